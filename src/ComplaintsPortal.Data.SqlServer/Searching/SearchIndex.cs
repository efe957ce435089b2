using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ComplaintsPortal.Data.SqlServer.Searching;

/// <summary>Nothing: a server searches by its table of keys. The embedded database makes its full-text index here, and both count alike.</summary>
[DbContext(typeof(PortalDb))]
[Migration("29991231000000_Search")]
internal sealed class SearchIndex : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // The table of keys is in the model.
    }
}
