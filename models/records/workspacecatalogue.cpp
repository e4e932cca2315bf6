// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/workspacecatalogue.h"

#include "models/base/clock.h"
#include "models/domain/catalogue.h"
#include "models/domain/customfield.h"
#include "models/records/formulasql.h"
#include "models/records/organisation.h"
#include "models/storage/session.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::CustomField;

namespace {

/// What a connection knows of the catalogue.
struct Known
{
    quint64 moment = 0;   ///< of the session, when somebody looked last; 0: never
    QVariantList version; ///< of the rows that `catalogue` was made from
    const Catalogue *catalogue = nullptr;
    bool hasFormulas = false;
    std::shared_ptr<void> kept; ///< of metrics
};

/// Changes whenever a row of custom_field does.
QVariantList versionOf(storage::Session &session)
{
    QSqlQuery &query = session.run(
        u"SELECT count(*), coalesce(sum(rev), 0), coalesce(max(updated_at), 0), coalesce(max(id), 0) "
        "FROM custom_field"_s);
    QVariantList version;
    if (query.next()) {
        for (int i = 0; i < 4; ++i)
            version.append(query.value(i));
    }
    query.finish();
    return version;
}

QList<CustomField> read(storage::Session &session)
{
    QList<CustomField> fields;
    QSqlQuery &query = session.run(
        u"SELECT f.entity, f.key, f.type, f.label, f.help, f.default_value, f.formula, p.key, f.target, "
        "f.required, f.is_unique, f.searchable, f.in_list, f.retired FROM custom_field AS f "
        "LEFT JOIN picklist AS p ON p.id = f.picklist_id ORDER BY f.entity, f.position, f.id"_s);
    while (query.next()) {
        CustomField field;
        field.entity = query.value(0).toString().toLatin1();
        field.key = query.value(1).toString().toLatin1();
        field.type = query.value(2).toString().toLatin1();
        field.label = query.value(3).toString();
        field.help = query.value(4).toString();
        field.defaultValue = query.value(5).toString();
        field.formula = query.value(6).toString();
        field.picklist = query.value(7).toString().toUtf8();
        field.target = query.value(8).toString().toLatin1();
        field.required = query.value(9).toBool();
        field.isUnique = query.value(10).toBool();
        field.searchable = query.value(11).toBool();
        field.inList = query.value(12).toBool();
        field.retired = query.value(13).toBool();
        fields.append(field);
    }
    query.finish();
    return fields;
}

std::shared_ptr<Known> knownOf(storage::Session &session)
{
    std::shared_ptr<void> &companion = session.companion();
    if (!companion)
        companion = std::make_shared<Known>();
    return std::static_pointer_cast<Known>(companion);
}

} // namespace

const Catalogue &catalogueOf(storage::Session &session)
{
    if (const auto *known = static_cast<const Known *>(session.companion().get());
        known && known->catalogue && known->moment == session.moment())
        return *known->catalogue;
    const std::shared_ptr<Known> known = knownOf(session);
    const QVariantList version = versionOf(session);
    if (!known->catalogue || version != known->version) {
        const QList<CustomField> fields = read(session);
        known->catalogue = &Catalogue::with(fields);
        known->hasFormulas = std::any_of(fields.cbegin(), fields.cend(),
                                         [](const CustomField &field) { return field.isCalculated(); });
        known->version = version;
    }
    known->moment = session.moment();
    // today() of calculated fields means the same for a whole job.
    if (known->hasFormulas)
        setFormulaDay(Organisation::read(session).dayOf(session.clock().nowMs()));
    return *known->catalogue;
}

std::shared_ptr<void> &keptOf(storage::Session &session)
{
    return knownOf(session)->kept;
}

void forgetCatalogue(storage::Session &session)
{
    session.companion().reset();
}

} // namespace kith::records
