// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/todaymodel.h"

#include "models/base/timespans.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kith::items {

using namespace Qt::StringLiterals;
using domain::ActivityTime;
using domain::StepBucket;
using records::ActivityRef;
using records::TodayLine;

namespace {

using base::MinuteMs;
constexpr qint64 MinutesPerHour = 60;
constexpr qint64 MinutesPerDay = 24 * MinutesPerHour;

QString waitText(qint64 ms)
{
    const qint64 minutes = std::max<qint64>(0, ms / MinuteMs);
    if (minutes < 2 * MinutesPerHour)
        return TodayModel::tr("waits %n min", nullptr, int(minutes));
    if (minutes < 2 * MinutesPerDay)
        return TodayModel::tr("waits %n h", nullptr, int(minutes / MinutesPerHour));
    return TodayModel::tr("waits %n day(s)", nullptr, int(minutes / MinutesPerDay));
}

QString iconOf(const TodayLine &line)
{
    if (line.entity == "lead")
        return u"target"_s;
    if (line.entity == "deal")
        return u"handshake"_s;
    if (line.type == "call")
        return u"phone"_s;
    if (line.type == "email" || line.type == "letter")
        return u"mail"_s;
    if (line.type == "meeting")
        return u"users"_s;
    if (line.type == "visit")
        return u"map-pin"_s;
    return u"check-circle"_s;
}

} // namespace

void TodayModel::setLines(const QList<TodayLine> &lines, const records::TodaySheet &sheet)
{
    const auto sameRow = [](const TodayLine &left, const TodayLine &right) {
        return left.entity == right.entity && refOf(left) == refOf(right);
    };
    m_nowMs = sheet.frame.nowMs;
    m_day = sheet.frame.day;
    m_zone = sheet.frame.zone;
    // What went, then what came; what stays keeps its row, so that the place in the list is not lost.
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const TodayLine &old = m_lines.at(row);
        const bool stays = std::any_of(lines.cbegin(), lines.cend(),
                                       [&](const TodayLine &line) { return sameRow(line, old); });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_lines.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < lines.size(); ++row) {
        if (row < m_lines.size() && sameRow(m_lines.at(row), lines.at(row)))
            continue;
        const auto from = std::find_if(m_lines.cbegin() + row, m_lines.cend(),
                                       [&](const TodayLine &old) { return sameRow(old, lines.at(row)); });
        if (from == m_lines.cend()) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, lines.at(row));
            endInsertRows();
        } else {
            const int old = int(from - m_lines.cbegin());
            beginMoveRows({}, old, old, {}, row);
            m_lines.move(old, row);
            endMoveRows();
        }
    }
    m_lines = lines;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

ActivityRef TodayModel::refOf(const TodayLine &line)
{
    return line.entity == "activity" ? line.ref : ActivityRef{line.id, {}};
}

int TodayModel::rowOf(const QByteArray &entity, const ActivityRef &ref) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const TodayLine &line) {
        return line.entity == entity && refOf(line) == ref;
    });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const TodayLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{line.title, aboutText(line), whenText(line), sideText(line)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case AboutRole:
        return aboutText(line);
    case WhenRole:
        return whenText(line);
    case SideRole:
        return sideText(line);
    case UrgencyRole:
        return int(urgencyOf(line));
    case IconRole:
        return iconOf(line);
    default:
        return {};
    }
}

QString TodayModel::timeText(qint64 ms) const
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, m_zone).time(), QLocale::ShortFormat);
}

QString TodayModel::whenText(const TodayLine &line) const
{
    if (line.entity == "lead")
        return waitText(m_nowMs - line.sinceMs);
    if (line.entity == "deal")
        return tr("%n day(s) over", nullptr, line.daysOver);
    if (line.bucket == StepBucket::Overdue) {
        const qint64 days = line.time.firstDay(m_zone).daysTo(m_day);
        return days == 1 ? tr("since yesterday") : tr("%n days late", nullptr, int(days));
    }
    switch (line.time.kind) {
    case ActivityTime::Kind::Span:
        if (line.time.endMs > line.time.startMs)
            return tr("%1–%2", "from one time of day to another")
                .arg(timeText(line.time.startMs), timeText(line.time.endMs));
        return timeText(line.time.startMs);
    case ActivityTime::Kind::DueAt:
        return timeText(line.time.startMs);
    case ActivityTime::Kind::Days:
        return tr("all day");
    case ActivityTime::Kind::DueOn:
    case ActivityTime::Kind::None:
        break;
    }
    return tr("today");
}

QString TodayModel::sideText(const TodayLine &line) const
{
    if (line.entity == "deal")
        return line.value.isNull() ? QString() : line.value.toText(QLocale());
    if (line.entity == "activity")
        return line.isUrgent ? tr("high priority") : QString();
    QStringList parts;
    if (line.score >= 0)
        parts.append(tr("score %1").arg(QLocale().toString(line.score)));
    if (line.answerByMs > m_nowMs && QDateTime::fromMSecsSinceEpoch(line.answerByMs, m_zone).date() == m_day)
        parts.append(tr("answer by %1").arg(timeText(line.answerByMs)));
    return parts.join(u" · "_s);
}

QString TodayModel::aboutText(const TodayLine &line) const
{
    QStringList parts{line.typeText, line.about, line.owner};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

TodayModel::Urgency TodayModel::urgencyOf(const TodayLine &line) const
{
    if (line.entity == "deal")
        return Urgency::Late;
    if (line.entity == "lead")
        return line.answerByMs != 0 && line.answerByMs <= m_nowMs ? Urgency::Late : Urgency::Soon;
    if (line.bucket == StepBucket::Overdue)
        return Urgency::Late;
    if (line.time.isByDay())
        return Urgency::Quiet;
    return line.time.startMs <= m_nowMs ? Urgency::Soon : Urgency::Quiet;
}

} // namespace kith::items
