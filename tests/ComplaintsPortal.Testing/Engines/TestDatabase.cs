using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>A database of one test, migrated and filled as a new portal's is. It goes when the test ends.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private static readonly UpperInvariantLookupNormalizer Lookup = new();

    /// <summary>How to reach it.</summary>
    public abstract DbContextOptions<PortalDb> Options { get; }

    /// <summary>A new database on an engine, in which these people have accounts.</summary>
    public static async Task<TestDatabase> CreateAsync(Engine engine, params IReadOnlyList<Officer> people)
    {
        TestDatabase made = engine is Engine.Sqlite ? await SqliteDatabase.CopyAsync() : await SqlServerDatabase.NewAsync();
        await made.AddAsync(people);
        return made;
    }

    /// <summary>A context of its own, as a request has one.</summary>
    public PortalDb Open() => new(Options);

    /// <summary>Gives people accounts.</summary>
    public async Task AddAsync(params IReadOnlyList<Officer> people)
    {
        await using var db = Open();
        db.Users.AddRange(people.Select(AccountOf));
        await db.SaveChangesAsync();
    }

    /// <summary>Stores a case as somebody's request would; its key.</summary>
    public async Task<int> StoreAsync(Case @case)
    {
        await using var db = Open();
        db.Cases.Add(@case);
        await db.SaveChangesAsync();
        return @case.Id;
    }

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();

    private static Account AccountOf(Officer officer)
    {
        var email = $"{officer.Name.Replace(' ', '.')}.{officer.Id:N}@anyshire.example";
        return new Account
        {
            Id = officer.Id,
            Name = officer.Name,
            Role = officer.Role,
            UserName = email,
            NormalizedUserName = Lookup.NormalizeName(email),
            Email = email,
            NormalizedEmail = Lookup.NormalizeEmail(email),
        };
    }
}
