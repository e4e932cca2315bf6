// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/assignmentrecords.h"

#include "models/base/clock.h"
#include "models/records/assignmentrules.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/records/sqlfilter.h"
#include "models/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::AssignmentCause;
using domain::AssignmentWhy;
using domain::Filter;
using domain::Operator;
using domain::Standing;
using storage::Session;

namespace {

constexpr qsizetype PreviewLeads = 2000; ///< read at once
constexpr qsizetype WrittenLeads = 500;

QString candidateText(const QString &name, Standing standing, qint64 openLeads)
{
    switch (standing) {
    case Standing::Able:
        return openLeads > 0 ? Text::tr("%1: %n open lead(s)", nullptr, int(openLeads)).arg(name) : name;
    case Standing::Inactive:
        return Text::tr("%1: not active").arg(name);
    case Standing::Absent:
        return Text::tr("%1: absent").arg(name);
    case Standing::DayOff:
        return Text::tr("%1: does not work that day").arg(name);
    case Standing::Full:
        return Text::tr("%1: has no room, %n open lead(s)", nullptr, int(openLeads)).arg(name);
    case Standing::Gone:
        break;
    }
    return Text::tr("%1: no longer there").arg(name);
}

Standing standingOf(const QString &key)
{
    for (const Standing standing :
         {Standing::Inactive, Standing::Absent, Standing::DayOff, Standing::Full, Standing::Gone}) {
        if (QString::fromLatin1(domain::keyOf(standing)) == key)
            return standing;
    }
    return Standing::Able;
}

AssignmentWhy whyOf(const QString &key)
{
    for (const AssignmentWhy why : {AssignmentWhy::Fixed, AssignmentWhy::Turn, AssignmentWhy::LeastLoad,
                                    AssignmentWhy::Territory, AssignmentWhy::AccountOwner}) {
        if (QString::fromLatin1(domain::keyOf(why)) == key)
            return why;
    }
    return AssignmentWhy::Nobody;
}

QStringList candidatesOf(const QString &json, const QHash<RecordId, QString> &names)
{
    QStringList lines;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        lines += candidateText(names.value(RecordId(one.value("user"_L1).toInteger())),
                               standingOf(one.value("not"_L1).toString()), one.value("open"_L1).toInteger());
    }
    return lines;
}

std::optional<LatestAssignment> latestOf(Session &session, RecordId lead)
{
    QSqlQuery &query = session.run(
        u"SELECT g.at, g.rule_name, g.why, g.owner_id, g.queue_id, g.candidates, "
        "g.owner_id IS l.owner_id AND g.queue_id IS l.queue_id FROM assignment_log AS g "
        "JOIN lead AS l ON l.id = g.lead_id WHERE g.lead_id = ? ORDER BY g.at DESC, g.id DESC LIMIT 1"_s,
        {lead.value()});
    if (!query.next()) {
        query.finish();
        return std::nullopt;
    }
    LatestAssignment latest;
    latest.atMs = query.value(0).toLongLong();
    latest.rule = query.value(1).toString();
    latest.why = whyOf(query.value(2).toString());
    const RecordId owner(query.value(3).toLongLong());
    const RecordId queue(query.value(4).toLongLong());
    const QString candidates = query.value(5).toString();
    latest.stillHolds = query.value(6).toBool();
    query.finish();
    const QHash<RecordId, QString> names = AssignmentReader(session, AssignmentCause::Demand).names();
    latest.owner = names.value(owner);
    latest.queue = names.value(queue);
    latest.candidates = candidatesOf(candidates, names);
    return latest;
}

} // namespace

void AssignmentPreview::add(const AssignmentLine &line)
{
    lines += line;
    if (line.isClosed)
        ++closed;
    else if (line.decision.rule < 0)
        ++unmatched;
    else
        ++(line.decision.owner ? assigned : queued);
}

QString AssignmentPreview::target(const AssignmentLine &line) const
{
    return names.value(line.decision.owner ? line.decision.owner : line.decision.queue);
}

QString AssignmentPreview::reason(const AssignmentLine &line) const
{
    if (line.isClosed)
        return Text::tr("Converted or given up: stays as it is");
    switch (line.decision.why) {
    case AssignmentWhy::NoRule:
        return Text::tr("No rule fits: stays as it is");
    case AssignmentWhy::Fixed:
        return Text::tr("First person of the rule who can take it");
    case AssignmentWhy::Turn:
        return Text::tr("Next in turn");
    case AssignmentWhy::LeastLoad:
        return Text::tr("Has the fewest open leads");
    case AssignmentWhy::Territory:
        return Text::tr("The value of the lead is this person's");
    case AssignmentWhy::AccountOwner:
        return Text::tr("Looks after the company already");
    case AssignmentWhy::Nobody:
        break;
    }
    return Text::tr("Nobody can take it: waits in the queue");
}

QStringList AssignmentPreview::candidates(const AssignmentLine &line) const
{
    QStringList texts;
    for (const domain::AssignmentCandidate &one : line.decision.candidates)
        texts += candidateText(names.value(one.user), one.standing, one.openLeads);
    return texts;
}

QString LatestAssignment::sentence() const
{
    switch (why) {
    case AssignmentWhy::Fixed:
        return Text::tr("%1 got this lead by the rule “%2”: first person who could take it").arg(owner, rule);
    case AssignmentWhy::Turn:
        return Text::tr("%1 got this lead by the rule “%2”: next in turn").arg(owner, rule);
    case AssignmentWhy::LeastLoad:
        return Text::tr("%1 got this lead by the rule “%2”: fewest open leads").arg(owner, rule);
    case AssignmentWhy::Territory:
        return Text::tr("%1 got this lead by the rule “%2”: by the value of the lead").arg(owner, rule);
    case AssignmentWhy::AccountOwner:
        return Text::tr("%1 got this lead by the rule “%2”: looks after the company").arg(owner, rule);
    default:
        break;
    }
    return Text::tr("Waits in the queue “%1”: nobody could take it by the rule “%2”").arg(queue, rule);
}

AssignmentPreview AssignmentRecords::preview(Session &session, const QList<RecordId> &leads, At at)
{
    AssignmentReader reader(session, AssignmentCause::Demand);
    domain::AssignmentDesk desk = reader.desk();
    AssignmentPreview preview;
    preview.names = reader.names();
    for (const domain::AssignmentRule &rule : desk.rules())
        preview.rules += rule.name;
    preview.lines.reserve(leads.size());
    const qint64 now = session.clock().nowMs();
    for (qsizetype from = 0; from < leads.size(); from += PreviewLeads) {
        session.throwIfCancelled();
        const QList<AssignmentReader::Lead> read = reader.stored(leads.mid(from, PreviewLeads));
        for (const AssignmentReader::Lead &lead : read) {
            // What came of a lead is not known when it comes in.
            AssignmentLine line{
                lead.id, lead.name, !lead.facts.isOpen && at == At::Now, lead.facts.owner, {}};
            if (!line.isClosed)
                line.decision = desk.decide(lead.facts, at == At::Now ? now : lead.createdAtMs);
            preview.add(line);
        }
    }
    return preview;
}

QFuture<AssignmentPreview> AssignmentRecords::preview(Records &records, const QList<RecordId> &leads, At at)
{
    return records.store().read(
        [leads, at](Session &session) { return AssignmentRecords::preview(session, leads, at); });
}

AssignmentPreview AssignmentRecords::rehearse(Session &session, int days)
{
    constexpr qint64 MsPerDay = 86'400'000;
    QList<RecordId> leads;
    QSqlQuery &query = session.run(
        u"SELECT id FROM lead WHERE deleted_at IS NULL AND created_at >= ? ORDER BY created_at, id"_s,
        {session.clock().nowMs() - days * MsPerDay});
    while (query.next())
        leads += RecordId(query.value(0).toLongLong());
    query.finish();
    return preview(session, leads, At::Creation);
}

QFuture<AssignmentPreview> AssignmentRecords::rehearse(Records &records, int days)
{
    return records.store().read(
        [days](Session &session) { return AssignmentRecords::rehearse(session, days); });
}

QFuture<storage::Outcome> AssignmentRecords::assign(Records &records, const QList<RecordId> &leads,
                                                    const std::shared_ptr<AssignmentPreview> &done)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Rule;
    job.label = Text::tr("Assign %n lead(s) by rules", nullptr, int(leads.size()));
    job.work = [leads, done](storage::BulkWriter &bulk) {
        AssignmentWriter writer(bulk.session(), AssignmentCause::Demand);
        if (!writer.hasRules())
            throw base::Problem(
                base::ProblemKind::NotFound,
                Text::tr("There is no active assignment rule that runs on demand. Make one in "
                         "the settings first."));
        if (done) {
            done->names = writer.reader().names();
            done->rules = writer.ruleNames();
            writer.onDecided(
                [done](const AssignmentReader::Lead &lead, const domain::AssignmentDecision &decision) {
                    done->add({lead.id, lead.name, !lead.facts.isOpen, lead.facts.owner, decision});
                });
        }
        for (qsizetype from = 0; from < leads.size(); from += WrittenLeads) {
            bulk.throwIfCancelled();
            const QList<RecordId> ids = leads.mid(from, WrittenLeads);
            storage::ChangeSet changes;
            changes.origin = storage::Origin::Rule;
            ChangeBatch batch(bulk.session(), changes);
            writer.assign(batch, writer.reader().stored(ids));
            if (!changes.rows.isEmpty())
                bulk.apply(changes.rows);
            bulk.progress(from + ids.size(), leads.size());
        }
    };
    return records.store().writeBulk(job);
}

QFuture<std::optional<LatestAssignment>> AssignmentRecords::latest(Records &records, RecordId lead)
{
    return records.store().read([lead](Session &session) { return latestOf(session, lead); });
}

Filter AssignmentRecords::waitingFilter()
{
    QList<Filter> open;
    const QStringList statuses = AssignmentReader::openStatuses();
    for (const QString &status : statuses)
        open += Filter::test("status"_ba, Operator::Is, status);
    return Filter::all({Filter::test("queue_id"_ba, Operator::IsNotEmpty),
                        Filter::test("owner_id"_ba, Operator::IsEmpty), Filter::any(open)});
}

QFuture<qint64> AssignmentRecords::waiting(Records &records)
{
    return records.store().read([](Session &session) {
        const domain::Entity &lead = domain::Catalogue::builtIn().entity("lead");
        const SqlText where = SqlFilter(domain::Catalogue::builtIn(), lead, u"l"_s).where(waitingFilter());
        // Of a million leads few wait: the small index of these, not the one that the planner would take.
        const QString sql =
            u"SELECT count(*) FROM lead AS l INDEXED BY lead_by_queue WHERE l.deleted_at IS NULL AND "_s;
        return session.scalar(sql + where.sql, where.values).toLongLong();
    });
}

} // namespace kith::records
