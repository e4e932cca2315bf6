// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/catalogue.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace kith::storage {
class Session;
}

namespace kith::test {

/// Fills the tables of an open file with random rows of every kind that filters can reach: any field empty or
/// not, as far as the schema allows it, records in the trash, links to anything, texts that look like SQL.
/// Without the change path, so that rows may be as odd as an older or a damaged file has them.
class FilterWorkspace
{
public:
    FilterWorkspace(storage::Session &session, const domain::Catalogue &catalogue, quint32 seed);

    /// About `size` rows of each of the large kinds.
    void fill(int size);

    const QHash<QByteArray, QList<base::RecordId>> &ids() const { return m_ids; }

    /// What texts are made of.
    static const QStringList &words();

private:
    void add(const QByteArray &entity, int count);
    bool addRow(const domain::Entity &entity);
    QVariant valueFor(const domain::Entity &entity, const domain::Field &field, const QVariantMap &row);
    QVariant anyOf(const QByteArray &entity);
    QString anyText(const domain::Field &field);
    bool mostly() { return m_random.bounded(10) < 7; }

    storage::Session &m_session;
    const domain::Catalogue &m_catalogue;
    QRandomGenerator m_random;
    QHash<QByteArray, QList<base::RecordId>> m_ids;
    qint64 m_lastId = 7'000'000'000;
};

} // namespace kith::test
