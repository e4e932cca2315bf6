// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"

#include <QStringList>

namespace kith::domain {

/// What a report says, as a table: the same for the screen, paper, spreadsheets and programs.
struct ReportTable
{
    struct Column
    {
        QString title; ///< of the grouping or the measure
        QString group; ///< of the columns that stand together under one group across; may be empty
        bool isNumber = false;
        MetricUnit unit = MetricUnit::Count;
        bool isTotal = false; ///< of all groups across
    };

    struct Cell
    {
        QString text; ///< as people read it
        MetricFigure figure;
    };

    struct Line
    {
        int level = 0; ///< 0 the grand total, 1 a subtotal of the first grouping, 2 what lies below
        bool isTotal = false;
        QList<Cell> cells; ///< one for each column
    };

    QString title;
    QString measures;   ///< what is measured: "Won value, Won deals"
    QString sentence;   ///< which records
    QString periodText; ///< "1 January – 31 March 2026"; empty without limits
    QStringList remarks;
    QString currency; ///< of money
    QList<Column> columns;
    QList<Line> lines;

    bool hasGroups() const; ///< a second line of headings is needed
    /// Headings and lines with tabs between the cells, for the clipboard.
    QString toTabText() const;
};

} // namespace kith::domain
