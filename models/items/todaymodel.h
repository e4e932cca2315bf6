// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/todayrecords.h"

#include <QAbstractListModel>

namespace kith::items {

/// The lines of one card of the page of the day: what there is to do, who is to be called, which deals rot.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AboutRole = Qt::UserRole + 1, ///< the second line: what it is about, of which kind, whose
        WhenRole,                     ///< at the end of the first line: when, how late, how long
        SideRole,                     ///< at the end of the second: value, score
        UrgencyRole,                  ///< int(Urgency) of WhenRole
        IconRole,                     ///< name of the icon
    };

    enum class Urgency { Quiet, Soon, Late };

    explicit TodayModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Lines as of `sheet`, which tells the time. Rows that stay are changed, not made anew.
    void setLines(const QList<records::TodayLine> &lines, const records::TodaySheet &sheet);

    const records::TodayLine &lineAt(int row) const { return m_lines.at(row); }
    /// -1 when it is not among the lines.
    int rowOf(const QByteArray &entity, const records::ActivityRef &ref) const;
    static records::ActivityRef refOf(const records::TodayLine &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString whenText(const records::TodayLine &line) const;
    QString sideText(const records::TodayLine &line) const;
    QString aboutText(const records::TodayLine &line) const;
    Urgency urgencyOf(const records::TodayLine &line) const;
    QString timeText(qint64 ms) const;

    QList<records::TodayLine> m_lines;
    qint64 m_nowMs = 0;
    QDate m_day;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kith::items
