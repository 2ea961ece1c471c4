<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
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
        <translation>Códigos curtos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformado</translation>
    </message>
</context>
<context>
    <name>CapturePath</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>%1 is there already: open it, or choose another name.</source>
        <translation>%1 já existe: abra-o ou escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation>Imprime um único array JSON em vez de linhas.</translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation>Verifica NCCOs e imprime uma linha para cada coisa errada ou estranha, com a posição.
O status de saída é 1 quando há um erro; só avisos o deixam em 0.</translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation>Arquivos com um NCCO cada. Padrão: entrada padrão.</translation>
    </message>
    <message>
        <source>%1: these are the first %L2 findings; there may be more.</source>
        <translation>%1: estas são as primeiras %L2 constatações; pode haver mais.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Não é possível escrever na saída padrão: %1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1” não é um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 não é um endereço desta máquina.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation>Não é permitido escutar em %1; portas abaixo de 1024 exigem privilégios especiais.</translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation>O certificado e a chave não servem para TLS nesta máquina.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Não é possível escutar em %1: %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation>%1 não é uma captura do Ringback; o arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation>%1 foi gravado por um Ringback mais novo; o arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation>%1 foi removido, movido ou substituído durante a gravação; nada é guardado até que o ringback seja reiniciado ou o arquivo volte ao lugar.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Não há mais espaço para %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>Não é possível usar %1: %2</translation>
    </message>
    <message>
        <source>%1 is already in use by %2; choose another port with --listen.</source>
        <translation>%1 já está em uso por %2; escolha outra porta com --listen.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where its lock belongs and is not from Ringback; move that file away or choose another name.</source>
        <translation>Não é possível gravar %1, porque %2 está no lugar do bloqueio dele e não é do Ringback; mova esse arquivo ou escolha outro nome.</translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation>é preciso um nome de arquivo.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation>“%1” não é um endereço e porta, como 127.0.0.1:8484 ou [::1]:8484.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; sqlite3 can save what is left of it (.recover).</source>
        <translation>%1 está danificado: %2; o sqlite3 pode salvar o que resta dele (.recover).</translation>
    </message>
    <message>
        <source>%1 was written by another program while it was read; open it again.</source>
        <translation>%1 foi gravado por outro programa enquanto era lido; abra-o novamente.</translation>
    </message>
    <message>
        <source>%1 is being written by %2.</source>
        <translation>%1 está sendo gravado por %2.</translation>
    </message>
</context>
<context>
    <name>CopyJob</name>
    <message>
        <source>That is more than the clipboard is for (%1 MiB). Export the events to a file instead.</source>
        <translation>É demais para a área de transferência (%1 MiB). Em vez disso, exporte os eventos para um arquivo.</translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation>O endereço de onde vieram as requisições.</translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation>Imprime texto legível em vez de linhas JSON.</translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation>Decodifica requisições HTTP brutas, como trafegam na rede, e imprime um evento por requisição.
Os segredos das assinaturas vêm de RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD e RINGBACK_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation>Arquivos com uma ou mais requisições. Padrão: entrada padrão.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1” não é um endereço IP.</translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation>%1: requisição %2: %3</translation>
    </message>
    <message>
        <source>What follows it was not read.</source>
        <translation>O que vem depois não foi lido.</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>regra “%1”</translation>
    </message>
    <message>
        <source>default reply</source>
        <translation>resposta padrão</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation>resposta padrão, prazo esgotado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation>resposta padrão após um erro</translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation>Decidida pela resposta padrão deste tipo de evento.</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>Decidida manualmente.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation>Ninguém decidiu a tempo, por isso a resposta padrão saiu no fim do prazo.</translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation>Recusada pelo Ringback; “Problemas” diz por quê.</translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation>Decidida pela regra “%1”.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Decidida por %1.</translation>
    </message>
    <message>
        <source>A rule could make no reply of this event, so the default reply went out.</source>
        <translation>Uma regra não conseguiu formar uma resposta a este evento, por isso foi enviada a resposta padrão.</translation>
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
        <translation>Número do evento nesta captura</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation>Quando a requisição ficou completa, no relógio desta máquina</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation>Qual das APIs da Vonage a enviou</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation>Quem ligou ou escreveu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation>Para quem se ligou ou escreveu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation>Endereço de onde veio a requisição e o conjunto a que pertence</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation>Status da resposta que o remetente recebeu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation>Do fim da requisição até a resposta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation>Tipo do evento, como os filtros o conhecem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation>Status informado pelo evento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Método da requisição</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation>Alvo da requisição, sem a query</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes do corpo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation>Se a assinatura é autêntica</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation>Quem decidiu a resposta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation>ID da chamada, um para cada participante</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>ID da conversa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>O que você anotou</translation>
    </message>
    <message>
        <source>The event in plain words; sorted by its kind, then by time</source>
        <translation>O evento em palavras simples; ordenado pelo tipo e depois pela hora</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Error in the NCCO, line %1, column %2: %3</source>
        <translation>Erro no NCCO, linha %1, coluna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>O NCCO tem mais %n erro.</numerusform>
            <numerusform>O NCCO tem mais %n erros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation>%1 (fora da referência)</translation>
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
        <translation>Aviso: cabeçalho de encaminhamento não confiável: ele indica um cliente, mas %1 não é um proxy confiável e, por isso, não é considerado.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado para %1</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Não é HTTP</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>Reconhecido por %1</translation>
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
        <translation>um cliente desconhecido</translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation>%1, em “%2” (%3)</translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation>%1, externo: fora de todas as faixas de endereços conhecidas da Vonage</translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation>%1, segundo %2 do proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>um palpite</translation>
    </message>
    <message>
        <source>%1, foreign: in “%2”, which is not among the chosen sets</source>
        <translation>%1, externo: em “%2”, que não está entre os conjuntos escolhidos</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>sem assinatura</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>autêntica</translation>
    </message>
    <message>
        <source>genuine, but old or from the future</source>
        <translation>autêntica, mas antiga ou do futuro</translation>
    </message>
    <message>
        <source>failed the check</source>
        <translation>não passou na verificação</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>assinada, não verificada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>Signature (%1): %2 (%3). %4</source>
        <translation>Assinatura (%1): %2 (%3). %4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation>Dados ocultados: assinaturas, segredos e tokens foram substituídos por ***, e os dígitos centrais dos números de telefone, por letras.</translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation>O corpo não é texto; aqui ele está em base64.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where changes to it belong; move that file away or choose another name.</source>
        <translation>Não é possível gravar %1, porque %2 está no lugar das alterações dele; mova esse arquivo ou escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 malformed request left out: this format has no place for it.</source>
        <translation>1 requisição malformada omitida: este formato não a comporta.</translation>
    </message>
    <message>
        <source>%1 malformed requests left out: this format has no place for them.</source>
        <translation>%1 requisições malformadas omitidas: este formato não as comporta.</translation>
    </message>
    <message>
        <source>1 request left out: no curl command sends it as it was.</source>
        <translation>1 requisição omitida: nenhum comando curl a envia como era.</translation>
    </message>
    <message>
        <source>%1 requests left out: no curl command sends them as they were.</source>
        <translation>%1 requisições omitidas: nenhum comando curl as envia como eram.</translation>
    </message>
    <message>
        <source>1 request written without its trailer fields: curl sends none.</source>
        <translation>1 requisição gravada sem seus campos de trailer: o curl não os envia.</translation>
    </message>
    <message>
        <source>%1 requests written without their trailer fields: curl sends none.</source>
        <translation>%1 requisições gravadas sem seus campos de trailer: o curl não os envia.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation>Só os eventos que correspondem, como “api:sms status:failed”.</translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation>Onde gravar. Padrão: saída padrão.</translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation>Substitui assinaturas, segredos, tokens e os dígitos centrais dos números de telefone.</translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation>Grava uma captura em outro formato.</translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation>O arquivo de captura; outro processo pode estar gravando nele.</translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation>é preciso exatamente um arquivo de captura.</translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation>“%1” não é jsonl, har, csv nem curl.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>coluna %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>saída padrão</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Não há mais espaço para %1.</translation>
    </message>
    <message>
        <source>What to write: jsonl, har, csv or curl. Default: jsonl.</source>
        <translation>O que gravar: jsonl, har, csv ou curl. Padrão: jsonl.</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation>Qualquer origem</translation>
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
        <translation>Externa</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>origem %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>que correspondem a %1</translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation>Todos os eventos são exibidos.</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Exibidos: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All events are still shown.</source>
        <translation>Todos os eventos continuam sendo exibidos.</translation>
    </message>
    <message>
        <source>Still shown: %1.</source>
        <translation>Ainda exibidos: %1.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Todos os endereços</translation>
    </message>
    <message>
        <source>The sets that count as Vonage in the preferences</source>
        <translation>Os conjuntos que contam como Vonage nas preferências</translation>
    </message>
    <message>
        <source>Neither local nor of a set that counts as Vonage</source>
        <translation>Nem local nem de um conjunto que conta como Vonage</translation>
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
        <translation>Na lista: vai para o evento mais recente e passa a segui-lo</translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation>No histograma: seleciona um período</translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation>Em um filtro ou NCCO: sugere o que pode vir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation>Sobre o Ringback</translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation>Ringback %1</translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Captura, decodifica e responde webhooks da Vonage na sua própria máquina. Nada é enviado para lugar algum.

Qt %1 · SQLite %2 · QScintilla %3

Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>This guide is in English.</source>
        <translation>Este guia está em inglês.</translation>
    </message>
    <message>
        <source>In an NCCO: finds words in it</source>
        <translation>Em um NCCO: localiza palavras nele</translation>
    </message>
    <message>
        <source>In an NCCO, a request or a reply: finds, and goes from match to match</source>
        <translation>Em um NCCO, uma requisição ou uma resposta: localiza e vai de ocorrência em ocorrência</translation>
    </message>
    <message>
        <source>In an NCCO: leaves it, where Tab does not</source>
        <translation>Em um NCCO: sai dele, o que Tab não faz</translation>
    </message>
    <message>
        <source>In an NCCO: the next problem, and the one before</source>
        <translation>Em um NCCO: o próximo problema e o anterior</translation>
    </message>
    <message>
        <source>In an NCCO: repairs the problem at the caret</source>
        <translation>Em um NCCO: corrige o problema na posição do cursor</translation>
    </message>
    <message>
        <source>In an NCCO: lays it out</source>
        <translation>Em um NCCO: formata-o</translation>
    </message>
    <message>
        <source>In an NCCO: tells what is known of the place of the caret</source>
        <translation>Em um NCCO: diz o que se sabe da posição do cursor</translation>
    </message>
    <message>
        <source>Sends the reply to the request that waits</source>
        <translation>Envia a resposta à requisição que espera</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <comment>what a key does, and where</comment>
        <translation>%1 (em: %2)</translation>
    </message>
    <message>
        <source>In the list: removes the selected events</source>
        <translation>Na lista: remove os eventos selecionados</translation>
    </message>
    <message>
        <source>In the list: marks the selected events</source>
        <translation>Na lista: marca os eventos selecionados</translation>
    </message>
    <message>
        <source>In the list: takes their mark away</source>
        <translation>Na lista: retira a marca deles</translation>
    </message>
    <message>
        <source>In a reply: %1</source>
        <comment>what a key does</comment>
        <translation>Em uma resposta: %1</translation>
    </message>
    <message>
        <source>In the filter or a note: back to the list; in the histogram: lets go of the span</source>
        <translation>No filtro ou em uma nota: volta para a lista; no histograma: desfaz a seleção do período</translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation>Diz para que serve um caminho; a opção pode ser repetida: uma API (us-short-codes) ou um tipo (voice.answer). A aparência dos campos deixa então de importar.</translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation>Seus próprios códigos curtos dos EUA, separados por vírgulas.</translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation>“%1” não é um caminho, “=” e uma API ou um tipo, como /answer=voice.answer.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” não é nenhum destes: %2.</translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation>o caminho %1 foi associado duas vezes.</translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation>“%1” não é um código curto, que tem de 3 a 8 dígitos.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation>Não há nada aqui; esperava-se um valor como [ ] ou { }.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation>O texto começa com uma marca de ordem de bytes (BOM), que JSON não pode ter; salve-o como UTF-8 sem ela.</translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation>O texto termina dentro de um objeto; esperava-se }.</translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation>O texto termina dentro de um array; esperava-se ].</translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation>A string não está fechada; esperava-se &quot; antes do fim da linha, e uma quebra de linha dentro de uma string escreve-se \n.</translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation>O texto termina dentro de um valor; esperava-se o resto dele.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation>Esperava-se um valor aqui: uma string entre aspas duplas, um número, true, false, null, um array ou um objeto.</translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation>Esperava-se aqui o nome de uma opção entre aspas duplas.</translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation>Esperavam-se dois-pontos entre um nome e seu valor.</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>Esperava-se uma vírgula aqui.</translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation>Esperava-se } antes disto, para fechar o objeto.</translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation>Esperava-se ] antes disto, para fechar o array.</translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation>Esperava-se outro item após a vírgula; remova a vírgula antes deste fechamento.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation>O texto precisa estar entre aspas duplas.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation>O texto precisa estar entre aspas duplas, não simples.</translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation>Isto não é um número; esperava-se algo como 5, -0.5 ou 1e3.</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>Após uma barra invertida, esperava-se um de &quot; \ / b f n r t ou u com quatro dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation>Um caractere de controle não pode aparecer diretamente em uma string; esperava-se um escape como \t.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation>Estes bytes não são UTF-8, que era o esperado; salve o texto como UTF-8.</translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation>Esperava-se aqui o fim do texto, pois o valor anterior está completo.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation>O aninhamento é profundo demais aqui; nada depois disto foi lido.</translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation>O texto é longo demais; nada depois disto foi lido.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close; remove it, or add the one that opens.</source>
        <translation>Não há nada aberto que este colchete possa fechar; remova-o ou acrescente o que abre.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes (&quot;), not in typographic ones.</source>
        <translation>O texto deve ficar entre aspas duplas retas (&quot;), não entre aspas tipográficas.</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>JSON não tem comentários; remova este.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation>Sem marca</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
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
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>Ncco</name>
    <message>
        <source>Where Vonage posts the payload; the answer may be a new NCCO.</source>
        <translation>Para onde a Vonage envia o payload por POST; a resposta pode ser um novo NCCO.</translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation>Como o payload é enviado.</translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation>Vozes do Google.</translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation>Vozes do Amazon Polly.</translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation>Vozes da ElevenLabs.</translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>O que é falado: até 1500 caracteres, texto simples ou SSML em &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation>Teclas ou fala interrompem a reprodução; depois é preciso haver um “input”.</translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation>Quantas vezes é falado; 0 é sem fim.</translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation>Volume, de baixo a alto.</translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation>O idioma da voz.</translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation>Qual voz do idioma.</translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation>Usa a voz premium desse idioma e estilo.</translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation>De quem são as vozes usadas; se omitido, da própria Vonage.</translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation>Configurações que este provedor entende.</translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation>Uma voz pelo nome; escreva “language” e “style” em vez disso.</translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation>O arquivo de som: mp3 ou wav de 16 bits.</translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation>Quantas vezes é tocado; 0 é sem fim.</translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation>Quanto esperar após a última tecla.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation>Após essa quantidade de teclas, a entrada termina.</translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation>A tecla # encerra a entrada.</translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation>Reconhecimento do Google.</translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation>Reconhecimento da Deepgram.</translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation>A perna que é ouvida; se omitido, a primeira.</translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation>Esse tempo de silêncio após a fala encerra a entrada.</translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation>O idioma falado.</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation>Palavras e frases que provavelmente serão ditas.</translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation>Quanto esperar até a fala começar.</translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation>O tempo máximo que a fala pode durar.</translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation>Guarda uma gravação, cuja URL vem com o resultado.</translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation>Quão alta a fala precisa ser em relação ao ruído; quanto maior, mais sensível.</translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation>De quem é o reconhecimento usado; se omitido, da própria Vonage.</translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation>Como as teclas são coletadas.</translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation>Como a fala é reconhecida.</translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation>Teclas do telefone.</translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation>Fala, fornecida como texto.</translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation>A próxima ação espera pela entrada.</translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation>Cada tecla é informada na hora, enquanto as ações seguintes são executadas.</translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation>O que é aceito: teclas, fala ou ambas.</translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation>Se a próxima ação espera.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation>A forma anterior a “dtmf”: quanto esperar após a última tecla.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation>A forma anterior a “dtmf”: após essa quantidade de teclas, a entrada termina.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation>A forma anterior a “dtmf”: a tecla # encerra a entrada.</translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation>Pequeno; até dois canais.</translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation>Grande; qualquer número de canais.</translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation>Cada perna tem seu próprio canal.</translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation>O tipo de arquivo; se omitido, mp3, ou wav para mais de dois canais.</translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation>Grava as pernas separadamente.</translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation>Quantos canais; requer “split”, e as pernas excedentes compartilham o último.</translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation>Esse tempo de silêncio encerra a gravação; a próxima ação espera por isso.</translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation>Esta tecla encerra a gravação; a próxima ação espera por isso.</translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation>O tempo máximo da gravação.</translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation>Toca um bipe antes.</translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation>Manda transcrever a gravação.</translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation>Qual conferência: um nome dentro do aplicativo, com até 50 membros.</translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation>O arquivo mp3 tocado até a conferência começar.</translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation>Começa quando este chamador entra; false espera pelo moderador.</translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation>Termina quando este chamador, o moderador, sai.</translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation>Grava a conferência.</translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation>As pernas que ouvem esta; se omitido, todas; se vazio, nenhuma.</translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation>As pernas que esta ouve; se omitido, todas; se vazio, nenhuma.</translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation>Ninguém ouve esta perna; exclui “canSpeak”.</translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation>Manda transcrever a gravação; requer &quot;record&quot;:true.</translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation>O que é enviado: qualquer objeto JSON.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Quanto tempo esperar.</translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation>O ID de uma conversa existente, como CON-…</translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation>O que é falado nesse caso.</translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation>O que é falado quando dá errado.</translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation>O tipo de cartão não é aceito.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation>O número do cartão está errado.</translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation>A data de validade está errada.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>O código de segurança está errado.</translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation>Nada foi digitado.</translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation>Pede o número do cartão.</translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation>Pede a data de validade.</translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation>Pede o código de segurança.</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>O que é pedido.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>O que é falado.</translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation>O que se pergunta ao chamador.</translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation>A voz das mensagens.</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>Dólares americanos.</translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation>O valor a pagar.</translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation>A moeda do valor.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation>Para onde a Vonage envia os eventos do pagamento.</translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation>Fala um texto.</translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation>Toca um arquivo de som.</translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation>Coleta teclas, fala ou ambas; a resposta ao seu evento é o próximo NCCO.</translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation>Grava a chamada.</translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation>Entra em uma conferência.</translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation>Envia um payload seu por POST; a resposta pode ser um novo NCCO.</translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation>Espera em silêncio.</translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation>Transfere o chamador para uma conversa existente; nada depois disso é executado.</translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation>Recebia um pagamento por cartão; uma prévia que foi retirada.</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>O que é feito.</translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation>Qual é o tipo do endpoint.</translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation>O evento vem como JSON no corpo.</translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation>O evento vem como parâmetros de query.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation>Para onde a Vonage envia os eventos desta ação; se omitido, para a URL de eventos do aplicativo.</translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation>Como os eventos são enviados.</translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation>Também avalia o sentimento do que é dito.</translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation>Como a gravação é transcrita.</translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation>Um passo da chamada.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation>A Vonage derruba a chamada: ela não conhece a ação “%1”. Provavelmente a intenção era “%2”.</translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation>Colocar entre [ e ]</translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation>Informa o que atendeu e continua.</translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation>Desliga se uma secretária eletrônica atender.</translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation>Informa se uma pessoa ou uma máquina atendeu.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation>O mesmo, e onde termina a saudação da máquina.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation>O mesmo, e onde está o bipe da máquina.</translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation>O que acontece quando uma máquina atende.</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>O que se procura detectar.</translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation>Quanto esperar pelo bipe.</translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation>O que acontece quando uma secretária eletrônica atende.</translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation>Quando ninguém atende, a resposta ao evento é o próximo NCCO.</translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation>Para quem se liga: um endpoint em um array.</translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation>O número exibido: um dos seus números Vonage.</translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation>Exibe qualquer número do aplicativo; exclui “from”.</translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation>Se os eventos da chamada podem ser respondidos com um NCCO.</translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation>Por quanto tempo toca.</translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation>O tempo máximo da chamada.</translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation>O mesmo, com mais opções; tem prioridade sobre “machineDetection”.</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation>O arquivo de som que o chamador ouve até alguém atender; não serve para telefones.</translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation>Fornece o NCCO executado para a pessoa chamada, antes de conectar os dois.</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation>O arquivo de som que o chamador ouve até lá.</translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation>O nome antigo de “ringbackTone”.</translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation>O que acontece quando a pessoa chamada atende.</translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation>O número, com o código do país e sem +.</translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation>Teclas a pressionar quando atenderem; p é uma pausa de meio segundo.</translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation>O conteúdo de um cabeçalho de identidade STIR/SHAKEN.</translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation>O nome de um usuário do mesmo aplicativo.</translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation>Amostras de 16 bits, 16 kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation>Amostras de 16 bits, 8 kHz.</translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation>Amostras de 16 bits, 24 kHz.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation>O que seu servidor recebe no início.</translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation>Um token assinado pela Vonage.</translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation>O texto de “value”.</translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation>De onde vem o cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation>O cabeçalho, para &quot;type&quot;:&quot;custom&quot;.</translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation>O cabeçalho Authorization que seu servidor recebe.</translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation>Seu servidor, ws:// ou wss://.</translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation>O formato do som.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation>O que seu servidor recebe no início; até 512 bytes.</translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation>Um cabeçalho, enviado com X- antes do nome.</translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation>Cabeçalhos enviados com X- antes dos nomes.</translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation>Enviado ao outro lado sem alteração; até 256 caracteres.</translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation>Cabeçalhos enviados sem alteração.</translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation>Por exemplo, sip:user@example.com, com ;transport=tls ou ;media=srtp se desejado.</translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation>O domínio SIP, com “user” em vez de “uri”.</translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation>O usuário em “domain”.</translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation>O ramal no Vonage Business.</translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation>Um número de telefone.</translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation>Um usuário do aplicativo.</translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation>Um servidor seu que recebe e fornece o som.</translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation>Um endereço SIP.</translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation>Um ramal do Vonage Business Communications.</translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation>Liga para alguém e conecta o chamador a essa pessoa.</translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation>Remover o anterior</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation>“%2” não tem a opção “%1”; a Vonage a ignora ou derruba a chamada. Provavelmente a intenção era “%3”.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation>Adicionar &quot;%1&quot;:%2</translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation>Para quem se liga.</translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation>Conhecido apenas pelas bibliotecas mais novas da Vonage.</translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation>Obsoleto: melhor não usar mais.</translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation>Retirado pela Vonage.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation>%1 de até %2 caracteres</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Por exemplo, %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Opções: %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>É obrigatório.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Se omitido: %1.</translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation>Um valor de “%1”: %2</translation>
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
        <translation>Uma voz de %1 sem suporte a SSML.</translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation>Uma voz de %1.</translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation>Idioma %1, estilo %2.</translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation>A Vonage derruba a chamada, pois isto não é JSON: %1</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation>A Vonage derruba a chamada, pois um NCCO é um array de ações, mesmo de uma só: coloque-o entre [ e ].</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>A Vonage derruba a chamada, pois um NCCO precisa de pelo menos uma ação, como {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>A Vonage derruba a chamada: cada item de um NCCO é um objeto como {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation>A Vonage derruba a chamada: falta aqui um &quot;action&quot; que diga o que fazer; escreva um, como &quot;action&quot;:&quot;talk&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation>A Vonage derruba a chamada: ela não conhece a ação “%1”; escreva uma destas: talk, stream, input, record, connect, conversation, notify, wait ou transfer.</translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation>“%1” era uma prévia que a Vonage retirou; ela provavelmente derrubará a chamada.</translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation>“%1” é conhecido apenas pelas bibliotecas mais novas da Vonage; contas mais antigas podem não o ter.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation>“%1” aparece aqui mais de uma vez; a Vonage usa o último. Remova os outros.</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation>“%2” não tem a opção “%1”; a Vonage a ignora ou derruba a chamada. Remova-a.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation>A Vonage derruba a chamada: “%2” precisa de “%1”. Escreva essa opção com um valor.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation>A Vonage derruba a chamada: “%1” precisa ser %2.</translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation>A Vonage aceita as aspas, mas “%1” deveria ser %2: melhor escrever sem elas.</translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation>A Vonage lê “%1” em passos de 0.1; escreva com uma casa decimal.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation>A Vonage derruba a chamada: “%1” não pode ser “%2”; escreva %3.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation>A Vonage derruba a chamada: “%1” é um array com uma URL; coloque a string entre [ e ].</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation>A Vonage derruba a chamada: “%1” precisa de exatamente uma URL no array.</translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation>A Vonage usa só a primeira URL de “%1”; remova as outras.</translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation>A Vonage não consegue usar isto como “%1” e derruba a chamada: escreva uma URL completa, como %2.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation>%1 não é criptografado; se o servidor permitir, escreva %2.</translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation>A Vonage não consegue alcançar “%1” de fora; use um endereço público, como o de um túnel.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation>“%1” não é um nome de host válido: suas partes só têm letras, dígitos e hifens internos. A Vonage pode recusá-lo; use outro nome.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation>A Vonage derruba a chamada: o texto tem %1 caracteres sem as tags, e são permitidos 1500. Divida-o em várias ações talk.</translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation>A Vonage derruba a chamada: não há nada a falar aqui. Escreva algum texto.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>A Vonage derruba a chamada: o texto começa como SSML, mas não é XML bem formado (%1). Feche cada tag e coloque tudo em um único &lt;speak&gt;…&lt;/speak&gt;.</translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation>A Vonage lê a tag &lt;%1&gt; em voz alta, pois SSML precisa estar em &lt;speak&gt;…&lt;/speak&gt;: coloque o texto inteiro dentro desse elemento.</translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation>A Vonage não conhece a tag &lt;%1&gt; e pode recusá-la ou ignorá-la; remova-a.</translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation>O estilo %1 de %2 não tem suporte a SSML: as tags podem ser ignoradas ou lidas em voz alta. Escolha outro estilo.</translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation>“%1” não está entre os idiomas conhecidos da Vonage para isto; escreva um como en-US.</translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation>Sabe-se que %1 tem estilos até %2; a Vonage pode recusar o estilo %3.</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation>“voiceName” está obsoleto; escreva &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 em vez de “%1”.</translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation>“voiceName” e “%1” se contradizem, e não está documentado qual prevalece; remova “voiceName”.</translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation>Com &quot;loop&quot;:0, isto se repete até o chamador desligar ou interromper.</translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation>A Vonage derruba a chamada: depois de um “%1” com &quot;bargeIn&quot;:true é preciso haver um “input”. Adicione um.</translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation>Isto não tem efeito: o &quot;bargeIn&quot;:true anterior continua valendo até um “input”.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation>A Vonage derruba a chamada: “input” precisa de &quot;type&quot;; escreva &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] ou ambos.</translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation>“%1” deve ficar em &quot;dtmf&quot;:{…} junto com &quot;type&quot;:[&quot;dtmf&quot;]; a forma sem isso está obsoleta.</translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation>A Vonage ignora estas configurações, pois &quot;type&quot; não tem &quot;%1&quot;; adicione-o ali ou remova-as.</translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation>A Vonage derruba a chamada: no modo assíncrono só há teclas, sem “%1”. Remova essa opção ou o modo.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation>A Vonage derruba a chamada: “uuid” precisa de exatamente uma perna no array.</translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation>Nada vem depois deste input: a chamada termina, a menos que a URL de eventos do aplicativo responda com um NCCO. Adicione um &quot;eventUrl&quot; ou mais ações.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation>A Vonage derruba a chamada: “channels” precisa de &quot;split&quot;:&quot;conversation&quot; ao lado.</translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation>Mais de dois canais só são gravados como wav; escreva &quot;format&quot;:&quot;wav&quot; ou omita o formato.</translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation>A Vonage encerra a chamada na hora: a gravação ocorre em paralelo ao que vem depois, e nada vem depois. Adicione &quot;endOnSilence&quot;, &quot;endOnKey&quot; ou uma ação.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation>A Vonage derruba a chamada: “%1” é uma só tecla, um dígito, * ou #, entre aspas.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation>A Vonage derruba a chamada: “endpoint” precisa de exatamente um endpoint no array.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation>A Vonage derruba a chamada: “endpoint” é um array com um objeto; coloque-o entre [ e ].</translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation>A Vonage derruba a chamada: “from” e &quot;randomFromNumber&quot;:true se excluem; remova um deles.</translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation>Sem “from”, a pessoa chamada não vê nenhum número; escreva um dos seus números Vonage.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation>A Vonage derruba a chamada: “%1” só pode ter dígitos, como &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation>A Vonage derruba a chamada: “%1” precisa ter de 7 a 15 dígitos, com o código do país e sem +, como &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation>“%1” parece um número nacional; a Vonage quer o código do país em vez do 0, como em &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation>A Vonage derruba a chamada: “%1” só pode ter as teclas 0 a 9, *, # e p para uma pausa de meio segundo.</translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation>A Vonage segue “advancedMachineDetection” e ignora isto; remova.</translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation>Sem “eventUrl”, a Vonage consulta a URL de eventos do aplicativo para saber como continuar; escreva um para ter certeza.</translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation>A Vonage não toca “ringbackTone” enquanto liga para um telefone; remova essa opção ou use &quot;onAnswer&quot; do endpoint.</translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation>“ringback” é o nome obsoleto; escreva “ringbackTone”.</translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation>A Vonage derruba a chamada: um websocket precisa de &quot;content-type&quot;, que deve ser &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; ou &quot;audio/l16;rate=24000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation>A Vonage derruba a chamada: os cabeçalhos ocupam %1 bytes como JSON, e são permitidos 512. Envie menos.</translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation>A Vonage derruba a chamada: um endpoint sip precisa de “uri” ou de “domain” e “user”, não de ambos.</translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation>A própria Vonage põe X- antes do nome e enviaria “X-%1”; omita o prefixo.</translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation>A Vonage derruba a chamada: &quot;mute&quot;:true e “canSpeak” se excluem; remova um deles.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation>A Vonage derruba a chamada: “transcription” precisa de &quot;record&quot;:true ao lado.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation>A Vonage nunca chega aqui, pois o “transfer” anterior é a última ação executada. Remova o que vem depois dele.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation>A Vonage nunca chega aqui, pois a ação anterior se repete sem fim (&quot;loop&quot;:0). Defina um número de repetições ou remova o que vem depois.</translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation>Quem espera pelo moderador ouve silêncio; adicione &quot;musicOnHoldUrl&quot;.</translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation>A Vonage espera de 0.1 a 7200 segundos e, fora disso, usa o limite mais próximo; escreva um número assim.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation>A Vonage derruba a chamada: “payload” precisa ser um objeto, como {&quot;step&quot;:1}.</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Adicionar um input</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation>Quanto tempo; por exemplo, 1s ou 500ms.</translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation>Quanto tempo, em palavras.</translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation>Com que intensidade.</translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation>O idioma, como fr-FR.</translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation>Em que alfabeto os sons estão escritos.</translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation>Os sons.</translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation>O volume; também como +6dB ou -6dB.</translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation>A velocidade.</translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation>O tom; também como +10% ou -10%.</translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation>O que o texto é.</translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation>A ordem das partes de uma data.</translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation>O que é falado no lugar.</translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation>Em torno de todo o texto: é SSML.</translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation>Uma pausa.</translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation>Dá ênfase ao texto.</translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation>Texto em outro idioma; não em todos os estilos.</translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation>Um parágrafo.</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>Uma frase.</translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation>Diz como o texto é pronunciado.</translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation>Volume, velocidade e tom.</translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation>Diz o que o texto é, como uma data ou dígitos.</translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation>Fala outra coisa no lugar do texto.</translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation>O fim da tag.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation>Fala uma frase e encerra a chamada.</translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation>Menu com teclas e fala</translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation>Pede ao chamador que pressione uma tecla ou diga uma palavra e espera a resposta.</translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation>Resposta a um menu</translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation>Repete as teclas pressionadas; para o webhook que um menu envia.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Correio de voz</translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation>Grava uma mensagem até o chamador ficar em silêncio ou pressionar a tecla #.</translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation>Conectar a um número, com alternativa</translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation>Liga para outro número; se ninguém atender, o chamador é avisado. Informe o número a chamar.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation>Permite que todos os que recebem esta resposta conversem entre si.</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Gravar a chamada</translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation>Grava o que é dito a partir de agora, cada lado em seu próprio canal.</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Tocar um arquivo</translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation>Toca um arquivo de som (MP3 ou WAV de 16 bits). Informe o endereço do arquivo.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation>Envia um webhook com dados seus no meio da chamada; a resposta a ele pode ser um novo NCCO.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escrever %1</translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation>Colocar entre &lt;speak&gt; e &lt;/speak&gt;</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation>“voiceName” está obsoleto, e “%1” não é uma voz conhecida; escreva “language” e “style” em vez disso.</translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation>Remover “voiceName”</translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation>Escrever &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation>Mover para dentro de “dtmf”</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation>Adicionar &quot;type&quot;:%1</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation>Adicionar &quot;%1&quot; a “type”</translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation>Adicionar &quot;split&quot;:&quot;conversation&quot;</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation>Escrever &quot;format&quot;:&quot;wav&quot;</translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation>Remover “machineDetection”</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Remover as aspas</translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation>de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation>A Vonage derruba a chamada: isto já aparece aqui; escreva só uma vez.</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Manter o primeiro</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>uma string</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>um array de strings</translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation>um array de IDs de pernas</translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation>um array com um ID de perna</translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation>uma string como &quot;en-US&quot;</translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation>uma string com uma URL</translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation>um array com uma URL</translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation>uma string com um URI</translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation>uma string de dígitos</translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation>uma string de teclas</translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation>uma string de caracteres ASCII imprimíveis</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>um objeto entre { }</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>um array de objetos</translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation>um array com um endpoint</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>um número inteiro, %1 ou mais</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>um número, %1 ou mais</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Colocar entre aspas</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>O valor padrão.</translation>
    </message>
    <message>
        <source>Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.</source>
        <translation>A Vonage não envia nada com o nome “%1”, por isso sairia a resposta padrão. Escreva outro nome, {query.%1} para um parâmetro da sua própria URL, ou {{%1}} para obter as próprias chaves.</translation>
    </message>
    <message>
        <source>Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.</source>
        <translation>Nada mais ocupa o lugar de {%1}, por isso é enviado como está. Escreva aqui o que se quer dizer.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Remover a vírgula</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Acrescentar a vírgula</translation>
    </message>
    <message>
        <source>Add the missing %1</source>
        <translation>Acrescentar %1, que falta</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>Pôr entre aspas duplas</translation>
    </message>
    <message>
        <source>Remove the %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Put all in double quotes</source>
        <translation>Pôr tudo entre aspas duplas</translation>
    </message>
    <message>
        <source>Vonage drops the call: SSML stands in one &lt;speak&gt;…&lt;/speak&gt;, and here is another inside of it. Remove the inner tags.</source>
        <translation>A Vonage derruba a chamada: SSML fica em um único &lt;speak&gt;…&lt;/speak&gt;, e aqui há outro dentro dele. Remova as tags internas.</translation>
    </message>
    <message>
        <source>Remove the inner tags</source>
        <translation>Remover as tags internas</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Remover o comentário</translation>
    </message>
    <message>
        <source>Vonage may take the type from these settings or drop the call; write &quot;type&quot;:%1 to be sure.</source>
        <translation>A Vonage pode deduzir o tipo destas configurações ou derrubar a chamada; escreva &quot;type&quot;:%1 para ter certeza.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of “%1” has to be %2.</source>
        <translation>A Vonage derruba a chamada: cada item de “%1” precisa ser %2.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>Definir “%1” como %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <source>The caller would not come back: %1</source>
        <translation>O chamador não voltaria: %1</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processo %2)</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation>Esperavam-se no máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation>Esperava-se um caractere inteiro: aqui há só metade de um (um surrogate isolado).</translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation>Esperava-se um termo: não há parêntese aberto para fechar.</translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation>Esperava-se um termo: uma palavra, um texto entre aspas ou uma chave com um valor, como api:sms.</translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation>Esperavam-se no máximo %1 parênteses aninhados.</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation>Esperava-se um parêntese de fechamento.</translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation>Esperavam-se no máximo %1 termos.</translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation>Esperavam-se aspas de fechamento.</translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation>Esperava-se algum texto entre as aspas.</translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation>Esperava-se o nome de um campo.</translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation>Esperava-se um valor logo após os dois-pontos.</translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation>Esperava-se uma data, uma data e hora como 2026-11-23T08:00, ou uma idade como 30s, 10m, 2h ou 7d.</translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation>Esperava-se um número, com &gt;=, &gt;, &lt;=, &lt; ou = antes dele, se desejado.</translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation>Esperava-se um endereço, uma faixa como 174.37.245.32/29 ou um destes: %1.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Esperava-se um destes valores: %1.</translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation>Esperava-se rule:NAME ou um destes valores: %1.</translation>
    </message>
    <message>
        <source>Vonage sends numbers without a plus: %1.</source>
        <translation>A Vonage envia números sem o sinal de mais: %1.</translation>
    </message>
    <message>
        <source>AND is looked for as a word: leave out AND, since all terms that stand side by side must match.</source>
        <translation>AND é procurado como palavra: omita AND, pois todos os termos que ficam lado a lado devem corresponder.</translation>
    </message>
    <message>
        <source>NOT is looked for as a word: what must not match has a - before it, %1.</source>
        <translation>NOT é procurado como palavra: o que não deve corresponder leva um - antes, %1.</translation>
    </message>
    <message>
        <source>Expected a key. Did you mean %1? The keys are %2; text that holds a colon is written in quotation marks.</source>
        <translation>Esperava-se uma chave. Você quis dizer %1? As chaves são %2; texto com dois-pontos é escrito entre aspas.</translation>
    </message>
    <message>
        <source>kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.</source>
        <translation>kind:%1 corresponde só a esse tipo exato: kind:%1.* corresponde a todos cujo tipo começa assim.</translation>
    </message>
    <message>
        <source>There is no kind %1. Did you mean kind:%2?</source>
        <translation>Não existe o tipo %1. Você quis dizer kind:%2?</translation>
    </message>
    <message>
        <source>No event is just of the kind %1: kind:%1.* matches all whose kind begins so.</source>
        <translation>Nenhum evento é apenas do tipo %1: kind:%1.* corresponde a todos cujo tipo começa assim.</translation>
    </message>
    <message>
        <source>No status %1 is documented. Did you mean status:%2?</source>
        <translation>O status %1 não está documentado. Você quis dizer status:%2?</translation>
    </message>
    <message>
        <source>A path begins with a slash: %1 looks anywhere in it.</source>
        <translation>Um caminho começa com uma barra: %1 procura em qualquer parte dele.</translation>
    </message>
    <message>
        <source>Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is written in quotation marks.</source>
        <translation>Esperava-se uma das chaves %1. Um campo da requisição é field.%2; texto com dois-pontos é escrito entre aspas.</translation>
    </message>
    <message>
        <source>In words, * is looked for as it is: it stands for anything only behind a name, as in from:4477*.</source>
        <translation>Em palavras, * é procurado como está: só representa qualquer coisa depois de um nome, como em from:4477*.</translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text, in which \&quot; stands for one.</source>
        <translation>Esperava-se um espaço, ou aspas em torno de todo o texto, no qual \&quot; representa uma aspa.</translation>
    </message>
    <message>
        <source>Expected a colon right after the name of the field.</source>
        <translation>Esperavam-se dois-pontos logo após o nome do campo.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation>Isto não é HTTP: esperava-se uma linha de requisição como “POST /webhooks/event HTTP/1.1”.</translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation>Uma linha de cabeçalho está malformada: esperava-se “Nome: valor” em uma linha, terminada em CR LF.</translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation>O tamanho do corpo é incerto: esperava-se um único Content-Length simples ou um corpo em chunks bem formado.</translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation>A codificação de transferência não é conhecida: esperava-se só “chunked”.</translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation>A versão do HTTP não é conhecida: esperava-se HTTP/1.0 ou HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation>A linha de requisição é maior que o permitido.</translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation>Os cabeçalhos são maiores que o permitido.</translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation>Há mais cabeçalhos que o permitido.</translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation>O corpo é maior que o permitido.</translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation>Os cabeçalhos não chegaram a tempo: esperava-se uma linha vazia depois deles.</translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation>O corpo chegou devagar demais.</translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation>O remetente encerrou a conexão no meio da requisição: esperavam-se mais bytes.</translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation>Chegavam dados demais ao mesmo tempo para aceitar esta requisição.</translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation>O endereço do remetente não está entre os permitidos.</translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation>O cabeçalho Host está ausente, repetido ou malformado: HTTP/1.1 espera exatamente um.</translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation>O cabeçalho Expect pede algo desconhecido: esperava-se “100-continue”.</translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation>O remetente fala TLS (https) em uma porta onde se esperava HTTP simples.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>A requisição foi recusada.</translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 A leitura parou no byte %2, contado a partir de 0.</translation>
    </message>
    <message>
        <source>Ringback stopped before all of the request was here.</source>
        <translation>O Ringback parou antes que toda a requisição chegasse.</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation>Uma regra tem um nome de 1 a 100 caracteres em uma linha.</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>Já existe uma regra “%1”.</translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation>Um status vai de 200 a 599.</translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation>“when”, coluna %1: %2</translation>
    </message>
    <message>
        <source>Who never answers, or too late, needs no delay.</source>
        <translation>Quem nunca responde, ou responde tarde demais, não precisa de atraso.</translation>
    </message>
    <message>
        <source>“when”: a rule decides before there is a reply, a mark or a note, and at once; “%1” would never tell anything.</source>
        <translation>“when”: uma regra decide de imediato, antes de haver uma resposta, uma marca ou uma nota; “%1” nunca diria nada.</translation>
    </message>
    <message>
        <source>The header “%1” is written by Ringback alone.</source>
        <translation>O cabeçalho “%1” só é escrito pelo Ringback.</translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line without control characters.</source>
        <translation>Um cabeçalho tem um nome com letras, dígitos e “-”, e um valor em uma linha sem caracteres de controle.</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation>aqui é preciso um objeto { }.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation>aqui é preciso um texto entre aspas.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>aqui é preciso true ou false.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>aqui é preciso um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation>um NCCO é um array de ações [ ].</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>aqui é preciso um destes valores: %1.</translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation>“wait” só pode ser true.</translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation>headers e body só são permitidos com status.</translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation>aqui só são conhecidos answer, event e other.</translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation>aqui é preciso um array [ ].</translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation>há mais de %1 regras.</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>falta “rules”.</translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation>isto é grande demais para um arquivo de regras.</translation>
    </message>
    <message>
        <source>a rule has only one of %1.</source>
        <translation>uma regra só pode ter um destes: %1.</translation>
    </message>
    <message>
        <source>a rule needs one of %1.</source>
        <translation>uma regra precisa ter um destes: %1.</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) stands here.</source>
        <translation>aqui há só metade de um caractere (um surrogate isolado).</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation>Responde %1</translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation>Responde com o modelo “%1”</translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation>Responde com um NCCO próprio</translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation>Estaciona a chamada por até %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera por você</translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>%1 por até %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 após %2</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Nunca responde</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>Interrompe a conexão</translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation>Responde com o tipo de conteúdo errado</translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation>Responde com JSON inválido</translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation>Responde depois que a Vonage desistiu</translation>
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
        <translation>Escuta webhooks e os registra, sem janela.</translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Endereço em que escutar; a opção pode ser repetida; a porta 0 é qualquer porta livre; IPv6 como [::1]:8484.</translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation>Arquivo de captura, criado se não existir, continuado se existir. Padrão: um novo na sua pasta de dados.</translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation>Imprime cada evento gravado como uma linha de JSON na saída padrão.</translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation>Status para webhooks simples, 200 a 205.</translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation>NCCO enviado às requisições que esperam um. Padrão: uma saudação curta.</translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation>Regras que decidem quem recebe qual resposta, em JSON. Padrão: nenhuma.</translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation>Corpos maiores recebem 413.</translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation>“normal” sobrevive a uma falha ou kill; “full”, também a uma queda de energia.</translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Guarda no máximo N eventos; os mais antigos saem primeiro, os marcados ficam; 0 guarda todos.</translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>Guarda no máximo N bytes de requisições; as mais antigas saem primeiro, as marcadas ficam; 0 guarda todas.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation>Cadeia de certificados (PEM): escuta https em vez de http.</translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation>Chave privada (PEM) do certificado, sem senha.</translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation>%1: %2 é tratado como %3, a faixa que contém este endereço.</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert e --tls-key só podem ser usadas juntas.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 não contém nenhum certificado em formato PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation>%1 não contém nenhuma chave privada utilizável: RSA, DSA ou EC em formato PEM, sem senha.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>A chave em %1 não é a do certificado em %2.</translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation>“serve” aceita apenas opções; a captura é indicada com --capture.</translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation>“%1” não é normal nem full.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation>Não é possível criar a pasta %1; escolha um arquivo com --capture.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Padrão: %1.</translation>
    </message>
    <message>
        <source>Ranges and sets that may post, separated by commas; others get 403 and are still recorded. Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API current”.</source>
        <translation>Faixas e conjuntos que podem enviar, separados por vírgulas; os outros recebem 403 e mesmo assim são registrados. Conjuntos: %1. Aqui vonage é “Nexmo webhooks guide”, de 2018; quem envia hoje está em “Vonage API current”.</translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of %2.</source>
        <translation>“%1” não é uma faixa como 203.0.113.0/24 nem um destes: %2.</translation>
    </message>
    <message>
        <source>Peers that are believed when they name the client, in the first of %1 that can be read; an empty value trusts nobody.</source>
        <translation>Proxies em que se acredita quando informam o cliente, no primeiro de %1 que puder ser lido; um valor vazio não confia em ninguém.</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>Não é possível guardar os eventos; por isso, os remetentes recebem 503 para tentar de novo. %1</translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation>Os eventos voltaram a ser guardados.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation>Não é possível escrever na saída padrão: %1. Os eventos são guardados, mas não impressos.</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>captura %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escutando em %1</translation>
    </message>
    <message>
        <source>1 event is not in the output: before its turn came it was removed, or the output was not read in time.</source>
        <translation>Falta 1 evento na saída: antes da sua vez foi removido, ou a saída não foi lida a tempo.</translation>
    </message>
    <message>
        <source>%1 events are not in the output: before their turn came they were removed, or the output was not read in time.</source>
        <translation>Faltam %1 eventos na saída: antes da sua vez foram removidos, ou a saída não foi lida a tempo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation>Reter um webhook da URL de resposta por</translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation>A Vonage espera no máximo 5 segundos, incluindo ida e volta.</translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation>Reter outro webhook de uma chamada por</translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation>A Vonage espera no máximo 10 segundos.</translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation>Reter qualquer outro webhook por</translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation>A Vonage espera 15 segundos.</translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation>Maior corpo de uma requisição</translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation>Um corpo maior é recusado com 413.</translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation>Maior cabeçalho de uma requisição</translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation>Um cabeçalho maior é recusado com 431.</translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation>Tempo máximo para receber o cabeçalho</translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation>Um remetente mais lento recebe 408.</translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation>Manter uma conexão ociosa por</translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation>Entre duas requisições em uma conexão.</translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation>Máximo de conexões simultâneas</translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation>Uma a mais recebe 503.</translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation>Máximo de memória para requisições ainda não guardadas</translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation>Acima disso, as requisições são recusadas com 503.</translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation>Número máximo de eventos a guardar</translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation>Os mais antigos saem primeiro, os marcados ficam. 0 guarda todos.</translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation>Máximo de bytes de requisições a guardar</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation>A assinatura cobre o corpo como foi recebido.</translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation>O token garante o corpo em sua forma compacta, não seus espaços em branco.</translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation>O token garante a query como JSON.</translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation>O token garante que não há corpo.</translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation>Ela não traz hora, por isso sua idade não é garantida.</translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation>clock-skew: assinada %1 s no futuro; são permitidos %2 s.</translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation>stale: assinada há %1 s; são permitidos %2 s.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation>bad-signature: válida se o segredo não tivesse espaços em branco em volta.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation>bad-signature: válida se o segredo fosse o de SMS assinados.</translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation>bad-signature: o token não foi assinado com este segredo ou foi alterado.</translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation>O token bearer não tem três partes separadas por pontos.</translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation>Uma parte do token bearer não é base64url ou não é um objeto JSON.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation>bad-algorithm: o token indica &quot;%1&quot;; só HS256 é aceito.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation>bad-algorithm: o token exige uma extensão desconhecida.</translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation>no-payload-hash: o token é autêntico, mas não garante nenhum corpo nem query.</translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation>Não é possível ler os parâmetros em torno de sig.</translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation>RINGBACK_SIGNATURE_METHOD é &quot;%1&quot;; precisa ser md5hash, md5, sha1, sha256 ou sha512.</translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation>replayed: esta mesma requisição já foi recebida antes.</translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation>stale: assinada %1 s no futuro; são permitidos %2 s.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation>bad-signature: válida se o método fosse %1; %2 está configurado.</translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation>Assinada com o método %1.</translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation>Nenhum método está configurado; este foi encontrado por tentativa.</translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation>Confere sem os parâmetros que estão vazios.</translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation>Confere sem os parâmetros da própria URL, que não são garantidos: %1.</translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation>bad-signature: %1 está configurado, mas uma assinatura deste tamanho é de outro método.</translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: nem %1 nem %2 com este segredo a produzem; o segredo é outro ou um parâmetro foi alterado.</translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: %1 com este segredo não a produz; o segredo é outro ou um parâmetro foi alterado.</translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation>O parâmetro %1 aparece mais de uma vez.</translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation>sig não é formado por dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation>sig tem %1 dígitos; os métodos produzem 32, 40, 64 ou 128.</translation>
    </message>
    <message>
        <source>The name of a parameter contains &amp; or =, so that what was signed could be read in another way.</source>
        <translation>O nome de um parâmetro contém &amp; ou =, de modo que o que foi assinado poderia ser lido de outra forma.</translation>
    </message>
    <message>
        <source>No secret for signed webhooks was known when it came, so it was not checked.</source>
        <translation>Quando chegou, nenhum segredo para webhooks assinados era conhecido, por isso a assinatura não foi verificada.</translation>
    </message>
    <message>
        <source>No secret for signed SMS was known when it came, so it was not checked.</source>
        <translation>Quando chegou, nenhum segredo para SMS assinados era conhecido, por isso a assinatura não foi verificada.</translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.</source>
        <translation>payload-mismatch: o token é autêntico, mas pertence a outro conteúdo, cujo SHA-256 começa com “%1”; o deste conteúdo começa com “%2”. Ele foi alterado ou reescrito no caminho.</translation>
    </message>
</context>
<context>
    <name>TargetClaim</name>
    <message>
        <source>%1 is the capture itself; choose another file.</source>
        <translation>%1 é a própria captura; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 is a capture that is being written, here or by another program; choose another file.</source>
        <translation>%1 é uma captura que está sendo gravada, aqui ou por outro programa; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1; choose another one.</source>
        <translation>Você não tem permissão para gravar na pasta %1; escolha outra.</translation>
    </message>
    <message>
        <source>%1 belongs to a capture; choose another file.</source>
        <translation>%1 faz parte de uma captura; escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não é possível ler: %1.</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>É maior que %1 bytes.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation>Há mais de %1 modelos; este e outros foram deixados de fora.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation>“%1” não pode ser o nome de um arquivo: use até %2 letras, dígitos, espaços ou similares.</translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation>Não é JSON; corrija primeiro o que está sublinhado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>TemplatePlaceholders</name>
    <message>
        <source>The public address that the webhook came in by, without a slash at its end.</source>
        <translation>O endereço público pelo qual o webhook chegou, sem barra no final.</translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation>verifique o número; uma nova tentativa mais tarde pode funcionar</translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation>Verifique o número; uma nova tentativa mais tarde pode funcionar.</translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation>temporário; tente de novo mais tarde</translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation>Temporário: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation>permanente; remova o número</translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation>Permanente: remova o número da sua lista.</translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation>permanente; não tente de novo</translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation>Permanente: não tente de novo.</translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation>permanente; não tente de novo sem mudar a mensagem</translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation>Permanente como está: mude o remetente ou a mensagem antes de reenviar.</translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation>contate o suporte da Vonage</translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation>Contate o suporte da Vonage.</translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation>não tente de novo; confirme o número</translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation>Não tente de novo antes de confirmar o número.</translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation>Nada a fazer por enquanto: outra confirmação dirá como termina.</translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation>O código de erro diz se vale a pena tentar de novo.</translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation>pode ter chegado mesmo assim</translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation>Pode ter chegado mesmo assim: não considere como entregue nem como falha.</translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation>adicione crédito à conta</translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation>Adicione crédito à conta ou peça o aumento da cota e envie de novo.</translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation>adicione o número aos números de teste da conta</translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation>Adicione o número aos números de teste da conta ou encerre o período de teste adicionando crédito.</translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation>não envie de novo</translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation>Nada a fazer: não envie de novo.</translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation>envie um modelo aprovado ou espere o destinatário escrever</translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation>Envie um modelo aprovado ou espere até o destinatário escrever de novo para você.</translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation>pague a taxa ao Facebook</translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation>Pague a taxa ao Facebook e envie de novo.</translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation>reenvie com um tempo de vida maior</translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation>Se ainda for relevante, reenvie com um tempo de vida maior.</translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation>reconecte a página do Facebook à Vonage</translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation>Reconecte a página do Facebook à Vonage para obter um novo token e envie de novo.</translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation>corrija a requisição</translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation>Corrija a requisição antes de consultar de novo.</translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation>verifique a chave de API e o segredo</translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation>Verifique a chave de API e o segredo.</translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation>use os outros campos ou consulte de novo mais tarde</translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation>Use os outros campos; os de tempo real podem vir em uma nova consulta mais tarde.</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>sem valor (null)</translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation>sem valor (vazio)</translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation>sem valor (a palavra “null”)</translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation>Dados seus, repassados sem alteração.</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>uma query</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>um formulário</translation>
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
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation>ID desta mensagem na Vonage.</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado em</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>Quando aconteceu.</translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation>Ref. do cliente</translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation>Sua própria referência, informada no envio.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>Quanto custou.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation>A moeda do preço.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation>Quem recebe a mensagem.</translation>
    </message>
    <message>
        <source>To channel</source>
        <translation>Canal de destino</translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation>Por onde ela é enviada.</translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation>Quem recebe a mensagem, como número.</translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation>Quem recebe a mensagem, como ID do canal.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation>Quem enviou a mensagem.</translation>
    </message>
    <message>
        <source>From channel</source>
        <translation>Canal de origem</translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation>Quem enviou a mensagem, como número.</translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation>Quem enviou a mensagem, como ID do canal.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation>Em que sentido a mensagem vai.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>A mensagem.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation>O que a mensagem contém.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de conteúdo</translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation>De que tipo é o conteúdo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation>O que a mensagem diz.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation>Onde está a imagem.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation>Legenda abaixo dela.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation>Onde está o som.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation>Onde está o vídeo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>Onde está o arquivo.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>Graus leste.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>Graus norte.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation>O nome do local.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation>O endereço do local.</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>Partes SMS</translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation>Em quantos SMS ela veio.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation>O que aconteceu com a mensagem.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation>Por que não foi entregue.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Texto do erro</translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation>O motivo, nas palavras da Vonage.</translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation>ID do Dispatch</translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation>O workflow que a enviou.</translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation>Link do workflow</translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation>Onde o workflow pode ser consultado.</translation>
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
        <translation>Quem o remetente diz ser.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation>O nome do remetente no canal.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation>O nome de usuário do remetente no canal.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>De que tipo é a mensagem.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Uma imagem.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation>Um arquivo de áudio.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Um vídeo.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Um arquivo.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation>Um cartão de contato.</translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation>Onde está o cartão de contato.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>Uma figurinha.</translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation>Onde está a figurinha.</translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation>Partes MMS</translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation>As partes da mensagem, em ordem.</translation>
    </message>
    <message>
        <source>Part type</source>
        <translation>Tipo da parte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation>Onde está a parte.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>A place.</source>
        <translation>Um local.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation>Onde o local pode ser visto.</translation>
    </message>
    <message>
        <source>List reply</source>
        <translation>Resposta de lista</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>O que foi escolhido.</translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation>ID da resposta</translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation>O ID da opção escolhida.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta escolhida</translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation>O título da opção escolhida.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation>A descrição da opção escolhida.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation>O botão que foi pressionado.</translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation>Payload do botão</translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation>Os dados que você associou ao botão.</translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation>Subtipo do botão</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Texto do botão</translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation>O texto no botão.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>Uma reação a outra mensagem.</translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation>Se foi feita ou retirada.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation>O emoji da reação.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation>Um pedido do seu catálogo.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation>O ID do catálogo.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>O que foi pedido.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>O ID do item.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Quantos.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Preço do item</translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation>Quanto custa um.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation>A que a mensagem se refere.</translation>
    </message>
    <message>
        <source>Context message</source>
        <translation>Mensagem citada</translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation>A mensagem a que ela se refere.</translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation>Remetente citado</translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation>Quem enviou aquela mensagem.</translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation>Produto citado</translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation>O produto a que ela se refere.</translation>
    </message>
    <message>
        <source>Context state</source>
        <translation>Estado do contexto</translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation>Se ela se refere a outra mensagem.</translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation>Nota do provedor</translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation>O que o provedor tem a dizer a respeito.</translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation>Dados do SMS</translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation>Como chegou por SMS.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palavra-chave</translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation>A primeira palavra do texto.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation>De onde veio.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation>A rede do remetente.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation>O que o WhatsApp acrescenta.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation>O anúncio ou a publicação que trouxe até aqui.</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>Texto da referência</translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation>Título da referência</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>ID da referência</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Tipo da referência</translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation>URL da referência</translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation>Mídia da referência</translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation>Imagem da referência</translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation>Vídeo da referência</translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation>Miniatura da referência</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>ID do clique</translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation>O clique no anúncio.</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>Remetente WhatsApp</translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation>Os IDs do remetente.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation>ID do usuário pai</translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation>ID do WhatsApp</translation>
    </message>
    <message>
        <source>Self link</source>
        <translation>Link próprio</translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation>Onde a mensagem pode ser consultada.</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Tipo do erro</translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation>Onde o erro é explicado.</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>ID do erro</translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation>Informe-o ao suporte da Vonage para perguntar sobre exatamente este erro.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>Para onde foi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation>A rede do destinatário.</translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation>Como foi enviada por SMS.</translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation>Quantos SMS foram necessários.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation>Que posição tem em uma cadeia de mensagens, cada uma tentada quando a anterior falhou.</translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation>ID do workflow</translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation>Posição no workflow</translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation>Qual mensagem da cadeia é esta.</translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation>Tamanho do workflow</translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation>Quantas mensagens a cadeia tem.</translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation>Conversa WhatsApp</translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation>A conversa em que ela é contada.</translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation>Origem da conversa</translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation>De que tipo é a conversa.</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarifação</translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation>Tipo de tarifação</translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation>Se é paga.</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Modelo de tarifação</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Pelo que se paga.</translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation>Categoria de tarifação</translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation>Que preço se aplica.</translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation>Destinatário WhatsApp</translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation>Os IDs do destinatário.</translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation>O workflow que terminou.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation>Como o workflow funciona.</translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation>Como o workflow terminou.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation>As mensagens do workflow.</translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation>Uma mensagem do workflow.</translation>
    </message>
    <message>
        <source>Message link</source>
        <translation>Link da mensagem</translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation>Por onde ela foi enviada.</translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation>Quanto a mensagem custou.</translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation>a API de Mensagens</translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation>Mensagem recebida</translation>
    </message>
    <message>
        <source>Message status</source>
        <translation>Status da mensagem</translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation>Relatório do workflow de failover</translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation>Mensagens e Dispatch</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> “%1”</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>Cartão de contato</translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation>Uma escolha de uma lista</translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation>Escolhido em uma lista: %1</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Botão pressionado</translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation>Botão pressionado: %1</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation>Reação retirada</translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation>Reação retirada: %1</translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation>Uma reação a uma mensagem</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Reação: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Um pedido</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation>Uma mensagem de várias partes</translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation>Várias partes: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>sem conteúdo</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>um remetente desconhecido</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sem status</translation>
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
        <translation>Cadeia de mensagens (workflow de failover): %1</translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation>A Vonage a aceitou e a repassa ao canal.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation>Chegou ao dispositivo do destinatário.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation>O destinatário a abriu.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation>O destinatário a abriu (palavra antiga para “read”).</translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation>Recusada pela Vonage ou pelo provedor antes de ser enviada.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Não pôde ser entregue.</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>Não entregável</translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation>Uma mensagem de texto.</translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation>Uma mensagem multimídia.</translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation>Uma mensagem rica das operadoras (RCS).</translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation>Uma mensagem do WhatsApp.</translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation>Uma mensagem do Facebook Messenger.</translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation>Uma mensagem comercial do Viber.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Um texto.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation>Um modelo do WhatsApp.</translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation>um modelo do WhatsApp</translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation>Um formato próprio do canal.</translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation>uma mensagem no formato próprio do canal</translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation>Um contato.</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>um contato</translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation>Uma escolha de uma lista.</translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation>Um botão que foi pressionado.</translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation>Um pedido de um catálogo.</translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation>Várias partes (MMS).</translation>
    </message>
    <message>
        <source>A card.</source>
        <translation>Um cartão.</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>um cartão</translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation>Uma série de cartões.</translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation>uma série de cartões</translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation>Sem tipo definido.</translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation>uma mensagem sem tipo definido</translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation>O remetente usou algo que a Vonage não consegue repassar.</translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation>algo que a Vonage não consegue repassar</translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation>Enviada para você.</translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation>Enviada por você.</translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation>Não se refere a nenhuma outra mensagem.</translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation>Sim, e o ID dessa mensagem é informado.</translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation>Sim, mas essa mensagem não é conhecida.</translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation>A reação foi feita.</translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation>A reação foi retirada.</translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation>Uma conversa de marketing.</translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation>Uma conversa sobre uma transação.</translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation>Uma conversa de login.</translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation>Uma conversa de atendimento ao cliente.</translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation>Uma conversa iniciada por um anúncio.</translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation>Uma conversa iniciada pelo usuário.</translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation>Uma conversa iniciada por você.</translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation>O preço normal.</translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation>Grátis, por ser atendimento ao cliente.</translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation>Grátis, por ter começado em um anúncio ou uma página.</translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation>Pago por mensagem.</translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation>Pago por conversa.</translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation>Cada mensagem só foi tentada quando a anterior falhou.</translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation>O workflow foi concluído.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation>O workflow falhou.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation>Limitado: você envia mais rápido do que o permitido.</translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation>você envia mais rápido do que o permitido</translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation>Parâmetro ausente.</translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation>parâmetro ausente</translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation>Parâmetro inválido.</translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation>parâmetro inválido</translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation>Tag inválida: uma das tags da requisição não é aceita.</translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation>tag inválida</translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation>Modelo inválido.</translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation>modelo inválido</translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation>Erro interno.</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erro interno</translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation>Mensagem inválida.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>mensagem inválida</translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation>Número bloqueado: nada pode ser enviado a este número.</translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation>nada pode ser enviado a este número</translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation>Conta bloqueada: sua conta não pode enviar.</translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation>sua conta não pode enviar</translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation>Cota ou crédito esgotado.</translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation>cota ou crédito esgotado</translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation>Conta não habilitada para envio pela API (REST).</translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation>conta não habilitada para envio pela API</translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation>Mensagem longa demais.</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>mensagem longa demais</translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation>A comunicação falhou.</translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation>a comunicação falhou</translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation>Remetente não aceito.</translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation>remetente não aceito</translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation>Tempo de vida (TTL) inválido.</translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation>tempo de vida (TTL) inválido</translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation>Recurso não permitido: sua conta não pode usar esta funcionalidade.</translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation>recurso não permitido para a conta</translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation>Classe de mensagem inválida.</translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation>classe de mensagem inválida</translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation>Destino fora da lista de permissões: uma conta de teste só pode enviar para seus números de teste.</translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation>o número não é um número de teste da conta de teste</translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation>Número inválido ou ausente.</translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation>número inválido ou ausente</translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation>Destinatário ausente por ora: o telefone está desligado ou fora da área de cobertura.</translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation>o telefone está desligado ou fora da área de cobertura</translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation>Destinatário ausente em definitivo: o número não está em uso.</translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation>o número não está em uso</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation>Erro de portabilidade: o número mudou para outra operadora e não é encontrado lá.</translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation>o número mudou para outra operadora</translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation>Rejeição antispam: um filtro da operadora recusa o remetente ou o conteúdo.</translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation>bloqueada como spam pela operadora</translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation>Aparelho ocupado: o telefone não consegue receber uma mensagem agora.</translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation>o telefone está ocupado</translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation>Erro de rede.</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>erro de rede</translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation>Número não permitido: o destinatário optou por não receber (opt-out).</translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation>o destinatário optou por não receber</translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation>Requisições de envio demais.</translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation>requisições de envio demais</translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation>Não roteável: não há rota, ou a rede não é suportada.</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>sem rota para a rede</translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation>Destino inacessível: não foi encontrada rota para o número do destinatário.</translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation>sem rota para o número</translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation>Restrição de idade do assinante: o conteúdo é bloqueado para menores.</translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation>bloqueado para menores</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation>Número bloqueado pela operadora: por exemplo, um plano sem mensagens ou uma conta suspensa.</translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation>a operadora bloqueia este número</translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation>O destinatário não tem crédito pré-pago.</translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation>o destinatário não tem crédito</translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation>Não é usuário do provedor: o destinatário não está neste canal.</translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation>o destinatário não está neste canal</translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation>Dispositivo inadequado: o dispositivo do destinatário não pode receber uma mensagem assim.</translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation>dispositivo inadequado</translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation>Mensagem já enviada.</translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation>mensagem já enviada</translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation>Erro desconhecido da operadora.</translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation>erro desconhecido da operadora</translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation>O provedor não responde.</translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation>o provedor não responde</translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation>Fora da janela de resposta: a última mensagem do destinatário é antiga demais para uma resposta comum.</translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation>a última mensagem do destinatário é antiga demais</translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation>Taxa de correspondência de telefone não paga (Facebook).</translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation>taxa de correspondência de telefone não paga (Facebook)</translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation>O tempo de vida se esgotou: o canal não confirmou nada nesse tempo, e nada é cobrado.</translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation>o tempo de vida se esgotou sem confirmação; nada é cobrado</translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation>Token de acesso expirado (Facebook).</translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation>token de acesso expirado (Facebook)</translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation>URL de mídia inválida.</translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation>URL de mídia inválida</translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation>Mídia grande demais.</translation>
    </message>
    <message>
        <source>media too large</source>
        <translation>mídia grande demais</translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation>Tipo de mídia inválido.</translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation>tipo de mídia inválido</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
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
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
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
        <translation>Turquia</translation>
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
        <translation>Índia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
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
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
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
        <translation>América do Norte e Caribe</translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation>Ásia e Oriente Médio</translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation>Oceania e Sudeste Asiático</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation>América do Sul e Central</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>linha fixa</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation>número virtual</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>número de chamada gratuita</translation>
    </message>
    <message>
        <source>premium number</source>
        <translation>número de tarifa premium</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1, rede %2</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Sucesso.</translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation>Ocupado: requisições demais ao mesmo tempo.</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>requisições demais ao mesmo tempo</translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation>Um parâmetro da requisição não era válido.</translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation>As credenciais estavam erradas.</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>credenciais erradas</translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation>Um erro interno da Vonage.</translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation>erro interno da Vonage</translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation>A cota ou o crédito da conta está esgotado.</translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation>A conta não pode usar este serviço.</translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation>não permitido para a conta</translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation>A consulta em tempo real, que pergunta à rede do telefone, não retornou nada.</translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation>a consulta em tempo real não retornou nada</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>A requisição não pôde ser entendida.</translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation>a requisição não pôde ser entendida</translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation>Todos os campos puderam ser preenchidos.</translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation>Alguns campos puderam ser preenchidos.</translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation>Nada pôde ser descoberto.</translation>
    </message>
    <message>
        <source>without result</source>
        <translation>sem resultado</translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation>Uma rede móvel.</translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation>Uma linha fixa.</translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation>Uma linha fixa de tarifa premium.</translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation>Uma linha fixa de chamada gratuita.</translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation>Um número virtual.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Não conhecido.</translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation>Um pager.</translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation>O número mudou para outra operadora.</translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation>O número está na sua operadora original.</translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation>O número provavelmente está na sua operadora original.</translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation>O número provavelmente mudou para outra operadora.</translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation>O telefone está em uma rede no exterior.</translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation>O telefone está na sua rede de origem.</translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation>O número existe.</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>O número não existe.</translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation>O número provavelmente existe.</translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation>O número provavelmente não existe.</translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation>Uma mensagem pode ser entregue agora.</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>alcançável</translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation>Uma mensagem não pode ser entregue.</translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation>mensagens não podem ser entregues</translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation>O telefone está desligado ou fora da área de cobertura.</translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation>telefone desligado ou fora da área de cobertura</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>O número está errado.</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número errado</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>O número está bloqueado.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>A business.</source>
        <translation>Uma empresa.</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>Uma pessoa física.</translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation>Se a consulta funcionou.</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Texto do status</translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation>O status nas palavras da Vonage.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation>Quanto pôde ser descoberto.</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>Texto do resultado</translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation>O resultado nas palavras da Vonage.</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation>O número com o código do país.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation>O número como é escrito no seu país.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation>O país do número.</translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation>País (3 letras)</translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation>O país do número, em três letras.</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nome do país</translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation>O país do número nas palavras da Vonage.</translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation>O código de discagem do país.</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>Tipo de titular</translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation>A quem o número pertence.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nome do titular</translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation>O nome registrado para o número.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation>O primeiro nome do titular.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation>O sobrenome do titular.</translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation>O primeiro nome do titular; a Vonage realmente escreve assim.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation>O ID que você recebeu ao consultar.</translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation>Quanto a consulta custou.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation>Quanto você recebeu de volta pelo que não pôde ser descoberto.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation>Quanto resta na conta.</translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation>Operadora atual</translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation>A rede em que o número está.</translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation>Nome da operadora</translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation>A operadora em que o número está.</translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation>País da operadora</translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation>O país da operadora.</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>Tipo de rede</translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation>De que tipo é a linha.</translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation>Operadora original</translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation>A rede que atribuiu o número.</translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation>A operadora que atribuiu o número.</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Portado</translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation>Se o número mudou para outra operadora.</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Roaming</translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation>Se o telefone está no exterior.</translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation>País de roaming</translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation>O país em que o telefone está.</translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation>Rede de roaming</translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation>A rede em que o telefone está.</translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation>Nome da rede de roaming</translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation>A rede em que o telefone está, por nome.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation>Se o número existe.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Alcançável</translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation>Se o telefone pode ser alcançado agora.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Identidade do titular</translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation>A quem o número pertence; só números dos EUA e só quando solicitado.</translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation>Aviso de IP</translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation>Não é mais fornecido pela Vonage.</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation>Consulta de %1, sem status</translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation>A consulta de %1 falhou: %2 (status %3)</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation>Consulta de %1 concluída</translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation>Consulta de %1: %2</translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation>Resultado do Number Insight</translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation>O relatório que você solicitou.</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>Status do relatório</translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation>Se o relatório está pronto.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation>De que trata o relatório.</translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation>Onde está o relatório.</translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation>Requisição vazia: sem campos e sem corpo</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation>Não é um webhook da Vonage: o corpo é uma página web (HTML)</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation>Ilegível: o corpo não é XML bem formado</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation>Ilegível: o corpo não é JSON bem formado</translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation>Ilegível: o corpo não foi guardado</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation>Não é um webhook da Vonage: o corpo é um array JSON, mas a Vonage envia objetos</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation>Não é um webhook da Vonage: o XML é um “%1”, mas a Vonage envia só um “lookup”</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation>Não é um webhook da Vonage: o corpo não é JSON, nem formulário, nem XML</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation>Não é um webhook da Vonage: não há campos para ler</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation>Não é um webhook da Vonage: o corpo é um único valor JSON</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation>Não é um webhook da Vonage: tem um “uuid”, mas nenhum outro campo de uma chamada</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation>Não é um webhook da Vonage: nenhum webhook da Vonage tem esses campos</translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation> (“%1” teria de ser escrito “%2”)</translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation> (pelo caminho, provavelmente para %1)</translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation>Relatório da Vonage, sem status</translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation>Relatório da Vonage: %1</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Outra requisição</translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation>Relatório da Vonage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation>O Content-Type indica %2, mas o corpo é outra coisa.</translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation>Não se tem notícia de que a Vonage envie este tipo como %2.</translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation>Uma requisição com este método tem seus campos na query, por isso o corpo não foi lido.</translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation>A assinatura cobre só o corpo: não confie nos parâmetros de query ao lado dele.</translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation>Há mais campos do que o Ringback lista; o resto é exibido como texto bruto.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation>%1 tem aninhamento profundo demais para ser decomposto; o conteúdo é exibido como texto bruto.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation>%1 não é UTF-8 válido; os bytes foram lidos como Latin-1.</translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation>%1 tem um % que não é seguido de dois dígitos hexadecimais; foi mantido como está.</translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation>%1 tem um escape \u que é só metade de um caractere (um surrogate isolado); foi mantido como está.</translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation>%1 contém um caractere de controle invisível, como NUL.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation>%1 aparece mais de uma vez; vale a primeira ocorrência.</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation>%1 provavelmente deveria ser %2; os nomes diferenciam maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation>%1 deveria ser %2.</translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation>“%2” não está entre os valores conhecidos de %1.</translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation>%1 está ausente, embora a Vonage sempre envie esse campo aqui.</translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation>%1 não tem valor, embora a Vonage sempre lhe dê um aqui.</translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation>O status “%2” não condiz com o valor de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation>%1 não pode estar certo: uma parte tem um número de 1 até o número de partes.</translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation>O cabeçalho de dados do usuário (UDH) está corrompido: %2.</translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation>O tipo indica o alfabeto GSM, mas “%2” não faz parte dele.</translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation>%1 começa como JSON, mas não é JSON bem formado; é exibido como está.</translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation>O charset “%2” do Content-Type não é conhecido aqui; o corpo foi lido como UTF-8.</translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation>O Content-Type indica o charset “%2”, mas o corpo não está escrito nele; foi lido como UTF-8.</translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation>A parte %2 desta mensagem já chegou antes.</translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation>As partes desta mensagem divergem sobre quantas são.</translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation>Uma confirmação anterior desta mensagem dizia “%2”, que era final; vale a última.</translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation>Isto pode ser o resto da mensagem anterior, que veio do mesmo número %2 s antes e tem o comprimento máximo de uma parte.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>O corpo</translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation>ainda não tem resposta</translation>
    </message>
    <message>
        <source>got no reply</source>
        <translation>não teve resposta</translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation>não teve resposta em %1 s</translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation>foi respondida com %1</translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation>%1; a anterior %2</translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation>a primeira requisição %1</translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation>A Vonage considera o status %1 uma falha; só 200 a 205 são sucesso.</translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation>Após uma resposta com status %1, a Vonage envia o webhook de novo.</translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation>A Vonage não garante seguir um redirecionamento (status %1).</translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation>A Vonage testa uma URL antes de configurá-la e quer exatamente 200, não %1: a URL é recusada.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation>A chamada espera um NCCO, mas uma resposta com status %1 não tem conteúdo.</translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation>Uma resposta com status %1 não tem conteúdo: o corpo não foi enviado.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation>A chamada espera um NCCO, mas o corpo está vazio.</translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation>O corpo não é JSON, por isso a Vonage o descarta.</translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation>Um NCCO é um array JSON de ações, mesmo para uma única ação; o corpo é outra coisa.</translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation>Um NCCO precisa de pelo menos uma ação; o corpo é um array vazio.</translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation>A Vonage só aceita um NCCO como application/json ou text/plain.</translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation>O NCCO não tem Content-Type; application/json é a melhor opção.</translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation>A Vonage não lê a resposta a este tipo de webhook: o NCCO é ignorado.</translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation>A resposta chegou tarde demais: a Vonage espera %2 s por ela.</translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation>Um usuário de app pede para entrar em uma chamada.</translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation>Um usuário de app não pede mais para entrar.</translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation>O status da chamada de um participante mudou.</translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation>Teclas foram pressionadas.</translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation>Um membro não ouve mais os outros.</translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation>Um membro voltou a ouvir os outros.</translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation>Um membro não é mais ouvido.</translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation>Um membro voltou a ser ouvido.</translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation>Um som deve ser tocado.</translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation>Um som deve parar.</translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation>Um som foi tocado.</translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation>Uma gravação deve começar.</translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation>Uma gravação deve parar.</translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation>Uma gravação está pronta.</translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation>O tom de chamada começa.</translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation>O tom de chamada para.</translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation>Uma fala foi reconhecida.</translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation>A gravação da fala reconhecida está pronta.</translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation>Um texto deve ser falado.</translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation>A fala deve parar.</translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation>Um texto foi falado.</translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation>Um membro está falando.</translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation>Um membro está em silêncio.</translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation>Um texto em uma conversa.</translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation>Um texto foi visto.</translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation>Um texto foi entregue.</translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation>Um texto foi alterado.</translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation>Um membro está digitando.</translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation>Um membro parou de digitar.</translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation>Uma imagem em uma conversa.</translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation>Uma imagem foi entregue.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation>Uma imagem foi vista.</translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation>Uma mensagem em uma conversa.</translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation>Uma mensagem foi aceita para o seu canal.</translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation>Uma mensagem foi recusada.</translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation>Uma mensagem não pôde ser entregue.</translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation>Uma mensagem foi entregue.</translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation>Uma mensagem foi vista.</translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation>Uma conversa foi criada.</translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation>Uma conversa foi alterada.</translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation>Uma conversa foi excluída.</translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation>Um membro foi convidado.</translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation>Um membro entrou.</translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation>Um membro saiu.</translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation>O som ou a imagem de um membro mudou.</translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation>O que aconteceu com uma mensagem para um membro.</translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation>Como transcorreu uma chamada de app.</translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation>Uma chamada de app foi movida para outra conversa.</translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation>Uma chamada de app foi desligada.</translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation>Uma chamada de app foi encerrada.</translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation>Uma chamada de app deve ser atendida.</translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation>Uma chamada de app foi atendida.</translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation>Uma chamada de app está tocando.</translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation>O status de uma chamada telefônica mudou.</translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation>Um telefone está tocando.</translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation>Um telefone foi atendido.</translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation>Uma máquina atendeu.</translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation>A detecção de secretária eletrônica encontrou uma máquina.</translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation>Um telefone foi desligado.</translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation>Um evento foi excluído.</translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation>Um evento que a Vonage repassa, mas não guarda.</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>Um evento seu.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>O que aconteceu.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation>O número do evento na sua conversa.</translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation>O membro ou usuário que o causou.</translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation>O membro ou usuário afetado.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation>O que pertence a este tipo de evento.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation>Quem recebeu ou viu.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation>Onde o evento pode ser consultado.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation>A conversa em que aconteceu.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation>Seu aplicativo.</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Incorporados</translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation>Mais sobre quem o causou.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>Imagem do usuário</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Dados personalizados</translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation>O que você associou ao usuário.</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>ID do membro</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation>As teclas que foram pressionadas.</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Número da tecla</translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation>Qual tecla da sequência foi.</translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation>ID da reprodução</translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation>Qual reprodução é.</translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation>URL do som</translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation>O que é tocado.</translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation>ID da fala</translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation>Qual fala é.</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>O que foi dito ou escrito.</translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation>Estilo da voz</translation>
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
        <translation>Se o texto tem marcações que dizem como falá-lo (SSML).</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation>O formato da gravação.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separação</translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation>Se cada lado é gravado à parte.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation>Quantos canais a gravação tem.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation>Como a gravação é transcrita em texto.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>De quem se trata.</translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation>Como o membro é contatado.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>Convidado em</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Entrou em</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Saiu em</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>A imagem.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation>Duração da chamada.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Quando começou.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation>Quando terminou.</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>Qualidade (MOS)</translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation>A qualidade do áudio, de 1 a 5 (mean opinion score).</translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation>A conversa que foi deixada.</translation>
    </message>
    <message>
        <source>Was member</source>
        <translation>Era membro</translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation>Se o usuário já era membro antes.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>Por que terminou.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation>A qualidade do áudio.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation>Em que sentido a chamada foi.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Tipo de máquina</translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation>O que atendeu.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation>Qual é o grau de certeza.</translation>
    </message>
    <message>
        <source>About event</source>
        <translation>Sobre o evento</translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation>O evento que foi visto ou entregue.</translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation>O que você enviou com o evento.</translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation>o Client SDK (RTC)</translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation>Evento de conversa.</translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation>Chamada de app encerrada após %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>: “%1”</translation>
    </message>
    <message>
        <source>Conversation event</source>
        <translation>Evento de conversa</translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation>um código curto dos EUA</translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation>Mensagem recebida em um código curto</translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation>Confirmação de entrega de código curto</translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation>Códigos curtos dos EUA</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>um número desconhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>A chamada está sendo tentada.</translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation>O outro lado está tocando.</translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation>A chamada está sendo encaminhada.</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>A chamada espera em uma fila.</translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation>A chamada está em andamento.</translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation>Uma de várias tentativas de estabelecer a chamada terminou.</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>Tudo correu bem.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceito.</translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation>Tudo correu bem, e não há nada a informar.</translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation>Há vários lugares onde o usuário chamado pode ser alcançado.</translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation>O usuário chamado mudou-se em definitivo.</translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation>O usuário chamado está em outro lugar por enquanto.</translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation>A chamada precisa passar por outro servidor (um proxy).</translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation>Outro serviço é oferecido no lugar.</translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation>O outro lado não entendeu a requisição.</translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation>O outro lado exige login.</translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation>O outro lado exige pagamento.</translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation>O outro lado recusa chamadas assim.</translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation>Não existe esse número ou usuário.</translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation>O outro lado não permite isto.</translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation>O outro lado não consegue responder em um formato solicitado.</translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation>Um servidor no caminho (um proxy) exige login.</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>O outro lado não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation>Conflito com o que o outro lado sabe.</translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation>O número não está mais em uso.</translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation>Uma condição da requisição não é satisfeita.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>A requisição é grande demais.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>O endereço é longo demais.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation>O outro lado não conhece este tipo de conteúdo.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation>O outro lado não conhece este tipo de endereço.</translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation>A prioridade solicitada não é conhecida.</translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation>O outro lado não conhece uma extensão.</translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation>O outro lado precisa de uma extensão.</translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation>O tempo para renovar a chamada é curto demais.</translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation>O registro é curto demais.</translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation>A localização informada não é adequada.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation>A identidade do chamador é exigida.</translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation>A identidade de quem encaminhou é exigida.</translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation>O caminho até o outro lado se rompeu.</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation>O usuário chamado não aceita chamadas anônimas.</translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation>O endereço da identidade não é adequado.</translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation>O certificado não é aceito.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation>A identidade do chamador não é válida.</translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation>O primeiro servidor no caminho não suporta conexões assim.</translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation>A chamada se ramificaria demais.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation>O outro lado não conhece este tipo de informação.</translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation>O consentimento do usuário chamado é necessário.</translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation>O usuário chamado não pode ser alcançado no momento.</translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation>O outro lado não conhece esta chamada.</translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation>A chamada anda em círculos.</translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation>A chamada foi repassada vezes demais.</translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation>O número está incompleto.</translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation>O número é ambíguo.</translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation>O usuário chamado está ocupado.</translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation>A chamada foi encerrada antes de ser atendida.</translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation>O outro lado não aceita nenhuma das mídias oferecidas.</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>O evento não é conhecido.</translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation>Outra requisição ainda está em andamento.</translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation>O outro lado não conseguiu descriptografar.</translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation>É necessário um acordo de segurança.</translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation>Um erro no outro lado.</translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation>O outro lado não consegue fazer isto.</translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation>Um erro além do gateway.</translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation>O outro lado está sobrecarregado ou fora de serviço.</translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation>Nenhuma resposta chegou a tempo de além do gateway.</translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation>A versão do SIP não é conhecida.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>A mensagem é grande demais.</translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation>O serviço de push não é conhecido.</translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation>Uma precondição falhou.</translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation>O usuário chamado está ocupado em todos os lugares.</translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation>O usuário chamado recusou.</translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation>Não existe esse número em lugar nenhum.</translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation>O usuário chamado não aceita nada do que é oferecido.</translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation>O usuário chamado não quer esta chamada.</translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation>Uma análise da chamada a rejeitou como indesejada.</translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation>Tudo está no alfabeto GSM; portanto, não precisaria ter sido enviado como Unicode.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation>Enviado como Unicode porque “%1” não está no alfabeto GSM.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation>Enviado como Unicode porque “%1” não está no alfabeto GSM; por isso um SMS comporta 70 caracteres, não 160.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation>Enviado como Unicode porque “%1” não está no alfabeto GSM; por isso ocupa %2 SMS.</translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation>Ainda não diz nada, pois o status “%1” não é o final.</translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation>Isto é %1 depois da hora da operadora.</translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation>Isto é %1 antes da hora da operadora.</translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation>Bytes brutos, mais para programas do que para pessoas.</translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation>Chegou ao telefone; nos EUA, muitas vezes isso significa só que chegou à operadora.</translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation>A operadora aceitou a mensagem; ainda não foi entregue.</translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation>Aceita pela operadora, ainda não entregue</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation>Retida pela operadora para entrega posterior.</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation>Retida pela operadora para entrega posterior</translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation>Todas as tentativas se esgotaram ou não houve retorno durante a validade da mensagem.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>Não entregue.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation>A operadora ou a Vonage a recusou.</translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation>A confirmação da operadora não disse nada de útil.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation>Entregue: sem erro.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sem erro</translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation>Desconhecido: a operadora não deu detalhes.</translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation>a operadora não informou o motivo</translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation>Assinante ausente, temporário: o telefone está desligado ou fora da área de cobertura.</translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation>Assinante ausente, permanente: o número não está em uso.</translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation>Bloqueado pelo usuário: o destinatário não deixa mensagens passarem.</translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation>bloqueado pelo destinatário</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation>Erro de portabilidade: o número mudou para outra operadora e não é encontrado lá; o usuário precisa procurar a operadora.</translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation>Erro de rede: a rede da operadora falhou.</translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation>Número não permitido: o usuário optou por não receber (STOP) ou está bloqueado.</translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation>o destinatário optou por não receber ou está bloqueado</translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation>Mensagem inválida: um parâmetro ou o formato está errado.</translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation>parâmetro ou formato errado</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation>Número bloqueado pela operadora: por exemplo, um plano sem SMS ou uma conta suspensa.</translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation>Pré-pago, saldo insuficiente: o destinatário não tem crédito.</translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation>Filtro de entidade: o entity-id, que a Índia exige, está errado ou ausente.</translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation>entity-id errado ou ausente</translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation>Filtro de cabeçalho: o remetente (from) não está registrado.</translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation>o remetente não está registrado</translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation>Filtro de conteúdo: o content-id, que alguns países exigem, está errado ou ausente.</translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation>content-id errado ou ausente</translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation>Filtro de consentimento: falta o consentimento do destinatário.</translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation>falta o consentimento do destinatário</translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation>Erro regulatório: bloqueado por uma regra de um órgão regulador.</translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation>bloqueado por regulamentação</translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation>Erro geral: um problema da rota ou da operadora.</translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation>problema da rota ou da operadora</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation>O número que enviou a mensagem.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation>Seu número ou código curto para o qual a mensagem foi enviada.</translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation>Como o conteúdo está codificado.</translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation>A primeira palavra do texto, normalmente em maiúsculas.</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recebido em</translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation>Quando a Vonage recebeu a mensagem.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation>A conta que a recebeu.</translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation>Concatenada</translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation>Se esta é uma parte de uma mensagem mais longa.</translation>
    </message>
    <message>
        <source>Part group</source>
        <translation>Grupo de partes</translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation>Comum a todas as partes de uma mensagem.</translation>
    </message>
    <message>
        <source>Part count</source>
        <translation>Total de partes</translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation>Quantas partes a mensagem tem.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número da parte</translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation>Qual parte é esta, contada a partir de 1.</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Dados binários</translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation>Os bytes do conteúdo em hexadecimal.</translation>
    </message>
    <message>
        <source>User header</source>
        <translation>Cabeçalho UDH</translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation>O cabeçalho de dados do usuário (UDH), dados de controle antes do conteúdo: qual parte é esta ou a que programa ela se destina.</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Assinado em</translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation>Quando a Vonage assinou a requisição.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation>Um texto aleatório que duas requisições nunca têm em comum.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation>O número para o qual sua mensagem foi enviada.</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID do remetente</translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation>O remetente que você informou no envio: um número ou um nome.</translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation>O ID que você recebeu no envio; cada parte tem o seu.</translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation>Quanto esta parte da mensagem custou.</translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation>Hora da operadora</translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation>Quando a confirmação da operadora chegou à Vonage.</translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation>O que deu errado, se algo deu.</translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation>A conta que a enviou.</translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation>Confirmação enviada em</translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation>Quando a Vonage começou a enviar esta confirmação.</translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation>um SMS recebido</translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation>uma confirmação de entrega</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>SMS recebido</translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation>Confirmação de entrega de SMS</translation>
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
        <translation>SMS de %1 sem texto</translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation>Parte %1 de %2 do SMS de %3: “%4”</translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation>SMS de %1: “%2”</translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation> (pede ajuda)</translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation> (quer mensagens)</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation>código de erro desconhecido %1</translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation>Confirmação sem status da mensagem para %1</translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation>Confirmação com o status desconhecido “%1” da mensagem para %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation>%1: mensagem para %2</translation>
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
        <translation>toque</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>logotipo da operadora</translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation>vCalendar</translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation>O remetente pede ajuda: um código curto dos EUA precisa responder com seu texto de ajuda.</translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation>O remetente quer mensagens (opt-in): desfaz o bloqueio criado por um STOP anterior.</translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation>parte %1 de %2, referência %3</translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation>o número de partes é 0</translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation>o número da parte não está entre 1 e o número de partes</translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation>para a porta %1, da porta %2</translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation>correio de voz ou outra mensagem em espera, quantidade %1</translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation>alguns caracteres de um alfabeto nacional (tabela single shift %1)</translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation>escrito em um alfabeto nacional (tabela locking shift %1)</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>não é um número par de dígitos hexadecimais</translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation>o comprimento não é o que o primeiro byte diz</translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation>um dos elementos é mais longo do que o que resta</translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation>elemento desconhecido %1: %2</translation>
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
        <translation>um valor único</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>uma data e hora</translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation>uma data e hora da operadora, como YYMMDDHHMM</translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation>um número par de dígitos hexadecimais</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>um array</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>um objeto ou um array</translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation>Uma mensagem do WhatsApp com botões.</translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation>WhatsApp com botões</translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation>Uma chamada telefônica.</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>uma chamada telefônica</translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation>Um e-mail.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation>Uma verificação do telefone pela rede móvel, sem código (autenticação silenciosa).</translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation>autenticação silenciosa</translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation>O dispositivo do usuário precisa fazer algo primeiro.</translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation>A verificação espera pelo usuário</translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation>O usuário comprovou quem é.</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>Verificação concluída</translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation>Não deu certo.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>A verificação falhou</translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation>O usuário não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation>Verificação expirada</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>O usuário recusou.</translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation>Verificação recusada pelo usuário</translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation>Este canal não foi necessário.</translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation>Canal de verificação não necessário</translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation>Algo aconteceu em um canal.</translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation>O relatório final de toda a verificação.</translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation>O dispositivo precisa abrir a URL de verificação pela rede móvel.</translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation>A verificação a que isto pertence.</translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation>Acionado em</translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation>Como o usuário é contatado.</translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation>Finalizado em</translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation>Quando este canal foi concluído.</translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation>Sua própria referência da requisição.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation>O que o dispositivo do usuário precisa fazer.</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Tipo de ação</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>URL de verificação</translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation>O endereço que o dispositivo precisa abrir.</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Solicitado em</translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation>Quando você solicitou a verificação.</translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation>Como a verificação terminou.</translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation>Tempo por canal</translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation>Por quanto tempo cada canal foi tentado.</translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation>Os canais na ordem em que foram tentados.</translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation>Como o usuário foi contatado.</translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation>Iniciado em</translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation>Quando este canal foi tentado.</translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation>Como este canal terminou.</translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation>Quanto a verificação custou.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation>Evento de verificação</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>Verificação: %1</translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation>%1: relatório final</translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation>%1: relatório final, preço %2</translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation>Relatório final da verificação</translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation>Perna da chamada</translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation>ID da conexão de um participante com a chamada (uma perna).</translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation>ID comum a todos na mesma chamada.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation>Quem liga: um número, um endereço ou um nome.</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation>Para quem se liga: um número, um endereço ou um nome.</translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation>Em que estado está a chamada deste participante.</translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation>Em que sentido a chamada vai, do ponto de vista da Vonage.</translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation>Metadados do websocket</translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation>O que você associou ao websocket.</translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation>A rede para a qual a chamada foi.</translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation>Sua própria referência, para chamadas pela internet.</translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation>Usuário chamador</translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation>O usuário de app que liga.</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Tipo de endpoint</translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation>Com que o chamador liga.</translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation>URL da região</translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation>O endereço da API a usar em requisições sobre esta chamada.</translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation>O que o app associou à chamada.</translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation>User-to-User</translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation>Dados que o sistema telefônico do chamador enviou com a chamada, em um cabeçalho de telefonia pela internet (SIP).</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>Cabeçalho SIP</translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation>Um cabeçalho de telefonia pela internet (SIP) que veio com a chamada.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation>Por que a primeira URL falhou.</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Primeira requisição</translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation>A requisição que falhou.</translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation>URL que falhou</translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation>Para onde foi a primeira requisição.</translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation>Tipo que falhou</translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation>O que era a primeira requisição.</translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation>Quando foi atendida; vazio se nunca foi.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation>Quanto custa um minuto.</translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation>Quanto custou a chamada deste participante.</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Encerrada por</translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation>Quem encerrou a chamada.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Código SIP</translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation>O que o equipamento do outro lado respondeu, como código de telefonia pela internet (SIP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation>Por que terminou assim.</translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation>Estado do bipe</translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation>Se o bipe do correio de voz foi ouvido.</translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation>O motivo, em texto livre.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation>O que o chamador pressionou.</translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation>As teclas, em ordem.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation>Se a espera por teclas terminou porque o tempo acabou.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation>O que o chamador disse.</translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation>Por que a escuta terminou.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation>O que pode ter sido dito, do mais ao menos provável.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation>O que pode ter sido dito.</translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation>O grau de certeza, de 0 a 1.</translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation>Por que não há fala; “Speech was not enabled” é normal quando só se pediram teclas.</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>URL do áudio</translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation>Onde as palavras do chamador podem ser ouvidas; para baixar, envie um token (JWT) do seu aplicativo.</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation>Se a espera por teclas terminou porque o tempo acabou (forma antiga).</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation>Onde está a gravação, por 30 dias; para baixar, envie um token (JWT) do seu aplicativo.</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>ID da gravação</translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation>O ID da gravação; o arquivo na URL tem outro.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>O tamanho do arquivo.</translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation>Quando a gravação começou.</translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation>Quando a gravação terminou.</translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation>A gravação a que pertence.</translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation>Em que estado está a transcrição.</translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation>O que foi transcrito.</translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation>Onde está o texto, como JSON; para baixar, envie um token (JWT) do seu aplicativo.</translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation>A conversa que este participante deixou.</translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation>A conversa em que este participante está agora.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation>Exatamente o que a ação notify das suas instruções (NCCO) continha.</translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation>Se o cartão do chamador foi cobrado.</translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation>O que a Vonage não conseguiu fazer, nas palavras dela.</translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation>a resposta a uma chamada</translation>
    </message>
    <message>
        <source>voice events</source>
        <translation>eventos de voz</translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation>o fallback de uma chamada</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>gravações</translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation>teclas e fala de uma chamada</translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation>uma ação notify</translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation>Chamada a atender</translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation>Fallback de uma chamada</translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation>Outro webhook de voz</translation>
    </message>
    <message>
        <source>Call event</source>
        <translation>Evento de chamada</translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation>Teclas ou fala de uma chamada</translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation>Mudança para outra conversa</translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation>Notificação do seu fluxo de chamada</translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation>Pagamento por telefone</translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation>Erro em uma chamada</translation>
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
        <translation> para %1</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> de %1 para %2</translation>
    </message>
    <message>
        <source>Call%1: asks for instructions (NCCO)</source>
        <translation>Chamada%1: pede instruções (NCCO)</translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation>a primeira URL</translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation>A Vonage consulta sua URL de fallback porque %1 falhou</translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation> (no lugar de: %1)</translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation>Evento de chamada “%1”</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 após %2</translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation>Teclas pressionadas: %1; dito: “%2”</translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation>Teclas pressionadas: %1</translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation>O chamador disse: “%1”</translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation>A fala não foi entendida: %1</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Gravação pronta</translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation>Gravação pronta: %1</translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation>Transcrição de uma gravação pronta</translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation>Transcrição de uma gravação: %1</translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation>Alguém na chamada foi movido para outra conversa</translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation>A chamada estacionada continua na linha (rodada %1)</translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation>Seu fluxo de chamada (NCCO) notifica você: %1</translation>
    </message>
    <message>
        <source>without payload</source>
        <translation>sem payload</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation>%1, em uma chamada%2</translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation>Erro na chamada, sem motivo informado</translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation>Erro na chamada: %1</translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation>Webhook de voz de tipo desconhecido%1</translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation>A chamada para este participante, ou dele, está sendo estabelecida.</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Chamada iniciada</translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation>O telefone do outro lado está tocando.</translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation>O telefone está tocando</translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation>Alguém ou algo atendeu.</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Chamada atendida</translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation>O outro lado está ocupado. A chamada deste participante terminou.</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>A linha está ocupada</translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation>O chamador desistiu antes que alguém atendesse. A chamada deste participante terminou.</translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation>Chamada cancelada pelo chamador</translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation>O outro lado não pôde ser alcançado ou não atendeu. A chamada deste participante terminou.</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>Chamada não atendida</translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation>A chamada foi recusada antes de ser conectada. A chamada deste participante terminou.</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Chamada rejeitada</translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation>A chamada não pôde ser conectada. A chamada deste participante terminou.</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>A chamada falhou</translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation>Tocou por mais tempo do que o limite de toque permite. A chamada deste participante terminou.</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Ninguém atendeu a tempo</translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation>Detecção de secretária eletrônica: uma pessoa atendeu.</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>Uma pessoa atendeu</translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation>Detecção de secretária eletrônica: um correio de voz ou outra máquina atendeu.</translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation>Uma máquina atendeu</translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation>Seu aplicativo fechou o websocket. Você pode responder com novas instruções (um NCCO).</translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation>Seu aplicativo fechou o websocket</translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation>A chamada deste participante terminou; o custo já é conhecido.</translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation>Chamada concluída</translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation>Este participante foi movido para outra conversa.</translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation>Chamada movida para outra conversa</translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation>O chamador pressionou teclas ou falou.</translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation>Teclas ou fala do chamador recebidas</translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation>Uma grafia antiga de “completed”: a chamada deste participante terminou.</translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation>A chamada chegou à Vonage.</translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation>A Vonage fez a chamada.</translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation>A chamada chegou à Vonage (grafia antiga).</translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation>A Vonage fez a chamada (grafia antiga).</translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation>Um telefone.</translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation>Um telefone ou sistema telefônico pela internet (SIP).</translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation>Um websocket.</translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation>Um app com o Client SDK.</translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation>Um ramal do serviço de telefonia empresarial Vonage Business Communications.</translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation>não pode ser alcançado no momento</translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation>A operadora não respondeu a tempo.</translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation>sem resposta da operadora a tempo</translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation>O número do chamador ou do usuário chamado não é válido.</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>número inválido</translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation>A operadora recusou a chamada.</translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation>recusada pela operadora</translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation>O usuário chamado recusou a chamada.</translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation>recusada pelo usuário chamado</translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation>O destino não é suportado ou está bloqueado para a conta.</translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation>destino não suportado ou bloqueado para a conta</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>O número não está em uso.</translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation>o número não está em uso</translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation>Uma das pessoas na chamada desligou.</translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation>alguém desligou</translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation>A Vonage a encerrou: suas instruções (NCCO) terminaram, ou você a encerrou pela API.</translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation>encerrada pela Vonage</translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation>Foi ouvido: toque a mensagem agora.</translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation>o bipe foi ouvido</translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation>Não foi ouvido no tempo permitido.</translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation>nenhum bipe foi ouvido</translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation>O chamador parou de falar.</translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation>O chamador falou pelo tempo máximo permitido.</translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation>O chamador não disse nada.</translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation>Uma requisição à sua URL de resposta.</translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation>a URL de resposta</translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation>Uma requisição à sua URL de eventos.</translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation>a URL de eventos</translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation>O cartão foi cobrado.</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Pagamento recebido</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>O cartão não foi cobrado.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>O pagamento falhou</translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation>O texto está pronto.</translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation>A gravação de uma ação record das suas instruções (NCCO).</translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation>Uma mudança para outra conversa.</translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation>Um pagamento por cartão pelo telefone.</translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.</source>
        <translation>O corpo viola as regras do próprio formato (linha:coluna %2); o que não pôde ser lido é exibido como texto bruto.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>um número de telefone</translation>
    </message>
    <message>
        <source>Vonage sends its webhooks by GET or POST, never by %2.</source>
        <translation>A Vonage envia seus webhooks por GET ou POST, nunca por %2.</translation>
    </message>
    <message>
        <source>The same webhook has come before: this is attempt %2.</source>
        <translation>O mesmo webhook já havia chegado: esta é a tentativa %2.</translation>
    </message>
    <message>
        <source>Bare request for %1: no fields and no body, as a browser sends, or Vonage to check a newly set URL</source>
        <translation>Requisição simples de %1: sem campos e sem corpo, como a que um navegador envia, ou a Vonage para verificar uma URL recém-configurada</translation>
    </message>
    <message>
        <source>result incomplete</source>
        <translation>resultado incompleto</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <translation>o número não existe</translation>
    </message>
    <message>
        <source>the number probably does not exist</source>
        <translation>o número provavelmente não existe</translation>
    </message>
    <message>
        <source>Binary SMS from %1 (bytes: %2)</source>
        <translation>SMS binário de %1 (bytes: %2)</translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for this short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation>O remetente não quer mais mensagens (opt-out): a Vonage bloqueia o número para este código curto e confirma isso ao remetente. Mensagens posteriores para ele falham com o status de envio 102 ou o código de erro 9.</translation>
    </message>
    <message>
        <source> (wants no more messages; Vonage now blocks the number for this short code)</source>
        <translation> (não quer mais mensagens; a Vonage agora bloqueia o número para este código curto)</translation>
    </message>
    <message>
        <source>It is a usual word for opting out.</source>
        <translation>É uma palavra usual para cancelar o recebimento.</translation>
    </message>
    <message>
        <source> (a usual opt-out word)</source>
        <translation> (uma palavra usual de cancelamento)</translation>
    </message>
    <message>
        <source>It is a usual word for asking for help.</source>
        <translation>É uma palavra usual para pedir ajuda.</translation>
    </message>
    <message>
        <source> (a usual help word)</source>
        <translation> (uma palavra usual de ajuda)</translation>
    </message>
    <message>
        <source>It is a usual word for opting in.</source>
        <translation>É uma palavra usual para aceitar o recebimento.</translation>
    </message>
    <message>
        <source> (a usual opt-in word)</source>
        <translation> (uma palavra usual de aceitação)</translation>
    </message>
    <message>
        <source>waits for the user</source>
        <translation>aguarda o usuário</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>refused by the user</source>
        <translation>recusado pelo usuário</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não foi necessário</translation>
    </message>
    <message>
        <source>How the verification stands on this channel.</source>
        <translation>Em que estado está a verificação neste canal.</translation>
    </message>
    <message>
        <source>Verification step</source>
        <translation>Etapa de verificação</translation>
    </message>
    <message>
        <source>Verification step by %1</source>
        <translation>Etapa de verificação por %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>No key pressed</source>
        <translation>Nenhuma tecla pressionada</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Nenhum dígito</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nada foi dito</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>nenhuma palavra reconhecida</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>What stands where the signature belongs is none, so nothing proves this genuine: %2</source>
        <translation>O que está no lugar da assinatura não é uma assinatura; nada prova que isto seja autêntico: %2</translation>
    </message>
    <message>
        <source>Look-up of %1, not readable to its end</source>
        <translation>Consulta de %1, não legível até o fim</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: you have said so of its path</source>
        <translation>Não é um webhook da Vonage: você indicou isso para o caminho dele</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: this method has its fields in the query, where there are none; the body was not read</source>
        <translation>Não é um webhook da Vonage: este método tem seus campos na query, onde não há nenhum; o corpo não foi lido</translation>
    </message>
    <message>
        <source>Not readable: the first element of the XML has too many attributes</source>
        <translation>Ilegível: o primeiro elemento do XML tem atributos demais</translation>
    </message>
    <message>
        <source>The signature does not hold: %2</source>
        <translation>A assinatura não é válida: %2</translation>
    </message>
    <message>
        <source>Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation>Enviado como Unicode, para caracteres fora do alfabeto GSM, o básico do SMS, como emojis; cabem menos caracteres em um SMS.</translation>
    </message>
    <message>
        <source>Is to prove that the request is Vonage&apos;s.</source>
        <translation>Serve para provar que a requisição é da Vonage.</translation>
    </message>
    <message>
        <source>, part %1</source>
        <translation>, parte %1</translation>
    </message>
    <message>
        <source>SMS part %1 from %2: “%3”</source>
        <translation>Parte %1 do SMS de %2: “%3”</translation>
    </message>
    <message>
        <source>Not readable: XML with a document type (DTD) is not read here</source>
        <translation>Ilegível: XML com um tipo de documento (DTD) não é lido aqui</translation>
    </message>
    <message>
        <source>XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.</source>
        <translation>XML com um tipo de documento (DTD) não é lido, porque o que ele declara pode crescer sem fim; o corpo é exibido como texto bruto.</translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL: %2.</source>
        <translation>A Vonage recorreu à URL de fallback: %2.</translation>
    </message>
    <message>
        <source>Text in the GSM alphabet, the basic one of SMS.</source>
        <translation>Texto no alfabeto GSM, o básico do SMS.</translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation>Captura, decodifica e responde webhooks da Vonage. Abre uma janela; os verbos serve, decode, check e export funcionam sem janela, e cada um tem seu próprio --help.</translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>Endereço em que escutar; a opção pode ser repetida; a porta 0 é qualquer porta livre; IPv6 como [::1]:8484.</translation>
    </message>
    <message>
        <source>Begins a new capture.</source>
        <translation>Começa uma nova captura.</translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation>no máximo uma captura; os verbos são serve, decode, check e export.</translation>
    </message>
    <message>
        <source>a new capture gets its name by itself; leave out %1.</source>
        <translation>uma nova captura recebe o nome sozinha; omita %1.</translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation>não há verbo nem arquivo com esse nome; os verbos são serve, decode, check e export.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation>Não é possível criar a pasta %1; indique um arquivo de captura.</translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one. A file that ends in .json and is no capture opens in the NCCO editor.</source>
        <translation>Arquivo de captura, criado se não existir. Padrão: o último ou, na falta dele, um novo. Um arquivo que termina em .json e não é uma captura abre no editor de NCCO.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the verbs serve, decode, check and export run without one.</source>
        <translation>Não há tela em que abrir uma janela; os verbos serve, decode, check e export funcionam sem ela.</translation>
    </message>
    <message>
        <source>a verb comes first: %1</source>
        <translation>o verbo vem primeiro: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation>é preciso um verbo: serve, decode, check ou export.</translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation>“%1” não é um verbo; os verbos são serve, decode, check e export.</translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation>Uma cor para encontrar este evento</translation>
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
        <translation>Guardada com o evento quando você sai do campo ou ao pressionar Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation>Escreva uma nota sobre este evento</translation>
    </message>
    <message>
        <source>Marks and notes cannot be kept: this capture is only shown here</source>
        <translation>Não é possível guardar marcas nem notas: aqui esta captura é apenas exibida</translation>
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
        <translation>Todas</translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation>Mostra só estes, junto com outros já escolhidos</translation>
    </message>
</context>
<context>
    <name>ringback::Application</name>
    <message>
        <source>The sample capture cannot be copied to %1: is there room, and may you write there?</source>
        <translation>Não é possível copiar a captura de exemplo para %1: há espaço suficiente e você tem permissão para gravar ali?</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>last: %1 s ago</source>
        <translation>último: há %1 s</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>último: %1</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Seguir o mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
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
        <translation>Informe um endereço e uma porta, como 127.0.0.1:8484.</translation>
    </message>
    <message>
        <source>your other window</source>
        <comment>has a port</comment>
        <translation>outra janela do Ringback</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2, so %3 is used instead: give Vonage this one.</source>
        <translation>A porta %1 está ocupada por %2, por isso %3 é usada: informe esta à Vonage.</translation>
    </message>
    <message>
        <source>%1 is taken by %2, so nothing is received here.</source>
        <translation>O endereço %1 está ocupado por %2, por isso nada é recebido aqui.</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>Usar a próxima porta livre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 is taken by %2: choose another port.</source>
        <translation>O endereço %1 está ocupado por %2: escolha outra porta.</translation>
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
            <numerusform>%n evento foi gravado em %1.</numerusform>
            <numerusform>%n eventos foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation>A captura foi copiada para %1.</translation>
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
        <translation>Não é possível guardar os eventos; por isso, os remetentes recebem 503 para tentar de novo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>%n evento foi removido. Ele sai do arquivo quando esta mensagem for fechada.</numerusform>
            <numerusform>%n eventos foram removidos. Eles saem do arquivo quando esta mensagem for fechada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 Give them in the preferences whenever Ringback is started, or make the keychain usable and give them once more.</source>
        <translation>%1 Informe-os nas preferências sempre que o Ringback for iniciado, ou torne o chaveiro utilizável e informe-os mais uma vez.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>This capture is being written by %1: it is shown as it grows, and nothing is received here.</source>
        <translation>Esta captura está sendo gravada por %1: ela é exibida à medida que cresce, e nada é recebido aqui.</translation>
    </message>
    <message>
        <source>This capture lies on a medium that can only be read: it is only shown, and nothing is received here.</source>
        <translation>Esta captura está em uma mídia somente leitura: ela é apenas exibida, e nada é recebido aqui.</translation>
    </message>
    <message>
        <source>You may not write this capture or its folder: it is only shown, and nothing is received here.</source>
        <translation>Você não tem permissão para gravar nesta captura ou em sua pasta: ela é apenas exibida, e nada é recebido aqui.</translation>
    </message>
    <message>
        <source>#%1 is answered.</source>
        <translation>#%1 foi respondido.</translation>
    </message>
    <message>
        <source>The note on #%1 is kept.</source>
        <translation>A nota de #%1 foi guardada.</translation>
    </message>
    <message>
        <source>The new settings count as soon as nothing waits for you.</source>
        <translation>As novas configurações valerão assim que nada mais esperar por você.</translation>
    </message>
    <message>
        <source>The note on #%1 is removed.</source>
        <translation>A nota de #%1 foi removida.</translation>
    </message>
    <message>
        <source>%1 lies where the lock of this capture belongs and is not from Ringback: the capture is only shown, and nothing is received here. Move that file away and open the capture again.</source>
        <translation>%1 está no lugar do bloqueio desta captura e não é do Ringback: a captura é apenas exibida e nada é recebido aqui. Mova esse arquivo e abra a captura novamente.</translation>
    </message>
    <message>
        <source>Another file has taken the place of this capture: that is shown now.</source>
        <translation>Outro arquivo tomou o lugar desta captura: agora é ele que é exibido.</translation>
    </message>
    <message>
        <source>Nobody writes this capture any more: it is only shown, and nothing is received here.</source>
        <translation>Ninguém mais grava esta captura: ela é apenas exibida, e nada é recebido aqui.</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Receber aqui</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>A marca de %n evento foi alterada.</numerusform>
            <numerusform>As marcas de %n eventos foram alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had changed the rules; yours are kept, and the others are in %1.</source>
        <translation>Outro programa tinha alterado as regras; as suas foram guardadas, e as outras estão em %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>O próximo webhook tomará o lugar do evento mais antigo (%Ln), se não estiver marcado: as preferências não guardam mais.</numerusform>
            <numerusform>O próximo webhook tomará o lugar dos %Ln eventos mais antigos, exceto os marcados: as preferências não guardam mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next webhook that comes takes the place of more than %1 old events, but for marked ones: the preferences keep no more.</source>
        <translation>O próximo webhook tomará o lugar de mais de %1 eventos antigos, exceto os marcados: as preferências não guardam mais.</translation>
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
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>The request has no fields.</source>
        <translation>A requisição não tem campos.</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>Campos decodificados</translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation>Sobre o campo selecionado</translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation>M&amp;ostrar mais campos</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Não é HTTP</translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation>%1, reconhecido por %2</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sem assinatura.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation>São exibidos os primeiros %L1 de %L2 campos.</translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation>%1 não está na referência.</translation>
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
        <translation>Na rede: %1</translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation>Estes são os primeiros %L1 de %L2 bytes; “Requisição” tem todos.</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Exibido como: %1</translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation>Selecione um evento na lista para ver o que ele diz.</translation>
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
        <translation>O evento %1 está oculto pelo filtro.</translation>
    </message>
</context>
<context>
    <name>ringback::DraftAtZero</name>
    <message>
        <source>%1 It does not go out like this.</source>
        <translation>%1 Assim ele não sai.</translation>
    </message>
</context>
<context>
    <name>ringback::EventHeader</name>
    <message>
        <source>Reset Columns</source>
        <translation>Restaurar colunas</translation>
    </message>
</context>
<context>
    <name>ringback::EventPage</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
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
        <translation>em espera</translation>
    </message>
    <message>
        <source>%1, has problems</source>
        <translation>%1, tem problemas</translation>
    </message>
    <message>
        <source>%1, mark: %2</source>
        <comment>number of an event, a colour</comment>
        <translation>%1, marca: %2</translation>
    </message>
    <message>
        <source>The field of that name, where an event has it. The list cannot be sorted by it, since every event would have to be read for that.</source>
        <translation>O campo com esse nome, quando o evento o tem. A lista não pode ser ordenada por ele, pois para isso seria preciso ler todos os eventos.</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1, tem uma nota</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>e mais %n problema</numerusform>
            <numerusform>e mais %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure</source>
        <comment>what happened, or a status</comment>
        <translation>%1, uma falha</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar “%1”</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Filter by This: %1</source>
        <translation>Filtrar por isto: %1</translation>
    </message>
    <message>
        <source>Exclude This: %1</source>
        <translation>Filtrar exceto isto: %1</translation>
    </message>
    <message>
        <source>Filter by This Call: %1</source>
        <translation>Filtrar por esta chamada: %1</translation>
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
        <translation>Para mostrar a outra pessoa; o arquivo informa que isso foi feito</translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation>JSON, um evento por linha</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation>HAR, para painéis de rede de navegadores</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation>Comandos curl que reenviam as requisições</translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>Os exibidos (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation>Os selecionados (%1)</translation>
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
        <translation>&amp;Substituir segredos e o meio dos números de telefone</translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
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
        <translation>Fora da referência.</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1, na rede %2</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, tem um problema</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>%1
Problema: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Na rede</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Exibido como</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>as on the wire</source>
        <translation>como na rede</translation>
    </message>
    <message>
        <source>Empty where it is the same as on the wire</source>
        <translation>Vazio quando é igual ao que veio na rede</translation>
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
        <translation>Copiar &amp;nome e valor</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>&amp;Filtrar por isto</translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation>Filtrar &amp;exceto isto</translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation>&amp;Adicionar como coluna</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation>Mostra só o que vem destes endereços</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation>Guarda este filtro como um botão</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Progresso da busca</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Remove todos os filtros</translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation>O filtro está desativado: todos os eventos são exibidos.</translation>
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
        <translation>Não foi possível ler a captura para procurar isto, portanto pode haver mais eventos correspondentes. Verifique se o arquivo dela está no lugar; depois desative e ative o filtro.</translation>
    </message>
    <message>
        <source>The filter is off: all events that could be read are shown.</source>
        <translation>O filtro está desativado: todos os eventos que puderam ser lidos são exibidos.</translation>
    </message>
    <message>
        <source>All events that could be read are shown.</source>
        <translation>Todos os eventos que puderam ser lidos são exibidos.</translation>
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
        <translation>Filtro: palavras ou termos como api:sms from:4477* status:failed</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Coluna %1: %2</translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation>Palavras são procuradas em toda parte; uma chave seguida de dois-pontos procura em uma só coisa.</translation>
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
        <translation>A ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>A próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Voltar ao texto (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Find in the NCCO</source>
        <translation>Localizar no NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
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
        <translation>&amp;Ver no texto</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>Correção rá&amp;pida</translation>
    </message>
    <message>
        <source>Repairs of the chosen problem, or of the first that can be repaired</source>
        <translation>Correções para o problema selecionado ou para o primeiro que possa ser corrigido</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Erros: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avisos: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>Problems of the NCCO</source>
        <translation>Problemas do NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
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
        <translation>Vazio</translation>
    </message>
</context>
<context>
    <name>ringback::HistogramView</name>
    <message>
        <source>Events by time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Nenhum evento ainda.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation>Selecionado: de %1 a %2; Esc mostra tudo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation>De %1 a %2 em intervalos de %3. Clique ou arraste, ou use Shift com as setas, para selecionar um período.</translation>
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
        <translation>no máximo %1 em %2</translation>
    </message>
</context>
<context>
    <name>ringback::ListenDialog</name>
    <message>
        <source>Listen on</source>
        <translation>Escutar em</translation>
    </message>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>&amp;Endereços e portas</translation>
    </message>
    <message>
        <source>One or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484; a port alone is on 127.0.0.1. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation>Um ou vários, separados por espaços, como 127.0.0.1:8484 ou [::1]:8484; se houver só a porta, vale 127.0.0.1. Com 0.0.0.0, qualquer um que alcance esta máquina pode enviar.</translation>
    </message>
</context>
<context>
    <name>ringback::LongLineNote</name>
    <message>
        <source>A line is so long that typing is slow.</source>
        <translation>Uma linha é tão longa que a digitação fica lenta.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Breaks the NCCO into lines, which means the same (Ctrl+Shift+F).</source>
        <translation>Divide o NCCO em linhas, sem mudar o sentido (Ctrl+Shift+F).</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Resposta</translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation>O &amp;que reter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation>&amp;Nova captura…</translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation>Começa uma captura em outro arquivo</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation>Abre uma captura em sua própria janela</translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation>Mostra eventos de todos os tipos para explorar</translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation>Grava esta captura em outro arquivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation>Grava eventos em outro formato</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation>Copia os eventos selecionados como a lista os mostra</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation>Copiar requisição &amp;bruta</translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation>Copia as requisições selecionadas como chegaram</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation>Copia comandos que enviam as requisições selecionadas de novo</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation>Copia os eventos selecionados decodificados</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation>Remove todos os eventos desta captura</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>Vai para a linha de filtro</translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation>Filtro at&amp;ivado</translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation>Desativa e ativa o filtro</translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation>Mostrar &amp;todos os eventos</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>Remove todos os filtros</translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation>Mantém o evento mais recente à vista</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Painel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>&amp;Escutando</translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation>Inicia e para a escuta</translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation>Escutar e&amp;m…</translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation>Escolhe endereços e porta</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation>Copia o endereço a informar à Vonage</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Reter</translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation>O &amp;próximo que espera um NCCO</translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation>&amp;Todos os webhooks</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Re&amp;gras…</translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation>Quem recebe qual resposta</translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation>Criar regra a partir &amp;deste evento…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation>Mostra os atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;Sobre o Ringback</translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation>Capturas (*.ringback)</translation>
    </message>
    <message>
        <source>New capture</source>
        <translation>Nova captura</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation>%1 (somente leitura) – Ringback</translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation>%1 – Ringback</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escutar</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>não está escutando</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation>Abrindo: %1 de %2 eventos</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>Remover %n evento desta captura?</numerusform>
            <numerusform>Remover todos os %n eventos desta captura?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation>Você pode desfazer enquanto a mensagem sobre isso estiver aberta.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Capture</source>
        <translation>Abrir captura de &amp;exemplo</translation>
    </message>
    <message>
        <source>&amp;Save a Copy As…</source>
        <translation>Sal&amp;var uma cópia como…</translation>
    </message>
    <message>
        <source>F&amp;ollow Newest</source>
        <translation>&amp;Seguir o mais recente</translation>
    </message>
    <message>
        <source>All &amp;That Expect an NCCO</source>
        <translation>Todos que esperam um &amp;NCCO</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand, where no rule decides</source>
        <translation>Mantém chamadores esperando por uma resposta manual, onde nenhuma regra decide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>%n requisição espera uma resposta. Ela receberá sua resposta padrão.</numerusform>
            <numerusform>%n requisições esperam uma resposta. Elas receberão sua resposta padrão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Parar de escutar</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>Parar de escutar</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Escrever uma &amp;nota</translation>
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
            <numerusform>%n chamada estacionada será perdida.</numerusform>
            <numerusform>%n chamadas estacionadas serão perdidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>%n evento agora está sem marca.</numerusform>
            <numerusform>%n eventos agora estão sem marca.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter. Words are looked for in what was sent, not in the words of this list. “Show all” takes the filter away.</source>
        <translation>Nenhum evento corresponde ao filtro. As palavras são procuradas no que foi enviado, não nas palavras desta lista. “Mostrar todos” remove o filtro.</translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;Desfazer a remoção de eventos</translation>
    </message>
    <message>
        <source>Remo&amp;ve Events…</source>
        <translation>&amp;Remover eventos…</translation>
    </message>
    <message>
        <source>Removes the selected events from this capture</source>
        <translation>Remove os eventos selecionados desta captura</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Events…</source>
        <translation>Remover &amp;todos os eventos…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>Remover eventos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>%n rascunho será perdido.</numerusform>
            <numerusform>%n rascunhos serão perdidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” is forgotten.</source>
        <translation>O filtro “%1” foi esquecido.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituí-lo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>%n rascunho será enviado agora.</numerusform>
            <numerusform>%n rascunhos serão enviados agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Su&amp;bstituir</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Fecha esta mensagem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation>Como os bytes são exibidos</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como veio</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Exibir como</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Localizar no conteúdo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation>Ir para a ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation>Ir para a próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
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
        <translation>Parte seguinte</translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation>Formatando %L1 bytes …</translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation>O corpo não é JSON bem formado; a partir do ponto em que isso aparece, é exibido como veio.</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>Parte %L1 de %L2</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 de mais de %L2</translation>
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
        <translation>Um texto próprio</translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation>A resposta padrão</translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Quick fixes</source>
        <translation>Correções rápidas</translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation>Correções &amp;rápidas</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Comp&amp;letar</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>&amp;Formatar</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Locali&amp;zar</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>Não há correção rápida aqui</translation>
    </message>
    <message>
        <source>This cannot be laid out until the mistake in line %1 is mended.</source>
        <translation>Não é possível formatar até que o erro da linha %1 seja corrigido.</translation>
    </message>
    <message>
        <source>F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation>F6 sai do editor, Ctrl+Espaço completa, F8 vai para o próximo problema, Ctrl+. o corrige.</translation>
    </message>
</context>
<context>
    <name>ringback::NccoWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any NCCO.</source>
        <translation>%1 é maior que qualquer NCCO.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>Outro programa alterou %1 desde que foi aberto aqui.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>So&amp;brescrever</translation>
    </message>
    <message>
        <source>&amp;Load the Other</source>
        <translation>Carregar &amp;o outro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Locali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Lay Out</source>
        <translation>&amp;Formatar</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;Sobre o Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation>Não é possível ler as regras em %1: %2</translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation>As regras em %1 não valem: linha %2: %3</translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation>As regras valem, mas não é possível guardá-las em %1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
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
        <translation>Outro idioma passa a ser usado a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origens</translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation>Conjuntos que contam como &amp;Vonage</translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation>A&amp;utorizados a enviar</translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation>Conjuntos e faixas, separados por vírgulas: any, vonage, local, 203.0.113.0/24. Os outros recebem 403.</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>&amp;Proxies confiáveis</translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation>Có&amp;digos curtos próprios</translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation>Seus códigos curtos dos EUA, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>Tempos e limites</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation>&amp;Segredo de assinatura de SMS</translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation>&amp;Método de assinatura de SMS</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>Mostra&amp;r</translation>
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
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation>%1 Padrão: %2; %3 a %4.</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation>Eles são guardados no chaveiro deste sistema.</translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation>“%1” não é um conjunto, nem um endereço, nem uma faixa como 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Secre&amp;t of signed webhooks</source>
        <translation>Segredo dos &amp;webhooks assinados</translation>
    </message>
    <message>
        <source>Sets of your &amp;own</source>
        <translation>Conjuntos própri&amp;os</translation>
    </message>
    <message>
        <source>A line each: a name, a colon, ranges separated by commas.</source>
        <translation>Um por linha: um nome, dois-pontos, faixas separadas por vírgulas.</translation>
    </message>
    <message>
        <source>“%1” is no set: write a new name, a colon and ranges.</source>
        <translation>“%1” não é um conjunto: escreva um nome novo, dois-pontos e faixas.</translation>
    </message>
    <message>
        <source>Sets that count as Vonage</source>
        <translation>Conjuntos que contam como Vonage</translation>
    </message>
    <message>
        <source>Choose “Vonage API current” for an account of today: “Nexmo webhooks guide” has the addresses of the old Nexmo guide, up to 2018.</source>
        <translation>Escolha “Vonage API current” para uma conta atual: “Nexmo webhooks guide” tem os endereços do antigo guia da Nexmo, até 2018.</translation>
    </message>
    <message>
        <source>They count at once; a window where something waits for an answer takes them when nothing does any more.</source>
        <translation>Valem de imediato; uma janela em que algo espera resposta passa a usá-los quando nada mais espera.</translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: 127.0.0.0/8,::1. With “local”, anybody in a private network could pretend to be another sender.</source>
        <translation>Aqueles cuja palavra sobre o remetente real vale, como um túnel nesta máquina: 127.0.0.0/8,::1. Com “local”, qualquer um em uma rede privada poderia se passar por outro remetente.</translation>
    </message>
    <message>
        <source>“%1” lacks a set, an address or a range.</source>
        <translation>Em “%1” falta um conjunto, um endereço ou uma faixa.</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
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
        <translation>Sobre o problema selecionado</translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>Ir para &amp;o campo</translation>
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
        <translation>O campo %1 não está na referência.</translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation>O campo é %1 (%2).</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>Na rede: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this webhook itself. What it tells stands under “Decoded”.</source>
        <translation>Não há nada de errado com este webhook em si. O que ele informa está em “Decodificado”.</translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation>%1: sem nova tentativa</translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation>%1: com nova tentativa</translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation>%1: nova tentativa para mensagens, não para chamadas</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Enviado de novo: %1</translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation>Este evento: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
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
        <translation>Não há nesta captura nenhum outro evento da mesma chamada ou mensagem.</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Eventos relacionados</translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation>Ir para este e&amp;vento</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation>Mostrar ou ocultar os cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Cabeçalhos: %1</translation>
    </message>
    <message>
        <source>Save this as a template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Sta&amp;tus</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>O modelo não foi salvo. %1</translation>
    </message>
    <message>
        <source>The body is empty: enough for every webhook but one that wants an NCCO.</source>
        <translation>O corpo está vazio: basta para qualquer webhook, menos para um que pede um NCCO.</translation>
    </message>
    <message>
        <source>Name of the template. One of your own that has it already is replaced:</source>
        <translation>Nome do modelo. O seu que já tiver esse nome será substituído:</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation>O remetente encerrou a conexão no meio da requisição, por isso não foi possível responder.</translation>
    </message>
    <message>
        <source>The rule “%1” did not answer it, on purpose.</source>
        <translation>A regra “%1” não a respondeu, de propósito.</translation>
    </message>
    <message>
        <source>It parks the call: what the call gets then is the reply of the event with which it comes back, which Related shows.</source>
        <translation>Ela estaciona a chamada: o que a chamada recebe depois é a resposta ao evento com que ela volta, que aparece em Relacionados.</translation>
    </message>
    <message>
        <source>It went out %1 after the request had come.</source>
        <comment>%1: 1.8 ms</comment>
        <translation>Saiu %1 depois da chegada da requisição.</translation>
    </message>
    <message>
        <source>No reply has gone out.</source>
        <translation>Nenhuma resposta foi enviada.</translation>
    </message>
    <message>
        <source>The reply cannot be read: the capture is damaged there.</source>
        <translation>Não é possível ler a resposta: a captura está danificada nesse ponto.</translation>
    </message>
</context>
<context>
    <name>ringback::RowCopier</name>
    <message>
        <source>At most %L1 rows can be copied as they are shown. Export them to a file instead.</source>
        <translation>No máximo %L1 linhas podem ser copiadas como são mostradas. Exporte-as para um arquivo.</translation>
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
        <translation>Regra</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation>Toda requisição; ou como na linha de filtro: kind:voice.answer from:4477*</translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation>Responde com um status, cabeçalhos e um corpo</translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation>Responde com um NCCO</translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation>Estaciona a chamada</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera por você</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>Dá errado de propósito</translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation>Por no má&amp;ximo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation>A requisição espera você responder. Quando o prazo acaba, a resposta padrão é enviada.</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Falha</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Atraso</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Quantas &amp;vezes</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Espera máxima</translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation>Enquanto a Vonage esperar</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Imediatamente</translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation>Teria correspondido a %1 de %2.</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>O que fa&amp;z</translation>
    </message>
    <message>
        <source>The caller hea&amp;rs</source>
        <translation>O chamador o&amp;uve</translation>
    </message>
    <message>
        <source>Test a&amp;gainst this capture</source>
        <translation>Testar com esta &amp;captura</translation>
    </message>
    <message>
        <source>Discard what you have changed in this rule?</source>
        <translation>Descartar o que você alterou nesta regra?</translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation>Toda requisição</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation>Decidiu</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;Desfazer remoção</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Abrir arqui&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>Arquivos de regras (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation>Estas agora são as regras de %1.</translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation>As regras agora estão em %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches waits while Hold is on, and gets the default reply otherwise.</source>
        <translation>A primeira regra ativa que corresponde a uma requisição decide como ela é respondida. O que não corresponde a nenhuma regra espera enquanto “Reter” estiver ativado e, caso contrário, recebe a resposta padrão.</translation>
    </message>
    <message>
        <source>It also sets how long webhooks wait for you.</source>
        <translation>Ele também define por quanto tempo os webhooks esperam por você.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>Substituir %n regra pelas de %1?</numerusform>
            <numerusform>Substituir %n regras pelas de %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SavedFilterRow</name>
    <message>
        <source>Save filter</source>
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nome do filtro:</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renomear filtro</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Esquecer este filtro</translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation>O chaveiro deste sistema não pode ser usado. Os segredos são guardados até o Ringback ser encerrado.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation>Este sistema não tem chaveiro. Os segredos são guardados até o Ringback ser encerrado.</translation>
    </message>
    <message>
        <source>The keychain of this system does not work (%1). Secrets are kept until Ringback ends.</source>
        <translation>O chaveiro deste sistema não funciona (%1). Os segredos são guardados até o Ringback ser encerrado.</translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message>
        <source>No more than %L1 events can be marked at once.</source>
        <translation>Não é possível marcar mais de %L1 eventos de uma vez.</translation>
    </message>
    <message>
        <source>Remove event #%1?</source>
        <translation>Remover o evento nº %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>Remover %n evento selecionado?</numerusform>
            <numerusform>Remover os %n eventos selecionados?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation>Começar a escutar</translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation>Informe um destes endereços à Vonage. Da internet, eles são alcançados por um túnel: inicie um para esta porta e coloque o endereço público dele no lugar da primeira parte.</translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation>Ou teste a partir de um terminal:</translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation>Abrir uma captura de exemplo</translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation>SMS: textos recebidos</translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation>SMS: confirmações de entrega</translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation>Voz: URL de resposta</translation>
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
        <translation>Mensagens: recebidas e status</translation>
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
        <translation>Esperando webhooks em %1</translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation>Nada chegou ainda, nem pode chegar: não está escutando.</translation>
    </message>
    <message>
        <source>To answer a call by hand, switch on Hold (Ctrl+H) before it comes. Vonage waits for 5 seconds only, so press Park first: the caller is kept on the line for up to two minutes while you write.</source>
        <translation>Para responder a uma chamada manualmente, ative “Reter” (Ctrl+H) antes que ela chegue. A Vonage espera só 5 segundos; por isso, pressione primeiro “Estacionar”: o chamador é mantido na linha por até dois minutos enquanto você escreve.</translation>
    </message>
    <message>
        <source>Command: a text comes in</source>
        <translation>Comando: chega um SMS</translation>
    </message>
    <message>
        <source>Command: a call comes in</source>
        <translation>Comando: chega uma chamada</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Não há nada a exibir.</translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 exibidos</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>tudo salvo</translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation>não está sendo salvo</translation>
    </message>
    <message>
        <source>Refused requests, such as malformed ones: decided:refused shows them.</source>
        <translation>Requisições recusadas, por exemplo malformadas: decided:refused as mostra.</translation>
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
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusada</numerusform>
            <numerusform>%Ln recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>%Ln regra ativa</numerusform>
            <numerusform>%Ln regras ativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>&amp;Desfazer a marcação de %n evento</numerusform>
            <numerusform>&amp;Desfazer a marcação de %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>&amp;Desfazer a remoção de %n evento</numerusform>
            <numerusform>&amp;Desfazer a remoção de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;Desfazer a remoção de eventos</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingActions</name>
    <message>
        <source>%1 Send once more to send it all the same.</source>
        <translation>%1 Envie mais uma vez para enviá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation>A resposta é enviada quando o chamador tiver ouvido o texto que está sendo falado.</translation>
    </message>
    <message>
        <source>This request is over; “%1” takes the draft to the one that waits.</source>
        <comment>%1: a button</comment>
        <translation>Esta requisição terminou; “%1” leva o rascunho à que espera.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied, or saved as a template.</source>
        <translation>Esta requisição terminou; o rascunho pode ser copiado ou salvo como modelo.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied.</source>
        <translation>Esta requisição terminou; o rascunho pode ser copiado.</translation>
    </message>
    <message>
        <source>%1 Park once more to park it all the same.</source>
        <translation>%1 Estacione mais uma vez para estacioná-la mesmo assim.</translation>
    </message>
    <message>
        <source>The draft will be lost. Dismiss once more to let it go.</source>
        <translation>O rascunho será perdido. Dispense mais uma vez para descartá-lo.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>Estacionada por mais %1, no máximo.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Espera por você.</translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation>Espera por você por mais %1.</translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation>Uma regra responde em %1.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and kind of an event</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Its time is over; the reply goes out when the caller comes back.</source>
        <translation>O prazo acabou; a resposta é enviada quando o chamador voltar.</translation>
    </message>
    <message>
        <source>Your draft goes out in %1.</source>
        <translation>Seu rascunho será enviado em %1.</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Estacionadas: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por você</translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation>Em espera: %1, prazo mais próximo: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Em espera: %1</translation>
    </message>
    <message>
        <source>Your reply is ready.</source>
        <translation>Sua resposta está pronta.</translation>
    </message>
    <message>
        <source>%1, parked</source>
        <comment>number and kind</comment>
        <translation>%1, estacionada</translation>
    </message>
    <message>
        <source>An earlier version of your draft has gone out; this one is kept.</source>
        <translation>Uma versão anterior do seu rascunho foi enviada; esta é mantida.</translation>
    </message>
    <message>
        <source>An earlier version of your draft goes out in %1.</source>
        <translation>Uma versão anterior do seu rascunho será enviada em %1.</translation>
    </message>
    <message>
        <source>Its time is over. The default reply (%1) has gone out.</source>
        <comment>%1: 200 OK</comment>
        <translation>O prazo acabou. A resposta padrão (%1) foi enviada.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>O prazo acabou.</translation>
    </message>
    <message>
        <source>The sender has gone.</source>
        <translation>O remetente encerrou a conexão.</translation>
    </message>
    <message>
        <source>The caller did not come back for the reply.</source>
        <translation>O chamador não voltou para receber a resposta.</translation>
    </message>
    <message>
        <source>It could not be saved; its sender was asked to come again.</source>
        <translation>Não foi possível salvá-la; foi pedido ao remetente que a envie de novo.</translation>
    </message>
    <message>
        <source>Listening has ended.</source>
        <translation>A escuta terminou.</translation>
    </message>
    <message>
        <source>Your draft has gone out.</source>
        <translation>Seu rascunho foi enviado.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation>Requisições em espera</translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation>O último rascunho sem erros é enviado então, no lugar da resposta padrão.</translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation>&amp;Usar na próxima</translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation>O rascunho passa a ser o da requisição cujo prazo acaba primeiro.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>D&amp;ispensar</translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation>O que seria enviado no fim do prazo é enviado agora.</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>Estacio&amp;nar</translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation>Mantém o chamador na linha por até dois minutos enquanto você escreve a resposta.</translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation>Responde com um erro, para ver o que a Vonage faz com ele.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation>Envia a resposta como está (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation>Esta chamada não pode ser estacionada: a requisição não informa por qual endereço a Vonage alcança o Ringback.</translation>
    </message>
    <message>
        <source>Cop&amp;y the draft</source>
        <translation>Copiar o rascun&amp;ho</translation>
    </message>
    <message>
        <source>Send the defau&amp;lt</source>
        <translation>&amp;Liberar a resposta padrão</translation>
    </message>
    <message>
        <source>Ref&amp;use</source>
        <translation>Recu&amp;sar</translation>
    </message>
    <message>
        <source>The template comes as soon as the request has been read, with what it says.</source>
        <translation>O modelo aparece assim que a requisição tiver sido lida, com o que ela diz.</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>Ir para ela</translation>
    </message>
    <message>
        <source>Shows the request whose time is over first. The draft stays in the list.</source>
        <translation>Mostra a requisição cujo prazo acaba primeiro. O rascunho permanece na lista.</translation>
    </message>
    <message>
        <source>%1 Another request waits.</source>
        <translation>%1 Há outra requisição em espera.</translation>
    </message>
    <message>
        <source>Send &amp;when the time is over</source>
        <translation>Enviar &amp;quando o prazo acabar</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1 O rascunho é mantido.</translation>
    </message>
</context>
</TS>
