// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/exportdialog.h"

#include <QString>

#include <functional>

namespace ringback {

/// What a file is asked for.
enum class FileUse : quint8 {
    Open,
    Begin, ///< one that is not there yet
    Write, ///< one that may be replaced
};

/// Asks for a file, where the last one was, and gives its path to \a take. \a filter, beside which all files
/// can be seen, has the suffix of those that are written; proposes \a name unless it is empty.
void chooseFile(QWidget &parent, FileUse use, const QString &title, const QString &filter,
                const QString &name, const std::function<void(const QString &)> &take);
/// Asks for a capture, and gives its path to \a take.
void chooseCapture(QWidget &parent, FileUse use, const QString &title,
                   const std::function<void(const QString &)> &take);
/// Asks which events are to be written of so many, and to which file.
void askForExport(QWidget &parent, qsizetype all, qsizetype shown, qsizetype selected,
                  const std::function<void(const ExportWish &, const QString &)> &take);
/// Asks \a question, which names what is to be removed, and does \a remove then.
void askToRemove(QWidget &parent, const QString &question, const std::function<void()> &remove);
/// Asks \a question, which names what is to be replaced, and does \a replace then; gives the dialog.
QDialog *askToReplace(QWidget &parent, const QString &question, const std::function<void()> &replace);
/// Asks for a name and gives it to \a take, unless it is empty or only blanks; \a before is proposed. What is
/// asked ends with \a owner.
void askForName(QWidget &owner, const QString &title, const QString &label, const QString &before,
                const std::function<void(const QString &)> &take);
/// What becomes of \a waiting requests that wait for a person, of which \a drafted get their drafts, and of
/// \a parked calls, when listening ends; empty when there is none.
[[nodiscard]] QString lossText(int waiting, int drafted, int parked);
/// What becomes of \a drafts when the window closes; empty when there is none.
[[nodiscard]] QString lossOfDrafts(int drafts);
/// Asks whether the window is to be closed all the same, and does \a close then.
void askToClose(QWidget &parent, const QString &loss, const std::function<void()> &close);
/// Likewise whether listening is to end, be it for a moment, and does \a stop then.
void askToStopListening(QWidget &parent, const QString &loss, const std::function<void()> &stop);

} // namespace ringback
