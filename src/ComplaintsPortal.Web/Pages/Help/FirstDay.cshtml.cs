using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Help;

/// <summary>The tour of a first day: what somebody does first, step by step, each with the page on which it is done.</summary>
public sealed class FirstDayModel : PageModel;
