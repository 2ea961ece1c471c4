// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listendialog.h"

#include "ui_listendialog.h"

#include <QLayout>
#include <QPushButton>

namespace ringback {

ListenDialog::ListenDialog(const QStringList &addresses, const Fault &fault, const Fault &faultNow,
                           QWidget *parent)
    : QDialog(parent)
    , m_faultNow(faultNow)
    , m_ui(std::make_unique<Ui::ListenDialog>())
{
    m_ui->setupUi(this);
    m_ui->addresses->setText(addresses.join(u' '));
    m_ui->addresses->selectAll();
    m_ui->addresses->setAccessibleDescription(m_ui->help->text());
    connect(m_ui->addresses, &QLineEdit::textChanged, this, [this, fault] {
        const QString sentence = fault(this->addresses());
        showFault(sentence);
        m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(sentence.isNull());
    });
}

ListenDialog::~ListenDialog() = default;

void ListenDialog::showFault(const QString &sentence)
{
    m_ui->error->setText(sentence);
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void ListenDialog::accept()
{
    const QString sentence = m_faultNow(addresses());
    showFault(sentence);
    if (sentence.isNull())
        QDialog::accept();
}

QStringList ListenDialog::addresses() const
{
    return m_ui->addresses->text().split(u' ', Qt::SkipEmptyParts);
}

} // namespace ringback
