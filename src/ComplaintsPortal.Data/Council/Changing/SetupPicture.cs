using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Council.Changing;

/// <summary>
/// The whole set-up in words at one moment, so that two moments can be held side by side. Whatever a council can change stands here once, and
/// is thereby shown beforehand, kept in the history and told by the audit.
/// </summary>
public sealed class SetupPicture
{
    private readonly Dictionary<(SetupPart Part, string Key), Said> all = [];
    private readonly Dictionary<(SetupPart Part, string What), IReadOnlyList<(string Key, string Name)>> orders = [];

    private SetupPicture()
    {
    }

    /// <summary>The set-up as it is stored, in a dozen queries of small tables.</summary>
    public static async Task<SetupPicture> ReadAsync(PortalDb db, CancellationToken stop = default)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        var picture = new SetupPicture();
        picture.Draw(setup.Council);
        picture.Draw(setup.Rules.Facts);
        picture.Draw(setup.Procedures);
        picture.Draw(await db.BankHolidays.AsNoTracking().ToListAsync(stop), await db.Closures.AsNoTracking().ToListAsync(stop));
        picture.Draw(setup.Lists);
        foreach (var (key, what, value) in ReportPicture.Of(setup.Report))
        {
            picture.Say(SetupPart.Report, key, what, value);
        }

        picture.Order(SetupPart.Report, "Order of the parts", setup.Report.InOrder.Select(choice => (choice.Key, choice.Section!.Name)));
        picture.Order(SetupPart.Report, "Order of the tables", setup.Report.Tables.Select(table => (table.Title, table.Title)));
        picture.Draw(await db.LetterTemplates.AsNoTracking().ToListAsync(stop));
        picture.Draw(new RetentionSchedule(await db.RetentionPeriods.AsNoTracking().ToListAsync(stop)));
        picture.Draw(await db.StandardParagraphs.AsNoTracking().OrderBy(one => one.Position).ThenBy(one => one.Key).ToListAsync(stop));
        return picture;
    }

    /// <summary>What is otherwise than it was, in the order of the parts.</summary>
    public IReadOnlyList<SetupDifference> Since(SetupPicture before) =>
    [
        .. before.all.Keys.Union(all.Keys)
            .Select(key => Differs(key.Part, before.all.GetValueOrDefault(key), all.GetValueOrDefault(key))).OfType<SetupDifference>()
            .Concat(orders.Keys.Select(key => Reordered(key, before.orders.GetValueOrDefault(key) ?? [], orders[key])).OfType<SetupDifference>())
            .OrderBy(difference => SetupPart.All.TakeWhile(part => part != difference.Part).Count()),
    ];

    private static SetupDifference? Differs(SetupPart part, Said? before, Said? after) =>
        before?.Value == after?.Value ? null : new(part, (after ?? before)!.What, before?.Value, after?.Value);

    // What came or went is said of itself: the order of the others is meant.
    private static SetupDifference? Reordered(
        (SetupPart Part, string What) key, IReadOnlyList<(string Key, string Name)> before, IReadOnlyList<(string Key, string Name)> after)
    {
        var stayed = before.Select(one => one.Key).Intersect(after.Select(one => one.Key)).ToHashSet();
        return before.Select(one => one.Key).Where(stayed.Contains).SequenceEqual(after.Select(one => one.Key).Where(stayed.Contains))
            ? null : new(key.Part, key.What, Listed(before), Listed(after));
    }

    private static string Listed(IEnumerable<(string Key, string Name)> order) => string.Join(", ", order.Select(one => one.Name));

    // What has no value is not there.
    private void Say(SetupPart part, string key, string what, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            all[(part, key)] = new Said(what, value);
        }
    }

    private void Say(SetupPart part, string what, string? value) => Say(part, what, what, value);

    private void Order(SetupPart part, string what, IEnumerable<(string Key, string Name)> order) => orders[(part, what)] = [.. order];

    private void Draw(CouncilProfile council)
    {
        Say(SetupPart.Council, "Name of the council", council.Name);
        Say(SetupPart.Council, "Name of the team", council.Team);
        Say(SetupPart.Council, "Colour", council.Colour);
        Say(SetupPart.Letterhead, "Logo", council.Logo is { } logo ? CouncilLogo.InWords(logo) : null);
        Say(SetupPart.Letterhead, "Postal address", council.Letterhead.Address);
        Say(SetupPart.Letterhead, "Who signs letters", council.Letterhead.Signatory);
        Say(SetupPart.Letterhead, "Post of whoever signs", council.Letterhead.Post);
        Say(SetupPart.SigningIn, "Who has to have a second factor", council.SecondFactor.InWords());
        var terms = council.Accessibility;
        Say(SetupPart.Statement, "Contact for whoever cannot use a page", terms.Contact);
        Say(SetupPart.Statement, "Working days until they have an answer", terms.AnswerDays?.ToString(CultureInfo.InvariantCulture));
        Say(SetupPart.Statement, "When the statement was prepared", Day(terms.Prepared));
        Say(SetupPart.Statement, "When it was last reviewed", Day(terms.Reviewed));
        Say(SetupPart.Statement, "When the portal was last tested", Day(terms.Tested));
    }

    private void Draw(CouncilRuleFacts facts)
    {
        foreach (var setting in CouncilSetting.All)
        {
            Say(SetupPart.Rules, setting.Property, setting.Question, setting.Answer(facts));
        }
    }

    private void Draw(IReadOnlyList<Procedure> procedures)
    {
        Order(SetupPart.Procedures, "Order of the procedures", procedures.Select(one => (one.Key, one.Name)));
        foreach (var procedure in procedures)
        {
            Say(SetupPart.Procedures, procedure.Key, $"{procedure.Key}, name", procedure.Name);
            Say(SetupPart.Procedures, $"{procedure.Key} offered", $"{procedure.Name}, whether it is offered", procedure.Retired ? "Retired" : "Offered");
            foreach (var stage in procedure.Stages)
            {
                Say(SetupPart.Procedures, $"{procedure.Key} {stage.Number}", $"{procedure.Name}, stage {stage.Number}", InWords(stage));
            }
        }
    }

    private void Draw(IEnumerable<BankHoliday> holidays, IEnumerable<Closure> closures)
    {
        foreach (var holiday in holidays)
        {
            Say(SetupPart.Calendar, $"{holiday.Date:yyyy-MM-dd}", $"{holiday.Date:dddd d MMMM yyyy}", holiday.Title);
        }

        foreach (var closure in closures)
        {
            Say(SetupPart.Calendar, $"closed {closure.Date:yyyy-MM-dd}", $"{closure.Date:dddd d MMMM yyyy}, the offices", "Closed");
        }
    }

    private void Draw(CouncilLists lists)
    {
        foreach (var list in ListName.All)
        {
            var name = FirstLetter.Capital(list.Replace('-', ' '));
            Order(SetupPart.Lists, $"{name}, order", lists.All(list).Select(entry => (entry.Key, entry.Label)));
            foreach (var entry in lists.All(list))
            {
                Say(SetupPart.Lists, $"{list} {entry.Key}", $"{name}, {entry.Key}", InWords(entry));
            }
        }
    }

    private void Draw(IEnumerable<LetterTemplate> templates)
    {
        foreach (var template in templates)
        {
            var what = $"{template.Kind.Name()}, {FirstLetter.Small(template.Variant.Name())}";
            Say(SetupPart.Letters, $"{template.Kind} {template.Variant}", what, template.Text);
        }
    }

    private void Draw(IReadOnlyList<StandardParagraph> paragraphs)
    {
        Order(SetupPart.Paragraphs, "Order of the standard paragraphs", paragraphs.Select(one => (one.Key, one.Name)));
        foreach (var one in paragraphs)
        {
            Say(SetupPart.Paragraphs, one.Key, $"{one.Key}, name", one.Name);
            Say(SetupPart.Paragraphs, $"{one.Key} plain", $"{one.Name}, {FirstLetter.Small(LetterVariant.Plain.Name())}", one.Plain);
            Say(SetupPart.Paragraphs, $"{one.Key} young", $"{one.Name}, {FirstLetter.Small(LetterVariant.YoungPerson.Name())}", one.ForYoungPeople);
            Say(SetupPart.Paragraphs, $"{one.Key} offered", $"{one.Name}, whether it is offered", one.Retired ? "Retired" : "Offered");
        }
    }

    private void Draw(RetentionSchedule schedule)
    {
        foreach (var kept in RetentionClass.All)
        {
            var years = schedule.Years(kept);
            Say(SetupPart.Retention, kept.Key, kept.Name, string.Create(
                CultureInfo.InvariantCulture,
                $"{years} {(years == 1 ? "year" : "years")} from {(kept.FromBirth ? "the birth of the youngest child" : "closing")}"));
        }
    }

    private static string? Day(DateOnly? date) => date is { } day ? $"{day:d MMMM yyyy}" : null;

    private static string InWords(ListEntry entry) => string.Join(", ", new[]
    {
        entry.Label,
        entry.Parent is { } parent ? $"below {parent}" : null,
        entry.Child ? "a child or young person" : null,
        entry.Fault ? "fault" : null,
        entry.Responded ? null : "no response",
        entry.Retired ? "retired" : null,
    }.OfType<string>());

    private static string InWords(StageRule stage) =>
        $"{stage.Name}: limit {Days(stage.StandardDays)}, at most {Days(stage.MaximumDays)}, acknowledged within {Days(stage.AcknowledgeDays)}; "
            + RuleBook.InWords(stage.ClockFrom);

    private static string Days(int? days) => days is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? "working day" : "working days")}") : "none";

    private sealed record Said(string What, string Value);
}
