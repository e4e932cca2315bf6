// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// What the events of a campaign say about its recipients: when the mail was sent, came back, was answered.
/// Columns of campaign_recipient follow from its events, so that rates are counted without reading these.
class CampaignResults
{
public:
    /// Works the columns of these recipients out anew and writes them where they differ. Writer only.
    static void settle(storage::Session &session, const QList<RecordId> &recipients);

    /// All recipients.
    static void settleAll(storage::Session &session);

    /// Recipients whose columns are not what follows from their events.
    static QList<RecordId> differing(storage::Session &session);
};

/// What holds for campaigns, their recipients and events.
class CampaignRules
{
public:
    /// - A campaign does not end before it begins. Throws Problem(Invalid).
    /// - A new recipient has the address and the consent that hold now; without a person no address is kept.
    /// - A hard bounce marks the address as bounced, unless somebody verified it since.
    /// - Who unsubscribes takes back the consent for the campaign's purpose by e-mail, unless they gave it
    ///   again since. Nobody ever loses a refusal by it.
    static void apply(ChangeBatch &batch);
};

} // namespace kith::records
