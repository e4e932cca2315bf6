// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/record.h"

#include <functional>
#include <optional>

namespace kith::domain {

/// What is wrong with one value of a field, as Problem(Invalid) about that field; nothing when it may be
/// stored. Looks at the value alone: form, length, limits, choices, real dates.
std::optional<base::Problem> problemOf(const Field &field, const QVariant &value);

/// Everything that is wrong with a record and its owned children, in the order of the form: problemOf() for
/// each field that people fill in, required fields, and what fields ask of each other (an amount has a
/// currency, a company is not its own parent, an end does not come before its beginning, a contact has a
/// name, an e-mail address or a phone number). What needs other records (uniqueness, links) is checked where
/// they are.
QList<base::Problem> problemsOf(const Record &record);

/// The same, but of the values only those of fields for which `concerned` is true; what fields ask of each
/// other always.
QList<base::Problem> problemsOf(const Record &record, const std::function<bool(const Field &)> &concerned);

/// Whether a rule looks at this field together with others, so that its value cannot be judged alone.
bool dependsOnOthers(const Entity &entity, const Field &field);

/// Throws the first of problemsOf(), if any.
void requireValid(const Record &record);

} // namespace kith::domain
