using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Lists;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>What is entered about the points of a stage.</summary>
public sealed class FindInput : IVersioned
{
    public int Version { get; set; }

    /// <summary>The finding on each point, by the point's key.</summary>
    public Dictionary<int, string?> Findings { get; set; } = [];

    /// <summary>The form filled in with what was found.</summary>
    internal static FindInput Of(IEnumerable<Point> points, int version) => new()
    {
        Version = version,
        Findings = points.ToDictionary(point => point.Id, point => point.Finding),
    };

    /// <summary>Has a field for each of these points.</summary>
    internal void AskOn(IEnumerable<Point> points) => Findings = points.ToDictionary(point => point.Id, point => Findings.GetValueOrDefault(point.Id));
}

internal sealed class FindValidator : AbstractValidator<FindInput>
{
    public FindValidator(CouncilLists lists) => RuleFor(input => input.Findings)
        .Must(findings => findings.Values.All(key => string.IsNullOrEmpty(key) || lists.Knows(ListName.Finding, key)))
        .WithMessage("Choose an answer from the list");
}
