using System.Security.Cryptography;
using System.Text.Json;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>What was entered into a form: its fields, without what the portal itself put into it.</summary>
internal static class FormContents
{
    /// <summary>Where a draft says of which page it is.</summary>
    public const string DraftField = "__address";

    // A form of more is no text that somebody wrote.
    private const int MostCharacters = 400_000;

    private static readonly string[] OurOwn = ["__RequestVerificationToken", FormMarks.Field, DraftField];

    /// <summary>The fields; passwords are never among them.</summary>
    public static Dictionary<string, string[]> Of(IFormCollection form) => form
        .Where(field => !OurOwn.Contains(field.Key) && !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal);

    /// <summary>The digest of what was entered, with the name and size of each file: the same only where everything is the same.</summary>
    public static byte[] DigestOf(IFormCollection form)
    {
        var fields = Of(form).OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => new { field.Key, field.Value });
        var files = form.Files.Select(file => new { file.Name, file.FileName, file.Length });
        return SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { fields, files }));
    }

    /// <summary>As text, to be kept; null where it is too much, or nothing.</summary>
    public static string? Text(Dictionary<string, string[]> fields) =>
        fields.Count > 0 && fields.Values.Sum(values => values.Sum(value => value.Length)) <= MostCharacters ? JsonSerializer.Serialize(fields) : null;

    /// <summary>Back from text.</summary>
    public static Dictionary<string, string[]> Read(string text) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(text) ?? [];
}
