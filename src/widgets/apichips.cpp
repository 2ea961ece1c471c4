// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/apichips.h"

#include "models/apitext.h"
#include "widgets/apiicon.h"
#include "widgets/flowlayout.h"
#include "widgets/palettecolors.h"

#include <QLocale>
#include <QPalette>
#include <QToolButton>

#include <numeric>

namespace ringback {

namespace {

// In the order in which they are shown. Those behind Other are seen only once there are events of theirs.
constexpr std::array ChipOrder{Api::Sms,   Api::Voice, Api::NumberInsight, Api::UsShortCodes, Api::Messages,
                               Api::Other, Api::Rtc,   Api::Verify,        Api::Malformed};

bool isRare(Api api) { return api == Api::Rtc || api == Api::Verify || api == Api::Malformed; }

/// Some styles hardly show on a dark ground that a button is down.
void setChosen(QToolButton *chip, bool isChosen)
{
    chip->setChecked(isChosen);
    QPalette colors;
    if (isChosen)
        colors.setColor(QPalette::Button, chosenGround());
    chip->setPalette(colors);
    QFont font = chip->font();
    font.setBold(isChosen);
    chip->setFont(font);
}

void setCount(QToolButton *chip, const QString &label, qsizetype count)
{
    const QString number = QLocale().toString(count);
    const QString text = QStringLiteral("%1 %2").arg(label, number);
    if (chip->text() == text)
        return;
    chip->setText(text);
    chip->setAccessibleDescription(ApiChips::tr("%n event(s)", nullptr, int(count)));
}

} // namespace

ApiChips::ApiChips(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    m_all = addChip(tr("All"));
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_chosen.clear();
        showChosen();
        Q_EMIT chosenChanged();
    });
    for (const Api api : ChipOrder) {
        QToolButton *const chip = addChip(apiLabel(api));
        chip->setIcon(apiIcon(api));
        chip->setVisible(!isRare(api));
        chip->setToolTip(tr("Shows only these, beside others that are chosen"));
        m_chips[size_t(api)] = chip;
        connect(chip, &QToolButton::clicked, this, [this, api](bool isOn) { choose(api, isOn); });
    }
    setCounts({});
    showChosen();
}

QToolButton *ApiChips::addChip(const QString &label)
{
    auto *chip = new QToolButton(this);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setAccessibleName(label);
    layout()->addWidget(chip);
    return chip;
}

void ApiChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChosen();
}

void ApiChips::setCounts(const std::array<qsizetype, ApiCount> &counts)
{
    setCount(m_all, m_all->accessibleName(), std::accumulate(counts.begin(), counts.end(), qsizetype(0)));
    for (const Api api : ChipOrder) {
        QToolButton *const chip = m_chips[size_t(api)];
        setCount(chip, chip->accessibleName(), counts[size_t(api)]);
        if (isRare(api))
            chip->setVisible(counts[size_t(api)] > 0 || m_chosen.contains(api));
    }
}

QSet<Api> ApiChips::chosen() const { return m_chosen; }

void ApiChips::setChosen(const QSet<Api> &apis)
{
    m_chosen = apis;
    showChosen();
}

void ApiChips::choose(Api api, bool isOn)
{
    if (isOn)
        m_chosen.insert(api);
    else
        m_chosen.remove(api);
    showChosen();
    Q_EMIT chosenChanged();
}

void ApiChips::showChosen()
{
    ringback::setChosen(m_all, m_chosen.isEmpty());
    for (const Api api : ChipOrder)
        ringback::setChosen(m_chips[size_t(api)], m_chosen.contains(api));
}

} // namespace ringback
