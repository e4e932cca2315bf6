// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/passphrasestrength.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QVarLengthArray>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kith::services {

namespace {

constexpr double Minute = 60;
constexpr double Hour = 60 * Minute;
constexpr double Day = 24 * Hour;
constexpr double Year = 365.25 * Day;
constexpr double Century = 100 * Year;

/// Translation context of what stands here.
class PassphraseStrengthText
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

/// One is written out, so that the source text reads well in English without a translation of its own.
QString resistance(double seconds)
{
    const auto rounded = [](double value) { return int(std::clamp(std::round(value), 1.0, 1e6)); };
    struct Unit
    {
        double upTo;
        double length;
        const char *one;
        const char *many;
    };
    static constexpr std::array units{
        Unit{Hour, Minute,
             QT_TRANSLATE_NOOP("PassphraseStrength", "A stolen file would resist for about a minute."),
             QT_TRANSLATE_N_NOOP("PassphraseStrength", "A stolen file would resist for about %n minutes.")},
        Unit{Day, Hour,
             QT_TRANSLATE_NOOP("PassphraseStrength", "A stolen file would resist for about an hour."),
             QT_TRANSLATE_N_NOOP("PassphraseStrength", "A stolen file would resist for about %n hours.")},
        Unit{Year, Day,
             QT_TRANSLATE_NOOP("PassphraseStrength", "A stolen file would resist for about a day."),
             QT_TRANSLATE_N_NOOP("PassphraseStrength", "A stolen file would resist for about %n days.")},
        Unit{Century, Year,
             QT_TRANSLATE_NOOP("PassphraseStrength", "A stolen file would resist for about a year."),
             QT_TRANSLATE_N_NOOP("PassphraseStrength", "A stolen file would resist for about %n years.")},
    };
    if (seconds < Minute)
        return PassphraseStrengthText::tr("A stolen file would be open in less than a minute.");
    for (const Unit &unit : units) {
        if (seconds < unit.upTo) {
            const int count = rounded(seconds / unit.length);
            return count == 1 ? PassphraseStrengthText::tr(unit.one)
                              : PassphraseStrengthText::tr(unit.many, nullptr, count);
        }
    }
    return PassphraseStrengthText::tr("A stolen file would resist for centuries.");
}

QString weaknessOf(int type)
{
    switch (type) {
    case DICTIONARY_MATCH:
        return PassphraseStrengthText::tr("Common words and names are tried first.");
    case DICT_LEET_MATCH:
    case USER_LEET_MATCH:
        return PassphraseStrengthText::tr("Swapping letters for digits, as in “p4ssw0rd”, hardly helps.");
    case USER_MATCH:
        return PassphraseStrengthText::tr("It contains your name or the file's name.");
    case REPEATS_MATCH:
        return PassphraseStrengthText::tr("Repetitions are guessed quickly.");
    case SEQUENCE_MATCH:
        return PassphraseStrengthText::tr("Sequences such as “abc” or “123” are guessed quickly.");
    case SPATIAL_MATCH:
        return PassphraseStrengthText::tr("Keys that lie side by side are guessed quickly.");
    case DATE_MATCH:
    case YEAR_MATCH:
        return PassphraseStrengthText::tr("Dates and years are guessed quickly.");
    default:
        return PassphraseStrengthText::tr("It is short.");
    }
}

/// What covers most of the passphrase says best why it is weak.
QString adviceFor(const ZxcMatch_t *matches)
{
    QVarLengthArray<int, LONG_PWD_MATCH + 1> covered(LONG_PWD_MATCH + 1);
    std::fill(covered.begin(), covered.end(), 0);
    for (const ZxcMatch_t *match = matches; match; match = match->Next) {
        const int type = int(match->Type);
        const bool repeated = type >= MULTIPLE_MATCH;
        covered[repeated ? REPEATS_MATCH : std::clamp(type, 0, int(LONG_PWD_MATCH))] += match->Length;
    }
    const auto most = std::max_element(covered.cbegin(), covered.cend());
    return PassphraseStrengthText::tr(
               "%1 Four or five unrelated words make a passphrase that is strong and easy to type.")
        .arg(weaknessOf(int(most - covered.cbegin())));
}

double entropy(const QString &passphrase, const char **dictionary, ZxcMatch_t **matches)
{
    QByteArray text = passphrase.toUtf8();
    const double bits = ZxcvbnMatch(text.constData(), dictionary, matches);
    text.fill('\0');
    return bits;
}

} // namespace

PassphraseStrength estimatePassphrase(const QString &passphrase, const QStringList &ownWords)
{
    PassphraseStrength result;
    if (passphrase.isEmpty())
        return result;

    QList<QByteArray> words;
    for (const QString &text : ownWords) {
        const QStringList parts = text.toLower().split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.size() > 2)
                words.append(part.toUtf8());
        }
    }
    QVarLengthArray<const char *, 16> dictionary;
    for (const QByteArray &word : std::as_const(words))
        dictionary.append(word.constData());
    dictionary.append(nullptr);

    // zxcvbn pays for every blank between words as if it were a surprise; an attacker who combines words adds
    // a few separators to the list and is done.
    constexpr double separatorBits = 3;
    QString joined = passphrase;
    joined.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_' || c == u'.' || c == u','; });
    ZxcMatch_t *matches = nullptr;
    result.bits = entropy(passphrase, dictionary.data(), &matches);
    if (joined.size() < passphrase.size())
        result.bits = std::min(result.bits, entropy(joined, dictionary.data(), nullptr) + separatorBits);
    joined.fill(u'\0');

    result.seconds = std::exp2(result.bits) / GuessesPerSecond;
    result.resists = resistance(result.seconds);
    if (result.seconds >= Century) {
        result.level = PassphraseStrength::Level::Strong;
    } else {
        result.level =
            result.seconds >= Year ? PassphraseStrength::Level::Fair : PassphraseStrength::Level::Weak;
        result.advice = adviceFor(matches);
    }
    ZxcvbnFreeInfo(matches);
    return result;
}

} // namespace kith::services
