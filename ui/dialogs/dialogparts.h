// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QString>

#include <memory>
#include <utility>

class QFormLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace kith::ui {

class NoticeBar;

/// What the dialogs share, so that they look and behave alike.

/// A paragraph that wraps.
QLabel *paragraph(const QString &text, QWidget *parent);

/// The same in the colour of side remarks.
QLabel *remark(const QString &text, QWidget *parent);

/// What stands above a part of a page.
QLabel *heading(const QString &text, QWidget *parent);

/// Marks the one button that does what the dialog is for.
void makePrimary(QPushButton *button);

/// A form whose labels stand above wide fields' first line, in the colour of labels.
void addFormRow(QFormLayout *form, const QString &label, QWidget *field);

/// Shows what went wrong, with its details one click away.
void showProblem(NoticeBar *notice, const base::Problem &problem);

/// Calls `fn(QFuture<T>)` in the thread of `context` once the future has finished, failed or was cancelled;
/// never after `context` is gone.
template<class T, class Fn>
void whenFinished(const QFuture<T> &future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         fn(watcher->future());
                     });
    watcher->setFuture(future);
}

/// The Problem in a finished future that failed, as any exception; null when it succeeded. A cancelled one is
/// a Problem(Cancelled).
std::unique_ptr<base::Problem> problemOf(const QFuture<void> &finished);

} // namespace kith::ui
