// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/crmworkspace.h"

#include "models/domain/record.h"
#include "models/storage/journal.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace kith::test {

using domain::Record;
using storage::Session;

storage::StoreOptions CrmWorkspace::alone()
{
    storage::StoreOptions options;
    options.userName = u"Anna Tester"_s;
    options.pollMs = 0;
    return options;
}

CrmWorkspace::CrmWorkspace(const QString &file, const storage::FileKey &key,
                           const storage::StoreOptions &options)
    : m_store(std::make_unique<storage::Store>(file, key, options, records::crmRules()))
{
}

std::unique_ptr<CrmWorkspace> CrmWorkspace::create(const QString &file, const storage::FileKey &key,
                                                   const storage::StoreOptions &options)
{
    std::unique_ptr<CrmWorkspace> workspace(new CrmWorkspace(file, key, options));
    answer(workspace->m_store->create());
    workspace->m_records = std::make_unique<records::Records>(*workspace->m_store);
    return workspace;
}

std::unique_ptr<CrmWorkspace> CrmWorkspace::open(const QString &file, const storage::FileKey &key,
                                                 const storage::StoreOptions &options)
{
    std::unique_ptr<CrmWorkspace> workspace(new CrmWorkspace(file, key, options));
    answer(workspace->m_store->open());
    workspace->m_records = std::make_unique<records::Records>(*workspace->m_store);
    return workspace;
}

QByteArray CrmWorkspace::hash()
{
    return answer(m_store->read([](Session &session) { return storage::Journal::contentHash(session); }))
        .toHex();
}

QVariant CrmWorkspace::ask(const QString &sql, const QVariantList &values)
{
    return answer(m_store->read([=](Session &session) { return session.scalar(sql, values); }));
}

QString CrmWorkspace::findings()
{
    return answer(m_store->check()).findings.join(u'\n');
}

base::RecordId CrmWorkspace::picklistValue(const QByteArray &picklist, const QByteArray &key)
{
    return base::RecordId(ask(u"SELECT v.id FROM picklist_value v JOIN picklist p ON p.id = v.picklist_id "
                              "WHERE p.key = ? AND v.key = ?"_s,
                              {QString::fromLatin1(picklist), QString::fromLatin1(key)})
                              .toLongLong());
}

Record newRecord(const QByteArray &entity, const FieldValues &values)
{
    Record record(domain::Catalogue::builtIn().entity(entity));
    for (const auto &[field, value] : values)
        record.setValue(field, value);
    return record;
}

void addChild(Record &record, const QByteArray &relation, const FieldValues &values)
{
    const domain::Relation *members = record.entity().relation(relation);
    record.children(relation).append(newRecord(members->entity, values));
}

Record fullContact(int number)
{
    Record contact = newRecord("contact", {{"first_name", u"Zoë %1"_s.arg(number)},
                                           {"last_name", u"Müller-%1"_s.arg(number)},
                                           {"birthday", u"1984-02-29"_s}});
    addChild(contact, "emails", {{"value_raw", u"zoe%1@work.example"_s.arg(number)}, {"label", u"work"_s}});
    addChild(contact, "emails", {{"value_raw", u"zoe%1@home.example"_s.arg(number)}, {"label", u"home"_s}});
    addChild(contact, "phones",
             {{"value_raw", u"+49 30 %1"_s.arg(1'000'000 + number)}, {"label", u"mobile"_s}});
    addChild(contact, "addresses",
             {{"street", u"Lange Straße %1"_s.arg(number)}, {"city", u"Köln"_s}, {"country_iso2", u"DE"_s}});
    addChild(contact, "notes", {{"body", u"Met at fair %1.\nLikes tea."_s.arg(number)}});
    return contact;
}

void writeContactsCsv(const QString &name, int first, int count, const QString &extra)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    QTextStream out(&file);
    out << "First name,Last name,Salutation,E-mail,Phone,Company,City\n";
    for (int i = first; i < first + count; ++i)
        out << "Ana " << i << ",Trujillo " << i * 7919 % 1'000'003 << ',' << extra << ",ana" << i
            << "@import.example,+49 40 " << 2'000'000 + i << ",Firm " << i % 97 << ",Hamburg\n";
}

} // namespace kith::test
