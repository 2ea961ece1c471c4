#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Has requests signed and altered by the vendor's own packages, sends them to "ringback serve" and compares what it and
# they say.
# Usage: verify_with_sdk.sh path/to/ringback. Needs node, npm and the network; skips with a line when they are missing.
set -eu

program=$(realpath "${1:?usage: $0 path/to/ringback}")
here=$(dirname "$(realpath "$0")")

if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
    echo "SKIPPED: node and npm are not at hand."
    exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
cp "$here/verify_with_sdk.mjs" "$folder"
cd "$folder"
echo '{"private": true}' >package.json
if ! npm install --silent --no-audit --no-fund \
    @vonage/server-sdk-2@npm:@vonage/server-sdk@2.11.3 @vonage/sms@1.24.1 @vonage/jwt@1.17.1 >npm.log 2>&1; then
    echo "SKIPPED: the packages could not be installed: $(tail -n 1 npm.log)"
    exit 0
fi
node verify_with_sdk.mjs "$program"
