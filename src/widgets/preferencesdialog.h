// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/sources.h"

#include <QDialog>
#include <QList>

#include <memory>
#include <utility>

class QSettings;

namespace ringback {

namespace Ui {
class PreferencesDialog;
}

class NumberBox;
class SecretStore;

/// Edits what widgets/settings.h declares, and the secrets. Nothing counts before it is accepted. GUI thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a languages: code and name of each that there is. Settings and secrets outlive the dialog.
    PreferencesDialog(QSettings &settings, SecretStore &secrets,
                      const QList<std::pair<QString, QString>> &languages, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    /// Shows the page of sets and addresses.
    void showSources();

    void accept() override;

Q_SIGNALS:
    /// The settings are others now.
    void changed();

private:
    void makeNumbers();
    void fill(const QSettings &settings);
    void fillSecrets();
    void saveSecrets();
    [[nodiscard]] QString chosenSets() const;
    /// Says what is wrong with the ranges, in place.
    /// The first thing that is wrong, a sentence; empty when there is none.
    [[nodiscard]] QString fault() const;
    void judge();
    void listSets(const QList<vonage::SourceSet> &sets);
    void takeOwnSets();

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    QSettings &m_settings;
    SecretStore &m_secrets;
    QList<NumberBox *> m_numbers;
    bool m_secretsEdited = false;
};

} // namespace ringback
