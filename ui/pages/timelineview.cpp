// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelineview.h"

#include "models/base/await.h"
#include "models/items/timelinemodel.h"
#include "ui/pages/timelinedelegate.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::TimelineModel;
using records::RecordId;
using records::TimelineEntry;
using records::TimelineFilter;
using Kind = TimelineEntry::Kind;

namespace {

enum Period { AnyTime, LastWeek, LastMonth, LastYear, Ahead, Between };

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Activity:
        return TimelineView::tr("Activities");
    case Kind::Note:
        return TimelineView::tr("Notes");
    case Kind::Stage:
        return TimelineView::tr("Stage changes");
    case Kind::Order:
        return TimelineView::tr("Orders");
    case Kind::Ticket:
        return TimelineView::tr("Tickets");
    case Kind::Campaign:
        return TimelineView::tr("Campaigns");
    case Kind::Document:
        return TimelineView::tr("Documents");
    case Kind::Change:
        break;
    }
    return TimelineView::tr("Changes of fields");
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

TimelineView::TimelineView(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_model(new TimelineModel(records, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"timeline"_s);
    m_list->setObjectName(u"timelineList"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setModel(m_model);
    auto *delegate = new TimelineDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    // Its buttons are not those of the list beside it.
    const QList<QPushButton *> buttons = m_empty->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setObjectName(u"timeline_"_s + button->objectName());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::S, space::S, space::S, 0);
    column->setSpacing(space::XS);
    column->addWidget(makeFilterRow());
    column->addWidget(m_stack, 1);

    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(TimelineModel::ExpandableRole).toBool())
            toggle(index.row(), !index.data(TimelineModel::ExpandedRole).toBool());
    });
    connect(delegate, &TimelineDelegate::ticked, this,
            [this](const QModelIndex &index) { complete(index.row()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &TimelineView::showMenu);
    connect(m_model, &TimelineModel::loaded, this, &TimelineView::showState);
    connect(m_model, &TimelineModel::modelReset, this, &TimelineView::showState);
    connect(m_model, &TimelineModel::failed, this, &TimelineView::failed);
    connect(m_empty, &EmptyState::primaryTriggered, this, &TimelineView::clearFilter);
    fillPeople();
    showState();
}

QWidget *TimelineView::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::XS);
    m_kinds = new QToolButton(row);
    m_kinds->setObjectName(u"timelineKinds"_s);
    m_kinds->setIcon(Icons::get(u"filter"_s));
    m_kinds->setText(tr("Everything"));
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setAccessibleName(tr("Kinds of entries"));
    m_kinds->setMenu(new QMenu(m_kinds));
    m_people = new QComboBox(row);
    m_people->setObjectName(u"timelinePeople"_s);
    m_people->setAccessibleName(tr("Who did it"));
    m_people->addItem(tr("Anybody"), qlonglong(0));
    m_people->hide(); // until there is somebody to choose from
    m_period = new QComboBox(row);
    m_period->setObjectName(u"timelinePeriod"_s);
    m_period->setAccessibleName(tr("When"));
    m_period->addItem(tr("Any time"), AnyTime);
    m_period->addItem(tr("Last 7 days"), LastWeek);
    m_period->addItem(tr("Last 30 days"), LastMonth);
    m_period->addItem(tr("Last 365 days"), LastYear);
    m_period->addItem(tr("Still to come"), Ahead);
    m_period->addItem(tr("Between two days"), Between);
    for (QComboBox *box : {m_people, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    line->addWidget(m_kinds);
    line->addWidget(m_people, 1);
    line->addWidget(m_period, 1);
    column->addLayout(line);

    m_range = new QWidget(row);
    auto *days = new QHBoxLayout(m_range);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::XS);
    m_from = new QDateEdit(QDate::currentDate().addMonths(-1), m_range);
    m_to = new QDateEdit(QDate::currentDate(), m_range);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Until"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        connect(day, &QDateEdit::dateChanged, this, &TimelineView::applyFilter);
        days->addWidget(day, 1);
    }
    m_range->hide();
    column->addWidget(m_range);
    connect(m_people, &QComboBox::currentIndexChanged, this, &TimelineView::applyFilter);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TimelineView::applyFilter);
    return row;
}

void TimelineView::makeKinds(const domain::Entity &entity)
{
    QMenu *menu = m_kinds->menu();
    menu->clear();
    for (const Kind kind : records::timelineKinds(entity)) {
        QAction *action = menu->addAction(kindText(kind), this, &TimelineView::applyFilter);
        action->setCheckable(true);
        action->setData(int(kind));
    }
    menu->addSeparator();
    menu->addAction(tr("Show everything"), this, [this] {
        const QList<QAction *> actions = m_kinds->menu()->actions();
        for (QAction *action : actions)
            action->setChecked(false);
        applyFilter();
    });
}

void TimelineView::fillPeople()
{
    domain::RecordQuery query;
    query.entity = "app_user";
    base::await(
        m_records.findIds(query), this,
        [this](const QList<RecordId> &ids) {
            base::await(
                m_records.fetchRows("app_user", {"display_name"_ba}, ids), this,
                [this](const QList<records::Row> &rows) {
                    for (const records::Row &row : rows)
                        m_people->addItem(row.values.value(0).toString(), row.id.value());
                    // Whoever works alone need not choose.
                    m_people->setVisible(rows.size() > 1);
                },
                [this](const base::Problem &problem) { Q_EMIT failed(problem); });
        },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

void TimelineView::show(const domain::Entity &entity, RecordId id)
{
    if (entity.key != m_entity) {
        m_entity = entity.key;
        makeKinds(entity);
        applyFilter();
    }
    m_model->setRecord(entity.key, id);
}

void TimelineView::applyFilter()
{
    TimelineFilter filter;
    QStringList names;
    const QList<QAction *> actions = m_kinds->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked()) {
            filter.kinds.insert(Kind(action->data().toInt()));
            names.append(action->text());
        }
    }
    m_kinds->setText(names.isEmpty() ? tr("Everything") : names.join(u", "_s));
    m_kinds->setToolTip(m_kinds->text());
    if (names.size() > 1)
        m_kinds->setText(tr("%n kind(s)", nullptr, int(names.size())));
    filter.user = RecordId(m_people->currentData().toLongLong());
    const QDate today = QDate::currentDate();
    const auto period = Period(m_period->currentData().toInt());
    switch (period) {
    case AnyTime:
        break;
    case LastWeek:
    case LastMonth:
    case LastYear:
        filter.fromMs = startOf(today.addDays(period == LastWeek ? -7 : period == LastMonth ? -30 : -365));
        filter.toMs = startOf(today.addDays(1));
        break;
    case Ahead:
        filter.fromMs = QDateTime::currentMSecsSinceEpoch();
        break;
    case Between:
        filter.fromMs = startOf(std::min(m_from->date(), m_to->date()));
        filter.toMs = startOf(std::max(m_from->date(), m_to->date()).addDays(1));
        break;
    }
    m_range->setVisible(period == Between);
    m_model->setFilter(filter);
}

void TimelineView::clearFilter()
{
    const QList<QAction *> actions = m_kinds->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(false);
    m_people->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
    applyFilter();
    m_list->setFocus();
}

void TimelineView::showState()
{
    const bool isEmpty = m_model->isAnswered() && m_model->rowCount() == 0;
    if (isEmpty) {
        const bool filtered = !(m_model->filter() == TimelineFilter());
        m_empty->setContent(u"clock"_s,
                            filtered ? tr("Nothing of that kind") : tr("Nothing has happened yet"),
                            filtered ? tr("No entry passes the filter.")
                                     : tr("Activities, notes, deals, orders and every change of this record "
                                          "will be listed here, newest first."));
        m_empty->setActions(filtered ? tr("Show everything") : QString());
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    // A short page leaves room: nothing scrolls, so nothing would ask for more.
    const int rows = m_model->rowCount();
    if (rows > 0 && m_list->isVisible() && m_model->canFetchMore({}) &&
        m_list->visualRect(m_model->index(rows - 1)).bottom() < m_list->viewport()->height())
        m_model->fetchMore({});
}

void TimelineView::toggle(int row, bool expanded)
{
    m_model->setExpanded(row, expanded);
    m_list->doItemsLayout();
    m_list->scrollTo(m_model->index(row));
}

void TimelineView::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const TimelineEntry &entry = m_model->entryAt(row);
    if (!entry.entity.isEmpty() && entry.record)
        Q_EMIT opened(entry.entity, entry.record);
    else if (entry.kind == Kind::Note)
        Q_EMIT notesRequested();
    else if (entry.kind == Kind::Document)
        Q_EMIT documentsRequested();
}

bool TimelineView::complete(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->entryAt(row).isPlanned())
        return false;
    Q_EMIT completeRequested(m_model->entryAt(row).record);
    return true;
}

void TimelineView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    const int row = index.row();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->entryAt(row).isPlanned())
        menu->addAction(Icons::get(u"check"_s), tr("Done…"), this, [this, row] { complete(row); });
    if (index.data(TimelineModel::ExpandableRole).toBool()) {
        const bool isOpen = index.data(TimelineModel::ExpandedRole).toBool();
        menu->addAction(isOpen ? tr("Fold") : tr("Unfold"), this,
                        [this, row, isOpen] { toggle(row, !isOpen); });
    } else {
        menu->addAction(tr("Open"), this, [this, row] { open(row); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QModelIndex index = m_list->currentIndex();
    const bool folds = index.data(TimelineModel::ExpandableRole).toBool();
    const bool isOpen = index.data(TimelineModel::ExpandedRole).toBool();
    const bool rightToLeft = isRightToLeft();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)
            break;
        if (folds)
            toggle(index.row(), !isOpen);
        else
            open(index.row());
        return true;
    case Qt::Key_C:
        if (static_cast<QKeyEvent *>(event)->modifiers() != Qt::NoModifier || !complete(index.row()))
            break;
        return true;
    case Qt::Key_Space:
        if (!folds)
            break;
        toggle(index.row(), !isOpen);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const bool opens = (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Right) != rightToLeft;
        if (!folds || opens == isOpen)
            break;
        toggle(index.row(), opens);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_kinds->setIcon(Icons::get(u"filter"_s));
    if (event->type() == QEvent::FontChange)
        m_list->doItemsLayout();
}

} // namespace kith::ui
