// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/sampleground.h"

#include "models/domain/seeds.h"
#include "models/records/organisation.h"
#include "models/services/sample/samplesource.h"
#include "models/services/sample/samplewords.h"
#include "models/storage/session.h"

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

void findChoices(storage::Session &session, SampleGround &ground)
{
    const QString sql = u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = v.picklist_id "
                        "WHERE p.\"key\" = ? AND v.\"key\" = ? AND v.retired = 0"_s;
    for (const domain::PicklistSeed &list : domain::picklistSeeds()) {
        for (const domain::PicklistSeed::Value &value : list.values) {
            const QVariant id =
                session.scalar(sql, {QString::fromLatin1(list.key), QString::fromLatin1(value.key)});
            if (!id.isNull())
                ground.choices.insert(list.key + '.' + value.key, id.toLongLong());
        }
    }
}

void findStages(storage::Session &session, SampleGround &ground)
{
    ground.pipeline =
        session.scalar(u"SELECT id FROM pipeline WHERE active = 1 ORDER BY position, id LIMIT 1"_s)
            .toLongLong();
    const QString list = session
                             .scalar(u"SELECT group_concat(stage, ' ') FROM (SELECT id || ':' || kind || ':' "
                                     u"|| probability AS stage "
                                     "FROM stage WHERE pipeline_id = ? ORDER BY position, id)"_s,
                                     {ground.pipeline})
                             .toString();
    for (const QString &stage : list.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = stage.split(u':');
        ground.stages.append(
            {parts.value(0).toLongLong(), parts.value(1).toLatin1(), parts.value(2).toInt()});
    }
}

} // namespace

SampleGround SampleGround::of(storage::Session &session)
{
    SampleGround ground;
    ground.user = session.currentUser().value();
    const records::Organisation organisation = records::Organisation::read(session);
    ground.organisation = organisation.id.value();
    ground.baseCurrency = organisation.baseCurrency;
    findChoices(session, ground);
    findStages(session, ground);
    const auto look = [&](const QByteArray &table, const QByteArray &column, const QString &name) {
        const QString sql = u"SELECT id FROM \"%1\" WHERE \"%2\" = ?"_s.arg(QString::fromLatin1(table),
                                                                            QString::fromLatin1(column));
        if (const QVariant id = session.scalar(sql, {name}); !id.isNull())
            ground.existing.insert(table + '.' + name.toUtf8(), id.toLongLong());
    };
    const SampleWords &words = SampleWords::instance();
    for (const SampleUser &user : words.users)
        look("app_user", "login", user.login);
    for (const QStringList &tag : words.tags)
        look("tag", "name", tag.first());
    for (const QStringList &system : words.systems)
        look("external_system", "name", system.first());
    for (const SampleProduct &product : words.products)
        look("product", "sku", product.sku);
    look("team", "name", SampleSource::teamName());
    look("goal", "name", SampleSource::goalName());
    for (const QString &holiday : SampleSource::holidays())
        look("holiday", "name", holiday);
    for (const SampleCountry &country : words.countries())
        look("exchange_rate", "currency", country.currency);
    look("source_cost", "note", SampleSource::costNote());
    for (const QString &campaign : SampleSource::campaignNames())
        look("campaign", "name", campaign);
    look("queue", "name", SampleSource::queueName());
    look("stage_gate", "label", SampleSource::budgetItem());
    return ground;
}

const SampleGround::Stage *SampleGround::firstStage(QByteArrayView kind) const
{
    for (const Stage &stage : stages) {
        if (stage.kind == kind)
            return &stage;
    }
    return nullptr;
}

} // namespace kith::services
