// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filtermodel.h"
#include "ui/filter/filtervalueedit.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace kith::ui {

class FilterSegmentEdit;
class FlowLayout;
class SubjectButton;

/// What a line of the builder asks for besides changing its own values.
enum class LineStep { AddCondition, AddGroup, AddInner, Duplicate, Up, Down, Nest, Unnest, Dissolve, Remove };

/// One line of the builder: the head or the foot of a group, or a condition. It shows its node again whenever
/// the model changed and keeps what is being typed.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    FilterLine(items::FilterModel &model, int node, QWidget *parent);

    int node() const { return m_node; }
    virtual void refresh() = 0;
    /// What Tab visits, in this order.
    virtual QList<QWidget *> stops() const = 0;
    /// Where the keyboard goes when it comes to the line.
    virtual QWidget *first() const = 0;
    void setIndent(int pixels);
    /// All that can be done with the line, with its keys.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void stepRequested(kith::ui::LineStep step, int node);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    QToolButton *makeMenuButton();
    QToolButton *makeRemoveButton(const QString &name);

    items::FilterModel &m_model;
    const int m_node;
    QHBoxLayout *m_row;
};

/// "All of these are true".
class GroupHeadLine final : public FilterLine
{
    Q_OBJECT

public:
    GroupHeadLine(items::FilterModel &model, int node, QWidget *parent);

    void refresh() override;
    QList<QWidget *> stops() const override;
    QWidget *first() const override { return m_join; }

private:
    FilterBox *m_join;
    QToolButton *m_remove;
    QToolButton *m_menu;
    bool m_inner = false;
};

/// The buttons that add to a group.
class GroupFootLine final : public FilterLine
{
    Q_OBJECT

public:
    GroupFootLine(items::FilterModel &model, int node, QWidget *parent);

    void refresh() override;
    QList<QWidget *> stops() const override;
    QWidget *first() const override;

private:
    QToolButton *m_condition;
    QToolButton *m_group;
};

/// Something a filter holds that has no row of its own, in words.
class KeptLine final : public FilterLine
{
    Q_OBJECT

public:
    KeptLine(items::FilterModel &model, int node, QWidget *parent);

    void refresh() override;
    QList<QWidget *> stops() const override;
    QWidget *first() const override;
    void setWords(const QString &words);

private:
    QLabel *m_text;
    QToolButton *m_remove;
    QToolButton *m_menu;
};

/// What is asked, how, and with which value.
class ConditionLine final : public FilterLine
{
    Q_OBJECT

public:
    ConditionLine(records::Records &records, items::FilterModel &model, int node, base::RecordId without,
                  QWidget *parent);

    void refresh() override;
    QList<QWidget *> stops() const override;
    QWidget *first() const override;
    /// The input of its value, else the operator: where to go on when a field was chosen.
    QWidget *valueInput() const;
    void openChooser();
    bool isUnfinished() const;

Q_SIGNALS:
    void subjectChosen();

private:
    void refreshAggregate(const items::FilterNode &node, const domain::Entity &entity);
    void refreshOperator(const items::FilterNode &node, const domain::Entity &entity);
    void refreshValue(const items::FilterNode &node, const domain::Entity &entity);
    void fillMemberFields(const domain::Entity &members, domain::Aggregate aggregate);
    void takeAggregate();

    records::Records &m_records;
    const base::RecordId m_without;
    FlowLayout *m_flow;
    SubjectButton *m_subject;
    FilterBox *m_aggregate;
    FilterBox *m_memberField;
    FilterBox *m_operator;
    QWidget *m_value = nullptr; ///< FilterValueEdit or FilterSegmentEdit
    QByteArray m_valueKey;      ///< what m_value was made for
    QToolButton *m_inner;
    QLabel *m_state;
    QToolButton *m_remove;
    QToolButton *m_menu;
};

} // namespace kith::ui
