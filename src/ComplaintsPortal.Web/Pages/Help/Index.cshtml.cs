using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Help;

/// <summary>Where help is found, and what the words of the field mean.</summary>
public sealed class IndexModel : PageModel;
