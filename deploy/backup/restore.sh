#!/usr/bin/env bash
# restore.sh DUMP: into the empty database that libpq's variables name. Refuses a damaged dump and a database with tables.
set -euo pipefail

dump=${1:?usage: restore.sh DUMP}
if [ -f "$dump.sha256" ]; then
  (cd "$(dirname "$dump")" && sha256sum --check --quiet "$(basename "$dump").sha256")
fi

tables=$(psql -XAtc "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')")
if [ "$tables" -ne 0 ]; then
  echo "The database already has $tables tables: restore into an empty one." >&2
  exit 1
fi

# Roles belong to the server, not to the database: a new server does not have the one the application steps down to.
psql -XqAt -v ON_ERROR_STOP=1 -c "DO \$\$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'apm_app') THEN CREATE ROLE apm_app NOLOGIN; END IF;
  EXECUTE format('GRANT apm_app TO %I', (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()));
END \$\$"
pg_restore --exit-on-error --single-transaction \
  --dbname="${PGDATABASE:?name the database in PGDATABASE}" "$dump"
psql -XAtqc ANALYZE
echo "Restored. Now run: dotnet ActionPlanMonitor.Api.dll verify --seal HASH"
