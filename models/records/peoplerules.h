// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// Consents of people and what is known about them.
class PeopleRules
{
public:
    /// When a consent was given or withdrawn, where nobody says it: now. A withdrawn one that is given again
    /// begins anew. What comes by import keeps the times it has, or none.
    static void stampConsents(ChangeBatch &batch);

    /// A fact that somebody writes down without a day was observed today.
    static void dateFacts(ChangeBatch &batch);
};

} // namespace kith::records
