// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include "models/base/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr qsizetype mostActions = 8;
constexpr qsizetype mostPerEntity = 8;

/// Every word typed begins a word of the title.
bool matches(const QString &title, const QStringList &typed)
{
    const QStringList words = base::searchWords(title);
    return std::all_of(typed.cbegin(), typed.cend(), [&words](const QString &part) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&part](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

void CommandModel::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    rebuild();
}

void CommandModel::setText(const QString &text)
{
    m_text = text;
    rebuild();
}

void CommandModel::setHits(const QList<records::Hit> &hits, const domain::Catalogue *catalogue)
{
    m_hits = hits;
    m_catalogue = catalogue;
    rebuild();
}

void CommandModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    QList<QByteArray> entities;
    for (const records::Hit &hit : std::as_const(m_hits)) {
        if (!entities.contains(hit.entity))
            entities.append(hit.entity);
    }
    for (const QByteArray &entity : std::as_const(entities)) {
        m_lines.append({m_catalogue->entity(entity).pluralText()});
        qsizetype shown = 0;
        for (qsizetype i = 0; i < m_hits.size() && shown < mostPerEntity; ++i) {
            if (m_hits.at(i).entity == entity) {
                m_lines.append({{}, i});
                ++shown;
            }
        }
    }
    const QStringList typed = base::searchWords(m_text);
    for (const bool pages : {true, false}) {
        qsizetype shown = 0;
        for (qsizetype i = 0; i < m_commands.size(); ++i) {
            if (m_commands.at(i).page != pages || !matches(m_commands.at(i).title, typed))
                continue;
            if (!pages && !typed.isEmpty() && shown >= mostActions)
                break;
            if (shown++ == 0)
                m_lines.append({pages ? tr("Go to") : tr("Actions")});
            m_lines.append({{}, -1, i});
        }
    }
    endResetModel();
}

const records::Hit *CommandModel::hitAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).hit < 0)
        return nullptr;
    return &m_hits.at(m_lines.at(row).hit);
}

const Command *CommandModel::commandAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).command < 0)
        return nullptr;
    return &m_commands.at(m_lines.at(row).command);
}

int CommandModel::choosable(int row, int step) const
{
    for (; row >= 0 && row < m_lines.size(); row += step) {
        if (m_lines.at(row).heading.isEmpty())
            return row;
    }
    return -1;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == HeadingRole)
        return !line.heading.isEmpty();
    if (!line.heading.isEmpty())
        return role == Qt::DisplayRole ? line.heading : QVariant();
    if (const records::Hit *hit = hitAt(index.row())) {
        switch (role) {
        case Qt::DisplayRole:
            return hit->title;
        case SubtitleRole:
            return hit->subtitle;
        case IconRole:
            return QString::fromLatin1(m_catalogue->entity(hit->entity).icon);
        case Qt::AccessibleTextRole:
            return u"%1, %2"_s.arg(m_catalogue->entity(hit->entity).singularText(), hit->title);
        default:
            return {};
        }
    }
    const Command &command = m_commands.at(line.command);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return command.title;
    case HintRole:
        return command.hint;
    case IconRole:
        return command.icon;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    return index.isValid() && m_lines.at(index.row()).heading.isEmpty()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemNeverHasChildren;
}

} // namespace kith::ui
