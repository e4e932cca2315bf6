// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One folder of the house: what its files may include besides themselves.
struct Room
{
    QString folder;
    QStringList rooms;     ///< other folders of the house
    QStringList qtModules; ///< without the prefix "Qt"
};

/// The table of CONTRIBUTING.md, "The house". A file belongs to the room with the longest matching folder.
const QList<Room> &house()
{
    const QString base = u"models/base"_s;
    const QString domain = u"models/domain"_s;
    const QString storage = u"models/storage"_s;
    const QString records = u"models/records"_s;
    const QString services = u"models/services"_s;
    const QString items = u"models/items"_s;
    const QString ui = u"ui"_s;
    const QString app = u"app"_s;
    const QString cli = u"app/cli"_s;
    static const QList<Room> rooms{
        {base, {}, {u"Core"_s}},
        {domain, {base}, {u"Core"_s}},
        {storage, {base}, {u"Core"_s, u"Sql"_s}},
        {records, {base, domain, storage}, {u"Core"_s, u"Sql"_s}},
        {services, {base, domain, storage, records}, {u"Core"_s, u"Network"_s, u"Concurrent"_s}},
        {items, {base, domain, records}, {u"Core"_s, u"Gui"_s}},
        {ui,
         {base, domain, records, services, items},
         {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Charts"_s, u"PrintSupport"_s, u"Svg"_s, u"SvgWidgets"_s,
          u"Concurrent"_s}},
        // kithctl is built where Qt Widgets is not even installed.
        {cli,
         {base, domain, storage, records, services, items, app},
         {u"Core"_s, u"Gui"_s, u"Network"_s, u"Concurrent"_s}},
        {app, // without a window it opens workspaces as the command line does
         {base, domain, storage, records, services, items, ui, cli},
         {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"PrintSupport"_s, u"Svg"_s, u"Network"_s, u"Concurrent"_s,
          u"DBus"_s}},
    };
    return rooms;
}

/// Which Qt modules have a header of that name, read from the installed headers.
class QtHeaders
{
public:
    explicit QtHeaders(const QString &includeFolder)
    {
        const QFileInfoList modules =
            QDir(includeFolder).entryInfoList({u"Qt*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &module : modules) {
            const QString name = module.fileName().mid(2);
            const QStringList headers = QDir(module.filePath()).entryList(QDir::Files);
            for (const QString &header : headers)
                m_modules[header].insert(name);
        }
    }

    bool isEmpty() const { return m_modules.isEmpty(); }
    QSet<QString> modulesOf(const QString &header) const { return m_modules.value(header); }

private:
    QHash<QString, QSet<QString>> m_modules;
};

/// Reads a source tree and lists, as "file:line: what", everything that breaks the rules of the house.
class HouseInspector
{
public:
    HouseInspector(QString root, const QtHeaders &qt) : m_root(std::move(root)), m_qt(qt) {}

    QStringList inspect()
    {
        for (const QString &top : {u"app"_s, u"ui"_s, u"models"_s}) {
            QDirIterator files(m_root + u'/' + top, {u"*.h"_s, u"*.cpp"_s, u"*.c"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                inspectFile(files.next().mid(m_root.size() + 1));
        }
        m_findings.sort();
        return m_findings;
    }

    int fileCount() const { return m_fileCount; }

private:
    static const Room *roomOf(const QString &path)
    {
        const Room *best = nullptr;
        for (const Room &room : house()) {
            if (path.startsWith(room.folder + u'/') &&
                (best == nullptr || room.folder.size() > best->folder.size()))
                best = &room;
        }
        return best;
    }

    void report(int line, const QString &what)
    {
        m_findings.append(u"%1:%2: %3"_s.arg(m_file, QString::number(line), what));
    }

    void inspectFile(const QString &path)
    {
        m_file = path;
        ++m_fileCount;
        m_room = roomOf(path);
        if (m_room == nullptr) {
            report(1, u"no room of the house holds this file"_s);
            return;
        }
        QFile file(m_root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly)) {
            report(1, u"cannot be read"_s);
            return;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        inspectOpening(lines);
        for (qsizetype i = 0; i < lines.size(); ++i)
            inspectLine(int(i) + 1, lines.at(i));
    }

    void inspectOpening(const QStringList &lines)
    {
        static const QStringList spdx{u"// SPDX-FileCopyrightText: "_s,
                                      u"// SPDX-License-Identifier: GPL-3.0-or-later"_s};
        for (qsizetype i = 0; i < spdx.size(); ++i) {
            if (i >= lines.size() || !lines.at(i).startsWith(spdx.at(i)))
                report(int(i) + 1, u"must begin with \"%1\""_s.arg(spdx.at(i)));
        }
        if (m_file.endsWith(".h"_L1) && !lines.contains(u"#pragma once"_s))
            report(1, u"a header needs #pragma once"_s);
    }

    void inspectLine(int number, const QString &line)
    {
        static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
        static const QRegularExpression forward(
            uR"(^\s*(?:(?:class|struct)\s+|QT_FORWARD_DECLARE_CLASS\()(Q\w+)(?:;|\)))"_s);
        static const QRegularExpression unfinished(uR"(\b(TODO|FIXME)\b)"_s);

        if (const auto match = include.match(line); match.hasMatch())
            inspectInclude(number, match.captured(2), match.captured(1) == "\""_L1);
        if (const auto match = forward.match(line); match.hasMatch())
            inspectQtHeader(number, match.captured(1));
        if (const auto match = unfinished.match(line); match.hasMatch())
            report(number, u"%1: finish it or file an issue"_s.arg(match.captured(1)));
    }

    void inspectInclude(int number, const QString &header, bool quoted)
    {
        const QString name = header.section(u'/', -1);
        if (name == "sqlite3.h"_L1) {
            if (!m_file.startsWith("models/storage/driver/"_L1))
                report(number, u"sqlite3.h belongs to models/storage/driver alone"_s);
            return;
        }
        if (quoted)
            inspectOwnHeader(number, header);
        else if (roomOf(header) != nullptr)
            report(number, u"<%1>: headers of the house are included with quotes"_s.arg(header));
        else if (header.startsWith(u'Q') || header.startsWith("qt"_L1))
            inspectQtHeader(number, header);
    }

    void inspectOwnHeader(int number, const QString &header)
    {
        static const QRegularExpression generated(uR"(^(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$)"_s);
        if (generated.match(header).hasMatch())
            return;
        const Room *target = roomOf(header);
        if (target == nullptr) {
            report(number, u"\"%1\": includes are written from the root"_s.arg(header));
            return;
        }
        if (!QFile::exists(m_root + u'/' + header))
            report(number, u"\"%1\": no such file"_s.arg(header));
        if (target != m_room && !m_room->rooms.contains(target->folder))
            report(number, u"%1 must not know %2 (\"%3\")"_s.arg(m_room->folder, target->folder, header));
    }

    void inspectQtHeader(int number, const QString &header)
    {
        QSet<QString> modules;
        if (header.contains(u'/')) {
            const QString module = header.section(u'/', 0, 0);
            if (!module.startsWith("Qt"_L1))
                return;
            modules.insert(module.mid(2));
        } else {
            modules = m_qt.modulesOf(header);
        }
        const bool allowed = std::any_of(modules.cbegin(), modules.cend(), [this](const QString &module) {
            return m_room->qtModules.contains(module);
        });
        if (!modules.isEmpty() && !allowed) {
            QStringList names(modules.cbegin(), modules.cend());
            names.sort();
            report(number, u"%1 must not use Qt %2 (%3)"_s.arg(m_room->folder, names.join(u'/'), header));
        }
    }

    QString m_root;
    const QtHeaders &m_qt;
    QString m_file;
    const Room *m_room = nullptr;
    QStringList m_findings;
    int m_fileCount = 0;
};

constexpr auto opening = "// SPDX-FileCopyrightText: 2026 The Kith authors\n"
                         "// SPDX-License-Identifier: GPL-3.0-or-later\n";

} // namespace

/// The layers of CONTRIBUTING.md hold in every file of app, ui and models.
class tst_layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspectorFinds_data();
    void inspectorFinds();
    void inspectorAccepts();
    void houseIsInOrder();

private:
    QtHeaders m_qt{QStringLiteral(KITH_QT_HEADERS)};
};

void tst_layers::initTestCase()
{
    QVERIFY2(!m_qt.isEmpty(), "no Qt headers in " KITH_QT_HEADERS);
    QCOMPARE(m_qt.modulesOf(u"QString"_s), QSet<QString>{u"Core"_s});
    QVERIFY(m_qt.modulesOf(u"QSqlQuery"_s).contains(u"Sql"_s));
    QVERIFY(m_qt.modulesOf(u"QWidget"_s).contains(u"Widgets"_s));
}

void tst_layers::inspectorFinds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");

    const QString head = QString::fromLatin1(opening);
    const auto row = [&head](const char *name, const QString &file, const QString &text,
                             const QString &finding) {
        QTest::newRow(name) << file << QString(head + text) << finding;
    };
    row("upward", u"models/domain/a.cpp"_s, u"#include \"models/records/x.h\"\n"_s,
        u"models/domain/a.cpp:3: models/domain must not know models/records (\"models/records/x.h\")"_s);
    row("sideways", u"models/storage/a.cpp"_s, u"\n#include \"models/domain/x.h\"\n"_s,
        u"models/storage/a.cpp:4: models/storage must not know models/domain (\"models/domain/x.h\")"_s);
    row("ui to storage", u"ui/pages/a.cpp"_s, u"#include \"models/storage/x.h\"\n"_s,
        u"ui/pages/a.cpp:3: ui must not know models/storage (\"models/storage/x.h\")"_s);
    row("command line to ui", u"app/cli/a.cpp"_s, u"#include \"ui/x.h\"\n"_s,
        u"app/cli/a.cpp:3: app/cli must not know ui (\"ui/x.h\")"_s);
    row("sql in services", u"models/services/a.cpp"_s, u"#include <QSqlQuery>\n"_s,
        u"models/services/a.cpp:3: models/services must not use Qt Sql (QSqlQuery)"_s);
    row("sql in ui by module", u"ui/a.cpp"_s, u"#  include <QtSql/QSqlQuery>\n"_s,
        u"ui/a.cpp:3: ui must not use Qt Sql (QtSql/QSqlQuery)"_s);
    row("widget in items", u"models/items/a.cpp"_s, u"#include <QtWidgets>\n"_s,
        u"models/items/a.cpp:3: models/items must not use Qt Widgets (QtWidgets)"_s);
    row("widget declared", u"models/items/a.cpp"_s, u"class QWidget;\n"_s,
        u"models/items/a.cpp:3: models/items must not use Qt Widgets (QWidget)"_s);
    row("engine outside the driver", u"models/storage/a.cpp"_s, u"#include <sqlcipher/sqlite3.h>\n"_s,
        u"models/storage/a.cpp:3: sqlite3.h belongs to models/storage/driver alone"_s);
    row("neighbour by short name", u"models/storage/a.cpp"_s, u"#include \"x.h\"\n"_s,
        u"models/storage/a.cpp:3: \"x.h\": includes are written from the root"_s);
    row("file that is gone", u"models/storage/a.cpp"_s, u"#include \"models/storage/gone.h\"\n"_s,
        u"models/storage/a.cpp:3: \"models/storage/gone.h\": no such file"_s);
    row("angle brackets", u"models/storage/a.cpp"_s, u"#include <models/storage/x.h>\n"_s,
        u"models/storage/a.cpp:3: <models/storage/x.h>: headers of the house are included with quotes"_s);
    row("unfinished", u"app/a.cpp"_s, u"// FIX"_s + u"ME later\n"_s,
        u"app/a.cpp:3: FIX"_s + u"ME: finish it or file an issue"_s);
    row("header without guard", u"ui/a.h"_s, u"int a();\n"_s, u"ui/a.h:1: a header needs #pragma once"_s);
    row("file without a room", u"models/attic/a.cpp"_s, {},
        u"models/attic/a.cpp:1: no room of the house holds this file"_s);
    QTest::newRow("no licence") << u"ui/a.cpp"_s << u"int a();\n\n"_s
                                << u"ui/a.cpp:2: must begin with "
                                   "\"// SPDX-License-Identifier: GPL-3.0-or-later\""_s;
}

void tst_layers::inspectorFinds()
{
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    QFETCH(const QString, finding);

    QTemporaryDir tree;
    const auto write = [&tree](const QString &path, const QByteArray &content) {
        const QString full = tree.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile out(full);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    };
    const QByteArray header = QByteArray(opening) + "#pragma once\n"_ba;
    for (const QString &room : {u"models/records"_s, u"models/domain"_s, u"models/storage"_s, u"ui"_s})
        write(room + "/x.h"_L1, header);
    write(file, text.toUtf8());

    const QStringList findings = HouseInspector(tree.path(), m_qt).inspect();
    QVERIFY2(findings.contains(finding), qPrintable(findings.join(u'\n')));
}

void tst_layers::inspectorAccepts()
{
    QTemporaryDir tree;
    QVERIFY(QDir(tree.path()).mkpath(u"models/records"_s));
    QVERIFY(QDir(tree.path()).mkpath(u"models/domain"_s));
    QFile header(tree.filePath(u"models/domain/x.h"_s));
    QVERIFY(header.open(QIODevice::WriteOnly));
    header.write(QByteArray(opening) + "#pragma once\n#include <QString>\nclass QObject;\n"_ba);
    header.close();
    QFile source(tree.filePath(u"models/records/a.cpp"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(QByteArray(opening) +
                 "#include \"models/domain/x.h\"\n#include <QSqlQuery>\n#include <QtCore/QList>\n"
                 "#include <vector>\n#include \"a.moc\"\n"_ba);
    source.close();

    HouseInspector inspector(tree.path(), m_qt);
    QCOMPARE(inspector.inspect(), QStringList());
    QCOMPARE(inspector.fileCount(), 2);
}

void tst_layers::houseIsInOrder()
{
    HouseInspector inspector(QStringLiteral(KITH_SOURCE_DIR), m_qt);
    const QStringList findings = inspector.inspect();
    QVERIFY(inspector.fileCount() > 0);
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_layers)

#include "tst_layers.moc"
