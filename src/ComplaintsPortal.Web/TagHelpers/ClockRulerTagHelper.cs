using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>
/// Draws a clock's working days as a ruler: what has passed, what is left, and what an extension would add. Drawn twice, for
/// wide and for narrow screens, so that its words stay readable; the style sheet shows one of them.
/// </summary>
public sealed class ClockRulerTagHelper : TagHelper
{
    private const double Margin = 8;
    private const int BarTop = 34;
    private const int BarHeight = 16;
    private const int RowHeight = 22;
    private const int FontSize = 17;
    // Room for those who set their text wider: letters by 0.12 of their size, words by 0.16.
    private const double LetterWidth = 11.2;
    private const int MostTicks = 80;

    /// <summary>The clock.</summary>
    public Clock Clock { get; set; } = null!;

    /// <summary>The date that is marked: today, or the day on which the stage ended.</summary>
    public DateOnly Mark { get; set; }

    /// <summary>What that date is.</summary>
    public string Word { get; set; } = "Today";

    /// <summary>The calendar that counts its days.</summary>
    public WorkingCalendar Calendar { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var ruler = new ClockRuler(Clock, Mark, Word, Calendar);
        output.Become("div", "portal-ruler");
        output.Content.AppendHtml(Draw(ruler, 1000, "portal-ruler__wide"));
        output.Content.AppendHtml(Draw(ruler, 320, "portal-ruler__narrow"));
    }

    private static TagBuilder Draw(ClockRuler ruler, int width, string cssClass)
    {
        double X(int day) => Margin + ((width - (2 * Margin)) * Math.Min(day, ruler.Length) / ruler.Length);
        var rows = new List<double>();
        var labels = ruler.Labels().Select(label => Label(label, X(label.Day), width, rows)).ToArray();
        var svg = Gov.Tag("svg", cssClass)
            .With("viewBox", $"0 0 {width} {BarTop + BarHeight + 8 + (rows.Count * RowHeight)}")
            .With("role", "img")
            .With("aria-label", ruler.Sentence)
            .With("font-size", $"{FontSize}")
            .With("fill", "#0b0c0c");
        var passed = Math.Min(ruler.Day, ruler.Due);
        svg.InnerHtml.AppendHtml(Bar(X(0), X(passed), "#00703c", "passed"));
        svg.InnerHtml.AppendHtml(Bar(X(passed), X(ruler.Due), "#cce2d8", "left"));
        svg.InnerHtml.AppendHtml(Bar(X(ruler.Due), X(ruler.Length), "#eeefef", "beyond"));
        svg.InnerHtml.AppendHtml(Bar(X(ruler.Due), X(Math.Max(ruler.Day, ruler.Due)), "#ca3535", "late"));
        svg.InnerHtml.AppendHtml(Ticks(ruler, X));
        svg.InnerHtml.AppendHtml(Lines(ruler.Labels().Select(label => X(label.Day)), BarTop - 6, BarTop + BarHeight + 8, "#0b0c0c", 3));
        svg.InnerHtml.AppendHtml(Lines([X(ruler.Day)], BarTop - 10, BarTop + BarHeight + 8, "#1d70b8", 5).With("class", "portal-ruler__mark"));
        svg.InnerHtml.AppendHtml(Text(ruler.MarkLabel, Within(X(ruler.Day), ruler.MarkLabel, width), 18, "#144e81", strong: true));
        foreach (var label in labels)
        {
            svg.InnerHtml.AppendHtml(label);
        }

        return svg;
    }

    /// <summary>A label in the first row in which it touches none before it.</summary>
    private static TagBuilder Label((int Day, string Text, bool Strong) label, double x, int width, List<double> rows)
    {
        var middle = Within(x, label.Text, width);
        var half = label.Text.Length * LetterWidth / 2;
        var row = rows.FindIndex(end => end < middle - half);
        if (row < 0)
        {
            row = rows.Count;
            rows.Add(0);
        }

        rows[row] = middle + half;
        return Text(label.Text, middle, BarTop + BarHeight + 8 + ((row + 1) * RowHeight) - 4, "#0b0c0c", label.Strong);
    }

    /// <summary>The middle of a text that would like to stand at x, but stays on the drawing.</summary>
    private static double Within(double x, string text, int width)
    {
        var half = Math.Min(text.Length * LetterWidth, width) / 2;
        return Math.Clamp(x, half, width - half);
    }

    // In forced colours the style sheet colours it by its class.
    private static TagBuilder Bar(double from, double to, string colour, string part) => Gov.Tag("rect", $"portal-ruler__{part}")
        .With("x", Number(from)).With("y", $"{BarTop}").With("width", Number(to - from)).With("height", $"{BarHeight}").With("fill", colour);

    private static TagBuilder Ticks(ClockRuler ruler, Func<int, double> x) =>
        Lines(ruler.Length > MostTicks ? [] : Enumerable.Range(1, ruler.Length - 1).Select(x), BarTop, BarTop + BarHeight, "#ffffff", 2);

    private static TagBuilder Lines(IEnumerable<double> places, int top, int bottom, string colour, int width) => Gov.Tag("path")
        .With("d", string.Concat(places.Select(x => $"M{Number(x)} {top}V{bottom}"))).With("stroke", colour).With("stroke-width", $"{width}");

    private static TagBuilder Text(string text, double x, int y, string colour, bool strong) => Gov.Tag("text", null, text)
        .With("x", Number(x)).With("y", $"{y}").With("text-anchor", "middle").With("fill", colour).With("font-weight", strong ? "700" : null);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
