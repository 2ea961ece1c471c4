#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Renders the program's icon into PNGs, after it was drawn anew: sh resources/icons/make-icons.sh. Needs librsvg2-bin.
set -eu

cd "$(dirname "$0")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "ringback-$size.png" io.github.ringback.Ringback.svg
done
