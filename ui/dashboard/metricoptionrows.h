// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dashboardrecords.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace kith::records {
class Records;
}

namespace kith::ui {

/// Rows of a form for what may be chosen of a metric (domain::MetricOption). Those that a metric does not
/// have are not there.
class MetricOptionRows final : public QObject
{
    Q_OBJECT

public:
    /// The rows are added to the form; they belong to `side`.
    MetricOptionRows(records::Records &records, QFormLayout &form, QWidget *side);

    void setMetric(const QByteArray &metric, const QJsonObject &options);
    QJsonObject options() const { return m_options; }

Q_SIGNALS:
    void changed();

private:
    void show();
    void fillStages();
    void read();

    records::Records &m_records;
    QFormLayout &m_form;
    QSpinBox *m_days;
    QComboBox *m_choice;
    QComboBox *m_pipeline;
    QComboBox *m_stage;
    QByteArray m_metric;
    QJsonObject m_options;
    std::optional<records::DashboardChoices> m_choices; ///< once they are read
    bool m_isAsked = false;
};

} // namespace kith::ui
