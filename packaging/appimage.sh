#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# NOT TRIED. Makes an AppImage of what the run preset built: sh packaging/appimage.sh
# Needs linuxdeploy and linuxdeploy-plugin-qt (https://github.com/linuxdeploy) in PATH. Build on the oldest system that
# it shall run on.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$root/build/run/AppDir
rm -rf "$folder"
cmake --install "$root/build/run" --prefix "$folder/usr" --strip
cd "$root/build/run"
QMAKE=qmake6 EXTRA_QT_MODULES=sql EXTRA_PLATFORM_PLUGINS=libqwayland-generic.so linuxdeploy --appdir "$folder" --plugin qt \
    --desktop-file "$folder/usr/share/applications/io.github.ringback.Ringback.desktop" --output appimage
