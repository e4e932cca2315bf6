// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importedrow.h"

#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/country.h"
#include "models/domain/datetext.h"
#include "models/domain/displaytext.h"
#include "models/domain/emailaddress.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/domain/webaddress.h"
#include "models/records/fieldrules.h"
#include "models/services/exchange/campaignwords.h"
#include "models/services/exchange/momenttext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

/// Translation context of what stands here.
class ImportedRowText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

[[noreturn]] void refuseRow(const QString &reason)
{
    throw base::Problem(base::ProblemKind::Invalid, reason);
}

domain::DateOrder dateOrderOf(const QByteArray &format)
{
    if (format == "dmy")
        return domain::DateOrder::DayMonthYear;
    if (format == "mdy")
        return domain::DateOrder::MonthDayYear;
    return domain::DateOrder::YearMonthDay;
}

/// Several cells for one target, in the order of the columns.
void append(QString &text, const QString &more, const QString &between)
{
    text = text.isEmpty() ? more : text + between + more;
}

/// "4,500.00" and "4.500,00" with the decimal sign that the column uses. A number that is written with the
/// other one is refused: taken for thousands, "1234.50" would be a hundred times as much.
QString withPoint(QString number, QChar decimalSign)
{
    static const QRegularExpression figure(u"[0-9][0-9.,]*"_s);
    static const QRegularExpression commas(u"^[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3}([.][0-9]*)?$"_s);
    static const QRegularExpression points(u"^[0-9]{1,3}([.][0-9]{3})+(,[0-9]*)?$"_s);
    const QChar grouping = decimalSign == u',' ? u'.' : u',';
    number.remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f)).remove(u'\'');
    const QString digits = figure.match(number).captured();
    if (digits.contains(grouping) && !(grouping == u',' ? commas : points).match(digits).hasMatch())
        refuseRow(
            ImportedRowText::tr("\"%1\" does not fit the other numbers of the column, whose decimal sign "
                                "is \"%2\". Write it like them.")
                .arg(number, decimalSign));
    return number.remove(grouping).replace(decimalSign, u'.');
}

/// Amounts are never rounded unasked: "1.234" may be a thousand.
void refuseMoreDecimals(const QString &amount, const QString &currency)
{
    static const QRegularExpression fraction(u"[.]([0-9]*[1-9])"_s);
    const int places = base::Money::decimals(currency).value_or(2);
    if (fraction.match(amount).captured(1).size() > places)
        refuseRow(ImportedRowText::tr("\"%1\" has more decimals than %2 has. If it means thousands, say that "
                                      "the column's decimal sign is another one.")
                      .arg(amount, currency));
}

/// "0.15" as 1500; a share that has more decimals is none that can be stored.
QVariant basisPointsOf(const QString &share)
{
    bool isNumber = false;
    const double points = share.toDouble(&isNumber) * 10'000;
    if (!isNumber || points < 0 || points > 10'000 || std::abs(points - std::round(points)) > 1e-6)
        refuseRow(ImportedRowText::tr("\"%1\" is no discount; as a share of 1, 0.15 is 15 %.").arg(share));
    return qint64(std::llround(points));
}

} // namespace

QString nameKeyOf(const domain::Record &record)
{
    QString name;
    const domain::Entity &entity = record.entity();
    for (const QByteArray &field : entity.keyFields.isEmpty() ? entity.titleFields : entity.keyFields) {
        if (record.isEmpty(field))
            continue;
        if (!name.isEmpty())
            name += u' ';
        name += record.text(field);
    }
    return base::fold(name);
}

struct RowReader::AddressParts
{
    QString house;
    QString street;
    QString more;
    QString postalCode;
    QString city;
    QString region;
    QString country;
};

RowReader::RowReader(const ImportPlan &plan)
    : m_plan(plan)
    , m_entity(&plan.record())
    , m_zone(plan.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(plan.zone))
{
}

domain::Record RowReader::child(const QByteArray &entity) const
{
    return domain::Record(domain::Catalogue::builtIn().entity(entity));
}

QString RowReader::cellOf(const QStringList &cells, const ColumnMapping &column) const
{
    if (column.column < 0 || column.column >= cells.size())
        return {};
    QString text = cells.at(column.column).trimmed();
    // "'=1+1" is how "=1+1" is written for spreadsheets, which would compute it
    if (text.size() > 1 && text.front() == u'\'' && QStringView(u"=+-@").contains(text.at(1)))
        text.remove(0, 1);
    return m_plan.nullTexts.contains(text) ? QString() : text;
}

namespace {

/// Brings all values into the form in which they will be stored, so that what is the same is seen to be.
void tidy(domain::Record &record)
{
    for (const domain::Field &field : record.entity().fields)
        if (!record.isEmpty(field.key))
            record.setValue(field.key, records::FieldRules::tidied(field, record.value(field.key)));
    const QList<QByteArray> relations = record.allChildren().keys();
    for (const QByteArray &relation : relations)
        for (domain::Record &child : record.children(relation))
            tidy(child);
}

} // namespace

ImportedRow RowReader::read(const QStringList &cells) const
{
    ImportedRow row;
    row.record = domain::Record(*m_entity);
    AddressParts address;
    bool empty = true;
    for (const ColumnMapping &column : m_plan.columns) {
        if (column.target.isEmpty())
            continue;
        const QString text = cellOf(cells, column);
        if (text.isEmpty())
            continue;
        empty = false;
        take(row, address, column, text);
    }
    if (empty)
        refuseRow(ImportedRowText::tr("The row is empty in all mapped columns."));
    takeAddress(row, address);
    takeCurrency(row);
    if (m_entity->key == "deal")
        nameDeal(row);
    if (m_entity->key == "sales_order")
        finishOrder(row);
    tidy(row.record);
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    const auto tidied = [&](QString &text, const char *entity, const char *field) {
        text = records::FieldRules::tidied(*catalogue.entity(entity).field(field), text).toString();
    };
    nameByContent(row);
    tidied(row.externalKey, "external_id", "external_key");
    tidied(row.jobTitle, "contact_company", "title");
    tidied(row.jobDepartment, "contact_company", "department");
    takeKeys(row);
    return row;
}

namespace {

/// What tells one event of a campaign from another. Links may be long, and one of them is one event.
QStringList campaignEventKey(const ImportedRow &row)
{
    if (row.campaignName.isEmpty())
        refuseRow(ImportedRowText::tr("The row does not say which campaign it belongs to."));
    if (row.contactEmail.isEmpty())
        refuseRow(ImportedRowText::tr("The row has no e-mail address, so nobody knows whose it is."));
    QStringList parts{base::fold(row.campaignName), row.contactEmail, row.record.text("kind"),
                      row.record.value("at").toString()};
    const QByteArray url = row.record.text("url").toUtf8();
    if (!url.isEmpty())
        parts +=
            QString::fromLatin1(QCryptographicHash::hash(url, QCryptographicHash::Sha1).toHex().left(12));
    return parts;
}

} // namespace

/// A choice as the file has it, or as mailing tools call it.
QString RowReader::choiceOf(const domain::Field &field, const QString &text) const
{
    const QString meant = meaningOf(text);
    if (m_entity->key != "campaign_event" || field.key != "kind")
        return meant;
    const std::optional<QByteArray> kind = campaignEventKind(meant);
    return kind ? QString::fromLatin1(*kind) : meant;
}

/// Costs, answers and rates have no name; what they say is the key by which the same row is found again.
void RowReader::nameByContent(ImportedRow &row) const
{
    QStringList parts;
    if (m_entity->key == "source_cost")
        parts = {row.picklistTexts.value("source_id"), row.record.text("from_date"),
                 row.record.text("to_date"), row.record.text("note")};
    else if (m_entity->key == "survey_response")
        parts = {row.record.text("kind"), row.record.value("answered_at").toString(), row.contactEmail,
                 row.ticketNumber, row.record.value("score").toString()};
    else if (m_entity->key == "campaign_event")
        parts = campaignEventKey(row);
    else if (m_entity->key == "exchange_rate")
        parts = {row.record.text("currency"), row.record.text("on_date")};
    if (!parts.isEmpty() && row.externalKey.isEmpty())
        row.externalKey = parts.join(u'/');
}

/// Also puts the normalised forms beside what was typed: the contact points of records have them, too.
void RowReader::takeKeys(ImportedRow &row) const
{
    const auto has = [&row](const QByteArray &relation) {
        return row.record.allChildren().contains(relation);
    };
    QList<domain::Record> none;
    row.keys.external = m_entity->key == "sales_order" ? row.record.text("number") : row.externalKey;
    static const QList<QByteArray> nameless{"source_cost", "survey_response", "exchange_rate", "sales_order",
                                            "campaign_event"};
    row.keys.name = nameless.contains(m_entity->key) ? QString() : nameKeyOf(row.record);
    for (domain::Record &email : has("emails") ? row.record.children("emails") : none) {
        if (const auto normal = domain::normalEmail(email.text("value_raw"))) {
            email.setValue("value_norm", *normal);
            row.keys.emails.append(*normal);
        }
    }
    QString country = m_plan.defaultCountry;
    const QList<domain::Record> addresses = std::as_const(row.record).children("addresses");
    for (const domain::Record &address : addresses)
        if (!address.isEmpty("country_iso2"))
            country = address.text("country_iso2");
    row.keys.country = country;
    for (domain::Record &phone : has("phones") ? row.record.children("phones") : none) {
        const auto e164 = domain::toE164(phone.text("value_raw"), country);
        if (!e164)
            continue;
        phone.setValue("value_norm", *e164);
        if (phone.text("label") != "fax"_L1)
            row.keys.phones.append(*e164);
    }
    for (domain::Record &url : has("urls") ? row.record.children("urls") : none)
        if (const auto normal = domain::normalUrl(url.text("value_raw")))
            url.setValue("value_norm", *normal);
}

void RowReader::take(ImportedRow &row, AddressParts &address, const ColumnMapping &column,
                     const QString &text) const
{
    const QByteArray &target = column.target;
    const qsizetype dot = target.indexOf('.');
    const QByteArray group = target.left(std::max<qsizetype>(dot, 0));
    const QByteArray part = target.mid(dot + 1);
    static const QHash<QByteArray, QString AddressParts::*> addressParts{
        {"house_number", &AddressParts::house}, {"street", &AddressParts::street},
        {"street_2", &AddressParts::more},      {"postal_code", &AddressParts::postalCode},
        {"city", &AddressParts::city},          {"region", &AddressParts::region},
        {"country", &AddressParts::country}};

    if (target == "full_name") {
        const domain::PersonName name = domain::splitPersonName(text);
        row.record.setValue("salutation", name.salutation);
        row.record.setValue("first_name", name.first);
        row.record.setValue("middle", name.middle);
        row.record.setValue("last_name", name.last);
        row.record.setValue("suffix", name.suffix);
    } else if (takeLinked(row, column, text)) {
        return;
    } else if (target == "external_id") {
        append(row.externalKey, text, u" "_s);
    } else if (target == "company.name") {
        row.companyName = meaningOf(text.simplified());
    } else if (target == "company.domain") {
        row.companyDomain = text;
    } else if (target == "job.title") {
        append(row.jobTitle, text, u", "_s);
    } else if (target == "job.department") {
        append(row.jobDepartment, text, u", "_s);
    } else if (target == "parent.name") {
        row.parentName = meaningOf(text.simplified());
    } else if (target == "tag") {
        static const QRegularExpression separators(u"[;,]"_s);
        for (const QString &tag : text.split(separators, Qt::SkipEmptyParts))
            if (!tag.trimmed().isEmpty())
                row.tags.append(meaningOf(tag.simplified()));
    } else if (target == "note") {
        domain::Record note = child("note");
        note.setValue("body", text);
        row.record.children("notes").append(note);
    } else if (group == "fact") {
        domain::Record fact = child("fact");
        fact.setValue("kind", QString::fromLatin1(part));
        fact.setValue("text", text);
        row.record.children("facts").append(fact);
    } else if (group == "emails" || group == "phones" || group == "urls") {
        takeContactPoint(row, group, part, text);
    } else if (group == "address" && addressParts.contains(part)) {
        append(address.*addressParts.value(part), text, u", "_s);
    } else if (const domain::Field *field = group.isEmpty() ? m_entity->field(target) : nullptr) {
        takeField(row, *field, column, text);
    } else {
        refuseRow(ImportedRowText::tr("The column \"%1\" is mapped to \"%2\", which is nothing of a %3.")
                      .arg(column.header, QString::fromLatin1(target), m_entity->singularText()));
    }
}

/// What a name in the file stands for.
QString RowReader::meaningOf(const QString &text) const
{
    return m_plan.meanings.value(text, text);
}

QDate RowReader::dayOf(const ColumnMapping &column, const QString &text) const
{
    const std::optional<QDate> date =
        domain::parseDate(text, dateOrderOf(column.format), base::Clock::system().today().year());
    if (!date)
        refuseRow(ImportedRowText::tr("%1: \"%2\" is not a date.").arg(column.header, text));
    return *date;
}

/// A moment is written out, or it is the noon of a day: the same day in every time zone people work in.
qint64 RowReader::momentOf(const ColumnMapping &column, const QString &text) const
{
    static const QRegularExpression written(u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d"_s);
    if (written.match(text).hasMatch()) {
        QDateTime moment = QDateTime::fromString(QString(text).replace(10, 1, u'T'), Qt::ISODateWithMs);
        if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), m_zone);
        if (moment.isValid())
            return moment.toMSecsSinceEpoch();
    }
    const MomentText said = MomentText::of(text);
    return QDateTime(dayOf(column, said.day), said.time.isValid() ? said.time : QTime(12, 0), m_zone)
        .toMSecsSinceEpoch();
}

/// Targets that are no fields of the record.
bool RowReader::takeLinked(ImportedRow &row, const ColumnMapping &column, const QString &text) const
{
    const QByteArray &target = column.target;
    if (target == "created_at") {
        row.createdAtMs = momentOf(column, text);
        return true;
    }
    if (target == "team" && m_entity->key == "app_user") {
        row.teamName = meaningOf(text.simplified());
        return true;
    }
    if (m_entity->key == "sales_order" && takeOfOrder(row, column, text))
        return true;
    if (m_entity->key == "app_user" && takeOfUser(row, column, text))
        return true;
    if (target == "contact.email") {
        const auto normal = domain::normalEmail(text);
        if (!normal)
            refuseRow(ImportedRowText::tr("%1: \"%2\" is not an e-mail address.").arg(column.header, text));
        row.contactEmail = *normal;
        return true;
    }
    if (target == "campaign.name" && m_entity->key == "campaign_event") {
        row.campaignName = meaningOf(text.simplified());
        return true;
    }
    if (target == "ticket.number") {
        row.ticketNumber = text.simplified();
        return true;
    }
    if (m_entity->key != "deal")
        return false;
    if (target == "product") {
        row.productName = meaningOf(text.simplified());
    } else if (target == "lead.external_id") {
        row.leadKey = text;
    } else if (target == "close_date" || target == "won_at" || target == "lost_at") {
        if (target != "close_date")
            row.record.setValue("status", target == "won_at" ? u"won"_s : u"lost"_s);
        row.closeAtMs = momentOf(column, text);
        row.closeOn = QDateTime::fromMSecsSinceEpoch(row.closeAtMs, m_zone).date().toString(Qt::ISODate);
    } else if (target.startsWith("stage_at.")) {
        row.stageTimes.append({QString::fromUtf8(target.mid(9)), momentOf(column, text)});
    } else {
        return false;
    }
    return true;
}

/// Users have one name; many files have it in two columns.
bool RowReader::takeOfUser(ImportedRow &row, const ColumnMapping &column, const QString &text) const
{
    if (column.target == "team.lead") {
        row.teamLead = meaningOf(text.simplified());
        return true;
    }
    if (column.target != "first_name" && column.target != "last_name")
        return false;
    const QString other = row.record.text("display_name");
    row.record.setValue("display_name", other.isEmpty()                 ? text
                                        : column.target == "first_name" ? text + u' ' + other
                                                                        : other + u' ' + text);
    return true;
}

/// Whose an order is, and the line of it that the row has.
bool RowReader::takeOfOrder(ImportedRow &row, const ColumnMapping &column, const QString &text) const
{
    const QByteArray &target = column.target;
    const QChar sign = column.format == "," ? u',' : u'.';
    if (target == "customer.external_id") {
        row.customerKey = text;
    } else if (target == "contact.name") {
        row.contactName = meaningOf(text.simplified());
    } else if (target == "line.product") {
        row.line.product = meaningOf(text.simplified());
    } else if (target == "line.description") {
        append(row.line.description, text, u", "_s);
    } else if (target == "line.unit_price") {
        try {
            row.line.price = withPoint(text, sign);
        } catch (const base::Problem &problem) {
            refuseRow(column.header + u": "_s + problem.sentence());
        }
    } else if (target == "line.quantity" || target == "line.discount" || target == "line.discount_share") {
        static const domain::Entity &lines = domain::Catalogue::builtIn().entity("order_line");
        const bool isQuantity = target == "line.quantity";
        try {
            if (target == "line.discount_share") // to hundredths of a percent
                row.line.discountBp = basisPointsOf(withPoint(text, sign));
            else
                (isQuantity ? row.line.quantityMilli : row.line.discountBp) =
                    domain::parseText(*lines.field(isQuantity ? "qty_milli" : "discount_bp"),
                                      withPoint(QString(text).remove(u'%'), sign), QLocale::c());
        } catch (const base::Problem &problem) {
            refuseRow(column.header + u": "_s + problem.sentence());
        }
    } else if (target == "line.number") {
        bool isNumber = false;
        row.line.number = text.toInt(&isNumber);
        if (!isNumber || row.line.number < 1)
            refuseRow(ImportedRowText::tr("%1: \"%2\" is not the number of a line; lines count from 1.")
                          .arg(column.header, text));
    } else {
        return false;
    }
    return true;
}

/// An order is found again by its number. Where it has lines, they say what it comes to.
void RowReader::finishOrder(ImportedRow &row) const
{
    if (row.record.isEmpty("number"))
        refuseRow(ImportedRowText::tr(
            "The row has no order number. By it the order is found again; map its column."));
    if (!row.line.isThere() && (row.line.number > 0 || !row.line.discountBp.isNull()))
        refuseRow(ImportedRowText::tr(
            "The row has a line of an order, but says neither what it is nor what it costs."));
    if (row.line.price.isEmpty())
        return;
    if (!row.record.isEmpty("total_minor")) {
        row.record.setValue("total_minor", {});
        row.remarks.append(ImportedRowText::tr("What an order comes to is worked out from its lines."));
    }
    if (row.record.isEmpty("currency"))
        row.remarks.append(
            ImportedRowText::tr("Amounts are taken to be in %1, unless the order says another currency.")
                .arg(m_plan.currency));
}

/// Many files have no names for deals.
void RowReader::nameDeal(ImportedRow &row) const
{
    if (!row.record.isEmpty("name"))
        return;
    QString name = row.companyName;
    if (!row.productName.isEmpty())
        name = name.isEmpty() ? row.productName : name + u" – "_s + row.productName;
    if (name.isEmpty())
        name = row.externalKey.isEmpty() ? row.leadKey : row.externalKey;
    row.record.setValue("name", name);
}

QString RowReader::currencyOf(const ImportedRow &row) const
{
    return m_entity->field("currency") && !row.record.isEmpty("currency") ? row.record.text("currency")
                                                                          : m_plan.currency;
}

void RowReader::takeField(ImportedRow &row, const domain::Field &field, const ColumnMapping &column,
                          const QString &text) const
{
    using domain::FieldType;
    if (field.type == FieldType::Picklist || field.type == FieldType::MultiPicklist) {
        row.picklistTexts.insert(field.key, meaningOf(text.simplified()));
        return;
    }
    if (field.type == FieldType::Link) {
        row.linkTexts.insert(field.key, meaningOf(text.simplified()));
        return;
    }
    if (field.type == FieldType::Date) {
        row.record.setValue(field.key, dayOf(column, text).toString(Qt::ISODate));
        return;
    }
    if (field.type == FieldType::Instant) {
        row.record.setValue(field.key, momentOf(column, text));
        return;
    }
    if (field.key == "domain") { // kept as a host name: the row must say it as the record will
        row.record.setValue(field.key, domain::webDomain(text).value_or(text));
        return;
    }
    try {
        QString value = text;
        if (field.type == FieldType::Choice)
            value = choiceOf(field, text);
        else if (field.isNumber())
            value = withPoint(text, column.format == "," ? u',' : u'.');
        if (field.type == FieldType::Money)
            refuseMoreDecimals(value, currencyOf(row));
        row.record.setValue(field.key, domain::parseText(field, value, QLocale::c(), currencyOf(row)));
    } catch (const base::Problem &problem) {
        refuseRow(column.header + u": "_s + problem.sentence());
    }
}

void RowReader::takeContactPoint(ImportedRow &row, const QByteArray &relation, const QByteArray &label,
                                 const QString &text) const
{
    // several in one cell, as many address books write them: "a@x.example ::: b@x.example"
    static const QRegularExpression several(u"\\s*(?::::|;|\\n)\\s*"_s);
    for (const QString &value : text.split(several, Qt::SkipEmptyParts)) {
        domain::Record point = child("contact_point");
        point.setValue("kind", relation == "emails"   ? u"email"_s
                               : relation == "phones" ? u"phone"_s
                                                      : u"url"_s);
        point.setValue("label", label == "web" ? u"work"_s : QString::fromLatin1(label));
        point.setValue("value_raw", value.trimmed());
        row.record.children(relation).append(point);
    }
}

/// Amounts without a currency of their own are in the plan's.
void RowReader::takeCurrency(ImportedRow &row) const
{
    for (const domain::Field &field : m_entity->fields) { // those that bring a currency of their own
        const bool isOwn = field.type == domain::FieldType::Money && field.is(domain::FieldFlag::Custom) &&
                           field.target == field.key + "_currency";
        if (isOwn && !row.record.isEmpty(field.key))
            row.record.setValue(field.target, m_plan.currency);
    }
    if (!m_entity->field("currency") || !row.record.isEmpty("currency"))
        return;
    const bool amount =
        std::any_of(m_entity->fields.begin(), m_entity->fields.end(), [&](const domain::Field &field) {
            return field.type == domain::FieldType::Money && !row.record.isEmpty(field.key);
        });
    if (!amount && !m_plan.saysCurrency)
        return;
    row.record.setValue("currency", m_plan.currency);
    if (amount)
        row.remarks.append(ImportedRowText::tr("Amounts are taken to be in %1.").arg(m_plan.currency));
}

void RowReader::takeAddress(ImportedRow &row, const AddressParts &parts) const
{
    QString street = parts.street;
    if (!parts.house.isEmpty())
        street = street.isEmpty() ? parts.house : parts.house + u' ' + street;
    if (!parts.more.isEmpty())
        append(street, parts.more, u", "_s);
    if (street.isEmpty() && parts.postalCode.isEmpty() && parts.city.isEmpty() && parts.region.isEmpty() &&
        parts.country.isEmpty())
        return;
    domain::Record address = child("address");
    address.setValue("label", u"work"_s);
    address.setValue("street", street);
    address.setValue("postal_code", parts.postalCode);
    address.setValue("city", parts.city);
    address.setValue("region", parts.region);
    if (!parts.country.isEmpty()) {
        std::optional<QString> iso = domain::countryCode(parts.country);
        if (!iso) {
            iso = domain::misspeltCountry(parts.country);
            if (!iso)
                refuseRow(
                    ImportedRowText::tr(
                        "\"%1\" is not a country that is known here. Write its name or its two letters.")
                        .arg(parts.country));
            row.remarks.append(
                ImportedRowText::tr("\"%1\" was read as %2.").arg(parts.country, domain::countryName(*iso)));
        }
        address.setValue("country_iso2", *iso);
    }
    row.record.children("addresses").append(address);
}

} // namespace kith::services
