// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/vcardreader.h"

#include "models/base/problem.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

/// Translation context of what stands here.
class VCardReaderText
{
    Q_DECLARE_TR_FUNCTIONS(VCardReader)
};

enum Column {
    Uid,
    Prefix,
    First,
    Middle,
    Last,
    Suffix,
    FullName,
    Company,
    Department,
    Title,
    WorkMail,
    HomeMail,
    OtherMail,
    WorkPhone,
    MobilePhone,
    HomePhone,
    MainPhone,
    Fax,
    Web,
    Street,
    Street2,
    PostalCode,
    City,
    Region,
    Country,
    Birthday,
    Categories,
    Note,
    ColumnCount
};

struct Target
{
    const char *target;
    const char *heading;
};

constexpr Target Targets[ColumnCount] = {
    {"external_id", QT_TRANSLATE_NOOP("VCardReader", "Identifier")},
    {"salutation", QT_TRANSLATE_NOOP("VCardReader", "Prefix")},
    {"first_name", QT_TRANSLATE_NOOP("VCardReader", "First name")},
    {"middle", QT_TRANSLATE_NOOP("VCardReader", "Middle name")},
    {"last_name", QT_TRANSLATE_NOOP("VCardReader", "Last name")},
    {"suffix", QT_TRANSLATE_NOOP("VCardReader", "Suffix")},
    {"full_name", QT_TRANSLATE_NOOP("VCardReader", "Full name")},
    {"company.name", QT_TRANSLATE_NOOP("VCardReader", "Company")},
    {"job.department", QT_TRANSLATE_NOOP("VCardReader", "Department")},
    {"job.title", QT_TRANSLATE_NOOP("VCardReader", "Job title")},
    {"emails.work", QT_TRANSLATE_NOOP("VCardReader", "E-mail (work)")},
    {"emails.home", QT_TRANSLATE_NOOP("VCardReader", "E-mail (private)")},
    {"emails.other", QT_TRANSLATE_NOOP("VCardReader", "E-mail (other)")},
    {"phones.work", QT_TRANSLATE_NOOP("VCardReader", "Phone (work)")},
    {"phones.mobile", QT_TRANSLATE_NOOP("VCardReader", "Phone (mobile)")},
    {"phones.home", QT_TRANSLATE_NOOP("VCardReader", "Phone (private)")},
    {"phones.main", QT_TRANSLATE_NOOP("VCardReader", "Phone (main)")},
    {"phones.fax", QT_TRANSLATE_NOOP("VCardReader", "Fax")},
    {"urls.web", QT_TRANSLATE_NOOP("VCardReader", "Web address")},
    {"address.street", QT_TRANSLATE_NOOP("VCardReader", "Street")},
    {"address.street_2", QT_TRANSLATE_NOOP("VCardReader", "Street, second line")},
    {"address.postal_code", QT_TRANSLATE_NOOP("VCardReader", "Postal code")},
    {"address.city", QT_TRANSLATE_NOOP("VCardReader", "City")},
    {"address.region", QT_TRANSLATE_NOOP("VCardReader", "Region")},
    {"address.country", QT_TRANSLATE_NOOP("VCardReader", "Country")},
    {"birthday", QT_TRANSLATE_NOOP("VCardReader", "Birthday")},
    {"tag", QT_TRANSLATE_NOOP("VCardReader", "Tags")},
    {"note", QT_TRANSLATE_NOOP("VCardReader", "Note")},
};

constexpr qint64 LongestReadLine = 64 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Replaces the escapes of a text value (RFC 6350, 3.4); a backslash before anything else stays.
QString unescaped(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar next = text.at(i + 1);
        if (next == u'n' || next == u'N')
            plain += u'\n';
        else if (QStringView(u",;:\\").contains(next))
            plain += next;
        else {
            plain += u'\\';
            continue;
        }
        ++i;
    }
    return plain;
}

/// Cut at a delimiter that is not escaped; the pieces keep their escapes.
QStringList cut(const QString &text, QChar delimiter)
{
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i) == u'\\') {
            ++i;
            continue;
        }
        if (i >= text.size() || text.at(i) == delimiter) {
            pieces.append(text.mid(from, i - from));
            from = i + 1;
        }
    }
    return pieces;
}

/// A component of a structured value; several in it stand with a space between them.
QString component(const QStringList &components, qsizetype at)
{
    QStringList values;
    for (const QString &value : cut(components.value(at), u','))
        if (const QString plain = unescaped(value).trimmed(); !plain.isEmpty())
            values.append(plain);
    return values.join(u' ');
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const int code = text.at(i) == '=' ? text.mid(i + 1, 2).toInt(&ok, 16) : 0;
        if (ok && i + 2 < text.size()) {
            bytes += char(code);
            i += 2;
        } else {
            bytes += text.at(i);
        }
    }
    return bytes;
}

/// "1980-03-22" of "19800322", "1980-03-22T00:00:00Z" and the like; empty where the year is missing.
QString dateOf(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{4})-?([0-9]{2})-?([0-9]{2})(T.*)?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() ? match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3)
                            : QString();
}

} // namespace

struct VCardReader::Property
{
    QByteArray name;         ///< in upper case, without its group
    QList<QByteArray> types; ///< in upper case
    QByteArray charset;
    QByteArray value;
    bool quotedPrintable = false;
    bool base64 = false;

    bool is(const char *type) const { return types.contains(QByteArray(type)); }
};

struct VCardReader::Card
{
    QStringList cells = QStringList(ColumnCount);
    bool hasAddress = false;
    qsizetype bytes = 0;

    void add(Column column, const QString &text, QChar between = u'\n')
    {
        const QString value = text.trimmed();
        if (value.isEmpty())
            return;
        QString &cell = cells[column];
        cell = cell.isEmpty() ? value : cell + between + value;
    }
};

VCardReader::VCardReader(QIODevice &device) : m_device(device)
{
    for (const ColumnMapping &column : columns())
        m_header.append(column.header);
}

bool VCardReader::begins(const QByteArray &head)
{
    QByteArray text = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    text = text.trimmed().left(11).toUpper();
    return text == "BEGIN:VCARD";
}

QList<ColumnMapping> VCardReader::columns()
{
    QList<ColumnMapping> columns;
    for (const Target &target : Targets) {
        ColumnMapping mapping;
        mapping.column = int(columns.size());
        mapping.header = QCoreApplication::translate("VCardReader", target.heading);
        mapping.target = target.target;
        if (mapping.target == "birthday")
            mapping.format = "ymd";
        mapping.why = VCardReaderText::tr("vCards say what it is");
        columns.append(mapping);
    }
    return columns;
}

void VCardReader::noteProblem(const QString &sentence)
{
    if (m_problem.contains(sentence))
        return;
    m_problem += m_problem.isEmpty() ? sentence : u' ' + sentence;
}

/// One line of the file without its end; long ones come in pieces, which pictures alone have.
bool VCardReader::readLine(QByteArray &line)
{
    if (m_hasAhead) {
        line = std::exchange(m_ahead, {});
        m_hasAhead = false;
        return true;
    }
    line = m_device.readLine(LongestReadLine);
    if (line.isEmpty()) {
        if (!m_device.atEnd())
            throw base::Problem(
                base::ProblemKind::Offline,
                VCardReaderText::tr("The file cannot be read any further: %1.").arg(m_device.errorString()));
        return false;
    }
    m_bytes += line.size();
    if (line.endsWith('\n') || m_device.atEnd())
        ++m_line;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return true;
}

/// A line with those that continue it: folded ones begin with a blank, quoted-printable ones end with "=".
bool VCardReader::readLogicalLine(QByteArray &line)
{
    if (!readLine(line))
        return false;
    const QByteArray head = line.left(200).toUpper();
    const bool quotedPrintable = head.left(head.indexOf(':')).contains("QUOTED-PRINTABLE");
    bool tooLong = false;
    const auto append = [&](QByteArrayView more) {
        tooLong = tooLong || line.size() + more.size() > MaxCardBytes;
        if (!tooLong)
            line.append(more.data(), more.size());
    };
    QByteArray more;
    while (readLine(more)) {
        if (quotedPrintable && line.endsWith('=')) {
            line.chop(1);
            append(more);
        } else if (!more.isEmpty() && isBlank(more.front())) {
            append(QByteArrayView(more).sliced(1));
        } else {
            m_ahead = more;
            m_hasAhead = true;
            break;
        }
    }
    if (tooLong)
        noteProblem(VCardReaderText::tr("This card is longer than can be read and was cut."));
    return true;
}

bool VCardReader::parse(const QByteArray &line, Property &property) const
{
    qsizetype colon = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line.at(i) == '"')
            quoted = !quoted;
        else if (line.at(i) == ':' && !quoted)
            colon = i;
    }
    if (colon < 0)
        colon = line.indexOf(':'); // a quote was left open
    if (colon <= 0)
        return false;
    const QList<QByteArray> parts = line.left(colon).split(';');
    property.name = parts.constFirst().trimmed().toUpper();
    property.name = property.name.mid(property.name.lastIndexOf('.') + 1);
    property.value = line.mid(colon + 1);
    for (const QByteArray &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = part.left(std::max<qsizetype>(equals, 0)).trimmed().toUpper();
        QByteArray value = part.mid(equals + 1).trimmed();
        value.replace('"', "");
        const QByteArray upper = value.toUpper();
        if (key == "CHARSET")
            property.charset = value;
        else if (key == "PREF")
            property.types.append("PREF");
        else if (key.isEmpty() || key == "TYPE" || key == "ENCODING")
            property.types += upper.split(',');
    }
    property.quotedPrintable = property.is("QUOTED-PRINTABLE");
    property.base64 = property.is("BASE64") || property.is("B");
    return !property.name.isEmpty();
}

QString VCardReader::textOf(const Property &property)
{
    const QByteArray bytes = property.quotedPrintable ? fromQuotedPrintable(property.value) : property.value;
    if (!property.charset.isEmpty()) {
        QStringDecoder decoder(property.charset.constData());
        if (decoder.isValid()) {
            QString text = decoder.decode(bytes);
            if (!decoder.hasError())
                return text;
        }
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    if (utf8.hasError()) {
        text = QString::fromLatin1(bytes);
        m_note = VCardReaderText::tr("Some letters are not UTF-8; they were read as ISO 8859-1.");
    }
    if (text.contains(QChar(0))) {
        text.remove(QChar(0));
        noteProblem(
            VCardReaderText::tr("This card contains NUL bytes, which are not text; they were left out."));
    }
    return text;
}

/// One address goes into columns, the others into the note: nothing is lost silently.
void VCardReader::takeAddress(const Property &property, Card &card)
{
    const QStringList parts = cut(textOf(property), u';');
    enum { Box, Extended, StreetPart, CityPart, RegionPart, CodePart, CountryPart };
    if (card.hasAddress) {
        QStringList lines;
        for (const int at : {Box, Extended, StreetPart, CodePart, CityPart, RegionPart, CountryPart})
            if (const QString line = component(parts, at); !line.isEmpty())
                lines.append(line);
        if (!lines.isEmpty())
            card.add(Note, VCardReaderText::tr("Another address: %1").arg(lines.join(u", "_s)));
        return;
    }
    card.add(Street, component(parts, StreetPart).replace(u'\n', u' '));
    card.add(Street2, (component(parts, Box) + u' ' + component(parts, Extended)).simplified());
    card.add(City, component(parts, CityPart));
    card.add(Region, component(parts, RegionPart));
    card.add(PostalCode, component(parts, CodePart));
    card.add(Country, component(parts, CountryPart));
    card.hasAddress = std::any_of(card.cells.begin() + Street, card.cells.begin() + Country + 1,
                                  [](const QString &cell) { return !cell.isEmpty(); });
}

void VCardReader::take(const Property &property, Card &card)
{
    const QByteArray &name = property.name;
    if (property.base64 || name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY")
        return;
    if (name == "N") {
        const QStringList parts = cut(textOf(property), u';');
        const Column order[] = {Last, First, Middle, Prefix, Suffix};
        for (int i = 0; i < 5; ++i)
            card.add(order[i], component(parts, i), u' ');
    } else if (name == "FN") {
        card.add(FullName, unescaped(textOf(property)).simplified(), u' ');
    } else if (name == "ORG") {
        const QStringList parts = cut(textOf(property), u';');
        if (card.cells.at(Company).isEmpty()) {
            card.add(Company, unescaped(parts.value(0)));
            for (const QString &unit : parts.mid(1))
                card.add(Department, unescaped(unit), u' ');
        }
    } else if (name == "TITLE" || (name == "ROLE" && card.cells.at(Title).isEmpty())) {
        card.cells[Title] = unescaped(textOf(property)).simplified();
    } else if (name == "EMAIL") {
        QString address = unescaped(textOf(property)).trimmed();
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address.remove(0, 7);
        card.add(property.is("WORK") ? WorkMail : property.is("HOME") ? HomeMail : OtherMail, address);
    } else if (name == "TEL") {
        QString number = unescaped(textOf(property)).trimmed();
        if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
            number = number.mid(4).replace(";ext="_L1, " ext. "_L1, Qt::CaseInsensitive);
        number.replace(u';', u' '); // it would separate two numbers
        card.add(property.is("FAX")                             ? Fax
                 : property.is("CELL") || property.is("IPHONE") ? MobilePhone
                 : property.is("WORK")                          ? WorkPhone
                 : property.is("HOME")                          ? HomePhone
                                                                : MainPhone,
                 number);
    } else if (name == "URL") {
        card.add(Web, unescaped(textOf(property)));
    } else if (name == "ADR") {
        takeAddress(property, card);
    } else if (name == "BDAY") {
        const QString text = textOf(property).trimmed();
        if (const QString date = dateOf(text); !date.isEmpty())
            card.cells[Birthday] = date;
        else if (!text.isEmpty())
            card.add(Note, VCardReaderText::tr("Birthday: %1").arg(unescaped(text)));
    } else if (name == "NOTE") {
        card.add(Note, unescaped(textOf(property)));
    } else if (name == "CATEGORIES") {
        for (const QString &tag : cut(textOf(property), u','))
            card.add(Categories, unescaped(tag).replace(u',', u' ').replace(u';', u' '), u';');
    } else if (name == "UID") {
        card.cells[Uid] = unescaped(textOf(property)).trimmed();
    }
}

bool VCardReader::next(QStringList &row)
{
    m_problem.clear();
    m_note.clear();
    QByteArray line;
    const auto isMark = [&line](const char *mark) { return line.trimmed().toUpper() == mark; };
    do {
        if (!readLogicalLine(line))
            return false;
        if (line.startsWith("\xef\xbb\xbf"))
            line.remove(0, 3);
    } while (!isMark("BEGIN:VCARD"));
    m_problem.clear(); // of what stood between the cards
    m_rowLine = m_line - (m_hasAhead ? 1 : 0);
    ++m_rowNumber;

    Card card;
    int depth = 1; // a card may hold another one (AGENT)
    while (depth > 0) {
        if (!readLogicalLine(line)) {
            noteProblem(VCardReaderText::tr("This card has no end."));
            break;
        }
        if (isMark("BEGIN:VCARD")) {
            ++depth;
        } else if (isMark("END:VCARD")) {
            --depth;
        } else if (Property property; depth == 1 && parse(line, property)) {
            card.bytes += property.base64 ? 0 : line.size();
            if (card.bytes > MaxCardBytes)
                noteProblem(VCardReaderText::tr("This card is longer than can be read and was cut."));
            else
                take(property, card);
        } else if (depth == 1 && !line.trimmed().isEmpty() && !line.contains(':') &&
                   line.trimmed().size() < 60) { // a picture may go on like this
            m_note = VCardReaderText::tr("Lines that say nothing were left out.");
        }
    }
    // It says the same again, is the card of a company, or stands for a name that is not known.
    const QString name = card.cells.at(FullName);
    const auto isOneOf = [&](Column column) { return card.cells.at(column).split(u'\n').contains(name); };
    if (!card.cells.at(First).isEmpty() || !card.cells.at(Last).isEmpty() || isOneOf(Company) ||
        isOneOf(WorkMail) || isOneOf(HomeMail) || isOneOf(OtherMail) || isOneOf(MainPhone) ||
        isOneOf(MobilePhone) || isOneOf(WorkPhone) || isOneOf(HomePhone))
        card.cells[FullName].clear();
    row = card.cells;
    return true;
}

} // namespace kith::services
