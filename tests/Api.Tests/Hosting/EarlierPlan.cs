namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>
/// A plan of 2017–2019 with one item, reported by VRM in 2019: its target of 4 meetings reached with 5, published or not.
/// </summary>
public sealed record EarlierPlan(Guid Plan, Guid Item)
{
    public const string Title = "Kovos su prekyba žmonėmis 2017–2019 metų veiksmų planas";

    public static async Task<EarlierPlan> AddAsync(Store store, World world, bool published = true)
    {
        var (plan, task, measure, item) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await store.OneAsync<int>(
            """
            WITH new_plan AS (
                INSERT INTO plans (id, title, period_from, period_to, act_issuer, act_type, act_number, act_date)
                VALUES (@plan, @title, 2017, 2019, 'Vidaus reikalų ministras', 'įsakymas', '1V-609', '2016-09-01')
            ), new_task AS (
                INSERT INTO plan_tasks (id, plan_id, no, code, title, criterion_kind)
                VALUES (@task, @plan, 1, '2', 'stiprinti koordinavimą', 'None')
            ), new_task_year AS (
                INSERT INTO task_years (task_id, plan_id, year) VALUES (@task, @plan, 2019)
            ), new_measure AS (
                INSERT INTO measures (id, plan_id, task_id, printed_code, code, title)
                VALUES (@measure, @plan, @task, '2.1.', '2.1', 'Rengti koordinavimo posėdžius')
            ), new_item AS (
                INSERT INTO plan_items (id, plan_id, task_id, measure_id, position, is_municipal)
                VALUES (@item, @plan, @task, @measure, 1, false)
            ), new_year AS (
                INSERT INTO item_years (item_id, plan_id, task_id, year, title, criterion_text, kind, direction, combination,
                    target, unit, is_assumption, version)
                VALUES (@item, @plan, @task, 2019, 'Rengti koordinavimo posėdžius', 'Posėdžiai – 4', 'Count', 'AtLeast', 'Sum',
                    4, 'posėdis', false, 1)
            ), new_campaign AS (
                INSERT INTO campaigns (plan_id, year, opens_on, due_on, closes_on, closed_at, published_on, is_demonstration, stamp)
                VALUES (@plan, 2019, '2020-01-02', '2020-02-01', '2020-03-01', now(), CASE WHEN @published THEN date '2020-04-01' END,
                    false, 0)
            ), new_policy AS (
                INSERT INTO policy_versions (plan_id, version, valid_from, policy, reason, recorded_by)
                SELECT @plan, 1, '2017-01-01', policy, '', '' FROM policy_versions WHERE plan_id = @like ORDER BY version LIMIT 1
            ), new_obligation AS (
                INSERT INTO obligations (id, plan_id, year, task_id, item_id, institution_id, role, planned_kind, state, submissions,
                    receipt_number, submitted_at, accepted_at, answered_version, version)
                SELECT @obligation, @plan, 2019, @task, @item, i.id, 'Lead', 'NotStated', 'Accepted', 1, '2019-0001', now(), now(), 1, 3
                FROM institutions i WHERE i.code = 'VRM'
            ), new_report AS (
                INSERT INTO reports (obligation_id, plan_id, year, institution_id, done, achieved, narrative, reasons, evidence,
                    spending_unknown, updated_at, updated_by)
                SELECT @obligation, @plan, 2019, i.id, 'Yes', 5, 'Surengti penki posėdžiai.', '{}', '{}', false, now(), 'VRM'
                FROM institutions i WHERE i.code = 'VRM'
            )
            SELECT 1
            """,
            ("plan", plan),
            ("task", task),
            ("measure", measure),
            ("item", item),
            ("obligation", Guid.NewGuid()),
            ("title", Title),
            ("published", published),
            ("like", world.PlanId)
        );
        return new EarlierPlan(plan, item);
    }
}
