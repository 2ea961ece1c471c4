#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Compares a capture with what was acknowledged: ringback export CAPTURE | verify.py [ACKNOWLEDGED...]

Each event is put together again as it was on the wire. Every acknowledged request (id and SHA-1 of its bytes a
line, as loadgen writes them) must be there with just these bytes, and none may be there twice. --at-least N is for
loads that write no list. Prints one line; the exit status is 1 when something is wrong."""

import argparse
import base64
import collections
import hashlib
import json
import re
import sys

ID = re.compile(rb"(?:0A00|-9e35-)([0-9a-f]{12})")


def wire_bytes(request: dict) -> bytes:
    """The request as it came: our mix writes one space after each colon."""
    if "method" not in request:
        return b""
    lines = [f"{request['method']} {request['target']} HTTP/{request['version']}"]
    lines += [f"{name}: {value}" for name, value in request["headers"]]
    body = request["body"]
    body = base64.b64decode(body) if request["body_encoding"] == "base64" else body.encode()
    return "\r\n".join(lines + ["", ""]).encode() + body


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("acknowledged", nargs="*")
    parser.add_argument("--at-least", type=int, default=0)
    options = parser.parse_args()

    expected = {}
    for path in options.acknowledged:
        with open(path, "rb") as file:
            expected.update(line.split() for line in file)

    events = 0
    altered = 0
    seen = collections.Counter()
    for line in sys.stdin.buffer:
        raw = wire_bytes(json.loads(line)["request"])
        found = ID.search(raw)
        if not found:
            continue  # not of the mix, such as a look whether the port is open
        events += 1
        seen[found[1]] += 1
        digest = expected.get(found[1])
        if digest is not None and digest != hashlib.sha1(raw).hexdigest().encode():
            altered += 1

    lost = sum(1 for number in expected if number not in seen)
    twice = sum(1 for count in seen.values() if count > 1)
    print(f"events {events}, acknowledged {len(expected)}, lost {lost}, twice {twice}, altered {altered}")
    return 1 if lost or twice or altered or events < options.at_least else 0


if __name__ == "__main__":
    sys.exit(main())
