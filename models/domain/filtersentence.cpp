// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filtersentence.h"

#include "models/base/money.h"
#include "models/domain/catalogue.h"
#include "models/domain/displaytext.h"
#include "models/domain/filtercheck.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

struct FilterSentenceText
{
    Q_DECLARE_TR_FUNCTIONS(FilterSentence)
};

QString numberFrame(Operator op)
{
    switch (op) {
    case Operator::Less:
        return FilterSentenceText::tr("%1 is less than %2");
    case Operator::LessOrEqual:
        return FilterSentenceText::tr("%1 is at most %2");
    case Operator::Greater:
        return FilterSentenceText::tr("%1 is more than %2");
    default:
        return FilterSentenceText::tr("%1 is at least %2");
    }
}

QString dayFrame(Operator op)
{
    switch (op) {
    case Operator::Less:
        return FilterSentenceText::tr("%1 is before %2");
    case Operator::LessOrEqual:
        return FilterSentenceText::tr("%1 is not after %2");
    case Operator::Greater:
        return FilterSentenceText::tr("%1 is after %2");
    default:
        return FilterSentenceText::tr("%1 is not before %2");
    }
}

QString orderFrame(Operator op)
{
    switch (op) {
    case Operator::Less:
        return FilterSentenceText::tr("%1 comes before %2");
    case Operator::LessOrEqual:
        return FilterSentenceText::tr("%1 is %2 or comes before it");
    case Operator::Greater:
        return FilterSentenceText::tr("%1 comes after %2");
    default:
        return FilterSentenceText::tr("%1 is %2 or comes after it");
    }
}

QString frameOf(const Field &field, Operator op)
{
    switch (op) {
    case Operator::Is:
        return FilterSentenceText::tr("%1 is %2");
    case Operator::IsNot:
        return FilterSentenceText::tr("%1 is not %2");
    case Operator::Contains:
        return FilterSentenceText::tr("%1 contains %2");
    case Operator::StartsWith:
        return FilterSentenceText::tr("%1 begins with %2");
    case Operator::Similar:
        return FilterSentenceText::tr("%1 is similar to %2");
    case Operator::Anniversary:
        return FilterSentenceText::tr("the anniversary of %1 is on %2");
    default:
        break;
    }
    if (field.isNumber() || field.type == FieldType::Boolean)
        return numberFrame(op);
    return takesDays(field) ? dayFrame(op) : orderFrame(op);
}

/// Which of three prepositions the days of a span take.
QString spanFrame(const DateSpan &span, bool isAnniversary)
{
    const bool isDay = span.kind == DateSpan::Kind::Unit && span.unit == DateUnit::Day;
    if (isDay && qAbs(span.count) <= 1)
        return isAnniversary ? FilterSentenceText::tr("the anniversary of %1 is %2", "today")
                             : FilterSentenceText::tr("%1 is %2", "today, yesterday or tomorrow");
    if (isDay)
        return isAnniversary ? FilterSentenceText::tr("the anniversary of %1 is on %2")
                             : FilterSentenceText::tr("%1 is on %2", "a day");
    return isAnniversary ? FilterSentenceText::tr("the anniversary of %1 is in %2", "days")
                         : FilterSentenceText::tr("%1 is in %2", "days");
}

QString dayText(QDate day, const QLocale &locale)
{
    Field field;
    field.type = FieldType::Date;
    return displayText(field, day.toString(Qt::ISODate), locale);
}

} // namespace

FilterSentence::FilterSentence(const Entity &entity, const QLocale &locale, FilterNames names,
                               const QTimeZone &zone)
    : m_entity(&entity), m_locale(locale), m_names(std::move(names)), m_zone(zone)
{
}

FilterSentence FilterSentence::about(const Entity &member) const
{
    FilterSentence words = *this;
    words.m_entity = &member;
    return words;
}

QString FilterSentence::sentence(const Filter &filter) const
{
    const QString condition = clause(filter);
    if (condition.isEmpty())
        return FilterSentenceText::tr("All %1").arg(inSentence(m_entity->pluralText()));
    return FilterSentenceText::tr("%1 where %2").arg(m_entity->pluralText(), condition);
}

QString FilterSentence::clause(const Filter &filter) const
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return {};
    case Filter::Kind::And:
    case Filter::Kind::Or: {
        const bool isAnd = filter.kind == Filter::Kind::And;
        QStringList parts;
        for (const Filter &child : filter.children)
            parts.append(filter.children.size() == 1 ? clause(child) : grouped(child));
        if (parts.isEmpty())
            return isAnd ? QString() : FilterSentenceText::tr("nothing fits");
        return joined(parts, isAnd);
    }
    case Filter::Kind::Not:
        return negated(filter);
    case Filter::Kind::Test:
        return test(filter);
    case Filter::Kind::Related:
        return related(filter);
    case Filter::Kind::Segment:
        return segmentText(filter.segment, true);
    }
    return {};
}

QString FilterSentence::line(const Filter &filter) const
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return FilterSentenceText::tr("Everything");
    case Filter::Kind::And:
        return FilterSentenceText::tr("All of these");
    case Filter::Kind::Or:
        return FilterSentenceText::tr("At least one of these");
    case Filter::Kind::Not:
        return FilterSentenceText::tr("Not");
    default:
        return clause(filter);
    }
}

QString FilterSentence::grouped(const Filter &child) const
{
    const QString text = clause(child);
    if (text.isEmpty())
        return FilterSentenceText::tr("everything fits");
    const bool isGroup = child.kind == Filter::Kind::And || child.kind == Filter::Kind::Or;
    return isGroup && child.children.size() > 1
               ? FilterSentenceText::tr("(%1)", "a group of conditions").arg(text)
               : text;
}

QString FilterSentence::joined(const QStringList &parts, bool isAnd) const
{
    const QString last = isAnd ? FilterSentenceText::tr("%1 and %2", "conditions or values")
                               : FilterSentenceText::tr("%1 or %2", "conditions or values");
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        text =
            (isLast ? last : FilterSentenceText::tr("%1, %2", "conditions or values")).arg(text, parts.at(i));
    }
    return text;
}

QString FilterSentence::negated(const Filter &filter) const
{
    const Filter &child = filter.children.size() == 1 ? filter.children.constFirst() : filter;
    const bool isOwn = &child == &filter;
    if (!isOwn && child.kind == Filter::Kind::Segment)
        return segmentText(child.segment, false);
    if (!isOwn && child.kind == Filter::Kind::Related && child.aggregate == Aggregate::Any) {
        Filter none = child;
        none.aggregate = Aggregate::None;
        return related(none);
    }
    if (!isOwn && child.kind == Filter::Kind::Test && child.op == Operator::In && !child.values.isEmpty()) {
        const Field &field = MemberPath::filterField(*m_entity, child.field);
        QStringList values;
        for (const QVariant &value : child.values)
            values.append(operand(field, child.op, value, {}));
        return FilterSentenceText::tr("%1 is none of %2")
            .arg(inSentence(field.labelText(), field.is(FieldFlag::Custom)), joined(values, true));
    }
    const QString inner = isOwn ? clause(Filter::all(filter.children)) : clause(child);
    return FilterSentenceText::tr("not (%1)")
        .arg(inner.isEmpty() ? FilterSentenceText::tr("everything fits") : inner);
}

QString FilterSentence::test(const Filter &filter) const
{
    const Field &field = MemberPath::filterField(*m_entity, filter.field);
    return comparison(inSentence(field.labelText(), field.is(FieldFlag::Custom)), field, filter, {});
}

QString FilterSentence::membersText(const RelationPath &path, const Filter &filter) const
{
    const QString label = inSentence(path.labelText());
    const FilterSentence words = about(path.member());
    const QString condition = words.clause(filter.children.size() == 1 ? filter.children.constFirst()
                                                                       : Filter::all(filter.children));
    return condition.isEmpty()
               ? label
               : FilterSentenceText::tr("%1 (where %2)", "orders (where paid is yes)").arg(label, condition);
}

QString FilterSentence::related(const Filter &filter) const
{
    const RelationPath path = RelationPath::of(*m_entity, filter.relation);
    const QString members = membersText(path, filter);
    const Field *field = aggregateField(path.member(), filter);
    const QString label = field ? inSentence(field->labelText(), field->is(FieldFlag::Custom)) : QString();
    QString subject;
    switch (filter.aggregate) {
    case Aggregate::Any:
        return FilterSentenceText::tr("there are %1", "orders").arg(members);
    case Aggregate::None:
        return FilterSentenceText::tr("there are no %1", "orders").arg(members);
    case Aggregate::Count:
        subject = FilterSentenceText::tr("the number of %1", "orders").arg(members);
        break;
    case Aggregate::Sum:
        subject = FilterSentenceText::tr("the sum of %1 over %2", "total, orders").arg(label, members);
        break;
    case Aggregate::First:
        subject = FilterSentenceText::tr("the earliest %1 of %2", "a date, orders").arg(label, members);
        break;
    case Aggregate::Last:
        subject = FilterSentenceText::tr("the latest %1 of %2", "a date, orders").arg(label, members);
        break;
    }
    return field ? comparison(subject, *field, filter, m_names.baseCurrency) : subject;
}

QString FilterSentence::segmentText(base::RecordId segment, bool isIn) const
{
    const QString known = m_names.segment ? m_names.segment(segment) : QString();
    const QString name = known.isEmpty() ? segment.toString() : known;
    return (isIn ? FilterSentenceText::tr("it is in the segment “%1”")
                 : FilterSentenceText::tr("it is not in the segment “%1”"))
        .arg(name);
}

QString FilterSentence::comparison(const QString &subject, const Field &field, const Filter &filter,
                                   const QString &currency) const
{
    const QVariant value = filter.values.value(0);
    const auto said = [&](const QVariant &one) { return operand(field, filter.op, one, currency); };
    switch (filter.op) {
    case Operator::IsEmpty:
        return FilterSentenceText::tr("%1 is empty").arg(subject);
    case Operator::IsNotEmpty:
        return FilterSentenceText::tr("%1 is not empty").arg(subject);
    case Operator::In:
    case Operator::HasAll:
        return listed(subject, field, filter, currency);
    case Operator::Between:
        return FilterSentenceText::tr("%1 is between %2 and %3")
            .arg(subject, said(value), said(filter.values.value(1)));
    default:
        break;
    }
    if (value.isNull())
        return (filter.op == Operator::IsNot ? FilterSentenceText::tr("%1 is not empty")
                                             : FilterSentenceText::tr("%1 is empty"))
            .arg(subject);
    if (value.userType() == qMetaTypeId<DateSpan>())
        return spanComparison(subject, filter.op, value.value<DateSpan>());
    return frameOf(field, filter.op).arg(subject, said(value));
}

QString FilterSentence::listed(const QString &subject, const Field &field, const Filter &filter,
                               const QString &currency) const
{
    QStringList values;
    for (const QVariant &value : filter.values)
        values.append(operand(field, filter.op, value, currency));
    if (filter.op == Operator::HasAll)
        return values.isEmpty()
                   ? FilterSentenceText::tr("everything fits")
                   : FilterSentenceText::tr("%1 has all of %2").arg(subject, joined(values, true));
    return values.isEmpty() ? FilterSentenceText::tr("nothing fits")
                            : FilterSentenceText::tr("%1 is %2").arg(subject, joined(values, false));
}

QString FilterSentence::spanComparison(const QString &subject, Operator op, const DateSpan &span) const
{
    const QString days = spanText(span);
    switch (op) {
    case Operator::Is:
    case Operator::Anniversary:
        return spanFrame(span, op == Operator::Anniversary).arg(subject, days);
    case Operator::IsNot:
        return FilterSentenceText::tr("not (%1)").arg(spanFrame(span, false).arg(subject, days));
    default:
        return dayFrame(op).arg(subject, days);
    }
}

QString FilterSentence::operand(const Field &field, Operator op, const QVariant &value,
                                const QString &currency) const
{
    const auto inQuotes = [](const QString &text) {
        return FilterSentenceText::tr("“%1”", "a value").arg(text);
    };
    if (value.isNull())
        return FilterSentenceText::tr("empty");
    if (value.userType() == qMetaTypeId<DateSpan>())
        return spanText(value.value<DateSpan>());
    if (value.userType() == qMetaTypeId<UserGroup>())
        return value.value<UserGroup>() == UserGroup::Me ? FilterSentenceText::tr("me")
                                                         : FilterSentenceText::tr("my team");
    if (op == Operator::Contains || op == Operator::StartsWith || op == Operator::Similar)
        return inQuotes(value.toString());
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return inQuotes(valueText(field, value));
    case FieldType::Choice: {
        const qsizetype named = choiceNamed(field, value.toString());
        return inQuotes(named < 0 ? value.toString() : field.choices.at(named).labelText());
    }
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
    case FieldType::Link: {
        const QString title = m_names.title ? m_names.title(field, value) : QString();
        return inQuotes(title.isEmpty() ? value.toString() : title);
    }
    case FieldType::Money:
        return amountText(field, value, currency);
    case FieldType::Date:
    case FieldType::Instant:
        if (value.userType() == QMetaType::QDate)
            return dayText(value.toDate(), m_locale);
        break;
    default:
        break;
    }
    return valueText(field, value);
}

QString FilterSentence::amountText(const Field &field, const QVariant &value, const QString &currency) const
{
    if (value.userType() != QMetaType::QString)
        return displayText(field, value, m_locale, {}, currency);
    const QString known = base::Money::decimals(currency) ? currency : u"EUR"_s; // two decimals
    const auto money = base::Money::fromPlain(value.toString(), known);
    return money ? displayText(field, qlonglong(money->minor()), m_locale, {}, currency) : value.toString();
}

QString FilterSentence::momentText(qint64 ms) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, m_zone);
    return FilterSentenceText::tr("%1 %2", "date, time")
        .arg(dayText(moment.date(), m_locale), m_locale.toString(moment.time(), QLocale::ShortFormat));
}

QString FilterSentence::valueText(const Field &field, const QVariant &stored, const QString &currency) const
{
    if (stored.isNull())
        return {};
    if (field.type == FieldType::Instant && stored.userType() != QMetaType::QString)
        return momentText(stored.userType() == QMetaType::QDateTime ? stored.toDateTime().toMSecsSinceEpoch()
                                                                    : stored.toLongLong());
    const bool isNamed = field.type == FieldType::Link || field.type == FieldType::Picklist;
    if (field.type == FieldType::MultiPicklist) {
        QStringList names;
        for (const QString &id : stored.toString().split(u'|', Qt::SkipEmptyParts)) {
            const QString title = m_names.title ? m_names.title(field, id.toLongLong()) : QString();
            names.append(title.isEmpty() ? id : title);
        }
        return names.join(u", "_s);
    }
    return displayText(field, stored, m_locale,
                       isNamed && m_names.title ? m_names.title(field, stored) : QString(), currency);
}

/// Labels begin with a capital because they stand alone; inside a sentence only German keeps it.
QString FilterSentence::inSentence(const QString &label, bool isOwn) const
{
    const bool isWord = label.size() > 1 && !label.at(1).isUpper();
    if (isOwn || !isWord || m_locale.language() == QLocale::German)
        return label;
    return label.at(0).toLower() + label.sliced(1);
}

} // namespace kith::domain
