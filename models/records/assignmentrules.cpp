// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/assignmentrules.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/records/recordtext.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::AssignmentCause;
using domain::AssignmentDecision;
using domain::AssignmentRule;
using domain::Catalogue;
using domain::Field;
using storage::Origin;

namespace {

QVariant orNull(RecordId id)
{
    return id ? QVariant(id.value()) : QVariant();
}

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

void checkCondition(storage::Session &session, const QString &text)
{
    const domain::Entity &lead = catalogueOf(session).entity("lead");
    try {
        const domain::Filter filter = domain::Filter::parse(lead, text);
        const SqlText where = SqlFilter(session, lead, u"l"_s).where(filter);
        Q_UNUSED(where)
    } catch (Problem &problem) {
        throw Problem(ProblemKind::Invalid, problem.sentence(), u"condition of an assignment rule"_s)
            .about("condition"_ba);
    }
}

/// The key of the lead's field that a key or a label names.
QByteArray leadField(const Catalogue &catalogue, const QString &text)
{
    const domain::Entity &lead = catalogue.entity("lead");
    const QString folded = base::fold(text);
    for (const Field &field : lead.fields) {
        if (!field.is(domain::FieldFlag::Hidden) && base::fold(field.labelText()) == folded)
            return field.key;
    }
    const Field *field = Catalogue::find(lead, text.toUtf8());
    return field ? field->key : QByteArray();
}

void tidyTerritory(ChangeBatch &batch, RecordId rule)
{
    const QByteArray table = "assignment_rule"_ba;
    if (batch.after(table, rule, "strategy").toString() != "territory"_L1)
        return;
    const QString text = batch.after(table, rule, "territory_field").toString();
    const QByteArray key = leadField(catalogueOf(batch.session()), text);
    if (key.isEmpty())
        throw Problem(
            ProblemKind::Invalid,
            text.isEmpty()
                ? Text::tr("Say which value of the lead decides, for example country_iso2.")
                : Text::tr("Leads have no field called “%1”. Type one such as country_iso2 or city.")
                      .arg(text))
            .about("territory_field"_ba);
    batch.set(table, rule, "territory_field"_ba, QString::fromLatin1(key));
}

/// The first queue there is; made when there is none.
RecordId someQueue(ChangeBatch &batch)
{
    for (const qsizetype at : batch.rowsOf("queue"_ba)) {
        if (batch.rows().at(at).op == RowOp::Insert)
            return batch.rows().at(at).id;
    }
    const RecordId first(batch.session()
                             .scalar(u"SELECT id FROM queue WHERE deleted_at IS NULL ORDER BY id LIMIT 1"_s)
                             .toLongLong());
    if (first)
        return first;
    batch.insert("queue"_ba, {{"name"_ba, Text::tr("New leads")}});
    return batch.rows().last().id;
}

void tidyRule(ChangeBatch &batch, qsizetype at)
{
    const QByteArray table = "assignment_rule"_ba;
    const RowChange row = batch.rows().at(at); // a copy: the batch grows
    if (row.op == RowOp::Remove)
        return;
    if (const storage::Cell *condition = row.cell("condition"); condition && !condition->after.isNull())
        checkCondition(batch.session(), condition->after.toString());
    if (row.op == RowOp::Insert || row.cell("strategy") || row.cell("territory_field"))
        tidyTerritory(batch, row.id);
    if (batch.after(table, row.id, "fallback_queue_id").isNull())
        batch.set(table, row.id, "fallback_queue_id"_ba, someQueue(batch).value());
    if (batch.after(table, row.id, "position").isNull()) {
        qint64 last = batch.session().scalar(u"SELECT max(position) FROM assignment_rule"_s).toLongLong();
        for (const qsizetype other : batch.rowsOf(table))
            last = std::max(last, batch.after(table, batch.rows().at(other).id, "position").toLongLong());
        batch.set(table, row.id, "position"_ba, last + 1);
    }
}

void tidyWeekdays(ChangeBatch &batch, qsizetype at)
{
    const storage::Cell *cell = batch.rows().at(at).cell("works_on");
    if (!cell || cell->after.isNull())
        return;
    const QString text = cell->after.toString();
    const std::optional<quint8> days = domain::weekdaysOf(text, QLocale());
    if (!days)
        throw Problem(ProblemKind::Invalid,
                      Text::tr("“%1” are not weekdays. Type them like mon, tue, thu or mon-fri.").arg(text))
            .about("works_on"_ba);
    const QString tidy = domain::weekdaysText(*days);
    batch.set("app_user"_ba, batch.rows().at(at).id, "works_on"_ba,
              tidy.isEmpty() ? QVariant() : QVariant(tidy));
}

} // namespace

void AssignmentRules::tidy(ChangeBatch &batch)
{
    for (const qsizetype at : batch.rowsOf("assignment_rule"_ba))
        tidyRule(batch, at);
    for (const qsizetype at : batch.rowsOf("app_user"_ba))
        tidyWeekdays(batch, at);
    const QByteArray lead = "lead"_ba;
    for (const qsizetype at : batch.rowsOf(lead)) {
        const RowChange &row = batch.rows().at(at);
        const storage::Cell *owner = row.op == RowOp::Update ? row.cell("owner_id") : nullptr;
        if (owner && !owner->after.isNull() && !row.cell("queue_id"))
            batch.set(lead, row.id, "queue_id"_ba, QVariant());
    }
}

void AssignmentRules::assignNew(ChangeBatch &batch)
{
    AssignmentCause cause = AssignmentCause::Manual;
    switch (batch.origin()) {
    case Origin::Ui:
        break;
    case Origin::Import:
        cause = AssignmentCause::Import;
        break;
    case Origin::Api:
        cause = AssignmentCause::Capture;
        break;
    default:
        return;
    }
    const QByteArray lead = "lead"_ba;
    const QStringList open = AssignmentReader::openStatuses();
    QList<RecordId> ids;
    for (const qsizetype at : batch.rowsOf(lead)) {
        const RowChange &row = batch.rows().at(at);
        const bool waits = row.op == RowOp::Insert && batch.after(row, "owner_id").isNull() &&
                           batch.after(row, "queue_id").isNull() && batch.after(row, "deleted_at").isNull() &&
                           open.contains(batch.after(row, "status").toString());
        if (waits)
            ids += row.id;
    }
    if (ids.isEmpty())
        return;
    AssignmentWriter writer(batch.session(), cause);
    if (writer.hasRules())
        writer.assign(batch, writer.reader().fresh(batch, ids));
}

AssignmentWriter::AssignmentWriter(storage::Session &session, AssignmentCause cause)
    : m_cause(cause)
    , m_reader(session, cause)
    , m_desk(m_reader.hasRules() ? m_reader.desk()
                                 : domain::AssignmentDesk({}, {}, domain::BusinessCalendar()))
    , m_nowMs(session.clock().nowMs())
{
}

QList<QString> AssignmentWriter::ruleNames() const
{
    QList<QString> names;
    for (const AssignmentRule &rule : m_desk.rules())
        names += rule.name;
    return names;
}

void AssignmentWriter::assign(ChangeBatch &batch, const QList<AssignmentReader::Lead> &leads)
{
    const QByteArray table = "lead"_ba;
    QHash<qsizetype, RecordId> lastOf; // by rule: its latest entry of this batch
    for (const AssignmentReader::Lead &lead : leads) {
        const AssignmentDecision decision =
            lead.facts.isOpen ? m_desk.decide(lead.facts, m_nowMs) : AssignmentDecision();
        if (m_listener)
            m_listener(lead, decision);
        if (decision.rule < 0)
            continue;
        batch.set(table, lead.id, "owner_id"_ba, orNull(decision.owner));
        batch.set(table, lead.id, "queue_id"_ba, orNull(decision.queue));
        RecordId task;
        if (decision.owner && decision.owner != lead.facts.owner)
            task = writeTask(batch, lead, m_desk.rules().at(decision.rule), decision.owner);
        const RecordId entry = writeLog(batch, lead, decision, task);
        if (decision.turn > 0)
            lastOf.insert(decision.rule, entry);
    }
    writeCredits(batch, lastOf);
}

/// A task of an earlier assignment that is still open goes over to the new owner, instead of a second one.
RecordId AssignmentWriter::writeTask(ChangeBatch &batch, const AssignmentReader::Lead &lead,
                                     const AssignmentRule &rule, RecordId owner)
{
    const qint64 due = m_desk.calendar().addWorkingMinutes(m_nowMs, rule.slaMinutes.value_or(0));
    const QByteArray table = "activity"_ba;
    if (lead.followUp && lead.followUpOf == lead.facts.owner) {
        batch.set(table, lead.followUp, "owner_id"_ba, owner.value());
        batch.set(table, lead.followUp, "due_at"_ba, due);
        return lead.followUp;
    }
    if (!rule.taskType)
        return {};
    constexpr qsizetype longestName = 200;
    batch.insert(table, {{"type_id"_ba, rule.taskType.value()},
                         {"subject"_ba, Text::tr("Follow up: %1").arg(lead.name.left(longestName))},
                         {"due_at"_ba, due},
                         {"all_day"_ba, 0},
                         {"private"_ba, 0},
                         {"priority"_ba, u"normal"_s},
                         {"owner_id"_ba, owner.value()}});
    const RecordId task = batch.rows().last().id;
    batch.insert(
        "activity_link"_ba,
        {{"activity_id"_ba, task.value()}, {"object_type"_ba, u"lead"_s}, {"object_id"_ba, lead.id.value()}});
    return task;
}

RecordId AssignmentWriter::writeLog(ChangeBatch &batch, const AssignmentReader::Lead &lead,
                                    const AssignmentDecision &decision, RecordId task)
{
    const AssignmentRule &rule = m_desk.rules().at(decision.rule);
    QJsonArray candidates;
    for (const domain::AssignmentCandidate &one : decision.candidates) {
        QJsonObject candidate{{u"user"_s, one.user.value()}};
        const bool isCounted = m_cause == AssignmentCause::Demand ||
                               rule.strategy == domain::AssignmentStrategy::LeastLoad ||
                               one.standing == domain::Standing::Full;
        if (isCounted)
            candidate.insert(u"open"_s, one.openLeads);
        if (one.standing != domain::Standing::Able)
            candidate.insert(u"not"_s, QString::fromLatin1(domain::keyOf(one.standing)));
        candidates.append(candidate);
    }
    batch.insert("assignment_log"_ba, {{"lead_id"_ba, lead.id.value()},
                                       {"at"_ba, m_nowMs},
                                       {"cause"_ba, QString::fromLatin1(domain::keyOf(m_cause))},
                                       {"rule_id"_ba, rule.id.value()},
                                       {"rule_name"_ba, rule.name},
                                       {"strategy"_ba, QString::fromLatin1(domain::keyOf(rule.strategy))},
                                       {"why"_ba, QString::fromLatin1(domain::keyOf(decision.why))},
                                       {"owner_id"_ba, orNull(decision.owner)},
                                       {"queue_id"_ba, orNull(decision.queue)},
                                       {"previous_owner_id"_ba, orNull(lead.facts.owner)},
                                       {"activity_id"_ba, orNull(task)},
                                       {"candidates"_ba, jsonText(QJsonDocument(candidates))},
                                       {"turn"_ba, decision.turn}});
    return batch.rows().last().id;
}

void AssignmentWriter::writeCredits(ChangeBatch &batch, const QHash<qsizetype, RecordId> &lastOf)
{
    for (auto it = lastOf.cbegin(); it != lastOf.cend(); ++it) {
        QJsonObject credits;
        const QHash<RecordId, qint64> &standing = m_desk.rules().at(it.key()).credits;
        for (auto user = standing.cbegin(); user != standing.cend(); ++user) {
            if (*user != 0)
                credits.insert(user.key().toString(), *user);
        }
        batch.set("assignment_log"_ba, *it, "credits"_ba, jsonText(QJsonDocument(credits)));
    }
}

} // namespace kith::records
