// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/vcardwriter.h"

#include "models/domain/country.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using domain::Record;

constexpr qsizetype LongestWrittenLine = 75; ///< octets, without the line end (RFC 6350, 3.2)

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\\n"_s);
    return text.replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
}

/// Folded between characters, never inside one.
QByteArray folded(const QByteArray &line)
{
    QByteArray lines;
    qsizetype from = 0;
    qsizetype room = LongestWrittenLine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (to > from + 1 && (uchar(line.at(to)) & 0xc0) == 0x80)
            --to;
        lines += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = LongestWrittenLine - 1; // the blank counts
    }
    return lines + line.mid(from) + "\r\n";
}

} // namespace

void VCardWriter::line(const QByteArray &name, const QString &value)
{
    if (!value.isEmpty())
        m_card += folded(name + ':' + escaped(value).toUtf8());
}

void VCardWriter::line(const QByteArray &name, const QStringList &components)
{
    QStringList parts;
    for (const QString &component : components)
        parts.append(escaped(component));
    m_card += folded(name + ':' + parts.join(u';').toUtf8());
}

QByteArray VCardWriter::typed(const QByteArray &name, const QList<QByteArray> &types, bool primary) const
{
    const bool four = m_version == VCardVersion::V4;
    QByteArray head = name;
    for (const QByteArray &type : types)
        head += ";TYPE=" + (four ? type.toLower() : type);
    if (primary)
        head += four ? ";PREF=1" : ";TYPE=PREF";
    return head;
}

void VCardWriter::writePoints(const Record &contact)
{
    const auto primary = [](const Record &child) { return child.value("is_primary").toBool(); };
    for (const Record &email : contact.children("emails")) {
        const QString label = email.text("label");
        QList<QByteArray> types;
        if (label == "work"_L1 || label == "home"_L1)
            types.append(label.toUpper().toLatin1());
        line(typed("EMAIL", types, primary(email)), email.text("value_raw"));
    }
    for (const Record &phone : contact.children("phones")) {
        const QString label = phone.text("label");
        QList<QByteArray> types{"VOICE"};
        if (label == "mobile"_L1)
            types = {"CELL"};
        else if (label == "fax"_L1)
            types = {"FAX"};
        else if (label == "work"_L1 || label == "home"_L1)
            types = {label.toUpper().toLatin1(), "VOICE"};
        line(typed("TEL", types, primary(phone)), phone.text("value_raw"));
    }
    for (const Record &url : contact.children("urls"))
        line("URL", url.text("value_raw"));
}

void VCardWriter::writeAddresses(const Record &contact)
{
    QList<Record> addresses = contact.children("addresses");
    std::stable_partition(addresses.begin(), addresses.end(),
                          [](const Record &address) { return address.value("is_primary").toBool(); });
    for (const Record &address : std::as_const(addresses)) {
        const QString country = address.text("country_iso2");
        const QList<QByteArray> types{address.text("label") == "home"_L1 ? "HOME" : "WORK"};
        line(typed("ADR", types, address.value("is_primary").toBool()),
             QStringList{{},
                         {},
                         address.text("street"),
                         address.text("city"),
                         address.text("region"),
                         address.text("postal_code"),
                         country.isEmpty() ? QString() : domain::countryName(country)});
    }
}

void VCardWriter::writeJob(const Record &contact)
{
    const QList<Record> jobs = contact.children("jobs");
    const Record *present = nullptr;
    for (const Record &job : jobs)
        if (job.isEmpty("to_date") && (!present || job.value("is_primary").toBool()))
            present = &job;
    if (!present)
        return;
    QStringList organisation{present->linkTitles.value("company_id")};
    if (!present->isEmpty("department"))
        organisation.append(present->text("department"));
    line("ORG", organisation);
    line("TITLE", present->text("title"));
}

QByteArray VCardWriter::card(const Record &contact)
{
    m_card = "BEGIN:VCARD\r\n";
    m_card += m_version == VCardVersion::V4 ? "VERSION:4.0\r\n" : "VERSION:3.0\r\n";
    line("UID", u"kith-"_s + contact.id.toString());
    line("N", QStringList{contact.text("last_name"), contact.text("first_name"), contact.text("middle"),
                          contact.text("salutation"), contact.text("suffix")});
    m_card += folded("FN:" + escaped(contact.title()).toUtf8());
    writeJob(contact);
    writePoints(contact);
    writeAddresses(contact);
    const QString birthday = contact.text("birthday");
    line("BDAY", m_version == VCardVersion::V4 ? QString(birthday).remove(u'-') : birthday);
    QStringList tags;
    for (const Record &link : contact.children("tags"))
        if (const QString tag = link.linkTitles.value("tag_id"); !tag.isEmpty())
            tags.append(escaped(tag));
    if (!tags.isEmpty())
        m_card += folded("CATEGORIES:" + tags.join(u',').toUtf8());
    for (const Record &note : contact.children("notes"))
        line("NOTE", note.text("body"));
    if (contact.updatedAtMs > 0) {
        const QDateTime changed = QDateTime::fromMSecsSinceEpoch(contact.updatedAtMs, Qt::UTC);
        m_card += "REV:" + changed.toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1() + "\r\n";
    }
    m_card += "END:VCARD\r\n";
    return m_card;
}

} // namespace kith::services
