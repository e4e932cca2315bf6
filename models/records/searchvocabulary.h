// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <mutex>
#include <vector>

namespace kith::storage {
class Session;
}

namespace kith::records {

/// The words of the search index in memory, to find those that differ from a typed one by one letter too
/// many, too few, another one or two in the wrong order. About 16 bytes a word and its letters; looking
/// through a million takes a few milliseconds, because most are told apart by the set of their letters.
/// Thread-safe; wiped when it goes.
class SearchVocabulary
{
public:
    SearchVocabulary() = default;
    ~SearchVocabulary();
    Q_DISABLE_COPY_MOVE(SearchVocabulary)

    /// Reads more of the index for about `ms`; true when all of it has been read. Until then the words of
    /// before count.
    bool fillMore(storage::Session &session, int ms);

    /// What is there is out of date: fillMore() begins anew.
    void expire();
    bool isComplete() const;

    /// New words, searchWords() of a name.
    void add(const QStringList &words);

    /// Words that are like `word`, the commonest first; with `mayGoOn` also those that begin like it. The
    /// word itself is among them when there is such a one.
    QStringList similarTo(const QString &word, bool mayGoOn, int most) const;

private:
    struct Word
    {
        quint32 from;    ///< in m_letters
        quint32 records; ///< that have it
        quint32 letters; ///< a bit for each letter in it
        quint32 size;
    };
    struct Words
    {
        QByteArray letters;
        std::vector<Word> words;
        void add(QByteArrayView word, quint32 records);
        void mergeEqual();
        void wipe();
    };
    struct Position
    {
        qsizetype range = 0;
        QString term; ///< from which to go on in the range
    };

    bool readRange(storage::Session &session, const QString &head, qint64 forMs);

    mutable std::mutex m_guard; ///< of what answers
    Words m_known;
    bool m_isComplete = false;
    std::mutex m_fillGuard; ///< of what is being read
    Words m_coming;
    Position m_at;
};

} // namespace kith::records
