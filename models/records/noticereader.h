// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/storage/session.h"

namespace kith::records {

/// From rows that changed to records that look different now.
class NoticeReader
{
public:
    static RecordNotice recordsOf(storage::Session &session, const storage::ChangeNotice &notice);
};

} // namespace kith::records
