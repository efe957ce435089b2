using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.People;

/// <summary>Two administrators: one asks, another agrees within a day, and the first carries it out within a day, once.</summary>
public sealed class JointActTests
{
    private static readonly DateTimeOffset Asked = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly Officer Iris = A.Administrator();
    private static readonly Officer Other = new(Guid.CreateVersion7(Asked), "Second Admin", Role.Administrator);

    [Theory]
    [InlineData(false, 0, null)]
    [InlineData(false, 24, null)]
    [InlineData(false, 25, "This was asked for more than a day ago: it has to be asked for again")]
    [InlineData(true, 0, "You asked for this yourself: another administrator has to agree")]
    public void Agree_ByWhomAndWhen_IsAllowedOrSaysWhyNot(bool oneself, int hours, string? sentence) =>
        Assert.Equal(sentence, Ask().WhyNotAgree(oneself ? Iris : Other, Asked.AddHours(hours))?.ToString());

    [Fact]
    public void Agree_Twice_IsRefused()
    {
        var act = Ask();
        act.Agree(Other, Asked);

        Assert.Equal("Somebody has agreed to this already", act.WhyNotAgree(Other, Asked)?.ToString());
    }

    [Theory]
    [InlineData(true, 24, null)]
    [InlineData(true, 25, "This was agreed to more than a day ago: it has to be asked for again")]
    [InlineData(false, 0, "Another administrator has to agree first")]
    public void CarryOut_AgreedAndWhen_IsAllowedOrSaysWhyNot(bool agreed, int hours, string? sentence)
    {
        var act = Ask();
        if (agreed)
        {
            act.Agree(Other, Asked);
        }

        Assert.Equal(sentence, act.WhyNotCarryOut(Iris, Asked.AddHours(hours))?.ToString());
    }

    [Fact]
    public void CarryOut_TwiceOrByAnother_IsRefused()
    {
        var act = Ask();
        act.Agree(Other, Asked);
        Assert.Equal("Whoever asked for this carries it out", act.WhyNotCarryOut(Other, Asked)?.ToString());

        act.CarryOut(Iris, Asked);

        Assert.Equal("This has been carried out: ask for it again to do it again", act.WhyNotCarryOut(Iris, Asked)?.ToString());
    }

    private static JointAct Ask() => new(JointActKind.ExportEverything, null, "The yearly archive", Iris, Asked);
}
