// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/filter.h"
#include "models/domain/filtercheck.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <functional>

namespace kith::test {

/// Makes filters of every kind that checkFilter() takes and that FilterJson and the text form keep as they
/// are, with values that records have, so that many of them pass for some records and not for others.
class RandomFilter
{
public:
    using Entity = domain::Entity;
    using Field = domain::Field;
    using Filter = domain::Filter;
    using Operator = domain::Operator;
    using FieldType = domain::FieldType;

    struct World
    {
        /// A stored value of a field (also of a path, but never of a member's) that some record has; null
        /// when it is to be made up.
        std::function<QVariant(const Entity &, const Field &)> sample;
        /// What people call the value of a link or picklist: its title, label or key; empty when not known.
        std::function<QString(const Entity &, const Field &, const QVariant &)> title;
        QList<std::pair<QByteArray, base::RecordId>> segments; ///< with the entity they are of
    };

    RandomFilter(quint32 seed, World world) : m_random(seed), m_world(std::move(world)) {}

    Filter make(const Entity &entity, int depth = 0)
    {
        constexpr int Deepest = 4;
        const int kind = m_random.bounded(depth >= Deepest ? 7 : 12);
        if (kind < 4)
            return test(entity);
        if (kind < 6)
            return related(entity, depth);
        if (kind == 6)
            return segment(entity);
        if (kind == 7)
            return Filter::negate(make(entity, depth + 1));
        QList<Filter> children;
        for (int i = m_random.bounded(2, 4); i > 0; --i)
            children.append(make(entity, depth + 1));
        return kind < 10 ? Filter::all(children) : Filter::any(children);
    }

    Filter test(const Entity &entity)
    {
        const Field &field = someField(entity);
        const auto path = domain::MemberPath::parse(entity, field.key);
        return path ? compared(Filter::test(field.key, Operator::IsEmpty), *path->member, *path->field, true)
                    : compared(Filter::test(field.key, Operator::IsEmpty), entity, field, false);
    }

private:
    template<class List>
    auto pick(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    static bool isUsual(const Field &field)
    {
        return !field.is(domain::FieldFlag::Hidden) || field.key == "company_id" || field.key == "name_key";
    }

    /// Its own fields mostly, else one over links, a summary, or one of a relation's members.
    const Field &someField(const Entity &entity)
    {
        for (;;) {
            const int way = m_random.bounded(10);
            if (way < 6)
                return ownField(entity);
            if (way < 8) {
                const auto groups = domain::FieldPath::columnsOf(entity);
                const QByteArray key = pick(pick(groups).keys);
                if (const Field *field = domain::Catalogue::find(entity, key))
                    return *field;
            } else if (!entity.relations.isEmpty()) {
                const domain::Relation relation = pick(entity.relations);
                const Entity &member = domain::Catalogue::of(entity).entity(relation.entity);
                return domain::MemberPath::filterField(entity, relation.key + '.' + pick(member.fields).key);
            }
        }
    }

    const Field &ownField(const Entity &entity)
    {
        for (;;) {
            if (chance(10))
                return domain::Catalogue::stampFields().at(m_random.bounded(2)); // created, changed
            const Field &field = entity.fields.at(m_random.bounded(int(entity.fields.size())));
            if (isUsual(field))
                return field;
        }
    }

    Filter segment(const Entity &entity)
    {
        QList<base::RecordId> own;
        for (const auto &[key, id] : std::as_const(m_world.segments)) {
            if (key == entity.key)
                own.append(id);
        }
        return own.isEmpty() ? test(entity) : Filter::inSegment(pick(own));
    }

    Filter related(const Entity &entity, int depth)
    {
        using domain::Aggregate;
        if (entity.relations.isEmpty())
            return test(entity);
        QByteArray key = pick(entity.relations).key;
        if (chance(15)) {
            const Entity &next = domain::RelationPath::of(entity, key).member();
            if (!next.relations.isEmpty())
                key += '.' + pick(next.relations).key;
        }
        const Entity &member = domain::RelationPath::of(entity, key).member();
        const auto aggregate = Aggregate(m_random.bounded(6));
        Filter filter = Filter::related(key, aggregate, chance(60) ? make(member, depth + 2) : Filter());
        if (aggregate == Aggregate::Any || aggregate == Aggregate::None)
            return filter;
        if (aggregate == Aggregate::Count) {
            filter.values = {qlonglong(m_random.bounded(4))};
            filter.op = pick(Numeric);
            if (filter.op == Operator::Between || filter.op == Operator::In)
                filter.values.append(qlonglong(m_random.bounded(6)));
            return filter;
        }
        QList<const Field *> fit;
        for (const Field &field : member.fields) {
            const bool fits = aggregate == Aggregate::Sum ? field.isNumber() : domain::takesDays(field);
            if (fits && isUsual(field))
                fit.append(&field);
        }
        if (aggregate != Aggregate::Sum)
            fit.append(&domain::Catalogue::stampFields().constFirst());
        if (fit.isEmpty())
            return Filter::related(key, Aggregate::Any, filter.members());
        const Field &field = *pick(fit);
        filter.field = field.key;
        return compared(filter, member, field, false);
    }

    QList<Operator> operatorsOf(const Field &field, bool ofMembers)
    {
        QList<Operator> operators{Operator::Is, Operator::Is,      Operator::IsNot,
                                  Operator::In, Operator::IsEmpty, Operator::IsNotEmpty};
        if (ofMembers || field.type == FieldType::MultiPicklist)
            operators.append(Operator::HasAll);
        if (field.type == FieldType::Boolean)
            return operators;
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
        const bool isNamed = field.type == FieldType::Link || field.type == FieldType::Picklist ||
                             field.type == FieldType::MultiPicklist || field.type == FieldType::Choice;
        if (isText || isNamed)
            operators += {Operator::Contains, Operator::StartsWith, Operator::Similar};
        if (field.type == FieldType::Integer || field.type == FieldType::Date)
            operators.append(Operator::Contains);
        if (field.type != FieldType::MultiPicklist)
            operators += {Operator::Less, Operator::LessOrEqual, Operator::Greater, Operator::GreaterOrEqual,
                          Operator::Between};
        if (domain::takesDays(field))
            operators += {Operator::Anniversary, Operator::Is, Operator::GreaterOrEqual};
        return operators;
    }

    Filter compared(Filter filter, const Entity &entity, const Field &field, bool ofMembers)
    {
        filter.op = pick(operatorsOf(field, ofMembers));
        int count = 1;
        if (filter.op == Operator::IsEmpty || filter.op == Operator::IsNotEmpty)
            count = 0;
        else if (filter.op == Operator::Between)
            count = 2;
        else if (filter.op == Operator::In || filter.op == Operator::HasAll)
            count = m_random.bounded(1, 4);
        filter.values.clear();
        for (int i = 0; i < count; ++i)
            filter.values.append(value(entity, field, filter.op));
        return filter;
    }

    QVariant value(const Entity &entity, const Field &field, Operator op)
    {
        const bool isPartial =
            op == Operator::Contains || op == Operator::StartsWith || op == Operator::Similar;
        const bool isEqual = op == Operator::Is || op == Operator::IsNot || op == Operator::In;
        if (op == Operator::Anniversary && chance(20))
            return field.type == FieldType::Date ? QVariant(someDay().toString(Qt::ISODate))
                                                 : QVariant(someDay());
        if (op == Operator::Anniversary)
            return QVariant::fromValue(span());
        if (domain::takesDays(field) && !isPartial && chance(50))
            return QVariant::fromValue(span());
        if (domain::leadsToUser(field) && isEqual && chance(40))
            return QVariant::fromValue(chance(50) ? domain::UserGroup::Me : domain::UserGroup::MyTeam);
        QVariant stored = m_world.sample ? m_world.sample(entity, field) : QVariant();
        if (stored.isNull() || chance(10))
            stored = madeUp(field);
        return isPartial ? QVariant(part(entity, field, stored, op)) : whole(entity, field, stored, isEqual);
    }

    QVariant whole(const Entity &entity, const Field &field, const QVariant &stored, bool isEqual)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return chance(50) ? stored.toString() : stored.toString().toUpper();
        case FieldType::Integer:
        case FieldType::Decimal:
            return chance(70) ? stored : madeUp(field);
        case FieldType::Money:
            if (chance(50))
                return qlonglong(stored.toLongLong());
            return QString::number(stored.toLongLong() / 100) +
                   (chance(50) ? QString() : QStringLiteral(".5"));
        case FieldType::Instant:
            return chance(30) ? QVariant(someDay()) : stored;
        case FieldType::Link:
        case FieldType::Picklist:
        case FieldType::MultiPicklist: {
            const QVariant id =
                field.type == FieldType::MultiPicklist
                    ? QVariant(stored.toString().split(u'|', Qt::SkipEmptyParts).value(0).toLongLong())
                    : QVariant(stored.toLongLong());
            if (isEqual && chance(50))
                return id;
            const QString title = titleOf(entity, field, id);
            return title.isEmpty() ? QStringLiteral("a") : title;
        }
        default:
            return stored;
        }
    }

    QString titleOf(const Entity &entity, const Field &field, const QVariant &id)
    {
        return m_world.title ? m_world.title(entity, field, id) : QString();
    }

    /// Some letters of a value, or the value with a letter wrong.
    QString part(const Entity &entity, const Field &field, const QVariant &stored, Operator op)
    {
        QString text = stored.toString();
        if (field.type == FieldType::Choice) {
            const qsizetype named = domain::choiceNamed(field, text);
            text = named < 0 ? text : field.choices.at(named).labelText();
        } else if (field.type == FieldType::Link || field.type == FieldType::Picklist) {
            text = titleOf(entity, field, stored);
        } else if (field.type == FieldType::MultiPicklist) {
            text = titleOf(entity, field, text.split(u'|', Qt::SkipEmptyParts).value(0).toLongLong());
        }
        if (text.isEmpty())
            text = QStringLiteral("an");
        if (op == Operator::Similar) {
            if (text.size() > 3 && chance(60))
                text.remove(m_random.bounded(1, int(text.size()) - 1), 1);
            return typeable(text);
        }
        const qsizetype from = op == Operator::StartsWith ? 0 : m_random.bounded(int(text.size()));
        text = text.mid(from, m_random.bounded(1, 5));
        text = typeable(text);
        return chance(50) ? text : text.toUpper();
    }

    /// Nobody types half of a surrogate pair, and no file holds one.
    static QString typeable(const QString &text) { return text.isValidUtf16() ? text : QStringLiteral("an"); }

    QVariant madeUp(const Field &field)
    {
        switch (field.type) {
        case FieldType::Integer:
            return qlonglong(m_random.bounded(2000)) - 200;
        case FieldType::Decimal:
            return double(m_random.bounded(400)) / 4 - 20; // what adds up exactly
        case FieldType::Money:
            return qlonglong(m_random.bounded(1'000'000)) - 50'000;
        case FieldType::Boolean:
            return qlonglong(m_random.bounded(2));
        case FieldType::Date:
            return someDay().toString(Qt::ISODate);
        case FieldType::Instant:
            return qlonglong(someDay().startOfDay(Qt::UTC).toMSecsSinceEpoch() +
                             m_random.bounded(86'400'000));
        case FieldType::Choice:
            return QString::fromUtf8(pick(field.choices).key);
        case FieldType::Link:
        case FieldType::Picklist:
            return qlonglong(1 + m_random.bounded(1000));
        case FieldType::MultiPicklist:
            return QStringLiteral("|%1|").arg(1 + m_random.bounded(1000));
        case FieldType::Text:
        case FieldType::LongText:
            break;
        }
        static const QStringList texts{QStringLiteral("Müller"),
                                       QStringLiteral("me"),
                                       QStringLiteral("a \"b\", (c) and"),
                                       QStringLiteral("O'Brien"),
                                       QStringLiteral("null"),
                                       QStringLiteral("100 %"),
                                       QStringLiteral("between"),
                                       QStringLiteral("Москва"),
                                       QStringLiteral("'; DROP TABLE contact; --"),
                                       QStringLiteral("x\ny"),
                                       QStringLiteral("+49 30 1"),
                                       QStringLiteral("2026")};
        return pick(texts);
    }

    QDate someDay() { return QDate(2024, 1, 1).addDays(m_random.bounded(1200)); }

    domain::DateSpan span()
    {
        using domain::DateSpan;
        const auto kind = DateSpan::Kind(m_random.bounded(3));
        const auto unit = domain::DateUnit(m_random.bounded(5));
        const int count = unit == domain::DateUnit::Day ? m_random.bounded(400) : m_random.bounded(15);
        return {kind, kind == DateSpan::Kind::Unit ? count - (chance(70) ? count : 7) : count, unit};
    }

    const QList<Operator> Numeric{Operator::Is,          Operator::IsNot,   Operator::Less,
                                  Operator::LessOrEqual, Operator::Greater, Operator::GreaterOrEqual,
                                  Operator::Between,     Operator::In};
    QRandomGenerator m_random;
    World m_world;
};

} // namespace kith::test
