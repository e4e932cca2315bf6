// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace kith::domain {
class Catalogue;
}

namespace kith::storage {
class Session;
}

namespace kith::records {

/// The entities of the workspace that a session reads: those of the program, with the workspace's own fields.
/// Lives as long as the program. Cheap: the file is asked once per job and transaction.
const domain::Catalogue &catalogueOf(storage::Session &session);

/// What metrics keep beside the connection (DealLedger).
std::shared_ptr<void> &keptOf(storage::Session &session);

/// Rows of custom_field were written in the running transaction: the next question reads them.
void forgetCatalogue(storage::Session &session);

} // namespace kith::records
