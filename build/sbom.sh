#!/usr/bin/env bash
# Writes what the portal consists of, without asking anything outside: sbom.json (CycloneDX 1.6) and licences.csv, into FOLDER.
#   build/sbom.sh [FOLDER]        default: the folder in which it is called
# Packages are those with which Web and Cli were last restored, and those of npm that are not only for the build.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
into=$(cd "${1:-.}" && pwd -P)
for project in Web Cli; do
  if [ ! -e "$root/src/ComplaintsPortal.$project/obj/project.assets.json" ]; then
    dotnet restore "$root/src/ComplaintsPortal.$project" --nologo --verbosity quiet >&2
  fi
done
node "$root/build/sbom.mjs" "$root" "$into"
