using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary>
/// <c>report</c>: writes a draft of the annual or quarterly report; the file's ending says in which form. Or says which published figures stand in it.
/// </summary>
internal static class ReportVerb
{
    public static Command Make(Shell shell)
    {
        var period = new Argument<string>(
            "PERIOD")
        { Description = "A financial year (2021-22), a quarter (\"2021-22 Q1\") or two dates (2021-04-01..2021-09-30)" };
        var file = new Option<string?>("--out") { Description = "The file to write: .html, .pdf, .docx or .csv (its figures)", HelpName = "FILE" };
        var cover = new Option<bool>("--cover") { Description = "Writes the cover sheet with which the report goes before a committee" };
        var annex = new Option<bool>("--annex") { Description = "Writes the data annex: all of the report's tables" };
        var expected = new Option<string?>("--covers")
        {
            Description = "Says which figures of a file with the columns period, measure, facets and value stand in the report",
            HelpName = "EXPECTED.csv",
        };
        var young = new Option<string?>("--for") { Description = "Writes the version for children and young people", HelpName = ReportFiles.YoungPeople };
        var verb = new Command("report", "Writes the annual or quarterly report, or says which published figures stand in it")
        {
            period, file, cover, annex, young, expected,
        };
        verb.SetAction(async (arguments, stop) =>
        {
            var (over, path, covers) = (Read(arguments.GetRequiredValue(period)), arguments.GetValue(file), arguments.GetValue(expected));
            if (path is null && covers is null)
            {
                throw new WrongArgumentsException("Enter --out FILE to write the report, or --covers EXPECTED.csv to ask what stands in it");
            }

            var paper = PaperOf(arguments.GetValue(cover), arguments.GetValue(annex), arguments.GetValue(young));
            var format = path is null ? null : FormatOf(path, paper);
            var missing = 0;
            await shell.WithPortalAsync(arguments, async (_, db) =>
            {
                var read = covers is null ? null : await ExpectedAsync(db, covers, stop);
                var report = await AnnualReport.ComposeAsync(db, over, null, shell.Now, stop);
                if (format is not null)
                {
                    await WriteAsync(shell, db, report, paper, path!, stop);
                }

                missing = read is null ? 0 : Tell(shell, Coverage.Of(report, read, await CouncilSetup.ReadAsync(db, stop)));
            }, stop);
            return missing == 0 ? Exit.Done : Exit.Failed;
        });
        return verb;
    }

    private static async Task WriteAsync(Shell shell, PortalDb db, AnnualReport report, string? paper, string path, CancellationToken stop)
    {
        var format = FormatOf(path, paper);
        await File.WriteAllBytesAsync(path, await BytesAsync(shell, report, paper, format, stop), stop);
        IReadOnlyList<string> unprintable = format == ReportFiles.Pdf ? await Unprintable.InAsync(db, report, stop) : [];
        foreach (var fault in report.Faults.Concat(unprintable))
        {
            shell.Say($"note: {fault}");
        }

        shell.Say($"Wrote the {NameOf(paper)} on {report.Period} to {path}");
    }

    private static async Task<QuestionFile> ExpectedAsync(PortalDb db, string path, CancellationToken stop)
    {
        var file = QuestionFile.Read(path, await CouncilSetup.ReadAsync(db, stop), withValues: true);
        return file.AllErrors.Count == 0 ? file : throw new FailedException([.. file.AllErrors.Select(error => $"{path}: {error}")]);
    }

    private static int Tell(Shell shell, Coverage coverage)
    {
        foreach (var row in coverage.Missing)
        {
            shell.Say($"line {row.Line}: {row.Question}: {(row.Expected.Length > 0 ? row.Expected : "no value")} does not stand in the report");
        }

        shell.Say(coverage.Summary);
        return coverage.Missing.Count;
    }

    private static async Task<byte[]> BytesAsync(Shell shell, AnnualReport report, string? paper, string format, CancellationToken stop)
    {
        var written = ReportFiles.PaperOf(report, paper) ?? throw new FailedException($"There is nothing to tell of {report.Period} yet");
        switch (format)
        {
            case ReportFiles.Html:
                return await ReportFiles.ToHtmlAsync(written);
            case ReportFiles.Docx:
                return ReportFiles.ToDocx(written);
            case ReportFiles.Csv:
                return ReportFiles.ToCsv(report);
            default:
                var printed = await ReportFiles.ToPdfAsync(written, Printer(shell), stop);
                return printed.Pdf ?? throw new FailedException(printed.WhyNot!.ToString());
        }
    }

    private static string? PaperOf(bool cover, bool annex, string? readers) => readers switch
    {
        null => cover ? ReportFiles.Cover : annex ? ReportFiles.Annex : null,
        ReportFiles.YoungPeople => ReportFiles.YoungPeople,
        _ => throw new WrongArgumentsException($"\"{readers}\" is nobody for whom there is a version: enter {ReportFiles.YoungPeople}"),
    };

    private static string NameOf(string? paper) => paper switch
    {
        ReportFiles.Cover => "cover sheet of the report",
        ReportFiles.Annex => "data annex of the report",
        ReportFiles.YoungPeople => "version for young people of the report",
        _ => "report",
    };

    private static PdfPrinter Printer(Shell shell) =>
        new(shell.Terminal.Environment(PdfPrinter.Setting), sandbox: shell.Terminal.Environment(PdfPrinter.SandboxSetting));

    private static Period Read(string written) =>
        Period.TryParse(written, out var period, out var error) ? period : throw new WrongArgumentsException(error);

    private static string FormatOf(string path, string? paper)
    {
        var ending = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        var endings = ReportFiles.FormatsOf(paper);
        return endings.Contains(ending) ? ending : throw new WrongArgumentsException(
            $"\"{path}\" does not say in which form to write it: "
                + $"end it in {string.Join(", ", endings.SkipLast(1).Select(one => $".{one}"))} or .{endings[^1]}");
    }
}
