using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// The report as children and young people read it: two pages in plain words, three of the report's own numbers, what changed because of them, and
/// how to complain and to get an advocate (section 26A of the Children Act 1989).
/// </summary>
internal sealed class YoungPart
{
    // More than these do not stand on two pages in large letters.
    private const int MostChanges = 4;
    private const int MostLetters = 900;

    private readonly CouncilSetup setup;
    private readonly ReportPeriods periods;
    private readonly IReadOnlyList<ActionTold> changes;
    private readonly IReadOnlyList<StagePart> firstStages;
    private readonly Asked children;
    private readonly Asked ended;
    private readonly Asked fault;

    public YoungPart(QuestionSheet sheet, CouncilSetup setup, LearningOfAPeriod learning, IReadOnlyList<StagePart> stages)
    {
        (this.setup, periods) = (setup, sheet.Periods);
        changes = [.. Fitting(learning.Told
            .Where(action => action.Standing != ActionStanding.NotMade && action.Words is { Said: not null, Did: not null })
            .OrderBy(action => action.Standing).Take(MostChanges))];
        firstStages = [.. stages.Where(stage => stage.Scope.Procedure.Kind == ProcedureKind.Complaint && stage.Scope.Rule.Number == 1)];
        children = sheet.Ask(First(sheet, Measure.Received).With(Facet.Child, Facet.Yes));
        ended = sheet.Ask(First(sheet, Measure.Concluded));
        fault = sheet.Ask(First(sheet, Measure.Concluded).With(Facet.Fault, Facet.Yes));
    }

    /// <summary>The parts.</summary>
    /// <param name="words">What the council wrote for young people; null where it wrote nothing.</param>
    /// <param name="contact">What it wrote about how the team is reached.</param>
    public IReadOnlyList<Section> Compose(Section? words, Section? contact) =>
    [
        new Section("What happened", [new Paragraph(Opening), Numbers()]),
        .. words is null ? [] : new[] { words with { Heading = "From us to you" } },
        .. changes.Count == 0 ? [] : new[] { new Section("What changed because people told us", [new Definitions([.. changes.Select(Change)])]) },
        new Section("How to complain", [new Points([.. HowTo()])]),
        new Section("Somebody on your side",
        [
            new Paragraph("You have a right to an advocate. An advocate is on your side and nobody else's. They listen, help you to say what you want, and can "
                + "come to meetings with you. It costs you nothing. Ask us and we will find one for you."),
        ]),
        contact is null
            ? new Section("Talk to us", [new Paragraph($"Ask for the {Words.Within(setup.Council.Team)} at {setup.Council.Name}.")])
            : contact with { Heading = "Talk to us" },
    ];

    private string Opening =>
        $"Every child and young person may say when something is wrong. From {periods.Dates} people told us what went wrong, and we looked into it.";

    private KeyNumbers Numbers()
    {
        var onTime = Compared.Sum(firstStages.Select(stage => stage.Timeliness.OnTime));
        var timed = Compared.Sum(firstStages.Select(stage => stage.Timeliness.Timed));
        return new KeyNumbers(
        [
            new KeyNumber(children.Value.Now,
                $"{Words.Plural(children.Value.This, "complaint came", "complaints came")} from children and young people",
                $"{children.Value.Before} {periods.Before}"),
            new KeyNumber(Percentage.Share(onTime.This, timed.This), "of all complaints were answered in time",
                $"{Words.Number(onTime.This)} of {Words.Number(timed.This)}"),
            new KeyNumber(fault.Value.Now, "times we found that all or part of a complaint was right",
                $"of {ended.Value.Now} complaints that we answered or that ended"),
        ]);
    }

    private static IEnumerable<ActionTold> Fitting(IEnumerable<ActionTold> actions)
    {
        var letters = 0;
        return actions.TakeWhile(action => (letters += action.Words.Said!.Length + action.Words.Did!.Length) <= MostLetters);
    }

    private static Definition Change(ActionTold action) => new(
        $"You said: {action.Words.Said}",
        $"{(action.Standing == ActionStanding.Done ? "We did" : "We are doing")}: {action.Words.Did}");

    private IEnumerable<string> HowTo()
    {
        yield return "Tell somebody you trust, or tell us. Talk, ring, write or send a message: it all counts.";
        yield return "You can ask somebody to do it for you: a parent, a carer, a friend or an advocate.";
        if (setup.Procedures.FirstOrDefault(procedure => procedure.IsStatutory)?.Stage(1) is { StandardDays: { } days } rule)
        {
            var longest = rule.MaximumDays is { } most && most > days ? $" If it is hard to find out, it can take up to {Words.Number(most)}." : "";
            yield return $"You get an answer within {Words.Number(days)} working days. A working day is a day from Monday to Friday.{longest}";
        }

        yield return "If you do not like the answer, say so. Somebody from outside our team then looks at it again.";
        yield return "At any time you can ask the Local Government and Social Care Ombudsman to look at it: www.lgo.org.uk, telephone 0300 061 0614.";
    }

    private static Question First(QuestionSheet sheet, Measure measure) =>
        sheet.All(measure).With(Facet.Kind, ProcedureKind.Complaint.Key()).With(Facet.Stage, Member.Stage.First);
}
