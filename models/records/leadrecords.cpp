// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/leadrecords.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/leadrules.h"
#include "models/records/leadscores.h"
#include "models/records/organisation.h"
#include "models/records/recordtext.h"
#include "models/storage/store.h"

#include <QPointer>

#include <memory>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using domain::Operator;
using storage::BulkJob;
using storage::BulkWriter;
using storage::ChangeSet;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

constexpr qsizetype BatchLeads = 500;

struct Known
{
    RecordId id;
    QString name;
    QString status;
    QVariant reason;
    QVariant owner;
    bool isThere = false;
};

Known read(Session &session, RecordId lead)
{
    Known known{lead, {}, {}, {}, {}, false};
    QSqlQuery &query = session.run(u"SELECT display_name, status, disqualify_reason_id, owner_id FROM lead "
                                   "WHERE id = ? AND deleted_at IS NULL"_s,
                                   {lead.value()});
    if (query.next()) {
        known.isThere = true;
        known.name = query.value(0).toString();
        known.status = query.value(1).toString();
        known.reason = query.value(2);
        known.owner = query.value(3);
    }
    query.finish();
    return known;
}

RowChange insertion(const QByteArray &table, const QList<std::pair<QByteArray, QVariant>> &values,
                    RecordId id = {})
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = table;
    row.id = id;
    for (const auto &[column, value] : values) {
        if (!value.isNull())
            row.cells.append({column, {}, value});
    }
    return row;
}

/// The rows for one lead; none when it stays as it is.
using RowsFor = std::function<QList<RowChange>(Session &, const Known &)>;

/// Goes through the leads in batches, as one action. `none` is said when nothing was to be done.
QFuture<Outcome> forEach(storage::Store &store, const QList<RecordId> &leads, const QString &label,
                         const QString &none, const RowsFor &rowsFor)
{
    BulkJob job;
    job.label = label;
    job.origin = storage::Origin::Ui;
    job.work = [leads, none, rowsFor](BulkWriter &bulk) {
        qsizetype done = 0;
        for (qsizetype from = 0; from < leads.size(); from += BatchLeads) {
            QList<RowChange> rows;
            for (const RecordId lead : leads.mid(from, BatchLeads)) {
                const Known known = read(bulk.session(), lead);
                const QList<RowChange> own =
                    known.isThere ? rowsFor(bulk.session(), known) : QList<RowChange>();
                rows += own;
                done += own.isEmpty() ? 0 : 1;
            }
            if (!rows.isEmpty())
                bulk.apply(rows);
            bulk.progress(std::min(from + BatchLeads, leads.size()), leads.size());
        }
        if (done == 0)
            throw Problem(ProblemKind::Invalid, none, u"no lead to change"_s);
    };
    return store.writeBulk(job);
}

QVariant callType(Session &session)
{
    return session.scalar(
        u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = v.picklist_id "
        "WHERE p.key = 'activity_type' AND v.retired = 0 ORDER BY v.key <> 'call', v.position "
        "LIMIT 1"_s);
}

void tellScoresChanged(const QPointer<Records> &records)
{
    if (!records)
        return;
    QMetaObject::invokeMethod(
        records,
        [records] {
            RecordNotice notice;
            notice.entities = {"lead"_ba};
            notice.everything = true;
            Q_EMIT records->changed(notice);
        },
        Qt::QueuedConnection);
}

} // namespace

QFuture<ConversionProposal> LeadRecords::propose(RecordId lead)
{
    return m_records.store().read(
        [lead](Session &session) { return LeadConversion::propose(session, lead); });
}

QFuture<Outcome> LeadRecords::convert(const ConversionPlan &plan)
{
    storage::Store &store = m_records.store();
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto fail = [promise](const QException &error) {
        promise->setException(error);
        promise->finish();
    };
    store.read([plan](Session &session) { return LeadConversion::changes(session, plan); })
        .then([&store, promise, fail](QFuture<ChangeSet> made) {
            try {
                store.write(made.result()).then([promise, fail](QFuture<Outcome> written) {
                    try {
                        promise->addResult(written.result());
                        promise->finish();
                    } catch (const QException &error) {
                        fail(error);
                    }
                });
            } catch (const QException &error) {
                fail(error);
            }
        });
    return promise->future();
}

QFuture<Outcome> LeadRecords::close(const QList<RecordId> &leads, End end, RecordId reason,
                                    const QString &note)
{
    const bool disqualified = end == End::Disqualified;
    const int count = int(leads.size());
    const QString label = disqualified ? Text::tr("Disqualify %n lead(s)", nullptr, count)
                                       : Text::tr("Close %n abandoned lead(s)", nullptr, count);
    const QString text = note.trimmed();
    return forEach(m_records.store(), leads, label, Text::tr("None of these leads is open."),
                   [disqualified, reason, text](Session &, const Known &lead) {
                       if (!LeadRules::isOpen(lead.status))
                           return QList<RowChange>();
                       RowChange row;
                       row.table = "lead"_ba;
                       row.id = lead.id;
                       row.set("status"_ba, lead.status, disqualified ? u"disqualified"_s : u"abandoned"_s);
                       row.set("disqualify_reason_id"_ba, lead.reason,
                               reason ? QVariant(reason.value()) : QVariant());
                       QList<RowChange> rows{row};
                       if (!text.isEmpty())
                           rows.append(insertion("note"_ba, {{"object_type"_ba, u"lead"_s},
                                                             {"object_id"_ba, lead.id.value()},
                                                             {"body"_ba, text}}));
                       return rows;
                   });
}

QFuture<Outcome> LeadRecords::recycle(const QList<RecordId> &leads, QDate nextStepOn, const QString &subject)
{
    const QString what = subject.simplified().isEmpty() ? Text::tr("Try again") : subject.simplified();
    return forEach(m_records.store(), leads, Text::tr("Recycle %n lead(s)", nullptr, int(leads.size())),
                   Text::tr("None of these leads is disqualified or abandoned."),
                   [nextStepOn, what](Session &session, const Known &lead) {
                       if (lead.status == "converted"_L1 || LeadRules::isOpen(lead.status))
                           return QList<RowChange>();
                       RowChange row;
                       row.table = "lead"_ba;
                       row.id = lead.id;
                       row.set("status"_ba, lead.status, u"new"_s);
                       QList<RowChange> rows{row};
                       if (!nextStepOn.isValid())
                           return rows;
                       const RecordId activity = session.newId();
                       rows.append(insertion("activity"_ba,
                                             {{"type_id"_ba, callType(session)},
                                              {"subject"_ba, what},
                                              {"due_on"_ba, nextStepOn.toString(Qt::ISODate)},
                                              {"owner_id"_ba, lead.owner}},
                                             activity));
                       rows.append(insertion("activity_link"_ba, {{"activity_id"_ba, activity.value()},
                                                                  {"object_type"_ba, u"lead"_s},
                                                                  {"object_id"_ba, lead.id.value()}}));
                       return rows;
                   });
}

QFuture<Filter> LeadRecords::silentFilter(int days)
{
    return m_records.store().read([days](Session &session) {
        const Organisation organisation = Organisation::read(session);
        const QDate today = organisation.dayOf(session.clock().nowMs());
        const qint64 since =
            organisation.beginOf(today.addDays(-(days > 0 ? days : organisation.abandonAfterDays)));
        return Filter::all(
            {Filter::test("status"_ba, Operator::In, QVariantList{u"new"_s, u"working"_s, u"qualified"_s}),
             Filter::test("created_at"_ba, Operator::Less, since),
             Filter::any({Filter::test("last_touch_at"_ba, Operator::IsEmpty),
                          Filter::test("last_touch_at"_ba, Operator::Less, since)})});
    });
}

QFuture<domain::LeadScore> LeadRecords::score(RecordId lead)
{
    return m_records.store().read([lead](Session &session) { return LeadScores(session).explain(lead); });
}

QFuture<LeadStanding> LeadRecords::standing(RecordId lead)
{
    return m_records.store().read([lead](Session &session) {
        LeadStanding standing;
        standing.score = LeadScores(session).explain(lead);
        const LeadSpeed::Answer answer = LeadSpeed::answerOf(session, lead);
        standing.minutes = answer.minutes;
        standing.waitedMinutes = answer.waitedMinutes;
        standing.state = answer.state;
        standing.targetMinutes = answer.targetMinutes;
        return standing;
    });
}

QFuture<qint64> LeadRecords::refreshScores()
{
    storage::Store &store = m_records.store();
    const auto promise = std::make_shared<QPromise<qint64>>();
    promise->start();
    const auto answer = [promise](const std::function<qint64()> &count) {
        try {
            promise->addResult(count());
        } catch (const QException &error) {
            promise->setException(error);
        }
        promise->finish();
    };
    if (store.info().readOnly) {
        answer([] { return qint64(0); });
        return promise->future();
    }
    const QPointer<Records> records(&m_records);
    store.read(&LeadScores::isDue).then([&store, answer, records](QFuture<bool> asked) {
        bool isDue = false;
        try {
            isDue = asked.result();
        } catch (const QException &) {
            answer([&asked] { return asked.result() ? 1 : 0; }); // throws it again
            return;
        }
        if (!isDue) {
            answer([] { return qint64(0); });
            return;
        }
        const auto count = std::make_shared<qint64>(0);
        // Derived columns only: there is nothing to journal and nothing to undo.
        store
            .writeBulk({Text::tr("Bring scores up to date"), storage::Origin::System, false,
                        [count](BulkWriter &bulk) { *count = LeadScores(bulk.session()).refresh(); }})
            .then([answer, count, records](QFuture<Outcome> written) {
                answer([&] {
                    written.waitForFinished(); // throws what went wrong
                    return *count;
                });
                tellScoresChanged(records);
            });
    });
    return promise->future();
}

QFuture<LeadSpeed> LeadRecords::speed(const LeadSpeed::Question &question)
{
    return m_records.store().read(
        [question](Session &session) { return LeadSpeed::measure(session, question); });
}

QFuture<QList<ConversionCandidate>> LeadRecords::contactsWith(const QString &email, const QString &phone,
                                                              const QString &country)
{
    return m_records.store().read([email, phone, country](Session &session) {
        return LeadConversion::contactsWith(session, email, phone, country);
    });
}

} // namespace kith::records
