using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Data;

/// <summary>Keeps the keys that protect cookies and links in the database, so that every web server and the command line share them.</summary>
public static class ProtectionKeys
{
    /// <summary>The setting, in the environment, that names the certificate's file.</summary>
    public const string CertificateSetting = "Keys__Certificate";

    /// <summary>The setting, in the environment, that gives the password of the certificate's file.</summary>
    public const string PasswordSetting = "Keys__Password";

    private const string Application = "ComplaintsPortal";

    /// <summary>Protects data with the keys in the portal's database; <see cref="PortalDb"/> must be registered.</summary>
    /// <param name="services">The services.</param>
    /// <param name="certificate">Encrypts the keys where they are stored; without one they are stored as they are, and a line in the log says so.</param>
    public static IDataProtectionBuilder AddPortalDataProtection(this IServiceCollection services, X509Certificate2? certificate)
    {
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = new Store(provider.GetRequiredService<IServiceScopeFactory>());
            options.XmlEncryptor = new AsTheyAre(provider.GetRequiredService<ILoggerFactory>());
        }));
        var protection = services.AddDataProtection().SetApplicationName(Application);
        return certificate is null ? protection : protection.ProtectKeysWithCertificate(certificate);
    }

    /// <summary>The certificate that encrypts keys, with its private key; null where none is named.</summary>
    /// <param name="file">The PKCS #12 file (.pfx).</param>
    /// <param name="password">Its password, where it has one.</param>
    public static X509Certificate2? ReadCertificate(string? file, string? password) =>
        file is { Length: > 0 } ? X509CertificateLoader.LoadPkcs12FromFile(file, password) : null;

    // Once for each key, which is once in ninety days.
    private sealed class AsTheyAre(ILoggerFactory logs) : IXmlEncryptor
    {
        public EncryptedXmlInfo Encrypt(XElement plaintextElement)
        {
            logs.CreateLogger(typeof(ProtectionKeys)).LogInformation(
                "A new key for cookies and links is stored unencrypted: set {Setting} to encrypt such keys with a certificate", CertificateSetting);
            return new NullXmlEncryptor().Encrypt(plaintextElement);
        }
    }

    private sealed class Store(IServiceScopeFactory scopes) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements()
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            return [.. db.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
        }

        // Data protection asks synchronously, and the portal saves asynchronously only: one plain statement does.
        public void StoreElement(XElement element, string friendlyName)
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var xml = element.ToString(SaveOptions.DisableFormatting);
            db.Database.ExecuteSql($"INSERT INTO ProtectionKeys (FriendlyName, Xml) VALUES ({friendlyName}, {xml})");
        }
    }
}
