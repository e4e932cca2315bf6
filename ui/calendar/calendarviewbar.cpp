// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpaint.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::CalendarClass;
using items::CalendarModel;

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap picture(28, 28);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1, 1, 12, 12), 3, 3);
    return QIcon(picture);
}

/// A menu to choose several of a few; an empty choice means all.
void fillMenu(QToolButton *button, const QList<CalendarClass> &classes, const QSet<QByteArray> &chosen,
              bool swatches, const QString &all, const QString &some,
              const std::function<void(const QSet<QByteArray> &)> &choose)
{
    QMenu *menu = button->menu();
    menu->clear();
    QStringList names;
    for (const CalendarClass &one : classes) {
        const QString name = QString(one.name).replace(u'&', "&&"_L1);
        QAction *action = menu->addAction(
            one.count > 0
                ? CalendarView::tr("%1 (%2)", "a kind, how many").arg(name, QLocale().toString(one.count))
                : name);
        action->setCheckable(true);
        action->setChecked(chosen.contains(one.key));
        if (swatches)
            action->setIcon(swatch(paint::classColour(one.colour, one.key)));
        if (chosen.contains(one.key))
            names.append(one.name);
        QObject::connect(action, &QAction::toggled, button, [key = one.key, chosen, choose](bool on) {
            QSet<QByteArray> now = chosen;
            if (on)
                now.insert(key);
            else
                now.remove(key);
            choose(now);
        });
    }
    menu->addSeparator();
    QAction *everything = menu->addAction(CalendarView::tr("Show everything"));
    everything->setEnabled(!chosen.isEmpty());
    QObject::connect(everything, &QAction::triggered, button, [choose] { choose({}); });
    button->setText(names.isEmpty() ? all : names.size() == 1 ? names.constFirst() : some);
    button->setToolTip(names.isEmpty() ? all : names.join(u", "_s));
}

QToolButton *menuButton(const QString &icon, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(Icons::get(icon));
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

QToolButton *CalendarView::addMode(Mode mode, const QString &text, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"calendarMode."_s + keys);
    button->setText(text);
    button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(text, keys));
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_modes->addButton(button, int(mode));
    connect(button, &QToolButton::clicked, this, [this, mode] { setMode(mode); });
    return button;
}

void CalendarView::buildBar()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::XL, space::S, space::L, space::S);
    row->setSpacing(space::XS);
    auto *today = new QToolButton(bar);
    today->setObjectName(u"calendarToday"_s);
    today->setText(tr("Today"));
    today->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(tr("Today"), u"T"_s));
    connect(today, &QToolButton::clicked, this, &CalendarView::goToday);
    row->addWidget(today);
    const bool mirrored = isRightToLeft();
    QToolButton *back = makeIconButton(mirrored ? u"chevron-right"_s : u"chevron-left"_s,
                                       tr("Back (Page Up)"), u"calendarBack"_s, bar);
    QToolButton *ahead = makeIconButton(mirrored ? u"chevron-left"_s : u"chevron-right"_s,
                                        tr("Ahead (Page Down)"), u"calendarAhead"_s, bar);
    connect(back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(ahead, &QToolButton::clicked, this, [this] { turn(1); });
    row->addWidget(back);
    row->addWidget(ahead);
    auto *title = new ElidedLabel(bar);
    m_title = title;
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setFont(fontOf(TextRole::Heading));
    row->addSpacing(space::XS);
    row->addWidget(m_title, 1);
    m_zone = new QLabel(bar);
    m_zone->setObjectName(u"calendarZone"_s);
    m_zone->setFont(fontOf(TextRole::Caption));
    Theme::setTone(m_zone, Tone::Muted);
    m_zone->hide();
    row->addWidget(m_zone);
    row->addSpacing(space::S);
    buildFilters(*row);
    m_modes = new QButtonGroup(this);
    row->addSpacing(space::S);
    if (m_model->hasHours()) {
        row->addWidget(addMode(Mode::Day, tr("Day"), u"D"_s));
        row->addWidget(addMode(Mode::Week, tr("Week"), u"W"_s));
    }
    row->addWidget(addMode(Mode::Month, tr("Month"), u"M"_s));
    row->addWidget(addMode(Mode::Agenda, tr("Agenda"), u"A"_s));
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
}

void CalendarView::buildFilters(QHBoxLayout &row)
{
    m_kinds = menuButton(u"filter"_s, m_model->hasHours() ? tr("Types shown") : tr("Stages shown"),
                         u"calendarKinds"_s, this);
    m_owners = menuButton(u"users"_s, tr("People shown"), u"calendarOwners"_s, this);
    m_look = menuButton(u"palette"_s, tr("Colours"), u"calendarLook"_s, this);
    m_look->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_look->setToolTip(tr("Colours"));
    QMenu *menu = m_look->menu();
    auto *colours = new QActionGroup(menu);
    QAction *byKind = menu->addAction(m_model->hasHours() ? tr("Colour by type") : tr("Colour by stage"));
    QAction *byOwner = menu->addAction(tr("Colour by person"));
    for (QAction *action : {byKind, byOwner}) {
        action->setCheckable(true);
        colours->addAction(action);
    }
    byKind->setChecked(true);
    connect(byKind, &QAction::triggered, this, [this] { setColourBy(false); });
    connect(byOwner, &QAction::triggered, this, [this] { setColourBy(true); });
    menu->addSeparator();
    QAction *done = menu->addAction(m_model->hasHours() ? tr("Show what is done") : tr("Show closed deals"));
    done->setObjectName(u"calendarDone"_s);
    done->setCheckable(true);
    done->setChecked(m_model->isDoneShown());
    connect(done, &QAction::toggled, m_model, &CalendarModel::setDoneShown);
    for (QToolButton *button : {m_kinds, m_owners, m_look})
        row.addWidget(button);
}

void CalendarView::showFilters()
{
    m_kinds->setIcon(Icons::get(u"filter"_s));
    m_owners->setIcon(Icons::get(u"users"_s));
    m_look->setIcon(Icons::get(u"palette"_s));
    const bool activities = m_model->hasHours();
    fillMenu(m_kinds, m_model->kinds(), m_model->kindFilter(), !m_byOwner,
             activities ? tr("All types") : tr("All stages"),
             activities ? tr("%n type(s)", nullptr, int(m_model->kindFilter().size()))
                        : tr("%n stage(s)", nullptr, int(m_model->kindFilter().size())),
             [this](const QSet<QByteArray> &chosen) { m_model->setKinds(chosen); });
    const QList<CalendarClass> owners = m_model->owners();
    fillMenu(m_owners, owners, m_model->ownerFilter(), m_byOwner, tr("Everybody"),
             tr("%n person(s)", nullptr, int(m_model->ownerFilter().size())),
             [this](const QSet<QByteArray> &chosen) { m_model->setOwners(chosen); });
    // Whoever works alone need not choose.
    m_owners->setVisible(owners.size() > 1);
}

} // namespace kith::ui
