using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Lists;
using FluentValidation;

namespace ComplaintsPortal.Web.Forms;

/// <summary>Rules that several forms share.</summary>
internal static class Rules
{
    /// <summary>The date must be one that the domain does not refuse; its sentence stands beside the field.</summary>
    public static IRuleBuilderOptionsConditions<T, DateOnly?> Unless<T>(this IRuleBuilder<T, DateOnly?> rule, Func<DateOnly, Refusal?> whyNot) =>
        rule.Custom((date, context) =>
        {
            if (date is { } given && whyNot(given) is { } refusal)
            {
                context.AddFailure(refusal.ToString());
            }
        });

    /// <summary>What was entered, taken together, must be something that the domain does not refuse; its sentence stands beside this field.</summary>
    public static IRuleBuilderOptionsConditions<T, TField> Refused<T, TField>(this IRuleBuilder<T, TField> rule, Func<T, Refusal?> whyNot) =>
        rule.Custom((_, context) =>
        {
            if (whyNot(context.InstanceToValidate) is { } refusal)
            {
                context.AddFailure(refusal.ToString());
            }
        });

    /// <summary>What was typed must be what the domain asks for beside the other answers; its sentence stands beside the field.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Unless<T>(this IRuleBuilder<T, string?> rule, Func<T, string?, Refusal?> whyNot) =>
        rule.Custom((typed, context) =>
        {
            if (whyNot(context.InstanceToValidate, typed) is { } refusal)
            {
                context.AddFailure(refusal.ToString());
            }
        });

    /// <summary>The key must be in the list; an empty one is for other rules.</summary>
    public static IRuleBuilderOptions<T, string?> In<T>(this IRuleBuilder<T, string?> rule, CouncilLists lists, string list) =>
        rule.Must(key => string.IsNullOrEmpty(key) || lists.Knows(list, key)).WithMessage("Choose an answer from the list");

    /// <summary>No longer than the database keeps.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.MaximumLength(length).WithMessage($"{{PropertyName}} must be {length:N0} characters or fewer");

    /// <summary>What was typed, without the space around it; null where nothing was.</summary>
    public static string? Kept(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
