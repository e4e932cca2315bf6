// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: kith_otherprocess FILE MIGRATIONS COMMAND [ARG…]
//   hold          opens the file, prints "open SEAT" and waits for a line on standard input
//   insert N      opens the file and adds N firms, one action each
//   rename ID S   sets the name of a firm
//   forever       adds firms until it is killed; prints the number of each after its commit
//   rekey HEX     encrypts the file anew with this key; prints "begin" before and "done" after
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

namespace {

void insert(Store &store, int number)
{
    await(store.write(changes(u"Add"_s, {insertRow("firm", {{"name", u"Other %1"_s.arg(number)}})})));
}

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

int run(const QStringList &arguments)
{
    StoreOptions options;
    options.migrations = arguments.at(2);
    const QString command = arguments.at(3);
    Store store(arguments.at(1), TestFile::rawKey(), options, std::make_shared<ToyRules>());
    await(store.open());
    if (command == "hold"_L1) {
        say(u"open %1"_s.arg(store.info().seat));
        std::string line;
        std::getline(std::cin, line);
    } else if (command == "insert"_L1) {
        for (int i = 0; i < arguments.at(4).toInt(); ++i)
            insert(store, i);
    } else if (command == "rename"_L1) {
        const RecordId id(arguments.at(4).toLongLong());
        const QVariant before = await(store.read([id](Session &session) {
            return session.scalar(u"SELECT name FROM firm WHERE id = ?"_s, {id.value()});
        }));
        await(store.write(changes(
            u"Rename"_s, {updateRow("firm", id, RowChange::AnyRev, "name", before, arguments.at(5))})));
    } else if (command == "forever"_L1) {
        for (int i = 0;; ++i) {
            insert(store, i);
            say(QString::number(i));
        }
    } else if (command == "rekey"_L1) {
        say(u"begin"_s);
        await(store.rekey({SecretBytes(QByteArray::fromHex(arguments.at(4).toLatin1())), store.key().salt}));
        say(u"done"_s);
    } else {
        return 2;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    try {
        return run(arguments);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
