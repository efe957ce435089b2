using System.Text.Json;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>A piece of a JSON document that knows where it stands, so that an error can name its line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Path">How to find it: <c>procedures[0].kind</c>.</param>
internal sealed record JsonPart(JsonTokenType Kind, int Line, string Path)
{
    /// <summary>The text of a string, the digits of a number, true or false.</summary>
    public string? Text { get; init; }

    /// <summary>The properties of an object, each with its name.</summary>
    public IReadOnlyList<(string Name, JsonPart Part)> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonPart> Items { get; init; } = [];

    /// <summary>The property of that name; null where it is missing or null.</summary>
    public JsonPart? this[string name] => Members.FirstOrDefault(member => member.Name == name).Part is { Kind: not JsonTokenType.Null } part ? part : null;

    /// <summary>Reads a whole document.</summary>
    /// <exception cref="JsonException">It is not JSON; the exception knows the line.</exception>
    /// <exception cref="InvalidOperationException">A text in it is half a character.</exception>
    public static JsonPart Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var lines = new Lines(utf8);
        reader.Read();
        var whole = ReadValue(ref reader, ref lines, "");
        reader.Read();
        return whole;
    }

    private static JsonPart ReadValue(ref Utf8JsonReader reader, ref Lines lines, string path)
    {
        var part = new JsonPart(reader.TokenType, lines.At(reader.TokenStartIndex), path);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => part with { Members = ReadMembers(ref reader, ref lines, path) },
            JsonTokenType.StartArray => part with { Items = ReadItems(ref reader, ref lines, path) },
            JsonTokenType.String => part with { Text = reader.GetString() },
            _ => part with { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) },
        };
    }

    private static List<(string Name, JsonPart Part)> ReadMembers(ref Utf8JsonReader reader, ref Lines lines, string path)
    {
        List<(string Name, JsonPart Part)> members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            members.Add((name, ReadValue(ref reader, ref lines, path.Length == 0 ? name : $"{path}.{name}")));
        }

        return members;
    }

    private static List<JsonPart> ReadItems(ref Utf8JsonReader reader, ref Lines lines, string path)
    {
        List<JsonPart> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, ref lines, FormattableString.Invariant($"{path}[{items.Count}]")));
        }

        return items;
    }

    // Tokens come in order, so that the line ends are counted once.
    private ref struct Lines(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> utf8 = utf8;
        private int counted;
        private int line = 1;

        public int At(long position)
        {
            line += utf8[counted..(int)position].Count((byte)'\n');
            counted = (int)position;
            return line;
        }
    }
}
