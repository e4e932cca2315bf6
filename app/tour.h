// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace kith::ui {
class ImportWizard;
class MainWindow;
} // namespace kith::ui

namespace kith::app {

/// Walks through every page and dialog with invented records and writes a picture of each, in light and dark.
/// Touches neither the person's settings nor workspaces, and needs no display.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// Without a folder no pictures are written: for whoever looks at arrived().
    explicit Tour(QString folder, QObject *parent = nullptr);
    ~Tour() override;

    void start();

    /// What is open at the moment; null before start() and after finished().
    Workspace *workspace() const { return m_workspace.get(); }

Q_SIGNALS:
    /// The page or dialog is shown and quiet.
    void arrived(const QString &name, QWidget *what);
    void wrote(const QString &file);
    void failed(const QString &what);
    /// How many steps failed: 0 when every picture is written.
    void finished(int failures);

private:
    /// One stop: `go` leads there, `ready` tells when it has arrived, `what` is to be seen.
    struct Step
    {
        QString name; ///< empty: on the way, no picture
        std::function<void()> go;
        std::function<bool()> ready;
        std::function<QWidget *()> what;
        std::function<void()> leave;
    };

    void plan();
    void planWorkspaceLife();
    void planAssignment();
    void planPages();
    void planBoard();
    void planRecordTexts();
    void planLeads();
    void planSegments();
    void planCalendar();
    void planLists();
    void planDeeds();
    void planDeals();
    void planReports();
    void planReportBuilder();
    void planDialogs();
    void planImport();
    void add(Step step) { m_steps.append(std::move(step)); }
    void addDialog(const QString &name, const QString &objectName, std::function<void()> open);
    void next();
    void poll();
    void shoot(const Step &step);
    void giveUp(const QString &why);
    QWidget *dialog(const QString &objectName) const;
    bool listReady() const;

    QString m_folder;
    QTemporaryDir m_place;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    QTimer m_poll;
    QElapsedTimer m_since;
    int m_settled = 0;
    int m_failures = 0;
};

} // namespace kith::app
