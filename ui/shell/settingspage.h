// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace kith::ui {

class ListPage;
class WorkspaceHost;

/// Settings: how the program looks and locks, and the lists that belong to the workspace (pipelines,
/// picklists, tags, users, …), each with its own list page.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using PageMaker = std::function<ListPage *(const QByteArray &entity, QWidget *parent)>;

    SettingsPage(WorkspaceHost &host, const QList<QByteArray> &entities, PageMaker maker,
                 QWidget *parent = nullptr);

    /// Shows a section: an entity's key, or empty for the general one.
    void showSection(const QByteArray &key);
    /// The list page that is shown, null in the general section.
    ListPage *currentList() const;

Q_SIGNALS:
    void lookChosen(kith::ui::Scheme scheme, kith::ui::Contrast contrast);
    void idleMinutesChosen(int minutes);
    void changePassphraseRequested();
    void recoverySheetRequested();
    void infoRequested();
    void backupRequested();
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    /// A number was followed: these records should be listed.
    void recordsRequested(const kith::domain::RecordQuery &query);
    /// Work that takes its time began: show it among the jobs.
    void workStarted(const QString &label, const QFuture<void> &running);

private:
    QWidget *buildSections(const QList<QByteArray> &entities);
    QWidget *buildGeneral();
    QWidget *makeSection(const QByteArray &key);
    void addLook(QVBoxLayout *layout, QWidget *page);
    void addLanguage(QFormLayout &form, QVBoxLayout *layout, QWidget *page);
    void addLocking(QVBoxLayout *layout, QWidget *page);
    void addKey(QVBoxLayout *layout, QWidget *page);
    void askKeychain();
    void setRemembered(bool remembered);

    WorkspaceHost &m_host;
    PageMaker m_maker;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QHash<QByteArray, QWidget *> m_pages; ///< by section, those shown so far
    QCheckBox *m_remember = nullptr;
    QLabel *m_rememberWhy = nullptr;
};

} // namespace kith::ui
