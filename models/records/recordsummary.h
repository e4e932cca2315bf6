// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/records/records.h"

namespace kith::records {

/// A number about a record with the one definition it has, and the records it counts.
struct SummaryFigure
{
    QByteArray key; ///< "open_deals"
    QString label;
    QString definition;
    qint64 count = 0;
    bool isMoney = false;    ///< the sums are what is said, else the count
    QList<base::Money> sums; ///< one per currency, that of most records first
    QByteArray entity;       ///< what is counted: exactly the records that
    domain::Filter filter;   ///< the filter finds
    QString text = {};       ///< said instead of count and sums; empty: these are said
};

/// An activity or note that a moment comes from.
struct SummaryMoment
{
    qint64 atMs = 0; ///< 0: there is none
    QByteArray entity;
    RecordId record; ///< null: there is nothing to open
    QString what;    ///< "Call"
    QString title;
};

/// What somebody has agreed to on one channel.
struct SummaryConsent
{
    QByteArray channel;
    QString channelText;
    QByteArray
        state;    ///< "given", "refused" (or withdrawn), "asked", "expired": the strictest of the purposes
    QString text; ///< per purpose, for a tooltip
};

/// Something about a record that asks for a decision.
struct SummaryNotice
{
    QString text;
    QString action;    ///< the button's
    QByteArray entity; ///< with filter: the records it shows; empty: the record is to be edited
    domain::Filter filter;
};

/// What a record's page answers without scrolling.
struct RecordSummary
{
    SummaryMoment lastTouch;
    SummaryMoment nextStep;
    QList<SummaryFigure> figures;
    QList<SummaryConsent> consents;
    QList<SummaryNotice> notices;
    bool hasSubsidiaries = false;
    bool withSubsidiaries = false; ///< the figures are those of the whole tree below the company

    const SummaryFigure *figure(QByteArrayView key) const;
};

/// A record with its owned children and what its page says about it, as one reading of the file.
struct RecordSheet
{
    domain::Record record;
    RecordSummary summary;
};

} // namespace kith::records
