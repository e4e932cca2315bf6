// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/filterworkspace.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/records/sqltext.h"
#include "models/storage/session.h"
#include "tests/support/testfile.h"

#include <QDate>

namespace kith::test {

using namespace Qt::StringLiterals;
using base::RecordId;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;

namespace {

constexpr int Tries = 30;
constexpr qint64 MsPerDay = 86'400'000;

} // namespace

const QStringList &FilterWorkspace::words()
{
    static const QStringList all{u"Müller"_s,
                                 u"MULLER"_s,
                                 u"Mueller"_s,
                                 u"Straße 7"_s,
                                 u"Łódź"_s,
                                 u"Москва"_s,
                                 u"Anders Berglund"_s,
                                 u"Andres Bergland"_s,
                                 u"100 %"_s,
                                 u"a_b"_s,
                                 u"O'Brien"_s,
                                 u"\"; DROP TABLE contact; --"_s,
                                 u"' OR 1=1 --"_s,
                                 u"?1"_s,
                                 u"|12|"_s,
                                 u"  two   blanks "_s,
                                 u"Ä"_s,
                                 u"🙂"_s,
                                 u"+49 30 1234567"_s,
                                 u"030 1234567"_s,
                                 u"ana@example.com"_s,
                                 u"2026-05"_s,
                                 u"0"_s};
    return all;
}

FilterWorkspace::FilterWorkspace(storage::Session &session, const domain::Catalogue &catalogue, quint32 seed)
    : m_session(session), m_catalogue(catalogue), m_random(seed)
{
    for (const Entity &entity : catalogue.entities()) {
        QSqlQuery &found = session.run(u"SELECT id FROM "_s + records::tableOf(entity));
        while (found.next())
            m_ids[entity.key].append(RecordId(found.value(0).toLongLong()));
        found.finish();
    }
}

void FilterWorkspace::fill(int size)
{
    m_session.execDirect(u"BEGIN"_s);
    add("app_user", 4);
    add("team", 2);
    add("team_member", 5);
    add("external_system", 2);
    add("exchange_rate", 4);
    add("tag", 5);
    add("product", size / 4);
    add("company", size);
    add("contact", size);
    add("lead", size / 2);
    add("deal", size);
    add("activity", size * 2);
    add("sales_order", size);
    add("ticket", size / 2);
    for (const char *const child : {"contact_company", "deal_contact", "activity_link", "contact_point",
                                    "tag_link", "order_line", "deal_line"})
        add(child, size * 2);
    for (const char *const child : {"activity_participant", "address", "fact", "note", "contact_relation",
                                    "consent", "external_id", "deal_stage_history"})
        add(child, size / 2);
    m_session.execDirect(u"COMMIT"_s);
}

void FilterWorkspace::add(const QByteArray &entity, int count)
{
    for (int i = 0; i < count; ++i) {
        for (int attempt = 0; attempt < Tries && !addRow(m_catalogue.entity(entity)); ++attempt) {
        }
    }
}

/// False when the schema refuses what chance made.
bool FilterWorkspace::addRow(const Entity &entity)
{
    QVariantMap row;
    const qint64 stamp =
        FakeClock::Start - m_random.bounded(900) * MsPerDay - m_random.bounded(int(MsPerDay));
    row.insert(u"id"_s, ++m_lastId);
    row.insert(u"created_at"_s, stamp);
    row.insert(u"updated_at"_s, stamp + m_random.bounded(int(MsPerDay)));
    if (entity.hasTrash && m_random.bounded(8) == 0)
        row.insert(u"deleted_at"_s, stamp);
    for (const Field &field : entity.fields) {
        if (!field.formula.isEmpty())
            continue; // no column
        const bool isNeeded = field.is(FieldFlag::Required) || field.type == FieldType::Boolean;
        if (isNeeded || mostly())
            row.insert(QString::fromLatin1(field.key), valueFor(entity, field, row));
    }
    if (entity.field("name_key")) {
        QString key;
        for (const QByteArray &part : entity.keyFields) {
            const QString text = row.value(QString::fromLatin1(part)).toString();
            if (!text.isEmpty())
                key += (key.isEmpty() ? QString() : u" "_s) + text;
        }
        key = base::fold(key);
        row.insert(u"name_key"_s, key.isEmpty() ? QVariant() : QVariant(key));
    }
    if (entity.key == "deal" && row.value(u"status"_s).toString() == u"open"_s)
        row.remove(u"closed_at"_s);
    QStringList columns;
    QVariantList values;
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        if (it.value().isNull())
            continue; // the column's own default
        columns += records::columnOf({}, it.key().toLatin1());
        values += it.value();
    }
    try {
        m_session
            .run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(records::tableOf(entity), columns.join(u", "_s),
                                                          records::placeholders(values.size())),
                 values)
            .finish();
    } catch (const base::Problem &) {
        return false;
    }
    m_ids[entity.key].append(RecordId(m_lastId));
    return true;
}

QVariant FilterWorkspace::anyOf(const QByteArray &entity)
{
    const QList<RecordId> &ids = m_ids[entity];
    return ids.isEmpty() ? QVariant() : QVariant(ids.at(m_random.bounded(int(ids.size()))).value());
}

QString FilterWorkspace::anyText(const Field &field)
{
    if (field.format == domain::TextFormat::Currency)
        return QStringList{u"EUR"_s, u"USD"_s, u"JPY"_s, u"KWD"_s, u"XXX"_s}.at(m_random.bounded(5));
    if (field.maxLength == 2)
        return QStringList{u"DE"_s, u"AT"_s, u"fr"_s}.at(m_random.bounded(3));
    QString text = words().at(m_random.bounded(int(words().size())));
    if (m_random.bounded(3) == 0)
        text += u' ' + words().at(m_random.bounded(int(words().size())));
    if (field.is(FieldFlag::Unique))
        text += u' ' + QString::number(m_lastId);
    return text;
}

QVariant FilterWorkspace::valueFor(const Entity &entity, const Field &field, const QVariantMap &row)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return anyText(field);
    case FieldType::Integer: {
        const int least = field.minimum.isNull() ? -2 : field.minimum.toInt();
        const int most = field.maximum.isNull() ? least + 8 : std::min(field.maximum.toInt(), least + 1000);
        return least + m_random.bounded(most - least + 1);
    }
    case FieldType::Decimal:
        return 0.25 * (1 + m_random.bounded(12));
    case FieldType::Money:
        return qint64(m_random.bounded(30)) * 10'000;
    case FieldType::Boolean:
        return m_random.bounded(2);
    case FieldType::Date:
        return QDate(2026, 9, 21).addDays(m_random.bounded(900) - 800).toString(Qt::ISODate);
    case FieldType::Instant:
        return FakeClock::Start + (m_random.bounded(900) - 800) * MsPerDay + m_random.bounded(int(MsPerDay));
    case FieldType::Choice:
        return QString::fromLatin1(field.choices.at(m_random.bounded(int(field.choices.size()))).key);
    case FieldType::Picklist:
    case FieldType::MultiPicklist: {
        QVariantList values;
        QSqlQuery &found = m_session.run(u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = "
                                         "v.picklist_id WHERE p.key = ? ORDER BY v.position, v.id"_s,
                                         {QString::fromUtf8(field.target)});
        while (found.next())
            values += found.value(0);
        found.finish();
        if (values.isEmpty())
            return {};
        if (field.type == FieldType::Picklist)
            return values.at(m_random.bounded(int(values.size())));
        QString several;
        for (const QVariant &value : std::as_const(values)) {
            if (m_random.bounded(2) == 0)
                several += (several.isEmpty() ? u"|"_s : QString()) + value.toString() + u'|';
        }
        return several.isEmpty() ? QVariant() : QVariant(several);
    }
    case FieldType::Link:
        break;
    }
    if (!field.is(FieldFlag::LinkByField))
        return anyOf(field.target);
    Q_UNUSED(entity)
    return anyOf(row.value(QString::fromLatin1(field.target)).toString().toLatin1());
}

} // namespace kith::test
