using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace ComplaintsPortal.Testing;

/// <summary>The repository that these tests were built from, as files.</summary>
public static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every project of ours below a folder.</summary>
    public static IReadOnlyList<string> Projects(string below) => Files(below, "*.csproj");

    /// <summary>Every file of ours below a folder whose name fits.</summary>
    public static IReadOnlyList<string> Files(string below, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, below), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "Migrations" or "wwwroot"))
            .Order(),
    ];

    /// <summary>The names of the projects and packages to which a project refers by itself.</summary>
    public static IReadOnlyList<string> References(string project) =>
    [
        .. XDocument.Load(project).Descendants()
            .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference")
            .Select(element => Path.GetFileName(element.Attribute("Include")!.Value).Replace(".csproj", "", StringComparison.Ordinal)),
    ];

    private static string FindRoot([CallerFilePath] string from = "")
    {
        var at = new DirectoryInfo(File.Exists(from) ? Path.GetDirectoryName(from)! : AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "ComplaintsPortal.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        }

        return at.FullName;
    }
}
