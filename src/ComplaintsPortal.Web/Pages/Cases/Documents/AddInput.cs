using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Keeping;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>What is asked about a document.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public IFormFile? File { get; set; }

    public string? Title { get; set; }

    [DisplayName("Date")]
    public DateOnly? Made { get; set; }

    /// <summary>The file's name without folders and without characters that are no part of a name.</summary>
    internal static string NameOf(IFormFile file) =>
        new([.. file.FileName.Split('/', '\\')[^1].Where(CaseDocument.MayBeInAName)]);
}
