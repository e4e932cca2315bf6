// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignment.h"
#include "models/domain/query.h"
#include "models/records/sqltext.h"
#include "models/storage/session.h"

namespace kith::records {

using base::RecordId;

class ChangeBatch;

/// Reads what assignment needs: the rules of an occasion with the state of their turns, the people with their
/// loads, and for many leads at once, in one query, which rules fit them.
class AssignmentReader
{
public:
    struct Lead
    {
        RecordId id;
        QString name;
        qint64 createdAtMs = 0;
        RecordId queue;      ///< where it waits now
        RecordId followUp;   ///< open task that an earlier assignment made
        RecordId followUpOf; ///< whose that is
        domain::LeadFacts facts;
    };

    AssignmentReader(storage::Session &session, domain::AssignmentCause cause);

    bool hasRules() const { return !m_rules.isEmpty(); }

    /// Rules, people and calendar as they stand in the file.
    domain::AssignmentDesk desk();

    /// Living leads of the file in the order of their ids given; those that are gone are left out.
    QList<Lead> stored(const QList<RecordId> &ids);

    /// New leads of a batch, which are not in the file yet.
    QList<Lead> fresh(ChangeBatch &batch, const QList<RecordId> &ids);

    /// Names by id: of users, queues and rules.
    QHash<RecordId, QString> names() const;

    static QStringList openStatuses();

    /// A lead's name as its display_name will be.
    static QString nameOf(ChangeBatch &batch, RecordId lead);

private:
    struct Reading
    {
        RecordId company;
        RecordId contact;
        QString companyName;
        QString email;
        QString website;
    };
    void readRules();
    void readMembers();
    void readTurns();
    QList<Lead> read(const QString &from, const QVariantList &values);
    SqlText selection() const;
    RecordId accountOwner(const Reading &reading);
    RecordId ownerBy(const QString &sql, const QString &key);
    QStringList textsOf(const domain::Field &field, const QVariant &value);

    storage::Session &m_session;
    const domain::Entity &m_lead;
    domain::AssignmentCause m_cause;
    QList<domain::AssignmentRule> m_rules;
    QList<domain::Filter> m_conditions; ///< by rule
    QList<QByteArray> m_valueFields;    ///< by rule; empty where no value decides
    bool m_asksAccounts = false;
    QHash<std::pair<QString, QString>, RecordId> m_ownersByKey;
    QHash<std::pair<QByteArray, QString>, QStringList> m_texts;
};

} // namespace kith::records
