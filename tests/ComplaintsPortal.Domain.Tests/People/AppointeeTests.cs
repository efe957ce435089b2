using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.People;

public sealed class AppointeeTests
{
    private const string SayWhether =
        "Say whether Ruth Kemp stands outside the service complained about and its line of management: the register does not tell";

    private static readonly DateOnly Today = new(2026, 3, 10);

    [Theory]
    [InlineData("care", "care", "Ruth Kemp works in the service complained about, or manages it (Getting the Best from Complaints)")]
    [InlineData("care", "send", null)]
    [InlineData("care", null, null)]
    [InlineData(null, "care", null)]
    [InlineData(null, null, null)]
    public void Investigating_ByService_StandsOutsideTheOneComplainedAbout(string? theirs, string? complainedAbout, string? sentence)
    {
        var appointee = A.Appointee(facts: one => one with { Service = theirs, Tie = CouncilTie.Officer });

        Assert.Equal(sentence, appointee.WhyNotInvestigate(complainedAbout)?.ToString());
    }

    // The duty team lies under assessment, assessment under social care.
    [Theory]
    [InlineData("assessment", "assessment", true)]
    [InlineData("social-care", "assessment", true)]
    [InlineData("duty", "assessment", true)]
    [InlineData("fostering", "assessment", false)]
    [InlineData("fostering", "social-care", true)]
    public void Investigating_ByTheLine_StandsOutsideWhatLiesAboveAndBelow(string theirs, string complainedAbout, bool refused)
    {
        var appointee = A.Appointee(facts: one => one with { Service = theirs, Tie = CouncilTie.Officer });

        Assert.Equal(
            refused ? "Ruth Kemp works in the service complained about, or manages it" : null,
            appointee.WhyNotInvestigate(complainedAbout, null, Places)?.Sentence);
    }

    [Theory]
    [InlineData(null, "assessment", null, SayWhether)]
    [InlineData("fostering", null, null, SayWhether)]
    [InlineData(null, "assessment", false, "Ruth Kemp works in the service complained about, or manages it")]
    [InlineData(null, "assessment", true, null)]
    [InlineData("fostering", "assessment", null, null)]
    public void Investigating_WhereTheRegisterDoesNotTell_IsAQuestion(string? theirs, string? complainedAbout, bool? said, string? sentence) => Assert.Equal(
        sentence, A.Appointee(facts: one => one with { Service = theirs }).WhyNotOutside(said, complainedAbout, null, Places)?.Sentence);

    [Fact]
    public void Independence_WithAnAccountInThisPortal_IsAnEmployeeWhateverTheRegisterSays()
    {
        var appointee = A.Appointee();
        appointee.SayWhetherTheyHoldAnAccount(true);

        Assert.Equal("Ruth Kemp has an account in this portal and so is an employee of this council (regulations 2 and 17(2))",
            appointee.WhyNotBeIndependentPerson()?.ToString());
        Assert.Equal("Ruth Kemp has an account in this portal and so is an employee of this council (regulations 2 and 19(2))",
            appointee.WhyNotChair(new CouncilRules(), Today)?.ToString());
        Assert.Null(appointee.WhyNotInvestigate("assessment"));
    }

    private static PlaceTree Places => new CouncilLists(
    [
        new ListEntry(ListName.Service, "social-care", "Social care"),
        new ListEntry(ListName.Service, "assessment", "Assessment") { Parent = "social-care" },
        new ListEntry(ListName.Service, "duty", "Duty") { Parent = "assessment" },
        new ListEntry(ListName.Service, "fostering", "Fostering") { Parent = "social-care" },
    ]).Places;

    [Theory]
    [InlineData(CouncilTie.Officer, "is an officer or employee of this council")]
    [InlineData(CouncilTie.Member, "is a member of this council")]
    [InlineData(CouncilTie.Spouse, "is the spouse or civil partner of a member or officer of this council")]
    public void Independence_TiedToTheCouncil_IsRefusedWithTheRegulation(CouncilTie tie, string what)
    {
        var appointee = A.Appointee(facts: one => one with { Tie = tie });

        Assert.Equal($"Ruth Kemp {what} (regulations 2 and 17(2))", appointee.WhyNotBeIndependentPerson()?.ToString());
        Assert.Equal($"Ruth Kemp {what} (regulations 2 and 19(2))", appointee.WhyNotSit()?.ToString());
        Assert.Equal($"Ruth Kemp {what} (regulations 2 and 19(2))", appointee.WhyNotChair(new CouncilRules(), Today)?.ToString());
    }

    [Fact]
    public void Independence_FormerOfficer_MayDoAllButChair()
    {
        var appointee = A.Appointee(facts: one => one with { TiedUntil = Today.AddDays(-1) });

        Assert.Null(appointee.WhyNotBeIndependentPerson());
        Assert.Null(appointee.WhyNotSit());
        Assert.NotNull(appointee.WhyNotChair(new CouncilRules(), Today));
    }

    // Three years by default; a council that sees it otherwise changes its rule, which the refusal names.
    [Theory]
    [InlineData(2023, 3, 10, 3, null)]
    [InlineData(2023, 3, 11, 3,
        "Ruth Kemp was a member or officer of this council until 11 March 2023, and the chair must not have been one for 3 years (Getting the Best "
            + "from Complaints; the number of years is a rule of the council)")]
    [InlineData(2021, 3, 10, 5, null)]
    [InlineData(2021, 3, 11, 5,
        "Ruth Kemp was a member or officer of this council until 11 March 2021, and the chair must not have been one for 5 years (Getting the Best "
            + "from Complaints; the number of years is a rule of the council)")]
    [InlineData(2026, 3, 10, 0, null)]
    public void Chairing_FormerOfficer_WaitsForTheYearsOfTheCouncil(int year, int month, int day, int years, string? sentence)
    {
        var appointee = A.Appointee(facts: one => one with { TiedUntil = new DateOnly(year, month, day) });
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { ChairFreeYears = years });

        Assert.Equal(sentence, appointee.WhyNotChair(rules, Today)?.ToString());
    }

    [Fact]
    public void Appointing_NotRegisteredForIt_IsRefusedByRole()
    {
        var nothing = A.Appointee(facts: one => one with { MayInvestigate = false, MayBeIndependentPerson = false, MayChair = false, MaySit = false });
        var member = A.Appointee(facts: one => one with { MayChair = false });

        Assert.Equal("Ruth Kemp is not on the register as an investigating officer", nothing.WhyNotInvestigate(null)?.ToString());
        Assert.Equal("Ruth Kemp is not on the register as an independent person", nothing.WhyNotBeIndependentPerson()?.ToString());
        Assert.Equal("Ruth Kemp is not on the register as a panel member", nothing.WhyNotSit()?.ToString());
        Assert.Equal("Ruth Kemp is not on the register as a panel chair", member.WhyNotChair(new CouncilRules(), Today)?.ToString());
    }

    [Fact]
    public void Appointing_Retired_IsRefusedForEverything()
    {
        var retired = A.Appointee(facts: one => one with { Retired = true });

        Assert.All(
            [retired.WhyNotInvestigate(null), retired.WhyNotBeIndependentPerson(), retired.WhyNotSit(), retired.WhyNotChair(new CouncilRules(), Today)],
            refusal => Assert.Equal("Ruth Kemp no longer takes appointments", refusal?.ToString()));
    }

    [Fact]
    public void Restate_AnotherEntry_ReplacesAllAndRaisesTheVersion()
    {
        var appointee = A.Appointee();
        var facts = new AppointeeFacts("Ruth Long")
        {
            Organisation = "Fair Reviews",
            MayChair = true,
            Tie = CouncilTie.Spouse,
            TiedUntil = Today,
            Service = "care",
            Interests = "A governor",
            Availability = "From May",
            Email = "ruth@example.org",
            Telephone = "01234",
            Retired = true,
        };

        appointee.Restate(facts);

        Assert.Equal((facts, 1), (appointee.Facts, appointee.Version));
    }
}
