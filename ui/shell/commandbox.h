// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandmodel.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace kith::ui {

/// The one box for finding and doing: records of every kind, pages, actions. Arrow keys choose, Enter does
/// it, Escape leaves. The list hangs below the box as a child of the window, so the keyboard stays in the
/// box.
class CommandBox : public QWidget
{
    Q_OBJECT

public:
    explicit CommandBox(QWidget *parent = nullptr);

    /// Called when the box opens.
    void setCommandSource(std::function<QList<Command>()> source);
    /// Null: no workspace is open, only commands are offered.
    void setRecords(records::Records *records);

    /// Puts the keyboard into the box and opens the list.
    void activate();
    bool isOpen() const;
    /// Whether what is listed is the answer to what is typed.
    bool isSearching() const { return m_isSearching; }
    QListView &list() const { return *m_list; }
    QLineEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    void recordChosen(const QByteArray &entity, kith::records::RecordId id);
    /// The record in a window of its own.
    void recordWindowRequested(const QByteArray &entity, kith::records::RecordId id);
    /// What was typed is not there yet: make a record of this kind that begins with it.
    void creationRequested(const QByteArray &entity, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class How { Here, OwnWindow };

    void buildPopup(QWidget *window);
    void open();
    void close();
    void typed(const QString &text);
    void search();
    void show(const records::Found &found);
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void stepPage(int by);
    void setRow(int row);
    void chooseCurrent(How how);
    void choose(int row, How how);
    void leave();
    void place();
    void selectFirst();
    void announce();

    QLineEdit *m_edit;
    QFrame *m_popup = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_keys = nullptr;
    CommandModel *m_model;
    std::function<QList<Command>()> m_source;
    records::Records *m_records = nullptr;
    QFuture<records::Found> m_searching;
    quint64 m_generation = 0;
    bool m_isSearching = false;
    bool m_hasStepped = false; ///< somebody chose a line since the last letter
    std::function<void()> m_whenFound;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kith::ui
