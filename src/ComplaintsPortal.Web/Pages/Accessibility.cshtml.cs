using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages;

/// <summary>The accessibility statement, for everybody.</summary>
public sealed class AccessibilityModel : PageModel;
