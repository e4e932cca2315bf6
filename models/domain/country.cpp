// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/country.h"

#include "models/base/textfold.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

struct Alias
{
    const char16_t *name;
    const char16_t *code;
};

// What people write and CLDR does not say. Folded before they are compared, so case and dots do not matter.
constexpr std::array Aliases{
    Alias{u"U.S.A.", u"US"},
    Alias{u"U.S.", u"US"},
    Alias{u"US of America", u"US"},
    Alias{u"United States of America", u"US"},
    Alias{u"The United States", u"US"},
    Alias{u"America", u"US"},
    Alias{u"Vereinigte Staaten von Amerika", u"US"},
    Alias{u"Etats-Unis d'Amérique", u"US"},
    Alias{u"EE.UU.", u"US"},
    Alias{u"Estados Unidos de América", u"US"},
    Alias{u"UK", u"GB"},
    Alias{u"U.K.", u"GB"},
    Alias{u"Great Britain", u"GB"},
    Alias{u"Britain", u"GB"},
    Alias{u"England", u"GB"},
    Alias{u"Scotland", u"GB"},
    Alias{u"Wales", u"GB"},
    Alias{u"Northern Ireland", u"GB"},
    Alias{u"United Kingdom of Great Britain and Northern Ireland", u"GB"},
    Alias{u"Großbritannien", u"GB"},
    Alias{u"Grande-Bretagne", u"GB"},
    Alias{u"Gran Bretaña", u"GB"},
    Alias{u"Angleterre", u"GB"},
    Alias{u"Inglaterra", u"GB"},
    Alias{u"Inghilterra", u"GB"},
    Alias{u"Engeland", u"GB"},
    Alias{u"Schottland", u"GB"},
    Alias{u"BRD", u"DE"},
    Alias{u"FRG", u"DE"},
    Alias{u"Bundesrepublik Deutschland", u"DE"},
    Alias{u"Federal Republic of Germany", u"DE"},
    Alias{u"Holland", u"NL"},
    Alias{u"The Netherlands", u"NL"},
    Alias{u"Hollande", u"NL"},
    Alias{u"Holanda", u"NL"},
    Alias{u"Olanda", u"NL"},
    Alias{u"Czech Republic", u"CZ"},
    Alias{u"Tschechische Republik", u"CZ"},
    Alias{u"République tchèque", u"CZ"},
    Alias{u"República Checa", u"CZ"},
    Alias{u"Slovak Republic", u"SK"},
    Alias{u"Republic of Ireland", u"IE"},
    Alias{u"Eire", u"IE"},
    Alias{u"Swiss", u"CH"},
    Alias{u"Swiss Confederation", u"CH"},
    Alias{u"Russian Federation", u"RU"},
    Alias{u"Russische Föderation", u"RU"},
    Alias{u"Turkey", u"TR"},
    Alias{u"South Korea", u"KR"},
    Alias{u"Korea", u"KR"},
    Alias{u"Republic of Korea", u"KR"},
    Alias{u"Korea, Republic of", u"KR"},
    Alias{u"North Korea", u"KP"},
    Alias{u"Korea, Democratic People's Republic of", u"KP"},
    Alias{u"PRC", u"CN"},
    Alias{u"PR China", u"CN"},
    Alias{u"VR China", u"CN"},
    Alias{u"People's Republic of China", u"CN"},
    Alias{u"Mainland China", u"CN"},
    Alias{u"Hong Kong", u"HK"},
    Alias{u"Hongkong", u"HK"},
    Alias{u"Macau", u"MO"},
    Alias{u"Macao", u"MO"},
    Alias{u"Taiwan, Province of China", u"TW"},
    Alias{u"Republic of China", u"TW"},
    Alias{u"Viet Nam", u"VN"},
    Alias{u"Burma", u"MM"},
    Alias{u"Myanmar", u"MM"},
    Alias{u"Ivory Coast", u"CI"},
    Alias{u"Elfenbeinküste", u"CI"},
    Alias{u"Cape Verde", u"CV"},
    Alias{u"East Timor", u"TL"},
    Alias{u"Swaziland", u"SZ"},
    Alias{u"Macedonia", u"MK"},
    Alias{u"Mazedonien", u"MK"},
    Alias{u"Bosnia", u"BA"},
    Alias{u"Bosnien", u"BA"},
    Alias{u"Bosnia and Herzegovina", u"BA"},
    Alias{u"UAE", u"AE"},
    Alias{u"Emirates", u"AE"},
    Alias{u"VAE", u"AE"},
    Alias{u"KSA", u"SA"},
    Alias{u"Kingdom of Saudi Arabia", u"SA"},
    Alias{u"RSA", u"ZA"},
    Alias{u"Republic of South Africa", u"ZA"},
    Alias{u"Iran, Islamic Republic of", u"IR"},
    Alias{u"Islamic Republic of Iran", u"IR"},
    Alias{u"Syrian Arab Republic", u"SY"},
    Alias{u"Lao People's Democratic Republic", u"LA"},
    Alias{u"Venezuela, Bolivarian Republic of", u"VE"},
    Alias{u"Bolivia, Plurinational State of", u"BO"},
    Alias{u"Tanzania, United Republic of", u"TZ"},
    Alias{u"Moldova, Republic of", u"MD"},
    Alias{u"Republic of Moldova", u"MD"},
    Alias{u"Brunei Darussalam", u"BN"},
    Alias{u"Palestine", u"PS"},
    Alias{u"Palestine, State of", u"PS"},
    Alias{u"Vatican", u"VA"},
    Alias{u"Holy See", u"VA"},
    Alias{u"Vatikan", u"VA"},
    Alias{u"DR Congo", u"CD"},
    Alias{u"DRC", u"CD"},
    Alias{u"Congo", u"CG"},
    Alias{u"Micronesia", u"FM"},
    Alias{u"Trinidad", u"TT"},
    Alias{u"Antigua", u"AG"},
    Alias{u"St Lucia", u"LC"},
    Alias{u"White Russia", u"BY"},
    Alias{u"Weißrussland", u"BY"},
    Alias{u"Biélorussie", u"BY"},
};

constexpr std::array Languages{"en", "de", "fr", "es", "it", "pt", "nl"};

QString displayName(const char *country, const icu::Locale &language)
{
    icu::UnicodeString name;
    icu::Locale("", country).getDisplayCountry(language, name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

/// The language most people of a country speak.
icu::Locale ownLanguage(const char *country)
{
    icu::Locale locale("und", country);
    UErrorCode status = U_ZERO_ERROR;
    locale.addLikelySubtags(status);
    return locale;
}

/// Folded without spaces: "U. S. A." and "USA" are one, and so are "Hong Kong" and "Hongkong". Short forms
/// keep all their letters, or UAE would be UA.
QString keyOf(QStringView name)
{
    constexpr qsizetype LongestCode = 3;
    QString key;
    for (const QChar c : base::fold(name)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key.size() > LongestCode ? base::searchFold(key) : key;
}

QHash<QString, QString> makeCodes()
{
    QHash<QString, QString> codes;
    const auto add = [&codes](QStringView name, const QString &code) {
        const QString key = keyOf(name);
        if (!key.isEmpty() && !codes.contains(key)) // the earlier languages win
            codes.insert(key, code);
    };
    for (const char *const *country = icu::Locale::getISOCountries(); *country; ++country) {
        const QString code = QString::fromLatin1(*country);
        codes.insert(keyOf(code), code);
        codes.insert(keyOf(QString::fromLatin1(icu::Locale("", *country).getISO3Country())), code);
    }
    for (const Alias &alias : Aliases)
        codes.insert(keyOf(alias.name), QString::fromUtf16(alias.code));
    for (const char *language : Languages) {
        for (const char *const *country = icu::Locale::getISOCountries(); *country; ++country)
            add(displayName(*country, icu::Locale(language)), QString::fromLatin1(*country));
    }
    for (const char *const *country = icu::Locale::getISOCountries(); *country; ++country)
        add(displayName(*country, ownLanguage(*country)), QString::fromLatin1(*country));
    return codes;
}

} // namespace

namespace {

const QHash<QString, QString> &allCodes()
{
    static const QHash<QString, QString> codes = makeCodes();
    return codes;
}

/// Whether one letter more, less, changed or swapped with its neighbour makes one word the other.
bool oneSlipApart(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < one.size() && one.at(same) == other.at(same))
        ++same;
    const QStringView restOne = one.sliced(same);
    const QStringView restOther = other.sliced(same);
    if (one.size() < other.size())
        return restOne == restOther.sliced(1);
    if (restOne.size() < 2)
        return true;
    return restOne.sliced(1) == restOther.sliced(1) ||
           (restOne.at(0) == restOther.at(1) && restOne.at(1) == restOther.at(0) &&
            restOne.sliced(2) == restOther.sliced(2));
}

} // namespace

std::optional<QString> misspeltCountry(QStringView name)
{
    constexpr qsizetype shortest = 6; // below, one letter makes another country: Iran, Iraq; Mali, Malta
    const QString key = keyOf(name);
    if (key.size() < shortest)
        return std::nullopt;
    std::optional<QString> found;
    const QHash<QString, QString> &codes = allCodes();
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        if (it.key().size() < shortest || !oneSlipApart(key, it.key()))
            continue;
        if (found && *found != it.value())
            return std::nullopt;
        found = it.value();
    }
    return found;
}

std::optional<QString> countryCode(QStringView nameOrCode)
{
    const QHash<QString, QString> &codes = allCodes();
    const auto found = codes.constFind(keyOf(nameOrCode));
    if (found == codes.cend())
        return std::nullopt;
    return *found;
}

QString countryName(QStringView iso2, const QLocale &locale)
{
    const QByteArray code = iso2.toString().toUpper().toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale language = icu::Locale::forLanguageTag(locale.bcp47Name().toStdString(), status);
    return displayName(code.constData(), U_SUCCESS(status) ? language : icu::Locale::getEnglish());
}

QStringList countryCodes()
{
    QStringList codes;
    for (const char *const *country = icu::Locale::getISOCountries(); *country; ++country)
        codes.append(QString::fromLatin1(*country));
    codes.sort();
    return codes;
}

} // namespace kith::domain
