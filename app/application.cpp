// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/desktoplook.h"
#include "models/base/language.h"
#include "models/base/problem.h"
#include "ui/parts/theme.h"
#include "ui/shell/preferences.h"

#include <QIcon>
#include <QLocale>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

/// Q_INIT_RESOURCE has to stand outside of all namespaces.
static void registerResources()
{
    Q_INIT_RESOURCE(kith);
    Q_INIT_RESOURCE(translations);
}

namespace kith::app {

using base::Problem;
using base::ProblemKind;

namespace {

Q_LOGGING_CATEGORY(logApp, "kith.app")

} // namespace

Application::Application(int &argc, char **argv) : QApplication(argc, argv)
{
    setNames();
    registerResources();
    setWindowIcon(QIcon(u":/kith.svg"_s));
    setDesktopFileName(u"org.kith.Kith"_s);
    loadTranslations();
    ui::Theme::apply(*this, ui::Preferences::scheme(), ui::Preferences::contrast());
}

void Application::followDesktop()
{
    auto *look = new DesktopLook(ui::Theme::isDesktopDark(), this);
    const auto show = [this, look] { ui::Theme::setDesktop(*this, look->isDark(), look->isHighContrast()); };
    connect(look, &DesktopLook::changed, this, show);
    show();
    look->follow();
}

void Application::setNames()
{
    setOrganizationName(u"Kith"_s);
    setApplicationName(u"Kith"_s);
    setApplicationDisplayName(u"Kith"_s);
    setApplicationVersion(QStringLiteral(KITH_VERSION));
}

void Application::loadTranslations()
{
    base::Language::use(*this, ui::Preferences::language());
    // Without a locale people would be shown dates and amounts as machines write them.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const Problem &problem) {
        tell(problem);
    } catch (const std::exception &error) {
        tell(Problem(
            ProblemKind::Bug,
            tr("Something unexpected went wrong. What you see is still safe; please go on, and report it."),
            QString::fromUtf8(error.what())));
    }
    return false;
}

void Application::tell(const Problem &problem)
{
    qCCritical(logApp) << "not caught:" << base::problemKindName(problem.kind()) << problem.detail();
    // Queued: whatever threw may be in the middle of painting.
    if (m_teller)
        QTimer::singleShot(0, this, [this, problem] { m_teller(problem); });
}

} // namespace kith::app
