using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Who works on the invented cases.</summary>
/// <param name="Ada">A complaints officer, whose desk is the fullest.</param>
/// <param name="Ben">Another complaints officer.</param>
/// <param name="Mabel">The manager who approves most responses.</param>
/// <param name="Gwen">Another manager, for what Mabel considered before.</param>
internal sealed record Staff(Officer Ada, Officer Ben, Officer Mabel, Officer Gwen);
