<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Códigos cortos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formados</translation>
    </message>
</context>
<context>
    <name>CapturePath</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 is there already: open it, or choose another name.</source>
        <translation>%1 ya existe: ábralo o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation>Imprime un solo array JSON en lugar de líneas.</translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation>Comprueba los NCCO e imprime una línea por cada error o detalle extraño, con su posición.
El código de salida es 1 si hay algún error; las advertencias por sí solas lo dejan en 0.</translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation>Archivos con un NCCO cada uno. Valor predeterminado: la entrada estándar.</translation>
    </message>
    <message>
        <source>%1: these are the first %L2 findings; there may be more.</source>
        <translation>%1: estos son los primeros %L2 hallazgos; puede haber más.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>No se puede escribir en la salida estándar: %1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«%1» no es un número entero entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 no es una dirección de este equipo.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation>No se permite escuchar en %1; los puertos por debajo de 1024 requieren permisos especiales.</translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation>El certificado y la clave no sirven para TLS en este equipo.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>No se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation>%1 no es una captura de Ringback; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation>%1 se escribió con una versión más reciente de Ringback; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation>%1 se eliminó, se movió o se reemplazó mientras se estaba escribiendo; no se guardará nada hasta que se reinicie ringback o se devuelva el archivo a su sitio.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>No queda espacio para %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>No se puede usar %1: %2</translation>
    </message>
    <message>
        <source>%1 is already in use by %2; choose another port with --listen.</source>
        <translation>%1 ya está en uso por %2; elija otro puerto con --listen.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where its lock belongs and is not from Ringback; move that file away or choose another name.</source>
        <translation>No se puede escribir %1 porque %2 está donde va su bloqueo y no es de Ringback; mueva ese archivo o elija otro nombre.</translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation>se necesita un nombre de archivo.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation>«%1» no es una dirección con puerto, como 127.0.0.1:8484 o [::1]:8484.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; sqlite3 can save what is left of it (.recover).</source>
        <translation>%1 está dañado: %2; sqlite3 puede salvar lo que queda de él (.recover).</translation>
    </message>
    <message>
        <source>%1 was written by another program while it was read; open it again.</source>
        <translation>Otro programa escribió en %1 mientras se leía; vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>%1 is being written by %2.</source>
        <translation>%1 lo está escribiendo %2.</translation>
    </message>
</context>
<context>
    <name>CopyJob</name>
    <message>
        <source>That is more than the clipboard is for (%1 MiB). Export the events to a file instead.</source>
        <translation>Es más de lo adecuado para el portapapeles (%1 MiB). Es mejor exportar los eventos a un archivo.</translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation>Dirección desde la que llegaron las peticiones.</translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation>Imprime en formato legible en lugar de líneas JSON.</translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation>Decodifica peticiones HTTP en bruto, tal como se transmiten, e imprime un evento por petición.
Los secretos de las firmas se toman de RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD y RINGBACK_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation>Archivos con una o más peticiones. Valor predeterminado: la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» no es una dirección IP.</translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation>%1: petición %2: %3</translation>
    </message>
    <message>
        <source>What follows it was not read.</source>
        <translation>Lo que sigue no se leyó.</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>regla «%1»</translation>
    </message>
    <message>
        <source>default reply</source>
        <translation>respuesta predeterminada</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation>respuesta predeterminada, se agotó el tiempo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation>respuesta predeterminada tras un error</translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation>Decidido por la respuesta predeterminada de este tipo de evento.</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>Decidido a mano.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation>Nadie decidió a tiempo, así que al vencer el plazo salió la respuesta predeterminada.</translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation>Rechazada por Ringback; en Problemas se explica por qué.</translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation>Decidido por la regla «%1».</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Decidido por %1.</translation>
    </message>
    <message>
        <source>A rule could make no reply of this event, so the default reply went out.</source>
        <translation>Una regla no pudo formar una respuesta para este evento, así que salió la respuesta predeterminada.</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number of the event in this capture</source>
        <translation>Número del evento en esta captura</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation>Cuándo se completó la petición, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation>Qué API de Vonage lo envió</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation>Quién llamó o escribió</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation>A quién se llamó o escribió</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation>Dirección desde la que llegó la petición y conjunto al que pertenece</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation>Código de estado de la respuesta que recibió el remitente</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation>Desde el final de la petición hasta la respuesta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation>Tipo del evento, tal como lo conocen los filtros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation>Estado que indica el evento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Método de la petición</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation>Destino de la petición, sin la cadena de consulta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes del cuerpo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation>Indica si la firma es auténtica</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation>Quién decidió la respuesta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation>ID de la llamada, uno por cada persona que participa</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>ID de la conversación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Lo que se ha anotado</translation>
    </message>
    <message>
        <source>The event in plain words; sorted by its kind, then by time</source>
        <translation>El evento explicado con palabras sencillas; se ordena por su tipo y después por la hora</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Error in the NCCO, line %1, column %2: %3</source>
        <translation>Error en el NCCO, línea %1, columna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>El NCCO tiene %n error más.</numerusform>
            <numerusform>El NCCO tiene %n errores más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation>%1 (no está en la referencia)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so it is not believed.</source>
        <translation>Aviso: encabezado de reenvío no fiable: indica un cliente, pero %1 no es un proxy de confianza, así que no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>No es HTTP</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>Reconocido por %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>an unknown client</source>
        <translation>un cliente desconocido</translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation>%1, en «%2» (%3)</translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation>%1, ajeno: no está en ningún rango de direcciones desde el que se sepa que envía Vonage</translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation>%1, según %2 del proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>%1, foreign: in “%2”, which is not among the chosen sets</source>
        <translation>%1, ajeno: en «%2», que no está entre los conjuntos elegidos</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>auténtica</translation>
    </message>
    <message>
        <source>genuine, but old or from the future</source>
        <translation>auténtica, pero antigua o del futuro</translation>
    </message>
    <message>
        <source>failed the check</source>
        <translation>no superó la comprobación</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>firmada, sin comprobar</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Signature (%1): %2 (%3). %4</source>
        <translation>Firma (%1): %2 (%3). %4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation>Datos ocultos: las firmas, los secretos y los tokens se sustituyen por ***, y los dígitos centrales de los números de teléfono, por letras.</translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation>El cuerpo no es texto; aquí figura en Base64.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where changes to it belong; move that file away or choose another name.</source>
        <translation>No se puede escribir %1 porque %2 está donde van sus cambios; mueva ese archivo o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 malformed request left out: this format has no place for it.</source>
        <translation>Se ha omitido 1 petición mal formada: este formato no tiene sitio para ella.</translation>
    </message>
    <message>
        <source>%1 malformed requests left out: this format has no place for them.</source>
        <translation>Se han omitido %1 peticiones mal formadas: este formato no tiene sitio para ellas.</translation>
    </message>
    <message>
        <source>1 request left out: no curl command sends it as it was.</source>
        <translation>Se ha omitido 1 petición: ningún comando curl la envía tal como era.</translation>
    </message>
    <message>
        <source>%1 requests left out: no curl command sends them as they were.</source>
        <translation>Se han omitido %1 peticiones: ningún comando curl las envía tal como eran.</translation>
    </message>
    <message>
        <source>1 request written without its trailer fields: curl sends none.</source>
        <translation>Se ha escrito 1 petición sin sus campos finales (trailer): curl no los envía.</translation>
    </message>
    <message>
        <source>%1 requests written without their trailer fields: curl sends none.</source>
        <translation>Se han escrito %1 peticiones sin sus campos finales (trailer): curl no los envía.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation>Solo los eventos que coincidan, por ejemplo «api:sms status:failed».</translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation>Dónde se escribe. Valor predeterminado: la salida estándar.</translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation>Sustituye las firmas, los secretos, los tokens y los dígitos centrales de los números de teléfono.</translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation>Escribe una captura en otro formato.</translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation>El archivo de captura; otro programa puede estar escribiéndolo.</translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation>se necesita exactamente un archivo de captura.</translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation>«%1» no es jsonl, har, csv ni curl.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>columna %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>No queda espacio para %1.</translation>
    </message>
    <message>
        <source>What to write: jsonl, har, csv or curl. Default: jsonl.</source>
        <translation>Qué se escribe: jsonl, har, csv o curl. Valor predeterminado: jsonl.</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation>Cualquier origen</translation>
    </message>
    <message>
        <source>Vonage</source>
        <translation>Vonage</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>origen %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>que coinciden con %1</translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation>Se muestran todos los eventos.</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Se muestran: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All events are still shown.</source>
        <translation>Se siguen mostrando todos los eventos.</translation>
    </message>
    <message>
        <source>Still shown: %1.</source>
        <translation>Se sigue mostrando: %1.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>The sets that count as Vonage in the preferences</source>
        <translation>Los conjuntos que cuentan como Vonage en las preferencias</translation>
    </message>
    <message>
        <source>Neither local nor of a set that counts as Vonage</source>
        <translation>Ni local ni de un conjunto que cuente como Vonage</translation>
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
        <translation>En la lista: va al evento más reciente y sigue los nuevos</translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation>En el histograma: elige un intervalo de tiempo</translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation>En un filtro o un NCCO: propone cómo continuar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation>Acerca de Ringback</translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation>Ringback %1</translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Captura y decodifica los webhooks de Vonage, y responde a ellos, en el propio equipo. No se envía nada a ningún sitio.

Qt %1 · SQLite %2 · QScintilla %3

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>This guide is in English.</source>
        <translation>Esta guía está en inglés.</translation>
    </message>
    <message>
        <source>In an NCCO: finds words in it</source>
        <translation>En un NCCO: busca palabras en él</translation>
    </message>
    <message>
        <source>In an NCCO, a request or a reply: finds, and goes from match to match</source>
        <translation>En un NCCO, una petición o una respuesta: busca y va de coincidencia en coincidencia</translation>
    </message>
    <message>
        <source>In an NCCO: leaves it, where Tab does not</source>
        <translation>En un NCCO: sale de él, cosa que Tab no hace</translation>
    </message>
    <message>
        <source>In an NCCO: the next problem, and the one before</source>
        <translation>En un NCCO: el problema siguiente y el anterior</translation>
    </message>
    <message>
        <source>In an NCCO: repairs the problem at the caret</source>
        <translation>En un NCCO: corrige el problema donde está el cursor</translation>
    </message>
    <message>
        <source>In an NCCO: lays it out</source>
        <translation>En un NCCO: le da formato</translation>
    </message>
    <message>
        <source>In an NCCO: tells what is known of the place of the caret</source>
        <translation>En un NCCO: indica lo que se sabe del lugar del cursor</translation>
    </message>
    <message>
        <source>Sends the reply to the request that waits</source>
        <translation>Envía la respuesta a la petición que espera</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <comment>what a key does, and where</comment>
        <translation>%1 (en: %2)</translation>
    </message>
    <message>
        <source>In the list: removes the selected events</source>
        <translation>En la lista: elimina los eventos seleccionados</translation>
    </message>
    <message>
        <source>In the list: marks the selected events</source>
        <translation>En la lista: marca los eventos seleccionados</translation>
    </message>
    <message>
        <source>In the list: takes their mark away</source>
        <translation>En la lista: les quita la marca</translation>
    </message>
    <message>
        <source>In a reply: %1</source>
        <comment>what a key does</comment>
        <translation>En una respuesta: %1</translation>
    </message>
    <message>
        <source>In the filter or a note: back to the list; in the histogram: lets go of the span</source>
        <translation>En el filtro o en una nota: vuelve a la lista; en el histograma: anula el intervalo</translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation>Indica para qué sirve una ruta; se puede repetir: una API (us-short-codes) o un tipo (voice.answer). En ese caso, el aspecto de sus campos deja de importar.</translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation>Códigos cortos propios de EE. UU., separados por comas.</translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation>«%1» no consta de una ruta, «=» y una API o un tipo, como /answer=voice.answer.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» no es ninguno de %2.</translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation>la ruta %1 está asignada dos veces.</translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation>«%1» no es un código corto, que tiene de 3 a 8 dígitos.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation>Aquí no hay nada; se espera un valor como [ ] o { }.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation>El texto empieza con una marca de orden de bytes (BOM), que JSON no admite; hay que guardarlo como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation>El texto termina dentro de un objeto; se espera }.</translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation>El texto termina dentro de un array; se espera ].</translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation>La cadena no está cerrada; se espera &quot; antes del final de la línea, y un salto de línea dentro de una cadena se escribe \n.</translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation>El texto termina dentro de un valor; se espera el resto.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation>Aquí se espera un valor: una cadena entre comillas dobles, un número, true, false, null, un array o un objeto.</translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation>Aquí se espera el nombre de una opción entre comillas dobles.</translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation>Se esperan dos puntos entre un nombre y su valor.</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>Aquí se espera una coma.</translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation>Se espera } antes de esto, para cerrar el objeto.</translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation>Se espera ] antes de esto, para cerrar el array.</translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation>Se espera otro elemento después de la coma; si no lo hay, sobra la coma antes de este cierre.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation>El texto debe ir entre comillas dobles.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation>El texto debe ir entre comillas dobles, no simples.</translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation>Esto no es un número; se espera uno como 5, -0.5 o 1e3.</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>Después de una barra invertida se espera &quot; \ / b f n r t o u con cuatro dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation>Un carácter de control no puede figurar tal cual en una cadena; se espera una secuencia de escape como \t.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation>Estos bytes no son UTF-8, que es lo que se espera; hay que guardar el texto como UTF-8.</translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation>Aquí se espera el final del texto, porque el valor anterior está completo.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation>Aquí hay demasiados niveles de anidamiento; no se ha leído nada de lo que sigue.</translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation>El texto es demasiado largo; no se ha leído nada de lo que sigue.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close; remove it, or add the one that opens.</source>
        <translation>No hay nada abierto que este corchete pueda cerrar; quítelo o añada el que abre.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes (&quot;), not in typographic ones.</source>
        <translation>El texto debe ir entre comillas dobles rectas (&quot;), no entre comillas tipográficas.</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>JSON no tiene comentarios; hay que quitar este.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Ncco</name>
    <message>
        <source>Where Vonage posts the payload; the answer may be a new NCCO.</source>
        <translation>Adónde envía Vonage la carga útil (POST); la respuesta puede ser un NCCO nuevo.</translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation>Cómo se envía la carga útil.</translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation>Voces de Google.</translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation>Voces de Amazon Polly.</translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation>Voces de ElevenLabs.</translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Lo que se dice: hasta 1500 caracteres, texto sin formato o SSML entre &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation>Las teclas o la voz lo interrumpen; debe seguir un «input».</translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation>Cuántas veces se dice; 0 es sin fin.</translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation>Volumen, de bajo a alto.</translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation>El idioma de la voz.</translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation>Cuál de las voces del idioma.</translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation>Usa la voz premium de ese idioma y estilo.</translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation>De quién son las voces; si no se indica, las de Vonage.</translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation>Ajustes que entiende este proveedor.</translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation>Una voz por su nombre; es mejor escribir «language» y «style».</translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation>El archivo de sonido: mp3 o wav de 16 bits.</translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation>Cuántas veces se reproduce; 0 es sin fin.</translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation>Cuánto se espera después de la última tecla.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation>Tras este número de teclas termina la entrada.</translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation>La tecla # termina la entrada.</translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation>Reconocimiento de Google.</translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation>Reconocimiento de Deepgram.</translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation>El tramo que se escucha; si no se indica, el primero.</translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation>Este tiempo de silencio después de hablar termina la entrada.</translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation>El idioma que se habla.</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation>Palabras y frases que probablemente se digan.</translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation>Cuánto se espera a que alguien empiece a hablar.</translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation>El tiempo máximo que se puede hablar.</translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation>Guarda una grabación, cuya URL llega con el resultado.</translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation>Cuánto debe destacar la voz sobre el ruido; a mayor valor, más sensibilidad.</translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation>De quién es el reconocimiento; si no se indica, el de Vonage.</translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation>Cómo se recogen las teclas.</translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation>Cómo se reconoce la voz.</translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation>Teclas del teléfono.</translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation>Voz, entregada como texto.</translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation>La acción siguiente espera a la entrada.</translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation>Cada tecla se notifica en el acto, mientras se ejecutan las acciones siguientes.</translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation>Qué se acepta: teclas, voz o ambas.</translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation>Indica si la acción siguiente espera.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation>La forma anterior a «dtmf»: cuánto se espera después de la última tecla.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation>La forma anterior a «dtmf»: tras este número de teclas termina la entrada.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation>La forma anterior a «dtmf»: la tecla # termina la entrada.</translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation>Pequeño; hasta dos canales.</translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation>Grande; cualquier número de canales.</translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation>Cada tramo tiene su propio canal.</translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation>El tipo de archivo; si no se indica, mp3, o wav con más de dos canales.</translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation>Graba los tramos por separado.</translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation>Cuántos canales; requiere «split», y los tramos sobrantes comparten el último.</translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation>Este tiempo de silencio termina la grabación; la acción siguiente espera hasta entonces.</translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation>Esta tecla termina la grabación; la acción siguiente espera hasta entonces.</translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation>La duración máxima de la grabación.</translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation>Reproduce antes un pitido.</translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation>Transcribe la grabación.</translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation>Qué conferencia: un nombre dentro de la aplicación, de hasta 50 miembros.</translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation>El archivo mp3 que se reproduce hasta que empieza la conferencia.</translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation>Empieza cuando entra este llamante; con false se espera al moderador.</translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation>Termina cuando se va este llamante, el moderador.</translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation>Graba la conferencia.</translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation>Los tramos que oyen a este; todos si no se indica, ninguno si está vacío.</translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation>Los tramos que este oye; todos si no se indica, ninguno si está vacío.</translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation>Nadie oye este tramo; excluye «canSpeak».</translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation>Transcribe la grabación; requiere &quot;record&quot;:true.</translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation>Qué se envía: cualquier objeto JSON.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Cuánto se espera.</translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation>El ID de una conversación existente, como CON-…</translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation>Lo que se dice entonces.</translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation>Lo que se dice cuando algo falla.</translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation>No se acepta ese tipo de tarjeta.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation>El número de la tarjeta es incorrecto.</translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation>La fecha de caducidad es incorrecta.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>El código de seguridad es incorrecto.</translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation>No se tecleó nada.</translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation>Pide el número de la tarjeta.</translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation>Pide la fecha de caducidad.</translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation>Pide el código de seguridad.</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>Qué se pide.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Lo que se dice.</translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation>Lo que se pregunta al llamante.</translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation>La voz de las indicaciones.</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>Dólares estadounidenses.</translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation>Lo que hay que pagar.</translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation>La moneda del importe.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation>Adónde envía Vonage los eventos del pago.</translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation>Dice un texto.</translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation>Reproduce un archivo de sonido.</translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation>Recoge teclas, voz o ambas; la respuesta a su evento es el NCCO siguiente.</translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation>Graba la llamada.</translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation>Se une a una conferencia.</translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation>Envía una carga útil propia (POST); la respuesta puede ser un NCCO nuevo.</translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation>Espera en silencio.</translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation>Traslada al llamante a una conversación existente; nada de lo que sigue se ejecuta.</translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation>Cobraba un pago con tarjeta; una versión preliminar que se retiró.</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Qué se hace.</translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation>De qué tipo de endpoint se trata.</translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation>El evento llega como JSON en el cuerpo.</translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation>El evento llega como parámetros de consulta.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation>Adónde envía Vonage los eventos de esta acción; si no se indica, a la URL de eventos de la aplicación.</translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation>Cómo se envían los eventos.</translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation>Valora además el tono emocional de lo que se dice.</translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation>Cómo se transcribe la grabación.</translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation>Un paso de la llamada.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation>Vonage corta la llamada: no conoce la acción «%1». Probablemente se quería decir «%2».</translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation>Encerrarlo entre [ y ]</translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation>Indica qué contestó y continúa.</translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation>Cuelga si contesta una máquina.</translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation>Indica si contestó una persona o una máquina.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation>Lo mismo, y dónde termina el saludo de la máquina.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation>Lo mismo, y dónde está el pitido de la máquina.</translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation>Qué ocurre cuando contesta una máquina.</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>Qué se intenta detectar.</translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation>Cuánto se espera el pitido.</translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation>Qué ocurre cuando contesta un contestador automático.</translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation>Si no contesta nadie, la respuesta al evento es el NCCO siguiente.</translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation>A quién se llama: un endpoint dentro de un array.</translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation>El número que se muestra: uno de los números de Vonage de la cuenta.</translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation>Muestra cualquier número de la aplicación; excluye «from».</translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation>Indica si los eventos de la llamada se pueden responder con un NCCO.</translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation>Cuánto tiempo suena.</translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation>La duración máxima de la llamada.</translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation>Lo mismo con más opciones; prevalece sobre «machineDetection».</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation>El archivo de sonido que oye el llamante hasta que alguien contesta; no para teléfonos.</translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation>Devuelve el NCCO que se ejecuta para el destinatario antes de conectar a ambos.</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation>El archivo de sonido que oye el llamante hasta entonces.</translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation>El nombre antiguo de «ringbackTone».</translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation>Qué ocurre cuando contesta el destinatario.</translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation>El número, con el prefijo de país y sin +.</translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation>Teclas que se pulsan al contestar; p es una pausa de medio segundo.</translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation>El contenido de un encabezado de identidad STIR/SHAKEN.</translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation>El nombre de un usuario de la misma aplicación.</translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation>Muestras de 16 bits, 16 kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation>Muestras de 16 bits, 8 kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation>Muestras de 16 bits, 24 kHz.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation>Lo que se comunica al servidor propio al principio.</translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation>Un token firmado por Vonage.</translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation>El texto de «value».</translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation>De dónde sale el encabezado Authorization.</translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation>El encabezado, para &quot;type&quot;:&quot;custom&quot;.</translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation>El encabezado Authorization que recibe el servidor propio.</translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation>El servidor propio, ws:// o wss://.</translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation>El formato del sonido.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation>Lo que se comunica al servidor propio al principio; hasta 512 bytes.</translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation>Un encabezado, que se envía con X- delante del nombre.</translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation>Encabezados que se envían con X- delante de sus nombres.</translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation>Se envía al otro lado tal cual; hasta 256 caracteres.</translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation>Encabezados que se envían tal cual.</translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation>Por ejemplo, sip:user@example.com, con ;transport=tls o ;media=srtp si se desea.</translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation>El dominio SIP, con «user», en lugar de «uri».</translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation>El usuario en «domain».</translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation>La extensión en Vonage Business.</translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation>Un número de teléfono.</translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation>Un usuario de la aplicación.</translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation>Un servidor propio que recibe y entrega el sonido.</translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation>Una dirección SIP.</translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation>Una extensión de Vonage Business Communications.</translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation>Llama a alguien y lo conecta con el llamante.</translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation>Quitar el anterior</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation>«%2» no tiene la opción «%1»; Vonage la ignora o corta la llamada. Probablemente se quería decir «%3».</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation>Añadir &quot;%1&quot;:%2</translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation>A quién se llama.</translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation>Solo se conoce por las bibliotecas más recientes de Vonage.</translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation>Obsoleto: es mejor no usarlo más.</translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation>Retirado por Vonage.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation>%1 de hasta %2 caracteres</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Por ejemplo, %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Opciones: %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>Es obligatorio.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Si falta: %1.</translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation>Un valor de «%1»: %2</translation>
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
        <translation>Una voz de %1 que no admite SSML.</translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation>Una voz de %1.</translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation>Idioma %1, estilo %2.</translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation>Vonage corta la llamada, porque esto no es JSON: %1</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation>Vonage corta la llamada, porque un NCCO es un array de acciones, aunque solo haya una: debe ir entre [ y ].</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage corta la llamada, porque un NCCO necesita al menos una acción, como {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage corta la llamada: cada elemento de un NCCO es un objeto como {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation>Vonage corta la llamada: falta la &quot;action&quot; que indica qué hacer; hay que añadir una, como &quot;action&quot;:&quot;talk&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation>Vonage corta la llamada: no conoce la acción «%1»; debe ser talk, stream, input, record, connect, conversation, notify, wait o transfer.</translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation>«%1» era una versión preliminar que Vonage ha retirado; es probable que Vonage corte la llamada.</translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation>«%1» solo se conoce por las bibliotecas más recientes de Vonage; puede que las cuentas antiguas no lo tengan.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation>«%1» aparece aquí más de una vez; Vonage toma la última. Sobran las demás.</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation>«%2» no tiene la opción «%1»; Vonage la ignora o corta la llamada. Hay que quitarla.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation>Vonage corta la llamada: «%2» necesita «%1». Hay que añadirlo con un valor.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation>Vonage corta la llamada: «%1» debe ser %2.</translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation>Vonage acepta las comillas, pero «%1» debería ser %2: es mejor escribirlo sin ellas.</translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation>Vonage lee «%1» en pasos de 0.1; es mejor escribirlo con un decimal.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation>Vonage corta la llamada: «%1» no puede ser «%2»; debe ser %3.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation>Vonage corta la llamada: «%1» es un array con una URL; la cadena debe ir entre [ y ].</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation>Vonage corta la llamada: «%1» necesita exactamente una URL en su array.</translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation>Vonage usa solo la primera URL de «%1»; sobran las demás.</translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation>Vonage no puede usar esto como «%1» y corta la llamada: hace falta una URL completa, como %2.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation>%1 no va cifrado; si el servidor lo admite, es mejor %2.</translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation>Vonage no puede llegar a «%1» desde fuera; hace falta una dirección pública, como la de un túnel.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation>«%1» no es un nombre de host válido: sus partes solo llevan letras, dígitos y guiones interiores. Vonage puede rechazarlo; hace falta otro nombre.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation>Vonage corta la llamada: el texto tiene %1 caracteres sin contar las etiquetas, y se permiten 1500. Hay que repartirlo en varias acciones talk.</translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation>Vonage corta la llamada: aquí no hay nada que decir. Hace falta algún texto.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Vonage corta la llamada: el texto empieza como SSML, pero no es XML bien formado (%1). Hay que cerrar todas las etiquetas y encerrarlo todo en &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation>Vonage lee la etiqueta &lt;%1&gt; en voz alta, porque el SSML debe ir en &lt;speak&gt;…&lt;/speak&gt;, que han de abarcar todo el texto.</translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation>Vonage no conoce la etiqueta &lt;%1&gt; y puede rechazarla u omitirla; es mejor quitarla.</translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation>El estilo %1 de %2 no admite SSML: puede que las etiquetas se ignoren o se lean en voz alta. Es mejor elegir otro estilo.</translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation>«%1» no está entre los idiomas que se sabe que Vonage ofrece aquí; debe ser uno como en-US.</translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation>Se sabe que %1 tiene estilos hasta el %2; Vonage puede rechazar el estilo %3.</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation>«voiceName» está obsoleto; en lugar de «%1» conviene escribir &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3.</translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation>«voiceName» y «%1» se contradicen, y no está documentado cuál prevalece; es mejor quitar «voiceName».</translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation>Con &quot;loop&quot;:0 esto se repite hasta que el llamante cuelga o lo interrumpe.</translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation>Vonage corta la llamada: tras un «%1» con &quot;bargeIn&quot;:true debe seguir un «input». Hay que añadirlo.</translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation>Esto no tiene efecto: el &quot;bargeIn&quot;:true anterior sigue vigente hasta un «input».</translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation>Vonage corta la llamada: «input» necesita &quot;type&quot;; puede ser &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] o ambos.</translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation>«%1» corresponde a &quot;dtmf&quot;:{…}, junto con &quot;type&quot;:[&quot;dtmf&quot;]; la forma sin ellos está obsoleta.</translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation>Vonage ignora estos ajustes, porque &quot;type&quot; no contiene &quot;%1&quot;; hay que añadirlo ahí o quitar los ajustes.</translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation>Vonage corta la llamada: en modo asíncrono solo hay teclas, sin «%1». Hay que quitarlo, o bien quitar el modo.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation>Vonage corta la llamada: «uuid» necesita exactamente un tramo en su array.</translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation>Nada sigue a este input: la llamada termina, salvo que la URL de eventos de la aplicación responda con un NCCO. Hace falta un &quot;eventUrl&quot; o más acciones.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation>Vonage corta la llamada: «channels» necesita &quot;split&quot;:&quot;conversation&quot; al lado.</translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation>Más de dos canales solo se graban como wav; hay que escribir &quot;format&quot;:&quot;wav&quot; u omitir el formato.</translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation>Vonage termina la llamada en el acto: la grabación transcurre en paralelo con lo que sigue, y no sigue nada. Hace falta &quot;endOnSilence&quot;, &quot;endOnKey&quot; o una acción.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation>Vonage corta la llamada: «%1» es una sola tecla (un dígito, * o #) entre comillas.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation>Vonage corta la llamada: «endpoint» necesita exactamente un endpoint en su array.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation>Vonage corta la llamada: «endpoint» es un array con un objeto; debe ir entre [ y ].</translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation>Vonage corta la llamada: «from» y &quot;randomFromNumber&quot;:true se excluyen entre sí; hay que quitar uno.</translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation>Sin «from», el destinatario no ve ningún número; conviene indicar uno de los números de Vonage de la cuenta.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation>Vonage corta la llamada: «%1» solo puede llevar dígitos, como &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation>Vonage corta la llamada: «%1» debe tener de 7 a 15 dígitos, con el prefijo de país y sin +, como &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation>«%1» parece un número nacional; Vonage requiere el prefijo de país en lugar del 0, como en &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation>Vonage corta la llamada: «%1» solo admite las teclas de 0 a 9, *, # y p para una pausa de medio segundo.</translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation>Vonage se guía por «advancedMachineDetection» e ignora esto; sobra.</translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation>Sin «eventUrl» se pregunta a la URL de eventos de la aplicación cómo continuar; para mayor seguridad, conviene indicarlo.</translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation>Vonage no reproduce «ringbackTone» mientras llama a un teléfono; es mejor quitarlo o usar &quot;onAnswer&quot; del endpoint.</translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation>«ringback» es el nombre obsoleto; ahora es «ringbackTone».</translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation>Vonage corta la llamada: un websocket necesita &quot;content-type&quot;, que debe ser &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; o &quot;audio/l16;rate=24000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation>Vonage corta la llamada: los encabezados ocupan %1 bytes como JSON, y se permiten 512. Hay que enviar menos.</translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation>Vonage corta la llamada: un endpoint sip necesita «uri», o bien «domain» y «user», pero no ambas cosas.</translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation>Vonage antepone X- al nombre y enviaría «X-%1»; hay que omitirlo.</translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation>Vonage corta la llamada: &quot;mute&quot;:true y «canSpeak» se excluyen entre sí; hay que quitar uno.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation>Vonage corta la llamada: «transcription» necesita &quot;record&quot;:true al lado.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation>Vonage nunca llega aquí, porque el «transfer» anterior es la última acción que se ejecuta. Sobra lo que le sigue.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation>Vonage nunca llega aquí, porque la acción anterior se repite sin fin (&quot;loop&quot;:0). Hay que indicar un número de repeticiones o quitar lo que sigue.</translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation>Quienes esperan al moderador oyen silencio; conviene indicar &quot;musicOnHoldUrl&quot;.</translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation>Vonage espera de 0.1 a 7200 segundos y, fuera de ahí, toma el límite más próximo; debe ser un número de ese rango.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation>Vonage corta la llamada: «payload» debe ser un objeto, como {&quot;step&quot;:1}.</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Añadir un input</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation>Cuánto dura, como 1s o 500ms.</translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation>Cuánto dura, en palabras.</translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation>Con cuánta fuerza.</translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation>El idioma, como fr-FR.</translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation>En qué están escritos los sonidos.</translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation>Los sonidos.</translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation>El volumen; también como +6dB o -6dB.</translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation>La velocidad.</translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation>El tono; también como +10% o -10%.</translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation>Qué es el texto.</translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation>El orden de las partes de una fecha.</translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation>Lo que se dice en su lugar.</translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation>Alrededor de todo el texto: es SSML.</translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation>Una pausa.</translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation>Enfatiza el texto.</translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation>Texto en otro idioma; no en todos los estilos.</translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation>Un párrafo.</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>Una frase.</translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation>Indica cómo se pronuncia el texto.</translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation>Volumen, velocidad y tono.</translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation>Indica qué es el texto, como una fecha o dígitos.</translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation>Dice otra cosa en lugar del texto.</translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation>El final de la etiqueta.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation>Dice una frase y termina la llamada.</translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation>Menú con teclas y voz</translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation>Pide al llamante que pulse una tecla o diga una palabra, y espera la respuesta.</translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation>Respuesta a un menú</translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation>Repite las teclas que se pulsaron; para el webhook que envía un menú.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation>Graba un mensaje hasta que el llamante calla o pulsa la tecla almohadilla (#).</translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation>Conectar con un número, con alternativa</translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation>Llama a otro número; si no contesta nadie, se le comunica al llamante. Hay que poner el número al que se llama.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation>Permite que todos los que reciben esta respuesta hablen entre sí.</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Grabar la llamada</translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation>Graba lo que se dice a partir de ahora, cada lado en su propio canal.</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Reproducir un archivo</translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation>Reproduce un archivo de sonido (MP3 o WAV de 16 bits). Hay que poner la dirección del archivo.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation>Envía un webhook con datos propios en medio de la llamada; la respuesta puede ser un NCCO nuevo.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation>Encerrarlo entre &lt;speak&gt; y &lt;/speak&gt;</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation>«voiceName» está obsoleto, y «%1» no es una voz conocida; es mejor escribir «language» y «style».</translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation>Quitar «voiceName»</translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation>Escribir &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation>Moverlo a «dtmf»</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation>Añadir &quot;type&quot;:%1</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation>Añadir &quot;%1&quot; a «type»</translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation>Añadir &quot;split&quot;:&quot;conversation&quot;</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation>Escribir &quot;format&quot;:&quot;wav&quot;</translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation>Quitar «machineDetection»</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation>de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation>Vonage corta la llamada: esto ya figura aquí; debe figurar una sola vez.</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Conservar el primero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>un array de cadenas</translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation>un array de ID de tramos</translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation>un array con un ID de tramo</translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation>una cadena como &quot;en-US&quot;</translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation>una cadena con una URL</translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation>un array con una URL</translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation>una cadena con un URI</translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation>una cadena de dígitos</translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation>una cadena de teclas</translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation>una cadena de caracteres ASCII imprimibles</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objeto entre { }</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>un array de objetos</translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation>un array con un endpoint</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>un número entero, %1 o más</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>un número, %1 o más</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>El valor predeterminado.</translation>
    </message>
    <message>
        <source>Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.</source>
        <translation>Vonage no envía nada con el nombre «%1», así que saldría la respuesta predeterminada. Hay que escribir otro nombre, {query.%1} para un parámetro de la URL propia o {{%1}} para las llaves en sí.</translation>
    </message>
    <message>
        <source>Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.</source>
        <translation>Ya nada sustituye a {%1}, así que se envía tal cual. Hay que escribir aquí lo que se quiera enviar.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Quitar la coma</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Añadir la coma</translation>
    </message>
    <message>
        <source>Add the missing %1</source>
        <translation>Añadir %1, que falta</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>Poner entre comillas dobles</translation>
    </message>
    <message>
        <source>Remove the %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Put all in double quotes</source>
        <translation>Poner todo entre comillas dobles</translation>
    </message>
    <message>
        <source>Vonage drops the call: SSML stands in one &lt;speak&gt;…&lt;/speak&gt;, and here is another inside of it. Remove the inner tags.</source>
        <translation>Vonage corta la llamada: el SSML va en un solo &lt;speak&gt;…&lt;/speak&gt;, y aquí hay otro dentro. Hay que quitar las etiquetas interiores.</translation>
    </message>
    <message>
        <source>Remove the inner tags</source>
        <translation>Quitar las etiquetas interiores</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Quitar el comentario</translation>
    </message>
    <message>
        <source>Vonage may take the type from these settings or drop the call; write &quot;type&quot;:%1 to be sure.</source>
        <translation>Vonage puede deducir el tipo de estos ajustes o cortar la llamada; para mayor seguridad, conviene escribir &quot;type&quot;:%1.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of “%1” has to be %2.</source>
        <translation>Vonage corta la llamada: cada elemento de «%1» debe ser %2.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>Poner «%1» en %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <source>The caller would not come back: %1</source>
        <translation>El llamante no volvería: %1</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation>Se esperaban como máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation>Se esperaba un carácter completo: aquí hay medio carácter (un sustituto suelto).</translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation>Se esperaba un término: no hay ningún paréntesis abierto que cerrar.</translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation>Se esperaba un término: una palabra, un texto entre comillas o una clave con un valor, como api:sms.</translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation>Se esperaban como máximo %1 niveles de paréntesis.</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation>Se esperaba un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation>Se esperaban como máximo %1 términos.</translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation>Se esperaban unas comillas de cierre.</translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation>Se esperaba algún texto entre las comillas.</translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation>Se esperaba el nombre de un campo.</translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation>Se esperaba un valor justo después de los dos puntos.</translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation>Se esperaba una fecha, una fecha y hora como 2026-11-23T08:00, o una antigüedad como 30s, 10m, 2h o 7d.</translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation>Se esperaba un número, precedido de &gt;=, &gt;, &lt;=, &lt; o = si se desea.</translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation>Se esperaba una dirección, un rango como 174.37.245.32/29, o uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Se esperaba uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation>Se esperaba rule:NAME o uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>Vonage sends numbers without a plus: %1.</source>
        <translation>Vonage envía los números sin el signo más: %1.</translation>
    </message>
    <message>
        <source>AND is looked for as a word: leave out AND, since all terms that stand side by side must match.</source>
        <translation>AND se busca como palabra: hay que omitir AND, pues todos los términos que van uno junto a otro deben coincidir.</translation>
    </message>
    <message>
        <source>NOT is looked for as a word: what must not match has a - before it, %1.</source>
        <translation>NOT se busca como palabra: lo que no debe coincidir lleva un - delante, %1.</translation>
    </message>
    <message>
        <source>Expected a key. Did you mean %1? The keys are %2; text that holds a colon is written in quotation marks.</source>
        <translation>Se esperaba una clave. ¿Tal vez %1? Las claves son %2; un texto que contiene dos puntos se escribe entre comillas.</translation>
    </message>
    <message>
        <source>kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.</source>
        <translation>kind:%1 coincide solo con ese tipo exacto: kind:%1.* coincide con todos aquellos cuyo tipo empieza así.</translation>
    </message>
    <message>
        <source>There is no kind %1. Did you mean kind:%2?</source>
        <translation>No existe el tipo %1. ¿Quería decir kind:%2?</translation>
    </message>
    <message>
        <source>No event is just of the kind %1: kind:%1.* matches all whose kind begins so.</source>
        <translation>Ningún evento es solo del tipo %1: kind:%1.* coincide con todos aquellos cuyo tipo empieza así.</translation>
    </message>
    <message>
        <source>No status %1 is documented. Did you mean status:%2?</source>
        <translation>El estado %1 no está documentado. ¿Quería decir status:%2?</translation>
    </message>
    <message>
        <source>A path begins with a slash: %1 looks anywhere in it.</source>
        <translation>Una ruta empieza por una barra: %1 busca en cualquier parte de ella.</translation>
    </message>
    <message>
        <source>Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is written in quotation marks.</source>
        <translation>Se esperaba una de las claves %1. Un campo de la petición es field.%2; un texto que contiene dos puntos se escribe entre comillas.</translation>
    </message>
    <message>
        <source>In words, * is looked for as it is: it stands for anything only behind a name, as in from:4477*.</source>
        <translation>En las palabras se busca * tal cual: solo equivale a cualquier cosa detrás de un nombre, como en from:4477*.</translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text, in which \&quot; stands for one.</source>
        <translation>Se esperaba un espacio, o comillas alrededor de todo el texto, en el que \&quot; equivale a unas comillas.</translation>
    </message>
    <message>
        <source>Expected a colon right after the name of the field.</source>
        <translation>Se esperaban dos puntos justo después del nombre del campo.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation>Esto no es HTTP: se esperaba una línea de petición como «POST /webhooks/event HTTP/1.1».</translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation>Una línea de encabezado no está bien formada: se esperaba «Name: value» en una sola línea terminada en CR LF.</translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation>No se sabe con certeza la longitud del cuerpo: se esperaba un único Content-Length sencillo o un cuerpo fragmentado (chunked) bien formado.</translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation>La codificación de transferencia no se conoce: se esperaba únicamente «chunked».</translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation>La versión de HTTP no se conoce: se esperaba HTTP/1.0 o HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation>La línea de petición es más larga de lo permitido.</translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation>Los encabezados son más grandes de lo permitido.</translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation>Hay más encabezados de los permitidos.</translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation>El cuerpo es más grande de lo permitido.</translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation>Los encabezados no llegaron a tiempo: se esperaba una línea vacía tras ellos.</translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation>El cuerpo llegó demasiado despacio.</translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation>El remitente se desconectó en medio de la petición: se esperaban más bytes.</translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation>Estaban llegando demasiados datos a la vez para aceptar esta petición.</translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation>La dirección del remitente no está entre las permitidas.</translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation>El encabezado Host falta, está repetido o no está bien formado: HTTP/1.1 espera exactamente uno.</translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation>El encabezado Expect pide algo desconocido: se esperaba «100-continue».</translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation>El remitente habla TLS (https) con un puerto donde se esperaba HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>La petición se rechazó.</translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 La lectura se detuvo en el byte %2, contando desde 0.</translation>
    </message>
    <message>
        <source>Ringback stopped before all of the request was here.</source>
        <translation>Ringback se detuvo antes de que llegara toda la petición.</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation>Una regla tiene un nombre de 1 a 100 caracteres en una sola línea.</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>Ya existe una regla «%1».</translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation>Un código de estado va de 200 a 599.</translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation>«when», columna %1: %2</translation>
    </message>
    <message>
        <source>Who never answers, or too late, needs no delay.</source>
        <translation>Quien nunca responde, o responde demasiado tarde, no necesita retraso.</translation>
    </message>
    <message>
        <source>“when”: a rule decides before there is a reply, a mark or a note, and at once; “%1” would never tell anything.</source>
        <translation>«when»: una regla decide al instante, antes de que haya una respuesta, una marca o una nota; «%1» nunca diría nada.</translation>
    </message>
    <message>
        <source>The header “%1” is written by Ringback alone.</source>
        <translation>El encabezado «%1» solo lo escribe Ringback.</translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line without control characters.</source>
        <translation>Un encabezado tiene un nombre de letras, dígitos y «-», y un valor en una sola línea sin caracteres de control.</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation>aquí se necesita un objeto { }.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» figura dos veces.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» no se reconoce aquí.</translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation>aquí se necesita un texto entre comillas.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>aquí se necesita true o false.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>aquí se necesita un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation>un NCCO es un array de acciones [ ].</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>aquí se necesita uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation>«wait» solo puede ser true.</translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation>headers y body solo se usan con status.</translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation>aquí solo se reconocen answer, event y other.</translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation>aquí se necesita un array [ ].</translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation>hay más de %1 reglas.</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>falta «rules».</translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation>esto es demasiado grande para un archivo de reglas.</translation>
    </message>
    <message>
        <source>a rule has only one of %1.</source>
        <translation>una regla tiene solo uno de estos elementos: %1.</translation>
    </message>
    <message>
        <source>a rule needs one of %1.</source>
        <translation>una regla necesita uno de estos elementos: %1.</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) stands here.</source>
        <translation>aquí hay medio carácter (un sustituto suelto).</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation>Responde con %1</translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation>Responde con la plantilla «%1»</translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation>Responde con un NCCO propio</translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation>Aparca la llamada durante un máximo de %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera una respuesta manual</translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>%1 durante un máximo de %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>No responde nunca</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>Corta la conexión</translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation>Responde con un tipo de contenido incorrecto</translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation>Responde con JSON dañado</translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation>Responde cuando Vonage ya ha desistido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
</context>
<context>
    <name>ServeOptions</name>
    <message>
        <source>Listens for webhooks and records them without a window.</source>
        <translation>Escucha webhooks y los registra sin abrir ninguna ventana.</translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Dirección en la que se escucha; se puede repetir; el puerto 0 es cualquier puerto libre; IPv6 como [::1]:8484.</translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation>Archivo de captura; se crea si no existe y, si existe, se añade al final. Valor predeterminado: uno nuevo en la carpeta de datos del usuario.</translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation>Imprime cada evento guardado como una línea JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation>Código de estado para los webhooks sencillos, de 200 a 205.</translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation>NCCO que se envía a las peticiones que esperan uno. Valor predeterminado: un saludo breve.</translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation>Reglas que deciden qué se responde a quién, como JSON. Valor predeterminado: ninguna.</translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation>Los cuerpos más grandes reciben 413.</translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation>«normal» resiste un fallo o cierre forzado del programa; «full», también un corte de corriente.</translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Conserva como máximo N eventos; se eliminan primero los más antiguos, nunca los marcados; 0 los conserva todos.</translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Conserva como máximo N bytes de peticiones; se eliminan primero las más antiguas, nunca las marcadas; 0 las conserva todas.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation>Cadena de certificados (PEM): escucha por https en lugar de http.</translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation>Clave privada (PEM) del certificado, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation>%1: %2 se interpreta como %3, el rango al que pertenece esta dirección.</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert y --tls-key van juntos.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation>%1 no contiene ninguna clave privada utilizable: RSA, DSA o EC en formato PEM, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>La clave de %1 no es la del certificado de %2.</translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation>«serve» solo admite opciones; una captura se indica con --capture.</translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation>«%1» no es normal ni full.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation>No se puede crear la carpeta %1; se puede elegir un archivo con --capture.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Ranges and sets that may post, separated by commas; others get 403 and are still recorded. Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API current”.</source>
        <translation>Rangos y conjuntos que pueden enviar, separados por comas; los demás reciben 403 y quedan igualmente registrados. Conjuntos: %1. Aquí vonage es «Nexmo webhooks guide», de 2018; quien envía hoy está en «Vonage API current».</translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of %2.</source>
        <translation>«%1» no es un rango, como 203.0.113.0/24, ni uno de estos: %2.</translation>
    </message>
    <message>
        <source>Peers that are believed when they name the client, in the first of %1 that can be read; an empty value trusts nobody.</source>
        <translation>Equipos a los que se cree cuando nombran al cliente, en el primero de %1 que se pueda leer; un valor vacío no confía en nadie.</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>No se pueden guardar eventos, así que a los remitentes se les responde 503 para que lo reintenten. %1</translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation>Los eventos se vuelven a guardar.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation>No se puede escribir en la salida estándar: %1. Los eventos se guardan, pero no se imprimen.</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>captura %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escuchando en %1</translation>
    </message>
    <message>
        <source>1 event is not in the output: before its turn came it was removed, or the output was not read in time.</source>
        <translation>Falta 1 evento en la salida: antes de que le tocara se eliminó, o la salida no se leyó a tiempo.</translation>
    </message>
    <message>
        <source>%1 events are not in the output: before their turn came they were removed, or the output was not read in time.</source>
        <translation>Faltan %1 eventos en la salida: antes de que les tocara se eliminaron, o la salida no se leyó a tiempo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation>Retener un webhook de respuesta (answer) durante</translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation>Vonage espera 5 segundos como máximo, incluidas la ida y la vuelta.</translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation>Retener otro webhook de una llamada durante</translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation>Vonage espera 10 segundos como máximo.</translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation>Retener cualquier otro webhook durante</translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation>Vonage espera 15 segundos.</translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation>Tamaño máximo del cuerpo de una petición</translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation>Si es mayor, se rechaza con 413.</translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation>Tamaño máximo de los encabezados</translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation>Si es mayor, se rechaza con 431.</translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation>Tiempo máximo para recibir los encabezados</translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation>A un remitente más lento se le responde 408.</translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation>Mantener una conexión inactiva durante</translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation>Entre dos peticiones de una misma conexión.</translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation>Máximo de conexiones simultáneas</translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation>A cada conexión de más se le responde 503.</translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation>Memoria máxima para peticiones aún sin guardar</translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation>Por encima, las peticiones se rechazan con 503.</translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation>Máximo de eventos conservados</translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation>Se eliminan primero los más antiguos, nunca los marcados. 0 los conserva todos.</translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation>Máximo de bytes de peticiones conservados</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation>La firma cubre el cuerpo tal como se recibió.</translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation>El token da fe del cuerpo en su forma compacta, no de sus espacios en blanco.</translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation>El token da fe de la cadena de consulta como JSON.</translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation>El token da fe de que no hay cuerpo.</translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation>No lleva hora, así que no da fe de su antigüedad.</translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation>clock-skew: firma hecha %1 s en el futuro; se permiten %2 s.</translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation>stale: firma hecha hace %1 s; se permiten %2 s.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation>bad-signature: válida si el secreto no tuviera espacios en blanco alrededor.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation>bad-signature: válida si el secreto fuera el de los SMS firmados.</translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation>bad-signature: el token no se firmó con este secreto o se alteró.</translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation>El token de portador (Bearer) no tiene tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation>Una parte del token de portador (Bearer) no es base64url o no es un objeto JSON.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation>bad-algorithm: el token indica &quot;%1&quot;; solo se acepta HS256.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation>bad-algorithm: el token exige una extensión desconocida.</translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation>no-payload-hash: el token es auténtico, pero no da fe de ningún cuerpo ni cadena de consulta.</translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation>Los parámetros que acompañan a sig no se pueden leer.</translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation>RINGBACK_SIGNATURE_METHOD es &quot;%1&quot;; debe ser md5hash, md5, sha1, sha256 o sha512.</translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation>replayed: esta misma petición ya se recibió antes.</translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation>stale: firma hecha %1 s en el futuro; se permiten %2 s.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation>bad-signature: válida si el método fuera %1; está configurado %2.</translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation>Firma hecha con el método %1.</translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation>No hay ningún método configurado; este se encontró por tanteo.</translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation>Coincide sin los parámetros vacíos.</translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation>Coincide sin parámetros propios de la URL, de los que no da fe: %1.</translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation>bad-signature: está configurado %1, pero una firma de esta longitud es de otro método.</translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: ni %1 ni %2 la producen con este secreto; el secreto es otro o se alteró un parámetro.</translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: %1 no la produce con este secreto; el secreto es otro o se alteró un parámetro.</translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation>El parámetro %1 aparece más de una vez.</translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation>sig no consta de dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation>sig tiene %1 dígitos; los métodos producen 32, 40, 64 o 128.</translation>
    </message>
    <message>
        <source>The name of a parameter contains &amp; or =, so that what was signed could be read in another way.</source>
        <translation>El nombre de un parámetro contiene &amp; o =, de modo que lo firmado podría leerse de otra manera.</translation>
    </message>
    <message>
        <source>No secret for signed webhooks was known when it came, so it was not checked.</source>
        <translation>Cuando llegó no se conocía ningún secreto para webhooks firmados, así que no se comprobó.</translation>
    </message>
    <message>
        <source>No secret for signed SMS was known when it came, so it was not checked.</source>
        <translation>Cuando llegó no se conocía ningún secreto para SMS firmados, así que no se comprobó.</translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.</source>
        <translation>payload-mismatch: el token es auténtico, pero corresponde a otro contenido, cuyo SHA-256 empieza por «%1»; el de este contenido empieza por «%2». Se alteró o se reescribió en el camino.</translation>
    </message>
</context>
<context>
    <name>TargetClaim</name>
    <message>
        <source>%1 is the capture itself; choose another file.</source>
        <translation>%1 es la propia captura; hay que elegir otro archivo.</translation>
    </message>
    <message>
        <source>%1 is a capture that is being written, here or by another program; choose another file.</source>
        <translation>%1 es una captura que se está escribiendo, aquí o en otro programa; hay que elegir otro archivo.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1; choose another one.</source>
        <translation>No tiene permiso para escribir en la carpeta %1; elija otra.</translation>
    </message>
    <message>
        <source>%1 belongs to a capture; choose another file.</source>
        <translation>%1 forma parte de una captura; hay que elegir otro archivo.</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation>Hay más de %1 plantillas; esta y otras se han omitido.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation>«%1» no puede ser el nombre de un archivo: se admiten hasta %2 letras, dígitos, espacios o similares.</translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation>No es JSON; antes hay que corregir lo subrayado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>TemplatePlaceholders</name>
    <message>
        <source>The public address that the webhook came in by, without a slash at its end.</source>
        <translation>La dirección pública por la que llegó el webhook, sin barra al final.</translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation>comprobar el número; puede funcionar más tarde</translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation>Comprobar el número; un intento posterior puede funcionar.</translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation>temporal; reintentar más tarde</translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation>Temporal: reintentar más tarde.</translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation>permanente; eliminar el número</translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation>Permanente: eliminar el número de la lista.</translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation>permanente; no reintentar</translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation>Permanente: no reintentar.</translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation>permanente; no reintentar sin cambiar el mensaje</translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation>Permanente tal como está: cambiar el remitente o el mensaje antes de volver a enviar.</translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation>contactar con el soporte de Vonage</translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation>Contactar con el soporte de Vonage.</translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation>no reintentar; confirmar el número</translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation>No reintentar antes de haber confirmado el número.</translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation>Aún no hay nada que hacer: otro recibo dirá cómo termina.</translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation>El código de error indica si vale la pena reintentar.</translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation>puede haber llegado de todos modos</translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation>Puede haber llegado de todos modos: no darlo por entregado ni por fallido.</translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation>añadir saldo a la cuenta</translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation>Añadir saldo a la cuenta o pedir que se amplíe su cuota, y volver a enviar.</translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation>añadir el número a los números de prueba de la cuenta</translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation>Añadir el número a los números de prueba de la cuenta, o terminar el periodo de prueba añadiendo saldo.</translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation>no volver a enviarlo</translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation>No hay nada que hacer: no volver a enviarlo.</translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation>enviar una plantilla aprobada o esperar a que escriba el destinatario</translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation>Enviar una plantilla aprobada o esperar a que el destinatario vuelva a escribir.</translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation>liquidar la tarifa con Facebook</translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation>Liquidar la tarifa con Facebook y volver a enviar.</translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation>volver a enviar con un tiempo de vida mayor</translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation>Si aún interesa, volver a enviar con un tiempo de vida mayor.</translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation>volver a conectar la página de Facebook con Vonage</translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation>Volver a conectar la página de Facebook con Vonage para obtener un token nuevo y volver a enviar.</translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation>corregir la petición</translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation>Corregir la petición antes de volver a consultar.</translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation>comprobar la clave y el secreto de API</translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation>Comprobar la clave y el secreto de API.</translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation>usar los demás campos o consultar más tarde</translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation>Usar los demás campos; los obtenidos en vivo pueden llegar al consultar más tarde.</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>sin valor (null)</translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation>sin valor (vacío)</translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation>sin valor (la palabra «null»)</translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation>Datos propios, que se transmiten tal cual.</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>una cadena de consulta</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulario</translation>
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
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation>El ID de este mensaje en Vonage.</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>Cuándo ocurrió.</translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation>Ref. del cliente</translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation>La referencia propia que se indicó al enviarlo.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>Cuánto costó.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation>La moneda del precio.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation>Quién recibe el mensaje.</translation>
    </message>
    <message>
        <source>To channel</source>
        <translation>Canal de destino</translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation>Por dónde viaja.</translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation>Quién recibe el mensaje, como número.</translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation>Quién recibe el mensaje, como ID del canal.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation>Quién envió el mensaje.</translation>
    </message>
    <message>
        <source>From channel</source>
        <translation>Canal de origen</translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation>Quién envió el mensaje, como número.</translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation>Quién envió el mensaje, como ID del canal.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation>En qué sentido va el mensaje.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>El mensaje.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation>Qué contiene el mensaje.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation>De qué tipo es el contenido.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation>Qué dice el mensaje.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation>Dónde está la imagen.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation>El texto que va al pie.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation>Dónde está el audio.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation>Dónde está el vídeo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>Dónde está el archivo.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>Grados este.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>Grados norte.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation>El nombre del lugar.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation>La dirección del lugar.</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>Partes SMS</translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation>En cuántos SMS llegó.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation>Qué pasó con el mensaje.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation>Por qué no se entregó.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Texto del error</translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation>Por qué, en palabras de Vonage.</translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation>ID de Dispatch</translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation>El flujo de trabajo que lo envió.</translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation>Enlace del flujo</translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation>Dónde se puede consultar el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Who the sender says they are.</source>
        <translation>Quién dice ser el remitente.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nombre de perfil</translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation>El nombre del remitente en el canal.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation>El nombre de usuario del remitente en el canal.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>De qué tipo es el mensaje.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Una imagen.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation>Un archivo de audio.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Un vídeo.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Un archivo.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation>Una tarjeta de contacto.</translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation>Dónde está la tarjeta de contacto.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>Un sticker.</translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation>Dónde está el sticker.</translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation>Partes MMS</translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation>Las partes del mensaje, en orden.</translation>
    </message>
    <message>
        <source>Part type</source>
        <translation>Tipo de parte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation>Dónde está la parte.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>A place.</source>
        <translation>Un lugar.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation>Dónde se puede ver el lugar.</translation>
    </message>
    <message>
        <source>List reply</source>
        <translation>Respuesta de lista</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>Qué se eligió.</translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation>ID de respuesta</translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation>El ID de la opción elegida.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation>El título de la opción elegida.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation>La descripción de la opción elegida.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation>El botón que se pulsó.</translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation>Datos del botón</translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation>Los datos que se adjuntaron al botón.</translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation>Subtipo de botón</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation>El texto que figura en el botón.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>Una reacción a otro mensaje.</translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation>Indica si se puso o se retiró.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation>El emoji de la reacción.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation>Un pedido del catálogo propio.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation>El ID del catálogo.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>Qué se pidió.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>El ID del artículo.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Cuántos.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation>Cuánto cuesta uno.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation>A qué se refiere el mensaje.</translation>
    </message>
    <message>
        <source>Context message</source>
        <translation>Mensaje de contexto</translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation>El mensaje al que se refiere.</translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation>Autor del contexto</translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation>Quién envió ese mensaje.</translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation>Producto referido</translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation>El producto al que se refiere.</translation>
    </message>
    <message>
        <source>Context state</source>
        <translation>Estado del contexto</translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation>Indica si se refiere a otro mensaje.</translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation>Nota del proveedor</translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation>Lo que el proveedor dice al respecto.</translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation>Datos SMS</translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation>Cómo llegó por SMS.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation>La primera palabra del texto.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation>De dónde vino.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation>La red del remitente.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation>Lo que añade WhatsApp.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation>El anuncio o la publicación que condujo hasta aquí.</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>Texto de referencia</translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation>Titular de referencia</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>ID de referencia</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Tipo de referencia</translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation>URL de referencia</translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation>Medio de referencia</translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation>Vídeo de referencia</translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation>Miniatura de referencia</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>ID de clic</translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation>El clic en el anuncio.</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>Remitente WhatsApp</translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation>Los ID del remitente.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation>ID de usuario padre</translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation>ID de WhatsApp</translation>
    </message>
    <message>
        <source>Self link</source>
        <translation>Enlace propio</translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation>Dónde se puede consultar el mensaje.</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation>Dónde se explica el error.</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>ID de error</translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation>Sirve para preguntar al soporte de Vonage por este error concreto.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>Adónde fue.</translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation>La red del destinatario.</translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation>Cómo se envió por SMS.</translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation>Cuántos SMS ocupó.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation>Qué lugar ocupa en una cadena de mensajes, cada uno de los cuales se intenta si falló el anterior.</translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation>ID del flujo</translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation>Lugar en el flujo</translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation>Qué mensaje de la cadena es.</translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation>Longitud del flujo</translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation>Cuántos mensajes tiene la cadena.</translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation>Conversación WhatsApp</translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation>La conversación a la que se imputa.</translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation>Origen de conversación</translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation>De qué tipo es la conversación.</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation>Tipo de precio</translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation>Indica si es de pago.</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Modelo de precio</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Por qué se paga.</translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation>Categoría de precio</translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation>Qué precio se aplica.</translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation>Destinatario WhatsApp</translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation>Los ID del destinatario.</translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation>El flujo de trabajo que terminó.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation>Cómo transcurre el flujo de trabajo.</translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation>Cómo terminó el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation>Los mensajes del flujo de trabajo.</translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation>Un mensaje del flujo de trabajo.</translation>
    </message>
    <message>
        <source>Message link</source>
        <translation>Enlace del mensaje</translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation>Por dónde viajó.</translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation>Cuánto costó el mensaje.</translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation>la API de mensajes</translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation>Mensaje entrante</translation>
    </message>
    <message>
        <source>Message status</source>
        <translation>Estado del mensaje</translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation>Informe de flujo de respaldo</translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation>Mensajes y Dispatch</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> «%1»</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation>Una opción de una lista</translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation>Elegido de una lista: %1</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Botón pulsado</translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation>Botón pulsado: %1</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation>Reacción retirada</translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation>Reacción retirada: %1</translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation>Una reacción a un mensaje</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Reacción: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Un pedido</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation>Un mensaje de varias partes</translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation>Varias partes: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>sin contenido</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>un remitente desconocido</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 para %2: %3</translation>
    </message>
    <message>
        <source>: %1 (code %2)</source>
        <translation>: %1 (código %2)</translation>
    </message>
    <message>
        <source>Chain of messages (failover workflow): %1</source>
        <translation>Cadena de mensajes (flujo de respaldo): %1</translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation>Vonage lo ha aceptado y lo transmite al canal.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation>Ha llegado al dispositivo del destinatario.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation>El destinatario lo ha abierto.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation>El destinatario lo ha abierto (palabra más antigua para «read»).</translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation>Rechazado por Vonage o el proveedor antes de enviarse.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>No se pudo entregar.</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>No entregable</translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation>Un mensaje de texto.</translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation>Un mensaje multimedia.</translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation>Un mensaje enriquecido de los operadores (RCS).</translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation>Un mensaje de WhatsApp.</translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation>Un mensaje de Facebook Messenger.</translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation>Un mensaje comercial de Viber.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texto.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation>Una plantilla de WhatsApp.</translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation>una plantilla de WhatsApp</translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation>Un formato propio del canal.</translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation>un mensaje en el formato propio del canal</translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation>Un contacto.</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation>Una opción elegida de una lista.</translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation>Un botón que se pulsó.</translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation>Un pedido de un catálogo.</translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation>Varias partes (MMS).</translation>
    </message>
    <message>
        <source>A card.</source>
        <translation>Una tarjeta.</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>una tarjeta</translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation>Una fila de tarjetas.</translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation>una fila de tarjetas</translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation>Sin tipo fijo.</translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation>un mensaje sin tipo fijo</translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation>El remitente usó algo que Vonage no puede transmitir.</translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation>algo que Vonage no puede transmitir</translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation>Mensaje recibido.</translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation>Mensaje enviado.</translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation>No se refiere a ningún otro mensaje.</translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation>Sí, y se indica el ID de ese mensaje.</translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation>Sí, pero ese mensaje no se conoce.</translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation>Se puso la reacción.</translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation>Se retiró la reacción.</translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation>Una conversación de marketing.</translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation>Una conversación sobre una transacción.</translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation>Una conversación para un inicio de sesión.</translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation>Una conversación de atención al cliente.</translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation>Una conversación que inició un anuncio.</translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation>Una conversación que inició el usuario.</translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation>Una conversación que inició la empresa.</translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation>El precio habitual.</translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation>Gratis, por ser atención al cliente.</translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation>Gratis, porque empezó en un anuncio o una página.</translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation>Se paga por cada mensaje.</translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation>Se paga por cada conversación.</translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation>Cada mensaje se intentó solo cuando falló el anterior.</translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation>El flujo de trabajo ha terminado.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation>El flujo de trabajo falló.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation>Limitado: se envía más rápido de lo permitido.</translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation>se envía más rápido de lo permitido</translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation>Falta un parámetro.</translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation>falta un parámetro</translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation>Parámetro no válido.</translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation>parámetro no válido</translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation>Etiqueta no válida: no se acepta una de las etiquetas de la petición.</translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation>etiqueta no válida</translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation>Plantilla no válida.</translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation>plantilla no válida</translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation>Error interno.</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation>Mensaje no válido.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>mensaje no válido</translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation>Número vetado: no se puede enviar nada a este número.</translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation>no se puede enviar nada a este número</translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation>Cuenta vetada: la cuenta no puede enviar.</translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation>la cuenta no puede enviar</translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation>Cuota o saldo agotados.</translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation>cuota o saldo agotados</translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation>Cuenta no habilitada para enviar mediante la API (REST).</translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation>cuenta no habilitada para enviar mediante la API</translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation>Mensaje demasiado largo.</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>mensaje demasiado largo</translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation>Falló la comunicación.</translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation>falló la comunicación</translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation>Remitente no aceptado.</translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation>remitente no aceptado</translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation>Tiempo de vida (TTL) no válido.</translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation>tiempo de vida (TTL) no válido</translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation>Función no permitida: la cuenta no puede usar esta función.</translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation>función no permitida para la cuenta</translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation>Clase de mensaje no válida.</translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation>clase de mensaje no válida</translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation>Destino fuera de la lista blanca: una cuenta de prueba solo puede enviar a sus números de prueba.</translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation>el número no figura entre los de prueba de la cuenta de prueba</translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation>Número no válido o ausente.</translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation>número no válido o ausente</translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation>Destinatario ausente por ahora: el teléfono está apagado o fuera de cobertura.</translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation>el teléfono está apagado o fuera de cobertura</translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation>Destinatario ausente de forma definitiva: el número no está en uso.</translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation>el número no está en uso</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation>Error de portabilidad: el número se ha portado a otro operador y no se encuentra allí.</translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation>el número se ha portado a otro operador</translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation>Rechazo antispam: un filtro del operador no admite el remitente o el contenido.</translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation>bloqueado como spam por el operador</translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation>Terminal ocupado: el teléfono no puede aceptar un mensaje en este momento.</translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation>el teléfono está ocupado</translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation>Error de red.</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>error de red</translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation>Número no permitido: el destinatario se ha dado de baja.</translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation>el destinatario se ha dado de baja</translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation>Demasiadas peticiones de envío.</translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation>demasiadas peticiones de envío</translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation>No enrutable: no hay ruta o la red no es compatible.</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>sin ruta hacia la red</translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation>Destino inalcanzable: no se encontró ninguna ruta hacia el número del destinatario.</translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation>sin ruta hacia el número</translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation>Restricción por edad del abonado: el contenido está bloqueado para menores.</translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation>bloqueado para menores</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation>Número bloqueado por el operador: por ejemplo, un plan sin mensajes o una cuenta suspendida.</translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation>el operador bloquea este número</translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation>El destinatario no tiene saldo de prepago.</translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation>el destinatario no tiene saldo</translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation>No es usuario del proveedor: el destinatario no está en este canal.</translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation>el destinatario no está en este canal</translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation>Dispositivo no apto: el dispositivo del destinatario no admite un mensaje así.</translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation>dispositivo no apto</translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation>Mensaje ya enviado.</translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation>mensaje ya enviado</translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation>Error desconocido del operador.</translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation>error desconocido del operador</translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation>El proveedor no responde.</translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation>el proveedor no responde</translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation>Fuera de la ventana de respuesta: el destinatario escribió por última vez hace demasiado tiempo para una respuesta ordinaria.</translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation>el destinatario escribió por última vez hace demasiado tiempo</translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation>Tarifa de coincidencia por teléfono impagada (Facebook).</translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation>tarifa de coincidencia por teléfono impagada (Facebook)</translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation>Tiempo de vida agotado: el canal no confirmó nada en ese tiempo, y no se cobra nada.</translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation>tiempo de vida agotado sin confirmación; no se cobra nada</translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation>Token de acceso caducado (Facebook).</translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation>token de acceso caducado (Facebook)</translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation>URL multimedia no válida.</translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation>URL multimedia no válida</translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation>Archivo multimedia demasiado grande.</translation>
    </message>
    <message>
        <source>media too large</source>
        <translation>archivo multimedia demasiado grande</translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation>Tipo multimedia no válido.</translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation>tipo multimedia no válido</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America and Caribbean</source>
        <translation>Norteamérica y Caribe</translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation>Asia y Oriente Medio</translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation>Oceanía y Sudeste Asiático</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation>Sudamérica y Centroamérica</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>línea fija</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation>número virtual</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>número gratuito</translation>
    </message>
    <message>
        <source>premium number</source>
        <translation>número de tarificación especial</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1, red %2</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation>Ocupado: demasiadas peticiones a la vez.</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>demasiadas peticiones a la vez</translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation>Un parámetro de la petición no era válido.</translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation>Las credenciales eran incorrectas.</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>credenciales incorrectas</translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation>Un error interno de Vonage.</translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation>error interno de Vonage</translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation>La cuota o el saldo de la cuenta se han agotado.</translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation>La cuenta no puede usar este servicio.</translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation>no permitido para la cuenta</translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation>La consulta en vivo, que pregunta a la red del teléfono, no dio resultado.</translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation>la consulta en vivo no dio resultado</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>No se pudo entender la petición.</translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation>no se pudo entender la petición</translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation>Se pudieron rellenar todos los campos.</translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation>Se pudieron rellenar algunos campos.</translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation>No se pudo averiguar nada.</translation>
    </message>
    <message>
        <source>without result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation>Una red móvil.</translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation>Una línea fija.</translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation>Una línea fija de tarificación especial.</translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation>Una línea fija gratuita.</translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation>Un número virtual.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se sabe.</translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation>Un buscapersonas.</translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation>El número se ha portado a otro operador.</translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation>El número está con su primer operador.</translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation>El número está probablemente con su primer operador.</translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation>El número probablemente se ha portado a otro operador.</translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation>El teléfono está en una red extranjera.</translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation>El teléfono está en su red de origen.</translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation>El número existe.</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>El número no existe.</translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation>El número probablemente existe.</translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation>El número probablemente no existe.</translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation>Ahora se puede entregar un mensaje.</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>localizable</translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation>No se puede entregar un mensaje.</translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation>no se pueden entregar mensajes</translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation>El teléfono está apagado o fuera de cobertura.</translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation>teléfono apagado o fuera de cobertura</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>El número es incorrecto.</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número incorrecto</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>El número está bloqueado.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>A business.</source>
        <translation>Una empresa.</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>Un particular.</translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation>Indica si la consulta funcionó.</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Texto de estado</translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation>El estado en palabras de Vonage.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation>Cuánto se pudo averiguar.</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>Texto del resultado</translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation>El resultado en palabras de Vonage.</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation>El número con el prefijo de su país.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation>El número tal como se escribe en su país.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation>El país del número.</translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation>País (3 letras)</translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation>El país del número, en tres letras.</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nombre del país</translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation>El país del número en palabras de Vonage.</translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation>Prefijo telefónico</translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation>El prefijo telefónico del país.</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>Tipo de llamante</translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation>De quién es el número.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nombre del llamante</translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation>El nombre al que está registrado el número.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation>El nombre del titular.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation>El apellido del titular.</translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation>El nombre del titular; Vonage realmente lo escribe así.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation>El ID que se obtuvo al consultar.</translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation>Cuánto costó la consulta.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation>Lo que se devolvió por lo que no se pudo averiguar.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation>Lo que queda en la cuenta.</translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation>Operador actual</translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation>La red en la que está el número.</translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation>Nombre del operador</translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation>El operador con el que está el número.</translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation>País del operador</translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation>El país del operador.</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>Tipo de red</translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation>De qué tipo de línea se trata.</translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation>Primer operador</translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation>La red que asignó el número.</translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation>El operador que asignó el número.</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Portado</translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation>Indica si el número se ha portado a otro operador.</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Itinerancia</translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation>Indica si el teléfono está en el extranjero.</translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation>País de itinerancia</translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation>El país en el que está el teléfono.</translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation>Red de itinerancia</translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation>La red en la que está el teléfono.</translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation>Nombre red itinerancia</translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation>La red en la que está el teléfono, por su nombre.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation>Indica si el número existe.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Localizable</translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation>Indica si ahora se puede localizar el teléfono.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>ID de llamante</translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation>De quién es el número; solo números de EE. UU. y solo si se pide.</translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation>Aviso de IP</translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation>Vonage ya no lo facilita.</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation>Consulta de %1, sin estado</translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation>La consulta de %1 falló: %2 (estado %3)</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation>Consulta de %1 terminada</translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation>Consulta de %1: %2</translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation>Resultado de Number Insight</translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation>El informe que se pidió.</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>Estado del informe</translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation>Indica si el informe está listo.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation>De qué trata el informe.</translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation>Dónde está el informe.</translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation>Petición vacía: sin campos ni cuerpo</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation>No es un webhook de Vonage: el cuerpo es una página web (HTML)</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation>Ilegible: el cuerpo no es XML bien formado</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation>Ilegible: el cuerpo no es JSON bien formado</translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation>Ilegible: el cuerpo no se conservó</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation>No es un webhook de Vonage: el cuerpo es un array JSON, pero Vonage envía objetos</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation>No es un webhook de Vonage: el XML es un «%1», pero Vonage solo envía un «lookup»</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation>No es un webhook de Vonage: el cuerpo no es JSON, ni un formulario, ni XML</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation>No es un webhook de Vonage: no hay campos que leer</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation>No es un webhook de Vonage: el cuerpo es un único valor JSON</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation>No es un webhook de Vonage: tiene un «uuid», pero ningún otro campo de una llamada</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation>No es un webhook de Vonage: ningún webhook de Vonage tiene estos campos</translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation> («%1» tendría que escribirse «%2»)</translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation> (por su ruta, probablemente para %1)</translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation>Informe de Vonage, sin estado</translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation>Informe de Vonage: %1</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Otra petición</translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation>Informe de Vonage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation>El Content-Type indica %2, pero el cuerpo es otra cosa.</translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation>No se sabe que Vonage envíe este tipo como %2.</translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation>Una petición con este método lleva sus campos en la cadena de consulta, así que no se leyó su cuerpo.</translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation>La firma cubre solo el cuerpo: no conviene fiarse de los parámetros de consulta que lo acompañan.</translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation>Hay más campos de los que Ringback enumera; el resto se muestra como texto en bruto.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation>%1 tiene demasiados niveles de anidamiento para desglosarse; se muestra como texto en bruto.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation>%1 no es UTF-8 válido; sus bytes se leyeron como Latin-1.</translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation>%1 contiene un % al que no siguen dos dígitos hexadecimales; se dejó tal cual.</translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation>%1 tiene una secuencia de escape \u que es solo medio carácter (un sustituto suelto); se dejó tal cual.</translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation>%1 contiene un carácter de control invisible, como NUL.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation>%1 aparece más de una vez; cuenta la primera.</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation>%1 probablemente debería ser %2; los nombres distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation>%1 debería ser %2.</translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation>«%2» no está entre los valores conocidos de %1.</translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation>Falta %1, aunque Vonage siempre lo envía aquí.</translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation>%1 no tiene valor, aunque Vonage siempre le da uno aquí.</translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation>El estado «%2» no concuerda con el valor de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation>%1 no puede ser correcto: una parte tiene un número entre 1 y el número de partes.</translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation>El encabezado de datos de usuario está dañado: %2.</translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation>El tipo indica el alfabeto GSM, pero «%2» no está en él.</translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation>%1 empieza como JSON, pero no es JSON bien formado; se muestra tal cual.</translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation>El juego de caracteres «%2» del Content-Type no se conoce aquí; el cuerpo se leyó como UTF-8.</translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation>El Content-Type indica el juego de caracteres «%2», pero el cuerpo no está escrito en él; se leyó como UTF-8.</translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation>La parte %2 de este mensaje ya ha llegado antes.</translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation>Las partes de este mensaje discrepan sobre cuántas son.</translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation>Un recibo anterior de este mensaje indicaba «%2», que era definitivo; cuenta el último.</translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation>Puede ser el resto del mensaje anterior, que llegó del mismo número %2 s antes y es tan largo como puede ser una parte.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation>aún no tiene respuesta</translation>
    </message>
    <message>
        <source>got no reply</source>
        <translation>no recibió respuesta</translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation>no recibió respuesta en %1 s</translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation>recibió la respuesta %1</translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation>%1; la anterior %2</translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation>la primera petición %1</translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation>Vonage interpreta el código de estado %1 como un fallo; solo los códigos de 200 a 205 indican éxito.</translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation>Tras una respuesta con código de estado %1, Vonage vuelve a enviar el webhook.</translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation>Vonage no garantiza que siga una redirección (código de estado %1).</translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation>Vonage prueba una URL antes de configurarla y espera exactamente 200, no %1: la URL se rechaza.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation>La llamada espera un NCCO, pero una respuesta con código de estado %1 no tiene contenido.</translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation>Una respuesta con código de estado %1 no tiene contenido: su cuerpo no se envió.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation>La llamada espera un NCCO, pero el cuerpo está vacío.</translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation>El cuerpo no es JSON, así que Vonage lo descarta.</translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation>Un NCCO es un array JSON de acciones, aunque haya solo una; el cuerpo es otra cosa.</translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation>Un NCCO necesita al menos una acción; el cuerpo es un array vacío.</translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation>Vonage solo acepta un NCCO como application/json o text/plain.</translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation>El NCCO no tiene Content-Type; lo mejor es application/json.</translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation>Vonage no lee la respuesta a este tipo de webhook: el NCCO se ignora.</translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation>La respuesta llegó demasiado tarde: Vonage la espera %2 s.</translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation>Un usuario de la aplicación pide entrar en una llamada.</translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation>Un usuario de la aplicación ya no pide entrar.</translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation>Ha cambiado el estado de la llamada de un participante.</translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation>Se pulsaron teclas.</translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation>Un miembro ya no puede oír a los demás.</translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation>Un miembro puede volver a oír a los demás.</translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation>A un miembro ya no se le puede oír.</translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation>A un miembro se le puede volver a oír.</translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation>Se va a reproducir un sonido.</translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation>Se va a detener un sonido.</translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation>Se ha reproducido un sonido.</translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation>Va a empezar una grabación.</translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation>Se va a detener una grabación.</translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation>Una grabación está lista.</translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation>Empieza el tono de llamada.</translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation>Se detiene el tono de llamada.</translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation>Se reconoció voz.</translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation>La grabación de la voz reconocida está lista.</translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation>Se va a decir un texto.</translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation>Se va a detener la locución.</translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation>Se ha dicho un texto.</translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation>Un miembro habla.</translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation>Un miembro está en silencio.</translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation>Un texto en una conversación.</translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation>Se vio un texto.</translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation>Se entregó un texto.</translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation>Se modificó un texto.</translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation>Un miembro está escribiendo.</translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation>Un miembro ya no escribe.</translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation>Una imagen en una conversación.</translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation>Se entregó una imagen.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation>Se vio una imagen.</translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation>Un mensaje en una conversación.</translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation>Se aceptó un mensaje para su canal.</translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation>Se rechazó un mensaje.</translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation>No se pudo entregar un mensaje.</translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation>Se entregó un mensaje.</translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation>Se vio un mensaje.</translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation>Se creó una conversación.</translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation>Se modificó una conversación.</translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation>Se eliminó una conversación.</translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation>Se invitó a un miembro.</translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation>Se unió un miembro.</translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation>Se fue un miembro.</translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation>Cambió el sonido o la imagen de un miembro.</translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation>Qué pasó con un mensaje para un miembro.</translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation>Cómo fue una llamada de aplicación.</translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation>Una llamada de aplicación se trasladó a otra conversación.</translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation>Se colgó una llamada de aplicación.</translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation>Se terminó una llamada de aplicación.</translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation>Se va a contestar una llamada de aplicación.</translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation>Se contestó una llamada de aplicación.</translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation>Suena una llamada de aplicación.</translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation>Ha cambiado el estado de una llamada telefónica.</translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation>Suena un teléfono.</translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation>Se contestó un teléfono.</translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation>Contestó una máquina.</translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation>La detección de contestador encontró una máquina.</translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation>Se colgó un teléfono.</translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation>Se eliminó un evento.</translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation>Un evento que Vonage transmite, pero no conserva.</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>Un evento propio.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Qué ocurrió.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de evento</translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation>El número del evento en su conversación.</translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation>El miembro o usuario que lo hizo.</translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation>El miembro o usuario al que se le hizo.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation>Lo que corresponde a este tipo de evento.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation>Quién lo ha recibido o visto.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation>Dónde se puede consultar el evento.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation>La conversación en la que ocurrió.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation>La aplicación propia.</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Incrustado</translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation>Más sobre quién lo hizo.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>Imagen del usuario</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation>Lo que se adjuntó al usuario.</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>ID de miembro</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation>Las teclas que se pulsaron.</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Número de tecla</translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation>Qué tecla de una serie era.</translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation>ID de reproducción</translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation>De qué reproducción se trata.</translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation>URL de sonido</translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation>Qué se reproduce.</translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation>ID de locución</translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation>De qué locución se trata.</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>Qué se dijo o escribió.</translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation>Estilo de voz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Premium voice</source>
        <translation>Voz premium</translation>
    </message>
    <message>
        <source>SSML</source>
        <translation>SSML</translation>
    </message>
    <message>
        <source>Whether the text has marks that say how to speak it (SSML).</source>
        <translation>Indica si el texto lleva marcas sobre cómo decirlo (SSML).</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation>El formato de la grabación.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Por separado</translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation>Indica si cada lado se graba por separado.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation>Cuántos canales tiene la grabación.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation>Cómo se convierte la grabación en texto.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>De quién se trata.</translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation>Cómo se contacta con el miembro.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>Invitado el</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Unido el</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Salió el</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>La imagen.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation>Duración de la llamada.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Cuándo empezó.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation>Cuándo terminó.</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>Calidad (MOS)</translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation>Calidad con la que se oía, de 1 a 5 (puntuación media de opinión).</translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation>Conv. de origen</translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation>La conversación que se dejó.</translation>
    </message>
    <message>
        <source>Was member</source>
        <translation>Era miembro</translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation>Indica si el usuario ya había sido miembro antes.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>Por qué terminó.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation>Calidad con la que se oía.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation>En qué sentido fue la llamada.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Tipo de máquina</translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation>Qué contestó.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation>Grado de certeza.</translation>
    </message>
    <message>
        <source>About event</source>
        <translation>Evento referido</translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation>El evento que se vio o se entregó.</translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation>Lo que se envió con el evento.</translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation>el Client SDK (RTC)</translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation>Evento de conversación.</translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation>Llamada de aplicación terminada tras %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>: «%1»</translation>
    </message>
    <message>
        <source>Conversation event</source>
        <translation>Evento de conversación</translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation>un código corto de EE. UU.</translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation>Mensaje entrante a un código corto</translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation>Recibo de entrega de código corto</translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation>Códigos cortos de EE. UU.</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un número desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>The call is being tried.</source>
        <translation>Se está intentando la llamada.</translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation>El otro extremo está sonando.</translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation>La llamada se está desviando.</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>La llamada espera en una cola.</translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation>La llamada avanza.</translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation>Ha terminado uno de varios intentos de establecer la llamada.</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>Todo fue bien.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptada.</translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation>Todo fue bien, y no hay nada que comunicar.</translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation>Hay varios lugares donde localizar al destinatario.</translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation>El destinatario se ha trasladado definitivamente.</translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation>El destinatario está por ahora en otro lugar.</translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation>La llamada debe pasar por otro servidor (un proxy).</translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation>En su lugar se ofrece otro servicio.</translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation>El otro extremo no entendió la petición.</translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation>El otro extremo exige autenticación.</translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation>El otro extremo exige un pago.</translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation>El otro extremo rechaza este tipo de llamadas.</translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation>No existe ese número o usuario.</translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation>El otro extremo no lo permite.</translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation>El otro extremo no puede responder en ningún formato de los solicitados.</translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation>Un servidor del camino (un proxy) exige autenticación.</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>El otro extremo no contestó a tiempo.</translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation>Conflicto con lo que sabe el otro extremo.</translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation>El número ya no está en uso.</translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation>No se cumple una condición de la petición.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>La petición es demasiado grande.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation>El otro extremo no conoce este tipo de contenido.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation>El otro extremo no conoce este tipo de dirección.</translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation>No se conoce la prioridad solicitada.</translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation>El otro extremo no conoce una extensión del protocolo.</translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation>El otro extremo necesita una extensión del protocolo.</translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation>El plazo tras el que hay que renovar la llamada es demasiado corto.</translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation>El registro es demasiado corto.</translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation>La ubicación indicada no es correcta.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation>Se exige la identidad del llamante.</translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation>Se exige la identidad de quien remite la llamada.</translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation>Se rompió el camino hacia el otro extremo.</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation>El destinatario no acepta llamadas anónimas.</translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation>La dirección de la identidad no es correcta.</translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation>No se acepta el certificado.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation>La identidad del llamante no es válida.</translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation>El primer servidor del camino no admite este tipo de conexiones.</translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation>La llamada se ramificaría demasiado.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation>El otro extremo no conoce este tipo de información.</translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation>Se necesita el consentimiento del destinatario.</translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation>El destinatario no está localizable en este momento.</translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation>El otro extremo no conoce esta llamada.</translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation>La llamada ha entrado en un bucle.</translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation>La llamada se ha reenviado demasiadas veces.</translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation>El número está incompleto.</translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation>El número es ambiguo.</translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation>El destinatario está ocupado.</translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation>La llamada se terminó antes de que se contestara.</translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation>El otro extremo no acepta ninguno de los medios ofrecidos.</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>El evento no se conoce.</translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation>Aún hay otra petición en curso.</translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation>El otro extremo no pudo descifrar.</translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation>Se necesita un acuerdo de seguridad.</translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation>Un error en el otro extremo.</translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation>El otro extremo no es capaz de hacerlo.</translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation>Un error más allá de la pasarela.</translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation>El otro extremo está sobrecargado o fuera de servicio.</translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation>No llegó a tiempo ninguna respuesta desde más allá de la pasarela.</translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation>La versión de SIP no se conoce.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>El mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation>El servicio de notificaciones push no se conoce.</translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation>No se cumplió una condición previa.</translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation>El destinatario está ocupado en todas partes.</translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation>El destinatario rechazó la llamada.</translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation>Ese número no existe en ninguna parte.</translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation>El destinatario no acepta nada de lo que se ofrece.</translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation>El destinatario no desea esta llamada.</translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation>Un análisis de la llamada la rechazó como no deseada.</translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation>Todo está en el alfabeto GSM, así que no hacía falta enviarlo como Unicode.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation>Enviado como Unicode porque «%1» no está en el alfabeto GSM.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation>Enviado como Unicode porque «%1» no está en el alfabeto GSM, así que en un SMS caben 70 caracteres, no 160.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation>Enviado como Unicode porque «%1» no está en el alfabeto GSM, así que ocupa %2 SMS.</translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation>Aún no dice nada, porque el estado «%1» no es el final.</translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation>Son %1 después de la hora del operador.</translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation>Son %1 antes de la hora del operador.</translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation>Bytes en bruto, más para programas que para personas.</translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation>Llegó al teléfono; en EE. UU. a menudo significa solo que llegó al operador.</translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation>El operador lo ha aceptado; aún no se ha entregado.</translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation>Aceptado por el operador, aún sin entregar</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation>El operador lo retiene para entregarlo más tarde.</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation>Retenido por el operador para entregarlo más tarde</translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation>Se agotaron todos los intentos, o no hubo noticias dentro del plazo de validez del mensaje.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>No se entregó.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation>El operador o Vonage lo rechazó.</translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation>El recibo del operador no decía nada útil.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation>Entregado: sin error.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sin error</translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation>Desconocido: el operador no dio detalles.</translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation>el operador no indicó el motivo</translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation>Abonado ausente, temporal: el teléfono está apagado o fuera de cobertura.</translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation>Abonado ausente, permanente: el número no está en uso.</translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation>Vetado por el usuario: el destinatario no deja pasar mensajes.</translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation>vetado por el destinatario</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation>Error de portabilidad: el número se ha portado a otro operador y no se encuentra allí; su usuario debe consultar al operador.</translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation>Error de red: falló la red del operador.</translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation>Número no permitido: el usuario se ha dado de baja (STOP) o está bloqueado.</translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation>el destinatario se ha dado de baja o está bloqueado</translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation>Mensaje no permitido: un parámetro o el formato es incorrecto.</translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation>parámetro o formato incorrecto</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation>Número bloqueado por el operador: por ejemplo, un plan sin SMS o una cuenta suspendida.</translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation>Prepago, saldo insuficiente: el destinatario no tiene saldo.</translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation>Filtro de entidad: el entity-id, que la India exige, es incorrecto o falta.</translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation>entity-id incorrecto o ausente</translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation>Filtro de encabezado: el remitente (from) no está registrado.</translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation>el remitente no está registrado</translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation>Filtro de contenido: el content-id, que algunos países exigen, es incorrecto o falta.</translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation>content-id incorrecto o ausente</translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation>Filtro de consentimiento: falta el consentimiento del destinatario.</translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation>falta el consentimiento del destinatario</translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation>Error de regulación: bloqueado por una norma de un regulador.</translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation>bloqueado por la regulación</translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation>Error general: un problema de la ruta o del operador.</translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation>problema de la ruta o del operador</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation>El número que envió el mensaje.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Número propio</translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation>El número o código corto propio al que se envió el mensaje.</translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation>Cómo está codificado el contenido.</translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation>La primera palabra del texto, normalmente en mayúsculas.</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation>Cuándo recibió Vonage el mensaje.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation>La cuenta que lo recibió.</translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation>Concatenado</translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation>Indica si es una parte de un mensaje más largo.</translation>
    </message>
    <message>
        <source>Part group</source>
        <translation>Grupo de partes</translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation>Común a todas las partes de un mensaje.</translation>
    </message>
    <message>
        <source>Part count</source>
        <translation>Total de partes</translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation>Cuántas partes tiene el mensaje.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de parte</translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation>Qué parte es esta, contando desde 1.</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Datos binarios</translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation>Los bytes del contenido en hexadecimal.</translation>
    </message>
    <message>
        <source>User header</source>
        <translation>Encab. de usuario</translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation>El encabezado de datos de usuario (UDH), datos de control delante del contenido: qué parte es esta o para qué programa es.</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation>Cuándo firmó Vonage la petición.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation>Un texto aleatorio, distinto en cada petición.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation>El número al que se envió el mensaje propio.</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID de remitente</translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation>El remitente que se indicó al enviarlo: un número o un nombre.</translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation>El ID que se obtuvo al enviarlo; cada parte tiene el suyo.</translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation>Cuánto costó esta parte del mensaje.</translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation>Hora del operador</translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation>Cuándo llegó a Vonage el recibo del operador.</translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation>Qué falló, si algo falló.</translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation>La cuenta que lo envió.</translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation>Recibo emitido el</translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation>Cuándo empezó Vonage a enviar este recibo.</translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation>un SMS entrante</translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation>un recibo de entrega</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>SMS entrante</translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation>Recibo de entrega de SMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation>, parte %1 de %2</translation>
    </message>
    <message>
        <source>SMS from %1 without text</source>
        <translation>SMS de %1 sin texto</translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation>SMS de %3, parte %1 de %2: «%4»</translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation>SMS de %1: «%2»</translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation> (pide ayuda)</translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation> (quiere mensajes)</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation>código de error desconocido %1</translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation>Recibo sin estado del mensaje para %1</translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation>Recibo con el estado desconocido «%1» del mensaje para %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 (para %2)</translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation>%1: mensaje para %2</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP push</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>melodía de llamada</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>logotipo del operador</translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation>vCalendar</translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation>El remitente pide ayuda: un código corto de EE. UU. debe responder con su texto de ayuda.</translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation>El remitente quiere mensajes (alta): levanta el bloqueo que estableció un STOP anterior.</translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation>parte %1 de %2, referencia %3</translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation>el número de partes es 0</translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation>el número de la parte no está entre 1 y el número de partes</translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation>al puerto %1 desde el puerto %2</translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation>mensaje de voz u otro mensaje en espera, cantidad %1</translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation>algunos caracteres de un alfabeto nacional (tabla de cambio simple %1)</translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation>escrito en un alfabeto nacional (tabla de cambio permanente %1)</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>no es un número par de dígitos hexadecimales</translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation>su longitud no es la que indica su primer byte</translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation>uno de sus elementos es más largo que lo que queda</translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation>elemento desconocido %1: %2</translation>
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
        <translation>un único valor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>una fecha y hora</translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation>una fecha y hora del operador, como YYMMDDHHMM</translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation>un número par de dígitos hexadecimales</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>un objeto o un array</translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation>Un mensaje de WhatsApp con botones.</translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation>WhatsApp con botones</translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation>Una llamada telefónica.</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>una llamada telefónica</translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation>Un correo electrónico.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation>Una comprobación del teléfono por su red móvil, sin código (autenticación silenciosa).</translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation>autenticación silenciosa</translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation>El dispositivo del usuario tiene que hacer algo antes.</translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation>La verificación espera al usuario</translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation>El usuario ha demostrado quién es.</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>Verificación completada</translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation>No salió bien.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Verificación fallida</translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation>El usuario no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation>Verificación caducada</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>El usuario se negó.</translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation>Verificación rechazada por el usuario</translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation>Este canal no hizo falta.</translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation>Canal de verificación no necesario</translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation>Ocurrió algo en un canal.</translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation>El informe final de toda la verificación.</translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation>El dispositivo tiene que abrir la URL de comprobación por la red móvil.</translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation>La verificación a la que pertenece.</translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation>Activado el</translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation>Cómo se contacta con el usuario.</translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation>Finalizado el</translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation>Cuándo terminó este canal.</translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation>La referencia propia indicada en la petición.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation>Lo que tiene que hacer el dispositivo del usuario.</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Tipo de acción</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>URL de comprobación</translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation>La dirección que tiene que abrir el dispositivo.</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation>Cuándo se solicitó la verificación.</translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation>Cómo terminó la verificación.</translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation>Límite por canal</translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation>Cuánto tiempo se intentó cada canal.</translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation>Los canales en el orden en que se intentaron.</translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation>Cómo se contactó con el usuario.</translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation>Iniciado el</translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation>Cuándo se intentó este canal.</translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation>Cómo terminó este canal.</translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation>Cuánto costó la verificación.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation>Evento de verificación</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>Verificación: %1</translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation>%1: informe final</translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation>%1: informe final, precio %2</translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation>Informe final de verificación</translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation>Tramo de llamada</translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation>ID de la conexión de un participante con la llamada (un tramo).</translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation>ID común a todos los que están en la misma llamada.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation>Quién llama: un número, una dirección o un nombre.</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation>A quién se llama: un número, una dirección o un nombre.</translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation>En qué estado está la llamada de este participante.</translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation>En qué sentido va la llamada, vista desde Vonage.</translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation>Metadatos websocket</translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation>Lo que se adjuntó al websocket.</translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation>La red a la que fue la llamada.</translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation>La referencia propia, para llamadas por internet.</translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation>Usuario que llama</translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation>El usuario de la aplicación que llama.</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Tipo de endpoint</translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation>Con qué llama el llamante.</translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation>URL regional</translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation>La dirección de la API que hay que usar para peticiones sobre esta llamada.</translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation>Lo que la aplicación adjuntó a la llamada.</translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation>User-to-User</translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation>Datos que el sistema telefónico del llamante envió con la llamada, en un encabezado de telefonía por internet (SIP).</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>Encabezado SIP</translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation>Un encabezado de telefonía por internet (SIP) que llegó con la llamada.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation>Por qué falló la primera URL.</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Primera petición</translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation>La petición que falló.</translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation>URL fallida</translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation>Adónde fue la primera petición.</translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation>Tipo de URL fallida</translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation>Qué era la primera petición.</translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation>Cuándo se contestó; nada si nunca se contestó.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation>Cuánto cuesta un minuto.</translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation>Cuánto costó la llamada de este participante.</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminada por</translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation>Quién terminó la llamada.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Código SIP</translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation>Lo que respondió el equipo del otro extremo, como código de telefonía por internet (SIP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation>Por qué terminó así.</translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation>Estado del pitido</translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation>Indica si se oyó el pitido del buzón de voz.</translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation>Por qué, en texto libre.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation>Lo que pulsó el llamante.</translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation>Las teclas, en orden.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation>Indica si la espera de teclas terminó por agotarse el tiempo.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation>Lo que dijo el llamante.</translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation>Por qué terminó la escucha.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation>Lo que puede haberse dicho, lo más probable primero.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Texto reconocido</translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation>Lo que puede haberse dicho.</translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation>Grado de certeza, de 0 a 1.</translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation>Por qué no hay voz; «Speech was not enabled» es normal si solo se pidieron teclas.</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>URL de audio</translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation>Dónde se pueden oír las palabras del llamante; para descargarlas hay que enviar un token (JWT) de la aplicación propia.</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation>Indica si la espera de teclas terminó por agotarse el tiempo (forma antigua).</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation>Dónde está la grabación, durante 30 días; para descargarla hay que enviar un token (JWT) de la aplicación propia.</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>ID de grabación</translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation>El ID de la grabación; el archivo de la URL tiene otro.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>Tamaño del archivo.</translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation>Cuándo empezó la grabación.</translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation>Cuándo terminó la grabación.</translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation>La grabación de la que procede.</translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation>En qué estado está la transcripción.</translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation>Qué se transcribió.</translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation>Dónde está el texto, como JSON; para descargarlo hay que enviar un token (JWT) de la aplicación propia.</translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation>La conversación que ha dejado este participante.</translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation>Conv. de destino</translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation>La conversación en la que está ahora este participante.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation>Exactamente lo que contenía la acción notify de las instrucciones propias (NCCO).</translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation>Indica si se cobró en la tarjeta del llamante.</translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation>Lo que Vonage no pudo hacer, en sus propias palabras.</translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation>la respuesta a una llamada</translation>
    </message>
    <message>
        <source>voice events</source>
        <translation>eventos de voz</translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation>el respaldo de una llamada</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation>teclas y voz de una llamada</translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation>una acción notify</translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation>Llamada por contestar</translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation>Respaldo de una llamada</translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation>Otro webhook de voz</translation>
    </message>
    <message>
        <source>Call event</source>
        <translation>Evento de llamada</translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation>Teclas o voz de una llamada</translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation>Traslado a otra conversación</translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation>Notificación del flujo de llamada</translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation>Pago por teléfono</translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation>Error en una llamada</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> a %1</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> de %1 a %2</translation>
    </message>
    <message>
        <source>Call%1: asks for instructions (NCCO)</source>
        <translation>Llamada%1: pide instrucciones (NCCO)</translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation>la primera URL</translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation>Vonage consulta la URL de respaldo porque falló %1</translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation> (en lugar de: %1)</translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation>Evento de llamada «%1»</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation>Teclas pulsadas: %1; dijo: «%2»</translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation>Teclas pulsadas: %1</translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation>El llamante dijo: «%1»</translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation>No se entendió la voz: %1</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Grabación lista</translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation>Grabación lista: %1</translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation>Transcripción de una grabación lista</translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation>Transcripción de una grabación: %1</translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation>Alguien de la llamada se trasladó a otra conversación</translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation>La llamada aparcada sigue en línea (vuelta %1)</translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation>El flujo de llamada (NCCO) notifica: %1</translation>
    </message>
    <message>
        <source>without payload</source>
        <translation>sin carga útil</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation>%1, en una llamada%2</translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation>Error en la llamada, sin motivo indicado</translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation>Error en la llamada: %1</translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation>Webhook de voz de tipo desconocido%1</translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation>Se está estableciendo la llamada hacia este participante o desde él.</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Llamada iniciada</translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation>Suena el teléfono del otro extremo.</translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation>El teléfono suena</translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation>Alguien o algo descolgó.</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Llamada contestada</translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation>El otro extremo está ocupado. La llamada de este participante ha terminado.</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>La línea está ocupada</translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation>El llamante desistió antes de que nadie contestara. La llamada de este participante ha terminado.</translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation>Llamada cancelada por el llamante</translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation>No se pudo localizar el otro extremo o no descolgó. La llamada de este participante ha terminado.</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>Llamada no contestada</translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation>La llamada se rechazó antes de conectarse. La llamada de este participante ha terminado.</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Llamada rechazada</translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation>No se pudo conectar la llamada. La llamada de este participante ha terminado.</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Llamada fallida</translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation>Sonó más tiempo del que permite el temporizador de timbre. La llamada de este participante ha terminado.</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Nadie contestó a tiempo</translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation>Detección de contestador: contestó una persona.</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>Contestó una persona</translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation>Detección de contestador: contestó un buzón de voz u otra máquina.</translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation>Contestó una máquina</translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation>La aplicación propia cerró el websocket. Se puede responder con instrucciones nuevas (un NCCO).</translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation>La aplicación propia cerró el websocket</translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation>La llamada de este participante ha terminado; se sabe cuánto costó.</translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation>Llamada completada</translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation>Este participante se trasladó a otra conversación.</translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation>Llamada trasladada a otra conversación</translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation>El llamante pulsó teclas o habló.</translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation>Teclas o voz del llamante recibidas</translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation>Una grafía antigua de «completed»: la llamada de este participante ha terminado.</translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation>La llamada entró en Vonage.</translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation>Vonage hizo la llamada.</translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation>La llamada entró en Vonage (grafía antigua).</translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation>Vonage hizo la llamada (grafía antigua).</translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation>Un teléfono.</translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation>Un teléfono o sistema telefónico por internet (SIP).</translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation>Un websocket.</translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation>Una aplicación con el Client SDK.</translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation>Una extensión del servicio telefónico de oficina Vonage Business Communications.</translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation>no localizable en este momento</translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation>El operador no respondió a tiempo.</translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation>sin respuesta a tiempo del operador</translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation>El número del llamante o del destinatario no es válido.</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>número no válido</translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation>El operador rechazó la llamada.</translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation>rechazada por el operador</translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation>El destinatario rechazó la llamada.</translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation>rechazada por el destinatario</translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation>El destino no es compatible o está bloqueado para la cuenta.</translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation>destino no compatible o bloqueado para la cuenta</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>El número no está en uso.</translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation>número que no está en uso</translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation>Una de las personas de la llamada colgó.</translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation>alguien colgó</translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation>Vonage la terminó: las instrucciones propias (NCCO) se acabaron, o se terminó mediante la API.</translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation>terminada por Vonage</translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation>Se oyó: es el momento de reproducir el mensaje.</translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation>se oyó el pitido</translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation>No se oyó en el tiempo permitido.</translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation>no se oyó ningún pitido</translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation>El llamante dejó de hablar.</translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation>El llamante habló todo el tiempo permitido.</translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation>El llamante no dijo nada.</translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation>Una petición a la URL de respuesta propia.</translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation>la URL de respuesta</translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation>Una petición a la URL de eventos propia.</translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation>la URL de eventos</translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation>Se cobró en la tarjeta.</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Pago cobrado</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>No se cobró en la tarjeta.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation>El texto está listo.</translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation>La grabación de una acción record de las instrucciones propias (NCCO).</translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation>Un traslado a otra conversación.</translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation>Un pago con tarjeta por teléfono.</translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.</source>
        <translation>El cuerpo incumple las reglas de su propio formato (línea:columna %2); lo que no se pudo leer se muestra como texto en bruto.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>Vonage sends its webhooks by GET or POST, never by %2.</source>
        <translation>Vonage envía sus webhooks con GET o POST, nunca con %2.</translation>
    </message>
    <message>
        <source>The same webhook has come before: this is attempt %2.</source>
        <translation>El mismo webhook ya había llegado: este es el intento %2.</translation>
    </message>
    <message>
        <source>Bare request for %1: no fields and no body, as a browser sends, or Vonage to check a newly set URL</source>
        <translation>Petición simple de %1: sin campos ni cuerpo, como la que envía un navegador, o Vonage para comprobar una URL recién configurada</translation>
    </message>
    <message>
        <source>result incomplete</source>
        <translation>resultado incompleto</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <translation>el número no existe</translation>
    </message>
    <message>
        <source>the number probably does not exist</source>
        <translation>el número probablemente no existe</translation>
    </message>
    <message>
        <source>Binary SMS from %1 (bytes: %2)</source>
        <translation>SMS binario de %1 (bytes: %2)</translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for this short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation>El remitente no quiere más mensajes (baja): Vonage bloquea el número para este código corto y se lo confirma al remitente. Los mensajes posteriores a ese número fallan con el estado de envío 102 o el código de error 9.</translation>
    </message>
    <message>
        <source> (wants no more messages; Vonage now blocks the number for this short code)</source>
        <translation> (no quiere más mensajes; Vonage bloquea ahora el número para este código corto)</translation>
    </message>
    <message>
        <source>It is a usual word for opting out.</source>
        <translation>Es una palabra habitual para darse de baja.</translation>
    </message>
    <message>
        <source> (a usual opt-out word)</source>
        <translation> (una palabra habitual de baja)</translation>
    </message>
    <message>
        <source>It is a usual word for asking for help.</source>
        <translation>Es una palabra habitual para pedir ayuda.</translation>
    </message>
    <message>
        <source> (a usual help word)</source>
        <translation> (una palabra habitual de ayuda)</translation>
    </message>
    <message>
        <source>It is a usual word for opting in.</source>
        <translation>Es una palabra habitual para darse de alta.</translation>
    </message>
    <message>
        <source> (a usual opt-in word)</source>
        <translation> (una palabra habitual de alta)</translation>
    </message>
    <message>
        <source>waits for the user</source>
        <translation>espera al usuario</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>refused by the user</source>
        <translation>rechazado por el usuario</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no fue necesario</translation>
    </message>
    <message>
        <source>How the verification stands on this channel.</source>
        <translation>En qué estado está la verificación en este canal.</translation>
    </message>
    <message>
        <source>Verification step</source>
        <translation>Paso de verificación</translation>
    </message>
    <message>
        <source>Verification step by %1</source>
        <translation>Paso de verificación por %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>No key pressed</source>
        <translation>Ninguna tecla pulsada</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Sin dígitos</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>ninguna palabra reconocida</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>What stands where the signature belongs is none, so nothing proves this genuine: %2</source>
        <translation>Lo que hay en el lugar de la firma no es una firma, así que nada prueba que esto sea auténtico: %2</translation>
    </message>
    <message>
        <source>Look-up of %1, not readable to its end</source>
        <translation>Consulta de %1, ilegible hasta el final</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: you have said so of its path</source>
        <translation>No es un webhook de Vonage: así se indicó para su ruta</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: this method has its fields in the query, where there are none; the body was not read</source>
        <translation>No es un webhook de Vonage: este método lleva sus campos en la cadena de consulta, donde no hay ninguno; el cuerpo no se leyó</translation>
    </message>
    <message>
        <source>Not readable: the first element of the XML has too many attributes</source>
        <translation>Ilegible: el primer elemento del XML tiene demasiados atributos</translation>
    </message>
    <message>
        <source>The signature does not hold: %2</source>
        <translation>La firma no es válida: %2</translation>
    </message>
    <message>
        <source>Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation>Enviado como Unicode, para caracteres fuera del alfabeto GSM, el básico de los SMS, como emojis; en un SMS caben menos.</translation>
    </message>
    <message>
        <source>Is to prove that the request is Vonage&apos;s.</source>
        <translation>Sirve para demostrar que la petición es de Vonage.</translation>
    </message>
    <message>
        <source>, part %1</source>
        <translation>, parte %1</translation>
    </message>
    <message>
        <source>SMS part %1 from %2: “%3”</source>
        <translation>SMS de %2, parte %1: «%3»</translation>
    </message>
    <message>
        <source>Not readable: XML with a document type (DTD) is not read here</source>
        <translation>Ilegible: aquí no se lee XML con un tipo de documento (DTD)</translation>
    </message>
    <message>
        <source>XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.</source>
        <translation>El XML con un tipo de documento (DTD) no se lee, porque lo que este declara puede crecer sin fin; el cuerpo se muestra como texto en bruto.</translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL: %2.</source>
        <translation>Vonage recurrió a la URL de respaldo: %2.</translation>
    </message>
    <message>
        <source>Text in the GSM alphabet, the basic one of SMS.</source>
        <translation>Texto en el alfabeto GSM, el básico de los SMS.</translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation>Captura y decodifica los webhooks de Vonage, y responde a ellos. Abre una ventana; los verbos serve, decode, check y export se ejecutan sin ella, y cada uno tiene su propio --help.</translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Dirección en la que se escucha; se puede repetir; el puerto 0 es cualquier puerto libre; IPv6 como [::1]:8484.</translation>
    </message>
    <message>
        <source>Begins a new capture.</source>
        <translation>Comienza una captura nueva.</translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation>una captura como máximo; los verbos son serve, decode, check y export.</translation>
    </message>
    <message>
        <source>a new capture gets its name by itself; leave out %1.</source>
        <translation>una captura nueva recibe su nombre por sí sola; omita %1.</translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation>no hay ningún verbo ni archivo con ese nombre; los verbos son serve, decode, check y export.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation>No se puede crear la carpeta %1; hay que indicar un archivo de captura.</translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one. A file that ends in .json and is no capture opens in the NCCO editor.</source>
        <translation>Archivo de captura; se crea si no existe. Predeterminado: el último o, si no, uno nuevo. Un archivo que termina en .json y no es una captura se abre en el editor de NCCO.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the verbs serve, decode, check and export run without one.</source>
        <translation>No hay pantalla en la que abrir una ventana; los verbos serve, decode, check y export funcionan sin ella.</translation>
    </message>
    <message>
        <source>a verb comes first: %1</source>
        <translation>el verbo va primero: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation>se necesita un verbo: serve, decode, check o export.</translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation>«%1» no es un verbo; existen serve, decode, check y export.</translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation>Un color para volver a encontrar este evento</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kept with the event when you leave it, or at Ctrl+Enter</source>
        <translation>Se guarda con el evento al salir del campo o con Ctrl+Intro</translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation>Escribir una nota sobre este evento</translation>
    </message>
    <message>
        <source>Marks and notes cannot be kept: this capture is only shown here</source>
        <translation>No se pueden guardar marcas ni notas: aquí esta captura solo se muestra</translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation>Muestra solo estos, además de los otros elegidos</translation>
    </message>
</context>
<context>
    <name>ringback::Application</name>
    <message>
        <source>The sample capture cannot be copied to %1: is there room, and may you write there?</source>
        <translation>No se puede copiar la captura de ejemplo en %1: ¿hay espacio y permiso de escritura?</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>last: %1 s ago</source>
        <translation>último: hace %1 s</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>último: %1</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Seguir lo último</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
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
        <translation>Hay que escribir una dirección y un puerto, como 127.0.0.1:8484.</translation>
    </message>
    <message>
        <source>your other window</source>
        <comment>has a port</comment>
        <translation>otra ventana de Ringback</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2, so %3 is used instead: give Vonage this one.</source>
        <translation>El puerto %1 está ocupado por %2, así que se usa %3: es el que hay que dar a Vonage.</translation>
    </message>
    <message>
        <source>%1 is taken by %2, so nothing is received here.</source>
        <translation>La dirección %1 está ocupada por %2, así que aquí no se recibe nada.</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>Usar el siguiente puerto libre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 is taken by %2: choose another port.</source>
        <translation>La dirección %1 está ocupada por %2: elija otro puerto.</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureOutput</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Exportando: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n evento en %1.</numerusform>
            <numerusform>Se han escrito %n eventos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation>La captura se ha copiado en %1.</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>Copiando: %1 %</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>No se pueden guardar eventos, así que a los remitentes se les responde 503 para que lo reintenten. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>Se ha eliminado %n evento. Desaparecerá del archivo al cerrar este mensaje.</numerusform>
            <numerusform>Se han eliminado %n eventos. Desaparecerán del archivo al cerrar este mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 Give them in the preferences whenever Ringback is started, or make the keychain usable and give them once more.</source>
        <translation>%1 Hay que introducirlos en las preferencias cada vez que se inicie Ringback, o hacer que se pueda usar el llavero e introducirlos una vez más.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>This capture is being written by %1: it is shown as it grows, and nothing is received here.</source>
        <translation>Esta captura la está escribiendo %1: se muestra a medida que crece, y aquí no se recibe nada.</translation>
    </message>
    <message>
        <source>This capture lies on a medium that can only be read: it is only shown, and nothing is received here.</source>
        <translation>Esta captura está en un soporte de solo lectura: solo se muestra, y aquí no se recibe nada.</translation>
    </message>
    <message>
        <source>You may not write this capture or its folder: it is only shown, and nothing is received here.</source>
        <translation>No se permite escribir en esta captura o en su carpeta: solo se muestra, y aquí no se recibe nada.</translation>
    </message>
    <message>
        <source>#%1 is answered.</source>
        <translation>#%1 está respondido.</translation>
    </message>
    <message>
        <source>The note on #%1 is kept.</source>
        <translation>La nota de #%1 se ha guardado.</translation>
    </message>
    <message>
        <source>The new settings count as soon as nothing waits for you.</source>
        <translation>Los nuevos ajustes valdrán en cuanto ninguna petición espere una respuesta manual.</translation>
    </message>
    <message>
        <source>The note on #%1 is removed.</source>
        <translation>La nota de #%1 se ha quitado.</translation>
    </message>
    <message>
        <source>%1 lies where the lock of this capture belongs and is not from Ringback: the capture is only shown, and nothing is received here. Move that file away and open the capture again.</source>
        <translation>%1 está donde va el bloqueo de esta captura y no es de Ringback: la captura solo se muestra y aquí no se recibe nada. Mueva ese archivo y abra de nuevo la captura.</translation>
    </message>
    <message>
        <source>Another file has taken the place of this capture: that is shown now.</source>
        <translation>Otro archivo ha ocupado el lugar de esta captura: ahora se muestra ese.</translation>
    </message>
    <message>
        <source>Nobody writes this capture any more: it is only shown, and nothing is received here.</source>
        <translation>Ya nadie escribe esta captura: solo se muestra, y aquí no se recibe nada.</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Recibir aquí</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>Se ha cambiado la marca de %n evento.</numerusform>
            <numerusform>Se han cambiado las marcas de %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had changed the rules; yours are kept, and the others are in %1.</source>
        <translation>Otro programa había cambiado las reglas; las suyas se han guardado y las otras están en %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>El próximo webhook ocupará el lugar del evento más antiguo (%Ln), si no está marcado: las preferencias no conservan más.</numerusform>
            <numerusform>El próximo webhook ocupará el lugar de los %Ln eventos más antiguos, salvo los marcados: las preferencias no conservan más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next webhook that comes takes the place of more than %1 old events, but for marked ones: the preferences keep no more.</source>
        <translation>El próximo webhook ocupará el lugar de más de %1 eventos antiguos, salvo los marcados: las preferencias no conservan más.</translation>
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
        <translation>Propuestas de autocompletado</translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>The request has no fields.</source>
        <translation>La petición no tiene campos.</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>Campos decodificados</translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation>Sobre el campo elegido</translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation>&amp;Mostrar más campos</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>No es HTTP</translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation>%1, reconocido por %2</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sin firma.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation>Se muestran los primeros %L1 de %L2 campos.</translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation>%1 no está en la referencia.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>Transmitido: %1</translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation>Son los primeros %L1 de %L2 bytes; en Petición están todos.</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Mostrado como: %1</translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation>Al seleccionar un evento de la lista se ve lo que dice.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Event %1 is hidden by the filter.</source>
        <translation>El filtro oculta el evento %1.</translation>
    </message>
</context>
<context>
    <name>ringback::DraftAtZero</name>
    <message>
        <source>%1 It does not go out like this.</source>
        <translation>%1 Así no sale.</translation>
    </message>
</context>
<context>
    <name>ringback::EventHeader</name>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>ringback::EventPage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1, has problems</source>
        <translation>%1, tiene problemas</translation>
    </message>
    <message>
        <source>%1, mark: %2</source>
        <comment>number of an event, a colour</comment>
        <translation>%1, marca: %2</translation>
    </message>
    <message>
        <source>The field of that name, where an event has it. The list cannot be sorted by it, since every event would have to be read for that.</source>
        <translation>El campo con ese nombre, si el evento lo tiene. La lista no se puede ordenar por él, ya que para eso habría que leer todos los eventos.</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1, tiene una nota</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>y %n problema más</numerusform>
            <numerusform>y %n problemas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure</source>
        <comment>what happened, or a status</comment>
        <translation>%1, un fallo</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Filter by This: %1</source>
        <translation>Filtrar por esto: %1</translation>
    </message>
    <message>
        <source>Exclude This: %1</source>
        <translation>Excluir esto: %1</translation>
    </message>
    <message>
        <source>Filter by This Call: %1</source>
        <translation>Filtrar por esta llamada: %1</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>For showing it to somebody else; the file says that it was done</source>
        <translation>Para enseñarlo a otras personas; el archivo indica que se hizo</translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation>JSON, un evento por línea</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation>HAR, para los paneles de red de los navegadores</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation>Comandos curl que los vuelven a enviar</translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>Los que se muestran (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation>Los seleccionados (%1)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Replace secrets and the middle of phone numbers</source>
        <translation>&amp;Sustituir los secretos y el centro de los números de teléfono</translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Parts: %L1</source>
        <translation>Partes: %L1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Not in the reference.</source>
        <translation>No está en la referencia.</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1, transmitido %2</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, tiene un problema</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>%1
Problema: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>as on the wire</source>
        <translation>igual que lo transmitido</translation>
    </message>
    <message>
        <source>Empty where it is the same as on the wire</source>
        <translation>Vacío donde es igual que lo transmitido</translation>
    </message>
</context>
<context>
    <name>ringback::FieldView</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>Copiar &amp;nombre y valor</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>&amp;Filtrar por esto</translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation>&amp;Excluir esto</translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation>&amp;Añadir como columna</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation>Muestra solo lo que llega de estas direcciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation>Guarda este filtro como botón</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Quita todos los filtros</translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation>El filtro está desactivado: se muestran todos los eventos.</translation>
    </message>
    <message>
        <source>Edit sets…</source>
        <translation>Editar conjuntos…</translation>
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
        <translation>No se pudo leer la captura para buscar esto, así que puede haber más eventos que coincidan. Compruebe que su archivo sigue en su sitio; después desactive y active el filtro.</translation>
    </message>
    <message>
        <source>The filter is off: all events that could be read are shown.</source>
        <translation>El filtro está desactivado: se muestran todos los eventos que se pudieron leer.</translation>
    </message>
    <message>
        <source>All events that could be read are shown.</source>
        <translation>Se muestran todos los eventos que se pudieron leer.</translation>
    </message>
</context>
<context>
    <name>ringback::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as api:sms from:4477* status:failed</source>
        <translation>Filtro: palabras, o términos como api:sms from:4477* status:failed</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation>Las palabras se buscan en todas partes; una clave con dos puntos busca en un solo sitio.</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>La coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>La coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Volver al texto (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>Find in the NCCO</source>
        <translation>Buscar en el NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ringback::FindingsPane</name>
    <message>
        <source>Show in the &amp;text</source>
        <translation>Mostrar en el &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>C&amp;orrección rápida</translation>
    </message>
    <message>
        <source>Repairs of the chosen problem, or of the first that can be repaired</source>
        <translation>Correcciones del problema elegido o del primero que se pueda corregir</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Errores: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>Problems of the NCCO</source>
        <translation>Problemas del NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>ringback::HistogramView</name>
    <message>
        <source>Events by time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aún no hay eventos.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation>Se ha elegido de %1 a %2; Esc lo muestra todo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation>De %1 a %2 en franjas de %3. Para elegir un intervalo, haga clic, arrastre o use Mayús con las teclas de flecha.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>API, shown, all</comment>
        <translation>%1: %2 de %3</translation>
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
        <translation>como máximo %1 en %2</translation>
    </message>
</context>
<context>
    <name>ringback::ListenDialog</name>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>&amp;Direcciones y puertos</translation>
    </message>
    <message>
        <source>One or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484; a port alone is on 127.0.0.1. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation>Una o varias separadas por espacios, como 127.0.0.1:8484 o [::1]:8484; si solo se da un puerto, se usa 127.0.0.1. Con 0.0.0.0 puede enviar cualquiera que alcance este equipo.</translation>
    </message>
</context>
<context>
    <name>ringback::LongLineNote</name>
    <message>
        <source>A line is so long that typing is slow.</source>
        <translation>Una línea es tan larga que se escribe con lentitud.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Breaks the NCCO into lines, which means the same (Ctrl+Shift+F).</source>
        <translation>Divide el NCCO en líneas, sin que cambie su significado (Ctrl+Mayús+F).</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation>Retener &amp;qué</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation>&amp;Nueva captura…</translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation>Empieza una captura en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation>Abre una captura en su propia ventana</translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation>Muestra eventos de todo tipo para echarles un vistazo</translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation>Escribe esta captura en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation>Escribe eventos en otro formato</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation>Copia los eventos seleccionados tal como los muestra la lista</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation>Copiar petición en &amp;bruto</translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation>Copia las peticiones seleccionadas tal como llegaron</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation>Copia comandos que vuelven a enviar las peticiones seleccionadas</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation>Copia los eventos seleccionados, decodificados</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation>Elimina todos los eventos de esta captura</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>Va a la línea de filtro</translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation>F&amp;iltro activado</translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation>Desactiva y activa el filtro</translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation>Mostrar &amp;todos los eventos</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Quita todos los filtros</translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation>Mantiene a la vista el evento más reciente</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>&amp;Escuchando</translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation>Inicia y detiene la escucha</translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation>Escuchar e&amp;n…</translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation>Elige las direcciones y el puerto</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation>Copia la dirección que hay que dar a Vonage</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation>El &amp;siguiente que espere un NCCO</translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation>&amp;Todos los webhooks</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Re&amp;glas…</translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation>Qué se responde a quién</translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation>Crear una regla a partir de este e&amp;vento…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation>Muestra los atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;Acerca de Ringback</translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation>Capturas (*.ringback)</translation>
    </message>
    <message>
        <source>New capture</source>
        <translation>Nueva captura</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation>%1 (solo lectura) – Ringback</translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation>%1 – Ringback</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>sin escuchar</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation>Abriendo: %1 de %2 eventos</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>¿Eliminar %n evento de esta captura?</numerusform>
            <numerusform>¿Eliminar los %n eventos de esta captura?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation>Se puede deshacer mientras el mensaje correspondiente siga abierto.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Capture</source>
        <translation>Abrir captura de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save a Copy As…</source>
        <translation>&amp;Guardar una copia como…</translation>
    </message>
    <message>
        <source>F&amp;ollow Newest</source>
        <translation>Seguir &amp;lo último</translation>
    </message>
    <message>
        <source>All &amp;That Expect an NCCO</source>
        <translation>Todos los que esperen un &amp;NCCO</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand, where no rule decides</source>
        <translation>Hace esperar a los llamantes hasta que se responda a mano, donde ninguna regla decide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>%n petición espera una respuesta. Recibirá su respuesta predeterminada.</numerusform>
            <numerusform>%n peticiones esperan una respuesta. Recibirán su respuesta predeterminada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are marked.</source>
        <translation>
            <numerusform>%n evento marcado.</numerusform>
            <numerusform>%n eventos marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked call(s) will be lost.</source>
        <translation>
            <numerusform>Se perderá %n llamada aparcada.</numerusform>
            <numerusform>Se perderán %n llamadas aparcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>%n evento ya no tiene marca.</numerusform>
            <numerusform>%n eventos ya no tienen marca.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter. Words are looked for in what was sent, not in the words of this list. “Show all” takes the filter away.</source>
        <translation>Ningún evento coincide con el filtro. Las palabras se buscan en lo que se envió, no en las palabras de esta lista. «Mostrar todo» quita el filtro.</translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;Deshacer la eliminación de eventos</translation>
    </message>
    <message>
        <source>Remo&amp;ve Events…</source>
        <translation>&amp;Eliminar eventos…</translation>
    </message>
    <message>
        <source>Removes the selected events from this capture</source>
        <translation>Elimina los eventos seleccionados de esta captura</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Events…</source>
        <translation>Eliminar &amp;todos los eventos…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>Eliminar eventos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>El&amp;iminar</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>Se perderá %n borrador.</numerusform>
            <numerusform>Se perderán %n borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” is forgotten.</source>
        <translation>Se ha olvidado el filtro «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>Se enviará ahora %n borrador.</numerusform>
            <numerusform>Se enviarán ahora %n borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Reem&amp;plazar</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Cierra este mensaje</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation>Cómo se muestran los bytes</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation>Ir a la coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation>Ir a la coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Later part</source>
        <translation>Parte posterior</translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation>Dando formato a %L1 bytes…</translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation>El cuerpo no es JSON bien formado; a partir de donde se nota, figura tal como llegó.</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>Parte %L1 de %L2</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 de más de %L2</translation>
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
        <translation>Un texto propio</translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation>La respuesta predeterminada</translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Quick fixes</source>
        <translation>Correcciones rápidas</translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation>Correccio&amp;nes rápidas</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Autoco&amp;mpletar</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>Dar &amp;formato</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>Aquí no hay ninguna corrección rápida</translation>
    </message>
    <message>
        <source>This cannot be laid out until the mistake in line %1 is mended.</source>
        <translation>No se puede dar formato hasta que se corrija el error de la línea %1.</translation>
    </message>
    <message>
        <source>F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation>F6 sale del editor, Ctrl+Espacio autocompleta, F8 va al problema siguiente y Ctrl+. lo corrige.</translation>
    </message>
</context>
<context>
    <name>ringback::NccoWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any NCCO.</source>
        <translation>%1 es mayor que cualquier NCCO.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>Otro programa ha cambiado %1 desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>&amp;Load the Other</source>
        <translation>Cargar el &amp;otro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Lay Out</source>
        <translation>Dar &amp;formato</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;Acerca de Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation>No se pueden leer las reglas de %1: %2</translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation>Las reglas de %1 no se aplican: línea %2: %3</translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation>Las reglas se aplican, pero no se pueden guardar en %1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>El cambio de idioma se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation>Conjuntos que cuentan como &amp;Vonage</translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation>&amp;Pueden enviar</translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation>Conjuntos y rangos, separados por comas: any, vonage, local, 203.0.113.0/24. A los demás se les responde 403.</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>Pro&amp;xies de confianza</translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation>&amp;Códigos cortos propios</translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation>Códigos cortos propios de EE. UU., separados por comas.</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>Tiempos y límites</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation>&amp;Secreto de firma de los SMS</translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation>&amp;Método de firma de los SMS</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>M&amp;ostrarlos</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation>%1 Valor predeterminado: %2; de %3 a %4.</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation>Se guardan en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation>«%1» no es un conjunto, ni una dirección, ni un rango como 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Secre&amp;t of signed webhooks</source>
        <translation>S&amp;ecreto de los webhooks firmados</translation>
    </message>
    <message>
        <source>Sets of your &amp;own</source>
        <translation>Conjuntos pr&amp;opios</translation>
    </message>
    <message>
        <source>A line each: a name, a colon, ranges separated by commas.</source>
        <translation>Una línea por conjunto: un nombre, dos puntos y rangos separados por comas.</translation>
    </message>
    <message>
        <source>“%1” is no set: write a new name, a colon and ranges.</source>
        <translation>«%1» no es un conjunto: escriba un nombre nuevo, dos puntos y rangos.</translation>
    </message>
    <message>
        <source>Sets that count as Vonage</source>
        <translation>Conjuntos que cuentan como Vonage</translation>
    </message>
    <message>
        <source>Choose “Vonage API current” for an account of today: “Nexmo webhooks guide” has the addresses of the old Nexmo guide, up to 2018.</source>
        <translation>Para una cuenta actual conviene elegir «Vonage API current»: «Nexmo webhooks guide» contiene las direcciones de la antigua guía de Nexmo, hasta 2018.</translation>
    </message>
    <message>
        <source>They count at once; a window where something waits for an answer takes them when nothing does any more.</source>
        <translation>Se aplican de inmediato; una ventana donde algo espera respuesta los adopta cuando ya nada espera.</translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: 127.0.0.0/8,::1. With “local”, anybody in a private network could pretend to be another sender.</source>
        <translation>Aquellos cuya indicación del remitente real se da por buena, como un túnel en este equipo: 127.0.0.0/8,::1. Con «local», cualquiera en una red privada podría hacerse pasar por otro remitente.</translation>
    </message>
    <message>
        <source>“%1” lacks a set, an address or a range.</source>
        <translation>En «%1» falta un conjunto, una dirección o un rango.</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Tipo de problema</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>About the chosen problem</source>
        <translation>Sobre el problema elegido</translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>&amp;Ir al campo</translation>
    </message>
    <message>
        <source>&amp;Copy Sentence</source>
        <translation>&amp;Copiar frase</translation>
    </message>
    <message>
        <source>&amp;Filter by This Kind of Problem</source>
        <translation>&amp;Filtrar por este tipo de problema</translation>
    </message>
    <message>
        <source>The field %1 is not in the reference.</source>
        <translation>El campo %1 no está en la referencia.</translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation>El campo es %1 (%2).</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>Transmitido: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this webhook itself. What it tells stands under “Decoded”.</source>
        <translation>Este webhook en sí no tiene ningún problema. Lo que comunica está en «Decodificado».</translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation>%1: no se reintenta</translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation>%1: se reintenta</translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation>%1: se reintenta con mensajes, no con llamadas</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Enviado de nuevo: %1</translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Este evento: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedView</name>
    <message>
        <source>No other event of the same call or message is in this capture.</source>
        <translation>En esta captura no hay ningún otro evento de la misma llamada o del mismo mensaje.</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Eventos relacionados</translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation>&amp;Ir a este evento</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation>Plan&amp;tilla</translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation>Mostrar u ocultar los encabezados de la respuesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Encabezados: %1</translation>
    </message>
    <message>
        <source>Save this as a template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>La plantilla no se ha guardado. %1</translation>
    </message>
    <message>
        <source>The body is empty: enough for every webhook but one that wants an NCCO.</source>
        <translation>El cuerpo está vacío: basta para cualquier webhook, salvo para uno que pide un NCCO.</translation>
    </message>
    <message>
        <source>Name of the template. One of your own that has it already is replaced:</source>
        <translation>Nombre de la plantilla. Se reemplaza la suya que ya lo tenga:</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation>El remitente se desconectó en medio de la petición, así que no se pudo responder nada.</translation>
    </message>
    <message>
        <source>The rule “%1” did not answer it, on purpose.</source>
        <translation>La regla «%1» no la respondió, a propósito.</translation>
    </message>
    <message>
        <source>It parks the call: what the call gets then is the reply of the event with which it comes back, which Related shows.</source>
        <translation>Aparca la llamada: lo que la llamada recibe después es la respuesta al evento con el que vuelve, que se ve en Relacionados.</translation>
    </message>
    <message>
        <source>It went out %1 after the request had come.</source>
        <comment>%1: 1.8 ms</comment>
        <translation>Salió %1 después de llegar la petición.</translation>
    </message>
    <message>
        <source>No reply has gone out.</source>
        <translation>No ha salido ninguna respuesta.</translation>
    </message>
    <message>
        <source>The reply cannot be read: the capture is damaged there.</source>
        <translation>No se puede leer la respuesta: la captura está dañada ahí.</translation>
    </message>
</context>
<context>
    <name>ringback::RowCopier</name>
    <message>
        <source>At most %L1 rows can be copied as they are shown. Export them to a file instead.</source>
        <translation>Se pueden copiar como máximo %L1 filas tal como se muestran. Expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ringback::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation>Todas las peticiones; o como en la línea de filtro: kind:voice.answer from:4477*</translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation>Responde con un código de estado, encabezados y un cuerpo</translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation>Responde con un NCCO</translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation>Aparca la llamada</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera una respuesta manual</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>Falla a propósito</translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation>&amp;Máximo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation>La petición espera a que se responda a mano. Cuando se agota el tiempo, sale la respuesta predeterminada.</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Fallo</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Retardo</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Cuántas &amp;veces</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Espera máxima</translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation>Tanto como espera Vonage</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En el acto</translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation>Habría coincidido con %1 de %2.</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>&amp;Qué hace</translation>
    </message>
    <message>
        <source>The caller hea&amp;rs</source>
        <translation>El llamante o&amp;ye</translation>
    </message>
    <message>
        <source>Test a&amp;gainst this capture</source>
        <translation>&amp;Probar con esta captura</translation>
    </message>
    <message>
        <source>Discard what you have changed in this rule?</source>
        <translation>¿Descartar los cambios hechos en esta regla?</translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation>Todas las peticiones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation>Decididas</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Ab&amp;rir archivo…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>Archivos de reglas (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation>Estas son ahora las reglas de %1.</translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation>Las reglas están ahora en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches waits while Hold is on, and gets the default reply otherwise.</source>
        <translation>La primera regla activada que coincide con una petición decide cómo se responde. Lo que no coincide con ninguna regla espera mientras «Retener» está activado y, si no, recibe la respuesta predeterminada.</translation>
    </message>
    <message>
        <source>It also sets how long webhooks wait for you.</source>
        <translation>También fija cuánto le esperan los webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>¿Reemplazar %n regla por las de %1?</numerusform>
            <numerusform>¿Reemplazar %n reglas por las de %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SavedFilterRow</name>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Olvidar este filtro</translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation>No se permite usar el llavero de este sistema. Los secretos se conservan hasta que se cierre Ringback.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation>Este sistema no tiene llavero. Los secretos se conservan hasta que se cierre Ringback.</translation>
    </message>
    <message>
        <source>The keychain of this system does not work (%1). Secrets are kept until Ringback ends.</source>
        <translation>El llavero de este sistema no funciona (%1). Los secretos se conservan hasta que se cierre Ringback.</translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message>
        <source>No more than %L1 events can be marked at once.</source>
        <translation>No se pueden marcar más de %L1 eventos a la vez.</translation>
    </message>
    <message>
        <source>Remove event #%1?</source>
        <translation>¿Eliminar el evento n.º %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n evento seleccionado?</numerusform>
            <numerusform>¿Eliminar los %n eventos seleccionados?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation>Empezar a escuchar</translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation>Hay que dar a Vonage una de estas direcciones. Desde internet se llega a ellas por un túnel: basta iniciar uno hacia este puerto y poner su dirección pública en lugar de la primera parte.</translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation>O pruébelo desde un terminal:</translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation>Abrir una captura de ejemplo</translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation>SMS: mensajes entrantes</translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation>SMS: recibos de entrega</translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation>Voz: URL de respuesta</translation>
    </message>
    <message>
        <source>Voice: event URL</source>
        <translation>Voz: URL de eventos</translation>
    </message>
    <message>
        <source>Number Insight: callback</source>
        <translation>Number Insight: callback</translation>
    </message>
    <message>
        <source>Messages: inbound and status</source>
        <translation>Mensajes: entrantes y estado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Waiting for webhooks at %1</source>
        <translation>Esperando webhooks en %1</translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation>Aún no ha llegado nada, ni puede llegar: no se está escuchando.</translation>
    </message>
    <message>
        <source>To answer a call by hand, switch on Hold (Ctrl+H) before it comes. Vonage waits for 5 seconds only, so press Park first: the caller is kept on the line for up to two minutes while you write.</source>
        <translation>Para responder a una llamada a mano, hay que activar Retener (Ctrl+H) antes de que llegue. Vonage solo espera 5 segundos, así que primero hay que pulsar Aparcar: el llamante se mantiene en línea un máximo de dos minutos mientras se escribe.</translation>
    </message>
    <message>
        <source>Command: a text comes in</source>
        <translation>Comando: llega un mensaje</translation>
    </message>
    <message>
        <source>Command: a call comes in</source>
        <translation>Comando: llega una llamada</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 a la vista</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>todo guardado</translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation>no se está guardando</translation>
    </message>
    <message>
        <source>Refused requests, such as malformed ones: decided:refused shows them.</source>
        <translation>Peticiones rechazadas, por ejemplo mal formadas: decided:refused las muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>%Ln regla activa</numerusform>
            <numerusform>%Ln reglas activas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>&amp;Deshacer el marcado de %n evento</numerusform>
            <numerusform>&amp;Deshacer el marcado de %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>&amp;Deshacer la eliminación de %n evento</numerusform>
            <numerusform>&amp;Deshacer la eliminación de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;Deshacer la eliminación de eventos</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingActions</name>
    <message>
        <source>%1 Send once more to send it all the same.</source>
        <translation>%1 Al pulsar Enviar otra vez se envía de todos modos.</translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation>La respuesta sale cuando el llamante ha oído el texto que se está diciendo.</translation>
    </message>
    <message>
        <source>This request is over; “%1” takes the draft to the one that waits.</source>
        <comment>%1: a button</comment>
        <translation>Esta petición ha terminado; «%1» lleva el borrador a la que espera.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied, or saved as a template.</source>
        <translation>Esta petición ha terminado; el borrador se puede copiar o guardar como plantilla.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied.</source>
        <translation>Esta petición ha terminado; el borrador se puede copiar.</translation>
    </message>
    <message>
        <source>%1 Park once more to park it all the same.</source>
        <translation>%1 Al pulsar Aparcar otra vez se aparca de todos modos.</translation>
    </message>
    <message>
        <source>The draft will be lost. Dismiss once more to let it go.</source>
        <translation>Se perderá el borrador. Al pulsar Descartar otra vez se descarta.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>Aparcada %1 más como máximo.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Espera una respuesta manual.</translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation>Espera una respuesta manual %1 más.</translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation>Una regla la responde dentro de %1.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and kind of an event</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Its time is over; the reply goes out when the caller comes back.</source>
        <translation>Se agotó su tiempo; la respuesta sale cuando vuelva el llamante.</translation>
    </message>
    <message>
        <source>Your draft goes out in %1.</source>
        <translation>Su borrador se envía dentro de %1.</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Aparcadas: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ninguna petición espera una respuesta manual</translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation>En espera: %1, la más próxima: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Your reply is ready.</source>
        <translation>Su respuesta está lista.</translation>
    </message>
    <message>
        <source>%1, parked</source>
        <comment>number and kind</comment>
        <translation>%1, aparcada</translation>
    </message>
    <message>
        <source>An earlier version of your draft has gone out; this one is kept.</source>
        <translation>Se ha enviado una versión anterior de su borrador; esta se conserva.</translation>
    </message>
    <message>
        <source>An earlier version of your draft goes out in %1.</source>
        <translation>Una versión anterior de su borrador se envía dentro de %1.</translation>
    </message>
    <message>
        <source>Its time is over. The default reply (%1) has gone out.</source>
        <comment>%1: 200 OK</comment>
        <translation>Se agotó su tiempo. Ha salido la respuesta predeterminada (%1).</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Se agotó su tiempo.</translation>
    </message>
    <message>
        <source>The sender has gone.</source>
        <translation>El remitente se ha desconectado.</translation>
    </message>
    <message>
        <source>The caller did not come back for the reply.</source>
        <translation>El llamante no volvió por la respuesta.</translation>
    </message>
    <message>
        <source>It could not be saved; its sender was asked to come again.</source>
        <translation>No se pudo guardar; se pidió al remitente que la envíe de nuevo.</translation>
    </message>
    <message>
        <source>Listening has ended.</source>
        <translation>La escucha ha terminado.</translation>
    </message>
    <message>
        <source>Your draft has gone out.</source>
        <translation>Se ha enviado su borrador.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation>Sale entonces el último borrador sin errores, en lugar de la respuesta predeterminada.</translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation>Usar para la si&amp;guiente</translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation>El borrador pasa a ser el de la petición cuyo tiempo se agota primero.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation>Lo que saldría al agotarse el tiempo sale ahora.</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>A&amp;parcar</translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation>Mantiene al llamante en línea un máximo de dos minutos, mientras se escribe la respuesta.</translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation>Responde con un error, para ver cómo reacciona Vonage.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation>Envía la respuesta tal como está (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation>Esta llamada no se puede aparcar: su petición no indica por qué dirección llega Vonage a Ringback.</translation>
    </message>
    <message>
        <source>Cop&amp;y the draft</source>
        <translation>Copiar e&amp;l borrador</translation>
    </message>
    <message>
        <source>Send the defau&amp;lt</source>
        <translation>De&amp;jar salir la predeterminada</translation>
    </message>
    <message>
        <source>Ref&amp;use</source>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>The template comes as soon as the request has been read, with what it says.</source>
        <translation>La plantilla aparece, con los datos de la petición, en cuanto esta se haya leído.</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>Ir a ella</translation>
    </message>
    <message>
        <source>Shows the request whose time is over first. The draft stays in the list.</source>
        <translation>Muestra la petición cuyo tiempo se agota primero. El borrador permanece en la lista.</translation>
    </message>
    <message>
        <source>%1 Another request waits.</source>
        <translation>%1 Hay otra petición en espera.</translation>
    </message>
    <message>
        <source>Send &amp;when the time is over</source>
        <translation>Enviar el &amp;borrador al agotarse el tiempo</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1 El borrador se conserva.</translation>
    </message>
</context>
</TS>
