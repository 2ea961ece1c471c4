// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/jsondocument.h"
#include "ncco/schema.h"

#include <QString>

#include <vector>

namespace ringback::ncco {

/// A value that an option may have.
struct ProposedValue
{
    QByteArray json;
    QString help;           ///< translated; may be empty
    bool isExample = false; ///< of many: nothing to choose from
};

/// The values that are worth proposing for \a option, whose value or item of it would be in \a container.
[[nodiscard]] std::vector<ProposedValue> proposedValues(const OptionSpec &option, const JsonValue &container);

/// The value that \a option is written with at first: something to begin with, not what goes without saying.
[[nodiscard]] QByteArray firstValue(const OptionSpec &option);
/// An object of that kind with what it needs; \a kind is the member that says which it is, where there is
/// one.
[[nodiscard]] QByteArray sampleObject(const ObjectSpec &spec, const OptionSpec *kind);
/// The options that \a spec needs and \a object, which may be none, has not.
[[nodiscard]] std::vector<const OptionSpec *> neededOptions(const ObjectSpec &spec, const JsonValue &object);

} // namespace ringback::ncco
