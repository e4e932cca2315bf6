// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/samplewords.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// Resources of a static library are not there by themselves. Must stand outside of any namespace.
static void addSampleResources()
{
    Q_INIT_RESOURCE(sampledata);
}

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

[[noreturn]] void refuse(const QString &file, const QString &what)
{
    throw Problem(
        ProblemKind::Bug,
        QCoreApplication::translate("Sample", "The word lists of the sample are damaged. Install Kith anew."),
        file + u": "_s + what);
}

/// Lines as key and values, without comments and empty lines.
QList<std::pair<QString, QStringList>> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(path, file.errorString());
    QList<std::pair<QString, QStringList>> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList values = line.split(u'\t');
        const QString key = values.takeFirst();
        if (values.isEmpty())
            refuse(path, key);
        lines.append({key, values});
    }
    return lines;
}

QString asciiOf(const QString &text)
{
    QString ascii;
    for (const QChar c : base::fold(text)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            ascii += c;
    }
    return ascii.isEmpty() ? u"x"_s : ascii;
}

/// "佐藤~sato" or a word whose form in an address follows from folding.
SampleWord wordOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'~');
    return at < 0 ? SampleWord{text, asciiOf(text)} : SampleWord{text.first(at), text.sliced(at + 1)};
}

SamplePair pairOf(const QString &text)
{
    const qsizetype at = text.indexOf(u';');
    if (at < 0)
        return {wordOf(text), wordOf(text)};
    return {wordOf(text.first(at)), wordOf(text.sliced(at + 1))};
}

QList<SampleWord> wordsOf(const QStringList &texts)
{
    QList<SampleWord> words;
    for (const QString &text : texts)
        words.append(wordOf(text));
    return words;
}

QList<SamplePair> pairsOf(const QStringList &texts)
{
    QList<SamplePair> pairs;
    for (const QString &text : texts)
        pairs.append(pairOf(text));
    return pairs;
}

SampleCity cityOf(const QString &file, const QString &text)
{
    const QStringList parts = text.split(u';');
    if (parts.size() != 5)
        refuse(file, text);
    return {parts.at(0), parts.at(1), parts.at(2), parts.at(3), parts.at(4)};
}

void take(SampleCountry &country, const QString &file, const QString &key, const QStringList &values)
{
    if (key == "code"_L1)
        country.code = values.first();
    else if (key == "weight"_L1)
        country.weight = values.first().toInt();
    else if (key == "language"_L1)
        country.language = values.first();
    else if (key == "currency"_L1) {
        country.currency = values.first();
        country.rate = values.value(1).toLongLong();
        country.decimals = base::Money::decimals(country.currency).value_or(2);
    } else if (key == "zone"_L1)
        country.zone = values.first();
    else if (key == "phone"_L1) {
        country.callingCode = values.first();
        country.trunk = values.value(1);
    } else if (key == "mobile"_L1)
        country.mobilePatterns = values;
    else if (key == "female"_L1)
        country.female = wordsOf(values);
    else if (key == "male"_L1)
        country.male = wordsOf(values);
    else if (key == "last"_L1)
        country.last = pairsOf(values);
    else if (key == "double"_L1)
        country.doubleNames = values.first() == "1"_L1;
    else if (key == "street"_L1)
        country.streets = values;
    else if (key == "city"_L1) {
        for (const QString &value : values)
            country.cities.append(cityOf(file, value));
    } else if (key == "firm"_L1)
        country.firms = values;
    else if (key == "word"_L1)
        country.words = wordsOf(values);
    else if (key == "title"_L1)
        country.titles = pairsOf(values);
    else if (key == "department"_L1)
        country.departments = values;
    else if (key == "salutation"_L1)
        country.salutations = pairsOf(values);
    else if (key == "note"_L1)
        country.notes = values;
    else
        refuse(file, key);
}

bool isComplete(const SampleCountry &country)
{
    return country.code.size() == 2 && country.weight > 0 && country.rate > 0 && !country.female.isEmpty() &&
           !country.male.isEmpty() && country.last.size() > 1 && !country.streets.isEmpty() &&
           !country.cities.isEmpty() && !country.firms.isEmpty() && !country.words.isEmpty() &&
           !country.titles.isEmpty() && !country.departments.isEmpty() && !country.salutations.isEmpty() &&
           !country.notes.isEmpty() && !country.mobilePatterns.isEmpty() && !country.callingCode.isEmpty();
}

} // namespace

const SampleWords &SampleWords::instance()
{
    static const SampleWords words;
    return words;
}

SampleWords::SampleWords()
{
    addSampleResources();
    readBusiness();
    const QDir folder(u":/sample"_s);
    for (const QString &file : folder.entryList({u"??.tsv"_s}, QDir::Files, QDir::Name))
        readCountry(folder.filePath(file));
    if (m_countries.isEmpty())
        refuse(folder.path(), u"no countries"_s);
}

void SampleWords::readCountry(const QString &file)
{
    SampleCountry country;
    for (const auto &[key, values] : linesOf(file))
        take(country, file, key, values);
    if (!isComplete(country))
        refuse(file, u"incomplete"_s);
    m_byTicket.append(QList<int>(country.weight, int(m_countries.size())));
    m_countries.append(country);
}

void SampleWords::readBusiness()
{
    const QString file = u":/sample/business.tsv"_s;
    const QHash<QString, QStringList *> lists{
        {u"deal"_s, &deals},     {u"task"_s, &tasks}, {u"call"_s, &calls},       {u"meeting"_s, &meetings},
        {u"email"_s, &emails},   {u"note"_s, &notes}, {u"outcome"_s, &outcomes}, {u"ticket"_s, &problems},
        {u"answer"_s, &answers}, {u"lead"_s, &leads}, {u"medium"_s, &media}};
    for (const auto &[key, values] : linesOf(file)) {
        if (key == "product"_L1)
            products.append({values.value(0), values.value(1), values.value(2), values.value(3).toLongLong(),
                             values.value(4).toLatin1()});
        else if (key == "user"_L1)
            users.append({values.value(0), values.value(1), values.value(2)});
        else if (key == "tag"_L1)
            tags.append(values);
        else if (key == "system"_L1)
            systems.append(values);
        else if (key == "fact"_L1) {
            for (const QString &value : values)
                facts.append(value.split(u';'));
        } else if (lists.contains(key))
            *lists.value(key) = values;
        else
            refuse(file, key);
    }
    for (const QStringList *list : lists) {
        if (list->isEmpty())
            refuse(file, u"a list is missing"_s);
    }
    if (products.isEmpty() || users.isEmpty() || tags.isEmpty() || systems.size() < 2 || facts.isEmpty())
        refuse(file, u"a list is missing"_s);
}

} // namespace kith::services
