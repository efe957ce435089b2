using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// Completing what was not known when the case was logged, and correcting what was wrong.
public sealed partial class Case
{
    /// <summary>Why the person may not complete the particulars.</summary>
    public static Refusal? WhyNotComplete(Officer officer) => NotACaseWorker(officer);

    /// <summary>What may be completed, as it stands.</summary>
    public CaseAnswers Answers => new()
    {
        Summary = Particulars?.Summary,
        Account = Particulars?.Account,
        ChildName = Particulars?.ChildName,
        Channel = Channel,
        Complainant = Complainant,
        ComplainantType = ComplainantType,
        SubjectStatus = SubjectStatus,
        Division = Division,
        Service = Service,
        Team = Team,
        District = District,
        AdvocacyProvider = AdvocacyProvider,
    };

    /// <summary>Replaces the particulars. The history says which were changed, never what they say.</summary>
    /// <param name="answers">All of them, as they should stand.</param>
    /// <param name="contactChanged">Whether the complainant's contact details, which lie beside the case, were changed with it.</param>
    /// <param name="officer">Who does it.</param>
    /// <param name="now">The instant, UTC.</param>
    public void Complete(CaseAnswers answers, bool contactChanged, Officer officer, DateTimeOffset now)
    {
        WhyNotComplete(officer)?.Throw();
        string[] changed = [.. answers.DifferencesFrom(Answers), .. contactChanged ? new[] { "contact details" } : []];
        if (changed.Length == 0)
        {
            return;
        }

        Particulars ??= new CaseParticulars(null);
        (Particulars.Summary, Particulars.Account, Particulars.ChildName) = (answers.Summary, answers.Account, answers.ChildName);
        (Channel, Complainant, ComplainantType, SubjectStatus) = (answers.Channel, answers.Complainant, answers.ComplainantType, answers.SubjectStatus);
        (Division, Service, Team, District, AdvocacyProvider) = (answers.Division, answers.Service, answers.Team, answers.District, answers.AdvocacyProvider);
        Record(officer, now, $"Particulars changed: {string.Join(", ", changed)}");
    }
}
