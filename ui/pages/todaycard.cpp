// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaycard.h"

#include "ui/pages/todaydelegate.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::TodayModel;

namespace {

struct ActionLook
{
    TodayAction action;
    const char *icon;
    const char *text; ///< with the letter to press in a menu
    const char *key;  ///< that does it on the line
};

const QList<ActionLook> &actionLooks()
{
    static const QList<ActionLook> looks{
        {TodayAction::Complete, "check", QT_TRANSLATE_NOOP("kith::ui::TodayListView", "&Complete"), "C"},
        {TodayAction::Later, "clock", QT_TRANSLATE_NOOP("kith::ui::TodayListView", "&Snooze …"), "S"},
        {TodayAction::NextStep, "plus", QT_TRANSLATE_NOOP("kith::ui::TodayListView", "&Next step …"), "N"},
        {TodayAction::LogCall, "phone", QT_TRANSLATE_NOOP("kith::ui::TodayListView", "&Log a call …"), "L"},
        {TodayAction::Copy, "copy",
         QT_TRANSLATE_NOOP("kith::ui::TodayListView", "Copy &e-mail address or phone …"), "E"},
    };
    return looks;
}

QString plainText(const ActionLook &look)
{
    return TodayListView::tr(look.text).remove(u'&');
}

bool changesRecords(TodayAction action)
{
    return action == TodayAction::Complete || action == TodayAction::Later ||
           action == TodayAction::NextStep || action == TodayAction::LogCall;
}

} // namespace

bool canDo(TodayAction action, const records::TodayLine &line)
{
    const bool isActivity = line.entity == "activity";
    switch (action) {
    case TodayAction::Complete:
    case TodayAction::Later:
        return isActivity;
    case TodayAction::NextStep:
    case TodayAction::LogCall:
        return !isActivity || bool(line.objectId);
    case TodayAction::Open:
    case TodayAction::Window:
    case TodayAction::Peek:
    case TodayAction::Copy:
        break;
    }
    return true;
}

/// The quiet buttons at the end of the line under the mouse. Keys do the same, so they take no focus.
class TodayListView::Buttons final : public QWidget
{
public:
    explicit Buttons(TodayListView &view) : QWidget(view.viewport())
    {
        setObjectName(u"todayButtons"_s);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::XS, 0, space::XS, 0);
        row->setSpacing(0);
        for (const ActionLook &look : actionLooks()) {
            const QString name =
                tr("%1 (%2)", "an action and its key").arg(plainText(look), QString::fromLatin1(look.key));
            QToolButton *button = makeIconButton(QString::fromLatin1(look.icon), name,
                                                 u"todayButton_"_s + QString::fromLatin1(look.key), this);
            button->setFocusPolicy(Qt::NoFocus);
            connect(button, &QToolButton::clicked, &view,
                    [&view, action = look.action] { view.act(action, view.m_buttonRow); });
            row->addWidget(button);
            m_buttons.append(button);
        }
        hide();
    }

    void showFor(const records::TodayLine &line, const QRect &rowRect, bool isReadOnly)
    {
        bool any = false;
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            const TodayAction action = actionLooks().at(i).action;
            const bool shown = canDo(action, line) && !(isReadOnly && changesRecords(action));
            m_buttons.at(i)->setVisible(shown);
            any = any || shown;
        }
        if (!any) {
            hide();
            return;
        }
        layout()->activate();
        const QSize size(sizeHint().width(), rowRect.height() - 2 * space::XS);
        QRect place(QPoint(rowRect.right() - size.width() - space::XS, rowRect.top() + space::XS), size);
        setGeometry(QStyle::visualRect(layoutDirection(), rowRect, place));
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::panel(&painter, rect(), Theme::color(Tone::Surface), Theme::color(Tone::Line),
                     metrics::RadiusSmall);
    }

private:
    QList<QToolButton *> m_buttons;
};

TodayListView::TodayListView(TodayModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_buttons(new Buttons(*this))
{
    setModel(&m_model);
    setItemDelegate(new TodayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { act(TodayAction::Open, index.row()); });
    const auto resized = [this] {
        updateGeometry();
        showButtons(-1);
    };
    connect(&m_model, &TodayModel::rowsInserted, this, resized);
    connect(&m_model, &TodayModel::rowsRemoved, this, resized);
}

QSize TodayListView::sizeHint() const
{
    return {QListView::sizeHint().width(), m_model.rowCount() * TodayDelegate::rowHeight()};
}

QSize TodayListView::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

QPoint TodayListView::menuPoint(int row) const
{
    const QRect rect = visualRect(m_model.index(row));
    return viewport()->mapToGlobal(layoutDirection() == Qt::RightToLeft ? rect.bottomRight()
                                                                        : rect.bottomLeft());
}

void TodayListView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
}

void TodayListView::act(TodayAction action, int row)
{
    if (row < 0 || row >= m_model.rowCount() || !canDo(action, m_model.lineAt(row)) ||
        (m_isReadOnly && changesRecords(action)))
        return;
    setCurrentIndex(m_model.index(row));
    Q_EMIT acted(action, row);
}

void TodayListView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (ctrl)
            act(row >= 0 && canDo(TodayAction::Complete, m_model.lineAt(row)) ? TodayAction::Complete
                                                                              : TodayAction::Window,
                row);
        else
            act(TodayAction::Open, row);
        return;
    case Qt::Key_Space:
        if (plain) {
            act(TodayAction::Peek, row);
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (plain && (row + by < 0 || row + by >= m_model.rowCount())) {
            Q_EMIT left(by);
            return;
        }
        break;
    }
    default:
        if (!plain)
            break;
        for (const ActionLook &look : actionLooks()) {
            if (event->key() == look.key[0]) {
                act(look.action, row);
                return;
            }
        }
        // A letter that does nothing here must not jump to a line that begins with it.
        if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
            event->ignore();
            return;
        }
        break;
    }
    QListView::keyPressEvent(event);
}

void TodayListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event); // makes the first line current, but does not select it
    if (m_model.rowCount() > 0 && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model.index(0));
    Q_EMIT currentMoved();
}

void TodayListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        Q_EMIT currentMoved();
}

void TodayListView::showButtons(int row)
{
    m_buttonRow = row;
    if (row < 0 || row >= m_model.rowCount()) {
        m_buttons->hide();
        return;
    }
    m_buttons->showFor(m_model.lineAt(row), visualRect(m_model.index(row)), m_isReadOnly);
}

void TodayListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const int row = indexAt(event->position().toPoint()).row();
    if (row != m_buttonRow)
        showButtons(row);
}

void TodayListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    showButtons(-1);
}

void TodayListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showButtons(-1);
}

/// The whole text of a line that is cut.
bool TodayListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        viewport()->setToolTip(index.data(Qt::AccessibleTextRole).toString());
    }
    return QListView::viewportEvent(event);
}

void TodayListView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex at = index;
    const auto add = [this, menu, at](const QString &text, const QString &icon, TodayAction action) {
        QAction *made = menu->addAction(Icons::get(icon), text, this, [this, at, action] {
            if (at.isValid())
                act(action, at.row());
        });
        made->setEnabled(canDo(action, m_model.lineAt(at.row())) &&
                         !(m_isReadOnly && changesRecords(action)));
    };
    add(tr("&Open"), u"file-text"_s, TodayAction::Open);
    add(tr("Open in a &window of its own"), u"external"_s, TodayAction::Window);
    menu->addSeparator();
    for (const ActionLook &look : actionLooks())
        add(tr(look.text), QString::fromLatin1(look.icon), look.action);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? menuPoint(index.row()) : event->globalPos());
}

TodayCard::TodayCard(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_model(new TodayModel(this))
    , m_view(new TodayListView(*m_model, this))
    , m_title(new QLabel(title, this))
    , m_count(new QLabel(this))
    , m_all(new QToolButton(this))
    , m_empty(new QLabel(this))
    , m_link(new QPushButton(this))
{
    setObjectName(u"today_"_s + name);
    setAccessibleName(title);
    m_view->setObjectName(u"todayList_"_s + name);
    m_view->setAccessibleName(title);
    m_title->setFont(fontOf(TextRole::Heading));
    m_count->setObjectName(u"todayCount_"_s + name);
    Theme::setTone(m_count, Tone::Muted);
    m_all->setObjectName(u"todayAll_"_s + name);
    m_all->setAutoRaise(true);
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all: %1").arg(title));
    m_empty->setObjectName(u"todayEmpty_"_s + name);
    m_empty->setWordWrap(true);
    Theme::setTone(m_empty, Tone::Muted);
    m_link->setObjectName(u"todayLink_"_s + name);
    m_link->setAutoDefault(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::S, 0, 0, 0);
    head->setSpacing(space::S);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_all);
    auto *nothing = new QHBoxLayout;
    nothing->setContentsMargins(space::S, 0, space::S, 0);
    nothing->addWidget(m_empty, 1);
    nothing->addWidget(m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::S, space::M, space::S, space::M);
    column->setSpacing(space::XS);
    column->addLayout(head);
    column->addWidget(m_view);
    column->addLayout(nothing);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_view, &TodayListView::acted, this, &TodayCard::acted);
    connect(m_all, &QToolButton::clicked, this, &TodayCard::allRequested);
    connect(m_link, &QPushButton::clicked, this, &TodayCard::linkActivated);
    setEmptyText({});
}

void TodayCard::setEmptyText(const QString &text, const QString &link)
{
    m_empty->setText(text);
    m_link->setText(link);
    m_empty->setVisible(isEmpty() && !text.isEmpty());
    m_link->setVisible(isEmpty() && !link.isEmpty());
}

void TodayCard::show(const records::TodayList &list, const records::TodaySheet &sheet)
{
    m_model->setLines(list.lines, sheet);
    m_view->setReadOnly(sheet.frame.isReadOnly);
    m_view->setVisible(!isEmpty());
    const QString count = QLocale().toString(list.all.count);
    m_count->setText(list.value.isNull() ? count : tr("%1 · %2").arg(count, list.value.toText(QLocale())));
    m_count->setVisible(list.all.count > 0);
    m_title->setToolTip(list.definition);
    m_count->setToolTip(list.definition);
    m_all->setToolTip(list.definition);
    m_all->setAccessibleDescription(list.definition);
    m_all->setVisible(list.all.count > 0);
    m_all->setText(list.all.count > list.lines.size() ? tr("Show all %1").arg(count) : tr("Show all"));
    m_empty->setVisible(isEmpty() && !m_empty->text().isEmpty());
    m_link->setVisible(isEmpty() && !m_link->text().isEmpty());
}

QList<QWidget *> TodayCard::focusChain() const
{
    return {m_all, m_view, m_link};
}

void TodayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(&painter, rect(), Theme::color(Tone::Surface), Theme::color(Tone::Line), metrics::Radius);
}

} // namespace kith::ui
