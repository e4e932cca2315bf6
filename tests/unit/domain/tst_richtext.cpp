// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/richtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith::domain;
using Kind = TextBlock::Kind;

namespace {

/// A text as one line, so that tests can say what they expect: "H2[Plan] -0[a|b:bold]".
QString shown(const RichText &text)
{
    QStringList blocks;
    for (const TextBlock &block : text.blocks) {
        QStringList spans;
        for (const TextSpan &span : block.spans) {
            QString look;
            look += span.bold ? u"b"_s : QString();
            look += span.italic ? u"i"_s : QString();
            look += span.struck ? u"s"_s : QString();
            look += span.link.isEmpty() ? QString() : u"→"_s + span.link;
            spans.append(span.text + (look.isEmpty() ? QString() : u"{"_s + look + u'}'));
        }
        const QString kind = block.kind == Kind::Heading    ? u"H%1"_s.arg(block.level)
                             : block.kind == Kind::Bullet   ? u"-%1"_s.arg(block.level)
                             : block.kind == Kind::Numbered ? u"#%1"_s.arg(block.level)
                                                            : QString();
        blocks.append(kind + u"["_s + spans.join(u'|') + u"]"_s);
    }
    return blocks.join(u' ');
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s,  u"Wort"_s,       u" "_s,   u"  "_s,    u"*"_s,  u"**"_s,
                                    u"_"_s,  u"snake_case"_s, u"~~"_s,  u"["_s,     u"]"_s,  u"("_s,
                                    u")"_s,  u"<"_s,          u">"_s,   u"&amp;"_s, u"\\"_s, u"1. "_s,
                                    u"- "_s, u"# "_s,         u"`x`"_s, u"ß"_s,     u"😀"_s,  u"!"_s,
                                    u"+"_s,  u"="_s,          u"|"_s,   u"2)"_s,    u"\n"_s, u"..."_s};
    QString text;
    for (int i = random.bounded(1, 6); i > 0; --i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

RichText randomRichText(QRandomGenerator &random)
{
    RichText text;
    for (int blocks = random.bounded(8); blocks > 0; --blocks) {
        TextBlock block;
        block.kind = Kind(random.bounded(4));
        block.level = random.bounded(7);
        for (int spans = random.bounded(4); spans > 0; --spans) {
            TextSpan span{randomText(random)};
            span.bold = random.bounded(3) == 0;
            span.italic = random.bounded(3) == 0;
            span.struck = random.bounded(5) == 0;
            if (random.bounded(4) == 0)
                span.link = u"https://example.org/a(b)?q=%1"_s.arg(random.bounded(3));
            block.spans.append(span);
        }
        text.blocks.append(block);
    }
    return text;
}

} // namespace

class TestRichText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMarkdown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &markdown, const QString &expected) {
            QTest::newRow(name) << markdown << expected;
        };
        row("nothing", u""_s, u""_s);
        row("words", u"Maria likes tea."_s, u"[Maria likes tea.]"_s);
        row("looks", u"a **b** *c* ***d*** ~~e~~"_s, u"[a |b{b}| |c{i}| |d{bi}| |e{s}]"_s);
        row("underscores", u"_a_ snake_case __b__"_s, u"[a{i}| snake_case |b{b}]"_s);
        row("not closed", u"2 * 3 and **4"_s, u"[2 * 3 and **4]"_s);
        row("escaped", u"\\*no\\* \\[x\\](y)"_s, u"[*no* [x](y)]"_s);
        row("link", u"see [the **site**](https://example.org/x) now"_s,
            u"[see |the {→https://example.org/x}|site{b→https://example.org/x}| now]"_s);
        row("bare link", u"<https://example.org>"_s, u"[https://example.org{→https://example.org}]"_s);
        row("mail", u"[Ana](mailto:ana@example.org)"_s, u"[Ana{→mailto:ana@example.org}]"_s);
        row("script is no link", u"[x](javascript:alert(1))"_s, u"[[x](javascript:alert(1))]"_s);
        row("file is no link", u"[x](file:///etc/passwd)"_s, u"[[x](file:///etc/passwd)]"_s);
        row("pictures are words", u"![cat](https://example.org/c.png)"_s,
            u"[!|cat{→https://example.org/c.png}]"_s);
        row("tags are words", u"<b>bold</b> <img src=x>"_s, u"[<b>bold</b> <img src=x>]"_s);
        row("headings", u"# A\n### B\n###### C\n#no"_s, u"H1[A] H3[B] H3[C] [#no]"_s);
        row("wrapped lines go on", u"one\ntwo\n\nthree"_s, u"[one two] [] [three]"_s);
        row("lines that end", u"one\\\ntwo  \nthree"_s, u"[one] [two] [three]"_s);
        row("lists", u"- a\n    - b\n- c\n\n1. x\n2) y"_s, u"-0[a] -1[b] -0[c] #0[x] #0[y]"_s);
        row("lists of others", u"* a\n  + b\n    + c\n* d\n   goes on"_s,
            u"-0[a] -1[b] -2[c] -0[d goes on]"_s);
        row("windows", u"a\\\r\nb\r\n"_s, u"[a] [b]"_s);
    }
    void readsMarkdown()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(shown(RichText::fromMarkdown(markdown)), expected);
    }

    void writesWhatOthersReadTheSame()
    {
        RichText text;
        text.blocks = {{Kind::Heading, 2, {{u"Plan"_s}}},
                       {Kind::Line, 0, {{u"1. July is *late*"_s}}},
                       {Kind::Line, 0, {{u"- and "_s}, {u"so on "_s, true}}},
                       {Kind::Line, 0, {}},
                       {Kind::Line, 0, {{u"Ask"_s}}},
                       {Kind::Numbered, 0, {{u"first"_s}}},
                       {Kind::Bullet, 1, {{u"deeper"_s, false, true}}},
                       {Kind::Numbered, 0, {{u"second"_s}}}};
        QCOMPARE(text.toMarkdown(),
                 u"## Plan\n\n1\\. July is \\*late\\*\\\n\\- and **so on**\n\nAsk\n\n1. first\n"
                 "    - *deeper*\n2. second"_s);
        QCOMPARE(text.toPlain(), u"Plan\n1. July is *late*\n- and so on \n\nAsk\nfirst\ndeeper\nsecond"_s);
    }

    void keepsWhatItWrote()
    {
        QRandomGenerator random(20260921);
        for (int round = 0; round < 6'000; ++round) {
            const RichText text = randomRichText(random).normalized();
            const QString markdown = text.toMarkdown();
            const RichText again = RichText::fromMarkdown(markdown);
            if (again != text)
                QCOMPARE(shown(again) + u"\n"_s + markdown, shown(text) + u"\n"_s + markdown);
            if (again.toMarkdown() != markdown)
                QCOMPARE(again.toMarkdown(), markdown);
        }
    }

    void readsAnything()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 6'000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += randomText(random);
            const RichText read = RichText::fromMarkdown(text);
            if (read.normalized() != read)
                QCOMPARE(shown(read.normalized()), shown(read));
            if (RichText::fromMarkdown(read.toMarkdown()) != read)
                QCOMPARE(shown(RichText::fromMarkdown(read.toMarkdown())) + u"\n"_s + text,
                         shown(read) + u"\n"_s + text);
            QVERIFY(!read.toHtml(u"#123456"_s).contains("<img"_L1));
        }
    }

    void showsNothingThatActs()
    {
        const QString html =
            RichText::fromMarkdown(u"<script>x</script> **b** [a\"b](https://e.org/\"onclick=)"_s)
                .toHtml(u"#000000"_s);
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(html.contains("<b>b</b>"_L1));
        QVERIFY(!html.contains("\"onclick"_L1));
    }

    void plainTextStaysAsItIs()
    {
        const QString typed = u"2 * 3\n\n\n# no heading\n- no list "_s;
        const RichText text = RichText::fromPlain(typed);
        QCOMPARE(text.toPlain(), typed);
        QVERIFY(!text.isFormatted());
        QVERIFY(RichText::fromMarkdown(u"**x**"_s).isFormatted());
        QVERIFY(RichText::fromMarkdown(u"- x"_s).isFormatted());
        QVERIFY(RichText::fromPlain(u" \n "_s).isBlank());
        QCOMPARE(RichText::of(u"plain", u"**x**"_s).toPlain(), u"**x**"_s);
        QCOMPARE(RichText::of(u"markdown", u"**x**"_s).toPlain(), u"x"_s);
    }
};

QTEST_GUILESS_MAIN(TestRichText)
#include "tst_richtext.moc"
