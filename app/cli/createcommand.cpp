// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/base/money.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

void setBaseCurrency(records::Records &records, const QString &currency)
{
    domain::RecordQuery query;
    query.entity = "organisation"_ba;
    const domain::Record before =
        await(records.load("organisation"_ba, await(records.findIds(query)).constFirst()));
    domain::Record after = before;
    after.setValue("base_currency", currency);
    await(records.save(before, after));
}

} // namespace

Command createCommand()
{
    return {u"create"_s,
            {u"FILE"_s},
            Text::tr("Makes a new encrypted workspace. --name is the name of its first user, --currency the "
                     "one that amounts are added up in."),
            {{u"name"_s, {}, u"NAME"_s}, {u"currency"_s, {}, u"EUR"_s}},
            [](Cli &cli) {
                const QString currency = cli.value(u"currency"_s).toUpper();
                if (!currency.isEmpty() && !base::Money::decimals(currency))
                    throw UsageError{
                        Text::tr(
                            "There is no currency called \"%1\". Say its three-letter code, for example EUR.")
                            .arg(currency)};
                records::Records &records = cli.create(cli.value(u"name"_s));
                if (!currency.isEmpty())
                    setBaseCurrency(records, currency);
                const storage::StoreInfo &info = cli.store().info();
                return Answer{{{u"file"_s, info.file},
                               {u"workspace"_s, info.workspaceId.toString(QUuid::WithoutBraces)}},
                              Text::tr("Made %1.\n").arg(info.file)};
            }};
}

} // namespace kith::cli
