// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QThreadPool>
#include <QWidget>

#include <memory>
#include <stop_token>

namespace ringback {

namespace Ui {
class MessageView;
}

/// A request or a reply as bytes.
struct Message
{
    QByteArray head; ///< with the empty line at its end
    QByteArray body;
    QByteArray contentType;

    friend bool operator==(const Message &, const Message &) = default;
};

/// A message laid out, as it came, or as bytes in hexadecimal, and finding in it. What takes long is done
/// only while it can be seen, and then in a thread of its own. GUI thread.
class MessageView final : public QWidget
{
    Q_OBJECT
public:
    enum Form { Formatted, Raw, Hex };

    explicit MessageView(QWidget *parent = nullptr);
    ~MessageView() override;

    void setMessage(const Message &message);
    [[nodiscard]] Form form() const;
    /// Goes to the match after or before; to the line of what to find while that is empty.
    void findNext(int step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Prepared
    {
        QByteArray text; // all bytes, or UTF-8 with nothing in it that cannot be seen
        QString remark;  // why it does not look as expected
    };
    struct Found
    {
        struct Place
        {
            qsizetype begin = 0; // in bytes, as the next
            qsizetype size = 0;
        };
        QList<Place> places;
        bool areAll = true;
    };

    void prepare();
    void showPrepared(const Prepared &prepared);
    void find();
    void showFound(const Found &found);
    void goTo(qsizetype match);
    void goToNext(int step);
    void updatePages();
    void setRemark(const QString &remark);
    [[nodiscard]] qsizetype place() const;
    template <typename Job, typename Show>
    void run(qsizetype size, Job job, Show show);

    [[nodiscard]] static Prepared prepared(const Message &message, Form form, const std::stop_token &stop);
    [[nodiscard]] static Found found(const QByteArray &bytes, const QString &text, Form form,
                                     const std::stop_token &stop);

    std::unique_ptr<Ui::MessageView> m_ui;
    Message m_message;
    QByteArray m_searched; // what is shown, as bytes
    Found m_found;
    qsizetype m_match = -1;
    bool m_isPrepared = false;
    std::stop_source m_stop;
    QThreadPool m_pool; // one thread; the last member, so that it is done before the others go
};

} // namespace ringback
