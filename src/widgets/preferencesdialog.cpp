// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/preferencesdialog.h"

#include "models/filterstate.h"
#include "widgets/mnemonic.h"
#include "widgets/numberbox.h"
#include "widgets/secretstore.h"
#include "widgets/settings.h"

#include "ui_preferencesdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <utility>

namespace ringback {

namespace {

constexpr int LinesOfOwnSets = 4;

QString suffix(NumberSetting::Unit unit)
{
    switch (unit) {
    case NumberSetting::Unit::None:
        return {};
    case NumberSetting::Unit::Seconds:
    case NumberSetting::Unit::Milliseconds: // which nobody thinks in
        return PreferencesDialog::tr(" s", "seconds");
    case NumberSetting::Unit::Kibibytes:
        return PreferencesDialog::tr(" KiB");
    case NumberSetting::Unit::Mebibytes:
        return PreferencesDialog::tr(" MiB");
    }
    return {};
}

QString settingText(const char *source) { return QCoreApplication::translate("Settings", source); }

} // namespace

PreferencesDialog::PreferencesDialog(QSettings &settings, SecretStore &secrets,
                                     const QList<std::pair<QString, QString>> &languages, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_settings(settings)
    , m_secrets(secrets)
{
    m_ui->setupUi(this);
    m_ui->theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_ui->theme->addItem(tr("Light"), QStringLiteral("light"));
    m_ui->theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_ui->language->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : languages)
        m_ui->language->addItem(name, code);
    m_ui->method->addItem(tr("Any"), QByteArray());
    for (int i = 0; i < vonage::SmsMethodCount; ++i) {
        const QByteArray id = vonage::smsMethodId(vonage::SmsMethod(i)).toByteArray();
        m_ui->method->addItem(QString::fromLatin1(id), id);
    }
    for (const auto &[field, help] : {std::pair<QWidget *, QLabel *>(m_ui->sets, m_ui->setsHelp),
                                      {m_ui->ownSets, m_ui->ownSetsHelp},
                                      {m_ui->allowed, m_ui->allowedHelp},
                                      {m_ui->proxies, m_ui->proxiesHelp},
                                      {m_ui->shortCodes, m_ui->shortCodesHelp}})
        field->setAccessibleDescription(help->text());
    m_ui->ownSets->setMaximumHeight(fontMetrics().lineSpacing() * LinesOfOwnSets);
    for (QWidget *const ground : {m_ui->sourcesTab->viewport(), m_ui->sourcesTab->widget(),
                                  m_ui->limitsScroll->viewport(), m_ui->limitsScroll->widget()})
        ground->setAutoFillBackground(false); // that of tabs may be another than that of windows
    makeNumbers();
    fill(m_settings);
    fillSecrets();
    connect(m_ui->ownSets, &QPlainTextEdit::textChanged, this, &PreferencesDialog::takeOwnSets);
    connect(m_ui->allowed, &QLineEdit::textChanged, this, &PreferencesDialog::judge);
    connect(m_ui->proxies, &QLineEdit::textChanged, this, &PreferencesDialog::judge);
    for (const QLineEdit *const line : {m_ui->signatureSecret, m_ui->webhookSecret})
        connect(line, &QLineEdit::textEdited, this, [this] { m_secretsEdited = true; });
    connect(m_ui->method, &QComboBox::activated, this, [this] { m_secretsEdited = true; });
    connect(m_ui->showSecrets, &QCheckBox::toggled, this, [this](bool isOn) {
        for (QLineEdit *const line : {m_ui->signatureSecret, m_ui->webhookSecret})
            line->setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(&m_secrets, &SecretStore::changed, this, &PreferencesDialog::fillSecrets);
    connect(&m_secrets, &SecretStore::problemChanged, this, &PreferencesDialog::fillSecrets);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(QSettings(QString(), QSettings::IniFormat)); });
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::showSources()
{
    m_ui->tabs->setCurrentWidget(m_ui->sourcesTab);
    m_ui->sets->setFocus();
}

void PreferencesDialog::makeNumbers()
{
    QWidget *before = m_ui->shortCodes; // the last one that the Tab key comes to in front of them
    for (const NumberSetting *const setting : NumberSettings) {
        auto *const number = new NumberBox(*setting, suffix(setting->unit), m_ui->limitsPage);
        auto *const help = new QLabel(tr("%1 Default: %2; %3 to %4.", "what it means")
                                          .arg(settingText(setting->help), number->textOf(setting->fallback),
                                               number->textOf(setting->least), number->textOf(setting->most)),
                                      m_ui->limitsPage);
        help->setTextFormat(Qt::PlainText);
        help->setWordWrap(true);
        help->setContentsMargins(0, 0, 0, help->fontMetrics().height() / 2);
        number->setAccessibleDescription(help->text());
        m_ui->numbers->addRow(settingText(setting->label), number);
        m_ui->numbers->addRow(help);
        setTabOrder(std::exchange(before, number), number);
        m_numbers.append(number);
    }
}

void PreferencesDialog::fill(const QSettings &settings)
{
    m_ui->theme->setCurrentIndex(std::max(m_ui->theme->findData(value(settings, ThemeSetting)), 0));
    m_ui->language->setCurrentIndex(std::max(m_ui->language->findData(value(settings, LanguageSetting)), 0));
    m_ui->ownSets->setPlainText(value(settings, OwnSetsSetting));
    listSets(sourceSets(settings));
    const QList<vonage::SourceSet> active = activeSets(settings);
    for (int row = 0; row < m_ui->sets->count(); ++row) {
        const QByteArray name = m_ui->sets->item(row)->text().toUtf8();
        const bool isActive = std::ranges::find(active, name, &vonage::SourceSet::name) != active.end();
        m_ui->sets->item(row)->setCheckState(isActive ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->allowed->setText(value(settings, AllowedSetting));
    m_ui->proxies->setText(value(settings, TrustedProxiesSetting));
    m_ui->shortCodes->setText(value(settings, ShortCodesSetting));
    for (NumberBox *const number : std::as_const(m_numbers))
        number->setNumber(value(settings, number->setting()));
    judge();
}

void PreferencesDialog::fillSecrets()
{
    m_ui->keychain->setText(
        m_secrets.problem().value_or(tr("They are kept in the keychain of this system.")));
    if (m_secretsEdited)
        return;
    const vonage::SignatureSecrets &secrets = m_secrets.secrets();
    m_ui->signatureSecret->setText(QString::fromUtf8(secrets.signatureSecret));
    m_ui->webhookSecret->setText(QString::fromUtf8(secrets.webhookSecret));
    const QByteArray method =
        secrets.method ? vonage::smsMethodId(*secrets.method).toByteArray() : QByteArray();
    m_ui->method->setCurrentIndex(m_ui->method->findData(method));
}

/// Those that were chosen stay so.
void PreferencesDialog::listSets(const QList<vonage::SourceSet> &sets)
{
    const QStringList chosen = chosenSets().split(u'\n');
    m_ui->sets->clear();
    for (const vonage::SourceSet &set : sets) {
        auto *const item = new QListWidgetItem(QString::fromUtf8(set.name), m_ui->sets);
        item->setToolTip(rangesText(set));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

void PreferencesDialog::takeOwnSets()
{
    if (const auto own = readSourceSets(m_ui->ownSets->toPlainText()))
        listSets(vonage::builtinSourceSets() + *own);
    judge();
}

QString PreferencesDialog::chosenSets() const
{
    QStringList names;
    for (int row = 0; row < m_ui->sets->count(); ++row) {
        if (m_ui->sets->item(row)->checkState() == Qt::Checked)
            names.append(m_ui->sets->item(row)->text());
    }
    return names.join(u'\n');
}

QString PreferencesDialog::fault() const
{
    const auto own = readSourceSets(m_ui->ownSets->toPlainText());
    if (!own)
        return tr("“%1” is no set: write a new name, a colon and ranges.").arg(own.error());
    const QList<vonage::SourceSet> known = vonage::builtinSourceSets() + *own;
    for (const auto &[line, label] :
         {std::pair(m_ui->allowed, m_ui->allowedLabel), {m_ui->proxies, m_ui->proxiesLabel}}) {
        if (line == m_ui->proxies && line->text().trimmed().isEmpty())
            continue;
        const auto read = vonage::parseRanges(line->text().toUtf8(), known, known);
        if (read)
            continue;
        if (read.error().isEmpty())
            return tr("“%1” lacks a set, an address or a range.").arg(withoutMnemonic(label->text()));
        return tr("“%1” is neither a set nor an address or a range such as 203.0.113.0/24.")
            .arg(QString::fromUtf8(read.error()));
    }
    return {};
}

void PreferencesDialog::judge()
{
    const QString error = fault();
    m_ui->error->setText(error);
    m_ui->error->setVisible(!error.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty());
}

void PreferencesDialog::accept()
{
    setValue(m_settings, ThemeSetting, m_ui->theme->currentData().toString());
    setValue(m_settings, LanguageSetting, m_ui->language->currentData().toString());
    setValue(m_settings, OwnSetsSetting, m_ui->ownSets->toPlainText());
    setValue(m_settings, ActiveSetsSetting, chosenSets());
    setValue(m_settings, AllowedSetting, m_ui->allowed->text());
    setValue(m_settings, TrustedProxiesSetting, m_ui->proxies->text());
    setValue(m_settings, ShortCodesSetting, m_ui->shortCodes->text());
    for (const NumberBox *const number : std::as_const(m_numbers))
        setValue(m_settings, number->setting(), number->number());
    if (m_secretsEdited)
        saveSecrets();
    Q_EMIT changed();
    QDialog::accept();
}

void PreferencesDialog::saveSecrets()
{
    m_secretsEdited = false;
    vonage::SignatureSecrets secrets = m_secrets.secrets();
    secrets.signatureSecret = m_ui->signatureSecret->text().trimmed().toUtf8();
    secrets.webhookSecret = m_ui->webhookSecret->text().trimmed().toUtf8();
    secrets.method = vonage::smsMethodFromId(m_ui->method->currentData().toByteArray());
    m_secrets.save(secrets);
}

} // namespace ringback
