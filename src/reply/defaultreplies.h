// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/reply.h"

namespace ringback {

/// What goes out when neither a rule nor a person decides: success for plain webhooks, an NCCO for those that
/// need one.
class DefaultReplies
{
public:
    /// \a plainStatus is 200 to 205, what Vonage takes for success; \a ncco is sent as it is.
    explicit DefaultReplies(int plainStatus = 200, const QByteArray &ncco = greetingNcco());

    [[nodiscard]] Decision decide(const Digest &digest) const;

    /// One "talk" action that says that the call reached Ringback.
    [[nodiscard]] static QByteArray greetingNcco();

    friend bool operator==(const DefaultReplies &, const DefaultReplies &) = default;

private:
    Decision m_plain;
    Decision m_ncco;
};

} // namespace ringback
