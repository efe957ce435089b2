namespace ComplaintsPortal.Domain.Letters;

/// <summary>What a letter is for.</summary>
public enum LetterKind
{
    Acknowledgement,
    StatementOfComplaint,
    Extension,
    StageOneResponse,
    StageTwoResponse,
    FinalResponse,
    Reply,
    NextStage,
    PanelNotice,
    Refusal,
    Withdrawal,
}

/// <summary>For whom a letter is worded.</summary>
public enum LetterVariant
{
    /// <summary>For an adult.</summary>
    Plain,

    /// <summary>For a child or young person: shorter, and in the plainest English.</summary>
    YoungPerson,
}

/// <summary>How a letter reaches somebody.</summary>
public enum LetterRoute
{
    Post,
    Email,
    Hand,
    Other,
}

/// <summary>The words for the kinds and variants of letters.</summary>
public static class LetterNames
{
    /// <summary>"Acknowledgement", "Response to stage 1".</summary>
    public static string Name(this LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => "Acknowledgement",
        LetterKind.StatementOfComplaint => "Statement of complaint",
        LetterKind.Extension => "Extension of time",
        LetterKind.StageOneResponse => "Response to stage 1",
        LetterKind.StageTwoResponse => "Response to stage 2",
        LetterKind.FinalResponse => "Final response",
        LetterKind.Reply => "Reply",
        LetterKind.NextStage => "Invitation to the next stage",
        LetterKind.PanelNotice => "Notice of the review panel",
        LetterKind.Refusal => "Refusal of a complaint",
        LetterKind.Withdrawal => "Confirmation of a withdrawal",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A letter of no known kind"),
    };

    /// <summary>"Standard", "For a young person".</summary>
    public static string Name(this LetterVariant variant) => variant is LetterVariant.YoungPerson ? "For a young person" : "Standard";

    /// <summary>"By post", "By e-mail".</summary>
    public static string Name(this LetterRoute route) => route switch
    {
        LetterRoute.Post => "By post",
        LetterRoute.Email => "By e-mail",
        LetterRoute.Hand => "By hand",
        _ => "Another way",
    };

    /// <summary>Whether the letter carries the council's response, which somebody else has to approve first.</summary>
    public static bool CarriesResponse(this LetterKind kind) =>
        kind is LetterKind.StageOneResponse or LetterKind.StageTwoResponse or LetterKind.FinalResponse or LetterKind.Reply;
}
