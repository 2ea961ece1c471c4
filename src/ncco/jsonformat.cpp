// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsonformat.h"

#include "ncco/jsondocument.h"

#include <algorithm>

namespace ringback::ncco {

namespace {

constexpr qsizetype LongestLine = 80; // bytes, of a list that stands in one line

class Layout
{
public:
    explicit Layout(const JsonDocument &document)
        : m_text(document.text())
    {
        m_out.reserve(m_text.size() + m_text.size() / 2);
    }

    [[nodiscard]] QByteArray take() && { return std::move(m_out); }

    void append(const JsonValue &value, qsizetype depth)
    {
        if (!value.isContainer()) {
            m_out += value.text();
            return;
        }
        const bool isObject = value.kind() == JsonKind::Object;
        const bool isInLines = value.size() > 0 && !fitsInLine(value, depth);
        m_out += isObject ? '{' : '[';
        for (const JsonValue &item : value.children()) {
            if (item.index() > 0)
                m_out += isInLines ? "," : ", ";
            if (isInLines)
                breakLine(depth + 1);
            if (isObject) {
                m_out += m_text.sliced(item.keyRange().begin, item.keyRange().size());
                m_out += ": ";
            }
            append(item, depth + 1);
        }
        if (isInLines)
            breakLine(depth);
        m_out += isObject ? '}' : ']';
    }

private:
    /// Of a list of plain values.
    [[nodiscard]] static bool fitsInLine(const JsonValue &value, qsizetype depth)
    {
        if (value.kind() == JsonKind::Object)
            return false;
        qsizetype size = depth * Indentation;
        return std::ranges::all_of(value.children(), [&size](const JsonValue &item) {
            size += item.range().size() + 2;
            return !item.isContainer() && size <= LongestLine;
        });
    }

    void breakLine(qsizetype depth)
    {
        m_out += '\n';
        m_out.append(depth * Indentation, ' ');
    }

    QByteArrayView m_text;
    QByteArray m_out;
};

} // namespace

std::optional<QByteArray> formattedJson(const JsonDocument &document)
{
    if (!document.faults().empty())
        return std::nullopt;
    Layout layout(document);
    layout.append(document.root(), 0);
    return std::move(layout).take() += '\n';
}

qsizetype samePlace(QByteArrayView before, qsizetype position, QByteArrayView after)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    const auto rest = [isBlank](QByteArrayView text) {
        return text.size() - std::ranges::count_if(text, isBlank);
    };
    const auto behind = rest(before.sliced(position));
    qsizetype place = after.size();
    for (auto left = behind; left > 0 && place > 0; left -= isBlank(after[place]) ? 0 : 1)
        --place;
    return place;
}

} // namespace ringback::ncco
