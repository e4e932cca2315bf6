// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace kith::test {

/// Makes delimited text files of the kinds that people and programs really send, and of the kinds that only
/// malice or a broken disk makes. The same seed makes the same files.
class HostileCsv
{
public:
    explicit HostileCsv(quint32 seed) : m_random(seed) {}

    /// A file of about `rows` rows about contacts or companies; the next one in another shape.
    QByteArray file(int rows);

    /// What was done to the last file, for failure messages.
    const QString &shape() const { return m_shape; }

private:
    struct Column
    {
        QByteArray header;
        QString (HostileCsv::*cell)();
    };

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template<class T>
    const T &any(const QList<T> &list)
    {
        return list.at(m_random.bounded(list.size()));
    }

    QString word();
    QString name();
    QString company();
    QString email();
    QString phone();
    QString date();
    QString number();
    QString country();
    QString text();
    QString key();
    QString web();
    QString hostile();
    QString cellOf(const Column &column);

    QList<Column> columns();
    QString quoted(const QString &cell);
    QString row(const QList<Column> &columns);
    QString lineEnd();
    QByteArray encode(const QString &text);
    void damage(QByteArray &bytes);
    void note(const char *what) { m_shape += QLatin1StringView(what) + u' '; }

    QRandomGenerator m_random;
    QString m_shape;
    QChar m_delimiter;
    int m_structure = 0; ///< how many of a hundred rows are malformed
    int m_hostile = 0;   ///< how many of a hundred cells are
    int m_lineEnd = 0;
    bool m_backslash = false;
    int m_people = 40; ///< so many different people: the fewer, the more rows are about the same
    QStringList m_earlier;
};

} // namespace kith::test
