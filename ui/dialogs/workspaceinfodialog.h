// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace kith::ui {

class WorkspaceHost;

/// What is to be known about the open workspace's file: place, cipher, schema, seat, and how much is in it.
class WorkspaceInfoDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WorkspaceInfoDialog(WorkspaceHost &host, QWidget *parent = nullptr);

private:
    void countRecords();

    WorkspaceHost &m_host;
    QLabel *m_counts;
};

} // namespace kith::ui
