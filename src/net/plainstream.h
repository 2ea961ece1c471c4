// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/poller.h"
#include "net/stream.h"

namespace ringback {

/// A connection without TLS, on the bare socket: one receive and one send a request, no buffer while idle,
/// and an answer still reaches a peer that has shut its writing side.
class PlainStream final : public Stream, private Poller::Target
{
public:
    PlainStream(qintptr socket, Poller &poller);
    ~PlainStream() override;

    [[nodiscard]] bool start(User *user) override;
    [[nodiscard]] bool isTls() const override { return false; }
    [[nodiscard]] bool isReady() const override { return true; }
    [[nodiscard]] qsizetype read(char *to, qsizetype size) override;
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override;
    [[nodiscard]] qsizetype heldBytes() const override { return 0; }
    void setReading(bool reading) override;
    void shutdownWriting() override;
    void resetOnClose() override;
    void close() override;

private:
    void socketReady(Poller::Ready what) override;
    void setWriting(bool writing);

    static constexpr qintptr Closed = -1;

    qintptr m_socket;
    Poller &m_poller;
    User *m_user = nullptr;
    bool m_reading = true;
    bool m_writing = false;
};

} // namespace ringback
