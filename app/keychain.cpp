// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include "models/base/problem.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace kith::app {

namespace {

QString keyOf(const QString &workspaceFile)
{
    const QFileInfo info(workspaceFile);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

/// Starts a keychain job and answers with what `result` takes from it.
template<class T, class Job, class Result>
QFuture<T> start(Job *job, const QString &workspaceFile, Result result)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(keyOf(workspaceFile));
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, result](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
            result(*promise, *job);
        } else {
            promise->setException(base::Problem(
                base::ProblemKind::Offline,
                QCoreApplication::translate(
                    "Keychain", "The desktop's keychain does not answer. Type the passphrase instead."),
                u"keychain error %1: %2"_s.arg(job->error()).arg(job->errorString())));
        }
        promise->finish();
    });
    job->start();
    return promise->future();
}

QString service()
{
    return u"Kith"_s;
}

} // namespace

QFuture<QString> Keychain::read(const QString &workspaceFile)
{
    return start<QString>(new QKeychain::ReadPasswordJob(service()), workspaceFile,
                          [](QPromise<QString> &promise, const QKeychain::ReadPasswordJob &job) {
                              promise.addResult(job.textData());
                          });
}

QFuture<void> Keychain::write(const QString &workspaceFile, const QString &recoveryCode)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(recoveryCode);
    return start<void>(job, workspaceFile, [](QPromise<void> &, const QKeychain::WritePasswordJob &) {});
}

QFuture<void> Keychain::forget(const QString &workspaceFile)
{
    return start<void>(new QKeychain::DeletePasswordJob(service()), workspaceFile,
                       [](QPromise<void> &, const QKeychain::DeletePasswordJob &) {});
}

} // namespace kith::app
