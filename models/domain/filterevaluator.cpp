// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filterevaluator.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/filtercheck.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using base::RecordId;

namespace {

constexpr qsizetype MostListed = 5;

struct FilterEvaluatorText
{
    Q_DECLARE_TR_FUNCTIONS(FilterEvaluator)
};

QString shortList(const QStringList &texts, qsizetype count)
{
    const QString list = texts.join(u"; "_s);
    return count > texts.size()
               ? FilterEvaluatorText::tr("%1 and %n more", nullptr, int(count - texts.size())).arg(list)
               : list;
}

} // namespace

FilterEvaluator::FilterEvaluator(const Entity &entity, const FilterContext &context, FilterSource &source)
    : m_entity(entity), m_context(context), m_source(source), m_comparison(context, source)
{
}

FilterEvaluator FilterEvaluator::about(const Entity &entity) const
{
    FilterEvaluator evaluator(entity, m_context, m_source);
    evaluator.m_segments = m_segments;
    return evaluator;
}

bool FilterEvaluator::matches(const Filter &filter, RecordId id)
{
    checkFilter(m_entity, filter);
    return passes(filter, id);
}

bool FilterEvaluator::passes(const Filter &filter, RecordId id)
{
    const auto one = [&](const Filter &child) { return passes(child, id); };
    const QList<Filter> &children = filter.children;
    switch (filter.kind) {
    case Filter::Kind::All:
        return true;
    case Filter::Kind::And:
        return std::all_of(children.cbegin(), children.cend(), one);
    case Filter::Kind::Or:
        return std::any_of(children.cbegin(), children.cend(), one);
    case Filter::Kind::Not:
        return !std::all_of(children.cbegin(), children.cend(), one);
    case Filter::Kind::Test:
        return test(filter, id);
    case Filter::Kind::Related:
        return related(filter, id);
    case Filter::Kind::Segment:
        return inSegment(filter.segment, id);
    }
    return false;
}

bool FilterEvaluator::test(const Filter &filter, RecordId id)
{
    if (const auto path = MemberPath::parse(m_entity, filter.field))
        return memberTest(*path, filter, id);
    const Field &field = Catalogue::fieldOrStamp(m_entity, filter.field);
    return m_comparison.passes(subjectOf(m_entity, id, field), filter.op, filter.values);
}

bool FilterEvaluator::memberTest(const MemberPath &path, const Filter &filter, RecordId id)
{
    const QList<RecordId> members = livingMembers(m_entity, id, *path.relation);
    const auto some = [&](Operator op, const QVariantList &values) {
        return std::any_of(members.cbegin(), members.cend(), [&](RecordId member) {
            return m_comparison.passes(subjectOf(*path.member, member, *path.field), op, values);
        });
    };
    if (filter.op != Operator::HasAll)
        return some(filter.op, filter.values);
    return std::all_of(filter.values.cbegin(), filter.values.cend(),
                       [&](const QVariant &value) { return some(Operator::Is, {value}); });
}

bool FilterEvaluator::related(const Filter &filter, RecordId id)
{
    const RelationPath path = RelationPath::of(m_entity, filter.relation);
    return aggregatePasses(path, filter, meeting(path, filter, id));
}

bool FilterEvaluator::aggregatePasses(const RelationPath &path, const Filter &related,
                                      const QList<RecordId> &members)
{
    const Field *field = aggregateField(path.member(), related);
    if (!field)
        return members.isEmpty() == (related.aggregate == Aggregate::None);
    const FilterComparison::Subject subject{*field,
                                            aggregated(path.member(), *field, related, members),
                                            [this] { return m_source.baseCurrency(); },
                                            {}};
    return m_comparison.passes(subject, related.op, related.values);
}

bool FilterEvaluator::inSegment(RecordId segment, RecordId id)
{
    const std::optional<FilterSegment> found = m_source.segment(segment);
    if (!found || found->entity != m_entity.key)
        return false;
    if (!found->filter)
        return m_source.isListed(segment, id);
    if (m_segments.contains(segment))
        throw Problem(
            ProblemKind::Invalid,
            FilterEvaluatorText::tr("The segment “%1” asks for itself. Take it out of its own conditions.")
                .arg(found->name),
            u"segment "_s + segment.toString());
    m_segments.append(segment);
    const bool passed = matches(*found->filter, id);
    m_segments.removeLast();
    return passed;
}

QVariant FilterEvaluator::valueOf(const Entity &entity, RecordId id, QByteArrayView key)
{
    const auto path = FieldPath::isPath(key) ? FieldPath::parse(entity, key) : std::nullopt;
    if (!path)
        return m_source.value(entity, id, key);
    const Entity *at = &entity;
    for (const FieldPath::Step &step : path->steps) {
        id = id.isNull() ? id : RecordId(m_source.value(*at, id, step.link->key).toLongLong());
        at = step.target;
    }
    if (!path->leaf)
        return path->summary == FieldPath::Summary::Product ? productOf(*path, id) : summaryOf(*path, id);
    const QVariant value = id.isNull() ? QVariant() : m_source.value(*at, id, path->leaf->key);
    return value.isNull() || path->part == FieldPath::Part::Whole ? value : partOf(*path, value);
}

/// A part of a day or a moment, by the clocks of the context.
QVariant FilterEvaluator::partOf(const FieldPath &path, const QVariant &value) const
{
    if (path.leaf->type == FieldType::Date)
        return QString::number(QDate::fromString(value.toString(), Qt::ISODate).dayOfWeek());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(value.toLongLong(), m_context.zone);
    return path.part == FieldPath::Part::Hour ? QVariant(at.time().hour())
                                              : QVariant(QString::number(at.date().dayOfWeek()));
}

/// The product of the largest line that has one.
QVariant FilterEvaluator::productOf(const FieldPath &path, RecordId id)
{
    const Entity &line = *path.member();
    const auto number = [&](RecordId of, QByteArrayView key) {
        return line.field(key) ? m_source.value(line, of, key).toDouble() : 0.0;
    };
    QVariant product;
    std::pair<double, RecordId> largest;
    const QList<RecordId> lines =
        id.isNull() ? QList<RecordId>() : m_source.members(*path.entity, id, *path.relation);
    for (const RecordId one : lines) {
        const QVariant of = m_source.value(line, one, "product_id");
        if (of.isNull())
            continue;
        constexpr double whole = 10000;
        const double size = number(one, "qty_milli") * number(one, "unit_minor") *
                                (line.field("discount_bp") ? whole - number(one, "discount_bp") : 1) -
                            number(one, "discount_minor") * 1e7;
        const bool isLarger = product.isNull() || size > largest.first ||
                              (size == largest.first && one.value() < largest.second.value());
        if (!isLarger)
            continue;
        product = of;
        largest = {size, one};
    }
    return product;
}

QVariant FilterEvaluator::summaryOf(const FieldPath &path, RecordId id)
{
    const Entity &member = *path.member();
    const Entity &joining = *Catalogue::of(m_entity).find(path.relation->entity);
    const bool isJoined = &member != &joining;
    const QList<RecordId> joins =
        id.isNull() ? QList<RecordId>() : m_source.members(*path.entity, id, *path.relation);
    const QList<QByteArray> openStates = FieldPath::openStates(member);
    QList<RecordId> counted;
    QVariant latest;
    for (const RecordId join : joins) {
        const RecordId meant =
            isJoined ? RecordId(m_source.value(joining, join, path.relation->memberField).toLongLong())
                     : join;
        if (meant.isNull() || !isAlive(member, meant))
            continue;
        const QByteArray status = m_source.value(member, meant, "status").toString().toUtf8();
        if (path.summary == FieldPath::Summary::Open && !openStates.contains(status))
            continue;
        if (!counted.contains(meant))
            counted.append(meant);
        if (path.summary != FieldPath::Summary::Last)
            continue;
        const auto [column, inJoining] = path.memberTime();
        const QVariant time =
            inJoining ? m_source.value(joining, join, column) : m_source.value(member, meant, column);
        if (!time.isNull() && (latest.isNull() || time.toLongLong() > latest.toLongLong()))
            latest = time;
    }
    return path.summary == FieldPath::Summary::Last ? latest : QVariant(qlonglong(counted.size()));
}

FilterComparison::Subject FilterEvaluator::subjectOf(const Entity &entity, RecordId id, const Field &field)
{
    return {field, valueOf(entity, id, field.key),
            [&entity, &field, id, this] { return currencyOf(entity, id, field); },
            [&entity, &field, id, this](RecordId target) { return titleOf(entity, id, field, target); }};
}

QString FilterEvaluator::currencyOf(const Entity &entity, RecordId id, const Field &amount)
{
    return amount.target.isEmpty() ? QString() : valueOf(entity, id, amount.target).toString();
}

QString FilterEvaluator::titleOf(const Entity &entity, RecordId id, const Field &link, RecordId target)
{
    const QByteArray kind =
        link.is(FieldFlag::LinkByField) ? valueOf(entity, id, link.target).toString().toUtf8() : link.target;
    const Entity *found = Catalogue::of(m_entity).find(kind);
    return found ? m_source.title(*found, target) : QString();
}

bool FilterEvaluator::isAlive(const Entity &entity, RecordId id)
{
    return !entity.hasTrash || m_source.value(entity, id, "deleted_at").isNull();
}

QList<RecordId> FilterEvaluator::livingMembers(const Entity &entity, RecordId id, const Relation &relation)
{
    const Entity &member = Catalogue::of(m_entity).entity(relation.entity);
    QList<RecordId> members = m_source.members(entity, id, relation);
    members.removeIf([&](RecordId one) { return !isAlive(member, one); });
    return members;
}

QList<RecordId> FilterEvaluator::membersOf(const RelationPath &path, RecordId id)
{
    QList<RecordId> ids{id};
    for (const RelationPath::Step &step : path.steps) {
        QList<RecordId> next;
        QSet<RecordId> seen;
        for (const RecordId owner : std::as_const(ids)) {
            for (const RecordId join : livingMembers(*step.owner, owner, *step.relation)) {
                const RecordId meant =
                    step.through
                        ? RecordId(m_source.value(*step.joining, join, step.through->key).toLongLong())
                        : join;
                if (meant.isNull() || seen.contains(meant) || !isAlive(*step.member, meant))
                    continue;
                seen.insert(meant);
                next.append(meant);
            }
        }
        ids = next;
    }
    return ids;
}

QList<RecordId> FilterEvaluator::meeting(const RelationPath &path, const Filter &related, RecordId id)
{
    QList<RecordId> members = membersOf(path, id);
    FilterEvaluator inner = about(path.member());
    for (const Filter &condition : related.children)
        members.removeIf([&](RecordId member) { return !inner.passes(condition, member); });
    return members;
}

QVariant FilterEvaluator::aggregated(const Entity &member, const Field &field, const Filter &related,
                                     const QList<RecordId> &members)
{
    if (related.aggregate == Aggregate::Count)
        return qlonglong(members.size());
    if (related.aggregate == Aggregate::Sum)
        return sumOf(member, field, members);
    QVariant found;
    for (const RecordId one : members) {
        const QVariant value = valueOf(member, one, field.key);
        if (value.isNull())
            continue;
        const bool isEarlier = field.type == FieldType::Date ? value.toString() < found.toString()
                                                             : value.toLongLong() < found.toLongLong();
        if (found.isNull() || (value != found && isEarlier == (related.aggregate == Aggregate::First)))
            found = value;
    }
    return found;
}

QVariant FilterEvaluator::sumOf(const Entity &member, const Field &field, const QList<RecordId> &members)
{
    qlonglong whole = 0;
    double real = 0;
    for (const RecordId one : members) {
        const QVariant value = valueOf(member, one, field.key);
        if (value.isNull())
            continue;
        if (field.type == FieldType::Money) {
            const std::optional<qint64> worth = m_source.worth(member, one, field);
            if (!worth)
                return {};
            whole += *worth;
        } else if (field.type == FieldType::Decimal) {
            real += value.toDouble();
        } else {
            whole += value.toLongLong();
        }
    }
    return field.type == FieldType::Decimal ? QVariant(real) : QVariant(whole);
}

FilterNames FilterEvaluator::names() const
{
    FilterNames names;
    names.title = [source = &m_source, catalogue = &Catalogue::of(m_entity)](const Field &field,
                                                                             const QVariant &value) {
        const bool isText = value.userType() == QMetaType::QString;
        if (field.type == FieldType::Link) {
            const Entity *target =
                isText || field.is(FieldFlag::LinkByField) ? nullptr : catalogue->find(field.target);
            return target ? source->title(*target, RecordId(value.toLongLong())) : QString();
        }
        for (const PicklistItem &item : source->picklist(field.target)) {
            if (isText ? item.key == value.toString() : item.id.value() == value.toLongLong())
                return item.label;
        }
        return QString();
    };
    names.segment = [source = &m_source](RecordId id) {
        const std::optional<FilterSegment> segment = source->segment(id);
        return segment ? segment->name : QString();
    };
    names.baseCurrency = m_source.baseCurrency();
    return names;
}

FilterExplanation FilterEvaluator::explain(const Filter &filter, RecordId id, const QLocale &locale)
{
    checkFilter(m_entity, filter);
    return explained(filter, id, FilterSentence(m_entity, locale, names(), m_context.zone));
}

FilterExplanation FilterEvaluator::explained(const Filter &filter, RecordId id, const FilterSentence &words)
{
    FilterExplanation result;
    result.kind = filter.kind;
    result.text = words.line(filter);
    result.passed = passes(filter, id);
    switch (filter.kind) {
    case Filter::Kind::All:
        break;
    case Filter::Kind::And:
    case Filter::Kind::Or:
    case Filter::Kind::Not:
        for (const Filter &child : filter.children)
            result.children.append(explained(child, id, words));
        break;
    case Filter::Kind::Test:
        result.seen = seenBy(filter, id, words);
        break;
    case Filter::Kind::Related:
        explainRelated(result, filter, id, words);
        break;
    case Filter::Kind::Segment: {
        const std::optional<FilterSegment> segment = m_source.segment(filter.segment);
        if (segment && segment->filter && segment->entity == m_entity.key) {
            m_segments.append(filter.segment);
            result.children.append(explained(*segment->filter, id, words));
            m_segments.removeLast();
        }
        break;
    }
    }
    return result;
}

void FilterEvaluator::explainRelated(FilterExplanation &into, const Filter &filter, RecordId id,
                                     const FilterSentence &words)
{
    const RelationPath path = RelationPath::of(m_entity, filter.relation);
    const QList<RecordId> members = meeting(path, filter, id);
    into.count = members.size();
    for (const RecordId member : members.first(qMin(members.size(), MostListed))) {
        const QString title = m_source.title(path.member(), member);
        into.members.append(title.isEmpty() ? member.toString() : title);
    }
    const Field *field = aggregateField(path.member(), filter);
    const QVariant value = field ? aggregated(path.member(), *field, filter, members) : into.count;
    static const QString nothing = u"—"_s;
    into.seen = value.isNull() ? nothing
                : field        ? words.valueText(*field, value, m_source.baseCurrency())
                               : QString::number(into.count);
}

QString FilterEvaluator::seenBy(const Filter &filter, RecordId id, const FilterSentence &words)
{
    const auto path = MemberPath::parse(m_entity, filter.field);
    if (!path)
        return seenIn(m_entity, id, Catalogue::fieldOrStamp(m_entity, filter.field), words);
    const QList<RecordId> members = livingMembers(m_entity, id, *path->relation);
    QStringList texts;
    for (const RecordId member : members.first(qMin(members.size(), MostListed)))
        texts.append(seenIn(*path->member, member, *path->field, words));
    return members.isEmpty() ? u"—"_s : shortList(texts, members.size());
}

QString FilterEvaluator::seenIn(const Entity &entity, RecordId id, const Field &field,
                                const FilterSentence &words)
{
    const QVariant stored = valueOf(entity, id, field.key);
    if (stored.isNull())
        return u"—"_s;
    if (field.type == FieldType::Link) {
        const QString title = titleOf(entity, id, field, RecordId(stored.toLongLong()));
        return title.isEmpty() ? stored.toString() : title;
    }
    const bool isAmount = field.type == FieldType::Money;
    return words.valueText(field, stored, isAmount ? currencyOf(entity, id, field) : QString());
}

} // namespace kith::domain
