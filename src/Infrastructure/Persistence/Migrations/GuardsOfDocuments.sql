-- What stands behind plans that come in as documents and the annual report that goes out: see Persistence/README.md.

GRANT SELECT ON ALL TABLES IN SCHEMA public TO apm_app;
-- A plan is put in whole and from then on amended, never taken away.
GRANT INSERT ON plans, plan_tasks, measures, plan_actions, plan_items, annual_reports TO apm_app;
GRANT UPDATE ON plan_tasks TO apm_app;
GRANT INSERT, UPDATE, DELETE ON annual_report_sections, recommendations, recommendation_results TO apm_app;
-- A version of the report stays as it was saved; a remark is settled, never rewritten.
GRANT INSERT ON annual_report_versions, annual_report_comments TO apm_app;
GRANT UPDATE (resolved_at, resolved_by) ON annual_report_comments TO apm_app;

-- The ministry's work before anything of it is published: nobody else's connection reaches it.
DO $$
DECLARE
    inner_table text;
    reached text := '(SELECT current_setting(''apm.reach'', true)) = ''all''';
BEGIN
    FOREACH inner_table IN ARRAY ARRAY['annual_reports', 'annual_report_sections', 'annual_report_versions',
        'annual_report_comments', 'recommendations', 'recommendation_results'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', inner_table);
        EXECUTE format('CREATE POLICY reach ON %I TO apm_app USING (%s) WITH CHECK (%s)', inner_table, reached, reached);
    END LOOP;
END
$$;
