// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QTextBrowser>

namespace kith::ui {

/// Who changed what and when: one entry per action with the fields before and after; what was undone is
/// struck out.
class HistoryView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void show(const domain::Entity &entity, const QList<records::HistoryLine> &lines);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString entryHtml(qsizetype from, qsizetype to) const;
    QString changesHtml(const records::HistoryLine &line) const;
    QString childHtml(const records::HistoryLine &line, const domain::Entity &entity) const;
    QString rowHtml(const QString &label, const QString &html) const;

    const domain::Entity *m_entity = nullptr;
    QList<records::HistoryLine> m_lines;
};

} // namespace kith::ui
