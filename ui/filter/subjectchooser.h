// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filtermodel.h"

#include <QFrame>
#include <QPushButton>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace kith::ui {

/// What a condition may be about.
struct FilterSubject
{
    items::FilterNode::Subject kind = items::FilterNode::Subject::Nothing;
    QByteArray key; ///< of the field or the relation
    bool operator==(const FilterSubject &) const = default;

    QString labelText(const domain::Entity &entity) const;
    QString iconName(const domain::Entity &entity) const;
};

/// All that can be asked of a kind of record, under headings, with a search: its own fields, its tags, its
/// related records, its segments, the fields of the records it leads to.
class SubjectPopup final : public QFrame
{
    Q_OBJECT

public:
    SubjectPopup(const domain::Entity &entity, const FilterSubject &current, QWidget *parent);

    void openBelow(QWidget *button, const QString &typed = {});

Q_SIGNALS:
    void chosen(const kith::ui::FilterSubject &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const FilterSubject &current);
    QTreeWidgetItem *addHeading(const QString &text);
    void add(QTreeWidgetItem *heading, const FilterSubject &subject, const QString &label,
             const QString &icon, const QString &help, const FilterSubject &current);
    void narrow(const QString &typed);
    void take(const QTreeWidgetItem *item);

    const domain::Entity &m_entity;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QList<FilterSubject> m_subjects;
};

/// The button that opens it. A letter typed on it begins the search.
class SubjectButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SubjectButton(QWidget *parent);

    void showSubject(const domain::Entity &entity, const FilterSubject &subject);
    void openChooser(const QString &typed = {});

Q_SIGNALS:
    void chosen(const kith::ui::FilterSubject &subject);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const domain::Entity *m_entity = nullptr;
    FilterSubject m_subject;
};

} // namespace kith::ui
