// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/todaymodel.h"

#include <QFrame>
#include <QListView>

class QLabel;
class QPushButton;
class QToolButton;

namespace kith::ui {

/// What can be done with a line without leaving the page.
enum class TodayAction {
    Open,
    Window,
    Peek,     ///< shows or hides the record beside the page
    Complete, ///< an activity
    Later,    ///< an activity, on another day
    NextStep,
    LogCall,
    Copy, ///< an e-mail address or a phone number
};

/// Whether a line can be acted on in this way.
bool canDo(TodayAction action, const records::TodayLine &line);

/// The lines of a card, as high as they are. Keys and, under the mouse, quiet buttons act on a line.
class TodayListView final : public QListView
{
    Q_OBJECT

public:
    explicit TodayListView(items::TodayModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where a menu for this row is to come up, in global coordinates.
    QPoint menuPoint(int row) const;
    void setReadOnly(bool readOnly);
    /// Does nothing where it makes no sense (canDo()) or would change a file that is read-only.
    void act(TodayAction action, int row);

Q_SIGNALS:
    void acted(kith::ui::TodayAction action, int row);
    /// An arrow key left the list: -1 up, 1 down.
    void left(int by);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Buttons;
    void showButtons(int row);

    items::TodayModel &m_model;
    Buttons *m_buttons;
    int m_buttonRow = -1;
    bool m_isReadOnly = false;
};

/// A section of the page of the day: heading, how many, the first lines, and a way to all of them.
class TodayCard final : public QFrame
{
    Q_OBJECT

public:
    TodayCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// What stands here when there are no lines; the link does something about it, empty for none.
    void setEmptyText(const QString &text, const QString &link = {});
    void show(const records::TodayList &list, const records::TodaySheet &sheet);
    using QFrame::show;

    TodayListView &view() const { return *m_view; }
    items::TodayModel &model() const { return *m_model; }
    bool isEmpty() const { return m_model->rowCount() == 0; }
    /// Everything in it that takes the focus, in order.
    QList<QWidget *> focusChain() const;

Q_SIGNALS:
    void acted(kith::ui::TodayAction action, int row);
    void allRequested();
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    items::TodayModel *m_model;
    TodayListView *m_view;
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_all;
    QLabel *m_empty;
    QPushButton *m_link;
};

} // namespace kith::ui
