// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/storage/session.h"

#include <QList>
#include <QString>

#include <optional>

namespace kith::records {

using base::RecordId;

/// Why a record is left out, in the order in which reasons count: whoever meets several is counted once, by
/// the first. What people decided about themselves stands before what is known about their addresses, and
/// what somebody here decided comes last.
enum class Exclusion : quint8 {
    DoNotContact,    ///< the mark on the contact
    Suppressed,      ///< one of the addresses of the channel
    OptOut,          ///< consent for the channel and purpose refused or withdrawn
    ConsentExpired,  ///< where one is needed
    NoConsent,       ///< where one is needed: none, or asked without an answer
    Bounced,         ///< no address of the channel works, and mail to the main one came back
    Invalid,         ///< the same, and the main one cannot be read
    Left,            ///< the same, and the person is no longer to be found at the main one
    NoAddress,       ///< none of the channel at all
    ExcludedSegment, ///< is in a segment that is left out
};

/// "opt_out", for scripts.
QByteArray exclusionKey(Exclusion reason);
/// "30 opt-out".
QString exclusionText(Exclusion reason, qint64 count);

/// Who is meant, by which channel and what for.
struct AudienceQuestion
{
    domain::RecordQuery query;
    std::optional<QList<RecordId>> ids; ///< these of that kind, instead of all that the query finds
    QByteArray channel; ///< "email", "phone", "sms", "post", "chat"; empty: only marks and segments leave
                        ///< somebody out
    QByteArray purpose; ///< "marketing", "newsletter", "sales", "service", "survey"; empty: consents are not
                        ///< asked for
    QList<RecordId> excludedSegments;
    bool withAddresses = false; ///< fills in Audience::addresses
};

/// Who is left of those that match, and who is not. matched() = ids + all excluded, each record once.
struct Audience
{
    struct Group
    {
        Exclusion reason = Exclusion::DoNotContact;
        QList<RecordId> ids; ///< in the query's order
    };
    /// The address that the channel would use: the main one if it works, else the first that does.
    struct Address
    {
        RecordId point; ///< contact_point or address; null for a lead's own
        QString text;
    };

    QByteArray entity;
    QList<RecordId> ids;      ///< in the query's order
    QList<Group> excluded;    ///< in the order of the reasons, none of them empty
    QList<Address> addresses; ///< beside ids, when asked for

    qint64 excludedCount() const;
    qint64 matched() const { return ids.size() + excludedCount(); }
    const Group *group(Exclusion reason) const; ///< null when nobody is excluded for it

    /// "412 match, 37 excluded: 30 opt-out, 7 bounced"
    QString sentence() const;
};

/// Leaves out who must not be reached. Contacts are asked for marks, consents and addresses; companies for
/// addresses; leads for their own address and the consents of the contact they lead to; others for segments
/// alone.
class Exclusions
{
public:
    /// On a reader's thread; can be cancelled. Throws Problem(Invalid) for an unknown channel or purpose.
    static Audience audience(storage::Session &session, const AudienceQuestion &question);

    /// Whether somebody must have agreed before: advertising, newsletters and surveys by anything but post.
    static bool needsConsent(QByteArrayView channel, QByteArrayView purpose);
};

} // namespace kith::records
