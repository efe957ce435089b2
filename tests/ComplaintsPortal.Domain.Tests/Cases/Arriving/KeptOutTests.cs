using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Arriving;

/// <summary>A decision against the assessment that takes somebody out of the statutory procedure is a manager's, as moving it out later is.</summary>
public sealed class KeptOutTests
{
    private const string OnlyAManager =
        "The assessment says that it belongs to the statutory procedure: only a manager decides otherwise (Getting the Best from Complaints)";

    [Theory]
    [InlineData("children-act", null)]
    [InlineData("code", OnlyAManager)]
    [InlineData("corporate", OnlyAManager)]
    [InlineData("mp-enquiry", OnlyAManager)]
    public void Accept_AgainstTheAssessment_IsForAManager(string key, string? sentence)
    {
        var @case = A.Case().Assessed().Build();
        var procedure = A.Procedure(key);

        Assert.Equal(sentence, @case.Triage.WhyNotAccept(A.Office(Ada, procedure: procedure))?.ToString());
        Assert.Null(@case.Triage.WhyNotAccept(A.Office(Mabel, procedure: procedure)));
        Assert.Null(@case.Triage.WhyNotAcceptAnywhere(A.Office(Ada, procedure: procedure)));
    }

    [Fact]
    public void Accept_AsAnEnquiryWithoutAnAssessment_IsRefusedWhereItLooksStatutory() => Assert.StartsWith(
        "Assess it first", A.Case().Build().Triage.WhyNotAccept(A.Office(Mabel, procedure: A.Procedure("enquiry")))?.Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("not-eligible",
        "The assessment does not say that the person may not complain: only a manager decides otherwise (Getting the Best from Complaints)")]
    [InlineData("duplicate", OnlyAManager)]
    [InlineData("signposted", OnlyAManager)]
    [InlineData("insufficient-information", OnlyAManager)]
    public void Reject_AgainstTheAssessment_IsForAManager(string reason, string sentence)
    {
        var @case = A.Case().Assessed().Build();

        Assert.Equal(sentence, @case.Triage.WhyNotReject(Terms(reason), A.Office(Ada))?.ToString());
        Assert.Null(@case.Triage.WhyNotReject(Terms(reason), A.Office(Mabel)));
    }

    [Fact]
    public void Reject_ForAnotherReasonThanTheOneFound_IsForAManager()
    {
        var @case = A.Case().Assessed(answers => answers with { Standing = Standing.SufficientInterest, HasInterest = false }).Build();

        Assert.Null(@case.Triage.WhyNotReject(Terms("not-eligible"), A.Office(Ada)));
        Assert.Equal(
            "The assessment gives another reason: only a manager refuses it for this one (Getting the Best from Complaints)",
            @case.Triage.WhyNotReject(Terms("other"), A.Office(Ada))?.ToString());
    }

    // Code 2.2: twelve months from the issue or from becoming aware of it.
    [Theory]
    [InlineData(Matter.UnlistedFunction, "The assessment says that it arrived within a year (Complaint Handling Code 2.2)")]
    [InlineData(Matter.PartThree, null)]
    public void Reject_AsLate_CountsTheYearByTheProcedureItBelongsTo(Matter matter, string? sentence)
    {
        var @case = A.Case().Assessed(answers => answers with
        {
            Matter = matter,
            GroundsArose = new(2024, 6, 1),
            BecameAware = new(2026, 1, 5),
            NotReasonableEarlier = false,
            StillFairAndEffective = true,
        }).Build();

        Assert.Equal(sentence, @case.Triage.WhyNotReject(Terms("over-12-months"), A.Office(Ada))?.ToString());
    }

    private static RejectionTerms Terms(string reason) => new(A.Entry(ListName.TriageReason, reason), "For this reason", Received, true);
}
