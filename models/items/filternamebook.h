// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filtersentence.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace kith::records {
class Records;
}

namespace kith::items {

/// The names that a filter's sentence needs: of records, picklist values and segments. What is not known yet
/// is asked for in the background and then told with learned().
class FilterNameBook final : public QObject
{
    Q_OBJECT

public:
    explicit FilterNameBook(records::Records &records, QObject *parent = nullptr);

    /// The sentence of the filter; names that are on their way are left out of it as ids.
    QString sentence(const domain::Entity &entity, const domain::Filter &filter);
    QString clause(const domain::Entity &entity, const domain::Filter &filter);
    bool isLearning() const { return m_asked > 0; }

Q_SIGNALS:
    void learned();

private:
    domain::FilterNames names() const;
    void learn(const domain::Entity &entity, const domain::Filter &filter);
    void learnValue(const domain::Field &field, const QVariant &value);
    void ask();
    void answered();

    records::Records &m_records;
    QHash<std::pair<QByteArray, qint64>, QString> m_titles; ///< by entity and id
    QHash<QByteArray, QHash<QString, QString>> m_picklists; ///< label by id and key
    QHash<QByteArray, QSet<qint64>> m_wanted;
    QSet<QByteArray> m_wantedPicklists;
    QString m_baseCurrency;
    bool m_askedCurrency = false;
    int m_asked = 0;
};

} // namespace kith::items
