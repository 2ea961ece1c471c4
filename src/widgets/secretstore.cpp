// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/secretstore.h"

#include "widgets/settingsfile.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace ringback {

namespace {

// As the keychain lists them.
constexpr QLatin1StringView SignatureKey("signature-secret");
constexpr QLatin1StringView MethodKey("signature-method");
constexpr QLatin1StringView WebhookKey("webhook-secret");

} // namespace

SecretStore::SecretStore(const QString &service)
    : m_service(service)
{
}

void SecretStore::load()
{
    read(SignatureKey, &SecretStore::takeSignatureSecret);
    read(MethodKey, &SecretStore::takeMethod);
    read(WebhookKey, &SecretStore::takeWebhookSecret);
}

void SecretStore::save(const vonage::SignatureSecrets &secrets)
{
    m_isSaved = true;
    m_secrets = secrets;
    remembered::HasSecrets.set(!secrets.signatureSecret.isEmpty() || !secrets.webhookSecret.isEmpty());
    write(SignatureKey, secrets.signatureSecret);
    write(MethodKey, secrets.method ? vonage::smsMethodId(*secrets.method).toByteArray() : QByteArray());
    write(WebhookKey, secrets.webhookSecret);
    Q_EMIT changed();
}

void SecretStore::read(QLatin1StringView key, void (SecretStore::*take)(const QByteArray &))
{
    auto *const job = new QKeychain::ReadPasswordJob(m_service, this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, take] {
        note(key, job->error(), job->errorString());
        if (job->error() != QKeychain::NoError || m_isSaved)
            return;
        (this->*take)(job->binaryData());
        Q_EMIT changed();
    });
    job->start();
}

void SecretStore::write(QLatin1StringView key, const QByteArray &secret)
{
    const auto start = [this, key](auto *job) {
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this,
                [this, job, key] { note(key, job->error(), job->errorString()); });
        job->start();
    };
    if (secret.isEmpty()) {
        start(new QKeychain::DeletePasswordJob(m_service, this));
        return;
    }
    auto *const job = new QKeychain::WritePasswordJob(m_service, this);
    job->setBinaryData(secret);
    start(job);
}

void SecretStore::takeSignatureSecret(const QByteArray &secret) { m_secrets.signatureSecret = secret; }

void SecretStore::takeWebhookSecret(const QByteArray &secret) { m_secrets.webhookSecret = secret; }

void SecretStore::takeMethod(const QByteArray &id) { m_secrets.method = vonage::smsMethodFromId(id); }

std::optional<QString> SecretStore::problem() const
{
    return m_problems.isEmpty() ? std::nullopt : std::optional(m_problems.first());
}

void SecretStore::note(QLatin1StringView key, int error, const QString &words)
{
    const std::optional<QString> before = this->problem();
    QString problem;
    switch (QKeychain::Error(error)) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry: // which was not there
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        problem = tr("The keychain of this system may not be used. Secrets are kept until Ringback ends.");
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        problem = tr("This system has no keychain. Secrets are kept until Ringback ends.");
        break;
    case QKeychain::OtherError:
        problem = tr("The keychain of this system does not work (%1). Secrets are kept until Ringback ends.")
                      .arg(words);
        break;
    }
    if (problem.isNull())
        m_problems.remove(key);
    else
        m_problems.insert(key, problem);
    if (this->problem() != before)
        Q_EMIT problemChanged();
}

} // namespace ringback
