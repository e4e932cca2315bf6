// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segmentdetail.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterjson.h"
#include "models/items/filternamebook.h"
#include "models/items/windowmodel.h"
#include "ui/dialogs/acton.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/filter/filtervalueedit.h"
#include "ui/pages/segmentpaint.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/hitlist.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::RecordId;
using records::Segment;
using records::SegmentDay;
using records::SegmentRecords;

namespace {

constexpr qsizetype MostNamed = 500; ///< records that a small window lists by name

QTreeWidget *makeTable(const QStringList &headers, const QString &name, const QString &objectName,
                       QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setColumnCount(int(headers.size()));
    table->setHeaderLabels(headers);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setFrameShape(QFrame::NoFrame);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    return table;
}

QString moment(qint64 ms)
{
    return ms == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

/// Choices of a field of another entity, behind one that says nothing.
FilterBox *makeChoices(const domain::Field *field, const QString &none, const QString &name,
                       const QString &objectName, const QByteArray &without, QWidget *parent)
{
    auto *box = new FilterBox(name, objectName, parent);
    box->addItem(none, QByteArray());
    if (field) {
        for (const domain::Choice &choice : field->choices) {
            if (choice.key != without)
                box->addItem(choice.labelText(), choice.key);
        }
    }
    return box;
}

} // namespace

SegmentDetail::SegmentDetail(records::Records &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_names(new items::FilterNameBook(records, this))
{
    setObjectName(u"segmentDetail"_s);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"segmentTabs"_s);
    m_tabs->setDocumentMode(true);
    m_memberPlace = new QWidget(m_tabs);
    auto *memberColumn = new QVBoxLayout(m_memberPlace);
    memberColumn->setContentsMargins(0, 0, 0, 0);
    memberColumn->setSpacing(0);
    m_range = new QLabel(m_memberPlace);
    m_range->setObjectName(u"segmentRange"_s);
    m_range->setContentsMargins(space::S, space::XS, space::S, space::XS);
    Theme::setTone(m_range, Tone::Muted);
    memberColumn->addWidget(m_range);
    m_daysPlace = new QWidget(m_tabs);
    m_line = new SparkLine(m_daysPlace);
    m_line->setAccessibleName(tr("Members day by day"));
    m_line->setFixedHeight(m_line->sizeHint().height());
    m_days = makeTable({tr("Day"), tr("Members"), tr("Came in"), tr("Left"), QString()},
                       tr("Members day by day"), u"segmentDays"_s, m_daysPlace);
    auto *dayColumn = new QVBoxLayout(m_daysPlace);
    dayColumn->setContentsMargins(0, space::S, 0, 0);
    dayColumn->addWidget(m_line);
    dayColumn->addWidget(m_days, 1);
    m_stays = makeTable({tr("Record"), tr("Added"), tr("Added by"), tr("Taken off"), tr("Taken off by")},
                        tr("Who came onto the list and who left it"), u"segmentStays"_s, m_tabs);
    m_tabs->addTab(m_memberPlace, tr("Members"));
    m_tabs->addTab(m_daysPlace, tr("Growth"));
    m_tabs->addTab(m_stays, tr("History"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::L, space::L, space::L, space::S);
    column->setSpacing(space::M);
    column->addWidget(makeHead());
    column->addWidget(makeReach());
    column->addWidget(m_tabs, 1);
    connect(m_names, &items::FilterNameBook::learned, this, &SegmentDetail::showSentence);
    connect(m_days, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { openDay(item); });
    connect(m_stays, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT openRequested(m_segment.entity, RecordId(item->data(0, Qt::UserRole).toLongLong()));
    });
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (!m_segment.id || (!notice.everything && notice.entities.isEmpty()))
            return;
        askAudience();
        if (notice.everything || notice.entities.contains("segment_member") ||
            notice.entities.contains("segment")) {
            askStays();
            askDays();
        }
    });
}

SegmentDetail::~SegmentDetail()
{
    delete m_view; // it looks at the model until its end
}

QWidget *SegmentDetail::makeHead()
{
    auto *head = new QWidget(this);
    m_name = new ElidedLabel(head);
    m_name->setObjectName(u"segmentTitle"_s);
    m_name->setFont(fontOf(TextRole::Title));
    m_countLabel = new QLabel(head);
    m_countLabel->setObjectName(u"segmentCount"_s);
    m_countLabel->setFont(fontOf(TextRole::Heading));
    m_sentence = new QLabel(head);
    m_sentence->setObjectName(u"segmentSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark = remark({}, head);
    m_remark->setObjectName(u"segmentRemark"_s);
    m_open = new QPushButton(Icons::get(u"list"_s), tr("&Open as a list"), head);
    m_open->setObjectName(u"segmentOpen"_s);
    m_edit = new QPushButton(Icons::get(u"filter"_s), tr("&Edit"), head);
    m_edit->setObjectName(u"segmentEdit"_s);
    m_actOn = new ActOn(m_records, this, this);
    m_act = new QPushButton(Icons::get(u"users"_s), tr("Do &with them"), head);
    m_act->setObjectName(u"segmentAct"_s);
    m_act->setMenu(new QMenu(m_act));
    connect(m_actOn, &ActOn::notice, this, &SegmentDetail::notice);
    connect(m_actOn, &ActOn::workStarted, this, &SegmentDetail::workStarted);
    QToolButton *more = makeIconButton(u"more"_s, tr("More about this segment"), u"segmentMore"_s, head);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    const auto add = [&](const QString &icon, const QString &text, SegmentAction action) {
        menu->addAction(Icons::get(icon), text, this, [this, action] { Q_EMIT actionRequested(action); });
    };
    add(u"edit"_s, tr("&Name and exclusions…"), SegmentAction::Properties);
    add(u"copy"_s, tr("&Duplicate"), SegmentAction::Duplicate);
    add(u"lock"_s, tr("&Freeze…"), SegmentAction::Freeze);
    add(u"layers"_s, tr("&Combine…"), SegmentAction::Combine);
    add(u"trash"_s, tr("Move to the &trash"), SegmentAction::Remove);
    more->setMenu(menu);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(SegmentAction::OpenList); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        Q_EMIT actionRequested(m_segment.isList ? SegmentAction::Properties : SegmentAction::Edit);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::S);
    row->addWidget(m_name, 1);
    row->addWidget(m_countLabel);
    row->addSpacing(space::M);
    row->addWidget(m_act);
    row->addWidget(m_open);
    row->addWidget(m_edit);
    row->addWidget(more);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addWidget(m_remark);
    return head;
}

/// Who of the members may be reached, by which channel and for what.
QWidget *SegmentDetail::makeReach()
{
    m_reach = new QWidget(this);
    const domain::Catalogue &catalogue = m_records.catalogue();
    const domain::Entity *consent = catalogue.find("consent");
    m_channel = makeChoices(consent ? consent->field("channel") : nullptr, tr("By any channel"),
                            tr("Channel"), u"segmentChannel"_s, {}, m_reach);
    m_purpose = makeChoices(consent ? consent->field("purpose") : nullptr, tr("for any purpose"),
                            tr("Purpose"), u"segmentPurpose"_s, {}, m_reach);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(QByteArray("email"))));
    m_audience = new QLabel(m_reach);
    m_audience->setObjectName(u"segmentAudience"_s);
    m_audience->setWordWrap(true);
    m_audience->setTextFormat(Qt::RichText);
    m_audience->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_audience->setAccessibleName(tr("Who is left out and why"));
    auto *row = new QHBoxLayout(m_reach);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    row->addWidget(m_channel);
    row->addWidget(m_purpose);
    row->addWidget(m_audience, 1);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SegmentDetail::askAudience);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &SegmentDetail::askAudience);
    connect(m_audience, &QLabel::linkActivated, this, [this](const QString &link) {
        const qsizetype at = link.toLongLong();
        if (at >= 0 && at < m_groups.size())
            listRecords(records::exclusionText(m_groups.at(at).reason, m_groups.at(at).ids.size()),
                        m_groups.at(at).ids);
    });
    return m_reach;
}

void SegmentDetail::showSegment(const Segment &segment, qint64 count)
{
    const bool same = m_segment.id == segment.id && m_segment.definition == segment.definition &&
                      m_segment.isList == segment.isList && m_segment.excludes == segment.excludes;
    m_segment = segment;
    m_name->setText(segment.name);
    setCount(count);
    const domain::Entity &entity = m_records.catalogue().entity(segment.entity);
    QStringList facts{segment.isList ? tr("List of %1").arg(entity.pluralText())
                                     : tr("Segment of %1").arg(entity.pluralText())};
    if (!segment.ownerName.isEmpty())
        facts.append(tr("Owner: %1").arg(segment.ownerName));
    if (segment.countedAtMs)
        facts.append(tr("Counted: %1").arg(moment(segment.countedAtMs)));
    if (!segment.description.isEmpty())
        facts.append(segment.description);
    m_remark->setText(facts.join(u" · "_s));
    m_edit->setText(segment.isList ? tr("&Properties…") : tr("&Edit…"));
    m_reach->setVisible(segment.entity == "contact" || segment.entity == "company" ||
                        segment.entity == "lead");
    if (same)
        return;
    try {
        m_filter = segment.definition.isEmpty()
                       ? domain::Filter()
                       : domain::FilterJson::read(entity, segment.definition.toUtf8());
    } catch (const base::Problem &problem) {
        m_filter = {};
        Q_EMIT troubled(problem);
    }
    showSentence();
    makeMembers();
    askAudience();
    askDays();
    askStays();
    m_tabs->setTabVisible(m_tabs->indexOf(m_stays), segment.isList);
}

void SegmentDetail::setCount(qint64 count)
{
    m_count = count;
    m_countLabel->setText(count < 0 ? tr("Counting…") : QLocale().toString(count));
}

void SegmentDetail::showSentence()
{
    if (!m_segment.id)
        return;
    const domain::Entity &entity = m_records.catalogue().entity(m_segment.entity);
    const QString words = m_names->sentence(entity, m_filter);
    m_sentence->setText(m_segment.isList ? tr("Made from: %1").arg(words) : words);
    m_sentence->setVisible(!m_segment.isList || !m_filter.isEverything());
}

QString SegmentDetail::sentence() const
{
    return m_sentence->text();
}

QString SegmentDetail::exclusions() const
{
    QString text = m_audience->text();
    return text.remove(QRegularExpression(u"<[^>]*>"_s));
}

// Members

/// Everything that can be done to many records, to those of its members that are selected, or to all.
void SegmentDetail::fillDeeds()
{
    QMenu &menu = *m_act->menu();
    menu.clear();
    const QList<ActOn::Deed> deeds = ActOn::deedsFor(m_records.catalogue().entity(m_segment.entity));
    for (const ActOn::Deed deed : deeds) {
        QAction *action = menu.addAction(Icons::get(ActOn::iconOf(deed)), ActOn::textOf(deed));
        action->setObjectName(u"deed%1"_s.arg(int(deed)));
        connect(action, &QAction::triggered, this, [this, deed] {
            const QByteArray entity = m_segment.entity;
            const QList<RecordId> selected = m_view ? m_view->selectedIds() : QList<RecordId>();
            if (selected.size() > 1) {
                m_actOn->begin(deed, {entity, selected, {}});
                return;
            }
            base::await(
                records::SegmentRecords(m_records).members(m_segment.id), this,
                [this, deed, entity](const QList<RecordId> &ids) {
                    m_actOn->begin(deed, {entity, ids, {}});
                },
                [this](const base::Problem &problem) { Q_EMIT troubled(problem); });
        });
    }
}

void SegmentDetail::makeMembers()
{
    fillDeeds();
    domain::RecordQuery query;
    query.entity = m_segment.entity;
    query.filter = domain::Filter::inSegment(m_segment.id);
    if (m_model && m_model->entity().key == m_segment.entity) {
        query.sort = m_model->query().sort;
        m_model->setQuery(query);
        m_model->refresh();
        return;
    }
    delete std::exchange(m_view, nullptr);
    delete std::exchange(m_model, nullptr);
    m_model = new items::WindowModel(m_records, m_segment.entity, this);
    m_view = new ListView(*m_model, m_memberPlace);
    m_view->setObjectName(u"segmentMembers"_s);
    m_view->setAccessibleName(tr("Members"));
    m_view->emptyState().setContent(
        u"funnel"_s, tr("Nobody is in it now"),
        tr("Records that meet the conditions stand here, or that are put on the list."));
    static_cast<QVBoxLayout *>(m_memberPlace->layout())->insertWidget(0, m_view, 1);
    m_view->show();
    connectMembers();
    query.sort = m_model->query().sort; // as the person's lists of this kind are sorted
    m_model->setQuery(query);
}

void SegmentDetail::connectMembers()
{
    connect(m_view, &ListView::openRequested, this,
            [this](RecordId id) { Q_EMIT openRequested(m_segment.entity, id); });
    connect(m_view, &ListView::openInWindowRequested, this,
            [this](RecordId id) { Q_EMIT windowRequested(m_segment.entity, id); });
    connect(m_view, &ListView::editRequested, this,
            [this](RecordId id) { Q_EMIT editRequested(m_segment.entity, id); });
    connect(m_view, &ListView::trashRequested, this, &SegmentDetail::takeOff);
    connect(m_view, &ListView::failed, this, &SegmentDetail::troubled);
    connect(m_view, &ListView::rangeTextChanged, m_range, &QLabel::setText);
    connect(m_model, &items::WindowModel::failed, this, &SegmentDetail::troubled);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const RecordId id = m_view->currentId();
        if (!id)
            return;
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("&Open"), this, [this, id] { Q_EMIT openRequested(m_segment.entity, id); });
        menu->addAction(Icons::get(u"external"_s), tr("Open in a &window of its own"), this,
                        [this, id] { Q_EMIT windowRequested(m_segment.entity, id); });
        menu->addAction(Icons::get(u"copy"_s), tr("&Copy as a table"), m_view, &ListView::copySelection);
        if (m_segment.isList)
            menu->addAction(Icons::get(u"minus"_s), tr("&Take off the list"), this, &SegmentDetail::takeOff);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
}

/// Delete means the list here, never the records.
void SegmentDetail::takeOff()
{
    const QList<RecordId> ids = m_view->selectedIds();
    if (!m_segment.isList || ids.isEmpty())
        return;
    base::await(
        SegmentRecords(m_records).remove(m_segment, ids), this,
        [this](const records::Outcome &outcome) {
            Q_EMIT told(tr("%1. Undo brings it back.").arg(outcome.label));
        },
        [this](const base::Problem &problem) { Q_EMIT troubled(problem); });
}

// Whom it leaves out

void SegmentDetail::askAudience()
{
    if (!m_segment.id || m_reach->isHidden())
        return;
    const quint64 mine = ++m_generation;
    base::await(
        SegmentRecords(m_records).audience(m_segment.id, m_channel->currentData().toByteArray(),
                                           m_purpose->currentData().toByteArray()),
        this,
        [this, mine](const records::Audience &audience) {
            if (mine == m_generation)
                showAudience(audience);
        },
        [this, mine](const base::Problem &problem) {
            if (mine == m_generation && problem.kind() != base::ProblemKind::Cancelled)
                m_audience->setText(problem.sentence().toHtmlEscaped());
        });
}

void SegmentDetail::showAudience(const records::Audience &audience)
{
    m_groups = audience.excluded;
    const QLocale locale;
    const QString matched = tr("%1 match").arg(locale.toString(audience.matched()));
    if (m_groups.isEmpty()) {
        m_audience->setText(tr("%1, nobody is left out").arg(matched).toHtmlEscaped());
        return;
    }
    QStringList parts;
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        parts.append(u"<a href=\"%1\">%2</a>"_s.arg(
            QString::number(i),
            records::exclusionText(m_groups.at(i).reason, m_groups.at(i).ids.size()).toHtmlEscaped()));
    m_audience->setText(
        tr("%1, %2 excluded: %3")
            .arg(matched.toHtmlEscaped(), locale.toString(audience.excludedCount()), parts.join(tr(", "))));
}

void SegmentDetail::listRecords(const QString &title, const QList<RecordId> &ids)
{
    const domain::Entity &entity = m_records.catalogue().entity(m_segment.entity);
    base::await(
        m_records.fetchRows(entity.key, entity.titleFields, ids.first(std::min(MostNamed, ids.size()))), this,
        [this, title, key = entity.key, more = ids.size() > MostNamed](const QList<records::Row> &rows) {
            QList<records::Hit> hits;
            for (const records::Row &row : rows) {
                QStringList parts;
                for (qsizetype i = 0; i < row.values.size(); ++i) {
                    const QString &link = row.linkTitles.at(i);
                    parts.append(link.isEmpty() ? row.values.at(i).toString() : link);
                }
                parts.removeAll(QString());
                hits.append({key, row.id, parts.join(u' '), {}});
            }
            auto *dialog = new QDialog(window());
            dialog->setObjectName(u"segmentRecords"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(title);
            auto *list = new HitList(dialog);
            list->setAccessibleName(title);
            list->setSections({{QString(), hits, more}});
            auto *column = new QVBoxLayout(dialog);
            column->addWidget(list);
            dialog->resize(metrics::DialogSmall, metrics::DialogMedium);
            connect(list, &HitList::opened, this, [this, dialog](const QByteArray &entityKey, RecordId id) {
                dialog->close();
                Q_EMIT openRequested(entityKey, id);
            });
            dialog->open();
        },
        [this](const base::Problem &problem) { Q_EMIT troubled(problem); });
}

// Days and stays

void SegmentDetail::askDays()
{
    base::await(
        SegmentRecords(m_records).days(m_segment.id), this,
        [this, id = m_segment.id](const QList<SegmentDay> &days) {
            if (id == m_segment.id)
                showDays(days);
        },
        [this](const base::Problem &problem) { Q_EMIT troubled(problem); });
}

void SegmentDetail::showDays(const QList<SegmentDay> &days)
{
    const QLocale locale;
    const auto number = [&](const std::optional<qint64> &value) {
        return value ? locale.toString(*value) : QString();
    };
    m_days->clear();
    QVariantList counts;
    for (const SegmentDay &day : days) {
        auto *item = new QTreeWidgetItem(m_days);
        item->setText(0, locale.toString(day.on, QLocale::ShortFormat));
        item->setData(0, Qt::UserRole, day.on);
        if (day.isMissing) {
            item->setText(1, tr("not counted that day"));
            item->setForeground(1, Theme::color(Tone::Muted));
            continue;
        }
        counts.prepend(day.count);
        item->setText(1, locale.toString(day.count));
        item->setText(2, number(day.entered));
        item->setText(3, number(day.gone));
        if (day.redefined)
            item->setText(4, tr("asks something else since that day"));
    }
    m_line->setCounts(counts);
    m_line->setVisible(counts.size() > 1);
}

void SegmentDetail::openDay(const QTreeWidgetItem *item)
{
    const QDate day = item->data(0, Qt::UserRole).toDate();
    base::await(
        SegmentRecords(m_records).moves(m_segment.id, day), this,
        [this, day](const records::SegmentMoves &moves) {
            const QString on = QLocale().toString(day, QLocale::ShortFormat);
            if (!moves.entered.isEmpty())
                listRecords(tr("Came in on %1").arg(on), moves.entered);
            if (!moves.gone.isEmpty())
                listRecords(tr("Left on %1").arg(on), moves.gone);
        },
        [this](const base::Problem &problem) { Q_EMIT troubled(problem); });
}

void SegmentDetail::askStays()
{
    m_stays->clear();
    if (!m_segment.isList)
        return;
    base::await(
        SegmentRecords(m_records).stays(m_segment.id), this,
        [this, id = m_segment.id](const QList<records::SegmentStay> &stays) {
            if (id != m_segment.id)
                return;
            m_stays->clear();
            for (const records::SegmentStay &stay : stays) {
                auto *item = new QTreeWidgetItem(m_stays, {stay.title, moment(stay.addedAtMs), stay.addedBy,
                                                           moment(stay.removedAtMs), stay.removedBy});
                item->setData(0, Qt::UserRole, stay.record.value());
            }
        },
        [this](const base::Problem &problem) { Q_EMIT troubled(problem); });
}

} // namespace kith::ui
