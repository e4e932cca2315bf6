// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/storage/changeset.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;

using base::RecordId;

enum class ViewScope { Private, Team, Everyone };

/// Filter, search and layout as JSON (domain::ViewContent).
struct ViewText
{
    QString definition;
    QString layout;
    friend bool operator==(const ViewText &, const ViewText &) = default;
};

/// A view that somebody saved, as one person sees it.
struct SavedView
{
    RecordId id;
    QString name;
    ViewScope scope = ViewScope::Private;
    RecordId owner;
    QString ownerName;
    RecordId team; ///< with ViewScope::Team
    QString teamName;
    ViewText text;
    bool isOwn = true;     ///< this person may change it; what others share can be copied
    bool isPinned = false; ///< stands before the others
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// All that a person sees of one kind of record in one form, in the order of the tabs.
struct ViewShelf
{
    RecordId user;
    QList<SavedView> views;
    RecordId shownFirst;                       ///< null: the one that is built in
    QHash<RecordId, ViewText> drafts;          ///< changed and not saved; the null id is the built-in view's
    QList<std::pair<RecordId, QString>> teams; ///< that this person may share views with

    const SavedView *find(RecordId view) const; ///< null when there is none
};

/// The views of one kind of record in one form ("table", "board", "calendar"). What people do to views is
/// journaled and undone; what they have not saved is kept in the file by the program, which undo passes over.
class ViewRecords
{
public:
    ViewRecords(Records &records, QByteArray object, QByteArray form = "table");

    QFuture<ViewShelf> load() const;
    static ViewShelf read(storage::Session &session, const QByteArray &object, const QByteArray &form);

    /// A new one of the current user: name, scope, team and text of `view`. ids[0] of the outcome is its own.
    QFuture<storage::Outcome> add(const SavedView &view) const;
    /// Name, scope, team and text as in `after`; Conflict when somebody changed the same meanwhile,
    /// NotAllowed for the view of another person.
    QFuture<storage::Outcome> change(const SavedView &before, const SavedView &after) const;
    QFuture<storage::Outcome> remove(const SavedView &view) const;

    QFuture<storage::Outcome> setPinned(const SavedView &view, bool pinned) const;
    /// Null: the view that is built in.
    QFuture<storage::Outcome> setShownFirst(RecordId view) const;
    /// The current user's own order of the tabs.
    QFuture<storage::Outcome> arrange(const QList<RecordId> &views) const;

    /// What this person has changed in a view without saving it; nothing: it is as saved. Nobody can undo it.
    /// Does nothing in a file that is open for reading alone.
    QFuture<storage::Outcome> keepDraft(RecordId view, const std::optional<ViewText> &text) const;

    static QByteArray keyOf(ViewScope scope);

private:
    /// Column and value, by view.
    using Choices = QHash<RecordId, std::pair<QByteArray, int>>;
    QFuture<storage::Outcome> choose(const QString &label, const Choices &choices) const;

    Records &m_records;
    QByteArray m_object;
    QByteArray m_form;
};

} // namespace kith::records
