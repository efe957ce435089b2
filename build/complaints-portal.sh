#!/usr/bin/env bash
# Runs a verb of the command line as the service runs: with its account and its settings. See docs/operating.md, "As a service".
# Installed as /usr/local/sbin/complaints-portal: complaints-portal VERB ..., as root. Files are named with their whole path.
set -euo pipefail
settings=/etc/complaints-portal.env
[ "$(id -u)" -eq 0 ] || { printf 'Run this as root: the settings in %s are for root alone\n' "$settings" >&2; exit 1; }

export HOME=/var/lib/complaints-portal PORTAL_DATA=/var/lib/complaints-portal DOTNET_CLI_TELEMETRY_OPTOUT=1
# As systemd reads them: a name and a value on a line, which may be in quotes.
if [ -e "$settings" ]; then
  while IFS= read -r line || [ -n "$line" ]; do
    [[ $line =~ ^[[:space:]]*([A-Za-z_][A-Za-z0-9_]*)=(.*)$ ]] || continue
    name=${BASH_REMATCH[1]} value=${BASH_REMATCH[2]}
    value=${value%"${value##*[![:space:]]}"}
    if [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]]; then value=${BASH_REMATCH[1]}; fi
    export "$name=$value"
  done <"$settings"
fi
umask 0077
cd /
exec runuser -u complaints -- /usr/bin/dotnet /opt/complaints-portal/cli/ComplaintsPortal.Cli.dll "$@"
