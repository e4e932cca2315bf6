// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kith::ui {

/// Long work in the status bar: what it is, how far it is, and Cancel. Several jobs wait behind the first.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// Shows the work until it is done. Its progress range, value and text are those of the future.
    template<class T>
    void track(const QString &label, const QFuture<T> &future)
    {
        add(label, QFuture<void>(future));
    }

    bool isBusy() const { return !m_jobs.isEmpty(); }
    qsizetype count() const { return m_jobs.size(); }
    void cancelAll();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Job
    {
        QString label;
        QFutureWatcher<void> *watcher;
    };

    void add(const QString &label, const QFuture<void> &future);
    void remove(QFutureWatcher<void> *watcher);
    void refresh();

    QList<Job> m_jobs;
    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace kith::ui
