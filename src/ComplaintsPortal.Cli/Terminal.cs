namespace ComplaintsPortal.Cli;

/// <summary>What the command line sees of the world: its streams, the environment and the time.</summary>
/// <param name="In">Standard input.</param>
/// <param name="InIsRedirected">Whether standard input is not a terminal: then nothing asks a question.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error: a line for each reason why the work failed.</param>
/// <param name="Environment">Looks up a variable of the environment.</param>
/// <param name="Time">The time.</param>
internal sealed record Terminal(TextReader In, bool InIsRedirected, TextWriter Out, TextWriter Error, Func<string, string?> Environment, TimeProvider Time)
{
    /// <summary>The terminal that the process was started from.</summary>
    public static Terminal Process() =>
        new(Console.In, Console.IsInputRedirected, Console.Out, Console.Error, System.Environment.GetEnvironmentVariable, TimeProvider.System);
}
