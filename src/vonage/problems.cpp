// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/problems.h"

#include "core/rowsinorder.h"
#include "vonage/words.h"

#include <QCoreApplication>

namespace ringback::vonage {

namespace {

struct ProblemRow
{
    ProblemId id;
    const char *name;
    const char *text; // %1 the field's name, %2 the detail
};

struct ProblemTable
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    // clang-format off
    static constexpr ProblemRow rows[] = {
        {ProblemId::MalformedBody, "malformed-body", QT_TR_NOOP("The body breaks the rules of its own format (line:column %2); what could not be read is shown as raw text.")},
        {ProblemId::ContentTypeMismatch, "content-type-mismatch", QT_TR_NOOP("The Content-Type says %2, but the body is something else.")},
        {ProblemId::UnexpectedEncoding, "unexpected-encoding", QT_TR_NOOP("Vonage is not known to send this kind as %2.")},
        {ProblemId::BodyIgnored, "body-ignored", QT_TR_NOOP("A request of this method has its fields in the query, so its body was not read.")},
        {ProblemId::QueryBesideBody, "query-beside-body", QT_TR_NOOP("The signature covers only the body: do not rely on the query parameters beside it.")},
        {ProblemId::TooManyFields, "too-many-fields", QT_TR_NOOP("There are more fields than Ringback lists; the rest is shown as raw text.")},
        {ProblemId::TooDeep, "too-deep", QT_TR_NOOP("%1 is nested too deeply to be taken apart; it is shown as raw text.")},
        {ProblemId::InvalidUtf8, "invalid-utf8", QT_TR_NOOP("%1 is not valid UTF-8; its bytes were read as Latin-1.")},
        {ProblemId::InvalidPercent, "invalid-percent", QT_TR_NOOP("A % in %1 is not followed by two hexadecimal digits; it was kept as it is.")},
        {ProblemId::LoneSurrogate, "lone-surrogate", QT_TR_NOOP("%1 has a \\u escape that is only half of a character (a lone surrogate); it was kept as it is.")},
        {ProblemId::ControlCharacter, "control-character", QT_TR_NOOP("%1 has an invisible control character in it, such as NUL.")},
        {ProblemId::RepeatedField, "repeated-field", QT_TR_NOOP("%1 is there more than once; the first one counts.")},
        {ProblemId::MisspeltName, "misspelt-name", QT_TR_NOOP("%1 is probably meant to be %2; names are case-sensitive.")},
        {ProblemId::WrongType, "wrong-type", QT_TR_NOOP("%1 should be %2.")},
        {ProblemId::UnknownValue, "unknown-value", QT_TR_NOOP("“%2” is not among the known values of %1.")},
        {ProblemId::MissingField, "missing-field", QT_TR_NOOP("%1 is missing, though Vonage always sends it here.")},
        {ProblemId::EmptyField, "empty-field", QT_TR_NOOP("%1 has no value, though Vonage always gives it one here.")},
        {ProblemId::InconsistentStatus, "inconsistent-status", QT_TR_NOOP("The status “%2” does not go with the value of %1.")},
        {ProblemId::InconsistentParts, "inconsistent-parts", QT_TR_NOOP("%1 cannot be right: a part has a number from 1 up to the number of parts.")},
        {ProblemId::InvalidUdh, "invalid-udh", QT_TR_NOOP("The user data header is broken: %2.")},
        {ProblemId::AlphabetMismatch, "alphabet-mismatch", QT_TR_NOOP("The type says GSM alphabet, but “%2” is not in it.")},
        {ProblemId::BrokenValue, "broken-value", QT_TR_NOOP("%1 begins like JSON but is not well-formed JSON; it is shown as it is.")},
        {ProblemId::UnknownCharset, "unknown-charset", QT_TR_NOOP("The charset “%2” of the Content-Type is not known here; the body was read as UTF-8.")},
        {ProblemId::WrongCharset, "wrong-charset", QT_TR_NOOP("The Content-Type says charset “%2”, but the body is not written in it; it was read as UTF-8.")},
        {ProblemId::UnexpectedMethod, "unexpected-method", QT_TR_NOOP("Vonage sends its webhooks by GET or POST, never by %2.")},
        {ProblemId::DocumentType, "document-type", QT_TR_NOOP("XML with a document type (DTD) is not read, because what one declares can grow without end; the body is shown as raw text.")},
        {ProblemId::InvalidSignature, "invalid-signature", QT_TR_NOOP("The signature does not hold: %2")},
        {ProblemId::MalformedSignature, "malformed-signature", QT_TR_NOOP("What stands where the signature belongs is none, so nothing proves this genuine: %2")},
        {ProblemId::Redelivered, "redelivered", QT_TR_NOOP("The same webhook has come before: this is attempt %2.")},
        {ProblemId::DuplicatePart, "duplicate-part", QT_TR_NOOP("Part %2 of this message has arrived before.")},
        {ProblemId::PartMismatch, "part-mismatch", QT_TR_NOOP("The parts of this message disagree about how many there are.")},
        {ProblemId::ContradictingReceipt, "contradicting-receipt", QT_TR_NOOP("An earlier receipt of this message said “%2”, which was final; the last one counts.")},
        {ProblemId::FellBack, "fell-back", QT_TR_NOOP("Vonage turned to the fallback URL: %2.")},
        {ProblemId::PossiblePart, "possible-part", QT_TR_NOOP("This may be the rest of the message before it, which came from the same number %2 s earlier and is as long as one part can be.")},
    };
    // clang-format on
};

static_assert(rowsAreInOrder(ProblemTable::rows, &ProblemRow::id, size_t(ProblemId::Count)));

} // namespace

QByteArrayView problemId(ProblemId id) { return ProblemTable::rows[size_t(id)].name; }

QString problemText(ProblemId id, QByteArrayView field, const QString &detail)
{
    QString text = words(ProblemTable::rows[size_t(id)].text);
    const QString name = field.isEmpty() ? words(QT_TRANSLATE_NOOP("Vonage", "The body"))
                                         : u'“' + QString::fromUtf8(field) + u'”';
    const bool hasField = text.contains(u"%1");
    const bool hasDetail = text.contains(u"%2");
    if (hasField && hasDetail)
        return text.arg(name, detail);
    if (hasDetail)
        return text.replace(QStringLiteral("%2"), detail);
    return hasField ? text.arg(name) : text;
}

} // namespace ringback::vonage
