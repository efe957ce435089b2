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
    /// <summary>Reads a line that is not shown while it is typed.</summary>
    public Func<string?> ReadSecret { get; init; } = In.ReadLine;

    /// <summary>The terminal that the process was started from.</summary>
    public static Terminal Process() =>
        new(Console.In, Console.IsInputRedirected, Console.Out, Console.Error, System.Environment.GetEnvironmentVariable, TimeProvider.System)
        {
            ReadSecret = ReadUnseen,
        };

    /// <summary>Asks for something that nobody else is to see; null where nobody can be asked.</summary>
    public string? AskSecretly(string question)
    {
        if (InIsRedirected)
        {
            return null;
        }

        Error.Write(question);
        return ReadSecret();
    }

    private static string ReadUnseen()
    {
        var typed = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace)
            {
                typed.Append(key.KeyChar);
            }
            else if (typed.Length > 0)
            {
                typed.Length--;
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
