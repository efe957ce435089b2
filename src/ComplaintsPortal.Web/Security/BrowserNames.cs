namespace ComplaintsPortal.Web.Security;

/// <summary>What a browser calls itself, in words by which a person knows their own. It may lie: nothing depends on it.</summary>
internal static class BrowserNames
{
    // The first that fits: most of them also call themselves by the names of those below.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Machines =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Such as "Firefox on Windows".</summary>
    internal static string Of(string? agent) => (Find(Browsers, agent), Find(Machines, agent)) switch
    {
        (null, _) => "Another browser",
        var (browser, machine) => machine is null ? browser : $"{browser} on {machine}",
    };

    private static string? Find((string Sign, string Name)[] known, string? agent) =>
        Array.Find(known, one => agent?.Contains(one.Sign, StringComparison.Ordinal) is true).Name;
}
