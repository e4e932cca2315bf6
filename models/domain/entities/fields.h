// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <utility>

namespace kith::domain {

/// Characters of what a view, a report or a dashboard shows: a filter may name thousands of records.
inline constexpr int LongestDefinition = 2'000'000;

/// Words in which the entities are written down: `text("sku", "SKU").unique().inList()`. Only the files of
/// this folder and the catalogue use them.
class FieldSpec
{
public:
    FieldSpec(QByteArray key, const char *label, FieldType type)
    {
        m_field.key = std::move(key);
        m_field.label = label;
        m_field.type = type;
    }

    operator Field() const { return m_field; }

    FieldSpec &required() { return with(FieldFlag::Required); }
    FieldSpec &searchable() { return with(FieldFlag::Searchable); }
    FieldSpec &inList() { return with(FieldFlag::InList); }
    FieldSpec &derived() { return with(FieldFlag::Derived); }
    FieldSpec &hidden() { return with(FieldFlag::Hidden); }
    FieldSpec &unique() { return with(FieldFlag::Unique); }
    FieldSpec &fixed() { return with(FieldFlag::FixedAtBirth); }
    FieldSpec &byField() { return with(FieldFlag::LinkByField); }
    FieldSpec &personal() { return privacy(Privacy::Personal); }
    FieldSpec &sensitive() { return privacy(Privacy::Sensitive); }

    FieldSpec &format(TextFormat format)
    {
        m_field.format = format;
        return *this;
    }
    FieldSpec &value(const QVariant &value)
    {
        m_field.defaultValue = value;
        return *this;
    }
    /// The choice that a new record has.
    FieldSpec &preset(const char *choice) { return value(QString::fromLatin1(choice)); }
    FieldSpec &help(const char *text)
    {
        m_field.help = text;
        return *this;
    }
    /// Asked for only while a sibling field has this value.
    FieldSpec &onlyIf(QByteArray field, QByteArray value)
    {
        m_field.onlyIfField = std::move(field);
        m_field.onlyIfValue = std::move(value);
        return *this;
    }
    FieldSpec &max(int characters)
    {
        m_field.maxLength = characters;
        return *this;
    }
    FieldSpec &sortBy(QByteArray column)
    {
        m_field.sortColumn = std::move(column);
        return *this;
    }
    FieldSpec &decimals(int count)
    {
        m_field.decimals = count;
        return *this;
    }
    FieldSpec &atLeast(qint64 smallest)
    {
        m_field.minimum = smallest;
        return *this;
    }
    FieldSpec &between(qint64 smallest, qint64 largest)
    {
        m_field.maximum = largest;
        return atLeast(smallest);
    }
    FieldSpec &target(QByteArray key)
    {
        m_field.target = std::move(key);
        return *this;
    }
    FieldSpec &choices(QList<Choice> choices)
    {
        m_field.choices = std::move(choices);
        return *this;
    }

private:
    FieldSpec &with(FieldFlag flag)
    {
        m_field.flags |= flag;
        return *this;
    }
    FieldSpec &privacy(Privacy privacy)
    {
        m_field.privacy = privacy;
        return *this;
    }
    Field m_field;
};

namespace fields {

inline FieldSpec text(QByteArray key, const char *label)
{
    return FieldSpec(std::move(key), label, FieldType::Text).max(200);
}
inline FieldSpec longText(QByteArray key, const char *label)
{
    return FieldSpec(std::move(key), label, FieldType::LongText).max(100'000);
}
inline FieldSpec integer(QByteArray key, const char *label)
{
    return {std::move(key), label, FieldType::Integer};
}
inline FieldSpec decimal(QByteArray key, const char *label)
{
    return {std::move(key), label, FieldType::Decimal};
}
inline FieldSpec money(QByteArray key, const char *label, QByteArray currencyField = "currency")
{
    return FieldSpec(std::move(key), label, FieldType::Money).target(std::move(currencyField));
}
inline FieldSpec boolean(QByteArray key, const char *label, bool preset = false)
{
    return FieldSpec(std::move(key), label, FieldType::Boolean).value(preset);
}
inline FieldSpec date(QByteArray key, const char *label)
{
    return {std::move(key), label, FieldType::Date};
}
inline FieldSpec instant(QByteArray key, const char *label)
{
    return {std::move(key), label, FieldType::Instant};
}
inline FieldSpec choice(QByteArray key, const char *label, QList<Choice> choices)
{
    return FieldSpec(std::move(key), label, FieldType::Choice).choices(std::move(choices));
}
inline FieldSpec fromList(QByteArray key, const char *label, QByteArray list)
{
    return FieldSpec(std::move(key), label, FieldType::Picklist).target(std::move(list));
}
inline FieldSpec link(QByteArray key, const char *label, QByteArray entity)
{
    return FieldSpec(std::move(key), label, FieldType::Link).target(std::move(entity));
}

FieldSpec currency();  ///< the record's currency, "currency"
FieldSpec owner();     ///< who looks after the record, "owner_id"
FieldSpec country();   ///< ISO code, "country_iso2"
FieldSpec nameKey();   ///< "name_key", see Entity::keyFields
FieldSpec lastTouch(); ///< "last_touch_at"
FieldSpec nextStep();  ///< "next_step_at"
FieldSpec position();  ///< order among siblings, "position"
FieldSpec quantity();  ///< "qty_milli"
FieldSpec discount();  ///< "discount_bp"

/// What contacts and companies say about their orders and activities.
QList<Field> customerScores();

/// The two fields by which a child belongs to a contact or a company: "party_type" and "party_id".
QList<Field> party();
/// The same for children of anything: "object_type" and "object_id".
QList<Field> object();
/// The name of what people make and share, and who sees it (records/sharing.h).
QList<Field> shared();

} // namespace fields

namespace relations {

/// Members by a link field of theirs.
Relation children(QByteArray key, const char *label, QByteArray entity, QByteArray parentField);
/// Members by party_type/party_id.
Relation ofParty(QByteArray key, const char *label, QByteArray entity);
/// Members by object_type/object_id.
Relation ofObject(QByteArray key, const char *label, QByteArray entity);
Relation owned(Relation relation);
Relation ofKind(Relation relation, QByteArray kind);
Relation through(Relation relation, QByteArray memberField);
Relation fromOtherEnd(Relation relation); ///< inverse

QList<Relation> contactData(); ///< emails, phones, urls, profiles, chats, addresses
Relation notes();
Relation documents();
Relation tags();
Relation externalIds();
Relation activities();

} // namespace relations

/// One function per kind of record, each in its own file or with its children.
namespace entities {

Entity contact();
Entity company();
Entity contactPoint();
Entity address();
Entity contactCompany();
Entity fact();
Entity contactRelation();
Entity consent();
Entity note();
Entity attachment();
Entity tag();
Entity tagLink();
Entity externalSystem();
Entity externalId();
Entity appUser();
Entity queue();
Entity assignmentRule();
Entity assignmentRuleMember();
Entity assignmentLog();
Entity picklist();
Entity picklistValue();
Entity pipeline();
Entity stage();
Entity lead();
Entity scoreRule();
Entity rfmSegment();
Entity engagementWeight();
Entity winModel();
Entity deal();
Entity dealContact();
Entity dealLine();
Entity dealStageHistory();
Entity dealCheck();
Entity dealGateBypass();
Entity dealCloseDateHistory();
Entity customField();
Entity stageGate();
Entity product();
Entity activity();
Entity activityLink();
Entity activityParticipant();
Entity reminder();
Entity salesOrder();
Entity orderLine();
Entity ticket();
Entity surveyResponse();
Entity sourceCost();
Entity campaign();
Entity campaignRecipient();
Entity campaignEvent();
Entity organisation();
Entity workingHours();
Entity holiday();
Entity exchangeRate();
Entity goal();
Entity team();
Entity teamMember();
Entity savedView();
Entity report();
Entity reportSchedule();
Entity viewChoice();
Entity viewDraft();
Entity dashboard();
Entity dashboardTile();
Entity segment();
Entity segmentMember();
Entity segmentExclusion();
Entity suppression();

} // namespace entities

} // namespace kith::domain
