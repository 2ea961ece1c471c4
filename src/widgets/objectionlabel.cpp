// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/objectionlabel.h"

#include <chrono>

namespace ringback {

namespace {

constexpr std::chrono::milliseconds TimeToRead{1000}; // a press that comes sooner was not meant as an answer

} // namespace

ObjectionLabel::ObjectionLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ObjectionLabel::tell(const QString &sentence)
{
    m_objection.clear();
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

bool ObjectionLabel::isInsistedOn(const QString &objection)
{
    if (m_objection == objection)
        return m_sinceObjection.hasExpired(TimeToRead.count() - 1);
    tell(objection);
    m_objection = objection;
    m_sinceObjection.start();
    return false;
}

} // namespace ringback
