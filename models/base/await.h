// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>

#include <exception>
#include <type_traits>
#include <utility>

namespace kith::base {

/// Hands the answer of `future` to `onResult` or its trouble to `onProblem`, in the thread of `context` and
/// never after `context` is gone: a watcher that is its child listens, so nothing is called across threads. A
/// cancelled future that carries no problem calls neither.
template<class T, class OnResult, class OnProblem>
void await(QFuture<T> future, QObject *context, OnResult onResult, OnProblem onProblem)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, onResult = std::move(onResult), onProblem = std::move(onProblem)]() mutable {
            watcher->deleteLater();
            QFuture<T> done = watcher->future();
            try {
                done.waitForFinished(); // throws what the work threw
            } catch (const Problem &problem) {
                onProblem(problem);
                return;
            } catch (const std::exception &error) {
                onProblem(Problem(ProblemKind::Bug,
                                  QCoreApplication::translate("await", "Something unexpected went wrong."),
                                  QString::fromUtf8(error.what())));
                return;
            }
            if constexpr (std::is_void_v<T>) {
                if (!done.isCanceled())
                    onResult();
            } else {
                if (done.resultCount() > 0)
                    onResult(done.result());
            }
        });
    watcher->setFuture(std::move(future));
}

} // namespace kith::base
