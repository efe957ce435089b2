#!/usr/bin/env bash
# Sees to it that the machine has what the portal needs: build/requirements.sh [PROGRAM...]
# Programs: sdk (the .NET SDK and Node.js, only named), zones, browser, pdf. On Debian and Ubuntu, as root or with sudo,
# what is missing is installed; elsewhere it is named. Says nothing where nothing is missing.
set -euo pipefail

has() { command -v "$1" >/dev/null 2>&1; }
say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

has_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
    if has "$name"; then return 0; fi
  done
  return 1
}

packages=()
wanted=()
want() { packages+=("$1"); wanted+=("$2"); }

for program in "${@:-sdk}"; do
  case "$program" in
    sdk)
      has dotnet || die "The portal is built with the .NET SDK 10, which is not installed: https://dotnet.microsoft.com/download"
      { has node && has npm; } || die "The portal's style sheet is built with Node.js 20 or later and npm, which are not installed: https://nodejs.org" ;;
    zones) [ -e /usr/share/zoneinfo/Europe/London ] || [ "$(uname -s)" != Linux ] || want tzdata "the time zones (tzdata), for today's date in London" ;;
    browser) has_browser || want chromium "Chromium (or Chrome, or Edge), which prints the report to PDF" ;;
    pdf)
      has pdftotext || want poppler-utils "poppler-utils, which read the PDF in tests"
      has qpdf || want qpdf "qpdf, which checks the PDF in tests" ;;
    *) die "build/requirements.sh does not know '$program'" ;;
  esac
done

[ "${#packages[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  # Without a terminal nothing may ask for a password.
  if [ -t 0 ]; then as_root=(sudo); else as_root=(sudo -n); fi
fi
if ! has apt-get || { [ "${#as_root[@]}" -gt 0 ] && ! has sudo; }; then
  say "This machine lacks:"
  printf -- '- %s\n' "${wanted[@]}" >&2
  die "Install it, then try again."
fi

say "Installing ${packages[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"; } >"$log" 2>&1 </dev/null; then
  tail -n 20 "$log" >&2
  say "They could not be installed. This machine lacks:"
  printf -- '- %s\n' "${wanted[@]}" >&2
  die "Install it, then try again."
fi
