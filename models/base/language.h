// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace kith::base {

/// The languages the program speaks. Their texts are the resources ":/translations/kith_<code>.qm"; the
/// program that uses this has registered them.
class Language
{
public:
    /// "de", "en", "es" … in the order of their codes. English needs no translation and is always there.
    static QStringList available();

    /// What its speakers call the language: "Deutsch".
    static QString ownName(const QString &code);

    /// The language that suits the locale of the system best, of those that are available; else "en".
    static QString ofSystem();

    /// A label as it stands in the middle of a sentence: "contact" for "Contact". German writes its nouns
    /// with a capital everywhere.
    static QString inSentence(const QString &label);

    /// Makes the application speak: Kith's texts and Qt's own, and QLocale() for numbers, dates and money. An
    /// empty code, or one that is not available, means as the system. A language other than the system's
    /// keeps its territory where that speaks it (German in Switzerland), else takes its own.
    static void use(QCoreApplication &application, const QString &code);
};

} // namespace kith::base
