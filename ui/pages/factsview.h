// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QScrollArea>

class QVBoxLayout;

namespace kith::ui {

/// Everything that is known about a record, empty fields left out: its fields, then its owned lists, each
/// with type and main mark; linked records, mail and phone can be followed.
class FactsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void show(const domain::Record &record);
    using QWidget::show;
    /// Scrolls to the list of a relation.
    void reveal(const QByteArray &relation);

Q_SIGNALS:
    void linkActivated(const QString &href);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFields(QVBoxLayout &column);
    void addRelation(QVBoxLayout &column, const domain::Relation &relation);
    QList<std::pair<const domain::Relation *, domain::Record>>
    childrenOf(const domain::Relation &relation) const;
    void addHint(QVBoxLayout &column);
    void addStamps(QVBoxLayout &column);
    QWidget *richLabel(const QString &html, const QString &plain, QWidget *parent);

    domain::Record m_record;
    QWidget *m_content = nullptr;
    QHash<QByteArray, QWidget *> m_headings; ///< by relation
};

} // namespace kith::ui
