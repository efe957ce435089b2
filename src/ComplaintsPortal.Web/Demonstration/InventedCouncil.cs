using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>The council in which the invented cases happen: who works there, whom it may appoint, and when things were done.</summary>
internal sealed class InventedCouncil(PortalDb db, CouncilSetup setup, Staff staff, DateTimeOffset now)
{
    private readonly Dictionary<string, string> people = [];
    private readonly List<Appointee> register = [];

    /// <summary>How it has set up its portal.</summary>
    public CouncilSetup Setup => setup;

    /// <summary>Who works on its cases.</summary>
    public Staff Staff => staff;

    private DateOnly Today => now.InUnitedKingdom().Date();

    /// <summary>The working day so many working days ago; where the office is not at work today, counted from the last day on which it was.</summary>
    public DateOnly Ago(int workingDays) =>
        setup.Calendar.WorkingDaysBefore(setup.Calendar.IsWorkingDay(Today) ? Today : setup.Calendar.WorkingDaysBefore(Today, 1), workingDays);

    /// <summary>The working day so many working days from now.</summary>
    public DateOnly Ahead(int workingDays) => setup.Calendar.AddWorkingDays(Today, workingDays);

    /// <summary>The date of birth of somebody of that age.</summary>
    public DateOnly Born(int years) => Today.AddYears(-years).AddDays(-100);

    /// <summary>Ten in the morning of a day; now, where that is still to come.</summary>
    public DateTimeOffset At(DateOnly day) => day.InUnitedKingdom(new TimeOnly(10, 0)) is var ten && ten < now ? ten : now;

    /// <summary>Enters something that arrived so many working days ago.</summary>
    public async Task<CaseStory> LogAsync(int workingDaysAgo, Officer officer, Contact contact)
    {
        var day = Ago(workingDaysAgo);
        var arrival = new Arrival(await db.NextReferenceAsync(day.Year), contact.Procedure, day, contact.Summary)
        {
            Account = contact.Account,
            Channel = contact.Channel,
            Division = setup.Lists.Places.DivisionOf(contact.Service),
            Service = contact.Service,
            Complainant = KeyOf(contact),
            ComplainantType = contact.Type,
            SubjectStatus = contact.Status,
        };
        return await AddAsync(Case.Log(arrival, officer, At(day)), officer);
    }

    /// <summary>Enters a case that came about otherwise, so that records can belong to it.</summary>
    public async Task<CaseStory> AddAsync(Case @case, Officer officer)
    {
        db.Cases.Add(@case);
        await db.SaveChangesAsync();
        return new CaseStory(this, @case, officer);
    }

    /// <summary>The next reference of the year in which that day lies.</summary>
    public Task<string> NextReferenceAsync(DateOnly day) => db.NextReferenceAsync(day.Year);

    /// <summary>Stores a record of a case with the next save.</summary>
    public void Keep(object record) => db.Add(record);

    /// <summary>Agrees what is to change because of a case, or of none.</summary>
    public LearningAction Agree(LearningActionFacts facts, Officer officer, Case? from = null)
    {
        var action = new LearningAction(from?.Id, facts);
        db.LearningActions.Add(action);
        db.Record(LearningAction.Add(officer, At(facts.Agreed ?? Today)), from?.Id);
        return action;
    }

    /// <summary>Records what was done to a learning action.</summary>
    public void Record(HistoryEntry done, LearningAction action) => db.Record(done, action.CaseId);

    /// <summary>Puts somebody on the register.</summary>
    public void Register(AppointeeFacts facts)
    {
        var appointee = new Appointee(Guid.CreateVersion7(now), facts);
        register.Add(appointee);
        db.Appointees.Add(appointee);
        db.Record(new HistoryEntry(now, staff.Mabel.Id, staff.Mabel.Name, $"{facts.Name} added to the register"));
    }

    /// <summary>Somebody on the register.</summary>
    public Appointee Appointee(string name) => register.Single(appointee => appointee.Name == name);

    /// <summary>The key of whoever made contact.</summary>
    public string KeyOf(Contact contact)
    {
        if (!people.TryGetValue(contact.From, out var key))
        {
            key = Guid.CreateVersion7(now).ToString("N");
            people.Add(contact.From, key);
            db.ContactDetails.Add(new ContactDetails(
                key, contact.From, $"{contact.From.Replace(' ', '.').ToLowerInvariant()}@mail.example", $"01632 960{100 + people.Count}", contact.Address));
        }

        return key;
    }
}
