// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kith::domain {

/// The form in which two spellings of one e-mail address are equal: without "mailto:", angle brackets and
/// white space around it, lower case, NFC, the domain in ASCII ("Info@Bücher.DE " ->
/// "info@xn--bcher-kva.de"). Nothing when the text is not an address by the pattern of the WHATWG HTML
/// standard, extended to letters of any script before the @ (RFC 6531), or is longer than mail allows (64
/// before the @, 254 in all, octets).
std::optional<QString> normalEmail(QStringView raw);

/// Whether normalEmail() would succeed.
bool isEmail(QStringView raw);

/// The part after the @ of a normalised address; empty when there is none.
QString emailDomain(QStringView normal);

/// A normalised address for reading: the domain in its own script.
QString readableEmail(QStringView normal);

} // namespace kith::domain
