// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ringback {

class Drafts;
class ReplyEditor;
class WaitingModel;

/// What goes out when the time of a request is over, in place of the default: its draft, as it was when it
/// last had no error. GUI thread.
class DraftAtZero final : public QObject
{
    Q_OBJECT
public:
    DraftAtZero(const ReplyEditor &editor, WaitingModel &model, Drafts &drafts, QObject *parent);

    /// Whether the draft of \a exchange, which is in the editor, is to go out.
    void turn(ExchangeId exchange, bool isOn);
    /// It was edited, of which is told a little later.
    void noteEdited(ExchangeId exchange);
    /// Tells of it at once.
    void tellEdited();

Q_SIGNALS:
    /// Nothing: the default.
    void changed(ringback::ExchangeId exchange, const std::optional<ringback::Reply> &reply);
    /// Why what was just turned on does not go out as it is, a sentence.
    void objected(const QString &why);

private:
    /// Gives what is to be said against the draft.
    std::optional<QString> tell();

    const ReplyEditor &m_editor;
    WaitingModel &m_model;
    Drafts &m_drafts;
    ExchangeId m_exchange;
    QTimer m_timer;
};

} // namespace ringback
