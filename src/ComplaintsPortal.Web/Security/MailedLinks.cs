using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// The tokens of links to set a password that are sent by e-mail: they count once, within an hour. Those that an administrator hands over count
/// for a day.
/// </summary>
public sealed class MailedLinks(IDataProtectionProvider protection, IOptions<MailedLinkOptions> options, ILogger<DataProtectorTokenProvider<Account>> logger)
    : DataProtectorTokenProvider<Account>(protection, options, logger)
{
    /// <summary>The name by which Identity knows them.</summary>
    public const string Provider = "MailedLink";
}

/// <summary>How long they count.</summary>
public sealed class MailedLinkOptions : DataProtectionTokenProviderOptions
{
    /// <summary>An hour, under a name of their own, so that one kind of link never passes for the other.</summary>
    public MailedLinkOptions() => (Name, TokenLifespan) = (MailedLinks.Provider, TimeSpan.FromHours(1));
}
