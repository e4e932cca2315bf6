// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sample/sampleground.h"
#include "models/services/sample/samplemaker.h"
#include "models/services/sample/samplerandom.h"
#include "models/services/sample/samplerows.h"
#include "models/services/sample/samplewords.h"

namespace kith::services {

constexpr qint64 SampleDayMs = 86'400'000;
constexpr qint64 SampleMorningMs = 9 * 3'600'000; ///< UTC

/// A campaign that people of the sample were written to by.
struct SampleCampaign
{
    qint64 id = 0;
    qint64 sentMs = 0;
    bool isMailing = false;
};

/// What all records of one sample share.
struct SampleFrame
{
    SampleOptions options;
    SampleGround ground;
    qint64 beginMs = 0; ///< when the office began to use the program
    qint64 nowMs = 0;   ///< the morning of options.today
    QList<qint64> users;
    QList<qint64> tags;
    QList<qint64> products; ///< as in SampleWords::products
    qint64 oldSystem = 0;
    qint64 shop = 0;
    qint64 gatedStage = 0; ///< asks for an amount and for budgetGate to be ticked; 0: none does
    qint64 budgetGate = 0;
    qint64 fairRule = 0; ///< gives leads of trade fairs their owners; 0: not made by the sample
    QList<SampleCampaign> campaigns;

    /// What somebody who came at this moment may have come of; 0: nothing. `salt` tells them apart.
    qint64 campaignAt(qint64 atMs, qint64 salt) const;
};

/// A person as far as others refer to them.
struct SamplePerson
{
    qint64 id = 0;
    bool isFemale = false;
    const SampleWord *first = nullptr;
    const SampleWord *last = nullptr;
    QString lastText; ///< with a second family name, where people have two
    QString email;
    QString phone;
    qint64 createdMs = 0;
};

struct SampleCompany
{
    qint64 id = 0;
    QString name;
    QString domain; ///< internet domain
    const SampleCountry *country = nullptr;
};

/// People who belong together: a company with its staff, or somebody on their own. Everything in it follows
/// from the seed and the position of its first contact.
struct SampleCluster
{
    SampleRandom random;
    qint64 firstIndex = 0; ///< of the contacts, from 0
    qint64 createdMs = 0;
    const SampleCountry *country = nullptr;
    const SampleCity *city = nullptr;
    qint64 owner = 0;
    SampleCompany company{}; ///< id 0: none
    QList<SamplePerson> people{};
    qint64 deal = 0; ///< the latest, for what refers to one

    /// A moment in office hours, never before `from` nor after `to`.
    qint64 momentBetween(qint64 from, qint64 to);
    /// # becomes a digit, @ a letter.
    QString filled(const QString &pattern);
};

/// Makes the sample piece by piece.
class SampleSource
{
public:
    /// options.today must be valid.
    SampleSource(const SampleOptions &options, SampleGround ground);

    bool atEnd() const { return m_made >= m_frame.options.contacts; }
    qint64 made() const { return m_made; } ///< contacts

    /// Appends the next cluster, at first also the users, tags, products and systems.
    void next(QList<storage::RowChange> &rows);

    static QString teamName();
    static QString goalName();
    static QStringList holidays(); ///< names: the first of January, the 25th of December
    static QString costNote();     ///< of what a source cost in a month
    static QString budgetItem();   ///< of the checklist of a stage
    static QString queueName();
    static QString ruleName();
    static QStringList campaignNames();

private:
    void addGround(SampleRows &rows);
    void addGoals(SampleRows &rows);
    void addHolidays(SampleRows &rows);
    void addRates(SampleRows &rows);
    void addCosts(SampleRows &rows);
    void addGates(SampleRows &rows);
    void addCampaigns(SampleRows &rows);
    void addRules(SampleRows &rows, qint64 queue, qint64 at);
    SampleCluster newCluster() const;

    SampleFrame m_frame;
    qint64 m_made = 0;
    bool m_begun = false;
    QList<SampleCompany> m_recent; ///< companies that parents, former jobs and duplicates are taken from
};

/// Companies, people and how to reach them.
class SamplePeople
{
public:
    SamplePeople(const SampleFrame &frame, SampleRows &rows, SampleCluster &cluster)
        : m_frame(frame), m_rows(rows), m_cluster(cluster), m_random(cluster.random)
    {
    }

    void addCompany(const QList<SampleCompany> &recent);
    /// `index` counts all contacts from 0.
    void addContact(qint64 index, const QList<SampleCompany> &recent);

private:
    bool nameCompany(const QList<SampleCompany> &recent);
    void addCompanyReach();
    QString firmName(const SampleWord &last, const SampleWord &word);
    void addPoint(const QByteArray &party, qint64 id, const QByteArray &kind, const QByteArray &label,
                  const QString &value, qint64 createdMs, bool isPrimary);
    void addAddress(const QByteArray &party, qint64 id, const QByteArray &label, qint64 createdMs);
    QString phoneNumber(const QString &area, const QString &subscriber, bool national);
    QString mobileNumber(bool national);
    QString landline(bool national);
    void choosePerson(SamplePerson &person);
    bool copyColleague(SamplePerson &person);
    void addReach(SamplePerson &person, bool isCopy);
    QString emailOf(const SamplePerson &person);
    void addJob(const SamplePerson &person, const QList<SampleCompany> &recent);
    void addExtras(const SamplePerson &person, qint64 index);
    void addFact(const SamplePerson &person);
    void addConsent(const SamplePerson &person);
    void addRelation(const SamplePerson &person);
    qint64 choice(const char *listAndKey) const { return m_frame.ground.choice(listAndKey); }
    qint64 anySource();

    const SampleFrame &m_frame;
    SampleRows &m_rows;
    SampleCluster &m_cluster;
    SampleRandom &m_random;
};

/// What goes on between the office and its customers.
class SampleBusiness
{
public:
    SampleBusiness(const SampleFrame &frame, SampleRows &rows, SampleCluster &cluster)
        : m_frame(frame), m_rows(rows), m_cluster(cluster), m_random(cluster.random)
    {
    }

    /// `index` counts all contacts from 0.
    void addFor(const SamplePerson &person, qint64 index);
    void addLead();

private:
    struct Step
    {
        const SampleGround::Stage *stage;
        qint64 enteredMs;
    };
    struct Line
    {
        int product;
        qint64 quantity;
        qint64 unitMinor;
        qint64 discount; ///< hundredths of a percent
        qint64 total() const;
    };

    void addDeal(const SamplePerson &person);
    QList<Step> walkStages(qint64 fromMs);
    void addHistory(qint64 deal, const QList<Step> &steps, qint64 amount, const SamplePerson &person);
    void addPassage(qint64 deal, const QList<Step> &steps);
    QList<Line> newLines(int most);
    void addLines(const QByteArray &table, const QByteArray &ownerColumn, qint64 owner,
                  const QList<Line> &lines, qint64 createdMs);
    qint64 priceIn(qint64 euroCents) const;
    qint64 addOrder(const SamplePerson &person, qint64 serial);
    void addTicket(const SamplePerson &person, qint64 order);
    void addAnswer(const SamplePerson &person, qint64 ticket, qint64 atMs);
    void addActivity(const SamplePerson &person);
    void addMailings(const SamplePerson &person);
    void addNote(const SamplePerson &person);
    qint64 choice(const QByteArray &listAndKey) const { return m_frame.ground.choice(listAndKey); }
    QString phrase(QString text, qint64 atMs);

    const SampleFrame &m_frame;
    SampleRows &m_rows;
    SampleCluster &m_cluster;
    SampleRandom &m_random;
};

} // namespace kith::services
