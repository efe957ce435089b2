#!/usr/bin/env bash
# Imports data sets that were spoilt by chance, one after the other in one process: each is refused with nothing stored, or was sound still.
# build/malformed-imports.sh FOLDER-OF-A-SOUND-DATA-SET [HOW-MANY [SEED]]   such as one that `./portal export` wrote; 10,000 take most of an hour.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
[ $# -ge 1 ] || { echo "Usage: build/malformed-imports.sh FOLDER [HOW-MANY [SEED]]" >&2; exit 2; }
folder=$(cd "$1" && pwd -P)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
"$root/build/requirements.sh" sdk zones
exec dotnet run --project "$root/build/MalformedImports" --configuration Release -- "$folder" "${2:-10000}" "${3:-1}"
