// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/emailaddress.h"
#include "models/domain/phonenumber.h"
#include "models/records/records.h"
#include "models/services/sample/samplemaker.h"
#include "models/services/sample/samplesource.h"
#include "tests/support/testfile.h"

#include <QRegularExpression>
#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::services;
using test::ask;
using test::await;
using test::hashOf;
using test::TestFile;

namespace {

const QDate today(2026, 9, 21);

SampleOptions options(qint64 contacts, quint32 seed = 7)
{
    return {contacts, seed, today};
}

/// A workspace with CRM rules.
struct Workspace
{
    SampleClock clock{today};
    TestFile file{records::crmRules()};

    Workspace()
    {
        file.options().clock = &clock;
        file.options().userName = u"Test User"_s;
        file.create();
    }
    explicit Workspace(const SampleOptions &sample) : Workspace() { fill(sample); }

    void fill(const SampleOptions &sample) { await(file.store().writeBulk(SampleMaker::job(sample))); }
    qint64 count(const QString &sql) { return ask(file.store(), sql).toLongLong(); }
};

/// Everything the source makes, as text, without a file.
QList<storage::RowChange> made(const SampleOptions &sample)
{
    SampleGround ground;
    ground.user = 1;
    ground.pipeline = 2;
    ground.stages = {{3, "open", 10}, {4, "open", 50}, {5, "won", 100}, {6, "lost", 0}};
    ground.choices = {{"activity_type.call", 7}, {"activity_type.meeting", 8}};
    SampleSource source(sample, ground);
    QList<storage::RowChange> rows;
    while (!source.atEnd())
        source.next(rows);
    return rows;
}

bool isValidNumber(const QString &e164)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    PhoneNumber number;
    return PhoneNumberUtil::GetInstance()->Parse(e164.toStdString(), "ZZ", &number) ==
               PhoneNumberUtil::NO_PARSING_ERROR &&
           PhoneNumberUtil::GetInstance()->IsValidNumber(number);
}

} // namespace

class TestSampleMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndDaySameContent()
    {
        Workspace one(options(150));
        Workspace two(options(150));
        QCOMPARE(hashOf(one.file.store()), hashOf(two.file.store()));
        Workspace other(options(150, 8));
        QVERIFY(hashOf(one.file.store()) != hashOf(other.file.store()));
        Workspace later({150, 7, today.addDays(1)});
        QVERIFY(hashOf(one.file.store()) != hashOf(later.file.store()));
    }

    void makesAsManyContactsAsAsked()
    {
        for (const qint64 contacts : {0, 1, 37}) {
            Workspace workspace(options(contacts));
            QCOMPARE(workspace.count(u"SELECT count(*) FROM contact"_s), contacts);
        }
    }

    void passesTheCheckAndIsOneUndo()
    {
        Workspace workspace;
        storage::Store &store = workspace.file.store();
        const QByteArray before = hashOf(store);
        workspace.fill(options(300));
        const QByteArray filled = hashOf(store);
        QCOMPARE(await(store.check()).findings.join(u" | "_s), QString());
        await(store.undo());
        QCOMPARE(hashOf(store), before);
        QCOMPARE(await(store.check()).findings.join(u" | "_s), QString());
        await(store.redo());
        QCOMPARE(hashOf(store), filled);
    }

    /// Users, tags and products that are there already are taken as they are.
    void usesWhatIsThere()
    {
        Workspace workspace;
        storage::RowChange tag;
        tag.op = storage::RowOp::Insert;
        tag.table = "tag";
        tag.set("name", {}, u"vip"_s);
        await(workspace.file.store().write({u"Add tag"_s, storage::Origin::Ui, {tag}}));
        workspace.fill(options(100));
        QCOMPARE(workspace.count(u"SELECT count(*) FROM tag WHERE name = 'VIP'"_s), 1);
        QVERIFY(workspace.count(u"SELECT count(*) FROM tag_link AS l JOIN tag AS t ON t.id = l.tag_id "
                                "WHERE t.name = 'vip'"_s) > 0);
    }

    void everyKindOfRecordIsThereInProportion()
    {
        Workspace workspace(options(1000));
        const auto share = [&](const char *table) {
            return int(workspace.count(u"SELECT count(*) FROM "_s + QLatin1String(table)) / 10);
        };
        const auto between = [](int value, int least, int most) { return value >= least && value <= most; };
        QVERIFY(between(share("company"), 14, 30));
        QVERIFY(between(share("lead"), 8, 18));
        QVERIFY(between(share("deal"), 20, 36));
        QVERIFY(between(share("activity"), 240, 360));
        QVERIFY(between(share("sales_order"), 35, 65));
        QVERIFY(between(share("ticket"), 9, 20));
        QVERIFY(between(share("note"), 22, 38));
        // How somebody arranges the workspace, and files.
        const QSet<QByteArray> ofItsUsers{
            "attachment",        "saved_view", "report",         "report_schedule", "view_choice",
            "view_draft",        "segment",    "segment_member", "suppression",     "custom_field",
            "segment_exclusion", "win_model",  "dashboard",      "dashboard_tile"};
        for (const domain::Entity &entity : domain::Catalogue::builtIn().entities())
            QVERIFY2(ofItsUsers.contains(entity.key) ||
                         workspace.count(u"SELECT count(*) FROM "_s + QString::fromLatin1(entity.key)) > 0,
                     entity.key);
        QVERIFY(workspace.count(u"SELECT count(*) FROM deal WHERE status = 'open'"_s) > 20);
        QVERIFY(workspace.count(u"SELECT count(*) FROM deal WHERE status = 'won'"_s) > 20);
        QVERIFY(workspace.count(u"SELECT count(*) FROM deal WHERE status = 'lost'"_s) > 20);
        QVERIFY(workspace.count(u"SELECT count(*) FROM activity WHERE done_at IS NULL"_s) > 50);
        QVERIFY(workspace.count(u"SELECT count(DISTINCT country_iso2) FROM address"_s) >= 20);
    }

    void namesAreOfManyScripts()
    {
        QString names;
        for (const storage::RowChange &row : made(options(2000))) {
            if (row.table == "contact" && row.cell("last_name"))
                names += row.cell("last_name")->after.toString();
        }
        const QList<std::pair<const char *, QChar::Script>> scripts{{"Latin", QChar::Script_Latin},
                                                                    {"Greek", QChar::Script_Greek},
                                                                    {"Cyrillic", QChar::Script_Cyrillic},
                                                                    {"Arabic", QChar::Script_Arabic},
                                                                    {"Han", QChar::Script_Han},
                                                                    {"Hangul", QChar::Script_Hangul},
                                                                    {"Devanagari", QChar::Script_Devanagari}};
        for (const auto &[name, script] : scripts) {
            const auto letters =
                std::count_if(names.begin(), names.end(), [script](QChar c) { return c.script() == script; });
            QVERIFY2(letters > 20, name);
        }
        QVERIFY(names.contains(u'ß') && names.contains(u'ł') && names.contains(u'ş'));
    }

    /// Nobody real may be written to or called for a sample's sake.
    void addressesBelongToNobody()
    {
        static const QRegularExpression reserved(
            u"(^|[@.])(example\\.(com|org|net)|[a-z0-9-]+\\.(example|test))$"_s);
        qint64 mails = 0;
        qint64 dirty = 0;
        qint64 phones = 0;
        qint64 validPhones = 0;
        for (const storage::RowChange &row : made(options(3000))) {
            const storage::Cell *value = row.cell("value_raw");
            if (!value)
                continue;
            const QString kind = row.cell("kind")->after.toString();
            const QString raw = value->after.toString();
            if (kind == "email"_L1) {
                ++mails;
                const auto normal = domain::normalEmail(raw);
                dirty += normal ? 0 : 1;
                if (normal)
                    QVERIFY2(reserved.match(domain::emailDomain(*normal)).hasMatch(), qPrintable(raw));
            } else if (kind == "url"_L1) {
                QVERIFY2(raw.endsWith(".example"_L1), qPrintable(raw));
            } else if (raw.startsWith(u'+') || raw.startsWith("00"_L1)) {
                ++phones;
                const auto e164 = domain::toE164(raw, {});
                validPhones += e164 && isValidNumber(*e164) ? 1 : 0;
            }
        }
        QVERIFY(mails > 2000);
        QVERIFY(dirty > 0 && dirty < mails / 50);
        QVERIFY2(phones > 2000 && validPhones > phones * 97 / 100,
                 qPrintable(u"%1 of %2"_s.arg(validPhones).arg(phones)));
    }

    void hasTheDirtOfRealLists()
    {
        Workspace workspace(options(1500));
        QVERIFY(workspace.count(u"SELECT count(*) FROM contact WHERE last_name = upper(last_name) "
                                "AND last_name GLOB '[A-Z][A-Z][A-Z]*'"_s) > 3);
        QVERIFY(workspace.count(
                    u"SELECT count(*) FROM contact WHERE first_name IS NULL AND last_name IS NULL"_s) > 3);
        QVERIFY(workspace.count(u"SELECT count(*) FROM contact WHERE email IS NULL"_s) > 50);
        QVERIFY(workspace.count(u"SELECT count(*) FROM contact_point WHERE status = 'invalid'"_s) > 3);
        QVERIFY(workspace.count(
                    u"SELECT count(*) FROM (SELECT value_norm FROM contact_point WHERE kind = 'email' "
                    "AND party_type = 'contact' GROUP BY value_norm HAVING count(*) > 1)"_s) > 5);
    }

    void idsAreUniqueAndOfNoSeat()
    {
        QSet<qint64> ids;
        const QList<storage::RowChange> rows = made(options(2000));
        for (const storage::RowChange &row : rows) {
            QVERIFY(!ids.contains(row.id.value()));
            ids.insert(row.id.value());
            QCOMPARE((row.id.value() >> 12) & 1023, 0);
        }
        QVERIFY(ids.size() > 20'000);
    }

    void nothingLiesInTheFutureButPlans()
    {
        const qint64 end = QDateTime(today.addDays(1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        for (const storage::RowChange &row : made(options(1000))) {
            for (const char *column : {"created_at", "done_at", "closed_at", "ordered_at", "entered_at",
                                       "left_at", "solved_at", "converted_at", "first_response_at"}) {
                const storage::Cell *cell = row.cell(column);
                QVERIFY2(!cell || cell->after.toLongLong() < end, row.table + '.' + column);
            }
        }
    }

    void worksOnAnyDay()
    {
        for (const QDate day : {QDate(2020, 1, 1), QDate(2020, 2, 29), QDate(2099, 12, 31)}) {
            Workspace workspace({40, 3, day});
            QCOMPARE(workspace.count(u"SELECT count(*) FROM contact"_s), 40);
            QCOMPARE(await(workspace.file.store().check()).findings.join(u" | "_s), QString());
        }
    }

    /// Rows are handed on as they are made; a million contacts need no more memory than a thousand.
    void comesInSmallPieces()
    {
        SampleSource source(options(5000), {});
        qsizetype most = 0;
        while (!source.atEnd()) {
            QList<storage::RowChange> rows;
            source.next(rows);
            most = qMax(most, rows.size());
        }
        QCOMPARE(source.made(), 5000);
        QVERIFY(most < 1000);
    }
};

QTEST_GUILESS_MAIN(TestSampleMaker)
#include "tst_samplemaker.moc"
