// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/qscintilla.h"

class QKeyEvent;

namespace ringback {

class NccoEditor;

using EditorCommand = void (NccoEditor::*)();

/// What a key does in the NCCO editor beyond editing; null for most.
[[nodiscard]] EditorCommand editorCommand(const QKeyEvent &event);
/// Whether the key is one that the window acts on, wherever the keyboard is.
[[nodiscard]] bool isWindowKey(const QKeyEvent &event);
/// Whether the key chooses in a list that is open.
[[nodiscard]] bool isListKey(const QKeyEvent &event);
/// Takes from \a editor what QScintilla does on the window's keys.
void unbindWindowKeys(QsciScintilla &editor);

} // namespace ringback
