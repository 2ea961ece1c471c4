#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes resources/sample.ringback, the capture that the window opens as a sample: bash resources/make-sample.sh RINGBACK
# RINGBACK is the program. Every recorded request but the hostile and repeated ones is sent to it once; then the times
# are spread over a quarter of an hour, so that the histogram has something to show. Needs sqlite3.
set -euo pipefail

ringback=$1
root=$(cd "$(dirname "$0")/.." && pwd)
sample=$root/resources/sample.ringback
port=18484
rm -f "$sample"

"$ringback" serve --listen "127.0.0.1:$port" --capture "$sample" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 50); do
    (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.1
done

count=0
for request in "$root"/tests/data/vonage/requests/*.http; do
    case $(basename "$request") in
    *-2-* | other-too-* | other-malformed-* | other-scan-* | rtc-custom-too-deep* | voice-event-too-many*) continue ;;
    esac
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    cat "$request" >&3
    IFS= read -r -t 2 _ <&3 || true
    exec 3>&-
    count=$((count + 1))
done
kill "$server"
wait "$server" || true
trap - EXIT

# Calls come in short runs, with pauses between them.
sqlite3 "$sample" "
    UPDATE event SET received_at = 1768467600000000
        + (id * 2300 + (id / 9) * 21000 + (id * id) % 1700) * 1000;
    PRAGMA wal_checkpoint(TRUNCATE);
    VACUUM;"
rm -f "$sample-wal" "$sample-shm" "$sample.lock"
echo "$count requests in $sample"
