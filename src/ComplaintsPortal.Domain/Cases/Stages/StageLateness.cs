namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>That a stage is late, and why.</summary>
public sealed class StageLateness(Stage stage)
{
    /// <summary>Why it was late; null where that was not said.</summary>
    public Lateness? Said => stage.LateReason is { } reason ? new Lateness(reason, stage.LateWords, stage.LateService) : null;

    /// <summary>Whether it is late, where it ends on that date.</summary>
    public bool IsLateOn(DateOnly on) => stage.Due < on;

    /// <summary>Whether it is to be said why it is late before it ends on that date.</summary>
    public bool AsksWhyOn(DateOnly on) => IsLateOn(on) && Said is null;

    /// <summary>Why it cannot be said now.</summary>
    public Refusal? WhyNotSay(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Due: null } => new("This stage has no clock"),
        _ when !IsLateOn(stage.Ended ?? office.Today) => new("This stage is not late"),
        _ => null,
    };

    /// <summary>Says why it is late, in the place of what was said before.</summary>
    public void Say(Lateness lateness, Office office)
    {
        WhyNotSay(office)?.Throw();
        (stage.LateReason, stage.LateWords, stage.LateService) = (lateness.Reason, lateness.Words, lateness.Service);
        stage.Case.Record($"Stage {stage.Number}: it was said why it is late", office, lateness.Words, stage.Number);
    }
}
