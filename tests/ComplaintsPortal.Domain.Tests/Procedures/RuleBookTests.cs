using System.Reflection;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Rules;

namespace ComplaintsPortal.Domain.Tests.Procedures;

public sealed class RuleBookTests
{
    private static readonly IReadOnlyList<BookRule> Book = [.. RuleBook.Of(DefaultProcedures.All(), new CouncilRules()).SelectMany(chapter => chapter.Rules)];

    [Fact]
    public void Of_TheDefaults_NamesEveryStageRule() => Assert.All(
        DefaultProcedures.All().SelectMany(procedure => procedure.Stages.Select(stage => (procedure.Key, stage))),
        at =>
        {
            var rules = Book.Where(rule => (rule.Procedure, rule.Stage) == (at.Key, at.stage.Number)).ToList();
            Assert.Contains(rules, rule => rule.Setting == (at.stage.StandardDays is { } days ? $"{days} working days" : null));
            Assert.True(at.stage.AcknowledgeDays is null || rules.Exists(rule => rule.Setting == $"{at.stage.AcknowledgeDays} working days"));
            Assert.True(!at.stage.MayBeExtended || rules.Exists(rule => rule.Setting == $"{at.stage.MaximumDays} working days"));
        });

    [Fact]
    public void Of_TheDefaults_NamesEveryPropertyOfTheCouncilRules() => Assert.Equal(
        typeof(CouncilRuleFacts).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => property.Name != "EqualityContract").Select(property => property.Name).Order(),
        Book.Select(rule => rule.DecidedIn).OfType<string>().Order());

    [Fact]
    public void Of_TheDefaults_DepartsNowhere() => Assert.DoesNotContain(Book, rule => rule.Departs);

    [Fact]
    public void Of_EveryRule_HasASentenceAndAnAuthority() => Assert.All(Book, rule =>
    {
        Assert.NotEmpty(rule.Authority.Words);
        Assert.True(char.IsUpper(rule.Sentence[0]) && rule.Sentence[^1] != '.');
    });

    [Fact]
    public void Of_ARegulationAClauseAndAParagraph_CitesAndLinksThem()
    {
        Assert.Equal("regulation 19(4)", new Regulation(19, "(4)").Words);
        Assert.Equal("Complaint Handling Code 6.5", $"{new Code("6.5")}");
        Assert.Equal("Getting the Best from Complaints 3.2", new Guidance("3.2"));
        Assert.Equal("https://www.legislation.gov.uk/ukpga/1989/41/section/26", $"{new ActSection("26(3A)").Address}");
        Assert.All(Book.Where(rule => rule.Authority is Regulation), rule =>
            Assert.Equal($"https://www.legislation.gov.uk/uksi/2006/1738/regulation/{((Regulation)rule.Authority).Number}", $"{rule.Authority.Address}"));
        Assert.True(Book.Count(rule => rule.Authority is Regulation) > 10);
    }

    [Fact]
    public void Of_ACouncilThatDecidedOtherwise_SaysWhatItSetAndThatItDeparts()
    {
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { StageTwoWindowDays = 30 });
        var statute = DefaultProcedures.All()[0];
        statute.RestateStage(1, statute.Stage(1)!.Terms with { StandardDays = 8 });

        var book = RuleBook.Of([statute], rules).SelectMany(chapter => chapter.Rules).ToList();

        Assert.Equal(
            [("10 working days", "8 working days"), ("20 working days", "30 working days")],
            book.Where(rule => rule.Departs).Select(rule => (rule.Limit!, rule.Setting!)));
    }

    [Fact]
    public void Of_WhatTheSheetDisputes_IsMarked() => Assert.Contains(
        Book, rule => rule is { Contested: true, DecidedIn: nameof(CouncilRuleFacts.StageTwoFromSettledRecord), Authority.Words: "regulations 16 and 17" });
}
