#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes resources/sample.ringback, the capture that the window opens as a sample: bash resources/make-sample.sh RINGBACK
# RINGBACK is the program. Every recorded request but the hostile, faulty and repeated ones is sent to it once, with ids of
# its own, so that none seems to come again; those of a story keep theirs in common. A tunnel says that they come from
# Vonage's addresses, old and new, and what is not Vonage's from elsewhere; two receipts get an error. Then the times are spread over a
# quarter of an hour, so that the histogram has something to show. Needs sqlite3.
set -euo pipefail

ringback=$1
root=$(cd "$(dirname "$0")/.." && pwd)
sample=$root/resources/sample.ringback
port=18484
rm -f "$sample"

rules=$(mktemp)
echo '{"rules": [{"name": "broken handler", "when": "kind:sms.receipt", "status": 500, "times": 2}]}' > "$rules"
"$ringback" serve --listen "127.0.0.1:$port" --rules "$rules" --capture "$sample" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 50); do
    (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.1
done

# What belongs together, a line each: calls from the first word to the last, a message and its receipts, a verification.
stories=(
    "voice-answer-phone-get voice-event-started-json voice-event-ringing-json voice-event-answered-json voice-input-keys-json voice-record-json voice-event-completed-json"
    "voice-event-started-get voice-event-ringing-get voice-event-busy-get"
    "voice-answer-phone-json voice-event-answered-get voice-input-speech-json voice-transfer-json voice-transcription-json voice-event-completed-get"
    "voice-event-started-form voice-event-machine-json voice-event-complete-json"
    "voice-answer-app-json voice-error-json voice-fallback-answer-json voice-event-failed-json"
    "messages-status-v1-submitted messages-status-v1-delivered messages-status-v1-read"
    "verify-event-pending verify-event-completed verify-summary-completed"
)
requests=$root/tests/data/vonage/requests
count=0
number=0

# tell NAME: sends that request with ids that have $number in them and are as long as before.
tell()
{
    local n source
    [ -e "$requests/$1.http" ] || return 0
    n=$(printf '%04x' "$number")
    case $1 in
    other-*) source=203.0.113.$((count % 3 + 7)) ;;
    *) source=174.37.245.$((32 + number % 8)) && [ $((number % 5)) -gt 0 ] || source=216.147.0.$((number % 9)) ;;
    esac
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    LC_ALL=C sed -E -e "1s/\r\$/\r\nX-Forwarded-For: $source\r/" -e "s/([0-9a-f]{8})-[0-9a-f]{4}-([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/\1-$n-\2/g" \
        -e "s/\b([0-9a-f]{8})[0-9a-f]{4}([0-9a-f]{20})\b/\1$n\2/g" \
        -e "s/\b(0[ABC])0000([0-9A-F]{10,11})\b/\1${n^^}\2/g" "$requests/$1.http" >&3
    IFS= read -r -t 2 _ <&3 || true
    exec 3>&-
    count=$((count + 1))
}

for story in "${stories[@]}"; do
    number=$((number + 1))
    for name in $story; do
        tell "$name"
    done
done
for request in "$requests"/*.http; do
    name=$(basename "$request" .http)
    case " ${stories[*]} " in *" $name "*) continue ;; esac
    case $name in
    *-2-* | *-2 | other-too-* | other-malformed-* | other-scan-* | *-too-deep* | *-too-many* | *-bad-* | *-odd* | *-misspelt | *typed* | \
        *-half-pair | *charset* | *-broken-* | *-nul | *-null-* | *-repeated-* | *-gaps | *-zero | *-contradiction | *-with-body | *-beside | *-part2-form | *-part2-json) continue ;;
    esac
    number=$((number + 1))
    tell "$name"
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
rm -f "$sample-wal" "$sample-shm" "$sample.lock" "$rules"
echo "$count requests in $sample"
