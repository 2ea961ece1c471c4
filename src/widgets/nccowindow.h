// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QMainWindow>

#include <memory>

namespace ringback {

class NccoEditor;

namespace Ui {
class NccoWindow;
}

/// The NCCO editor on a file of its own, as templates are kept in, without any call. GUI thread.
class NccoWindow final : public QMainWindow
{
    Q_OBJECT
public:
    NccoWindow();
    ~NccoWindow() override;

    /// What follows once the file is written.
    enum class AndThen { Stay, Close };

    /// Whether \a path is a file to open here: one of JSON, and no capture of that name.
    [[nodiscard]] static bool isFor(const QString &path);
    /// A file that is not there is an empty one that is made when it is saved. The error is a sentence.
    [[nodiscard]] Result<Done, QString> open(const QString &path);
    /// Says in the window why not, when it cannot be. Where another program has changed the file meanwhile,
    /// asks what becomes of that.
    bool save(AndThen andThen = AndThen::Stay);

    [[nodiscard]] NccoEditor *editor() const;

protected:
    /// Asks what becomes of changes that are not saved.
    void closeEvent(QCloseEvent *event) override;

private:
    /// What is in the file.
    [[nodiscard]] static Result<QByteArray, QString> read(const QString &path);
    void connectActions();
    void askWhichStays(const QByteArray &other, AndThen andThen);
    bool write(AndThen andThen);
    void tellProblem(const QString &sentence);

    std::unique_ptr<Ui::NccoWindow> m_ui;
    QString m_path;
    QByteArray m_saved; // the file as it was last read or written
};

} // namespace ringback
