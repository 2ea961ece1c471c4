# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What compare.sh, crash.sh and memory.sh share: starting servers on one core and the load on the other.

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$bench/../../build/release
ringback=${RINGBACK:-$build/src/app/ringback}
loadgen=$build/tests/bench/loadgen
npm=${RINGBACK_BENCH_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/ringback-bench}
port=${RINGBACK_BENCH_PORT:-18484}
folder=$(mktemp -d)
server_pid=

cleanup()
{
    [ -z "$server_pid" ] || kill -9 "$server_pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT
ulimit -n "$(ulimit -Hn)"

# start_server NAME FILE: starts NAME, recording into FILE, and waits until its port is open.
start_server()
{
    local file=$2 command
    case $1 in
    ringback) command=("$ringback" serve --listen "127.0.0.1:$port" --capture "$file") ;;
    ringback-full) command=("$ringback" serve --listen "127.0.0.1:$port" --capture "$file" --sync full) ;;
    bench_listener) command=("$build/tests/bench/bench_listener" "$port") ;;
    nginx)
        sed -e "s#@DIR@#$folder#g" -e "s#@PORT@#$port#" -e "s#@FILE@#$file#" "$bench/peers/nginx.conf.in" >"$folder/nginx.conf"
        command=(/usr/sbin/nginx -c "$folder/nginx.conf" -e "$folder/error.log")
        ;;
    node) command=(node "$bench/peers/node.js" "$port" "$file") ;;
    node-fsync | node-stream) command=(node "$bench/peers/node.js" "$port" "$file" "${1#node-}") ;;
    mockttp) command=(env NODE_PATH="$npm/node_modules" node "$bench/peers/mockttp.js" "$port" "$file") ;;
    mockoon) # with -t it prints every transaction, which is its way to keep them
        sed "s/@PORT@/$port/" "$bench/peers/mockoon.json.in" >"$folder/mockoon.json"
        command=(env HOME="$folder" node "$npm/node_modules/.bin/mockoon-cli" start -t -X -d "$folder/mockoon.json")
        ;;
    mitmproxy)
        command=(mitmdump --mode reverse:http://127.0.0.1:9 --listen-host 127.0.0.1 -p "$port" -q
            --set connection_strategy=lazy -w "$file" -s "$bench/peers/mitmproxy.py")
        ;;
    *)
        echo "unknown server: $1" >&2
        return 1
        ;;
    esac
    if [ "$1" = mockoon ]; then
        taskset -c 0 "${command[@]}" >"$file" 2>"$folder/server.log" &
    else
        taskset -c 0 "${command[@]}" >"$folder/server.log" 2>&1 &
    fi
    server_pid=$!
    for _ in $(seq 300); do
        if ! kill -0 "$server_pid" 2>/dev/null; then
            break
        elif (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            return 0
        fi
        sleep 0.05
    done
    echo "$1 did not start:" >&2
    tail -5 "$folder/server.log" >&2
    return 1
}

# stop_server SIGNAL: ends the server and waits until it has.
stop_server()
{
    kill "-$1" "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=
}

# load OPTION...: sends the mix; options of loadgen.
load() { taskset -c 1 "$loadgen" "$@" "$port"; }

# field NAME: the value of NAME in the JSON line on standard input.
field() { sed -E "s/.*\"$1\":([-0-9.e+]+).*/\1/"; }

# median: of the numbers on standard input; nothing when there are none.
median() { sort -g | awk '{ v[NR] = $1 } END { if (NR) print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }

# verify_capture FILE [OPTION-OR-LIST...]: every acknowledged request must be in the capture once (see verify.py).
verify_capture()
{
    local file=$1
    shift
    "$ringback" export "$file" | python3 "$bench/verify.py" "$@"
}

# memory FIELD: kilobytes of the server, by a field of /proc/PID/status such as VmRSS.
memory() { awk -v field="$1:" '$1 == field { print $2 }' "/proc/$server_pid/status"; }
