using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.TagHelpers;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>The roles, in the words of an administrator.</summary>
internal static class RoleWords
{
    /// <summary>The roles to choose from.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new(nameof(Role.Officer), "Officer", "Logs what arrives, decides on it and runs its stages"),
        new(nameof(Role.Manager), "Manager", "Does what an officer does, approves or returns responses, and publishes reports"),
        new(nameof(Role.Clerk), "Clerk", "Downloads published reports and sees no case"),
        new(nameof(Role.Administrator), "Administrator", "Keeps accounts and calendars, imports and exports records; opens no case"),
    ];

    /// <summary>The role of that name, or null where there is none.</summary>
    public static Role? Find(string? name) => Options.Any(option => option.Value == name) ? Enum.Parse<Role>(name!) : null;
}
