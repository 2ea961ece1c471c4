// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a rule file: refused with a line that is in it, or read, and then read again as written.

#include "reply/rulefile.h"

#include <cstdlib>

using namespace ringback;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto book = readRuleFile(bytes, {});
    if (!book) {
        if (book.error().line < 1 || book.error().line > bytes.count('\n') + 1 || book.error().why.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = readRuleFile(writeRuleFile({.rules = book->rules(), .hold = {}}), {});
    if (!again || again->rules().size() != book->rules().size())
        std::abort();
    return 0;
}
