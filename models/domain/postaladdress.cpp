// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/postaladdress.h"

#include "models/base/textfold.h"
#include "models/domain/country.h"

#include <QHash>
#include <QSet>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

enum class TownOrder {
    CodeCity,       ///< 12209 Berlin
    CityRegionCode, ///< Seattle, WA 98122
    CityThenCode,   ///< London / SW1A 1AA
    CityCode,       ///< Singapore 049483
};

/// By country, after the Universal Postal Union's addressing systems; most of the world writes the code
/// first.
TownOrder townOrder(const QString &country)
{
    static const QHash<QString, TownOrder> orders{
        {u"US"_s, TownOrder::CityRegionCode}, {u"CA"_s, TownOrder::CityRegionCode},
        {u"AU"_s, TownOrder::CityRegionCode}, {u"BR"_s, TownOrder::CityRegionCode},
        {u"IN"_s, TownOrder::CityRegionCode}, {u"PR"_s, TownOrder::CityRegionCode},
        {u"GB"_s, TownOrder::CityThenCode},   {u"IE"_s, TownOrder::CityThenCode},
        {u"GG"_s, TownOrder::CityThenCode},   {u"JE"_s, TownOrder::CityThenCode},
        {u"IM"_s, TownOrder::CityThenCode},   {u"GI"_s, TownOrder::CityThenCode},
        {u"NZ"_s, TownOrder::CityCode},       {u"SG"_s, TownOrder::CityCode},
        {u"TH"_s, TownOrder::CityCode},       {u"KR"_s, TownOrder::CityCode},
        {u"TW"_s, TownOrder::CityCode},       {u"ZA"_s, TownOrder::CityThenCode},
    };
    return orders.value(country, TownOrder::CodeCity);
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

} // namespace

QStringList addressLines(const PostalAddress &address, QStringView homeIso2)
{
    const QString code = address.postalCode.trimmed();
    const QString city = address.city.trimmed();
    const QString region = address.region.trimmed();
    const QString country = address.countryIso2.trimmed().toUpper();

    QStringList lines = address.street.split(u'\n');
    switch (townOrder(country)) {
    case TownOrder::CodeCity:
        lines << joined({code, city}, u" "_s) << (region == city ? QString() : region);
        break;
    case TownOrder::CityRegionCode:
        lines << joined({joined({city, region}, u", "_s), code}, u" "_s);
        break;
    case TownOrder::CityThenCode:
        lines << city << region << code;
        break;
    case TownOrder::CityCode:
        lines << joined({city, code}, u" "_s) << (region == city ? QString() : region);
        break;
    }
    if (!country.isEmpty() && country != homeIso2)
        lines << countryName(country);
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

QString addressKey(const PostalAddress &address)
{
    static const QHash<QString, QString> shortForms{
        {u"street"_s, u"st"_s}, {u"str"_s, u"st"_s},        {u"strasse"_s, u"st"_s}, {u"straat"_s, u"st"_s},
        {u"avenue"_s, u"av"_s}, {u"ave"_s, u"av"_s},        {u"avda"_s, u"av"_s},    {u"avenida"_s, u"av"_s},
        {u"road"_s, u"rd"_s},   {u"boulevard"_s, u"bd"_s},  {u"blvd"_s, u"bd"_s},    {u"drive"_s, u"dr"_s},
        {u"lane"_s, u"ln"_s},   {u"court"_s, u"ct"_s},      {u"place"_s, u"pl"_s},   {u"platz"_s, u"pl"_s},
        {u"square"_s, u"sq"_s}, {u"apartment"_s, u"apt"_s}, {u"suite"_s, u"ste"_s},
    };
    if (address.street.isEmpty() && address.postalCode.isEmpty() && address.city.isEmpty())
        return {};
    QStringList words;
    for (QString word : base::searchWords(address.street)) {
        // German writes the kind of street behind its name: Goethestraße, Goethestr.
        for (const auto &ending : {"strasse"_L1, "str"_L1}) {
            if (word.size() > ending.size() && word.endsWith(ending)) {
                word.chop(ending.size());
                words.append(word);
                word = u"st"_s;
                break;
            }
        }
        words.append(shortForms.value(word, word));
    }
    words.append(u"/"_s);
    words.append(base::searchFold(address.postalCode).remove(u' '));
    words.append(base::searchWords(address.city));
    words.append(address.countryIso2.trimmed().toLower());
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace kith::domain
