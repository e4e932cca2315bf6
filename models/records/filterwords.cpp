// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filterwords.h"

#include "models/domain/filtersentence.h"
#include "models/records/organisation.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <QLocale>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::FieldType;
using domain::Filter;
using storage::Session;

namespace {

domain::FilterNames namesOf(Session &session, RecordTitles &titles, const QString &currency)
{
    domain::FilterNames names;
    names.baseCurrency = currency;
    names.title = [&session, &titles](const domain::Field &field, const QVariant &value) {
        const bool isList = field.type == FieldType::Picklist || field.type == FieldType::MultiPicklist;
        bool isNumber = false;
        const qint64 id = value.toLongLong(&isNumber);
        if (isList && !isNumber)
            return session
                .scalar(u"SELECT v.label FROM picklist_value AS v JOIN picklist AS p ON p.id = v.picklist_id "
                        "WHERE p.key = ? AND v.key = ?"_s,
                        {QString::fromLatin1(field.target), value.toString()})
                .toString();
        if (isList)
            return session.scalar(u"SELECT label FROM picklist_value WHERE id = ?"_s, {id}).toString();
        if (!isNumber || field.type != FieldType::Link || field.is(domain::FieldFlag::LinkByField))
            return QString();
        const domain::Entity *entity = catalogueOf(session).find(field.target);
        return entity ? titles.of(*entity, RecordId(id)) : QString();
    };
    names.segment = [&session](RecordId segment) {
        return session.scalar(u"SELECT name FROM segment WHERE id = ?"_s, {segment.value()}).toString();
    };
    return names;
}

} // namespace

FilterWords FilterWords::say(Session &session, const QByteArray &entityKey, const Filter &filter)
{
    FilterWords words;
    const domain::Entity &entity = catalogueOf(session).entity(entityKey);
    const Organisation organisation = Organisation::read(session);
    RecordTitles titles(session);
    const domain::FilterSentence say(entity, QLocale(), namesOf(session, titles, organisation.baseCurrency),
                                     organisation.zone);
    words.sentence = say.sentence(filter);
    const QList<Filter> parts = filter.kind == Filter::Kind::And ? filter.children : QList<Filter>{filter};
    for (const Filter &part : parts)
        words.parts.append(say.clause(part));
    return words;
}

QFuture<FilterWords> FilterWords::load(Records &records, const QByteArray &entity, const Filter &filter)
{
    return records.store().read([entity, filter](Session &session) { return say(session, entity, filter); });
}

} // namespace kith::records
