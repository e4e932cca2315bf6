// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/pagedrafts.h"

#include <memory>

namespace kith::items {
class WindowModel;
}

namespace kith::ui {

class FilterBar;
class ListView;
class RecordEditor;

/// The page of one entity, from the catalogue alone: search and filter, table, record panel, editors, trash,
/// changing many records together. Handles Ctrl+F, Ctrl+E, F2, Delete, Space, Enter, Ctrl+Enter, Ctrl+A,
/// Ctrl+C, Ctrl+V, Shift+F2 and Escape itself while it has the focus, and Alt+Up and Alt+Down for the
/// record before and after.
class ListPage : public Page
{
    Q_OBJECT

public:
    ListPage(records::Records &records, QByteArray entity, QWidget *parent = nullptr);
    ~ListPage() override;

    const QByteArray &entity() const;
    items::WindowModel &model() const;
    ListView &view() const;

    void focusSearch();
    void createNew();                      ///< opens an empty editor
    void openRecord(records::RecordId id); ///< shows the record as a page, as Enter does
    void openWindow(records::RecordId id); ///< shows the record in a window of its own, as Ctrl+Enter does
    void editRecord(records::RecordId id); ///< opens the record's editor
    bool isRecordShown() const;            ///< a record is shown as a page instead of the list
    bool hasUnsavedEdits() const override; ///< an editor or a note draft holds something that is not saved
    /// What is typed and not saved, to go on with it on another page of the same kind.
    PageDrafts drafts() const;
    void restore(const PageDrafts &drafts);
    void setSearch(const QString &text);
    /// Shows the built-in view with this filter and no search, of the living or of what is in the trash.
    void setFilter(const domain::Filter &filter, bool inTrash = false);
    FilterBar &filterBar() const;
    ViewBar *viewBar() const override;
    domain::RecordQuery query() const;
    QList<QByteArray> columns() const;
    QList<records::RecordId> selection() const;
    QList<records::RecordId> meant() const override;
    void setPanelVisible(bool visible);
    bool isPanelVisible() const;
    void setTrashShown(bool shown);
    void chooseColumns(); ///< the dialog of all columns
    void setCompact(bool compact);
    void chooseSort();       ///< the dialog of sorting and grouping
    void editSelection();    ///< the dialog that changes all selected records together
    void assignSelection();  ///< leads: the dialog that assigns the selected ones by the rules
    void stepRecord(int by); ///< to the record before (-1) or after (1), in the list, the panel or the page
    QList<RecordEditor *> editors() const; ///< those that are open

Q_SIGNALS:
    /// A record is shown as a page, or the list again.
    void recordShown(bool shown);
    void importRequested(const QByteArray &entity);
    /// Rows were pasted into the list: the clipboard's text.
    void pasteRequested(const QByteArray &entity, const QString &text);
    void exportRequested(const QByteArray &entity, const kith::domain::RecordQuery &query,
                         const QList<QByteArray> &columns);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::ui
