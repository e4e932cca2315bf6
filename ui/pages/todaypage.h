// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/items/todayfeed.h"
#include "ui/pages/page.h"
#include "ui/pages/pagedrafts.h"
#include "ui/pages/todaycard.h"

class QBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace kith::ui {

class EmptyState;
class RecordPanel;
class TodayActions;
class TodayGoals;
class TodayStrip;

/// The page a day begins with: where the next steps of open deals and leads stand, what is due, whom to meet
/// and to call, which deals rot, how far the goals are. Each line is acted on by one key: Enter opens, Space
/// looks, C completes, S puts off, N plans the next step, L logs a call, E copies an address.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(records::Records &records, const base::Clock &clock = base::Clock::system(),
                       QWidget *parent = nullptr);
    ~TodayPage() override;

    items::TodayFeed &feed() const { return *m_feed; }
    TodayActions &actions() const { return *m_actions; }
    /// "tasks", "meetings", "leads", "deals".
    TodayCard *card(const QByteArray &key) const;
    /// Acts on the line at which the keyboard is, as its key does.
    void perform(TodayAction action);
    bool isPanelVisible() const;
    bool hasUnsavedEdits() const override;
    /// Notes that were begun in the panel, to go on with them on another page of this kind.
    PageDrafts drafts() const;
    void restore(const PageDrafts &drafts);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Section
    {
        QByteArray key;
        TodayCard *card = nullptr;
        records::TodayList records::TodaySheet::*list = nullptr;
    };

    QWidget *makeHead();
    QWidget *makeBody();
    void addCard(const QByteArray &key, const QString &title, records::TodayList records::TodaySheet::*list,
                 QBoxLayout *column);
    void display();
    void displayHead();
    void displayEmpty();
    void orderTabs();
    void arrange();
    void act(const Section &section, TodayAction action, int row);
    void leave(TodayCard *card, int by);
    void followCurrent(TodayCard *card);
    void makePanel();
    void setPanelVisible(bool visible);
    void focusLines();
    void begin(const QByteArray &entity);

    records::Records &m_records;
    items::TodayFeed *m_feed;
    TodayActions *m_actions;
    QList<Section> m_sections;

    QLabel *m_date;
    QToolButton *m_mine;
    QToolButton *m_everybody;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QWidget *m_content;
    QBoxLayout *m_columns;
    TodayStrip *m_strip;
    TodayGoals *m_goals;
    EmptyState *m_empty;
    RecordPanel *m_panel = nullptr; ///< made when it is first asked for
    TodayCard *m_last = nullptr;    ///< in which the keyboard was
};

} // namespace kith::ui
