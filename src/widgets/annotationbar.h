// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"

#include <QWidget>

#include <memory>

namespace ringback {

namespace Ui {
class AnnotationBar;
}

/// The user's mark and note on an event. The note is kept when the keyboard leaves it, at Ctrl+Enter, and
/// when another event comes. GUI thread.
class AnnotationBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AnnotationBar(QWidget *parent = nullptr);
    ~AnnotationBar() override;

    /// Shows what is on the event. A note of the same event that is being written stays.
    void setAnnotation(EventId id, const Annotation &annotation);
    /// The event that is shown has got this mark.
    void setMark(int mark);
    /// Puts the keyboard into the note.
    void writeNote();
    /// Whether what is on events cannot be changed.
    void setReadOnly(bool isReadOnly);
    /// Tells of a note that was changed, when that was not told yet.
    void tell();

Q_SIGNALS:
    /// The note is another.
    void changed(ringback::EventId id, int mark, const QString &note);
    void markChosen(ringback::EventId id, int mark);
    /// Esc was pressed in the note.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Annotation shown() const;

    std::unique_ptr<Ui::AnnotationBar> m_ui;
    EventId m_id;
    Annotation m_told; // what the outside knows
};

} // namespace ringback
