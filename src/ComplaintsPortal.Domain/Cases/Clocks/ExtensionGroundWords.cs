namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>The grounds of extensions as people name them.</summary>
public static class ExtensionGroundWords
{
    /// <summary>"The complaint is complex".</summary>
    public static string InWords(this ExtensionGround ground) => ground switch
    {
        ExtensionGround.Complex => "The complaint is complex",
        ExtensionGround.Advocate => "Time is needed to find an advocate",
        ExtensionGround.NotWithinLimit => "It is impossible within the ordinary limit",
        _ => "There is a good reason, which was explained to the complainant",
    };
}
