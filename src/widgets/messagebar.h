// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStyle>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace ringback {

/// Sentences about what is the matter, in place of dialogs: at most one a subject, each until it is over or
/// the user closes it.
class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Subject {
        Listening,
        Keeping,
        Limits,
        Capture,
        Opening,
        Removed,
        Marked,
        Export,
        Copy,
        Filters,
        Rules,
        OtherRules,
        Secrets
    };

    explicit MessageBar(QWidget *parent = nullptr);

    struct Action
    {
        QString text; ///< null: there is nothing to do
        std::function<void()> run;
    };
    void tell(Subject subject, const QString &sentence, const Action &action = {});
    /// The same, of something that failed.
    void warn(Subject subject, const QString &sentence, const Action &action = {});
    void close(Subject subject);
    /// What is said about \a subject; null when nothing is.
    [[nodiscard]] QString sentence(Subject subject) const;

Q_SIGNALS:
    /// The user has closed it.
    void dismissed(ringback::MessageBar::Subject subject);

private:
    void show(Subject subject, QStyle::StandardPixmap sign, const QString &sentence, const Action &action);

    struct Message
    {
        QWidget *frame = nullptr; // that all of it is in
        QLabel *sentence = nullptr;
        QStyle::StandardPixmap sign = QStyle::SP_MessageBoxInformation;
        Action action;
    };

    QVBoxLayout *m_rows;
    QHash<Subject, Message> m_messages;
};

} // namespace ringback
