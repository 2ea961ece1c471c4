<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Api</name>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>الرموز القصيرة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>مشوّه</translation>
    </message>
</context>
<context>
    <name>CapturePath</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 is there already: open it, or choose another name.</source>
        <translation>%1 موجود بالفعل: افتحه، أو اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Prints one JSON array instead of lines.</source>
        <translation>يطبع مصفوفة JSON واحدة بدلًا من الأسطر.</translation>
    </message>
    <message>
        <source>Checks NCCOs and prints a line for everything that is wrong or odd, with its place.
The exit status is 1 when there is an error; warnings alone leave it 0.</source>
        <translation>يفحص نصوص NCCO ويطبع سطرًا لكل خطأ أو أمر غريب مع موضعه.
تكون حالة الخروج 1 عند وجود خطأ، وتبقى 0 إذا لم توجد إلا تحذيرات.</translation>
    </message>
    <message>
        <source>Files with an NCCO each. Default: standard input.</source>
        <translation>ملفات في كل منها NCCO واحد. الافتراضي: الإدخال القياسي.</translation>
    </message>
    <message>
        <source>%1: these are the first %L2 findings; there may be more.</source>
        <translation>%1: هذه أول %L2 ملاحظة؛ وقد يكون هناك المزيد.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>تتعذر الكتابة إلى الإخراج القياسي: %1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض الإصدار.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>القيمة «%1» ليست عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>العنوان %1 ليس من عناوين هذا الجهاز.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted; ports below 1024 need special rights.</source>
        <translation>الاستماع على %1 غير مسموح به؛ فالمنافذ الأدنى من 1024 تتطلب صلاحيات خاصة.</translation>
    </message>
    <message>
        <source>The certificate and the key do not serve for TLS on this machine.</source>
        <translation>الشهادة والمفتاح لا يصلحان لاتصال TLS على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>يتعذر الاستماع على %1: %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a Ringback capture; it was left as it is.</source>
        <translation>الملف %1 ليس ملف التقاط من Ringback؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ringback; it was left as it is.</source>
        <translation>الملف %1 كتبه إصدار أحدث من Ringback؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 was removed, moved or replaced while it was being written; nothing is kept until ringback is started again or the file is put back.</source>
        <translation>حُذف الملف %1 أو نُقل أو استُبدل أثناء الكتابة فيه؛ لن يُحفظ شيء حتى يُعاد تشغيل ringback أو يُعاد الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>لم تعد هناك مساحة كافية للملف %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>يتعذر استخدام %1: %2</translation>
    </message>
    <message>
        <source>%1 is already in use by %2; choose another port with --listen.</source>
        <translation>‏%1 يستخدمه بالفعل %2؛ اختر منفذًا آخر بالخيار ‎--listen‎.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where its lock belongs and is not from Ringback; move that file away or choose another name.</source>
        <translation>تعذرت الكتابة في %1، لأن %2 موجود في مكان قفله وليس من Ringback؛ انقل ذلك الملف أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>a file name is needed.</source>
        <translation>يلزم اسم ملف.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>المجلد %1 غير موجود.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>“%1” is not an address and port, such as 127.0.0.1:8484 or [::1]:8484.</source>
        <translation>القيمة «%1» ليست عنوانًا ومنفذًا، مثل 127.0.0.1:8484 أو ‎[::1]:8484‎.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; sqlite3 can save what is left of it (.recover).</source>
        <translation>%1 تالف: %2؛ يمكن للأداة sqlite3 إنقاذ ما تبقى منه (الأمر .recover).</translation>
    </message>
    <message>
        <source>%1 was written by another program while it was read; open it again.</source>
        <translation>كتب برنامج آخر في %1 أثناء قراءته؛ افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is being written by %2.</source>
        <translation>الملف %1 يكتبه الآن %2.</translation>
    </message>
</context>
<context>
    <name>CopyJob</name>
    <message>
        <source>That is more than the clipboard is for (%1 MiB). Export the events to a file instead.</source>
        <translation>هذا أكبر مما تتسع له الحافظة (%1 MiB). صدّر الأحداث إلى ملف بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>DecodeVerb</name>
    <message>
        <source>The address that the requests came from.</source>
        <translation>العنوان الذي جاءت منه الطلبات.</translation>
    </message>
    <message>
        <source>Prints for people instead of JSON lines.</source>
        <translation>يطبع نصًا مقروءًا بدلًا من أسطر JSON.</translation>
    </message>
    <message>
        <source>Decodes raw HTTP requests, as they are on the wire, and prints one event a request.
The secrets of signatures come from RINGBACK_SIGNATURE_SECRET, RINGBACK_SIGNATURE_METHOD and RINGBACK_WEBHOOK_SECRET.</source>
        <translation>يفك ترميز طلبات HTTP الخام كما هي على الشبكة، ويطبع حدثًا واحدًا لكل طلب.
تؤخذ أسرار التواقيع من RINGBACK_SIGNATURE_SECRET وRINGBACK_SIGNATURE_METHOD وRINGBACK_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Files with one or more requests. Default: standard input.</source>
        <translation>ملفات في كل منها طلب واحد أو أكثر. الافتراضي: الإدخال القياسي.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>القيمة «%1» ليست عنوان IP.</translation>
    </message>
    <message>
        <source>%1: request %2: %3</source>
        <translation>%1: الطلب %2: %3</translation>
    </message>
    <message>
        <source>What follows it was not read.</source>
        <translation>لم يُقرأ ما يليه.</translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>القاعدة «%1»</translation>
    </message>
    <message>
        <source>default reply</source>
        <translation>الرد الافتراضي</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>default reply, time was over</source>
        <translation>الرد الافتراضي بعد انتهاء المهلة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>default reply after an error</source>
        <translation>الرد الافتراضي بعد خطأ</translation>
    </message>
    <message>
        <source>Decided by the default reply of this kind of event.</source>
        <translation>قرره الرد الافتراضي لهذا النوع من الأحداث.</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>تقرر يدويًا.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so the default reply went out at the deadline.</source>
        <translation>لم يقرر أحد في الوقت المحدد، فأُرسل الرد الافتراضي عند انتهاء المهلة.</translation>
    </message>
    <message>
        <source>Refused by Ringback; Problems says why.</source>
        <translation>رفضه Ringback؛ والسبب في «المشكلات».</translation>
    </message>
    <message>
        <source>Decided by the rule “%1”.</source>
        <translation>قررته القاعدة «%1».</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>صاحب القرار: %1.</translation>
    </message>
    <message>
        <source>A rule could make no reply of this event, so the default reply went out.</source>
        <translation>لم تستطع قاعدة أن تصنع ردًا لهذا الحدث، فأُرسل الرد الافتراضي.</translation>
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
        <translation>رقم الحدث في هذا الالتقاط</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When the request was complete, on the clock of this machine</source>
        <translation>وقت اكتمال الطلب بحسب ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which of Vonage&apos;s APIs sent it</source>
        <translation>واجهة Vonage البرمجية التي أرسلته</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who called or wrote</source>
        <translation>من اتصل أو كتب</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Who was called or written to</source>
        <translation>من اتُّصل به أو كُتب إليه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Address that the request came from, and the set it is in</source>
        <translation>العنوان الذي جاء منه الطلب والمجموعة التي ينتمي إليها</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Status of the reply that the sender got</source>
        <translation>حالة الرد الذي تلقاه المرسِل</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>From the end of the request to the reply</source>
        <translation>من نهاية الطلب إلى الرد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of the event, as filters know it</source>
        <translation>نوع الحدث كما تعرفه عوامل التصفية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status that the event tells</source>
        <translation>الحالة التي يخبر بها الحدث</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Target of the request, without its query</source>
        <translation>هدف الطلب دون سلسلة الاستعلام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>عدد بايتات المتن</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Whether the signature is genuine</source>
        <translation>هل التوقيع أصيل؟</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Who decided the reply</source>
        <translation>من الذي قرر الرد</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Id of the call, one for each person in it</source>
        <translation>معرّف المكالمة، واحد لكل شخص فيها</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>معرّف المحادثة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>ما دوّنته من ملاحظات</translation>
    </message>
    <message>
        <source>The event in plain words; sorted by its kind, then by time</source>
        <translation>الحدث بعبارة واضحة؛ يُرتَّب حسب نوعه ثم حسب الوقت</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Error in the NCCO, line %1, column %2: %3</source>
        <translation>خطأ في NCCO، السطر %1، العمود %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>لا توجد أخطاء أخرى في NCCO.</numerusform>
            <numerusform>يوجد خطأ آخر في NCCO.</numerusform>
            <numerusform>يوجد خطآن آخران في NCCO.</numerusform>
            <numerusform>توجد %n أخطاء أخرى في NCCO.</numerusform>
            <numerusform>يوجد %n خطأً آخر في NCCO.</numerusform>
            <numerusform>يوجد %n خطأ آخر في NCCO.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 (not in reference)</source>
        <translation>‏%1 (ليس في المرجع)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Notice: untrusted forwarding header: it names a client, but %1 is not a trusted proxy, so it is not believed.</source>
        <translation>تنبيه: ترويسة إعادة توجيه غير موثوقة: تسمّي عميلًا، لكن %1 ليس وكيلًا موثوقًا، فلا يؤخذ بها.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>ليس HTTP</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>عُرف من خلال %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>an unknown client</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>%1, in “%2” (%3)</source>
        <translation>%1، ضمن «%2» (%3)</translation>
    </message>
    <message>
        <source>%1, foreign: in no address range that Vonage is known to send from</source>
        <translation>%1، خارجي: ليس ضمن أي نطاق عناوين يُعرف أن Vonage ترسل منه</translation>
    </message>
    <message>
        <source>%1, according to %2 from the proxy %3</source>
        <translation>%1، وفقًا لترويسة %2 من الوكيل %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2)، %3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>%1, foreign: in “%2”, which is not among the chosen sets</source>
        <translation>%1، خارجي: ضمن «%2»، وهي ليست من المجموعات المختارة</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>أصيل</translation>
    </message>
    <message>
        <source>genuine, but old or from the future</source>
        <translation>أصيل، لكنه قديم أو من المستقبل</translation>
    </message>
    <message>
        <source>failed the check</source>
        <translation>لم يجتز التحقق</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>موقّع، ولم يُتحقق منه</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير قابل للقراءة</translation>
    </message>
    <message>
        <source>Signature (%1): %2 (%3). %4</source>
        <translation>التوقيع (%1): %2 (%3). %4</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Redacted: signatures, secrets and tokens are replaced by ***, the middle digits of phone numbers by letters.</source>
        <translation>بيانات محجوبة: حلّت العلامة *** محل التواقيع والأسرار والرموز المميزة، وحلّت أحرف محل الأرقام الوسطى من أرقام الهواتف.</translation>
    </message>
    <message>
        <source>The body is not text; it stands here in base64.</source>
        <translation>المتن ليس نصًا؛ وهو مكتوب هنا بترميز base64.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written, because %2 lies where changes to it belong; move that file away or choose another name.</source>
        <translation>تعذرت الكتابة في %1، لأن %2 موجود في مكان تغييراته؛ انقل ذلك الملف أو اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 malformed request left out: this format has no place for it.</source>
        <translation>استُبعد طلب مشوّه واحد: لا مكان له في هذه الصيغة.</translation>
    </message>
    <message>
        <source>%1 malformed requests left out: this format has no place for them.</source>
        <translation>طلبات مشوّهة مستبعدة: %1. لا مكان لها في هذه الصيغة.</translation>
    </message>
    <message>
        <source>1 request left out: no curl command sends it as it was.</source>
        <translation>استُبعد طلب واحد: لا يوجد أمر curl يرسله كما كان.</translation>
    </message>
    <message>
        <source>%1 requests left out: no curl command sends them as they were.</source>
        <translation>طلبات مستبعدة: %1. لا يوجد أمر curl يرسلها كما كانت.</translation>
    </message>
    <message>
        <source>1 request written without its trailer fields: curl sends none.</source>
        <translation>كُتب طلب واحد دون حقوله الختامية: لا يرسل curl حقولًا كهذه.</translation>
    </message>
    <message>
        <source>%1 requests written without their trailer fields: curl sends none.</source>
        <translation>طلبات كُتبت دون حقولها الختامية: %1. لا يرسل curl حقولًا كهذه.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only events that match, such as “api:sms status:failed”.</source>
        <translation>الأحداث المطابقة فقط، مثل «api:sms status:failed».</translation>
    </message>
    <message>
        <source>Where to write. Default: standard output.</source>
        <translation>مكان الكتابة. الافتراضي: الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Replaces signatures, secrets, tokens and the middle digits of phone numbers.</source>
        <translation>يحجب التواقيع والأسرار والرموز المميزة والأرقام الوسطى من أرقام الهواتف.</translation>
    </message>
    <message>
        <source>Writes a capture in another format.</source>
        <translation>يكتب ملف الالتقاط بصيغة أخرى.</translation>
    </message>
    <message>
        <source>The capture file; another process may be writing it.</source>
        <translation>ملف الالتقاط؛ ولا بأس أن تكون عملية أخرى تكتب فيه.</translation>
    </message>
    <message>
        <source>exactly one capture file is needed.</source>
        <translation>يلزم ملف التقاط واحد فقط.</translation>
    </message>
    <message>
        <source>“%1” is none of jsonl, har, csv, curl.</source>
        <translation>القيمة «%1» ليست من jsonl وhar وcsv وcurl.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>العمود %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الإخراج القياسي</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>لم تعد هناك مساحة كافية للملف %1.</translation>
    </message>
    <message>
        <source>What to write: jsonl, har, csv or curl. Default: jsonl.</source>
        <translation>صيغة الكتابة: jsonl أو har أو csv أو curl. الافتراضي: jsonl.</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>Vonage</source>
        <translation>Vonage</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>المطابق للعبارة %1</translation>
    </message>
    <message>
        <source>All events are shown.</source>
        <translation>تُعرض جميع الأحداث.</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>المعروض: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>All events are still shown.</source>
        <translation>ما زالت كل الأحداث معروضة.</translation>
    </message>
    <message>
        <source>Still shown: %1.</source>
        <translation>ما زال معروضًا: %1.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>كل العناوين</translation>
    </message>
    <message>
        <source>The sets that count as Vonage in the preferences</source>
        <translation>المجموعات التي تُعدّ Vonage في التفضيلات</translation>
    </message>
    <message>
        <source>Neither local nor of a set that counts as Vonage</source>
        <translation>ليس محليًا ولا من مجموعة تُعدّ Vonage</translation>
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
        <translation>في القائمة: الانتقال إلى أحدث حدث ومتابعة الجديد</translation>
    </message>
    <message>
        <source>In the histogram: chooses a span of time</source>
        <translation>في المدرّج التكراري: اختيار فترة زمنية</translation>
    </message>
    <message>
        <source>In a filter or an NCCO: proposes what may come</source>
        <translation>في التصفية أو NCCO: اقتراح ما يمكن كتابته</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>About Ringback</source>
        <translation>حول Ringback</translation>
    </message>
    <message>
        <source>Ringback %1</source>
        <translation>Ringback %1</translation>
    </message>
    <message>
        <source>Catches, decodes and answers Vonage webhooks on your own machine. Nothing is sent anywhere.

Qt %1 · SQLite %2 · QScintilla %3

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يلتقط طلبات ويب هوك من Vonage ويفك ترميزها ويرد عليها على جهازك. لا يُرسَل أي شيء إلى أي مكان.

Qt %1 · SQLite %2 · QScintilla %3

برنامج حر بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو أي إصدار لاحق.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>This guide is in English.</source>
        <translation>هذا الدليل باللغة الإنجليزية.</translation>
    </message>
    <message>
        <source>In an NCCO: finds words in it</source>
        <translation>في NCCO: البحث عن كلمات فيه</translation>
    </message>
    <message>
        <source>In an NCCO, a request or a reply: finds, and goes from match to match</source>
        <translation>في NCCO أو طلب أو رد: البحث والتنقل بين المطابقات</translation>
    </message>
    <message>
        <source>In an NCCO: leaves it, where Tab does not</source>
        <translation>في NCCO: الخروج منه، حيث لا يُخرج Tab</translation>
    </message>
    <message>
        <source>In an NCCO: the next problem, and the one before</source>
        <translation>في NCCO: المشكلة التالية، والسابقة</translation>
    </message>
    <message>
        <source>In an NCCO: repairs the problem at the caret</source>
        <translation>في NCCO: إصلاح المشكلة عند مؤشر الكتابة</translation>
    </message>
    <message>
        <source>In an NCCO: lays it out</source>
        <translation>في NCCO: تنسيقه</translation>
    </message>
    <message>
        <source>In an NCCO: tells what is known of the place of the caret</source>
        <translation>في NCCO: عرض ما يُعرف عن موضع مؤشر الكتابة</translation>
    </message>
    <message>
        <source>Sends the reply to the request that waits</source>
        <translation>إرسال الرد إلى الطلب المنتظر</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <comment>what a key does, and where</comment>
        <translation>‏%1 (في: %2)</translation>
    </message>
    <message>
        <source>In the list: removes the selected events</source>
        <translation>في القائمة: حذف الأحداث المحددة</translation>
    </message>
    <message>
        <source>In the list: marks the selected events</source>
        <translation>في القائمة: وضع علامة على الأحداث المحددة</translation>
    </message>
    <message>
        <source>In the list: takes their mark away</source>
        <translation>في القائمة: إزالة علامتها</translation>
    </message>
    <message>
        <source>In a reply: %1</source>
        <comment>what a key does</comment>
        <translation>في رد: %1</translation>
    </message>
    <message>
        <source>In the filter or a note: back to the list; in the histogram: lets go of the span</source>
        <translation>في التصفية أو في ملاحظة: العودة إلى القائمة؛ في المدرّج التكراري: إلغاء تحديد الفترة</translation>
    </message>
</context>
<context>
    <name>HintOptions</name>
    <message>
        <source>Says what a path is for, repeatable: an API (us-short-codes) or a kind (voice.answer). What its fields look like then no longer matters.</source>
        <translation>يحدد الغرض من مسار، ويمكن تكراره: واجهة API (us-short-codes) أو نوع (voice.answer). ولا يعود لشكل حقوله أثر بعد ذلك.</translation>
    </message>
    <message>
        <source>Your own US short codes, separated by commas.</source>
        <translation>رموزك القصيرة الأمريكية، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>“%1” is not a path, “=” and an API or kind, such as /answer=voice.answer.</source>
        <translation>القيمة «%1» ليست مسارًا ثم «=» ثم واجهة API أو نوعًا، مثل ‎/answer=voice.answer‎.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>القيمة «%1» ليست من %2.</translation>
    </message>
    <message>
        <source>the path %1 is bound twice.</source>
        <translation>المسار %1 مرتبط مرتين.</translation>
    </message>
    <message>
        <source>“%1” is not a short code, which has 3 to 8 digits.</source>
        <translation>القيمة «%1» ليست رمزًا قصيرًا، فالرمز القصير من 3 إلى 8 أرقام.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing here; a value such as [ ] or { } is expected.</source>
        <translation>لا شيء هنا؛ تُتوقع قيمة مثل ‎[ ]‎ أو ‎{ }‎.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.</source>
        <translation>يبدأ النص بعلامة ترتيب البايتات (BOM)، وهي غير مسموحة في JSON؛ احفظه بترميز UTF-8 دونها.</translation>
    </message>
    <message>
        <source>The text ends inside an object; } is expected.</source>
        <translation>ينتهي النص داخل كائن؛ يُتوقع ‎}‎.</translation>
    </message>
    <message>
        <source>The text ends inside an array; ] is expected.</source>
        <translation>ينتهي النص داخل مصفوفة؛ يُتوقع ‎]‎.</translation>
    </message>
    <message>
        <source>The string is not closed; &quot; is expected before the end of the line, and a line break inside a string is written \n.</source>
        <translation>السلسلة غير مغلقة؛ تُتوقع &quot; قبل نهاية السطر، ويُكتب فاصل الأسطر داخل السلسلة ‎\n‎.</translation>
    </message>
    <message>
        <source>The text ends inside a value; the rest of it is expected.</source>
        <translation>ينتهي النص داخل قيمة؛ تُتوقع بقيتها.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.</source>
        <translation>تُتوقع هنا قيمة: سلسلة بين علامتي اقتباس مزدوجتين أو عدد أو true أو false أو null أو مصفوفة أو كائن.</translation>
    </message>
    <message>
        <source>The name of an option in double quotes is expected here.</source>
        <translation>يُتوقع هنا اسم خيار بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>A colon is expected between a name and its value.</source>
        <translation>تُتوقع نقطتان رأسيتان بين الاسم وقيمته.</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>تُتوقع فاصلة هنا.</translation>
    </message>
    <message>
        <source>} is expected before this, to close the object.</source>
        <translation>يُتوقع ‎}‎ قبل هذا لإغلاق الكائن.</translation>
    </message>
    <message>
        <source>] is expected before this, to close the array.</source>
        <translation>يُتوقع ‎]‎ قبل هذا لإغلاق المصفوفة.</translation>
    </message>
    <message>
        <source>Another item is expected after the comma; remove the comma before this bracket.</source>
        <translation>يُتوقع عنصر آخر بعد الفاصلة؛ أزل الفاصلة التي تسبق هذا القوس.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes.</source>
        <translation>يُتوقع أن يكون النص بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes, not in single ones.</source>
        <translation>يُتوقع أن يكون النص بين علامتي اقتباس مزدوجتين لا مفردتين.</translation>
    </message>
    <message>
        <source>This is not a number; one such as 5, -0.5 or 1e3 is expected.</source>
        <translation>هذا ليس عددًا؛ يُتوقع عدد مثل 5 أو ‎-0.5‎ أو 1e3.</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>بعد الشرطة المائلة العكسية يُتوقع أحد المحارف ‎&quot; \ / b f n r t‎ أو u متبوعًا بأربعة أرقام ست عشرية.</translation>
    </message>
    <message>
        <source>A control character cannot stand in a string as it is; an escape such as \t is expected.</source>
        <translation>لا يجوز أن يرد محرف تحكم في سلسلة كما هو؛ يُتوقع تسلسل هروب مثل ‎\t‎.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, which is expected; save the text as UTF-8.</source>
        <translation>هذه البايتات ليست بترميز UTF-8 المتوقع؛ احفظ النص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The end of the text is expected here, for the value before it is complete.</source>
        <translation>تُتوقع نهاية النص هنا، لأن القيمة السابقة مكتملة.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here; nothing behind this was read.</source>
        <translation>الأقواس متداخلة هنا أكثر مما يجوز؛ لم يُقرأ شيء بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>The text is too long; nothing behind this was read.</source>
        <translation>النص أطول مما يجوز؛ لم يُقرأ شيء بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close; remove it, or add the one that opens.</source>
        <translation>لا يوجد شيء مفتوح يمكن لهذا القوس أن يغلقه؛ احذفه أو أضف القوس الذي يفتح.</translation>
    </message>
    <message>
        <source>Text is expected to stand in double quotes (&quot;), not in typographic ones.</source>
        <translation>يجب أن يكون النص بين علامتي اقتباس مزدوجتين (&quot;)، لا بين علامات اقتباس طباعية.</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>لا تعليقات في JSON؛ أزل هذا التعليق.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>Ncco</name>
    <message>
        <source>Where Vonage posts the payload; the answer may be a new NCCO.</source>
        <translation>المكان الذي ترسل إليه Vonage الحمولة بطريقة POST؛ ويمكن أن يكون الرد NCCO جديدًا.</translation>
    </message>
    <message>
        <source>How the payload is sent.</source>
        <translation>كيفية إرسال الحمولة.</translation>
    </message>
    <message>
        <source>Voices of Google.</source>
        <translation>أصوات Google.</translation>
    </message>
    <message>
        <source>Voices of Amazon Polly.</source>
        <translation>أصوات Amazon Polly.</translation>
    </message>
    <message>
        <source>Voices of ElevenLabs.</source>
        <translation>أصوات ElevenLabs.</translation>
    </message>
    <message>
        <source>What is said: up to 1500 characters, plain or SSML in &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>ما يُنطق: حتى 1500 محرف، نصًا عاديًا أو SSML ضمن ‎&lt;speak&gt;…&lt;/speak&gt;‎.</translation>
    </message>
    <message>
        <source>Keys or speech interrupt it; an “input” has to follow.</source>
        <translation>تقاطعه المفاتيح أو الكلام؛ ويجب أن يتبعه «input».</translation>
    </message>
    <message>
        <source>How often it is said; 0 is without end.</source>
        <translation>عدد مرات النطق؛ 0 يعني بلا نهاية.</translation>
    </message>
    <message>
        <source>Volume, from quiet to loud.</source>
        <translation>مستوى الصوت، من الخافت إلى العالي.</translation>
    </message>
    <message>
        <source>The language of the voice.</source>
        <translation>لغة الصوت.</translation>
    </message>
    <message>
        <source>Which voice of the language.</source>
        <translation>الصوت المستخدم من أصوات اللغة.</translation>
    </message>
    <message>
        <source>Takes the premium voice of that language and style.</source>
        <translation>يستخدم الصوت المميز (premium) لتلك اللغة وذلك النمط.</translation>
    </message>
    <message>
        <source>Whose voices are used; Vonage&apos;s own otherwise.</source>
        <translation>الجهة التي تُستخدم أصواتها؛ وإلا فأصوات Vonage نفسها.</translation>
    </message>
    <message>
        <source>Settings that this provider understands.</source>
        <translation>إعدادات يفهمها هذا المزوّد.</translation>
    </message>
    <message>
        <source>A voice by name; write “language” and “style” instead.</source>
        <translation>صوت يُحدد باسمه؛ اكتب «language» و«style» بدلًا منه.</translation>
    </message>
    <message>
        <source>The sound file: mp3 or 16-bit wav.</source>
        <translation>الملف الصوتي: mp3 أو wav بدقة 16 بت.</translation>
    </message>
    <message>
        <source>How often it is played; 0 is without end.</source>
        <translation>عدد مرات التشغيل؛ 0 يعني بلا نهاية.</translation>
    </message>
    <message>
        <source>How long to wait after the last key.</source>
        <translation>مدة الانتظار بعد آخر مفتاح.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>After so many keys the input ends.</source>
        <translation>ينتهي الإدخال بعد هذا العدد من المفاتيح.</translation>
    </message>
    <message>
        <source>The key # ends the input.</source>
        <translation>المفتاح # ينهي الإدخال.</translation>
    </message>
    <message>
        <source>Recognition by Google.</source>
        <translation>التعرف على الكلام من Google.</translation>
    </message>
    <message>
        <source>Recognition by Deepgram.</source>
        <translation>التعرف على الكلام من Deepgram.</translation>
    </message>
    <message>
        <source>The leg that is listened to; the first one otherwise.</source>
        <translation>الفرع الذي يُستمع إليه؛ وإلا فالأول.</translation>
    </message>
    <message>
        <source>So much silence after speech ends the input.</source>
        <translation>مدة الصمت بعد الكلام التي تنهي الإدخال.</translation>
    </message>
    <message>
        <source>The language that is spoken.</source>
        <translation>اللغة المنطوقة.</translation>
    </message>
    <message>
        <source>Words and phrases that are likely to be said.</source>
        <translation>كلمات وعبارات يُرجَّح أن تقال.</translation>
    </message>
    <message>
        <source>How long to wait for speech to begin.</source>
        <translation>مدة انتظار بدء الكلام.</translation>
    </message>
    <message>
        <source>The longest time that speech may take.</source>
        <translation>أطول مدة يمكن أن يستغرقها الكلام.</translation>
    </message>
    <message>
        <source>Keeps a recording, whose URL comes with the result.</source>
        <translation>يحتفظ بتسجيل يأتي عنوان URL الخاص به مع النتيجة.</translation>
    </message>
    <message>
        <source>How loud speech has to be against the noise; more is more sensitive.</source>
        <translation>مدى ارتفاع الكلام اللازم فوق الضوضاء؛ القيمة الأكبر تعني حساسية أكبر.</translation>
    </message>
    <message>
        <source>Whose recognition is used; Vonage&apos;s own otherwise.</source>
        <translation>الجهة التي يُستخدم تعرفها على الكلام؛ وإلا فتعرف Vonage نفسها.</translation>
    </message>
    <message>
        <source>How keys are collected.</source>
        <translation>كيفية جمع المفاتيح.</translation>
    </message>
    <message>
        <source>How speech is recognised.</source>
        <translation>كيفية التعرف على الكلام.</translation>
    </message>
    <message>
        <source>Keys of the phone.</source>
        <translation>مفاتيح الهاتف.</translation>
    </message>
    <message>
        <source>Speech, given as text.</source>
        <translation>الكلام، ويُعطى كنص.</translation>
    </message>
    <message>
        <source>The next action waits for the input.</source>
        <translation>ينتظر الإجراء التالي الإدخال.</translation>
    </message>
    <message>
        <source>Each key is told at once, while the following actions run.</source>
        <translation>يُبلَّغ عن كل مفتاح فورًا أثناء تنفيذ الإجراءات التالية.</translation>
    </message>
    <message>
        <source>What is accepted: keys, speech or both.</source>
        <translation>ما يُقبل: المفاتيح أو الكلام أو كلاهما.</translation>
    </message>
    <message>
        <source>Whether the next action waits.</source>
        <translation>هل ينتظر الإجراء التالي؟</translation>
    </message>
    <message>
        <source>The form before “dtmf”: how long to wait after the last key.</source>
        <translation>الصيغة السابقة لـ«dtmf»: مدة الانتظار بعد آخر مفتاح.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: after so many keys the input ends.</source>
        <translation>الصيغة السابقة لـ«dtmf»: ينتهي الإدخال بعد هذا العدد من المفاتيح.</translation>
    </message>
    <message>
        <source>The form before “dtmf”: the key # ends the input.</source>
        <translation>الصيغة السابقة لـ«dtmf»: المفتاح # ينهي الإدخال.</translation>
    </message>
    <message>
        <source>Small; up to two channels.</source>
        <translation>صغير؛ حتى قناتين.</translation>
    </message>
    <message>
        <source>Large; any number of channels.</source>
        <translation>كبير؛ أي عدد من القنوات.</translation>
    </message>
    <message>
        <source>Each leg has a channel of its own.</source>
        <translation>لكل فرع قناة خاصة به.</translation>
    </message>
    <message>
        <source>The kind of file; mp3, or wav for more than two channels, otherwise.</source>
        <translation>نوع الملف؛ وإلا فهو mp3، أو wav لأكثر من قناتين.</translation>
    </message>
    <message>
        <source>Records the legs apart.</source>
        <translation>يسجل الفروع كلًا على حدة.</translation>
    </message>
    <message>
        <source>How many channels; needs “split”, and surplus legs share the last one.</source>
        <translation>عدد القنوات؛ يتطلب «split»، وتشترك الفروع الزائدة في القناة الأخيرة.</translation>
    </message>
    <message>
        <source>So much silence ends the recording; the next action waits for that.</source>
        <translation>مدة الصمت التي تنهي التسجيل؛ وينتظرها الإجراء التالي.</translation>
    </message>
    <message>
        <source>This key ends the recording; the next action waits for that.</source>
        <translation>هذا المفتاح ينهي التسجيل؛ وينتظره الإجراء التالي.</translation>
    </message>
    <message>
        <source>The longest time of the recording.</source>
        <translation>أطول مدة للتسجيل.</translation>
    </message>
    <message>
        <source>Plays a beep first.</source>
        <translation>يشغّل صافرة أولًا.</translation>
    </message>
    <message>
        <source>Has the recording written down.</source>
        <translation>يفرّغ التسجيل نصيًا.</translation>
    </message>
    <message>
        <source>Which conference: a name within the application, of up to 50 members.</source>
        <translation>المؤتمر المقصود: اسم ضمن التطبيق، ويتسع لـ50 عضوًا على الأكثر.</translation>
    </message>
    <message>
        <source>The mp3 file that is played until the conference begins.</source>
        <translation>ملف mp3 الذي يُشغَّل حتى يبدأ المؤتمر.</translation>
    </message>
    <message>
        <source>It begins when this caller comes; false waits for the moderator.</source>
        <translation>يبدأ عند دخول هذا المتصل؛ والقيمة false تنتظر المشرف.</translation>
    </message>
    <message>
        <source>It ends when this caller, the moderator, leaves.</source>
        <translation>ينتهي عند مغادرة هذا المتصل، أي المشرف.</translation>
    </message>
    <message>
        <source>Records the conference.</source>
        <translation>يسجل المؤتمر.</translation>
    </message>
    <message>
        <source>The legs that hear this one; everyone otherwise, nobody when empty.</source>
        <translation>الفروع التي تسمع هذا الفرع؛ وإلا فالجميع، ولا أحد إذا كانت فارغة.</translation>
    </message>
    <message>
        <source>The legs that this one hears; everyone otherwise, nobody when empty.</source>
        <translation>الفروع التي يسمعها هذا الفرع؛ وإلا فالجميع، ولا أحد إذا كانت فارغة.</translation>
    </message>
    <message>
        <source>Nobody hears this leg; excludes “canSpeak”.</source>
        <translation>لا أحد يسمع هذا الفرع؛ ولا يجتمع مع «canSpeak».</translation>
    </message>
    <message>
        <source>Has the recording written down; needs &quot;record&quot;:true.</source>
        <translation>يفرّغ التسجيل نصيًا؛ ويتطلب ‎&quot;record&quot;:true‎.</translation>
    </message>
    <message>
        <source>What is sent: any JSON object.</source>
        <translation>ما يُرسل: أي كائن JSON.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>مدة الانتظار.</translation>
    </message>
    <message>
        <source>The id of a conversation that exists, such as CON-…</source>
        <translation>معرّف محادثة موجودة، مثل CON-…</translation>
    </message>
    <message>
        <source>What is said then.</source>
        <translation>ما يُنطق حينئذ.</translation>
    </message>
    <message>
        <source>What is said when it goes wrong.</source>
        <translation>ما يُنطق عند حدوث خطأ.</translation>
    </message>
    <message>
        <source>The kind of card is not taken.</source>
        <translation>نوع البطاقة غير مقبول.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong.</source>
        <translation>رقم البطاقة خاطئ.</translation>
    </message>
    <message>
        <source>The expiry date is wrong.</source>
        <translation>تاريخ انتهاء البطاقة خاطئ.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>رمز الأمان خاطئ.</translation>
    </message>
    <message>
        <source>Nothing was keyed in.</source>
        <translation>لم يُدخَل شيء.</translation>
    </message>
    <message>
        <source>Asks for the card&apos;s number.</source>
        <translation>يطلب رقم البطاقة.</translation>
    </message>
    <message>
        <source>Asks for the expiry date.</source>
        <translation>يطلب تاريخ انتهاء البطاقة.</translation>
    </message>
    <message>
        <source>Asks for the security code.</source>
        <translation>يطلب رمز الأمان.</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>ما يُطلب.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>ما يُنطق.</translation>
    </message>
    <message>
        <source>What the caller is asked.</source>
        <translation>ما يُسأل عنه المتصل.</translation>
    </message>
    <message>
        <source>The voice of the prompts.</source>
        <translation>صوت المطالبات.</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>الدولار الأمريكي.</translation>
    </message>
    <message>
        <source>What is to be paid.</source>
        <translation>المبلغ المطلوب دفعه.</translation>
    </message>
    <message>
        <source>The currency of the amount.</source>
        <translation>عملة المبلغ.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of the payment.</source>
        <translation>المكان الذي ترسل إليه Vonage أحداث الدفع.</translation>
    </message>
    <message>
        <source>Says a text.</source>
        <translation>ينطق نصًا.</translation>
    </message>
    <message>
        <source>Plays a sound file.</source>
        <translation>يشغّل ملفًا صوتيًا.</translation>
    </message>
    <message>
        <source>Collects keys, speech or both; the answer to its event is the next NCCO.</source>
        <translation>يجمع المفاتيح أو الكلام أو كليهما؛ والرد على حدثه هو NCCO التالي.</translation>
    </message>
    <message>
        <source>Records the call.</source>
        <translation>يسجل المكالمة.</translation>
    </message>
    <message>
        <source>Joins a conference.</source>
        <translation>ينضم إلى مؤتمر.</translation>
    </message>
    <message>
        <source>Posts a payload of your own; the answer may be a new NCCO.</source>
        <translation>يرسل حمولة تحددها بطريقة POST؛ ويمكن أن يكون الرد NCCO جديدًا.</translation>
    </message>
    <message>
        <source>Waits in silence.</source>
        <translation>ينتظر في صمت.</translation>
    </message>
    <message>
        <source>Moves the caller to a conversation that exists; nothing after it runs.</source>
        <translation>ينقل المتصل إلى محادثة موجودة؛ ولا يُنفَّذ شيء بعده.</translation>
    </message>
    <message>
        <source>Took a payment by card; a preview that was withdrawn.</source>
        <translation>كان يستوفي دفعة بالبطاقة؛ ميزة تجريبية سُحبت.</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>ما يُفعل.</translation>
    </message>
    <message>
        <source>What kind of endpoint it is.</source>
        <translation>نوع نقطة النهاية.</translation>
    </message>
    <message>
        <source>The event comes as JSON in the body.</source>
        <translation>يأتي الحدث بصيغة JSON في المتن.</translation>
    </message>
    <message>
        <source>The event comes as query parameters.</source>
        <translation>يأتي الحدث كمعاملات استعلام.</translation>
    </message>
    <message>
        <source>Where Vonage sends the events of this action; otherwise to the event URL of the application.</source>
        <translation>المكان الذي ترسل إليه Vonage أحداث هذا الإجراء؛ وإلا فعنوان URL لأحداث التطبيق.</translation>
    </message>
    <message>
        <source>How the events are sent.</source>
        <translation>كيفية إرسال الأحداث.</translation>
    </message>
    <message>
        <source>Also judges the mood of what is said.</source>
        <translation>يحلل أيضًا المشاعر فيما يقال.</translation>
    </message>
    <message>
        <source>How the recording is written down.</source>
        <translation>كيفية تفريغ التسجيل نصيًا.</translation>
    </message>
    <message>
        <source>One step of the call.</source>
        <translation>خطوة واحدة من المكالمة.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”. Probably “%2” is meant.</source>
        <translation>تقطع Vonage المكالمة: لا تعرف إجراءً باسم «%1». لعل المقصود «%2».</translation>
    </message>
    <message>
        <source>Put [ and ] around it</source>
        <translation>إحاطته بـ ‎[ و ]‎</translation>
    </message>
    <message>
        <source>Tells what answered and goes on.</source>
        <translation>يخبر بمن أجاب ويواصل.</translation>
    </message>
    <message>
        <source>Hangs up on an answering machine.</source>
        <translation>يُنهي المكالمة إذا أجاب مجيب آلي.</translation>
    </message>
    <message>
        <source>Tells whether a person or a machine answered.</source>
        <translation>يخبر هل أجاب شخص أم مجيب آلي.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s greeting ends.</source>
        <translation>كالسابق، ويحدد نهاية ترحيب المجيب الآلي.</translation>
    </message>
    <message>
        <source>The same, and where the machine&apos;s beep is.</source>
        <translation>كالسابق، ويحدد موضع صافرة المجيب الآلي.</translation>
    </message>
    <message>
        <source>What happens when a machine answers.</source>
        <translation>ما يحدث عندما يجيب مجيب آلي.</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>ما يُترقب سماعه.</translation>
    </message>
    <message>
        <source>How long to wait for the beep.</source>
        <translation>مدة انتظار الصافرة.</translation>
    </message>
    <message>
        <source>What happens when an answering machine answers.</source>
        <translation>ما يحدث عندما يجيب مجيب آلي.</translation>
    </message>
    <message>
        <source>When nobody answers, the answer to the event is the next NCCO.</source>
        <translation>إذا لم يُجب أحد، فالرد على الحدث هو NCCO التالي.</translation>
    </message>
    <message>
        <source>Who is called: one endpoint in an array.</source>
        <translation>من يُتصل به: نقطة نهاية واحدة في مصفوفة.</translation>
    </message>
    <message>
        <source>The number that is shown: one of your Vonage numbers.</source>
        <translation>الرقم الذي يظهر: أحد أرقامك في Vonage.</translation>
    </message>
    <message>
        <source>Shows any number of the application; excludes “from”.</source>
        <translation>يُظهر أي رقم من أرقام التطبيق؛ ولا يجتمع مع «from».</translation>
    </message>
    <message>
        <source>Whether events of the call may be answered with an NCCO.</source>
        <translation>هل يجوز الرد على أحداث المكالمة بـ NCCO؟</translation>
    </message>
    <message>
        <source>How long it rings.</source>
        <translation>مدة الرنين.</translation>
    </message>
    <message>
        <source>The longest time of the call.</source>
        <translation>أطول مدة للمكالمة.</translation>
    </message>
    <message>
        <source>The same with more choice; goes before “machineDetection”.</source>
        <translation>للغرض نفسه بخيارات أكثر؛ ويُقدَّم على «machineDetection».</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until somebody answers; not for phones.</source>
        <translation>الملف الصوتي الذي يسمعه المتصل حتى يجيب أحد؛ ليس للهواتف.</translation>
    </message>
    <message>
        <source>Gives the NCCO that is run for the person called, before both are connected.</source>
        <translation>يعطي NCCO الذي يُنفَّذ للطرف المطلوب قبل توصيل الطرفين.</translation>
    </message>
    <message>
        <source>The sound file that the caller hears until then.</source>
        <translation>الملف الصوتي الذي يسمعه المتصل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The old name of “ringbackTone”.</source>
        <translation>الاسم القديم لـ«ringbackTone».</translation>
    </message>
    <message>
        <source>What happens when the person called answers.</source>
        <translation>ما يحدث عندما يجيب الطرف المطلوب.</translation>
    </message>
    <message>
        <source>The number, with the country&apos;s prefix and without +.</source>
        <translation>الرقم مع مفتاح الدولة ودون ‎+‎.</translation>
    </message>
    <message>
        <source>Keys to press when it is answered; p is a pause of half a second.</source>
        <translation>المفاتيح التي تُضغط عند الإجابة؛ p وقفة مدتها نصف ثانية.</translation>
    </message>
    <message>
        <source>The content of a STIR/SHAKEN identity header.</source>
        <translation>محتوى ترويسة الهوية STIR/SHAKEN.</translation>
    </message>
    <message>
        <source>The name of a user of the same application.</source>
        <translation>اسم مستخدم في التطبيق نفسه.</translation>
    </message>
    <message>
        <source>16-bit samples, 16 kHz.</source>
        <translation>عيّنات 16 بت، 16 كيلوهرتز.</translation>
    </message>
    <message>
        <source>16-bit samples, 8 kHz.</source>
        <translation>عيّنات 16 بت، 8 كيلوهرتز.</translation>
    </message>
    <message>
        <source>16-bit samples, 24 kHz.</source>
        <translation>عيّنات 16 بت، 24 كيلوهرتز.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning.</source>
        <translation>ما يُبلَّغ به خادمك في البداية.</translation>
    </message>
    <message>
        <source>A token that Vonage has signed.</source>
        <translation>رمز مميز وقّعته Vonage.</translation>
    </message>
    <message>
        <source>The text of “value”.</source>
        <translation>نص «value».</translation>
    </message>
    <message>
        <source>Where the Authorization header comes from.</source>
        <translation>مصدر ترويسة Authorization.</translation>
    </message>
    <message>
        <source>The header, for &quot;type&quot;:&quot;custom&quot;.</source>
        <translation>الترويسة، عند ‎&quot;type&quot;:&quot;custom&quot;‎.</translation>
    </message>
    <message>
        <source>The Authorization header that your server gets.</source>
        <translation>ترويسة Authorization التي يتلقاها خادمك.</translation>
    </message>
    <message>
        <source>Your server, ws:// or wss://.</source>
        <translation>خادمك، ‎ws://‎ أو ‎wss://‎.</translation>
    </message>
    <message>
        <source>The form of the sound.</source>
        <translation>صيغة الصوت.</translation>
    </message>
    <message>
        <source>What your server is told at the beginning; up to 512 bytes.</source>
        <translation>ما يُبلَّغ به خادمك في البداية؛ حتى 512 بايت.</translation>
    </message>
    <message>
        <source>A header, sent with X- before its name.</source>
        <translation>ترويسة تُرسل مسبوقًا اسمها بـ ‎X-‎.</translation>
    </message>
    <message>
        <source>Headers that are sent with X- before their names.</source>
        <translation>ترويسات تُرسل مسبوقة أسماؤها بـ ‎X-‎.</translation>
    </message>
    <message>
        <source>Sent to the other side as it is; up to 256 characters.</source>
        <translation>يُرسل إلى الطرف الآخر كما هو؛ حتى 256 محرفًا.</translation>
    </message>
    <message>
        <source>Headers that are sent as they are.</source>
        <translation>ترويسات تُرسل كما هي.</translation>
    </message>
    <message>
        <source>Such as sip:user@example.com, with ;transport=tls or ;media=srtp if wanted.</source>
        <translation>مثل sip:user@example.com، مع ‎;transport=tls‎ أو ‎;media=srtp‎ عند الرغبة.</translation>
    </message>
    <message>
        <source>The SIP domain, with “user” instead of “uri”.</source>
        <translation>مجال SIP، مع «user» بدلًا من «uri».</translation>
    </message>
    <message>
        <source>The user in “domain”.</source>
        <translation>المستخدم في «domain».</translation>
    </message>
    <message>
        <source>The extension in Vonage Business.</source>
        <translation>الرقم الداخلي في Vonage Business.</translation>
    </message>
    <message>
        <source>A phone number.</source>
        <translation>رقم هاتف.</translation>
    </message>
    <message>
        <source>A user of the application.</source>
        <translation>أحد مستخدمي التطبيق.</translation>
    </message>
    <message>
        <source>A server of yours that gets and gives the sound.</source>
        <translation>خادم لديك يستقبل الصوت ويرسله.</translation>
    </message>
    <message>
        <source>A SIP address.</source>
        <translation>عنوان SIP.</translation>
    </message>
    <message>
        <source>An extension of Vonage Business Communications.</source>
        <translation>رقم داخلي في Vonage Business Communications.</translation>
    </message>
    <message>
        <source>Calls somebody and connects the caller with them.</source>
        <translation>يتصل بشخص ويوصله بالمتصل.</translation>
    </message>
    <message>
        <source>Remove the one before</source>
        <translation>إزالة السابق</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant.</source>
        <translation>الخيار «%1» غير موجود في «%2»؛ تتجاهله Vonage أو تقطع المكالمة. لعل المقصود «%3».</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;:%2</source>
        <translation>إضافة ‎&quot;%1&quot;:%2‎</translation>
    </message>
    <message>
        <source>Who is called.</source>
        <translation>من يُتصل به.</translation>
    </message>
    <message>
        <source>Known from Vonage&apos;s newer libraries only.</source>
        <translation>لا يُعرف إلا من مكتبات Vonage الأحدث.</translation>
    </message>
    <message>
        <source>Deprecated: better not used any more.</source>
        <translation>مهمل: يُستحسن ترك استخدامه.</translation>
    </message>
    <message>
        <source>Withdrawn by Vonage.</source>
        <translation>سحبته Vonage.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>‏%1، بوحدة %2</translation>
    </message>
    <message>
        <source>%1 of up to %2 characters</source>
        <translation>‏%1 (عدد المحارف %2 على الأكثر)</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>مثل %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>الخيارات: %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>يجب أن يكون موجودًا.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>القيمة عند غيابه: %1.</translation>
    </message>
    <message>
        <source>A value of “%1”: %2</source>
        <translation>إحدى قيم «%1»: %2</translation>
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
        <translation>صوت من %1 لا يدعم SSML.</translation>
    </message>
    <message>
        <source>A voice of %1.</source>
        <translation>صوت من %1.</translation>
    </message>
    <message>
        <source>Language %1, style %2.</source>
        <translation>اللغة %1، النمط %2.</translation>
    </message>
    <message>
        <source>Vonage drops the call, for this is not JSON: %1</source>
        <translation>تقطع Vonage المكالمة لأن هذا ليس JSON: %1</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO is an array of actions, even of one: put [ and ] around it.</source>
        <translation>تقطع Vonage المكالمة لأن NCCO مصفوفة إجراءات ولو كان الإجراء واحدًا: أحطه بـ ‎[ و ]‎.</translation>
    </message>
    <message>
        <source>Vonage drops the call, for an NCCO needs at least one action, such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>تقطع Vonage المكالمة لأن NCCO يتطلب إجراءً واحدًا على الأقل، مثل ‎{&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}‎.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of an NCCO is an object such as {&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}.</source>
        <translation>تقطع Vonage المكالمة: كل عنصر في NCCO كائن مثل ‎{&quot;action&quot;:&quot;talk&quot;,&quot;text&quot;:&quot;Hello&quot;}‎.</translation>
    </message>
    <message>
        <source>Vonage drops the call: this has no &quot;action&quot; that says what to do; write one such as &quot;action&quot;:&quot;talk&quot;.</source>
        <translation>تقطع Vonage المكالمة: ليس هنا &quot;action&quot; يحدد ما يجب فعله؛ اكتب مثلًا ‎&quot;action&quot;:&quot;talk&quot;‎.</translation>
    </message>
    <message>
        <source>Vonage drops the call: it knows no action “%1”; write one of talk, stream, input, record, connect, conversation, notify, wait or transfer.</source>
        <translation>تقطع Vonage المكالمة: لا تعرف إجراءً باسم «%1»؛ اكتب أحد الإجراءات talk أو stream أو input أو record أو connect أو conversation أو notify أو wait أو transfer.</translation>
    </message>
    <message>
        <source>“%1” was a preview that Vonage has withdrawn; it will probably drop the call.</source>
        <translation>كان «%1» ميزة تجريبية سحبتها Vonage؛ ويُرجَّح أن تقطع المكالمة.</translation>
    </message>
    <message>
        <source>“%1” is known from Vonage&apos;s newer libraries only; older accounts may not have it.</source>
        <translation>لا يُعرف «%1» إلا من مكتبات Vonage الأحدث؛ وقد لا يتوفر في الحسابات الأقدم.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once; Vonage takes the last one. Remove the others.</source>
        <translation>ورد «%1» هنا أكثر من مرة؛ تأخذ Vonage بالأخير. أزل البقية.</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”; Vonage ignores it or drops the call. Remove it.</source>
        <translation>الخيار «%1» غير موجود في «%2»؛ تتجاهله Vonage أو تقطع المكالمة. أزله.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%2” needs “%1”. Write it with a value.</source>
        <translation>تقطع Vonage المكالمة: يتطلب «%2» الخيار «%1». اكتبه مع قيمة.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be %2.</source>
        <translation>تقطع Vonage المكالمة: المطلوب في «%1» %2.</translation>
    </message>
    <message>
        <source>Vonage accepts the quotes, but “%1” should be %2: better write it without them.</source>
        <translation>تقبل Vonage علامات الاقتباس، لكن المطلوب في «%1» %2: يُستحسن كتابة القيمة دونها.</translation>
    </message>
    <message>
        <source>Vonage reads “%1” in steps of 0.1; write it with one decimal.</source>
        <translation>تقرأ Vonage قيمة «%1» بخطوات مقدارها 0.1؛ اكتبها بمنزلة عشرية واحدة.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” cannot be “%2”; write %3.</source>
        <translation>تقطع Vonage المكالمة: لا يجوز أن تكون قيمة «%1» هي «%2»؛ اكتب %3.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is an array with one URL in it; put [ and ] around the string.</source>
        <translation>تقطع Vonage المكالمة: «%1» مصفوفة فيها عنوان URL واحد؛ أحط السلسلة بـ ‎[ و ]‎.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” needs exactly one URL in its array.</source>
        <translation>تقطع Vonage المكالمة: يتطلب «%1» عنوان URL واحدًا فقط في مصفوفته.</translation>
    </message>
    <message>
        <source>Vonage uses only the first URL of “%1”; remove the others.</source>
        <translation>لا تستخدم Vonage إلا أول عنوان URL في «%1»؛ أزل البقية.</translation>
    </message>
    <message>
        <source>Vonage cannot use this as “%1” and drops the call: write a whole URL such as %2.</source>
        <translation>لا تستطيع Vonage استخدام هذه القيمة لـ«%1» فتقطع المكالمة: اكتب عنوان URL كاملًا مثل %2.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; where the server can do it, write %2.</source>
        <translation>العنوان %1 غير مشفّر؛ إذا كان الخادم يدعم التشفير فاكتب %2.</translation>
    </message>
    <message>
        <source>Vonage cannot reach “%1” from outside; use a public address, such as that of a tunnel.</source>
        <translation>لا تستطيع Vonage الوصول إلى «%1» من الخارج؛ استخدم عنوانًا عامًا، كعنوان نفق.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name: its parts have letters, digits and inner hyphens only. Vonage may refuse it; use another name.</source>
        <translation>القيمة «%1» ليست اسم مضيف صالحًا: لا تحتوي أجزاؤه إلا على أحرف وأرقام وشرطات داخلية. قد ترفضه Vonage؛ استخدم اسمًا آخر.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text has %1 characters without its tags, and 1500 are allowed. Split it into several talk actions.</source>
        <translation>تقطع Vonage المكالمة: عدد محارف النص دون وسومه %1، والمسموح 1500. قسّمه على عدة إجراءات talk.</translation>
    </message>
    <message>
        <source>Vonage drops the call: there is nothing to say here. Write some text.</source>
        <translation>تقطع Vonage المكالمة: لا شيء يُنطق هنا. اكتب نصًا.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the text begins as SSML but is not well-formed XML (%1). Close every tag, and everything in one &lt;speak&gt;…&lt;/speak&gt;.</source>
        <translation>تقطع Vonage المكالمة: يبدأ النص كأنه SSML لكنه ليس XML سليم البنية (%1). أغلق كل وسم، وضع كل شيء ضمن ‎&lt;speak&gt;…&lt;/speak&gt;‎ واحد.</translation>
    </message>
    <message>
        <source>Vonage reads the tag &lt;%1&gt; aloud, for SSML has to stand in &lt;speak&gt;…&lt;/speak&gt;: put them around the whole text.</source>
        <translation>تقرأ Vonage الوسم ‎&lt;%1&gt;‎ بصوت مسموع، لأن SSML يجب أن يكون ضمن ‎&lt;speak&gt;…&lt;/speak&gt;‎: أحط بهما النص كله.</translation>
    </message>
    <message>
        <source>Vonage does not know the tag &lt;%1&gt; and may refuse or skip it; remove it.</source>
        <translation>لا تعرف Vonage الوسم ‎&lt;%1&gt;‎ وقد ترفضه أو تتخطاه؛ أزله.</translation>
    </message>
    <message>
        <source>Style %1 of %2 has no SSML support: the tags may be ignored or read aloud. Choose another style.</source>
        <translation>النمط %1 من %2 لا يدعم SSML: قد تُتجاهل الوسوم أو تُقرأ بصوت مسموع. اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not among the languages that Vonage is known to have here; write one such as en-US.</source>
        <translation>القيمة «%1» ليست من اللغات التي يُعرف أن Vonage تدعمها هنا؛ اكتب لغة مثل en-US.</translation>
    </message>
    <message>
        <source>%1 is known to have styles up to %2; Vonage may refuse style %3.</source>
        <translation>يُعرف أن للغة %1 أنماطًا حتى %2؛ وقد ترفض Vonage النمط %3.</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated; write &quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3 instead of “%1”.</source>
        <translation>الخيار «voiceName» مهمل؛ اكتب ‎&quot;language&quot;:&quot;%2&quot;,&quot;style&quot;:%3‎ بدلًا من «%1».</translation>
    </message>
    <message>
        <source>“voiceName” and “%1” contradict each other, and it is not said which wins; remove “voiceName”.</source>
        <translation>‏«voiceName» و«%1» متعارضان، ولا يُعرف أيهما يغلب؛ أزل «voiceName».</translation>
    </message>
    <message>
        <source>With &quot;loop&quot;:0 this is repeated until the caller hangs up or interrupts it.</source>
        <translation>مع ‎&quot;loop&quot;:0‎ يتكرر هذا حتى ينهي المتصل المكالمة أو يقاطعه.</translation>
    </message>
    <message>
        <source>Vonage drops the call: behind a “%1” with &quot;bargeIn&quot;:true an “input” has to follow. Add one.</source>
        <translation>تقطع Vonage المكالمة: يجب أن يأتي «input» بعد «%1» الذي فيه ‎&quot;bargeIn&quot;:true‎. أضف واحدًا.</translation>
    </message>
    <message>
        <source>This has no effect: the &quot;bargeIn&quot;:true before stays on until an “input”.</source>
        <translation>لا أثر لهذا: يبقى ‎&quot;bargeIn&quot;:true‎ السابق ساريًا حتى «input».</translation>
    </message>
    <message>
        <source>Vonage drops the call: “input” needs &quot;type&quot;; write &quot;type&quot;:[&quot;dtmf&quot;], &quot;type&quot;:[&quot;speech&quot;] or both.</source>
        <translation>تقطع Vonage المكالمة: يتطلب «input» الخيار &quot;type&quot;؛ اكتب ‎&quot;type&quot;:[&quot;dtmf&quot;]‎ أو ‎&quot;type&quot;:[&quot;speech&quot;]‎ أو كليهما.</translation>
    </message>
    <message>
        <source>“%1” belongs into &quot;dtmf&quot;:{…} together with &quot;type&quot;:[&quot;dtmf&quot;]; the form without is deprecated.</source>
        <translation>مكان «%1» داخل ‎&quot;dtmf&quot;:{…}‎ مع ‎&quot;type&quot;:[&quot;dtmf&quot;]‎؛ والصيغة التي دونه مهملة.</translation>
    </message>
    <message>
        <source>Vonage ignores these settings, for &quot;type&quot; does not have &quot;%1&quot;; add it there or remove them.</source>
        <translation>تتجاهل Vonage هذه الإعدادات لأن &quot;type&quot; لا يحتوي على &quot;%1&quot;؛ أضفه هناك أو أزلها.</translation>
    </message>
    <message>
        <source>Vonage drops the call: in asynchronous mode there are only keys, without “%1”. Remove it, or the mode.</source>
        <translation>تقطع Vonage المكالمة: لا يوجد في الوضع غير المتزامن إلا المفاتيح، دون «%1». أزله أو أزل الوضع.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “uuid” needs exactly one leg in its array.</source>
        <translation>تقطع Vonage المكالمة: يتطلب «uuid» فرعًا واحدًا فقط في مصفوفته.</translation>
    </message>
    <message>
        <source>Nothing follows this input: the call ends unless the application&apos;s event URL answers with an NCCO. Give it an &quot;eventUrl&quot;, or add actions.</source>
        <translation>لا شيء يلي هذا الإدخال: تنتهي المكالمة ما لم يرد عنوان URL لأحداث التطبيق بـ NCCO. أعطه &quot;eventUrl&quot; أو أضف إجراءات.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “channels” needs &quot;split&quot;:&quot;conversation&quot; beside it.</source>
        <translation>تقطع Vonage المكالمة: يتطلب «channels» وجود ‎&quot;split&quot;:&quot;conversation&quot;‎ معه.</translation>
    </message>
    <message>
        <source>More than two channels are recorded as wav only; write &quot;format&quot;:&quot;wav&quot; or leave the format out.</source>
        <translation>لا يُسجَّل أكثر من قناتين إلا بصيغة wav؛ اكتب ‎&quot;format&quot;:&quot;wav&quot;‎ أو احذف الصيغة.</translation>
    </message>
    <message>
        <source>Vonage ends the call at once: the recording runs alongside what follows, and nothing does. Add &quot;endOnSilence&quot;, &quot;endOnKey&quot; or an action.</source>
        <translation>تُنهي Vonage المكالمة فورًا: يجري التسجيل بالتوازي مع ما يليه، ولا شيء يليه. أضف &quot;endOnSilence&quot; أو &quot;endOnKey&quot; أو إجراءً.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” is one key, a digit, * or #, in quotes.</source>
        <translation>تقطع Vonage المكالمة: قيمة «%1» مفتاح واحد، رقم أو * أو #، بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” needs exactly one endpoint in its array.</source>
        <translation>تقطع Vonage المكالمة: يتطلب «endpoint» نقطة نهاية واحدة فقط في مصفوفته.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “endpoint” is an array with one object in it; put [ and ] around it.</source>
        <translation>تقطع Vonage المكالمة: «endpoint» مصفوفة فيها كائن واحد؛ أحطه بـ ‎[ و ]‎.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “from” and &quot;randomFromNumber&quot;:true exclude each other; remove one.</source>
        <translation>تقطع Vonage المكالمة: لا يجتمع «from» و‎&quot;randomFromNumber&quot;:true‎؛ أزل أحدهما.</translation>
    </message>
    <message>
        <source>Without “from” the person called sees no number; write one of your Vonage numbers.</source>
        <translation>دون «from» لا يرى الطرف المطلوب أي رقم؛ اكتب أحد أرقامك في Vonage.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be digits only, such as &quot;447700900000&quot;.</source>
        <translation>تقطع Vonage المكالمة: يجب أن تتكون قيمة «%1» من أرقام فقط، مثل &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” has to be 7 to 15 digits with the country&apos;s prefix and without +, such as &quot;447700900000&quot;.</source>
        <translation>تقطع Vonage المكالمة: يجب أن تكون قيمة «%1» من 7 إلى 15 رقمًا مع مفتاح الدولة ودون ‎+‎، مثل &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>“%1” looks like a national number; Vonage wants the country&apos;s prefix instead of the 0, as in &quot;447700900000&quot;.</source>
        <translation>تبدو القيمة «%1» رقمًا محليًا؛ تتطلب Vonage مفتاح الدولة بدلًا من 0، كما في &quot;447700900000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “%1” may have the keys 0 to 9, *, # and p for a pause of half a second only.</source>
        <translation>تقطع Vonage المكالمة: لا يجوز في «%1» إلا المفاتيح من 0 إلى 9 و* و# وp لوقفة مدتها نصف ثانية.</translation>
    </message>
    <message>
        <source>Vonage goes by “advancedMachineDetection” and ignores this; remove it.</source>
        <translation>تأخذ Vonage بـ«advancedMachineDetection» وتتجاهل هذا؛ أزله.</translation>
    </message>
    <message>
        <source>Without “eventUrl” the application&apos;s event URL is asked how to go on; write one to be sure.</source>
        <translation>دون «eventUrl» يُسأل عنوان URL لأحداث التطبيق عن كيفية المتابعة؛ اكتب واحدًا للاطمئنان.</translation>
    </message>
    <message>
        <source>Vonage does not play “ringbackTone” while it calls a phone; remove it, or use &quot;onAnswer&quot; of the endpoint.</source>
        <translation>لا تشغّل Vonage «ringbackTone» أثناء الاتصال بهاتف؛ أزله، أو استخدم &quot;onAnswer&quot; في نقطة النهاية.</translation>
    </message>
    <message>
        <source>“ringback” is the deprecated name; write “ringbackTone”.</source>
        <translation>‏«ringback» هو الاسم المهمل؛ اكتب «ringbackTone».</translation>
    </message>
    <message>
        <source>Vonage drops the call: a websocket needs &quot;content-type&quot;, and that has to be &quot;audio/l16;rate=8000&quot;, &quot;audio/l16;rate=16000&quot; or &quot;audio/l16;rate=24000&quot;.</source>
        <translation>تقطع Vonage المكالمة: تتطلب نقطة websocket الخيار &quot;content-type&quot;، ويجب أن يكون &quot;audio/l16;rate=8000&quot; أو &quot;audio/l16;rate=16000&quot; أو &quot;audio/l16;rate=24000&quot;.</translation>
    </message>
    <message>
        <source>Vonage drops the call: the headers take %1 bytes as JSON, and 512 are allowed. Send less.</source>
        <translation>تقطع Vonage المكالمة: تشغل الترويسات %1 بايت بصيغة JSON، والمسموح 512. أرسل أقل.</translation>
    </message>
    <message>
        <source>Vonage drops the call: a sip endpoint needs either “uri”, or “domain” and “user”, not both.</source>
        <translation>تقطع Vonage المكالمة: تتطلب نقطة sip إما «uri» وإما «domain» و«user»، لا كليهما.</translation>
    </message>
    <message>
        <source>Vonage puts X- in front of the name itself and would send “X-%1”; leave it out.</source>
        <translation>تضيف Vonage البادئة ‎X-‎ إلى الاسم بنفسها، فسترسل «X-%1»؛ احذفها.</translation>
    </message>
    <message>
        <source>Vonage drops the call: &quot;mute&quot;:true and “canSpeak” exclude each other; remove one.</source>
        <translation>تقطع Vonage المكالمة: لا يجتمع ‎&quot;mute&quot;:true‎ و«canSpeak»؛ أزل أحدهما.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “transcription” needs &quot;record&quot;:true beside it.</source>
        <translation>تقطع Vonage المكالمة: يتطلب «transcription» وجود ‎&quot;record&quot;:true‎ معه.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for “transfer” before this is the last action that runs. Remove what follows it.</source>
        <translation>لا تصل Vonage إلى هنا أبدًا، لأن «transfer» السابق هو آخر إجراء يُنفَّذ. أزل ما يليه.</translation>
    </message>
    <message>
        <source>Vonage never gets here, for the action before is repeated without end (&quot;loop&quot;:0). Give it a number, or remove what follows.</source>
        <translation>لا تصل Vonage إلى هنا أبدًا، لأن الإجراء السابق يتكرر بلا نهاية (‎&quot;loop&quot;:0‎). حدد له عددًا، أو أزل ما يليه.</translation>
    </message>
    <message>
        <source>Those who wait for the moderator hear silence; give them &quot;musicOnHoldUrl&quot;.</source>
        <translation>يسمع من ينتظرون المشرف صمتًا؛ أضف &quot;musicOnHoldUrl&quot;.</translation>
    </message>
    <message>
        <source>Vonage waits from 0.1 to 7200 seconds and takes the nearer end of that instead; write such a number.</source>
        <translation>تنتظر Vonage من 0.1 إلى 7200 ثانية، وتأخذ بدلًا من هذه القيمة أقرب الحدين؛ اكتب عددًا ضمنهما.</translation>
    </message>
    <message>
        <source>Vonage drops the call: “payload” has to be an object, such as {&quot;step&quot;:1}.</source>
        <translation>تقطع Vonage المكالمة: يجب أن تكون قيمة «payload» كائنًا، مثل ‎{&quot;step&quot;:1}‎.</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>إضافة input</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>How long, such as 1s or 500ms.</source>
        <translation>المدة، مثل 1s أو 500ms.</translation>
    </message>
    <message>
        <source>How long, in words.</source>
        <translation>المدة بالكلمات.</translation>
    </message>
    <message>
        <source>How strongly.</source>
        <translation>شدة التشديد.</translation>
    </message>
    <message>
        <source>The language, such as fr-FR.</source>
        <translation>اللغة، مثل fr-FR.</translation>
    </message>
    <message>
        <source>What the sounds are written in.</source>
        <translation>نظام كتابة الأصوات.</translation>
    </message>
    <message>
        <source>The sounds.</source>
        <translation>الأصوات.</translation>
    </message>
    <message>
        <source>How loud; also as +6dB or -6dB.</source>
        <translation>مستوى الصوت؛ وكذلك مثل ‎+6dB‎ أو ‎-6dB‎.</translation>
    </message>
    <message>
        <source>How fast.</source>
        <translation>السرعة.</translation>
    </message>
    <message>
        <source>How high; also as +10% or -10%.</source>
        <translation>طبقة الصوت؛ وكذلك مثل ‎+10%‎ أو ‎-10%‎.</translation>
    </message>
    <message>
        <source>What the text is.</source>
        <translation>ماهية النص.</translation>
    </message>
    <message>
        <source>The order of a date&apos;s parts.</source>
        <translation>ترتيب أجزاء التاريخ.</translation>
    </message>
    <message>
        <source>What is said instead.</source>
        <translation>ما يُنطق بدلًا منه.</translation>
    </message>
    <message>
        <source>Around the whole text: it is SSML.</source>
        <translation>يحيط بالنص كله: إنه SSML.</translation>
    </message>
    <message>
        <source>A pause.</source>
        <translation>وقفة.</translation>
    </message>
    <message>
        <source>Stresses the text.</source>
        <translation>يشدد على النص.</translation>
    </message>
    <message>
        <source>Text in another language; not in all styles.</source>
        <translation>نص بلغة أخرى؛ ليس في كل الأنماط.</translation>
    </message>
    <message>
        <source>A paragraph.</source>
        <translation>فقرة.</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>جملة.</translation>
    </message>
    <message>
        <source>Says how the text is pronounced.</source>
        <translation>يحدد كيفية نطق النص.</translation>
    </message>
    <message>
        <source>Volume, speed and pitch.</source>
        <translation>مستوى الصوت والسرعة وطبقة الصوت.</translation>
    </message>
    <message>
        <source>Says what the text is, such as a date or digits.</source>
        <translation>يحدد ماهية النص، كتاريخ أو أرقام.</translation>
    </message>
    <message>
        <source>Says something else instead of the text.</source>
        <translation>ينطق شيئًا آخر بدلًا من النص.</translation>
    </message>
    <message>
        <source>The end of the tag.</source>
        <translation>نهاية الوسم.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>Says a sentence and ends the call.</source>
        <translation>ينطق جملة وينهي المكالمة.</translation>
    </message>
    <message>
        <source>Menu with keys and speech</source>
        <translation>قائمة بالمفاتيح والكلام</translation>
    </message>
    <message>
        <source>Asks the caller to press a key or say a word, and waits for the answer.</source>
        <translation>يطلب من المتصل ضغط مفتاح أو قول كلمة، وينتظر الجواب.</translation>
    </message>
    <message>
        <source>Answer to a menu</source>
        <translation>الرد على قائمة</translation>
    </message>
    <message>
        <source>Repeats the keys that were pressed; for the webhook that a menu sends.</source>
        <translation>يكرر المفاتيح التي ضُغطت؛ لطلب ويب هوك الذي ترسله القائمة.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Records a message until the caller is silent or presses the hash key.</source>
        <translation>يسجل رسالة حتى يصمت المتصل أو يضغط مفتاح #.</translation>
    </message>
    <message>
        <source>Connect to a number, with a fallback</source>
        <translation>التوصيل برقم مع بديل</translation>
    </message>
    <message>
        <source>Calls another number; when nobody answers, the caller is told so. Put in the number to call.</source>
        <translation>يتصل برقم آخر؛ وإذا لم يُجب أحد أُبلغ المتصل بذلك. أدخل الرقم المطلوب الاتصال به.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Lets everybody who gets this answer talk to each other.</source>
        <translation>يتيح لكل من يتلقى هذا الرد التحدث مع الآخرين.</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>تسجيل المكالمة</translation>
    </message>
    <message>
        <source>Records what is said from now on, each side in a channel of its own.</source>
        <translation>يسجل ما يقال من الآن فصاعدًا، كل طرف في قناة خاصة به.</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>تشغيل ملف</translation>
    </message>
    <message>
        <source>Plays a sound file (MP3 or 16-bit WAV). Put in the file&apos;s address.</source>
        <translation>يشغّل ملفًا صوتيًا (MP3 أو WAV بدقة 16 بت). أدخل عنوان الملف.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Sends a webhook with data of your own in the middle of the call; the answer to it can be a new NCCO.</source>
        <translation>يرسل طلب ويب هوك ببيانات تحددها أثناء المكالمة؛ ويمكن أن يكون الرد عليه NCCO جديدًا.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Put &lt;speak&gt; and &lt;/speak&gt; around it</source>
        <translation>إحاطته بـ ‎&lt;speak&gt;‎ و‎&lt;/speak&gt;‎</translation>
    </message>
    <message>
        <source>“voiceName” is deprecated, and “%1” is not a known voice; write “language” and “style” instead.</source>
        <translation>الخيار «voiceName» مهمل، و«%1» ليس صوتًا معروفًا؛ اكتب «language» و«style» بدلًا منه.</translation>
    </message>
    <message>
        <source>Remove “voiceName”</source>
        <translation>إزالة «voiceName»</translation>
    </message>
    <message>
        <source>Write &quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2</source>
        <translation>كتابة ‎&quot;language&quot;:&quot;%1&quot;,&quot;style&quot;:%2‎</translation>
    </message>
    <message>
        <source>Move it into “dtmf”</source>
        <translation>نقله إلى «dtmf»</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;:%1</source>
        <translation>إضافة ‎&quot;type&quot;:%1‎</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “type”</source>
        <translation>إضافة &quot;%1&quot; إلى «type»</translation>
    </message>
    <message>
        <source>Add &quot;split&quot;:&quot;conversation&quot;</source>
        <translation>إضافة ‎&quot;split&quot;:&quot;conversation&quot;‎</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;:&quot;wav&quot;</source>
        <translation>كتابة ‎&quot;format&quot;:&quot;wav&quot;‎</translation>
    </message>
    <message>
        <source>Remove “machineDetection”</source>
        <translation>إزالة «machineDetection»</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>إزالة علامتي الاقتباس</translation>
    </message>
    <message>
        <source>at most %1 characters long</source>
        <translation>نص لا يزيد عدد محارفه على %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Vonage drops the call: this stands here already; write it once.</source>
        <translation>تقطع Vonage المكالمة: هذا موجود هنا من قبل؛ اكتبه مرة واحدة.</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>الإبقاء على الأول</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>مصفوفة سلاسل</translation>
    </message>
    <message>
        <source>an array of leg ids</source>
        <translation>مصفوفة معرّفات فروع</translation>
    </message>
    <message>
        <source>an array with one leg id</source>
        <translation>مصفوفة فيها معرّف فرع واحد</translation>
    </message>
    <message>
        <source>a string such as &quot;en-US&quot;</source>
        <translation>سلسلة مثل &quot;en-US&quot;</translation>
    </message>
    <message>
        <source>a string with a URL</source>
        <translation>سلسلة فيها عنوان URL</translation>
    </message>
    <message>
        <source>an array with one URL</source>
        <translation>مصفوفة فيها عنوان URL واحد</translation>
    </message>
    <message>
        <source>a string with a URI</source>
        <translation>سلسلة فيها URI</translation>
    </message>
    <message>
        <source>a string of digits</source>
        <translation>سلسلة أرقام</translation>
    </message>
    <message>
        <source>a string of keys</source>
        <translation>سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>a string of printable ASCII characters</source>
        <translation>سلسلة محارف ASCII قابلة للطباعة</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>كائن ضمن ‎{ }‎</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>مصفوفة كائنات</translation>
    </message>
    <message>
        <source>an array with one endpoint</source>
        <translation>مصفوفة فيها نقطة نهاية واحدة</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>عدد صحيح لا يقل عن %1</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>عدد لا يقل عن %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>وضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>Vonage sends nothing of the name “%1”, so that the default reply would go out. Write another name, {query.%1} for a parameter of your own URL, or {{%1}} for the braces themselves.</source>
        <translation>لا ترسل Vonage شيئًا باسم «%1»، فسيُرسل الرد الافتراضي. اكتب اسمًا آخر، أو ‎{query.%1}‎ لمعامل من عنوان URL الخاص بك، أو ‎{{%1}}‎ إذا أردت الأقواس نفسها.</translation>
    </message>
    <message>
        <source>Nothing takes the place of {%1} any more, so that it is sent as it is. Write here what is meant.</source>
        <translation>لم يعد شيء يحل محل ‎{%1}‎، فيُرسل كما هو. اكتب هنا المقصود.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>إزالة الفاصلة</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>إضافة الفاصلة</translation>
    </message>
    <message>
        <source>Add the missing %1</source>
        <translation>إضافة %1 الناقص</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>وضعه بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>Remove the %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Put all in double quotes</source>
        <translation>وضع الكل بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>Vonage drops the call: SSML stands in one &lt;speak&gt;…&lt;/speak&gt;, and here is another inside of it. Remove the inner tags.</source>
        <translation>تقطع Vonage المكالمة: يكون SSML ضمن ‎&lt;speak&gt;…&lt;/speak&gt;‎ واحد، وهنا آخر بداخله. أزل الوسوم الداخلية.</translation>
    </message>
    <message>
        <source>Remove the inner tags</source>
        <translation>إزالة الوسوم الداخلية</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>إزالة التعليق</translation>
    </message>
    <message>
        <source>Vonage may take the type from these settings or drop the call; write &quot;type&quot;:%1 to be sure.</source>
        <translation>قد تستنتج Vonage النوع من هذه الإعدادات أو تقطع المكالمة؛ اكتب ‎&quot;type&quot;:%1‎ للاطمئنان.</translation>
    </message>
    <message>
        <source>Vonage drops the call: each item of “%1” has to be %2.</source>
        <translation>تقطع Vonage المكالمة: المطلوب في كل عنصر من «%1» %2.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>ضبط «%1» على %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <source>The caller would not come back: %1</source>
        <translation>لن يعود المتصل: %1</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (العملية %2)</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Expected at most %L1 characters.</source>
        <translation>يُتوقع ألا يزيد عدد المحارف على %L1.</translation>
    </message>
    <message>
        <source>Expected a whole character: half of one (a lone surrogate) stands here.</source>
        <translation>يُتوقع محرف كامل: هنا نصف محرف (surrogate منفرد).</translation>
    </message>
    <message>
        <source>Expected a term: there is no open parenthesis to close.</source>
        <translation>يُتوقع شرط: لا يوجد قوس مفتوح لإغلاقه.</translation>
    </message>
    <message>
        <source>Expected a term: a word, quoted text, or a key with a value such as api:sms.</source>
        <translation>يُتوقع شرط: كلمة، أو نص بين علامتي اقتباس، أو مفتاح مع قيمة مثل api:sms.</translation>
    </message>
    <message>
        <source>Expected at most %1 parentheses within each other.</source>
        <translation>يُتوقع ألا يزيد تداخل الأقواس على %1.</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis.</source>
        <translation>يُتوقع قوس إغلاق.</translation>
    </message>
    <message>
        <source>Expected at most %1 terms.</source>
        <translation>يُتوقع ألا يزيد عدد الشروط على %1.</translation>
    </message>
    <message>
        <source>Expected a closing quotation mark.</source>
        <translation>تُتوقع علامة اقتباس ختامية.</translation>
    </message>
    <message>
        <source>Expected some text between the quotation marks.</source>
        <translation>يُتوقع نص بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>Expected the name of a field.</source>
        <translation>يُتوقع اسم حقل.</translation>
    </message>
    <message>
        <source>Expected a value right after the colon.</source>
        <translation>تُتوقع قيمة بعد النقطتين مباشرة.</translation>
    </message>
    <message>
        <source>Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.</source>
        <translation>يُتوقع تاريخ، أو تاريخ ووقت مثل 2026-11-23T08:00، أو عمر مثل 30s أو 10m أو 2h أو 7d.</translation>
    </message>
    <message>
        <source>Expected a number, with &gt;=, &gt;, &lt;=, &lt; or = before it if wanted.</source>
        <translation>يُتوقع عدد، ويمكن أن يسبقه ‎&gt;=‎ أو ‎&gt;‎ أو ‎&lt;=‎ أو ‎&lt;‎ أو ‎=‎.</translation>
    </message>
    <message>
        <source>Expected an address, a range such as 174.37.245.32/29, or one of: %1.</source>
        <translation>يُتوقع عنوان، أو نطاق مثل 174.37.245.32/29، أو إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>تُتوقع إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>Expected rule:NAME or one of: %1.</source>
        <translation>يُتوقع rule:NAME أو إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>Vonage sends numbers without a plus: %1.</source>
        <translation>ترسل Vonage الأرقام دون علامة الزائد: %1.</translation>
    </message>
    <message>
        <source>AND is looked for as a word: leave out AND, since all terms that stand side by side must match.</source>
        <translation>يُبحث عن AND ككلمة: احذف AND، لأن جميع الشروط المتجاورة يجب أن تتحقق.</translation>
    </message>
    <message>
        <source>NOT is looked for as a word: what must not match has a - before it, %1.</source>
        <translation>يُبحث عن NOT ككلمة: ما يجب ألا يتحقق تسبقه علامة ‎-‎، أي ‎%1‎.</translation>
    </message>
    <message>
        <source>Expected a key. Did you mean %1? The keys are %2; text that holds a colon is written in quotation marks.</source>
        <translation>يُتوقع مفتاح. هل تقصد %1؟ المفاتيح هي %2؛ والنص الذي يحتوي على نقطتين رأسيتين يُكتب بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>kind:%1 matches that very kind: kind:%1.* matches all whose kind begins so.</source>
        <translation>‎kind:%1‎ يطابق هذا النوع بعينه: ‎kind:%1.*‎ يطابق كل ما يبدأ نوعه بذلك.</translation>
    </message>
    <message>
        <source>There is no kind %1. Did you mean kind:%2?</source>
        <translation>لا يوجد نوع %1. هل تقصد ‎kind:%2‎؟</translation>
    </message>
    <message>
        <source>No event is just of the kind %1: kind:%1.* matches all whose kind begins so.</source>
        <translation>لا يوجد حدث نوعه %1 فقط: ‎kind:%1.*‎ يطابق كل ما يبدأ نوعه بذلك.</translation>
    </message>
    <message>
        <source>No status %1 is documented. Did you mean status:%2?</source>
        <translation>الحالة %1 غير موثقة. هل تقصد ‎status:%2‎؟</translation>
    </message>
    <message>
        <source>A path begins with a slash: %1 looks anywhere in it.</source>
        <translation>يبدأ المسار بشرطة مائلة: ‎%1‎ يبحث في أي موضع منه.</translation>
    </message>
    <message>
        <source>Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is written in quotation marks.</source>
        <translation>يُتوقع أحد المفاتيح %1. حقل الطلب هو field.%2؛ والنص الذي يحتوي على نقطتين رأسيتين يُكتب بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>In words, * is looked for as it is: it stands for anything only behind a name, as in from:4477*.</source>
        <translation>في الكلمات يُبحث عن * كما هي: لا تحلّ محل أي شيء إلا بعد اسم، كما في from:4477*.</translation>
    </message>
    <message>
        <source>Expected a space, or quotation marks around the whole text, in which \&quot; stands for one.</source>
        <translation>تُتوقع مسافة، أو علامتا اقتباس حول النص كله، وفي داخله تُكتب علامة الاقتباس \&quot;.</translation>
    </message>
    <message>
        <source>Expected a colon right after the name of the field.</source>
        <translation>تُتوقع نقطتان بعد اسم الحقل مباشرة.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not HTTP: a request line such as “POST /webhooks/event HTTP/1.1” was expected.</source>
        <translation>هذا ليس HTTP: كان المتوقع سطر طلب مثل «POST /webhooks/event HTTP/1.1».</translation>
    </message>
    <message>
        <source>A header line is not well-formed: “Name: value” on one line, ended by CR LF, was expected.</source>
        <translation>سطر ترويسة غير سليم البنية: كان المتوقع «Name: value» في سطر واحد ينتهي بـ CR LF.</translation>
    </message>
    <message>
        <source>The length of the body is not certain: one plain Content-Length or a well-formed chunked body was expected.</source>
        <translation>طول المتن غير مؤكد: كان المتوقع ترويسة Content-Length واحدة بسيطة أو متنًا مجزّأً (chunked) سليم البنية.</translation>
    </message>
    <message>
        <source>The transfer coding is not known: “chunked” alone was expected.</source>
        <translation>ترميز النقل غير معروف: كان المتوقع «chunked» وحده.</translation>
    </message>
    <message>
        <source>The version of HTTP is not known: HTTP/1.0 or HTTP/1.1 was expected.</source>
        <translation>إصدار HTTP غير معروف: كان المتوقع HTTP/1.0 أو HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request line is longer than allowed.</source>
        <translation>سطر الطلب أطول من المسموح.</translation>
    </message>
    <message>
        <source>The headers are larger than allowed.</source>
        <translation>الترويسات أكبر من المسموح.</translation>
    </message>
    <message>
        <source>There are more headers than allowed.</source>
        <translation>عدد الترويسات أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The body is larger than allowed.</source>
        <translation>المتن أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The headers did not arrive in time: an empty line behind them was expected.</source>
        <translation>لم تصل الترويسات في الوقت المحدد: كان المتوقع سطرًا فارغًا بعدها.</translation>
    </message>
    <message>
        <source>The body arrived too slowly.</source>
        <translation>وصل المتن ببطء شديد.</translation>
    </message>
    <message>
        <source>The sender left in the middle of the request: more bytes were expected.</source>
        <translation>انقطع المرسِل في منتصف الطلب: كان المتوقع مزيدًا من البايتات.</translation>
    </message>
    <message>
        <source>Too much was arriving at once to take this request.</source>
        <translation>ورد في آن واحد أكثر مما يسمح بقبول هذا الطلب.</translation>
    </message>
    <message>
        <source>The sender’s address is not among those allowed.</source>
        <translation>عنوان المرسِل ليس من العناوين المسموح بها.</translation>
    </message>
    <message>
        <source>The Host header is missing, repeated or not well-formed: HTTP/1.1 expects exactly one.</source>
        <translation>ترويسة Host مفقودة أو مكررة أو غير سليمة البنية: يتوقع HTTP/1.1 واحدة فقط.</translation>
    </message>
    <message>
        <source>The Expect header asks for something unknown: “100-continue” was expected.</source>
        <translation>تطلب ترويسة Expect شيئًا غير معروف: كان المتوقع «100-continue».</translation>
    </message>
    <message>
        <source>The sender speaks TLS (https) to a port where plain HTTP was expected.</source>
        <translation>يستخدم المرسِل TLS (https) على منفذ يُتوقع فيه HTTP عادي.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>رُفض الطلب.</translation>
    </message>
    <message>
        <source>%1 Reading stopped at byte %2, counted from 0.</source>
        <comment>%1 is a sentence</comment>
        <translation>‏%1 توقفت القراءة عند البايت %2 عدًّا من 0.</translation>
    </message>
    <message>
        <source>Ringback stopped before all of the request was here.</source>
        <translation>توقف Ringback قبل أن يصل الطلب كله.</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>A rule has a name of 1 to 100 characters in one line.</source>
        <translation>للقاعدة اسم من 1 إلى 100 محرف في سطر واحد.</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>توجد قاعدة باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>A status is 200 to 599.</source>
        <translation>الحالة من 200 إلى 599.</translation>
    </message>
    <message>
        <source>“when”, column %1: %2</source>
        <translation>‏«when»، العمود %1: %2</translation>
    </message>
    <message>
        <source>Who never answers, or too late, needs no delay.</source>
        <translation>من لا يرد أبدًا، أو يرد متأخرًا، لا يحتاج إلى مهلة.</translation>
    </message>
    <message>
        <source>“when”: a rule decides before there is a reply, a mark or a note, and at once; “%1” would never tell anything.</source>
        <translation>«when»: تقرر القاعدة على الفور، قبل أن يوجد رد أو علامة أو ملاحظة؛ فلن يفيد «%1» بشيء أبدًا.</translation>
    </message>
    <message>
        <source>The header “%1” is written by Ringback alone.</source>
        <translation>الترويسة «%1» لا يكتبها إلا Ringback.</translation>
    </message>
    <message>
        <source>A header has a name of letters, digits and “-”, and a value in one line without control characters.</source>
        <translation>للترويسة اسم من أحرف وأرقام و«-»، وقيمة في سطر واحد بلا محارف تحكم.</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>an object { } is needed here.</source>
        <translation>يلزم هنا كائن ‎{ }‎.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>ورد «%1» مرتين.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>‏«%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>a text in quotes is needed here.</source>
        <translation>يلزم هنا نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>يلزم هنا true أو false.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>يلزم هنا عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>an NCCO is an array of actions [ ].</source>
        <translation>‏NCCO مصفوفة إجراءات ‎[ ]‎.</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>يلزم هنا أحد الخيارات %1.</translation>
    </message>
    <message>
        <source>“wait” can only be true.</source>
        <translation>لا يجوز في «wait» إلا true.</translation>
    </message>
    <message>
        <source>headers and body go with status only.</source>
        <translation>لا يأتي headers وbody إلا مع status.</translation>
    </message>
    <message>
        <source>only answer, event and other are known here.</source>
        <translation>لا يُعرف هنا إلا answer وevent وother.</translation>
    </message>
    <message>
        <source>an array [ ] is needed here.</source>
        <translation>تلزم هنا مصفوفة ‎[ ]‎.</translation>
    </message>
    <message>
        <source>there are more than %1 rules.</source>
        <translation>عدد القواعد أكثر من %1.</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>‏«rules» مفقود.</translation>
    </message>
    <message>
        <source>this is too large for a rule file.</source>
        <translation>هذا أكبر من أن يكون ملف قواعد.</translation>
    </message>
    <message>
        <source>a rule has only one of %1.</source>
        <translation>لا يجوز في القاعدة إلا واحد من %1.</translation>
    </message>
    <message>
        <source>a rule needs one of %1.</source>
        <translation>تتطلب القاعدة واحدًا من %1.</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) stands here.</source>
        <translation>هنا نصف محرف (surrogate منفرد).</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Answers %1</source>
        <translation>ترد بـ %1</translation>
    </message>
    <message>
        <source>Answers with the template “%1”</source>
        <translation>ترد بالقالب «%1»</translation>
    </message>
    <message>
        <source>Answers with an NCCO of its own</source>
        <translation>ترد بـ NCCO خاص بها</translation>
    </message>
    <message>
        <source>Parks the call for up to %1</source>
        <translation>تركن المكالمة لمدة %1 كحد أقصى</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>‏%1 لمدة %2 كحد أقصى</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>‏%1 بعد %2</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>لا ترد أبدًا</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>تقطع الاتصال</translation>
    </message>
    <message>
        <source>Answers with the wrong content type</source>
        <translation>ترد بنوع محتوى خاطئ</translation>
    </message>
    <message>
        <source>Answers with broken JSON</source>
        <translation>ترد بنص JSON معطوب</translation>
    </message>
    <message>
        <source>Answers when Vonage has given up</source>
        <translation>ترد بعد أن تكفّ Vonage عن الانتظار</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏%1 ردًا على %2</translation>
    </message>
</context>
<context>
    <name>ServeOptions</name>
    <message>
        <source>Listens for webhooks and records them without a window.</source>
        <translation>يستمع لطلبات ويب هوك ويسجلها دون نافذة.</translation>
    </message>
    <message>
        <source>Address to bind, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>العنوان المطلوب الربط به، ويمكن تكراره؛ المنفذ 0 أي منفذ حر؛ وIPv6 بالشكل ‎[::1]:8484‎.</translation>
    </message>
    <message>
        <source>Capture file, made if missing, appended to if present. Default: a new one in your data folder.</source>
        <translation>ملف الالتقاط؛ يُنشأ إن لم يوجد، ويُلحق به إن وُجد. الافتراضي: ملف جديد في مجلد بياناتك.</translation>
    </message>
    <message>
        <source>Prints each stored event as one line of JSON on standard output.</source>
        <translation>يطبع كل حدث محفوظ في سطر JSON واحد على الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Status for plain webhooks, 200 to 205.</source>
        <translation>الحالة لطلبات ويب هوك العادية، من 200 إلى 205.</translation>
    </message>
    <message>
        <source>NCCO sent for requests that expect one. Default: a short greeting.</source>
        <translation>نص NCCO المرسل للطلبات التي تتوقعه. الافتراضي: ترحيب قصير.</translation>
    </message>
    <message>
        <source>Rules that decide who is answered what, as JSON. Default: none.</source>
        <translation>قواعد تحدد الرد على كل طلب، بصيغة JSON. الافتراضي: لا شيء.</translation>
    </message>
    <message>
        <source>Larger bodies get 413.</source>
        <translation>المتون الأكبر تتلقى 413.</translation>
    </message>
    <message>
        <source>“normal” survives a crash or kill, “full” a power cut too.</source>
        <translation>الوضع «normal» يصمد أمام التعطل أو الإنهاء، و«full» أمام انقطاع الكهرباء أيضًا.</translation>
    </message>
    <message>
        <source>Keeps at most N events, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>يحتفظ بـ N حدث على الأكثر، فيخرج الأقدم أولًا وتبقى المعلَّمة؛ 0 يحتفظ بالجميع.</translation>
    </message>
    <message>
        <source>Keeps at most N bytes of requests, oldest leave first, marked ones stay; 0 keeps all.</source>
        <translation>يحتفظ بـ N بايت من الطلبات على الأكثر، فيخرج الأقدم أولًا وتبقى المعلَّمة؛ 0 يحتفظ بالجميع.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM): listens for https instead of http.</source>
        <translation>سلسلة الشهادات (PEM): يستمع عبر https بدلًا من http.</translation>
    </message>
    <message>
        <source>Private key (PEM) of the certificate, without a passphrase.</source>
        <translation>المفتاح الخاص (PEM) للشهادة، دون عبارة مرور.</translation>
    </message>
    <message>
        <source>%1: %2 is taken for %3, the range that this address is in.</source>
        <translation>‏%1: تُعتمد القيمة %3 بدلًا من %2، وهي النطاق الذي يقع فيه هذا العنوان.</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>يجب أن يجتمع الخياران ‎--tls-cert‎ و‎--tls-key‎.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>لا يحتوي %1 على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used: RSA, DSA or EC in PEM form, without a passphrase.</source>
        <translation>لا يحتوي %1 على مفتاح خاص قابل للاستخدام: RSA أو DSA أو EC بصيغة PEM، دون عبارة مرور.</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>المفتاح في %1 ليس مفتاح الشهادة في %2.</translation>
    </message>
    <message>
        <source>“serve” takes only options; a capture is named with --capture.</source>
        <translation>لا يقبل «serve» إلا الخيارات؛ يُحدَّد ملف الالتقاط بالخيار ‎--capture.</translation>
    </message>
    <message>
        <source>“%1” is neither normal nor full.</source>
        <translation>القيمة «%1» ليست normal ولا full.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose a file with --capture.</source>
        <translation>يتعذر إنشاء المجلد %1؛ اختر ملفًا بالخيار ‎--capture.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Ranges and sets that may post, separated by commas; others get 403 and are still recorded. Sets: %1. Here vonage is “Nexmo webhooks guide”, of 2018; who sends today is in “Vonage API current”.</source>
        <translation>نطاقات ومجموعات يجوز لها الإرسال، مفصولة بفواصل؛ ويتلقى غيرها 403 ويُسجَّل مع ذلك. المجموعات: %1. وvonage هنا هي «Nexmo webhooks guide» من عام 2018؛ ومن يرسل اليوم تضمه «Vonage API current».</translation>
    </message>
    <message>
        <source>“%1” is neither a range such as 203.0.113.0/24 nor one of %2.</source>
        <translation>القيمة «%1» ليست نطاقًا مثل 203.0.113.0/24 ولا إحدى القيم %2.</translation>
    </message>
    <message>
        <source>Peers that are believed when they name the client, in the first of %1 that can be read; an empty value trusts nobody.</source>
        <translation>الأقران الذين يؤخذ بقولهم حين يسمّون العميل، في أول ما يمكن قراءته من %1؛ والقيمة الفارغة لا تثق بأحد.</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>يتعذر حفظ الأحداث، فيُطلب من المرسِلين بالرمز 503 أن يعيدوا المحاولة. %1</translation>
    </message>
    <message>
        <source>Events are kept again.</source>
        <translation>عاد حفظ الأحداث.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Events are kept, but not printed.</source>
        <translation>تتعذر الكتابة إلى الإخراج القياسي: %1. تُحفظ الأحداث ولكن لا تُطبع.</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>ملف الالتقاط %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>الاستماع على %1</translation>
    </message>
    <message>
        <source>1 event is not in the output: before its turn came it was removed, or the output was not read in time.</source>
        <translation>ينقص المخرجات حدث واحد: أُزيل قبل أن يحين دوره، أو لم تُقرأ المخرجات في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 events are not in the output: before their turn came they were removed, or the output was not read in time.</source>
        <translation>ينقص المخرجات عدد من الأحداث: %1. أُزيلت قبل أن يحين دورها، أو لم تُقرأ المخرجات في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hold an answer webhook for</source>
        <translation>احتجاز طلب ويب هوك الإجابة لمدة</translation>
    </message>
    <message>
        <source>Vonage waits for 5 seconds at the most, the way there and back included.</source>
        <translation>تنتظر Vonage 5 ثوانٍ على الأكثر، شاملة الذهاب والإياب.</translation>
    </message>
    <message>
        <source>Hold another webhook of a call for</source>
        <translation>احتجاز أي طلب ويب هوك آخر لمكالمة لمدة</translation>
    </message>
    <message>
        <source>Vonage waits for 10 seconds at the most.</source>
        <translation>تنتظر Vonage 10 ثوانٍ على الأكثر.</translation>
    </message>
    <message>
        <source>Hold any other webhook for</source>
        <translation>احتجاز سائر طلبات ويب هوك لمدة</translation>
    </message>
    <message>
        <source>Vonage waits for 15 seconds.</source>
        <translation>تنتظر Vonage 15 ثانية.</translation>
    </message>
    <message>
        <source>Largest body of a request</source>
        <translation>أقصى حجم لمتن الطلب</translation>
    </message>
    <message>
        <source>A larger one is refused with 413.</source>
        <translation>يُرفض الأكبر بالرمز 413.</translation>
    </message>
    <message>
        <source>Largest head of a request</source>
        <translation>أقصى حجم لرأس الطلب</translation>
    </message>
    <message>
        <source>A larger one is refused with 431.</source>
        <translation>يُرفض الأكبر بالرمز 431.</translation>
    </message>
    <message>
        <source>Longest time for a head to come</source>
        <translation>أقصى مدة لوصول الرأس</translation>
    </message>
    <message>
        <source>A slower sender is told 408.</source>
        <translation>يتلقى المرسِل الأبطأ 408.</translation>
    </message>
    <message>
        <source>Keep an idle connection for</source>
        <translation>إبقاء الاتصال الخامل لمدة</translation>
    </message>
    <message>
        <source>Between two requests on one connection.</source>
        <translation>بين طلبين على اتصال واحد.</translation>
    </message>
    <message>
        <source>Most connections at once</source>
        <translation>أقصى عدد للاتصالات المتزامنة</translation>
    </message>
    <message>
        <source>One more is told 503.</source>
        <translation>يتلقى ما زاد عليه 503.</translation>
    </message>
    <message>
        <source>Most memory for requests that are not kept yet</source>
        <translation>أقصى ذاكرة للطلبات التي لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Past it, requests are refused with 503.</source>
        <translation>تُرفض الطلبات بعدها بالرمز 503.</translation>
    </message>
    <message>
        <source>Keep at most so many events</source>
        <translation>أقصى عدد للأحداث المحتفظ بها</translation>
    </message>
    <message>
        <source>The oldest leave first, marked ones stay. 0 keeps all.</source>
        <translation>يخرج الأقدم أولًا وتبقى المعلَّمة. 0 يحتفظ بالجميع.</translation>
    </message>
    <message>
        <source>Keep at most so many bytes of requests</source>
        <translation>أقصى عدد لبايتات الطلبات المحتفظ بها</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature covers the body as received.</source>
        <translation>يغطي التوقيع المتن كما ورد.</translation>
    </message>
    <message>
        <source>The token vouches for the body in its compact form, not for its white space.</source>
        <translation>يضمن الرمز المميز المتن في صورته المضغوطة، لا مسافاته البيضاء.</translation>
    </message>
    <message>
        <source>The token vouches for the query as JSON.</source>
        <translation>يضمن الرمز المميز سلسلة الاستعلام بصيغة JSON.</translation>
    </message>
    <message>
        <source>The token vouches for there being no body.</source>
        <translation>يضمن الرمز المميز عدم وجود متن.</translation>
    </message>
    <message>
        <source>It carries no time, so its age is not vouched for.</source>
        <translation>لا يحمل وقتًا، فلا ضمان لعمره.</translation>
    </message>
    <message>
        <source>clock-skew: signed %1 s in the future; %2 s are allowed.</source>
        <translation>clock-skew: وقت التوقيع في المستقبل بمقدار %1 ث؛ والمسموح به %2 ث.</translation>
    </message>
    <message>
        <source>stale: signed %1 s ago; %2 s are allowed.</source>
        <translation>stale: وُقّع قبل %1 ث؛ والمسموح به %2 ث.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret had no white space around it.</source>
        <translation>bad-signature: كان سيصح لو لم تكن حول السر مسافات بيضاء.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the secret were the one for signed SMS.</source>
        <translation>bad-signature: كان سيصح لو كان السر هو سر رسائل SMS الموقّعة.</translation>
    </message>
    <message>
        <source>bad-signature: the token was not signed with this secret, or was altered.</source>
        <translation>bad-signature: لم يُوقَّع الرمز المميز بهذا السر، أو عُدّل.</translation>
    </message>
    <message>
        <source>The bearer token does not have three parts between dots.</source>
        <translation>ليس لرمز bearer المميز ثلاثة أجزاء تفصلها نقاط.</translation>
    </message>
    <message>
        <source>A part of the bearer token is not base64url or not a JSON object.</source>
        <translation>جزء من رمز bearer المميز ليس base64url أو ليس كائن JSON.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token says &quot;%1&quot;; only HS256 is accepted.</source>
        <translation>bad-algorithm: يذكر الرمز المميز &quot;%1&quot;؛ ولا يُقبل إلا HS256.</translation>
    </message>
    <message>
        <source>bad-algorithm: the token demands an extension that is not known.</source>
        <translation>bad-algorithm: يتطلب الرمز المميز امتدادًا غير معروف.</translation>
    </message>
    <message>
        <source>no-payload-hash: the token is genuine, but vouches for no body or query.</source>
        <translation>no-payload-hash: الرمز المميز أصيل، لكنه لا يضمن أي متن أو سلسلة استعلام.</translation>
    </message>
    <message>
        <source>The parameters around sig cannot be read.</source>
        <translation>تتعذر قراءة المعاملات المحيطة بـ sig.</translation>
    </message>
    <message>
        <source>RINGBACK_SIGNATURE_METHOD is &quot;%1&quot;; it must be md5hash, md5, sha1, sha256 or sha512.</source>
        <translation>قيمة RINGBACK_SIGNATURE_METHOD هي &quot;%1&quot;؛ ويجب أن تكون md5hash أو md5 أو sha1 أو sha256 أو sha512.</translation>
    </message>
    <message>
        <source>replayed: this very request was received before.</source>
        <translation>replayed: ورد هذا الطلب بعينه من قبل.</translation>
    </message>
    <message>
        <source>stale: signed %1 s in the future; %2 s are allowed.</source>
        <translation>stale: وقت التوقيع في المستقبل بمقدار %1 ث؛ والمسموح به %2 ث.</translation>
    </message>
    <message>
        <source>bad-signature: valid if the method were %1; %2 is configured.</source>
        <translation>bad-signature: كان سيصح لو كانت الطريقة %1؛ والمضبوط %2.</translation>
    </message>
    <message>
        <source>Signed by the method %1.</source>
        <translation>موقّع بالطريقة %1.</translation>
    </message>
    <message>
        <source>No method is configured; this one was found by trying.</source>
        <translation>لم تُضبط طريقة؛ عُرفت هذه بالتجربة.</translation>
    </message>
    <message>
        <source>It matches without the parameters that are empty.</source>
        <translation>يتطابق دون المعاملات الفارغة.</translation>
    </message>
    <message>
        <source>It matches without parameters of the URL&apos;s own, which are not vouched for: %1.</source>
        <translation>يتطابق دون معاملات عنوان URL نفسه، وهي غير مضمونة: %1.</translation>
    </message>
    <message>
        <source>bad-signature: %1 is configured, but a signature of this length is of another method.</source>
        <translation>bad-signature: المضبوط %1، لكن توقيعًا بهذا الطول يعود إلى طريقة أخرى.</translation>
    </message>
    <message>
        <source>bad-signature: neither %1 nor %2 with this secret gives it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: لا يُنتجه %1 ولا %2 بهذا السر؛ فإما أن السر غيره وإما أن معاملًا عُدّل.</translation>
    </message>
    <message>
        <source>bad-signature: %1 with this secret does not give it; the secret is another one or a parameter was altered.</source>
        <translation>bad-signature: لا يُنتجه %1 بهذا السر؛ فإما أن السر غيره وإما أن معاملًا عُدّل.</translation>
    </message>
    <message>
        <source>The parameter %1 occurs more than once.</source>
        <translation>ورد المعامل %1 أكثر من مرة.</translation>
    </message>
    <message>
        <source>sig is not made of hexadecimal digits.</source>
        <translation>لا يتكون sig من أرقام ست عشرية.</translation>
    </message>
    <message>
        <source>sig has %1 digits; the methods give 32, 40, 64 or 128.</source>
        <translation>عدد أرقام sig هو %1؛ والطرق تعطي 32 أو 40 أو 64 أو 128.</translation>
    </message>
    <message>
        <source>The name of a parameter contains &amp; or =, so that what was signed could be read in another way.</source>
        <translation>يحتوي اسم أحد المعاملات على &amp; أو =، ومن ثم يمكن قراءة ما وُقّع على نحو آخر.</translation>
    </message>
    <message>
        <source>No secret for signed webhooks was known when it came, so it was not checked.</source>
        <translation>لم يكن سر طلبات ويب هوك الموقّعة معروفًا عند وصوله، فلم يُتحقق منه.</translation>
    </message>
    <message>
        <source>No secret for signed SMS was known when it came, so it was not checked.</source>
        <translation>لم يكن سر رسائل SMS الموقّعة معروفًا عند وصوله، فلم يُتحقق منه.</translation>
    </message>
    <message>
        <source>payload-mismatch: the token is genuine, but belongs to other content, whose SHA-256 begins with “%1”; that of this content begins with “%2”. It was altered or re-written on its way.</source>
        <translation>payload-mismatch: الرمز المميز أصيل، لكنه يخص محتوى آخر تبدأ قيمة SHA-256 له بـ «%1»، أما قيمة هذا المحتوى فتبدأ بـ «%2». عُدّل المحتوى أو أُعيدت كتابته في الطريق.</translation>
    </message>
</context>
<context>
    <name>TargetClaim</name>
    <message>
        <source>%1 is the capture itself; choose another file.</source>
        <translation>‏%1 هو ملف الالتقاط نفسه؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a capture that is being written, here or by another program; choose another file.</source>
        <translation>الملف %1 التقاط تجري الكتابة فيه، هنا أو من برنامج آخر؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1; choose another one.</source>
        <translation>لا يُسمح لك بالكتابة في المجلد %1؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 belongs to a capture; choose another file.</source>
        <translation>‏%1 جزء من ملف التقاط؛ اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>تتعذر قراءته: %1.</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>يزيد طوله على %1 بايت.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>There are more than %1 templates; this and others were left out.</source>
        <translation>عدد القوالب أكثر من %1؛ استُبعد هذا القالب وغيره.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file: write up to %2 letters, digits, spaces or the like.</source>
        <translation>لا يجوز أن يكون «%1» اسم ملف: اكتب حتى %2 من الأحرف أو الأرقام أو المسافات أو نحوها.</translation>
    </message>
    <message>
        <source>It is not JSON; mend what is underlined first.</source>
        <translation>هذا ليس JSON؛ أصلح أولًا ما تحته خط.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>TemplatePlaceholders</name>
    <message>
        <source>The public address that the webhook came in by, without a slash at its end.</source>
        <translation>العنوان العام الذي ورد عبره طلب ويب هوك، دون شرطة مائلة في آخره.</translation>
    </message>
</context>
<context>
    <name>Vonage</name>
    <message>
        <source>check the number; a later try may work</source>
        <translation>تحقق من الرقم؛ قد تنجح محاولة لاحقة</translation>
    </message>
    <message>
        <source>Check the number; a later try may work.</source>
        <translation>تحقق من الرقم؛ قد تنجح محاولة لاحقة.</translation>
    </message>
    <message>
        <source>temporary; try again later</source>
        <translation>مؤقت؛ أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>Temporary: try again later.</source>
        <translation>مؤقت: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>permanent; remove the number</source>
        <translation>دائم؛ احذف الرقم</translation>
    </message>
    <message>
        <source>Permanent: remove the number from your list.</source>
        <translation>دائم: احذف الرقم من قائمتك.</translation>
    </message>
    <message>
        <source>permanent; do not retry</source>
        <translation>دائم؛ لا تُعد المحاولة</translation>
    </message>
    <message>
        <source>Permanent: do not retry.</source>
        <translation>دائم: لا تُعد المحاولة.</translation>
    </message>
    <message>
        <source>permanent; do not retry without changing the message</source>
        <translation>دائم؛ لا تُعد المحاولة دون تغيير الرسالة</translation>
    </message>
    <message>
        <source>Permanent as it is: change the sender or the message before you send again.</source>
        <translation>دائم ما لم يتغير شيء: غيّر المرسِل أو الرسالة قبل الإرسال مرة أخرى.</translation>
    </message>
    <message>
        <source>contact Vonage support</source>
        <translation>اتصل بدعم Vonage</translation>
    </message>
    <message>
        <source>Contact Vonage support.</source>
        <translation>اتصل بدعم Vonage.</translation>
    </message>
    <message>
        <source>do not retry; confirm the number</source>
        <translation>لا تُعد المحاولة؛ تأكد من الرقم</translation>
    </message>
    <message>
        <source>Do not retry before you have confirmed the number.</source>
        <translation>لا تُعد المحاولة قبل التأكد من الرقم.</translation>
    </message>
    <message>
        <source>Nothing to do yet: another receipt tells how it ends.</source>
        <translation>لا شيء مطلوب الآن: سيخبر إيصال آخر بالنتيجة.</translation>
    </message>
    <message>
        <source>The error code tells whether another try is worth it.</source>
        <translation>يبيّن رمز الخطأ هل تستحق المحاولة أن تُعاد.</translation>
    </message>
    <message>
        <source>it may have arrived all the same</source>
        <translation>قد تكون وصلت رغم ذلك</translation>
    </message>
    <message>
        <source>It may have arrived all the same: do not take it for delivered, nor for failed.</source>
        <translation>قد تكون وصلت رغم ذلك: لا تعدّها مسلَّمة ولا فاشلة.</translation>
    </message>
    <message>
        <source>add credit to the account</source>
        <translation>أضف رصيدًا إلى الحساب</translation>
    </message>
    <message>
        <source>Add credit to the account, or have its quota raised, then send again.</source>
        <translation>أضف رصيدًا إلى الحساب أو اطلب رفع حصته، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>add the number to the account&apos;s test numbers</source>
        <translation>أضف الرقم إلى أرقام الاختبار في الحساب</translation>
    </message>
    <message>
        <source>Add the number to the account&apos;s test numbers, or end the trial by adding credit.</source>
        <translation>أضف الرقم إلى أرقام الاختبار في الحساب، أو أنهِ الفترة التجريبية بإضافة رصيد.</translation>
    </message>
    <message>
        <source>do not send it again</source>
        <translation>لا ترسلها مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing to do: do not send it again.</source>
        <translation>لا شيء مطلوب: لا ترسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>send an approved template, or wait for the recipient to write</source>
        <translation>أرسل قالبًا معتمدًا، أو انتظر حتى يكتب المستلِم</translation>
    </message>
    <message>
        <source>Send an approved template, or wait until the recipient writes to you again.</source>
        <translation>أرسل قالبًا معتمدًا، أو انتظر حتى يكتب إليك المستلِم مرة أخرى.</translation>
    </message>
    <message>
        <source>settle the fee with Facebook</source>
        <translation>سدّد الرسوم لدى Facebook</translation>
    </message>
    <message>
        <source>Settle the fee with Facebook, then send again.</source>
        <translation>سدّد الرسوم لدى Facebook ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>send again with a longer time to live</source>
        <translation>أرسل مرة أخرى بمدة صلاحية أطول</translation>
    </message>
    <message>
        <source>If it still matters, send again with a longer time to live.</source>
        <translation>إن كانت لا تزال مهمة فأرسلها مرة أخرى بمدة صلاحية أطول.</translation>
    </message>
    <message>
        <source>connect the Facebook page to Vonage again</source>
        <translation>اربط صفحة Facebook مع Vonage من جديد</translation>
    </message>
    <message>
        <source>Connect the Facebook page to Vonage again for a new token, then send again.</source>
        <translation>اربط صفحة Facebook مع Vonage من جديد للحصول على رمز مميز جديد، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>correct the request</source>
        <translation>صحّح الطلب</translation>
    </message>
    <message>
        <source>Correct the request before you ask again.</source>
        <translation>صحّح الطلب قبل الاستعلام مرة أخرى.</translation>
    </message>
    <message>
        <source>check API key and secret</source>
        <translation>تحقق من مفتاح API والسر</translation>
    </message>
    <message>
        <source>Check the API key and the secret.</source>
        <translation>تحقق من مفتاح API والسر.</translation>
    </message>
    <message>
        <source>use the other fields, or ask again later</source>
        <translation>استخدم الحقول الأخرى، أو أعد الاستعلام لاحقًا</translation>
    </message>
    <message>
        <source>Use the other fields; the live ones may come when you ask again later.</source>
        <translation>استخدم الحقول الأخرى؛ فقد تأتي البيانات المباشرة عند إعادة الاستعلام لاحقًا.</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>لا قيمة (null)</translation>
    </message>
    <message>
        <source>no value (empty)</source>
        <translation>لا قيمة (فارغ)</translation>
    </message>
    <message>
        <source>no value (the word “null”)</source>
        <translation>لا قيمة (الكلمة «null»)</translation>
    </message>
    <message>
        <source>Data of your own, passed on as it is.</source>
        <translation>بيانات خاصة بك، تُمرَّر كما هي.</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>سلسلة استعلام</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>نموذج</translation>
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
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Vonage&apos;s id of this message.</source>
        <translation>معرّف هذه الرسالة لدى Vonage.</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>وقت الحدوث.</translation>
    </message>
    <message>
        <source>Client ref</source>
        <translation>مرجع العميل</translation>
    </message>
    <message>
        <source>Your own reference from when you sent it.</source>
        <translation>مرجعك الخاص الذي وضعته عند الإرسال.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>التكلفة.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>The currency of the price.</source>
        <translation>عملة السعر.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Who gets the message.</source>
        <translation>من يتلقى الرسالة.</translation>
    </message>
    <message>
        <source>To channel</source>
        <translation>قناة المستلِم</translation>
    </message>
    <message>
        <source>How it travels.</source>
        <translation>وسيلة نقل الرسالة.</translation>
    </message>
    <message>
        <source>Who gets the message, as a number.</source>
        <translation>من يتلقى الرسالة، محددًا برقمه.</translation>
    </message>
    <message>
        <source>Who gets the message, as the channel&apos;s id.</source>
        <translation>من يتلقى الرسالة، محددًا بمعرّفه في القناة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who sent the message.</source>
        <translation>من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>From channel</source>
        <translation>قناة المرسِل</translation>
    </message>
    <message>
        <source>Who sent the message, as a number.</source>
        <translation>من أرسل الرسالة، محددًا برقمه.</translation>
    </message>
    <message>
        <source>Who sent the message, as the channel&apos;s id.</source>
        <translation>من أرسل الرسالة، محددًا بمعرّفه في القناة.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Which way the message goes.</source>
        <translation>اتجاه الرسالة.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>الرسالة.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What the message holds.</source>
        <translation>ما تحتويه الرسالة.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>What kind of content it is.</source>
        <translation>نوع هذا المحتوى.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What the message says.</source>
        <translation>ما ورد في الرسالة.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Where the picture is.</source>
        <translation>مكان الصورة.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Caption under it.</source>
        <translation>التعليق أسفلها.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Where the sound is.</source>
        <translation>مكان الصوت.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Where the film is.</source>
        <translation>مكان الفيديو.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>مكان الملف.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>درجات شرقًا.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>درجات شمالًا.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>The place&apos;s name.</source>
        <translation>اسم المكان.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The place&apos;s address.</source>
        <translation>عنوان المكان.</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>أجزاء SMS</translation>
    </message>
    <message>
        <source>How many SMS it came in.</source>
        <translation>عدد رسائل SMS التي وصلت فيها.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What became of the message.</source>
        <translation>ما آلت إليه الرسالة.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Why it was not delivered.</source>
        <translation>سبب عدم تسليمها.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>نص الخطأ</translation>
    </message>
    <message>
        <source>Why, in Vonage&apos;s words.</source>
        <translation>السبب بعبارة Vonage.</translation>
    </message>
    <message>
        <source>Dispatch ID</source>
        <translation>معرّف Dispatch</translation>
    </message>
    <message>
        <source>The workflow that sent it.</source>
        <translation>سير العمل الذي أرسلها.</translation>
    </message>
    <message>
        <source>Workflow link</source>
        <translation>رابط سير العمل</translation>
    </message>
    <message>
        <source>Where the workflow can be looked up.</source>
        <translation>المكان الذي يمكن الاطلاع فيه على سير العمل.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Who the sender says they are.</source>
        <translation>ما يعرّف به المرسِل نفسه.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>اسم الملف الشخصي</translation>
    </message>
    <message>
        <source>The sender&apos;s name on the channel.</source>
        <translation>اسم المرسِل في القناة.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>The sender&apos;s user name on the channel.</source>
        <translation>اسم مستخدم المرسِل في القناة.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>نوع هذه الرسالة.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>صورة.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>An audio file.</source>
        <translation>ملف صوتي.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>فيديو.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>ملف.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>An address card.</source>
        <translation>بطاقة عنوان.</translation>
    </message>
    <message>
        <source>Where the address card is.</source>
        <translation>مكان بطاقة العنوان.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>ملصق.</translation>
    </message>
    <message>
        <source>Where the sticker is.</source>
        <translation>مكان الملصق.</translation>
    </message>
    <message>
        <source>MMS parts</source>
        <translation>أجزاء MMS</translation>
    </message>
    <message>
        <source>The parts of the message, in order.</source>
        <translation>أجزاء الرسالة بالترتيب.</translation>
    </message>
    <message>
        <source>Part type</source>
        <translation>نوع الجزء</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Where the part is.</source>
        <translation>مكان الجزء.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>A place.</source>
        <translation>مكان.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Where the place can be seen.</source>
        <translation>حيث يمكن رؤية المكان.</translation>
    </message>
    <message>
        <source>List reply</source>
        <translation>اختيار من قائمة</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>ما وقع عليه الاختيار.</translation>
    </message>
    <message>
        <source>Reply ID</source>
        <translation>معرّف الاختيار</translation>
    </message>
    <message>
        <source>The choice&apos;s id.</source>
        <translation>معرّف ما اختير.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>The choice&apos;s title.</source>
        <translation>عنوان ما اختير.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>The choice&apos;s description.</source>
        <translation>وصف ما اختير.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>الزر</translation>
    </message>
    <message>
        <source>The button that was pressed.</source>
        <translation>الزر الذي ضُغط.</translation>
    </message>
    <message>
        <source>Button payload</source>
        <translation>حمولة الزر</translation>
    </message>
    <message>
        <source>The data you attached to the button.</source>
        <translation>البيانات التي أرفقتها بالزر.</translation>
    </message>
    <message>
        <source>Button subtype</source>
        <translation>النوع الفرعي للزر</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>نص الزر</translation>
    </message>
    <message>
        <source>The text on the button.</source>
        <translation>النص المكتوب على الزر.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>تفاعل مع رسالة أخرى.</translation>
    </message>
    <message>
        <source>Whether it was given or taken back.</source>
        <translation>هل أُضيف أم سُحب؟</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرمز التعبيري</translation>
    </message>
    <message>
        <source>The reaction&apos;s emoji.</source>
        <translation>الرمز التعبيري للتفاعل.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلبية</translation>
    </message>
    <message>
        <source>An order from your catalogue.</source>
        <translation>طلبية من كتالوجك.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>The catalogue&apos;s id.</source>
        <translation>معرّف الكتالوج.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>ما طُلب.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>معرّف الصنف.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>العدد.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>سعر الصنف</translation>
    </message>
    <message>
        <source>What one costs.</source>
        <translation>سعر الواحد.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>What the message refers to.</source>
        <translation>ما تشير إليه الرسالة.</translation>
    </message>
    <message>
        <source>Context message</source>
        <translation>رسالة السياق</translation>
    </message>
    <message>
        <source>The message it refers to.</source>
        <translation>الرسالة المشار إليها.</translation>
    </message>
    <message>
        <source>Context sender</source>
        <translation>مرسِل السياق</translation>
    </message>
    <message>
        <source>Who sent that message.</source>
        <translation>من أرسل تلك الرسالة.</translation>
    </message>
    <message>
        <source>Referred product</source>
        <translation>المنتج المشار إليه</translation>
    </message>
    <message>
        <source>The product it refers to.</source>
        <translation>المنتج الذي تشير إليه.</translation>
    </message>
    <message>
        <source>Context state</source>
        <translation>حالة السياق</translation>
    </message>
    <message>
        <source>Whether it refers to another message.</source>
        <translation>هل تشير إلى رسالة أخرى؟</translation>
    </message>
    <message>
        <source>Provider note</source>
        <translation>ملاحظة المزوّد</translation>
    </message>
    <message>
        <source>What the provider has to say about it.</source>
        <translation>ما يقوله المزوّد عنها.</translation>
    </message>
    <message>
        <source>SMS info</source>
        <translation>معلومات SMS</translation>
    </message>
    <message>
        <source>How it came as SMS.</source>
        <translation>كيفية وصولها كرسالة SMS.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>الكلمة المفتاحية</translation>
    </message>
    <message>
        <source>The first word of the text.</source>
        <translation>أول كلمة في النص.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Where it came from.</source>
        <translation>المكان الذي جاءت منه.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The sender&apos;s network.</source>
        <translation>شبكة المرسِل.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>What WhatsApp adds.</source>
        <translation>ما يضيفه WhatsApp.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>The advertisement or post that led here.</source>
        <translation>الإعلان أو المنشور الذي قاد إلى هنا.</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>نص الإحالة</translation>
    </message>
    <message>
        <source>Referral headline</source>
        <translation>عنوان الإحالة</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>معرّف الإحالة</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>نوع الإحالة</translation>
    </message>
    <message>
        <source>Referral URL</source>
        <translation>عنوان URL للإحالة</translation>
    </message>
    <message>
        <source>Referral media</source>
        <translation>وسائط الإحالة</translation>
    </message>
    <message>
        <source>Referral image</source>
        <translation>صورة الإحالة</translation>
    </message>
    <message>
        <source>Referral video</source>
        <translation>فيديو الإحالة</translation>
    </message>
    <message>
        <source>Referral thumbnail</source>
        <translation>مصغّرة الإحالة</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>معرّف النقرة</translation>
    </message>
    <message>
        <source>The click on the advertisement.</source>
        <translation>النقرة على الإعلان.</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>مرسِل WhatsApp</translation>
    </message>
    <message>
        <source>The sender&apos;s ids.</source>
        <translation>معرّفات المرسِل.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Parent user ID</source>
        <translation>معرّف المستخدم الأصل</translation>
    </message>
    <message>
        <source>WhatsApp ID</source>
        <translation>معرّف WhatsApp</translation>
    </message>
    <message>
        <source>Self link</source>
        <translation>الرابط الذاتي</translation>
    </message>
    <message>
        <source>Where the message can be looked up.</source>
        <translation>المكان الذي يمكن الاطلاع فيه على الرسالة.</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>نوع الخطأ</translation>
    </message>
    <message>
        <source>Where the error is explained.</source>
        <translation>المكان الذي يُشرح فيه الخطأ.</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>معرّف الخطأ</translation>
    </message>
    <message>
        <source>Give it to Vonage support to ask about this very error.</source>
        <translation>أعطه لدعم Vonage للسؤال عن هذا الخطأ بعينه.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>المكان الذي ذهبت إليه.</translation>
    </message>
    <message>
        <source>The recipient&apos;s network.</source>
        <translation>شبكة المستلِم.</translation>
    </message>
    <message>
        <source>How it went as SMS.</source>
        <translation>كيفية إرسالها كرسالة SMS.</translation>
    </message>
    <message>
        <source>How many SMS it took.</source>
        <translation>عدد رسائل SMS التي تطلبتها.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Which place it has in a chain of messages, each tried when the one before failed.</source>
        <translation>موضعها في سلسلة رسائل تُجرَّب كل منها عند فشل سابقتها.</translation>
    </message>
    <message>
        <source>Workflow ID</source>
        <translation>معرّف سير العمل</translation>
    </message>
    <message>
        <source>Workflow place</source>
        <translation>الموضع في سير العمل</translation>
    </message>
    <message>
        <source>Which message of the chain it is.</source>
        <translation>ترتيب هذه الرسالة في السلسلة.</translation>
    </message>
    <message>
        <source>Workflow length</source>
        <translation>طول سير العمل</translation>
    </message>
    <message>
        <source>How many messages the chain has.</source>
        <translation>عدد رسائل السلسلة.</translation>
    </message>
    <message>
        <source>WhatsApp conversation</source>
        <translation>محادثة WhatsApp</translation>
    </message>
    <message>
        <source>The conversation it counts towards.</source>
        <translation>المحادثة التي تُحسب ضمنها.</translation>
    </message>
    <message>
        <source>Conversation origin</source>
        <translation>منشأ المحادثة</translation>
    </message>
    <message>
        <source>What kind of conversation it is.</source>
        <translation>نوع هذه المحادثة.</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>التسعير</translation>
    </message>
    <message>
        <source>Pricing type</source>
        <translation>نوع التسعير</translation>
    </message>
    <message>
        <source>Whether it is paid for.</source>
        <translation>هل هي مدفوعة؟</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>نموذج التسعير</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>ما يُدفع عنه.</translation>
    </message>
    <message>
        <source>Pricing category</source>
        <translation>فئة التسعير</translation>
    </message>
    <message>
        <source>Which price applies.</source>
        <translation>السعر المطبّق.</translation>
    </message>
    <message>
        <source>WhatsApp recipient</source>
        <translation>مستلِم WhatsApp</translation>
    </message>
    <message>
        <source>The recipient&apos;s ids.</source>
        <translation>معرّفات المستلِم.</translation>
    </message>
    <message>
        <source>The workflow that ended.</source>
        <translation>سير العمل الذي انتهى.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>How the workflow goes.</source>
        <translation>كيفية تنفيذ سير العمل.</translation>
    </message>
    <message>
        <source>How the workflow ended.</source>
        <translation>نتيجة سير العمل.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>The messages of the workflow.</source>
        <translation>رسائل سير العمل.</translation>
    </message>
    <message>
        <source>One message of the workflow.</source>
        <translation>إحدى رسائل سير العمل.</translation>
    </message>
    <message>
        <source>Message link</source>
        <translation>رابط الرسالة</translation>
    </message>
    <message>
        <source>How it travelled.</source>
        <translation>وسيلة نقلها.</translation>
    </message>
    <message>
        <source>What the message cost.</source>
        <translation>تكلفة الرسالة.</translation>
    </message>
    <message>
        <source>the Messages API</source>
        <translation>واجهة Messages API</translation>
    </message>
    <message>
        <source>Inbound message</source>
        <translation>رسالة واردة</translation>
    </message>
    <message>
        <source>Message status</source>
        <translation>حالة رسالة</translation>
    </message>
    <message>
        <source>Failover workflow report</source>
        <translation>تقرير سير عمل تجاوز الفشل</translation>
    </message>
    <message>
        <source>Messages and Dispatch</source>
        <translation>الرسائل وDispatch</translation>
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
        <translation>صورة</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>بطاقة عنوان</translation>
    </message>
    <message>
        <source>A choice from a list</source>
        <translation>اختيار من قائمة</translation>
    </message>
    <message>
        <source>Chosen from a list: %1</source>
        <translation>اختيار من قائمة: %1</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>ضغط زر</translation>
    </message>
    <message>
        <source>Button pressed: %1</source>
        <translation>ضغط زر: %1</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translation>سحب تفاعل</translation>
    </message>
    <message>
        <source>Reaction taken back: %1</source>
        <translation>سحب تفاعل: %1</translation>
    </message>
    <message>
        <source>A reaction to a message</source>
        <translation>تفاعل مع رسالة</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>تفاعل: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>طلبية: %1</translation>
    </message>
    <message>
        <source>A message of several parts</source>
        <translation>رسالة من عدة أجزاء</translation>
    </message>
    <message>
        <source>Several parts: %1</source>
        <translation>عدة أجزاء: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>لا محتوى</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>مرسِل غير معروف</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>لا حالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 إلى %2: %3</translation>
    </message>
    <message>
        <source>: %1 (code %2)</source>
        <translation>: %1 (الرمز %2)</translation>
    </message>
    <message>
        <source>Chain of messages (failover workflow): %1</source>
        <translation>سلسلة رسائل (سير عمل تجاوز الفشل): %1</translation>
    </message>
    <message>
        <source>Vonage has accepted it and passes it on to the channel.</source>
        <translation>قبلتها Vonage وتمررها إلى القناة.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>قُبلت للإرسال</translation>
    </message>
    <message>
        <source>It has reached the recipient&apos;s device.</source>
        <translation>وصلت إلى جهاز المستلِم.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>The recipient has opened it.</source>
        <translation>فتحها المستلِم.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>The recipient has opened it (older word for “read”).</source>
        <translation>فتحها المستلِم (كلمة أقدم من «read»).</translation>
    </message>
    <message>
        <source>Refused by Vonage or the provider before it was sent.</source>
        <translation>رفضتها Vonage أو المزوّد قبل إرسالها.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>لم يمكن تسليمها.</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>تعذر التسليم</translation>
    </message>
    <message>
        <source>A text message.</source>
        <translation>رسالة نصية.</translation>
    </message>
    <message>
        <source>A multimedia message.</source>
        <translation>رسالة وسائط متعددة.</translation>
    </message>
    <message>
        <source>A rich message of the carriers (RCS).</source>
        <translation>رسالة غنية عبر المشغّلين (RCS).</translation>
    </message>
    <message>
        <source>A WhatsApp message.</source>
        <translation>رسالة WhatsApp.</translation>
    </message>
    <message>
        <source>A Facebook Messenger message.</source>
        <translation>رسالة Facebook Messenger.</translation>
    </message>
    <message>
        <source>A Viber business message.</source>
        <translation>رسالة أعمال عبر Viber.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>نص.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>A WhatsApp template.</source>
        <translation>قالب WhatsApp.</translation>
    </message>
    <message>
        <source>a WhatsApp template</source>
        <translation>قالب WhatsApp</translation>
    </message>
    <message>
        <source>A form of the channel&apos;s own.</source>
        <translation>صيغة خاصة بالقناة.</translation>
    </message>
    <message>
        <source>a message in the channel&apos;s own form</source>
        <translation>رسالة بصيغة خاصة بالقناة</translation>
    </message>
    <message>
        <source>A contact.</source>
        <translation>جهة اتصال.</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>A choice from a list.</source>
        <translation>اختيار من قائمة.</translation>
    </message>
    <message>
        <source>A button that was pressed.</source>
        <translation>زر ضُغط.</translation>
    </message>
    <message>
        <source>An order from a catalogue.</source>
        <translation>طلبية من كتالوج.</translation>
    </message>
    <message>
        <source>Several parts (MMS).</source>
        <translation>عدة أجزاء (MMS).</translation>
    </message>
    <message>
        <source>A card.</source>
        <translation>بطاقة.</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>A row of cards.</source>
        <translation>صف من البطاقات.</translation>
    </message>
    <message>
        <source>a row of cards</source>
        <translation>صف من البطاقات</translation>
    </message>
    <message>
        <source>Of no fixed type.</source>
        <translation>بلا نوع محدد.</translation>
    </message>
    <message>
        <source>a message of no fixed type</source>
        <translation>رسالة بلا نوع محدد</translation>
    </message>
    <message>
        <source>The sender used something that Vonage cannot pass on.</source>
        <translation>استخدم المرسِل شيئًا لا تستطيع Vonage تمريره.</translation>
    </message>
    <message>
        <source>something that Vonage cannot pass on</source>
        <translation>شيء لا تستطيع Vonage تمريره</translation>
    </message>
    <message>
        <source>Sent to you.</source>
        <translation>مُرسلة إليك.</translation>
    </message>
    <message>
        <source>Sent by you.</source>
        <translation>مُرسلة منك.</translation>
    </message>
    <message>
        <source>It refers to no other message.</source>
        <translation>لا تشير إلى رسالة أخرى.</translation>
    </message>
    <message>
        <source>It does, and the id of that message is given.</source>
        <translation>تشير إلى رسالة، ومعرّفها مذكور.</translation>
    </message>
    <message>
        <source>It does, but that message is not known.</source>
        <translation>تشير إلى رسالة، لكنها غير معروفة.</translation>
    </message>
    <message>
        <source>The reaction was given.</source>
        <translation>أُضيف التفاعل.</translation>
    </message>
    <message>
        <source>The reaction was taken back.</source>
        <translation>سُحب التفاعل.</translation>
    </message>
    <message>
        <source>A marketing conversation.</source>
        <translation>محادثة تسويقية.</translation>
    </message>
    <message>
        <source>A conversation about a transaction.</source>
        <translation>محادثة بشأن معاملة.</translation>
    </message>
    <message>
        <source>A conversation for a login.</source>
        <translation>محادثة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>A customer service conversation.</source>
        <translation>محادثة لخدمة العملاء.</translation>
    </message>
    <message>
        <source>A conversation that an advertisement began.</source>
        <translation>محادثة بدأت من إعلان.</translation>
    </message>
    <message>
        <source>A conversation that the user began.</source>
        <translation>محادثة بدأها المستخدم.</translation>
    </message>
    <message>
        <source>A conversation that you began.</source>
        <translation>محادثة بدأتها أنت.</translation>
    </message>
    <message>
        <source>The usual price.</source>
        <translation>السعر المعتاد.</translation>
    </message>
    <message>
        <source>Free, as customer service.</source>
        <translation>مجانية، لأنها خدمة عملاء.</translation>
    </message>
    <message>
        <source>Free, as it began from an advertisement or a page.</source>
        <translation>مجانية، لأنها بدأت من إعلان أو صفحة.</translation>
    </message>
    <message>
        <source>Paid for each message.</source>
        <translation>الدفع عن كل رسالة.</translation>
    </message>
    <message>
        <source>Paid for each conversation.</source>
        <translation>الدفع عن كل محادثة.</translation>
    </message>
    <message>
        <source>Each message was tried only when the one before it failed.</source>
        <translation>لم تُجرَّب كل رسالة إلا عند فشل سابقتها.</translation>
    </message>
    <message>
        <source>The workflow is done.</source>
        <translation>اكتمل سير العمل.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>The workflow failed.</source>
        <translation>فشل سير العمل.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Throttled: you send faster than you may.</source>
        <translation>تقييد السرعة: ترسل بأسرع من المسموح لك.</translation>
    </message>
    <message>
        <source>you send faster than you may</source>
        <translation>ترسل بأسرع من المسموح لك</translation>
    </message>
    <message>
        <source>Missing parameter.</source>
        <translation>معامل مفقود.</translation>
    </message>
    <message>
        <source>missing parameter</source>
        <translation>معامل مفقود</translation>
    </message>
    <message>
        <source>Invalid parameter.</source>
        <translation>معامل غير صالح.</translation>
    </message>
    <message>
        <source>invalid parameter</source>
        <translation>معامل غير صالح</translation>
    </message>
    <message>
        <source>Invalid tag: one of the request&apos;s tags is not accepted.</source>
        <translation>وسم غير صالح: أحد وسوم الطلب غير مقبول.</translation>
    </message>
    <message>
        <source>invalid tag</source>
        <translation>وسم غير صالح</translation>
    </message>
    <message>
        <source>Invalid template.</source>
        <translation>قالب غير صالح.</translation>
    </message>
    <message>
        <source>invalid template</source>
        <translation>قالب غير صالح</translation>
    </message>
    <message>
        <source>Internal error.</source>
        <translation>خطأ داخلي.</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>Invalid message.</source>
        <translation>رسالة غير صالحة.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>رسالة غير صالحة</translation>
    </message>
    <message>
        <source>Number barred: nothing may be sent to this number.</source>
        <translation>رقم محظور: لا يجوز إرسال شيء إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>nothing may be sent to this number</source>
        <translation>لا يجوز إرسال شيء إلى هذا الرقم</translation>
    </message>
    <message>
        <source>Account barred: your account may not send.</source>
        <translation>حساب محظور: لا يجوز لحسابك الإرسال.</translation>
    </message>
    <message>
        <source>your account may not send</source>
        <translation>لا يجوز لحسابك الإرسال</translation>
    </message>
    <message>
        <source>Quota or credit used up.</source>
        <translation>نفدت الحصة أو الرصيد.</translation>
    </message>
    <message>
        <source>quota or credit used up</source>
        <translation>نفدت الحصة أو الرصيد</translation>
    </message>
    <message>
        <source>Account not enabled for sending through the API (REST).</source>
        <translation>الحساب غير مفعّل للإرسال عبر API (REST).</translation>
    </message>
    <message>
        <source>account not enabled for sending through the API</source>
        <translation>الحساب غير مفعّل للإرسال عبر API</translation>
    </message>
    <message>
        <source>Message too long.</source>
        <translation>الرسالة أطول مما يجوز.</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>الرسالة أطول مما يجوز</translation>
    </message>
    <message>
        <source>Communication failed.</source>
        <translation>فشل الاتصال.</translation>
    </message>
    <message>
        <source>communication failed</source>
        <translation>فشل الاتصال</translation>
    </message>
    <message>
        <source>Sender not accepted.</source>
        <translation>المرسِل غير مقبول.</translation>
    </message>
    <message>
        <source>sender not accepted</source>
        <translation>المرسِل غير مقبول</translation>
    </message>
    <message>
        <source>Invalid time to live (TTL).</source>
        <translation>مدة صلاحية (TTL) غير صالحة.</translation>
    </message>
    <message>
        <source>invalid time to live (TTL)</source>
        <translation>مدة صلاحية (TTL) غير صالحة</translation>
    </message>
    <message>
        <source>Facility not allowed: your account may not use this feature.</source>
        <translation>خدمة غير مسموح بها: لا يجوز لحسابك استخدام هذه الميزة.</translation>
    </message>
    <message>
        <source>feature not allowed for the account</source>
        <translation>ميزة غير مسموح بها للحساب</translation>
    </message>
    <message>
        <source>Invalid message class.</source>
        <translation>فئة رسالة غير صالحة.</translation>
    </message>
    <message>
        <source>invalid message class</source>
        <translation>فئة رسالة غير صالحة</translation>
    </message>
    <message>
        <source>Destination not white-listed: a trial account can send only to its test numbers.</source>
        <translation>الوجهة ليست في قائمة الأرقام المسموح بها: لا يرسل الحساب التجريبي إلا إلى أرقام الاختبار الخاصة به.</translation>
    </message>
    <message>
        <source>the number is not a test number of the trial account</source>
        <translation>الرقم ليس من أرقام اختبار الحساب التجريبي</translation>
    </message>
    <message>
        <source>Invalid or missing number.</source>
        <translation>رقم غير صالح أو مفقود.</translation>
    </message>
    <message>
        <source>invalid or missing number</source>
        <translation>رقم غير صالح أو مفقود</translation>
    </message>
    <message>
        <source>Recipient absent for now: the phone is off or out of coverage.</source>
        <translation>المستلِم غائب مؤقتًا: الهاتف مغلق أو خارج التغطية.</translation>
    </message>
    <message>
        <source>the phone is off or out of coverage</source>
        <translation>الهاتف مغلق أو خارج التغطية</translation>
    </message>
    <message>
        <source>Recipient absent for good: the number is not in use.</source>
        <translation>المستلِم غائب نهائيًا: الرقم غير مستخدم.</translation>
    </message>
    <message>
        <source>the number is not in use</source>
        <translation>الرقم غير مستخدم</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there.</source>
        <translation>خطأ في نقل الرقم: انتقل الرقم إلى مشغّل آخر ولم يُعثر عليه هناك.</translation>
    </message>
    <message>
        <source>the number has moved to another carrier</source>
        <translation>انتقل الرقم إلى مشغّل آخر</translation>
    </message>
    <message>
        <source>Anti-spam rejection: a filter of the carrier objects to the sender or the content.</source>
        <translation>رفض بسبب مكافحة الرسائل المزعجة: يعترض نظام تصفية لدى المشغّل على المرسِل أو المحتوى.</translation>
    </message>
    <message>
        <source>blocked as spam by the carrier</source>
        <translation>حجبها المشغّل كرسالة مزعجة</translation>
    </message>
    <message>
        <source>Handset busy: the phone cannot take a message right now.</source>
        <translation>الهاتف مشغول: لا يستطيع الهاتف تلقي رسالة الآن.</translation>
    </message>
    <message>
        <source>the phone is busy</source>
        <translation>الهاتف مشغول</translation>
    </message>
    <message>
        <source>Network error.</source>
        <translation>خطأ في الشبكة.</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>خطأ في الشبكة</translation>
    </message>
    <message>
        <source>Illegal number: the recipient has opted out.</source>
        <translation>رقم غير مسموح به: ألغى المستلِم اشتراكه.</translation>
    </message>
    <message>
        <source>the recipient has opted out</source>
        <translation>ألغى المستلِم اشتراكه</translation>
    </message>
    <message>
        <source>Too many send requests.</source>
        <translation>طلبات إرسال أكثر من المسموح.</translation>
    </message>
    <message>
        <source>too many send requests</source>
        <translation>طلبات إرسال أكثر من المسموح</translation>
    </message>
    <message>
        <source>Unroutable: there is no route, or the network is not supported.</source>
        <translation>غير قابل للتوجيه: لا يوجد مسار، أو الشبكة غير مدعومة.</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>لا يوجد مسار إلى الشبكة</translation>
    </message>
    <message>
        <source>Destination unreachable: no route to the recipient&apos;s number was found.</source>
        <translation>الوجهة غير قابلة للوصول: لم يُعثر على مسار إلى رقم المستلِم.</translation>
    </message>
    <message>
        <source>no route to the number</source>
        <translation>لا يوجد مسار إلى الرقم</translation>
    </message>
    <message>
        <source>Subscriber age restriction: the content is blocked for minors.</source>
        <translation>قيد على عمر المشترك: المحتوى محجوب عن القاصرين.</translation>
    </message>
    <message>
        <source>blocked for minors</source>
        <translation>محجوب عن القاصرين</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without messages, say, or a suspended account.</source>
        <translation>رقم محظور لدى المشغّل: باقة بلا رسائل مثلًا أو حساب معلّق.</translation>
    </message>
    <message>
        <source>the carrier blocks this number</source>
        <translation>يحظر المشغّل هذا الرقم</translation>
    </message>
    <message>
        <source>Recipient has no prepaid credit.</source>
        <translation>ليس لدى المستلِم رصيد مسبق الدفع.</translation>
    </message>
    <message>
        <source>the recipient has no credit</source>
        <translation>ليس لدى المستلِم رصيد</translation>
    </message>
    <message>
        <source>Not a user of the provider: the recipient is not on this channel.</source>
        <translation>ليس مستخدمًا لدى المزوّد: المستلِم غير موجود في هذه القناة.</translation>
    </message>
    <message>
        <source>the recipient is not on this channel</source>
        <translation>المستلِم غير موجود في هذه القناة</translation>
    </message>
    <message>
        <source>Device not suitable: the recipient&apos;s device cannot take such a message.</source>
        <translation>جهاز غير مناسب: لا يستطيع جهاز المستلِم تلقي رسالة كهذه.</translation>
    </message>
    <message>
        <source>device not suitable</source>
        <translation>جهاز غير مناسب</translation>
    </message>
    <message>
        <source>Message already sent.</source>
        <translation>أُرسلت الرسالة من قبل.</translation>
    </message>
    <message>
        <source>message already sent</source>
        <translation>أُرسلت الرسالة من قبل</translation>
    </message>
    <message>
        <source>Unknown carrier error.</source>
        <translation>خطأ غير معروف لدى المشغّل.</translation>
    </message>
    <message>
        <source>unknown carrier error</source>
        <translation>خطأ غير معروف لدى المشغّل</translation>
    </message>
    <message>
        <source>Provider not responding.</source>
        <translation>المزوّد لا يستجيب.</translation>
    </message>
    <message>
        <source>provider not responding</source>
        <translation>المزوّد لا يستجيب</translation>
    </message>
    <message>
        <source>Outside the reply window: the recipient last wrote too long ago for an ordinary reply.</source>
        <translation>خارج نافذة الرد: مضى على آخر رسالة من المستلِم وقت لا يسمح برد عادي.</translation>
    </message>
    <message>
        <source>the recipient last wrote too long ago</source>
        <translation>مضى وقت طويل على آخر رسالة من المستلِم</translation>
    </message>
    <message>
        <source>Phone matching fee unpaid (Facebook).</source>
        <translation>رسوم مطابقة الهاتف غير مدفوعة (Facebook).</translation>
    </message>
    <message>
        <source>phone matching fee unpaid (Facebook)</source>
        <translation>رسوم مطابقة الهاتف غير مدفوعة (Facebook)</translation>
    </message>
    <message>
        <source>Time to live ran out: the channel confirmed nothing in that time, and nothing is charged.</source>
        <translation>انتهت مدة الصلاحية: لم تؤكد القناة شيئًا خلالها، ولا يُحتسب أي رسم.</translation>
    </message>
    <message>
        <source>time to live ran out without a confirmation; nothing is charged</source>
        <translation>انتهت مدة الصلاحية دون تأكيد؛ ولا يُحتسب أي رسم</translation>
    </message>
    <message>
        <source>Access token expired (Facebook).</source>
        <translation>انتهت صلاحية رمز الوصول المميز (Facebook).</translation>
    </message>
    <message>
        <source>access token expired (Facebook)</source>
        <translation>انتهت صلاحية رمز الوصول المميز (Facebook)</translation>
    </message>
    <message>
        <source>Media URL invalid.</source>
        <translation>عنوان URL للوسائط غير صالح.</translation>
    </message>
    <message>
        <source>media URL invalid</source>
        <translation>عنوان URL للوسائط غير صالح</translation>
    </message>
    <message>
        <source>Media too large.</source>
        <translation>الوسائط أكبر مما يجوز.</translation>
    </message>
    <message>
        <source>media too large</source>
        <translation>الوسائط أكبر مما يجوز</translation>
    </message>
    <message>
        <source>Media type invalid.</source>
        <translation>نوع الوسائط غير صالح.</translation>
    </message>
    <message>
        <source>media type invalid</source>
        <translation>نوع الوسائط غير صالح</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدانمرك</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>North America and Caribbean</source>
        <translation>أمريكا الشمالية والكاريبي</translation>
    </message>
    <message>
        <source>Asia and Middle East</source>
        <translation>آسيا والشرق الأوسط</translation>
    </message>
    <message>
        <source>Oceania and South-East Asia</source>
        <translation>أوقيانوسيا وجنوب شرق آسيا</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>South and Central America</source>
        <translation>أمريكا الجنوبية والوسطى</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>خط ثابت</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>هاتف محمول</translation>
    </message>
    <message>
        <source>virtual number</source>
        <translation>رقم افتراضي</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>رقم مجاني للمتصل</translation>
    </message>
    <message>
        <source>premium number</source>
        <translation>رقم بأسعار خاصة</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1، الشبكة %2</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>نجاح.</translation>
    </message>
    <message>
        <source>Busy: too many requests at once.</source>
        <translation>مشغول: طلبات كثيرة في وقت واحد.</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>طلبات كثيرة في وقت واحد</translation>
    </message>
    <message>
        <source>A parameter of the request was not valid.</source>
        <translation>أحد معاملات الطلب غير صالح.</translation>
    </message>
    <message>
        <source>The credentials were wrong.</source>
        <translation>بيانات الاعتماد خاطئة.</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>بيانات اعتماد خاطئة</translation>
    </message>
    <message>
        <source>An error inside Vonage.</source>
        <translation>خطأ داخل Vonage.</translation>
    </message>
    <message>
        <source>error inside Vonage</source>
        <translation>خطأ داخل Vonage</translation>
    </message>
    <message>
        <source>The account&apos;s quota or credit is used up.</source>
        <translation>نفدت حصة الحساب أو رصيده.</translation>
    </message>
    <message>
        <source>The account may not use this service.</source>
        <translation>لا يجوز للحساب استخدام هذه الخدمة.</translation>
    </message>
    <message>
        <source>not allowed for the account</source>
        <translation>غير مسموح به للحساب</translation>
    </message>
    <message>
        <source>The live look-up, which asks the phone&apos;s network, gave nothing.</source>
        <translation>لم يعطِ الاستعلام المباشر، الذي يسأل شبكة الهاتف، أي نتيجة.</translation>
    </message>
    <message>
        <source>live look-up gave nothing</source>
        <translation>لم يعطِ الاستعلام المباشر نتيجة</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>تعذر فهم الطلب.</translation>
    </message>
    <message>
        <source>the request could not be understood</source>
        <translation>تعذر فهم الطلب</translation>
    </message>
    <message>
        <source>All fields could be filled.</source>
        <translation>أمكن ملء جميع الحقول.</translation>
    </message>
    <message>
        <source>Some fields could be filled.</source>
        <translation>أمكن ملء بعض الحقول.</translation>
    </message>
    <message>
        <source>Nothing could be found out.</source>
        <translation>لم يمكن معرفة شيء.</translation>
    </message>
    <message>
        <source>without result</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>A mobile network.</source>
        <translation>شبكة هاتف محمول.</translation>
    </message>
    <message>
        <source>A fixed line.</source>
        <translation>خط ثابت.</translation>
    </message>
    <message>
        <source>A premium-rate fixed line.</source>
        <translation>خط ثابت بأسعار خاصة.</translation>
    </message>
    <message>
        <source>A toll-free fixed line.</source>
        <translation>خط ثابت مجاني للمتصل.</translation>
    </message>
    <message>
        <source>A virtual number.</source>
        <translation>رقم افتراضي.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>غير معروف.</translation>
    </message>
    <message>
        <source>A pager.</source>
        <translation>جهاز نداء.</translation>
    </message>
    <message>
        <source>The number has moved to another carrier.</source>
        <translation>انتقل الرقم إلى مشغّل آخر.</translation>
    </message>
    <message>
        <source>The number is with its first carrier.</source>
        <translation>الرقم لدى مشغّله الأول.</translation>
    </message>
    <message>
        <source>The number is probably with its first carrier.</source>
        <translation>الرقم على الأرجح لدى مشغّله الأول.</translation>
    </message>
    <message>
        <source>The number has probably moved to another carrier.</source>
        <translation>انتقل الرقم على الأرجح إلى مشغّل آخر.</translation>
    </message>
    <message>
        <source>The phone is in a network abroad.</source>
        <translation>الهاتف في شبكة خارج بلده.</translation>
    </message>
    <message>
        <source>The phone is in its home network.</source>
        <translation>الهاتف في شبكته الأم.</translation>
    </message>
    <message>
        <source>The number exists.</source>
        <translation>الرقم موجود.</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>الرقم غير موجود.</translation>
    </message>
    <message>
        <source>The number probably exists.</source>
        <translation>الرقم موجود على الأرجح.</translation>
    </message>
    <message>
        <source>The number probably does not exist.</source>
        <translation>الرقم غير موجود على الأرجح.</translation>
    </message>
    <message>
        <source>A message can be delivered now.</source>
        <translation>يمكن تسليم رسالة الآن.</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>A message cannot be delivered.</source>
        <translation>لا يمكن تسليم رسالة.</translation>
    </message>
    <message>
        <source>messages cannot be delivered</source>
        <translation>لا يمكن تسليم الرسائل</translation>
    </message>
    <message>
        <source>The phone is off or out of coverage.</source>
        <translation>الهاتف مغلق أو خارج التغطية.</translation>
    </message>
    <message>
        <source>phone off or out of coverage</source>
        <translation>الهاتف مغلق أو خارج التغطية</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>الرقم خاطئ.</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>الرقم محظور.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>A business.</source>
        <translation>شركة.</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>فرد.</translation>
    </message>
    <message>
        <source>Whether the look-up worked.</source>
        <translation>هل نجح الاستعلام؟</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>نص الحالة</translation>
    </message>
    <message>
        <source>The status in Vonage&apos;s words.</source>
        <translation>الحالة بعبارة Vonage.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>How much could be found out.</source>
        <translation>مقدار ما أمكن معرفته.</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>نص النتيجة</translation>
    </message>
    <message>
        <source>The outcome in Vonage&apos;s words.</source>
        <translation>النتيجة بعبارة Vonage.</translation>
    </message>
    <message>
        <source>International</source>
        <translation>الرقم الدولي</translation>
    </message>
    <message>
        <source>The number with its country&apos;s prefix.</source>
        <translation>الرقم مع مفتاح دولته.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>الرقم المحلي</translation>
    </message>
    <message>
        <source>The number as it is written in its country.</source>
        <translation>الرقم كما يُكتب في دولته.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>The number&apos;s country.</source>
        <translation>دولة الرقم.</translation>
    </message>
    <message>
        <source>Country (3 letters)</source>
        <translation>الدولة (3 أحرف)</translation>
    </message>
    <message>
        <source>The number&apos;s country, as three letters.</source>
        <translation>دولة الرقم بثلاثة أحرف.</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>اسم الدولة</translation>
    </message>
    <message>
        <source>The number&apos;s country in Vonage&apos;s words.</source>
        <translation>دولة الرقم بعبارة Vonage.</translation>
    </message>
    <message>
        <source>Dial prefix</source>
        <translation>مفتاح الدولة</translation>
    </message>
    <message>
        <source>The country&apos;s dialling prefix.</source>
        <translation>مفتاح الاتصال الدولي للدولة.</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>نوع المتصل</translation>
    </message>
    <message>
        <source>Who the number belongs to.</source>
        <translation>من يملك الرقم.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>اسم المتصل</translation>
    </message>
    <message>
        <source>The name registered for the number.</source>
        <translation>الاسم المسجّل للرقم.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>The owner&apos;s first name.</source>
        <translation>الاسم الأول للمالك.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>The owner&apos;s last name.</source>
        <translation>اسم عائلة المالك.</translation>
    </message>
    <message>
        <source>The owner&apos;s first name; Vonage really spells it so.</source>
        <translation>الاسم الأول للمالك؛ هكذا تكتبه Vonage فعلًا.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>The id that you got when you asked.</source>
        <translation>المعرّف الذي تلقيته عند الاستعلام.</translation>
    </message>
    <message>
        <source>What the look-up cost.</source>
        <translation>تكلفة الاستعلام.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>المبلغ المسترد</translation>
    </message>
    <message>
        <source>What you got back for what could not be found out.</source>
        <translation>ما استرددته عما لم يمكن معرفته.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>What is left on the account.</source>
        <translation>ما بقي في الحساب.</translation>
    </message>
    <message>
        <source>Current carrier</source>
        <translation>المشغّل الحالي</translation>
    </message>
    <message>
        <source>The network that the number is in.</source>
        <translation>الشبكة التي ينتمي إليها الرقم.</translation>
    </message>
    <message>
        <source>Carrier name</source>
        <translation>اسم المشغّل</translation>
    </message>
    <message>
        <source>The carrier that the number is with.</source>
        <translation>المشغّل الذي يتبعه الرقم.</translation>
    </message>
    <message>
        <source>Carrier country</source>
        <translation>دولة المشغّل</translation>
    </message>
    <message>
        <source>The carrier&apos;s country.</source>
        <translation>دولة هذا المشغّل.</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>نوع الشبكة</translation>
    </message>
    <message>
        <source>What kind of line it is.</source>
        <translation>نوع الخط.</translation>
    </message>
    <message>
        <source>First carrier</source>
        <translation>المشغّل الأول</translation>
    </message>
    <message>
        <source>The network that the number was given out by.</source>
        <translation>الشبكة التي خصصت الرقم.</translation>
    </message>
    <message>
        <source>The carrier that gave the number out.</source>
        <translation>المشغّل الذي خصص الرقم.</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>نقل الرقم</translation>
    </message>
    <message>
        <source>Whether the number has moved to another carrier.</source>
        <translation>هل انتقل الرقم إلى مشغّل آخر؟</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>التجوال</translation>
    </message>
    <message>
        <source>Whether the phone is abroad.</source>
        <translation>هل الهاتف خارج بلده؟</translation>
    </message>
    <message>
        <source>Roaming country</source>
        <translation>دولة التجوال</translation>
    </message>
    <message>
        <source>The country that the phone is in.</source>
        <translation>الدولة التي فيها الهاتف.</translation>
    </message>
    <message>
        <source>Roaming network</source>
        <translation>شبكة التجوال</translation>
    </message>
    <message>
        <source>The network that the phone is in.</source>
        <translation>الشبكة التي فيها الهاتف.</translation>
    </message>
    <message>
        <source>Roaming network name</source>
        <translation>اسم شبكة التجوال</translation>
    </message>
    <message>
        <source>The network that the phone is in, by name.</source>
        <translation>الشبكة التي فيها الهاتف، بالاسم.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صحة الرقم</translation>
    </message>
    <message>
        <source>Whether the number exists.</source>
        <translation>هل الرقم موجود؟</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>توفّر الهاتف</translation>
    </message>
    <message>
        <source>Whether the phone can be reached now.</source>
        <translation>هل يمكن الوصول إلى الهاتف الآن؟</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>معرّف المتصل</translation>
    </message>
    <message>
        <source>Who the number belongs to; US numbers only, and only when asked for.</source>
        <translation>من يملك الرقم؛ للأرقام الأمريكية فقط، وعند الطلب فقط.</translation>
    </message>
    <message>
        <source>IP warning</source>
        <translation>تحذير IP</translation>
    </message>
    <message>
        <source>No longer given by Vonage.</source>
        <translation>لم تعد Vonage تعطيه.</translation>
    </message>
    <message>
        <source>Number Insight</source>
        <translation>Number Insight</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Look-up of %1, without a status</source>
        <translation>استعلام عن %1 دون حالة</translation>
    </message>
    <message>
        <source>Look-up of %1 failed: %2 (status %3)</source>
        <translation>فشل الاستعلام عن %1: %2 (الحالة %3)</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>Look-up of %1 done</source>
        <translation>تم الاستعلام عن %1</translation>
    </message>
    <message>
        <source>Look-up of %1: %2</source>
        <translation>استعلام عن %1: %2</translation>
    </message>
    <message>
        <source>Number Insight result</source>
        <translation>نتيجة Number Insight</translation>
    </message>
    <message>
        <source>The report you asked for.</source>
        <translation>التقرير الذي طلبته.</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>حالة التقرير</translation>
    </message>
    <message>
        <source>Whether the report is ready.</source>
        <translation>هل التقرير جاهز؟</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>What the report is about.</source>
        <translation>موضوع التقرير.</translation>
    </message>
    <message>
        <source>Where the report is.</source>
        <translation>مكان التقرير.</translation>
    </message>
    <message>
        <source>Empty request: no fields and no body</source>
        <translation>طلب فارغ: بلا حقول ولا متن</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a web page (HTML)</source>
        <translation>ليس طلب ويب هوك من Vonage: المتن صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed XML</source>
        <translation>غير قابل للقراءة: المتن ليس XML سليم البنية</translation>
    </message>
    <message>
        <source>Not readable: the body is not well-formed JSON</source>
        <translation>غير قابل للقراءة: المتن ليس JSON سليم البنية</translation>
    </message>
    <message>
        <source>Not readable: the body was not kept</source>
        <translation>غير قابل للقراءة: لم يُحفظ المتن</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a JSON array, but Vonage sends objects</source>
        <translation>ليس طلب ويب هوك من Vonage: المتن مصفوفة JSON، لكن Vonage ترسل كائنات</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the XML is a “%1”, but Vonage sends only a “lookup”</source>
        <translation>ليس طلب ويب هوك من Vonage: مستند XML هو «%1»، لكن Vonage لا ترسل إلا «lookup»</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is neither JSON, nor a form, nor XML</source>
        <translation>ليس طلب ويب هوك من Vonage: المتن ليس JSON ولا نموذجًا ولا XML</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: there are no fields to be read</source>
        <translation>ليس طلب ويب هوك من Vonage: لا حقول تُقرأ</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: the body is a single JSON value</source>
        <translation>ليس طلب ويب هوك من Vonage: المتن قيمة JSON مفردة</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: it has a “uuid”, but no other field of a call</source>
        <translation>ليس طلب ويب هوك من Vonage: فيه «uuid» دون أي حقل آخر من حقول المكالمات</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: no webhook of Vonage has such fields</source>
        <translation>ليس طلب ويب هوك من Vonage: لا يحمل أي ويب هوك من Vonage حقولًا كهذه</translation>
    </message>
    <message>
        <source> (“%1” would have to be written “%2”)</source>
        <translation> (يجب أن يُكتب «%1» بالشكل «%2»)</translation>
    </message>
    <message>
        <source> (by its path probably meant for %1)</source>
        <translation> (المقصود على الأرجح بحسب مساره %1)</translation>
    </message>
    <message>
        <source>Vonage report, without a status</source>
        <translation>تقرير من Vonage دون حالة</translation>
    </message>
    <message>
        <source>Vonage report: %1</source>
        <translation>تقرير من Vonage: %1</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>طلب آخر</translation>
    </message>
    <message>
        <source>Report from Vonage</source>
        <translation>تقرير من Vonage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>The Content-Type says %2, but the body is something else.</source>
        <translation>تذكر ترويسة Content-Type القيمة %2، لكن المتن شيء آخر.</translation>
    </message>
    <message>
        <source>Vonage is not known to send this kind as %2.</source>
        <translation>لا يُعرف أن Vonage ترسل هذا النوع بصيغة %2.</translation>
    </message>
    <message>
        <source>A request of this method has its fields in the query, so its body was not read.</source>
        <translation>الطلب بهذه الطريقة تكون حقوله في سلسلة الاستعلام، لذا لم يُقرأ متنه.</translation>
    </message>
    <message>
        <source>The signature covers only the body: do not rely on the query parameters beside it.</source>
        <translation>لا يغطي التوقيع إلا المتن: لا تعتمد على معاملات الاستعلام المرافقة له.</translation>
    </message>
    <message>
        <source>There are more fields than Ringback lists; the rest is shown as raw text.</source>
        <translation>الحقول أكثر مما يسرده Ringback؛ وتُعرض بقيتها نصًا خامًا.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be taken apart; it is shown as raw text.</source>
        <translation>تداخُل %1 أعمق من أن يُفكَّك؛ ويُعرض نصًا خامًا.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8; its bytes were read as Latin-1.</source>
        <translation>ليس %1 بترميز UTF-8 صالح؛ قُرئت بايتاته بترميز Latin-1.</translation>
    </message>
    <message>
        <source>A % in %1 is not followed by two hexadecimal digits; it was kept as it is.</source>
        <translation>علامة % في %1 لا يتبعها رقمان ست عشريان؛ أُبقيت كما هي.</translation>
    </message>
    <message>
        <source>%1 has a \u escape that is only half of a character (a lone surrogate); it was kept as it is.</source>
        <translation>في %1 تسلسل هروب \u هو نصف محرف فقط (surrogate منفرد)؛ أُبقي كما هو.</translation>
    </message>
    <message>
        <source>%1 has an invisible control character in it, such as NUL.</source>
        <translation>في %1 محرف تحكم غير مرئي، مثل NUL.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the first one counts.</source>
        <translation>ورد %1 أكثر من مرة؛ ويُعتدّ بالأول.</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2; names are case-sensitive.</source>
        <translation>المقصود من %1 على الأرجح %2؛ فالأسماء حساسة لحالة الأحرف.</translation>
    </message>
    <message>
        <source>%1 should be %2.</source>
        <translation>المطلوب في %1: %2.</translation>
    </message>
    <message>
        <source>“%2” is not among the known values of %1.</source>
        <translation>القيمة «%2» ليست من القيم المعروفة للحقل %1.</translation>
    </message>
    <message>
        <source>%1 is missing, though Vonage always sends it here.</source>
        <translation>الحقل %1 مفقود، مع أن Vonage ترسله هنا دائمًا.</translation>
    </message>
    <message>
        <source>%1 has no value, though Vonage always gives it one here.</source>
        <translation>الحقل %1 بلا قيمة، مع أن Vonage تعطيه هنا قيمة دائمًا.</translation>
    </message>
    <message>
        <source>The status “%2” does not go with the value of %1.</source>
        <translation>لا تتوافق الحالة «%2» مع قيمة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be right: a part has a number from 1 up to the number of parts.</source>
        <translation>لا يمكن أن تكون قيمة %1 صحيحة: رقم الجزء يبدأ من 1 ولا يتجاوز عدد الأجزاء.</translation>
    </message>
    <message>
        <source>The user data header is broken: %2.</source>
        <translation>ترويسة بيانات المستخدم (UDH) معطوبة: %2.</translation>
    </message>
    <message>
        <source>The type says GSM alphabet, but “%2” is not in it.</source>
        <translation>يشير النوع إلى أبجدية GSM، لكن «%2» ليس منها.</translation>
    </message>
    <message>
        <source>%1 begins like JSON but is not well-formed JSON; it is shown as it is.</source>
        <translation>يبدأ %1 كأنه JSON لكنه ليس JSON سليم البنية؛ ويُعرض كما هو.</translation>
    </message>
    <message>
        <source>The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.</source>
        <translation>مجموعة المحارف «%2» في Content-Type غير معروفة هنا؛ قُرئ المتن بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.</source>
        <translation>تذكر ترويسة Content-Type مجموعة المحارف «%2»، لكن المتن غير مكتوب بها؛ قُرئ بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Part %2 of this message has arrived before.</source>
        <translation>وصل الجزء %2 من هذه الرسالة من قبل.</translation>
    </message>
    <message>
        <source>The parts of this message disagree about how many there are.</source>
        <translation>تتعارض أجزاء هذه الرسالة في ذكر عددها.</translation>
    </message>
    <message>
        <source>An earlier receipt of this message said “%2”, which was final; the last one counts.</source>
        <translation>ذكر إيصال سابق لهذه الرسالة «%2»، وهي حالة نهائية؛ ويُعتدّ بالأخير.</translation>
    </message>
    <message>
        <source>This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.</source>
        <translation>قد يكون هذا بقية الرسالة التي سبقته، فقد جاءت من الرقم نفسه قبل %2 ث وطولها أقصى ما يمكن لجزء واحد.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>has no reply yet</source>
        <translation>لم يُرد عليه بعد</translation>
    </message>
    <message>
        <source>got no reply</source>
        <translation>لم يتلقَّ ردًا</translation>
    </message>
    <message>
        <source>got no reply within %1 s</source>
        <translation>لم يتلقَّ ردًا خلال %1 ث</translation>
    </message>
    <message>
        <source>was answered with %1</source>
        <translation>رُد عليه بـ %1</translation>
    </message>
    <message>
        <source>%1; the one before %2</source>
        <translation>%1؛ والذي قبله %2</translation>
    </message>
    <message>
        <source>the first request %1</source>
        <translation>الطلب الأول %1</translation>
    </message>
    <message>
        <source>Vonage takes the status %1 for a failure; only 200 to 205 are success.</source>
        <translation>تعدّ Vonage الحالة %1 فشلًا؛ فالنجاح من 200 إلى 205 فقط.</translation>
    </message>
    <message>
        <source>After a reply with status %1 Vonage sends the webhook again.</source>
        <translation>بعد الرد بالحالة %1 تعيد Vonage إرسال طلب ويب هوك.</translation>
    </message>
    <message>
        <source>Vonage does not promise to follow a redirect (status %1).</source>
        <translation>لا تضمن Vonage اتباع إعادة التوجيه (الحالة %1).</translation>
    </message>
    <message>
        <source>Vonage tests a URL before it is set and wants exactly 200, not %1: the URL is refused.</source>
        <translation>تختبر Vonage عنوان URL قبل ضبطه وتتطلب 200 تحديدًا، لا %1: فيُرفض العنوان.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but a reply with status %1 has no content.</source>
        <translation>تتطلب المكالمة NCCO، لكن الرد بالحالة %1 بلا محتوى.</translation>
    </message>
    <message>
        <source>A reply with status %1 has no content: its body was not sent.</source>
        <translation>الرد بالحالة %1 بلا محتوى: لم يُرسَل متنه.</translation>
    </message>
    <message>
        <source>The call wants an NCCO, but the body is empty.</source>
        <translation>تتطلب المكالمة NCCO، لكن المتن فارغ.</translation>
    </message>
    <message>
        <source>The body is no JSON, so Vonage drops it.</source>
        <translation>المتن ليس JSON، فتهمله Vonage.</translation>
    </message>
    <message>
        <source>An NCCO is a JSON array of actions, even for one action; the body is something else.</source>
        <translation>نص NCCO مصفوفة JSON من الإجراءات ولو كان الإجراء واحدًا؛ والمتن شيء آخر.</translation>
    </message>
    <message>
        <source>An NCCO needs at least one action; the body is an empty array.</source>
        <translation>يتطلب NCCO إجراءً واحدًا على الأقل؛ والمتن مصفوفة فارغة.</translation>
    </message>
    <message>
        <source>Vonage takes an NCCO only as application/json or text/plain.</source>
        <translation>لا تقبل Vonage نص NCCO إلا بالنوع application/json أو text/plain.</translation>
    </message>
    <message>
        <source>The NCCO has no Content-Type; application/json is the best.</source>
        <translation>ليس لنص NCCO ترويسة Content-Type؛ والأفضل application/json.</translation>
    </message>
    <message>
        <source>Vonage does not read the reply to this kind of webhook: the NCCO is ignored.</source>
        <translation>لا تقرأ Vonage الرد على هذا النوع من ويب هوك: يُتجاهل NCCO.</translation>
    </message>
    <message>
        <source>The reply came too late: Vonage waits %2 s for it.</source>
        <translation>جاء الرد متأخرًا: تنتظره Vonage لمدة %2 ث.</translation>
    </message>
    <message>
        <source>An app user asks to be let in to a call.</source>
        <translation>يطلب مستخدم تطبيق الدخول إلى مكالمة.</translation>
    </message>
    <message>
        <source>An app user no longer asks to be let in.</source>
        <translation>لم يعد مستخدم تطبيق يطلب الدخول.</translation>
    </message>
    <message>
        <source>The status of one party&apos;s call has changed.</source>
        <translation>تغيرت حالة مكالمة أحد الأطراف.</translation>
    </message>
    <message>
        <source>Keys were pressed.</source>
        <translation>ضُغطت مفاتيح.</translation>
    </message>
    <message>
        <source>A member can no longer hear the others.</source>
        <translation>لم يعد أحد الأعضاء يسمع الآخرين.</translation>
    </message>
    <message>
        <source>A member can hear the others again.</source>
        <translation>عاد أحد الأعضاء يسمع الآخرين.</translation>
    </message>
    <message>
        <source>A member can no longer be heard.</source>
        <translation>لم يعد صوت أحد الأعضاء مسموعًا.</translation>
    </message>
    <message>
        <source>A member can be heard again.</source>
        <translation>عاد صوت أحد الأعضاء مسموعًا.</translation>
    </message>
    <message>
        <source>A sound is to be played.</source>
        <translation>مطلوب تشغيل صوت.</translation>
    </message>
    <message>
        <source>A sound is to stop.</source>
        <translation>مطلوب إيقاف صوت.</translation>
    </message>
    <message>
        <source>A sound has been played.</source>
        <translation>تم تشغيل صوت.</translation>
    </message>
    <message>
        <source>A recording is to begin.</source>
        <translation>مطلوب بدء تسجيل.</translation>
    </message>
    <message>
        <source>A recording is to stop.</source>
        <translation>مطلوب إيقاف تسجيل.</translation>
    </message>
    <message>
        <source>A recording is ready.</source>
        <translation>تسجيل جاهز.</translation>
    </message>
    <message>
        <source>The ringing tone begins.</source>
        <translation>تبدأ نغمة الرنين.</translation>
    </message>
    <message>
        <source>The ringing tone stops.</source>
        <translation>تتوقف نغمة الرنين.</translation>
    </message>
    <message>
        <source>Speech was recognised.</source>
        <translation>تم التعرف على كلام.</translation>
    </message>
    <message>
        <source>The recording of recognised speech is ready.</source>
        <translation>تسجيل الكلام المتعرَّف عليه جاهز.</translation>
    </message>
    <message>
        <source>A text is to be spoken.</source>
        <translation>مطلوب نطق نص.</translation>
    </message>
    <message>
        <source>Speaking is to stop.</source>
        <translation>مطلوب إيقاف النطق.</translation>
    </message>
    <message>
        <source>A text has been spoken.</source>
        <translation>تم نطق نص.</translation>
    </message>
    <message>
        <source>A member speaks.</source>
        <translation>يتكلم أحد الأعضاء.</translation>
    </message>
    <message>
        <source>A member is silent.</source>
        <translation>يصمت أحد الأعضاء.</translation>
    </message>
    <message>
        <source>A text in a conversation.</source>
        <translation>نص في محادثة.</translation>
    </message>
    <message>
        <source>A text was seen.</source>
        <translation>شوهد نص.</translation>
    </message>
    <message>
        <source>A text was delivered.</source>
        <translation>سُلّم نص.</translation>
    </message>
    <message>
        <source>A text was changed.</source>
        <translation>غُيّر نص.</translation>
    </message>
    <message>
        <source>A member is typing.</source>
        <translation>يكتب أحد الأعضاء الآن.</translation>
    </message>
    <message>
        <source>A member no longer types.</source>
        <translation>توقف أحد الأعضاء عن الكتابة.</translation>
    </message>
    <message>
        <source>A picture in a conversation.</source>
        <translation>صورة في محادثة.</translation>
    </message>
    <message>
        <source>A picture was delivered.</source>
        <translation>سُلّمت صورة.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation>شوهدت صورة.</translation>
    </message>
    <message>
        <source>A message in a conversation.</source>
        <translation>رسالة في محادثة.</translation>
    </message>
    <message>
        <source>A message was accepted for its channel.</source>
        <translation>قُبلت رسالة لقناتها.</translation>
    </message>
    <message>
        <source>A message was refused.</source>
        <translation>رُفضت رسالة.</translation>
    </message>
    <message>
        <source>A message could not be delivered.</source>
        <translation>تعذر تسليم رسالة.</translation>
    </message>
    <message>
        <source>A message was delivered.</source>
        <translation>سُلّمت رسالة.</translation>
    </message>
    <message>
        <source>A message was seen.</source>
        <translation>شوهدت رسالة.</translation>
    </message>
    <message>
        <source>A conversation was made.</source>
        <translation>أُنشئت محادثة.</translation>
    </message>
    <message>
        <source>A conversation was changed.</source>
        <translation>غُيّرت محادثة.</translation>
    </message>
    <message>
        <source>A conversation was deleted.</source>
        <translation>حُذفت محادثة.</translation>
    </message>
    <message>
        <source>A member was invited.</source>
        <translation>دُعي عضو.</translation>
    </message>
    <message>
        <source>A member joined.</source>
        <translation>انضم عضو.</translation>
    </message>
    <message>
        <source>A member left.</source>
        <translation>غادر عضو.</translation>
    </message>
    <message>
        <source>A member&apos;s sound or picture changed.</source>
        <translation>تغير صوت أحد الأعضاء أو صورته.</translation>
    </message>
    <message>
        <source>What became of a message to a member.</source>
        <translation>ما آلت إليه رسالة إلى أحد الأعضاء.</translation>
    </message>
    <message>
        <source>How an app call went.</source>
        <translation>مجريات مكالمة تطبيق.</translation>
    </message>
    <message>
        <source>An app call was moved to another conversation.</source>
        <translation>نُقلت مكالمة تطبيق إلى محادثة أخرى.</translation>
    </message>
    <message>
        <source>An app call was hung up.</source>
        <translation>أُغلق الخط في مكالمة تطبيق.</translation>
    </message>
    <message>
        <source>An app call was ended.</source>
        <translation>أُنهيت مكالمة تطبيق.</translation>
    </message>
    <message>
        <source>An app call is to be answered.</source>
        <translation>مطلوب الإجابة على مكالمة تطبيق.</translation>
    </message>
    <message>
        <source>An app call was answered.</source>
        <translation>تمت الإجابة على مكالمة تطبيق.</translation>
    </message>
    <message>
        <source>An app call rings.</source>
        <translation>رنين مكالمة تطبيق.</translation>
    </message>
    <message>
        <source>The status of a phone call has changed.</source>
        <translation>تغيرت حالة مكالمة هاتفية.</translation>
    </message>
    <message>
        <source>A phone rings.</source>
        <translation>هاتف يرن.</translation>
    </message>
    <message>
        <source>A phone was answered.</source>
        <translation>تمت الإجابة على هاتف.</translation>
    </message>
    <message>
        <source>A machine answered.</source>
        <translation>أجاب مجيب آلي.</translation>
    </message>
    <message>
        <source>Machine detection found a machine.</source>
        <translation>رصد كشف المجيب الآلي مجيبًا آليًا.</translation>
    </message>
    <message>
        <source>A phone was hung up.</source>
        <translation>أُغلق الخط في هاتف.</translation>
    </message>
    <message>
        <source>An event was deleted.</source>
        <translation>حُذف حدث.</translation>
    </message>
    <message>
        <source>An event that Vonage passes on but does not keep.</source>
        <translation>حدث تمرره Vonage ولا تحتفظ به.</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>حدث خاص بك.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>ما حدث.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>The event&apos;s number in its conversation.</source>
        <translation>رقم الحدث في محادثته.</translation>
    </message>
    <message>
        <source>The member or user who did it.</source>
        <translation>العضو أو المستخدم الذي قام به.</translation>
    </message>
    <message>
        <source>The member or user it was done to.</source>
        <translation>العضو أو المستخدم الذي وقع عليه.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>What belongs to this type of event.</source>
        <translation>ما يخص هذا النوع من الأحداث.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who has got or seen it.</source>
        <translation>من تلقاه أو رآه.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Where the event can be looked up.</source>
        <translation>المكان الذي يمكن الاطلاع فيه على الحدث.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>The conversation it happened in.</source>
        <translation>المحادثة التي حدث فيها.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Your application.</source>
        <translation>تطبيقك.</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>More about who did it.</source>
        <translation>المزيد عمن قام به.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>صورة المستخدم</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>بيانات مخصصة</translation>
    </message>
    <message>
        <source>What you attached to the user.</source>
        <translation>ما أرفقته بالمستخدم.</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>معرّف العضو</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>The keys that were pressed.</source>
        <translation>المفاتيح التي ضُغطت.</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>رقم المفتاح</translation>
    </message>
    <message>
        <source>Which key in a row it was.</source>
        <translation>ترتيب المفتاح في التسلسل.</translation>
    </message>
    <message>
        <source>Play ID</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Which playing it is.</source>
        <translation>عملية التشغيل المعنية.</translation>
    </message>
    <message>
        <source>Sound URL</source>
        <translation>عنوان URL للصوت</translation>
    </message>
    <message>
        <source>What is played.</source>
        <translation>ما يُشغَّل.</translation>
    </message>
    <message>
        <source>Say ID</source>
        <translation>معرّف النطق</translation>
    </message>
    <message>
        <source>Which speaking it is.</source>
        <translation>عملية النطق المعنية.</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>ما قيل أو كُتب.</translation>
    </message>
    <message>
        <source>Voice style</source>
        <translation>نمط الصوت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Premium voice</source>
        <translation>الصوت المميز</translation>
    </message>
    <message>
        <source>SSML</source>
        <translation>SSML</translation>
    </message>
    <message>
        <source>Whether the text has marks that say how to speak it (SSML).</source>
        <translation>هل يحتوي النص على علامات تحدد كيفية نطقه (SSML)؟</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The recording&apos;s format.</source>
        <translation>صيغة التسجيل.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تسجيل منفصل</translation>
    </message>
    <message>
        <source>Whether each side is recorded apart.</source>
        <translation>هل يُسجَّل كل طرف على حدة؟</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>How many channels the recording has.</source>
        <translation>عدد قنوات التسجيل.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>How the recording is put into text.</source>
        <translation>كيفية تحويل التسجيل إلى نص.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>من يتعلق به الأمر.</translation>
    </message>
    <message>
        <source>How the member is reached.</source>
        <translation>وسيلة الوصول إلى العضو.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>وقت الدعوة</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>وقت الانضمام</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>الصورة.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Length of the call.</source>
        <translation>طول المكالمة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>وقت البداية.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>When it was over.</source>
        <translation>وقت الانتهاء.</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>الجودة (MOS)</translation>
    </message>
    <message>
        <source>How well it could be heard, from 1 to 5 (mean opinion score).</source>
        <translation>مدى وضوح السماع، من 1 إلى 5 (متوسط درجة الرأي).</translation>
    </message>
    <message>
        <source>From conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>The conversation that was left.</source>
        <translation>المحادثة التي تمت مغادرتها.</translation>
    </message>
    <message>
        <source>Was member</source>
        <translation>عضو سابق</translation>
    </message>
    <message>
        <source>Whether the user had been a member before.</source>
        <translation>هل كان المستخدم عضوًا من قبل؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>سبب الانتهاء.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>How well it could be heard.</source>
        <translation>مدى وضوح السماع.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>Which way the call went.</source>
        <translation>اتجاه المكالمة.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>نوع المجيب الآلي</translation>
    </message>
    <message>
        <source>What answered.</source>
        <translation>ما الذي أجاب.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>How sure that is.</source>
        <translation>مدى التأكد من ذلك.</translation>
    </message>
    <message>
        <source>About event</source>
        <translation>الحدث المعني</translation>
    </message>
    <message>
        <source>The event that was seen or delivered.</source>
        <translation>الحدث الذي شوهد أو سُلّم.</translation>
    </message>
    <message>
        <source>What you sent with the event.</source>
        <translation>ما أرسلته مع الحدث.</translation>
    </message>
    <message>
        <source>the Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>Conversation event.</source>
        <translation>حدث محادثة.</translation>
    </message>
    <message>
        <source>App call ended after %1</source>
        <translation>انتهت مكالمة التطبيق بعد %1</translation>
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
        <translation>حدث محادثة</translation>
    </message>
    <message>
        <source>Client SDK (RTC)</source>
        <translation>Client SDK (RTC)</translation>
    </message>
    <message>
        <source>a US short code</source>
        <translation>رمز قصير أمريكي</translation>
    </message>
    <message>
        <source>Inbound message to a short code</source>
        <translation>رسالة واردة إلى رمز قصير</translation>
    </message>
    <message>
        <source>Short code delivery receipt</source>
        <translation>إيصال تسليم لرمز قصير</translation>
    </message>
    <message>
        <source>US Short Codes</source>
        <translation>الرموز القصيرة الأمريكية</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>رقم غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>The call is being tried.</source>
        <translation>تجري محاولة الاتصال.</translation>
    </message>
    <message>
        <source>The other end rings.</source>
        <translation>الهاتف يرن في الطرف الآخر.</translation>
    </message>
    <message>
        <source>The call is being forwarded.</source>
        <translation>يجري تحويل المكالمة.</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>المكالمة تنتظر في طابور.</translation>
    </message>
    <message>
        <source>The call makes progress.</source>
        <translation>المكالمة قيد التقدم.</translation>
    </message>
    <message>
        <source>One of several attempts to set up the call is over.</source>
        <translation>انتهت إحدى محاولات إنشاء المكالمة.</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>سار كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>تم القبول.</translation>
    </message>
    <message>
        <source>All went well, and nothing is to be told.</source>
        <translation>سار كل شيء على ما يرام، ولا شيء يُبلَّغ.</translation>
    </message>
    <message>
        <source>There are several places to reach the callee.</source>
        <translation>توجد عدة أماكن للوصول إلى الطرف المطلوب.</translation>
    </message>
    <message>
        <source>The callee has moved for good.</source>
        <translation>انتقل الطرف المطلوب نهائيًا.</translation>
    </message>
    <message>
        <source>The callee is elsewhere for now.</source>
        <translation>الطرف المطلوب في مكان آخر مؤقتًا.</translation>
    </message>
    <message>
        <source>The call must go through another server (a proxy).</source>
        <translation>يجب أن تمر المكالمة عبر خادم آخر (وكيل).</translation>
    </message>
    <message>
        <source>Another service is offered instead.</source>
        <translation>تُعرض خدمة أخرى بدلًا منها.</translation>
    </message>
    <message>
        <source>The other end did not understand the request.</source>
        <translation>لم يفهم الطرف الآخر الطلب.</translation>
    </message>
    <message>
        <source>The other end wants a login.</source>
        <translation>يتطلب الطرف الآخر تسجيل دخول.</translation>
    </message>
    <message>
        <source>The other end wants to be paid.</source>
        <translation>يتطلب الطرف الآخر دفعًا.</translation>
    </message>
    <message>
        <source>The other end refuses such calls.</source>
        <translation>يرفض الطرف الآخر مكالمات كهذه.</translation>
    </message>
    <message>
        <source>There is no such number or user.</source>
        <translation>لا يوجد رقم أو مستخدم كهذا.</translation>
    </message>
    <message>
        <source>The other end does not allow this.</source>
        <translation>لا يسمح الطرف الآخر بهذا.</translation>
    </message>
    <message>
        <source>The other end cannot answer in a form that was asked for.</source>
        <translation>لا يستطيع الطرف الآخر الرد بصيغة مما طُلب.</translation>
    </message>
    <message>
        <source>A server on the way (a proxy) wants a login.</source>
        <translation>يتطلب خادم في الطريق (وكيل) تسجيل دخول.</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>لم يرد الطرف الآخر في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Conflict with what the other end knows.</source>
        <translation>تعارض مع ما يعرفه الطرف الآخر.</translation>
    </message>
    <message>
        <source>The number is no longer in use.</source>
        <translation>لم يعد الرقم مستخدمًا.</translation>
    </message>
    <message>
        <source>A condition of the request does not hold.</source>
        <translation>لم يتحقق شرط من شروط الطلب.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>الطلب أكبر مما يجوز.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان أطول مما يجوز.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of content.</source>
        <translation>لا يعرف الطرف الآخر هذا النوع من المحتوى.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of address.</source>
        <translation>لا يعرف الطرف الآخر هذا النوع من العناوين.</translation>
    </message>
    <message>
        <source>The priority asked for is not known.</source>
        <translation>الأولوية المطلوبة غير معروفة.</translation>
    </message>
    <message>
        <source>The other end does not know an extension.</source>
        <translation>لا يعرف الطرف الآخر أحد الامتدادات.</translation>
    </message>
    <message>
        <source>The other end needs an extension.</source>
        <translation>يتطلب الطرف الآخر امتدادًا.</translation>
    </message>
    <message>
        <source>The time after which the call is to be renewed is too short.</source>
        <translation>المدة التي تُجدَّد المكالمة بعدها أقصر مما يجوز.</translation>
    </message>
    <message>
        <source>The registration is too short.</source>
        <translation>مدة التسجيل أقصر مما يجوز.</translation>
    </message>
    <message>
        <source>The location told is not good.</source>
        <translation>الموقع المذكور غير صالح.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is wanted.</source>
        <translation>هوية المتصل مطلوبة.</translation>
    </message>
    <message>
        <source>The referrer&apos;s identity is wanted.</source>
        <translation>هوية المحيل مطلوبة.</translation>
    </message>
    <message>
        <source>The way to the other end broke.</source>
        <translation>انقطع الطريق إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls.</source>
        <translation>لا يقبل الطرف المطلوب مكالمات مجهولة المصدر.</translation>
    </message>
    <message>
        <source>The identity&apos;s address is not good.</source>
        <translation>عنوان الهوية غير صالح.</translation>
    </message>
    <message>
        <source>The certificate is not accepted.</source>
        <translation>الشهادة غير مقبولة.</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not valid.</source>
        <translation>هوية المتصل غير صالحة.</translation>
    </message>
    <message>
        <source>The first server on the way does not support such connections.</source>
        <translation>لا يدعم أول خادم في الطريق اتصالات كهذه.</translation>
    </message>
    <message>
        <source>The call would branch too widely.</source>
        <translation>ستتفرع المكالمة أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>The other end does not know this kind of information.</source>
        <translation>لا يعرف الطرف الآخر هذا النوع من المعلومات.</translation>
    </message>
    <message>
        <source>The callee&apos;s consent is needed.</source>
        <translation>موافقة الطرف المطلوب لازمة.</translation>
    </message>
    <message>
        <source>The callee cannot be reached at the moment.</source>
        <translation>لا يمكن الوصول إلى الطرف المطلوب حاليًا.</translation>
    </message>
    <message>
        <source>The other end does not know this call.</source>
        <translation>لا يعرف الطرف الآخر هذه المكالمة.</translation>
    </message>
    <message>
        <source>The call runs in a circle.</source>
        <translation>تدور المكالمة في حلقة.</translation>
    </message>
    <message>
        <source>The call was passed on too often.</source>
        <translation>مُرّرت المكالمة مرات أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>The number is incomplete.</source>
        <translation>الرقم غير مكتمل.</translation>
    </message>
    <message>
        <source>The number is ambiguous.</source>
        <translation>الرقم ملتبس.</translation>
    </message>
    <message>
        <source>The callee is engaged.</source>
        <translation>الطرف المطلوب مشغول.</translation>
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation>أُنهيت المكالمة قبل الإجابة عليها.</translation>
    </message>
    <message>
        <source>The other end accepts none of the media offered.</source>
        <translation>لا يقبل الطرف الآخر أيًا من الوسائط المعروضة.</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>الحدث غير معروف.</translation>
    </message>
    <message>
        <source>Another request is still under way.</source>
        <translation>ما زال طلب آخر قيد التنفيذ.</translation>
    </message>
    <message>
        <source>The other end could not decrypt.</source>
        <translation>لم يستطع الطرف الآخر فك التشفير.</translation>
    </message>
    <message>
        <source>A security agreement is needed.</source>
        <translation>اتفاق أمني لازم.</translation>
    </message>
    <message>
        <source>An error at the other end.</source>
        <translation>خطأ لدى الطرف الآخر.</translation>
    </message>
    <message>
        <source>The other end cannot do this.</source>
        <translation>لا يستطيع الطرف الآخر فعل هذا.</translation>
    </message>
    <message>
        <source>An error beyond the gateway.</source>
        <translation>خطأ فيما بعد البوابة.</translation>
    </message>
    <message>
        <source>The other end is overloaded or out of service.</source>
        <translation>الطرف الآخر محمّل فوق طاقته أو خارج الخدمة.</translation>
    </message>
    <message>
        <source>No answer from beyond the gateway in time.</source>
        <translation>لم يصل جواب مما بعد البوابة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The version of SIP is not known.</source>
        <translation>إصدار SIP غير معروف.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>الرسالة أكبر مما يجوز.</translation>
    </message>
    <message>
        <source>The push service is not known.</source>
        <translation>خدمة الإشعارات الفورية (push) غير معروفة.</translation>
    </message>
    <message>
        <source>A precondition failed.</source>
        <translation>لم يتحقق شرط مسبق.</translation>
    </message>
    <message>
        <source>The callee is engaged everywhere.</source>
        <translation>الطرف المطلوب مشغول في كل مكان.</translation>
    </message>
    <message>
        <source>The callee refused.</source>
        <translation>رفض الطرف المطلوب.</translation>
    </message>
    <message>
        <source>There is no such number anywhere.</source>
        <translation>لا يوجد رقم كهذا في أي مكان.</translation>
    </message>
    <message>
        <source>The callee accepts none of what is offered.</source>
        <translation>لا يقبل الطرف المطلوب شيئًا مما عُرض.</translation>
    </message>
    <message>
        <source>The callee does not want this call.</source>
        <translation>لا يرغب الطرف المطلوب في هذه المكالمة.</translation>
    </message>
    <message>
        <source>An analysis of the call rejected it as unwanted.</source>
        <translation>رُفضت المكالمة بعد تحليلها لأنها غير مرغوبة.</translation>
    </message>
    <message>
        <source>All of it is in the GSM alphabet, so it need not have been sent as Unicode.</source>
        <translation>كل النص من أبجدية GSM، فلم تكن هناك حاجة إلى إرساله بترميز Unicode.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet.</source>
        <translation>أُرسل بترميز Unicode لأن «%1» ليس من أبجدية GSM.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.</source>
        <translation>أُرسل بترميز Unicode لأن «%1» ليس من أبجدية GSM، لذا لا تتسع رسالة SMS الواحدة إلا لـ70 محرفًا بدلًا من 160.</translation>
    </message>
    <message>
        <source>Sent as Unicode because “%1” is not in the GSM alphabet, so it takes %2 SMS.</source>
        <translation>أُرسل بترميز Unicode لأن «%1» ليس من أبجدية GSM، لذا يتطلب %2 من رسائل SMS.</translation>
    </message>
    <message>
        <source>It says nothing yet, for the status “%1” is not the end of it.</source>
        <translation>لا يدل على شيء بعد، لأن الحالة «%1» ليست نهائية.</translation>
    </message>
    <message>
        <source>That is %1 after the carrier time.</source>
        <translation>أي بعد وقت المشغّل بمقدار %1.</translation>
    </message>
    <message>
        <source>That is %1 before the carrier time.</source>
        <translation>أي قبل وقت المشغّل بمقدار %1.</translation>
    </message>
    <message>
        <source>Raw bytes, for programs rather than people.</source>
        <translation>بايتات خام، للبرامج لا للناس.</translation>
    </message>
    <message>
        <source>Arrived at the phone; in the US this often means only at the carrier.</source>
        <translation>وصلت إلى الهاتف؛ وفي الولايات المتحدة كثيرًا ما يعني ذلك وصولها إلى المشغّل فقط.</translation>
    </message>
    <message>
        <source>The carrier has accepted it; it is not delivered yet.</source>
        <translation>قبلها المشغّل؛ ولم تُسلَّم بعد.</translation>
    </message>
    <message>
        <source>Accepted by the carrier, not delivered yet</source>
        <translation>قبلها المشغّل ولم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery.</source>
        <translation>احتجزها المشغّل لتسليمها لاحقًا.</translation>
    </message>
    <message>
        <source>Held by the carrier for later delivery</source>
        <translation>احتجزها المشغّل لتسليمها لاحقًا</translation>
    </message>
    <message>
        <source>All attempts ran out, or no word came within the time the message is valid.</source>
        <translation>استُنفدت جميع المحاولات، أو لم يصل خبر خلال مدة صلاحية الرسالة.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>لم تُسلَّم.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The carrier or Vonage refused it.</source>
        <translation>رفضها المشغّل أو Vonage.</translation>
    </message>
    <message>
        <source>The carrier&apos;s receipt said nothing of use.</source>
        <translation>لم يذكر إيصال المشغّل شيئًا مفيدًا.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Delivered: no error.</source>
        <translation>تم التسليم: لا خطأ.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>لا خطأ</translation>
    </message>
    <message>
        <source>Unknown: the carrier gave no detail.</source>
        <translation>غير معروف: لم يذكر المشغّل تفاصيل.</translation>
    </message>
    <message>
        <source>the carrier gave no reason</source>
        <translation>لم يذكر المشغّل سببًا</translation>
    </message>
    <message>
        <source>Absent subscriber, temporary: the phone is off or out of coverage.</source>
        <translation>المشترك غائب مؤقتًا: الهاتف مغلق أو خارج التغطية.</translation>
    </message>
    <message>
        <source>Absent subscriber, permanent: the number is not in use.</source>
        <translation>المشترك غائب نهائيًا: الرقم غير مستخدم.</translation>
    </message>
    <message>
        <source>Call barred by user: the recipient does not let messages through.</source>
        <translation>حظر من المستخدم: لا يسمح المستلِم بمرور الرسائل.</translation>
    </message>
    <message>
        <source>barred by the recipient</source>
        <translation>محظور من المستلِم</translation>
    </message>
    <message>
        <source>Portability error: the number has moved to another carrier and is not found there; its user must ask the carrier.</source>
        <translation>خطأ في نقل الرقم: انتقل الرقم إلى مشغّل آخر ولم يُعثر عليه هناك؛ وعلى مستخدمه مراجعة المشغّل.</translation>
    </message>
    <message>
        <source>Network error: the carrier&apos;s network failed.</source>
        <translation>خطأ في الشبكة: تعطلت شبكة المشغّل.</translation>
    </message>
    <message>
        <source>Illegal number: the user has opted out (STOP) or is blocked.</source>
        <translation>رقم غير مسموح به: ألغى المستخدم اشتراكه (STOP) أو حُظر.</translation>
    </message>
    <message>
        <source>the recipient has opted out or is blocked</source>
        <translation>ألغى المستلِم اشتراكه أو حُظر</translation>
    </message>
    <message>
        <source>Illegal message: a parameter or the format is wrong.</source>
        <translation>رسالة غير مسموح بها: معامل أو صيغة خاطئة.</translation>
    </message>
    <message>
        <source>wrong parameter or format</source>
        <translation>معامل أو صيغة خاطئة</translation>
    </message>
    <message>
        <source>Number blocked by carrier: a plan without SMS, say, or a suspended account.</source>
        <translation>رقم محظور لدى المشغّل: باقة بلا SMS مثلًا أو حساب معلّق.</translation>
    </message>
    <message>
        <source>Prepaid, insufficient funds: the recipient has no credit.</source>
        <translation>مسبق الدفع، رصيد غير كافٍ: ليس لدى المستلِم رصيد.</translation>
    </message>
    <message>
        <source>Entity filter: entity-id, which India asks for, is wrong or missing.</source>
        <translation>تصفية الجهة: المعرّف entity-id، الذي تشترطه الهند، خاطئ أو مفقود.</translation>
    </message>
    <message>
        <source>entity-id wrong or missing</source>
        <translation>المعرّف entity-id خاطئ أو مفقود</translation>
    </message>
    <message>
        <source>Header filter: the sender (from) is not registered.</source>
        <translation>تصفية المرسِل: المرسِل (from) غير مسجّل.</translation>
    </message>
    <message>
        <source>the sender is not registered</source>
        <translation>المرسِل غير مسجّل</translation>
    </message>
    <message>
        <source>Content filter: content-id, which some countries ask for, is wrong or missing.</source>
        <translation>تصفية المحتوى: المعرّف content-id، الذي تشترطه بعض الدول، خاطئ أو مفقود.</translation>
    </message>
    <message>
        <source>content-id wrong or missing</source>
        <translation>المعرّف content-id خاطئ أو مفقود</translation>
    </message>
    <message>
        <source>Consent filter: the recipient&apos;s consent is missing.</source>
        <translation>تصفية الموافقة: موافقة المستلِم مفقودة.</translation>
    </message>
    <message>
        <source>the recipient&apos;s consent is missing</source>
        <translation>موافقة المستلِم مفقودة</translation>
    </message>
    <message>
        <source>Regulation error: blocked by a regulator&apos;s rule.</source>
        <translation>خطأ تنظيمي: محجوبة بموجب قاعدة لهيئة تنظيمية.</translation>
    </message>
    <message>
        <source>blocked by regulation</source>
        <translation>محجوبة بموجب اللوائح</translation>
    </message>
    <message>
        <source>General error: a problem of the route or the carrier.</source>
        <translation>خطأ عام: مشكلة في المسار أو لدى المشغّل.</translation>
    </message>
    <message>
        <source>problem of the route or the carrier</source>
        <translation>مشكلة في المسار أو لدى المشغّل</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>The number that sent the message.</source>
        <translation>الرقم الذي أرسل الرسالة.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Your number or short code that the message was sent to.</source>
        <translation>رقمك أو رمزك القصير الذي أُرسلت إليه الرسالة.</translation>
    </message>
    <message>
        <source>How the content is encoded.</source>
        <translation>كيفية ترميز المحتوى.</translation>
    </message>
    <message>
        <source>The first word of the text, usually in capitals.</source>
        <translation>أول كلمة في النص، بأحرف كبيرة عادةً.</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>When Vonage received the message.</source>
        <translation>وقت استلام Vonage للرسالة.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>The account that received it.</source>
        <translation>الحساب الذي استلمها.</translation>
    </message>
    <message>
        <source>Concatenated</source>
        <translation>رسالة مجزأة</translation>
    </message>
    <message>
        <source>Whether this is one part of a longer message.</source>
        <translation>هل هذا جزء من رسالة أطول؟</translation>
    </message>
    <message>
        <source>Part group</source>
        <translation>مجموعة الأجزاء</translation>
    </message>
    <message>
        <source>Shared by all parts of one message.</source>
        <translation>مشتركة بين جميع أجزاء الرسالة الواحدة.</translation>
    </message>
    <message>
        <source>Part count</source>
        <translation>عدد الأجزاء</translation>
    </message>
    <message>
        <source>How many parts the message has.</source>
        <translation>عدد أجزاء الرسالة.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>رقم الجزء</translation>
    </message>
    <message>
        <source>Which part this is, counted from 1.</source>
        <translation>ترتيب هذا الجزء، عدًّا من 1.</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>بيانات ثنائية</translation>
    </message>
    <message>
        <source>The content&apos;s bytes in hexadecimal.</source>
        <translation>بايتات المحتوى بالنظام الست عشري.</translation>
    </message>
    <message>
        <source>User header</source>
        <translation>ترويسة المستخدم</translation>
    </message>
    <message>
        <source>The user data header, control data in front of the content: which part this is, or which program it is for.</source>
        <translation>ترويسة بيانات المستخدم (UDH)، وهي بيانات تحكم تسبق المحتوى: تحدد رقم هذا الجزء أو البرنامج الموجَّه إليه.</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>When Vonage signed the request.</source>
        <translation>وقت توقيع Vonage للطلب.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>قيمة Nonce</translation>
    </message>
    <message>
        <source>A random text that no two requests share.</source>
        <translation>نص عشوائي لا يتكرر بين طلبين.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>The number that your message was sent to.</source>
        <translation>الرقم الذي أُرسلت إليه رسالتك.</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>معرّف المرسِل</translation>
    </message>
    <message>
        <source>The sender that you gave when you sent it: a number or a name.</source>
        <translation>المرسِل الذي حددته عند الإرسال: رقم أو اسم.</translation>
    </message>
    <message>
        <source>The id that you got when you sent it; each part has its own.</source>
        <translation>المعرّف الذي تلقيته عند الإرسال؛ ولكل جزء معرّفه.</translation>
    </message>
    <message>
        <source>What this part of the message cost.</source>
        <translation>تكلفة هذا الجزء من الرسالة.</translation>
    </message>
    <message>
        <source>Carrier time</source>
        <translation>وقت المشغّل</translation>
    </message>
    <message>
        <source>When the carrier&apos;s receipt reached Vonage.</source>
        <translation>وقت وصول إيصال المشغّل إلى Vonage.</translation>
    </message>
    <message>
        <source>What went wrong, if anything did.</source>
        <translation>الخطأ الذي حدث، إن حدث.</translation>
    </message>
    <message>
        <source>The account that sent it.</source>
        <translation>الحساب الذي أرسلها.</translation>
    </message>
    <message>
        <source>Receipt pushed</source>
        <translation>وقت إرسال الإيصال</translation>
    </message>
    <message>
        <source>When Vonage began to send this receipt.</source>
        <translation>وقت بدء Vonage إرسال هذا الإيصال.</translation>
    </message>
    <message>
        <source>an inbound SMS</source>
        <translation>رسالة SMS واردة</translation>
    </message>
    <message>
        <source>a delivery receipt</source>
        <translation>إيصال تسليم</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>رسالة SMS واردة</translation>
    </message>
    <message>
        <source>SMS delivery receipt</source>
        <translation>إيصال تسليم SMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation>، الجزء %1 من %2</translation>
    </message>
    <message>
        <source>SMS from %1 without text</source>
        <translation>رسالة SMS من %1 بلا نص</translation>
    </message>
    <message>
        <source>SMS part %1 of %2 from %3: “%4”</source>
        <translation>جزء SMS رقم %1 من أصل %2، من %3: «%4»</translation>
    </message>
    <message>
        <source>SMS from %1: “%2”</source>
        <translation>رسالة SMS من %1: «%2»</translation>
    </message>
    <message>
        <source> (asks for help)</source>
        <translation> (يطلب المساعدة)</translation>
    </message>
    <message>
        <source> (wants messages)</source>
        <translation> (يريد الرسائل)</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (الرمز %2)</translation>
    </message>
    <message>
        <source>unknown error code %1</source>
        <translation>رمز خطأ غير معروف %1</translation>
    </message>
    <message>
        <source>Receipt without a status for the message to %1</source>
        <translation>إيصال بلا حالة للرسالة إلى %1</translation>
    </message>
    <message>
        <source>Receipt with the unknown status “%1” for the message to %2</source>
        <translation>إيصال بالحالة غير المعروفة «%1» للرسالة إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1، إلى %2</translation>
    </message>
    <message>
        <source>%1: message to %2</source>
        <translation>%1: رسالة إلى %2</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>رسالة WAP push</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>نغمة رنين</translation>
    </message>
    <message>
        <source>operator logo</source>
        <translation>شعار المشغّل</translation>
    </message>
    <message>
        <source>vCalendar</source>
        <translation>vCalendar</translation>
    </message>
    <message>
        <source>The sender asks for help: a US short code must answer with its help text.</source>
        <translation>يطلب المرسِل المساعدة: يجب على الرمز القصير الأمريكي أن يرد بنص المساعدة.</translation>
    </message>
    <message>
        <source>The sender wants messages (opt-in): lifts the block that an earlier STOP set.</source>
        <translation>يريد المرسِل الرسائل (الاشتراك): يرفع الحظر الذي فرضه STOP سابق.</translation>
    </message>
    <message>
        <source>part %1 of %2, reference %3</source>
        <translation>الجزء %1 من %2، المرجع %3</translation>
    </message>
    <message>
        <source>the number of parts is 0</source>
        <translation>عدد الأجزاء 0</translation>
    </message>
    <message>
        <source>the part&apos;s number is not between 1 and the number of parts</source>
        <translation>رقم الجزء ليس بين 1 وعدد الأجزاء</translation>
    </message>
    <message>
        <source>to port %1 from port %2</source>
        <translation>إلى المنفذ %1 من المنفذ %2</translation>
    </message>
    <message>
        <source>voicemail or other waiting message, count %1</source>
        <translation>بريد صوتي أو رسالة أخرى منتظرة، العدد %1</translation>
    </message>
    <message>
        <source>some characters of a national alphabet (single shift table %1)</source>
        <translation>بعض المحارف من أبجدية وطنية (جدول إزاحة مفردة %1)</translation>
    </message>
    <message>
        <source>written in a national alphabet (locking shift table %1)</source>
        <translation>مكتوب بأبجدية وطنية (جدول إزاحة ثابتة %1)</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>ليست عددًا زوجيًا من الأرقام الست عشرية</translation>
    </message>
    <message>
        <source>its length is not what its first byte says</source>
        <translation>طولها غير ما يذكره البايت الأول منها</translation>
    </message>
    <message>
        <source>one of its elements is longer than what is left of it</source>
        <translation>أحد عناصرها أطول مما بقي منها</translation>
    </message>
    <message>
        <source>unknown element %1: %2</source>
        <translation>عنصر غير معروف %1: %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 س %2 د %3 ث</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>قيمة مفردة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>a carrier&apos;s date and time, as YYMMDDHHMM</source>
        <translation>تاريخ ووقت من المشغّل، بالشكل YYMMDDHHMM</translation>
    </message>
    <message>
        <source>an even number of hexadecimal digits</source>
        <translation>عدد زوجي من الأرقام الست عشرية</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>كائن أو مصفوفة</translation>
    </message>
    <message>
        <source>A WhatsApp message with buttons.</source>
        <translation>رسالة WhatsApp بأزرار.</translation>
    </message>
    <message>
        <source>WhatsApp with buttons</source>
        <translation>WhatsApp بأزرار</translation>
    </message>
    <message>
        <source>A phone call.</source>
        <translation>مكالمة هاتفية.</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>An e-mail.</source>
        <translation>رسالة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>A check of the phone by its mobile network, without a code (silent authentication).</source>
        <translation>تحقق من الهاتف عبر شبكته المحمولة دون رمز (المصادقة الصامتة).</translation>
    </message>
    <message>
        <source>silent authentication</source>
        <translation>المصادقة الصامتة</translation>
    </message>
    <message>
        <source>The user&apos;s device has to do something first.</source>
        <translation>على جهاز المستخدم تنفيذ إجراء أولًا.</translation>
    </message>
    <message>
        <source>Verification waits for the user</source>
        <translation>التحقق ينتظر المستخدم</translation>
    </message>
    <message>
        <source>The user has proven who they are.</source>
        <translation>أثبت المستخدم هويته.</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>اكتمل التحقق</translation>
    </message>
    <message>
        <source>It did not work out.</source>
        <translation>لم ينجح الأمر.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>فشل التحقق</translation>
    </message>
    <message>
        <source>The user did not answer in time.</source>
        <translation>لم يرد المستخدم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Verification expired</source>
        <translation>انتهت مهلة التحقق</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>رفض المستخدم.</translation>
    </message>
    <message>
        <source>Verification refused by the user</source>
        <translation>رفض المستخدم التحقق</translation>
    </message>
    <message>
        <source>This channel was not needed.</source>
        <translation>لم تكن هذه القناة لازمة.</translation>
    </message>
    <message>
        <source>Verification channel not needed</source>
        <translation>قناة تحقق غير لازمة</translation>
    </message>
    <message>
        <source>Something happened on one channel.</source>
        <translation>حدث شيء في إحدى القنوات.</translation>
    </message>
    <message>
        <source>The end report of the whole verification.</source>
        <translation>التقرير النهائي لعملية التحقق كلها.</translation>
    </message>
    <message>
        <source>The device has to open the check URL over the mobile network.</source>
        <translation>على الجهاز أن يفتح عنوان URL للفحص عبر شبكة الهاتف المحمول.</translation>
    </message>
    <message>
        <source>The verification this belongs to.</source>
        <translation>عملية التحقق التي يتبعها هذا.</translation>
    </message>
    <message>
        <source>Triggered at</source>
        <translation>وقت الإطلاق</translation>
    </message>
    <message>
        <source>How the user is reached.</source>
        <translation>وسيلة الوصول إلى المستخدم.</translation>
    </message>
    <message>
        <source>Finalized at</source>
        <translation>وقت الإنهاء</translation>
    </message>
    <message>
        <source>When this channel was done.</source>
        <translation>وقت الانتهاء من هذه القناة.</translation>
    </message>
    <message>
        <source>Your own reference from the request.</source>
        <translation>مرجعك الخاص الوارد في الطلب.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What the user&apos;s device has to do.</source>
        <translation>ما يجب على جهاز المستخدم فعله.</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>نوع الإجراء</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>عنوان URL للفحص</translation>
    </message>
    <message>
        <source>The address the device has to open.</source>
        <translation>العنوان الذي يجب على الجهاز فتحه.</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>وقت تقديم الطلب</translation>
    </message>
    <message>
        <source>When you asked for the verification.</source>
        <translation>وقت طلبك التحقق.</translation>
    </message>
    <message>
        <source>How the verification ended.</source>
        <translation>نتيجة التحقق.</translation>
    </message>
    <message>
        <source>Channel timeout</source>
        <translation>مهلة القناة</translation>
    </message>
    <message>
        <source>How long each channel was tried.</source>
        <translation>مدة تجربة كل قناة.</translation>
    </message>
    <message>
        <source>The channels in the order in which they were tried.</source>
        <translation>القنوات بترتيب تجربتها.</translation>
    </message>
    <message>
        <source>How the user was reached.</source>
        <translation>الوسيلة التي أمكن بها الوصول إلى المستخدم.</translation>
    </message>
    <message>
        <source>Initiated at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>When this channel was tried.</source>
        <translation>وقت تجربة هذه القناة.</translation>
    </message>
    <message>
        <source>How this channel ended.</source>
        <translation>نتيجة هذه القناة.</translation>
    </message>
    <message>
        <source>What the verification cost.</source>
        <translation>تكلفة التحقق.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verification event</source>
        <translation>حدث تحقق</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>تحقق: %1</translation>
    </message>
    <message>
        <source>%1: end report</source>
        <translation>%1: تقرير نهائي</translation>
    </message>
    <message>
        <source>%1: end report, price %2</source>
        <translation>%1: تقرير نهائي، السعر %2</translation>
    </message>
    <message>
        <source>Verification end report</source>
        <translation>التقرير النهائي للتحقق</translation>
    </message>
    <message>
        <source>Call leg</source>
        <translation>فرع المكالمة</translation>
    </message>
    <message>
        <source>Id of one party&apos;s connection to the call (a leg).</source>
        <translation>معرّف اتصال أحد الأطراف بالمكالمة (فرع).</translation>
    </message>
    <message>
        <source>Id shared by everyone on the same call.</source>
        <translation>معرّف مشترك بين كل من في المكالمة نفسها.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Who calls: a number, an address or a name.</source>
        <translation>من يتصل: رقم أو عنوان أو اسم.</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>الطرف المطلوب</translation>
    </message>
    <message>
        <source>Who is called: a number, an address or a name.</source>
        <translation>من يُتصل به: رقم أو عنوان أو اسم.</translation>
    </message>
    <message>
        <source>How this party&apos;s call stands.</source>
        <translation>وضع مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>Which way the call goes, seen from Vonage.</source>
        <translation>اتجاه المكالمة من وجهة نظر Vonage.</translation>
    </message>
    <message>
        <source>Websocket metadata</source>
        <translation>بيانات websocket الوصفية</translation>
    </message>
    <message>
        <source>What you attached to the websocket.</source>
        <translation>ما أرفقته بـ websocket.</translation>
    </message>
    <message>
        <source>The network the call went to.</source>
        <translation>الشبكة التي ذهبت إليها المكالمة.</translation>
    </message>
    <message>
        <source>Your own reference, for calls over the internet.</source>
        <translation>مرجعك الخاص، للمكالمات عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Calling user</source>
        <translation>المستخدم المتصل</translation>
    </message>
    <message>
        <source>The app user who calls.</source>
        <translation>مستخدم التطبيق الذي يتصل.</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>نوع نقطة النهاية</translation>
    </message>
    <message>
        <source>What the caller calls with.</source>
        <translation>ما يستخدمه المتصل للاتصال.</translation>
    </message>
    <message>
        <source>Region URL</source>
        <translation>عنوان URL للمنطقة</translation>
    </message>
    <message>
        <source>The address of the API to use for requests about this call.</source>
        <translation>عنوان API الذي يُستخدم للطلبات الخاصة بهذه المكالمة.</translation>
    </message>
    <message>
        <source>What the app attached to the call.</source>
        <translation>ما أرفقه التطبيق بالمكالمة.</translation>
    </message>
    <message>
        <source>User-to-User</source>
        <translation>User-to-User</translation>
    </message>
    <message>
        <source>Data that the caller&apos;s phone system sent with the call, in a header of internet telephony (SIP).</source>
        <translation>بيانات أرسلها نظام هاتف المتصل مع المكالمة، في ترويسة من ترويسات الاتصال الهاتفي عبر الإنترنت (SIP).</translation>
    </message>
    <message>
        <source>SIP header</source>
        <translation>ترويسة SIP</translation>
    </message>
    <message>
        <source>A header of internet telephony (SIP) that came with the call.</source>
        <translation>ترويسة من ترويسات الاتصال الهاتفي عبر الإنترنت (SIP) جاءت مع المكالمة.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>الفشل</translation>
    </message>
    <message>
        <source>Why the first URL failed.</source>
        <translation>سبب فشل عنوان URL الأول.</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>الطلب الأول</translation>
    </message>
    <message>
        <source>The request that failed.</source>
        <translation>الطلب الذي فشل.</translation>
    </message>
    <message>
        <source>Failed URL</source>
        <translation>عنوان URL الفاشل</translation>
    </message>
    <message>
        <source>Where the first request went.</source>
        <translation>المكان الذي ذهب إليه الطلب الأول.</translation>
    </message>
    <message>
        <source>Failed kind</source>
        <translation>نوع الطلب الفاشل</translation>
    </message>
    <message>
        <source>What the first request was.</source>
        <translation>نوع الطلب الأول.</translation>
    </message>
    <message>
        <source>When it was answered; nothing if it never was.</source>
        <translation>وقت الإجابة؛ وفارغ إن لم تحدث.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الدقيقة</translation>
    </message>
    <message>
        <source>What a minute costs.</source>
        <translation>تكلفة الدقيقة الواحدة.</translation>
    </message>
    <message>
        <source>What this party&apos;s call cost.</source>
        <translation>تكلفة مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>الطرف المُنهي</translation>
    </message>
    <message>
        <source>Who ended the call.</source>
        <translation>من أنهى المكالمة.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>رمز SIP</translation>
    </message>
    <message>
        <source>What the other end&apos;s equipment answered, as a code of internet telephony (SIP).</source>
        <translation>ما ردت به أجهزة الطرف الآخر، كرمز من رموز الاتصال الهاتفي عبر الإنترنت (SIP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Why it ended so.</source>
        <translation>سبب انتهائها هكذا.</translation>
    </message>
    <message>
        <source>Beep state</source>
        <translation>حالة الصافرة</translation>
    </message>
    <message>
        <source>Whether the voicemail&apos;s beep was heard.</source>
        <translation>هل سُمعت صافرة البريد الصوتي؟</translation>
    </message>
    <message>
        <source>Why, in free text.</source>
        <translation>السبب بنص حر.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What the caller pressed.</source>
        <translation>ما ضغطه المتصل.</translation>
    </message>
    <message>
        <source>The keys, in order.</source>
        <translation>المفاتيح بالترتيب.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهاء المهلة</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out.</source>
        <translation>هل انتهى انتظار المفاتيح بسبب نفاد الوقت؟</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>What the caller said.</source>
        <translation>ما قاله المتصل.</translation>
    </message>
    <message>
        <source>Why listening ended.</source>
        <translation>سبب انتهاء الاستماع.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What may have been said, best first.</source>
        <translation>ما يُحتمل أنه قيل، الأرجح أولًا.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المفرَّغ</translation>
    </message>
    <message>
        <source>What may have been said.</source>
        <translation>ما يُحتمل أنه قيل.</translation>
    </message>
    <message>
        <source>How sure that is, from 0 to 1.</source>
        <translation>مدى التأكد من ذلك، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Why there is no speech; “Speech was not enabled” is normal where only keys were asked for.</source>
        <translation>سبب غياب الكلام؛ و«Speech was not enabled» أمر عادي عندما لا يُطلب إلا المفاتيح.</translation>
    </message>
    <message>
        <source>Audio URL</source>
        <translation>عنوان URL للصوت</translation>
    </message>
    <message>
        <source>Where the caller&apos;s words can be heard; to fetch it, send a token (JWT) of your application.</source>
        <translation>مكان سماع كلمات المتصل؛ ولجلبها أرسل رمزًا مميزًا (JWT) لتطبيقك.</translation>
    </message>
    <message>
        <source>Whether waiting for keys ended because time ran out (old form).</source>
        <translation>هل انتهى انتظار المفاتيح بسبب نفاد الوقت (الصيغة القديمة)؟</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Where the recording is, for 30 days; to fetch it, send a token (JWT) of your application.</source>
        <translation>مكان التسجيل، لمدة 30 يومًا؛ ولجلبه أرسل رمزًا مميزًا (JWT) لتطبيقك.</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>معرّف التسجيل</translation>
    </message>
    <message>
        <source>The recording&apos;s id; the file in the URL has another.</source>
        <translation>معرّف التسجيل؛ وللملف في عنوان URL معرّف آخر.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>حجم الملف.</translation>
    </message>
    <message>
        <source>When the recording began.</source>
        <translation>وقت بدء التسجيل.</translation>
    </message>
    <message>
        <source>When the recording ended.</source>
        <translation>وقت انتهاء التسجيل.</translation>
    </message>
    <message>
        <source>The recording it is of.</source>
        <translation>التسجيل الذي يتعلق به.</translation>
    </message>
    <message>
        <source>How the transcription stands.</source>
        <translation>وضع التفريغ النصي.</translation>
    </message>
    <message>
        <source>What was transcribed.</source>
        <translation>ما فُرّغ نصيًا.</translation>
    </message>
    <message>
        <source>Where the text is, as JSON; to fetch it, send a token (JWT) of your application.</source>
        <translation>مكان النص بصيغة JSON؛ ولجلبه أرسل رمزًا مميزًا (JWT) لتطبيقك.</translation>
    </message>
    <message>
        <source>The conversation that this party has left.</source>
        <translation>المحادثة التي غادرها هذا الطرف.</translation>
    </message>
    <message>
        <source>To conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>The conversation that this party is in now.</source>
        <translation>المحادثة التي فيها هذا الطرف الآن.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Exactly what the notify action in your instructions (NCCO) held.</source>
        <translation>ما احتواه إجراء notify في تعليماتك (NCCO) بالضبط.</translation>
    </message>
    <message>
        <source>Whether the caller&apos;s card was charged.</source>
        <translation>هل خُصم المبلغ من بطاقة المتصل؟</translation>
    </message>
    <message>
        <source>What Vonage could not do, in its own words.</source>
        <translation>ما لم تستطع Vonage فعله، بعبارتها.</translation>
    </message>
    <message>
        <source>the answer to a call</source>
        <translation>إجابة المكالمات</translation>
    </message>
    <message>
        <source>voice events</source>
        <translation>أحداث الصوت</translation>
    </message>
    <message>
        <source>the fallback of a call</source>
        <translation>بديل المكالمات</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>keys and speech of a call</source>
        <translation>مفاتيح المكالمات وكلامها</translation>
    </message>
    <message>
        <source>a notify action</source>
        <translation>إجراء notify</translation>
    </message>
    <message>
        <source>Call to answer</source>
        <translation>مكالمة تنتظر الإجابة</translation>
    </message>
    <message>
        <source>Fallback of a call</source>
        <translation>بديل مكالمة</translation>
    </message>
    <message>
        <source>Other voice webhook</source>
        <translation>ويب هوك صوتي آخر</translation>
    </message>
    <message>
        <source>Call event</source>
        <translation>حدث مكالمة</translation>
    </message>
    <message>
        <source>Keys or speech of a call</source>
        <translation>مفاتيح أو كلام في مكالمة</translation>
    </message>
    <message>
        <source>Move to another conversation</source>
        <translation>انتقال إلى محادثة أخرى</translation>
    </message>
    <message>
        <source>Notification from your call flow</source>
        <translation>إشعار من مسار مكالماتك</translation>
    </message>
    <message>
        <source>Payment by phone</source>
        <translation>دفع عبر الهاتف</translation>
    </message>
    <message>
        <source>Error in a call</source>
        <translation>خطأ في مكالمة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> من %1</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> إلى %1</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> من %1 إلى %2</translation>
    </message>
    <message>
        <source>Call%1: asks for instructions (NCCO)</source>
        <translation>مكالمة%1: تطلب تعليمات (NCCO)</translation>
    </message>
    <message>
        <source>the first URL</source>
        <translation>عنوان URL الأول</translation>
    </message>
    <message>
        <source>Vonage asks your fallback URL because %1 failed</source>
        <translation>تسأل Vonage عنوان URL البديل لديك بسبب فشل %1</translation>
    </message>
    <message>
        <source> (in place of: %1)</source>
        <translation> (بدلًا من: %1)</translation>
    </message>
    <message>
        <source>Call event “%1”</source>
        <translation>حدث المكالمة «%1»</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>Keys pressed: %1, said: “%2”</source>
        <translation>مفاتيح ضُغطت: %1، وقيل: «%2»</translation>
    </message>
    <message>
        <source>Keys pressed: %1</source>
        <translation>مفاتيح ضُغطت: %1</translation>
    </message>
    <message>
        <source>Caller said: “%1”</source>
        <translation>قال المتصل: «%1»</translation>
    </message>
    <message>
        <source>Speech was not understood: %1</source>
        <translation>لم يُفهم الكلام: %1</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>التسجيل جاهز</translation>
    </message>
    <message>
        <source>Recording ready: %1</source>
        <translation>التسجيل جاهز: %1</translation>
    </message>
    <message>
        <source>Transcription of a recording ready</source>
        <translation>التفريغ النصي لتسجيل جاهز</translation>
    </message>
    <message>
        <source>Transcription of a recording: %1</source>
        <translation>التفريغ النصي لتسجيل: %1</translation>
    </message>
    <message>
        <source>Someone on the call was moved to another conversation</source>
        <translation>نُقل أحد أطراف المكالمة إلى محادثة أخرى</translation>
    </message>
    <message>
        <source>The parked call is still on the line (round %1)</source>
        <translation>المكالمة المركونة ما زالت على الخط (الجولة %1)</translation>
    </message>
    <message>
        <source>Your call flow (NCCO) notifies you: %1</source>
        <translation>يُشعرك مسار مكالماتك (NCCO): %1</translation>
    </message>
    <message>
        <source>without payload</source>
        <translation>بلا حمولة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>%1, in a call%2</source>
        <translation>%1، في مكالمة%2</translation>
    </message>
    <message>
        <source>Error in the call, for no reason given</source>
        <translation>خطأ في المكالمة دون ذكر سبب</translation>
    </message>
    <message>
        <source>Error in the call: %1</source>
        <translation>خطأ في المكالمة: %1</translation>
    </message>
    <message>
        <source>Voice webhook of an unknown kind%1</source>
        <translation>ويب هوك صوتي من نوع غير معروف%1</translation>
    </message>
    <message>
        <source>The call to this party, or from it, is being set up.</source>
        <translation>يجري إنشاء المكالمة إلى هذا الطرف أو منه.</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>بدأت المكالمة</translation>
    </message>
    <message>
        <source>The phone at the other end rings.</source>
        <translation>الهاتف في الطرف الآخر يرن.</translation>
    </message>
    <message>
        <source>The phone rings</source>
        <translation>الهاتف يرن</translation>
    </message>
    <message>
        <source>Someone or something picked up.</source>
        <translation>رفع السماعة شخص أو جهاز.</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>تمت الإجابة على المكالمة</translation>
    </message>
    <message>
        <source>The other end is engaged. This party&apos;s call is over.</source>
        <translation>الطرف الآخر مشغول. انتهت مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>الخط مشغول</translation>
    </message>
    <message>
        <source>The caller gave up before anyone answered. This party&apos;s call is over.</source>
        <translation>أنهى المتصل المحاولة قبل أن يجيب أحد. انتهت مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>Call cancelled by the caller</source>
        <translation>ألغى المتصل المكالمة</translation>
    </message>
    <message>
        <source>The other end could not be reached or did not pick up. This party&apos;s call is over.</source>
        <translation>تعذر الوصول إلى الطرف الآخر أو لم يُجب. انتهت مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>لم تتم الإجابة على المكالمة</translation>
    </message>
    <message>
        <source>The call was refused before it was connected. This party&apos;s call is over.</source>
        <translation>رُفضت المكالمة قبل توصيلها. انتهت مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>رُفضت المكالمة</translation>
    </message>
    <message>
        <source>The call could not be connected. This party&apos;s call is over.</source>
        <translation>تعذر توصيل المكالمة. انتهت مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>فشلت المكالمة</translation>
    </message>
    <message>
        <source>It rang longer than the ringing timer allows. This party&apos;s call is over.</source>
        <translation>رنّ الهاتف أطول مما يسمح به مؤقت الرنين. انتهت مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>لم يُجب أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Machine detection: a person answered.</source>
        <translation>كشف المجيب الآلي: أجاب شخص.</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>أجاب شخص</translation>
    </message>
    <message>
        <source>Machine detection: a voicemail or another machine answered.</source>
        <translation>كشف المجيب الآلي: أجاب بريد صوتي أو جهاز آخر.</translation>
    </message>
    <message>
        <source>A machine answered</source>
        <translation>أجاب مجيب آلي</translation>
    </message>
    <message>
        <source>Your application closed the websocket. You may reply with new instructions (an NCCO).</source>
        <translation>أغلق تطبيقك اتصال websocket. يمكنك الرد بتعليمات جديدة (NCCO).</translation>
    </message>
    <message>
        <source>Your application closed the websocket</source>
        <translation>أغلق تطبيقك اتصال websocket</translation>
    </message>
    <message>
        <source>This party&apos;s call is over; what it cost is known.</source>
        <translation>انتهت مكالمة هذا الطرف؛ وتكلفتها معروفة.</translation>
    </message>
    <message>
        <source>Call completed</source>
        <translation>اكتملت المكالمة</translation>
    </message>
    <message>
        <source>This party was moved to another conversation.</source>
        <translation>نُقل هذا الطرف إلى محادثة أخرى.</translation>
    </message>
    <message>
        <source>Call moved to another conversation</source>
        <translation>نُقلت المكالمة إلى محادثة أخرى</translation>
    </message>
    <message>
        <source>The caller pressed keys or spoke.</source>
        <translation>ضغط المتصل مفاتيح أو تكلم.</translation>
    </message>
    <message>
        <source>Keys or speech of the caller received</source>
        <translation>وردت مفاتيح أو كلام من المتصل</translation>
    </message>
    <message>
        <source>An old spelling of “completed”: this party&apos;s call is over.</source>
        <translation>كتابة قديمة لـ«completed»: انتهت مكالمة هذا الطرف.</translation>
    </message>
    <message>
        <source>The call came in to Vonage.</source>
        <translation>وردت المكالمة إلى Vonage.</translation>
    </message>
    <message>
        <source>Vonage made the call.</source>
        <translation>أجرت Vonage المكالمة.</translation>
    </message>
    <message>
        <source>The call came in to Vonage (old spelling).</source>
        <translation>وردت المكالمة إلى Vonage (كتابة قديمة).</translation>
    </message>
    <message>
        <source>Vonage made the call (old spelling).</source>
        <translation>أجرت Vonage المكالمة (كتابة قديمة).</translation>
    </message>
    <message>
        <source>A telephone.</source>
        <translation>هاتف.</translation>
    </message>
    <message>
        <source>An internet phone or phone system (SIP).</source>
        <translation>هاتف إنترنت أو نظام هاتف (SIP).</translation>
    </message>
    <message>
        <source>A websocket.</source>
        <translation>نقطة websocket.</translation>
    </message>
    <message>
        <source>An app with the Client SDK.</source>
        <translation>تطبيق يستخدم Client SDK.</translation>
    </message>
    <message>
        <source>An extension of the office phone service Vonage Business Communications.</source>
        <translation>رقم داخلي في خدمة هاتف المكاتب Vonage Business Communications.</translation>
    </message>
    <message>
        <source>cannot be reached at the moment</source>
        <translation>لا يمكن الوصول إليه حاليًا</translation>
    </message>
    <message>
        <source>The carrier gave no answer in time.</source>
        <translation>لم يرد المشغّل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>no answer from the carrier in time</source>
        <translation>لم يرد المشغّل في الوقت المحدد</translation>
    </message>
    <message>
        <source>The number of the caller or of the callee is not valid.</source>
        <translation>رقم المتصل أو الطرف المطلوب غير صالح.</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>رقم غير صالح</translation>
    </message>
    <message>
        <source>The carrier refused the call.</source>
        <translation>رفض المشغّل المكالمة.</translation>
    </message>
    <message>
        <source>refused by the carrier</source>
        <translation>رفضها المشغّل</translation>
    </message>
    <message>
        <source>The callee refused the call.</source>
        <translation>رفض الطرف المطلوب المكالمة.</translation>
    </message>
    <message>
        <source>declined by the callee</source>
        <translation>رفضها الطرف المطلوب</translation>
    </message>
    <message>
        <source>The destination is not supported, or blocked for the account.</source>
        <translation>الوجهة غير مدعومة، أو محظورة على الحساب.</translation>
    </message>
    <message>
        <source>destination not supported or blocked for the account</source>
        <translation>الوجهة غير مدعومة أو محظورة على الحساب</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>الرقم غير مستخدم.</translation>
    </message>
    <message>
        <source>number not in use</source>
        <translation>الرقم غير مستخدم</translation>
    </message>
    <message>
        <source>One of the people on the call hung up.</source>
        <translation>أغلق أحد أطراف المكالمة الخط.</translation>
    </message>
    <message>
        <source>someone hung up</source>
        <translation>أغلق أحدهم الخط</translation>
    </message>
    <message>
        <source>Vonage ended it: your instructions (NCCO) were finished, or you ended the call through the API.</source>
        <translation>أنهتها Vonage: اكتملت تعليماتك (NCCO)، أو أنهيتَ المكالمة عبر API.</translation>
    </message>
    <message>
        <source>ended by Vonage</source>
        <translation>أنهتها Vonage</translation>
    </message>
    <message>
        <source>It was heard: play the message now.</source>
        <translation>سُمعت: شغّل الرسالة الآن.</translation>
    </message>
    <message>
        <source>the beep was heard</source>
        <translation>سُمعت الصافرة</translation>
    </message>
    <message>
        <source>It was not heard in the time allowed.</source>
        <translation>لم تُسمع في الوقت المسموح.</translation>
    </message>
    <message>
        <source>no beep was heard</source>
        <translation>لم تُسمع صافرة</translation>
    </message>
    <message>
        <source>The caller stopped speaking.</source>
        <translation>توقف المتصل عن الكلام.</translation>
    </message>
    <message>
        <source>The caller spoke as long as was allowed.</source>
        <translation>تكلم المتصل طوال الوقت المسموح.</translation>
    </message>
    <message>
        <source>The caller said nothing.</source>
        <translation>لم يقل المتصل شيئًا.</translation>
    </message>
    <message>
        <source>A request to your answer URL.</source>
        <translation>طلب إلى عنوان URL للإجابة.</translation>
    </message>
    <message>
        <source>the answer URL</source>
        <translation>عنوان URL للإجابة</translation>
    </message>
    <message>
        <source>A request to your event URL.</source>
        <translation>طلب إلى عنوان URL للأحداث.</translation>
    </message>
    <message>
        <source>the event URL</source>
        <translation>عنوان URL للأحداث</translation>
    </message>
    <message>
        <source>The card was charged.</source>
        <translation>خُصم المبلغ من البطاقة.</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>لم يُخصم المبلغ من البطاقة.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>فشل الدفع</translation>
    </message>
    <message>
        <source>The text is ready.</source>
        <translation>النص جاهز.</translation>
    </message>
    <message>
        <source>The recording of a record action in your instructions (NCCO).</source>
        <translation>تسجيل إجراء record في تعليماتك (NCCO).</translation>
    </message>
    <message>
        <source>A move to another conversation.</source>
        <translation>انتقال إلى محادثة أخرى.</translation>
    </message>
    <message>
        <source>A payment by card over the phone.</source>
        <translation>دفع بالبطاقة عبر الهاتف.</translation>
    </message>
    <message>
        <source>The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.</source>
        <translation>يخالف المتن قواعد صيغته (السطر:العمود %2)؛ وما تعذّرت قراءته يُعرض نصًا خامًا.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Vonage sends its webhooks by GET or POST, never by %2.</source>
        <translation>ترسل Vonage طلبات ويب هوك بطريقة GET أو POST، ولا ترسلها أبدًا بطريقة %2.</translation>
    </message>
    <message>
        <source>The same webhook has come before: this is attempt %2.</source>
        <translation>سبق أن وصل طلب ويب هوك نفسه: هذه هي المحاولة %2.</translation>
    </message>
    <message>
        <source>Bare request for %1: no fields and no body, as a browser sends, or Vonage to check a newly set URL</source>
        <translation>طلب مجرد إلى %1: بلا حقول ولا متن، كما يرسله المتصفح، أو Vonage للتحقق من عنوان URL ضُبط حديثًا</translation>
    </message>
    <message>
        <source>result incomplete</source>
        <translation>النتيجة غير مكتملة</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <translation>الرقم غير موجود</translation>
    </message>
    <message>
        <source>the number probably does not exist</source>
        <translation>الرقم غير موجود على الأرجح</translation>
    </message>
    <message>
        <source>Binary SMS from %1 (bytes: %2)</source>
        <translation>رسالة SMS ثنائية من %1 (البايتات: %2)</translation>
    </message>
    <message>
        <source>The sender wants no more messages (opt-out): Vonage blocks the number for this short code and confirms it to the sender. Later messages to it fail with send status 102 or error code 9.</source>
        <translation>لا يريد المرسِل مزيدًا من الرسائل (إلغاء الاشتراك): تحظر Vonage الرقم لدى هذا الرمز القصير وتؤكد ذلك للمرسِل. وتفشل الرسائل اللاحقة إليه بحالة الإرسال 102 أو رمز الخطأ 9.</translation>
    </message>
    <message>
        <source> (wants no more messages; Vonage now blocks the number for this short code)</source>
        <translation> (لا يريد مزيدًا من الرسائل؛ وتحظر Vonage الرقم الآن لدى هذا الرمز القصير)</translation>
    </message>
    <message>
        <source>It is a usual word for opting out.</source>
        <translation>إنها كلمة معتادة لإلغاء الاشتراك.</translation>
    </message>
    <message>
        <source> (a usual opt-out word)</source>
        <translation> (كلمة معتادة لإلغاء الاشتراك)</translation>
    </message>
    <message>
        <source>It is a usual word for asking for help.</source>
        <translation>إنها كلمة معتادة لطلب المساعدة.</translation>
    </message>
    <message>
        <source> (a usual help word)</source>
        <translation> (كلمة معتادة لطلب المساعدة)</translation>
    </message>
    <message>
        <source>It is a usual word for opting in.</source>
        <translation>إنها كلمة معتادة للاشتراك.</translation>
    </message>
    <message>
        <source> (a usual opt-in word)</source>
        <translation> (كلمة معتادة للاشتراك)</translation>
    </message>
    <message>
        <source>waits for the user</source>
        <translation>بانتظار المستخدم</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>refused by the user</source>
        <translation>رفضه المستخدم</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>How the verification stands on this channel.</source>
        <translation>وضع عملية التحقق على هذه القناة.</translation>
    </message>
    <message>
        <source>Verification step</source>
        <translation>خطوة تحقق</translation>
    </message>
    <message>
        <source>Verification step by %1</source>
        <translation>خطوة تحقق عبر %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>No key pressed</source>
        <translation>لم يُضغط أي مفتاح</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>لا أرقام</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يُقل شيء</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>لم تُعرف أي كلمات</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>بايت واحد (%1)</translation>
    </message>
    <message>
        <source>What stands where the signature belongs is none, so nothing proves this genuine: %2</source>
        <translation>ما يوجد في مكان التوقيع ليس توقيعًا، فلا شيء يثبت أن هذا أصلي: %2</translation>
    </message>
    <message>
        <source>Look-up of %1, not readable to its end</source>
        <translation>استعلام عن %1، غير قابل للقراءة حتى نهايته</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: you have said so of its path</source>
        <translation>ليس طلب ويب هوك من Vonage: هذا ما حددتَه لمساره</translation>
    </message>
    <message>
        <source>Not a Vonage webhook: this method has its fields in the query, where there are none; the body was not read</source>
        <translation>ليس طلب ويب هوك من Vonage: تكون حقول هذه الطريقة في سلسلة الاستعلام، ولا حقول فيها؛ ولم يُقرأ المتن</translation>
    </message>
    <message>
        <source>Not readable: the first element of the XML has too many attributes</source>
        <translation>غير قابل للقراءة: في العنصر الأول من XML سمات أكثر من اللازم</translation>
    </message>
    <message>
        <source>The signature does not hold: %2</source>
        <translation>التوقيع غير صحيح: %2</translation>
    </message>
    <message>
        <source>Sent as Unicode, for characters outside the GSM alphabet, the basic one of SMS, such as emoji; fewer of them fit into one SMS.</source>
        <translation>أُرسل بترميز Unicode، لمحارف من خارج أبجدية GSM، وهي الأبجدية الأساسية لرسائل SMS، كالرموز التعبيرية؛ وتتسع رسالة SMS الواحدة لعدد أقل منها.</translation>
    </message>
    <message>
        <source>Is to prove that the request is Vonage&apos;s.</source>
        <translation>الغرض منه إثبات أن الطلب من Vonage.</translation>
    </message>
    <message>
        <source>, part %1</source>
        <translation>، الجزء %1</translation>
    </message>
    <message>
        <source>SMS part %1 from %2: “%3”</source>
        <translation>جزء SMS رقم %1، من %2: «%3»</translation>
    </message>
    <message>
        <source>Not readable: XML with a document type (DTD) is not read here</source>
        <translation>غير قابل للقراءة: لا يُقرأ هنا XML ذو نوع مستند (DTD)</translation>
    </message>
    <message>
        <source>XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.</source>
        <translation>لا يُقرأ XML ذو نوع مستند (DTD)، لأن ما يُعلَن فيه قد يتضخم بلا نهاية؛ ويُعرض المتن نصًا خامًا.</translation>
    </message>
    <message>
        <source>Vonage turned to the fallback URL: %2.</source>
        <translation>لجأت Vonage إلى عنوان URL البديل: %2.</translation>
    </message>
    <message>
        <source>Text in the GSM alphabet, the basic one of SMS.</source>
        <translation>نص بأبجدية GSM، وهي الأبجدية الأساسية لرسائل SMS.</translation>
    </message>
</context>
<context>
    <name>WindowVerb</name>
    <message>
        <source>Catches, decodes and answers Vonage webhooks. Opens a window; the verbs serve, decode, check and export run without one, and each has its own --help.</source>
        <translation>يلتقط طلبات ويب هوك من Vonage ويفك ترميزها ويرد عليها. يفتح نافذة؛ أما الأوامر serve وdecode وcheck وexport فتعمل دون نافذة، ولكل منها خيار ‎--help‎ خاص به.</translation>
    </message>
    <message>
        <source>Address to listen on, repeatable; port 0 is any free port; IPv6 as [::1]:8484.</source>
        <translation>العنوان المطلوب الاستماع عليه، ويمكن تكراره؛ المنفذ 0 أي منفذ حر؛ وIPv6 بالشكل ‎[::1]:8484‎.</translation>
    </message>
    <message>
        <source>Begins a new capture.</source>
        <translation>يبدأ التقاطًا جديدًا.</translation>
    </message>
    <message>
        <source>one capture at most; the verbs are serve, decode, check and export.</source>
        <translation>ملف التقاط واحد على الأكثر؛ والأوامر هي serve وdecode وcheck وexport.</translation>
    </message>
    <message>
        <source>a new capture gets its name by itself; leave out %1.</source>
        <translation>الالتقاط الجديد يأخذ اسمه بنفسه؛ احذف %1.</translation>
    </message>
    <message>
        <source>there is no verb and no file of that name; the verbs are serve, decode, check and export.</source>
        <translation>لا يوجد أمر ولا ملف بهذا الاسم؛ الأوامر هي serve وdecode وcheck وexport.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name a capture file.</source>
        <translation>يتعذر إنشاء المجلد %1؛ حدد ملف التقاط.</translation>
    </message>
    <message>
        <source>Capture file, made if missing. Default: the last one, else a new one. A file that ends in .json and is no capture opens in the NCCO editor.</source>
        <translation>ملف الالتقاط، يُنشأ إن لم يكن موجودًا. الافتراضي: الأخير، وإلا فملف جديد. الملف الذي ينتهي بـ ‎.json‎ وليس التقاطًا يُفتح في محرر NCCO.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the verbs serve, decode, check and export run without one.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها؛ الأوامر serve وdecode وcheck وexport تعمل بدونها.</translation>
    </message>
    <message>
        <source>a verb comes first: %1</source>
        <translation>يأتي الأمر أولاً: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>a verb is needed: serve, decode, check or export.</source>
        <translation>يلزم أمر: serve أو decode أو check أو export.</translation>
    </message>
    <message>
        <source>“%1” is no verb; there are serve, decode, check and export.</source>
        <translation>القيمة «%1» ليست أمرًا؛ الأوامر هي serve وdecode وcheck وexport.</translation>
    </message>
</context>
<context>
    <name>ringback::AnnotationBar</name>
    <message>
        <source>A colour to find this event by</source>
        <translation>لون يُعرف به هذا الحدث</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Kept with the event when you leave it, or at Ctrl+Enter</source>
        <translation>تُحفظ مع الحدث عند مغادرة الحقل أو بالضغط على Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write a note on this event</source>
        <translation>اكتب ملاحظة على هذا الحدث</translation>
    </message>
    <message>
        <source>Marks and notes cannot be kept: this capture is only shown here</source>
        <translation>يتعذر حفظ العلامات والملاحظات: هذا الالتقاط معروض هنا فقط</translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>‏%n أحداث</numerusform>
            <numerusform>‏%n حدثًا</numerusform>
            <numerusform>‏%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Shows only these, beside others that are chosen</source>
        <translation>يعرض هذه فقط مع غيرها مما اختير</translation>
    </message>
</context>
<context>
    <name>ringback::Application</name>
    <message>
        <source>The sample capture cannot be copied to %1: is there room, and may you write there?</source>
        <translation>يتعذر نسخ الالتقاط النموذجي إلى %1: هل توجد مساحة كافية، وهل يُسمح لك بالكتابة هناك؟</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message>
        <source>last: %1 s ago</source>
        <translation>الأخير: قبل %1 ث</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>الأخير: %1</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>متابعة الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>حدث جديد</numerusform>
            <numerusform>حدثان جديدان</numerusform>
            <numerusform>%Ln أحداث جديدة</numerusform>
            <numerusform>%Ln حدثًا جديدًا</numerusform>
            <numerusform>%Ln حدث جديد</numerusform>
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
        <translation>اكتب عنوانًا ومنفذًا، مثل 127.0.0.1:8484.</translation>
    </message>
    <message>
        <source>your other window</source>
        <comment>has a port</comment>
        <translation>نافذتك الأخرى</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2, so %3 is used instead: give Vonage this one.</source>
        <translation>المنفذ %1 مشغول بواسطة %2، لذلك يُستخدم %3: أعطِ Vonage هذا المنفذ.</translation>
    </message>
    <message>
        <source>%1 is taken by %2, so nothing is received here.</source>
        <translation>‏%1 مشغول بواسطة %2، لذلك لا يُستقبل شيء هنا.</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>استخدام المنفذ الحر التالي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 is taken by %2: choose another port.</source>
        <translation>‏%1 مشغول بواسطة %2: اختر منفذًا آخر.</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureOutput</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Exporting: %1 %</source>
        <translation>جارٍ التصدير: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي حدث في %1.</numerusform>
            <numerusform>كُتب حدث واحد في %1.</numerusform>
            <numerusform>كُتب حدثان في %1.</numerusform>
            <numerusform>كُتبت %n أحداث في %1.</numerusform>
            <numerusform>كُتب %n حدثًا في %1.</numerusform>
            <numerusform>كُتب %n حدث في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture was copied to %1.</source>
        <translation>نُسخ الالتقاط إلى %1.</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>جارٍ النسخ: %1 %</translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message>
        <source>Events cannot be kept, so senders are told 503 to come again. %1</source>
        <translation>يتعذر حفظ الأحداث، فيُطلب من المرسِلين بالرمز 503 أن يعيدوا المحاولة. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>لم يُحذف أي حدث.</numerusform>
            <numerusform>حُذف حدث واحد. ويخرج من الملف عند إغلاق هذه الرسالة.</numerusform>
            <numerusform>حُذف حدثان. ويخرجان من الملف عند إغلاق هذه الرسالة.</numerusform>
            <numerusform>حُذفت %n أحداث. وتخرج من الملف عند إغلاق هذه الرسالة.</numerusform>
            <numerusform>حُذف %n حدثًا. وتخرج من الملف عند إغلاق هذه الرسالة.</numerusform>
            <numerusform>حُذف %n حدث. وتخرج من الملف عند إغلاق هذه الرسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 Give them in the preferences whenever Ringback is started, or make the keychain usable and give them once more.</source>
        <translation>%1 أدخلها في التفضيلات كلما شُغّل Ringback، أو اجعل سلسلة المفاتيح قابلة للاستخدام وأدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>This capture is being written by %1: it is shown as it grows, and nothing is received here.</source>
        <translation>تجري الكتابة في هذا الالتقاط من %1: يُعرض وهو ينمو، ولا يُستقبل شيء هنا.</translation>
    </message>
    <message>
        <source>This capture lies on a medium that can only be read: it is only shown, and nothing is received here.</source>
        <translation>يقع هذا الالتقاط على وسيط للقراءة فقط: يُعرض فحسب، ولا يُستقبل شيء هنا.</translation>
    </message>
    <message>
        <source>You may not write this capture or its folder: it is only shown, and nothing is received here.</source>
        <translation>غير مسموح لك بالكتابة في هذا الالتقاط أو في مجلده: يُعرض فحسب، ولا يُستقبل شيء هنا.</translation>
    </message>
    <message>
        <source>#%1 is answered.</source>
        <translation>تم الرد على #%1.</translation>
    </message>
    <message>
        <source>The note on #%1 is kept.</source>
        <translation>حُفظت الملاحظة على #%1.</translation>
    </message>
    <message>
        <source>The new settings count as soon as nothing waits for you.</source>
        <translation>تسري الإعدادات الجديدة فور ألا يبقى شيء في انتظارك.</translation>
    </message>
    <message>
        <source>The note on #%1 is removed.</source>
        <translation>أُزيلت الملاحظة على #%1.</translation>
    </message>
    <message>
        <source>%1 lies where the lock of this capture belongs and is not from Ringback: the capture is only shown, and nothing is received here. Move that file away and open the capture again.</source>
        <translation>%1 موجود في مكان قفل هذا الالتقاط وليس من Ringback: يُعرض الالتقاط فقط ولا يُستقبل شيء هنا. انقل ذلك الملف وافتح الالتقاط مرة أخرى.</translation>
    </message>
    <message>
        <source>Another file has taken the place of this capture: that is shown now.</source>
        <translation>حلّ ملف آخر محل هذا الالتقاط: يُعرض ذلك الملف الآن.</translation>
    </message>
    <message>
        <source>Nobody writes this capture any more: it is only shown, and nothing is received here.</source>
        <translation>لم يعد أحد يكتب في هذا الالتقاط: يُعرض فحسب، ولا يُستقبل شيء هنا.</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>استقبل هنا</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>لم تُغيَّر علامة أي حدث.</numerusform>
            <numerusform>غُيِّرت علامة حدث واحد.</numerusform>
            <numerusform>غُيِّرت علامتا حدثين.</numerusform>
            <numerusform>غُيِّرت علامات %n أحداث.</numerusform>
            <numerusform>غُيِّرت علامات %n حدثًا.</numerusform>
            <numerusform>غُيِّرت علامات %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had changed the rules; yours are kept, and the others are in %1.</source>
        <translation>كان برنامج آخر قد غيّر القواعد؛ حُفظت قواعدك، أما الأخرى ففي %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>لن يحل الـ webhook التالي محل أي حدث: لا تحتفظ التفضيلات بأكثر من ذلك.</numerusform>
            <numerusform>سيحل الـ webhook التالي محل أقدم حدث (%Ln)، ما لم يكن معلَّمًا: لا تحتفظ التفضيلات بأكثر من ذلك.</numerusform>
            <numerusform>سيحل الـ webhook التالي محل أقدم حدثين (%Ln)، عدا المعلَّم منها: لا تحتفظ التفضيلات بأكثر من ذلك.</numerusform>
            <numerusform>سيحل الـ webhook التالي محل أقدم %Ln أحداث، عدا المعلَّم منها: لا تحتفظ التفضيلات بأكثر من ذلك.</numerusform>
            <numerusform>سيحل الـ webhook التالي محل أقدم %Ln حدثًا، عدا المعلَّم منها: لا تحتفظ التفضيلات بأكثر من ذلك.</numerusform>
            <numerusform>سيحل الـ webhook التالي محل أقدم %Ln حدث، عدا المعلَّم منها: لا تحتفظ التفضيلات بأكثر من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next webhook that comes takes the place of more than %1 old events, but for marked ones: the preferences keep no more.</source>
        <translation>سيحل الـ webhook التالي محل أكثر من %1 حدث من أقدم الأحداث، عدا المعلَّم منها: لا تحتفظ التفضيلات بأكثر من ذلك.</translation>
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
        <translation>الإكمالات</translation>
    </message>
</context>
<context>
    <name>ringback::DecodedView</name>
    <message>
        <source>The request has no fields.</source>
        <translation>ليس للطلب حقول.</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>الحقول بعد فك الترميز</translation>
    </message>
    <message>
        <source>About the chosen field</source>
        <translation>عن الحقل المحدد</translation>
    </message>
    <message>
        <source>Show &amp;More Fields</source>
        <translation>عرض م&amp;زيد من الحقول</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>ليس HTTP</translation>
    </message>
    <message>
        <source>%1, known by %2</source>
        <translation>‏%1، عُرف من خلال %2</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>غير موقّع.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 fields are shown.</source>
        <translation>المعروض أول %L1 من أصل %L2 من الحقول.</translation>
    </message>
    <message>
        <source>%1 is not in the reference.</source>
        <translation>الحقل %1 ليس في المرجع.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>على الشبكة: %1</translation>
    </message>
    <message>
        <source>These are the first %L1 of %L2 bytes; Request has all.</source>
        <translation>هذه أول %L1 من أصل %L2 من البايتات؛ والكل في «الطلب».</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>يُعرض بالشكل: %1</translation>
    </message>
</context>
<context>
    <name>ringback::DetailsPane</name>
    <message>
        <source>Select an event in the list to see what it says.</source>
        <translation>حدد حدثًا في القائمة لرؤية ما يفيده.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Event %1 is hidden by the filter.</source>
        <translation>الحدث %1 مخفي بسبب عامل التصفية.</translation>
    </message>
</context>
<context>
    <name>ringback::DraftAtZero</name>
    <message>
        <source>%1 It does not go out like this.</source>
        <translation>%1 لن يُرسل بهذا الشكل.</translation>
    </message>
</context>
<context>
    <name>ringback::EventHeader</name>
    <message>
        <source>Reset Columns</source>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>ringback::EventPage</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>بعد فك الترميز</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>%1, has problems</source>
        <translation>%1، فيه مشكلات</translation>
    </message>
    <message>
        <source>%1, mark: %2</source>
        <comment>number of an event, a colour</comment>
        <translation>%1، العلامة: %2</translation>
    </message>
    <message>
        <source>The field of that name, where an event has it. The list cannot be sorted by it, since every event would have to be read for that.</source>
        <translation>الحقل بهذا الاسم، إن وُجد في الحدث. لا يمكن فرز القائمة حسبه، لأن ذلك يتطلب قراءة كل حدث.</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1، عليه ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>ولا مشكلات أخرى</numerusform>
            <numerusform>ومشكلة أخرى</numerusform>
            <numerusform>ومشكلتان أخريان</numerusform>
            <numerusform>و%n مشكلات أخرى</numerusform>
            <numerusform>و%n مشكلة أخرى</numerusform>
            <numerusform>و%n مشكلة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure</source>
        <comment>what happened, or a status</comment>
        <translation>%1، إخفاق</translation>
    </message>
</context>
<context>
    <name>ringback::EventTableView</name>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Filter by This: %1</source>
        <translation>تصفية حسب هذا: %1</translation>
    </message>
    <message>
        <source>Exclude This: %1</source>
        <translation>استبعاد هذا: %1</translation>
    </message>
    <message>
        <source>Filter by This Call: %1</source>
        <translation>تصفية حسب هذه المكالمة: %1</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>For showing it to somebody else; the file says that it was done</source>
        <translation>لعرضه على شخص آخر؛ ويُذكر الحجب في الملف</translation>
    </message>
    <message>
        <source>JSON, one event a line</source>
        <translation>‏JSON، حدث في كل سطر</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; network panels</source>
        <translation>‏HAR، للوحات الشبكة في المتصفحات</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>‏CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>curl commands that send them again</source>
        <translation>أوامر curl تعيد إرسالها</translation>
    </message>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>المعروضة (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>Those that are selected (%1)</source>
        <translation>المحددة (%1)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأ&amp;حداث</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Replace secrets and the middle of phone numbers</source>
        <translation>ح&amp;جب الأسرار والأرقام الوسطى من أرقام الهواتف</translation>
    </message>
</context>
<context>
    <name>ringback::FieldModel</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Parts: %L1</source>
        <translation>الأجزاء: %L1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>Not in the reference.</source>
        <translation>ليس في المرجع.</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>‏%1، وعلى الشبكة %2</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>‏%1، فيه مشكلة</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>‏%1
مشكلة: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>as on the wire</source>
        <translation>كما على الشبكة</translation>
    </message>
    <message>
        <source>Empty where it is the same as on the wire</source>
        <translation>فارغ حيث يطابق ما على الشبكة</translation>
    </message>
</context>
<context>
    <name>ringback::FieldView</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>نسخ الا&amp;سم والقيمة</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>&amp;تصفية حسب هذا</translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation>است&amp;بعاد هذا</translation>
    </message>
    <message>
        <source>&amp;Add as Column</source>
        <translation>إضافة ك&amp;عمود</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Shows only what comes from these addresses</source>
        <translation>يعرض فقط ما يأتي من هذه العناوين</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keeps this filter as a button</source>
        <translation>يحفظ عامل التصفية هذا كزر</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>يزيل جميع عوامل التصفية</translation>
    </message>
    <message>
        <source>The filter is off: all events are shown.</source>
        <translation>التصفية معطلة: تُعرض جميع الأحداث.</translation>
    </message>
    <message>
        <source>Edit sets…</source>
        <translation>تحرير المجموعات…</translation>
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
        <translation>تعذرت قراءة الالتقاط للبحث عن هذا، لذا قد تطابق أحداث أخرى. تأكد من أن ملفه في مكانه، ثم عطّل التصفية وفعّلها.</translation>
    </message>
    <message>
        <source>The filter is off: all events that could be read are shown.</source>
        <translation>التصفية معطلة: تُعرض جميع الأحداث التي أمكنت قراءتها.</translation>
    </message>
    <message>
        <source>All events that could be read are shown.</source>
        <translation>تُعرض جميع الأحداث التي أمكنت قراءتها.</translation>
    </message>
</context>
<context>
    <name>ringback::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as api:sms from:4477* status:failed</source>
        <translation>التصفية: كلمات، أو شروط مثل api:sms from:4477* status:failed</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>العمود %1: %2</translation>
    </message>
    <message>
        <source>Words are looked for everywhere; a key and a colon looks into one thing.</source>
        <translation>يُبحث عن الكلمات في كل مكان؛ أما المفتاح المتبوع بنقطتين فيقصر البحث على شيء واحد.</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>العودة إلى النص (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Find in the NCCO</source>
        <translation>بحث في NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>وصف المشكلة</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ringback::FindingsPane</name>
    <message>
        <source>Show in the &amp;text</source>
        <translation>عرض ف&amp;ي النص</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>إ&amp;صلاح سريع</translation>
    </message>
    <message>
        <source>Repairs of the chosen problem, or of the first that can be repaired</source>
        <translation>إصلاحات المشكلة المحددة، أو أول مشكلة يمكن إصلاحها</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>الأخطاء: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>التحذيرات: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>الملاحظات: %1</translation>
    </message>
    <message>
        <source>Problems of the NCCO</source>
        <translation>مشكلات NCCO</translation>
    </message>
</context>
<context>
    <name>ringback::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>ringback::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>نسخ بالن&amp;ظام الست عشري</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>نسخ ك&amp;نص</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>ringback::HistogramView</name>
    <message>
        <source>Events by time</source>
        <translation>الأحداث حسب الوقت</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>لا أحداث بعد.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>From %1 to %2 is chosen; Esc shows all.</source>
        <translation>الفترة المحددة من %1 إلى %2؛ المفتاح Esc يعرض الكل.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a span.</source>
        <translation>من %1 إلى %2 بشرائح مدتها %3. انقر أو اسحب، أو استخدم Shift مع مفاتيح الأسهم، لاختيار فترة.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>API, shown, all</comment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>‏%1 ي</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>events, time</comment>
        <translation>%1 على الأكثر في %2</translation>
    </message>
</context>
<context>
    <name>ringback::ListenDialog</name>
    <message>
        <source>Listen on</source>
        <translation>الاستماع على</translation>
    </message>
    <message>
        <source>&amp;Addresses and ports</source>
        <translation>ال&amp;عناوين والمنافذ</translation>
    </message>
    <message>
        <source>One or several with blanks between, such as 127.0.0.1:8484 or [::1]:8484; a port alone is on 127.0.0.1. With 0.0.0.0 whoever reaches this machine can post.</source>
        <translation>واحد أو أكثر تفصل بينها مسافات، مثل 127.0.0.1:8484 أو ‎[::1]:8484‎؛ والمنفذ وحده يكون على 127.0.0.1. ومع 0.0.0.0 يستطيع كل من يصل إلى هذا الجهاز أن يرسل إليه.</translation>
    </message>
</context>
<context>
    <name>ringback::LongLineNote</name>
    <message>
        <source>A line is so long that typing is slow.</source>
        <translation>يوجد سطر طويل إلى حد يبطئ الكتابة.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Breaks the NCCO into lines, which means the same (Ctrl+Shift+F).</source>
        <translation>يقسّم نص NCCO إلى أسطر دون تغيير معناه (Ctrl+Shift+F).</translation>
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
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح التقاط &amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>الالت&amp;قاط</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>Hold &amp;What</source>
        <translation>&amp;ما يُحتجز</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;New Capture…</source>
        <translation>التقاط &amp;جديد…</translation>
    </message>
    <message>
        <source>Begins a capture in another file</source>
        <translation>يبدأ التقاطًا في ملف آخر</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>&amp;فتح التقاط…</translation>
    </message>
    <message>
        <source>Opens a capture in a window of its own</source>
        <translation>يفتح التقاطًا في نافذة خاصة به</translation>
    </message>
    <message>
        <source>Shows events of every kind to look at</source>
        <translation>يعرض أحداثًا من كل نوع للاطلاع عليها</translation>
    </message>
    <message>
        <source>Writes this capture to another file</source>
        <translation>يكتب هذا الالتقاط في ملف آخر</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Writes events in another format</source>
        <translation>يكتب الأحداث بصيغة أخرى</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Copies the selected events as the list shows them</source>
        <translation>ينسخ الأحداث المحددة كما تعرضها القائمة</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Request</source>
        <translation>نسخ الطلب ال&amp;خام</translation>
    </message>
    <message>
        <source>Copies the selected requests as they came</source>
        <translation>ينسخ الطلبات المحددة كما وردت</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>نسخ كأوامر &amp;curl</translation>
    </message>
    <message>
        <source>Copies commands that send the selected requests again</source>
        <translation>ينسخ أوامر تعيد إرسال الطلبات المحددة</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Copies the selected events decoded</source>
        <translation>ينسخ الأحداث المحددة بعد فك ترميزها</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Removes all events of this capture</source>
        <translation>يحذف جميع أحداث هذا الالتقاط</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ال&amp;تصفية</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>الانتقال إلى سطر التصفية</translation>
    </message>
    <message>
        <source>Filter O&amp;n</source>
        <translation>تفعيل التص&amp;فية</translation>
    </message>
    <message>
        <source>Switches the filter off and on</source>
        <translation>يعطّل التصفية ويفعّلها</translation>
    </message>
    <message>
        <source>Show &amp;All Events</source>
        <translation>عرض &amp;جميع الأحداث</translation>
    </message>
    <message>
        <source>Takes away every filter</source>
        <translation>يزيل جميع عوامل التصفية</translation>
    </message>
    <message>
        <source>Keeps the newest event in view</source>
        <translation>يُبقي أحدث حدث ظاهرًا</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>المد&amp;رّج التكراري</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>ال&amp;لوحة التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>الا&amp;ستماع</translation>
    </message>
    <message>
        <source>Starts and stops listening</source>
        <translation>يبدأ الاستماع ويوقفه</translation>
    </message>
    <message>
        <source>Listen &amp;On…</source>
        <translation>الاستماع &amp;على…</translation>
    </message>
    <message>
        <source>Chooses addresses and port</source>
        <translation>يختار العناوين والمنفذ</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>Copies the address to give to Vonage</source>
        <translation>ينسخ العنوان الذي يُعطى لـ Vonage</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>ا&amp;حتجاز</translation>
    </message>
    <message>
        <source>The &amp;Next That Expects an NCCO</source>
        <translation>ال&amp;تالي الذي يتوقع NCCO</translation>
    </message>
    <message>
        <source>&amp;All Webhooks</source>
        <translation>&amp;جميع طلبات ويب هوك</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>Who is answered what</source>
        <translation>من يُرد عليه وبماذا</translation>
    </message>
    <message>
        <source>Make a Rule from This &amp;Event…</source>
        <translation>إنشاء قاعدة من &amp;هذا الحدث…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shows the keys</source>
        <translation>يعرض اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;حول Ringback</translation>
    </message>
    <message>
        <source>Captures (*.ringback)</source>
        <translation>ملفات الالتقاط (*.ringback)</translation>
    </message>
    <message>
        <source>New capture</source>
        <translation>التقاط جديد</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>فتح التقاط</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>%1 (read only) – Ringback</source>
        <translation>‏%1 (للقراءة فقط) – Ringback</translation>
    </message>
    <message>
        <source>%1 – Ringback</source>
        <translation>%1 – Ringback</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>ا&amp;ستماع</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>الاستماع متوقف</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 events</source>
        <translation>جارٍ الفتح: %1 من أصل %2 من الأحداث</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>أتريد حذف جميع الأحداث في هذا الالتقاط؟</numerusform>
            <numerusform>أتريد حذف الحدث الوحيد في هذا الالتقاط؟</numerusform>
            <numerusform>أتريد حذف الحدثين الموجودين في هذا الالتقاط؟</numerusform>
            <numerusform>أتريد حذف جميع أحداث هذا الالتقاط، وهي %n أحداث؟</numerusform>
            <numerusform>أتريد حذف جميع أحداث هذا الالتقاط، وهي %n حدثًا؟</numerusform>
            <numerusform>أتريد حذف جميع أحداث هذا الالتقاط، وهي %n حدث؟</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it for as long as the message about it is open.</source>
        <translation>يمكنك التراجع ما دامت الرسالة الخاصة بذلك مفتوحة.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Capture</source>
        <translation>فتح التقاط ن&amp;موذجي</translation>
    </message>
    <message>
        <source>&amp;Save a Copy As…</source>
        <translation>حفظ &amp;نسخة باسم…</translation>
    </message>
    <message>
        <source>F&amp;ollow Newest</source>
        <translation>متابعة الأ&amp;حدث</translation>
    </message>
    <message>
        <source>All &amp;That Expect an NCCO</source>
        <translation>&amp;كل ما يتوقع NCCO</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Keeps callers waiting for an answer by hand, where no rule decides</source>
        <translation>يُبقي المتصلين في انتظار رد يدوي، حيث لا تقرر أي قاعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>لا طلبات تنتظر ردًا.</numerusform>
            <numerusform>طلب واحد ينتظر ردًا. سيتلقى رده الافتراضي.</numerusform>
            <numerusform>طلبان ينتظران ردًا. سيتلقى كل منهما رده الافتراضي.</numerusform>
            <numerusform>‏%n طلبات تنتظر ردًا. سيتلقى كل منها رده الافتراضي.</numerusform>
            <numerusform>‏%n طلبًا تنتظر ردًا. سيتلقى كل منها رده الافتراضي.</numerusform>
            <numerusform>‏%n طلب تنتظر ردًا. سيتلقى كل منها رده الافتراضي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;علامة</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>كتابة &amp;ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are marked.</source>
        <translation>
            <numerusform>لم يُعلَّم أي حدث.</numerusform>
            <numerusform>عُلِّم حدث واحد.</numerusform>
            <numerusform>عُلِّم حدثان.</numerusform>
            <numerusform>عُلِّمت %n أحداث.</numerusform>
            <numerusform>عُلِّم %n حدثًا.</numerusform>
            <numerusform>عُلِّم %n حدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked call(s) will be lost.</source>
        <translation>
            <numerusform>لن تُفقد أي مكالمة مركونة.</numerusform>
            <numerusform>ستُفقد مكالمة مركونة واحدة.</numerusform>
            <numerusform>ستُفقد مكالمتان مركونتان.</numerusform>
            <numerusform>ستُفقد %n مكالمات مركونة.</numerusform>
            <numerusform>ستُفقد %n مكالمة مركونة.</numerusform>
            <numerusform>ستُفقد %n مكالمة مركونة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>لا حدث بلا علامة الآن.</numerusform>
            <numerusform>حدث واحد بلا علامة الآن.</numerusform>
            <numerusform>حدثان بلا علامة الآن.</numerusform>
            <numerusform>%n أحداث بلا علامة الآن.</numerusform>
            <numerusform>%n حدثًا بلا علامة الآن.</numerusform>
            <numerusform>%n حدث بلا علامة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter. Words are looked for in what was sent, not in the words of this list. “Show all” takes the filter away.</source>
        <translation>لا يوجد حدث مطابق لعامل التصفية. يُبحث عن الكلمات فيما أُرسل، لا في كلمات هذه القائمة. «عرض الكل» يزيل عامل التصفية.</translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;تراجع عن حذف الأحداث</translation>
    </message>
    <message>
        <source>Remo&amp;ve Events…</source>
        <translation>&amp;حذف الأحداث…</translation>
    </message>
    <message>
        <source>Removes the selected events from this capture</source>
        <translation>يحذف الأحداث المحددة من هذا الالتقاط</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Events…</source>
        <translation>حذف ك&amp;ل الأحداث…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>حذف الأحداث</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>لن تضيع أي مسودة.</numerusform>
            <numerusform>ستضيع مسودة واحدة.</numerusform>
            <numerusform>ستضيع مسودتان.</numerusform>
            <numerusform>ستضيع %n مسودات.</numerusform>
            <numerusform>ستضيع %n مسودة.</numerusform>
            <numerusform>ستضيع %n مسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” is forgotten.</source>
        <translation>نُسي عامل التصفية «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>‏%1 موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>لن تُرسل أي مسودة الآن.</numerusform>
            <numerusform>ستُرسل مسودة واحدة الآن.</numerusform>
            <numerusform>ستُرسل مسودتان الآن.</numerusform>
            <numerusform>ستُرسل %n مسودات الآن.</numerusform>
            <numerusform>ستُرسل %n مسودة الآن.</numerusform>
            <numerusform>ستُرسل %n مسودة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>است&amp;بدال</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>يغلق هذه الرسالة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>ringback::MessageView</name>
    <message>
        <source>How the bytes are shown</source>
        <translation>كيفية عرض البايتات</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما على الشبكة</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>بحث فيه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go to the match before (Shift+F3)</source>
        <translation>الانتقال إلى المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to the next match (F3)</source>
        <translation>الانتقال إلى المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>الجزء الأسبق</translation>
    </message>
    <message>
        <source>Later part</source>
        <translation>الجزء اللاحق</translation>
    </message>
    <message>
        <source>Laying out %L1 bytes …</source>
        <translation>جارٍ تنسيق %L1 بايت …</translation>
    </message>
    <message>
        <source>The body is not well-formed JSON; from where that shows, it stands as it came.</source>
        <translation>المتن ليس JSON سليم البنية؛ ومن الموضع الذي يظهر فيه ذلك يُعرض كما ورد.</translation>
    </message>
    <message>
        <source>Part %L1 of %L2</source>
        <translation>الجزء %L1 من %L2</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>‏%L1 من أكثر من %L2</translation>
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
        <translation>نص خاص بها</translation>
    </message>
    <message>
        <source>The default reply</source>
        <translation>الرد الافتراضي</translation>
    </message>
</context>
<context>
    <name>ringback::NccoEditor</name>
    <message>
        <source>Quick fixes</source>
        <translation>إصلاحات سريعة</translation>
    </message>
    <message>
        <source>Quick &amp;fixes</source>
        <translation>إ&amp;صلاحات سريعة</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>إ&amp;كمال</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>&amp;تنسيق</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>لا يوجد إصلاح سريع هنا</translation>
    </message>
    <message>
        <source>This cannot be laid out until the mistake in line %1 is mended.</source>
        <translation>لا يمكن تنسيقه حتى يُصلح الخطأ في السطر %1.</translation>
    </message>
    <message>
        <source>F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, Ctrl+. repairs it.</source>
        <translation>F6 للخروج من المحرر، وCtrl+Space للإكمال، وF8 للانتقال إلى المشكلة التالية، وCtrl+.‎ لإصلاحها.</translation>
    </message>
</context>
<context>
    <name>ringback::NccoWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any NCCO.</source>
        <translation>‏%1 أكبر من أي NCCO.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>هل تُحفظ التغييرات في %1؟</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>غيّر برنامج آخر %1 بعد أن فُتح هنا.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Load the Other</source>
        <translation>&amp;تحميل الآخر</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Lay Out</source>
        <translation>تن&amp;سيق</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>&amp;About Ringback</source>
        <translation>&amp;حول Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Preferences</name>
    <message>
        <source>The rules in %1 cannot be read: %2</source>
        <translation>تتعذر قراءة القواعد في %1: %2</translation>
    </message>
    <message>
        <source>The rules in %1 do not count: line %2: %3</source>
        <translation>القواعد في %1 غير سارية: السطر %2: %3</translation>
    </message>
    <message>
        <source>The rules count, but cannot be kept in %1: %2</source>
        <translation>القواعد سارية، لكن يتعذر حفظها في %1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>تُستخدم اللغة الأخرى ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sets that count as &amp;Vonage</source>
        <translation>الم&amp;جموعات التي تُعدّ Vonage</translation>
    </message>
    <message>
        <source>&amp;Allowed to post</source>
        <translation>المسمو&amp;ح لهم بالإرسال</translation>
    </message>
    <message>
        <source>Sets and ranges, separated by commas: any, vonage, local, 203.0.113.0/24. Others are told 403.</source>
        <translation>مجموعات ونطاقات مفصولة بفواصل: any, vonage, local, 203.0.113.0/24. ويتلقى غيرها 403.</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>الو&amp;كلاء الموثوقون</translation>
    </message>
    <message>
        <source>Own short &amp;codes</source>
        <translation>ر&amp;موزك القصيرة</translation>
    </message>
    <message>
        <source>Your US short codes, separated by commas.</source>
        <translation>رموزك القصيرة الأمريكية، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>المدد والحدود</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>&amp;Signature secret of SMS</source>
        <translation>سر &amp;توقيع SMS</translation>
    </message>
    <message>
        <source>Signature &amp;method of SMS</source>
        <translation>&amp;طريقة توقيع SMS</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>إ&amp;ظهارها</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
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
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي طريقة</translation>
    </message>
    <message>
        <source>%1 Default: %2; %3 to %4.</source>
        <comment>what it means</comment>
        <translation>‏%1 الافتراضي: %2؛ من %3 إلى %4.</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this system.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا النظام.</translation>
    </message>
    <message>
        <source>“%1” is neither a set nor an address or a range such as 203.0.113.0/24.</source>
        <translation>القيمة «%1» ليست مجموعة ولا عنوانًا ولا نطاقًا مثل 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Secre&amp;t of signed webhooks</source>
        <translation>سر طلبات &amp;ويب هوك الموقّعة</translation>
    </message>
    <message>
        <source>Sets of your &amp;own</source>
        <translation>مجموعات &amp;خاصة بك</translation>
    </message>
    <message>
        <source>A line each: a name, a colon, ranges separated by commas.</source>
        <translation>سطر لكل مجموعة: اسم ثم نقطتان ثم نطاقات تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>“%1” is no set: write a new name, a colon and ranges.</source>
        <translation>«%1» ليست مجموعة: اكتب اسمًا جديدًا ثم نقطتين ثم نطاقات.</translation>
    </message>
    <message>
        <source>Sets that count as Vonage</source>
        <translation>المجموعات التي تُعدّ Vonage</translation>
    </message>
    <message>
        <source>Choose “Vonage API current” for an account of today: “Nexmo webhooks guide” has the addresses of the old Nexmo guide, up to 2018.</source>
        <translation>اختر «Vonage API current» لحساب من حسابات اليوم: تضم «Nexmo webhooks guide» عناوين دليل Nexmo القديم، حتى عام 2018.</translation>
    </message>
    <message>
        <source>They count at once; a window where something waits for an answer takes them when nothing does any more.</source>
        <translation>تسري فورًا؛ والنافذة التي ينتظر فيها شيء ردًا تأخذ بها حين لا يعود شيء ينتظر.</translation>
    </message>
    <message>
        <source>Those whose word on the real sender counts, such as a tunnel on this machine: 127.0.0.0/8,::1. With “local”, anybody in a private network could pretend to be another sender.</source>
        <translation>من يؤخذ بقولهم عن المرسِل الحقيقي، كنفق على هذا الجهاز: 127.0.0.0/8,::1. ومع «local» يستطيع كل من في شبكة خاصة أن يدّعي أنه مرسِل آخر.</translation>
    </message>
    <message>
        <source>“%1” lacks a set, an address or a range.</source>
        <translation>تنقص «%1» مجموعة أو عنوان أو نطاق.</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemModel</name>
    <message>
        <source>What is wrong</source>
        <translation>وصف المشكلة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>نوع المشكلة</translation>
    </message>
</context>
<context>
    <name>ringback::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>About the chosen problem</source>
        <translation>عن المشكلة المحددة</translation>
    </message>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>الانتقال إلى الحق&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Copy Sentence</source>
        <translation>&amp;نسخ الجملة</translation>
    </message>
    <message>
        <source>&amp;Filter by This Kind of Problem</source>
        <translation>ت&amp;صفية حسب هذا النوع من المشكلات</translation>
    </message>
    <message>
        <source>The field %1 is not in the reference.</source>
        <translation>الحقل %1 ليس في المرجع.</translation>
    </message>
    <message>
        <source>The field is %1 (%2).</source>
        <translation>الحقل هو %1 (%2).</translation>
    </message>
    <message>
        <source>On the wire: %1</source>
        <translation>على الشبكة: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this webhook itself. What it tells stands under “Decoded”.</source>
        <translation>لا مشكلات في هذا الويب هوك نفسه. ما يخبر به يظهر في «بعد فك الترميز».</translation>
    </message>
</context>
<context>
    <name>ringback::RefuseMenu</name>
    <message>
        <source>%1: not tried again</source>
        <translation>‏%1: دون إعادة محاولة</translation>
    </message>
    <message>
        <source>%1: tried again</source>
        <translation>‏%1: مع إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1: tried again for messages, not for calls</source>
        <translation>‏%1: مع إعادة المحاولة للرسائل لا للمكالمات</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedModel</name>
    <message>
        <source>Sent again: %1</source>
        <comment>%1 is what happened</comment>
        <translation>أُعيد إرساله: %1</translation>
    </message>
    <message>
        <source>This event: %1</source>
        <comment>%1 is what happened</comment>
        <translation>هذا الحدث: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of an event</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>ringback::RelatedView</name>
    <message>
        <source>No other event of the same call or message is in this capture.</source>
        <translation>لا يوجد في هذا الالتقاط حدث آخر للمكالمة أو الرسالة نفسها.</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>الأحداث ذات الصلة</translation>
    </message>
    <message>
        <source>&amp;Go to This Event</source>
        <translation>الانتقال إلى هذا الح&amp;دث</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyEditor</name>
    <message>
        <source>&amp;Template</source>
        <translation>القال&amp;ب</translation>
    </message>
    <message>
        <source>Show or hide the headers of the reply</source>
        <translation>إظهار ترويسات الرد أو إخفاؤها</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>الترويسات: %1</translation>
    </message>
    <message>
        <source>Save this as a template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>لم يُحفظ القالب. %1</translation>
    </message>
    <message>
        <source>The body is empty: enough for every webhook but one that wants an NCCO.</source>
        <translation>المتن فارغ: وهذا يكفي لكل webhook إلا ما يطلب NCCO.</translation>
    </message>
    <message>
        <source>Name of the template. One of your own that has it already is replaced:</source>
        <translation>اسم القالب. يُستبدل قالبك الذي يحمل الاسم نفسه:</translation>
    </message>
</context>
<context>
    <name>ringback::ReplyView</name>
    <message>
        <source>The sender left in the middle of the request, so nothing could be answered.</source>
        <translation>انقطع المرسِل في منتصف الطلب، فلم يمكن الرد بشيء.</translation>
    </message>
    <message>
        <source>The rule “%1” did not answer it, on purpose.</source>
        <translation>لم ترد عليه القاعدة «%1» عمدًا.</translation>
    </message>
    <message>
        <source>It parks the call: what the call gets then is the reply of the event with which it comes back, which Related shows.</source>
        <translation>هذا الرد يركن المكالمة: ما تحصل عليه المكالمة بعد ذلك هو الرد على الحدث الذي تعود به، ويظهر في «ذات صلة».</translation>
    </message>
    <message>
        <source>It went out %1 after the request had come.</source>
        <comment>%1: 1.8 ms</comment>
        <translation>أُرسل بعد ورود الطلب بمقدار %1.</translation>
    </message>
    <message>
        <source>No reply has gone out.</source>
        <translation>لم يُرسل أي رد.</translation>
    </message>
    <message>
        <source>The reply cannot be read: the capture is damaged there.</source>
        <translation>تتعذر قراءة الرد: الملف تالف في ذلك الموضع.</translation>
    </message>
</context>
<context>
    <name>ringback::RowCopier</name>
    <message>
        <source>At most %L1 rows can be copied as they are shown. Export them to a file instead.</source>
        <translation>يمكن نسخ %L1 صف كحد أقصى كما تُعرض. صدّرها إلى ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>ringback::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>ال&amp;شرط</translation>
    </message>
    <message>
        <source>Every request; or as in the filter line: kind:voice.answer from:4477*</source>
        <translation>كل طلب؛ أو كما في سطر التصفية: kind:voice.answer from:4477*</translation>
    </message>
    <message>
        <source>Answers with a status, headers and a body</source>
        <translation>ترد بحالة وترويسات ومتن</translation>
    </message>
    <message>
        <source>Answers with an NCCO</source>
        <translation>ترد بـ NCCO</translation>
    </message>
    <message>
        <source>Parks the call</source>
        <translation>تركن المكالمة</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>تُحدث خللًا عن قصد</translation>
    </message>
    <message>
        <source>At the &amp;most for</source>
        <translation>لمدة أ&amp;قصاها</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>The request waits for you to answer it. When the time is over, the default reply goes out.</source>
        <translation>ينتظر الطلب ردك عليه. وعند انتهاء الوقت يُرسل الرد الافتراضي.</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>الخ&amp;لل</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>ال&amp;تأخير</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>الت&amp;كرار</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>أ&amp;طول انتظار</translation>
    </message>
    <message>
        <source>As long as Vonage waits</source>
        <translation>بقدر انتظار Vonage</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>It would have matched %1 of %2.</source>
        <translation>كانت ستطابق %1 من %2.</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>ما ت&amp;فعله</translation>
    </message>
    <message>
        <source>The caller hea&amp;rs</source>
        <translation>ما يس&amp;معه المتصل</translation>
    </message>
    <message>
        <source>Test a&amp;gainst this capture</source>
        <translation>ا&amp;ختبار على هذا الالتقاط</translation>
    </message>
    <message>
        <source>Discard what you have changed in this rule?</source>
        <translation>هل تريد تجاهل ما غيّرته في هذه القاعدة؟</translation>
    </message>
</context>
<context>
    <name>ringback::RuleModel</name>
    <message>
        <source>Every request</source>
        <translation>كل طلب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>how often</comment>
        <translation>القرارات</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تح&amp;رير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;تراجع عن الحذف</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حف&amp;ظ باسم…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>ملفات القواعد (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>‏%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>These are the rules of %1 now.</source>
        <translation>هذه الآن قواعد %1.</translation>
    </message>
    <message>
        <source>The rules are in %1 now.</source>
        <translation>القواعد الآن في %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>The first rule that is on and matches a request decides how it is answered. What no rule matches waits while Hold is on, and gets the default reply otherwise.</source>
        <translation>أول قاعدة مفعّلة تطابق الطلب تقرر كيفية الرد عليه. وما لا تطابقه أي قاعدة ينتظر ما دام «احتجاز» مفعّلًا، وإلا يتلقى الرد الافتراضي.</translation>
    </message>
    <message>
        <source>It also sets how long webhooks wait for you.</source>
        <translation>ويحدد أيضًا كم تنتظرك طلبات الويب هوك.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>هل تريد وضع قواعد %1؟</numerusform>
            <numerusform>هل تريد استبدال قاعدة واحدة بقواعد %1؟</numerusform>
            <numerusform>هل تريد استبدال قاعدتين بقواعد %1؟</numerusform>
            <numerusform>هل تريد استبدال %n قواعد بقواعد %1؟</numerusform>
            <numerusform>هل تريد استبدال %n قاعدة بقواعد %1؟</numerusform>
            <numerusform>هل تريد استبدال %n قاعدة بقواعد %1؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SavedFilterRow</name>
    <message>
        <source>Save filter</source>
        <translation>حفظ عامل التصفية</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>اسم عامل التصفية:</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>إعادة تسمية عامل التصفية</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>نسيان عامل التصفية هذا</translation>
    </message>
</context>
<context>
    <name>ringback::SecretStore</name>
    <message>
        <source>The keychain of this system may not be used. Secrets are kept until Ringback ends.</source>
        <translation>استخدام سلسلة مفاتيح هذا النظام غير مسموح به. تُحفظ الأسرار حتى إنهاء Ringback.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until Ringback ends.</source>
        <translation>ليس لهذا النظام سلسلة مفاتيح. تُحفظ الأسرار حتى إنهاء Ringback.</translation>
    </message>
    <message>
        <source>The keychain of this system does not work (%1). Secrets are kept until Ringback ends.</source>
        <translation>سلسلة مفاتيح هذا النظام لا تعمل (%1). تُحفظ الأسرار حتى إنهاء Ringback.</translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message>
        <source>No more than %L1 events can be marked at once.</source>
        <translation>لا يمكن وضع علامة على أكثر من %L1 من الأحداث دفعة واحدة.</translation>
    </message>
    <message>
        <source>Remove event #%1?</source>
        <translation>أتريد حذف الحدث رقم %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>أتريد حذف الأحداث المحددة؟</numerusform>
            <numerusform>أتريد حذف الحدث المحدد؟</numerusform>
            <numerusform>أتريد حذف الحدثين المحددين؟</numerusform>
            <numerusform>أتريد حذف %n أحداث محددة؟</numerusform>
            <numerusform>أتريد حذف %n حدثًا محددًا؟</numerusform>
            <numerusform>أتريد حذف %n حدث محدد؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StartPage</name>
    <message>
        <source>Start listening</source>
        <translation>بدء الاستماع</translation>
    </message>
    <message>
        <source>Give Vonage one of these addresses. From the internet they are reached through a tunnel: start one to this port, and put its public address in place of the first part.</source>
        <translation>أعطِ Vonage أحد هذه العناوين. يمكن الوصول إليها من الإنترنت عبر نفق: شغّل نفقًا إلى هذا المنفذ، وضع عنوانه العام مكان الجزء الأول.</translation>
    </message>
    <message>
        <source>Or try it from a terminal:</source>
        <translation>أو جرّب من الطرفية:</translation>
    </message>
    <message>
        <source>Open a sample capture</source>
        <translation>فتح التقاط نموذجي</translation>
    </message>
    <message>
        <source>SMS: inbound texts</source>
        <translation>‏SMS: الرسائل الواردة</translation>
    </message>
    <message>
        <source>SMS: delivery receipts</source>
        <translation>‏SMS: إيصالات التسليم</translation>
    </message>
    <message>
        <source>Voice: answer URL</source>
        <translation>الصوت: عنوان URL للإجابة</translation>
    </message>
    <message>
        <source>Voice: event URL</source>
        <translation>الصوت: عنوان URL للأحداث</translation>
    </message>
    <message>
        <source>Number Insight: callback</source>
        <translation>‏Number Insight: عنوان رد النتائج</translation>
    </message>
    <message>
        <source>Messages: inbound and status</source>
        <translation>الرسائل: الواردة والحالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Waiting for webhooks at %1</source>
        <translation>في انتظار طلبات ويب هوك على %1</translation>
    </message>
    <message>
        <source>Nothing has come yet, and nothing can: not listening.</source>
        <translation>لم يرد شيء بعد، ولا يمكن أن يرد: الاستماع متوقف.</translation>
    </message>
    <message>
        <source>To answer a call by hand, switch on Hold (Ctrl+H) before it comes. Vonage waits for 5 seconds only, so press Park first: the caller is kept on the line for up to two minutes while you write.</source>
        <translation>للرد على مكالمة يدويًا، فعّل «احتجاز» (Ctrl+H) قبل ورودها. لا تنتظر Vonage إلا 5 ثوانٍ، لذا اضغط «ركن» أولًا: يبقى المتصل على الخط حتى دقيقتين ريثما تكتب.</translation>
    </message>
    <message>
        <source>Command: a text comes in</source>
        <translation>الأمر: ورود رسالة نصية</translation>
    </message>
    <message>
        <source>Command: a call comes in</source>
        <translation>الأمر: ورود مكالمة</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>لا شيء لعرضه.</translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message>
        <source>%1 shown</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>حُفظ الكل</translation>
    </message>
    <message>
        <source>not being saved</source>
        <translation>لا يجري الحفظ</translation>
    </message>
    <message>
        <source>Refused requests, such as malformed ones: decided:refused shows them.</source>
        <translation>طلبات مرفوضة، كالتالفة الصياغة: يعرضها ‎decided:refused‎.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>‏%Ln أحداث</numerusform>
            <numerusform>‏%Ln حدثًا</numerusform>
            <numerusform>‏%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا طلبات قيد الانتظار</numerusform>
            <numerusform>طلب واحد قيد الانتظار</numerusform>
            <numerusform>طلبان قيد الانتظار</numerusform>
            <numerusform>‏%Ln طلبات قيد الانتظار</numerusform>
            <numerusform>‏%Ln طلبًا قيد الانتظار</numerusform>
            <numerusform>‏%Ln طلب قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا طلبات مرفوضة</numerusform>
            <numerusform>طلب واحد مرفوض</numerusform>
            <numerusform>طلبان مرفوضان</numerusform>
            <numerusform>‏%Ln طلبات مرفوضة</numerusform>
            <numerusform>‏%Ln طلبًا مرفوضًا</numerusform>
            <numerusform>‏%Ln طلب مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>لا قواعد مفعّلة</numerusform>
            <numerusform>قاعدة واحدة مفعّلة</numerusform>
            <numerusform>قاعدتان مفعّلتان</numerusform>
            <numerusform>‏%Ln قواعد مفعّلة</numerusform>
            <numerusform>‏%Ln قاعدة مفعّلة</numerusform>
            <numerusform>‏%Ln قاعدة مفعّلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>&amp;تراجع عن تعليم الأحداث</numerusform>
            <numerusform>&amp;تراجع عن تعليم حدث واحد</numerusform>
            <numerusform>&amp;تراجع عن تعليم حدثين</numerusform>
            <numerusform>&amp;تراجع عن تعليم %n أحداث</numerusform>
            <numerusform>&amp;تراجع عن تعليم %n حدثًا</numerusform>
            <numerusform>&amp;تراجع عن تعليم %n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>&amp;تراجع عن حذف الأحداث</numerusform>
            <numerusform>&amp;تراجع عن حذف حدث واحد</numerusform>
            <numerusform>&amp;تراجع عن حذف حدثين</numerusform>
            <numerusform>&amp;تراجع عن حذف %n أحداث</numerusform>
            <numerusform>&amp;تراجع عن حذف %n حدثًا</numerusform>
            <numerusform>&amp;تراجع عن حذف %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;do Removing Events</source>
        <translation>&amp;تراجع عن حذف الأحداث</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingActions</name>
    <message>
        <source>%1 Send once more to send it all the same.</source>
        <translation>%1 اضغط «إرسال» مرة أخرى لإرساله رغم ذلك.</translation>
    </message>
    <message>
        <source>The reply goes out when the caller has heard the text that is being spoken.</source>
        <translation>يُرسل الرد عندما يفرغ المتصل من سماع النص الذي يُنطق الآن.</translation>
    </message>
    <message>
        <source>This request is over; “%1” takes the draft to the one that waits.</source>
        <comment>%1: a button</comment>
        <translation>انتهى هذا الطلب؛ «%1» ينقل المسودة إلى الطلب الذي ينتظر.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied, or saved as a template.</source>
        <translation>انتهى هذا الطلب؛ يمكن نسخ المسودة أو حفظها كقالب.</translation>
    </message>
    <message>
        <source>This request is over; the draft can be copied.</source>
        <translation>انتهى هذا الطلب؛ يمكن نسخ المسودة.</translation>
    </message>
    <message>
        <source>%1 Park once more to park it all the same.</source>
        <translation>%1 اضغط «ركن» مرة أخرى لركنها رغم ذلك.</translation>
    </message>
    <message>
        <source>The draft will be lost. Dismiss once more to let it go.</source>
        <translation>ستضيع المسودة. اضغط «إغلاق» مرة أخرى للتخلي عنها.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingModel</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>‏%1 ‏←‏ %2</translation>
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
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>‏%1:%2 د</translation>
    </message>
    <message>
        <source>Parked for another %1 at the most.</source>
        <translation>مركونة لمدة %1 أخرى على الأكثر.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>ينتظر قرارك.</translation>
    </message>
    <message>
        <source>It waits for you for another %1.</source>
        <translation>ينتظر قرارك لمدة %1 أخرى.</translation>
    </message>
    <message>
        <source>A rule answers it in %1.</source>
        <translation>ترد عليه قاعدة خلال %1.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and kind of an event</comment>
        <translation>‏#%1 %2</translation>
    </message>
    <message>
        <source>Its time is over; the reply goes out when the caller comes back.</source>
        <translation>انتهى وقته؛ يُرسل الرد عندما يعود المتصل.</translation>
    </message>
    <message>
        <source>Your draft goes out in %1.</source>
        <translation>تُرسل مسودتك خلال %1.</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>مركونة: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>Waiting: %1, nearest: %2</source>
        <translation>قيد الانتظار: %1، الأقرب: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>قيد الانتظار: %1</translation>
    </message>
    <message>
        <source>Your reply is ready.</source>
        <translation>ردّك جاهز.</translation>
    </message>
    <message>
        <source>%1, parked</source>
        <comment>number and kind</comment>
        <translation>%1، مركونة</translation>
    </message>
    <message>
        <source>An earlier version of your draft has gone out; this one is kept.</source>
        <translation>أُرسلت نسخة سابقة من مسودتك، وأُبقيت هذه.</translation>
    </message>
    <message>
        <source>An earlier version of your draft goes out in %1.</source>
        <translation>تُرسل نسخة سابقة من مسودتك خلال %1.</translation>
    </message>
    <message>
        <source>Its time is over. The default reply (%1) has gone out.</source>
        <comment>%1: 200 OK</comment>
        <translation>انتهى وقته. أُرسل الرد الافتراضي (%1).</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انتهى وقته.</translation>
    </message>
    <message>
        <source>The sender has gone.</source>
        <translation>انقطع المرسِل.</translation>
    </message>
    <message>
        <source>The caller did not come back for the reply.</source>
        <translation>لم يعد المتصل لتلقي الرد.</translation>
    </message>
    <message>
        <source>It could not be saved; its sender was asked to come again.</source>
        <translation>تعذر حفظه، وطُلب من مرسِله أن يعيد إرساله.</translation>
    </message>
    <message>
        <source>Listening has ended.</source>
        <translation>انتهى الاستماع.</translation>
    </message>
    <message>
        <source>Your draft has gone out.</source>
        <translation>أُرسلت مسودتك.</translation>
    </message>
</context>
<context>
    <name>ringback::WaitingPane</name>
    <message>
        <source>Waiting requests</source>
        <translation>طلبات قيد الانتظار</translation>
    </message>
    <message>
        <source>The last draft without errors goes out then, in place of the default reply.</source>
        <translation>تُرسل حينئذ آخر مسودة بلا أخطاء بدلًا من الرد الافتراضي.</translation>
    </message>
    <message>
        <source>Use for the &amp;next one</source>
        <translation>است&amp;خدامها للتالي</translation>
    </message>
    <message>
        <source>The draft becomes that of the request whose time is over first.</source>
        <translation>تصبح المسودة مسودة الطلب الذي ينتهي وقته أولًا.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>What would go out when the time is over goes out now.</source>
        <translation>ما كان سيُرسل عند انتهاء الوقت يُرسل الآن.</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>ركن (&amp;P)</translation>
    </message>
    <message>
        <source>Keeps the caller on the line for up to two minutes, while you write the reply.</source>
        <translation>يُبقي المتصل على الخط حتى دقيقتين ريثما تكتب الرد.</translation>
    </message>
    <message>
        <source>Answers with an error, to see what Vonage makes of it.</source>
        <translation>يرد بخطأ لمعرفة كيف تتعامل Vonage معه.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرس&amp;ال</translation>
    </message>
    <message>
        <source>Sends the reply as it stands (Ctrl+Enter).</source>
        <translation>يرسل الرد كما هو (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>This call cannot be parked: its request does not tell by which address Vonage reaches Ringback.</source>
        <translation>لا يمكن ركن هذه المكالمة: لا يذكر طلبها العنوان الذي تصل Vonage منه إلى Ringback.</translation>
    </message>
    <message>
        <source>Cop&amp;y the draft</source>
        <translation>&amp;نسخ المسودة</translation>
    </message>
    <message>
        <source>Send the defau&amp;lt</source>
        <translation>إرسال الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>Ref&amp;use</source>
        <translation>رف&amp;ض</translation>
    </message>
    <message>
        <source>The template comes as soon as the request has been read, with what it says.</source>
        <translation>يظهر القالب فور انتهاء قراءة الطلب، ومعه ما ورد فيه.</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Shows the request whose time is over first. The draft stays in the list.</source>
        <translation>يعرض الطلب الذي ينتهي وقته أولًا. تبقى المسودة في القائمة.</translation>
    </message>
    <message>
        <source>%1 Another request waits.</source>
        <translation>%1 طلب آخر قيد الانتظار.</translation>
    </message>
    <message>
        <source>Send &amp;when the time is over</source>
        <translation>إرسال عند انت&amp;هاء الوقت</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1 أُبقيت المسودة.</translation>
    </message>
</context>
</TS>
