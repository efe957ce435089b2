#!/usr/bin/env bash
# Prints as the container does: as somebody without rights, where no user namespaces are to be had, and so without the browser's sandbox.
#   build/check-printing.sh FOLDER-OF-THE-COMMAND-LINE
# Says what is wrong and ends with 1, or with 77 where it cannot be tried: it takes Linux, root, a browser, unshare, nsenter and setpriv.
set -euo pipefail
cli=$1/ComplaintsPortal.Cli.dll
unable() { printf '%s\n' "$1" >&2; exit 77; }
wrong() { printf '%s\n' "$1" >&2; exit 1; }

{ [ "$(uname -s)" = Linux ] && [ "$(id -u)" -eq 0 ]; } || unable "This takes root on Linux."
for program in unshare nsenter setpriv dotnet; do
  command -v "$program" >/dev/null || unable "This takes $program."
done

folder=$(mktemp -d)
chmod 777 "$folder"
unshare --user sleep 300 &
holder=$!
trap 'kill "$holder" 2>/dev/null; rm -rf "$folder"' EXIT
sleep 1
# A namespace in which root may still become somebody else, but in which nobody makes another.
{ echo "0 0 65536" >"/proc/$holder/uid_map" && echo "0 0 65536" >"/proc/$holder/gid_map"; } 2>/dev/null || unable "No user namespace can be made to try it in."
within=(nsenter --user --target "$holder" --setuid 0 --setgid 0)
"${within[@]}" sh -c 'echo 0 >/proc/sys/user/max_user_namespaces && ! unshare --user true' 2>/dev/null || unable "User namespaces cannot be switched off here."

as_nobody() {
  "${within[@]}" setpriv --reuid=65534 --regid=65534 --clear-groups \
    env -i PATH="$PATH" HOME="$folder" TMPDIR="$folder" DOTNET_CLI_TELEMETRY_OPTOUT=1 "$@"
}

as_nobody dotnet "$cli" --data "$folder/data" migrate >/dev/null
if said=$(as_nobody dotnet "$cli" --data "$folder/data" report 2025-26 --out "$folder/with.pdf" 2>&1); then
  wrong "The browser printed with a sandbox where it can have none: this check tries nothing."
fi
case "$said" in
  *PORTAL_BROWSER_SANDBOX=off*) ;;
  *) wrong "Without a sandbox the setting should be named, but it was said: $said" ;;
esac

as_nobody PORTAL_BROWSER_SANDBOX=off dotnet "$cli" --data "$folder/data" report 2025-26 --out "$folder/report.pdf"
[ "$(head -c 5 "$folder/report.pdf")" = %PDF- ] || wrong "What was printed is no PDF."
