namespace ComplaintsPortal.Domain.Cases.Reviewing;

/// <summary>How a panel meets, in words.</summary>
public static class PanelModeWords
{
    /// <summary>"In person".</summary>
    public static string InWords(this PanelMode mode) => mode is PanelMode.InPerson ? "In person" : "Remotely";
}
