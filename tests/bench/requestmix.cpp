// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmix.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ringback::bench {

namespace {

constexpr QByteArrayView Placeholder("1d1d1d1d1d1d");
constexpr qsizetype RunDigits = 4;
constexpr qsizetype NumberDigits = 8;

void writeNumber(quint32 number, char *digits)
{
    for (qsizetype i = NumberDigits; i-- > 0; number >>= 4)
        digits[i] = "0123456789abcdef"[number & 0xf];
}

bool isComplete(const QByteArray &request)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArray field("\r\nContent-Length: ");
    const qsizetype at = request.left(headEnd).indexOf(field);
    qsizetype length = 0;
    if (at >= 0) {
        const qsizetype from = at + field.size();
        length = request.mid(from, request.indexOf('\r', from) - from).toLongLong();
    }
    return request.size() == headEnd + 4 + length;
}

} // namespace

std::optional<RequestMix> RequestMix::load(const QString &folder, quint16 run)
{
    RequestMix mix;
    mix.m_run = QByteArray::number(run, 16).rightJustified(RunDigits, '0');
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.http"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype idOffset = bytes.indexOf(Placeholder);
        if (idOffset < 0 || bytes.count(Placeholder) != 1 || !isComplete(bytes)) {
            std::fprintf(stderr, "%s: not one whole request with one id\n", qPrintable(info.filePath()));
            return std::nullopt;
        }
        mix.m_templates << Template{.bytes = bytes, .idOffset = idOffset};
    }
    if (mix.m_templates.isEmpty()) {
        std::fprintf(stderr, "%s: no .http file\n", qPrintable(folder));
        return std::nullopt;
    }
    return mix;
}

void RequestMix::render(quint32 number, QByteArray &request) const
{
    const Template &chosen = m_templates.at(qsizetype(number) % m_templates.size());
    request.resize(chosen.bytes.size());
    std::memcpy(request.data(), chosen.bytes.constData(), size_t(chosen.bytes.size()));
    char *const digits = request.data() + chosen.idOffset;
    std::memcpy(digits, m_run.constData(), RunDigits);
    writeNumber(number, digits + RunDigits);
}

QByteArray RequestMix::id(quint32 number) const
{
    QByteArray digits(NumberDigits, '0');
    writeNumber(number, digits.data());
    return m_run + digits;
}

} // namespace ringback::bench
