namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>On what the start of a clock rests where it is not the day that the procedure names.</summary>
public enum StartGround
{
    /// <summary>The statement of complaint was agreed (regulation 17, contested).</summary>
    StatementAgreed,

    /// <summary>The written record of an oral request was settled (regulations 16 and 17, contested).</summary>
    RecordSettled,

    /// <summary>Sufficient interest was decided (regulation 14, contested).</summary>
    InterestDecided,

    /// <summary>What the council's own procedure says.</summary>
    CouncilsOwn,
}

/// <summary>What is said when the start of a clock is set.</summary>
/// <param name="Ground">On what it rests.</param>
/// <param name="Why">Why the clock does not run from the request.</param>
/// <param name="On">The date, under the council's own procedures; otherwise it is the one recorded for the ground.</param>
public sealed record StartTerms(StartGround Ground, string Why, DateOnly? On = null);

/// <summary>The grounds in words.</summary>
public static class StartGroundWords
{
    /// <summary>"when the statement of complaint was agreed (regulation 17)"; null where the ground has no rule.</summary>
    public static string? Basis(this StartGround ground) => ground switch
    {
        StartGround.StatementAgreed => "when the statement of complaint was agreed (regulation 17)",
        StartGround.RecordSettled => "when the written record of the request was settled (regulations 16 and 17)",
        StartGround.InterestDecided => "when sufficient interest was decided (regulations 6 and 14)",
        _ => null,
    };
}
