using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>
/// The instructions of a page, in which whatever is painted belongs either to a part of the document or to decoration (ISO 14289-1, 7.1): what
/// the browser left unmarked, and the lines of tables, become decoration.
/// </summary>
/// <param name="Written">The instructions.</param>
/// <param name="Figures">Where each marked figure lies on the page, by the number of its mark.</param>
internal sealed partial record MarkedContent(string Written, IReadOnlyDictionary<int, Box> Figures)
{
    private const string Begin = "/Artifact BMC\n";
    private const string End = "\nEMC";

    /// <summary>Marks the instructions of a page of that size.</summary>
    public static MarkedContent Of(string content, Box page)
    {
        var reading = new Reading(content, page);
        foreach (var instruction in ContentScanner.Read(content))
        {
            reading.Take(instruction);
        }

        return reading.Result();
    }

    private sealed class Reading(string content, Box page)
    {
        private readonly StringBuilder written = new(content.Length + (content.Length / 8));
        private readonly Dictionary<int, Box> figures = [];
        private readonly Pen pen = new();
        private readonly Stack<int?> marks = new();
        private readonly List<Vector2> path = [];
        private int copied;
        private int? drawing;

        public void Take(Instruction instruction)
        {
            path.AddRange(pen.Follow(instruction));
            if (EndsPath(instruction.Name))
            {
                Draw(instruction.Name);
            }

            switch (instruction.Name)
            {
                case "BDC" or "BMC":
                    Open(instruction);
                    break;
                case "EMC":
                    marks.TryPop(out _);
                    break;
                case "m" or "re" or "BT" when marks.Count == 0:
                    drawing ??= instruction.Start;
                    break;
                case "n":
                    drawing = null;
                    break;
                case "ET" when marks.Count == 0 && drawing is { } start:
                    Decorate(start, instruction.End);
                    break;
                case var name when Paints(name) && marks.Count == 0 && drawing is { } start:
                    Decorate(start, instruction.End);
                    break;
                case "Do" or "sh" when marks.Count == 0:
                    Decorate(instruction.Start, instruction.End);
                    break;
                default:
                    break;
            }
        }

        private static bool EndsPath(string name) => name is "n" or "Tj" || Paints(name);

        private static bool Paints(string name) => name is "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*";

        // A path that is not painted bounds what is painted later, and nothing lies there.
        private void Draw(string name)
        {
            if (name != "n" && marks.Count > 0 && marks.Peek() is { } figure)
            {
                figures[figure] = path.Aggregate(figures.GetValueOrDefault(figure, Box.Nothing), (box, point) => box.With(point));
            }

            path.Clear();
        }

        public MarkedContent Result()
        {
            written.Append(content, copied, content.Length - copied);
            var found = figures.Where(figure => figure.Value.IsSomething);
            return new(written.ToString(), found.ToDictionary(figure => figure.Key, figure => figure.Value.Within(page)));
        }

        // A table holds rows and a caption alone: what is painted for it itself are its lines.
        private void Open(Instruction instruction)
        {
            drawing = null;
            if (instruction.Operands is ["/Table", _])
            {
                written.Append(content, copied, instruction.Start - copied).Append("/Artifact BMC");
                copied = instruction.End;
            }

            var number = instruction.Operands is ["/Figure", var properties] && Mark().Match(properties) is { Success: true } found
                ? int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture)
                : (int?)null;
            marks.Push(number);
        }

        private void Decorate(int start, int end)
        {
            written.Append(content, copied, start - copied).Append(Begin).Append(content, start, end - start).Append(End);
            (copied, drawing) = (end, null);
        }
    }

    [GeneratedRegex(@"/MCID\s+(?<number>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
