using System.Globalization;
using System.Text.Json;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>Takes values out of the pieces of a profile, and reports those that are missing or of the wrong kind.</summary>
internal sealed class ProfileParts(ErrorList errors)
{
    public void Add(JsonPart part, string sentence) => errors.Add(AllFiles.Profile, part.Line, part.Path, part.Text, sentence);

    public void Add(JsonPart part, string member, string sentence) =>
        errors.Add(AllFiles.Profile, part.Line, part.Path.Length == 0 ? member : $"{part.Path}.{member}", null, sentence);

    public bool Expect(JsonPart part, JsonTokenType kind, string words)
    {
        if (part.Kind != kind)
        {
            Add(part, $"Enter {words}");
        }

        return part.Kind == kind;
    }

    /// <summary>Reports every property that the format does not know, or that is there twice.</summary>
    public void Known(JsonPart part, params string[] names)
    {
        HashSet<string> seen = [];
        foreach (var (name, member) in part.Members)
        {
            if (!names.Contains(name))
            {
                errors.Add(AllFiles.Profile, member.Line, member.Path, name, $"Remove or rename this: the profile knows {string.Join(", ", names)} here");
            }
            else if (!seen.Add(name))
            {
                errors.Add(AllFiles.Profile, member.Line, member.Path, name, "Remove this: it is there twice");
            }
        }
    }

    /// <summary>The items of a list of objects; none where it is missing or is no list.</summary>
    public IEnumerable<JsonPart> Items(JsonPart? part, JsonTokenType kind = JsonTokenType.StartObject, string words = "an object in braces") =>
        part is null || !Expect(part, JsonTokenType.StartArray, "a list in square brackets") ? [] : part.Items.Where(item => Expect(item, kind, words));

    public string? Text(JsonPart? part, int longest, bool required = false)
    {
        if (part is null || !Expect(part, JsonTokenType.String, "a text in quotes"))
        {
            return null;
        }

        if (part.Text!.Length > longest)
        {
            Add(part, string.Create(CultureInfo.InvariantCulture, $"Use at most {longest} characters: there are {part.Text.Length}"));
        }
        else if (part.Text.Any(char.IsControl))
        {
            Add(part, "Remove the line break or other control character");
        }
        else if (Invisible.Without(part.Text).Length == 0)
        {
            Add(part, required ? "Enter a text that can be read: this is required" : "Enter a text, or leave this out");
        }

        return part.Text;
    }

    public string? Required(JsonPart whole, string name, int longest)
    {
        if (whole[name] is null)
        {
            Add(whole, name, "Enter this: it is required");
        }

        return Text(whole[name], longest, required: true);
    }

    /// <summary>The key of an entry, each once in its list, whatever the case of its letters.</summary>
    public string? Key(JsonPart whole, HashSet<string> keys)
    {
        var key = Required(whole, "key", ListEntry.KeyLength) is { } written ? WrittenKey.Composed(written) : null;
        switch (key)
        {
            case null:
                return null;
            case var _ when WrittenKey.WhyNot(key.Trim()) is { } refusal:
                Add(whole["key"]!, refusal.Sentence);
                return key;
            case var _ when key.IndexOfAny([';', '=', '|']) >= 0 || key != key.Trim():
                Add(whole["key"]!, "Leave out ; = | and spaces at the ends: a figure could not name this key");
                return key;
            case var _ when keys.Add(key):
                return key;
            default:
                Add(whole["key"]!, "Give each entry a key of its own: this one is there twice");
                return null;
        }
    }

    /// <summary>Where in the choices the value stands; -1 where it is missing or none of them.</summary>
    public int OneOf(JsonPart whole, string name, string[] choices, bool required = false)
    {
        var part = whole[name];
        var place = part is { Kind: JsonTokenType.String } ? Array.IndexOf(choices, part.Text) : -1;
        if (part is null && required)
        {
            Add(whole, name, $"Enter one of {string.Join(", ", choices)}");
        }
        else if (part is not null && place < 0)
        {
            Add(part, $"Enter one of {string.Join(", ", choices)}");
        }

        return place;
    }

    /// <summary>A whole number from the least to the largest; null where it is missing or wrong.</summary>
    public int? Number(JsonPart whole, string name, int largest, bool required = false, int least = 1)
    {
        var part = whole[name];
        if (part is null)
        {
            if (required)
            {
                Add(whole, name, "Enter this: it is required");
            }

            return null;
        }

        if (part.Kind == JsonTokenType.Number && Cell.TryNumber(part.Text, out var number) && number >= least && number <= largest)
        {
            return number;
        }

        Add(part, string.Create(CultureInfo.InvariantCulture, $"Enter a whole number from {least} to {largest}"));
        return null;
    }

    public bool Flag(JsonPart? part, bool whereMissing = false)
    {
        if (part is { Kind: not (JsonTokenType.True or JsonTokenType.False) })
        {
            Add(part, "Enter true or false, without quotes");
        }

        return part is null ? whereMissing : part.Kind == JsonTokenType.True;
    }
}
