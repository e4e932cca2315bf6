// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/filtercheck.h"

#include <QJsonValue>

namespace kith::domain {

/// One value of a comparison as FilterJson writes it; of a filter that checkFilter() takes. Throws
/// Problem(Invalid) for a choice that there is not.
QJsonValue filterValueToJson(const Field &field, Operator op, const QVariant &value);

/// The other way; `place` is the JSON pointer of the value.
QVariant filterValueFromJson(const Field &field, Operator op, const QJsonValue &value, const QString &place);

/// Throws Problem(Invalid): “The filter cannot be read at /where/all/2: …”; the reason begins with a small
/// letter and ends with a full stop.
[[noreturn]] void refuseJson(const QString &place, const QString &reason);

} // namespace kith::domain
