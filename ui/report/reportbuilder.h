// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportdefinition.h"

#include <QScrollArea>

class QComboBox;
class QDateEdit;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace kith::items {
class FilterNameBook;
}

namespace kith::records {
class Records;
}

namespace kith::ui {

/// What a report is made of: of which records, what is measured, how it is put together, which records count,
/// when, and as which chart.
class ReportBuilder final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportBuilder(records::Records &records, QWidget *parent = nullptr);

    /// Shows it without telling anybody.
    void setDefinition(const domain::ReportDefinition &definition);
    const domain::ReportDefinition &definition() const { return m_definition; }

    /// A report that counts the records of a kind.
    static domain::ReportDefinition begun(const QByteArray &entity);
    /// Kinds of records that reports are about.
    static QList<QByteArray> entities(const domain::Catalogue &catalogue);

    void addMeasure(const QByteArray &key);
    void removeMeasure(int index);

Q_SIGNALS:
    void changed(const kith::domain::ReportDefinition &definition);

private:
    struct GroupingLine
    {
        QWidget *row = nullptr;
        QComboBox *key = nullptr;
        QComboBox *unit = nullptr;
    };

    void makeForm();
    QWidget *makeGrouping(GroupingLine &line, const char *name, const QString &title);
    QWidget *makePeriod();
    QWidget *makeFilter();
    void fillEntities();
    void fillGroupings();
    void fillGrouping(const GroupingLine &line, const QList<domain::MetricDimension> &known,
                      const std::optional<domain::MetricGrouping> &chosen);
    void fillPeriods();
    void fillDates();
    void fillCharts();
    void fillCompare();
    void showAll();
    void showMeasures();
    void showFilter();
    void fillMeasureMenu();
    void takeEntity();
    void takeGroupings();
    void takePeriod();
    void takeDate();
    void editFilter();
    void tell();
    std::optional<domain::MetricGrouping> groupingOf(const GroupingLine &line) const;
    bool isMoment(const QByteArray &key) const;
    domain::Metric metricOf(const QByteArray &key) const;
    QString measureText(const QByteArray &key) const;

    records::Records &m_records;
    domain::ReportDefinition m_definition;
    items::FilterNameBook *m_names;
    QComboBox *m_entity;
    QVBoxLayout *m_measures;
    QPushButton *m_addMeasure;
    QMenu *m_measureMenu;
    GroupingLine m_first;
    GroupingLine m_second;
    GroupingLine m_across;
    QLabel *m_filterText = nullptr;
    QPushButton *m_clearFilter = nullptr;
    QComboBox *m_period = nullptr;
    QWidget *m_days = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_date;
    QLabel *m_dateTitle = nullptr;
    QComboBox *m_compare;
    QComboBox *m_chart;
    bool m_isShowing = false;
};

} // namespace kith::ui
