// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandmodel.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

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
    QListView &list() const { return *m_list; }
    QLineEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    void recordChosen(const QByteArray &entity, kith::records::RecordId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open();
    void close();
    void typed(const QString &text);
    void search();
    void step(int by);
    void chooseCurrent();
    void choose(int row);
    void place();
    void selectFirst();

    QLineEdit *m_edit;
    QListView *m_list;
    CommandModel *m_model;
    QTimer m_delay;
    std::function<QList<Command>()> m_source;
    records::Records *m_records = nullptr;
    QFuture<QList<records::Hit>> m_searching;
    quint64 m_generation = 0;
    bool m_chooseWhenFound = false;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kith::ui
