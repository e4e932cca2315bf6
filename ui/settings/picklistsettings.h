// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/picklistmerge.h"
#include "ui/pages/page.h"

class QListWidget;
class QMenu;
class QPushButton;

namespace kith::ui {

class ColourButton;
class SavedForm;
class SavedTable;

/// Settings › Picklists: the lists of choices with their values in the order in which they are offered.
class PicklistSettings final : public Page
{
    Q_OBJECT

public:
    explicit PicklistSettings(records::Records &records, QWidget *parent = nullptr);

    void choose(const QByteArray &key); ///< the list of that key, now or once they are read
    SavedTable &values() const { return *m_values; }
    /// Everything that was asked for is shown.
    bool isReady() const;

private:
    QWidget *makeList();
    QWidget *makeDetails();
    void loadLists();
    void showLists(const QList<records::Row> &rows);
    void showList();
    void loadUses();
    void addList();
    void showValue();
    void fillRecords();
    void setColour(const QString &colour);
    void merge();
    void removeValue(int row);
    records::RecordId picklist() const;
    const domain::Record *currentValue() const;
    void report(const base::Problem &problem);

    records::Records &m_records;
    NoticeBar *m_notice;
    QListWidget *m_list;
    QWidget *m_details = nullptr;
    SavedForm *m_form = nullptr;
    SavedTable *m_values = nullptr;
    ColourButton *m_colour = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_show = nullptr;
    QMenu *m_uses = nullptr;
    QList<records::ChoiceUse> m_counts;
    QFuture<QList<records::ChoiceUse>> m_counting;
    QByteArray m_wanted;
    mutable domain::Record m_current;
    quint64 m_generation = 0;
    bool m_ready = false;
    bool m_counted = false;
};

} // namespace kith::ui
