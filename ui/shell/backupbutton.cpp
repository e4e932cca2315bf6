// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupbutton.h"

#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kith::ui {

BackupButton::BackupButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName("backupState");
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
}

void BackupButton::setAge(const QDateTime &backedUpAt, const QDateTime &createdAt, const QDateTime &now)
{
    // Days as people count them: yesterday evening is one day ago, however few hours that is.
    const auto daysSince = [&now](const QDateTime &at) { return at.date().daysTo(now.date()); };
    QString text;
    if (!backedUpAt.isValid()) {
        m_warning = !createdAt.isValid() || daysSince(createdAt) >= warnAfterDays;
        text = tr("No backup yet");
    } else {
        const qint64 days = daysSince(backedUpAt);
        m_warning = days >= warnAfterDays;
        if (days <= 0)
            text = tr("Backed up today");
        else if (days == 1)
            text = tr("Backed up yesterday");
        else
            text = tr("Backed up %n days ago", nullptr, int(days));
    }
    setText(text);
    setIcon(Icons::get(m_warning ? u"alert"_s : u"shield"_s, m_warning ? Tone::Warning : Tone::Muted));
    Theme::setTone(this, m_warning ? Tone::Warning : Tone::Muted);
    QStringList sentences{
        backedUpAt.isValid()
            ? tr("The last verified backup is of %1.")
                  .arg(QLocale().toString(backedUpAt, QLocale::ShortFormat))
            : tr("A backup is a second encrypted file, opened and checked before it counts.")};
    if (m_warning)
        sentences.append(tr("A drive that fails takes everything since then with it."));
    sentences.append(tr("Click to make one now."));
    setToolTip(sentences.join(u' '));
    setAccessibleName(text);
    setAccessibleDescription(toolTip());
}

} // namespace kith::ui
