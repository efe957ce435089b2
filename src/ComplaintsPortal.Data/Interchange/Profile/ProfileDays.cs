using System.Globalization;
using System.Text.Json;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>Reads the days of <c>profile.json</c> that are no working days, and what they are called.</summary>
/// <param name="parts">Reads the parts, and reports what cannot be meant.</param>
/// <param name="today">Today's date.</param>
internal sealed class ProfileDays(ProfileParts parts, DateOnly today)
{
    // The list takes the place of the portal's own: a Good Friday that it forgets would be a working day from then on.
    internal List<DateOnly> Holidays(JsonPart part)
    {
        var dates = Dates(part);
        foreach (var one in part.Items.Where(one => Cell.Date(one.Text) is not null))
        {
            if (HolidayChange.WhyNotOn(Cell.Date(one.Text)!.Value, today) is { } refusal)
            {
                parts.Add(one, refusal.ToString());
            }
        }

        if (part.Kind == JsonTokenType.StartArray && part.Items.Count == 0)
        {
            parts.Add(part, "List the bank holidays, or leave this out: without them every clock would run through them");
        }

        foreach (var missing in dates.Count == 0 ? [] : Enumerable.Range(dates.Min().Year, dates.Max().Year - dates.Min().Year + 1)
            .Select(HolidayRules.GoodFriday).Except(dates))
        {
            parts.Add(part, string.Create(
                CultureInfo.InvariantCulture, $"Add {missing:yyyy-MM-dd}: it is Good Friday, which is no working day (regulation 2)"));
        }

        return dates;
    }

    internal Dictionary<DateOnly, string> Names(JsonPart part)
    {
        Dictionary<DateOnly, string> names = [];
        foreach (var (date, name) in parts.Expect(part, JsonTokenType.StartObject, "an object in braces") ? part.Members : [])
        {
            if (!Cell.TryDate(date, out var on))
            {
                parts.Add(name, $"Enter a date that exists, such as 2022-12-28, in the place of \"{date}\"");
            }
            else if (parts.Text(name, BankHoliday.NameLength) is { } called)
            {
                names[on] = called;
            }
        }

        return names;
    }

    internal List<DateOnly> Dates(JsonPart part)
    {
        List<DateOnly> dates = [];
        foreach (var one in parts.Items(part, JsonTokenType.String, "a date in quotes"))
        {
            if (!Cell.TryDate(one.Text, out var date))
            {
                parts.Add(one, "Enter a date that exists, such as 2022-12-28");
            }
            else if (KnownDate.WhyNot(date) is { } refusal)
            {
                parts.Add(one, refusal.Sentence);
            }
            else if (!dates.Contains(date))
            {
                dates.Add(date);
            }
        }

        return dates;
    }
}
