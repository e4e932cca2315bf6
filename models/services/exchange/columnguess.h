// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importplan.h"

namespace kith::domain {
struct Entity;
}

namespace kith::services {

/// Proposes where the columns of a file go, from their headings and from what stands in them.
class ColumnGuess
{
public:
    /// `rows` are the first rows of data.
    ColumnGuess(const QStringList &header, const QList<QStringList> &rows, const QStringList &nullTexts);

    /// "sales_order" or "deal" where the headings name what only these have; else "contact" or "company",
    /// whichever fits better.
    QByteArray entity() const;

    QList<ColumnMapping> columnsFor(const domain::Entity &entity) const;

private:
    /// What the cells of a column look like.
    struct Content
    {
        QStringList values; ///< not empty ones
        QStringList distinct;
        double emails = 0; ///< shares, 0 to 1
        double phones = 0;
        double urls = 0;
        double countries = 0;
        double names = 0;
    };

    bool isAboutOrders() const;
    Content contentOf(qsizetype column) const;
    void chooseByHeading(const domain::Entity &entity, ColumnMapping &mapping, const Content &content,
                         QList<QByteArray> &used) const;
    void chooseByContent(const QByteArray &entity, ColumnMapping &mapping, const Content &content,
                         QList<QByteArray> &used) const;
    void chooseNearHeading(const domain::Entity &entity, ColumnMapping &mapping,
                           QList<QByteArray> &used) const;
    static void chooseDateOrder(ColumnMapping &mapping, const Content &content);
    void chooseFormat(const domain::Entity &entity, ColumnMapping &mapping, const Content &content) const;

    QStringList m_header;
    QList<QStringList> m_rows;
    QStringList m_nullTexts;
};

} // namespace kith::services
