using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Tests.Figures;

public sealed class AnsweringTests
{
    private static readonly CouncilLists Lists =
        new([.. DefaultLists.All(), new ListEntry(ListName.Service, "send", "SEND"), new ListEntry(ListName.Outcome, "old", "Old") { Retired = true }]);
    private static readonly IReadOnlyList<Procedure> Procedures = DefaultProcedures.All();

    [Theory]
    [InlineData("received", "procedure=children-act|corporate;stage=3")]
    [InlineData("received", "kind=complaint;child=yes;advocate=no;repeat=yes")]
    [InlineData("received", "service=send|none;channel=none;subject=none;team=none;complainant=none;advocacy-provider=none")]
    [InlineData("received", "disability=yes|no|none;gender=none;age-band=none;ethnicity=none;sexual-orientation=none")]
    [InlineData("concluded", "outcome=old|none;escalation-reason=none;fault=no;extended=yes;reopened=no|once|multiple")]
    [InlineData("concluded", "timeliness=on-time|late|open|overdue|none;band=standard|maximum|over|none")]
    [InlineData("issues", "theme=none;classification=none;finding=upheld|none;stage=1")]
    [InlineData("not-progressed", "triage=rejected|withdrawn;triage-reason=duplicate|none;kind=complaint")]
    [InlineData("payments", "category=distress|none;procedure=corporate")]
    [InlineData("caseload", "caseload=open-cases;service=none")]
    [InlineData("actions-overdue", "theme=delay;service=send")]
    public void WhyNotAnswer_WhatTheListsKnow_IsNothing(string measure, string facets) =>
        Assert.Empty(Question.Parse("2024-25", measure, facets).WhyNotAnswer(Lists, Procedures));

    [Theory]
    [InlineData("received", "outcome=won", "\"won\" is not in the list \"outcome\", which the facet \"outcome\" asks")]
    [InlineData("received", "complainant=child", "\"child\" is not in the list \"complainant-type\", which the facet \"complainant\" asks")]
    [InlineData("received", "procedure=none", "\"none\" is not the key of a procedure, which the facet \"procedure\" asks")]
    [InlineData("received", "stage=4", "\"4\" is not the number of a stage in any procedure, which the facet \"stage\" asks")]
    [InlineData("received", "stage=01", "\"01\" is not the number of a stage in any procedure, which the facet \"stage\" asks")]
    [InlineData("received", "stage=none", "\"none\" is not the number of a stage in any procedure, which the facet \"stage\" asks")]
    [InlineData("received", "kind=none",
        "\"none\" is not a member of the facet \"kind\": it has complaint, representation, enquiry, comment, compliment, ombudsman, other")]
    [InlineData("received", "child=none", "\"none\" is not a member of the facet \"child\": it has yes, no")]
    [InlineData("received", "fault=maybe", "\"maybe\" is not a member of the facet \"fault\": it has yes, no")]
    [InlineData("received", "reopened=yes", "\"yes\" is not a member of the facet \"reopened\": it has no, once, multiple")]
    [InlineData("received", "timeliness=early", "\"early\" is not a member of the facet \"timeliness\": it has on-time, late, open, overdue, none")]
    [InlineData("received", "band=short", "\"short\" is not a member of the facet \"band\": it has standard, maximum, over, none")]
    [InlineData("not-progressed", "triage=accepted", "\"accepted\" is not a member of the facet \"triage\": it has rejected, withdrawn")]
    [InlineData("caseload", "caseload=none", "\"none\" is not in the list \"caseload\", which the facet \"caseload\" asks")]
    [InlineData("caseload", "service=send", "The measure \"caseload\" needs the facet \"caseload\", which says what was counted")]
    [InlineData("caseload", "caseload=open-cases;service=none|send", "The measure \"caseload\" takes one member of the facet \"service\": nothing is added up")]
    public void WhyNotAnswer_WhatNoListKnows_NamesListAndMember(string measure, string facets, string expected) =>
        Assert.Equal([expected], Question.Parse("2024-25", measure, facets).WhyNotAnswer(Lists, Procedures));

    [Fact]
    public void WhyNotAnswer_SeveralUnknownMembers_NamesEach() =>
        Assert.Equal(2, Question.Parse("2024-25", "received", "outcome=won|lost").WhyNotAnswer(Lists, Procedures).Count);

    [Theory]
    [InlineData("received", 29)]
    [InlineData("issues", 32)]
    [InlineData("not-progressed", 20)]
    [InlineData("payments", 19)]
    [InlineData("caseload", 2)]
    [InlineData("actions-agreed", 2)]
    public void Facets_OfAMeasure_AreThoseOfTheTable(string measure, int count) =>
        Assert.Equal(count, Measure.Find(measure)!.Facets.Count());

    [Fact]
    public void Members_OfAListFacet_EndWithNone() =>
        Assert.Equal(["female", "male", "other", "prefer-not-to-say", "none"], Facet.Gender.Members(Lists, Procedures));

    [Fact]
    public void Members_OfStage_AreTheNumbersOfAllProcedures() => Assert.Equal(["1", "2", "3"], Facet.Stage.Members(Lists, Procedures));
}
