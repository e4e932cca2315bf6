// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/leadscore.h"

#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/filteruse.h"
#include "models/domain/memberpath.h"
#include "models/domain/query.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr int DaysPerWeek = 7;

struct LeadScoreText
{
    Q_DECLARE_TR_FUNCTIONS(LeadScore)
};

QList<QByteArray> fieldsOf(const Filter &filter)
{
    QList<QByteArray> fields;
    if (filter.kind == Filter::Kind::Test)
        fields.append(filter.field);
    for (const Filter &child : filter.children)
        fields += fieldsOf(child);
    return fields;
}

bool isLink(const Entity &lead, const QByteArray &key)
{
    const Field *field = lead.field(key);
    return field && field->type == FieldType::Link;
}

bool mayBeAskedFor(const Entity &lead, const QByteArray &key)
{
    const Field *own = lead.field(key);
    if (key == "score" || key == "score_until" || (own && !own->formula.isEmpty()))
        return false; // what is calculated may move with the day
    if (!FieldPath::isPath(key) || MemberPath::parse(lead, key))
        return true;
    const auto path = FieldPath::parse(lead, key);
    if (!path)
        return true; // a stamp
    if (path->steps.isEmpty())
        return true;
    const QByteArray &first = path->steps.first().link->key;
    return path->steps.size() == 1 && path->summary == FieldPath::Summary::None &&
           (first == "contact_id" || first == "company_id" || first == "owner_id");
}

/// What a stored score would not notice: other records, segments, the calendar, who is looking.
bool asksElsewhere(const Filter &filter)
{
    const bool isElsewhere = filter.kind == Filter::Kind::Related || filter.kind == Filter::Kind::Segment;
    return isElsewhere || std::any_of(filter.children.cbegin(), filter.children.cend(), asksElsewhere);
}

} // namespace

qint64 ScoreRule::pointsAfter(qint64 weeks) const
{
    if (decay <= 0)
        return points;
    return std::max(std::min(floor, points), points - decay * weeks);
}

bool ScoreRule::fadesAfter(qint64 weeks) const
{
    return pointsAfter(weeks + 1) < pointsAfter(weeks);
}

QString LeadScore::signedText(qint64 points)
{
    const QString number = QLocale().toString(std::abs(points));
    if (points == 0)
        return number;
    return (points > 0 ? u"+"_s : u"−"_s) + number;
}

QString LeadScore::Line::text() const
{
    return LeadScoreText::tr("%1 %2", "points and what they are for: +20 Has a phone number")
        .arg(signedText(points), reason);
}

LeadScore LeadScore::of(const QList<ScoreRule> &rules, QDate touched, QDate today)
{
    LeadScore score;
    const qint64 weeks = std::max<qint64>(0, touched.daysTo(today)) / DaysPerWeek;
    bool fades = false;
    for (const ScoreRule &rule : rules) {
        if (rule.points != 0)
            score.lines.append({rule.points, rule.name, rule.id, 0});
        if (const qint64 lost = rule.pointsAfter(weeks) - rule.points; lost != 0)
            score.lines.append(
                {lost, LeadScoreText::tr("%n week(s) of silence", nullptr, int(weeks)), rule.id, weeks});
        score.total += rule.pointsAfter(weeks);
        fades = fades || rule.fadesAfter(weeks);
    }
    if (fades)
        score.until = touched.addDays((weeks + 1) * DaysPerWeek);
    return score;
}

std::optional<Problem> LeadScore::problemOf(const Entity &lead, const QString &condition)
{
    try {
        const Filter filter = Filter::parse(lead, condition);
        const FilterUse use = FilterUse::of(lead, filter);
        if (use.movesWithDay || use.asksWho || asksElsewhere(filter))
            return Problem(ProblemKind::Invalid,
                           LeadScoreText::tr(
                               "A score cannot depend on days that move, on who looks at it, on related "
                               "records or on segments, because it changes with the lead alone."),
                           u"score condition"_s)
                .about("condition"_ba);
        for (const QByteArray &key : fieldsOf(filter)) {
            if (!mayBeAskedFor(lead, key))
                return Problem(ProblemKind::Invalid,
                               LeadScoreText::tr(
                                   "A score cannot depend on “%1”. Use fields of the lead, of its contact, "
                                   "its company or its owner.")
                                   .arg(MemberPath::filterField(lead, key).labelText()),
                               u"score condition"_s)
                    .about("condition"_ba);
        }
    } catch (const Problem &problem) {
        return Problem(ProblemKind::Invalid, problem.sentence(), problem.detail()).about("condition"_ba);
    }
    return std::nullopt;
}

bool LeadScore::looksFurther(const Entity &lead, const QString &condition)
{
    const QList<QByteArray> fields = fieldsOf(Filter::parse(lead, condition));
    return std::any_of(fields.cbegin(), fields.cend(), [&lead](const QByteArray &key) {
        const auto path = FieldPath::isPath(key) ? FieldPath::parse(lead, key) : std::nullopt;
        return isLink(lead, key) || (path && !path->steps.isEmpty());
    });
}

QString ScoreRuleSeed::nameText() const
{
    return QCoreApplication::translate("Seeds", name);
}

const QList<ScoreRuleSeed> &scoreRuleSeeds()
{
    static const QList<ScoreRuleSeed> seeds{
        {QT_TRANSLATE_NOOP("Seeds", "Has a phone number"), "phone is not empty", 10, 0, 0},
        {QT_TRANSLATE_NOOP("Seeds", "Has an e-mail address"), "email is not empty", 10, 0, 0},
        {QT_TRANSLATE_NOOP("Seeds", "Names a company"),
         "company_name is not empty or company_id is not empty", 10, 0, 0},
        {QT_TRANSLATE_NOOP("Seeds", "Came by referral"), "source_id = referral", 20, 0, 0},
        {QT_TRANSLATE_NOOP("Seeds", "Is qualified"), "status = qualified", 20, 0, 0},
        {QT_TRANSLATE_NOOP("Seeds", "Nobody can reach them"), "phone is empty and email is empty", -20, 0,
         -20},
        {QT_TRANSLATE_NOOP("Seeds", "Silence"), "", 0, 5, -30},
    };
    return seeds;
}

} // namespace kith::domain
