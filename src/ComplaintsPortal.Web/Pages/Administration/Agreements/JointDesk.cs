using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Agreements;

/// <summary>What the person of this request asked another administrator to agree to.</summary>
public sealed class JointDesk(JointActBook book, SignedIn signedIn, TimeProvider time)
{
    /// <summary>How it stands, for the page on which it is carried out.</summary>
    /// <param name="kind">What is asked for.</param>
    /// <param name="about">The account that it concerns; null where it concerns none.</param>
    /// <param name="page">The page.</param>
    /// <param name="stop">To give up.</param>
    public async Task<JointView> ReadAsync(JointActKind kind, Guid? about, string page, CancellationToken stop)
    {
        var act = await book.FindAsync(kind, about, signedIn.Officer, stop);
        return new JointView(act, await book.HasSecondAsync(signedIn.Officer, stop), about, page, time.Today());
    }

    /// <summary>Asks for it; refused where nobody could agree.</summary>
    public async Task<Refusal?> AskAsync(JointActKind kind, Data.People.Account? about, string why, CancellationToken stop)
    {
        if (!await book.HasSecondAsync(signedIn.Officer, stop))
        {
            return JointAct.NoSecond;
        }

        await book.AskAsync(kind, about, why, signedIn.Officer, stop);
        return null;
    }

    /// <summary>Carries it out, with the entry that tells of it.</summary>
    public Task<Refusal?> CarryOutAsync(JointActKind kind, Guid? about, CancellationToken stop) =>
        book.CarryOutAsync(kind, about, signedIn.Officer, stop);

    /// <summary>Carries out the export of all records, with the entries that tell of it.</summary>
    public Task<Refusal?> ExportAsync(IReadOnlyList<CaseName> restricted, CancellationToken stop) => book.ExportAsync(signedIn.Officer, restricted, stop);
}

/// <summary>How something stands that needs a second administrator.</summary>
/// <param name="Act">What was asked and counts still; null where nothing does.</param>
/// <param name="HasSecond">Whether there is another administrator who can sign in.</param>
/// <param name="About">The account that it concerns.</param>
/// <param name="Page">The page on which it is asked for and carried out.</param>
/// <param name="Today">The day.</param>
public sealed record JointView(JointAct? Act, bool HasSecond, Guid? About, string Page, DateOnly Today)
{
    /// <summary>What else the address of the page needs.</summary>
    public IDictionary<string, string> Route { get; init; } = new Dictionary<string, string>();

    /// <summary>What is asked of whoever asks.</summary>
    public JointInput Input { get; } = new();

    /// <summary>Whether it can be carried out now.</summary>
    public bool IsAgreed => Act?.AgreedAt is not null;

    /// <summary>Why it cannot be carried out now.</summary>
    public Refusal? WhyNot => IsAgreed ? null : HasSecond ? new("Another administrator has to agree first") : JointAct.NoSecond;
}

/// <summary>What is asked of whoever asks.</summary>
public sealed class JointInput
{
    public string? Why { get; set; }
}

internal sealed class JointValidator : AbstractValidator<JointInput>
{
    public JointValidator() => RuleFor(input => input.Why).NotEmpty().WithMessage("Say why it is needed").AtMost(JointAct.WhyLength);
}
