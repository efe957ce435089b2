namespace ComplaintsPortal.Cli;

/// <summary>What the command line tells whoever started it.</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>The verb's work failed; each reason is on a line of standard error.</summary>
    public const int Failed = 1;

    /// <summary>The arguments are wrong.</summary>
    public const int WrongArguments = 2;
}

/// <summary>The work cannot be done, for reasons that the operator can do something about.</summary>
internal sealed class FailedException(params IReadOnlyList<string> reasons) : Exception(string.Join(System.Environment.NewLine, reasons))
{
    /// <summary>Each on a line of its own.</summary>
    public IReadOnlyList<string> Reasons { get; } = reasons;
}

/// <summary>The arguments contradict each other.</summary>
internal sealed class WrongArgumentsException(string reason) : Exception(reason);
