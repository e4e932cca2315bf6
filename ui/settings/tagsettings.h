// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/picklistmerge.h"
#include "ui/pages/page.h"

#include <QSet>

class QMenu;
class QPushButton;
class QTableWidget;

namespace kith::ui {

class ColourButton;
class SavedForm;

/// Settings › Tags: what they may be called, and the tags with the records that have them.
class TagSettings final : public Page
{
    Q_OBJECT

public:
    explicit TagSettings(records::Records &records, QWidget *parent = nullptr);

    QTableWidget &table() const { return *m_table; }
    SavedForm &rules() const { return *m_rules; }
    bool isReady() const { return m_listed && m_counted; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRules();
    QWidget *makeButtons();
    void load();
    void display(const QList<records::Row> &rows);
    void showUses();
    void showButtons();
    void fillRecords();
    void addTag();
    void rename(int row);
    void setColour(const QString &colour);
    void merge();
    void removeTags();
    void save(records::RecordId tag, const QByteArray &field, const QVariant &value);
    QList<int> chosenRows() const;
    QList<records::RecordId> chosen() const;
    void report(const base::Problem &problem);

    records::Records &m_records;
    NoticeBar *m_notice;
    SavedForm *m_rules = nullptr;
    QTableWidget *m_table;
    ColourButton *m_colour = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_show = nullptr;
    QMenu *m_uses = nullptr;
    QList<records::ChoiceUse> m_counts;
    QString m_wanted; ///< a new tag, to be renamed once it is in the list
    quint64 m_generation = 0;
    bool m_listed = false;
    bool m_counted = false;
    bool m_filling = false;
};

} // namespace kith::ui
