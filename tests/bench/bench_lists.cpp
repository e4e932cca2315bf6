// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list costs as a person meets it, painted, against the bare SQL of the same library on the same file,
// in turns; with the longest time that the event loop did not come round. Usage: bench_lists FILE
// PASSPHRASE-FILE, or bench_lists [contacts, 100000] for a sample of its own
#include "models/items/windowmodel.h"
#include "models/records/records.h"
#include "models/storage/connection.h"
#include "models/storage/store.h"
#include "models/storage/vault.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"
#include "ui/parts/listview.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::bench;
using namespace kith::storage;
using items::WindowModel;
using test::await;

namespace {

constexpr int Rounds = 3;

struct Meter
{
    StallMeter stalls;
    QElapsedTimer clock;
    void begin()
    {
        QCoreApplication::processEvents();
        stalls.take();
        clock.start();
    }
    double ms() const { return double(clock.nsecsElapsed()) / 1e6; }
};

template<class Fn>
void spinUntil(Fn done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void line(const QString &what, double ours, double bare, double stall)
{
    std::printf("%-46s %9.1f %9.1f ms %6.2f x   longest stall %5.1f ms\n", qPrintable(what), ours, bare,
                ours / bare, stall);
    std::fflush(stdout);
}

void lineAlone(const QString &what, double ours, double stall)
{
    std::printf("%-46s %9.1f %9s ms %6s     longest stall %5.1f ms\n", qPrintable(what), ours, "", "", stall);
    std::fflush(stdout);
}

/// Every visible row is here, and painted.
void untilPainted(ui::ListView &view)
{
    const auto here = [&] {
        const WindowModel &model = view.windowModel();
        if (model.rowCount() == 0)
            return model.isAnswered();
        const int last = std::max(view.rowAt(view.viewport()->height() - 1), 0);
        for (int row = std::max(0, view.rowAt(0)); row <= last; ++row) {
            if (!model.index(row, 0).data(WindowModel::LoadedRole).toBool())
                return false;
        }
        return true;
    };
    view.viewport()->repaint(); // asks for what is missing
    spinUntil(here);
    view.viewport()->repaint();
}

std::vector<qint64> bareIds(Session &session, const QString &sql, const QVariantList &values = {})
{
    std::vector<qint64> ids;
    QSqlQuery &query = session.run(sql, values);
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    query.finish();
    return ids;
}

qint64 residentKiB(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &one : lines) {
        if (one.startsWith(what))
            return one.mid(int(qstrlen(what)) + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// The file under test, and a bare connection of its own on it.
struct Workspace
{
    QString file;
    FileKey key;
    std::unique_ptr<Store> store;
    std::unique_ptr<records::Records> records;

    void open()
    {
        store = std::make_unique<Store>(file, key, StoreOptions{}, records::crmRules());
        await(store->open());
        records = std::make_unique<records::Records>(*store);
    }
    void close()
    {
        records.reset();
        store.reset();
    }
    std::unique_ptr<Session> bare() const
    {
        ConnectionSettings settings;
        settings.file = file;
        settings.key = key;
        settings.readOnly = true;
        settings.cacheBytes = 256LL << 20;
        settings.journal = ConnectionSettings::Journal::Wal;
        return Connection::open(settings);
    }
};

void fill(Store &store, int contacts)
{
    BulkJob job;
    job.label = u"Fill"_s;
    job.work = [contacts](BulkWriter &bulk) {
        QList<RowChange> rows;
        for (int i = 0; i < contacts; ++i) {
            RowChange row;
            row.op = RowOp::Insert;
            row.table = "contact";
            row.set("first_name", {}, u"Maria"_s);
            row.set("last_name", {}, u"Anders %1"_s.arg((qint64(i) * 7919) % contacts, 7, 10, QChar(u'0')));
            row.set("language", {}, QStringList{u"de"_s, u"fr"_s, u"es"_s, u"en"_s}.at(i % 4));
            rows.append(row);
            if (rows.size() == 2000 || i + 1 == contacts)
                bulk.apply(std::exchange(rows, {}));
        }
    };
    await(store.writeBulk(job));
}

const QString ordered = u"SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY name_key NULLS LAST, id"_s;

void opening(Workspace &workspace, Meter &meter)
{
    std::vector<double> ours;
    std::vector<double> whole;
    std::vector<double> theirs;
    double stall = 0;
    for (int i = 0; i < Rounds; ++i) {
        theirs.push_back(ms([&] { bareIds(*workspace.bare(), ordered); }));
        meter.begin();
        workspace.open();
        meter.stalls.take(); // opening the file has its page with a progress bar, in another thread
        WindowModel model(*workspace.records, "contact");
        ui::ListView view(model);
        view.resize(1200, 800);
        view.show();
        spinUntil([&] { return model.rowCount() > 0; });
        untilPainted(view);
        ours.push_back(meter.ms());
        spinUntil([&] { return model.isAnswered(); });
        untilPainted(view);
        whole.push_back(meter.ms());
        stall = std::max(stall, meter.stalls.take());
        view.hide();
        workspace.close();
    }
    line(u"open to first painted list"_s, median(ours), median(theirs), stall);
    line(u"open to all ids, painted"_s, median(whole), median(theirs), stall);
}

void jumps(ui::ListView &view, Meter &meter)
{
    QRandomGenerator random(20261122);
    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> times;
    double stall = 0;
    for (int i = 0; i < 300; ++i) {
        meter.begin();
        bar->setValue(int(random.bounded(quint32(std::max(1, bar->maximum())))));
        untilPainted(view);
        times.push_back(meter.ms());
        stall = std::max(stall, meter.stalls.take());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-46s median %.1f ms, p95 %.1f ms, worst %.1f ms   longest stall %5.1f ms\n",
                "jump to a random position, painted", times.at(times.size() / 2),
                times.at(times.size() * 95 / 100), times.back(), stall);
}

struct Question
{
    QString what;
    domain::RecordQuery query;
    QString bare;
};

void questions(ui::ListView &view, Session &bare, Meter &meter)
{
    WindowModel &model = view.windowModel();
    const domain::Entity &entity = model.entity();
    const auto sorted = [](const QByteArray &field) {
        domain::RecordQuery query;
        query.sort = {{field, false}};
        return query;
    };
    const auto filtered = [&](const QString &text) {
        domain::RecordQuery query;
        query.filter = domain::Filter::parse(entity, text);
        return query;
    };
    const auto bareSort = [](const QString &term) {
        return u"SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY %1, id"_s.arg(term);
    };
    const QList<Question> all{
        {u"sort by last touch"_s, sorted("last_touch_at"), bareSort(u"last_touch_at NULLS LAST"_s)},
        {u"sort by city"_s, sorted("city"), bareSort(u"city COLLATE NOCASE NULLS LAST"_s)},
        {u"sort by company"_s, sorted("company_name"), bareSort(u"company_name COLLATE NOCASE NULLS LAST"_s)},
        {u"sort by e-mail"_s, sorted("email"), bareSort(u"email COLLATE NOCASE NULLS LAST"_s)},
        {u"sort by first name"_s, sorted("first_name"), bareSort(u"first_name COLLATE NOCASE NULLS LAST"_s)},
        {u"sort by created"_s, sorted("created_at"), bareSort(u"created_at"_s)},
        {u"sort by company's city"_s, sorted("company_id.city"),
         u"SELECT t.id FROM contact t LEFT JOIN company c ON c.id = t.company_id WHERE t.deleted_at IS NULL "
         "ORDER BY c.city COLLATE NOCASE NULLS LAST, t.id"_s},
        {u"filter: name contains \"an\""_s, filtered(u"display_name ~ an"_s),
         u"SELECT id FROM contact WHERE deleted_at IS NULL AND display_name LIKE '%an%' ORDER BY name_key, id"_s},
        {u"filter: first name begins with \"a\""_s, filtered(u"first_name ^ a"_s),
         u"SELECT id FROM contact WHERE deleted_at IS NULL AND first_name LIKE 'a%' ORDER BY name_key, id"_s},
    };
    for (const Question &one : all) {
        std::vector<double> ours;
        std::vector<double> theirs;
        double stall = 0;
        int rows = 0;
        for (int i = 0; i < Rounds; ++i) {
            theirs.push_back(ms([&] { bareIds(bare, one.bare); }));
            meter.begin();
            bool loaded = false;
            const auto connection = QObject::connect(&model, &WindowModel::loaded, [&] { loaded = true; });
            model.setQuery(one.query);
            spinUntil([&] { return loaded; });
            untilPainted(view);
            ours.push_back(meter.ms());
            stall = std::max(stall, meter.stalls.take());
            rows = model.rowCount();
            loaded = false;
            model.setQuery({});
            spinUntil([&] { return loaded; });
            QObject::disconnect(connection);
        }
        line(one.what + u" (%1)"_s.arg(rows), median(ours), median(theirs), stall);
    }
}

void groupsAndSelection(ui::ListView &view, Meter &meter)
{
    WindowModel &model = view.windowModel();
    bool loaded = false;
    QObject::connect(&model, &WindowModel::loaded, [&] { loaded = true; });
    const auto ask = [&](const QString &what, const domain::RecordQuery &query) {
        meter.begin();
        loaded = false;
        model.setQuery(query);
        spinUntil([&] { return loaded; });
        untilPainted(view);
        const double took = meter.ms();
        lineAlone(what, took, meter.stalls.take());
    };
    domain::RecordQuery grouped;
    for (const char *field : {"owner_id", "city", "last_touch_at"}) {
        grouped.groupBy = field;
        ask(u"group by "_s + QString::fromLatin1(field), grouped);
    }
    meter.begin();
    model.setAllGroupsOpen(false);
    QCoreApplication::processEvents();
    model.setAllGroupsOpen(true);
    untilPainted(view);
    lineAlone(u"close and open all groups"_s, meter.ms(), meter.stalls.take());
    ask(u"back to a plain list"_s, {});
    meter.begin();
    view.selectAll();
    untilPainted(view);
    lineAlone(u"select all"_s, meter.ms(), meter.stalls.take());
    domain::RecordQuery other;
    other.sort = {{"created_at", true}};
    ask(u"sort with all selected"_s, other);
    const int half = model.rowCount() / 2;
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.selectionModel()->select(
        QItemSelection(model.index(0, 0), model.index(half, model.columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    ask(u"sort with half of it selected"_s, {});
    meter.begin();
    const qsizetype count = view.selectedIds().size();
    lineAlone(u"the ids of %1 selected"_s.arg(count), meter.ms(), meter.stalls.take());
}

void measure(Workspace &workspace)
{
    Meter meter;
    std::printf("%-46s %9s %9s\n", "", "list", "bare");
    opening(workspace, meter);
    workspace.open();
    const auto bare = workspace.bare();
    WindowModel model(*workspace.records, "contact");
    ui::ListView view(model);
    view.resize(1200, 800);
    view.show();
    spinUntil([&] { return model.isAnswered(); });
    untilPainted(view);
    std::printf("%-46s %9d\n", "rows", model.rowCount());
    jumps(view, meter);
    std::printf("%-46s %9.0f MiB\n", "resident memory, list open, bare one included",
                double(residentKiB("VmRSS:")) / 1024);
    questions(view, *bare, meter);
    groupsAndSelection(view, meter);
    std::printf("%-46s %9.0f MiB, highest %.0f MiB\n", "resident memory at the end, bare one included",
                double(residentKiB("VmRSS:")) / 1024, double(residentKiB("VmHWM:")) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(u"Kith"_s);
    QCoreApplication::setApplicationName(u"Kith bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ui::Theme::apply(application, ui::Scheme::Light);
    try {
        Workspace workspace;
        std::unique_ptr<test::TestFile> own;
        if (argc > 2) {
            QFile secret(QString::fromLocal8Bit(argv[2]));
            if (!secret.open(QFile::ReadOnly))
                qFatal("the passphrase file cannot be read");
            workspace.file = QString::fromLocal8Bit(argv[1]);
            workspace.key = Vault::unlock(workspace.file, QString::fromUtf8(secret.readAll()).trimmed());
        } else {
            own = std::make_unique<test::TestFile>(records::crmRules());
            fill(own->create(), argc > 1 ? QByteArray(argv[1]).toInt() : 100'000);
            own->close();
            workspace.file = own->path();
            workspace.key = own->key();
        }
        measure(workspace);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
