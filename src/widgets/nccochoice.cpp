// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccochoice.h"

#include "ncco/templates.h"
#include "reply/templateplaceholders.h"
#include "widgets/nccoeditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ringback {

namespace {

constexpr QByteArrayView OwnId("(own)"); // no template is called so
constexpr QByteArrayView NoneId("(none)");

} // namespace

NccoChoice::NccoChoice(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("NCC&O"), this))
    , m_choice(new QComboBox(this))
    , m_editor(new NccoEditor(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_choice);
    auto *const line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_choice, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_editor, 1);
    layout->addStretch(0); // for when there is nothing to be edited
    m_editor->setMinimumHeight(fontMetrics().height() * 8);
    m_editor->setAccessibleName(tr("NCCO"));
    m_editor->setPlaceholders(templatePlaceholders());
    m_choice->addItem(tr("A text of its own"), OwnId.toByteArray());
    for (const ncco::Template &one : ncco::builtinTemplates())
        m_choice->addItem(one.shownTitle(), QByteArray(one.id));
    connect(m_choice, &QComboBox::activated, this, [this] {
        show(&NccoEditor::replaceNcco); // which can be undone: back to a text of one's own
        Q_EMIT edited();
    });
    connect(m_editor, &QsciScintilla::textChanged, this, &NccoChoice::noteText);
    setNcco(NccoReply());
}

void NccoChoice::allowNone() { m_choice->insertItem(0, tr("The default reply"), NoneId.toByteArray()); }

void NccoChoice::useLabel(QLabel &label)
{
    label.setBuddy(m_choice);
    m_label->hide();
}

void NccoChoice::setNcco(const std::optional<NccoReply> &ncco)
{
    m_own = ncco ? ncco->text : QByteArray();
    if (m_own.isEmpty())
        m_own = ncco::findTemplate("greeting")->text; // to begin from
    QByteArray id = NoneId.toByteArray();
    if (ncco)
        id = ncco->builtin.isEmpty() ? OwnId.toByteArray() : ncco->builtin;
    m_choice->setCurrentIndex(m_choice->findData(id));
    show(&NccoEditor::setNcco);
}

std::optional<NccoReply> NccoChoice::ncco() const
{
    const QByteArray id = m_choice->currentData().toByteArray();
    if (id == NoneId)
        return std::nullopt;
    return id == OwnId ? NccoReply{.builtin = {}, .text = m_own} : NccoReply{.builtin = id, .text = {}};
}

void NccoChoice::show(void (NccoEditor::*put)(const QByteArray &))
{
    const QScopedValueRollback setting(m_isSetting, true);
    const QByteArray id = m_choice->currentData().toByteArray();
    const ncco::Template *const builtin = ncco::findTemplate(id);
    (m_editor->*put)(builtin ? QByteArray(builtin->text) : m_own);
    m_editor->setVisible(id != NoneId);
}

void NccoChoice::noteText()
{
    if (m_isSetting)
        return;
    m_own = m_editor->ncco();
    m_choice->setCurrentIndex(m_choice->findData(OwnId.toByteArray())); // a template stays what it is
    Q_EMIT edited();
}

} // namespace ringback
