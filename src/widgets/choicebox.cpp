// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicebox.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace ringback {

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return showPopup();
    default:
        break;
    }
    if (event->text().isEmpty() || !event->text().front().isLetterOrNumber())
        return QComboBox::keyPressEvent(event);
    if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return event->ignore(); // the mnemonic of what cannot be pressed now
    showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace ringback
