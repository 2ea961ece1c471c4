#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Kills "ringback serve" under full load again and again, always on the same capture, and looks whether every request
# that was answered 2xx is in it once and unaltered. Build the release preset first.
#
#   crash.sh [KILLS]      default 50
set -euo pipefail
. "$(dirname "$0")/servers.sh"

kills=${1:-50}
file=$folder/crash.ringback
for kill in $(seq "$kills"); do
    start_server ringback "$file"
    load --connections 32 --seconds 30 --no-reconnect --run "$kill" --acknowledged "$folder/acknowledged.$kill" \
        >"$folder/result" &
    loader=$!
    sleep "0.$((RANDOM % 900 + 100))"
    stop_server KILL
    wait "$loader"
    echo "kill $kill: $(field acknowledged <"$folder/result") acknowledged before it"
done

start_server ringback "$file" # must open what the last kill left
stop_server TERM
verify_capture "$file" "$folder"/acknowledged.*
