// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportdefinition.h"
#include "models/records/reportrecords.h"
#include "ui/pages/page.h"
#include "ui/report/printsheet.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace kith::ui {

class EmptyState;
class ReportBuilder;
class ReportPane;

/// The reports: a list of those that are built in, saved or shared, and the one that is chosen with what it
/// is made of. What is changed and not saved stays while the program runs.
class ReportsView final : public Page
{
    Q_OBJECT

public:
    explicit ReportsView(records::Records &records, QWidget *parent = nullptr);

    bool hasUnsavedEdits() const override { return false; } // what is not saved is kept beside the saved one

    bool isLoaded() const { return m_isLoaded; }
    ReportPane &pane() const { return *m_pane; }
    ReportBuilder &builder() const { return *m_builder; }
    QStringList names() const; ///< in the list, headings left out

    /// "12345" of a saved one, "built-in:won_by_owner", "new".
    void showReport(const QString &key);
    QString currentKey() const { return m_key; }

    void createNew();
    void save();
    void saveAs();
    void rename();
    void duplicate();
    void remove();
    void schedule();
    void exportAs(const QByteArray &format = "pdf");
    void print();
    /// The builder beside the numbers.
    void setBuilding(bool building);
    bool isBuilding() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        QString key;
        QString name;
        QString purpose;
        records::SavedReport saved; ///< of built-in ones without an id
        QByteArray builtIn;
        domain::ReportDefinition definition;
        QString trouble; ///< why it cannot be read
    };

    QWidget *makeSide();
    QWidget *makeMain();
    void makeMenu(QMenu &menu);
    void load();
    void take(const records::ReportShelf &shelf);
    void fillList();
    void showCurrent();
    void showState();
    void follow(const domain::ReportDefinition &definition);
    bool isChanged() const;
    const Entry *entry(const QString &key) const;
    const Entry *current() const { return entry(m_key); }
    PrintSheet sheet() const;
    void run(const QFuture<records::Outcome> &work, bool showsNew = false);
    void report(const base::Problem &problem);

    records::Records &m_records;
    records::ReportShelf m_shelf;
    QList<Entry> m_entries;
    QHash<QString, domain::ReportDefinition> m_drafts;
    QString m_key;
    QString m_wanted;
    domain::ReportDefinition m_definition;
    QListWidget *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_build = nullptr;
    QToolButton *m_more = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_inner = nullptr;
    ReportBuilder *m_builder;
    ReportPane *m_pane;
    bool m_isLoaded = false;
};

} // namespace kith::ui
