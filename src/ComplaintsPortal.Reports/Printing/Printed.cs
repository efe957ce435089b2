using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Reports.Printing;

/// <summary>What came of printing: the PDF, or why there is none.</summary>
/// <param name="Pdf">The bytes of the PDF.</param>
/// <param name="WhyNot">A sentence for the person who asked for it.</param>
public sealed record Printed(byte[]? Pdf, Refusal? WhyNot)
{
    internal static Printed Failed(string sentence) => new(null, new Refusal(sentence));
}
