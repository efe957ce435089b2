using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Bundles;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Bundles;

/// <summary>What goes into a bundle, and what becomes of it.</summary>
public sealed class BundleInput : IVersioned
{
    public int Version { get; set; }

    /// <summary>Every paper of the case, in the order of the page.</summary>
    public List<PaperInput> Papers { get; set; } = [];

    public bool GivesAddress { get; set; }

    public bool Keep { get; set; }

    /// <summary>The papers with what was said of them, and the usual answer about one of which nothing was said.</summary>
    internal static List<PaperInput> Of(BundleKind kind, IEnumerable<BundlePaper> papers, IReadOnlyList<PaperInput> said) =>
        [.. papers.Select(paper => said.FirstOrDefault(one => one.Key == paper.Key) ?? Usual(kind, paper))];

    /// <summary>The keys of the papers that go in.</summary>
    internal IReadOnlyCollection<string> Chosen => [.. Papers.Where(one => one.In).Select(one => one.Key)];

    /// <summary>What is withheld from a person, and why; the others to whom a bundle goes are told of none.</summary>
    internal IReadOnlyList<WithheldPaper> Withheld(BundleKind kind, IEnumerable<BundlePaper> papers) => kind is not BundleKind.SubjectAccess ? [] :
    [
        .. Papers.Where(one => !one.In).Select(one => new WithheldPaper(papers.Single(paper => paper.Key == one.Key).Discreet, one.Why!.Value)),
    ];

    private static PaperInput Usual(BundleKind kind, BundlePaper paper) => new()
    {
        Key = paper.Key,
        In = kind.Takes(paper.Kind),
        Why = kind is BundleKind.SubjectAccess && paper.Kind is PaperKind.LegalAdvice ? WithheldBecause.LegalPrivilege : null,
    };
}

/// <summary>What was said of a paper.</summary>
public sealed class PaperInput
{
    public string Key { get; set; } = "";

    public bool In { get; set; }

    public WithheldBecause? Why { get; set; }
}

/// <summary>A bundle has a paper; and a person is told why anything is kept from them.</summary>
internal sealed class BundleValidator : AbstractValidator<BundleInput>
{
    public BundleValidator(BundleKind kind, IReadOnlyList<BundlePaper> papers)
    {
        RuleFor(input => input.Papers).Must(all => all.Exists(paper => paper.In)).OverridePropertyName("Papers[0].In")
            .WithMessage("Choose at least one paper");
        RuleForEach(input => input.Papers).ChildRules(paper => paper.RuleFor(one => one.Why).NotNull()
            .When(one => kind is BundleKind.SubjectAccess && !one.In)
            .WithMessage(one => $"Choose why this is left out: {papers.FirstOrDefault(known => known.Key == one.Key)?.Title ?? "the paper"}"));
        RuleForEach(input => input.Papers).ChildRules(paper => paper.RuleFor(one => one.Why).IsInEnum().WithMessage("Choose a reason from the list"));
    }
}
