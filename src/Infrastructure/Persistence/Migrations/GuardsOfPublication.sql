-- What stands behind settling, reconciling and publishing a year: see Persistence/README.md and Guards.sql.

GRANT SELECT ON ALL TABLES IN SCHEMA public TO apm_app;
GRANT INSERT, UPDATE ON policy_versions, follow_ups TO apm_app;
GRANT UPDATE ON plan_items TO apm_app;
GRANT INSERT, UPDATE, DELETE ON money_notes, public_texts TO apm_app;
GRANT INSERT, DELETE ON money_links, finding_settlements TO apm_app;
-- Append-only: a wording that was in force, a year that was published, a seal.
GRANT INSERT ON amendments, item_year_versions, publications, audit_seals TO apm_app;

-- A superseded version judges nothing, so only the others may not overlap.
ALTER TABLE policy_versions DROP CONSTRAINT ex_policy_versions_validity;
ALTER TABLE policy_versions ADD CONSTRAINT ex_policy_versions_validity EXCLUDE USING gist (
    uuid_range(plan_id, plan_id, '[]') WITH &&,
    daterange(valid_from, valid_to, '[)') WITH &&
) WHERE (superseded_at IS NULL);

-- The ministry's working notes about a year: nobody else's connection reaches them.
DO $$
DECLARE
    inner_table text;
    reached text := '(SELECT current_setting(''apm.reach'', true)) = ''all''';
BEGIN
    FOREACH inner_table IN ARRAY ARRAY['follow_ups', 'money_links', 'money_notes', 'public_texts', 'finding_settlements'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', inner_table);
        EXECUTE format('CREATE POLICY reach ON %I TO apm_app USING (%s) WITH CHECK (%s)', inner_table, reached, reached);
    END LOOP;
END
$$;

-- An obligation that was answered stays with its answer.
CREATE FUNCTION refuse_removal_of_handed_in() RETURNS trigger
    LANGUAGE plpgsql SET search_path = public
    AS $$
    BEGIN
        IF OLD.state IN ('Submitted', 'Accepted') THEN
            RAISE EXCEPTION 'An obligation that was answered is not removed' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN OLD;
    END
    $$;
CREATE TRIGGER handed_in_stays BEFORE DELETE ON obligations
    FOR EACH ROW EXECUTE FUNCTION refuse_removal_of_handed_in();
