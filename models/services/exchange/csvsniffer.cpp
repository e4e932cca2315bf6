// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/csvsniffer.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/services/exchange/csvreader.h"
#include "models/services/exchange/encodingdetector.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr qsizetype TextLength = 128 * 1024; // UTF-16 units looked at
constexpr qsizetype MostRows = 400;
constexpr std::array Delimiters{u'\t', u';', u',', u'|'}; // the rarer in prose, the earlier

/// The begin of the text. The last line is left out when it may be cut off.
QString textOf(const QByteArray &head, const QByteArray &encoding)
{
    QByteArray bytes = head;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder decoder(buffer, encoding);
    QString text;
    QList<qint64> damaged;
    while (text.size() < TextLength && decoder.read(text, damaged)) {
    }
    if (text.size() >= TextLength || head.size() >= CsvSniffer::HeadSize) {
        text.truncate(TextLength);
        const qsizetype lastLine = std::max(text.lastIndexOf(u'\n'), text.lastIndexOf(u'\r'));
        if (lastLine > 0)
            text.truncate(lastLine + 1);
    }
    return text;
}

QList<QStringList> rowsOf(const QByteArray &utf8, CsvDialect dialect)
{
    QByteArray bytes = utf8;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    dialect.encoding = "UTF-8";
    dialect.hasHeader = false;
    CsvReader reader(buffer, dialect);
    QList<QStringList> rows;
    QStringList row;
    while (rows.size() < MostRows && reader.next(row)) {
        if (reader.rowProblem().isEmpty())
            rows.append(row);
    }
    return rows;
}

/// How much the rows look like a table: the share that has the most common number of fields, more when the
/// first row has it too. 0 when there is but one column.
double tableLikeness(const QList<QStringList> &rows)
{
    QHash<qsizetype, qsizetype> counts;
    for (const QStringList &row : rows)
        ++counts[row.size()];
    qsizetype columns = 1;
    qsizetype most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() > 1 && (it.value() > most || (it.value() == most && it.key() > columns))) {
            columns = it.key();
            most = it.value();
        }
    }
    if (columns < 2 || most * 2 < rows.size())
        return 0;
    const bool headerFits = rows.front().size() == columns;
    return double(most) / double(rows.size()) + (headerFits ? 0.5 : 0.0) +
           0.002 * double(std::min<qsizetype>(columns, 50));
}

/// How many fields this quote opens and closes: it stands at their begin, and as often at their end.
qsizetype countQuoted(const QString &text, QChar delimiter, QChar quote)
{
    const auto isEdge = [delimiter](QChar c) { return c == delimiter || c == u'\n' || c == u'\r'; };
    qsizetype openings = 0;
    qsizetype closings = 0;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        openings += at == 0 || isEdge(text.at(at - 1));
        closings += at + 1 == text.size() || isEdge(text.at(at + 1));
    }
    return std::min(openings, closings);
}

/// "sep=;" in the first line says it all; null when it is not there.
QChar namedDelimiter(const QString &text)
{
    const bool named = text.size() >= 5 && text.startsWith("sep="_L1, Qt::CaseInsensitive) &&
                       (text.size() == 5 || text.at(5) == u'\n' || text.at(5) == u'\r');
    return named ? text.at(4) : QChar();
}

void chooseDelimiter(const QString &text, const QByteArray &utf8, CsvDialect &dialect)
{
    const bool singleQuotes = !text.contains(u'"') && text.contains(u'\'');
    const QChar named = namedDelimiter(text);
    double best = 0;
    for (const char16_t candidate : Delimiters) {
        const QChar delimiter = named.isNull() ? QChar(candidate) : named;
        QList<QChar> quotes{u'"'};
        if (singleQuotes && countQuoted(text, delimiter, u'\'') > 1)
            quotes.append(u'\'');
        for (const QChar quote : quotes) {
            CsvDialect trial;
            trial.delimiter = delimiter;
            trial.quote = quote;
            const double likeness = tableLikeness(rowsOf(utf8, trial));
            if (likeness > best || (likeness == best && likeness > 0 && quote == u'\'')) {
                best = likeness;
                dialect.delimiter = delimiter;
                dialect.quote = quote;
            }
        }
    }
    if (!named.isNull())
        dialect.delimiter = named;
}

/// Whether quotes are written as \" inside of fields.
bool usesBackslash(const QString &text, const CsvDialect &dialect)
{
    const QString pattern = QString(u'\\') + dialect.quote;
    qsizetype inside = 0;
    for (qsizetype at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 2)) {
        const QChar after = at + 2 < text.size() ? text.at(at + 2) : QChar(u'\n');
        inside += after != dialect.delimiter && after != u'\n' && after != u'\r' && after != dialect.quote;
    }
    return inside > 0;
}

/// Whether the fields after the first begin with a space, in (nearly) all rows.
bool hasInitialSpaces(const QList<QStringList> &rows)
{
    qsizetype fields = 0;
    qsizetype spaced = 0;
    for (const QStringList &row : rows) {
        for (qsizetype column = 1; column < row.size(); ++column) {
            ++fields;
            spaced += row.at(column).startsWith(u' ');
        }
    }
    return fields > 0 && spaced * 100 >= fields * 95;
}

bool looksLikeYear(QStringView value)
{
    return value.size() == 4 && (value.startsWith(u"19") || value.startsWith(u"20"));
}

/// A number, a date, a phone number, an e-mail or a web address: things that name no column.
bool looksLikeData(const QString &field)
{
    const QString value = field.trimmed();
    if (value.isEmpty())
        return false;
    if ((value.contains(u'@') && value.contains(u'.')) || value.contains("://"_L1))
        return true;
    qsizetype digits = 0;
    for (const QChar c : value) {
        if (c.isDigit())
            ++digits;
        else if (!QStringView(u" +-./:,()%$€£'").contains(c))
            return false;
    }
    return digits > 0 && !looksLikeYear(value);
}

/// Words that name columns of address books, in the languages Kith meets most.
const QSet<QString> &headerWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const QString &word :
             u"id key code number no nr num name names first last given family surname middle full title "
             u"salutation "
             "prefix suffix email mail phone telephone tel mobile cell fax street address city town suburb "
             "state "
             "province region country zip postcode postal post company organisation organization account "
             "employer "
             "department job role position url web website birthday birth date dob note notes comment "
             "comments type "
             "status category source owner created updated modified value amount price currency revenue "
             "employees "
             "sector industry domain language gender tags product quantity stage "
             "vorname nachname anrede titel firma strasse hausnummer plz ort stadt land telefon mobil handy "
             "webseite "
             "geburtstag geburtsdatum datum bemerkung notiz abteilung kunde kundennummer betrag preis menge "
             "bundesland "
             "nom prenom civilite societe entreprise adresse rue ville pays courriel portable poste "
             "naissance "
             "nombre apellido apellidos empresa direccion calle ciudad pais correo telefono movil codigo "
             "fecha "
             "cognome azienda indirizzo citta paese cellulare cap sobrenome endereco cidade celular "
             "voornaam achternaam bedrijf straat plaats telefoon imie nazwisko firma ulica miasto kraj"_s
                 .split(u' '))
            made.insert(base::searchFold(word));
        return made;
    }();
    return words;
}

/// "customerID", "first_name" and "E-Mail" as words.
QStringList wordsOf(const QString &name)
{
    QString spaced;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (at > 0 && name.at(at).isUpper() && name.at(at - 1).isLower())
            spaced += u' ';
        spaced += name.at(at);
    }
    return base::searchWords(spaced);
}

qsizetype countHeaderWords(const QStringList &row)
{
    return std::count_if(row.cbegin(), row.cend(), [](const QString &field) {
        const QStringList words = wordsOf(field);
        return words.size() <= 5 && std::any_of(words.cbegin(), words.cend(),
                                                [](const QString &w) { return headerWords().contains(w); });
    });
}

/// Whether the first row names columns: known names, or text above columns of numbers, and no data in it.
bool hasHeader(const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return true;
    const QStringList &first = rows.front();
    if (std::any_of(first.cbegin(), first.cend(), looksLikeData))
        return false;
    const qsizetype named = countHeaderWords(first);
    const qsizetype filled =
        std::count_if(first.cbegin(), first.cend(), [](const QString &f) { return !f.isEmpty(); });
    if (named > 0 && named * 3 >= filled && (rows.size() == 1 || countHeaderWords(rows.at(1)) < named))
        return true;

    qsizetype votes = 0;
    for (qsizetype column = 0; column < first.size(); ++column) {
        qsizetype data = 0;
        qsizetype values = 0;
        bool again = false;
        for (qsizetype index = 1; index < rows.size(); ++index) {
            const QString value = rows.at(index).value(column).trimmed();
            values += !value.isEmpty();
            data += looksLikeData(value) || looksLikeYear(value);
            again = again || (!value.isEmpty() && value == first.at(column).trimmed());
        }
        if (values > 0 && data * 2 > values && !first.at(column).trimmed().isEmpty())
            ++votes;
        votes -= again;
    }
    if (votes != 0)
        return votes > 0;
    const QSet<QString> distinct(first.cbegin(), first.cend());
    return filled == first.size() && distinct.size() == first.size();
}

} // namespace

CsvDialect CsvSniffer::sniff(const QByteArray &head)
{
    EncodingDetector detector;
    detector.add(head);
    return sniff(head, detector.encoding());
}

CsvDialect CsvSniffer::sniff(QIODevice &device)
{
    if (device.isSequential())
        return sniff(device.peek(HeadSize));
    const QByteArray head = device.read(HeadSize);
    EncodingDetector detector;
    detector.add(head);
    while (!detector.isCertain()) {
        const QByteArray more = device.read(HeadSize);
        if (more.isEmpty())
            break;
        detector.add(more);
    }
    if (!device.seek(0))
        throw Problem(
            ProblemKind::Offline,
            QCoreApplication::translate("CsvSniffer", "The file cannot be read again from its begin: %1.")
                .arg(device.errorString()));
    return sniff(head, detector.encoding());
}

CsvDialect CsvSniffer::sniff(const QByteArray &head, const QByteArray &encoding)
{
    CsvDialect dialect;
    dialect.encoding = encoding;
    const QString text = textOf(head, encoding);
    const QByteArray utf8 = text.toUtf8();
    chooseDelimiter(text, utf8, dialect);
    if (usesBackslash(text, dialect))
        dialect.escape = u'\\';
    dialect.skipInitialSpace = hasInitialSpaces(rowsOf(utf8, dialect));
    dialect.hasHeader = hasHeader(rowsOf(utf8, dialect));
    return dialect;
}

} // namespace kith::services
