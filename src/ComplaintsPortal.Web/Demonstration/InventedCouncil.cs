using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>The council in which the invented cases happen: who works there, whom it may appoint, and when things were done.</summary>
internal sealed class InventedCouncil(PortalDb db, CouncilSetup setup, Staff staff, DateTimeOffset now)
{
    private readonly Dictionary<string, ContactDetails> people = [];
    private readonly Dictionary<Contact, CaseStory> stories = [];
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

    /// <summary>Ten in the morning of a day, or so many minutes later; now, where that is still to come.</summary>
    public DateTimeOffset At(DateOnly day, int minutes = 0)
    {
        var then = day.InUnitedKingdom(new TimeOnly(10, 0)).AddMinutes(minutes);
        return then < now ? then : now;
    }

    /// <summary>Enters something that arrived, and brings it to where it stands.</summary>
    public async Task TakeInAsync(Arriving arriving)
    {
        var (day, contact) = (Ago(arriving.WorkingDaysAgo), arriving.Contact);
        var arrival = new Arrival(await NextReferenceAsync(day), contact.Procedure, day, contact.Summary)
        {
            Account = contact.Account,
            Channel = contact.Channel,
            Division = setup.Lists.Places.DivisionOf(contact.Service),
            Service = contact.Service,
            Complainant = KeyOf(contact.From),
            ComplainantType = contact.Type,
            SubjectStatus = contact.Status,
        };
        var story = await AddAsync(arrival.Log(arriving.To, At(day)), arriving.To);
        stories.Add(contact, story);
        await arriving.Tell(story);
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

    /// <summary>The case of something that arrived earlier.</summary>
    public CaseStory StoryOf(Contact contact) => stories[contact];

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

    /// <summary>How to reach whoever complains.</summary>
    public ContactDetails ContactOf(Case @case) => people.Values.Single(person => person.Person == @case.Complainant);

    private string KeyOf(string name)
    {
        if (!people.TryGetValue(name, out var person))
        {
            person = new ContactDetails(
                Guid.CreateVersion7(now).ToString("N"), name, $"{name.Replace(' ', '.').ToLowerInvariant()}@mail.example",
                $"01632 960{100 + people.Count}", "1 Example Street\nAnytown\nAnyshire");
            people.Add(name, person);
            db.ContactDetails.Add(person);
        }

        return person.Person;
    }
}
