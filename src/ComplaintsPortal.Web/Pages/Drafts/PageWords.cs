using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Drafts;

/// <summary>The address of a page in words for whoever looks for it: "2026/0013, stage 1, draft".</summary>
internal static class PageWords
{
    private const string Cases = "cases";
    private const string Stages = "stages";

    internal static async Task<IReadOnlyDictionary<int, string>> ReferencesAsync(PortalDb db, IEnumerable<string> addresses, CancellationToken stop)
    {
        var ids = addresses.Select(CaseOf).OfType<int>().Distinct().ToArray();
        return await db.Cases.Where(@case => EF.Parameter(ids).Contains(@case.Id)).ToDictionaryAsync(@case => @case.Id, @case => @case.Reference, stop);
    }

    internal static string Of(string address, IReadOnlyDictionary<int, string> references) => CaseOf(address) is { } id
        ? string.Join(", ", [references.GetValueOrDefault(id, "A case"), .. Words(Steps(address)[2..])])
        : FirstLetter.Capital(string.Join(", ", Words(Steps(address))));

    private static int? CaseOf(string address) => Steps(address) is [Cases, var key, ..] && IsKey(key, out var id) ? id : null;

    // A stage is called by its number; the keys of other records say nothing to anybody.
    private static IEnumerable<string> Words(string[] steps)
    {
        for (var place = 0; place < steps.Length; place++)
        {
            if (steps[place] is Stages && place + 1 < steps.Length)
            {
                yield return $"stage {steps[++place]}";
            }
            else if (!IsKey(steps[place], out _) && !Guid.TryParse(steps[place], out _))
            {
                yield return IsPeriod(steps[place]) ? Uri.UnescapeDataString(steps[place]) : steps[place].Replace('-', ' ');
            }
        }
    }

    private static bool IsPeriod(string step) => char.IsAsciiDigit(step[0]);

    private static string[] Steps(string address) => address.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsKey(string step, out int id) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out id);
}
