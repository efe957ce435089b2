using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;

namespace ComplaintsPortal.Domain.Tests.Reporting;

public sealed class CrossTableTests
{
    private static readonly CrossTable Sound = new(
        "Outcomes by service", "complaints", ["concluded"], "service", "outcome", "procedure=children-act;stage=1", 2, CrossTable.OfRow);

    private static readonly CouncilLists Lists = new(
    [
        new ListEntry(ListName.Service, "care", "Care"), new ListEntry(ListName.Outcome, "upheld", "Upheld"),
        new ListEntry(ListName.Finding, "upheld", "Upheld"),
    ]);

    private static readonly Procedure[] Procedures =
        [new("children-act", "Statutory complaint", ProcedureKind.Complaint, null, [new StageRule(1, "Local resolution", 10, 20)])];

    public static TheoryData<CrossTable, string> Impossible => new()
    {
        { Sound with { Title = " " }, "enter a title" },
        { Sound with { Section = "weather" }, "there is no part \"weather\"" },
        { Sound with { Measures = [] }, "enter a measure" },
        { Sound with { Measures = ["happy"] }, "there is no measure \"happy\"" },
        { Sound with { Measures = ["caseload"] }, "caseloads cannot be added up, and have a table of their own" },
        { Sound with { Rows = "colour" }, "there is no facet \"colour\" for its rows" },
        { Sound with { Columns = "service" }, "\"service\" cannot be its columns: enter another facet" },
        { Sound with { Rows = null }, "it has columns but no rows: enter a facet for the rows" },
        { Sound with { Measures = ["received", "concluded"] }, "it counts several measures, which are its columns: leave the facet of the columns out" },
        { Sound with { Years = 6 }, "it can show from 1 to 5 years" },
        { Sound with { Years = 3 }, "from three years on the years are its columns: leave the facet of the columns out" },
        { Sound with { Chart = true }, "a line needs at least 3 years" },
        { Sound with { Columns = null }, "a percentage of the row needs a facet for the columns" },
        { Sound with { Share = "outcome=upheld" }, "a share of its own facets needs rows, one measure and no columns" },
        { Sound with { Columns = "theme", Share = null }, "the facet \"theme\" does not apply to the measure \"concluded\"" },
        { Sound with { Where = "stage=1;stage=1" }, "The facet \"stage\" is given twice" },
        { Sound with { Where = "procedure=tea" }, "\"tea\" is not the key of a procedure" },
        { Sound with { Columns = "gender" }, "\"gender\" is given in the part on equality alone, where small numbers are hidden" },
        { Sound with { Where = "ethnicity=none" }, "\"ethnicity\" is given in the part on equality alone, where small numbers are hidden" },
        { Sound with { Columns = null, Share = "service=care" }, "its share asks the facet \"service\", which the table asks already" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Table_ThatCannotBeMade_IsRefusedByItsName(CrossTable table, string why)
    {
        var refused = Assert.Single(table.WhyNot(Lists, Procedures));

        Assert.StartsWith($"Table \"{table.Title}\": {why}", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ThatCanBeMade_IsNotRefused()
    {
        CrossTable[] tables =
        [
            Sound, Sound with { Columns = null, Share = "outcome=upheld", Years = 5 }, Sound with { Rows = CrossTable.Place },
            Sound with { Rows = null, Columns = null, Share = null, Measures = ["received", "concluded"], Years = 4, Chart = true },
            Sound with { Measures = ["issues"], Columns = "finding" },
        ];

        Assert.All(tables, table => Assert.Empty(table.WhyNot(Lists, Procedures)));
    }

    [Fact]
    public void Tables_OfTheSameTerms_AreEqual() => Assert.Equal(Sound, Sound with { Measures = ["concluded"] });
}
