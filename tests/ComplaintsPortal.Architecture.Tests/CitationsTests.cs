using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>The law is cited by records, which know how they are written and where they are published, and not by words alone.</summary>
public sealed class CitationsTests
{
    private static readonly Regex ByHand = new(
        @"[^$]""(?:regulations? \d|Complaint Handling Code[ ,]|Getting the Best from Complaints|Children Act 1989, section)[^""]*""", RegexOptions.Compiled);

    [Fact]
    public void Citations_OfTheDomain_AreRecords() => Assert.Equal([],
        from below in new[] { "src/ComplaintsPortal.Domain", "src/ComplaintsPortal.Data" }
        from file in Repository.Files(below, "*.cs")
        where Path.GetFileName(file) != "Citation.cs"
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && ByHand.IsMatch(line)
        select $"{Path.GetFileName(file)}: {line.Trim()}");
}
