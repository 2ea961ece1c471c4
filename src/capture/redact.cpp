// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/redact.h"

#include "capture/messageredactor.h"
#include "capture/textredactor.h"
#include "capture/valuenames.h"

#include <QRandomGenerator>

#include <array>

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

HttpRequest redacted(const HttpRequest &request, const TextRedactor &redactor)
{
    HttpRequest out = request;
    out.target = redactedTarget(redactor, request.target);
    out.fieldSection = redactedFieldLines(redactor, request.fieldSection);
    out.trailerSection = redactedFieldLines(redactor, request.trailerSection);
    out.body = redactedBody(redactor, request.body,
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

/// Redacts sentences: by the rules for text, and wherever they quote a value that is secret as a whole.
class SentenceRedactor
{
public:
    SentenceRedactor(const TextRedactor &redactor, const QList<vonage::DecodedField> &fields)
        : m_redactor(redactor)
    {
        for (const vonage::DecodedField &field : fields) {
            if (isSecretName(field.name) && field.value.size() > 3)
                m_secrets += QString::fromUtf8(field.value);
        }
    }

    [[nodiscard]] QString operator()(QString text) const
    {
        for (const QString &secret : m_secrets)
            text.replace(secret, QLatin1String("***"));
        const QByteArray bytes = text.toUtf8();
        const QByteArray redacted = m_redactor.text(bytes);
        return redacted == bytes ? text : QString::fromUtf8(redacted);
    }

    void operator()(vonage::Problem &problem) const { problem.text = (*this)(problem.text); }

private:
    const TextRedactor &m_redactor;
    QStringList m_secrets;
};

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
    const SentenceRedactor sentence(redactor, decoded.fields);
    redact(decoded.digest, redactor);
    decoded.summary = sentence(decoded.summary);
    for (vonage::Problem &problem : decoded.problems)
        sentence(problem);
    for (vonage::DecodedField &field : decoded.fields) {
        field.value = redactor.value(field.name, field.value);
        if (!field.text.isEmpty())
            field.text = QString::fromUtf8(redactor.value(field.name, field.text.toUtf8()));
        field.meaning = sentence(field.meaning);
        field.name = redactor.text(field.name);
        if (field.problem)
            sentence(*field.problem);
    }
    return decoded;
}

} // namespace ringback
