// SqlClient loads an assembly of this name and version as soon as a command has a parameter, and fails without it.
// The real package (Microsoft.SqlServer.Server 1.0.0) cannot be restored everywhere, so these few types stand in: the ones
// that SqlClient names for CLR user types, which the portal does not use. Whoever has the real package can delete this project.
namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user type is stored. Named by SqlClient; not used here.</summary>
public enum Format
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>The server's own serialisation.</summary>
    Native = 1,

    /// <summary>The type's own serialisation.</summary>
    UserDefined = 2,
}

/// <summary>A CLR user type that serialises itself. Named by SqlClient; not used here.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}

/// <summary>Marks a CLR user type. Named by SqlClient; not used here.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How the type is stored.</summary>
    public Format Format { get; } = format;

    /// <summary>The longest value in bytes.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether every value has the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether stored bytes sort as the values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method that checks a value.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>The type's name on the server.</summary>
    public string? Name { get; set; }
}

/// <summary>A CLR user type that is not one. Named by SqlClient; not used here.</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>An error without a message.</summary>
    public InvalidUdtException()
    {
    }

    /// <summary>An error with a message.</summary>
    public InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message and what caused it.</summary>
    public InvalidUdtException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
