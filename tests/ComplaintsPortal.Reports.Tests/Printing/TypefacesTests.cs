using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Reports.Tests.Printing;

public sealed class TypefacesTests
{
    [Theory]
    [InlineData("", "Café Ó Briain, \u201cthanks\u201d \u2013 \u2191 3", "")]
    [InlineData("20-7e a0", "Thanks \U0001F642 \u0a2a\u0a70 \u0a2a", "\U0001F642 \u0a2a \u0a70")]
    [InlineData("20-7e\n1f600-1f64f\na01-a76", "Thanks \U0001F642\uFE0F \u0a2a", "")]
    [InlineData("a2a", "\u0a2a", "")]
    public void MissingIn_AText_NamesWhatNoTypefaceHas(string charsets, string text, string missing) =>
        Assert.Equal(missing, string.Join(' ', Typefaces.Read(charsets).MissingIn(text)));

    [Fact]
    public void MissingIn_OnAServerThatDoesNotSay_IsNothing() => Assert.Empty(new Typefaces(null).MissingIn("\U0001F642"));
}
