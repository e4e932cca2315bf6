// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dealcalendar.h"

#include "models/base/await.h"
#include "models/records/boardrecords.h"
#include "models/records/organisation.h"

#include <QPromise>

namespace kith::items {

using domain::Filter;
using domain::Operator;

namespace {

CalendarEntry entryOf(const records::BoardCard &card, const QString &base)
{
    CalendarEntry entry;
    entry.ref.id = card.id;
    entry.title = card.name;
    entry.about = card.companyName;
    entry.firstDay = entry.lastDay = card.expectedCloseOn;
    entry.kind = card.stage.toString().toLatin1();
    entry.owner = card.owner;
    entry.isDone = card.status != u"open";
    entry.isOverdue = card.isOverdue;
    if (card.hasAmount) {
        entry.minor = card.amountMinor;
        entry.currency = card.currency;
        entry.totalMinor = card.hasBase ? card.baseMinor : card.amountMinor;
        entry.totalCurrency = card.hasBase ? base : card.currency;
    }
    return entry;
}

/// One answer after another, asked for in the thread of `context` and while that is there.
template<class B, class A, class Next>
QFuture<B> chain(const QFuture<A> &first, QObject *context, Next next)
{
    const auto promise = std::make_shared<QPromise<B>>();
    promise->start();
    const auto fail = [promise](const base::Problem &problem) {
        promise->setException(problem);
        promise->finish();
    };
    base::await(
        first, context,
        [promise, context, next, fail](const A &answer) {
            base::await(
                next(answer), context,
                [promise](const B &result) {
                    promise->addResult(result);
                    promise->finish();
                },
                fail);
        },
        fail);
    return promise->future();
}

QList<CalendarEntry> entriesOf(const QList<records::BoardCard> &cards, const QString &base)
{
    QList<CalendarEntry> entries;
    entries.reserve(cards.size());
    for (const records::BoardCard &card : cards)
        entries.append(entryOf(card, base));
    return entries;
}

QList<CalendarClass> stagesOf(const QList<records::Row> &rows)
{
    QSet<qint64> pipelines;
    for (const records::Row &row : rows)
        pipelines.insert(row.values.value(1).toLongLong());
    QList<CalendarClass> stages;
    for (const records::Row &row : rows) {
        const QString name = row.values.value(0).toString();
        const QString kind = row.values.value(2).toString();
        CalendarClass stage;
        stage.key = row.id.toString().toLatin1();
        stage.name = pipelines.size() < 2 ? name
                                          : DealCalendar::tr("%1: %2", "a pipeline, one of its stages")
                                                .arg(row.linkTitles.value(1), name);
        // the colours of what is won and what is lost, as everywhere
        stage.colour = kind == u"won"    ? QStringLiteral("#1b7446")
                       : kind == u"lost" ? QStringLiteral("#7d8a99")
                                         : QString();
        stages.append(stage);
    }
    return stages;
}

} // namespace

DealCalendar::DealCalendar(records::Records &records, QObject *parent) : CalendarModel(records, parent)
{
    setDoneShown(false);
    readBase();
    begin();
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("organisation"))
            readBase();
    });
}

void DealCalendar::readBase()
{
    base::await(
        records::Organisation::load(records()), this,
        [this](const records::Organisation &organisation) {
            if (m_base == organisation.baseCurrency)
                return;
            m_base = organisation.baseCurrency;
            reload();
        },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

const domain::Entity &DealCalendar::entity() const
{
    return records().catalogue().entity("deal");
}

Filter DealCalendar::filterOf(QDate first, QDate last) const
{
    QList<Filter> tests{
        Filter::test("expected_close_on", Operator::GreaterOrEqual, first.toString(Qt::ISODate)),
        Filter::test("expected_close_on", Operator::LessOrEqual, last.toString(Qt::ISODate))};
    if (!isDoneShown())
        tests.append(Filter::test("status", Operator::Is, QStringLiteral("open")));
    const auto oneOf = [&tests](const QByteArray &field, const QSet<QByteArray> &keys) {
        if (keys.isEmpty())
            return;
        QList<Filter> any;
        for (const QByteArray &key : keys)
            any.append(key.isEmpty() ? Filter::test(field, Operator::IsEmpty)
                                     : Filter::test(field, Operator::Is, key.toLongLong()));
        tests.append(any.size() == 1 ? any.constFirst() : Filter::any(any));
    };
    oneOf("stage_id", kindFilter());
    oneOf("owner_id", ownerFilter());
    return Filter::all(tests);
}

QFuture<QList<CalendarEntry>> DealCalendar::fetch(QDate first, QDate last, const QTimeZone &)
{
    domain::RecordQuery query;
    query.entity = "deal";
    // All of them, whatever is filtered out: the filters count what they would show.
    query.filter =
        Filter::all({Filter::test("expected_close_on", Operator::GreaterOrEqual, first.toString(Qt::ISODate)),
                     Filter::test("expected_close_on", Operator::LessOrEqual, last.toString(Qt::ISODate))});
    return chain<QList<records::BoardCard>>(
               records().findIds(query), this,
               [this](const QList<RecordId> &ids) { return records::BoardRecords(records()).cards(ids); })
        .then([base = m_base](const QList<records::BoardCard> &cards) { return entriesOf(cards, base); });
}

QFuture<QList<CalendarClass>> DealCalendar::fetchKinds()
{
    domain::RecordQuery query;
    query.entity = "stage";
    query.sort = {{"pipeline_id", false}, {"position", false}};
    return chain<QList<records::Row>>(
               records().findIds(query), this,
               [this](const QList<RecordId> &ids) {
                   return records().fetchRows("stage", {"name", "pipeline_id", "kind"}, ids);
               })
        .then(stagesOf);
}

bool DealCalendar::concerns(const records::RecordNotice &notice) const
{
    return notice.everything || notice.entities.contains("deal");
}

QFuture<storage::Outcome> DealCalendar::move(const CalendarEntry &item, const CalendarSlot &to,
                                             records::SeriesScope)
{
    return chain<storage::Outcome>(records().load("deal", item.id()), this,
                                   [this, day = to.day](const domain::Record &before) {
                                       domain::Record after = before;
                                       after.setValue("expected_close_on", day.toString(Qt::ISODate));
                                       return records().save(before, after);
                                   });
}

} // namespace kith::items
