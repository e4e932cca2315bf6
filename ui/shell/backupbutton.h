// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QToolButton>

namespace kith::ui {

/// The age of the last verified backup, in the status bar. A click makes a new one. It warns when there is
/// none of the last seven days.
class BackupButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BackupButton(QWidget *parent = nullptr);

    /// `backedUpAt` invalid: never. A workspace younger than a week needs none yet.
    void setAge(const QDateTime &backedUpAt, const QDateTime &createdAt, const QDateTime &now);

    bool isWarning() const { return m_warning; }

    static constexpr int warnAfterDays = 7;

private:
    bool m_warning = false;
};

} // namespace kith::ui
