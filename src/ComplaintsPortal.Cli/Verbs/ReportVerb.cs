using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>report</c>: writes a draft of the annual or quarterly report; the file's ending says in which form.</summary>
internal static class ReportVerb
{
    public static Command Make(Shell shell)
    {
        var period = new Argument<string>(
            "PERIOD")
        { Description = "A financial year (2021-22), a quarter (\"2021-22 Q1\") or two dates (2021-04-01..2021-09-30)" };
        var file = new Option<string>("--out") { Description = "The file to write: .html, .pdf, .docx or .csv (its figures)", Required = true, HelpName = "FILE" };
        var verb = new Command("report", "Writes the annual or quarterly report") { period, file };
        verb.SetAction(async (arguments, stop) =>
        {
            var (over, path) = (Read(arguments.GetRequiredValue(period)), arguments.GetRequiredValue(file));
            var format = FormatOf(path);
            await shell.WithPortalAsync(arguments, (_, db) => RunAsync(shell, db, over, format, path, stop), stop);
        });
        return verb;
    }

    private static async Task RunAsync(Shell shell, PortalDb db, Period period, string format, string path, CancellationToken stop)
    {
        var report = await AnnualReport.ComposeAsync(db, period, null, shell.Now, stop);
        await File.WriteAllBytesAsync(path, await BytesAsync(shell, report, format, stop), stop);
        IReadOnlyList<string> unprintable = format == ReportFiles.Pdf ? await Unprintable.InAsync(db, report, stop) : [];
        foreach (var fault in report.Faults.Concat(unprintable))
        {
            shell.Say($"note: {fault}");
        }

        shell.Say($"Wrote the report on {period} to {path}");
    }

    private static async Task<byte[]> BytesAsync(Shell shell, AnnualReport report, string format, CancellationToken stop)
    {
        switch (format)
        {
            case ReportFiles.Html:
                return await ReportFiles.ToHtmlAsync(report);
            case ReportFiles.Docx:
                return ReportFiles.ToDocx(report);
            case ReportFiles.Csv:
                return ReportFiles.ToCsv(report);
            default:
                var printed = await ReportFiles.ToPdfAsync(report, Printer(shell), stop);
                return printed.Pdf ?? throw new FailedException(printed.WhyNot!.ToString());
        }
    }

    private static PdfPrinter Printer(Shell shell) =>
        new(shell.Terminal.Environment(PdfPrinter.Setting), sandbox: shell.Terminal.Environment(PdfPrinter.SandboxSetting));

    private static Period Read(string written) =>
        Period.TryParse(written, out var period, out var error) ? period : throw new WrongArgumentsException(error);

    private static string FormatOf(string path)
    {
        var ending = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return ReportFiles.Formats.Contains(ending)
            ? ending
            : throw new WrongArgumentsException($"\"{path}\" does not say in which form to write the report: end it in .html, .pdf, .docx or .csv");
    }
}
