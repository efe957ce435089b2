namespace ComplaintsPortal.Domain.People;

/// <summary>Why an address may be told to nobody, and stands in no letter before somebody was asked.</summary>
public enum RestrictedAddress
{
    /// <summary>It is a refuge.</summary>
    Refuge,

    /// <summary>The police asked that it be kept back.</summary>
    Police,

    /// <summary>For another reason.</summary>
    Other,
}

/// <summary>The reason in words.</summary>
public static class RestrictedAddressWords
{
    /// <summary>"a refuge".</summary>
    public static string InWords(this RestrictedAddress restricted) => restricted switch
    {
        RestrictedAddress.Refuge => "a refuge",
        RestrictedAddress.Police => "kept back at the request of the police",
        _ => "kept back",
    };
}
