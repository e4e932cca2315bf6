// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QString>

namespace kith::domain {

struct Field;

/// Writes the text form of filters for Filter::toText(); FilterParser reads it.
class FilterWriter
{
public:
    explicit FilterWriter(const Entity &entity) : m_entity(entity) {}

    QString write(const Filter &filter) const;

    /// "last 30 days", "this month", "yesterday", "3 weeks ago"
    static QString spanText(const DateSpan &span);

private:
    QString joined(const Filter &group) const;
    QString inside(const Filter &child) const;
    QString test(const Filter &filter) const;
    QString related(const Filter &filter) const;
    static QString comparison(const Field &field, const Filter &filter);

    const Entity &m_entity;
};

} // namespace kith::domain
