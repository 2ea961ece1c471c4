// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QLabel>

namespace ringback {

/// A line that says what happened, or what speaks against something that is wanted; hidden while it says
/// nothing. GUI thread.
class ObjectionLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ObjectionLabel(QWidget *parent = nullptr);

    /// Says \a sentence; an empty one takes back what was said.
    void tell(const QString &sentence);
    /// Whether what \a objection speaks against is wanted all the same: it was told before, and there was
    /// time to read it. Tells it otherwise.
    [[nodiscard]] bool isInsistedOn(const QString &objection);

private:
    QString m_objection; // what is said, when it is one
    QElapsedTimer m_sinceObjection;
};

} // namespace ringback
