using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Domain.Tests.Figures;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("procedure=children-act;stage=1", "procedure=children-act;stage=1")]
    [InlineData("stage=1;procedure=children-act", "procedure=children-act;stage=1")]
    [InlineData(" stage = 1 ; procedure=children-act; ", "procedure=children-act;stage=1")]
    [InlineData("reopened=once|multiple", "reopened=once|multiple")]
    [InlineData("band=maximum|standard|maximum", "band=maximum|standard")]
    [InlineData("", "")]
    public void Parse_Facets_AreWrittenInAlphabeticalOrder(string facets, string expected)
    {
        var question = Question.Parse("2021-22", "received", facets);

        Assert.Equal((expected, $"2021-22,received,{expected}"), (question.WrittenFacets, question.ToString()));
    }

    [Theory]
    [InlineData("band=maximum|standard;stage=1", "stage=1;band=standard|maximum", true)]
    [InlineData("stage=1", "stage=2", false)]
    [InlineData("stage=1", "", false)]
    public void Equals_TwoQuestions_GoByWhatTheyAsk(string one, string other, bool alike)
    {
        var (first, second) = (Question.Parse("2021-22", "concluded", one), Question.Parse("2021-22", "concluded", other));

        Assert.Equal((alike, alike), (first.Equals(second), first.GetHashCode() == second.GetHashCode()));
    }

    [Theory]
    [InlineData("2021", "received", "",
        "\"2021\" is not a period: enter a financial year (2021-22), a quarter (2021-22 Q1) or two dates (2021-04-01..2021-09-30)")]
    [InlineData("2021-22", "", "", "Enter a measure, such as received")]
    [InlineData("2021-22", "recieved", "",
        "There is no measure \"recieved\": enter one of received, brought-forward, worked-on, concluded, responded, ongoing, not-progressed, reopenings, "
            + "issues, payments, caseload, actions-agreed, actions-completed, actions-overdue")]
    [InlineData("2021-22", "received", "colour=red", "There is no facet \"colour\"")]
    [InlineData("2021-22", "received", "Stage=1", "There is no facet \"Stage\"")]
    [InlineData("2021-22", "received", "stage", "\"stage\" is not a facet with its member: write it as stage=1")]
    [InlineData("2021-22", "received", "stage=", "Enter a member for the facet \"stage\": \"\" leaves one out")]
    [InlineData("2021-22", "received", "stage=1|", "Enter a member for the facet \"stage\": \"1|\" leaves one out")]
    [InlineData("2021-22", "received", "stage=1;stage=2", "The facet \"stage\" is given twice: write several members as one union, such as once|multiple")]
    [InlineData("2021-22", "received", "theme=delay", "The facet \"theme\" does not apply to the measure \"received\"")]
    [InlineData("2021-22", "not-progressed", "stage=1", "The facet \"stage\" does not apply to the measure \"not-progressed\"")]
    [InlineData("2021-22", "payments", "outcome=upheld", "The facet \"outcome\" does not apply to the measure \"payments\"")]
    [InlineData("2021-22", "actions-agreed", "division=east", "The facet \"division\" does not apply to the measure \"actions-agreed\"")]
    [InlineData("2021-22", "caseload", "team=east", "The facet \"team\" does not apply to the measure \"caseload\"")]
    public void TryParse_WhatIsNoQuestion_SaysWhyInASentence(string period, string measure, string facets, string expected)
    {
        Assert.False(Question.TryParse(period, measure, facets, out var question, out var errors));

        Assert.Null(question);
        Assert.Equal([expected], errors);
    }

    [Fact]
    public void TryParse_SeveralErrors_AreAllFound()
    {
        Assert.False(Question.TryParse("soon", "much", "colour=red;shape", out _, out var errors));

        Assert.Equal(4, errors.Count);
    }

    [Fact]
    public void With_AFacet_IsTheSameAsWritten() =>
        Assert.Equal(
            Question.Parse("2021-22", "concluded", "procedure=children-act;reopened=once|multiple"),
            new Question(Period.FinancialYear(2021), Measure.Concluded).With(Facet.Reopened, "multiple", "once").With(Facet.Procedure, "children-act"));

    [Fact]
    public void With_AFacetThatDoesNotApply_Throws() =>
        Assert.Throws<ArgumentException>(() => new Question(Period.FinancialYear(2021), Measure.Payments).With(Facet.Stage, "1"));

    [Fact]
    public void OverAndOf_AQuestion_KeepItsFacets() =>
        Assert.Equal("2020-21,ongoing,stage=1",
            Question.Parse("2021-22", "received", "stage=1").Over(Period.FinancialYear(2020)).Of(Measure.Ongoing).ToString());

    [Fact]
    public void Of_AMeasureToWhichAFacetDoesNotApply_Throws() =>
        Assert.Throws<ArgumentException>(() => Question.Parse("2021-22", "received", "stage=1").Of(Measure.NotProgressed));
}
