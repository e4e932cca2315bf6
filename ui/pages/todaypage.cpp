// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "ui/pages/recordpanel.h"
#include "ui/pages/todayactions.h"
#include "ui/pages/todaygoals.h"
#include "ui/pages/todaystrip.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::StepBucket;
using records::TodayLine;
using records::TodayList;
using records::TodaySheet;

namespace {

constexpr auto everybodyKey = "today/everybody";
constexpr int WidestContent = 1320;
constexpr int NarrowestForTwoColumns = 860;
constexpr int PanelWidth = 420;

} // namespace

TodayPage::TodayPage(records::Records &records, const base::Clock &clock, QWidget *parent)
    : Page(parent)
    , m_records(records)
    , m_feed(new items::TodayFeed(records, clock, this))
    , m_actions(new TodayActions(records, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"page.today"_s);
    setAccessibleName(tr("Today"));
    setFocusPolicy(Qt::ClickFocus);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeBody());
    m_splitter->setStretchFactor(0, 1);
    m_empty = new EmptyState(m_stack);
    m_empty->setContent(
        u"sun"_s, tr("Each day begins here"),
        tr("What is due, whom to call, which deals need you and how far you are. Start with a "
           "deal or something to do."));
    m_empty->setActions(tr("New &deal"), tr("New &activity"));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::primaryTriggered, this, [this] { begin("deal"); });
    connect(m_empty, &EmptyState::secondaryTriggered, this, [this] { begin("activity"); });
    connect(m_feed, &items::TodayFeed::changed, this, &TodayPage::display);
    connect(m_feed, &items::TodayFeed::failed, this, [this](const base::Problem &problem) {
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
    });
    connect(m_strip, &TodayStrip::recordsRequested, this, &TodayPage::recordsRequested);
    connect(card("tasks"), &TodayCard::linkActivated, this, [this] { m_strip->open(StepBucket::None); });
    connect(m_goals, &TodayGoals::recordsRequested, this, &TodayPage::recordsRequested);
    connect(m_goals, &TodayGoals::goalRequested, this, [this] {
        domain::Record goal(m_records.catalogue().entity("goal"));
        const records::TodayFrame &frame = m_feed->sheet().frame;
        goal.setValue("currency", frame.baseCurrency);
        if (frame.owner)
            goal.setValue("user_id", frame.owner->value());
        else
            goal.setValue("scope", u"all"_s);
        Q_EMIT newRequested(goal);
    });
    connect(m_actions, &TodayActions::notice, this, &TodayPage::notice);
    connect(m_actions, &TodayActions::newRequested, this, &TodayPage::newRequested);
    connect(m_actions, &TodayActions::finished, this, &TodayPage::focusLines, Qt::QueuedConnection);
    const bool everybody = QSettings().value(QLatin1String(everybodyKey)).toBool();
    m_feed->setEverybody(everybody);
    displayHead();
    display();
}

TodayPage::~TodayPage() = default;

QWidget *TodayPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Today"), head);
    title->setFont(fontOf(TextRole::Title));
    m_date = new QLabel(head);
    m_date->setObjectName(u"todayDate"_s);
    Theme::setTone(m_date, Tone::Muted);
    m_mine = new QToolButton(head);
    m_mine->setObjectName(u"todayMine"_s);
    m_mine->setText(tr("Mine"));
    m_mine->setToolTip(tr("What is mine"));
    m_everybody = new QToolButton(head);
    m_everybody->setObjectName(u"todayEverybody"_s);
    m_everybody->setText(tr("Everybody"));
    m_everybody->setToolTip(tr("What is anybody's"));
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::XL, space::L, space::L, space::M);
    row->setSpacing(space::M);
    row->addWidget(title);
    row->addWidget(m_date, 1, Qt::AlignBottom);
    for (QToolButton *button : {m_mine, m_everybody}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button);
        row->addWidget(button);
    }
    const auto choose = [this](bool everybody) {
        QSettings().setValue(QLatin1String(everybodyKey), everybody);
        m_feed->setEverybody(everybody);
    };
    connect(m_mine, &QToolButton::clicked, this, [choose] { choose(false); });
    connect(m_everybody, &QToolButton::clicked, this, [choose] { choose(true); });
    return head;
}

QWidget *TodayPage::makeBody()
{
    m_content = new QWidget;
    m_content->setObjectName(u"todayContent"_s);
    m_content->setMaximumWidth(WidestContent);
    m_strip = new TodayStrip(m_content);
    m_goals = new TodayGoals(m_content);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::L);
    for (QVBoxLayout *side : {left, right}) {
        side->setSpacing(space::L);
        m_columns->addLayout(side, 1);
    }
    addCard("tasks", tr("To do"), &TodaySheet::tasks, left);
    addCard("meetings", tr("Meetings today"), &TodaySheet::meetings, left);
    right->addWidget(m_goals);
    addCard("leads", tr("Leads to call first"), &TodaySheet::leads, right);
    addCard("deals", tr("Deals that rot"), &TodaySheet::deals, right);
    left->addStretch(1);
    right->addStretch(1);
    auto *keys =
        new QLabel(tr("Enter opens a line, Space shows it beside, C completes it, S puts it off, N plans "
                      "the next step, L logs a call, E copies an address."),
                   m_content);
    keys->setObjectName(u"todayKeys"_s);
    keys->setFont(fontOf(TextRole::Caption));
    keys->setWordWrap(true);
    Theme::setTone(keys, Tone::Muted);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::XL, space::XS, space::XL, space::XL);
    column->setSpacing(space::L);
    column->addWidget(m_strip);
    column->addLayout(m_columns);
    column->addWidget(keys);
    column->addStretch(1);

    auto *area = new QScrollArea;
    area->setObjectName(u"todayScroll"_s);
    area->setAccessibleName(tr("Today"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    area->setWidget(m_content);
    return area;
}

void TodayPage::addCard(const QByteArray &key, const QString &title, TodayList TodaySheet::*list,
                        QBoxLayout *column)
{
    auto *card = new TodayCard(QString::fromLatin1(key), title, m_content);
    const Section section{key, card, list};
    m_sections.append(section);
    column->addWidget(card);
    connect(card, &TodayCard::acted, this,
            [this, section](TodayAction action, int row) { act(section, action, row); });
    connect(card, &TodayCard::allRequested, this, [this, list] {
        const TodayList &all = m_feed->sheet().*list;
        Q_EMIT recordsRequested({all.all.entity, all.all.filter});
    });
    connect(&card->view(), &TodayListView::left, this, [this, card](int by) { leave(card, by); });
    connect(&card->view(), &TodayListView::currentMoved, this, [this, card] { followCurrent(card); });
}

TodayCard *TodayPage::card(const QByteArray &key) const
{
    for (const Section &section : m_sections) {
        if (section.key == key)
            return section.card;
    }
    return nullptr;
}

void TodayPage::displayHead()
{
    const bool everybody = m_feed->isEverybody();
    const records::TodayFrame &frame = m_feed->sheet().frame;
    m_mine->setChecked(!everybody);
    m_everybody->setChecked(everybody);
    m_mine->setVisible(frame.hasColleagues || everybody);
    m_everybody->setVisible(frame.hasColleagues || everybody);
    m_date->setText(frame.day.isValid() ? QLocale().toString(frame.day, QLocale::LongFormat) : QString());
}

void TodayPage::display()
{
    const TodaySheet &sheet = m_feed->sheet();
    const bool answered = m_feed->isAnswered();
    m_content->setVisible(answered);
    if (!answered)
        return;
    const bool hadLines = m_last && m_last->view().hasFocus();
    m_actions->setFrame(sheet.frame);
    displayHead();
    m_strip->show(sheet);
    m_goals->show(sheet);
    for (const Section &section : std::as_const(m_sections))
        section.card->show(sheet.*section.list, sheet);
    displayEmpty();
    orderTabs();
    arrange();
    // The card the keyboard was in may be empty now.
    if (hadLines || hasFocus())
        focusLines();
}

void TodayPage::displayEmpty()
{
    const TodaySheet &sheet = m_feed->sheet();
    const qint64 without = sheet.countOf(StepBucket::None);
    TodayCard *tasks = card("tasks");
    if (without > 0)
        tasks->setEmptyText(tr("Nothing due. Plan a next step for %n open record(s).", nullptr, int(without)),
                            tr("&Plan"));
    else
        tasks->setEmptyText(tr("Nothing due. Everything open has its next step."));
    card("meetings")->setEmptyText(tr("No meetings today."));
    card("leads")->setEmptyText(tr("Every new lead has had an answer."));
    card("deals")->setEmptyText(tr("No deal has been left alone for too long."));
    const bool nothing = sheet.openRecords() == 0 && sheet.tasks.all.count == 0 &&
                         sheet.meetings.all.count == 0 && sheet.leads.all.count == 0 &&
                         sheet.goals.size() <= 1 && sheet.goals.value(0).reached == 0 &&
                         !sheet.goals.value(0).id && !m_feed->isEverybody();
    QWidget *shown = nothing ? static_cast<QWidget *>(m_empty) : m_splitter;
    if (m_stack->currentWidget() != shown) {
        const bool focused = m_stack->isAncestorOf(focusWidget());
        m_stack->setCurrentWidget(shown);
        if (focused)
            focusLines();
    }
}

/// As the page reads: along the head, the numbers, the first column, the second.
void TodayPage::orderTabs()
{
    QList<QWidget *> chain{m_mine, m_everybody};
    chain += m_strip->focusChain();
    chain += card("tasks")->focusChain();
    chain += card("meetings")->focusChain();
    chain += m_goals->focusChain();
    chain += card("leads")->focusChain();
    chain += card("deals")->focusChain();
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

void TodayPage::arrange()
{
    const bool wide = m_splitter->widget(0)->width() >= NarrowestForTwoColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayPage::perform(TodayAction action)
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.card != m_last)
            continue;
        const int row = section.card->view().currentIndex().row();
        if (row >= 0)
            section.card->view().act(action, row);
    }
}

void TodayPage::act(const Section &section, TodayAction action, int row)
{
    const TodayLine line = section.card->model().lineAt(row); // it may go while it is acted on
    const QPoint at = section.card->view().menuPoint(row);
    m_last = section.card;
    switch (action) {
    case TodayAction::Open:
        Q_EMIT openRequested(line.entity, line.id);
        break;
    case TodayAction::Window:
        Q_EMIT windowRequested(line.entity, line.id);
        break;
    case TodayAction::Peek:
        setPanelVisible(!isPanelVisible());
        break;
    case TodayAction::Complete:
        m_actions->complete(line);
        break;
    case TodayAction::Later:
        m_actions->later(line, at);
        break;
    case TodayAction::NextStep:
        m_actions->nextStep(line);
        break;
    case TodayAction::LogCall:
        m_actions->logCall(line, at);
        break;
    case TodayAction::Copy:
        m_actions->copy(line, at);
        break;
    }
}

/// The arrows lead from one card's lines to the next one's.
void TodayPage::leave(TodayCard *card, int by)
{
    QList<TodayCard *> filled;
    for (const Section &section : std::as_const(m_sections)) {
        if (!section.card->isEmpty())
            filled.append(section.card);
    }
    const qsizetype at = filled.indexOf(card) + by;
    if (at < 0 || at >= filled.size())
        return;
    TodayListView &view = filled.at(at)->view();
    view.setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    view.setCurrentIndex(filled.at(at)->model().index(by > 0 ? 0 : filled.at(at)->model().rowCount() - 1));
}

void TodayPage::followCurrent(TodayCard *card)
{
    m_last = card;
    const int row = card->view().currentIndex().row();
    if (row < 0)
        return;
    if (auto *area = findChild<QScrollArea *>(u"todayScroll"_s)) {
        const QRect line = card->view().visualRect(card->model().index(row));
        const QPoint middle = card->view().viewport()->mapTo(m_content, line.center());
        area->ensureVisible(m_content->width() / 2, middle.y(), 0, line.height() + space::XL);
    }
    if (isPanelVisible())
        m_panel->showRecord(card->model().lineAt(row).entity, card->model().lineAt(row).id);
}

bool TodayPage::isPanelVisible() const
{
    return m_panel && !m_panel->isHidden();
}

bool TodayPage::hasUnsavedEdits() const
{
    return m_panel && m_panel->hasUnsavedEdits();
}

PageDrafts TodayPage::drafts() const
{
    PageDrafts drafts;
    if (m_panel) {
        const QHash<records::RecordId, NoteDraft> &notes = m_panel->notes().drafts();
        for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
            if (!it->isEmpty())
                drafts.notes.insert(it.key(), *it);
        }
    }
    return drafts;
}

void TodayPage::restore(const PageDrafts &drafts)
{
    makePanel();
    m_panel->notes().restore(drafts.notes);
}

void TodayPage::makePanel()
{
    if (m_panel)
        return;
    m_panel = new RecordPanel(m_records, RecordPanel::Place::Beside, m_splitter);
    m_panel->setObjectName(u"todayPanel"_s);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({std::max(1, m_splitter->width() - PanelWidth), PanelWidth});
    connect(m_panel, &RecordPanel::openRequested, this, &TodayPage::openRequested);
    connect(m_panel, &RecordPanel::windowRequested, this, &TodayPage::windowRequested);
    connect(m_panel, &RecordPanel::editRequested, this, &TodayPage::editRequested);
    connect(m_panel, &RecordPanel::recordsRequested, this, &TodayPage::recordsRequested);
    connect(m_panel, &RecordPanel::notice, this, &TodayPage::notice);
    connect(m_panel, &RecordPanel::closeRequested, this, [this] { setPanelVisible(false); });
    connect(m_panel, &RecordPanel::trashRequested, this,
            [this](const QByteArray &entity, records::RecordId id) { m_records.moveToTrash(entity, {id}); });
    connect(m_panel, &RecordPanel::restoreRequested, this,
            [this](const QByteArray &entity, records::RecordId id) { m_records.restore(entity, {id}); });
    m_panel->hide();
}

void TodayPage::setPanelVisible(bool visible)
{
    makePanel();
    m_panel->setVisible(visible);
    if (visible && m_last)
        followCurrent(m_last);
    if (!visible)
        focusLines();
    arrange();
}

/// The keyboard goes to the lines: where it was last, else to the first card that has any.
void TodayPage::focusLines()
{
    if (!isVisible() || !isActiveWindow())
        return;
    if (m_stack->currentWidget() == m_empty) {
        if (auto *first = m_empty->findChild<QPushButton *>(u"emptyPrimary"_s))
            first->setFocus();
        return;
    }
    if (m_last && !m_last->isEmpty()) {
        m_last->view().setFocus();
        return;
    }
    for (const Section &section : std::as_const(m_sections)) {
        if (!section.card->isEmpty()) {
            section.card->view().setFocus();
            return;
        }
    }
    m_strip->focusChain().constFirst()->setFocus();
}

void TodayPage::begin(const QByteArray &entity)
{
    Q_EMIT newRequested(domain::Record(m_records.catalogue().entity(entity)));
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_feed->setActive(true);
}

void TodayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_feed->setActive(false);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (m_feed->isAnswered())
        focusLines();
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isPanelVisible()) {
        setPanelVisible(false);
        return;
    }
    if (event->key() == Qt::Key_F5) {
        m_feed->refresh();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace kith::ui
