using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class SoughtTests
{
    [Theory]
    [InlineData("visit", "%visit%")]
    [InlineData("[a]", @"%\[a]%")]
    [InlineData(@"50%_\", @"%50\%\_\\%")]
    public void Within_AWord_TakesEverySignAsALetter(string word, string pattern) => Assert.Equal(pattern, Sought.Within(word));

    [Theory]
    [EveryEngine]
    public async Task Like_OfSigns_FindsTheSignsAlone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();
        var council = await db.Council.SingleAsync(TestContext.Current.CancellationToken);
        council.Rename(@"Visits [a-z] 50% off_\", "Team");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        foreach (var (word, found) in ((string, bool)[])[("[a-z]", true), ("[a", true), ("[b", false), ("50%", true),
            ("5%f", false), (@"_\", true), ("_ff", false)])
        {
            var pattern = Sought.Within(word);
            Assert.Equal((word, found),
                (word, await db.Council.AnyAsync(one => EF.Functions.Like(one.Name, pattern, Sought.Escape), TestContext.Current.CancellationToken)));
        }
    }
}
