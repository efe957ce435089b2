using System.Text.Json;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>What the council says in its accessibility statement: <c>accessibility</c> in <c>profile.json</c>, left out where it says nothing.</summary>
internal static class ProfileAccessibility
{
    /// <summary>The statement of a profile; what it leaves out is as it was.</summary>
    public static AccessibilityTerms Read(JsonPart said, AccessibilityTerms before, ProfileParts parts)
    {
        if (!parts.Expect(said, JsonTokenType.StartObject, "an object in braces"))
        {
            return before;
        }

        parts.Known(said, "contact", "answerDays", "prepared", "reviewed", "tested");
        return new AccessibilityTerms(
            Contact(said["contact"], parts) ?? before.Contact,
            parts.Number(said, "answerDays", AccessibilityTerms.MostAnswerDays) ?? before.AnswerDays,
            Date(said["prepared"], parts) ?? before.Prepared,
            Date(said["reviewed"], parts) ?? before.Reviewed,
            Date(said["tested"], parts) ?? before.Tested);
    }

    public static void Write(Utf8JsonWriter json, AccessibilityTerms terms)
    {
        if (terms == AccessibilityTerms.None)
        {
            return;
        }

        json.WriteStartObject("accessibility");
        if (terms.Contact is { } contact)
        {
            json.WriteString("contact", contact);
        }

        if (terms.AnswerDays is { } days)
        {
            json.WriteNumber("answerDays", days);
        }

        Write(json, "prepared", terms.Prepared);
        Write(json, "reviewed", terms.Reviewed);
        Write(json, "tested", terms.Tested);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } known)
        {
            json.WriteString(name, Cell.Write(known));
        }
    }

    private static string? Contact(JsonPart? part, ProfileParts parts)
    {
        if (parts.Text(part, AccessibilityTerms.ContactLength) is not { } contact || AccessibilityTerms.WhyNotContact(contact) is not { } refusal)
        {
            return part?.Text;
        }

        parts.Add(part!, refusal.Sentence);
        return null;
    }

    private static DateOnly? Date(JsonPart? part, ProfileParts parts)
    {
        if (part is null)
        {
            return null;
        }

        if (part.Kind == JsonTokenType.String && Cell.TryDate(part.Text, out var date))
        {
            return date;
        }

        parts.Add(part, "Enter a date that exists, such as 2022-12-28");
        return null;
    }
}
