// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/viewrecords.h"

#include "models/base/problem.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/records/sharing.h"
#include "models/storage/store.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using sharing::idAt;
using sharing::orNull;
using sharing::orProblem;
using storage::Outcome;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

/// Columns that a person may change, with their values in stored form.
sharing::Cells cellsOf(const SavedView &view)
{
    return sharing::cellsOf(view) + sharing::Cells{{"definition_json"_ba, orNull(view.text.definition)},
                                                   {"layout_json"_ba, orNull(view.text.layout)}};
}

void requireOwn(const SavedView &view)
{
    if (!view.isOwn)
        throw base::Problem(
            base::ProblemKind::NotAllowed,
            Text::tr("The view “%1” belongs to somebody else. Save a copy of it to change it.")
                .arg(view.name),
            u"view of another user"_s);
}

void requireTeam(const SavedView &view)
{
    if (view.scope == ViewScope::Team && !view.team)
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("Choose the team that sees the view “%1”.").arg(view.name),
                            u"team view without a team"_s)
            .about("team_id"_ba);
}

/// The person's own row of a table about a view: its id and a column's value.
struct OwnRow
{
    RecordId id;
    QVariantList values;
};

OwnRow ownRow(Session &session, const QString &columns, const QString &table, const QByteArray &object,
              const QByteArray &form, RecordId view)
{
    OwnRow row;
    QSqlQuery &query =
        session.run(u"SELECT id, %1 FROM %2 WHERE object = ? AND form = ? AND user_id IS ? AND "
                    "view_number = ? ORDER BY id LIMIT 1"_s.arg(columns, table),
                    {QString::fromLatin1(object), QString::fromLatin1(form), orNull(session.currentUser()),
                     view.value()});
    if (query.next()) {
        row.id = idAt(query, 0);
        for (int column = 1; column <= columns.count(u',') + 1; ++column)
            row.values.append(query.value(column));
    }
    query.finish();
    return row;
}

RowChange newRow(const Session &session, const QByteArray &table, const QByteArray &object,
                 const QByteArray &form, RecordId view)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = table;
    row.set("object"_ba, {}, QString::fromLatin1(object));
    row.set("form"_ba, {}, QString::fromLatin1(form));
    row.set("user_id"_ba, {}, orNull(session.currentUser()));
    row.set("view_number"_ba, {}, view.value());
    return row;
}

void readViews(Session &session, ViewShelf &shelf, const QByteArray &object, const QByteArray &form)
{
    const QVariant me = orNull(session.currentUser());
    struct Order
    {
        bool isPinned;
        int position;
        ViewScope scope;
    };
    QHash<RecordId, Order> orders;
    QSqlQuery &query = session.run(
        u"SELECT v.id, v.name, v.scope, v.owner_id, u.display_name, v.team_id, t.name, v.definition_json, "
        "v.layout_json, c.pinned, c.position FROM saved_view AS v "
        "LEFT JOIN app_user AS u ON u.id = v.owner_id LEFT JOIN team AS t ON t.id = v.team_id "
        "LEFT JOIN view_choice AS c ON c.object = v.object AND c.form = v.form AND c.user_id IS ? AND "
        "c.view_number = v.id "
        "WHERE v.object = ? AND v.form = ? AND "_s +
            sharing::visible(u"v"_s) + u" ORDER BY v.id"_s,
        {me, QString::fromLatin1(object), QString::fromLatin1(form), me, me});
    while (query.next()) {
        SavedView view;
        sharing::readInto(view, query, shelf.user);
        if (orders.contains(view.id))
            continue;
        view.text = {query.value(7).toString(), query.value(8).toString()};
        view.isPinned = query.value(9).toBool();
        const int position = query.value(10).toInt();
        orders.insert(view.id, {view.isPinned, position > 0 ? position : INT_MAX, view.scope});
        shelf.views.append(view);
    }
    query.finish();
    std::stable_sort(shelf.views.begin(), shelf.views.end(), [&](const SavedView &a, const SavedView &b) {
        const Order left = orders.value(a.id);
        const Order right = orders.value(b.id);
        if (left.isPinned != right.isPinned)
            return left.isPinned;
        if (left.position != right.position)
            return left.position < right.position;
        return int(left.scope) < int(right.scope);
    });
}

} // namespace

const SavedView *ViewShelf::find(RecordId view) const
{
    const auto found =
        std::find_if(views.cbegin(), views.cend(), [view](const SavedView &one) { return one.id == view; });
    return found == views.cend() ? nullptr : &*found;
}

ViewRecords::ViewRecords(Records &records, QByteArray object, QByteArray form)
    : m_records(records), m_object(std::move(object)), m_form(std::move(form))
{
}

QByteArray ViewRecords::keyOf(ViewScope scope)
{
    switch (scope) {
    case ViewScope::Private:
        break;
    case ViewScope::Team:
        return "team"_ba;
    case ViewScope::Everyone:
        return "everyone"_ba;
    }
    return "private"_ba;
}

ViewShelf ViewRecords::read(Session &session, const QByteArray &object, const QByteArray &form)
{
    ViewShelf shelf;
    shelf.user = session.currentUser();
    readViews(session, shelf, object, form);
    const QVariantList place{QString::fromLatin1(object), QString::fromLatin1(form), orNull(shelf.user)};
    shelf.shownFirst =
        RecordId(session
                     .scalar(u"SELECT view_number FROM view_choice WHERE object = ? AND form = ? "
                             "AND user_id IS ? AND is_default = 1"_s,
                             place)
                     .toLongLong());
    if (!shelf.find(shelf.shownFirst))
        shelf.shownFirst = {};
    QSqlQuery &drafts = session.run(u"SELECT view_number, definition_json, layout_json FROM view_draft "
                                    "WHERE object = ? AND form = ? AND user_id IS ?"_s,
                                    place);
    while (drafts.next()) {
        const ViewText text{drafts.value(1).toString(), drafts.value(2).toString()};
        if (text != ViewText())
            shelf.drafts.insert(idAt(drafts, 0), text);
    }
    drafts.finish();
    shelf.teams = sharing::teamsOf(session, shelf.user);
    return shelf;
}

QFuture<ViewShelf> ViewRecords::load() const
{
    return m_records.store().read(
        [object = m_object, form = m_form](Session &session) { return read(session, object, form); });
}

QFuture<Outcome> ViewRecords::add(const SavedView &view) const
{
    return orProblem([&] {
        requireTeam(view);
        RowChange row = sharing::inserted("saved_view"_ba, cellsOf(view));
        row.set("object"_ba, {}, QString::fromLatin1(m_object));
        row.set("form"_ba, {}, QString::fromLatin1(m_form));
        row.set("owner_id"_ba, {}, orNull(m_records.store().info().user));
        return m_records.store().write(
            {Text::tr("Save the view “%1”").arg(view.name.trimmed()), storage::Origin::Ui, {row}});
    });
}

QFuture<Outcome> ViewRecords::change(const SavedView &before, const SavedView &after) const
{
    return orProblem([&] {
        requireOwn(before);
        requireTeam(after);
        const RowChange row = sharing::updated("saved_view"_ba, before.id, cellsOf(before), cellsOf(after));
        const QString label = before.name == after.name ? Text::tr("Save the view “%1”").arg(after.name)
                                                        : Text::tr("Rename the view “%1”").arg(before.name);
        return m_records.store().write({label, storage::Origin::Ui, {row}});
    });
}

QFuture<Outcome> ViewRecords::remove(const SavedView &view) const
{
    return orProblem([&] {
        requireOwn(view);
        return m_records.store().write({Text::tr("Delete the view “%1”").arg(view.name),
                                        storage::Origin::Ui,
                                        {sharing::removed("saved_view"_ba, view.id)}});
    });
}

QFuture<Outcome> ViewRecords::choose(const QString &label, const Choices &choices) const
{
    storage::BulkJob job;
    job.label = label;
    job.origin = storage::Origin::Ui;
    job.work = [object = m_object, form = m_form, choices](storage::BulkWriter &bulk) {
        QList<RowChange> rows;
        for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
            const auto &[column, value] = *it;
            const OwnRow known =
                ownRow(bulk.session(), QString::fromLatin1(column), u"view_choice"_s, object, form, it.key());
            RowChange row;
            if (known.id) {
                row.op = RowOp::Update;
                row.table = "view_choice"_ba;
                row.id = known.id;
                row.set(column, known.values.value(0), value);
            } else {
                row = newRow(bulk.session(), "view_choice"_ba, object, form, it.key());
                row.set(column, {}, value);
            }
            if (!known.id || known.values.value(0).toInt() != value)
                rows.append(row);
        }
        if (!rows.isEmpty())
            bulk.apply(rows);
    };
    return m_records.store().writeBulk(job);
}

QFuture<Outcome> ViewRecords::setPinned(const SavedView &view, bool pinned) const
{
    const QString label = pinned ? Text::tr("Pin the view “%1”") : Text::tr("Unpin the view “%1”");
    return choose(label.arg(view.name), {{view.id, {"pinned"_ba, pinned ? 1 : 0}}});
}

QFuture<Outcome> ViewRecords::setShownFirst(RecordId view) const
{
    storage::BulkJob job;
    job.label = Text::tr("Choose the view shown first");
    job.origin = storage::Origin::Ui;
    job.work = [object = m_object, form = m_form, view](storage::BulkWriter &bulk) {
        Session &session = bulk.session();
        QList<RowChange> rows;
        const auto change = [&rows](RecordId id, int before, int after) {
            RowChange row;
            row.op = RowOp::Update;
            row.table = "view_choice"_ba;
            row.id = id;
            row.set("is_default"_ba, before, after);
            rows.append(row);
        };
        QSqlQuery &query = session.run(
            u"SELECT id, view_number FROM view_choice WHERE object = ? AND form = ? "
            "AND user_id IS ? AND is_default = 1"_s,
            {QString::fromLatin1(object), QString::fromLatin1(form), orNull(session.currentUser())});
        bool isThere = false;
        while (query.next()) {
            if (idAt(query, 1) == view)
                isThere = true;
            else
                change(idAt(query, 0), 1, 0);
        }
        query.finish();
        if (view && !isThere) {
            const OwnRow known = ownRow(session, u"is_default"_s, u"view_choice"_s, object, form, view);
            if (known.id) {
                change(known.id, known.values.value(0).toInt(), 1);
            } else {
                RowChange row = newRow(session, "view_choice"_ba, object, form, view);
                row.set("is_default"_ba, {}, 1);
                rows.append(row);
            }
        }
        if (!rows.isEmpty())
            bulk.apply(rows);
    };
    return m_records.store().writeBulk(job);
}

QFuture<Outcome> ViewRecords::arrange(const QList<RecordId> &views) const
{
    Choices choices;
    for (qsizetype at = 0; at < views.size(); ++at)
        choices.insert(views.at(at), {"position"_ba, int(at) + 1});
    return choose(Text::tr("Arrange the views"), choices);
}

QFuture<Outcome> ViewRecords::keepDraft(RecordId view, const std::optional<ViewText> &text) const
{
    storage::Store &store = m_records.store();
    if (store.info().readOnly) {
        QPromise<Outcome> nothing;
        nothing.start();
        nothing.addResult(Outcome());
        nothing.finish();
        return nothing.future();
    }
    storage::BulkJob job;
    job.label = Text::tr("Keep unsaved changes of a view");
    job.origin = storage::Origin::System;
    job.work = [object = m_object, form = m_form, view, text](storage::BulkWriter &bulk) {
        const OwnRow known =
            ownRow(bulk.session(), u"definition_json, layout_json"_s, u"view_draft"_s, object, form, view);
        const QVariant definition = text ? orNull(text->definition) : QVariant();
        const QVariant layout = text ? orNull(text->layout) : QVariant();
        RowChange row;
        if (known.id) {
            row.op = text ? RowOp::Update : RowOp::Remove;
            row.table = "view_draft"_ba;
            row.id = known.id;
            if (text) {
                row.set("definition_json"_ba, known.values.value(0), definition);
                row.set("layout_json"_ba, known.values.value(1), layout);
            }
        } else if (text) {
            row = newRow(bulk.session(), "view_draft"_ba, object, form, view);
            row.set("definition_json"_ba, {}, definition);
            row.set("layout_json"_ba, {}, layout);
        } else {
            return;
        }
        bulk.apply({row});
    };
    return store.writeBulk(job);
}

} // namespace kith::records
