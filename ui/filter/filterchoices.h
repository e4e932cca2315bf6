// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtervalueedit.h"

#include <QFrame>
#include <QPushButton>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace kith::ui {

class Chip;
class FlowLayout;
class LinkFieldEdit;

/// One thing that can be chosen.
struct FilterOption
{
    QVariant value; ///< in stored form
    QString label;
    QByteArray key; ///< by which a filter that was typed may name it
};

/// A list that opens below a button: search on top when it is long, ticks or a single choice. Up and Down
/// move, Space or Enter chooses, Escape leaves.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(const QList<FilterOption> &options, const QVariantList &chosen, bool single, QWidget *parent);

    void openBelow(QWidget *button);

Q_SIGNALS:
    void toggled(const QVariant &value, bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void toggle(QListWidgetItem *item);

    const bool m_single;
    QLineEdit *m_search;
    QListWidget *m_list;
};

/// Several of a few: choices, picklist values, users with "me" and "my team". Shows what is chosen on a
/// button.
class FilterChoicesEdit final : public FilterValueEdit
{
    Q_OBJECT

public:
    FilterChoicesEdit(records::Records &records, const domain::Field &field, QWidget *parent);

    void setValues(const QVariantList &values) override;
    QVariantList values() const override { return m_values; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(records::Records &records);
    void setOptions(const QList<FilterOption> &options);
    void open();
    void display();
    qsizetype indexOf(const QVariant &value) const;

    const domain::Field &m_field;
    QPushButton *m_button;
    QList<FilterOption> m_options;
    QVariantList m_values;
};

/// Segments and lists of one kind of record, one to be chosen.
class FilterSegmentEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `without` is not offered: a segment cannot be asked for in itself.
    FilterSegmentEdit(records::Records &records, const QByteArray &entity, base::RecordId without,
                      QWidget *parent);

    void setSegment(base::RecordId segment);

Q_SIGNALS:
    void chosen(kith::base::RecordId segment);

private:
    FilterBox *m_box;
    base::RecordId m_segment;
    bool m_answered = false;
};

/// Texts beside each other, each with a cross.
class FilterWordsEdit final : public FilterValueEdit
{
    Q_OBJECT

public:
    FilterWordsEdit(const domain::Field &field, QWidget *parent);

    void setValues(const QVariantList &values) override;
    QVariantList values() const override { return m_values; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void display();

    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QVariantList m_values;
};

/// Records beside each other, found by typing part of their names.
class FilterRecordsEdit final : public FilterValueEdit
{
    Q_OBJECT

public:
    FilterRecordsEdit(records::Records &records, const domain::Field &field, QWidget *parent);

    void setValues(const QVariantList &values) override;
    QVariantList values() const override { return m_values; }

private:
    void display();
    void askTitles();

    records::Records &m_records;
    const domain::Field &m_field;
    FlowLayout *m_flow;
    LinkFieldEdit *m_edit;
    QVariantList m_values;
    QHash<qint64, QString> m_titles;
};

} // namespace kith::ui
