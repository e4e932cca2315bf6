// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/columnguess.h"

#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/country.h"
#include "models/domain/datetext.h"
#include "models/domain/emailaddress.h"
#include "models/services/exchange/campaignwords.h"
#include "models/services/exchange/headersynonyms.h"
#include "models/services/exchange/momenttext.h"
#include "models/services/exchange/nearname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

/// Translation context of what stands here.
class ColumnGuessText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnGuess)
};

/// Whether more than one column may go to the target.
bool takesSeveral(const QByteArray &target)
{
    return target.startsWith("emails.") || target.startsWith("phones.") || target.startsWith("urls.") ||
           target.startsWith("fact.") || target == "note" || target == "tag";
}

bool looksLikeDate(const QString &text)
{
    using domain::DateOrder;
    const int thisYear = base::Clock::system().today().year();
    return domain::parseDate(text, DateOrder::YearMonthDay, thisYear) ||
           domain::parseDate(text, DateOrder::DayMonthYear, thisYear) ||
           domain::parseDate(text, DateOrder::MonthDayYear, thisYear);
}

bool looksLikePhone(const QString &text)
{
    if (looksLikeDate(text))
        return false;
    static const QRegularExpression shape(u"^[+(]?[0-9][0-9 ()./\\-]{5,}[0-9]( ?(x|ext\\.?) ?[0-9]+)?$"_s);
    const qsizetype digits = base::digitsOf(text).size();
    return digits >= 7 && digits <= 15 && text != base::digitsOf(text) && shape.match(text).hasMatch();
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression shape(u"^(https?://|www\\.)\\S+$"_s);
    return shape.match(text).hasMatch();
}

/// Two to four words of letters that begin in upper case, or of a script that knows no case.
bool looksLikeName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 4 && !words.constFirst().front().isLower() &&
           !words.constLast().front().isLower() && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetter() || c.isMark() || c.isSurrogate() || c == u' ' || c == u'.' || c == u'-' ||
                      c == u'\'' || c == QChar(0x2019);
           });
}

bool areSalutations(const QStringList &values)
{
    static const QStringList known{u"mr"_s,   u"mrs"_s,     u"ms"_s,     u"miss"_s, u"mx"_s,   u"dr"_s,
                                   u"prof"_s, u"herr"_s,    u"frau"_s,   u"m"_s,    u"mme"_s,  u"mlle"_s,
                                   u"sr"_s,   u"sra"_s,     u"srta"_s,   u"sig"_s,  u"dott"_s, u"dhr"_s,
                                   u"mevr"_s, u"herr dr"_s, u"frau dr"_s};
    return std::all_of(values.begin(), values.end(),
                       [](const QString &value) { return known.contains(base::fold(value).remove(u'.')); });
}

bool areNumbers(const QStringList &values)
{
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), [](const QString &value) {
        return value == base::digitsOf(value);
    });
}

/// Discounts as parts of 1, as databases keep them.
bool areShares(const QStringList &values)
{
    bool hasPart = false;
    for (const QString &value : values) {
        bool isNumber = false;
        const double share = QString(value).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || share < 0 || share > 1)
            return false;
        hasPart = hasPart || (share > 0 && share < 1);
    }
    return hasPart;
}

QByteArray dateFormatName(domain::DateOrder order)
{
    switch (order) {
    case domain::DateOrder::DayMonthYear:
        return "dmy";
    case domain::DateOrder::MonthDayYear:
        return "mdy";
    case domain::DateOrder::YearMonthDay:
        break;
    }
    return "ymd";
}

double share(const QStringList &values, bool (*test)(const QString &))
{
    return values.isEmpty()
               ? 0
               : double(std::count_if(values.begin(), values.end(), test)) / double(values.size());
}

} // namespace

ColumnGuess::ColumnGuess(const QStringList &header, const QList<QStringList> &rows,
                         const QStringList &nullTexts)
    : m_header(header), m_rows(rows), m_nullTexts(nullTexts)
{
}

/// Numbers of orders, and beside them when they were placed, what was ordered or what it came to.
bool ColumnGuess::isAboutOrders() const
{
    if (std::none_of(m_header.cbegin(), m_header.cend(), saysOrderNumber))
        return false;
    static const QList<QByteArray> telling{"ordered_at", "line.quantity", "line.unit_price", "total_minor"};
    return std::any_of(m_header.cbegin(), m_header.cend(), [](const QString &heading) {
        const QList<QByteArray> targets = targetsForHeading("sales_order", heading);
        return std::any_of(targets.cbegin(), targets.cend(),
                           [](const QByteArray &target) { return telling.contains(target); });
    });
}

QByteArray ColumnGuess::entity() const
{
    int person = 0;
    int organisation = 0;
    if (isAboutOrders())
        return "sales_order";
    if (saysCampaignResults(m_header))
        return "campaign_event";
    QList<QByteArray> ofDeals;
    for (const QString &heading : m_header)
        ofDeals += targetsForHeading("deal", heading);
    const bool isMoney = ofDeals.contains("amount_minor") || ofDeals.contains("close_date");
    if (ofDeals.contains("stage_id") && isMoney)
        return "deal";
    for (const QString &heading : m_header) {
        const QList<QByteArray> contact = targetsForHeading("contact", heading);
        if (contact.contains("first_name") || contact.contains("last_name") ||
            contact.contains("job.title") || normalisedHeading(heading).contains(u"contact"))
            ++person;
        const QList<QByteArray> company = targetsForHeading("company", heading);
        if (!company.isEmpty() && contact.isEmpty())
            ++organisation;
        else if (company.contains("name") && contact.contains("company.name"))
            ++organisation;
    }
    return person == 0 && organisation > 0 ? "company" : "contact";
}

ColumnGuess::Content ColumnGuess::contentOf(qsizetype column) const
{
    Content content;
    for (const QStringList &row : m_rows) {
        const QString value = column < row.size() ? row.at(column).trimmed() : QString();
        if (!value.isEmpty() && !m_nullTexts.contains(value))
            content.values.append(value);
    }
    content.distinct = content.values;
    content.distinct.removeDuplicates();
    content.emails = share(content.values, [](const QString &text) { return domain::isEmail(text); });
    content.phones = share(content.values, looksLikePhone);
    content.urls = share(content.values, looksLikeUrl);
    content.names = share(content.distinct, looksLikeName);
    content.countries =
        share(content.distinct, [](const QString &text) { return domain::countryCode(text).has_value(); });
    return content;
}

QList<ColumnMapping> ColumnGuess::columnsFor(const domain::Entity &entity) const
{
    QList<ColumnMapping> columns;
    QList<Content> contents;
    QList<QByteArray> used;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        ColumnMapping mapping;
        mapping.column = int(i);
        mapping.header = m_header.at(i);
        contents.append(contentOf(i));
        chooseByHeading(entity, mapping, contents.constLast(), used);
        columns.append(mapping);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnMapping &mapping = columns[i];
        if (mapping.target.isEmpty())
            chooseNearHeading(entity, mapping, used);
        if (mapping.target.isEmpty())
            chooseByContent(entity.key, mapping, contents.at(i), used);
        chooseFormat(entity, mapping, contents.at(i));
        if (mapping.target.isEmpty())
            mapping.why = ColumnGuessText::tr("%1 have nothing like it; the column is left out")
                              .arg(entity.pluralText());
    }
    return columns;
}

namespace {

/// The workspace's own fields that are called like that; these come before synonyms of others.
QList<QByteArray> ownFieldsCalled(const domain::Entity &entity, const QString &heading)
{
    QList<QByteArray> found;
    const QString wanted = normalisedHeading(heading);
    for (const domain::Field &field : entity.fields) {
        const bool isOwn = field.is(domain::FieldFlag::Custom) && field.isEditable();
        if (isOwn && !wanted.isEmpty() &&
            (normalisedHeading(field.labelText()) == wanted ||
             normalisedHeading(QString::fromLatin1(field.key)) == wanted ||
             normalisedHeading(QString::fromLatin1(field.key.mid(2))) == wanted))
            found.append(field.key);
    }
    return found;
}

} // namespace

/// A heading that is nearly the name of one of the workspace's own fields.
void ColumnGuess::chooseNearHeading(const domain::Entity &entity, ColumnMapping &mapping,
                                    QList<QByteArray> &used) const
{
    for (const domain::Field &field : entity.fields) {
        if (!field.is(domain::FieldFlag::Custom) || !field.isEditable() || used.contains(field.key) ||
            !isNearName(mapping.header, field.labelText()))
            continue;
        mapping.target = field.key;
        mapping.certain = false;
        mapping.why = ColumnGuessText::tr("The heading is nearly “%1”").arg(field.labelText());
        used.append(field.key);
        return;
    }
}

void ColumnGuess::chooseByHeading(const domain::Entity &entity, ColumnMapping &mapping,
                                  const Content &content, QList<QByteArray> &used) const
{
    QList<QByteArray> candidates =
        ownFieldsCalled(entity, mapping.header) + targetsForHeading(entity.key, mapping.header);
    // "Title" is "Dr." in one address book and "Sales Manager" in the next
    if (candidates.contains("salutation") && normalisedHeading(mapping.header) == "title"_L1 &&
        !areSalutations(content.distinct))
        candidates = {"job.title"};
    // a place of business is a country in one list and a city in the next
    if (candidates.contains("address.country") && !content.distinct.isEmpty() && content.countries < 0.5)
        candidates = {"address.city"};
    if (candidates.contains("line.discount") && areShares(content.distinct))
        candidates = {"line.discount_share"};
    for (const QByteArray &target : candidates) {
        if (used.contains(target) && !takesSeveral(target))
            continue;
        const bool emailColumn = target.startsWith("emails.");
        if (emailColumn && !content.values.isEmpty() && content.emails < 0.3)
            continue; // "mail" may be a postal address
        if (target == "team.lead" && areNumbers(content.distinct))
            continue; // the key of a colleague is nobody's name
        mapping.target = target;
        mapping.why = target == "line.discount_share"
                          ? ColumnGuessText::tr("No number is above 1: 0.15 is taken for 15 %")
                          : ColumnGuessText::tr("The heading says so");
        used.append(target);
        return;
    }
}

void ColumnGuess::chooseByContent(const QByteArray &entity, ColumnMapping &mapping, const Content &content,
                                  QList<QByteArray> &used) const
{
    if (entity != "contact" && entity != "company")
        return;
    const auto choose = [&](const QByteArray &target, const QString &why) {
        mapping.target = target;
        mapping.why = why;
        mapping.certain = false;
        used.append(target);
    };
    if (content.emails >= 0.6)
        choose("emails.work", ColumnGuessText::tr("The cells look like e-mail addresses"));
    else if (content.phones >= 0.6)
        choose("phones.work", ColumnGuessText::tr("The cells look like phone numbers"));
    else if (content.urls >= 0.6)
        choose("urls.web", ColumnGuessText::tr("The cells look like web addresses"));
    else if (content.countries >= 0.8 && !used.contains("address.country"))
        choose("address.country", ColumnGuessText::tr("The cells look like countries"));
    else if (entity == "contact" && content.names >= 0.8 && !used.contains("full_name") &&
             !used.contains("first_name") && !used.contains("last_name"))
        choose("full_name", ColumnGuessText::tr("The cells look like names of people"));
}

void ColumnGuess::chooseDateOrder(ColumnMapping &mapping, const Content &content)
{
    const int thisYear = base::Clock::system().today().year();
    domain::DateOrderDetector detector(domain::dateOrderOf(QLocale()), thisYear);
    for (const QString &value : content.values)
        detector.add(MomentText::of(value).day);
    const domain::DateOrderVerdict verdict = detector.verdict();
    mapping.format = dateFormatName(verdict.order.value_or(domain::DateOrder::YearMonthDay));
    if (!verdict.alternative)
        return;
    const QLocale locale;
    const auto reading = [&](domain::DateOrder order) {
        return locale.toString(domain::parseDate(verdict.differing, order, thisYear).value_or(QDate()),
                               QLocale::LongFormat);
    };
    mapping.certain = false;
    mapping.ambiguousSample = {verdict.differing, reading(*verdict.order), reading(*verdict.alternative)};
    mapping.why = ColumnGuessText::tr("The dates can be read in two ways; say which");
}

namespace {

QByteArray decimalSignOf(const QStringList &values)
{
    static const QRegularExpression decimalComma(u",[0-9]{1,2}$"_s);
    const bool comma = std::any_of(values.begin(), values.end(),
                                   [](const QString &value) { return decimalComma.match(value).hasMatch(); });
    return comma ? "," : ".";
}

} // namespace

void ColumnGuess::chooseFormat(const domain::Entity &entity, ColumnMapping &mapping,
                               const Content &content) const
{
    const domain::Field *field = entity.field(mapping.target);
    static const QList<QByteArray> moments{"created_at", "close_date", "won_at", "lost_at"};
    if (moments.contains(mapping.target))
        chooseDateOrder(mapping, content);
    static const QList<QByteArray> ofLines{"line.quantity", "line.unit_price", "line.discount",
                                           "line.discount_share"};
    if (ofLines.contains(mapping.target))
        mapping.format = decimalSignOf(content.values);
    if (!field)
        return;
    if (field->type == domain::FieldType::Date || field->type == domain::FieldType::Instant) {
        chooseDateOrder(mapping, content);
    } else if (field->isNumber()) {
        mapping.format = decimalSignOf(content.values);
    }
}

} // namespace kith::services
