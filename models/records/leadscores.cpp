// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/leadscores.h"

#include "models/base/clock.h"
#include "models/domain/catalogue.h"
#include "models/domain/query.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

#include <QDateTime>
#include <QTimeZone>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::LeadScore;
using domain::ScoreRule;

namespace {

constexpr qsizetype AtOnce = 64;
constexpr qsizetype WrittenAtOnce = 4096;
constexpr int FixedColumns = 6;
const QDate TheEnd(9999, 12, 31);

QTimeZone zoneOf(storage::Session &session)
{
    const QTimeZone zone(session.scalar(u"SELECT tz FROM organisation LIMIT 1"_s).toString().toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

struct LeadScores::Lead
{
    RecordId id;
    qint64 touchedMs = 0;
    qint64 closedMs = 0;
    QVariant score;
    QVariant until;
    QList<ScoreRule> rules; ///< that it meets
};

LeadScores::LeadScores(storage::Session &session) : m_session(session), m_zone(zoneOf(session))
{
    QSqlQuery &query = session.run(u"SELECT id, name, condition, points, decay, floor FROM score_rule "
                                   "WHERE active = 1 ORDER BY position, id"_s);
    QList<ScoreRule> rules;
    while (query.next())
        rules.append({RecordId(query.value(0).toLongLong()), query.value(1).toString(),
                      query.value(2).toString(), query.value(3).toLongLong(), query.value(4).toLongLong(),
                      query.value(5).toLongLong()});
    query.finish();

    const domain::Catalogue &catalogue = catalogueOf(session);
    const domain::Entity &entity = catalogue.entity("lead");
    const SqlFilter filter(session, entity, u"l"_s);
    m_sql = u"SELECT l.id, l.created_at, l.last_touch_at, l.closed_at, l.score, l.score_until"_s;
    for (const ScoreRule &rule : rules) {
        try {
            const SqlText where = filter.where(domain::Filter::parse(entity, rule.condition));
            m_sql += u", ("_s + where.sql + u')';
            m_values += where.values;
            m_looksFurther = m_looksFurther || LeadScore::looksFurther(entity, rule.condition);
            m_rules.append(rule);
        } catch (const base::Problem &) {
            continue; // it was good when it was made; the settings say what it asks for that is gone
        }
    }
    m_sql += u" FROM lead AS l"_s;
}

QDate LeadScores::dayOf(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
}

LeadScores::Lead LeadScores::leadFrom(const QSqlQuery &query) const
{
    Lead lead;
    lead.id = RecordId(query.value(0).toLongLong());
    lead.touchedMs = std::max(query.value(1).toLongLong(), query.value(2).toLongLong());
    lead.closedMs = query.value(3).toLongLong();
    lead.score = query.value(4);
    lead.until = query.value(5);
    for (int i = 0; i < m_rules.size(); ++i) {
        if (query.value(FixedColumns + i).toBool())
            lead.rules.append(m_rules.at(i));
    }
    return lead;
}

QList<LeadScores::Lead> LeadScores::read(const QList<RecordId> &leads)
{
    QList<Lead> found;
    for (qsizetype from = 0; from < leads.size(); from += AtOnce) {
        // one statement for one lead, one for many, so that both are prepared once
        const qsizetype count = std::min(AtOnce, leads.size() - from);
        const qsizetype marks = count == 1 ? 1 : AtOnce;
        QVariantList values = m_values;
        for (qsizetype i = 0; i < marks; ++i)
            values.append(i < count ? QVariant(leads.at(from + i).value()) : QVariant());
        QSqlQuery &query = m_session.run(m_sql + u" WHERE l.id IN ("_s + placeholders(marks) + u')', values);
        while (query.next())
            found.append(leadFrom(query));
        query.finish();
    }
    return found;
}

LeadScore LeadScores::scoreOf(const Lead &lead, AsOf asOf) const
{
    QDate day = dayOf(m_session.clock().nowMs());
    if (lead.closedMs != 0) {
        day = dayOf(lead.closedMs);
    } else if (asOf == AsOf::WhenWorkedOut) {
        // any day of those for which the stored score holds
        const QDate until = QDate::fromString(lead.until.toString(), Qt::ISODate);
        day = until.isValid() ? until.addDays(-1) : TheEnd;
    }
    LeadScore score = LeadScore::of(lead.rules, dayOf(lead.touchedMs), day);
    if (lead.closedMs != 0)
        score.until.reset();
    return score;
}

void LeadScores::write(const QList<Lead> &leads)
{
    for (const Lead &lead : leads) {
        const LeadScore score = scoreOf(lead, AsOf::Today);
        const QVariant until = score.until ? QVariant(score.until->toString(Qt::ISODate)) : QVariant();
        const bool same = !lead.score.isNull() && lead.score.toLongLong() == score.total &&
                          lead.until.toString() == until.toString();
        if (!same)
            m_session.run(u"UPDATE lead SET score = ?, score_until = ? WHERE id = ?"_s,
                          {score.total, until, lead.id.value()});
    }
}

void LeadScores::settle(const QList<RecordId> &leads)
{
    write(read(leads));
}

void LeadScores::settleAll()
{
    qint64 after = 0;
    for (;;) {
        QList<Lead> some;
        QSqlQuery &query = m_session.run(m_sql + u" WHERE l.id > ? ORDER BY l.id LIMIT ?"_s,
                                         m_values + QVariantList{after, WrittenAtOnce});
        while (query.next())
            some.append(leadFrom(query));
        query.finish();
        if (some.isEmpty())
            return;
        m_session.throwIfCancelled();
        write(some);
        after = some.constLast().id.value();
    }
}

bool LeadScores::isDue(storage::Session &session)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(session.clock().nowMs(), zoneOf(session)).date();
    return session
        .scalar(u"SELECT 1 FROM lead WHERE score_until <= ? LIMIT 1"_s, {today.toString(Qt::ISODate)})
        .isValid();
}

qint64 LeadScores::refresh()
{
    QList<RecordId> due;
    QSqlQuery &query = m_session.run(u"SELECT id FROM lead WHERE score_until <= ?"_s,
                                     {dayOf(m_session.clock().nowMs()).toString(Qt::ISODate)});
    while (query.next())
        due.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    settle(due);
    return due.size();
}

LeadScore LeadScores::explain(RecordId lead)
{
    const QList<Lead> found = read({lead});
    return found.isEmpty() ? LeadScore() : scoreOf(found.constFirst(), AsOf::Today);
}

QList<RecordId> LeadScores::differing()
{
    QList<RecordId> wrong;
    QSqlQuery &query = m_session.run(m_sql + u" ORDER BY l.id"_s, m_values);
    while (query.next()) {
        const Lead lead = leadFrom(query);
        const LeadScore score = scoreOf(lead, AsOf::WhenWorkedOut);
        const QString until = score.until ? score.until->toString(Qt::ISODate) : QString();
        if (lead.score.isNull() || lead.score.toLongLong() != score.total || lead.until.toString() != until)
            wrong.append(lead.id);
    }
    query.finish();
    return wrong;
}

} // namespace kith::records
