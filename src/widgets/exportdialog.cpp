// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exportdialog.h"

#include "ui_exportdialog.h"
#include "widgets/settingsfile.h"

#include <QLocale>

namespace ringback {

namespace {

struct Format
{
    ExportFormat format;
    const char *label; ///< source of context "ringback::ExportDialog"
    QLatin1StringView suffix;
};

constexpr Format Formats[] = {
    {ExportFormat::JsonLines, QT_TRANSLATE_NOOP("ringback::ExportDialog", "JSON, one event a line"),
     QLatin1StringView("jsonl")},
    {ExportFormat::Har, QT_TRANSLATE_NOOP("ringback::ExportDialog", "HAR, for browsers' network panels"),
     QLatin1StringView("har")},
    {ExportFormat::Csv, QT_TRANSLATE_NOOP("ringback::ExportDialog", "CSV, for spreadsheets"),
     QLatin1StringView("csv")},
    {ExportFormat::Curl, QT_TRANSLATE_NOOP("ringback::ExportDialog", "curl commands that send them again"),
     QLatin1StringView("sh")},
};

} // namespace

ExportDialog::ExportDialog(qsizetype all, qsizetype shown, qsizetype selected, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    const auto offer = [this](const QString &text, qsizetype count, ExportWish::What what) {
        if (count > 0)
            m_ui->what->addItem(text.arg(QLocale().toString(count)), int(what));
    };
    if (shown != all)
        offer(tr("Those that are shown (%1)"), shown, ExportWish::What::Shown);
    offer(tr("All (%1)"), all, ExportWish::What::All);
    offer(tr("Those that are selected (%1)"), selected, ExportWish::What::Selected);
    if (selected > 1) // one is selected anyway
        m_ui->what->setCurrentIndex(m_ui->what->count() - 1);
    for (const Format &format : Formats)
        m_ui->format->addItem(tr(format.label));
    m_ui->redact->setChecked(remembered::ExportsRedacted.value());
    connect(this, &QDialog::accepted, this,
            [this] { remembered::ExportsRedacted.set(m_ui->redact->isChecked()); });
}

ExportDialog::~ExportDialog() = default;

ExportWish ExportDialog::wish() const
{
    return {.what = ExportWish::What(m_ui->what->currentData().toInt()),
            .format = Formats[m_ui->format->currentIndex()].format,
            .isRedacted = m_ui->redact->isChecked()};
}

QString ExportDialog::suffix() const { return Formats[m_ui->format->currentIndex()].suffix; }

} // namespace ringback
