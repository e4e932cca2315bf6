// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QAbstractListModel>

#include <functional>

namespace kith::ui {

/// Something the command box can do besides showing records: go to a page, run an action.
struct Command
{
    QString icon;
    QString title;
    QString hint;      ///< shortcut or menu, at the right
    bool page = false; ///< else an action
    std::function<void()> run;
};

/// What the command box offers for what is typed: records, pages and actions under their headings.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: a heading, not to be chosen
        IconRole,                       ///< QString: icon name
        SubtitleRole,
        HintRole,
    };

    explicit CommandModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setCommands(QList<Command> commands);
    /// Keeps the commands whose words begin with the words typed; records are set apart.
    void setText(const QString &text);
    void setHits(const QList<records::Hit> &hits, const domain::Catalogue *catalogue);

    const records::Hit *hitAt(int row) const; ///< null when the row is none
    const Command *commandAt(int row) const;
    /// The first row that can be chosen from `row` on in steps of `step`; -1 when there is none.
    int choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; ///< else one of the two
        qsizetype hit = -1;
        qsizetype command = -1;
    };

    void rebuild();

    QList<Command> m_commands;
    QList<records::Hit> m_hits;
    const domain::Catalogue *m_catalogue = nullptr;
    QString m_text;
    QList<Line> m_lines;
};

} // namespace kith::ui
