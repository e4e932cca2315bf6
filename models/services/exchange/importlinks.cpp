// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importlinks.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/customfield.h"
#include "models/domain/webaddress.h"
#include "models/services/exchange/importedrow.h"
#include "models/services/exchange/nearname.h"
#include "models/storage/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using base::RecordId;

/// Companies that rows name again and again are remembered, and forgotten all at once when they are many:
/// memory must not grow with the file.
constexpr qsizetype MostRemembered = 50'000;

/// Of more companies than that, no near names are looked for.
constexpr int MostNamesCompared = 5'000;

/// Translation context of what stands here.
class ImportLinksText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

} // namespace

void ImportedLinks::drop()
{
    for (const std::function<void()> &step : forget)
        step();
    *this = {};
}

ImportLinks::ImportLinks(const ImportPlan &plan, storage::Session &session, records::MatchRecords &match)
    : m_plan(plan)
    , m_session(session)
    , m_match(match)
    , m_system(match.externalSystem(plan.externalSystem))
    , m_tagRules(records::TagRules::read(session))
    , m_tags(match.tags())
{
}

QString ImportLinks::keyOfName(const QString &name)
{
    const QString key = base::fold(name);
    if (key.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportLinksText::tr("\"%1\" cannot be read as a name.").arg(name));
    return key;
}

storage::RowChange &ImportLinks::made(ImportedLinks &links, const QByteArray &table)
{
    storage::RowChange change;
    change.op = storage::RowOp::Insert;
    change.table = table;
    change.id = m_session.newId();
    links.rows.append(change);
    return links.rows.last();
}

RecordId ImportLinks::system(ImportedLinks &links)
{
    if (!m_system) {
        storage::RowChange &change = made(links, "external_system");
        change.set("name", {}, m_plan.externalSystem);
        change.set("kind", {}, u"file"_s);
        m_system = change.id;
        links.forget.append([this] { m_system = {}; });
    }
    return m_system;
}

RecordId ImportLinks::company(const QString &name, const QString &host, ImportedLinks &links)
{
    const QString key = keyOfName(name);
    // With its domain the name may mean another company than without it.
    const QString known = host.isEmpty() ? key : key + u'\n' + host;
    for (const QString &one : {known, key})
        if (const RecordId id = m_companies.value(one))
            return id;
    QList<RecordId> found = m_match.companiesNamed(key);
    if (found.isEmpty() && !host.isEmpty() && !domain::isMailProvider(host))
        found = m_match.companiesAt(host);
    if (!found.isEmpty()) {
        m_companies.insert(known, found.constFirst());
        return found.constFirst();
    }
    noteNear(ImportLinksText::tr("Company"), name, companyNames(), false);
    storage::RowChange &change = made(links, "company");
    change.set("name", {}, name);
    if (!host.isEmpty())
        change.set("domain", {}, host);
    ++links.companies;
    for (const QString &one : {key, known}) {
        m_companies.insert(one, change.id);
        links.forget.append([this, one] { m_companies.remove(one); });
    }
    return change.id;
}

void ImportLinks::trim()
{
    if (m_companies.size() >= MostRemembered)
        m_companies.clear();
    if (m_recipients.size() >= MostRemembered)
        m_recipients.clear();
}

RecordId ImportLinks::tag(const QString &given, ImportedLinks &links)
{
    const QString name = m_tagRules.fitted(given);
    if (name.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportLinksText::tr("\"%1\" cannot be read as a name.").arg(given));
    const QString key = m_tagRules.alikeAllowed ? keyOfName(name) : records::TagRules::likeness(name);
    if (const RecordId known = m_tags.value(key))
        return known;
    storage::RowChange &change = made(links, "tag");
    change.set("name", {}, name);
    m_tags.insert(key, change.id);
    links.forget.append([this, key] { m_tags.remove(key); });
    return change.id;
}

RecordId ImportLinks::team(const QString &name, ImportedLinks &links)
{
    if (!m_teams) {
        m_teams.emplace();
        const records::MatchNames known = m_match.names("team");
        for (auto it = known.ids.cbegin(); it != known.ids.cend(); ++it)
            m_teams->insert(it.key(), it.value());
    }
    const QString key = keyOfName(name);
    if (const RecordId known = m_teams->value(key))
        return known;
    storage::RowChange &change = made(links, "team");
    change.set("name", {}, name);
    m_teams->insert(key, change.id);
    links.forget.append([this, key] { m_teams->remove(key); });
    return change.id;
}

RecordId ImportLinks::user(const QString &name, ImportedLinks &links)
{
    if (!m_users)
        m_users.emplace(m_match.names("app_user").ids);
    const QString key = keyOfName(name);
    const QList<RecordId> known = m_users->values(key);
    if (known.size() > 1)
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportLinksText::tr("Several users are called \"%1\".").arg(name));
    if (!known.isEmpty())
        return known.constFirst();
    if (std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); })) // the key of somebody
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportLinksText::tr("\"%1\" cannot be read as a name.").arg(name));
    storage::RowChange &change = made(links, "app_user");
    change.set("display_name", {}, name);
    m_users->insert(key, change.id);
    links.forget.append([this, key] { m_users->remove(key); });
    return change.id;
}

void ImportLinks::addMember(RecordId team, RecordId user, bool asLead, ImportedLinks &links)
{
    const auto member = m_match.membership(team, user);
    if (member && (member->isLead || !asLead))
        return;
    if (member) {
        storage::RowChange change;
        change.op = storage::RowOp::Update;
        change.table = "team_member";
        change.id = member->id;
        change.set("is_lead", 0, 1);
        links.rows.append(change);
        return;
    }
    storage::RowChange &change = made(links, "team_member");
    change.set("team_id", {}, team.value());
    change.set("user_id", {}, user.value());
    if (asLead)
        change.set("is_lead", {}, 1);
}

void ImportLinks::join(RecordId user, const ImportedRow &row, ImportedLinks &links)
{
    if (row.teamName.isEmpty() && row.teamLead.isEmpty())
        return;
    const bool leads =
        !row.teamLead.isEmpty() && keyOfName(row.teamLead) == base::fold(row.record.text("display_name"));
    const RecordId joined = team(row.teamName.isEmpty() ? row.teamLead : row.teamName, links);
    addMember(joined, user, leads, links);
    if (!row.teamLead.isEmpty() && !leads)
        addMember(joined, this->user(row.teamLead, links), true, links);
}

/// A value that the list does not have becomes a new one of the list; the report names it.
RecordId ImportLinks::picklistValue(const domain::Field &field, const QString &text, ImportedLinks &links)
{
    auto list = m_picklists.find(field.target);
    if (list == m_picklists.end())
        list = m_picklists.insert(field.target, m_match.picklistValues(field.target));
    const QString key = keyOfName(text);
    if (const RecordId known = list->value(key))
        return known;
    noteNear(field.labelText(), text, m_match.picklistLabels(field.target), false);
    storage::RowChange &change = made(links, "picklist_value");
    change.set("picklist_id", {}, m_match.picklist(field.target).value());
    change.set("key", {}, key.simplified().replace(u' ', u'_'));
    change.set("label", {}, text);
    change.set("position", {}, qint64(list->size()));
    list->insert(key, change.id);
    const QString remark = ImportLinksText::tr("%1: \"%2\"").arg(field.labelText(), text);
    m_newPicklistValues.append(remark);
    links.forget.append([this, target = field.target, key, remark] {
        m_picklists[target].remove(key);
        m_newPicklistValues.removeOne(remark);
    });
    return change.id;
}

QVariant ImportLinks::choices(const domain::Field &field, const QString &text, ImportedLinks &links)
{
    if (field.type != domain::FieldType::MultiPicklist)
        return picklistValue(field, text, links).value();
    static const QRegularExpression separators(u"[;,|]"_s);
    QList<RecordId> ids;
    const QStringList names = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            ids.append(picklistValue(field, name.simplified(), links));
    }
    return domain::multiPicklistValue(ids);
}

/// Says once for each name that something is nearly called so; what that is.
QString ImportLinks::noteNear(const QString &label, const QString &name, const QStringList &known,
                              bool isRefused)
{
    const auto told = std::find_if(m_nearNames.cbegin(), m_nearNames.cend(), [&](const auto &near) {
        return near.label == label && near.name == name;
    });
    if (told != m_nearNames.cend())
        return told->known;
    const QString near = m_plan.meanings.values().contains(name) ? QString() : nearestName(name, known);
    if (!near.isEmpty())
        m_nearNames.append({label, name, near, 0, isRefused});
    return near;
}

const QStringList &ImportLinks::companyNames()
{
    if (!m_companyNames)
        m_companyNames.emplace(m_match.companyNames(MostNamesCompared));
    return *m_companyNames;
}

RecordId ImportLinks::find(const QByteArray &entity, const QString &label, const QString &name,
                           RecordId pipeline)
{
    auto names = m_named.find({entity, pipeline});
    if (names == m_named.end())
        names = m_named.insert({entity, pipeline}, m_match.names(entity, pipeline));
    QList<RecordId> found = names->ids.values(keyOfName(name));
    const domain::Entity &kind = domain::Catalogue::builtIn().entity(entity);
    if (found.isEmpty() && kind.hasTrash && kind.relation("external_ids"))
        found = m_match.withKeyAnywhere(entity, name);
    if (found.size() == 1)
        return found.constFirst();
    if (found.size() > 1)
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportLinksText::tr("%1: several are called \"%2\".").arg(label, name));
    constexpr qsizetype few = 12;
    const QString near = noteNear(label, name, names->titles, true);
    QString sentence = ImportLinksText::tr("%1: there is none called \"%2\".").arg(label, name);
    if (!near.isEmpty())
        sentence =
            ImportLinksText::tr("%1: there is none called \"%2\". Is \"%3\" meant?").arg(label, name, near);
    else if (!names->titles.isEmpty() && names->titles.size() <= few)
        sentence = ImportLinksText::tr("%1: there is none called \"%2\". There are: %3.")
                       .arg(label, name, names->titles.join(u", "_s));
    throw base::Problem(base::ProblemKind::Invalid, sentence);
}

RecordId ImportLinks::named(const domain::Field &field, const QString &name, RecordId pipeline)
{
    return find(field.target, field.labelText(), name, field.target == "stage" ? pipeline : RecordId());
}

RecordId ImportLinks::lead(const QString &key)
{
    const QList<RecordId> found = m_match.withKeyAnywhere("lead"_ba, key);
    if (found.isEmpty())
        throw base::Problem(
            base::ProblemKind::Invalid,
            ImportLinksText::tr("No lead has the key \"%1\". Import the leads first.").arg(key));
    if (found.size() > 1)
        throw base::Problem(
            base::ProblemKind::Invalid,
            ImportLinksText::tr("Several leads have the key \"%1\", from different systems.").arg(key));
    return found.constFirst();
}

RecordId ImportLinks::contactAt(const QString &email)
{
    const QList<records::MatchCandidate> found =
        m_match.withContactPoints("contact"_ba, "email"_ba, {email}).values();
    if (found.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportLinksText::tr("No contact has the e-mail address \"%1\".").arg(email));
    if (found.size() > 1)
        throw base::Problem(
            base::ProblemKind::Invalid,
            ImportLinksText::tr("Several contacts have the e-mail address \"%1\".").arg(email));
    return found.constFirst().id;
}

RecordId ImportLinks::ticket(const QString &number)
{
    const QList<RecordId> found = m_match.ticketsNumbered(number);
    if (found.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportLinksText::tr("No ticket has the number \"%1\".").arg(number));
    return found.constFirst();
}

RecordId ImportLinks::recipient(const QString &name, const QString &email, ImportedLinks &links)
{
    const QList<RecordId> keyed = m_match.withKeyAnywhere("campaign"_ba, name);
    const RecordId campaign =
        keyed.size() == 1
            ? keyed.constFirst()
            : find("campaign"_ba, domain::Catalogue::builtIn().entity("campaign").singularText(), name, {});
    const RecordId contact = contactAt(email);
    const std::pair<RecordId, RecordId> who{campaign, contact};
    if (const RecordId known = m_recipients.value(who))
        return known;
    if (const RecordId known = m_match.recipientOf(campaign, contact))
        return known;
    storage::RowChange &change = made(links, "campaign_recipient");
    change.set("campaign_id", {}, campaign.value());
    change.set("contact_id", {}, contact.value());
    change.set("address_norm", {}, email);
    m_recipients.insert(who, change.id);
    links.forget.append([this, who] { m_recipients.remove(who); });
    return change.id;
}

RecordId ImportLinks::product(const QString &name)
{
    return find("product"_ba, domain::Catalogue::builtIn().entity("product").singularText(), name, {});
}

RecordId ImportLinks::stage(const QString &name, RecordId pipeline)
{
    return find("stage"_ba, domain::Catalogue::builtIn().entity("stage").singularText(), name, pipeline);
}

} // namespace kith::services
