// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QStringView>

namespace kith::domain {

struct Field;

/// Reads the text form of filters for Filter::parse(), which says what it looks like. Recursive descent:
///
///   any  = all {"or" all}      all = one {"and" one}      one = "not" one | "(" any ")" | test
///   test = field (sign value | "is" ["not"] "empty" | ["not"] "in" "(" value {"," value} ")")
class FilterParser
{
public:
    FilterParser(const Entity &entity, QStringView text) : m_entity(entity), m_text(text) {}

    Filter parse();

    /// Words that mean something and need quotes as a value.
    static bool isKeyword(QStringView word);
    /// What a value without quotes may be made of.
    static bool isWordCharacter(QChar c);

private:
    Filter any();
    Filter all();
    Filter one();
    Filter test();
    Filter inList(const Field &field);
    Filter compare(const Field &field, Operator op);

    std::optional<Operator> takeSign();
    QVariant takeValue(const Field &field);
    Filter instantTest(const Field &field, Operator op, const QString &text, qsizetype at);
    QVariant convert(const Field &field, const QString &text, qsizetype at) const;

    void skipBlanks();
    bool takeKeyword(QStringView word);
    bool takeCharacter(QChar c);
    QString takeText();
    QStringView peekWord() const;

    [[noreturn]] void refuse(qsizetype at, const QString &expected) const;

    const Entity &m_entity;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace kith::domain
