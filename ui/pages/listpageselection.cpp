// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list page does with its table as a whole: columns, order, groups, and many records at once.
#include "models/base/await.h"
#include "models/records/assignmentrecords.h"
#include "ui/dialogs/acton.h"
#include "ui/dialogs/assignmentdialog.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/dialogs/sortdialog.h"
#include "ui/pages/assignmentbar.h"
#include "ui/pages/listpageprivate.h"
#include "ui/pages/recordpanel.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using records::RecordId;

QWidget *ListPage::Private::makeSelectionRow()
{
    selectionRow = new QWidget(listSide);
    selectionRow->setObjectName(u"selectionRow"_s);
    auto *row = new QHBoxLayout(selectionRow);
    row->setContentsMargins(space::XL, 0, space::L, space::M);
    row->setSpacing(space::S);
    selectionLabel = new QLabel(selectionRow);
    selectionLabel->setObjectName(u"selectionLabel"_s);
    selectionLabel->setFont(fontOf(TextRole::Strong));
    bulkEditButton = new QPushButton(Icons::get(u"edit"_s), tr("&Edit together …"), selectionRow);
    bulkEditButton->setObjectName(u"bulkEditButton"_s);
    bulkTrashButton = new QPushButton(
        Icons::get(u"trash"_s), entity.hasTrash ? tr("Move to the &trash") : tr("&Delete"), selectionRow);
    bulkTrashButton->setObjectName(u"bulkTrashButton"_s);
    auto *copy = new QPushButton(Icons::get(u"copy"_s), tr("&Copy as a table"), selectionRow);
    copy->setObjectName(u"copyButton"_s);
    auto *clear = new QPushButton(tr("Select &nothing"), selectionRow);
    clear->setObjectName(u"clearSelection"_s);
    row->addWidget(selectionLabel);
    row->addSpacing(space::M);
    if (entity.key == "lead") {
        assignButton = new QPushButton(Icons::get(u"git-branch"_s), tr("Assign by &rules …"), selectionRow);
        assignButton->setObjectName(u"assignButton"_s);
        row->addWidget(assignButton);
        connect(assignButton, &QPushButton::clicked, &q, [this] { assign(); });
    }
    row->addWidget(bulkEditButton);
    addDeeds(row);
    for (QPushButton *button : {bulkTrashButton, copy, clear})
        row->addWidget(button);
    row->addStretch();
    selectionRow->hide();
    connect(bulkEditButton, &QPushButton::clicked, &q, [this] { bulkEdit(); });
    connect(bulkTrashButton, &QPushButton::clicked, &q, [this] { moveToTrash(view->selectedIds()); });
    connect(copy, &QPushButton::clicked, view, &ListView::copySelection);
    connect(clear, &QPushButton::clicked, &q, [this] {
        const RecordId id = view->currentId();
        view->clearSelection();
        if (id)
            view->selectId(id);
        view->setFocus();
    });
    return selectionRow;
}

/// What else can be done to many records, and the way from those in sight to all that match.
void ListPage::Private::addDeeds(QHBoxLayout *row)
{
    actOn = new ActOn(records, &q, &q);
    actButton = new QPushButton(Icons::get(u"more"_s), tr("&Do more"), selectionRow);
    actButton->setObjectName(u"actButton"_s);
    auto *menu = new QMenu(actButton);
    actOn->fill(*menu, entity, [this] {
        return ActOn::Meant{entity.key, view->selectedIds(), view->shownColumns()};
    });
    actButton->setMenu(menu);
    row->addWidget(actButton);
    allButton = new QPushButton(selectionRow);
    allButton->setObjectName(u"allButton"_s);
    row->insertWidget(1, allButton);
    connect(allButton, &QPushButton::clicked, &q, [this] {
        view->selectAll();
        view->setFocus();
    });
    connect(actOn, &ActOn::notice, &q, &Page::notice);
    connect(actOn, &ActOn::workStarted, &q, &Page::workStarted);
    connect(actOn, &ActOn::done, &q, [this] { view->setFocus(); });
}

void ListPage::Private::connectSelection()
{
    connect(view, &ListView::selectedCountChanged, &q, [this](qint64 count) { showSelection(count); });
    connect(view, &ListView::columnsRequested, &q, [this] { chooseColumns(); });
    connect(view, &ListView::copied, &q, [this](int rows, bool all) {
        const QString text = tr("%n row(s) copied as a table.", nullptr, rows);
        Q_EMIT q.notice(NoticeLevel::Success,
                        all ? text
                            : tr("Only the first %n row(s) were copied. Export the list to get all of it.",
                                 nullptr, rows),
                        {});
    });
    connect(view, &ListView::failed, &q, [this](const Problem &problem) { report(problem); });
    connect(view, &ListView::pasteRequested, &q, [this] {
        const QString text = QGuiApplication::clipboard()->text();
        if (!text.trimmed().isEmpty() && !model->query().inTrash)
            Q_EMIT q.pasteRequested(entity.key, text);
    });
}

void ListPage::Private::showSelection(qint64 count)
{
    selectionLabel->setText(tr("%1 selected").arg(QLocale().toString(count)));
    const bool inTrash = model->query().inTrash;
    bulkEditButton->setVisible(!inTrash);
    bulkTrashButton->setVisible(!inTrash);
    actButton->setVisible(!inTrash);
    const qint64 all = model->ids().size();
    allButton->setVisible(!inTrash && count < all);
    allButton->setText(tr("Select a&ll %1").arg(QLocale().toString(all)));
    if (assignButton)
        assignButton->setVisible(!inTrash);
    selectionRow->setVisible(count > 1);
}

void ListPage::Private::chooseColumns()
{
    auto *dialog = new ColumnsDialog(entity, view->shownColumns(), q.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &q, [this, dialog] { view->setShownColumns(dialog->columns()); });
    dialog->open();
}

void ListPage::Private::chooseSort()
{
    const domain::RecordQuery query = model->query();
    auto *dialog = new SortDialog(entity, view->shownColumns(), query.sort, query.groupBy, q.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &q, [this, dialog] {
        view->groupBy(dialog->groupBy());
        view->setSort(dialog->sort());
        view->setFocus();
    });
    dialog->open();
}

void ListPage::Private::bulkEdit()
{
    const QList<RecordId> ids = view->selectedIds();
    if (ids.isEmpty() || model->query().inTrash)
        return;
    auto *dialog = new BulkEditDialog(records, entity.key, ids, q.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::written, &q, [this, dialog] {
        Q_EMIT q.notice(
            NoticeLevel::Success,
            tr("%n record(s) changed. Undo takes it back.", nullptr, int(dialog->preview().changing)), {});
        view->setFocus();
    });
    dialog->open();
}

/// Leads say how many of them wait for an owner, and their rules can be tried out.
void ListPage::Private::addAssignment(QVBoxLayout *column)
{
    if (entity.key == "lead") {
        auto *bar = new AssignmentBar(records, listSide);
        column->addWidget(bar);
        connect(bar, &AssignmentBar::recordsRequested, &q,
                [this](const domain::Filter &filter) { q.setFilter(filter); });
    } else if (entity.key == "assignment_rule") {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(space::XL, 0, space::L, space::M);
        auto *rehearse = new QPushButton(Icons::get(u"eye"_s), tr("&Try out with past leads …"), listSide);
        rehearse->setObjectName(u"rehearseButton"_s);
        row->addWidget(rehearse);
        row->addStretch();
        column->addLayout(row);
        connect(rehearse, &QPushButton::clicked, &q, [this] {
            auto *dialog = new AssignmentDialog(records, q.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
}

void ListPage::Private::assign()
{
    const QList<RecordId> ids = view->selectedIds();
    if (ids.isEmpty() || entity.key != "lead" || model->query().inTrash)
        return;
    auto *dialog = new AssignmentDialog(records, ids, q.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssignmentDialog::assigned, &q, [this](const records::Outcome &outcome, qint64 queued) {
        if (queued > 0)
            Q_EMIT q.notice(
                NoticeLevel::Warning,
                tr("%n lead(s) wait in a queue now, because nobody can take them.", nullptr, int(queued)),
                {});
        else
            Q_EMIT q.notice(NoticeLevel::Success, tr("%1. Undo takes it back.").arg(outcome.label), {});
        view->setFocus();
    });
    dialog->open();
}

/// The neighbour in the list takes the place of the record that is shown.
void ListPage::Private::step(RecordPanel *which, int by)
{
    const RecordId next = model->neighbour(which->id(), by);
    if (!next)
        return;
    which->showRecord(entity.key, next);
    if (which == page)
        view->selectId(next);
}

void ListPage::chooseColumns()
{
    d->chooseColumns();
}

void ListPage::chooseSort()
{
    d->chooseSort();
}

void ListPage::editSelection()
{
    d->bulkEdit();
}

/// Who enters a lead hears at once who got it.
void ListPage::Private::tellAssignment(RecordId lead)
{
    base::await(
        records::AssignmentRecords::latest(records, lead), &q,
        [this](const std::optional<records::LatestAssignment> &latest) {
            if (latest)
                Q_EMIT q.notice(latest->owner.isEmpty() ? NoticeLevel::Warning : NoticeLevel::Success,
                                latest->sentence(), latest->candidates.join(u'\n'));
        },
        [](const Problem &) {}); // the lead is saved; its page says the same
}

void ListPage::assignSelection()
{
    d->assign();
}

void ListPage::stepRecord(int by)
{
    if (d->page && d->stack->currentWidget() == d->page) {
        d->step(d->page, by);
        return;
    }
    const RecordId current = d->view->currentId();
    const RecordId next = current ? d->model->neighbour(current, by) : d->model->ids().value(0);
    if (next)
        d->view->selectId(next);
}

/// What is done asks what comes next, as everywhere; what was not is open again.
void ListPage::Private::tickActivity(RecordId id, bool done)
{
    if (done) {
        auto *dialog = new NextStepDialog(records, {id, {}}, q.window());
        connect(dialog, &NextStepDialog::troubled, &q, [this](const Problem &problem) { report(problem); });
        dialog->open();
        return;
    }
    base::await(
        records.load(entity.key, id), &q,
        [this](const domain::Record &before) {
            domain::Record after = before;
            after.setValue("done_at", {});
            base::await(
                records.save(before, after), &q, [](const records::Outcome &) {},
                [this](const Problem &problem) { report(problem); });
        },
        [this](const Problem &problem) { report(problem); });
}

} // namespace kith::ui
