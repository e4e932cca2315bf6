// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/contactvalue.h"

#include "models/base/textfold.h"
#include "models/domain/emailaddress.h"
#include "models/domain/phonenumber.h"
#include "models/domain/webaddress.h"
#include "models/storage/session.h"

#include <QSet>

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestDigits = 3; // emergency and short numbers
constexpr qsizetype MostDigits = 20;  // 15 by E.164, and room for an extension
constexpr qsizetype FewestOfAGroup = 5;

/// Length of the calling code that an international number begins with (ITU-T E.164, list of country codes).
qsizetype callingCodeLength(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static const QSet<QString> two{
        u"20"_s, u"27"_s, u"30"_s, u"31"_s, u"32"_s, u"33"_s, u"34"_s, u"36"_s, u"39"_s, u"40"_s, u"41"_s,
        u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"47"_s, u"48"_s, u"49"_s, u"51"_s, u"52"_s, u"53"_s, u"54"_s,
        u"55"_s, u"56"_s, u"57"_s, u"58"_s, u"60"_s, u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s, u"66"_s,
        u"81"_s, u"82"_s, u"84"_s, u"86"_s, u"90"_s, u"91"_s, u"92"_s, u"93"_s, u"94"_s, u"95"_s, u"98"_s};
    return two.contains(digits.left(2).toString()) ? 2 : 3;
}

ContactValue phone(const QString &raw, const QString &country)
{
    if (auto e164 = domain::toE164(raw, country))
        return {*e164, false};
    const QString digits = base::digitsOf(raw);
    const bool plausible = digits.size() >= FewestDigits && digits.size() <= MostDigits;
    if (!country.isEmpty() || !plausible || raw.trimmed().startsWith(u'+'))
        return {{}, true};
    return {digits, false};
}

} // namespace

ContactValue ContactValue::of(const QString &kind, const QString &raw, const QString &country)
{
    if (kind == "email"_L1) {
        const auto normal = domain::normalEmail(raw);
        return {normal.value_or(QString()), !normal};
    }
    if (kind == "phone"_L1)
        return phone(raw, country);
    if (kind == "url"_L1) {
        const auto normal = domain::normalUrl(raw);
        return {normal.value_or(QString()), !normal};
    }
    const QString folded = base::fold(raw);
    return {folded, folded.isEmpty()};
}

QStringList phoneTokens(const QString &raw, const QString &normal)
{
    QStringList tokens;
    const auto add = [&tokens](const QString &digits, qsizetype fewest) {
        if (digits.size() >= fewest && !tokens.contains(digits))
            tokens.append(digits);
    };
    const QString international = base::digitsOf(normal);
    const QString typed = base::digitsOf(raw);
    QString national;
    add(international, FewestDigits);
    if (normal.startsWith(u'+')) {
        national = nationalDigits(international);
        add(national, FewestDigits);
    }
    // Whoever looks for a number leaves out the zeros in front of it.
    if (typed != u"00"_s + international && typed != u'0' + national)
        add(typed, FewestDigits);
    // The number without its area code, as the writing shows where that ends.
    bool inGroup = false;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const bool isDigit = raw.at(at).isDigit();
        if (isDigit && !inGroup && at > 0)
            add(base::digitsOf(QStringView(raw).mid(at)), FewestOfAGroup);
        inGroup = isDigit;
    }
    return tokens;
}

QString nationalDigits(QStringView international)
{
    const QString digits = base::digitsOf(international);
    return digits.mid(callingCodeLength(digits));
}

QString homeCountry(storage::Session &session)
{
    return session.scalar(u"SELECT country_iso2 FROM organisation LIMIT 1"_s).toString();
}

QString homeCurrency(storage::Session &session)
{
    return session.scalar(u"SELECT base_currency FROM organisation LIMIT 1"_s).toString();
}

} // namespace kith::records
