using System.Globalization;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>A data set that is there, but not where or not as it is looked for: what was found is named, and where.</summary>
/// <param name="holder">"the zip" or "the folder".</param>
/// <param name="errors">Where to report.</param>
internal sealed class Misplaced(string holder, ErrorList errors)
{
    private const int MostNamed = 5;

    private static readonly string[] Workbooks = [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers"];

    private static readonly string[] Needed = [AllFiles.Profile, .. AllFiles.InOrder.Where(file => file.Required).Select(file => file.Name)];

    /// <summary>Reports what is not where it belongs; says nothing of a data set that is.</summary>
    /// <param name="found">The files that were found where they belong.</param>
    /// <param name="all">Every file, with its folders.</param>
    public void Check(IReadOnlyCollection<string> found, IReadOnlyCollection<string> all)
    {
        if (found.Count > 0)
        {
            CheckCase(found, all);
        }
        else if (Known(all) is { Length: > 0 } elsewhere)
        {
            Report(elsewhere);
        }
        else if (!ReportOtherNames(Needed, all))
        {
            errors.Add(holder, $"Give a data set: {holder} has no file of one, such as {CaseFile.File.Name}; it has {Named(all)}");
        }
    }

    // Beside those that were found: one that is passed over because of its name would be lost without a word.
    private void CheckCase(IReadOnlyCollection<string> found, IReadOnlyCollection<string> all)
    {
        var folder = FolderOf(found.First());
        var present = found.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Known(all).Where(path => FolderOf(path) == folder && NameOf(path) != Right(path) && !present.Contains(Right(path))))
        {
            ReportCase(path);
        }

        var missing = Needed.Except(present).ToHashSet(StringComparer.Ordinal);
        if (Known(all).Where(path => missing.Contains(Right(path)) && FolderOf(path) != folder).ToArray() is { Length: > 0 } elsewhere)
        {
            Report(elsewhere);
        }
        else
        {
            _ = ReportOtherNames(missing, [.. all.Where(path => FolderOf(path) == folder)]);
        }
    }

    // One that is there under a name of its own: "cases (1).csv", "Cases.xlsx", "cases.csv.txt".
    private bool ReportOtherNames(IEnumerable<string> missing, IReadOnlyCollection<string> all)
    {
        var others = missing.Select(name => (Name: name, Path: all.FirstOrDefault(path => IsMeantFor(name, path))))
            .Where(one => one.Path is not null).ToArray();
        foreach (var (name, path) in others)
        {
            errors.Add(name, Workbooks.Contains(Path.GetExtension(path!).ToLowerInvariant())
                ? $"Add this file: save \"{NameOf(path!)}\" as CSV in UTF-8 under this name"
                : $"Add this file: rename \"{Invisible.Shown(NameOf(path!))}\", exactly so");
        }

        return others.Length > 0;
    }

    private static bool IsMeantFor(string name, string path)
    {
        var (plural, found) = (Letters(name), Letters(NameOf(path)));
        return !AllFiles.Names.Contains(Right(path)) && (found.Contains(plural, StringComparison.Ordinal) || found == plural.TrimEnd('s'));
    }

    // What a file is called before its ending, without spaces, signs and digits.
    private static string Letters(string name) => string.Concat(name.Split('.')[0].Where(char.IsAsciiLetter)).ToLowerInvariant();

    private void Report(string[] elsewhere)
    {
        if (Array.TrueForAll(elsewhere, path => FolderOf(path).Length == 0))
        {
            Array.ForEach(elsewhere, ReportCase);
            return;
        }

        var where = elsewhere.GroupBy(FolderOf)
            .Select(group => $"{Listed([.. group.Select(NameOf)])} {Lie(group.Count())} in {group.Key}");
        errors.Add(holder, $"Put the files of the data set at the top of {holder}: {string.Join("; ", where.Take(MostNamed))}");
    }

    private void ReportCase(string path) => errors.Add(Right(path), $"Write the name of this file in small letters: {holder} has {path}");

    private static string Named(IReadOnlyCollection<string> all) => all.Count switch
    {
        0 => "no file at all",
        <= MostNamed => Listed([.. all]),
        var count => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", all.Take(MostNamed))} and {count - MostNamed} more"),
    };

    private static string Listed(string[] names) => names is [.. var first, var last] && first.Length > 0 ? $"{string.Join(", ", first)} and {last}" : names[0];

    private static string Lie(int count) => count == 1 ? "lies" : "lie";

    private static string[] Known(IEnumerable<string> all) =>
        [.. all.Where(path => AllFiles.Names.Contains(Right(path))).Order(StringComparer.Ordinal)];

    private static string Right(string path) => NameOf(path).ToLowerInvariant();

    private static string NameOf(string path) => path.Split('/', '\\')[^1];

    private static string FolderOf(string path) => path[..^NameOf(path).Length].Replace('\\', '/').TrimEnd('/');
}
