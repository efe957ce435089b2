#!/usr/bin/env bash
# Builds the portal if its sources changed since the last time. Prints to standard error only, which is not the verbs' own.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
stamp=src/ComplaintsPortal.Web/bin/Release/built

sources() {
  find src build Directory.*.props global.json package.json package-lock.json .editorconfig BannedSymbols.txt \
    \( -name bin -o -name obj -o -path src/ComplaintsPortal.Web/wwwroot/assets \) -prune -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort
}

is_built() { [ -e "$stamp" ] && [ "$(sources | cksum)" = "$(cat "$stamp")" ]; }

is_built && exit 0
build/requirements.sh sdk
mkdir -p "$(dirname "$stamp")"
# Two commands at once: the second waits for the first, then finds its work done.
exec 9>"$stamp.lock"
if command -v flock >/dev/null; then flock 9; fi
is_built && exit 0

printf 'Building the portal\n' >&2
now=$(sources | cksum)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! dotnet build build/portal.slnf --configuration Release --nologo --verbosity quiet >"$log" 2>&1 </dev/null 9>&-; then
  cat "$log" >&2
  printf 'The portal could not be built; the reasons are above.\n' >&2
  exit 1
fi
printf '%s\n' "$now" >"$stamp"
