// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/redact.h"

#include "capture/messageredactor.h"
#include "capture/textredactor.h"
#include "capture/valuenames.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <functional>

namespace ringback {

namespace {

QByteArray randomKey()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

TextRedactor textRedactor(const QByteArray &key, const Event &event)
{
    return TextRedactor(key, {event.digest.from, event.digest.to});
}

void redact(Digest &digest, const TextRedactor &redactor)
{
    digest.from = redactor.value("from", digest.from);
    digest.to = redactor.value("to", digest.to);
    for (QByteArray *text : {&digest.status, &digest.conversation, &digest.call, &digest.message})
        *text = redactor.text(*text);
}

/// Content-Length follows the body, if it told its size before.
QByteArray withLength(QByteArrayView section, qsizetype before, qsizetype after)
{
    return withChangedValues(section, [=](const HeaderField &field) {
        const bool isLength = field.name.compare("Content-Length", Qt::CaseInsensitive) == 0
            && field.value == QByteArray::number(before);
        return isLength ? QByteArray::number(after) : field.value.toByteArray();
    });
}

/// Whether its body is compressed or otherwise coded (RFC 9110 section 8.4), so that nothing is found in it.
bool isCoded(const HttpRequest &request)
{
    const auto coding = request.fields().first("Content-Encoding");
    return coding && !coding->isEmpty() && coding->compare("identity", Qt::CaseInsensitive) != 0;
}

HttpRequest redacted(const HttpRequest &request, const TextRedactor &redactor)
{
    HttpRequest out = request;
    out.target = redactedTarget(redactor, request.target);
    out.fieldSection = redactedFieldLines(redactor, request.fieldSection);
    out.trailerSection = redactedFieldLines(redactor, request.trailerSection);
    out.body = isCoded(request) && !request.body.isEmpty()
        ? QByteArray("***")
        : redactedBody(redactor, request.body,
                       request.fields().first("Content-Type").value_or(QByteArrayView()));
    if (out.body.size() != request.body.size())
        out.fieldSection = withLength(out.fieldSection, request.body.size(), out.body.size());
    return out;
}

void redact(SentReply &sent, const TextRedactor &redactor)
{
    Reply &reply = sent.decision.reply;
    QByteArray contentType;
    for (auto &[name, value] : reply.headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            contentType = value;
        value = redactedHeaderValue(redactor, name, value);
    }
    reply.body = redactedBody(redactor, reply.body, contentType);
    sent.decision.decidedBy = redactor.text(sent.decision.decidedBy);
}

/// A sentence redacted by the rules for text, and wherever it quotes one of \a secrets.
QString redacted(QString sentence, const QStringList &secrets, const TextRedactor &redactor)
{
    if (sentence.isEmpty())
        return sentence;
    for (const QString &secret : secrets)
        sentence.replace(secret, QLatin1String("***"));
    const QByteArray bytes = sentence.toUtf8();
    const QByteArray redacted = redactor.text(bytes);
    return redacted == bytes ? sentence : QString::fromUtf8(redacted);
}

/// The value of \a field, if that is secret as a whole and can be told from a word of a sentence.
QStringList secretOf(const vonage::DecodedField &field)
{
    if (!isSecretName(field.name) || field.value.size() <= 3)
        return {};
    return {QString::fromUtf8(field.value)};
}

/// The longest first, since one may be part of another.
QStringList secretsOf(const QList<vonage::DecodedField> &fields)
{
    QStringList secrets;
    for (const vonage::DecodedField &field : fields)
        secrets += secretOf(field);
    secrets.removeDuplicates();
    std::ranges::stable_sort(secrets, std::greater(), &QString::size);
    return secrets;
}

} // namespace

Redactor::Redactor()
    : m_key(randomKey())
{
}

Event Redactor::redacted(const Event &event) const
{
    const TextRedactor redactor = textRedactor(m_key, event);
    Event out = event;
    out.request = ringback::redacted(event.request, redactor);
    redact(out.digest, redactor);
    out.signature.detail = redactor.text(event.signature.detail);
    out.withheldBy = redactor.text(event.withheldBy);
    if (out.reply)
        redact(*out.reply, redactor);
    return out;
}

vonage::Decoded Redactor::redacted(vonage::Decoded decoded, const Event &event) const
{
    const TextRedactor redactor = textRedactor(m_key, event);
    const QStringList secrets = secretsOf(decoded.fields);
    const auto redactProblem = [&](vonage::Problem &problem) {
        problem.field = redactor.text(problem.field);
        problem.text = ringback::redacted(problem.text, secrets, redactor);
    };
    redact(decoded.digest, redactor);
    for (QByteArray &name : decoded.evidence) // among them a path that is bound
        name = redactedTarget(redactor, name);
    decoded.summary = ringback::redacted(decoded.summary, secrets, redactor);
    for (vonage::Problem &problem : decoded.problems)
        redactProblem(problem);
    for (vonage::DecodedField &field : decoded.fields) {
        // What a field means quotes no other: all secrets in each would take for ever where there are many.
        field.meaning = ringback::redacted(field.meaning, secretOf(field), redactor);
        field.value = redactor.value(field.name, field.value);
        if (!field.text.isEmpty())
            field.text = QString::fromUtf8(redactor.value(field.name, field.text.toUtf8()));
        field.name = redactor.text(field.name);
        if (field.problem)
            redactProblem(*field.problem);
    }
    return decoded;
}

} // namespace ringback
