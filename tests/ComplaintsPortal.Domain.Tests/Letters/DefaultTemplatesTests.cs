using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Tests.Letters;

public sealed class DefaultTemplatesTests
{
    [Fact]
    public void All_KindsAndVariants_HaveWordsAndOnlyKnownFields()
    {
        var all = DefaultTemplates.All();

        Assert.Equal(Enum.GetValues<LetterKind>().Length * 2, all.Select(template => (template.Kind, template.Variant)).Distinct().Count());
        Assert.All(all, template =>
        {
            Assert.Empty(MergeFields.UnknownIn(template.Text));
            Assert.StartsWith("Dear {recipient}", template.Text, StringComparison.Ordinal);
            Assert.InRange(template.Text.Length, 100, LetterTemplate.TextLength);
        });
    }

    [Theory]
    [InlineData(LetterKind.Acknowledgement)]
    [InlineData(LetterKind.Extension)]
    [InlineData(LetterKind.StageOneResponse)]
    [InlineData(LetterKind.StageTwoResponse)]
    [InlineData(LetterKind.FinalResponse)]
    [InlineData(LetterKind.Refusal)]
    public void Of_ALetterThatHasToNameTheOmbudsman_SaysHowToReachIt(LetterKind kind)
    {
        foreach (var variant in Enum.GetValues<LetterVariant>())
        {
            Assert.Contains("www.lgo.org.uk", DefaultTemplates.Of(kind, variant).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_ALetterWithAResponse_GivesIt() =>
        Assert.Equal(
            Enum.GetValues<LetterKind>().Where(kind => kind.CarriesResponse()),
            DefaultTemplates.All().Where(template => template.Text.Contains("{response}", StringComparison.Ordinal)).Select(template => template.Kind)
                .Distinct());

    // Councils compare their letters with these: who means to change a word, changes this too.
    [Fact]
    public void All_Texts_AreTheSameToTheByte()
    {
        var texts = Encoding.UTF8.GetBytes(string.Join('\f', DefaultTemplates.All().Select(template => template.Text)));

        Assert.StartsWith("23e5dd3e1992ec821a0d4b115e03e154", Convert.ToHexStringLower(SHA256.HashData(texts)), StringComparison.Ordinal);
    }
}
