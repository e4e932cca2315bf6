// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/deal.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kith::items {

/// What a card of the board says about its deal, as people read it.
struct CardFace
{
    base::RecordId id;
    QString title;
    QString company;
    QString amount;         ///< with its currency; empty: none
    QString closeDay;       ///< the expected close, or the day it was closed
    bool isOverdue = false; ///< expected to close before today and still open
    bool isClosed = false;
    base::RecordId owner;
    QString ownerName;
    int daysInStage = 0;
    QString nextStep; ///< empty: nothing is planned
    bool isNextStepLate = false;
    domain::Rot rot = domain::Rot::Fresh;
    int daysQuiet = 0; ///< since the last touch

    struct Extra
    {
        QString label;
        QString text; ///< empty: no value
    };
    QList<Extra> extras;  ///< the fields that the person chose
    QString colourText;   ///< the value that colours the card; empty: none
    QByteArray colourKey; ///< what tells that value from the others
    QString colour;       ///< "#rrggbb" of a value that has a colour of its own
};

} // namespace kith::items
