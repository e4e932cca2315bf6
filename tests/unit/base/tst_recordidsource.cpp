// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/recordidsource.h"

#include <QSet>
#include <QTest>

using namespace kith::base;
using namespace Qt::StringLiterals;

namespace {
class SetClock final : public Clock
{
public:
    qint64 nowMs() const override { return ms; }
    qint64 ms = RecordIdSource::EpochMs + 1'000'000;
};
} // namespace

class TestRecordIdSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSeatAndTime();
    void neverRepeatsWithinAMillisecond();
    void neverGoesBackWithTheClock();
    void beginsAfterWhatIsThere();
    void seatsNeverMeet();
    void readsAndPrints();
};

void TestRecordIdSource::tellsSeatAndTime()
{
    SetClock clock;
    RecordIdSource source(clock, 777);
    const RecordId id = source.next();
    QCOMPARE(RecordIdSource::seatOf(id), 777);
    QCOMPARE(RecordIdSource::msOf(id), clock.ms);
    clock.ms = RecordIdSource::EpochMs + (qint64(1) << 41) - 1; // the last millisecond that fits, in 2089
    QVERIFY(source.next().value() > 0);
}

void TestRecordIdSource::neverRepeatsWithinAMillisecond()
{
    const SetClock clock;
    RecordIdSource source(clock, RecordIdSource::MaxSeat);
    RecordId before;
    for (int count = 0; count < 20'000; ++count) { // five times what a millisecond holds
        const RecordId id = source.next();
        QVERIFY(id > before);
        QCOMPARE(RecordIdSource::seatOf(id), RecordIdSource::MaxSeat);
        before = id;
    }
}

void TestRecordIdSource::neverGoesBackWithTheClock()
{
    SetClock clock;
    RecordIdSource source(clock, 1);
    const RecordId before = source.next();
    clock.ms -= 3'600'000;
    const RecordId after = source.next();
    QVERIFY(after > before);
    clock.ms += 7'200'000;
    QCOMPARE(RecordIdSource::msOf(source.next()), clock.ms);
}

void TestRecordIdSource::beginsAfterWhatIsThere()
{
    SetClock clock;
    RecordIdSource first(clock, 3);
    RecordId last;
    for (int count = 0; count < 10'000; ++count)
        last = first.next();
    clock.ms -= 500; // the program starts again on a machine whose clock was set back
    RecordIdSource second(clock, 3, last);
    QVERIFY(second.next() > last);
}

void TestRecordIdSource::seatsNeverMeet()
{
    const SetClock clock;
    QSet<qint64> seen;
    for (const int seat : {0, 1, 2, 512, RecordIdSource::MaxSeat}) {
        RecordIdSource source(clock, seat);
        for (int count = 0; count < 5'000; ++count)
            seen.insert(source.next().value());
    }
    QCOMPARE(seen.size(), 25'000);
}

void TestRecordIdSource::readsAndPrints()
{
    const SetClock clock;
    RecordIdSource source(clock, 9);
    const RecordId id = source.next();
    QCOMPARE(RecordId::fromString(u' ' + id.toString() + u'\n'), id);
    for (const QString &text : {u""_s, u"0"_s, u"-5"_s, u"12x"_s, u"1.5"_s, u"99999999999999999999"_s})
        QVERIFY2(!RecordId::fromString(text), qPrintable(text));
    QVERIFY(RecordId().isNull() && !id.isNull());
}

QTEST_APPLESS_MAIN(TestRecordIdSource)
#include "tst_recordidsource.moc"
