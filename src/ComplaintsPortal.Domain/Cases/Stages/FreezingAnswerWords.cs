namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>What was decided about a disputed change, in words.</summary>
public static class FreezingAnswerWords
{
    /// <summary>"Yes, it is held back".</summary>
    public static string InWords(this FreezingAnswer answer) => answer switch
    {
        FreezingAnswer.Frozen => "Yes, it is held back",
        FreezingAnswer.NotFrozen => "No, it goes ahead",
        _ => "No change of placement, plan or service is in dispute",
    };
}
