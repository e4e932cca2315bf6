// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#define VERIFY_SQL(query, call)                                                                              \
    QVERIFY2((query).call, qPrintable((query).lastError().text() + (query).lastError().nativeErrorCode()))

namespace kith::test {

using namespace Qt::StringLiterals;

/// A folder with encrypted files, and connections to them that end with it.
class CipherFixture
{
public:
    ~CipherFixture()
    {
        for (const QString &name : std::as_const(m_names))
            QSqlDatabase::removeDatabase(name);
    }

    /// 64 hexadecimal digits.
    static QString hexKey() { return u"00112233445566778899aabbccddeeff"_s.repeated(2); }
    /// As the password of QSQLCIPHER takes it.
    static QString rawKey() { return u"x'"_s + hexKey() + u'\''; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    /// A connection to `file`, not open yet.
    QSqlDatabase add(const QString &file, const QString &key = rawKey(), const QString &options = {},
                     const QString &driver = u"QSQLCIPHER"_s)
    {
        static int number = 0;
        m_names.append(u"fixture%1"_s.arg(++number));
        QSqlDatabase db = QSqlDatabase::addDatabase(driver, m_names.constLast());
        db.setDatabaseName(file.startsWith(u':') || file.startsWith("file:"_L1) ? file : path(file));
        db.setPassword(key);
        db.setConnectOptions(options);
        return db;
    }

    QSqlDatabase open(const QString &file = u"test.db"_s, const QString &key = rawKey(),
                      const QString &options = {}, const QString &driver = u"QSQLCIPHER"_s)
    {
        QSqlDatabase db = add(file, key, options, driver);
        if (!db.open())
            qWarning().noquote() << "cannot open" << file << db.lastError().text();
        return db;
    }

private:
    QTemporaryDir m_folder;
    QStringList m_names;
};

/// The first value of the first row, or an invalid one.
inline QVariant valueOf(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

inline bool run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (query.exec(sql))
        return true;
    qWarning().noquote() << sql << query.lastError().text();
    return false;
}

} // namespace kith::test
