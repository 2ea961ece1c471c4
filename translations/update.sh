#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes the texts of the sources into the translations: sh translations/update.sh [FOLDER], by default those here.
# English has plural forms only. Needs lupdate (qt6-l10n-tools).
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$(CDPATH='' cd -- "${1:-$root/translations}" && pwd)
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || echo lupdate)

cd "$root"
for file in "$folder"/ringback_*.ts; do
    language=$(basename "$file" .ts)
    language=${language#ringback_}
    forms=
    [ "$language" != en ] || forms=-pluralonly
    # shellcheck disable=SC2086 # no option, no word
    "$lupdate" -silent $forms -recursive src ui -source-language en -target-language "$language" \
        -locations none -no-obsolete -ts "$file"
done
