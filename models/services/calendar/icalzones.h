// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/schedule.h"

#include <QHash>

#include <libical/ical.h>

#include <memory>

namespace kith::services {

/// Finds the IANA zone behind what a file calls its zones.
class IcalZones
{
public:
    explicit IcalZones(const QTimeZone &fallback);

    /// The definitions that stand in a calendar.
    void learn(icalcomponent *calendar);

    /// Of a TZID. An unknown one is the fallback; unknown() names those.
    const domain::WallClock &named(const QByteArray &tzid);
    const domain::WallClock &fallback() const { return *m_fallback; }
    void setFallback(const QTimeZone &zone);
    const QStringList &unknown() const { return m_unknown; }

private:
    QTimeZone find(const QByteArray &tzid);
    QTimeZone byOffsets(icalcomponent *definition) const;

    std::shared_ptr<domain::WallClock> m_fallback;
    QHash<QByteArray, icalcomponent *> m_definitions;
    QHash<QByteArray, std::shared_ptr<domain::WallClock>> m_known;
    QStringList m_unknown;
};

} // namespace kith::services
