using ComplaintsPortal.Domain.Help;

namespace ComplaintsPortal.Domain.Tests.Help;

/// <summary>The words of the field, as somebody new to them finds them.</summary>
public sealed class TermsTests
{
    [Theory]
    [InlineData("Adjudicating officer", "Adjudication")]
    [InlineData("PANEL", "Review panel")]
    [InlineData("working days", "Working day")]
    [InlineData("advocacy", "Advocate")]
    [InlineData("remedies", "Remedy")]
    [InlineData("looked-after", "Looked after")]
    public void Find_AnyFormOfAWord_IsTheWord(string form, string name) => Assert.Equal(name, Terms.Find(form)?.Name);

    [Fact]
    public void Find_AWordOfEverydayEnglish_IsNone() => Assert.Null(Terms.Find("telephones"));

    [Fact]
    public void Terms_AllOfThem_AreInTheOrderOfTheAlphabetInWholeSentencesEachWithAnAddressOfItsOwn()
    {
        var names = Terms.All.Select(term => term.Name).ToList();

        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
        Assert.Equal(names.Count, Terms.All.Select(term => term.Anchor).Distinct().Count());
        Assert.All(Terms.All, term => Assert.Matches(@"^\p{Lu}.+\.$", term.Meaning));
    }

    [Fact]
    public void Forms_OneWithinAnother_HaveTheLongerFirst()
    {
        var forms = Terms.Forms.ToList();

        Assert.True(forms.IndexOf("review panel") < forms.IndexOf("panel"));
        Assert.True(forms.IndexOf("statement of complaint") < forms.IndexOf("point"));
    }
}
