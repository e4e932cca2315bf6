// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cardshelf.h"

#include "models/base/await.h"
#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/base/timespans.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace kith::items {

using namespace Qt::StringLiterals;

namespace {

using base::DayMs;

/// As the locale writes days, with two digits of the year: cards are narrow.
QString shortDay(const QDate &day)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return locale.toString(day, format.replace(u"yyyy"_s, u"yy"_s));
}

} // namespace

CardShelf::CardShelf(records::Records &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_clock(&base::Clock::system())
    , m_columns(records.catalogue().entity("deal"))
{
    setFace({}, {});
}

void CardShelf::setFace(const QList<QByteArray> &fields, const QByteArray &colourBy)
{
    m_fields = fields;
    m_colourBy = colourBy;
    QList<QByteArray> keys = fields;
    if (!colourBy.isEmpty())
        keys.append(colourBy);
    m_colourAt = colourBy.isEmpty() ? -1 : int(keys.size()) - 1;
    keys.append("closed_at"_ba);
    m_closedAt = int(keys.size()) - 1;
    m_columns.choose(keys);
    ++m_epoch;
    markAllStale();
}

bool CardShelf::isTrue(const Entry &entry) const
{
    return entry.askedAt >= m_allStaleSince && entry.askedAt >= m_staleSince.value(entry.card.id);
}

CardShelf::Entry *CardShelf::find(RecordId id)
{
    if (const auto it = m_hot.find(id); it != m_hot.end())
        return &it.value();
    const auto old = m_cold.find(id);
    if (old == m_cold.end())
        return nullptr;
    const Entry entry = old.value();
    m_cold.erase(old);
    return &m_hot.insert(id, entry).value();
}

const CardFace *CardShelf::face(RecordId id)
{
    const Entry *entry = find(id);
    if (!entry || !isTrue(*entry))
        want(id);
    return entry && !entry->face.title.isNull() ? &entry->face : nullptr;
}

const records::BoardCard *CardShelf::card(RecordId id) const
{
    for (const QHash<RecordId, Entry> *cards : {&m_hot, &m_cold}) {
        if (const auto it = cards->constFind(id); it != cards->cend())
            return it->face.title.isNull() ? nullptr : &it->card;
    }
    return nullptr;
}

void CardShelf::want(RecordId id)
{
    if (!id || m_onTheWay.contains(id) || m_wantedSet.contains(id))
        return;
    m_wanted.append(id);
    m_wantedSet.insert(id);
    if (m_scheduled)
        return;
    m_scheduled = true;
    // After the view has painted, so that a fast scroll asks for the place where it stops.
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        start();
    });
}

void CardShelf::start()
{
    if (m_wanted.size() > MostWanted) {
        const QList<RecordId> left = m_wanted.mid(0, m_wanted.size() - MostWanted);
        m_wanted = m_wanted.mid(left.size());
        for (const RecordId id : left)
            m_wantedSet.remove(id);
    }
    while (m_running < Questions && !m_wanted.isEmpty()) {
        const qsizetype from = std::max<qsizetype>(0, m_wanted.size() - AtOnce);
        const QList<RecordId> asked = m_wanted.mid(from);
        m_wanted.resize(from);
        for (const RecordId id : asked) {
            m_wantedSet.remove(id);
            m_onTheWay.insert(id);
        }
        ++m_running;
        const quint64 askedAt = m_tick;
        const quint64 askedEpoch = m_epoch;
        const bool fromPicklist =
            !m_colourBy.isEmpty() && m_columns.fields().at(m_colourAt)->type == domain::FieldType::Picklist;
        const auto done = [this, asked] {
            --m_running;
            for (const RecordId id : asked)
                m_onTheWay.remove(id);
        };
        base::await(
            records::BoardRecords(m_records).cards(asked, m_columns.fetched(),
                                                   fromPicklist ? m_colourBy : QByteArray()),
            this,
            [this, done, asked, askedAt, askedEpoch](const QList<records::BoardCard> &cards) {
                done();
                if (askedEpoch == m_epoch)
                    receive(asked, cards, askedAt);
                else
                    Q_EMIT arrived(asked); // those who look will ask again
                start();
            },
            [this, done](const base::Problem &problem) {
                done();
                if (problem.kind() != base::ProblemKind::Cancelled)
                    Q_EMIT failed(problem);
                start();
            });
    }
}

void CardShelf::receive(const QList<RecordId> &asked, const QList<records::BoardCard> &cards, quint64 askedAt)
{
    QSet<RecordId> gone(asked.cbegin(), asked.cend());
    const auto keep = [this, askedAt](const records::BoardCard &card, const CardFace &face) {
        m_cold.remove(card.id);
        m_hot.insert(card.id, {card, face, askedAt});
        if (const auto it = m_staleSince.find(card.id); it != m_staleSince.end() && it.value() <= askedAt)
            m_staleSince.erase(it);
    };
    for (const records::BoardCard &card : cards) {
        gone.remove(card.id);
        keep(card, makeFace(card));
    }
    for (const RecordId id : std::as_const(gone)) {
        records::BoardCard none;
        none.id = id;
        keep(none, {}); // so that nobody asks for it again
    }
    if (m_hot.size() >= MostKept) {
        for (auto it = m_cold.cbegin(); it != m_cold.cend(); ++it)
            m_staleSince.remove(it.key());
        m_cold = std::exchange(m_hot, {});
    }
    Q_EMIT arrived(asked);
}

void CardShelf::markStale(const QSet<RecordId> &ids)
{
    ++m_tick;
    for (const RecordId id : ids) {
        if (contains(id) || m_onTheWay.contains(id))
            m_staleSince.insert(id, m_tick);
    }
}

void CardShelf::markAllStale()
{
    m_allStaleSince = ++m_tick;
    m_staleSince.clear();
}

QString CardShelf::dayText(qint64 ms) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
    const qint64 ahead = m_clock->today().daysTo(day);
    if (ahead == 0)
        return tr("Today");
    if (ahead == 1)
        return tr("Tomorrow");
    if (ahead == -1)
        return tr("Yesterday");
    return shortDay(day);
}

CardFace CardShelf::makeFace(const records::BoardCard &card) const
{
    const QLocale locale;
    CardFace face;
    face.id = card.id;
    face.title = card.name.isNull() ? u""_s : card.name;
    face.company = card.companyName;
    if (card.hasAmount)
        face.amount = base::Money(card.amountMinor, card.currency).toText(locale);
    face.isClosed = card.status != "open"_L1;
    face.isOverdue = card.isOverdue;
    if (face.isClosed) {
        const qint64 closedAt = card.row.values.value(m_closedAt).toLongLong();
        if (closedAt)
            face.closeDay = shortDay(QDateTime::fromMSecsSinceEpoch(closedAt).date());
    } else if (card.expectedCloseOn.isValid()) {
        face.closeDay = shortDay(card.expectedCloseOn);
    }
    face.owner = card.owner;
    face.ownerName = card.ownerName;
    face.daysInStage = card.daysInStage;
    const qint64 now = m_clock->nowMs();
    if (card.nextStepAtMs) {
        const QString day = dayText(card.nextStepAtMs);
        face.nextStep = card.nextStepTitle.isEmpty() ? day : tr("%1 · %2").arg(day, card.nextStepTitle);
        face.isNextStepLate = QDateTime::fromMSecsSinceEpoch(card.nextStepAtMs).date() < m_clock->today();
    }
    face.rot = card.rot;
    // Entering the stage was a touch, too.
    face.daysQuiet = card.daysInStage;
    if (card.lastTouchAtMs)
        face.daysQuiet = std::min(card.daysInStage, int((now - card.lastTouchAtMs) / DayMs));
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        face.extras.append({m_columns.fields().at(i)->labelText(), m_columns.text(card.row, int(i))});
    if (m_colourAt >= 0) {
        face.colourText = m_columns.text(card.row, m_colourAt);
        face.colourKey = card.row.values.value(m_colourAt).toByteArray();
        face.colour = card.colour;
    }
    return face;
}

} // namespace kith::items
