using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Taking longer: on the procedure's own grounds, up to its maximum and never beyond.
public sealed partial class Stage
{
    /// <summary>The date by which an extension says that the response is sent; null where there is none, or none that the portal knows.</summary>
    public DateOnly? AgreedUntil => Extended ? Extension?.Until : null;

    /// <summary>The grounds on which it may be extended.</summary>
    public IReadOnlyList<ExtensionGround> ExtensionGrounds(Procedure procedure) => (procedure.IsStatutory, Number) switch
    {
        (true, 1) => [ExtensionGround.Complex, ExtensionGround.Advocate],
        (true, 2) => [ExtensionGround.NotWithinLimit],
        _ => [ExtensionGround.GoodReason],
    };

    /// <summary>Whether an extension needs a written notice to the complainant and the advocate (regulation 17).</summary>
    public bool ExtensionNeedsNotice(Procedure procedure) => procedure.IsStatutory && Number == 2;

    /// <summary>Why the stage cannot be extended now.</summary>
    public Refusal? WhyNotExtend(Officer officer, Procedure procedure) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Response.SentOn: not null } => AlreadySent,
        { Due: null } => new("This stage has no clock"),
        { Extended: true } when AgreedUntil is null || AgreedUntil >= DueMaximum =>
            new("This stage has already been extended to its maximum", Authority.ForLimit(procedure, Number)),
        _ when procedure.Stage(Number) is not { MayBeExtended: true } =>
            new("The limit of this stage cannot be extended", Authority.ForLimit(procedure, Number)),
        _ => null,
    };

    /// <summary>Why the stage cannot be extended on these terms. Ask <see cref="WhyNotExtend"/> first.</summary>
    public Refusal? WhyNotExtendBy(ExtensionTerms terms, Procedure procedure, DateOnly today) => terms switch
    {
        _ when !ExtensionGrounds(procedure).Contains(terms.Ground) => new("Choose a ground on which this stage may be extended", Authority.ForLimit(procedure, Number)),
        { Until: { } until } when WhyNotExtendTo(until, procedure) is { } refusal => refusal,
        { NoticeOn: null } when ExtensionNeedsNotice(procedure) =>
            new("Tell the complainant and the advocate in writing why and until when", Authority.ForLimit(procedure, Number)),
        { NoticeOn: { } notice } when WhyNotNoticeOn(notice, today) is { } refusal => refusal,
        { OmbudsmanTold: false } when procedure.IsCode => new("Give the complainant the Ombudsman's details", "Complaint Handling Code 6.5"),
        _ => null,
    };

    /// <summary>Why the written notice of an extension cannot have gone out on that date.</summary>
    public Refusal? WhyNotNoticeOn(DateOnly notice, DateOnly today) => DateOfAct.WhyNot(notice, today, AskedFor);

    /// <summary>Why the stage cannot be extended to that date.</summary>
    public Refusal? WhyNotExtendTo(DateOnly until, Procedure procedure) => until switch
    {
        _ when until > DueMaximum => new(
            $"Enter a date on or before {DueMaximum:d MMMM yyyy}, day {procedure.Stage(Number)?.MaximumDays}", Authority.ForLimit(procedure, Number)),
        _ when until <= (AgreedUntil ?? DueStandard) => new($"Enter a date after {AgreedUntil ?? DueStandard:d MMMM yyyy}, when it is due now"),
        _ => null,
    };

    // Under another procedure its limits are new: nobody has agreed to take longer than those.
    internal void StartUnder(Procedure procedure, WorkingCalendar calendar)
    {
        (Extended, Extension) = (false, null);
        Redate(procedure, calendar);
    }

    /// <summary>
    /// Extends the standard timescale, by an agreement that is kept with the date before it. Up to the maximum it may be done again.
    /// </summary>
    public void Extend(ExtensionTerms terms, Procedure procedure, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotExtend(officer, procedure) ?? WhyNotExtendBy(terms, procedure, today))?.Throw();
        if (Extension is null)
        {
            Extension = new Extension(terms, today, Due!.Value);
        }
        else
        {
            Extension.Agree(terms, today);
        }

        Extended = true;
        Redate(procedure, calendar);
        Case.Record(officer, now, $"Stage {Number} extended to {terms.Until ?? Due:d MMMM yyyy}, agreed by {terms.AgreedBy}", terms.Reason, Number);
    }
}
