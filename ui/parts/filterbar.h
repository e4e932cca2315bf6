// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace kith::domain {
struct Entity;
}

namespace kith::records {
class Records;
}

namespace kith::ui {

class FlowLayout;
class SearchBox;

/// How the records of a page are narrowed down: the search box and the button of the filter builder, which
/// the page puts into its head, and below it a row that says what the filter lets through. There the filter
/// can be taken away part by part, edited, or written as text.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Hidden until there is a filter.
    FilterBar(records::Records &records, const QByteArray &entity, QWidget *parent = nullptr);

    /// Puts the search box (which takes what room there is) and the button into a page's head.
    void addTo(QHBoxLayout &head);
    SearchBox &searchBox() const { return *m_search; }
    QLineEdit &textEdit() const { return *m_edit; }

    const domain::Filter &filter() const { return m_filter; }
    QString search() const;
    bool isEmpty() const; ///< neither a filter nor a search

    /// Shows both without telling anybody.
    void setContent(const domain::Filter &filter, const QString &search);
    /// As if a person had chosen it.
    void setFilter(const domain::Filter &filter);
    void setSearch(const QString &text);
    /// Both, as if a person had done it.
    void clear();

    void build();                  ///< opens the filter builder
    void setTextShown(bool shown); ///< the line in which a filter can be written
    bool isTextShown() const;
    void focusSearch();

Q_SIGNALS:
    void filterChanged(const kith::domain::Filter &filter);
    void searchChanged(const QString &text);
    void leaveRequested(); ///< on to the records
    /// The search box was told of records of another kind.
    void recordsRequested(const kith::domain::RecordQuery &query);

private:
    void makeHead();
    void makeRow();
    void showFilter();
    void applyText();
    void take(const domain::Filter &filter);
    void add(const QByteArray &entity, const domain::Filter &filter);
    void removePart(int index);
    void refresh();
    void showParts(const QStringList &parts);

    records::Records &m_records;
    QByteArray m_key;
    SearchBox *m_search;
    QToolButton *m_button = nullptr;
    QWidget *m_sayings = nullptr; ///< the parts of the filter
    FlowLayout *m_flow = nullptr;
    QToolButton *m_editButton = nullptr;
    QToolButton *m_asText = nullptr;
    QToolButton *m_clear = nullptr;
    QLineEdit *m_edit;
    QLabel *m_error;
    QTimer *m_pause;
    domain::Filter m_filter;
    domain::Filter m_said; ///< of which the row speaks
    bool m_isSetting = false;
};

} // namespace kith::ui
