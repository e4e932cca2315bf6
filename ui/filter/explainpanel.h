// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/filterevaluator.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace kith::records {
class Records;
}

namespace kith::ui {

class LinkFieldEdit;

/// Why one record meets a filter or does not, clause by clause, with what the record has there.
class ExplainPanel final : public QWidget
{
    Q_OBJECT

public:
    ExplainPanel(records::Records &records, const QByteArray &entity, QWidget *parent = nullptr);

    void setFilter(const domain::Filter &filter);
    void setRecord(base::RecordId id, const QString &title);
    base::RecordId recordId() const { return m_id; }
    bool isAnswered() const { return m_answered; }
    QString verdict() const;
    QTreeWidget &tree() const { return *m_tree; }

private:
    void ask();
    void display(const domain::FilterExplanation &explanation);
    void add(const domain::FilterExplanation &part, QTreeWidgetItem *parent);

    records::Records &m_records;
    const QByteArray m_entity;
    domain::Field m_field; ///< of the choice of a record: links to the entity
    domain::Filter m_filter;
    base::RecordId m_id;
    quint64 m_generation = 0;
    bool m_answered = false;
    LinkFieldEdit *m_choice;
    QLabel *m_verdict;
    QTreeWidget *m_tree;
};

} // namespace kith::ui
