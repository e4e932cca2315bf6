// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"

#include "models/domain/catalogue.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

Problem invalid(const Field &field, const QString &sentence)
{
    return Problem(ProblemKind::Invalid, sentence, u"field "_s + QString::fromLatin1(field.key))
        .about(field.key);
}

bool isCapitals(const QString &text, qsizetype length)
{
    return text.size() == length &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

std::optional<Problem> problemOfText(const Field &field, const QString &text)
{
    // counted as people count: characters, not UTF-16 units
    if (text.size() > field.maxLength && text.toUcs4().size() > field.maxLength)
        return invalid(field, ValidationText::tr("%1 is too long: %2 characters are possible. Shorten it.")
                                  .arg(field.labelText())
                                  .arg(field.maxLength));
    if (text.contains(QChar(QChar::Null)))
        return invalid(field, ValidationText::tr("%1 holds a character that cannot be stored. Type it anew.")
                                  .arg(field.labelText()));
    if (field.format == TextFormat::Country && !isCapitals(text, 2))
        return invalid(field,
                       ValidationText::tr("%1 is the two-letter code of a country, for example AT, not “%2”.")
                           .arg(field.labelText(), text.left(40)));
    if (field.key == "tz" && !QTimeZone(text.toLatin1()).isValid())
        return invalid(field,
                       ValidationText::tr("“%1” is no time zone that this machine knows. Type for example "
                                          "Europe/Vienna.")
                           .arg(text.left(60)));
    if (field.format == TextFormat::Currency && !isCapitals(text, 3))
        return invalid(
            field, ValidationText::tr("%1 is the three-letter code of a currency, for example EUR, not “%2”.")
                       .arg(field.labelText(), text.left(40)));
    return std::nullopt;
}

std::optional<Problem> problemOfChoice(const Field &field, const QString &key)
{
    const bool isKnown =
        std::any_of(field.choices.cbegin(), field.choices.cend(),
                    [&key](const Choice &choice) { return key == QLatin1StringView(choice.key); });
    if (isKnown)
        return std::nullopt;
    QStringList labels;
    for (const Choice &choice : field.choices)
        labels.append(choice.labelText());
    return invalid(field, ValidationText::tr("%1 cannot be “%2”. Choose one of: %3.")
                              .arg(field.labelText(), key.left(40), labels.join(u", "_s)));
}

/// Stored whole numbers as people read them: 10000 with two decimals is 100.
QString limitText(const Field &field, const QVariant &limit)
{
    return QLocale().toString(limit.toDouble() / std::pow(10, field.decimals), 'f',
                              QLocale::FloatingPointShortest);
}

std::optional<Problem> problemOfNumber(const Field &field, const QVariant &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    const bool whole = field.type == FieldType::Decimal || value.userType() != QMetaType::Double;
    if (!ok || !whole || !std::isfinite(number))
        return invalid(field, ValidationText::tr("%1 must be a number.").arg(field.labelText()));
    if (!field.minimum.isNull() && number < field.minimum.toDouble())
        return invalid(field, ValidationText::tr("%1 must be %2 or more.")
                                  .arg(field.labelText(), limitText(field, field.minimum)));
    if (!field.maximum.isNull() && number > field.maximum.toDouble())
        return invalid(field, ValidationText::tr("%1 must be %2 or less.")
                                  .arg(field.labelText(), limitText(field, field.maximum)));
    return std::nullopt;
}

/// A date in exactly the form YYYY-MM-DD. Much quicker than QDate's reading by a pattern.
bool isDay(const QString &text)
{
    constexpr qsizetype length = 10;
    return text.size() == length && text.at(4) == u'-' && text.at(7) == u'-' &&
           QDate::fromString(text, Qt::ISODate).isValid();
}

/// The rules that fields ask of each other, and what the whole record must have.
class RecordCheck
{
public:
    explicit RecordCheck(const Record &record) : m_record(record), m_entity(record.entity()) {}

    QList<Problem> run(const std::function<bool(const Field &)> &concerned)
    {
        for (qsizetype i = 0; i < m_entity.fields.size(); ++i) {
            if (!concerned || concerned(m_entity.fields.at(i)))
                checkField(m_entity.fields.at(i), m_record.valueAt(i));
        }
        checkOrder("from_date", "to_date");
        checkOrder("start_at", "end_at");
        checkOrder("start_on", "end_on");
        checkOrder("absent_from", "absent_to");
        if (m_entity.key == "company")
            checkParent();
        if (m_entity.key == "contact") {
            checkReachable();
            checkRelatedToItself();
        }
        if (m_entity.key == "contact_relation")
            checkEnds();
        if (m_entity.key == "fact")
            checkSentiment();
        if (m_entity.key == "goal")
            checkGoal();
        if (m_entity.key == "survey_response")
            checkScore();
        for (const Relation &relation : m_entity.relations) {
            if (relation.owned)
                checkChildren(relation);
        }
        return m_problems;
    }

private:
    void checkField(const Field &field, const QVariant &value)
    {
        if (field.is(FieldFlag::Derived))
            return;
        if (value.isNull()) {
            if (field.is(FieldFlag::Required) && !field.is(FieldFlag::Hidden))
                m_problems.append(invalid(
                    field, ValidationText::tr("%1 is missing. Every record of this kind (%2) needs it.")
                               .arg(field.labelText(), m_entity.singularText())));
            return;
        }
        if (auto problem = problemOf(field, value))
            m_problems.append(*problem);
        if (field.type == FieldType::Money && !field.target.contains('.')) {
            const Field *currency = m_entity.field(field.target);
            if (currency && m_record.isEmpty(currency->key))
                m_problems.append(invalid(
                    *currency, ValidationText::tr(
                                   "%1 needs a currency. Choose one, for example EUR, or empty the field.")
                                   .arg(field.labelText())));
        }
    }

    void checkOrder(QByteArrayView from, QByteArrayView to)
    {
        const Field *first = m_entity.field(from);
        const Field *last = m_entity.field(to);
        if (!first || !last || m_record.isEmpty(from) || m_record.isEmpty(to))
            return;
        const bool wrong = first->type == FieldType::Date
                               ? m_record.text(to) < m_record.text(from)
                               : m_record.value(to).toLongLong() < m_record.value(from).toLongLong();
        if (wrong)
            m_problems.append(
                invalid(*last, ValidationText::tr("%1 lies before %2. Exchange the two or correct one.")
                                   .arg(last->labelText(), first->labelText())));
    }

    void checkParent()
    {
        if (m_record.id && m_record.linkId("parent_id") == m_record.id)
            m_problems.append(invalid(
                *m_entity.field("parent_id"),
                ValidationText::tr("A company cannot be its own parent. Choose another one or none.")));
    }

    void checkReachable()
    {
        for (const char *key : {"first_name", "middle", "last_name"}) {
            if (!m_record.text(key).trimmed().isEmpty())
                return;
        }
        for (const QByteArray &relation : {"emails"_ba, "phones"_ba}) {
            for (const Record &point : m_record.children(relation)) {
                if (!point.text("value_raw").trimmed().isEmpty())
                    return;
            }
        }
        m_problems.append(
            invalid(*m_entity.field("last_name"),
                    ValidationText::tr("A contact needs a name, an e-mail address or a phone number. "
                                       "Fill in one of them.")));
    }

    static Problem toSelf(const Entity &relation)
    {
        return invalid(*relation.field("to_contact_id"),
                       ValidationText::tr("A person cannot be related to themselves. Choose somebody else."));
    }

    void checkEnds()
    {
        const RecordId first = m_record.linkId("from_contact_id");
        if (first && first == m_record.linkId("to_contact_id"))
            m_problems.append(toSelf(m_entity));
    }

    /// A new relation does not know its first end before it is saved.
    void checkRelatedToItself()
    {
        for (const Record &relation : m_record.children("relations")) {
            if (!m_record.id || relation.linkId("to_contact_id") != m_record.id)
                continue;
            Problem told = toSelf(relation.entity());
            told.about("relations.to_contact_id"_ba);
            m_problems.append(told);
        }
    }

    void checkSentiment()
    {
        if (m_record.text("kind") != "sentiment"_L1)
            return;
        if (m_record.isEmpty("value_num"))
            m_problems.append(
                invalid(*m_entity.field("value_num"),
                        ValidationText::tr(
                            "A sentiment says how much: choose from −2 (angry) to +2 (enthusiastic).")));
    }

    /// The scale of a survey answer is that of its question.
    void checkScore()
    {
        if (m_record.isEmpty("score"))
            return;
        const QString kind = m_record.text("kind");
        const int smallest = kind == "nps"_L1 ? 0 : 1;
        const int largest = kind == "nps"_L1 ? 10 : kind == "ces"_L1 ? 7 : 5;
        const qint64 score = m_record.value("score").toLongLong();
        if (score < smallest || score > largest)
            m_problems.append(
                invalid(*m_entity.field("score"),
                        ValidationText::tr("Answers to this question go from %1 to %2. Correct the score "
                                           "or choose another question.")
                            .arg(smallest)
                            .arg(largest)));
    }

    /// A goal needs the target that its metric counts, and somebody to reach it.
    void checkGoal()
    {
        const bool isValue = m_record.text("metric") == "won_value"_L1;
        const Field &target = *m_entity.field(isValue ? "target_minor" : "target_count");
        if (m_record.isEmpty(target.key))
            m_problems.append(invalid(
                target,
                ValidationText::tr("%1 is missing. Say how much is to be reached.").arg(target.labelText())));
        if (m_record.text("scope") == "user"_L1 && m_record.isEmpty("user_id"))
            m_problems.append(
                invalid(*m_entity.field("user_id"),
                        ValidationText::tr("Choose the user whose goal it is, or make it everybody's.")));
        if (m_record.text("scope") == "team"_L1 && m_record.isEmpty("team_id"))
            m_problems.append(
                invalid(*m_entity.field("team_id"),
                        ValidationText::tr("Choose the team whose goal it is, or make it everybody's.")));
    }

    void checkChildren(const Relation &relation)
    {
        for (const Record &child : m_record.children(relation.key)) {
            for (const Problem &problem : problemsOf(child)) {
                // whose it is gets known when it is saved
                if (problem.field() == relation.parentField || problem.field() == relation.parentTypeField ||
                    problem.field() == relation.kindField)
                    continue;
                Problem told(problem.kind(),
                             ValidationText::tr("%1: %2").arg(relation.labelText(), problem.sentence()),
                             problem.detail());
                told.about(relation.key + '.' + problem.field());
                m_problems.append(told);
            }
        }
    }

    const Record &m_record;
    const Entity &m_entity;
    QList<Problem> m_problems;
};

} // namespace

std::optional<Problem> problemOf(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::MultiPicklist:
        return problemOfText(field, value.toString());
    case FieldType::Choice:
        return problemOfChoice(field, value.toString());
    case FieldType::Date:
        if (!isDay(value.toString()))
            return invalid(
                field, ValidationText::tr("%1 is not a date that exists: “%2”. Type for example 2026-01-31.")
                           .arg(field.labelText(), value.toString().left(40)));
        return std::nullopt;
    case FieldType::Boolean:
        if (value.toString() != "0"_L1 && value.toString() != "1"_L1 && value.userType() != QMetaType::Bool)
            return invalid(field, ValidationText::tr("%1 is either yes or no.").arg(field.labelText()));
        return std::nullopt;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Instant:
        return problemOfNumber(field, value);
    case FieldType::Picklist:
    case FieldType::Link:
        if (value.toLongLong() <= 0)
            return invalid(
                field,
                ValidationText::tr("%1 does not name a record. Choose it anew.").arg(field.labelText()));
        return std::nullopt;
    }
    return std::nullopt;
}

QList<Problem> problemsOf(const Record &record)
{
    return problemsOf(record, {});
}

QList<Problem> problemsOf(const Record &record, const std::function<bool(const Field &)> &concerned)
{
    return record.isNull() ? QList<Problem>() : RecordCheck(record).run(concerned);
}

bool dependsOnOthers(const Entity &entity, const Field &field)
{
    // what RecordCheck asks for by name
    static const QSet<QByteArray> together{
        "from_date",   "to_date",   "start_at",        "end_at",        "start_on", "end_on",
        "absent_from", "absent_to", "parent_id",       "first_name",    "middle",   "last_name",
        "kind",        "value_num", "from_contact_id", "to_contact_id", "metric",   "target_count",
        "scope",       "user_id",   "team_id"};
    return field.type == FieldType::Money || together.contains(field.key) ||
           std::any_of(entity.fields.cbegin(), entity.fields.cend(), [&field](const Field &other) {
               return other.type == FieldType::Money && other.target == field.key;
           });
}

void requireValid(const Record &record)
{
    if (const QList<Problem> problems = problemsOf(record); !problems.isEmpty())
        throw problems.first();
}

} // namespace kith::domain
