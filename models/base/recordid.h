// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace kith::base {

/// Identity of a record, unique across seats without asking anyone: 41 bits of milliseconds since 2020-01-01
/// UTC, 10 bits of seat number, 12 bits of counter. Sorts by creation. 0 is "no record". Text formats print
/// it in decimal.
class RecordId
{
public:
    constexpr RecordId() = default;
    constexpr explicit RecordId(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    constexpr explicit operator bool() const { return m_value != 0; }
    QString toString() const { return QString::number(m_value); }
    static std::optional<RecordId> fromString(QStringView text);

    friend constexpr auto operator<=>(RecordId, RecordId) = default;
    friend size_t qHash(RecordId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace kith::base

Q_DECLARE_TYPEINFO(kith::base::RecordId, Q_PRIMITIVE_TYPE);
Q_DECLARE_METATYPE(kith::base::RecordId)
