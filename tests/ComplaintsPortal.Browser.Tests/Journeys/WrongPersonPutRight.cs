using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>A wrong person put right: the reference of an earlier case is mistyped and believed, the case is given back, and two records that
/// really are one person are merged and, once more, told apart.</summary>
public sealed class WrongPersonPutRight(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private Desk desk = null!;

    private Visitor Ada => desk.Officer;

    [Fact]
    public async Task WrongPerson_TakenOverByMistake_IsPutRightAndTwoRecordsOfOneBecomeOne()
    {
        await using var opened = desk = await Desk.OpenAsync(browser);
        await desk.OnAsync(new(2026, 11, 10));
        var robin = await LogAsync("Robin Other", "01632 960 101", "Visits were cancelled");
        var casey = await LogAsync("Casey Own", "01632 960 102", "Nobody rang back");

        await TakeOverByMistakeAsync(casey.Path, robin.Reference);
        await PutRightAsync(casey.Path);
        await MergeAndUndoAsync(robin.Reference);
        await MarkTheAddressAsync();
    }

    private async Task<(string Path, string Reference)> LogAsync(string name, string telephone, string summary)
    {
        await desk.OpenAsync("/cases/log");
        await Ada.SelectAsync("What does it look like?", "Statutory complaint");
        await Ada.FillAsync("What is it about, in one line?", summary);
        await Ada.FillAsync("Name", name);
        await Ada.FillAsync("Telephone number", telephone);
        await desk.PressAsync("Log the case");
        var caption = await Ada.Page.Locator(".govuk-caption-l").InnerTextAsync();
        return (Ada.Path, caption.Split(' ')[0]);
    }

    private async Task TakeOverByMistakeAsync(string path, string reference)
    {
        await desk.OpenAsync($"{path}/change");
        await Ada.FillAsync("Reference of an earlier case by the same person", reference);
        await desk.PressAsync("Save the particulars");
        await desk.SaysAsync($"{reference} is a case by Robin Other");
        await Ada.ChooseAsync("Yes, and what is known of them stays");
        await desk.PressAsync("Save the particulars");
        await desk.SaysAsync("Particulars saved");
    }

    private async Task PutRightAsync(string path)
    {
        await desk.OpenAsync($"{path}/people");
        await desk.FollowAsync("This is somebody else");
        await Ada.ChooseAsync("Casey Own, who was recorded before");
        await Ada.FillAsync("How was this found out?", "The reference was mistyped");
        await desk.PressAsync("Put it right");
        await desk.FollowAsync("All about this person");
        await desk.SaysAsync("Casey Own");
        await desk.SaysAsync("The complainant is somebody else than was recorded");
    }

    private async Task MergeAndUndoAsync(string reference)
    {
        await desk.FollowAsync("Merge with the person of another case");
        await Ada.FillAsync("Reference of a case in which the other record complains", reference);
        await desk.PressAsync("Continue");
        await Ada.FillAsync("How do you know that they are one person?", "One date of birth");
        await desk.PressAsync("Merge the two records");
        await desk.SaysAsync("The two records are one person now");
        await Ada.Page.Locator("main a", new() { HasText = "the merging with" }).ClickAsync();
        await Ada.FillAsync("How do you know that they are two people?", "They are sisters");
        await desk.PressAsync("Undo the merging");
        await desk.SaysAsync("They are two people again");
    }

    private async Task MarkTheAddressAsync()
    {
        await desk.OpenAsync("/people");
        await Ada.FillAsync("Name, e-mail address or telephone number", "casey");
        await desk.PressAsync("Find");
        await desk.FollowAsync("Casey Own");
        await desk.FollowAsync("Change the details");
        await Ada.FillAsync("Postal address (optional)", "7 Safe Street\nAnytown");
        await Ada.ChooseAsync("It is a refuge");
        await desk.PressAsync("Save the details");
        await desk.SaysAsync("The address is a refuge");
    }
}
