// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/datetext.h"
#include "models/domain/entity.h"
#include "models/domain/quickfilterreader.h"
#include "models/domain/quickfilterwords.h"

#include <QRegularExpression>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int LatestYear = 2099; // what a year of two digits may mean at most
constexpr int FirstYear = 1900;
constexpr int MostUnits = 9999;
constexpr qsizetype LongestNumber = 15; // digits that a double keeps

constexpr const char *This = "this|current|dies|diese|diesen|dieser|dieses|diesem|aktuelle|aktuellen|"
                             "aktueller|aktuelles|laufende|laufenden|laufendes";
constexpr const char *Last = "last|past|previous|letzte|letzten|letzter|letztes|letztem|vorige|vorigen|"
                             "voriger|voriges|vergangene|vergangenen|vergangenes";
constexpr const char *Next = "next|coming|following|nachste|nachsten|nachster|nachstes|nachstem|kommende|"
                             "kommenden|kommender|kommendes|folgende|folgenden";
constexpr const char *Lead = "in|im|within|innerhalb|binnen|for|fur|during|wahrend|on|am|at|since|seit";
constexpr const char *Article = "the|der|den|des|dem|die|das|von";

/// A number as it was typed, times a power of ten, without separators and with a point; empty when it is too
/// long.
QString plainNumber(QString number, qint64 multiple)
{
    // which of the signs parts the decimals off
    number.remove(u'\'').remove(u'’');
    const qsizetype point = number.lastIndexOf(u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    const qsizetype last = std::max(point, comma);
    QString whole = number;
    QString fraction;
    if (last >= 0) {
        const QChar sign = number.at(last);
        const bool isOnly = number.count(sign) == 1;
        const bool both = point >= 0 && comma >= 0;
        const bool groups = !isOnly || (!both && multiple == 1 && number.size() - last - 1 == 3);
        if (!groups) {
            whole = number.first(last);
            fraction = number.sliced(last + 1);
        }
    }
    whole.remove(u'.').remove(u',');
    if (whole.isEmpty() || whole.size() + fraction.size() > LongestNumber)
        return {};
    for (qint64 factor = multiple; factor > 1; factor /= 10) { // shift the point
        whole += fraction.isEmpty() ? QChar(u'0') : fraction.at(0);
        fraction = fraction.mid(1);
    }
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    if (whole.size() > LongestNumber)
        return {};
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

} // namespace

/// "30d", "30 days", "a week", "drei Monate".
QuickReader::Duration QuickReader::durationAt(qsizetype at) const
{
    const QuickToken *token = tokenAt(at);
    if (!token || token->kind != QuickToken::Kind::Word)
        return {};
    static const QHash<QString, int> numbers{
        {u"a"_s, 1},     {u"an"_s, 1},      {u"one"_s, 1},   {u"ein"_s, 1},  {u"eine"_s, 1},
        {u"einem"_s, 1}, {u"einer"_s, 1},   {u"einen"_s, 1}, {u"two"_s, 2},  {u"zwei"_s, 2},
        {u"three"_s, 3}, {u"drei"_s, 3},    {u"four"_s, 4},  {u"vier"_s, 4}, {u"six"_s, 6},
        {u"sechs"_s, 6}, {u"twelve"_s, 12}, {u"zwolf"_s, 12}};
    qsizetype digits = 0;
    while (digits < token->folded.size() && token->folded.at(digits).isDigit())
        ++digits;
    int number = numbers.value(token->folded, digits > 0 ? token->folded.first(digits).toInt() : 0);
    if (number <= 0 || number > MostUnits)
        return {};
    if (digits > 0 && digits < token->folded.size()) {
        const auto unit = quickwords::unit(token->folded.sliced(digits));
        return unit ? Duration{1, number, *unit} : Duration();
    }
    const QuickToken *next = tokenAt(at + 1);
    if (!next || next->kind != QuickToken::Kind::Word)
        return {};
    const auto unit = quickwords::unit(next->folded);
    // "2 m" are two millions, "2 monate" months: letters alone stand at their number
    return unit && next->folded.size() > 1 ? Duration{2, number, *unit} : Duration();
}

QuickReader::Period QuickReader::relativeAt(qsizetype at, DateSpan::Kind bare) const
{
    const qsizetype start = at;
    using Kind = DateSpan::Kind;
    static constexpr std::pair<const char *, int> days[]{
        {"today|heute", 0}, {"yesterday|gestern", -1}, {"tomorrow|morgen", 1}};
    at += patternAt(at, Lead);
    at += patternAt(at, Article);
    for (const auto &[words, count] : days) {
        if (const qsizetype taken = patternAt(at, words))
            return {at + taken - start, DateSpan{Kind::Unit, count, DateUnit::Day}, {}, {}};
    }
    static constexpr std::pair<const char *, int> sides[]{{This, 0}, {Last, -1}, {Next, 1}};
    for (const auto &[words, side] : sides) {
        const qsizetype taken = patternAt(at, words);
        if (taken == 0)
            continue;
        const QuickToken *next = tokenAt(at + taken);
        const auto unit = next && next->kind == QuickToken::Kind::Word && next->folded.size() > 1
                              ? quickwords::unit(next->folded)
                              : std::nullopt;
        if (unit)
            return {at + taken + 1 - start, DateSpan{Kind::Unit, side, *unit}, {}, {}};
        const Duration duration = durationAt(at + taken);
        if (duration.count > 0 && side != 0)
            return {at + taken + duration.count - start,
                    DateSpan{side < 0 ? Kind::Last : Kind::Next, duration.number, duration.unit},
                    {},
                    {}};
        return {};
    }
    if (const Duration duration = durationAt(at); duration.count > 0) {
        at += duration.count;
        at += patternAt(at, "ago|lang|long|her");
        return {at - start, DateSpan{bare, duration.number, duration.unit}, {}, {}};
    }
    return {};
}

/// "4.7.2026", "2026-07-04", "4 Jul 2026".
QuickReader::Period QuickReader::dayAt(qsizetype at) const
{
    const DateOrder order = dateOrderOf(m_locale);
    for (const qsizetype count : {3, 2, 1}) {
        QStringList words;
        for (qsizetype i = 0; i < count && isWordAt(at + i); ++i)
            words.append(m_tokens.at(at + i).text);
        if (words.size() != count)
            continue;
        const QString text = words.join(u' ');
        // A number of eight digits is a date in files, and an amount in a search.
        const bool hasParts = std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isDigit(); });
        if (!hasParts || !text.at(0).isLetterOrNumber() || text.size() > 30)
            continue;
        const DateOrder written = text.contains(u'.') ? DateOrder::DayMonthYear : order;
        const std::optional<QDate> day = parseDate(text, written, LatestYear);
        if (day && day->year() >= FirstYear)
            return {count, std::nullopt, *day, *day};
    }
    return {};
}

/// "March 2026", "2026-03", "Q2 2026", "2026".
QuickReader::Period QuickReader::monthAt(qsizetype at) const
{
    const QuickToken *token = tokenAt(at);
    if (!token || token->kind != QuickToken::Kind::Word)
        return {};
    static const QRegularExpression yearForm(u"^(19|20)\\d\\d$"_s);
    static const QRegularExpression monthForm(u"^((?:19|20)\\d\\d)-(0[1-9]|1[0-2])$"_s);
    static const QRegularExpression quarterForm(u"^q([1-4])$"_s);
    const auto months = [](int year, int month, int count, qsizetype taken) {
        const QDate from(year, month, 1);
        return Period{taken, std::nullopt, from, from.addMonths(count).addDays(-1)};
    };
    if (const auto match = monthForm.match(token->folded); match.hasMatch())
        return months(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 1, 1);
    if (yearForm.match(token->folded).hasMatch())
        return months(token->folded.toInt(), 1, 12, 1);
    const QuickToken *next = tokenAt(at + 1);
    if (!next || next->kind != QuickToken::Kind::Word || !yearForm.match(next->folded).hasMatch())
        return {};
    if (const auto match = quarterForm.match(token->folded); match.hasMatch())
        return months(next->folded.toInt(), 3 * match.capturedView(1).toInt() - 2, 3, 2);
    if (const int month = quickwords::month(token->folded))
        return months(next->folded.toInt(), month, 1, 2);
    return {};
}

QuickReader::Period QuickReader::periodAt(qsizetype at, DateSpan::Kind bare) const
{
    if (Period period = relativeAt(at, bare); period.count > 0)
        return period;
    const qsizetype lead = patternAt(at, Lead);
    const qsizetype from = at + lead + patternAt(at + lead, Article);
    for (const auto read : {&QuickReader::dayAt, &QuickReader::monthAt}) {
        if (Period period = (this->*read)(from); period.count > 0) {
            period.count += from - at;
            return period;
        }
    }
    return {};
}

Filter QuickReader::dateTest(const Field &field, Operator op, const Period &period) const
{
    if (period.span)
        return Filter::test(field.key, op, QVariant::fromValue(*period.span));
    const auto value = [&field](const QDate &day) {
        return field.type == FieldType::Instant ? QVariant(day) : QVariant(day.toString(Qt::ISODate));
    };
    switch (op) {
    case Operator::Less:
    case Operator::GreaterOrEqual:
        return Filter::test(field.key, op, value(period.from));
    case Operator::Greater:
    case Operator::LessOrEqual:
        return Filter::test(field.key, op, value(period.to));
    default:
        break;
    }
    if (period.from == period.to)
        return Filter::test(field.key, op, value(period.from));
    Filter between = Filter::test(field.key, Operator::Between);
    between.values = {value(period.from), value(period.to)};
    return op == Operator::IsNot ? Filter::negate(between) : between;
}

/// "between A and B", "von A bis B", "A..B".
QuickReader::Maybe QuickReader::betweenDatesAt(qsizetype at, const Field &field) const
{
    const qsizetype lead = patternAt(at, "between|zwischen|from|von|vom");
    const Period from = dayAt(at + lead).count > 0 ? dayAt(at + lead) : monthAt(at + lead);
    if (from.count == 0)
        return std::nullopt;
    qsizetype to = at + lead + from.count;
    const qsizetype joint = patternAt(to, "and|und|to|bis|until|till|zum");
    if (joint == 0)
        return std::nullopt;
    to += joint;
    const Period until = dayAt(to).count > 0 ? dayAt(to) : monthAt(to);
    if (until.count == 0 || until.to < from.from)
        return std::nullopt;
    return Found{to + until.count - at, dateTest(field, Operator::Is, {0, std::nullopt, from.from, until.to}),
                 true};
}

QuickReader::Maybe QuickReader::datesAt(qsizetype at, const Field &field) const
{
    if (Maybe between = betweenDatesAt(at, field))
        return between;
    static const QList<QByteArray> ahead{"expected_close_on", "next_step_at", "due_on", "due_at",
                                         "resolve_due_at",    "start_at"};
    const DateSpan::Kind bare = ahead.contains(field.key) ? DateSpan::Kind::Next : DateSpan::Kind::Last;
    if (field.key == "birthday") {
        const Period period = periodAt(at, DateSpan::Kind::Next);
        if (period.count > 0 && period.span)
            return Found{period.count,
                         Filter::test(field.key, Operator::Anniversary, QVariant::fromValue(*period.span)),
                         true};
    }
    const Comparison comparison = comparisonAt(at);
    const bool isText = comparison.op == Operator::Contains || comparison.op == Operator::StartsWith;
    if (comparison.count > 0 && !isText) {
        const Period period = periodAt(at + comparison.count,
                                       comparison.op == Operator::LessOrEqual ? bare : DateSpan::Kind::Last);
        if (period.count > 0) {
            Operator op = comparison.op;
            // "last order > 90 days", "longer than": long ago
            if (period.span && period.span->kind == DateSpan::Kind::Last && op == Operator::Greater)
                op = Operator::Less;
            return Found{comparison.count + period.count, dateTest(field, op, period), true};
        }
    }
    const Period period = periodAt(at, bare);
    if (period.count == 0)
        return std::nullopt;
    return Found{period.count, dateTest(field, Operator::Is, period), true};
}

/// One number without blanks: "5k", "€1.250,50", "5k-10k", "80+". Nothing is taken when it is none.
QuickReader::Amount QuickReader::numberIn(const QString &raw) const
{
    QString text = raw;
    Amount amount;
    static const QRegularExpression range(u"^(.*\\d\\p{L}*\\W?)(?:-|–|\\.\\.)(\\d.*)$"_s);
    if (const auto match = range.match(text); match.hasMatch()) {
        const Amount from = numberIn(match.captured(1));
        Amount to = numberIn(match.captured(2));
        if (from.count == 0 || to.count == 0 || !from.upper.isEmpty() || !to.upper.isEmpty())
            return {};
        to.upper = to.plain;
        to.plain = from.plain;
        to.currency = to.currency.isEmpty() ? from.currency : to.currency;
        return to;
    }
    if (text.endsWith(u'+')) {
        amount.isAtLeast = true;
        text.chop(1);
    }
    static const QRegularExpression form(
        u"^(-?)([^\\d\\s]{0,3}?)(\\d[\\d.,'’]*?)([.,]?)((?:\\p{L}|\\p{Sc}|\\.)*)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || !match.capturedView(4).isEmpty())
        return {};
    const QString before = match.captured(2);
    QString number = match.captured(3);
    QString behind = match.captured(5);
    if (!before.isEmpty()) {
        amount.currency = quickwords::currency(before);
        if (amount.currency.isEmpty())
            return {};
    }
    qint64 multiple = 1;
    if (!behind.isEmpty()) { // "k", "€", "k€", "tsdEUR"
        qsizetype cut = behind.size();
        while (cut > 0 && quickwords::multiple(behind.first(cut).toLower()) == 0)
            --cut;
        if (cut > 0)
            multiple = quickwords::multiple(behind.first(cut).toLower());
        behind = behind.sliced(cut);
        if (!behind.isEmpty()) {
            amount.currency = quickwords::currency(behind);
            if (amount.currency.isEmpty())
                return {};
        }
    }
    const QString plain = plainNumber(number, multiple);
    if (plain.isEmpty())
        return {};
    amount.plain = match.captured(1) + plain;
    amount.count = 1;
    return amount;
}

/// A number with what may stand around it: "5 tsd eur", "EUR 5000", "10 000".
QuickReader::Amount QuickReader::amountAt(qsizetype at) const
{
    const auto rawAt = [this](qsizetype i) {
        const QuickToken *token = tokenAt(i);
        return token && token->kind == QuickToken::Kind::Word ? token->text : QString();
    };
    if (rawAt(at).isEmpty())
        return {};
    if (const QString before = quickwords::currency(rawAt(at)); !before.isEmpty()) {
        Amount amount = amountAt(at + 1);
        if (amount.count > 0 && amount.currency.isEmpty()) {
            amount.currency = before;
            ++amount.count;
            return amount;
        }
    }
    QString text = rawAt(at);
    qsizetype taken = 1;
    static const QRegularExpression group(u"^\\d{1,3}$"_s);
    static const QRegularExpression further(u"^\\d{3}$"_s);
    if (group.match(text).hasMatch()) {
        while (further.match(rawAt(at + taken)).hasMatch())
            text += rawAt(at + taken++);
    }
    if (const QString word = rawAt(at + taken);
        text.at(text.size() - 1).isDigit() && quickwords::multiple(word.toLower()) > 0 && word != u"m") {
        text += word.endsWith(u'.') ? word.chopped(1) : word;
        ++taken;
    }
    Amount amount = numberIn(text);
    if (amount.count == 0)
        return {};
    if (amount.currency.isEmpty()) {
        amount.currency = quickwords::currency(rawAt(at + taken));
        if (!amount.currency.isEmpty())
            ++taken;
    }
    amount.count = taken;
    return amount;
}

} // namespace kith::domain
