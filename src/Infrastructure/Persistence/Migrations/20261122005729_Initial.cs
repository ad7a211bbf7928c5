using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ActionPlanMonitor.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    institution_code = table.Column<string>(type: "text", nullable: true),
                    use_case = table.Column<string>(type: "text", nullable: false),
                    resource = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    request_id = table.Column<string>(type: "text", nullable: true),
                    previous_hash = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_records",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    request_hash = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    response = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_records", x => new { x.user_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "institutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    aliases = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_institutions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    period_from = table.Column<int>(type: "integer", nullable: false),
                    period_to = table.Column<int>(type: "integer", nullable: false),
                    act_date = table.Column<DateOnly>(type: "date", nullable: false),
                    act_issuer = table.Column<string>(type: "text", nullable: false),
                    act_number = table.Column<string>(type: "text", nullable: false),
                    act_type = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans", x => x.id);
                    table.CheckConstraint("ck_plans_period", "period_from <= period_to");
                });

            migrationBuilder.CreateTable(
                name: "security_events",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    user_name = table.Column<string>(type: "text", nullable: true),
                    detail = table.Column<string>(type: "text", nullable: true),
                    request_id = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_security_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "text", nullable: false),
                    display_name = table.Column<string>(type: "text", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                    table.CheckConstraint("ck_users_reporter_bound", "role <> 'Reporter' OR institution_id IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_users_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "campaigns",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    stamp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_campaigns", x => new { x.plan_id, x.year });
                    table.CheckConstraint("ck_campaigns_dates", "opens_on <= due_on AND due_on <= closes_on");
                    table.ForeignKey(
                        name: "fk_campaigns_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    criterion_text = table.Column<string>(type: "text", nullable: true),
                    criterion_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    target = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    unit = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_tasks", x => x.id);
                    table.UniqueConstraint("ak_plan_tasks_id_plan_id", x => new { x.id, x.plan_id });
                    table.CheckConstraint("ck_plan_tasks_target", "target >= 0");
                    table.ForeignKey(
                        name: "fk_plan_tasks_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "policy_versions",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    policy = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_versions", x => new { x.plan_id, x.version });
                    table.CheckConstraint("ck_policy_versions_validity", "valid_to IS NULL OR valid_from < valid_to");
                    table.ForeignKey(
                        name: "fk_policy_versions_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_sessions",
                columns: table => new
                {
                    token_hash = table.Column<string>(type: "text", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_sessions", x => x.token_hash);
                    table.ForeignKey(
                        name: "fk_user_sessions_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "determinations",
                columns: table => new
                {
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    of_task = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    suggested = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    justification = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_determinations", x => new { x.subject_id, x.year });
                    table.CheckConstraint("ck_determinations_justified", "status = suggested OR length(btrim(coalesce(justification, ''))) >= 20");
                    table.CheckConstraint("ck_determinations_status", "status <> 'Pending'");
                    table.ForeignKey(
                        name: "fk_determinations_campaigns_plan_id_year",
                        columns: x => new { x.plan_id, x.year },
                        principalTable: "campaigns",
                        principalColumns: new[] { "plan_id", "year" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    printed_code = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measures", x => x.id);
                    table.ForeignKey(
                        name: "fk_measures_plan_tasks_task_id_plan_id",
                        columns: x => new { x.task_id, x.plan_id },
                        principalTable: "plan_tasks",
                        principalColumns: new[] { "id", "plan_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "task_years",
                columns: table => new
                {
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    planned_eur = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    achieved = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    judgement = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_task_years", x => new { x.task_id, x.year });
                    table.CheckConstraint("ck_task_years_not_negative", "planned_eur >= 0 AND achieved >= 0");
                    table.ForeignKey(
                        name: "fk_task_years_plan_tasks_task_id_plan_id",
                        columns: x => new { x.task_id, x.plan_id },
                        principalTable: "plan_tasks",
                        principalColumns: new[] { "id", "plan_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_actions", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_actions_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action_id = table.Column<Guid>(type: "uuid", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    is_municipal = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_items", x => x.id);
                    table.UniqueConstraint("ak_plan_items_id_plan_id_task_id", x => new { x.id, x.plan_id, x.task_id });
                    table.ForeignKey(
                        name: "fk_plan_items_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_plan_items_plan_actions_action_id",
                        column: x => x.action_id,
                        principalTable: "plan_actions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_plan_items_plan_tasks_task_id_plan_id",
                        columns: x => new { x.task_id, x.plan_id },
                        principalTable: "plan_tasks",
                        principalColumns: new[] { "id", "plan_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_years",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    criterion_text = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    combination = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    target = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    unit = table.Column<string>(type: "text", nullable: true),
                    deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    planned_eur = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    is_assumption = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_years", x => new { x.item_id, x.year });
                    table.UniqueConstraint("ak_item_years_item_id_year_plan_id_task_id", x => new { x.item_id, x.year, x.plan_id, x.task_id });
                    table.CheckConstraint("ck_item_years_not_negative", "target >= 0 AND planned_eur >= 0");
                    table.ForeignKey(
                        name: "fk_item_years_plan_items_item_id_plan_id_task_id",
                        columns: x => new { x.item_id, x.plan_id, x.task_id },
                        principalTable: "plan_items",
                        principalColumns: new[] { "id", "plan_id", "task_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "obligations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    planned_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    planned_value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    planned_eur = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    answered_with_id = table.Column<Guid>(type: "uuid", nullable: true),
                    extended_to = table.Column<DateOnly>(type: "date", nullable: true),
                    extension_reason = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    return_comment = table.Column<string>(type: "text", nullable: true),
                    submissions = table.Column<int>(type: "integer", nullable: false),
                    receipt_number = table.Column<string>(type: "text", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    submitted_by = table.Column<string>(type: "text", nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_obligations", x => x.id);
                    table.UniqueConstraint("ak_obligations_id_plan_id_year_institution_id", x => new { x.id, x.plan_id, x.year, x.institution_id });
                    table.CheckConstraint("ck_obligations_accepted", "(state = 'Accepted') = (accepted_at IS NOT NULL)");
                    table.CheckConstraint("ck_obligations_not_negative", "planned_value >= 0 AND planned_eur >= 0");
                    table.CheckConstraint("ck_obligations_planned", "planned_kind = 'Number' OR planned_value IS NULL");
                    table.CheckConstraint("ck_obligations_receipt", "state NOT IN ('Submitted', 'Accepted') OR (receipt_number IS NOT NULL AND submitted_at IS NOT NULL)");
                    table.CheckConstraint("ck_obligations_returned", "state <> 'Returned' OR return_comment IS NOT NULL");
                    table.CheckConstraint("ck_obligations_state", "state IN ('NotStarted', 'Draft', 'Submitted', 'Returned', 'Accepted')");
                    table.ForeignKey(
                        name: "fk_obligations_campaigns_plan_id_year",
                        columns: x => new { x.plan_id, x.year },
                        principalTable: "campaigns",
                        principalColumns: new[] { "plan_id", "year" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_obligations_institutions_answered_with_id",
                        column: x => x.answered_with_id,
                        principalTable: "institutions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_obligations_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_obligations_item_years_item_id_year_plan_id_task_id",
                        columns: x => new { x.item_id, x.year, x.plan_id, x.task_id },
                        principalTable: "item_years",
                        principalColumns: new[] { "item_id", "year", "plan_id", "task_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_events",
                columns: table => new
                {
                    obligation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by = table.Column<string>(type: "text", nullable: false),
                    comment = table.Column<string>(type: "text", nullable: true),
                    receipt_number = table.Column<string>(type: "text", nullable: true),
                    content = table.Column<string>(type: "text", nullable: true),
                    sha256 = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_events", x => new { x.obligation_id, x.version });
                    table.CheckConstraint("ck_report_events_sealed", "kind NOT IN ('Submitted', 'Accepted') OR (content IS NOT NULL AND sha256 IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_report_events_obligations_obligation_id_plan_id_year_instit~",
                        columns: x => new { x.obligation_id, x.plan_id, x.year, x.institution_id },
                        principalTable: "obligations",
                        principalColumns: new[] { "id", "plan_id", "year", "institution_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    obligation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    done = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    achieved = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    achieved_date = table.Column<DateOnly>(type: "date", nullable: true),
                    narrative = table.Column<string>(type: "text", nullable: true),
                    reasons = table.Column<string[]>(type: "text[]", nullable: false),
                    reason_text = table.Column<string>(type: "text", nullable: true),
                    spending_unknown = table.Column<bool>(type: "boolean", nullable: false),
                    participants = table.Column<int>(type: "integer", nullable: true),
                    evidence = table.Column<List<string>>(type: "text[]", nullable: false),
                    claimed_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    disagreement = table.Column<string>(type: "text", nullable: true),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.obligation_id);
                    table.CheckConstraint("ck_reports_claim", "claimed_status <> 'Pending'");
                    table.CheckConstraint("ck_reports_not_negative", "achieved >= 0 AND participants >= 0");
                    table.ForeignKey(
                        name: "fk_reports_obligations_obligation_id_plan_id_year_institution_~",
                        columns: x => new { x.obligation_id, x.plan_id, x.year, x.institution_id },
                        principalTable: "obligations",
                        principalColumns: new[] { "id", "plan_id", "year", "institution_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_spending",
                columns: table => new
                {
                    obligation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount_eur = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_spending", x => new { x.obligation_id, x.source });
                    table.CheckConstraint("ck_report_spending_amount", "amount_eur >= 0");
                    table.ForeignKey(
                        name: "fk_report_spending_obligations_obligation_id_plan_id_year_inst~",
                        columns: x => new { x.obligation_id, x.plan_id, x.year, x.institution_id },
                        principalTable: "obligations",
                        principalColumns: new[] { "id", "plan_id", "year", "institution_id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_spending_reports_obligation_id",
                        column: x => x.obligation_id,
                        principalTable: "reports",
                        principalColumn: "obligation_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_resource_id",
                table: "audit_entries",
                columns: new[] { "resource", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_determinations_plan_id_year",
                table: "determinations",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_records_created_at",
                table: "idempotency_records",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_institutions_code",
                table: "institutions",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_institutions_name",
                table: "institutions",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_item_years_item_id_plan_id_task_id",
                table: "item_years",
                columns: new[] { "item_id", "plan_id", "task_id" });

            migrationBuilder.CreateIndex(
                name: "ix_item_years_plan_id_year",
                table: "item_years",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_measures_plan_id_code",
                table: "measures",
                columns: new[] { "plan_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_measures_task_id_plan_id",
                table: "measures",
                columns: new[] { "task_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_answered_with_id",
                table: "obligations",
                column: "answered_with_id");

            migrationBuilder.CreateIndex(
                name: "ix_obligations_institution_id_plan_id_year",
                table: "obligations",
                columns: new[] { "institution_id", "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_item_id_year_institution_id",
                table: "obligations",
                columns: new[] { "item_id", "year", "institution_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_obligations_item_id_year_plan_id_task_id",
                table: "obligations",
                columns: new[] { "item_id", "year", "plan_id", "task_id" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_no",
                table: "obligations",
                column: "no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_obligations_plan_id_year_no",
                table: "obligations",
                columns: new[] { "plan_id", "year", "no" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_receipt_number",
                table: "obligations",
                column: "receipt_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_actions_measure_id_no",
                table: "plan_actions",
                columns: new[] { "measure_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_items_action_id",
                table: "plan_items",
                column: "action_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_items_measure_id",
                table: "plan_items",
                column: "measure_id",
                unique: true,
                filter: "action_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_items_task_id_plan_id",
                table: "plan_items",
                columns: new[] { "task_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_tasks_plan_id_no",
                table: "plan_tasks",
                columns: new[] { "plan_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_events_obligation_id_plan_id_year_institution_id",
                table: "report_events",
                columns: new[] { "obligation_id", "plan_id", "year", "institution_id" });

            migrationBuilder.CreateIndex(
                name: "ix_report_events_receipt_number",
                table: "report_events",
                column: "receipt_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_spending_obligation_id_plan_id_year_institution_id",
                table: "report_spending",
                columns: new[] { "obligation_id", "plan_id", "year", "institution_id" });

            migrationBuilder.CreateIndex(
                name: "ix_report_spending_plan_id_year",
                table: "report_spending",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_obligation_id_plan_id_year_institution_id",
                table: "reports",
                columns: new[] { "obligation_id", "plan_id", "year", "institution_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_plan_id_year",
                table: "reports",
                columns: new[] { "plan_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_task_years_task_id_plan_id",
                table: "task_years",
                columns: new[] { "task_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_user_sessions_user_id",
                table: "user_sessions",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_users_institution_id",
                table: "users",
                column: "institution_id");

            migrationBuilder.CreateIndex(
                name: "ix_users_user_name",
                table: "users",
                column: "user_name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "determinations");

            migrationBuilder.DropTable(
                name: "idempotency_records");

            migrationBuilder.DropTable(
                name: "policy_versions");

            migrationBuilder.DropTable(
                name: "report_events");

            migrationBuilder.DropTable(
                name: "report_spending");

            migrationBuilder.DropTable(
                name: "security_events");

            migrationBuilder.DropTable(
                name: "task_years");

            migrationBuilder.DropTable(
                name: "user_sessions");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "obligations");

            migrationBuilder.DropTable(
                name: "campaigns");

            migrationBuilder.DropTable(
                name: "institutions");

            migrationBuilder.DropTable(
                name: "item_years");

            migrationBuilder.DropTable(
                name: "plan_items");

            migrationBuilder.DropTable(
                name: "plan_actions");

            migrationBuilder.DropTable(
                name: "measures");

            migrationBuilder.DropTable(
                name: "plan_tasks");

            migrationBuilder.DropTable(
                name: "plans");
        }
    }
}
