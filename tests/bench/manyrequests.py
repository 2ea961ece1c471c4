#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes COUNT raw requests, one behind the other, to standard output: those of the folder mix in turn, each with an
id of its own."""

import pathlib
import sys

PLACEHOLDER = b"1d1d1d1d1d1d"


def main() -> None:
    count = int(sys.argv[1])
    folder = pathlib.Path(__file__).with_name("mix")
    mix = [path.read_bytes() for path in sorted(folder.glob("*.http"))]
    for number in range(count):
        sys.stdout.buffer.write(mix[number % len(mix)].replace(PLACEHOLDER, b"%012x" % number))


main()
