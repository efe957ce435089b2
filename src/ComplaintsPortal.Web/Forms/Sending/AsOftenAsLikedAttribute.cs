namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>
/// What is sent here acts on nothing: it only looks something up, keeps a draft or signs out. It may be sent as often as somebody likes, and
/// carries no mark.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AsOftenAsLikedAttribute : Attribute;
