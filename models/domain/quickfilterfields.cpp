// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/country.h"
#include "models/domain/quickfilterreader.h"
#include "models/domain/quickfilterwords.h"

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;
namespace words = quickwords;

namespace {

constexpr qsizetype ShortestBeginning = 3; // letters by which a value of a field may be meant
constexpr qsizetype ShortestCountry = 4;   // "in", "me" and "no" are codes of countries
constexpr qsizetype CountryWords = 4;

bool isText(Operator op)
{
    return op == Operator::Contains || op == Operator::StartsWith;
}

Filter valued(const Field &field, Operator op, const QVariantList &values)
{
    Filter filter = Filter::test(field.key, values.size() > 1 ? Operator::In : Operator::Is);
    filter.values = values;
    return op == Operator::IsNot ? Filter::negate(filter) : filter;
}

} // namespace

QByteArray QuickReader::namesOf(const Field &field)
{
    if (field.type == FieldType::Picklist || field.type == FieldType::MultiPicklist)
        return "picklist/" + field.target;
    if (field.type == FieldType::Link && !field.is(FieldFlag::LinkByField))
        return field.target;
    return field.key == "city" ? "city"_ba : QByteArray();
}

QString QuickReader::choiceWords(const QByteArray &key)
{
    for (const words::ChoiceWords &choice : words::choices()) {
        if (key == choice.key)
            return QString::fromLatin1(choice.words);
    }
    return {};
}

QuickReader::Maybe QuickReader::fieldAt(qsizetype at) const
{
    Maybe best;
    qsizetype bestPhrase = 0;
    for (const NamedField &named : m_fields) {
        for (const QString &phrase : named.phrases) {
            const qsizetype taken = phraseAt(at, phrase);
            if (taken <= bestPhrase)
                continue;
            if (Maybe test = fieldTestAt(at + taken, *named.field)) {
                test->count += taken;
                best = test;
                bestPhrase = taken;
            }
        }
    }
    return best ? best : choiceBeforeFieldAt(at);
}

/// "high priority", "hohe Priorität".
QuickReader::Maybe QuickReader::choiceBeforeFieldAt(qsizetype at) const
{
    for (const NamedField &named : m_fields) {
        if (named.field->type != FieldType::Choice && named.field->type != FieldType::Picklist)
            continue;
        const Meant value = named.field->type == FieldType::Choice ? choiceAt(at, *named.field)
                                                                   : nameOfKindAt(at, namesOf(*named.field));
        if (value.count == 0)
            continue;
        for (const QString &phrase : named.phrases) {
            if (const qsizetype taken = phraseAt(at + value.count, phrase))
                return Found{value.count + taken, valued(*named.field, Operator::Is, value.values), true};
        }
    }
    return std::nullopt;
}

QuickReader::Maybe QuickReader::fieldTestAt(qsizetype at, const Field &field) const
{
    if (Maybe empty = emptyAt(at, field))
        return empty;
    const Comparison comparison = comparisonAt(at);
    switch (field.type) {
    case FieldType::Date:
    case FieldType::Instant:
        return datesAt(at, field);
    case FieldType::Boolean:
        return booleanTestAt(at, field);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        if (Maybe between = betweenNumbersAt(at, field))
            return between;
        return numberTestAt(at, field, comparison);
    case FieldType::Text:
    case FieldType::LongText:
        return textTestAt(at, field, comparison);
    default:
        break;
    }
    Operator op = comparison.count > 0 ? comparison.op : Operator::Is;
    qsizetype sign = comparison.count;
    if (sign == 0 && (sign = patternAt(at, words::Not)) > 0)
        op = Operator::IsNot;
    if (op != Operator::Is && op != Operator::IsNot && !isText(op))
        return std::nullopt;
    Maybe found = namedTestAt(at + sign, field, op);
    if (found)
        found->count += sign;
    return found;
}

QuickReader::Maybe QuickReader::emptyAt(qsizetype at, const Field &field) const
{
    const qsizetype is = patternAt(at, "is|ist|=|:");
    qsizetype taken = patternAt(at + is, "not|nicht empty|leer");
    if (taken == 0)
        taken = patternAt(at + is, "filled|known|ausgefullt|bekannt|gesetzt");
    if (taken > 0)
        return Found{is + taken, Filter::test(field.key, Operator::IsNotEmpty), true};
    taken = patternAt(at + is, "empty|leer|missing|unknown|fehlt|unbekannt");
    if (taken == 0 && field.type == FieldType::Link)
        taken = patternAt(at + is, words::Nobody);
    if (taken == 0)
        return std::nullopt;
    return Found{is + taken, Filter::test(field.key, Operator::IsEmpty), true};
}

QVariant QuickReader::numberValue(const Field &field, const QString &plain) const
{
    if (field.type == FieldType::Money)
        return plain;
    if (field.type == FieldType::Decimal)
        return plain.toDouble();
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype given = point < 0 ? 0 : plain.size() - point - 1;
    if (given > field.decimals)
        return {};
    QString digits = plain + QString(field.decimals - given, u'0');
    return digits.remove(u'.').toLongLong();
}

QuickReader::Maybe QuickReader::numberTestAt(qsizetype at, const Field &field,
                                             const Comparison &comparison) const
{
    const Amount amount = amountAt(at + comparison.count);
    if (amount.count == 0 || isText(comparison.op))
        return std::nullopt;
    const QVariant value = numberValue(field, amount.plain);
    const QVariant upper = amount.upper.isEmpty() ? QVariant() : numberValue(field, amount.upper);
    if (!value.isValid() || (!amount.upper.isEmpty() && !upper.isValid()))
        return std::nullopt;
    Filter filter;
    if (upper.isValid()) {
        filter = Filter::test(field.key, Operator::Between);
        filter.values = {value, upper};
    } else {
        const Operator plain = amount.isAtLeast ? Operator::GreaterOrEqual : Operator::Is;
        filter = Filter::test(field.key, comparison.count > 0 ? comparison.op : plain, value);
    }
    const Field *currency = field.type == FieldType::Money ? known(field.target.constData()) : nullptr;
    if (!amount.currency.isEmpty() && currency)
        filter = Filter::all({filter, Filter::test(currency->key, Operator::Is, amount.currency)});
    return Found{comparison.count + amount.count, filter, true};
}

QuickReader::Maybe QuickReader::betweenNumbersAt(qsizetype at, const Field &field) const
{
    const qsizetype lead = patternAt(at, "between|zwischen|from|von");
    const Amount from = amountAt(at + lead);
    const qsizetype joint = patternAt(at + lead + from.count, "and|und|to|bis|-");
    const Amount to = amountAt(at + lead + from.count + joint);
    if (lead == 0 || from.count == 0 || joint == 0 || to.count == 0)
        return std::nullopt;
    const QVariant lower = numberValue(field, from.plain);
    const QVariant upper = numberValue(field, to.plain);
    if (!lower.isValid() || !upper.isValid())
        return std::nullopt;
    Filter filter = Filter::test(field.key, Operator::Between);
    filter.values = {lower, upper};
    const QString code = to.currency.isEmpty() ? from.currency : to.currency;
    const Field *currency = field.type == FieldType::Money ? known(field.target.constData()) : nullptr;
    if (!code.isEmpty() && currency)
        filter = Filter::all({filter, Filter::test(currency->key, Operator::Is, code)});
    return Found{lead + from.count + joint + to.count, filter, true};
}

/// An amount without its field means the one that people mean.
QuickReader::Maybe QuickReader::amountTestAt(qsizetype at) const
{
    static const QList<std::pair<QByteArray, QByteArray>> meant{
        {"deal", "amount_minor"},    {"sales_order", "total_minor"},     {"product", "price_minor"},
        {"lead", "score"},           {"contact", "order_revenue_minor"}, {"company", "order_revenue_minor"},
        {"company", "revenue_minor"}};
    const Field *field = nullptr;
    for (const auto &[entity, key] : meant) {
        if (!field && m_entity->key == entity)
            field = m_entity->field(key);
    }
    if (!field)
        return std::nullopt;
    if (Maybe between = betweenNumbersAt(at, *field))
        return between;
    const Comparison comparison = comparisonAt(at);
    if (comparison.count > 0) {
        const bool isWord = m_tokens.at(at).kind == QuickToken::Kind::Word;
        if (isWord && (comparison.op == Operator::Is || comparison.op == Operator::IsNot))
            return std::nullopt;
        return numberTestAt(at, *field, comparison);
    }
    const Amount amount = amountAt(at);
    if (amount.count == 0 || (amount.upper.isEmpty() && !amount.isAtLeast))
        return std::nullopt;
    // "10-12" may be a part of a name or an address, "5k-10k" is none
    const QString &typed = m_tokens.at(at).folded;
    if (!amount.isAtLeast && amount.currency.isEmpty() &&
        std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    return numberTestAt(at, *field, {});
}

QuickReader::Maybe QuickReader::booleanTestAt(qsizetype at, const Field &field) const
{
    const qsizetype is = patternAt(at, "is|ist|=|:");
    if (const qsizetype taken = patternAt(at + is, "yes|true|ja|1"))
        return Found{is + taken, Filter::test(field.key, Operator::Is, true), true};
    if (const qsizetype taken = patternAt(at + is, "no|false|nein|0"))
        return Found{is + taken, Filter::test(field.key, Operator::Is, false), true};
    return Found{0, Filter::test(field.key, Operator::Is, true), true};
}

QuickReader::Maybe QuickReader::textTestAt(qsizetype at, const Field &field,
                                           const Comparison &comparison) const
{
    Operator op = comparison.count > 0 ? comparison.op : Operator::Contains;
    if (op != Operator::Is && op != Operator::IsNot && !isText(op))
        return std::nullopt;
    const qsizetype from = at + comparison.count;
    const QuickToken *token = tokenAt(from);
    if (!token || token->kind == QuickToken::Kind::Sign || token->isNegated || token->text.isEmpty())
        return std::nullopt;
    if (token->kind != QuickToken::Kind::Word && token->kind != QuickToken::Kind::Quoted)
        return std::nullopt;
    if (field.format == TextFormat::Country) {
        for (qsizetype count = CountryWords; count > 0; --count) {
            QStringList parts;
            for (qsizetype i = 0; i < count && tokenAt(from + i); ++i)
                parts.append(m_tokens.at(from + i).text);
            if (parts.size() != count)
                continue;
            if (const auto code = countryCode(parts.join(u' ')))
                return Found{comparison.count + count, valued(field, op, {*code}), true};
        }
        return std::nullopt;
    }
    if (const QByteArray kind = namesOf(field); !kind.isEmpty() && !isText(comparison.op)) {
        const Meant name = nameOfKindAt(from, kind);
        if (name.count > 0)
            return Found{comparison.count + name.count, valued(field, op, name.values), true};
        op = op == Operator::Contains ? Operator::Is : op;
    }
    if (field.format == TextFormat::Currency) {
        const QString code = words::currency(token->text);
        if (!code.isEmpty())
            return Found{comparison.count + 1, valued(field, op, {code}), true};
    }
    return Found{comparison.count + 1, Filter::test(field.key, op, token->text), true};
}

QuickReader::Maybe QuickReader::namedTestAt(qsizetype at, const Field &field, Operator op) const
{
    Meant all = isText(op) ? Meant() : valueAt(at, field);
    for (;;) {
        const qsizetype joint = all.count > 0 ? patternAt(at + all.count, words::Or) : 0;
        const Meant more = joint > 0 ? valueAt(at + all.count + joint, field) : Meant();
        if (more.count == 0)
            break;
        all.count += joint + more.count;
        all.values += more.values;
    }
    if (all.count > 0)
        return Found{all.count, valued(field, op, all.values), true};
    // a record that is not among the names: by a part of its own
    const QuickToken *token = tokenAt(at);
    const Entity *target = field.type == FieldType::Link && !field.is(FieldFlag::LinkByField)
                               ? Catalogue::of(*m_entity).find(field.target)
                               : nullptr;
    if (!target || !target->standalone || !target->hasTrash || target->titleFields.isEmpty() || !token ||
        (token->kind != QuickToken::Kind::Word && token->kind != QuickToken::Kind::Quoted))
        return std::nullopt;
    Filter filter = Filter::test(field.key + '.' + target->titleFields.constFirst(),
                                 op == Operator::StartsWith ? op : Operator::Contains, token->text);
    return Found{1, op == Operator::IsNot ? Filter::negate(filter) : filter, true};
}

QuickReader::Meant QuickReader::valueAt(qsizetype at, const Field &field) const
{
    if (field.type == FieldType::Choice)
        return choiceAt(at, field);
    if (field.type == FieldType::Link && field.target == "app_user")
        return usersAt(at);
    return nameOfKindAt(at, namesOf(field), false);
}

QuickReader::Meant QuickReader::choiceAt(qsizetype at, const Field &field) const
{
    Meant best;
    const QuickToken *token = tokenAt(at);
    for (const Choice &choice : field.choices) {
        QStringList phrases{base::fold(choice.labelText()), base::fold(QString::fromUtf8(choice.label)),
                            QString::fromLatin1(choice.key)};
        phrases += choiceWords(choice.key).split(u'|', Qt::SkipEmptyParts);
        for (const QString &phrase : std::as_const(phrases)) {
            qsizetype taken = phraseAt(at, phrase);
            if (taken == 0 && token && token->kind == QuickToken::Kind::Quoted && token->folded == phrase)
                taken = 1;
            if (taken > best.count)
                best = {taken, {QString::fromLatin1(choice.key)}};
        }
    }
    return best;
}

QuickReader::Meant QuickReader::nameOfKindAt(qsizetype at, const QByteArray &kind, bool isExact) const
{
    const QuickToken *token = tokenAt(at);
    if (kind.isEmpty() || !token || token->kind == QuickToken::Kind::Sign)
        return {};
    const auto valueOf = [](const QuickName &name) {
        return name.id.isNull() ? QVariant(name.text) : QVariant(name.id.value());
    };
    const QList<QuickName> names = m_names.of(kind);
    Meant best;
    for (const QuickName &name : names) {
        qsizetype taken = 0;
        if (token->folded == name.words.join(u' ') || (!name.key.isEmpty() && token->text == name.key)) {
            taken = 1;
        } else {
            while (taken < name.words.size() && tokenAt(at + taken) &&
                   m_tokens.at(at + taken).folded == name.words.at(taken))
                ++taken;
            if (taken < name.words.size())
                continue;
        }
        if (taken > best.count)
            best = {taken, {valueOf(name)}};
        else if (taken == best.count && taken > 0) // stages of several pipelines have the same name
            best.values.append(valueOf(name));
    }
    if (best.count > 0 || isExact || token->folded.size() < ShortestBeginning)
        return best;
    for (const QuickName &name : names) {
        const bool begins = std::any_of(name.words.begin(), name.words.end(), [token](const QString &word) {
            return word.startsWith(token->folded);
        });
        if (begins)
            best.values.append(valueOf(name));
    }
    best.count = best.values.isEmpty() ? 0 : 1;
    return best;
}

QuickReader::Meant QuickReader::usersAt(qsizetype at) const
{
    if (const qsizetype taken = patternAt(at, "my|mein|meinem|our|unser team|teams"))
        return {taken, {QVariant::fromValue(UserGroup::MyTeam)}};
    if (const qsizetype taken = patternAt(at, words::Me))
        return {taken, {QVariant::fromValue(UserGroup::Me)}};
    return nameOfKindAt(at, "app_user"_ba, false);
}

QuickReader::Maybe QuickReader::tagAt(qsizetype at) const
{
    const QuickToken *token = tokenAt(at);
    if (!token || token->kind != QuickToken::Kind::Tag || !m_entity->relation("tags"))
        return std::nullopt;
    const Meant tag = nameOfKindAt(at, "tag"_ba);
    if (tag.count == 0)
        return std::nullopt;
    return Found{tag.count, Filter::test("tags.tag_id", Operator::Is, tag.values.constFirst()), true};
}

QuickReader::Maybe QuickReader::userAt(qsizetype at) const
{
    const QuickToken *token = tokenAt(at);
    const Field *owner = m_entity->field("owner_id");
    if (!token || token->kind != QuickToken::Kind::User || !owner)
        return std::nullopt;
    const auto isOne = [token](const char *words) {
        return QString::fromLatin1(words).split(u'|').contains(token->folded);
    };
    if (isOne(words::Me))
        return Found{1, Filter::test("owner_id", Operator::Is, QVariant::fromValue(UserGroup::Me)), true};
    if (token->folded == u"team")
        return Found{1, Filter::test("owner_id", Operator::Is, QVariant::fromValue(UserGroup::MyTeam)), true};
    const Meant users = nameOfKindAt(at, "app_user"_ba, false);
    if (users.count == 0)
        return std::nullopt;
    return Found{users.count, valued(*owner, Operator::Is, users.values), true};
}

/// A value of a place's field, of the record or of those it is about.
Filter QuickReader::placed(const QByteArray &field, const QVariant &value) const
{
    for (const QByteArray &key : {field, field == "country" ? "country_iso2"_ba : field}) {
        if (m_entity->field(key))
            return Filter::test(key, Operator::Is, value);
    }
    QList<Filter> ways;
    for (const char *link : {"company_id", "contact_id"}) {
        if (m_entity->field(link))
            ways.append(Filter::test(QByteArray(link) + '.' + field, Operator::Is, value));
    }
    if (ways.isEmpty())
        return {};
    return ways.size() == 1 ? ways.constFirst() : Filter::any(ways);
}

/// A country or a town; alone or, certainly meant, behind "in" or "aus".
QuickReader::Maybe QuickReader::placeAt(qsizetype at, bool isBare) const
{
    const qsizetype lead = patternAt(at, "in|aus|from|near");
    if (lead == 0 && !isBare)
        return std::nullopt;
    const qsizetype from = at + lead;
    const QuickToken *first = tokenAt(from);
    if (!first || (first->kind != QuickToken::Kind::Word && first->kind != QuickToken::Kind::Quoted))
        return std::nullopt;
    for (qsizetype count = CountryWords; count > 0; --count) {
        QStringList parts;
        for (qsizetype i = 0; i < count && tokenAt(from + i); ++i)
            parts.append(m_tokens.at(from + i).text);
        const QString name = parts.join(u' ');
        const bool isCode = name.size() < ShortestCountry;
        if (parts.size() != count || (isCode && (lead == 0 || name != name.toUpper())))
            continue;
        const auto code = countryCode(name);
        const Filter filter = code ? placed("country"_ba, *code) : Filter();
        if (filter.kind != Filter::Kind::All)
            return Found{lead + count, filter, lead > 0};
    }
    const Meant town = nameOfKindAt(from, "city"_ba);
    const Filter filter = town.count > 0 ? placed("city"_ba, town.values.constFirst()) : Filter();
    if (filter.kind == Filter::Kind::All)
        return std::nullopt;
    return Found{lead + town.count, filter, lead > 0};
}

/// A name alone, in the order that QuickFilter tells.
QuickReader::Maybe QuickReader::nameAt(qsizetype at) const
{
    for (const char *key : {"stage_id", "pipeline_id"}) {
        const Field *field = m_entity->field(key);
        const Meant value = field ? nameOfKindAt(at, namesOf(*field)) : Meant();
        if (field && value.count > 0)
            return Found{value.count, valued(*field, Operator::Is, value.values), false};
    }
    if (const Field *status = m_entity->field("status")) {
        const Meant value = choiceAt(at, *status);
        if (value.count > 0)
            return Found{value.count, valued(*status, Operator::Is, value.values), false};
    }
    for (const NamedField &named : m_fields) {
        if (named.field->type != FieldType::Picklist)
            continue;
        const Meant value = nameOfKindAt(at, namesOf(*named.field));
        if (value.count > 0)
            return Found{value.count, valued(*named.field, Operator::Is, value.values), false};
    }
    if (m_entity->relation("tags")) {
        const Meant tag = nameOfKindAt(at, "tag"_ba);
        if (tag.count > 0)
            return Found{tag.count, Filter::test("tags.tag_id", Operator::Is, tag.values.constFirst()),
                         false};
    }
    return placeAt(at, true);
}

} // namespace kith::domain
