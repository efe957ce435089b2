using System.Globalization;

namespace ComplaintsPortal.Cli.Volume;

/// <summary>
/// Fictional records of many years, as a data set of the interchange format: a mix of procedures, outcomes, services and people
/// like a council's, with people who complain again, a few services that have most of the cases, stages that follow each other, texts, letters
/// and history, and about one case in a hundred that is still open at the end.
/// </summary>
/// <param name="cases">How many cases.</param>
/// <param name="seed">The same seed makes the same records.</param>
/// <param name="until">The last day of the records.</param>
internal sealed class VolumeData(int cases, int seed, DateOnly until)
{
    private const int Years = 20;

    private readonly Lot lot = new(seed);
    private readonly VolumePeople people = new(Math.Max(1, cases * 7 / 10));

    /// <summary>Writes the data set into a folder.</summary>
    public void Write(string folder)
    {
        VolumeProfile.Write(Path.Combine(folder, "profile.json"));
        using var files = new VolumeFiles(folder);
        VolumeStaff.Write(files);
        var words = new VolumeWords(lot);
        var stages = new VolumeStages(lot, words, files, until);
        var writer = new VolumeCases(lot, words, files, people, stages, until);
        var numbers = new Dictionary<int, int>();
        var first = until.AddYears(-Years);
        var days = until.DayNumber - first.DayNumber;
        for (var number = 0; number < cases; number++)
        {
            var received = first.AddDays((int)((long)number * days / cases) + 1);
            numbers[received.Year] = numbers.GetValueOrDefault(received.Year) + 1;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"VOL/{received.Year}/{numbers[received.Year]:000000}"), received);
        }

        people.Write(files, lot, words);
        WriteCaseloads(files, first.Year);
    }

    private void WriteCaseloads(VolumeFiles files, int first)
    {
        for (var year = first; year < until.Year; year++)
        {
            for (var service = 0; service < VolumeProfile.Services; service++)
            {
                files.Write("caseloads", string.Create(CultureInfo.InvariantCulture, $"{year}-{(year + 1) % 100:00}"), "open-cases", $"service-{service}",
                    VolumeWords.Number(200 + lot.Below(3800)));
            }
        }
    }
}

/// <summary>Who works in the office.</summary>
internal static class VolumeStaff
{
    private const int Officers = 12;
    private const int Managers = 3;

    /// <summary>Writes their accounts.</summary>
    public static void Write(VolumeFiles files)
    {
        for (var one = 0; one < Officers; one++)
        {
            files.Write("accounts", $"officer-{one}@volume.example", $"Officer {one + 1}", "officer", one > Officers - 3 ? "yes" : "no");
        }

        for (var one = 0; one < Managers; one++)
        {
            files.Write("accounts", $"manager-{one}@volume.example", $"Manager {one + 1}", "manager", "no");
        }
    }

    /// <summary>An officer; the first have the most cases.</summary>
    public static (string Address, string Name) Officer(Lot lot)
    {
        var one = lot.Rank(Officers);
        return ($"officer-{one}@volume.example", $"Officer {one + 1}");
    }

    /// <summary>A manager.</summary>
    public static (string Address, string Name) Manager(Lot lot)
    {
        var one = lot.Below(Managers);
        return ($"manager-{one}@volume.example", $"Manager {one + 1}");
    }
}

/// <summary>Everybody who may complain. Most complain once, a few again and again.</summary>
internal sealed class VolumePeople(int most)
{
    private const double Repeating = 1.3;
    private static readonly string[] Ages = ["16-17", "18-24", "25-44", "45-64", "prefer-not-to-say"];
    private static readonly string[] Genders = ["female", "male", "prefer-not-to-say"];
    private static readonly string[] Ethnicities =
        ["white-british", "white-british", "white-other", "pakistani", "indian", "african", "caribbean", "mixed-other", "prefer-not-to-say"];

    private readonly bool[] complained = new bool[most];

    /// <summary>The number of somebody who complains now.</summary>
    public int Next(Lot lot)
    {
        var person = (int)(most * Math.Pow(lot.Fraction(), Repeating));
        complained[person] = true;
        return person;
    }

    /// <summary>Their key.</summary>
    public static string Key(int person) => string.Create(CultureInfo.InvariantCulture, $"P{person:0000000}");

    /// <summary>The key of the child of whom they complain.</summary>
    public static string Child(int person) => string.Create(CultureInfo.InvariantCulture, $"C{person:0000000}");

    /// <summary>Writes what is known of them.</summary>
    public void Write(VolumeFiles files, Lot lot, VolumeWords words)
    {
        for (var person = 0; person < most; person++)
        {
            if (!complained[person])
            {
                continue;
            }

            var name = words.Name();
            files.Write("contacts", Key(person), name,
                lot.Falls(60) ? $"{name.Replace(' ', '.').ToLowerInvariant()}.{VolumeWords.Number(person)}@volume.example" : "",
                lot.Falls(70) ? words.Telephone() : "", lot.Falls(80) ? words.Address() : "");
            if (lot.Falls(40))
            {
                files.Write("people", Key(person), lot.One(Ages), lot.One(Genders), lot.One(Ethnicities), lot.Falls(16) ? "yes" : "no", "");
            }
        }
    }
}
