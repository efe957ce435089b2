using ComplaintsPortal.Domain.Cases.Arriving;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>A form that makes a case of something that arrived on a date.</summary>
internal interface IArrived
{
    /// <summary>The date of arrival; null while none is known.</summary>
    DateOnly? Received { get; }

    /// <summary>Whether an old date of arrival was confirmed.</summary>
    bool LongAgo { get; }
}

/// <summary>Asking before a date of arrival is accepted that is months old: a mistyped year starts no clock unseen.</summary>
internal static class LongAgo
{
    /// <summary>Whether it is asked that the date be confirmed. What cannot be the date at all is refused instead.</summary>
    public static bool AsksAboutDate(this IArrived arrived, DateOnly today) =>
        arrived.Received is { } received && Arrival.WhyNotLogOn(received, today) is null && Arrival.IsLongAgo(received, today);

    /// <summary>The date must be confirmed where it is asked about.</summary>
    public static void AskAboutOldDate<T>(this AbstractValidator<T> validator, DateOnly today, string cure = "Correct it, or confirm it here")
        where T : class, IArrived =>
        validator.RuleFor(input => input.LongAgo)
            .Equal(true).WithMessage(input => $"Check the date: {input.Received.InWords()} is months ago. {cure}")
            .When(input => input.AsksAboutDate(today));
}
