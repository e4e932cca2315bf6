// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segmentspage.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "models/items/segmentlist.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/recordeditor.h"
#include "ui/filter/combinedialog.h"
#include "ui/filter/filterdialog.h"
#include "ui/pages/segmentdetail.h"
#include "ui/pages/segmentpaint.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::SegmentList;
using records::RecordId;
using records::Segment;
using records::SegmentRecords;

namespace {

constexpr int SideWidth = 300;

} // namespace

SegmentsPage::SegmentsPage(records::Records &records, QWidget *parent)
    : Page(parent)
    , m_records(records)
    , m_list(new SegmentList(records, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_detail(new SegmentDetail(records, m_stack))
{
    setObjectName(u"page.segments"_s);
    setAccessibleName(tr("Segments"));
    setFocusPolicy(Qt::ClickFocus);
    m_empty->setContent(
        u"funnel"_s, tr("Ask the workspace anything"),
        tr("A segment is a filter with a name: who has not been called since spring, which deals "
           "wait, who buys most. It follows the records by itself; a list keeps whom it has."));
    m_empty->setActions(tr("New &segment of contacts"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_detail);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({SideWidth, 3 * SideWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_empty, &EmptyState::primaryTriggered, this, [this] { createNew("contact"); });
    connect(m_list, &SegmentList::loaded, this, [this] {
        const int row = m_list->rowOf(m_wanted);
        if (row >= 0)
            m_view->setCurrentIndex(m_list->index(row));
        else if (m_list->rowCount() > 1)
            m_view->setCurrentIndex(m_list->index(1)); // below its heading
        display();
    });
    connect(m_list, &SegmentList::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = m_list->rowOf(m_detail->segment().id);
        if (row >= from.row() && row <= to.row())
            m_detail->setCount(m_list->countOf(m_detail->segment().id));
    });
    connect(m_list, &SegmentList::failed, this, &SegmentsPage::report);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const RecordId id = current())
            m_wanted = id;
        display();
    });
    connect(m_detail, &SegmentDetail::actionRequested, this, &SegmentsPage::perform);
    connect(m_detail, &SegmentDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &SegmentDetail::windowRequested, this, &Page::windowRequested);
    connect(m_detail, &SegmentDetail::editRequested, this, &Page::editRequested);
    connect(m_detail, &SegmentDetail::troubled, this, &SegmentsPage::report);
    connect(m_detail, &SegmentDetail::notice, this, &Page::notice);
    connect(m_detail, &SegmentDetail::workStarted, this, &Page::workStarted);
    connect(m_detail, &SegmentDetail::told, this,
            [this](const QString &text) { Q_EMIT notice(NoticeLevel::Success, text, {}); });
    display();
}

SegmentsPage::~SegmentsPage() = default;

QWidget *SegmentsPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *title = new QLabel(tr("Segments"), side);
    title->setFont(fontOf(TextRole::Title));
    m_new = new QPushButton(Icons::get(u"plus"_s), tr("&New"), side);
    m_new->setObjectName(u"newSegment"_s);
    m_new->setToolTip(tr("New segment: choose of which records"));
    auto *kinds = new QMenu(m_new);
    fillNewMenu(*kinds);
    connect(m_new, &QPushButton::clicked, kinds,
            [this, kinds] { kinds->popup(m_new->mapToGlobal(QPoint(0, m_new->height()))); });
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"segmentSearch"_s);
    m_search->setPlaceholderText(tr("Search the segments"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_view = new QListView(side);
    m_view->setObjectName(u"segmentList"_s);
    m_view->setAccessibleName(tr("Segments and lists"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new SegmentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setUniformItemSizes(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    side->setMinimumWidth(SideWidth - space::XXL);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::S);
    head->addWidget(title, 1);
    head->addWidget(m_new);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::XL, space::L, space::S, space::S);
    column->setSpacing(space::M);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, m_list, &SegmentList::setSearch);
    connect(m_view, &QListView::activated, this, [this] { perform(SegmentAction::OpenList); });
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!current())
            return;
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    return side;
}

void SegmentsPage::fillNewMenu(QMenu &menu)
{
    const domain::Field *kinds = m_records.catalogue().entity("segment").field("entity");
    for (const domain::Choice &kind : kinds->choices) {
        const domain::Entity *entity = m_records.catalogue().find(kind.key);
        if (entity)
            menu.addAction(Icons::get(QString::fromLatin1(entity->icon)), entity->pluralText(), this,
                           [this, key = kind.key] { createNew(key); });
    }
}

void SegmentsPage::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &icon, const QString &text, SegmentAction action) {
        QAction *entry = menu.addAction(Icons::get(icon), text, this, [this, action] { perform(action); });
        entry->setEnabled(canPerform(action));
    };
    add(u"list"_s, tr("&Open as a list of records"), SegmentAction::OpenList);
    add(u"filter"_s, tr("&Edit the conditions…"), SegmentAction::Edit);
    add(u"edit"_s, tr("&Name and exclusions…"), SegmentAction::Properties);
    menu.addSeparator();
    add(u"copy"_s, tr("&Duplicate"), SegmentAction::Duplicate);
    add(u"lock"_s, tr("&Freeze…"), SegmentAction::Freeze);
    add(u"layers"_s, tr("&Combine…"), SegmentAction::Combine);
    menu.addSeparator();
    add(u"trash"_s, tr("Move to the &trash"), SegmentAction::Remove);
}

RecordId SegmentsPage::current() const
{
    return RecordId(m_view->currentIndex().data(SegmentList::IdRole).toLongLong());
}

QList<RecordId> SegmentsPage::meant() const
{
    const RecordId id = current();
    return id ? QList<RecordId>{id} : QList<RecordId>();
}

void SegmentsPage::showSegment(RecordId id)
{
    m_wanted = id;
    const int row = m_list->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_list->index(row));
}

void SegmentsPage::display()
{
    const Segment *segment = m_list->find(current());
    if (segment)
        m_detail->showSegment(*segment, m_list->countOf(segment->id));
    const bool none = m_list->isAnswered() && m_list->segments().isEmpty();
    m_empty->setVisible(none);
    m_stack->setCurrentWidget(segment ? static_cast<QWidget *>(m_detail) : m_empty);
    if (!segment && !none)
        m_empty->hide(); // one is being looked for
    Q_EMIT currentChanged();
}

bool SegmentsPage::canPerform(SegmentAction action) const
{
    const Segment *segment = m_list->find(current());
    if (!segment)
        return false;
    switch (action) {
    case SegmentAction::Edit:
    case SegmentAction::Freeze:
        return !segment->isList;
    default:
        return true;
    }
}

void SegmentsPage::perform(SegmentAction action)
{
    const Segment *segment = m_list->find(current());
    if (!segment || !canPerform(action))
        return;
    switch (action) {
    case SegmentAction::Edit:
        edit();
        break;
    case SegmentAction::Properties: {
        auto *editor = new RecordEditor(m_records, "segment", segment->id, window());
        editor->show();
        editor->activateWindow();
        break;
    }
    case SegmentAction::Duplicate:
        duplicate();
        break;
    case SegmentAction::Freeze:
        freeze();
        break;
    case SegmentAction::Combine:
        combine();
        break;
    case SegmentAction::OpenList:
        Q_EMIT recordsRequested({segment->entity, domain::Filter::inSegment(segment->id)});
        break;
    case SegmentAction::Remove:
        remove();
        break;
    }
}

/// The conditions of a new one, then its name.
void SegmentsPage::createNew(const QByteArray &kind)
{
    const QList<domain::Choice> &kinds = m_records.catalogue().entity("segment").field("entity")->choices;
    const bool offered = std::any_of(kinds.cbegin(), kinds.cend(),
                                     [&](const domain::Choice &choice) { return choice.key == kind; });
    const QByteArray entity = offered ? kind : "contact"_ba;
    auto *dialog = new FilterDialog(m_records, entity, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSegment({}, {});
    dialog->setSaver([this, dialog = QPointer(dialog), entity] {
        records::SegmentPlan plan;
        plan.name = dialog->segmentName();
        plan.entity = entity;
        plan.filter = dialog->filter();
        base::await(
            SegmentRecords(m_records).create(plan), dialog,
            [this, dialog](const records::Outcome &outcome) {
                showSegment(outcome.ids.value(0));
                dialog->done(QDialog::Accepted);
            },
            [dialog](const base::Problem &problem) { showProblem(&dialog->notice(), problem); });
    });
    dialog->open();
}

void SegmentsPage::edit()
{
    const Segment segment = m_detail->segment();
    auto *dialog = new FilterDialog(m_records, segment.entity, m_detail->filter(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSegment(segment.id, segment.name);
    dialog->setSaver([this, dialog = QPointer(dialog), segment] {
        const auto fail = [dialog](const base::Problem &problem) { showProblem(&dialog->notice(), problem); };
        const auto rename = [this, dialog, segment, fail] {
            if (dialog->segmentName() == segment.name) {
                dialog->done(QDialog::Accepted);
                return;
            }
            base::await(
                m_records.load("segment", segment.id), dialog,
                [this, dialog, fail](const domain::Record &before) {
                    domain::Record after = before;
                    after.setValue("name", dialog->segmentName());
                    base::await(
                        m_records.save(before, after), dialog,
                        [dialog](const records::Outcome &) { dialog->done(QDialog::Accepted); }, fail);
                },
                fail);
        };
        if (dialog->filter() == m_detail->filter()) {
            rename();
            return;
        }
        base::await(
            SegmentRecords(m_records).redefine(segment, dialog->filter()), dialog,
            [rename](const records::Outcome &) { rename(); }, fail);
    });
    dialog->open();
}

void SegmentsPage::duplicate()
{
    const Segment segment = m_detail->segment();
    records::SegmentPlan plan;
    plan.name = tr("%1 (copy)").arg(segment.name);
    plan.entity = segment.entity;
    plan.filter = m_detail->filter();
    plan.description = segment.description;
    plan.scope = segment.scope;
    if (!segment.isList) {
        take(SegmentRecords(m_records).create(plan), std::make_shared<RecordId>());
        return;
    }
    base::await(
        SegmentRecords(m_records).members(segment.id), this,
        [this, plan](const QList<RecordId> &ids) {
            const auto made = std::make_shared<RecordId>();
            take(SegmentRecords(m_records).createList(plan, ids, made), made);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void SegmentsPage::freeze()
{
    const Segment segment = m_detail->segment();
    AskQuestion question;
    question.title = tr("Freeze “%1”?").arg(segment.name);
    question.text = tr("A list keeps the members of this moment, whatever happens to them later.");
    question.buttons = {{"beside", tr("Make a list beside it"), AskButton::Role::Accept},
                        {"itself", tr("Turn it into a list"), AskButton::Role::Destructive},
                        {"cancel", tr("Cancel"), AskButton::Role::Reject}};
    question.defaultKey = "beside";
    question.cancelKey = "cancel";
    Ask::current().question(this, question, [this, segment](const QByteArray &key) {
        if (key == "cancel")
            return;
        const QString name =
            tr("%1, %2").arg(segment.name, QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
        const auto made = std::make_shared<RecordId>();
        take(SegmentRecords(m_records).freeze(segment, key == "beside" ? name : QString(), made), made);
    });
}

void SegmentsPage::combine()
{
    const Segment segment = m_detail->segment();
    auto *dialog = new CombineDialog(m_records, segment, m_list->segments(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CombineDialog::saved, this, &SegmentsPage::showSegment);
    dialog->open();
}

/// What asks for it is told before it goes.
void SegmentsPage::remove()
{
    const Segment segment = m_detail->segment();
    const auto go = [this, segment] { take(m_records.moveToTrash("segment", {segment.id}), {}); };
    base::await(
        SegmentRecords(m_records).usedBy(segment.id), this,
        [this, segment, go](const QList<records::SegmentUse> &uses) {
            if (uses.isEmpty()) {
                go();
                return;
            }
            QStringList names;
            for (const records::SegmentUse &use : uses)
                names.append(use.name);
            AskQuestion question;
            question.title = tr("Move “%1” to the trash?").arg(segment.name);
            question.text = tr("It is asked for by: %1. There it will have no members any more.")
                                .arg(names.join(tr(", ")));
            question.tone = AskQuestion::Tone::Warning;
            question.buttons = {{"go", tr("Move to the trash"), AskButton::Role::Destructive},
                                {"cancel", tr("Cancel"), AskButton::Role::Reject}};
            question.defaultKey = "cancel";
            question.cancelKey = "cancel";
            Ask::current().question(this, question, [go](const QByteArray &key) {
                if (key == "go")
                    go();
            });
        },
        [this](const base::Problem &problem) { report(problem); });
}

/// `made` gets the id of what is new, which is then shown; null: nothing is.
void SegmentsPage::take(const QFuture<records::Outcome> &work, const std::shared_ptr<RecordId> &made)
{
    base::await(
        work, this,
        [this, made](const records::Outcome &outcome) {
            if (made)
                showSegment(*made ? *made : outcome.ids.value(0));
            Q_EMIT notice(NoticeLevel::Success, tr("%1. Undo brings back what was.").arg(outcome.label), {});
        },
        [this](const base::Problem &problem) { report(problem); });
}

void SegmentsPage::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

void SegmentsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Delete && m_view->hasFocus()) {
        perform(SegmentAction::Remove);
        return;
    }
    const bool isEdit = event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier;
    if (isEdit || (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier)) {
        perform(canPerform(SegmentAction::Edit) ? SegmentAction::Edit : SegmentAction::Properties);
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_view->hasFocus()) {
        m_view->setFocus();
        return;
    }
    Page::keyPressEvent(event);
}

void SegmentsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_view->setFocus(event->reason());
}

} // namespace kith::ui
