// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assignmentdialog.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::AssignmentLine;
using records::AssignmentPreview;
using records::AssignmentRecords;
using records::RecordId;

namespace {

constexpr int RuleNameWidth = 150;
constexpr int SharesWidth = 210;

/// Cells in line with their headers.
class IndentedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem indented = option;
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        indented.rect.adjust(rightToLeft ? 0 : space::S, 0, rightToLeft ? -space::S : 0, 0);
        QStyledItemDelegate::paint(painter, indented, index);
    }
};

} // namespace

/// The lines of a preview; candidates are the tool tip of the reason.
class AssignmentModel final : public QAbstractTableModel
{
public:
    enum Column { Lead, Now, Then, Rule, Why, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const AssignmentPreview &preview)
    {
        beginResetModel();
        m_preview = preview;
        endResetModel();
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_preview.lines.size());
    }

    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(Columns); }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        switch (section) {
        case Lead:
            return AssignmentDialog::tr("Lead");
        case Now:
            return AssignmentDialog::tr("Owner now");
        case Then:
            return AssignmentDialog::tr("Goes to");
        case Rule:
            return AssignmentDialog::tr("Rule");
        default:
            return AssignmentDialog::tr("Why");
        }
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const AssignmentLine &line = m_preview.lines.at(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return text(line, index.column());
        if (role == Qt::ToolTipRole && index.column() == Why)
            return m_preview.candidates(line).join(u'\n');
        if (role == Qt::ToolTipRole)
            return text(line, index.column());
        if (role == Qt::ForegroundRole && index.column() == Then && !line.decision.owner)
            return Theme::color(line.decision.queue ? Tone::Warning : Tone::Muted);
        return {};
    }

private:
    QString text(const AssignmentLine &line, int column) const
    {
        switch (column) {
        case Lead:
            return line.name;
        case Now:
            return m_preview.names.value(line.previousOwner);
        case Then:
            if (line.isClosed || line.decision.rule < 0)
                return u"–"_s;
            return line.decision.owner ? m_preview.target(line)
                                       : AssignmentDialog::tr("Queue: %1").arg(m_preview.target(line));
        case Rule:
            return m_preview.rule(line);
        default:
            return m_preview.reason(line);
        }
    }

    AssignmentPreview m_preview;
};

AssignmentDialog::AssignmentDialog(records::Records &records, QWidget *parent, bool rehearses)
    : QDialog(parent)
    , m_records(records)
    , m_rehearses(rehearses)
    , m_model(new AssignmentModel(this))
    , m_summary(new QLabel(this))
    , m_shares(new QTableWidget(0, 2, this))
    , m_view(new QTableView(this))
    , m_progress(new QProgressBar(this))
{
    build();
}

AssignmentDialog::AssignmentDialog(records::Records &records, const QList<RecordId> &leads, QWidget *parent)
    : AssignmentDialog(records, parent, false)
{
    m_leads = leads;
    askPreview();
}

AssignmentDialog::AssignmentDialog(records::Records &records, QWidget *parent)
    : AssignmentDialog(records, parent, true)
{
    askPreview();
}

AssignmentDialog::~AssignmentDialog()
{
    m_asking.cancel();
}

void AssignmentDialog::build()
{
    setObjectName(u"assignmentDialog"_s);
    setWindowTitle(m_rehearses ? tr("Try out the assignment rules") : tr("Assign leads by rules"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    column->addWidget(paragraph(
        m_rehearses
            ? tr("What the active rules would do with the leads of the last %n day(s). Working days and "
                 "absences count as on the day each lead came in. Nothing is written.",
                 nullptr, RehearsedDays)
            : tr("Nothing is written before you have seen who gets what, and one undo takes it back. Whoever "
                 "gets a lead gets its open task, too."),
        this));
    m_summary->setObjectName(u"assignmentSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setFont(fontOf(TextRole::Strong));
    m_summary->setText(tr("Asking the rules …"));
    column->addWidget(m_summary);

    m_shares->setObjectName(u"assignmentShares"_s);
    m_shares->setAccessibleName(tr("Who gets how many"));
    m_shares->setHorizontalHeaderLabels({tr("Goes to"), tr("Leads")});
    m_view->setObjectName(u"assignmentLines"_s);
    m_view->setAccessibleName(tr("Who gets which lead"));
    m_view->setModel(m_model);
    for (QTableView *table : {static_cast<QTableView *>(m_shares), m_view}) {
        table->verticalHeader()->hide();
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setHighlightSections(false);
        table->setShowGrid(false);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setTabKeyNavigation(false);
        table->setWordWrap(false);
        table->setItemDelegateForColumn(0, new IndentedDelegate(table));
    }
    m_shares->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_shares->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_shares->setMaximumWidth(SharesWidth);
    for (int section = 0; section < AssignmentModel::Why; ++section) {
        m_view->setColumnWidth(section, RuleNameWidth);
        if (section > 0)
            m_view->setItemDelegateForColumn(section, new IndentedDelegate(m_view));
    }
    m_view->setItemDelegateForColumn(AssignmentModel::Why, new IndentedDelegate(m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(space::M);
    tables->addWidget(m_shares);
    tables->addWidget(m_view, 1);
    column->addLayout(tables, 1);

    m_progress->setObjectName(u"assignmentProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto *buttons =
        new QDialogButtonBox(m_rehearses ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    if (!m_rehearses) {
        m_apply = buttons->addButton(tr("&Assign"), QDialogButtonBox::AcceptRole);
        m_apply->setObjectName(u"assignmentApply"_s);
        m_apply->setEnabled(false);
        makePrimary(m_apply);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AssignmentDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &AssignmentDialog::reject);
    resize(1120, 620);
}

void AssignmentDialog::askPreview()
{
    m_asking = m_rehearses ? AssignmentRecords::rehearse(m_records, RehearsedDays)
                           : AssignmentRecords::preview(m_records, m_leads);
    base::await(
        m_asking, this, [this](const AssignmentPreview &preview) { display(preview); },
        [this](const base::Problem &problem) { refuse(problem); });
}

void AssignmentDialog::display(const AssignmentPreview &preview)
{
    m_preview = preview;
    m_ready = true;
    m_model->show(preview);
    displayShares();
    m_summary->setText(summary());
    if (m_apply) {
        m_apply->setEnabled(preview.assigned + preview.queued > 0);
        if (m_apply->isEnabled())
            m_apply->setFocus();
    }
}

QString AssignmentDialog::summary() const
{
    if (m_preview.rules.isEmpty())
        return tr("There is no active rule that runs on demand. Make one under Settings, Assignment rules.");
    if (m_preview.lines.isEmpty())
        return tr("There are no leads to assign.");
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    QStringList parts{tr("Get an owner: %1").arg(count(m_preview.assigned))};
    if (m_preview.queued > 0)
        parts += tr("Wait in a queue, because nobody can take them: %1").arg(count(m_preview.queued));
    if (m_preview.unmatched > 0)
        parts += tr("Fit no rule: %1").arg(count(m_preview.unmatched));
    if (m_preview.closed > 0)
        parts += tr("Converted or given up: %1").arg(count(m_preview.closed));
    return parts.join(u" · "_s);
}

void AssignmentDialog::displayShares()
{
    QHash<RecordId, int> counts;
    for (const AssignmentLine &line : std::as_const(m_preview.lines)) {
        if (line.decision.rule >= 0)
            ++counts[line.decision.owner ? line.decision.owner : line.decision.queue];
    }
    QList<std::pair<int, RecordId>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({*it, it.key()});
    std::sort(sorted.begin(), sorted.end(), [this](const auto &left, const auto &right) {
        if (left.first != right.first)
            return left.first > right.first;
        return m_preview.names.value(left.second).localeAwareCompare(m_preview.names.value(right.second)) < 0;
    });
    m_shares->setRowCount(int(sorted.size()));
    for (int row = 0; row < sorted.size(); ++row) {
        m_shares->setItem(row, 0, new QTableWidgetItem(m_preview.names.value(sorted.at(row).second)));
        auto *number = new QTableWidgetItem(QLocale().toString(sorted.at(row).first));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_shares->setItem(row, 1, number);
    }
}

void AssignmentDialog::refuse(const base::Problem &problem)
{
    setRunning(false);
    if (problem.kind() == base::ProblemKind::Cancelled)
        return;
    m_summary->setText(problem.sentence());
    m_summary->setToolTip(problem.detail());
}

void AssignmentDialog::run()
{
    if (m_running || !m_ready)
        return;
    setRunning(true);
    const auto done = std::make_shared<AssignmentPreview>();
    m_work = AssignmentRecords::assign(m_records, m_leads, done);
    auto *watcher = new QFutureWatcher<records::Outcome>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_work);
    base::await(
        m_work, this,
        [this, done](const records::Outcome &outcome) {
            setRunning(false);
            Q_EMIT assigned(outcome, done->queued);
            accept();
        },
        [this](const base::Problem &problem) { refuse(problem); });
}

void AssignmentDialog::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    if (m_apply)
        m_apply->setEnabled(!running && m_ready);
}

void AssignmentDialog::reject()
{
    if (m_running)
        m_work.cancel();
    else
        QDialog::reject();
}

} // namespace kith::ui
