using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ComplaintsPortal.Testing.Engines;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplaintsPortal.Data.Tests.Keys;

public sealed class ProtectionKeysTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Key_WithACertificate_IsStoredEncryptedAndReadByTheNextServer()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        using var certificate = Certificate();
        var log = new Lines();

        var cookie = Protect(database, certificate, log, protector => protector.Protect("who it is"));
        var read = Protect(database, certificate, log, protector => protector.Unprotect(cookie));

        Assert.Equal("who it is", read);
        await using var db = database.Open();
        var key = await db.ProtectionKeys.SingleAsync(Stop);
        Assert.Contains("EncryptedData", key.Xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key.Xml, StringComparison.Ordinal);
        Assert.Empty(log.Read());
    }

    [Fact]
    public async Task Key_WithoutACertificate_IsStoredAsItIsAndOneLineSaysSo()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        var log = new Lines();

        var cookie = Protect(database, null, log, protector => protector.Protect("who it is"));
        var read = Protect(database, null, log, protector => protector.Unprotect(cookie));

        Assert.Equal("who it is", read);
        Assert.Equal("Information: A new key for cookies and links is stored unencrypted: set Keys__Certificate to encrypt such keys with a certificate",
            Assert.Single(log.Read()));
    }

    [Fact]
    public async Task Key_MadeBeforeACertificateWasNamed_IsStillRead()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        using var certificate = Certificate();
        var log = new Lines();

        var cookie = Protect(database, null, log, protector => protector.Protect("who it is"));
        var read = Protect(database, certificate, log, protector => protector.Unprotect(cookie));

        Assert.Equal("who it is", read);
    }

    private static string Protect(SqliteDatabase database, X509Certificate2? certificate, Lines log, Func<IDataProtector, string> act)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Information));
        services.AddScoped(_ => database.Open());
        services.AddPortalDataProtection(certificate);
        using var provider = services.BuildServiceProvider();
        return act(provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookies"));
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Portal", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        return request.CreateSelfSigned(noon, noon.AddYears(1));
    }

    /// <summary>What data protection and the portal logged of keys, from information upwards.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly List<string> lines = [];

        public List<string> Read() => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (formatter(state, exception) is var line && (logLevel > LogLevel.Information || line.Contains("unencrypted", StringComparison.Ordinal)))
            {
                lines.Add($"{logLevel}: {line}");
            }
        }

        public void Dispose()
        {
            // Shared by several providers of services.
        }
    }
}
