namespace ComplaintsPortal.Domain.People;

/// <summary>What an e-mail address looks like, for forms, accounts and imports alike.</summary>
public static class EmailAddress
{
    /// <summary>Why nobody can have that address. Blanks around it are the writer's, and are taken away before it is asked.</summary>
    public static Refusal? WhyNot(string address) => IsOne(address) ? null : new("Enter an e-mail address, such as name@example.com");

    // One @ with something on both sides; no blank, no line break, nothing that is not seen.
    private static bool IsOne(string address) =>
        address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == address.LastIndexOf('@') && at < address.Length - 1
        && !address.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)) && Invisible.FirstIn(address) is null
        && PlainText.WhyNot(address) is null;
}
