<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Numéros courts</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformées</translation>
    </message>
</context>
<context>
    <name>CapturePath</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is there already: open it, or choose another name.</source>
        <translation>%1 existe déjà&#xa0;: ouvrez-le ou choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation>Affiche un seul tableau JSON au lieu de lignes.</translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation>Vérifie des NCCO et affiche une ligne pour chaque erreur ou anomalie, avec son emplacement.
Le code de retour est 1 en cas d’erreur&#xa0;; il reste à 0 s’il n’y a que des avertissements.</translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation>Fichiers contenant chacun un NCCO. Par défaut&#xa0;: l’entrée standard.</translation>
    </message>
    <message>
        <source>%1: these are the first %L2 findings; there may be more.</source>
        <translation>%1&#xa0;: ce sont les %L2 premiers constats&#xa0;; il peut y en avoir d’autres.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 n’est pas une adresse de cette machine.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation>L’écoute sur %1 n’est pas autorisée&#xa0;; les ports inférieurs à 1024 exigent des droits particuliers.</translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation>Le certificat et la clé ne conviennent pas pour TLS sur cette machine.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Impossible d’écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation>%1 n’est pas une capture Ringback&#xa0;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation>%1 a été écrit par une version plus récente de Ringback&#xa0;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation>%1 a été supprimé, déplacé ou remplacé pendant l’écriture&#xa0;; rien n’est conservé tant que ringback n’est pas redémarré ou que le fichier n’est pas remis en place.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Il n’y a plus de place pour %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>Impossible d’utiliser %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is already in use by %2; choose another port with --listen.</source>
        <translation>%1 est déjà utilisé par %2 ; choisissez un autre port avec --listen.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where its lock belongs and is not from Ringback; move that file away or choose another name.</source>
        <translation>%1 ne peut pas être écrit, car %2 se trouve à la place de son verrou et ne vient pas de Ringback&#xa0;; déplacez ce fichier ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation>il faut un nom de fichier.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation>«&amp;#xa0;%1&amp;#xa0;» n’est pas une adresse avec port, telle que 127.0.0.1:8484 ou [::1]:8484.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; sqlite3 can save what is left of it (.recover).</source>
        <translation>%1 est endommagé&#xa0;: %2&#xa0;; sqlite3 peut sauver ce qu’il en reste (.recover).</translation>
    </message>
    <message>
        <source>%1 was written by another program while it was read; open it again.</source>
        <translation>%1 a été modifié par un autre programme pendant la lecture&#xa0;; rouvrez-le.</translation>
    </message>
    <message>
        <source>%1 is being written by %2.</source>
        <translation>%1 est en cours d’écriture par %2.</translation>
    </message>
</context>
<context>
    <name>CopyJob</name>
    <message>
        <source>That is more than the clipboard is for (%1 MiB). Export the events to a file instead.</source>
        <translation>C’est trop pour le presse-papiers (%1&#xa0;Mio). Exportez plutôt les événements vers un fichier.</translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation>L’adresse d’où viennent les requêtes.</translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation>Affiche un texte lisible au lieu de lignes JSON.</translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation>Décode des requêtes HTTP brutes, telles qu’elles ont été transmises, et affiche un événement par requête.
Les secrets de signature proviennent de RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD et RINGBACK_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation>Fichiers contenant une ou plusieurs requêtes. Par défaut&#xa0;: l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation>%1&#xa0;: requête %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What follows it was not read.</source>
        <translation>Ce qui suit n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>default reply</source>
        <translation>réponse par défaut</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation>réponse par défaut, délai écoulé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation>réponse par défaut après une erreur</translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation>Décidé par la réponse par défaut de ce type d’événement.</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>Décidé à la main.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation>Personne n’a décidé à temps&#xa0;; la réponse par défaut est donc partie à l’échéance.</translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation>Refusée par Ringback&#xa0;; l’onglet Problèmes indique pourquoi.</translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation>Décidé par la règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Décidé par %1.</translation>
    </message>
    <message>
        <source>A rule could make no reply of this event, so the default reply went out.</source>
        <translation>Une règle n’a pas pu former de réponse à cet événement, la réponse par défaut est donc partie.</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number of the event in this capture</source>
        <translation>Numéro de l’événement dans cette capture</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation>Moment où la requête a été complète, selon l’horloge de cette machine</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation>API de Vonage qui l’a envoyé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation>Qui a appelé ou écrit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation>Qui a été appelé ou à qui l’on a écrit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation>Adresse d’où vient la requête et ensemble auquel elle appartient</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation>Statut de la réponse reçue par l’expéditeur</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation>De la fin de la requête à la réponse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation>Type de l’événement, tel que les filtres le connaissent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation>Statut annoncé par l’événement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Méthode de la requête</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation>Cible de la requête, sans les paramètres d’URL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Nombre d’octets du corps</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation>Indique si la signature est authentique</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation>Qui a décidé de la réponse</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation>Identifiant de l’appel, un par participant</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>Identifiant de la conversation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Ce que vous avez noté</translation>
    </message>
    <message>
        <source>The event in plain words; sorted by its kind, then by time</source>
        <translation>L’événement en clair ; trié par type, puis par heure</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Error in the NCCO, line %1, column %2: %3</source>
        <translation>Erreur dans le NCCO, ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>Le NCCO contient encore %n erreur.</numerusform>
            <numerusform>Le NCCO contient encore %n erreurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation>%1 (absent de la référence)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so it is not believed.</source>
        <translation>Remarque&#xa0;: en-tête de transfert non fiable. Il désigne un client, mais %1 n’est pas un proxy de confiance&#xa0;; il n’en est donc pas tenu compte.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyée à %1</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Pas du HTTP</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>Reconnu grâce à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>an unknown client</source>
        <translation>client inconnu</translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation>%1, dans «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation>%1, étrangère&#xa0;: hors de toute plage d’adresses d’envoi connue de Vonage</translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation>%1, selon %2 du proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>une supposition</translation>
    </message>
    <message>
        <source>%1, foreign: in “%2”, which is not among the chosen sets</source>
        <translation>%1, étrangère&#xa0;: dans «&#xa0;%2&#xa0;», qui n’est pas parmi les ensembles choisis</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>non signée</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>genuine, but old or from the future</source>
        <translation>authentique, mais ancienne ou datée du futur</translation>
    </message>
    <message>
        <source>failed the check</source>
        <translation>échec de la vérification</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>signée, non vérifiée</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Signature (%1): %2 (%3). %4</source>
        <translation>Signature (%1)&#xa0;: %2 (%3). %4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation>Expurgé&#xa0;: les signatures, secrets et jetons sont remplacés par ***, les chiffres du milieu des numéros de téléphone par des lettres.</translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation>Le corps n’est pas du texte&#xa0;; il figure ici en base64.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where changes to it belong; move that file away or choose another name.</source>
        <translation>%1 ne peut pas être écrit, car %2 se trouve à la place de ses modifications&#xa0;; déplacez ce fichier ou choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 malformed request left out: this format has no place for it.</source>
        <translation>1 requête malformée omise&#xa0;: ce format ne peut pas la contenir.</translation>
    </message>
    <message>
        <source>%1 malformed requests left out: this format has no place for them.</source>
        <translation>%1 requêtes malformées omises&#xa0;: ce format ne peut pas les contenir.</translation>
    </message>
    <message>
        <source>1 request left out: no curl command sends it as it was.</source>
        <translation>1 requête omise&#xa0;: aucune commande curl ne peut l’envoyer telle quelle.</translation>
    </message>
    <message>
        <source>%1 requests left out: no curl command sends them as they were.</source>
        <translation>%1 requêtes omises&#xa0;: aucune commande curl ne peut les envoyer telles quelles.</translation>
    </message>
    <message>
        <source>1 request written without its trailer fields: curl sends none.</source>
        <translation>1 requête écrite sans ses champs de fin (trailers)&#xa0;: curl n’en envoie pas.</translation>
    </message>
    <message>
        <source>%1 requests written without their trailer fields: curl sends none.</source>
        <translation>%1 requêtes écrites sans leurs champs de fin (trailers)&#xa0;: curl n’en envoie pas.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation>Seulement les événements correspondants, par exemple «&#xa0;api:sms status:failed&#xa0;».</translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation>Destination. Par défaut&#xa0;: la sortie standard.</translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation>Remplace les signatures, les secrets, les jetons et les chiffres du milieu des numéros de téléphone.</translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation>Écrit une capture dans un autre format.</translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation>Le fichier de capture&#xa0;; un autre processus peut être en train de l’écrire.</translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation>il faut exactement un fichier de capture.</translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni jsonl, ni har, ni csv, ni curl.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Il n’y a plus de place pour %1.</translation>
    </message>
    <message>
        <source>What to write: jsonl, har, csv or curl. Default: jsonl.</source>
        <translation>Format à écrire&#xa0;: jsonl, har, csv ou curl. Par défaut&#xa0;: jsonl.</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Vonage</source>
        <translation>Vonage</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Étrangère</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>correspondant à %1</translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation>Tous les événements sont affichés.</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Affichés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All events are still shown.</source>
        <translation>Tous les événements restent affichés.</translation>
    </message>
    <message>
        <source>Still shown: %1.</source>
        <translation>Toujours affichés : %1.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>The sets that count as Vonage in the preferences</source>
        <translation>Les ensembles comptés comme Vonage dans les préférences</translation>
    </message>
    <message>
        <source>Neither local nor of a set that counts as Vonage</source>
        <translation>Ni locale, ni d’un ensemble compté comme Vonage</translation>
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
        <translation>Dans la liste&#xa0;: va à l’événement le plus récent et suit les suivants</translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation>Dans l’histogramme&#xa0;: choisit un intervalle de temps</translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation>Dans un filtre ou un NCCO&#xa0;: propose ce qui peut suivre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation>À propos de Ringback</translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation>Ringback %1</translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Intercepte les webhooks de Vonage, les décode et y répond sur votre propre machine. Rien n’est envoyé ailleurs.

Qt %1 · SQLite %2 · QScintilla %3

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>This guide is in English.</source>
        <translation>Ce guide est en anglais.</translation>
    </message>
    <message>
        <source>In an NCCO: finds words in it</source>
        <translation>Dans un NCCO&#xa0;: y recherche des mots</translation>
    </message>
    <message>
        <source>In an NCCO, a request or a reply: finds, and goes from match to match</source>
        <translation>Dans un NCCO, une requête ou une réponse&#xa0;: recherche, et va d’une occurrence à l’autre</translation>
    </message>
    <message>
        <source>In an NCCO: leaves it, where Tab does not</source>
        <translation>Dans un NCCO&#xa0;: en sort, là où Tab ne le fait pas</translation>
    </message>
    <message>
        <source>In an NCCO: the next problem, and the one before</source>
        <translation>Dans un NCCO&#xa0;: le problème suivant, et le précédent</translation>
    </message>
    <message>
        <source>In an NCCO: repairs the problem at the caret</source>
        <translation>Dans un NCCO&#xa0;: corrige le problème à l’endroit du curseur</translation>
    </message>
    <message>
        <source>In an NCCO: lays it out</source>
        <translation>Dans un NCCO&#xa0;: le met en forme</translation>
    </message>
    <message>
        <source>In an NCCO: tells what is known of the place of the caret</source>
        <translation>Dans un NCCO&#xa0;: indique ce que l’on sait de l’endroit du curseur</translation>
    </message>
    <message>
        <source>Sends the reply to the request that waits</source>
        <translation>Envoie la réponse à la requête qui attend</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <comment>what a key does, and where</comment>
        <translation>%1 (dans&#xa0;: %2)</translation>
    </message>
    <message>
        <source>In the list: removes the selected events</source>
        <translation>Dans la liste&#xa0;: supprime les événements sélectionnés</translation>
    </message>
    <message>
        <source>In the list: marks the selected events</source>
        <translation>Dans la liste&#xa0;: marque les événements sélectionnés</translation>
    </message>
    <message>
        <source>In the list: takes their mark away</source>
        <translation>Dans la liste&#xa0;: retire leur marque</translation>
    </message>
    <message>
        <source>In a reply: %1</source>
        <comment>what a key does</comment>
        <translation>Dans une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the filter or a note: back to the list; in the histogram: lets go of the span</source>
        <translation>Dans le filtre ou une note : retour à la liste ; dans l’histogramme : abandonne l’intervalle</translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation>Indique à quoi sert un chemin, répétable&#xa0;: une API (us-short-codes) ou un type (voice.answer). L’aspect de ses champs n’a alors plus d’importance.</translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation>Vos propres numéros courts américains, séparés par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme chemin, «&#xa0;=&#xa0;», puis API ou type, comme /answer=voice.answer.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi %2.</translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation>le chemin %1 est attribué deux fois.</translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro court, qui compte de 3 à 8 chiffres.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation>Il n’y a rien ici&#xa0;; une valeur telle que [ ] ou { } est attendue.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation>Le texte commence par un indicateur d’ordre des octets (BOM), interdit en JSON&#xa0;; enregistrez-le en UTF-8 sans BOM.</translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation>Le texte se termine à l’intérieur d’un objet&#xa0;; } est attendu.</translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation>Le texte se termine à l’intérieur d’un tableau&#xa0;; ] est attendu.</translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation>La chaîne n’est pas fermée&#xa0;; &quot; est attendu avant la fin de la ligne, et un saut de ligne dans une chaîne s’écrit \n.</translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation>Le texte se termine à l’intérieur d’une valeur&#xa0;; la suite est attendue.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation>Une valeur est attendue ici&#xa0;: une chaîne entre guillemets doubles, un nombre, true, false, null, un tableau ou un objet.</translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation>Le nom d’une option entre guillemets doubles est attendu ici.</translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation>Un deux-points est attendu entre un nom et sa valeur.</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>Une virgule est attendue ici.</translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation>} est attendu avant ceci, pour fermer l’objet.</translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation>] est attendu avant ceci, pour fermer le tableau.</translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation>Un autre élément est attendu après la virgule&#xa0;; supprimez la virgule qui précède ce délimiteur fermant.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation>Un texte doit être entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation>Un texte doit être entre guillemets doubles, pas entre apostrophes.</translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation>Ceci n’est pas un nombre&#xa0;; un nombre tel que 5, -0.5 ou 1e3 est attendu.</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>Après une barre oblique inverse, l’un des caractères &quot; \ / b f n r t, ou u suivi de quatre chiffres hexadécimaux, est attendu.</translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation>Un caractère de contrôle ne peut pas figurer tel quel dans une chaîne&#xa0;; un échappement tel que \t est attendu.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation>Ces octets ne sont pas de l’UTF-8, pourtant attendu&#xa0;; enregistrez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation>La fin du texte est attendue ici, car la valeur qui précède est complète.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation>Trop de niveaux d’imbrication ici&#xa0;; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation>Le texte est trop long&#xa0;; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close; remove it, or add the one that opens.</source>
        <translation>Rien n’est ouvert que ce crochet pourrait fermer&#xa0;; supprimez-le, ou ajoutez celui qui ouvre.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes (&quot;), not in typographic ones.</source>
        <translation>Le texte doit être entre guillemets doubles droits (&quot;), non entre guillemets typographiques.</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>JSON n’a pas de commentaires&#xa0;; supprimez celui-ci.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
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
        <translation>URL où Vonage envoie la charge utile en POST&#xa0;; la réponse peut être un nouveau NCCO.</translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation>Façon d’envoyer la charge utile.</translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation>Voix de Google.</translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation>Voix d’Amazon Polly.</translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation>Voix d’ElevenLabs.</translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Ce qui est dit&#xa0;: jusqu’à 1500 caractères, en texte brut ou en SSML dans &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation>Les touches ou la parole l’interrompent&#xa0;; un «&#xa0;input&#xa0;» doit suivre.</translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation>Nombre de fois où c’est dit&#xa0;; 0 pour répéter sans fin.</translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation>Volume, de faible à fort.</translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation>La langue de la voix.</translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation>Quelle voix de cette langue.</translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation>Utilise la voix premium de cette langue et de ce style.</translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation>Fournisseur des voix&#xa0;; à défaut, celles de Vonage.</translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation>Réglages compris par ce fournisseur.</translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation>Une voix désignée par son nom&#xa0;; écrivez plutôt «&#xa0;language&#xa0;» et «&#xa0;style&#xa0;».</translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation>Le fichier audio&#xa0;: mp3 ou wav 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation>Nombre de lectures&#xa0;; 0 pour répéter sans fin.</translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation>Durée d’attente après la dernière touche.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation>La saisie se termine après ce nombre de touches.</translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation>La touche # termine la saisie.</translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation>Reconnaissance par Google.</translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation>Reconnaissance par Deepgram.</translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation>La branche écoutée&#xa0;; à défaut, la première.</translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation>Durée de silence après la parole qui termine la saisie.</translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation>La langue parlée.</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation>Mots et expressions qui seront probablement dits.</translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation>Durée d’attente avant que la parole commence.</translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation>Durée maximale de la parole.</translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation>Conserve un enregistrement, dont l’URL accompagne le résultat.</translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation>Niveau de la parole par rapport au bruit&#xa0;; plus la valeur est élevée, plus la détection est sensible.</translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation>Fournisseur de la reconnaissance&#xa0;; à défaut, celle de Vonage.</translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation>Façon de collecter les touches.</translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation>Façon de reconnaître la parole.</translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation>Touches du téléphone.</translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation>Parole, restituée sous forme de texte.</translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation>L’action suivante attend la saisie.</translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation>Chaque touche est signalée aussitôt, pendant que les actions suivantes s’exécutent.</translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation>Ce qui est accepté&#xa0;: les touches, la parole ou les deux.</translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation>Indique si l’action suivante attend.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation>Forme antérieure à «&#xa0;dtmf&#xa0;»&#xa0;: durée d’attente après la dernière touche.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation>Forme antérieure à «&#xa0;dtmf&#xa0;»&#xa0;: la saisie se termine après ce nombre de touches.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation>Forme antérieure à «&#xa0;dtmf&#xa0;»&#xa0;: la touche # termine la saisie.</translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation>Compact&#xa0;; jusqu’à deux canaux.</translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation>Volumineux&#xa0;; nombre de canaux quelconque.</translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation>Chaque branche a son propre canal.</translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation>Le type de fichier&#xa0;; à défaut mp3, ou wav au-delà de deux canaux.</translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation>Enregistre les branches séparément.</translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation>Nombre de canaux&#xa0;; exige «&#xa0;split&#xa0;», et les branches en trop partagent le dernier.</translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation>Durée de silence qui termine l’enregistrement&#xa0;; l’action suivante l’attend.</translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation>Cette touche termine l’enregistrement&#xa0;; l’action suivante l’attend.</translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation>Durée maximale de l’enregistrement.</translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation>Émet d’abord un bip.</translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation>Fait transcrire l’enregistrement.</translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation>La conférence&#xa0;: un nom, valable au sein de l’application, pour 50 membres au plus.</translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation>Le fichier mp3 joué jusqu’au début de la conférence.</translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation>Elle commence à l’arrivée de cet appelant&#xa0;; false attend le modérateur.</translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation>Elle se termine au départ de cet appelant, le modérateur.</translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation>Enregistre la conférence.</translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation>Les branches qui entendent celle-ci&#xa0;; à défaut toutes, aucune si vide.</translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation>Les branches que celle-ci entend&#xa0;; à défaut toutes, aucune si vide.</translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation>Personne n’entend cette branche&#xa0;; exclut «&#xa0;canSpeak&#xa0;».</translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation>Fait transcrire l’enregistrement&#xa0;; exige &quot;record&quot;:true.</translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation>Ce qui est envoyé&#xa0;: un objet JSON quelconque.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Durée de l’attente.</translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation>L’identifiant d’une conversation existante, tel que CON-…</translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation>Ce qui est dit alors.</translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation>Ce qui est dit en cas d’erreur.</translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation>Ce type de carte n’est pas accepté.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation>Le numéro de carte est incorrect.</translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation>La date d’expiration est incorrecte.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>Le cryptogramme est incorrect.</translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation>Demande le numéro de carte.</translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation>Demande la date d’expiration.</translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation>Demande le cryptogramme.</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>Ce qui est demandé.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Ce qui est dit.</translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation>Ce qui est demandé à l’appelant.</translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation>La voix des invites.</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>Dollars américains.</translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation>Le montant à payer.</translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation>La devise du montant.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation>URL où Vonage envoie les événements du paiement.</translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation>Dit un texte.</translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation>Joue un fichier audio.</translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation>Collecte les touches, la parole ou les deux&#xa0;; la réponse à son événement est le NCCO suivant.</translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation>Enregistre l’appel.</translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation>Rejoint une conférence.</translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation>Envoie en POST vos propres données&#xa0;; la réponse peut être un nouveau NCCO.</translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation>Attend en silence.</translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation>Déplace l’appelant vers une conversation existante&#xa0;; rien ne s’exécute ensuite.</translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation>Encaissait un paiement par carte&#xa0;; préversion retirée.</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Ce qui est fait.</translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation>Le type de point de terminaison.</translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation>L’événement arrive en JSON dans le corps.</translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation>L’événement arrive sous forme de paramètres d’URL.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation>URL où Vonage envoie les événements de cette action&#xa0;; à défaut, l’URL d’événement de l’application.</translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation>Façon d’envoyer les événements.</translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation>Analyse aussi le sentiment exprimé.</translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation>Façon de transcrire l’enregistrement.</translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation>Une étape de l’appel.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation>Vonage coupe l’appel&#xa0;: l’action «&#xa0;%1&#xa0;» lui est inconnue. Il s’agit probablement de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation>Entourer de [ et ]</translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation>Signale ce qui a répondu et continue.</translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation>Raccroche en cas de répondeur.</translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation>Signale si une personne ou un répondeur a répondu.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation>Idem, avec la fin de l’annonce du répondeur.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation>Idem, avec le bip du répondeur.</translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation>Ce qui se passe quand un répondeur décroche.</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>Ce qui est détecté.</translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation>Durée d’attente du bip.</translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation>Ce qui se passe quand un répondeur décroche.</translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation>Quand personne ne répond, la réponse à l’événement est le NCCO suivant.</translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation>Qui est appelé&#xa0;: un point de terminaison dans un tableau.</translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation>Le numéro affiché&#xa0;: l’un de vos numéros Vonage.</translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation>Affiche un numéro quelconque de l’application&#xa0;; exclut «&#xa0;from&#xa0;».</translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation>Indique si l’on peut répondre aux événements de l’appel par un NCCO.</translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation>Durée de la sonnerie.</translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation>Durée maximale de l’appel.</translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation>Idem, avec plus de choix&#xa0;; l’emporte sur «&#xa0;machineDetection&#xa0;».</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation>Le fichier audio que l’appelant entend jusqu’à ce que quelqu’un réponde&#xa0;; pas pour les téléphones.</translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation>Fournit le NCCO exécuté pour la personne appelée, avant la mise en relation.</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation>Le fichier audio que l’appelant entend jusque-là.</translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation>L’ancien nom de «&#xa0;ringbackTone&#xa0;».</translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation>Ce qui se passe quand la personne appelée répond.</translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation>Le numéro, avec l’indicatif du pays et sans +.</translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation>Touches à composer quand l’appel est décroché&#xa0;; p est une pause d’une demi-seconde.</translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation>Le contenu d’un en-tête d’identité STIR/SHAKEN.</translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation>Le nom d’un utilisateur de la même application.</translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation>Échantillons de 16&#xa0;bits, 16&#xa0;kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation>Échantillons de 16&#xa0;bits, 8&#xa0;kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation>Échantillons de 16&#xa0;bits, 24&#xa0;kHz.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation>Ce qui est transmis à votre serveur au début.</translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation>Un jeton signé par Vonage.</translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation>Le texte de «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation>L’origine de l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation>L’en-tête, pour &quot;type&quot;:&quot;custom&quot;.</translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation>L’en-tête Authorization que reçoit votre serveur.</translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation>Votre serveur, ws:// ou wss://.</translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation>Le format du son.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation>Ce qui est transmis à votre serveur au début&#xa0;; 512 octets au plus.</translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation>Un en-tête, envoyé avec X- devant son nom.</translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation>En-têtes envoyés avec X- devant leur nom.</translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation>Transmis tel quel à l’extrémité distante&#xa0;; 256 caractères au plus.</translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation>En-têtes envoyés tels quels.</translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation>Par exemple sip:user@example.com, avec ;transport=tls ou ;media=srtp si besoin.</translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation>Le domaine SIP, avec «&#xa0;user&#xa0;», au lieu de «&#xa0;uri&#xa0;».</translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation>L’utilisateur dans «&#xa0;domain&#xa0;».</translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation>Le poste dans Vonage Business.</translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation>Un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation>Un utilisateur de l’application.</translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation>Un de vos serveurs, qui reçoit et fournit le son.</translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation>Une adresse SIP.</translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation>Un poste de Vonage Business Communications.</translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation>Appelle quelqu’un et le met en relation avec l’appelant.</translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation>Supprimer le précédent</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’option «&#xa0;%1&#xa0;»&#xa0;; Vonage l’ignore ou coupe l’appel. Il s’agit probablement de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation>Ajouter &quot;%1&quot;:%2</translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation>Qui est appelé.</translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation>Connu seulement des bibliothèques récentes de Vonage.</translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation>Obsolète&#xa0;: à ne plus utiliser.</translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation>Retiré par Vonage.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation>%1 de %2 caractères au plus</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Par exemple %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>À défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation>Une valeur de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A voice of %1 that knows no SSML.</source>
        <translation>Une voix de %1 qui ne connaît pas le SSML.</translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation>Une voix de %1.</translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation>Langue %1, style %2.</translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation>Vonage coupe l’appel, car ceci n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation>Vonage coupe l’appel, car un NCCO est un tableau d’actions, même d’une seule&#xa0;: entourez-la de [ et ].</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage coupe l’appel, car un NCCO doit contenir au moins une action, telle que {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage coupe l’appel&#xa0;: chaque élément d’un NCCO est un objet tel que {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation>Vonage coupe l’appel&#xa0;: il manque ici &quot;action&quot;, qui indique quoi faire&#xa0;; écrivez par exemple &quot;action&quot;:&quot;talk&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation>Vonage coupe l’appel&#xa0;: l’action «&#xa0;%1&#xa0;» lui est inconnue&#xa0;; écrivez talk, stream, input, record, connect, conversation, notify, wait ou transfer.</translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation>«&#xa0;%1&#xa0;» était une préversion que Vonage a retirée&#xa0;; l’appel sera probablement coupé.</translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est connu que des bibliothèques récentes de Vonage&#xa0;; les comptes anciens ne l’ont peut-être pas.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici plusieurs fois&#xa0;; Vonage prend la dernière occurrence. Supprimez les autres.</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’option «&#xa0;%1&#xa0;»&#xa0;; Vonage l’ignore ou coupe l’appel. Supprimez-la.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%2&#xa0;» exige «&#xa0;%1&#xa0;». Ajoutez-le avec une valeur.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation>Vonage accepte les guillemets, mais «&#xa0;%1&#xa0;» devrait être %2&#xa0;: mieux vaut l’écrire sans.</translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation>Vonage lit «&#xa0;%1&#xa0;» par pas de 0.1&#xa0;; écrivez une seule décimale.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;»&#xa0;; écrivez %3.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%1&#xa0;» est un tableau contenant une URL&#xa0;; entourez la chaîne de [ et ].</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation>Vonage coupe l’appel&#xa0;: le tableau de «&#xa0;%1&#xa0;» doit contenir exactement une URL.</translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation>Vonage n’utilise que la première URL de «&#xa0;%1&#xa0;»&#xa0;; supprimez les autres.</translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation>Vonage ne peut pas utiliser ceci comme «&#xa0;%1&#xa0;» et coupe l’appel&#xa0;: écrivez une URL complète telle que %2.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation>%1 n’est pas chiffré&#xa0;; si le serveur le permet, écrivez %2.</translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation>Vonage ne peut pas atteindre «&#xa0;%1&#xa0;» de l’extérieur&#xa0;; utilisez une adresse publique, par exemple celle d’un tunnel.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte valide&#xa0;: ses parties ne comportent que des lettres, des chiffres et des tirets intérieurs. Vonage peut le refuser&#xa0;; utilisez un autre nom.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation>Vonage coupe l’appel&#xa0;: le texte compte %1 caractères sans ses balises, et 1500 sont autorisés. Répartissez-le sur plusieurs actions talk.</translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation>Vonage coupe l’appel&#xa0;: il n’y a rien à dire ici. Écrivez un texte.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Vonage coupe l’appel&#xa0;: le texte commence en SSML mais n’est pas du XML bien formé (%1). Fermez chaque balise, et placez le tout dans un seul &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation>Vonage lit la balise &lt;%1&gt; à voix haute, car le SSML doit figurer dans &lt;speak&gt;…&lt;/speak&gt;&#xa0;: entourez-en tout le texte.</translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation>Vonage ne connaît pas la balise &lt;%1&gt; et peut la refuser ou l’ignorer&#xa0;; supprimez-la.</translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation>Le style %1 de %2 ne prend pas en charge le SSML&#xa0;: les balises peuvent être ignorées ou lues à voix haute. Choisissez un autre style.</translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des langues connues de Vonage ici&#xa0;; écrivez-en une telle que en-US.</translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation>Les styles connus de %1 vont jusqu’à %2&#xa0;; Vonage peut refuser le style %3.</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation>«&#xa0;voiceName&#xa0;» est obsolète&#xa0;; écrivez &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 au lieu de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation>«&#xa0;voiceName&#xa0;» et «&#xa0;%1&#xa0;» se contredisent, et rien ne dit lequel l’emporte&#xa0;; supprimez «&#xa0;voiceName&#xa0;».</translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation>Avec &quot;loop&quot;:0, ceci est répété jusqu’à ce que l’appelant raccroche ou l’interrompe.</translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation>Vonage coupe l’appel&#xa0;: un «&#xa0;%1&#xa0;» avec &quot;bargeIn&quot;:true doit être suivi d’un «&#xa0;input&#xa0;». Ajoutez-en un.</translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation>Ceci est sans effet&#xa0;: le &quot;bargeIn&quot;:true précédent reste actif jusqu’à un «&#xa0;input&#xa0;».</translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;input&#xa0;» exige &quot;type&quot;&#xa0;; écrivez &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] ou les deux.</translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation>«&#xa0;%1&#xa0;» se place dans &quot;dtmf&quot;:{…}, avec &quot;type&quot;:[&quot;dtmf&quot;]&#xa0;; l’autre forme est obsolète.</translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation>Vonage ignore ces réglages, car &quot;type&quot; ne contient pas &quot;%1&quot;&#xa0;; ajoutez-le ou supprimez-les.</translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation>Vonage coupe l’appel&#xa0;: le mode asynchrone n’admet que les touches, sans «&#xa0;%1&#xa0;». Supprimez-le, ou le mode.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation>Vonage coupe l’appel&#xa0;: le tableau de «&#xa0;uuid&#xa0;» doit contenir exactement une branche.</translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation>Rien ne suit cette saisie&#xa0;: l’appel se termine, à moins que l’URL d’événement de l’application ne réponde par un NCCO. Donnez-lui un &quot;eventUrl&quot;, ou ajoutez des actions.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;channels&#xa0;» doit être accompagné de &quot;split&quot;:&quot;conversation&quot;.</translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation>Au-delà de deux canaux, l’enregistrement n’existe qu’en wav&#xa0;; écrivez &quot;format&quot;:&quot;wav&quot; ou omettez le format.</translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation>Vonage met aussitôt fin à l’appel&#xa0;: l’enregistrement accompagne ce qui suit, et rien ne suit. Ajoutez &quot;endOnSilence&quot;, &quot;endOnKey&quot; ou une action.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%1&#xa0;» est une seule touche, un chiffre, * ou #, entre guillemets.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation>Vonage coupe l’appel&#xa0;: le tableau de «&#xa0;endpoint&#xa0;» doit contenir exactement un point de terminaison.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;endpoint&#xa0;» est un tableau contenant un objet&#xa0;; entourez-le de [ et ].</translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;from&#xa0;» et &quot;randomFromNumber&quot;:true s’excluent&#xa0;; supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation>Sans «&#xa0;from&#xa0;», la personne appelée ne voit aucun numéro&#xa0;; écrivez l’un de vos numéros Vonage.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%1&#xa0;» ne doit contenir que des chiffres, comme &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%1&#xa0;» doit compter de 7 à 15 chiffres, avec l’indicatif du pays et sans +, comme &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un numéro national&#xa0;; Vonage attend l’indicatif du pays à la place du 0, comme dans &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;%1&#xa0;» n’admet que les touches 0 à 9, *, # et p pour une pause d’une demi-seconde.</translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation>Vonage suit «&#xa0;advancedMachineDetection&#xa0;» et ignore ceci&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation>Sans «&#xa0;eventUrl&#xa0;», c’est à l’URL d’événement de l’application que la suite est demandée&#xa0;; indiquez-en un pour être sûr.</translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation>Vonage ne joue pas «&#xa0;ringbackTone&#xa0;» pendant l’appel d’un téléphone&#xa0;; supprimez-le, ou utilisez &quot;onAnswer&quot; du point de terminaison.</translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation>«&#xa0;ringback&#xa0;» est le nom obsolète&#xa0;; écrivez «&#xa0;ringbackTone&#xa0;».</translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation>Vonage coupe l’appel&#xa0;: un WebSocket exige &quot;content-type&quot;, qui doit valoir &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; ou &quot;audio/l16;rate=24000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation>Vonage coupe l’appel&#xa0;: les en-têtes occupent %1 octets en JSON, et 512 sont autorisés. Envoyez-en moins.</translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation>Vonage coupe l’appel&#xa0;: un point de terminaison sip exige soit «&#xa0;uri&#xa0;», soit «&#xa0;domain&#xa0;» et «&#xa0;user&#xa0;», pas les deux.</translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation>Vonage ajoute lui-même X- devant le nom et enverrait «&#xa0;X-%1&#xa0;»&#xa0;; omettez-le.</translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation>Vonage coupe l’appel&#xa0;: &quot;mute&quot;:true et «&#xa0;canSpeak&#xa0;» s’excluent&#xa0;; supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;transcription&#xa0;» doit être accompagné de &quot;record&quot;:true.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation>Vonage n’arrive jamais ici, car le «&#xa0;transfer&#xa0;» qui précède est la dernière action exécutée. Supprimez ce qui le suit.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation>Vonage n’arrive jamais ici, car l’action précédente est répétée sans fin (&quot;loop&quot;:0). Donnez-lui un nombre, ou supprimez ce qui suit.</translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation>Ceux qui attendent le modérateur n’entendent que le silence&#xa0;; donnez-leur &quot;musicOnHoldUrl&quot;.</translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation>Vonage attend de 0.1 à 7200 secondes et prend sinon la limite la plus proche&#xa0;; écrivez un nombre de cette plage.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation>Vonage coupe l’appel&#xa0;: «&#xa0;payload&#xa0;» doit être un objet, tel que {&quot;step&quot;:1}.</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Ajouter un «&#xa0;input&#xa0;»</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation>Durée, telle que 1s ou 500ms.</translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation>Durée, en toutes lettres.</translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation>Intensité.</translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation>La langue, telle que fr-FR.</translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation>L’alphabet de notation des sons.</translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation>Les sons.</translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation>Volume&#xa0;; aussi sous la forme +6dB ou -6dB.</translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation>Vitesse.</translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation>Hauteur&#xa0;; aussi sous la forme +10% ou -10%.</translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation>Nature du texte.</translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation>L’ordre des parties d’une date.</translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation>Ce qui est dit à la place.</translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation>Entoure tout le texte&#xa0;: c’est du SSML.</translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation>Une pause.</translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation>Accentue le texte.</translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation>Texte dans une autre langue&#xa0;; pas dans tous les styles.</translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation>Un paragraphe.</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>Une phrase.</translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation>Indique comment le texte se prononce.</translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation>Volume, vitesse et hauteur.</translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation>Indique la nature du texte, par exemple une date ou des chiffres.</translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation>Dit autre chose à la place du texte.</translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation>La fin de la balise.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Message d’accueil</translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation>Dit une phrase et termine l’appel.</translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation>Menu par touches et parole</translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation>Demande à l’appelant d’appuyer sur une touche ou de dire un mot, et attend la réponse.</translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation>Réponse à un menu</translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation>Répète les touches saisies&#xa0;; pour le webhook qu’envoie un menu.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation>Enregistre un message jusqu’à ce que l’appelant se taise ou appuie sur la touche dièse.</translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation>Connexion à un numéro, avec repli</translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation>Appelle un autre numéro&#xa0;; si personne ne répond, l’appelant en est averti. Indiquez le numéro à appeler.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation>Fait parler ensemble tous ceux qui reçoivent cette réponse.</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation>Enregistre ce qui est dit à partir de maintenant, chaque côté sur son propre canal.</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Jouer un fichier</translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation>Joue un fichier audio (MP3 ou WAV 16&#xa0;bits). Indiquez l’adresse du fichier.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation>Envoie un webhook avec vos propres données au cours de l’appel&#xa0;; la réponse peut être un nouveau NCCO.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation>Entourer de &lt;speak&gt; et &lt;/speak&gt;</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation>«&#xa0;voiceName&#xa0;» est obsolète, et «&#xa0;%1&#xa0;» n’est pas une voix connue&#xa0;; écrivez plutôt «&#xa0;language&#xa0;» et «&#xa0;style&#xa0;».</translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation>Supprimer «&#xa0;voiceName&#xa0;»</translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation>Écrire &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation>Déplacer dans «&#xa0;dtmf&#xa0;»</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation>Ajouter &quot;type&quot;:%1</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation>Ajouter &quot;%1&quot; à «&#xa0;type&#xa0;»</translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation>Ajouter &quot;split&quot;:&quot;conversation&quot;</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation>Écrire &quot;format&quot;:&quot;wav&quot;</translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation>Supprimer «&#xa0;machineDetection&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Supprimer les guillemets</translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation>d’au plus %1 caractères</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation>Vonage coupe l’appel&#xa0;: ceci figure déjà ici&#xa0;; ne l’écrivez qu’une fois.</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>un tableau de chaînes</translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation>un tableau d’identifiants de branches</translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation>un tableau contenant un identifiant de branche</translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation>une chaîne telle que &quot;en-US&quot;</translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation>une chaîne contenant une URL</translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation>un tableau contenant une URL</translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation>une chaîne contenant un URI</translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation>une chaîne de chiffres</translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation>une chaîne de touches</translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation>une chaîne de caractères ASCII imprimables</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objet entre { }</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>un tableau d’objets</translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation>un tableau contenant un point de terminaison</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>un nombre entier supérieur ou égal à %1</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>un nombre supérieur ou égal à %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Mettre entre guillemets</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>La valeur par défaut.</translation>
    </message>
    <message>
        <source>Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.</source>
        <translation>Vonage n’envoie rien du nom de «&#xa0;%1&#xa0;»&#xa0;; la réponse par défaut partirait donc. Écrivez un autre nom, {query.%1} pour un paramètre de votre propre URL, ou {{%1}} pour obtenir les accolades elles-mêmes.</translation>
    </message>
    <message>
        <source>Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.</source>
        <translation>Plus rien ne prend la place de {%1}&#xa0;; il est donc envoyé tel quel. Écrivez ici ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Supprimer la virgule</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Ajouter la virgule</translation>
    </message>
    <message>
        <source>Add the missing %1</source>
        <translation>Ajouter %1, qui manque</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>Mettre entre guillemets doubles</translation>
    </message>
    <message>
        <source>Remove the %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Put all in double quotes</source>
        <translation>Tout mettre entre guillemets doubles</translation>
    </message>
    <message>
        <source>Vonage drops the call: SSML stands in one &lt;speak&gt;…&lt;/speak&gt;, and here is another inside of it. Remove the inner tags.</source>
        <translation>Vonage coupe l’appel&#xa0;: le SSML figure dans un seul &lt;speak&gt;…&lt;/speak&gt;, et en voici un autre à l’intérieur. Supprimez les balises intérieures.</translation>
    </message>
    <message>
        <source>Remove the inner tags</source>
        <translation>Supprimer les balises intérieures</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message>
        <source>Vonage may take the type from these settings or drop the call; write &quot;type&quot;:%1 to be sure.</source>
        <translation>Vonage peut déduire le type de ces réglages ou couper l’appel&#xa0;; écrivez &quot;type&quot;:%1 pour être sûr.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of “%1” has to be %2.</source>
        <translation>Vonage coupe l’appel&#xa0;: chaque élément de «&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>Mettre «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <source>The caller would not come back: %1</source>
        <translation>L’appelant ne reviendrait pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation>Au plus %L1 caractères attendus.</translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation>Caractère entier attendu&#xa0;: il n’y a ici que la moitié d’un caractère (un surrogate isolé).</translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation>Terme attendu&#xa0;: il n’y a pas de parenthèse ouverte à fermer.</translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation>Terme attendu&#xa0;: un mot, un texte entre guillemets, ou une clé avec une valeur, telle que api:sms.</translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation>Au plus %1 parenthèses imbriquées attendues.</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation>Parenthèse fermante attendue.</translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation>Au plus %1 termes attendus.</translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation>Guillemet fermant attendu.</translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation>Texte attendu entre les guillemets.</translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation>Nom d’un champ attendu.</translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation>Valeur attendue juste après le deux-points.</translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation>Attendu&#xa0;: une date, une date et une heure telles que 2026-11-23T08:00, ou un âge tel que 30s, 10m, 2h ou 7d.</translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation>Nombre attendu, précédé au besoin de &gt;=, &gt;, &lt;=, &lt; ou =.</translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation>Attendu&#xa0;: une adresse, une plage telle que 174.37.245.32/29, ou une valeur parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Valeur attendue parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation>Attendu&#xa0;: rule:NAME ou une valeur parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Vonage sends numbers without a plus: %1.</source>
        <translation>Vonage envoie les numéros sans le signe plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>AND is looked for as a word: leave out AND, since all terms that stand side by side must match.</source>
        <translation>AND est cherché comme un mot&#xa0;: omettez AND, car tous les termes placés côte à côte doivent correspondre.</translation>
    </message>
    <message>
        <source>NOT is looked for as a word: what must not match has a - before it, %1.</source>
        <translation>NOT est cherché comme un mot&#xa0;: ce qui ne doit pas correspondre est précédé d’un -, %1.</translation>
    </message>
    <message>
        <source>Expected a key. Did you mean %1? The keys are %2; text that holds a colon is written in quotation marks.</source>
        <translation>Clé attendue. Vouliez-vous dire %1&#xa0;? Les clés sont %2&#xa0;; un texte contenant un deux-points s’écrit entre guillemets.</translation>
    </message>
    <message>
        <source>kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.</source>
        <translation>kind:%1 ne correspond qu’à ce type exact&#xa0;: kind:%1.* correspond à tous ceux dont le type commence ainsi.</translation>
    </message>
    <message>
        <source>There is no kind %1. Did you mean kind:%2?</source>
        <translation>Il n’y a pas de type %1. Vouliez-vous dire kind:%2&#xa0;?</translation>
    </message>
    <message>
        <source>No event is just of the kind %1: kind:%1.* matches all whose kind begins so.</source>
        <translation>Aucun événement n’est du seul type %1&#xa0;: kind:%1.* correspond à tous ceux dont le type commence ainsi.</translation>
    </message>
    <message>
        <source>No status %1 is documented. Did you mean status:%2?</source>
        <translation>Le statut %1 n’est pas documenté. Vouliez-vous dire status:%2&#xa0;?</translation>
    </message>
    <message>
        <source>A path begins with a slash: %1 looks anywhere in it.</source>
        <translation>Un chemin commence par une barre oblique&#xa0;: %1 cherche n’importe où dedans.</translation>
    </message>
    <message>
        <source>Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is written in quotation marks.</source>
        <translation>L’une des clés %1 est attendue. Un champ de la requête est field.%2&#xa0;; un texte contenant un deux-points s’écrit entre guillemets.</translation>
    </message>
    <message>
        <source>In words, * is looked for as it is: it stands for anything only behind a name, as in from:4477*.</source>
        <translation>Dans les mots, * est recherché tel quel : il ne remplace n’importe quoi que derrière un nom, comme dans from:4477*.</translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text, in which \&quot; stands for one.</source>
        <translation>Espace attendu, ou guillemets autour de tout le texte, dans lequel \&quot; en représente un.</translation>
    </message>
    <message>
        <source>Expected a colon right after the name of the field.</source>
        <translation>Deux-points attendu juste après le nom du champ.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation>Ceci n’est pas du HTTP&#xa0;: une ligne de requête telle que «&#xa0;POST /webhooks/event HTTP/1.1&#xa0;» était attendue.</translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation>Une ligne d’en-tête n’est pas bien formée&#xa0;: «&#xa0;Name: value&#xa0;» sur une seule ligne, terminée par CR LF, était attendu.</translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation>La longueur du corps n’est pas certaine&#xa0;: un seul Content-Length simple ou un corps «&#xa0;chunked&#xa0;» bien formé était attendu.</translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation>Le codage de transfert est inconnu&#xa0;: «&#xa0;chunked&#xa0;» seul était attendu.</translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation>La version de HTTP est inconnue&#xa0;: HTTP/1.0 ou HTTP/1.1 était attendu.</translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation>La ligne de requête dépasse la longueur autorisée.</translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation>Les en-têtes dépassent la taille autorisée.</translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation>Il y a plus d’en-têtes qu’autorisé.</translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation>Le corps dépasse la taille autorisée.</translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation>Les en-têtes ne sont pas arrivés à temps&#xa0;: une ligne vide était attendue à leur suite.</translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation>Le corps est arrivé trop lentement.</translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation>L’expéditeur s’est déconnecté au milieu de la requête&#xa0;: d’autres octets étaient attendus.</translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation>Trop de données arrivaient à la fois pour accepter cette requête.</translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation>L’adresse de l’expéditeur n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation>L’en-tête Host est absent, répété ou malformé&#xa0;: HTTP/1.1 en attend exactement un.</translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation>L’en-tête Expect demande quelque chose d’inconnu&#xa0;: «&#xa0;100-continue&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation>L’expéditeur parle TLS (https) à un port où du HTTP simple était attendu.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>La requête a été refusée.</translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 La lecture s’est arrêtée à l’octet %2, compté à partir de 0.</translation>
    </message>
    <message>
        <source>Ringback stopped before all of the request was here.</source>
        <translation>Ringback s’est arrêté avant que toute la requête soit arrivée.</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation>Une règle a un nom de 1 à 100 caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>Il existe déjà une règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation>Un statut va de 200 à 599.</translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation>«&#xa0;when&#xa0;», colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who never answers, or too late, needs no delay.</source>
        <translation>Qui ne répond jamais, ou trop tard, n’a pas besoin de délai.</translation>
    </message>
    <message>
        <source>“when”: a rule decides before there is a reply, a mark or a note, and at once; “%1” would never tell anything.</source>
        <translation>«&#xa0;when&#xa0;»&#xa0;: une règle décide aussitôt, avant qu’il y ait une réponse, une marque ou une note&#xa0;; «&#xa0;%1&#xa0;» ne dirait jamais rien.</translation>
    </message>
    <message>
        <source>The header “%1” is written by Ringback alone.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» n’est écrit que par Ringback.</translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line without control characters.</source>
        <translation>Un en-tête a un nom fait de lettres, de chiffres et de «&#xa0;-&#xa0;», et une valeur sur une seule ligne sans caractères de contrôle.</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation>il faut un objet { } ici.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu ici.</translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation>il faut un texte entre guillemets ici.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>il faut true ou false ici.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>il faut un nombre entier de %1 à %2 ici.</translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation>un NCCO est un tableau d’actions [ ].</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>il faut ici une valeur parmi %1.</translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation>«&#xa0;wait&#xa0;» ne peut valoir que true.</translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation>headers et body ne s’emploient qu’avec status.</translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation>seuls answer, event et other sont connus ici.</translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation>il faut un tableau [ ] ici.</translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation>il y a plus de %1 règles.</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>«&#xa0;rules&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation>c’est trop volumineux pour un fichier de règles.</translation>
    </message>
    <message>
        <source>a rule has only one of %1.</source>
        <translation>une règle n’admet qu’un seul élément parmi %1.</translation>
    </message>
    <message>
        <source>a rule needs one of %1.</source>
        <translation>une règle doit contenir un élément parmi %1.</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) stands here.</source>
        <translation>il n’y a ici que la moitié d’un caractère (un surrogate isolé).</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation>Répond %1</translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation>Répond avec le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation>Répond avec son propre NCCO</translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation>Parque l’appel pendant %1 au plus</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>%1 pendant %2 au plus</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Ne répond jamais</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>Rompt la connexion</translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation>Répond avec un mauvais type de contenu</translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation>Répond avec du JSON erroné</translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation>Répond quand Vonage a déjà renoncé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 pour %2</translation>
    </message>
</context>
<context>
    <name>ServeOptions</name>
    <message>
        <source>Listens for webhooks and records them without a window.</source>
        <translation>Attend les webhooks et les enregistre, sans fenêtre.</translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Adresse d’écoute, répétable&#xa0;; le port 0 désigne un port libre quelconque&#xa0;; IPv6 sous la forme [::1]:8484.</translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation>Fichier de capture, créé s’il est absent, complété s’il existe. Par défaut&#xa0;: un nouveau dans votre dossier de données.</translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation>Affiche chaque événement enregistré en une ligne de JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation>Statut pour les webhooks simples, de 200 à 205.</translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation>NCCO envoyé aux requêtes qui en attendent un. Par défaut&#xa0;: un court message d’accueil.</translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation>Règles qui décident des réponses, en JSON. Par défaut&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation>Les corps plus grands reçoivent 413.</translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation>«&#xa0;normal&#xa0;» résiste à un plantage ou à un kill, «&#xa0;full&#xa0;» aussi à une coupure de courant.</translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Conserve N événements au plus, les plus anciens partent d’abord, ceux qui sont marqués restent&#xa0;; 0 conserve tout.</translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Conserve N octets de requêtes au plus, les plus anciennes partent d’abord, celles qui sont marquées restent&#xa0;; 0 conserve tout.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation>Chaîne de certificats (PEM)&#xa0;: écoute en https au lieu de http.</translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation>Clé privée (PEM) du certificat, sans phrase secrète.</translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation>%1&#xa0;: %2 est pris pour %3, la plage à laquelle cette adresse appartient.</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert et --tls-key vont ensemble.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation>%1 ne contient pas de clé privée utilisable&#xa0;: RSA, DSA ou EC au format PEM, sans phrase secrète.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>La clé de %1 n’est pas celle du certificat de %2.</translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation>«&#xa0;serve&#xa0;» n’accepte que des options&#xa0;; une capture s’indique avec --capture.</translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni normal ni full.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation>Impossible de créer le dossier %1&#xa0;; choisissez un fichier avec --capture.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ranges and sets that may post, separated by commas; others get 403 and are still recorded. Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API current”.</source>
        <translation>Plages et ensembles autorisés à envoyer, séparés par des virgules&#xa0;; les autres reçoivent 403 et sont tout de même enregistrés. Ensembles&#xa0;: %1. Ici, vonage est «&#xa0;Nexmo webhooks guide&#xa0;», de 2018&#xa0;; ceux qui envoient aujourd’hui sont dans «&#xa0;Vonage API current&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une plage telle que 203.0.113.0/24, ni l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Peers that are believed when they name the client, in the first of %1 that can be read; an empty value trusts nobody.</source>
        <translation>Pairs qui font foi lorsqu’ils nomment le client, dans le premier en-tête lisible parmi %1&#xa0;; une valeur vide ne fait confiance à personne.</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>Les événements ne peuvent pas être conservés&#xa0;; les expéditeurs reçoivent 503 et doivent réessayer plus tard. %1</translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation>Les événements sont de nouveau conservés.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1. Les événements sont conservés, mais pas affichés.</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>capture %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>à l’écoute sur %1</translation>
    </message>
    <message>
        <source>1 event is not in the output: before its turn came it was removed, or the output was not read in time.</source>
        <translation>1 événement manque dans la sortie&#xa0;: avant son tour il a été supprimé, ou la sortie n’a pas été lue à temps.</translation>
    </message>
    <message>
        <source>%1 events are not in the output: before their turn came they were removed, or the output was not read in time.</source>
        <translation>%1 événements manquent dans la sortie&#xa0;: avant leur tour ils ont été supprimés, ou la sortie n’a pas été lue à temps.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation>Retenir un webhook de réponse (answer) pendant</translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation>Vonage attend au plus 5 secondes, trajet aller-retour compris.</translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation>Retenir un autre webhook d’appel pendant</translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation>Vonage attend au plus 10 secondes.</translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation>Retenir tout autre webhook pendant</translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation>Vonage attend 15 secondes.</translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation>Taille maximale du corps d’une requête</translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation>Un corps plus grand est refusé avec 413.</translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation>Taille maximale des en-têtes d’une requête</translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation>Des en-têtes plus volumineux sont refusés avec 431.</translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation>Délai maximal d’arrivée des en-têtes</translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation>Un expéditeur plus lent reçoit 408.</translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation>Garder une connexion inactive pendant</translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation>Entre deux requêtes sur une même connexion.</translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation>Nombre maximal de connexions simultanées</translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation>Une connexion de plus reçoit 503.</translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation>Mémoire maximale pour les requêtes pas encore conservées</translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation>Au-delà, les requêtes sont refusées avec 503.</translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation>Nombre maximal d’événements conservés</translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation>Les plus anciens partent d’abord, ceux qui sont marqués restent. 0 conserve tout.</translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation>Nombre maximal d’octets de requêtes conservés</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation>La signature porte sur le corps tel que reçu.</translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation>Le jeton garantit le corps sous sa forme compacte, mais pas ses espaces.</translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation>Le jeton garantit les paramètres d’URL en JSON.</translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation>Le jeton garantit l’absence de corps.</translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation>Aucune heure n’y figure&#xa0;: son ancienneté n’est donc pas garantie.</translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation>clock-skew&#xa0;: signature datée de %1&#xa0;s dans le futur&#xa0;; %2&#xa0;s sont tolérées.</translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation>stale&#xa0;: signature datant de %1&#xa0;s&#xa0;; %2&#xa0;s sont tolérées.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation>bad-signature&#xa0;: serait valide si le secret n’était pas entouré d’espaces.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation>bad-signature&#xa0;: serait valide si le secret était celui des SMS signés.</translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation>bad-signature&#xa0;: le jeton n’a pas été signé avec ce secret, ou a été altéré.</translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation>Le jeton bearer ne comporte pas trois parties séparées par des points.</translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation>Une partie du jeton bearer n’est pas en base64url ou n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation>bad-algorithm&#xa0;: le jeton indique &quot;%1&quot;&#xa0;; seul HS256 est accepté.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation>bad-algorithm&#xa0;: le jeton exige une extension inconnue.</translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation>no-payload-hash&#xa0;: le jeton est authentique, mais ne garantit ni corps ni paramètres d’URL.</translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation>Les paramètres qui accompagnent sig sont illisibles.</translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation>RINGBACK_SIGNATURE_METHOD vaut &quot;%1&quot;&#xa0;; il faut md5hash, md5, sha1, sha256 ou sha512.</translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation>replayed&#xa0;: cette même requête a déjà été reçue.</translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation>stale&#xa0;: signature datée de %1&#xa0;s dans le futur&#xa0;; %2&#xa0;s sont tolérées.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation>bad-signature&#xa0;: serait valide si la méthode était %1&#xa0;; %2 est configurée.</translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation>Signature par la méthode %1.</translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation>Aucune méthode n’est configurée&#xa0;; celle-ci a été trouvée par essais.</translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation>Elle correspond sans les paramètres vides.</translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation>Elle correspond sans les paramètres propres à l’URL, qui ne sont pas garantis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation>bad-signature&#xa0;: %1 est configurée, mais une signature de cette longueur relève d’une autre méthode.</translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature&#xa0;: ni %1 ni %2 ne la produisent avec ce secret&#xa0;; le secret est différent ou un paramètre a été altéré.</translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature&#xa0;: %1 ne la produit pas avec ce secret&#xa0;; le secret est différent ou un paramètre a été altéré.</translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation>Le paramètre %1 apparaît plusieurs fois.</translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation>sig n’est pas composé de chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation>sig compte %1 chiffres&#xa0;; les méthodes en produisent 32, 40, 64 ou 128.</translation>
    </message>
    <message>
        <source>The name of a parameter contains &amp; or =, so that what was signed could be read in another way.</source>
        <translation>Le nom d’un paramètre contient &amp; ou =, si bien que ce qui a été signé pourrait se lire autrement.</translation>
    </message>
    <message>
        <source>No secret for signed webhooks was known when it came, so it was not checked.</source>
        <translation>À son arrivée, aucun secret n’était connu pour les webhooks signés ; pas de vérification.</translation>
    </message>
    <message>
        <source>No secret for signed SMS was known when it came, so it was not checked.</source>
        <translation>À son arrivée, aucun secret n’était connu pour les SMS signés ; pas de vérification.</translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.</source>
        <translation>payload-mismatch&#xa0;: le jeton est authentique, mais se rapporte à un autre contenu, dont le SHA-256 commence par «&#xa0;%1&#xa0;»&#xa0;; celui de ce contenu commence par «&#xa0;%2&#xa0;». Il a été altéré ou réécrit en chemin.</translation>
    </message>
</context>
<context>
    <name>TargetClaim</name>
    <message>
        <source>%1 is the capture itself; choose another file.</source>
        <translation>%1 est la capture elle-même&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a capture that is being written, here or by another program; choose another file.</source>
        <translation>%1 est une capture en cours d’écriture, ici ou par un autre programme&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1; choose another one.</source>
        <translation>Vous ne pouvez pas écrire dans le dossier %1&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 belongs to a capture; choose another file.</source>
        <translation>%1 fait partie d’une capture&#xa0;; choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Il dépasse %1 octets.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation>Il y a plus de %1 modèles&#xa0;; celui-ci et d’autres ont été omis.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de fichier&#xa0;: écrivez au plus %2 lettres, chiffres, espaces ou caractères semblables.</translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation>Ce n’est pas du JSON&#xa0;; corrigez d’abord ce qui est souligné.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TemplatePlaceholders</name>
    <message>
        <source>The public address that the webhook came in by, without a slash at its end.</source>
        <translation>L’adresse publique par laquelle le webhook est arrivé, sans barre oblique à la fin.</translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation>vérifier le numéro&#xa0;; un essai ultérieur peut aboutir</translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation>Vérifiez le numéro&#xa0;; un essai ultérieur peut aboutir.</translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation>temporaire&#xa0;; réessayer plus tard</translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation>Temporaire&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation>définitif&#xa0;; retirer le numéro</translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation>Définitif&#xa0;: retirez le numéro de votre liste.</translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation>définitif&#xa0;; ne pas réessayer</translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation>Définitif&#xa0;: ne réessayez pas.</translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation>définitif&#xa0;; ne pas réessayer sans modifier le message</translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation>Définitif en l’état&#xa0;: changez l’expéditeur ou le message avant un nouvel envoi.</translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation>contacter le support Vonage</translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation>Contactez le support Vonage.</translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation>ne pas réessayer&#xa0;; confirmer le numéro</translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation>Ne réessayez pas avant d’avoir confirmé le numéro.</translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation>Rien à faire pour l’instant&#xa0;: un autre accusé indiquera l’issue.</translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation>Le code d’erreur indique si un nouvel essai en vaut la peine.</translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation>il est peut-être arrivé malgré tout</translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation>Il est peut-être arrivé malgré tout&#xa0;: ne le considérez ni comme livré, ni comme échoué.</translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation>créditer le compte</translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation>Créditez le compte, ou faites augmenter son quota, puis renvoyez.</translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation>ajouter le numéro aux numéros de test du compte</translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation>Ajoutez le numéro aux numéros de test du compte, ou mettez fin à la période d’essai en créditant le compte.</translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation>ne pas le renvoyer</translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation>Rien à faire&#xa0;: ne le renvoyez pas.</translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation>envoyer un modèle approuvé, ou attendre que le destinataire écrive</translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation>Envoyez un modèle approuvé, ou attendez que le destinataire vous écrive à nouveau.</translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation>régler les frais auprès de Facebook</translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation>Réglez les frais auprès de Facebook, puis renvoyez.</translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation>renvoyer avec une durée de vie plus longue</translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation>Si c’est encore utile, renvoyez avec une durée de vie plus longue.</translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation>reconnecter la page Facebook à Vonage</translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation>Reconnectez la page Facebook à Vonage pour obtenir un nouveau jeton, puis renvoyez.</translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation>corriger la requête</translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation>Corrigez la requête avant de la réitérer.</translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation>vérifier la clé d’API et le secret</translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation>Vérifiez la clé d’API et le secret.</translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation>utiliser les autres champs, ou redemander plus tard</translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation>Utilisez les autres champs&#xa0;; ceux en temps réel viendront peut-être si vous redemandez plus tard.</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>aucune valeur (null)</translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation>aucune valeur (vide)</translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation>aucune valeur (le mot «&#xa0;null&#xa0;»)</translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation>Vos propres données, transmises telles quelles.</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>paramètres d’URL</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>formulaire</translation>
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
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation>L’identifiant de ce message chez Vonage.</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>Quand cela s’est produit.</translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation>Réf. client</translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation>Votre propre référence, donnée à l’envoi.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>Ce que cela a coûté.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation>La devise du prix.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation>Qui reçoit le message.</translation>
    </message>
    <message>
        <source>To channel</source>
        <translation>Canal du destinataire</translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation>Par où il transite.</translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation>Qui reçoit le message, sous forme de numéro.</translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation>Qui reçoit le message, sous forme d’identifiant du canal.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation>Qui a envoyé le message.</translation>
    </message>
    <message>
        <source>From channel</source>
        <translation>Canal de l’expéditeur</translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation>Qui a envoyé le message, sous forme de numéro.</translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation>Qui a envoyé le message, sous forme d’identifiant du canal.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation>Dans quel sens va le message.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>Le message.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation>Ce que contient le message.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation>De quel type de contenu il s’agit.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation>Ce que dit le message.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation>Où se trouve l’image.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation>La légende de l’image.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation>Où se trouve le son.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation>Où se trouve la vidéo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>Où se trouve le fichier.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>Degrés est.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>Degrés nord.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation>Le nom du lieu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation>L’adresse du lieu.</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>Parties SMS</translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation>En combien de SMS il est arrivé.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation>Ce qu’est devenu le message.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation>Pourquoi il n’a pas été livré.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Texte de l’erreur</translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation>La raison, selon les termes de Vonage.</translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation>ID Dispatch</translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation>Le workflow qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation>Lien du workflow</translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation>Où le workflow peut être consulté.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Who the sender says they are.</source>
        <translation>Comment l’expéditeur se présente.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation>Le nom de l’expéditeur sur le canal.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation>Le nom d’utilisateur de l’expéditeur sur le canal.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>De quel type de message il s’agit.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Une image.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation>Un fichier audio.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Une vidéo.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Un fichier.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation>Une carte de visite.</translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation>Où se trouve la carte de visite.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Autocollant</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>Un autocollant.</translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation>Où se trouve l’autocollant.</translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation>Parties MMS</translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation>Les parties du message, dans l’ordre.</translation>
    </message>
    <message>
        <source>Part type</source>
        <translation>Type de partie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation>Où se trouve la partie.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>A place.</source>
        <translation>Un lieu.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation>Où le lieu peut être visualisé.</translation>
    </message>
    <message>
        <source>List reply</source>
        <translation>Réponse de liste</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>Ce qui a été choisi.</translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation>ID de la réponse</translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation>L’identifiant du choix.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse choisie</translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation>Le titre du choix.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation>La description du choix.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation>Le bouton sur lequel on a appuyé.</translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation>Données du bouton</translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation>Les données que vous avez associées au bouton.</translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation>Sous-type du bouton</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Texte du bouton</translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation>Le texte affiché sur le bouton.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>Une réaction à un autre message.</translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation>Indique si elle a été donnée ou retirée.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation>L’emoji de la réaction.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation>Une commande issue de votre catalogue.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation>L’identifiant du catalogue.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>Ce qui a été commandé.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>L’identifiant de l’article.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien d’unités.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation>Ce que coûte une unité.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation>À quoi le message se rapporte.</translation>
    </message>
    <message>
        <source>Context message</source>
        <translation>Message du contexte</translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation>Le message auquel il se rapporte.</translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation>Expéditeur du contexte</translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation>Qui a envoyé ce message.</translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation>Produit cité</translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation>Le produit auquel il se rapporte.</translation>
    </message>
    <message>
        <source>Context state</source>
        <translation>État du contexte</translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation>Indique s’il se rapporte à un autre message.</translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation>Note du fournisseur</translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation>Ce que le fournisseur en dit.</translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation>Infos SMS</translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation>Comment il est arrivé par SMS.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation>Le premier mot du texte.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation>D’où il vient.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation>Le réseau de l’expéditeur.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation>Ce qu’ajoute WhatsApp.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation>La publicité ou la publication qui a mené ici.</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>Texte (provenance)</translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation>Titre (provenance)</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>ID (provenance)</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Type (provenance)</translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation>URL (provenance)</translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation>Média (provenance)</translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation>Image (provenance)</translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation>Vidéo (provenance)</translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation>Miniature (provenance)</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>ID du clic</translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation>Le clic sur la publicité.</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>Expéditeur WhatsApp</translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation>Les identifiants de l’expéditeur.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation>ID utilisateur parent</translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation>ID WhatsApp</translation>
    </message>
    <message>
        <source>Self link</source>
        <translation>Lien (self)</translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation>Où le message peut être consulté.</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Type d’erreur</translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation>Où l’erreur est expliquée.</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>ID de l’erreur</translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation>À donner au support Vonage pour l’interroger sur cette erreur précise.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>Où il est allé.</translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation>Le réseau du destinataire.</translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation>Comment il est parti par SMS.</translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation>Combien de SMS il a fallu.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation>Sa place dans une chaîne de messages, dont chacun est tenté quand le précédent a échoué.</translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation>ID du workflow</translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation>Rang dans le workflow</translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation>De quel message de la chaîne il s’agit.</translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation>Longueur du workflow</translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation>Combien de messages compte la chaîne.</translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation>Conversation WhatsApp</translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation>La conversation dans laquelle il est compté.</translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation>Origine de la conversation</translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation>De quel type de conversation il s’agit.</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarification</translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation>Type de tarification</translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation>Indique s’il est payant.</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Modèle tarifaire</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Ce qui est facturé.</translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation>Catégorie tarifaire</translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation>Quel prix s’applique.</translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation>Destinataire WhatsApp</translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation>Les identifiants du destinataire.</translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation>Le workflow qui s’est terminé.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation>Comment se déroule le workflow.</translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation>Comment le workflow s’est terminé.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation>Les messages du workflow.</translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation>Un message du workflow.</translation>
    </message>
    <message>
        <source>Message link</source>
        <translation>Lien du message</translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation>Par où il a transité.</translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation>Ce que le message a coûté.</translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation>l’API Messages</translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation>Message entrant</translation>
    </message>
    <message>
        <source>Message status</source>
        <translation>Statut de message</translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation>Rapport de workflow de basculement</translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation>Messages et Dispatch</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation>Un choix dans une liste</translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation>Choisi dans une liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Bouton actionné</translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation>Bouton actionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation>Réaction retirée</translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation>Réaction retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation>Une réaction à un message</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Réaction&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation>Un message en plusieurs parties</translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation>Plusieurs parties&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>aucun contenu</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>provenance inconnue</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>aucun statut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>: %1 (code %2)</source>
        <translation>, %1 (code %2)</translation>
    </message>
    <message>
        <source>Chain of messages (failover workflow): %1</source>
        <translation>Chaîne de messages (workflow de basculement)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation>Vonage l’a accepté et le transmet au canal.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation>Il est parvenu à l’appareil du destinataire.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation>Le destinataire l’a ouvert.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation>Le destinataire l’a ouvert (ancien mot pour «&#xa0;read&#xa0;»).</translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation>Refusé par Vonage ou le fournisseur avant l’envoi.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Il n’a pas pu être livré.</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>Non livrable</translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation>Un message texte.</translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation>Un message multimédia.</translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation>Un message enrichi des opérateurs (RCS).</translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation>Un message WhatsApp.</translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation>Un message Facebook Messenger.</translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation>Un message professionnel Viber.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texte.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation>Un modèle WhatsApp.</translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation>un modèle WhatsApp</translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation>Un format propre au canal.</translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation>un message au format propre au canal</translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation>Un contact.</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation>Un choix dans une liste.</translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation>Un appui sur un bouton.</translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation>Une commande issue d’un catalogue.</translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation>Plusieurs parties (MMS).</translation>
    </message>
    <message>
        <source>A card.</source>
        <translation>Une carte.</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>une carte</translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation>Une rangée de cartes.</translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation>une rangée de cartes</translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation>Sans type défini.</translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation>un message sans type défini</translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation>L’expéditeur a utilisé quelque chose que Vonage ne peut pas transmettre.</translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation>quelque chose que Vonage ne peut pas transmettre</translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation>Envoyé à vous.</translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation>Envoyé par vous.</translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation>Il ne se rapporte à aucun autre message.</translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation>Il se rapporte à un autre message, dont l’identifiant est donné.</translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation>Il se rapporte à un autre message, mais celui-ci est inconnu.</translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation>La réaction a été donnée.</translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation>La réaction a été retirée.</translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation>Une conversation marketing.</translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation>Une conversation au sujet d’une transaction.</translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation>Une conversation pour une connexion.</translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation>Une conversation de service client.</translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation>Une conversation ouverte par une publicité.</translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation>Une conversation ouverte par l’utilisateur.</translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation>Une conversation ouverte par vous.</translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation>Le prix habituel.</translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation>Gratuit, au titre du service client.</translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation>Gratuit, car l’échange est parti d’une publicité ou d’une page.</translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation>Facturation par message.</translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation>Facturation par conversation.</translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation>Chaque message n’a été tenté qu’après l’échec du précédent.</translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation>Le workflow est terminé.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation>Le workflow a échoué.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation>Débit limité&#xa0;: vous envoyez plus vite qu’autorisé.</translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation>envoi plus rapide qu’autorisé</translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation>Paramètre manquant.</translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation>paramètre manquant</translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation>Paramètre non valide.</translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation>paramètre non valide</translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation>Balise non valide&#xa0;: l’une des balises de la requête n’est pas acceptée.</translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation>balise non valide</translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation>Modèle non valide.</translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation>modèle non valide</translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation>Erreur interne.</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation>Message non valide.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>message non valide</translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation>Numéro interdit&#xa0;: rien ne peut être envoyé à ce numéro.</translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation>rien ne peut être envoyé à ce numéro</translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation>Compte interdit&#xa0;: votre compte n’a pas le droit d’envoyer.</translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation>votre compte n’a pas le droit d’envoyer</translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation>Quota ou crédit épuisé.</translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation>quota ou crédit épuisé</translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation>Compte non habilité à envoyer par l’API (REST).</translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation>compte non habilité à envoyer par l’API</translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation>Message trop long.</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>message trop long</translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation>Échec de la communication.</translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation>échec de la communication</translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation>Expéditeur non accepté.</translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation>expéditeur non accepté</translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation>Durée de vie (TTL) non valide.</translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation>durée de vie (TTL) non valide</translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation>Fonction non autorisée&#xa0;: votre compte ne peut pas utiliser cette fonction.</translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation>fonction non autorisée pour le compte</translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation>Classe de message non valide.</translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation>classe de message non valide</translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation>Destination absente de la liste d’autorisation&#xa0;: un compte d’essai ne peut envoyer qu’à ses numéros de test.</translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation>le numéro n’est pas un numéro de test du compte d’essai</translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation>Numéro non valide ou manquant.</translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation>numéro non valide ou manquant</translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation>Destinataire momentanément absent&#xa0;: le téléphone est éteint ou hors couverture.</translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation>le téléphone est éteint ou hors couverture</translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation>Destinataire définitivement absent&#xa0;: le numéro n’est pas attribué.</translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation>le numéro n’est pas attribué</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation>Erreur de portabilité&#xa0;: le numéro est passé chez un autre opérateur et y est introuvable.</translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation>le numéro est passé chez un autre opérateur</translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation>Rejet antispam&#xa0;: un filtre de l’opérateur s’oppose à l’expéditeur ou au contenu.</translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation>bloqué comme spam par l’opérateur</translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation>Terminal occupé&#xa0;: le téléphone ne peut pas recevoir de message en ce moment.</translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation>le téléphone est occupé</translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation>Erreur réseau.</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>erreur réseau</translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation>Numéro non autorisé&#xa0;: le destinataire s’est désinscrit.</translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation>le destinataire s’est désinscrit</translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation>Trop de requêtes d’envoi.</translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation>trop de requêtes d’envoi</translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation>Non routable&#xa0;: il n’y a pas de route, ou le réseau n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>aucune route vers le réseau</translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation>Destination inaccessible&#xa0;: aucune route vers le numéro du destinataire n’a été trouvée.</translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation>aucune route vers le numéro</translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation>Restriction d’âge de l’abonné&#xa0;: le contenu est bloqué pour les mineurs.</translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation>bloqué pour les mineurs</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation>Numéro bloqué par l’opérateur&#xa0;: forfait sans messages, par exemple, ou compte suspendu.</translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation>l’opérateur bloque ce numéro</translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation>Le destinataire n’a plus de crédit prépayé.</translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation>le destinataire n’a plus de crédit</translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation>Pas un utilisateur du fournisseur&#xa0;: le destinataire n’est pas sur ce canal.</translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation>le destinataire n’est pas sur ce canal</translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation>Appareil inadapté&#xa0;: l’appareil du destinataire ne peut pas recevoir un tel message.</translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation>appareil inadapté</translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation>Message déjà envoyé.</translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation>message déjà envoyé</translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation>Erreur inconnue de l’opérateur.</translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation>erreur inconnue de l’opérateur</translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation>Le fournisseur ne répond pas.</translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation>le fournisseur ne répond pas</translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation>Hors de la fenêtre de réponse&#xa0;: le dernier message du destinataire est trop ancien pour une réponse ordinaire.</translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation>le dernier message du destinataire est trop ancien</translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation>Frais de correspondance téléphonique impayés (Facebook).</translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation>frais de correspondance téléphonique impayés (Facebook)</translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation>Durée de vie écoulée&#xa0;: le canal n’a rien confirmé pendant ce temps, et rien n’est facturé.</translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation>durée de vie écoulée sans confirmation&#xa0;; rien n’est facturé</translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation>Jeton d’accès expiré (Facebook).</translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation>jeton d’accès expiré (Facebook)</translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation>URL du média non valide.</translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation>URL du média non valide</translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation>Média trop volumineux.</translation>
    </message>
    <message>
        <source>media too large</source>
        <translation>média trop volumineux</translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation>Type de média non valide.</translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation>type de média non valide</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>North America and Caribbean</source>
        <translation>Amérique du Nord et Caraïbes</translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation>Asie et Moyen-Orient</translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation>Océanie et Asie du Sud-Est</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation>Amérique du Sud et Amérique centrale</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>ligne fixe</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation>numéro virtuel</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>numéro gratuit</translation>
    </message>
    <message>
        <source>premium number</source>
        <translation>numéro surtaxé</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1, réseau %2</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Réussite.</translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation>Occupé&#xa0;: trop de requêtes à la fois.</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>trop de requêtes à la fois</translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation>Un paramètre de la requête n’était pas valide.</translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation>Les identifiants de connexion étaient incorrects.</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>identifiants incorrects</translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation>Une erreur interne à Vonage.</translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation>erreur interne à Vonage</translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation>Le quota ou le crédit du compte est épuisé.</translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation>Le compte ne peut pas utiliser ce service.</translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation>non autorisé pour le compte</translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation>La consultation en temps réel, qui interroge le réseau du téléphone, n’a rien donné.</translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation>la consultation en temps réel n’a rien donné</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>La requête n’a pas été comprise.</translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation>la requête n’a pas été comprise</translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation>Tous les champs ont pu être remplis.</translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation>Certains champs ont pu être remplis.</translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation>Rien n’a pu être trouvé.</translation>
    </message>
    <message>
        <source>without result</source>
        <translation>sans résultat</translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation>Un réseau mobile.</translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation>Une ligne fixe.</translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation>Une ligne fixe surtaxée.</translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation>Une ligne fixe gratuite.</translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation>Un numéro virtuel.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation>Un pager.</translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation>Le numéro est passé chez un autre opérateur.</translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation>Le numéro est chez son premier opérateur.</translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation>Le numéro est probablement chez son premier opérateur.</translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation>Le numéro est probablement passé chez un autre opérateur.</translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation>Le téléphone est dans un réseau à l’étranger.</translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation>Le téléphone est dans son réseau d’origine.</translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation>Le numéro existe.</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>Le numéro n’existe pas.</translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation>Le numéro existe probablement.</translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation>Le numéro n’existe probablement pas.</translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation>Un message peut être livré maintenant.</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation>Aucun message ne peut être livré.</translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation>les messages ne peuvent pas être livrés</translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation>Le téléphone est éteint ou hors couverture.</translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation>téléphone éteint ou hors couverture</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>Le numéro est erroné.</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>numéro erroné</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>Le numéro est bloqué.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>A business.</source>
        <translation>Une entreprise.</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>Un particulier.</translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation>Indique si la consultation a fonctionné.</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Texte du statut</translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation>Le statut selon les termes de Vonage.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation>Ce qui a pu être trouvé.</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>Texte du résultat</translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation>Le résultat selon les termes de Vonage.</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation>Le numéro avec l’indicatif de son pays.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation>Le numéro tel qu’il s’écrit dans son pays.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation>Le pays du numéro.</translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation>Pays (3 lettres)</translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation>Le pays du numéro, en trois lettres.</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nom du pays</translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation>Le pays du numéro selon les termes de Vonage.</translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation>L’indicatif téléphonique du pays.</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>Type d’appelant</translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation>À qui appartient le numéro.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nom de l’appelant</translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation>Le nom enregistré pour le numéro.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation>Le prénom du titulaire.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation>Le nom de famille du titulaire.</translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation>Le prénom du titulaire&#xa0;; Vonage l’écrit vraiment ainsi.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation>L’identifiant reçu lors de votre demande.</translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation>Ce que la consultation a coûté.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation>Ce qui vous a été remboursé pour ce qui n’a pas pu être trouvé.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation>Ce qui reste sur le compte.</translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation>Opérateur actuel</translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation>Le réseau où se trouve le numéro.</translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation>Nom de l’opérateur</translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation>L’opérateur chez qui se trouve le numéro.</translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation>Pays de l’opérateur</translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation>Le pays de l’opérateur.</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>Type de réseau</translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation>De quel type de ligne il s’agit.</translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation>Premier opérateur</translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation>Le réseau qui a attribué le numéro.</translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation>L’opérateur qui a attribué le numéro.</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Porté</translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation>Indique si le numéro est passé chez un autre opérateur.</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Itinérance</translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation>Indique si le téléphone est à l’étranger.</translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation>Pays d’itinérance</translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation>Le pays où se trouve le téléphone.</translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation>Réseau d’itinérance</translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation>Le réseau où se trouve le téléphone.</translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation>Nom du réseau d’itinérance</translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation>Le nom du réseau où se trouve le téléphone.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation>Indique si le numéro existe.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation>Indique si le téléphone est joignable maintenant.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Identité de l’appelant</translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation>À qui appartient le numéro&#xa0;; numéros américains seulement, et uniquement sur demande.</translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation>Alerte IP</translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation>N’est plus fourni par Vonage.</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation>Consultation de %1, sans statut</translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation>Échec de la consultation de %1&#xa0;: %2 (statut %3)</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation>Consultation de %1 effectuée</translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation>Consultation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation>Résultat Number Insight</translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation>Le rapport que vous avez demandé.</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>Statut du rapport</translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation>Indique si le rapport est prêt.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation>Le sujet du rapport.</translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation>Où se trouve le rapport.</translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation>Requête vide&#xa0;: ni champs ni corps</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation>Pas un webhook Vonage&#xa0;: le corps est une page web (HTML)</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation>Illisible&#xa0;: le corps n’est pas du XML bien formé</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation>Illisible&#xa0;: le corps n’est pas du JSON bien formé</translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation>Illisible&#xa0;: le corps n’a pas été conservé</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation>Pas un webhook Vonage&#xa0;: le corps est un tableau JSON, or Vonage envoie des objets</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation>Pas un webhook Vonage&#xa0;: le XML est un «&#xa0;%1&#xa0;», or Vonage n’envoie que «&#xa0;lookup&#xa0;»</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation>Pas un webhook Vonage&#xa0;: le corps n’est ni du JSON, ni un formulaire, ni du XML</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation>Pas un webhook Vonage&#xa0;: il n’y a aucun champ à lire</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation>Pas un webhook Vonage&#xa0;: le corps est une valeur JSON isolée</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation>Pas un webhook Vonage&#xa0;: il a un «&#xa0;uuid&#xa0;», mais aucun autre champ d’un appel</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation>Pas un webhook Vonage&#xa0;: aucun webhook de Vonage n’a de tels champs</translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation> («&#xa0;%1&#xa0;» devrait s’écrire «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation> (d’après son chemin, probablement pour %1)</translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation>Rapport Vonage, sans statut</translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation>Rapport Vonage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Autre requête</translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation>Rapport de Vonage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation>Le Content-Type indique %2, mais le corps contient autre chose.</translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation>À notre connaissance, Vonage n’envoie pas ce type sous forme de %2.</translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation>Une requête de cette méthode a ses champs dans les paramètres d’URL&#xa0;; son corps n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation>La signature ne porte que sur le corps&#xa0;: ne vous fiez pas aux paramètres d’URL qui l’accompagnent.</translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation>Il y a plus de champs que Ringback n’en liste&#xa0;; le reste est affiché en texte brut.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation>%1 comporte trop de niveaux d’imbrication pour être décomposé&#xa0;; affichage en texte brut.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation>%1 n’est pas de l’UTF-8 valide&#xa0;; les octets ont été lus en Latin-1.</translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation>%1 contient un % qui n’est pas suivi de deux chiffres hexadécimaux&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation>%1 contient un échappement \u qui n’est que la moitié d’un caractère (un surrogate isolé)&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation>%1 contient un caractère de contrôle invisible, tel que NUL.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation>%1 figure plusieurs fois&#xa0;; la première occurrence compte.</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation>%1 est probablement mis pour %2&#xa0;; les noms sont sensibles à la casse.</translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation>%1 devrait être %2.</translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation>«&#xa0;%2&#xa0;» ne fait pas partie des valeurs connues de %1.</translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation>%1 est absent, alors que Vonage l’envoie toujours ici.</translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation>%1 n’a pas de valeur, alors que Vonage lui en donne toujours une ici.</translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation>Le statut «&#xa0;%2&#xa0;» ne s’accorde pas avec la valeur de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation>%1 ne peut pas être correct&#xa0;: le numéro d’une partie va de 1 au nombre de parties.</translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation>L’en-tête de données utilisateur est erroné&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation>Le type annonce l’alphabet GSM, mais «&#xa0;%2&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation>%1 commence comme du JSON mais n’est pas du JSON bien formé&#xa0;; affichage tel quel.</translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation>Le jeu de caractères «&#xa0;%2&#xa0;» du Content-Type est inconnu ici&#xa0;; le corps a été lu en UTF-8.</translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation>Le Content-Type indique le jeu de caractères «&#xa0;%2&#xa0;», mais le corps n’est pas écrit ainsi&#xa0;; il a été lu en UTF-8.</translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation>La partie %2 de ce message est déjà arrivée auparavant.</translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation>Les parties de ce message ne s’accordent pas sur leur nombre.</translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation>Un accusé antérieur de ce message indiquait «&#xa0;%2&#xa0;», qui était définitif&#xa0;; le dernier compte.</translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation>Ceci est peut-être la suite du message précédent, arrivé du même numéro %2&#xa0;s plus tôt et aussi long qu’une partie peut l’être.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation>n’a pas encore de réponse</translation>
    </message>
    <message>
        <source>got no reply</source>
        <translation>n’a pas eu de réponse</translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation>n’a pas eu de réponse en %1&#xa0;s</translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation>a reçu la réponse %1</translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation>%1&#xa0;; la précédente %2</translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation>la première requête %1</translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation>Vonage prend le statut %1 pour un échec&#xa0;; seuls les statuts 200 à 205 valent réussite.</translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation>Après une réponse de statut %1, Vonage renvoie le webhook.</translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation>Vonage ne garantit pas de suivre une redirection (statut %1).</translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation>Vonage teste une URL avant de l’enregistrer et exige exactement 200, pas %1&#xa0;: l’URL est refusée.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation>L’appel attend un NCCO, mais une réponse de statut %1 n’a pas de contenu.</translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation>Une réponse de statut %1 n’a pas de contenu&#xa0;: son corps n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation>L’appel attend un NCCO, mais le corps est vide.</translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation>Le corps n’est pas du JSON&#xa0;; Vonage le rejette donc.</translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation>Un NCCO est un tableau JSON d’actions, même pour une seule&#xa0;; le corps contient autre chose.</translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation>Un NCCO doit contenir au moins une action&#xa0;; le corps est un tableau vide.</translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation>Vonage n’accepte un NCCO qu’en application/json ou text/plain.</translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation>Le NCCO n’a pas de Content-Type&#xa0;; application/json est le meilleur choix.</translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation>Vonage ne lit pas la réponse à ce type de webhook&#xa0;: le NCCO est ignoré.</translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation>La réponse est arrivée trop tard&#xa0;: Vonage l’attend pendant %2&#xa0;s.</translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation>Un utilisateur de l’application demande à entrer dans un appel.</translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation>Un utilisateur de l’application ne demande plus à entrer.</translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation>Le statut de l’appel d’un participant a changé.</translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation>Des touches ont été saisies.</translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation>Un membre n’entend plus les autres.</translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation>Un membre entend de nouveau les autres.</translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation>On n’entend plus un membre.</translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation>On entend de nouveau un membre.</translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation>Un son doit être joué.</translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation>Un son doit s’arrêter.</translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation>Un son a été joué.</translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation>Un enregistrement doit commencer.</translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation>Un enregistrement doit s’arrêter.</translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation>Un enregistrement est prêt.</translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation>La tonalité de retour d’appel commence.</translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation>La tonalité de retour d’appel s’arrête.</translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation>De la parole a été reconnue.</translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation>L’enregistrement de la parole reconnue est prêt.</translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation>Un texte doit être dit.</translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation>La synthèse vocale doit s’arrêter.</translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation>Un texte a été dit.</translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation>Un membre parle.</translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation>Un membre se tait.</translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation>Un texte dans une conversation.</translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation>Un texte a été vu.</translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation>Un texte a été livré.</translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation>Un texte a été modifié.</translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation>Un membre est en train d’écrire.</translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation>Un membre n’écrit plus.</translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation>Une image dans une conversation.</translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation>Une image a été livrée.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation>Une image a été vue.</translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation>Un message dans une conversation.</translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation>Un message a été accepté pour son canal.</translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation>Un message a été refusé.</translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation>Un message n’a pas pu être livré.</translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation>Un message a été livré.</translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation>Un message a été vu.</translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation>Une conversation a été créée.</translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation>Une conversation a été modifiée.</translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation>Une conversation a été supprimée.</translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation>Un membre a été invité.</translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation>Un membre est arrivé.</translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation>Un membre est parti.</translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation>Le son ou l’image d’un membre a changé.</translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation>Ce qu’est devenu un message à un membre.</translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation>Comment s’est passé un appel in-app.</translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation>Un appel in-app a été déplacé vers une autre conversation.</translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation>Un appel in-app a été raccroché.</translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation>Un appel in-app a été terminé.</translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation>Un appel in-app doit être décroché.</translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation>Un appel in-app a été décroché.</translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation>Un appel in-app sonne.</translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation>Le statut d’un appel téléphonique a changé.</translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation>Un téléphone sonne.</translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation>Un téléphone a été décroché.</translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation>Un répondeur a décroché.</translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation>La détection de répondeur a trouvé un répondeur.</translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation>Un téléphone a été raccroché.</translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation>Un événement a été supprimé.</translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation>Un événement que Vonage transmet mais ne conserve pas.</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>Un événement défini par vous.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation>Le numéro de l’événement dans sa conversation.</translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation>Le membre ou l’utilisateur qui en est l’auteur.</translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation>Le membre ou l’utilisateur concerné.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation>Ce qui est propre à ce type d’événement.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation>Qui l’a reçu ou vu.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation>Où l’événement peut être consulté.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation>La conversation où cela s’est produit.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation>Votre application.</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Données incluses</translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation>Plus d’informations sur l’auteur.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>Image de l’utilisateur</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Données personnalisées</translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation>Ce que vous avez associé à l’utilisateur.</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>ID du membre</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation>Les touches saisies.</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Numéro de touche</translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation>Rang de la touche dans la série.</translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation>ID de lecture</translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation>De quelle lecture il s’agit.</translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation>URL du son</translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation>Ce qui est joué.</translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation>ID d’énoncé</translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation>De quel énoncé il s’agit.</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>Ce qui a été dit ou écrit.</translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation>Style de voix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Premium voice</source>
        <translation>Voix premium</translation>
    </message>
    <message>
        <source>SSML</source>
        <translation>SSML</translation>
    </message>
    <message>
        <source>Whether the text has marks that say how to speak it (SSML).</source>
        <translation>Indique si le texte contient des balises précisant comment le dire (SSML).</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation>Le format de l’enregistrement.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparé</translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation>Indique si chaque côté est enregistré séparément.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation>Combien de canaux compte l’enregistrement.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation>Comment l’enregistrement est converti en texte.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>Qui est concerné.</translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation>Comment le membre est joint.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>Invité le</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>L’image.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation>La durée de l’appel.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Quand cela a commencé.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation>Quand cela s’est terminé.</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>Qualité (MOS)</translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation>La qualité d’écoute, de 1 à 5 (note moyenne d’opinion).</translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation>Conversation d’origine</translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation>La conversation qui a été quittée.</translation>
    </message>
    <message>
        <source>Was member</source>
        <translation>Était membre</translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation>Indique si l’utilisateur était déjà membre auparavant.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>Pourquoi cela s’est terminé.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation>La qualité d’écoute.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation>Dans quel sens allait l’appel.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Type de répondeur</translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation>Ce qui a décroché.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation>Degré de certitude.</translation>
    </message>
    <message>
        <source>About event</source>
        <translation>Événement concerné</translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation>L’événement qui a été vu ou livré.</translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation>Ce que vous avez envoyé avec l’événement.</translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation>le Client SDK (RTC)</translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation>Événement de conversation.</translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation>Appel in-app terminé après %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Conversation event</source>
        <translation>Événement de conversation</translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation>un numéro court américain</translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation>Message entrant vers un numéro court</translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation>Accusé de réception (numéro court)</translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation>Numéros courts américains</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>numéro inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>The call is being tried.</source>
        <translation>L’établissement de l’appel est en cours.</translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation>Le poste distant sonne.</translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation>L’appel est renvoyé.</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>L’appel attend dans une file.</translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation>L’appel progresse.</translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation>Une des tentatives d’établissement de l’appel est terminée.</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>Tout s’est bien passé.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation>Tout s’est bien passé, et il n’y a rien à signaler.</translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation>L’appelé peut être joint à plusieurs endroits.</translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation>L’appelé a définitivement changé d’adresse.</translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation>L’appelé est momentanément ailleurs.</translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation>L’appel doit passer par un autre serveur (un proxy).</translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation>Un autre service est proposé à la place.</translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation>L’extrémité distante n’a pas compris la requête.</translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation>L’extrémité distante exige une authentification.</translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation>L’extrémité distante exige un paiement.</translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation>L’extrémité distante refuse de tels appels.</translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation>Ce numéro ou cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation>L’extrémité distante ne permet pas cela.</translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation>L’extrémité distante ne peut répondre sous aucune des formes demandées.</translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation>Un serveur intermédiaire (un proxy) exige une authentification.</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>L’extrémité distante n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation>Conflit avec ce que connaît l’extrémité distante.</translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation>Le numéro n’est plus attribué.</translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation>Une condition de la requête n’est pas remplie.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>La requête est trop volumineuse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation>L’extrémité distante ne connaît pas ce type de contenu.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation>L’extrémité distante ne connaît pas ce type d’adresse.</translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation>La priorité demandée est inconnue.</translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation>L’extrémité distante ne connaît pas une extension.</translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation>L’extrémité distante a besoin d’une extension.</translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation>Le délai de renouvellement de l’appel est trop court.</translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation>La durée d’enregistrement du poste est trop courte.</translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation>La position indiquée n’est pas correcte.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation>L’identité de l’appelant est exigée.</translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation>L’identité du référent est exigée.</translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation>La liaison avec l’extrémité distante est rompue.</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation>L’appelé n’accepte pas les appels anonymes.</translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation>L’adresse de l’identité n’est pas correcte.</translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation>Le certificat n’est pas accepté.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation>L’identité de l’appelant n’est pas valide.</translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation>Le premier serveur du trajet ne prend pas en charge ces connexions.</translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation>L’appel se ramifierait trop.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation>L’extrémité distante ne connaît pas ce type d’information.</translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation>Le consentement de l’appelé est nécessaire.</translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation>L’appelé est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation>L’extrémité distante ne connaît pas cet appel.</translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation>L’appel tourne en boucle.</translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation>L’appel a été relayé trop de fois.</translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation>Le numéro est incomplet.</translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation>Le numéro est ambigu.</translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation>L’appelé est occupé.</translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation>L’appel a pris fin avant d’être décroché.</translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation>L’extrémité distante n’accepte aucun des médias proposés.</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>L’événement est inconnu.</translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation>Une autre requête est encore en cours.</translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation>L’extrémité distante n’a pas pu déchiffrer.</translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation>Un accord de sécurité est nécessaire.</translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation>Une erreur de l’extrémité distante.</translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation>L’extrémité distante ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation>Une erreur au-delà de la passerelle.</translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation>L’extrémité distante est surchargée ou hors service.</translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation>Pas de réponse à temps au-delà de la passerelle.</translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation>La version de SIP est inconnue.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Le message est trop volumineux.</translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation>Le service push est inconnu.</translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation>Une condition préalable a échoué.</translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation>L’appelé est occupé partout.</translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation>L’appelé a refusé.</translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation>Ce numéro n’existe nulle part.</translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation>L’appelé n’accepte rien de ce qui est proposé.</translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation>L’appelé ne veut pas de cet appel.</translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation>Une analyse de l’appel l’a rejeté comme indésirable.</translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation>Tout figure dans l’alphabet GSM&#xa0;; l’envoi en Unicode n’était donc pas nécessaire.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation>Envoyé en Unicode, car «&#xa0;%1&#xa0;» n’est pas dans l’alphabet GSM.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation>Envoyé en Unicode, car «&#xa0;%1&#xa0;» n’est pas dans l’alphabet GSM&#xa0;; un SMS contient donc 70 caractères, et non 160.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation>Envoyé en Unicode, car «&#xa0;%1&#xa0;» n’est pas dans l’alphabet GSM&#xa0;; il faut donc %2 SMS.</translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation>Ne dit encore rien, car le statut «&#xa0;%1&#xa0;» n’est pas définitif.</translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation>Soit %1 après l’heure de l’opérateur.</translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation>Soit %1 avant l’heure de l’opérateur.</translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation>Des octets bruts, pour des programmes plutôt que pour des personnes.</translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation>Arrivé au téléphone&#xa0;; aux États-Unis, souvent seulement chez l’opérateur.</translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation>L’opérateur l’a accepté&#xa0;; il n’est pas encore livré.</translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation>Accepté par l’opérateur, pas encore livré</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation>Retenu par l’opérateur pour une livraison ultérieure.</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation>Retenu par l’opérateur pour une livraison ultérieure</translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation>Toutes les tentatives sont épuisées, ou aucune nouvelle n’est arrivée pendant la durée de validité du message.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>Non livré.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation>L’opérateur ou Vonage l’a refusé.</translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation>L’accusé de l’opérateur n’indiquait rien d’utile.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation>Livré&#xa0;: aucune erreur.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation>Inconnu&#xa0;: l’opérateur n’a donné aucun détail.</translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation>l’opérateur n’a donné aucune raison</translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation>Abonné absent, temporaire&#xa0;: le téléphone est éteint ou hors couverture.</translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation>Abonné absent, définitif&#xa0;: le numéro n’est pas attribué.</translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation>Appel interdit par l’utilisateur&#xa0;: le destinataire ne laisse pas passer les messages.</translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation>interdit par le destinataire</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation>Erreur de portabilité&#xa0;: le numéro est passé chez un autre opérateur et y est introuvable&#xa0;; son utilisateur doit s’adresser à l’opérateur.</translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation>Erreur réseau&#xa0;: défaillance du réseau de l’opérateur.</translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation>Numéro non autorisé&#xa0;: l’utilisateur s’est désinscrit (STOP) ou est bloqué.</translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation>le destinataire s’est désinscrit ou est bloqué</translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation>Message non conforme&#xa0;: un paramètre ou le format est incorrect.</translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation>paramètre ou format incorrect</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation>Numéro bloqué par l’opérateur&#xa0;: forfait sans SMS, par exemple, ou compte suspendu.</translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation>Prépayé, crédit insuffisant&#xa0;: le destinataire n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation>Filtre d’entité&#xa0;: entity-id, exigé par l’Inde, est incorrect ou manquant.</translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation>entity-id incorrect ou manquant</translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation>Filtre d’en-tête&#xa0;: l’expéditeur (from) n’est pas enregistré.</translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation>l’expéditeur n’est pas enregistré</translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation>Filtre de contenu&#xa0;: content-id, exigé par certains pays, est incorrect ou manquant.</translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation>content-id incorrect ou manquant</translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation>Filtre de consentement&#xa0;: le consentement du destinataire manque.</translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation>le consentement du destinataire manque</translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation>Erreur de réglementation&#xa0;: bloqué par une règle d’une autorité de régulation.</translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation>bloqué par la réglementation</translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation>Erreur générale&#xa0;: un problème de la route ou de l’opérateur.</translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation>problème de la route ou de l’opérateur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation>Le numéro qui a envoyé le message.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation>Votre numéro ou numéro court auquel le message a été envoyé.</translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation>Comment le contenu est encodé.</translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation>Le premier mot du texte, généralement en capitales.</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation>Quand Vonage a reçu le message.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation>Le compte qui l’a reçu.</translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation>Concaténé</translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation>Indique s’il s’agit d’une partie d’un message plus long.</translation>
    </message>
    <message>
        <source>Part group</source>
        <translation>Groupe de parties</translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation>Commun à toutes les parties d’un message.</translation>
    </message>
    <message>
        <source>Part count</source>
        <translation>Nombre de parties</translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation>Combien de parties compte le message.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de partie</translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation>De quelle partie il s’agit, à partir de 1.</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Données binaires</translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation>Les octets du contenu en hexadécimal.</translation>
    </message>
    <message>
        <source>User header</source>
        <translation>En-tête UDH</translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation>L’en-tête de données utilisateur, des données de contrôle placées devant le contenu&#xa0;: de quelle partie il s’agit, ou à quel programme elle est destinée.</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation>Quand Vonage a signé la requête.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation>Un texte aléatoire, différent pour chaque requête.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation>Le numéro auquel votre message a été envoyé.</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID de l’expéditeur</translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation>L’expéditeur que vous avez indiqué à l’envoi&#xa0;: un numéro ou un nom.</translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation>L’identifiant reçu lors de l’envoi&#xa0;; chaque partie a le sien.</translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation>Ce que cette partie du message a coûté.</translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation>Heure de l’opérateur</translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation>Quand l’accusé de l’opérateur est parvenu à Vonage.</translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation>Ce qui a échoué, le cas échéant.</translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation>Le compte qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation>Accusé émis le</translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation>Quand Vonage a commencé à envoyer cet accusé.</translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation>un SMS entrant</translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation>un accusé de réception</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>SMS entrant</translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation>Accusé de réception SMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation>, partie %1 sur %2</translation>
    </message>
    <message>
        <source>SMS from %1 without text</source>
        <translation>SMS de %1 sans texte</translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation>SMS de %3, partie %1 sur %2&#xa0;: «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation>SMS de %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation> (demande de l’aide)</translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation> (veut des messages)</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation>code d’erreur inconnu %1</translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation>Accusé sans statut pour le message à %1</translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation>Accusé avec le statut inconnu «&#xa0;%1&#xa0;» pour le message à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1, vers %2</translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation>%1&#xa0;: message à %2</translation>
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
        <translation>sonnerie</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>logo d’opérateur</translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation>vCalendar</translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation>L’expéditeur demande de l’aide&#xa0;: un numéro court américain doit répondre par son texte d’aide.</translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation>L’expéditeur veut des messages (inscription)&#xa0;: lève le blocage posé par un STOP antérieur.</translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation>partie %1 sur %2, référence %3</translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation>le nombre de parties est 0</translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation>le numéro de la partie n’est pas compris entre 1 et le nombre de parties</translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation>vers le port %1 depuis le port %2</translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation>message vocal ou autre message en attente, nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation>quelques caractères d’un alphabet national (table single shift %1)</translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation>écrit dans un alphabet national (table locking shift %1)</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>il ne compte pas un nombre pair de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation>sa longueur n’est pas celle qu’indique son premier octet</translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation>un de ses éléments est plus long que ce qu’il en reste</translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation>élément inconnu %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1&#xa0;h %2&#xa0;min %3&#xa0;s</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>une valeur isolée</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>une date et une heure</translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation>une date et une heure d’opérateur, sous la forme YYMMDDHHMM</translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation>un nombre pair de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>un objet ou un tableau</translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation>Un message WhatsApp avec des boutons.</translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation>WhatsApp avec boutons</translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation>Un appel téléphonique.</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>appel téléphonique</translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation>Un e-mail.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation>Une vérification du téléphone par son réseau mobile, sans code (authentification silencieuse).</translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation>authentification silencieuse</translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation>L’appareil de l’utilisateur doit d’abord faire quelque chose.</translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation>La vérification attend l’utilisateur</translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation>L’utilisateur a prouvé son identité.</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>Vérification réussie</translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation>Cela n’a pas abouti.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Échec de la vérification</translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation>L’utilisateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation>Vérification expirée</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>L’utilisateur a refusé.</translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation>Vérification refusée par l’utilisateur</translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation>Ce canal n’a pas été nécessaire.</translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation>Canal de vérification inutilisé</translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation>Quelque chose s’est produit sur un canal.</translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation>Le rapport final de toute la vérification.</translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation>L’appareil doit ouvrir l’URL de contrôle par le réseau mobile.</translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation>La vérification concernée.</translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation>Déclenché le</translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation>Comment l’utilisateur est joint.</translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation>Finalisé le</translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation>Quand ce canal s’est terminé.</translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation>Votre propre référence, tirée de la requête.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation>Ce que l’appareil de l’utilisateur doit faire.</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>URL de contrôle</translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation>L’adresse que l’appareil doit ouvrir.</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation>Quand vous avez demandé la vérification.</translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation>Comment la vérification s’est terminée.</translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation>Délai par canal</translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation>Pendant combien de temps chaque canal a été essayé.</translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation>Les canaux, dans l’ordre où ils ont été essayés.</translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation>Comment l’utilisateur a été joint.</translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation>Quand ce canal a été essayé.</translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation>Comment ce canal s’est terminé.</translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation>Ce que la vérification a coûté.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation>Événement de vérification</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation>%1&#xa0;: rapport final</translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation>%1&#xa0;: rapport final, prix %2</translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation>Rapport final de vérification</translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation>Branche d’appel</translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation>L’identifiant de la connexion d’un participant à l’appel (une branche).</translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation>L’identifiant commun à tous les participants de l’appel.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation>Qui appelle&#xa0;: un numéro, une adresse ou un nom.</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation>Qui est appelé&#xa0;: un numéro, une adresse ou un nom.</translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation>Où en est l’appel de ce participant.</translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation>Dans quel sens va l’appel, vu de Vonage.</translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation>Métadonnées WebSocket</translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation>Ce que vous avez associé au WebSocket.</translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation>Le réseau vers lequel l’appel est parti.</translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation>Votre propre référence, pour les appels par Internet.</translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation>Utilisateur appelant</translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation>L’utilisateur de l’application qui appelle.</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Type de terminaison</translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation>Avec quoi l’appelant appelle.</translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation>URL régionale</translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation>L’adresse de l’API à utiliser pour les requêtes sur cet appel.</translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation>Ce que l’application a associé à l’appel.</translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation>User-to-User</translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation>Données envoyées avec l’appel par le système téléphonique de l’appelant, dans un en-tête de téléphonie par Internet (SIP).</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>En-tête SIP</translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation>Un en-tête de téléphonie par Internet (SIP) arrivé avec l’appel.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation>Pourquoi la première URL a échoué.</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Première requête</translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation>La requête qui a échoué.</translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation>URL en échec</translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation>Où la première requête est allée.</translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation>Type en échec</translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation>Ce qu’était la première requête.</translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation>Quand l’appel a été décroché&#xa0;; rien s’il ne l’a jamais été.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation>Ce que coûte une minute.</translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation>Ce que l’appel de ce participant a coûté.</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation>Qui a mis fin à l’appel.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Code SIP</translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation>Ce qu’a répondu l’équipement distant, sous forme de code de téléphonie par Internet (SIP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation>Pourquoi il s’est terminé ainsi.</translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation>État du bip</translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation>Indique si le bip de la messagerie vocale a été entendu.</translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation>La raison, en texte libre.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation>Ce que l’appelant a saisi.</translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation>Les touches, dans l’ordre.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai écoulé</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation>Indique si l’attente des touches a pris fin parce que le délai était écoulé.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation>Ce que l’appelant a dit.</translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation>Pourquoi l’écoute a pris fin.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation>Ce qui a pu être dit, le plus probable d’abord.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Texte reconnu</translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation>Ce qui a pu être dit.</translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation>Degré de certitude, de 0 à 1.</translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation>Pourquoi il n’y a pas de parole&#xa0;; «&#xa0;Speech was not enabled&#xa0;» est normal quand seules des touches étaient demandées.</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>URL audio</translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation>Où les paroles de l’appelant peuvent être écoutées&#xa0;; pour les récupérer, envoyez un jeton (JWT) de votre application.</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation>Indique si l’attente des touches a pris fin parce que le délai était écoulé (ancienne forme).</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation>Où se trouve l’enregistrement, pendant 30 jours&#xa0;; pour le récupérer, envoyez un jeton (JWT) de votre application.</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>ID de l’enregistrement</translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation>L’identifiant de l’enregistrement&#xa0;; le fichier de l’URL en a un autre.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>La taille du fichier.</translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation>Quand l’enregistrement a commencé.</translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation>Quand l’enregistrement s’est terminé.</translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation>L’enregistrement concerné.</translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation>Où en est la transcription.</translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation>Ce qui a été transcrit.</translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation>Où se trouve le texte, en JSON&#xa0;; pour le récupérer, envoyez un jeton (JWT) de votre application.</translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation>La conversation que ce participant a quittée.</translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation>Conversation cible</translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation>La conversation où ce participant se trouve maintenant.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation>Exactement ce que contenait l’action notify de vos instructions (NCCO).</translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation>Indique si la carte de l’appelant a été débitée.</translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation>Ce que Vonage n’a pas pu faire, selon ses propres termes.</translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation>la réponse à un appel</translation>
    </message>
    <message>
        <source>voice events</source>
        <translation>les événements vocaux</translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation>le webhook de secours d’un appel</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>les enregistrements</translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation>les touches et la parole d’un appel</translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation>une action notify</translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation>Appel en attente de réponse</translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation>Webhook de secours d’un appel</translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation>Autre webhook vocal</translation>
    </message>
    <message>
        <source>Call event</source>
        <translation>Événement d’appel</translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation>Touches ou parole d’un appel</translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation>Déplacement vers une autre conversation</translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation>Notification de votre scénario d’appel</translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation>Paiement par téléphone</translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation>Erreur dans un appel</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> vers %1</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> de %1 vers %2</translation>
    </message>
    <message>
        <source>Call%1: asks for instructions (NCCO)</source>
        <translation>Appel%1&#xa0;: demande des instructions (NCCO)</translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation>la première URL</translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation>Vonage interroge votre URL de secours, car %1 a échoué</translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation> (à la place de&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation>Événement d’appel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation>Touches saisies&#xa0;: %1, parole&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation>Touches saisies&#xa0;: %1</translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation>L’appelant a dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation>La parole n’a pas été comprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Enregistrement prêt</translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation>Enregistrement prêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation>Transcription d’un enregistrement prête</translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation>Transcription d’un enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation>Un participant à l’appel a été déplacé vers une autre conversation</translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation>L’appel parqué est toujours en ligne (tour %1)</translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation>Votre scénario d’appel (NCCO) vous notifie&#xa0;: %1</translation>
    </message>
    <message>
        <source>without payload</source>
        <translation>sans charge utile</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation>%1, dans un appel%2</translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation>Erreur dans l’appel, sans raison indiquée</translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation>Erreur dans l’appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation>Webhook vocal de type inconnu%1</translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation>L’appel vers ce participant, ou de celui-ci, est en cours d’établissement.</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Appel lancé</translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation>Le téléphone du correspondant sonne.</translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation>Le téléphone sonne</translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation>Quelqu’un ou quelque chose a décroché.</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Appel décroché</translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation>Le correspondant est occupé. L’appel de ce participant est terminé.</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>La ligne est occupée</translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation>L’appelant a renoncé avant que quelqu’un décroche. L’appel de ce participant est terminé.</translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation>Appel annulé par l’appelant</translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation>Le correspondant était injoignable ou n’a pas décroché. L’appel de ce participant est terminé.</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>Appel sans réponse</translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation>L’appel a été refusé avant la mise en relation. L’appel de ce participant est terminé.</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Appel rejeté</translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation>La mise en relation a échoué. L’appel de ce participant est terminé.</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Échec de l’appel</translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation>La sonnerie a dépassé la durée autorisée (ringing timer). L’appel de ce participant est terminé.</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Personne n’a décroché à temps</translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation>Détection de répondeur&#xa0;: une personne a décroché.</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>Une personne a décroché</translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation>Détection de répondeur&#xa0;: une messagerie vocale ou un autre automate a décroché.</translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation>Un répondeur a décroché</translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation>Votre application a fermé le WebSocket. Vous pouvez répondre par de nouvelles instructions (un NCCO).</translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation>Votre application a fermé le WebSocket</translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation>L’appel de ce participant est terminé&#xa0;; son coût est connu.</translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation>Ce participant a été déplacé vers une autre conversation.</translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation>Appel déplacé vers une autre conversation</translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation>L’appelant a appuyé sur des touches ou a parlé.</translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation>Touches ou parole de l’appelant reçues</translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation>Une ancienne graphie de «&#xa0;completed&#xa0;»&#xa0;: l’appel de ce participant est terminé.</translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation>L’appel est arrivé chez Vonage.</translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation>Vonage a passé l’appel.</translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation>L’appel est arrivé chez Vonage (ancienne graphie).</translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation>Vonage a passé l’appel (ancienne graphie).</translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation>Un téléphone.</translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation>Un téléphone ou un système téléphonique par Internet (SIP).</translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation>Un WebSocket.</translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation>Une application avec le Client SDK.</translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation>Un poste du service de téléphonie d’entreprise Vonage Business Communications.</translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation>injoignable pour le moment</translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation>L’opérateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation>pas de réponse de l’opérateur à temps</translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation>Le numéro de l’appelant ou de l’appelé n’est pas valide.</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>numéro non valide</translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation>L’opérateur a refusé l’appel.</translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation>refusé par l’opérateur</translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation>L’appelé a refusé l’appel.</translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation>refusé par l’appelé</translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation>La destination n’est pas prise en charge, ou est bloquée pour le compte.</translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation>destination non prise en charge ou bloquée pour le compte</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>Le numéro n’est pas attribué.</translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation>numéro non attribué</translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation>L’un des participants a raccroché.</translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation>quelqu’un a raccroché</translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation>Vonage y a mis fin&#xa0;: vos instructions (NCCO) étaient épuisées, ou vous avez terminé l’appel par l’API.</translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation>terminé par Vonage</translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation>Il a été entendu&#xa0;: jouez le message maintenant.</translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation>le bip a été entendu</translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation>Il n’a pas été entendu dans le délai prévu.</translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation>aucun bip entendu</translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation>L’appelant a cessé de parler.</translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation>L’appelant a parlé aussi longtemps que permis.</translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation>L’appelant n’a rien dit.</translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation>Une requête à votre URL de réponse.</translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation>l’URL de réponse</translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation>Une requête à votre URL d’événement.</translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation>l’URL d’événement</translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation>La carte a été débitée.</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Paiement encaissé</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>La carte n’a pas été débitée.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Échec du paiement</translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation>Le texte est prêt.</translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation>L’enregistrement d’une action record de vos instructions (NCCO).</translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation>Un déplacement vers une autre conversation.</translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation>Un paiement par carte au téléphone.</translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.</source>
        <translation>Le corps enfreint les règles de son propre format (ligne:colonne %2) ; ce qui n’a pas pu être lu est affiché en texte brut.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>Vonage sends its webhooks by GET or POST, never by %2.</source>
        <translation>Vonage envoie ses webhooks par GET ou POST, jamais par %2.</translation>
    </message>
    <message>
        <source>The same webhook has come before: this is attempt %2.</source>
        <translation>Le même webhook est déjà arrivé&#xa0;: c’est la tentative %2.</translation>
    </message>
    <message>
        <source>Bare request for %1: no fields and no body, as a browser sends, or Vonage to check a newly set URL</source>
        <translation>Requête nue pour %1&#xa0;: ni champs ni corps, comme en envoie un navigateur, ou Vonage pour vérifier une URL nouvellement définie</translation>
    </message>
    <message>
        <source>result incomplete</source>
        <translation>résultat incomplet</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <translation>le numéro n’existe pas</translation>
    </message>
    <message>
        <source>the number probably does not exist</source>
        <translation>le numéro n’existe probablement pas</translation>
    </message>
    <message>
        <source>Binary SMS from %1 (bytes: %2)</source>
        <translation>SMS binaire de %1 (octets&#xa0;: %2)</translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for this short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation>L’expéditeur ne veut plus de messages (désinscription)&#xa0;: Vonage bloque le numéro pour ce numéro court et le confirme à l’expéditeur. Les messages ultérieurs vers ce numéro échouent avec le statut d’envoi 102 ou le code d’erreur 9.</translation>
    </message>
    <message>
        <source> (wants no more messages; Vonage now blocks the number for this short code)</source>
        <translation> (ne veut plus de messages&#xa0;; Vonage bloque désormais le numéro pour ce numéro court)</translation>
    </message>
    <message>
        <source>It is a usual word for opting out.</source>
        <translation>C’est un mot habituel pour se désinscrire.</translation>
    </message>
    <message>
        <source> (a usual opt-out word)</source>
        <translation> (un mot habituel de désinscription)</translation>
    </message>
    <message>
        <source>It is a usual word for asking for help.</source>
        <translation>C’est un mot habituel pour demander de l’aide.</translation>
    </message>
    <message>
        <source> (a usual help word)</source>
        <translation> (un mot d’aide habituel)</translation>
    </message>
    <message>
        <source>It is a usual word for opting in.</source>
        <translation>C’est un mot habituel pour s’inscrire.</translation>
    </message>
    <message>
        <source> (a usual opt-in word)</source>
        <translation> (un mot habituel d’inscription)</translation>
    </message>
    <message>
        <source>waits for the user</source>
        <translation>attend l’utilisateur</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>refused by the user</source>
        <translation>refusé par l’utilisateur</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>How the verification stands on this channel.</source>
        <translation>Où en est la vérification sur ce canal.</translation>
    </message>
    <message>
        <source>Verification step</source>
        <translation>Étape de vérification</translation>
    </message>
    <message>
        <source>Verification step by %1</source>
        <translation>Étape de vérification par %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>No key pressed</source>
        <translation>Aucune touche enfoncée</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Aucun chiffre</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>aucun mot reconnu</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 octet</translation>
    </message>
    <message>
        <source>What stands where the signature belongs is none, so nothing proves this genuine: %2</source>
        <translation>Ce qui se trouve à la place de la signature n’en est pas une ; rien ne prouve donc que ceci est authentique : %2</translation>
    </message>
    <message>
        <source>Look-up of %1, not readable to its end</source>
        <translation>Consultation de %1, pas lisible jusqu’au bout</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: you have said so of its path</source>
        <translation>Pas un webhook Vonage&#xa0;: vous l’avez indiqué pour son chemin</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: this method has its fields in the query, where there are none; the body was not read</source>
        <translation>Pas un webhook Vonage&#xa0;: cette méthode a ses champs dans les paramètres d’URL, où il n’y en a aucun&#xa0;; le corps n’a pas été lu</translation>
    </message>
    <message>
        <source>Not readable: the first element of the XML has too many attributes</source>
        <translation>Illisible&#xa0;: le premier élément du XML a trop d’attributs</translation>
    </message>
    <message>
        <source>The signature does not hold: %2</source>
        <translation>La signature n’est pas valable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation>Envoyé en Unicode, pour des caractères hors de l’alphabet GSM, l’alphabet de base des SMS, par exemple des emojis&#xa0;; un SMS en contient moins.</translation>
    </message>
    <message>
        <source>Is to prove that the request is Vonage&apos;s.</source>
        <translation>Sert à prouver que la requête vient de Vonage.</translation>
    </message>
    <message>
        <source>, part %1</source>
        <translation>, partie %1</translation>
    </message>
    <message>
        <source>SMS part %1 from %2: “%3”</source>
        <translation>SMS de %2, partie %1&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Not readable: XML with a document type (DTD) is not read here</source>
        <translation>Illisible : le XML avec un type de document (DTD) n’est pas lu ici</translation>
    </message>
    <message>
        <source>XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.</source>
        <translation>Le XML avec un type de document (DTD) n’est pas lu, car ce que celui-ci déclare peut grandir sans fin ; le corps est affiché en texte brut.</translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL: %2.</source>
        <translation>Vonage s’est tourné vers l’URL de secours&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Text in the GSM alphabet, the basic one of SMS.</source>
        <translation>Texte dans l’alphabet GSM, l’alphabet de base des SMS.</translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation>Intercepte les webhooks de Vonage, les décode et y répond. Ouvre une fenêtre&#xa0;; les commandes serve, decode, check et export s’exécutent sans fenêtre, et chacune a sa propre aide --help.</translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Adresse d’écoute, répétable&#xa0;; le port 0 désigne un port libre quelconque&#xa0;; IPv6 sous la forme [::1]:8484.</translation>
    </message>
    <message>
        <source>Begins a new capture.</source>
        <translation>Commence une nouvelle capture.</translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation>une capture au plus&#xa0;; les commandes sont serve, decode, check et export.</translation>
    </message>
    <message>
        <source>a new capture gets its name by itself; leave out %1.</source>
        <translation>une nouvelle capture reçoit son nom toute seule&#xa0;; omettez %1.</translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation>il n’existe ni commande ni fichier de ce nom&#xa0;; les commandes sont serve, decode, check et export.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation>Impossible de créer le dossier %1&#xa0;; indiquez un fichier de capture.</translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one. A file that ends in .json and is no capture opens in the NCCO editor.</source>
        <translation>Fichier de capture, créé s’il est absent. Par défaut&#xa0;: le dernier, sinon un nouveau. Un fichier qui se termine par .json et n’est pas une capture s’ouvre dans l’éditeur de NCCO.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the verbs serve, decode, check and export run without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre&#xa0;; les commandes serve, decode, check et export s’en passent.</translation>
    </message>
    <message>
        <source>a verb comes first: %1</source>
        <translation>la commande vient en premier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation>il faut une commande&#xa0;: serve, decode, check ou export.</translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande&#xa0;; les commandes sont serve, decode, check et export.</translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation>Une couleur pour retrouver cet événement</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kept with the event when you leave it, or at Ctrl+Enter</source>
        <translation>Conservée avec l’événement quand vous quittez le champ, ou par Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation>Écrire une note sur cet événement</translation>
    </message>
    <message>
        <source>Marks and notes cannot be kept: this capture is only shown here</source>
        <translation>Les marques et les notes ne peuvent pas être conservées&#xa0;: ici, cette capture est seulement affichée</translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation>N’affiche que ceux-ci, en plus des autres choisis</translation>
    </message>
</context>
<context>
    <name>ringback::Application</name>
    <message>
        <source>The sample capture cannot be copied to %1: is there room, and may you write there?</source>
        <translation>Impossible de copier la capture d’exemple dans %1&#xa0;: y a-t-il assez de place, et avez-vous le droit d’y écrire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>last: %1 s ago</source>
        <translation>dernier&#xa0;: il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Suivre le plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
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
        <translation>Indiquez une adresse et un port, par exemple 127.0.0.1:8484.</translation>
    </message>
    <message>
        <source>your other window</source>
        <comment>has a port</comment>
        <translation>une autre fenêtre de Ringback</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2, so %3 is used instead: give Vonage this one.</source>
        <translation>Le port %1 est occupé par %2, %3 est donc utilisé&#xa0;: indiquez celui-ci à Vonage.</translation>
    </message>
    <message>
        <source>%1 is taken by %2, so nothing is received here.</source>
        <translation>L’adresse %1 est occupée par %2, rien n’est donc reçu ici.</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>Utiliser le prochain port libre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is taken by %2: choose another port.</source>
        <translation>L’adresse %1 est occupée par %2&#xa0;: choisissez un autre port.</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureOutput</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Export&#xa0;: %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n événement a été écrit dans %1.</numerusform>
            <numerusform>%n événements ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation>La capture a été copiée dans %1.</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>Copie&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>Les événements ne peuvent pas être conservés&#xa0;; les expéditeurs reçoivent 503 et doivent réessayer plus tard. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>%n événement a été supprimé. Il quittera le fichier à la fermeture de ce message.</numerusform>
            <numerusform>%n événements ont été supprimés. Ils quitteront le fichier à la fermeture de ce message.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>%1 Give them in the preferences whenever Ringback is started, or make the keychain usable and give them once more.</source>
        <translation>%1 Indiquez-les dans les préférences à chaque démarrage de Ringback, ou rendez le trousseau utilisable et indiquez-les une nouvelle fois.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>This capture is being written by %1: it is shown as it grows, and nothing is received here.</source>
        <translation>Cette capture est en cours d’écriture par %1&#xa0;: elle est affichée à mesure qu’elle grandit, et rien n’est reçu ici.</translation>
    </message>
    <message>
        <source>This capture lies on a medium that can only be read: it is only shown, and nothing is received here.</source>
        <translation>Cette capture se trouve sur un support en lecture seule&#xa0;: elle est seulement affichée, et rien n’est reçu ici.</translation>
    </message>
    <message>
        <source>You may not write this capture or its folder: it is only shown, and nothing is received here.</source>
        <translation>Vous n’avez pas le droit d’écrire dans cette capture ou dans son dossier&#xa0;: elle est seulement affichée, et rien n’est reçu ici.</translation>
    </message>
    <message>
        <source>#%1 is answered.</source>
        <translation>#%1 a reçu sa réponse.</translation>
    </message>
    <message>
        <source>The note on #%1 is kept.</source>
        <translation>La note de #%1 est conservée.</translation>
    </message>
    <message>
        <source>The new settings count as soon as nothing waits for you.</source>
        <translation>Les nouveaux réglages s’appliqueront dès que plus rien ne vous attendra.</translation>
    </message>
    <message>
        <source>The note on #%1 is removed.</source>
        <translation>La note de #%1 est supprimée.</translation>
    </message>
    <message>
        <source>%1 lies where the lock of this capture belongs and is not from Ringback: the capture is only shown, and nothing is received here. Move that file away and open the capture again.</source>
        <translation>%1 se trouve à la place du verrou de cette capture et ne vient pas de Ringback&#xa0;: la capture est seulement affichée et rien n’est reçu ici. Déplacez ce fichier et ouvrez de nouveau la capture.</translation>
    </message>
    <message>
        <source>Another file has taken the place of this capture: that is shown now.</source>
        <translation>Un autre fichier a pris la place de cette capture&#xa0;: c’est lui qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>Nobody writes this capture any more: it is only shown, and nothing is received here.</source>
        <translation>Plus personne n’écrit cette capture&#xa0;: elle est seulement affichée, et rien n’est reçu ici.</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Recevoir ici</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>La marque de %n événement a été modifiée.</numerusform>
            <numerusform>Les marques de %n événements ont été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had changed the rules; yours are kept, and the others are in %1.</source>
        <translation>Un autre programme avait modifié les règles&#xa0;; les vôtres sont conservées, les autres se trouvent dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>Le prochain webhook prendra la place de l’événement le plus ancien (%Ln), s’il n’est pas marqué&#xa0;: les préférences n’en conservent pas davantage.</numerusform>
            <numerusform>Le prochain webhook prendra la place des %Ln événements les plus anciens, sauf ceux qui sont marqués&#xa0;: les préférences n’en conservent pas davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next webhook that comes takes the place of more than %1 old events, but for marked ones: the preferences keep no more.</source>
        <translation>Le prochain webhook prendra la place de plus de %1 anciens événements, sauf ceux qui sont marqués&#xa0;: les préférences n’en conservent pas davantage.</translation>
    </message>
</context>
<context>
    <name>ringback::CompletionModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ringback::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>The request has no fields.</source>
        <translation>La requête n’a aucun champ.</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>Champs décodés</translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation>À propos du champ choisi</translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation>Afficher p&amp;lus de champs</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Pas du HTTP</translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation>%1, reconnu grâce à&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Non signée.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation>Les %L1 premiers champs sur %L2 sont affichés.</translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation>%1 est absent de la référence.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>Brut&#xa0;: %1</translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation>Voici les %L1 premiers octets sur %L2&#xa0;; l’onglet Requête les contient tous.</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Affiché&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation>Sélectionnez un événement dans la liste pour voir ce qu’il dit.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Event %1 is hidden by the filter.</source>
        <translation>L’événement %1 est masqué par le filtre.</translation>
    </message>
</context>
<context>
    <name>ringback::DraftAtZero</name>
    <message>
        <source>%1 It does not go out like this.</source>
        <translation>%1 Il ne part pas ainsi.</translation>
    </message>
</context>
<context>
    <name>ringback::EventHeader</name>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>ringback::EventPage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1, has problems</source>
        <translation>%1, présente des problèmes</translation>
    </message>
    <message>
        <source>%1, mark: %2</source>
        <comment>number of an event, a colour</comment>
        <translation>%1, marque&#xa0;: %2</translation>
    </message>
    <message>
        <source>The field of that name, where an event has it. The list cannot be sorted by it, since every event would have to be read for that.</source>
        <translation>Le champ de ce nom, pour les événements qui l’ont. La liste ne peut pas être triée selon ce champ, car il faudrait pour cela lire chaque événement.</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1, a une note</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>et %n autre problème</numerusform>
            <numerusform>et %n autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure</source>
        <comment>what happened, or a status</comment>
        <translation>%1, un échec</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Filter by This: %1</source>
        <translation>Filtrer sur ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exclude This: %1</source>
        <translation>Exclure ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter by This Call: %1</source>
        <translation>Filtrer sur cet appel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For showing it to somebody else; the file says that it was done</source>
        <translation>Pour montrer le fichier à quelqu’un d’autre&#xa0;; il indique que cela a été fait</translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation>JSON, un événement par ligne</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation>HAR, pour le panneau réseau des navigateurs</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation>Commandes curl qui les renvoient</translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>Ceux qui sont affichés (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation>Ceux qui sont sélectionnés (%1)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Replace secrets and the middle of phone numbers</source>
        <translation>&amp;Remplacer les secrets et le milieu des numéros de téléphone</translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Parts: %L1</source>
        <translation>Éléments&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the reference.</source>
        <translation>Absent de la référence.</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1, brut&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, présente un problème</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>%1
Problème&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>as on the wire</source>
        <translation>identique au brut</translation>
    </message>
    <message>
        <source>Empty where it is the same as on the wire</source>
        <translation>Vide quand c’est identique au brut</translation>
    </message>
</context>
<context>
    <name>ringback::FieldView</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>Copier le &amp;nom et la valeur</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>&amp;Filtrer sur ceci</translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation>&amp;Exclure ceci</translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation>&amp;Ajouter comme colonne</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation>N’affiche que ce qui vient de ces adresses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation>Conserve ce filtre sous forme de bouton</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Retire tous les filtres</translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation>Le filtre est désactivé&#xa0;: tous les événements sont affichés.</translation>
    </message>
    <message>
        <source>Edit sets…</source>
        <translation>Modifier les ensembles…</translation>
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
        <translation>La capture n’a pas pu être lue pour cette recherche&#xa0;: d’autres événements correspondent peut-être. Vérifiez que son fichier est toujours à sa place, puis désactivez et réactivez le filtre.</translation>
    </message>
    <message>
        <source>The filter is off: all events that could be read are shown.</source>
        <translation>Le filtre est désactivé : tous les événements qui ont pu être lus sont affichés.</translation>
    </message>
    <message>
        <source>All events that could be read are shown.</source>
        <translation>Tous les événements qui ont pu être lus sont affichés.</translation>
    </message>
</context>
<context>
    <name>ringback::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as api:sms from:4477* status:failed</source>
        <translation>Filtre&#xa0;: des mots, ou des termes tels que api:sms from:4477* status:failed</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation>Les mots sont recherchés partout&#xa0;; une clé suivie d’un deux-points limite la recherche à un seul élément.</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Retour au texte (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Find in the NCCO</source>
        <translation>Rechercher dans le NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ringback::FindingsPane</name>
    <message>
        <source>Show in the &amp;text</source>
        <translation>Montrer dans le te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>Correcti&amp;on rapide</translation>
    </message>
    <message>
        <source>Repairs of the chosen problem, or of the first that can be repaired</source>
        <translation>Corrections du problème choisi, ou du premier qui peut être corrigé</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avertissements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Remarques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problems of the NCCO</source>
        <translation>Problèmes du NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ringback::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>ringback::HistogramView</name>
    <message>
        <source>Events by time</source>
        <translation>Événements dans le temps</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aucun événement pour l’instant.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation>L’intervalle de %1 à %2 est choisi&#xa0;; Échap affiche tout.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation>De %1 à %2 par tranches de %3. Cliquez ou faites glisser, ou utilisez Maj avec les touches fléchées, pour choisir un intervalle.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>API, shown, all</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>events, time</comment>
        <translation>au plus %1 en %2</translation>
    </message>
</context>
<context>
    <name>ringback::ListenDialog</name>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>&amp;Adresses et ports</translation>
    </message>
    <message>
        <source>One or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484; a port alone is on 127.0.0.1. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation>Une adresse ou plusieurs, séparées par des espaces, telles que 127.0.0.1:8484 ou [::1]:8484&#xa0;; un port seul s’entend sur 127.0.0.1. Avec 0.0.0.0, quiconque atteint cette machine peut envoyer.</translation>
    </message>
</context>
<context>
    <name>ringback::LongLineNote</name>
    <message>
        <source>A line is so long that typing is slow.</source>
        <translation>Une ligne est si longue que la saisie est lente.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Breaks the NCCO into lines, which means the same (Ctrl+Shift+F).</source>
        <translation>Découpe le NCCO en lignes, sans en changer le sens (Ctrl+Maj+F).</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir une capture &amp;récente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Capture</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation>&amp;Quoi retenir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation>&amp;Nouvelle capture…</translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation>Commence une capture dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation>Ouvre une capture dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation>Montre des événements de tous types, à titre d’exemple</translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation>Écrit cette capture dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation>Écrit des événements dans un autre format</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation>Copie les événements sélectionnés tels que la liste les affiche</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation>Copier la &amp;requête brute</translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation>Copie les requêtes sélectionnées telles qu’elles sont arrivées</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation>Copie des commandes qui renvoient les requêtes sélectionnées</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation>Copie les événements sélectionnés sous forme décodée</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation>Supprime tous les événements de cette capture</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>Place le curseur dans la ligne de filtre</translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation>Filtre ac&amp;tif</translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation>Désactive et réactive le filtre</translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation>&amp;Afficher tous les événements</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Retire tous les filtres</translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation>Garde l’événement le plus récent visible</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramme</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panneau s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>À l’éc&amp;oute</translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation>Démarre et arrête l’écoute</translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation>Écouter &amp;sur…</translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation>Choisit les adresses et le port</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation>Copie l’adresse à donner à Vonage</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retenir</translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation>Le &amp;prochain qui attend un NCCO</translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation>&amp;Tous les webhooks</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Rè&amp;gles…</translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation>Qui reçoit quelle réponse</translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation>Créer une règle à partir de cet é&amp;vénement…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation>Affiche les raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;À propos de Ringback</translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation>Captures (*.ringback)</translation>
    </message>
    <message>
        <source>New capture</source>
        <translation>Nouvelle capture</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation>%1 (lecture seule) – Ringback</translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation>%1 – Ringback</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Écou&amp;ter</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation>Ouverture&#xa0;: %1 événements sur %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>Supprimer %n événement de cette capture&#xa0;?</numerusform>
            <numerusform>Supprimer les %n événements de cette capture&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation>Vous pouvez annuler la suppression tant que le message correspondant est ouvert.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Capture</source>
        <translation>Ouvrir la capture d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Save a Copy As…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>F&amp;ollow Newest</source>
        <translation>&amp;Suivre le plus récent</translation>
    </message>
    <message>
        <source>All &amp;That Expect an NCCO</source>
        <translation>Tous ceux qui attendent un &amp;NCCO</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand, where no rule decides</source>
        <translation>Fait patienter les appelants jusqu’à ce que vous répondiez à la main, là où aucune règle ne décide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>%n requête attend une réponse. Elle recevra sa réponse par défaut.</numerusform>
            <numerusform>%n requêtes attendent une réponse. Elles recevront leur réponse par défaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are marked.</source>
        <translation>
            <numerusform>%n événement est marqué.</numerusform>
            <numerusform>%n événements sont marqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked call(s) will be lost.</source>
        <translation>
            <numerusform>%n appel parqué sera perdu.</numerusform>
            <numerusform>%n appels parqués seront perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>%n événement n’a plus de marque.</numerusform>
            <numerusform>%n événements n’ont plus de marque.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter. Words are looked for in what was sent, not in the words of this list. “Show all” takes the filter away.</source>
        <translation>Aucun événement ne correspond au filtre. Les mots sont cherchés dans ce qui a été envoyé, non dans les mots de cette liste. «&#xa0;Tout afficher&#xa0;» retire le filtre.</translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;Annuler la suppression d’événements</translation>
    </message>
    <message>
        <source>Remo&amp;ve Events…</source>
        <translation>&amp;Supprimer les événements…</translation>
    </message>
    <message>
        <source>Removes the selected events from this capture</source>
        <translation>Supprime les événements sélectionnés de cette capture</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Events…</source>
        <translation>Supprimer t&amp;ous les événements…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>Supprimer des événements</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>%n brouillon sera perdu.</numerusform>
            <numerusform>%n brouillons seront perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” is forgotten.</source>
        <translation>Le filtre « %1 » est oublié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>%n brouillon sera envoyé maintenant.</numerusform>
            <numerusform>%n brouillons seront envoyés maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Rem&amp;placer</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Ferme ce message</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation>Mode d’affichage des octets</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Rechercher dans le contenu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation>Aller à l’occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation>Aller à l’occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Later part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation>Mise en forme de %L1 octets…</translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation>Le corps n’est pas du JSON bien formé&#xa0;; à partir de l’erreur, il est affiché tel que reçu.</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>Partie %L1 sur %L2</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 sur plus de %L2</translation>
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
        <translation>Un texte propre à la règle</translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation>La réponse par défaut</translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Quick fixes</source>
        <translation>Corrections rapides</translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation>C&amp;orrections rapides</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Comp&amp;léter</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>&amp;Mettre en forme</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>Il n’y a pas de correction rapide ici</translation>
    </message>
    <message>
        <source>This cannot be laid out until the mistake in line %1 is mended.</source>
        <translation>Impossible de mettre en forme tant que l’erreur de la ligne %1 n’est pas corrigée.</translation>
    </message>
    <message>
        <source>F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation>F6 quitte l’éditeur, Ctrl+Espace complète, F8 va au problème suivant, Ctrl+. le corrige.</translation>
    </message>
</context>
<context>
    <name>ringback::NccoWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fer&amp;mer la fenêtre</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any NCCO.</source>
        <translation>%1 est plus grand que n’importe quel NCCO.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>Un autre programme a modifié %1 depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>&amp;Load the Other</source>
        <translation>C&amp;harger l’autre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Lay Out</source>
        <translation>&amp;Mettre en forme</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;À propos de Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation>Impossible de lire les règles de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation>Les règles de %1 ne s’appliquent pas&#xa0;: ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation>Les règles s’appliquent, mais ne peuvent pas être conservées dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>La langue choisie prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation>Ensembles comptés comme &amp;Vonage</translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation>&amp;Autorisés à envoyer</translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation>Ensembles et plages, séparés par des virgules&#xa0;: any, vonage, local, 203.0.113.0/24. Les autres reçoivent 403.</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>&amp;Proxys de confiance</translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation>Vos numéros &amp;courts</translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation>Vos numéros courts américains, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>Délais et limites</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation>Secret de &amp;signature des SMS</translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation>&amp;Méthode de signature des SMS</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>A&amp;fficher les secrets</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> Kio</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe laquelle</translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation>%1 Par défaut&#xa0;: %2&#xa0;; de %3 à %4.</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation>Ils sont conservés dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un ensemble, ni une adresse ou une plage telle que 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Secre&amp;t of signed webhooks</source>
        <translation>Secret des &amp;webhooks signés</translation>
    </message>
    <message>
        <source>Sets of your &amp;own</source>
        <translation>V&amp;os propres ensembles</translation>
    </message>
    <message>
        <source>A line each: a name, a colon, ranges separated by commas.</source>
        <translation>Un par ligne : un nom, un deux-points, des plages séparées par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is no set: write a new name, a colon and ranges.</source>
        <translation>« %1 » n’est pas un ensemble : écrivez un nouveau nom, un deux-points et des plages.</translation>
    </message>
    <message>
        <source>Sets that count as Vonage</source>
        <translation>Ensembles comptés comme Vonage</translation>
    </message>
    <message>
        <source>Choose “Vonage API current” for an account of today: “Nexmo webhooks guide” has the addresses of the old Nexmo guide, up to 2018.</source>
        <translation>Choisissez «&#xa0;Vonage API current&#xa0;» pour un compte actuel&#xa0;: «&#xa0;Nexmo webhooks guide&#xa0;» contient les adresses de l’ancien guide Nexmo, jusqu’en 2018.</translation>
    </message>
    <message>
        <source>They count at once; a window where something waits for an answer takes them when nothing does any more.</source>
        <translation>Ils s’appliquent aussitôt&#xa0;; une fenêtre où une réponse est attendue les prend en compte dès que plus rien n’attend.</translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: 127.0.0.0/8,::1. With “local”, anybody in a private network could pretend to be another sender.</source>
        <translation>Ceux dont l’indication du véritable expéditeur fait foi, par exemple un tunnel sur cette machine&#xa0;: 127.0.0.0/8,::1. Avec «&#xa0;local&#xa0;», n’importe qui sur un réseau privé pourrait se faire passer pour un autre expéditeur.</translation>
    </message>
    <message>
        <source>“%1” lacks a set, an address or a range.</source>
        <translation>Dans «&#xa0;%1&#xa0;», il manque un ensemble, une adresse ou une plage.</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Type de problème</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>About the chosen problem</source>
        <translation>À propos du problème choisi</translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>A&amp;ller au champ</translation>
    </message>
    <message>
        <source>&amp;Copy Sentence</source>
        <translation>&amp;Copier la phrase</translation>
    </message>
    <message>
        <source>&amp;Filter by This Kind of Problem</source>
        <translation>&amp;Filtrer sur ce type de problème</translation>
    </message>
    <message>
        <source>The field %1 is not in the reference.</source>
        <translation>Le champ %1 est absent de la référence.</translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation>Le champ est %1 (%2).</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>Brut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this webhook itself. What it tells stands under “Decoded”.</source>
        <translation>Ce webhook en lui-même ne présente aucun problème. Ce qu’il annonce figure sous « Décodé ».</translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation>%1&#xa0;: pas de nouvelle tentative</translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation>%1&#xa0;: nouvelle tentative</translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation>%1&#xa0;: nouvelle tentative pour les messages, pas pour les appels</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Nouvel envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Cet événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedView</name>
    <message>
        <source>No other event of the same call or message is in this capture.</source>
        <translation>Aucun autre événement du même appel ou message dans cette capture.</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Événements liés</translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation>A&amp;ller à cet événement</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation>Mo&amp;dèle</translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation>Affiche ou masque les en-têtes de la réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>En-têtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save this as a template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>Le modèle n’a pas été enregistré. %1</translation>
    </message>
    <message>
        <source>The body is empty: enough for every webhook but one that wants an NCCO.</source>
        <translation>Le corps est vide&#xa0;: c’est assez pour tout webhook, sauf pour celui qui demande un NCCO.</translation>
    </message>
    <message>
        <source>Name of the template. One of your own that has it already is replaced:</source>
        <translation>Nom du modèle. Le vôtre qui le porte déjà est remplacé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation>L’expéditeur s’est déconnecté au milieu de la requête&#xa0;; aucune réponse n’était donc possible.</translation>
    </message>
    <message>
        <source>The rule “%1” did not answer it, on purpose.</source>
        <translation>La règle «&#xa0;%1&#xa0;» l’a volontairement laissée sans réponse.</translation>
    </message>
    <message>
        <source>It parks the call: what the call gets then is the reply of the event with which it comes back, which Related shows.</source>
        <translation>Elle parque l’appel : ce que l’appel reçoit ensuite est la réponse à l’événement avec lequel il revient, que montre « Liés ».</translation>
    </message>
    <message>
        <source>It went out %1 after the request had come.</source>
        <comment>%1: 1.8 ms</comment>
        <translation>Elle est partie %1 après l’arrivée de la requête.</translation>
    </message>
    <message>
        <source>No reply has gone out.</source>
        <translation>Aucune réponse n’est partie.</translation>
    </message>
    <message>
        <source>The reply cannot be read: the capture is damaged there.</source>
        <translation>La réponse ne peut pas être lue&#xa0;: la capture est endommagée à cet endroit.</translation>
    </message>
</context>
<context>
    <name>ringback::RowCopier</name>
    <message>
        <source>At most %L1 rows can be copied as they are shown. Export them to a file instead.</source>
        <translation>On peut copier au plus %L1 lignes telles qu’elles sont affichées. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ringback::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation>Toute requête&#xa0;; ou comme dans la ligne de filtre&#xa0;: kind:voice.answer from:4477*</translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation>Répond avec un statut, des en-têtes et un corps</translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation>Répond avec un NCCO</translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation>Parque l’appel</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>Échoue volontairement</translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation>Durée ma&amp;ximale</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation>La requête attend que vous y répondiez. Une fois le délai écoulé, la réponse par défaut part.</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Anomalie</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>Déla&amp;i</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>F&amp;réquence</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Attente maxima&amp;le</translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation>Aussi longtemps que Vonage attend</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation>Elle aurait correspondu à %1 sur %2.</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>E&amp;ffet</translation>
    </message>
    <message>
        <source>The caller hea&amp;rs</source>
        <translation>L’appelant &amp;entend</translation>
    </message>
    <message>
        <source>Test a&amp;gainst this capture</source>
        <translation>&amp;Tester sur cette capture</translation>
    </message>
    <message>
        <source>Discard what you have changed in this rule?</source>
        <translation>Abandonner vos modifications de cette règle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation>Toute requête</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>A&amp;nnuler la suppression</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>Fichiers de règles (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation>Ce sont maintenant les règles de %1.</translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation>Les règles sont maintenant dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches waits while Hold is on, and gets the default reply otherwise.</source>
        <translation>La première règle active qui correspond à une requête décide de la réponse. Ce qui ne correspond à aucune règle attend tant que «&#xa0;Retenir&#xa0;» est activé, et reçoit sinon la réponse par défaut.</translation>
    </message>
    <message>
        <source>It also sets how long webhooks wait for you.</source>
        <translation>Il fixe aussi combien de temps les webhooks vous attendent.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>Remplacer %n règle par celles de %1 ?</numerusform>
            <numerusform>Remplacer %n règles par celles de %1 ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SavedFilterRow</name>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Oublier ce filtre</translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation>L’accès au trousseau de ce système n’est pas autorisé. Les secrets sont conservés jusqu’à la fermeture de Ringback.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation>Ce système n’a pas de trousseau. Les secrets sont conservés jusqu’à la fermeture de Ringback.</translation>
    </message>
    <message>
        <source>The keychain of this system does not work (%1). Secrets are kept until Ringback ends.</source>
        <translation>Le trousseau de ce système ne fonctionne pas (%1). Les secrets sont conservés jusqu’à la fermeture de Ringback.</translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message>
        <source>No more than %L1 events can be marked at once.</source>
        <translation>Pas plus de %L1 événements ne peuvent être marqués à la fois.</translation>
    </message>
    <message>
        <source>Remove event #%1?</source>
        <translation>Supprimer l’événement n°&#xa0;%1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>Supprimer %n événement sélectionné&#xa0;?</numerusform>
            <numerusform>Supprimer les %n événements sélectionnés&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation>Démarrer l’écoute</translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation>Donnez à Vonage l’une de ces adresses. Depuis Internet, elles sont accessibles par un tunnel&#xa0;: ouvrez-en un vers ce port, et mettez son adresse publique à la place de la première partie.</translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation>Ou essayez depuis un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation>Ouvrir une capture d’exemple</translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation>SMS&#xa0;: messages entrants</translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation>SMS&#xa0;: accusés de réception</translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation>Voix&#xa0;: URL de réponse</translation>
    </message>
    <message>
        <source>Voice: event URL</source>
        <translation>Voix&#xa0;: URL d’événement</translation>
    </message>
    <message>
        <source>Number Insight: callback</source>
        <translation>Number Insight&#xa0;: callback</translation>
    </message>
    <message>
        <source>Messages: inbound and status</source>
        <translation>Messages&#xa0;: entrants et statuts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for webhooks at %1</source>
        <translation>En attente de webhooks sur %1</translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation>Rien n’est encore arrivé, et rien ne peut arriver&#xa0;: pas à l’écoute.</translation>
    </message>
    <message>
        <source>To answer a call by hand, switch on Hold (Ctrl+H) before it comes. Vonage waits for 5 seconds only, so press Park first: the caller is kept on the line for up to two minutes while you write.</source>
        <translation>Pour répondre à un appel à la main, activez «&#xa0;Retenir&#xa0;» (Ctrl+H) avant qu’il n’arrive. Vonage n’attend que 5&#xa0;secondes&#xa0;; appuyez donc d’abord sur «&#xa0;Parquer&#xa0;»&#xa0;: l’appelant est gardé en ligne pendant deux minutes au plus, le temps que vous écriviez.</translation>
    </message>
    <message>
        <source>Command: a text comes in</source>
        <translation>Commande&#xa0;: un SMS arrive</translation>
    </message>
    <message>
        <source>Command: a call comes in</source>
        <translation>Commande&#xa0;: un appel arrive</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à afficher.</translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Refused requests, such as malformed ones: decided:refused shows them.</source>
        <translation>Requêtes refusées, par exemple malformées&#xa0;: decided:refused les montre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>%Ln règle active</numerusform>
            <numerusform>%Ln règles actives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>&amp;Annuler le marquage de %n événement</numerusform>
            <numerusform>&amp;Annuler le marquage de %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>&amp;Annuler la suppression de %n événement</numerusform>
            <numerusform>&amp;Annuler la suppression de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;Annuler la suppression d’événements</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingActions</name>
    <message>
        <source>%1 Send once more to send it all the same.</source>
        <translation>%1 Envoyez une nouvelle fois pour l’envoyer quand même.</translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation>La réponse part quand l’appelant a entendu le texte en train d’être dit.</translation>
    </message>
    <message>
        <source>This request is over; “%1” takes the draft to the one that waits.</source>
        <comment>%1: a button</comment>
        <translation>Cette requête est terminée&amp;#xa0;; «&amp;#xa0;%1&amp;#xa0;» reprend le brouillon pour celle qui attend.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied, or saved as a template.</source>
        <translation>Cette requête est terminée&amp;#xa0;; le brouillon peut être copié ou enregistré comme modèle.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied.</source>
        <translation>Cette requête est terminée&amp;#xa0;; le brouillon peut être copié.</translation>
    </message>
    <message>
        <source>%1 Park once more to park it all the same.</source>
        <translation>%1 Parquez une nouvelle fois pour le parquer quand même.</translation>
    </message>
    <message>
        <source>The draft will be lost. Dismiss once more to let it go.</source>
        <translation>Le brouillon sera perdu. Ignorez une nouvelle fois pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, from and to</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what waits, what for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2&#xa0;min</translation>
    </message>
    <message>
        <source>Parked for another %1 at the most.</source>
        <translation>Parqué encore %1 au plus.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Elle vous attend.</translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation>Elle vous attend encore pendant %1.</translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation>Une règle y répond dans %1.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and kind of an event</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Its time is over; the reply goes out when the caller comes back.</source>
        <translation>Le délai est écoulé&#xa0;; la réponse part quand l’appelant revient.</translation>
    </message>
    <message>
        <source>Your draft goes out in %1.</source>
        <translation>Votre brouillon part dans %1.</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Parqués&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation>En attente&#xa0;: %1, prochaine échéance&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your reply is ready.</source>
        <translation>Votre réponse est prête.</translation>
    </message>
    <message>
        <source>%1, parked</source>
        <comment>number and kind</comment>
        <translation>%1, parqué</translation>
    </message>
    <message>
        <source>An earlier version of your draft has gone out; this one is kept.</source>
        <translation>Une version précédente de votre brouillon a été envoyée&#xa0;; celle-ci est conservée.</translation>
    </message>
    <message>
        <source>An earlier version of your draft goes out in %1.</source>
        <translation>Une version précédente de votre brouillon part dans %1.</translation>
    </message>
    <message>
        <source>Its time is over. The default reply (%1) has gone out.</source>
        <comment>%1: 200 OK</comment>
        <translation>Le délai est écoulé. La réponse par défaut (%1) est partie.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Le délai est écoulé.</translation>
    </message>
    <message>
        <source>The sender has gone.</source>
        <translation>L’expéditeur s’est déconnecté.</translation>
    </message>
    <message>
        <source>The caller did not come back for the reply.</source>
        <translation>L’appelant n’est pas revenu chercher la réponse.</translation>
    </message>
    <message>
        <source>It could not be saved; its sender was asked to come again.</source>
        <translation>Elle n’a pas pu être enregistrée&#xa0;; son expéditeur a été prié de la renvoyer.</translation>
    </message>
    <message>
        <source>Listening has ended.</source>
        <translation>L’écoute a pris fin.</translation>
    </message>
    <message>
        <source>Your draft has gone out.</source>
        <translation>Votre brouillon a été envoyé.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation>Requêtes en attente</translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation>C’est alors le dernier brouillon sans erreur qui part, à la place de la réponse par défaut.</translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation>Utiliser pour la sui&amp;vante</translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation>Le brouillon devient celui de la requête dont le délai expire en premier.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>I&amp;gnorer</translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation>Ce qui partirait à l’échéance part maintenant.</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Parquer</translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation>Garde l’appelant en ligne pendant deux minutes au plus, le temps que vous écriviez la réponse.</translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation>Répond par une erreur, pour voir ce que Vonage en fait.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation>Envoie la réponse telle quelle (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation>Cet appel ne peut pas être parqué&#xa0;: sa requête n’indique pas à quelle adresse Vonage joint Ringback.</translation>
    </message>
    <message>
        <source>Cop&amp;y the draft</source>
        <translation>Copier le &amp;brouillon</translation>
    </message>
    <message>
        <source>Send the defau&amp;lt</source>
        <translation>Réponse par défau&amp;t</translation>
    </message>
    <message>
        <source>Ref&amp;use</source>
        <translation>Refu&amp;ser</translation>
    </message>
    <message>
        <source>The template comes as soon as the request has been read, with what it says.</source>
        <translation>Le modèle apparaît dès que la requête a été lue, avec ce qu’elle indique.</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>Aller à celle-ci</translation>
    </message>
    <message>
        <source>Shows the request whose time is over first. The draft stays in the list.</source>
        <translation>Affiche la requête dont le délai expire en premier. Le brouillon reste dans la liste.</translation>
    </message>
    <message>
        <source>%1 Another request waits.</source>
        <translation>%1 Une autre requête attend.</translation>
    </message>
    <message>
        <source>Send &amp;when the time is over</source>
        <translation>Envo&amp;yer à l’échéance</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1 Le brouillon est conservé.</translation>
    </message>
</context>
</TS>
