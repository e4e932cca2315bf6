// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a bar of views shows, and how it follows the page, the file and other programs. What people do to
// views is in viewbaractions.cpp.
#include "ui/views/viewbar.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "models/records/records.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/views/viewpage.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using base::RecordId;
using domain::ViewContent;
using records::SavedView;
using records::ViewScope;
using records::ViewShelf;
using records::ViewText;

namespace {

constexpr int KeepPauseMs = 800; ///< unsaved changes reach the file this long after the last one
constexpr int ArrangePauseMs = 500;
constexpr int MostNumbers = 9; ///< tabs with a key of their own

} // namespace

ViewBar::ViewBar(records::Records &records, const QByteArray &entity, const QByteArray &form, ViewPage &page,
                 QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_views(records, entity, form)
    , m_entity(records.catalogue().entity(entity))
    , m_page(page)
    , m_place(entity + '/' + form)
    , m_tabs(new QTabBar(this))
{
    setObjectName(u"viewBar"_s);
    makeButtons();
    for (QTimer *timer : {&m_noteTimer, &m_keepTimer, &m_arrangeTimer})
        timer->setSingleShot(true);
    m_keepTimer.setInterval(KeepPauseMs);
    m_arrangeTimer.setInterval(ArrangePauseMs);
    connect(&m_noteTimer, &QTimer::timeout, this, &ViewBar::note);
    connect(&m_keepTimer, &QTimer::timeout, this, &ViewBar::flush);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &ViewBar::arrange);
    connectTabs();
    fillTabs();
    refresh();
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        for (const char *kind : {"saved_view", "view_choice", "team", "team_member"}) {
            if (notice.entities.contains(kind)) {
                load();
                return;
            }
        }
        if (notice.everything && notice.entities.isEmpty())
            load();
    });
    load();
}

ViewBar::~ViewBar()
{
    if (m_noteTimer.isActive())
        note();
    flush();
}

void ViewBar::makeButtons()
{
    m_tabs->setObjectName(u"viewTabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setMovable(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMinimumWidth(metrics::ControlHeight); // of few tabs, no wider than they are
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tabs->installEventFilter(this);
    const auto make = [this](const QString &text, const QString &name, const QString &objectName) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(objectName);
        button->setAutoRaise(true);
        button->hide();
        return button;
    };
    const QString keys = QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText);
    m_save = make(tr("Save"), tr("Save this view as it is now (%1)").arg(keys), u"saveViewButton"_s);
    m_saveAs = make(tr("Save as …"), tr("Save what is shown as a view of its own"), u"saveViewAsButton"_s);
    m_reset = make(tr("Reset"), tr("Show this view as it was saved"), u"resetViewButton"_s);
    m_add = makeIconButton(u"plus"_s, tr("Save what is shown as a new view"), u"addViewButton"_s, this);
    m_more = makeIconButton(u"more"_s, tr("This view"), u"viewMenuButton"_s, this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        const QMenu *made = this->menu(menu);
        menu->addActions(made->actions());
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::XL, 0, space::L, space::XS);
    row->setSpacing(space::XS);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    for (QToolButton *button : {m_save, m_saveAs, m_reset, m_add, m_more})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_save, &QToolButton::clicked, this, &ViewBar::save);
    connect(m_saveAs, &QToolButton::clicked, this, &ViewBar::saveAs);
    connect(m_reset, &QToolButton::clicked, this, &ViewBar::reset);
    connect(m_add, &QToolButton::clicked, this, &ViewBar::saveAs);
}

void ViewBar::load()
{
    if (m_isLoading) {
        m_loadAgain = true;
        return;
    }
    m_isLoading = true;
    const auto done = [this] {
        m_isLoading = false;
        if (std::exchange(m_loadAgain, false))
            load();
    };
    base::await(
        m_views.load(), this,
        [this, done](const ViewShelf &shelf) {
            take(shelf);
            done();
        },
        [this, done](const Problem &problem) {
            report(problem);
            done();
        });
}

void ViewBar::take(const ViewShelf &shelf)
{
    if (m_isLoaded) {
        if (m_noteTimer.isActive())
            note();
        const ViewShelf before = std::exchange(m_shelf, shelf);
        m_shelf.drafts = before.drafts; // what this window has is the newest
        fillTabs();
        follow(before);
    } else {
        m_shelf = shelf;
        m_isLoaded = true;
        fillTabs();
        begin();
    }
    refresh();
    Q_EMIT viewsChanged();
}

void ViewBar::begin()
{
    if (m_wasAsked) {
        // The page was told what to show before the views were here: that, in the built-in view's layout.
        ViewContent content = m_page.content();
        if (m_shelf.drafts.contains({}))
            content.layout = read(m_shelf.drafts.value({}), {}, false).layout;
        m_saved = saved({}, false);
        m_isFilling = true;
        m_page.showContent(content);
        m_isFilling = false;
        note();
        return;
    }
    RecordId first = m_shelf.shownFirst;
    if (m_showWhenThere && (m_showWhenThere->isNull() || m_shelf.find(*m_showWhenThere)))
        first = *m_showWhenThere;
    m_showWhenThere.reset();
    enter(first);
}

/// The views are others now, by our own doing, by undo or by another program.
void ViewBar::follow(const ViewShelf &before)
{
    if (m_showWhenThere && m_shelf.find(*m_showWhenThere)) {
        const RecordId made = *std::exchange(m_showWhenThere, std::nullopt);
        leave();
        enter(made);
        return;
    }
    if (!m_current)
        return;
    const SavedView *old = before.find(m_current);
    const SavedView *now = m_shelf.find(m_current);
    if (!now) {
        const bool changed = differs(m_page.content());
        if (m_removed == m_current || !changed) {
            enter({});
        } else {
            // What was not saved goes on in the built-in view.
            Q_EMIT notice(NoticeLevel::Warning,
                          tr("The view “%1” was deleted. What you had changed in it is still shown: save it "
                             "as a view of its own to keep it.")
                              .arg(old ? old->name : QString()),
                          {});
            m_current = {};
            m_saved = saved({}, false);
            fillTabs();
            note();
            Q_EMIT viewShown({});
        }
        m_removed = {};
        return;
    }
    if (old && old->text == now->text)
        return;
    const bool changed = differs(m_page.content());
    m_saved = saved(m_current, true);
    if (changed) {
        note();
    } else {
        m_isFilling = true;
        m_page.showContent(m_saved);
        m_isFilling = false;
    }
}

ViewContent ViewBar::saved(RecordId view, bool tells)
{
    const SavedView *found = m_shelf.find(view);
    return m_page.completed(found ? read(found->text, found->name, tells) : ViewContent());
}

ViewContent ViewBar::read(const ViewText &text, const QString &name, bool tells)
{
    ViewContent content;
    QStringList dropped;
    content.layout = domain::ViewLayout::fromJson(m_entity, text.layout, &dropped);
    if (tells && !dropped.isEmpty())
        Q_EMIT notice(
            NoticeLevel::Info,
            //: %1 name of a view, %n number of fields, %2 their names
            tr("“%1” leaves out %n field(s) that are no longer there: %2.", nullptr, int(dropped.size()))
                .arg(name, dropped.join(u", "_s)),
            {});
    try {
        content.readDefinition(m_entity, text.definition);
    } catch (const Problem &problem) {
        if (tells)
            Q_EMIT notice(NoticeLevel::Warning,
                          tr("The filter of “%1” cannot be used any more, so nothing is left out. %2")
                              .arg(name, problem.sentence()),
                          problem.detail());
    }
    return content;
}

ViewText ViewBar::textOf(const ViewContent &content) const
{
    return {content.definitionJson(m_entity), content.layout.toJson()};
}

/// The built-in view has no saved layout: how it looks is each person's own and needs no saving.
bool ViewBar::differs(const ViewContent &content) const
{
    if (!m_current)
        return content.filter.kind != domain::Filter::Kind::All || !content.search.isEmpty();
    return content != m_saved;
}

bool ViewBar::isChanged() const
{
    return m_isLoaded && differs(m_page.content());
}

bool ViewBar::isChanged(RecordId view) const
{
    if (view == m_current)
        return isChanged();
    if (view)
        return m_shelf.drafts.contains(view);
    return m_shelf.drafts.contains(view) &&
           m_shelf.drafts.value(view).definition != ViewContent().definitionJson(m_entity);
}

QList<std::pair<RecordId, QString>> ViewBar::views() const
{
    QList<std::pair<RecordId, QString>> views;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        views.append({viewAt(tab), nameOf(viewAt(tab))});
    return views;
}

void ViewBar::show(RecordId view)
{
    if (!m_isLoaded) {
        m_showWhenThere = view;
        return;
    }
    if (view == m_current || (view && !m_shelf.find(view)))
        return;
    leave();
    enter(view);
}

void ViewBar::showBuiltIn()
{
    if (!m_isLoaded) {
        m_wasAsked = true;
        return;
    }
    show({});
}

void ViewBar::leave()
{
    if (m_noteTimer.isActive())
        note();
    m_places.insert(m_current, m_page.place());
}

void ViewBar::enter(RecordId view)
{
    m_current = view;
    m_saved = saved(view, true);
    ViewContent content = m_saved;
    if (const auto draft = m_shelf.drafts.constFind(view); draft != m_shelf.drafts.cend())
        content = m_page.completed(read(*draft, nameOf(view), false));
    m_isFilling = true;
    m_tabs->setCurrentIndex(indexOf(view));
    m_page.showContent(content);
    if (const std::shared_ptr<const ViewPlace> place = m_places.value(view))
        m_page.goTo(*place);
    m_isFilling = false;
    refresh();
    Q_EMIT viewShown(view);
}

void ViewBar::contentChanged()
{
    if (!m_isFilling && m_isLoaded)
        m_noteTimer.start(0);
}

/// What the page shows is what is kept for its view.
void ViewBar::note()
{
    m_noteTimer.stop();
    const ViewContent content = m_page.content();
    const bool isSaved = content == m_saved;
    const ViewText text = isSaved ? ViewText() : textOf(content);
    if (m_shelf.drafts.value(m_current) != text) {
        if (isSaved)
            m_shelf.drafts.remove(m_current);
        else
            m_shelf.drafts.insert(m_current, text);
        keep(m_current);
    }
    refresh();
}

void ViewBar::keep(RecordId view)
{
    if (!m_unwritten.contains(view))
        m_unwritten.append(view);
    m_keepTimer.start();
}

void ViewBar::flush()
{
    m_keepTimer.stop();
    const QList<RecordId> views = std::exchange(m_unwritten, {});
    for (const RecordId view : views) {
        const bool isThere = m_shelf.drafts.contains(view);
        base::await(
            m_views.keepDraft(view, isThere ? std::optional(m_shelf.drafts.value(view)) : std::nullopt), this,
            [](const storage::Outcome &) {}, [this](const Problem &problem) { report(problem); });
    }
}

int ViewBar::indexOf(RecordId view) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (viewAt(tab) == view)
            return tab;
    }
    return 0;
}

RecordId ViewBar::viewAt(int index) const
{
    return RecordId(m_tabs->tabData(index).toLongLong());
}

QString ViewBar::nameOf(RecordId view) const
{
    const SavedView *found = m_shelf.find(view);
    return found ? found->name : tr("All", "the view of all records");
}

void ViewBar::fillTabs()
{
    QList<RecordId> wanted{RecordId()};
    for (const SavedView &view : std::as_const(m_shelf.views))
        wanted.append(view.id);
    QList<RecordId> there;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        there.append(viewAt(tab));
    // Tabs that somebody has just moved stay where they are until that is written.
    const bool isArranging = m_arrangeTimer.isActive() &&
                             QSet(there.cbegin(), there.cend()) == QSet(wanted.cbegin(), wanted.cend());
    m_isFilling = true;
    if (there != wanted && !isArranging) {
        while (m_tabs->count() > 0)
            m_tabs->removeTab(m_tabs->count() - 1);
        for (const RecordId view : std::as_const(wanted))
            m_tabs->setTabData(m_tabs->addTab(QString()), view.value());
    }
    m_tabs->setCurrentIndex(indexOf(m_current));
    m_isFilling = false;
}

void ViewBar::labelTab(int index)
{
    const RecordId id = viewAt(index);
    const SavedView *view = m_shelf.find(id);
    const bool changed = isChanged(id);
    const QString name = nameOf(id);
    QStringList lines{name};
    QString icon;
    if (view && view->scope == ViewScope::Everyone) {
        lines.append(view->isOwn ? tr("Seen by everyone") : tr("Shared by %1").arg(view->ownerName));
        icon = u"globe"_s;
    } else if (view && view->scope == ViewScope::Team) {
        lines.append(tr("Seen by the team %1").arg(view->teamName));
        icon = u"users"_s;
    }
    if (view && view->isPinned) {
        lines.append(tr("Pinned"));
        icon = u"pin"_s;
    }
    if (id == m_shelf.shownFirst && id)
        lines.append(tr("Shown first"));
    if (changed)
        lines.append(tr("Changed and not saved"));
    if (index < MostNumbers)
        lines.append(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)).toString(QKeySequence::NativeText));
    const QString text = QString(name).replace(u'&', "&&"_L1);
    const QString label = changed ? tr("%1 •", "a view that is changed and not saved").arg(text) : text;
    if (m_tabs->tabText(index) != label)
        m_tabs->setTabText(index, label);
    if (m_tabs->tabToolTip(index) != lines.join(u'\n')) {
        m_tabs->setTabToolTip(index, lines.join(u'\n'));
        m_tabs->setAccessibleTabName(
            index, lines.mid(0, lines.size() - (index < MostNumbers ? 1 : 0)).join(u", "_s));
        m_tabs->setTabIcon(index, icon.isEmpty() ? QIcon() : Icons::get(icon, Tone::Muted));
    }
}

void ViewBar::refresh()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        labelTab(tab);
    const bool changed = isChanged();
    const SavedView *view = m_shelf.find(m_current);
    m_save->setVisible(changed && view && view->isOwn);
    m_saveAs->setVisible(changed);
    m_reset->setVisible(changed);
    m_add->setVisible(!changed);
    m_add->setEnabled(m_isLoaded);
    m_more->setEnabled(m_isLoaded);
}

void ViewBar::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

} // namespace kith::ui
