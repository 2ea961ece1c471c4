// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventprinter.h"

#include "app/commandline.h"
#include "capture/capturereader.h"
#include "capture/eventdecode.h"
#include "capture/eventjson.h"
#include "vonage/sources.h"

#include <QDeadlineTimer>

#include <memory>

namespace ringback {

/// Lives in the printing thread.
class EventPrinter::Worker final : public QObject
{
public:
    explicit Worker(EventPrinter *printer)
        : m_printer(printer)
    {
    }

    Result<Done, CaptureError> open(const QString &path)
    {
        auto opened = CaptureReader::open(path);
        if (!opened)
            return Unexpected(opened.error());
        m_reader = std::move(*opened);
        return Done();
    }

    void print(const QList<EventId> &ids)
    {
        if (m_closed || !m_reader) {
            m_printer->m_missedCount -= ids.size();
            return;
        }
        QByteArray lines;
        qsizetype count = 0;
        for (const EventId id : ids) {
            const auto event = m_reader->event(id);
            if (!event || !*event) // such as where retention was quicker
                continue;
            ++count;
            appendEventJson(lines, **event, decodeEvent(**event), m_sets);
            lines += '\n';
        }
        const Written written = writeOutput(lines);
        m_closed = written != Written::Yes; // that ends the printing alone
        m_printer->m_missedCount -= m_closed ? ids.size() : count;
        if (written == Written::Failed)
            Q_EMIT m_printer->failed(systemErrorText());
    }

private:
    EventPrinter *m_printer;
    std::unique_ptr<CaptureReader> m_reader;
    QList<vonage::SourceSet> m_sets = vonage::defaultActiveSets();
    bool m_closed = false;
};

EventPrinter::EventPrinter()
    : m_worker(new Worker(this))
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

Result<Done, CaptureError> EventPrinter::open(const QString &capturePath)
{
    Result<Done, CaptureError> opened = Done();
    QMetaObject::invokeMethod(
        m_worker, [&opened, this, &capturePath] { opened = m_worker->open(capturePath); },
        Qt::BlockingQueuedConnection);
    return opened;
}

void EventPrinter::print(const QList<EventId> &ids)
{
    m_missedCount += ids.size();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->print(ids); });
}

bool EventPrinter::finish(std::chrono::nanoseconds patience)
{
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }); // behind what is queued
    return m_thread.wait(QDeadlineTimer(patience));
}

} // namespace ringback
