// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entitypage.h"

#include "ui/pages/listpage.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/metrics.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

EntityPage::EntityPage(ListPage *list, QWidget *parent)
    : Page(parent)
    , m_list(list)
    , m_bar(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_bar))
    , m_group(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_current(tableKey)
{
    setObjectName(u"entityPage."_s + QString::fromLatin1(list->entity()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_buttons->setContentsMargins(space::XL, space::S, space::L, 0);
    m_buttons->setSpacing(space::XS);
    m_buttons->addStretch(1);
    addButton(tableKey, u"table"_s, tr("Table"), 0);
    m_bar->hide();
    m_stack->addWidget(list);
    connectView(list);
    connect(list, &ListPage::recordShown, this, [this](bool shown) {
        m_bar->setVisible(!shown && !m_views.isEmpty());
        if (shown)
            m_stack->setCurrentWidget(m_list);
        else
            show(m_current);
        Q_EMIT viewChanged(m_current);
    });
}

void EntityPage::addView(const QByteArray &key, const QString &icon, const QString &label, const Maker &make)
{
    addButton(key, icon, label, int(m_views.size()));
    m_views.append({key, make, nullptr});
    m_bar->show();
    const QByteArray chosen = QSettings().value(preferenceKey(), m_views.constFirst().key).toByteArray();
    if (chosen == key)
        m_current = key;
}

void EntityPage::addButton(const QByteArray &key, const QString &icon, const QString &label, int at)
{
    QToolButton *button = makeIconButton(
        icon,
        tr("%1 (next: %2)")
            .arg(label, QKeySequence(Qt::CTRL | Qt::Key_Tab).toString(QKeySequence::NativeText)),
        u"view."_s + QString::fromLatin1(key), m_bar);
    button->setText(label);
    button->setAccessibleName(label);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(key == m_current);
    m_group->addButton(button);
    m_buttons->insertWidget(at, button);
    connect(button, &QToolButton::clicked, this, [this, key] { showView(key); });
}

Page *EntityPage::view(const QByteArray &key) const
{
    const auto found =
        std::find_if(m_views.cbegin(), m_views.cend(), [&](const View &view) { return view.key == key; });
    return found == m_views.cend() ? nullptr : found->page;
}

void EntityPage::showView(const QByteArray &key)
{
    m_current = key;
    QSettings().setValue(preferenceKey(), key);
    show(key);
    Q_EMIT viewChanged(key);
}

void EntityPage::showNextView()
{
    qsizetype at = m_views.size(); // the table
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).key == m_current)
            at = i;
    }
    const qsizetype next = (at + 1) % (m_views.size() + 1);
    showView(next == m_views.size() ? QByteArray(tableKey) : m_views.at(next).key);
}

bool EntityPage::isListShown() const
{
    return m_stack->currentWidget() == m_list;
}

void EntityPage::revealList()
{
    if (m_current == tableKey)
        return;
    m_current = tableKey;
    show(m_current);
    Q_EMIT viewChanged(m_current);
}

void EntityPage::show(const QByteArray &key)
{
    QWidget *shown = m_list;
    for (View &view : m_views) {
        if (view.key != key)
            continue;
        if (!view.page) {
            view.page = view.make(m_stack);
            m_stack->addWidget(view.page);
            connectView(view.page);
        }
        shown = view.page;
    }
    if (QAbstractButton *button = m_bar->findChild<QAbstractButton *>(u"view."_s + QString::fromLatin1(key)))
        button->setChecked(true);
    m_stack->setCurrentWidget(shown);
    if (isVisible())
        shown->setFocus();
}

void EntityPage::showEvent(QShowEvent *event)
{
    if (!m_list->isRecordShown())
        show(m_current);
    Page::showEvent(event);
}

/// A focus proxy would keep Tab inside.
void EntityPage::focusInEvent(QFocusEvent *event)
{
    m_stack->currentWidget()->setFocus(event->reason());
}

void EntityPage::connectView(Page *page)
{
    connect(page, &Page::notice, this, &Page::notice);
    connect(page, &Page::openRequested, this, &Page::openRequested);
    connect(page, &Page::windowRequested, this, &Page::windowRequested);
    connect(page, &Page::editRequested, this, &Page::editRequested);
    connect(page, &Page::newRequested, this, &Page::newRequested);
    connect(page, &Page::recordsRequested, this, &Page::recordsRequested);
    connect(page, &Page::workStarted, this, &Page::workStarted);
}

QList<records::RecordId> EntityPage::meant() const
{
    const Page *shown = isListShown() ? m_list : view(m_current);
    return shown ? shown->meant() : QList<records::RecordId>();
}

bool EntityPage::hasUnsavedEdits() const
{
    return m_list->hasUnsavedEdits() || std::any_of(m_views.cbegin(), m_views.cend(), [](const View &view) {
               return view.page && view.page->hasUnsavedEdits();
           });
}

QString EntityPage::preferenceKey() const
{
    return u"pages/%1/view"_s.arg(QString::fromLatin1(m_list->entity()));
}

} // namespace kith::ui
