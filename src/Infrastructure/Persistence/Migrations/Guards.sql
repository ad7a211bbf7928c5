-- What stands behind the application: its role, row-level security, append-only tables, the audit's hash chain.
-- See Persistence/README.md. Written for PostgreSQL 15 and later.

-- The application's role: no login, not the owner, cannot bypass row-level security. Roles belong to the whole server,
-- so another database of the same server may have made it already, or be making it now.
DO $$
BEGIN
    CREATE ROLE apm_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
END
$$;

DO $$
BEGIN
    EXECUTE format('GRANT apm_app TO %I', current_user);
EXCEPTION WHEN unique_violation OR internal_error THEN
    NULL; -- granted at the same moment from another database
END
$$;

GRANT USAGE ON SCHEMA public TO apm_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO apm_app;
GRANT INSERT, UPDATE, DELETE ON
    item_years, obligations, reports, report_spending, determinations, user_sessions, idempotency_records TO apm_app;
GRANT UPDATE ON task_years, campaigns TO apm_app;
-- Append-only: nothing that happened can be changed or taken away by the application.
GRANT INSERT ON audit_entries, security_events, report_events TO apm_app;

-- No two versions of a plan's policy are in force on one day. A range of one uuid needs no extension.
CREATE TYPE uuid_range AS RANGE (subtype = uuid);
ALTER TABLE policy_versions ADD CONSTRAINT ex_policy_versions_validity EXCLUDE USING gist (
    uuid_range(plan_id, plan_id, '[]') WITH &&,
    daterange(valid_from, valid_to, '[)') WITH &&
);

-- How many executors answer for an item: no secret, though their obligations are hidden from one another.
CREATE FUNCTION owed_parts(item uuid, of_year integer) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$
        SELECT count(*)::integer FROM obligations
        WHERE item_id = item AND year = of_year AND planned_kind <> 'Nothing' AND answered_with_id IS NULL
    $$;

-- Row-level security. Who reaches how far is set on the connection (ReachInterceptor): 'all', 'own' or 'published'.
DO $$
DECLARE
    tenant_table text;
    reached text := '(SELECT current_setting(''apm.reach'', true)) = ''all'' OR ('
        || '(SELECT current_setting(''apm.reach'', true)) = ''own'' AND institution_id = '
        || '(SELECT nullif(current_setting(''apm.institution'', true), '''')::uuid))';
    published text := '(plan_id, year) IN (SELECT c.plan_id, c.year FROM campaigns c WHERE c.published_on IS NOT NULL)';
BEGIN
    FOREACH tenant_table IN ARRAY ARRAY['obligations', 'reports', 'report_spending', 'report_events'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('CREATE POLICY read ON %I FOR SELECT TO apm_app USING (%s OR %s)', tenant_table, reached, published);
        EXECUTE format('CREATE POLICY add ON %I FOR INSERT TO apm_app WITH CHECK (%s)', tenant_table, reached);
        EXECUTE format('CREATE POLICY change ON %I FOR UPDATE TO apm_app USING (%s) WITH CHECK (%s)', tenant_table, reached, reached);
        EXECUTE format('CREATE POLICY remove ON %I FOR DELETE TO apm_app USING (%s)', tenant_table, reached);
    END LOOP;
END
$$;

-- What was handed in does not change under the reader's hand: only a return or a reopening unlocks it.
CREATE FUNCTION refuse_change_of_handed_in() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
    AS $$
    BEGIN
        IF EXISTS (SELECT FROM obligations o WHERE o.id = OLD.obligation_id AND o.state IN ('Submitted', 'Accepted')) THEN
            RAISE EXCEPTION 'A report that was handed in is not changed' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END
    $$;
CREATE TRIGGER handed_in_stays BEFORE UPDATE OR DELETE ON reports
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();
CREATE TRIGGER handed_in_stays BEFORE UPDATE OR DELETE ON report_spending
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();

-- Each audit entry carries the hash of the one before it about the same resource. The lock goes with the transaction,
-- so two writers about one resource line up and the chain never forks.
CREATE FUNCTION audit_hash(entry audit_entries) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = public
    AS $$
        SELECT encode(sha256(convert_to(jsonb_build_array(
            entry.previous_hash,
            to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            entry.user_id, entry.user_name, entry.role, entry.institution_code,
            entry.use_case, entry.resource, entry.before, entry.after, entry.reason, entry.request_id
        )::text, 'UTF8')), 'hex')
    $$;
CREATE FUNCTION chain_audit_entry() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
    AS $$
    BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || NEW.resource, 0));
        NEW.previous_hash := (SELECT a.hash FROM audit_entries a WHERE a.resource = NEW.resource ORDER BY a.id DESC LIMIT 1);
        NEW.hash := audit_hash(NEW);
        RETURN NEW;
    END
    $$;
CREATE TRIGGER chain BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
