// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"

#include <QCache>
#include <QMutex>

#include <phonenumbers/phonenumberutil.h>

#include <string>
#include <utility>

namespace kith::domain {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype MaxRawLength = 250; // the library's own limit
constexpr int RememberedNumbers = 32'768;

std::string toStd(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8.constData(), std::size_t(utf8.size())};
}

QString toQt(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string region(QStringView countryIso2)
{
    const std::string code = toStd(countryIso2.trimmed().toString().toUpper());
    return code.empty() ? "ZZ" : code; // the library's "unknown region"
}

bool parsePossible(const std::string &text, const std::string &region, PhoneNumber &number)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    return util.Parse(text, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
           util.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
}

std::optional<PhoneNumber> parsed(QStringView raw, QStringView countryIso2)
{
    const QStringView text = raw.trimmed();
    if (text.isEmpty() || text.size() > MaxRawLength)
        return std::nullopt;
    PhoneNumber number;
    if (parsePossible(toStd(text), region(countryIso2), number))
        return number;
    // 00 is the international prefix nearly everywhere; address books carry it into countries where it is
    // not.
    if (text.startsWith(u"00") && parsePossible("+" + toStd(text.mid(2)), "ZZ", number))
        return number;
    return std::nullopt;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return toQt(text);
}

} // namespace

std::optional<QString> toE164(QStringView raw, QStringView countryIso2)
{
    // Reading one takes some 30 µs, and an import asks for each number when it matches and, in another
    // thread, when it writes.
    static QMutex guard;
    static QCache<std::pair<QString, QString>, std::optional<QString>> read(RememberedNumbers);
    const std::pair key{raw.toString(), countryIso2.toString()};
    {
        const QMutexLocker lock(&guard);
        if (const std::optional<QString> *known = read.object(key))
            return *known;
    }
    std::optional<QString> answer;
    if (auto number = parsed(raw, countryIso2)) {
        number->clear_extension();
        answer = formatted(*number, PhoneNumberUtil::E164);
    }
    const QMutexLocker lock(&guard);
    read.insert(key, new std::optional<QString>(answer));
    return answer;
}

QString phoneExtension(QStringView raw, QStringView countryIso2)
{
    const auto number = parsed(raw, countryIso2);
    return number ? toQt(number->extension()) : QString();
}

QString internationalPhone(QStringView e164)
{
    const auto number = parsed(e164, {});
    return number ? formatted(*number, PhoneNumberUtil::INTERNATIONAL) : e164.toString();
}

QString nationalPhone(QStringView e164, QStringView countryIso2)
{
    const auto number = parsed(e164, {});
    if (!number)
        return e164.toString();
    const int home = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region(countryIso2));
    return formatted(*number, home == number->country_code() ? PhoneNumberUtil::NATIONAL
                                                             : PhoneNumberUtil::INTERNATIONAL);
}

QString phoneCountry(QStringView e164)
{
    const auto number = parsed(e164, {});
    if (!number)
        return {};
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    std::string code;
    util.GetRegionCodeForNumber(*number, &code);
    if (code.empty() ||
        code == "ZZ") // possible, yet not in the numbering plan: the country code's main country
        util.GetRegionCodeForCountryCode(number->country_code(), &code);
    return code == "ZZ" || code == "001" ? QString() : toQt(code);
}

} // namespace kith::domain
