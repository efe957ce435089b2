using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Tests.Letters;

public sealed class MergeFieldsTests
{
    [Theory]
    [InlineData("Dear {recipient}", "Dear Rose")]
    [InlineData("{recipient}, {recipient}", "Rose, Rose")]
    [InlineData("Until {due date}", "Until 16 March 2026")]
    [InlineData("{summary}", "See {recipient} and {{officer}}")]
    [InlineData("{points}", "{points}")]
    [InlineData("{Recipient} {recipient } {}", "{Recipient} {recipient } {}")]
    [InlineData("{{recipient}}", "{Rose}")]
    [InlineData("A { that opens nothing", "A { that opens nothing")]
    public void Merge_AText_PutsEachValueInOnceAndReadsNoneOfThem(string template, string merged)
    {
        var values = new Dictionary<string, string> { ["recipient"] = "Rose", ["due date"] = "16 March 2026", ["summary"] = "See {recipient} and {{officer}}" };

        Assert.Equal(merged, MergeFields.Merge(template, values));
    }

    [Fact]
    public void UnknownIn_ATemplate_NamesWhatIsNoField()
    {
        Assert.Equal(["child", "Recipient"], MergeFields.UnknownIn("{recipient} {child} {Recipient} {child}"));
        Assert.Equal(["due date"], MergeFields.GapsIn("{child} {due date} {due date}"));
    }
}
