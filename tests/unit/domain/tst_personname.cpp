// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personname.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kith::domain;
using namespace Qt::StringLiterals;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void losesNoWord();
};

void TestPersonName::splits_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("parts"); // salutation|first|middle|last|suffix
    const QList<std::pair<QString, QString>> names{
        {u"Maria Anders"_s, u"|Maria||Anders|"_s},
        {u"  Maria   Anders "_s, u"|Maria||Anders|"_s},
        {u"Dr. Maria van der Berg-Anders Jr."_s, u"Dr.|Maria||van der Berg-Anders|Jr."_s},
        {u"Maria Anna Luise Anders"_s, u"|Maria|Anna Luise|Anders|"_s},
        {u"John F. Kennedy"_s, u"|John|F.|Kennedy|"_s},
        {u"Anders, Maria"_s, u"|Maria||Anders|"_s},
        {u"van der Berg, Maria Anna"_s, u"|Maria|Anna|van der Berg|"_s},
        {u"Berg, Maria van der"_s, u"|Maria||van der Berg|"_s},
        {u"Smith, John, Jr."_s, u"|John||Smith|Jr."_s},
        {u"Smith Jr., John"_s, u"|John||Smith|Jr."_s},
        {u"Anders, Dr. Maria"_s, u"Dr.|Maria||Anders|"_s},
        {u"Müller, Frau Dr."_s, u"Frau Dr.|||Müller|"_s},
        {u"John Smith, PhD, MBA"_s, u"|John||Smith|PhD MBA"_s},
        {u"Henry Ford III"_s, u"|Henry||Ford|III"_s},
        {u"Herr Prof. Dr. Hans Müller"_s, u"Herr Prof. Dr.|Hans||Müller|"_s},
        {u"Frau Müller"_s, u"Frau|||Müller|"_s},
        {u"Herr von Bülow"_s, u"Herr|||von Bülow|"_s},
        {u"Madonna"_s, u"|Madonna|||"_s},
        {u"Dr."_s, u"|Dr.|||"_s},
        {u"Vincent Van Gogh"_s, u"|Vincent||Van Gogh|"_s},
        {u"José de la Cruz"_s, u"|José||de la Cruz|"_s},
        {u"Sra. Ana Trujillo"_s, u"Sra.|Ana||Trujillo|"_s},
        {u"M. Dupont"_s, u"M.|||Dupont|"_s},
        {u"M. Night Shyamalan"_s, u"|M.|Night|Shyamalan|"_s},
        {u"Robert \"Bob\" Smith"_s, u"|Robert|\"Bob\"|Smith|"_s},
        {u"Robert (Bob) Smith"_s, u"|Robert|(Bob)|Smith|"_s},
        {u"Don Draper"_s, u"|Don||Draper|"_s},
        {u"Amartya Kumar Sen"_s, u"|Amartya|Kumar|Sen|"_s},
        {u"Yo-Yo Ma"_s, u"|Yo-Yo||Ma|"_s},
        {u"Al Gore"_s, u"|Al||Gore|"_s},
        {u"Nagib al Mahfuz"_s, u"|Nagib||al Mahfuz|"_s},
        {u"Jill St. John"_s, u"|Jill||St. John|"_s},
        {u"MARIA VAN DER BERG"_s, u"|MARIA||VAN DER BERG|"_s},
        {u"Dipl.-Ing. Jörg Haider"_s, u"Dipl.-Ing.|Jörg||Haider|"_s},
        {u"王小明"_s, u"|王小明|||"_s},
        {u""_s, u"||||"_s},
        {u" , "_s, u"||||"_s},
        {u"Anders,"_s, u"|Anders|||"_s},
    };
    for (const auto &[full, parts] : names)
        QTest::newRow(qPrintable(full.isEmpty() ? u"nothing"_s : full)) << full << parts;
}

void TestPersonName::splits()
{
    QFETCH(QString, full);
    const PersonName name = splitPersonName(full);
    QTEST(QStringList({name.salutation, name.first, name.middle, name.last, name.suffix}).join(u'|'),
          "parts");
}

void TestPersonName::losesNoWord()
{
    static const QStringList words{u"Dr."_s, u"Maria"_s, u"van"_s,   u"der"_s,    u"Berg"_s, u"Jr."_s,
                                   u"PhD"_s, u"M."_s,    u"(Bob)"_s, u"\"Al\""_s, u"Herr"_s, u"O’Brien"_s,
                                   u"李"_s,  u"III"_s,   u"-"_s,     u"'"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString full;
        for (int count = random.bounded(8); count > 0; --count)
            full += words.at(random.bounded(int(words.size()))) + (random.bounded(5) == 0 ? u", "_s : u" "_s);
        QStringList given = QString(full).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
        QStringList kept = joinPersonName(splitPersonName(full)).split(u' ', Qt::SkipEmptyParts);
        std::sort(given.begin(), given.end());
        std::sort(kept.begin(), kept.end());
        QVERIFY2(given == kept, qPrintable(full));
    }
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
