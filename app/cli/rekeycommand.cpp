// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/keychain.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

Answer rekey(Cli &cli)
{
    cli.open(false);
    // the new passphrase may be the second line of the descriptor that gave the old one
    const bool own = cli.isSet(u"new-passphrase-fd"_s) || qEnvironmentVariableIsSet("KITH_NEW_PASSPHRASE_FD");
    const bool sameDescriptor =
        !own && (cli.isSet(u"passphrase-fd"_s) || qEnvironmentVariableIsSet("KITH_PASSPHRASE_FD"));
    const QString passphrase =
        cli.newPassphrase(sameDescriptor ? u"passphrase-fd"_s : u"new-passphrase-fd"_s);
    await(cli.store().rekey(storage::Vault::stretch(passphrase, cli.store().key().salt)));
    try {
        await(app::Keychain::forget(cli.store().info().file));
    } catch (const base::Problem &) {
        // without a keychain nothing is remembered there
    }
    return {
        {{u"file"_s, cli.store().info().file}, {u"rekeyed"_s, true}},
        Text::tr("The passphrase is changed. Older recovery sheets no longer open this file; older backups "
                 "keep the old passphrase.\n")};
}

} // namespace

Command rekeyCommand()
{
    return {u"rekey"_s,
            {u"FILE"_s},
            Text::tr(
                "Changes the passphrase. The new one comes from --new-passphrase-fd, KITH_NEW_PASSPHRASE_FD, "
                "the second line of "
                "--passphrase-fd, or the terminal."),
            {{u"new-passphrase-fd"_s, {}, u"N"_s}},
            rekey};
}

} // namespace kith::cli
