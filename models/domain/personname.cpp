// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personname.h"

#include "models/base/textfold.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return QSet<QString>(list.cbegin(), list.cend());
}

/// A word for looking up: folded, without dots and other signs ("Dipl.-Ing." -> "dipling").
QString keyOf(const QString &word)
{
    QString key;
    for (const QChar c : base::fold(word)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

bool isSalutation(const QString &word)
{
    static const QSet<QString> words = setOf(u"mr mrs ms miss mx mister madam sir dame lord lady rev "
                                             u"reverend fr father hon prof professor dr drs dres doctor "
                                             "doktor capt captain col colonel gen general lt maj sgt "
                                             "herr hr herrn frau fraulein frl dipl diplin dipling diplkfm "
                                             "diplkffr ing mag magister univprof hofrat "
                                             "m mme mlle monsieur madame mademoiselle me maitre docteur "
                                             "sr sra srta senor senora senorita dra licenciado lic "
                                             "sig sigra sigrina signor signore signora signorina dott "
                                             "dottssa dottor dottore dottoressa avv prof profssa "
                                             "senhor senhora snr snra "
                                             "dhr mevr mw mevrouw meneer heer ir pani inz mgr"_s);
    return words.contains(keyOf(word));
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> words = setOf(u"jr jnr junior sr snr senior ii iii iv phd mds dds dmd llm llb "
                                             u"esq esquire mba mbe obe cbe cpa cfa bsc msc "
                                             "bcom mcom beng meng dphil edd dvm pmp frcs mrcp filho neto"_s);
    // Names of people too, unless written with a dot or in capitals: "Sen", "Jun", "Ma".
    static const QSet<QString> abbreviations = setOf(u"jun sen md jd ba ma bs ms rn pe qc kc rev ret"_s);
    const QString key = keyOf(word);
    return words.contains(key) ||
           (abbreviations.contains(key) && (word.contains(u'.') || word == word.toUpper()));
}

/// Words that begin a last name, whatever their case.
bool isParticle(const QString &word)
{
    static const QSet<QString> words =
        setOf(u"van von vom vander vanden vande der den de del della dello delle degli dei di da do dos das "
              u"du des la las le "
              "les los lo ter ten te tot zu zum zur af av st saint sainte san santa"_s);
    // These are first names too, so that only small letters make them particles.
    static const QSet<QString> lowerOnly =
        setOf(u"al el bin bint ibn ben bat abu abd y e i und and et auf op in t s d l"_s);
    const QString key = keyOf(word);
    return words.contains(key) || (word.front().isLower() && lowerOnly.contains(key));
}

bool isNickname(const QString &word)
{
    return QStringView(u"(\"“„'‘[").contains(word.front()) && word.size() > 2 && !word.back().isLetter();
}

/// Takes titles from the front, as long as something is left.
QString takeSalutation(QStringList &words)
{
    QStringList taken;
    while (words.size() > 1 && isSalutation(words.front()))
        taken.append(words.takeFirst());
    // An initial is no title: "M. Night Shyamalan", but "M. Dupont".
    if (taken.size() == 1 && words.size() > 1 && keyOf(taken.front()).size() == 1) {
        words.prepend(taken.takeFirst());
    }
    return taken.join(u' ');
}

QString takeSuffix(QStringList &words, qsizetype keep)
{
    QStringList taken;
    while (words.size() > keep && isSuffix(words.back()))
        taken.prepend(words.takeLast());
    return taken.join(u' ');
}

/// "Maria Anna van der Berg" behind a salutation, without a suffix.
void splitGivenFirst(QStringList words, PersonName &name)
{
    if (words.isEmpty())
        return;
    if (words.size() == 1) {
        (name.salutation.isEmpty() ? name.first : name.last) = words.front();
        return;
    }
    qsizetype lastBegin = words.size() - 1;
    for (qsizetype at = name.salutation.isEmpty() ? 1 : 0; at < words.size() - 1; ++at) {
        if (isParticle(words.at(at))) {
            lastBegin = at;
            break;
        }
    }
    name.last = words.mid(lastBegin).join(u' ');
    if (lastBegin == 0)
        return;
    name.first = words.front();
    name.middle = words.mid(1, lastBegin - 1).join(u' ');
}

/// "Berg" and "Dr. Maria Anna van der".
void splitLastFirst(QStringList family, QStringList given, PersonName &name)
{
    QStringList titles{takeSalutation(family)};
    if (std::all_of(given.cbegin(), given.cend(), isSalutation)) { // "Müller, Frau Dr."
        titles.append(given.join(u' '));
        given.clear();
    } else {
        titles.append(takeSalutation(given));
    }
    titles.removeAll(QString());
    name.salutation = titles.join(u' ');
    QStringList suffixes{takeSuffix(family, 1), takeSuffix(given, 1)};
    suffixes.removeAll(QString());
    name.suffix = suffixes.join(u' ');

    QStringList particles; // lexicons write "Berg, Maria van der"
    while (given.size() > 1 && isParticle(given.back()))
        particles.prepend(given.takeLast());
    name.last = (particles + family).join(u' ');
    if (!given.isEmpty())
        name.first = given.takeFirst();
    name.middle = given.join(u' ');
}

QString appended(const QString &text, const QString &more)
{
    return text.isEmpty() || more.isEmpty() ? text + more : text + u' ' + more;
}

} // namespace

PersonName splitPersonName(QStringView fullName)
{
    QList<QStringList> sections;
    for (const QString &section : fullName.toString().simplified().split(u',')) {
        const QStringList words = section.split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            sections.append(words);
    }
    PersonName name;
    if (sections.isEmpty())
        return name;

    // What follows the last commas may be suffixes: "John Smith, PhD, MBA", "Smith, John, Jr."
    QString suffix;
    while (sections.size() > 1 && std::all_of(sections.back().cbegin(), sections.back().cend(), isSuffix))
        suffix = appended(sections.takeLast().join(u' '), suffix);

    QStringList nicknames;
    for (QStringList &words : sections) {
        for (qsizetype at = words.size() - 1; at > 0; --at) {
            if (isNickname(words.at(at)))
                nicknames.prepend(words.takeAt(at));
        }
    }
    if (sections.size() == 1) {
        QStringList words = sections.front();
        name.salutation = takeSalutation(words);
        name.suffix = takeSuffix(words, 2);
        splitGivenFirst(words, name);
    } else {
        QStringList given;
        for (const QStringList &section : sections.mid(1))
            given += section;
        splitLastFirst(sections.front(), given, name);
    }
    name.middle = appended(name.middle, nicknames.join(u' '));
    name.suffix = appended(name.suffix, suffix);
    return name;
}

QString joinPersonName(const PersonName &name)
{
    QString text;
    for (const QString &part : {name.salutation, name.first, name.middle, name.last, name.suffix})
        text = appended(text, part.trimmed());
    return text;
}

} // namespace kith::domain
