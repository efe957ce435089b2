using ComplaintsPortal.Web.TagHelpers;
using ComplaintsPortal.Web.TagHelpers.Fields;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

public sealed class GovGroupTests
{
    private static readonly Option[] YesAndNo = [new("yes", "Yes"), new("no", "No")];
    private readonly FormPage page = new();

    [Fact]
    public void Radios_Inline_IsTheGovUkComponent()
    {
        page.Input.Answer = "no";

        var group = page.Render(
            new GovRadiosTagHelper
            {
                Legend = "Have you changed your name?",
                Hint = "This includes changing your last name or spelling your name differently.",
                Inline = true,
                Items = YesAndNo,
            },
            form => form.Input.Answer);

        Assert.Equal(GovUk.Plain(GovUk.Example("radios", "inline", "example", "Input_Answer", "Input.Answer")), GovUk.Plain(group));
    }

    [Fact]
    public void Radios_WithError_IsTheGovUkComponent()
    {
        page.Typed("Input.Answer", "no").Wrong("Input.Answer", "Please select an option");

        var group = page.Render(new GovRadiosTagHelper { Legend = "Have you changed your name?", Items = YesAndNo }, form => form.Input.Answer);

        Assert.Equal(GovUk.Plain(GovUk.Example("radios", "with fieldset and error message", "example", "Input_Answer", "Input.Answer")), GovUk.Plain(group));
    }

    [Fact]
    public void Radios_OptionWithHint_IsDescribedByIt()
    {
        var group = page.Render(new GovRadiosTagHelper { Items = [new("a", "A"), new("b", "B", "The second")] }, form => form.Input.Answer);

        var described = Assert.Single(group.QuerySelectorAll("input[aria-describedby]"));
        Assert.Equal("b", described.GetAttribute("value"));
        Assert.Equal("The second", group.QuerySelector("#" + described.GetAttribute("aria-describedby"))!.TextContent);
    }

    [Fact]
    public void Radios_LegendIsHeading_IsThePagesHeading()
    {
        var group = page.Render(new GovRadiosTagHelper { Legend = "Who is complaining?", LegendSize = "l", LegendIsHeading = true, Items = YesAndNo },
            form => form.Input.Answer);

        Assert.Equal("Who is complaining?", group.QuerySelector("legend.govuk-fieldset__legend--l > h1.govuk-fieldset__heading")!.TextContent);
    }

    [Fact]
    public void Radios_EnumStored_IsChosenByItsName()
    {
        page.Input.Channel = FormPage.Channel.Letter;

        var group = page.Render(new GovRadiosTagHelper { Items = [new("Telephone", "By telephone"), new("Letter", "By letter")] }, form => form.Input.Channel);

        Assert.Equal("Letter", Assert.Single(group.QuerySelectorAll("input[checked]")).GetAttribute("value"));
    }

    [Fact]
    public void Checkboxes_WithHintAndError_AreLabelledAndDescribed()
    {
        page.Wrong("Input.Themes", "Please select an option");

        var group = page.Render(
            new GovCheckboxesTagHelper
            {
                Legend = "What is your nationality?",
                Hint = "If you have dual nationality, select all options that are relevant to you.",
                Items = [new("british", "British"), new("irish", "Irish"), new("other", "Citizen of another country")],
            },
            form => form.Input.Themes);

        Assert.Equal("Input_Themes-hint Input_Themes-error", group.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.Equal(["Input_Themes", "Input_Themes-2", "Input_Themes-3"],
            group.QuerySelectorAll("input.govuk-checkboxes__input[type=checkbox]").Select(box => box.Id));
        Assert.Equal("govuk-checkboxes", group.QuerySelector("fieldset > div.govuk-checkboxes")!.GetAttribute("data-module"));
        Assert.All(group.QuerySelectorAll("input"), box => Assert.Equal(box.Id, box.NextElementSibling!.GetAttribute("for")));
    }

    [Fact]
    public void Checkboxes_FormCameBack_TicksWhatWasTickedAndNotWhatIsStored()
    {
        page.Input.Themes = ["delay"];
        page.Typed("Input.Themes", "words", "quality, of service");

        var group = page.Render(new GovCheckboxesTagHelper { Items = [new("delay", "Delay"), new("words", "Words"), new("quality, of service", "Quality")] },
            form => form.Input.Themes);

        Assert.Equal(["words", "quality, of service"], group.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public void Checkboxes_SingleBoxWithError_IsDescribedByItAndSendsTrue()
    {
        page.Input.Agreed = true;
        page.Wrong("Input.Agreed", "Confirm that the complainant agreed");

        var group = page.Render(new GovCheckboxesTagHelper { Label = "The complainant agreed" }, form => form.Input.Agreed);

        var box = Assert.Single(group.QuerySelectorAll("input"));
        Assert.Equal("true", box.GetAttribute("value"));
        Assert.True(box.HasAttribute("checked"));
        Assert.Equal("Input_Agreed-error", box.GetAttribute("aria-describedby"));
        Assert.Null(group.QuerySelector("fieldset"));
    }

    [Fact]
    public void Date_ThatIsNotReal_KeepsWhatWasTypedAndMarksAllOfIt()
    {
        page.Typed("Input.Received.Day", "31").Typed("Input.Received.Month", "2").Typed("Input.Received.Year", "2026")
            .Wrong("Input.Received", "Date received must be a real date");

        var group = page.Render(new GovDateTagHelper { Legend = "When was it received?", Hint = "For example, 27 3 2026" }, form => form.Input.Received);

        var fieldset = group.QuerySelector("fieldset.govuk-fieldset[role=group]")!;
        Assert.Equal("Input_Received-hint Input_Received-error", fieldset.GetAttribute("aria-describedby"));
        Assert.Equal(["Input.Received.Day 31", "Input.Received.Month 2", "Input.Received.Year 2026"],
            group.QuerySelectorAll("input").Select(box => $"{box.GetAttribute("name")} {box.GetAttribute("value")}"));
        Assert.All(group.QuerySelectorAll("input"), box => Assert.Contains("govuk-input--error", box.ClassList));
        Assert.Equal(["Day", "Month", "Year"], group.QuerySelectorAll("input").Select(box => group.QuerySelector($"label[for={box.Id}]")!.TextContent));
    }

    [Fact]
    public void Date_OneItem_IsTheGovUkComponent()
    {
        var group = page.Render(new GovDateTagHelper { Legend = "When?" }, form => form.Input.Received);

        var example = GovUk.Example("date-input", "default", "dob-", "Input_Received_", "x")
            .Replace("Input_Received_day", "Input_Received_Day", StringComparison.Ordinal);
        var expected =
            GovUk.Plain(example[example.IndexOf("<div class=\"govuk-date-input__item", StringComparison.Ordinal)..].Replace("name=\"x\"",
                "name=\"Input.Received.Day\"", StringComparison.Ordinal));
        Assert.Equal(expected, GovUk.Plain(group.QuerySelector(".govuk-date-input__item")!));
    }

    [Fact]
    public void Date_PartsMissing_MarksThoseAlone()
    {
        page.Typed("Input.Received.Day", "31").Typed("Input.Received.Month", "").Typed("Input.Received.Year", "")
            .Wrong("Input.Received.Month", "Date received must include a month and year");

        var group = page.Render(new GovDateTagHelper(), form => form.Input.Received);

        Assert.Equal(["Input_Received_Month", "Input_Received_Year"], group.QuerySelectorAll(".govuk-input--error").Select(box => box.Id));
        Assert.Equal("Error: Date received must include a month and year", group.QuerySelector(".govuk-error-message")!.TextContent);
    }

    [Fact]
    public void Date_Stored_IsShownInThreeParts()
    {
        page.Input.Received = new(2026, 3, 5);

        var group = page.Render(new GovDateTagHelper(), form => form.Input.Received);

        Assert.Equal(["5", "3", "2026"], group.QuerySelectorAll("input").Select(box => box.GetAttribute("value")));
    }
}
