#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds Ringback and starts it: sh packaging/run.sh [options of ringback]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/lib.sh
. "$root/packaging/lib.sh"

install_packages build
# A compiler newer than ours may warn of more: that must not keep anybody from running the program.
build run --compile-no-warning-as-error
say "Starting Ringback"
exec "$root/build/run/src/app/ringback" "$@"
