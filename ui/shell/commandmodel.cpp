// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr qsizetype mostActions = 8;
constexpr qsizetype mostLatest = 8;

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

void CommandModel::setUsed(const QList<QByteArray> &ids)
{
    m_used = ids;
    rebuild();
}

void CommandModel::setText(const QString &text)
{
    m_text = text.trimmed();
    m_isFound = false;
    rebuild();
}

void CommandModel::setFound(const records::Found &found, const domain::Catalogue *catalogue)
{
    m_found = found;
    m_catalogue = catalogue;
    m_isFound = catalogue != nullptr;
    rebuild();
}

void CommandModel::clearFound()
{
    m_found = {};
    m_isFound = false;
    rebuild();
}

void CommandModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    addRecords();
    const QStringList typed = base::searchWords(m_text);
    addCommands(true, typed);
    addCommands(false, typed);
    addOffers();
    endResetModel();
}

void CommandModel::addRecords()
{
    if (m_found.hits.isEmpty() || !m_catalogue)
        return;
    if (m_text.isEmpty()) {
        m_lines.append({tr("Latest")});
        for (qsizetype i = 0; i < std::min(m_found.hits.size(), mostLatest); ++i)
            m_lines.append({{}, i});
        return;
    }
    if (m_found.isSimilar)
        m_lines.append({tr("No exact match. Spelled similarly:"), -1, -1, {}, true});
    QByteArray kind;
    for (qsizetype i = 0; i < m_found.hits.size(); ++i) {
        const QByteArray &entity = m_found.hits.at(i).entity;
        if (entity != kind)
            m_lines.append({m_catalogue->entity(entity).pluralText()});
        kind = entity;
        m_lines.append({{}, i});
    }
}

void CommandModel::addCommands(bool pages, const QStringList &typed)
{
    if (!m_text.isEmpty() && typed.isEmpty())
        return; // only signs
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (m_commands.at(i).page == pages && matches(m_commands.at(i).title, typed))
            found.append(i);
    }
    const auto lastUse = [this](qsizetype command) {
        const qsizetype at =
            m_commands.at(command).id.isEmpty() ? -1 : m_used.indexOf(m_commands.at(command).id);
        return at < 0 ? m_used.size() : at;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](qsizetype left, qsizetype right) { return lastUse(left) < lastUse(right); });
    if (!pages && !typed.isEmpty())
        found = found.mid(0, mostActions);
    if (!found.isEmpty())
        m_lines.append({pages ? tr("Go to") : tr("Actions")});
    for (const qsizetype command : std::as_const(found))
        m_lines.append({{}, -1, command});
}

void CommandModel::addOffers()
{
    if (m_text.isEmpty() || !m_isFound || (!m_found.hits.isEmpty() && !m_found.isSimilar))
        return;
    if (m_lines.isEmpty())
        m_lines.append(
            {tr("Nothing found. Try the beginning of a name, part of an e-mail address, some digits of a "
                "phone number, or the number of an order or a ticket."),
             -1,
             -1,
             {},
             true});
    m_lines.append({tr("Add")});
    if (!m_found.digits.isEmpty()) {
        m_lines.append({tr("Create a contact with the phone number %1").arg(m_text), -1, -1, "contact"_ba});
    } else if (m_text.contains(u'@')) {
        m_lines.append({tr("Create a contact with the e-mail address %1").arg(m_text), -1, -1, "contact"_ba});
    } else {
        m_lines.append({tr("Create the contact “%1”").arg(m_text), -1, -1, "contact"_ba});
        m_lines.append({tr("Create the company “%1”").arg(m_text), -1, -1, "company"_ba});
    }
}

const records::Hit *CommandModel::hitAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).hit < 0)
        return nullptr;
    return &m_found.hits.at(m_lines.at(row).hit);
}

const Command *CommandModel::commandAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).command < 0)
        return nullptr;
    return &m_commands.at(m_lines.at(row).command);
}

QByteArray CommandModel::creationAt(int row) const
{
    return row < 0 || row >= m_lines.size() ? QByteArray() : m_lines.at(row).creates;
}

int CommandModel::choosable(int row, int step) const
{
    for (; row >= 0 && row < m_lines.size(); row += step) {
        if (m_lines.at(row).isChoosable())
            return row;
    }
    return -1;
}

int CommandModel::rowLike(const records::Hit *hit, const QByteArray &command) const
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const records::Hit *one = hitAt(row);
        const Command *other = commandAt(row);
        if ((hit && one && one->entity == hit->entity && one->id == hit->id) ||
            (!hit && other && !command.isEmpty() && other->id == command))
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
        return !line.isChoosable() && !line.isRemark;
    if (role == RemarkRole)
        return line.isRemark;
    if (const records::Hit *hit = hitAt(index.row()))
        return hitData(*hit, role);
    if (line.command >= 0)
        return commandData(m_commands.at(line.command), role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return line.text;
    if (role == IconRole && !line.creates.isEmpty())
        return u"plus"_s;
    return {};
}

QVariant CommandModel::hitData(const records::Hit &hit, int role) const
{
    const auto parts = [this](const QString &text) {
        return QVariant::fromValue(base::matchedParts(text, m_found.words, m_found.digits));
    };
    const domain::Entity &entity = m_catalogue->entity(hit.entity);
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case SubtitleRole: // among records of all kinds, the kind says more
        return m_text.isEmpty() && hit.subtitle.isEmpty() ? entity.singularText() : hit.subtitle;
    case IconRole:
        return QString::fromLatin1(entity.icon);
    case RecordRole:
        return hit.id.value();
    case TitlePartsRole:
        return parts(hit.title);
    case SubtitlePartsRole:
        return parts(hit.subtitle);
    case Qt::AccessibleTextRole:
        return hit.subtitle.isEmpty() ? u"%1, %2"_s.arg(entity.singularText(), hit.title)
                                      : u"%1, %2, %3"_s.arg(entity.singularText(), hit.title, hit.subtitle);
    default:
        return {};
    }
}

QVariant CommandModel::commandData(const Command &command, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole:
        return command.hint.isEmpty() ? command.title : u"%1, %2"_s.arg(command.title, command.hint);
    case HintRole:
        return command.hint;
    case IconRole:
        return command.icon;
    case TitlePartsRole:
        return QVariant::fromValue(base::matchedParts(command.title, base::searchWords(m_text)));
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    return index.isValid() && m_lines.at(index.row()).isChoosable()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemNeverHasChildren;
}

} // namespace kith::ui
