// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs kithctl with the passphrase as the first line of its standard input.
Run kithctl(const QStringList &arguments, const QByteArray &secret = "correct horse\n",
            const QString &locale = u"C.UTF-8"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"KITH_PASSPHRASE_FD"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KITHCTL), arguments);
    process.write(secret);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray People =
    "Customer ID,First name,Last name,E-mail,Phone,Company,City,Country\n"
    "A1,Maria,Anders,maria@alfreds.example,030-0074321,Alfreds Futterkiste,Berlin,Germany\n"
    "A2,Ana,Trujillo,ana@trujillo.example,(5) 555-4729,Ana Trujillo Helados,México D.F.,Mexico\n"
    "A3,Jörg,Müller,joerg@alfreds.example,,Alfreds Futterkiste,Köln,Germany\n";

} // namespace

class TestKithctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"office.kith"_s);
    }

    void speaksTheLanguageOfTheSystem()
    {
        const QStringList wrong{u"fly"_s, u"--json"_s};
        QVERIFY(kithctl(wrong).err.contains("There is no command \"fly\""));
        const Run german = kithctl(wrong, {}, u"de_AT.UTF-8"_s);
        QVERIFY2(german.err.contains("Einen Befehl „fly“ gibt es nicht"), german.err);
        QCOMPARE(german.json().value(u"error"_s).toObject().value(u"kind"_s), u"Usage"_s); // for scripts
        QVERIFY(kithctl(wrong, {}, u"it_IT.UTF-8"_s).err.contains("There is no command"));
    }

    void createsAndSaysWhatItIs()
    {
        QCOMPARE(kithctl({u"create"_s, m_file, u"--name"_s, u"Anna"_s}).code, 0);
        const Run info = kithctl({u"info"_s, m_file, u"--json"_s});
        QCOMPARE(info.code, 0);
        QVERIFY(info.json().value(u"schema"_s).toInt() >= 2);
        QVERIFY(info.json().value(u"cipher"_s).toString().startsWith(u'4'));
        QCOMPARE(info.json().value(u"counts"_s).toObject().value(u"contact"_s).toInt(-1), 0);
        QVERIFY(!read(m_file).startsWith("SQLite format 3"));

        const Run again = kithctl({u"create"_s, m_file});
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("exists already"));
        QCOMPARE(kithctl({u"check"_s, m_file}).code, 0);
    }

    void doesTheDaysWorkOnce()
    {
        kithctl({u"create"_s, m_file});
        const QString source = m_folder->filePath(u"people.csv"_s);
        write(source, People);
        kithctl({u"import"_s, m_file, source});
        kithctl({u"segments"_s, u"create"_s, m_file, u"contact"_s, u"Berliners"_s, u"--where"_s,
                 u"city = Berlin"_s});
        const auto daily = [this] { return kithctl({u"daily"_s, m_file, u"--json"_s}); };
        const Run first = daily();
        QVERIFY2(first.code == 0, first.err);
        QCOMPARE(first.json().value(u"forecast"_s).toBool(), true);
        QCOMPARE(first.json().value(u"segments"_s).toInt(), 1);
        QVERIFY(first.json().value(u"reports"_s).toArray().isEmpty());
        const Run again = daily();
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().value(u"forecast"_s).toBool(true), false);
        QCOMPARE(again.json().value(u"segments"_s).toInt(-1), 0);
        QVERIFY(kithctl({u"daily"_s, m_file}).out.contains("Nothing was due"));
        QCOMPARE(kithctl({u"daily"_s}).code, 2);
        QVERIFY(kithctl({u"help"_s}).out.contains("kithctl daily FILE"));
    }

    void segmentsAreAskedFrozenAndKept()
    {
        kithctl({u"create"_s, m_file});
        const QString source = m_folder->filePath(u"people.csv"_s);
        write(source, People);
        kithctl({u"import"_s, m_file, source});
        const auto run = [this](const QString &command, QStringList arguments) {
            arguments.prepend(m_file);
            return kithctl(QStringList{u"segments"_s, command, u"--json"_s} + arguments);
        };
        const QString json = u"{\"kith_filter\": 1, \"entity\": \"contact\", "
                             "\"where\": {\"field\": \"city\", \"is\": \"Berlin\"}}"_s;
        QCOMPARE(run(u"create"_s, {u"contact"_s, u"Berliners"_s, u"--where"_s, json}).code, 0);
        QCOMPARE(run(u"create"_s, {u"contact"_s, u"berliners"_s}).code, 1);
        const Run query = kithctl({u"query"_s, m_file, u"contact"_s, u"--where"_s, json, u"--json"_s});
        QCOMPARE(query.json().value(u"count"_s).toInt(), 1);
        QCOMPARE(kithctl({u"query"_s, m_file, u"contact"_s, u"--where"_s, u"{ \"kith"_s}).code, 1);
        const Run asked = kithctl({u"query"_s, m_file, u"contact"_s, u"--ask"_s, u"in Köln"_s, u"--json"_s});
        QCOMPARE(asked.json().value(u"count"_s).toInt(), 1);
        QVERIFY(asked.json().value(u"filter"_s).toObject().contains(u"kith_filter"_s));
        QCOMPARE(kithctl({u"query"_s, m_file, u"contact"_s, u"--ask"_s, u"deals > 5k"_s}).code, 2);

        const Run counted =
            run(u"count"_s, {u"Berliners"_s, u"--channel"_s, u"email"_s, u"--purpose"_s, u"newsletter"_s});
        QCOMPARE(counted.json().value(u"count"_s).toInt(), 1);
        const QJsonObject audience = counted.json().value(u"audience"_s).toObject();
        QCOMPARE(audience.value(u"reasons"_s).toObject().value(u"no_consent"_s).toInt(), 1);
        QCOMPARE(audience.value(u"remaining"_s).toInt(-1), 0);
        QCOMPARE(run(u"count"_s, {u"Berliners"_s, u"--purpose"_s, u"newsletter"_s}).code, 2);
        QCOMPARE(run(u"count"_s, {u"Parisians"_s}).code, 1);

        const Run explained = run(u"explain"_s, {u"Berliners"_s, u"Ana Trujillo"_s});
        QCOMPARE(explained.json().value(u"passed"_s).toBool(true), false);
        QVERIFY2(explained.out.contains("México D.F."), explained.out);

        QCOMPARE(run(u"add"_s, {u"Berliners"_s, u"--where"_s, u"city = Köln"_s}).code,
                 1); // follows from its filter
        const auto asks = [this](const QString &where) {
            return kithctl({u"query"_s, m_file, u"contact"_s, u"--where"_s, where, u"--json"_s});
        };
        QCOMPARE(asks(u"in segment \"berliners\""_s).json().value(u"count"_s).toInt(), 1);
        QCOMPARE(asks(u"not in segment Berliners and city = Köln"_s).json().value(u"count"_s).toInt(), 1);
        const Run unknown = asks(u"in segment Parisians"_s);
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("Berliners"), unknown.err); // says which there are
        QCOMPARE(run(u"freeze"_s, {u"Berliners"_s}).json().value(u"count"_s).toInt(), 1);
        QCOMPARE(run(u"add"_s, {u"Berliners"_s}).code, 2);
        QCOMPARE(
            run(u"add"_s, {u"Berliners"_s, u"--where"_s, u"city = Köln"_s}).json().value(u"count"_s).toInt(),
            1);
        const Run members = kithctl(
            {u"segments"_s, u"members"_s, m_file, u"Berliners"_s, u"--csv"_s, u"--columns"_s, u"city"_s});
        QVERIFY2(members.out.startsWith("id,city\r\n") && members.out.contains("Köln"), members.out);
        QCOMPARE(run(u"remove"_s, {u"Berliners"_s, u"--record"_s, u"Maria Anders"_s})
                     .json()
                     .value(u"count"_s)
                     .toInt(),
                 1);
        QCOMPARE(run(u"members"_s, {u"Berliners"_s, u"--history"_s}).json().value(u"count"_s).toInt(), 2);
        const Run days = run(u"snapshots"_s, {u"Berliners"_s, u"--take"_s});
        QCOMPARE(days.json().value(u"days"_s).toArray().first().toObject().value(u"count"_s).toInt(), 1);
        QCOMPARE(run(u"list"_s, {}).json().value(u"count"_s).toInt(), 1);

        const Run exported =
            kithctl({u"export"_s, m_file, u"contact"_s, u"--segment"_s, u"Berliners"_s, u"--channel"_s,
                     u"phone"_s, u"--to"_s, m_folder->filePath(u"out.csv"_s), u"--json"_s});
        QCOMPARE(exported.json().value(u"rows"_s).toInt(-1), 0); // Jörg has no number
        QCOMPARE(exported.json().value(u"excluded"_s).toInt(), 1);
        QCOMPARE(kithctl({u"check"_s, m_file}).code, 0);
    }

    void dealsAreMovedAndClosed()
    {
        kithctl({u"create"_s, m_file});
        const QString table = m_folder->filePath(u"deals.csv"_s);
        write(table,
              "Opportunity,Stage,Amount,Account\nFirst,Enquiry,100.50,Acme\nSecond,Qualfied,200,Acme\n");
        const Run near = kithctl({u"import"_s, m_file, table, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(near.json().value(u"rejected"_s).toInt(), 1);
        const QJsonObject name = near.json().value(u"nearNames"_s).toArray().first().toObject();
        QCOMPARE(name.value(u"known"_s).toString(), u"Qualified"_s);
        const Run imported =
            kithctl({u"import"_s, m_file, table, u"--map"_s, u"Qualfied=Qualified"_s, u"--json"_s});
        QCOMPARE(imported.json().value(u"created"_s).toInt(), 2);

        const Run board = kithctl({u"board"_s, m_file, u"--json"_s});
        QCOMPARE(board.code, 0);
        const QJsonObject second = board.json().value(u"stages"_s).toArray().at(1).toObject();
        QCOMPARE(second.value(u"stage"_s).toString(), u"Qualified"_s);
        QCOMPARE(second.value(u"amount"_s).toString(), u"200.00"_s);
        QCOMPARE(second.value(u"weighted"_s).toString(), u"50.00"_s);
        const QJsonObject open = board.json().value(u"open"_s).toObject();
        QCOMPARE(open.value(u"count"_s).toInt(), 2);
        QCOMPARE(open.value(u"amount"_s).toString(), u"300.50"_s);

        const Run moved = kithctl({u"deals"_s, u"move"_s, m_file, u"First"_s, u"negotiation"_s, u"--json"_s});
        QCOMPARE(moved.json().value(u"stage"_s).toString(), u"Negotiation"_s);
        QCOMPARE(kithctl({u"deals"_s, u"move"_s, m_file, u"First"_s, u"Nowhere"_s}).code, 1);
        QCOMPARE(kithctl({u"deals"_s, u"move"_s, m_file, u"Nobody"_s, u"Won"_s}).code, 1);
        QCOMPARE(kithctl({u"deals"_s, u"win"_s, m_file, u"First"_s, u"--on"_s, u"yesterday"_s}).code, 2);
        const Run won =
            kithctl({u"deals"_s, u"win"_s, m_file, u"First"_s, u"--amount"_s, u"99.5"_s, u"--json"_s});
        QCOMPARE(won.json().value(u"status"_s).toString(), u"won"_s);
        QVERIFY(!won.json().value(u"closed_at"_s).toString().isEmpty());
        const Run unsaid = kithctl({u"deals"_s, u"lose"_s, m_file, u"Second"_s});
        QCOMPARE(unsaid.code, 1);
        QVERIFY(unsaid.err.contains("needs a reason"));
        QCOMPARE(kithctl({u"deals"_s, u"lose"_s, m_file, u"Second"_s, u"--reason"_s, u"price"_s}).code, 0);
        const Run none = kithctl({u"deals"_s, u"list"_s, m_file, u"--json"_s});
        QCOMPARE(none.json().value(u"count"_s).toInt(-1), 0);
        const Run reopened = kithctl({u"deals"_s, u"reopen"_s, m_file, u"First"_s, u"--json"_s});
        QCOMPARE(reopened.json().value(u"stage"_s).toString(), u"Negotiation"_s);
        const Run list = kithctl({u"deals"_s, u"list"_s, m_file, u"--json"_s});
        QCOMPARE(list.json().value(u"deals"_s).toArray().first().toObject().value(u"amount"_s), u"99.50"_s);
        QCOMPARE(kithctl({u"check"_s, m_file}).code, 0);
    }

    void chancesAreLearnedAndToldByTenths()
    {
        kithctl({u"create"_s, m_file});
        QByteArray table = "Opportunity,Stage,Amount,Source\n";
        for (int i = 0; i < 300; ++i) // of the referrals most are won, of the events most are lost
            table += "Deal " + QByteArray::number(i) + (i % 2 == (i % 10 == 0 ? 1 : 0) ? ",Won" : ",Lost") +
                     ",100," + (i % 2 == 0 ? "Referral\n" : "Event\n");
        const QString source = m_folder->filePath(u"deals.csv"_s);
        write(source, table);
        QCOMPARE(kithctl({u"import"_s, m_file, source, u"--entity"_s, u"deal"_s}).code, 0);
        const auto chances = [this](const QStringList &options) {
            return kithctl(QStringList{u"deals"_s, u"chances"_s, m_file, u"--json"_s} + options);
        };
        const QJsonObject before = chances({}).json();
        QCOMPARE(before.value(u"learned"_s).toBool(true), false);
        const QJsonObject available = before.value(u"available"_s).toObject();
        QCOMPARE(available.value(u"won"_s).toInt() + available.value(u"lost"_s).toInt(), 300);
        QCOMPARE(chances({u"--fields"_s, u"source_id"_s}).code, 2);
        QCOMPARE(chances({u"--learn"_s, u"--fields"_s, u"lost_reason_id"_s}).code, 2); // known too late
        const Run learned = chances({u"--learn"_s, u"--fields"_s, u"source_id"_s});
        QCOMPARE(learned.code, 0);
        QCOMPARE(chances({}).json(), learned.json());
        QVERIFY(learned.json().value(u"discrimination"_s).toDouble() > 0.7);
        int judged = 0;
        for (const QJsonValue &tenth : learned.json().value(u"calibration"_s).toArray())
            judged += tenth.toObject().value(u"count"_s).toInt();
        QCOMPARE(judged, 300);
        QCOMPARE(kithctl({u"undo"_s, m_file}).code, 0);
        QCOMPARE(chances({}).json().value(u"learned"_s).toBool(true), false);
        QCOMPARE(kithctl({u"leads"_s, u"chances"_s, m_file, u"--learn"_s}).code, 1); // none are over
        QCOMPARE(kithctl({u"views"_s, u"list"_s, m_file, u"--json"_s}).json().value(u"count"_s).toInt(-1), 0);
        QCOMPARE(kithctl({u"views"_s, u"show"_s, m_file, u"Mine"_s}).code, 1);
    }

    void reportsNumbersWithTheirRecords()
    {
        kithctl({u"create"_s, m_file});
        const QString source = m_folder->filePath(u"deals.csv"_s);
        write(source, "Name,Stage,Amount,Currency,Close date\n"
                      "Roof,Won,1200.50,EUR,2026-01-15\n"
                      "Cellar,Won,800.00,EUR,2026-05-02\n"
                      "Garden,Lost,5000.00,EUR,2026-05-20\n"
                      "Fence,Qualified,300.00,EUR,\n");
        QCOMPARE(kithctl({u"import"_s, m_file, source, u"--entity"_s, u"deal"_s}).code, 0);
        const auto report = [this](const QStringList &arguments) {
            return kithctl(QStringList{u"report"_s, m_file} + arguments);
        };
        const QJsonObject won =
            report({u"won_value"_s, u"--by"_s, u"period:quarter"_s, u"--period"_s, u"2026"_s, u"--json"_s})
                .json();
        QCOMPARE(won.value(u"currency"_s).toString(), u"EUR"_s);
        QCOMPARE(won.value(u"total"_s).toObject().value(u"minor"_s).toInt(), 200050);
        QCOMPARE(won.value(u"total"_s).toObject().value(u"n"_s).toInt(), 2);
        QVERIFY(!won.value(u"definition"_s).toString().isEmpty());
        const QJsonArray quarters = won.value(u"groups"_s).toArray();
        QCOMPARE(quarters.size(), 4); // without gaps
        QCOMPARE(quarters.at(0).toObject().value(u"keys"_s).toArray().at(0).toString(), u"2026-01-01"_s);
        QCOMPARE(quarters.at(0).toObject().value(u"minor"_s).toInt(), 120050);
        QCOMPARE(quarters.at(2).toObject().value(u"n"_s).toInt(), 0);

        // The board says the same of each stage, and the list behind it has as many deals.
        const QJsonArray stages =
            kithctl({u"board"_s, m_file, u"--json"_s}).json().value(u"stages"_s).toArray();
        QVERIFY(stages.size() > 3);
        int open = 0;
        for (const QJsonValue &value : stages) {
            const QJsonObject column = value.toObject();
            if (column.value(u"kind"_s).toString() != u"open"_s)
                continue;
            const QString where =
                u"stage_id = \"%1\" and status = open"_s.arg(column.value(u"stage"_s).toString());
            const auto told = [&](const QString &metric) {
                return report({metric, u"--where"_s, where, u"--json"_s}).json().value(u"total"_s).toObject();
            };
            const auto minor = [](const QJsonValue &amount) {
                return qRound64(amount.toString().toDouble() * 100);
            };
            QCOMPARE(told(u"open_value"_s).value(u"minor"_s).toInteger(), minor(column.value(u"amount"_s)));
            QCOMPARE(told(u"weighted_value"_s).value(u"minor"_s).toInteger(),
                     minor(column.value(u"weighted"_s)));
            const int count = told(u"open_deals"_s).value(u"n"_s).toInt();
            QCOMPARE(count, column.value(u"count"_s).toInt());
            const QJsonObject listed =
                kithctl({u"query"_s, m_file, u"deal"_s, u"--where"_s, where, u"--json"_s}).json();
            QCOMPARE(listed.value(u"count"_s).toInt(-1), count);
            open += count;
        }
        QCOMPARE(open, 1);

        const QJsonObject rate = report({u"win_rate"_s, u"--json"_s}).json().value(u"total"_s).toObject();
        QCOMPARE(rate.value(u"above"_s).toInt(), 2);
        QCOMPARE(rate.value(u"below"_s).toInt(), 3);
        QCOMPARE(qRound(rate.value(u"value"_s).toDouble() * 10), 667);
        const QJsonObject none = report({u"win_rate"_s, u"--period"_s, u"2020"_s, u"--json"_s})
                                     .json()
                                     .value(u"total"_s)
                                     .toObject();
        QVERIFY(none.value(u"value"_s).isNull()); // not 0
        QCOMPARE(report({u"win_rate"_s}).out.split('\n').constFirst(), "Win rate");
        QCOMPARE(
            report({u"sum:deal.amount_minor"_s, u"--where"_s, u"status = lost"_s, u"--csv"_s}).out.trimmed(),
            "sum:deal.amount_minor,n\r\n5000.00,1");

        QCOMPARE(report({u"won_valeu"_s}).code, 1);
        QVERIFY(report({u"won_valeu"_s}).err.contains("won_value")); // says what there is
        QCOMPARE(report({u"won_value"_s, u"--by"_s, u"period:decade"_s}).code, 2);
        QCOMPARE(report({u"won_value"_s, u"--by"_s, u"colour"_s}).code, 1);
        QVERIFY(report({u"won_value"_s, u"--by"_s, u"colour"_s}).err.contains("owner, team, period, "));
        QCOMPARE(report({u"done_activities"_s, u"--by"_s, u"weekday,hour"_s}).code, 0);
        QCOMPARE(report({u"won_value"_s, u"--option"_s, u"dais=30"_s}).code, 2);
        QVERIFY(report({u"won_value"_s, u"--option"_s, u"dais=30"_s}).err.contains("has no options"));
        const auto churn = [&](const QString &option) {
            return report({u"churn_contacts"_s, u"--json"_s, u"--option"_s, option});
        };
        QVERIFY(churn(u"dais=30"_s).err.contains("has: days"));
        QVERIFY(churn(u"days=soon"_s).err.contains("from 1 to"));
        QVERIFY(churn(u"days=30"_s).json().value(u"remarks"_s).toArray().at(0).toString().contains(u"30"_s));
        const auto duration = [&](const QString &option) {
            return report({u"stage_duration"_s, u"--json"_s, u"--option"_s, option});
        };
        QVERIFY(duration(u"figure=middle"_s).err.contains("median, mean, p75, p90"));
        QCOMPARE(duration(u"figure=p90"_s).json().value(u"remarks"_s).toArray().at(0).toString(),
                 u"Figure: Nine of ten take less"_s);
        const Run funnel = report({u"funnel"_s, u"--json"_s, u"--option"_s, u"stage=Negotiation"_s});
        QCOMPARE(funnel.json()
                     .value(u"groups"_s)
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(u"titles"_s)
                     .toArray()
                     .at(0)
                     .toString(),
                 u"Negotiation"_s);
        QVERIFY(report({u"funnel"_s, u"--option"_s, u"stage=Nowhere"_s}).err.contains("Nowhere"));
        QCOMPARE(kithctl({u"leads"_s}).code, 2);
        QVERIFY(kithctl({u"leads"_s, u"lits"_s, m_file}).err.contains("list, assign"));
        QCOMPARE(report({u"won_value"_s, u"--period"_s, u"soonish"_s}).code, 1);
        const QJsonArray all = kithctl({u"metrics"_s, u"--json"_s}).json().value(u"metrics"_s).toArray();
        QVERIFY(all.size() > 40);
        for (const QJsonValue &metric : all)
            QVERIFY2(!metric.toObject().value(u"definition"_s).toString().isEmpty(),
                     qPrintable(metric.toObject().value(u"key"_s).toString()));

        // What must be known of a number is said beside a table for programs, not in it.
        write(source, "Name,Stage,Amount,Currency,Close date\nBoat,Won,10.00,CHF,2026-06-01\n");
        QCOMPARE(kithctl({u"import"_s, m_file, source, u"--entity"_s, u"deal"_s}).code, 0);
        const auto listed = [&](const QString &where) {
            return kithctl({u"query"_s, m_file, u"deal"_s, u"--where"_s, where});
        };
        QVERIFY(listed(u"stage_id = Qualifid"_s).err.contains("nothing is called \"Qualifid\""));
        QVERIFY(listed(u"stage_id = Qualified"_s).err.isEmpty());
        // Days that may be others are asked about.
        const QString days = m_folder->filePath(u"days.csv"_s);
        write(days, "Name,Stage,Amount,Close date\nApril,Won,5,03/04/2026\nMay,Won,5,05/06/2026\n");
        const auto imported = [&](const QStringList &more) {
            return kithctl(QStringList{u"import"_s, m_file, days, u"--entity"_s, u"deal"_s} + more);
        };
        QCOMPARE(imported({}).code, 2);
        QVERIFY(imported({}).err.contains("03/04/2026"));
        QVERIFY(imported({u"--dry-run"_s}).out.contains("--dates"));
        QCOMPARE(imported({u"--dates"_s, u"mdy"_s}).code, 0);
        const auto wonIn = [&](const QString &period) {
            return report({u"won_deals"_s, u"--period"_s, period, u"--json"_s})
                .json()
                .value(u"total"_s)
                .toObject()
                .value(u"n"_s)
                .toInt();
        };
        QCOMPARE(wonIn(u"2026-03"_s), 1); // the 4th of March
        QCOMPARE(kithctl({u"undo"_s, m_file}).code, 0);
        // The same again changes nothing, so there is nothing to be taken back.
        QVERIFY(!kithctl({u"import"_s, m_file, source, u"--entity"_s, u"deal"_s}).out.contains("undo"));
        QVERIFY(kithctl({u"deals"_s, u"win"_s, m_file, u"Boat"_s}).err.contains("is won already"));
        QVERIFY(kithctl({u"deals"_s, u"reopen"_s, m_file, u"Fence"_s}).err.contains("is open"));
        QVERIFY(report({u"stage_age"_s, u"--period"_s, u"2020"_s}).out.contains("as of now"));
        QVERIFY(kithctl({u"export"_s, m_file, u"deal"_s, u"--to"_s, m_folder->filePath(u"deals.odd"_s)})
                    .err.contains("--format"));
        const QJsonArray columns =
            kithctl({u"board"_s, m_file, u"--json"_s}).json().value(u"stages"_s).toArray();
        QVERIFY(std::any_of(columns.cbegin(), columns.cend(), [](const QJsonValue &stage) {
            return stage.toObject().value(u"kind"_s) == u"won"_s && stage.toObject().value(u"count"_s) == 3;
        }));
        const Run csv = report({u"won_value"_s, u"--csv"_s});
        QCOMPARE(csv.out.trimmed(), "won_value,n\r\n2000.50,3");
        QVERIFY2(csv.err.contains("no exchange rate"), csv.err.constData());
    }

    void tellsExitCodesApart()
    {
        QCOMPARE(kithctl({}).code, 2);
        QCOMPARE(kithctl({u"frobnicate"_s}).code, 2);
        QCOMPARE(kithctl({u"create"_s}).code, 2);
        QCOMPARE(kithctl({u"--help"_s}).code, 0);
        QVERIFY(kithctl({u"--help"_s}).out.contains("Exit codes"));
        QCOMPARE(kithctl({u"info"_s, m_file}).code, 1); // no such file
        QVERIFY(kithctl({u"create"_s, m_file}, "short\n").err.contains("at least 8"));
        QCOMPARE(kithctl({u"create"_s, m_file, u"--currency"_s, u"QQQ"_s}).code, 2);
        const QString dollars = m_folder->filePath(u"dollars.kith"_s);
        QCOMPARE(kithctl({u"create"_s, dollars, u"--currency"_s, u"usd"_s}).code, 0);
        QCOMPARE(kithctl({u"report"_s, dollars, u"won_value"_s, u"--json"_s})
                     .json()
                     .value(u"currency"_s)
                     .toString(),
                 u"USD"_s);

        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const Run wrong = kithctl({u"info"_s, m_file, u"--json"_s}, "wrong horse\n");
        QCOMPARE(wrong.code, 3);
        QCOMPARE(wrong.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"WrongKey"_s);
        QCOMPARE(kithctl({u"query"_s, m_file, u"dragon"_s}).code, 1);
        QCOMPARE(kithctl({u"query"_s, m_file, u"contact"_s, u"--where"_s, u"dragon = 1"_s}).code, 1);
        QCOMPARE(kithctl({u"query"_s, m_file, u"contact"_s, u"--limit"_s, u"many"_s}).code, 2);
        QCOMPARE(kithctl({u"undo"_s, m_file}).code, 1);

        write(m_folder->filePath(u"letter.txt"_s), "Dear Sir or Madam, this is not a workspace.\n");
        QCOMPARE(kithctl({u"info"_s, m_folder->filePath(u"letter.txt"_s)}).code, 1);

        QByteArray damaged = read(m_file);
        for (qsizetype at = 100; at < 4000; ++at)
            damaged[at] = char(damaged.at(at) ^ 0x5a);
        write(m_folder->filePath(u"damaged.kith"_s), damaged);
        QCOMPARE(kithctl({u"info"_s, m_folder->filePath(u"damaged.kith"_s)}).code, 4);
    }

    void neverTakesAPassphraseFromArguments()
    {
        const Run run = kithctl({u"create"_s, m_file, u"--passphrase"_s, u"secret"_s});
        QCOMPARE(run.code, 2);
        QVERIFY(!QFile::exists(m_file));
    }

    void importsUndoesAndImportsAgain()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QString source = m_folder->filePath(u"people.csv"_s);
        write(source, People);
        const QByteArray empty = contentHash();

        const Run rehearsal = kithctl({u"import"_s, m_file, source, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(rehearsal.code, 0);
        QCOMPARE(rehearsal.json().value(u"created"_s).toInt(), 3);
        QCOMPARE(contentHash(), empty);

        const Run first = kithctl({u"import"_s, m_file, source, u"--json"_s});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value(u"created"_s).toInt(), 3);
        QCOMPARE(first.json().value(u"linkedCreated"_s).toInt(), 2);
        const QByteArray imported = contentHash();
        QVERIFY(imported != empty);

        const Run second = kithctl({u"import"_s, m_file, source, u"--json"_s});
        QCOMPARE(second.json().value(u"unchanged"_s).toInt(), 3);
        QCOMPARE(contentHash(), imported);

        QCOMPARE(kithctl({u"undo"_s, m_file}).code, 0);
        QCOMPARE(contentHash(), empty);
        QCOMPARE(kithctl({u"redo"_s, m_file}).code, 0);
        QCOMPARE(contentHash(), imported);
        QCOMPARE(kithctl({u"check"_s, m_file}).code, 0);
    }

    void olderActionIsUndoneAroundLaterChanges()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QString source = m_folder->filePath(u"people.csv"_s);
        write(source, People);
        QCOMPARE(kithctl({u"import"_s, m_file, source}).code, 0);
        const auto idOf = [&](const QString &name) {
            const Run run = kithctl(
                {u"query"_s, m_file, u"contact"_s, u"--where"_s, u"first_name = "_s + name, u"--json"_s});
            return run.json().value(u"records"_s).toArray().first().toObject().value(u"id"_s).toString();
        };
        const QString ana = idOf(u"Ana"_s);
        const Run history = kithctl({u"history"_s, m_file, u"contact"_s, ana, u"--json"_s});
        const QString action =
            history.json().value(u"history"_s).toArray().last().toObject().value(u"transaction"_s).toString();
        write(source, "E-mail,First name,Salutation\nana@trujillo.example,Ana,Dr.\n");
        QCOMPARE(kithctl({u"import"_s, m_file, source}).code, 0);

        QCOMPARE(kithctl({u"undo"_s, m_file, u"--action"_s, action}).code, 7);
        const Run undo =
            kithctl({u"undo"_s, m_file, u"--action"_s, action, u"--skip-changed"_s, u"--json"_s});
        QCOMPARE(undo.code, 0);
        QStringList stayed;
        for (const QJsonValue &one : undo.json().value(u"stayed"_s).toArray())
            stayed.append(one.toObject().value(u"id"_s).toString());
        QVERIFY(stayed.contains(ana));
        QCOMPARE(idOf(u"Ana"_s), ana);
        QCOMPARE(idOf(u"Maria"_s), QString());
        QCOMPARE(kithctl({u"check"_s, m_file}).code, 0);
    }

    void queriesSortsAndExports()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QString source = m_folder->filePath(u"people.csv"_s);
        write(source, People);
        QCOMPARE(kithctl({u"import"_s, m_file, source}).code, 0);

        const Run berlin =
            kithctl({u"query"_s, m_file, u"contact"_s, u"--where"_s, u"city = berlin"_s, u"--json"_s});
        QCOMPARE(berlin.json().value(u"count"_s).toInt(), 1);
        QCOMPARE(berlin.json().value(u"records"_s).toArray().first().toObject().value(u"email"_s).toString(),
                 u"maria@alfreds.example"_s);
        const Run mueller =
            kithctl({u"query"_s, m_file, u"contact"_s, u"--search"_s, u"mueller"_s, u"--json"_s});
        QCOMPARE(mueller.json().value(u"count"_s).toInt(), 1);

        const QString target = m_folder->filePath(u"out.csv"_s);
        QCOMPARE(kithctl({u"export"_s, m_file, u"contact"_s, u"--columns"_s, u"last_name,company_name"_s,
                          u"--sort"_s, u"-last_name"_s, u"--to"_s, target})
                     .code,
                 0);
        const QList<QByteArray> lines = read(target).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).trimmed(), QByteArray("id,last_name,company_name"));
        QVERIFY(lines.at(1).contains("Trujillo,Ana Trujillo Helados"));
        QVERIFY(lines.at(3).contains("Anders,Alfreds Futterkiste"));
    }

    void rejectsRowsWithTheirReason()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QString source = m_folder->filePath(u"people.csv"_s);
        write(source, "first name,last name,birthday\nMaria,Anders,1990-02-30\nAna,Trujillo,1991-03-01\n");
        const QString rejected = m_folder->filePath(u"rejected.csv"_s);
        const Run run = kithctl({u"import"_s, m_file, source, u"--rejected"_s, rejected, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(u"rows"_s).toInt(), 2);
        QCOMPARE(run.json().value(u"created"_s).toInt(), 1);
        QCOMPARE(run.json().value(u"rejected"_s).toInt(), 1);
        QVERIFY(read(rejected).contains("Maria,Anders,1990-02-30,"));
        QVERIFY(read(rejected).contains("1990-02-30"));
    }

    void showsTheHistoryOfARecord()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QString source = m_folder->filePath(u"people.csv"_s);
        write(source, People);
        QCOMPARE(kithctl({u"import"_s, m_file, source}).code, 0);
        const Run found =
            kithctl({u"query"_s, m_file, u"contact"_s, u"--search"_s, u"anders"_s, u"--json"_s});
        const QString id =
            found.json().value(u"records"_s).toArray().first().toObject().value(u"id"_s).toString();
        const Run history = kithctl({u"history"_s, m_file, u"contact"_s, id, u"--json"_s});
        QCOMPARE(history.code, 0);
        QVERIFY(!history.json().value(u"history"_s).toArray().isEmpty());
        QCOMPARE(kithctl({u"history"_s, m_file, u"contact"_s, u"17"_s}).code, 1);
    }

    void keepsDocuments()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QString people = m_folder->filePath(u"people.csv"_s);
        write(people, People);
        QCOMPARE(kithctl({u"import"_s, m_file, people}).code, 0);
        const QString id =
            kithctl({u"query"_s, m_file, u"contact"_s, u"--search"_s, u"anders"_s, u"--json"_s})
                .json()
                .value(u"records"_s)
                .toArray()
                .first()
                .toObject()
                .value(u"id"_s)
                .toString();
        const QString contract = m_folder->filePath(u"contract.txt"_s);
        write(contract, QByteArray(300'000, 'x'));
        const Run added = kithctl({u"attach"_s, m_file, u"contact"_s, id, contract, u"--json"_s});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.json().value(u"name"_s).toString(), u"contract.txt"_s);
        const Run listed = kithctl({u"documents"_s, m_file, u"contact"_s, id, u"--json"_s});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.json().value(u"count"_s).toInt(), 1);
        const QJsonObject document = listed.json().value(u"documents"_s).toArray().first().toObject();
        QCOMPARE(document.value(u"size"_s).toInt(), 300'000);
        QCOMPARE(document.value(u"id"_s), added.json().value(u"id"_s));
        QVERIFY(kithctl({u"documents"_s, m_file, u"contact"_s, id}).out.contains("contract.txt"));

        const QString out = m_folder->filePath(u"out.txt"_s);
        const QString number = document.value(u"id"_s).toString();
        QCOMPARE(kithctl({u"extract"_s, m_file, number, u"--to"_s, out}).code, 0);
        QCOMPARE(read(out), read(contract));
        QCOMPARE(kithctl({u"extract"_s, m_file, number, u"--to"_s, out}).code, 1); // never overwrites
        QCOMPARE(kithctl({u"extract"_s, m_file, number}).code, 2);
        QCOMPARE(kithctl({u"extract"_s, m_file, u"17"_s, u"--to"_s, out + u"2"_s}).code, 1);
        QCOMPARE(kithctl({u"attach"_s, m_file, u"contact"_s, id, m_folder->path()}).code, 1);
        QCOMPARE(kithctl({u"attach"_s, m_file, u"tag"_s, id, contract}).code, 1);
        QCOMPARE(kithctl({u"attach"_s, m_file, u"contact"_s, u"17"_s, contract}).code, 1);
        QCOMPARE(kithctl({u"check"_s, m_file}).code, 0);
        QCOMPARE(kithctl({u"undo"_s, m_file}).code, 0);
        QCOMPARE(kithctl({u"documents"_s, m_file, u"contact"_s, id, u"--json"_s})
                     .json()
                     .value(u"count"_s)
                     .toInt(-1),
                 0);
    }

    void changesThePassphrase()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QByteArray before = contentHash();
        QCOMPARE(kithctl({u"rekey"_s, m_file}, "correct horse\nbattery staple\n").code, 0);
        QCOMPARE(kithctl({u"info"_s, m_file}).code, 3);
        const Run check = kithctl({u"check"_s, m_file, u"--json"_s}, "battery staple\n");
        QCOMPARE(check.code, 0);
        QCOMPARE(check.json().value(u"contentHash"_s).toString().toLatin1(), before);
    }

    void interruptEndsTheWaitForThePassphrase()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KITH_PASSPHRASE_FD"_s, u"0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KITHCTL), {u"info"_s, m_file});
        QVERIFY(process.waitForStarted());
        const QString status = u"/proc/%1/status"_s.arg(process.processId());
        const auto catches = [&status] { // SIGINT is 2: the second bit
            const QByteArray text = read(status);
            const qsizetype at = text.indexOf("SigCgt:");
            return at >= 0 && text.mid(at + 7).trimmed().first(16).toULongLong(nullptr, 16) & 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(catches(), 10'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 8);
    }

    void makesTheSameSampleTwice()
    {
        const QString other = m_folder->filePath(u"other.kith"_s);
        const QStringList options{u"--contacts"_s, u"120"_s,     u"--seed"_s,
                                  u"7"_s,          u"--today"_s, u"2026-03-31"_s};
        QCOMPARE(kithctl(QStringList{u"sample"_s, m_file} + options).code, 0);
        QCOMPARE(kithctl(QStringList{u"sample"_s, other} + options).code, 0);
        const Run one = kithctl({u"query"_s, m_file, u"contact"_s, u"--columns"_s,
                                 u"display_name,email,company_name"_s, u"--json"_s});
        const Run two = kithctl({u"query"_s, other, u"contact"_s, u"--columns"_s,
                                 u"display_name,email,company_name"_s, u"--json"_s});
        QCOMPARE(one.json().value(u"count"_s).toInt(), 120);
        QCOMPARE(one.json().value(u"records"_s).toArray(), two.json().value(u"records"_s).toArray());
        const Run check = kithctl({u"check"_s, other, u"--json"_s});
        QCOMPARE(check.code, 0);
        QCOMPARE(check.json().value(u"contentHash"_s).toString().toLatin1(), contentHash());
        QCOMPARE(kithctl(QStringList{u"sample"_s, m_file} + options).code, 1);
    }

    void assignsLeadsByRules()
    {
        const QStringList options{u"--contacts"_s, u"600"_s,     u"--seed"_s,
                                  u"7"_s,          u"--today"_s, u"2026-03-31"_s};
        QCOMPARE(kithctl(QStringList{u"sample"_s, m_file} + options).code, 0);
        const QString unowned = u"owner_id is empty and status in (new, working, qualified)"_s;
        const Run leads = kithctl({u"leads"_s, u"list"_s, m_file, u"--where"_s, unowned, u"--json"_s});
        QCOMPARE(leads.code, 0);
        const int count = leads.json().value(u"count"_s).toInt();
        QVERIFY(count > 0);

        const QByteArray before = contentHash();
        const Run rehearsal =
            kithctl({u"leads"_s, u"assign"_s, m_file, u"--dry-run"_s, u"--where"_s, unowned, u"--json"_s});
        QCOMPARE(rehearsal.code, 0);
        QCOMPARE(contentHash(), before);
        QCOMPARE(rehearsal.json().value(u"assigned"_s).toInt(), count);
        const QJsonObject first = rehearsal.json().value(u"leads"_s).toArray().first().toObject();
        for (const char *key : {"id", "name", "owner", "rule", "why"})
            QVERIFY2(!first.value(QLatin1StringView(key)).toString().isEmpty(), key);
        QVERIFY(!first.value(u"candidates"_s).toArray().isEmpty());

        const Run real = kithctl({u"leads"_s, u"assign"_s, m_file, u"--where"_s, unowned, u"--json"_s});
        QCOMPARE(real.code, 0);
        QCOMPARE(real.json().value(u"leads"_s), rehearsal.json().value(u"leads"_s));
        QCOMPARE(kithctl({u"leads"_s, u"list"_s, m_file, u"--where"_s, unowned, u"--json"_s})
                     .json()
                     .value(u"count"_s)
                     .toInt(),
                 0);
        QCOMPARE(kithctl({u"undo"_s, m_file}).code, 0);
        QCOMPARE(contentHash(), before);

        QCOMPARE(kithctl({u"leads"_s, u"assign"_s, m_file, u"--past-days"_s, u"9"_s}).code, 2);
        QCOMPARE(kithctl({u"leads"_s, u"fly"_s, m_file}).code, 2);
        QCOMPARE(kithctl({u"leads"_s, u"assign"_s, m_file, u"--where"_s, u"colour = red"_s}).code, 1);
    }

    void tellsTheCurrencyOfARelatedAmount()
    {
        QCOMPARE(kithctl({u"sample"_s, m_file, u"--contacts"_s, u"60"_s, u"--seed"_s, u"7"_s}).code, 0);
        const Run lines = kithctl({u"query"_s, m_file, u"deal_line"_s, u"--columns"_s,
                                   u"deal_id.amount_minor"_s, u"--limit"_s, u"1"_s});
        QVERIFY2(
            QRegularExpression(u"\\d\\.\\d\\d [A-Z]{3}\n"_s).match(QString::fromUtf8(lines.out)).hasMatch(),
            lines.out.constData());
    }

    void carriesPeopleAsCards()
    {
        const QString cards = m_folder->filePath(u"people.vcf"_s);
        write(cards, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jörg Müller\r\nN:Müller;Jörg;;;\r\n"
                     "EMAIL;TYPE=WORK:joerg@alfreds.example\r\nTEL;TYPE=CELL:+49 151 23456789\r\n"
                     "ORG:Alfreds Futterkiste\r\nEND:VCARD\r\n");
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const Run first = kithctl({u"import"_s, m_file, cards, u"--json"_s});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value(u"created"_s).toInt(), 1);
        const QString out = m_folder->filePath(u"out.vcf"_s);
        QCOMPARE(kithctl({u"export"_s, m_file, u"contact"_s, u"--to"_s, out}).code, 0);
        QVERIFY(read(out).contains("joerg@alfreds.example"));
        QCOMPARE(kithctl({u"import"_s, m_file, out}).code, 0); // takes over what the cards are called
        const Run again = kithctl({u"import"_s, m_file, out, u"--json"_s});
        QCOMPARE(again.json().value(u"unchanged"_s).toInt(), 1);
    }

    void listsGoToOtherPrograms()
    {
        QCOMPARE(kithctl({u"create"_s, m_file}).code, 0);
        const QString csv = m_folder->filePath(u"in.csv"_s);
        write(csv, "First name,Last name\nJörg,=Müller\n");
        QCOMPARE(kithctl({u"import"_s, m_file, csv}).code, 0);
        const Run json = kithctl(
            {u"export"_s, m_file, u"contact"_s, u"--columns"_s, u"last_name"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject().value(u"last_name"_s).toString(), u"=Müller"_s);
        QVERIFY(rows.first().toObject().value(u"id"_s).isString());
        const QString out = m_folder->filePath(u"out.xlsx"_s);
        const Run book = kithctl({u"export"_s, m_file, u"contact"_s, u"--to"_s, out, u"--json"_s});
        if (book.code == 0) {
            QCOMPARE(book.json().value(u"rows"_s).toInt(), 1);
            QVERIFY(read(out).startsWith("PK"));
        } else { // no folder in memory: nothing lies on the disk
            QVERIFY(!QFile::exists(out));
        }
        QCOMPARE(kithctl({u"export"_s, m_file, u"contact"_s, u"--format"_s, u"xlsx"_s}).code, 2);
    }

    void calendarsComeAndGo()
    {
        QCOMPARE(kithctl({u"create"_s, m_file, u"--name"_s, u"Anna"_s}).code, 0);
        const QString calendar = m_folder->filePath(u"team.ics"_s);
        write(calendar,
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Team\r\n"
              "DTSTART;TZID=Europe/Berlin:20200106T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n"
              "BEGIN:VTODO\r\nUID:2\r\nSUMMARY:Offer\r\nDUE;VALUE=DATE:29990101\r\nEND:VTODO\r\n"
              "END:VCALENDAR\r\n");
        const Run rehearsal = kithctl({u"import"_s, m_file, calendar, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(rehearsal.json().value(u"created"_s).toInt(), 2);
        QVERIFY(rehearsal.json().value(u"dryRun"_s).toBool());
        QCOMPARE(kithctl({u"import"_s, m_file, calendar, u"--json"_s}).json().value(u"created"_s).toInt(), 2);
        QCOMPARE(kithctl({u"import"_s, m_file, calendar, u"--json"_s}).json().value(u"unchanged"_s).toInt(),
                 2);
        const QJsonObject due = kithctl({u"activities"_s, u"due"_s, m_file, u"--owner"_s, u"anna"_s,
                                         u"--zone"_s, u"Europe/Berlin"_s, u"--json"_s})
                                    .json();
        QCOMPARE(due.value(u"overdue"_s).toInt(), 1);
        QCOMPARE(due.value(u"today"_s).toInt(), 0);
        const QJsonObject first = due.value(u"activities"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"subject"_s).toString(), u"Team"_s);
        QCOMPARE(first.value(u"when"_s).toString(), u"2020-01-06T09:00:00+01:00"_s);
        QVERIFY(first.value(u"repeats"_s).toBool());
        QCOMPARE(kithctl({u"activities"_s, u"due"_s, m_file, u"--owner"_s, u"nobody"_s}).code, 1);
        QCOMPARE(kithctl({u"activities"_s, u"due"_s, m_file, u"--zone"_s, u"Mars/Olympus"_s}).code, 2);
        const QString out = m_folder->filePath(u"out.ics"_s);
        const Run written = kithctl({u"export"_s, m_file, u"activity"_s, u"--to"_s, out, u"--json"_s});
        QCOMPARE(written.json().value(u"rows"_s).toInt(), 2);
        QVERIFY(read(out).contains("RRULE:FREQ=WEEKLY;COUNT=3"));
        QCOMPARE(kithctl({u"export"_s, m_file, u"contact"_s, u"--format"_s, u"ics"_s}).code, 2);
        QCOMPARE(kithctl({u"export"_s, m_file, u"activity"_s, u"--format"_s, u"doc"_s}).code, 2);
        QVERIFY(kithctl({u"export"_s, m_file, u"activity"_s, u"--format"_s, u"ics"_s})
                    .out.contains("BEGIN:VCALENDAR"));
    }

    void leadsAreScoredConvertedAndGivenUp()
    {
        kithctl({u"create"_s, m_file});
        const QString people = m_folder->filePath(u"people.csv"_s);
        write(people, "Lead ID,First name,Last name,E-mail,Company,Source,Created\n"
                      "L1,Maria,Anders,maria@alfreds.example,Alfreds Futterkiste,Referral,2020-03-04\n"
                      "L2,Ana,Trujillo,ana@trujillo.example,,Website,2020-03-05\n");
        const Run imported = kithctl({u"import"_s, m_file, people, u"--entity"_s, u"lead"_s, u"--json"_s});
        QCOMPARE(imported.json().value(u"created"_s).toInt(), 2);
        const auto idOf = [this](const QString &name) {
            return kithctl(
                       {u"query"_s, m_file, u"lead"_s, u"--where"_s, u"last_name = "_s + name, u"--json"_s})
                .json()
                .value(u"records"_s)
                .toArray()
                .first()
                .toObject()
                .value(u"id"_s)
                .toString();
        };
        const QString maria = idOf(u"Anders"_s);
        QVERIFY(!maria.isEmpty());
        const QJsonObject score = kithctl({u"leads"_s, u"score"_s, m_file, maria, u"--json"_s}).json();
        QCOMPARE(score.value(u"score"_s).toInt(), 10); // e-mail, company, referral, years of silence
        QCOMPARE(score.value(u"lines"_s).toArray().size(), 4);

        const QJsonObject speed =
            kithctl({u"leads"_s, u"speed"_s, m_file, u"--by"_s, u"source"_s, u"--json"_s}).json();
        QCOMPARE(speed.value(u"leads"_s).toInt(), 2);
        QCOMPARE(speed.value(u"late"_s).toInt(), 2);
        QVERIFY(speed.value(u"median_minutes"_s).isNull());
        QCOMPARE(speed.value(u"groups"_s).toArray().size(), 2);
        QCOMPARE(kithctl({u"leads"_s, u"speed"_s, m_file, u"--by"_s, u"mood"_s}).code, 2);

        const QJsonObject plan =
            kithctl({u"leads"_s, u"convert"_s, m_file, maria, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(plan.value(u"company"_s).toObject().value(u"how"_s), u"create"_s);
        const Run converted =
            kithctl({u"leads"_s, u"convert"_s, m_file, maria, u"--deal"_s, u"none"_s, u"--json"_s});
        QCOMPARE(converted.code, 0);
        QVERIFY(converted.json().contains(u"converted_contact_id"_s));
        QVERIFY(!converted.json().contains(u"converted_deal_id"_s));
        const Run twice = kithctl({u"leads"_s, u"convert"_s, m_file, maria});
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.err.contains("Alfreds Futterkiste"), twice.err);

        QCOMPARE(kithctl({u"leads"_s, u"abandon"_s, m_file}).code, 2); // for no reason
        const QJsonObject silent =
            kithctl({u"leads"_s, u"abandon"_s, m_file, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(silent.value(u"count"_s).toInt(), 1);
        QCOMPARE(kithctl({u"leads"_s, u"abandon"_s, m_file, u"--reason"_s, u"unreachable"_s}).code, 0);
        QCOMPARE(kithctl({u"leads"_s, u"abandon"_s, m_file, u"--dry-run"_s, u"--json"_s})
                     .json()
                     .value(u"count"_s)
                     .toInt(),
                 0);
        QCOMPARE(kithctl({u"check"_s, m_file}).code, 0);
    }

private:
    QByteArray contentHash() const
    {
        return kithctl({u"check"_s, m_file, u"--json"_s})
            .json()
            .value(u"contentHash"_s)
            .toString()
            .toLatin1();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestKithctl)
#include "tst_kithctl.moc"
