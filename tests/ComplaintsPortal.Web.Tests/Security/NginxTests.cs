using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>The portal behind nginx, set up by the very example that the operator is given.</summary>
public sealed partial class NginxTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Host = "complaints.council.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Portal_BehindNginx_IsSignedInToByHttps()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/nginx"), "nginx is not installed");
        await using var behind = portal.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Portal:Address", $"https://{Host}");
            builder.UseSetting("Proxy:Trusted", "127.0.0.1");
        });
        behind.UseKestrel(0);
        behind.StartServer();
        var account = await portal.AccountAsync(Role.Officer);
        using var nginx = await Nginx.StartAsync(behind.ClientOptions.BaseAddress.Port, Stop);
        using var client = new PortalClient(nginx.Client());

        await client.OpenAsync("/account/sign-in?returnUrl=%2Fcases");
        var answer = await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));
        var cases = await client.FollowAsync();

        Assert.Contains(answer.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-portal=", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, "/cases"), (cases.Status, cases.Url));
        Assert.True(cases.Response.Headers.Contains("Strict-Transport-Security"));
        using var plain = await client.Http.GetAsync(new Uri($"http://{Host}/cases?state=open"), Stop);
        Assert.Equal((HttpStatusCode.MovedPermanently, $"https://{Host}/cases?state=open"), (plain.StatusCode, plain.Headers.Location?.ToString()));
    }

    /// <summary>nginx with the example of docs/operating.md on ports of its own.</summary>
    private sealed partial class Nginx(Process process, string folder, int secure, int plain) : IDisposable
    {
        public static async Task<Nginx> StartAsync(int portal, CancellationToken stop)
        {
            var folder = Directory.CreateTempSubdirectory("nginx-test-").FullName;
            var (secure, plain) = (FreePort(), FreePort());
            await WriteCertificateAsync(folder, stop);
            await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
                daemon off;
                master_process off;
                pid {{folder}}/nginx.pid;
                error_log {{folder}}/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path {{folder}}/body;
                    proxy_temp_path {{folder}}/proxy;
                    fastcgi_temp_path {{folder}}/fastcgi;
                    uwsgi_temp_path {{folder}}/uwsgi;
                    scgi_temp_path {{folder}}/scgi;
                    {{(await ExampleAsync(stop)).Replace("/etc/ssl", folder, StringComparison.Ordinal)
                        .Replace("listen 443", $"listen 127.0.0.1:{secure}", StringComparison.Ordinal)
                        .Replace("listen 80", $"listen 127.0.0.1:{plain}", StringComparison.Ordinal)
                        .Replace("127.0.0.1:5080", $"127.0.0.1:{portal}", StringComparison.Ordinal)}}
                }
                """, stop);
            var process = Process.Start(new ProcessStartInfo("/usr/sbin/nginx", ["-c", Path.Combine(folder, "nginx.conf"), "-p", folder])
            {
                RedirectStandardError = true,
            })!;
            await ListeningAsync(process, secure, stop);
            return new Nginx(process, folder, secure, plain);
        }

        /// <summary>A browser for which the portal's name leads here.</summary>
        public HttpClient Client()
        {
            var handler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectCallback = async (context, stop) =>
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port == 443 ? secure : plain, stop);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            };
            // Its certificate was made a moment ago, for this test alone.
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={Host}";
            return new HttpClient(handler) { BaseAddress = new Uri($"https://{Host}") };
        }

        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
            Directory.Delete(folder, recursive: true);
        }

        private static async Task<string> ExampleAsync(CancellationToken stop) =>
            Example().Match(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "operating.md"), stop)).Groups["conf"].Value;

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        private static async Task WriteCertificateAsync(string folder, CancellationToken stop)
        {
            var now = TimeProvider.System.GetUtcNow();
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var certificate = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256)
                .CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
            await File.WriteAllTextAsync(Path.Combine(folder, "complaints.pem"), certificate.ExportCertificatePem(), stop);
            await File.WriteAllTextAsync(Path.Combine(folder, "complaints.key"), key.ExportPkcs8PrivateKeyPem(), stop);
        }

        private static async Task ListeningAsync(Process process, int port, CancellationToken stop)
        {
            while (true)
            {
                try
                {
                    using var socket = new TcpClient();
                    await socket.ConnectAsync(IPAddress.Loopback, port, stop);
                    return;
                }
                catch (SocketException) when (!process.HasExited)
                {
                    await Task.Delay(50, stop);
                }
                catch (SocketException failure)
                {
                    throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(stop), failure);
                }
            }
        }

        [GeneratedRegex("```nginx\n(?<conf>.*?)```", RegexOptions.Singleline)]
        private static partial Regex Example();
    }
}
