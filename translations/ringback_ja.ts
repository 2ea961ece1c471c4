<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in use by another program; choose another port with --listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftedReply</name>
    <message>
        <source>The request is still being read, and with it what stands for {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has nothing to put in the place of {%1}. Write {{%1}} for the braces themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine, but old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged or altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, no secret to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the event in this capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so it is not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>valid (genuine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid-stale (genuine, but old or from the future)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid (not genuine, or altered on the way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-secret (not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (%1): %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>What to write: jsonl, har, csv or curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the capture itself; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n malformed request(s) left out: this format has no place for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: no curl command sends them as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written without their trailer fields: curl sends none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>In the list: goes to the newest event and follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: back to the list; in the histogram: lets go of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a reply: sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ncco</name>
    <message>
        <source>Where Vonage posts the payload; the answer may be a new NCCO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice of %1 that knows no SSML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes without saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage does not read an NCCO in the reply to this webhook; the call goes on as before. Answer with an empty body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known here that “%1” could stand for, so that it is sent as it is. Write another name, or two braces for one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “ringbackTone”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of the keys %1; text that holds a colon is written in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of no-answer, reset, wrong-content-type, broken-json, too-slow is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule has only one of status, ncco, template, park, wait, fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule needs one of status, ncco, template, park, wait, fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServeOptions</name>
    <message>
        <source>Listens for webhooks and records them without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges or named sets (vonage, local, any) that may post; others get 403 and are still recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers whose Forwarded and X-Forwarded-For are believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of vonage, local, any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret for signed webhooks is known, so it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content; the content was altered or re-written on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret for signed SMS is known, so it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the sender says they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of messages (failover workflow): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North America and Caribbean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premium number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe: no fields and no body, as Vonage sends to check a newly set URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format; from there on it is shown as raw text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage sends this again: attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the text has marks that say how to speak it (SSML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every character is in the GSM alphabet, the basic one of SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves that the request is Vonage&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary SMS from %1: %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS from %1 without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (wants no more messages; US short codes now block this number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for a US short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the verification stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call%1: waits for your instructions (NCCO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller pressed no key and said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the event when you leave it, or at Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: %1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message>
        <source>Another program is writing this capture, or it cannot be written: it is shown as it grows, and nothing is received here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place in this format.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so %2 is used instead: give Vonage this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and ports, one or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list of addresses and ports, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::CompletionModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of that name, where an event has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at First</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace secrets and the middle of phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For showing it to somebody else; the file says that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::FieldView</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit sets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, or terms such as api:sms from:4477* status:failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>Find in the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::FindingsPane</name>
    <message>
        <source>Quick fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs of the chosen problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::HexView</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::HistogramView</name>
    <message>
        <source>Events by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Ringback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches the filter. “Show all” takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Sample Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow &amp;Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All That Expect an &amp;NCCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::NccoChoice</name>
    <message>
        <source>NCC&amp;O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NCCO that is sent. F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quick fix in this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count from the next start of listening on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret of signed webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::ProblemsView</name>
    <message>
        <source>Nothing is wrong with this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by This Kind of Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is not in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::RelatedView</name>
    <message>
        <source>No other event of the same call or message is in this capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is empty, which is all that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with an error, because the event could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went out %1 ms after the request had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went out %1 s after the request had come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test against this capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller &amp;hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches gets the default reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system does not work: %1. Secrets are kept until Ringback ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: event URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number Insight: callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages: inbound and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for webhooks at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what waits, what for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked for another %1 at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over. The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller has gone. The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening has ended. The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule leaves it without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this draft &amp;when the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the default &amp;go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vonage would reject this NCCO: %1 Send once more to send it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
