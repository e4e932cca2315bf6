// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/viewlayout.h"
#include "models/records/viewrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using records::SavedView;
using records::ViewRecords;
using records::ViewShelf;

constexpr std::array Forms{"table", "board", "calendar"};

struct Found
{
    QByteArray entity;
    QByteArray form;
    SavedView view;
    bool isFirst = false;
};

/// What the workspace's user sees, of one kind of record or of all.
QList<Found> viewsOf(const Cli &cli, records::Records &records)
{
    const QByteArray only = cli.value(u"entity"_s).toUtf8();
    if (!only.isEmpty())
        records.catalogue().entity(only); // says which there are
    QList<Found> found;
    for (const domain::Entity &entity : records.catalogue().entities()) {
        if (!only.isEmpty() && entity.key != only)
            continue;
        for (const char *form : Forms) {
            const ViewShelf shelf = await(ViewRecords(records, entity.key, form).load());
            for (const SavedView &view : shelf.views)
                found.append({entity.key, form, view, view.id == shelf.shownFirst});
        }
    }
    return found;
}

QJsonObject jsonOf(const Found &one)
{
    return {{u"id"_s, one.view.id.toString()},
            {u"name"_s, one.view.name},
            {u"entity"_s, QString::fromLatin1(one.entity)},
            {u"form"_s, QString::fromLatin1(one.form)},
            {u"scope"_s, QString::fromLatin1(ViewRecords::keyOf(one.view.scope))},
            {u"owner"_s, one.view.ownerName},
            {u"team"_s, one.view.teamName},
            {u"pinned"_s, one.view.isPinned},
            {u"shown_first"_s, one.isFirst}};
}

Answer listViews(Cli &cli)
{
    refuseTwoForms(cli);
    records::Records &records = cli.open(true);
    QJsonArray json;
    QList<QStringList> table;
    for (const Found &one : viewsOf(cli, records)) {
        const QJsonObject object = jsonOf(one);
        json.append(object);
        QStringList row;
        for (const char *key : {"id", "name", "entity", "form", "scope", "owner"})
            row.append(object.value(QLatin1StringView(key)).toString());
        table.append(row);
    }
    return {{{u"count"_s, json.size()}, {u"views"_s, json}},
            rowsText(cli, {u"id"_s, u"name"_s, u"entity"_s, u"form"_s, u"scope"_s, u"owner"_s}, table)};
}

Found viewNamed(const Cli &cli, records::Records &records, const QString &nameOrId)
{
    const QString folded = base::fold(nameOrId.simplified());
    QList<Found> found;
    for (const Found &one : viewsOf(cli, records)) {
        if (one.view.id.toString() == nameOrId)
            return one;
        if (base::fold(one.view.name) == folded)
            found.append(one);
    }
    if (found.isEmpty())
        throw base::Problem(base::ProblemKind::NotFound,
                            Text::tr("There is no view called \"%1\". \"kithctl views list\" says which "
                                     "there are.")
                                .arg(nameOrId),
                            u"view"_s);
    if (found.size() > 1)
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr("There are %n views called \"%1\". Name the view by its id.", nullptr, int(found.size()))
                .arg(nameOrId),
            u"view"_s);
    return found.constFirst();
}

Answer show(Cli &cli)
{
    records::Records &records = cli.open(true);
    const Found one = viewNamed(cli, records, cli.argument(1));
    const domain::Entity &entity = records.catalogue().entity(one.entity);
    domain::ViewContent content;
    content.readDefinition(entity, one.view.text.definition);
    domain::RecordQuery query;
    query.entity = entity.key;
    query.filter = content.filter;
    query.search = content.search;
    const qsizetype count = await(records.findIds(query)).size();

    QJsonObject json = jsonOf(one);
    const auto parsed = [](const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
    json.insert(u"definition"_s, parsed(one.view.text.definition));
    json.insert(u"layout"_s, parsed(one.view.text.layout));
    json.insert(u"count"_s, count);
    const QString where =
        content.filter.kind == domain::Filter::Kind::All && content.filter.children.isEmpty()
            ? QString()
            : content.filter.toText(entity);
    json.insert(u"where"_s, where);
    QString text;
    for (const auto &[key, value] : {std::pair{u"name"_s, one.view.name},
                                     {u"entity"_s, QString::fromLatin1(one.entity)},
                                     {u"form"_s, QString::fromLatin1(one.form)},
                                     {u"where"_s, where},
                                     {u"search"_s, content.search},
                                     {u"layout"_s, one.view.text.layout},
                                     {u"count"_s, QString::number(count)}})
        if (!value.isEmpty())
            text += key.leftJustified(8) + value + u'\n';
    return {json, text};
}

} // namespace

Command viewsListCommand()
{
    return {u"views list"_s,
            {u"FILE"_s},
            Text::tr("Lists the saved views that you see."),
            {{u"entity"_s, {}, u"ENTITY"_s}, {u"csv"_s, {}}},
            listViews};
}

Command viewsShowCommand()
{
    return {u"views show"_s,
            {u"FILE"_s, u"VIEW"_s},
            Text::tr("Shows filter and layout of a view, by its name or id, and counts its records."),
            {{u"entity"_s, {}, u"ENTITY"_s}},
            show};
}

} // namespace kith::cli
