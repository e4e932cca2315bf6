// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QWidget>

class QTimer;

namespace kith::ui {

class ElidedLabel;
class NoticeBar;

/// Above the list of leads: how many wait in a queue because nobody could take them, and the way to them.
/// Stays until they have owners.
class AssignmentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentBar(records::Records &records, QWidget *parent = nullptr);

    qint64 waiting() const { return m_waiting; }

Q_SIGNALS:
    void recordsRequested(const kith::domain::Filter &filter);

private:
    void ask();
    void display(qint64 waiting);

    records::Records &m_records;
    NoticeBar *m_notice;
    QTimer *m_pause;
    qint64 m_waiting = 0;
};

/// On the page of a lead: by which rule its owner got it and why. Nothing where no rule has decided, or where
/// somebody has changed owner or queue since.
class AssignmentNote final : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentNote(records::Records &records, QWidget *parent = nullptr);

    void showLead(records::RecordId lead); ///< null: nothing
    QString text() const;

private:
    records::Records &m_records;
    ElidedLabel *m_text;
    quint64 m_generation = 0;
};

} // namespace kith::ui
