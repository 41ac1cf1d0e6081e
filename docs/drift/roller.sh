#!/bin/sh
# The postgres image runs this once, when its data directory is new.
set -eu
psql -v ON_ERROR_STOP=1 -v losen_agare="$LOSEN_AGARE" -v losen_app="$LOSEN_APP" -v losen_inlogg="$LOSEN_INLOGG" \
  --username "$POSTGRES_USER" --dbname postgres -f /roller.sql
