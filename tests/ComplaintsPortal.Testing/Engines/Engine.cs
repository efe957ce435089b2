namespace ComplaintsPortal.Testing.Engines;

/// <summary>A database engine that the portal runs on.</summary>
public enum Engine
{
    /// <summary>The embedded default; always there.</summary>
    Sqlite,

    /// <summary>There where Docker is, or where <see cref="Engines.SqlServer.Variable"/> names a server.</summary>
    SqlServer,
}
