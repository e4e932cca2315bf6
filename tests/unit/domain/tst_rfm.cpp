// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engagement.h"
#include "models/domain/rfm.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

QStringList texts(const QList<RfmFigures> &customers)
{
    QStringList found;
    for (const RfmScore &score : RfmScore::of(customers))
        found.append(score.text());
    return found;
}

QString segmentOf(const RfmScore &score)
{
    QList<RfmSegment> segments;
    for (const RfmSegmentSeed &seed : rfmSegmentSeeds())
        segments.append({{}, QString::fromLatin1(seed.name), seed.from, seed.to});
    const RfmSegment *found = RfmSegment::first(segments, score);
    return found ? found->name : QString();
}

} // namespace

class TestRfm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fifthsOfTwentyFive()
    {
        // the golden vector: customer i ordered i days ago, i times, for i × 10; five customers per score
        QList<RfmFigures> customers;
        for (int i = 1; i <= 25; ++i)
            customers.append({i, i, i * 1000});
        const QStringList found = texts(customers);
        QCOMPARE(found.at(0), u"5-1-1"_s);
        QCOMPARE(found.at(4), u"5-1-1"_s);
        QCOMPARE(found.at(5), u"4-2-2"_s);
        QCOMPARE(found.at(12), u"3-3-3"_s);
        QCOMPARE(found.at(19), u"2-4-4"_s);
        QCOMPARE(found.at(24), u"1-5-5"_s);
        for (int score = 1; score <= 5; ++score)
            QCOMPARE(
                std::count_if(found.begin(), found.end(),
                              [score](const QString &text) { return text.endsWith(QString::number(score)); }),
                5);
    }

    void thirdsOfFew()
    {
        QCOMPARE(texts({{10, 1, 100}}), QStringList({u"1-1-1"_s}));
        QCOMPARE(texts({{10, 1, 100}, {20, 2, 200}, {30, 3, 300}}),
                 QStringList({u"5-1-1"_s, u"3-3-3"_s, u"1-5-5"_s}));
        QList<RfmFigures> customers;
        for (int i = 1; i <= 24; ++i)
            customers.append({0, i, 0});
        const QStringList found = texts(customers);
        QCOMPARE(found.at(7), u"1-1-1"_s);
        QCOMPARE(found.at(8), u"1-3-1"_s);
        QCOMPARE(found.at(16), u"1-5-1"_s);
        QVERIFY(texts({}).isEmpty());
    }

    void equalValuesHaveEqualScores()
    {
        // 60 of 100 customers ordered once: nobody is worse than they are; the others have 60 behind them
        QList<RfmFigures> customers;
        for (int i = 0; i < 100; ++i)
            customers.append({5, i < 60 ? 1 : 2, 0});
        const QList<RfmScore> scores = RfmScore::of(customers);
        QCOMPARE(scores.first(), RfmScore({1, 1, 1}));
        QCOMPARE(scores.at(59), RfmScore({1, 1, 1}));
        QCOMPARE(scores.at(60), RfmScore({1, 4, 1}));
    }

    void countsHowManyAreWorse()
    {
        // against a count over all, on numbers with many that are equal
        QRandomGenerator random(11);
        for (const int size : {2, 24, 25, 26, 200}) {
            QList<RfmFigures> customers;
            for (int i = 0; i < size; ++i)
                customers.append({random.bounded(40), random.bounded(9), random.bounded(300)});
            const QList<RfmScore> scores = RfmScore::of(customers);
            for (int i = 0; i < size; ++i) {
                const auto worse =
                    std::count_if(customers.begin(), customers.end(), [&](const RfmFigures &other) {
                        return other.orders < customers.at(i).orders;
                    });
                const int expected = size < 25 ? 1 + 2 * int(3 * worse / size) : 1 + int(5 * worse / size);
                QCOMPARE(scores.at(i).f, expected);
            }
        }
    }

    void namesGroups()
    {
        QCOMPARE(segmentOf({5, 5, 5}), u"Champions"_s);
        QCOMPARE(segmentOf({4, 4, 4}), u"Champions"_s);
        QCOMPARE(segmentOf({4, 4, 3}), u"Loyal"_s);
        QCOMPARE(segmentOf({2, 3, 1}), u"At risk"_s);
        QCOMPARE(segmentOf({1, 2, 5}), u"Hibernating"_s);
        QCOMPARE(segmentOf({5, 1, 1}), u"New customers"_s);
        // the table that a workspace begins with leaves nobody out
        for (int r = 1; r <= 5; ++r) {
            for (int f = 1; f <= 5; ++f) {
                for (int m = 1; m <= 5; ++m)
                    QVERIFY(!segmentOf({r, f, m}).isEmpty());
            }
        }
    }

    void engagementFades()
    {
        const QDate today(2026, 6, 1);
        const base::RecordId meeting(1);
        const base::RecordId call(2);
        // 10 today, 10 a half-life ago (5), 5 two half-lives ago (1.25)
        const Engagement engagement = Engagement::of(
            {{meeting, 10, today}, {meeting, 10, today.addDays(-30)}, {call, 5, today.addDays(-60)}}, today,
            30);
        QCOMPARE(engagement.exact, 16.25);
        QCOMPARE(engagement.total, 16);
        QCOMPARE(engagement.lines.size(), 2);
        QCOMPARE(engagement.lines.at(0).type, meeting);
        QCOMPARE(engagement.lines.at(0).count, 2);
        QCOMPARE(engagement.lines.at(0).worth, 15.0);
        QCOMPARE(engagement.lines.at(0).last, today);
        QCOMPARE(engagement.lines.at(1).worth, 1.25);
        // nothing, and what is older than ten half-lives
        // What a day says holds until the day it names, also where the points have faded to exactly a half.
        for (int points = 1; points <= 12; ++points) {
            for (int age = 0; age <= 90; ++age) {
                const QList<Engagement::Touch> one{{meeting, points, today.addDays(-age)}};
                const Engagement now = Engagement::of(one, today, 30);
                if (!now.until)
                    continue;
                const Engagement last = Engagement::of(one, now.until->addDays(-1), 30);
                QCOMPARE(last.total, now.total);
                QCOMPARE(*last.until, *now.until);
            }
        }
        QCOMPARE(Engagement::of({}, today, 30).total, 0);
        QVERIFY(!Engagement::of({}, today, 30).until);
        QCOMPARE(Engagement::of({{meeting, 1000, today.addDays(-301)}}, today, 30).exact, 0.0);
        QCOMPARE(Engagement::of({{meeting, 1000, today.addDays(-300)}}, today, 30).total, 1);
        // of a day to come: nothing before it, and it ends what holds until then
        const Engagement ahead = Engagement::of({{meeting, 10, today.addDays(5)}}, today, 30);
        QCOMPARE(ahead.exact, 0.0);
        QCOMPARE(ahead.until, today.addDays(5));
        QCOMPARE(Engagement::of({{meeting, 10, today.addDays(5)}}, today.addDays(5), 30).exact, 10.0);
    }

    void engagementKnowsHowLongItHolds()
    {
        QRandomGenerator random(5);
        const QDate today(2026, 6, 1);
        for (int round = 0; round < 300; ++round) {
            const int halfLife = 1 + random.bounded(60);
            QList<Engagement::Touch> touches;
            const int count = random.bounded(8);
            for (int i = 0; i < count; ++i)
                touches.append({base::RecordId(1 + random.bounded(3)), random.bounded(20),
                                today.addDays(-random.bounded(11 * halfLife))});
            const Engagement now = Engagement::of(touches, today, halfLife);
            if (!now.until) {
                QCOMPARE(now.total, 0);
                continue;
            }
            QVERIFY(*now.until > today);
            QCOMPARE(Engagement::of(touches, now.until->addDays(-1), halfLife).total, now.total);
        }
    }
};

QTEST_APPLESS_MAIN(TestRfm)
#include "tst_rfm.moc"
