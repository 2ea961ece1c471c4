// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messageview.h"

#include "capture/bytefinder.h"
#include "capture/textsearch.h"
#include "core/visibletext.h"
#include "models/bodytext.h"
#include "ui_messageview.h"
#include "widgets/clearbutton.h"

namespace ringback {

namespace {

constexpr qsizetype QuickBytes = 128 * 1024; // done at once, in a few milliseconds
constexpr qsizetype MostMatches = 10'000;
constexpr qsizetype FindStep = 1024 * 1024; // bytes between looks whether to stop

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessageView>())
{
    m_ui->setupUi(this);
    addClearButton(*m_ui->find);
    m_pool.setMaxThreadCount(1);
    connect(m_ui->form, &QComboBox::currentIndexChanged, this, [this] {
        m_isPrepared = false;
        prepare();
    });
    connect(m_ui->find, &QLineEdit::textChanged, this, &MessageView::find);
    connect(m_ui->find, &QLineEdit::returnPressed, this, [this] { goToNext(1); });
    connect(m_ui->next, &QToolButton::clicked, this, [this] { goToNext(1); });
    connect(m_ui->previous, &QToolButton::clicked, this, [this] { goToNext(-1); });
    connect(m_ui->text, &PagedTextView::pageChanged, this, &MessageView::updatePages);
    connect(m_ui->earlier, &QToolButton::clicked, this,
            [this] { m_ui->text->showPage(m_ui->text->page() - 1); });
    connect(m_ui->later, &QToolButton::clicked, this,
            [this] { m_ui->text->showPage(m_ui->text->page() + 1); });
    updatePages();
    setRemark({});
    showFound({});
}

MessageView::~MessageView()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

/// Does \a job, now when it is about little, and else in the background; an answer to what is no longer asked
/// is dropped.
template <typename Job, typename Show>
void MessageView::run(qsizetype size, Job job, Show show)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    if (size <= QuickBytes) {
        show(job(stop));
        return;
    }
    m_pool.start([this, job, show, stop] {
        if (stop.stop_requested())
            return;
        auto result = job(stop);
        QMetaObject::invokeMethod(
            this,
            [show, stop, answer = std::move(result)] {
                if (!stop.stop_requested())
                    show(answer);
            },
            Qt::QueuedConnection);
    });
}

void MessageView::setMessage(const Message &message)
{
    if (message == m_message && m_isPrepared)
        return;
    m_stop.request_stop(); // an answer about the message before is not wanted any more
    m_message = message;
    m_isPrepared = false;
    prepare();
}

MessageView::Form MessageView::form() const { return Form(m_ui->form->currentIndex()); }

void MessageView::findNext(int step)
{
    if (!m_ui->find->text().isEmpty()) {
        goToNext(step);
        return;
    }
    m_ui->find->setFocus(Qt::ShortcutFocusReason);
}

void MessageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    prepare();
}

void MessageView::prepare()
{
    if (m_isPrepared || !isVisible())
        return;
    m_isPrepared = true;
    m_found = {}; // they were in another text
    m_ui->surfaces->setCurrentWidget(form() == Hex ? static_cast<QWidget *>(m_ui->hex) : m_ui->text);
    const qsizetype size = m_message.head.size() + m_message.body.size();
    if (size > QuickBytes) {
        m_searched.clear();
        m_ui->text->setText({});
        m_ui->hex->setBytes({});
        setRemark(tr("Laying out %L1 bytes …").arg(size));
    }
    run(
        size,
        [message = m_message, form = form()](const std::stop_token &stop) {
            return prepared(message, form, stop);
        },
        [this](const Prepared &answer) { showPrepared(answer); });
}

MessageView::Prepared MessageView::prepared(const Message &message, Form form, const std::stop_token &stop)
{
    if (form == Hex)
        return {.text = message.head + message.body, .remark = {}};
    Prepared answer{.text = visibleText(message.head), .remark = {}};
    if (form == Raw) {
        answer.text += visibleText(message.body);
        return answer;
    }
    const BodyText body = formattedBody(message.body, message.contentType, stop);
    answer.text += body.text;
    if (!body.isWellFormed)
        answer.remark = tr("The body is not well-formed JSON; from where that shows, it stands as it came.");
    return answer;
}

void MessageView::showPrepared(const Prepared &prepared)
{
    m_searched = prepared.text;
    if (form() == Hex)
        m_ui->hex->setBytes(prepared.text);
    else
        m_ui->text->setText(prepared.text);
    updatePages();
    setRemark(prepared.remark);
    find();
}

void MessageView::setRemark(const QString &remark)
{
    m_ui->remark->setText(remark);
    m_ui->remark->setVisible(!remark.isEmpty());
}

void MessageView::updatePages()
{
    const int count = m_ui->text->pageCount();
    const int page = m_ui->text->page();
    m_ui->pages->setVisible(count > 1 && form() != Hex);
    m_ui->pageText->setText(tr("Part %L1 of %L2").arg(page + 1).arg(count));
    m_ui->earlier->setEnabled(page > 0);
    m_ui->later->setEnabled(page + 1 < count);
}

void MessageView::find()
{
    m_found = {};
    const QString text = m_ui->find->text();
    if (text.isEmpty() || m_searched.isEmpty()) {
        if (!m_searched.isEmpty()) // else it is being laid out
            m_stop.request_stop();
        showFound({});
        return;
    }
    m_ui->count->setText(tr("Searching …"));
    run(
        m_searched.size(),
        [bytes = m_searched, text, form = form()](const std::stop_token &stop) {
            return found(bytes, text, form, stop);
        },
        [this](const Found &answer) {
            showFound(answer);
            const auto behind = std::ranges::lower_bound(m_found.places, place(), {}, &Found::Place::begin);
            goTo(behind == m_found.places.end() ? 0 : behind - m_found.places.begin());
        });
}

MessageView::Found MessageView::found(const QByteArray &bytes, const QString &text, Form form,
                                      const std::stop_token &stop)
{
    Found answer;
    const auto take = [&answer, &stop](qsizetype begin, qsizetype size) {
        answer.areAll = answer.places.size() < MostMatches;
        if (answer.areAll)
            answer.places.append({.begin = begin, .size = size});
        return answer.areAll && !stop.stop_requested();
    };
    if (form != Hex) {
        TextSearcher(text).forEachPlace(bytes, take);
        return answer;
    }
    const QByteArray needle = text.toUtf8();
    const ByteFinder finder(needle.toLower());
    qsizetype begin = 0;
    while (begin < bytes.size() && !stop.stop_requested()) {
        const qsizetype size = std::min(bytes.size() - begin, FindStep + needle.size() - 1);
        const qsizetype at = finder.find(QByteArrayView(bytes).sliced(begin, size));
        if (at < 0) {
            begin += FindStep;
            continue;
        }
        if (!take(begin + at, needle.size()))
            break;
        begin += at + needle.size();
    }
    return answer;
}

void MessageView::showFound(const Found &found)
{
    m_found = found;
    m_match = -1;
    m_ui->count->setText(m_ui->find->text().isEmpty() ? QString() : tr("Not found"));
    m_ui->next->setEnabled(!found.places.isEmpty());
    m_ui->previous->setEnabled(!found.places.isEmpty());
}

void MessageView::goToNext(int step)
{
    const qsizetype count = m_found.places.size();
    if (count > 0)
        goTo((m_match + step + count) % count);
}

void MessageView::goTo(qsizetype match)
{
    if (match < 0 || match >= m_found.places.size())
        return;
    m_match = match;
    const Found::Place &at = m_found.places.at(match);
    if (form() == Hex)
        m_ui->hex->select(at.begin, at.size);
    else
        m_ui->text->select(at.begin, at.size);
    m_ui->count->setText((m_found.areAll ? tr("%L1 of %L2") : tr("%L1 of more than %L2"))
                             .arg(match + 1)
                             .arg(m_found.places.size()));
}

/// From where to find on.
qsizetype MessageView::place() const
{
    return form() == Hex ? m_ui->hex->selectionBegin() : m_ui->text->place();
}

} // namespace ringback
