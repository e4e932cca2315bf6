// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kith::domain {

/// A name that a workspace knows and a quick filter may say.
struct QuickName
{
    QString text;      ///< as people read it
    base::RecordId id; ///< null for towns
    QString key;       ///< another name that stays when the text is changed: a picklist value's, a login
    QStringList words; ///< the text, folded

    static QuickName of(const QString &text, base::RecordId id = {}, const QString &key = {});
};

/// Where quick filters take a workspace's names from.
class QuickNames
{
public:
    virtual ~QuickNames() = default;

    /// Names of one kind, the likeliest first: the key of a kind of record ("stage", "pipeline", "app_user",
    /// "tag", "team", …), "city", or "picklist/" and the key of a list ("picklist/source").
    virtual QList<QuickName> of(const QByteArray &kind) const = 0;
};

/// Names that were read once.
class QuickVocabulary : public QuickNames
{
public:
    void add(const QByteArray &kind, const QuickName &name) { m_names[kind].append(name); }
    QList<QuickName> of(const QByteArray &kind) const override { return m_names.value(kind); }

private:
    QHash<QByteArray, QList<QuickName>> m_names;
};

} // namespace kith::domain
