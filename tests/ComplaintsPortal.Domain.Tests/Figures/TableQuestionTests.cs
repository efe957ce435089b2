using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Figures;

public sealed class TableQuestionTests
{
    private static readonly CouncilLists Lists = new(DefaultLists.All());

    [Fact]
    public void Question_WithTwoFacetsAndSeveralPeriods_IsReadAsItWasTyped()
    {
        var read = TableQuestion.TryRead(
            new TableAnswers("concluded", "outcome", "stage", "2024-25; 2025-26,2025-26 Q1\n2024-25", "kind=complaint"), Lists, DefaultProcedures.All(),
            out var question, out var errors);

        Assert.True(read);
        Assert.Empty(errors);
        Assert.Equal(["2024-25", "2025-26", "2025-26 Q1"], question!.Periods.Select(period => period.Name));
        Assert.Equal((Facet.Outcome, Facet.Stage), (question.Rows, question.Columns));
        Assert.Equal(Question.Parse("2024-25", "concluded", "kind=complaint"), question.Whole);
    }

    [Theory]
    [InlineData("", "", "", "2025-26", "", "Measure", "Choose what is counted")]
    [InlineData("received", "", "", "", "", "Periods", "Enter a period, such as 2021-22, or several with a semicolon between them")]
    [InlineData("received", "", "", "2025-27", "", "Periods", "\"2025-27\" is not a financial year: the year after 2025 is written 2025-26")]
    [InlineData("received", "theme", "", "2025-26", "", "Rows", "Theme does not narrow Received: choose another facet")]
    [InlineData("received", "owl", "", "2025-26", "", "Rows", "Choose a facet from the list")]
    [InlineData("received", "stage", "stage", "2025-26", "", "Columns", "Choose another facet for the columns than for the rows")]
    [InlineData("received", "stage", "", "2025-26", "channel=owl", "Only", "\"owl\" is not in the list \"channel\", which the facet \"channel\" asks")]
    [InlineData("received", "stage", "", "2025-26", "channel", "Only", "\"channel\" is not a facet with its member: write it as stage=1")]
    [InlineData("caseload", "", "", "2025-26", "", "Only", "The measure \"caseload\" needs the facet \"caseload\", which says what was counted")]
    public void Question_ThatCannotBeAsked_SaysWhyBesideTheAnswer(
        string measure, string rows, string columns, string periods, string only, string answer, string sentence)
    {
        var read = TableQuestion.TryRead(new TableAnswers(measure, rows, columns, periods, only), Lists, DefaultProcedures.All(), out _, out var errors);

        Assert.False(read);
        Assert.Contains((answer, sentence), errors);
    }

    [Fact]
    public void Question_OverMorePeriodsThanATableHas_IsRefused()
    {
        var years = string.Join(';', Enumerable.Range(2000, TableQuestion.MostPeriods + 1).Select(year => Period.FinancialYear(year).Name));

        Assert.False(TableQuestion.TryRead(new TableAnswers("received", null, null, years, null), Lists, DefaultProcedures.All(), out _, out var errors));
        Assert.Equal(("Periods", "Enter 12 periods or fewer: there are 13"), Assert.Single(errors));
    }

    [Fact]
    public void Question_OfDays_IsNotForOfficers()
    {
        TableQuestion.TryRead(
            new TableAnswers("received", null, null, "2025-26;2025-04-02..2025-04-30", null), Lists, DefaultProcedures.All(), out var days, out _);

        Assert.NotNull(days!.WhyNotAsk(A.Officer()));
        Assert.Null(days.WhyNotAsk(A.Manager()));
    }
}
