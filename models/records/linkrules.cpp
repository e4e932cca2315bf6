// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/customfield.h"
#include "models/records/fieldrules.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using storage::Cell;

namespace {

QString titleIn(storage::Session &session, const Entity &entity, RecordId id)
{
    const QString sql = u"SELECT %1 FROM %2 AS t WHERE t.id = ?"_s.arg(
        titleOf(Catalogue::builtIn(), entity, u"t"_s), tableOf(entity));
    return session.scalar(sql, {id.value()}).toString().simplified().left(80);
}

/// Answers whether records exist, each asked for once.
class Existence
{
public:
    explicit Existence(ChangeBatch &batch) : m_batch(batch) {}

    bool has(const QByteArray &table, RecordId id)
    {
        if (m_batch.isNew(id))
            return true;
        if (m_batch.isRemoved(id))
            return false;
        const auto known = m_known.constFind({table, id});
        if (known != m_known.cend())
            return *known;
        const bool found =
            m_batch.session()
                .scalar(u"SELECT 1 FROM \"%1\" WHERE id = ?"_s.arg(QString::fromLatin1(table)), {id.value()})
                .isValid();
        m_known.insert({table, id}, found);
        return found;
    }

    /// Whether the value belongs to the picklist that the field names.
    bool isValueOf(const QByteArray &picklist, RecordId id)
    {
        const auto known = m_known.constFind({picklist, id});
        if (known != m_known.cend())
            return *known;
        const RecordId list(m_batch.after("picklist_value"_ba, id, "picklist_id").toLongLong());
        const bool fits =
            list && m_batch.after("picklist"_ba, list, "key").toString() == QString::fromLatin1(picklist);
        m_known.insert({picklist, id}, fits);
        return fits;
    }

private:
    ChangeBatch &m_batch;
    QHash<std::pair<QByteArray, RecordId>, bool> m_known;
};

/// All of them from the field's list, and in the list's order: what is said twice is stored once.
void settleChoices(ChangeBatch &batch, qsizetype at, const Field &field, Existence &existence)
{
    QList<std::pair<qint64, RecordId>> choices;
    const QList<RecordId> ids = domain::multiPicklistIds(batch.rows().at(at).cell(field.key)->after);
    if (ids.isEmpty())
        throw Problem(ProblemKind::Invalid,
                      Text::tr("%1 holds choices of a list. Choose them anew.").arg(field.labelText()),
                      u"not ids"_s)
            .about(field.key);
    for (const RecordId id : ids) {
        if (!existence.isValueOf(field.target, id))
            throw Problem(ProblemKind::Constraint,
                          Text::tr("%1: this choice is no longer in its list. Choose another one.")
                              .arg(field.labelText()),
                          u"picklist %1"_s.arg(QString::fromLatin1(field.target)))
                .about(field.key);
        choices.append({batch.after("picklist_value"_ba, id, "position").toLongLong(), id});
    }
    std::sort(choices.begin(), choices.end());
    QList<RecordId> ordered;
    for (const auto &[position, id] : std::as_const(choices))
        ordered.append(id);
    for (Cell &cell : batch.row(at).cells) {
        if (cell.column == field.key)
            cell.after = domain::multiPicklistValue(ordered);
    }
}

void requireLink(ChangeBatch &batch, const RowChange &row, const Entity &entity, const Field &field,
                 RecordId id, Existence &existence)
{
    if (field.type == FieldType::Picklist) {
        if (!existence.isValueOf(field.target, id))
            throw Problem(ProblemKind::Constraint,
                          Text::tr("%1: this choice is no longer in its list. Choose another one.")
                              .arg(field.labelText()),
                          u"picklist %1"_s.arg(QString::fromLatin1(field.target)))
                .about(field.key);
        return;
    }
    QByteArray target = field.target;
    if (field.is(FieldFlag::LinkByField))
        target = batch.after(row, field.target).toString().toLatin1();
    const Entity *linked = Catalogue::builtIn().find(target);
    if (!linked || !existence.has(target, id))
        throw Problem(
            ProblemKind::Constraint,
            Text::tr("%1: the record that this %2 belongs to is no longer there.")
                .arg(field.labelText(), entity.singularText()),
            u"%1.%2 names no record"_s.arg(QString::fromLatin1(entity.key), QString::fromLatin1(field.key)))
            .about(field.key);
}

/// What must be unique together, besides the fields with the flag.
struct UniqueKey
{
    const char *table;
    QList<QByteArray> columns;
    const char *sentence; ///< %1 value, %2 the record in the way
};

const QList<UniqueKey> &uniqueKeys()
{
    static const QList<UniqueKey> keys{
        {"external_id",
         {"system_id", "object_type", "external_key"},
         QT_TRANSLATE_NOOP("Records", "The key “%1” of this system belongs to another record already (%2).")},
        {"picklist_value",
         {"picklist_id", "key"},
         QT_TRANSLATE_NOOP("Records", "The list has a value with the key “%1” already (%2).")},
        {"contact_relation",
         {"from_contact_id", "to_contact_id", "kind_id"},
         QT_TRANSLATE_NOOP("Records", "These two people are related in this way already.")},
        {"consent",
         {"contact_id", "channel", "purpose"},
         QT_TRANSLATE_NOOP("Records",
                           "There is a consent for this channel and purpose already. Change that one.")},
        {"segment_exclusion",
         {"segment_id", "excluded_id"},
         QT_TRANSLATE_NOOP("Records", "This segment is left out already.")},
        {"campaign_recipient",
         {"campaign_id", "contact_id"},
         QT_TRANSLATE_NOOP("Records", "This contact is a recipient of the campaign already.")},
        {"suppression",
         {"address_hash", "channel", "purpose"},
         QT_TRANSLATE_NOOP("Records", "This address is suppressed for this channel and purpose already.")},
        {"tag_link",
         {"object_id", "object_type", "tag_id"},
         QT_TRANSLATE_NOOP("Records", "The record has this tag already.")},
        {"custom_field",
         {"entity", "key"},
         QT_TRANSLATE_NOOP("Records", "There is a field with the key “%1” already (%2).")},
        {"sales_order",
         {"system_id", "number"},
         QT_TRANSLATE_NOOP("Records", "There is an order with the number “%1” already (%2).")},
    };
    return keys;
}

class UniqueCheck
{
public:
    UniqueCheck(ChangeBatch &batch, const Entity &entity, QList<QByteArray> columns, const char *sentence)
        : m_batch(batch), m_entity(entity), m_columns(std::move(columns)), m_sentence(sentence)
    {
        m_sql = u"SELECT id FROM %1 WHERE "_s.arg(tableOf(entity));
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_sql += (i == 0 ? QString() : u" AND "_s) + columnOf({}, m_columns.at(i)) + u" = ?"_s;
    }

    void check(const RowChange &row)
    {
        const bool concerned =
            row.op == RowOp::Insert || std::any_of(m_columns.cbegin(), m_columns.cend(),
                                                   [&](const auto &column) { return row.cell(column); });
        if (row.op == RowOp::Remove || !concerned)
            return;
        QVariantList values;
        QString text;
        for (const QByteArray &column : std::as_const(m_columns)) {
            const QVariant value = m_batch.after(row, column);
            if (value.isNull())
                return; // SQL lets nulls be many
            values += value;
            text += value.toString().toCaseFolded() + QChar(0x1f);
        }
        const auto twin = m_seen.constFind(text);
        if (twin != m_seen.cend() && *twin != row.id)
            refuse(values, *twin);
        m_seen.insert(text, row.id);
        QSqlQuery &query = m_batch.session().run(m_sql, values);
        RecordId other;
        while (!other && query.next()) {
            const RecordId id(query.value(0).toLongLong());
            if (id != row.id && !m_batch.isRemoved(id) && stillSame(id, values))
                other = id;
        }
        query.finish();
        if (other)
            refuse(values, other);
    }

private:
    bool stillSame(RecordId id, const QVariantList &values)
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_batch.writes(id, m_columns.at(i)) &&
                !sameCell(m_batch.after(m_entity.key, id, m_columns.at(i)), values.at(i)))
                return false;
        }
        return true;
    }

    [[noreturn]] void refuse(const QVariantList &values, RecordId other)
    {
        QString title = titleIn(m_batch.session(), m_entity, other);
        if (const Field *owner = m_entity.field("object_id"); owner && m_entity.key == "external_id") {
            const QByteArray kind = m_batch.after(m_entity.key, other, "object_type").toString().toLatin1();
            if (const Entity *entity = Catalogue::builtIn().find(kind))
                title = titleIn(m_batch.session(), *entity,
                                RecordId(m_batch.after(m_entity.key, other, "object_id").toLongLong()));
        }
        const Field *field = m_entity.field(m_columns.last());
        // All at once: a value may look like a placeholder itself.
        const QString value = values.last().toString();
        QString sentence;
        if (!m_sentence)
            sentence = Text::tr("%3 “%1” is taken already by “%2”. Choose another one.")
                           .arg(value, title, field->labelText());
        else if (sentence = QCoreApplication::translate("Records", m_sentence); sentence.contains("%1"_L1))
            sentence = sentence.arg(value, title);
        throw Problem(ProblemKind::Constraint, sentence,
                      u"unique %1"_s.arg(QString::fromLatin1(m_entity.key)))
            .about(field->key);
    }

    ChangeBatch &m_batch;
    const Entity &m_entity;
    QList<QByteArray> m_columns;
    const char *m_sentence;
    QString m_sql;
    QHash<QString, RecordId> m_seen;
};

/// Rows of `table` that lead to the record by `field`, those that the set takes away left out.
QList<RecordId> referrers(ChangeBatch &batch, const Entity &entity, const Field &field, RecordId id,
                          qsizetype limit)
{
    QList<RecordId> found;
    QSqlQuery &query = batch.session().run(
        u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(tableOf(entity), columnOf({}, field.key)), {id.value()});
    while (found.size() < limit && query.next()) {
        const RecordId other(query.value(0).toLongLong());
        if (!batch.isRemoved(other))
            found += other;
    }
    query.finish();
    found.removeIf([&](RecordId other) {
        return RecordId(batch.after(entity.key, other, field.key).toLongLong()) != id;
    });
    return found;
}

bool leadsTo(ChangeBatch &batch, const Entity &entity, const Field &field, const QByteArray &table,
             RecordId referrer)
{
    if (field.type == FieldType::Picklist)
        return table == "picklist_value";
    if (field.type != FieldType::Link)
        return false;
    if (!field.is(FieldFlag::LinkByField))
        return field.target == table;
    return !referrer || batch.after(entity.key, referrer, field.target).toString().toLatin1() == table;
}

constexpr qsizetype AllReferrers = 1'000'000;

} // namespace

void FieldRules::requireLinks(ChangeBatch &batch, qsizetype count)
{
    Existence existence(batch);
    for (qsizetype at = 0; at < count; ++at) {
        const RowChange &row = batch.rows().at(at);
        const Entity *entity = catalogueOf(batch.session()).find(row.table);
        if (!entity || row.op == RowOp::Remove)
            continue;
        QList<const Field *> several;
        for (const Cell &cell : row.cells) {
            const Field *field = entity->field(cell.column);
            if (field && field->type == FieldType::MultiPicklist && !cell.after.isNull())
                several.append(field);
            const bool links = field &&
                               (field->type == FieldType::Link || field->type == FieldType::Picklist) &&
                               !field->is(FieldFlag::Derived);
            if (links && !cell.after.isNull())
                requireLink(batch, row, *entity, *field, RecordId(cell.after.toLongLong()), existence);
        }
        for (const Field *field : std::as_const(several))
            settleChoices(batch, at, *field, existence);
    }
}

void FieldRules::requireUnique(ChangeBatch &batch, qsizetype)
{
    for (const Entity &entity : catalogueOf(batch.session()).entities()) {
        if (!batch.touches(entity.key))
            continue;
        const QList<qsizetype> rows = batch.rowsOf(entity.key);
        const auto checkAll = [&](const QList<QByteArray> &columns, const char *sentence) {
            UniqueCheck check(batch, entity, columns, sentence);
            for (const qsizetype at : rows)
                check.check(batch.rows().at(at));
        };
        for (const Field &field : entity.fields) {
            if (field.is(FieldFlag::Unique))
                checkAll({field.key}, nullptr);
        }
        for (const UniqueKey &key : uniqueKeys()) {
            if (entity.key == key.table)
                checkAll(key.columns, key.sentence);
        }
    }
}

void RemovalRules::apply(ChangeBatch &batch)
{
    for (qsizetype at = 0; at < batch.size(); ++at) { // grows while it takes children along
        if (batch.rows().at(at).op != RowOp::Remove)
            continue;
        const QByteArray table = batch.rows().at(at).table;
        const RecordId id = batch.rows().at(at).id;
        const Entity *entity = Catalogue::builtIn().find(table);
        if (!entity)
            continue;
        for (const Entity &other : catalogueOf(batch.session()).entities()) {
            for (const Field &field : other.fields) {
                if (field.is(FieldFlag::Derived) || !leadsTo(batch, other, field, table, {}))
                    continue;
                const bool goesAlong =
                    !other.standalone && field.is(FieldFlag::Required) && other.key != "deal_stage_history";
                const bool owned = ChangeBatch::ownerColumnOf(other.key) == field.key;
                const auto rows = referrers(batch, other, field, id, goesAlong || owned ? AllReferrers : 1);
                for (const RecordId referrer : rows) {
                    if (!leadsTo(batch, other, field, table, referrer))
                        continue;
                    if (goesAlong || owned) {
                        batch.remove(other.key, referrer);
                        continue;
                    }
                    throw Problem(
                        ProblemKind::Constraint,
                        Text::tr("“%1” is still needed by “%2” (%3). Change that first.")
                            .arg(titleIn(batch.session(), *entity, id),
                                 titleIn(batch.session(), other, referrer), other.singularText()),
                        u"%1 leads to %2"_s.arg(QString::fromLatin1(other.key), QString::fromLatin1(table)));
                }
            }
        }
    }
}

} // namespace kith::records
