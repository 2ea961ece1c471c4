#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds Ringback, makes .deb, .rpm and source tarball in build/run and checks them:
# sh packaging/package.sh. Needs apt.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/lib.sh
. "$root/packaging/lib.sh"

install_packages build package
check_desktop_files
build run --compile-no-warning-as-error
check_options "$root/build/run/src/app/ringback"

cd "$root/build/run"
rm -f ringback*.deb ringback*.rpm ringback-*.tar.gz
cpack >&2
cpack --config CPackSourceConfig.cmake >&2
check_deb ringback_*.deb
rpm -qp --requires ringback-*.rpm >/dev/null
printf '%s\n' "$PWD"/ringback*.deb "$PWD"/ringback*.rpm "$PWD"/ringback-*.tar.gz
