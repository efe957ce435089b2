using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

public sealed class GovTextTests
{
    [Fact]
    public void Button_Plain_IsTheGovUkComponentThatIgnoresASecondClick() =>
        AssertIs("button", "prevent double click", new GovButtonTagHelper(), "Submit");

    [Fact]
    public void Button_Secondary_IsTheGovUkComponentAndKeepsItsOwnAttributes() =>
        AssertIs("button", "secondary", new GovButtonTagHelper { Secondary = true, PreventDoubleClick = false }, "Secondary button", ("name", "secondary"));

    [Fact]
    public void Button_Warning_IsTheGovUkComponent() =>
        AssertIs("button", "warning", new GovButtonTagHelper { Warning = true, PreventDoubleClick = false }, "Warning button", ("name", "Warning"));

    [Fact]
    public void Panel_WithBody_IsTheGovUkComponent() =>
        AssertIs("panel", "default", new GovPanelTagHelper { Heading = "Application complete" }, "Your reference number<br><strong>HDJ2123F</strong>");

    [Fact]
    public void Warning_IsTheGovUkComponent() =>
        AssertIs("warning-text", "default", new GovWarningTagHelper(), "You can be fined up to £5,000 if you don’t register.");

    [Fact]
    public void Inset_IsTheGovUkComponent() =>
        AssertIs("inset-text", "default", new GovInsetTagHelper(),
            "It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.");

    [Fact]
    public void Details_IsTheGovUkComponent() => AssertIs(
        "details",
        "default",
        new GovDetailsTagHelper { Summary = "Help with nationality" },
        "We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, "
            + "you’ll have to send copies of identity documents through the post.");

    [Fact]
    public void Tag_Coloured_IsTheGovUkComponent() => AssertIs("tag", "grey", new GovTagTagHelper { Colour = "grey" }, "Grey");

    [Fact]
    public void BackLink_WithoutWords_IsTheGovUkComponent() => AssertIs("back-link", "default", new GovBackLinkTagHelper(), "", ("href", "#"));

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 2, "[1] 2 >")]
    [InlineData(2, 3, "< 1 [2] 3 >")]
    [InlineData(4, 40, "< 1 2 3 [4] 5 ⋯ 40 >")]
    [InlineData(5, 40, "< 1 ⋯ 4 [5] 6 ⋯ 40 >")]
    [InlineData(37, 40, "< 1 ⋯ 36 [37] 38 39 40 >")]
    [InlineData(40, 40, "< 1 ⋯ 39 [40]")]
    public void Pagination_OnAPage_ShowsTheEndsTheNeighboursAndGaps(int at, int pages, string expected)
    {
        var body = FormPage.Html(new GovPaginationTagHelper { Page = at, Pages = pages, UrlTemplate = "/cases?page={page}" });

        var shown = body.QuerySelectorAll("a, .govuk-pagination__item--ellipsis").Select(part => part switch
        {
            _ when part.GetAttribute("rel") == "prev" => "<",
            _ when part.GetAttribute("rel") == "next" => ">",
            _ when part.HasAttribute("aria-current") => $"[{part.TextContent}]",
            _ => part.TextContent,
        });
        Assert.Equal(expected, string.Join(' ', shown));
    }

    [Fact]
    public void Pagination_InTheMiddle_IsTheGovUkComponent()
    {
        var example = GovUk.Example("pagination", "with many pages")
            .Replace("/previous", "/page/9", StringComparison.Ordinal)
            .Replace("/next", "/page/11", StringComparison.Ordinal);
        // The example shows two neighbours where ours shows one.
        var expected = string.Join('\n',
            GovUk.Plain(example).Split("<li")
                .Where(item => !item.Contains(">\n8\n", StringComparison.Ordinal) && !item.Contains(">\n12\n", StringComparison.Ordinal)));

        var ours = GovUk.Plain(FormPage.Html(new GovPaginationTagHelper { Page = 10, Pages = 40, UrlTemplate = "/page/{page}" }).FirstElementChild!);

        Assert.Equal(expected, string.Join('\n', ours.Split("<li")));
    }

    [Fact]
    public void SummaryList_SomeRowsWithALink_LeavesRoomInTheOthersAndNamesTheLink()
    {
        var list = SummaryList(new() { Key = "Date of birth", Href = "/change" }, new() { Key = "Service" });

        Assert.Equal(["govuk-summary-list__row", "govuk-summary-list__row govuk-summary-list__row--no-actions"],
            list.QuerySelectorAll("dl > div").Select(row => row.ClassName));
        Assert.Equal("Change Date of birth", list.QuerySelector("dd.govuk-summary-list__actions a.govuk-link")!.TextContent);
    }

    [Fact]
    public void SummaryList_NoLinks_HasRowsOfKeyAndValueAlone()
    {
        var list = SummaryList(new GovSummaryRowTagHelper { Key = "Service <b>" });

        var row = Assert.Single(list.QuerySelectorAll("dl.govuk-summary-list > div"));
        Assert.Equal("govuk-summary-list__row", row.ClassName);
        Assert.Equal(["dt Service <b>", "dd value"], row.Children.Select(part => $"{part.LocalName} {part.TextContent}"));
    }

    private static AngleSharp.Dom.IElement SummaryList(params GovSummaryRowTagHelper[] rows)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput("gov-summary-list", [], (_, _) =>
        {
            foreach (var row in rows)
            {
                FormPage.Output(row, context, "value");
            }

            return Task.FromResult<TagHelperContent>(new DefaultTagHelperContent());
        });
        new GovSummaryListTagHelper().ProcessAsync(context, output).GetAwaiter().GetResult();
        return FormPage.Parsed(output);
    }

    private static void AssertIs(string component, string example, TagHelper helper, string content, params (string Name, object Value)[] attributes) =>
        Assert.Equal(GovUk.Plain(GovUk.Example(component, example)), GovUk.Plain(FormPage.Html(helper, content, attributes).FirstElementChild!));
}
