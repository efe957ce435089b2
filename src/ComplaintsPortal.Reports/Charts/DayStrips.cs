using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>
/// A strip for each stage: a mark for each that was concluded, by the working days that it took, with the limits as lines. Marks differ in form
/// and colour by the limit that was kept, so that nothing depends on a colour.
/// </summary>
internal static class DayStrips
{
    private const double Width = 640;
    private const double Left = 8;
    private const double Key = 26;
    private const double Head = 34;
    private const double Foot = 26;
    private const double Size = 6;
    private const int Highest = 12;
    private const double Row = 14;
    private const int Letters = 90;
    private const int MostRows = 3;
    private const double LetterWidth = 6.6;

    // What took much longer than the limit stands at the edge, so that the rest is seen.
    private const int MostLimits = 3;

    private static readonly (MarkForm Form, string Fill, string Words)[] Bands =
    [
        (MarkForm.Circle, Ink.Council, "Within the standard limit"), (MarkForm.Square, Ink.Second, "Beyond it, within the maximum"),
        (MarkForm.Triangle, Ink.Late, "Longer"),
    ];

    /// <summary>How many one mark of a strip stands for at most, so that no stack is too high.</summary>
    private static int EachMark(IReadOnlyList<(int Day, int Count)> stacks, int end) =>
        (stacks.Where(stack => stack.Day < end).Select(stack => stack.Count).DefaultIfEmpty(1).Max() + Highest - 1) / Highest;

    /// <summary>Draws the strips, each on an axis of its own.</summary>
    public static Drawing Draw(IReadOnlyList<DayStrip> strips)
    {
        List<Shape> shapes = [.. Legend()];
        var y = Key;
        foreach (var (strip, name) in strips.Zip(Lines.OfEach([.. strips.Select(NameOf)], Letters, MostRows)))
        {
            shapes.AddRange(name.Select((line, place) => new Label(0, y + (Row * (place + 1)), line, Size: Label.Small, Bold: true)));
            y += Row * (name.Count - 1);
            y += DrawStrip(shapes, strip, y);
        }

        return new Drawing(Width, y, shapes);
    }

    private static IEnumerable<Shape> Legend()
    {
        var x = Left;
        foreach (var (form, fill, words) in Bands)
        {
            yield return new Mark(x, 9, Size + 3, form, fill);
            yield return new Label(x + 12, 13, words, Size: Label.Small);
            x += 44 + (words.Length * LetterWidth);
        }
    }

    private static double DrawStrip(List<Shape> shapes, DayStrip strip, double y)
    {
        var stacks = Stacks(strip);
        var each = EachMark(stacks, EndOf(strip));
        var height = Size * stacks.Max(stack => MarksOf(stack.Count, each));
        var floor = y + Head + height;
        int[] limits = [.. new[] { strip.Standard, strip.Maximum }.OfType<int>().Distinct()];
        foreach (var limit in limits)
        {
            var at = LineOf(strip, limit);
            shapes.Add(new Stroke(at, y + 22, at, floor + 4, Ink.Black, 1.2));
            shapes.Add(new Label(at, floor + 17, Words.Number(limit), Anchor.Middle, Label.Small));
        }

        foreach (var (day, count) in stacks)
        {
            var (form, fill, _) = Bands[BandOf(strip, day)];
            shapes.AddRange(Enumerable.Range(0, MarksOf(count, each))
                .Select(place => new Mark(XOf(strip, day), floor - (Size / 2) - (place * Size), Size - 0.8, form, fill)));
        }

        shapes.Add(new Stroke(0, floor, Width, floor, Ink.Rule));
        shapes.Add(new Label(0, floor + 17, "0", Size: Label.Small, Fill: Ink.Grey));

        // Where the words at the end would stand over the number of a limit, they have a row of their own.
        var last = LastOf(strip);
        var below = limits.Any(limit => LineOf(strip, limit) + LetterWidth > Width - ((last.Length + 1) * LetterWidth)) ? Row : 0;
        shapes.Add(new Label(Width, floor + 17 + below, last, Anchor.End, Label.Small, Ink.Grey));
        return Head + height + Foot + below;
    }

    private static double LineOf(DayStrip strip, int limit) => XOf(strip, limit) + (StepOf(strip) / 2);

    private static string NameOf(DayStrip strip)
    {
        var each = EachMark(Stacks(strip), EndOf(strip));
        return $"{strip.Name}: {Words.Number(strip.Taken.Sum(taken => taken.Count))} concluded"
            + (each == 1 ? "" : $", up to {Words.Number(each)} to a mark");
    }

    // What is past the end of the axis may be many: its number is said there.
    private static int MarksOf(int count, int each) => Math.Min(Highest, (count + each - 1) / each);

    private static int BandOf(DayStrip strip, int day) => day <= strip.Standard ? 0 : day <= strip.Maximum ? 1 : 2;

    private static string LastOf(DayStrip strip) => EndOf(strip) < Longest(strip)
        ? $"{Words.Number(EndOf(strip))} or more working days: "
            + $"{Words.Number(strip.Taken.Where(taken => taken.Days >= EndOf(strip)).Sum(taken => taken.Count))}, "
            + $"the longest {Words.Number(Longest(strip))}"
        : $"{Words.Number(EndOf(strip))} working days";

    // Days that lie closer than marks are wide share a stack; none reaches over a limit.
    private static IReadOnlyList<(int Day, int Count)> Stacks(DayStrip strip)
    {
        var width = Math.Max(1, (int)Math.Ceiling(Size / StepOf(strip)));
        return [.. from taken in strip.Taken
                   let day = Math.Clamp(taken.Days, 0, EndOf(strip))
                   group taken.Count by (day / width * width) + Math.Min(width - 1, RoomOf(strip, day, width)) into alike
                   orderby alike.Key
                   select (alike.Key, alike.Sum())];
    }

    // How far the stack of a day reaches before the next limit.
    private static int RoomOf(DayStrip strip, int day, int width)
    {
        var begin = day / width * width;
        var limits = new[] { strip.Standard, strip.Maximum ?? strip.Standard, EndOf(strip) };
        return limits.Where(limit => limit >= day).Select(limit => limit - begin).DefaultIfEmpty(width - 1).Min();
    }

    private static int Longest(DayStrip strip) => strip.Taken.Max(taken => taken.Days);

    private static int EndOf(DayStrip strip)
    {
        var limit = strip.Maximum ?? strip.Standard;
        return Math.Max(limit + 2, Math.Min(Longest(strip), limit * MostLimits));
    }

    private static double StepOf(DayStrip strip) => (Width - (2 * Left)) / EndOf(strip);

    private static double XOf(DayStrip strip, int day) => Left + (day * StepOf(strip));
}

/// <summary>What took how long at one stage.</summary>
/// <param name="Name">The stage.</param>
/// <param name="Standard">The standard limit in working days.</param>
/// <param name="Maximum">The limit where more time was agreed; null where there is none.</param>
/// <param name="Taken">How many took so many working days.</param>
internal sealed record DayStrip(string Name, int Standard, int? Maximum, IReadOnlyList<(int Days, int Count)> Taken);
