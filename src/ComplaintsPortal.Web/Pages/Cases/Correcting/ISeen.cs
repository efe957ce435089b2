namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What a form sends that is only acted on once its sender has seen what moves by it.</summary>
internal interface ISeen
{
    /// <summary>What was asked when it was shown what moves; null where nothing was shown yet.</summary>
    string? Seen { get; set; }

    /// <summary>What is asked now.</summary>
    string Asked { get; }
}
