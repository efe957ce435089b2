#!/usr/bin/env bash
# Changes the domain's code in one place after another and sees whether a test notices: the score, and what survived.
# build/mutate.sh [PATTERN...]   such as 'Cases/Clocks/**/*.cs'; without one, the whole domain (hours on two cores).
# Before the first change every test is run alone, to learn what it covers: even for one file, allow it a quiet quarter of an hour.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# The tool builds everything anew first; what the analysers say of the code is no business of this.
export RunAnalyzers=false
build/requirements.sh sdk zones
dotnet tool restore >/dev/null
patterns=()
for pattern in "$@"; do patterns+=(--mutate "$pattern"); done
cd tests/ComplaintsPortal.Domain.Tests
exec dotnet stryker --project ComplaintsPortal.Domain.csproj --test-runner mtp \
  --output "$root/MutationResults" --reporter cleartext --reporter markdown --verbosity warning "${patterns[@]}"
