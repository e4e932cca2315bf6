// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;
class QPushButton;

namespace kith::ui {

class NoticeBar;
class WorkspaceHost;

/// What is seen when no workspace is open: make one, open one, try the sample, or go on with a recent one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(WorkspaceHost &host, QWidget *parent = nullptr);

    NoticeBar &notice() const { return *m_notice; }

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void sampleRequested();
    /// A recent workspace was chosen.
    void fileChosen(const QString &file);

private:
    class RecentRow;

    QWidget *buildStart();
    QWidget *buildRecent();
    void fillRecent();
    void locate(const QString &missing);

    WorkspaceHost &m_host;
    NoticeBar *m_notice;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
    QPushButton *m_sample = nullptr;
};

} // namespace kith::ui
