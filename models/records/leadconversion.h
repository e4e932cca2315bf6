// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/storage/changeset.h"
#include "models/storage/session.h"

#include <QSet>

namespace kith::records {

using base::RecordId;

/// What becomes of a lead in one respect.
struct ConversionTarget
{
    enum class How { Nothing, Link, Create };
    How how = How::Nothing;
    RecordId id; ///< of what it is linked to
    bool operator==(const ConversionTarget &) const = default;
};

/// What a lead is to become.
struct ConversionPlan
{
    RecordId lead;
    ConversionTarget company;
    ConversionTarget contact;
    ConversionTarget deal;
    QString dealName;       ///< of a new deal
    QVariant amountMinor;   ///< of a new deal; null: not known
    QString currency;       ///< of the amount; empty: the pipeline's
    RecordId pipeline;      ///< of a new deal; null: the first
    QSet<QByteArray> carry; ///< the lead's fields that go along (LeadConversion::carried())
};

/// A record that the lead may be about.
struct ConversionCandidate
{
    RecordId id;
    QString title;
    QString subtitle;
    QString why;      ///< translated: by what it was found
    bool fits = true; ///< false: found by a key, but the name is another one's
};

/// What the program proposes, and what there is to choose from.
struct ConversionProposal
{
    domain::Record lead;
    QList<ConversionCandidate> companies; ///< the likeliest first
    QList<ConversionCandidate> contacts;
    QHash<RecordId, QList<ConversionCandidate>> deals; ///< open ones of these companies, the latest first
    QString newCompany; ///< what new records would be called; empty: nothing says so
    QString newContact;
    QString newDeal;
    /// A value that can go along: the lead's field and what it says.
    struct Value
    {
        QByteArray field;
        QString label;
        QString text;
    };
    QList<Value> values;
    ConversionPlan plan; ///< linking to what is there rather than making anew
};

/// Turns leads into contacts, companies and deals. On a reader's thread; the change path does the rest.
class LeadConversion
{
public:
    /// Throws Problem(NotFound) when the lead is gone and Problem(NotAllowed), which says what it became,
    /// when it is converted already.
    static ConversionProposal propose(storage::Session &session, RecordId lead);

    /// All of it as one action. Throws as propose() does, and Problem(Invalid) when nothing is to come of it
    /// or what is needed for a new record is not known.
    static storage::ChangeSet changes(storage::Session &session, const ConversionPlan &plan);

    /// Records that a lead with this e-mail address or phone number may be about, for a hint on entry. A
    /// number is read as one of `country`.
    static QList<ConversionCandidate> contactsWith(storage::Session &session, const QString &email,
                                                   const QString &phone, const QString &country);

    /// The lead's fields that can go along, in their order.
    static const QList<QByteArray> &carried();
};

} // namespace kith::records
