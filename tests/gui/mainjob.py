#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The main job of the window, with real keys and clicks: mainjob.py RINGBACK FOLDER

On an X display with an accessibility bus and no settings, with the module "drive" on PYTHONPATH. FOLDER gets the
capture and the pictures. Exit status 0 when everything was as it should be.
"""
import json
import os
import re
import subprocess
import sys
import threading
import time
import urllib.request

import drive

RINGBACK, FOLDER = sys.argv[1], sys.argv[2]
PORT = 18500 + os.getpid() % 1000
BASE = f"http://127.0.0.1:{PORT}"
CAPTURE = os.path.join(FOLDER, "job.ringback")
JSON = {"Content-Type": "application/json"}


def say(what):
    print(what, flush=True)


def post(path, data, headers=None):
    body = json.dumps(data).encode() if isinstance(data, dict) else data.encode()
    request = urllib.request.Request(BASE + path, body, headers or (JSON if isinstance(data, dict) else {}))
    with urllib.request.urlopen(request, timeout=20) as reply:
        return reply.read().decode()


def get(path):
    with urllib.request.urlopen(BASE + path, timeout=20) as reply:
        return reply.read().decode()


class Call(threading.Thread):
    """A request of its own thread, whose answer comes when somebody gives it."""

    def __init__(self, uuid):
        super().__init__(daemon=True)
        self.uuid, self.reply, self.took = uuid, None, None
        self.start()

    def run(self):
        started = time.monotonic()
        self.reply = get(f"/webhooks/answer?from=447700900001&to=447700900000&uuid={self.uuid}"
                         f"&conversation_uuid=CON-{self.uuid}")
        self.took = time.monotonic() - started


def start():
    return drive.launch([RINGBACK, "--listen", f"127.0.0.1:{PORT}", CAPTURE])


def send_one_of_each():
    post("/webhooks/inbound-sms", "msisdn=447700900001&to=447700900000&messageId=0A01&text=Hello&type=text"
         "&message-timestamp=2026-01-01+12:00:00")
    get("/webhooks/delivery-receipt?msisdn=447700900001&to=Acme&messageId=0A02&status=failed&err-code=6"
        "&price=0.03&scts=2601011200&message-timestamp=2026-01-01+12:00:00&network-code=23410")
    post("/webhooks/event", {"status": "completed", "uuid": "u1", "conversation_uuid": "CON-u1",
                             "direction": "inbound", "duration": "2", "price": "0.0015", "rate": "0.04",
                             "from": "447700900001", "to": "447700900000", "network": "23410",
                             "start_time": "2026-01-01T12:00:00Z", "end_time": "2026-01-01T12:00:02Z",
                             "timestamp": "2026-01-01T12:00:02Z"})
    post("/webhooks/insight", {"request_id": "r1", "status": 0, "status_message": "Success",
                               "international_format_number": "447700900001", "country_code": "GB",
                               "remaining_balance": "1.00", "request_price": "0.03", "lookup_outcome": 0,
                               "lookup_outcome_message": "Success"})
    post("/webhooks/messages", {"message_uuid": "m1", "to": "447700900000", "from": "447700900001",
                                "timestamp": "2026-01-01T12:00:00Z", "channel": "sms", "message_type": "text",
                                "text": "Hi"})
    post("/webhooks/other", {"hello": "world"})


def wait_for_rows(table, count):
    drive.wait_until(lambda: table.row_count == count, f"{count} rows are shown, there are {table.row_count}")


def numbers(table):
    return [row[0] for row in table.cells(columns=["#"])]


app = start()
app.find("button", "Copy address")
say("listens, and shows what to do")
drive.screenshot(os.path.join(FOLDER, "empty.png"))
send_one_of_each()
table = drive.find("table", "Events")
wait_for_rows(table, 6)
drive.wait_until(lambda: "spam" in " ".join(row[0] for row in table.cells(columns=["What happened"])),
                 "the receipt is told in words")
say("one event of each API is shown in words")
drive.screenshot(os.path.join(FOLDER, "some.png"))

for name, count in [("SMS", 2), ("Voice", 1), ("Number Insight", 1), ("Messages", 1)]:
    chip = drive.find("checkbox", name)
    chip.click()
    wait_for_rows(table, count)
    chip.click()
    wait_for_rows(table, 6)
say("chips filter by API")

source = drive.find("combo", "Source")
source.choose("Foreign")
drive.wait_until(lambda: not table.showing or table.row_count == 0, "nothing came from elsewhere")
source.choose("Local")
wait_for_rows(drive.find("table", "Events"), 6)
source.choose("Any source")
say("the source filters")

drive.press("ctrl+f")
drive.type_text("status:failed")
drive.press("enter")
wait_for_rows(table, 1)
table.click_cell(0, "What happened")
fields = drive.find("tree", "Decoded fields")
drive.wait_until(lambda: any("err-code" in " ".join(row) for row in fields.cells()), "the code is decoded")
say("the filter line filters; a field is decoded: "
    + next(" | ".join(row) for row in fields.cells() if "err-code" in " ".join(row)))
drive.find("button", "Show all").click()
wait_for_rows(table, 6)

drive.press("ctrl+h")
call = Call("held-1")
editor = drive.find("edit", "Reply")
drive.find("list", "Waiting requests")
editor.set_text('[ { "action": "talk", "text": "Typed by hand", "level": 3 } ]')
drive.screenshot(os.path.join(FOLDER, "waiting.png"))
drive.press("ctrl+.")
time.sleep(0.3)
drive.press("enter")
drive.wait_until(lambda: '"level": 3' not in editor.text, "the quick fix mended the level")
mended = editor.text
drive.press("ctrl+enter")
drive.wait_until(lambda: call.reply is not None, "the caller is answered")
assert json.loads(call.reply) == json.loads(mended), (call.reply, mended)
say(f"answered by hand after {call.took:.1f} s with {call.reply}")

call = Call("late-1")
drive.wait_until(lambda: call.reply is not None, "the deadline answers", timeout=8)
assert 4.0 < call.took < 5.0, call.took
assert json.loads(call.reply)[0]["action"] == "talk"
say(f"answered at the deadline after {call.took:.2f} s")

if os.environ.get("RINGBACK_NO_PARK") is None:
    call = Call("parked-1")
    drive.find("button", "Park").click()
    time.sleep(1.1)  # to read that Vonage does not reach this machine
    drive.find("button", "Park").click()
    drive.wait_until(lambda: call.reply is not None, "the call is parked")
    actions = [action["action"] for action in json.loads(call.reply)]
    assert "notify" in actions, call.reply
    notify = next(action for action in json.loads(call.reply) if action["action"] == "notify")
    say("parked with " + ", ".join(actions))
    editor = drive.find("edit", "Reply")
    editor.set_text('[ { "action": "talk", "text": "Thank you for waiting" } ]')
    drive.find("button", re.compile("^(Send|Release)$")).click()
    path = notify["eventUrl"][0].split("/", 3)[3]
    answer = post("/" + path, {"uuid": "parked-1", "conversation_uuid": "CON-parked-1",
                               "payload": notify["payload"], "timestamp": "2026-01-01T12:00:00Z"})
    assert "Thank you for waiting" in answer, answer
    say("released by hand")

drive.wait_until(lambda: table.row_count == 10, "all that came is shown")
rows = table.row_count
app.stop()
app = start()
table = drive.find("table", "Events")
wait_for_rows(table, rows)
say(f"all {rows} events are there again after a restart")
app.stop()
