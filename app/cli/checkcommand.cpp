// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

Command checkCommand()
{
    return {u"check"_s,
            {u"FILE"_s},
            Text::tr(
                "Checks every page's authentication code, SQLite's structures, foreign keys, the invariants, "
                "and recomputes all "
                "derived data. Exit code 4 when something is found."),
            {},
            [](Cli &cli) {
                cli.open(false);
                const storage::CheckReport report = await(cli.store().check(), Cli::showProgress);
                const bool whole = report.findings.isEmpty();
                Answer answer{{{u"ok"_s, whole},
                               {u"findings"_s, QJsonArray::fromStringList(report.findings)},
                               {u"pages"_s, report.pages},
                               {u"rows"_s, report.rows},
                               {u"contentHash"_s, QString::fromLatin1(report.contentHash)}},
                              {},
                              whole ? ExitCode::Done : ExitCode::Damaged};
                for (const QString &finding : report.findings)
                    answer.text += finding + u'\n';
                answer.text +=
                    whole ? Text::tr("All is well: %1 pages, %2 rows, content %3.\n")
                                .arg(report.pages)
                                .arg(report.rows)
                                .arg(QString::fromLatin1(report.contentHash.left(16)))
                          : Text::tr(
                                "%1 findings. Keep a copy of this file as it is, and restore a backup when "
                                "what you entered is concerned.\n")
                                .arg(report.findings.size());
                return answer;
            }};
}

} // namespace kith::cli
