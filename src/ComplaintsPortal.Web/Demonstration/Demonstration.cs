using System.Security.Cryptography;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>
/// Fills an empty database with a fictional council, so that somebody can try the portal and find something on every page. Its
/// live cases count their dates from today, so that it looks the same on every day of the year. Everything in it is invented; the
/// password is made at random and printed.
/// </summary>
internal sealed class Demonstration(PortalDb db, UserManager<Account> accounts, TimeProvider time)
{
    private const string SignInDetails = "demonstration.txt";

    private const string InUse = "This database is in use: a demonstration fills an empty one only, so nothing was added. "
        + "Sign in with an account of yours, or add one: ./portal user add EMAIL --name NAME --role ROLE";

    private const string Mixed = "A data set was imported into this demonstration: the password of its accounts is not told any more. "
        + "Close those accounts, and keep a council's own records in a database of their own";

    private const string Untold = $"This is a demonstration, and the file {SignInDetails} with its sign-in details is not here any more";

    /// <summary>
    /// Fills an empty database, all or nothing. Returns the lines to print: how to sign in, or why nothing was filled. Once a data set
    /// was imported, the password that everybody of the demonstration shares is told nobody any more.
    /// </summary>
    public async Task<string> PrepareAsync(string folder)
    {
        var file = Path.Combine(folder, SignInDetails);
        if (await db.Council.AnyAsync(council => council.IsDemonstration))
        {
            return await AgainAsync(file);
        }

        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync();
            if (await IsInUseAsync())
            {
                return InUse;
            }

            var details = await FillAsync();
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(file, details);
            await transaction.CommitAsync();
            return details;
        });
    }

    // Whatever was done in the portal or by the command line has left a line in the audit.
    private async Task<bool> IsInUseAsync() =>
        await db.Users.AnyAsync() || await db.Cases.SealedToo().AnyAsync() || await db.AuditEntries.AnyAsync();

    private async Task<string> AgainAsync(string file)
    {
        if (await db.AuditEntries.AnyAsync(entry => entry.What == Import.Imported))
        {
            File.Delete(file);
            return Mixed;
        }

        return File.Exists(file) ? await File.ReadAllTextAsync(file) : Untold;
    }

    private async Task<string> FillAsync()
    {
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => Words[RandomNumberGenerator.GetInt32(Words.Length)]))
            + $"-{RandomNumberGenerator.GetInt32(1000, 10000)}";
        var staff = new Staff(
            await AddAsync(Role.Officer, "Ada Osei", password),
            await AddAsync(Role.Officer, "Ben Tallow", password),
            await AddAsync(Role.Manager, "Mabel Firth", password),
            await AddAsync(Role.Manager, "Gwen Ash", password));
        await AddAsync(Role.Clerk, "Colin Park", password);
        await AddAsync(Role.Administrator, "Iris Lowe", password);
        await FillAsync(staff);

        return $"""
            Sign in with one of these addresses. The password of all of them is  {password}
              officer        ada.osei@anyshire.example (another: ben.tallow@anyshire.example)
              manager        mabel.firth@anyshire.example (another: gwen.ash@anyshire.example)
              clerk          colin.park@anyshire.example
              administrator  iris.lowe@anyshire.example
            """;
    }

    private static readonly string[] Words =
        ["amber", "barley", "candle", "drift", "ember", "fable", "garnet", "hazel", "island", "juniper", "kettle", "lantern", "meadow", "nettle",
            "orchard", "pebble"];

    private async Task<Officer> AddAsync(Role role, string name, string password)
    {
        var email = $"{name.Replace(' ', '.').ToLowerInvariant()}@anyshire.example";
        var account = new Account { Id = Guid.CreateVersion7(time.GetUtcNow()), UserName = email, Email = email, Name = name, Role = role };
        var result = await accounts.CreateAsync(account, password);
        return result.Succeeded ? account.AsOfficer() : throw new InvalidOperationException(result.ToString());
    }

    private async Task FillAsync(Staff staff)
    {
        var profile = await db.Council.SingleAsync();
        profile.Rename("Anyshire County Council", "Children's Complaints Team");
        profile.BeADemonstration();

        // Whoever tries the portal is let in by the password that was printed.
        profile.AskSecondFactorOf(SecondFactor.Nobody);
        db.ListEntries.AddRange(Places());
        await db.SaveChangesAsync();

        var (setup, now) = (await CouncilSetup.ReadAsync(db), time.GetUtcNow());
        List<Case> past = [.. PastCases.Make(setup, time.Today(), now)];
        db.Cases.AddRange(past);
        await db.SaveChangesAsync();
        new PastYears(db, past, staff, time.Today()).Add(Period.FinancialYearOf(time.Today()).Previous);
        await db.SaveChangesAsync();
        db.Forget();
        await AddLiveCasesAsync(new InventedCouncil(db, setup, staff, now));
    }

    // In the order in which they arrived, so that their references are.
    private async Task AddLiveCasesAsync(InventedCouncil council)
    {
        foreach (var facts in Independents.All())
        {
            council.Register(facts);
        }

        foreach (var arriving in Arrivals(council).OrderByDescending(arriving => arriving.WorkingDaysAgo))
        {
            await council.TakeInAsync(arriving);
        }

        await db.SaveChangesAsync();
        new Lessons(council).Add();
        await db.SaveChangesAsync();
        await new AnnualWords(db, council.Staff, time).AddAsync();
        await new YearsReport(db, time).ApproveAsync(council.Staff);
    }

    private static IEnumerable<Arriving> Arrivals(InventedCouncil council) =>
    [
        .. new OmbudsmanCases(council).All(),
        .. new PanelCases(council).All(),
        .. new InvestigationCases(council).All(),
        .. new StatutoryCases(council).All(),
        .. new SensitiveCases(council).All(),
        .. new CodeCases(council).All(),
        .. new CorporateCases(council).All(),
        .. new EnquiriesAndThanks(council).All(),
    ];

    private static IEnumerable<ListEntry> Places() =>
    [
        new(ListName.Division, "social-care", "Children's Social Care") { Position = 0 },
        new(ListName.Division, "education", "Education and SEND") { Position = 1 },
        new(ListName.Service, "children-in-care", "Children in Care") { Parent = "social-care", Position = 0 },
        new(ListName.Service, "leaving-care", "Leaving Care") { Parent = "social-care", Position = 1 },
        new(ListName.Service, "assessment", "Assessment and Safeguarding") { Parent = "social-care", Position = 2 },
        new(ListName.Service, "fostering", "Fostering and Adoption") { Parent = "social-care", Position = 3 },
        new(ListName.Service, "send", "Special Educational Needs") { Parent = "education", Position = 4 },
        new(ListName.Team, "leaving-care-north", "Leaving Care, North team") { Parent = "leaving-care", Position = 0 },
        new(ListName.Team, "leaving-care-south", "Leaving Care, South team") { Parent = "leaving-care", Position = 1 },
        new(ListName.AdvocacyProvider, "anyshire-youth-voice", "Anyshire Youth Voice") { Position = 0 },
    ];
}
