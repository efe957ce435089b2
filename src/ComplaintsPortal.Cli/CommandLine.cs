using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using ComplaintsPortal.Cli.Verbs;
using ComplaintsPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ComplaintsPortal.Cli;

/// <summary>The command line of the portal: finds the verb, and turns what comes of it into lines and an exit status.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken stop = default)
    {
        var parsed = Root(new Shell(terminal)).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Fail(terminal, Exit.WrongArguments, parsed.Errors.Select(error => error.Message).Append("See --help for the verbs and their arguments"));
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false }, stop);
        }
        catch (WrongArgumentsException wrong)
        {
            return Fail(terminal, Exit.WrongArguments, [wrong.Message]);
        }
        catch (FailedException failed)
        {
            return Fail(terminal, Exit.Failed, failed.Reasons);
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, Exit.Failed, ["Stopped: nothing was stored"]);
        }
        catch (Exception failure)
        {
            // The shell of the program: whatever it is, an operator reads a sentence and a script gets its status.
            return Fail(terminal, Exit.Failed, [Sentence(failure).ReplaceLineEndings(" ")]);
        }
    }

    private static string Sentence(Exception failure) => SqliteFaults.InWords(failure) ?? failure switch
    {
        DbUpdateException { InnerException: { } inner } => Sentence(inner),
        RetryLimitExceededException { InnerException: { } inner } => Sentence(inner),
        IOException or UnauthorizedAccessException or InvalidDataException or DbException or CryptographicException => failure.Message,
        ArgumentException { ParamName: "connectionString" } => failure.Message,
        _ => $"The portal did not expect this ({failure.GetType().Name}): {failure.Message}",
    };

    private static RootCommand Root(Shell shell) => new("The complaints portal")
    {
        shell.Data,
        shell.SqlServer,
        ServeVerb.Make(),
        MigrateVerb.Make(shell),
        ImportVerb.Make(shell),
        ExportVerb.Make(shell),
        FiguresVerb.Make(shell),
        CheckVerb.Make(shell),
        ReportVerb.Make(shell),
        UserVerb.Make(shell),
        BackupVerb.Make(shell),
        RestoreVerb.Make(shell),
        DrillVerb.Make(shell),
        VerifyVerb.Make(shell),
        DoctorVerb.Make(shell),
        SearchVerb.Make(shell),
        GenerateVerb.Make(shell),
    };

    private static int Fail(Terminal terminal, int status, IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
        {
            terminal.Error.WriteLine(reason);
        }

        return status;
    }
}
