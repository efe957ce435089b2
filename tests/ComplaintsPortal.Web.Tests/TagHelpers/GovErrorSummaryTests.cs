using ComplaintsPortal.Web.TagHelpers.Fields;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

public sealed class GovErrorSummaryTests
{
    private readonly FormPage page = new();

    [Fact]
    public void Summary_NothingWrong_IsNotThere()
    {
        page.Typed("Input.Name", "Ada");

        Assert.Null(page.Summary());
    }

    [Fact]
    public void Summary_TwoFieldsWrong_IsTheGovUkComponent()
    {
        page.Wrong("Input.Answer", "Enter a postcode, like AA1 1AA").Wrong("Input.Name", "The date your passport was issued must be in the past");

        var example = GovUk.Example("error-summary", "default", "example-error-1", "Input_Name")
            .Replace("example-error-2", "Input_Answer", StringComparison.Ordinal);
        Assert.Equal(GovUk.Plain(example), GovUk.Plain(page.Summary()!));
    }

    [Fact]
    public void Summary_ManyFieldsWrong_ListsThemInTheOrderOfTheForm()
    {
        page.Wrong("Input.Points[10].Words", "eleventh").Wrong("Input.Points[2].Finding", "third, finding").Wrong("Input.Points[2].Words", "third, words")
            .Wrong("Input.Agreed", "agreed").Wrong("Input.Received", "received").Wrong("Input.Name", "name");

        Assert.Equal(["name", "received", "agreed", "third, words", "third, finding", "eleventh"],
            page.Summary()!.QuerySelectorAll("li").Select(line => line.TextContent));
    }

    [Fact]
    public void Summary_ErrorOfThePageItself_ComesFirstAndLeadsNowhere()
    {
        page.Wrong("Input.Name", "Enter a name").Wrong("", "This case was changed by someone else");

        var lines = page.Summary()!.QuerySelectorAll("li");
        Assert.Equal(["This case was changed by someone else", "Enter a name"], lines.Select(line => line.TextContent));
        Assert.Null(lines[0].QuerySelector("a"));
    }

    [Fact]
    public void Summary_EveryLink_LeadsToAControlOnThePage()
    {
        page.Typed("Input.Received.Day", "31").Typed("Input.Received.Month", "2").Typed("Input.Received.Year", "2026")
            .Wrong("Input.Received", "Date received must be a real date");
        page.Wrong("Input.Answer", "Select an answer").Wrong("Input.Themes", "Select a theme").Wrong("Input.Name", "Enter a name");

        var fields = new[]
        {
            page.Render(new GovDateTagHelper(), form => form.Input.Received),
            page.Render(new GovRadiosTagHelper { Items = [new("a", "A")] }, form => form.Input.Answer),
            page.Render(new GovCheckboxesTagHelper { Items = [new("a", "A")] }, form => form.Input.Themes),
            page.Render(new GovTextareaTagHelper(), form => form.Input.Name),
        };

        var targets = page.Summary()!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).ToArray();
        Assert.Equal(4, targets.Length);
        Assert.All(targets, target => Assert.Single(fields.SelectMany(field => field.QuerySelectorAll("input, textarea")), control => control.Id == target));
    }

    [Fact]
    public void Summary_PartOfADateMissing_LeadsToThatPartAndSaysItOnce()
    {
        page.Typed("Input.Received.Day", "31").Typed("Input.Received.Month", "2").Typed("Input.Received.Year", "");
        page.Wrong("Input.Received.Year", "Date received must include a year").Wrong("Input.Received", "Enter the date received");

        var link = Assert.Single(page.Summary()!.QuerySelectorAll("a"));
        Assert.Equal("Date received must include a year", link.TextContent);
        Assert.Equal("#Input_Received_Year", link.GetAttribute("href"));
    }
}
