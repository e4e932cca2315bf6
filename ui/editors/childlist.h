// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/ownededit.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace kith::ui {

class FormBinder;

/// Children as rows with a button that adds one: e-mail addresses, phones, addresses, jobs, lines. Where one
/// of them is the main one, a star says which; taking it away hands the star on.
class ChildList final : public OwnedEdit
{
    Q_OBJECT

public:
    ChildList(records::Records &records, const domain::Relation &relation, QWidget *parent);

    void setBase(const QList<domain::Record> &children) override;
    bool isDirty() const override;
    QWidget *apply(QList<domain::Record> &children) override;
    void restore(const QList<domain::Record> &typed) override;
    void merge(const QList<domain::Record> &theirs, QList<Clash> &clashes, QStringList &followed) override;
    void setCurrency(const QString &currency, bool keepReading) override;
    void offerLine() override;
    bool showError(const QByteArray &field, const QString &text) override;
    void setHeading(const QString &marked) override;

    int rowCount() const { return int(m_rows.size()); }
    void addRow(); ///< and puts the cursor into it

private:
    struct Row
    {
        QWidget *widget = nullptr;
        FormBinder *binder = nullptr;
        QToolButton *star = nullptr;
        QWidget *first = nullptr; ///< input to begin with
        bool isNew = true;
    };

    Row &insertRow(const domain::Record &record);
    QWidget *makeLine(Row &row, const QList<const domain::Field *> &fields);
    QWidget *makeCard(Row &row, const QList<const domain::Field *> &fields);
    QWidget *makeButtons(Row &row);
    void removeRow(QWidget *widget);
    void makePrimary(QWidget *widget);
    void fixPrimary();
    bool isLive(const Row &row) const; ///< will be saved
    QString rowName(int number) const;
    void nameRows();
    void showIfNeeded();
    static void askOnlyWhenNeeded(const Row &row);

    QVBoxLayout *m_column;
    QLabel *m_heading;
    QPushButton *m_add;
    QList<Row> m_rows;
    QList<domain::Record> m_base;
    QString m_currency;
    bool m_hasPrimary;
    bool m_compact;
    bool m_onlyChoices; ///< what names a row is chosen, not typed: one that was asked for says something
};

} // namespace kith::ui
