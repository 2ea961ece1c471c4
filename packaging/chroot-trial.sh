#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tries the .deb on a Debian 12 that has nothing else: bash packaging/chroot-trial.sh [FILE.deb], as root, with debootstrap.
# Installs it with apt, catches a webhook, opens the window on a desk without a screen and by a double click's way, and
# removes it again: only what the user made may be left.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
shopt -s nullglob
debs=("$root"/build/run/ringback_*.deb)
deb=${1:-${debs[0]:?there is no package yet: sh packaging/package.sh makes it}}
mirror=${RINGBACK_MIRROR:-http://deb.debian.org/debian}
fresh=$(mktemp -d /var/tmp/ringback-fresh.XXXXXX)
step() { printf '\n--- %s\n' "$*"; }
failed()
{
    printf 'FAILED: %s\n' "$*"
    exit 1
}
inside() { chroot "$fresh" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/trial LANG=C.UTF-8 XDG_CURRENT_DESKTOP=GNOME DEBIAN_FRONTEND=noninteractive "$@"; }
as_trial() { inside setpriv --reuid=1000 --regid=1000 --clear-groups "$@"; }
files() { (cd "$fresh" && find . -path ./proc -prune -o -path ./dev -prune -o -path ./tmp -prune -o -print | sort); }
clean_up()
{
    for link in "$fresh"/proc/[0-9]*; do # what still runs in there
        [ "$(readlink "$link/root" 2>/dev/null)" != "$fresh" ] || kill "${link##*/}" 2>/dev/null || true
    done
    sleep 1
    umount "$fresh/proc" 2>/dev/null || true
    rm -rf --one-file-system "$fresh"
}
chmod 755 "$fresh"
trap clean_up EXIT

step "A fresh Debian 12 in $fresh"
debootstrap --variant=minbase --include=ca-certificates bookworm "$fresh" "$mirror" >"$fresh.log" 2>&1 ||
    failed "debootstrap: $(tail -n 3 "$fresh.log")"
rm -f "$fresh.log"
mount -t proc proc "$fresh/proc"
! inside sh -c 'command -v gcc cc g++' || failed "there is a compiler"
cp /etc/resolv.conf "$fresh/etc/resolv.conf"
[ ! -e /etc/apt/apt.conf.d/99proxy ] || cp /etc/apt/apt.conf.d/99proxy "$fresh/etc/apt/apt.conf.d/"

step "A desk: X server, D-Bus, curl, what any desktop has"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends \
    xvfb x11-utils dbus-user-session dbus-x11 curl xdg-utils libglib2.0-bin desktop-file-utils shared-mime-info hicolor-icon-theme \
    gtk-update-icon-cache >/dev/null 2>&1
inside useradd --create-home --uid 1000 trial
inside apt-get clean
files >"$fresh/tmp/before"
dpkg --root="$fresh" --get-selections >"$fresh/tmp/packages-before"

step "apt install ./$(basename "$deb")"
cp "$deb" "$fresh/tmp/"
inside apt-get install -y -qq "/tmp/$(basename "$deb")" 2>&1 | grep '^Setting up ringback'
inside dpkg -s ringback | grep -E '^(Version|Installed-Size|Depends|Recommends)'
inside sh -c 'command -v gcc cc g++' && failed "a compiler came with it"

step "ringback serve catches a curl"
as_trial sh -eu <<'TRIAL'
    cd; ringback serve --listen 127.0.0.1:18484 --capture serve.ringback --print >printed 2>said & server=$!
    for _ in $(seq 100); do grep -q listening said 2>/dev/null && break; sleep 0.1; done
    cat said
    curl -sS -o /dev/null -w "answered with %{http_code}\n" "http://127.0.0.1:18484/webhooks/inbound?msisdn=447700900123&to=447700900456&messageId=0A0000000123ABCD1&text=Hello&type=text"
    kill "$server"; wait "$server"
    grep -o "\"kind\":\"[^\"]*\"" printed
    ringback export serve.ringback --format curl | grep -c "^curl" | sed "s/$/ event exported/"
    ringback --version
TRIAL

step "What the desktop thinks of a capture and of an NCCO"
as_trial sh -eu <<'TRIAL'
    cd; cp serve.ringback nameless; cp serve.ringback other.ringback
    printf '[{"action":"talk","text":"Hello"}]' >hello.ncco.json
    for file in other.ringback nameless hello.ncco.json; do xdg-mime query filetype "$file" | sed "s/^/$file is /"; done
    gio mime application/vnd.ringback.capture | head -n 3
TRIAL

step "The window, opened by itself and by double click (gio open, xdg-open)"
cat >"$fresh/tmp/desk.sh" <<'DESK'
set -eu
cd
export DISPLAY=:77 XDG_RUNTIME_DIR="$HOME/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
for _ in $(seq 100); do xwininfo -root >/dev/null 2>&1 && break; sleep 0.2; done
shows() # what, name in the title
{
    for _ in $(seq 300); do
        title=$(xwininfo -root -tree | grep -o "\"[^\"]*$2[^\"]*\": (\"ringback\" " || true)
        [ -z "$title" ] || { echo "$1: window $title"; return; }
        sleep 0.2
    done
    echo "$1: NO WINDOW"; xwininfo -root -tree; exit 1
}
running() # ours: /proc shows the whole machine
{
    for pid in $(pidof ringback); do [ ! -O "/proc/$pid" ] || echo "$pid"; done
}
closes()
{
    kill $(running)
    for _ in $(seq 100); do [ -n "$(running)" ] || return 0; sleep 0.1; done
    echo "it does not end"; exit 1
}
ringback --new --listen 127.0.0.1:0 & shows "ringback --new" "[.]ringback – Ringback"; closes
gio open other.ringback & shows "gio open other.ringback" "other"; closes
xdg-open serve.ringback & shows "xdg-open serve.ringback" "serve"; closes
gio open hello.ncco.json & shows "gio open hello.ncco.json" "hello[.]ncco[.]json"; closes
kill "$screen"
DESK
as_trial dbus-run-session -- sh /tmp/desk.sh

step "Removed again"
inside apt-get purge -y -qq --autoremove ringback >/dev/null 2>&1
inside apt-get clean
files >"$fresh/tmp/after"
dpkg --root="$fresh" --get-selections | diff "$fresh/tmp/packages-before" - && echo "the same packages as before"
diff "$fresh/tmp/before" "$fresh/tmp/after" >"$fresh/tmp/left" || true
grep "home/trial" "$fresh/tmp/left"
if grep -E '^[<>]' "$fresh/tmp/left" | grep -vE '^> \./home/trial/|^[<>] \./var/(lib/(apt|dpkg)|log|cache)(/|$)'; then
    failed "something else than the user's own is left (or gone): the lines above"
fi
echo "nothing is left but what the user made"
