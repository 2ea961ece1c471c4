// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/words.h"

#include <QCoreApplication>
#include <QHash>

#include <atomic>

namespace ringback::vonage {

namespace {

std::atomic<int> languageChanges = 0;

struct Memory
{
    int languageChanges = 0;
    QHash<quintptr, QString> texts; // by address: the sources are literals of the tables
};

} // namespace

QString words(const char *source)
{
    thread_local Memory memory;
    const int changes = languageChanges.load(std::memory_order_relaxed);
    if (memory.languageChanges != changes) {
        memory.texts.clear();
        memory.languageChanges = changes;
    }
    QString &text = memory.texts[quintptr(source)];
    if (text.isNull())
        text = QCoreApplication::translate("Vonage", source);
    return text;
}

void forgetWords()
{
    languageChanges.fetch_add(1, std::memory_order_relaxed);
}

} // namespace ringback::vonage
