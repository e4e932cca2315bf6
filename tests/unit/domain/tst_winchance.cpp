// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chances learned from what was won and lost.
#include "models/base/problem.h"
#include "models/domain/winchance.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kith;
using domain::WinChance;
using domain::WinSample;

namespace {

double chanceOf(const WinChance &model, const QVariantList &values)
{
    return model.judge(values).chance;
}

} // namespace

class TestWinChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheShareOfEachValue();
    void findsWeightsThatWorkTogether();
    void judgesNumbersByClass();
    void staysFiniteWhenAFieldTellsAll();
    void foretellsWhatItHasNotSeen();
    void isGuessingWhenNothingTells();
    void saysWhatItIsBasedOn();
    void survivesJson();
    void takesEnoughOfEach();
};

/// One field: the chance of a value is the share of those with it that were won, but for the ridge.
void TestWinChance::findsTheShareOfEachValue()
{
    QList<WinSample> samples;
    const auto add = [&samples](const QVariant &value, int won, int lost) {
        for (int i = 0; i < won + lost; ++i)
            samples.append({{value}, i < won});
    };
    add(u"referral"_s, 700, 300);
    add(u"fair"_s, 100, 400);
    add({}, 300, 300);
    const WinChance model = WinChance::learn({"source_id"}, samples);
    QVERIFY(std::abs(chanceOf(model, {u"referral"_s}) - 0.7) < 0.005);
    QVERIFY(std::abs(chanceOf(model, {u"fair"_s}) - 0.2) < 0.005);
    QVERIFY(std::abs(chanceOf(model, {QVariant()}) - 0.5) < 0.005);
    QCOMPARE(model.wonCount(), 1100);
    QCOMPARE(model.lostCount(), 1000);
}

/// The maximum of the penalised likelihood is where its slope is 0: the samples themselves say so, whatever
/// the way to it was.
void TestWinChance::findsWeightsThatWorkTogether()
{
    QRandomGenerator random(5);
    QList<WinSample> samples;
    for (int i = 0; i < 4000; ++i) {
        const int source = random.bounded(3);
        const int owner = random.bounded(4);
        const double odds = -0.5 + 0.9 * source - 0.4 * owner;
        samples.append({{QString::number(source), QString::number(owner)},
                        random.generateDouble() < 1 / (1 + std::exp(-odds))});
    }
    const WinChance model = WinChance::learn({"source_id", "owner_id"}, samples);
    double expected = 0;
    double won = 0;
    for (const WinSample &sample : std::as_const(samples)) {
        expected += chanceOf(model, sample.values);
        won += sample.won ? 1 : 0;
    }
    QVERIFY(std::abs(expected - won) < 0.01); // the constant is not shrunk
    const auto odds = [&model](const QString &source, const QString &owner) {
        const double p = chanceOf(model, {source, owner});
        return std::log(p / (1 - p));
    };
    QVERIFY(std::abs(odds(u"2"_s, u"0"_s) - odds(u"0"_s, u"0"_s) - 1.8) < 0.3);
    QVERIFY(std::abs(odds(u"0"_s, u"3"_s) - odds(u"0"_s, u"0"_s) + 1.2) < 0.3);
}

void TestWinChance::judgesNumbersByClass()
{
    QList<WinSample> samples;
    for (int i = 0; i < 1000; ++i)
        samples.append({{double(i)}, i % 10 < (i < 400 ? 8 : 2)}); // small ones are won
    const WinChance model = WinChance::learn({"amount_minor"}, samples);
    QVERIFY(std::abs(chanceOf(model, {100.0}) - 0.8) < 0.02);
    QVERIFY(std::abs(chanceOf(model, {399.0}) - 0.8) < 0.02);
    QVERIFY(std::abs(chanceOf(model, {401.0}) - 0.2) < 0.02);
    QVERIFY(std::abs(chanceOf(model, {1e12}) - 0.2) < 0.02); // larger than all it has seen
    QVERIFY(std::abs(chanceOf(model, {-5.0}) - 0.8) < 0.02);
}

void TestWinChance::staysFiniteWhenAFieldTellsAll()
{
    QList<WinSample> samples;
    for (int i = 0; i < 300; ++i)
        samples.append({{i % 2 ? u"yes"_s : u"no"_s}, i % 2 == 1});
    const WinChance model = WinChance::learn({"medium"}, samples);
    QVERIFY(chanceOf(model, {u"yes"_s}) > 0.95);
    QVERIFY(chanceOf(model, {u"yes"_s}) < 1);
    QVERIFY(chanceOf(model, {u"no"_s}) < 0.05);
    QCOMPARE(model.discrimination(), 1.0);
}

void TestWinChance::foretellsWhatItHasNotSeen()
{
    QRandomGenerator random(11);
    QList<WinSample> samples;
    for (int i = 0; i < 5000; ++i) {
        const int source = random.bounded(10);
        samples.append({{QString::number(source)}, random.bounded(10) < source});
    }
    const WinChance model = WinChance::learn({"source_id"}, samples);
    QCOMPARE(model.deciles().size(), 10);
    qint64 count = 0;
    double before = -1;
    for (const WinChance::Decile &decile : model.deciles()) {
        count += decile.count;
        QVERIFY(decile.predicted >= before);
        before = decile.predicted;
        QVERIFY2(std::abs(decile.predicted - decile.actual) < 0.08,
                 qPrintable(u"%1 %2"_s.arg(decile.predicted).arg(decile.actual)));
    }
    QCOMPARE(count, 5000);
    QVERIFY(model.discrimination() > 0.75);
    QVERIFY(model.discrimination() < 0.95);
}

void TestWinChance::isGuessingWhenNothingTells()
{
    QRandomGenerator random(3);
    QList<WinSample> samples;
    for (int i = 0; i < 5000; ++i)
        samples.append({{QString::number(random.bounded(5))}, random.bounded(2) == 0});
    QVERIFY(std::abs(WinChance::learn({"source_id"}, samples).discrimination() - 0.5) < 0.03);
    // All the same: every pair is a tie, which counts half.
    for (WinSample &sample : samples)
        sample.values = {QVariant()};
    const WinChance blind = WinChance::learn({"source_id"}, samples);
    QVERIFY(std::abs(blind.discrimination() - 0.5) < 0.03);
    QVERIFY(blind.judge({QVariant()}).reasons.isEmpty());
}

void TestWinChance::saysWhatItIsBasedOn()
{
    QList<WinSample> samples;
    for (int i = 0; i < 2000; ++i) {
        const bool referral = i % 2 == 0;
        const bool won = i % 20 < (referral ? 16 : 4);
        samples.append({{referral ? u"referral"_s : u"fair"_s, i % 4 < 2 ? u"a"_s : u"b"_s}, won});
    }
    const WinChance model = WinChance::learn({"source_id", "owner_id"}, samples);
    const WinChance::Judgement good = model.judge({u"referral"_s, u"a"_s});
    QCOMPARE(good.reasons.constFirst().field, 0);
    QVERIFY(good.reasons.constFirst().weight > 0.5);
    const WinChance::Judgement poor = model.judge({u"fair"_s, u"a"_s});
    QVERIFY(poor.reasons.constFirst().weight < -0.5);
    // A value it has not met says nothing.
    for (const WinChance::Reason &reason : model.judge({u"unheard of"_s, u"a"_s}).reasons)
        QVERIFY(reason.field != 0);
}

void TestWinChance::survivesJson()
{
    QRandomGenerator random(7);
    QList<WinSample> samples;
    for (int i = 0; i < 1000; ++i)
        samples.append(
            {{QString::number(random.bounded(4)), random.bounded(1000) + 0.5}, random.bounded(3) == 0});
    const WinChance model = WinChance::learn({"source_id", "amount_minor"}, samples);
    const WinChance again = WinChance::fromJson(model.toJson());
    QCOMPARE(again.toJson(), model.toJson());
    QCOMPARE(again.fields(), model.fields());
    QCOMPARE(again.deciles(), model.deciles());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(chanceOf(again, samples.at(i).values), chanceOf(model, samples.at(i).values));
    QVERIFY(WinChance::fromJson("{}").isNull());
    QVERIFY(WinChance::fromJson("not JSON").isNull());
}

void TestWinChance::takesEnoughOfEach()
{
    QList<WinSample> samples;
    for (int i = 0; i < 300; ++i)
        samples.append({{u"x"_s}, i < 99});
    try {
        WinChance::learn({"source_id"}, samples);
        QFAIL("it learned from too few");
    } catch (const base::Problem &problem) {
        QCOMPARE(problem.kind(), base::ProblemKind::Invalid);
        QVERIFY(problem.sentence().contains(u"99"_s));
    }
    samples.append({{u"x"_s}, true});
    WinChance::learn({"source_id"}, samples);
}

QTEST_GUILESS_MAIN(TestWinChance)
#include "tst_winchance.moc"
