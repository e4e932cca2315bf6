// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "ui/parts/choicelook.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kith;
using ui::Icons;
using ui::Theme;
using ui::Tone;

namespace {

/// Contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data();
    void isReadable();
    void linesCanBeSeen();
    void followsTheDesktop();
    void hasTheIconsOfTheCatalogue();
    void drawsEveryIconInItsColour();
    void switchesAtRunTime();
};

void TestTheme::isReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("high");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, high contrast") << false << true;
    QTest::newRow("dark, high contrast") << true << true;
}

void TestTheme::isReadable()
{
    QFETCH(bool, dark);
    QFETCH(bool, high);
    Theme::apply(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light,
                 high ? ui::Contrast::High : ui::Contrast::Normal);
    QCOMPARE(Theme::isHighContrast(), high);
    const double readable = high ? 7.0 : 4.5;
    const auto check = [readable](const QColor &ink, const QColor &ground, const QString &what) {
        QVERIFY2(contrast(ink, ground) >= readable,
                 qPrintable(u"%1: %2"_s.arg(what).arg(contrast(ink, ground), 0, 'f', 2)));
    };
    for (const Tone ground : {Tone::Surface, Tone::SurfaceRaised, Tone::Page, Tone::Rail, Tone::AccentSoft}) {
        for (const Tone ink : {Tone::Text, Tone::Muted, Tone::Accent})
            check(Theme::color(ink), Theme::color(ground), u"ink %1 on %2"_s.arg(int(ink)).arg(int(ground)));
    }
    for (const Tone ground : {Tone::Surface, Tone::Page}) {
        for (const Tone ink : {Tone::Good, Tone::Warning, Tone::Danger})
            check(Theme::color(ink), Theme::color(ground), u"ink %1 on %2"_s.arg(int(ink)).arg(int(ground)));
    }
    check(Theme::color(Tone::Good), Theme::color(Tone::GoodSoft), u"good"_s);
    check(Theme::color(Tone::Warning), Theme::color(Tone::WarningSoft), u"warning"_s);
    check(Theme::color(Tone::Danger), Theme::color(Tone::DangerSoft), u"danger"_s);
    for (const Tone ground : {Tone::GoodSoft, Tone::WarningSoft, Tone::DangerSoft})
        check(Theme::color(Tone::Text), Theme::color(ground), u"text on a notice"_s);
    check(Qt::white, Theme::color(Tone::AccentFill), u"filled button"_s);
    for (quint64 seed = 0; seed < 200; ++seed)
        check(Theme::tintText(seed), Theme::tint(seed), u"avatar %1"_s.arg(seed));
    const QPalette palette = QApplication::palette();
    for (const auto &[ink, ground] :
         {std::pair{QPalette::WindowText, QPalette::Window}, std::pair{QPalette::Text, QPalette::Base},
          std::pair{QPalette::Text, QPalette::AlternateBase},
          std::pair{QPalette::ButtonText, QPalette::Button},
          std::pair{QPalette::HighlightedText, QPalette::Highlight},
          std::pair{QPalette::PlaceholderText, QPalette::Base}, std::pair{QPalette::Link, QPalette::Base},
          std::pair{QPalette::ToolTipText, QPalette::ToolTipBase}})
        check(palette.color(ink), palette.color(ground), u"palette %1 on %2"_s.arg(ink).arg(ground));
}

/// What has the focus is marked by a line that can be seen on every ground; with high contrast the lines
/// around fields can be too.
void TestTheme::linesCanBeSeen()
{
    constexpr double visible = 3.0; // WCAG 2.1, 1.4.11
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        for (const ui::Contrast wish : {ui::Contrast::Normal, ui::Contrast::High}) {
            Theme::apply(*qApp, scheme, wish);
            for (const Tone ground :
                 {Tone::Surface, Tone::SurfaceRaised, Tone::Page, Tone::Rail, Tone::AccentSoft}) {
                QVERIFY(contrast(Theme::color(Tone::Accent), Theme::color(ground)) >= visible);
                if (wish == ui::Contrast::High)
                    QVERIFY(contrast(Theme::color(Tone::LineStrong), Theme::color(ground)) >= visible);
            }
            if (wish == ui::Contrast::High)
                QVERIFY(contrast(Theme::color(Tone::Line), Theme::color(Tone::Surface)) >= visible);
        }
    }
    QVERIFY(Theme::focusWidth() > 2);
}

void TestTheme::followsTheDesktop()
{
    Theme::apply(*qApp, ui::Scheme::System, ui::Contrast::System);
    Theme::setDesktop(*qApp, true, true);
    QVERIFY(Theme::isDark() && Theme::isHighContrast());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    Theme::setDesktop(*qApp, false, false);
    QVERIFY(!Theme::isDark() && !Theme::isHighContrast());
    // What the person has chosen stays.
    Theme::apply(*qApp, ui::Scheme::Light, ui::Contrast::High);
    Theme::setDesktop(*qApp, true, false);
    QVERIFY(!Theme::isDark() && Theme::isHighContrast());
    Theme::setDesktop(*qApp, false, false);
    Theme::apply(*qApp, ui::Scheme::Light, ui::Contrast::Normal);
}

void TestTheme::hasTheIconsOfTheCatalogue()
{
    for (const domain::Entity &entity : domain::Catalogue::builtIn().entities())
        QVERIFY2(Icons::has(QString::fromLatin1(entity.icon)), (entity.key + ": " + entity.icon).constData());
}

void TestTheme::drawsEveryIconInItsColour()
{
    Theme::apply(*qApp, ui::Scheme::Light);
    const QStringList names = Icons::names();
    QVERIFY(names.size() > 80);
    for (const QString &name : names) {
        const QImage image = Icons::pixmap(name, Tone::Danger, 24, 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++drawn;
                QVERIFY2(std::abs(pixel.red() - Theme::color(Tone::Danger).red()) < 4, qPrintable(name));
            }
        }
        QVERIFY2(drawn > 15, qPrintable(name));
    }
}

void TestTheme::switchesAtRunTime()
{
    Theme::apply(*qApp, ui::Scheme::Light);
    const QIcon icon = Icons::get(u"user"_s);
    const QImage light = icon.pixmap(24, 24).toImage();
    Theme::apply(*qApp, ui::Scheme::Dark);
    QVERIFY(Theme::isDark());
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
    QVERIFY(icon.pixmap(24, 24).toImage() != light);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
