// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QDialog>

class QComboBox;

namespace kith::domain {
struct Entity;
struct Field;
} // namespace kith::domain

namespace kith::ui {

/// By what a list is sorted, up to four fields after one another, and by what its records are put into
/// groups.
class SortDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: the list's columns, which are offered first.
    SortDialog(const domain::Entity &entity, const QList<QByteArray> &shown,
               const QList<domain::SortKey> &sort, const QByteArray &groupBy, QWidget *parent = nullptr);

    QList<domain::SortKey> sort() const;
    QByteArray groupBy() const;

private:
    struct Line
    {
        QComboBox *field;
        QComboBox *direction;
    };
    QComboBox *makeFields(const QString &none, bool forGroups);
    void refresh();

    const domain::Entity &m_entity;
    const QList<QByteArray> m_shown;
    QComboBox *m_group;
    QList<Line> m_lines;
};

} // namespace kith::ui
