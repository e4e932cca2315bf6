// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/dailywork.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

Command dailyCommand()
{
    return {
        u"daily"_s,
        {u"FILE"_s},
        Text::tr("Does what an open window does by itself: notes what segments, the forecast and the data "
                 "look like today, and writes the scheduled reports that are due on this computer as CSV "
                 "or XLSX. For cron; what is done is not done again. \"kith --daily FILE\" does the same, "
                 "with the PDFs."),
        {},
        [](Cli &cli) { return doDailyWork(cli.open(false)); }};
}

} // namespace kith::cli
