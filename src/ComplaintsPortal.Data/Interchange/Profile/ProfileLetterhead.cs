using System.Text.Json;
using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>The logo, and what letters bear and who signs them: <c>logo</c> and <c>letterhead</c> in <c>profile.json</c>.</summary>
internal static class ProfileLetterhead
{
    // In base 64 a picture is a third longer.
    private const int LogoLength = (CouncilLogo.MostBytes * 4 / 3) + 100;

    /// <summary>The letterhead of a profile; what it leaves out is as it was.</summary>
    public static Letterhead Read(JsonPart said, Letterhead before, ProfileParts parts)
    {
        if (!parts.Expect(said, JsonTokenType.StartObject, "an object in braces"))
        {
            return before;
        }

        parts.Known(said, "address", "signatory", "post");
        var signatory = parts.Text(said["signatory"], Letterhead.NameLength) ?? before.Signatory;
        var post = parts.Text(said["post"], Letterhead.NameLength) ?? before.Post;
        if (Letterhead.WhyNotPost(signatory, post) is { } refusal)
        {
            parts.Add(said["post"]!, refusal.Sentence);
            post = null;
        }

        return new Letterhead(Address(said["address"], parts) ?? before.Address, signatory, post);
    }

    /// <summary>The picture of a profile; null where it says none.</summary>
    public static byte[]? Logo(JsonPart? part, ProfileParts parts)
    {
        if (parts.Text(part, LogoLength) is not { } address)
        {
            return null;
        }

        var picture = CouncilLogo.Read(address) ?? [];
        if (CouncilLogo.WhyNot(picture) is not { } refusal)
        {
            return picture;
        }

        parts.Add(part!, refusal.Sentence);
        return null;
    }

    public static void Write(Utf8JsonWriter json, CouncilProfile council)
    {
        if (council.Logo is { } logo)
        {
            json.WriteString("logo", CouncilLogo.Address(logo));
        }

        if (council.Letterhead == Letterhead.None)
        {
            return;
        }

        json.WriteStartObject("letterhead");
        if (council.Letterhead.AddressLines is { Count: > 0 } lines)
        {
            json.WriteStartArray("address");
            foreach (var line in lines)
            {
                json.WriteStringValue(line);
            }

            json.WriteEndArray();
        }

        Write(json, "signatory", council.Letterhead.Signatory);
        Write(json, "post", council.Letterhead.Post);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string? Address(JsonPart? part, ProfileParts parts)
    {
        var lines = parts.Items(part, JsonTokenType.String, "a line of the address in quotes")
            .Select(line => parts.Text(line, Letterhead.NameLength)).OfType<string>().ToArray();
        var address = Letterhead.Of(Letterhead.LinesOf(string.Join('\n', lines)));
        if (lines.Length <= Letterhead.MostLines && (address?.Length ?? 0) <= Letterhead.AddressLength)
        {
            return address;
        }

        parts.Add(part!, $"Use at most {Letterhead.MostLines} lines and {Letterhead.AddressLength} characters");
        return null;
    }
}
