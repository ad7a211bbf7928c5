-- What stands behind a campaign's mail, files, remarks and accounts: see Persistence/README.md and Guards.sql.

GRANT SELECT ON ALL TABLES IN SCHEMA public TO apm_app;
GRANT INSERT, UPDATE ON users, institutions, outbox_messages, read_only_links TO apm_app;
GRANT INSERT, UPDATE, DELETE ON one_time_links, external_identities, mail_templates, canned_comments TO apm_app;
GRANT INSERT, DELETE ON campaigns, task_years, evidence_files, evidence_contents TO apm_app;
-- A remark is answered or settled, never rewritten; a note of a call stays.
GRANT INSERT ON report_comments, contact_notes TO apm_app;
GRANT UPDATE (resolved_at, resolved_by) ON report_comments TO apm_app;

-- Files and remarks: the ministry's and their own institution's, published or not. Notes of calls: the ministry's.
DO $$
DECLARE
    own_table text;
    everything text := '(SELECT current_setting(''apm.reach'', true)) = ''all''';
    reached text := everything || ' OR ((SELECT current_setting(''apm.reach'', true)) = ''own'' AND institution_id = '
        || '(SELECT nullif(current_setting(''apm.institution'', true), '''')::uuid))';
BEGIN
    FOREACH own_table IN ARRAY ARRAY['evidence_files', 'evidence_contents', 'report_comments'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', own_table);
        EXECUTE format('CREATE POLICY reach ON %I TO apm_app USING (%s) WITH CHECK (%s)', own_table, reached, reached);
    END LOOP;
    ALTER TABLE contact_notes ENABLE ROW LEVEL SECURITY;
    EXECUTE format('CREATE POLICY reach ON contact_notes TO apm_app USING (%s) WITH CHECK (%s)', everything, everything);
END
$$;

-- Whoever does something may cause a letter. Letters of a campaign are read by the ministry, letters about accounts
-- (they hold links that open them) by the administrator alone.
ALTER TABLE outbox_messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY add ON outbox_messages FOR INSERT TO apm_app WITH CHECK (true);
CREATE POLICY read ON outbox_messages FOR SELECT TO apm_app USING (
    ((SELECT current_setting('apm.reach', true)) = 'all' AND plan_id IS NOT NULL)
    OR ((SELECT current_setting('apm.reach', true)) = 'accounts' AND plan_id IS NULL)
);
CREATE POLICY change ON outbox_messages FOR UPDATE TO apm_app USING (
    ((SELECT current_setting('apm.reach', true)) = 'all' AND plan_id IS NOT NULL)
    OR ((SELECT current_setting('apm.reach', true)) = 'accounts' AND plan_id IS NULL)
) WITH CHECK (true);

-- A file that stands in anything handed in stays with it.
CREATE FUNCTION refuse_removal_of_handed_in_file() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
    AS $$
    BEGIN
        IF EXISTS (
            SELECT FROM report_events e
            WHERE e.institution_id = OLD.institution_id AND position(OLD.id::text IN e.content) > 0
        ) THEN
            RAISE EXCEPTION 'A file that was handed in is not removed' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN OLD;
    END
    $$;
CREATE TRIGGER handed_in_stays BEFORE DELETE ON evidence_files
    FOR EACH ROW EXECUTE FUNCTION refuse_removal_of_handed_in_file();
