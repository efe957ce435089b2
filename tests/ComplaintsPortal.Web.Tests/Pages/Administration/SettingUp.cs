using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>Changing the set-up as a person does: with a reason, and a second time once it was shown what would change.</summary>
internal static class SettingUp
{
    public const string Reason = "Decided by the board";

    /// <summary>Sends the form and, where it answered with what would change, sends it again.</summary>
    public static async Task<PortalAnswer> SetUpAsync(this PortalClient client, params (string Name, string Value)[] fields)
    {
        var shown = await client.SendFormAsync([.. fields, ("Input.Why", Reason)]);
        return shown.Document.QuerySelector("#what-changes") is null ? shown : await client.SendFormAsync();
    }
}
