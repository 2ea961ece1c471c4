// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/longlinenote.h"

#include "widgets/nccoeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace ringback {

namespace {

constexpr qsizetype LongestLine = 32 * 1024; // bytes

bool hasLongLine(QByteArrayView text)
{
    qsizetype line = 0;
    while (text.size() - line > LongestLine) {
        const qsizetype end = text.indexOf('\n', line);
        if (end < 0 || end - line > LongestLine)
            return true;
        line = end + 1;
    }
    return false;
}

} // namespace

LongLineNote::LongLineNote(NccoEditor &editor)
    : QFrame(&editor)
    , m_editor(editor)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *const text = new QLabel(tr("A line is so long that typing is slow."), this);
    text->setTextFormat(Qt::PlainText);
    auto *const button = new QToolButton(this);
    button->setText(tr("Lay out"));
    button->setToolTip(tr("Breaks the NCCO into lines, which means the same (Ctrl+Shift+F)."));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(text);
    layout->addWidget(button);
    hide();
    connect(&editor, &NccoEditor::checked, this, &LongLineNote::judge);
    connect(button, &QToolButton::clicked, this, [this] {
        hide();
        m_editor.format();
        m_editor.setFocus();
    });
}

void LongLineNote::place()
{
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom, sizeHint(),
                                    m_editor.viewport()->geometry()));
}

void LongLineNote::judge()
{
    const bool isLong = !m_editor.isReadOnly() && hasLongLine(m_editor.ncco());
    if (std::exchange(m_isLong, isLong) == isLong)
        return;
    setVisible(isLong);
    place();
}

} // namespace ringback
