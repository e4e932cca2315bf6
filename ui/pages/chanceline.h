// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/winchances.h"
#include "ui/parts/noticebar.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kith::ui {

/// How likely an open lead or deal is won: what was learned, with the reasons of most weight, or what
/// somebody estimates instead. Hidden while nothing has been learned and nobody has estimated anything.
class ChanceLine final : public QWidget
{
    Q_OBJECT

public:
    /// `subject`: "lead" or "deal".
    ChanceLine(records::Records &records, const QByteArray &subject, QWidget *parent = nullptr);

    /// Shows a record that has just been read; hides for one that is over or in the trash.
    void show(const domain::Record &record);

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);

private:
    void display();
    void set(const QVariant &percent);

    records::Records &m_records;
    const QByteArray m_subject;
    domain::Record m_record;
    records::ChanceView m_view;
    QLabel *m_chance;
    QLabel *m_reasons;
    QPushButton *m_take;
    quint64 m_generation = 0;
};

} // namespace kith::ui
