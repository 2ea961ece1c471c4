#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Ringback and others side by side, the server on core 0 and the load on core 1, taking turns; prints medians and
# ratios, and looks whether every acknowledged event is in the capture once. Build the release preset first;
# peers/install.sh brings the others.
#
#   compare.sh [--load loadgen|wrk] [--runs N] [--seconds S] [--connections "16 64"] [--rate N] [--servers "a b c"]
#   compare.sh --connections 1 --rate 1000 --servers "ringback bench_listener"
set -euo pipefail
. "$(dirname "$0")/servers.sh"

generator=loadgen
runs=5
seconds=5
connections="16 64"
rate=0
servers="ringback nginx node node-stream mockoon mitmproxy mockttp ringback-full node-fsync"
while [ $# -gt 1 ]; do
    case $1 in
    --load) generator=$2 ;;
    --runs) runs=$2 ;;
    --seconds) seconds=$2 ;;
    --connections) connections=$2 ;;
    --rate) rate=$2 ;;
    --servers) servers=$2 ;;
    *) break ;;
    esac
    shift 2
done
if [ $# -gt 0 ]; then
    sed -n 's/^#   //p' "$0" >&2
    exit 2
fi

results=$folder/results # lines of: connections server requests/s p50 p99 errors

measure_loadgen()
{
    load --connections "$1" --seconds "$seconds" --warmup 1 --rate "$rate" --acknowledged "$folder/acknowledged"
}

# wrk tells no ids, and does not leave out its warm-up; its figures are put into loadgen's form.
measure_wrk()
{
    : >"$folder/acknowledged"
    taskset -c 1 wrk -t1 "-c$1" "-d${seconds}s" --latency -s "$bench/mix.lua" "http://127.0.0.1:$port" -- "$bench/mix" |
        awk '
            function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
            $1 == "50%" { p50 = ms($2) }
            $1 == "99%" { p99 = ms($2) }
            / requests in / { requests = $1 }
            /Socket errors/ { errors += $4 + $6 + $8 + $10 }
            /Non-2xx/ { errors += $NF; bad = $NF }
            $1 == "Requests/sec:" { rps = $2 }
            END { printf "{\"acknowledged\":%d,\"errors\":%d,\"p50_ms\":%s,\"p99_ms\":%s,\"rps\":%s}\n",
                         requests - bad, errors, p50, p99, rps }'
}

# verify SERVER FILE ACKNOWLEDGED-COUNT
verify()
{
    case $1 in
    bench_listener) ;;
    ringback*)
        verify_capture "$2" --at-least "$3" "$folder/acknowledged" ||
            { echo "the capture does not hold what was acknowledged" >&2 && exit 1; }
        ;;
    *) # the others are no worse for losing some: said, not demanded
        kept=$(grep -aoE '(0A00|-9e35-)[0-9a-f]{12}' "$2" | sort -u | wc -l)
        echo "kept $kept of $3"
        ;;
    esac
}

for run in $(seq "$runs"); do
    for count in $connections; do
        for server in $servers; do
            file=$folder/record
            rm -f "$file"*
            start_server "$server" "$file"
            figures=$("measure_$generator" "$count")
            stop_server TERM
            checked=$(verify "$server" "$file" "$(field acknowledged <<<"$figures")")
            echo "run $run, $count connections, $server: $(field rps <<<"$figures") requests/s; $checked" >&2
            echo "$count $server $(field rps <<<"$figures") $(field p50_ms <<<"$figures")" \
                "$(field p99_ms <<<"$figures") $(field errors <<<"$figures")" >>"$results"
        done
    done
done

# column CONNECTIONS SERVER NUMBER: the median of a column of the results
column() { awk -v c="$1" -v s="$2" -v n="$3" '$1 == c && $2 == s { print $n }' "$results" | median; }

ratio()
{
    local ours theirs
    ours=$(column "$1" "$2" 3)
    theirs=$(column "$1" "$3" 3)
    if [ -n "$ours" ] && [ -n "$theirs" ]; then
        awk -v a="$ours" -v b="$theirs" -v t="$4" -v names="$2 / $3" \
            'BEGIN { printf "%-28s %8.2f   wanted %5.2f   %s\n", names, a / b, t, (a / b >= t ? "reached" : "MISSED") }'
    fi
}

# added CONNECTIONS NUMBER NAME LIMIT: milliseconds that keeping adds to a listener that keeps nothing
added()
{
    local ours theirs
    ours=$(column "$1" ringback "$2")
    theirs=$(column "$1" bench_listener "$2")
    if [ -n "$ours" ] && [ -n "$theirs" ]; then
        awk -v a="$ours" -v b="$theirs" -v t="$4" -v name="$3 added by keeping" \
            'BEGIN { printf "%-28s %8.3f   wanted %5.1f   %s\n", name, a - b, t, (a - b <= t ? "reached" : "MISSED") }'
    fi
}

for count in $connections; do
    printf '\n%s connections, medians of %s runs of %s s, load by %s\n' "$count" "$runs" "$seconds" "$generator"
    printf '%-16s %12s %10s %10s %8s\n' server requests/s "p50 ms" "p99 ms" errors
    for server in $servers; do
        printf '%-16s %12.0f %10.3f %10.3f %8.0f\n' "$server" "$(column "$count" "$server" 3)" \
            "$(column "$count" "$server" 4)" "$(column "$count" "$server" 5)" "$(column "$count" "$server" 6)"
    done
    ratio "$count" ringback nginx 0.45
    ratio "$count" ringback node 1.1
    ratio "$count" ringback mockoon 20
    ratio "$count" ringback mitmproxy 30
    ratio "$count" ringback mockttp 6
    ratio "$count" ringback-full node-fsync 1.2
    if [ "$rate" != 0 ]; then
        added "$count" 4 p50 0.3
        added "$count" 5 p99 3
    fi
done
