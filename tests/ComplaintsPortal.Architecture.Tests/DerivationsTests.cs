using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>
/// A case is made by logging what arrived, by an import, or of another case through the one door that carries over who may see it. Whoever
/// makes one anywhere else is named here.
/// </summary>
public sealed class DerivationsTests
{
    private static readonly Regex Made = new(@"\.Log\((office\.Who|signedIn\.Officer)|\bnew (Domain\.Cases\.)?Case\b(?!\w)", RegexOptions.Compiled);

    [Fact]
    public void Cases_AreMade_OnlyWhereTheyArriveOrThroughTheDoor() => Assert.Equal(
        ["Arrival.cs", "CaseInterchange.cs", "CaseSealing.cs", "Compliment.cshtml.cs", "Log.cshtml.cs", "Mail.cshtml.cs"],
        Repository.Files("src", "*.cs").Where(file => !file.Contains("Demonstration", StringComparison.Ordinal) && Made.IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
}
