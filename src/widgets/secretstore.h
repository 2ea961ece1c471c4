// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/signature.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>

#include <optional>

namespace ringback {

/// The secrets that signatures are checked with, kept in the keychain of the system; for as long as the
/// program runs where there is none. GUI thread.
class SecretStore final : public QObject
{
    Q_OBJECT
public:
    /// The keychain lists the secrets under \a service.
    explicit SecretStore(const QString &service);

    /// Asks the keychain for what it has; says changed().
    void load();
    /// These count from here on; the keychain gets them as well.
    void save(const vonage::SignatureSecrets &secrets);

    [[nodiscard]] const vonage::SignatureSecrets &secrets() const { return m_secrets; }
    /// Why the secrets are forgotten when the program ends, a sentence; nothing when they are kept.
    [[nodiscard]] std::optional<QString> problem() const;

Q_SIGNALS:
    void changed();
    /// problem() is another.
    void problemChanged();

private:
    void read(QLatin1StringView key, void (SecretStore::*take)(const QByteArray &));
    void write(QLatin1StringView key, const QByteArray &secret);
    void takeSignatureSecret(const QByteArray &secret);
    void takeWebhookSecret(const QByteArray &secret);
    void takeMethod(const QByteArray &id);
    void note(QLatin1StringView key, int error, const QString &words);

    QString m_service;
    vonage::SignatureSecrets m_secrets;
    QMap<QLatin1StringView, QString> m_problems; // of each key: that another one works says nothing
    bool m_isSaved = false;                      // by hand: what the keychain says late does not count
};

} // namespace ringback
