// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/csvsniffer.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace kith::domain {
class Catalogue;
struct Entity;
} // namespace kith::domain

namespace kith::services {

/// Where one column of the file goes. Targets are written as on the command line and in saved profiles:
///   "last_name"           a field of the imported entity
///   "emails.work"         an e-mail labelled "work"; likewise phones.*, urls.*
///   "address.street"      a field of the record's address (street, postal_code, city, region, country_iso2)
///   "company.name"        contacts: the company of the job at hand, found or created; also company.domain
///   "job.title"           contacts: title or department of that job
///   "parent.name"         companies: the parent company, found or created
///   "full_name"           contacts: cut into first and last name
///   "external_id"         the key of the record in the system the file comes from
///   "note", "tag"         a note's text; tags, separated by ; or ,
///   "fact.<kind>"         a fact of that kind
///   "owner_id", …         links are found by what their records are called; users also by login and e-mail
///   "created_at"          when a new record came about
///   "team", "team.lead"   users: a team they belong to, and who leads it; found or created
///   "contact.email", "ticket.number"   survey answers: whose they are, and about which ticket
///   "first_name", "last_name"   users: the parts of their name
///   "product"             deals: an article that it is about; becomes a line with the deal's amount
///   "customer.external_id"      orders: the key of the company or contact in whatever system
///   "contact.name", "contact.email", "company.name", "company.domain"   orders: whose they are
///   "line.product"        orders: an article by name, article number or key; a row brings one line, and rows
///                         of one number are one order, in one file or in several
///   "line.description", "line.quantity", "line.unit_price", "line.discount" (in percent),
///   "line.discount_share" (0.15 for 15 %), "line.number" (its place in the order)
///   "close_date"          deals: when it was closed, or is expected to be while it is open
///   "stage_at.<stage>"    deals: when a new one came into that stage
///   ""                    ignored
struct ColumnMapping
{
    int column = -1; ///< position in the file
    QString header;  ///< as in the file, or "Column 3"
    QByteArray target;
    QByteArray
        format; ///< for dates: "ymd", "dmy", "mdy"; for numbers: "," or "." as the decimal sign; else empty
    bool certain = true; ///< false: the mapping is a guess the person should look at
    QString why;         ///< translated: why this target was proposed
    QStringList
        ambiguousSample; ///< a date that reads differently under two orders: the value and both readings
};

enum class SourceFormat { Delimited, VCard };

/// How a row finds the record it is about.
enum class MatchKey { Automatic, ExternalId, Email, Phone, NameAndCompany, Nothing };

enum class ImportMode { CreateOnly, UpdateOnly, CreateAndUpdate };

/// "auto", "external_id", "email", "phone", "name" or "none". Throws Problem(Invalid) naming them.
MatchKey matchKeyFromName(const QString &name);

/// "create", "update" or "both". Throws Problem(Invalid) naming them.
ImportMode importModeFromName(const QString &name);

/// Everything an import needs to know; can be saved as a profile and used again (JSON, without customer
/// data).
struct ImportPlan
{
    QString file;       ///< empty: the rows are in `content`
    QByteArray content; ///< rows that came from elsewhere, such as pasted ones; never written to a file
    SourceFormat format = SourceFormat::Delimited;
    CsvDialect dialect; ///< of a delimited file, and of the file of rejected rows
    QByteArray entity;
    QList<ColumnMapping> columns;
    MatchKey match = MatchKey::Automatic; ///< Automatic: external id, then e-mail, phone, name and company
    ImportMode mode = ImportMode::CreateAndUpdate;
    QString externalSystem;           ///< names where the file comes from; external ids are unique within it
    QString defaultCountry;           ///< ISO 3166 alpha-2, for phone numbers without a country
    QString currency;                 ///< ISO 4217, for amounts without one; empty: that of the workspace
    QString rejectedFile;             ///< rejected rows go here with their reason; empty: nowhere
    QHash<QString, QString> meanings; ///< names in the file that mean another one: "GTXPro" -> "GTX Pro"
    QByteArray zone; ///< IANA; days without a time are taken as its noon. Empty: this machine's
    QStringList nullTexts{QStringLiteral("NULL"), QStringLiteral("\\N")}; ///< cells that mean "empty"
    bool makesCustomers = true; ///< orders: of whom nothing is known is made; else the row is rejected
    bool dryRun = false;
    bool saysCurrency = false; ///< `currency` was chosen: it is that of records without an amount, too

    /// The kinds of records of the workspace; null: without its own fields. Not kept in a profile: an import
    /// takes that of its file.
    const domain::Catalogue *catalogue = nullptr;

    /// What the rows are about. Throws Problem(NotFound).
    const domain::Entity &record() const;

    /// What people call the source: the name of the file, or "pasted rows".
    QString sourceName() const;

    QJsonObject toProfile() const;
    /// Throws Problem(Invalid) that names what is wrong in the profile.
    void applyProfile(const QJsonObject &profile);
};

/// Kinds of records that can be imported from tables, by their keys.
const QList<QByteArray> &importableEntities();

/// What an import did: rows = created + updated + unchanged + rejected, always.
struct ImportReport
{
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 linkedCreated = 0; ///< companies and people made because a row named them
    struct Rejection
    {
        qint64 row = 0;  ///< 1 is the first row after the header
        qint64 line = 0; ///< in the file
        QString reason;
    };
    QList<Rejection> firstRejections;      ///< up to 100
    QList<QPair<QString, qint64>> reasons; ///< every reason with its count
    /// Names that nothing here has, but something nearly: "GTXPro" where there is "GTX Pro". Put into the
    /// plan's meanings, they are taken for it.
    struct NearName
    {
        QString label; ///< of the field
        QString name;  ///< in the file
        QString known;
        qint64 rows = 0;
        bool isRefused = false; ///< rows were rejected for it; else the name was added as it is
    };
    QList<NearName> nearNames;
    QList<QString> remarks; ///< translated sentences: what was detected and done ("12 phone numbers could not
                            ///< be read and are kept as typed")
    QString rejectedFile;
    bool dryRun = false;
    qint64 elapsedMs = 0;
};

} // namespace kith::services
