// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quicknames.h"

#include <QFuture>

#include <memory>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;

/// The names of a workspace that quick filters may say: values of picklists, stages, pipelines, users, teams,
/// queues, customer groups, tags, and the towns that most of the latest records are in.
struct QuickVocabularyReader
{
    using Names = std::shared_ptr<const domain::QuickVocabulary>;

    /// Reads a few thousand rows at most, whatever the size of the file.
    static Names read(storage::Session &session);
    /// The same for those who have no session.
    static QFuture<Names> load(Records &records);
    /// Kinds of records whose changes make other names.
    static bool dependsOn(QByteArrayView entity);
};

} // namespace kith::records
