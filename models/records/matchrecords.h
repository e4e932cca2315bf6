// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;

/// Finds the living records that something from outside may be about, by the keys people and programs know
/// them by. All functions give the oldest first and may throw base::Problem.
class MatchRecords
{
public:
    explicit MatchRecords(storage::Session &session);

    /// The external system of that name (case and accents do not count); null when there is none.
    RecordId externalSystem(const QString &name);

    /// Who has this key in that system; at most one.
    QList<RecordId> withExternalKey(const QByteArray &entity, RecordId system, const QString &key);

    /// Who has this e-mail address ("email") or phone number ("phone") in its normalised form.
    QList<RecordId> withContactPoint(const QByteArray &entity, const QByteArray &kind,
                                     const QString &normalised);

    /// Who has this name_key: the folded key fields of the entity, see domain::Entity::keyFields.
    QList<RecordId> withNameKey(const QByteArray &entity, const QString &nameKey);

    /// Companies with this internet domain.
    QList<RecordId> withDomain(const QString &domain);

    /// The values of a picklist that are in use, by folded label and by key; and the id of the picklist
    /// itself.
    QHash<QString, RecordId> picklistValues(const QByteArray &picklist);
    RecordId picklist(const QByteArray &picklist);

    /// Tags by folded name.
    QHash<QString, RecordId> tags();

private:
    QList<RecordId> ids(const QString &sql, const QVariantList &values);

    storage::Session &m_session;
};

} // namespace kith::records
