using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>Who the council is, as it will be: what a profile says, and what it leaves out as it was.</summary>
internal sealed class CouncilPlan(CouncilProfile stored, StatedProfile profile)
{
    private readonly AccessibilityTerms accessibility = profile.Accessibility?.Invoke(stored.Accessibility) ?? stored.Accessibility;
    private readonly Letterhead letterhead = profile.Letterhead?.Invoke(stored.Letterhead) ?? stored.Letterhead;
    private readonly string? colour = profile.Colour ?? stored.Colour;
    private readonly byte[]? logo = profile.Logo ?? stored.Logo;

    /// <summary>Its name and that of its team.</summary>
    public CouncilProfile Named { get; } = new(profile.Council ?? stored.Name, profile.Team ?? stored.Team);

    /// <summary>Whether anything of it is otherwise than it was.</summary>
    public bool Differs => (Named.Name, Named.Team, colour, accessibility, letterhead)
        != (stored.Name, stored.Team, stored.Colour, stored.Accessibility, stored.Letterhead) || !CouncilLogo.Same(logo, stored.Logo);

    /// <summary>Writes it over what is stored.</summary>
    public void Apply(CouncilProfile council)
    {
        council.Rename(Named.Name, Named.Team);
        council.HeadLetters(letterhead);
        if (colour != stored.Colour)
        {
            council.Paint(colour);
        }

        if (accessibility != stored.Accessibility)
        {
            council.StateAccessibility(accessibility);
        }

        if (!CouncilLogo.Same(logo, stored.Logo))
        {
            council.BearLogo(logo);
        }
    }
}
