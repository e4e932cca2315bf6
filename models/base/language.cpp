// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kith::base {

namespace {

const QString folder = u":/translations"_s;
const QString english = u"en"_s;

/// Set at the start of the program.
bool s_nounsAreCapitals = false;

/// The locale whose numbers and dates suit texts in that language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    if (system.language() == wanted.language())
        return system;
    return system.language() == QLocale::C ? wanted : QLocale(wanted.language(), system.territory());
}

void install(QCoreApplication &application, const QString &file, const QString &place)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, place))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList Language::available()
{
    QStringList codes{english};
    const QStringList files = QDir(folder).entryList({u"kith_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.sliced(5, file.size() - 8);
        if (!codes.contains(code))
            codes.append(code);
    }
    codes.sort();
    return codes;
}

QString Language::ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return code == english ? u"English"_s : name;
}

QString Language::ofSystem()
{
    const QStringList codes = available();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (const QString code = name.section(u'-', 0, 0).section(u'_', 0, 0); codes.contains(code))
            return code;
    }
    return english;
}

QString Language::inSentence(const QString &label)
{
    const bool isAbbreviation = label.size() > 1 && label.at(1).isUpper();
    if (label.isEmpty() || isAbbreviation || s_nounsAreCapitals)
        return label;
    return label.at(0).toLower() + label.sliced(1);
}

void Language::use(QCoreApplication &application, const QString &code)
{
    const QString language = !code.isEmpty() && available().contains(code) ? code : ofSystem();
    s_nounsAreCapitals = language == "de"_L1;
    // A locale whose language the program does not speak still says how numbers and dates are written.
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : localeOf(language));
    // The plurals of English, also for a text that a translation lacks; what comes later is asked first.
    install(application, u"kith_en"_s, folder);
    if (language == english)
        return;
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"kith_"_s + language, folder);
}

} // namespace kith::base
