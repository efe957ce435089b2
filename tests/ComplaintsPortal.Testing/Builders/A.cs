using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Testing.Builders;

/// <summary>Where test data begins: <c>A.Case().AtStage(1).WithResponseDraftedBy(ada).Build()</c>. Everybody in it is made up.</summary>
public static class A
{
    /// <summary>A case: a statutory complaint that arrived on Monday 2 March 2026 and awaits triage, unless the builder is told otherwise.</summary>
    public static CaseBuilder Case() => new();

    /// <summary>A complaints officer; somebody new on each call.</summary>
    public static Officer Officer(string name = "Ada Osei") => Person(name, Role.Officer);

    /// <summary>A manager; somebody new on each call.</summary>
    public static Officer Manager(string name = "Mabel Firth") => Person(name, Role.Manager);

    /// <summary>A committee clerk; somebody new on each call.</summary>
    public static Officer Clerk(string name = "Colin Marsh") => Person(name, Role.Clerk);

    /// <summary>An administrator; somebody new on each call.</summary>
    public static Officer Administrator(string name = "Priya Nair") => Person(name, Role.Administrator);

    /// <summary>The calendar of England and Wales, with further bank holidays and closures where a test needs them.</summary>
    public static WorkingCalendar Calendar(IEnumerable<DateOnly>? bankHolidays = null, IEnumerable<DateOnly>? closures = null) =>
        new([.. BankHolidays.EnglandAndWales, .. bankHolidays ?? []], closures);

    /// <summary>One of the procedures that a new database starts with; the statutory one, unless told otherwise.</summary>
    public static Procedure Procedure(string key = DefaultProcedures.ChildrenAct) =>
        DefaultProcedures.All().Single(procedure => procedure.Key == key);

    /// <summary>What a template puts around a response.</summary>
    public static LetterFrame Frame { get; } = new("Dear Rose Example\n\n", "\n\n# The Ombudsman\n\nYou can go there.\n\nYours sincerely\n\nAda Osei");

    /// <summary>
    /// The office in which something is done: by an officer, at ten in the morning of 2 March 2026, under the statutory procedure, by the
    /// calendar of England and Wales and the safe rules, unless the test says otherwise.
    /// </summary>
    public static Office Office(
        Officer? who = null, DateTimeOffset? now = null, Procedure? procedure = null, WorkingCalendar? calendar = null,
        CouncilRules? rules = null, DateOnly? today = null) => new(
        who ?? Officer(), now ?? new DateTimeOffset(today ?? new DateOnly(2026, 3, 2), new TimeOnly(10, 0), TimeSpan.Zero),
        procedure ?? Procedure(), calendar ?? WorkingCalendar.EnglandAndWales, rules ?? new CouncilRules());

    /// <summary>An entry of the lists that a new database starts with.</summary>
    public static ListEntry Entry(string list, string key) => DefaultLists.All().Single(entry => entry.List == list && entry.Key == key);

    /// <summary>An outcome that a new database starts with: "upheld", "withdrawn".</summary>
    public static ListEntry Outcome(string key) => Entry(ListName.Outcome, key);

    /// <summary>Somebody on the register, independent of the council, who may be appointed to anything unless the test says otherwise;
    /// somebody new on each call.</summary>
    public static Appointee Appointee(string name = "Ruth Kemp", Func<AppointeeFacts, AppointeeFacts>? facts = null)
    {
        var all = new AppointeeFacts(name) { MayInvestigate = true, MayBeIndependentPerson = true, MayChair = true, MaySit = true };
        return new Appointee(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), facts is null ? all : facts(all));
    }

    /// <summary>What triage asks, answered: a parent complains of services under Part 3 that failed on 20 February 2026. It suggests the
    /// statutory procedure.</summary>
    public static TriageAnswers TriageAnswers() =>
        new() { Standing = Standing.Parent, Matter = Matter.PartThree, GroundsArose = new DateOnly(2026, 2, 20) };

    private static Officer Person(string name, Role role) => new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), name, role);

    /// <summary>Terms on which a stage of that procedure may be extended to its maximum.</summary>
    public static ExtensionTerms Terms(
        Procedure procedure, int stage, DateOnly on, string reason = "Two files have to come from another council", string by = "Mabel Firth") =>
        new(by, "By letter", reason)
        {
            Ground = procedure.IsStatutory ? (stage == 1 ? ExtensionGround.Complex : ExtensionGround.NotWithinLimit) : ExtensionGround.GoodReason,
            NoticeOn = procedure.IsStatutory && stage == 2 ? on : null,
            OmbudsmanTold = true,
        };
}
