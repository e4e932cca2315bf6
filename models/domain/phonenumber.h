// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kith::domain {

/// The number in E.164 ("+493012345678") without extension. countryIso2 ("DE") is where a number without its
/// own country code is dialled; it may be empty, then only "+49 …" and "0049 …" can be read. Nothing when the
/// text is not a number or cannot be one in length; a number that is merely unknown to the numbering plan is
/// accepted. Thread-safe.
std::optional<QString> toE164(QStringView raw, QStringView countryIso2);

/// The extension typed behind a number ("ext. 12", "x12", ";ext=12"), digits only; empty when there is none.
QString phoneExtension(QStringView raw, QStringView countryIso2);

/// "+49 30 12345678"; the text itself when it is not an E.164 number.
QString internationalPhone(QStringView e164);

/// As people of the country write it: "030 12345678" for a German number read in Germany, international
/// otherwise.
QString nationalPhone(QStringView e164, QStringView countryIso2);

/// ISO code of the country an E.164 number belongs to ("DE"); empty when unknown.
QString phoneCountry(QStringView e164);

} // namespace kith::domain
