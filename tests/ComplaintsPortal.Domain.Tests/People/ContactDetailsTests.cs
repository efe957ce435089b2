using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Tests.People;

public sealed class ContactDetailsTests
{
    private static readonly ContactDetails Hidden =
        new("P1", "Ref Uged", null, null, "7 Safe Street\nAnytown\nAN1 2BC", RestrictedAddress.Refuge);

    [Theory]
    [InlineData("7 Safe Street\nAnytown\nAN1 2BC", true)]
    [InlineData("7, safe street, ANYTOWN, an12bc", true)]
    [InlineData("We wrote to you at 7 Safe Street.", true)]
    [InlineData("They moved to AN1 2BC last week", true)]
    [InlineData("The meeting is in Anytown", false)]
    [InlineData("7 Other Street\nAnytown\nAN1 2BD", false)]
    [InlineData("", false)]
    public void RestrictedAddress_InALetter_IsKnownHoweverItIsWritten(string words, bool given)
    {
        Assert.Equal(given, Hidden.WhyNotInto(confirmed: false, words) is not null);
        Assert.Null(Hidden.WhyNotInto(confirmed: true, words));
    }

    [Fact]
    public void Address_ThatIsNotRestricted_MayStandInALetter()
    {
        var plain = new ContactDetails("P1", "Robin Sample", null, null, "7 Safe Street");

        Assert.Null(plain.WhyNotInto(confirmed: false, "7 Safe Street"));
    }
}
