namespace ComplaintsPortal.Web.Assets;

/// <summary>Whose portal this is, as the header says it.</summary>
public sealed class CouncilLook(IConfiguration configuration)
{
    /// <summary>The council's name.</summary>
    public string Name { get; } = configuration["Council:Name"] ?? "Anyshire County Council";
}
