// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventdetails.h"
#include "models/fieldmodel.h"
#include "vonage/sources.h"

#include <QWidget>

#include <memory>

namespace ringback {

namespace Ui {
class DecodedView;
}

/// What an event means: in a line, then field by field, and all about the field that is chosen. GUI thread.
class DecodedView final : public QWidget
{
    Q_OBJECT
public:
    explicit DecodedView(QWidget *parent = nullptr);
    ~DecodedView() override;

    /// Keeps the chosen field where the event has one of that name too.
    void setDetails(const EventDetails &details, const QList<vonage::SourceSet> &activeSets);
    /// Says anew who sent the event.
    void setSource(const Event &event, const QList<vonage::SourceSet> &activeSets);
    /// Goes to the first field of that name; false when none is shown.
    bool chooseField(const QByteArray &name);
    /// What it can do without where there is little room: the fields tell that, too.
    [[nodiscard]] QWidget &spare() const;

Q_SIGNALS:
    void filterWanted(const QString &term);
    void columnWanted(const QByteArray &fieldName);

private:
    void showField();
    void showTaken();

    std::unique_ptr<Ui::DecodedView> m_ui;
    FieldModel m_fields;
};

} // namespace ringback
