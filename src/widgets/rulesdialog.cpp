// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rulesdialog.h"

#include "models/ruletext.h"
#include "reply/rulefile.h"
#include "widgets/ruledialog.h"
#include "widgets/settings.h"
#include "widgets/settingsfile.h"
#include "widgets/windowdialogs.h"
#include "widgets/windowlayout.h"

#include "ui_rulesdialog.h"

#include <QFile>
#include <QSaveFile>
#include <QShortcut>

#include <algorithm>

namespace ringback {

RulesDialog::RulesDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RulesDialog>())
    , m_model(this)
{
    m_ui->setupUi(this);
    m_ui->table->setModel(&m_model);
    const int letter = m_ui->table->fontMetrics().averageCharWidth();
    m_ui->table->horizontalHeader()->setSectionResizeMode(RuleModel::What, QHeaderView::Stretch);
    m_ui->table->setColumnWidth(RuleModel::Name, letter * 32);
    m_ui->table->setColumnWidth(RuleModel::When, letter * 36);
    resizeOnScreen(*this, {letter * 140, letter * 60});
    connectButtons();
    showState();
}

RulesDialog::~RulesDialog() = default;

void RulesDialog::connectButtons()
{
    connect(&m_model, &RuleModel::edited, this, [this] {
        showMessage({});
        showState();
        Q_EMIT rulesChanged(m_model.rules());
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesDialog::showState);
    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        // It matches every request until it is told otherwise, so it comes behind all others.
        openEditor({.name = freeName(tr("New rule"), m_model.rules()), .when = {}, .what = Reply()},
                   m_model.rowCount());
    });
    const auto edit = [this] {
        if (const int row = currentRow(); row >= 0)
            openEditor(m_model.rule(row), std::nullopt);
    };
    connect(m_ui->edit, &QPushButton::clicked, this, edit);
    connect(m_ui->table, &QTableView::doubleClicked, this, edit);
    connect(new QShortcut(QKeySequence(Qt::Key_Return), m_ui->table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, edit);
    const auto remove = [this] {
        if (const int row = currentRow(); row >= 0)
            m_model.removeRow(row);
    };
    connect(m_ui->remove, &QPushButton::clicked, this, remove);
    connect(new QShortcut(QKeySequence::Delete, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, remove);
    const auto undo = [this] {
        if (m_model.canUndoRemoval())
            m_ui->table->selectRow(m_model.undoRemoval());
        showState();
    };
    connect(m_ui->undo, &QPushButton::clicked, this, undo);
    connect(new QShortcut(QKeySequence::Undo, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, undo);
    connect(m_ui->moveUp, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->moveDown, &QPushButton::clicked, this, [this] { move(1); });
    const QString filter = tr("Rule files (*.json)");
    connect(m_ui->load, &QPushButton::clicked, this, [this, filter] {
        chooseFile(*this, FileUse::Open, {}, filter, {}, [this](const QString &path) { loadFile(path); });
    });
    connect(m_ui->save, &QPushButton::clicked, this, [this, filter] {
        chooseFile(*this, FileUse::Write, {}, filter, {}, [this](const QString &path) { saveFile(path); });
    });
}

void RulesDialog::setRules(const QList<Rule> &rules)
{
    const int row = currentRow();
    const QString current = row < 0 ? QString() : m_model.rule(row).name;
    m_model.setRules(rules);
    if (const int now = rowOf(current); now >= 0)
        m_ui->table->selectRow(now);
    if (m_editor)
        m_editor->setOthers(others());
    showState();
}

int RulesDialog::rowOf(const QString &name) const
{
    const QList<Rule> rules = m_model.rules();
    const auto found = std::ranges::find(rules, name, &Rule::name);
    return found == rules.end() ? -1 : int(found - rules.begin());
}

QList<Rule> RulesDialog::others() const
{
    QList<Rule> others = m_model.rules();
    others.removeIf([this](const Rule &rule) { return rule.name == m_edited; });
    return others;
}

void RulesDialog::addRule(const Rule &rule)
{
    const int row = currentRow();
    openEditor(rule, row < 0 ? m_model.rowCount() : row);
}

void RulesDialog::openEditor(const Rule &rule, std::optional<int> newRow)
{
    if (m_editor) {
        m_editor->raise();
        return;
    }
    m_edited = newRow ? QString() : rule.name;
    m_editor = new RuleDialog(rule, others(), this);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &RuleDialog::testWanted, this, &RulesDialog::testWanted);
    connect(m_editor, &QDialog::accepted, this,
            [this, row = newRow.value_or(currentRow())] { takeEdited(row); });
    connect(m_editor, &QDialog::finished, this, [this] { m_editor = nullptr; });
    m_editor->open();
}

void RulesDialog::takeEdited(int newRow)
{
    // Another window may have moved it, or removed it: then it is a new one.
    int row = rowOf(m_edited);
    if (row >= 0) {
        m_model.replace(row, m_editor->rule());
    } else {
        row = std::min(newRow, m_model.rowCount());
        m_model.insert(row, m_editor->rule());
    }
    m_ui->table->selectRow(row);
}

void RulesDialog::setTestResult(const QString &when, qint64 matched, qint64 total)
{
    if (m_editor)
        m_editor->setTestResult(when, matched, total);
}

void RulesDialog::loadFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showMessage(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        return;
    }
    const HoldTimes hold = holdTimes(SettingsFile());
    const auto book = readRuleFile(file.read(MaxRuleFileBytes + 1), {}, {}, hold);
    if (!book) {
        showMessage(tr("%1, line %2: %3").arg(path, QString::number(book.error().line), book.error().why));
        return;
    }
    const bool isHoldOther = book->hold() != hold;
    const QString also = isHoldOther ? u' ' + tr("It also sets how long webhooks wait for you.") : QString();
    const auto take = [this, path, isHoldOther, also, rules = book->rules(), other = book->hold()] {
        setRules(rules);
        showMessage(tr("These are the rules of %1 now.").arg(path) + also);
        Q_EMIT rulesChanged(m_model.rules());
        if (isHoldOther)
            Q_EMIT holdChanged(other);
    };
    if (const int count = m_model.rowCount(); count > 0)
        askToReplace(*this, tr("Replace %n rule(s) with those of %1?", nullptr, count).arg(path) + also,
                     take);
    else
        take();
}

void RulesDialog::saveFile(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = writeRuleFile({.rules = m_model.rules(), .hold = holdTimes(SettingsFile())});
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    showMessage(isSaved ? tr("The rules are in %1 now.").arg(path)
                        : tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

int RulesDialog::currentRow() const { return m_ui->table->currentIndex().row(); }

void RulesDialog::move(int by)
{
    if (m_model.move(currentRow(), by))
        showState();
}

void RulesDialog::showState()
{
    const int row = currentRow();
    m_ui->edit->setEnabled(row >= 0);
    m_ui->remove->setEnabled(row >= 0);
    m_ui->undo->setEnabled(m_model.canUndoRemoval());
    m_ui->moveUp->setEnabled(row > 0);
    m_ui->moveDown->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
    m_ui->save->setEnabled(m_model.rowCount() > 0);
}

void RulesDialog::showMessage(const QString &sentence)
{
    m_ui->message->setText(sentence);
    m_ui->message->setVisible(!sentence.isEmpty());
}

} // namespace ringback
