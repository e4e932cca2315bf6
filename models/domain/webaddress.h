// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kith::domain {

/// The domain that a web address, a host or an e-mail address belongs to, in ASCII lower case and without
/// "www.": "https://www.Bücher.de/x?y" -> "xn--bcher-kva.de", "info@bücher.de" -> the same. Nothing when
/// there is none.
std::optional<QString> webDomain(QStringView urlOrEmail);

/// The form in which two spellings of one web address are equal: with a scheme ("https" when none is given,
/// for "http" stays), host in ASCII lower case, no default port, no lone "/" at the end. Nothing when it is
/// no http(s) address.
std::optional<QString> normalUrl(QStringView raw);

/// Whether people of many companies have addresses in this domain ("gmail.com", "web.de"), so that it says
/// nothing about the company.
bool isMailProvider(QStringView domain);

} // namespace kith::domain
