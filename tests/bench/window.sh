#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the window costs: its start, a million events in it, webhooks coming in, and a minute of nothing. Without a screen;
# with one: QT_QPA_PLATFORM=xcb. Build the release preset first.
#
#   window.sh [EVENTS [SECONDS [RATE]]]      default 1000000, 60 and 5000
set -euo pipefail
. "$(dirname "$0")/servers.sh"

events=${1:-1000000}
seconds=${2:-60}
rate=${3:-5000}
bench_window=$build/tests/bench/bench_window
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder

"$bench_window" start 15

start_server ringback "$folder/many.ringback"
load --connections 64 --seconds 600 --requests "$events" >/dev/null
stop_server TERM
sync # the disk is not still busy with what was just written
"$bench_window" million "$folder/many.ringback"
rm -f "$folder"/many.ringback*

"$bench_window" load "$folder/load.ringback" "$seconds" "$rate"
rm -f "$folder"/load.ringback*

# spent: CPU time of all threads in ticks, and how often they were woken, from /proc (proc(5)).
spent()
{
    awk '{ print $14 + $15 }' "/proc/$server_pid/stat"
    cat "/proc/$server_pid"/task/*/status | awk '/^(non)?voluntary_ctxt/ { n += $2 } END { print n }'
}
"$ringback" --listen "127.0.0.1:$port" "$folder/idle.ringback" 2>/dev/null &
server_pid=$!
sleep 35 # until pools have let their threads go
mapfile -t before < <(spent)
sleep 60
mapfile -t after < <(spent)
echo "idle for 60 s: $((after[0] - before[0])) ticks of CPU time ($(getconf CLK_TCK) a second), threads woken $((after[1] - before[1])) times"
stop_server TERM
