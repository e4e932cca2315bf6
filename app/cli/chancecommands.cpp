// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/domain/winchance.h"
#include "models/records/winchances.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using domain::WinChance;
using records::WinChances;

/// --fields, or those that are usual.
QList<QByteArray> fieldsFrom(const Cli &cli, const domain::Entity &entity)
{
    if (!cli.isSet(u"fields"_s))
        return WinChance::usualFields(entity);
    const QList<QByteArray> offered = WinChance::offeredFields(entity);
    QList<QByteArray> fields;
    for (const QString &word : cli.value(u"fields"_s).split(u',', Qt::SkipEmptyParts)) {
        const QByteArray key = word.trimmed().toUtf8();
        if (!offered.contains(key))
            throw UsageError{Text::tr("\"%1\" cannot be learned from. These can: %2.")
                                 .arg(QString::fromUtf8(key), QString::fromUtf8(offered.join(", ")))};
        fields.append(key);
    }
    return fields;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1);
}

Answer answerOf(const records::LearnedChance &learned, std::pair<qint64, qint64> available)
{
    QJsonObject json{
        {u"learned"_s, !learned.id.isNull()},
        {u"available"_s, QJsonObject{{u"won"_s, available.first}, {u"lost"_s, available.second}}}};
    const QString had = Text::tr("Over by now: %1 won, %2 lost; %3 of each are needed to learn from.\n")
                            .arg(available.first)
                            .arg(available.second)
                            .arg(WinChance::MinOfEach);
    if (learned.id.isNull())
        return {json, had};
    const WinChance &model = learned.model;
    QJsonArray fields;
    for (const QByteArray &field : model.fields())
        fields.append(QString::fromUtf8(field));
    QJsonArray deciles;
    QList<QStringList> table;
    for (const WinChance::Decile &one : model.deciles()) {
        deciles.append(
            QJsonObject{{u"count"_s, one.count}, {u"predicted"_s, one.predicted}, {u"actual"_s, one.actual}});
        table.append({QString::number(one.count), percent(one.predicted), percent(one.actual)});
    }
    json.insert(u"learned_at"_s,
                QDateTime::fromMSecsSinceEpoch(learned.learnedAtMs, Qt::UTC).toString(Qt::ISODate));
    json.insert(u"fields"_s, fields);
    json.insert(u"won"_s, model.wonCount());
    json.insert(u"lost"_s, model.lostCount());
    json.insert(u"discrimination"_s, model.discrimination());
    json.insert(u"calibration"_s, deciles);
    return {json, textTable({u"count"_s, u"predicted %"_s, u"actual %"_s}, table) + had};
}

Answer chances(Cli &cli, const QByteArray &subject)
{
    const bool isLearning = cli.isSet(u"learn"_s);
    if (cli.isSet(u"fields"_s) && !isLearning)
        throw UsageError{Text::tr("--fields only goes with --learn.")};
    records::Records &records = cli.open(!isLearning);
    WinChances chances(records);
    if (isLearning)
        await(chances.learn(subject, fieldsFrom(cli, records.catalogue().entity(subject))));
    return answerOf(await(chances.learned(subject)), await(chances.available(subject)));
}

QList<QCommandLineOption> options()
{
    return {{u"learn"_s, {}}, {u"fields"_s, {}, u"FIELDS"_s}};
}

} // namespace

Command leadsChancesCommand()
{
    return {u"leads chances"_s,
            {u"FILE"_s},
            Text::tr("Says what chances of leads were learned from and how often they came true, by tenths. "
                     "With --learn it learns anew, as one action."),
            options(),
            [](Cli &cli) { return chances(cli, "lead"_ba); }};
}

Command dealsChancesCommand()
{
    return {u"deals chances"_s,
            {u"FILE"_s},
            Text::tr("Says what chances of deals were learned from and how often they came true, by tenths. "
                     "With --learn it learns anew, as one action."),
            options(),
            [](Cli &cli) { return chances(cli, "deal"_ba); }};
}

} // namespace kith::cli
