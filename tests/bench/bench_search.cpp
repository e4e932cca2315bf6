// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to look for somebody, key by key, as the command box does: 1 000 seeded queries of names,
// parts of e-mail addresses, digits of phone numbers and companies, from the second letter on. Beside it the
// bare FTS5 query for the last word as a prefix, on a connection of its own. Usage: bench_search FILE
// PASSPHRASE_FILE [queries, 1000]
//        bench_search [contacts of a sample made for this, 20000]
#include "models/base/textfold.h"
#include "models/records/recordreader.h"
#include "models/records/records.h"
#include "models/records/searchindex.h"
#include "models/services/sample/samplemaker.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "models/storage/vault.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;

namespace {

constexpr int Readable = 20'000; // records that queries are taken from

struct Typed
{
    const char *kind;
    QString text;
};

void line(const QString &what, const std::vector<double> &values, const std::vector<double> &bare = {})
{
    std::printf("%-28s %7zu keys   p50 %8.2f   p95 %8.2f   max %8.2f ms", qPrintable(what), values.size(),
                quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1));
    if (!bare.empty())
        std::printf("   bare p50 %6.2f p95 %6.2f   %5.1f x at p95", quantile(bare, 0.5), quantile(bare, 0.95),
                    quantile(values, 0.95) / std::max(0.001, quantile(bare, 0.95)));
    std::printf("\n");
    std::fflush(stdout);
}

/// What people would type: of records spread over the file.
std::vector<Typed> queriesOf(Store &store, int count)
{
    QRandomGenerator random(20260921);
    const auto texts = [&store](const QString &sql) {
        return await(store.read([sql](Session &session) {
            QStringList found;
            QSqlQuery &query = session.run(sql);
            while (query.next())
                found.append(query.value(0).toString());
            query.finish();
            return found;
        }));
    };
    const qint64 contacts = ask(store, u"SELECT count(*) FROM contact"_s).toLongLong();
    const qint64 companies = ask(store, u"SELECT count(*) FROM company"_s).toLongLong();
    const auto some = [](const QString &column, const QString &table, qint64 rows) {
        return u"SELECT %1 FROM %2 WHERE %1 <> '' AND (id / 4096) % %3 = 0 LIMIT %4"_s.arg(column, table)
            .arg(std::max<qint64>(1, rows / Readable))
            .arg(Readable);
    };
    const QStringList names = texts(some(u"display_name"_s, u"contact"_s, contacts));
    const QStringList emails = texts(some(u"email"_s, u"contact"_s, contacts));
    const QStringList phones = texts(some(u"phone"_s, u"contact"_s, contacts));
    const QStringList firms = texts(some(u"name"_s, u"company"_s, companies));
    const auto pick = [&random](const QStringList &from) {
        return from.isEmpty() ? u"anna"_s : from.at(qsizetype(random.bounded(quint32(from.size()))));
    };
    std::vector<Typed> queries;
    for (int i = 0; i < count; ++i) {
        switch (i % 5) {
        case 0:
            queries.push_back({"name", pick(names)});
            break;
        case 1: // the last word first, as on a list
            queries.push_back({"name", pick(names).section(u' ', -1)});
            break;
        case 2: {
            const QString email = pick(emails);
            queries.push_back({"e-mail part", random.bounded(2) ? email : email.section(u'@', 1)});
            break;
        }
        case 3: {
            const QString digits = base::digitsOf(pick(phones));
            queries.push_back({"phone digits", random.bounded(2) ? digits : digits.right(6)});
            break;
        }
        default:
            queries.push_back({"company", pick(firms)});
        }
    }
    return queries;
}

QString barePrefix(const QString &typed)
{
    const QStringList words = base::searchWords(typed);
    const domain::Entity &contact = domain::Catalogue::builtIn().entity("contact");
    return words.isEmpty() ? QString()
                           : u"\"%1%2\"*"_s.arg(records::SearchIndex::head(contact, records::WordPlace::Name),
                                                words.last());
}

void waitForWords(records::Records &records)
{
    // The words for typos are read in small pieces; they must not be measured with the queries.
    await(records.search(QString()));
    QElapsedTimer timer;
    timer.start();
    while (!records.isSearchReady()) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    std::printf("words for typos read in the background: %lld ms\n", qlonglong(timer.elapsed()));
}

qint64 residentKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &one : file.readAll().split('\n')) {
        if (one.startsWith("VmRSS:"))
            return one.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

void run(Store &store, Session &bare, int count)
{
    records::Records records(store);
    std::printf("%lld contacts, %lld companies, %lld activities; resident %lld MB\n",
                ask(store, u"SELECT count(*) FROM contact"_s).toLongLong(),
                ask(store, u"SELECT count(*) FROM company"_s).toLongLong(),
                ask(store, u"SELECT count(*) FROM activity"_s).toLongLong(), residentKb() / 1024);
    waitForWords(records);
    std::vector<double> all;
    std::vector<double> bareAll;
    QHash<QString, std::vector<double>> byKind;
    std::vector<std::pair<double, QString>> slowest;
    qint64 found = 0;
    for (const Typed &query : queriesOf(store, count)) {
        for (qsizetype length = 2; length <= query.text.size(); ++length) {
            const QString typed = query.text.left(length);
            const double took = ms([&] { found += await(records.search(typed)).hits.size(); });
            all.push_back(took);
            byKind[QString::fromLatin1(query.kind)].push_back(took);
            slowest.push_back({took, typed});
            const QString expression = barePrefix(typed);
            if (!expression.isEmpty())
                bareAll.push_back(ms([&] { records::SearchIndex::matching(bare, expression, 40); }));
        }
    }
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
        line(it.key(), *it);
    line(u"all"_s, all, bareAll);
    std::sort(slowest.begin(), slowest.end(), std::greater<>());
    for (std::size_t i = 0; i < std::min<std::size_t>(8, slowest.size()); ++i)
        std::printf("    %8.2f ms  %s\n", slowest.at(i).first, qPrintable(slowest.at(i).second));
    std::vector<double> typos;
    QRandomGenerator random(7);
    qint64 forgiven = 0;
    for (const Typed &query : queriesOf(store, count / 4)) {
        if (qstrcmp(query.kind, "name") != 0 || query.text.size() < 6)
            continue;
        QString typed = query.text;
        const qsizetype at = 1 + qsizetype(random.bounded(quint32(typed.size() - 2)));
        typed[at] = u'q';
        typos.push_back(ms([&] { forgiven += await(records.search(typed)).isSimilar ? 1 : 0; }));
    }
    line(u"names with a wrong letter"_s, typos);
    std::printf("%lld of %zu forgiven; %.1f found a key; resident %lld MB\n", qlonglong(forgiven),
                typos.size(), double(found) / double(std::max<std::size_t>(1, all.size())),
                residentKb() / 1024);
}

void lists(Store &store)
{
    records::Records records(store);
    domain::RecordQuery query;
    query.entity = "contact";
    for (const QString &typed : {u"an"_s, u"ma"_s, u"mull"_s, u"maria s"_s, u"com"_s, u"0301"_s}) {
        query.search = typed;
        QList<RecordId> ids;
        std::vector<double> took;
        for (int i = 0; i < 5; ++i)
            took.push_back(ms([&] { ids = await(records.findIds(query)); }));
        const double page = ms([&] { await(records.findFirstIds(query, 128)); });
        std::printf("%-28s first %8.2f ms, all %8.2f ms, %lld found\n",
                    qPrintable(u"list in order: "_s + typed), page, quantile(took, 0.5),
                    qlonglong(ids.size()));
    }
}

void measure(Store &store, const ConnectionSettings &settings, int count)
{
    const auto bare = Connection::open(settings);
    run(store, *bare, count);
    lists(store);
}

ConnectionSettings settingsOf(const QString &file, const FileKey &key)
{
    ConnectionSettings settings;
    settings.file = file;
    settings.key = key;
    settings.readOnly = true;
    settings.cacheBytes = 64LL << 20;
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    try {
        if (argc > 2) {
            QFile passphrase(QString::fromLocal8Bit(argv[2]));
            if (!passphrase.open(QIODevice::ReadOnly))
                qFatal("no passphrase file");
            const QString path = QString::fromLocal8Bit(argv[1]);
            const FileKey key = Vault::unlock(path, QString::fromUtf8(passphrase.readAll()).trimmed());
            Store store(path, key, {}, records::crmRules());
            await(store.open());
            measure(store, settingsOf(path, key), argc > 3 ? QByteArray(argv[3]).toInt() : 1000);
            return 0;
        }
        TestFile file(records::crmRules());
        file.create();
        services::SampleOptions options;
        options.contacts = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
        options.today = QDate(2026, 9, 21);
        std::printf("making a sample: ");
        std::printf("%.0f ms\n",
                    ms([&] { await(file.store().writeBulk(services::SampleMaker::job(options))); }));
        file.reopen(); // readers size their page caches by the file they find
        measure(file.store(), settingsOf(file.path(), file.key()), 1000);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
