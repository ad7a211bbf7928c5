using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ActionPlanMonitor.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class YearToPublication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_report_spending_amount",
                table: "report_spending");

            migrationBuilder.AlterColumn<decimal>(
                name: "amount_eur",
                table: "report_spending",
                type: "numeric(18,2)",
                precision: 18,
                scale: 2,
                nullable: true,
                oldClrType: typeof(decimal),
                oldType: "numeric(18,2)",
                oldPrecision: 18,
                oldScale: 2);

            migrationBuilder.AddColumn<decimal>(
                name: "allocated_eur",
                table: "report_spending",
                type: "numeric(18,2)",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "policy_versions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "recorded_at",
                table: "policy_versions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "recorded_by",
                table: "policy_versions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "superseded_at",
                table: "policy_versions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "predecessor_id",
                table: "plan_items",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "answered_version",
                table: "obligations",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "span_from",
                table: "item_years",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "span_to",
                table: "item_years",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "planned_eur",
                table: "campaigns",
                type: "numeric(18,2)",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "amendments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_amendments", x => x.id);
                    table.ForeignKey(
                        name: "fk_amendments_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "audit_seals",
                columns: table => new
                {
                    no = table.Column<long>(type: "bigint", nullable: false),
                    sealed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_audit_id = table.Column<long>(type: "bigint", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_seals", x => x.no);
                });

            migrationBuilder.CreateTable(
                name: "finding_settlements",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    explanation = table.Column<string>(type: "text", nullable: false),
                    settled_by = table.Column<string>(type: "text", nullable: false),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finding_settlements", x => new { x.plan_id, x.year, x.fingerprint });
                    table.CheckConstraint("ck_finding_settlements_explained", "length(btrim(explanation)) >= 20");
                    table.ForeignKey(
                        name: "fk_finding_settlements_campaigns_plan_id_year",
                        columns: x => new { x.plan_id, x.year },
                        principalTable: "campaigns",
                        principalColumns: new[] { "plan_id", "year" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "follow_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    to_year = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    settled_by = table.Column<string>(type: "text", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_ups", x => x.id);
                    table.CheckConstraint("ck_follow_ups_later", "to_year > year");
                    table.CheckConstraint("ck_follow_ups_settled", "(state = 'Open') = (settled_at IS NULL)");
                    table.ForeignKey(
                        name: "fk_follow_ups_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_follow_ups_item_years_item_id_year",
                        columns: x => new { x.item_id, x.year },
                        principalTable: "item_years",
                        principalColumns: new[] { "item_id", "year" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "money_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    obligation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    same_as_obligation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount_eur = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_money_links", x => x.id);
                    table.CheckConstraint("ck_money_links_amount", "amount_eur > 0");
                    table.CheckConstraint("ck_money_links_two_rows", "obligation_id <> same_as_obligation_id");
                    table.ForeignKey(
                        name: "fk_money_links_obligations_obligation_id",
                        column: x => x.obligation_id,
                        principalTable: "obligations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_money_links_obligations_same_as_obligation_id",
                        column: x => x.same_as_obligation_id,
                        principalTable: "obligations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "money_notes",
                columns: table => new
                {
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_money_notes", x => new { x.subject_id, x.year });
                    table.ForeignKey(
                        name: "fk_money_notes_campaigns_plan_id_year",
                        columns: x => new { x.plan_id, x.year },
                        principalTable: "campaigns",
                        principalColumns: new[] { "plan_id", "year" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "public_texts",
                columns: table => new
                {
                    obligation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_texts", x => x.obligation_id);
                    table.ForeignKey(
                        name: "fk_public_texts_obligations_obligation_id_plan_id_year_institu~",
                        columns: x => new { x.obligation_id, x.plan_id, x.year, x.institution_id },
                        principalTable: "obligations",
                        principalColumns: new[] { "id", "plan_id", "year", "institution_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "publications",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    policy_version = table.Column<int>(type: "integer", nullable: false),
                    notice = table.Column<string>(type: "text", nullable: true),
                    published_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_by = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publications", x => new { x.plan_id, x.year, x.version });
                    table.CheckConstraint("ck_publications_notice", "version = 1 OR notice IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_publications_campaigns_plan_id_year",
                        columns: x => new { x.plan_id, x.year },
                        principalTable: "campaigns",
                        principalColumns: new[] { "plan_id", "year" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_year_versions",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amendment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    content = table.Column<string>(type: "text", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_year_versions", x => new { x.item_id, x.year, x.version });
                    table.ForeignKey(
                        name: "fk_item_year_versions_amendments_amendment_id",
                        column: x => x.amendment_id,
                        principalTable: "amendments",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_item_year_versions_item_years_item_id_year",
                        columns: x => new { x.item_id, x.year },
                        principalTable: "item_years",
                        principalColumns: new[] { "item_id", "year" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_report_spending_amount",
                table: "report_spending",
                sql: "amount_eur >= 0 AND allocated_eur >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_report_spending_known",
                table: "report_spending",
                sql: "amount_eur IS NOT NULL OR allocated_eur IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_items_predecessor_id",
                table: "plan_items",
                column: "predecessor_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_item_years_span",
                table: "item_years",
                sql: "(span_from IS NULL AND span_to IS NULL) OR (span_from <= year AND year <= span_to AND span_from < span_to)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_campaigns_not_negative",
                table: "campaigns",
                sql: "planned_eur >= 0");

            migrationBuilder.CreateIndex(
                name: "ix_amendments_plan_id_legal_basis_date",
                table: "amendments",
                columns: new[] { "plan_id", "legal_basis", "date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_institution_id",
                table: "follow_ups",
                column: "institution_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_item_id_year_institution_id_kind",
                table: "follow_ups",
                columns: new[] { "item_id", "year", "institution_id", "kind" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_plan_id_year",
                table: "follow_ups",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_item_year_versions_amendment_id",
                table: "item_year_versions",
                column: "amendment_id");

            migrationBuilder.CreateIndex(
                name: "ix_money_links_obligation_id_same_as_obligation_id",
                table: "money_links",
                columns: new[] { "obligation_id", "same_as_obligation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_money_links_plan_id_year",
                table: "money_links",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_money_links_same_as_obligation_id",
                table: "money_links",
                column: "same_as_obligation_id");

            migrationBuilder.CreateIndex(
                name: "ix_money_notes_plan_id_year",
                table: "money_notes",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_public_texts_obligation_id_plan_id_year_institution_id",
                table: "public_texts",
                columns: new[] { "obligation_id", "plan_id", "year", "institution_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_public_texts_plan_id_year",
                table: "public_texts",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.AddForeignKey(
                name: "fk_plan_items_plan_items_predecessor_id",
                table: "plan_items",
                column: "predecessor_id",
                principalTable: "plan_items",
                principalColumn: "id");

            migrationBuilder.Sql(Sql.Read("GuardsOfPublication.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("What was decided and published is not taken down.");
    }
}
