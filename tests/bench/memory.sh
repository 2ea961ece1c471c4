#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What "ringback serve" needs of memory for many events and for many idle connections, and of the disk for an event.
# Build the release preset first.
#
#   memory.sh [EVENTS [CONNECTIONS]]      default 1000000 and 10000
set -euo pipefail
. "$(dirname "$0")/servers.sh"

events=${1:-1000000}
connections=${2:-10000}
file=$folder/memory.ringback

# judge NAME VALUE LIMIT UNIT
judge()
{
    awk -v n="$1" -v v="$2" -v l="$3" -v u="$4" \
        'BEGIN { printf "%-44s %9.1f %s   limit %.1f   %s\n", n, v, u, l, (v <= l ? "kept" : "EXCEEDED") }'
}

start_server ringback "$file"
result=$(load --connections 64 --seconds 600 --requests "$events")
after=$(memory VmRSS)
judge "resident after $events events" "$((after / 1024))" "$(awk -v n="$events" 'BEGIN { print 40 + n * 100 / 1048576 }')" MiB
load --connections 64 --seconds 600 --requests "$((events / 10))" >/dev/null
judge "more for each of $((events / 10)) others" "$((($(memory VmRSS) - after) * 1024 * 10 / events))" 100 B
stop_server TERM
raw=$(field bytes <<<"$result")
judge "file, of the bytes of the requests" \
    "$(awk -v f="$(stat -c %s "$file")" -v r="$raw" -v n=1.1 'BEGIN { print f / (r * n) }')" 1.4 "x  "
rm -f "$file"*

start_server ringback "$file"
load --connections 64 --requests "$connections" >/dev/null
before=$(memory VmRSS)
load --connections "$connections" --requests "$connections" --seconds 60 --rate 4000 --hold 8 \
    >"$folder/result" 2>"$folder/holding" &
loader=$!
until grep -q holding "$folder/holding"; do
    kill -0 "$loader"
    sleep 0.2
done
open=$(sed -n 's/^holding \([0-9]*\) .*/\1/p' "$folder/holding")
judge "an idle connection, of $open" "$(awk -v b="$before" -v a="$(memory VmRSS)" -v n="$open" 'BEGIN { print (a - b) / n }')" 16 KiB
wait "$loader"
[ "$(field errors <"$folder/result")" -eq 0 ] || cat "$folder/result"
stop_server TERM
