// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordtitles.h"

#include "models/domain/customfield.h"
#include "models/domain/displaytext.h"
#include "models/records/sqltext.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;

namespace {

constexpr qsizetype LongestTitle = 200; // notes are named by their text

QString oneLine(const QString &text)
{
    const QString line = text.left(4 * LongestTitle).simplified();
    return line.size() <= LongestTitle ? line : line.left(LongestTitle - 1) + QChar(0x2026);
}

} // namespace

QString RecordTitles::beside(const Field &field, const QVariant &value, const QVariant &kind)
{
    if (field.type == FieldType::MultiPicklist) {
        const Entity &choice = Catalogue::builtIn().entity("picklist_value");
        QStringList titles;
        const QList<RecordId> ids = domain::multiPicklistIds(value);
        for (const RecordId id : ids)
            titles.append(of(choice, id));
        return ids.isEmpty() ? QString() : titles.join(u"; "_s);
    }
    if (value.isNull() || (field.type != FieldType::Link && field.type != FieldType::Picklist))
        return {};
    QByteArray target = field.target;
    if (field.type == FieldType::Picklist)
        target = "picklist_value"_ba;
    else if (field.is(FieldFlag::LinkByField))
        target = kind.toString().toLatin1();
    const Entity *entity = Catalogue::builtIn().find(target);
    return entity ? of(*entity, RecordId(value.toLongLong())) : QString();
}

QString RecordTitles::of(const Entity &entity, RecordId id)
{
    const std::pair key{entity.key, id};
    if (const auto known = m_titles.constFind(key); known != m_titles.cend())
        return *known;
    QSqlQuery &query = m_session.run(u"SELECT %1 FROM %2 AS t WHERE t.id = ?"_s.arg(
                                         titleOf(Catalogue::builtIn(), entity, u"t"_s), tableOf(entity)),
                                     {id.value()});
    QString title;
    if (query.next()) {
        title = oneLine(query.value(0).toString());
        if (title.isEmpty())
            title = nameless(entity);
    }
    query.finish();
    m_titles.insert(key, title);
    return title;
}

void RecordTitles::readAhead(const Entity &entity, const QList<RecordId> &ids)
{
    constexpr qsizetype atOnce = 500;
    const QString sql = u"SELECT t.id, %1 FROM %2 AS t WHERE t.id IN (%3)"_s.arg(
        titleOf(Catalogue::builtIn(), entity, u"t"_s), tableOf(entity), placeholders(atOnce));
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        QVariantList values;
        for (qsizetype i = from; i < from + atOnce; ++i)
            values.append(i < ids.size() ? QVariant(ids.at(i).value()) : QVariant());
        QSqlQuery &query = m_session.run(sql, values);
        while (query.next()) {
            const QString title = oneLine(query.value(1).toString());
            m_titles.insert({entity.key, RecordId(query.value(0).toLongLong())},
                            title.isEmpty() ? nameless(entity) : title);
        }
        query.finish();
    }
}

QList<Hit> RecordTitles::hits(const Entity &entity, const QList<RecordId> &ids, bool withTrash,
                              const QList<QByteArray> &more)
{
    QString sql = u"SELECT "_s + titleOf(Catalogue::builtIn(), entity, u"t"_s);
    QList<const Field *> subtitles;
    for (const QByteArray &key : entity.subtitleFields + more) {
        subtitles.append(entity.field(key));
        sql += u", "_s + columnOf(u"t", key);
    }
    sql += u" FROM %1 AS t WHERE t.id = ?"_s.arg(tableOf(entity));
    if (entity.hasTrash && !withTrash)
        sql += u" AND t.deleted_at IS NULL"_s;
    QList<Hit> found;
    for (const RecordId id : ids) {
        QSqlQuery &query = m_session.run(sql, {id.value()});
        if (!query.next()) {
            query.finish();
            continue;
        }
        Hit hit{entity.key, id, oneLine(query.value(0).toString()), {}};
        QVariantList values;
        for (int i = 0; i < subtitles.size(); ++i)
            values += query.value(i + 1);
        query.finish();
        if (hit.title.isEmpty())
            hit.title = nameless(entity);
        QStringList parts;
        for (int i = 0; i < subtitles.size(); ++i) {
            const QString text = domain::displayText(*subtitles.at(i), values.at(i), QLocale(),
                                                     beside(*subtitles.at(i), values.at(i)));
            if (!text.isEmpty())
                parts += oneLine(text);
        }
        hit.subtitle = parts.join(u" · "_s);
        found.append(hit);
    }
    return found;
}

QString RecordTitles::nameless(const Entity &entity)
{
    return domain::Record(entity).title();
}

} // namespace kith::records
