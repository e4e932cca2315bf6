// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/forecastrecords.h"

#include <QTableWidget>

namespace kith::ui {

/// A forecast as a table of owners or teams: each number opens its deals, by a click or by Enter.
class ForecastTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ForecastTable(QWidget *parent = nullptr);

    void setSheet(const records::ForecastSheet &sheet);
    const records::ForecastSheet &sheet() const { return m_sheet; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Which number was followed. Empty keys: the total.
    void numberActivated(int column, const QVariantList &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void putLine(int row, const records::ForecastSheet::Line &line, bool isTotal);
    QString textOf(const records::ForecastSheet::Line &line, int column) const;
    void activate(int row, int column);

    records::ForecastSheet m_sheet;
};

} // namespace kith::ui
