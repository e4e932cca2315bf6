// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workinghoursedit.h"

#include "models/base/await.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Record;
using records::RecordId;

namespace {

constexpr int DayEnd = 24 * 60;
constexpr int DayWidth = 120;
constexpr int TimeWidth = 90;

/// Tab goes on to the next input; the arrow keys go from the hours to the minutes.
class OneStopTimeEdit final : public QTimeEdit
{
public:
    using QTimeEdit::QTimeEdit;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): not within the edit
    }
};

/// Midnight at the end of the day is shown as the one at its beginning.
QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs((minute % DayEnd) * 60);
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

WorkingHoursEdit::WorkingHoursEdit(records::Records &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_entity(records.catalogue().entity("working_hours"))
{
    setObjectName(u"workingHours"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::L);
    grid->setVerticalSpacing(space::S);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const domain::Choice &choice : m_entity.field("weekday")->choices)
        makeDay(choice, row++);
    setEnabled(false);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (m_id && !m_saving && (notice.everything || notice.records.value("organisation").contains(m_id)))
            load();
    });
}

void WorkingHoursEdit::makeDay(const domain::Choice &choice, int row)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    Day day;
    day.key = choice.key;
    auto *name = new QLabel(choice.labelText(), this);
    name->setFixedSize(DayWidth, metrics::ControlHeight);
    Theme::setTone(name, Tone::Muted);
    day.box = new QWidget(this);
    day.box->setObjectName(u"hours_"_s + QString::fromLatin1(day.key));
    day.spans = new QVBoxLayout(day.box);
    day.spans->setContentsMargins(0, 0, 0, 0);
    day.spans->setSpacing(space::XS);
    day.error = new QLabel(this);
    day.error->setObjectName(u"hoursError_"_s + QString::fromLatin1(day.key));
    day.error->setWordWrap(true);
    day.error->setFont(fontOf(TextRole::Caption));
    Theme::setTone(day.error, Tone::Danger);
    day.error->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(space::XXS);
    column->addWidget(day.box);
    column->addWidget(day.error);
    auto *add = makeIconButton(u"plus"_s, tr("%1: add working hours").arg(choice.labelText()),
                               u"hoursAdd_"_s + QString::fromLatin1(day.key), this);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(add, row, 1, Qt::AlignTop);
    grid->addLayout(column, row, 2);
    connect(add, &QToolButton::clicked, this, [this, key = day.key] { this->add(key); });
    m_days.append(day);
}

void WorkingHoursEdit::open(RecordId organisation)
{
    m_id = organisation;
    load();
}

void WorkingHoursEdit::load()
{
    const quint64 mine = ++m_generation;
    if (!m_id)
        return;
    base::await(
        m_records.load("organisation", m_id), this,
        [this, mine](const Record &owner) {
            if (mine != m_generation)
                return;
            m_owner = owner;
            setEnabled(true);
            display();
        },
        [this](const Problem &problem) { Q_EMIT failed(problem); });
}

void WorkingHoursEdit::display()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    QList<Record> spans = m_owner.children("working_hours");
    std::stable_sort(spans.begin(), spans.end(), [](const Record &a, const Record &b) {
        return a.value("from_minute").toInt() < b.value("from_minute").toInt();
    });
    for (const Day &day : std::as_const(m_days)) {
        while (QLayoutItem *item = day.spans->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        day.error->hide();
        bool any = false;
        for (const Record &span : std::as_const(spans)) {
            if (span.text("weekday").toLatin1() == day.key) {
                addSpan(day, span);
                any = true;
            }
        }
        if (!any) {
            auto *none = new QLabel(tr("Nobody is at work"), day.box);
            none->setFixedHeight(metrics::ControlHeight);
            Theme::setTone(none, Tone::Muted);
            day.spans->addWidget(none);
        }
    }
    if (!focused.isEmpty()) {
        if (auto *again = findChild<QWidget *>(focused))
            again->setFocus();
    }
}

void WorkingHoursEdit::addSpan(const Day &day, const Record &span)
{
    const QString name = domain::Catalogue::builtIn()
                             .entity("working_hours")
                             .field("weekday")
                             ->choices
                             .at(std::find_if(m_days.cbegin(), m_days.cend(),
                                              [&day](const Day &one) { return one.key == day.key; }) -
                                 m_days.cbegin())
                             .labelText();
    auto *line = new QWidget(day.box);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    const auto makeTime = [&](int minute, const char *part, const QString &label) {
        auto *edit = new OneStopTimeEdit(timeOf(minute), line);
        edit->setObjectName(u"%1_%2"_s.arg(QLatin1StringView(part)).arg(span.id.value()));
        edit->setAccessibleName(label);
        edit->setFixedWidth(TimeWidth);
        edit->setKeyboardTracking(false);
        row->addWidget(edit);
        return edit;
    };
    auto *from = makeTime(span.value("from_minute").toInt(), "from", tr("%1: from").arg(name));
    row->addWidget(new QLabel(u"–"_s, line));
    auto *to = makeTime(span.value("to_minute").toInt(), "to", tr("%1: to").arg(name));
    to->setToolTip(tr("00:00 is midnight at the end of the day."));
    auto *drop = makeIconButton(u"x"_s, tr("%1: take these hours away").arg(name),
                                u"drop_%1"_s.arg(span.id.value()), line);
    row->addWidget(drop);
    row->addStretch();
    day.spans->addWidget(line);
    const auto commit = [this, key = day.key, id = span.id, from, to] {
        const int end = minuteOf(to->time());
        change(key, id, minuteOf(from->time()), end == 0 ? DayEnd : end);
    };
    connect(from, &QTimeEdit::editingFinished, this, commit);
    connect(to, &QTimeEdit::editingFinished, this, commit);
    connect(drop, &QToolButton::clicked, this, [this, id = span.id] { remove(id); });
}

void WorkingHoursEdit::change(const QByteArray &day, RecordId id, int from, int to)
{
    Record after = m_owner;
    for (Record &span : after.children("working_hours")) {
        if (span.id == id) {
            span.setValue("from_minute", from);
            span.setValue("to_minute", to);
        }
    }
    save(after, day);
}

/// After the last hours of the day, or the usual ones.
void WorkingHoursEdit::add(const QByteArray &day)
{
    constexpr int Begin = 9 * 60;
    constexpr int End = 17 * 60;
    constexpr int Hour = 60;
    if (m_owner.isNull())
        return;
    int last = 0;
    for (const Record &span : m_owner.children("working_hours")) {
        if (span.text("weekday").toLatin1() == day)
            last = std::max(last, span.value("to_minute").toInt());
    }
    if (last + Hour >= DayEnd)
        return;
    Record span(m_entity);
    span.setValue("weekday", QString::fromLatin1(day));
    span.setValue("from_minute", last == 0 ? Begin : last + Hour);
    span.setValue("to_minute", last == 0 ? End : std::min(DayEnd, last + 2 * Hour));
    Record after = m_owner;
    after.children("working_hours").append(span);
    save(after, day);
}

void WorkingHoursEdit::remove(RecordId id)
{
    Record after = m_owner;
    QByteArray day;
    QList<Record> &spans = after.children("working_hours");
    for (qsizetype i = spans.size() - 1; i >= 0; --i) {
        if (spans.at(i).id == id) {
            day = spans.at(i).text("weekday").toLatin1();
            spans.removeAt(i);
        }
    }
    save(after, day);
}

void WorkingHoursEdit::save(const Record &after, const QByteArray &day)
{
    if (m_saving || after == m_owner)
        return;
    const auto at =
        std::find_if(m_days.cbegin(), m_days.cend(), [&day](const Day &one) { return one.key == day; });
    const auto refuse = [this, at](const QString &why) {
        if (at == m_days.cend())
            return;
        at->error->setText(why);
        at->error->show();
    };
    for (const Record &span : after.children("working_hours")) {
        if (span.value("from_minute").toInt() >= span.value("to_minute").toInt()) {
            refuse(tr("The end must come after the beginning."));
            return;
        }
    }
    m_saving = true;
    base::await(
        m_records.save(m_owner, after), this,
        [this](const records::Outcome &) {
            m_saving = false;
            load();
        },
        [this, refuse](const Problem &problem) {
            m_saving = false;
            if (problem.kind() == base::ProblemKind::Invalid ||
                problem.kind() == base::ProblemKind::Constraint) {
                refuse(problem.sentence());
            } else {
                Q_EMIT failed(problem);
                load();
            }
        });
}

} // namespace kith::ui
