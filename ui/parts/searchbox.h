// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quickfilter.h"

#include <QLineEdit>

#include <memory>

class QTimer;

namespace kith::records {
class Records;
}

namespace kith::ui {

class QuickSuggest;

/// A field for search words. searchChanged() comes when typing pauses, or at once on Enter and when it is
/// cleared.
///
/// With offerFilters(), what is typed may also be a filter ("> 5k berlin owner me"): a list below says how it
/// is understood and what may come next. Enter takes it when it can mean nothing else; otherwise the words
/// are searched for, and the list's first line makes them a filter.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    void setSearch(const QString &text); ///< as if typed, at once, without suggestions

    /// From now on filters over these records are understood. Names are read in the background when the box
    /// has the keyboard first.
    void offerFilters(records::Records &records, const QByteArray &entity);
    QuickSuggest *suggestions() const { return m_suggest; } ///< null without offerFilters()
    /// What is to be searched for: without the words that are surely a filter.
    QString words() const;
    /// Whether the workspace's names are read.
    bool knowsNames() const { return m_names != nullptr; }

Q_SIGNALS:
    void searchChanged(const QString &text);
    void leaveRequested(); ///< Down or Enter: on to the results
    /// What was typed is to be a condition, besides those there are; `rest` is still searched for. The entity
    /// is another one where the first word named another kind of record.
    void filterChosen(const QByteArray &entity, const kith::domain::Filter &filter, const QString &rest);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    void readNames();
    void showSuggestions();
    void choose(int row);
    void takeFilter();
    bool pressedInSuggestions(int key);

    QTimer *m_pause;
    QString m_told;
    records::Records *m_records = nullptr;
    QByteArray m_entity;
    std::shared_ptr<const domain::QuickVocabulary> m_names;
    QuickSuggest *m_suggest = nullptr;
    domain::QuickFilter m_quick;
    bool m_isReading = false;
    bool m_isSetting = false;
};

} // namespace kith::ui
