// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/displaytext.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/country.h"
#include "models/domain/datetext.h"
#include "models/domain/validation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Money;
using base::Problem;
using base::ProblemKind;

namespace {

struct DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(DisplayText)
};

/// The form for files and scripts: ISO dates, decimal points, nothing grouped.
bool isPlain(const QLocale &locale)
{
    return locale.language() == QLocale::C;
}

QString dateFormat(const QLocale &locale)
{
    // two digits for a year are too few for birthdays
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString numberText(double number, int decimals, const QLocale &locale, bool grouped)
{
    QLocale own = locale;
    if (isPlain(locale) || !grouped)
        own.setNumberOptions(own.numberOptions() | QLocale::OmitGroupSeparator);
    return decimals < 0 ? own.toString(number, 'f', QLocale::FloatingPointShortest)
                        : own.toString(number, 'f', decimals);
}

/// Ten digits are as many as anybody reads: 0.0277777778 and not 0.027777777777777776.
double asRead(double number)
{
    constexpr int digits = 10;
    if (number == 0 || !std::isfinite(number))
        return number;
    const int decimals = std::clamp(digits - 1 - int(std::floor(std::log10(std::abs(number)))), 0, 300);
    const double scale = std::pow(10, decimals);
    const double scaled = number * scale;
    return std::isfinite(scaled) ? std::round(scaled) / scale : number;
}

QString integerText(const Field &field, const QVariant &value, const QLocale &locale)
{
    // years are not grouped: 1998, not 1,998
    const bool grouped = field.maximum.isNull() || field.maximum.toLongLong() >= 10'000;
    if (field.decimals > 0)
        return numberText(double(value.toLongLong()) / std::pow(10, field.decimals), -1, locale, grouped);
    QLocale own = locale;
    if (isPlain(locale) || !grouped)
        own.setNumberOptions(own.numberOptions() | QLocale::OmitGroupSeparator);
    return own.toString(value.toLongLong());
}

QString moneyText(qint64 minor, const QString &currency, const QLocale &locale)
{
    if (!Money::decimals(currency))
        return numberText(double(minor) / 100, 2, locale, true);
    const Money money(minor, currency);
    return isPlain(locale) ? money.toPlain() : money.toText(locale);
}

QString instantText(qint64 ms, const QLocale &locale)
{
    if (isPlain(locale))
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(ms);
    return locale.toString(instant.date(), dateFormat(locale)) + u' ' +
           locale.toString(instant.time(), QLocale::ShortFormat);
}

[[noreturn]] void refuse(const Field &field, const QString &sentence)
{
    throw Problem(ProblemKind::Invalid, sentence, u"field "_s + QString::fromLatin1(field.key))
        .about(field.key);
}

/// "12,5 %" -> "12,5"
QString withoutPercent(QString text)
{
    if (text.endsWith(u'%'))
        text.chop(1);
    return text.trimmed();
}

std::optional<double> readDecimal(const QString &text, const QLocale &locale)
{
    bool ok = false;
    double number = locale.toDouble(text, &ok);
    if (!ok)
        number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QVariant readInteger(const Field &field, const QString &text, const QLocale &locale)
{
    const QString digits = withoutPercent(text);
    if (field.decimals == 0) {
        bool ok = false;
        qlonglong number = locale.toLongLong(digits, &ok);
        if (!ok)
            number = digits.toLongLong(&ok);
        if (ok)
            return number;
        refuse(field,
               DisplayText::tr("%1 must be a whole number, not “%2”.").arg(field.labelText(), text.left(40)));
    }
    const double unit = std::pow(10, field.decimals);
    const std::optional<double> number = readDecimal(digits, locale);
    if (!number || std::abs(*number) * unit > 9e15)
        refuse(field,
               DisplayText::tr("%1 must be a number, not “%2”.").arg(field.labelText(), text.left(40)));
    const double scaled = *number * unit;
    if (std::abs(scaled - std::round(scaled)) > 1e-6 * unit)
        refuse(
            field,
            DisplayText::tr("%1 can have %2 decimals at most.").arg(field.labelText()).arg(field.decimals));
    return qlonglong(std::llround(scaled));
}

QVariant readMoney(const Field &field, const QString &text, const QLocale &locale, const QString &currency)
{
    // an amount without a currency has two decimals, as most of them do, until it gets one
    const QString known = Money::decimals(currency) ? currency : u"EUR"_s;
    const std::optional<Money> money = Money::parse(text, known, locale);
    if (!money)
        refuse(field, DisplayText::tr("%1 must be an amount of money such as %2, not “%3”.")
                          .arg(field.labelText(), numberText(1234.5, 2, locale, true), text.left(40)));
    return qlonglong(money->minor());
}

QVariant readBoolean(const Field &field, const QString &text)
{
    // what spreadsheets and other programs write, in the languages of the program
    static const std::array yes{u"yes"_s, u"y"_s,   u"true"_s, u"t"_s,    u"1"_s,
                                u"x"_s,   u"on"_s,  u"ja"_s,   u"j"_s,    u"oui"_s,
                                u"si"_s,  u"sim"_s, u"wahr"_s, u"vrai"_s, u"da"_s};
    static const std::array no{u"no"_s,  u"n"_s,   u"false"_s, u"f"_s,      u"0"_s,    u"off"_s,  u"nein"_s,
                               u"non"_s, u"nao"_s, u"nee"_s,   u"falsch"_s, u"faux"_s, u"niet"_s, u"net"_s};
    const QString folded = base::fold(text);
    if (std::find(yes.begin(), yes.end(), folded) != yes.end() ||
        folded == base::fold(DisplayText::tr("yes")))
        return qlonglong(1);
    if (std::find(no.begin(), no.end(), folded) != no.end() || folded == base::fold(DisplayText::tr("no")))
        return qlonglong(0);
    refuse(field, DisplayText::tr("%1 is either yes or no, not “%2”.").arg(field.labelText(), text.left(40)));
}

std::optional<QDate> readDay(const QString &text, const QLocale &locale)
{
    constexpr int YearsAhead = 30; // what a year of two digits may mean at most
    if (const auto day = parseIsoDate(text))
        return day;
    return parseDate(text, dateOrderOf(locale), QDate::currentDate().year() + YearsAhead);
}

QVariant readDate(const Field &field, const QString &text, const QLocale &locale)
{
    if (const auto day = readDay(text, locale))
        return day->toString(Qt::ISODate);
    const QString example = QDate(2026, 1, 31).toString(u"yyyy-MM-dd"_s);
    refuse(field,
           DisplayText::tr("%1 is not a date that exists: “%2”. Type for example %3.")
               .arg(field.labelText(), text.left(40),
                    isPlain(locale) ? example : locale.toString(QDate(2026, 1, 31), dateFormat(locale))));
}

QVariant readInstant(const Field &field, const QString &text, const QLocale &locale)
{
    static const QRegularExpression isoForm(u"^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}"_s);
    if (isoForm.match(text).hasMatch()) {
        const QDateTime instant =
            QDateTime::fromString(QString(text).replace(10, 1, u'T'), Qt::ISODateWithMs);
        if (instant.isValid())
            return qlonglong(instant.toMSecsSinceEpoch());
    }
    static const QRegularExpression clock(
        u"\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([ap]\\.?m\\.?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = clock.match(text);
    QTime time(0, 0);
    if (match.hasMatch()) {
        int hour = match.captured(1).toInt();
        if (const QString half = match.captured(4); !half.isEmpty() && hour >= 1 && hour <= 12)
            hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
        time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
    }
    const QString dayText = match.hasMatch() ? text.left(match.capturedStart()).trimmed() : text;
    const auto day = readDay(dayText.endsWith(u',') ? dayText.chopped(1) : dayText, locale);
    if (!day || !time.isValid())
        refuse(field, DisplayText::tr("%1 is not a day and time: “%2”. Type for example %3.")
                          .arg(field.labelText(), text.left(40),
                               instantText(QDateTime(QDate(2026, 1, 31), QTime(14, 30)).toMSecsSinceEpoch(),
                                           locale)));
    return qlonglong(QDateTime(*day, time).toMSecsSinceEpoch());
}

QVariant readChoice(const Field &field, const QString &text)
{
    const QString folded = base::fold(text);
    for (const Choice &choice : field.choices) {
        const QString key = QString::fromLatin1(choice.key);
        if (text == key || folded == base::fold(choice.labelText()) || folded == base::fold(key))
            return key;
    }
    return text; // validation names the choices
}

QVariant readText(const Field &field, const QString &text)
{
    switch (field.format) {
    case TextFormat::Country:
        if (const auto code = countryCode(text))
            return *code;
        refuse(field,
               DisplayText::tr("%1: there is no country called “%2”. Type its name or its two-letter code.")
                   .arg(field.labelText(), text.left(60)));
    case TextFormat::Currency: {
        const QString code = text == u"€" ? u"EUR"_s : text == u"£" ? u"GBP"_s : text.toUpper();
        if (Money::decimals(code))
            return code;
        refuse(field,
               DisplayText::tr(
                   "%1: there is no currency called “%2”. Type its three-letter code, for example EUR.")
                   .arg(field.labelText(), text.left(40)));
    }
    default:
        break;
    }
    return field.type == FieldType::Text && text.contains(u'\n') ? text.simplified() : text;
}

QVariant read(const Field &field, const QString &text, const QLocale &locale, const QString &currency)
{
    switch (field.type) {
    case FieldType::Integer:
        return readInteger(field, text, locale);
    case FieldType::Decimal:
        if (const auto number = readDecimal(text, locale))
            return *number;
        refuse(field,
               DisplayText::tr("%1 must be a number, not “%2”.").arg(field.labelText(), text.left(40)));
    case FieldType::Money:
        return readMoney(field, text, locale, currency);
    case FieldType::Boolean:
        return readBoolean(field, text);
    case FieldType::Date:
        return readDate(field, text, locale);
    case FieldType::Instant:
        return readInstant(field, text, locale);
    case FieldType::Choice:
        return readChoice(field, text);
    case FieldType::Text:
    case FieldType::LongText:
        return readText(field, text);
    case FieldType::MultiPicklist:
    case FieldType::Picklist:
    case FieldType::Link:
        break;
    }
    return text;
}

} // namespace

QString displayText(const Field &field, const QVariant &value, const QLocale &locale,
                    const QString &linkTitle, const QString &currency)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.format == TextFormat::Country && !isPlain(locale) ? countryName(value.toString(), locale)
                                                                       : value.toString();
    case FieldType::Integer:
        return integerText(field, value, locale);
    case FieldType::Decimal:
        for (const Choice &choice : field.choices) {
            if (!isPlain(locale) && choice.key.toDouble() == value.toDouble())
                return choice.labelText();
        }
        return numberText(isPlain(locale) ? value.toDouble() : asRead(value.toDouble()), -1, locale, true);
    case FieldType::Money:
        return moneyText(value.toLongLong(), currency, locale);
    case FieldType::Boolean:
        return value.toBool() ? DisplayText::tr("yes") : DisplayText::tr("no");
    case FieldType::Date: {
        const auto day = parseIsoDate(value.toString());
        return !day || isPlain(locale) ? value.toString() : locale.toString(*day, dateFormat(locale));
    }
    case FieldType::Instant:
        return instantText(value.toLongLong(), locale);
    case FieldType::Choice:
        for (const Choice &choice : field.choices) {
            if (QString::fromLatin1(choice.key) == value.toString())
                return choice.labelText();
        }
        return value.toString();
    case FieldType::MultiPicklist:
    case FieldType::Picklist:
    case FieldType::Link:
        break;
    }
    return linkTitle.isEmpty() ? value.toString() : linkTitle;
}

QVariant parseText(const Field &field, const QString &text, const QLocale &locale, const QString &currency)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    const QVariant value = read(field, typed, locale, currency);
    const bool isLink = field.type == FieldType::Link || field.type == FieldType::Picklist ||
                        field.type == FieldType::MultiPicklist;
    if (!isLink) {
        if (const auto problem = problemOf(field, value))
            throw *problem;
    }
    return value;
}

} // namespace kith::domain
