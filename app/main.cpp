// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/printout.h"
#include "app/samplefolder.h"
#include "app/singleinstance.h"
#include "app/tour.h"
#include "app/workspace.h"
#include "models/base/language.h"
#include "models/storage/hardening.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Q_INIT_RESOURCE has to stand outside of all namespaces.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

/// Translation context of what stands here.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Text::tr("Desktop CRM in one encrypted file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"tour"_s,
         Text::tr(
             "Write a picture of every page and dialog, in light and dark, into the folder DIR, and quit. "
             "Needs no display."),
         u"DIR"_s});
    parser.addOption(
        {u"separate"_s,
         Text::tr("Start a program of its own, also when Kith is running already. Without it, the one that "
                  "runs comes to the front and opens FILE.")});
    kith::app::Printout::describe(parser);
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The workspace to open."), u"[FILE]"_s);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What can be answered without a window: version, help, a wrong command line. -1: go on.
int answerWithoutWindow(int argc, char **argv, bool &hasNoWindow)
{
    QCoreApplication core(argc, argv);
    kith::app::Application::setNames();
    registerTranslations();
    kith::base::Language::use(core, kith::ui::Preferences::language());
    QCommandLineParser parser;
    describe(parser);
    // Qt's own options (-platform, -style) are taken out by the application object.
    QStringList own = argumentsOf(argc, argv);
    const qsizetype platform = own.indexOf(u"-platform"_s);
    const bool platformGiven = platform > 0;
    if (platformGiven)
        own.remove(platform, std::min<qsizetype>(2, own.size() - platform));
    if (!parser.parse(own)) {
        print(stderr, parser.errorText() + u'\n');
        return 2;
    }
    if (parser.isSet(u"version"_s)) {
        print(stdout, u"kith %1\n"_s.arg(QStringLiteral(KITH_VERSION)));
        return 0;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)) {
        print(stdout, parser.helpText());
        return 0;
    }
    if (parser.positionalArguments().size() > 1) {
        print(stderr, Text::tr("Kith opens one workspace at a time.") + u'\n');
        return 2;
    }
    hasNoWindow = parser.isSet(u"tour"_s) || kith::app::Printout::isWanted(parser);
    if (!hasDisplay() && !platformGiven) {
        if (!hasNoWindow) {
            print(
                stderr,
                Text::tr("There is no display. \"kith --tour DIR\" writes pictures of the program instead.") +
                    u'\n');
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return -1;
}

/// The offscreen platform has no window manager and says so for every window.
void withoutPlatformChatter(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1))
        print(stderr, qFormatLogMessage(type, context, text) + u'\n');
}

int runTour(kith::app::Application &application, const QString &folder)
{
    qInstallMessageHandler(withoutPlatformChatter);
    kith::app::Tour tour(folder);
    QObject::connect(&tour, &kith::app::Tour::wrote, &application,
                     [](const QString &file) { print(stdout, file + u'\n'); });
    QObject::connect(&tour, &kith::app::Tour::failed, &application,
                     [](const QString &what) { print(stderr, what + u'\n'); });
    // exit(), not quit(): that would ask the tour's window whether it may close.
    QObject::connect(&tour, &kith::app::Tour::finished, &application,
                     [](int failures) { QCoreApplication::exit(failures == 0 ? 0 : 1); });
    QMetaObject::invokeMethod(&tour, &kith::app::Tour::start, Qt::QueuedConnection);
    return application.exec();
}

int runWindow(kith::app::Application &application, const QCommandLineParser &parser)
{
    using kith::app::SingleInstance;
    const QStringList files = parser.positionalArguments();
    const QString file = files.isEmpty() ? QString() : QFileInfo(files.constFirst()).absoluteFilePath();
    SingleInstance instance;
    if (!parser.isSet(u"separate"_s) && instance.start(file) == SingleInstance::Role::Second)
        return 0;

    kith::app::SampleFolder::removeAbandoned();
    application.followDesktop();
    kith::app::Workspace workspace;
    kith::ui::MainWindow window(workspace);
    application.setTeller([&window](const kith::base::Problem &problem) { window.tell(problem); });
    QObject::connect(&instance, &SingleInstance::called, &window, &kith::ui::MainWindow::comeForward);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    kith::storage::hardenProcess();
    bool hasNoWindow = false;
    if (const int code = answerWithoutWindow(argc, argv, hasNoWindow); code >= 0)
        return code;

    kith::app::Application application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (parser.isSet(u"tour"_s))
        return runTour(application, parser.value(u"tour"_s));
    if (kith::app::Printout::isWanted(parser))
        return kith::app::Printout::run(parser);

    return runWindow(application, parser);
}
