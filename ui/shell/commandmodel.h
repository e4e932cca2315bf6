// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textfold.h"
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
    QByteArray id; ///< by which it is remembered that it was used; may be empty
};

/// What the command box offers for what is typed: records, pages and actions under their headings.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: a heading, not to be chosen
        RemarkRole,                     ///< bool: says something, not to be chosen
        IconRole,                       ///< QString: icon name
        SubtitleRole,
        HintRole,
        RecordRole,        ///< qint64: id of the record, 0 for other lines
        TitlePartsRole,    ///< QList<base::TextPart>: what matches in the title
        SubtitlePartsRole, ///< the same below it
    };

    explicit CommandModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setCommands(QList<Command> commands);
    /// Ids of the commands used last, the latest first: they come before the others of their kind.
    void setUsed(const QList<QByteArray> &ids);
    /// Keeps the commands whose words begin with the words typed; records are set apart.
    void setText(const QString &text);
    /// What was found for the text. Null catalogue: no workspace is open.
    void setFound(const records::Found &found, const domain::Catalogue *catalogue);
    /// Nothing was looked for yet, or what was found belongs to another text.
    void clearFound();

    const records::Hit *hitAt(int row) const; ///< null when the row is none
    const Command *commandAt(int row) const;
    /// The kind of record that the row offers to make of what is typed; empty for other rows.
    QByteArray creationAt(int row) const;
    /// The first row that can be chosen from `row` on in steps of `step`; -1 when there is none.
    int choosable(int row, int step) const;
    /// The row of the same record or command; -1 when there is none.
    int rowLike(const records::Hit *hit, const QByteArray &command) const;
    int hitCount() const { return int(m_found.hits.size()); }
    bool isSimilar() const { return m_found.isSimilar; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text; ///< of a heading, a remark or an offer to make a record; else one of the two
        qsizetype hit = -1;
        qsizetype command = -1;
        QByteArray creates{};
        bool isRemark = false;

        bool isChoosable() const { return hit >= 0 || command >= 0 || !creates.isEmpty(); }
    };

    void rebuild();
    void addRecords();
    void addCommands(bool pages, const QStringList &typed);
    void addOffers();
    QVariant hitData(const records::Hit &hit, int role) const;
    QVariant commandData(const Command &command, int role) const;

    QList<Command> m_commands;
    QList<QByteArray> m_used;
    records::Found m_found;
    bool m_isFound = false; ///< for the text as it is
    const domain::Catalogue *m_catalogue = nullptr;
    QString m_text;
    QList<Line> m_lines;
};

} // namespace kith::ui
