using System.Globalization;
using ComplaintsPortal.Web.TagHelpers.Fields;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

public sealed class GovControlTests
{
    private readonly FormPage page = new();

    [Fact]
    public void Input_WithHintAndError_IsTheGovUkComponent()
    {
        page.Wrong("Input.Name", "Enter a National Insurance number in the correct format");

        var group = page.Render(
            new GovInputTagHelper
            {
                Label = "National insurance number",
                Hint = "It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.",
            },
            form => form.Input.Name);

        Assert.Equal(GovUk.Plain(GovUk.Example("input", "with error and hint", "with-error-hint", "Input_Name", "Input.Name")), GovUk.Plain(group));
    }

    [Fact]
    public void Input_WithPrefixAndSuffix_IsTheGovUkComponent()
    {
        var group = page.Render(new GovInputTagHelper { Label = "Cost per item, in pounds", Prefix = "£", Suffix = "per item" }, form => form.Input.Amount);

        Assert.Equal(GovUk.Plain(GovUk.Example("input", "with prefix and suffix", "input-with-prefix-suffix", "Input_Amount", "Input.Amount")),
            GovUk.Plain(group));
    }

    [Fact]
    public void Input_LabelIsHeading_IsTheGovUkComponent()
    {
        var group = page.Render(new GovInputTagHelper { Label = "National Insurance number", LabelSize = "l", LabelIsHeading = true }, form => form.Input.Name);

        Assert.Equal(GovUk.Plain(GovUk.Example("input", "with label as page heading", "input-with-page-heading", "Input_Name", "Input.Name")),
            GovUk.Plain(group));
    }

    [Fact]
    public void Password_WithError_IsTheGovUkComponentAndNeverSendsTheValueBack()
    {
        page.Typed("Input.Name", "hunter2").Wrong("Input.Name", "Error message goes here");

        var group = page.Render(
            new GovInputTagHelper
            {
                Type = "password",
                Label = "Password",
                Hint = "It probably has some letters, numbers and maybe even some symbols in it.",
                Autocomplete = "current-password",
            },
            form => form.Input.Name);

        var example = GovUk.Example("password-input", "with error message", "password-input-with-error-message", "Input_Name", "Input.Name");
        Assert.Equal(GovUk.Plain(example), GovUk.Plain(group));
    }

    [Fact]
    public void Textarea_WithError_IsTheGovUkComponent()
    {
        page.Wrong("Input.Name", "You must provide an explanation");

        var group = page.Render(new GovTextareaTagHelper { Label = "Why can’t you provide a National Insurance number?" }, form => form.Input.Name);

        Assert.Equal(GovUk.Plain(GovUk.Example("textarea", "with error message", "no-ni-reason", "Input_Name", "Input.Name")), GovUk.Plain(group));
    }

    [Fact]
    public void Textarea_TextThatBeginsWithLineBreaks_IsKeptWhole()
    {
        page.Input.Name = "\n\nDear Ada";

        var group = page.Render(new GovTextareaTagHelper(), form => form.Input.Name);

        Assert.Equal("\n\nDear Ada", group.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public void File_WithHintAndError_IsTheGovUkComponent()
    {
        page.Wrong("Input.Name", "Error message goes here");

        var group = page.Render(
            new GovFileTagHelper
            {
                Label = "Upload a file",
                Hint = "Your photo may be in your Pictures, Photos, Downloads or Desktop folder. Or in an app like iPhoto."
            }, form => form.Input.Name);

        var example = GovUk.Example("file-upload", "with error message and hint", "file-upload-3", "Input_Name", "Input.Name");
        Assert.Equal(GovUk.Plain(example), GovUk.Plain(group));
    }

    [Fact]
    public void Select_WithHintAndError_IsTheGovUkComponent()
    {
        page.Wrong("Input.Answer", "Error message goes here");

        var group = page.Render(
            new GovSelectTagHelper
            {
                Label = "Label text goes here",
                Hint = "Hint text goes here",
                Items = Enumerable.Range(1, 3).Select(number => new SelectListItem($"GOV.UK frontend option {number}", $"{number}")),
            },
            form => form.Input.Answer);

        Assert.Equal(GovUk.Plain(GovUk.Example("select", "with hint text and error message", "select-2", "Input_Answer", "Input.Answer")), GovUk.Plain(group));
    }

    [Fact]
    public void Select_ValueStored_IsChosenAndTheEmptyLineIsNot()
    {
        page.Input.Channel = FormPage.Channel.Letter;

        var group = page.Render(
            new GovSelectTagHelper { EmptyText = "Select a channel", Items = [new("By telephone", "Telephone"), new("By letter", "Letter")] },
            form => form.Input.Channel);

        Assert.Equal(["|Select a channel", "Telephone|By telephone", "Letter|By letter"],
            group.QuerySelectorAll("option").Select(line => $"{line.GetAttribute("value")}|{line.TextContent}"));
        Assert.Equal("By letter", Assert.Single(group.QuerySelectorAll("option[selected]")).TextContent);
    }

    [Fact]
    public void Select_ItemsInGroups_AreUnderTheirGroupsName()
    {
        var leaving = new SelectListGroup { Name = "Leaving care" };

        var group = page.Render(
            new GovSelectTagHelper { Items = [new("All", "all"), new("North", "n") { Group = leaving }, new("South", "s") { Group = leaving }] },
            form => form.Input.Answer);

        Assert.Equal(["North", "South"], group.QuerySelectorAll("optgroup[label='Leaving care'] option").Select(line => line.TextContent));
        Assert.Equal("All", Assert.Single(group.QuerySelectorAll("select > option")).TextContent);
    }

    [Fact]
    public void Field_FormCameBack_ShowsWhatWasTypedAndNotWhatIsStored()
    {
        page.Input.Amount = 12;
        page.Typed("Input.Amount", "twelve");

        var group = page.Render(new GovInputTagHelper(), form => form.Input.Amount);

        Assert.Equal("twelve", group.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public void Field_NumberStored_IsWrittenAsThisCultureWritesIt()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        page.Input.Amount = 1012.50m;

        var group = page.Render(new GovInputTagHelper(), form => form.Input.Amount);

        Assert.Equal("1012.50", group.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public void Field_TextWithMarkup_IsEncodedEverywhere()
    {
        page.Typed("Input.Name", "<script>1</script>").Wrong("Input.Name", "Enter a name without <b>");

        var group = page.Render(new GovInputTagHelper { Label = "<i>Name</i>", Hint = "<u>hint</u>" }, form => form.Input.Name);

        Assert.Empty(group.QuerySelectorAll("script, b, i, u"));
        Assert.Equal("<script>1</script>", group.QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal("Error: Enter a name without <b>", group.QuerySelector(".govuk-error-message")!.TextContent);
    }

    [Fact]
    public void Field_WithoutALabel_IsCalledByItsDisplayName()
    {
        var group = page.Render(new GovInputTagHelper(), form => form.Input.Name);

        Assert.Equal("Full name", group.QuerySelector("label")!.TextContent);
    }

    [Fact]
    public void Field_AttributesThatTheHelperDoesNotKnow_GoToTheControl()
    {
        var group = page.Render(new GovInputTagHelper { Width = 5 }, form => form.Input.Name, ("maxlength", "80"),
            ("class", new HtmlString("portal-wide &amp;")));

        var input = group.QuerySelector("input")!;
        Assert.Equal("80", input.GetAttribute("maxlength"));
        Assert.Equal("govuk-input govuk-input--width-5 portal-wide &", input.ClassName);
        Assert.Equal("govuk-form-group", group.ClassName);
    }

    [Fact]
    public void Field_InAList_HasTheNameThatBindsAndAnIdThatLinks()
    {
        page.Input.Points.Add(new());

        var group = page.Render(new GovInputTagHelper(), form => form.Input.Points[0].Words);

        var input = group.QuerySelector("input")!;
        Assert.Equal("Input.Points[0].Words", input.GetAttribute("name"));
        Assert.Equal(input.Id, group.QuerySelector("label")!.GetAttribute("for"));
    }
}
