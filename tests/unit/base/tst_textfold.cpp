// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"

#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace kith::base;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void searchFolds_data();
    void searchFolds();
    void spellingsOfOneNameMeet_data();
    void spellingsOfOneNameMeet();
    void foldingTwiceChangesNothing();
    void otherSpellings_data();
    void otherSpellings();
    void partsThatMatch_data();
    void partsThatMatch();
    void searchWordsAreNeverEmpty();
    void sortKeysSortNames();
    void sortKeysFollowTheLocale();
    void digits_data();
    void digits();
    void manyThreadsFoldTheSame();
};

void TestTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ascii") << u"Maria  ANDERS "_s << u"maria anders"_s;
    QTest::newRow("all white space") << u" \t\r\n"_s << QString();
    QTest::newRow("umlauts") << u"Zoë Müller"_s << u"zoe muller"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("Polish") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("Cyrillic") << u"Москва"_s << u"moskva"_s;
    QTest::newRow("Cyrillic soft sign") << u"Ильич"_s << u"ilic"_s;
    QTest::newRow("Greek") << u"Γιώργος"_s << u"giorgos"_s;
    QTest::newRow("Turkish capitals") << u"İSTANBUL Ilık"_s << u"istanbul ilik"_s;
    QTest::newRow("Nordic") << u"Þórr Ægir Øst"_s << u"thorr aegir ost"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Văn"_s << u"nguyen van"_s;
    QTest::newRow("Chinese") << u"北京"_s << u"bei jing"_s;
    QTest::newRow("Hangul") << u"서울"_s << u"seoul"_s;
    QTest::newRow("accents on their own") << u"e\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("wide letters") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("no-break and thin spaces") << u"a\u00a0b\u2009c"_s << u"a b c"_s;
    QTest::newRow("soft hyphen and zero width space") << u"Mül\u00adler\u200b"_s << u"muller"_s;
    QTest::newRow("curly apostrophe") << u"O’Brien"_s << u"o'brien"_s;
    QTest::newRow("no Latin form") << u"😀 Bob"_s << u"😀 bob"_s;
}

void TestTextFold::folds()
{
    QFETCH(QString, text);
    QTEST(fold(text), "folded");
}

void TestTextFold::searchFolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("signs become one space") << u"  O'Brien -- Smith & Co. "_s << u"o brien smith co"_s;
    QTest::newRow("only signs") << u"-- ☺ ! "_s << QString();
    QTest::newRow("e-mail") << u"Info@Foo.de"_s << u"info foo de"_s;
    QTest::newRow("digraphs") << u"Mueller Goethe Baecker Aase"_s << u"muller gothe backer ase"_s;
    QTest::newRow("not across words") << u"a e, u-e"_s << u"a e u e"_s;
    QTest::newRow("three in a row") << u"aaae"_s << u"a"_s;
    QTest::newRow("digits stay") << u"+49 (30) 12"_s << u"49 30 12"_s;
}

void TestTextFold::searchFolds()
{
    QFETCH(QString, text);
    QTEST(searchFold(text), "folded");
}

void TestTextFold::spellingsOfOneNameMeet_data()
{
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("Müller") << QStringList{u"Müller"_s, u"Mueller"_s, u"Muller"_s, u"MÜLLER"_s,
                                           u"Mu\u0308ller"_s};
    QTest::newRow("Åse") << QStringList{u"Åse"_s, u"Aase"_s, u"Ase"_s};
    QTest::newRow("Groß") << QStringList{u"Groß"_s, u"Gross"_s, u"GROSS"_s, u"GROẞ"_s};
    QTest::newRow("Jørgensen") << QStringList{u"Jørgensen"_s, u"Joergensen"_s, u"Jorgensen"_s,
                                              u"Jörgensen"_s};
    QTest::newRow("O’Neill") << QStringList{u"O’Neill"_s, u"O'Neill"_s, u"O Neill"_s};
}

void TestTextFold::spellingsOfOneNameMeet()
{
    QFETCH(QStringList, spellings);
    for (const QString &spelling : spellings)
        QCOMPARE(searchFold(spelling), searchFold(spellings.front()));
}

void TestTextFold::foldingTwiceChangesNothing()
{
    // One letter of every block and their neighbours, in words.
    for (char32_t code = 0x20; code < 0x30000; code += code < 0x2000 ? 1 : 37) {
        if (QChar::isSurrogate(code) || QChar::isNonCharacter(code))
            continue;
        const QString text = u"Ab"_s + QString::fromUcs4(&code, 1) + u"Ce"_s;
        const QString once = searchFold(text);
        QVERIFY2(searchFold(once) == once,
                 qPrintable(u"U+%1: %2 -> %3"_s.arg(uint(code), 4, 16).arg(once, searchFold(once))));
    }
}

void TestTextFold::otherSpellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelled");
    QTest::newRow("no Cyrillic") << u"Zoë Müller"_s << QString();
    QTest::newRow("names") << u"Жуков, Наталья Щукина"_s << u"zhukov, natalya shchukina"_s;
    QTest::newRow("endings") << u"Дмитрий Красный"_s << u"dmitry krasny"_s;
    QTest::newRow("in the middle") << u"Чайковский"_s << u"chaykovsky"_s;
    QTest::newRow("Ukrainian") << u"Їжакевич Ґалаґан"_s << u"yizhakevich galagan"_s;
    QTest::newRow("accent on its own") << u"и\u0306од"_s << u"yod"_s;
    QTest::newRow("mixed") << u"ООО Siemens"_s << u"ooo siemens"_s;
}

void TestTextFold::otherSpellings()
{
    QFETCH(QString, text);
    QTEST(otherSpelling(text), "spelled");
}

void TestTextFold::partsThatMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("marked");
    const QString none;
    QTest::newRow("nothing typed") << u"Zoë Müller"_s << none << none << u"Zoë Müller"_s;
    QTest::newRow("beginning") << u"Zoë Müller"_s << u"mul"_s << none << u"Zoë [Mül]ler"_s;
    QTest::newRow("two words") << u"Zoë Müller"_s << u"muller zo"_s << none << u"[Zo]ë [Müller]"_s;
    QTest::newRow("digraph in the text") << u"Mueller"_s << u"mull"_s << none << u"[Muell]er"_s;
    QTest::newRow("sharp s") << u"Große Straße"_s << u"stras"_s << none << u"Große [Straß]e"_s;
    QTest::newRow("accents on their own")
        << u"e\u0301te\u0301"_s << u"ete"_s << none << u"[e\u0301te\u0301]"_s;
    QTest::newRow("not in the middle") << u"Zoë Müller"_s << u"uller"_s << none << u"Zoë Müller"_s;
    QTest::newRow("longest counts") << u"Maria"_s << u"ma mari"_s << none << u"[Mari]a"_s;
    QTest::newRow("e-mail") << u"j.smith@acme.com"_s << u"smith ac"_s << none << u"j.[smith]@[ac]me.com"_s;
    QTest::newRow("Cyrillic") << u"Жуков"_s << u"zhu"_s << none << u"[Жу]ков"_s;
    QTest::newRow("Cyrillic letter by letter") << u"Жуков"_s << u"zu"_s << none << u"[Жу]ков"_s;
    QTest::newRow("digits") << u"+49 30 901820-17"_s << u"1820"_s << u"1820"_s << u"+49 30 90[1820]-17"_s;
    QTest::newRow("digits over signs")
        << u"+49 30 901820-17"_s << u"82017"_s << u"82017"_s << u"+49 30 901[820-17]"_s;
    QTest::newRow("trunk prefix") << u"+49 30 901820"_s << u"030901"_s << u"030901"_s << u"+49 [30 901]820"_s;
}

void TestTextFold::partsThatMatch()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, digits);
    QString marked = text;
    const QList<TextPart> parts = matchedParts(text, words.split(u' ', Qt::SkipEmptyParts), digits);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        marked.insert(part->from + part->length, u']');
        marked.insert(part->from, u'[');
    }
    QTEST(marked, "marked");
}

void TestTextFold::searchWordsAreNeverEmpty()
{
    QCOMPARE(searchWords(u" Anna-Maria  (Öz) "), QStringList({u"anna"_s, u"maria"_s, u"oz"_s}));
    QCOMPARE(searchWords(u" ... "), QStringList());
}

void TestTextFold::sortKeysSortNames()
{
    QStringList names{u"Zoe"_s, u"Ädams"_s, u"adams"_s, u"Bär"_s, u"Adams"_s, u"Bar"_s, u"Barth"_s, u""_s};
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
    QCOMPARE(names, QStringList({u""_s, u"adams"_s, u"Adams"_s, u"Ädams"_s, u"Bar"_s, u"Bär"_s, u"Barth"_s,
                                 u"Zoe"_s}));
    QVERIFY(!sortKey(u"Anna").contains('\0'));
    const QString longName(10'000, u'ż');
    QVERIFY(sortKey(longName) > sortKey(QString(9'999, u'ż')));
}

void TestTextFold::sortKeysFollowTheLocale()
{
    QVERIFY(sortKey(u"Åke") < sortKey(u"Zorn"));
    QVERIFY(sortKey(u"Åke", "sv") > sortKey(u"Zorn", "sv"));
}

void TestTextFold::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("phone") << u"+49 (0)30-12 34"_s << u"490301234"_s;
    QTest::newRow("none") << u"abc²½Ⅷ"_s << QString();
    QTest::newRow("Arabic") << u"٠١٢٣"_s << u"0123"_s;
    QTest::newRow("wide") << u"１２"_s << u"12"_s;
    QTest::newRow("beyond the first plane") << u"\U0001D7D8\U0001D7D9"_s << u"01"_s;
}

void TestTextFold::digits()
{
    QFETCH(QString, text);
    QTEST(digitsOf(text), "digits");
}

void TestTextFold::manyThreadsFoldTheSame()
{
    std::vector<std::thread> threads;
    std::array<bool, 8> same{};
    for (std::size_t index = 0; index < same.size(); ++index) {
        threads.emplace_back([&good = same[index]] {
            good = true;
            for (int round = 0; round < 300; ++round) {
                good = good && fold(u"Наталья Żółć 北京") == u"natala zolc bei jing"_s &&
                       searchFold(u"Jürgen Groß") == u"jurgen gross"_s && sortKey(u"Ä") > sortKey(u"a");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(std::all_of(same.begin(), same.end(), [](bool good) { return good; }));
}

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
