// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filterjson.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterjsonvalue.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using base::RecordId;

namespace {

struct FilterJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

struct OperatorWord
{
    Operator op;
    QLatin1StringView word;
};

/// IsEmpty and IsNotEmpty share the word "empty".
constexpr std::array<OperatorWord, 14> operatorWords{{{Operator::Is, "is"_L1},
                                                      {Operator::IsNot, "is_not"_L1},
                                                      {Operator::Less, "less_than"_L1},
                                                      {Operator::LessOrEqual, "at_most"_L1},
                                                      {Operator::Greater, "more_than"_L1},
                                                      {Operator::GreaterOrEqual, "at_least"_L1},
                                                      {Operator::Between, "between"_L1},
                                                      {Operator::Contains, "contains"_L1},
                                                      {Operator::StartsWith, "starts_with"_L1},
                                                      {Operator::Similar, "similar_to"_L1},
                                                      {Operator::IsEmpty, "empty"_L1},
                                                      {Operator::In, "one_of"_L1},
                                                      {Operator::HasAll, "all_of"_L1},
                                                      {Operator::Anniversary, "anniversary_in"_L1}}};

bool takesList(Operator op)
{
    return op == Operator::Between || op == Operator::In || op == Operator::HasAll;
}

QJsonObject node(const Entity &entity, const Filter &filter);

QJsonArray nodes(const Entity &entity, const QList<Filter> &filters)
{
    QJsonArray array;
    for (const Filter &filter : filters)
        array.append(node(entity, filter));
    return array;
}

void addComparison(QJsonObject &object, const Field &field, const Filter &filter)
{
    if (filter.op == Operator::IsEmpty || filter.op == Operator::IsNotEmpty) {
        object.insert("empty"_L1, filter.op == Operator::IsEmpty);
        return;
    }
    const auto *const known = std::find_if(operatorWords.begin(), operatorWords.end(),
                                           [&](const OperatorWord &one) { return one.op == filter.op; });
    if (!takesList(filter.op)) {
        object.insert(known->word, filterValueToJson(field, filter.op, filter.values.value(0)));
        return;
    }
    QJsonArray values;
    for (const QVariant &value : filter.values)
        values.append(filterValueToJson(field, filter.op, value));
    object.insert(known->word, values);
}

QJsonObject relatedNode(const Entity &entity, const Filter &filter)
{
    const Entity &member = RelationPath::of(entity, filter.relation).member();
    QJsonObject object{{"related"_L1, QString::fromUtf8(filter.relation)}};
    const QString field = QString::fromUtf8(filter.field);
    switch (filter.aggregate) {
    case Aggregate::Any:
    case Aggregate::None:
        object.insert("has"_L1, filter.aggregate == Aggregate::Any);
        break;
    case Aggregate::Count:
        object.insert("count"_L1, true);
        break;
    case Aggregate::Sum:
        object.insert("sum"_L1, field);
        break;
    case Aggregate::First:
        object.insert("first"_L1, field);
        break;
    case Aggregate::Last:
        object.insert("last"_L1, field);
        break;
    }
    if (const Field *compared = aggregateField(member, filter))
        addComparison(object, *compared, filter);
    if (!filter.children.isEmpty())
        object.insert("where"_L1, node(member, filter.children.size() == 1 ? filter.children.constFirst()
                                                                           : Filter::all(filter.children)));
    return object;
}

QJsonObject node(const Entity &entity, const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        break;
    case Filter::Kind::And:
        return {{"all"_L1, nodes(entity, filter.children)}};
    case Filter::Kind::Or:
        return {{"any"_L1, nodes(entity, filter.children)}};
    case Filter::Kind::Not:
        if (filter.children.size() == 1)
            return {{"not"_L1, node(entity, filter.children.constFirst())}};
        return {{"not"_L1, nodes(entity, filter.children)}};
    case Filter::Kind::Test: {
        QJsonObject object{{"field"_L1, QString::fromUtf8(filter.field)}};
        addComparison(object, MemberPath::filterField(entity, filter.field), filter);
        return object;
    }
    case Filter::Kind::Related:
        return relatedNode(entity, filter);
    case Filter::Kind::Segment:
        return {{"segment"_L1, filter.segment.toString()}};
    }
    return {{"everything"_L1, true}};
}

/// Reads one condition and those in it; knows where it is, for what it says when it refuses.
class NodeReader
{
public:
    NodeReader(const Entity &entity, QString place, int depth)
        : m_entity(entity), m_place(std::move(place)), m_depth(depth)
    {
    }

    Filter read(const QJsonValue &value) const;

private:
    Filter readKind(const QString &kind, const QJsonObject &object) const;
    Filter readGroup(Filter::Kind kind, const QString &key, const QJsonValue &value) const;
    Filter readNot(const QJsonValue &value) const;
    Filter readTest(const QJsonObject &object) const;
    Filter readRelated(const QJsonObject &object) const;
    Filter readSegment(const QJsonValue &value) const;

    Aggregate readAggregate(const QJsonObject &object, Filter &into) const;
    void readComparison(const QJsonObject &object, const Field &field, Filter &into) const;
    QList<Filter> readList(const QJsonArray &array, const QString &key) const;

    void allowOnly(const QJsonObject &object, const QStringList &keys, bool withOperator) const;
    QByteArray nameAt(const QJsonObject &object, const QString &key) const;
    void mustBeTrue(const QJsonObject &object, const QString &key) const;
    QString inside(const QString &key) const { return m_place + u'/' + escaped(key); }
    static QString escaped(QString key) { return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1); }

    /// Runs what looks up names or checks values; says the place of what it throws.
    template<class Work>
    auto at(const QString &key, Work work) const -> decltype(work())
    {
        try {
            return work();
        } catch (const Problem &problem) {
            refuseJson(inside(key), problem.sentence());
        }
    }

    const Entity &m_entity;
    QString m_place;
    int m_depth; ///< of groups around this one
};

bool isOperator(const QString &key)
{
    return std::any_of(operatorWords.begin(), operatorWords.end(),
                       [&key](const OperatorWord &one) { return one.word == key; });
}

Filter NodeReader::read(const QJsonValue &value) const
{
    static const QStringList kinds{u"everything"_s, u"all"_s,     u"any"_s,    u"not"_s,
                                   u"field"_s,      u"related"_s, u"segment"_s};
    if (!value.isObject())
        refuseJson(m_place, FilterJsonText::tr("a condition is needed here, in braces."));
    const QJsonObject object = value.toObject();
    QStringList found;
    for (const QString &kind : kinds) {
        if (object.contains(kind))
            found.append(kind);
    }
    if (found.size() == 1)
        return readKind(found.constFirst(), object);
    for (const QString &key : object.keys()) {
        if (!kinds.contains(key) && found.isEmpty())
            refuseJson(inside(key), FilterJsonText::tr("“%1” is not known here.").arg(key.left(50)));
    }
    refuseJson(m_place,
               FilterJsonText::tr("exactly one of these is needed here: %1.").arg(kinds.join(u", "_s)));
}

Filter NodeReader::readKind(const QString &kind, const QJsonObject &object) const
{
    if (kind == "field"_L1)
        return readTest(object);
    if (kind == "related"_L1)
        return readRelated(object);
    allowOnly(object, {kind}, false);
    const QJsonValue value = object.value(kind);
    if (kind == "all"_L1)
        return readGroup(Filter::Kind::And, kind, value);
    if (kind == "any"_L1)
        return readGroup(Filter::Kind::Or, kind, value);
    if (kind == "not"_L1)
        return readNot(value);
    if (kind == "segment"_L1)
        return readSegment(value);
    mustBeTrue(object, kind);
    return {};
}

QList<Filter> NodeReader::readList(const QJsonArray &array, const QString &key) const
{
    if (m_depth == FilterJson::DeepestNesting)
        refuseJson(
            inside(key),
            FilterJsonText::tr("conditions can be nested %1 deep at most.").arg(FilterJson::DeepestNesting));
    QList<Filter> filters;
    for (qsizetype i = 0; i < array.size(); ++i)
        filters.append(
            NodeReader(m_entity, inside(key) + u'/' + QString::number(i), m_depth + 1).read(array.at(i)));
    return filters;
}

Filter NodeReader::readGroup(Filter::Kind kind, const QString &key, const QJsonValue &value) const
{
    if (!value.isArray())
        refuseJson(inside(key), FilterJsonText::tr("a list of conditions is needed here."));
    Filter filter;
    filter.kind = kind;
    filter.children = readList(value.toArray(), key);
    return filter;
}

Filter NodeReader::readNot(const QJsonValue &value) const
{
    const QString key = u"not"_s;
    if (value.isArray())
        return readGroup(Filter::Kind::Not, key, value);
    if (m_depth == FilterJson::DeepestNesting)
        refuseJson(
            inside(key),
            FilterJsonText::tr("conditions can be nested %1 deep at most.").arg(FilterJson::DeepestNesting));
    return Filter::negate(NodeReader(m_entity, inside(key), m_depth + 1).read(value));
}

Filter NodeReader::readTest(const QJsonObject &object) const
{
    const QString key = u"field"_s;
    Filter filter;
    filter.kind = Filter::Kind::Test;
    filter.field = nameAt(object, key);
    const Field &field =
        at(key, [&]() -> const Field & { return MemberPath::filterField(m_entity, filter.field); });
    allowOnly(object, {key}, true);
    readComparison(object, field, filter);
    return filter;
}

Aggregate NodeReader::readAggregate(const QJsonObject &object, Filter &into) const
{
    using Word = std::pair<Aggregate, QString>;
    static const std::array words{Word{Aggregate::Any, u"has"_s}, Word{Aggregate::Count, u"count"_s},
                                  Word{Aggregate::Sum, u"sum"_s}, Word{Aggregate::First, u"first"_s},
                                  Word{Aggregate::Last, u"last"_s}};
    const Word *found = nullptr;
    for (const Word &word : words) {
        if (!object.contains(word.second))
            continue;
        if (found)
            refuseJson(inside(word.second),
                       FilterJsonText::tr("only one of has, count, sum, first and last can be asked."));
        found = &word;
    }
    if (!found)
        refuseJson(m_place, FilterJsonText::tr("one of has, count, sum, first and last is needed here."));
    const bool isAny = found->first == Aggregate::Any;
    allowOnly(object, {u"related"_s, u"where"_s, found->second}, !isAny);
    if (isAny) {
        const QJsonValue has = object.value(found->second);
        if (!has.isBool())
            refuseJson(inside(found->second), FilterJsonText::tr("true or false is needed here."));
        return has.toBool() ? Aggregate::Any : Aggregate::None;
    }
    if (found->first == Aggregate::Count)
        mustBeTrue(object, found->second);
    else
        into.field = nameAt(object, found->second);
    return found->first;
}

Filter NodeReader::readRelated(const QJsonObject &object) const
{
    const QByteArray name = nameAt(object, u"related"_s);
    const RelationPath path = at(u"related"_s, [&] { return RelationPath::of(m_entity, name); });
    Filter filter = Filter::related(name, Aggregate::Any);
    filter.aggregate = readAggregate(object, filter);
    const QString word = filter.aggregate == Aggregate::Sum     ? u"sum"_s
                         : filter.aggregate == Aggregate::First ? u"first"_s
                                                                : u"last"_s;
    const Field *field = at(word, [&] { return aggregateField(path.member(), filter); });
    if (field)
        readComparison(object, *field, filter);
    if (const QJsonValue where = object.value("where"_L1); !where.isUndefined()) {
        if (m_depth == FilterJson::DeepestNesting)
            refuseJson(inside(u"where"_s), FilterJsonText::tr("conditions can be nested %1 deep at most.")
                                               .arg(FilterJson::DeepestNesting));
        filter.children = {NodeReader(path.member(), inside(u"where"_s), m_depth + 1).read(where)};
    }
    return filter;
}

Filter NodeReader::readSegment(const QJsonValue &value) const
{
    const auto id = RecordId::fromString(value.toString());
    if (!id || id->isNull())
        refuseJson(inside(u"segment"_s),
                   FilterJsonText::tr("the number of a segment is needed here, as text."));
    return Filter::inSegment(*id);
}

void NodeReader::readComparison(const QJsonObject &object, const Field &field, Filter &into) const
{
    const OperatorWord *found = nullptr;
    for (const OperatorWord &one : operatorWords) {
        if (!object.contains(one.word))
            continue;
        if (found)
            refuseJson(inside(one.word), FilterJsonText::tr("a condition can compare in one way only."));
        found = &one;
    }
    if (!found) {
        QStringList words;
        for (const OperatorWord &one : operatorWords)
            words.append(one.word);
        refuseJson(m_place, FilterJsonText::tr("one of these is needed here: %1.").arg(words.join(u", "_s)));
    }
    const QString place = inside(found->word);
    const QJsonValue value = object.value(found->word);
    into.op = found->op;
    if (found->op == Operator::IsEmpty) {
        if (!value.isBool())
            refuseJson(place, FilterJsonText::tr("true or false is needed here."));
        into.op = value.toBool() ? Operator::IsEmpty : Operator::IsNotEmpty;
    } else if (!takesList(found->op)) {
        into.values = {filterValueFromJson(field, into.op, value, place)};
    } else {
        if (!value.isArray())
            refuseJson(place, FilterJsonText::tr("a list of values is needed here."));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            into.values.append(
                filterValueFromJson(field, into.op, array.at(i), place + u'/' + QString::number(i)));
    }
    at(found->word, [&] { checkComparison(field, into); });
}

void NodeReader::allowOnly(const QJsonObject &object, const QStringList &keys, bool withOperator) const
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key) && !(withOperator && isOperator(key)))
            refuseJson(inside(key), FilterJsonText::tr("“%1” is not known here.").arg(key.left(50)));
    }
}

QByteArray NodeReader::nameAt(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        refuseJson(inside(key), FilterJsonText::tr("a name is needed here."));
    return value.toString().toUtf8();
}

void NodeReader::mustBeTrue(const QJsonObject &object, const QString &key) const
{
    if (object.value(key) != QJsonValue(true))
        refuseJson(inside(key), FilterJsonText::tr("only true can stand here."));
}

Filter ofEntity(const Entity &entity, const FilterJson::Stored &stored)
{
    if (stored.entity == entity.key)
        return stored.filter;
    refuseJson(u"/entity"_s,
               FilterJsonText::tr("this filter is about “%1”, not about “%2”.")
                   .arg(Catalogue::of(entity).entity(stored.entity).pluralText(), entity.pluralText()));
}

} // namespace

QJsonObject FilterJson::toObject(const Entity &entity, const Filter &filter)
{
    if (filter.depth() > DeepestNesting)
        throw Problem(ProblemKind::Invalid,
                      FilterJsonText::tr("This filter is nested too deeply. Make it simpler."));
    checkFilter(entity, filter);
    return {{"kith_filter"_L1, Version},
            {"entity"_L1, QString::fromUtf8(entity.key)},
            {"where"_L1, node(entity, filter)}};
}

QByteArray FilterJson::write(const Entity &entity, const Filter &filter)
{
    return QJsonDocument(toObject(entity, filter)).toJson(QJsonDocument::Indented);
}

FilterJson::Stored FilterJson::read(const Catalogue &catalogue, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        throw Problem(ProblemKind::Invalid,
                      FilterJsonText::tr("The filter cannot be read: it is not JSON from byte %1 on (%2).")
                          .arg(error.offset)
                          .arg(error.errorString()));
    if (!document.isObject())
        refuseJson({}, FilterJsonText::tr("a filter is needed here, in braces."));
    return read(catalogue, document.object());
}

FilterJson::Stored FilterJson::read(const Catalogue &catalogue, const QJsonObject &object)
{
    const QJsonValue version = object.value("kith_filter"_L1);
    if (!version.isDouble() || version.toInteger() < 1)
        refuseJson(u"/kith_filter"_s,
                   FilterJsonText::tr("the version of the filter is needed here, a number."));
    if (version.toInteger() > Version || version.toDouble() != double(version.toInteger()))
        refuseJson(
            u"/kith_filter"_s,
            FilterJsonText::tr(
                "this is version %1, and this program knows filters up to version %2. Use a newer one.")
                .arg(version.toVariant().toString().left(20))
                .arg(Version));
    for (const QString &key : object.keys()) {
        if (key != "kith_filter"_L1 && key != "entity"_L1 && key != "where"_L1)
            refuseJson(u'/' + key.left(50), FilterJsonText::tr("“%1” is not known here.").arg(key.left(50)));
    }
    Stored stored;
    stored.entity = object.value("entity"_L1).toString().toUtf8();
    const Entity *entity = catalogue.find(stored.entity);
    if (!entity)
        refuseJson(u"/entity"_s, FilterJsonText::tr("there is no kind of record called “%1”.")
                                     .arg(QString::fromUtf8(stored.entity).left(50)));
    stored.filter = NodeReader(*entity, u"/where"_s, 0).read(object.value("where"_L1));
    return stored;
}

Filter FilterJson::read(const Entity &entity, const QByteArray &json)
{
    return ofEntity(entity, read(Catalogue::of(entity), json));
}

Filter FilterJson::read(const Entity &entity, const QJsonObject &object)
{
    return ofEntity(entity, read(Catalogue::of(entity), object));
}

} // namespace kith::domain
