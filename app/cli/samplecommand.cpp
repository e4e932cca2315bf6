// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/base/clock.h"
#include "models/services/sample/samplemaker.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

Answer sample(Cli &cli)
{
    services::SampleOptions options;
    options.contacts = cli.number(u"contacts"_s, 1);
    options.seed = quint32(cli.number(u"seed"_s, 0));
    options.today = base::Clock::system().today();
    if (cli.isSet(u"today"_s)) {
        options.today = QDate::fromString(cli.value(u"today"_s), Qt::ISODate);
        if (!options.today.isValid())
            throw UsageError{
                Text::tr("--today takes a date like 2026-03-31, not \"%1\".").arg(cli.value(u"today"_s))};
    }
    // What is made on a day is the same however often it is made; the Store keeps the clock until the end.
    static const services::SampleClock clock(options.today);
    records::Records &records = QFileInfo::exists(cli.argument(0)) ? cli.open(false) : cli.create({}, &clock);
    if (await(records.counts()).value("contact") > 0)
        throw base::Problem(
            base::ProblemKind::NotAllowed,
            Text::tr("\"%1\" has contacts already. Sample data goes into a new or empty workspace only.")
                .arg(cli.argument(0)));
    const storage::Outcome outcome =
        await(cli.store().writeBulk(services::SampleMaker::job(options)), Cli::showProgress);
    return {{{u"file"_s, cli.argument(0)},
             {u"contacts"_s, options.contacts},
             {u"seed"_s, qint64(options.seed)},
             {u"today"_s, options.today.toString(Qt::ISODate)},
             {u"rows"_s, outcome.inserted}},
            Text::tr("Made %1 contacts and what belongs to them: %2 rows.\n")
                .arg(options.contacts)
                .arg(outcome.inserted)};
}

} // namespace

Command sampleCommand()
{
    return {u"sample"_s,
            {u"FILE"_s},
            Text::tr(
                "Fills a new or empty workspace with believable records; the same seed and day make the same "
                "content."),
            {{u"contacts"_s, {}, u"N"_s, u"500"_s},
             {u"seed"_s, {}, u"S"_s, u"1"_s},
             {u"today"_s, {}, u"YYYY-MM-DD"_s}},
            sample};
}

} // namespace kith::cli
