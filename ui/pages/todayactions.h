// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/todayrecords.h"
#include "ui/parts/noticebar.h"

#include <QObject>

class QMenu;

namespace kith::ui {

/// Does with a line of the page of the day what its keys and buttons ask for. Everything that changes records
/// is one action with one undo.
class TodayActions final : public QObject
{
    Q_OBJECT

public:
    /// `side` is what dialogs and menus belong to.
    TodayActions(records::Records &records, QWidget *side);

    void setFrame(const records::TodayFrame &frame) { m_frame = frame; }

    /// Asks how it went and what comes next.
    void complete(const records::TodayLine &line);
    /// Asks in a menu at `at` for which day.
    void later(const records::TodayLine &line, const QPoint &at);
    void nextStep(const records::TodayLine &line);
    /// Asks in a menu at `at` how the call went. A planned call is completed.
    void logCall(const records::TodayLine &line, const QPoint &at);
    /// Asks in a menu at `at` which address, when there are several.
    void copy(const records::TodayLine &line, const QPoint &at);

    /// The days that later() offers, with their names.
    QList<std::pair<QString, QDate>> laterDays(const records::TodayLine &line) const;

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    void newRequested(const kith::domain::Record &begun);
    /// A menu or a dialog has closed: the keyboard goes back to the line.
    void finished();

private:
    QMenu *makeMenu(const QString &name);
    void popUp(QMenu *menu, const QPoint &at);
    void move(const records::TodayLine &line, const QDate &day);
    void askForDay(const records::TodayLine &line);
    void writeCall(const records::TodayLine &line, records::RecordId outcome);
    void put(const records::TodayAddress &address);
    domain::Record begun(const QByteArray &object, records::RecordId id) const;
    void report(const base::Problem &problem);
    void tell(const QString &text);

    records::Records &m_records;
    records::ActivityRecords m_activities;
    QWidget *m_side;
    records::TodayFrame m_frame;
    quint64 m_question = 0; ///< answers of an earlier one open no menu
};

} // namespace kith::ui
