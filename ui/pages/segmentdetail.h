// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/segmentrecords.h"
#include "ui/pages/segmentspage.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kith::items {
class FilterNameBook;
class WindowModel;
} // namespace kith::items

namespace kith::ui {

class ActOn;
class ListView;
class SparkLine;

/// One segment: its name, sentence and count, whom it leaves out and why, its members as a table, its days,
/// and of a list who came and went.
class SegmentDetail final : public QWidget
{
    Q_OBJECT

public:
    SegmentDetail(records::Records &records, QWidget *parent = nullptr);
    ~SegmentDetail() override;

    void showSegment(const records::Segment &segment, qint64 count);
    void setCount(qint64 count);
    const records::Segment &segment() const { return m_segment; }
    const domain::Filter &filter() const { return m_filter; } ///< what it asks, or a list was made from
    ListView *members() const { return m_view; }              ///< null until a segment was shown
    QString sentence() const;
    QString exclusions() const;

Q_SIGNALS:
    void actionRequested(kith::ui::SegmentAction action);
    void openRequested(const QByteArray &entity, kith::records::RecordId id);
    void windowRequested(const QByteArray &entity, kith::records::RecordId id);
    void editRequested(const QByteArray &entity, kith::records::RecordId id);
    void troubled(const kith::base::Problem &problem);
    void told(const QString &text);
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    void workStarted(const QString &label, const QFuture<void> &running);

private:
    QWidget *makeHead();
    QWidget *makeReach();
    void makeMembers();
    void connectMembers();
    void fillDeeds();
    void showSentence();
    void askAudience();
    void showAudience(const records::Audience &audience);
    void askDays();
    void showDays(const QList<records::SegmentDay> &days);
    void openDay(const QTreeWidgetItem *item);
    void askStays();
    void takeOff();
    /// Records by name in a small window, each opens.
    void listRecords(const QString &title, const QList<records::RecordId> &ids);

    records::Records &m_records;
    records::Segment m_segment;
    domain::Filter m_filter;
    qint64 m_count = -1;
    quint64 m_generation = 0;
    items::FilterNameBook *m_names;
    QLabel *m_name;
    QLabel *m_countLabel;
    QLabel *m_sentence;
    QLabel *m_remark;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_act;
    ActOn *m_actOn;
    QWidget *m_reach;
    QComboBox *m_channel;
    QComboBox *m_purpose;
    QLabel *m_audience;
    QList<records::Audience::Group> m_groups;
    QTabWidget *m_tabs;
    QWidget *m_memberPlace;
    QLabel *m_range;
    items::WindowModel *m_model = nullptr;
    ListView *m_view = nullptr;
    SparkLine *m_line;
    QTreeWidget *m_days;
    QTreeWidget *m_stays;
    QWidget *m_daysPlace;
};

} // namespace kith::ui
