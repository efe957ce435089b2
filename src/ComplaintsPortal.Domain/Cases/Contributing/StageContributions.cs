using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Contributing;

/// <summary>Asking a service to contribute to the response of a stage, and what comes of it.</summary>
public sealed class StageContributions(Stage stage)
{
    // Time to write the response once the service has answered.
    private const int BeforeTheStageIsDue = 5;

    // A service that is late can still answer; a link that was forgotten does not stay open for ever.
    private const int LinkHoldsFor = 20;

    private static readonly Refusal SealedCase = new("This case is sealed: nobody is asked about it by a link. Ask them yourself");

    /// <summary>Why nobody can be asked now.</summary>
    public Refusal? WhyNotAsk(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        _ when stage.Case.Sealing.IsSealed => SealedCase,
        _ => null,
    };

    /// <summary>Why an answer cannot be due on that day.</summary>
    public static Refusal? WhyNotDueOn(DateOnly due, Office office) => due < office.Today ? new("Enter today's date or one in the future") : null;

    /// <summary>
    /// The day by which an answer is due unless somebody says otherwise: five working days before the stage is due, and where that is over, the
    /// next working day.
    /// </summary>
    public DateOnly UsuallyDue(Office office)
    {
        var due = stage.Due is { } ends
            ? office.Calendar.WorkingDaysBefore(ends, BeforeTheStageIsDue)
            : office.Calendar.AddWorkingDays(office.Today, BeforeTheStageIsDue);
        return due > office.Today ? due : office.Calendar.AddWorkingDays(office.Today, 1);
    }

    /// <summary>The last day on which the link of a contribution can be used: 20 working days after its answer was due.</summary>
    public static DateOnly LinkHoldsUntil(Contribution contribution, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(contribution.Due, LinkHoldsFor);

    /// <summary>Asks somebody in a service.</summary>
    /// <param name="terms">Who is asked, what, and by when.</param>
    /// <param name="asked">How many contributions to the case were asked before.</param>
    /// <param name="link">The link at which they answer.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Contribution Ask(ContributionTerms terms, int asked, ContributionLink link, Office office)
    {
        (WhyNotAsk(office) ?? WhyNotDueOn(terms.Due, office))?.Throw();
        var contribution = new Contribution(stage.Case.Id, new ContributionFacts(stage.Number, asked + 1, terms, office.Who.Id, office.Now));
        contribution.SendBy(link);
        stage.Case.Record($"Contribution {contribution.Number} asked of {terms.Name}, due on {terms.Due:d MMMM yyyy}", office, stage: stage.Number);
        stage.Case.Contributions.Add(contribution);
        return contribution;
    }

    /// <summary>Why the contribution cannot be withdrawn now.</summary>
    public static Refusal? WhyNotWithdraw(Contribution contribution, Office office) =>
        Case.NotACaseWorker(office.Who) ?? WhyNotAwaited(contribution);

    /// <summary>Withdraws it: nobody is chased for it, and its link is refused.</summary>
    public void Withdraw(Contribution contribution, Office office)
    {
        WhyNotWithdraw(contribution, office)?.Throw();
        contribution.Withdraw(office.Now);
        stage.Case.Record($"Contribution {contribution.Number} withdrawn", office, stage: stage.Number);
    }

    /// <summary>Why the contribution cannot be asked anew now.</summary>
    public Refusal? WhyNotAskAnew(Contribution contribution, Office office) => WhyNotAsk(office) ?? WhyNotAwaited(contribution);

    /// <summary>Asks the same anew, by another day and at another link; the link of before holds no more.</summary>
    public void AskAnew(Contribution contribution, DateOnly due, ContributionLink link, Office office)
    {
        (WhyNotAskAnew(contribution, office) ?? WhyNotDueOn(due, office))?.Throw();
        contribution.AskAnew(due, office.Who.Id, office.Now);
        contribution.SendBy(link);
        stage.Case.Record($"Contribution {contribution.Number} asked anew of {contribution.Name}, due on {due:d MMMM yyyy}", office, stage: stage.Number);
    }

    /// <summary>Why the contribution cannot be given now. The sentence is for whoever was asked, and tells nothing of the case.</summary>
    public Refusal? WhyNotGive(Contribution contribution, DateTimeOffset now, WorkingCalendar calendar) => contribution switch
    {
        _ when stage.Case.Sealing.IsSealed => new("This link cannot be used at present. Speak to whoever sent it to you"),
        { AnsweredAt: not null } => new(
            "Your answer has been received, and this link cannot be used again. If you have more to say, ask whoever sent it to you"),
        { WithdrawnAt: not null } => new("This request has been withdrawn. You need do nothing"),
        _ when stage.Ended is not null => new("An answer is no longer needed. You need do nothing"),
        _ when LinkHoldsUntil(contribution, calendar) is var last && last < now.InUnitedKingdom().Date() =>
            new($"This link expired on {last:d MMMM yyyy}. Ask whoever sent it to you for another"),
        _ => null,
    };

    /// <summary>Takes what whoever was asked has given. They have no account: the link says who they are.</summary>
    public void Give(Contribution contribution, ContributionAnswer answer, DateTimeOffset now, WorkingCalendar calendar)
    {
        WhyNotGive(contribution, now, calendar)?.Throw();
        contribution.Receive(answer, now);
        Record(contribution, $"Contribution {contribution.Number} received", now);
        foreach (var file in answer.Files)
        {
            stage.Case.Documents.Add(new CaseDocument(stage.Case.Id, file));
            var kind = file.File.Kind.ToString().ToLowerInvariant();
            Record(contribution, $"Document {file.Number} received with contribution {contribution.Number} ({kind})", now);
        }
    }

    // By no account of ours, and so under the name by which they were asked.
    private void Record(Contribution contribution, string what, DateTimeOffset now) =>
        stage.Case.Record(new HistoryEntry(now, null, contribution.Name, what, null, stage.Number));

    private static Refusal? WhyNotAwaited(Contribution contribution) => contribution switch
    {
        { AnsweredAt: not null } => new("This contribution has been received. Ask for another where more is needed"),
        { WithdrawnAt: not null } => new("This contribution has been withdrawn"),
        _ => null,
    };
}
