<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
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
        <translation>ショートコード</translation>
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
        <translation>不正な形式</translation>
    </message>
</context>
<context>
    <name>CapturePath</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1はもう存在しません。</translation>
    </message>
    <message>
        <source>%1 is there already: open it, or choose another name.</source>
        <translation>%1はすでに存在します。それを開くか、別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation>行ごとではなく、1 つの JSON 配列として出力します。</translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation>NCCO を検査し、誤りや不審な箇所を位置とともに 1 行ずつ出力します。
エラーがあれば終了ステータスは 1、警告だけなら 0 です。</translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation>NCCO を 1 つずつ含むファイル。既定: 標準入力。</translation>
    </message>
    <message>
        <source>%1: these are the first %L2 findings; there may be more.</source>
        <translation>%1: 最初の %L2 件の指摘です。ほかにもある可能性があります。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>標準出力に書き込めません: %1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>「%1」は %2 から %3 までの整数ではありません。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 はこのマシンのアドレスではありません。</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation>%1 での待ち受けは許可されていません。1024 未満のポートには特別な権限が必要です。</translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation>この証明書と鍵は、このマシンの TLS では使用できません。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>%1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation>%1 は Ringback のキャプチャではないため、変更していません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation>%1 はより新しい Ringback で書き込まれたものなので、変更していません。</translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation>%1 は書き込み中に削除、移動または置き換えられました。ringback を再起動するかファイルを元に戻すまで、何も保存されません。</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>%1 を書き込む空き容量がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 は使用できません: %2</translation>
    </message>
    <message>
        <source>%1 is already in use by %2; choose another port with --listen.</source>
        <translation>%1 はすでに %2 が使用しています。--listen で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where its lock belongs and is not from Ringback; move that file away or choose another name.</source>
        <translation>%1 に書き込めません。ロックファイルの場所に Ringback のものではない %2 があります。そのファイルを移動するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation>ファイル名が必要です。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー %1 は存在しません。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation>「%1」は 127.0.0.1:8484 や [::1]:8484 のようなアドレスとポートではありません。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; sqlite3 can save what is left of it (.recover).</source>
        <translation>%1 は破損しています: %2。残っている内容は sqlite3 の .recover で取り出せます。</translation>
    </message>
    <message>
        <source>%1 was written by another program while it was read; open it again.</source>
        <translation>%1 は読み取り中に別のプログラムによって書き込まれました。もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is being written by %2.</source>
        <translation>%1 は%2が書き込み中です。</translation>
    </message>
</context>
<context>
    <name>CopyJob</name>
    <message>
        <source>That is more than the clipboard is for (%1 MiB). Export the events to a file instead.</source>
        <translation>クリップボードには大きすぎます (%1 MiB)。代わりにイベントをファイルにエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation>リクエストの接続元アドレス。</translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation>JSON の行ではなく、人が読みやすい形で出力します。</translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation>通信路上のままの HTTP リクエストをデコードし、リクエストごとに 1 つのイベントを出力します。
署名のシークレットは RINGBACK_SIGNATURE_SECRET、RINGBACK_SIGNATURE_METHOD、RINGBACK_WEBHOOK_SECRET から取得します。</translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation>1 つ以上のリクエストを含むファイル。既定: 標準入力。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>「%1」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation>%1: リクエスト %2: %3</translation>
    </message>
    <message>
        <source>What follows it was not read.</source>
        <translation>その後の内容は読み取られませんでした。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>default reply</source>
        <translation>既定の応答</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation>既定の応答 (時間切れ)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation>既定の応答 (エラー後)</translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation>この種類のイベントの既定の応答です。</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>手動で決定しました。</translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation>時間内に決定されなかったため、期限に既定の応答を送信しました。</translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation>Ringback が拒否しました。理由は「問題」にあります。</translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation>ルール「%1」が決定しました。</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>決定元: %1。</translation>
    </message>
    <message>
        <source>A rule could make no reply of this event, so the default reply went out.</source>
        <translation>ルールがこのイベントへの応答を作成できなかったため、既定の応答を送信しました。</translation>
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
        <translation>このキャプチャ内でのイベントの番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation>リクエストの受信が完了した時刻 (このマシンの時計)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation>送信した Vonage の API</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation>電話をかけた人、またはメッセージを送った人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation>電話を受けた人、またはメッセージの宛先</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation>リクエストが届いた元のアドレスと、それが属するセット</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation>接続元に返した応答のステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation>リクエストの終わりから応答までの時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation>フィルターで使うイベントの種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation>イベントが示すステータス</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>リクエストのメソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation>クエリを除いたリクエストのターゲット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>ボディのバイト数</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation>署名が真正かどうか</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定元</translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation>応答を決めたもの</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation>通話の ID (参加者ごとに 1 つ)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>会話の ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>記入したメモ</translation>
    </message>
    <message>
        <source>The event in plain words; sorted by its kind, then by time</source>
        <translation>イベントの内容をわかりやすい言葉で表したもの。種類、次に時刻の順に並べ替えます</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Error in the NCCO, line %1, column %2: %3</source>
        <translation>NCCO のエラー、%1 行目、%2 文字目: %3</translation>
    </message>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>NCCO にはほかに %n 件のエラーがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation>%1 (リファレンスにない)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>接続元: %1</translation>
    </message>
    <message>
        <source>Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so it is not believed.</source>
        <translation>通知: 信頼できない転送ヘッダー: クライアントを示していますが、%1 は信頼済みプロキシではないため採用しません。</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>送信先: %1</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>HTTP ではない</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>判定の根拠: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>an unknown client</source>
        <translation>不明なクライアント</translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation>%1、「%2」(%3) の範囲内</translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation>%1、外部: Vonage の送信元として知られているアドレス範囲に含まれません</translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation>%1 (プロキシ %3 からの %2 による)</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2)、%3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>%1, foreign: in “%2”, which is not among the chosen sets</source>
        <translation>%1、外部: 選択されていないセット「%2」に含まれます</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>真正</translation>
    </message>
    <message>
        <source>genuine, but old or from the future</source>
        <translation>真正だが、古いか未来の時刻</translation>
    </message>
    <message>
        <source>failed the check</source>
        <translation>検証に失敗</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>署名あり、未検証</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不能</translation>
    </message>
    <message>
        <source>Signature (%1): %2 (%3). %4</source>
        <translation>署名 (%1): %2 (%3)。%4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation>秘匿済み: 署名、シークレット、トークンは *** に、電話番号の中ほどの桁は英字に置き換えてあります。</translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation>ボディはテキストではないため、base64 で記載しています。</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where changes to it belong; move that file away or choose another name.</source>
        <translation>%1 に書き込めません。その変更を保存する場所に %2 があります。そのファイルを移動するか、別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 malformed request left out: this format has no place for it.</source>
        <translation>不正な形式のリクエスト 1 件を除外しました。この形式では表現できません。</translation>
    </message>
    <message>
        <source>%1 malformed requests left out: this format has no place for them.</source>
        <translation>不正な形式のリクエスト %1 件を除外しました。この形式では表現できません。</translation>
    </message>
    <message>
        <source>1 request left out: no curl command sends it as it was.</source>
        <translation>リクエスト 1 件を除外しました。curl コマンドでは元どおりに送信できません。</translation>
    </message>
    <message>
        <source>%1 requests left out: no curl command sends them as they were.</source>
        <translation>リクエスト %1 件を除外しました。curl コマンドでは元どおりに送信できません。</translation>
    </message>
    <message>
        <source>1 request written without its trailer fields: curl sends none.</source>
        <translation>リクエスト 1 件はトレーラーフィールドなしで書き出しました。curl はトレーラーを送信しません。</translation>
    </message>
    <message>
        <source>%1 requests written without their trailer fields: curl sends none.</source>
        <translation>リクエスト %1 件はトレーラーフィールドなしで書き出しました。curl はトレーラーを送信しません。</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation>一致するイベントのみ (例: 「api:sms status:failed」)。</translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation>出力先。既定: 標準出力。</translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation>署名、シークレット、トークン、電話番号の中ほどの桁を置き換えます。</translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation>キャプチャを別の形式で書き出します。</translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation>キャプチャファイル。別のプロセスが書き込み中でもかまいません。</translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation>キャプチャファイルを 1 つだけ指定する必要があります。</translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation>「%1」は jsonl、har、csv、curl のいずれでもありません。</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>%1 を書き込む空き容量がありません。</translation>
    </message>
    <message>
        <source>What to write: jsonl, har, csv or curl. Default: jsonl.</source>
        <translation>出力形式: jsonl、har、csv または curl。既定: jsonl。</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation>すべての接続元</translation>
    </message>
    <message>
        <source>Vonage</source>
        <translation>Vonage</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>接続元 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>%1 に一致</translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation>すべてのイベントを表示しています。</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>表示中: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All events are still shown.</source>
        <translation>引き続きすべてのイベントを表示しています。</translation>
    </message>
    <message>
        <source>Still shown: %1.</source>
        <translation>引き続き表示中: %1。</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>The sets that count as Vonage in the preferences</source>
        <translation>設定で Vonage とみなすセット</translation>
    </message>
    <message>
        <source>Neither local nor of a set that counts as Vonage</source>
        <translation>ローカルでも、Vonage とみなすセットのものでもないアドレス</translation>
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
        <translation>一覧で: 最新のイベントに移動し、追従する</translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation>ヒストグラムで: 時間の範囲を選択する</translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation>フィルターや NCCO で: 入力候補を表示する</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation>Ringback について</translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation>Ringback %1</translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vonage の Webhook を手元のマシンで受信、デコードし、応答します。外部には何も送信しません。

Qt %1 · SQLite %2 · QScintilla %3

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>This guide is in English.</source>
        <translation>このガイドは英語です。</translation>
    </message>
    <message>
        <source>In an NCCO: finds words in it</source>
        <translation>NCCO で: 語句を検索する</translation>
    </message>
    <message>
        <source>In an NCCO, a request or a reply: finds, and goes from match to match</source>
        <translation>NCCO、リクエスト、応答で: 検索し、一致箇所を順に移動する</translation>
    </message>
    <message>
        <source>In an NCCO: leaves it, where Tab does not</source>
        <translation>NCCO で: エディターから出る (Tab では出られないため)</translation>
    </message>
    <message>
        <source>In an NCCO: the next problem, and the one before</source>
        <translation>NCCO で: 次の問題、前の問題に移動する</translation>
    </message>
    <message>
        <source>In an NCCO: repairs the problem at the caret</source>
        <translation>NCCO で: カーソル位置の問題を修正する</translation>
    </message>
    <message>
        <source>In an NCCO: lays it out</source>
        <translation>NCCO で: 整形する</translation>
    </message>
    <message>
        <source>In an NCCO: tells what is known of the place of the caret</source>
        <translation>NCCO で: カーソル位置についての情報を表示する</translation>
    </message>
    <message>
        <source>Sends the reply to the request that waits</source>
        <translation>待っているリクエストに応答を送信する</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <comment>what a key does, and where</comment>
        <translation>%1（場所: %2）</translation>
    </message>
    <message>
        <source>In the list: removes the selected events</source>
        <translation>一覧で: 選択したイベントを削除する</translation>
    </message>
    <message>
        <source>In the list: marks the selected events</source>
        <translation>一覧で: 選択したイベントにマークを付ける</translation>
    </message>
    <message>
        <source>In the list: takes their mark away</source>
        <translation>一覧で: そのマークを外す</translation>
    </message>
    <message>
        <source>In a reply: %1</source>
        <comment>what a key does</comment>
        <translation>応答で: %1</translation>
    </message>
    <message>
        <source>In the filter or a note: back to the list; in the histogram: lets go of the span</source>
        <translation>フィルターまたはメモで: 一覧に戻る。ヒストグラムで: 範囲の選択を解除する</translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation>パスの用途を指定します (複数回指定可)。API (us-short-codes) または種類 (voice.answer) を指定すると、フィールドの形による判定は行いません。</translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation>自分の US ショートコード (カンマ区切り)。</translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation>「%1」は、/answer=voice.answer のようにパス、「=」、API または種類を並べた形になっていません。</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>「%1」は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation>パス %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation>「%1」は 3 ～ 8 桁のショートコードではありません。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation>何もありません。[ ] や { } などの値が必要です。</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation>テキストが、JSON では使えないバイトオーダーマーク (BOM) で始まっています。BOM なしの UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation>オブジェクトの途中でテキストが終わっています。} が必要です。</translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation>配列の途中でテキストが終わっています。] が必要です。</translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation>文字列が閉じていません。行末までに &quot; が必要です。文字列内の改行は \n と書きます。</translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation>値の途中でテキストが終わっています。残りの部分が必要です。</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation>ここには値が必要です: 二重引用符で囲んだ文字列、数値、true、false、null、配列、またはオブジェクト。</translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation>ここには二重引用符で囲んだオプション名が必要です。</translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation>名前と値の間にはコロンが必要です。</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>ここにはカンマが必要です。</translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation>この前にオブジェクトを閉じる } が必要です。</translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation>この前に配列を閉じる ] が必要です。</translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation>カンマの後には次の項目が必要です。この括弧の前のカンマを削除してください。</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation>テキストは二重引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation>テキストは単一引用符ではなく、二重引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation>これは数値ではありません。5、-0.5、1e3 などの数値が必要です。</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>バックスラッシュの後には &quot; \ / b f n r t のいずれか、または u と 4 桁の 16 進数が必要です。</translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation>制御文字は文字列内にそのまま書けません。\t などのエスケープが必要です。</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation>このバイト列は UTF-8 ではありません。テキストを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation>値はこの前で完結しているため、ここでテキストが終わる必要があります。</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation>ここの括弧は入れ子が深すぎます。以降は読み取っていません。</translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation>テキストが長すぎます。以降は読み取っていません。</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close; remove it, or add the one that opens.</source>
        <translation>このかっこが閉じるものがありません。削除するか、開くかっこを追加してください。</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes (&quot;), not in typographic ones.</source>
        <translation>文字列は二重引用符 (&quot;) で囲む必要があります。“ ” などの引用符は使えません。</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>JSON にコメントはありません。このコメントを削除してください。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation>マークなし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>Ncco</name>
    <message>
        <source>Where Vonage posts the payload; the answer may be a new NCCO.</source>
        <translation>Vonage がペイロードを POST する先。応答で新しい NCCO を返せます。</translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation>ペイロードの送信方法。</translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation>Google の音声。</translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation>Amazon Polly の音声。</translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation>ElevenLabs の音声。</translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>読み上げる内容: 最大 1500 文字のプレーンテキスト、または &lt;speak&gt;…&lt;/speak&gt; で囲んだ SSML。</translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation>キー入力または発話で中断できます。後に「input」が必要です。</translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation>読み上げる回数。0 は無限に繰り返します。</translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation>音量 (小から大)。</translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation>音声の言語。</translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation>その言語のどの音声を使うか。</translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation>その言語とスタイルのプレミアム音声を使います。</translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation>使用する音声のプロバイダー。省略時は Vonage 独自の音声。</translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation>このプロバイダーが解釈する設定。</translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation>名前による音声の指定。代わりに「language」と「style」を使ってください。</translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation>音声ファイル: mp3 または 16 ビット wav。</translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation>再生する回数。0 は無限に繰り返します。</translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation>最後のキー入力の後に待つ時間。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation>この数のキーが入力されると入力を終了します。</translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation># キーで入力を終了します。</translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation>Google による音声認識。</translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation>Deepgram による音声認識。</translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation>聞き取り対象のレッグ。省略時は最初のレッグ。</translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation>発話後にこの長さの無音が続くと入力を終了します。</translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation>話される言語。</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation>発話されそうな語句。</translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation>発話の開始を待つ時間。</translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation>発話の最長時間。</translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation>録音を保存します。その URL は結果とともに届きます。</translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation>雑音に対して発話に必要な音量。値が大きいほど高感度です。</translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation>使用する音声認識のプロバイダー。省略時は Vonage 独自の音声認識。</translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation>キー入力の収集方法。</translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation>音声の認識方法。</translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation>電話機のキー。</translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation>テキストに変換された発話。</translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation>次のアクションは入力が終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation>キーごとに即時に通知され、その間も後続のアクションが実行されます。</translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation>受け付ける入力: キー、発話、またはその両方。</translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation>次のアクションが待つかどうか。</translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation>「dtmf」導入前の形式: 最後のキー入力の後に待つ時間。</translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation>「dtmf」導入前の形式: この数のキーが入力されると入力を終了します。</translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation>「dtmf」導入前の形式: # キーで入力を終了します。</translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation>小さいサイズ。最大 2 チャンネル。</translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation>大きいサイズ。チャンネル数は無制限。</translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation>レッグごとに専用のチャンネルを使います。</translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation>ファイル形式。省略時は mp3、3 チャンネル以上では wav。</translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation>レッグを別々に録音します。</translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation>チャンネル数。「split」が必要で、余ったレッグは最後のチャンネルを共有します。</translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation>この長さの無音が続くと録音を終了します。次のアクションはそれまで待ちます。</translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation>このキーで録音を終了します。次のアクションはそれまで待ちます。</translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation>録音の最長時間。</translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation>最初にビープ音を鳴らします。</translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation>録音を文字起こしします。</translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation>会議の名前 (アプリケーション内で識別)。参加者は最大 50 人。</translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation>会議が始まるまで再生する mp3 ファイル。</translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation>この発信者が入ると会議が始まります。false にするとモデレーターを待ちます。</translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation>この発信者 (モデレーター) が退出すると会議が終わります。</translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation>会議を録音します。</translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation>このレッグの音声を聞けるレッグ。省略時は全員、空の場合は誰も聞けません。</translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation>このレッグが聞けるレッグ。省略時は全員、空の場合は誰の音声も聞けません。</translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation>このレッグの音声は誰にも聞こえません。「canSpeak」とは併用できません。</translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation>録音を文字起こしします。&quot;record&quot;:true が必要です。</translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation>送信する内容: 任意の JSON オブジェクト。</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>待つ時間。</translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation>既存の会話の ID。例: CON-…</translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation>その場合に読み上げる内容。</translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation>失敗したときに読み上げる内容。</translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation>この種類のカードは使用できません。</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation>カード番号が正しくありません。</translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation>有効期限が正しくありません。</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>セキュリティコードが正しくありません。</translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation>何も入力されませんでした。</translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation>カード番号を尋ねます。</translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation>有効期限を尋ねます。</translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation>セキュリティコードを尋ねます。</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>尋ねる項目。</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>読み上げる内容。</translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation>発信者への質問。</translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation>プロンプトの音声。</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>米ドル。</translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation>支払う金額。</translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation>金額の通貨。</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation>Vonage が決済のイベントを送信する先。</translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation>テキストを読み上げます。</translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation>音声ファイルを再生します。</translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation>キー入力、発話、またはその両方を収集します。そのイベントへの応答が次の NCCO になります。</translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation>通話を録音します。</translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation>会議に参加します。</translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation>任意のペイロードを POST します。応答で新しい NCCO を返せます。</translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation>無音で待ちます。</translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation>発信者を既存の会話に移します。以降のアクションは実行されません。</translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation>カード決済を受け付けるアクション。プレビューでしたが廃止されました。</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>実行する動作。</translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation>エンドポイントの種類。</translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation>イベントはボディの JSON として届きます。</translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation>イベントはクエリパラメーターとして届きます。</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation>このアクションのイベントを Vonage が送信する先。省略時はアプリケーションのイベント URL。</translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation>イベントの送信方法。</translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation>発話の感情も分析します。</translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation>録音の文字起こし方法。</translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation>通話の 1 つのステップ。</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation>Vonage は通話を切断します: 「%1」というアクションはありません。「%2」の誤りと思われます。</translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation>[ と ] で囲む</translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation>何が応答したかを通知し、続行します。</translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation>留守番電話なら電話を切ります。</translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation>応答したのが人か機械かを通知します。</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation>同上。さらに、機械の応答メッセージの終わりも検出します。</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation>同上。さらに、機械のビープ音も検出します。</translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation>機械が応答したときの動作。</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>何を検出するか。</translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation>ビープ音を待つ時間。</translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation>留守番電話が応答したときの動作。</translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation>誰も出ないとき、イベントへの応答が次の NCCO になります。</translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation>呼び出す相手: 配列に入れた 1 つのエンドポイント。</translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation>表示される番号: 保有する Vonage 番号の 1 つ。</translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation>アプリケーションのいずれかの番号を表示します。「from」とは併用できません。</translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation>通話のイベントに NCCO で応答できるかどうか。</translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation>呼び出す時間。</translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation>通話の最長時間。</translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation>同じ機能の選択肢を増やしたもの。「machineDetection」より優先されます。</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation>相手が出るまで発信者に聞こえる音声ファイル。電話には使えません。</translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation>双方がつながる前に着信者に対して実行される NCCO を返します。</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation>それまで発信者に聞こえる音声ファイル。</translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation>「ringbackTone」の旧名。</translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation>着信者が出たときの動作。</translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation>国番号付き、+ なしの番号。</translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation>相手が出たときに押すキー。p は 0.5 秒の休止です。</translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation>STIR/SHAKEN の Identity ヘッダーの内容。</translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation>同じアプリケーションのユーザーの名前。</translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation>16 ビットサンプル、16 kHz。</translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation>16 ビットサンプル、8 kHz。</translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation>16 ビットサンプル、24 kHz。</translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation>開始時にサーバーに伝えられる内容。</translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation>Vonage が署名したトークン。</translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation>「value」のテキスト。</translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation>Authorization ヘッダーの取得元。</translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation>&quot;type&quot;:&quot;custom&quot; の場合のヘッダー。</translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation>サーバーが受け取る Authorization ヘッダー。</translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation>自分のサーバー (ws:// または wss://)。</translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation>音声の形式。</translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation>開始時にサーバーに伝えられる内容。最大 512 バイト。</translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation>名前の前に X- を付けて送信されるヘッダー。</translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation>名前の前に X- を付けて送信されるヘッダー群。</translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation>相手側にそのまま送信されます。最大 256 文字。</translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation>そのまま送信されるヘッダー群。</translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation>例: sip:user@example.com。必要に応じて ;transport=tls や ;media=srtp を付けます。</translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation>SIP ドメイン。「uri」の代わりに「user」と組み合わせて使います。</translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation>「domain」内のユーザー。</translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation>Vonage Business の内線番号。</translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation>電話番号。</translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation>アプリケーションのユーザー。</translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation>音声を送受信する自分のサーバー。</translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation>SIP アドレス。</translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation>Vonage Business Communications の内線。</translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation>相手を呼び出し、発信者とつなぎます。</translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation>前のものを削除</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation>「%2」に「%1」というオプションはありません。Vonage は無視するか通話を切断します。「%3」の誤りと思われます。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation>&quot;%1&quot;:%2 を追加</translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation>呼び出す相手。</translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation>Vonage の新しいライブラリでのみ確認されています。</translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation>非推奨: 今後は使わないでください。</translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation>Vonage により廃止されました。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 (単位: %2)</translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation>%1 (最大 %2 文字)</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>例: %1。</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>選択肢: %1。</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>省略時: %1。</translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation>「%1」の値: %2</translation>
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
        <translation>SSML に対応していない %1 の音声。</translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation>%1 の音声。</translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation>言語 %1、スタイル %2。</translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation>Vonage は通話を切断します: JSON ではありません: %1</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation>Vonage は通話を切断します: NCCO はアクションが 1 つでも配列でなければなりません。[ と ] で囲んでください。</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage は通話を切断します: NCCO には {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;} のようなアクションが少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage は通話を切断します: NCCO の各項目は {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;} のようなオブジェクトです。</translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation>Vonage は通話を切断します: 動作を示す &quot;action&quot; がありません。&quot;action&quot;:&quot;talk&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation>Vonage は通話を切断します: 「%1」というアクションはありません。talk、stream、input、record、connect、conversation、notify、wait、transfer のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation>「%1」は Vonage が廃止したプレビュー機能です。通話はおそらく切断されます。</translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation>「%1」は Vonage の新しいライブラリでのみ確認されています。古いアカウントでは使えない可能性があります。</translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation>「%1」が複数あります。Vonage は最後のものを使います。ほかは削除してください。</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation>「%2」に「%1」というオプションはありません。Vonage は無視するか通話を切断します。削除してください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation>Vonage は通話を切断します: 「%2」には「%1」が必要です。値とともに書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation>Vonage は通話を切断します: 「%1」の値が正しくありません (必要な値: %2)。</translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation>Vonage は引用符付きの「%1」も受け付けますが、引用符なしで書いてください (本来の値: %2)。</translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation>Vonage は「%1」を 0.1 刻みで解釈します。小数点以下 1 桁で書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation>Vonage は通話を切断します: 「%1」に「%2」は指定できません。%3 を指定してください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation>Vonage は通話を切断します: 「%1」は URL を 1 つ含む配列です。文字列を [ と ] で囲んでください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation>Vonage は通話を切断します: 「%1」の配列には URL がちょうど 1 つ必要です。</translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation>Vonage は「%1」の最初の URL だけを使います。ほかは削除してください。</translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation>Vonage はこれを「%1」として使えず、通話を切断します。%2 のような完全な URL を書いてください。</translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation>%1 は暗号化されません。サーバーが対応していれば %2 を使ってください。</translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation>Vonage は外部から「%1」に到達できません。トンネルのアドレスなど、公開アドレスを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation>「%1」は有効なホスト名ではありません。各部分に使えるのは英字、数字、途中のハイフンだけです。Vonage に拒否される可能性があるため、別の名前を使ってください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation>Vonage は通話を切断します: テキストはタグを除いて %1 文字ですが、上限は 1500 文字です。複数の talk アクションに分けてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation>Vonage は通話を切断します: 読み上げる内容がありません。テキストを書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Vonage は通話を切断します: テキストは SSML で始まっていますが、整形式の XML ではありません (%1)。すべてのタグを閉じ、全体を 1 つの &lt;speak&gt;…&lt;/speak&gt; に入れてください。</translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation>SSML は &lt;speak&gt;…&lt;/speak&gt; の中に書く必要があるため、Vonage はタグ &lt;%1&gt; をそのまま読み上げます。テキスト全体を囲んでください。</translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation>Vonage はタグ &lt;%1&gt; に対応しておらず、拒否または無視する可能性があります。削除してください。</translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation>%2 のスタイル %1 は SSML に対応していません。タグが無視されるか、読み上げられる可能性があります。別のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation>「%1」は Vonage が対応すると知られている言語に含まれません。en-US のように書いてください。</translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation>%1 で知られているスタイルは %2 までです。Vonage はスタイル %3 を拒否する可能性があります。</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation>「voiceName」は非推奨です。「%1」の代わりに &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 と書いてください。</translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation>「voiceName」と「%1」が矛盾しています。どちらが優先されるかは不明です。「voiceName」を削除してください。</translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation>&quot;loop&quot;:0 では、発信者が電話を切るか中断するまで繰り返されます。</translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation>Vonage は通話を切断します: &quot;bargeIn&quot;:true を指定した「%1」の後には「input」が必要です。追加してください。</translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation>これは効果がありません。前の &quot;bargeIn&quot;:true は「input」まで有効です。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation>Vonage は通話を切断します: 「input」には &quot;type&quot; が必要です。&quot;type&quot;:[&quot;dtmf&quot;]、&quot;type&quot;:[&quot;speech&quot;]、またはその両方を書いてください。</translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation>「%1」は &quot;type&quot;:[&quot;dtmf&quot;] とともに &quot;dtmf&quot;:{…} の中に入れます。中に入れない形式は非推奨です。</translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation>&quot;type&quot; に &quot;%1&quot; がないため、Vonage はこれらの設定を無視します。&quot;type&quot; に追加するか、設定を削除してください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation>Vonage は通話を切断します: 非同期モードではキー入力のみ使え、「%1」は使えません。この設定かモードを削除してください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation>Vonage は通話を切断します: 「uuid」の配列にはレッグがちょうど 1 つ必要です。</translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation>この input の後に何もありません。アプリケーションのイベント URL が NCCO で応答しない限り、通話は終了します。&quot;eventUrl&quot; を指定するか、アクションを追加してください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation>Vonage は通話を切断します: 「channels」には &quot;split&quot;:&quot;conversation&quot; を併記する必要があります。</translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation>3 チャンネル以上の録音は wav のみです。&quot;format&quot;:&quot;wav&quot; と書くか、format を省略してください。</translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation>Vonage はただちに通話を終了します: 録音は後続のアクションと並行して行われますが、後続がありません。&quot;endOnSilence&quot;、&quot;endOnKey&quot;、またはアクションを追加してください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation>Vonage は通話を切断します: 「%1」は引用符で囲んだ 1 つのキー (数字、*、#) です。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation>Vonage は通話を切断します: 「endpoint」の配列にはエンドポイントがちょうど 1 つ必要です。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation>Vonage は通話を切断します: 「endpoint」はオブジェクトを 1 つ含む配列です。[ と ] で囲んでください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation>Vonage は通話を切断します: 「from」と &quot;randomFromNumber&quot;:true は併用できません。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation>「from」がないと、着信者には番号が表示されません。保有する Vonage 番号の 1 つを書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation>Vonage は通話を切断します: 「%1」は &quot;447700900000&quot; のように数字だけで書く必要があります。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation>Vonage は通話を切断します: 「%1」は &quot;447700900000&quot; のように、国番号付き、+ なしの 7 ～ 15 桁の数字でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation>「%1」は国内形式の番号のようです。Vonage では &quot;447700900000&quot; のように、先頭の 0 の代わりに国番号が必要です。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation>Vonage は通話を切断します: 「%1」に使えるのは、キー 0 ～ 9、*、# と、0.5 秒の休止を表す p だけです。</translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation>Vonage は「advancedMachineDetection」に従い、これを無視します。削除してください。</translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation>「eventUrl」がないと、Vonage は次の動作をアプリケーションのイベント URL に問い合わせます。確実にするには指定してください。</translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation>Vonage は電話の呼び出し中に「ringbackTone」を再生しません。削除するか、エンドポイントの &quot;onAnswer&quot; を使ってください。</translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation>「ringback」は非推奨の名前です。「ringbackTone」と書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation>Vonage は通話を切断します: websocket には &quot;content-type&quot; が必要で、値は &quot;audio/l16;rate=8000&quot;、&quot;audio/l16;rate=16000&quot;、&quot;audio/l16;rate=24000&quot; のいずれかです。</translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation>Vonage は通話を切断します: ヘッダーは JSON で %1 バイトですが、上限は 512 バイトです。減らしてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation>Vonage は通話を切断します: sip エンドポイントには「uri」か、「domain」と「user」のどちらか一方が必要です。</translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation>Vonage は名前の前に自動で X- を付けるため、「X-%1」が送信されます。X- は省いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation>Vonage は通話を切断します: &quot;mute&quot;:true と「canSpeak」は併用できません。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation>Vonage は通話を切断します: 「transcription」には &quot;record&quot;:true を併記する必要があります。</translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation>この前の「transfer」が最後に実行されるアクションなので、Vonage はここに到達しません。以降を削除してください。</translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation>前のアクションが無限に繰り返される (&quot;loop&quot;:0) ため、Vonage はここに到達しません。回数を指定するか、以降を削除してください。</translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation>モデレーターを待つ人には何も聞こえません。&quot;musicOnHoldUrl&quot; を指定してください。</translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation>Vonage が待てるのは 0.1 ～ 7200 秒で、範囲外の値は近い方の端に置き換えられます。範囲内の数値を書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation>Vonage は通話を切断します: 「payload」は {&quot;step&quot;:1} のようなオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>input を追加</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation>長さ (例: 1s、500ms)。</translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation>長さ (言葉による指定)。</translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation>強調の度合い。</translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation>言語 (例: fr-FR)。</translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation>発音の表記法。</translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation>発音。</translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation>音量。+6dB、-6dB の形も使えます。</translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation>速さ。</translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation>高さ。+10%、-10% の形も使えます。</translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation>テキストの種類。</translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation>日付の各部分の順序。</translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation>代わりに読み上げる内容。</translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation>テキスト全体を囲み、SSML であることを示します。</translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation>休止。</translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation>テキストを強調します。</translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation>別の言語のテキスト。使えないスタイルもあります。</translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation>段落。</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>文。</translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation>テキストの発音を指定します。</translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation>音量、速さ、高さ。</translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation>日付や数字など、テキストの種類を指定します。</translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation>テキストの代わりに別の内容を読み上げます。</translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation>タグの終わり。</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation>1 文を読み上げて通話を終了します。</translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation>キー入力と発話によるメニュー</translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation>キーを押すか言葉を話すよう発信者に求め、回答を待ちます。</translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation>メニューへの応答</translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation>押されたキーを復唱します。メニューが送信する Webhook 用です。</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation>発信者が無言になるかシャープキーを押すまで、メッセージを録音します。</translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation>番号への接続 (フォールバック付き)</translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation>別の番号を呼び出します。誰も出なければ発信者にそう伝えます。呼び出す番号を入れてください。</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation>この応答を受け取った全員が互いに話せるようにします。</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>通話の録音</translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation>これ以降の会話を、双方を別々のチャンネルに分けて録音します。</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>ファイルの再生</translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation>音声ファイル (MP3 または 16 ビット WAV) を再生します。ファイルのアドレスを入れてください。</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation>通話の途中で、任意のデータを含む Webhook を送信します。その応答で新しい NCCO を返せます。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 に書き換え</translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation>&lt;speak&gt; と &lt;/speak&gt; で囲む</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation>「voiceName」は非推奨です。また、「%1」は既知の音声ではありません。代わりに「language」と「style」を書いてください。</translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation>「voiceName」を削除</translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation>&quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2 に書き換え</translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation>「dtmf」の中に移動</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation>&quot;type&quot;:%1 を追加</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation>「type」に &quot;%1&quot; を追加</translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation>&quot;split&quot;:&quot;conversation&quot; を追加</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation>&quot;format&quot;:&quot;wav&quot; に書き換え</translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation>「machineDetection」を削除</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>引用符を削除</translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation>最大 %1 文字</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation>Vonage は通話を切断します: すでに指定されています。1 回だけ書いてください。</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>最初のものを残す</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>文字列の配列</translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation>レッグ ID の配列</translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation>レッグ ID を 1 つ含む配列</translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation>文字列 (例: &quot;en-US&quot;)</translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation>URL の文字列</translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation>URL を 1 つ含む配列</translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation>URI の文字列</translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation>数字の文字列</translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation>キーの文字列</translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation>印字可能な ASCII 文字の文字列</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ } で囲んだオブジェクト</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>オブジェクトの配列</translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation>エンドポイントを 1 つ含む配列</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>%1 以上の整数</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>%1 以上の数値</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 までの数値</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>既定値。</translation>
    </message>
    <message>
        <source>Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.</source>
        <translation>Vonage は「%1」という名前のものを送信しないため、既定の応答が送信されます。別の名前を書くか、独自の URL のパラメーターなら {query.%1}、波括弧そのものなら {{%1}} と書いてください。</translation>
    </message>
    <message>
        <source>Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.</source>
        <translation>{%1} に入る値はもうないため、そのまま送信されます。意図する内容をここに書いてください。</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>コンマを削除</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>コンマを追加</translation>
    </message>
    <message>
        <source>Add the missing %1</source>
        <translation>足りない %1 を追加</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>二重引用符で囲む</translation>
    </message>
    <message>
        <source>Remove the %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Put all in double quotes</source>
        <translation>すべて二重引用符で囲む</translation>
    </message>
    <message>
        <source>Vonage drops the call: SSML stands in one &lt;speak&gt;…&lt;/speak&gt;, and here is another inside of it. Remove the inner tags.</source>
        <translation>Vonage は通話を切断します: SSML は 1 つの &lt;speak&gt;…&lt;/speak&gt; に入れるものですが、その中にもう 1 つあります。内側のタグを削除してください。</translation>
    </message>
    <message>
        <source>Remove the inner tags</source>
        <translation>内側のタグを削除</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>コメントを削除</translation>
    </message>
    <message>
        <source>Vonage may take the type from these settings or drop the call; write &quot;type&quot;:%1 to be sure.</source>
        <translation>Vonage はこれらの設定から種類を判断するか、通話を切断する可能性があります。確実にするには &quot;type&quot;:%1 と書いてください。</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of “%1” has to be %2.</source>
        <translation>Vonage は通話を切断します: 「%1」の項目の値が正しくありません (必要な値: %2)。</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」を「%2」に変更</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>「%1」を %2 にする</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <source>The caller would not come back: %1</source>
        <translation>発信者は戻ってこられません: %1</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (プロセス %2)</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation>%L1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation>完全な文字が必要です。ここには文字の半分 (孤立サロゲート) があります。</translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation>検索条件が必要です。対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation>検索条件が必要です: 単語、引用符で囲んだテキスト、または api:sms のようなキーと値。</translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation>括弧の入れ子は %1 段までです。</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation>閉じ括弧が必要です。</translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation>検索条件は %1 個までです。</translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation>閉じ引用符が必要です。</translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation>引用符の間にテキストが必要です。</translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation>フィールド名が必要です。</translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation>コロンの直後に値が必要です。</translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation>日付、2026-11-23T08:00 のような日時、または 30s、10m、2h、7d のような経過時間が必要です。</translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation>数値が必要です。必要に応じて前に &gt;=、&gt;、&lt;=、&lt;、= を付けます。</translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation>アドレス、174.37.245.32/29 のような範囲、または次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation>rule:NAME または次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>Vonage sends numbers without a plus: %1.</source>
        <translation>Vonage は番号をプラス記号なしで送信します: %1。</translation>
    </message>
    <message>
        <source>AND is looked for as a word: leave out AND, since all terms that stand side by side must match.</source>
        <translation>AND は単語として検索されます。並べた検索条件はすべて一致する必要があるため、AND は省いてください。</translation>
    </message>
    <message>
        <source>NOT is looked for as a word: what must not match has a - before it, %1.</source>
        <translation>NOT は単語として検索されます。一致してはならないものには、%1 のように前に - を付けます。</translation>
    </message>
    <message>
        <source>Expected a key. Did you mean %1? The keys are %2; text that holds a colon is written in quotation marks.</source>
        <translation>キーが必要です。%1 のことですか? キーは %2 です。コロンを含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.</source>
        <translation>kind:%1 はその種類だけに一致します。kind:%1.* はそれで始まるすべての種類に一致します。</translation>
    </message>
    <message>
        <source>There is no kind %1. Did you mean kind:%2?</source>
        <translation>%1 という種類はありません。kind:%2 のことですか？</translation>
    </message>
    <message>
        <source>No event is just of the kind %1: kind:%1.* matches all whose kind begins so.</source>
        <translation>種類が %1 そのものであるイベントはありません。kind:%1.* は、種類がこれで始まるすべてのイベントに一致します。</translation>
    </message>
    <message>
        <source>No status %1 is documented. Did you mean status:%2?</source>
        <translation>%1 というステータスは文書にありません。status:%2 のことですか？</translation>
    </message>
    <message>
        <source>A path begins with a slash: %1 looks anywhere in it.</source>
        <translation>パスはスラッシュで始まります。%1 はパスのどこにあっても見つけます。</translation>
    </message>
    <message>
        <source>Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is written in quotation marks.</source>
        <translation>キー %1 のいずれかが必要です。リクエストのフィールドは field.%2 です。コロンを含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>In words, * is looked for as it is: it stands for anything only behind a name, as in from:4477*.</source>
        <translation>単語の中の * はその文字として検索されます。任意の文字列を表すのは、from:4477* のように名前の後ろだけです。</translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text, in which \&quot; stands for one.</source>
        <translation>空白を入れるか、テキスト全体を引用符で囲む必要があります。その中の引用符は \&quot; と書きます。</translation>
    </message>
    <message>
        <source>Expected a colon right after the name of the field.</source>
        <translation>フィールド名の直後にコロンが必要です。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation>HTTP ではありません。「POST /webhooks/event HTTP/1.1」のようなリクエスト行が必要です。</translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation>ヘッダー行の形式が正しくありません。CR LF で終わる 1 行の「Name: value」が必要です。</translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation>ボディの長さを確定できません。単純な Content-Length が 1 つか、正しい形式の chunked ボディが必要です。</translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation>不明な転送コーディングです。「chunked」だけが使えます。</translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation>不明な HTTP バージョンです。HTTP/1.0 または HTTP/1.1 が必要です。</translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation>リクエスト行が上限より長くなっています。</translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation>ヘッダーが上限より大きくなっています。</translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation>ヘッダーの数が上限を超えています。</translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation>ボディが上限より大きくなっています。</translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation>ヘッダーが時間内に届きませんでした。末尾の空行が必要です。</translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation>ボディの到着が遅すぎました。</translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation>接続元がリクエストの途中で切断しました。残りのバイトが届いていません。</translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation>同時に届いた量が多すぎて、このリクエストを受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation>接続元のアドレスは許可されていません。</translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation>Host ヘッダーがないか、重複しているか、形式が正しくありません。HTTP/1.1 ではちょうど 1 つ必要です。</translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation>Expect ヘッダーの要求が不明です。「100-continue」だけが使えます。</translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation>平文の HTTP 用ポートに TLS (https) で接続されました。</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>リクエストを拒否しました。</translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1読み取りはバイト %2 (0 始まり) で停止しました。</translation>
    </message>
    <message>
        <source>Ringback stopped before all of the request was here.</source>
        <translation>リクエスト全体が届く前に Ringback が停止しました。</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation>ルールの名前は 1 行で 1 ～ 100 文字です。</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>ルール「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation>ステータスは 200 ～ 599 です。</translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation>「when」の %1 文字目: %2</translation>
    </message>
    <message>
        <source>Who never answers, or too late, needs no delay.</source>
        <translation>応答しない場合や遅すぎる応答には、遅延は不要です。</translation>
    </message>
    <message>
        <source>“when”: a rule decides before there is a reply, a mark or a note, and at once; “%1” would never tell anything.</source>
        <translation>「when」: ルールは応答、マーク、メモができる前に、すぐに決定します。「%1」は何も示しません。</translation>
    </message>
    <message>
        <source>The header “%1” is written by Ringback alone.</source>
        <translation>ヘッダー「%1」を書くのは Ringback だけです。</translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line without control characters.</source>
        <translation>ヘッダーの名前は英字、数字、「-」からなり、値は制御文字を含まない 1 行です。</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation>ここにはオブジェクト { } が必要です。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation>ここには引用符で囲んだテキストが必要です。</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>ここには true または false が必要です。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>ここには %1 から %2 までの整数が必要です。</translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation>NCCO はアクションの配列 [ ] です。</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>ここには %1 のいずれかが必要です。</translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation>「wait」に指定できるのは true だけです。</translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation>headers と body は status とだけ併用できます。</translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation>ここで使えるのは answer、event、other だけです。</translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation>ここには配列 [ ] が必要です。</translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation>ルールが %1 件を超えています。</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>「rules」がありません。</translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation>ルールファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>a rule has only one of %1.</source>
        <translation>ルールに指定できるのは %1 のうち 1 つだけです。</translation>
    </message>
    <message>
        <source>a rule needs one of %1.</source>
        <translation>ルールには %1 のいずれかが必要です。</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) stands here.</source>
        <translation>ここには文字の半分 (孤立サロゲート) があります。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation>%1 で応答</translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation>テンプレート「%1」で応答</translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation>独自の NCCO で応答</translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation>通話を最大 %1パーク</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>手動の応答を待つ</translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>%1 (最大 %2)</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 (遅延 %2)</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>応答しない</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>接続を切断</translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation>誤った Content-Type で応答</translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation>壊れた JSON で応答</translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation>Vonage が諦めた後に応答</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%2 → %1</translation>
    </message>
</context>
<context>
    <name>ServeOptions</name>
    <message>
        <source>Listens for webhooks and records them without a window.</source>
        <translation>ウィンドウなしで Webhook を待ち受け、記録します。</translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>バインドするアドレス (複数回指定可)。ポート 0 は空いている任意のポート。IPv6 は [::1]:8484 の形式。</translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation>キャプチャファイル。なければ作成し、あれば追記します。既定: データフォルダー内の新しいファイル。</translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation>保存したイベントを 1 行ずつ JSON で標準出力に出力します。</translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation>通常の Webhook に返すステータス (200 ～ 205)。</translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation>NCCO を求めるリクエストに返す NCCO。既定: 短いあいさつ。</translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation>どのリクエストにどう応答するかを決めるルール (JSON)。既定: なし。</translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation>これより大きいボディには 413 を返します。</translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation>「normal」はクラッシュや強制終了に、「full」は停電にも耐えます。</translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>最大 N 件のイベントを保持します。古いものから削除し、マーク付きは残します。0 はすべて保持します。</translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>最大 N バイトのリクエストを保持します。古いものから削除し、マーク付きは残します。0 はすべて保持します。</translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation>証明書チェーン (PEM)。http の代わりに https で待ち受けます。</translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation>証明書の秘密鍵 (PEM、パスフレーズなし)。</translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation>%1: %2 は、このアドレスを含む範囲 %3 とみなします。</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert と --tls-key は両方指定する必要があります。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation>%1 に使用できる秘密鍵 (RSA、DSA または EC、PEM 形式、パスフレーズなし) がありません。</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>%1 の鍵は %2 の証明書のものではありません。</translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation>「serve」が受け取るのはオプションだけです。キャプチャは --capture で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation>「%1」は normal でも full でもありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation>フォルダー %1 を作成できません。--capture でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定: %1。</translation>
    </message>
    <message>
        <source>Ranges and sets that may post, separated by commas; others get 403 and are still recorded. Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API current”.</source>
        <translation>POST を許可する範囲とセットをカンマ区切りで指定します。それ以外には 403 を返しますが、記録はします。セット: %1。ここでの vonage は 2018 年の「Nexmo webhooks guide」です。現在の送信元は「Vonage API current」にあります。</translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of %2.</source>
        <translation>「%1」は 203.0.113.0/24 のような範囲でも、%2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>Peers that are believed when they name the client, in the first of %1 that can be read; an empty value trusts nobody.</source>
        <translation>クライアントを申告したときに信頼する接続相手。%1 のうち最初に読み取れるものを使います。空の値では誰も信頼しません。</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>イベントを保存できないため、接続元には 503 を返して再送を求めています。%1</translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation>イベントの保存を再開しました。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation>標準出力に書き込めません: %1。イベントは保存されますが、出力されません。</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>キャプチャ: %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>待ち受け中: %1</translation>
    </message>
    <message>
        <source>1 event is not in the output: before its turn came it was removed, or the output was not read in time.</source>
        <translation>1 件のイベントが出力にありません。順番が来る前に削除されたか、出力が時間内に読み取られませんでした。</translation>
    </message>
    <message>
        <source>%1 events are not in the output: before their turn came they were removed, or the output was not read in time.</source>
        <translation>%1 件のイベントが出力にありません。順番が来る前に削除されたか、出力が時間内に読み取られませんでした。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation>応答 Webhook の保留時間</translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation>Vonage が待つのは、往復の時間を含めて最大 5 秒です。</translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation>通話のその他の Webhook の保留時間</translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation>Vonage が待つのは最大 10 秒です。</translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation>その他の Webhook の保留時間</translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation>Vonage が待つのは 15 秒です。</translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation>リクエストのボディの最大サイズ</translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation>超えると 413 で拒否します。</translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation>リクエストのヘッダー部の最大サイズ</translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation>超えると 431 で拒否します。</translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation>ヘッダー部が届くまでの最長時間</translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation>これより遅い接続元には 408 を返します。</translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation>アイドル接続の維持時間</translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation>1 つの接続でのリクエスト間の時間です。</translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation>最大同時接続数</translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation>超えた接続には 503 を返します。</translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation>未保存のリクエスト用の最大メモリ</translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation>超えるとリクエストを 503 で拒否します。</translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation>保持するイベントの最大数</translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation>古いものから削除し、マーク付きは残します。0 はすべて保持します。</translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation>保持するリクエストの最大バイト数</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation>署名は受信したままのボディを対象としています。</translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation>トークンが保証するのは空白を詰めた形のボディで、空白そのものは保証しません。</translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation>トークンは JSON としてのクエリを保証しています。</translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation>トークンはボディがないことを保証しています。</translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation>時刻を含まないため、署名からの経過時間は保証されません。</translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation>clock-skew: 署名時刻が %1 秒進んでいます。許容範囲は %2 秒です。</translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation>stale: 署名は %1 秒前です。許容範囲は %2 秒です。</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation>bad-signature: シークレットの前後に空白がなければ有効です。</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation>bad-signature: シークレットが署名付き SMS 用のものであれば有効です。</translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation>bad-signature: トークンはこのシークレットで署名されていないか、改ざんされています。</translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation>ベアラートークンがドット区切りの 3 つの部分になっていません。</translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation>ベアラートークンの一部が base64url でないか、JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation>bad-algorithm: トークンのアルゴリズムは &quot;%1&quot; ですが、HS256 だけを受け入れます。</translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation>bad-algorithm: トークンが未知の拡張を要求しています。</translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation>no-payload-hash: トークンは真正ですが、ボディもクエリも保証していません。</translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation>sig 以外のパラメーターを読み取れません。</translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation>RINGBACK_SIGNATURE_METHOD が &quot;%1&quot; です。md5hash、md5、sha1、sha256、sha512 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation>replayed: まったく同じリクエストを以前に受信しています。</translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation>stale: 署名時刻が %1 秒進んでいます。許容範囲は %2 秒です。</translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation>bad-signature: 署名方式が %1 であれば有効ですが、設定は %2 です。</translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation>署名方式 %1 で署名されています。</translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation>署名方式が設定されていないため、順に試して判定しました。</translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation>空のパラメーターを除くと一致します。</translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation>URL 自体のパラメーターを除くと一致します。次のパラメーターは保証されません: %1。</translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation>bad-signature: 設定は %1 ですが、この長さの署名は別の署名方式のものです。</translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: このシークレットでは %1 でも %2 でも一致しません。シークレットが違うか、パラメーターが改ざんされています。</translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: このシークレットの %1 では一致しません。シークレットが違うか、パラメーターが改ざんされています。</translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation>パラメーター %1 が複数あります。</translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation>sig が 16 進数ではありません。</translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation>sig が %1 桁です。各署名方式の桁数は 32、40、64、128 のいずれかです。</translation>
    </message>
    <message>
        <source>The name of a parameter contains &amp; or =, so that what was signed could be read in another way.</source>
        <translation>パラメーター名に &amp; または = が含まれているため、署名された内容が別の意味にも読めます。</translation>
    </message>
    <message>
        <source>No secret for signed webhooks was known when it came, so it was not checked.</source>
        <translation>受信時に署名付き Webhook のシークレットが設定されていなかったため、検証していません。</translation>
    </message>
    <message>
        <source>No secret for signed SMS was known when it came, so it was not checked.</source>
        <translation>受信時に署名付き SMS のシークレットが設定されていなかったため、検証していません。</translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.</source>
        <translation>payload-mismatch: トークンは真正ですが、SHA-256 が「%1」で始まる別の内容のものです。この内容の SHA-256 は「%2」で始まります。途中で改ざんされたか、書き換えられました。</translation>
    </message>
</context>
<context>
    <name>TargetClaim</name>
    <message>
        <source>%1 is the capture itself; choose another file.</source>
        <translation>%1 はキャプチャ自体です。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a capture that is being written, here or by another program; choose another file.</source>
        <translation>%1 は、ここか別のプログラムが書き込み中のキャプチャです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>You may not write in the folder %1; choose another one.</source>
        <translation>フォルダー%1に書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 belongs to a capture; choose another file.</source>
        <translation>%1 はキャプチャの一部です。別のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>%1 バイトを超えています。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 文字目: %3</translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation>テンプレートが %1 件を超えています。これを含む一部を除外しました。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation>「%1」はファイル名にできません。文字、数字、空白などを %2 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation>JSON ではありません。まず下線の箇所を修正してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>TemplatePlaceholders</name>
    <message>
        <source>The public address that the webhook came in by, without a slash at its end.</source>
        <translation>Webhook が届いた公開アドレス。末尾のスラッシュはありません。</translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation>番号を確認。後で再試行すれば成功の可能性あり</translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation>番号を確認してください。後で再試行すれば成功する可能性があります。</translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation>一時的。後で再試行</translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation>一時的なエラーです。後で再試行してください。</translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation>恒久的。番号を削除</translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation>恒久的なエラーです。リストから番号を削除してください。</translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation>恒久的。再試行不可</translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation>恒久的なエラーです。再試行しないでください。</translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation>恒久的。メッセージを変えずに再試行しない</translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation>このままでは恒久的に失敗します。送信者またはメッセージを変えてから再送信してください。</translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation>Vonage サポートに連絡</translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation>Vonage サポートに連絡してください。</translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation>再試行せず、番号を確認</translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation>番号を確認するまで再試行しないでください。</translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation>まだ何もする必要はありません。結果は別のレシートで届きます。</translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation>再試行する価値があるかどうかは、エラーコードでわかります。</translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation>実際には届いた可能性あり</translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation>実際には届いた可能性があります。配信済みとも失敗とも判断しないでください。</translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation>アカウントにクレジットを追加</translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation>アカウントにクレジットを追加するか、割り当て量を増やしてから再送信してください。</translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation>アカウントのテスト番号に追加</translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation>番号をアカウントのテスト番号に追加するか、クレジットを追加してトライアルを終了してください。</translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation>再送信しない</translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation>何もする必要はありません。再送信しないでください。</translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation>承認済みテンプレートを送信するか、受信者からの連絡を待つ</translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation>承認済みテンプレートを送信するか、受信者から再びメッセージが届くのを待ってください。</translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation>Facebook への料金を支払う</translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation>Facebook への料金を支払ってから再送信してください。</translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation>有効期間を延ばして再送信</translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation>まだ必要であれば、有効期間を延ばして再送信してください。</translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation>Facebook ページを Vonage に再接続</translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation>Facebook ページを Vonage に再接続して新しいトークンを取得してから、再送信してください。</translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation>リクエストを修正</translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation>リクエストを修正してから再度照会してください。</translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation>API キーとシークレットを確認</translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation>API キーとシークレットを確認してください。</translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation>ほかのフィールドを使うか、後で再照会</translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation>ほかのフィールドを使ってください。リアルタイムのフィールドは、後で照会すれば得られる可能性があります。</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>値なし (null)</translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation>値なし (空)</translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation>値なし (文字列「null」)</translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation>独自のデータ。そのまま渡されます。</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>フォーム</translation>
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
        <translation>メッセージ ID</translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation>Vonage が付けたこのメッセージの ID。</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>発生した日時。</translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation>クライアント参照</translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation>送信時に指定した独自の参照。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用料金</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>かかった費用。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation>料金の通貨。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation>メッセージの受信者。</translation>
    </message>
    <message>
        <source>To channel</source>
        <translation>宛先チャネル</translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation>送信の経路。</translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation>メッセージの受信者 (番号)。</translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation>メッセージの受信者 (チャネルの ID)。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation>メッセージの送信者。</translation>
    </message>
    <message>
        <source>From channel</source>
        <translation>発信元チャネル</translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation>メッセージの送信者 (番号)。</translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation>メッセージの送信者 (チャネルの ID)。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation>メッセージの向き。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>メッセージ。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation>メッセージの内容。</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation>どの種類の内容か。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation>メッセージの本文。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation>画像の場所。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation>添えられたキャプション。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation>音声の場所。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation>動画の場所。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>ファイルの場所。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>東経の度数。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>北緯の度数。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation>場所の名前。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation>場所の住所。</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>SMS パート数</translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation>何通の SMS に分かれて届いたか。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation>メッセージがどうなったか。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation>配信されなかった理由。</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>エラーテキスト</translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation>Vonage の説明による理由。</translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation>ディスパッチ ID</translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation>送信したワークフロー。</translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation>ワークフローのリンク</translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation>ワークフローを参照できる場所。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Who the sender says they are.</source>
        <translation>送信者が名乗る身元。</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>プロフィール名</translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation>チャネルでの送信者の名前。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation>チャネルでの送信者のユーザー名。</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>どの種類のメッセージか。</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>画像。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation>音声ファイル。</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>動画。</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>ファイル。</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation>連絡先カード。</translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation>連絡先カードの場所。</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>スタンプ。</translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation>スタンプの場所。</translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation>MMS パート</translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation>メッセージのパート (順番どおり)。</translation>
    </message>
    <message>
        <source>Part type</source>
        <translation>パートの種類</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation>パートの場所。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>A place.</source>
        <translation>場所。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation>場所を確認できる URL。</translation>
    </message>
    <message>
        <source>List reply</source>
        <translation>リストの返信</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>選択された項目。</translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation>返信 ID</translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation>選択肢の ID。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation>選択肢のタイトル。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation>選択肢の説明。</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation>押されたボタン。</translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation>ボタンのペイロード</translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation>ボタンに付けておいたデータ。</translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation>ボタンのサブタイプ</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>ボタンのテキスト</translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation>ボタン上のテキスト。</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>別のメッセージへのリアクション。</translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation>リアクションが付けられたか、取り消されたか。</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation>リアクションの絵文字。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation>カタログからの注文。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation>カタログの ID。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品一覧</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>注文された商品。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>商品の ID。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>商品の個数。</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation>商品 1 個の価格。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation>メッセージが参照しているもの。</translation>
    </message>
    <message>
        <source>Context message</source>
        <translation>参照先メッセージ</translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation>参照されているメッセージ。</translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation>参照先の送信者</translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation>参照先メッセージの送信者。</translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation>参照先の商品</translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation>参照されている商品。</translation>
    </message>
    <message>
        <source>Context state</source>
        <translation>参照の状態</translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation>別のメッセージを参照しているかどうか。</translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation>プロバイダーの注記</translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation>プロバイダーからの補足。</translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation>SMS 情報</translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation>SMS としての受信の詳細。</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation>テキストの最初の単語。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation>どこから来たか。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation>送信者のネットワーク。</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation>WhatsApp が付加する情報。</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation>ここに誘導した広告または投稿。</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>流入元のテキスト</translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation>流入元の見出し</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>流入元 ID</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>流入元の種類</translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation>流入元 URL</translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation>流入元のメディア</translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation>流入元の画像</translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation>流入元の動画</translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation>流入元のサムネイル</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>クリック ID</translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation>広告のクリック。</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>WhatsApp 送信者</translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation>送信者の ID。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation>親ユーザー ID</translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation>WhatsApp ID</translation>
    </message>
    <message>
        <source>Self link</source>
        <translation>自己リンク</translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation>メッセージを参照できる場所。</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation>エラーの説明がある場所。</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>エラー ID</translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation>このエラーについて Vonage サポートに問い合わせる際に伝えます。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先情報</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>どこに送られたか。</translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation>受信者のネットワーク。</translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation>SMS としての送信の詳細。</translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation>何通の SMS になったか。</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation>前のメッセージが失敗したときに次を試す、一連のメッセージの中での位置。</translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation>ワークフロー ID</translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation>ワークフロー内の位置</translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation>一連のメッセージの何番目か。</translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation>ワークフローの長さ</translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation>一連のメッセージの数。</translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation>WhatsApp の会話</translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation>課金対象として属する会話。</translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation>会話の起点</translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation>どの種類の会話か。</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>料金設定</translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation>料金の種別</translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation>有料かどうか。</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>料金モデル</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>何に対して課金されるか。</translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation>料金カテゴリ</translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation>どの料金が適用されるか。</translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation>WhatsApp 受信者</translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation>受信者の ID。</translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation>終了したワークフロー。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation>ワークフローの進め方。</translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation>ワークフローの終わり方。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation>ワークフローのメッセージ。</translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation>ワークフローの 1 つのメッセージ。</translation>
    </message>
    <message>
        <source>Message link</source>
        <translation>メッセージのリンク</translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation>送信された経路。</translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation>メッセージの費用。</translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation>Messages API</translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation>受信メッセージ</translation>
    </message>
    <message>
        <source>Message status</source>
        <translation>メッセージのステータス</translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation>フェイルオーバーワークフローのレポート</translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation>Messages と Dispatch</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> 「%1」</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>連絡先カード</translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation>リストからの選択</translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation>リストから選択: %1</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>ボタンが押された</translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation>ボタンが押された: %1</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation>リアクション取り消し</translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation>リアクション取り消し: %1</translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation>メッセージへのリアクション</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>リアクション: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>注文: %1</translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation>複数パートのメッセージ</translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation>複数パート: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>内容なし</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%2 からの %1: %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>不明な送信者</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ステータスなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>: %1 (code %2)</source>
        <translation>: %1 (コード %2)</translation>
    </message>
    <message>
        <source>Chain of messages (failover workflow): %1</source>
        <translation>一連のメッセージ (フェイルオーバーワークフロー): %1</translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation>Vonage が受け付け、チャネルに渡します。</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>送信受付済み</translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation>受信者のデバイスに届きました。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation>受信者が開封しました。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation>受信者が開封しました (「read」の旧称)。</translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation>送信前に Vonage またはプロバイダーが拒否しました。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>配信できませんでした。</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>配信不能</translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation>テキストメッセージ。</translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation>マルチメディアメッセージ。</translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation>キャリアのリッチメッセージ (RCS)。</translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation>WhatsApp メッセージ。</translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation>Facebook Messenger メッセージ。</translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation>Viber ビジネスメッセージ。</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>テキスト。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation>WhatsApp テンプレート。</translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation>WhatsApp テンプレート</translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation>チャネル独自の形式。</translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation>チャネル独自の形式のメッセージ</translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation>連絡先。</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation>リストからの選択。</translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation>押されたボタン。</translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation>カタログからの注文。</translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation>複数パート (MMS)。</translation>
    </message>
    <message>
        <source>A card.</source>
        <translation>カード。</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation>横並びのカード (カルーセル)。</translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation>横並びのカード (カルーセル)</translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation>種類不定。</translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation>種類不定のメッセージ</translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation>Vonage が渡せないものを送信者が使いました。</translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation>Vonage が渡せないもの</translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation>受信 (こちら宛て)。</translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation>送信 (こちらから)。</translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation>別のメッセージを参照していません。</translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation>別のメッセージを参照しており、その ID があります。</translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation>別のメッセージを参照していますが、どのメッセージかは不明です。</translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation>リアクションが付けられました。</translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation>リアクションが取り消されました。</translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation>マーケティングの会話。</translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation>取引に関する会話。</translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation>ログインのための会話。</translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation>カスタマーサービスの会話。</translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation>広告から始まった会話。</translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation>ユーザーから始めた会話。</translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation>こちらから始めた会話。</translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation>通常の料金。</translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation>カスタマーサービスのため無料。</translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation>広告またはページから始まったため無料。</translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation>メッセージごとの課金。</translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation>会話ごとの課金。</translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation>前のメッセージが失敗したときにだけ次のメッセージを試しました。</translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation>ワークフローは完了しました。</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation>ワークフローは失敗しました。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation>スロットリング: 許可された速度を超えて送信しています。</translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation>送信速度の超過</translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation>パラメーターがありません。</translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation>パラメーターの欠落</translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation>パラメーターが無効です。</translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation>無効なパラメーター</translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation>無効なタグ: リクエストのタグの 1 つが受け付けられません。</translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation>無効なタグ</translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation>テンプレートが無効です。</translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation>無効なテンプレート</translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation>内部エラーです。</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation>メッセージが無効です。</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>無効なメッセージ</translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation>番号規制: この番号には何も送信できません。</translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation>この番号には送信不可</translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation>アカウント規制: このアカウントからは送信できません。</translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation>このアカウントからは送信不可</translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation>割り当て量またはクレジットを使い切りました。</translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation>割り当て量またはクレジットの不足</translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation>アカウントで API (REST) による送信が有効になっていません。</translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation>アカウントの API 送信が無効</translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation>メッセージが長すぎます。</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>メッセージが長すぎる</translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation>通信に失敗しました。</translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation>通信失敗</translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation>送信者が受け付けられません。</translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation>送信者が受け付けられない</translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation>有効期間 (TTL) が無効です。</translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation>無効な有効期間 (TTL)</translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation>機能の使用不可: このアカウントではこの機能を使えません。</translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation>アカウントで許可されていない機能</translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation>メッセージクラスが無効です。</translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation>無効なメッセージクラス</translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation>宛先が許可リストにありません: トライアルアカウントはテスト番号にのみ送信できます。</translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation>トライアルアカウントのテスト番号ではない</translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation>番号が無効か、指定されていません。</translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation>番号が無効または未指定</translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation>受信者が一時的に不在: 電源オフまたは圏外です。</translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation>電源オフまたは圏外</translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation>受信者が恒久的に不在: 番号は使われていません。</translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation>番号は使われていない</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation>ポータビリティエラー: 番号は別のキャリアに移りましたが、そこで見つかりません。</translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation>番号は別のキャリアに移転済み</translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation>スパム対策による拒否: キャリアのフィルターが送信者または内容を拒否しました。</translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation>キャリアがスパムとしてブロック</translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation>端末ビジー: 端末は現在メッセージを受け取れません。</translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation>端末がビジー</translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation>ネットワークエラーです。</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>ネットワークエラー</translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation>不正な番号: 受信者がオプトアウトしています。</translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation>受信者がオプトアウト済み</translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation>送信リクエストが多すぎます。</translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation>送信リクエストが多すぎる</translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation>ルーティング不能: ルートがないか、対応していないネットワークです。</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>ネットワークへのルートなし</translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation>宛先到達不能: 受信者の番号へのルートが見つかりません。</translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation>番号へのルートなし</translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation>加入者の年齢制限: 未成年者にはブロックされる内容です。</translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation>未成年者にはブロック</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation>キャリアによる番号のブロック: メッセージなしの契約、停止中のアカウントなど。</translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation>キャリアがこの番号をブロック</translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation>受信者のプリペイド残高がありません。</translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation>受信者の残高不足</translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation>プロバイダーのユーザーではありません: 受信者はこのチャネルを利用していません。</translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation>受信者がこのチャネルを未利用</translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation>デバイス非対応: 受信者のデバイスはこのようなメッセージを受け取れません。</translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation>デバイス非対応</translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation>メッセージは送信済みです。</translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation>メッセージは送信済み</translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation>キャリアの不明なエラーです。</translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation>キャリアの不明なエラー</translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation>プロバイダーが応答しません。</translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation>プロバイダーの応答なし</translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation>返信可能期間外: 受信者の最後のメッセージから時間が経ちすぎ、通常の返信はできません。</translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation>受信者の最後のメッセージから時間が経ちすぎ</translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation>電話番号照合の料金が未払いです (Facebook)。</translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation>電話番号照合の料金が未払い (Facebook)</translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation>有効期間切れ: 期間内にチャネルから確認がなく、課金されません。</translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation>確認がないまま有効期間切れ。課金なし</translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation>アクセストークンの期限が切れています (Facebook)。</translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation>アクセストークンの期限切れ (Facebook)</translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation>メディアの URL が無効です。</translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation>無効なメディア URL</translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation>メディアが大きすぎます。</translation>
    </message>
    <message>
        <source>media too large</source>
        <translation>メディアが大きすぎる</translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation>メディアの種類が無効です。</translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation>無効なメディアの種類</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ギリシャ</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ベルギー</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>ハンガリー</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>ルーマニア</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>チェコ</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>スロバキア</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>オーストリア</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>デンマーク</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ノルウェー</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>フィンランド</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ウクライナ</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ポルトガル</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>トルコ</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>North America and Caribbean</source>
        <translation>北米・カリブ海地域</translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation>アジア・中東</translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation>オセアニア・東南アジア</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>アフリカ</translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation>中南米</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>固定電話</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation>仮想番号</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>トールフリー番号</translation>
    </message>
    <message>
        <source>premium number</source>
        <translation>プレミアム番号</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1、ネットワーク %2</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation>ビジー: 同時リクエストが多すぎます。</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>同時リクエストが多すぎる</translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation>リクエストのパラメーターが無効でした。</translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation>認証情報が正しくありませんでした。</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>認証情報の誤り</translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation>Vonage 内部のエラーです。</translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation>Vonage 内部のエラー</translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation>アカウントの割り当て量またはクレジットを使い切りました。</translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation>アカウントではこのサービスを使えません。</translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation>アカウントで許可されていない</translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation>電話のネットワークに問い合わせるリアルタイム照会で、何も得られませんでした。</translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation>リアルタイム照会の結果なし</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>リクエストを解釈できませんでした。</translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation>リクエストを解釈できない</translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation>すべてのフィールドを取得できました。</translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation>一部のフィールドを取得できました。</translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation>何も判明しませんでした。</translation>
    </message>
    <message>
        <source>without result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation>モバイルネットワーク。</translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation>固定電話。</translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation>プレミアム料金の固定電話。</translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation>トールフリーの固定電話。</translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation>仮想番号。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明。</translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation>ポケットベル。</translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation>番号は別のキャリアに移っています。</translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation>番号は最初のキャリアのままです。</translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation>番号はおそらく最初のキャリアのままです。</translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation>番号はおそらく別のキャリアに移っています。</translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation>電話は国外のネットワークにあります。</translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation>電話はホームネットワークにあります。</translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation>番号は存在します。</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>番号は存在しません。</translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation>番号はおそらく存在します。</translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation>番号はおそらく存在しません。</translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation>メッセージは今すぐ配信できます。</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation>メッセージは配信できません。</translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation>メッセージの配信不可</translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation>電話は電源オフまたは圏外です。</translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation>電源オフまたは圏外</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>番号が正しくありません。</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>番号の誤り</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>番号はブロックされています。</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>A business.</source>
        <translation>法人。</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>個人。</translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation>照会が成功したかどうか。</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>ステータステキスト</translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation>Vonage の説明によるステータス。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>照会結果</translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation>どこまで判明したか。</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>照会結果テキスト</translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation>Vonage の説明による照会結果。</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際形式</translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation>国番号付きの番号。</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国内形式</translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation>その国での表記による番号。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation>番号の国。</translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation>国 (3 文字)</translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation>番号の国 (3 文字のコード)。</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>国名</translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation>Vonage の表記による番号の国。</translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation>国番号</translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation>その国の国番号。</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>発信者の種類</translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation>番号の所有者の種類。</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>発信者名</translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation>番号に登録されている名前。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation>所有者の名。</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation>所有者の姓。</translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation>所有者の名。Vonage は実際にこの綴りを使います。</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation>照会したときに受け取った ID。</translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation>照会の費用。</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation>判明しなかった項目に対する返金額。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation>アカウントの残高。</translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation>現在のキャリア</translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation>番号が属するネットワーク。</translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation>キャリア名</translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation>番号を持つキャリア。</translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation>キャリアの国</translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation>キャリアの国。</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>ネットワークの種類</translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation>回線の種類。</translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation>最初のキャリア</translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation>番号を割り当てたネットワーク。</translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation>番号を割り当てたキャリア。</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>番号移転</translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation>番号が別のキャリアに移ったかどうか。</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>ローミング</translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation>電話が国外にあるかどうか。</translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation>ローミング先の国</translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation>電話がある国。</translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation>ローミング先ネットワーク</translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation>電話が接続しているネットワーク。</translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation>ローミング先ネットワーク名</translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation>電話が接続しているネットワークの名前。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation>番号が存在するかどうか。</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>到達可能性</translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation>電話に今すぐ到達できるかどうか。</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>発信者 ID</translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation>番号の所有者。アメリカ合衆国の番号で、要求した場合のみ。</translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation>IP の警告</translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation>Vonage はもう提供していません。</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation>%1 の照会、ステータスなし</translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation>%1 の照会に失敗: %2 (ステータス %3)</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>不明な理由</translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation>%1 の照会完了</translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation>%1 の照会: %2</translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation>Number Insight の結果</translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation>要求したレポート。</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>レポートのステータス</translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation>レポートの準備ができたかどうか。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation>レポートの対象。</translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation>レポートの場所。</translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation>空のリクエスト: フィールドもボディもなし</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation>Vonage の Webhook ではない: ボディが Web ページ (HTML)</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation>読み取り不能: ボディが整形式の XML ではない</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation>読み取り不能: ボディが正しい形式の JSON ではない</translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation>読み取り不能: ボディが保存されていない</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation>Vonage の Webhook ではない: ボディが JSON 配列だが、Vonage が送信するのはオブジェクト</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation>Vonage の Webhook ではない: XML が「%1」だが、Vonage が送信するのは「lookup」のみ</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation>Vonage の Webhook ではない: ボディが JSON でもフォームでも XML でもない</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation>Vonage の Webhook ではない: 読み取れるフィールドがない</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation>Vonage の Webhook ではない: ボディが単独の JSON 値</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation>Vonage の Webhook ではない: 「uuid」はあるが、通話のほかのフィールドがない</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation>Vonage の Webhook ではない: このようなフィールドを持つ Vonage の Webhook はない</translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation> (「%1」は正しくは「%2」)</translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation> (パスからの推定用途: %1)</translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation>Vonage レポート、ステータスなし</translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation>Vonage レポート: %1</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>その他のリクエスト</translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation>Vonage からのレポート</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation>Content-Type は %2 ですが、ボディは別の形式です。</translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation>Vonage がこの種類を %2 として送信する例は知られていません。</translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation>このメソッドのリクエストはフィールドがクエリにあるため、ボディは読み取っていません。</translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation>署名の対象はボディだけです。併記されたクエリパラメーターは信頼しないでください。</translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation>Ringback が一覧にできる数を超えるフィールドがあります。残りは未加工のテキストとして表示します。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation>%1 は入れ子が深すぎて分解できません。未加工のテキストとして表示します。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation>%1 は有効な UTF-8 ではありません。Latin-1 として読み取りました。</translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation>%1 の % の後に 2 桁の 16 進数がありません。そのまま残しました。</translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation>%1 に文字の半分 (孤立サロゲート) の \u エスケープがあります。そのまま残しました。</translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation>%1 に NUL などの見えない制御文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation>%1 が複数あります。最初のものを採用します。</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation>%1 は %2 の誤りと思われます。名前は大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation>%1 は %2 であるべきです。</translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation>「%2」は %1 の既知の値ではありません。</translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation>%1 がありません。Vonage はここで必ず送信します。</translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation>%1 に値がありません。Vonage はここで必ず値を入れます。</translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation>ステータス「%2」は %1 の値と合いません。</translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation>%1 が正しくありません。パート番号は 1 からパート数までです。</translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation>ユーザーデータヘッダーが壊れています: %2。</translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation>種類は GSM 文字ですが、「%2」は GSM 文字にありません。</translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation>%1 は JSON のように始まりますが、正しい形式の JSON ではありません。そのまま表示します。</translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation>Content-Type の文字コード「%2」は未対応です。ボディは UTF-8 として読み取りました。</translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation>Content-Type の文字コードは「%2」ですが、ボディはその文字コードではありません。UTF-8 として読み取りました。</translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation>このメッセージのパート %2 は以前に届いています。</translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation>このメッセージの各パートが示すパート数が一致していません。</translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation>このメッセージの以前のレシートは「%2」で、最終的なものでした。最後のレシートを採用します。</translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation>前のメッセージの続きの可能性があります。前のものは %2 秒前に同じ番号から届き、1 パートの上限いっぱいの長さです。</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>got no reply</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation>%1 秒以内に応答なし</translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation>%1 で応答</translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation>%1、前回: %2</translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation>最初のリクエスト: %1</translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation>Vonage はステータス %1 を失敗とみなします。成功は 200 ～ 205 だけです。</translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation>ステータス %1 で応答すると、Vonage は Webhook を再送します。</translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation>Vonage がリダイレクト (ステータス %1) に従う保証はありません。</translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation>Vonage は URL の設定前にテストし、%1 ではなく 200 ちょうどを求めます。この URL は拒否されます。</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation>通話は NCCO を求めていますが、ステータス %1 の応答には内容がありません。</translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation>ステータス %1 の応答には内容がないため、ボディは送信されませんでした。</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation>通話は NCCO を求めていますが、ボディが空です。</translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation>ボディが JSON ではないため、Vonage は破棄します。</translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation>NCCO はアクションが 1 つでも JSON 配列です。ボディは別のものです。</translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation>NCCO にはアクションが少なくとも 1 つ必要ですが、ボディは空の配列です。</translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation>Vonage が NCCO として受け付けるのは application/json または text/plain だけです。</translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation>NCCO に Content-Type がありません。application/json が最適です。</translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation>Vonage はこの種類の Webhook への応答を読みません。NCCO は無視されます。</translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation>応答が遅すぎました。Vonage が待つのは %2 秒です。</translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation>アプリユーザーが通話への参加を求めています。</translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation>アプリユーザーが通話への参加要求を取り下げました。</translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation>参加者 1 人の通話のステータスが変わりました。</translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation>キーが押されました。</translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation>メンバーはほかの参加者の音声を聞けなくなりました。</translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation>メンバーはほかの参加者の音声を再び聞けるようになりました。</translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation>メンバーの音声が聞こえなくなりました。</translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation>メンバーの音声が再び聞こえるようになりました。</translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation>音声の再生が要求されました。</translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation>音声の停止が要求されました。</translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation>音声が再生されました。</translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation>録音の開始が要求されました。</translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation>録音の停止が要求されました。</translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation>録音の準備ができました。</translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation>呼び出し音が始まりました。</translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation>呼び出し音が止まりました。</translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation>発話が認識されました。</translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation>認識された発話の録音の準備ができました。</translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation>テキストの読み上げが要求されました。</translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation>読み上げの停止が要求されました。</translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation>テキストが読み上げられました。</translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation>メンバーが話しています。</translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation>メンバーが無言です。</translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation>会話内のテキスト。</translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation>テキストが閲覧されました。</translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation>テキストが配信されました。</translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation>テキストが変更されました。</translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation>メンバーが入力中です。</translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation>メンバーが入力をやめました。</translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation>会話内の画像。</translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation>画像が配信されました。</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation>画像が閲覧されました。</translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation>会話内のメッセージ。</translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation>メッセージがチャネルに受け付けられました。</translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation>メッセージが拒否されました。</translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation>メッセージを配信できませんでした。</translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation>メッセージが配信されました。</translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation>メッセージが閲覧されました。</translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation>会話が作成されました。</translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation>会話が変更されました。</translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation>会話が削除されました。</translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation>メンバーが招待されました。</translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation>メンバーが参加しました。</translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation>メンバーが退出しました。</translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation>メンバーの音声または映像が変わりました。</translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation>メンバーへのメッセージの結果。</translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation>アプリ通話の経過。</translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation>アプリ通話が別の会話に移されました。</translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation>アプリ通話が切られました。</translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation>アプリ通話が終了しました。</translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation>アプリ通話への応答が要求されました。</translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation>アプリ通話に応答がありました。</translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation>アプリ通話で呼び出し中です。</translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation>電話の通話のステータスが変わりました。</translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation>電話を呼び出し中です。</translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation>相手が電話に出ました。</translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation>機械が応答しました。</translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation>留守番電話検出により、機械が検出されました。</translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation>電話が切られました。</translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation>イベントが削除されました。</translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation>Vonage が渡すだけで保存しないイベント。</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>独自のイベント。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>発生した内容。</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation>会話内でのイベントの番号。</translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation>イベントを起こしたメンバーまたはユーザー。</translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation>イベントの対象となったメンバーまたはユーザー。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation>この種類のイベントに固有の内容。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation>受信または閲覧した人。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation>イベントを参照できる場所。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation>イベントが発生した会話。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation>自分のアプリケーション。</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>埋め込み情報</translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation>イベントを起こした人の詳細。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>ユーザー画像</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>カスタムデータ</translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation>ユーザーに付けておいたデータ。</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>メンバー ID</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>入力キー</translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation>押されたキー。</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>キーの番号</translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation>続けて押されたキーの何番目か。</translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation>再生 ID</translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation>どの再生か。</translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation>音声の URL</translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation>再生される音声。</translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation>読み上げ ID</translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation>どの読み上げか。</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>話された内容、または書かれた内容。</translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation>音声のスタイル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Premium voice</source>
        <translation>プレミアム音声</translation>
    </message>
    <message>
        <source>SSML</source>
        <translation>SSML</translation>
    </message>
    <message>
        <source>Whether the text has marks that say how to speak it (SSML).</source>
        <translation>読み上げ方の指定 (SSML) がテキストに含まれるかどうか。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation>録音の形式。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation>双方が別々に録音されるかどうか。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation>録音のチャンネル数。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation>録音の文字起こし方法。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>対象となる人。</translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation>メンバーへの接続方法。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>招待日時</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>参加日時</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>退出日時</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>画像。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation>通話の長さ。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>始まった日時。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation>終わった日時。</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>品質 (MOS)</translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation>聞こえ方の評価、1 ～ 5 (平均オピニオン評点)。</translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation>移動元の会話</translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation>離れた会話。</translation>
    </message>
    <message>
        <source>Was member</source>
        <translation>元メンバー</translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation>ユーザーが以前からメンバーだったかどうか。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>終わった理由。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation>聞こえ方の評価。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation>通話の向き。</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>機械の種類</translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation>応答したもの。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation>判定の確かさ。</translation>
    </message>
    <message>
        <source>About event</source>
        <translation>対象イベント</translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation>閲覧または配信されたイベント。</translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation>イベントとともに送信したデータ。</translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation>会話のイベント。</translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation>アプリ通話が終了 (通話時間 %1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>: 「%1」</translation>
    </message>
    <message>
        <source>Conversation event</source>
        <translation>会話のイベント</translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation>US ショートコード</translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation>ショートコードへの受信メッセージ</translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation>ショートコードの配信レシート</translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation>US ショートコード</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>不明な番号</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>毎分 %1</translation>
    </message>
    <message>
        <source>The call is being tried.</source>
        <translation>発信を試みています。</translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation>相手側を呼び出し中です。</translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation>通話を転送中です。</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>通話はキューで待機中です。</translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation>通話の処理が進行中です。</translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation>通話を確立する複数の試みの 1 つが終わりました。</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>正常に完了しました。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>受け付けられました。</translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation>正常に完了し、通知事項はありません。</translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation>着信者への連絡先が複数あります。</translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation>着信者は恒久的に移動しました。</translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation>着信者は一時的に別の場所にいます。</translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation>別のサーバー (プロキシ) を経由する必要があります。</translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation>別のサービスが代わりに提示されました。</translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation>相手側がリクエストを解釈できませんでした。</translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation>相手側が認証を求めています。</translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation>相手側が支払いを求めています。</translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation>相手側がこのような通話を拒否しています。</translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation>そのような番号またはユーザーは存在しません。</translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation>相手側がこの操作を許可していません。</translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation>相手側は求められた形式で応答できません。</translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation>経路上のサーバー (プロキシ) が認証を求めています。</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>相手側が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation>相手側の状態と競合しています。</translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation>番号はもう使われていません。</translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation>リクエストの条件が満たされていません。</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>リクエストが大きすぎます。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation>相手側がこの種類の内容に対応していません。</translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation>相手側がこの種類のアドレスに対応していません。</translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation>指定された優先度は不明です。</translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation>相手側が拡張機能に対応していません。</translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation>相手側が拡張機能を必要としています。</translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation>通話を更新するまでの時間が短すぎます。</translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation>登録の期間が短すぎます。</translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation>通知された位置情報が正しくありません。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation>発信者の身元情報が必要です。</translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation>転送元の身元情報が必要です。</translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation>相手側への経路が途切れました。</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation>着信者は匿名の通話を受け付けません。</translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation>身元情報のアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation>証明書が受け入れられません。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation>発信者の身元情報が有効ではありません。</translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation>経路上の最初のサーバーがこのような接続に対応していません。</translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation>通話の分岐が多すぎます。</translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation>相手側がこの種類の情報に対応していません。</translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation>着信者の同意が必要です。</translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation>着信者は現在応答できません。</translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation>相手側がこの通話を認識していません。</translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation>通話がループしています。</translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation>通話の転送回数が多すぎます。</translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation>番号が不完全です。</translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation>番号があいまいです。</translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation>着信者は話し中です。</translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation>通話は応答前に終了しました。</translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation>相手側が、提示されたメディアのいずれも受け入れません。</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>不明なイベントです。</translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation>別のリクエストがまだ処理中です。</translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation>相手側が復号できませんでした。</translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation>セキュリティの取り決めが必要です。</translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation>相手側でエラーが発生しました。</translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation>相手側がこの操作を実行できません。</translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation>ゲートウェイの先でエラーが発生しました。</translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation>相手側が過負荷またはサービス停止中です。</translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation>ゲートウェイの先から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation>不明な SIP バージョンです。</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>メッセージが大きすぎます。</translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation>不明なプッシュサービスです。</translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation>前提条件が満たされませんでした。</translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation>着信者はどの連絡先でも話し中です。</translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation>着信者が拒否しました。</translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation>そのような番号はどこにも存在しません。</translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation>着信者が、提示された内容のいずれも受け入れません。</translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation>着信者がこの通話を望んでいません。</translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation>分析の結果、迷惑通話として拒否されました。</translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation>すべて GSM 文字なので、Unicode で送信する必要はありませんでした。</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation>「%1」が GSM 文字ではないため、Unicode で送信されました。</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation>「%1」が GSM 文字ではないため、Unicode で送信されました。1 通の SMS に入るのは 160 文字ではなく 70 文字です。</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation>「%1」が GSM 文字ではないため、Unicode で送信されました。SMS %2 通になります。</translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation>ステータス「%1」は最終結果ではないため、まだ何もわかりません。</translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation>キャリア時刻の %1後です。</translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation>キャリア時刻の %1前です。</translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation>人ではなくプログラム向けの生のバイト列。</translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation>電話機に届きました。アメリカ合衆国では、キャリアに届いただけの場合がよくあります。</translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation>キャリアが受け付けましたが、まだ配信されていません。</translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation>キャリア受付済み、未配信</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation>後で配信するため、キャリアが保留しています。</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation>キャリアが配信を保留中</translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation>すべての試行が尽きたか、メッセージの有効期間内に連絡がありませんでした。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>配信されませんでした。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation>キャリアまたは Vonage が拒否しました。</translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation>キャリアのレシートに有用な情報がありませんでした。</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation>配信済み: エラーはありません。</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation>不明: キャリアから詳細が得られませんでした。</translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation>キャリアからの理由なし</translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation>加入者が一時的に不在: 電源オフまたは圏外です。</translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation>加入者が恒久的に不在: 番号は使われていません。</translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation>ユーザーによる規制: 受信者がメッセージを受け付けていません。</translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation>受信者が受信を規制</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation>ポータビリティエラー: 番号は別のキャリアに移りましたが、そこで見つかりません。番号の使用者がキャリアに問い合わせる必要があります。</translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation>ネットワークエラー: キャリアのネットワークに障害がありました。</translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation>不正な番号: ユーザーがオプトアウト (STOP) しているか、ブロックされています。</translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation>受信者がオプトアウト済みまたはブロック中</translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation>不正なメッセージ: パラメーターまたは形式が正しくありません。</translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation>パラメーターまたは形式の誤り</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation>キャリアによる番号のブロック: SMS なしの契約、停止中のアカウントなど。</translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation>プリペイドの残高不足: 受信者の残高がありません。</translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation>エンティティフィルター: インドで必要な entity-id が誤っているか、ありません。</translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation>entity-id の誤りまたは欠落</translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation>ヘッダーフィルター: 送信者 (from) が登録されていません。</translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation>送信者が未登録</translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation>コンテンツフィルター: 一部の国で必要な content-id が誤っているか、ありません。</translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation>content-id の誤りまたは欠落</translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation>同意フィルター: 受信者の同意がありません。</translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation>受信者の同意なし</translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation>規制エラー: 規制当局の規則によりブロックされました。</translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation>規制によりブロック</translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation>一般エラー: ルートまたはキャリアの問題です。</translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation>ルートまたはキャリアの問題</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation>メッセージを送信した番号。</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>自分の番号</translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation>メッセージの宛先となった自分の番号またはショートコード。</translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation>内容の符号化方式。</translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation>テキストの最初の単語 (通常は大文字)。</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation>Vonage がメッセージを受信した日時。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation>メッセージを受信したアカウント。</translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation>長いメッセージの 1 パートかどうか。</translation>
    </message>
    <message>
        <source>Part group</source>
        <translation>パートグループ</translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation>1 つのメッセージの全パートに共通の値。</translation>
    </message>
    <message>
        <source>Part count</source>
        <translation>パート数</translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation>メッセージのパート数。</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>パート番号</translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation>何番目のパートか (1 始まり)。</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>バイナリデータ</translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation>内容のバイト列 (16 進数)。</translation>
    </message>
    <message>
        <source>User header</source>
        <translation>ユーザーヘッダー</translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation>ユーザーデータヘッダー。内容の前に付く制御データで、何番目のパートか、どのプログラム向けかなどを示します。</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>署名日時</translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation>Vonage がリクエストに署名した日時。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>ノンス</translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation>リクエストごとに異なるランダムな文字列。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation>メッセージの宛先となった番号。</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>送信者 ID</translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation>送信時に指定した送信者 (番号または名前)。</translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation>送信時に受け取った ID。パートごとに異なります。</translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation>メッセージのこのパートの費用。</translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation>キャリア時刻</translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation>キャリアのレシートが Vonage に届いた日時。</translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation>問題があった場合、その内容。</translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation>メッセージを送信したアカウント。</translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation>レシート送信日時</translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation>Vonage がこのレシートの送信を始めた日時。</translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation>受信 SMS</translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation>配信レシート</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>受信 SMS</translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation>SMS 配信レシート</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation>、パート %1/%2</translation>
    </message>
    <message>
        <source>SMS from %1 without text</source>
        <translation>%1 からのテキストなしの SMS</translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation>%3 からの SMS、パート %1/%2: 「%4」</translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation>%1 からの SMS: 「%2」</translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation> (ヘルプの要求)</translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation> (配信の希望)</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (コード %2)</translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation>不明なエラーコード %1</translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation>%1 宛てのメッセージのレシート、ステータスなし</translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation>%2 宛てのメッセージのレシート、不明なステータス「%1」</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 (宛先 %2)</translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation>%1: %2 宛てのメッセージ</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP プッシュ</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>着信音</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>オペレーターロゴ</translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation>vCalendar</translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation>送信者がヘルプを求めています。US ショートコードでは、ヘルプテキストで返信する必要があります。</translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation>送信者が配信を望んでいます (オプトイン)。以前の STOP によるブロックを解除します。</translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation>パート %1/%2、参照番号 %3</translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation>パート数が 0</translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation>パート番号が 1 からパート数までの範囲にない</translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation>ポート %2 からポート %1 へ</translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation>ボイスメールなどの未読メッセージ、件数 %1</translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation>各国語文字を一部使用 (シングルシフトテーブル %1)</translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation>各国語文字で記述 (ロッキングシフトテーブル %1)</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>16 進数の桁数が偶数ではない</translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation>長さが先頭バイトの示す値と異なる</translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation>要素の 1 つが残りの長さを超えている</translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation>不明な要素 %1: %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 時間 %2 分 %3 秒</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>単独の値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation>キャリア形式の日時 (YYMMDDHHMM)</translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation>偶数桁の 16 進数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>オブジェクトまたは配列</translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation>ボタン付きの WhatsApp メッセージ。</translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation>ボタン付き WhatsApp</translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation>電話。</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation>メール。</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation>コードを使わない、モバイルネットワークによる電話の確認 (サイレント認証)。</translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation>サイレント認証</translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation>まずユーザーのデバイスでの操作が必要です。</translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation>認証はユーザーの操作待ち</translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation>ユーザーの本人確認ができました。</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>認証完了</translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation>認証できませんでした。</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>認証失敗</translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation>ユーザーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation>認証の期限切れ</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>ユーザーが拒否しました。</translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation>ユーザーが認証を拒否</translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation>このチャネルは必要ありませんでした。</translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation>認証チャネルは不要</translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation>あるチャネルでの出来事。</translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation>認証全体の最終レポート。</translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation>デバイスでモバイルネットワーク経由でチェック URL を開く必要があります。</translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation>対象の認証。</translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation>ユーザーへの連絡方法。</translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation>このチャネルが完了した日時。</translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation>リクエストで指定した独自の参照。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation>ユーザーのデバイスで必要な操作。</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>アクションの種類</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>チェック URL</translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation>デバイスで開く必要があるアドレス。</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>要求日時</translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation>認証を要求した日時。</translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation>認証の結果。</translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation>チャネルの制限時間</translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation>各チャネルを試した時間。</translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation>試した順のチャネル。</translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation>ユーザーへの連絡に使った方法。</translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation>このチャネルを試した日時。</translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation>このチャネルの結果。</translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation>認証の費用。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation>認証イベント</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>認証: %1</translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation>%1: 最終レポート</translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation>%1: 最終レポート、料金 %2</translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation>認証の最終レポート</translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation>通話レッグ</translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation>参加者 1 人の通話への接続 (レッグ) の ID。</translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation>同じ通話の全員に共通の ID。</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation>電話をかけた側 (番号、アドレスまたは名前)。</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>着信者</translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation>電話を受けた側 (番号、アドレスまたは名前)。</translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation>この参加者の通話の状態。</translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation>Vonage から見た通話の向き。</translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation>WebSocket メタデータ</translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation>WebSocket に付けておいたデータ。</translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation>通話先のネットワーク。</translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation>インターネット経由の通話用の独自の参照。</translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation>発信ユーザー</translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation>電話をかけたアプリユーザー。</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>エンドポイントの種類</translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation>発信者が使っている通話手段。</translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation>リージョン URL</translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation>この通話に関するリクエストに使う API のアドレス。</translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation>アプリが通話に付けたデータ。</translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation>User-to-User</translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation>発信者の電話システムが、インターネット電話 (SIP) のヘッダーで通話とともに送信したデータ。</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>SIP ヘッダー</translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation>通話とともに届いたインターネット電話 (SIP) のヘッダー。</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗理由</translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation>最初の URL が失敗した理由。</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>最初のリクエスト</translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation>失敗したリクエスト。</translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation>失敗した URL</translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation>最初のリクエストの送信先。</translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation>失敗した種類</translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation>最初のリクエストの種類。</translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation>応答された日時。応答がなければ空です。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>分単価</translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation>1 分あたりの料金。</translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation>この参加者の通話の費用。</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>終了元</translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation>通話を終了した側。</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP コード</translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation>相手側の機器の応答を示すインターネット電話 (SIP) のコード。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation>このように終了した理由。</translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation>ビープ音の状態</translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation>ボイスメールのビープ音が聞こえたかどうか。</translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation>理由 (自由形式のテキスト)。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation>発信者が押したキー。</translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation>キー (押された順)。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation>キー入力の待機が時間切れで終わったかどうか。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation>発信者が話した内容。</translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation>聞き取りが終わった理由。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation>発話内容の候補 (確かなものから順)。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こしテキスト</translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation>発話内容の候補。</translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation>候補の確かさ (0 ～ 1)。</translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation>発話がない理由。キー入力だけを求めた場合は「Speech was not enabled」が正常です。</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>音声 URL</translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation>発信者の発話を聞ける場所。取得するには、アプリケーションのトークン (JWT) を送信します。</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation>キー入力の待機が時間切れで終わったかどうか (旧形式)。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation>録音の場所 (30 日間有効)。取得するには、アプリケーションのトークン (JWT) を送信します。</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>録音 ID</translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation>録音の ID。URL 内のファイルの ID とは異なります。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>ファイルの大きさ。</translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation>録音が始まった日時。</translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation>録音が終わった日時。</translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation>対象の録音。</translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation>文字起こしの状態。</translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation>文字起こしの対象。</translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation>テキストの場所 (JSON)。取得するには、アプリケーションのトークン (JWT) を送信します。</translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation>この参加者が離れた会話。</translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation>移動先の会話</translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation>この参加者が現在いる会話。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation>指示 (NCCO) の notify アクションに含まれていた内容そのもの。</translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation>発信者のカードで決済されたかどうか。</translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation>Vonage ができなかったこと (Vonage の説明)。</translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation>通話の応答</translation>
    </message>
    <message>
        <source>voice events</source>
        <translation>音声イベント</translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation>通話のフォールバック</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation>通話のキー入力と発話</translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation>notify アクション</translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation>応答待ちの通話</translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation>通話のフォールバック</translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation>その他の音声 Webhook</translation>
    </message>
    <message>
        <source>Call event</source>
        <translation>通話イベント</translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation>通話のキー入力または発話</translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation>別の会話への移動</translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation>通話フローからの通知</translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation>電話での決済</translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation>通話のエラー</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> (発信元 %1)</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> (宛先 %1)</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> (%1 → %2)</translation>
    </message>
    <message>
        <source>Call%1: asks for instructions (NCCO)</source>
        <translation>通話%1: 指示 (NCCO) を要求</translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation>最初の URL</translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation>%1 の失敗により、Vonage がフォールバック URL を呼び出し</translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation> (本来: %1)</translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation>通話イベント「%1」</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 (%2後)</translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation>押されたキー: %1、発話: 「%2」</translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation>押されたキー: %1</translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation>発信者の発話: 「%1」</translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation>発話を認識できず: %1</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>録音の準備完了</translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation>録音の準備完了: %1</translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation>録音の文字起こし完了</translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation>録音の文字起こし: %1</translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation>通話の参加者が別の会話に移された</translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation>パーク中の通話はまだつながっています (%1 回目)</translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation>通話フロー (NCCO) からの通知: %1</translation>
    </message>
    <message>
        <source>without payload</source>
        <translation>ペイロードなし</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation>%1、通話%2</translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation>通話のエラー、理由の記載なし</translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation>通話のエラー: %1</translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation>不明な種類の音声 Webhook%1</translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation>この参加者との通話を確立しています。</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>通話開始</translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation>相手側の電話が鳴っています。</translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation>人または機械が電話に出ました。</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>通話に応答</translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation>相手側は話し中です。この参加者の通話は終わりました。</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation>誰かが出る前に発信者が電話を切りました。この参加者の通話は終わりました。</translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation>発信者が通話をキャンセル</translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation>相手側に到達できないか、電話に出ませんでした。この参加者の通話は終わりました。</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>通話に応答なし</translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation>つながる前に通話が拒否されました。この参加者の通話は終わりました。</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>通話拒否</translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation>通話を接続できませんでした。この参加者の通話は終わりました。</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>通話失敗</translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation>呼び出し時間がタイマーの制限を超えました。この参加者の通話は終わりました。</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>時間内に誰も出なかった</translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation>留守番電話検出: 人が電話に出ました。</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>人が応答</translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation>留守番電話検出: ボイスメールなどの機械が応答しました。</translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation>機械が応答</translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation>アプリケーションが WebSocket を閉じました。新しい指示 (NCCO) で応答できます。</translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation>アプリケーションが WebSocket を閉じた</translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation>この参加者の通話は終わり、費用が確定しました。</translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation>通話完了</translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation>この参加者は別の会話に移されました。</translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation>通話を別の会話に移動</translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation>発信者がキーを押したか、話しました。</translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation>発信者のキー入力または発話を受信</translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation>「completed」の旧綴り: この参加者の通話は終わりました。</translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation>Vonage への着信通話。</translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation>Vonage からの発信通話。</translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation>Vonage への着信通話 (旧綴り)。</translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation>Vonage からの発信通話 (旧綴り)。</translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation>電話。</translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation>インターネット電話または電話システム (SIP)。</translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation>WebSocket。</translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation>Client SDK を使ったアプリ。</translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation>ビジネス電話サービス Vonage Business Communications の内線。</translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation>現在応答できない</translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation>キャリアから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation>キャリアからの応答なし (時間切れ)</translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation>発信者または着信者の番号が無効です。</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>無効な番号</translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation>キャリアが通話を拒否しました。</translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation>キャリアが拒否</translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation>着信者が通話を拒否しました。</translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation>着信者が拒否</translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation>宛先が未対応か、アカウントでブロックされています。</translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation>宛先が未対応またはアカウントでブロック</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>番号は使われていません。</translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation>番号は使われていない</translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation>通話の参加者の 1 人が電話を切りました。</translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation>参加者が電話を切った</translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation>Vonage が終了しました。指示 (NCCO) が完了したか、API で通話が終了されました。</translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation>Vonage が終了</translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation>ビープ音が聞こえました。今メッセージを再生してください。</translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation>ビープ音あり</translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation>制限時間内にビープ音が聞こえませんでした。</translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation>ビープ音なし</translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation>発信者が話し終えました。</translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation>発信者が許可された最長時間まで話しました。</translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation>発信者は何も話しませんでした。</translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation>応答 URL へのリクエスト。</translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation>応答 URL</translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation>イベント URL へのリクエスト。</translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation>イベント URL</translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation>カードで決済されました。</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>決済完了</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>カードで決済されませんでした。</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>決済失敗</translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation>テキストの準備ができました。</translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation>指示 (NCCO) の record アクションによる録音。</translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation>別の会話への移動。</translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation>電話でのカード決済。</translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.</source>
        <translation>ボディが形式の規則に違反しています（行:列 %2）。読み取れなかった部分は未加工のテキストとして表示します。</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Vonage sends its webhooks by GET or POST, never by %2.</source>
        <translation>Vonage は Webhook を GET か POST で送信し、%2 では送信しません。</translation>
    </message>
    <message>
        <source>The same webhook has come before: this is attempt %2.</source>
        <translation>同じ Webhook が以前にも届いています (試行 %2)。</translation>
    </message>
    <message>
        <source>Bare request for %1: no fields and no body, as a browser sends, or Vonage to check a newly set URL</source>
        <translation>%1 への単純なリクエスト: フィールドもボディもなし (ブラウザーが送信するもの、または Vonage が新しく設定された URL の確認のために送信するもの)</translation>
    </message>
    <message>
        <source>result incomplete</source>
        <translation>結果は一部のみ</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <translation>番号は存在しない</translation>
    </message>
    <message>
        <source>the number probably does not exist</source>
        <translation>番号はおそらく存在しない</translation>
    </message>
    <message>
        <source>Binary SMS from %1 (bytes: %2)</source>
        <translation>%1 からのバイナリ SMS (バイト数: %2)</translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for this short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation>送信者がこれ以上の配信を望んでいません (オプトアウト)。Vonage はこのショートコードに対してこの番号をブロックし、送信者に確認を返します。以後この番号へのメッセージは、送信ステータス 102 またはエラーコード 9 で失敗します。</translation>
    </message>
    <message>
        <source> (wants no more messages; Vonage now blocks the number for this short code)</source>
        <translation> (配信停止の希望。Vonage はこのショートコードに対して番号をブロックします)</translation>
    </message>
    <message>
        <source>It is a usual word for opting out.</source>
        <translation>オプトアウトによく使われる言葉です。</translation>
    </message>
    <message>
        <source> (a usual opt-out word)</source>
        <translation> (よくあるオプトアウトの言葉)</translation>
    </message>
    <message>
        <source>It is a usual word for asking for help.</source>
        <translation>ヘルプの要求によく使われる言葉です。</translation>
    </message>
    <message>
        <source> (a usual help word)</source>
        <translation> (よくあるヘルプの言葉)</translation>
    </message>
    <message>
        <source>It is a usual word for opting in.</source>
        <translation>オプトインによく使われる言葉です。</translation>
    </message>
    <message>
        <source> (a usual opt-in word)</source>
        <translation> (よくあるオプトインの言葉)</translation>
    </message>
    <message>
        <source>waits for the user</source>
        <translation>ユーザーを待機中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>refused by the user</source>
        <translation>ユーザーが拒否</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>How the verification stands on this channel.</source>
        <translation>このチャネルでの認証の状態。</translation>
    </message>
    <message>
        <source>Verification step</source>
        <translation>認証ステップ</translation>
    </message>
    <message>
        <source>Verification step by %1</source>
        <translation>認証ステップ (%1)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>No key pressed</source>
        <translation>キー入力なし</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>数字なし</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>発話なし</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>認識された言葉なし</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>What stands where the signature belongs is none, so nothing proves this genuine: %2</source>
        <translation>署名の位置にあるものは署名ではないため、本物であることを示すものがありません: %2</translation>
    </message>
    <message>
        <source>Look-up of %1, not readable to its end</source>
        <translation>%1 の照会、最後まで読み取り不能</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: you have said so of its path</source>
        <translation>Vonage の Webhook ではない: このパスについてそう設定されている</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: this method has its fields in the query, where there are none; the body was not read</source>
        <translation>Vonage の Webhook ではない: このメソッドはフィールドがクエリにあるが、クエリにフィールドがない。ボディは読み取っていない</translation>
    </message>
    <message>
        <source>Not readable: the first element of the XML has too many attributes</source>
        <translation>読み取り不能: XML の最初の要素の属性が多すぎる</translation>
    </message>
    <message>
        <source>The signature does not hold: %2</source>
        <translation>署名が正しくありません: %2</translation>
    </message>
    <message>
        <source>Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation>絵文字など、SMS の基本である GSM 文字にない文字のために、Unicode で送信されました。1 通の SMS に入る文字数が少なくなります。</translation>
    </message>
    <message>
        <source>Is to prove that the request is Vonage&apos;s.</source>
        <translation>リクエストが Vonage のものであることを証明するためのものです。</translation>
    </message>
    <message>
        <source>, part %1</source>
        <translation>、パート %1</translation>
    </message>
    <message>
        <source>SMS part %1 from %2: “%3”</source>
        <translation>%2 からの SMS、パート %1: 「%3」</translation>
    </message>
    <message>
        <source>Not readable: XML with a document type (DTD) is not read here</source>
        <translation>読み取り不能: 文書型（DTD）のある XML はここでは読み取らない</translation>
    </message>
    <message>
        <source>XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.</source>
        <translation>文書型（DTD）のある XML は、その宣言が際限なく膨らむおそれがあるため読み取りません。ボディは未加工のテキストとして表示します。</translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL: %2.</source>
        <translation>Vonage はフォールバック URL に切り替えました (%2)。</translation>
    </message>
    <message>
        <source>Text in the GSM alphabet, the basic one of SMS.</source>
        <translation>SMS の基本である GSM 文字のテキストです。</translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation>Vonage の Webhook を受信、デコードし、応答します。ウィンドウを開きます。サブコマンド serve、decode、check、export はウィンドウなしで動作し、それぞれに --help があります。</translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>待ち受けるアドレス (複数回指定可)。ポート 0 は空いている任意のポート。IPv6 は [::1]:8484 の形式。</translation>
    </message>
    <message>
        <source>Begins a new capture.</source>
        <translation>新しいキャプチャを始めます。</translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation>キャプチャは 1 つまでです。サブコマンドは serve、decode、check、export です。</translation>
    </message>
    <message>
        <source>a new capture gets its name by itself; leave out %1.</source>
        <translation>新しいキャプチャの名前は自動で付きます。%1 は指定しないでください。</translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation>その名前のサブコマンドもファイルもありません。サブコマンドは serve、decode、check、export です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation>フォルダー %1 を作成できません。キャプチャファイルを指定してください。</translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one. A file that ends in .json and is no capture opens in the NCCO editor.</source>
        <translation>キャプチャファイル。なければ作成されます。既定: 最後のもの、なければ新しいもの。.json で終わり、キャプチャではないファイルは NCCO エディターで開きます。</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the verbs serve, decode, check and export run without one.</source>
        <translation>ウィンドウを開くディスプレイがありません。サブコマンド serve、decode、check、export はディスプレイなしで動きます。</translation>
    </message>
    <message>
        <source>a verb comes first: %1</source>
        <translation>サブコマンドは最初に書きます: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation>サブコマンドが必要です: serve、decode、check または export。</translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation>「%1」というサブコマンドはありません。サブコマンドは serve、decode、check、export です。</translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation>このイベントを見つけやすくする色</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kept with the event when you leave it, or at Ctrl+Enter</source>
        <translation>入力欄から離れるか Ctrl+Enter を押すと、イベントとともに保存されます</translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation>このイベントにメモを書く</translation>
    </message>
    <message>
        <source>Marks and notes cannot be kept: this capture is only shown here</source>
        <translation>マークとメモは保存できません。ここではこのキャプチャを表示するだけです</translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation>選択したほかの API とともに、この API だけを表示します</translation>
    </message>
</context>
<context>
    <name>ringback::Application</name>
    <message>
        <source>The sample capture cannot be copied to %1: is there room, and may you write there?</source>
        <translation>サンプルキャプチャを %1 にコピーできません。空き容量と書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>last: %1 s ago</source>
        <translation>最終受信: %1 秒前</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>最終受信: %1</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>最新に追従</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
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
        <translation>127.0.0.1:8484 のようなアドレスとポートを書いてください。</translation>
    </message>
    <message>
        <source>your other window</source>
        <comment>has a port</comment>
        <translation>別のウィンドウ</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2, so %3 is used instead: give Vonage this one.</source>
        <translation>ポート %1 は %2 が使用中のため、%3 を使います。Vonage にはこちらを設定してください。</translation>
    </message>
    <message>
        <source>%1 is taken by %2, so nothing is received here.</source>
        <translation>%1 は %2 が使用中のため、ここでは何も受信しません。</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>次の空きポートを使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 is taken by %2: choose another port.</source>
        <translation>%1 は %2 が使用中です。別のポートを選んでください。</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureOutput</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exporting: %1 %</source>
        <translation>エクスポート中: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>イベント %n 件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation>キャプチャを %1 にコピーしました。</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>コピー中: %1 %</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>イベントを保存できないため、接続元には 503 を返して再送を求めています。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>イベント %n 件を削除しました。このメッセージを閉じるとファイルからも削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 Give them in the preferences whenever Ringback is started, or make the keychain usable and give them once more.</source>
        <translation>%1Ringback を起動するたびに設定で入力するか、キーチェーンを使えるようにしてからもう一度入力してください。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>This capture is being written by %1: it is shown as it grows, and nothing is received here.</source>
        <translation>このキャプチャは %1 が書き込み中です。追記される内容は表示しますが、ここでは何も受信しません。</translation>
    </message>
    <message>
        <source>This capture lies on a medium that can only be read: it is only shown, and nothing is received here.</source>
        <translation>このキャプチャは読み取り専用のメディアにあります。表示するだけで、ここでは何も受信しません。</translation>
    </message>
    <message>
        <source>You may not write this capture or its folder: it is only shown, and nothing is received here.</source>
        <translation>このキャプチャまたはそのフォルダーへの書き込みが許可されていません。表示するだけで、ここでは何も受信しません。</translation>
    </message>
    <message>
        <source>#%1 is answered.</source>
        <translation>#%1 に応答しました。</translation>
    </message>
    <message>
        <source>The note on #%1 is kept.</source>
        <translation>#%1 のメモを保存しました。</translation>
    </message>
    <message>
        <source>The new settings count as soon as nothing waits for you.</source>
        <translation>新しい設定は、待機中のものがなくなり次第有効になります。</translation>
    </message>
    <message>
        <source>The note on #%1 is removed.</source>
        <translation>#%1 のメモを削除しました。</translation>
    </message>
    <message>
        <source>%1 lies where the lock of this capture belongs and is not from Ringback: the capture is only shown, and nothing is received here. Move that file away and open the capture again.</source>
        <translation>このキャプチャのロックファイルの場所に、Ringback のものではない %1 があります。キャプチャは表示のみで、ここでは何も受信しません。そのファイルを移動してから、キャプチャをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Another file has taken the place of this capture: that is shown now.</source>
        <translation>このキャプチャは別のファイルに置き換えられました。現在はそのファイルを表示しています。</translation>
    </message>
    <message>
        <source>Nobody writes this capture any more: it is only shown, and nothing is received here.</source>
        <translation>このキャプチャに書き込んでいるものはもうありません。表示するだけで、ここでは何も受信しません。</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>ここで受信</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>%n 件のイベントのマークを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had changed the rules; yours are kept, and the others are in %1.</source>
        <translation>別のプログラムがルールを変更していました。あなたのルールを保存し、もう一方は %1 に残しました。</translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>次の Webhook が届くと、マークのあるものを除き、最も古い %Ln 件のイベントがなくなります。設定ではこれ以上保持されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next webhook that comes takes the place of more than %1 old events, but for marked ones: the preferences keep no more.</source>
        <translation>次の Webhook が届くと、マークのあるものを除き、%1 件を超える古いイベントがなくなります。設定ではこれ以上保持されません。</translation>
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
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>The request has no fields.</source>
        <translation>リクエストにフィールドがありません。</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>デコードしたフィールド</translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation>選択したフィールドについて</translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation>さらにフィールドを表示(&amp;M)</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>HTTP ではない</translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation>%1 (判定の根拠: %2)</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>署名されていません。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>接続元: %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation>%L2 個中、最初の %L1 個のフィールドを表示しています。</translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation>%1 はリファレンスにありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>通信上の表記: %1</translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation>%L2 バイト中、最初の %L1 バイトです。全体は「リクエスト」にあります。</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation>一覧でイベントを選択すると、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Event %1 is hidden by the filter.</source>
        <translation>イベント %1 はフィルターにより非表示です。</translation>
    </message>
</context>
<context>
    <name>ringback::DraftAtZero</name>
    <message>
        <source>%1 It does not go out like this.</source>
        <translation>%1 このままでは送信されません。</translation>
    </message>
</context>
<context>
    <name>ringback::EventHeader</name>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>ringback::EventPage</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1, has problems</source>
        <translation>%1、問題あり</translation>
    </message>
    <message>
        <source>%1, mark: %2</source>
        <comment>number of an event, a colour</comment>
        <translation>%1、マーク: %2</translation>
    </message>
    <message>
        <source>The field of that name, where an event has it. The list cannot be sorted by it, since every event would have to be read for that.</source>
        <translation>イベントにその名前のフィールドがあれば表示します。すべてのイベントを読み込む必要があるため、この列では一覧を並べ替えられません。</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1、メモあり</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>ほか %n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure</source>
        <comment>what happened, or a status</comment>
        <translation>%1、失敗</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Filter by This: %1</source>
        <translation>この値でフィルター: %1</translation>
    </message>
    <message>
        <source>Exclude This: %1</source>
        <translation>この値を除外: %1</translation>
    </message>
    <message>
        <source>Filter by This Call: %1</source>
        <translation>この通話で絞り込む: %1</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>For showing it to somebody else; the file says that it was done</source>
        <translation>ほかの人に見せる場合に使います。置き換えたことはファイルに記載されます</translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation>JSON (1 行に 1 イベント)</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation>HAR (ブラウザーのネットワークパネル用)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation>curl コマンド (再送信用)</translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>表示中のもの (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation>選択したもの (%1)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace secrets and the middle of phone numbers</source>
        <translation>シークレットと電話番号の中ほどを置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Parts: %L1</source>
        <translation>要素数: %L1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>Not in the reference.</source>
        <translation>リファレンスにありません。</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1、通信上の表記 %2</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1、問題あり</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>%1
問題: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>通信上の表記</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示される値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>as on the wire</source>
        <translation>通信上の表記と同じ</translation>
    </message>
    <message>
        <source>Empty where it is the same as on the wire</source>
        <translation>通信上の表記と同じ場合は空です</translation>
    </message>
</context>
<context>
    <name>ringback::FieldView</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>名前と値をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>この値でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation>この値を除外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation>列として追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation>これらのアドレスからのものだけを表示します</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation>このフィルターをボタンとして保存します</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>すべてのフィルターを解除します</translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation>フィルターはオフです。すべてのイベントを表示しています。</translation>
    </message>
    <message>
        <source>Edit sets…</source>
        <translation>セットを編集…</translation>
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
        <translation>検索のためにキャプチャを読み取れなかったため、ほかにも一致するものがあるかもしれません。ファイルが元の場所にあることを確認してから、フィルターをオフにし、もう一度オンにしてください。</translation>
    </message>
    <message>
        <source>The filter is off: all events that could be read are shown.</source>
        <translation>フィルターはオフです。読み取れたイベントをすべて表示しています。</translation>
    </message>
    <message>
        <source>All events that could be read are shown.</source>
        <translation>読み取れたイベントをすべて表示しています。</translation>
    </message>
</context>
<context>
    <name>ringback::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as api:sms from:4477* status:failed</source>
        <translation>フィルター: 単語、または api:sms from:4477* status:failed のような検索条件</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation>単語はすべての箇所から検索します。キーとコロンを付けると、その項目だけを検索します。</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>前の一致箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>次の一致箇所 (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>テキストに戻る (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Find in the NCCO</source>
        <translation>NCCO 内を検索</translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>ringback::FindingsPane</name>
    <message>
        <source>Show in the &amp;text</source>
        <translation>テキスト内に表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>クイックフィックス(&amp;Q)</translation>
    </message>
    <message>
        <source>Repairs of the chosen problem, or of the first that can be repaired</source>
        <translation>選択した問題、または修正できる最初の問題の修正</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>注記: %1</translation>
    </message>
    <message>
        <source>Problems of the NCCO</source>
        <translation>NCCO の問題</translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ringback::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>16 進数でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ringback::HistogramView</name>
    <message>
        <source>Events by time</source>
        <translation>時間ごとのイベント</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>イベントはまだありません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation>%1 ～ %2 を選択中。Esc ですべて表示します。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation>%1 ～ %2 (%3 間隔)。クリックまたはドラッグするか、Shift と矢印キーで範囲を選択します。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>API, shown, all</comment>
        <translation>%1: %3 件中 %2 件</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>events, time</comment>
        <translation>最大 %2 に %1 件</translation>
    </message>
</context>
<context>
    <name>ringback::ListenDialog</name>
    <message>
        <source>Listen on</source>
        <translation>待ち受け先</translation>
    </message>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>アドレスとポート(&amp;A)</translation>
    </message>
    <message>
        <source>One or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484; a port alone is on 127.0.0.1. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation>127.0.0.1:8484 や [::1]:8484 のように 1 つ以上指定し、複数の場合は空白で区切ります。ポートだけの場合は 127.0.0.1 になります。0.0.0.0 にすると、このマシンに到達できる誰もが POST できます。</translation>
    </message>
</context>
<context>
    <name>ringback::LongLineNote</name>
    <message>
        <source>A line is so long that typing is slow.</source>
        <translation>長すぎる行があるため、入力が遅くなっています。</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Breaks the NCCO into lines, which means the same (Ctrl+Shift+F).</source>
        <translation>意味を変えずに NCCO を改行して整えます (Ctrl+Shift+F)。</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>キャプチャ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>応答(&amp;R)</translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation>保留の対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation>新しいキャプチャ(&amp;N)…</translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation>別のファイルでキャプチャを開始します</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation>キャプチャを別のウィンドウで開きます</translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation>あらゆる種類のイベントの例を表示します</translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation>このキャプチャを別のファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation>イベントを別の形式で書き出します</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation>選択したイベントを一覧の表示どおりにコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation>未加工のリクエストをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation>選択したリクエストを届いたままコピーします</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation>選択したリクエストを再送信するコマンドをコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation>選択したイベントをデコードした形でコピーします</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation>このキャプチャのすべてのイベントを削除します</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>フィルター入力欄に移動します</translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation>フィルターを有効にする(&amp;O)</translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation>フィルターのオンとオフを切り替えます</translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation>すべてのイベントを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>すべてのフィルターを解除します</translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation>常に最新のイベントを表示します</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>ヒストグラム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>待ち受け(&amp;L)</translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation>待ち受けを開始または停止します</translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation>待ち受け先(&amp;O)…</translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation>アドレスとポートを選択します</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation>Vonage に設定するアドレスをコピーします</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>保留(&amp;H)</translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation>NCCO を求める次の Webhook(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation>すべての Webhook(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation>どのリクエストにどう応答するか</translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation>このイベントからルールを作成(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ショートカットキー(&amp;K)</translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation>ショートカットキーの一覧を表示します</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>Ringback について(&amp;A)</translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation>キャプチャ (*.ringback)</translation>
    </message>
    <message>
        <source>New capture</source>
        <translation>新しいキャプチャ</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation>%1 (読み取り専用) – Ringback</translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation>%1 – Ringback</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>待ち受ける(&amp;L)</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受け停止中</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation>開いています: イベント %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>このキャプチャのイベント %n 件をすべて削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation>この削除に関するメッセージが開いている間は元に戻せます。</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Capture</source>
        <translation>サンプルキャプチャを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save a Copy As…</source>
        <translation>コピーを別名で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>F&amp;ollow Newest</source>
        <translation>最新に追従(&amp;N)</translation>
    </message>
    <message>
        <source>All &amp;That Expect an NCCO</source>
        <translation>NCCO を求めるすべての Webhook(&amp;T)</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>ユーザーガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand, where no rule decides</source>
        <translation>ルールで決まらない場合、手動の応答まで発信者を待たせます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>リクエスト %n 件が応答を待っています。既定の応答が送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>待ち受けを停止</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>待ち受けを停止</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>メモを書く(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are marked.</source>
        <translation>
            <numerusform>%n 件のイベントにマークを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked call(s) will be lost.</source>
        <translation>
            <numerusform>パーク中の通話 %n 件が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>%n 件のイベントにマークはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter. Words are looked for in what was sent, not in the words of this list. “Show all” takes the filter away.</source>
        <translation>フィルターに一致するイベントがありません。単語は、この一覧の文言ではなく、送信された内容から検索されます。「すべて表示」で解除できます。</translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>イベントの削除を元に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve Events…</source>
        <translation>イベントを削除(&amp;V)…</translation>
    </message>
    <message>
        <source>Removes the selected events from this capture</source>
        <translation>選択したイベントをこのキャプチャから削除します</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Events…</source>
        <translation>すべてのイベントを削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>イベントの削除</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>下書き %n 件が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” is forgotten.</source>
        <translation>フィルター「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>下書き %n 件が今送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>置き換える(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation>バイト列の表示方法</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>届いたまま</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>この中を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation>前の一致箇所に移動 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation>次の一致箇所に移動 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>Later part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation>%L1 バイトを整形中 …</translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation>ボディは正しい形式の JSON ではありません。判明した箇所以降は届いたまま表示しています。</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>部分 %L1/%L2</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中 …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1/%L2 超</translation>
    </message>
</context>
<context>
    <name>ringback::NccoChoice</name>
    <message>
        <source>NCC&amp;O</source>
        <translation>NCCO(&amp;O)</translation>
    </message>
    <message>
        <source>NCCO</source>
        <translation>NCCO</translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>独自のテキスト</translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation>既定の応答</translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Quick fixes</source>
        <translation>クイックフィックス</translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation>クイックフィックス(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>補完(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>整形(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>検索(&amp;I)</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>ここに使えるクイックフィックスはありません</translation>
    </message>
    <message>
        <source>This cannot be laid out until the mistake in line %1 is mended.</source>
        <translation>%1 行目の誤りを直すまで整形できません。</translation>
    </message>
    <message>
        <source>F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation>F6 でエディターから出る、Ctrl+Space で補完、F8 で次の問題に移動、Ctrl+. で修正します。</translation>
    </message>
</context>
<context>
    <name>ringback::NccoWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any NCCO.</source>
        <translation>%1 は NCCO としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>ここで開いたあとに、別のプログラムが %1 を変更しました。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Load the Other</source>
        <translation>もう一方を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lay Out</source>
        <translation>整形(&amp;L)</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>ユーザーガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>Ringback について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation>%1 のルールを読み込めません: %2</translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation>%1 のルールは無効です: %2 行目: %3</translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation>ルールは有効ですが、%1 に保存できません: %2</translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>言語の変更は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation>Vonage とみなすセット(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation>POST を許可(&amp;A)</translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation>セットと範囲をカンマ区切りで指定します: any, vonage, local, 203.0.113.0/24。それ以外には 403 を返します。</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>信頼済みプロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation>自分のショートコード(&amp;C)</translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation>自分の US ショートコード (カンマ区切り)。</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>時間と制限</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation>SMS の署名シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation>SMS の署名方式(&amp;M)</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>表示する(&amp;W)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
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
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation>%1既定: %2、範囲: %3 ～ %4。</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation>このシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation>「%1」はセットでも、203.0.113.0/24 のようなアドレスや範囲でもありません。</translation>
    </message>
    <message>
        <source>Secre&amp;t of signed webhooks</source>
        <translation>署名付き Webhook のシークレット(&amp;K)</translation>
    </message>
    <message>
        <source>Sets of your &amp;own</source>
        <translation>独自のセット(&amp;O)</translation>
    </message>
    <message>
        <source>A line each: a name, a colon, ranges separated by commas.</source>
        <translation>1 行に 1 つ: 名前、コロン、カンマ区切りの範囲。</translation>
    </message>
    <message>
        <source>“%1” is no set: write a new name, a colon and ranges.</source>
        <translation>「%1」はセットではありません。新しい名前、コロン、範囲を書いてください。</translation>
    </message>
    <message>
        <source>Sets that count as Vonage</source>
        <translation>Vonage とみなすセット</translation>
    </message>
    <message>
        <source>Choose “Vonage API current” for an account of today: “Nexmo webhooks guide” has the addresses of the old Nexmo guide, up to 2018.</source>
        <translation>現在のアカウントには「Vonage API current」を選択してください。「Nexmo webhooks guide」は、2018 年までの旧 Nexmo ガイドのアドレスです。</translation>
    </message>
    <message>
        <source>They count at once; a window where something waits for an answer takes them when nothing does any more.</source>
        <translation>すぐに有効になります。応答待ちのあるウィンドウには、待つものがなくなったときに適用されます。</translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: 127.0.0.0/8,::1. With “local”, anybody in a private network could pretend to be another sender.</source>
        <translation>実際の接続元についての申告を信頼する相手。このマシン上のトンネルなど: 127.0.0.0/8,::1。「local」にすると、プライベートネットワーク内の誰もがほかの接続元になりすませます。</translation>
    </message>
    <message>
        <source>“%1” lacks a set, an address or a range.</source>
        <translation>「%1」にセット、アドレス、または範囲が足りません。</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>問題の種類</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>About the chosen problem</source>
        <translation>選択した問題について</translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>フィールドに移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy Sentence</source>
        <translation>文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter by This Kind of Problem</source>
        <translation>この種類の問題でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>The field %1 is not in the reference.</source>
        <translation>フィールド %1 はリファレンスにありません。</translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation>フィールドは %1 (%2) です。</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>通信上の表記: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this webhook itself. What it tells stands under “Decoded”.</source>
        <translation>この Webhook 自体に問題はありません。内容は「デコード」に表示されます。</translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation>%1: 再試行なし</translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation>%1: 再試行あり</translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation>%1: メッセージは再試行あり、通話は再試行なし</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation>再送: %1</translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation>このイベント: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedView</name>
    <message>
        <source>No other event of the same call or message is in this capture.</source>
        <translation>同じ通話またはメッセージのイベントは、このキャプチャにほかにありません。</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>関連イベント</translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation>このイベントに移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation>応答のヘッダーの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>ヘッダー: %1</translation>
    </message>
    <message>
        <source>Save this as a template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>ステータス(&amp;A)</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>テンプレートを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>The body is empty: enough for every webhook but one that wants an NCCO.</source>
        <translation>ボディは空です。NCCO を求める webhook 以外にはこれで十分です。</translation>
    </message>
    <message>
        <source>Name of the template. One of your own that has it already is replaced:</source>
        <translation>テンプレートの名前。同じ名前の自分のテンプレートは置き換えられます:</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation>接続元がリクエストの途中で切断したため、応答できませんでした。</translation>
    </message>
    <message>
        <source>The rule “%1” did not answer it, on purpose.</source>
        <translation>ルール「%1」により、意図的に応答しませんでした。</translation>
    </message>
    <message>
        <source>It parks the call: what the call gets then is the reply of the event with which it comes back, which Related shows.</source>
        <translation>この応答は通話をパークします。その後に通話が受け取るのは、戻ってきたときのイベントへの応答で、「関連」に表示されます。</translation>
    </message>
    <message>
        <source>It went out %1 after the request had come.</source>
        <comment>%1: 1.8 ms</comment>
        <translation>リクエストの受信から %1 後に送信しました。</translation>
    </message>
    <message>
        <source>No reply has gone out.</source>
        <translation>応答は送信されていません。</translation>
    </message>
    <message>
        <source>The reply cannot be read: the capture is damaged there.</source>
        <translation>応答を読み取れません。キャプチャのその部分が破損しています。</translation>
    </message>
</context>
<context>
    <name>ringback::RowCopier</name>
    <message>
        <source>At most %L1 rows can be copied as they are shown. Export them to a file instead.</source>
        <translation>表示どおりにコピーできるのは最大 %L1 行です。代わりにファイルへエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>ringback::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>条件(&amp;W)</translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation>すべてのリクエスト、またはフィルター入力欄と同じ形式: kind:voice.answer from:4477*</translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation>ステータス、ヘッダー、ボディで応答</translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation>NCCO で応答</translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation>通話をパーク</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>手動の応答を待つ</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>意図的に失敗</translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation>最大時間(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation>リクエストは手動の応答を待ちます。時間切れになると既定の応答を送信します。</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>障害(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>遅延(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>回数(&amp;H)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最長待ち時間(&amp;L)</translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation>Vonage が待つ限り</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation>%2 件中 %1 件に一致します。</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>動作(&amp;E)</translation>
    </message>
    <message>
        <source>The caller hea&amp;rs</source>
        <translation>発信者に聞かせる内容(&amp;R)</translation>
    </message>
    <message>
        <source>Test a&amp;gainst this capture</source>
        <translation>このキャプチャで試す(&amp;G)</translation>
    </message>
    <message>
        <source>Discard what you have changed in this rule?</source>
        <translation>このルールの変更を破棄しますか？</translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1/%2 回</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation>決定回数</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>削除を元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>別名で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>ルールファイル (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation>%1 のルールを読み込みました。</translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation>ルールを %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches waits while Hold is on, and gets the default reply otherwise.</source>
        <translation>有効なルールのうち、リクエストに最初に一致したものが応答を決めます。どのルールにも一致しないものは、「保留」がオンの間は待ち、それ以外は既定の応答を返します。</translation>
    </message>
    <message>
        <source>It also sets how long webhooks wait for you.</source>
        <translation>Webhook が手動の応答を待つ時間もこのファイルの値になります。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>ルール %n 件を %1 のルールに置き換えますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SavedFilterRow</name>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>フィルターの名前:</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>フィルターの名前を変更</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>このフィルターを削除</translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation>このシステムのキーチェーンの使用が許可されていません。シークレットは Ringback の終了まで保持されます。</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation>このシステムにはキーチェーンがありません。シークレットは Ringback の終了まで保持されます。</translation>
    </message>
    <message>
        <source>The keychain of this system does not work (%1). Secrets are kept until Ringback ends.</source>
        <translation>このシステムのキーチェーンが機能していません (%1)。シークレットは Ringback の終了まで保持されます。</translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message>
        <source>No more than %L1 events can be marked at once.</source>
        <translation>一度にマークできるイベントは %L1 件までです。</translation>
    </message>
    <message>
        <source>Remove event #%1?</source>
        <translation>イベント #%1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>選択したイベント %n 件を削除しますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation>待ち受けを開始</translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation>次のアドレスのいずれかを Vonage に設定してください。インターネットからはトンネル経由で到達できます。このポートへのトンネルを開始し、先頭部分をその公開アドレスに置き換えてください。</translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation>またはターミナルから試す:</translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation>サンプルキャプチャを開く</translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation>SMS: 受信メッセージ</translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation>SMS: 配信レシート</translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation>Voice: 応答 URL</translation>
    </message>
    <message>
        <source>Voice: event URL</source>
        <translation>Voice: イベント URL</translation>
    </message>
    <message>
        <source>Number Insight: callback</source>
        <translation>Number Insight: コールバック</translation>
    </message>
    <message>
        <source>Messages: inbound and status</source>
        <translation>Messages: 受信とステータス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Waiting for webhooks at %1</source>
        <translation>%1 で Webhook を待っています</translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation>まだ何も届いていません。待ち受けていないため、届くこともありません。</translation>
    </message>
    <message>
        <source>To answer a call by hand, switch on Hold (Ctrl+H) before it comes. Vonage waits for 5 seconds only, so press Park first: the caller is kept on the line for up to two minutes while you write.</source>
        <translation>通話に手動で応答するには、着信前に保留 (Ctrl+H) をオンにします。Vonage は 5 秒しか待たないため、まずパークを押してください。書いている間、発信者を最大 2 分間つないだままにします。</translation>
    </message>
    <message>
        <source>Command: a text comes in</source>
        <translation>コマンド: メッセージの受信</translation>
    </message>
    <message>
        <source>Command: a call comes in</source>
        <translation>コマンド: 通話の着信</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示するものはありません。</translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 件を表示</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Refused requests, such as malformed ones: decided:refused shows them.</source>
        <translation>形式が不正なものなど、拒否されたリクエスト。decided:refused で表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>有効なルール %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>イベント %n 件のマーク変更を元に戻す(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>イベント %n 件の削除を元に戻す(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>イベントの削除を元に戻す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingActions</name>
    <message>
        <source>%1 Send once more to send it all the same.</source>
        <translation>%1それでも送信するには、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation>発信者が読み上げ中のテキストを聞き終えると、応答が送信されます。</translation>
    </message>
    <message>
        <source>This request is over; “%1” takes the draft to the one that waits.</source>
        <comment>%1: a button</comment>
        <translation>このリクエストは終了しています。「%1」で、待っているリクエストに下書きを使えます。</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied, or saved as a template.</source>
        <translation>このリクエストは終了しています。下書きはコピーするか、テンプレートとして保存できます。</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied.</source>
        <translation>このリクエストは終了しています。下書きはコピーできます。</translation>
    </message>
    <message>
        <source>%1 Park once more to park it all the same.</source>
        <translation>%1それでもパークするには、もう一度パークしてください。</translation>
    </message>
    <message>
        <source>The draft will be lost. Dismiss once more to let it go.</source>
        <translation>下書きが失われます。破棄するには、もう一度閉じてください。</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
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
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Parked for another %1 at the most.</source>
        <translation>パーク中 (残り最大 %1)。</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>手動の応答を待っています。</translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation>手動の応答を待っています (残り %1)。</translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation>%1後にルールが応答します。</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and kind of an event</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Its time is over; the reply goes out when the caller comes back.</source>
        <translation>時間切れです。発信者が戻ると、応答が送信されます。</translation>
    </message>
    <message>
        <source>Your draft goes out in %1.</source>
        <translation>%1後に下書きを送信します。</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>パーク中: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>待機中のリクエストはありません</translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation>待機中: %1、最短: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>Your reply is ready.</source>
        <translation>応答の準備ができました。</translation>
    </message>
    <message>
        <source>%1, parked</source>
        <comment>number and kind</comment>
        <translation>%1、パーク中</translation>
    </message>
    <message>
        <source>An earlier version of your draft has gone out; this one is kept.</source>
        <translation>下書きの以前の版を送信しました。この版は保存されています。</translation>
    </message>
    <message>
        <source>An earlier version of your draft goes out in %1.</source>
        <translation>%1後に下書きの以前の版を送信します。</translation>
    </message>
    <message>
        <source>Its time is over. The default reply (%1) has gone out.</source>
        <comment>%1: 200 OK</comment>
        <translation>時間切れです。既定の応答（%1）を送信しました。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>時間切れです。</translation>
    </message>
    <message>
        <source>The sender has gone.</source>
        <translation>接続元が切断しました。</translation>
    </message>
    <message>
        <source>The caller did not come back for the reply.</source>
        <translation>発信者は応答を受け取りに戻りませんでした。</translation>
    </message>
    <message>
        <source>It could not be saved; its sender was asked to come again.</source>
        <translation>保存できませんでした。送信元に再送を求めました。</translation>
    </message>
    <message>
        <source>Listening has ended.</source>
        <translation>待ち受けが終了しました。</translation>
    </message>
    <message>
        <source>Your draft has gone out.</source>
        <translation>下書きを送信しました。</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation>待機中のリクエスト</translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation>時間切れのとき、既定の応答の代わりに、エラーのない最後の下書きを送信します。</translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation>次のリクエストに使う(&amp;N)</translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation>最も早く時間切れになるリクエストの下書きにします。</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation>時間切れのときに送信される応答を、今すぐ送信します。</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>パーク(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation>応答を書いている間、発信者を最大 2 分間つないだままにします。</translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation>エラーで応答し、Vonage の反応を確かめます。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation>応答を現在の内容で送信します (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation>この通話はパークできません。Vonage がどのアドレスで Ringback に到達するのか、リクエストからわかりません。</translation>
    </message>
    <message>
        <source>Cop&amp;y the draft</source>
        <translation>下書きをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Send the defau&amp;lt</source>
        <translation>既定の応答を送信(&amp;L)</translation>
    </message>
    <message>
        <source>Ref&amp;use</source>
        <translation>拒否(&amp;U)</translation>
    </message>
    <message>
        <source>The template comes as soon as the request has been read, with what it says.</source>
        <translation>リクエストの読み取りが終わると、その内容を反映したテンプレートが入ります。</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>そこに移動</translation>
    </message>
    <message>
        <source>Shows the request whose time is over first. The draft stays in the list.</source>
        <translation>最も早く時間切れになるリクエストを表示します。下書きは一覧に残ります。</translation>
    </message>
    <message>
        <source>%1 Another request waits.</source>
        <translation>%1別のリクエストが待機しています。</translation>
    </message>
    <message>
        <source>Send &amp;when the time is over</source>
        <translation>時間切れになったら送信(&amp;W)</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1下書きは保存されています。</translation>
    </message>
</context>
</TS>
