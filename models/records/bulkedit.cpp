// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bulkedit.h"

#include "models/base/money.h"
#include "models/domain/catalogue.h"
#include "models/domain/displaytext.h"
#include "models/domain/validation.h"
#include "models/records/recordlabels.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/tagrules.h"
#include "models/records/workspacecatalogue.h"

#include <QLocale>
#include <QSet>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using storage::RowChange;
using storage::RowOp;
using storage::Session;
using Action = BulkStep::Action;

namespace {

constexpr qsizetype EditedPerBatch = 1000;

QVariant plain(const QVariant &value)
{
    return value.isNull() ? QVariant() : value;
}

/// Reads batches of records and says what becomes of them.
class BulkChanges
{
public:
    BulkChanges(Session &session, const BulkPlan &plan)
        : m_session(session), m_plan(plan), m_entity(catalogueOf(session).entity(plan.entity))
    {
        for (const BulkStep &step : plan.steps) {
            if (step.field.isEmpty())
                continue;
            const Field &field = Catalogue::fieldOrStamp(m_entity, step.field);
            m_fields.append(field.key);
            if (field.type == FieldType::Money && m_entity.field(field.target))
                m_currencies.insert(field.key, field.target);
        }
        for (const QByteArray &currency : std::as_const(m_currencies)) {
            if (!m_fields.contains(currency))
                m_fields.append(currency);
        }
    }

    struct Changed
    {
        RecordId id;
        QList<storage::Cell> cells;
        QList<RowChange> links; ///< tags that come or go
    };

    /// The records of the batch that change. Calls `unchanged` for the others.
    QList<Changed> of(const QList<RecordId> &batch, qint64 &unchanged)
    {
        QList<QHash<qint64, qint64>> tagged; // per step: record -> tag_link
        for (const BulkStep &step : m_plan.steps)
            tagged.append(isTag(step) ? linksOf(tagNamed(step.value.toString()), batch)
                                      : QHash<qint64, qint64>());
        QString sql = u"SELECT t.id"_s;
        for (const QByteArray &field : std::as_const(m_fields))
            sql += u", "_s + columnOf(u"t", field);
        sql += u" FROM %1 AS t WHERE t.id IN (%2)"_s.arg(tableOf(m_entity), listed(batch));
        if (m_entity.hasTrash)
            sql += u" AND t.deleted_at IS NULL"_s;
        QList<Changed> changes;
        QSqlQuery rows(m_session.database());
        rows.setForwardOnly(true);
        if (!rows.prepare(sql))
            throw Problem(ProblemKind::Bug, Text::tr("These records cannot be read."), u"bulk edit"_s);
        m_session.exec(rows);
        while (rows.next()) {
            Changed one{RecordId(rows.value(0).toLongLong()), {}, {}};
            QHash<QByteArray, QVariant> values;
            for (int i = 0; i < m_fields.size(); ++i)
                values.insert(m_fields.at(i), plain(rows.value(i + 1)));
            for (qsizetype i = 0; i < m_plan.steps.size(); ++i)
                apply(m_plan.steps.at(i), values, tagged.at(i), one);
            if (one.cells.isEmpty() && one.links.isEmpty())
                ++unchanged;
            else
                changes.append(one);
        }
        return changes;
    }

    static bool isTag(const BulkStep &step)
    {
        return step.action == Action::AddTag || step.action == Action::RemoveTag;
    }

    RecordId tagNamed(const QString &name)
    {
        if (!m_tagRules)
            m_tagRules = TagRules::read(m_session);
        return m_tagRules->find(m_session, name);
    }

    const QHash<QByteArray, QByteArray> &currencies() const { return m_currencies; }

private:
    static QString listed(const QList<RecordId> &ids)
    {
        QStringList numbers;
        numbers.reserve(ids.size());
        for (const RecordId id : ids)
            numbers += QString::number(id.value());
        return numbers.join(u',');
    }

    QHash<qint64, qint64> linksOf(RecordId tag, const QList<RecordId> &batch)
    {
        QHash<qint64, qint64> links;
        if (!tag)
            return links;
        QSqlQuery rows(m_session.database());
        rows.setForwardOnly(true);
        rows.prepare(
            u"SELECT object_id, id FROM tag_link WHERE tag_id = ? AND object_type = ? AND object_id IN (%1)"_s
                .arg(listed(batch)));
        rows.bindValue(0, tag.value());
        rows.bindValue(1, QString::fromLatin1(m_entity.key));
        m_session.exec(rows);
        while (rows.next())
            links.insert(rows.value(0).toLongLong(), rows.value(1).toLongLong());
        return links;
    }

    /// Amounts are typed with two decimals; the record's currency may have others.
    static QVariant amountIn(const QVariant &minor, const QString &currency)
    {
        const int decimals = base::Money::decimals(currency).value_or(2);
        if (minor.isNull() || decimals == 2)
            return minor;
        const base::Money typed(minor.toLongLong(), currency);
        return decimals > 2 ? typed.scaled(10, 1).minor() : typed.scaled(1, 100).minor();
    }

    void apply(const BulkStep &step, const QHash<QByteArray, QVariant> &values,
               const QHash<qint64, qint64> &tagged, Changed &one) const
    {
        if (isTag(step)) {
            const auto link = tagged.constFind(one.id.value());
            const bool has = link != tagged.cend();
            if (has == (step.action == Action::AddTag))
                return;
            RowChange row;
            row.table = "tag_link";
            if (has) {
                row.op = RowOp::Remove;
                row.id = RecordId(*link);
            } else {
                row.op = RowOp::Insert;
                row.set("object_type", {}, QString::fromLatin1(m_entity.key));
                row.set("object_id", {}, one.id.value());
                row.set("tag_id", {}, step.value); // its name, until the tag is known
            }
            one.links.append(row);
            return;
        }
        const QVariant before = values.value(step.field);
        QVariant after;
        if (step.action == Action::Set)
            after = m_currencies.contains(step.field) ? amountIn(step.value, currencyFor(step.field, values))
                                                      : step.value;
        else if (step.action == Action::Replace)
            after = before.isNull() ? QVariant() : QVariant(before.toString().replace(step.find, step.with));
        if (after.userType() == QMetaType::QString && after.toString().trimmed().isEmpty())
            after = {};
        if (before.isNull() != after.isNull() || (!before.isNull() && before.toString() != after.toString()))
            one.cells.append({step.field, before, after});
    }

    QString currencyFor(const QByteArray &field, const QHash<QByteArray, QVariant> &values) const
    {
        const QByteArray key = m_currencies.value(field);
        for (const BulkStep &step : m_plan.steps) {
            if (step.field == key && step.action == Action::Set)
                return step.value.toString();
        }
        return values.value(key).toString();
    }

    Session &m_session;
    const BulkPlan &m_plan;
    const Entity &m_entity;
    QList<QByteArray> m_fields;
    QHash<QByteArray, QByteArray> m_currencies; ///< amount -> its currency
    std::optional<TagRules> m_tagRules;
};

QString shownValue(const Field &field, const QVariant &value, RecordTitles &titles, const QString &currency)
{
    return domain::displayText(field, value, QLocale(), titles.beside(field, value), currency);
}

void addLines(Session &session, const Entity &entity, const BulkChanges::Changed &one, RecordTitles &titles,
              QList<BulkPreview::Line> &lines, const QHash<QByteArray, QByteArray> &currencies)
{
    const QString title = titles.of(entity, one.id);
    for (const storage::Cell &cell : one.cells) {
        const Field &field = Catalogue::fieldOrStamp(entity, cell.column);
        QString currency;
        if (const QByteArray key = currencies.value(field.key); !key.isEmpty())
            currency = session
                           .scalar(u"SELECT %1 FROM %2 AS t WHERE t.id = ?"_s.arg(columnOf(u"t", key),
                                                                                  tableOf(entity)),
                                   {one.id.value()})
                           .toString();
        lines.append({one.id, title, field.labelText(), shownValue(field, cell.before, titles, currency),
                      shownValue(field, cell.after, titles, currency)});
    }
    for (const RowChange &link : one.links) {
        const QString tags = entity.relation("tags") ? entity.relation("tags")->labelText() : QString();
        if (link.op == RowOp::Insert)
            lines.append({one.id, title, tags, {}, link.cell("tag_id")->after.toString()});
        else
            lines.append({one.id,
                          title,
                          tags,
                          session
                              .scalar(u"SELECT tag.name FROM tag_link JOIN tag ON tag.id = tag_link.tag_id "
                                      "WHERE tag_link.id = ?"_s,
                                      {link.id.value()})
                              .toString(),
                          {}});
    }
}

/// Tags that are given and not there yet, made with the first record that gets them.
QHash<QString, RecordId> tagsOf(storage::BulkWriter &bulk, BulkChanges &changes, const BulkPlan &plan)
{
    QHash<QString, RecordId> tags;
    for (const BulkStep &step : plan.steps) {
        if (step.action != Action::AddTag)
            continue;
        const QString name = step.value.toString().trimmed();
        RecordId id = changes.tagNamed(name);
        if (!id) {
            RowChange row;
            row.op = RowOp::Insert;
            row.table = "tag";
            row.set("name", {}, name);
            id = bulk.apply({row}).ids.value(0);
        }
        tags.insert(step.value.toString(), id);
    }
    return tags;
}

} // namespace

std::optional<Problem> BulkEdit::problemOf(const Catalogue &catalogue, const BulkPlan &plan)
{
    const Entity &entity = catalogue.entity(plan.entity);
    QSet<QByteArray> seen;
    for (const BulkStep &step : plan.steps) {
        if (BulkChanges::isTag(step)) {
            if (step.value.toString().trimmed().isEmpty())
                return Problem(ProblemKind::Invalid, Text::tr("Type the name of the tag."));
            continue;
        }
        const Field &field = Catalogue::fieldOrStamp(entity, step.field);
        if (!field.isEditable() || field.is(domain::FieldFlag::FixedAtBirth))
            return Problem(
                       ProblemKind::Invalid,
                       Text::tr("“%1” follows from other fields and cannot be set.").arg(field.labelText()))
                .about(field.key);
        if (seen.contains(field.key))
            return Problem(
                       ProblemKind::Invalid,
                       Text::tr("“%1” is asked for twice. Leave one of the two out.").arg(field.labelText()))
                .about(field.key);
        seen.insert(field.key);
        const bool empties =
            step.action == Action::Clear || (step.action == Action::Set && step.value.isNull());
        if (empties && field.is(domain::FieldFlag::Required))
            return Problem(ProblemKind::Invalid, Text::tr("“%1” cannot be empty.").arg(field.labelText()))
                .about(field.key);
        if (step.action == Action::Replace && step.find.isEmpty())
            return Problem(ProblemKind::Invalid, Text::tr("Type the text that is to be replaced."))
                .about(field.key);
        if (step.action == Action::Set && !step.value.isNull()) {
            if (const auto problem = domain::problemOf(field, step.value))
                return problem;
        }
    }
    return std::nullopt;
}

BulkPreview BulkEdit::preview(Session &session, const BulkPlan &plan, int lines)
{
    if (const auto problem = problemOf(catalogueOf(session), plan))
        throw *problem;
    const Entity &entity = catalogueOf(session).entity(plan.entity);
    BulkChanges changes(session, plan);
    RecordTitles titles(session);
    BulkPreview preview;
    for (qsizetype from = 0; from < plan.ids.size(); from += EditedPerBatch) {
        session.throwIfCancelled();
        const QList<BulkChanges::Changed> batch =
            changes.of(plan.ids.mid(from, EditedPerBatch), preview.unchanged);
        preview.changing += batch.size();
        for (const BulkChanges::Changed &one : batch) {
            if (preview.lines.size() >= lines)
                break;
            addLines(session, entity, one, titles, preview.lines, changes.currencies());
        }
    }
    return preview;
}

QFuture<storage::Outcome> BulkEdit::run(storage::Store &store, const BulkPlan &plan)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Ui;
    job.label = RecordLabels::bulkEdited(Catalogue::builtIn().entity(plan.entity), plan.ids.size());
    job.work = [plan](storage::BulkWriter &bulk) {
        if (const auto problem = problemOf(catalogueOf(bulk.session()), plan))
            throw *problem;
        BulkChanges changes(bulk.session(), plan);
        QHash<QString, RecordId> tags;
        qint64 unchanged = 0;
        for (qsizetype from = 0; from < plan.ids.size(); from += EditedPerBatch) {
            bulk.throwIfCancelled();
            const QList<RecordId> ids = plan.ids.mid(from, EditedPerBatch);
            const QList<BulkChanges::Changed> batch = changes.of(ids, unchanged);
            if (!batch.isEmpty() && tags.isEmpty())
                tags = tagsOf(bulk, changes, plan);
            QList<RowChange> rows;
            for (const BulkChanges::Changed &one : batch) {
                if (!one.cells.isEmpty()) {
                    RowChange row;
                    row.table = plan.entity;
                    row.id = one.id;
                    row.cells = one.cells;
                    rows.append(row);
                }
                for (RowChange link : one.links) {
                    for (storage::Cell &cell : link.cells) {
                        if (cell.column == "tag_id" && link.op == RowOp::Insert)
                            cell.after = tags.value(cell.after.toString()).value();
                    }
                    rows.append(link);
                }
            }
            if (!rows.isEmpty())
                bulk.apply(rows);
            bulk.progress(from + ids.size(), plan.ids.size());
        }
    };
    return store.writeBulk(job);
}

} // namespace kith::records
