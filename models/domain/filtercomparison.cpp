// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filtercomparison.h"

#include "models/base/money.h"
#include "models/base/similartext.h"
#include "models/base/textfold.h"
#include "models/domain/filtercheck.h"
#include "models/domain/filtersource.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::RecordId;

namespace {

template<class T>
bool isInOrder(const T &left, Operator op, const T &right)
{
    switch (op) {
    case Operator::Less:
        return left < right;
    case Operator::LessOrEqual:
        return left <= right;
    case Operator::Greater:
        return left > right;
    case Operator::GreaterOrEqual:
        return left >= right;
    default:
        return left == right;
    }
}

/// A text as people wrote it with what a filter says about texts. In UTF-8, whose order is that of the code
/// points.
bool textPasses(const QString &text, Operator op, const QString &value)
{
    if (op == Operator::Similar)
        return base::isSimilar(text, base::searchWords(value));
    const QString folded = base::fold(text);
    const QString wanted = base::fold(value);
    if (op == Operator::Contains)
        return folded.contains(wanted);
    if (op == Operator::StartsWith)
        return folded.startsWith(wanted);
    return isInOrder(folded.toUtf8(), op, wanted.toUtf8());
}

bool looksLikePhone(const QString &text)
{
    const bool anyDigit = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return anyDigit && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return c.isDigit() || c.isSpace() || u"+-/()."_s.contains(c);
           });
}

bool phonePasses(const QString &text, Operator op, const QString &value)
{
    const bool byDigits = op == Operator::Is || op == Operator::Contains || op == Operator::StartsWith;
    if (!byDigits || !looksLikePhone(value))
        return false;
    const QString digits = base::digitsOf(text);
    const QString typed = base::digitsOf(value);
    if (op == Operator::Is)
        return digits == typed;
    if (op == Operator::Contains ? digits.contains(typed) : digits.startsWith(typed))
        return true;
    const bool isNational = typed.size() > 1 && typed.startsWith(u'0') && !typed.startsWith("00"_L1);
    return isNational && digits.contains(typed.sliced(1));
}

/// A stored number as SQLite writes it.
QString numberText(const QVariant &stored)
{
    if (stored.userType() != QMetaType::Double)
        return stored.toString();
    QString text = QString::number(stored.toDouble(), 'g', 15);
    if (const qsizetype exponent = text.indexOf(u'e'); exponent >= 0)
        return text.contains(u'.') ? text : text.insert(exponent, ".0"_L1);
    return text.contains(u'.') ? text : text + ".0"_L1;
}

/// Month and day of `day` in one of the years of the span; 29 February is the 28th where there is none.
bool isAnniversary(QDate day, QDate first, QDate last)
{
    if (last >= first.addYears(1).addDays(-1))
        return true;
    for (int year = first.year(); year <= last.year(); ++year) {
        QDate candidate(year, day.month(), day.day());
        if (!candidate.isValid())
            candidate = QDate(year, day.month(), day.day() - 1);
        if (candidate >= first && candidate <= last)
            return true;
    }
    return false;
}

bool asBool(const QVariant &value)
{
    if (!isText(value))
        return value.toBool();
    const QString text = base::fold(value.toString());
    return text == "1"_L1 || text == "true"_L1 || text == "yes"_L1;
}

std::optional<RecordId> idIn(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<RecordId>())
        return value.value<RecordId>();
    if (isText(value))
        return RecordId::fromString(value.toString());
    return RecordId(value.toLongLong());
}

} // namespace

bool isPartial(Operator op)
{
    return op == Operator::Contains || op == Operator::StartsWith || op == Operator::Similar;
}

bool isText(const QVariant &value)
{
    return value.userType() == QMetaType::QString;
}

bool FilterComparison::passes(const Subject &subject, Operator op, const QVariantList &values) const
{
    const auto is = [&](const QVariant &value) { return passesOne(subject, Operator::Is, value); };
    switch (op) {
    case Operator::IsEmpty:
        return subject.stored.isNull();
    case Operator::IsNotEmpty:
        return !subject.stored.isNull();
    case Operator::In:
        return std::any_of(values.cbegin(), values.cend(), is);
    case Operator::HasAll:
        return std::all_of(values.cbegin(), values.cend(), is);
    case Operator::Between:
        return compares(subject, Operator::GreaterOrEqual, values.value(0)) &&
               compares(subject, Operator::LessOrEqual, values.value(1));
    case Operator::IsNot:
        return !passesOne(subject, Operator::Is, values.value(0));
    default:
        return passesOne(subject, op, values.value(0));
    }
}

bool FilterComparison::passesOne(const Subject &subject, Operator op, const QVariant &value) const
{
    return value.isNull() ? subject.stored.isNull() : compares(subject, op, value);
}

bool FilterComparison::compares(const Subject &subject, Operator op, const QVariant &value) const
{
    const Field &field = subject.field;
    if (field.type == FieldType::Boolean && !isPartial(op))
        return isInOrder(int(subject.stored.toBool()), op, int(asBool(value)));
    if (subject.stored.isNull())
        return false;
    if (value.userType() == qMetaTypeId<DateSpan>())
        return compareDays(subject, op, value.value<DateSpan>().days(m_context.today, m_context.weekStart));
    const bool isDay = field.type == FieldType::Instant || op == Operator::Anniversary;
    if (takesDays(field) && isDay && value.userType() == QMetaType::QDate)
        return compareDays(subject, op, {value.toDate(), value.toDate()});
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return compareText(subject, op, value.toString());
    case FieldType::Choice:
        return compareChoice(subject, op, value.toString());
    case FieldType::Picklist:
        return comparePicklist(subject, RecordId(subject.stored.toLongLong()), op, value);
    case FieldType::MultiPicklist: {
        const QStringList ids = subject.stored.toString().split(u'|', Qt::SkipEmptyParts);
        return std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
            return comparePicklist(subject, RecordId(id.toLongLong()), op, value);
        });
    }
    case FieldType::Link:
        return compareLink(subject, op, value);
    default:
        return compareNumber(subject, op, value);
    }
}

bool FilterComparison::compareText(const Subject &subject, Operator op, const QString &value) const
{
    const QString stored = subject.stored.toString();
    return textPasses(stored, op, value) ||
           (subject.field.format == TextFormat::Phone && phonePasses(stored, op, value));
}

bool FilterComparison::compareNumber(const Subject &subject, Operator op, const QVariant &value) const
{
    const QVariant &stored = subject.stored;
    if (isPartial(op)) {
        const QString wanted = base::fold(value.toString());
        return op == Operator::Contains ? numberText(stored).contains(wanted)
                                        : numberText(stored).startsWith(wanted);
    }
    switch (subject.field.type) {
    case FieldType::Date: {
        const QDate day = isText(value) ? QDate::fromString(value.toString(), Qt::ISODate) : value.toDate();
        if (op == Operator::Anniversary)
            return compareDays(subject, op, {day, day});
        return isInOrder(stored.toString().toUtf8(), op, day.toString(Qt::ISODate).toUtf8());
    }
    case FieldType::Instant:
        return isInOrder(stored.toLongLong(), op,
                         value.userType() == QMetaType::QDateTime ? value.toDateTime().toMSecsSinceEpoch()
                                                                  : value.toLongLong());
    case FieldType::Money:
        if (isText(value)) {
            const QString currency = subject.currency();
            const auto money = base::Money::fromPlain(value.toString(), base::Money::decimals(currency)
                                                                            ? QStringView(currency)
                                                                            : QStringView(u"EUR"));
            return money && isInOrder(stored.toLongLong(), op, money->minor());
        }
        break;
    default:
        break;
    }
    const bool isWhole = stored.userType() != QMetaType::Double && value.userType() != QMetaType::Double &&
                         subject.field.type != FieldType::Decimal;
    return isWhole ? isInOrder(stored.toLongLong(), op, value.toLongLong())
                   : isInOrder(stored.toDouble(), op, value.toDouble());
}

bool FilterComparison::compareDays(const Subject &subject, Operator op, std::pair<QDate, QDate> days) const
{
    const bool isDate = subject.field.type == FieldType::Date;
    const QDate day =
        isDate ? QDate::fromString(subject.stored.toString(), Qt::ISODate)
               : QDateTime::fromMSecsSinceEpoch(subject.stored.toLongLong(), m_context.zone).date();
    switch (op) {
    case Operator::Less:
        return day < days.first;
    case Operator::LessOrEqual:
        return day <= days.second;
    case Operator::Greater:
        return day > days.second;
    case Operator::GreaterOrEqual:
        return day >= days.first;
    case Operator::Anniversary:
        return isAnniversary(day, days.first, days.second);
    default:
        return day >= days.first && day <= days.second;
    }
}

bool FilterComparison::compareChoice(const Subject &subject, Operator op, const QString &value) const
{
    const QString stored = subject.stored.toString();
    const QList<Choice> &choices = subject.field.choices;
    const auto own = std::find_if(choices.cbegin(), choices.cend(), [&stored](const Choice &choice) {
        return QString::fromUtf8(choice.key) == stored;
    });
    if (own == choices.cend())
        return false;
    if (isPartial(op))
        return textPasses(own->labelText(), op, value);
    const qsizetype named = choiceNamed(subject.field, value);
    return named >= 0 && isInOrder(qsizetype(own - choices.cbegin()), op, named);
}

bool FilterComparison::comparePicklist(const Subject &subject, RecordId stored, Operator op,
                                       const QVariant &value) const
{
    if (op == Operator::Is && !isText(value) && idIn(value) == stored)
        return true;
    const QList<PicklistItem> items = m_source.picklist(subject.field.target);
    const auto own = std::find_if(items.cbegin(), items.cend(),
                                  [stored](const PicklistItem &item) { return item.id == stored; });
    if (own == items.cend())
        return false;
    if (isPartial(op))
        return textPasses(own->label, op, value.toString());
    const std::optional<RecordId> id = idIn(value);
    const QString text = isText(value) ? value.toString() : QString();
    const auto isNamed = [&](const PicklistItem &item) {
        return item.id == id || (isText(value) && ((!item.key.isEmpty() && item.key == text) ||
                                                   base::fold(item.label) == base::fold(text)));
    };
    if (op == Operator::Is)
        return std::any_of(items.cbegin(), items.cend(), [&](const PicklistItem &item) {
            return (item.id == stored || item.mergedInto == stored) && isNamed(item);
        });
    const auto named = std::find_if(items.cbegin(), items.cend(), isNamed);
    return named != items.cend() && isInOrder(own - items.cbegin(), op, named - items.cbegin());
}

bool FilterComparison::compareLink(const Subject &subject, Operator op, const QVariant &value) const
{
    const RecordId stored(subject.stored.toLongLong());
    if (value.userType() == qMetaTypeId<UserGroup>())
        return isInGroup(stored, value.value<UserGroup>());
    if (op == Operator::Is && idIn(value) == stored)
        return true;
    if (op == Operator::Is && !isText(value))
        return false;
    const QString title = subject.title(stored);
    return !title.isNull() && textPasses(title, op, value.toString());
}

bool FilterComparison::isInGroup(RecordId user, UserGroup group) const
{
    if (group == UserGroup::MyTeam)
        return m_context.myTeam.contains(user);
    return !m_context.me.isNull() && user == m_context.me;
}

} // namespace kith::domain
