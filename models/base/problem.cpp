// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"

#include <array>

namespace kith::base {

QByteArray problemKindName(ProblemKind kind)
{
    static constexpr std::array names{"WrongKey",   "Busy",      "Conflict", "Constraint", "Invalid",
                                      "NotAllowed", "NotFound",  "ReadOnly", "DiskFull",   "Corrupt",
                                      "Offline",    "Cancelled", "Bug"};
    return names.at(static_cast<std::size_t>(kind));
}

Problem::Problem(ProblemKind kind, QString sentence, QString detail)
    : m_kind(kind)
    , m_sentence(std::move(sentence))
    , m_detail(std::move(detail))
    , m_what(problemKindName(kind) + ": " + m_sentence.toUtf8() +
             (m_detail.isEmpty() ? QByteArray() : " [" + m_detail.toUtf8() + "]"))
{
}

Problem &Problem::about(QByteArray field)
{
    m_field = std::move(field);
    return *this;
}

Problem &Problem::withClashes(QList<FieldClash> clashes)
{
    m_clashes = std::move(clashes);
    return *this;
}

} // namespace kith::base
