// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/smstext.h"

#include "core/ascii.h"
#include "vonage/key.h"
#include "vonage/words.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace ringback::vonage {

namespace {

// 3GPP TS 23.038 6.2.1; ESC is the way to the extension table and no character of its own.
constexpr std::u16string_view GsmTable = u"@£$¥èéùìòÇ\nØø\rÅå"
                                         u"Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ"
                                         u" !\"#¤%&'()*+,-./"
                                         u"0123456789:;<=>?"
                                         u"¡ABCDEFGHIJKLMNO"
                                         u"PQRSTUVWXYZÄÖÑÜ§"
                                         u"¿abcdefghijklmno"
                                         u"pqrstuvwxyzäöñüà";
static_assert(GsmTable.size() == 128);

struct Extension
{
    char code;
    char16_t character;
};
constexpr Extension Extensions[] = {
    {0x0a, u'\f'}, {0x14, u'^'}, {0x28, u'{'}, {0x29, u'}'}, {0x2f, u'\\'},
    {0x3c, u'['},  {0x3d, u'~'}, {0x3e, u']'}, {0x40, u'|'}, {0x65, u'€'},
};

struct Port
{
    int number;
    const char *name;
};

struct Keyword
{
    const char *word;
    KeywordClass keywordClass;
    bool isWholeText = false; ///< counts only as that, for sentences begin with it too
};

constexpr qsizetype LongestKeyword = 32; // bytes of a text that are looked at for one

struct SmsTexts
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
public:
    static constexpr Port ports[] = {
        {2948, QT_TR_NOOP("WAP push")},      {9200, QT_TR_NOOP("WAP")},   {5505, QT_TR_NOOP("ring tone")},
        {5506, QT_TR_NOOP("operator logo")}, {9204, QT_TR_NOOP("vCard")}, {9205, QT_TR_NOOP("vCalendar")},
    };
    static constexpr Keyword keywords[] = {
        {"STOP", KeywordClass::OptOut},        {"END", KeywordClass::OptOut},
        {"QUIT", KeywordClass::OptOut},        {"CANCEL", KeywordClass::OptOut},
        {"STOPALL", KeywordClass::OptOut},     {"STOP ALL", KeywordClass::OptOut},
        {"UNSUBSCRIBE", KeywordClass::OptOut}, {"HELP", KeywordClass::Help},
        {"INFO", KeywordClass::Help, true},    {"START", KeywordClass::OptIn},
        {"JOIN", KeywordClass::OptIn},         {"YES", KeywordClass::OptIn, true},
        {"UNSTOP", KeywordClass::OptIn, true},
    };
    // By KeywordClass. Only for short codes does Vonage block numbers.
    static constexpr KeywordText shortCodeTexts[] = {
        {},
        {QT_TR_NOOP(
             "The sender wants no more messages (opt-out): Vonage blocks the number for this short code "
             "and confirms it to the sender. Later messages to it fail with send status 102 or "
             "error code 9."),
         QT_TR_NOOP(" (wants no more messages; Vonage now blocks the number for this short code)")},
        {QT_TR_NOOP("The sender asks for help: a US short code must answer with its help text."),
         QT_TR_NOOP(" (asks for help)")},
        {QT_TR_NOOP("The sender wants messages (opt-in): lifts the block that an earlier STOP set."),
         QT_TR_NOOP(" (wants messages)")},
    };
    static constexpr KeywordText numberTexts[] = {
        {},
        {QT_TR_NOOP("It is a usual word for opting out."), QT_TR_NOOP(" (a usual opt-out word)")},
        {QT_TR_NOOP("It is a usual word for asking for help."), QT_TR_NOOP(" (a usual help word)")},
        {QT_TR_NOOP("It is a usual word for opting in."), QT_TR_NOOP(" (a usual opt-in word)")},
    };
};

/// Code points of a text, one at a time; half of a pair is returned as it is.
char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

QString portText(int port)
{
    const auto found = std::ranges::find(SmsTexts::ports, port, &Port::number);
    return found == std::end(SmsTexts::ports) ? QString::number(port)
                                              : QStringLiteral("%1 (%2)").arg(port).arg(words(found->name));
}

int octet(const QByteArray &data, qsizetype at) { return quint8(data[at]); }

int wide(const QByteArray &data, qsizetype at) { return octet(data, at) * 256 + octet(data, at + 1); }

using Reader = void (*)(Udh &udh, UdhElement &element);

void readConcatenation(Udh &udh, UdhElement &element)
{
    const bool isWide = element.data.size() == 4;
    udh.reference = isWide ? wide(element.data, 0) : octet(element.data, 0);
    udh.parts = octet(element.data, isWide ? 2 : 1);
    udh.part = octet(element.data, isWide ? 3 : 2);
    element.text = words(QT_TRANSLATE_NOOP("Vonage", "part %1 of %2, reference %3"))
                       .arg(udh.part)
                       .arg(udh.parts)
                       .arg(udh.reference);
    if (udh.parts == 0)
        udh.error = QT_TRANSLATE_NOOP("Vonage", "the number of parts is 0");
    else if (udh.part == 0 || udh.part > udh.parts)
        udh.error = QT_TRANSLATE_NOOP("Vonage", "the part's number is not between 1 and the number of parts");
}

void readPorts(Udh &, UdhElement &element)
{
    const bool isWide = element.data.size() == 4;
    const int destination = isWide ? wide(element.data, 0) : octet(element.data, 0);
    const int source = isWide ? wide(element.data, 2) : octet(element.data, 1);
    element.text = words(QT_TRANSLATE_NOOP("Vonage", "to port %1 from port %2"))
                       .arg(portText(destination), portText(source));
}

void readIndication(Udh &, UdhElement &element)
{
    element.text = words(QT_TRANSLATE_NOOP("Vonage", "voicemail or other waiting message, count %1"))
                       .arg(octet(element.data, 1));
}

void readSingleShift(Udh &, UdhElement &element)
{
    element.text =
        words(QT_TRANSLATE_NOOP("Vonage", "some characters of a national alphabet (single shift table %1)"))
            .arg(octet(element.data, 0));
}

void readLockingShift(Udh &, UdhElement &element)
{
    element.text =
        words(QT_TRANSLATE_NOOP("Vonage", "written in a national alphabet (locking shift table %1)"))
            .arg(octet(element.data, 0));
}

struct ElementKind
{
    int id;
    qsizetype size;
    Reader read;
};
constexpr ElementKind ElementKinds[] = {
    {0x00, 3, readConcatenation}, {0x01, 2, readIndication},    {0x04, 2, readPorts},
    {0x05, 4, readPorts},         {0x08, 4, readConcatenation}, {0x24, 1, readSingleShift},
    {0x25, 1, readLockingShift},
};

QByteArrayView withoutClosing(QByteArrayView text)
{
    while (!text.isEmpty() && QByteArrayView(".!?,;: ").contains(text.back()))
        text.chop(1);
    return text;
}

bool isPrintable(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.isPrint() || c.isSurrogate() || c == u'\n' || c == u'\r' || c == u'\t';
    });
}

} // namespace

int gsmSeptets(char32_t character)
{
    if (character > 0xffff || character == 0x1b)
        return 0;
    if (GsmTable.find(char16_t(character)) != std::u16string_view::npos)
        return 1;
    return std::ranges::find(Extensions, char16_t(character), &Extension::character) != std::end(Extensions)
        ? 2
        : 0;
}

std::optional<char32_t> firstOutsideGsm(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (gsmSeptets(c) == 0)
            return c;
    }
    return std::nullopt;
}

QByteArrayView firstOutsideGsm(QByteArrayView text)
{
    const bool plain = std::ranges::all_of(text.first(std::min(text.size(), LongestSms)), [](char c) {
        return (c >= ' ' && c <= '~' && c != '`') || c == '\n' || c == '\r';
    });
    if (plain)
        return {};
    for (qsizetype at = 0; at < std::min(text.size(), LongestSms);) {
        const auto lead = quint8(text[at]);
        const qsizetype size = std::min<qsizetype>(lead < 0x80       ? 1
                                                       : lead < 0xe0 ? 2
                                                       : lead < 0xf0 ? 3
                                                                     : 4,
                                                   text.size() - at);
        const QString character = QString::fromUtf8(text.sliced(at, size));
        if (firstOutsideGsm(QStringView(character)))
            return text.sliced(at, size);
        at += size;
    }
    return {};
}

QString characterText(QByteArrayView character)
{
    QString text = QString::fromUtf8(character);
    if (text.isEmpty())
        return text;
    qsizetype at = 0;
    const char32_t c = nextCodePoint(text, at);
    if (QChar::isPrint(c) && !QChar::isSpace(c) && !QChar::isMark(c))
        return text;
    return u"U+" + QStringLiteral("%1").arg(uint(c), 4, 16, QChar(u'0')).toUpper();
}

std::optional<QString> fromUnpackedGsm(QByteArrayView octets)
{
    QString text;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const auto code = quint8(octets[i]);
        if (code > 0x7f)
            return std::nullopt;
        if (code != 0x1b) {
            text += QChar(GsmTable[code]);
            continue;
        }
        if (++i == octets.size())
            return std::nullopt;
        const auto found = std::ranges::find(Extensions, octets[i], &Extension::code);
        if (found == std::end(Extensions))
            return std::nullopt;
        text += QChar(found->character);
    }
    return text;
}

SmsLength smsLength(QStringView text)
{
    SmsLength length;
    length.isUnicode = firstOutsideGsm(text).has_value();
    qsizetype units = text.size();
    if (!length.isUnicode)
        units += std::ranges::count_if(text, [](QChar c) { return gsmSeptets(c.unicode()) == 2; });
    length.units = int(std::min<qsizetype>(units, std::numeric_limits<int>::max()));
    const int single = length.isUnicode ? 70 : 160;
    const int perPart = length.isUnicode ? 67 : 153;
    length.parts = length.units == 0 ? 0 : length.units <= single ? 1 : 1 + (length.units - 1) / perPart;
    return length;
}

Udh parseUdh(QByteArrayView hex)
{
    Udh udh;
    const std::optional<QByteArray> octets = fromHex(hex);
    if (!octets) {
        udh.error = QT_TRANSLATE_NOOP("Vonage", "it is not an even number of hexadecimal digits");
        return udh;
    }
    if (octets->isEmpty())
        return udh;
    if (octet(*octets, 0) != octets->size() - 1)
        udh.error = QT_TRANSLATE_NOOP("Vonage", "its length is not what its first byte says");
    for (qsizetype at = 1; at < octets->size();) {
        const qsizetype size = at + 1 < octets->size() ? octet(*octets, at + 1) : 1;
        if (at + 2 + size > octets->size()) {
            udh.error = QT_TRANSLATE_NOOP("Vonage", "one of its elements is longer than what is left of it");
            break;
        }
        UdhElement element{.id = octet(*octets, at), .data = octets->mid(at + 2, size), .text = {}};
        const auto known = std::ranges::find_if(
            ElementKinds, [&](const ElementKind &k) { return k.id == element.id && k.size == size; });
        if (known != std::end(ElementKinds))
            known->read(udh, element);
        else
            element.text = words(QT_TRANSLATE_NOOP("Vonage", "unknown element %1: %2"))
                               .arg(element.id, 2, 16, QChar(u'0'))
                               .arg(QString::fromLatin1(element.data.toHex(' ')));
        udh.elements.append(element);
        at += 2 + size;
    }
    return udh;
}

std::optional<QByteArray> fromHex(QByteArrayView hex)
{
    if (hex.size() % 2 != 0 || !std::ranges::all_of(hex, ascii::isHexDigit))
        return std::nullopt;
    return QByteArray::fromHex(QByteArray::fromRawData(hex.data(), hex.size()));
}

QStringList readings(const QByteArray &octets)
{
    QStringList found;
    const auto add = [&found](const char *name, const QString &text) {
        if (isPrintable(text))
            found += QString(QString::fromLatin1(name) + u": " + text);
    };
    if (octets.isValidUtf8())
        add("UTF-8", QString::fromUtf8(octets));
    if (octets.size() % 2 == 0) {
        QStringDecoder utf16(QStringDecoder::Utf16BE, QStringDecoder::Flag::ConvertInvalidToNull);
        const QString text = utf16.decode(octets);
        if (!utf16.hasError())
            add("UTF-16BE", text);
    }
    add("Latin-1", QString::fromLatin1(octets));
    if (const std::optional<QString> text = fromUnpackedGsm(octets))
        add("GSM", *text);
    return found;
}

bool isNorthAmerican(QByteArrayView number)
{
    return number.size() == 11 && number.front() == '1' && ascii::allDigits(number);
}

KeywordClass keywordClass(QByteArrayView keyword, QByteArrayView text)
{
    const QByteArrayView start = text.first(std::min(text.size(), LongestKeyword)).trimmed();
    QByteArrayView word = keyword.trimmed();
    if (word.isEmpty()) {
        const auto *const end = std::ranges::find_if(start, [](char c) { return quint8(c) <= ' '; });
        word = QByteArrayView(start.begin(), end);
    }
    const bool isWholeText =
        text.size() <= LongestKeyword && isSameWord(withoutClosing(start), withoutClosing(word));
    const auto found = std::ranges::find_if(SmsTexts::keywords, [word, isWholeText](const Keyword &k) {
        return isSameWord(withoutClosing(word), k.word) && (isWholeText || !k.isWholeText);
    });
    return found == std::end(SmsTexts::keywords) ? KeywordClass::Program : found->keywordClass;
}

KeywordText keywordText(KeywordClass keyword, Api api)
{
    return api == Api::UsShortCodes ? SmsTexts::shortCodeTexts[size_t(keyword)]
                                    : SmsTexts::numberTexts[size_t(keyword)];
}

} // namespace ringback::vonage
