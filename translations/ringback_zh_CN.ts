<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>短代码</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
</context>
<context>
    <name>CapturePath</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is there already: open it, or choose another name.</source>
        <translation>%1 已存在：请打开它，或选择其他名称。</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation>输出一个 JSON 数组，而不是逐行输出。</translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation>检查 NCCO，每发现一处错误或可疑之处就输出一行及其位置。
存在错误时退出状态为 1；仅有警告时仍为 0。</translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation>每个文件包含一个 NCCO。默认：标准输入。</translation>
    </message>
    <message>
        <source>%1: these are the first %L2 findings; there may be more.</source>
        <translation>%1：这是前 %L2 条检查结果；可能还有更多。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 不是本机的地址。</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation>不允许在 %1 上监听；1024 以下的端口需要特殊权限。</translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation>此证书和密钥在本机上无法用于 TLS。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>无法在 %1 上监听：%2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation>%1 不是 Ringback 捕获文件；未作改动。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation>%1 由更新版本的 Ringback 写入；未作改动。</translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation>%1 在写入过程中被删除、移动或替换；在重新启动 ringback 或放回该文件之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>没有足够的空间写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 is already in use by %2; choose another port with --listen.</source>
        <translation>%1 已被%2占用；请用 --listen 选择其他端口。</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where its lock belongs and is not from Ringback; move that file away or choose another name.</source>
        <translation>无法写入 %1，因为其锁文件的位置上有 %2，而它不是 Ringback 的文件；请移走该文件或选择其他名称。</translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation>需要文件名。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation>“%1”不是地址加端口，例如 127.0.0.1:8484 或 [::1]:8484。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; sqlite3 can save what is left of it (.recover).</source>
        <translation>%1 已损坏：%2；可用 sqlite3 的 .recover 抢救剩余内容。</translation>
    </message>
    <message>
        <source>%1 was written by another program while it was read; open it again.</source>
        <translation>读取 %1 时另一个程序写入了该文件；请重新打开。</translation>
    </message>
    <message>
        <source>%1 is being written by %2.</source>
        <translation>%1 正在由%2写入。</translation>
    </message>
</context>
<context>
    <name>CopyJob</name>
    <message>
        <source>That is more than the clipboard is for (%1 MiB). Export the events to a file instead.</source>
        <translation>内容过大，不适合放入剪贴板（%1 MiB）。请改为将事件导出到文件。</translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation>请求的来源地址。</translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation>输出便于阅读的文本，而不是 JSON 行。</translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation>解码原始 HTTP 请求（与传输时一致），每个请求输出一个事件。
签名密钥取自 RINGBACK_SIGNATURE_SECRET、RINGBACK_SIGNATURE_METHOD 和 RINGBACK_WEBHOOK_SECRET。</translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation>包含一个或多个请求的文件。默认：标准输入。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation>%1：请求 %2：%3</translation>
    </message>
    <message>
        <source>What follows it was not read.</source>
        <translation>其后的内容未读取。</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>default reply</source>
        <translation>默认响应</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation>默认响应（已超时）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation>出错后的默认响应</translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation>由此种类事件的默认响应决定。</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>手动决定。</translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation>没有人及时决定，因此在截止时间发出了默认响应。</translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation>被 Ringback 拒绝；原因见“问题”。</translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation>由规则“%1”决定。</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>由 %1 决定。</translation>
    </message>
    <message>
        <source>A rule could make no reply of this event, so the default reply went out.</source>
        <translation>规则无法为此事件生成响应，因此发出了默认响应。</translation>
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
        <translation>事件在此捕获中的编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation>请求接收完毕的时间，以本机时钟为准</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation>由哪个 Vonage API 发送</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation>谁拨打或发送</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation>拨打或发送给谁</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation>请求的来源地址及其所属集合</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation>返回给发送方的响应状态码</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation>从请求结束到作出响应的时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation>事件的种类，与过滤器中的名称一致</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation>事件所报告的状态</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation>请求的目标，不含查询部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>正文的字节数</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation>签名是否真实</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>响应方式</translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation>响应由谁决定</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation>呼叫的 ID，通话中每一方各有一个</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>会话的 ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>您添加的备注</translation>
    </message>
    <message>
        <source>The event in plain words; sorted by its kind, then by time</source>
        <translation>用通俗文字描述的事件；先按类型、再按时间排序</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Error in the NCCO, line %1, column %2: %3</source>
        <translation>NCCO 中的错误，第 %1 行，第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>NCCO 中还有 %n 个错误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation>%1（参考文档中没有）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so it is not believed.</source>
        <translation>注意：不可信的转发标头：其中给出了客户端，但 %1 不是受信任的代理，因此不予采信。</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>不是 HTTP</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>判断依据：%1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>an unknown client</source>
        <translation>未知客户端</translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation>%1，属于“%2”（%3）</translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation>%1，外部：不在 Vonage 已知的任何发送地址范围内</translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation>%1，依据来自代理 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>%1, foreign: in “%2”, which is not among the chosen sets</source>
        <translation>%1，外部：位于未选用的集合“%2”中</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>genuine, but old or from the future</source>
        <translation>真实，但时间过旧或在未来</translation>
    </message>
    <message>
        <source>failed the check</source>
        <translation>未通过验证</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>已签名，未验证</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Signature (%1): %2 (%3). %4</source>
        <translation>签名（%1）：%2（%3）。%4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation>已脱敏：签名、密钥和令牌已替换为 ***，电话号码的中间几位已替换为字母。</translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation>正文不是文本；此处以 Base64 表示。</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where changes to it belong; move that file away or choose another name.</source>
        <translation>无法写入 %1，因为存放其更改的位置上有 %2；请移走该文件或选择其他名称。</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 malformed request left out: this format has no place for it.</source>
        <translation>已略过 1 个格式错误的请求：此格式无法容纳它们。</translation>
    </message>
    <message>
        <source>%1 malformed requests left out: this format has no place for them.</source>
        <translation>已略过 %1 个格式错误的请求：此格式无法容纳它们。</translation>
    </message>
    <message>
        <source>1 request left out: no curl command sends it as it was.</source>
        <translation>已略过 1 个请求：没有 curl 命令能将其原样发送。</translation>
    </message>
    <message>
        <source>%1 requests left out: no curl command sends them as they were.</source>
        <translation>已略过 %1 个请求：没有 curl 命令能将其原样发送。</translation>
    </message>
    <message>
        <source>1 request written without its trailer fields: curl sends none.</source>
        <translation>已写出 1 个请求，但不含尾部（trailer）字段：curl 不会发送这些字段。</translation>
    </message>
    <message>
        <source>%1 requests written without their trailer fields: curl sends none.</source>
        <translation>已写出 %1 个请求，但不含尾部（trailer）字段：curl 不会发送这些字段。</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation>仅限匹配的事件，例如“api:sms status:failed”。</translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation>写入位置。默认：标准输出。</translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation>替换签名、密钥、令牌以及电话号码的中间几位。</translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation>以其他格式写出捕获。</translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation>捕获文件；可以是其他进程正在写入的文件。</translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation>需要且只能指定一个捕获文件。</translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation>“%1”不是 jsonl、har、csv、curl 之一。</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>没有足够的空间写入 %1。</translation>
    </message>
    <message>
        <source>What to write: jsonl, har, csv or curl. Default: jsonl.</source>
        <translation>输出格式：jsonl、har、csv 或 curl。默认：jsonl。</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation>任意来源</translation>
    </message>
    <message>
        <source>Vonage</source>
        <translation>Vonage</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
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
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation>显示全部事件。</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>显示：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All events are still shown.</source>
        <translation>仍显示所有事件。</translation>
    </message>
    <message>
        <source>Still shown: %1.</source>
        <translation>仍显示：%1。</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>The sets that count as Vonage in the preferences</source>
        <translation>首选项中视为 Vonage 的集合</translation>
    </message>
    <message>
        <source>Neither local nor of a set that counts as Vonage</source>
        <translation>既非本地，也不属于视为 Vonage 的集合</translation>
    </message>
</context>
<context>
    <name>FreeName</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>In the list: goes to the newest event and follows</source>
        <translation>在列表中：转到最新事件并跟随</translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation>在直方图中：选择时间段</translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation>在过滤器或 NCCO 中：给出补全建议</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation>关于 Ringback</translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation>Ringback %1</translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>在您自己的计算机上捕获、解码并响应 Vonage Webhook。不会向任何地方发送数据。

Qt %1 · SQLite %2 · QScintilla %3

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>This guide is in English.</source>
        <translation>本指南为英文。</translation>
    </message>
    <message>
        <source>In an NCCO: finds words in it</source>
        <translation>在 NCCO 中：查找其中的文字</translation>
    </message>
    <message>
        <source>In an NCCO, a request or a reply: finds, and goes from match to match</source>
        <translation>在 NCCO、请求或响应中：查找，并在匹配项之间移动</translation>
    </message>
    <message>
        <source>In an NCCO: leaves it, where Tab does not</source>
        <translation>在 NCCO 中：离开编辑器（Tab 键不会离开）</translation>
    </message>
    <message>
        <source>In an NCCO: the next problem, and the one before</source>
        <translation>在 NCCO 中：转到下一个问题、上一个问题</translation>
    </message>
    <message>
        <source>In an NCCO: repairs the problem at the caret</source>
        <translation>在 NCCO 中：修复光标处的问题</translation>
    </message>
    <message>
        <source>In an NCCO: lays it out</source>
        <translation>在 NCCO 中：排版</translation>
    </message>
    <message>
        <source>In an NCCO: tells what is known of the place of the caret</source>
        <translation>在 NCCO 中：显示光标处的相关信息</translation>
    </message>
    <message>
        <source>Sends the reply to the request that waits</source>
        <translation>向等待中的请求发送响应</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <comment>what a key does, and where</comment>
        <translation>%1（位于：%2）</translation>
    </message>
    <message>
        <source>In the list: removes the selected events</source>
        <translation>在列表中：删除所选事件</translation>
    </message>
    <message>
        <source>In the list: marks the selected events</source>
        <translation>在列表中：标记所选事件</translation>
    </message>
    <message>
        <source>In the list: takes their mark away</source>
        <translation>在列表中：取消其标记</translation>
    </message>
    <message>
        <source>In a reply: %1</source>
        <comment>what a key does</comment>
        <translation>在响应中：%1</translation>
    </message>
    <message>
        <source>In the filter or a note: back to the list; in the histogram: lets go of the span</source>
        <translation>在过滤器或备注中：返回列表；在直方图中：取消所选时间段</translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation>指定路径的用途，可重复使用：某个 API（us-short-codes）或某个种类（voice.answer）。此时不再依据字段的形态判断。</translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation>您自己的美国短代码，用逗号分隔。</translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation>“%1”不是“路径=API 或种类”的形式，例如 /answer=voice.answer。</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1”不是 %2 之一。</translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation>路径 %1 被绑定了两次。</translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation>“%1”不是短代码，短代码为 3 到 8 位数字。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation>此处没有内容；应为一个值，例如 [ ] 或 { }。</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation>文本以字节顺序标记（BOM）开头，JSON 中不允许出现；请保存为不带 BOM 的 UTF-8。</translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation>文本在对象内部结束；应有 }。</translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation>文本在数组内部结束；应有 ]。</translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation>字符串未闭合；行尾之前应有 &quot;，字符串中的换行写作 \n。</translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation>文本在值的中间结束；应有其余部分。</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation>此处应为一个值：双引号括起的字符串、数字、true、false、null、数组或对象。</translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation>此处应为双引号括起的选项名。</translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation>名称与值之间应有冒号。</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>此处应有逗号。</translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation>此处之前应有 }，以结束对象。</translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation>此处之前应有 ]，以结束数组。</translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation>逗号之后应还有一项；请删除此括号前的逗号。</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation>文本应放在双引号中。</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation>文本应放在双引号中，而不是单引号中。</translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation>这不是数字；应为 5、-0.5 或 1e3 这样的数字。</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>反斜杠之后应为 &quot; \ / b f n r t 之一，或 u 加四位十六进制数字。</translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation>控制字符不能原样出现在字符串中；应使用 \t 这样的转义序列。</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation>这些字节不是 UTF-8；请将文本保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation>此处文本应已结束，因为前面的值已经完整。</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation>此处括号嵌套过深；其后的内容均未读取。</translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation>文本过长；其后的内容均未读取。</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close; remove it, or add the one that opens.</source>
        <translation>没有可由此括号关闭的内容；请将其删除，或补上开括号。</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes (&quot;), not in typographic ones.</source>
        <translation>文本应放在双引号 (&quot;) 中，而不是弯引号中。</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>JSON 没有注释；请删除这一条。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>Ncco</name>
    <message>
        <source>Where Vonage posts the payload; the answer may be a new NCCO.</source>
        <translation>Vonage 发送数据的地址；其响应可以是新的 NCCO。</translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation>数据的发送方式。</translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation>Google 的语音。</translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation>Amazon Polly 的语音。</translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation>ElevenLabs 的语音。</translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>要朗读的内容：最多 1500 个字符，纯文本或 &lt;speak&gt;…&lt;/speak&gt; 中的 SSML。</translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation>按键或说话可将其打断；之后必须有“input”。</translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation>朗读的次数；0 表示无限重复。</translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation>音量，从小到大。</translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation>语音的语言。</translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation>使用该语言的哪种语音。</translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation>使用该语言和风格的高级语音。</translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation>使用哪家的语音；默认为 Vonage 自己的语音。</translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation>该提供商支持的设置。</translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation>按名称指定语音；请改用“language”和“style”。</translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation>音频文件：mp3 或 16 位 wav。</translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation>播放的次数；0 表示无限重复。</translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation>最后一次按键后等待的时间。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation>按下这么多键后，输入结束。</translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation>按 # 键结束输入。</translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation>由 Google 识别。</translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation>由 Deepgram 识别。</translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation>要监听的呼叫分支；默认为第一个。</translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation>说话后静音达到此时长，输入结束。</translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation>所说的语言。</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation>可能会说到的词语和短语。</translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation>等待开始说话的时间。</translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation>说话的最长时间。</translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation>保留录音，其 URL 随结果返回。</translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation>语音相对于噪声要有多响；值越大越灵敏。</translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation>使用哪家的识别；默认为 Vonage 自己的识别。</translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation>如何收集按键。</translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation>如何识别语音。</translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation>电话按键。</translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation>语音，以文本形式给出。</translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation>下一个操作等待输入。</translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation>每次按键立即上报，同时继续执行后续操作。</translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation>接受什么：按键、语音或两者。</translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation>下一个操作是否等待。</translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation>“dtmf”出现之前的旧写法：最后一次按键后等待的时间。</translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation>“dtmf”出现之前的旧写法：按下这么多键后，输入结束。</translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation>“dtmf”出现之前的旧写法：按 # 键结束输入。</translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation>体积小；最多两个声道。</translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation>体积大；声道数不限。</translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation>每个呼叫分支有单独的声道。</translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation>文件的格式；默认为 mp3，超过两个声道时为 wav。</translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation>分别录制各呼叫分支。</translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation>声道数；需要“split”，多出的呼叫分支共用最后一个声道。</translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation>静音达到此时长，录音结束；下一个操作会等待录音结束。</translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation>按此键结束录音；下一个操作会等待录音结束。</translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation>录音的最长时间。</translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation>先播放提示音。</translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation>将录音转写为文本。</translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation>哪个会议：应用内的名称，最多 50 个成员。</translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation>会议开始前播放的 mp3 文件。</translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation>该主叫方加入时会议开始；false 表示等待主持人。</translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation>该主叫方（主持人）离开时会议结束。</translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation>对会议录音。</translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation>能听到此分支的呼叫分支；默认为全部，空数组表示无人。</translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation>此分支能听到的呼叫分支；默认为全部，空数组表示无人。</translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation>无人能听到此分支；不能与“canSpeak”同时使用。</translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation>将录音转写为文本；需要 &quot;record&quot;:true。</translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation>要发送的内容：任意 JSON 对象。</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>等待的时间。</translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation>已有会话的 ID，例如 CON-…</translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation>此时朗读的内容。</translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation>出错时朗读的内容。</translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation>不接受此类卡。</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation>卡号错误。</translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation>有效期错误。</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>安全码错误。</translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation>未输入任何内容。</translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation>询问卡号。</translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation>询问有效期。</translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation>询问安全码。</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>询问的内容。</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>朗读的内容。</translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation>向主叫方询问的内容。</translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation>提示语的语音。</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>美元。</translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation>应付金额。</translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation>金额的货币。</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation>Vonage 发送付款事件的地址。</translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation>朗读文本。</translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation>播放音频文件。</translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation>收集按键、语音或两者；对其事件的响应即下一个 NCCO。</translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation>对通话录音。</translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation>加入会议。</translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation>发送您自己的数据；其响应可以是新的 NCCO。</translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation>静默等待。</translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation>将主叫方转移到已有的会话；其后的操作都不会执行。</translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation>通过银行卡收款；这是一项已撤销的预览功能。</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>执行什么操作。</translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation>端点的种类。</translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation>事件以 JSON 形式放在正文中。</translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation>事件以查询参数形式发送。</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation>Vonage 发送此操作事件的地址；默认为应用的事件 URL。</translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation>事件的发送方式。</translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation>同时判断说话内容的情绪。</translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation>如何转写录音。</translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation>通话流程中的一步。</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation>Vonage 会断开通话：没有名为“%1”的操作。可能应为“%2”。</translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation>用 [ 和 ] 括起来</translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation>报告应答者是谁，然后继续。</translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation>遇到答录机时挂断。</translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation>报告应答的是人还是机器。</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation>同上，并报告答录机问候语的结束位置。</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation>同上，并报告答录机提示音的位置。</translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation>机器应答时如何处理。</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>要检测的内容。</translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation>等待提示音的时间。</translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation>答录机应答时如何处理。</translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation>无人接听时，对该事件的响应即下一个 NCCO。</translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation>呼叫谁：数组中的一个端点。</translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation>显示的号码：您的一个 Vonage 号码。</translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation>显示应用的任意一个号码；不能与“from”同时使用。</translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation>是否可以用 NCCO 响应该呼叫的事件。</translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation>振铃的时长。</translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation>通话的最长时间。</translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation>功能相同但选项更多；优先于“machineDetection”。</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation>有人接听之前主叫方听到的音频文件；不适用于电话。</translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation>给出在双方接通之前为被叫方执行的 NCCO。</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation>在此之前主叫方听到的音频文件。</translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation>“ringbackTone”的旧名称。</translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation>被叫方接听时如何处理。</translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation>号码，含国家/地区代码，不带 +。</translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation>接通后要发送的按键；p 表示停顿半秒。</translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation>STIR/SHAKEN identity 标头的内容。</translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation>同一应用中某个用户的名称。</translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation>16 位采样，16 kHz。</translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation>16 位采样，8 kHz。</translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation>16 位采样，24 kHz。</translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation>开始时告知您的服务器的内容。</translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation>由 Vonage 签名的令牌。</translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation>“value”中的文本。</translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation>Authorization 标头的来源。</translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation>标头内容，用于 &quot;type&quot;:&quot;custom&quot;。</translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation>您的服务器收到的 Authorization 标头。</translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation>您的服务器，ws:// 或 wss://。</translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation>音频的格式。</translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation>开始时告知您的服务器的内容；最多 512 字节。</translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation>一个标头，发送时名称前加 X-。</translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation>发送时名称前加 X- 的标头。</translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation>原样发送给对方；最多 256 个字符。</translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation>原样发送的标头。</translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation>例如 sip:user@example.com，需要时可加 ;transport=tls 或 ;media=srtp。</translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation>SIP 域，与“user”一起代替“uri”。</translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation>“domain”中的用户。</translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation>Vonage Business 中的分机。</translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation>电话号码。</translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation>应用的用户。</translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation>您自己的服务器，接收并发送音频。</translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation>SIP 地址。</translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation>Vonage Business Communications 的分机。</translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation>呼叫某人并将其与主叫方接通。</translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation>删除前一个</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation>“%2”没有选项“%1”；Vonage 会忽略它或断开通话。可能应为“%3”。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation>添加 &quot;%1&quot;:%2</translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation>呼叫谁。</translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation>仅见于 Vonage 较新的库。</translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation>已弃用：最好不再使用。</translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation>已被 Vonage 撤销。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation>%1，最多 %2 个字符</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>例如 %1。</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>可选值：%1。</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>省略时：%1。</translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation>“%1”的值：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A voice of %1 that knows no SSML.</source>
        <translation>%1 的语音，不支持 SSML。</translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation>%1 的语音。</translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation>语言 %1，风格 %2。</translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation>Vonage 会断开通话，因为这不是 JSON：%1</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation>Vonage 会断开通话，因为 NCCO 必须是操作数组，即使只有一个操作：请用 [ 和 ] 括起来。</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage 会断开通话，因为 NCCO 至少需要一个操作，例如 {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}。</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>Vonage 会断开通话：NCCO 的每一项都必须是对象，例如 {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}。</translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation>Vonage 会断开通话：此处没有说明要做什么的 &quot;action&quot;；请写上一个，例如 &quot;action&quot;:&quot;talk&quot;。</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation>Vonage 会断开通话：没有名为“%1”的操作；请使用 talk、stream、input、record、connect、conversation、notify、wait 或 transfer 之一。</translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation>“%1”是 Vonage 已撤销的预览功能；它很可能会断开通话。</translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation>“%1”仅见于 Vonage 较新的库；较早的账户可能无法使用。</translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation>“%1”在此出现多次；Vonage 采用最后一个。请删除其余的。</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation>“%2”没有选项“%1”；Vonage 会忽略它或断开通话。请将其删除。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation>Vonage 会断开通话：“%2”需要“%1”。请写上它及其值。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation>Vonage 会断开通话：“%1”必须是%2。</translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation>Vonage 接受引号，但“%1”应为%2：最好去掉引号。</translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation>Vonage 读取“%1”的步长为 0.1；请保留一位小数。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation>Vonage 会断开通话：“%1”不能是“%2”；请改为 %3。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation>Vonage 会断开通话：“%1”是含有一个 URL 的数组；请用 [ 和 ] 将该字符串括起来。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation>Vonage 会断开通话：“%1”的数组中必须且只能有一个 URL。</translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation>Vonage 只使用“%1”的第一个 URL；请删除其余的。</translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation>Vonage 无法将其用作“%1”，会断开通话：请写完整的 URL，例如 %2。</translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation>%1 未加密；如果服务器支持，请改为 %2。</translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation>Vonage 无法从外部访问“%1”；请使用公网地址，例如隧道的地址。</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation>“%1”不是有效的主机名：各部分只能包含字母、数字和中间的连字符。Vonage 可能会拒绝；请使用其他名称。</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation>Vonage 会断开通话：文本去掉标签后有 %1 个字符，而上限为 1500 个。请拆分为多个 talk 操作。</translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation>Vonage 会断开通话：此处没有要朗读的内容。请写一些文本。</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>Vonage 会断开通话：文本以 SSML 开头，但不是格式正确的 XML（%1）。请闭合每个标签，并将全部内容放在一个 &lt;speak&gt;…&lt;/speak&gt; 中。</translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation>Vonage 会把标签 &lt;%1&gt; 读出来，因为 SSML 必须放在 &lt;speak&gt;…&lt;/speak&gt; 中：请用它括住整个文本。</translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation>Vonage 不支持标签 &lt;%1&gt;，可能会拒绝或跳过；请将其删除。</translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation>%2 的风格 %1 不支持 SSML：标签可能被忽略或读出来。请选择其他风格。</translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation>“%1”不在 Vonage 此处已知支持的语言之列；请使用 en-US 之类的语言。</translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation>已知 %1 的风格最大为 %2；Vonage 可能会拒绝风格 %3。</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation>“voiceName”已弃用；请用 &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 代替“%1”。</translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation>“voiceName”与“%1”互相矛盾，且没有说明以哪个为准；请删除“voiceName”。</translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation>&quot;loop&quot;:0 表示一直重复，直到主叫方挂断或将其打断。</translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation>Vonage 会断开通话：带 &quot;bargeIn&quot;:true 的“%1”之后必须有“input”。请添加一个。</translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation>此处不起作用：前面的 &quot;bargeIn&quot;:true 在遇到“input”之前一直有效。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation>Vonage 会断开通话：“input”需要 &quot;type&quot;；请写 &quot;type&quot;:[&quot;dtmf&quot;]、&quot;type&quot;:[&quot;speech&quot;] 或两者。</translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation>“%1”应放在 &quot;dtmf&quot;:{…} 中，并加上 &quot;type&quot;:[&quot;dtmf&quot;]；不放在其中的写法已弃用。</translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation>Vonage 会忽略这些设置，因为 &quot;type&quot; 中没有 &quot;%1&quot;；请在其中添加，或删除这些设置。</translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation>Vonage 会断开通话：异步模式下只有按键，没有“%1”。请删除它，或删除该模式。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation>Vonage 会断开通话：“uuid”的数组中必须且只能有一个呼叫分支。</translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation>此 input 之后没有任何操作：除非应用的事件 URL 用 NCCO 响应，否则通话将结束。请为其指定 &quot;eventUrl&quot;，或添加操作。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation>Vonage 会断开通话：“channels”需要同时有 &quot;split&quot;:&quot;conversation&quot;。</translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation>超过两个声道时只能录制为 wav；请写 &quot;format&quot;:&quot;wav&quot; 或省略格式。</translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation>Vonage 会立即结束通话：录音与后续操作同时进行，而后面没有操作。请添加 &quot;endOnSilence&quot;、&quot;endOnKey&quot; 或一个操作。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation>Vonage 会断开通话：“%1”是一个按键，即引号中的一位数字、* 或 #。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation>Vonage 会断开通话：“endpoint”的数组中必须且只能有一个端点。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation>Vonage 会断开通话：“endpoint”是含有一个对象的数组；请用 [ 和 ] 将其括起来。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation>Vonage 会断开通话：“from”和 &quot;randomFromNumber&quot;:true 不能同时使用；请删除其中一个。</translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation>没有“from”时，被叫方看不到号码；请填写您的一个 Vonage 号码。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation>Vonage 会断开通话：“%1”只能包含数字，例如 &quot;447700900000&quot;。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation>Vonage 会断开通话：“%1”必须是 7 到 15 位数字，含国家/地区代码，不带 +，例如 &quot;447700900000&quot;。</translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation>“%1”看起来是国内格式的号码；Vonage 要求以国家/地区代码代替 0，例如 &quot;447700900000&quot;。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation>Vonage 会断开通话：“%1”只能包含按键 0 到 9、*、#，以及表示停顿半秒的 p。</translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation>Vonage 以“advancedMachineDetection”为准，会忽略此项；请将其删除。</translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation>没有“eventUrl”时，会向应用的事件 URL 询问如何继续；为稳妥起见，请写上一个。</translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation>Vonage 在呼叫电话时不播放“ringbackTone”；请将其删除，或使用端点的 &quot;onAnswer&quot;。</translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation>“ringback”是已弃用的名称；请改为“ringbackTone”。</translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation>Vonage 会断开通话：WebSocket 需要 &quot;content-type&quot;，且必须为 &quot;audio/l16;rate=8000&quot;、&quot;audio/l16;rate=16000&quot; 或 &quot;audio/l16;rate=24000&quot;。</translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation>Vonage 会断开通话：标头以 JSON 表示占 %1 字节，而上限为 512 字节。请减少内容。</translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation>Vonage 会断开通话：sip 端点需要“uri”，或者“domain”和“user”，不能同时使用两种写法。</translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation>Vonage 会自行在名称前加 X-，最终会发送“X-%1”；请省略它。</translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation>Vonage 会断开通话：&quot;mute&quot;:true 与“canSpeak”不能同时使用；请删除其中一个。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation>Vonage 会断开通话：“transcription”需要同时有 &quot;record&quot;:true。</translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation>Vonage 不会执行到这里，因为前面的“transfer”是最后执行的操作。请删除其后的内容。</translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation>Vonage 不会执行到这里，因为前一个操作会无限重复（&quot;loop&quot;:0）。请指定次数，或删除后面的内容。</translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation>等待主持人的人听到的是静音；请为他们指定 &quot;musicOnHoldUrl&quot;。</translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation>Vonage 的等待时间为 0.1 到 7200 秒，超出时取最接近的边界值；请写此范围内的数字。</translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation>Vonage 会断开通话：“payload”必须是对象，例如 {&quot;step&quot;:1}。</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>添加 input</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>将其删除</translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation>时长，例如 1s 或 500ms。</translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation>时长，用词语表示。</translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation>强调的程度。</translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation>语言，例如 fr-FR。</translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation>发音采用的音标。</translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation>发音。</translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation>音量；也可写 +6dB 或 -6dB。</translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation>语速。</translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation>音高；也可写 +10% 或 -10%。</translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation>文本的类型。</translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation>日期各部分的顺序。</translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation>替代朗读的内容。</translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation>括住整个文本：表示这是 SSML。</translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation>停顿。</translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation>强调文本。</translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation>其他语言的文本；并非所有风格都支持。</translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation>段落。</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>句子。</translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation>指定文本的发音。</translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation>音量、语速和音高。</translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation>指定文本的类型，例如日期或数字。</translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation>朗读其他内容来代替文本。</translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation>标签的结束。</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation>朗读一句话并结束通话。</translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation>支持按键和语音的菜单</translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation>请主叫方按键或说出一个词，并等待回答。</translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation>对菜单的响应</translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation>复述所按的键；用于响应菜单发送的 Webhook。</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation>录制留言，直到主叫方停止说话或按下 # 键。</translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation>接通某个号码，带备用处理</translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation>呼叫另一个号码；无人接听时告知主叫方。请填入要呼叫的号码。</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation>让收到此响应的所有人互相通话。</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>通话录音</translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation>录制从此刻起的通话内容，双方各占一个声道。</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>播放文件</translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation>播放音频文件（MP3 或 16 位 WAV）。请填入文件地址。</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation>在通话过程中发送带有您自己数据的 Webhook；其响应可以是新的 NCCO。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation>用 &lt;speak&gt; 和 &lt;/speak&gt; 括起来</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation>“voiceName”已弃用，且“%1”不是已知的语音；请改用“language”和“style”。</translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation>删除“voiceName”</translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation>改为 &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation>移到“dtmf”中</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation>添加 &quot;type&quot;:%1</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation>在“type”中添加 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation>添加 &quot;split&quot;:&quot;conversation&quot;</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation>改为 &quot;format&quot;:&quot;wav&quot;</translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation>删除“machineDetection”</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation>Vonage 会断开通话：此项已存在；请只写一次。</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一个</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>字符串数组</translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation>呼叫分支 ID 数组</translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation>含一个呼叫分支 ID 的数组</translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation>字符串，例如 &quot;en-US&quot;</translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation>含 URL 的字符串</translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation>含一个 URL 的数组</translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation>含 URI 的字符串</translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation>由数字组成的字符串</translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation>由按键组成的字符串</translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation>由可打印 ASCII 字符组成的字符串</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>对象 { }</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>对象数组</translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation>含一个端点的数组</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>不小于 %1 的数字</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>介于 %1 和 %2 之间的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>介于 %1 和 %2 之间的数字</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>默认值。</translation>
    </message>
    <message>
        <source>Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.</source>
        <translation>Vonage 不会发送名为“%1”的内容，因此会发出默认响应。请改用其他名称；若是您自己 URL 中的参数，请写 {query.%1}；若要写花括号本身，请写 {{%1}}。</translation>
    </message>
    <message>
        <source>Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.</source>
        <translation>已不再有内容可替换 {%1}，因此会原样发送。请在此写出您要的内容。</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>删除逗号</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>补上逗号</translation>
    </message>
    <message>
        <source>Add the missing %1</source>
        <translation>补上缺少的 %1</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>放入双引号中</translation>
    </message>
    <message>
        <source>Remove the %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Put all in double quotes</source>
        <translation>全部放入双引号中</translation>
    </message>
    <message>
        <source>Vonage drops the call: SSML stands in one &lt;speak&gt;…&lt;/speak&gt;, and here is another inside of it. Remove the inner tags.</source>
        <translation>Vonage 会断开通话：SSML 应放在一个 &lt;speak&gt;…&lt;/speak&gt; 中，而这里面还有另一个。请删除内层标签。</translation>
    </message>
    <message>
        <source>Remove the inner tags</source>
        <translation>删除内层标签</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>删除注释</translation>
    </message>
    <message>
        <source>Vonage may take the type from these settings or drop the call; write &quot;type&quot;:%1 to be sure.</source>
        <translation>Vonage 可能会从这些设置推断类型，也可能断开通话；为稳妥起见，请写上 &quot;type&quot;:%1。</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of “%1” has to be %2.</source>
        <translation>Vonage 会断开通话：“%1”的每一项都必须是%2。</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>将“%1”设为 %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <source>The caller would not come back: %1</source>
        <translation>主叫方将无法返回：%1</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation>最多允许 %L1 个字符。</translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation>应为完整的字符：此处只有半个字符（孤立的代理项）。</translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation>应为一个条件：没有与之对应的左括号。</translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation>应为一个条件：单词、带引号的文本，或键加值，例如 api:sms。</translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation>括号最多允许嵌套 %1 层。</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation>应有右括号。</translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation>最多允许 %1 个条件。</translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation>应有右引号。</translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation>引号之间应有文本。</translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation>应为字段名。</translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation>冒号之后应紧跟一个值。</translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation>应为日期、日期和时间（例如 2026-11-23T08:00），或距今时长（例如 30s、10m、2h 或 7d）。</translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation>应为数字，前面可加 &gt;=、&gt;、&lt;=、&lt; 或 =。</translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation>应为地址、地址范围（例如 174.37.245.32/29），或以下之一：%1。</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation>应为 rule:NAME 或以下之一：%1。</translation>
    </message>
    <message>
        <source>Vonage sends numbers without a plus: %1.</source>
        <translation>Vonage 发送的号码不带加号：%1。</translation>
    </message>
    <message>
        <source>AND is looked for as a word: leave out AND, since all terms that stand side by side must match.</source>
        <translation>AND 会被当作单词搜索：请去掉 AND，因为并列的条件必须全部匹配。</translation>
    </message>
    <message>
        <source>NOT is looked for as a word: what must not match has a - before it, %1.</source>
        <translation>NOT 会被当作单词搜索：不应匹配的内容前面要加 -，即 %1。</translation>
    </message>
    <message>
        <source>Expected a key. Did you mean %1? The keys are %2; text that holds a colon is written in quotation marks.</source>
        <translation>应为键。您是否指 %1？可用的键为：%2；含冒号的文本要放在引号中。</translation>
    </message>
    <message>
        <source>kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.</source>
        <translation>kind:%1 只匹配这一种类：kind:%1.* 可匹配种类以此开头的所有事件。</translation>
    </message>
    <message>
        <source>There is no kind %1. Did you mean kind:%2?</source>
        <translation>没有种类 %1。您是指 kind:%2 吗？</translation>
    </message>
    <message>
        <source>No event is just of the kind %1: kind:%1.* matches all whose kind begins so.</source>
        <translation>没有种类恰好为 %1 的事件：kind:%1.* 可匹配种类以此开头的所有事件。</translation>
    </message>
    <message>
        <source>No status %1 is documented. Did you mean status:%2?</source>
        <translation>文档中没有状态 %1。您是指 status:%2 吗？</translation>
    </message>
    <message>
        <source>A path begins with a slash: %1 looks anywhere in it.</source>
        <translation>路径以斜杠开头：%1 可在路径的任意位置查找。</translation>
    </message>
    <message>
        <source>Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is written in quotation marks.</source>
        <translation>应为以下键之一：%1。请求的字段写作 field.%2；含冒号的文本要放在引号中。</translation>
    </message>
    <message>
        <source>In words, * is looked for as it is: it stands for anything only behind a name, as in from:4477*.</source>
        <translation>在单词中，* 按原样查找：只有在名称之后（如 from:4477*）才代表任意内容。</translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text, in which \&quot; stands for one.</source>
        <translation>应有空格，或用引号括住整个文本，其中的引号写作 \&quot;。</translation>
    </message>
    <message>
        <source>Expected a colon right after the name of the field.</source>
        <translation>字段名之后应紧跟冒号。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation>这不是 HTTP：应为“POST /webhooks/event HTTP/1.1”这样的请求行。</translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation>标头行格式错误：应为一行“Name: value”，以 CR LF 结尾。</translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation>正文长度无法确定：应有一个普通的 Content-Length 或格式正确的分块正文。</translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation>传输编码未知：只允许“chunked”。</translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation>HTTP 版本未知：应为 HTTP/1.0 或 HTTP/1.1。</translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation>请求行超过允许的长度。</translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation>标头超过允许的大小。</translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation>标头数量超过允许的上限。</translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation>正文超过允许的大小。</translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation>标头未及时到达：标头之后应有空行。</translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation>正文到达过慢。</translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation>发送方在请求中途断开：应还有更多字节。</translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation>同时到达的数据过多，无法接受此请求。</translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation>发送方的地址不在允许之列。</translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation>Host 标头缺失、重复或格式错误：HTTP/1.1 要求有且只有一个。</translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation>Expect 标头要求了未知的内容：应为“100-continue”。</translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation>发送方在应使用明文 HTTP 的端口上使用了 TLS（https）。</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>请求被拒绝。</translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 读取在第 %2 字节处停止（从 0 开始计数）。</translation>
    </message>
    <message>
        <source>Ringback stopped before all of the request was here.</source>
        <translation>Ringback 在请求全部到达之前已停止。</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation>规则名称为单行，1 到 100 个字符。</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>已存在规则“%1”。</translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation>状态码为 200 到 599。</translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation>“when”，第 %1 列：%2</translation>
    </message>
    <message>
        <source>Who never answers, or too late, needs no delay.</source>
        <translation>从不响应或响应过晚时，无需延迟。</translation>
    </message>
    <message>
        <source>“when”: a rule decides before there is a reply, a mark or a note, and at once; “%1” would never tell anything.</source>
        <translation>“when”：规则会立即决定，此时还没有响应、标记或备注；“%1”不会有任何结果。</translation>
    </message>
    <message>
        <source>The header “%1” is written by Ringback alone.</source>
        <translation>标头“%1”只由 Ringback 写入。</translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line without control characters.</source>
        <translation>标头名称由字母、数字和“-”组成，值为不含控制字符的单行。</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation>此处需要对象 { }。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不支持“%1”。</translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation>此处需要引号中的文本。</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>此处需要 true 或 false。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>此处需要 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation>NCCO 是操作的数组 [ ]。</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>此处需要 %1 之一。</translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation>“wait”只能为 true。</translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation>headers 和 body 只能与 status 一起使用。</translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation>此处只支持 answer、event 和 other。</translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation>此处需要数组 [ ]。</translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation>规则超过 %1 条。</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>缺少“rules”。</translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation>此文件过大，不能作为规则文件。</translation>
    </message>
    <message>
        <source>a rule has only one of %1.</source>
        <translation>一条规则只能有 %1 之一。</translation>
    </message>
    <message>
        <source>a rule needs one of %1.</source>
        <translation>规则需要 %1 之一。</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) stands here.</source>
        <translation>此处只有半个字符（孤立的代理项）。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation>以 %1 响应</translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation>用模板“%1”响应</translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation>用自定义的 NCCO 响应</translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation>驻留通话，最长 %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>%1，最长 %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 后%1</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>从不响应</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>中断连接</translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation>用错误的内容类型响应</translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation>用损坏的 JSON 响应</translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation>在 Vonage 放弃之后才响应</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1（用于 %2）</translation>
    </message>
</context>
<context>
    <name>ServeOptions</name>
    <message>
        <source>Listens for webhooks and records them without a window.</source>
        <translation>监听并记录 Webhook，不打开窗口。</translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>要绑定的地址，可重复使用；端口 0 表示任意空闲端口；IPv6 写作 [::1]:8484。</translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation>捕获文件，不存在则创建，存在则追加。默认：数据文件夹中的新文件。</translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation>将每个已保存的事件作为一行 JSON 输出到标准输出。</translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation>普通 Webhook 的响应状态码，200 到 205。</translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation>对需要 NCCO 的请求发送的 NCCO。默认：一段简短的问候语。</translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation>决定如何响应的规则，JSON 格式。默认：无。</translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation>更大的正文得到 413。</translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation>“normal”能承受崩溃或强制结束，“full”还能承受断电。</translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>最多保留 N 个事件，最旧的先删除，带标记的保留；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>最多保留 N 字节的请求，最旧的先删除，带标记的保留；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation>证书链（PEM）：监听 https 而不是 http。</translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation>证书的私钥（PEM），不带口令。</translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation>%1：%2 按 %3 处理，即该地址所在的范围。</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2：%3</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert 与 --tls-key 必须同时使用。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation>%1 中没有可用的私钥：应为 PEM 格式的 RSA、DSA 或 EC 密钥，不带口令。</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>%1 中的密钥与 %2 中的证书不匹配。</translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation>“serve”只接受选项；请用 --capture 指定捕获文件。</translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation>“%1”既不是 normal 也不是 full。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation>无法创建文件夹 %1；请用 --capture 选择文件。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>Ranges and sets that may post, separated by commas; others get 403 and are still recorded. Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API current”.</source>
        <translation>允许发送的地址范围和集合，用逗号分隔；其他来源得到 403，但仍会被记录。集合：%1。此处 vonage 即 2018 年的“Nexmo webhooks guide”；如今的发送方在“Vonage API current”中。</translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of %2.</source>
        <translation>“%1”既不是地址范围（例如 203.0.113.0/24），也不是 %2 之一。</translation>
    </message>
    <message>
        <source>Peers that are believed when they name the client, in the first of %1 that can be read; an empty value trusts nobody.</source>
        <translation>这些对端指明客户端时会被采信，取 %1 中第一个可读的标头；空值表示不信任任何对端。</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>无法保存事件，因此以 503 告知发送方稍后重试。%1</translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation>已恢复保存事件。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation>无法写入标准输出：%1。事件会保存，但不会输出。</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>捕获 %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>1 event is not in the output: before its turn came it was removed, or the output was not read in time.</source>
        <translation>输出中缺少 1 个事件：在轮到它之前已被移除，或输出未及时读取。</translation>
    </message>
    <message>
        <source>%1 events are not in the output: before their turn came they were removed, or the output was not read in time.</source>
        <translation>输出中缺少 %1 个事件：在轮到它们之前已被移除，或输出未及时读取。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation>应答 Webhook 的挂起时间</translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation>Vonage 最多等待 5 秒，包括往返时间。</translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation>呼叫的其他 Webhook 的挂起时间</translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation>Vonage 最多等待 10 秒。</translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation>任何其他 Webhook 的挂起时间</translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation>Vonage 等待 15 秒。</translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation>请求正文大小上限</translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation>超过时以 413 拒绝。</translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation>请求头部大小上限</translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation>超过时以 431 拒绝。</translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation>请求头部到达的最长时间</translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation>更慢的发送方得到 408。</translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation>空闲连接的保持时间</translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation>同一连接上两个请求之间的时间。</translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation>最大并发连接数</translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation>再多的连接得到 503。</translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation>尚未保存的请求的内存上限</translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation>超过时以 503 拒绝请求。</translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation>最多保留的事件数</translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation>最旧的先删除，带标记的保留。0 表示全部保留。</translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation>最多保留的请求字节数</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation>签名覆盖收到的正文原文。</translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation>令牌保证的是正文的紧凑形式，不包括其中的空白。</translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation>令牌保证的是 JSON 形式的查询参数。</translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation>令牌保证没有正文。</translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation>其中没有时间，因此无法保证其新旧。</translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation>clock-skew：签名时间超前 %1 s；允许 %2 s。</translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation>stale：%1 s 前签名；允许 %2 s。</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation>bad-signature：如果密钥前后没有空白，则签名有效。</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation>bad-signature：如果使用签名 SMS 的密钥，则签名有效。</translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation>bad-signature：令牌不是用此密钥签名的，或已被篡改。</translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation>Bearer 令牌不是由点号分隔的三个部分组成。</translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation>Bearer 令牌的某一部分不是 base64url 或不是 JSON 对象。</translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation>bad-algorithm：令牌声明为 &quot;%1&quot;；只接受 HS256。</translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation>bad-algorithm：令牌要求使用未知的扩展。</translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation>no-payload-hash：令牌是真实的，但不保证任何正文或查询参数。</translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation>无法读取 sig 以外的参数。</translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation>RINGBACK_SIGNATURE_METHOD 为 &quot;%1&quot;；必须为 md5hash、md5、sha1、sha256 或 sha512。</translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation>replayed：之前收到过完全相同的请求。</translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation>stale：签名时间超前 %1 s；允许 %2 s。</translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation>bad-signature：如果方法为 %1，则签名有效；当前配置为 %2。</translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation>签名方法为 %1。</translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation>未配置方法；此方法是通过尝试得出的。</translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation>去掉空参数后匹配。</translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation>去掉 URL 自带的参数后匹配，这些参数不受保证：%1。</translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation>bad-signature：配置为 %1，但此长度的签名属于其他方法。</translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature：%1 和 %2 用此密钥都无法得出该签名；密钥不对，或参数被篡改。</translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature：%1 用此密钥无法得出该签名；密钥不对，或参数被篡改。</translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation>参数 %1 出现多次。</translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation>sig 不是由十六进制数字组成。</translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation>sig 有 %1 位；各方法的结果为 32、40、64 或 128 位。</translation>
    </message>
    <message>
        <source>The name of a parameter contains &amp; or =, so that what was signed could be read in another way.</source>
        <translation>某个参数的名称中含有 &amp; 或 =，因此被签名的内容可以有另一种解读。</translation>
    </message>
    <message>
        <source>No secret for signed webhooks was known when it came, so it was not checked.</source>
        <translation>收到时尚未设置签名 Webhook 的密钥，因此未验证。</translation>
    </message>
    <message>
        <source>No secret for signed SMS was known when it came, so it was not checked.</source>
        <translation>收到时尚未设置签名 SMS 的密钥，因此未验证。</translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.</source>
        <translation>payload-mismatch：令牌是真实的，但属于其他内容，其 SHA-256 以“%1”开头；此内容的以“%2”开头。内容在途中被篡改或改写。</translation>
    </message>
</context>
<context>
    <name>TargetClaim</name>
    <message>
        <source>%1 is the capture itself; choose another file.</source>
        <translation>%1 就是捕获文件本身；请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is a capture that is being written, here or by another program; choose another file.</source>
        <translation>%1 是正在由此处或其他程序写入的捕获；请选择其他文件。</translation>
    </message>
    <message>
        <source>You may not write in the folder %1; choose another one.</source>
        <translation>您无权写入文件夹 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 belongs to a capture; choose another file.</source>
        <translation>%1 属于某个捕获文件；请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>超过 %1 字节。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation>模板超过 %1 个；此模板及其他模板已略过。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation>“%1”不能用作文件名：请写最多 %2 个字母、数字、空格之类的字符。</translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation>这不是 JSON；请先修正带下划线的部分。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>TemplatePlaceholders</name>
    <message>
        <source>The public address that the webhook came in by, without a slash at its end.</source>
        <translation>Webhook 到达时所用的公网地址，末尾不带斜杠。</translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation>检查号码；稍后重试可能成功</translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation>请检查号码；稍后重试可能成功。</translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation>临时错误；请稍后重试</translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation>临时错误：请稍后重试。</translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation>永久错误；请移除该号码</translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation>永久错误：请从您的列表中移除该号码。</translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation>永久错误；不要重试</translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation>永久错误：不要重试。</translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation>永久错误；不修改消息就不要重试</translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation>永久错误：请先更改发送方或消息，再重新发送。</translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation>联系 Vonage 支持</translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation>请联系 Vonage 支持。</translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation>不要重试；先确认号码</translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation>确认号码之前不要重试。</translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation>暂时无需处理：另一份回执会说明最终结果。</translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation>错误代码会说明是否值得重试。</translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation>消息仍可能已送达</translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation>消息仍可能已送达：不要视为已送达，也不要视为失败。</translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation>为账户充值</translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation>请为账户充值或提高其配额，然后重新发送。</translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation>将该号码添加到账户的测试号码中</translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation>请将该号码添加到账户的测试号码中，或充值以结束试用。</translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation>不要重新发送</translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation>无需处理：不要重新发送。</translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation>发送已获批准的模板，或等待接收方发来消息</translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation>请发送已获批准的模板，或等待接收方再次给您发消息。</translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation>与 Facebook 结清费用</translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation>请与 Facebook 结清费用，然后重新发送。</translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation>延长有效期后重新发送</translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation>如果仍有必要，请延长有效期后重新发送。</translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation>将 Facebook 主页重新连接到 Vonage</translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation>请将 Facebook 主页重新连接到 Vonage 以获取新令牌，然后重新发送。</translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation>修正请求</translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation>请修正请求后再次查询。</translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation>检查 API 密钥和 API 密码</translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation>请检查 API 密钥和 API 密码。</translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation>使用其他字段，或稍后再查询</translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation>请使用其他字段；稍后再查询可能会得到实时字段。</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>无值（null）</translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation>无值（空）</translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation>无值（单词“null”）</translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation>您自己的数据，原样传递。</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>表单</translation>
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
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation>Vonage 为此消息分配的 ID。</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>事件发生的时间。</translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation>客户端参考号</translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation>您在发送时指定的参考号。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>费用。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation>价格的货币。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation>消息的接收方。</translation>
    </message>
    <message>
        <source>To channel</source>
        <translation>接收渠道</translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation>通过哪种渠道传送。</translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation>消息的接收方，以号码表示。</translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation>消息的接收方，以渠道 ID 表示。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation>消息的发送方。</translation>
    </message>
    <message>
        <source>From channel</source>
        <translation>发送渠道</translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation>消息的发送方，以号码表示。</translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation>消息的发送方，以渠道 ID 表示。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation>消息的方向。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>消息本身。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation>消息的内容。</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation>内容的类型。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation>消息的文本。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation>图片的地址。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation>附带的说明文字。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation>音频的地址。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation>视频的地址。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>文件的地址。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>东经度数。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>北纬度数。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation>地点的名称。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation>地点的地址。</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>SMS 分段数</translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation>收到时共有几条 SMS。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation>消息的处理结果。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation>未送达的原因。</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>错误文本</translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation>原因，Vonage 的原文。</translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation>Dispatch ID</translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation>发送此消息的工作流。</translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation>工作流链接</translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation>可查询该工作流的地址。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Who the sender says they are.</source>
        <translation>发送方自称的身份。</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>资料名称</translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation>发送方在该渠道上的名称。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation>发送方在该渠道上的用户名。</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>消息的种类。</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>图片。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation>音频文件。</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>视频。</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation>电子名片。</translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation>电子名片的地址。</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>贴纸。</translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation>贴纸的地址。</translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation>MMS 部分</translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation>消息的各部分，按顺序排列。</translation>
    </message>
    <message>
        <source>Part type</source>
        <translation>部分类型</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation>该部分的地址。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置信息</translation>
    </message>
    <message>
        <source>A place.</source>
        <translation>地点。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation>可查看该地点的地址。</translation>
    </message>
    <message>
        <source>List reply</source>
        <translation>列表回复</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>所选的项。</translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation>回复 ID</translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation>所选项的 ID。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation>所选项的标题。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation>所选项的描述。</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation>所点的按钮。</translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation>按钮数据</translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation>您附加在按钮上的数据。</translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation>按钮子类型</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>按钮文本</translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation>按钮上的文本。</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>对另一条消息的表情回应。</translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation>是添加还是撤回。</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation>回应所用的表情符号。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation>来自您目录的订单。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation>目录的 ID。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品列表</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>所订的商品。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>商品的 ID。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>多少件。</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>商品单价</translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation>一件商品的价格。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation>消息所引用的内容。</translation>
    </message>
    <message>
        <source>Context message</source>
        <translation>引用的消息</translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation>此消息引用的消息。</translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation>引用的发送方</translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation>谁发送了被引用的消息。</translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation>引用的商品</translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation>此消息引用的商品。</translation>
    </message>
    <message>
        <source>Context state</source>
        <translation>引用状态</translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation>是否引用了另一条消息。</translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation>提供商说明</translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation>提供商对此的说明。</translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation>SMS 信息</translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation>以 SMS 接收的详情。</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation>文本的第一个词。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源地</translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation>消息从何处来。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation>发送方的网络。</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation>WhatsApp 附加的信息。</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>引荐</translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation>引导用户至此的广告或帖子。</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>引荐正文</translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation>引荐标题</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>引荐 ID</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>引荐类型</translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation>引荐 URL</translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation>引荐媒体</translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation>引荐图片</translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation>引荐视频</translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation>引荐缩略图</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>点击 ID</translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation>对广告的点击。</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>WhatsApp 发送方</translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation>发送方的 ID。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation>父用户 ID</translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation>WhatsApp ID</translation>
    </message>
    <message>
        <source>Self link</source>
        <translation>自身链接</translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation>可查询该消息的地址。</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation>解释该错误的地址。</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>错误 ID</translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation>向 Vonage 支持询问此次错误时请提供它。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>消息发往何处。</translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation>接收方的网络。</translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation>以 SMS 发送的详情。</translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation>占用几条 SMS。</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation>它在消息链中的位置；链中每条消息在前一条失败时才发送。</translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation>工作流 ID</translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation>工作流序号</translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation>它是消息链中的第几条。</translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation>工作流长度</translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation>消息链共有几条消息。</translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation>WhatsApp 会话</translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation>计入的会话。</translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation>会话来源</translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation>会话的种类。</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>计价</translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation>计价类型</translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation>是否收费。</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>计价模式</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>按什么收费。</translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation>计价类别</translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation>适用哪种价格。</translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation>WhatsApp 接收方</translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation>接收方的 ID。</translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation>已结束的工作流。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation>工作流的方式。</translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation>工作流的结果。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation>工作流中的消息。</translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation>工作流中的一条消息。</translation>
    </message>
    <message>
        <source>Message link</source>
        <translation>消息链接</translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation>通过哪种渠道传送。</translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation>消息的费用。</translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation>Messages API</translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation>入站消息</translation>
    </message>
    <message>
        <source>Message status</source>
        <translation>消息状态</translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation>故障转移工作流报告</translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation>Messages 与 Dispatch</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>电子名片</translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation>列表选择</translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation>从列表中选择：%1</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>点击了按钮</translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation>点击了按钮：%1</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation>撤回表情回应</translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation>撤回表情回应：%1</translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation>对消息的表情回应</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>表情回应：%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation>由多个部分组成的消息</translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation>多个部分：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>来自 %2 的 %1：%3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>未知发送方</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>发往 %2 的 %1：%3</translation>
    </message>
    <message>
        <source>: %1 (code %2)</source>
        <translation>：%1（代码 %2）</translation>
    </message>
    <message>
        <source>Chain of messages (failover workflow): %1</source>
        <translation>消息链（故障转移工作流）：%1</translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation>Vonage 已接受消息并转交给渠道。</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation>已到达接收方的设备。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation>接收方已打开。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation>接收方已打开（“read”的旧称）。</translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation>发送前被 Vonage 或提供商拒绝。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>无法送达。</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation>文本消息。</translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation>多媒体消息。</translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation>运营商的富媒体消息（RCS）。</translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation>WhatsApp 消息。</translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation>Facebook Messenger 消息。</translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation>Viber 商业消息。</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>文本。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation>WhatsApp 模板。</translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation>WhatsApp 模板</translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation>渠道自有的格式。</translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation>渠道自有格式的消息</translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation>联系人。</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation>列表中的选择。</translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation>所点的按钮。</translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation>来自目录的订单。</translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation>多个部分（MMS）。</translation>
    </message>
    <message>
        <source>A card.</source>
        <translation>卡片。</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation>一组卡片。</translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation>一组卡片</translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation>无固定类型。</translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation>无固定类型的消息</translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation>发送方使用了 Vonage 无法传递的内容。</translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation>Vonage 无法传递的内容</translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation>发送给您的。</translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation>由您发送的。</translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation>未引用其他消息。</translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation>引用了其他消息，并给出了其 ID。</translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation>引用了其他消息，但该消息未知。</translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation>添加了表情回应。</translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation>撤回了表情回应。</translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation>营销会话。</translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation>交易相关的会话。</translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation>登录验证的会话。</translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation>客服会话。</translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation>由广告发起的会话。</translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation>由用户发起的会话。</translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation>由您发起的会话。</translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation>常规价格。</translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation>免费：客服会话。</translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation>免费：由广告或主页发起。</translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation>按消息收费。</translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation>按会话收费。</translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation>每条消息在前一条失败后才发送。</translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation>工作流已完成。</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation>工作流失败。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation>受到限流：您的发送速度超过允许值。</translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation>发送速度超过允许值</translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation>参数无效。</translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation>标签无效：请求中有标签不被接受。</translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation>标签无效</translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation>模板无效。</translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation>模板无效</translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation>内部错误。</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation>消息无效。</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>消息无效</translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation>号码被禁：不得向此号码发送任何内容。</translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation>不得向此号码发送</translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation>账户被禁：您的账户不得发送。</translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation>您的账户不得发送</translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation>配额或余额已用尽。</translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation>配额或余额已用尽</translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation>账户未开通通过 API（REST）发送。</translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation>账户未开通通过 API 发送</translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation>消息过长。</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation>通信失败。</translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation>通信失败</translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation>发送方不被接受。</translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation>发送方不被接受</translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation>有效期（TTL）无效。</translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation>有效期（TTL）无效</translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation>功能不允许：您的账户不能使用此功能。</translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation>账户不能使用此功能</translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation>消息类别无效。</translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation>消息类别无效</translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation>目的地不在白名单中：试用账户只能向其测试号码发送。</translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation>该号码不是试用账户的测试号码</translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation>号码无效或缺失。</translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation>号码无效或缺失</translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation>接收方暂时不在网：手机关机或不在服务区。</translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation>手机关机或不在服务区</translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation>接收方永久不在网：号码未使用。</translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation>号码未使用</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation>携号转网错误：号码已转到其他运营商，但在那里找不到。</translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation>号码已转到其他运营商</translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation>被反垃圾消息机制拒绝：运营商的过滤器不接受该发送方或内容。</translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation>被运营商作为垃圾消息拦截</translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation>手机忙：手机当前无法接收消息。</translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation>手机忙</translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation>网络错误。</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation>号码不合法：接收方已退订。</translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation>接收方已退订</translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation>发送请求过多。</translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation>发送请求过多</translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation>无法路由：没有路由，或不支持该网络。</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>没有到该网络的路由</translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation>目的地不可达：找不到到接收方号码的路由。</translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation>没有到该号码的路由</translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation>用户年龄限制：内容对未成年人屏蔽。</translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation>对未成年人屏蔽</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation>号码被运营商屏蔽：例如套餐不含消息，或账户已停用。</translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation>运营商屏蔽了此号码</translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation>接收方没有预付费余额。</translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation>接收方余额不足</translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation>不是该提供商的用户：接收方不在此渠道上。</translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation>接收方不在此渠道上</translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation>设备不适用：接收方的设备无法接收此类消息。</translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation>设备不适用</translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation>消息已发送过。</translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation>消息已发送过</translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation>未知的运营商错误。</translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation>未知的运营商错误</translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation>提供商无响应。</translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation>提供商无响应</translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation>超出回复窗口：距接收方上次发消息已过太久，不能再用普通消息回复。</translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation>距接收方上次发消息已过太久</translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation>未支付电话号码匹配费（Facebook）。</translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation>未支付电话号码匹配费（Facebook）</translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation>有效期已过：渠道在此期间未确认任何结果，不收费。</translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation>有效期内未得到确认；不收费</translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation>访问令牌已过期（Facebook）。</translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation>访问令牌已过期（Facebook）</translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation>媒体 URL 无效。</translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation>媒体 URL 无效</translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation>媒体过大。</translation>
    </message>
    <message>
        <source>media too large</source>
        <translation>媒体过大</translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation>媒体类型无效。</translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation>媒体类型无效</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>North America and Caribbean</source>
        <translation>北美和加勒比地区</translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation>亚洲和中东</translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation>大洋洲和东南亚</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation>南美和中美洲</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>移动电话</translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation>虚拟号码</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>免费电话号码</translation>
    </message>
    <message>
        <source>premium number</source>
        <translation>付费服务号码</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1，网络 %2</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation>繁忙：同时请求过多。</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>同时请求过多</translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation>请求中有参数无效。</translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation>凭据错误。</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>凭据错误</translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation>Vonage 内部错误。</translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation>Vonage 内部错误</translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation>账户的配额或余额已用尽。</translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation>账户不能使用此服务。</translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation>账户无此权限</translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation>向手机所在网络进行的实时查询没有结果。</translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation>实时查询没有结果</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>无法理解该请求。</translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation>无法理解该请求</translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation>所有字段均已查到。</translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation>部分字段已查到。</translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation>未能查到任何信息。</translation>
    </message>
    <message>
        <source>without result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation>移动网络。</translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation>固定电话。</translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation>付费服务固定电话。</translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation>免费固定电话。</translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation>虚拟号码。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation>寻呼机。</translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation>号码已转到其他运营商。</translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation>号码仍在原运营商。</translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation>号码可能仍在原运营商。</translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation>号码可能已转到其他运营商。</translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation>手机在境外网络中漫游。</translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation>手机在归属网络中。</translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation>号码存在。</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>号码不存在。</translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation>号码可能存在。</translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation>号码可能不存在。</translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation>当前可以送达消息。</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation>无法送达消息。</translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation>消息无法送达</translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation>手机关机或不在服务区。</translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation>手机关机或不在服务区</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>号码错误。</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>号码被屏蔽。</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被屏蔽</translation>
    </message>
    <message>
        <source>A business.</source>
        <translation>企业。</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>个人。</translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation>查询是否成功。</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>状态文本</translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation>状态，Vonage 的原文。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation>查到了多少信息。</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>结果文本</translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation>结果，Vonage 的原文。</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际格式</translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation>带国家/地区代码的号码。</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国内格式</translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation>号码在其国家/地区的写法。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation>号码所属的国家/地区。</translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation>国家/地区（3 个字母）</translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation>号码所属的国家/地区，以三个字母表示。</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>国家/地区名称</translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation>号码所属的国家/地区，Vonage 的原文。</translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation>拨号前缀</translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation>国家/地区的拨号前缀。</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>机主类型</translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation>号码属于谁。</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>机主名称</translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation>该号码登记的名称。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation>机主的名。</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation>机主的姓。</translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation>机主的名；Vonage 的拼写确实如此。</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation>您在发起请求时得到的 ID。</translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation>查询的费用。</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation>因未查到信息而退还的金额。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation>账户剩余的金额。</translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation>当前运营商</translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation>号码所在的网络。</translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation>运营商名称</translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation>号码所在的运营商。</translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation>运营商国家/地区</translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation>运营商所在的国家/地区。</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>网络类型</translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation>线路的种类。</translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation>原运营商</translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation>最初分配该号码的网络。</translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation>分配该号码的运营商。</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>携号转网</translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation>号码是否已转到其他运营商。</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>漫游</translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation>手机是否在境外。</translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation>漫游国家/地区</translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation>手机所在的国家/地区。</translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation>漫游网络</translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation>手机所在的网络。</translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation>漫游网络名称</translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation>手机所在网络的名称。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation>号码是否存在。</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation>手机当前是否可达。</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>来电显示</translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation>号码属于谁；仅限美国号码，且仅在请求时提供。</translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation>IP 警告</translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation>Vonage 已不再提供。</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation>查询 %1，无状态</translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation>查询 %1 失败：%2（状态 %3）</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation>查询 %1 完成</translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation>查询 %1：%2</translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation>Number Insight 结果</translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation>您请求的报告。</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>报告状态</translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation>报告是否已就绪。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation>报告的对象。</translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation>报告的地址。</translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation>空请求：没有字段和正文</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation>不是 Vonage Webhook：正文是网页（HTML）</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation>无法读取：正文不是格式正确的 XML</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation>无法读取：正文不是格式正确的 JSON</translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation>无法读取：正文未保存</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation>不是 Vonage Webhook：正文是 JSON 数组，而 Vonage 发送对象</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation>不是 Vonage Webhook：XML 为“%1”，而 Vonage 只发送“lookup”</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation>不是 Vonage Webhook：正文既不是 JSON，也不是表单或 XML</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation>不是 Vonage Webhook：没有可读取的字段</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation>不是 Vonage Webhook：正文是单个 JSON 值</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation>不是 Vonage Webhook：有“uuid”，但没有呼叫的其他字段</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation>不是 Vonage Webhook：没有任何 Vonage Webhook 含有这些字段</translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation> (“%1”应写作“%2”)</translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation> (从路径看可能用于 %1)</translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation>Vonage 报告，无状态</translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation>Vonage 报告：%1</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>其他请求</translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation>Vonage 的报告</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation>Content-Type 声明为 %2，但正文是其他格式。</translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation>据了解，Vonage 不会以 %2 形式发送此种类的 Webhook。</translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation>此方法的请求将字段放在查询参数中，因此未读取其正文。</translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation>签名只覆盖正文：不要信赖与其同时出现的查询参数。</translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation>字段数超过 Ringback 所能列出的上限；其余以原始文本显示。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation>%1 嵌套过深，无法分解；以原始文本显示。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation>%1 不是有效的 UTF-8；其字节按 Latin-1 读取。</translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation>%1 中的 % 后面不是两位十六进制数字；已保持原样。</translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation>%1 中的 \u 转义只是半个字符（孤立的代理项）；已保持原样。</translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation>%1 中含有不可见的控制字符，例如 NUL。</translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation>%1 出现多次；以第一个为准。</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation>%1 可能应为 %2；名称区分大小写。</translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation>%1 应为 %2。</translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation>“%2”不是 %1 的已知值。</translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation>缺少 %1，而 Vonage 在此总会发送它。</translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation>%1 没有值，而 Vonage 在此总会给出值。</translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation>状态“%2”与 %1 的值不符。</translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation>%1 不可能正确：分段的编号应从 1 到分段总数。</translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation>用户数据头损坏：%2。</translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation>类型声明为 GSM 字符集，但其中不含“%2”。</translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation>%1 的开头像 JSON，但不是格式正确的 JSON；已原样显示。</translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation>Content-Type 中的字符集“%2”在此未知；正文按 UTF-8 读取。</translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation>Content-Type 声明的字符集为“%2”，但正文不是用它编写的；已按 UTF-8 读取。</translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation>此消息的第 %2 段之前已经收到。</translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation>此消息的各分段对分段总数的说法不一致。</translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation>此消息较早的回执为“%2”，那已是最终状态；以最后一个为准。</translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation>这可能是前一条消息的剩余部分；前一条消息在 %2 s 前来自同一号码，且长度正好达到一段的上限。</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation>尚未得到响应</translation>
    </message>
    <message>
        <source>got no reply</source>
        <translation>未得到响应</translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation>在 %1 s 内未得到响应</translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation>得到的响应为 %1</translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation>%1；前一次%2</translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation>第一个请求%1</translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation>Vonage 将状态码 %1 视为失败；只有 200 到 205 表示成功。</translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation>收到状态码为 %1 的响应后，Vonage 会重新发送该 Webhook。</translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation>Vonage 不保证跟随重定向（状态码 %1）。</translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation>Vonage 在设置 URL 之前会进行测试，要求恰好返回 200，而不是 %1：该 URL 被拒绝。</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation>该呼叫需要 NCCO，但状态码为 %1 的响应没有内容。</translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation>状态码为 %1 的响应没有内容：其正文未发送。</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation>该呼叫需要 NCCO，但正文为空。</translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation>正文不是 JSON，因此 Vonage 会丢弃它。</translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation>NCCO 是 JSON 操作数组，即使只有一个操作；而正文是其他内容。</translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation>NCCO 至少需要一个操作；而正文是空数组。</translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation>Vonage 只接受 application/json 或 text/plain 形式的 NCCO。</translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation>NCCO 没有 Content-Type；最好使用 application/json。</translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation>Vonage 不读取对此类 Webhook 的响应：NCCO 会被忽略。</translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation>响应来得太晚：Vonage 只等待 %2 s。</translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation>应用用户请求加入通话。</translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation>应用用户不再请求加入通话。</translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation>某一方的呼叫状态已改变。</translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation>按下了按键。</translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation>某成员不再能听到其他人。</translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation>某成员又能听到其他人了。</translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation>某成员的声音不再能被听到。</translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation>某成员的声音又能被听到了。</translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation>将要播放音频。</translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation>将要停止播放音频。</translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation>音频已播放。</translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation>将要开始录音。</translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation>将要停止录音。</translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation>录音已就绪。</translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation>回铃音开始。</translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation>回铃音停止。</translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation>已识别语音。</translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation>所识别语音的录音已就绪。</translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation>将要朗读文本。</translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation>将要停止朗读。</translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation>文本已朗读。</translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation>某成员在说话。</translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation>某成员停止说话。</translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation>会话中的文本。</translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation>文本已读。</translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation>文本已送达。</translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation>文本已更改。</translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation>某成员正在输入。</translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation>某成员已停止输入。</translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation>会话中的图片。</translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation>图片已送达。</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation>图片已读。</translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation>会话中的消息。</translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation>消息已被其渠道接受。</translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation>消息被拒绝。</translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation>消息无法送达。</translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation>消息已送达。</translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation>消息已读。</translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation>会话已创建。</translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation>会话已更改。</translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation>会话已删除。</translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation>已邀请成员。</translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation>成员已加入。</translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation>成员已离开。</translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation>成员的音频或视频已改变。</translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation>发给成员的消息的处理结果。</translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation>应用内通话的情况。</translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation>应用内通话被转移到另一个会话。</translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation>应用内通话被挂断。</translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation>应用内通话已结束。</translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation>应用内通话等待接听。</translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation>应用内通话已接听。</translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation>应用内通话正在振铃。</translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation>电话呼叫的状态已改变。</translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation>电话正在振铃。</translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation>电话已接听。</translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation>由机器应答。</translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation>机器检测发现是机器。</translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation>电话已挂断。</translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation>事件已删除。</translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation>由 Vonage 传递但不保存的事件。</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>您自己的事件。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>发生的事情。</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation>事件在其会话中的编号。</translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation>执行此事的成员或用户。</translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation>此事所针对的成员或用户。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation>属于此类事件的内容。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation>谁已收到或已读。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation>可查询该事件的地址。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation>事件所在的会话。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation>您的应用。</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>嵌入数据</translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation>关于执行者的更多信息。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>用户头像</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>自定义数据</translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation>您附加到用户的数据。</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>成员 ID</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation>按下的按键。</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>按键序号</translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation>这是连续按键中的第几个。</translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation>播放 ID</translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation>是哪一次播放。</translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation>音频 URL</translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation>播放的内容。</translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation>朗读 ID</translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation>是哪一次朗读。</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>说出或写下的内容。</translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation>语音风格</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Premium voice</source>
        <translation>高级语音</translation>
    </message>
    <message>
        <source>SSML</source>
        <translation>SSML</translation>
    </message>
    <message>
        <source>Whether the text has marks that say how to speak it (SSML).</source>
        <translation>文本中是否有说明朗读方式的标记（SSML）。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation>录音的格式。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation>双方是否分别录制。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道数</translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation>录音有几个声道。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation>如何将录音转为文本。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>事件涉及的用户。</translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation>联系该成员的方式。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>邀请时间</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>图片。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation>通话的时长。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>开始的时间。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation>结束的时间。</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>质量（MOS）</translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation>通话的清晰程度，从 1 到 5（平均意见分）。</translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation>原会话</translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation>离开的会话。</translation>
    </message>
    <message>
        <source>Was member</source>
        <translation>曾为成员</translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation>用户此前是否已是成员。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>结束的原因。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation>通话的清晰程度。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation>呼叫的方向。</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation>应答者是什么。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation>结果的可靠程度。</translation>
    </message>
    <message>
        <source>About event</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation>已读或已送达的事件。</translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation>您随事件发送的内容。</translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation>Client SDK（RTC）</translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation>会话事件。</translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation>应用内通话在 %1 后结束</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>：“%1”</translation>
    </message>
    <message>
        <source>Conversation event</source>
        <translation>会话事件</translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation>Client SDK（RTC）</translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation>美国短代码</translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation>发往短代码的入站消息</translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation>短代码送达回执</translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation>美国短代码</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>未知号码</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>The call is being tried.</source>
        <translation>正在尝试呼叫。</translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation>对端正在振铃。</translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation>呼叫正在前转。</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>呼叫正在排队等待。</translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation>呼叫正在接续。</translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation>多次建立呼叫的尝试之一已结束。</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation>一切正常，没有需要告知的内容。</translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation>被叫方有多个可接通的位置。</translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation>被叫方已永久迁移。</translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation>被叫方暂时在别处。</translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation>呼叫必须经过另一台服务器（代理）。</translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation>提供了另一种服务作为替代。</translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation>对端无法理解该请求。</translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation>对端要求登录。</translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation>对端要求付费。</translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation>对端拒绝此类呼叫。</translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation>没有该号码或用户。</translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation>对端不允许此操作。</translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation>对端无法以所要求的形式响应。</translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation>途中的服务器（代理）要求登录。</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>对端未及时响应。</translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation>与对端已知的状态冲突。</translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation>号码已不再使用。</translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation>请求的某个条件不成立。</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>请求过大。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址过长。</translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation>对端不支持此类内容。</translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation>对端不支持此类地址。</translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation>所要求的优先级未知。</translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation>对端不支持某个扩展。</translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation>对端需要某个扩展。</translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation>呼叫续期的时间间隔过短。</translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation>注册时间过短。</translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation>所给的位置信息有误。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation>需要主叫方的身份信息。</translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation>需要转介方的身份信息。</translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation>通往对端的连接已中断。</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation>被叫方不接受匿名呼叫。</translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation>身份信息的地址有误。</translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation>证书不被接受。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation>主叫方的身份信息无效。</translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation>途中的第一台服务器不支持此类连接。</translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation>呼叫的分叉过多。</translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation>对端不支持此类信息。</translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation>需要被叫方同意。</translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation>被叫方暂时无法接通。</translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation>对端没有此呼叫的记录。</translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation>呼叫出现环路。</translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation>呼叫被转发的次数过多。</translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation>号码不完整。</translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation>号码有歧义。</translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation>被叫方占线。</translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation>呼叫在接听前结束。</translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation>对端不接受所提供的任何媒体。</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>事件未知。</translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation>另一个请求仍在处理中。</translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation>对端无法解密。</translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation>需要安全协商。</translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation>对端发生错误。</translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation>对端无法执行此操作。</translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation>网关之外发生错误。</translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation>对端过载或停止服务。</translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation>网关之外未及时响应。</translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation>SIP 版本未知。</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>消息过大。</translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation>推送服务未知。</translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation>先决条件不满足。</translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation>被叫方在所有位置都占线。</translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation>被叫方拒绝接听。</translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation>任何地方都没有该号码。</translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation>被叫方不接受所提供的任何内容。</translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation>被叫方不想接听此呼叫。</translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation>对呼叫的分析将其判为骚扰电话并拒绝。</translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation>全部内容都在 GSM 字符集内，因此不必以 Unicode 发送。</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation>以 Unicode 发送，因为“%1”不在 GSM 字符集内。</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation>以 Unicode 发送，因为“%1”不在 GSM 字符集内，所以一条 SMS 只能容纳 70 个字符，而不是 160 个。</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation>以 Unicode 发送，因为“%1”不在 GSM 字符集内，所以占用 %2 条 SMS。</translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation>目前还说明不了什么，因为状态“%1”不是最终状态。</translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation>比运营商时间晚 %1。</translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation>比运营商时间早 %1。</translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation>原始字节，供程序而非人使用。</translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation>已到达手机；在美国，这往往只表示已到达运营商。</translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation>运营商已接受，尚未送达。</translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation>运营商已接受，尚未送达</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation>由运营商暂存，稍后送达。</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation>由运营商暂存，稍后送达</translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation>所有尝试均已用尽，或在消息有效期内没有得到结果。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>未送达。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation>被运营商或 Vonage 拒绝。</translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation>运营商的回执没有提供有用信息。</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation>已送达：没有错误。</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation>未知：运营商未提供详情。</translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation>运营商未说明原因</translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation>用户暂时不在网：手机关机或不在服务区。</translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation>用户永久不在网：号码未使用。</translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation>被用户禁止：接收方不允许消息通过。</translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation>被接收方禁止</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation>携号转网错误：号码已转到其他运营商，但在那里找不到；需由用户询问运营商。</translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation>网络错误：运营商的网络出现故障。</translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation>号码不合法：用户已退订（STOP）或被屏蔽。</translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation>接收方已退订或被屏蔽</translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation>消息不合法：参数或格式错误。</translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation>参数或格式错误</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation>号码被运营商屏蔽：例如套餐不含 SMS，或账户已停用。</translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation>预付费余额不足：接收方没有余额。</translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation>实体过滤：印度要求的 entity-id 错误或缺失。</translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation>entity-id 错误或缺失</translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation>标头过滤：发送方（from）未注册。</translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation>发送方未注册</translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation>内容过滤：某些国家/地区要求的 content-id 错误或缺失。</translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation>content-id 错误或缺失</translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation>同意过滤：缺少接收方的同意。</translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation>缺少接收方的同意</translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation>监管错误：被监管机构的规则阻止。</translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation>被监管规则阻止</translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation>一般错误：路由或运营商的问题。</translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation>路由或运营商的问题</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送号码</translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation>发送消息的号码。</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation>消息发往的您的号码或短代码。</translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation>内容的编码方式。</translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation>文本的第一个词，通常为大写。</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation>Vonage 收到消息的时间。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation>接收该消息的账户。</translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation>长短信</translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation>是否为较长消息的一个分段。</translation>
    </message>
    <message>
        <source>Part group</source>
        <translation>分段组</translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation>同一消息的所有分段共用。</translation>
    </message>
    <message>
        <source>Part count</source>
        <translation>分段总数</translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation>消息共有几个分段。</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>分段编号</translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation>这是第几个分段，从 1 开始计数。</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation>内容的字节，以十六进制表示。</translation>
    </message>
    <message>
        <source>User header</source>
        <translation>用户数据头</translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation>用户数据头，即内容之前的控制数据：这是第几个分段，或供哪个程序使用。</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation>Vonage 对请求签名的时间。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation>每个请求各不相同的随机文本。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收号码</translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation>您的消息发往的号码。</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>发送方 ID</translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation>您发送时指定的发送方：号码或名称。</translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation>您发送时得到的 ID；每个分段各有一个。</translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation>消息的这一分段的费用。</translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation>运营商时间</translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation>运营商的回执到达 Vonage 的时间。</translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation>如有错误，说明错误所在。</translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation>发送该消息的账户。</translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation>回执推送时间</translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation>Vonage 开始发送此回执的时间。</translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation>入站 SMS</translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation>送达回执</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>入站 SMS</translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation>SMS 送达回执</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation>，第 %1/%2 段</translation>
    </message>
    <message>
        <source>SMS from %1 without text</source>
        <translation>来自 %1 的 SMS，无文本</translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation>来自 %3 的 SMS 第 %1/%2 段：“%4”</translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation>来自 %1 的 SMS：“%2”</translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation> (请求帮助)</translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation> (希望收到消息)</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（代码 %2）</translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation>未知错误代码 %1</translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation>发往 %1 的消息的回执，无状态</translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation>发往 %2 的消息的回执，状态“%1”未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1，发往 %2</translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation>%1：发往 %2 的消息</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP 推送</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>铃声</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>运营商标志</translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation>vCalendar</translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation>发送方请求帮助：美国短代码必须回复其帮助文本。</translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation>发送方希望收到消息（订阅）：解除之前 STOP 造成的屏蔽。</translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation>第 %1/%2 段，参考号 %3</translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation>分段总数为 0</translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation>分段编号不在 1 到分段总数之间</translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation>发往端口 %1，来自端口 %2</translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation>语音信箱或其他待取消息，数量 %1</translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation>部分字符属于国家语言字符集（单移位表 %1）</translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation>使用国家语言字符集编写（锁定移位表 %1）</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>十六进制数字的个数不是偶数</translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation>长度与第一个字节所示不符</translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation>其中某个元素的长度超过剩余部分</translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation>未知元素 %1：%2</translation>
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
        <translation>单个值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation>运营商的日期和时间，格式为 YYMMDDHHMM</translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation>偶数个十六进制数字</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>对象或数组</translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation>带按钮的 WhatsApp 消息。</translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation>带按钮的 WhatsApp</translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation>电话呼叫。</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>电话呼叫</translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation>电子邮件。</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation>由移动网络验证手机，无需验证码（静默认证）。</translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation>静默认证</translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation>用户的设备需要先执行某项操作。</translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation>验证等待用户操作</translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation>用户已证明自己的身份。</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>验证已完成</translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation>验证未成功。</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>验证失败</translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation>用户未及时响应。</translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation>验证已过期</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>用户拒绝。</translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation>验证被用户拒绝</translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation>未用到此渠道。</translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation>未用到此验证渠道</translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation>某一渠道上发生了变化。</translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation>整个验证的最终报告。</translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation>设备需要通过移动网络打开验证 URL。</translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation>所属的验证。</translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation>联系用户的方式。</translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation>完结时间</translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation>此渠道结束的时间。</translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation>您在请求中指定的参考号。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation>用户的设备需要执行的操作。</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>验证 URL</translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation>设备需要打开的地址。</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation>您请求验证的时间。</translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation>验证的结果。</translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation>渠道超时</translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation>每个渠道尝试的时长。</translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation>所尝试的渠道，按先后顺序排列。</translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation>联系用户所用的方式。</translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation>尝试此渠道的时间。</translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation>此渠道的结果。</translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation>验证的费用。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation>验证事件</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>验证：%1</translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation>%1：最终报告</translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation>%1：最终报告，价格 %2</translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation>验证最终报告</translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation>呼叫分支</translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation>某一方与呼叫的连接（分支）的 ID。</translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation>同一通话中所有人共用的 ID。</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫方</translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation>谁在呼叫：号码、地址或名称。</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>被叫方</translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation>呼叫谁：号码、地址或名称。</translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation>该方的呼叫状况。</translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation>呼叫的方向，从 Vonage 的角度看。</translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation>WebSocket 元数据</translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation>您附加到 WebSocket 的数据。</translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation>呼叫所到达的网络。</translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation>您自己的参考号，用于网络电话呼叫。</translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation>主叫用户</translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation>发起呼叫的应用用户。</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>端点类型</translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation>主叫方用什么呼叫。</translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation>区域 URL</translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation>就此呼叫发起请求时应使用的 API 地址。</translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation>应用附加到呼叫的数据。</translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation>User-to-User</translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation>主叫方的电话系统随呼叫发送的数据，位于网络电话（SIP）标头中。</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>SIP 标头</translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation>随呼叫到达的网络电话（SIP）标头。</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation>第一个 URL 失败的原因。</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>第一个请求</translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation>失败的请求。</translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation>失败的 URL</translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation>第一个请求发往何处。</translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation>失败请求种类</translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation>第一个请求是什么。</translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation>接听的时间；从未接听则为空。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation>每分钟的费用。</translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation>该方呼叫的费用。</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束方</translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation>谁结束了呼叫。</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP 代码</translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation>对端设备返回的响应，以网络电话（SIP）代码表示。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation>如此结束的原因。</translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation>提示音状态</translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation>是否听到语音信箱的提示音。</translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation>原因，自由文本。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation>主叫方的按键。</translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation>按键，按顺序排列。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation>等待按键是否因超时而结束。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation>主叫方说的话。</translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation>停止听取语音的原因。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果列表</translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation>可能说的内容，最可能的在前。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转写文本</translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation>可能说的内容。</translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation>可靠程度，从 0 到 1。</translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation>没有语音的原因；只要求按键时，出现“Speech was not enabled”是正常的。</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>音频 URL</translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation>可听取主叫方说话内容的地址；获取时请发送您应用的令牌（JWT）。</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation>等待按键是否因超时而结束（旧格式）。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation>录音的地址，有效 30 天；获取时请发送您应用的令牌（JWT）。</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>录音 ID</translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation>录音的 ID；URL 中的文件使用另一个 ID。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>文件的大小。</translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation>录音开始的时间。</translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation>录音结束的时间。</translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation>所属的录音。</translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation>转写的状况。</translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation>转写的对象。</translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation>文本的地址，JSON 格式；获取时请发送您应用的令牌（JWT）。</translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation>该方已离开的会话。</translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation>目标会话</translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation>该方现在所在的会话。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation>您的指令（NCCO）中 notify 操作所含的内容，原样给出。</translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation>主叫方的卡是否已扣款。</translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation>Vonage 未能执行的操作，原文。</translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation>呼叫的应答</translation>
    </message>
    <message>
        <source>voice events</source>
        <translation>语音事件</translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation>呼叫的备用处理</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation>呼叫的按键和语音</translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation>notify 操作</translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation>待应答的呼叫</translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation>呼叫的备用处理</translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation>其他语音 Webhook</translation>
    </message>
    <message>
        <source>Call event</source>
        <translation>呼叫事件</translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation>呼叫的按键或语音</translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation>转移到另一个会话</translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation>来自呼叫流程的通知</translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation>电话付款</translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation>呼叫中的错误</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> (主叫 %1)</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> (被叫 %1)</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> (%1 → %2)</translation>
    </message>
    <message>
        <source>Call%1: asks for instructions (NCCO)</source>
        <translation>呼叫%1：请求指令（NCCO）</translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation>第一个 URL</translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation>Vonage 请求您的备用 URL，因为%1 失败</translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation> (代替：%1)</translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation>呼叫事件“%1”</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1，历时 %2</translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation>按键：%1，语音：“%2”</translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation>按键：%1</translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation>主叫方说：“%1”</translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation>未能识别语音：%1</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>录音已就绪</translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation>录音已就绪：%1</translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation>录音的转写已就绪</translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation>录音的转写：%1</translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation>通话中有人被转移到另一个会话</translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation>驻留的通话仍在线（第 %1 轮）</translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation>您的呼叫流程（NCCO）通知您：%1</translation>
    </message>
    <message>
        <source>without payload</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation>%1，通话中%2</translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation>呼叫出错，未说明原因</translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation>呼叫出错：%1</translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation>未知种类的语音 Webhook%1</translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation>正在建立该方的呼入或呼出。</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>呼叫开始</translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation>对端的电话正在振铃。</translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation>电话振铃</translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation>有人或机器接听了。</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>呼叫已接听</translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation>对端占线。该方的呼叫已结束。</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>对端占线</translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation>主叫方在有人接听之前放弃了呼叫。该方的呼叫已结束。</translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation>主叫方取消呼叫</translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation>对端无法接通或未接听。该方的呼叫已结束。</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>呼叫未接听</translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation>呼叫在接通之前被拒绝。该方的呼叫已结束。</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>呼叫被拒绝</translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation>呼叫无法接通。该方的呼叫已结束。</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>呼叫失败</translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation>振铃时间超过振铃定时器的允许值。该方的呼叫已结束。</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>无人及时接听</translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation>机器检测：由人接听。</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>由人接听</translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation>机器检测：由语音信箱或其他机器应答。</translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation>由机器应答</translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation>您的应用关闭了 WebSocket。您可以用新的指令（NCCO）响应。</translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation>您的应用关闭了 WebSocket</translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation>该方的呼叫已结束；费用已知。</translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation>呼叫结束</translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation>该方被转移到另一个会话。</translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation>呼叫被转移到另一个会话</translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation>主叫方按了键或说了话。</translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation>收到主叫方的按键或语音</translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation>“completed”的旧拼写：该方的呼叫已结束。</translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation>呼叫从外部进入 Vonage。</translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation>由 Vonage 发起呼叫。</translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation>呼叫从外部进入 Vonage（旧拼写）。</translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation>由 Vonage 发起呼叫（旧拼写）。</translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation>电话。</translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation>网络电话或电话系统（SIP）。</translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation>WebSocket。</translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation>使用 Client SDK 的应用。</translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation>办公电话服务 Vonage Business Communications 的分机。</translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation>暂时无法接通</translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation>运营商未及时响应。</translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation>运营商未及时响应</translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation>主叫方或被叫方的号码无效。</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>号码无效</translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation>运营商拒绝了呼叫。</translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation>被运营商拒绝</translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation>被叫方拒绝了呼叫。</translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation>被叫方拒接</translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation>目的地不受支持，或对该账户屏蔽。</translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation>目的地不受支持或对该账户屏蔽</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>号码未使用。</translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation>号码未使用</translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation>通话中有一方挂断。</translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation>有人挂断</translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation>由 Vonage 结束：您的指令（NCCO）已执行完毕，或您通过 API 结束了呼叫。</translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation>由 Vonage 结束</translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation>已听到：现在可以播放消息。</translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation>已听到提示音</translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation>在允许的时间内未听到。</translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation>未听到提示音</translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation>主叫方停止说话。</translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation>主叫方说话达到允许的时长。</translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation>主叫方没有说话。</translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation>对您的应答 URL 的请求。</translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation>应答 URL</translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation>对您的事件 URL 的请求。</translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation>事件 URL</translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation>卡已扣款。</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>付款成功</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>卡未扣款。</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation>文本已就绪。</translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation>您的指令（NCCO）中 record 操作的录音。</translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation>转移到另一个会话。</translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation>通过电话进行的银行卡付款。</translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.</source>
        <translation>正文违反了自身格式的规则（行:列 %2）；无法读取的部分以原始文本显示。</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>某个电话号码</translation>
    </message>
    <message>
        <source>Vonage sends its webhooks by GET or POST, never by %2.</source>
        <translation>Vonage 以 GET 或 POST 发送 Webhook，从不使用 %2。</translation>
    </message>
    <message>
        <source>The same webhook has come before: this is attempt %2.</source>
        <translation>同一 Webhook 之前已收到过：这是第 %2 次尝试。</translation>
    </message>
    <message>
        <source>Bare request for %1: no fields and no body, as a browser sends, or Vonage to check a newly set URL</source>
        <translation>对 %1 的简单请求：没有字段和正文，浏览器会这样发送，Vonage 也会以此检查新设置的 URL</translation>
    </message>
    <message>
        <source>result incomplete</source>
        <translation>结果不完整</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <translation>号码不存在</translation>
    </message>
    <message>
        <source>the number probably does not exist</source>
        <translation>号码可能不存在</translation>
    </message>
    <message>
        <source>Binary SMS from %1 (bytes: %2)</source>
        <translation>来自 %1 的二进制 SMS（字节数：%2）</translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for this short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation>发送方不再希望收到消息（退订）：Vonage 会为此短代码屏蔽该号码并向发送方确认。之后发往该号码的消息会失败，发送状态为 102 或错误代码为 9。</translation>
    </message>
    <message>
        <source> (wants no more messages; Vonage now blocks the number for this short code)</source>
        <translation> (不再希望收到消息；Vonage 现已为此短代码屏蔽该号码)</translation>
    </message>
    <message>
        <source>It is a usual word for opting out.</source>
        <translation>这是常用的退订词。</translation>
    </message>
    <message>
        <source> (a usual opt-out word)</source>
        <translation> (常用的退订词)</translation>
    </message>
    <message>
        <source>It is a usual word for asking for help.</source>
        <translation>这是常用的求助词。</translation>
    </message>
    <message>
        <source> (a usual help word)</source>
        <translation> (常用的求助词)</translation>
    </message>
    <message>
        <source>It is a usual word for opting in.</source>
        <translation>这是常用的订阅词。</translation>
    </message>
    <message>
        <source> (a usual opt-in word)</source>
        <translation> (常用的订阅词)</translation>
    </message>
    <message>
        <source>waits for the user</source>
        <translation>等待用户</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>refused by the user</source>
        <translation>被用户拒绝</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>How the verification stands on this channel.</source>
        <translation>此渠道上验证的当前状况。</translation>
    </message>
    <message>
        <source>Verification step</source>
        <translation>验证步骤</translation>
    </message>
    <message>
        <source>Verification step by %1</source>
        <translation>通过 %1 的验证步骤</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>No key pressed</source>
        <translation>没有按键</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>没有说话</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>未识别到词语</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>What stands where the signature belongs is none, so nothing proves this genuine: %2</source>
        <translation>签名所在位置的内容不是签名，因此无法证明其真实性：%2</translation>
    </message>
    <message>
        <source>Look-up of %1, not readable to its end</source>
        <translation>查询 %1，无法读取到末尾</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: you have said so of its path</source>
        <translation>不是 Vonage Webhook：您已对其路径如此指定</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: this method has its fields in the query, where there are none; the body was not read</source>
        <translation>不是 Vonage Webhook：此方法将字段放在查询参数中，但其中没有字段；未读取正文</translation>
    </message>
    <message>
        <source>Not readable: the first element of the XML has too many attributes</source>
        <translation>无法读取：XML 的第一个元素属性过多</translation>
    </message>
    <message>
        <source>The signature does not hold: %2</source>
        <translation>签名不成立：%2</translation>
    </message>
    <message>
        <source>Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation>以 Unicode 发送，用于 GSM 字符集（SMS 的基本字符集）以外的字符，例如表情符号；一条 SMS 能容纳的此类字符较少。</translation>
    </message>
    <message>
        <source>Is to prove that the request is Vonage&apos;s.</source>
        <translation>用于证明该请求来自 Vonage。</translation>
    </message>
    <message>
        <source>, part %1</source>
        <translation>，第 %1 段</translation>
    </message>
    <message>
        <source>SMS part %1 from %2: “%3”</source>
        <translation>来自 %2 的 SMS 第 %1 段：“%3”</translation>
    </message>
    <message>
        <source>Not readable: XML with a document type (DTD) is not read here</source>
        <translation>无法读取：此处不读取带有文档类型（DTD）的 XML</translation>
    </message>
    <message>
        <source>XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.</source>
        <translation>带有文档类型（DTD）的 XML 不会被读取，因为其中的声明可能无限膨胀；正文以原始文本显示。</translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL: %2.</source>
        <translation>Vonage 转向了备用 URL：%2。</translation>
    </message>
    <message>
        <source>Text in the GSM alphabet, the basic one of SMS.</source>
        <translation>采用 GSM 字符集（SMS 的基本字符集）的文本。</translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation>捕获、解码并响应 Vonage Webhook。默认打开窗口；子命令 serve、decode、check 和 export 不打开窗口运行，各有自己的 --help。</translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>要监听的地址，可重复使用；端口 0 表示任意空闲端口；IPv6 写作 [::1]:8484。</translation>
    </message>
    <message>
        <source>Begins a new capture.</source>
        <translation>开始新的捕获。</translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation>最多一个捕获文件；子命令为 serve、decode、check 和 export。</translation>
    </message>
    <message>
        <source>a new capture gets its name by itself; leave out %1.</source>
        <translation>新捕获会自动命名；请去掉 %1。</translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation>没有此子命令，也没有此名称的文件；子命令为 serve、decode、check 和 export。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation>无法创建文件夹 %1；请指定捕获文件。</translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one. A file that ends in .json and is no capture opens in the NCCO editor.</source>
        <translation>捕获文件，不存在时会创建。默认：上次的文件，否则新建。以 .json 结尾且不是捕获的文件在 NCCO 编辑器中打开。</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the verbs serve, decode, check and export run without one.</source>
        <translation>没有可以打开窗口的显示器；子命令 serve、decode、check 和 export 无需显示器即可运行。</translation>
    </message>
    <message>
        <source>a verb comes first: %1</source>
        <translation>子命令须放在最前面：%1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation>需要子命令：serve、decode、check 或 export。</translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation>“%1”不是子命令；可用的有 serve、decode、check 和 export。</translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation>便于查找此事件的颜色</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept with the event when you leave it, or at Ctrl+Enter</source>
        <translation>离开此输入框或按 Ctrl+Enter 时随事件保存</translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation>为此事件写备注</translation>
    </message>
    <message>
        <source>Marks and notes cannot be kept: this capture is only shown here</source>
        <translation>无法保存标记和备注：此捕获在此处仅供显示</translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation>只显示这些，以及其他已选中的</translation>
    </message>
</context>
<context>
    <name>ringback::Application</name>
    <message>
        <source>The sample capture cannot be copied to %1: is there room, and may you write there?</source>
        <translation>无法将示例捕获复制到 %1：是否有足够的空间，您是否有写入权限？</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>last: %1 s ago</source>
        <translation>最近：%1 s 前</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>跟随最新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln 个新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and a count</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureListening</name>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:8484.</source>
        <translation>请写地址和端口，例如 127.0.0.1:8484。</translation>
    </message>
    <message>
        <source>your other window</source>
        <comment>has a port</comment>
        <translation>您的另一个窗口</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2, so %3 is used instead: give Vonage this one.</source>
        <translation>端口 %1 已被%2占用，因此改用 %3：请将此端口告知 Vonage。</translation>
    </message>
    <message>
        <source>%1 is taken by %2, so nothing is received here.</source>
        <translation>%1 已被%2占用，因此此处不接收任何请求。</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>使用下一个空闲端口</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 is taken by %2: choose another port.</source>
        <translation>%1 已被%2占用：请选择其他端口。</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureOutput</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exporting: %1 %</source>
        <translation>正在导出：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个事件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation>捕获已复制到 %1。</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>正在复制：%1 %</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>无法保存事件，因此以 503 告知发送方稍后重试。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>已删除 %n 个事件。关闭此消息时，它们将从文件中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 Give them in the preferences whenever Ringback is started, or make the keychain usable and give them once more.</source>
        <translation>%1 请在每次启动 Ringback 时在首选项中输入密钥，或使密钥链可用后重新输入一次。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>This capture is being written by %1: it is shown as it grows, and nothing is received here.</source>
        <translation>此捕获正由%1写入：新增内容会随时显示，但此处不接收任何请求。</translation>
    </message>
    <message>
        <source>This capture lies on a medium that can only be read: it is only shown, and nothing is received here.</source>
        <translation>此捕获位于只读介质上：仅供显示，此处不接收任何请求。</translation>
    </message>
    <message>
        <source>You may not write this capture or its folder: it is only shown, and nothing is received here.</source>
        <translation>您无权写入此捕获或其文件夹：仅供显示，此处不接收任何请求。</translation>
    </message>
    <message>
        <source>#%1 is answered.</source>
        <translation>已响应 #%1。</translation>
    </message>
    <message>
        <source>The note on #%1 is kept.</source>
        <translation>#%1 的备注已保存。</translation>
    </message>
    <message>
        <source>The new settings count as soon as nothing waits for you.</source>
        <translation>新设置将在没有等待您处理的内容后生效。</translation>
    </message>
    <message>
        <source>The note on #%1 is removed.</source>
        <translation>#%1 的备注已删除。</translation>
    </message>
    <message>
        <source>%1 lies where the lock of this capture belongs and is not from Ringback: the capture is only shown, and nothing is received here. Move that file away and open the capture again.</source>
        <translation>此捕获的锁文件的位置上有 %1，而它不是 Ringback 的文件：捕获仅供显示，此处不会接收任何内容。请移走该文件，然后重新打开捕获。</translation>
    </message>
    <message>
        <source>Another file has taken the place of this capture: that is shown now.</source>
        <translation>另一个文件取代了此捕获：现在显示的是该文件。</translation>
    </message>
    <message>
        <source>Nobody writes this capture any more: it is only shown, and nothing is received here.</source>
        <translation>此捕获已不再被写入：仅供显示，此处不接收任何请求。</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>在此接收</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>已更改 %n 个事件的标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had changed the rules; yours are kept, and the others are in %1.</source>
        <translation>另一个程序更改过规则；已保存您的规则，其他规则在 %1 中。</translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>下一个 webhook 到来时，最早的 %Ln 个事件将被移除（已标记的除外）：首选项不保留更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next webhook that comes takes the place of more than %1 old events, but for marked ones: the preferences keep no more.</source>
        <translation>下一个 webhook 到来时，超过 %1 个较早的事件将被移除（已标记的除外）：首选项不保留更多。</translation>
    </message>
</context>
<context>
    <name>ringback::CompletionModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ringback::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>The request has no fields.</source>
        <translation>该请求没有字段。</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>解码的字段</translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation>关于所选字段</translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation>显示更多字段(&amp;M)</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>不是 HTTP</translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation>%1，判断依据：%2</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>未签名。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation>显示 %L2 个字段中的前 %L1 个。</translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation>%1 不在参考文档中。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>原始形式：%1</translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation>这是 %L2 字节中的前 %L1 字节；“请求”页中有全部内容。</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>显示为：%1</translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation>在列表中选择一个事件以查看其内容。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Event %1 is hidden by the filter.</source>
        <translation>事件 %1 被过滤器隐藏。</translation>
    </message>
</context>
<context>
    <name>ringback::DraftAtZero</name>
    <message>
        <source>%1 It does not go out like this.</source>
        <translation>%1 这样不会发出。</translation>
    </message>
</context>
<context>
    <name>ringback::EventHeader</name>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>ringback::EventPage</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1, has problems</source>
        <translation>%1，有问题</translation>
    </message>
    <message>
        <source>%1, mark: %2</source>
        <comment>number of an event, a colour</comment>
        <translation>%1，标记：%2</translation>
    </message>
    <message>
        <source>The field of that name, where an event has it. The list cannot be sorted by it, since every event would have to be read for that.</source>
        <translation>具有该名称的字段（如果事件中有）。列表无法按它排序，因为那需要读取每个事件。</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1，有备注</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>还有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure</source>
        <comment>what happened, or a status</comment>
        <translation>%1，失败</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Filter by This: %1</source>
        <translation>按此过滤：%1</translation>
    </message>
    <message>
        <source>Exclude This: %1</source>
        <translation>排除此项：%1</translation>
    </message>
    <message>
        <source>Filter by This Call: %1</source>
        <translation>按此通话过滤：%1</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>For showing it to somebody else; the file says that it was done</source>
        <translation>便于展示给他人；文件中会注明已作替换</translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation>JSON，每行一个事件</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation>HAR，用于浏览器的网络面板</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation>curl 命令，用于重新发送</translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>显示的事件（%1）</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation>选中的事件（%1）</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace secrets and the middle of phone numbers</source>
        <translation>替换密钥和电话号码的中间几位(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Parts: %L1</source>
        <translation>子项：%L1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Not in the reference.</source>
        <translation>不在参考文档中。</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1，原始形式 %2</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1，有问题</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>%1
问题：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>原始形式</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>as on the wire</source>
        <translation>与原始形式相同</translation>
    </message>
    <message>
        <source>Empty where it is the same as on the wire</source>
        <translation>与原始形式相同时为空</translation>
    </message>
</context>
<context>
    <name>ringback::FieldView</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>复制名称和值(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>按此过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation>排除此项(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation>添加为列(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation>只显示来自这些地址的事件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation>将此过滤器保存为按钮</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>清除所有过滤器</translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation>过滤器已关闭：显示全部事件。</translation>
    </message>
    <message>
        <source>Edit sets…</source>
        <translation>编辑集合…</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <comment>what is shown, a fault</comment>
        <translation>⚠ %1%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is shown, a hint</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The capture could not be read to look for this, so more may match. See that its file is where it was, then switch the filter off and on.</source>
        <translation>无法读取捕获文件来查找这些内容，因此可能还有匹配的事件。请确认文件仍在原处，然后关闭再打开过滤器。</translation>
    </message>
    <message>
        <source>The filter is off: all events that could be read are shown.</source>
        <translation>过滤器已关闭：显示所有能够读取的事件。</translation>
    </message>
    <message>
        <source>All events that could be read are shown.</source>
        <translation>显示所有能够读取的事件。</translation>
    </message>
</context>
<context>
    <name>ringback::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as api:sms from:4477* status:failed</source>
        <translation>过滤器：单词，或条件，例如 api:sms from:4477* status:failed</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation>单词在所有内容中查找；键加冒号只查找某一项。</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>上一个匹配项（Shift+F3）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>下一个匹配项（F3）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>返回文本（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in the NCCO</source>
        <translation>在 NCCO 中查找</translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ringback::FindingsPane</name>
    <message>
        <source>Show in the &amp;text</source>
        <translation>在文本中显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>快速修复(&amp;Q)</translation>
    </message>
    <message>
        <source>Repairs of the chosen problem, or of the first that can be repaired</source>
        <translation>所选问题或第一个可修复问题的修复方法</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Problems of the NCCO</source>
        <translation>NCCO 的问题</translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ringback::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>复制为文本(&amp;T)</translation>
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
        <translation>事件时间分布</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>尚无事件。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation>已选择从 %1 到 %2；按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation>从 %1 到 %2，每格 %3。点击或拖动，或用 Shift 加方向键选择时间段。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>API, shown, all</comment>
        <translation>%1：%2（共 %3）</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>events, time</comment>
        <translation>%2内最多 %1 个</translation>
    </message>
</context>
<context>
    <name>ringback::ListenDialog</name>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>地址和端口(&amp;A)</translation>
    </message>
    <message>
        <source>One or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484; a port alone is on 127.0.0.1. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation>一个或多个，用空格分隔，例如 127.0.0.1:8484 或 [::1]:8484；只写端口时使用 127.0.0.1。使用 0.0.0.0 时，任何能访问本机的人都可以发送。</translation>
    </message>
</context>
<context>
    <name>ringback::LongLineNote</name>
    <message>
        <source>A line is so long that typing is slow.</source>
        <translation>有一行过长，输入会变慢。</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Breaks the NCCO into lines, which means the same (Ctrl+Shift+F).</source>
        <translation>将 NCCO 分成多行，含义不变（Ctrl+Shift+F）。</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>捕获(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>响应(&amp;R)</translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation>挂起对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation>新建捕获(&amp;N)…</translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation>在另一个文件中开始捕获</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>打开捕获(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation>在单独的窗口中打开捕获</translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation>显示各个种类的事件以供查看</translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation>将此捕获写入另一个文件</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation>以其他格式写出事件</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation>按列表中的显示复制选中的事件</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation>复制原始请求(&amp;R)</translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation>按到达时的原样复制选中的请求</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation>复制可重新发送选中请求的命令</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation>复制选中事件的解码结果</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation>删除此捕获的所有事件</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>转到过滤器行</translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation>启用过滤器(&amp;N)</translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation>关闭或打开过滤器</translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation>显示所有事件(&amp;A)</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>清除所有过滤器</translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation>使最新事件保持可见</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>直方图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation>开始和停止监听</translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation>监听地址(&amp;O)…</translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation>选择地址和端口</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation>复制要提供给 Vonage 的地址</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>挂起(&amp;H)</translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation>下一个需要 NCCO 的请求(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation>所有 Webhook(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation>设置对哪些请求如何响应</translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation>根据此事件创建规则(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>关于 Ringback(&amp;A)</translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation>捕获文件 (*.ringback)</translation>
    </message>
    <message>
        <source>New capture</source>
        <translation>新建捕获</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>打开捕获</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation>%1（只读）– Ringback</translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation>%1 – Ringback</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation>正在打开：第 %1 个事件，共 %2 个</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>是否删除此捕获的全部 %n 个事件？</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation>只要相关消息尚未关闭，就可以撤销。</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Capture</source>
        <translation>打开示例捕获(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save a Copy As…</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>F&amp;ollow Newest</source>
        <translation>跟随最新(&amp;O)</translation>
    </message>
    <message>
        <source>All &amp;That Expect an NCCO</source>
        <translation>所有需要 NCCO 的请求(&amp;T)</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand, where no rule decides</source>
        <translation>在没有规则决定时，让主叫方等待手动响应</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>%n 个请求正在等待响应。将对其发出默认响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止监听</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>停止监听</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>写备注(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are marked.</source>
        <translation>
            <numerusform>已标记 %n 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked call(s) will be lost.</source>
        <translation>
            <numerusform>%n 个已驻留的通话将丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>%n 个事件现在没有标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter. Words are looked for in what was sent, not in the words of this list. “Show all” takes the filter away.</source>
        <translation>没有事件与过滤器匹配。单词是在发送的内容中查找的，而不是在此列表的文字中。“显示全部”可清除过滤器。</translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>撤销删除事件(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve Events…</source>
        <translation>删除事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Removes the selected events from this capture</source>
        <translation>从此捕获中删除所选事件</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Events…</source>
        <translation>删除所有事件(&amp;L)…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>删除事件</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>%n 份草稿将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” is forgotten.</source>
        <translation>过滤器“%1”已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>%n 份草稿将立即发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>替换(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation>字节的显示方式</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>在其中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation>转到上一个匹配项（Shift+F3）</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation>转到下一个匹配项（F3）</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>前一部分</translation>
    </message>
    <message>
        <source>Later part</source>
        <translation>后一部分</translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation>正在排版 %L1 字节 …</translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation>正文不是格式正确的 JSON；从出错处起按原样显示。</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>第 %L1 部分，共 %L2 部分</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1/%L2+</translation>
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
        <translation>自定义文本</translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation>默认响应</translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Quick fixes</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation>快速修复(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>补全(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>排版(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>此处没有快速修复</translation>
    </message>
    <message>
        <source>This cannot be laid out until the mistake in line %1 is mended.</source>
        <translation>在修正第 %1 行的错误之前，无法排版。</translation>
    </message>
    <message>
        <source>F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation>F6 离开编辑器，Ctrl+Space 补全，F8 转到下一个问题，Ctrl+. 修复问题。</translation>
    </message>
</context>
<context>
    <name>ringback::NccoWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than any NCCO.</source>
        <translation>%1 比任何 NCCO 都大。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>在此处打开 %1 之后，另一个程序修改了它。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Load the Other</source>
        <translation>载入另一版本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lay Out</source>
        <translation>排版(&amp;L)</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>关于 Ringback(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的规则：%2</translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation>%1 中的规则未生效：第 %2 行：%3</translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation>规则已生效，但无法保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>所选语言在下次启动后生效。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation>视为 Vonage 的集合(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation>允许发送的来源(&amp;A)</translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation>集合和范围，用逗号分隔：any、vonage、local、203.0.113.0/24。其他来源得到 403。</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>受信任的代理(&amp;P)</translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation>自己的短代码(&amp;C)</translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation>您的美国短代码，用逗号分隔。</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>时间与限制</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation>SMS 的签名密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation>SMS 的签名方法(&amp;M)</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>显示密钥(&amp;W)</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation>%1 默认：%2；%3 到 %4。</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation>密钥保存在本系统的密钥链中。</translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation>“%1”既不是集合，也不是地址或范围（例如 203.0.113.0/24）。</translation>
    </message>
    <message>
        <source>Secre&amp;t of signed webhooks</source>
        <translation>签名 Webhook 的密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Sets of your &amp;own</source>
        <translation>自定义集合(&amp;O)</translation>
    </message>
    <message>
        <source>A line each: a name, a colon, ranges separated by commas.</source>
        <translation>每行一个：名称、冒号、以逗号分隔的地址范围。</translation>
    </message>
    <message>
        <source>“%1” is no set: write a new name, a colon and ranges.</source>
        <translation>“%1”不是集合：请写一个新名称、冒号和地址范围。</translation>
    </message>
    <message>
        <source>Sets that count as Vonage</source>
        <translation>视为 Vonage 的集合</translation>
    </message>
    <message>
        <source>Choose “Vonage API current” for an account of today: “Nexmo webhooks guide” has the addresses of the old Nexmo guide, up to 2018.</source>
        <translation>现在的账户请选择“Vonage API current”：“Nexmo webhooks guide”是 2018 年以前旧 Nexmo 指南中的地址。</translation>
    </message>
    <message>
        <source>They count at once; a window where something waits for an answer takes them when nothing does any more.</source>
        <translation>立即生效；有请求正在等待应答的窗口会在不再等待时采用。</translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: 127.0.0.0/8,::1. With “local”, anybody in a private network could pretend to be another sender.</source>
        <translation>采信其所述真实发送方的代理，例如本机上的隧道：127.0.0.0/8,::1。若填“local”，专用网络中的任何人都可以冒充其他发送方。</translation>
    </message>
    <message>
        <source>“%1” lacks a set, an address or a range.</source>
        <translation>“%1”中缺少集合、地址或范围。</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>问题种类</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>About the chosen problem</source>
        <translation>关于所选问题</translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>转到字段(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy Sentence</source>
        <translation>复制问题说明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter by This Kind of Problem</source>
        <translation>按此类问题过滤(&amp;F)</translation>
    </message>
    <message>
        <source>The field %1 is not in the reference.</source>
        <translation>字段 %1 不在参考文档中。</translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation>该字段为 %1（%2）。</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>原始形式：%1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this webhook itself. What it tells stands under “Decoded”.</source>
        <translation>此 Webhook 本身没有问题。其内容显示在“解码”下。</translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation>%1：不会重试</translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation>%1：会重试</translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation>%1：对消息会重试，对呼叫不会</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation>重新发送：%1</translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation>此事件：%1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedView</name>
    <message>
        <source>No other event of the same call or message is in this capture.</source>
        <translation>此捕获中没有同一呼叫或消息的其他事件。</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation>转到此事件(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation>显示或隐藏响应的标头</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>标头：%1</translation>
    </message>
    <message>
        <source>Save this as a template…</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>状态码(&amp;A)</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>模板未保存。%1</translation>
    </message>
    <message>
        <source>The body is empty: enough for every webhook but one that wants an NCCO.</source>
        <translation>正文为空：除需要 NCCO 的 webhook 外，这已足够。</translation>
    </message>
    <message>
        <source>Name of the template. One of your own that has it already is replaced:</source>
        <translation>模板名称。您的同名模板将被替换：</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation>发送方在请求中途断开，因此无法响应。</translation>
    </message>
    <message>
        <source>The rule “%1” did not answer it, on purpose.</source>
        <translation>规则“%1”故意未响应。</translation>
    </message>
    <message>
        <source>It parks the call: what the call gets then is the reply of the event with which it comes back, which Related shows.</source>
        <translation>此响应会驻留通话：通话之后得到的是其返回时所触发事件的响应，该事件见“相关”。</translation>
    </message>
    <message>
        <source>It went out %1 after the request had come.</source>
        <comment>%1: 1.8 ms</comment>
        <translation>在请求到达 %1 后发出。</translation>
    </message>
    <message>
        <source>No reply has gone out.</source>
        <translation>没有发出响应。</translation>
    </message>
    <message>
        <source>The reply cannot be read: the capture is damaged there.</source>
        <translation>无法读取回复：捕获文件在该处已损坏。</translation>
    </message>
</context>
<context>
    <name>ringback::RowCopier</name>
    <message>
        <source>At most %L1 rows can be copied as they are shown. Export them to a file instead.</source>
        <translation>按显示内容最多可复制 %L1 行。请改为导出到文件。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ringback::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>条件(&amp;W)</translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation>所有请求；或与过滤器行写法相同：kind:voice.answer from:4477*</translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation>用状态码、标头和正文响应</translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation>用 NCCO 响应</translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation>驻留通话</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>故意出错</translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation>最长时间(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation>请求等待您响应。超时后发出默认响应。</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延迟(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>次数(&amp;H)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最长等待时间(&amp;L)</translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation>与 Vonage 等待的时间相同</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation>%2 个中有 %1 个会匹配。</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>处理方式(&amp;E)</translation>
    </message>
    <message>
        <source>The caller hea&amp;rs</source>
        <translation>主叫方听到的内容(&amp;R)</translation>
    </message>
    <message>
        <source>Test a&amp;gainst this capture</source>
        <translation>用此捕获测试(&amp;G)</translation>
    </message>
    <message>
        <source>Discard what you have changed in this rule?</source>
        <translation>放弃对此规则所做的更改吗？</translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation>已应用</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>规则文件 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation>现在使用的是 %1 中的规则。</translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation>规则已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches waits while Hold is on, and gets the default reply otherwise.</source>
        <translation>第一条已启用且与请求匹配的规则决定如何响应。没有规则匹配的请求在“挂起”开启时等待，否则使用默认响应。</translation>
    </message>
    <message>
        <source>It also sets how long webhooks wait for you.</source>
        <translation>它还会设定 Webhook 等待您处理的时长。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>要用 %1 中的规则替换 %n 条规则吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SavedFilterRow</name>
    <message>
        <source>Save filter</source>
        <translation>保存过滤器</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>过滤器名称：</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>重命名过滤器</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>移除此过滤器</translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation>不允许使用本系统的密钥链。密钥只保留到 Ringback 结束。</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation>本系统没有密钥链。密钥只保留到 Ringback 结束。</translation>
    </message>
    <message>
        <source>The keychain of this system does not work (%1). Secrets are kept until Ringback ends.</source>
        <translation>本系统的密钥链无法工作（%1）。密钥只保留到 Ringback 结束。</translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message>
        <source>No more than %L1 events can be marked at once.</source>
        <translation>一次最多只能标记 %L1 个事件。</translation>
    </message>
    <message>
        <source>Remove event #%1?</source>
        <translation>是否删除事件 #%1？</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>是否删除所选的 %n 个事件？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation>开始监听</translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation>将以下地址之一提供给 Vonage。从互联网需通过隧道访问：请启动一个到此端口的隧道，并用其公网地址替换地址的开头部分。</translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation>或者从终端尝试：</translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation>打开示例捕获</translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation>SMS：入站消息</translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation>SMS：送达回执</translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation>语音：应答 URL</translation>
    </message>
    <message>
        <source>Voice: event URL</source>
        <translation>语音：事件 URL</translation>
    </message>
    <message>
        <source>Number Insight: callback</source>
        <translation>Number Insight：回调</translation>
    </message>
    <message>
        <source>Messages: inbound and status</source>
        <translation>Messages：入站与状态</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Waiting for webhooks at %1</source>
        <translation>正在 %1 等待 Webhook</translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation>尚未收到任何内容，也无法收到：未监听。</translation>
    </message>
    <message>
        <source>To answer a call by hand, switch on Hold (Ctrl+H) before it comes. Vonage waits for 5 seconds only, so press Park first: the caller is kept on the line for up to two minutes while you write.</source>
        <translation>要手动响应来电，请在来电之前开启“挂起”（Ctrl+H）。Vonage 只等待 5 秒，因此请先按“驻留”：在您编写期间，主叫方最多在线等待两分钟。</translation>
    </message>
    <message>
        <source>Command: a text comes in</source>
        <translation>命令：收到消息</translation>
    </message>
    <message>
        <source>Command: a call comes in</source>
        <translation>命令：收到来电</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation>未在保存</translation>
    </message>
    <message>
        <source>Refused requests, such as malformed ones: decided:refused shows them.</source>
        <translation>被拒绝的请求（例如格式错误的请求）：decided:refused 可显示它们。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>%Ln 条规则已启用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>撤销标记 %n 个事件(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>撤销删除 %n 个事件(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>撤销删除事件(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingActions</name>
    <message>
        <source>%1 Send once more to send it all the same.</source>
        <translation>%1 如仍要发送，请再次点击“发送”。</translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation>主叫方听完正在朗读的文本后，响应即发出。</translation>
    </message>
    <message>
        <source>This request is over; “%1” takes the draft to the one that waits.</source>
        <comment>%1: a button</comment>
        <translation>此请求已结束；“%1”会把草稿用于正在等待的请求。</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied, or saved as a template.</source>
        <translation>此请求已结束；草稿可以复制或保存为模板。</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied.</source>
        <translation>此请求已结束；草稿可以复制。</translation>
    </message>
    <message>
        <source>%1 Park once more to park it all the same.</source>
        <translation>%1 如仍要驻留，请再次点击“驻留”。</translation>
    </message>
    <message>
        <source>The draft will be lost. Dismiss once more to let it go.</source>
        <translation>草稿将丢失。如要放弃，请再次点击“移除”。</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, from and to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what waits, what for</comment>
        <translation>%1。%2</translation>
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
        <translation>最多还可驻留 %1。</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>正在等待您处理。</translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation>正在等待您处理，还剩 %1。</translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation>规则将在 %1 后响应。</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and kind of an event</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Its time is over; the reply goes out when the caller comes back.</source>
        <translation>已超时；主叫方返回时，响应即发出。</translation>
    </message>
    <message>
        <source>Your draft goes out in %1.</source>
        <translation>您的草稿将在 %1 后发送。</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>驻留中：%1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您处理的请求</translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation>等待中：%1，最先到期：%2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>Your reply is ready.</source>
        <translation>您的响应已就绪。</translation>
    </message>
    <message>
        <source>%1, parked</source>
        <comment>number and kind</comment>
        <translation>%1，驻留中</translation>
    </message>
    <message>
        <source>An earlier version of your draft has gone out; this one is kept.</source>
        <translation>您的草稿的较早版本已发送；此版本已保留。</translation>
    </message>
    <message>
        <source>An earlier version of your draft goes out in %1.</source>
        <translation>您的草稿的较早版本将在 %1 后发送。</translation>
    </message>
    <message>
        <source>Its time is over. The default reply (%1) has gone out.</source>
        <comment>%1: 200 OK</comment>
        <translation>已超时。默认响应（%1）已发出。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>已超时。</translation>
    </message>
    <message>
        <source>The sender has gone.</source>
        <translation>发送方已断开。</translation>
    </message>
    <message>
        <source>The caller did not come back for the reply.</source>
        <translation>主叫方未返回接收响应。</translation>
    </message>
    <message>
        <source>It could not be saved; its sender was asked to come again.</source>
        <translation>无法保存；已请发送方重新发送。</translation>
    </message>
    <message>
        <source>Listening has ended.</source>
        <translation>监听已结束。</translation>
    </message>
    <message>
        <source>Your draft has gone out.</source>
        <translation>您的草稿已发送。</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation>等待中的请求</translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation>届时将发出最后一个没有错误的草稿，代替默认响应。</translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation>用于下一个(&amp;N)</translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation>草稿将转给最先超时的请求。</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>移除(&amp;D)</translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation>立即发出超时后将要发出的内容。</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>驻留(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation>在您编写响应时，让主叫方最多在线等待两分钟。</translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation>用错误响应，以观察 Vonage 如何处理。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation>按当前内容发送响应（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation>无法驻留此通话：其请求未说明 Vonage 通过哪个地址访问 Ringback。</translation>
    </message>
    <message>
        <source>Cop&amp;y the draft</source>
        <translation>复制草稿(&amp;Y)</translation>
    </message>
    <message>
        <source>Send the defau&amp;lt</source>
        <translation>发出默认响应(&amp;L)</translation>
    </message>
    <message>
        <source>Ref&amp;use</source>
        <translation>拒绝(&amp;U)</translation>
    </message>
    <message>
        <source>The template comes as soon as the request has been read, with what it says.</source>
        <translation>请求读取完成后，模板即会填入，并带有请求中的内容。</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>转到该请求</translation>
    </message>
    <message>
        <source>Shows the request whose time is over first. The draft stays in the list.</source>
        <translation>显示最先超时的请求。草稿仍留在列表中。</translation>
    </message>
    <message>
        <source>%1 Another request waits.</source>
        <translation>%1另有请求正在等待。</translation>
    </message>
    <message>
        <source>Send &amp;when the time is over</source>
        <translation>超时后发送(&amp;W)</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1草稿已保留。</translation>
    </message>
</context>
</TS>
