// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/leadrecords.h"
#include "ui/parts/noticebar.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kith::ui {

class ChanceLine;

/// Where a lead stands: its score with each reason, how quickly it was answered, what became of it, and the
/// ways to convert, disqualify and recycle it.
class LeadHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadHeader(records::Records &records, QWidget *parent = nullptr);

    /// Shows a lead that has just been read.
    void show(const domain::Record &lead);
    using QWidget::show;
    bool isReady() const { return m_ready; }

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    void openRequested(const QByteArray &entity, kith::records::RecordId id);

private:
    void display(const records::LeadStanding &standing);
    void displayResults();

    records::Records &m_records;
    domain::Record m_lead;
    QLabel *m_score;
    QLabel *m_reasons;
    ChanceLine *m_chance;
    QLabel *m_response;
    QLabel *m_results;
    QPushButton *m_convert;
    QPushButton *m_disqualify;
    QPushButton *m_recycle;
    quint64 m_generation = 0;
    bool m_ready = false;
};

} // namespace kith::ui
