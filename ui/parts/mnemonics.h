// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace kith::ui {

/// Gives the labels of a generated form different Alt keys, in any language: the first letter of a word that
/// is still free, else any letter that is.
class Mnemonics
{
public:
    /// Letters that the form uses otherwise.
    explicit Mnemonics(const QString &taken = {})
    {
        for (const QChar c : taken)
            m_taken.insert(c.toLower());
    }

    /// The label with its key marked by '&', other '&' doubled.
    QString mark(const QString &label)
    {
        const auto usable = [this](QChar c) { return c.isLetter() && !m_taken.contains(c.toLower()); };
        qsizetype at = -1;
        for (qsizetype i = 0; i < label.size() && at < 0; ++i) {
            if (usable(label.at(i)) && (i == 0 || !label.at(i - 1).isLetter()))
                at = i;
        }
        for (qsizetype i = 0; i < label.size() && at < 0; ++i) {
            if (usable(label.at(i)))
                at = i;
        }
        QString marked;
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (i == at) {
                m_taken.insert(label.at(i).toLower());
                marked += u'&';
            } else if (label.at(i) == u'&') {
                marked += u'&';
            }
            marked += label.at(i);
        }
        return marked;
    }

private:
    QSet<QChar> m_taken;
};

} // namespace kith::ui
