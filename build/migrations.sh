#!/usr/bin/env bash
# Adds a migration of one name for every database engine: build/migrations.sh NAME
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name=${1:?"Give the migration a name: build/migrations.sh NAME"}
dotnet tool restore >/dev/null
for engine in Sqlite SqlServer; do
  dotnet ef migrations add "$name" --project "src/ComplaintsPortal.Data.$engine" --startup-project "src/ComplaintsPortal.Data.$engine" --output-dir Migrations
done
