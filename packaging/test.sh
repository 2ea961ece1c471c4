#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds with warnings as errors and runs every test: sh packaging/test.sh [options of ctest]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/lib.sh
. "$root/packaging/lib.sh"

install_packages build test
build test
cd "$root"
exec ctest --preset test --parallel "$(test_jobs)" "$@"
