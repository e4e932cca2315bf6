// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;

/// A living record that has one of the keys asked for.
struct MatchCandidate
{
    RecordId id;
    QString nameKey;
};

/// A person or company by name, with what tells people of one name apart. Empty: not known.
struct MatchName
{
    QString key;     ///< as in name_key
    RecordId system; ///< who has another key than `external` in this system is somebody else
    QString external;
    QString company;     ///< contacts: folded name of the employer
    QString companyHost; ///< contacts: internet domain of the employer, which may go by another name
    QString birthday;    ///< contacts: ISO
    QString email;       ///< contacts: normalised; only looked at when no employer is known
};

/// What records of a kind are called.
struct MatchNames
{
    QMultiHash<QString, RecordId> ids; ///< by folded name
    QStringList titles;
};

/// Finds the living records that something from outside may be about, by the keys people and programs know
/// them by. All functions give the oldest first and may throw base::Problem.
class MatchRecords
{
public:
    explicit MatchRecords(storage::Session &session);

    /// The external system of that name (case and accents do not count); null when there is none.
    RecordId externalSystem(const QString &name);

    /// Who has these keys in that system, by key.
    QMultiHash<QString, MatchCandidate> withExternalKeys(const QByteArray &entity, RecordId system,
                                                         QStringList keys);

    /// The orders of these numbers in that system, by number.
    QMultiHash<QString, MatchCandidate> ordersNumbered(RecordId system, QStringList numbers);

    /// The exchange rates of these currencies and days ("USD/2026-02-28"), wherever they came from: there is
    /// one.
    QMultiHash<QString, MatchCandidate> exchangeRates(QStringList keys);

    /// The orders of that number in any system, or in none. At most two.
    QList<RecordId> ordersNumbered(const QString &number);

    /// Whether an order of that number and system was thrown away; it keeps its number there.
    bool isOrderInTrash(RecordId system, const QString &number);

    /// Who has this key in any system.
    QList<RecordId> withKeyAnywhere(const QByteArray &entity, const QString &key);

    /// Who has these e-mail addresses ("email") or phone numbers ("phone") in their normalised form, by that
    /// form.
    QMultiHash<QString, MatchCandidate> withContactPoints(const QByteArray &entity, const QByteArray &kind,
                                                          QStringList normalised);

    /// Who has the name, and nothing that says they are somebody else. At most `limit`.
    QList<RecordId> named(const QByteArray &entity, const MatchName &name, int limit);

    /// Companies of this name_key, and companies with this internet domain.
    QList<RecordId> companiesNamed(const QString &nameKey);
    QList<RecordId> companiesAt(const QString &domain);

    /// The ticket of this number, if there is one.
    QList<RecordId> ticketsNumbered(const QString &number);

    /// The recipient of a campaign that a contact is; null when they are none.
    RecordId recipientOf(RecordId campaign, RecordId contact);

    /// The internet domain of a company.
    QString domainOf(RecordId company);

    /// The values of a picklist that are in use, by folded label and by key; and the id of the picklist
    /// itself.
    QHash<QString, RecordId> picklistValues(const QByteArray &picklist);
    RecordId picklist(const QByteArray &picklist);

    /// The labels of a picklist's values in use.
    QStringList picklistLabels(const QByteArray &picklist);

    /// What all records of a kind are called; for kinds of which there are not too many: users, articles,
    /// pipelines, stages (of one pipeline, or of all). Users also by login and e-mail address, articles by
    /// their number.
    MatchNames names(const QByteArray &entity, RecordId pipeline = {});

    /// The names of all companies; none when there are more than `most`.
    QStringList companyNames(int most);

    struct Membership
    {
        RecordId id;
        bool isLead = false;
    };
    std::optional<Membership> membership(RecordId team, RecordId user);

    RecordId homePipeline();
    RecordId firstStage(RecordId pipeline, const QString &kind);
    QString kindOfStage(RecordId stage);
    RecordId sourceOfLead(RecordId lead);

    /// Tags by folded name or, where tags must not be alike, by TagRules::likeness().
    QHash<QString, RecordId> tags();

private:
    QList<RecordId> ids(const QString &sql, const QVariantList &values);
    void collect(QMultiHash<QString, MatchCandidate> &found, const QString &sql, const QVariantList &first,
                 QStringList &keys);

    storage::Session &m_session;
};

} // namespace kith::records
