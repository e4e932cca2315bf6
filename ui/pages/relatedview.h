// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"

#include <QWidget>

class QLabel;

namespace kith::ui {

class HitList;

/// What belongs together with a record and has a life of its own: deals, activities, orders, tickets, by
/// kind.
class RelatedView : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedView(records::Records &records, QWidget *parent = nullptr);

    static bool hasRelations(const domain::Entity &entity);

    void show(const domain::Entity &entity, records::RecordId id);
    using QWidget::show;

Q_SIGNALS:
    void opened(const QByteArray &entity, kith::records::RecordId id);
    void failed(const kith::base::Problem &problem);

private:
    struct Answer
    {
        QString title;
        QList<records::Hit> hits;
    };
    void finish();

    records::Records &m_records;
    HitList *m_list;
    QLabel *m_empty;
    QList<Answer> m_answers;
    quint64 m_generation = 0;
    int m_open = 0;
};

} // namespace kith::ui
