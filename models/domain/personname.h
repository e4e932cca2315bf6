// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith::domain {

/// A person's name in its parts, each possibly empty.
struct PersonName
{
    QString salutation; ///< and titles: "Dr.", "Frau Prof. Dr."
    QString first;
    QString middle; ///< also a nickname, in its quotes or parentheses
    QString last;   ///< with its particles: "van der Berg-Anders"
    QString suffix; ///< "Jr.", "PhD", "III"

    bool operator==(const PersonName &) const = default;
};

/// Cuts a full name, written "First Last" or "Last, First", into its parts. Every word is in one of the
/// parts; white space is collapsed. A single word is a first name, or a last name behind a salutation ("Frau
/// Müller").
PersonName splitPersonName(QStringView fullName);

/// The parts in the order of "Dr. Maria van der Berg Jr.".
QString joinPersonName(const PersonName &name);

} // namespace kith::domain
