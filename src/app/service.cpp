// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service.h"

#include "core/system.h"

namespace ringback {

Service::Service(const ServiceSettings &settings)
    : m_settings(settings)
    , m_listener(new Listener(settings.limits))
    , m_intake(new Intake(settings.intake))
    , m_store(new EventStore(settings.store))
{
    m_netThread.setObjectName(QStringLiteral("net"));
    m_captureThread.setObjectName(QStringLiteral("capture"));
    m_listener->moveToThread(&m_netThread);
    m_intake->moveToThread(&m_netThread);
    m_store->moveToThread(&m_captureThread);
    connect(&m_netThread, &QThread::finished, m_listener, &QObject::deleteLater);
    connect(&m_netThread, &QThread::finished, m_intake, &QObject::deleteLater);
    connect(&m_captureThread, &QThread::finished, m_store, &QObject::deleteLater);

    if (settings.standsBack) {
        connect(&m_netThread, &QThread::started, m_listener, &system::standBack);
        connect(&m_captureThread, &QThread::started, m_store, &system::standBack);
    }

    connect(m_listener, &Listener::arrived, m_intake, &Intake::take);
    connect(m_intake, &Intake::received, m_store, &EventStore::append);
    connect(m_store, &EventStore::stored, m_intake, &Intake::answerStored);
    connect(m_store, &EventStore::notStored, m_intake, &Intake::answerNotStored);
    connect(m_intake, &Intake::settled, m_listener, &Listener::settle);
    connect(m_intake, &Intake::decided, m_listener, &Listener::answer);
    connect(m_listener, &Listener::ended, m_intake, &Intake::end);
    connect(m_intake, &Intake::completed, m_store, &EventStore::complete);
    connect(m_intake, &Intake::held, m_listener, &Listener::hold);
    connect(m_intake, &Intake::dropped, m_listener, &Listener::reset);
    connect(&m_intake->desk(), &Desk::waiting, this, &Service::waiting);
    connect(&m_intake->desk(), &Desk::left, this, &Service::left);
    connect(m_intake, &Intake::parked, this, &Service::parked);
    connect(m_intake, &Intake::notParked, this, &Service::notParked);
    connect(m_intake, &Intake::holdChanged, this, &Service::holdChanged);
    connect(m_intake, &Intake::hitsChanged, this, &Service::hitsChanged);

    connect(m_listener, &Listener::drained, m_intake, &Intake::drain);
    connect(m_intake, &Intake::drained, this,
            &Service::closeCapture); // behind all that was handed to the store

    connect(m_store, &EventStore::stored, this, &Service::stored, Qt::DirectConnection);
    connect(m_store, &EventStore::completed, this, &Service::completed, Qt::DirectConnection);
    connect(m_store, &EventStore::removed, this, &Service::removed, Qt::DirectConnection);
    connect(m_store, &EventStore::excessChanged, this, &Service::excessChanged);
    connect(m_store, &EventStore::failed, this, &Service::keepingFailed);
    connect(m_store, &EventStore::recovered, this, &Service::keepingRecovered);

    m_netThread.start();
    m_captureThread.start();
}

Service::~Service()
{
    m_netThread.quit();
    m_netThread.wait();
    m_captureThread.quit();
    m_captureThread.wait();
}

void Service::start()
{
    QMetaObject::invokeMethod(m_store, [this, path = m_settings.capturePath] {
        const auto opened = m_store->open(path);
        QMetaObject::invokeMethod(this, [this, opened] {
            if (!opened) {
                Q_EMIT captureFailed(opened.error());
                return;
            }
            if (m_isStopping)
                return;
            Q_EMIT captureOpened();
            if (!m_isStopping)
                openListener();
        });
    });
}

void Service::openListener()
{
    if (m_settings.addresses.isEmpty()) {
        Q_EMIT listening({});
        return;
    }
    QMetaObject::invokeMethod(m_intake, [this, path = m_settings.capturePath] { m_intake->recall(path); });
    QMetaObject::invokeMethod(m_listener, [this, addresses = m_settings.addresses, tls = m_settings.tls] {
        const auto bound = m_listener->listen(addresses, tls);
        QMetaObject::invokeMethod(this, [this, bound] {
            if (bound)
                Q_EMIT listening(*bound);
            else
                Q_EMIT listenFailed(bound.error());
        });
    });
}

void Service::stop(std::chrono::milliseconds grace)
{
    m_isStopping = true;
    QMetaObject::invokeMethod(m_store, &EventStore::hurry);
    QMetaObject::invokeMethod(m_intake, [this, grace] {
        m_listener->stop(grace); // first: so the answers that closing gives say that connections end
        m_intake->closeDesk();
    });
}

void Service::answer(ExchangeId exchange, const Reply &reply)
{
    QMetaObject::invokeMethod(m_intake,
                              [this, exchange, reply] { m_intake->desk().answer(exchange, reply); });
}

void Service::letDefaultGo(ExchangeId exchange)
{
    QMetaObject::invokeMethod(m_intake, [this, exchange] { m_intake->desk().letDefaultGo(exchange); });
}

void Service::remove(const QList<EventId> &ids)
{
    QMetaObject::invokeMethod(m_store, [this, ids] { m_store->remove(ids); });
}

void Service::annotate(EventId id, int mark, const QString &note)
{
    QMetaObject::invokeMethod(m_store, [this, id, mark, note] { m_store->annotate(id, mark, note); });
}

void Service::setMark(const QList<EventId> &ids, int mark)
{
    QMetaObject::invokeMethod(m_store, [this, ids, mark] { m_store->setMark(ids, mark); });
}

void Service::setAtZero(ExchangeId exchange, const std::optional<Reply> &reply)
{
    QMetaObject::invokeMethod(m_intake,
                              [this, exchange, reply] { m_intake->desk().setAtZero(exchange, reply); });
}

void Service::park(ExchangeId exchange)
{
    QMetaObject::invokeMethod(m_intake, [this, exchange] { m_intake->park(exchange); });
}

void Service::release(ExchangeId exchange, const Reply &reply)
{
    QMetaObject::invokeMethod(m_intake, [this, exchange, reply] { m_intake->release(exchange, reply); });
}

void Service::setRules(const RuleBook &rules)
{
    QMetaObject::invokeMethod(m_intake, [this, rules] { m_intake->setRules(rules); });
}

void Service::setHold(Hold hold)
{
    QMetaObject::invokeMethod(m_intake, [this, hold] { m_intake->setHold(hold); });
}

void Service::closeCapture()
{
    QMetaObject::invokeMethod(m_store, [this] {
        m_store->close();
        QMetaObject::invokeMethod(this, &Service::finished);
    });
}

} // namespace ringback
