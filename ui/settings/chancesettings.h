// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/winchances.h"
#include "ui/pages/page.h"
#include "ui/parts/noticebar.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace kith::ui {

/// What chances are learned from, learning them, and how good they are: what was predicted beside what came
/// of it, for each tenth.
class ChanceSettings final : public Page
{
    Q_OBJECT

public:
    explicit ChanceSettings(records::Records &records, QWidget *parent = nullptr);

    void setSubject(const QByteArray &subject); ///< "lead" or "deal"
    void learn();

private:
    QByteArray subject() const;
    void load();
    void display(const records::LearnedChance &learned);
    void displayAvailable(qint64 won, qint64 lost);
    void report(const base::Problem &problem);

    records::Records &m_records;
    NoticeBar *m_notice;
    QComboBox *m_subject;
    QListWidget *m_fields;
    QPushButton *m_learn;
    QLabel *m_available;
    QLabel *m_quality;
    QTableWidget *m_table;
    quint64 m_generation = 0;
    bool m_enough = false;
    bool m_learning = false;
};

} // namespace kith::ui
