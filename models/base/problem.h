// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QException>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariant>

namespace kith::base {

/// What went wrong, as far as a caller or a person acts on it.
enum class ProblemKind {
    WrongKey,   ///< the passphrase or recovery code does not open this file
    Busy,       ///< another program holds the file; trying again may help
    Conflict,   ///< somebody changed the same fields since they were read; see Problem::clashes()
    Constraint, ///< the value clashes with other records (unique, reference)
    Invalid,    ///< the input cannot be what it should be (a field, a file, a query)
    NotAllowed, ///< refused on purpose (newer file, permission)
    NotFound,   ///< no such file, record, entity or action
    ReadOnly,   ///< file or folder cannot be written
    DiskFull,   ///< no space left
    Corrupt,    ///< the file is damaged
    Offline,    ///< a file system or server is not there
    Cancelled,  ///< the person or the program stopped the work; nothing happened
    Bug,        ///< ours: should not be seen by anybody
};

/// Untranslated name of a kind ("WrongKey"), for logs and JSON.
QByteArray problemKindName(ProblemKind kind);

/// One field that two people changed: the value both began from, mine, and what is stored now.
struct FieldClash
{
    QByteArray table;
    RecordId id;
    QByteArray column;
    QVariant base;
    QVariant mine;
    QVariant theirs;
};

/// The one error type. The sentence is translated, names the thing, says why and what to do; the detail is
/// for engineers (codes, SQL, file) and never holds customer data. Thrown, also through QFuture.
class Problem : public QException
{
public:
    Problem(ProblemKind kind, QString sentence, QString detail = {});

    ProblemKind kind() const { return m_kind; }
    const QString &sentence() const { return m_sentence; }
    const QString &detail() const { return m_detail; }

    /// Key of the field this is about, empty when it is about the whole (Constraint, Invalid).
    const QByteArray &field() const { return m_field; }
    Problem &about(QByteArray field);

    /// The fields that clash, for Conflict.
    const QList<FieldClash> &clashes() const { return m_clashes; }
    Problem &withClashes(QList<FieldClash> clashes);

    const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    Problem *clone() const override { return new Problem(*this); }

private:
    ProblemKind m_kind;
    QString m_sentence;
    QString m_detail;
    QByteArray m_field;
    QByteArray m_what;
    QList<FieldClash> m_clashes;
};

} // namespace kith::base

Q_DECLARE_METATYPE(kith::base::Problem)
