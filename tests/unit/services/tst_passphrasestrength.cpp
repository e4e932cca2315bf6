// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/passphrasestrength.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith::services;
using Level = PassphraseStrength::Level;

/// An honest estimate: what falls fast is called weak, whatever it looks like.
class TestPassphraseStrength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates_data();
    void rates();
    void knowsThePersonsOwnWords();
    void separatorsDoNotMakeItStrong();
    void longTextIsQuick();
};

void TestPassphraseStrength::rates_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("resists");
    QTest::newRow("nothing") << QString() << int(Level::None) << QString();
    QTest::newRow("word") << u"password"_s << int(Level::Weak)
                          << u"A stolen file would be open in less than a minute."_s;
    QTest::newRow("leet") << u"P4ssw0rd!"_s << int(Level::Weak)
                          << u"A stolen file would be open in less than a minute."_s;
    QTest::newRow("keyboard") << u"qwertzuiop"_s << int(Level::Weak)
                              << u"A stolen file would be open in less than a minute."_s;
    QTest::newRow("repeated") << u"abcabcabcabc"_s << int(Level::Weak)
                              << u"A stolen file would be open in less than a minute."_s;
    QTest::newRow("season") << u"Summer2024"_s << int(Level::Weak)
                            << u"A stolen file would be open in less than a minute."_s;
    QTest::newRow("five words") << u"lantern orbit walnut tuesday harbour"_s << int(Level::Strong)
                                << u"A stolen file would resist for centuries."_s;
    QTest::newRow("other script") << u"Кит плывёт мимо четырёх маяков"_s << int(Level::Strong)
                                  << u"A stolen file would resist for centuries."_s;
}

void TestPassphraseStrength::rates()
{
    QFETCH(QString, passphrase);
    QFETCH(int, level);
    QFETCH(QString, resists);
    const PassphraseStrength strength = estimatePassphrase(passphrase);
    QVERIFY2(int(strength.level) == level, qPrintable(u"%1 bits"_s.arg(strength.bits)));
    QCOMPARE(strength.resists, resists);
    // Whoever chose badly is told why and what helps; whoever chose well is left alone.
    QCOMPARE(strength.advice.isEmpty(), strength.level == Level::None || strength.level == Level::Strong);
}

void TestPassphraseStrength::knowsThePersonsOwnWords()
{
    const PassphraseStrength unknown = estimatePassphrase(u"lindqvist77"_s);
    const PassphraseStrength known = estimatePassphrase(u"lindqvist77"_s, {u"Ada Lindqvist"_s});
    QVERIFY2(known.bits < unknown.bits - 8, qPrintable(u"%1, %2"_s.arg(known.bits).arg(unknown.bits)));
}

void TestPassphraseStrength::separatorsDoNotMakeItStrong()
{
    const double joined = estimatePassphrase(u"correcthorse"_s).bits;
    const double apart = estimatePassphrase(u"correct - horse"_s).bits;
    QVERIFY2(apart <= joined + 3.01, qPrintable(u"%1, %2"_s.arg(apart).arg(joined)));
}

void TestPassphraseStrength::longTextIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    const PassphraseStrength strength = estimatePassphrase(QString(5'000, u'x') + u"yz"_s);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(strength.level != Level::None);
}

QTEST_APPLESS_MAIN(TestPassphraseStrength)
#include "tst_passphrasestrength.moc"
