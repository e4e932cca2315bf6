// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/emailaddress.h"
#include "models/domain/webaddress.h"

#include <QTest>

using namespace kith::domain;
using namespace Qt::StringLiterals;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void refuses_data();
    void refuses();
    void readsInItsOwnScript();
    void webDomains_data();
    void webDomains();
    void normalisesUrls_data();
    void normalisesUrls();
    void knowsMailProviders();
};

void TestEmailAddress::normalises_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("normal");
    QTest::newRow("case and space") << u" Info@Example.COM\n"_s << u"info@example.com"_s;
    QTest::newRow("international domain") << u"Info@Bücher.DE"_s << u"info@xn--bcher-kva.de"_s;
    QTest::newRow("the same, decomposed") << u"info@Bu\u0308cher.de"_s << u"info@xn--bcher-kva.de"_s;
    QTest::newRow("the same, in ASCII") << u"info@XN--bcher-kva.de"_s << u"info@xn--bcher-kva.de"_s;
    QTest::newRow("Cyrillic top level") << u"почта@президент.рф"_s << u"почта@xn--d1abbgf6aiiy.xn--p1ai"_s;
    QTest::newRow("mailto") << u"mailto:a@b.de"_s << u"a@b.de"_s;
    QTest::newRow("brackets") << u"<a@b.de>"_s << u"a@b.de"_s;
    QTest::newRow("signs") << u"a.b+c_d/e'f@b-c.de"_s << u"a.b+c_d/e'f@b-c.de"_s;
    QTest::newRow("no dot in the domain") << u"root@localhost"_s << u"root@localhost"_s;
    QTest::newRow("longest local part") << QString(64, u'a') + u"@b.de"_s << QString(64, u'a') + u"@b.de"_s;
    QTest::newRow("longest label") << u"a@"_s + QString(63, u'b') + u".de"_s
                                   << u"a@"_s + QString(63, u'b') + u".de"_s;
}

void TestEmailAddress::normalises()
{
    QFETCH(QString, raw);
    QFETCH(QString, normal);
    QCOMPARE(normalEmail(raw), normal);
    QCOMPARE(normalEmail(normal), normal);
    QVERIFY(isEmail(raw));
}

void TestEmailAddress::refuses_data()
{
    QTest::addColumn<QString>("raw");
    for (const char *raw : {"",
                            " ",
                            "@",
                            "a@",
                            "@b.de",
                            "a b@c.de",
                            "a@b c.de",
                            "a@b@c.de",
                            "a@-b.de",
                            "a@b-.de",
                            "a@b..de",
                            "a@.de",
                            "a@b.de.",
                            "a@b_c.de",
                            "anna at b.de",
                            "NULL",
                            "a,b@c.de",
                            "\"a b\"@c.de",
                            "a@b.de, c@d.de",
                            "a@[127.0.0.1]",
                            "a\xc2\xa0@b.de",
                            "a@b.d\xe2\x80\xae"
                            "e"})
        QTest::newRow(raw) << QString::fromUtf8(raw);
    QTest::newRow("local part too long") << QString(65, u'a') + u"@b.de"_s;
    QTest::newRow("local part too long in octets") << QString(33, u'ä') + u"@b.de"_s;
    QTest::newRow("label too long") << u"a@"_s + QString(64, u'b') + u".de"_s;
    QTest::newRow("too long") << u"a@"_s + (QString(60, u'b') + u'.').repeated(5) + u"de"_s;
    QTest::newRow("NUL") << u"a@b"_s + QChar(u'\0') + u".de"_s;
}

void TestEmailAddress::refuses()
{
    QFETCH(QString, raw);
    const auto normal = normalEmail(raw);
    QVERIFY2(!normal, qPrintable(normal.value_or(QString())));
    QVERIFY(!isEmail(raw));
}

void TestEmailAddress::readsInItsOwnScript()
{
    QCOMPARE(readableEmail(u"info@xn--bcher-kva.de"), u"info@bücher.de"_s);
    QCOMPARE(readableEmail(u"info@example.com"), u"info@example.com"_s);
    QCOMPARE(readableEmail(u"no address"), u"no address"_s);
    QCOMPARE(emailDomain(u"info@example.com"), u"example.com"_s);
    QCOMPARE(emailDomain(u"no address"), QString());
}

void TestEmailAddress::webDomains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::newRow("url") << u"https://www.Example.com/a?b#c"_s << u"example.com"_s;
    QTest::newRow("host alone") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("host and path") << u"shop.example.com/x"_s << u"shop.example.com"_s;
    QTest::newRow("port") << u"http://example.com:8080"_s << u"example.com"_s;
    QTest::newRow("no scheme") << u"//example.com/x"_s << u"example.com"_s;
    QTest::newRow("international") << u"http://bücher.de"_s << u"xn--bcher-kva.de"_s;
    QTest::newRow("e-mail") << u"Info@Bücher.de"_s << u"xn--bcher-kva.de"_s;
    QTest::newRow("user in the url") << u"https://user:secret@example.com/"_s << u"example.com"_s;
    QTest::newRow("www is the name") << u"www.de"_s << u"www.de"_s;
    QTest::newRow("dot at the end") << u"example.com."_s << u"example.com"_s;
    for (const char *none : {"", "hello", "n/a", "ftp://example.com", "http://", "two words.de",
                             "root@localhost", "http://a..b"})
        QTest::newRow(none) << QString::fromUtf8(none) << QString();
}

void TestEmailAddress::webDomains()
{
    QFETCH(QString, text);
    QTEST(webDomain(text).value_or(QString()), "domain");
}

void TestEmailAddress::normalisesUrls_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("normal");
    QTest::newRow("bare") << u" Example.COM/ "_s << u"https://example.com"_s;
    QTest::newRow("http stays") << u"HTTP://example.com:80/A?b=c"_s << u"http://example.com/A?b=c"_s;
    QTest::newRow("port stays") << u"https://example.com:8443"_s << u"https://example.com:8443"_s;
    QTest::newRow("international") << u"bücher.de/ä"_s << u"https://xn--bcher-kva.de/%C3%A4"_s;
    for (const char *none : {"", "hello", "javascript:alert(1)", "file:///etc/passwd",
                             "https://user@example.com", "mailto:a@b.de"})
        QTest::newRow(none) << QString::fromUtf8(none) << QString();
}

void TestEmailAddress::normalisesUrls()
{
    QFETCH(QString, raw);
    QTEST(normalUrl(raw).value_or(QString()), "normal");
}

void TestEmailAddress::knowsMailProviders()
{
    QVERIFY(isMailProvider(u"gmail.com") && isMailProvider(u"GMX.de") && isMailProvider(u"mail.ru"));
    QVERIFY(!isMailProvider(u"example.com") && !isMailProvider(u""));
}

QTEST_APPLESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
