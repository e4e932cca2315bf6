// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/csvreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeepBehind = 128 * 1024; // units read before the buffer is moved up

/// Translation context of what stands here.
class CsvReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

qint64 countLineEnds(QStringView text)
{
    qint64 count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\n' ||
            (text.at(at) == u'\r' && (at + 1 == text.size() || text.at(at + 1) != u'\n')))
            ++count;
    }
    return count;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvDialect dialect)
    : m_dialect(std::move(dialect)), m_decoder(device, m_dialect.encoding)
{
}

const QStringList &CsvReader::header()
{
    start();
    return m_header;
}

QString CsvReader::headerProblem()
{
    start();
    return m_headerProblem;
}

bool CsvReader::next(QStringList &row)
{
    start();
    if (!readRecord(row))
        return false;
    ++m_rowNumber;
    return true;
}

void CsvReader::start()
{
    if (m_started)
        return;
    m_started = true;
    skipSeparatorLine();
    if (m_dialect.hasHeader && readRecord(m_header)) {
        m_headerProblem = m_problem;
        for (QString &name : m_header)
            name = name.trimmed();
    }
}

bool CsvReader::has(qsizetype at)
{
    while (at >= m_text.size()) {
        if (!fill())
            return false;
    }
    return true;
}

bool CsvReader::fill()
{
    m_ended = m_ended || !m_decoder.read(m_text, m_damaged);
    return !m_ended;
}

void CsvReader::passLineEnd()
{
    if (m_text.at(m_at++) == u'\r' && has(m_at) && m_text.at(m_at) == u'\n')
        ++m_at;
    ++m_line;
}

/// Spreadsheets write "sep=;" as a first line to tell each other the delimiter.
void CsvReader::skipSeparatorLine()
{
    has(5);
    if (m_text.size() < 5 || !m_text.startsWith("sep="_L1, Qt::CaseInsensitive) ||
        m_text.at(4) != m_dialect.delimiter)
        return;
    if (m_text.size() > 5 && !isLineEnd(m_text.at(5)))
        return;
    m_at = 5;
    if (has(m_at))
        passLineEnd();
}

/// False at the end of the text. A lone Ctrl-Z is how DOS programs end a file.
bool CsvReader::skipBlankLines()
{
    for (;;) {
        qsizetype at = m_at;
        while (has(at) && (m_text.at(at) == u' ' || m_text.at(at) == u'\t') &&
               m_text.at(at) != m_dialect.delimiter)
            ++at;
        if (!has(at) || (m_text.at(at) == QChar(0x1A) && !has(at + 1)))
            return false;
        if (!isLineEnd(m_text.at(at)))
            return true;
        m_at = at;
        passLineEnd();
        if (m_at > KeepBehind) {
            m_text.remove(0, m_at);
            m_textBegin += m_at;
            m_at = 0;
        }
    }
}

bool CsvReader::readRecord(QStringList &row)
{
    row.clear();
    m_problem.clear();
    m_note.clear();
    m_ragged = false;
    if (!skipBlankLines())
        return false;
    if (m_at > KeepBehind) {
        m_text.remove(0, m_at);
        m_textBegin += m_at;
        m_at = 0;
    }
    m_recordBegin = m_at;
    m_rowLine = m_line;
    if (parseRecord(row, Quoting::Strict) != Outcome::Done) {
        mend(row);
    } else if (m_spansLines && m_columns > 0 && row.size() != m_columns) {
        // A stray quote may have run into the next row and closed there by accident: the first line alone
        // tells.
        const QStringList spanning = row;
        const QList<qsizetype> spanningProse = m_prose;
        const qsizetype end = m_at;
        m_at = m_recordBegin;
        if (parseRecord(row, Quoting::Literal) == Outcome::Done && row.size() == m_columns) {
            noteProblem(CsvReaderText::tr("The quotation marks in this row do not match."));
        } else {
            row = spanning;
            m_prose = spanningProse;
            m_at = end;
            m_spansLines = true;
        }
    }
    endRecord(row);
    return true;
}

/// Reads the first line of a record alone that cannot be read by the rules: first the ways that make sense of
/// its quotes and give the right number of fields, then as if quotes meant nothing.
void CsvReader::mend(QStringList &row)
{
    for (const Quoting quoting : {Quoting::Inside, Quoting::Closing}) {
        m_at = m_recordBegin;
        const Outcome outcome = parseRecord(row, quoting);
        if (outcome == Outcome::Done && (m_columns == 0 || row.size() == m_columns))
            return;
    }
    m_at = m_recordBegin;
    if (parseRecord(row, Quoting::Literal) == Outcome::TooLong) {
        skipRestOfLine();
        noteProblem(CsvReaderText::tr("This row is longer than %1 characters and was cut.")
                        .arg(QLocale().toString(MaxRecordLength)));
    } else {
        noteProblem(CsvReaderText::tr("The quotation marks in this row do not match."));
    }
}

CsvReader::Outcome CsvReader::parseRecord(QStringList &row, Quoting quoting)
{
    row.clear();
    m_prose.clear();
    m_spansLines = false;
    for (;;) {
        QString field;
        if (has(m_at + 1) && m_text.at(m_at) == u' ' && m_text.at(m_at + 1) != u' ' &&
            m_text.at(m_at + 1) != m_dialect.delimiter && !isLineEnd(m_text.at(m_at + 1)))
            m_prose.append(row.size());
        const Outcome outcome = parseField(field, quoting);
        row.append(std::move(field));
        if (outcome != Outcome::Done)
            return outcome;
        if (!has(m_at) || isLineEnd(m_text.at(m_at)))
            return Outcome::Done;
        ++m_at; // the delimiter
    }
}

CsvReader::Outcome CsvReader::parseField(QString &field, Quoting quoting)
{
    if (m_dialect.skipInitialSpace) {
        while (has(m_at) && m_text.at(m_at) == u' ')
            ++m_at;
    }
    if (quoting != Quoting::Literal && has(m_at) && m_text.at(m_at) == m_dialect.quote)
        return parseQuoted(field, quoting);
    return parsePlain(field);
}

CsvReader::Outcome CsvReader::parsePlain(QString &field)
{
    const QChar delimiter = m_dialect.delimiter;
    for (;;) {
        const QChar *const units = m_text.constData();
        const qsizetype size = m_text.size();
        qsizetype at = m_at;
        while (at < size && units[at] != delimiter && !isLineEnd(units[at]))
            ++at;
        field.append(units + m_at, at - m_at);
        m_at = at;
        if (at < size)
            return Outcome::Done;
        if (at - m_recordBegin > MaxRecordLength)
            return Outcome::TooLong;
        if (!fill())
            return Outcome::Done;
    }
}

CsvReader::Outcome CsvReader::parseQuoted(QString &field, Quoting quoting)
{
    const qsizetype opening = m_at++;
    const QChar quote = m_dialect.quote;
    const QChar escape = m_dialect.escape;
    for (;;) {
        if (!has(m_at))
            return Outcome::Irregular; // open at the end of the file
        const QChar *const units = m_text.constData();
        const qsizetype size = m_text.size();
        qsizetype at = m_at;
        while (at < size && units[at] != quote && !isLineEnd(units[at]) &&
               (units[at] != escape || escape.isNull()))
            ++at;
        field.append(units + m_at, at - m_at);
        m_at = at;
        if (at - m_recordBegin > MaxRecordLength)
            return Outcome::TooLong;
        if (at == size)
            continue;

        const QChar stop = units[at];
        if (isLineEnd(stop)) {
            if (quoting != Quoting::Strict)
                return Outcome::Irregular;
            m_spansLines = true;
            field.append(stop);
            ++m_at;
            continue;
        }
        if (stop != quote || (has(at + 1) && m_text.at(at + 1) == quote)) { // escaped, or doubled
            if (!has(at + 1))
                return Outcome::Irregular;
            if (isLineEnd(m_text.at(at + 1))) {
                field.append(stop);
                ++m_at;
                continue;
            }
            field.append(m_text.at(at + 1));
            m_at = at + 2;
            continue;
        }
        if (closesField(at + 1, m_at))
            return Outcome::Done;
        if (quoting == Quoting::Strict)
            return Outcome::Irregular;
        if (quoting == Quoting::Closing) {
            field.clear();
            m_at = opening;
            return parsePlain(field); // with its quotes, so that nothing is lost
        }
        field.append(quote);
        m_at = at + 1;
    }
}

/// Whether only blanks stand between a quote and the end of the field; then end is where the field ends.
bool CsvReader::closesField(qsizetype afterQuote, qsizetype &end)
{
    qsizetype at = afterQuote;
    while (has(at) && m_text.at(at) != m_dialect.delimiter &&
           (m_text.at(at) == u' ' || m_text.at(at) == u'\t'))
        ++at;
    if (has(at) && m_text.at(at) != m_dialect.delimiter && !isLineEnd(m_text.at(at)))
        return false;
    end = at;
    return true;
}

void CsvReader::skipRestOfLine()
{
    for (;;) {
        while (m_at < m_text.size()) {
            if (isLineEnd(m_text.at(m_at)))
                return;
            ++m_at;
        }
        if (m_text.size() - m_recordBegin > MaxRecordLength) {
            m_textBegin += m_text.size();
            m_text.clear();
            m_at = m_recordBegin = 0;
        }
        if (!fill())
            return;
    }
}

void CsvReader::endRecord(QStringList &row)
{
    const QStringView raw = QStringView(m_text).mid(m_recordBegin, m_at - m_recordBegin);
    if (m_spansLines)
        m_line += countLineEnds(raw);
    if (raw.contains(QChar(u'\0'))) {
        for (QString &field : row)
            field.remove(QChar(u'\0'));
        noteProblem(
            CsvReaderText::tr("This row contains NUL bytes, which are not text; they were left out."));
    }
    const qint64 end = m_textBegin + m_at;
    const auto firstAhead = std::lower_bound(m_damaged.begin(), m_damaged.end(), end);
    if (firstAhead != m_damaged.begin()) {
        m_damaged.erase(m_damaged.begin(), firstAhead);
        noteProblem(CsvReaderText::tr("Some bytes of this row are not text in the encoding %1.")
                        .arg(QString::fromLatin1(m_dialect.encoding)));
    }
    if (has(m_at))
        passLineEnd();
    if (m_columns == 0)
        m_columns = row.size();
    if (row.size() > m_columns && m_problem.isEmpty())
        joinProse(row);
    m_ragged = row.size() != m_columns;
}

/// "Av. Brasil, 442" written without quotes falls into two fields. A space after a delimiter tells prose from
/// a new field, when exactly as many fields begin with one as there are fields too many.
void CsvReader::joinProse(QStringList &row)
{
    if (m_dialect.skipInitialSpace || m_dialect.delimiter == u'\t' ||
        m_prose.size() != row.size() - m_columns || m_prose.front() == 0)
        return;
    for (auto column = m_prose.crbegin(); column != m_prose.crend(); ++column) {
        const QString rest = row.takeAt(*column);
        row[*column - 1] += m_dialect.delimiter + rest;
    }
    m_note = CsvReaderText::tr("A “%1” followed by a space was not quoted; it was read as part of the field.")
                 .arg(m_dialect.delimiter);
}

void CsvReader::noteProblem(const QString &sentence)
{
    if (!m_problem.isEmpty())
        m_problem += u' ';
    m_problem += sentence;
}

} // namespace kith::services
