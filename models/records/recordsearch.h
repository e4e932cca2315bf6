// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recentrecords.h"
#include "models/records/records.h"
#include "models/records/searchvocabulary.h"
#include "models/storage/session.h"

namespace kith::records {

/// What is remembered for searches while a workspace is open. Thread-safe; gone without trace when it is
/// closed or locked.
struct SearchMemory
{
    RecentRecords recent;
    SearchVocabulary vocabulary;
};

/// Finds records by words, on a reader's thread.
class RecordSearch
{
public:
    static QList<Hit> suggest(storage::Session &session, const QByteArray &entity, const QString &text,
                              int limit);

    /// Records of every kind; the latest ones when nothing is typed.
    static Found everywhere(storage::Session &session, const QString &text, int limit, SearchMemory &memory);
};

} // namespace kith::records
