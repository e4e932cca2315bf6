// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of action is done, undone in reverse order and done again, each time after a restart, and the
// content of the file is compared bit by bit.
#include "models/services/documents/documents.h"
#include "models/services/exchange/importer.h"
#include "models/services/sample/samplemaker.h"
#include "tests/proofs/crmworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::RecordId;
using domain::Record;

namespace {

/// A year in the life of a small office, one action after the other.
class Story
{
public:
    explicit Story(const QString &folder) : m_folder(folder), m_file(folder + u"/office.kith"_s)
    {
        m_workspace = CrmWorkspace::create(m_file);
        tellOfContacts();
        tellOfCompanies();
        tellOfSmallThings();
        tellOfDocuments();
        tellOfDeals();
        tellOfCommerce();
        tellOfCampaigns();
        tellOfActivities();
        tellOfSettings();
        tellOfTrash();
        tellOfBulk();
    }

    struct Step
    {
        QByteArray name;
        std::function<void()> act;
    };
    const QList<Step> &steps() const { return m_steps; }
    CrmWorkspace &workspace() { return *m_workspace; }

    void restart()
    {
        m_workspace.reset();
        m_workspace = CrmWorkspace::open(m_file);
    }

private:
    void step(const QByteArray &name, std::function<void()> act) { m_steps.append({name, std::move(act)}); }

    /// A step that makes a record and remembers it as `alias`.
    void make(const QByteArray &alias, const QByteArray &entity, std::function<FieldValues()> values,
              std::function<void(Record &)> more = {})
    {
        step("add " + alias, [=, this] {
            Record record = newRecord(entity, values());
            if (more)
                more(record);
            m_ids.insert(alias, {entity, m_workspace->save(record).ids.first()});
        });
    }

    /// A step that changes the record `alias`.
    void change(const QByteArray &name, const QByteArray &alias, std::function<void(Record &)> edit)
    {
        step(name, [=, this] {
            const auto &[entity, id] = m_ids.value(alias);
            const Record before = m_workspace->load(entity, id);
            Record after = before;
            edit(after);
            m_workspace->save(before, after);
        });
    }

    RecordId id(const QByteArray &alias) const { return m_ids.value(alias).second; }
    QList<RecordId> everybody()
    {
        domain::RecordQuery query;
        query.entity = "contact";
        return answer(m_workspace->records().findIds(query));
    }

    QVariant link(const QByteArray &alias) const { return id(alias).value(); }
    QVariant value(const QByteArray &list, const QByteArray &key)
    {
        return m_workspace->picklistValue(list, key).value();
    }

    QVariant stage(const QString &kind, int number = 0)
    {
        return m_workspace->ask(
            u"SELECT id FROM stage WHERE kind = ? ORDER BY pipeline_id, position LIMIT 1 OFFSET ?"_s,
            {kind, number});
    }

    void tellOfContacts();
    void tellOfCompanies();
    void tellOfSmallThings();
    void tellOfDocuments();
    services::Documents &documents() { return services::Documents::of(m_workspace->records()); }
    records::Document document();
    void tellOfDeals();
    void tellOfCommerce();
    void tellOfCampaigns();
    void tellOfActivities();
    void tellOfSettings();
    void tellOfTrash();
    void tellOfBulk();
    void import(const QByteArray &content);

    QString m_folder;
    QString m_file;
    std::unique_ptr<CrmWorkspace> m_workspace;
    QList<Step> m_steps;
    QHash<QByteArray, std::pair<QByteArray, RecordId>> m_ids;
};

void Story::tellOfContacts()
{
    step("add contact", [this] {
        m_ids.insert("maria", {"contact", m_workspace->save(fullContact(1)).ids.first()});
    });
    change("edit fields", "maria", [](Record &contact) {
        contact.setValue("last_name", u"Anders"_s);
        contact.setValue("birthday", QVariant());
        contact.setValue("do_not_contact", 1);
    });
    change("change main e-mail", "maria",
           [](Record &contact) { contact.children("emails")[1].setValue("is_primary", 1); });
    change("add e-mail", "maria", [](Record &contact) {
        addChild(contact, "emails", {{"value_raw", u"Maria@Third.example"_s}, {"label", u"other"_s}});
    });
    change("remove main e-mail", "maria", [](Record &contact) {
        contact.children("emails").removeIf(
            [](const Record &email) { return email.value("is_primary").toBool(); });
    });
    change("remove every phone number", "maria", [](Record &contact) { contact.children("phones").clear(); });
    change("phone number of the country", "maria", [](Record &contact) {
        addChild(contact, "phones", {{"value_raw", u"030 123456"_s}});
        addChild(contact, "phones", {{"value_raw", u"not a number"_s}});
    });
    change("move to another country", "maria", [](Record &contact) {
        contact.children("addresses")[0].setValue("country_iso2", u"AT"_s);
        contact.children("addresses")[0].setValue("city", u"Wien"_s);
    });
    change("second address", "maria", [](Record &contact) {
        addChild(contact, "addresses",
                 {{"street", u"Via Roma 1"_s}, {"country_iso2", u"IT"_s}, {"is_primary", 1}});
    });
    change("edit note", "maria", [](Record &contact) {
        contact.children("notes")[0].setValue("body", u"Prefers coffee.\n\nΚαλημέρα"_s);
        contact.children("notes")[0].setValue("pinned", 1);
    });
    change("second note", "maria", [](Record &contact) {
        addChild(contact, "notes", {{"body", u"Second"_s}});
    });
    change("remove notes", "maria", [](Record &contact) { contact.children("notes").clear(); });
}

void Story::tellOfCompanies()
{
    make(
        "holding", "company",
        [] {
            return FieldValues{{"name", u"Ünïted Holding"_s}, {"employees", 1200}};
        },
        [](Record &company) {
            addChild(company, "urls", {{"value_raw", u"https://www.united.example/start"_s}});
            addChild(company, "emails", {{"value_raw", u"info@united.example"_s}});
        });
    make("firm", "company", [this] {
        return FieldValues{{"name", u"Alfreds Futterkiste"_s},
                           {"parent_id", link("holding")},
                           {"industry_id", value("industry", "retail")},
                           {"revenue_minor", 123'456'700},
                           {"currency", u"EUR"_s}};
    });
    change("take from the parent", "firm",
           [](Record &company) { company.setValue("parent_id", QVariant()); });
    change("job", "maria", [this](Record &contact) {
        addChild(contact, "jobs",
                 {{"company_id", link("firm")}, {"title", u"Buyer"_s}, {"from_date", u"2020-01-01"_s}});
    });
    change("second job as the main one", "maria", [this](Record &contact) {
        addChild(contact, "jobs",
                 {{"company_id", link("holding")}, {"title", u"Board"_s}, {"is_primary", 1}});
    });
    change("end the main job", "maria", [](Record &contact) {
        for (Record &job : contact.children("jobs"))
            if (job.value("is_primary").toBool())
                job.setValue("to_date", u"2024-12-31"_s);
    });
    change("rename a company with people", "firm",
           [](Record &company) { company.setValue("name", u"Alfred & Co"_s); });
}

void Story::tellOfSmallThings()
{
    make("vip", "tag", [] { return FieldValues{{"name", u"VIP"_s}, {"colour", u"#aa0000"_s}}; });
    make("fair", "tag", [] { return FieldValues{{"name", u"Fair"_s}}; });
    change("tag", "maria", [this](Record &contact) {
        addChild(contact, "tags", {{"tag_id", link("vip")}});
        addChild(contact, "tags", {{"tag_id", link("fair")}});
    });
    change("untag", "maria", [](Record &contact) { contact.children("tags").removeFirst(); });
    make("shop", "external_system", [] { return FieldValues{{"name", u"Web shop"_s}, {"kind", u"shop"_s}}; });
    change("key in another system", "maria", [this](Record &contact) {
        addChild(contact, "external_ids", {{"system_id", link("shop")}, {"external_key", u"C-4711"_s}});
    });
    change("fact", "maria", [](Record &contact) {
        addChild(contact, "facts", {{"kind", u"hobby"_s}, {"text", u"Sailing"_s}, {"value_num", 0.1}});
    });
    change("consent", "maria", [](Record &contact) {
        addChild(contact, "consents", {{"channel", u"email"_s}, {"purpose", u"newsletter"_s}});
    });
    change("withdraw the consent", "maria",
           [](Record &contact) { contact.children("consents").first().setValue("status", u"withdrawn"_s); });
    make("bernd", "contact", [] { return FieldValues{{"last_name", u"Bernd"_s}}; });
    change("relation", "maria", [this](Record &contact) {
        addChild(contact, "relations",
                 {{"kind_id", value("relation_kind", "manager")}, {"to_contact_id", link("bernd")}});
    });
    change("relation seen from the other end", "bernd", [](Record &contact) {
        contact.children("relations_from").first().setValue("note", u"since May"_s);
    });
    make("lead", "lead", [] { return FieldValues{{"title", u"Asked at the fair"_s}}; });
    change("lead is known", "lead", [this](Record &lead) {
        lead.setValue("contact_id", link("maria"));
        addChild(lead, "notes", {{"body", u"Call back."_s}});
    });
    change("format a note", "lead", [](Record &lead) {
        lead.children("notes").first().setValue("body", u"Call **back**.\n\n- soon"_s);
        lead.children("notes").first().setValue("format", u"markdown"_s);
        lead.children("notes").first().setValue("pinned", 1);
    });
}

/// The document of Maria that was added last.
records::Document Story::document()
{
    return answer(documents().list("contact", id("maria"))).first();
}

void Story::tellOfDocuments()
{
    const QByteArray contract(600'000, 'c');
    step("add documents", [this, contract] {
        answer(documents().add("contact", id("maria"),
                               {{{}, u"contract.pdf"_s, contract}, {{}, u"shot.png"_s, "no picture"}}));
    });
    step("the same content elsewhere", [this, contract] {
        answer(documents().add("company", id("firm"), {{{}, u"copy of contract.pdf"_s, contract}}));
    });
    step("new version", [this] {
        answer(documents().addVersion(document(), {{}, u"shot.png"_s, QByteArray(300'000, 'v')}));
    });
    step("rename a document", [this] { answer(documents().rename(document(), u"Screenshot.png"_s)); });
    step("delete a document", [this] { answer(documents().remove({document()})); });
}

void Story::tellOfDeals()
{
    make("crane", "product", [] {
        return FieldValues{
            {"name", u"Crane"_s}, {"sku", u"CR-1"_s}, {"price_minor", 9'999'900}, {"currency", u"EUR"_s}};
    });
    make(
        "deal", "deal",
        [this] {
            return FieldValues{{"name", u"Two cranes"_s}, {"company_id", link("firm")}};
        },
        [this](Record &deal) {
            addChild(deal, "contacts", {{"contact_id", link("maria")}, {"influence", 9}});
            addChild(deal, "lines",
                     {{"product_id", link("crane")}, {"unit_minor", 9'999'900}, {"qty_milli", 2000}});
            addChild(deal, "lines",
                     {{"description", u"Delivery"_s}, {"unit_minor", 50'000}, {"discount_bp", 1250}});
        });
    change("move the deal on", "deal",
           [this](Record &deal) { deal.setValue("stage_id", stage(u"open"_s, 1)); });
    change("change a line", "deal",
           [](Record &deal) { deal.children("lines")[0].setValue("qty_milli", 3500); });
    change("remove a line", "deal", [](Record &deal) { deal.children("lines").removeLast(); });
    change("win the deal", "deal", [this](Record &deal) {
        deal.setValue("stage_id", stage(u"won"_s));
        deal.setValue("won_reason_id", value("won_reason", "price"));
    });
    change("reopen the deal", "deal",
           [this](Record &deal) { deal.setValue("stage_id", stage(u"open"_s, 2)); });
    change("lose the deal", "deal", [this](Record &deal) {
        deal.setValue("stage_id", stage(u"lost"_s));
        deal.setValue("lost_reason_id", value("lost_reason", "timing"));
    });
    change("remove every line", "deal", [](Record &deal) { deal.children("lines").clear(); });
}

void Story::tellOfCommerce()
{
    make(
        "order", "sales_order",
        [this] {
            return FieldValues{
                {"company_id", link("firm")}, {"contact_id", link("maria")}, {"currency", u"EUR"_s}};
        },
        [this](Record &order) {
            addChild(order, "lines", {{"product_id", link("crane")}, {"unit_minor", 9'999'900}});
        });
    change("ship the order", "order", [](Record &order) {
        order.setValue("status", u"shipped"_s);
        addChild(order, "lines", {{"description", u"Packing"_s}, {"unit_minor", 333}, {"qty_milli", 1333}});
    });
    make("ticket", "ticket", [this] {
        return FieldValues{
            {"subject", u"It squeaks"_s}, {"contact_id", link("maria")}, {"order_id", link("order")}};
    });
    change("solve the ticket", "ticket", [](Record &ticket) { ticket.setValue("status", u"solved"_s); });
    change("close the ticket", "ticket", [](Record &ticket) { ticket.setValue("status", u"closed"_s); });
    change("reopen the ticket", "ticket", [](Record &ticket) { ticket.setValue("status", u"open"_s); });
}

/// A bounce changes an address of the person's, a farewell what they agreed to.
void Story::tellOfCampaigns()
{
    static constexpr qint64 sentMs = 1'772'000'000'000;
    make("campaign", "campaign", [] {
        return FieldValues{{"name", u"Spring"_s}, {"cost_minor", 50'000}, {"currency", u"EUR"_s}};
    });
    make("recipient", "campaign_recipient", [this] {
        return FieldValues{{"campaign_id", link("campaign")}, {"contact_id", link("maria")}};
    });
    for (const char *kind : {"sent", "bounced_hard", "unsubscribed"})
        make(kind, "campaign_event", [this, kind] {
            return FieldValues{
                {"recipient_id", link("recipient")}, {"kind", QString::fromLatin1(kind)}, {"at", sentMs}};
        });
    change("finish the campaign", "campaign",
           [](Record &campaign) { campaign.setValue("status", u"finished"_s); });
}

void Story::tellOfActivities()
{
    make(
        "call", "activity",
        [this] {
            return FieldValues{{"subject", u"Call Maria"_s},
                               {"type_id", value("activity_type", "call")},
                               {"due_on", u"2027-03-01"_s}};
        },
        [this](Record &activity) {
            addChild(activity, "links", {{"object_type", u"contact"_s}, {"object_id", link("maria")}});
            addChild(activity, "links", {{"object_type", u"deal"_s}, {"object_id", link("deal")}});
        });
    change("the call is done", "call", [](Record &activity) {
        activity.setValue("done_at", qint64(1'790'000'000'000));
        activity.setValue("body", u"She will think about it."_s);
    });
    change("the call was about another deal", "call",
           [](Record &activity) { activity.children("links").removeLast(); });
    change("who took part", "call", [this](Record &activity) {
        addChild(activity, "participants", {{"party_type", u"contact"_s}, {"party_id", link("maria")}});
    });
}

void Story::tellOfSettings()
{
    step("find settings", [this] { // makes nothing by itself: remembers what a new workspace has
        m_ids.insert(
            "industries",
            {"picklist",
             RecordId(m_workspace->ask(u"SELECT id FROM picklist WHERE key = 'industry'"_s).toLongLong())});
        m_ids.insert(
            "sales",
            {"pipeline", RecordId(m_workspace->ask(u"SELECT id FROM pipeline LIMIT 1"_s).toLongLong())});
        m_workspace->save(newRecord("app_user", {{"display_name", u"Bert"_s}, {"login", u"bert"_s}}));
    });
    change("new choice", "industries", [](Record &list) {
        addChild(list, "values", {{"key", u"space"_s}, {"label", u"Space travel"_s}, {"position", 99}});
    });
    change("rename and retire choices", "industries", [](Record &list) {
        list.children("values")[0].setValue("label", u"Farming"_s);
        list.children("values")[1].setValue("retired", 1);
        list.children("values")[2].setValue("position", 50);
    });
    make(
        "service", "pipeline",
        [] {
            return FieldValues{{"name", u"Service"_s}, {"currency", u"CHF"_s}};
        },
        [](Record &pipeline) {
            addChild(pipeline, "stages", {{"name", u"Open"_s}, {"position", 1}, {"probability", 40}});
            addChild(pipeline, "stages", {{"name", u"Done"_s}, {"position", 2}, {"kind", u"won"_s}});
        });
    change("new stage", "sales", [](Record &pipeline) {
        addChild(pipeline, "stages", {{"name", u"Legal"_s}, {"position", 3}, {"probability", 70}});
    });
    change("rename and remove stages", "service", [](Record &pipeline) {
        pipeline.children("stages")[0].setValue("name", u"Waiting"_s);
        pipeline.children("stages").removeLast();
    });
}

void Story::tellOfTrash()
{
    step("to the trash", [this] { answer(m_workspace->records().moveToTrash("contact", {id("maria")})); });
    step("out of the trash", [this] { answer(m_workspace->records().restore("contact", {id("maria")})); });
    step("several to the trash", [this] {
        answer(m_workspace->records().moveToTrash("company", {id("firm"), id("holding")}));
    });
    step("remove a tag that is in use",
         [this] { answer(m_workspace->records().moveToTrash("tag", {id("fair")})); });
}

void Story::import(const QByteArray &content)
{
    QFile file(m_folder + u"/people.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(content);
    file.close();
    services::Importer importer(m_workspace->records());
    const auto report = answer(importer.run(services::Importer::propose(file.fileName(), "contact")));
    if (report.created + report.updated == 0)
        qFatal("nothing was imported");
}

void Story::tellOfBulk()
{
    step("import", [this] {
        import(
            "Customer ID,First name,Last name,E-mail,Phone,Company,City,Country,Tags,Source\n"
            "A1,Ana,Trujillo,ana@trujillo.example,(5) 555-4729,Emparedados,México,Mexico,VIP;new,Fair stand\n"
            "A2,Thomas,Hardy,hardy@horn.example,(171) 555-7788,Around the Horn,London,United "
            "Kingdom,,Website\n"
            "A3,,Anders,zoe1@home.example,,Alfred & Co,Wien,Austria,,\n");
    });
    step("import again with changes", [this] {
        import(
            "Customer ID,First name,Last name,E-mail,Phone,Company,City,Country,Tags,Source\n"
            "A1,Ana María,Trujillo,ana@trujillo.example,(5) 555-0000,Emparedados,Puebla,Mexico,VIP,Website\n"
            "A4,Christina,Berglund,berglund@snabb.example,0921-12 34 65,Snabbköp,Luleå,Sweden,,\n");
    });
    step("edit many", [this] {
        QList<std::pair<Record, Record>> pairs;
        const auto ids = everybody();
        for (const RecordId one : ids) {
            const Record before = m_workspace->load("contact", one);
            Record after = before;
            after.setValue("language", u"de"_s);
            addChild(after, "notes", {{"body", u"Part of the big clean-up."_s}});
            pairs.append({before, after});
        }
        answer(m_workspace->records().saveAll(pairs, u"Edit many"_s));
    });
    step("sample data", [this] {
        services::SampleOptions options;
        options.contacts = 150;
        options.today = QDate(2026, 3, 31);
        answer(m_workspace->store().writeBulk(services::SampleMaker::job(options)));
    });
    step("everybody to the trash",
         [this] { answer(m_workspace->records().moveToTrash("contact", everybody())); });
}

} // namespace

class TestUndoHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsTakenBackAndDoneAgain();
    void importLeavesAloneWhatWasChangedLater();
    void historyNamesWhatAnUndoTookAway();

private:
    /// A workspace with a contact of its own and an import of `count` more, at one company each.
    static RecordId import(CrmWorkspace &workspace, const QString &folder, int count);
    static RecordId imported(CrmWorkspace &workspace, int number);
};

RecordId TestUndoHash::import(CrmWorkspace &workspace, const QString &folder, int count)
{
    workspace.save(fullContact(1));
    writeContactsCsv(folder + u"/people.csv"_s, 100, count);
    services::Importer importer(workspace.records());
    answer(importer.run(services::Importer::propose(folder + u"/people.csv"_s, "contact")));
    return RecordId(workspace.ask(u"SELECT id FROM tx ORDER BY commit_seq DESC LIMIT 1"_s).toLongLong());
}

RecordId TestUndoHash::imported(CrmWorkspace &workspace, int number)
{
    return RecordId(
        workspace.ask(u"SELECT id FROM contact WHERE first_name = ?"_s, {u"Ana %1"_s.arg(100 + number)})
            .toLongLong());
}

/// Edited fields, an edited e-mail address, a note, a task and a deal that came later: these records stay,
/// with everything that is theirs and the companies they work for; all others go.
void TestUndoHash::importLeavesAloneWhatWasChangedLater()
{
    QTemporaryDir folder;
    const auto workspace = CrmWorkspace::create(folder.filePath(u"w.kith"_s));
    constexpr int count = 12;
    const RecordId tx = import(*workspace, folder.path(), count);
    const auto change = [&](int number, const std::function<void(Record &)> &edit) {
        const Record before = workspace->load("contact", imported(*workspace, number));
        Record after = before;
        edit(after);
        workspace->save(before, after);
    };
    const RecordId kept = imported(*workspace, 4);
    change(0, [](Record &contact) { contact.setValue("language", u"es"_s); });
    change(1, [](Record &contact) {
        contact.children("emails")[0].setValue("value_raw", u"new@import.example"_s);
    });
    change(2, [](Record &contact) { addChild(contact, "notes", {{"body", u"Called back."_s}}); });
    Record task =
        newRecord("activity", {{"subject", u"Visit"_s},
                               {"type_id", workspace->picklistValue("activity_type", "call").value()}});
    addChild(task, "links", {{"object_type", u"contact"_s}, {"object_id", imported(*workspace, 3).value()}});
    workspace->save(task);
    const qint64 company =
        workspace->ask(u"SELECT company_id FROM contact WHERE id = ?"_s, {kept.value()}).toLongLong();
    const QVariant pipeline = workspace->ask(u"SELECT id FROM pipeline LIMIT 1"_s);
    const QVariant stage = workspace->ask(u"SELECT id FROM stage WHERE kind = 'open' LIMIT 1"_s);
    workspace->save(newRecord(
        "deal",
        {{"name", u"Big one"_s}, {"company_id", company}, {"pipeline_id", pipeline}, {"stage_id", stage}}));
    change(5, [](Record &contact) { contact.setValue("language", u"pt"_s); });
    answer(workspace->records().undo()); // what was taken back does not count
    const auto rowsOf = [&](int number) {
        return workspace->count(
            u"contact_point WHERE party_id = %1"_s.arg(imported(*workspace, number).value()));
    };
    const qint64 points = rowsOf(0);
    QVERIFY(points > 1);

    QCOMPARE(kindOf([&] { answer(workspace->store().undo({tx, false})); }), QByteArray("Conflict"));
    const QByteArray before = workspace->hash();
    storage::Outcome outcome;
    const auto refusal = problemOf([&] { outcome = answer(workspace->store().undo({tx, true})); });
    QVERIFY2(!refusal, refusal ? refusal->what() : "");
    for (const int number : {0, 1, 2, 3}) {
        QVERIFY2(imported(*workspace, number), qPrintable(QString::number(number)));
        QCOMPARE(rowsOf(number), points);
        QVERIFY(!workspace->load("contact", imported(*workspace, number)).text("company_name").isEmpty());
    }
    for (int number = 4; number < count; ++number)
        QVERIFY2(!imported(*workspace, number), qPrintable(QString::number(number)));
    QCOMPARE(workspace->count(u"company"_s), 5); // of the four, and the deal's
    QCOMPARE(workspace->count(u"contact"_s), 5); // these and the one that was there before
    QSet<RecordId> stayed;
    for (const storage::SkippedRow &row : outcome.skipped)
        stayed.insert(row.id);
    for (const int number : {0, 1, 2, 3})
        QVERIFY(stayed.contains(imported(*workspace, number)));
    QVERIFY(stayed.contains(RecordId(company)));
    QCOMPARE(stayed.size(), 9);
    QCOMPARE(workspace->findings(), QString());

    answer(workspace->records().redo());
    QVERIFY(workspace->hash() == before);
    QCOMPARE(workspace->findings(), QString());
}

void TestUndoHash::historyNamesWhatAnUndoTookAway()
{
    QTemporaryDir folder;
    const auto workspace = CrmWorkspace::create(folder.filePath(u"w.kith"_s));
    import(*workspace, folder.path(), 3);
    const RecordId id = imported(*workspace, 0);
    answer(workspace->records().undo());
    const auto lines = answer(workspace->records().history("contact", id));
    const auto says = [&](const QByteArray &entity, const QString &value) {
        return std::any_of(lines.cbegin(), lines.cend(), [&](const records::HistoryLine &line) {
            return line.entity == entity && line.op == storage::RowOp::Remove &&
                   std::any_of(line.changes.cbegin(), line.changes.cend(),
                               [&](const auto &change) { return change.before.toString() == value; });
        });
    };
    QVERIFY(says("contact", u"Ana 100"_s));
    QVERIFY(says("contact_point", u"ana100@import.example"_s));
    QVERIFY(!says("contact_point", u"ana101@import.example"_s));
    QVERIFY(says("address", u"Hamburg"_s));
}

void TestUndoHash::everyActionIsTakenBackAndDoneAgain()
{
    QTemporaryDir folder;
    Story story(folder.path());
    QList<QByteArray> hashes{story.workspace().hash()};
    for (const Story::Step &step : story.steps()) {
        const std::optional<base::Problem> problem = problemOf(step.act);
        QVERIFY2(!problem, step.name + ": " + (problem ? problem->what() : ""));
        hashes.append(story.workspace().hash());
        QVERIFY2(hashes.last() != hashes.at(hashes.size() - 2), step.name + " changed nothing");
    }
    const qsizetype count = story.steps().size();
    QCOMPARE(story.workspace().findings(), QString());

    for (int turn = 0; turn < 2; ++turn) {
        for (qsizetype i = count; i > 0; --i) {
            story.restart();
            const QByteArray name = "undo: " + story.steps().at(i - 1).name;
            const std::optional<base::Problem> problem =
                problemOf([&] { answer(story.workspace().records().undo()); });
            QVERIFY2(!problem, name + ": " + (problem ? problem->what() : ""));
            QVERIFY2(story.workspace().hash() == hashes.at(i - 1), name);
            const QString findings = turn == 0 ? story.workspace().findings() : QString();
            QVERIFY2(findings.isEmpty(), name + ": " + findings.toUtf8());
        }
        QCOMPARE(kindOf([&] { answer(story.workspace().records().undo()); }), QByteArray("NotFound"));
        for (qsizetype i = 1; i <= count; ++i) {
            story.restart();
            const QByteArray name = "redo: " + story.steps().at(i - 1).name;
            const std::optional<base::Problem> problem =
                problemOf([&] { answer(story.workspace().records().redo()); });
            QVERIFY2(!problem, name + ": " + (problem ? problem->what() : ""));
            QVERIFY2(story.workspace().hash() == hashes.at(i), name);
            const QString findings = turn == 0 ? story.workspace().findings() : QString();
            QVERIFY2(findings.isEmpty(), name + ": " + findings.toUtf8());
        }
        QCOMPARE(kindOf([&] { answer(story.workspace().records().redo()); }), QByteArray("NotFound"));
    }
    QCOMPARE(story.workspace().findings(), QString());
    qInfo("%lld kinds of action, undone and redone twice", qlonglong(count));
}

QTEST_GUILESS_MAIN(TestUndoHash)
#include "tst_undohash.moc"
