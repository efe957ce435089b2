using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Forms.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Forms.Sending;

/// <summary>Marks of forms that no page showed.</summary>
internal static class MarksOfTests
{
    /// <summary>One that nobody has used.</summary>
    public static string MarkFor(this PortalHost portal, Guid person)
    {
        using var scope = portal.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<FormMarks>().For(person);
    }

    /// <summary>The mark of the main form of the page that is open.</summary>
    public static string Mark(this PortalClient client) =>
        client.Page.Document.QuerySelector($"main form[method=post] input[name={FormMarks.Field}]")!.GetAttribute("value")!;
}
