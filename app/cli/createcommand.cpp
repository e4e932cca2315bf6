// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

Command createCommand()
{
    return {u"create"_s,
            {u"FILE"_s},
            Text::tr("Makes a new encrypted workspace. --name is the name of its first user."),
            {{u"name"_s, {}, u"NAME"_s}},
            [](Cli &cli) {
                cli.create(cli.value(u"name"_s));
                const storage::StoreInfo &info = cli.store().info();
                return Answer{{{u"file"_s, info.file},
                               {u"workspace"_s, info.workspaceId.toString(QUuid::WithoutBraces)}},
                              Text::tr("Made %1.\n").arg(info.file)};
            }};
}

} // namespace kith::cli
