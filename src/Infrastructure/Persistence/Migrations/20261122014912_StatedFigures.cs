using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ActionPlanMonitor.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class StatedFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "stated",
                table: "campaigns",
                type: "jsonb",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "stated",
                table: "campaigns");
        }
    }
}
