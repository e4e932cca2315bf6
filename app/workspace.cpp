// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/keychain.h"
#include "app/samplefolder.h"
#include "models/base/await.h"
#include "models/records/datahealth.h"
#include "models/records/forecastsnapshots.h"
#include "models/records/leadrecords.h"
#include "models/records/scorerefresh.h"
#include "models/records/segmentrecords.h"
#include "models/services/documents/privatecopies.h"
#include "models/services/sample/samplemaker.h"
#include "models/storage/vault.h"
#include "ui/shell/secrettext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSettings>
#include <QtConcurrent>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith::app {

using base::Problem;
using base::ProblemKind;
using storage::FileKey;
using storage::Store;
using storage::StoreInfo;
using storage::Vault;

namespace {

Q_LOGGING_CATEGORY(logWorkspace, "kith.workspace")

constexpr int maxRecent = 12;
constexpr int firstDelayMs = 250;
constexpr int longestDelayMs = 15'000;
constexpr int scoreCheckMs = 10 * 60 * 1000;
constexpr int afterOrdersMs = 15 * 1000;
constexpr int snapshotCheckMs = 5 * 60 * 1000;
constexpr int firstSnapshotMs = 20 * 1000; ///< who opens the file looks at lists first

/// Wrong passphrases make the next answer slower: nothing, 0.25 s, 0.5 s, … 15 s.
int delayAfter(int failedAttempts)
{
    if (failedAttempts < 1)
        return 0;
    return std::min(longestDelayMs, firstDelayMs << std::min(failedAttempts - 1, 10));
}

void finishWith(QPromise<void> &promise, const Problem &problem)
{
    promise.setException(problem);
    promise.finish();
}

QFuture<void> failedFuture(const Problem &problem)
{
    QPromise<void> promise;
    promise.start();
    finishWith(promise, problem);
    return promise.future();
}

Problem noneOpen()
{
    return Problem(ProblemKind::NotFound, QCoreApplication::translate("Workspace", "No workspace is open."));
}

ui::WorkspaceInfo describe(const StoreInfo &info)
{
    const QFileInfo file(info.file);
    ui::WorkspaceInfo result;
    result.file = file.absoluteFilePath();
    result.name = file.completeBaseName();
    result.readOnly = info.readOnly;
    result.readOnlyReason = info.readOnlyReason;
    result.schemaVersion = info.schemaVersion;
    result.migratedFrom = info.migratedFrom;
    result.migrationBackup = info.backupFile;
    result.cipherVersion = info.cipherVersion;
    result.cipherSettings = info.cipherSettings.split(u'\n', Qt::SkipEmptyParts);
    result.journalMode = info.journalMode;
    result.fileSystem = info.fileSystem;
    result.seat = info.seat;
    result.createdAt = info.createdAtMs ? QDateTime::fromMSecsSinceEpoch(info.createdAtMs) : QDateTime();
    if (info.lastBackupAtMs)
        result.lastBackupAt = QDateTime::fromMSecsSinceEpoch(info.lastBackupAtMs);
    result.fileBytes = file.size();
    return result;
}

} // namespace

KeyMemory KeyMemory::desktopKeychain()
{
    return {&Keychain::read, &Keychain::write, &Keychain::forget};
}

Workspace::Workspace(KeyMemory keys, QObject *parent) : WorkspaceHost(parent), m_keys(std::move(keys))
{
    // What a killed program left behind in the clear goes before anything is opened.
    services::PrivateCopies::sweep();
}

Workspace::~Workspace()
{
    closeStore();
}

void Workspace::addBusy(int change)
{
    const bool before = isBusy();
    m_busy += change;
    if (before != isBusy())
        Q_EMIT busyChanged(isBusy());
}

void Workspace::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

QFuture<void> Workspace::create(const QString &file, const QString &passphrase, const QString &userName)
{
    auto opening = std::make_shared<Opening>();
    opening->file = QFileInfo(file).absoluteFilePath();
    opening->isNew = true;
    opening->options.userName = userName;
    return start(opening, [secret = ui::ownCopy(passphrase)]() mutable {
        const auto forget = qScopeGuard([&secret] { ui::wipe(secret); });
        return Vault::newKey(secret);
    });
}

QFuture<void> Workspace::open(const QString &file, const QString &secret)
{
    auto opening = std::make_shared<Opening>();
    opening->file = QFileInfo(file).absoluteFilePath();
    return start(opening, [path = opening->file, own = ui::ownCopy(secret)]() mutable {
        const auto forget = qScopeGuard([&own] { ui::wipe(own); }); // also when it is the wrong one
        return Vault::unlock(path, own);
    });
}

QFuture<void> Workspace::start(const OpeningPtr &opening, std::function<FileKey()> keyMaker)
{
    opening->promise.start();
    addBusy(1);
    // The function object holds the secret: it is shared, not copied, on its way to the worker.
    auto work = std::make_shared<std::function<FileKey()>>(std::move(keyMaker));
    const int delay = opening->isNew ? 0 : delayAfter(m_failedAttempts);
    QTimer::singleShot(delay, this, [this, opening, work] {
        base::await(
            QtConcurrent::run([work] { return (*work)(); }), this,
            [this, opening](const FileKey &key) { openStore(opening, key); },
            [this, opening](const Problem &problem) {
                if (problem.kind() == ProblemKind::WrongKey)
                    ++m_failedAttempts;
                fail(opening, problem);
            });
    });
    return opening->promise.future();
}

void Workspace::openStore(const OpeningPtr &opening, const FileKey &key)
{
    opening->options.vfs = m_vfs;
    opening->store = std::make_unique<Store>(opening->file, key, opening->options, records::crmRules());
    base::await(
        opening->isNew ? opening->store->create() : opening->store->open(), this,
        [this, opening](const StoreInfo &) {
            if (opening->sampleFolder)
                fillSample(opening);
            else
                adopt(opening);
        },
        [this, opening](const Problem &problem) { fail(opening, problem); });
}

/// Silence costs leads points from day to day, and customers compare in another way when orders changed: when
/// the file is opened, and whenever a day turns meanwhile.
void Workspace::keepScores()
{
    const auto refresh = [records = m_records.get()] {
        base::await(
            records::LeadRecords(*records).refreshScores(), records, [](qint64) {},
            [](const Problem &problem) { qCWarning(logWorkspace) << "scores:" << problem.detail(); });
        base::await(
            records::refreshCustomerScores(*records), records, [](qint64) {},
            [](const Problem &problem) { qCWarning(logWorkspace) << "customers:" << problem.detail(); });
    };
    auto *timer = new QTimer(m_records.get());
    timer->setInterval(scoreCheckMs);
    connect(timer, &QTimer::timeout, timer, refresh);
    auto *soon = new QTimer(m_records.get()); // not again with every order of an import
    soon->setSingleShot(true);
    soon->setInterval(afterOrdersMs);
    connect(soon, &QTimer::timeout, soon, refresh);
    connect(m_records.get(), &records::Records::changed, soon, [soon](const records::RecordNotice &notice) {
        if (notice.entities.contains("sales_order"_ba) && !soon->isActive())
            soon->start();
    });
    timer->start();
    refresh();
}

/// What segments, the forecast and the data look like is noted once a day or a week: when the file is opened,
/// and soon after midnight.
void Workspace::keepSnapshots()
{
    const auto take = [records = m_records.get()] {
        base::await(
            records::SegmentRecords(*records).takeSnapshots(), records, [](int) {},
            [](const Problem &problem) { qCWarning(logWorkspace) << "snapshots:" << problem.detail(); });
        base::await(
            records::ForecastSnapshots::take(*records), records, [](bool) {},
            [](const Problem &problem) { qCWarning(logWorkspace) << "forecast:" << problem.detail(); });
        base::await(
            records::DataHealth::refresh(*records), records, [](qint64) {},
            [](const Problem &problem) { qCWarning(logWorkspace) << "data:" << problem.detail(); });
    };
    auto *timer = new QTimer(m_records.get());
    timer->setInterval(snapshotCheckMs);
    connect(timer, &QTimer::timeout, timer, take);
    timer->start();
    QTimer::singleShot(firstSnapshotMs, m_records.get(), take);
}

/// Pages are made of the workspace's own fields too, so these are read first.
void Workspace::adopt(const OpeningPtr &opening)
{
    opening->records = std::make_unique<records::Records>(*opening->store);
    base::await(
        opening->records->readCatalogue(), this, [this, opening] { show(opening); },
        [this, opening](const Problem &problem) { fail(opening, problem); });
}

void Workspace::show(const OpeningPtr &opening)
{
    closeStore();
    m_failedAttempts = 0;
    m_store = std::move(opening->store);
    m_sampleFolder = std::move(opening->sampleFolder);
    m_records = std::move(opening->records);
    m_info = describe(m_store->info());
    m_info.sample = m_sampleFolder != nullptr;
    connect(m_store.get(), &Store::failed, this, &WorkspaceHost::failed);
    keepScores();
    keepSnapshots();
    qCInfo(logWorkspace) << "opened, schema" << m_info.schemaVersion << "read-only" << m_info.readOnly;
    if (!m_info.sample)
        remember(m_info.file);
    addBusy(-1);
    m_state = State::Open;
    Q_EMIT stateChanged(m_state); // also when another one was open before: this is a new one
    opening->promise.finish();
}

void Workspace::fail(const OpeningPtr &opening, const Problem &problem)
{
    qCInfo(logWorkspace) << "could not open:" << base::problemKindName(problem.kind()) << problem.detail();
    opening->records.reset();
    opening->store.reset();
    opening->sampleFolder.reset();
    addBusy(-1);
    finishWith(opening->promise, problem);
}

void Workspace::closeStore()
{
    if (!m_store)
        return;
    Q_EMIT aboutToClose();
    m_records.reset();
    m_store.reset();
    m_sampleFolder.reset();
}

void Workspace::lock()
{
    // The sample's key is known to nobody, so nothing could open it again.
    if (m_state != State::Open || m_info.sample)
        return;
    closeStore();
    qCInfo(logWorkspace) << "locked";
    setState(State::Locked);
}

QFuture<void> Workspace::unlock(const QString &secret)
{
    return open(m_info.file, secret);
}

void Workspace::close()
{
    closeStore();
    m_info = {};
    setState(State::Closed);
}

QFuture<void> Workspace::inspect(const QString &file)
{
    return QtConcurrent::run([file] { Vault::inspect(file); });
}

QFuture<void> Workspace::changePassphrase(const QString &oldPassphrase, const QString &newPassphrase)
{
    if (!m_store)
        return failedFuture(noneOpen());
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    addBusy(1);
    auto failed = [this, promise](const Problem &problem) {
        addBusy(-1);
        finishWith(*promise, problem);
    };
    auto secrets =
        std::make_shared<std::pair<QString, QString>>(ui::ownCopy(oldPassphrase), ui::ownCopy(newPassphrase));
    auto makeKey = [secrets, file = m_info.file] {
        const auto forget = qScopeGuard([&] {
            ui::wipe(secrets->first);
            ui::wipe(secrets->second);
        });
        // The salt stands at the start of the file and stays there.
        return Vault::stretch(secrets->second, Vault::unlock(file, secrets->first).salt);
    };
    auto rekeyed = [this, promise, file = m_info.file] {
        addBusy(-1);
        // A remembered key would no longer open the file: it follows the change, and stays out if it was out.
        base::await(
            m_keys.read(file), this,
            [this, file](const QString &code) {
                if (!code.isEmpty() && m_store && m_info.file == file)
                    m_keys.write(file, Vault::recoveryCode(m_store->key()));
            },
            [](const Problem &) {});
        promise->finish();
    };
    base::await(
        QtConcurrent::run(makeKey), this,
        [this, failed, rekeyed](const FileKey &key) {
            if (m_store)
                base::await(m_store->rekey(key), this, rekeyed, failed);
            else
                failed(noneOpen());
        },
        failed);
    return promise->future();
}

QFuture<void> Workspace::backup(const QString &file)
{
    if (!m_store)
        return failedFuture(noneOpen());
    QFuture<void> running = m_store->backup(QFileInfo(file).absoluteFilePath());
    base::await(
        running, this,
        [this, source = m_info.file] {
            if (m_info.file != source)
                return;
            m_info.lastBackupAt = QDateTime::currentDateTime();
            Q_EMIT infoChanged();
        },
        [](const Problem &) {});
    return running;
}

ui::RecoverySheet Workspace::recoverySheet() const
{
    if (!m_store)
        return {};
    return {m_info.name, m_info.file, QDate::currentDate(), Vault::recoveryCode(m_store->key())};
}

QFuture<bool> Workspace::isRemembered(const QString &file)
{
    return m_keys.read(file).then([](const QString &code) { return !code.isEmpty(); });
}

QFuture<void> Workspace::setRemembered(bool remembered)
{
    if (!m_store)
        return failedFuture(noneOpen());
    return remembered ? m_keys.write(m_info.file, Vault::recoveryCode(m_store->key()))
                      : m_keys.forget(m_info.file);
}

QFuture<void> Workspace::openRemembered(const QString &file)
{
    auto opening = std::make_shared<Opening>();
    opening->file = QFileInfo(file).absoluteFilePath();
    opening->promise.start();
    addBusy(1);
    base::await(
        m_keys.read(opening->file), this,
        [this, opening](const QString &code) {
            if (code.isEmpty()) {
                fail(opening,
                     Problem(ProblemKind::NotFound, tr("The keychain holds no key for this workspace.")));
                return;
            }
            base::await(
                QtConcurrent::run([path = opening->file, code] { return Vault::unlock(path, code); }), this,
                [this, opening](const FileKey &key) { openStore(opening, key); },
                [this, opening](const Problem &problem) { fail(opening, problem); });
        },
        [this, opening](const Problem &problem) { fail(opening, problem); });
    return opening->promise.future();
}

QFuture<void> Workspace::openSample()
{
    auto opening = std::make_shared<Opening>();
    opening->sampleFolder = SampleFolder::make();
    if (!opening->sampleFolder)
        return failedFuture(Problem(
            ProblemKind::ReadOnly,
            tr("There is no room for the sample workspace in “%1”. Make some, or allow writing there.")
                .arg(QDir::toNativeSeparators(QDir::tempPath()))));
    opening->file = opening->sampleFolder->filePath(tr("Sample") + ".kith"_L1);
    opening->isNew = true;
    opening->options.userName = tr("You");
    opening->promise.setProgressRange(0, 1000);
    return start(opening, [] {
        std::array<quint32, 8> random{};
        QRandomGenerator::system()->generate(random.begin(), random.end());
        QString secret;
        for (const quint32 part : random)
            secret += QString::number(part, 36);
        const FileKey key = Vault::newKey(secret);
        ui::wipe(secret);
        return key;
    });
}

void Workspace::fillSample(const OpeningPtr &opening)
{
    services::SampleOptions options;
    options.contacts = m_sampleSize;
    options.today = QDate::currentDate();
    storage::BulkJob job = services::SampleMaker::job(options);
    job.origin = storage::Origin::System; // nobody did this: Undo must not offer to empty the sample
    QFuture<storage::Outcome> filling = opening->store->writeBulk(std::move(job));
    auto *watcher = new QFutureWatcher<storage::Outcome>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [opening, watcher](int value) {
        opening->promise.setProgressValueAndText(value, watcher->progressText());
        if (opening->promise.isCanceled())
            watcher->cancel();
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, opening, watcher] {
        watcher->deleteLater();
        QFuture<storage::Outcome> done = watcher->future();
        try {
            done.waitForFinished();
            if (done.isCanceled())
                throw Problem(ProblemKind::Cancelled, tr("No sample workspace was made."));
            adopt(opening);
        } catch (const Problem &problem) {
            fail(opening, problem);
        }
    });
    watcher->setFuture(filling);
}

QList<ui::RecentWorkspace> Workspace::recent() const
{
    QSettings settings;
    QList<ui::RecentWorkspace> result;
    const int count = settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QFileInfo file(settings.value("file"_L1).toString());
        result.append({file.filePath(), file.completeBaseName(), settings.value("openedAt"_L1).toDateTime(),
                       file.isFile()});
    }
    settings.endArray();
    return result;
}

namespace {

void storeRecent(const QList<ui::RecentWorkspace> &list)
{
    QSettings settings;
    settings.remove("recent"_L1);
    settings.beginWriteArray(u"recent"_s, int(list.size()));
    for (int i = 0; i < list.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("file"_L1, list.at(i).file);
        settings.setValue("openedAt"_L1, list.at(i).openedAt);
    }
    settings.endArray();
}

} // namespace

void Workspace::remember(const QString &file)
{
    QList<ui::RecentWorkspace> list = recent();
    list.removeIf([&file](const ui::RecentWorkspace &entry) { return entry.file == file; });
    list.prepend({file, {}, QDateTime::currentDateTime(), true});
    list.resize(std::min<qsizetype>(list.size(), maxRecent));
    storeRecent(list);
    Q_EMIT recentChanged();
}

void Workspace::forgetRecent(const QString &file)
{
    QList<ui::RecentWorkspace> list = recent();
    list.removeIf([&file](const ui::RecentWorkspace &entry) { return entry.file == file; });
    storeRecent(list);
    Q_EMIT recentChanged();
}

} // namespace kith::app
