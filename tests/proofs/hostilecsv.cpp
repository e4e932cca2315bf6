// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/hostilecsv.h"

#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::test {

QString HostileCsv::word()
{
    static const QStringList words{u"Anna"_s,     u"Müller"_s, u"O'Neill"_s, u"van der Berg"_s,
                                   u"Łukasz"_s,   u"Иванов"_s, u"王小明"_s,  u"محمد"_s,
                                   u"Δημήτρης"_s, u"İpek"_s,   u"ß"_s,       u"Nuñez-Gil"_s,
                                   u"de la"_s,    u"Dr."_s,    u"Σίσυφος"_s};
    return any(words);
}

QString HostileCsv::name()
{
    return chance(70) ? word() + u" P%1"_s.arg(m_random.bounded(m_people)) : word();
}

QString HostileCsv::company()
{
    return u"Firm %1 GmbH"_s.arg(m_random.bounded(m_people / 2 + 1));
}

QString HostileCsv::email()
{
    static const QStringList wrong{u"@"_s,
                                   u"a@"_s,
                                   u"@b.example"_s,
                                   u"a b@c.example"_s,
                                   u"a@b@c.example"_s,
                                   u"mailto:"_s,
                                   u"n/a"_s,
                                   u"a@b"_s,
                                   u"ä@ö.example"_s,
                                   u"a..b@c.example"_s,
                                   u"none"_s,
                                   u"<a@b.example>"_s,
                                   u"a@-b.example"_s};
    if (chance(15))
        return any(wrong);
    const QString address = u"p%1@mail.example"_s.arg(m_random.bounded(m_people));
    if (chance(10))
        return address.toUpper();
    return chance(10) ? address + u" ::: q%1@second.example"_s.arg(m_random.bounded(m_people)) : address;
}

QString HostileCsv::phone()
{
    static const QStringList wrong{u"0"_s,       u"+"_s,      u"+++49"_s,
                                   u"call me"_s, u"()"_s,     u"00000000000000000000000000"_s,
                                   u"１２３"_s,  u"ext. 5"_s, u"+49 30 12345 ext 7"_s};
    if (chance(20))
        return any(wrong);
    return u"+49 30 %1"_s.arg(1'000'000 + m_random.bounded(m_people));
}

QString HostileCsv::date()
{
    static const QStringList some{
        u"1984-02-29"_s,          u"1985-02-29"_s,  u"31.12.1999"_s, u"12/31/1999"_s,         u"1/2/3"_s,
        u"0000-00-00"_s,          u"99999-01-01"_s, u"1999-13-01"_s, u"30 Feb 2000"_s,        u"yesterday"_s,
        u"2000-01-01T25:61:61"_s, u"20000101"_s,    u"-1"_s,         u"３１.１２.１９９９"_s, u"1.1.70"_s};
    return any(some);
}

QString HostileCsv::number()
{
    static const QStringList some{u"0"_s,
                                  u"-0"_s,
                                  u"1e400"_s,
                                  u"NaN"_s,
                                  u"Infinity"_s,
                                  u"1.234,56"_s,
                                  u"1,234.56"_s,
                                  u"9223372036854775807"_s,
                                  u"9223372036854775808"_s,
                                  u"-99999999999999999999"_s,
                                  u"0x10"_s,
                                  u"1 000"_s,
                                  u"1'000"_s,
                                  u"٣"_s,
                                  u"12"_s,
                                  u"250"_s,
                                  u"1.5"_s,
                                  u"--1"_s};
    return any(some);
}

QString HostileCsv::country()
{
    static const QStringList some{u"DE"_s,       u"Germany"_s, u"Deutschland"_s, u"XX"_s,
                                  u"Atlantis"_s, u"USA"_s,     u"uk"_s,          u"Côte d'Ivoire"_s,
                                  u"D"_s,        u"DEU"_s,     u"276"_s};
    return any(some);
}

QString HostileCsv::text()
{
    static const QStringList some{u"Met at the fair"_s,
                                  u"Two\nlines"_s,
                                  u"Old Mac\rline"_s,
                                  u"a \"quoted\" word"_s,
                                  u"comma, semicolon; tab\t pipe|"_s,
                                  u"  spaces around  "_s,
                                  u"'"_s,
                                  u"\""_s,
                                  u"\"\""_s};
    return any(some);
}

QString HostileCsv::key()
{
    return chance(5) ? QString() : u"K-%1"_s.arg(m_random.bounded(m_people));
}

QString HostileCsv::web()
{
    static const QStringList some{u"https://www.firm.example/a?b=c"_s,
                                  u"firm.example"_s,
                                  u"http://"_s,
                                  u"javascript:alert(1)"_s,
                                  u"www.пример.example"_s,
                                  u"http://[::1"_s,
                                  u"mail.example"_s};
    return any(some);
}

/// What no honest cell holds.
QString HostileCsv::hostile()
{
    static const QStringList some{u"=cmd|' /C calc'!A0"_s,
                                  u"'; DROP TABLE contact; --"_s,
                                  u"<script>alert(1)</script>"_s,
                                  u"%s%s%n"_s,
                                  u"../../etc/passwd"_s,
                                  u"\u202Egnp.exe"_s,
                                  u"\uFEFF"_s,
                                  u"\u200B\u200B"_s,
                                  u"Z\u0334\u0353\u0321a\u0328\u0300"_s,
                                  u"\U0001F600\U0001F469\u200D\U0001F4BB"_s,
                                  u"\uFFFE\uFFFF"_s,
                                  u"\U000F0000"_s,
                                  u"NULL"_s,
                                  u"\\N"_s,
                                  u"null"_s,
                                  u"\u2028"_s,
                                  u"\u0085"_s,
                                  u"\v\f"_s,
                                  u"\x1b[31m"_s,
                                  u"\x7f"_s,
                                  u"%1 %2 %n"_s,
                                  u"&amp;"_s,
                                  u"${HOME}"_s,
                                  u"-"_s,
                                  u"\\"_s,
                                  u"\\\""_s};
    switch (m_random.bounded(8)) {
    case 0:
        return QString(1 + m_random.bounded(3000), u'x');
    case 1:
        return QString(QChar(0)) + word();
    case 2:
        return QString(QChar(0xd800 + m_random.bounded(0x800))) + word(); // half of a pair
    case 3: {
        QString noise;
        for (int i = m_random.bounded(40); i >= 0; --i)
            noise += QChar(static_cast<ushort>(m_random.bounded(0x10000)));
        return noise;
    }
    default:
        return any(some);
    }
}

QString HostileCsv::cellOf(const Column &column)
{
    if (chance(12))
        return {};
    return chance(m_hostile) ? hostile() : (this->*column.cell)();
}

QList<HostileCsv::Column> HostileCsv::columns()
{
    static const QList<Column> person{{"First name", &HostileCsv::word},
                                      {"Last name", &HostileCsv::name},
                                      {"Name", &HostileCsv::name},
                                      {"E-mail", &HostileCsv::email},
                                      {"Phone", &HostileCsv::phone},
                                      {"Mobile", &HostileCsv::phone},
                                      {"Company", &HostileCsv::company},
                                      {"Job title", &HostileCsv::word},
                                      {"Birthday", &HostileCsv::date},
                                      {"City", &HostileCsv::word},
                                      {"Country", &HostileCsv::country},
                                      {"Zip", &HostileCsv::number},
                                      {"Street", &HostileCsv::text},
                                      {"Customer ID", &HostileCsv::key},
                                      {"Notes", &HostileCsv::text},
                                      {"Tags", &HostileCsv::text},
                                      {"Source", &HostileCsv::word},
                                      {"Language", &HostileCsv::country},
                                      {"Do not contact", &HostileCsv::number},
                                      {"Website", &HostileCsv::web}};
    static const QList<Column> firm{
        {"Company", &HostileCsv::company},  {"Company name", &HostileCsv::company},
        {"Domain", &HostileCsv::web},       {"Industry", &HostileCsv::word},
        {"Employees", &HostileCsv::number}, {"Revenue", &HostileCsv::number},
        {"Founded", &HostileCsv::number},   {"Parent company", &HostileCsv::company},
        {"Account ID", &HostileCsv::key},   {"Country", &HostileCsv::country},
        {"Currency", &HostileCsv::country}, {"Phone", &HostileCsv::phone},
        {"Tax number", &HostileCsv::key},   {"Notes", &HostileCsv::text}};
    QList<Column> all = chance(65) ? person : firm;
    for (qsizetype i = all.size() - 1; i > 0; --i)
        all.swapItemsAt(i, m_random.bounded(i + 1));
    all.resize(1 + m_random.bounded(all.size()));
    if (chance(10))
        all.append(all.first()); // two columns of one name
    if (chance(10))
        all.append({"", &HostileCsv::word});
    if (chance(5))
        all.append({QByteArray(2000, 'h'), &HostileCsv::word});
    return all;
}

QString HostileCsv::quoted(const QString &cell)
{
    const bool needed =
        cell.contains(m_delimiter) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!needed && !chance(20))
        return cell;
    if (needed && chance(m_structure))
        return cell; // forgotten
    QString inside = cell;
    inside.replace(u'"', m_backslash ? u"\\\""_s : u"\"\""_s);
    return u'"' + inside + u'"';
}

QString HostileCsv::row(const QList<Column> &columns)
{
    if (!m_earlier.isEmpty() && chance(8))
        return any(m_earlier);
    QStringList cells;
    for (const Column &column : columns)
        cells.append(quoted(cellOf(column)));
    QString line = cells.join(m_delimiter);
    if (chance(m_structure)) {
        const qsizetype at = m_random.bounded(line.size() + 1);
        switch (m_random.bounded(9)) {
        case 0:
            line.insert(at, u'"');
            break;
        case 1:
            line.insert(at, m_delimiter);
            break;
        case 2:
            line.truncate(at);
            break;
        case 3:
            line = QString(m_random.bounded(30), m_delimiter);
            break;
        case 4:
            line.clear();
            break;
        case 5:
            line.insert(at, u"\"\"\""_s);
            break;
        case 6:
            line += m_delimiter + word() + m_delimiter + word();
            break;
        case 7:
            line.insert(at, lineEnd());
            break;
        default:
            line.insert(at, QChar(0));
        }
    }
    m_earlier.append(line);
    return line;
}

QString HostileCsv::lineEnd()
{
    static const QStringList ends{u"\n"_s, u"\r\n"_s, u"\r"_s};
    return m_lineEnd < ends.size() ? ends.at(m_lineEnd) : any(ends);
}

QByteArray HostileCsv::encode(const QString &text)
{
    const auto by = [&](QStringConverter::Encoding encoding, bool mark) {
        return QByteArray(QStringEncoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                                        : QStringConverter::Flag::Default)
                              .encode(text));
    };
    switch (m_random.bounded(12)) {
    case 0:
        note("UTF-16LE");
        return by(QStringConverter::Utf16LE, chance(70));
    case 1:
        note("UTF-16BE");
        return by(QStringConverter::Utf16BE, chance(70));
    case 2:
        note("Latin-1");
        return text.toLatin1();
    case 3:
        note("UTF-8 with mark");
        return by(QStringConverter::Utf8, true);
    case 4:
        note("UTF-32");
        return by(QStringConverter::Utf32LE, chance(70));
    default:
        return text.toUtf8();
    }
}

void HostileCsv::damage(QByteArray &bytes)
{
    if (bytes.isEmpty() || !chance(30))
        return;
    note("damaged");
    for (int i = m_random.bounded(8); i >= 0; --i) {
        const qsizetype at = m_random.bounded(bytes.size());
        switch (m_random.bounded(6)) {
        case 0:
            bytes[at] = char(bytes.at(at) ^ (1 << m_random.bounded(8)));
            break;
        case 1:
            bytes.insert(at, char(m_random.bounded(256)));
            break;
        case 2:
            bytes.remove(at, 1 + m_random.bounded(20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(m_random.bounded(bytes.size()), 300));
            break;
        case 4:
            bytes.insert(at, QByteArray(1 + m_random.bounded(600), '\0'));
            break;
        default:
            if (chance(20))
                bytes.truncate(at);
        }
        if (bytes.isEmpty())
            return;
    }
}

QByteArray HostileCsv::file(int rows)
{
    static const QList<QChar> delimiters{u',', u',', u',', u';', u'\t', u'|'};
    m_shape.clear();
    m_earlier.clear();
    m_delimiter = any(delimiters);
    m_structure = any(QList<int>{0, 2, 10, 40});
    m_hostile = any(QList<int>{0, 3, 15, 60});
    m_lineEnd = m_random.bounded(4);
    m_backslash = chance(10);
    m_people = any(QList<int>{3, 40, 1000});
    m_shape = u"delimiter %1, structure %2, hostile %3, line end %4, people %5 "_s.arg(m_delimiter.unicode())
                  .arg(m_structure)
                  .arg(m_hostile)
                  .arg(m_lineEnd)
                  .arg(m_people);
    if (chance(3)) {
        note("noise");
        QByteArray noise(m_random.bounded(5000), Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [this] { return char(m_random.bounded(256)); });
        return noise;
    }
    const QList<Column> all = columns();
    QString text;
    if (chance(5))
        text = u"sep="_s + m_delimiter + lineEnd();
    if (chance(90)) {
        QStringList header;
        for (const Column &column : all)
            header.append(quoted(QString::fromLatin1(column.header)));
        text += header.join(m_delimiter) + lineEnd();
    } else {
        note("no header");
    }
    for (int i = 0; i < rows; ++i)
        text += row(all) + lineEnd();
    if (chance(20))
        text.chop(1);
    QByteArray bytes = encode(text);
    damage(bytes);
    return bytes;
}

} // namespace kith::test
