using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>Whatever the records and whatever the facets: what was received and brought forward is what was concluded and is still open.</summary>
public sealed class AnyRecordsTests(AnyRecordsTests.Book book) : IClassFixture<AnyRecordsTests.Book>
{
    private const int Questions = 300;

    private static readonly Config Once = Config.QuickThrowOnFailure.WithMaxTest(1).WithQuietOnSuccess(true).WithReplay(20250401, 11);
    private static readonly CouncilLists Lists = new(DefaultLists.All());
    private static readonly string[] Periods = ["2024-25", "2025-26", "2025-26 Q2", "2025-05-05..2025-05-05", "2025-02-11..2025-08-23"];

    private static readonly Gen<Question> AnyQuestion =
        from period in Gen.Elements(Periods)
        from one in AnyFacet
        from other in AnyFacet
        let asked = one.Facet == other.Facet ? [one] : new[] { one, other }
        select asked.Aggregate(new Question(Period.Parse(period), Measure.Received), (question, facet) => question.With(facet.Facet, facet.Members));

    private static Gen<(Facet Facet, IEnumerable<string> Members)> AnyFacet =>
        from facet in Gen.Elements(Measure.Received.Facets.ToArray())
        from members in Gen.SubListOf((IEnumerable<string>)facet.Members(Lists, DefaultProcedures.All())).Where(members => members.Count > 0)
        select (facet, (IEnumerable<string>)members);

    [Fact]
    public void AnyRecords_UnderAnyFacets_AddUp() =>
        Prop.ForAll(AnyQuestion.ArrayOf(Questions).ToArbitrary(), questions => AllAddUpAsync(questions).GetAwaiter().GetResult()).Check(Once);

    [Fact]
    public async Task AnyRecords_UnderTheMembersOfAFacet_AddUpToAllOfThem()
    {
        var year = Period.FinancialYear(2025);
        foreach (var facet in Measure.Concluded.Facets.Where(facet => facet != Facet.Service))
        {
            var all = new Question(year, Measure.Concluded);
            var answers = await book.AnswerAsync([all, .. facet.Members(Lists, DefaultProcedures.All()).Select(member => all.With(facet, member))]);

            Assert.True(answers[0].Value > 0);
            Assert.True(answers[0].Value == answers.Skip(1).Sum(answer => answer.Value), facet.Key);
        }
    }

    private async Task AllAddUpAsync(Question[] questions)
    {
        var answers = await book.AnswerAsync([.. questions.SelectMany(question => Reconciliation.Questions(question).Append(question.Of(Measure.WorkedOn)))]);
        var counted = answers.Chunk(5).Select(five => (Asked: five[4], Reconciliation: Reconciliation.Of(five))).ToArray();

        Assert.All(counted, one => Assert.True(one.Reconciliation.Holds, $"{one.Asked.Question}: {one.Reconciliation.Sentence}"));
        Assert.All(counted, one => Assert.Equal(one.Asked.Value, one.Reconciliation.WorkedOn));
        Assert.True(counted.Count(one => one.Asked.Value > 0) > Questions / 10, "Too few of the questions found anything");
    }

    public sealed class Book : Records
    {
        private static readonly Gen<(CaseFacts Case, StageFacts Stage)> AnyCase =
            from procedure in Gen.Elements("children-act", "code", "corporate", "enquiry", "compliment")
            from received in Gen.Choose(0, 700)
            from lasted in Gen.Choose(-20, 60)
            from outcome in Gen.Elements("upheld", "not-upheld", "withdrawn")
            from type in Gen.Elements("parent", "care-leaver", null)
            from channel in Gen.Elements("email", "phone", null)
            from complainant in Gen.Choose(0, 40)
            from extended in Gen.Elements(true, false)
            from reopened in Gen.Choose(0, 3)
            let day = new DateOnly(2024, 6, 1).AddDays(received)
            select (
                new CaseFacts("", procedure, day) { ComplainantType = type, Channel = channel, Complainant = complainant == 0 ? null : $"P{complainant}" },
                new StageFacts(1, day)
                {
                    Extended = extended,
                    Reopened = reopened,
                    Concluded = lasted < 0 ? null : day.AddDays(lasted),
                    Outcome = lasted < 0 ? null : outcome
                });

        protected override void Fill()
        {
            foreach (var (facts, stage) in AnyCase.Sample(300))
            {
                Write(facts with { Reference = Arrived("2025-01-01").Reference }, stage);
            }
        }
    }
}
