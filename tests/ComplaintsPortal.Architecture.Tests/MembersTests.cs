using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>A member of a facet that has a fixed set of them is said by its name, so that a slip of the pen does not count nothing in silence.</summary>
public sealed class MembersTests
{
    private static readonly Regex ByHand = new(@"\bFacet\.\w+,\s*""", RegexOptions.Compiled);

    [Fact]
    public void Members_OfAFacet_AreNamedAndNotWritten() => Assert.Equal([],
        from pattern in new[] { "*.cs", "*.cshtml", "*.razor" }
        from file in Repository.Files("src", pattern)
        where ByHand.IsMatch(File.ReadAllText(file))
        select Path.GetFileName(file));
}
