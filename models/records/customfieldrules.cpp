// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/customfieldrules.h"

#include "models/base/problem.h"
#include "models/domain/customfield.h"
#include "models/domain/formula.h"
#include "models/domain/validation.h"
#include "models/records/formulasql.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

#include <QStringList>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::CustomField;
using domain::Entity;
using domain::Field;

namespace {

constexpr qsizetype NamedTwins = 3;
const QByteArray Table = "custom_field"_ba;

QString latin(QByteArrayView text)
{
    return QString::fromLatin1(text);
}

QString deferred(QByteArrayView target)
{
    return u"INTEGER REFERENCES \"%1\" (id) DEFERRABLE INITIALLY DEFERRED"_s.arg(latin(target));
}

/// What the column is to SQLite; empty for what has none.
QString columnType(QByteArrayView type, QByteArrayView target)
{
    if (type == "decimal")
        return u"REAL"_s;
    if (type == "integer" || type == "money" || type == "instant" || type == "boolean")
        return u"INTEGER"_s;
    if (type == "picklist")
        return deferred("picklist_value");
    if (type == "user")
        return deferred("app_user");
    if (type == "link")
        return Catalogue::builtIn().find(target) ? deferred(target) : QString();
    return type == "formula" ? QString() : u"TEXT"_s;
}

bool leadsSomewhere(QByteArrayView type)
{
    return type == "picklist" || type == "user" || type == "link";
}

bool holdsValues(storage::Session &session, QByteArrayView entity, QByteArrayView column)
{
    return session
        .scalar(
            u"SELECT 1 FROM \"%1\" WHERE %2 IS NOT NULL LIMIT 1"_s.arg(latin(entity), columnOf({}, column)))
        .isValid();
}

void addIndex(storage::Session &session, const QByteArray &entity, const QByteArray &column)
{
    session.execDirect(
        u"CREATE INDEX IF NOT EXISTS \"%1_%2\" ON \"%1\" (\"%2\") WHERE \"%2\" IS NOT NULL"_s.arg(
            latin(entity), latin(column)));
}

[[noreturn]] void refuse(const char *field, const QString &sentence,
                         ProblemKind kind = ProblemKind::Constraint)
{
    throw Problem(kind, sentence, u"custom_field.%1"_s.arg(QLatin1String(field))).about(field);
}

/// One definition of a batch, as it will be.
class Definition
{
public:
    Definition(ChangeBatch &batch, qsizetype at) : m_batch(batch), m_at(at) {}

    void check()
    {
        const RowOp op = m_batch.rows().at(m_at).op; // the rows move when others are added
        if (op == RowOp::Remove) {
            refuseToForget();
            return;
        }
        read();
        if (op == RowOp::Insert) {
            requireOwner();
            requireRoom();
            giveKey();
            giveTarget();
            givePlace();
        }
        requireFlags();
        requireFormula();
        requireDefault();
        const storage::Cell *unique = m_batch.rows().at(m_at).cell("is_unique");
        if (op == RowOp::Update && unique && m_field.isUnique)
            requireNoTwins();
    }

private:
    QString text(const char *column) { return m_batch.after(m_batch.rows().at(m_at), column).toString(); }
    bool flag(const char *column) { return m_batch.after(m_batch.rows().at(m_at), column).toInt() != 0; }
    void set(const QByteArray &column, const QVariant &value) { m_batch.row(m_at).set(column, {}, value); }
    storage::Session &session() { return m_batch.session(); }

    void read()
    {
        m_field.entity = text("entity").toLatin1();
        m_field.key = text("key").toLatin1();
        m_field.type = text("type").toLatin1();
        if (m_field.type.isEmpty())
            m_field.type = "text";
        m_field.label = text("label");
        m_field.defaultValue = text("default_value");
        m_field.formula = text("formula");
        m_field.target = text("target").toLatin1();
        m_field.isUnique = flag("is_unique");
        m_field.searchable = flag("searchable");
        m_owner = catalogueOf(session()).find(m_field.entity);
    }

    void requireOwner()
    {
        if (m_owner && CustomField::canHave(m_field.entity))
            return;
        refuse("entity", Text::tr("Records of this kind cannot have own fields. Choose another kind."),
               ProblemKind::Invalid);
    }

    void requireRoom()
    {
        qint64 count =
            session()
                .scalar(u"SELECT count(*) FROM custom_field WHERE entity = ?"_s, {latin(m_field.entity)})
                .toLongLong();
        for (const qsizetype other : m_batch.rowsOf(Table)) {
            const RowChange &row = m_batch.rows().at(other);
            const bool isBefore = other < m_at && row.op == RowOp::Insert;
            count += isBefore && m_batch.after(row, "entity").toString() == latin(m_field.entity) ? 1 : 0;
        }
        if (count >= CustomField::MostPerEntity)
            refuse("entity",
                   Text::tr("%1 has %2 own fields already, which is the most there can be. Use a retired "
                            "one again or do without this one.")
                       .arg(m_owner->singularText())
                       .arg(CustomField::MostPerEntity));
    }

    QHash<QByteArray, QString> keysInUse()
    {
        QHash<QByteArray, QString> used;
        QSqlQuery &query =
            session().run(u"SELECT key, label FROM custom_field WHERE entity = ?"_s, {latin(m_field.entity)});
        while (query.next())
            used.insert(query.value(0).toString().toLatin1(), query.value(1).toString());
        query.finish();
        for (const qsizetype other : m_batch.rowsOf(Table)) {
            const RowChange &row = m_batch.rows().at(other);
            if (other < m_at && row.op == RowOp::Insert &&
                m_batch.after(row, "entity").toString() == latin(m_field.entity))
                used.insert(m_batch.after(row, "key").toString().toLatin1(),
                            m_batch.after(row, "label").toString());
        }
        for (auto it = m_owner->fields.cbegin(); it != m_owner->fields.cend(); ++it) {
            if (it->is(domain::FieldFlag::Custom) && !used.contains(it->key))
                used.insert(it->key, it->labelText()); // the currency of another one
        }
        return used;
    }

    /// Whether a column that an earlier field of this key left behind is in the way.
    bool isLeftOver(const QByteArray &key)
    {
        if (!session().columnsOf(m_field.entity).contains(key))
            return false;
        const QString type = session()
                                 .scalar(u"SELECT type FROM pragma_table_xinfo(?) WHERE name = ?"_s,
                                         {latin(m_field.entity), latin(key)})
                                 .toString();
        return leadsSomewhere(m_field.type) || type != columnType(m_field.type, m_field.target) ||
               holdsValues(session(), m_field.entity, key);
    }

    void giveKey()
    {
        const QHash<QByteArray, QString> used = keysInUse();
        const QString typed = text("key");
        if (typed.trimmed().isEmpty()) {
            QSet<QByteArray> taken(used.keyBegin(), used.keyEnd());
            QByteArray key = CustomField::keyFor(m_field.label, taken);
            while (isLeftOver(key)) {
                taken.insert(key);
                key = CustomField::keyFor(m_field.label, taken);
            }
            m_field.key = key;
        } else {
            m_field.key = CustomField::normalKey(typed);
            if (m_field.key.isEmpty())
                refuse("key",
                       Text::tr("“%1” cannot be a key. Use letters and digits, for example shoe_size.")
                           .arg(typed.left(40)),
                       ProblemKind::Invalid);
            if (const auto other = used.constFind(m_field.key); other != used.cend())
                refuse("key",
                       Text::tr("The key “%1” is taken already by the field “%2” (%3). Choose another one.")
                           .arg(latin(m_field.key), *other, m_owner->singularText()));
            if (isLeftOver(m_field.key))
                refuse("key", Text::tr("The key “%1” belonged to another field of %2, whose values are kept. "
                                       "Choose another one.")
                                  .arg(latin(m_field.key), m_owner->singularText()));
        }
        set("key"_ba, latin(m_field.key));
    }

    void giveTarget()
    {
        if (m_field.type == "link" && m_field.target.isEmpty())
            refuse("target", Text::tr("Say to which kind of record “%1” leads.").arg(m_field.label),
                   ProblemKind::Invalid);
        if (!CustomField::hasPicklist(m_field.type)) {
            set("picklist_id"_ba, {});
            return;
        }
        if (m_batch.after(m_batch.rows().at(m_at), "picklist_id").toLongLong() != 0)
            return;
        const QString stem = latin(m_field.entity) + u'_' + latin(m_field.key.sliced(2));
        QString key = stem;
        for (int number = 2; session().scalar(u"SELECT 1 FROM picklist WHERE key = ?"_s, {key}).isValid();
             ++number)
            key = stem + u'_' + QString::number(number);
        m_batch.insert("picklist"_ba, {{"key"_ba, key}, {"label"_ba, m_field.label}});
        set("picklist_id"_ba, m_batch.rows().constLast().id.value());
    }

    void givePlace()
    {
        if (m_batch.after(m_batch.rows().at(m_at), "position").toLongLong() != 0)
            return;
        qint64 last = session()
                          .scalar(u"SELECT coalesce(max(position), 0) FROM custom_field WHERE entity = ?"_s,
                                  {latin(m_field.entity)})
                          .toLongLong();
        for (const qsizetype other : m_batch.rowsOf(Table)) {
            const RowChange &row = m_batch.rows().at(other);
            if (other < m_at && m_batch.after(row, "entity").toString() == latin(m_field.entity))
                last = std::max(last, m_batch.after(row, "position").toLongLong());
        }
        set("position"_ba, last + 1);
    }

    void requireFlags()
    {
        if (m_field.isCalculated() && (m_field.searchable || m_field.isUnique || flag("required")))
            refuse("type",
                   Text::tr("“%1” is calculated: nobody can be asked for it, and only filters find it.")
                       .arg(m_field.label),
                   ProblemKind::Invalid);
        if (m_field.isUnique && !CustomField::canBeUnique(m_field.type))
            refuse("is_unique",
                   Text::tr("“%1” is of a type that cannot be different in every record.").arg(m_field.label),
                   ProblemKind::Invalid);
        if (m_field.searchable && !CustomField::canBeSearched(m_field.type))
            refuse(
                "searchable",
                Text::tr(
                    "The search finds texts and whole numbers. “%1” is of another type; a filter finds it.")
                    .arg(m_field.label),
                ProblemKind::Invalid);
        if (m_field.isUnique && !m_field.defaultValue.isEmpty())
            refuse("default_value",
                   Text::tr(
                       "No two records may have the same value in “%1”, so new records cannot all begin with "
                       "one.")
                       .arg(m_field.label),
                   ProblemKind::Invalid);
    }

    void requireFormula()
    {
        if (!m_field.isCalculated() || !m_owner)
            return;
        try {
            const domain::Formula formula = domain::Formula::parse(*m_owner, m_field.formula, m_field.key);
            // also what only the database can refuse, such as a value that a filter cannot have
            const QString sql = formulaSql(*m_owner, formula, u"t");
            session().scalar(u"SELECT %1 FROM %2 AS t LIMIT 1"_s.arg(sql, tableOf(*m_owner)));
        } catch (const Problem &problem) {
            refuse("formula", problem.sentence(), ProblemKind::Invalid);
        }
    }

    void requireDefault()
    {
        const RowChange &row = m_batch.rows().at(m_at);
        if (m_field.defaultValue.isEmpty() || !m_owner || !row.cell("default_value"))
            return;
        const QList<Field> fields = m_field.fields(*m_owner);
        if (fields.isEmpty())
            return;
        const Field &field = fields.first();
        const std::optional<Problem> problem =
            field.defaultValue.isNull() ? std::nullopt : domain::problemOf(field, field.defaultValue);
        if (problem)
            refuse("default_value", problem->sentence(), ProblemKind::Invalid);
        if (field.defaultValue.isNull() || m_field.isCalculated())
            refuse("default_value",
                   Text::tr("“%1” cannot be the value of new records in “%2”.")
                       .arg(m_field.defaultValue.left(40), m_field.label),
                   ProblemKind::Invalid);
    }

    void requireNoTwins()
    {
        const QString column = columnOf({}, m_field.key);
        QSqlQuery &query = session().run(
            u"SELECT %1, count(*) FROM \"%2\" WHERE %1 IS NOT NULL GROUP BY %1 HAVING count(*) > 1 LIMIT 1000"_s
                .arg(column, latin(m_field.entity)));
        qint64 count = 0;
        QStringList named;
        while (query.next()) {
            ++count;
            if (named.size() < NamedTwins)
                named.append(u"“%1”"_s.arg(query.value(0).toString().left(40)));
        }
        query.finish();
        if (count > 0)
            refuse("is_unique",
                   Text::tr("%n value(s) of “%1” stand in more than one record, for example %2. Make "
                            "them different first.",
                            nullptr, int(count))
                       .arg(m_field.label, named.join(u", "_s)));
    }

    /// Only what never held anything can go; undo may take away what the action itself brought.
    void refuseToForget()
    {
        const RecordId id = m_batch.rows().at(m_at).id;
        const QByteArray entity = m_batch.stored(Table, id, "entity").toString().toLatin1();
        const QByteArray key = m_batch.stored(Table, id, "key").toString().toLatin1();
        if (!CustomField::canHave(entity) || !session().columnsOf(entity).contains(key))
            return;
        const qint64 count = session()
                                 .scalar(u"SELECT count(*) FROM \"%1\" WHERE %2 IS NOT NULL"_s.arg(
                                     latin(entity), columnOf({}, key)))
                                 .toLongLong();
        if (count > 0)
            throw Problem(
                ProblemKind::NotAllowed,
                Text::tr("%n record(s) have a value in “%1”. Retire the field instead: it is no longer shown "
                         "then, and the values are kept.",
                         nullptr, int(std::min<qint64>(count, std::numeric_limits<int>::max())))
                    .arg(m_batch.stored(Table, id, "label").toString()),
                u"custom field with values"_s);
    }

    ChangeBatch &m_batch;
    qsizetype m_at;
    CustomField m_field;
    const Entity *m_owner = nullptr;
};

QByteArray cellText(const RowChange &row, QByteArrayView column)
{
    const storage::Cell *cell = row.cell(column);
    return cell ? cell->after.toString().toLatin1() : QByteArray();
}

/// Brings in what a definition needs; nothing where it is there.
void addColumnsOf(storage::Session &session, const QByteArray &entity, const QByteArray &key,
                  const QByteArray &type, const QByteArray &target, bool isUnique)
{
    // Names become part of a statement here: only what the rules themselves would give.
    if (!CustomField::canHave(entity) || CustomField::normalKey(latin(key)) != key)
        return;
    const QString definition = columnType(type, target);
    if (definition.isEmpty())
        return;
    session.addColumn(entity, key, definition);
    if (type == "money" && CustomField::currencyFieldOf(Catalogue::builtIn().entity(entity)).isEmpty())
        session.addColumn(entity, key + "_currency", u"TEXT"_s);
    if (isUnique || leadsSomewhere(type))
        addIndex(session, entity, key);
}

} // namespace

void CustomFieldRules::apply(ChangeBatch &batch)
{
    const QList<qsizetype> rows = batch.rowsOf(Table);
    for (const qsizetype at : rows)
        Definition(batch, at).check();
}

void CustomFieldRules::addColumns(storage::Session &session, const QList<RowChange> &rows)
{
    for (const RowChange &row : rows) {
        if (row.table != Table || row.op == RowOp::Remove)
            continue;
        if (row.op == RowOp::Insert) {
            const QByteArray type = cellText(row, "type");
            addColumnsOf(session, cellText(row, "entity"), cellText(row, "key"),
                         type.isEmpty() ? "text"_ba : type, cellText(row, "target"),
                         cellText(row, "is_unique") == "1");
            continue;
        }
        if (cellText(row, "is_unique") != "1")
            continue;
        QSqlQuery &query =
            session.run(u"SELECT entity, key FROM custom_field WHERE id = ?"_s, {row.id.value()});
        QByteArray entity;
        QByteArray key;
        if (query.next()) {
            entity = query.value(0).toString().toLatin1();
            key = query.value(1).toString().toLatin1();
        }
        query.finish();
        if (CustomField::canHave(entity) && session.columnsOf(entity).contains(key))
            addIndex(session, entity, key);
    }
}

void CustomFieldRules::settle(storage::Session &session, const QList<RowChange> &applied)
{
    bool isConcerned = false;
    for (const RowChange &row : applied) {
        // A list that gets another key is found by that key from now on.
        isConcerned = isConcerned || row.table == Table || (row.table == "picklist" && row.cell("key"));
        if (row.table != Table)
            continue;
        const bool isMoved = row.op == RowOp::Update ? row.cell("searchable") || row.cell("retired")
                                                     : row.cell("searchable") != nullptr;
        QByteArray entity = cellText(row, "entity");
        QByteArray key = cellText(row, "key");
        if (row.op == RowOp::Remove) {
            entity = row.cell("entity") ? row.cell("entity")->before.toString().toLatin1() : QByteArray();
            key = row.cell("key") ? row.cell("key")->before.toString().toLatin1() : QByteArray();
        } else if (row.op == RowOp::Update) {
            entity = session.scalar(u"SELECT entity FROM custom_field WHERE id = ?"_s, {row.id.value()})
                         .toByteArray();
            key = session.scalar(u"SELECT key FROM custom_field WHERE id = ?"_s, {row.id.value()})
                      .toByteArray();
        }
        const Entity *owner = CustomField::canHave(entity) ? Catalogue::builtIn().find(entity) : nullptr;
        if (!isMoved || !owner || !owner->standalone || !session.columnsOf(entity).contains(key))
            continue;
        session.run(
            u"INSERT INTO search_waiting (id, entity) SELECT id, ? FROM \"%1\" WHERE %2 IS NOT NULL "
            "ON CONFLICT (id) DO UPDATE SET entity = excluded.entity"_s.arg(latin(entity), columnOf({}, key)),
            {owner->number});
    }
    if (isConcerned)
        forgetCatalogue(session);
}

QStringList CustomFieldRules::findings(storage::Session &session)
{
    QList<std::pair<QByteArray, QByteArray>> defined;
    QSqlQuery &query =
        session.run(u"SELECT entity, key FROM custom_field WHERE type <> 'formula' ORDER BY id"_s);
    while (query.next())
        defined.append({query.value(0).toString().toLatin1(), query.value(1).toString().toLatin1()});
    query.finish();
    QStringList findings;
    for (const auto &[entity, key] : std::as_const(defined)) {
        if (!session.columnsOf(entity).contains(key))
            findings += u"custom_field: %1 has no column %2"_s.arg(latin(entity), latin(key));
    }
    return findings;
}

} // namespace kith::records
