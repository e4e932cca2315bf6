// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/exclusions.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/segmentreader.h"
#include "models/records/suppression.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;

namespace {

constexpr std::array keys{"do_not_contact", "suppressed", "opt_out", "consent_expired", "no_consent",
                          "bounced",        "invalid",    "left",    "no_address",      "excluded_segment"};
constexpr qsizetype AskedOneByOne = 20'000; ///< above, reading a table through costs less
constexpr qsizetype AtOnce = 200;

/// What is known about the addresses of one record.
struct Reach
{
    RecordId point;
    QString text;
    bool hasUsable = false;
    bool usableIsMain = false;
    bool isSuppressed = false;
    bool mainIsBad = false;
    Exclusion bad = Exclusion::NoAddress;

    void add(RecordId id, const QString &value, bool isMain, std::optional<Exclusion> flaw)
    {
        if (flaw) {
            if (isMain || bad == Exclusion::NoAddress || (!mainIsBad && *flaw < bad))
                bad = *flaw;
            mainIsBad = mainIsBad || isMain;
            return;
        }
        const bool better = !hasUsable || (isMain && !usableIsMain) || (isMain == usableIsMain && id < point);
        if (better) {
            point = id;
            text = value;
            usableIsMain = isMain;
        }
        hasUsable = true;
    }

    std::optional<Exclusion> reason() const
    {
        if (isSuppressed)
            return Exclusion::Suppressed;
        return hasUsable ? std::nullopt : std::optional(bad);
    }
};

/// The kind of contact_point that a channel uses; empty for others.
QString pointKind(QByteArrayView channel)
{
    if (channel == "email")
        return u"email"_s;
    if (channel == "phone" || channel == "sms")
        return u"phone"_s;
    return channel == "chat" ? u"im"_s : QString();
}

std::optional<Exclusion> flawOf(const QString &status)
{
    if (status == "bounced"_L1)
        return Exclusion::Bounced;
    if (status == "invalid"_L1)
        return Exclusion::Invalid;
    return status == "left"_L1 ? std::optional(Exclusion::Left) : std::nullopt;
}

void requireChoice(const char *field, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    const domain::Field &found = *Catalogue::builtIn().entity("consent").field(field);
    QStringList known;
    for (const domain::Choice &choice : found.choices) {
        if (choice.key == value)
            return;
        known += QString::fromLatin1(choice.key);
    }
    throw Problem(ProblemKind::Invalid,
                  Text::tr("%1 “%2” is not known. There are: %3.")
                      .arg(found.labelText(), QString::fromUtf8(value), known.join(u", "_s)))
        .about(found.key);
}

class AudienceReader
{
public:
    AudienceReader(storage::Session &session, const AudienceQuestion &question)
        : m_session(session), m_question(question), m_entity(question.query.entity)
    {
        requireChoice("channel", question.channel);
        requireChoice("purpose", question.purpose);
    }

    Audience run()
    {
        m_ids = m_question.ids ? *m_question.ids : RecordReader::findIds(m_session, m_question.query);
        const bool isLead = m_entity == "lead";
        m_isPerson = m_entity == "contact" || isLead;
        if (m_isPerson) {
            readMarks();
            readConsents();
        }
        const bool hasAddresses = m_isPerson || m_entity == "company";
        m_asksForAddress = hasAddresses && !m_question.channel.isEmpty();
        if (isLead)
            readLeads();
        else if (m_asksForAddress && m_question.channel == "post")
            readPostal();
        else if (m_asksForAddress)
            readPoints();
        readSegments();
        return split();
    }

private:
    /// Runs a statement that ends in a condition on the records asked for, "(%1)" in its text: over all of
    /// the table or in pieces. `values` are those before the condition.
    template<class Fn>
    void forRows(const QString &sql, const QString &column, const QVariantList &values, const Fn &take)
    {
        const auto readAll = [&](QSqlQuery &query) {
            while (query.next())
                take(query);
            query.finish();
        };
        if (m_ids.size() > AskedOneByOne) {
            readAll(m_session.run(sql.arg(u"1"_s), values));
            return;
        }
        const QString text = sql.arg(column + u" IN ("_s + placeholders(AtOnce) + u')');
        for (qsizetype from = 0; from < m_ids.size(); from += AtOnce) {
            m_session.throwIfCancelled();
            QVariantList bound = values;
            for (qsizetype i = from; i < from + AtOnce; ++i)
                bound.append(i < m_ids.size() ? QVariant(m_ids.at(i).value()) : QVariant());
            readAll(m_session.run(text, bound));
        }
    }

    void readMarks()
    {
        QSqlQuery &query = m_session.run(u"SELECT id FROM contact WHERE do_not_contact = 1"_s);
        while (query.next())
            m_people.insert(query.value(0).toLongLong(), Exclusion::DoNotContact);
        query.finish();
    }

    void readConsents()
    {
        if (m_question.channel.isEmpty() || m_question.purpose.isEmpty())
            return;
        m_needsConsent = Exclusions::needsConsent(m_question.channel, m_question.purpose);
        const qint64 now = m_session.clock().nowMs();
        QSqlQuery &query = m_session.run(
            u"SELECT contact_id, status, expires_at FROM consent WHERE channel = ? AND purpose = ?"_s,
            {QString::fromLatin1(m_question.channel), QString::fromLatin1(m_question.purpose)});
        while (query.next()) {
            const qint64 person = query.value(0).toLongLong();
            const QString status = query.value(1).toString();
            const qint64 until = query.value(2).toLongLong();
            if (status == "refused"_L1 || status == "withdrawn"_L1)
                mark(person, Exclusion::OptOut);
            else if (status == "given"_L1 && (until == 0 || until >= now))
                m_agreed.insert(person);
            else if (status == "given"_L1 && m_needsConsent)
                mark(person, Exclusion::ConsentExpired);
        }
        query.finish();
    }

    void mark(qint64 person, Exclusion reason)
    {
        const auto known = m_people.constFind(person);
        if (known == m_people.cend() || reason < *known)
            m_people.insert(person, reason);
    }

    void readPoints()
    {
        const Suppressions suppressions(m_session, m_question.channel, m_question.purpose);
        const bool byPhone = m_question.channel == "phone" || m_question.channel == "sms";
        const auto take = [&](const QSqlQuery &query) {
            if (byPhone && query.value(6).toString() == "fax"_L1)
                return;
            Reach &reach = m_reach[query.value(0).toLongLong()];
            QString address; // of a million people only when somebody asks for it
            if (m_question.withAddresses || !suppressions.isEmpty())
                address = query.value(query.isNull(5) ? 4 : 5).toString();
            reach.isSuppressed = reach.isSuppressed || suppressions.hold(address);
            reach.add(RecordId(query.value(1).toLongLong()), m_question.withAddresses ? address : QString(),
                      query.value(3).toBool(), flawOf(query.value(2).toString()));
        };
        forRows(u"SELECT party_id, id, status, is_primary, value_raw, value_norm, label FROM contact_point "
                "WHERE party_type = ? AND kind = ? AND (%1)"_s,
                u"party_id"_s, {QString::fromLatin1(m_entity), pointKind(m_question.channel)}, take);
    }

    void readPostal()
    {
        const auto take = [this](const QSqlQuery &query) {
            QStringList parts;
            for (int i = 3; i < 8; ++i) {
                if (const QString part = query.value(i).toString(); !part.isEmpty())
                    parts += part;
            }
            if (query.value(3).toString().isEmpty() && query.value(5).toString().isEmpty())
                return; // a country alone is nowhere
            m_reach[query.value(0).toLongLong()].add(RecordId(query.value(1).toLongLong()),
                                                     parts.join(u", "_s), query.value(2).toBool(),
                                                     std::nullopt);
        };
        forRows(
            u"SELECT party_id, id, is_primary, street, postal_code, city, region, country_iso2 FROM address "
            "WHERE party_type = ? AND (%1)"_s,
            u"party_id"_s, {QString::fromLatin1(m_entity)}, take);
    }

    void readLeads()
    {
        const Suppressions suppressions(m_session, m_question.channel, m_question.purpose);
        const QByteArray &channel = m_question.channel;
        const int column = channel == "email" ? 2 : (channel == "phone" || channel == "sms" ? 3 : 4);
        const auto take = [&](const QSqlQuery &query) {
            const qint64 lead = query.value(0).toLongLong();
            if (const qint64 contact = query.value(1).toLongLong(); contact != 0)
                m_contactOf.insert(lead, contact);
            const QString address = query.value(column).toString();
            if (!m_asksForAddress || address.isEmpty())
                return;
            Reach &reach = m_reach[lead];
            reach.add({}, address, true, std::nullopt);
            reach.isSuppressed = suppressions.hold(address);
        };
        forRows(u"SELECT id, coalesce(converted_contact_id, contact_id), email, phone, "
                "CASE WHEN ? = 'post' THEN city END FROM lead WHERE (%1)"_s,
                u"id"_s, {QString::fromLatin1(channel)}, take);
    }

    void readSegments()
    {
        for (const RecordId segment : m_question.excludedSegments) {
            for (const RecordId id :
                 SegmentReader::members(m_session, SegmentReader::get(m_session, segment)))
                m_segments.insert(id.value());
        }
    }

    std::optional<Exclusion> personReason(qint64 id) const
    {
        const bool isLead = m_entity == "lead";
        const qint64 person = isLead ? m_contactOf.value(id) : id;
        const auto known = m_people.constFind(person);
        if (known != m_people.cend())
            return *known;
        return m_needsConsent && !m_agreed.contains(person) ? std::optional(Exclusion::NoConsent)
                                                            : std::nullopt;
    }

    std::optional<Exclusion> reasonFor(qint64 id) const
    {
        std::optional<Exclusion> first = m_isPerson ? personReason(id) : std::nullopt;
        const auto weigh = [&first](std::optional<Exclusion> other) {
            if (other && (!first || *other < *first))
                first = other;
        };
        if (m_asksForAddress) {
            const auto reach = m_reach.constFind(id);
            weigh(reach == m_reach.cend() ? Exclusion::NoAddress : reach->reason());
        }
        if (m_segments.contains(id))
            weigh(Exclusion::ExcludedSegment);
        return first;
    }

    Audience split()
    {
        Audience audience;
        audience.entity = m_entity;
        std::array<QList<RecordId>, keys.size()> groups;
        for (const RecordId id : std::as_const(m_ids)) {
            if (const auto reason = reasonFor(id.value())) {
                groups.at(std::size_t(*reason)).append(id);
                continue;
            }
            audience.ids.append(id);
            if (m_question.withAddresses) {
                const Reach reach = m_reach.value(id.value());
                audience.addresses.append({reach.point, reach.text});
            }
        }
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (!groups.at(i).isEmpty())
                audience.excluded.append({Exclusion(i), groups.at(i)});
        }
        return audience;
    }

    storage::Session &m_session;
    const AudienceQuestion &m_question;
    QByteArray m_entity;
    QList<RecordId> m_ids;
    bool m_isPerson = false;
    bool m_asksForAddress = false;
    bool m_needsConsent = false;
    QHash<qint64, Exclusion> m_people; ///< contacts, by their first reason
    QSet<qint64> m_agreed;             ///< contacts
    QHash<qint64, qint64> m_contactOf; ///< of a lead
    QHash<qint64, Reach> m_reach;
    QSet<qint64> m_segments;
};

} // namespace

QByteArray exclusionKey(Exclusion reason)
{
    return keys.at(std::size_t(reason));
}

QString exclusionText(Exclusion reason, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (reason) {
    case Exclusion::DoNotContact:
        return Text::tr("%n not to be contacted", nullptr, n);
    case Exclusion::Suppressed:
        return Text::tr("%n suppressed", nullptr, n);
    case Exclusion::OptOut:
        return Text::tr("%n opt-out", nullptr, n);
    case Exclusion::ConsentExpired:
        return Text::tr("%n with expired consent", nullptr, n);
    case Exclusion::NoConsent:
        return Text::tr("%n without consent", nullptr, n);
    case Exclusion::Bounced:
        return Text::tr("%n bounced", nullptr, n);
    case Exclusion::Invalid:
        return Text::tr("%n with an address that is invalid", nullptr, n);
    case Exclusion::Left:
        return Text::tr("%n no longer there", nullptr, n);
    case Exclusion::NoAddress:
        return Text::tr("%n without an address", nullptr, n);
    case Exclusion::ExcludedSegment:
        return Text::tr("%n in an excluded segment", nullptr, n);
    }
    return {};
}

qint64 Audience::excludedCount() const
{
    qint64 count = 0;
    for (const Group &group : excluded)
        count += group.ids.size();
    return count;
}

const Audience::Group *Audience::group(Exclusion reason) const
{
    const auto found = std::find_if(excluded.cbegin(), excluded.cend(),
                                    [reason](const Group &group) { return group.reason == reason; });
    return found == excluded.cend() ? nullptr : &*found;
}

QString Audience::sentence() const
{
    const QLocale locale;
    if (excluded.isEmpty())
        return Text::tr("%1 match, none excluded").arg(locale.toString(matched()));
    QStringList reasons;
    for (const Group &group : excluded)
        reasons += exclusionText(group.reason, group.ids.size());
    //: %3: one or more of "30 opt-out", "7 bounced"
    return Text::tr("%1 match, %2 excluded: %3")
        .arg(locale.toString(matched()), locale.toString(excludedCount()), reasons.join(u", "_s));
}

Audience Exclusions::audience(storage::Session &session, const AudienceQuestion &question)
{
    return AudienceReader(session, question).run();
}

bool Exclusions::needsConsent(QByteArrayView channel, QByteArrayView purpose)
{
    return channel != "post" && !channel.isEmpty() &&
           (purpose == "marketing" || purpose == "newsletter" || purpose == "survey");
}

} // namespace kith::records
