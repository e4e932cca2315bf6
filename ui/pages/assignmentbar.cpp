// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assignmentbar.h"

#include "models/base/await.h"
#include "models/records/assignmentrecords.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::AssignmentRecords;

namespace {

constexpr int PreviewPauseMs = 300;

} // namespace

AssignmentBar::AssignmentBar(records::Records &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_notice(new NoticeBar(this)), m_pause(new QTimer(this))
{
    setObjectName(u"assignmentBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(PreviewPauseMs);
    connect(m_pause, &QTimer::timeout, this, &AssignmentBar::ask);
    connect(m_notice, &NoticeBar::dismissed, this, &QWidget::hide);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("lead"))
            m_pause->start();
    });
    ask();
}

void AssignmentBar::ask()
{
    base::await(
        AssignmentRecords::waiting(m_records), this, [this](qint64 waiting) { display(waiting); },
        [](const base::Problem &) {}); // the list beside it says what is wrong
}

void AssignmentBar::display(qint64 waiting)
{
    if (waiting == m_waiting)
        return; // closed by somebody, it stays closed
    m_waiting = waiting;
    if (waiting == 0) {
        m_notice->dismiss();
        hide();
        return;
    }
    m_notice->notify(NoticeLevel::Warning,
                     tr("%n lead(s) wait in a queue, because no rule found anybody who could take them.",
                        nullptr, int(waiting)),
                     {}, tr("Show them"),
                     [this] { Q_EMIT recordsRequested(AssignmentRecords::waitingFilter()); });
    show();
}

AssignmentNote::AssignmentNote(records::Records &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_text(new ElidedLabel(this))
{
    setObjectName(u"assignmentNote"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    row->addWidget(new IconLabel(u"git-branch"_s, Tone::Muted, metrics::IconSizeSmall, this));
    m_text->setObjectName(u"assignmentNoteText"_s);
    Theme::setTone(m_text, Tone::Muted);
    row->addWidget(m_text, 1);
    hide();
}

void AssignmentNote::showLead(records::RecordId lead)
{
    const quint64 mine = ++m_generation;
    if (!lead) {
        hide();
        return;
    }
    base::await(
        AssignmentRecords::latest(m_records, lead), this,
        [this, mine](const std::optional<records::LatestAssignment> &latest) {
            if (mine != m_generation)
                return;
            const bool says = latest && latest->stillHolds;
            if (says) {
                m_text->setText(latest->sentence());
                setToolTip(latest->candidates.join(u'\n'));
            }
            setVisible(says);
        },
        [this, mine](const base::Problem &) {
            if (mine == m_generation)
                hide();
        });
}

QString AssignmentNote::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace kith::ui
