#!/usr/bin/env bash
# Sees to it that the machine has what the portal needs: build/requirements.sh [PROGRAM...]
# Programs: sdk (the .NET SDK and Node.js, only named), zones, browser, shell (a browser that draws no window, beside another),
# typefaces (for other scripts and emoji), pdf, proxy. Without shell and typefaces the portal still works.
# On Debian and Ubuntu, as root or with sudo, what is missing is installed; elsewhere it is named. Says nothing where nothing is missing.
set -euo pipefail

has() { command -v "$1" >/dev/null 2>&1; }
say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

has_browser() {
  local name
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
    if has "$name"; then return 0; fi
  done
  return 1
}

# Of some characters: a letter of Punjabi, of Arabic, of Chinese, and a smiling face.
has_typefaces() {
  local character
  has fc-list || return 1
  for character in 0a2a 0633 4e2d 1f642; do
    [ -n "$(fc-list ":charset=$character" family)" ] || return 1
  done
}

packages=()
wanted=()
needed=no
want() { packages+=("$1"); wanted+=("$2"); needed=yes; }

for program in "${@:-sdk}"; do
  case "$program" in
    sdk)
      has dotnet || die "The portal is built with the .NET SDK 10, which is not installed: https://dotnet.microsoft.com/download"
      { has node && has npm; } || die "The portal's style sheet is built with Node.js 20 or later and npm, which are not installed: https://nodejs.org" ;;
    zones) [ -e /usr/share/zoneinfo/Europe/London ] || [ "$(uname -s)" != Linux ] || want tzdata "the time zones (tzdata), for today's date in London" ;;
    browser) has_browser || want chromium "Chromium (or Chrome, or Edge), which prints the report to PDF" ;;
    shell)
      has chromium-headless-shell || {
        packages+=(chromium-headless-shell)
        wanted+=("chromium-headless-shell, a browser that draws no window: it prints and tests in half the time")
      } ;;
    typefaces)
      [ "$(uname -s)" != Linux ] || has_typefaces || {
        packages+=(fontconfig fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji)
        wanted+=("typefaces (fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji), for other scripts and emoji in what is printed")
      } ;;
    pdf)
      has pdftotext || want poppler-utils "poppler-utils, which read the PDF in tests"
      has qpdf || want qpdf "qpdf, which checks the PDF in tests" ;;
    proxy) has nginx || want nginx "nginx, behind which a test puts the portal" ;;
    *) die "build/requirements.sh does not know '$program'" ;;
  esac
done

[ "${#packages[@]}" -gt 0 ] || exit 0

# What is needed stops the work where it cannot be had; what is only better to have is named.
lack() {
  say "$1"
  printf -- '- %s\n' "${wanted[@]}" >&2
  if [ "$needed" = no ]; then exit 0; fi
  die "Install it, then try again."
}

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  # Without a terminal nothing may ask for a password.
  if [ -t 0 ] && [ "$needed" = yes ]; then as_root=(sudo); else as_root=(sudo -n); fi
fi
if ! has apt-get || { [ "${#as_root[@]}" -gt 0 ] && ! has sudo; }; then
  lack "This machine lacks:"
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
get=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=1 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30)
# Where there is a browser that draws no window, it is the better one of the two, and the smaller; it may be asked for by itself as well.
quicker() {
  if ! apt-cache show chromium-headless-shell >/dev/null 2>&1; then return 0; fi
  mapfile -t packages < <(printf '%s\n' "${packages[@]/%chromium/chromium-headless-shell}" | awk '!seen[$0]++')
}
quicker
say "Installing ${packages[*]}"
if ! { "${get[@]}" update -q && quicker && "${get[@]}" install -y -q --no-install-recommends "${packages[@]}"; } >"$log" 2>&1 </dev/null; then
  if [ "$needed" = yes ]; then tail -n 20 "$log" >&2; fi
  lack "They could not be installed. This machine lacks:"
fi
