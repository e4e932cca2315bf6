// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/timelinerecords.h"

#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/domain/displaytext.h"
#include "models/domain/richtext.h"
#include "models/records/organisation.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/timelinechanges.h"
#include "models/records/workspacecatalogue.h"

#include <QDateTime>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using Kind = TimelineEntry::Kind;

namespace {

constexpr qsizetype LongestText = 400;
constexpr int MostPeople = 300; ///< of a company, whose activities are looked for one by one

QString oneLine(const QString &text)
{
    return text.left(2 * LongestText).simplified().left(LongestText);
}

/// Bounds of a page in the terms of one table: the moment `at` and the id of the row.
struct Bounds
{
    QString sql; ///< " AND at … "
    QVariantList values;
};

Bounds boundsOf(const QString &at, const QString &id, const TimelineFilter &filter, const TimelineKey &before,
                qint64 fromMs = std::numeric_limits<qint64>::min(),
                qint64 toMs = std::numeric_limits<qint64>::max())
{
    const qint64 from = std::max(filter.fromMs, fromMs);
    const qint64 to = std::min(filter.toMs, toMs);
    return {u" AND %1 >= ? AND %1 < ? AND %1 <= ? AND NOT (%1 = ? AND %2 >= ?)"_s.arg(at, id),
            {from, to, before.atMs, before.atMs,
             before.id ? before.id.value() : std::numeric_limits<qint64>::max()}};
}

/// Collects the entries of one page.
class Collector
{
public:
    Collector(storage::Session &session, const Entity &entity, RecordId id, const TimelineFilter &filter,
              const TimelineKey &before, int limit)
        : m_session(session)
        , m_entity(entity)
        , m_id(id)
        , m_filter(filter)
        , m_before(before)
        , m_limit(limit)
        , m_titles(session)
    {
    }

    TimelinePage run()
    {
        const auto wants = [this](Kind kind) {
            return (m_filter.kinds.isEmpty() || m_filter.kinds.contains(kind)) &&
                   timelineKinds(m_entity).contains(kind);
        };
        if (wants(Kind::Activity))
            addActivities();
        if (wants(Kind::Note))
            addNotes();
        if (wants(Kind::Stage))
            addStages();
        if (wants(Kind::Order))
            addOrders();
        if (wants(Kind::Ticket))
            addTickets();
        if (wants(Kind::Campaign))
            addCampaigns();
        if (wants(Kind::Document))
            addDocuments();
        if (wants(Kind::Change))
            m_entries += TimelineChanges(m_session, m_entity, m_id).newest(m_filter, m_before, m_limit + 1);
        return cut();
    }

private:
    TimelinePage cut()
    {
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const TimelineEntry &left, const TimelineEntry &right) {
                      return left.atMs != right.atMs ? left.atMs > right.atMs : left.id > right.id;
                  });
        // An activity may be about the company and about a deal of it.
        const auto twice = std::unique(m_entries.begin(), m_entries.end(),
                                       [](const TimelineEntry &left, const TimelineEntry &right) {
                                           return left.id == right.id && left.kind == right.kind;
                                       });
        m_entries.erase(twice, m_entries.end());
        TimelinePage page;
        page.hasMore = m_entries.size() > m_limit;
        if (page.hasMore)
            m_entries.resize(m_limit);
        page.entries = m_entries;
        for (TimelineEntry &entry : page.entries) {
            if (entry.whoId && entry.who.isEmpty())
                entry.who = m_titles.of(Catalogue::builtIn().entity("app_user"), entry.whoId);
        }
        return page;
    }

    QString choiceTitle(const QVariant &value)
    {
        return value.isNull()
                   ? QString()
                   : m_titles.of(Catalogue::builtIn().entity("picklist_value"), RecordId(value.toLongLong()));
    }

    static QString stateText(const QByteArray &entity, const QString &key)
    {
        for (const domain::Choice &choice : Catalogue::builtIn().entity(entity).field("status")->choices) {
            if (QString::fromLatin1(choice.key) == key)
                return choice.labelText();
        }
        return key;
    }

    QSqlQuery &ask(QString sql, QVariantList values, const QString &at, const QString &id, const QString &who,
                   qint64 fromMs = std::numeric_limits<qint64>::min(),
                   qint64 toMs = std::numeric_limits<qint64>::max())
    {
        const Bounds bounds = boundsOf(at, id, m_filter, m_before, fromMs, toMs);
        sql += bounds.sql;
        values += bounds.values;
        if (m_filter.user) {
            sql += u" AND %1 = ?"_s.arg(who);
            values += m_filter.user.value();
        }
        sql += u" ORDER BY %1 DESC, %2 DESC LIMIT ?"_s.arg(at, id);
        values += m_limit + 1;
        return m_session.run(sql, values);
    }

    void addActivities()
    {
        activitiesOf(m_entity.key, m_id);
        for (const RecordId lead : leads())
            activitiesOf("lead", lead);
        if (m_entity.key != "company")
            return;
        for (const RecordId deal : ids(u"SELECT id FROM deal WHERE company_id = ? AND deleted_at IS NULL "
                                       "ORDER BY id DESC LIMIT ?"_s))
            activitiesOf("deal", deal);
        addActivitiesOfPeople();
    }

    /// The leads that became this record: what was said then is part of its story.
    const QList<RecordId> &leads()
    {
        if (!m_leads) {
            const bool canCome =
                m_entity.key == "contact" || m_entity.key == "company" || m_entity.key == "deal";
            m_leads = canCome ? ids(u"SELECT id FROM lead WHERE converted_%1_id = ? AND deleted_at IS NULL "
                                    "ORDER BY id DESC LIMIT ?"_s.arg(QString::fromLatin1(m_entity.key)))
                              : QList<RecordId>();
        }
        return *m_leads;
    }

    QList<RecordId> ids(const QString &sql)
    {
        QList<RecordId> found;
        QSqlQuery &query = m_session.run(sql, {m_id.value(), MostPeople});
        while (query.next())
            found.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        return found;
    }

    /// While they worked there.
    void addActivitiesOfPeople()
    {
        struct Job
        {
            RecordId contact;
            qint64 fromMs = std::numeric_limits<qint64>::min();
            qint64 toMs = std::numeric_limits<qint64>::max();
        };
        QList<Job> jobs;
        QSqlQuery &query = m_session.run(u"SELECT contact_id, from_date, to_date FROM contact_company "
                                         "WHERE company_id = ? ORDER BY id DESC LIMIT ?"_s,
                                         {m_id.value(), MostPeople});
        while (query.next()) {
            Job job{RecordId(query.value(0).toLongLong())};
            const QDate from = QDate::fromString(query.value(1).toString(), Qt::ISODate);
            const QDate to = QDate::fromString(query.value(2).toString(), Qt::ISODate);
            if (from.isValid())
                job.fromMs = from.startOfDay().toMSecsSinceEpoch();
            if (to.isValid())
                job.toMs = to.addDays(1).startOfDay().toMSecsSinceEpoch();
            jobs.append(job);
        }
        query.finish();
        for (const Job &job : std::as_const(jobs))
            activitiesOf("contact", job.contact, job.fromMs, job.toMs);
    }

    void activitiesOf(const QByteArray &kind, RecordId id, qint64 fromMs = std::numeric_limits<qint64>::min(),
                      qint64 toMs = std::numeric_limits<qint64>::max())
    {
        QSqlQuery &query =
            ask(u"SELECT l.at, a.id, a.subject, a.body, a.done_at, a.type_id, a.outcome_id, "
                "coalesce(a.owner_id, a.created_by), coalesce(a.due_on, a.end_on, a.start_on), "
                "coalesce(a.due_at, a.end_at, a.start_at) "
                "FROM activity_link AS l JOIN activity AS a ON a.id = l.activity_id "
                "WHERE l.object_id = ? AND l.object_type = ? AND a.deleted_at IS NULL"_s,
                {id.value(), QString::fromLatin1(kind)}, u"l.at"_s, u"a.id"_s,
                u"coalesce(a.owner_id, a.created_by)"_s, fromMs, toMs);
        const qsizetype first = m_entries.size();
        QList<std::pair<QVariant, QVariant>> choices;
        while (query.next()) {
            TimelineEntry entry;
            entry.kind = Kind::Activity;
            entry.atMs = query.value(0).toLongLong();
            entry.id = entry.record = RecordId(query.value(1).toLongLong());
            entry.entity = "activity"_ba;
            entry.title = oneLine(query.value(2).toString());
            entry.text = oneLine(query.value(3).toString());
            entry.whoId = RecordId(query.value(7).toLongLong());
            if (query.value(4).isNull()) {
                const bool isLate = isBeforeToday(query.value(8), query.value(9));
                entry.state = isLate ? "overdue"_ba : "planned"_ba;
                entry.stateText = isLate ? Text::tr("Overdue") : Text::tr("Planned");
            }
            choices.append({query.value(5), query.value(6)});
            m_entries.append(entry);
        }
        query.finish();
        for (qsizetype i = 0; i < choices.size(); ++i) {
            TimelineEntry &entry = m_entries[first + i];
            entry.what = choiceTitle(choices.at(i).first);
            if (entry.state.isEmpty())
                entry.stateText = choiceTitle(choices.at(i).second);
        }
    }

    /// Overdue as next steps are: it was due, or over, on a day before today, by the organisation's clocks.
    bool isBeforeToday(const QVariant &dueOn, const QVariant &dueAt)
    {
        if (dueOn.isNull() && dueAt.isNull())
            return false;
        if (!m_organisation)
            m_organisation = Organisation::read(m_session);
        const QDate today = m_organisation->dayOf(m_session.clock().nowMs());
        const QDate day = dueAt.isNull() ? QDate::fromString(dueOn.toString(), Qt::ISODate)
                                         : m_organisation->dayOf(dueAt.toLongLong());
        return day < today;
    }

    void addNotes()
    {
        notesOf(m_entity.key, m_id);
        for (const RecordId lead : leads())
            notesOf("lead", lead);
    }

    void notesOf(const QByteArray &kind, RecordId id)
    {
        QSqlQuery &query =
            ask(u"SELECT n.created_at, n.id, n.body, n.created_by, n.format FROM note AS n "
                "WHERE n.object_id = ? AND n.object_type = ?"_s,
                {id.value(), QString::fromLatin1(kind)}, u"n.created_at"_s, u"n.id"_s, u"n.created_by"_s);
        while (query.next()) {
            TimelineEntry entry;
            entry.kind = Kind::Note;
            entry.atMs = query.value(0).toLongLong();
            entry.id = RecordId(query.value(1).toLongLong());
            entry.what = Text::tr("Note");
            openFrom(entry, kind, id);
            entry.title =
                oneLine(domain::RichText::of(query.value(4).toString(), query.value(2).toString()).toPlain());
            entry.whoId = RecordId(query.value(3).toLongLong());
            m_entries.append(entry);
        }
        query.finish();
    }

    /// What belongs to another record is looked at there.
    void openFrom(TimelineEntry &entry, const QByteArray &kind, RecordId id) const
    {
        if (id != m_id) {
            entry.entity = kind;
            entry.record = id;
        }
    }

    /// The deals that the record is about, as the value of a placeholder and the SQL around it.
    QString dealsSql() const
    {
        if (m_entity.key == "contact")
            return u"IN (SELECT deal_id FROM deal_contact WHERE contact_id = ?)"_s;
        return m_entity.key == "company" ? u"IN (SELECT id FROM deal WHERE company_id = ?)"_s : u"= ?"_s;
    }

    void addStages()
    {
        const bool isDeal = m_entity.key == "deal";
        QSqlQuery &query =
            ask(u"SELECT h.entered_at, h.id, d.id, d.name, a.name, b.name, h.status_after, "
                "coalesce(h.by_user_id, h.created_by) FROM deal_stage_history AS h "
                "JOIN deal AS d ON d.id = h.deal_id JOIN stage AS b ON b.id = h.to_stage_id "
                "LEFT JOIN stage AS a ON a.id = h.from_stage_id "
                "WHERE h.deal_id %1 AND d.deleted_at IS NULL"_s.arg(dealsSql()),
                {m_id.value()}, u"h.entered_at"_s, u"h.id"_s, u"coalesce(h.by_user_id, h.created_by)"_s);
        while (query.next()) {
            TimelineEntry entry;
            entry.kind = Kind::Stage;
            entry.atMs = query.value(0).toLongLong();
            entry.id = RecordId(query.value(1).toLongLong());
            const QString from = query.value(4).toString();
            const QString to = query.value(5).toString();
            entry.what = Text::tr("Stage");
            entry.title =
                from.isEmpty() ? Text::tr("Began in “%1”").arg(to) : Text::tr("%1 → %2").arg(from, to);
            if (!isDeal) {
                entry.entity = "deal"_ba;
                entry.record = RecordId(query.value(2).toLongLong());
                entry.text = query.value(3).toString();
            }
            if (query.value(6).toString() != "open"_L1) {
                entry.state = query.value(6).toString().toLatin1();
                entry.stateText = stateText("deal"_ba, query.value(6).toString());
            }
            entry.whoId = RecordId(query.value(7).toLongLong());
            m_entries.append(entry);
        }
        query.finish();
    }

    void addOrders()
    {
        QSqlQuery &query =
            ask(u"SELECT coalesce(o.ordered_at, o.created_at), o.id, o.number, o.total_minor, o.currency, "
                "o.status, coalesce(o.owner_id, o.created_by) FROM sales_order AS o "
                "WHERE o.%1_id = ? AND o.deleted_at IS NULL"_s.arg(QString::fromLatin1(m_entity.key)),
                {m_id.value()}, u"coalesce(o.ordered_at, o.created_at)"_s, u"o.id"_s,
                u"coalesce(o.owner_id, o.created_by)"_s);
        while (query.next()) {
            TimelineEntry entry;
            entry.kind = Kind::Order;
            entry.atMs = query.value(0).toLongLong();
            entry.id = entry.record = RecordId(query.value(1).toLongLong());
            entry.entity = "sales_order"_ba;
            entry.what = Text::tr("Order");
            entry.title = query.value(2).toString();
            const QString currency = query.value(4).toString();
            if (!query.value(3).isNull() && base::Money::decimals(currency))
                entry.text = base::Money(query.value(3).toLongLong(), currency).toText(QLocale());
            entry.state = query.value(5).toString().toLatin1();
            entry.stateText = stateText(entry.entity, query.value(5).toString());
            entry.whoId = RecordId(query.value(6).toLongLong());
            m_entries.append(entry);
        }
        query.finish();
    }

    void addTickets()
    {
        const QString column =
            m_entity.key == "sales_order" ? u"order_id"_s : QString::fromLatin1(m_entity.key) + u"_id"_s;
        QSqlQuery &query =
            ask(u"SELECT t.created_at, t.id, t.number, t.subject, t.description, t.status, t.created_by "
                "FROM ticket AS t WHERE t.%1 = ? AND t.deleted_at IS NULL"_s.arg(column),
                {m_id.value()}, u"t.created_at"_s, u"t.id"_s, u"t.created_by"_s);
        while (query.next()) {
            TimelineEntry entry;
            entry.kind = Kind::Ticket;
            entry.atMs = query.value(0).toLongLong();
            entry.id = entry.record = RecordId(query.value(1).toLongLong());
            entry.entity = "ticket"_ba;
            entry.what = Text::tr("Ticket");
            entry.title =
                Text::tr("%1 %2").arg(query.value(2).toString(), query.value(3).toString()).trimmed();
            entry.text = oneLine(query.value(4).toString());
            entry.state = query.value(5).toString().toLatin1();
            entry.stateText = stateText(entry.entity, query.value(5).toString());
            entry.whoId = RecordId(query.value(6).toLongLong());
            m_entries.append(entry);
        }
        query.finish();
    }

    void addCampaigns()
    {
        QSqlQuery &query =
            ask(u"SELECT e.at, e.id, e.kind, c.id, c.name, e.url, e.note, e.created_by "
                "FROM campaign_recipient AS r CROSS JOIN campaign_event AS e ON e.recipient_id = r.id "
                "JOIN campaign AS c ON c.id = r.campaign_id "
                "WHERE r.contact_id = ? AND c.deleted_at IS NULL"_s,
                {m_id.value()}, u"e.at"_s, u"e.id"_s, u"e.created_by"_s);
        while (query.next()) {
            TimelineEntry entry;
            entry.kind = Kind::Campaign;
            entry.atMs = query.value(0).toLongLong();
            entry.id = RecordId(query.value(1).toLongLong());
            entry.state = query.value(2).toString().toLatin1();
            entry.entity = "campaign"_ba;
            entry.record = RecordId(query.value(3).toLongLong());
            entry.what = Text::tr("Campaign");
            entry.title = query.value(4).toString();
            entry.stateText = domain::displayText(
                *Catalogue::builtIn().entity("campaign_event").field("kind"), query.value(2), QLocale());
            entry.text = oneLine(query.value(query.isNull(5) ? 6 : 5).toString());
            entry.whoId = RecordId(query.value(7).toLongLong());
            m_entries.append(entry);
        }
        query.finish();
    }

    void addDocuments()
    {
        documentsOf(m_entity.key, m_id);
        for (const RecordId lead : leads())
            documentsOf("lead", lead);
    }

    void documentsOf(const QByteArray &kind, RecordId id)
    {
        QSqlQuery &query =
            ask(u"SELECT f.created_at, f.id, f.file_name, f.size, f.created_by "
                "FROM attachment AS f WHERE f.object_id = ? AND f.object_type = ?"_s,
                {id.value(), QString::fromLatin1(kind)}, u"f.created_at"_s, u"f.id"_s, u"f.created_by"_s);
        while (query.next()) {
            TimelineEntry entry;
            entry.kind = Kind::Document;
            entry.atMs = query.value(0).toLongLong();
            entry.id = RecordId(query.value(1).toLongLong());
            entry.what = Text::tr("Document");
            openFrom(entry, kind, id);
            entry.title = query.value(2).toString();
            entry.text = QLocale().formattedDataSize(query.value(3).toLongLong());
            entry.whoId = RecordId(query.value(4).toLongLong());
            m_entries.append(entry);
        }
        query.finish();
    }

    storage::Session &m_session;
    const Entity &m_entity;
    RecordId m_id;
    const TimelineFilter &m_filter;
    const TimelineKey &m_before;
    int m_limit;
    std::optional<Organisation> m_organisation;
    RecordTitles m_titles;
    QList<TimelineEntry> m_entries;
    std::optional<QList<RecordId>> m_leads;
};

bool leads(const Entity &entity, const char *relationEntity)
{
    return std::any_of(
        entity.relations.cbegin(), entity.relations.cend(),
        [relationEntity](const domain::Relation &one) { return one.entity == relationEntity; });
}

} // namespace

QList<Kind> timelineKinds(const Entity &entity)
{
    QList<Kind> kinds;
    if (leads(entity, "activity_link") && entity.key != "activity")
        kinds += Kind::Activity;
    if (leads(entity, "note"))
        kinds += Kind::Note;
    if (entity.key == "contact" || entity.key == "company" || entity.key == "deal")
        kinds += {Kind::Stage, Kind::Order};
    if (entity.key == "contact" || entity.key == "company" || entity.key == "sales_order")
        kinds += Kind::Ticket;
    if (entity.key == "contact")
        kinds += Kind::Campaign;
    if (leads(entity, "attachment"))
        kinds += Kind::Document;
    kinds += Kind::Change;
    return kinds;
}

TimelinePage TimelineRecords::page(storage::Session &session, const QByteArray &entity, RecordId id,
                                   const TimelineFilter &filter, const TimelineKey &before, int limit)
{
    return Collector(session, catalogueOf(session).entity(entity), id, filter, before, limit).run();
}

} // namespace kith::records
