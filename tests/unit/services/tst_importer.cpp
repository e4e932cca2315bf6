// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/picklistmerge.h"
#include "models/services/exchange/campaignwords.h"
#include "models/services/exchange/exporter.h"
#include "models/services/exchange/importer.h"
#include "models/services/exchange/nearname.h"
#include "models/services/exchange/pastedrows.h"
#include "models/services/exchange/vcardreader.h"
#include "tests/support/testfile.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using services::ImportMode;
using services::ImportPlan;
using services::ImportReport;

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<test::TestFile>(records::crmRules());
        m_records = std::make_unique<records::Records>(m_file->create());
    }
    void cleanup()
    {
        m_records.reset();
        m_file.reset();
    }

    void mapsHeadingsOfSevenLanguages_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArrayList>("targets");
        const QByteArrayList usual{"external_id", "first_name",   "last_name",   "emails.work",
                                   "phones.work", "company.name", "address.city"};
        QTest::newRow("English") << QByteArray(
                                        "customerID,First Name,surname,E-Mail Address,telephone,Company,City")
                                 << usual;
        QTest::newRow("German") << QByteArray(
                                       "Kundennummer,Vorname,Nachname,E-Mail-Adresse,Telefon,Firma,Ort")
                                << usual;
        QTest::newRow("French") << QByteArray("Code client,Prénom,Nom,Courriel,Téléphone,Société,Ville")
                                << usual;
        QTest::newRow("Spanish")
            << QByteArray("Id cliente,Nombre,Apellidos,Correo electrónico,Teléfono,Empresa,Ciudad") << usual;
        QTest::newRow("Italian") << QByteArray("Codice cliente,Nome,Cognome,E-mail,Telefono,Azienda,Città")
                                 << usual;
        QTest::newRow("Portuguese")
            << QByteArray("Código cliente,Primeiro nome,Sobrenome,Email,Telefone,Empresa,Cidade") << usual;
        QTest::newRow("Dutch")
            << QByteArray("Klantnummer,Voornaam,Achternaam,E-mailadres,Telefoonnummer,Bedrijf,Plaats")
            << usual;
    }
    void mapsHeadingsOfSevenLanguages()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArrayList, targets);
        const ImportPlan plan = services::Importer::propose(
            source(header + "\n1,Ana,Blanco,ana@b.example,+34 915 123 456,B,Madrid\n"));
        QByteArrayList mapped;
        for (const auto &column : plan.columns)
            mapped.append(column.target);
        QCOMPARE(mapped, targets);
        QCOMPARE(plan.entity, QByteArray("contact"));
    }

    void guessesByContentWhatHasNoHeading()
    {
        ImportPlan plan = services::Importer::propose(
            source("a,b,c,d,e\nx1,maria@a.example,Germany,03.04.2026,+49 30 1234567\n"
                   "x2,ana@b.example,Mexico,05.06.2026,(030) 765432\n"),
            "contact");
        QCOMPARE(plan.columns.at(1).target, QByteArray("emails.work"));
        QVERIFY(!plan.columns.at(1).certain);
        QCOMPARE(plan.columns.at(2).target, QByteArray("address.country"));
        QVERIFY(plan.columns.at(0).target.isEmpty());
        QVERIFY(plan.columns.at(3).target.isEmpty()); // dates are no phone numbers
        QCOMPARE(plan.columns.at(4).target, QByteArray("phones.work"));
        QVERIFY(!plan.columns.at(0).why.isEmpty());
    }

    void asksAboutDatesThatReadTwoWays()
    {
        const ImportPlan unclear = services::Importer::propose(
            source("last name,birthday\nA,03/04/1990\nB,05/06/1991\n"), "contact");
        QVERIFY(!unclear.columns.at(1).certain);
        QCOMPARE(unclear.columns.at(1).ambiguousSample.size(), 3);
        const ImportPlan clear = services::Importer::propose(
            source("last name,birthday\nA,03/04/1990\nB,25/06/1991\n"), "contact");
        QVERIFY(clear.columns.at(1).ambiguousSample.isEmpty());
        QCOMPARE(clear.columns.at(1).format, QByteArray("dmy"));
    }

    void createsContactsWithAllThatBelongsToThem()
    {
        const ImportReport report = import(
            "id,name,job title,company,email,mobile,fax,street,plz,city,country,tags,notes\n"
            "7,Dr. Maria Anders,Sales Manager,Alfreds,maria@a.example,0170 1234567,030 76545,Obere Str. 57,"
            "12209,Berlin,Germany,\"vip; spring fair\",Likes tea\n");
        QCOMPARE(report.created, 1);
        QCOMPARE(report.linkedCreated, 1);
        const domain::Record maria = only("contact");
        QCOMPARE(maria.text("salutation"), u"Dr."_s);
        QCOMPARE(maria.text("last_name"), u"Anders"_s);
        QCOMPARE(maria.children("emails").constFirst().text("value_raw"), u"maria@a.example"_s);
        QCOMPARE(maria.children("phones").size(), 2);
        QCOMPARE(maria.children("phones").constFirst().text("value_norm"), u"+491701234567"_s);
        QCOMPARE(maria.children("addresses").constFirst().text("country_iso2"), u"DE"_s);
        QCOMPARE(maria.children("jobs").constFirst().text("title"), u"Sales Manager"_s);
        QCOMPARE(maria.children("jobs").constFirst().linkTitles.value("company_id"), u"Alfreds"_s);
        QCOMPARE(maria.children("tags").size(), 2);
        QCOMPARE(maria.children("notes").constFirst().text("body"), u"Likes tea"_s);
        QCOMPARE(maria.children("external_ids").constFirst().text("external_key"), u"7"_s);
    }

    void takesPastedRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a spreadsheet's cells with their headings")
            << u"Vorname\tNachname\tE-Mail\r\nMaria\tAnders\tmaria@a.example\r\nAna\tBlanco\tana@b.example\r\n"_s;
        QTest::newRow("cells without headings")
            << u"Maria Anders\tmaria@a.example\nAna Blanco\tana@b.example"_s;
        QTest::newRow("addresses, one a line")
            << u"Maria Anders <maria@a.example>\n\"Ana Blanco\" <ana@b.example>\n"_s;
        QTest::newRow("the line of a mail program")
            << u"\"Anders, Maria\" <maria@a.example>, ana@b.example (Ana Blanco)"_s;
        QTest::newRow("semicolons, the family name first")
            << u"Anders, Maria <maria@a.example>; Blanco, Ana <mailto:ana@b.example>"_s;
        QTest::newRow("values between commas")
            << u"first name,last name,email\nMaria,Anders,maria@a.example\nAna,Blanco,ana@b.example\n"_s;
    }
    void takesPastedRows()
    {
        QFETCH(QString, text);
        QVERIFY(services::PastedRows::areIn(text));
        const ImportPlan plan = services::PastedRows::plan(text);
        QCOMPARE(plan.entity, QByteArray("contact"));
        QVERIFY(plan.file.isEmpty());
        const ImportReport report = run(plan);
        QCOMPARE(report.created, 2);
        QStringList people;
        for (const domain::Record &contact : all("contact"))
            people.append(contact.text("first_name") + u'|' + contact.text("last_name") + u'|' +
                          contact.children("emails").constFirst().text("value_raw"));
        people.sort();
        QCOMPARE(people, (QStringList{u"Ana|Blanco|ana@b.example"_s, u"Maria|Anders|maria@a.example"_s}));
        QCOMPARE(run(plan).unchanged, 2);
    }

    void tellsTextFromRows()
    {
        QVERIFY(!services::PastedRows::areIn({}));
        QVERIFY(!services::PastedRows::areIn(u"Just a sentence, with a comma."_s));
        QVERIFY(services::PastedRows::areIn(u"maria@a.example"_s));
        QVERIFY_THROWS_EXCEPTION(base::Problem, services::PastedRows::plan(u" \n "_s));
        const ImportPlan firms = services::PastedRows::plan(u"Alfreds <office@alfreds.example>"_s, "company");
        QCOMPARE(run(firms).created, 1);
        QCOMPARE(only("company").text("name"), u"Alfreds"_s);
    }

    void changesNothingTheSecondTime_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("key") << QByteArray("id,name\n1,Maria Anders\n2,Maria Anders\n");
        QTest::newRow("e-mail") << QByteArray(
            "name,email\nMaria Anders,m@a.example\nAna Trujillo,ana@b.example\n");
        QTest::newRow("shared mailbox")
            << QByteArray("name,email\nMaria Anders,info@a.example\nAna Trujillo,info@a.example\n");
        QTest::newRow("phone") << QByteArray(
            "name,phone,country\nMaria,030 123456,DE\nAna,(5) 555-4729,MX\n");
        QTest::newRow("name only") << QByteArray(
            "first name,last name\nMaria,Anders\nAna,Trujillo\nMaria,Anders\n");
        QTest::newRow("company") << QByteArray("name,company\nMaria Anders,A\nMaria Anders,B\n");
        QTest::newRow("contradiction")
            << QByteArray("id,name,birthday\n1,Maria Anders,1990-01-01\n1,Maria Anders,1991-01-01\n");
        QTest::newRow("company's own") << QByteArray(
            "account,sector,employees,subsidiary_of\nAcme,technology,12,\nBeta,retail,7,Acme\n");
    }
    void changesNothingTheSecondTime()
    {
        QFETCH(QByteArray, content);
        const ImportReport first = import(content);
        QVERIFY(first.created > 0);
        QCOMPARE(first.created + first.updated + first.unchanged + first.rejected, first.rows);
        const QByteArray hash = test::hashOf(m_file->store());
        const ImportReport second = import(content);
        QCOMPARE(second.created, 0);
        QCOMPARE(second.updated, 0);
        QCOMPARE(second.rejected, first.rejected);
        QCOMPARE(second.created + second.updated + second.unchanged + second.rejected, second.rows);
        QCOMPARE(test::hashOf(m_file->store()), hash);
    }

    void keepsPeopleApartWhoShareAMailbox()
    {
        const ImportReport report =
            import("name,email\nMaria Anders,info@a.example\nAna Trujillo,info@a.example\n");
        QCOMPARE(report.created, 2);
    }

    void updatesWithoutBlankingAnything()
    {
        import("id,first name,last name,email,language\n1,Maria,Anders,maria@a.example,de\n");
        const ImportReport report =
            import("id,first name,last name,email,language\n1,Marie,Anders,marie@a.example,\n");
        QCOMPARE(report.updated, 1);
        const domain::Record maria = only("contact");
        QCOMPARE(maria.text("first_name"), u"Marie"_s);
        QCOMPARE(maria.text("language"), u"de"_s);
        QCOMPARE(maria.children("emails").size(), 2);
    }

    void honoursTheMode()
    {
        import("id,last name\n1,Anders\n");
        const ImportReport create = import("id,last name\n1,Andersen\n2,Trujillo\n",
                                           [](ImportPlan &plan) { plan.mode = ImportMode::CreateOnly; });
        QCOMPARE(create.created, 1);
        QCOMPARE(create.unchanged, 1);
        const ImportReport update = import("id,last name\n1,Andersen\n3,Moreno\n",
                                           [](ImportPlan &plan) { plan.mode = ImportMode::UpdateOnly; });
        QCOMPARE(update.updated, 1);
        QCOMPARE(update.rejected, 1);
    }

    void rejectsWhatCannotBeAndSaysWhy()
    {
        const ImportReport report =
            import("id,last name,birthday,country\n"
                   "1,Anders,1990-02-30,Germany\n"
                   "2,Trujillo,1990-02-28,Atlantis\n"
                   ",,,\n"
                   "4,Moreno,1990-02-28,Mexico\n"
                   "5,Hardy,1990-02-28,UK,one cell too many\n",
                   [this](ImportPlan &plan) { plan.rejectedFile = m_file->path(u"rejected.csv"_s); });
        QCOMPARE(report.rows, 5);
        QCOMPARE(report.created, 1);
        QCOMPARE(report.rejected, 4);
        for (const auto &rejection : report.firstRejections)
            QVERIFY(!rejection.reason.isEmpty());
        QVERIFY(report.firstRejections.at(0).reason.contains(u"1990-02-30"_s));
        QVERIFY(report.firstRejections.at(1).reason.contains(u"Atlantis"_s));
        QFile rejected(m_file->path(u"rejected.csv"_s));
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QVERIFY(rejected.readLine().startsWith("id,last name,birthday,country,"));
        QVERIFY(rejected.readLine().startsWith("1,Anders,1990-02-30,Germany,"));
    }

    void undoesTheWholeImport()
    {
        import("id,last name,company\n1,Anders,Alfreds\n");
        const QByteArray before = test::hashOf(m_file->store());
        import("id,last name,company,email\n1,Andersen,Alfreds,a@a.example\n2,Trujillo,Helados,\n");
        const QByteArray after = test::hashOf(m_file->store());
        QVERIFY(before != after);
        test::await(m_records->undo());
        QCOMPARE(test::hashOf(m_file->store()), before);
        test::await(m_records->redo());
        QCOMPARE(test::hashOf(m_file->store()), after);
    }

    void rehearsesWithoutATrace()
    {
        const QByteArray before = test::hashOf(m_file->store());
        const ImportReport report =
            import("id,last name,company\n1,Anders,Alfreds\n", [](ImportPlan &plan) { plan.dryRun = true; });
        QCOMPARE(report.created, 1);
        QVERIFY(report.dryRun);
        QCOMPARE(test::hashOf(m_file->store()), before);
        QVERIFY(!test::await(m_records->undoState()).undoTx);
    }

    void cancelLeavesNothing()
    {
        const QByteArray before = test::hashOf(m_file->store());
        QByteArray many = "id,last name,email\n";
        for (int i = 0; i < 20'000; ++i)
            many += QByteArray::number(i) + ",Person" + QByteArray::number(i) + ",p" + QByteArray::number(i) +
                    "@a.example\n";
        const ImportPlan plan = services::Importer::propose(source(many));
        QFuture<ImportReport> running = services::Importer(*m_records).run(plan);
        QTRY_VERIFY_WITH_TIMEOUT(running.progressValue() > 0, 30'000);
        running.cancel();
        running.waitForFinished();
        QVERIFY(running.isCanceled());
        QTRY_COMPARE_WITH_TIMEOUT(test::hashOf(m_file->store()), before, 30'000);
    }

    void bringsCompaniesWithParentsAndNewListValues()
    {
        const ImportReport report =
            import("account,sector,year_established,revenue,employees,office_location,subsidiary_of\n"
                   "Acme Corporation,technolgy,1996,1100.04,2822,United States,\n"
                   "Bubba Gump,medical,2002,987.39,2253,Philipines,Acme Corporation\n");
        QCOMPARE(report.created, 2);
        QVERIFY(report.remarks.join(u' ').contains(u"technolgy"_s));
        domain::RecordQuery query;
        query.entity = "company";
        query.search = u"bubba"_s;
        const domain::Record bubba =
            test::await(m_records->load("company", test::await(m_records->findIds(query)).constFirst()));
        QCOMPARE(bubba.linkTitles.value("parent_id"), u"Acme Corporation"_s);
        QCOMPARE(bubba.value("employees").toInt(), 2253);
        QCOMPARE(bubba.value("founded_year").toInt(), 2002);
        QCOMPARE(bubba.value("revenue_minor").toLongLong(), 98739);
        QVERIFY(report.remarks.join(u' ').contains(u"Philipines"_s));
        QCOMPARE(bubba.text("country"), u"PH"_s);
    }

    /// Each of these files changed something the second time, before rows were looked at again at the end.
    void contradictingRowsChangeNothingTheSecondTime_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a later row gives the record another key")
            << QByteArray("customer id,first name,last name,email\n"
                          ",Anna,Berg,a@a.example\nK1,Anna,Holm,a@a.example\nK2,Anna,Berg,a@a.example\n");
        QTest::newRow("a later row completes the name")
            << QByteArray("first name,last name,phone,street\n"
                          ",Berg,,Weg 1\nAnna,,+49 30 1234567,\nAnna,Berg,+49 30 1234567,Weg 1\n"
                          ",Berg,+49 30 1234567,\n");
        QTest::newRow("one fits two, until one of them gets a name")
            << QByteArray("first name,last name,email,phone\n"
                          "Anna,Berg,a@a.example,\nBo,Holm,a@a.example,\nAnna,Holm,a@a.example,+4930777777\n"
                          "Bo,Holm,,+4930777777\nAnna,Holm,b@b.example,+4930777777\n");
        QTest::newRow("a national number and another country")
            << QByteArray("last name,phone,country\n,030 1234567,\n,+49 30 1234567,Austria\n"
                          "Berg,030 1234567,Austria\n,+43301234567,\n");
        QTest::newRow("an employer by domain and by name")
            << QByteArray("last name,company,company domain,email\nA,Acme Inc,acme.example,\n"
                          "B,Acme GmbH,acme.example,b@b.example\nB,Acme GmbH,,b@b.example\n"
                          "C,Acme GmbH,acme.example,\nC,Acme GmbH,acme.example,\n");
        QTest::newRow("the words of a name in other columns")
            << QByteArray("first name,middle,last name\nAnna Maria,,\n,Anna,Maria\nMaria,,Anna\n");
    }
    void contradictingRowsChangeNothingTheSecondTime()
    {
        QFETCH(QByteArray, content);
        const auto german = [](ImportPlan &plan) { plan.defaultCountry = u"DE"_s; };
        const ImportReport first = import(content, german);
        QCOMPARE(first.rows, first.created + first.updated + first.unchanged + first.rejected);
        const QByteArray hash = test::hashOf(m_file->store());
        const ImportReport again = import(content, german);
        QCOMPARE(again.created + again.updated + again.linkedCreated, 0);
        QCOMPARE(test::hashOf(m_file->store()), hash);
        QCOMPARE(again.rejected, first.rejected);
    }

    void rejectedRowsWithTooManyCellsAreReadBackOneByOne()
    {
        const QString rejected = m_file->path(u"rejected.csv"_s);
        const ImportReport report = import("id,last name,note\n1,Berg,a,\"b\nc\"\n2\n3,Holm,fine\n",
                                           [&](ImportPlan &plan) { plan.rejectedFile = rejected; });
        QCOMPARE(report.rejected, 2);
        const ImportPlan plan = services::Importer::propose(rejected, "contact");
        QCOMPARE(services::Importer::preview(plan).rows.size(), 2);
        QCOMPARE(plan.columns.constLast().header, u"Reason"_s);
    }

    void readsCardsAsProgramsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::newRow("2.1, bare types, quoted-printable in a character set") << QByteArray(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;"
            "J=F6=\r\nrg;;Dr.\r\nORG;CHARSET=ISO-8859-1:B\xfcro & Co;Verkauf\r\nTITLE:Eink\xc3\xa4ufer\r\n"
            "TEL;WORK;VOICE:+49 30 1234567\r\nTEL;CELL:+49 170 1234567\r\n"
            "ADR;WORK;PREF:;;Obere Str. 57;Berlin;;12209;Germany\r\nEMAIL;PREF;INTERNET;WORK:j@a.example\r\n"
            "PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n /9j/4AAQSkZJRg:ABAQEA\r\n AAAA\r\n\r\nBDAY:19800322\r\n"
            "AGENT:\r\nBEGIN:VCARD\r\nN:Other;Somebody\r\nEND:VCARD\r\nEND:VCARD\r\n");
        QTest::newRow("3.0 of a phone, groups and folds") << QByteArray(
            "BEGIN:VCARD\nVERSION:3.0\nN:M\xc3\xbcl\n ler;J\xc3\xb6rg;;Dr.;\nFN:Dr. J\xc3\xb6rg "
            "M\xc3\xbcller\n"
            "ORG:B\xc3\xbcro & "
            "Co;Verkauf\nTITLE:Eink\xc3\xa4ufer\nitem1.EMAIL;type=INTERNET;type=WORK:j@a.example\n"
            "TEL;type=WORK;type=VOICE;type=pref:+49 30 1234567\nTEL;type=CELL:+49 170 1234567\n"
            "item2.ADR;type=WORK:;;Obere Str. 57;Berlin;;12209;Germany\nitem2.X-ABADR:de\nBDAY:1980-03-22\n"
            "END:VCARD\n");
        QTest::newRow("4.0 with uris") << QByteArray(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nN:M\xc3\xbcller;J\xc3\xb6rg;;Dr.;\r\n"
            "ORG;TYPE=work:B\xc3\xbcro & Co;Verkauf\r\nTITLE:Eink\xc3\xa4ufer\r\n"
            "TEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+49-30-1234567\r\n"
            "TEL;VALUE=uri;TYPE=\"cell,text\":tel:+491701234567\r\n"
            "EMAIL;TYPE=work:j@a.example\r\nBDAY:19800322\r\n"
            "ADR;TYPE=work;LABEL=\"a: b; c\":;;Obere Str. 57;Berlin;;12209;Germany\r\nEND:VCARD\r\n");
    }
    void readsCardsAsProgramsWriteThem()
    {
        QFETCH(QByteArray, card);
        const ImportReport report = import(card);
        QCOMPARE(report.rows, 1);
        QVERIFY2(report.created == 1, qPrintable(report.firstRejections.value(0).reason));
        const domain::Record person = only("contact");
        QCOMPARE(person.text("last_name"), u"Müller"_s);
        QCOMPARE(person.text("first_name"), u"Jörg"_s);
        QCOMPARE(person.text("salutation"), u"Dr."_s);
        QCOMPARE(person.text("birthday"), u"1980-03-22"_s);
        QCOMPARE(person.children("jobs").constFirst().linkTitles.value("company_id"), u"Büro & Co"_s);
        QCOMPARE(person.children("jobs").constFirst().text("department"), u"Verkauf"_s);
        QCOMPARE(person.children("jobs").constFirst().text("title"), u"Einkäufer"_s);
        QCOMPARE(person.children("emails").constFirst().text("value_raw"), u"j@a.example"_s);
        QCOMPARE(person.children("emails").constFirst().text("label"), u"work"_s);
        QStringList phones;
        for (const domain::Record &phone : person.children("phones"))
            phones.append(phone.text("label") + u' ' + phone.text("value_norm"));
        phones.sort();
        QCOMPARE(phones, (QStringList{u"mobile +491701234567"_s, u"work +49301234567"_s}));
        QCOMPARE(person.children("addresses").constFirst().text("street"), u"Obere Str. 57"_s);
        QCOMPARE(person.children("addresses").constFirst().text("country_iso2"), u"DE"_s);
        QCOMPARE(import(card).unchanged, 1);
    }

    void cardsComeBackAsTheyWere_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("3.0") << int(services::VCardVersion::V3);
        QTest::newRow("4.0") << int(services::VCardVersion::V4);
    }
    void cardsComeBackAsTheyWere()
    {
        QFETCH(int, version);
        import("id,name,job title,department,company,email,private "
               "email,mobile,fax,website,street,plz,city,country,"
               "birthday,tags,notes\n"
               "7,Dr. Łucja Anders-Ωmega,\"Head, Sales; EU\",R&D,\"Alfreds \\ Söhne, \"\"Ltd\"\"; "
               "Co\",l@a.example,l@b.example,"
               "0170 1234567,030 76545,https://a.example/x?y=1,\"Obere Str. 57, "
               "Hof\",12209,Berlin,Germany,1990-03-04,"
               "vip,\"One line that is so long that it has to be folded somewhere: "
               "äöüßÄÖÜ日本語日本語日本語日本語日本語\nand "
               "another\"\n8,,,,,only@mail.example,,,,,,,,,,,\n");
        const QString target = m_file->path(u"out.vcf"_s);
        domain::RecordQuery query;
        query.entity = "contact";
        QCOMPARE(test::await(
                     services::Exporter(*m_records).toVCards(query, target, services::VCardVersion(version))),
                 2);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n'))
            QVERIFY2(line.size() <= 76, line);
        ImportPlan plan = services::Importer::propose(target);
        plan.columns[0].target.clear(); // it would get a key of this file
        const QByteArray hash = test::hashOf(m_file->store());
        const ImportReport report = run(plan);
        QVERIFY2(report.unchanged == 2, qPrintable(u"%1 created, %2 updated, %3"_s.arg(report.created)
                                                       .arg(report.updated)
                                                       .arg(report.firstRejections.value(0).reason)));
        QCOMPARE(test::hashOf(m_file->store()), hash);
    }

    /// Cards that are cut, mixed up and full of noise: each BEGIN is a row, and none is swallowed.
    void brokenCardsAreReadToTheEnd()
    {
        const QByteArrayList pieces{"BEGIN:VCARD\r\n",
                                    "END:VCARD\r\n",
                                    "N:A;B\r\n",
                                    "FN:",
                                    "\r\n",
                                    " ",
                                    "=\r\n",
                                    "EMAIL;TYPE=\"work:a@b.example\r\n",
                                    "TEL;CELL:+49 30 1\n",
                                    "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=\n",
                                    "\xff\xfe",
                                    QByteArray(1, '\0'),
                                    "ADR:;;;;;;;;;;\r\n",
                                    "PHOTO;BASE64:AAAA\n",
                                    ":",
                                    ";",
                                    "\\",
                                    "item1.",
                                    "CATEGORIES:a,b\\,c\r\n",
                                    "N;CHARSET=KOI8-R:\xc1\xc2\r\n",
                                    "ORG:;;\\;\n"};
        QRandomGenerator random(77);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = "BEGIN:VCARD\nVERSION:3.0\n"; // what continues a line continues that one
            for (int count = random.bounded(40); count > 0; --count)
                bytes += pieces.at(random.bounded(int(pieces.size())));
            QBuffer buffer(&bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            services::VCardReader reader(buffer);
            QStringList row;
            qint64 rows = 0;
            while (reader.next(row)) {
                QCOMPARE(row.size(), services::VCardReader::columns().size());
                QCOMPARE(reader.rowNumber(), ++rows);
                QVERIFY(reader.lineNumber() >= 1);
            }
            QVERIFY(rows >= 1);
            QVERIFY(rows <= bytes.count("BEGIN:VCARD"));
            QVERIFY(buffer.atEnd());
        }
    }

    void savesAndAppliesProfiles()
    {
        const QString file = source("a,b\nMaria,Anders\n");
        ImportPlan plan = services::Importer::propose(file, "contact");
        plan.columns[0].target = "first_name";
        plan.columns[1].target = "last_name";
        plan.mode = ImportMode::CreateOnly;
        ImportPlan again = services::Importer::propose(file, "contact");
        again.applyProfile(plan.toProfile());
        QCOMPARE(again.columns.at(0).target, QByteArray("first_name"));
        QCOMPARE(again.columns.at(1).target, QByteArray("last_name"));
        QCOMPARE(again.mode, ImportMode::CreateOnly);

        QJsonObject strange = plan.toProfile();
        strange.insert(u"columns"_s,
                       QJsonArray{QJsonObject{{u"header"_s, u"zebra"_s}, {u"target"_s, u"note"_s}}});
        QCOMPARE(test::kindOf([&] { again.applyProfile(strange); }), QByteArray("Invalid"));
    }

    void fillsOwnFields()
    {
        const auto define = [this](const QString &label, const QString &type) {
            domain::Record field(m_records->catalogue().entity("custom_field"));
            field.setValue("entity", u"contact"_s);
            field.setValue("label", label);
            field.setValue("type", type);
            test::await(m_records->save({}, field));
            test::await(m_records->readCatalogue());
        };
        define(u"Shoe size"_s, u"decimal"_s);
        define(u"Member since"_s, u"date"_s);
        define(u"Sports"_s, u"multi_picklist"_s);
        define(u"Budget"_s, u"money"_s);
        const QString file = source("first name,last name,SHOE_SIZE,x_member_since,Sport,Budget\n"
                                    "Maria,Anders,\"39.5\",31.12.2024,Chess; Golf,100\n"
                                    "Hans,Berg,44,1.2.2025,golf,2500.50\n");
        ImportPlan plan = services::Importer::propose(file, "contact", &m_records->catalogue());
        QByteArrayList targets;
        for (const auto &column : plan.columns)
            targets.append(column.target);
        QCOMPARE(targets, (QByteArrayList{"first_name", "last_name", "x_shoe_size", "x_member_since",
                                          "x_sports", "x_budget"}));
        QVERIFY(!plan.columns.at(4).certain); // nearly called so
        const ImportReport report = test::await(services::Importer(*m_records).run(plan));
        QCOMPARE(report.created, 2);
        QCOMPARE(test::await(services::Importer(*m_records).run(plan)).unchanged, 2);
        domain::RecordQuery query;
        query.entity = "contact";
        query.sort = {{"last_name"_ba, false}};
        const QString target = m_file->path(u"own.csv"_s);
        test::await(services::Exporter(*m_records)
                        .toCsv(query, {"x_shoe_size", "x_member_since", "x_sports", "x_budget"}, target));
        QFile written(target);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        for (const QString &cell : {u"39.5"_s, u"2024-12-31"_s, u"Chess; Golf"_s, u"2500.50"_s})
            QVERIFY2(text.contains(cell), qPrintable(text));
        test::await(m_records->undo());
        QCOMPARE(test::await(m_records->findIds(query)).size(), 0);
    }

    void refusesFilesThatAreNone()
    {
        QCOMPARE(test::kindOf([&] { services::Importer::propose(m_file->path(u"absent.csv"_s)); }),
                 QByteArray("NotFound"));
        QCOMPARE(test::kindOf([&] { services::Importer::propose(m_file->folder()); }), QByteArray("Invalid"));
        QCOMPARE(test::kindOf([&] { services::Importer::propose(source("")); }), QByteArray("Invalid"));
        QCOMPARE(test::kindOf([&] { services::Importer::propose(source("a\n1\n"), "zebra"); }),
                 QByteArray("Invalid"));
    }

    void exportsWhatComesInAgainUnchanged()
    {
        import("id,first name,last name,email,company,birthday\n1,Jörg,\"Müller, jun.\",j@a.example,\"A "
               "\"\"B\"\" C\",1990-03-04\n");
        const QString target = m_file->path(u"out.csv"_s);
        domain::RecordQuery query;
        query.entity = "contact";
        QCOMPARE(
            test::await(
                services::Exporter(*m_records)
                    .toCsv(query, {"first_name", "last_name", "email", "company_name", "birthday"}, target)),
            1);
        const QByteArray hash = test::hashOf(m_file->store());
        ImportPlan plan = services::Importer::propose(target, "contact");
        for (auto &column : plan.columns)
            if (column.header == "company_name"_L1)
                column.target = "company.name";
            else if (column.header == "id"_L1)
                column.target.clear();
        const ImportReport report = test::await(services::Importer(*m_records).run(plan));
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(test::hashOf(m_file->store()), hash);
    }

    void guardsSpreadsheetsAgainstFormulas()
    {
        import("id,first name,last name,notes\n1,=cmd|' /C calc'!A0,@Holm,+49 30 123\n");
        const QString target = m_file->path(u"out.csv"_s);
        domain::RecordQuery query;
        query.entity = "contact";
        const auto written = [&](bool guarded) {
            test::await(
                services::Exporter(*m_records).toCsv(query, {"first_name", "last_name"}, target, guarded));
            QFile file(target);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(written(false).contains(",=cmd|' /C calc'!A0,@Holm"));
        QVERIFY(written(true).contains(",'=cmd|' /C calc'!A0,'@Holm"));
        ImportPlan plan = services::Importer::propose(target, "contact");
        plan.columns[0].target.clear();
        QCOMPARE(run(plan).unchanged, 1);
    }

    void exportOutlivesWhoAskedForIt()
    {
        import("first name,last name\nAnn,Lee\nBob,Ray\n");
        const QString target = m_file->path(u"out.csv"_s);
        domain::RecordQuery query;
        query.entity = "contact";
        QFuture<qint64> exporting;
        {
            records::Records records(m_file->store());
            exporting = services::Exporter(records).toCsv(query, {"last_name"}, target);
        }
        QCOMPARE(test::await(exporting), 2);
        QVERIFY(QFile::exists(target));

        // A workspace that is closed meanwhile: all of the list or none.
        QFile::remove(target);
        exporting = services::Exporter(*m_records).toCsv(query, {"last_name"}, target);
        m_records.reset();
        m_file->close();
        QVERIFY(exporting.isFinished());
        const QByteArray kind = test::kindOf([&] { test::await(exporting); });
        QVERIFY2(kind.isEmpty() || kind == "Cancelled", kind.constData());
        QCOMPARE(QFile::exists(target), kind.isEmpty());
    }

    void tagsAndValuesAreWhatTheyBecame()
    {
        import("first name,last name,tags\nAnn,Lee,vip\n");
        import("first name,last name,tags\nBob,Ray,V.I.P.; new one\n");
        QCOMPARE(test::ask(m_file->store(), u"SELECT count(*) FROM tag"_s).toInt(), 2);
        QCOMPARE(test::ask(m_file->store(), u"SELECT count(*) FROM tag_link"_s).toInt(), 3);

        // A value that was merged is read as the one it became.
        const QList<records::PicklistValue> sources = test::await(m_records->picklist("source"));
        test::await(records::PicklistMerge::run(*m_records, {sources.at(0).id}, sources.at(1).id));
        import("first name,last name,source\nCid,May," + sources.at(0).label.toUtf8() + "\n");
        QCOMPARE(test::ask(m_file->store(), u"SELECT source_id FROM contact WHERE last_name = 'May'"_s)
                     .toLongLong(),
                 sources.at(1).id.value());
    }

    void takesLeadsThatNameNobody()
    {
        const QByteArray leads = "mql_id,first_contact_date,origin\nab12,2/1/2018,social\ncd34,10/20/2017,"
                                 "paid_search\nef56,1/14/2018,\n";
        ImportPlan plan = services::Importer::propose(source(leads), "lead");
        QCOMPARE(plan.columns.at(1).format, QByteArray("mdy"));
        const ImportReport report = run(plan);
        QCOMPARE(report.created, 3);
        QCOMPARE(run(plan).unchanged, 3);
        QStringList seen;
        for (const domain::Record &lead : all("lead"))
            seen.append(
                lead.title() + u' ' + lead.linkTitles.value("source_id") + u' ' +
                QDateTime::fromMSecsSinceEpoch(lead.createdAtMs, Qt::UTC).date().toString(Qt::ISODate));
        seen.sort();
        QCOMPARE(seen, (QStringList{u"ab12 Social network 2018-02-01"_s, u"cd34 paid_search 2017-10-20"_s,
                                    u"ef56  2018-01-14"_s}));
    }

    void joinsWonDealsWithTheirLeads()
    {
        run(services::Importer::propose(source("mql_id,origin\nab12,social\ncd34,email\n"), "lead"));
        const auto deals = [this](const QByteArray &rows) {
            ImportPlan plan =
                services::Importer::propose(source("mql_id,seller_id,won_date,segment\n" + rows), "deal");
            plan.columns[1].target = "external_id";
            plan.columns[3].target = "name";
            return run(plan);
        };
        const QByteArray row = "ab12,s1,2/26/2018 19:58,pet\n";
        QCOMPARE(deals(row + "zz99,s2,6/5/2018 17:27,home\n").rejected, 1); // nobody has the key zz99
        QCOMPARE(deals(row).unchanged, 1);
        const domain::Record deal = only("deal");
        QCOMPARE(deal.text("status"), u"won"_s);
        QCOMPARE(deal.text("name"), u"pet"_s);
        QCOMPARE(deal.linkTitles.value("lead_id"), u"ab12"_s);
        QCOMPARE(deal.linkTitles.value("source_id"), u"Social network"_s); // as the lead's
        QStringList seen;
        for (const domain::Record &lead : all("lead"))
            seen.append(lead.title() + u' ' + lead.text("status") + u' ' +
                        lead.linkTitles.value("converted_deal_id"));
        seen.sort();
        QCOMPARE(seen, (QStringList{u"ab12 converted pet"_s, u"cd34 new "_s}));
        const domain::Record lead = test::await(m_records->load("lead", deal.linkId("lead_id")));
        QCOMPARE(lead.value("converted_at"), deal.value("closed_at"));
        QCOMPARE(lead.value("closed_at"), deal.value("closed_at"));
        test::await(m_records->undo()); // both at once
        QVERIFY(only("deal").isNull());
        QCOMPARE(test::await(m_records->load("lead", lead.id)).text("status"), u"new"_s);
    }

    /// A number that does not fit its column is said to, never read as a hundred times as much.
    void readsAmountsAsTheyAreWritten()
    {
        const ImportReport mixed = run(services::Importer::propose(
            source("name;amount\nPoint;1234.50\nBoth;1.234,50\nOther;1,234.50\nComma;12,5\n"), "deal"));
        QCOMPARE(mixed.created, 2);
        QCOMPARE(mixed.rejected, 2);
        QVERIFY2(mixed.reasons.first().first.contains(u"does not fit"_s),
                 qPrintable(mixed.reasons.first().first));
        QStringList seen;
        for (const domain::Record &deal : all("deal"))
            seen.append(deal.text("name") + u' ' + deal.text("amount_minor"));
        seen.sort();
        QCOMPARE(seen, (QStringList{u"Both 123450"_s, u"Comma 1250"_s}));
        const ImportReport thousands =
            run(services::Importer::propose(source("name,amount\nMany,1.234\nSome,1.230\n"), "deal"));
        QCOMPARE(thousands.created, 1); // 1.23
        QVERIFY2(thousands.reasons.first().first.contains(u"more decimals than"_s),
                 qPrintable(thousands.reasons.first().first));
    }

    void takesTheCurrencyThatIsSaid()
    {
        ImportPlan plan = services::Importer::propose(source("name,amount\nNone,\nSome,100\n"), "deal");
        plan.currency = u"USD"_s;
        QCOMPARE(run(plan).created, 2);
        for (const domain::Record &deal : all("deal"))
            QCOMPARE(deal.text("currency"), u"USD"_s);
        plan.currency = u"XYZ"_s;
        QCOMPARE(test::kindOf([&] { run(plan); }), QByteArray("Invalid"));
    }

    void takesDealsWithTheirPast()
    {
        run(services::Importer::propose(source("product,sales_price\nGTX Pro,4821\nMG Special,55\n"),
                                        "product"));
        run(services::Importer::propose(source("sales_agent\nMoses Frase\n"), "app_user"));
        const QByteArray rows =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
            "A1,Moses Frase,GTXPro,Cancity,Won,20-10-16,01-03-17,1054\n"
            "A2,moses frase,MG Special,Cancity,Lost,25-10-16,11-03-17,0\n"
            "A3,Moses Frase,GTXPro,,Engaging,25-12-16,,\n"
            "A4,Moses Frase,MG Special,Isdom,Enquiry,,,\n";
        ImportPlan plan = services::Importer::propose(source(rows));
        QCOMPARE(plan.entity, "deal"_ba);
        QCOMPARE(plan.columns.at(5).target, "created_at"_ba);
        QCOMPARE(plan.columns.at(5).format, "dmy"_ba);
        plan.columns[5].target = "stage_at.Qualified";
        plan.dryRun = true;
        ImportReport report = run(plan);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.nearNames.size(), 1); // nothing is nearly called Engaging
        QCOMPARE(report.nearNames.first().name, u"GTXPro"_s);
        QCOMPARE(report.nearNames.first().known, u"GTX Pro"_s);
        QCOMPARE(report.nearNames.first().rows, 2);
        QVERIFY(report.nearNames.first().isRefused);
        const auto saysWhatThereIs = [](const auto &reason) {
            return reason.first.contains(u"\"Engaging\". There are: Enquiry, Qualified, "_s);
        };
        QVERIFY(std::any_of(report.reasons.cbegin(), report.reasons.cend(), saysWhatThereIs));

        plan.dryRun = false;
        plan.meanings = {{u"GTXPro"_s, u"GTX Pro"_s}, {u"Engaging"_s, u"Qualified"_s}};
        report = run(plan);
        QCOMPARE(report.created, 4);
        QVERIFY(report.nearNames.isEmpty());
        QCOMPARE(run(plan).unchanged, 4);
        ImportPlan again = services::Importer::propose(source(rows));
        again.applyProfile(plan.toProfile());
        QCOMPARE(again.meanings, plan.meanings);

        QStringList seen;
        for (const domain::Record &deal : all("deal")) {
            const domain::Record whole = test::await(m_records->load("deal", deal.id));
            const auto day = [&deal](const char *field) {
                const qint64 ms = deal.value(field).toLongLong();
                return ms == 0 ? QString()
                               : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
            };
            seen.append(u"%1|%2|%3|%4|%5|%6|%7"_s.arg(
                whole.text("name"), whole.linkTitles.value("stage_id"), whole.linkTitles.value("owner_id"),
                whole.value("amount_minor").toString(),
                whole.children("lines").first().linkTitles.value("product_id"), day("closed_at"),
                whole.linkTitles.value("company_id")));
        }
        seen.sort();
        QCOMPARE(seen,
                 (QStringList{u"Cancity – GTX Pro|Won|Moses Frase|105400|GTX Pro|2017-03-01|Cancity"_s,
                              u"Cancity – MG Special|Lost|Moses Frase|0|MG Special|2017-03-11|Cancity"_s,
                              u"GTX Pro|Qualified|Moses Frase||GTX Pro||"_s,
                              u"Isdom – MG Special|Enquiry|Moses Frase||MG Special||Isdom"_s}));
        const QString steps =
            u"SELECT group_concat(s.name || ' ' || date(h.entered_at / 1000, 'unixepoch'), ', ') FROM "
            u"(SELECT * "
            "FROM deal_stage_history WHERE deal_id = (SELECT id FROM deal WHERE status = '%1') ORDER BY "
            "entered_at) AS h JOIN stage AS s ON s.id = h.to_stage_id"_s;
        QCOMPARE(test::ask(m_file->store(), steps.arg(u"won"_s)).toString(),
                 u"Qualified 2016-10-20, Won 2017-03-01"_s);
        QCOMPARE(test::await(m_file->store().check()).findings, QStringList());
    }

    void bringsUsersWithTheirTeams()
    {
        ImportPlan plan = services::Importer::propose(
            source(
                "sales_agent,regional_office\nMoses Frase,Central\nAnna Snelling,Central\nRosie Papa,West\n"),
            "app_user");
        QCOMPARE(plan.columns.at(1).target, "team"_ba);
        QCOMPARE(run(plan).created, 3);
        QCOMPARE(run(plan).unchanged, 3);
        const auto count = [this](const QString &sql) { return test::ask(m_file->store(), sql).toInt(); };
        QCOMPARE(count(u"SELECT count(*) FROM team"_s), 2);
        QCOMPARE(count(u"SELECT count(*) FROM team_member AS m JOIN team AS t ON t.id = m.team_id "
                       "WHERE t.name = 'Central'"_s),
                 2);
        // another office is one more team
        plan = services::Importer::propose(source("sales_agent,regional_office\nMoses Frase,West\n"),
                                           "app_user");
        QCOMPARE(run(plan).updated, 1);
        QCOMPARE(count(u"SELECT count(*) FROM team_member"_s), 4);
        test::await(m_records->undo());
        QCOMPARE(count(u"SELECT count(*) FROM team_member"_s), 3);
    }

    void bringsUsersWithWhoLeadsThem()
    {
        const auto told = [this](const QString &sql) { return test::ask(m_file->store(), sql).toString(); };
        const QString teams =
            u"SELECT group_concat(line, '; ') FROM (SELECT t.name || ': ' || (SELECT "
            "group_concat(name, ', ') FROM (SELECT u.display_name || CASE m.is_lead WHEN 1 "
            "THEN '*' ELSE '' END AS name FROM team_member AS m JOIN app_user AS u ON u.id = "
            "m.user_id WHERE m.team_id = t.id ORDER BY u.display_name)) AS line FROM team AS t "
            "ORDER BY t.name)"_s;
        const QByteArray file = "sales_agent,manager,regional_office\nMoses Frase,Dustin Brinkmann,Central\n"
                                "Anna Snelling,Dustin Brinkmann,Central\nDustin Brinkmann,,Central\n"
                                "Rosie Papa,Summer Sewald,\nSummer Sewald,Summer Sewald,\n";
        const ImportPlan plan = services::Importer::propose(source(file), "app_user");
        QCOMPARE(plan.columns.at(1).target, "team.lead"_ba);
        const qint64 users = test::ask(m_file->store(), u"SELECT count(*) FROM app_user"_s).toLongLong();
        const services::ImportReport report = run(plan);
        QCOMPARE(report.rejected, 0);
        const QString all = u"Central: Anna Snelling, Dustin Brinkmann*, Moses Frase; "
                            "Summer Sewald: Rosie Papa, Summer Sewald*"_s;
        QCOMPARE(told(teams), all);
        QCOMPARE(test::ask(m_file->store(), u"SELECT count(*) FROM app_user"_s).toLongLong(), users + 5);
        const services::ImportReport again = run(plan);
        QCOMPARE(again.created + again.updated, 0);
        QCOMPARE(told(teams), all);

        // a number that nobody here is known by is nobody's name
        ImportPlan byNumber = services::Importer::propose(
            source("sales_agent,manager,regional_office\nRosie Papa,17,West\n"), "app_user");
        byNumber.columns[1].target = "team.lead";
        QCOMPARE(run(byNumber).rejected, 1);

        // somebody else takes a team over too, who was a member before
        const ImportPlan second = services::Importer::propose(
            source("sales_agent,manager,regional_office\nMoses Frase,Anna Snelling,Central\n"), "app_user");
        QCOMPARE(run(second).updated, 1);
        QVERIFY(told(teams).contains(u"Anna Snelling*, Dustin Brinkmann*"_s));
        test::await(m_records->undo());
        QCOMPARE(told(teams), all);
    }

    void bringsCostsAndAnswers()
    {
        ImportPlan plan = services::Importer::propose(
            source("channel,month from,to,cost,currency\nWebsite,2025-01-01,2025-01-31,120.50,EUR\n"
                   "Website,2025-02-01,2025-02-28,99,EUR\n"),
            "source_cost");
        plan.columns[1].target = "from_date";
        QCOMPARE(plan.columns.at(0).target, "source_id"_ba);
        QCOMPARE(plan.columns.at(3).target, "amount_minor"_ba);
        QCOMPARE(run(plan).created, 2);
        QCOMPARE(run(plan).unchanged, 2);
        const auto count = [this](const QString &sql) { return test::ask(m_file->store(), sql).toInt(); };
        QCOMPARE(count(u"SELECT sum(c.amount_minor) FROM source_cost AS c JOIN picklist_value AS v ON "
                       "v.id = c.source_id WHERE v.\"key\" = 'website'"_s),
                 219'50);

        run(services::Importer::propose(source("first name,email\nAnna,anna@example.org\n"), "contact"));
        plan = services::Importer::propose(source("survey,score,date,email,remark\n"
                                                  "nps,9,2025-03-01,Anna@example.org,Fine\n"
                                                  "csat,6,2025-03-01,anna@example.org,\n"
                                                  "csat,4,2025-03-01,nobody@example.org,\n"
                                                  "csat,4,2025-03-02,,\n"),
                                           "survey_response");
        QCOMPARE(plan.columns.at(3).target, "contact.email"_ba);
        const ImportReport report = run(plan);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.rejected, 2); // off the scale, and of nobody
        QCOMPARE(count(u"SELECT count(*) FROM survey_response WHERE contact_id IS NOT NULL AND score = 9"_s),
                 1);
        QCOMPARE(run(plan).unchanged, 2);
    }

    void bringsExchangeRates()
    {
        ImportPlan plan = services::Importer::propose(source("Currency,Date,Rate\nUSD,2026-01-01,0.91\n"
                                                             "USD,2026-02-01,0.93\nCHF,2026-02-01,0\n"),
                                                      "exchange_rate");
        QCOMPARE(plan.columns.at(1).target, "on_date"_ba);
        QCOMPARE(plan.columns.at(2).target, "rate_to_base"_ba);
        const ImportReport report = run(plan);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.rejected, 1); // nothing is worth nothing
        QCOMPARE(run(plan).unchanged, 2);
        plan =
            services::Importer::propose(source("Currency,Date,Rate\nUSD,2026-02-01,0.95\n"), "exchange_rate");
        QCOMPARE(run(plan).updated, 1);
        const auto latest = [this] {
            return test::ask(m_file->store(), u"SELECT rate_to_base FROM exchange_rate WHERE on_date = "
                                              "'2026-02-01'"_s)
                .toDouble();
        };
        QCOMPARE(latest(), 0.95);
        test::await(m_records->undo());
        QCOMPARE(latest(), 0.93);
        // out of a sheet: the list of rates says what they are
        const QString sheet = u"Currency\tDate\tRate\nUSD\t2026-02-01\t0.97\nGBP\t2026-02-01\t1.15\n"_s;
        QVERIFY(services::PastedRows::areIn(sheet));
        const ImportReport pasted = run(services::PastedRows::plan(sheet, "exchange_rate"));
        QCOMPARE(pasted.updated, 1);
        QCOMPARE(pasted.created, 1);
        QCOMPARE(latest(), 0.97);
    }

    void mapsHeadingsOfOrders()
    {
        // in English, German, French, Spanish, Italian, Portuguese and Dutch
        const QByteArrayList headers{
            "Order ID,Customer ID,Order Date,Product,Quantity,Unit Price,Discount",
            "Bestellnummer,Kundennummer,Bestelldatum,Artikel,Menge,Einzelpreis,Rabatt",
            "Numéro de commande,Code client,Date de commande,Produit,Quantité,Prix unitaire,Remise",
            "Número de pedido,Id cliente,Fecha de pedido,Producto,Cantidad,Precio unitario,Descuento",
            "Numero ordine,Codice cliente,Data ordine,Prodotto,Quantità,Prezzo unitario,Sconto",
            "Número pedido,Código do cliente,Data do pedido,Produto,Quantidade,Preço unitário,Desconto",
            "Ordernummer,Klantnummer,Orderdatum,Artikel,Aantal,Stukprijs,Korting"};
        for (const QByteArray &header : headers) {
            const ImportPlan plan =
                services::Importer::propose(source(header + "\n1001,C1,2026-02-28,Tea,3,1.50,0.15\n"));
            QCOMPARE(plan.entity, "sales_order"_ba);
            QByteArrayList mapped;
            for (const auto &column : plan.columns)
                mapped.append(column.target);
            QCOMPARE(mapped, (QByteArrayList{"number", "customer.external_id", "ordered_at", "line.product",
                                             "line.quantity", "line.unit_price", "line.discount_share"}));
        }
    }

    void bringsOrdersAndTheirLines()
    {
        layGround();
        const QByteArray before = test::hashOf(m_file->store());
        const QByteArray head = "orderID,customerID,employeeID,orderDate,total\n"
                                "1001,ALFKI,5,2026-02-28 00:00:00.000,\n"
                                "1002,BLAUS,Nancy Davolio,2026-03-01 00:00:00.000,12.00\n"
                                "1003,NOBODY,5,2026-03-02 00:00:00.000,\n";
        // 3 × 1.05 less 15 % is 2.6775; 1 × 0.05 less 10 % is 0.045; the same line twice is two lines
        const QByteArray lines = "orderID,productID,unitPrice,quantity,discount\n"
                                 "1001,T1,1.05,3,0.15\n1001,Coffee,0.05,1,0.1\n1001,T1,1.05,3,0.15\n"
                                 "1001,T1,2.00,1,0\n"
                                 "1009,T1,1.05,3,0\n"
                                 "1002,Cofee,1.00,1,0\n";
        ImportPlan plan = services::Importer::propose(source(head));
        plan.rejectedFile = m_file->path(u"rejected.csv"_s);
        ImportReport report = run(plan);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.rejected, 1);
        QVERIFY(report.reasons.constFirst().first.contains(u"NOBODY"_s));
        QFile rejected(plan.rejectedFile);
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QVERIFY(rejected.readAll().contains("1003,NOBODY"));
        QCOMPARE(amounts(), (QStringList{u"1001 Alfreds - Steven Buchanan  2026-02-28"_s,
                                         u"1002 - Hanna Moos Nancy Davolio 12.00 EUR 2026-03-01"_s}));

        // the file of lines has another name, so it would be another system
        ImportPlan details = services::Importer::propose(source(lines));
        details.externalSystem = u"order details"_s;
        QCOMPARE(details.columns.at(4).target, "line.discount_share"_ba);
        report = run(details);
        QCOMPARE(report.updated, 4);
        QCOMPARE(report.rejected, 2); // an order that is not there, and an article
        QCOMPARE(report.nearNames.size(), 1);
        QCOMPARE(report.nearNames.constFirst().known, u"Coffee"_s);
        const QStringList all{u"1001 Alfreds - Steven Buchanan 7.41 EUR 2026-02-28 [T1 T1 T1 Coffee]"_s,
                              u"1002 - Hanna Moos Nancy Davolio 12.00 EUR 2026-03-01"_s};
        QCOMPARE(amounts(), all);
        QCOMPARE(run(details).unchanged, 4);
        QCOMPARE(run(services::Importer::propose(source(head))).unchanged, 2);
        QCOMPARE(amounts(), all);

        // what the other program says now is what holds, line by line
        details = services::Importer::propose(source(
            "orderID,productID,unitPrice,quantity,discount\n1001,T1,1.05,3,0.15\n1001,Coffee,5.00,1,0.1\n"));
        report = run(details);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(amounts().constFirst(),
                 u"1001 Alfreds - Steven Buchanan 11.86 EUR 2026-02-28 [T1 T1 T1 Coffee]"_s);
        QCOMPARE(test::await(m_file->store().check()).findings, QStringList());
        for (int i = 0; i < 3; ++i)
            test::await(m_records->undo());
        QCOMPARE(test::hashOf(m_file->store()), before);
    }

    void ordersKnowTheirCustomers()
    {
        layGround();
        const QByteArray before = test::hashOf(m_file->store());
        const QByteArray rows =
            "order number,customer number,company,contact,email,order date,total,currency,status\n"
            "A-1,ALFKI,,,,2026-01-02,10.00,EUR,paid\n"
            "A-2,,Alfreds,,,2026-01-03,20.00,EUR,Shipped\n"
            "A-3,,,,Hanna@blauer.example,2026-01-04,30.00,EUR,open\n"
            "A-4,C77,New Ltd,Nina New,nina@new.example,2026-01-05,40.00,USD,open\n"
            "A-5,C77,,,,2026-01-06,50.00,EUR,cancelled\n"
            "A-6,,,,stranger@far.example,2026-01-07,60.00,EUR,open\n"
            "A-7,,,,,2026-01-07,60.00,EUR,open\n"
            "A-1,ALFKI,,,,2026-01-02,11.00,EUR,paid\n";
        ImportPlan plan = services::Importer::propose(source(rows));
        QCOMPARE(plan.entity, "sales_order"_ba);
        plan.makesCustomers = false;
        plan.dryRun = true;
        ImportReport report = run(plan);
        QCOMPARE(report.created, 3);
        QCOMPARE(report.rejected, 5);
        plan.makesCustomers = true;
        ImportPlan again = services::Importer::propose(source(rows));
        again.makesCustomers = false;
        again.applyProfile(plan.toProfile());
        QVERIFY(again.makesCustomers);
        plan.dryRun = false;
        report = run(plan);
        QCOMPARE(report.created, 5);
        QCOMPARE(report.linkedCreated, 2);
        QCOMPARE(report.rejected,
                 3); // a stranger without a name, nobody at all, and one that says two things
        QCOMPARE(amounts(), (QStringList{u"A-1 Alfreds -  10.00 EUR 2026-01-02"_s,
                                         u"A-2 Alfreds -  20.00 EUR 2026-01-03"_s,
                                         u"A-3 - Hanna Moos  30.00 EUR 2026-01-04"_s,
                                         u"A-4 New Ltd Nina New  40.00 USD 2026-01-05"_s,
                                         u"A-5 New Ltd -  50.00 EUR 2026-01-06"_s}));
        report = run(plan);
        QCOMPARE(report.unchanged, 5);
        QCOMPARE(report.rejected, 3);

        // what was thrown away keeps its number
        const domain::Record order = all("sales_order").constFirst();
        test::await(m_records->moveToTrash("sales_order", {order.id}));
        report = run(plan);
        QCOMPARE(report.rejected, 4);
        QVERIFY(std::any_of(report.reasons.cbegin(), report.reasons.cend(),
                            [](const auto &reason) { return reason.first.contains(u"trash"_s); }));
        test::await(m_records->undo());

        // the same number in another system is another order
        plan.externalSystem = u"another shop"_s;
        QCOMPARE(run(plan).created, 5);
        test::await(m_records->undo());
        test::await(m_records->undo());
        QCOMPARE(test::hashOf(m_file->store()), before);
    }

    void numberedLinesKeepTheirPlace()
    {
        layGround();
        const auto of = [this](const QByteArray &rows) {
            return services::Importer::propose(
                source("order id,line no,customer,order date,description,qty,price\n" + rows));
        };
        ImportPlan plan =
            of("7,1,Alfreds,2026-01-05,Mint,1,\"1,00\"\n7,2,Alfreds,2026-01-05,Mint,1,\"2,50\"\n"
               "7,2,Alfreds,2026-01-05,Mint,1,\"2,60\"\n7,0,Alfreds,2026-01-05,Mint,1,1\n");
        QCOMPARE(plan.columns.at(1).target, "line.number"_ba);
        QCOMPARE(plan.columns.at(6).format, ","_ba);
        ImportReport report = run(plan);
        QCOMPARE(report.created, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.rejected, 2); // a place that says two things, and one that is none
        QCOMPARE(only("sales_order").value("total_minor"), 3'50);
        report = run(plan);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(report.rejected, 2);
        QCOMPARE(run(of("7,2,Alfreds,2026-01-05,Mint,3,\"2,50\"\n")).updated, 1);
        QCOMPARE(only("sales_order").value("total_minor"), 8'50);
    }

    void rowsOfOrdersMayComeInAnyOrder()
    {
        layGround();
        QRandomGenerator chance(7);
        QByteArrayList rows;
        qint64 expected = 0; // in hundredths of a cent, each line rounded
        for (int order = 0; order < 40; ++order) {
            for (int line = 0; line <= int(chance.bounded(6)); ++line) {
                const qint64 quantity = chance.bounded(1, 9);
                const qint64 price = chance.bounded(1, 5000);
                const qint64 discount = chance.bounded(0, 30);
                const qint64 exact = quantity * price * (100 - discount); // hundredths of a cent
                expected += (exact + 50) / 100;
                rows.append(QByteArray::number(5000 + order) + ",ALFKI,2026-01-05,T1," +
                            QByteArray::number(quantity) + ',' +
                            QByteArray::number(double(price) / 100, 'f', 2) + ',' +
                            QByteArray::number(discount) + '\n');
            }
        }
        const QByteArray head = "order no,customer no,order date,item,qty,price,discount\n";
        const auto total = [this] {
            return test::ask(m_file->store(), u"SELECT sum(total_minor) FROM sales_order"_s).toLongLong();
        };
        ImportPlan plan = services::Importer::propose(source(head + rows.join()));
        QCOMPARE(plan.columns.at(6).target, "line.discount"_ba);
        QCOMPARE(run(plan).created, 40);
        QCOMPARE(total(), expected);
        test::await(m_records->undo());
        std::shuffle(rows.begin(), rows.end(), chance);
        plan = services::Importer::propose(source(head + rows.join()));
        ImportReport report = run(plan);
        QCOMPARE(report.created, 40);
        QCOMPARE(report.created + report.updated, rows.size());
        QCOMPARE(total(), expected);
        QCOMPARE(run(plan).unchanged, rows.size());
        plan.mode = ImportMode::CreateOnly;
        QCOMPARE(run(plan).unchanged, rows.size());
    }

    /// What a mailing tool says, in its own words; a second time changes nothing.
    void bringsCampaignResults()
    {
        const auto count = [this](const QString &sql) { return test::ask(m_file->store(), sql).toInt(); };
        QCOMPARE(run(services::Importer::propose(source("Kampagne,Beginn,Ende,Kosten,Id\n"
                                                        "Spring mailing,2026-03-01,2026-03-31,500,C-1\n"),
                                                 "campaign"))
                     .created,
                 1);
        run(services::Importer::propose(source("First name,Last name,E-mail\nAnna,One,anna@example.org\n"
                                               "Bob,Two,bob@example.org\n"),
                                        "contact"));
        const QByteArray results = "Mailing,Subscriber,Event,Timestamp,Link\n"
                                   "Spring mailing,Anna@example.org,Sent,2026-03-02 09:00,\n"
                                   "Spring mailing,anna@example.org,geöffnet,2026-03-02 10:00,\n"
                                   "C-1,anna@example.org,Click,2026-03-02 10:01,https://example.org/a\n"
                                   "C-1,anna@example.org,Click,2026-03-02 10:01,https://example.org/b\n"
                                   "Spring mailing,bob@example.org,Hard bounce,2026-03-02 09:01,\n"
                                   "Spring mailling,bob@example.org,Sent,2026-03-02 09:00,\n"
                                   "Spring mailing,nobody@example.org,Sent,2026-03-02 09:00,\n"
                                   "Spring mailing,bob@example.org,danced,2026-03-02 09:00,\n"
                                   "Spring mailing,bob@example.org,Sent,,\n"
                                   "Spring mailing,,Sent,2026-03-02 09:00,\n";
        const ImportPlan plan = services::Importer::propose(source(results));
        QCOMPARE(plan.entity, "campaign_event"_ba);
        const QList<QByteArray> targets{"campaign.name", "contact.email", "kind", "at", "url"};
        for (qsizetype i = 0; i < targets.size(); ++i)
            QCOMPARE(plan.columns.at(i).target, targets.at(i));
        const ImportReport report = run(plan);
        QCOMPARE(report.created, 5);
        QCOMPARE(report.rejected, 5);
        for (const ImportReport::Rejection &rejection : report.firstRejections)
            QVERIFY(!rejection.reason.isEmpty());
        QCOMPARE(count(u"SELECT count(*) FROM campaign_recipient"_s), 2);
        QCOMPARE(count(u"SELECT count(*) FROM campaign_recipient WHERE clicked_at IS NOT NULL AND "
                       "opened_at < clicked_at AND state = 'clicked'"_s),
                 1);
        QCOMPARE(count(u"SELECT count(*) FROM contact_point WHERE status = 'bounced'"_s), 1);
        const ImportReport again = run(plan);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.unchanged, 5);
        test::await(m_records->undo());
        QCOMPARE(count(u"SELECT count(*) FROM campaign_recipient"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM contact_point WHERE status = 'bounced'"_s), 0);
    }

    void readsMailingToolsInSevenLanguages()
    {
        const auto kind = [](const char *text) {
            return services::campaignEventKind(QString::fromUtf8(text)).value_or("nothing"_ba);
        };
        for (const char *text : {"Clicked", "geklickt", "Cliqué", "clicado", "Cliccato", "Clicou", "geklikt"})
            QCOMPARE(kind(text), "clicked"_ba);
        QCOMPARE(kind("Hard Bounce"), "bounced_hard"_ba);
        QCOMPARE(kind("bounced"), "bounced_soft"_ba); // no address is marked by a guess
        QCOMPARE(kind("bounced_hard"), "bounced_hard"_ba);
        QCOMPARE(kind("Abgemeldet"), "unsubscribed"_ba);
        QCOMPARE(kind("Désinscription"), "unsubscribed"_ba);
        QCOMPARE(kind("unknown"), "nothing"_ba);
    }

    void noticesNamesThatAreNearlyKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("near");
        QTest::newRow("blank") << u"GTXPro"_s << u"GTX Pro"_s;
        QTest::newRow("case and sign") << u"gtx-pro"_s << u"GTX Pro"_s;
        QTest::newRow("missing letter") << u"Tchnology"_s << u"Technology"_s;
        QTest::newRow("wrong letter") << u"Technolagy"_s << u"Technology"_s;
        QTest::newRow("exchanged") << u"Techonlogy"_s << u"Technology"_s;
        QTest::newRow("doubled") << u"Technologyy"_s << u"Technology"_s;
        QTest::newRow("two typos") << u"Tecnolagy"_s << QString();
        QTest::newRow("another figure") << u"GTX 510"_s << QString();
        QTest::newRow("too short") << u"ABD"_s << QString();
    }
    void noticesNamesThatAreNearlyKnown()
    {
        QFETCH(QString, name);
        QTEST(services::nearestName(name, {u"Technology"_s, u"GTX Pro"_s, u"GTX 500"_s, u"ABC"_s}), "near");
    }

private:
    QString source(const QByteArray &content)
    {
        const QString path = m_file->path(u"source.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the source");
        file.write(content);
        return path;
    }

    ImportReport import(const QByteArray &content, const std::function<void(ImportPlan &)> &change = {})
    {
        ImportPlan plan = services::Importer::propose(source(content));
        if (change)
            change(plan);
        return run(plan);
    }

    /// A company, a contact, two users and two articles, with their keys.
    void layGround()
    {
        run(services::Importer::propose(source("customerID,companyName\nALFKI,Alfreds\n"), "company"));
        run(services::Importer::propose(
            source("customerID,name,email\nBLAUS,Hanna Moos,hanna@blauer.example\n"), "contact"));
        const ImportPlan users = services::Importer::propose(
            source("employeeID,lastName,firstName,reportsTo\n5,Buchanan,Steven,2\n1,Davolio,Nancy,5\n"),
            "app_user");
        QVERIFY(users.columns.at(3).target.isEmpty()); // keys are no names of leads
        run(users);
        run(services::Importer::propose(source("productID,productName\nT1,Tea\nC1,Coffee\n"), "product"));
    }

    /// Every order by its number: customer, owner, total, day and lines.
    QStringList amounts()
    {
        QStringList found;
        for (const domain::Record &order : all("sales_order")) {
            const auto title = [&order](const char *link) {
                return order.isEmpty(link) ? u"-"_s : order.linkTitles.value(link);
            };
            QStringList lines;
            for (const domain::Record &line : order.children("lines"))
                lines.append(line.linkTitles.value("product_id") == u"Tea" ? u"T1"_s : u"Coffee"_s);
            std::sort(lines.begin(), lines.end(), std::greater<>());
            const QString total = order.isEmpty("total_minor")
                                      ? QString()
                                      : u"%1 %2"_s.arg(order.value("total_minor").toDouble() / 100, 0, 'f', 2)
                                            .arg(order.text("currency"));
            found.append(u"%1 %2 %3 %4 %5 %6%7"_s.arg(
                order.text("number"), title("company_id"), title("contact_id"),
                order.linkTitles.value("owner_id"), total,
                QDateTime::fromMSecsSinceEpoch(order.value("ordered_at").toLongLong())
                    .date()
                    .toString(Qt::ISODate),
                lines.isEmpty() ? QString() : u" [%1]"_s.arg(lines.join(u' '))));
        }
        found.sort();
        return found;
    }

    ImportReport run(const ImportPlan &plan) { return test::await(services::Importer(*m_records).run(plan)); }

    QList<domain::Record> all(const QByteArray &entity)
    {
        domain::RecordQuery query;
        query.entity = entity;
        QList<domain::Record> records;
        for (const base::RecordId id : test::await(m_records->findIds(query)))
            records.append(test::await(m_records->load(entity, id)));
        return records;
    }

    domain::Record only(const QByteArray &entity)
    {
        domain::RecordQuery query;
        query.entity = entity;
        const QList<base::RecordId> ids = test::await(m_records->findIds(query));
        return ids.size() == 1 ? test::await(m_records->load(entity, ids.constFirst())) : domain::Record();
    }

    std::unique_ptr<test::TestFile> m_file;
    std::unique_ptr<records::Records> m_records;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
