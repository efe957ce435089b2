using System.Collections;
using System.Data.Common;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>An answer to any query: so many rows, in which every column is one, false or an empty text.</summary>
internal sealed class BlankRows(int rows) : DbDataReader
{
    // More than any query has.
    private const int Columns = 200;
    private int read;

    public override int FieldCount => Columns;

    public override bool HasRows => rows > 0;

    public override bool IsClosed => false;

    public override int Depth => 0;

    public override int RecordsAffected => 1;

    public override object this[int ordinal] => DBNull.Value;

    public override object this[string name] => DBNull.Value;

    public override bool Read() => read++ < rows;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => false;

    public override T GetFieldValue<T>(int ordinal) => default(T) is { } value ? value : (T)(object)(typeof(T) == typeof(string) ? "" : Array.Empty<byte>());

    public override bool GetBoolean(int ordinal) => false;

    public override byte GetByte(int ordinal) => 0;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => ' ';

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "sql_variant";

    public override DateTime GetDateTime(int ordinal) => default;

    public override decimal GetDecimal(int ordinal) => 0;

    public override double GetDouble(int ordinal) => 0;

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override float GetFloat(int ordinal) => 0;

    public override Guid GetGuid(int ordinal) => Guid.Empty;

    public override short GetInt16(int ordinal) => 0;

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override string GetName(int ordinal) => $"Column{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override string GetString(int ordinal) => "";

    public override object GetValue(int ordinal) => DBNull.Value;

    public override int GetValues(object[] values) => 0;
}
