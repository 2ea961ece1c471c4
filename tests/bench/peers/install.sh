#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the programs that compare.sh measures Ringback against (Debian's packages and npm), npm's outside the
# checkout: sh tests/bench/peers/install.sh
set -eu

folder=${RINGBACK_BENCH_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/ringback-bench}
packages="nginx-light libnginx-mod-http-echo mitmproxy wrk python3"
command -v node >/dev/null || packages="$packages nodejs"
command -v npm >/dev/null || packages="$packages npm"

if [ "$(id -u)" -eq 0 ]; then sudo=; else sudo=sudo; fi
# shellcheck disable=SC2086 # lists of words
$sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends $packages
mkdir -p "$folder"
npm install --prefix "$folder" --no-save --no-fund --no-audit @mockoon/cli@9 mockttp@4
