// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/nextstepdialog.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/bidi.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::ActivityTime;
using records::ActivityRecords;
using records::Completion;
using records::NextStep;
using records::RecordId;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 halfHourMs = 30 * minuteMs;

} // namespace

NextStepDialog::NextStepDialog(records::Records &records, const records::ActivityRef &done, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_done(done)
    , m_title(new ElidedLabel(this))
    , m_notice(new NoticeBar(this))
    , m_outcome(new QComboBox(this))
{
    setObjectName(u"nextStepDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Done, and next?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    m_title->setObjectName(u"doneTitle"_s);
    m_title->setFont(fontOf(TextRole::Title));
    column->addWidget(m_title);
    column->addWidget(m_notice);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(u"–"_s, qlonglong(0));
    m_outcome->setItemData(0, tr("nothing chosen"), Qt::AccessibleTextRole);
    addFormRow(form, tr("&Outcome"), m_outcome);
    column->addLayout(form);
    column->addWidget(buildNext());
    column->addStretch(1);
    column->addWidget(buildButtons());
    setMinimumWidth(metrics::DialogMedium);
    setBusy(true);
    load();
}

QWidget *NextStepDialog::buildNext()
{
    m_nextPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_nextPart);
    column->setContentsMargins(0, space::S, 0, 0);
    column->setSpacing(space::M);
    auto *heading = new QLabel(tr("Next step"), m_nextPart);
    heading->setFont(fontOf(TextRole::Heading));
    column->addWidget(heading);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_type = new QComboBox(m_nextPart);
    m_type->setObjectName(u"nextType"_s);
    m_type->setAccessibleName(tr("Type"));
    addFormRow(form, tr("&Type"), m_type);
    m_subject = new QLineEdit(m_nextPart);
    m_subject->setObjectName(u"nextSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    addFormRow(form, tr("&Subject"), m_subject);
    addFormRow(form, tr("&When"), buildDays());
    m_about = new QLabel(m_nextPart);
    m_about->setObjectName(u"nextAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    addFormRow(form, tr("About"), m_about);
    column->addLayout(form);
    return m_nextPart;
}

QWidget *NextStepDialog::buildDays()
{
    auto *days = new QWidget(m_nextPart);
    auto *column = new QVBoxLayout(days);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::XS);
    m_quick = new QButtonGroup(this);
    m_quick->setExclusive(false); // another day is none of them
    const QStringList names{tr("Tomo&rrow"), tr("In &3 days"), tr("Next wee&k"), tr("Next &month")};
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QPushButton(names.at(i), days);
        button->setObjectName(u"quickDay%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_quick->addButton(button, i);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_day->setDate(m_quickDays.value(i));
            showQuick();
        });
    }
    row->addStretch(1);
    column->addLayout(row);
    auto *exact = new QHBoxLayout;
    exact->setSpacing(space::S);
    m_day = new QDateEdit(days);
    m_day->setObjectName(u"nextDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    connect(m_day, &QDateEdit::dateChanged, this, &NextStepDialog::showQuick);
    m_timed = new QCheckBox(tr("&at"), days);
    m_timed->setObjectName(u"nextTimed"_s);
    m_timed->setAccessibleName(tr("At a time of day"));
    m_time = new QTimeEdit(QTime(9, 0), days);
    m_time->setObjectName(u"nextTime"_s);
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setEnabled(false);
    connect(m_timed, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    exact->addWidget(m_day, 1);
    exact->addWidget(m_timed);
    exact->addWidget(m_time, 1);
    column->addLayout(exact);
    days->setFocusProxy(m_day);
    return days;
}

QWidget *NextStepDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    const auto keyed = [](const QString &text, const QKeySequence &keys) {
        return tr("%1 (%2)", "what a button does, its key")
            .arg(text, keys.toString(QKeySequence::NativeText));
    };
    m_cancel = new QPushButton(tr("&Cancel"), buttons);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_only = new QPushButton(tr("Done, &nothing next"), buttons);
    m_only->setObjectName(u"onlyDone"_s);
    m_only->setAutoDefault(false);
    m_only->setToolTip(keyed(tr("Done, nothing next"), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_plan = new QPushButton(tr("&Done and planned"), buttons);
    m_plan->setObjectName(u"planNext"_s);
    m_plan->setToolTip(keyed(tr("Done and planned"), QKeySequence(Qt::Key_Return)));
    m_plan->setDefault(true);
    makePrimary(m_plan);
    connect(m_cancel, &QPushButton::clicked, this, &NextStepDialog::reject);
    connect(m_only, &QPushButton::clicked, this, &NextStepDialog::completeOnly);
    connect(m_plan, &QPushButton::clicked, this, &NextStepDialog::completeWithNext);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_only);
    row->addWidget(m_plan);
    return buttons;
}

void NextStepDialog::load()
{
    const auto trouble = [this](const base::Problem &problem) { fail(problem); };
    base::await(
        records::CurrentUser::load(m_records), this,
        [this, trouble](const records::CurrentUser &user) {
            m_user = user;
            base::await(
                ActivityRecords(m_records).proposal(m_done.id), this,
                [this](const NextStep &next) { fill(next); }, trouble);
        },
        trouble);
    base::await(
        m_records.load("activity", m_done.id), this,
        [this](const domain::Record &activity) {
            m_title->setText(inOwnDirection(activity.title()));
            QStringList names;
            const QList<domain::Record> links = activity.children("links");
            for (const domain::Record &link : links)
                names.append(inOwnDirection(link.linkTitles.value("object_id")));
            names.removeAll(QString());
            m_about->setText(names.isEmpty() ? u"–"_s : names.join(u" · "_s));
        },
        trouble);
    fillPicklists();
}

void NextStepDialog::fillPicklists()
{
    const auto fillBox = [this](const QByteArray &list, QComboBox *box) {
        base::await(
            m_records.picklist(list), this,
            [this, box](const QList<records::PicklistValue> &values) {
                for (const records::PicklistValue &value : values)
                    box->addItem(value.label, value.id.value());
                if (box == m_type && m_next.type)
                    box->setCurrentIndex(std::max(0, box->findData(m_next.type.value())));
            },
            [this](const base::Problem &problem) { fail(problem); });
    };
    fillBox("activity_outcome", m_outcome);
    fillBox("activity_type", m_type);
}

void NextStepDialog::fill(const NextStep &next)
{
    m_next = next;
    if (m_type->count() > 0)
        m_type->setCurrentIndex(std::max(0, m_type->findData(next.type.value())));
    m_subject->setText(next.subject);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_user.zone).date();
    m_quickDays = {today.addDays(1), today.addDays(3), today.addDays(7), today.addMonths(1)};
    const QLocale locale;
    for (int i = 0; i < m_quickDays.size(); ++i)
        m_quick->button(i)->setToolTip(locale.toString(m_quickDays.at(i), QLocale::LongFormat));
    const QDate first = next.time.firstDay(m_user.zone);
    m_day->setDate(first.isValid() ? first : today.addDays(1));
    const bool timed = !next.time.isNone() && !next.time.isByDay();
    m_timed->setChecked(timed);
    if (timed)
        m_time->setTime(QDateTime::fromMSecsSinceEpoch(next.time.startMs, m_user.zone).time());
    showQuick();
    m_ready = true;
    setBusy(false);
    m_subject->setFocus();
    m_subject->selectAll();
}

void NextStepDialog::showQuick()
{
    for (int i = 0; i < m_quickDays.size(); ++i)
        m_quick->button(i)->setChecked(m_quickDays.at(i) == m_day->date());
}

QDate NextStepDialog::day() const
{
    return m_day->date();
}

NextStep NextStepDialog::step() const
{
    NextStep step = m_next;
    step.type = RecordId(m_type->currentData().toLongLong());
    step.subject = m_subject->text().trimmed();
    if (!m_timed->isChecked()) {
        step.time = ActivityTime::dueOn(m_day->date());
        return step;
    }
    const qint64 start = domain::WallClock(m_user.zone).utcOf(m_day->date(), m_time->time());
    if (m_next.time.kind == ActivityTime::Kind::DueAt)
        step.time = ActivityTime::dueAt(start);
    else
        step.time = ActivityTime::span(start, start + (m_next.time.kind == ActivityTime::Kind::Span
                                                           ? m_next.time.endMs - m_next.time.startMs
                                                           : halfHourMs));
    return step;
}

void NextStepDialog::completeWithNext()
{
    if (m_subject->text().trimmed().isEmpty()) {
        m_notice->notify(NoticeLevel::Warning, tr("The next step needs a subject."));
        m_subject->setFocus();
        return;
    }
    finish(true);
}

void NextStepDialog::completeOnly()
{
    finish(false);
}

void NextStepDialog::finish(bool withNext)
{
    if (m_busy || !m_ready)
        return;
    setBusy(true);
    const RecordId outcome(m_outcome->currentData().toLongLong());
    ActivityRecords activities(m_records);
    base::await(
        withNext ? activities.completeAndPlan(m_done, outcome, step()) : activities.complete(m_done, outcome),
        this,
        [this](const Completion &completion) {
            Q_EMIT completed(completion.outcome.ids.isEmpty() ? m_done.id
                                                              : completion.outcome.ids.constFirst(),
                             completion.planned);
            accept();
        },
        [this](const base::Problem &problem) { fail(problem); });
}

void NextStepDialog::fail(const base::Problem &problem)
{
    setBusy(!m_ready);
    showProblem(m_notice, problem);
}

void NextStepDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_nextPart->setEnabled(!busy);
    m_plan->setEnabled(!busy);
    m_only->setEnabled(!busy);
}

void NextStepDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() & Qt::ControlModifier) {
        completeOnly();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace kith::ui
