#!/usr/bin/env bash
# backup.sh FOLDER [DAYS]: one dump of the database, checked, and the dumps older than DAYS (default 30) removed.
# The server is named by libpq's variables: PGHOST, PGPORT, PGUSER, PGDATABASE, and ~/.pgpass or PGPASSWORD.
set -euo pipefail

folder=${1:?usage: backup.sh FOLDER [DAYS]}
days=${2:-30}
umask 077
mkdir -p "$folder"

name="apm-$(date -u +%Y%m%dT%H%M%SZ).dump"
partial="$folder/.$name.partial"
trap 'rm -f "$partial"' EXIT

pg_dump --format=custom --compress=6 --file="$partial"
# A dump whose table of contents cannot be read is not a backup.
pg_restore --list "$partial" > /dev/null
mv "$partial" "$folder/$name"
(cd "$folder" && sha256sum "$name" > "$name.sha256")

find "$folder" -maxdepth 1 -name 'apm-*.dump*' -mtime "+$days" -delete
echo "$folder/$name"
