#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Opens exported documents with other programs: JSON lines with node, HAR with the npm package har-validator, CSV with
# LibreOffice, curl lines with bash. What is not installed is skipped, and said so.
# Usage: verify_exports.sh [EXPORT_SAMPLES], the program of that name (default: the one of the dev preset).
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
samples=${1:-$root/build/dev/tests/export/export_samples}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

has() {
    command -v "$1" >/dev/null 2>&1 && return 0
    echo "skipped: $1 is not installed ($2)"
    return 1
}

check() { # name command...
    name=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        echo "ok: $name"
    else
        echo "FAILED: $name"
        cat "$work/log"
        failed=1
    fi
}

"$samples" "$work"

if has node "JSON lines"; then
    cat >"$work/lines.js" <<'JS'
const lines = require("fs").readFileSync(process.argv[2], "utf8").split("\n");
if (lines.pop() !== "") throw new Error("the last line is not ended");
lines.forEach((line, index) => {
    if (JSON.parse(line).id !== index + 1) throw new Error("line " + index);
});
if (lines.length < 20) throw new Error("lines are missing");
JS
    for kind in plain redacted; do
        check "every line of $kind.jsonl is JSON" node "$work/lines.js" "$work/$kind.jsonl"
    done
fi

if has npm "HAR"; then
    if (cd "$work" && npm init -y && npm install --no-fund --no-audit har-validator@5.1.5) >"$work/npm.log" 2>&1; then
        cat >"$work/har.js" <<'JS'
require("har-validator").har(JSON.parse(require("fs").readFileSync(process.argv[2], "utf8")))
    .catch(error => { console.error(JSON.stringify(error.errors, null, 1)); process.exit(1); });
JS
        for kind in plain redacted; do
            check "$kind.har is valid" node "$work/har.js" "$work/$kind.har"
        done
        echo '{"log":{"version":"1.2","creator":{"name":"x"},"entries":[]}}' >"$work/broken.har"
        check "a broken HAR is not" sh -c "! node '$work/har.js' '$work/broken.har'"
    else
        echo "skipped: har-validator could not be installed (HAR)"
    fi
fi

if has soffice "CSV"; then
    mkdir "$work/office"
    # 44 comma, 34 quote, 76 UTF-8; every spreadsheet program guesses these when it opens the file by hand.
    (cd "$work/office" && HOME=$work soffice --headless --infilter='CSV:44,34,76,1,,0,false,true,false,false' \
        --convert-to fods "$work/plain.csv") >"$work/office.log" 2>&1 || true
    check "LibreOffice opens plain.csv" test -s "$work/office/plain.fods"
    check "no cell became a formula" sh -c "! grep -q 'table:formula' '$work/office/plain.fods'"
    check "text beyond ASCII is read" grep -q '日本' "$work/office/plain.fods"
fi

if has bash "curl lines"; then
    for kind in plain redacted; do
        check "$kind.sh is one command a line for bash" bash -n "$work/$kind.sh"
    done
fi

exit $failed
