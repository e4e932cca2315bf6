// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/quickfilterreader.h"
#include "models/domain/quickfilterwords.h"

namespace kith::domain {

using namespace Qt::StringLiterals;
namespace words = quickwords;

namespace {

Filter related(const Relation &relation, Aggregate aggregate, const QList<Filter> &children)
{
    Filter filter;
    filter.kind = Filter::Kind::Related;
    filter.relation = relation.key;
    filter.aggregate = aggregate;
    if (children.size() == 1)
        filter.children = children;
    else if (!children.isEmpty())
        filter.children = {Filter::all(children)};
    return filter;
}

const QVariant &today()
{
    static const QVariant day = QVariant::fromValue(DateSpan{DateSpan::Kind::Unit, 0, DateUnit::Day});
    return day;
}

QVariantList textsOf(const QList<QByteArray> &keys)
{
    QVariantList texts;
    for (const QByteArray &key : keys)
        texts.append(QString::fromLatin1(key));
    return texts;
}

} // namespace

QuickReader::Maybe QuickReader::phrasesAt(qsizetype at) const
{
    using Matcher = Maybe (QuickReader::*)(qsizetype) const;
    static constexpr Matcher inOrder[]{
        &QuickReader::touchAt,   &QuickReader::stepAt,   &QuickReader::overdueAt,
        &QuickReader::endedAt,   &QuickReader::summedAt, &QuickReader::countedAt,
        &QuickReader::relatedAt, &QuickReader::ownedAt,  &QuickReader::periodFirstAt};
    for (const Matcher matcher : inOrder) {
        if (Maybe found = (this->*matcher)(at))
            return found;
    }
    return std::nullopt;
}

/// Not touched since, or never.
Filter QuickReader::untouched(const Period &since) const
{
    const Field &touched = *known("last_touch_at");
    const Filter never = Filter::test(touched.key, Operator::IsEmpty);
    if (since.count == 0)
        return never;
    return Filter::any({never, dateTest(touched, Operator::Less, since)});
}

/// "no touch 30d", "kein Kontakt seit 30 Tagen", "seit 30 Tagen kein Kontakt", "untouched".
QuickReader::Maybe QuickReader::touchAt(qsizetype at) const
{
    if (!known("last_touch_at"))
        return std::nullopt;
    const auto isDenied = [this](qsizetype i) -> qsizetype {
        if (const qsizetype no = patternAt(i, words::No)) {
            const qsizetype touch = patternAt(i + no, words::Touch);
            return touch > 0 ? no + touch : 0;
        }
        if (const qsizetype taken = patternAt(i, "untouched|uncontacted|unberuhrt|unkontaktiert"))
            return taken;
        return patternAt(i, "not|nicht|never|nie touched|contacted|kontaktiert|beruhrt");
    };
    if (const qsizetype denied = isDenied(at)) {
        const Period since = periodAt(at + denied, DateSpan::Kind::Last);
        return Found{denied + since.count, untouched(since), true};
    }
    const qsizetype lead = patternAt(at, "since|seit|for");
    if (lead == 0)
        return std::nullopt;
    const Period since = periodAt(at + lead, DateSpan::Kind::Last);
    const qsizetype denied = since.count > 0 ? isDenied(at + lead + since.count) : 0;
    if (denied == 0)
        return std::nullopt;
    return Found{lead + since.count + denied, untouched(since), true};
}

/// "no next step", "ohne nächsten Schritt", "nothing planned".
QuickReader::Maybe QuickReader::stepAt(qsizetype at) const
{
    if (!known("next_step_at"))
        return std::nullopt;
    static constexpr const char *steps[]{
        "next|nachster|nachsten|nachste|nachstem step|steps|schritt|schritte|activity|aktivitat|task|aufgabe",
        "steps|schritte", "planned step|activity", "geplante|geplanten|geplanter aktivitat|schritt"};
    if (const qsizetype taken = patternAt(at, "nothing|nichts planned|geplant"))
        return Found{taken, Filter::test("next_step_at", Operator::IsEmpty), true};
    const qsizetype no = patternAt(at, words::No);
    const qsizetype lead = no > 0 ? no : patternAt(at, words::Has);
    if (lead == 0)
        return std::nullopt;
    for (const char *pattern : steps) {
        if (const qsizetype taken = patternAt(at + lead, pattern))
            return Found{lead + taken,
                         Filter::test("next_step_at", no > 0 ? Operator::IsEmpty : Operator::IsNotEmpty),
                         true};
    }
    return std::nullopt;
}

QuickReader::Maybe QuickReader::overdueAt(qsizetype at) const
{
    const qsizetype taken = patternAt(at, "overdue|uberfallig|uberfallige|uberfalligen|ueberfallig");
    if (taken == 0)
        return std::nullopt;
    const auto before = [](QByteArray field) {
        return Filter::test(std::move(field), Operator::Less, today());
    };
    Filter filter;
    if (m_entity->key == "deal") // as on the board
        filter = Filter::all({Filter::test("status", Operator::Is, u"open"_s), before("expected_close_on")});
    else if (m_entity->key == "activity")
        filter = Filter::all(
            {Filter::test("done_at", Operator::IsEmpty), Filter::any({before("due_on"), before("due_at")})});
    else if (m_entity->key == "ticket")
        filter = Filter::all({Filter::test("status", Operator::In, textsOf(FieldPath::openStates(*m_entity))),
                              before("resolve_due_at")});
    else if (known("next_step_at"))
        filter = before("next_step_at");
    else
        return std::nullopt;
    return Found{taken, filter, true};
}

/// "my deals", "mein Team", "unassigned".
QuickReader::Maybe QuickReader::ownedAt(qsizetype at) const
{
    if (!m_entity->field("owner_id"))
        return std::nullopt;
    const auto owned = [](qsizetype count, UserGroup group) {
        return Found{count, Filter::test("owner_id", Operator::Is, QVariant::fromValue(group)), true};
    };
    if (const qsizetype taken = patternAt(at, "my|mein|meines|our|unser|unseres team|teams"))
        return owned(taken, UserGroup::MyTeam);
    if (const qsizetype taken = patternAt(at, words::My))
        return owned(taken, UserGroup::Me);
    qsizetype taken = patternAt(at, "unassigned|unowned|herrenlos|herrenlose");
    if (taken == 0)
        taken = patternAt(at, "not|nicht assigned|zugewiesen");
    if (taken == 0)
        return std::nullopt;
    return Found{taken, Filter::test("owner_id", Operator::IsEmpty), true};
}

/// "won this month", "neu diese Woche": a state and when it began.
QuickReader::Maybe QuickReader::endedAt(qsizetype at) const
{
    if (const qsizetype fresh = patternAt(at, "new|neu|neue|neuen")) {
        const Period period = periodAt(at + fresh, DateSpan::Kind::Last);
        if (period.count > 0 && known("created_at"))
            return Found{fresh + period.count, dateTest(*known("created_at"), Operator::Is, period), true};
    }
    const Field *status = m_entity->field("status");
    if (!status)
        return std::nullopt;
    const Meant state = choiceAt(at, *status);
    if (state.count == 0 || state.values.size() != 1)
        return std::nullopt;
    const QByteArray key = state.values.constFirst().toString().toLatin1();
    static const QHash<QByteArray, const char *> since{
        {"won", "closed_at"},      {"lost", "closed_at"},         {"closed", "closed_at"},
        {"solved", "solved_at"},   {"converted", "converted_at"}, {"disqualified", "closed_at"},
        {"abandoned", "closed_at"}};
    const char *field = since.value(key);
    if (!field || !m_entity->field(field))
        return std::nullopt;
    const Maybe dates = datesAt(at + state.count, *m_entity->field(field));
    if (!dates)
        return std::nullopt;
    return Found{state.count + dates->count,
                 Filter::all({Filter::test("status", Operator::Is, QString::fromLatin1(key)), dates->filter}),
                 true};
}

/// "diese Woche angelegt", "this month won", and "orders this month".
QuickReader::Maybe QuickReader::periodFirstAt(qsizetype at) const
{
    const Period period = relativeAt(at, DateSpan::Kind::Last);
    if (period.count == 0)
        return std::nullopt;
    const qsizetype behind = at + period.count;
    for (const NamedField &named : m_fields) {
        const FieldType type = named.field->type;
        if (type != FieldType::Date && type != FieldType::Instant)
            continue;
        for (const QString &phrase : named.phrases) {
            const qsizetype taken = phraseAt(behind, phrase);
            if (taken == 0)
                continue;
            const Operator op =
                named.field->key == "birthday" && period.span ? Operator::Anniversary : Operator::Is;
            return Found{period.count + taken, dateTest(*named.field, op, period), true};
        }
    }
    if (patternAt(behind, "new|neu|neue|neuen") > 0)
        return Found{period.count + 1, dateTest(*known("created_at"), Operator::Is, period), true};
    const Field *status = m_entity->field("status");
    const Meant state = status ? choiceAt(behind, *status) : Meant();
    const Field *closed = m_entity->field("closed_at");
    const QString key = state.count > 0 ? state.values.constFirst().toString() : QString();
    if (closed && (key == u"won" || key == u"lost" || key == u"closed"))
        return Found{
            period.count + state.count,
            Filter::all({Filter::test("status", Operator::Is, key), dateTest(*closed, Operator::Is, period)}),
            true};
    // an order is nothing without its day
    if (m_entity->key == "sales_order" && period.span)
        return Found{period.count, dateTest(*known("ordered_at"), Operator::Is, period), true};
    return std::nullopt;
}

QuickReader::Members QuickReader::relationAt(qsizetype at) const
{
    Members best;
    const auto take = [&](const Relation &relation, qsizetype count) {
        if (count <= best.count)
            return;
        const auto path = FieldPath::parse(*m_entity, relation.key + "/count");
        if (path && path->member())
            best = {count, &relation, path->member()};
    };
    for (const Relation &relation : m_entity->relations) {
        take(relation, phraseAt(at, base::fold(relation.labelText())));
        for (const words::RelationWords &known : words::relations()) {
            if (relation.key == known.relation)
                take(relation, patternAt(at, known.words));
        }
    }
    return best;
}

QuickReader::Found QuickReader::memberTimeAt(qsizetype at, const Entity &member) const
{
    for (const char *key : {"ordered_at", "done_at", "created_at"}) {
        const Field *field = Catalogue::find(member, key);
        if (!field)
            continue;
        const Maybe dates = datesAt(at, *field);
        return dates ? *dates : Found();
    }
    return {};
}

/// "has open deals", "ohne Auftrag in den letzten 90 Tagen", "without e-mail".
QuickReader::Maybe QuickReader::relatedAt(qsizetype at) const
{
    const qsizetype no = patternAt(at, words::No);
    const qsizetype lead = no > 0 ? no : patternAt(at, words::Has);
    if (lead == 0)
        return std::nullopt;
    if (const Maybe tag = tagAt(at + lead))
        return Found{lead + tag->count, no > 0 ? Filter::negate(tag->filter) : tag->filter, true};

    // a state of the members may stand in front of them
    qsizetype from = at + lead;
    Members members = relationAt(from);
    QList<Filter> conditions;
    if (members.count == 0 && isWordAt(from)) {
        members = relationAt(from + 1);
        const Field *status = members.count > 0 ? members.member->field("status") : nullptr;
        const Meant state = status ? choiceAt(from, *status) : Meant();
        if (state.count != 1) {
            members = {};
        } else {
            const bool isOpen = state.values.constFirst().toString() == u"open";
            const QVariantList open = textsOf(FieldPath::openStates(*members.member));
            conditions.append(isOpen && open.size() > 1
                                  ? Filter::test("status", Operator::In, open)
                                  : Filter::test("status", Operator::Is, state.values.constFirst()));
            ++from;
        }
    }
    if (members.count > 0) {
        const Found when = memberTimeAt(from + members.count, *members.member);
        if (when.count > 0)
            conditions.append(when.filter);
        return Found{from + members.count + when.count - at,
                     related(*members.relation, no > 0 ? Aggregate::None : Aggregate::Any, conditions), true};
    }
    Maybe best;
    for (const NamedField &named : m_fields) {
        if (named.field->type == FieldType::Boolean)
            continue;
        for (const QString &phrase : named.phrases) {
            const qsizetype taken = phraseAt(at + lead, phrase);
            if (taken > 0 && (!best || lead + taken > best->count))
                best = Found{
                    lead + taken,
                    Filter::test(named.field->key, no > 0 ? Operator::IsEmpty : Operator::IsNotEmpty), true};
        }
    }
    return best;
}

/// "> 2 deals", "mindestens 3 Aufträge in the last 12 months", "2+ tickets".
QuickReader::Maybe QuickReader::countedAt(qsizetype at) const
{
    const qsizetype lead = patternAt(at, words::Has);
    const Comparison comparison = comparisonAt(at + lead);
    const Amount number = amountAt(at + lead + comparison.count);
    if (number.count == 0 || !number.currency.isEmpty() || !number.upper.isEmpty() ||
        number.plain.contains(u'.') || (comparison.count == 0 && !number.isAtLeast && lead == 0))
        return std::nullopt;
    const qsizetype from = at + lead + comparison.count + number.count;
    const Members members = relationAt(from);
    if (members.count == 0)
        return std::nullopt;
    const Found when = memberTimeAt(from + members.count, *members.member);
    Filter filter = related(*members.relation, Aggregate::Count,
                            when.count > 0 ? QList<Filter>{when.filter} : QList<Filter>());
    filter.op = number.isAtLeast ? Operator::GreaterOrEqual : comparison.op;
    if (filter.op == Operator::Contains || filter.op == Operator::StartsWith)
        return std::nullopt;
    filter.values = {number.plain.toLongLong()};
    return Found{from + members.count + when.count - at, filter, true};
}

/// "sum of orders > 5k", "Summe Aufträge über 5000 in den letzten 12 Monaten".
QuickReader::Maybe QuickReader::summedAt(qsizetype at) const
{
    const qsizetype lead = patternAt(at, "sum|total|summe|gesamtwert of|der|aller|von? all|the?");
    if (lead == 0)
        return std::nullopt;
    const Members members = relationAt(at + lead);
    if (members.count == 0)
        return std::nullopt;
    const Field *summed = nullptr;
    for (const Field &field : members.member->fields) {
        if (!summed && field.type == FieldType::Money && field.is(FieldFlag::InList))
            summed = &field;
    }
    qsizetype from = at + lead + members.count;
    Found when = memberTimeAt(from, *members.member);
    from += when.count;
    const Comparison comparison = comparisonAt(from);
    const Amount amount = amountAt(from + comparison.count);
    if (!summed || comparison.count == 0 || amount.count == 0 || !amount.upper.isEmpty() ||
        comparison.op == Operator::Contains || comparison.op == Operator::StartsWith)
        return std::nullopt;
    from += comparison.count + amount.count;
    if (when.count == 0) {
        when = memberTimeAt(from, *members.member);
        from += when.count;
    }
    QList<Filter> conditions;
    if (when.count > 0)
        conditions.append(when.filter);
    if (!amount.currency.isEmpty() && !summed->target.isEmpty())
        conditions.append(Filter::test(summed->target, Operator::Is, amount.currency));
    Filter filter = related(*members.relation, Aggregate::Sum, conditions);
    filter.field = summed->key;
    filter.op = comparison.op;
    filter.values = {numberValue(*summed, amount.plain)};
    return Found{from - at, filter, true};
}

} // namespace kith::domain
