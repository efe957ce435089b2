using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Editions;

public sealed class EditionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Hour = Now.AddDays(7);
    private static readonly Officer Mabel = A.Manager();
    private static readonly Officer Colin = A.Clerk();

    [Fact]
    public void Edition_KeptUntilItsHour_IsOpenToThoseNamedAndToManagersAlone()
    {
        var edition = Kept();

        Assert.True(Edition.IsOpenTo(Colin).Compile()(edition));
        Assert.True(Edition.IsOpenTo(Mabel).Compile()(edition));
        Assert.False(Edition.IsOpenTo(A.Clerk("Somebody Else")).Compile()(edition));
        Assert.False(Edition.IsOpenTo(A.Officer()).Compile()(edition));
        Assert.False(Edition.IsPublished.Compile()(edition));

        var entry = edition.Release(Hour);

        Assert.Equal("Report on 2025-26 published, edition 1", entry.What);
        Assert.True(Edition.IsOpenTo(A.Clerk("Somebody Else")).Compile()(edition));
        Assert.Equal((Hour, 1), (edition.PublishedAt, edition.Version));
    }

    [Theory]
    [InlineData(0, "Enter a day and an hour that are still to come")]
    [InlineData(1, null)]
    [InlineData(400 * 24 * 60, "Enter a day within a year")]
    public void PublishAt_AnHourThatIsToComeSoon(int minutes, string? refused) =>
        Assert.Equal(refused, Edition.WhyNotPublishAt(Now.AddMinutes(minutes), Now)?.Sentence);

    [Fact]
    public void Respond_ToAPublishedEdition_IsRecordedAndThenCorrected()
    {
        var edition = Kept();
        Assert.Equal("This edition is not published yet", edition.WhyNotRespond(Mabel)!.Sentence);
        edition.Release(Hour);
        Assert.Equal("Only officers and managers record the response to a report", edition.WhyNotRespond(Colin)!.Sentence);

        var first = edition.Respond(new GovernanceResponse(new(2026, 5, 10), "Committee", "Noted"), Mabel, Hour);
        var second = edition.Respond(new GovernanceResponse(new(2026, 5, 11), "Committee", "Welcomed"), Mabel, Hour);

        Assert.Equal("Governance response to the report on 2025-26, edition 1, recorded", first.What);
        Assert.Equal("Governance response to the report on 2025-26, edition 1, corrected", second.What);
        Assert.Equal((new DateOnly(2026, 5, 11), "Committee", "Welcomed"), (edition.ResponseOn, edition.ResponseFrom, edition.ResponseText));
        Assert.Equal("Enter a date that is today or in the past", Edition.WhyNotRespondOn(new(2026, 5, 12), new(2026, 5, 11))!.Sentence);
    }

    private static Edition Kept() => new(
        "2025-26", 1, "Annual report", Mabel.Id, Mabel.Name, Now, [], new EditionTerms { ApprovedByName = "Nora Bell", Embargo = Hour, Readers = [Colin] });
}
