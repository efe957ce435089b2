using ComplaintsPortal.Data.Backups;

namespace ComplaintsPortal.Data.Tests.Backups;

public sealed class BackupRotationTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 29);

    [Fact]
    public void Superfluous_OfAYearOfNights_KeepsDaysWeeksAndMonths()
    {
        var nights = Enumerable.Range(0, 365).Select(back => Sunday.AddDays(-back)).ToList();

        var kept = nights.Except(new BackupRotation(7, 4, 3).Superfluous(nights)).Order();

        Assert.Equal(
            [
                new(2026, 9, 30), new(2026, 10, 31), // the last of September and October
                new(2026, 11, 8), new(2026, 11, 15), new(2026, 11, 22), // Sundays, the last days of their weeks
                .. Enumerable.Range(23, 7).Select(day => new DateOnly(2026, 11, day)),
            ],
            kept);
    }

    [Fact]
    public void Superfluous_OfFewerThanAreKept_IsNothing() =>
        Assert.Empty(new BackupRotation(7, 4, 12).Superfluous([Sunday, Sunday.AddDays(-1), Sunday.AddDays(-400)]));

    [Fact]
    public void Superfluous_WithoutWeeksAndMonths_KeepsTheNewestDays() =>
        Assert.Equal(
            [Sunday.AddDays(-9), Sunday.AddDays(-3)],
            new BackupRotation(2, 0, 0).Superfluous([Sunday, Sunday.AddDays(-9), Sunday.AddDays(-3), Sunday.AddDays(-1)]));

    [Theory]
    [InlineData("At", "25:00", "a time of day")]
    [InlineData("Daily", "0", "a number from 1")]
    [InlineData("Weekly", "many", "a number")]
    [InlineData("PassPhraseFile", null, "must be set too")]
    public void Settings_ThatMakeNoSense_AreRefused(string name, string? value, string why)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "a long phrase for backups");
        var settings = new Dictionary<string, string?> { ["Folder"] = "/backups", ["PassPhraseFile"] = file, [name] = value };

        var failure = Assert.Throws<InvalidDataException>(() => BackupSettings.Read(key => settings.GetValueOrDefault(key)));

        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
