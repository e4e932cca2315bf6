// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importplan.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

template<class T>
struct Named
{
    const char *name;
    T value;
};

constexpr Named<MatchKey> MatchNames[] = {
    {"auto", MatchKey::Automatic}, {"external_id", MatchKey::ExternalId}, {"email", MatchKey::Email},
    {"phone", MatchKey::Phone},    {"name", MatchKey::NameAndCompany},    {"none", MatchKey::Nothing}};

constexpr Named<ImportMode> ModeNames[] = {{"create", ImportMode::CreateOnly},
                                           {"update", ImportMode::UpdateOnly},
                                           {"both", ImportMode::CreateAndUpdate}};

[[noreturn]] void refuse(const QString &sentence)
{
    throw base::Problem(base::ProblemKind::Invalid, sentence);
}

/// Translation context of what stands here.
class ImportPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

template<class T, std::size_t N>
QString nameOf(const Named<T> (&names)[N], T value)
{
    for (const Named<T> &named : names)
        if (named.value == value)
            return QString::fromLatin1(named.name);
    Q_UNREACHABLE();
}

template<class T, std::size_t N>
T valueOf(const Named<T> (&names)[N], const QString &key, const QString &name)
{
    QStringList known;
    for (const Named<T> &named : names) {
        if (name == QLatin1StringView(named.name))
            return named.value;
        known.append(QString::fromLatin1(named.name));
    }
    refuse(ImportPlanText::tr("The mapping says \"%1\": \"%2\"; it must be one of %3.")
               .arg(key, name, known.join(u", "_s)));
}

QChar characterOf(const QJsonObject &profile, const QString &key, QChar otherwise)
{
    if (!profile.contains(key))
        return otherwise;
    const QString text = profile.value(key).toString();
    if (text.size() != 1)
        refuse(ImportPlanText::tr("The mapping says \"%1\": \"%2\"; it must be a single character.")
                   .arg(key, text));
    return text.front();
}

} // namespace

const QList<QByteArray> &importableEntities()
{
    static const QList<QByteArray> entities{
        "contact",         "company",     "lead",          "deal",        "product",  "app_user",
        "survey_response", "source_cost", "exchange_rate", "sales_order", "campaign", "campaign_event"};
    return entities;
}

MatchKey matchKeyFromName(const QString &name)
{
    return valueOf(MatchNames, u"match"_s, name);
}

ImportMode importModeFromName(const QString &name)
{
    return valueOf(ModeNames, u"mode"_s, name);
}

const domain::Entity &ImportPlan::record() const
{
    return (catalogue ? *catalogue : domain::Catalogue::builtIn()).entity(entity);
}

QString ImportPlan::sourceName() const
{
    return file.isEmpty() ? ImportPlanText::tr("pasted rows") : QFileInfo(file).fileName();
}

QJsonObject ImportPlan::toProfile() const
{
    QJsonArray columnList;
    for (const ColumnMapping &column : columns) {
        QJsonObject object{{u"header"_s, column.header}, {u"target"_s, QString::fromLatin1(column.target)}};
        if (!column.format.isEmpty())
            object.insert(u"format"_s, QString::fromLatin1(column.format));
        columnList.append(object);
    }
    QJsonObject meant;
    for (auto it = meanings.cbegin(); it != meanings.cend(); ++it)
        meant.insert(it.key(), it.value());
    return {{u"kith"_s, u"import-profile"_s},
            {u"version"_s, 1},
            {u"entity"_s, QString::fromLatin1(entity)},
            {u"encoding"_s, QString::fromLatin1(dialect.encoding)},
            {u"delimiter"_s, QString(dialect.delimiter)},
            {u"quote"_s, QString(dialect.quote)},
            {u"header"_s, dialect.hasHeader},
            {u"columns"_s, columnList},
            {u"match"_s, nameOf(MatchNames, match)},
            {u"mode"_s, nameOf(ModeNames, mode)},
            {u"system"_s, externalSystem},
            {u"country"_s, defaultCountry},
            {u"currency"_s, currency},
            {u"customers"_s, makesCustomers ? u"create"_s : u"reject"_s},
            {u"meanings"_s, meant},
            {u"empty"_s, QJsonArray::fromStringList(nullTexts)}};
}

void ImportPlan::applyProfile(const QJsonObject &profile)
{
    if (profile.value(u"version"_s).toInt(1) > 1)
        refuse(ImportPlanText::tr(
            "The mapping was saved by a newer version of Kith. Bring this program up to date, or map "
            "the columns by hand."));
    ImportPlan changed = *this;
    if (profile.contains(u"entity"_s))
        changed.entity = profile.value(u"entity"_s).toString().toLatin1();
    if (!importableEntities().contains(changed.entity))
        refuse(ImportPlanText::tr("The mapping is for \"%1\"; %2 can be imported.")
                   .arg(QString::fromLatin1(changed.entity),
                        QString::fromLatin1(importableEntities().join(", "))));
    if (profile.contains(u"encoding"_s))
        changed.dialect.encoding = profile.value(u"encoding"_s).toString().toLatin1();
    changed.dialect.delimiter = characterOf(profile, u"delimiter"_s, dialect.delimiter);
    changed.dialect.quote = characterOf(profile, u"quote"_s, dialect.quote);
    changed.dialect.hasHeader = profile.value(u"header"_s).toBool(dialect.hasHeader);
    if (profile.contains(u"match"_s))
        changed.match = matchKeyFromName(profile.value(u"match"_s).toString());
    if (profile.contains(u"mode"_s))
        changed.mode = importModeFromName(profile.value(u"mode"_s).toString());
    changed.externalSystem = profile.value(u"system"_s).toString(externalSystem);
    changed.defaultCountry = profile.value(u"country"_s).toString(defaultCountry);
    changed.currency = profile.value(u"currency"_s).toString(currency);
    changed.makesCustomers =
        profile.value(u"customers"_s).toString(makesCustomers ? u"create"_s : u"reject"_s) != "reject"_L1;
    const QJsonObject meant = profile.value(u"meanings"_s).toObject();
    for (auto it = meant.constBegin(); it != meant.constEnd(); ++it)
        changed.meanings.insert(it.key(), it.value().toString());
    if (profile.contains(u"empty"_s)) {
        changed.nullTexts.clear();
        for (const QJsonValue &text : profile.value(u"empty"_s).toArray())
            changed.nullTexts.append(text.toString());
    }
    for (const QJsonValue &value : profile.value(u"columns"_s).toArray()) {
        const QJsonObject object = value.toObject();
        const QString heading = object.value(u"header"_s).toString();
        const auto column =
            std::find_if(changed.columns.begin(), changed.columns.end(),
                         [&](const ColumnMapping &candidate) { return candidate.header == heading; });
        if (column == changed.columns.end())
            refuse(ImportPlanText::tr("The mapping names a column \"%1\" that the file does not have.")
                       .arg(heading));
        column->target = object.value(u"target"_s).toString().toLatin1();
        column->format = object.value(u"format"_s).toString(QString::fromLatin1(column->format)).toLatin1();
        column->certain = true;
        column->ambiguousSample.clear();
        column->why = ImportPlanText::tr("The mapping says so");
    }
    *this = changed;
}

} // namespace kith::services
