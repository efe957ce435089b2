using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Domain.Tests.Writing;

/// <summary>The grammar of the figures that are inserted in the words of a report.</summary>
public sealed class InsertReaderTests
{
    private static readonly InsertReader Reader = new(Period.Parse("2021-22"), new CouncilLists(DefaultLists.All()), DefaultProcedures.All());

    [Theory]
    [InlineData("received procedure=children-act stage=1", "2021-22,received,procedure=children-act;stage=1")]
    [InlineData("received procedure=children-act;stage=1", "2021-22,received,procedure=children-act;stage=1")]
    [InlineData("payments", "2021-22,payments,")]
    [InlineData("concluded reopened=once|multiple", "2021-22,concluded,reopened=once|multiple")]
    [InlineData("received stage=1 period=last-year", "2020-21,received,stage=1")]
    [InlineData("received period=2019-20", "2019-20,received,")]
    [InlineData("received period=2020-21 Q3 stage=1", "2020-21 Q3,received,stage=1")]
    [InlineData("received period=2021-04-01..2021-09-30", "2021-04-01..2021-09-30,received,")]
    public void Number_OfAnyMeasure_AsksThatQuestion(string written, string question) =>
        Assert.Equal([question], Read<NumberInsert>(written).Questions.Select(asked => asked.ToString()));

    [Fact]
    public void Change_OfAFigure_AsksForTheYearBeforeAndWhetherThereWasAnythingThen() => Assert.Equal(
        ["2021-22,received,stage=1", "2020-21,received,stage=1", "2020-21,received,"],
        Read<ChangeInsert>("change received stage=1").Questions.Select(asked => asked.ToString()));

    [Theory]
    [InlineData("share outcome=upheld of concluded stage=1", "outcome=upheld;stage=1", "stage=1")]
    [InlineData("share timeliness=on-time of concluded", "timeliness=on-time", "")]
    [InlineData("share outcome=upheld of concluded outcome=upheld|not-upheld", "outcome=upheld", "outcome=upheld|not-upheld")]
    public void Share_OfACohort_IsItsPartInTheWhole(string written, string part, string whole)
    {
        var share = Read<ShareInsert>(written);

        Assert.Equal((part, whole), (share.Part.WrittenFacets, share.Whole.WrittenFacets));
    }

    [Fact]
    public void Share_OfAnotherYear_IsOfThatYearInBothFigures() => Assert.All(
        Read<ShareInsert>("share outcome=upheld of concluded period=last-year").Questions, asked => Assert.Equal("2020-21", asked.Period.Name));

    [Theory]
    [InlineData("most-common theme kind=complaint", "issues")]
    [InlineData("most-common complainant stage=1", "received")]
    [InlineData("most-common service of payments", "payments")]
    [InlineData("most-common triage-reason", "not-progressed")]
    public void MostCommon_OfAFacet_CountsEachMemberThatIsRecorded(string written, string measure)
    {
        var most = Read<MostCommonInsert>(written);

        Assert.All(most.Members, member => Assert.Equal(measure, member.Value.Measure.Key));
        Assert.All(most.Members, member => Assert.Equal([member.Key], member.Value.Facets[most.Facet.Key]));
        Assert.DoesNotContain(most.Members, member => member.Key == Facet.None);
    }

    [Theory]
    [InlineData("recieved stage=1", "there is no measure \"recieved\". The nearest is received")]
    [InlineData("chnage received", "there is no measure \"chnage\". The nearest is change")]
    [InlineData("change recieved", "there is no measure \"recieved\". The nearest is received")]
    [InlineData("received stge=1", "there is no facet \"stge\". The nearest is stage")]
    [InlineData("received perod=2020-21", "there is no facet \"perod\". The nearest is period")]
    [InlineData("received procedure=childrens-act", "\"childrens-act\" is not the key of a procedure, which the facet \"procedure\" asks. "
        + "The nearest is procedure=children-act")]
    [InlineData("concluded outcome=uphold", "\"uphold\" is not in the list \"outcome\", which the facet \"outcome\" asks. The nearest is outcome=upheld")]
    [InlineData("concluded outcome=Partially upheld", "\"upheld\" stands there alone: write a facet with its member, such as stage=1")]
    [InlineData("issues theme=Dely", "\"Dely\" is not in the list \"theme\", which the facet \"theme\" asks. The nearest is theme=delay")]
    [InlineData("received theme=delay", "the facet \"theme\" does not apply to the measure \"received\"")]
    [InlineData("received stage=9", "\"9\" is not the number of a stage in any procedure, which the facet \"stage\" asks. The nearest is stage=1")]
    [InlineData("received stage", "\"stage\" stands there alone: write a facet with its member, such as stage=1")]
    [InlineData("received period=2021", "\"2021\" is not a period")]
    [InlineData("received stage=1 stage=2", "the facet \"stage\" is given twice")]
    [InlineData("caseload", "the measure \"caseload\" needs the facet \"caseload\"")]
    [InlineData("share outcome=upheld concluded", "say which part of what")]
    [InlineData("share outcome=upheld of concluded outcome=not-upheld", "outcome=upheld is no part of outcome=not-upheld")]
    [InlineData("share outcome=upheld period=2020-21 of concluded", "give the period once, after of")]
    [InlineData("most-common them kind=complaint", "there is no facet \"them\". The nearest is theme")]
    [InlineData("most-common theme theme=delay", "leave out theme=delay: it is what is looked for")]
    [InlineData("most-common theme of received", "the facet \"theme\" does not apply to the measure \"received\". It applies to issues")]
    [InlineData("received gender=female", "figures of equality monitoring stand in their own table alone")]
    [InlineData("most-common ethnicity", "figures of equality monitoring stand in their own table alone")]
    [InlineData("", "say which figure is to stand here")]
    public void Error_OfAnyKind_NamesTheFigureAndWhatWasProbablyMeant(string written, string sentence)
    {
        Assert.False(Reader.TryRead(written, out _, out var errors));

        Assert.StartsWith($"{{{{{written}}}}}: ", errors[0], StringComparison.Ordinal);
        Assert.Contains(errors, error => error.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("theme", "theme", 0)]
    [InlineData("thmee", "theme", 1)]
    [InlineData("them", "theme", 1)]
    [InlineData("scheme", "theme", 2)]
    [InlineData("", "theme", 5)]
    public void Nearest_CountsLettersThatChange(string from, string to, int changes) => Assert.Equal(changes, Nearest.Changes(from, to));

    private static T Read<T>(string written)
        where T : Insert
    {
        Assert.True(Reader.TryRead(written, out var insert, out var errors), string.Join("; ", errors));
        return Assert.IsType<T>(insert);
    }
}
