-- SPDX-FileCopyrightText: 2026 Ringback contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Makes schema-3.ringback, a capture as the third schema had it:
--   rm -f schema-3.ringback && sqlite3 schema-3.ringback < schema-3.sql
-- The file is never made again from a later schema.

PRAGMA page_size=1024;
PRAGMA encoding='UTF-8';
BEGIN;
CREATE TABLE event(id INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, api INTEGER NOT NULL, confidence INTEGER NOT NULL, expects INTEGER NOT NULL, kind TEXT NOT NULL, subkind TEXT, status TEXT, sender TEXT, recipient TEXT, call TEXT, conversation TEXT, message TEXT, problems TEXT, signature_scheme TEXT, signature_verdict TEXT, signature_detail TEXT, peer BLOB NOT NULL, peer_port INTEGER NOT NULL, source BLOB, source_header TEXT, refusal_reason INTEGER, refusal_status INTEGER, stopped_at INTEGER, minor_version INTEGER NOT NULL, method TEXT, target TEXT, field_section BLOB, body BLOB, trailer_section BLOB, relation_problems TEXT);
CREATE TABLE decision(id INTEGER PRIMARY KEY AUTOINCREMENT, hash INTEGER NOT NULL, status INTEGER NOT NULL, decided_by TEXT NOT NULL, headers BLOB, body BLOB);
CREATE INDEX decision_hash ON decision(hash);
CREATE TABLE reply(event_id INTEGER PRIMARY KEY, decision_id INTEGER NOT NULL, after_us INTEGER NOT NULL);
CREATE TABLE earlier_reply(event_id INTEGER NOT NULL, decision_id INTEGER NOT NULL, after_us INTEGER NOT NULL);
CREATE INDEX earlier_reply_event ON earlier_reply(event_id);
CREATE TRIGGER reply_again BEFORE UPDATE ON reply BEGIN INSERT INTO earlier_reply VALUES(old.event_id, old.decision_id, old.after_us); END;
CREATE TABLE removal(last_id INTEGER NOT NULL, count INTEGER NOT NULL);
CREATE TABLE annotation(event_id INTEGER PRIMARY KEY, mark INTEGER NOT NULL, note TEXT);
PRAGMA application_id=0x52424b31;
PRAGMA user_version=3;

INSERT INTO annotation VALUES(1, 3, 'seen');

-- Ids 2 and 6 were removed.
INSERT INTO removal VALUES(6, 2);
INSERT INTO decision(hash, status, decided_by, headers, body) VALUES
 (11, 200, 'default', CAST('Content-Length: 0' || char(13, 10) AS BLOB), x''),
 (22, 200, 'rule:Night', CAST('Content-Type: application/json' || char(13, 10) AS BLOB), CAST('[{"action":"talk","text":"Gute Nacht"}]' AS BLOB));

-- A status of a call, behind a proxy.
INSERT INTO event(id, received_at, api, confidence, expects, kind, status, sender, recipient, call, conversation, peer, peer_port, source, source_header, minor_version, method, target, field_section, body)
VALUES(1, 1795423267123456, 2, 0, 0, 'voice.event.completed', 'completed', '442079460000', '447700900000', 'aaaaaaaabbbbccccddddaaaaaaaabbbb', 'CON-aaaaaaaa-bbbb-cccc-dddd-aaaaaaaabbbb', x'7f000001', 51034, x'ae25f521', 'x-forwarded-for', 1, 'POST', '/webhooks/event?tag=1',
 CAST('Host: example.test' || char(13, 10) || 'content-type: application/json' || char(13, 10) AS BLOB), CAST('{"status":"completed"}' AS BLOB));
-- A request that the sender filled with bytes that are no text.
INSERT INTO event(id, received_at, api, confidence, expects, kind, subkind, problems, signature_scheme, signature_verdict, signature_detail, peer, peer_port, minor_version, method, target, field_section, body, trailer_section)
VALUES(3, 1795423268000001, 0, 2, 0, 'other', 'unknown', 'not-utf8,unknown-field', 'sms-sha256', 'invalid', 'The digest differs.', x'20010db8000000000000000000000001', 65535, 0, 'PUT', CAST(x'2fff00fe' AS TEXT),
 x'583a20ff0d0a', x'00ff80c328', x'543a20310d0a');
-- Input that is no HTTP.
INSERT INTO event(id, received_at, api, confidence, expects, kind, subkind, peer, peer_port, refusal_reason, refusal_status, stopped_at, minor_version, body, relation_problems)
VALUES(4, 1795423269000000, 8, 0, 0, 'other', 'malformed', x'7f000001', 40001, 1, 400, 3, 1, x'160301', 'redelivered:2:waiting:0:');
-- An answer call without a reply.
INSERT INTO event(id, received_at, api, confidence, expects, kind, sender, recipient, peer, peer_port, minor_version, method, target, field_section)
VALUES(5, 1795423270000000, 2, 1, 2, 'voice.answer', 'Müller GmbH', '447700900000', x'7f000001', 40002, 1, 'GET', '/answer', CAST('Host: example.test' || char(13, 10) AS BLOB));
INSERT INTO reply VALUES(1, 1, 1800), (3, 2, 25000000);
INSERT INTO earlier_reply VALUES(3, 1, 400);
COMMIT;
PRAGMA journal_mode=WAL;
