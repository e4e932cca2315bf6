// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/recordsummary.h"
#include "ui/parts/noticebar.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace kith::ui {

class AssignmentNote;
class Avatar;
class DealHeader;
class DealHistoryView;
class DealLinesView;
class DealPeopleView;
class DocumentsView;
class ElidedLabel;
class FactsView;
class HistoryView;
class LeadHeader;
class NotesView;
class RelatedView;
class SummaryStrip;
class TimelineView;

/// One record, whatever its kind: who it is, what is asked for most and what asks for a decision, then
/// overview, timeline, notes, documents, related records and history. Follows changes by itself. Beside a
/// list it shows the selected record; a page and a window of its own use it too.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Overview, Timeline, Notes, Documents, People, Lines, Stages, Related, History };
    enum class Place {
        Beside,
        Page,
        Window
    }; ///< what its first button does: close the panel, go back, nothing

    RecordPanel(records::Records &records, Place place, QWidget *parent = nullptr);

    /// Shows a record; a null id shows nothing. Loads at once, or after a short pause while one record
    /// follows the other, so that walking through a list is free.
    void showRecord(const QByteArray &entity, records::RecordId id);
    const QByteArray &entity() const { return m_entity; }
    records::RecordId id() const { return m_id; }
    const domain::Record &record() const { return m_record; }
    const records::RecordSummary &summary() const { return m_summary; }
    bool isLoaded() const { return !m_record.isNull() && m_record.id == m_id; }
    QString title() const;

    void setTab(Tab tab);
    Tab tab() const;
    bool hasUnsavedEdits() const;
    NotesView &notes() const { return *m_notes; }
    DocumentsView &documents() const { return *m_documents; }
    TimelineView &timeline() const { return *m_timeline; }
    /// Null unless a deal is shown.
    DealHeader *deal() const;

    /// Whether there are records before and behind this one, for the buttons of a page.
    void setNeighbours(bool previous, bool next);

Q_SIGNALS:
    void loaded();
    void gone(); ///< the record does not exist any more
    void editRequested(const QByteArray &entity, kith::records::RecordId id);
    void trashRequested(const QByteArray &entity, kith::records::RecordId id);
    void restoreRequested(const QByteArray &entity, kith::records::RecordId id);
    void windowRequested(const QByteArray &entity, kith::records::RecordId id);
    void openRequested(const QByteArray &entity, kith::records::RecordId id);
    void closeRequested();
    void stepRequested(int by); ///< -1: the record before, 1: the one behind
    /// The records that a number counts should be listed.
    void recordsRequested(const kith::domain::RecordQuery &query);
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);

private:
    QWidget *makeHeader();
    void makeTabs();
    void makeDealTabs();
    void displayDeal();
    void load();
    void display(const records::RecordSheet &sheet);
    void displayNotices();
    void showConsents();
    void completeActivity(records::RecordId activity);
    void displayTab();
    void clear(const QString &text);
    void loadHistory();
    void follow(const QString &href);
    void report(const base::Problem &problem);

    records::Records &m_records;
    const Place m_place;
    QByteArray m_entity;
    records::RecordId m_id;
    domain::Record m_record;
    records::RecordSummary m_summary;
    bool m_withSubsidiaries = false;
    quint64 m_generation = 0;
    QTimer *m_pause;
    QElapsedTimer m_asked; ///< since the last record was asked for

    QWidget *m_body;
    QWidget *m_header = nullptr;
    QLabel *m_nothing;
    Avatar *m_avatar;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    SummaryStrip *m_strip;
    LeadHeader *m_lead;
    AssignmentNote *m_assignment;
    DealHeader *m_deal = nullptr; ///< made with the first deal
    QVBoxLayout *m_notices;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_done; ///< of activities that are open
    QPushButton *m_edit;
    QToolButton *m_trash;
    QToolButton *m_restore;
    QToolButton *m_window;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    FactsView *m_facts;
    TimelineView *m_timeline;
    NotesView *m_notes;
    DocumentsView *m_documents;
    DealPeopleView *m_people;
    DealLinesView *m_lines;
    DealHistoryView *m_stages;
    RelatedView *m_related;
    HistoryView *m_history;
    bool m_relatedFresh = false;
    bool m_historyFresh = false;
};

} // namespace kith::ui
