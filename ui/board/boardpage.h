// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardpreferences.h"
#include "ui/pages/page.h"

#include <memory>

class QMenu;

namespace kith::items {
class BoardModel;
}

namespace kith::ui {

class BoardView;
class FilterBar;
class GateBubble;

/// The deals of a pipeline as a board: choosing the pipeline, searching and filtering as in lists, lanes,
/// what cards show, the record panel beside it; and what has to be asked or said when cards are moved.
class BoardPage : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(records::Records &records, QWidget *parent = nullptr);
    ~BoardPage() override;

    items::BoardModel &model() const;
    BoardView &view() const;
    GateBubble &bubble() const;
    const BoardPreferences &preferences() const;
    /// Changes how the board is shown; the view that is shown keeps it.
    void setPreferences(const BoardPreferences &preferences);

    bool hasUnsavedEdits() const override;
    QList<records::RecordId> meant() const override;

    void focusSearch();
    void setSearch(const QString &text);
    /// Shows the built-in view with this filter and no search.
    void setFilter(const domain::Filter &filter);
    FilterBar &filterBar() const;
    ViewBar *viewBar() const override;
    void setPanelVisible(bool visible);
    bool isPanelVisible() const;
    /// Begins a deal in a column; -1: where new deals begin.
    void createIn(int column);
    /// The deals that the head of a column counts, as a list.
    void showAsList(int column);
    /// Moves deals to a column as a drop there does.
    void moveTo(const QList<records::RecordId> &ids, int column);
    /// Moves the selected deals to the stage behind (1) or before (-1) that of the current one.
    void moveSelection(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::ui
