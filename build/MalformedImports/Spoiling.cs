using System.Text;

namespace ComplaintsPortal.MalformedImports;

/// <summary>What was done to a data set.</summary>
/// <param name="What">In words: "an invalid byte in stages.csv".</param>
/// <param name="Certain">Whether no portal may take it any more; otherwise it may have stayed sound, such as a name with another letter.</param>
internal sealed record Spoilt(string What, bool Certain);

/// <summary>Spoils data sets, by chance but the same way for the same seed.</summary>
internal sealed class Spoiling(int seed)
{
    // What no column of any file takes, whatever it holds: a cell of text takes nearly anything.
    private static readonly string[] Impossible = ["a\u0000b", "\uFFFE", new('x', 2_000_000)];

    private static readonly string[] Odd =
    [
        "", " ", "\u0001", "2022-13-45", "31/02/2022", "0000-00-00", "9999-12-31", "-1", "1e308", "NaN", "∞", "=1+1", "@SUM(A1)",
        "\"", "\"\"\"", ",", "\r", "\n", "a\nb", "\u202Eevil", "\u200B", "\uFEFF", "Ａ/１", "é", "e\u0301", "😀", "'; DROP TABLE Cases; --",
        "{{received}}", "<script>alert(1)</script>", "yes", "no", "1", "3", "true", "2147483648", "12.345678", "1,5", "£5", "P1",
        "nobody@council.example", "../../etc/passwd", "CON", "2022-04-02T10:11:12Z", "24:00", new('9', 400), new('x', 5_000),
    ];

    private readonly Random chance = new(seed);

    /// <summary>Spoils a data set in one place or in a few.</summary>
    /// <param name="folder">The data set; it is changed.</param>
    public Spoilt Spoil(string folder)
    {
        List<Spoilt> all = [];
        for (var times = chance.Next(4) == 0 ? 3 : 1; times > 0; times--)
        {
            all.Add(SpoilOnce(folder));
        }

        return new Spoilt(string.Join("; ", all.Select(one => one.What)), all.Exists(one => one.Certain));
    }

    private Spoilt SpoilOnce(string folder)
    {
        var files = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
        {
            return new("no file is left", Certain: false);
        }

        var file = files[chance.Next(files.Length)];
        var name = Path.GetFileName(file);
        return chance.Next(21) switch
        {
            0 => Bytes(file, at => [.. at, 0xC3, 0x28], $"an invalid byte in {name}", certain: true),
            1 => Bytes(file, at => at[..chance.Next(at.Length)], $"{name} is cut", certain: false),
            2 => Bytes(file, Flip, $"a bit of {name} is turned", certain: false),
            3 => Bytes(file, at => [.. at.Take(at.Length / 2), .. RandomBytes(), .. at.Skip(at.Length / 2)], $"noise in {name}", certain: false),
            4 => Text(file, text => text.Replace(',', chance.Next(2) == 0 ? ';' : '\t'), $"another separator in {name}"),
            5 => Bytes(file, InUtf16, $"{name} in UTF-16", certain: false),
            6 => Profile(folder),
            7 => Remove(folder),
            8 => Add(folder),
            9 => Lines(file, lines => lines.Insert(0, lines[chance.Next(lines.Count)]), $"a row above the head of {name}"),
            10 => Lines(file, lines => lines.Insert(chance.Next(1, lines.Count + 1), lines[^1]), $"a row of {name} twice"),
            11 => Lines(file, lines => lines[0] += ",surprise", $"an unknown column in {name}"),
            12 => Lines(file, lines => lines[^1] += "," + Odd[chance.Next(Odd.Length)], $"a cell too many in {name}"),
            13 => Lines(file, lines => lines[^1] += "\n\"never closed", $"a quotation mark that is never closed in {name}"),
            14 => Cell(file, _ => Impossible[chance.Next(Impossible.Length)], certain: true),
            15 => KeptFile(folder),
            16 => Swap(file, files[chance.Next(files.Length)]),
            _ => Cell(file, value => chance.Next(6) == 0 ? value + Odd[chance.Next(Odd.Length)] : Odd[chance.Next(Odd.Length)], certain: false),
        };
    }

    private byte[] RandomBytes()
    {
        var bytes = new byte[chance.Next(1, 200)];
        chance.NextBytes(bytes);
        return bytes;
    }

    private byte[] Flip(byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return bytes;
    }

    private static byte[] InUtf16(byte[] bytes) =>
        [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))];

    private static Spoilt Bytes(string file, Func<byte[], byte[]> change, string what, bool certain)
    {
        File.WriteAllBytes(file, change(File.ReadAllBytes(file)));
        return new(what, certain);
    }

    private static Spoilt Text(string file, Func<string, string> change, string what)
    {
        File.WriteAllText(file, change(File.ReadAllText(file)));
        return new(what, Certain: false);
    }

    private static Spoilt Lines(string file, Action<List<string>> change, string what)
    {
        var lines = File.ReadAllText(file).TrimEnd('\n').Split('\n').ToList();
        change(lines);
        File.WriteAllText(file, string.Join('\n', lines));
        return new(what, Certain: false);
    }

    // Lines of one cell each stay whole; a cell of several lines is spoilt as it comes.
    private Spoilt Cell(string file, Func<string, string> change, bool certain)
    {
        var lines = File.ReadAllText(file).TrimEnd('\n').Split('\n');
        if (lines.Length < 2)
        {
            return new($"nothing in {Path.GetFileName(file)}", Certain: false);
        }

        var line = chance.Next(1, lines.Length);
        var cells = lines[line].Split(',');
        var place = chance.Next(cells.Length);
        cells[place] = change(cells[place]);
        lines[line] = string.Join(',', cells);
        File.WriteAllText(file, string.Join('\n', lines));
        var shown = cells[place].Length > 40 ? cells[place][..40] + "…" : cells[place];
        return new($"line {line + 1}, cell {place + 1} of {Path.GetFileName(file)} is '{shown}'", certain);
    }

    private static Spoilt Swap(string one, string other)
    {
        if (one == other)
        {
            return new("nothing", Certain: false);
        }

        var bytes = File.ReadAllBytes(one);
        File.Copy(other, one, overwrite: true);
        File.WriteAllBytes(other, bytes);
        return new($"{Path.GetFileName(one)} and {Path.GetFileName(other)} have each other's content", Certain: true);
    }

    private Spoilt Profile(string folder)
    {
        var file = Path.Combine(folder, "profile.json");
        if (!File.Exists(file))
        {
            return new("the profile is gone already", Certain: true);
        }

        return chance.Next(5) switch
        {
            0 => Text(file, text => text[..chance.Next(text.Length - 1)], "the profile is cut") with { Certain = true },
            1 => Text(file, text => new string('[', 5_000) + text, "the profile is nested without end") with { Certain = true },
            2 => Text(file, text => text.Replace("\"key\"", "\"kye\"", StringComparison.Ordinal), "the profile's keys are misspelt"),
            3 => Text(file, text => text.Replace(": 10", chance.Next(2) == 0 ? ": -1" : ": 1e99", StringComparison.Ordinal), "an impossible number"),
            _ => Bytes(file, Flip, "a bit of the profile is turned", certain: false),
        };
    }

    private Spoilt Remove(string folder)
    {
        string[] needed = ["profile.json", "cases.csv"];
        var name = needed[chance.Next(needed.Length)];
        File.Delete(Path.Combine(folder, name));
        return new($"{name} is missing", name == "profile.json");
    }

    // A document that the portal has already keeps the file that it has there.
    private Spoilt KeptFile(string folder)
    {
        var files = Path.Combine(folder, "files");
        if (!Directory.Exists(files) || Directory.GetFiles(files) is not [_, ..] kept)
        {
            return new("no document has a file", Certain: false);
        }

        var file = kept.Order(StringComparer.Ordinal).ElementAt(chance.Next(kept.Length));
        switch (chance.Next(3))
        {
            case 0:
                File.Delete(file);
                return new("the file of a document is missing", Certain: false);
            case 1:
                return Bytes(file, at => at[..chance.Next(at.Length)], "the file of a document is cut", certain: false);
            default:
                return Bytes(file, _ => RandomBytes(), "the file of a document is another", certain: false);
        }
    }

    private Spoilt Add(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "surprise.csv"), Odd[chance.Next(Odd.Length)]);
        return new("a file that nobody knows", Certain: false);
    }
}
