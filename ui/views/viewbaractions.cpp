// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to views.
#include "models/base/await.h"
#include "models/records/records.h"
#include "ui/parts/icons.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewdialog.h"
#include "ui/views/viewpage.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTabBar>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using base::RecordId;
using domain::ViewContent;
using records::SavedView;
using records::ViewScope;
using storage::Outcome;

void ViewBar::connectTabs()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_isFilling && tab >= 0)
            show(viewAt(tab));
    });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (m_isFilling)
            return;
        if (from == 0 || to == 0) { // the built-in view stays where it is
            m_isFilling = true;
            m_tabs->moveTab(to, from);
            m_isFilling = false;
            return;
        }
        m_arrangeTimer.start();
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int tab) {
        if (tab > 0)
            rename();
    });
    connect(m_tabs, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const int tab = m_tabs->tabAt(at); tab >= 0)
            m_tabs->setCurrentIndex(tab);
        QMenu *made = menu(m_tabs);
        made->setAttribute(Qt::WA_DeleteOnClose);
        made->popup(m_tabs->mapToGlobal(at));
    });
}

bool ViewBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabs && event->type() == QEvent::KeyPress && keyOnTabs(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ViewBar::keyOnTabs(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool moves = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if (moves && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        const bool back = (event.key() == Qt::Key_Left) == !isRightToLeft();
        moveTab(back ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_F2:
        rename();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        m_page.focusRecords();
        return true;
    default:
        return false;
    }
}

bool ViewBar::goByKey(const QKeyEvent &event)
{
    const int tab = event.key() - Qt::Key_1;
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier || tab < 0 || tab > 8)
        return false;
    if (tab < m_tabs->count())
        show(viewAt(tab));
    return true;
}

QMenu *ViewBar::menu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"viewMenu"_s);
    const SavedView *view = m_shelf.find(m_current);
    const bool changed = isChanged();
    const bool own = view && view->isOwn;
    menu->addAction(Icons::get(u"save"_s), tr("&Save"), this, &ViewBar::save)->setEnabled(changed && own);
    menu->addAction(tr("Save &as …"), this, &ViewBar::saveAs);
    menu->addAction(Icons::get(u"undo"_s), tr("R&eset"), this, &ViewBar::reset)->setEnabled(changed);
    m_page.addLayoutActions(*menu);
    menu->addSeparator();
    menu->addAction(Icons::get(u"edit"_s), tr("&Rename …"), this, &ViewBar::rename)->setEnabled(own);
    menu->addAction(Icons::get(u"copy"_s), tr("D&uplicate"), this, &ViewBar::duplicate)->setEnabled(view);
    QMenu *sharing = menu->addMenu(Icons::get(u"users"_s), tr("S&een by"));
    sharing->setEnabled(own);
    const auto addScope = [&](const QString &label, ViewScope scope, RecordId team) {
        QAction *action = sharing->addAction(QString(label).replace(u'&', "&&"_L1), this,
                                             [this, scope, team] { share(scope, team); });
        action->setCheckable(true);
        action->setChecked(view && view->scope == scope && (scope != ViewScope::Team || view->team == team));
    };
    addScope(tr("Only me"), ViewScope::Private, {});
    for (const auto &[team, name] : std::as_const(m_shelf.teams))
        addScope(tr("The team %1").arg(name), ViewScope::Team, team);
    addScope(tr("Everyone"), ViewScope::Everyone, {});
    QAction *pin = menu->addAction(Icons::get(u"pin"_s), tr("&Pin"), this, &ViewBar::togglePinned);
    pin->setCheckable(true);
    pin->setChecked(view && view->isPinned);
    pin->setEnabled(view);
    QAction *first = menu->addAction(tr("Show this &first"), this, &ViewBar::toggleShownFirst);
    first->setCheckable(true);
    first->setChecked(m_shelf.shownFirst == m_current);
    first->setEnabled(view || m_shelf.shownFirst);
    const int at = indexOf(m_current);
    menu->addAction(tr("Move to the &left"), this, [this] { moveTab(-1); })->setEnabled(at > 1);
    menu->addAction(tr("Move to the r&ight"), this, [this] { moveTab(1); })
        ->setEnabled(at > 0 && at + 1 < m_tabs->count());
    menu->addSeparator();
    menu->addAction(Icons::get(u"trash"_s), tr("&Delete"), this, &ViewBar::remove)->setEnabled(own);
    return menu;
}

void ViewBar::write(const QFuture<Outcome> &written, const std::function<void(const Outcome &)> &done)
{
    base::await(
        written, this,
        [done](const Outcome &outcome) {
            if (done)
                done(outcome);
        },
        [this](const Problem &problem) { report(problem); });
}

/// What was changed in the view is in another one now, or given up.
void ViewBar::forget(RecordId view)
{
    if (view) {
        m_shelf.drafts.remove(view);
    } else if (const auto draft = m_shelf.drafts.find(view); draft != m_shelf.drafts.end()) {
        draft->definition = ViewContent().definitionJson(m_entity); // its layout stays
    }
    keep(view);
}

void ViewBar::add(const SavedView &view, bool takesChanges)
{
    const RecordId from = m_current;
    write(m_views.add(view), [this, name = view.name, from, takesChanges](const Outcome &outcome) {
        if (takesChanges) {
            if (m_noteTimer.isActive())
                note();
            forget(from);
        }
        m_showWhenThere = outcome.ids.value(0);
        load();
        Q_EMIT notice(NoticeLevel::Success, tr("The view “%1” is saved.").arg(name), {});
    });
}

void ViewBar::change(const SavedView &after)
{
    if (const SavedView *before = m_shelf.find(after.id))
        write(m_views.change(*before, after), [this](const Outcome &) { load(); });
}

void ViewBar::save()
{
    const SavedView *view = m_shelf.find(m_current);
    if (!view || !view->isOwn) {
        saveAs();
        return;
    }
    if (!isChanged())
        return;
    if (m_noteTimer.isActive())
        note();
    const ViewContent content = m_page.content();
    SavedView after = *view;
    after.text = textOf(content);
    write(m_views.change(*view, after), [this, after, content](const Outcome &) {
        for (SavedView &known : m_shelf.views) {
            if (known.id == after.id)
                known.text = after.text;
        }
        if (m_shelf.drafts.value(after.id) == after.text)
            forget(after.id);
        if (m_current == after.id)
            m_saved = content;
        refresh();
        Q_EMIT notice(NoticeLevel::Success, tr("The view “%1” is saved.").arg(after.name), {});
    });
}

void ViewBar::saveAs()
{
    if (!m_isLoaded)
        return;
    SavedView begun;
    begun.text = textOf(m_page.content());
    if (const SavedView *view = m_shelf.find(m_current))
        begun.name = tr("%1 (copy)").arg(view->name);
    auto *dialog = new ViewDialog(tr("Save as a view"), begun, m_shelf.teams, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->view(), true); });
    dialog->open();
}

void ViewBar::reset()
{
    if (!isChanged())
        return;
    ViewContent content = m_saved;
    if (!m_current)
        content.layout = m_page.content().layout;
    m_isFilling = true;
    m_page.showContent(content);
    m_isFilling = false;
    note();
}

void ViewBar::rename()
{
    const SavedView *view = m_shelf.find(m_current);
    if (!view || !view->isOwn)
        return;
    auto *dialog = new ViewDialog(tr("Rename the view"), *view, m_shelf.teams, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SavedView after = dialog->view();
        if (const SavedView *now = m_shelf.find(after.id))
            after.text = now->text; // it may have been saved meanwhile
        change(after);
    });
    dialog->open();
}

void ViewBar::duplicate()
{
    const SavedView *view = m_shelf.find(m_current);
    if (!view)
        return;
    SavedView copy;
    copy.name = tr("%1 (copy)").arg(view->name).left(100);
    copy.text = view->text;
    add(copy, false);
}

void ViewBar::share(ViewScope scope, RecordId team)
{
    const SavedView *view = m_shelf.find(m_current);
    if (!view || !view->isOwn)
        return;
    SavedView after = *view;
    after.scope = scope;
    after.team = team;
    change(after);
}

void ViewBar::togglePinned()
{
    if (const SavedView *view = m_shelf.find(m_current))
        write(m_views.setPinned(*view, !view->isPinned), {});
}

void ViewBar::toggleShownFirst()
{
    write(m_views.setShownFirst(m_shelf.shownFirst == m_current ? RecordId() : m_current), {});
}

void ViewBar::remove()
{
    const SavedView *view = m_shelf.find(m_current);
    if (!view || !view->isOwn)
        return;
    if (m_noteTimer.isActive())
        note();
    m_removed = view->id;
    write(m_views.remove(*view), [this, name = view->name](const Outcome &) {
        load();
        Q_EMIT notice(NoticeLevel::Success, tr("The view “%1” is deleted. Undo brings it back.").arg(name),
                      {});
    });
}

void ViewBar::moveTab(int by)
{
    const int from = indexOf(m_current);
    const int to = from + by;
    if (from < 1 || to < 1 || to >= m_tabs->count())
        return;
    m_tabs->moveTab(from, to);
}

/// The order of the tabs as somebody left it.
void ViewBar::arrange()
{
    m_arrangeTimer.stop();
    QList<RecordId> order;
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        order.append(viewAt(tab));
    write(m_views.arrange(order), {});
}

} // namespace kith::ui
