using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What an administrator keeps.</summary>
public sealed class IndexModel : PageModel;
