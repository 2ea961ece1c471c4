// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells ThreadSanitizer of the order that Qt's event queue makes between threads. Qt itself is not
// instrumented and its mutex is made of atomics that the sanitizer cannot see, so every queued call would
// look like a race. Posting always allocates the event after the sender's last write: that is where the past
// of a sender is published; it is taken over when any event is delivered. Linked into the tests of the tsan
// preset only; the copies that Qt makes of queued arguments after that allocation are left to tsan.supp.

#include <QCoreApplication>

#include <cstdlib>
#include <new>

#include <sanitizer/tsan_interface.h>

namespace {

char published; // only its address matters

bool deliver(void **)
{
    __tsan_acquire(&published);
    return false; // the event takes its usual way
}

const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, deliver);

} // namespace

void *operator new(std::size_t size)
{
    void *const memory = std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    __tsan_release(
        &published); // behind malloc(), which counts as a write: the event may be the last thing allocated
    return memory;
}

void operator delete(void *memory) noexcept { std::free(memory); }

void operator delete(void *memory, std::size_t) noexcept { std::free(memory); }
