// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/decodedview.h"

#include "capture/eventwords.h"
#include "core/visibletext.h"
#include "ui_decodedview.h"

namespace ringback {

namespace {

constexpr qsizetype LongestText = 500;        // characters
constexpr qsizetype LongestValue = 64 * 1024; // bytes of a value that the text about its field has

/// Sets the text of a label that takes no room without one.
void setLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

DecodedView::DecodedView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DecodedView>())
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 3); // of a little room, too, the fields have the most
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setCollapsible(0, false);
    m_ui->splitter->setSizes({300, 100});
    m_ui->about->setFont({});
    m_ui->fields->setFieldModel(&m_fields);
    setFocusProxy(m_ui->fields);
    connect(m_ui->fields, &FieldView::filterWanted, this, &DecodedView::filterWanted);
    connect(m_ui->fields, &FieldView::columnWanted, this, &DecodedView::columnWanted);
    connect(m_ui->fields, &FieldView::currentFieldChanged, this, &DecodedView::showField);
    connect(&m_fields, &FieldModel::takenChanged, this, &DecodedView::showTaken);
    connect(m_ui->takeMore, &QPushButton::clicked, &m_fields, [this] { m_fields.takeMore(); });
    showTaken();
    showField();
}

DecodedView::~DecodedView() = default;

void DecodedView::setDetails(const EventDetails &details, const QList<vonage::SourceSet> &activeSets)
{
    const Event &event = details.event;
    setLine(m_ui->summary, visibleLine(details.decoded.summary, LongestText));
    const QString kind = event.isMalformed() ? tr("Not HTTP") : kindText(details.decoded.digest);
    const QString evidence = visibleLine(details.decoded.evidence.join(", "), LongestText);
    setLine(m_ui->kind, evidence.isEmpty() ? kind : tr("%1, known by %2").arg(kind, evidence));
    setSource(event, activeSets);
    const QString signature = signatureText(event.signature);
    setLine(m_ui->signature, signature.isEmpty() ? tr("Not signed.") : signature);

    const QByteArray chosen = m_fields.fullName(m_ui->fields->currentIndex());
    m_fields.setFields(details.decoded.fields);
    if (chosen.isEmpty() || !chooseField(chosen))
        m_ui->fields->setCurrentIndex(m_fields.index(0, 0));
    showField();
}

void DecodedView::setSource(const Event &event, const QList<vonage::SourceSet> &activeSets)
{
    setLine(m_ui->source,
            event.peer.address.isNull()
                ? QString()
                : tr("From %1").arg(sourceText(event, {.activeSets = activeSets, .trustedProxies = {}})));
}

QWidget &DecodedView::spare() const { return *m_ui->about; }

bool DecodedView::chooseField(const QByteArray &name)
{
    const QModelIndex found = m_fields.find(name);
    if (found.isValid())
        m_ui->fields->setCurrentIndex(found);
    return found.isValid();
}

void DecodedView::showTaken()
{
    const bool isCut = m_fields.taken() < m_fields.total();
    m_ui->more->setVisible(isCut);
    m_ui->takenText->setText(
        tr("The first %L1 of %L2 fields are shown.").arg(m_fields.taken()).arg(m_fields.total()));
    m_ui->noFields->setVisible(m_fields.total() == 0);
    m_ui->splitter->setVisible(m_fields.total() > 0);
}

/// All that can be said about the chosen field, in full.
void DecodedView::showField()
{
    const QModelIndex index = m_ui->fields->currentIndex();
    const vonage::DecodedField *const field = m_fields.field(index);
    if (!field) {
        m_ui->about->setText(visibleText(m_fields.fullName(index)));
        return;
    }
    const QString name = visibleLine(field->name, LongestText);
    QStringList lines;
    if (!field->label.isNull())
        lines << tr("%1 (%2)").arg(field->label, name);
    else if (!name.isEmpty()) // what could not be read has none
        lines << tr("%1 is not in the reference.").arg(name);
    if (field->problem)
        lines << tr("Problem: %1").arg(field->problem->text);
    if (!field->meaning.isEmpty())
        lines << field->meaning;
    const QString wire =
        QString::fromUtf8(QByteArrayView(field->value).first(std::min(field->value.size(), LongestValue)));
    lines << tr("On the wire: %1").arg(wire);
    if (field->value.size() > LongestValue) {
        lines << tr("These are the first %L1 of %L2 bytes; Request has all.")
                     .arg(LongestValue)
                     .arg(field->value.size());
    }
    if (!field->text.isEmpty())
        lines << tr("Shown as: %1").arg(field->text);
    m_ui->about->setText(visibleText(lines.join(u'\n').toUtf8()));
}

} // namespace ringback
