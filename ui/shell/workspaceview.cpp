// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "models/domain/personname.h"
#include "ui/pages/listpage.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspacehost.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr qsizetype longestTrail = 50;

} // namespace

WorkspaceView::WorkspaceView(WorkspaceHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_rail(new NavigationRail(this)), m_stack(new QStackedWidget(this))
{
    setObjectName("workspaceView");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    const domain::Catalogue &catalogue = m_host.records()->catalogue();
    int number = 0;
    for (const QByteArray &key : railEntities()) {
        const domain::Entity &entity = catalogue.entity(key);
        const QKeySequence shortcut(Qt::CTRL | Qt::Key(Qt::Key_0 + ++number));
        m_rail->addPage(key, QString::fromLatin1(entity.icon), entity.pluralText(),
                        NavigationRail::Place::Top,
                        tr("%1 (%2)").arg(entity.pluralText(), shortcut.toString(QKeySequence::NativeText)));
    }
    m_rail->addPage(settingsKey, u"settings"_s, tr("Settings"), NavigationRail::Place::Foot);
    m_rail->setCollapsed(Preferences::isRailCollapsed());
    connect(m_rail, &NavigationRail::collapsedChanged, this, &Preferences::setRailCollapsed);
    connect(m_rail, &NavigationRail::chosen, this, &WorkspaceView::showPage);
}

const QList<QByteArray> &WorkspaceView::railEntities()
{
    static const QList<QByteArray> keys{"contact",  "company", "lead",        "deal",
                                        "activity", "product", "sales_order", "ticket"};
    return keys;
}

QList<QByteArray> WorkspaceView::settingsEntities() const
{
    QList<QByteArray> keys;
    for (const domain::Entity &entity : m_host.records()->catalogue().entities()) {
        if (entity.standalone && !railEntities().contains(entity.key))
            keys.append(entity.key);
    }
    return keys;
}

ListPage *WorkspaceView::makeList(const QByteArray &entity, QWidget *parent)
{
    auto *page = new ListPage(*m_host.records(), entity, parent);
    page->setObjectName(u"page."_s + QString::fromLatin1(entity));
    connect(page, &ListPage::notice, this, &WorkspaceView::notice);
    connect(page, &ListPage::openRequested, this, &WorkspaceView::openRecord);
    connect(page, &ListPage::recordsRequested, this, &WorkspaceView::showRecords);
    connect(page, &ListPage::importRequested, this, &WorkspaceView::importRequested);
    connect(page, &ListPage::exportRequested, this, &WorkspaceView::exportRequested);
    connect(page, &ListPage::pasteRequested, this, &WorkspaceView::pasteRequested);
    connect(page, &ListPage::workStarted, this, &WorkspaceView::workStarted);
    m_lists.insert(entity, page);
    return page;
}

ListPage *WorkspaceView::listOf(const QByteArray &entity)
{
    if (!railEntities().contains(entity)) {
        showPage(settingsKey);
        m_settings->showSection(entity);
        return m_lists.value(entity);
    }
    showPage(entity);
    return m_lists.value(entity);
}

void WorkspaceView::showPage(const QByteArray &key)
{
    if (m_at < 0 || m_trail.at(m_at) != key) {
        m_trail.resize(m_at + 1);
        m_trail.append(key);
        if (m_trail.size() > longestTrail)
            m_trail.removeFirst();
        m_at = m_trail.size() - 1;
    }
    display(key);
}

void WorkspaceView::display(const QByteArray &key)
{
    QWidget *page = nullptr;
    if (key == settingsKey) {
        page = settings();
    } else {
        if (!m_lists.contains(key))
            m_stack->addWidget(makeList(key, m_stack));
        page = m_lists.value(key);
    }
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(key);
    if (ListPage *list = currentList())
        list->setFocus();
    Q_EMIT pageChanged(key);
}

SettingsPage *WorkspaceView::settings()
{
    if (!m_settings) {
        m_settings = new SettingsPage(
            m_host, settingsEntities(),
            [this](const QByteArray &entity, QWidget *parent) { return makeList(entity, parent); }, m_stack);
        m_stack->addWidget(m_settings);
        Q_EMIT settingsMade(m_settings);
    }
    return m_settings;
}

QByteArray WorkspaceView::currentPage() const
{
    return m_at < 0 ? QByteArray() : m_trail.at(m_at);
}

ListPage *WorkspaceView::currentList() const
{
    if (m_settings && m_stack->currentWidget() == m_settings)
        return m_settings->currentList();
    return qobject_cast<ListPage *>(m_stack->currentWidget());
}

void WorkspaceView::createNew(const QByteArray &entity)
{
    listOf(entity)->createNew();
}

void WorkspaceView::createFrom(const QByteArray &entityKey, const QString &text)
{
    const domain::Entity &entity = domain::Catalogue::builtIn().entity(entityKey);
    domain::Record typed(entity);
    const auto addPoint = [&](const QByteArray &relation) {
        domain::Record point(domain::Catalogue::builtIn().entity("contact_point"));
        const domain::Relation *kind = entity.relation(relation);
        point.setValue(kind->kindField, QString::fromLatin1(kind->kindValue));
        point.setValue("value_raw", text);
        typed.children(relation).append(point);
    };
    const bool isNumber = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (entity.relation("emails") && text.contains(u'@')) {
        addPoint("emails"_ba);
    } else if (entity.relation("phones") && isNumber) {
        addPoint("phones"_ba);
    } else if (entity.field("last_name")) {
        const domain::PersonName name = domain::splitPersonName(text);
        typed.setValue("salutation", name.salutation);
        typed.setValue("first_name", name.first);
        typed.setValue("middle", name.middle);
        typed.setValue("last_name", name.last);
        typed.setValue("suffix", name.suffix);
    } else {
        typed.setValue(entity.titleFields.first(), text);
    }
    PageDrafts drafts;
    drafts.editors.append({entityKey, {}, domain::Record(entity), typed, {}});
    listOf(entityKey)->restore(drafts);
}

void WorkspaceView::openRecordWindow(const QByteArray &entity, records::RecordId id)
{
    const domain::Entity *known = m_host.records()->catalogue().find(entity);
    if (known && known->standalone)
        listOf(entity)->openWindow(id);
}

void WorkspaceView::openRecord(const QByteArray &entity, records::RecordId id)
{
    const domain::Entity *known = m_host.records()->catalogue().find(entity);
    if (known && known->standalone)
        listOf(entity)->openRecord(id);
}

void WorkspaceView::showRecords(const QByteArray &entity, const domain::Filter &filter)
{
    const domain::Entity *known = m_host.records()->catalogue().find(entity);
    if (known && known->standalone)
        listOf(entity)->setFilter(filter);
}

void WorkspaceView::goBack()
{
    if (canGoBack())
        display(m_trail.at(--m_at));
}

void WorkspaceView::goForward()
{
    if (canGoForward())
        display(m_trail.at(++m_at));
}

bool WorkspaceView::hasUnsavedEdits() const
{
    return std::any_of(m_lists.cbegin(), m_lists.cend(),
                       [](const ListPage *page) { return page->hasUnsavedEdits(); });
}

QHash<QByteArray, PageDrafts> WorkspaceView::drafts() const
{
    QHash<QByteArray, PageDrafts> drafts;
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
        const PageDrafts page = it.value()->drafts();
        if (!page.isEmpty())
            drafts.insert(it.key(), page);
    }
    return drafts;
}

void WorkspaceView::restore(const QHash<QByteArray, PageDrafts> &drafts)
{
    const QByteArray shown = currentPage();
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        listOf(it.key())->restore(*it);
    if (currentPage() != shown)
        showPage(shown);
}

} // namespace kith::ui
