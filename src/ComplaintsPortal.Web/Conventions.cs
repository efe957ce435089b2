using ComplaintsPortal.Web.Forms.Sending;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Restricting;
using ComplaintsPortal.Web.Pages.People;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ComplaintsPortal.Web;

/// <summary>Which policy guards which folder of pages. A page elsewhere needs a signed-in person and fails a test.</summary>
internal static class Conventions
{
    internal static void Apply(RazorPagesOptions options)
    {
        var pages = options.Conventions;
        pages.ConfigureFilter(new HandledMethodsOnly());
        options.SendFormsOnce();
        pages.AuthorizeFolder("/Work", Policies.WorkOnCases);
        pages.AuthorizeFolder("/Cases", Policies.WorkOnCases);
        pages.AuthorizeFolder("/People", Policies.WorkOnCases);
        pages.AuthorizeFolder("/People/Bundles", Policies.SuperviseCases);
        pages.AuthorizeFolder("/Searching", Policies.WorkOnCases);
        pages.AuthorizeFolder("/Documents", Policies.WorkOnCases);
        pages.AuthorizeFolder("/Letters", Policies.WordLetters);
        pages.AuthorizeFolder("/Register", Policies.WorkOnCases);
        pages.AuthorizeFolder("/Learning", Policies.WorkOnCases);
        pages.AuthorizeFolder("/Compliments", Policies.WorkOnCases);
        pages.AuthorizeFolder("/Approvals", Policies.ApproveResponses);
        pages.AuthorizeFolder("/Reports", Policies.AskFigures);
        pages.AuthorizeFolder("/Figures", Policies.AskFigures);
        pages.AuthorizeFolder("/Published", Policies.ReadPublishedReports);
        pages.AuthorizeFolder("/Retention", Policies.KeepRecords);
        pages.AuthorizePage("/Cases/Retaining/Hold", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Retaining/Lift", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Restricting/Restrict", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Restricting/Lift", Policies.SuperviseCases);
        pages.AuthorizePage("/People/Restrict", Policies.SuperviseCases);
        pages.AuthorizeFolder("/Administration", Policies.Administer);
        pages.AuthorizeFolder("/Contributing", Policies.GiveContribution);
        pages.AuthorizePage("/Cases/Stages/Responses/Approve", Policies.ApproveResponses);
        pages.AuthorizePage("/Cases/Stages/Responses/Return", Policies.ApproveResponses);
        pages.AuthorizePage("/Cases/Sealing/Seal", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Sealing/Unseal", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Sealing/Bar", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Sealing/LiftBar", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Correcting/Void", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Correcting/Restore", Policies.SuperviseCases);
        pages.AuthorizeFolder("/Sealed", Policies.SuperviseCases);
        pages.AuthorizeFolder("/HandOver", Policies.SuperviseCases);
        pages.AuthorizeFolder("/Rules", Policies.ReadRules);
        pages.AddFolderApplicationModelConvention("/Cases", page => page.Filters.Add(new TypeFilterAttribute(typeof(Opening))));
        pages.AddFolderApplicationModelConvention("/People", page => page.Filters.Add(new TypeFilterAttribute(typeof(OpeningPerson))));
        pages.ConfigureFilter(new TypeFilterAttribute(typeof(ReadAfterForm)));
        pages.AuthorizePage("/Cases/Triage/Review", Policies.SuperviseCases);
        pages.AuthorizeFolder("/Cases/People/Restrictions", Policies.SuperviseCases);
        pages.AuthorizePage("/Cases/Escalating/RefuseRequest", Policies.ApproveResponses);
        pages.AuthorizePage("/Reports/Publish", Policies.PublishReports);
        pages.AuthorizePage("/Reports/Publishing", Policies.PublishReports);
        pages.AuthorizePage("/Reports/Hidden", Policies.PublishReports);
        pages.AuthorizeFolder("/Reports/Writing", Policies.WriteReports);
        pages.AuthorizeFolder("/Reports/Comments", Policies.WriteReports);
        pages.AuthorizePage("/Reports/Approving/Submit", Policies.WriteReports);
        pages.AuthorizePage("/Reports/Approving/Approve", Policies.PublishReports);
        pages.AuthorizePage("/Reports/Approving/Return", Policies.PublishReports);
        pages.AuthorizePage("/Reports/Approving/Schedule", Policies.PublishReports);
        pages.AuthorizePage("/Reports/Approving/Stop", Policies.PublishReports);
        pages.AuthorizePage("/Published/Respond", Policies.WriteReports);
        pages.AuthorizeFolder("/Account", Policies.KeepOwnAccount);
        string[] signingIn =
        [
            "/Account/SignIn", "/Account/SingleSignOn", "/Account/SetPassword", "/Account/Forgotten", "/Account/SecondFactor/Code",
            "/Account/SecondFactor/Recovery",
        ];
        foreach (var page in signingIn)
        {
            pages.AllowAnonymousToPage(page);
            pages.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(new EnableRateLimitingAttribute(SlowedByAddress.Policy)));
        }

        AsksOnRestricted.AskOnRestricted(pages);
        AsksPasswordAgain.AskPasswordAgain(pages);
        pages.AllowAnonymousToPage("/Accessibility");
        pages.AllowAnonymousToFolder("/Problems");
        pages.AuthorizeFolder("/Help", Policies.ReadHelp);
        pages.AuthorizePage("/Help/OnOnePage", Policies.ReadRules);
        pages.AuthorizeFolder("/Drafts", Policies.ReadPublishedReports);
        pages.AuthorizePage("/Index", Policies.ReadPublishedReports);
    }
}
