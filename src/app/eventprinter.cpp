// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventprinter.h"

#include "capture/capturereader.h"
#include "capture/eventjson.h"
#include "vonage/sources.h"

#include <QDeadlineTimer>

#include <cstdio>
#include <memory>

namespace ringback {

/// Lives in the printing thread; the capture is opened there with the first event.
class EventPrinter::Worker final : public QObject
{
public:
    explicit Worker(const QString &path)
        : m_path(path)
    {
    }

    void print(const QList<EventId> &ids)
    {
        if (m_closed)
            return;
        if (!m_reader) {
            auto opened = CaptureReader::open(m_path);
            if (!opened)
                return;
            m_reader = std::move(*opened);
        }
        QByteArray lines;
        for (const EventId id : ids) {
            const auto event = m_reader->event(id);
            if (!event || !*event) // retention was quicker
                continue;
            appendEventJson(lines, **event, decodeEvent(**event), m_sets);
            lines += '\n';
        }
        const bool written =
            std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout) == size_t(lines.size());
        m_closed = !written || std::fflush(stdout) != 0; // the reader has gone: that ends the printing alone
    }

private:
    QString m_path;
    std::unique_ptr<CaptureReader> m_reader;
    QList<vonage::SourceSet> m_sets = vonage::defaultActiveSets();
    bool m_closed = false;
};

EventPrinter::EventPrinter(const QString &capturePath)
    : m_worker(new Worker(capturePath))
{
    m_thread.setObjectName(QStringLiteral("print"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

EventPrinter::~EventPrinter()
{
    m_thread.quit();
    m_thread.wait();
}

void EventPrinter::print(const QList<EventId> &ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->print(ids); });
}

bool EventPrinter::finish(std::chrono::milliseconds patience)
{
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }); // behind what is queued
    return m_thread.wait(QDeadlineTimer(patience));
}

} // namespace ringback
