#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# How many requests a second "ringback decode" reads from one file. Build the release preset first.
#
#   decode.sh [COUNT] [RUNS]      default 100000, 5
set -euo pipefail

here=$(dirname "$(realpath "$0")")
program=${RINGBACK:-$here/../../build/release/src/app/ringback}
count=${1:-100000}
runs=${2:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 "$here/manyrequests.py" "$count" >"$folder/requests"
echo "$count requests, $(stat -c %s "$folder/requests") bytes"
for run in $(seq "$runs"); do
    begin=$(date +%s%N)
    "$program" decode "$folder/requests" >"$folder/events"
    end=$(date +%s%N)
    lines=$(wc -l <"$folder/events")
    echo "run $run: $lines events, $(stat -c %s "$folder/events") bytes," \
        "$(((end - begin) / 1000000)) ms, $((lines * 1000000000 / (end - begin))) requests/s"
    [ "$lines" -eq "$count" ]
done
