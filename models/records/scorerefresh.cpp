// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/scorerefresh.h"

#include "models/records/customerstats.h"
#include "models/records/engagementscores.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/storage/store.h"

#include <QPointer>
#include <QPromise>

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::BulkWriter;
using storage::Session;
using storage::Store;

namespace {

constexpr qsizetype Piece = 4000; // rows written together: about a tenth of a second

/// The work with what is left of it. Each step begins the next when it is done, on the thread that did it.
struct Refresh
{
    QPointer<Records> records;
    Store *store;
    QPromise<qint64> promise;
    CustomerStats::Plan plan;
    qsizetype contacts = 0; ///< written
    qsizetype companies = 0;
    qint64 written = 0;
};
using RefreshPtr = std::shared_ptr<Refresh>;

void finish(const RefreshPtr &work)
{
    work->promise.addResult(work->written);
    work->promise.finish();
    const QPointer<Records> records = work->records;
    if (records && work->written > 0)
        QMetaObject::invokeMethod(
            records.data(),
            [records] {
                RecordNotice notice;
                notice.entities = {"contact"_ba, "company"_ba};
                notice.everything = true;
                Q_EMIT records->changed(notice);
            },
            Qt::QueuedConnection);
}

void writeOn(const RefreshPtr &work, const std::function<void(BulkWriter &)> &piece,
             const std::function<void()> &next)
{
    // Derived columns only: there is nothing to journal and nothing to undo.
    work->store->writeBulk({Text::tr("Bring scores up to date"), storage::Origin::System, false, piece})
        .then([work, next](QFuture<Outcome> done) {
            try {
                done.waitForFinished();
                next();
            } catch (const QException &error) {
                work->promise.setException(error);
                work->promise.finish();
            }
        });
}

void refreshEngagement(const RefreshPtr &work)
{
    const auto count = std::make_shared<qint64>(0);
    writeOn(
        work, [count](BulkWriter &bulk) { *count = EngagementScores(bulk.session()).refresh(Piece); },
        [work, count] {
            work->written += *count;
            if (*count > 0)
                refreshEngagement(work);
            else
                finish(work);
        });
}

void lookAtEngagement(const RefreshPtr &work)
{
    work->store->read(&EngagementScores::isDue).then([work](QFuture<bool> asked) {
        try {
            if (asked.result())
                refreshEngagement(work);
            else
                finish(work);
        } catch (const QException &error) {
            work->promise.setException(error);
            work->promise.finish();
        }
    });
}

void writePlan(const RefreshPtr &work)
{
    using Changes = QList<CustomerStats::Change>;
    const auto take = [](const Changes &all, qsizetype &from) {
        const Changes piece = all.mid(from, Piece);
        from += piece.size();
        return piece;
    };
    const Changes contacts = take(work->plan.contacts, work->contacts);
    const Changes companies = contacts.isEmpty() ? take(work->plan.companies, work->companies) : Changes();
    const bool isLast = contacts.isEmpty() && companies.isEmpty();
    work->written += contacts.size() + companies.size();
    writeOn(
        work,
        [work, contacts, companies, isLast](BulkWriter &bulk) {
            CustomerStats::write(bulk.session(), "contact"_ba, contacts);
            CustomerStats::write(bulk.session(), "company"_ba, companies);
            if (isLast)
                CustomerStats::finish(bulk.session(), work->plan);
        },
        [work, isLast] {
            if (isLast)
                lookAtEngagement(work);
            else
                writePlan(work);
        });
}

} // namespace

QFuture<qint64> refreshCustomerScores(Records &records)
{
    const auto work = std::make_shared<Refresh>();
    work->records = &records;
    work->store = &records.store();
    work->promise.start();
    const QFuture<qint64> answer = work->promise.future();
    if (work->store->info().readOnly) {
        work->promise.addResult(0);
        work->promise.finish();
        return answer;
    }
    const auto makePlan = [](Session &session) {
        std::optional<CustomerStats::Plan> plan;
        if (CustomerStats::isDue(session))
            plan = CustomerStats(session).plan();
        return plan;
    };
    work->store->read(makePlan, Store::Cache::Own)
        .then([work](QFuture<std::optional<CustomerStats::Plan>> made) {
            try {
                const std::optional<CustomerStats::Plan> plan = made.result();
                if (!plan) {
                    lookAtEngagement(work);
                    return;
                }
                work->plan = *plan;
                writePlan(work);
            } catch (const QException &error) {
                work->promise.setException(error);
                work->promise.finish();
            }
        });
    return answer;
}

} // namespace kith::records
