// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/searchvocabulary.h"

#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/records/searchindex.h"
#include "models/storage/session.h"

#include <QElapsedTimer>

#include <algorithm>
#include <bit>
#include <numeric>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;

namespace {

constexpr qsizetype Shortest = 4; // a word of five letters may have one too many
constexpr qsizetype Longest = 40;
constexpr int TermsAtOnce = 500;

bool isLetters(QByteArrayView word)
{
    return std::all_of(word.cbegin(), word.cend(), [](char c) { return c >= 'a' && c <= 'z'; });
}

quint32 lettersOf(QByteArrayView word)
{
    quint32 letters = 0;
    for (const char c : word)
        letters |= 1U << (c - 'a');
    return letters;
}

/// The words of names, and what else is known of people and companies; not what is written about them.
const QStringList &rangesRead()
{
    static const QStringList ranges = [] {
        QStringList made;
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            if (!SearchIndex::covers(entity))
                continue;
            made.append(SearchIndex::head(entity, WordPlace::Name));
            if (entity.relation("addresses"))
                made.append(SearchIndex::head(entity, WordPlace::Body));
        }
        return made;
    }();
    return ranges;
}

bool isRest(QByteArrayView typed, QByteArrayView word, bool mayGoOn)
{
    return mayGoOn ? word.startsWith(typed) : word == typed;
}

/// Damerau-Levenshtein distance of at most one; where they part first decides what the difference can be.
int distance(QByteArrayView typed, QByteArrayView word, bool mayGoOn)
{
    const qsizetype shorter = std::min(typed.size(), word.size());
    qsizetype at = 0;
    while (at < shorter && typed.at(at) == word.at(at))
        ++at;
    const auto typedFrom = [&](qsizetype from) { return typed.sliced(std::min(from, typed.size())); };
    const auto wordFrom = [&](qsizetype from) { return word.sliced(std::min(from, word.size())); };
    if (isRest(typedFrom(at), wordFrom(at), mayGoOn))
        return 0;
    const bool swapped =
        at + 1 < shorter && typed.at(at) == word.at(at + 1) && typed.at(at + 1) == word.at(at);
    if ((swapped && isRest(typedFrom(at + 2), wordFrom(at + 2), mayGoOn)) ||
        (at < shorter && isRest(typedFrom(at + 1), wordFrom(at + 1), mayGoOn)) ||
        (at < typed.size() && isRest(typedFrom(at + 1), wordFrom(at), mayGoOn)) ||
        (at < word.size() && isRest(typedFrom(at), wordFrom(at + 1), mayGoOn)))
        return 1;
    return 2;
}

} // namespace

void SearchVocabulary::Words::add(QByteArrayView word, quint32 records)
{
    words.push_back({quint32(letters.size()), records, lettersOf(word), quint32(word.size())});
    letters.append(word);
}

void SearchVocabulary::Words::mergeEqual()
{
    const auto textOf = [this](const Word &word) {
        return QByteArrayView(letters.constData() + word.from, word.size);
    };
    std::sort(words.begin(), words.end(),
              [&](const Word &left, const Word &right) { return textOf(left) < textOf(right); });
    Words merged;
    merged.letters.reserve(letters.size());
    for (const Word &word : words) {
        const bool isSame = !merged.words.empty() &&
                            QByteArrayView(merged.letters).last(merged.words.back().size) == textOf(word);
        if (isSame)
            merged.words.back().records += word.records;
        else
            merged.add(textOf(word), word.records);
    }
    wipe();
    *this = std::move(merged);
    words.shrink_to_fit();
    letters.squeeze();
}

void SearchVocabulary::Words::wipe()
{
    letters.fill('\0');
    letters = QByteArray();
    words = {};
}

SearchVocabulary::~SearchVocabulary()
{
    m_known.wipe();
    m_coming.wipe();
}

bool SearchVocabulary::fillMore(storage::Session &session, int ms)
{
    const std::lock_guard filling(m_fillGuard);
    if (isComplete())
        return true;
    static std::once_flag prepared;
    std::call_once(prepared, base::prepareFold);
    QElapsedTimer timer;
    timer.start();
    while (m_at.range < rangesRead().size()) {
        if (!readRange(session, rangesRead().at(m_at.range), ms - timer.elapsed()))
            return false;
        ++m_at.range;
        m_at.term.clear();
    }
    m_coming.mergeEqual();
    const std::lock_guard lock(m_guard);
    m_known.wipe();
    m_known = std::exchange(m_coming, {});
    m_at = {};
    m_isComplete = true;
    return true;
}

bool SearchVocabulary::readRange(storage::Session &session, const QString &head, qint64 forMs)
{
    QElapsedTimer timer;
    timer.start();
    if (m_at.term.isEmpty())
        m_at.term = head + u'a';
    const QString end = head + u'{'; // the sign after z
    for (;;) {
        int count = 0;
        QString last;
        QSqlQuery &query =
            session.run(u"SELECT term, doc FROM search_term WHERE term >= ? AND term < ? LIMIT ?"_s,
                        {m_at.term, end, TermsAtOnce});
        while (query.next()) {
            ++count;
            last = query.value(0).toString();
            const QByteArray word = last.mid(head.size()).toUtf8();
            if (word.size() >= Shortest && word.size() <= Longest && isLetters(word))
                m_coming.add(word, quint32(query.value(1).toLongLong()));
        }
        query.finish();
        session.throwIfCancelled();
        if (count < TermsAtOnce)
            return true;
        m_at.term = last + u' '; // before every word that goes on, after this one
        if (timer.elapsed() >= forMs)
            return false;
    }
}

void SearchVocabulary::expire()
{
    const std::lock_guard filling(m_fillGuard);
    m_coming.wipe();
    m_at = {};
    const std::lock_guard lock(m_guard);
    m_isComplete = false;
}

bool SearchVocabulary::isComplete() const
{
    const std::lock_guard lock(m_guard);
    return m_isComplete;
}

void SearchVocabulary::add(const QStringList &words)
{
    const std::lock_guard lock(m_guard);
    for (const QString &one : words) {
        const QByteArray word = one.toUtf8();
        if (word.size() >= Shortest && word.size() <= Longest && isLetters(word))
            m_known.add(word, 1); // one that is there already does no harm
    }
}

QStringList SearchVocabulary::similarTo(const QString &typed, bool mayGoOn, int most) const
{
    struct Candidate
    {
        int distance;
        bool goesOn;
        quint32 records;
        QByteArrayView word;
        auto rank() const { return std::tuple(distance, goesOn, -qint64(records), word); }
    };
    const QByteArray wanted = typed.toUtf8();
    if (!isLetters(wanted) || wanted.size() > Longest)
        return {};
    const quint32 wantedLetters = lettersOf(wanted);
    const std::lock_guard lock(m_guard);
    std::vector<Candidate> candidates;
    for (const Word &word : m_known.words) {
        if (qsizetype(word.size) + 1 < wanted.size() ||
            (!mayGoOn && qsizetype(word.size) > wanted.size() + 1) ||
            std::popcount(wantedLetters & ~word.letters) > 1)
            continue;
        const QByteArrayView text(m_known.letters.constData() + word.from, word.size);
        const int far = distance(wanted, text, mayGoOn);
        if (far < 2)
            candidates.push_back({far, qsizetype(word.size) > wanted.size() + 1, word.records, text});
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &left, const Candidate &right) { return left.rank() < right.rank(); });
    QStringList similar;
    for (const Candidate &one : candidates) {
        const QString word = QString::fromLatin1(one.word);
        if (similar.size() < most && !similar.contains(word))
            similar.append(word);
    }
    return similar;
}

} // namespace kith::records
