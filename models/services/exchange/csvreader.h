// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/csvdialect.h"
#include "models/services/exchange/textdecoder.h"

#include <QStringList>

namespace kith::services {

/// Reads a delimited text file row by row: RFC 4180, and what programs write instead. Line ends may be CR,
/// LF, CRLF or mixed, the last one may be missing, blank lines are skipped, a first line "sep=;" too; quotes
/// may stand in the middle of a field; commas in prose that somebody forgot to quote are put back. A row
/// whose quotes cannot be made sense of is cut at its own line end and reported, so that it never swallows
/// the rows after it. Memory is bounded by the longest record allowed, not by the file.
class CsvReader
{
public:
    /// A record (all its fields together) of more UTF-16 units than this is cut and reported.
    static constexpr qsizetype MaxRecordLength = 16 * 1024 * 1024;

    /// The device must be open for reading, stand at the begin of the file and outlive the reader. Throws
    /// Problem (Invalid) for an unknown encoding.
    CsvReader(QIODevice &device, CsvDialect dialect);

    /// The names of the columns, without white space around them; empty when the dialect has no header.
    const QStringList &header();

    /// What is wrong with the header row, as rowProblem().
    QString headerProblem();

    /// The next row of data (the header is not one); false at the end. Throws Problem (Offline) when the
    /// device fails.
    bool next(QStringList &row);

    /// Translated sentence about the last row when it is not to be trusted: quotes left open or misplaced,
    /// bytes that are not text in this encoding, NUL bytes, too long. Empty when the row is fine.
    const QString &rowProblem() const { return m_problem; }

    /// Translated sentence about what was put right in the last row, which may be trusted; mostly empty.
    const QString &rowNote() const { return m_note; }

    /// Whether the last row has more or fewer fields than the first row of the file.
    bool rowIsRagged() const { return m_ragged; }

    qint64 rowNumber() const { return m_rowNumber; } ///< of the last row; the first row of data is 1
    qint64 lineNumber() const { return m_rowLine; }  ///< line of the file where the last row begins, from 1
    qint64 bytesRead() const { return m_decoder.bytesRead(); } ///< for progress; runs ahead of the rows
    const CsvDialect &dialect() const { return m_dialect; }

private:
    enum class Quoting {
        Strict,  ///< as in RFC 4180
        Inside,  ///< one line; a quote in the middle of a quoted field is part of it
        Closing, ///< one line; the first quote that is not doubled closes, what follows is appended
        Literal, ///< one line; quotes mean nothing
    };
    enum class Outcome { Done, Irregular, TooLong };

    void start();
    bool readRecord(QStringList &row);
    bool skipBlankLines();
    void skipSeparatorLine();
    void mend(QStringList &row);
    Outcome parseRecord(QStringList &row, Quoting quoting);
    Outcome parseField(QString &field, Quoting quoting);
    Outcome parseQuoted(QString &field, Quoting quoting);
    Outcome parsePlain(QString &field);
    bool closesField(qsizetype afterQuote, qsizetype &end);
    void skipRestOfLine();
    void endRecord(QStringList &row);
    void joinProse(QStringList &row);
    void noteProblem(const QString &sentence);

    bool has(qsizetype at);
    bool fill();
    bool isLineEnd(QChar c) const { return c == u'\n' || c == u'\r'; }
    void passLineEnd();

    CsvDialect m_dialect;
    TextDecoder m_decoder;
    QString m_text;          ///< decoded and not yet given out, begins at or before the current record
    QList<qint64> m_damaged; ///< places of undecodable bytes not yet reached, in units of the whole text
    qint64 m_textBegin = 0;  ///< where m_text begins in the whole text
    qsizetype m_at = 0;      ///< next unit of m_text to read
    qsizetype m_recordBegin = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    qint64 m_rowNumber = 0;
    qsizetype m_columns = 0; ///< fields of the first row of the file
    QStringList m_header;
    QString m_headerProblem;
    QString m_problem;
    QString m_note;
    QList<qsizetype> m_prose; ///< fields of the record that begin with a space and no quote
    bool m_spansLines = false;
    bool m_ragged = false;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace kith::services
