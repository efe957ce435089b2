using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>The parts of a tagged PDF: which kind each is, and what it holds (ISO 32000-1, 14.7).</summary>
/// <param name="document">The PDF.</param>
internal sealed class StructureTree(PdfDocument document)
{
    private readonly Dictionary<(PdfPage Page, int Mark), Box> figures = [];
    private readonly Dictionary<PdfReference, PdfReference> bodies = [];

    // What parts hold, as it was printed. The items of a list stay its items, whatever else leads to their bodies.
    private readonly HashSet<PdfArray> held =
        [.. document.Internals.GetAllObjects().OfType<PdfDictionary>().Select(one => one.Elements["/K"]).OfType<PdfArray>()];

    private PdfDictionary Root => document.Internals.Catalog.Elements.GetDictionary("/StructTreeRoot")!;

    /// <summary>Notes where the figures of a page lie.</summary>
    public void Place(PdfPage page, IReadOnlyDictionary<int, Box> places)
    {
        foreach (var (mark, box) in places)
        {
            figures[(page, mark)] = box;
        }
    }

    /// <summary>Mends the parts.</summary>
    public void Mend()
    {
        Root.Elements["/RoleMap"] = RoleMap();
        foreach (var part in document.Internals.GetAllObjects().OfType<PdfDictionary>().Where(one => one.Elements.GetName("/Type") == "/StructElem").ToList())
        {
            switch (part.Elements.GetName("/S"))
            {
                case "/LI":
                    GiveBody(part);
                    break;
                case "/Figure":
                    GivePlace(part);
                    break;
                case "/Table":
                    LeaveMarksOut(part);
                    break;
                default:
                    break;
            }
        }

        foreach (var marks in document.Internals.GetAllObjects().OfType<PdfArray>().Except(held).ToList())
        {
            Follow(marks);
        }
    }

    // ISO 14289-1, 7.1: kinds that PDF 1.7 does not know stand for one that it does.
    private PdfDictionary RoleMap()
    {
        var roles = new PdfDictionary(document);
        roles.Elements.SetName("/Strong", "/Span");
        roles.Elements.SetName("/Em", "/Span");
        return roles;
    }

    // ISO 32000-1, table 336: a list item holds a label and a body.
    private void GiveBody(PdfDictionary item)
    {
        if (Kids(item).OfType<PdfReference>().Any(kid => KindOf(kid) is "/Lbl" or "/LBody"))
        {
            return;
        }

        var body = new PdfDictionary(document);
        body.Elements.SetName("/Type", "/StructElem");
        body.Elements.SetName("/S", "/LBody");
        body.Elements["/P"] = item.Reference;
        body.Elements["/K"] = item.Elements["/K"] ?? new PdfArray(document);
        if (item.Elements["/Pg"] is { } page)
        {
            body.Elements["/Pg"] = page;
        }

        document.Internals.AddObject(body);
        item.Elements["/K"] = body.Reference;
        foreach (var kid in Kids(body).OfType<PdfReference>().Select(kid => kid.Value).OfType<PdfDictionary>())
        {
            kid.Elements["/P"] = body.Reference;
        }

        bodies[item.Reference!] = body.Reference!;
    }

    // ISO 14289-1, 7.3.
    private void GivePlace(PdfDictionary figure)
    {
        var page = document.Pages.Cast<PdfPage>().FirstOrDefault(one => one.Reference == figure.Elements["/Pg"] as PdfReference);
        var boxes = Kids(figure).OfType<PdfInteger>().Where(mark => page is not null && figures.ContainsKey((page, mark.Value)))
            .Select(mark => figures[(page!, mark.Value)]).ToList();
        if (boxes.Count == 0)
        {
            return;
        }

        var box = boxes.Aggregate((one, other) => one.With(new(other.Left, other.Bottom)).With(new(other.Right, other.Top)));
        var attributes = new PdfDictionary(document);
        attributes.Elements.SetName("/O", "/Layout");
        attributes.Elements["/BBox"] = new PdfArray(document, new PdfReal(box.Left), new PdfReal(box.Bottom), new PdfReal(box.Right), new PdfReal(box.Top));
        figure.Elements["/A"] = figure.Elements["/A"] is { } others ? new PdfArray(document, [attributes, .. Each(others)]) : attributes;
    }

    private static void LeaveMarksOut(PdfDictionary table)
    {
        if (table.Elements["/K"] is PdfArray kids)
        {
            foreach (var mark in kids.Elements.OfType<PdfInteger>().ToList())
            {
                kids.Elements.Remove(mark);
            }
        }
    }

    // The tree that leads from marks to parts leads to the body where there is one now.
    private void Follow(PdfArray marks)
    {
        for (var at = 0; at < marks.Elements.Count; at++)
        {
            if (marks.Elements[at] is PdfReference part && bodies.TryGetValue(part, out var body))
            {
                marks.Elements[at] = body;
            }
        }
    }

    private static string KindOf(PdfReference kid) => kid.Value is PdfDictionary part ? part.Elements.GetName("/S") : "";

    private static IEnumerable<PdfItem> Kids(PdfDictionary part) => part.Elements["/K"] is { } kids ? Each(kids) : [];

    private static IEnumerable<PdfItem> Each(PdfItem one) => one is PdfArray several ? [.. several.Elements] : [one];
}
