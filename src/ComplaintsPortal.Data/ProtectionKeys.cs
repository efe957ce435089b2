using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Data;

/// <summary>Keeps the keys that protect cookies and links in the database, so that every web server and the command line share them.</summary>
public static class ProtectionKeys
{
    private const string Application = "ComplaintsPortal";

    /// <summary>Protects data with the keys in the portal's database; <see cref="PortalDb"/> must be registered.</summary>
    public static IDataProtectionBuilder AddPortalDataProtection(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new Store(provider.GetRequiredService<IServiceScopeFactory>())));
        return services.AddDataProtection().SetApplicationName(Application);
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
