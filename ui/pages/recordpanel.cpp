// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordpanel.h"

#include "models/base/await.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/pages/assignmentbar.h"
#include "ui/pages/dealheader.h"
#include "ui/pages/dealhistoryview.h"
#include "ui/pages/deallinesview.h"
#include "ui/pages/documentsview.h"
#include "ui/pages/factsview.h"
#include "ui/pages/historyview.h"
#include "ui/pages/leadheader.h"
#include "ui/pages/notesview.h"
#include "ui/pages/recordtext.h"
#include "ui/pages/relatedview.h"
#include "ui/pages/summarystrip.h"
#include "ui/pages/timelineview.h"
#include "ui/parts/avatar.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

constexpr int LeastHeight = 40;
constexpr int PanelPauseMs = 60;
constexpr int WalkMs = 250; ///< records that follow each other faster are walked through
constexpr qsizetype MaxNotices = 2;
constexpr int LowestStack = 120;

/// Changes of these may change what the numbers of another record say.
bool concernsNumbers(const QSet<QByteArray> &entities)
{
    static const QSet<QByteArray> counted{"deal",     "deal_contact",       "ticket",        "sales_order",
                                          "activity", "contact_company",    "contact",       "company",
                                          "lead",     "campaign_recipient", "campaign_event"};
    return entities.intersects(counted);
}

} // namespace

RecordPanel::RecordPanel(records::Records &records, Place place, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_place(place)
    , m_pause(new QTimer(this))
    , m_body(new QWidget(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"recordPanel"_s);
    setFocusPolicy(Qt::ClickFocus); // so that a page can have the keys before its record is here
    m_pause->setSingleShot(true);
    m_pause->setInterval(PanelPauseMs);
    connect(m_pause, &QTimer::timeout, this, &RecordPanel::load);

    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(space::XL);
    Theme::setTone(m_nothing, Tone::Muted);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(makeHeader());
    makeTabs();
    if (place == Place::Beside) // narrow; the timeline has the changes too
        m_tabs->setTabVisible(int(Tab::History), false);
    if (place == Place::Page) {
        // Room enough for both: the facts stay in sight beside notes, relations and history.
        auto *tabSide = new QVBoxLayout;
        tabSide->setSpacing(0);
        tabSide->addWidget(m_tabs);
        tabSide->addWidget(m_stack, 1);
        auto *line = new QFrame(m_body);
        line->setFixedWidth(1);
        line->setAutoFillBackground(true);
        line->setBackgroundRole(QPalette::Midlight);
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        row->addWidget(m_facts, 5);
        row->addWidget(line);
        row->addLayout(tabSide, 6);
        body->addLayout(row, 1);
        m_stack->insertWidget(0, new QWidget(m_stack)); // keeps the numbers of the tabs
        m_tabs->setTabVisible(int(Tab::Overview), false);
        setTab(Tab::Timeline);
    } else {
        body->addWidget(m_tabs);
        body->addWidget(m_stack, 1);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(m_nothing, 1);
    clear(tr("Select a record to see it here."));

    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (!m_id)
            return;
        if (notice.everything || notice.records.value(m_entity).contains(m_id)) {
            load();
        } else {
            // A deal of the company that is shown changed: its lists are read again when they are looked at.
            m_relatedFresh = m_historyFresh = false;
            displayTab();
            if (concernsNumbers(notice.entities))
                load();
        }
    });
}

QWidget *RecordPanel::makeHeader()
{
    const Place place = m_place;
    auto *header = new QWidget(m_body);
    m_header = header;
    m_avatar = new Avatar(metrics::AvatarLarge, header);
    m_title = new ElidedLabel(header);
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setFont(fontOf(place == Place::Beside ? TextRole::Heading : TextRole::Title));
    m_subtitle = new ElidedLabel(header);
    m_subtitle->setObjectName(u"recordSubtitle"_s);
    Theme::setTone(m_subtitle, Tone::Muted);
    m_done = new QPushButton(Icons::get(u"check-circle"_s), tr("Done…"), header);
    m_done->setObjectName(u"completeActivity"_s);
    m_done->setToolTip(tr("Say how it went and plan the next step"));
    m_edit = new QPushButton(Icons::get(u"edit"_s), tr("&Edit"), header);
    m_edit->setObjectName(u"editRecord"_s);
    m_edit->setToolTip(tr("Edit this record (F2)"));
    m_trash = makeIconButton(u"trash"_s, tr("Move to the trash"), u"trashRecord"_s, header);
    m_restore = makeIconButton(u"restore"_s, tr("Restore from the trash"), u"restoreRecord"_s, header);
    m_window = makeIconButton(u"external"_s, tr("Open in a window of its own (Ctrl+Enter)"),
                              u"windowRecord"_s, header);
    m_window->setVisible(place != Place::Window);
    auto *close =
        makeIconButton(place != Place::Page ? u"x"_s
                       : isRightToLeft()    ? u"arrow-right"_s
                                            : u"arrow-left"_s,
                       place == Place::Page ? tr("Back to the list (Esc)") : tr("Close the panel (Space)"),
                       u"closeRecord"_s, header);
    close->setVisible(place != Place::Window);
    m_strip = new SummaryStrip(header);
    m_previous = makeIconButton(u"chevron-up"_s, tr("Previous record (Alt+Up)"), u"previousRecord"_s, header);
    m_next = makeIconButton(u"chevron-down"_s, tr("Next record (Alt+Down)"), u"nextRecord"_s, header);
    m_previous->setVisible(place == Place::Page);
    m_next->setVisible(place == Place::Page);
    setNeighbours(false, false);

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addStretch();
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    names->addStretch();

    auto *row = new QHBoxLayout;
    row->setSpacing(space::M);
    if (place == Place::Page)
        row->addWidget(close, 0, Qt::AlignTop);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::XS);
    actions->addWidget(m_previous);
    actions->addWidget(m_next);
    actions->addWidget(m_done);
    actions->addWidget(m_edit);
    actions->addWidget(m_trash);
    actions->addWidget(m_restore);
    actions->addWidget(m_window);
    if (place != Place::Page)
        actions->addWidget(close);

    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(space::L, space::L, space::L, space::S);
    column->setSpacing(space::M);
    column->addLayout(row);
    if (place == Place::Beside) {
        // A narrow panel keeps its first line for the name.
        actions->addStretch();
        column->addLayout(actions);
    } else {
        row->addLayout(actions);
    }
    column->addWidget(m_strip);
    m_lead = new LeadHeader(m_records, header);
    column->addWidget(m_lead);
    connect(m_lead, &LeadHeader::notice, this, &RecordPanel::notice);
    connect(m_lead, &LeadHeader::openRequested, this, &RecordPanel::openRequested);
    m_assignment = new AssignmentNote(m_records, header);
    column->addWidget(m_assignment);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(space::XS);
    column->addLayout(m_notices);

    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_strip, &SummaryStrip::opened, this, &RecordPanel::openRequested);
    connect(m_strip, &SummaryStrip::recordsRequested, this, &RecordPanel::recordsRequested);
    connect(m_strip, &SummaryStrip::timelineRequested, this, [this] { setTab(Tab::Timeline); });
    connect(m_strip, &SummaryStrip::consentsRequested, this, &RecordPanel::showConsents);
    connect(m_strip, &SummaryStrip::subsidiariesToggled, this, [this](bool with) {
        m_withSubsidiaries = with;
        load();
    });
    connect(m_done, &QPushButton::clicked, this, [this] { completeActivity(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_entity, m_id); });
    connect(m_trash, &QToolButton::clicked, this, [this] { Q_EMIT trashRequested(m_entity, m_id); });
    connect(m_restore, &QToolButton::clicked, this, [this] { Q_EMIT restoreRequested(m_entity, m_id); });
    connect(m_window, &QToolButton::clicked, this, [this] { Q_EMIT windowRequested(m_entity, m_id); });
    connect(close, &QToolButton::clicked, this, &RecordPanel::closeRequested);
    return header;
}

void RecordPanel::makeTabs()
{
    m_tabs = new QTabBar(m_body);
    m_tabs->setObjectName(u"recordTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Timeline"));
    m_tabs->addTab(tr("Notes"));
    m_tabs->addTab(tr("Documents"));
    m_tabs->addTab(tr("People"));
    m_tabs->addTab(tr("Lines"));
    m_tabs->addTab(tr("Stages"));
    m_tabs->addTab(tr("Related"));
    m_tabs->addTab(tr("History"));

    m_stack = new QStackedWidget(m_body);
    // Each part scrolls by itself: none of them may make the window taller than a small screen.
    m_stack->setMinimumHeight(LeastHeight);
    if (m_place != Place::Beside)
        m_stack->setMinimumHeight(LowestStack); // what is above it is never squeezed
    if (m_place == Place::Beside)
        m_tabs->setFont(fontOf(TextRole::Caption));
    m_facts = new FactsView(m_stack);
    m_timeline = new TimelineView(m_records, m_stack);
    m_notes = new NotesView(m_records, m_stack);
    m_documents = new DocumentsView(m_records, m_stack);
    m_documents->takeDropsOn(*this);
    m_related = new RelatedView(m_records, m_stack);
    m_history = new HistoryView(m_stack);
    if (m_place != Place::Page)
        m_stack->addWidget(m_facts);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_notes);
    m_stack->addWidget(m_documents);
    makeDealTabs();
    m_stack->addWidget(m_related);
    m_stack->addWidget(m_history);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (m_place == Place::Page) // these are tables, which take the whole width
            m_facts->setVisible(Tab(index) != Tab::Lines && Tab(index) != Tab::Stages);
        displayTab();
    });
    connect(m_facts, &FactsView::linkActivated, this, &RecordPanel::follow);
    connect(m_timeline, &TimelineView::opened, this, &RecordPanel::openRequested);
    connect(m_timeline, &TimelineView::completeRequested, this, &RecordPanel::completeActivity);
    connect(m_timeline, &TimelineView::notesRequested, this, [this] { setTab(Tab::Notes); });
    connect(m_timeline, &TimelineView::documentsRequested, this, [this] { setTab(Tab::Documents); });
    connect(m_timeline, &TimelineView::failed, this, &RecordPanel::report);
    connect(m_notes, &NotesView::notice, this, &RecordPanel::notice);
    connect(m_documents, &DocumentsView::attentionRequested, this, [this] { setTab(Tab::Documents); });
    connect(m_related, &RelatedView::opened, this, &RecordPanel::openRequested);
    connect(m_related, &RelatedView::failed, this, &RecordPanel::report);
}

/// What only deals have. Always there, so that the tabs keep their numbers.
void RecordPanel::makeDealTabs()
{
    m_people = new DealPeopleView(m_records, m_stack);
    m_lines = new DealLinesView(m_records, m_stack);
    m_stages = new DealHistoryView(m_records, m_stack);
    m_stack->addWidget(m_people);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_stages);
    for (const Tab tab : {Tab::People, Tab::Lines, Tab::Stages})
        m_tabs->setTabVisible(int(tab), false);
    connect(m_people, &DealPeopleView::failed, this, &RecordPanel::report);
    connect(m_lines, &DealLinesView::failed, this, &RecordPanel::report);
    connect(m_stages, &DealHistoryView::failed, this, &RecordPanel::report);
}

DealHeader *RecordPanel::deal() const
{
    return m_entity == "deal" ? m_deal : nullptr;
}

void RecordPanel::displayDeal()
{
    const bool isDeal = m_entity == "deal";
    for (const Tab tab : {Tab::People, Tab::Lines, Tab::Stages})
        m_tabs->setTabVisible(int(tab), isDeal && (tab != Tab::People || m_place != Place::Beside));
    if (isDeal && !m_deal) {
        m_deal = new DealHeader(m_records, m_header);
        auto *column = static_cast<QVBoxLayout *>(m_header->layout());
        column->insertWidget(column->indexOf(m_strip), m_deal);
        connect(m_deal, &DealHeader::notice, this, &RecordPanel::notice);
        connect(m_deal, &DealHeader::historyRequested, this, [this] { setTab(Tab::Stages); });
    }
    if (m_deal)
        m_deal->setVisible(isDeal);
    if (isDeal)
        m_deal->show(m_record);
}

void RecordPanel::showRecord(const QByteArray &entity, records::RecordId id)
{
    if (entity == m_entity && id == m_id)
        return;
    m_entity = entity;
    m_id = id;
    ++m_generation; // an answer about the record before is late now
    if (!id) {
        m_pause->stop();
        clear(tr("Select a record to see it here."));
        return;
    }
    const bool isWalking = m_asked.isValid() && m_asked.elapsed() < WalkMs;
    m_asked.start();
    if (isWalking)
        m_pause->start();
    else
        load();
}

void RecordPanel::load()
{
    m_pause->stop();
    if (!m_id)
        return;
    const quint64 mine = ++m_generation;
    base::await(
        m_records.sheet(m_entity, m_id, m_withSubsidiaries), this,
        [this, mine](const records::RecordSheet &sheet) {
            if (mine == m_generation)
                display(sheet);
        },
        [this, mine](const base::Problem &problem) {
            if (mine != m_generation)
                return;
            if (problem.kind() == base::ProblemKind::NotFound) {
                clear(tr("This record is not there any more."));
                Q_EMIT gone();
            } else {
                report(problem);
            }
        });
}

void RecordPanel::clear(const QString &text)
{
    m_record = {};
    m_summary = {};
    m_nothing->setText(text);
    m_nothing->show();
    m_body->hide();
}

void RecordPanel::display(const records::RecordSheet &sheet)
{
    const Record &record = sheet.record;
    const bool same = isLoaded() && m_record.rev == record.rev && m_record == record;
    m_record = record;
    m_summary = sheet.summary;
    m_strip->show(sheet);
    if (m_entity == "lead")
        m_lead->show(record);
    else
        m_lead->hide();
    m_assignment->showLead(m_entity == "lead" ? m_id : records::RecordId());
    displayNotices();
    if (same && !m_body->isHidden())
        return; // only the numbers beside it changed
    const domain::Entity &entity = record.entity();
    const QString name = record.title();
    m_avatar->show(QString::fromLatin1(entity.icon), name, record.id);
    m_title->setText(name);
    setAccessibleName(tr("%1: %2").arg(entity.singularText(), name));
    QString subtitle = fieldTexts(record, entity.subtitleFields, u" · "_s);
    if (subtitle.isEmpty())
        subtitle = entity.singularText();
    if (record.deletedAtMs != 0)
        subtitle = tr("In the trash · %1").arg(subtitle);
    m_subtitle->setText(subtitle);
    m_done->setVisible(m_entity == "activity" && record.deletedAtMs == 0 && record.value("done_at").isNull());
    m_edit->setVisible(record.deletedAtMs == 0);
    m_trash->setVisible(record.deletedAtMs == 0);
    m_trash->setToolTip(entity.hasTrash ? tr("Move to the trash") : tr("Delete"));
    m_trash->setAccessibleName(m_trash->toolTip());
    m_restore->setVisible(record.deletedAtMs != 0);

    const domain::Relation *notes = NotesView::relationOf(entity);
    m_tabs->setTabVisible(int(Tab::Notes), notes != nullptr);
    const qsizetype noteCount = notes ? record.children(notes->key).size() : 0;
    m_tabs->setTabText(int(Tab::Notes), noteCount > 0 ? tr("Notes (%1)").arg(noteCount) : tr("Notes"));
    const domain::Relation *documents = DocumentsView::relationOf(entity);
    m_tabs->setTabVisible(int(Tab::Documents), documents != nullptr);
    const qsizetype documentCount = documents ? record.children(documents->key).size() : 0;
    m_tabs->setTabText(int(Tab::Documents),
                       documentCount > 0 ? tr("Documents (%1)").arg(documentCount) : tr("Documents"));
    displayDeal();
    m_tabs->setTabVisible(int(Tab::Related), RelatedView::hasRelations(entity));
    if (!m_tabs->isTabVisible(m_tabs->currentIndex()))
        setTab(Tab::Timeline);
    m_relatedFresh = m_historyFresh = false;
    m_facts->show(record);
    m_notes->show(record);
    m_documents->show(record);
    m_nothing->hide();
    m_body->show();
    m_header->layout()->activate(); // laid out in one go, not level by level while somebody looks on
    m_body->layout()->activate();
    displayTab();
    Q_EMIT loaded();
}

/// What asks for a decision, with a button that leads to it.
void RecordPanel::displayNotices()
{
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const records::SummaryNotice &one :
         m_summary.notices.first(std::min(MaxNotices, m_summary.notices.size()))) {
        auto *bar = new NoticeBar(m_body);
        bar->setObjectName(u"recordNotice"_s);
        m_notices->addWidget(bar);
        bar->notify(NoticeLevel::Warning, one.text, {}, one.action, [this, one] {
            if (one.entity.isEmpty())
                Q_EMIT editRequested(m_entity, m_id);
            else
                Q_EMIT recordsRequested({one.entity, one.filter});
        });
    }
}

void RecordPanel::showConsents()
{
    if (m_record.children("consents").isEmpty() && m_record.deletedAtMs == 0) {
        Q_EMIT editRequested(m_entity, m_id);
        return;
    }
    if (m_place != Place::Page)
        setTab(Tab::Overview);
    m_facts->reveal("consents");
}

void RecordPanel::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void RecordPanel::displayTab()
{
    if (!isLoaded())
        return;
    if (tab() == Tab::Timeline) {
        m_timeline->show(m_record.entity(), m_id);
    } else if (tab() == Tab::People) {
        m_people->show(m_record);
    } else if (tab() == Tab::Lines) {
        m_lines->show(m_record);
    } else if (tab() == Tab::Stages) {
        m_stages->show(m_id);
    } else if (tab() == Tab::Related && !m_relatedFresh) {
        m_relatedFresh = true;
        m_related->show(m_record.entity(), m_id);
    } else if (tab() == Tab::History && !m_historyFresh) {
        m_historyFresh = true;
        loadHistory();
    }
}

void RecordPanel::loadHistory()
{
    const records::RecordId asked = m_id;
    base::await(
        m_records.history(m_entity, m_id), this,
        [this, asked](const QList<records::HistoryLine> &lines) {
            if (asked == m_id && isLoaded())
                m_history->show(m_record.entity(), lines);
        },
        [this](const base::Problem &problem) { report(problem); });
}

QString RecordPanel::title() const
{
    return m_record.isNull() ? QString() : m_record.title();
}

void RecordPanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

RecordPanel::Tab RecordPanel::tab() const
{
    return Tab(m_tabs->currentIndex());
}

bool RecordPanel::hasUnsavedEdits() const
{
    return m_notes->hasDrafts() || m_lines->hasUnsavedEdits() || m_people->hasUnsavedEdits();
}

void RecordPanel::follow(const QString &href)
{
    QByteArray entity;
    records::RecordId id;
    if (parseRecordHref(href, &entity, &id))
        Q_EMIT openRequested(entity, id);
    else
        QDesktopServices::openUrl(QUrl(href));
}

void RecordPanel::completeActivity(records::RecordId activity)
{
    auto *dialog = new NextStepDialog(m_records, {activity, {}}, window());
    connect(dialog, &NextStepDialog::troubled, this, &RecordPanel::report);
    dialog->open();
}

void RecordPanel::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

} // namespace kith::ui
