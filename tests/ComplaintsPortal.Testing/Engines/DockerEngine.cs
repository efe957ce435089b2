using DotNet.Testcontainers.Configurations;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>Whether a Docker engine answers. Asked before Testcontainers is, which says at length that none does.</summary>
internal static class DockerEngine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    internal static async Task<bool> AnswersAsync()
    {
        try
        {
            if (TestcontainersSettings.OS.DockerEndpointAuthConfig is not { } found)
            {
                return false;
            }

            using var patience = new CancellationTokenSource(Patience);
            using var engine = found.GetDockerClientBuilder().Build();
            await engine.System.PingAsync(patience.Token);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
