// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace ringback {

class NccoEditor;

/// Offers to break lines that are too long to be typed in: every key measures the whole line. It lies at the
/// bottom of its editor. GUI thread.
class LongLineNote final : public QFrame
{
    Q_OBJECT
public:
    explicit LongLineNote(NccoEditor &editor);

    /// Puts it where it belongs in the editor.
    void place();

private:
    /// Shows it once the text has such a line, until it has none or somebody has used the button.
    void judge();

    NccoEditor &m_editor;
    bool m_isLong = false;
};

} // namespace ringback
