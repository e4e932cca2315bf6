// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/campaignresults.h"

#include "models/base/problem.h"
#include "models/domain/emailaddress.h"
#include "models/records/recordtext.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

const QByteArray CampaignTable = "campaign"_ba;
const QByteArray RecipientTable = "campaign_recipient"_ba;
const QByteArray EventTable = "campaign_event"_ba;
const QByteArray ConsentTable = "consent"_ba;
const QByteArray PointTable = "contact_point"_ba;
constexpr qsizetype ResultsPerLook = 256;

/// In the order of the statements below.
const QString Columns = u"state, sent_at, delivered_at, bounce, bounced_at, opened_at, clicked_at, "
                        "replied_at, unsubscribed_at, converted_at"_s;
constexpr int ColumnCount = 10;

/// The first time of each kind of event, and the last of those that tell a bounce from a delivery.
class EventTimes
{
public:
    EventTimes(storage::Session &session, RecordId recipient)
    {
        QSqlQuery &row = session.run(
            u"SELECT kind, min(at), max(at) FROM campaign_event WHERE recipient_id = ? GROUP BY kind"_s,
            {recipient.value()});
        while (row.next()) {
            m_first.insert(row.value(0).toString(), row.value(1).toLongLong());
            m_last.insert(row.value(0).toString(), row.value(2).toLongLong());
        }
        row.finish();
    }

    QVariantList columns() const
    {
        const QString bounce = bounceKind();
        const QVariant bounced = bounce.isEmpty() ? QVariant() : first(u"bounced_"_s + bounce);
        return {state(bounce),
                sent(),
                first(u"delivered"_s),
                bounce.isEmpty() ? QVariant() : QVariant(bounce),
                bounced,
                first(u"opened"_s),
                first(u"clicked"_s),
                first(u"replied"_s),
                first(u"unsubscribed"_s),
                first(u"converted"_s)};
    }

private:
    bool has(const QString &kind) const { return m_first.contains(kind); }
    QVariant first(const QString &kind) const
    {
        return has(kind) ? QVariant(m_first.value(kind)) : QVariant();
    }

    /// A tool may tell what came of a mail without telling that it was sent.
    QVariant sent() const
    {
        if (m_first.isEmpty() || has(u"sent"_s))
            return first(u"sent"_s);
        return *std::min_element(m_first.cbegin(), m_first.cend());
    }

    /// What was held up for a while and came through in the end did not bounce.
    QString bounceKind() const
    {
        if (has(u"bounced_hard"_s))
            return u"hard"_s;
        const QString soft = u"bounced_soft"_s;
        const bool isOver = has(u"delivered"_s) && m_last.value(u"delivered"_s) >= m_last.value(soft);
        return has(soft) && !isOver ? u"soft"_s : QString();
    }

    QVariant state(const QString &bounce) const
    {
        if (has(u"unsubscribed"_s))
            return u"unsubscribed"_s;
        if (!bounce.isEmpty())
            return u"bounced_"_s + bounce;
        for (const char *kind : {"converted", "replied", "clicked", "opened", "delivered"}) {
            if (has(QString::fromLatin1(kind)))
                return QString::fromLatin1(kind);
        }
        return m_first.isEmpty() ? QVariant() : QVariant(u"sent"_s);
    }

    QHash<QString, qint64> m_first;
    QHash<QString, qint64> m_last;
};

/// What is to stand in a recipient's columns; nothing when it stands there.
QVariantList changed(storage::Session &session, RecordId recipient)
{
    QSqlQuery &row =
        session.run(u"SELECT %1 FROM campaign_recipient WHERE id = ?"_s.arg(Columns), {recipient.value()});
    QVariantList stored;
    if (row.next()) {
        for (int i = 0; i < ColumnCount; ++i)
            stored.append(row.value(i));
    }
    row.finish();
    if (stored.isEmpty()) // it went together with its events
        return {};
    QVariantList columns = EventTimes(session, recipient).columns();
    for (int i = 0; i < ColumnCount; ++i) {
        if (!sameCell(columns.at(i), stored.at(i)))
            return columns;
    }
    return {};
}

QList<RecordId> allRecipients(storage::Session &session)
{
    QList<RecordId> ids;
    QSqlQuery &row = session.run(u"SELECT id FROM campaign_recipient ORDER BY id"_s);
    while (row.next())
        ids.append(RecordId(row.value(0).toLongLong()));
    row.finish();
    return ids;
}

} // namespace

void CampaignResults::settle(storage::Session &session, const QList<RecordId> &recipients)
{
    static const QString sql = [] {
        QStringList parts;
        const QStringList columns = Columns.split(u", "_s);
        for (const QString &column : columns)
            parts += column + u" = ?"_s;
        return u"UPDATE campaign_recipient SET %1 WHERE id = ?"_s.arg(parts.join(u", "_s));
    }();
    qsizetype done = 0;
    for (const RecordId recipient : recipients) {
        if (++done % ResultsPerLook == 0)
            session.throwIfCancelled();
        QVariantList values = changed(session, recipient);
        if (values.isEmpty())
            continue;
        values.append(recipient.value());
        session.run(sql, values);
    }
}

void CampaignResults::settleAll(storage::Session &session)
{
    settle(session, allRecipients(session));
}

QList<RecordId> CampaignResults::differing(storage::Session &session)
{
    QList<RecordId> found = allRecipients(session);
    found.removeIf([&](RecordId recipient) { return changed(session, recipient).isEmpty(); });
    return found;
}

namespace {

class CampaignChanges
{
public:
    explicit CampaignChanges(ChangeBatch &batch) : m_batch(batch) {}

    void checkDays(const RowChange &row)
    {
        const QString first = m_batch.after(row, "start_on").toString();
        const QString last = m_batch.after(row, "end_on").toString();
        if (!first.isEmpty() && !last.isEmpty() && last < first)
            throw Problem(ProblemKind::Invalid,
                          Text::tr("“%1” would end before it begins. Change one of the two days.")
                              .arg(m_batch.after(row, "name").toString()),
                          u"campaign ends before it begins"_s)
                .about("end_on"_ba);
    }

    void takeRecipient(qsizetype at)
    {
        const RowChange row = m_batch.rows().at(at);
        const RecordId contact(m_batch.after(row, "contact_id").toLongLong());
        if (!contact) {
            m_batch.set(RecipientTable, row.id, "address_norm"_ba, QVariant());
            m_batch.set(RecipientTable, row.id, "consent_id"_ba, QVariant());
            return;
        }
        if (row.op != RowOp::Insert)
            return;
        const QString typed = m_batch.after(row, "address_norm").toString();
        if (const auto normal = domain::normalEmail(typed); normal)
            m_batch.set(RecipientTable, row.id, "address_norm"_ba, *normal);
        else if (const RecordId point = mainAddress(contact); point)
            m_batch.set(RecipientTable, row.id, "address_norm"_ba, addressOf(point));
        if (!row.cell("consent_id")) {
            const RecordId consent = consentOf(contact, purposeOf(row));
            if (consent && m_batch.after(ConsentTable, consent, "status").toString() == "given"_L1)
                m_batch.set(RecipientTable, row.id, "consent_id"_ba, consent.value());
        }
    }

    void takeEvent(const RowChange &row)
    {
        const QString kind = m_batch.after(row, "kind").toString();
        const RecordId recipient(m_batch.after(row, "recipient_id").toLongLong());
        const RecordId contact(m_batch.after(RecipientTable, recipient, "contact_id").toLongLong());
        if (!contact || m_batch.isRemoved(contact))
            return;
        const qint64 at = m_batch.after(row, "at").toLongLong();
        if (kind == "bounced_hard"_L1)
            markBounced(contact, m_batch.after(RecipientTable, recipient, "address_norm").toString(), at);
        else if (kind == "unsubscribed"_L1)
            withdraw(contact, recipient, at);
    }

private:
    QString addressOf(RecordId point)
    {
        const QString raw = m_batch.after(PointTable, point, "value_raw").toString();
        return domain::normalEmail(raw).value_or(QString());
    }

    QList<RecordId> addresses(RecordId contact)
    {
        QList<RecordId> points = m_batch.members(PointTable, "party_id"_ba, contact);
        points.removeIf([this](RecordId point) {
            return m_batch.after(PointTable, point, "kind").toString() != "email"_L1;
        });
        return points;
    }

    RecordId mainAddress(RecordId contact)
    {
        const QList<RecordId> points = addresses(contact);
        const auto main = std::find_if(points.cbegin(), points.cend(), [this](RecordId point) {
            return m_batch.after(PointTable, point, "is_primary").toBool();
        });
        return main != points.cend() ? *main : points.isEmpty() ? RecordId() : points.constFirst();
    }

    QString purposeOf(const RowChange &recipient)
    {
        const RecordId campaign(m_batch.after(recipient, "campaign_id").toLongLong());
        return purposeOf(campaign);
    }
    QString purposeOf(RecordId campaign)
    {
        const QString purpose = m_batch.after(CampaignTable, campaign, "purpose").toString();
        return purpose.isEmpty() ? u"newsletter"_s : purpose;
    }

    RecordId consentOf(RecordId contact, const QString &purpose)
    {
        const QList<RecordId> consents = m_batch.members(ConsentTable, "contact_id"_ba, contact);
        const auto found = std::find_if(consents.cbegin(), consents.cend(), [&](RecordId consent) {
            return m_batch.after(ConsentTable, consent, "channel").toString() == "email"_L1 &&
                   m_batch.after(ConsentTable, consent, "purpose").toString() == purpose;
        });
        return found == consents.cend() ? RecordId() : *found;
    }

    void markBounced(RecordId contact, const QString &address, qint64 at)
    {
        const QList<RecordId> points = addresses(contact);
        for (const RecordId point : points) {
            if (addressOf(point) != address)
                continue;
            const bool isVerified = m_batch.after(PointTable, point, "verified_at").toLongLong() > at;
            const QString status = m_batch.after(PointTable, point, "status").toString();
            if (!isVerified && (status.isEmpty() || status == "ok"_L1))
                m_batch.set(PointTable, point, "status"_ba, u"bounced"_s);
        }
    }

    void withdraw(RecordId contact, RecordId recipient, qint64 at)
    {
        const RecordId campaign(m_batch.after(RecipientTable, recipient, "campaign_id").toLongLong());
        const QString purpose = purposeOf(campaign);
        const RecordId consent = consentOf(contact, purpose);
        if (!consent) {
            m_batch.insert(
                ConsentTable,
                {{"contact_id"_ba, contact.value()},
                 {"channel"_ba, u"email"_s},
                 {"purpose"_ba, purpose},
                 {"status"_ba, u"withdrawn"_s},
                 {"source"_ba, m_batch.after(CampaignTable, campaign, "name").toString().left(200)},
                 {"withdrawn_at"_ba, at}});
            return;
        }
        const QString status = m_batch.after(ConsentTable, consent, "status").toString();
        const bool isGivenSince =
            status == "given"_L1 && m_batch.after(ConsentTable, consent, "given_at").toLongLong() > at;
        if (status == "refused"_L1 || status == "withdrawn"_L1 || isGivenSince)
            return;
        m_batch.set(ConsentTable, consent, "status"_ba, u"withdrawn"_s);
        m_batch.set(ConsentTable, consent, "withdrawn_at"_ba, at);
    }

    ChangeBatch &m_batch;
};

} // namespace

void CampaignRules::apply(ChangeBatch &batch)
{
    CampaignChanges changes(batch);
    for (const qsizetype at : batch.rowsOf(CampaignTable)) {
        const RowChange row = batch.rows().at(at);
        if (row.op != RowOp::Remove && (row.cell("start_on") || row.cell("end_on")))
            changes.checkDays(row);
    }
    for (const qsizetype at : batch.rowsOf(RecipientTable)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op == RowOp::Insert || (row.op == RowOp::Update && row.cell("contact_id")))
            changes.takeRecipient(at);
    }
    for (const qsizetype at : batch.rowsOf(EventTable)) {
        const RowChange row = batch.rows().at(at);
        if (row.op != RowOp::Remove && (row.op == RowOp::Insert || row.cell("kind")))
            changes.takeEvent(row);
    }
}

} // namespace kith::records
