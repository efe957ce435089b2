using System.Data.Common;
using System.Net;
using System.Reflection;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.SqlServer;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Events;

namespace ComplaintsPortal.Web.Tests;

/// <summary>
/// What a page says while something large is being stored, on SQL Server: the database refuses to write, as it does after its own limit of time;
/// and while nothing can be stored at all, as on a full disk.
/// </summary>
public sealed class BusyTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(-2, true)]
    [InlineData(1222, true)]
    [InlineData(1205, true)]
    [InlineData(3960, true)]
    [InlineData(2627, false)]
    public void IsBusy_OfWhatSqlServerSays_IsSoWhereItOnlyWaited(int number, bool busy)
    {
        var failure = Failure(number);

        Assert.Equal(busy, SqlServerPortal.IsBusy(failure));
        Assert.Equal(busy, SqlServerPortal.IsBusy(new DbUpdateException("Not saved", new RetryLimitExceededException("Tried six times", failure))));
    }

    [Fact]
    public Task Page_WhileSomebodyElseHoldsTheDatabase_SaysThatItIsBusyAndWorksAfterwards() =>
        RefusesAsync(Failure(1222), HttpStatusCode.ServiceUnavailable, "The portal is busy");

    [Theory]
    [InlineData(13, "The disk is full: make room on it. What was not finished was not stored")]
    [InlineData(8, "The database cannot be written: give the account that runs the portal the right to write to it and to its folder")]
    [InlineData(10, "The disk cannot be read or written: see whether it is full, damaged or gone")]
    public async Task Page_WhileNothingCanBeWritten_SaysSoAndTheLogHasASentenceAndNoStackTrace(int code, string sentence)
    {
        var before = portal.Log.All.Count;

        await RefusesAsync(
            new SqliteException("held", code), HttpStatusCode.InsufficientStorage, "The portal's records cannot be read or written at the moment");

        var logged = portal.Log.All.Skip(before).ToList();
        Assert.Contains(logged, line => line.RenderMessage(null).Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(logged.Where(line => line.Exception is not null), line => line.Level >= LogEventLevel.Error);
    }

    private async Task RefusesAsync(Exception failure, HttpStatusCode status, string heading)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var hold = new Hold(failure);
        await using var held = portal.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(hold))));
        using var client = new PortalClient(held.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var ada = await portal.AccountAsync(Role.Officer);
        await client.OpenAsync("/account/sign-in");
        await client.SendFormAsync(("Input.Email", ada.Email!), ("Input.Password", PortalHost.Password));
        await client.OpenAsync($"/cases/{id}/notes");
        var (target, sent) = client.FilledIn("main form[method=post]", ("Input.Text", "She rang on Monday"));

        hold.On = true;
        var answers = new[] { await client.SendAsync(target, sent), await client.OpenAsync($"/cases/{id}") };
        hold.On = false;

        Assert.All(answers, answer => Assert.Equal((status, heading), (answer.Status, answer.Heading)));
        Assert.Equal(0, await portal.DbAsync(db => db.CaseNotes.CountAsync(note => note.CaseId == id)));
        Assert.Equal($"/cases/{id}/notes", (await client.SendAsync(target, sent)).RedirectsTo);
        Assert.Equal(1, await portal.DbAsync(db => db.CaseNotes.CountAsync(note => note.CaseId == id)));
    }

    // Only the driver makes these, from what a server says.
    private static SqlException Failure(int number)
    {
        const BindingFlags inside = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
        var made = typeof(SqlError).GetConstructors(inside).OrderBy(one => one.GetParameters().Length).First();
        var error = made.Invoke([.. made.GetParameters().Select((parameter, place) => place switch
        {
            0 => number,
            _ when parameter.ParameterType == typeof(string) => "held",
            _ when parameter.ParameterType.IsValueType => Activator.CreateInstance(parameter.ParameterType),
            _ => null,
        })]);
        var errors = (SqlErrorCollection)typeof(SqlErrorCollection).GetConstructors(inside)[0].Invoke([]);
        typeof(SqlErrorCollection).GetMethod("Add", inside)!.Invoke(errors, [error]);
        var create = typeof(SqlException).GetMethod("CreateException", inside, [typeof(SqlErrorCollection), typeof(string)])!;
        return (SqlException)create.Invoke(null, [errors, "16"])!;
    }

    /// <summary>Lets nothing be written while it is on.</summary>
    private sealed class Hold(Exception failure) : DbCommandInterceptor
    {
        public bool On { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData data, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            Passes(command, result);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            Passes(command, result);

        private ValueTask<T> Passes<T>(DbCommand command, T result) =>
            On && !command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) ? throw failure : ValueTask.FromResult(result);
    }
}
