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
internal sealed record MeasuredPage(string Name, string Address);

/// <summary>The portal itself, on a database of its own that is full of fictional records, with a manager signed in.</summary>
internal sealed class RunningPortal : IAsyncDisposable
{
    private const string Email = "officer@anyshire.example";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string folder;
    private readonly Process process;
    private readonly HttpClient http;

    private RunningPortal(string folder, Process process, HttpClient http) => (this.folder, this.process, this.http) = (folder, process, http);

    /// <summary>Fills a database, starts the portal on it and signs in.</summary>
    public static async Task<RunningPortal> StartAsync(string repository, int cases)
    {
        var data = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        var script = Path.Combine(repository, "portal");
        var password = RandomNumberGenerator.GetHexString(40);
        await RunAsync(script, ["--data", data, "generate", "--cases", cases.ToString(CultureInfo.InvariantCulture)], "");
        await RunAsync(script, ["--data", data, "user", "add", Email, "--name", "Ada Osei", "--role", "officer"], password);
        var address = $"http://127.0.0.1:{FreePort()}";
        var served = Process.Start(
            new ProcessStartInfo(script, ["--data", data, "serve", "--urls", address]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        served.OutputDataReceived += (_, _) => { };
        served.BeginOutputReadLine();
        var portal = new RunningPortal(data, served, new HttpClient { BaseAddress = new Uri(address) });
        await portal.WaitAsync();
        await portal.SignInAsync(password);
        return portal;
    }

    /// <summary>The pages on which people wait all day, and the figures of a year.</summary>
    public async Task<IReadOnlyList<MeasuredPage>> PagesAsync()
    {
        var list = await ReadAsync("/cases?state=open");
        var newest = list.QuerySelector("main table a[href^='/cases/']")!.GetAttribute("href")!;
        return
        [
            new("My work", "/work"),
            new("Everybody's work", "/work?whose=everybody"),
            new("All cases", "/cases"),
            new("Open cases, the soonest due first", "/cases?state=open&sort=due"),
            new("Overdue cases", "/cases?state=overdue"),
            new("Cases of one procedure", "/cases?procedure=children-act"),
            new("Cases of one service", "/cases?service=service-3"),
            new("A case", newest),
            new("A case's history", $"{newest}/history"),
            new("One figure of a year", FormattableString.Invariant($"/api/figures?period={Year()}&measure=received&procedure=children-act&stage=1")),
            new("The annual report", $"/reports/{Year()}"),
        ];
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
        Directory.Delete(folder, recursive: true);
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
