// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/businesscalendar.h"
#include "models/records/organisation.h"
#include "models/records/sqltext.h"
#include "models/records/todayrecords.h"

/// What the readers of the page of the day share.
namespace kith::records::today {

/// Of somebody, a null id: of nobody; without a value every record.
domain::Filter ownedBy(const std::optional<RecordId> &owner);

/// And, without what holds for every record.
domain::Filter allOf(QList<domain::Filter> parts);

/// Living records that the filter finds, as the part of a statement behind its columns; the record is `t`.
SqlText fromWhere(const QByteArray &entity, const domain::Filter &filter);

TodayNumber counted(storage::Session &session, const QByteArray &entity, const domain::Filter &filter);

domain::BusinessCalendar calendarOf(const Organisation &organisation);

} // namespace kith::records::today
