using System.Globalization;
using System.Numerics;

namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>Follows where the instructions of a page draw (ISO 32000-1, 8.3 and 9.4), as far as a figure's place asks for it.</summary>
internal sealed class Pen
{
    // A letter is about so wide and so high, in parts of its size.
    private const float Wide = 0.6f;
    private const float High = 0.9f;
    private const float Low = -0.25f;

    // Each glyph is written with four digits.
    private const int DigitsOfGlyph = 4;

    private readonly Stack<Matrix3x2> kept = new();
    private Matrix3x2 page = Matrix3x2.Identity;
    private Matrix3x2 line = Matrix3x2.Identity;
    private float size;

    /// <summary>Carries out an instruction; the points on the page between which it draws.</summary>
    public IReadOnlyList<Vector2> Follow(Instruction instruction)
    {
        var numbers = instruction.Operands.Select(Number).ToArray();
        switch (instruction.Name, numbers)
        {
            case ("q", _):
                kept.Push(page);
                break;
            case ("Q", _):
                page = kept.TryPop(out var before) ? before : page;
                break;
            case ("cm", [var a, var b, var c, var d, var e, var f]):
                page = new Matrix3x2(a, b, c, d, e, f) * page;
                break;
            case ("BT", _):
                line = Matrix3x2.Identity;
                break;
            case ("Tf", [_, var points]):
                size = points;
                break;
            case ("Tm", [var a, var b, var c, var d, var e, var f]):
                line = new Matrix3x2(a, b, c, d, e, f);
                break;
            case ("Td", [var x, var y]):
                line = Matrix3x2.CreateTranslation(x, y) * line;
                break;
            case ("m" or "l", [var x, var y]):
                return [On(x, y)];
            case ("c", [.., var x, var y]):
                return [On(x, y)];
            case ("re", [var x, var y, var width, var height]):
                return [On(x, y), On(x + width, y + height)];
            case ("Tj", [_]):
                var width1 = size * Wide * Math.Max(1, (instruction.Operands[0].Length - 2) / DigitsOfGlyph);
                return [Written(0, size * Low), Written(width1, size * High)];
            default:
                break;
        }

        return [];
    }

    private Vector2 On(float x, float y) => Vector2.Transform(new(x, y), page);

    private Vector2 Written(float x, float y) => Vector2.Transform(new(x, y), line * page);

    private static float Number(string operand) => float.TryParse(operand, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
