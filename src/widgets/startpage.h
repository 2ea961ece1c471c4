// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace ringback {

namespace Ui {
class StartPage;
}

/// What an empty capture shows: the addresses to give to Vonage, a command to try it, a sample to look at.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    /// Such as "http://127.0.0.1:8484"; null: nothing listens.
    void setAddress(const QString &url);
    /// Nothing can be received here, so that nothing is offered for it.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void sampleWanted();
    void listenWanted();

private:
    void showAddress();
    /// \a text has %1 where the address of Ringback stands.
    void addCopyRow(QGridLayout &grid, const QString &label, const QString &text);

    std::unique_ptr<Ui::StartPage> m_ui;
    QString m_url;
    bool m_isReadOnly = false;
    struct Row
    {
        QLineEdit *line;
        QPushButton *copy;
        QString text;
    };
    QList<Row> m_rows;
};

} // namespace ringback
