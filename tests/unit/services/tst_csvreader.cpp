// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/services/exchange/csvreader.h"
#include "models/services/exchange/csvsniffer.h"
#include "models/services/exchange/csvwriter.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kith::services;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QStringList header;
    QList<QStringList> rows;
    QStringList problems;
    QList<qint64> lines;
    QList<bool> ragged;
};

Read readAll(QByteArray bytes, const CsvDialect &dialect)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, dialect);
    Read read;
    read.header = reader.header();
    QStringList row;
    while (reader.next(row)) {
        read.rows.append(row);
        read.problems.append(reader.rowProblem());
        read.lines.append(reader.lineNumber());
        read.ragged.append(reader.rowIsRagged());
        if (reader.rowNumber() != read.rows.size())
            qFatal("row numbers do not count up");
    }
    return read;
}

CsvDialect headless()
{
    CsvDialect dialect;
    dialect.hasHeader = false;
    return dialect;
}

/// Rows as one line, fields between brackets, so that a failed comparison can be read.
QString printed(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += u'[' + row.join(u"]["_s) + u"] "_s;
    return text.trimmed();
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u","_s,      u";"_s,    u"\t"_s,     u"|"_s,     u"\""_s,     u"\"\""_s,
                                    u"'"_s,      u"\n"_s,   u"\r\n"_s,   u"\r"_s,    u" "_s,      u"a"_s,
                                    u"é"_s,      u"ß"_s,    u"Ж"_s,      u"漢"_s,    u"😀"_s,      u"="_s,
                                    u"sep=,"_s,  u"\\"_s,   u"0"_s,      u"x y"_s,   u"\u00a0"_s, u"\ufeff"_s,
                                    u"\u001a"_s, u"NULL"_s, u"\u0085"_s, u"\u2028"_s};
    QString text;
    for (int count = random.bounded(7); count > 0; --count)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

QByteArray writtenBytes(const QList<QStringList> &rows, const CsvDialect &dialect,
                        CsvWriter::Options options = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, dialect, options);
    for (const QStringList &row : rows)
        writer.write(row);
    writer.finish();
    return bytes;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void damagedRowsAreReportedAlone_data();
    void damagedRowsAreReportedAlone();
    void numbersRowsAndLines();
    void unquotedProseIsPutBack();
    void fieldsLongerThanTheBuffer();
    void tooLongRecordsAreCutAndReported();
    void encodings_data();
    void encodings();
    void undecodableBytesAreReportedInTheirRow();
    void unknownEncodingIsRefused();
    void sniffing_data();
    void sniffing();
    void encodingIsFoundBeyondTheHead();
    void writerReaderRoundTrip_data();
    void writerReaderRoundTrip();
    void writerTellsFullDisk();
    void writerRefusesWhatTheEncodingLacks();
    void writerGuardsFormulas();
    void oddFilesLoseNoRow();
};

void TestCsvReader::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvDialect>("dialect");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, const QString &expected,
                        CsvDialect dialect = headless()) {
        QTest::newRow(name) << bytes << dialect << expected;
    };
    CsvDialect semicolon = headless();
    semicolon.delimiter = u';';
    CsvDialect spaced = headless();
    spaced.skipInitialSpace = true;
    CsvDialect escaped = headless();
    escaped.escape = u'\\';
    CsvDialect tabs = headless();
    tabs.delimiter = u'\t';

    add("plain", "a,b\r\nc,d\r\n", u"[a][b] [c][d]"_s);
    add("last line end missing", "a,b\nc,d", u"[a][b] [c][d]"_s);
    add("empty fields", ",\n,x,\n", u"[][] [][x][]"_s);
    add("mixed line ends", "a\nb\rc\r\nd", u"[a] [b] [c] [d]"_s);
    add("doubled carriage return", "a,b\r\r\nc,d\r\r\n", u"[a][b] [c][d]"_s);
    add("blank lines", "\n\na,b\n  \n\r\nc,d\n\n", u"[a][b] [c][d]"_s);
    add("quoted empty line is a row", "\"\"\n\"\"\n", u"[] []"_s);
    add("quotes", "\"a,b\",\"c \"\"d\"\"\"\n", u"[a,b][c \"d\"]"_s);
    add("line end in quotes", "\"a\r\nb\",c\nd,e\n", u"[a\r\nb][c] [d][e]"_s);
    add("spaces after closing quote", "\"a\"  ,\"b\"\t\n", u"[a][b]"_s);
    add("quote in unquoted field", "5\" nail,x\n", u"[5\" nail][x]"_s);
    add("quotes not doubled", "h,i\n\"say \"hi\" to me\",x\n", u"[h][i] [say \"hi\" to me][x]"_s);
    add("text after closing quote", "h,i\n\"Foo\" Inc,x\n", u"[h][i] [\"Foo\" Inc][x]"_s);
    add("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n",
        u"[a][b]"_s);
    add("byte order mark before a quote", "\xef\xbb\xbf\"a,1\",b\n", u"[a,1][b]"_s);
    add("separator line", "sep=;\r\na;b\r\n", u"[a][b]"_s, semicolon);
    add("quoted separator line is data", "\"sep=;\"\na\n", u"[sep=;] [a]"_s, semicolon);
    add("space after delimiter", "a, , b c, \"x, y\"\n", u"[a][][b c][x, y]"_s, spaced);
    add("backslash", "\"a \\\"b\\\" c\",d\n", u"[a \"b\" c][d]"_s, escaped);
    add("tabs", "a\t\tb\n\t\t\n", u"[a][][b] [][][]"_s, tabs);
    add("ragged", "a,b\nc\nd,e,f\n", u"[a][b] [c] [d][e][f]"_s);
    add("DOS end of file", "a,b\r\n\x1a", u"[a][b]"_s);
    add("nothing", "", QString());
    add("only blank lines", "\n \n\r\n", QString());
    add("only a byte order mark", "\xef\xbb\xbf", QString());
}

void TestCsvReader::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvDialect, dialect);
    QFETCH(QString, expected);
    const Read read = readAll(bytes, dialect);
    QCOMPARE(printed(read.rows), expected);
    QCOMPARE(read.problems.join(QString()), QString());
}

void TestCsvReader::damagedRowsAreReportedAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("damagedRow");

    QTest::newRow("open at the end of the file") << QByteArray("a,b\nc,\"d\n") << u"[a][b] [c][\"d]"_s << 1;
    QTest::newRow("open before good rows")
        << QByteArray("a,b\nc,\"d\ne,f\ng,h\n") << u"[a][b] [c][\"d] [e][f] [g][h]"_s << 1;
    QTest::newRow("open before quoted rows")
        << QByteArray("a,b\nc,\"d\ne,\"f\"\n\"g\",h\n") << u"[a][b] [c][\"d] [e][f] [g][h]"_s << 1;
    QTest::newRow("open, and closed by chance two rows later")
        << QByteArray("a,b\nc,\"d,x\ne,f\ng,h\",i\n") << u"[a][b] [c][d,x\ne,f\ng,h][i]"_s << -1;
    QTest::newRow("open, and its first line alone has the right width")
        << QByteArray("a,b,c\n1,\"2,3\n4,5,6\n7,8,9\",0\n") << u"[a][b][c] [1][2,3\n4,5,6\n7,8,9][0]"_s << -1;
    QTest::newRow("open, closed by chance, with too few fields")
        << QByteArray("a,b,c\n1,\"2,3\n4,5,6\"\n") << u"[a][b][c] [1][\"2][3] [4][5][6\"]"_s << 1;
    QTest::newRow("NUL bytes") << QByteArray("a,b\nc\0c,d\ne,f\n", 13) << u"[a][b] [cc][d] [e][f]"_s << 1;
    QTest::newRow("invalid UTF-8") << QByteArray("a,b\nc\xffx,d\ne,f\n") << u"[a][b] [c\ufffdx][d] [e][f]"_s
                                   << 1;
    QTest::newRow("UTF-8 cut at the end") << QByteArray("a,b\nc,d\xc3") << u"[a][b] [c][d\ufffd]"_s << 1;
}

void TestCsvReader::damagedRowsAreReportedAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(int, damagedRow);
    const Read read = readAll(bytes, headless());
    QCOMPARE(printed(read.rows), expected);
    for (int row = 0; row < read.rows.size(); ++row)
        QVERIFY2(read.problems.at(row).isEmpty() == (row != damagedRow), qPrintable(read.problems.at(row)));
}

void TestCsvReader::numbersRowsAndLines()
{
    const Read read = readAll(" name ,note\r\n\r\nAnna,\"two\r\nlines\"\r\nBob,x,y\rCleo,z\n", CsvDialect());
    QCOMPARE(read.header, QStringList({u"name"_s, u"note"_s}));
    QCOMPARE(printed(read.rows), u"[Anna][two\r\nlines] [Bob][x][y] [Cleo][z]"_s);
    QCOMPARE(read.lines, QList<qint64>({3, 5, 6}));
    QCOMPARE(read.ragged, QList<bool>({false, true, false}));
}

void TestCsvReader::unquotedProseIsPutBack()
{
    QByteArray bytes = "name,street,city\nAnna,Rua do Mercado, 12,Rio\nBob,1, rue X, apt 2,Lyon\nCleo,a, b\n"
                       "Dora,x,y,z\nEmil, f, g, h, i\nFay,\"a, b\",c\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, CsvDialect());
    QList<QStringList> rows;
    QString notes;
    QString ragged;
    QStringList row;
    while (reader.next(row)) {
        rows.append(row);
        notes += reader.rowNote().isEmpty() ? u'-' : u'n';
        ragged += reader.rowIsRagged() ? u'r' : u'-';
        QVERIFY(reader.rowProblem().isEmpty());
    }
    QCOMPARE(printed(rows), u"[Anna][Rua do Mercado, 12][Rio] [Bob][1, rue X, apt 2][Lyon] [Cleo][a][ b] "
                            "[Dora][x][y][z] [Emil][ f][ g][ h][ i] [Fay][a, b][c]"_s);
    QCOMPARE(notes, u"nn----"_s);
    QCOMPARE(ragged, u"---rr-"_s);
}

void TestCsvReader::fieldsLongerThanTheBuffer()
{
    const QString longField = QString(300'000, u'x') + u"\n\"ä"_s + QString(300'000, u'y');
    const QList<QStringList> rows{{u"a"_s, longField, u"b"_s}, {longField, u"c"_s, QString()}};
    const Read read = readAll(writtenBytes(rows, headless()), headless());
    QVERIFY(read.rows == rows);
    QCOMPARE(read.lines, QList<qint64>({1, 3}));
}

void TestCsvReader::tooLongRecordsAreCutAndReported()
{
    QByteArray bytes = "a,b\nc,";
    bytes += QByteArray(CsvReader::MaxRecordLength + CsvReader::MaxRecordLength / 2, 'x');
    bytes += "\nd,e\n";
    const Read read = readAll(bytes, headless());
    QCOMPARE(read.rows.size(), 3);
    QVERIFY(!read.problems.at(1).isEmpty());
    QVERIFY(read.rows.at(1).at(1).size() <= CsvReader::MaxRecordLength + 200'000);
    QCOMPARE(printed({read.rows.at(2)}), u"[d][e]"_s);
    QVERIFY(read.problems.at(2).isEmpty());
    QCOMPARE(read.lines.at(2), 3);
}

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    const auto add = [](const char *encoding, const QString &text) {
        QTest::newRow(encoding) << text << QByteArray(encoding);
    };
    const QString german =
        u"Name;Ort\nJürgen Groß;Köln\nBärbel Weiß;München\nAndré Lefèvre;Besançon\nO’Neill;Galway\n"_s;
    add("UTF-8", german + u"Łukasz;Łódź\n"_s);
    add("UTF-16LE", german);
    add("UTF-16BE", german);
    add("windows-1252", german);
    add("macintosh", german);
    add("windows-1250",
        u"Nazwa;Miasto\nŁukasz Żółć;Łódź\nMałgorzata Wiśniewska;Kraków\nJiří Dvořák;České Budějovice\n"_s);
    add("ISO-8859-2",
        u"Nazwa;Miasto\nKatarzyna Śliwińska;Gdańsk\nPaweł Wąsik;Świdnica\nTomáš Šebesta;Plzeň\nZdeněk Žižka;Tábor\n"_s);
    add("windows-1251", u"Имя;Город\nИван Петров;Москва\nНаталья Щукина;Санкт-Петербург\n"_s);
    add("KOI8-U", u"Имя;Город\nИван Петров;Москва\nНаталья Щукина;Санкт-Петербург\n"_s);
    add("windows-1253", u"Όνομα;Πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\nΕλένη Νικολάου;Θεσσαλονίκη\n"_s);
    add("windows-1254", u"Ad;Şehir\nAyşe Yıldız;İstanbul\nÇağrı Güneş;Eskişehir\nOğuz Öztürk;Muğla\n"_s);
    add("windows-1255", u"שם;עיר\nדוד כהן;ירושלים\nרחל לוי;תל אביב\n"_s);
    add("windows-1256", u"الاسم;المدينة\nمحمد أحمد;القاهرة\nفاطمة علي;بغداد\n"_s);
    add("Shift_JIS", u"名前;市\n山田太郎;東京\n佐藤花子;大阪\nスズキ一郎;名古屋\nたなかさくら;横浜\n"_s);
    add("GB18030", u"姓名;城市\n王小明;北京\n李建国;上海\n张丽华;广州\n陈志强;深圳\n赵敏;成都\n"_s);
}

void TestCsvReader::encodings()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    CsvDialect dialect;
    dialect.delimiter = u';';
    dialect.encoding = written;
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u';'));
    const QByteArray bytes = writtenBytes(rows, dialect);

    const CsvDialect sniffed = CsvSniffer::sniff(bytes);
    QCOMPARE(sniffed.delimiter, QChar(u';'));
    const Read read = readAll(bytes, sniffed);
    QCOMPARE(read.header, rows.takeFirst());
    QCOMPARE(printed(read.rows), printed(rows));
    QCOMPARE(read.problems.join(QString()), QString());

    if (written.startsWith("UTF")) {
        rows.prepend({u"Straße"_s, u"Ort"_s});
        const QByteArray marked =
            writtenBytes(rows, dialect, {.byteOrderMark = true, .guardFormulas = false});
        const CsvDialect seen = CsvSniffer::sniff(marked);
        QCOMPARE(seen.encoding, written);
        QCOMPARE(readAll(marked, seen).header.front(), u"Straße"_s);
    }
}

void TestCsvReader::undecodableBytesAreReportedInTheirRow()
{
    CsvDialect dialect = headless();
    dialect.encoding = "windows-1252";
    const Read hole = readAll("a\xe4,b\nc\x81,d\ne,f\xfc\n", dialect); // 0x81 means nothing in windows-1252
    QCOMPARE(printed(hole.rows), u"[aä][b] [c\ufffd][d] [e][fü]"_s);
    QVERIFY(hole.problems.at(0).isEmpty() && !hole.problems.at(1).isEmpty() && hole.problems.at(2).isEmpty());

    // Far behind the first piece that is read, and after a byte order mark.
    QByteArray bytes = "\xef\xbb\xbf";
    for (int row = 0; row < 40'000; ++row)
        bytes += row == 31'337 ? "bad \xe9,row\n" : "good \xc3\xa9,row\n";
    const Read far = readAll(bytes, headless());
    QCOMPARE(far.rows.size(), 40'000);
    for (int row = 0; row < 40'000; ++row)
        QCOMPARE(far.problems.at(row).isEmpty(), row != 31'337);
}

void TestCsvReader::unknownEncodingIsRefused()
{
    CsvDialect dialect;
    dialect.encoding = "klingon";
    QByteArray bytes = "a\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    QVERIFY_THROWS_EXCEPTION(kith::base::Problem, CsvReader(buffer, dialect));
    QVERIFY_THROWS_EXCEPTION(kith::base::Problem, CsvWriter(buffer, dialect));
}

void TestCsvReader::sniffing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvDialect>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, char16_t delimiter, bool header = true,
                        bool spaces = false, char16_t quote = u'"', QChar escape = {}) {
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        dialect.hasHeader = header;
        dialect.skipInitialSpace = spaces;
        dialect.quote = quote;
        dialect.escape = escape;
        QTest::newRow(name) << bytes << dialect;
    };
    add("comma", "name,email\nAnna,anna@x.de\nBob,bob@x.de\n", u',');
    add("semicolon, decimal commas", "Name;Betrag\nAnna;1,50\nBob;2,75\nCleo;3,00\n", u';');
    add("tab", "name\tcity\nAnna\tBerlin, Mitte\nBob\tParis; Nord\n", u'\t');
    add("bar", "name|city\nAnna|Berlin, Mitte\nBob|Paris\n", u'|');
    add("delimiters inside quotes", "name;note\nAnna;\"a, b, c, d\"\nBob;\"e, f, g, h\"\n", u';');
    add("separator line", "sep=|\nname|city\nAnna|Rome\n", u'|');
    add("no header: e-mail in the first row", "Anna,anna@x.de\nBob,bob@x.de\n", u',', false);
    add("no header: number in the first row", "1;Anna;Berlin\n2;Bob;Paris\n", u';', false);
    add("header above numbers, in words unknown", "zorp,blib\n12,foo\n14,bar\n", u',');
    add("German header", "Anrede;Vorname;Nachname;PLZ\nFrau;Anna;Adler;01067\n", u';');
    add("header alone", "first_name,last_name\n", u',');
    add("one column", "email\nanna@x.de\nbob@x.de\n", u',');
    add("space after each comma", "id, name, zip\n1, Anna, 4011\n2, , 4814\n", u',', true, true);
    add("single quotes", "name,city\n'Adler, Anna','Berlin'\n'Bär, Bob','Paris, Nord'\n", u',', true, false,
        u'\'');
    add("apostrophes are no quotes", "name,city\nO'Brien,Cork\nD'Arcy,L'Aquila\n", u',');
    add("backslashes before quotes", "name,note\n\"Anna\",\"say \\\"hi\\\" loud\"\n\"Bob\",\"x\"\n", u',',
        true, false, u'"', u'\\');
    add("paths are no escapes", "name,path\n\"Anna\",\"C:\\\"\n\"Bob\",\"D:\\\"\n", u',');
    add("empty", "", u',');
}

void TestCsvReader::sniffing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvDialect, expected);
    const CsvDialect sniffed = CsvSniffer::sniff(bytes);
    QCOMPARE(sniffed.encoding, expected.encoding);
    QCOMPARE(sniffed.delimiter, expected.delimiter);
    QCOMPARE(sniffed.quote, expected.quote);
    QCOMPARE(sniffed.escape, expected.escape);
    QCOMPARE(sniffed.hasHeader, expected.hasHeader);
    QCOMPARE(sniffed.skipInitialSpace, expected.skipInitialSpace);
}

void TestCsvReader::encodingIsFoundBeyondTheHead()
{
    QByteArray bytes = "name,city\n";
    while (bytes.size() < CsvSniffer::HeadSize + 1000)
        bytes += "Anna,Berlin\n";
    bytes += "J\xfcrgen,K\xf6ln\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const CsvDialect sniffed = CsvSniffer::sniff(buffer);
    QCOMPARE(sniffed.encoding, "windows-1252"_ba);
    QCOMPARE(buffer.pos(), 0);
    QCOMPARE(printed({readAll(bytes, sniffed).rows.back()}), u"[Jürgen][Köln]"_s);
}

void TestCsvReader::writerReaderRoundTrip_data()
{
    QTest::addColumn<CsvDialect>("dialect");
    CsvDialect dialect = headless();
    QTest::newRow("RFC 4180") << dialect;
    dialect.delimiter = u';';
    dialect.quote = u'\'';
    dialect.encoding = "UTF-16LE";
    QTest::newRow("semicolon, single quotes, UTF-16") << dialect;
    dialect.delimiter = u'\t';
    dialect.quote = u'"';
    dialect.skipInitialSpace = true;
    dialect.escape = u'\\';
    QTest::newRow("tab, spaces skipped, backslash, UTF-16") << dialect;
    dialect.encoding = "GB18030";
    QTest::newRow("GB18030") << dialect;
}

void TestCsvReader::writerReaderRoundTrip()
{
    QFETCH(CsvDialect, dialect);
    QRandomGenerator random(20260401);
    for (int file = 0; file < 1000; ++file) {
        QList<QStringList> rows;
        const int columns = 1 + random.bounded(5);
        for (int count = random.bounded(9); count > 0; --count) {
            QStringList row;
            for (int column = 0; column < columns; ++column)
                row.append(randomText(random));
            rows.append(row);
        }
        const Read read = readAll(writtenBytes(rows, dialect), dialect);
        QCOMPARE(printed(read.rows), printed(rows));
        QVERIFY(read.rows == rows);
        QCOMPARE(read.problems.join(QString()), QString());
    }
}

void TestCsvReader::writerTellsFullDisk()
{
    QFile full(u"/dev/full"_s);
    if (!full.exists())
        QSKIP("this system has no device that is always full");
    QVERIFY(full.open(QIODevice::WriteOnly));
    CsvWriter writer(full);
    try {
        for (int row = 0; row < 100'000; ++row)
            writer.write({u"Anna"_s, u"Berlin"_s});
        writer.finish();
        QFAIL("the full device was not noticed");
    } catch (const kith::base::Problem &problem) {
        QCOMPARE(problem.kind(), kith::base::ProblemKind::DiskFull);
    }
}

void TestCsvReader::writerRefusesWhatTheEncodingLacks()
{
    CsvDialect dialect;
    dialect.encoding = "windows-1252";
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, dialect);
    writer.write({u"Müller"_s});
    QVERIFY_THROWS_EXCEPTION(kith::base::Problem, writer.write({u"Łódź"_s}));
    writer.write({u"Weiß"_s});
    QCOMPARE(bytes, "M\xfcller\r\nWei\xdf\r\n"_ba);
}

void TestCsvReader::writerGuardsFormulas()
{
    const QList<QStringList> rows{{u"=1+1"_s, u"-12,50"_s, u"+49 30 12"_s, u"@x"_s, u"-x"_s, u"a=b"_s}};
    const QByteArray guarded =
        writtenBytes(rows, headless(), {.byteOrderMark = false, .guardFormulas = true});
    QCOMPARE(guarded, "'=1+1,\"-12,50\",+49 30 12,'@x,'-x,a=b\r\n"_ba);
    QCOMPARE(writtenBytes(rows, headless()), "=1+1,\"-12,50\",+49 30 12,@x,-x,a=b\r\n"_ba);
}

/// Any bytes at all: no crash, and each marked row is found again in exactly one row that was read.
void TestCsvReader::oddFilesLoseNoRow()
{
    static const QByteArrayList pieces{",",
                                       ";",
                                       "\t",
                                       "|",
                                       "\"",
                                       "\"\"",
                                       "'",
                                       "\\",
                                       " ",
                                       "a",
                                       "Z",
                                       "9",
                                       "\xc3\xa4",
                                       "\xe4",
                                       "\xff",
                                       QByteArray(1, '\0'),
                                       "\xef\xbb\xbf",
                                       "\xff\xfe",
                                       "\x1a",
                                       "\xe6\xbc\xa2",
                                       "\xf0\x9f",
                                       "=",
                                       "\"a\"",
                                       ",\"",
                                       "\",",
                                       "\\\"",
                                       "sep=;",
                                       "  \"",
                                       "\"x\"y",
                                       "@b.c",
                                       "\x85",
                                       "\xc2\x85"};
    static const QByteArrayList lineEnds{"\n", "\n", "\r\n", "\r\n", "\r", "\n\n", "\r\r\n"};
    QRandomGenerator random(4180);
    for (int file = 0; file < 20'000; ++file) {
        QByteArray bytes;
        const int rows = random.bounded(12);
        for (int row = 0; row < rows; ++row) {
            QByteArray line;
            for (int count = random.bounded(9); count > 0; --count)
                line += pieces.at(random.bounded(int(pieces.size())));
            line.insert(random.bounded(int(line.size()) + 1), "<" + QByteArray::number(row) + ">");
            bytes += line;
            if (row + 1 < rows || random.bounded(2) == 0)
                bytes += lineEnds.at(random.bounded(int(lineEnds.size())));
        }
        CsvDialect dialect = CsvSniffer::sniff(bytes);
        if (file % 2 == 0) // the sniffer may rightly see UTF-16 in noise; half of the files are read as UTF-8
            dialect = headless();
        const Read read = readAll(bytes, dialect);
        if (dialect.encoding.startsWith("UTF-8") && dialect.escape.isNull()) {
            QString text;
            for (const QStringList &row : QList<QStringList>{read.header} + read.rows)
                text += row.join(u'\n') + u'\n';
            for (int row = 0; row < rows; ++row) {
                const QString mark = u"<%1>"_s.arg(row);
                QVERIFY2(text.count(mark) == 1, qPrintable(u"file %1 row %2: %3"_s.arg(file).arg(row).arg(
                                                    QString::fromLatin1(bytes.toPercentEncoding()))));
            }
        }
        for (qsizetype row = 1; row < read.lines.size(); ++row)
            QVERIFY(read.lines.at(row) > read.lines.at(row - 1));
    }
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
