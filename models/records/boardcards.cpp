// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards of a board say.
#include "models/base/clock.h"
#include "models/base/timespans.h"
#include "models/records/boardrecords.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/recordreader.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

constexpr qsizetype CardsAtOnce = 500;
using base::DayMs;

/// Reads cards.
class CardReader
{
public:
    explicit CardReader(Session &session)
        : m_session(session)
        , m_organisation(Organisation::read(session))
        , m_rates(ExchangeRates::read(session))
        , m_now(session.clock().nowMs())
        , m_today(m_organisation.dayOf(m_now))
        , m_todayMs(m_organisation.beginOf(m_today))
    {
    }

    QHash<RecordId, BoardCard> read(const QList<RecordId> &ids)
    {
        QStringList numbers;
        for (const RecordId id : ids)
            numbers += QString::number(id.value());
        QHash<RecordId, BoardCard> cards;
        QSqlQuery &row = m_session.run(
            u"SELECT d.id, d.rev, d.name, d.stage_id, d.status, d.amount_minor, d.currency, "
            "d.probability_override, d.company_id, c.name, d.owner_id, u.display_name, d.expected_close_on, "
            "d.stage_entered_at, d.last_touch_at, d.next_step_at, d.push_count, d.amount_base_minor, "
            "d.base_currency, s.probability, s.rot_days FROM deal AS d JOIN stage AS s ON s.id = d.stage_id "
            "LEFT JOIN company AS c ON c.id = d.company_id LEFT JOIN app_user AS u ON u.id = d.owner_id "
            "WHERE d.id IN ("_s +
            numbers.join(u',') + u')');
        while (row.next()) {
            const BoardCard card = cardOf(row);
            cards.insert(card.id, card);
        }
        row.finish();
        for (BoardCard &card : cards) {
            if (card.nextStepAtMs != 0)
                readStep(card);
        }
        return cards;
    }

private:
    BoardCard cardOf(const QSqlQuery &row) const
    {
        int at = 0;
        const auto next = [&row, &at] { return row.value(at++); };
        BoardCard card;
        card.id = RecordId(next().toLongLong());
        card.rev = next().toLongLong();
        card.name = next().toString();
        card.stage = RecordId(next().toLongLong());
        card.status = next().toString();
        const QVariant amount = next();
        card.hasAmount = !amount.isNull();
        card.amountMinor = amount.toLongLong();
        card.currency = next().toString();
        const QVariant own = next();
        card.ownProbability = own.isNull() ? -1 : own.toInt();
        card.company = RecordId(next().toLongLong());
        card.companyName = next().toString();
        card.owner = RecordId(next().toLongLong());
        card.ownerName = next().toString();
        card.expectedCloseOn = QDate::fromString(next().toString(), Qt::ISODate);
        domain::RotSigns signs;
        signs.stageEnteredAtMs = next().toLongLong();
        signs.lastTouchAtMs = next().toLongLong();
        signs.nextStepAtMs = next().toLongLong();
        card.pushCount = next().toInt();
        const QVariant base = next();
        const QString baseCurrency = next().toString();
        const int stageProbability = next().toInt();
        signs.rotDays = next().toInt();

        const bool isOpen = card.status == "open"_L1;
        std::optional<qint64> worth;
        if (isOpen && card.hasAmount)
            worth = m_rates.toBase(card.amountMinor, card.currency, m_today);
        else if (!isOpen && !base.isNull() && baseCurrency == m_rates.baseCurrency())
            worth = base.toLongLong();
        card.hasBase = worth.has_value();
        card.baseMinor = worth.value_or(0);
        card.probability = domain::dealProbability(card.status, card.ownProbability, stageProbability);
        card.weightedMinor = domain::weightedMinor(card.baseMinor, card.probability);
        card.isOverdue = domain::isOverdue(card.status, card.expectedCloseOn, m_today);
        card.daysInStage = int(std::max<qint64>(m_now - signs.stageEnteredAtMs, 0) / DayMs);
        card.rot = isOpen ? domain::rotOf(signs, m_now, m_todayMs) : domain::Rot::Fresh;
        card.lastTouchAtMs = signs.lastTouchAtMs;
        card.nextStepAtMs = signs.nextStepAtMs;
        return card;
    }

    void readStep(BoardCard &card)
    {
        QSqlQuery &step = m_session.run(
            u"SELECT a.id, a.subject FROM activity_link AS l JOIN activity AS a ON a.id = l.activity_id "
            "WHERE l.object_id = ? AND l.object_type = 'deal' AND l.at = ? AND a.done_at IS NULL "
            "AND a.deleted_at IS NULL ORDER BY a.id LIMIT 1"_s,
            {card.id.value(), card.nextStepAtMs});
        if (step.next()) {
            card.nextStep = RecordId(step.value(0).toLongLong());
            card.nextStepTitle = step.value(1).toString();
        }
        step.finish();
    }

    Session &m_session;
    Organisation m_organisation;
    ExchangeRates m_rates;
    qint64 m_now;
    QDate m_today;
    qint64 m_todayMs;
};

/// The user-chosen fields and the colour of each card.
void addFields(Session &session, const QList<RecordId> &ids, const QList<QByteArray> &fields,
               const QByteArray &colourBy, QHash<RecordId, BoardCard> &cards)
{
    QList<QByteArray> asked = fields;
    if (!colourBy.isEmpty())
        asked.append(colourBy);
    if (asked.isEmpty())
        return;
    QHash<qint64, QString> colours;
    for (Row row : RecordReader::rows(session, "deal"_ba, asked, ids)) {
        const auto card = cards.find(row.id);
        if (card == cards.end())
            continue;
        if (!colourBy.isEmpty()) {
            const qint64 value = row.values.takeLast().toLongLong();
            row.linkTitles.removeLast();
            if (value != 0 && !colours.contains(value))
                colours.insert(
                    value,
                    session.scalar(u"SELECT colour FROM picklist_value WHERE id = ?"_s, {value}).toString());
            card->colour = colours.value(value);
        }
        card->row = row;
    }
}

} // namespace

QList<BoardCard> BoardRecords::readCards(Session &session, const QList<RecordId> &ids,
                                         const QList<QByteArray> &fields, const QByteArray &colourBy)
{
    QList<BoardCard> answer;
    CardReader reader(session);
    for (qsizetype from = 0; from < ids.size(); from += CardsAtOnce) {
        const QList<RecordId> some = ids.mid(from, CardsAtOnce);
        QHash<RecordId, BoardCard> cards = reader.read(some);
        addFields(session, some, fields, colourBy, cards);
        for (const RecordId id : some) {
            if (const auto card = cards.constFind(id); card != cards.cend())
                answer.append(*card);
        }
        session.throwIfCancelled();
    }
    return answer;
}

} // namespace kith::records
