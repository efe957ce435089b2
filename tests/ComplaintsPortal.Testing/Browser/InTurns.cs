using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ComplaintsPortal.Testing.Browser;

/// <summary>What stands before two web servers: it hands every request to the other one than the last.</summary>
internal sealed class InTurns(params string[] servers) : IAsyncDisposable
{
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly WebApplication app = Listening();
    private int requests;

    /// <summary>Begins to listen.</summary>
    /// <returns>Where.</returns>
    public async Task<string> StartAsync()
    {
        app.Run(PassOnAsync);
        await app.StartAsync();
        return app.Urls.Single();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        client.Dispose();
    }

    private static WebApplication Listening()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        var server = servers[Interlocked.Increment(ref requests) % servers.Length];
        using var request = new HttpRequestMessage(new(context.Request.Method), server + context.Request.Path + context.Request.QueryString);
        if (context.Request.ContentLength is > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
        }

        foreach (var (name, values) in context.Request.Headers)
        {
            _ = request.Headers.TryAddWithoutValidation(name, values.ToArray())
                || request.Content?.Headers.TryAddWithoutValidation(name, values.ToArray()) == true;
        }

        using var answer = await client.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Transfer-Encoding"))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
