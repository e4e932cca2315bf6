// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/quickfilterreader.h"
#include "models/domain/quickfilterwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

struct QuickFilterSuggestText
{
    Q_DECLARE_TR_FUNCTIONS(QuickFilter)
};

constexpr qsizetype ShortestWord = 2;

/// What may be typed, in the two languages of the grammar.
struct Phrase
{
    const char *english;
    const char *german;
    const char *meaning;
    const char *field; ///< offered where a kind of record has it; null: everywhere
};

constexpr Phrase phrases[]{
    {"no touch 30d", "kein Kontakt 30t",
     QT_TRANSLATE_NOOP("QuickFilter", "Nobody has been in touch for 30 days"), "last_touch_at"},
    {"no next step", "kein nächster Schritt", QT_TRANSLATE_NOOP("QuickFilter", "Nothing is planned"),
     "next_step_at"},
    {"owner me", "Besitzer ich", QT_TRANSLATE_NOOP("QuickFilter", "What I look after"), "owner_id"},
    {"my team", "mein Team", QT_TRANSLATE_NOOP("QuickFilter", "What my team looks after"), "owner_id"},
    {"unassigned", "ohne Besitzer", QT_TRANSLATE_NOOP("QuickFilter", "Nobody looks after it"), "owner_id"},
    {"created this week", "diese Woche angelegt",
     QT_TRANSLATE_NOOP("QuickFilter", "New since the beginning of the week"), nullptr},
    {"closing this month", "Abschluss diesen Monat",
     QT_TRANSLATE_NOOP("QuickFilter", "Expected to close this month"), "expected_close_on"},
    {"won this quarter", "gewonnen dieses Quartal", QT_TRANSLATE_NOOP("QuickFilter", "Won this quarter"),
     "expected_close_on"},
    {"overdue", "überfällig", QT_TRANSLATE_NOOP("QuickFilter", "Should have happened by now"),
     "next_step_at"},
    {"overdue", "überfällig", QT_TRANSLATE_NOOP("QuickFilter", "Should have happened by now"),
     "resolve_due_at"},
    {"overdue", "überfällig", QT_TRANSLATE_NOOP("QuickFilter", "Should have happened by now"), "due_on"},
    {"without email", "ohne E-Mail", QT_TRANSLATE_NOOP("QuickFilter", "No e-mail address is known"), "email"},
    {"ordered last 30 days", "bestellt letzte 30 Tage",
     QT_TRANSLATE_NOOP("QuickFilter", "Ordered in the last 30 days"), "ordered_at"},
    {"birthday next 2 weeks", "Geburtstag nächste 2 Wochen",
     QT_TRANSLATE_NOOP("QuickFilter", "A birthday comes up"), "birthday"},
};

constexpr Phrase relatedPhrases[]{
    {"with open deals", "mit offenen Deals", QT_TRANSLATE_NOOP("QuickFilter", "There is an open deal"),
     "deals"},
    {"no orders last 90 days", "ohne Auftrag letzte 90 Tage",
     QT_TRANSLATE_NOOP("QuickFilter", "No order in the last 90 days"), "orders"},
    {"more than 2 deals", "mehr als 2 Deals",
     QT_TRANSLATE_NOOP("QuickFilter", "There are three deals or more"), "deals"},
};

constexpr std::pair<const char *, const char *> periods[]{{"today", "heute"},
                                                          {"this week", "diese Woche"},
                                                          {"this month", "diesen Monat"},
                                                          {"this quarter", "dieses Quartal"},
                                                          {"this year", "dieses Jahr"},
                                                          {"last week", "letzte Woche"},
                                                          {"last 30 days", "letzte 30 Tage"},
                                                          {"next 30 days", "nächste 30 Tage"}};

bool isGerman()
{
    return QLocale().language() == QLocale::German;
}

QString inLanguage(const char *english, const char *german)
{
    return QString::fromUtf8(isGerman() ? german : english);
}

/// Whether what is typed begins one of the words.
bool begins(const QStringList &words, const QString &typed)
{
    return std::any_of(words.begin(), words.end(),
                       [&typed](const QString &word) { return word.startsWith(typed); });
}

class Suggester
{
public:
    Suggester(const Entity &entity, const QString &text, qsizetype cursor, const QuickNames &names, int limit)
        : m_entity(entity), m_names(names), m_reader(entity, names, QLocale()), m_limit(limit)
    {
        m_tokens = QuickToken::of(QStringView(text).first(cursor));
        const bool isTyping = cursor > 0 && !text.at(cursor - 1).isSpace() && !m_tokens.isEmpty();
        m_span = {cursor, 0};
        if (isTyping) {
            const QuickToken last = m_tokens.takeLast();
            m_kind = last.kind;
            m_typed = last.folded;
            m_span = last.span;
            if (last.isNegated)
                m_span = {m_span.from + 1, m_span.length - 1};
        }
    }

    QList<QuickFilter::Suggestion> all()
    {
        if (m_tokens.isEmpty() && m_span.length == 0)
            return examples();
        if (m_kind == QuickToken::Kind::Sign || m_kind == QuickToken::Kind::Quoted)
            return {};
        if (m_kind == QuickToken::Kind::Tag) {
            addNames("tag"_ba, Kind::Tag, u"#"_s, QuickFilterSuggestText::tr("Tag"));
            return m_found;
        }
        if (m_kind == QuickToken::Kind::User) {
            addNames("app_user"_ba, Kind::User, u"@"_s, QuickFilterSuggestText::tr("Owner"));
            return m_found;
        }
        if (addValuesOfField())
            return m_found;
        if (m_typed.size() < ShortestWord)
            return {};
        addPhrases();
        addBareValues();
        addFields();
        addNames("city"_ba, Kind::Place, {}, QuickFilterSuggestText::tr("City"));
        return m_found;
    }

private:
    using Kind = QuickFilter::Suggestion::Kind;

    void add(Kind kind, const QString &text, const QString &label, const QString &detail)
    {
        const bool isKnown = std::any_of(m_found.begin(), m_found.end(), [&text](const auto &known) {
            return known.text.compare(text, Qt::CaseInsensitive) == 0;
        });
        if (m_found.size() < m_limit && !isKnown)
            m_found.append({kind, m_span, text + u' ', label, detail});
    }

    QList<QuickFilter::Suggestion> examples()
    {
        const QList<QuickFilter::Example> known = QuickFilter::examples(m_entity);
        for (const QuickFilter::Example &example : known.first(std::min<qsizetype>(known.size(), 4)))
            add(Kind::Example, example.text, example.text, example.meaning);
        return m_found;
    }

    void addNames(const QByteArray &kind, Kind as, const QString &sign, const QString &detail)
    {
        for (const QuickName &name : m_names.of(kind)) {
            const bool fits = m_typed.isEmpty() || begins(name.words, m_typed);
            const bool isPlain = sign.isEmpty() || name.words.size() <= 1;
            if (fits && !(as == Kind::Place && name.words.join(u' ') == m_typed))
                add(as, isPlain ? sign + name.text : sign + u'"' + name.text + u'"', name.text, detail);
        }
    }

    /// Behind "owner" or "stage is": what the field may be. False when no field was named.
    bool addValuesOfField()
    {
        const Field *field = fieldBefore();
        if (!field)
            return false;
        const QString label = field->labelText();
        for (const Choice &choice : field->choices) {
            if (begins(base::fold(choice.labelText()).split(u' '), m_typed))
                add(Kind::Value, choice.labelText(), choice.labelText(), label);
        }
        if (field->type == FieldType::Link && field->target == "app_user") {
            for (const auto &[english, german] : {std::pair{"me", "ich"}, {"my team", "mein Team"}}) {
                const QString word = inLanguage(english, german);
                if (begins({base::fold(word)}, m_typed))
                    add(Kind::User, word, word, label);
            }
        }
        if (field->type == FieldType::Date || field->type == FieldType::Instant) {
            for (const auto &[english, german] : periods) {
                const QString words = inLanguage(english, german);
                if (begins({base::fold(words)}, m_typed))
                    add(Kind::Phrase, words, words, label);
            }
        }
        if (const QByteArray kind = QuickReader::namesOf(*field); !kind.isEmpty())
            addNames(kind, kind == "app_user" ? Kind::User : Kind::Value, {}, label);
        return true;
    }

    /// The field whose value is being typed.
    const Field *fieldBefore() const
    {
        const Field *best = nullptr;
        qsizetype longest = 0;
        qsizetype end = m_tokens.size();
        static const QStringList signs{u"="_s, u":"_s, u"is"_s, u"ist"_s, u"in"_s};
        if (end > 0 && signs.contains(m_tokens.at(end - 1).folded))
            --end;
        for (const QuickReader::NamedField &named : m_reader.fields()) {
            for (const QString &phrase : named.phrases) {
                const QStringList words = phrase.split(u' ');
                const qsizetype from = end - words.size();
                if (from < 0 || words.size() <= longest)
                    continue;
                bool fits = true;
                for (qsizetype i = 0; fits && i < words.size(); ++i)
                    fits = m_tokens.at(from + i).folded == words.at(i);
                if (fits) {
                    longest = words.size();
                    best = named.field;
                }
            }
        }
        return best;
    }

    void addPhrases()
    {
        const auto offer = [this](const Phrase &phrase) {
            for (const char *words : {phrase.english, phrase.german}) {
                const QString text = QString::fromUtf8(words);
                if (base::fold(text).startsWith(m_typed))
                    add(Kind::Phrase, text, text, QuickFilterSuggestText::tr(phrase.meaning));
            }
        };
        for (const Phrase &phrase : phrases) {
            if (!phrase.field || m_entity.field(phrase.field))
                offer(phrase);
        }
        for (const Phrase &phrase : relatedPhrases) {
            if (m_entity.relation(phrase.field))
                offer(phrase);
        }
    }

    void addBareValues()
    {
        for (const QuickReader::NamedField &named : m_reader.fields()) {
            const Field &field = *named.field;
            const QString label = field.labelText();
            if (field.key == "status") {
                for (const Choice &choice : field.choices) {
                    const QString words = QuickReader::choiceWords(choice.key);
                    if (begins({base::fold(choice.labelText())}, m_typed) ||
                        begins(words.split(u'|', Qt::SkipEmptyParts), m_typed))
                        add(Kind::Value, choice.labelText(), choice.labelText(), label);
                }
            } else if (field.key == "stage_id" || field.key == "pipeline_id" ||
                       field.type == FieldType::Picklist) {
                addNames(QuickReader::namesOf(field), Kind::Value, {}, label);
            }
        }
        if (m_entity.relation("tags"))
            addNames("tag"_ba, Kind::Tag, u"#"_s, QuickFilterSuggestText::tr("Tag"));
    }

    void addFields()
    {
        for (const QuickReader::NamedField &named : m_reader.fields()) {
            const QString label = named.field->labelText();
            if (begins(named.phrases, m_typed) && !named.phrases.contains(m_typed))
                add(Kind::Field, label, label, QuickFilterSuggestText::tr("Field"));
        }
    }

    const Entity &m_entity;
    const QuickNames &m_names;
    QuickReader m_reader;
    int m_limit;
    QList<QuickToken> m_tokens; ///< complete ones in front
    QuickToken::Kind m_kind = QuickToken::Kind::Word;
    QString m_typed; ///< of the word that is being typed, folded
    base::TextPart m_span;
    QList<QuickFilter::Suggestion> m_found;
};

} // namespace

QList<QuickFilter::Suggestion> QuickFilter::suggest(const Entity &entity, const QString &text,
                                                    qsizetype cursor, const QuickNames &names, int limit)
{
    return Suggester(entity, text, std::clamp<qsizetype>(cursor, 0, text.size()), names, limit).all();
}

QList<QuickFilter::Example> QuickFilter::examples(const Entity &entity)
{
    QList<Example> known;
    if (entity.key == "deal")
        known.append(
            {inLanguage("> 5k Berlin no touch 30d owner me", "> 5k Berlin kein Kontakt 30t Besitzer ich"),
             QuickFilterSuggestText::tr(
                 "My deals of more than 5,000 in Berlin that nobody touched for 30 days")});
    if (entity.key == "sales_order")
        known.append({inLanguage("> 1k this month", "> 1k diesen Monat"),
                      QuickFilterSuggestText::tr("Orders of more than 1,000 this month")});
    for (const Phrase &phrase : relatedPhrases) {
        if (entity.relation(phrase.field))
            known.append(
                {inLanguage(phrase.english, phrase.german), QuickFilterSuggestText::tr(phrase.meaning)});
    }
    for (const Phrase &phrase : phrases) {
        if (!phrase.field || entity.field(phrase.field))
            known.append(
                {inLanguage(phrase.english, phrase.german), QuickFilterSuggestText::tr(phrase.meaning)});
    }
    if (entity.relation("tags"))
        known.append({u"#vip -#partner"_s,
                      QuickFilterSuggestText::tr("With the tag “vip” and without the tag “partner”")});
    return known;
}

} // namespace kith::domain
