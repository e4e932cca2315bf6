// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace kith::services {

/// A word as its country writes it and as it stands in an e-mail address.
struct SampleWord
{
    QString text;
    QString ascii; ///< a-z and 0-9 only, never empty
};

/// What a man and a woman are called by the same word.
struct SamplePair
{
    SampleWord male;
    SampleWord female;
    const SampleWord &of(bool isFemale) const { return isFemale ? female : male; }
};

/// Patterns hold # for a digit and @ for a capital letter.
struct SampleCity
{
    QString name;
    QString postalPattern;
    QString region;
    QString area;              ///< area code without trunk prefix
    QString subscriberPattern; ///< valid by the country's numbering plan
};

struct SampleCountry
{
    QString code;
    int weight = 1;
    QString language;
    QString currency;
    qint64 rate = 1000; ///< of the currency for one thousand euro, so that prices look right
    int decimals = 2;
    QString zone;
    QString callingCode;
    QString trunk; ///< what is dialled before the area code inside the country; may be empty
    QStringList mobilePatterns;
    QList<SampleWord> female;
    QList<SampleWord> male;
    QList<SamplePair> last;
    bool doubleNames = false; ///< people have two family names
    QStringList streets;      ///< with {n}
    QList<SampleCity> cities;
    QStringList firms; ///< with {last}, {other}, {word}, {city}
    QList<SampleWord> words;
    QList<SamplePair> titles;
    QStringList departments;
    QList<SamplePair> salutations;
    QStringList notes;
};

struct SampleProduct
{
    QString sku;
    QString name;
    QString unit;
    qint64 euroCents = 0;
    QByteArray category;
};

struct SampleUser
{
    QString name;
    QString login;
    QString zone;
};

/// The lists that the sample is put together from, out of resources/sample. Read once; throws Problem(Bug)
/// when one is missing or malformed.
class SampleWords
{
public:
    static const SampleWords &instance();

    const SampleCountry &country(qint64 ticket) const { return m_countries.at(m_byTicket.at(ticket)); }
    qint64 tickets() const { return m_byTicket.size(); } ///< a country has as many as its weight
    const QList<SampleCountry> &countries() const { return m_countries; }

    QList<SampleProduct> products;
    QList<SampleUser> users;
    QList<QStringList> tags;    ///< name, colour
    QList<QStringList> systems; ///< name, kind
    QList<QStringList> facts;   ///< kind, text
    QStringList deals;
    QStringList tasks;
    QStringList calls;
    QStringList meetings;
    QStringList emails;
    QStringList outcomes;
    QStringList problems; ///< subjects of tickets
    QStringList answers;
    QStringList notes;
    QStringList leads;
    QStringList media;

private:
    SampleWords();
    void readBusiness();
    void readCountry(const QString &file);

    QList<SampleCountry> m_countries;
    QList<int> m_byTicket;
};

} // namespace kith::services
