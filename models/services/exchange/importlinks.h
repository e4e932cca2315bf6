// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/matchrecords.h"
#include "models/records/tagrules.h"
#include "models/services/exchange/importplan.h"
#include "models/storage/changeset.h"

#include <QHash>

#include <functional>
#include <optional>

namespace kith::domain {
struct Field;
}

namespace kith::storage {
class Session;
}

namespace kith::services {

struct ImportedRow;

/// Rows of other kinds that a row of the file brings along, and how to forget them when it is not written.
struct ImportedLinks
{
    QList<storage::RowChange> rows;
    qint64 companies = 0;
    QList<std::function<void()>> forget;

    void drop();
};

/// Finds what rows of a file name: companies, tags, values of picklists, the system they come from. What is
/// not there is made with the row that names it.
class ImportLinks
{
public:
    ImportLinks(const ImportPlan &plan, storage::Session &session, records::MatchRecords &match);

    /// Null until a row brings a key of it.
    base::RecordId knownSystem() const { return m_system; }
    base::RecordId system(ImportedLinks &links);

    /// The company of that name, or else the one with that internet domain (may be empty). Throws
    /// Problem(Invalid) for a name of which nothing readable is left.
    base::RecordId company(const QString &name, const QString &host, ImportedLinks &links);
    base::RecordId tag(const QString &name, ImportedLinks &links);
    base::RecordId team(const QString &name, ImportedLinks &links);

    /// Makes the user a member of the team that the row names, unless they are, and whom it names the lead of
    /// the team, who becomes a user when nobody is called so. A team without a name is called as its lead.
    void join(base::RecordId user, const ImportedRow &row, ImportedLinks &links);

    base::RecordId picklistValue(const domain::Field &field, const QString &text, ImportedLinks &links);

    /// What a cell says of a field with choices, in stored form; several are separated by ; or ,
    QVariant choices(const domain::Field &field, const QString &text, ImportedLinks &links);

    /// Forgets companies, or forgets them when they are many. Only while no row waits to be written.
    void forgetCompanies() { m_companies.clear(); }
    void trim();

    QString hostOf(base::RecordId company) { return m_match.domainOf(company); }

    /// Folded; throws Problem(Invalid) when nothing is left.
    static QString keyOfName(const QString &name);

    const QStringList &newPicklistValues() const { return m_newPicklistValues; }

    /// The record that is called so. Nothing is made: throws Problem(Invalid) when there is none, which names
    /// the one that is nearly called so. Stages are looked for in one pipeline.
    base::RecordId named(const domain::Field &field, const QString &name, base::RecordId pipeline = {});
    /// The lead that has this key in any system. Throws Problem(Invalid) when there is none, or several.
    base::RecordId lead(const QString &key);
    base::RecordId sourceOfLead(base::RecordId lead) { return m_match.sourceOfLead(lead); }

    /// The one who has this normalised e-mail address, and the ticket of this number. Throws Problem(Invalid)
    /// when there is none, or several people.
    base::RecordId contactAt(const QString &email);
    base::RecordId ticket(const QString &number);

    /// The recipient of a campaign (by its name, or its key in any system) who has this normalised e-mail
    /// address; made when the contact is not one yet. Throws Problem(Invalid) when there is no such campaign
    /// or contact.
    base::RecordId recipient(const QString &campaign, const QString &email, ImportedLinks &links);
    base::RecordId product(const QString &name);
    base::RecordId stage(const QString &name, base::RecordId pipeline);

    /// Where deals go whose row names no pipeline or stage.
    base::RecordId homePipeline() { return m_match.homePipeline(); }
    base::RecordId firstStage(base::RecordId pipeline, const QString &kind)
    {
        return m_match.firstStage(pipeline, kind);
    }
    QString kindOfStage(base::RecordId stage) { return m_match.kindOfStage(stage); }

    /// Names that were not found although something is nearly called so.
    const QList<ImportReport::NearName> &nearNames() const { return m_nearNames; }

private:
    storage::RowChange &made(ImportedLinks &links, const QByteArray &table);
    base::RecordId user(const QString &name, ImportedLinks &links);
    void addMember(base::RecordId team, base::RecordId user, bool asLead, ImportedLinks &links);
    base::RecordId find(const QByteArray &entity, const QString &label, const QString &name,
                        base::RecordId pipeline);
    QString noteNear(const QString &label, const QString &name, const QStringList &known, bool isRefused);
    const QStringList &companyNames();

    ImportPlan m_plan;
    storage::Session &m_session;
    records::MatchRecords &m_match;
    base::RecordId m_system;
    QHash<QString, base::RecordId> m_companies;
    QHash<std::pair<base::RecordId, base::RecordId>, base::RecordId>
        m_recipients; ///< made, by campaign and contact
    const records::TagRules m_tagRules;
    QHash<QString, base::RecordId> m_tags;
    std::optional<QHash<QString, base::RecordId>> m_teams;
    std::optional<QMultiHash<QString, base::RecordId>> m_users;
    QHash<QByteArray, QHash<QString, base::RecordId>> m_picklists;
    QStringList m_newPicklistValues;
    QHash<std::pair<QByteArray, base::RecordId>, records::MatchNames> m_named;
    std::optional<QStringList> m_companyNames; ///< of few companies; none of many
    QList<ImportReport::NearName> m_nearNames;
};

} // namespace kith::services
