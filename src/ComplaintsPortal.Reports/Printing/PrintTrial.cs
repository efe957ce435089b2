using ComplaintsPortal.Data.Operating;

namespace ComplaintsPortal.Reports.Printing;

/// <summary>Prints a page for a trial.</summary>
public static class PrintTrial
{
    /// <summary>Whether the browser prints.</summary>
    public static async Task<Finding> TryAsync(this PdfPrinter printer, CancellationToken stop = default)
    {
        const string Part = "Printing";
        var printed = await printer.PrintAsync("<!DOCTYPE html><title>Trial</title><p>Trial", stop);
        return printed.WhyNot is { } refusal ? Finding.Watch(Part, refusal.Sentence) : Finding.Well(Part, "The browser prints");
    }
}
