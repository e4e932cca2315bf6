// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QtGlobal>

namespace kith::base {

/// Where the time comes from, so that tests can choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0; ///< UTC milliseconds since 1970
    QDate today() const;              ///< calendar date in the machine's time zone
    static const Clock &system();
};

} // namespace kith::base
