// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/problemsview.h"

#include "core/visibletext.h"
#include "models/filterterms.h"
#include "ui_problemsview.h"
#include "widgets/plaintipdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace ringback {

namespace {

constexpr int MostFittedRows = 100; // fitting a row to its text takes time; more keep one line each
constexpr qsizetype LongestValue = 2000;
constexpr int FieldWidth = 15; // characters at first, with margins
constexpr int IdWidth = 23;    // likewise: "contradicting-receipt"

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProblemsView>())
{
    m_ui->setupUi(this);
    m_ui->problemTable->setModel(&m_problems);
    m_ui->problemTable->setItemDelegate(new PlainTipDelegate(this));
    m_ui->problemTable->setTabKeyNavigation(false);
    QHeaderView *const header = m_ui->problemTable->horizontalHeader();
    header->setSectionResizeMode(ProblemModel::Sentence, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(ProblemModel::FieldName, FieldWidth * fontMetrics().averageCharWidth());
    header->resizeSection(ProblemModel::Id, IdWidth * fontMetrics().averageCharWidth());
    // Queued: all sections have their widths then.
    connect(header, &QHeaderView::sectionResized, this, &ProblemsView::fitRows, Qt::QueuedConnection);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({300, 200});
    m_ui->about->setFont({});
    setFocusProxy(m_ui->problemTable);

    const auto addProblemAction = [this](const char *objectName, const QString &text, auto perform) {
        auto *const action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(objectName));
        connect(action, &QAction::triggered, this, [this, perform] {
            if (const vonage::Problem *const problem = chosen())
                perform(*problem);
        });
        m_ui->problemTable->addAction(action);
        return action;
    };
    m_copy = addProblemAction("copyProblem", tr("&Copy Sentence"), [](const auto &problem) {
        QGuiApplication::clipboard()->setText(problem.text);
    });
    m_filter = addProblemAction("filterByProblem", tr("&Filter by This Kind of Problem"),
                                [this](const auto &problem) {
                                    Q_EMIT filterWanted(patternTerm(PatternTerm::Key::Problem, problem.id));
                                });
    const auto goToField = [this] {
        if (const vonage::Problem *const problem = chosen(); problem && !problem->field.isEmpty())
            Q_EMIT fieldWanted(problem->field);
    };
    connect(m_ui->problemTable, &QTableView::activated, this, goToField);
    connect(m_ui->goToField, &QPushButton::clicked, this, goToField);
    connect(m_ui->problemTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemsView::showProblem);
    showProblem();
}

ProblemsView::~ProblemsView() = default;

void ProblemsView::setDetails(const EventDetails &details)
{
    m_fields = details.decoded.fields;
    m_problems.setProblems(details.problems);
    const bool isEmpty = details.problems.isEmpty();
    m_ui->none->setVisible(isEmpty);
    m_ui->splitter->setVisible(!isEmpty);
    m_ui->problemTable->setCurrentIndex(m_problems.index(0, 0));
    fitRows();
    showProblem();
}

const vonage::Problem *ProblemsView::chosen() const
{
    return m_problems.problem(m_ui->problemTable->currentIndex());
}

/// The problem, and what is known of its field.
void ProblemsView::showProblem()
{
    const vonage::Problem *const problem = chosen();
    const QList<vonage::DecodedField> &fields = std::as_const(m_fields);
    const auto field = problem && !problem->field.isEmpty()
        ? std::ranges::find(fields, problem->field, &vonage::DecodedField::name)
        : fields.end();
    const bool hasField = field != fields.end();
    m_ui->goToField->setEnabled(hasField);
    m_filter->setEnabled(problem && !problem->id.isEmpty());
    QStringList lines;
    if (problem)
        lines << problem->text;
    if (hasField) {
        const QString name = visibleLine(field->name, LongestValue);
        lines << (field->label.isNull() ? tr("The field %1 is not in the reference.").arg(name)
                                        : tr("The field is %1 (%2).").arg(field->label, name));
        if (!field->meaning.isEmpty())
            lines << field->meaning;
        lines << tr("On the wire: %1").arg(visibleLine(field->value, LongestValue));
    }
    m_ui->about->setText(visibleText(lines.join(u'\n').toUtf8()));
}

void ProblemsView::fitRows()
{
    if (m_problems.rowCount() <= MostFittedRows)
        m_ui->problemTable->resizeRowsToContents();
}

} // namespace ringback
