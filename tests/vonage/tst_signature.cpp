// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/replaywatch.h"
#include "vonage/signature.h"
#include "vonage/signedparameters.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QProcessEnvironment>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace ringback;
using namespace ringback::vonage;

// All secrets in here are made up.

namespace {

const QByteArray WebhookSecret = "wQ3pLz8vT0yNc5RgH2sJd7KmXa9UbEf4";
const QByteArray TokenB1 =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDk2MzAxMDEsImp0aSI6IjZkMGMyYTdlLTAwMDAtNDA"
    "wMC04MDAwLTAwMDAwMDAwMDAwMSIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6IjllNDUzNGQ2OWVhMDJkMzZ"
    "jMjBiNGZmNTk3MzE5MDhhN2QzZjljZjNjNTM1YzQxMzY4YmVlOGMxMWNiN2Y0Y2QiLCJhcGlfa2V5IjoiazFhMmIzYzQ"
    "ifQ.rr-HnoACb-VIqbbIu_NuHhSNieHefM4wptP4gmoCZto";

const QByteArray TokenB2 =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDk2MzAxMDIsImp0aSI6IjZkMGMyYTdlLTAwMDAtNDA"
    "wMC04MDAwLTAwMDAwMDAwMDAwMiIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6IjFlZjIyMGYxNGFiOWE2NmF"
    "mZTA0YjFiY2YwMWY3OTgwODE5NzUzOGNiOTkzOTBhNzIwMTgxNjI5MTIzMzAwOTQiLCJhcGlfa2V5IjoiazFhMmIzYzQ"
    "iLCJhcHBsaWNhdGlvbl9pZCI6ImFhYWFiYmJiLWNjY2MtNGRkZC04ZWVlLWZmZmYwMDAwMTExMSJ9.mQfKmGjeIa_pwQ"
    "H8j2wwp1sDiZQBhi0CHrgHlT6Ewew";

const QByteArray TokenB3 =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDk2MzAxMDMsImp0aSI6IjZkMGMyYTdlLTAwMDAtNDA"
    "wMC04MDAwLTAwMDAwMDAwMDAwMyIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6Ijc4NzQxNDIwODk5OWRmYWI"
    "2NjA4NDkwOWU5MmVhZTkxMzQ3MzZmMTQyYTM1NzRhZWQzMGE4OGMzZjA0MDcxNGMiLCJhcGlfa2V5IjoiazFhMmIzYzQ"
    "iLCJhcHBsaWNhdGlvbl9pZCI6ImFhYWFiYmJiLWNjY2MtNGRkZC04ZWVlLWZmZmYwMDAwMTExMSJ9.MkIyT9pdxR1xRV"
    "GH9ZX1KHtnFri_WRba8S-wt7uKcU0";

const QByteArray TokenB4 =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDk2MzAxMDQsImp0aSI6IjZkMGMyYTdlLTAwMDAtNDA"
    "wMC04MDAwLTAwMDAwMDAwMDAwNCIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6ImVhNWNhYWQ2MGI4NTEyM2I"
    "0NDhiYTIwNzdmY2MwZGViMDg3ZGM1ZTJjZmU0ZmJjMWM3MGZiMjIzMWFjYmY5NGIiLCJhcGlfa2V5IjoiazFhMmIzYzQ"
    "iLCJhcHBsaWNhdGlvbl9pZCI6ImFhYWFiYmJiLWNjY2MtNGRkZC04ZWVlLWZmZmYwMDAwMTExMSJ9.5CR8yeZpOdRUUa"
    "MwG0HgwG2l2fNbvut1HlXxci_KG70";

const QByteArray BodyB1 =
    R"({"message_uuid":"11111111-2222-4333-8444-555555555555","to":"447700900456","from":"447700900123",)"
    R"("timestamp":"2024-03-05T09:15:00Z","status":"delivered","channel":"sms"})";
const QByteArray BodyB2 =
    R"({"from":"447700900123","to":"447700900456","uuid":"0f1e2d3c4b5a69788796a5b4c3d2e1f0",)"
    R"("conversation_uuid":"CON-99999999-8888-4777-8666-555555555555","status":"answered","direction":"inbound",)"
    R"("timestamp":"2024-03-05T09:15:00.000Z"})";
const QByteArray QueryB3 =
    "to=447700900456&from=447700900123&conversation_uuid=CON-99999999-8888-4777-8666-555555555555"
    "&uuid=0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const QByteArray BodyB4 = "{\n  \"text\": \"caf\u00e9 \u2615\",\n  \"to\": \"447700900456\"\n}";

Timestamp at(qint64 seconds) { return Timestamp(std::chrono::seconds(seconds)); }

struct Vector // an SMS webhook and its signatures by method id
{
    QByteArray secret;
    Parameters parameters;
    QList<std::pair<QByteArray, QByteArray>> signatures;
    qint64 signedAt = 0;
};

Vector vectorA1()
{
    return {"Pebble-Lane_77",
            {{"api-key", "k1a2b3c4"},
             {"msisdn", "447700900123"},
             {"to", "447700900456"},
             {"messageId", "0B00000012345678"},
             {"text", "Hello there"},
             {"type", "text"},
             {"keyword", "HELLO"},
             {"message-timestamp", "2024-03-05 09:15:00"},
             {"timestamp", "1709630100"},
             {"nonce", "5f0c8a52-6d3b-4d8b-9f55-1f6e7c2a9b10"}},
            {{"md5hash", "070e42f6200fb292e080d5f6dddc4030"},
             {"md5", "4924b8b749853220adfc6c738736e767"},
             {"sha1", "2fbac3cebb4281eb296e1ca44404a1bca1671085"},
             {"sha256", "a777da45f9edfbb9ec7fc66e556e19d895f5eaad87f674211e23fa9f5b86bff5"},
             {"sha512",
              "b00361150334e37c938f605ebe53894e9c0607a3f4f5581f478ed1c7a0c3c1b160ad918643374d1d647bab83952bed"
              "1b64aed532cf"
              "cc05bb01f16816241467b7"}},
            1709630100};
}

Vector vectorA2()
{
    return {"tiny&=secret",
            {{"msisdn", "33700900999"},
             {"to", "MyBrand"},
             {"network-code", "20801"},
             {"messageId", "0C000000AABBCC01"},
             {"price", "0.06500000"},
             {"status", "delivered"},
             {"scts", "2403050915"},
             {"err-code", "0"},
             {"client-ref", "a=1&b=2"},
             {"api-key", "k1a2b3c4"},
             {"message-timestamp", "2024-03-05 09:15:30"},
             {"timestamp", "1709630130"},
             {"nonce", "0d6cf2a1-33d0-4a63-8d61-6f2cbe2b8a77"}},
            {{"md5hash", "05cd3015ac273cd0b6a6c05277ffaa28"},
             {"md5", "74cb824bf8f85540437d790a7639200e"},
             {"sha1", "477fb1f11a231077d4c327e5c8a7ade85c7ad21c"},
             {"sha256", "475f7badd303de86e421d58337f1e6ee20be45541ed1e775ae012448763b96e4"},
             {"sha512",
              "5a0b597aa4061c932ccf87cd10cb328b8c9d69da098bfc1202f175c61d6ef099bf2993b631a9d3f592f901ef69b5bd"
              "bf5465b63bc9"
              "c26179725043389a0e65b6"}},
            1709630130};
}

Vector vectorA3()
{
    return {"ключ-Ω-9",
            {{"msisdn", "819012345678"},
             {"to", "447700900456"},
             {"messageId", "0D00000000000001"},
             {"text", "Zażółć 日本 😀 & = done"},
             {"type", "unicode"},
             {"keyword", "ZAŻÓŁĆ"},
             {"message-timestamp", "2024-03-05 09:16:00"},
             {"timestamp", "1709630160"},
             {"nonce", "x1"}},
            {{"md5hash", "a9f6e236e5222f3862e07f350f62811f"},
             {"md5", "88fdac0ebcde778a0723bc44ddb69c9c"},
             {"sha1", "d4e2f048c22ae83c82d560131ba65d85b7788507"},
             {"sha256", "772582723a7d0dfa0fb339ec671c63e243555b3d6845690573729a00868b82e2"},
             {"sha512",
              "78c70b5f774b5d91c845f8cb00a69c9b3a3604f73b976a59ac0323ef8c794017b42ed1c372bcd26016b084d4e10069"
              "1c3855a326d0"
              "0143e296d9fbf87abd713e"}},
            1709630160};
}

Parameters parametersA4()
{
    return {{"msisdn", "447700900123"},
            {"to", "447700900456"},
            {"messageId", "0E00000000000002"},
            {"text", ""},
            {"type", "text"},
            {"keyword", ""},
            {"message-timestamp", "2024-03-05 09:17:00"},
            {"timestamp", "1709630220"},
            {"nonce", "n-4"}};
}

Vector vectorA4Kept()
{
    return {"Pebble-Lane_77",
            parametersA4(),
            {{"md5hash", "156eb767f13670033b284e17f2cc221e"},
             {"sha256", "ae6ef2cbf27904a9f57a90f1e45db09a9586edaf15810d9e3fff5cb1cd686b93"}},
            1709630220};
}

Vector vectorA4Dropped()
{
    return {"Pebble-Lane_77",
            parametersA4(),
            {{"md5hash", "05853da3f8da57aa7155da2644485fbc"},
             {"sha256", "814bba582b53cbbadb3ebd1df3759863dec1a1edf75fd9e1e1e14170cafb790c"}},
            1709630220};
}

Vector vectorJava()
{
    return {"abcde",
            {{"a", "alphabet"}, {"b", "bananas"}, {"timestamp", "2100"}},
            {{"md5hash", "7d43241108912b32cc315b48ce681acf"},
             {"md5", "e0afe267aefd6dd18a848c1681517a19"},
             {"sha1", "b7f749de27b4adcf736cc95c9a7e059a16c85127"},
             {"sha256", "8d1b0428276b6a070578225914c3502cc0687a454dfbbbb370c76a14234cb546"}},
            2100};
}

Vector vectorNode()
{
    return {"my_secret_key_for_testing",
            {{"message-timestamp", "2013-11-21 15:27:30"},
             {"messageId", "020000001B0FE827"},
             {"msisdn", "14843472194"},
             {"text", "Test again"},
             {"timestamp", "1385047698"},
             {"to", "13239877404"},
             {"type", "text"}},
            {{"md5hash", "d2e7b1dc968737c5998ad624e02f90b7"},
             {"md5", "ddebd46008c2d4e93cce578a332a52d5"},
             {"sha1", "27d0d05c2876c7cb1720dbcdba4d492e1e55c09a"},
             {"sha256", "ddb8397c2b90aac7f3882d306475c9a5058c92322eef43c92b298b6e0fc0d330"}},
            1385047698};
}

QByteArray formText(const Parameters &parameters)
{
    QByteArrayList pairs;
    for (const Parameter &parameter : parameters)
        pairs << parameter.name + '=' + parameter.value.toPercentEncoding();
    return pairs.join('&');
}

QByteArray jsonText(const Parameters &parameters)
{
    QByteArrayList members;
    for (const Parameter &parameter : parameters)
        members << '"' + parameter.name + "\":\"" + parameter.value
                + '"'; // none of the vectors needs an escape
    return '{' + members.join(',') + '}';
}

HttpRequest get(const QByteArray &query)
{
    HttpRequest request;
    request.method = "GET";
    request.target = "/hook?" + query;
    request.fieldSection = "Host: example.test\r\n";
    return request;
}

HttpRequest post(const QByteArray &type, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/hook";
    request.fieldSection = "Host: example.test\r\nContent-Type: " + type + "\r\n";
    request.body = body;
    return request;
}

HttpRequest encoded(const QByteArray &encoding, const Parameters &parameters)
{
    if (encoding == "get")
        return get(formText(parameters));
    if (encoding == "form")
        return post("application/x-www-form-urlencoded", formText(parameters));
    return post("application/json", jsonText(parameters));
}

HttpRequest bearing(const QByteArray &token, HttpRequest request)
{
    request.fieldSection += "Authorization: Bearer " + token + "\r\n";
    return request;
}

Parameters withSig(Parameters parameters, const QByteArray &sig)
{
    parameters.push_back({"sig", sig});
    return parameters;
}

SignatureSecrets smsSecrets(const QByteArray &secret, const QByteArray &method = {})
{
    return {.signatureSecret = secret, .method = smsMethodFromId(method), .webhookSecret = {}};
}

SignatureSecrets webhookSecrets()
{
    return {.signatureSecret = {}, .method = {}, .webhookSecret = WebhookSecret};
}

bool isGenuine(const Signature &signature)
{
    return signature.verdict == "valid" || signature.verdict == "valid-stale";
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray token(const QByteArray &claims, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})",
                 QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    const QByteArray input = base64(header) + '.' + base64(claims);
    return input + '.' + base64(QMessageAuthenticationCode::hash(input, WebhookSecret, algorithm));
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray md5hash(const QByteArray &canonical) // with the secret "s"
{
    return QCryptographicHash::hash(QByteArray(canonical + 's'), QCryptographicHash::Md5).toHex();
}

QByteArray claimsFor(const QByteArray &hashed, qint64 iat = 1709630101)
{
    return R"({"iat":)" + QByteArray::number(iat) + R"(,"jti":"j1","iss":"Vonage","payload_hash":")"
        + sha256(hashed) + "\"}";
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problems_data();
    void problems();
    void smsVectors_data();
    void smsVectors();
    void smsOtherMethod_data();
    void smsOtherMethod();
    void smsTampered_data();
    void smsTampered();
    void smsSorting();
    void smsJsonScalars();
    void smsJsonEscapes();
    void smsForeignParameters();
    void smsBodyAlone();
    void smsIgnoredBody();
    void smsJoinedParameters();
    void smsRepeatedParameters();
    void smsTime_data();
    void smsTime();
    void groupsSeconds();
    void smsMalformed_data();
    void smsMalformed();
    void smsOddlyWritten();
    void smsUpperCase();
    void smsTrimmedSecret();
    void tokenVectors_data();
    void tokenVectors();
    void tokenVectorHashes_data();
    void tokenVectorHashes();
    void tokenTampered_data();
    void tokenTampered();
    void tokenAlgorithms_data();
    void tokenAlgorithms();
    void tokenPayload_data();
    void tokenPayload();
    void tokenTime_data();
    void tokenTime();
    void tokenMalformed_data();
    void tokenMalformed();
    void tokenOtherSecret();
    void tokenForm();
    void unsignedRequests_data();
    void unsignedRequests();
    void noSecret();
    void smsBeforeToken();
    void replays();
    void replayWatch();
    void constantTime();
    void environment();
    void hugeBodies_data();
    void hugeBodies();
    void unsignedCost();
};

void TestSignature::problems_data()
{
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("problem"); // its id; empty when there is none
    QTest::newRow("invalid") << QByteArray("invalid") << QByteArray("invalid-signature");
    QTest::newRow("malformed") << QByteArray("malformed") << QByteArray("malformed-signature");
    for (const char *const verdict : {"unsigned", "no-secret", "valid", "valid-stale"})
        QTest::newRow(verdict) << QByteArray(verdict) << QByteArray();
}

void TestSignature::problems()
{
    QFETCH(const QByteArray, verdict);
    QFETCH(const QByteArray, problem);
    const auto found = signatureProblem({.scheme = "jwt", .verdict = verdict, .detail = "The reason."});
    QCOMPARE(found ? found->id : QByteArray(), problem);
    QVERIFY(!found || found->text.endsWith(u": The reason."));
}

void TestSignature::smsVectors_data()
{
    QTest::addColumn<Vector>("vector");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("note"); // must be in the detail
    for (const char *encoding : {"get", "form", "json"}) {
        const QByteArray e(encoding);
        QTest::addRow("A1 %s", encoding) << vectorA1() << e << QByteArray();
        QTest::addRow("A2 %s", encoding) << vectorA2() << e << QByteArray();
        QTest::addRow("A3 %s", encoding) << vectorA3() << e << QByteArray();
        QTest::addRow("A4 kept %s", encoding) << vectorA4Kept() << e << QByteArray();
        QTest::addRow("A4 dropped %s", encoding) << vectorA4Dropped() << e << QByteArray("empty");
        QTest::addRow("Java SDK %s", encoding) << vectorJava() << e << QByteArray();
        QTest::addRow("Node SDK %s", encoding) << vectorNode() << e << QByteArray();
    }
}

void TestSignature::smsVectors()
{
    QFETCH(Vector, vector);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, note);
    for (const auto &[method, sig] : vector.signatures) {
        const HttpRequest request = encoded(encoding, withSig(vector.parameters, sig));
        for (const bool configured : {true, false}) {
            const Signature signature = verifySignature(
                request, smsSecrets(vector.secret, configured ? method : QByteArray()), at(vector.signedAt));
            QCOMPARE(signature.verdict, QByteArray("valid"));
            QCOMPARE(signature.scheme, "sms-" + method);
            QVERIFY2(signature.detail.contains(QByteArray(method + '.')), signature.detail.constData());
            QCOMPARE(signature.detail.contains("No method is configured"), !configured);
            QCOMPARE(signature.detail.contains("empty"), !note.isEmpty());
        }
        const Signature stale =
            verifySignature(request, smsSecrets(vector.secret, method), at(vector.signedAt + 301));
        QCOMPARE(stale.verdict, QByteArray("valid-stale"));
        const Signature other =
            verifySignature(request, smsSecrets(vector.secret + 'x', method), at(vector.signedAt));
        QCOMPARE(other.verdict, QByteArray("invalid"));
        QVERIFY2(other.detail.startsWith("bad-signature: "), other.detail.constData());
        QCOMPARE(verifySignature(request, {}, at(vector.signedAt)).verdict, QByteArray("no-secret"));
    }
}

void TestSignature::smsOtherMethod_data()
{
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QByteArray>("used");
    for (const auto &[used, sig] : vectorA1().signatures) {
        for (const auto &[configured, other] : vectorA1().signatures) {
            if (used != configured)
                QTest::addRow("%s for %s", used.constData(), configured.constData()) << configured << used;
        }
    }
}

void TestSignature::smsOtherMethod()
{
    QFETCH(QByteArray, configured);
    QFETCH(QByteArray, used);
    const Vector vector = vectorA1();
    for (const auto &[method, sig] : vector.signatures) {
        if (method != used)
            continue;
        const Signature signature =
            verifySignature(encoded("form", withSig(vector.parameters, sig)),
                            smsSecrets(vector.secret, configured), at(vector.signedAt));
        QCOMPARE(signature.verdict, QByteArray("invalid"));
        QVERIFY2(signature.detail.contains(QByteArray("valid if the method were " + used + ';')),
                 signature.detail.constData());
        const Signature wrong = verifySignature(encoded("form", withSig(vector.parameters, sig)),
                                                smsSecrets("another", configured), at(vector.signedAt));
        QCOMPARE(wrong.verdict, QByteArray("invalid"));
        QVERIFY(!wrong.detail.contains("valid if"));
    }
}

void TestSignature::smsTampered_data()
{
    QTest::addColumn<Vector>("vector");
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"get", "form", "json"}) {
        const QByteArray e(encoding);
        QTest::addRow("A1 %s", encoding) << vectorA1() << e;
        QTest::addRow("A2 %s", encoding) << vectorA2() << e;
        QTest::addRow("A3 %s", encoding) << vectorA3() << e;
        QTest::addRow("A4 kept %s", encoding) << vectorA4Kept() << e;
        QTest::addRow("A4 dropped %s", encoding) << vectorA4Dropped() << e;
        QTest::addRow("Node SDK %s", encoding) << vectorNode() << e;
    }
}

/// What is done to a byte that is signed: each bit of it the other way, or it is taken away.
constexpr std::array tamperings{0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, -1};

static void tamperWith(QByteArray &bytes, qsizetype place, int tampering)
{
    if (tampering < 0)
        bytes.remove(place, 1);
    else
        bytes[place] = char(bytes[place] ^ tampering);
}

/// The signed content of parameters in a form of its own: what an altered request may still share with the
/// original.
static QByteArray meaning(const HttpRequest &request, bool withEmpty)
{
    const auto parameters = signedParameters(request);
    if (!parameters)
        return "unreadable";
    QByteArrayList lines;
    for (const Parameter &parameter : *parameters) {
        const QByteArray value = parameter.name == "sig" ? parameter.value.toLower() : parameter.value;
        if (withEmpty || !value.isEmpty())
            lines << parameter.name + '\0' + QByteArray(value).replace('&', '_').replace('=', '_');
    }
    std::ranges::sort(lines);
    return lines.join('\n');
}

void TestSignature::smsTampered()
{
    QFETCH(Vector, vector);
    QFETCH(QByteArray, encoding);
    const bool withEmpty = !QByteArray(QTest::currentDataTag()).contains("dropped");
    int refused = 0;
    for (const auto &[method, sig] : vector.signatures) {
        const HttpRequest original = encoded(encoding, withSig(vector.parameters, sig));
        const SignatureSecrets secrets = smsSecrets(vector.secret, method);
        QVERIFY(isGenuine(verifySignature(original, secrets, at(vector.signedAt))));
        const QByteArray signedMeaning = meaning(original, withEmpty);
        QVERIFY(signedMeaning != "unreadable");
        const qsizetype size = encoding == "get" ? original.target.size() : original.body.size();
        for (qsizetype i = encoding == "get" ? 6 : 0; i < size; ++i) {
            for (const int tampering : tamperings) {
                HttpRequest request = original;
                QByteArray &bytes = encoding == "get" ? request.target : request.body;
                tamperWith(bytes, i, tampering);
                if (!isGenuine(verifySignature(request, secrets, at(vector.signedAt))))
                    ++refused;
                else // such as %3D and %3d
                    QVERIFY2(meaning(request, withEmpty) == signedMeaning, bytes.constData());
            }
        }
    }
    QVERIFY(refused > 1000);
}

void TestSignature::smsSorting()
{
    // Upper case before lower, '-' before letters: any order of arrival gives the same text.
    Vector vector = vectorA2();
    std::reverse(vector.parameters.begin(), vector.parameters.end());
    const HttpRequest request = encoded("form", withSig(vector.parameters, vector.signatures[0].second));
    QCOMPARE(verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));
    HttpRequest sigFirst = encoded("form", vector.parameters);
    sigFirst.body = "sig=" + vector.signatures[0].second + '&' + sigFirst.body;
    QCOMPARE(verifySignature(sigFirst, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));
    HttpRequest plus = request;
    plus.body.replace("%20", "+");
    QCOMPARE(verifySignature(plus, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));
}

void TestSignature::smsJsonScalars()
{
    const Vector vector = vectorA1();
    HttpRequest request = encoded("json", withSig(vector.parameters, vector.signatures[3].second));
    request.body.replace("\"timestamp\":\"1709630100\"", "\"timestamp\" : 1709630100 ");
    QVERIFY(request.body.contains(" 1709630100 "));
    QCOMPARE(verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));
}

void TestSignature::smsJsonEscapes()
{
    const Vector vector = vectorA3();
    HttpRequest request = encoded("json", withSig(vector.parameters, vector.signatures[0].second));
    request.body.replace("\xf0\x9f\x98\x80", "\\ud83d\\uDE00")
        .replace("&", "\\u0026")
        .replace("\u0142", "\\u0142");
    QVERIFY(request.body.contains("\\uDE00") && request.body.contains("\\u0026")
            && request.body.contains("\\u0142"));
    QCOMPARE(verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));
}

void TestSignature::smsForeignParameters()
{
    const Vector vector = vectorA1();
    HttpRequest request = encoded("get", withSig(vector.parameters, vector.signatures[0].second));
    request.target += "&tenant=blue&shop=7";
    const Signature signature = verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt));
    QCOMPARE(signature.verdict, QByteArray("valid"));
    QVERIFY2(signature.detail.contains("not vouched for: shop, tenant."), signature.detail.constData());

    HttpRequest ambiguous = request;
    ambiguous.target += "&filter%5Ba%3Db%5D=1";
    QCOMPARE(verifySignature(ambiguous, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));

    // In a form, and with a parameter of Vonage's, nothing is left out.
    HttpRequest form = encoded("form", withSig(vector.parameters, vector.signatures[0].second));
    form.body += "&tenant=blue";
    QCOMPARE(verifySignature(form, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("invalid"));
    request.target += "&udh=00";
    QCOMPARE(verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("invalid"));

    // Signed along with the rest they are ordinary parameters.
    const QByteArray canonical = "&msisdn=1&tenant=blue&text=&timestamp=1709630100";
    const QByteArray sig = md5hash(canonical);
    const Signature whole = verifySignature(get("tenant=blue&msisdn=1&text=&timestamp=1709630100&sig=" + sig),
                                            smsSecrets("s"), at(1709630100));
    QCOMPARE(whole.verdict, QByteArray("valid"));
    QVERIFY2(!whole.detail.contains("vouched"), whole.detail.constData());
}

void TestSignature::smsBodyAlone()
{
    const Vector vector = vectorA1();
    HttpRequest request = encoded("form", withSig(vector.parameters, vector.signatures[0].second));
    request.target += "?tenant=blue&msisdn=1&sig=00";
    QCOMPARE(verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));
}

void TestSignature::smsIgnoredBody()
{
    const Vector vector = vectorA1();
    HttpRequest request = encoded("form", withSig(vector.parameters, vector.signatures[0].second));
    request.method = "GET";
    request.target += "?msisdn=447700900999&text=forged";
    QCOMPARE(verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("unsigned"));
}

void TestSignature::smsJoinedParameters()
{
    const Vector vector = vectorA1();
    HttpRequest request = encoded("form", withSig(vector.parameters, vector.signatures[3].second));
    request.body.replace("&to=447700900456", "");
    request.body.replace("&timestamp=1709630100", "&timestamp%3D1709630100%26to=447700900456");
    const Signature signature = verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt));
    QCOMPARE(signature.verdict, QByteArray("invalid"));
    QVERIFY2(signature.detail.contains("& or ="), signature.detail.constData());
}

void TestSignature::smsRepeatedParameters()
{
    const auto check = [](const QByteArray &query) {
        return verifySignature(get(query), smsSecrets("s"), at(1000));
    };
    const auto sig = [](const QByteArray &canonical) -> QByteArray { return "&sig=" + md5hash(canonical); };
    QCOMPARE(check("msisdn=1&to=2&to=3&timestamp=1000" + sig("&msisdn=1&timestamp=1000&to=2&to=3")).verdict,
             QByteArray("valid"));
    const Signature once = check("msisdn=1&to=2&to=3&timestamp=1000" + sig("&msisdn=1&timestamp=1000&to=2"));
    QCOMPARE(once.verdict, QByteArray("invalid"));
    QVERIFY2(once.detail.contains("The parameter to occurs more than once."), once.detail.constData());
    QCOMPARE(check("msisdn=1&to=&to=3&timestamp=1000" + sig("&msisdn=1&timestamp=1000&to=3")).verdict,
             QByteArray("invalid"));
    const QByteArray good = sig("&msisdn=1&timestamp=1000");
    QCOMPARE(check("msisdn=1&timestamp=1000" + good).verdict, QByteArray("valid"));
    QCOMPARE(check("msisdn=1&timestamp=1000" + good + good).verdict, QByteArray("invalid"));
    QCOMPARE(check("msisdn=1&timestamp=1000&sig=" + good).verdict, QByteArray("invalid"));
}

void TestSignature::smsTime_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *timestamp, qint64 now, const char *verdict, const char *detail) {
        QTest::addRow("%s at %lld", timestamp, now)
            << QByteArray(timestamp) << now << QByteArray(verdict) << QByteArray(detail);
    };
    row("1000000", 1000300, "valid", "");
    row("1000000", 1000301, "valid-stale", "stale: signed 301 s ago; 300 s are allowed.");
    row("1000000", 999700, "valid", "");
    row("1000000", 999699, "valid-stale", "stale: signed 301 s in the future; 300 s are allowed.");
    row("", 1000000, "valid", "age is not vouched for");
    row("yesterday", 1000000, "valid", "age is not vouched for");
    row("-1000000", 1000000, "valid", "age is not vouched for");
    row("99999999999999999999999", 1000000, "valid", "age is not vouched for");
}

void TestSignature::smsTime()
{
    QFETCH(QByteArray, timestamp);
    QFETCH(qint64, now);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, detail);
    const QByteArray canonical = "&msisdn=1&timestamp=" + timestamp;
    const QByteArray sig = md5hash(canonical);
    const Signature signature =
        verifySignature(get("msisdn=1&timestamp=" + timestamp + "&sig=" + sig), smsSecrets("s"), at(now));
    QCOMPARE(signature.verdict, verdict);
    QVERIFY2(signature.detail.contains(detail), signature.detail.constData());
    SignatureSecrets patient = smsSecrets("s");
    patient.tolerance = std::chrono::seconds(302);
    QCOMPARE(
        verifySignature(get("msisdn=1&timestamp=" + timestamp + "&sig=" + sig), patient, at(now)).verdict,
        QByteArray("valid"));
}

void TestSignature::groupsSeconds()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QByteArray sig = md5hash("&msisdn=1&timestamp=1000000");
    const Signature signature =
        verifySignature(get("msisdn=1&timestamp=1000000&sig=" + sig), smsSecrets("s"), at(1'086'400));
    QVERIFY2(signature.detail.contains("signed 86,400 s ago"), signature.detail.constData());
}

void TestSignature::smsMalformed_data()
{
    QTest::addColumn<QByteArray>("sig");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one digit") << QByteArray("a");
    QTest::newRow("31") << QByteArray(31, 'a');
    QTest::newRow("33") << QByteArray(33, 'a');
    QTest::newRow("48") << QByteArray(48, 'a');
    QTest::newRow("no hex") << QByteArray(32, 'g');
    QTest::newRow("spaced") << QByteArray(32, 'a') + "%20";
    QTest::newRow("prefix") << "0x" + QByteArray(32, 'a');
    QTest::newRow("long") << QByteArray(10000, 'a');
}

void TestSignature::smsMalformed()
{
    QFETCH(QByteArray, sig);
    const Signature signature = verifySignature(get("msisdn=1&sig=" + sig), smsSecrets("s"), at(0));
    QCOMPARE(signature.verdict, QByteArray("malformed"));
    QVERIFY(!signature.detail.isEmpty());
    const bool isHex = std::ranges::all_of(sig, [](char c) { return c == 'a'; });
    QCOMPARE(signature.detail.contains(QByteArray("has " + QByteArray::number(sig.size()) + " digits")),
             isHex);
    QCOMPARE(verifySignature(get("msisdn=1&sig=" + sig), {}, at(0)).verdict, QByteArray("malformed"));
}

void TestSignature::smsOddlyWritten()
{
    const Vector vector = vectorA1();
    const Parameters parameters = withSig(vector.parameters, vector.signatures[0].second);
    HttpRequest query = encoded("get", parameters);
    for (const char *name : {"%73ig=", "s%69g=", "si%67=", "%73%69%67="}) {
        HttpRequest escaped = query;
        escaped.target.replace("sig=", name);
        QCOMPARE(verifySignature(escaped, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
                 QByteArray("valid"));
    }
    HttpRequest json = encoded("json", parameters);
    json.body.prepend("\xef\xbb\xbf");
    QCOMPARE(verifySignature(json, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
             QByteArray("valid"));
}

void TestSignature::smsUpperCase()
{
    const Vector vector = vectorA1();
    for (const auto &[method, sig] : vector.signatures) {
        const HttpRequest request = encoded("json", withSig(vector.parameters, sig.toUpper()));
        QCOMPARE(verifySignature(request, smsSecrets(vector.secret), at(vector.signedAt)).verdict,
                 QByteArray("valid"));
    }
}

void TestSignature::smsTrimmedSecret()
{
    const Vector vector = vectorA1();
    const HttpRequest request = encoded("json", withSig(vector.parameters, vector.signatures[0].second));
    const Signature signature =
        verifySignature(request, smsSecrets(vector.secret + '\n'), at(vector.signedAt));
    QCOMPARE(signature.verdict, QByteArray("invalid"));
    QVERIFY2(signature.detail.contains("no white space around it"), signature.detail.constData());
}

void TestSignature::tokenVectors_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<qint64>("signedAt");
    QTest::addColumn<QByteArray>("vouches");
    QTest::newRow("B1") << bearing(TokenB1, post("application/json", BodyB1)) << qint64(1709630101)
                        << QByteArray("body as received");
    QTest::newRow("B2") << bearing(TokenB2, post("application/json", BodyB2)) << qint64(1709630102)
                        << QByteArray("body as received");
    QTest::newRow("B3") << bearing(TokenB3, get(QueryB3)) << qint64(1709630103)
                        << QByteArray("query as JSON");
    QTest::newRow("B4") << bearing(TokenB4, post("application/json", BodyB4)) << qint64(1709630104)
                        << QByteArray("compact form");
}

void TestSignature::tokenVectors()
{
    QFETCH(HttpRequest, request);
    QFETCH(qint64, signedAt);
    QFETCH(QByteArray, vouches);
    const Signature signature = verifySignature(request, webhookSecrets(), at(signedAt));
    QCOMPARE(signature.verdict, QByteArray("valid"));
    QCOMPARE(signature.scheme, QByteArray("jwt"));
    QVERIFY2(signature.detail.contains(vouches), signature.detail.constData());

    const Signature stale = verifySignature(request, webhookSecrets(), currentTime()); // B5
    QCOMPARE(stale.verdict, QByteArray("valid-stale"));
    QVERIFY2(stale.detail.contains("stale: "), stale.detail.constData());

    const Signature other =
        verifySignature(request, {.signatureSecret = {}, .method = {}, .webhookSecret = "other"},
                        at(signedAt)); // B5
    QCOMPARE(other.verdict, QByteArray("invalid"));
    QVERIFY2(other.detail.startsWith("bad-signature: "), other.detail.constData());

    HttpRequest swapped = request;
    swapped.body = QTest::currentDataTag() == QByteArray("B2") ? BodyB1 : BodyB2; // B5
    const Signature mismatch = verifySignature(swapped, webhookSecrets(), at(signedAt));
    QCOMPARE(mismatch.verdict, QByteArray("invalid"));
    QVERIFY2(mismatch.detail.startsWith("payload-mismatch: "), mismatch.detail.constData());
    QVERIFY2(mismatch.detail.contains(sha256(swapped.body).left(8)), mismatch.detail.constData());
    if (QTest::currentDataTag() == QByteArray("B1"))
        QVERIFY2(mismatch.detail.contains(sha256(request.body).left(8)), mismatch.detail.constData());
}

void TestSignature::tokenTampered_data() { tokenVectors_data(); }

static QByteArray withoutSpace(const QByteArray &json) // between the tokens
{
    QByteArray compact;
    bool inText = false;
    for (const char c : json) {
        inText = inText != (c == '"');
        if (inText || !QByteArray(" \t\r\n").contains(c))
            compact += c;
    }
    return compact;
}

/// What the vectors' claims say was hashed.
void TestSignature::tokenVectorHashes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("hashed");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<bool>("isClaimed");
    const auto row = [](const char *name, const QByteArray &token, const QByteArray &hashed, const char *hash,
                        bool isClaimed = true) {
        QTest::newRow(name) << token << hashed << QByteArray(hash) << isClaimed;
    };
    row("B1", TokenB1, BodyB1, "9e4534d69ea02d36c20b4ff59731908a7d3f9cf3c535c41368bee8c11cb7f4cd");
    row("B2", TokenB2, BodyB2, "1ef220f14ab9a66afe04b1bcf01f79808197538cb99390a72018162912330094");
    const QByteArray asJson = R"({"to":"447700900456","from":"447700900123",)"
                              R"("conversation_uuid":"CON-99999999-8888-4777-8666-555555555555",)"
                              R"("uuid":"0f1e2d3c4b5a69788796a5b4c3d2e1f0"})";
    row("B3", TokenB3, asJson, "787414208999dfab66084909e92eae9134736f142a3574aed30a88c3f040714c");
    row("B4 as received", TokenB4, BodyB4, "d10678a6c83594ec2024a220213e74ce6acbd87c2bf05199c478e9223216ed1f",
        false);
    row("B4 compact", TokenB4, "{\"text\":\"caf\u00e9 \u2615\",\"to\":\"447700900456\"}",
        "ea5caad60b85123b448ba2077fcc0deb087dc5e2cfe4fbc1c70fb2231acbf94b");
}

void TestSignature::tokenVectorHashes()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, hashed);
    QFETCH(const QByteArray, hash);
    QFETCH(const bool, isClaimed);
    QCOMPARE(sha256(hashed), hash);
    const QByteArray claims = QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding);
    QCOMPARE(claims.contains(QByteArray("\"payload_hash\":\"" + hash + '"')), isClaimed);
}

void TestSignature::tokenTampered()
{
    QFETCH(HttpRequest, request);
    QFETCH(qint64, signedAt);
    const auto tamper = [&](QByteArray HttpRequest::*part, qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            for (const int tampering : tamperings) {
                HttpRequest altered = request;
                QByteArray &bytes = altered.*part;
                tamperWith(bytes, i, tampering);
                const bool sameTokens = QTest::currentDataTag() == QByteArray("B4")
                    && part == &HttpRequest::body && withoutSpace(altered.body) == withoutSpace(request.body);
                if (sameTokens)
                    continue; // the compact form does not hold the white space between them
                if (isGenuine(verifySignature(altered, webhookSecrets(), at(signedAt))))
                    return QByteArray(bytes);
            }
        }
        return QByteArray();
    };
    const qsizetype tokenStart = request.fieldSection.indexOf("eyJ");
    QCOMPARE(tamper(&HttpRequest::fieldSection, tokenStart, request.fieldSection.size() - 2), QByteArray());
    if (request.body.isEmpty())
        QCOMPARE(tamper(&HttpRequest::target, request.target.indexOf('?') + 1, request.target.size()),
                 QByteArray());
    else
        QCOMPARE(tamper(&HttpRequest::body, 0, request.body.size()), QByteArray());
}

void TestSignature::tokenAlgorithms_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("detail");
    const QByteArray claims = claimsFor(BodyB1);
    const auto row = [&claims](const char *name, const QByteArray &header,
                               QCryptographicHash::Algorithm algorithm) {
        QTest::newRow(name) << token(claims, header, algorithm) << QByteArray("bad-algorithm: ");
    };
    row("none", R"({"alg":"none","typ":"JWT"})", QCryptographicHash::Sha256);
    row("None", R"({"alg":"None"})", QCryptographicHash::Sha256);
    row("HS512", R"({"alg":"HS512","typ":"JWT"})", QCryptographicHash::Sha512);
    row("HS512 over SHA-256", R"({"alg":"HS512","typ":"JWT"})", QCryptographicHash::Sha256);
    row("HS384", R"({"alg":"HS384"})", QCryptographicHash::Sha384);
    row("RS256", R"({"alg":"RS256","typ":"JWT"})", QCryptographicHash::Sha256);
    row("lower case", R"({"alg":"hs256"})", QCryptographicHash::Sha256);
    row("missing", R"({"typ":"JWT"})", QCryptographicHash::Sha256);
    row("no string", R"({"alg":256})", QCryptographicHash::Sha256);
    row("list", R"({"alg":["HS256"]})", QCryptographicHash::Sha256);
    row("critical extension", R"({"alg":"HS256","crit":["b64"],"b64":false})", QCryptographicHash::Sha256);
    const QByteArray b1Claims = TokenB1.split('.').at(1);
    QTest::newRow("B5") << "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + b1Claims + '.'
                        << QByteArray("bad-algorithm: ");
    const QByteArray unsignedInput = TokenB1.first(TokenB1.lastIndexOf('.') + 1);
    QTest::newRow("HS256, empty signature") << unsignedInput << QByteArray("bad-signature: ");
    QTest::newRow("HS256, cut signature") << TokenB1.chopped(3) << QByteArray("bad-signature: ");
}

void TestSignature::tokenAlgorithms()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, detail);
    const HttpRequest request = bearing(token, post("application/json", BodyB1));
    const Signature signature = verifySignature(request, webhookSecrets(), at(1709630101));
    QCOMPARE(signature.verdict, QByteArray("invalid"));
    QVERIFY2(signature.detail.startsWith(detail), signature.detail.constData());
    if (detail == "bad-algorithm: ")
        QCOMPARE(verifySignature(request, {}, at(0)).verdict, QByteArray("invalid"));
}

void TestSignature::tokenPayload_data()
{
    QTest::addColumn<QByteArray>("hashed");
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("verdict");
    const auto json = [](const QByteArray &body) { return post("application/json", body); };
    const QByteArray valid = "valid";
    const QByteArray invalid = "invalid";
    QTest::newRow("escapes undone") << QByteArray("{\"a\":\"\u00e9/\"}") << json(R"({ "a": "\u00E9\/" })")
                                    << valid;
    QTest::newRow("escapes kept")
        << QByteArray(R"({"a":"\"\\\b\f\n\r\t\u001f\ud800"})")
        << json(R"({"a" : "\u0022\u005C\u0008\u000c\u000A\u000d\u0009\u001F\uD800"})") << valid;
    QTest::newRow("surrogates joined")
        << QByteArray("[\"\U0001F600\"]") << json(R"([ "\uD83D\ude00" ])") << valid;
    QTest::newRow("numbers as written") << QByteArray("[1.50,1E5,-0]") << json("[1.50, 1E5, -0]") << valid;
    QTest::newRow("numbers not rewritten") << QByteArray("[1.5]") << json("[1.50 ]") << invalid;
    QTest::newRow("order kept") << QByteArray(R"({"b":1,"a":2})") << json(R"({"b": 1,"a": 2})") << valid;
    QTest::newRow("order changed") << QByteArray(R"({"a":2,"b":1})") << json(R"({"b": 1,"a": 2})") << invalid;
    QTest::newRow("white space inside text") << QByteArray(R"(["a b"])") << json(R"(["a  b"])") << invalid;
    QTest::newRow("no JSON does not become JSON") << QByteArray("[12]") << json("[1 2]") << invalid;
    QTest::newRow("form body") << QByteArray("a=1&b=2")
                               << post("application/x-www-form-urlencoded", "a=1&b=2") << valid;
    QTest::newRow("query decoded") << QByteArray("{\"a b\":\"\u00e9\\\"\",\"c\":\"\"}")
                                   << get("a+b=%C3%A9%22&c") << valid;
    QTest::newRow("query in another order")
        << QByteArray(R"({"a":"1","b":"2"})") << get("b=2&a=1") << invalid;
    QTest::newRow("query beside a body is not vouched for") << QByteArray(R"({"a":"1"})") << [] {
        HttpRequest request = get("a=1");
        request.body = "x";
        return request;
    }() << invalid;
    QTest::newRow("body that means nothing") << QByteArray("x") << [] {
        HttpRequest request = get("a=1");
        request.body = "x";
        return request;
    }() << invalid;
    QTest::newRow("nothing at all") << QByteArray() << post("text/plain", {}) << valid;
    QTest::newRow("hash of nothing, but a body") << QByteArray() << json("{}") << invalid;
    QTest::newRow("hash of nothing, but a query") << QByteArray() << get("a=1") << invalid;
}

void TestSignature::tokenPayload()
{
    QFETCH(QByteArray, hashed);
    QFETCH(HttpRequest, request);
    QFETCH(QByteArray, verdict);
    const Signature signature =
        verifySignature(bearing(token(claimsFor(hashed)), request), webhookSecrets(), at(1709630101));
    QVERIFY2(signature.verdict == verdict, signature.detail.constData());
    QCOMPARE(signature.detail.contains("payload-mismatch"), verdict == "invalid");
}

void TestSignature::tokenTime_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *iat, const char *verdict, const char *detail) {
        const QByteArray member = *iat == '\0' ? QByteArray() : QByteArray("\"iat\":") + iat + ',';
        QTest::addRow("iat %s", iat) << '{' + member + "\"payload_hash\":\"" + sha256(BodyB1) + "\"}"
                                     << QByteArray(verdict) << QByteArray(detail);
    };
    row("1000000", "valid", "");
    row("999700", "valid", "");
    row("999699", "valid-stale", "stale: signed 301 s ago; 300 s are allowed.");
    row("1000060", "valid", "");
    row("1000061", "valid-stale", "clock-skew: signed 61 s in the future; 60 s are allowed.");
    row("1e300", "valid-stale", "clock-skew: ");
    row("-1e300", "valid-stale", "stale: ");
    row("", "valid", "age is not vouched for");
    row("\"1000000\"", "valid", "age is not vouched for");
    row("null", "valid", "age is not vouched for");
    row("1e999", "valid", "age is not vouched for");
    QTest::newRow("no payload_hash") << QByteArray("{\"iat\":1000000}") << QByteArray("valid")
                                     << QByteArray("no-payload-hash: ");
    QTest::newRow("payload_hash null") << QByteArray("{\"iat\":1000000,\"payload_hash\":null}")
                                       << QByteArray("invalid") << QByteArray("payload-mismatch: ");
}

void TestSignature::tokenTime()
{
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, detail);
    const Signature signature = verifySignature(bearing(token(claims), post("application/json", BodyB1)),
                                                webhookSecrets(), at(1000000));
    QCOMPARE(signature.verdict, verdict);
    QVERIFY2(signature.detail.contains(detail), signature.detail.constData());
}

void TestSignature::tokenMalformed_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray claims = claimsFor(BodyB1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no dots") << QByteArray("abcdef");
    QTest::newRow("two parts") << TokenB1.first(TokenB1.lastIndexOf('.'));
    QTest::newRow("four parts") << TokenB1 + ".x";
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("many dots") << QByteArray(10000, '.');
    QTest::newRow("not base64url") << QByteArray(TokenB1).replace("eyJ", "e+J");
    QTest::newRow("space inside") << QByteArray(TokenB1).replace("eyJhbG", "eyJ hbG");
    QTest::newRow("second spelling") << TokenB1.chopped(1) + 'p'; // ends in o: same bytes, other spare bits
    QTest::newRow("header no JSON") << token(claims, "HS256");
    QTest::newRow("header list") << token(claims, R"(["HS256"])");
    QTest::newRow("algorithm twice") << token(claims, R"({"alg":"HS256","alg":"none"})");
    QTest::newRow("claims no JSON") << token("iat");
    QTest::newRow("claims twice") << token(R"({"iat":1,"i\u0061t":2})");
    QTest::newRow("too long") << token("{\"a\":\"" + QByteArray(20000, 'x') + "\"}");
}

void TestSignature::tokenMalformed()
{
    QFETCH(QByteArray, token);
    const Signature signature =
        verifySignature(bearing(token, post("application/json", BodyB1)), webhookSecrets(), at(1709630101));
    if (token.isEmpty()) { // "Bearer" alone, its space trimmed: no bearer token
        QCOMPARE(signature, Signature());
        return;
    }
    QCOMPARE(signature.verdict, QByteArray("malformed"));
    QCOMPARE(signature.scheme, QByteArray("jwt"));
    QVERIFY(!signature.detail.isEmpty());
}

void TestSignature::tokenOtherSecret()
{
    const HttpRequest request = bearing(TokenB1, post("application/json", BodyB1));
    const auto detail = [&request](const SignatureSecrets &secrets) {
        const Signature signature = verifySignature(request, secrets, at(1709630101));
        return signature.verdict == "invalid" ? signature.detail : QByteArray();
    };
    QVERIFY(detail({.signatureSecret = WebhookSecret, .method = {}, .webhookSecret = "x"})
                .contains("the one for signed SMS"));
    QVERIFY(detail({.signatureSecret = {}, .method = {}, .webhookSecret = WebhookSecret + ' '})
                .contains("no white space"));
}

void TestSignature::tokenForm()
{
    HttpRequest request = post("application/json", BodyB1);
    request.fieldSection += "AUTHORIZATION:  bEARER   " + TokenB1 + "=\r\n"; // any case, padding tolerated
    QCOMPARE(verifySignature(request, webhookSecrets(), at(1709630101)).verdict, QByteArray("valid"));
}

void TestSignature::unsignedRequests_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::newRow("bare") << get({});
    QTest::newRow("query") << get("msisdn=1&signature=2&asig=3");
    QTest::newRow("json") << post("application/json", R"({"a":{"sig":"00"},"design":1,"b":"sig"})");
    QTest::newRow("form") << post("application/x-www-form-urlencoded", "a=sig&xsig=1");
    QTest::newRow("a call's own") << get("sig=mykey&to=1&from=2&conversation_uuid=CON-99&uuid=0f1e");
    QTest::newRow("sig beside a body") << [] {
        HttpRequest request = post("application/json", "{}");
        request.target += "?sig=00";
        return request;
    }();
    HttpRequest basic = post("application/json", "{}");
    basic.fieldSection += "Authorization: Basic dXNlcjpwYXNz\r\n";
    QTest::newRow("other credentials") << basic;
    HttpRequest other = post("application/json", "{}");
    other.fieldSection += "Authorization: BearerX a.b.c\r\nX-Authorization: Bearer a.b.c\r\n";
    QTest::newRow("almost bearer") << other;
    QTest::newRow("nothing") << HttpRequest();
}

void TestSignature::unsignedRequests()
{
    QFETCH(HttpRequest, request);
    QCOMPARE(verifySignature(request, webhookSecrets(), at(0)), Signature());
}

void TestSignature::noSecret()
{
    const Signature sms =
        verifySignature(get("msisdn=1&sig=" + QByteArray(64, 'a')), webhookSecrets(), at(0));
    QCOMPARE(sms.verdict, QByteArray("no-secret"));
    QCOMPARE(sms.scheme, QByteArray("sms-sha256"));
    const Signature jwt =
        verifySignature(bearing(TokenB1, post("application/json", BodyB1)), smsSecrets("s"), at(0));
    QCOMPARE(jwt.verdict, QByteArray("no-secret"));
    QCOMPARE(jwt.scheme, QByteArray("jwt"));
}

void TestSignature::smsBeforeToken()
{
    const HttpRequest broken = bearing(TokenB1, post("application/json", R"({"sig":)"));
    QCOMPARE(verifySignature(broken, webhookSecrets(), at(0)).scheme, QByteArray("jwt"));
    QCOMPARE(verifySignature(post("application/json", R"({"sig":)"), webhookSecrets(), at(0)).verdict,
             QByteArray("malformed"));
    // A picture has as many as it likes of what would be an escaped letter or an ampersand in a form.
    const QByteArray noForm = "%73" + QByteArray(3000, '&').replace("&", "a&");
    QCOMPARE(verifySignature(post("image/png", noForm), smsSecrets("s"), at(0)), Signature());
    QCOMPARE(verifySignature(post("image/png", noForm + "sig=1"), smsSecrets("s"), at(0)).verdict,
             QByteArray("malformed"));
    const HttpRequest both = bearing(
        TokenB1, post("application/json", R"({"messageId":"1","sig":")" + QByteArray(32, 'a') + "\"}"));
    QCOMPARE(verifySignature(both, smsSecrets("s"), at(0)).scheme, QByteArray("sms-md5hash"));
    const HttpRequest ownParameter = bearing(TokenB1, get("to=1&from=2&sig=Zm9v"));
    QCOMPARE(verifySignature(ownParameter, webhookSecrets(), at(0)).scheme, QByteArray("jwt"));
}

void TestSignature::replays()
{
    const HttpRequest request = bearing(TokenB1, post("application/json", BodyB1));
    ReplayWatch watch;
    const auto check = [&](const HttpRequest &r, const SignatureSecrets &secrets) {
        return verifySignature(r, secrets, at(1709630101), &watch);
    };
    const SignatureSecrets wrong{.signatureSecret = {}, .method = {}, .webhookSecret = "wrong"};
    QVERIFY(!check(request, wrong).detail.contains("replayed")); // and is not remembered
    QVERIFY(!check(request, webhookSecrets()).detail.contains("replayed"));
    const Signature second = check(request, webhookSecrets());
    QCOMPARE(second.verdict, QByteArray("valid"));
    QVERIFY2(second.detail.contains("replayed: "), second.detail.constData());
    QVERIFY(!check(bearing(TokenB2, post("application/json", BodyB2)), webhookSecrets())
                 .detail.contains("replayed"));

    const Vector sms = vectorA1();
    const HttpRequest smsRequest = encoded("form", withSig(sms.parameters, sms.signatures[0].second));
    QVERIFY(!check(smsRequest, smsSecrets(sms.secret)).detail.contains("replayed"));
    QVERIFY(check(smsRequest, smsSecrets(sms.secret)).detail.contains("replayed"));
}

void TestSignature::replayWatch()
{
    ReplayWatch watch(std::chrono::seconds(10), 3);
    QVERIFY(!watch.isRepeated("a", at(100)));
    QVERIFY(watch.isRepeated("a", at(110)));
    QVERIFY(!watch.isRepeated("a", at(111))); // forgotten, noted again
    QVERIFY(watch.isRepeated("a", at(112)));
    QVERIFY(!watch.isRepeated("b", at(112)));
    QVERIFY(!watch.isRepeated("c", at(112)));
    QVERIFY(!watch.isRepeated("d", at(112))); // no room: the oldest goes
    QVERIFY(!watch.isRepeated("a", at(112)));
    QVERIFY(watch.isRepeated("d", at(112)));
    QVERIFY(watch.isRepeated("d", at(50))); // a clock set back forgets nothing
}

void TestSignature::constantTime()
{
    QVERIFY(equalInConstantTime({}, {}));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "bbc"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("", "a"));
    QVERIFY(!equalInConstantTime(QByteArrayView("a\0b", 3), QByteArrayView("a\0c", 3)));
    QVERIFY(!equalInConstantTime("\x80", QByteArrayView("\0", 1)));
}

void TestSignature::environment()
{
    const auto from = [](const char *method) {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("RINGBACK_SIGNATURE_SECRET"), QStringLiteral("ключ"));
        environment.insert(QStringLiteral("RINGBACK_WEBHOOK_SECRET"), QStringLiteral("w"));
        environment.insert(QStringLiteral("RINGBACK_SIGNATURE_METHOD"), QString::fromLatin1(method));
        return signatureSecrets(environment);
    };
    for (const QByteArrayView id : {"md5hash", "md5", "sha1", "sha256", "sha512"}) {
        const auto secrets = from(id.data());
        QVERIFY(secrets.has_value());
        QCOMPARE(smsMethodId(secrets->method.value()), id);
        QCOMPARE(secrets->signatureSecret, QByteArray("ключ"));
        QCOMPARE(secrets->webhookSecret, QByteArray("w"));
    }
    QVERIFY(from("").has_value() && !from("")->method);
    for (const char *method : {"MD5", "sha-256", "none", " md5"}) {
        QVERIFY(!from(method).has_value());
        QVERIFY(from(method).error().startsWith(QLatin1StringView("RINGBACK_SIGNATURE_METHOD is \"")));
    }
    const auto empty = signatureSecrets(QProcessEnvironment());
    QVERIFY(empty.has_value() && empty->signatureSecret.isEmpty() && empty->webhookSecret.isEmpty());
}

void TestSignature::hugeBodies_data()
{
    QTest::addColumn<HttpRequest>("request");
    constexpr qsizetype size = 16'777'216;
    const QByteArray sig = "sig=" + QByteArray(32, 'a');
    const auto form = [](const QByteArray &body) { return post("application/x-www-form-urlencoded", body); };
    const auto json = [](const QByteArray &body) {
        return bearing(token(claimsFor("x")), post("application/json", body));
    };
    QTest::newRow("one value") << form(sig + "&text=" + QByteArray(size, 'x'));
    QTest::newRow("percent") << form(sig + "&text=" + QByteArray("%41").repeated(size / 3));
    QTest::newRow("parameters") << form(sig + QByteArray("&a=1").repeated(size / 4));
    QTest::newRow("ampersands") << form(sig + QByteArray(size, '&'));
    QTest::newRow("sigsig") << form(QByteArray("sig").repeated(size / 3));
    QTest::newRow("json string") << json("{\"sig\":\"" + QByteArray(size, 'a') + "\"}");
    QTest::newRow("json escapes") << json("[\"" + QByteArray("\\u00e9").repeated(size / 6) + "\"]");
    QTest::newRow("json surrogates") << json("[\"" + QByteArray("\\ud800").repeated(size / 6) + "\"]");
    QTest::newRow("json brackets") << json(QByteArray(size, '['));
    QTest::newRow("json space") << json('[' + QByteArray(size, ' ') + ']');
    QTest::newRow("json numbers") << json('[' + QByteArray("1,").repeated(size / 2) + "1]");
    QTest::newRow("json members") << json("{\"sig\":1" + QByteArray(",\"a\":1").repeated(size / 6) + '}');
}

void TestSignature::hugeBodies()
{
    QFETCH(HttpRequest, request);
    SignatureSecrets secrets = webhookSecrets();
    secrets.signatureSecret = "s";
    QElapsedTimer timer;
    timer.start();
    const Signature signature = verifySignature(request, secrets, at(1709630101));
    QVERIFY2(timer.elapsed() < 100'000, "not linear in the size of the body"); // 0.1 to 1 s each
    QVERIFY(!isGenuine(signature));
}

void TestSignature::unsignedCost()
{
    HttpRequest request = post("application/json", BodyB2);
    request.fieldSection += "User-Agent: Apache-HttpClient/4.5.13\r\nAccept: */*\r\nContent-Length: 246\r\n";
    const SignatureSecrets secrets = webhookSecrets();
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(verifySignature(request, secrets, at(0)).verdict == "unsigned");
    }
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
