// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/boardmodel.h"
#include "models/records/dealrecords.h"
#include "ui/board/boardpage.h"
#include "ui/views/viewpage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTimer;
class QToolButton;

namespace kith::ui {

class ElidedLabel;
class FilterBar;
class RecordPanel;
class ViewBar;
struct DealMoveAnswer;

/// The inside of BoardPage: its parts (boardpageparts.cpp), what moves deals (boardpage.cpp), and what its
/// views hold (boardpageviews.cpp).
struct BoardPage::Private final : public ViewPage
{
    BoardPage &q;
    records::Records &records;
    records::DealRecords deals;
    BoardPreferences preferences;
    items::BoardModel *model = nullptr;
    BoardView *view = nullptr;
    GateBubble *bubble = nullptr;
    QComboBox *pipelines = nullptr;
    FilterBar *filterBar = nullptr;
    ViewBar *views = nullptr;
    QToolButton *panelButton = nullptr;
    QPushButton *newButton = nullptr;
    QSplitter *splitter = nullptr;
    RecordPanel *panel = nullptr; ///< made when it is first shown
    QLabel *sums = nullptr;
    ElidedLabel *said = nullptr; ///< what happened last
    QTimer *saidTimer = nullptr;
    QList<records::RecordId> refused; ///< what the bubble is about
    records::RecordId refusedStage;
    QMetaObject::Connection arrival; ///< of the board that a view goes back to a place of
    bool hasFocusedMove = false;     ///< by key: what is said about it may take the focus

    Private(BoardPage &page, records::Records &from) : q(page), records(from), deals(from) {}

    // boardpageparts.cpp
    QWidget *makeTop();
    QWidget *makeFooter();
    void connectView();
    void makePanel();
    void followCurrent();
    void showPipelines(const QList<records::PipelineInfo> &infos);
    void askPipelines();
    void applyPreferences();
    void ask();
    void showEmptyState();
    void showSums();
    QMenu *makeSortMenu(QWidget *parent);
    QMenu *makeLaneMenu(QWidget *parent);
    QMenu *makeCardMenu(QWidget *parent);
    void addColours(QMenu *menu);
    void chooseFields();
    void showMenu(const QPoint &at);
    template<class Fn>
    void change(Fn fn)
    {
        BoardPreferences next = preferences;
        fn(next);
        q.setPreferences(next);
    }

    // boardpageviews.cpp
    void connectViews();
    domain::ViewContent content() const override;
    void showContent(const domain::ViewContent &content) override;
    std::shared_ptr<const ViewPlace> place() const override;
    void goTo(const ViewPlace &place) override;
    void focusRecords() override;

    // boardpage.cpp
    void move(const QList<records::RecordId> &ids, int column);
    void write(const QList<records::RecordId> &ids, records::RecordId stage, quint64 shown);
    void askAndMove(const QList<records::RecordId> &ids, records::RecordId stage, quint64 shown);
    void settled(const QList<records::RecordId> &ids, records::RecordId stage, quint64 shown,
                 const DealMoveAnswer &answer);
    void refuse(const QList<records::RecordId> &ids, records::RecordId stage, quint64 shown,
                const QString &headline, const QStringList &lines);
    void announceMove(const QList<records::RecordId> &ids, records::RecordId stage);
    void say(const QString &text);
    void trash();
    void report(const base::Problem &problem);
    QString nameOf(const QList<records::RecordId> &ids) const;
    QString stageName(records::RecordId stage) const;
};

} // namespace kith::ui
