// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/ownededit.h"

class QLabel;

namespace kith::ui {

class LinkFieldEdit;

/// Joined records as chips, with a field that finds or makes another one.
class TagList final : public OwnedEdit
{
    Q_OBJECT

public:
    TagList(records::Records &records, const domain::Relation &relation, QWidget *parent);

    void setBase(const QList<domain::Record> &children) override;
    bool isDirty() const override;
    QWidget *apply(QList<domain::Record> &children) override;
    void restore(const QList<domain::Record> &typed) override;
    void merge(const QList<domain::Record> &theirs, QList<Clash> &clashes, QStringList &followed) override;
    void setHeading(const QString &marked) override;
    QStringList titles() const;

private:
    void rebuild();
    bool has(records::RecordId member) const;

    QLabel *m_heading;
    LinkFieldEdit *m_input;
    QWidget *m_chips;
    QList<domain::Record> m_base;
    QList<domain::Record> m_now;
};

} // namespace kith::ui
