// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ruledialog.h"

#include "models/ruletext.h"
#include "widgets/windowlayout.h"

#include "ui_ruledialog.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <cmath>

namespace ringback {

namespace {

/// The pages, as the alternatives of Rule::What.
enum Page { ReplyPage, NccoPage, ParkPage, WaitPage, FaultPage };

/// Rules that have the names of \a rules, and nothing else that would be judged at every key.
QList<Rule> namesOf(const QList<Rule> &rules)
{
    QList<Rule> names;
    for (const Rule &rule : rules)
        names.append({.name = rule.name, .when = {}, .what = WaitForPerson()});
    return names;
}

} // namespace

RuleDialog::RuleDialog(const Rule &rule, const QList<Rule> &others, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RuleDialog>())
    , m_others(namesOf(others))
    , m_isOn(rule.isOn)
{
    m_ui->setupUi(this);
    m_ui->then->allowNone();
    m_ui->then->useLabel(*m_ui->thenLabel);
    for (const Fault one :
         {Fault::NoAnswer, Fault::Reset, Fault::WrongContentType, Fault::BrokenJson, Fault::TooSlow})
        m_ui->fault->addItem(faultText(one), int(one));
    fill(rule);
    m_first = this->rule();
    connect(m_ui->name, &QLineEdit::textChanged, this, &RuleDialog::judge);
    connect(m_ui->when, &QLineEdit::textChanged, this, &RuleDialog::judge);
    connect(m_ui->when, &QLineEdit::textChanged, m_ui->testResult, &QLabel::clear);
    connect(m_ui->what, &QComboBox::currentIndexChanged, this, &RuleDialog::judge);
    connect(m_ui->fault, &QComboBox::currentIndexChanged, this, &RuleDialog::judge);
    connect(m_ui->reply, &ReplyEditor::edited, this, &RuleDialog::judge);
    connect(m_ui->ncco, &NccoChoice::edited, this, &RuleDialog::judge);
    connect(m_ui->parkText, &QLineEdit::textChanged, this, &RuleDialog::judge);
    connect(m_ui->then, &NccoChoice::edited, this, &RuleDialog::judge);
    connect(m_ui->test, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(this->rule()); });
    judge();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32});
}

RuleDialog::~RuleDialog() = default;

void RuleDialog::reject()
{
    if (rule() == m_first)
        return QDialog::reject();
    auto *const question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                           tr("Discard what you have changed in this rule?"),
                                           QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

void RuleDialog::fill(const Rule &rule)
{
    m_ui->name->setText(rule.name);
    m_ui->when->setText(rule.when);
    m_ui->what->setCurrentIndex(int(rule.what.index()));
    m_ui->delay->setValue(double(rule.delay.count()) / 1000);
    m_ui->times->setValue(rule.times);
    const auto *const reply = std::get_if<Reply>(&rule.what);
    m_ui->reply->setReply(reply ? *reply : Reply(), Expects::Any);
    const auto *const ncco = std::get_if<NccoReply>(&rule.what);
    m_ui->ncco->setNcco(ncco ? *ncco : NccoReply());
    const auto *const park = std::get_if<Park>(&rule.what);
    const Park shown = park ? *park : Park();
    m_ui->parkText->setText(QString::fromUtf8(shown.text));
    m_ui->longest->setValue(int(shown.longest.count()));
    m_ui->then->setNcco(shown.then);
    if (const auto *const fault = std::get_if<Fault>(&rule.what))
        m_ui->fault->setCurrentIndex(m_ui->fault->findData(int(*fault)));
}

Rule RuleDialog::rule() const
{
    Rule rule{.name = m_ui->name->text().trimmed(),
              .isOn = m_isOn,
              .when = m_ui->when->text(),
              .what = what(),
              .times = m_ui->times->value()};
    if (takesDelay(rule.what))
        rule.delay = std::chrono::milliseconds(std::llround(m_ui->delay->value() * 1000));
    return rule;
}

Rule::What RuleDialog::what() const
{
    switch (Page(m_ui->what->currentIndex())) {
    case ReplyPage:
        return m_ui->reply->reply();
    case NccoPage:
        return m_ui->ncco->ncco().value_or(NccoReply());
    case ParkPage:
        return Park{.text = m_ui->parkText->text().toUtf8(),
                    .longest = std::chrono::seconds(m_ui->longest->value()),
                    .then = m_ui->then->ncco()};
    case WaitPage:
        return WaitForPerson();
    case FaultPage:
        return Fault(m_ui->fault->currentData().toInt());
    }
    return {};
}

std::optional<QString> RuleDialog::fault() const
{
    const auto book = RuleBook::make(m_others + QList<Rule>{rule()}, {});
    return book ? std::nullopt : std::optional(book.error().why);
}

void RuleDialog::judge()
{
    const std::optional<QString> why = fault();
    m_ui->error->setText(why.value_or(QString()));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!why);
    m_ui->test->setEnabled(parseQuery(m_ui->when->text()).has_value());
    showDelayLabel();
}

void RuleDialog::showDelayLabel()
{
    const bool isWait = m_ui->what->currentIndex() == WaitPage;
    m_ui->delayLabel->setText(isWait ? tr("&Longest wait") : tr("&Delay"));
    m_ui->delay->setEnabled(takesDelay(what()));
    m_ui->delay->setSpecialValueText(isWait ? tr("As long as Vonage waits") : tr("At once"));
}

void RuleDialog::setOthers(const QList<Rule> &others)
{
    m_others = namesOf(others);
    judge();
}

void RuleDialog::setTestResult(const QString &when, qint64 matched, qint64 total)
{
    if (when != m_ui->when->text())
        return;
    m_ui->testResult->setText(
        tr("It would have matched %1 of %2.").arg(QLocale().toString(matched), QLocale().toString(total)));
}

} // namespace ringback
