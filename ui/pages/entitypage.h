// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace kith::ui {

class ListPage;

/// The page of one kind of records that can be seen in several ways: as a board, in a calendar, as the table.
/// The choice is remembered. A record that is opened shows in the table's place, and leaving it leads back.
class EntityPage : public Page
{
    Q_OBJECT

public:
    using Maker = std::function<Page *(QWidget *parent)>;

    static constexpr const char *tableKey = "table";

    /// Takes over the list.
    explicit EntityPage(ListPage *list, QWidget *parent = nullptr);

    /// Another way to see the records, before the table; it is made when it is first shown. The first one
    /// added is shown until somebody chooses.
    void addView(const QByteArray &key, const QString &icon, const QString &label, const Maker &make);

    ListPage &list() const { return *m_list; }
    /// Null until it is first shown.
    Page *view(const QByteArray &key) const;
    void showView(const QByteArray &key);
    void showNextView();
    QByteArray currentView() const { return m_current; }
    /// The table, or a record opened in its place, is what is seen.
    bool isListShown() const;

    /// The table shows what it was asked for, whatever view was chosen.
    void revealList();

    bool hasUnsavedEdits() const override;
    QList<records::RecordId> meant() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void viewChanged(const QByteArray &key);

private:
    struct View
    {
        QByteArray key;
        Maker make;
        Page *page = nullptr;
    };

    void addButton(const QByteArray &key, const QString &icon, const QString &label, int at);
    void show(const QByteArray &key);
    void connectView(Page *page);
    QString preferenceKey() const;

    ListPage *m_list;
    QWidget *m_bar;
    QHBoxLayout *m_buttons;
    QButtonGroup *m_group;
    QStackedWidget *m_stack;
    QList<View> m_views;
    QByteArray m_current;
};

} // namespace kith::ui
