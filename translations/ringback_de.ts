<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Kurzwahlnummern</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
</context>
<context>
    <name>CapturePath</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is there already: open it, or choose another name.</source>
        <translation>%1 gibt es schon: Öffnen Sie diese Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation>Gibt statt einzelner Zeilen ein JSON-Array aus.</translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation>Prüft NCCOs und gibt für alles, was falsch oder auffällig ist, eine Zeile mit der Fundstelle aus.
Bei einem Fehler ist der Exit-Status 1; Warnungen allein lassen ihn bei 0.</translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation>Dateien mit je einem NCCO. Standard: Standardeingabe.</translation>
    </message>
    <message>
        <source>%1: these are the first %L2 findings; there may be more.</source>
        <translation>%1: Das sind die ersten %L2 Befunde; es kann mehr geben.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe an.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation>Das Lauschen auf %1 ist nicht erlaubt; Ports unter 1024 erfordern besondere Rechte.</translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation>Zertifikat und Schlüssel sind auf diesem Rechner nicht für TLS verwendbar.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Auf %1 kann nicht gelauscht werden: %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation>%1 ist kein Ringback-Mitschnitt; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation>%1 wurde von einer neueren Ringback-Version geschrieben; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation>%1 wurde während des Schreibens gelöscht, verschoben oder ersetzt; es wird nichts gespeichert, bis ringback neu gestartet oder die Datei zurückgelegt wird.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Für %1 ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 is already in use by %2; choose another port with --listen.</source>
        <translation>%1 wird schon von %2 benutzt; wählen Sie mit --listen einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where its lock belongs and is not from Ringback; move that file away or choose another name.</source>
        <translation>%1 kann nicht geschrieben werden, weil %2 dort liegt, wohin seine Sperre gehört, und nicht von Ringback ist; verschieben Sie diese Datei oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation>ein Dateiname ist erforderlich.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation>„%1“ ist keine Adresse mit Port wie 127.0.0.1:8484 oder [::1]:8484.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; sqlite3 can save what is left of it (.recover).</source>
        <translation>%1 ist beschädigt: %2; sqlite3 kann retten, was davon übrig ist (.recover).</translation>
    </message>
    <message>
        <source>%1 was written by another program while it was read; open it again.</source>
        <translation>%1 wurde beim Lesen von einem anderen Programm beschrieben; öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is being written by %2.</source>
        <translation>%1 wird gerade von %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>CopyJob</name>
    <message>
        <source>That is more than the clipboard is for (%1 MiB). Export the events to a file instead.</source>
        <translation>Das ist mehr, als für die Zwischenablage gedacht ist (%1 MiB). Exportieren Sie die Ereignisse stattdessen in eine Datei.</translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation>Adresse, von der die Anfragen kamen.</translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation>Gibt lesbaren Text statt JSON-Zeilen aus.</translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation>Dekodiert rohe HTTP-Anfragen, so wie sie übertragen werden, und gibt je Anfrage ein Ereignis aus.
Die Secrets der Signaturen stammen aus RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD und RINGBACK_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation>Dateien mit einer oder mehreren Anfragen. Standard: Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation>%1: Anfrage %2: %3</translation>
    </message>
    <message>
        <source>What follows it was not read.</source>
        <translation>Was danach kommt, wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>default reply</source>
        <translation>Standardantwort</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation>Standardantwort, Zeit abgelaufen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation>Standardantwort nach einem Fehler</translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation>Entschieden durch die Standardantwort für diese Art von Ereignis.</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>Von Hand entschieden.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation>Niemand hat rechtzeitig entschieden, daher wurde bei Ablauf der Frist die Standardantwort gesendet.</translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation>Von Ringback abgelehnt; den Grund nennt „Probleme“.</translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation>Entschieden durch die Regel „%1“.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Entschieden von %1.</translation>
    </message>
    <message>
        <source>A rule could make no reply of this event, so the default reply went out.</source>
        <translation>Eine Regel konnte zu diesem Ereignis keine Antwort bilden, deshalb ging die Standardantwort hinaus.</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the event in this capture</source>
        <translation>Nummer des Ereignisses in diesem Mitschnitt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation>Wann die Anfrage vollständig war, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation>Welche der Vonage-APIs sie gesendet hat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation>Wer angerufen oder geschrieben hat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation>Wer angerufen oder angeschrieben wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation>Adresse, von der die Anfrage kam, und die Gruppe, zu der sie gehört</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation>Status der Antwort, die der Absender erhielt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation>Vom Ende der Anfrage bis zur Antwort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation>Art des Ereignisses, wie sie in Filtern heißt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation>Status, den das Ereignis meldet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation>Ziel der Anfrage ohne den Query-String</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Größe des Bodys in Bytes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation>Ob die Signatur echt ist</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation>Wer über die Antwort entschieden hat</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation>ID des Anrufs, eine für jeden Teilnehmer</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>ID der Konversation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Was Sie notiert haben</translation>
    </message>
    <message>
        <source>The event in plain words; sorted by its kind, then by time</source>
        <translation>Das Ereignis im Klartext; sortiert nach seiner Art, dann nach der Zeit</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Error in the NCCO, line %1, column %2: %3</source>
        <translation>Fehler im NCCO, Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>Das NCCO hat %n weiteren Fehler.</numerusform>
            <numerusform>Das NCCO hat %n weitere Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation>%1 (nicht in der Referenz)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so it is not believed.</source>
        <translation>Hinweis: nicht vertrauenswürdiger Weiterleitungs-Header: Er nennt einen Client, aber %1 ist kein vertrauenswürdiger Proxy, daher wird der Header nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Kein HTTP</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>Erkannt an %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>an unknown client</source>
        <translation>unbekannter Client</translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation>%1, in „%2“ (%3)</translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation>%1, fremd: in keinem Adressbereich, aus dem Vonage bekanntermaßen sendet</translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation>%1, laut %2 vom Proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>%1, foreign: in “%2”, which is not among the chosen sets</source>
        <translation>%1, fremd: in „%2“, das nicht unter den gewählten Gruppen ist</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>genuine, but old or from the future</source>
        <translation>echt, aber alt oder aus der Zukunft</translation>
    </message>
    <message>
        <source>failed the check</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>signiert, nicht geprüft</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Signature (%1): %2 (%3). %4</source>
        <translation>Signatur (%1): %2 (%3). %4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation>Geschwärzt: Signaturen, Secrets und Tokens sind durch *** ersetzt, die mittleren Ziffern von Telefonnummern durch Buchstaben.</translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation>Der Body ist kein Text; er steht hier in Base64.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where changes to it belong; move that file away or choose another name.</source>
        <translation>%1 kann nicht geschrieben werden, weil %2 dort liegt, wohin Änderungen daran gehören; verschieben Sie diese Datei oder wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 malformed request left out: this format has no place for it.</source>
        <translation>1 fehlerhafte Anfrage ausgelassen: Dieses Format hat dafür keinen Platz.</translation>
    </message>
    <message>
        <source>%1 malformed requests left out: this format has no place for them.</source>
        <translation>%1 fehlerhafte Anfragen ausgelassen: Dieses Format hat dafür keinen Platz.</translation>
    </message>
    <message>
        <source>1 request left out: no curl command sends it as it was.</source>
        <translation>1 Anfrage ausgelassen: Kein curl-Befehl sendet sie so, wie sie war.</translation>
    </message>
    <message>
        <source>%1 requests left out: no curl command sends them as they were.</source>
        <translation>%1 Anfragen ausgelassen: Kein curl-Befehl sendet sie so, wie sie waren.</translation>
    </message>
    <message>
        <source>1 request written without its trailer fields: curl sends none.</source>
        <translation>1 Anfrage ohne ihre Trailer-Felder geschrieben: curl sendet keine.</translation>
    </message>
    <message>
        <source>%1 requests written without their trailer fields: curl sends none.</source>
        <translation>%1 Anfragen ohne ihre Trailer-Felder geschrieben: curl sendet keine.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation>Nur passende Ereignisse, zum Beispiel „api:sms status:failed“.</translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation>Ziel der Ausgabe. Standard: Standardausgabe.</translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation>Ersetzt Signaturen, Secrets, Tokens und die mittleren Ziffern von Telefonnummern.</translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation>Schreibt einen Mitschnitt in einem anderen Format.</translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation>Die Mitschnittdatei; ein anderer Prozess darf sie gerade schreiben.</translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation>genau eine Mitschnittdatei ist erforderlich.</translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation>„%1“ ist keines von jsonl, har, csv, curl.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Für %1 ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>What to write: jsonl, har, csv or curl. Default: jsonl.</source>
        <translation>Ausgabeformat: jsonl, har, csv oder curl. Standard: jsonl.</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation>Beliebige Quelle</translation>
    </message>
    <message>
        <source>Vonage</source>
        <translation>Vonage</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>passend zu %1</translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation>Alle Ereignisse werden angezeigt.</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Angezeigt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All events are still shown.</source>
        <translation>Es werden weiterhin alle Ereignisse angezeigt.</translation>
    </message>
    <message>
        <source>Still shown: %1.</source>
        <translation>Weiterhin angezeigt: %1.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Jede Adresse</translation>
    </message>
    <message>
        <source>The sets that count as Vonage in the preferences</source>
        <translation>Die Gruppen, die in den Einstellungen als Vonage gelten</translation>
    </message>
    <message>
        <source>Neither local nor of a set that counts as Vonage</source>
        <translation>Weder lokal noch aus einer Gruppe, die als Vonage gilt</translation>
    </message>
</context>
<context>
    <name>FreeName</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>In the list: goes to the newest event and follows</source>
        <translation>In der Liste: springt zum neuesten Ereignis und folgt</translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation>Im Histogramm: wählt eine Zeitspanne</translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation>In einem Filter oder NCCO: schlägt Vervollständigungen vor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation>Über Ringback</translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation>Ringback %1</translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Empfängt, dekodiert und beantwortet Vonage-Webhooks auf Ihrem eigenen Rechner. Es werden keine Daten nach außen gesendet.

Qt %1 · SQLite %2 · QScintilla %3

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>This guide is in English.</source>
        <translation>Dieses Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>In an NCCO: finds words in it</source>
        <translation>In einem NCCO: sucht Wörter darin</translation>
    </message>
    <message>
        <source>In an NCCO, a request or a reply: finds, and goes from match to match</source>
        <translation>In einem NCCO, einer Anfrage oder einer Antwort: sucht und geht von Treffer zu Treffer</translation>
    </message>
    <message>
        <source>In an NCCO: leaves it, where Tab does not</source>
        <translation>In einem NCCO: verlässt es, was Tab nicht tut</translation>
    </message>
    <message>
        <source>In an NCCO: the next problem, and the one before</source>
        <translation>In einem NCCO: das nächste Problem und das vorige</translation>
    </message>
    <message>
        <source>In an NCCO: repairs the problem at the caret</source>
        <translation>In einem NCCO: behebt das Problem am Cursor</translation>
    </message>
    <message>
        <source>In an NCCO: lays it out</source>
        <translation>In einem NCCO: formatiert es</translation>
    </message>
    <message>
        <source>In an NCCO: tells what is known of the place of the caret</source>
        <translation>In einem NCCO: sagt, was über die Stelle am Cursor bekannt ist</translation>
    </message>
    <message>
        <source>Sends the reply to the request that waits</source>
        <translation>Sendet die Antwort an die wartende Anfrage</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <comment>what a key does, and where</comment>
        <translation>%1 (in: %2)</translation>
    </message>
    <message>
        <source>In the list: removes the selected events</source>
        <translation>In der Liste: entfernt die ausgewählten Ereignisse</translation>
    </message>
    <message>
        <source>In the list: marks the selected events</source>
        <translation>In der Liste: markiert die ausgewählten Ereignisse</translation>
    </message>
    <message>
        <source>In the list: takes their mark away</source>
        <translation>In der Liste: nimmt ihnen die Markierung</translation>
    </message>
    <message>
        <source>In a reply: %1</source>
        <comment>what a key does</comment>
        <translation>In einer Antwort: %1</translation>
    </message>
    <message>
        <source>In the filter or a note: back to the list; in the histogram: lets go of the span</source>
        <translation>Im Filter oder in einer Notiz: zurück zur Liste; im Histogramm: hebt die Zeitspanne auf</translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation>Legt fest, wofür ein Pfad da ist, wiederholbar: eine API (us-short-codes) oder eine Art (voice.answer). Wonach die Felder aussehen, zählt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation>Ihre eigenen US-Kurzwahlnummern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation>„%1“ ist kein Pfad mit „=“ und einer API oder Art, zum Beispiel /answer=voice.answer.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation>der Pfad %1 ist doppelt zugeordnet.</translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation>„%1“ ist keine Kurzwahlnummer; eine solche hat 3 bis 8 Ziffern.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation>Hier steht nichts; erwartet wird ein Wert wie [ ] oder { }.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation>Der Text beginnt mit einer Byte-Order-Mark, die JSON nicht haben darf; speichern Sie ihn als UTF-8 ohne BOM.</translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation>Der Text endet in einem Objekt; erwartet wird }.</translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation>Der Text endet in einem Array; erwartet wird ].</translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation>Der String ist nicht geschlossen; vor dem Zeilenende wird &quot; erwartet, und ein Zeilenumbruch im String wird als \n geschrieben.</translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation>Der Text endet in einem Wert; erwartet wird dessen Rest.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation>Hier wird ein Wert erwartet: ein String in doppelten Anführungszeichen, eine Zahl, true, false, null, ein Array oder ein Objekt.</translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation>Hier wird der Name einer Option in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation>Zwischen einem Namen und seinem Wert wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>Hier wird ein Komma erwartet.</translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation>Vor dieser Stelle wird } erwartet, um das Objekt zu schließen.</translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation>Vor dieser Stelle wird ] erwartet, um das Array zu schließen.</translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation>Nach dem Komma wird ein weiteres Element erwartet; entfernen Sie das Komma vor dieser Klammer.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation>Text muss in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation>Text muss in doppelten Anführungszeichen stehen, nicht in einfachen.</translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation>Das ist keine Zahl; erwartet wird eine wie 5, -0.5 oder 1e3.</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>Nach einem Backslash wird eines von &quot; \ / b f n r t oder u mit vier Hexadezimalziffern erwartet.</translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation>Ein Steuerzeichen darf nicht unverändert in einem String stehen; erwartet wird eine Escape-Sequenz wie \t.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation>Diese Bytes sind nicht das erwartete UTF-8; speichern Sie den Text als UTF-8.</translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation>Hier wird das Ende des Textes erwartet, denn der Wert davor ist vollständig.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation>Die Klammern sind hier zu tief verschachtelt; alles Weitere wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation>Der Text ist zu lang; alles Weitere wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close; remove it, or add the one that opens.</source>
        <translation>Nichts ist offen, was diese Klammer schließen könnte; entfernen Sie sie, oder ergänzen Sie die öffnende.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes (&quot;), not in typographic ones.</source>
        <translation>Text muss in geraden doppelten Anführungszeichen (&quot;) stehen, nicht in typografischen.</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>JSON hat keine Kommentare; entfernen Sie diesen.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Ncco</name>
    <message>
        <source>Where Vonage posts the payload; the answer may be a new NCCO.</source>
        <translation>Wohin Vonage die Nutzdaten per POST sendet; die Antwort kann ein neues NCCO sein.</translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation>Wie die Nutzdaten gesendet werden.</translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation>Stimmen von Google.</translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation>Stimmen von Amazon Polly.</translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation>Stimmen von ElevenLabs.</translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Was gesprochen wird: bis zu 1500 Zeichen, einfacher Text oder SSML in &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation>Tasten oder Spracheingabe unterbrechen die Ausgabe; danach muss ein „input“ folgen.</translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation>Wie oft es gesprochen wird; 0 bedeutet endlos.</translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation>Lautstärke, von leise bis laut.</translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation>Die Sprache der Stimme.</translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation>Welche Stimme der Sprache.</translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation>Nimmt die Premium-Stimme dieser Sprache und dieses Stils.</translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation>Wessen Stimmen verwendet werden; sonst die von Vonage selbst.</translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation>Einstellungen, die dieser Anbieter versteht.</translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation>Eine Stimme nach Namen; schreiben Sie stattdessen „language“ und „style“.</translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation>Die Audiodatei: mp3 oder wav mit 16 Bit.</translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation>Wie oft sie abgespielt wird; 0 bedeutet endlos.</translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation>Wie lange nach der letzten Taste gewartet wird.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation>Nach so vielen Tasten endet die Eingabe.</translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation>Die Taste # beendet die Eingabe.</translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation>Erkennung durch Google.</translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation>Erkennung durch Deepgram.</translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation>Das Leg, dem zugehört wird; sonst das erste.</translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation>So lange Stille nach dem Sprechen beendet die Eingabe.</translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation>Die Sprache, die gesprochen wird.</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation>Wörter und Wendungen, die wahrscheinlich gesagt werden.</translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation>Wie lange auf den Beginn des Sprechens gewartet wird.</translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation>Wie lange höchstens gesprochen werden darf.</translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation>Behält eine Aufzeichnung, deren URL mit dem Ergebnis kommt.</translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation>Wie laut das Sprechen gegenüber dem Hintergrundgeräusch sein muss; ein höherer Wert ist empfindlicher.</translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation>Wessen Erkennung verwendet wird; sonst die von Vonage selbst.</translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation>Wie Tasten erfasst werden.</translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation>Wie Spracheingaben erkannt werden.</translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation>Tasten des Telefons.</translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation>Spracheingabe, als Text geliefert.</translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation>Die nächste Aktion wartet auf die Eingabe.</translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation>Jede Taste wird sofort gemeldet, während die folgenden Aktionen laufen.</translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation>Was angenommen wird: Tasten, Spracheingabe oder beides.</translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation>Ob die nächste Aktion wartet.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation>Die Form vor „dtmf“: wie lange nach der letzten Taste gewartet wird.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation>Die Form vor „dtmf“: nach so vielen Tasten endet die Eingabe.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation>Die Form vor „dtmf“: die Taste # beendet die Eingabe.</translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation>Klein; bis zu zwei Kanäle.</translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation>Groß; beliebig viele Kanäle.</translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation>Jedes Leg hat einen eigenen Kanal.</translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation>Der Dateityp; sonst mp3, bei mehr als zwei Kanälen wav.</translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation>Zeichnet die Legs getrennt auf.</translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation>Wie viele Kanäle; erfordert „split“, überzählige Legs teilen sich den letzten.</translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation>So lange Stille beendet die Aufzeichnung; die nächste Aktion wartet darauf.</translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation>Diese Taste beendet die Aufzeichnung; die nächste Aktion wartet darauf.</translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation>Die längste Dauer der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation>Spielt zuerst einen Signalton ab.</translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation>Lässt die Aufzeichnung transkribieren.</translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation>Welche Konferenz: ein Name innerhalb der Anwendung, für bis zu 50 Mitglieder.</translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation>Die mp3-Datei, die bis zum Beginn der Konferenz abgespielt wird.</translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation>Sie beginnt, wenn dieser Anrufer kommt; false wartet auf den Moderator.</translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation>Sie endet, wenn dieser Anrufer, der Moderator, geht.</translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation>Zeichnet die Konferenz auf.</translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation>Die Legs, die dieses hören; sonst alle, bei leerer Liste niemand.</translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation>Die Legs, die dieses hört; sonst alle, bei leerer Liste niemand.</translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation>Niemand hört dieses Leg; schließt „canSpeak“ aus.</translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation>Lässt die Aufzeichnung transkribieren; erfordert &quot;record&quot;:true.</translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation>Was gesendet wird: ein beliebiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Wie lange gewartet wird.</translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation>Die ID einer bestehenden Konversation, zum Beispiel CON-…</translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation>Was dann gesprochen wird.</translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation>Was gesprochen wird, wenn es misslingt.</translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation>Diese Kartenart wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation>Die Kartennummer ist falsch.</translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation>Das Ablaufdatum ist falsch.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>Die Prüfnummer ist falsch.</translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation>Fragt nach der Kartennummer.</translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation>Fragt nach dem Ablaufdatum.</translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation>Fragt nach der Prüfnummer.</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>Wonach gefragt wird.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Was gesprochen wird.</translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation>Was der Anrufer gefragt wird.</translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation>Die Stimme der Ansagen.</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>US-Dollar.</translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation>Was zu zahlen ist.</translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation>Die Währung des Betrags.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation>Wohin Vonage die Ereignisse der Zahlung sendet.</translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation>Spricht einen Text.</translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation>Spielt eine Audiodatei ab.</translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation>Erfasst Tasten, Spracheingabe oder beides; die Antwort auf das Ereignis ist das nächste NCCO.</translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation>Zeichnet den Anruf auf.</translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation>Tritt einer Konferenz bei.</translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation>Sendet eigene Nutzdaten per POST; die Antwort kann ein neues NCCO sein.</translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation>Wartet, ohne dass etwas zu hören ist.</translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation>Verschiebt den Anrufer in eine bestehende Konversation; danach läuft nichts mehr.</translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation>Zog eine Kartenzahlung ein; eine zurückgezogene Vorschaufunktion.</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Was getan wird.</translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation>Welche Art von Endpunkt es ist.</translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation>Das Ereignis kommt als JSON im Body.</translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation>Das Ereignis kommt als Query-Parameter.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation>Wohin Vonage die Ereignisse dieser Aktion sendet; sonst an die Ereignis-URL der Anwendung.</translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation>Wie die Ereignisse gesendet werden.</translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation>Bewertet auch die Stimmung des Gesagten.</translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation>Wie die Aufzeichnung transkribiert wird.</translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation>Ein Schritt des Anrufs.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation>Vonage bricht den Anruf ab: Die Aktion „%1“ ist unbekannt. Vermutlich ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation>In [ und ] einschließen</translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation>Meldet, was abgenommen hat, und fährt fort.</translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation>Legt bei einem Anrufbeantworter auf.</translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation>Meldet, ob ein Mensch oder eine Maschine abgenommen hat.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation>Dasselbe, und wo die Ansage der Maschine endet.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation>Dasselbe, und wo der Signalton der Maschine ist.</translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation>Was geschieht, wenn eine Maschine abnimmt.</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>Worauf geachtet wird.</translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation>Wie lange auf den Signalton gewartet wird.</translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation>Was geschieht, wenn ein Anrufbeantworter abnimmt.</translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation>Wenn niemand abnimmt, ist die Antwort auf das Ereignis das nächste NCCO.</translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation>Wer angerufen wird: ein Endpunkt in einem Array.</translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation>Die angezeigte Rufnummer: eine Ihrer Vonage-Nummern.</translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation>Zeigt irgendeine Nummer der Anwendung; schließt „from“ aus.</translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation>Ob Ereignisse des Anrufs mit einem NCCO beantwortet werden dürfen.</translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation>Wie lange es klingelt.</translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation>Die längste Dauer des Anrufs.</translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation>Dasselbe mit mehr Auswahl; hat Vorrang vor „machineDetection“.</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation>Die Audiodatei, die der Anrufer hört, bis jemand abnimmt; nicht für Telefone.</translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation>Liefert das NCCO, das für den Angerufenen läuft, bevor beide verbunden werden.</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation>Die Audiodatei, die der Anrufer bis dahin hört.</translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation>Der alte Name von „ringbackTone“.</translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation>Was geschieht, wenn der Angerufene abnimmt.</translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation>Die Nummer mit Landesvorwahl und ohne +.</translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation>Tasten, die nach dem Abnehmen gedrückt werden; p ist eine Pause von einer halben Sekunde.</translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation>Der Inhalt eines STIR/SHAKEN-Identity-Headers.</translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation>Der Name eines Benutzers derselben Anwendung.</translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation>16-Bit-Samples, 16 kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation>16-Bit-Samples, 8 kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation>16-Bit-Samples, 24 kHz.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation>Was Ihr Server zu Beginn erfährt.</translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation>Ein Token, das Vonage signiert hat.</translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation>Der Text aus „value“.</translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation>Woher der Authorization-Header kommt.</translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation>Der Header, für &quot;type&quot;:&quot;custom&quot;.</translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation>Der Authorization-Header, den Ihr Server erhält.</translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation>Ihr Server, ws:// oder wss://.</translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation>Das Audioformat.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation>Was Ihr Server zu Beginn erfährt; bis zu 512 Bytes.</translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation>Ein Header, gesendet mit X- vor seinem Namen.</translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation>Header, die mit X- vor ihren Namen gesendet werden.</translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation>Wird der Gegenstelle unverändert gesendet; bis zu 256 Zeichen.</translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation>Header, die unverändert gesendet werden.</translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation>Zum Beispiel sip:user@example.com, bei Bedarf mit ;transport=tls oder ;media=srtp.</translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation>Die SIP-Domain, mit „user“ statt „uri“.</translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation>Der Benutzer in „domain“.</translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation>Die Nebenstelle in Vonage Business.</translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation>Eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation>Ein Benutzer der Anwendung.</translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation>Ein eigener Server, der Audio empfängt und liefert.</translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation>Eine SIP-Adresse.</translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation>Eine Nebenstelle von Vonage Business Communications.</translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation>Ruft jemanden an und verbindet den Anrufer mit ihm.</translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation>Das vorige entfernen</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation>„%2“ hat keine Option „%1“; Vonage ignoriert sie oder bricht den Anruf ab. Vermutlich ist „%3“ gemeint.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation>&quot;%1&quot;:%2 hinzufügen</translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation>Wer angerufen wird.</translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation>Nur aus neueren Bibliotheken von Vonage bekannt.</translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation>Veraltet: besser nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation>Von Vonage zurückgezogen.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation>%1 mit bis zu %2 Zeichen</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Mögliche Werte: %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Ohne Angabe: %1.</translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation>Ein Wert von „%1“: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A voice of %1 that knows no SSML.</source>
        <translation>Eine Stimme für %1, die kein SSML kennt.</translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation>Eine Stimme für %1.</translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation>Sprache %1, Stil %2.</translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation>Vonage bricht den Anruf ab, denn das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation>Vonage bricht den Anruf ab, denn ein NCCO ist ein Array von Aktionen, auch bei nur einer: Schließen Sie sie in [ und ] ein.</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage bricht den Anruf ab, denn ein NCCO braucht mindestens eine Aktion, zum Beispiel {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage bricht den Anruf ab: Jedes Element eines NCCO ist ein Objekt, zum Beispiel {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation>Vonage bricht den Anruf ab: Hier fehlt &quot;action&quot;, das sagt, was zu tun ist; schreiben Sie zum Beispiel &quot;action&quot;:&quot;talk&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation>Vonage bricht den Anruf ab: Die Aktion „%1“ ist unbekannt; schreiben Sie talk, stream, input, record, connect, conversation, notify, wait oder transfer.</translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation>„%1“ war eine Vorschaufunktion, die Vonage zurückgezogen hat; vermutlich bricht Vonage den Anruf ab.</translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation>„%1“ ist nur aus neueren Bibliotheken von Vonage bekannt; ältere Konten haben es vielleicht nicht.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation>„%1“ steht hier mehr als einmal; Vonage nimmt das letzte. Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation>„%2“ hat keine Option „%1“; Vonage ignoriert sie oder bricht den Anruf ab. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation>Vonage bricht den Anruf ab: „%2“ braucht „%1“. Schreiben Sie es mit einem Wert.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation>Vonage akzeptiert die Anführungszeichen, aber „%1“ sollte %2 sein: Schreiben Sie den Wert besser ohne sie.</translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation>Vonage liest „%1“ in Schritten von 0.1; schreiben Sie den Wert mit einer Nachkommastelle.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ kann nicht „%2“ sein; schreiben Sie %3.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ ist ein Array mit einer URL darin; schließen Sie den String in [ und ] ein.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ braucht genau eine URL im Array.</translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation>Vonage verwendet nur die erste URL von „%1“; entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation>Vonage kann das nicht als „%1“ verwenden und bricht den Anruf ab: Schreiben Sie eine vollständige URL wie %2.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation>%1 ist unverschlüsselt; wenn der Server es kann, schreiben Sie %2.</translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation>Vonage kann „%1“ von außen nicht erreichen; verwenden Sie eine öffentliche Adresse, zum Beispiel die eines Tunnels.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation>„%1“ ist kein gültiger Hostname: Seine Teile bestehen nur aus Buchstaben, Ziffern und Bindestrichen im Inneren. Vonage lehnt ihn möglicherweise ab; verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation>Vonage bricht den Anruf ab: Der Text hat ohne seine Tags %1 Zeichen, und 1500 sind erlaubt. Teilen Sie ihn auf mehrere talk-Aktionen auf.</translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation>Vonage bricht den Anruf ab: Hier gibt es nichts zu sprechen. Schreiben Sie einen Text.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Vonage bricht den Anruf ab: Der Text beginnt als SSML, ist aber kein wohlgeformtes XML (%1). Schließen Sie jedes Tag und setzen Sie alles in ein einziges &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation>Vonage liest das Tag &lt;%1&gt; laut vor, denn SSML muss in &lt;speak&gt;…&lt;/speak&gt; stehen: Schließen Sie den ganzen Text darin ein.</translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation>Vonage kennt das Tag &lt;%1&gt; nicht und lehnt es vielleicht ab oder übergeht es; entfernen Sie es.</translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation>Stil %1 von %2 unterstützt kein SSML: Die Tags werden vielleicht ignoriert oder vorgelesen. Wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation>„%1“ gehört nicht zu den Sprachen, die Vonage hier bekanntermaßen anbietet; schreiben Sie zum Beispiel en-US.</translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation>Für %1 sind Stile bis %2 bekannt; Vonage lehnt Stil %3 möglicherweise ab.</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation>„voiceName“ ist veraltet; schreiben Sie &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 statt „%1“.</translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation>„voiceName“ und „%1“ widersprechen einander, und es ist nicht festgelegt, was gilt; entfernen Sie „voiceName“.</translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation>Mit &quot;loop&quot;:0 wird dies wiederholt, bis der Anrufer auflegt oder es unterbricht.</translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation>Vonage bricht den Anruf ab: Auf ein „%1“ mit &quot;bargeIn&quot;:true muss ein „input“ folgen. Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation>Das hat keine Wirkung: Das vorige &quot;bargeIn&quot;:true gilt bis zu einem „input“.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation>Vonage bricht den Anruf ab: „input“ braucht &quot;type&quot;; schreiben Sie &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] oder beides.</translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation>„%1“ gehört in &quot;dtmf&quot;:{…} zusammen mit &quot;type&quot;:[&quot;dtmf&quot;]; die Form ohne ist veraltet.</translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation>Vonage ignoriert diese Einstellungen, denn &quot;type&quot; enthält &quot;%1&quot; nicht; fügen Sie es dort hinzu oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation>Vonage bricht den Anruf ab: Im asynchronen Modus gibt es nur Tasten, ohne „%1“. Entfernen Sie diese Angabe oder den Modus.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation>Vonage bricht den Anruf ab: „uuid“ braucht genau ein Leg im Array.</translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation>Auf diese Eingabe folgt nichts: Der Anruf endet, sofern die Ereignis-URL der Anwendung nicht mit einem NCCO antwortet. Geben Sie ihr eine &quot;eventUrl&quot; oder fügen Sie Aktionen hinzu.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation>Vonage bricht den Anruf ab: „channels“ erfordert zusätzlich &quot;split&quot;:&quot;conversation&quot;.</translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation>Mehr als zwei Kanäle werden nur als wav aufgezeichnet; schreiben Sie &quot;format&quot;:&quot;wav&quot; oder lassen Sie das Format weg.</translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation>Vonage beendet den Anruf sofort: Die Aufzeichnung läuft neben dem, was folgt, und es folgt nichts. Fügen Sie &quot;endOnSilence&quot;, &quot;endOnKey&quot; oder eine Aktion hinzu.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ ist eine einzelne Taste, eine Ziffer, * oder #, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation>Vonage bricht den Anruf ab: „endpoint“ braucht genau einen Endpunkt im Array.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation>Vonage bricht den Anruf ab: „endpoint“ ist ein Array mit einem Objekt darin; schließen Sie es in [ und ] ein.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation>Vonage bricht den Anruf ab: „from“ und &quot;randomFromNumber&quot;:true schließen einander aus; entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation>Ohne „from“ sieht der Angerufene keine Nummer; schreiben Sie eine Ihrer Vonage-Nummern.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ darf nur aus Ziffern bestehen, zum Beispiel &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ muss aus 7 bis 15 Ziffern mit Landesvorwahl und ohne + bestehen, zum Beispiel &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation>„%1“ sieht wie eine nationale Nummer aus; Vonage erwartet die Landesvorwahl statt der 0, wie in &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation>Vonage bricht den Anruf ab: „%1“ darf nur die Tasten 0 bis 9, *, # und p für eine Pause von einer halben Sekunde enthalten.</translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation>Vonage richtet sich nach „advancedMachineDetection“ und ignoriert dies; entfernen Sie es.</translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation>Ohne „eventUrl“ wird die Ereignis-URL der Anwendung gefragt, wie es weitergeht; schreiben Sie zur Sicherheit eine.</translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation>Vonage spielt „ringbackTone“ nicht ab, während ein Telefon angerufen wird; entfernen Sie es oder verwenden Sie &quot;onAnswer&quot; des Endpunkts.</translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation>„ringback“ ist der veraltete Name; schreiben Sie „ringbackTone“.</translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation>Vonage bricht den Anruf ab: Ein WebSocket braucht &quot;content-type&quot;, und das muss &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; oder &quot;audio/l16;rate=24000&quot; sein.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation>Vonage bricht den Anruf ab: Die Header belegen als JSON %1 Bytes, und 512 sind erlaubt. Senden Sie weniger.</translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation>Vonage bricht den Anruf ab: Ein sip-Endpunkt braucht entweder „uri“ oder „domain“ und „user“, nicht beides.</translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation>Vonage setzt X- selbst vor den Namen und würde „X-%1“ senden; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation>Vonage bricht den Anruf ab: &quot;mute&quot;:true und „canSpeak“ schließen einander aus; entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation>Vonage bricht den Anruf ab: „transcription“ erfordert zusätzlich &quot;record&quot;:true.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation>Vonage kommt nie bis hierher, denn das vorangehende „transfer“ ist die letzte Aktion, die läuft. Entfernen Sie, was darauf folgt.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation>Vonage kommt nie bis hierher, denn die vorige Aktion wird endlos wiederholt (&quot;loop&quot;:0). Geben Sie ihr eine Anzahl oder entfernen Sie, was folgt.</translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation>Wer auf den Moderator wartet, hört Stille; geben Sie &quot;musicOnHoldUrl&quot; an.</translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation>Vonage wartet 0.1 bis 7200 Sekunden und nimmt stattdessen die nähere Grenze; schreiben Sie eine solche Zahl.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation>Vonage bricht den Anruf ab: „payload“ muss ein Objekt sein, zum Beispiel {&quot;step&quot;:1}.</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Ein input hinzufügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation>Wie lange, zum Beispiel 1s oder 500ms.</translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation>Wie lange, in Worten.</translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation>Wie stark.</translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation>Die Sprache, zum Beispiel fr-FR.</translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation>Worin die Laute geschrieben sind.</translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation>Die Laute.</translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation>Wie laut; auch als +6dB oder -6dB.</translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation>Wie schnell.</translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation>Wie hoch; auch als +10% oder -10%.</translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation>Wie der Text zu verstehen ist.</translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation>Die Reihenfolge der Datumsteile.</translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation>Was stattdessen gesprochen wird.</translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation>Um den ganzen Text: Er ist SSML.</translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation>Eine Pause.</translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation>Betont den Text.</translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation>Text in einer anderen Sprache; nicht in allen Stilen.</translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation>Ein Absatz.</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>Ein Satz.</translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation>Gibt an, wie der Text ausgesprochen wird.</translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation>Lautstärke, Tempo und Tonhöhe.</translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation>Gibt an, wie der Text zu verstehen ist, zum Beispiel als Datum oder als Ziffern.</translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation>Spricht etwas anderes anstelle des Textes.</translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation>Das Ende des Tags.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation>Spricht einen Satz und beendet den Anruf.</translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation>Menü mit Tasten und Spracheingabe</translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation>Bittet den Anrufer, eine Taste zu drücken oder ein Wort zu sagen, und wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation>Antwort auf ein Menü</translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation>Wiederholt die gedrückten Tasten; für den Webhook, den ein Menü sendet.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation>Zeichnet eine Nachricht auf, bis der Anrufer schweigt oder die Rautetaste drückt.</translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation>Mit einer Nummer verbinden, mit Fallback</translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation>Ruft eine andere Nummer an; wenn niemand abnimmt, wird das dem Anrufer gesagt. Setzen Sie die anzurufende Nummer ein.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation>Lässt alle, die diese Antwort erhalten, miteinander sprechen.</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Anruf aufzeichnen</translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation>Zeichnet ab jetzt auf, was gesagt wird, jede Seite in einem eigenen Kanal.</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Datei abspielen</translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation>Spielt eine Audiodatei ab (MP3 oder WAV mit 16 Bit). Setzen Sie die Adresse der Datei ein.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation>Sendet mitten im Anruf einen Webhook mit eigenen Daten; die Antwort darauf kann ein neues NCCO sein.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation>In &lt;speak&gt; und &lt;/speak&gt; einschließen</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation>„voiceName“ ist veraltet, und „%1“ ist keine bekannte Stimme; schreiben Sie stattdessen „language“ und „style“.</translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation>„voiceName“ entfernen</translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation>&quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2 schreiben</translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation>In „dtmf“ verschieben</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation>&quot;type&quot;:%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation>&quot;%1&quot; zu „type“ hinzufügen</translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation>&quot;split&quot;:&quot;conversation&quot; hinzufügen</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation>&quot;format&quot;:&quot;wav&quot; schreiben</translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation>„machineDetection“ entfernen</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation>höchstens %1 Zeichen lang</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation>Vonage bricht den Anruf ab: Das steht hier schon; schreiben Sie es nur einmal.</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Das erste behalten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein String</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>ein Array von Strings</translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation>ein Array von Leg-IDs</translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation>ein Array mit einer Leg-ID</translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation>ein String wie &quot;en-US&quot;</translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation>ein String mit einer URL</translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation>ein Array mit einer URL</translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation>ein String mit einer URI</translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation>ein String aus Ziffern</translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation>ein String aus Tasten</translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation>ein String aus druckbaren ASCII-Zeichen</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>ein Array von Objekten</translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation>ein Array mit einem Endpunkt</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Der Standardwert.</translation>
    </message>
    <message>
        <source>Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.</source>
        <translation>Vonage sendet nichts mit dem Namen „%1“, daher würde die Standardantwort gesendet. Schreiben Sie einen anderen Namen, {query.%1} für einen Parameter Ihrer eigenen URL oder {{%1}} für die geschweiften Klammern selbst.</translation>
    </message>
    <message>
        <source>Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.</source>
        <translation>{%1} wird nicht mehr ersetzt und daher unverändert gesendet. Schreiben Sie hier, was gemeint ist.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Komma ergänzen</translation>
    </message>
    <message>
        <source>Add the missing %1</source>
        <translation>Fehlendes %1 ergänzen</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>In doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Remove the %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Put all in double quotes</source>
        <translation>Alle in doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Vonage drops the call: SSML stands in one &lt;speak&gt;…&lt;/speak&gt;, and here is another inside of it. Remove the inner tags.</source>
        <translation>Vonage bricht den Anruf ab: SSML steht in einem einzigen &lt;speak&gt;…&lt;/speak&gt;, und hier ist noch eines darin. Entfernen Sie die inneren Tags.</translation>
    </message>
    <message>
        <source>Remove the inner tags</source>
        <translation>Innere Tags entfernen</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Vonage may take the type from these settings or drop the call; write &quot;type&quot;:%1 to be sure.</source>
        <translation>Vonage entnimmt die Art möglicherweise diesen Einstellungen oder bricht den Anruf ab; schreiben Sie zur Sicherheit &quot;type&quot;:%1.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of “%1” has to be %2.</source>
        <translation>Vonage bricht den Anruf ab: Jedes Element von „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>„%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <source>The caller would not come back: %1</source>
        <translation>Der Anrufer käme nicht zurück: %1</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation>Erwartet werden höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation>Erwartet wird ein ganzes Zeichen: Hier steht nur ein halbes (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation>Erwartet wird ein Ausdruck: Es ist keine Klammer offen, die geschlossen werden könnte.</translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation>Erwartet wird ein Ausdruck: ein Wort, ein Text in Anführungszeichen oder ein Schlüssel mit Wert wie api:sms.</translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation>Erwartet werden höchstens %1 ineinander geschachtelte Klammern.</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation>Erwartet wird eine schließende Klammer.</translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation>Erwartet werden höchstens %1 Ausdrücke.</translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation>Erwartet wird ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation>Erwartet wird Text zwischen den Anführungszeichen.</translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation>Erwartet wird der Name eines Feldes.</translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation>Erwartet wird ein Wert direkt nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation>Erwartet wird ein Datum, Datum und Uhrzeit wie 2026-11-23T08:00 oder ein Alter wie 30s, 10m, 2h oder 7d.</translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation>Erwartet wird eine Zahl, auf Wunsch mit &gt;=, &gt;, &lt;=, &lt; oder = davor.</translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation>Erwartet wird eine Adresse, ein Bereich wie 174.37.245.32/29 oder eines von: %1.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Erwartet wird eines von: %1.</translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation>Erwartet wird rule:NAME oder eines von: %1.</translation>
    </message>
    <message>
        <source>Vonage sends numbers without a plus: %1.</source>
        <translation>Vonage sendet Nummern ohne Plus: %1.</translation>
    </message>
    <message>
        <source>AND is looked for as a word: leave out AND, since all terms that stand side by side must match.</source>
        <translation>AND wird als Wort gesucht: Lassen Sie AND weg, denn alle nebeneinanderstehenden Ausdrücke müssen zutreffen.</translation>
    </message>
    <message>
        <source>NOT is looked for as a word: what must not match has a - before it, %1.</source>
        <translation>NOT wird als Wort gesucht: Vor dem, was nicht zutreffen darf, steht ein -, also %1.</translation>
    </message>
    <message>
        <source>Expected a key. Did you mean %1? The keys are %2; text that holds a colon is written in quotation marks.</source>
        <translation>Erwartet wird ein Schlüssel. Meinten Sie %1? Die Schlüssel sind %2; Text mit einem Doppelpunkt wird in Anführungszeichen geschrieben.</translation>
    </message>
    <message>
        <source>kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.</source>
        <translation>kind:%1 passt nur auf genau diese Art: kind:%1.* passt auf alle, deren Art so beginnt.</translation>
    </message>
    <message>
        <source>There is no kind %1. Did you mean kind:%2?</source>
        <translation>Eine Art %1 gibt es nicht. Ist kind:%2 gemeint?</translation>
    </message>
    <message>
        <source>No event is just of the kind %1: kind:%1.* matches all whose kind begins so.</source>
        <translation>Kein Ereignis ist nur von der Art %1: kind:%1.* passt auf alle, deren Art so beginnt.</translation>
    </message>
    <message>
        <source>No status %1 is documented. Did you mean status:%2?</source>
        <translation>Ein Status %1 ist nicht dokumentiert. Ist status:%2 gemeint?</translation>
    </message>
    <message>
        <source>A path begins with a slash: %1 looks anywhere in it.</source>
        <translation>Ein Pfad beginnt mit einem Schrägstrich: %1 sucht überall darin.</translation>
    </message>
    <message>
        <source>Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is written in quotation marks.</source>
        <translation>Erwartet wird einer der Schlüssel %1. Ein Feld der Anfrage ist field.%2; Text mit einem Doppelpunkt wird in Anführungszeichen geschrieben.</translation>
    </message>
    <message>
        <source>In words, * is looked for as it is: it stands for anything only behind a name, as in from:4477*.</source>
        <translation>In Wörtern wird * als solches gesucht: Für Beliebiges steht es nur hinter einem Namen, wie in from:4477*.</translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text, in which \&quot; stands for one.</source>
        <translation>Erwartet wird ein Leerzeichen, oder Anführungszeichen um den ganzen Text, in dem \&quot; für eines steht.</translation>
    </message>
    <message>
        <source>Expected a colon right after the name of the field.</source>
        <translation>Erwartet wird ein Doppelpunkt direkt nach dem Namen des Feldes.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation>Das ist kein HTTP: Erwartet wurde eine Anfragezeile wie „POST /webhooks/event HTTP/1.1“.</translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation>Eine Header-Zeile ist nicht wohlgeformt: Erwartet wurde „Name: Wert“ in einer Zeile, abgeschlossen mit CR LF.</translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation>Die Länge des Bodys ist nicht eindeutig: Erwartet wurde ein einfaches Content-Length oder ein wohlgeformter chunked-Body.</translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation>Die Transfer-Kodierung ist unbekannt: Erwartet wurde nur „chunked“.</translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation>Die HTTP-Version ist unbekannt: Erwartet wurde HTTP/1.0 oder HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation>Die Anfragezeile ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation>Die Header sind größer als erlaubt.</translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation>Es gibt mehr Header als erlaubt.</translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation>Der Body ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation>Die Header kamen nicht rechtzeitig an: Erwartet wurde eine Leerzeile dahinter.</translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation>Der Body kam zu langsam an.</translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation>Der Absender brach mitten in der Anfrage ab: Es wurden mehr Bytes erwartet.</translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation>Es kam zu viel auf einmal an, um diese Anfrage anzunehmen.</translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation>Die Adresse des Absenders gehört nicht zu den erlaubten.</translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation>Der Host-Header fehlt, ist mehrfach vorhanden oder nicht wohlgeformt: HTTP/1.1 verlangt genau einen.</translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation>Der Expect-Header verlangt etwas Unbekanntes: Erwartet wurde „100-continue“.</translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation>Der Absender spricht TLS (https) auf einem Port, auf dem einfaches HTTP erwartet wurde.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>Die Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Das Lesen endete bei Byte %2, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Ringback stopped before all of the request was here.</source>
        <translation>Ringback wurde beendet, bevor die ganze Anfrage da war.</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation>Eine Regel hat einen Namen von 1 bis 100 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>Es gibt bereits eine Regel „%1“.</translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation>Ein Status liegt zwischen 200 und 599.</translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation>„when“, Spalte %1: %2</translation>
    </message>
    <message>
        <source>Who never answers, or too late, needs no delay.</source>
        <translation>Wer nie oder zu spät antwortet, braucht keine Verzögerung.</translation>
    </message>
    <message>
        <source>“when”: a rule decides before there is a reply, a mark or a note, and at once; “%1” would never tell anything.</source>
        <translation>„when“: Eine Regel entscheidet sofort, bevor es eine Antwort, eine Markierung oder eine Notiz gibt; „%1“ würde nie etwas sagen.</translation>
    </message>
    <message>
        <source>The header “%1” is written by Ringback alone.</source>
        <translation>Den Header „%1“ schreibt allein Ringback.</translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line without control characters.</source>
        <translation>Ein Header hat einen Namen aus Buchstaben, Ziffern und „-“ und einen einzeiligen Wert ohne Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation>hier ist ein Objekt { } erforderlich.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation>hier ist ein Text in Anführungszeichen erforderlich.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>hier ist true oder false erforderlich.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>hier ist eine ganze Zahl von %1 bis %2 erforderlich.</translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation>ein NCCO ist ein Array von Aktionen [ ].</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>hier ist eines von %1 erforderlich.</translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation>„wait“ kann nur true sein.</translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation>headers und body gehören nur zu status.</translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation>hier sind nur answer, event und other bekannt.</translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation>hier ist ein Array [ ] erforderlich.</translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation>es gibt mehr als %1 Regeln.</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>„rules“ fehlt.</translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation>das ist zu groß für eine Regeldatei.</translation>
    </message>
    <message>
        <source>a rule has only one of %1.</source>
        <translation>eine Regel hat nur eines von %1.</translation>
    </message>
    <message>
        <source>a rule needs one of %1.</source>
        <translation>eine Regel braucht eines von %1.</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) stands here.</source>
        <translation>hier steht nur ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation>Antwortet mit %1</translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation>Antwortet mit der Vorlage „%1“</translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation>Antwortet mit einem eigenen NCCO</translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation>Parkt den Anruf für höchstens %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Antwortet nie</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>Bricht die Verbindung ab</translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation>Antwortet mit falschem Content-Type</translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation>Antwortet mit defektem JSON</translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation>Antwortet erst, wenn Vonage aufgegeben hat</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ServeOptions</name>
    <message>
        <source>Listens for webhooks and records them without a window.</source>
        <translation>Lauscht auf Webhooks und zeichnet sie ohne Fenster auf.</translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Adresse zum Lauschen, wiederholbar; Port 0 ist ein beliebiger freier Port; IPv6 als [::1]:8484.</translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation>Mitschnittdatei, wird bei Bedarf angelegt, sonst fortgeschrieben. Standard: eine neue in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation>Gibt jedes gespeicherte Ereignis als eine JSON-Zeile auf der Standardausgabe aus.</translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation>Status für einfache Webhooks, 200 bis 205.</translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation>NCCO für Anfragen, die eines erwarten. Standard: eine kurze Begrüßung.</translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation>Regeln als JSON, die entscheiden, wem was geantwortet wird. Standard: keine.</translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation>Größere Bodys erhalten 413.</translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation>„normal“ übersteht einen Absturz oder kill, „full“ auch einen Stromausfall.</translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Behält höchstens N Ereignisse; die ältesten werden zuerst entfernt, markierte bleiben; 0 behält alle.</translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Behält höchstens N Bytes an Anfragen; die ältesten werden zuerst entfernt, markierte bleiben; 0 behält alle.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation>Zertifikatskette (PEM): lauscht auf https statt http.</translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation>Privater Schlüssel (PEM) des Zertifikats, ohne Passphrase.</translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation>%1: %2 wird als %3 aufgefasst; in diesem Bereich liegt die Adresse.</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert und --tls-key gehören zusammen.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation>%1 enthält keinen verwendbaren privaten Schlüssel: RSA, DSA oder EC im PEM-Format, ohne Passphrase.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation>„serve“ nimmt nur Optionen an; ein Mitschnitt wird mit --capture angegeben.</translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation>„%1“ ist weder normal noch full.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; wählen Sie mit --capture eine Datei.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Ranges and sets that may post, separated by commas; others get 403 and are still recorded. Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API current”.</source>
        <translation>Bereiche und Gruppen, die senden dürfen, durch Kommas getrennt; andere erhalten 403 und werden trotzdem aufgezeichnet. Gruppen: %1. vonage ist hier „Nexmo webhooks guide“ von 2018; wer heute sendet, steht in „Vonage API current“.</translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of %2.</source>
        <translation>„%1“ ist weder ein Bereich wie 203.0.113.0/24 noch eines von %2.</translation>
    </message>
    <message>
        <source>Peers that are believed when they name the client, in the first of %1 that can be read; an empty value trusts nobody.</source>
        <translation>Gegenstellen, denen geglaubt wird, wenn sie den Client nennen, im ersten lesbaren von %1; ein leerer Wert vertraut niemandem.</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>Ereignisse können nicht gespeichert werden; Absender erhalten daher 503 und sollen es später erneut versuchen. %1</translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation>Ereignisse werden wieder gespeichert.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1. Ereignisse werden gespeichert, aber nicht ausgegeben.</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>Mitschnitt %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>1 event is not in the output: before its turn came it was removed, or the output was not read in time.</source>
        <translation>1 Ereignis fehlt in der Ausgabe: Bevor es an der Reihe war, wurde es entfernt, oder die Ausgabe wurde nicht rechtzeitig gelesen.</translation>
    </message>
    <message>
        <source>%1 events are not in the output: before their turn came they were removed, or the output was not read in time.</source>
        <translation>%1 Ereignisse fehlen in der Ausgabe: Bevor sie an der Reihe waren, wurden sie entfernt, oder die Ausgabe wurde nicht rechtzeitig gelesen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation>Antwort-Webhook zurückhalten für</translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation>Vonage wartet höchstens 5 Sekunden, Hin- und Rückweg eingeschlossen.</translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation>Anderen Webhook eines Anrufs zurückhalten für</translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation>Vonage wartet höchstens 10 Sekunden.</translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation>Sonstigen Webhook zurückhalten für</translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation>Vonage wartet 15 Sekunden.</translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation>Größter Body einer Anfrage</translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation>Ein größerer wird mit 413 abgelehnt.</translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation>Größter Kopf einer Anfrage</translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation>Ein größerer wird mit 431 abgelehnt.</translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation>Längste Zeit bis zum Eintreffen des Kopfs</translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation>Ein langsamerer Absender erhält 408.</translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation>Inaktive Verbindung offen halten für</translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation>Zwischen zwei Anfragen auf einer Verbindung.</translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation>Höchstzahl gleichzeitiger Verbindungen</translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation>Eine weitere erhält 503.</translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation>Höchster Speicherbedarf noch nicht gespeicherter Anfragen</translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation>Darüber hinaus werden Anfragen mit 503 abgelehnt.</translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation>Höchstzahl der Ereignisse</translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation>Die ältesten werden zuerst entfernt, markierte bleiben. 0 behält alle.</translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation>Höchstzahl der Bytes aller Anfragen</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation>Die Signatur deckt den Body ab, wie er empfangen wurde.</translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation>Das Token bürgt für den Body in seiner kompakten Form, nicht für seinen Leerraum.</translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation>Das Token bürgt für den Query-String als JSON.</translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation>Das Token bürgt dafür, dass es keinen Body gibt.</translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation>Sie enthält keine Zeitangabe, daher ist ihr Alter nicht verbürgt.</translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation>clock-skew: %1 s in der Zukunft signiert; %2 s sind erlaubt.</translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation>stale: vor %1 s signiert; %2 s sind erlaubt.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation>bad-signature: gültig, wenn das Secret keinen Leerraum am Rand hätte.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation>bad-signature: gültig, wenn das Secret dasjenige für signierte SMS wäre.</translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation>bad-signature: Das Token wurde nicht mit diesem Secret signiert oder wurde verändert.</translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation>Das Bearer-Token hat nicht drei durch Punkte getrennte Teile.</translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation>Ein Teil des Bearer-Tokens ist kein base64url oder kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation>bad-algorithm: Das Token nennt &quot;%1&quot;; akzeptiert wird nur HS256.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation>bad-algorithm: Das Token verlangt eine unbekannte Erweiterung.</translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation>no-payload-hash: Das Token ist echt, bürgt aber für keinen Body oder Query-String.</translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation>Die Parameter rund um sig sind nicht lesbar.</translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation>RINGBACK_SIGNATURE_METHOD ist &quot;%1&quot;; es muss md5hash, md5, sha1, sha256 oder sha512 sein.</translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation>replayed: Genau diese Anfrage wurde schon einmal empfangen.</translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation>stale: %1 s in der Zukunft signiert; %2 s sind erlaubt.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation>bad-signature: gültig, wenn die Methode %1 wäre; eingestellt ist %2.</translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation>Signiert mit der Methode %1.</translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation>Es ist keine Methode eingestellt; diese wurde durch Probieren gefunden.</translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation>Sie stimmt ohne die leeren Parameter.</translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation>Sie stimmt ohne eigene Parameter der URL, die nicht verbürgt sind: %1.</translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation>bad-signature: Eingestellt ist %1, aber eine Signatur dieser Länge stammt von einer anderen Methode.</translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: Weder %1 noch %2 ergibt sie mit diesem Secret; das Secret ist ein anderes, oder ein Parameter wurde verändert.</translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: %1 ergibt sie nicht mit diesem Secret; das Secret ist ein anderes, oder ein Parameter wurde verändert.</translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation>Der Parameter %1 kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation>sig besteht nicht aus Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation>sig hat %1 Ziffern; die Methoden ergeben 32, 40, 64 oder 128.</translation>
    </message>
    <message>
        <source>The name of a parameter contains &amp; or =, so that what was signed could be read in another way.</source>
        <translation>Der Name eines Parameters enthält &amp; oder =, sodass sich das Signierte auch anders lesen ließe.</translation>
    </message>
    <message>
        <source>No secret for signed webhooks was known when it came, so it was not checked.</source>
        <translation>Als es kam, war kein Secret für signierte Webhooks bekannt, daher wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>No secret for signed SMS was known when it came, so it was not checked.</source>
        <translation>Als es kam, war kein Secret für signierte SMS bekannt, daher wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.</source>
        <translation>payload-mismatch: Das Token ist echt, gehört aber zu anderem Inhalt, dessen SHA-256 mit „%1“ beginnt; der dieses Inhalts beginnt mit „%2“. Er wurde unterwegs verändert oder umgeschrieben.</translation>
    </message>
</context>
<context>
    <name>TargetClaim</name>
    <message>
        <source>%1 is the capture itself; choose another file.</source>
        <translation>%1 ist der Mitschnitt selbst; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a capture that is being written, here or by another program; choose another file.</source>
        <translation>%1 ist ein Mitschnitt, der gerade geschrieben wird, hier oder von einem anderen Programm; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1; choose another one.</source>
        <translation>In den Ordner %1 dürfen Sie nicht schreiben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 belongs to a capture; choose another file.</source>
        <translation>%1 gehört zu einem Mitschnitt; wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Sie ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation>Es gibt mehr als %1 Vorlagen; diese und weitere wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation>„%1“ kann kein Dateiname sein: Verwenden Sie bis zu %2 Buchstaben, Ziffern, Leerzeichen oder Ähnliches.</translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation>Das ist kein JSON; beheben Sie zuerst, was unterstrichen ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>TemplatePlaceholders</name>
    <message>
        <source>The public address that the webhook came in by, without a slash at its end.</source>
        <translation>Die öffentliche Adresse, über die der Webhook ankam, ohne Schrägstrich am Ende.</translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation>Nummer prüfen; ein späterer Versuch kann gelingen</translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation>Prüfen Sie die Nummer; ein späterer Versuch kann gelingen.</translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation>vorübergehend; später erneut versuchen</translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation>Vorübergehend: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation>dauerhaft; Nummer entfernen</translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation>Dauerhaft: Entfernen Sie die Nummer aus Ihrer Liste.</translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation>dauerhaft; nicht erneut versuchen</translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation>Dauerhaft: Versuchen Sie es nicht erneut.</translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation>dauerhaft; nur mit geänderter Nachricht erneut versuchen</translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation>In dieser Form dauerhaft: Ändern Sie den Absender oder die Nachricht, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation>Vonage-Support kontaktieren</translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation>Wenden Sie sich an den Vonage-Support.</translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation>nicht erneut versuchen; Nummer bestätigen</translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation>Versuchen Sie es erst erneut, wenn Sie die Nummer bestätigt haben.</translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation>Noch nichts zu tun: Ein weiterer Zustellbericht meldet, wie es ausgeht.</translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation>Der Fehlercode sagt, ob sich ein weiterer Versuch lohnt.</translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation>sie kann trotzdem angekommen sein</translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation>Sie kann trotzdem angekommen sein: Betrachten Sie sie weder als zugestellt noch als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation>Guthaben aufladen</translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation>Laden Sie das Guthaben des Kontos auf oder lassen Sie sein Kontingent erhöhen, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation>Nummer zu den Testnummern des Kontos hinzufügen</translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation>Fügen Sie die Nummer zu den Testnummern des Kontos hinzu, oder beenden Sie die Testphase, indem Sie Guthaben aufladen.</translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation>nicht noch einmal senden</translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation>Nichts zu tun: Senden Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation>genehmigte Vorlage senden oder auf eine Nachricht des Empfängers warten</translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation>Senden Sie eine genehmigte Vorlage, oder warten Sie, bis der Empfänger Ihnen wieder schreibt.</translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation>Gebühr bei Facebook begleichen</translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation>Begleichen Sie die Gebühr bei Facebook, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation>mit längerer Gültigkeitsdauer erneut senden</translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation>Wenn es noch wichtig ist, senden Sie mit längerer Gültigkeitsdauer (TTL) erneut.</translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation>Facebook-Seite neu mit Vonage verbinden</translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation>Verbinden Sie die Facebook-Seite für ein neues Token erneut mit Vonage, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation>Anfrage korrigieren</translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation>Korrigieren Sie die Anfrage, bevor Sie sie erneut stellen.</translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation>API-Key und Secret prüfen</translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation>Prüfen Sie den API-Key und das Secret.</translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation>die anderen Felder verwenden oder später erneut anfragen</translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation>Verwenden Sie die anderen Felder; die Live-Felder kommen vielleicht, wenn Sie später erneut anfragen.</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>kein Wert (null)</translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation>kein Wert (leer)</translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation>kein Wert (das Wort „null“)</translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation>Eigene Daten, unverändert durchgereicht.</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>Query-String</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation>Die ID dieser Nachricht bei Vonage.</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet um</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>Wann es geschah.</translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation>Client-Referenz</translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation>Ihre eigene Referenz, die Sie beim Senden angegeben haben.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>Was es gekostet hat.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation>Die Währung des Preises.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation>Wer die Nachricht bekommt.</translation>
    </message>
    <message>
        <source>To channel</source>
        <translation>An (Kanal)</translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation>Auf welchem Weg sie geht.</translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation>Wer die Nachricht bekommt, als Nummer.</translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation>Wer die Nachricht bekommt, als ID des Kanals.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation>Wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>From channel</source>
        <translation>Von (Kanal)</translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation>Wer die Nachricht gesendet hat, als Nummer.</translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation>Wer die Nachricht gesendet hat, als ID des Kanals.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation>In welche Richtung die Nachricht geht.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>Die Nachricht.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation>Was die Nachricht enthält.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation>Welche Art von Inhalt es ist.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation>Was in der Nachricht steht.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation>Wo das Bild liegt.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation>Die Unterschrift dazu.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation>Wo die Audiodatei liegt.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation>Wo das Video liegt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>Wo die Datei liegt.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>Grad östlicher Länge.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>Grad nördlicher Breite.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation>Der Name des Ortes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation>Die Adresse des Ortes.</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>SMS-Teile</translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation>In wie vielen SMS sie kam.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation>Was aus der Nachricht wurde.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation>Warum sie nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Fehlertext</translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation>Warum, in den Worten von Vonage.</translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation>Dispatch-ID</translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation>Der Workflow, der sie gesendet hat.</translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation>Workflow-Link</translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation>Wo der Workflow abgefragt werden kann.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Who the sender says they are.</source>
        <translation>Wer der Absender nach eigenen Angaben ist.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation>Der Name des Absenders auf dem Kanal.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation>Der Benutzername des Absenders auf dem Kanal.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>Welche Art von Nachricht es ist.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Ein Bild.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation>Eine Audiodatei.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Ein Video.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Eine Datei.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation>Eine Visitenkarte.</translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation>Wo die Visitenkarte liegt.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>Ein Sticker.</translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation>Wo der Sticker liegt.</translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation>MMS-Teile</translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation>Die Teile der Nachricht, der Reihe nach.</translation>
    </message>
    <message>
        <source>Part type</source>
        <translation>Typ des Teils</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation>Wo der Teil liegt.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>A place.</source>
        <translation>Ein Ort.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation>Wo der Ort zu sehen ist.</translation>
    </message>
    <message>
        <source>List reply</source>
        <translation>Listenantwort</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>Was gewählt wurde.</translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation>Antwort-ID</translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation>Die ID der Auswahl.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation>Der Titel der Auswahl.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation>Die Beschreibung der Auswahl.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation>Der gedrückte Button.</translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation>Button-Nutzdaten</translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation>Die Daten, die Sie dem Button mitgegeben haben.</translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation>Button-Untertyp</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Button-Text</translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation>Der Text auf dem Button.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>Eine Reaktion auf eine andere Nachricht.</translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation>Ob sie gegeben oder zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation>Das Emoji der Reaktion.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation>Eine Bestellung aus Ihrem Katalog.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation>Die ID des Katalogs.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>Was bestellt wurde.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>Die ID des Artikels.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation>Was ein Stück kostet.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation>Worauf sich die Nachricht bezieht.</translation>
    </message>
    <message>
        <source>Context message</source>
        <translation>Kontext-Nachricht</translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation>Die Nachricht, auf die sie sich bezieht.</translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation>Kontext-Absender</translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation>Wer jene Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation>Produktbezug</translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation>Das Produkt, auf das sie sich bezieht.</translation>
    </message>
    <message>
        <source>Context state</source>
        <translation>Kontext-Zustand</translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation>Ob sie sich auf eine andere Nachricht bezieht.</translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation>Anbieterhinweis</translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation>Was der Anbieter dazu zu sagen hat.</translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation>SMS-Info</translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation>Wie sie als SMS ankam.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation>Das erste Wort des Textes.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation>Woher sie kam.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation>Das Netz des Absenders.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation>Was WhatsApp ergänzt.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation>Die Anzeige oder der Beitrag, der hierher führte.</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>Verweis: Text</translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation>Verweis: Überschrift</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>Verweis: ID</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Verweis: Typ</translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation>Verweis: URL</translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation>Verweis: Medium</translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation>Verweis: Bild</translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation>Verweis: Video</translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation>Verweis: Vorschaubild</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>Klick-ID</translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation>Der Klick auf die Anzeige.</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>WhatsApp-Absender</translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation>Die IDs des Absenders.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation>Übergeordnete Benutzer-ID</translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation>WhatsApp-ID</translation>
    </message>
    <message>
        <source>Self link</source>
        <translation>Self-Link</translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation>Wo die Nachricht abgefragt werden kann.</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Fehlertyp</translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation>Wo der Fehler erklärt ist.</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>Fehler-ID</translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation>Nennen Sie sie dem Vonage-Support, um nach genau diesem Fehler zu fragen.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>Wohin sie ging.</translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation>Das Netz des Empfängers.</translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation>Wie sie als SMS gesendet wurde.</translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation>Wie viele SMS nötig waren.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation>Ihre Stelle in einer Kette von Nachrichten, von denen jede erst versucht wird, wenn die vorige fehlschlug.</translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation>Workflow-ID</translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation>Workflow-Position</translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation>Die wievielte Nachricht der Kette es ist.</translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation>Workflow-Länge</translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation>Wie viele Nachrichten die Kette hat.</translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation>WhatsApp-Konversation</translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation>Die Konversation, zu der sie zählt.</translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation>Konversationsherkunft</translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation>Welche Art von Konversation es ist.</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation>Abrechnungsart</translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation>Ob dafür bezahlt wird.</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Abrechnungsmodell</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Wofür bezahlt wird.</translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation>Preiskategorie</translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation>Welcher Preis gilt.</translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation>WhatsApp-Empfänger</translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation>Die IDs des Empfängers.</translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation>Der Workflow, der endete.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation>Wie der Workflow abläuft.</translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation>Wie der Workflow endete.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation>Die Nachrichten des Workflows.</translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation>Eine Nachricht des Workflows.</translation>
    </message>
    <message>
        <source>Message link</source>
        <translation>Nachrichten-Link</translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation>Auf welchem Weg sie ging.</translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation>Was die Nachricht gekostet hat.</translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation>die Messages API</translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation>Eingehende Nachricht</translation>
    </message>
    <message>
        <source>Message status</source>
        <translation>Nachrichtenstatus</translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation>Bericht eines Failover-Workflows</translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation>Messages und Dispatch</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> „%1“</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation>Eine Auswahl aus einer Liste</translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation>Aus einer Liste gewählt: %1</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Button gedrückt</translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation>Button gedrückt: %1</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation>Reaktion zurückgenommen</translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation>Reaktion zurückgenommen: %1</translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation>Eine Reaktion auf eine Nachricht</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Reaktion: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Bestellung: %1</translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation>Eine Nachricht aus mehreren Teilen</translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation>Mehrere Teile: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 an %2: %3</translation>
    </message>
    <message>
        <source>: %1 (code %2)</source>
        <translation>: %1 (Code %2)</translation>
    </message>
    <message>
        <source>Chain of messages (failover workflow): %1</source>
        <translation>Nachrichtenkette (Failover-Workflow): %1</translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation>Vonage hat sie angenommen und reicht sie an den Kanal weiter.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation>Sie hat das Gerät des Empfängers erreicht.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation>Der Empfänger hat sie geöffnet.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation>Der Empfänger hat sie geöffnet (älteres Wort für „read“).</translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation>Von Vonage oder dem Anbieter vor dem Senden abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Sie konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation>Eine Textnachricht.</translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation>Eine Multimedia-Nachricht.</translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation>Eine Rich-Nachricht der Netzbetreiber (RCS).</translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation>Eine WhatsApp-Nachricht.</translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation>Eine Facebook-Messenger-Nachricht.</translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation>Eine Viber-Geschäftsnachricht.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Ein Text.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation>Eine WhatsApp-Vorlage.</translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation>eine WhatsApp-Vorlage</translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation>Ein kanaleigenes Format.</translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation>eine Nachricht in kanaleigenem Format</translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation>Ein Kontakt.</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation>Eine Auswahl aus einer Liste.</translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation>Ein gedrückter Button.</translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation>Eine Bestellung aus einem Katalog.</translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation>Mehrere Teile (MMS).</translation>
    </message>
    <message>
        <source>A card.</source>
        <translation>Eine Karte.</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>eine Karte</translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation>Eine Reihe von Karten.</translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation>eine Reihe von Karten</translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation>Ohne festen Typ.</translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation>eine Nachricht ohne festen Typ</translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation>Der Absender hat etwas verwendet, das Vonage nicht weitergeben kann.</translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation>etwas, das Vonage nicht weitergeben kann</translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation>An Sie gesendet.</translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation>Von Ihnen gesendet.</translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation>Sie bezieht sich auf keine andere Nachricht.</translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation>Sie bezieht sich auf eine Nachricht, deren ID angegeben ist.</translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation>Sie bezieht sich auf eine Nachricht, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation>Die Reaktion wurde gegeben.</translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation>Die Reaktion wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation>Eine Marketing-Konversation.</translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation>Eine Konversation zu einer Transaktion.</translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation>Eine Konversation für eine Anmeldung.</translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation>Eine Kundendienst-Konversation.</translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation>Eine Konversation, die mit einer Anzeige begann.</translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation>Eine Konversation, die der Benutzer begann.</translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation>Eine Konversation, die Sie begannen.</translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation>Der übliche Preis.</translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation>Kostenlos, als Kundendienst.</translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation>Kostenlos, da sie von einer Anzeige oder Seite ausging.</translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation>Bezahlt wird je Nachricht.</translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation>Bezahlt wird je Konversation.</translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation>Jede Nachricht wurde erst versucht, wenn die vorige fehlschlug.</translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation>Der Workflow ist fertig.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation>Der Workflow ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation>Gedrosselt: Sie senden schneller als erlaubt.</translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation>Sie senden schneller als erlaubt</translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation>Fehlender Parameter.</translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation>fehlender Parameter</translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation>Ungültiger Parameter.</translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation>ungültiger Parameter</translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation>Ungültiges Tag: Eines der Tags der Anfrage wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation>ungültiges Tag</translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation>Ungültige Vorlage.</translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation>ungültige Vorlage</translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation>Interner Fehler.</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation>Ungültige Nachricht.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>ungültige Nachricht</translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation>Nummer gesperrt: An diese Nummer darf nichts gesendet werden.</translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation>an diese Nummer darf nichts gesendet werden</translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation>Konto gesperrt: Ihr Konto darf nicht senden.</translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation>Ihr Konto darf nicht senden</translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation>Kontingent oder Guthaben aufgebraucht.</translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation>Kontingent oder Guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation>Konto nicht für das Senden über die API (REST) freigeschaltet.</translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation>Konto nicht für das Senden über die API freigeschaltet</translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation>Nachricht zu lang.</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>Nachricht zu lang</translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation>Kommunikation fehlgeschlagen.</translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation>Kommunikation fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation>Absender nicht akzeptiert.</translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation>Absender nicht akzeptiert</translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation>Ungültige Gültigkeitsdauer (TTL).</translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation>ungültige Gültigkeitsdauer (TTL)</translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation>Funktion nicht erlaubt: Ihr Konto darf diese Funktion nicht verwenden.</translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation>Funktion für das Konto nicht erlaubt</translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation>Ungültige Nachrichtenklasse.</translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation>ungültige Nachrichtenklasse</translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation>Ziel nicht freigegeben: Ein Testkonto kann nur an seine Testnummern senden.</translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation>die Nummer ist keine Testnummer des Testkontos</translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation>Ungültige oder fehlende Nummer.</translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation>ungültige oder fehlende Nummer</translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation>Empfänger vorübergehend nicht erreichbar: Das Telefon ist aus oder ohne Netz.</translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation>Telefon aus oder ohne Netz</translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation>Empfänger dauerhaft nicht erreichbar: Die Nummer ist nicht vergeben.</translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation>Nummer nicht vergeben</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation>Portierungsfehler: Die Nummer wurde zu einem anderen Netzbetreiber portiert und ist dort nicht zu finden.</translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation>Nummer zu einem anderen Netzbetreiber portiert</translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation>Als Spam abgelehnt: Ein Filter des Netzbetreibers beanstandet den Absender oder den Inhalt.</translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation>vom Netzbetreiber als Spam blockiert</translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation>Telefon beschäftigt: Es kann gerade keine Nachricht annehmen.</translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation>Telefon beschäftigt</translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation>Netzfehler.</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>Netzfehler</translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation>Unzulässige Nummer: Der Empfänger hat sich abgemeldet (Opt-out).</translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation>der Empfänger hat sich abgemeldet</translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation>Zu viele Sendeanfragen.</translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation>zu viele Sendeanfragen</translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation>Nicht routbar: Es gibt keine Route, oder das Netz wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>keine Route zum Netz</translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation>Ziel nicht erreichbar: Es wurde keine Route zur Nummer des Empfängers gefunden.</translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation>keine Route zur Nummer</translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation>Altersbeschränkung: Der Inhalt ist für Minderjährige gesperrt.</translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation>für Minderjährige gesperrt</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation>Nummer vom Netzbetreiber gesperrt: etwa ein Tarif ohne Nachrichten oder ein gesperrter Anschluss.</translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation>der Netzbetreiber sperrt diese Nummer</translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation>Empfänger hat kein Prepaid-Guthaben.</translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation>der Empfänger hat kein Guthaben</translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation>Kein Benutzer des Anbieters: Der Empfänger ist nicht auf diesem Kanal.</translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation>der Empfänger ist nicht auf diesem Kanal</translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation>Gerät ungeeignet: Das Gerät des Empfängers kann eine solche Nachricht nicht annehmen.</translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation>Gerät ungeeignet</translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation>Nachricht bereits gesendet.</translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation>Nachricht bereits gesendet</translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation>Unbekannter Fehler des Netzbetreibers.</translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation>unbekannter Fehler des Netzbetreibers</translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation>Anbieter antwortet nicht.</translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation>Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation>Außerhalb des Antwortfensters: Die letzte Nachricht des Empfängers liegt für eine gewöhnliche Antwort zu lange zurück.</translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation>die letzte Nachricht des Empfängers liegt zu lange zurück</translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation>Gebühr für den Telefonabgleich (phone matching) nicht bezahlt (Facebook).</translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation>Gebühr für den Telefonabgleich nicht bezahlt (Facebook)</translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation>Gültigkeitsdauer abgelaufen: Der Kanal hat in dieser Zeit nichts bestätigt, und es wird nichts berechnet.</translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation>Gültigkeitsdauer ohne Bestätigung abgelaufen; es wird nichts berechnet</translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation>Zugriffstoken abgelaufen (Facebook).</translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation>Zugriffstoken abgelaufen (Facebook)</translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation>Medien-URL ungültig.</translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation>Medien-URL ungültig</translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation>Mediendatei zu groß.</translation>
    </message>
    <message>
        <source>media too large</source>
        <translation>Mediendatei zu groß</translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation>Medientyp ungültig.</translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation>Medientyp ungültig</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America and Caribbean</source>
        <translation>Nordamerika und Karibik</translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation>Asien und Naher Osten</translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation>Ozeanien und Südostasien</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation>Süd- und Mittelamerika</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation>virtuelle Nummer</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>gebührenfreie Nummer</translation>
    </message>
    <message>
        <source>premium number</source>
        <translation>Mehrwertnummer</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1, Netz %2</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Erfolg.</translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation>Ausgelastet: zu viele Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>zu viele Anfragen auf einmal</translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation>Ein Parameter der Anfrage war ungültig.</translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation>Die Zugangsdaten waren falsch.</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>falsche Zugangsdaten</translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation>Ein Fehler innerhalb von Vonage.</translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation>Fehler innerhalb von Vonage</translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation>Kontingent oder Guthaben des Kontos ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation>Das Konto darf diesen Dienst nicht verwenden.</translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation>für das Konto nicht erlaubt</translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation>Die Live-Abfrage beim Netz des Telefons ergab nichts.</translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation>Live-Abfrage ergab nichts</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>Die Anfrage konnte nicht verstanden werden.</translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation>Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation>Alle Felder konnten gefüllt werden.</translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation>Einige Felder konnten gefüllt werden.</translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation>Es ließ sich nichts herausfinden.</translation>
    </message>
    <message>
        <source>without result</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation>Ein Mobilfunknetz.</translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation>Ein Festnetzanschluss.</translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation>Ein Mehrwertdienst im Festnetz.</translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation>Ein gebührenfreier Festnetzanschluss.</translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation>Eine virtuelle Nummer.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Unbekannt.</translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation>Ein Pager.</translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation>Die Nummer wurde zu einem anderen Netzbetreiber portiert.</translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation>Die Nummer ist bei ihrem ursprünglichen Netzbetreiber.</translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation>Die Nummer ist wahrscheinlich bei ihrem ursprünglichen Netzbetreiber.</translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation>Die Nummer wurde wahrscheinlich zu einem anderen Netzbetreiber portiert.</translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation>Das Telefon ist in einem ausländischen Netz.</translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation>Das Telefon ist in seinem Heimatnetz.</translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation>Die Nummer existiert.</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>Die Nummer existiert nicht.</translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation>Die Nummer existiert wahrscheinlich.</translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation>Die Nummer existiert wahrscheinlich nicht.</translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation>Eine Nachricht kann jetzt zugestellt werden.</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation>Eine Nachricht kann nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation>Nachrichten sind nicht zustellbar</translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation>Das Telefon ist aus oder ohne Netz.</translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation>Telefon aus oder ohne Netz</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>Die Nummer ist falsch.</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsche Nummer</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>Die Nummer ist gesperrt.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>A business.</source>
        <translation>Ein Unternehmen.</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>Eine Privatperson.</translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation>Ob die Abfrage erfolgreich war.</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Statustext</translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation>Der Status in den Worten von Vonage.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation>Wie viel sich herausfinden ließ.</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>Ergebnistext</translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation>Das Ergebnis in den Worten von Vonage.</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation>Die Nummer mit ihrer Landesvorwahl.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation>Die Nummer, wie sie in ihrem Land geschrieben wird.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation>Das Land der Nummer.</translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation>Land (3 Buchstaben)</translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation>Das Land der Nummer, mit drei Buchstaben.</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Ländername</translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation>Das Land der Nummer in den Worten von Vonage.</translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation>Die Landesvorwahl.</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>Anrufertyp</translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation>Wem die Nummer gehört.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Anrufername</translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation>Der für die Nummer eingetragene Name.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation>Der Vorname des Inhabers.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation>Der Nachname des Inhabers.</translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation>Der Vorname des Inhabers; Vonage schreibt das wirklich so.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation>Die ID, die Sie auf Ihre Anfrage erhielten.</translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation>Was die Abfrage gekostet hat.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation>Was Sie für das zurückbekamen, was sich nicht herausfinden ließ.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation>Was auf dem Konto übrig ist.</translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation>Aktueller Netzbetreiber</translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation>Das Netz, in dem die Nummer ist.</translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation>Netzbetreibername</translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation>Der Netzbetreiber, bei dem die Nummer ist.</translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation>Netzbetreiberland</translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation>Das Land des Netzbetreibers.</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>Netztyp</translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation>Welche Art von Anschluss es ist.</translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation>Erster Netzbetreiber</translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation>Das Netz, das die Nummer vergeben hat.</translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation>Der Netzbetreiber, der die Nummer vergeben hat.</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Portiert</translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation>Ob die Nummer zu einem anderen Netzbetreiber portiert wurde.</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Roaming</translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation>Ob das Telefon im Ausland ist.</translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation>Roaming-Land</translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation>Das Land, in dem das Telefon ist.</translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation>Roaming-Netz</translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation>Das Netz, in dem das Telefon ist.</translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation>Roaming-Netzname</translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation>Das Netz, in dem das Telefon ist, nach Namen.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation>Ob die Nummer existiert.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation>Ob das Telefon jetzt erreichbar ist.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Anruferkennung</translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation>Wem die Nummer gehört; nur US-Nummern und nur auf Anforderung.</translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation>IP-Warnung</translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation>Wird von Vonage nicht mehr geliefert.</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation>Abfrage von %1, ohne Status</translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation>Abfrage von %1 fehlgeschlagen: %2 (Status %3)</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation>Abfrage von %1 abgeschlossen</translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation>Abfrage von %1: %2</translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation>Ergebnis von Number Insight</translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation>Der Bericht, den Sie angefordert haben.</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>Berichtsstatus</translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation>Ob der Bericht bereit ist.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation>Wovon der Bericht handelt.</translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation>Wo der Bericht liegt.</translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation>Leere Anfrage: keine Felder und kein Body</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation>Kein Vonage-Webhook: Der Body ist eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation>Nicht lesbar: Der Body ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation>Nicht lesbar: Der Body ist kein wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation>Nicht lesbar: Der Body wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation>Kein Vonage-Webhook: Der Body ist ein JSON-Array, aber Vonage sendet Objekte</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation>Kein Vonage-Webhook: Das XML ist ein „%1“, aber Vonage sendet nur ein „lookup“</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation>Kein Vonage-Webhook: Der Body ist weder JSON noch ein Formular noch XML</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation>Kein Vonage-Webhook: Es gibt keine lesbaren Felder</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation>Kein Vonage-Webhook: Der Body ist ein einzelner JSON-Wert</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation>Kein Vonage-Webhook: Es gibt eine „uuid“, aber kein anderes Feld eines Anrufs</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation>Kein Vonage-Webhook: Kein Webhook von Vonage hat solche Felder</translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation> („%1“ müsste „%2“ geschrieben werden)</translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation> (dem Pfad nach wohl gedacht für %1)</translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation>Vonage-Bericht, ohne Status</translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation>Vonage-Bericht: %1</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Sonstige Anfrage</translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation>Bericht von Vonage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation>Der Content-Type steht für %2, aber der Body ist etwas anderes.</translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation>Vonage sendet diese Art, soweit bekannt, nicht als %2.</translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation>Eine Anfrage mit dieser Methode hat ihre Felder im Query-String, daher wurde ihr Body nicht gelesen.</translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation>Die Signatur deckt nur den Body ab: Verlassen Sie sich nicht auf die Query-Parameter daneben.</translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation>Es gibt mehr Felder, als Ringback auflistet; der Rest wird als roher Text angezeigt.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation>%1 ist zu tief verschachtelt, um zerlegt zu werden; angezeigt wird der rohe Text.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation>%1 ist kein gültiges UTF-8; die Bytes wurden als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation>%1: Auf ein % folgen nicht zwei Hexadezimalziffern; es wurde so belassen.</translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation>%1 enthält eine \u-Escape-Sequenz, die nur ein halbes Zeichen ist (ein einzelnes Surrogat); sie wurde so belassen.</translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation>%1 enthält ein unsichtbares Steuerzeichen, zum Beispiel NUL.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation>%1 ist mehr als einmal vorhanden; das erste zählt.</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation>%1 soll vermutlich %2 heißen; bei Namen zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation>%1 sollte %2 sein.</translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation>„%2“ gehört nicht zu den bekannten Werten von %1.</translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation>%1 fehlt, obwohl Vonage es hier immer sendet.</translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation>%1 hat keinen Wert, obwohl Vonage hier immer einen angibt.</translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation>Der Status „%2“ passt nicht zum Wert von %1.</translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation>%1 kann nicht stimmen: Ein Teil hat eine Nummer von 1 bis zur Anzahl der Teile.</translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation>Der User Data Header ist defekt: %2.</translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation>Laut Typ ist es das GSM-Alphabet, aber „%2“ ist nicht darin enthalten.</translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation>%1 beginnt wie JSON, ist aber kein wohlgeformtes JSON; angezeigt wird der unveränderte Text.</translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation>Der Zeichensatz „%2“ aus dem Content-Type ist hier nicht bekannt; der Body wurde als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation>Der Content-Type nennt den Zeichensatz „%2“, aber der Body ist nicht darin geschrieben; er wurde als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation>Teil %2 dieser Nachricht ist schon einmal angekommen.</translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation>Die Teile dieser Nachricht widersprechen sich darin, wie viele es sind.</translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation>Ein früherer Zustellbericht dieser Nachricht meldete „%2“, was endgültig war; der letzte zählt.</translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation>Das könnte der Rest der vorigen Nachricht sein, die %2 s früher von derselben Nummer kam und so lang ist, wie ein Teil sein kann.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation>hat noch keine Antwort</translation>
    </message>
    <message>
        <source>got no reply</source>
        <translation>erhielt keine Antwort</translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation>erhielt innerhalb von %1 s keine Antwort</translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation>wurde mit %1 beantwortet</translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation>%1; der vorige %2</translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation>Die erste Anfrage %1</translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation>Vonage wertet den Status %1 als Fehlschlag; nur 200 bis 205 bedeuten Erfolg.</translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation>Nach einer Antwort mit Status %1 sendet Vonage den Webhook erneut.</translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation>Vonage sagt nicht zu, einer Weiterleitung (Status %1) zu folgen.</translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation>Vonage testet eine URL, bevor sie gesetzt wird, und verlangt genau 200, nicht %1: Die URL wird abgelehnt.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation>Der Anruf erwartet ein NCCO, aber eine Antwort mit Status %1 hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation>Eine Antwort mit Status %1 hat keinen Inhalt: Ihr Body wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation>Der Anruf erwartet ein NCCO, aber der Body ist leer.</translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation>Der Body ist kein JSON, daher verwirft Vonage ihn.</translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation>Ein NCCO ist ein JSON-Array von Aktionen, auch bei nur einer Aktion; der Body ist etwas anderes.</translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation>Ein NCCO braucht mindestens eine Aktion; der Body ist ein leeres Array.</translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation>Vonage nimmt ein NCCO nur als application/json oder text/plain an.</translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation>Das NCCO hat keinen Content-Type; am besten ist application/json.</translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation>Vonage liest die Antwort auf diese Art von Webhook nicht: Das NCCO wird ignoriert.</translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation>Die Antwort kam zu spät: Vonage wartet %2 s darauf.</translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation>Ein App-Benutzer bittet um Einlass in einen Anruf.</translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation>Ein App-Benutzer bittet nicht mehr um Einlass.</translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation>Der Status des Anrufs eines Teilnehmers hat sich geändert.</translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation>Tasten wurden gedrückt.</translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation>Ein Mitglied kann die anderen nicht mehr hören.</translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation>Ein Mitglied kann die anderen wieder hören.</translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation>Ein Mitglied ist nicht mehr zu hören.</translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation>Ein Mitglied ist wieder zu hören.</translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation>Ton soll abgespielt werden.</translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation>Die Wiedergabe soll enden.</translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation>Ton wurde abgespielt.</translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation>Eine Aufzeichnung soll beginnen.</translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation>Eine Aufzeichnung soll enden.</translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation>Eine Aufzeichnung ist bereit.</translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation>Der Freiton beginnt.</translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation>Der Freiton endet.</translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation>Eine Spracheingabe wurde erkannt.</translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation>Die Aufzeichnung der erkannten Spracheingabe ist bereit.</translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation>Ein Text soll gesprochen werden.</translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation>Das Sprechen soll enden.</translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation>Ein Text wurde gesprochen.</translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation>Ein Mitglied spricht.</translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation>Ein Mitglied schweigt.</translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation>Ein Text in einer Konversation.</translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation>Ein Text wurde gesehen.</translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation>Ein Text wurde zugestellt.</translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation>Ein Text wurde geändert.</translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation>Ein Mitglied tippt.</translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation>Ein Mitglied tippt nicht mehr.</translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation>Ein Bild in einer Konversation.</translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation>Ein Bild wurde zugestellt.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation>Ein Bild wurde gesehen.</translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation>Eine Nachricht in einer Konversation.</translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation>Eine Nachricht wurde für ihren Kanal angenommen.</translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation>Eine Nachricht wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation>Eine Nachricht konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation>Eine Nachricht wurde zugestellt.</translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation>Eine Nachricht wurde gesehen.</translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation>Eine Konversation wurde angelegt.</translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation>Eine Konversation wurde geändert.</translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation>Eine Konversation wurde gelöscht.</translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation>Ein Mitglied wurde eingeladen.</translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation>Ein Mitglied ist beigetreten.</translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation>Ein Mitglied ist gegangen.</translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation>Ton oder Bild eines Mitglieds hat sich geändert.</translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation>Was aus einer Nachricht an ein Mitglied wurde.</translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation>Wie ein App-Anruf verlief.</translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation>Ein App-Anruf wurde in eine andere Konversation verschoben.</translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation>Bei einem App-Anruf wurde aufgelegt.</translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation>Ein App-Anruf wurde beendet.</translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation>Ein App-Anruf soll angenommen werden.</translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation>Ein App-Anruf wurde angenommen.</translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation>Ein App-Anruf klingelt.</translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation>Der Status eines Telefonanrufs hat sich geändert.</translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation>Ein Telefon klingelt.</translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation>An einem Telefon wurde abgenommen.</translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation>Eine Maschine hat abgenommen.</translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation>Die Anrufbeantworter-Erkennung hat eine Maschine erkannt.</translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation>An einem Telefon wurde aufgelegt.</translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation>Ein Ereignis wurde gelöscht.</translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation>Ein Ereignis, das Vonage weitergibt, aber nicht speichert.</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>Ein eigenes Ereignis.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Was geschah.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation>Die Nummer des Ereignisses in seiner Konversation.</translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation>Das Mitglied oder der Benutzer, von dem es ausging.</translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation>Das Mitglied oder der Benutzer, den es betraf.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation>Was zu diesem Ereignistyp gehört.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation>Wer es erhalten oder gesehen hat.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation>Wo das Ereignis abgefragt werden kann.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation>Die Konversation, in der es geschah.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation>Ihre Anwendung.</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebettet</translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation>Mehr darüber, von wem es ausging.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>Benutzerbild</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation>Was Sie dem Benutzer zugeordnet haben.</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>Mitglieds-ID</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation>Die gedrückten Tasten.</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Tastennummer</translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation>Die wievielte Taste der Reihe es war.</translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation>Wiedergabe-ID</translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation>Um welche Wiedergabe es geht.</translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation>Audio-URL</translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation>Was abgespielt wird.</translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation>Ansage-ID</translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation>Um welche Ansage es geht.</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>Was gesagt oder geschrieben wurde.</translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation>Stimmstil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Premium voice</source>
        <translation>Premium-Stimme</translation>
    </message>
    <message>
        <source>SSML</source>
        <translation>SSML</translation>
    </message>
    <message>
        <source>Whether the text has marks that say how to speak it (SSML).</source>
        <translation>Ob der Text Auszeichnungen enthält, die sagen, wie er zu sprechen ist (SSML).</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation>Das Format der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation>Ob jede Seite für sich aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation>Wie viele Kanäle die Aufzeichnung hat.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation>Wie die Aufzeichnung in Text umgesetzt wird.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>Um wen es geht.</translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation>Wie das Mitglied erreicht wird.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>Eingeladen um</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Beigetreten um</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gegangen um</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>Das Bild.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation>Länge des Anrufs.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Wann es begann.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation>Wann es vorbei war.</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>Qualität (MOS)</translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation>Wie gut es zu hören war, von 1 bis 5 (Mean Opinion Score).</translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation>Aus Konversation</translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation>Die Konversation, die verlassen wurde.</translation>
    </message>
    <message>
        <source>Was member</source>
        <translation>War Mitglied</translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation>Ob der Benutzer vorher Mitglied war.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>Warum es endete.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation>Wie gut es zu hören war.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation>In welche Richtung der Anruf ging.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation>Was abgenommen hat.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation>Wie sicher das ist.</translation>
    </message>
    <message>
        <source>About event</source>
        <translation>Zu Ereignis</translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation>Das Ereignis, das gesehen oder zugestellt wurde.</translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation>Was Sie mit dem Ereignis gesendet haben.</translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation>das Client SDK (RTC)</translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation>Konversationsereignis.</translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation>App-Anruf nach %1 beendet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>: „%1“</translation>
    </message>
    <message>
        <source>Conversation event</source>
        <translation>Konversationsereignis</translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation>eine US-Kurzwahlnummer</translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation>Eingehende Nachricht an eine Kurzwahlnummer</translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation>Zustellbericht einer Kurzwahlnummer</translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation>US-Kurzwahlnummern</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>The call is being tried.</source>
        <translation>Der Anruf wird versucht.</translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation>Bei der Gegenstelle klingelt es.</translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation>Der Anruf wird weitergeleitet.</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>Der Anruf wartet in einer Warteschlange.</translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation>Der Rufaufbau schreitet voran.</translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation>Einer von mehreren Versuchen, den Anruf aufzubauen, ist vorbei.</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>Alles ging gut.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation>Alles ging gut, und es gibt nichts mitzuteilen.</translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation>Der Angerufene ist an mehreren Stellen zu erreichen.</translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation>Der Angerufene ist dauerhaft umgezogen.</translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation>Der Angerufene ist vorübergehend woanders.</translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation>Der Anruf muss über einen anderen Server (einen Proxy) gehen.</translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation>Stattdessen wird ein anderer Dienst angeboten.</translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation>Die Gegenstelle hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation>Die Gegenstelle verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation>Die Gegenstelle verlangt eine Bezahlung.</translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation>Die Gegenstelle lehnt solche Anrufe ab.</translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation>Diese Nummer oder diesen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation>Die Gegenstelle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation>Die Gegenstelle kann in keiner der verlangten Formen antworten.</translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation>Ein Server auf dem Weg (ein Proxy) verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>Die Gegenstelle hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation>Konflikt mit dem, was die Gegenstelle weiß.</translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation>Die Nummer wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation>Eine Bedingung der Anfrage ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>Die Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation>Die Gegenstelle kennt diese Art von Inhalt nicht.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation>Die Gegenstelle kennt diese Art von Adresse nicht.</translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation>Die verlangte Priorität ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation>Die Gegenstelle kennt eine Erweiterung nicht.</translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation>Die Gegenstelle braucht eine Erweiterung.</translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation>Die Zeit bis zur Erneuerung des Anrufs ist zu kurz.</translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation>Die Registrierung ist zu kurz.</translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation>Der angegebene Standort ist ungültig.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation>Die Identität des Anrufers wird verlangt.</translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation>Die Identität des Verweisenden wird verlangt.</translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation>Der Weg zur Gegenstelle ist abgebrochen.</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation>Der Angerufene nimmt keine anonymen Anrufe an.</translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation>Die Adresse der Identität ist ungültig.</translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation>Das Zertifikat wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation>Die Identität des Anrufers ist ungültig.</translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation>Der erste Server auf dem Weg unterstützt solche Verbindungen nicht.</translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation>Der Anruf würde sich zu weit verzweigen.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation>Die Gegenstelle kennt diese Art von Information nicht.</translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation>Die Zustimmung des Angerufenen ist nötig.</translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation>Der Angerufene ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation>Die Gegenstelle kennt diesen Anruf nicht.</translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation>Der Anruf läuft im Kreis.</translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation>Der Anruf wurde zu oft weitergegeben.</translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation>Die Nummer ist unvollständig.</translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation>Die Nummer ist mehrdeutig.</translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation>Beim Angerufenen ist besetzt.</translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation>Der Anruf wurde beendet, bevor er angenommen wurde.</translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation>Die Gegenstelle akzeptiert keines der angebotenen Medien.</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>Das Ereignis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation>Eine andere Anfrage ist noch unterwegs.</translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation>Die Gegenstelle konnte nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation>Eine Sicherheitsvereinbarung ist nötig.</translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation>Ein Fehler bei der Gegenstelle.</translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation>Die Gegenstelle kann das nicht.</translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation>Ein Fehler jenseits des Gateways.</translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation>Die Gegenstelle ist überlastet oder außer Betrieb.</translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation>Von jenseits des Gateways kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation>Die SIP-Version ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation>Der Push-Dienst ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation>Eine Vorbedingung ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation>Beim Angerufenen ist überall besetzt.</translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation>Der Angerufene hat abgelehnt.</translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation>Diese Nummer gibt es nirgends.</translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation>Der Angerufene akzeptiert nichts von dem, was angeboten wird.</translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation>Der Angerufene will diesen Anruf nicht.</translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation>Eine Analyse des Anrufs hat ihn als unerwünscht abgelehnt.</translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation>Alles gehört zum GSM-Alphabet, sie hätte also nicht als Unicode gesendet werden müssen.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation>Als Unicode gesendet, weil „%1“ nicht zum GSM-Alphabet gehört.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation>Als Unicode gesendet, weil „%1“ nicht zum GSM-Alphabet gehört; eine SMS fasst daher 70 Zeichen, nicht 160.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation>Als Unicode gesendet, weil „%1“ nicht zum GSM-Alphabet gehört; daher sind %2 SMS nötig.</translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation>Das besagt noch nichts, denn der Status „%1“ ist nicht endgültig.</translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation>Das ist %1 nach der Netzbetreiberzeit.</translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation>Das ist %1 vor der Netzbetreiberzeit.</translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation>Rohe Bytes, eher für Programme als für Menschen.</translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation>Auf dem Telefon angekommen; in den USA oft nur beim Netzbetreiber.</translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation>Der Netzbetreiber hat sie angenommen; sie ist noch nicht zugestellt.</translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation>Vom Netzbetreiber angenommen, noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation>Vom Netzbetreiber für spätere Zustellung zurückgehalten.</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation>Vom Netzbetreiber für spätere Zustellung zurückgehalten</translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation>Alle Versuche sind ausgeschöpft, oder in der Gültigkeitsdauer der Nachricht kam keine Rückmeldung.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>Nicht zugestellt.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation>Der Netzbetreiber oder Vonage hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation>Der Zustellbericht des Netzbetreibers enthielt nichts Brauchbares.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation>Zugestellt: kein Fehler.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation>Unbekannt: Der Netzbetreiber nannte keine Einzelheiten.</translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation>der Netzbetreiber nannte keinen Grund</translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation>Teilnehmer vorübergehend nicht erreichbar: Das Telefon ist aus oder ohne Netz.</translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation>Teilnehmer dauerhaft nicht erreichbar: Die Nummer ist nicht vergeben.</translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation>Vom Benutzer gesperrt: Der Empfänger lässt keine Nachrichten durch.</translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation>vom Empfänger gesperrt</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation>Portierungsfehler: Die Nummer wurde zu einem anderen Netzbetreiber portiert und ist dort nicht zu finden; ihr Benutzer muss sich an den Netzbetreiber wenden.</translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation>Netzfehler: Das Netz des Netzbetreibers hat versagt.</translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation>Unzulässige Nummer: Der Benutzer hat sich abgemeldet (STOP) oder ist gesperrt.</translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation>der Empfänger hat sich abgemeldet oder ist gesperrt</translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation>Unzulässige Nachricht: Ein Parameter oder das Format ist falsch.</translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation>Parameter oder Format falsch</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation>Nummer vom Netzbetreiber gesperrt: etwa ein Tarif ohne SMS oder ein gesperrter Anschluss.</translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation>Prepaid ohne Guthaben: Der Empfänger hat kein Guthaben.</translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation>Entity-Filter: entity-id, die Indien verlangt, ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation>entity-id falsch oder fehlt</translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation>Header-Filter: Der Absender (from) ist nicht registriert.</translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation>der Absender ist nicht registriert</translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation>Inhaltsfilter: content-id, die manche Länder verlangen, ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation>content-id falsch oder fehlt</translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation>Einwilligungsfilter: Die Einwilligung des Empfängers fehlt.</translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation>die Einwilligung des Empfängers fehlt</translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation>Regulierungsfehler: durch eine Vorschrift der Regulierungsbehörde blockiert.</translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation>durch Regulierung blockiert</translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation>Allgemeiner Fehler: ein Problem der Route oder des Netzbetreibers.</translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation>Problem der Route oder des Netzbetreibers</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation>Die Nummer, die die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation>Ihre Nummer oder Kurzwahlnummer, an die die Nachricht ging.</translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation>Wie der Inhalt kodiert ist.</translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation>Das erste Wort des Textes, meist in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Empfangen um</translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation>Wann Vonage die Nachricht empfangen hat.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Key</translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation>Das Konto, das sie empfangen hat.</translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation>Verkettet</translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation>Ob dies ein Teil einer längeren Nachricht ist.</translation>
    </message>
    <message>
        <source>Part group</source>
        <translation>Teilegruppe</translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation>Allen Teilen einer Nachricht gemeinsam.</translation>
    </message>
    <message>
        <source>Part count</source>
        <translation>Teileanzahl</translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation>Wie viele Teile die Nachricht hat.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilnummer</translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation>Der wievielte Teil dies ist, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation>Die Bytes des Inhalts, hexadezimal.</translation>
    </message>
    <message>
        <source>User header</source>
        <translation>UDH</translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation>Der User Data Header, Steuerdaten vor dem Inhalt: welcher Teil dies ist oder für welches Programm er bestimmt ist.</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signiert um</translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation>Wann Vonage die Anfrage signiert hat.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation>Ein zufälliger Text, den keine zwei Anfragen gemeinsam haben.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation>Die Nummer, an die Ihre Nachricht ging.</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Absenderkennung</translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation>Der Absender, den Sie beim Senden angegeben haben: eine Nummer oder ein Name.</translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation>Die ID, die Sie beim Senden erhielten; jeder Teil hat seine eigene.</translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation>Was dieser Teil der Nachricht gekostet hat.</translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation>Netzbetreiberzeit</translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation>Wann der Zustellbericht des Netzbetreibers Vonage erreicht hat.</translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation>Was schiefging, falls etwas schiefging.</translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation>Das Konto, das sie gesendet hat.</translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation>Bericht gesendet</translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation>Wann Vonage begann, diesen Zustellbericht zu senden.</translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation>eine eingehende SMS</translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation>einen Zustellbericht</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>Eingehende SMS</translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation>SMS-Zustellbericht</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation>, Teil %1 von %2</translation>
    </message>
    <message>
        <source>SMS from %1 without text</source>
        <translation>SMS von %1 ohne Text</translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation>SMS-Teil %1 von %2, von %3: „%4“</translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation>SMS von %1: „%2“</translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation> (bittet um Hilfe)</translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation> (will Nachrichten)</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation>unbekannter Fehlercode %1</translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation>Zustellbericht ohne Status für die Nachricht an %1</translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation>Zustellbericht mit dem unbekannten Status „%1“ für die Nachricht an %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation>%1: Nachricht an %2</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP-Push</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>Betreiberlogo</translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation>vCalendar</translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation>Der Absender bittet um Hilfe: Eine US-Kurzwahlnummer muss mit ihrem Hilfetext antworten.</translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation>Der Absender will Nachrichten (Opt-in): hebt die Sperre auf, die ein früheres STOP gesetzt hat.</translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation>Teil %1 von %2, Referenz %3</translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation>die Anzahl der Teile ist 0</translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation>die Nummer des Teils liegt nicht zwischen 1 und der Anzahl der Teile</translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation>an Port %1 von Port %2</translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation>Mailbox- oder andere wartende Nachricht, Anzahl %1</translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation>einige Zeichen eines nationalen Alphabets (Single-Shift-Tabelle %1)</translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation>in einem nationalen Alphabet geschrieben (Locking-Shift-Tabelle %1)</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>es ist keine gerade Anzahl von Hexadezimalziffern</translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation>seine Länge entspricht nicht der Angabe im ersten Byte</translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation>eines seiner Elemente ist länger als der verbleibende Rest</translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation>unbekanntes Element %1: %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation>Datum und Uhrzeit eines Netzbetreibers, als YYMMDDHHMM</translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation>eine gerade Anzahl von Hexadezimalziffern</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>ein Objekt oder ein Array</translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation>Eine WhatsApp-Nachricht mit Buttons.</translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation>WhatsApp mit Buttons</translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation>Ein Telefonanruf.</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation>Eine E-Mail.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation>Eine Prüfung des Telefons durch sein Mobilfunknetz, ohne Code (stille Authentifizierung).</translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation>stille Authentifizierung</translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation>Das Gerät des Benutzers muss zuerst etwas tun.</translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation>Verifizierung wartet auf den Benutzer</translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation>Der Benutzer hat sich ausgewiesen.</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>Verifizierung abgeschlossen</translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation>Die Verifizierung war nicht erfolgreich.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Verifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation>Der Benutzer hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation>Verifizierung abgelaufen</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>Der Benutzer hat abgelehnt.</translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation>Verifizierung vom Benutzer abgelehnt</translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation>Dieser Kanal wurde nicht gebraucht.</translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation>Verifizierungskanal nicht gebraucht</translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation>Auf einem Kanal ist etwas geschehen.</translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation>Der Abschlussbericht der gesamten Verifizierung.</translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation>Das Gerät muss die Prüf-URL über das Mobilfunknetz öffnen.</translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation>Die Verifizierung, zu der dies gehört.</translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation>Ausgelöst um</translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation>Wie der Benutzer erreicht wird.</translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation>Abgeschlossen um</translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation>Wann dieser Kanal fertig war.</translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation>Ihre eigene Referenz aus der Anfrage.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation>Was das Gerät des Benutzers tun muss.</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Aktionstyp</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>Prüf-URL</translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation>Die Adresse, die das Gerät öffnen muss.</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Übermittelt um</translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation>Wann Sie die Verifizierung angefordert haben.</translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation>Wie die Verifizierung endete.</translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation>Kanal-Zeitlimit</translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation>Wie lange jeder Kanal versucht wurde.</translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation>Die Kanäle in der Reihenfolge, in der sie versucht wurden.</translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation>Wie der Benutzer erreicht wurde.</translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation>Gestartet um</translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation>Wann dieser Kanal versucht wurde.</translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation>Wie dieser Kanal endete.</translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation>Was die Verifizierung gekostet hat.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation>Verifizierungsereignis</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>Verifizierung: %1</translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation>%1: Abschlussbericht</translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation>%1: Abschlussbericht, Preis %2</translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation>Abschlussbericht der Verifizierung</translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation>Call-Leg</translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation>ID der Verbindung eines Teilnehmers mit dem Anruf (ein Leg).</translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation>ID, die alle im selben Anruf gemeinsam haben.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation>Wer anruft: eine Nummer, eine Adresse oder ein Name.</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Angerufener</translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation>Wer angerufen wird: eine Nummer, eine Adresse oder ein Name.</translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation>Wie es um den Anruf dieses Teilnehmers steht.</translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation>In welche Richtung der Anruf geht, von Vonage aus gesehen.</translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation>WebSocket-Metadaten</translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation>Was Sie dem WebSocket mitgegeben haben.</translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation>Das Netz, in das der Anruf ging.</translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation>Ihre eigene Referenz, für Anrufe über das Internet.</translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation>Anrufender Benutzer</translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation>Der App-Benutzer, der anruft.</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Endpunkttyp</translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation>Womit der Anrufer anruft.</translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation>Regions-URL</translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation>Die API-Adresse für Anfragen zu diesem Anruf.</translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation>Was die App dem Anruf mitgegeben hat.</translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation>User-to-User</translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation>Daten, die die Telefonanlage des Anrufers mit dem Anruf gesendet hat, in einem Header der Internettelefonie (SIP).</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>SIP-Header</translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation>Ein Header der Internettelefonie (SIP), der mit dem Anruf kam.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation>Warum die erste URL fehlschlug.</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Erste Anfrage</translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation>Die fehlgeschlagene Anfrage.</translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation>Fehlgeschlagene URL</translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation>Wohin die erste Anfrage ging.</translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation>Anfrageart</translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation>Was die erste Anfrage war.</translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation>Wann er angenommen wurde; leer, wenn er nie angenommen wurde.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Minutenpreis</translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation>Was eine Minute kostet.</translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation>Was der Anruf dieses Teilnehmers gekostet hat.</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation>Wer den Anruf beendet hat.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP-Code</translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation>Was die Technik der Gegenstelle geantwortet hat, als Code der Internettelefonie (SIP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation>Warum es so endete.</translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation>Signalton-Status</translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation>Ob der Signalton der Mailbox zu hören war.</translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation>Warum, als freier Text.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation>Was der Anrufer gedrückt hat.</translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation>Die Tasten, der Reihe nach.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation>Ob das Warten auf Tasten endete, weil die Zeit abgelaufen war.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Spracheingabe</translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation>Was der Anrufer gesagt hat.</translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation>Warum das Zuhören endete.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation>Was vielleicht gesagt wurde, das Wahrscheinlichste zuerst.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation>Was vielleicht gesagt wurde.</translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation>Wie sicher das ist, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation>Warum es keine Spracheingabe gibt; „Speech was not enabled“ ist normal, wenn nur Tasten verlangt wurden.</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>Audio-URL</translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation>Wo die Worte des Anrufers zu hören sind; zum Abrufen senden Sie ein Token (JWT) Ihrer Anwendung.</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation>Ob das Warten auf Tasten endete, weil die Zeit abgelaufen war (alte Form).</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation>Wo die Aufzeichnung liegt, 30 Tage lang; zum Abrufen senden Sie ein Token (JWT) Ihrer Anwendung.</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>Aufzeichnungs-ID</translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation>Die ID der Aufzeichnung; die Datei in der URL hat eine andere.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>Wie groß die Datei ist.</translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation>Wann die Aufzeichnung begann.</translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation>Wann die Aufzeichnung endete.</translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation>Die Aufzeichnung, zu der sie gehört.</translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation>Wie es um die Transkription steht.</translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation>Was transkribiert wurde.</translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation>Wo der Text liegt, als JSON; zum Abrufen senden Sie ein Token (JWT) Ihrer Anwendung.</translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation>Die Konversation, die dieser Teilnehmer verlassen hat.</translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation>In Konversation</translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation>Die Konversation, in der dieser Teilnehmer jetzt ist.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation>Genau das, was die notify-Aktion in Ihren Anweisungen (NCCO) enthielt.</translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation>Ob die Karte des Anrufers belastet wurde.</translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation>Was Vonage nicht tun konnte, in den Worten von Vonage.</translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation>den Antwort-Webhook eines Anrufs</translation>
    </message>
    <message>
        <source>voice events</source>
        <translation>Voice-Ereignisse</translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation>den Fallback eines Anrufs</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation>Tasten und Spracheingabe eines Anrufs</translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation>eine notify-Aktion</translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation>Antwort-Webhook eines Anrufs</translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation>Fallback eines Anrufs</translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation>Sonstiger Voice-Webhook</translation>
    </message>
    <message>
        <source>Call event</source>
        <translation>Anrufereignis</translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation>Tasten oder Spracheingabe eines Anrufs</translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation>Wechsel in eine andere Konversation</translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation>Benachrichtigung aus Ihrem Anrufablauf</translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation>Zahlung per Telefon</translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation>Fehler in einem Anruf</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> an %1</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> von %1 an %2</translation>
    </message>
    <message>
        <source>Call%1: asks for instructions (NCCO)</source>
        <translation>Anruf%1: fragt nach Anweisungen (NCCO)</translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation>die erste URL</translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation>Vonage fragt Ihre Fallback-URL, weil %1 fehlschlug</translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation> (anstelle von: %1)</translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation>Anrufereignis „%1“</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation>Gedrückte Tasten: %1, gesagt: „%2“</translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation>Gedrückte Tasten: %1</translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation>Anrufer sagte: „%1“</translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation>Spracheingabe nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Aufzeichnung bereit</translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation>Aufzeichnung bereit: %1</translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation>Transkription einer Aufzeichnung bereit</translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation>Transkription einer Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation>Jemand im Anruf wurde in eine andere Konversation verschoben</translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation>Der geparkte Anruf ist noch in der Leitung (Runde %1)</translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation>Ihr Anrufablauf (NCCO) benachrichtigt Sie: %1</translation>
    </message>
    <message>
        <source>without payload</source>
        <translation>ohne Nutzdaten</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation>%1, in einem Anruf%2</translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation>Fehler im Anruf, ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation>Fehler im Anruf: %1</translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation>Voice-Webhook unbekannter Art%1</translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation>Der Anruf an diesen Teilnehmer oder von ihm wird aufgebaut.</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Anruf begonnen</translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation>Das Telefon der Gegenstelle klingelt.</translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation>Das Telefon klingelt</translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation>Jemand oder etwas hat abgenommen.</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Anruf angenommen</translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation>Bei der Gegenstelle ist besetzt. Der Anruf dieses Teilnehmers ist vorbei.</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>Die Leitung ist besetzt</translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation>Der Anrufer gab auf, bevor jemand abnahm. Der Anruf dieses Teilnehmers ist vorbei.</translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation>Anruf vom Anrufer abgebrochen</translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation>Die Gegenstelle war nicht erreichbar oder nahm nicht ab. Der Anruf dieses Teilnehmers ist vorbei.</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>Anruf nicht angenommen</translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation>Der Anruf wurde vor dem Verbinden abgelehnt. Der Anruf dieses Teilnehmers ist vorbei.</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Anruf abgelehnt</translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation>Der Anruf konnte nicht verbunden werden. Der Anruf dieses Teilnehmers ist vorbei.</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Anruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation>Es klingelte länger, als das Klingel-Zeitlimit erlaubt. Der Anruf dieses Teilnehmers ist vorbei.</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Niemand nahm rechtzeitig ab</translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation>Anrufbeantworter-Erkennung: Ein Mensch hat abgenommen.</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>Ein Mensch hat abgenommen</translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation>Anrufbeantworter-Erkennung: Eine Mailbox oder eine andere Maschine hat abgenommen.</translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation>Eine Maschine hat abgenommen</translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation>Ihre Anwendung hat den WebSocket geschlossen. Sie können mit neuen Anweisungen (einem NCCO) antworten.</translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation>Ihre Anwendung hat den WebSocket geschlossen</translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation>Der Anruf dieses Teilnehmers ist vorbei; die Kosten sind bekannt.</translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation>Anruf abgeschlossen</translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation>Dieser Teilnehmer wurde in eine andere Konversation verschoben.</translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation>Anruf in eine andere Konversation verschoben</translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation>Der Anrufer hat Tasten gedrückt oder gesprochen.</translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation>Tasten oder Spracheingabe des Anrufers erhalten</translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation>Eine alte Schreibweise von „completed“: Der Anruf dieses Teilnehmers ist vorbei.</translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation>Der Anruf ging bei Vonage ein.</translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation>Vonage hat angerufen.</translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation>Der Anruf ging bei Vonage ein (alte Schreibweise).</translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation>Vonage hat angerufen (alte Schreibweise).</translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation>Ein Telefon.</translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation>Ein Internettelefon oder eine Telefonanlage (SIP).</translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation>Ein WebSocket.</translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation>Eine App mit dem Client SDK.</translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation>Eine Nebenstelle des Bürotelefondienstes Vonage Business Communications.</translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation>zurzeit nicht erreichbar</translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation>Der Netzbetreiber hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation>keine rechtzeitige Antwort vom Netzbetreiber</translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation>Die Nummer des Anrufers oder des Angerufenen ist ungültig.</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>ungültige Nummer</translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation>Der Netzbetreiber hat den Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation>vom Netzbetreiber abgelehnt</translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation>Der Angerufene hat den Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation>vom Angerufenen abgelehnt</translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation>Das Ziel wird nicht unterstützt oder ist für das Konto gesperrt.</translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation>Ziel nicht unterstützt oder für das Konto gesperrt</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>Die Nummer ist nicht vergeben.</translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation>Nummer nicht vergeben</translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation>Einer der Teilnehmer des Anrufs hat aufgelegt.</translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation>jemand hat aufgelegt</translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation>Vonage hat ihn beendet: Ihre Anweisungen (NCCO) waren abgearbeitet, oder Sie haben den Anruf über die API beendet.</translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation>von Vonage beendet</translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation>Er war zu hören: Spielen Sie die Nachricht jetzt ab.</translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation>Signalton gehört</translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation>Er war in der erlaubten Zeit nicht zu hören.</translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation>kein Signalton gehört</translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation>Der Anrufer hörte auf zu sprechen.</translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation>Der Anrufer sprach so lange wie erlaubt.</translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation>Der Anrufer sagte nichts.</translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation>Eine Anfrage an Ihre Antwort-URL.</translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation>die Antwort-URL</translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation>Eine Anfrage an Ihre Ereignis-URL.</translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation>die Ereignis-URL</translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation>Die Karte wurde belastet.</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Zahlung eingezogen</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>Die Karte wurde nicht belastet.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation>Der Text ist bereit.</translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation>Die Aufzeichnung einer record-Aktion in Ihren Anweisungen (NCCO).</translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation>Ein Wechsel in eine andere Konversation.</translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation>Eine Kartenzahlung per Telefon.</translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.</source>
        <translation>Der Body verletzt die Regeln seines eigenen Formats (Zeile:Spalte %2); was nicht gelesen werden konnte, wird als roher Text angezeigt.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>einer Rufnummer</translation>
    </message>
    <message>
        <source>Vonage sends its webhooks by GET or POST, never by %2.</source>
        <translation>Vonage sendet seine Webhooks mit GET oder POST, nie mit %2.</translation>
    </message>
    <message>
        <source>The same webhook has come before: this is attempt %2.</source>
        <translation>Derselbe Webhook kam schon einmal: Dies ist Versuch %2.</translation>
    </message>
    <message>
        <source>Bare request for %1: no fields and no body, as a browser sends, or Vonage to check a newly set URL</source>
        <translation>Bloße Anfrage nach %1: keine Felder und kein Body, wie ein Browser sie sendet oder Vonage zum Prüfen einer neu gesetzten URL</translation>
    </message>
    <message>
        <source>result incomplete</source>
        <translation>Ergebnis unvollständig</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <translation>die Nummer existiert nicht</translation>
    </message>
    <message>
        <source>the number probably does not exist</source>
        <translation>die Nummer existiert wahrscheinlich nicht</translation>
    </message>
    <message>
        <source>Binary SMS from %1 (bytes: %2)</source>
        <translation>Binäre SMS von %1 (Bytes: %2)</translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for this short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation>Der Absender will keine Nachrichten mehr (Opt-out): Vonage sperrt die Nummer für diese Kurzwahlnummer und bestätigt dies dem Absender. Spätere Nachrichten an sie scheitern mit Sendestatus 102 oder Fehlercode 9.</translation>
    </message>
    <message>
        <source> (wants no more messages; Vonage now blocks the number for this short code)</source>
        <translation> (will keine Nachrichten mehr; Vonage sperrt die Nummer jetzt für diese Kurzwahlnummer)</translation>
    </message>
    <message>
        <source>It is a usual word for opting out.</source>
        <translation>Es ist ein übliches Wort zum Abbestellen.</translation>
    </message>
    <message>
        <source> (a usual opt-out word)</source>
        <translation> (ein übliches Wort zum Abbestellen)</translation>
    </message>
    <message>
        <source>It is a usual word for asking for help.</source>
        <translation>Es ist ein übliches Wort, um Hilfe zu erbitten.</translation>
    </message>
    <message>
        <source> (a usual help word)</source>
        <translation> (ein übliches Hilfe-Wort)</translation>
    </message>
    <message>
        <source>It is a usual word for opting in.</source>
        <translation>Es ist ein übliches Wort zum Anmelden.</translation>
    </message>
    <message>
        <source> (a usual opt-in word)</source>
        <translation> (ein übliches Wort zum Anmelden)</translation>
    </message>
    <message>
        <source>waits for the user</source>
        <translation>wartet auf den Benutzer</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>refused by the user</source>
        <translation>vom Benutzer abgelehnt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht benötigt</translation>
    </message>
    <message>
        <source>How the verification stands on this channel.</source>
        <translation>Wie es um die Verifizierung auf diesem Kanal steht.</translation>
    </message>
    <message>
        <source>Verification step</source>
        <translation>Verifizierungsschritt</translation>
    </message>
    <message>
        <source>Verification step by %1</source>
        <translation>Verifizierungsschritt über %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>No key pressed</source>
        <translation>Keine Taste gedrückt</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Keine Ziffern</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>keine Wörter erkannt</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>What stands where the signature belongs is none, so nothing proves this genuine: %2</source>
        <translation>Was an der Stelle der Signatur steht, ist keine; nichts beweist, dass dies echt ist: %2</translation>
    </message>
    <message>
        <source>Look-up of %1, not readable to its end</source>
        <translation>Abfrage von %1, nicht bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: you have said so of its path</source>
        <translation>Kein Vonage-Webhook: Das haben Sie für seinen Pfad festgelegt</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: this method has its fields in the query, where there are none; the body was not read</source>
        <translation>Kein Vonage-Webhook: Diese Methode hat ihre Felder im Query-String, dort sind keine; der Body wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Not readable: the first element of the XML has too many attributes</source>
        <translation>Nicht lesbar: Das erste Element des XML hat zu viele Attribute</translation>
    </message>
    <message>
        <source>The signature does not hold: %2</source>
        <translation>Die Signatur hält nicht stand: %2</translation>
    </message>
    <message>
        <source>Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation>Als Unicode gesendet, für Zeichen außerhalb des GSM-Alphabets, des Grundalphabets der SMS, zum Beispiel Emojis; davon passen weniger in eine SMS.</translation>
    </message>
    <message>
        <source>Is to prove that the request is Vonage&apos;s.</source>
        <translation>Soll beweisen, dass die Anfrage von Vonage stammt.</translation>
    </message>
    <message>
        <source>, part %1</source>
        <translation>, Teil %1</translation>
    </message>
    <message>
        <source>SMS part %1 from %2: “%3”</source>
        <translation>SMS-Teil %1, von %2: „%3“</translation>
    </message>
    <message>
        <source>Not readable: XML with a document type (DTD) is not read here</source>
        <translation>Nicht lesbar: XML mit einem Dokumenttyp (DTD) wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.</source>
        <translation>XML mit einem Dokumenttyp (DTD) wird nicht gelesen, weil das darin Deklarierte endlos wachsen kann; der Body wird als roher Text angezeigt.</translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL: %2.</source>
        <translation>Vonage ist auf die Fallback-URL ausgewichen: %2.</translation>
    </message>
    <message>
        <source>Text in the GSM alphabet, the basic one of SMS.</source>
        <translation>Text im GSM-Alphabet, dem Grundalphabet der SMS.</translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation>Empfängt, dekodiert und beantwortet Vonage-Webhooks. Öffnet ein Fenster; die Befehle serve, decode, check und export laufen ohne Fenster, und jeder hat sein eigenes --help.</translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Adresse zum Lauschen, wiederholbar; Port 0 ist ein beliebiger freier Port; IPv6 als [::1]:8484.</translation>
    </message>
    <message>
        <source>Begins a new capture.</source>
        <translation>Beginnt einen neuen Mitschnitt.</translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation>höchstens ein Mitschnitt; die Befehle sind serve, decode, check und export.</translation>
    </message>
    <message>
        <source>a new capture gets its name by itself; leave out %1.</source>
        <translation>ein neuer Mitschnitt bekommt seinen Namen von selbst; %1 weglassen.</translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation>es gibt weder einen Befehl noch eine Datei dieses Namens; die Befehle sind serve, decode, check und export.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; geben Sie eine Mitschnittdatei an.</translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one. A file that ends in .json and is no capture opens in the NCCO editor.</source>
        <translation>Mitschnittdatei, wird angelegt, wenn sie fehlt. Standard: die letzte, sonst eine neue. Eine Datei, die auf .json endet und kein Mitschnitt ist, öffnet sich im NCCO-Editor.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the verbs serve, decode, check and export run without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; die Befehle serve, decode, check und export laufen ohne.</translation>
    </message>
    <message>
        <source>a verb comes first: %1</source>
        <translation>ein Befehl kommt zuerst: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation>ein Befehl ist erforderlich: serve, decode, check oder export.</translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation>„%1“ ist kein Befehl; es gibt serve, decode, check und export.</translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation>Eine Farbe, um dieses Ereignis wiederzufinden</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept with the event when you leave it, or at Ctrl+Enter</source>
        <translation>Wird beim Ereignis gespeichert, wenn Sie das Feld verlassen oder Strg+Eingabe drücken</translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation>Notiz zu diesem Ereignis schreiben</translation>
    </message>
    <message>
        <source>Marks and notes cannot be kept: this capture is only shown here</source>
        <translation>Markierungen und Notizen können nicht gespeichert werden: Dieser Mitschnitt wird hier nur angezeigt</translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation>Zeigt nur diese, neben anderen gewählten</translation>
    </message>
</context>
<context>
    <name>ringback::Application</name>
    <message>
        <source>The sample capture cannot be copied to %1: is there room, and may you write there?</source>
        <translation>Der Beispielmitschnitt kann nicht nach %1 kopiert werden: Ist dort genug Platz, und dürfen Sie dort schreiben?</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>last: %1 s ago</source>
        <translation>zuletzt: vor %1 s</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>zuletzt: %1</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Neuestem Ereignis folgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln neues</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and a count</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureListening</name>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:8484.</source>
        <translation>Schreiben Sie eine Adresse mit Port, zum Beispiel 127.0.0.1:8484.</translation>
    </message>
    <message>
        <source>your other window</source>
        <comment>has a port</comment>
        <translation>Ihrem anderen Fenster</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2, so %3 is used instead: give Vonage this one.</source>
        <translation>Port %1 ist von %2 belegt, deshalb wird %3 benutzt: Geben Sie Vonage diesen an.</translation>
    </message>
    <message>
        <source>%1 is taken by %2, so nothing is received here.</source>
        <translation>%1 ist von %2 belegt, deshalb wird hier nichts empfangen.</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>Nächsten freien Port benutzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is taken by %2: choose another port.</source>
        <translation>%1 ist von %2 belegt: bitte einen anderen Port wählen.</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureOutput</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Export: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n Ereignis wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Ereignisse wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation>Der Mitschnitt wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>Kopieren: %1 %</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>Ereignisse können nicht gespeichert werden; Absender erhalten daher 503 und sollen es später erneut versuchen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>%n Ereignis wurde entfernt. Es wird aus der Datei gelöscht, wenn diese Meldung geschlossen wird.</numerusform>
            <numerusform>%n Ereignisse wurden entfernt. Sie werden aus der Datei gelöscht, wenn diese Meldung geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 Give them in the preferences whenever Ringback is started, or make the keychain usable and give them once more.</source>
        <translation>%1 Geben Sie sie nach jedem Start von Ringback in den Einstellungen ein, oder machen Sie den Schlüsselbund verwendbar und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>This capture is being written by %1: it is shown as it grows, and nothing is received here.</source>
        <translation>Dieser Mitschnitt wird gerade von %1 geschrieben: Er wird angezeigt, während er wächst, und hier wird nichts empfangen.</translation>
    </message>
    <message>
        <source>This capture lies on a medium that can only be read: it is only shown, and nothing is received here.</source>
        <translation>Dieser Mitschnitt liegt auf einem Datenträger, der nur gelesen werden kann: Er wird nur angezeigt, und hier wird nichts empfangen.</translation>
    </message>
    <message>
        <source>You may not write this capture or its folder: it is only shown, and nothing is received here.</source>
        <translation>Sie dürfen diesen Mitschnitt oder seinen Ordner nicht beschreiben: Er wird nur angezeigt, und hier wird nichts empfangen.</translation>
    </message>
    <message>
        <source>#%1 is answered.</source>
        <translation>#%1 ist beantwortet.</translation>
    </message>
    <message>
        <source>The note on #%1 is kept.</source>
        <translation>Die Notiz zu #%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The new settings count as soon as nothing waits for you.</source>
        <translation>Die neuen Einstellungen gelten, sobald nichts mehr auf Sie wartet.</translation>
    </message>
    <message>
        <source>The note on #%1 is removed.</source>
        <translation>Die Notiz zu #%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 lies where the lock of this capture belongs and is not from Ringback: the capture is only shown, and nothing is received here. Move that file away and open the capture again.</source>
        <translation>%1 liegt dort, wohin die Sperre dieses Mitschnitts gehört, und ist nicht von Ringback: Der Mitschnitt wird nur angezeigt, und hier wird nichts empfangen. Verschieben Sie diese Datei und öffnen Sie den Mitschnitt noch einmal.</translation>
    </message>
    <message>
        <source>Another file has taken the place of this capture: that is shown now.</source>
        <translation>Eine andere Datei ist an die Stelle dieses Mitschnitts getreten: Sie wird jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Nobody writes this capture any more: it is only shown, and nothing is received here.</source>
        <translation>Niemand schreibt mehr in diesen Mitschnitt: Er wird nur angezeigt, und hier wird nichts empfangen.</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Hier empfangen</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>Die Markierung von %n Ereignis wurde geändert.</numerusform>
            <numerusform>Die Markierungen von %n Ereignissen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had changed the rules; yours are kept, and the others are in %1.</source>
        <translation>Ein anderes Programm hatte die Regeln geändert; Ihre sind gespeichert, die anderen liegen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>Der nächste Webhook tritt an die Stelle des ältesten Ereignisses (%Ln), sofern es nicht markiert ist: Die Einstellungen behalten nicht mehr.</numerusform>
            <numerusform>Der nächste Webhook tritt an die Stelle der %Ln ältesten Ereignisse, außer der markierten: Die Einstellungen behalten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next webhook that comes takes the place of more than %1 old events, but for marked ones: the preferences keep no more.</source>
        <translation>Der nächste Webhook tritt an die Stelle von mehr als %1 alten Ereignissen, außer den markierten: Die Einstellungen behalten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ringback::CompletionModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>The request has no fields.</source>
        <translation>Die Anfrage hat keine Felder.</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>Dekodierte Felder</translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation>Zum gewählten Feld</translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation>Weitere &amp;Felder anzeigen</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Kein HTTP</translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation>%1, erkannt an %2</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Nicht signiert.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation>Die ersten %L1 von %L2 Feldern werden angezeigt.</translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation>%1 ist nicht in der Referenz.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>Übertragen als: %1</translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation>Das sind die ersten %L1 von %L2 Bytes; alle stehen unter „Anfrage“.</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Angezeigt als: %1</translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation>Wählen Sie ein Ereignis in der Liste, um zu sehen, was es besagt.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehörige</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Event %1 is hidden by the filter.</source>
        <translation>Ereignis %1 ist durch den Filter ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>ringback::DraftAtZero</name>
    <message>
        <source>%1 It does not go out like this.</source>
        <translation>%1 So geht er nicht hinaus.</translation>
    </message>
</context>
<context>
    <name>ringback::EventHeader</name>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ringback::EventPage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehörige</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1, has problems</source>
        <translation>%1, hat Probleme</translation>
    </message>
    <message>
        <source>%1, mark: %2</source>
        <comment>number of an event, a colour</comment>
        <translation>%1, Markierung: %2</translation>
    </message>
    <message>
        <source>The field of that name, where an event has it. The list cannot be sorted by it, since every event would have to be read for that.</source>
        <translation>Das Feld dieses Namens, sofern ein Ereignis es hat. Danach lässt sich die Liste nicht sortieren, da dafür jedes Ereignis gelesen werden müsste.</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1, hat eine Notiz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>und %n weiteres Problem</numerusform>
            <numerusform>und %n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure</source>
        <comment>what happened, or a status</comment>
        <translation>%1, ein Fehlschlag</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filter by This: %1</source>
        <translation>Danach filtern: %1</translation>
    </message>
    <message>
        <source>Exclude This: %1</source>
        <translation>Dies ausschließen: %1</translation>
    </message>
    <message>
        <source>Filter by This Call: %1</source>
        <translation>Nach diesem Anruf filtern: %1</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>For showing it to somebody else; the file says that it was done</source>
        <translation>Zum Weitergeben an andere; die Datei enthält einen Vermerk darüber</translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation>JSON, ein Ereignis je Zeile</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation>HAR, für die Netzwerkansicht von Browsern</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation>curl-Befehle, die sie erneut senden</translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>Die angezeigten (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation>Die ausgewählten (%1)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Replace secrets and the middle of phone numbers</source>
        <translation>&amp;Secrets und die Mitte von Telefonnummern ersetzen</translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Parts: %L1</source>
        <translation>Teile: %L1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Not in the reference.</source>
        <translation>Nicht in der Referenz.</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1, übertragen als %2</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, hat ein Problem</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>%1
Problem: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Übertragen als</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>as on the wire</source>
        <translation>wie übertragen</translation>
    </message>
    <message>
        <source>Empty where it is the same as on the wire</source>
        <translation>Leer, wo es dasselbe ist wie das Übertragene</translation>
    </message>
</context>
<context>
    <name>ringback::FieldView</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>&amp;Name und Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>Danach &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation>Dies &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation>Als &amp;Spalte hinzufügen</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation>Zeigt nur, was von diesen Adressen kommt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation>Behält diesen Filter als Schaltfläche</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Suchfortschritt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Hebt alle Filter auf</translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation>Der Filter ist aus: Alle Ereignisse werden angezeigt.</translation>
    </message>
    <message>
        <source>Edit sets…</source>
        <translation>Gruppen bearbeiten…</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <comment>what is shown, a fault</comment>
        <translation>⚠ %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is shown, a hint</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The capture could not be read to look for this, so more may match. See that its file is where it was, then switch the filter off and on.</source>
        <translation>Der Mitschnitt konnte dafür nicht gelesen werden, darum passt vielleicht noch mehr. Sehen Sie nach, ob seine Datei an ihrem Ort ist, und schalten Sie den Filter dann aus und ein.</translation>
    </message>
    <message>
        <source>The filter is off: all events that could be read are shown.</source>
        <translation>Der Filter ist aus: Alle Ereignisse, die gelesen werden konnten, werden angezeigt.</translation>
    </message>
    <message>
        <source>All events that could be read are shown.</source>
        <translation>Alle Ereignisse, die gelesen werden konnten, werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>ringback::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as api:sms from:4477* status:failed</source>
        <translation>Filter: Wörter oder Ausdrücke wie api:sms from:4477* status:failed</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation>Wörter werden überall gesucht; ein Schlüssel mit Doppelpunkt grenzt die Suche ein.</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Der vorige Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Der nächste Treffer (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Find in the NCCO</source>
        <translation>Im NCCO suchen</translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ringback::FindingsPane</name>
    <message>
        <source>Show in the &amp;text</source>
        <translation>Im Te&amp;xt anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>Schnellko&amp;rrektur</translation>
    </message>
    <message>
        <source>Repairs of the chosen problem, or of the first that can be repaired</source>
        <translation>Korrekturen für das gewählte Problem oder für das erste, das sich beheben lässt</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Problems of the NCCO</source>
        <translation>Probleme des NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ringback::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>ringback::HistogramView</name>
    <message>
        <source>Events by time</source>
        <translation>Ereignisse nach Zeit</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation>%1 bis %2 ist gewählt; Esc zeigt alles.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation>%1 bis %2 in Abschnitten von %3. Klicken oder ziehen Sie, oder verwenden Sie die Umschalttaste mit den Pfeiltasten, um eine Zeitspanne zu wählen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>API, shown, all</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>events, time</comment>
        <translation>höchstens %1 in %2</translation>
    </message>
</context>
<context>
    <name>ringback::ListenDialog</name>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>&amp;Adressen und Ports</translation>
    </message>
    <message>
        <source>One or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484; a port alone is on 127.0.0.1. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation>Eine oder mehrere, durch Leerzeichen getrennt, zum Beispiel 127.0.0.1:8484 oder [::1]:8484; ein Port allein gilt für 127.0.0.1. Mit 0.0.0.0 kann jeder senden, der diesen Rechner erreicht.</translation>
    </message>
</context>
<context>
    <name>ringback::LongLineNote</name>
    <message>
        <source>A line is so long that typing is slow.</source>
        <translation>Eine Zeile ist so lang, dass das Tippen langsam ist.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Breaks the NCCO into lines, which means the same (Ctrl+Shift+F).</source>
        <translation>Bricht das NCCO in Zeilen um; die Bedeutung bleibt gleich (Strg+Umschalt+F).</translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Ringback</source>
        <translation>Ringback</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Mitschnitt</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>An&amp;twort</translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation>&amp;Was zurückhalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation>&amp;Neuer Mitschnitt…</translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation>Beginnt einen Mitschnitt in einer anderen Datei</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>&amp;Mitschnitt öffnen…</translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation>Öffnet einen Mitschnitt in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation>Zeigt Ereignisse aller Arten zum Ansehen</translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation>Schreibt diesen Mitschnitt in eine andere Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation>Schreibt Ereignisse in einem anderen Format</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation>Kopiert die ausgewählten Ereignisse, wie die Liste sie zeigt</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation>&amp;Rohe Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation>Kopiert die ausgewählten Anfragen, wie sie kamen</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation>Kopiert Befehle, die die ausgewählten Anfragen erneut senden</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation>Kopiert die ausgewählten Ereignisse dekodiert</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation>Entfernt alle Ereignisse dieses Mitschnitts</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>Geht zur Filterzeile</translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation>F&amp;ilter aktiv</translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation>Schaltet den Filter aus und ein</translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation>&amp;Alle Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Hebt alle Filter auf</translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation>Hält das neueste Ereignis im Blick</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation>Startet und beendet das Lauschen</translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation>Lauschen au&amp;f…</translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation>Wählt Adressen und Port</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation>Kopiert die Adresse, die bei Vonage einzutragen ist</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation>Den &amp;nächsten, der ein NCCO erwartet</translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation>&amp;Alle Webhooks</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation>Wem was geantwortet wird</translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation>Regel aus diesem &amp;Ereignis erstellen…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation>Zeigt die Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>Ü&amp;ber Ringback</translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation>Mitschnitte (*.ringback)</translation>
    </message>
    <message>
        <source>New capture</source>
        <translation>Neuer Mitschnitt</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation>%1 (schreibgeschützt) – Ringback</translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation>%1 – Ringback</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>lauscht nicht</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation>Öffnen: %1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>Das einzige Ereignis dieses Mitschnitts entfernen?</numerusform>
            <numerusform>Alle %n Ereignisse dieses Mitschnitts entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation>Sie können dies rückgängig machen, solange die Meldung dazu offen ist.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Capture</source>
        <translation>Bei&amp;spielmitschnitt öffnen</translation>
    </message>
    <message>
        <source>&amp;Save a Copy As…</source>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>F&amp;ollow Newest</source>
        <translation>&amp;Neuestem Ereignis folgen</translation>
    </message>
    <message>
        <source>All &amp;That Expect an NCCO</source>
        <translation>Alle, die ein N&amp;CCO erwarten</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand, where no rule decides</source>
        <translation>Lässt Anrufer auf eine Antwort von Hand warten, wo keine Regel entscheidet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>%n Anfrage wartet auf eine Antwort. Sie erhält ihre Standardantwort.</numerusform>
            <numerusform>%n Anfragen warten auf eine Antwort. Sie erhalten ihre Standardantwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Lauschen beenden</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>Lauschen beenden</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markierung</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are marked.</source>
        <translation>
            <numerusform>%n Ereignis ist markiert.</numerusform>
            <numerusform>%n Ereignisse sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked call(s) will be lost.</source>
        <translation>
            <numerusform>%n geparkter Anruf geht verloren.</numerusform>
            <numerusform>%n geparkte Anrufe gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>%n Ereignis hat jetzt keine Markierung.</numerusform>
            <numerusform>%n Ereignisse haben jetzt keine Markierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter. Words are looked for in what was sent, not in the words of this list. “Show all” takes the filter away.</source>
        <translation>Kein Ereignis passt zum Filter. Wörter werden in dem gesucht, was gesendet wurde, nicht in den Worten dieser Liste. „Alle anzeigen“ hebt den Filter auf.</translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>Entfernen rück&amp;gängig machen</translation>
    </message>
    <message>
        <source>Remo&amp;ve Events…</source>
        <translation>Ereignisse ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Removes the selected events from this capture</source>
        <translation>Entfernt die ausgewählten Ereignisse aus diesem Mitschnitt</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Events…</source>
        <translation>A&amp;lle Ereignisse entfernen…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>Ereignisse entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>%n Entwurf geht verloren.</numerusform>
            <numerusform>%n Entwürfe gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” is forgotten.</source>
        <translation>Der Filter „%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 gibt es schon. Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>%n Entwurf wird jetzt gesendet.</numerusform>
            <numerusform>%n Entwürfe werden jetzt gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>E&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Schließt diese Meldung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation>Wie die Bytes angezeigt werden</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Darin suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation>Zum vorigen Treffer gehen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation>Zum nächsten Treffer gehen (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Later part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation>%L1 Bytes werden aufbereitet …</translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation>Der Body ist kein wohlgeformtes JSON; ab der fehlerhaften Stelle wird er so angezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>Teil %L1 von %L2</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 von mehr als %L2</translation>
    </message>
</context>
<context>
    <name>ringback::NccoChoice</name>
    <message>
        <source>NCC&amp;O</source>
        <translation>NCC&amp;O</translation>
    </message>
    <message>
        <source>NCCO</source>
        <translation>NCCO</translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>Ein eigener Text</translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation>Die Standardantwort</translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Quick fixes</source>
        <translation>Schnellkorrekturen</translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation>Schnellko&amp;rrekturen</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>Hier gibt es keine Schnellkorrektur</translation>
    </message>
    <message>
        <source>This cannot be laid out until the mistake in line %1 is mended.</source>
        <translation>Das lässt sich nicht formatieren, bevor der Fehler in Zeile %1 behoben ist.</translation>
    </message>
    <message>
        <source>F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation>F6 verlässt den Editor, Strg+Leertaste vervollständigt, F8 geht zum nächsten Problem, Strg+. behebt es.</translation>
    </message>
</context>
<context>
    <name>ringback::NccoWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any NCCO.</source>
        <translation>%1 ist größer als jedes NCCO.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>Ein anderes Programm hat %1 geändert, seit die Datei hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Load the Other</source>
        <translation>Die &amp;andere laden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Lay Out</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>Ü&amp;ber Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation>Die Regeln in %1 können nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation>Die Regeln in %1 gelten nicht: Zeile %2: %3</translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation>Die Regeln gelten, können aber nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation>Gruppen, die als &amp;Vonage gelten</translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation>Dürfen s&amp;enden</translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation>Gruppen und Bereiche, durch Kommas getrennt: any, vonage, local, 203.0.113.0/24. Andere erhalten 403.</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>Vertrauenswürdige &amp;Proxys</translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation>Eigene &amp;Kurzwahlnummern</translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation>Ihre US-Kurzwahlnummern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>Zeiten und Grenzen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation>Si&amp;gnatur-Secret für SMS</translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation>Signatur&amp;methode für SMS</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation>%1 Standard: %2; %3 bis %4.</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation>Sie werden im Schlüsselbund dieses Systems gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation>„%1“ ist weder eine Gruppe noch eine Adresse noch ein Bereich wie 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Secre&amp;t of signed webhooks</source>
        <translation>Secret für signierte &amp;Webhooks</translation>
    </message>
    <message>
        <source>Sets of your &amp;own</source>
        <translation>Ei&amp;gene Gruppen</translation>
    </message>
    <message>
        <source>A line each: a name, a colon, ranges separated by commas.</source>
        <translation>Je Zeile: ein Name, ein Doppelpunkt, Bereiche mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>“%1” is no set: write a new name, a colon and ranges.</source>
        <translation>„%1“ ist keine Gruppe: Schreiben Sie einen neuen Namen, einen Doppelpunkt und Bereiche.</translation>
    </message>
    <message>
        <source>Sets that count as Vonage</source>
        <translation>Gruppen, die als Vonage gelten</translation>
    </message>
    <message>
        <source>Choose “Vonage API current” for an account of today: “Nexmo webhooks guide” has the addresses of the old Nexmo guide, up to 2018.</source>
        <translation>Wählen Sie „Vonage API current“ für ein heutiges Konto: „Nexmo webhooks guide“ enthält die Adressen der alten Nexmo-Anleitung, bis 2018.</translation>
    </message>
    <message>
        <source>They count at once; a window where something waits for an answer takes them when nothing does any more.</source>
        <translation>Sie gelten sofort; ein Fenster, in dem etwas auf eine Antwort wartet, übernimmt sie, sobald nichts mehr wartet.</translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: 127.0.0.0/8,::1. With “local”, anybody in a private network could pretend to be another sender.</source>
        <translation>Wessen Angabe zum wirklichen Absender zählt, zum Beispiel die eines Tunnels auf diesem Rechner: 127.0.0.0/8,::1. Mit „local“ könnte sich jeder in einem privaten Netz als ein anderer Absender ausgeben.</translation>
    </message>
    <message>
        <source>“%1” lacks a set, an address or a range.</source>
        <translation>Bei „%1“ fehlt eine Gruppe, eine Adresse oder ein Bereich.</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Art des Problems</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>About the chosen problem</source>
        <translation>Zum gewählten Problem</translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>Zum &amp;Feld gehen</translation>
    </message>
    <message>
        <source>&amp;Copy Sentence</source>
        <translation>Satz &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter by This Kind of Problem</source>
        <translation>Nach dieser Problemart &amp;filtern</translation>
    </message>
    <message>
        <source>The field %1 is not in the reference.</source>
        <translation>Das Feld %1 ist nicht in der Referenz.</translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation>Das Feld ist %1 (%2).</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>Übertragen als: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this webhook itself. What it tells stands under “Decoded”.</source>
        <translation>Mit diesem Webhook selbst ist alles in Ordnung. Was er mitteilt, steht unter „Dekodiert“.</translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation>%1: kein neuer Versuch</translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation>%1: neuer Versuch</translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation>%1: neuer Versuch bei Nachrichten, nicht bei Anrufen</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Erneut gesendet: %1</translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Dieses Ereignis: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedView</name>
    <message>
        <source>No other event of the same call or message is in this capture.</source>
        <translation>In diesem Mitschnitt gibt es kein weiteres Ereignis desselben Anrufs oder derselben Nachricht.</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Zugehörige Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation>Zu diesem Ere&amp;ignis gehen</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation>Vorla&amp;ge</translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation>Header der Antwort ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Header: %1</translation>
    </message>
    <message>
        <source>Save this as a template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>Die Vorlage wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The body is empty: enough for every webhook but one that wants an NCCO.</source>
        <translation>Der Body ist leer: genug für jeden Webhook außer einem, der ein NCCO will.</translation>
    </message>
    <message>
        <source>Name of the template. One of your own that has it already is replaced:</source>
        <translation>Name der Vorlage. Eine eigene, die schon so heißt, wird ersetzt:</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation>Der Absender brach mitten in der Anfrage ab, daher konnte nicht geantwortet werden.</translation>
    </message>
    <message>
        <source>The rule “%1” did not answer it, on purpose.</source>
        <translation>Die Regel „%1“ hat die Anfrage absichtlich nicht beantwortet.</translation>
    </message>
    <message>
        <source>It parks the call: what the call gets then is the reply of the event with which it comes back, which Related shows.</source>
        <translation>Sie parkt den Anruf: Was der Anruf dann bekommt, ist die Antwort auf das Ereignis, mit dem er zurückkommt; es steht unter Zugehörige.</translation>
    </message>
    <message>
        <source>It went out %1 after the request had come.</source>
        <comment>%1: 1.8 ms</comment>
        <translation>Gesendet %1 nach Eintreffen der Anfrage.</translation>
    </message>
    <message>
        <source>No reply has gone out.</source>
        <translation>Es ist keine Antwort hinausgegangen.</translation>
    </message>
    <message>
        <source>The reply cannot be read: the capture is damaged there.</source>
        <translation>Die Antwort kann nicht gelesen werden: Der Mitschnitt ist dort beschädigt.</translation>
    </message>
</context>
<context>
    <name>ringback::RowCopier</name>
    <message>
        <source>At most %L1 rows can be copied as they are shown. Export them to a file instead.</source>
        <translation>Höchstens %L1 Zeilen können so kopiert werden, wie sie angezeigt werden. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>ringback::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wenn</translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation>Jede Anfrage; oder wie in der Filterzeile: kind:voice.answer from:4477*</translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation>Antwortet mit Status, Headern und Body</translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation>Antwortet mit einem NCCO</translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation>Parkt den Anruf</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>Verhält sich absichtlich fehlerhaft</translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation>Höch&amp;stens</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation>Die Anfrage wartet darauf, dass Sie sie beantworten. Nach Ablauf der Zeit wird die Standardantwort gesendet.</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Fehlverhalten</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>Ver&amp;zögerung</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Häufig&amp;keit</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation>So lange Vonage wartet</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation>Sie hätte auf %1 von %2 gepasst.</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>W&amp;irkung</translation>
    </message>
    <message>
        <source>The caller hea&amp;rs</source>
        <translation>Der Anrufer &amp;hört</translation>
    </message>
    <message>
        <source>Test a&amp;gainst this capture</source>
        <translation>An diesem Mitschnitt &amp;testen</translation>
    </message>
    <message>
        <source>Discard what you have changed in this rule?</source>
        <translation>Ihre Änderungen an dieser Regel verwerfen?</translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation>Jede Anfrage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Entfernen rück&amp;gängig machen</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>Regeldateien (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation>Dies sind jetzt die Regeln aus %1.</translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation>Die Regeln stehen jetzt in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches waits while Hold is on, and gets the default reply otherwise.</source>
        <translation>Die erste aktive Regel, die auf eine Anfrage passt, entscheidet, wie sie beantwortet wird. Worauf keine Regel passt, wartet, solange „Zurückhalten“ an ist, und bekommt sonst die Standardantwort.</translation>
    </message>
    <message>
        <source>It also sets how long webhooks wait for you.</source>
        <translation>Sie legt auch fest, wie lange Webhooks auf Sie warten.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>%n Regel durch die von %1 ersetzen?</numerusform>
            <numerusform>%n Regeln durch die von %1 ersetzen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SavedFilterRow</name>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation>Der Schlüsselbund dieses Systems darf nicht verwendet werden. Secrets bleiben erhalten, bis Ringback beendet wird.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Secrets bleiben erhalten, bis Ringback beendet wird.</translation>
    </message>
    <message>
        <source>The keychain of this system does not work (%1). Secrets are kept until Ringback ends.</source>
        <translation>Der Schlüsselbund dieses Systems funktioniert nicht (%1). Secrets bleiben erhalten, bis Ringback beendet wird.</translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message>
        <source>No more than %L1 events can be marked at once.</source>
        <translation>Mehr als %L1 Ereignisse können nicht auf einmal markiert werden.</translation>
    </message>
    <message>
        <source>Remove event #%1?</source>
        <translation>Ereignis #%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>Das ausgewählte Ereignis entfernen?</numerusform>
            <numerusform>Die %n ausgewählten Ereignisse entfernen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation>Lauschen starten</translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation>Tragen Sie eine dieser Adressen bei Vonage ein. Aus dem Internet sind sie über einen Tunnel erreichbar: Starten Sie einen zu diesem Port, und setzen Sie seine öffentliche Adresse anstelle des ersten Teils ein.</translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation>Oder probieren Sie es in einem Terminal aus:</translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation>Beispielmitschnitt öffnen</translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation>SMS: eingehende Nachrichten</translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation>SMS: Zustellberichte</translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation>Voice: Antwort-URL</translation>
    </message>
    <message>
        <source>Voice: event URL</source>
        <translation>Voice: Ereignis-URL</translation>
    </message>
    <message>
        <source>Number Insight: callback</source>
        <translation>Number Insight: Callback</translation>
    </message>
    <message>
        <source>Messages: inbound and status</source>
        <translation>Messages: eingehend und Status</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Waiting for webhooks at %1</source>
        <translation>Wartet auf Webhooks unter %1</translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation>Noch ist nichts gekommen, und es kann auch nichts kommen: Ringback lauscht nicht.</translation>
    </message>
    <message>
        <source>To answer a call by hand, switch on Hold (Ctrl+H) before it comes. Vonage waits for 5 seconds only, so press Park first: the caller is kept on the line for up to two minutes while you write.</source>
        <translation>Um einen Anruf von Hand zu beantworten, schalten Sie „Zurückhalten“ (Strg+H) ein, bevor er kommt. Vonage wartet nur 5 Sekunden, drücken Sie also zuerst „Parken“: Der Anrufer wird bis zu zwei Minuten in der Leitung gehalten, während Sie schreiben.</translation>
    </message>
    <message>
        <source>Command: a text comes in</source>
        <translation>Befehl: Nachricht geht ein</translation>
    </message>
    <message>
        <source>Command: a call comes in</source>
        <translation>Befehl: Anruf geht ein</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>alles gespeichert</translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation>wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Refused requests, such as malformed ones: decided:refused shows them.</source>
        <translation>Abgelehnte Anfragen, etwa fehlerhafte: decided:refused zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>%Ln Regel an</numerusform>
            <numerusform>%Ln Regeln an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>Markieren von %n Ereignis rück&amp;gängig machen</numerusform>
            <numerusform>Markieren von %n Ereignissen rück&amp;gängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>Entfernen von %n Ereignis rück&amp;gängig machen</numerusform>
            <numerusform>Entfernen von %n Ereignissen rück&amp;gängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>Entfernen rück&amp;gängig machen</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingActions</name>
    <message>
        <source>%1 Send once more to send it all the same.</source>
        <translation>%1 Senden Sie noch einmal, um es trotzdem abzuschicken.</translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation>Die Antwort wird gesendet, sobald der Anrufer den Text gehört hat, der gerade gesprochen wird.</translation>
    </message>
    <message>
        <source>This request is over; “%1” takes the draft to the one that waits.</source>
        <comment>%1: a button</comment>
        <translation>Diese Anfrage ist vorbei; „%1“ nimmt den Entwurf zur wartenden mit.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied, or saved as a template.</source>
        <translation>Diese Anfrage ist vorbei; der Entwurf kann kopiert oder als Vorlage gespeichert werden.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied.</source>
        <translation>Diese Anfrage ist vorbei; der Entwurf kann kopiert werden.</translation>
    </message>
    <message>
        <source>%1 Park once more to park it all the same.</source>
        <translation>%1 Parken Sie noch einmal, um den Anruf trotzdem zu parken.</translation>
    </message>
    <message>
        <source>The draft will be lost. Dismiss once more to let it go.</source>
        <translation>Der Entwurf geht verloren. Verwerfen Sie noch einmal, um ihn aufzugeben.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, from and to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what waits, what for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>Parked for another %1 at the most.</source>
        <translation>Noch höchstens %1 geparkt.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Wartet auf Sie.</translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation>Wartet noch %1 auf Sie.</translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation>Eine Regel antwortet in %1.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and kind of an event</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Its time is over; the reply goes out when the caller comes back.</source>
        <translation>Die Zeit ist abgelaufen; die Antwort wird gesendet, sobald der Anrufer zurückkommt.</translation>
    </message>
    <message>
        <source>Your draft goes out in %1.</source>
        <translation>Ihr Entwurf wird in %1 gesendet.</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Geparkt: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation>Wartend: %1, nächste Frist: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message>
        <source>Your reply is ready.</source>
        <translation>Ihre Antwort steht bereit.</translation>
    </message>
    <message>
        <source>%1, parked</source>
        <comment>number and kind</comment>
        <translation>%1, geparkt</translation>
    </message>
    <message>
        <source>An earlier version of your draft has gone out; this one is kept.</source>
        <translation>Eine frühere Fassung Ihres Entwurfs wurde gesendet; diese bleibt erhalten.</translation>
    </message>
    <message>
        <source>An earlier version of your draft goes out in %1.</source>
        <translation>Eine frühere Fassung Ihres Entwurfs wird in %1 gesendet.</translation>
    </message>
    <message>
        <source>Its time is over. The default reply (%1) has gone out.</source>
        <comment>%1: 200 OK</comment>
        <translation>Die Zeit ist abgelaufen. Die Standardantwort (%1) wurde gesendet.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Die Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>The sender has gone.</source>
        <translation>Der Absender ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The caller did not come back for the reply.</source>
        <translation>Der Anrufer kam nicht zurück, um die Antwort zu erhalten.</translation>
    </message>
    <message>
        <source>It could not be saved; its sender was asked to come again.</source>
        <translation>Sie konnte nicht gespeichert werden; der Absender wurde gebeten, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Listening has ended.</source>
        <translation>Das Lauschen wurde beendet.</translation>
    </message>
    <message>
        <source>Your draft has gone out.</source>
        <translation>Ihr Entwurf wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation>Dann wird der letzte fehlerfreie Entwurf anstelle der Standardantwort gesendet.</translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation>Für die &amp;nächste verwenden</translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation>Der Entwurf wird zu dem der Anfrage, deren Zeit als Erste abläuft.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation>Sendet sofort, was nach Ablauf der Zeit gesendet würde.</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Parken</translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation>Hält den Anrufer bis zu zwei Minuten in der Leitung, während Sie die Antwort schreiben.</translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation>Antwortet mit einem Fehler, um zu sehen, was Vonage daraus macht.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation>Sendet die Antwort, wie sie ist (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation>Dieser Anruf kann nicht geparkt werden: Seine Anfrage nennt nicht die Adresse, unter der Vonage Ringback erreicht.</translation>
    </message>
    <message>
        <source>Cop&amp;y the draft</source>
        <translation>Entwurf &amp;kopieren</translation>
    </message>
    <message>
        <source>Send the defau&amp;lt</source>
        <translation>Standardantwort s&amp;enden</translation>
    </message>
    <message>
        <source>Ref&amp;use</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>The template comes as soon as the request has been read, with what it says.</source>
        <translation>Die Vorlage erscheint mit den Angaben der Anfrage, sobald diese gelesen ist.</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>Zur Anfrage</translation>
    </message>
    <message>
        <source>Shows the request whose time is over first. The draft stays in the list.</source>
        <translation>Zeigt die Anfrage, deren Zeit als Erste abläuft. Der Entwurf bleibt in der Liste.</translation>
    </message>
    <message>
        <source>%1 Another request waits.</source>
        <translation>%1 Eine weitere Anfrage wartet.</translation>
    </message>
    <message>
        <source>Send &amp;when the time is over</source>
        <translation>Nach Ablauf der &amp;Zeit senden</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1 Der Entwurf bleibt erhalten.</translation>
    </message>
</context>
</TS>
