// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

namespace kith::domain {

struct Field;

/// Throws Problem(NotFound) for a field or relation that is not there, and Problem(Invalid) for an operator
/// that says nothing about the kind of field or a value that cannot be one of it. Segments are not looked at.
void checkFilter(const Entity &entity, const Filter &filter);

/// The same for operator and values of one test or related condition.
void checkComparison(const Field &field, const Filter &filter);

/// Dates and instants, which spans of days say something about.
bool takesDays(const Field &field);

/// A link that always leads to a user, for which "me" and "my team" mean somebody.
bool leadsToUser(const Field &field);

/// Position among the choices of the one that a key or a label names, -1 for none.
qsizetype choiceNamed(const Field &field, const QString &text);

} // namespace kith::domain
