// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/secretinput.h"
#include "app/keychain.h"
#include "models/records/leadrecords.h"
#include "models/records/scorerefresh.h"
#include "models/services/passphrasestrength.h"
#include "models/storage/changerules.h"

#include <QFileInfo>

#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {
volatile std::sig_atomic_t s_interrupted = 0;
} // namespace

void catchInterrupts()
{
    std::signal(SIGINT, [](int) { s_interrupted = 1; });
    std::signal(SIGTERM, [](int) { s_interrupted = 1; });
}

bool interrupted()
{
    return s_interrupted != 0;
}

void throwCancelled()
{
    throw base::Problem(base::ProblemKind::Cancelled, Text::tr("Cancelled; nothing was changed."));
}

ExitCode exitCodeOf(base::ProblemKind kind)
{
    using base::ProblemKind;
    switch (kind) {
    case ProblemKind::WrongKey:
        return ExitCode::WrongKey;
    case ProblemKind::Corrupt:
        return ExitCode::Damaged;
    case ProblemKind::Busy:
        return ExitCode::Busy;
    case ProblemKind::ReadOnly:
    case ProblemKind::DiskFull:
    case ProblemKind::Offline:
        return ExitCode::Disk;
    case ProblemKind::Conflict:
        return ExitCode::Conflict;
    case ProblemKind::Cancelled:
        return ExitCode::Cancelled;
    case ProblemKind::Bug:
        return ExitCode::Bug;
    case ProblemKind::Constraint:
    case ProblemKind::Invalid:
    case ProblemKind::NotAllowed:
    case ProblemKind::NotFound:
        break;
    }
    return ExitCode::Refused;
}

Cli::Cli(const QCommandLineParser &parser, qsizetype words)
    : m_parser(parser), m_arguments(parser.positionalArguments().mid(words))
{
}

Cli::~Cli() = default;

qint64 Cli::number(const QString &option, qint64 least) const
{
    bool ok = false;
    const qint64 result = value(option).toLongLong(&ok);
    if (!ok || result < least)
        throw UsageError{Text::tr("--%1 takes a whole number of at least %2, not \"%3\".")
                             .arg(option)
                             .arg(least)
                             .arg(value(option))};
    return result;
}

storage::FileKey Cli::unlock()
{
    const QString file = argument(0);
    if (!QFileInfo::exists(file))
        throw base::Problem(
            base::ProblemKind::NotFound,
            Text::tr("There is no file \"%1\". Check the path, or make a workspace with \"kithctl create\".")
                .arg(file));
    if (const auto given = SecretInput::fromDescriptor(value(u"passphrase-fd"_s), "KITH_PASSPHRASE_FD"))
        return storage::Vault::unlock(file, *given);
    try {
        const QString remembered = await(app::Keychain::read(file));
        if (!remembered.isEmpty())
            return storage::Vault::unlock(file, remembered);
    } catch (const base::Problem &) {
        // no keychain here, or what it remembers is out of date: ask
    }
    return storage::Vault::unlock(
        file, SecretInput::prompt(Text::tr("Passphrase of %1: ").arg(QFileInfo(file).fileName())));
}

QString Cli::newPassphrase(const QString &descriptorOption)
{
    const QByteArray variable =
        descriptorOption == "passphrase-fd"_L1 ? "KITH_PASSPHRASE_FD" : "KITH_NEW_PASSPHRASE_FD";
    QString passphrase;
    if (const auto given = SecretInput::fromDescriptor(value(descriptorOption), variable)) {
        passphrase = *given;
    } else {
        passphrase = SecretInput::prompt(Text::tr("New passphrase: "));
        if (SecretInput::prompt(Text::tr("The same again: ")) != passphrase)
            throw base::Problem(base::ProblemKind::Invalid,
                                Text::tr("The two passphrases differ; nothing was changed."));
    }
    if (passphrase.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("The passphrase is empty. A workspace needs one."));
    if (passphrase.size() < services::ShortestPassphrase)
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr("The passphrase is too short. It protects everything in the workspace: take at "
                     "least %1 characters, better several words.")
                .arg(services::ShortestPassphrase));
    return passphrase;
}

records::Records &Cli::open(bool readOnly)
{
    storage::StoreOptions options;
    options.readOnly = readOnly;
    options.pollMs = 0;
    m_store = std::make_unique<storage::Store>(argument(0), unlock(), options, records::crmRules());
    const storage::StoreInfo info = await(m_store->open());
    if (info.migratedFrom)
        std::fprintf(
            stderr, "%s\n",
            qPrintable(Text::tr("The workspace was brought up to date; the backup from before is %1.")
                           .arg(info.backupFile)));
    m_records = std::make_unique<records::Records>(*m_store);
    await(m_records->readCatalogue());
    if (!readOnly) {
        await(records::LeadRecords(*m_records).refreshScores()); // what silence has cost since
        await(records::refreshCustomerScores(*m_records));
    }
    return *m_records;
}

records::Records &Cli::create(const QString &userName, const base::Clock *clock)
{
    const QString file = argument(0);
    if (QFileInfo::exists(file))
        throw base::Problem(
            base::ProblemKind::NotAllowed,
            Text::tr("\"%1\" exists already. Choose another name; kithctl never overwrites a file.")
                .arg(file));
    storage::StoreOptions options;
    options.userName = userName;
    options.clock = clock;
    options.pollMs = 0;
    m_store = std::make_unique<storage::Store>(
        file, storage::Vault::newKey(newPassphrase(u"passphrase-fd"_s)), options, records::crmRules());
    await(m_store->create());
    m_records = std::make_unique<records::Records>(*m_store);
    return *m_records;
}

const domain::Entity &Cli::entity(const QString &key) const
{
    return (m_records ? m_records->catalogue() : domain::Catalogue::builtIn()).entity(key.toUtf8());
}

void Cli::showProgress(int permille, const QString &text)
{
    if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K%3d %%  %s", permille / 10, qPrintable(text));
}

} // namespace kith::cli
