// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/reply.h"
#include "models/headersmodel.h"
#include "reply/templatefolder.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

namespace ringback {

namespace Ui {
class ReplyEditor;
}

/// Edits a reply: its status, its headers, and its body as an NCCO or as plain text. GUI thread.
class ReplyEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyEditor(QWidget *parent = nullptr);
    ~ReplyEditor() override;

    /// Shows another reply, to a request that expects \a expects.
    void setReply(const Reply &reply, Expects expects);
    /// As it stands.
    [[nodiscard]] Reply reply() const;
    /// Puts another NCCO into it, as a step that can be undone, where the keyboard goes then.
    void replaceNcco(const QByteArray &utf8);
    [[nodiscard]] bool editsNcco() const;
    void setReadOnly(bool isReadOnly);
    /// Shows \a widget, which concerns the reply, beside what is above its body.
    void addToLine(QWidget *widget);
    /// Where it is written.
    [[nodiscard]] QWidget *body() const;
    /// The keyboard goes to the body.
    void focusBody();

Q_SIGNALS:
    /// Somebody has edited it.
    void edited();
    /// This template is wanted, for replaceNcco() once its placeholders have values.
    void templateChosen(const QByteArray &text);
    /// Why a template was not saved, a sentence.
    void saveFailed(const QString &why);

private:
    void listBuiltinTemplates();
    /// Reads the user's own in another thread, and lists them then.
    void readOwnTemplates();
    void listOwnTemplates(const TemplateFolder::Contents &own);
    void useTemplate(int place);
    /// Asks for a name, and writes the file in another thread.
    void saveAsTemplate();
    void showStatusPhrase();
    void showHeaderCount();

    std::unique_ptr<Ui::ReplyEditor> m_ui;
    HeadersModel m_headers;
    QFutureWatcher<TemplateFolder::Contents> m_ownTemplates;
    int m_firstOwn = 0; // of the templates
    bool m_isSetting = false;
};

} // namespace ringback
