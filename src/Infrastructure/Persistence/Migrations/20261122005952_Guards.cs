using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ActionPlanMonitor.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Guards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(Sql.Read("Guards.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("The guards of the data are not taken down.");
    }
}
