using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ComplaintsPortal.Benchmarks;

/// <summary>A page that is measured.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Address">Where it is.</param>
/// <param name="AllDay">Whether people open it all day: a report is opened now and then.</param>
internal sealed record MeasuredPage(string Name, string Address, bool AllDay = true);

/// <summary>The portal itself, on a database of its own that is full of fictional records, with an officer signed in.</summary>
internal sealed class RunningPortal : IAsyncDisposable
{
    private const string Email = "officer@anyshire.example";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string folder;
    private readonly bool kept;
    private readonly Process process;
    private readonly HttpClient http;

    private RunningPortal(string folder, bool kept, int cases, Process process, HttpClient http) =>
        (this.folder, this.kept, Cases, this.process, this.http) = (folder, kept, cases, process, http);

    /// <summary>How many cases it has.</summary>
    public int Cases { get; }

    /// <summary>How long it took from its start to the first page.</summary>
    public TimeSpan ColdStart { get; private set; }

    /// <summary>What the server takes of the machine's memory now, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 >> 20;
        }
    }

    /// <summary>Fills a database, starts the portal on it and signs in.</summary>
    /// <param name="repository">The repository's folder.</param>
    /// <param name="cases">How many cases.</param>
    /// <param name="keepIn">Where databases are kept and found again; null to throw them away.</param>
    public static async Task<RunningPortal> StartAsync(string repository, int cases, string? keepIn)
    {
        var data = keepIn is null ? Directory.CreateTempSubdirectory("portal-benchmark-").FullName
            : Path.Combine(keepIn, cases.ToString(CultureInfo.InvariantCulture));
        var script = Path.Combine(repository, "portal");
        var password = await ReadyAsync(script, data, cases);
        var address = $"http://127.0.0.1:{FreePort()}";
        var served = Process.Start(
            new ProcessStartInfo(script, ["--data", data, "serve", "--urls", address]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        served.OutputDataReceived += (_, _) => { };
        served.BeginOutputReadLine();
        var portal = new RunningPortal(data, keepIn is not null, cases, served, new HttpClient { BaseAddress = new Uri(address) });
        var started = Stopwatch.GetTimestamp();
        await portal.WaitAsync();
        await portal.OpenAsync("/account/sign-in");
        portal.ColdStart = Stopwatch.GetElapsedTime(started);
        await portal.SignInAsync(password);
        return portal;
    }

    /// <summary>A page with nothing on it, the pages on which people wait all day, and the figures of a year.</summary>
    public async Task<IReadOnlyList<MeasuredPage>> PagesAsync()
    {
        var newest = await FirstAsync("/cases?state=open", "main table a[href^='/cases/']");
        var name = (await ReadAsync(newest)).QuerySelector("main a[href^='/people/']");
        MeasuredPage[] pages =
        [
            new("An empty page", "/accessibility", AllDay: false),
            new("Home", "/"),
            new("My work", "/work"),
            new("Everybody's work", "/work?whose=everybody"),
            new("All cases", "/cases"),
            new("Open cases, the soonest due first", "/cases?state=open&sort=due"),
            new("Overdue cases", "/cases?state=overdue"),
            new("Cases of one procedure", "/cases?procedure=children-act"),
            new("Cases of one service", "/cases?service=service-3"),
            new("Cases of one service and procedure", "/cases?service=service-3&procedure=children-act"),
            new("Cases of one service at stage 2", "/cases?service=service-0&stage=2"),
            new("Cases that were answered late", "/cases?lateness=late"),
            new("Late, of one service, by one channel", "/cases?service=service-0&lateness=late&channel=email"),
            new("A case", newest),
            new("A case's history", $"{newest}/history"),
            new("Logging", "/cases/log"),
            new("People", "/people"),
            new("Learning", "/learning"),
            new("Search for a name", await SearchAsync("Robyn Ashford")),
            new("Search for words", await SearchAsync("wrong address letter")),
            new("Search for a part of a reference", await SearchAsync("00041")),
            new("Search for a telephone number", await SearchAsync("01632 41")),
            new("One figure of a year", FormattableString.Invariant($"/api/figures?period={Year()}&measure=received&procedure=children-act&stage=1")),
            new("The annual report", $"/reports/{Year()}", AllDay: false),
        ];
        return name?.GetAttribute("href") is { } person ? [.. pages, new("A person", person)] : pages;
    }

    /// <summary>Opens a page and reads it to the end.</summary>
    public async Task OpenAsync(string address)
    {
        using var answer = await http.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
        if (!kept)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The password of the account is kept beside a database that is kept.
    private static async Task<string> ReadyAsync(string script, string data, int cases)
    {
        var file = $"{data.TrimEnd('/')}.password";
        if (File.Exists(file))
        {
            return await File.ReadAllTextAsync(file);
        }

        var password = RandomNumberGenerator.GetHexString(40);
        Directory.CreateDirectory(data);
        if (!File.Exists(Path.Combine(data, "portal.db")))
        {
            await RunAsync(script, ["--data", data, "generate", "--cases", cases.ToString(CultureInfo.InvariantCulture)], "");
        }

        await RunAsync(script, ["--data", data, "user", "add", Email, "--name", "Ada Osei", "--role", "officer"], password);
        await File.WriteAllTextAsync(file, password);
        return password;
    }

    private async Task<string> FirstAsync(string address, string selector) =>
        (await ReadAsync(address)).QuerySelector(selector)?.GetAttribute("href") ?? throw new InvalidOperationException($"{address} has no {selector}");

    // What was typed stands sealed in the address that answers.
    private async Task<string> SearchAsync(string text)
    {
        var form = (IHtmlFormElement)(await ReadAsync("/search")).QuerySelector("header form[role=search]")!;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[name]").ToDictionary(input => input.Name!, input => input.Value);
        fields["Input.Text"] = text;
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync("/search", content);
        answer.EnsureSuccessStatusCode();
        return answer.RequestMessage!.RequestUri!.PathAndQuery;
    }

    // The last financial year that is over: generated records end today.
    private static string Year()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var first = today.Month >= 4 ? today.Year - 1 : today.Year - 2;
        return string.Create(CultureInfo.InvariantCulture, $"{first}-{(first + 1) % 100:00}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(string script, IEnumerable<string> arguments, string input)
    {
        using var command = Process.Start(
            new ProcessStartInfo(script, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        await command.StandardInput.WriteLineAsync(input);
        command.StandardInput.Close();
        await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        if (command.ExitCode != 0)
        {
            throw new InvalidOperationException("The portal's command line failed; its reasons are above");
        }
    }

    private async Task WaitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync("/health", patience.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(200, patience.Token);
        }
    }

    private async Task SignInAsync(string password)
    {
        var form = (IHtmlFormElement)(await ReadAsync("/account/sign-in")).QuerySelector("main form")!;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[name]").ToDictionary(input => input.Name!, input => input.Value);
        (fields["Input.Email"], fields["Input.Password"]) = (Email, password);
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync("/account/sign-in", content);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<IDocument> ReadAsync(string address)
    {
        var html = await http.GetStringAsync(address);
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }
}
