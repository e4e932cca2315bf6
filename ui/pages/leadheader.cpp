// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leadheader.h"

#include "models/base/await.h"
#include "ui/pages/chanceline.h"
#include "ui/pages/leadactions.h"
#include "ui/pages/recordtext.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::LeadScore;
using records::LeadSpeed;
using records::LeadStanding;
using records::RecordId;

namespace {

constexpr qint64 MinutesPerHour = 60;

/// "45 min", "2 h", "3 h 5 min".
QString durationText(qint64 minutes)
{
    const QLocale locale;
    if (minutes < MinutesPerHour)
        return LeadHeader::tr("%1 min").arg(locale.toString(minutes));
    if (minutes % MinutesPerHour == 0)
        return LeadHeader::tr("%1 h").arg(locale.toString(minutes / MinutesPerHour));
    return LeadHeader::tr("%1 h %2 min")
        .arg(locale.toString(minutes / MinutesPerHour), locale.toString(minutes % MinutesPerHour));
}

bool isOpen(const QString &status)
{
    return status == "new"_L1 || status == "working"_L1 || status == "qualified"_L1;
}

QString responseText(const LeadStanding &standing)
{
    const QString target = durationText(standing.targetMinutes);
    if (standing.minutes)
        return LeadHeader::tr("Answered after %1 of working time (target: %2)")
            .arg(durationText(*standing.minutes), target);
    if (standing.waitedMinutes == 0)
        return LeadHeader::tr("Not answered yet (target: %1 of working time)").arg(target);
    return LeadHeader::tr("Not answered for %1 of working time (target: %2)")
        .arg(durationText(standing.waitedMinutes), target);
}

} // namespace

LeadHeader::LeadHeader(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_score(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_chance(new ChanceLine(records, "lead", this))
    , m_response(new QLabel(this))
    , m_results(new QLabel(this))
    , m_convert(new QPushButton(Icons::get(u"check-circle"_s), tr("Convert…"), this))
    , m_disqualify(new QPushButton(tr("Disqualify…"), this))
    , m_recycle(new QPushButton(Icons::get(u"refresh"_s), tr("Recycle…"), this))
{
    setObjectName(u"leadHeader"_s);
    m_score->setObjectName(u"leadScore"_s);
    m_score->setFont(fontOf(TextRole::Heading));
    m_reasons->setObjectName(u"leadReasons"_s);
    m_response->setObjectName(u"leadResponse"_s);
    m_results->setObjectName(u"leadResults"_s);
    for (QLabel *label : {m_reasons, m_response, m_results}) {
        label->setFont(fontOf(TextRole::Caption));
        label->setWordWrap(true);
        Theme::setTone(label, Tone::Muted);
    }
    m_results->setTextFormat(Qt::RichText);
    m_results->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_convert->setObjectName(u"leadConvert"_s);
    m_disqualify->setObjectName(u"leadDisqualify"_s);
    m_recycle->setObjectName(u"leadRecycle"_s);

    auto *score = new QHBoxLayout;
    score->setSpacing(space::S);
    score->addWidget(m_score, 0, Qt::AlignTop);
    score->addWidget(m_reasons, 1, Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::XS);
    for (QPushButton *button : {m_convert, m_disqualify, m_recycle}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    column->addLayout(score);
    column->addWidget(m_chance);
    column->addWidget(m_response);
    column->addWidget(m_results);
    column->addLayout(buttons);
    hide();

    const LeadActions::Tell tell = [this](NoticeLevel level, const QString &text, const QString &details) {
        Q_EMIT notice(level, text, details);
    };
    connect(m_chance, &ChanceLine::notice, this, &LeadHeader::notice);
    connect(m_convert, &QPushButton::clicked, this,
            [this, tell] { LeadActions::convert(m_records, m_lead.id, this, tell); });
    connect(m_disqualify, &QPushButton::clicked, this, [this, tell] {
        LeadActions::end(m_records, {m_lead.id}, LeadEndDialog::What::Disqualify, this, tell);
    });
    connect(m_recycle, &QPushButton::clicked, this, [this, tell] {
        LeadActions::end(m_records, {m_lead.id}, LeadEndDialog::What::Recycle, this, tell);
    });
    connect(m_results, &QLabel::linkActivated, this, [this](const QString &link) {
        const QStringList parts = link.split(u'/');
        if (parts.size() == 2)
            Q_EMIT openRequested(parts.constFirst().toLatin1(), RecordId(parts.constLast().toLongLong()));
    });
}

void LeadHeader::show(const domain::Record &lead)
{
    m_lead = lead;
    m_ready = false;
    const quint64 mine = ++m_generation;
    const QString status = lead.text("status");
    const bool inTrash = lead.deletedAtMs != 0;
    m_convert->setVisible(isOpen(status) && !inTrash);
    m_disqualify->setVisible(isOpen(status) && !inTrash);
    m_recycle->setVisible(!isOpen(status) && status != "converted"_L1 && !inTrash);
    displayResults();
    m_chance->show(lead);
    show();
    base::await(
        records::LeadRecords(m_records).standing(lead.id), this,
        [this, mine](const LeadStanding &standing) {
            if (mine == m_generation)
                display(standing);
        },
        [this, mine](const Problem &problem) {
            if (mine == m_generation)
                Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
        });
}

void LeadHeader::display(const LeadStanding &standing)
{
    m_score->setText(QLocale().toString(standing.score.total));
    m_score->setAccessibleName(tr("Score: %1").arg(m_score->text()));
    QStringList lines;
    for (const LeadScore::Line &line : standing.score.lines)
        lines.append(line.text());
    m_reasons->setText(lines.join(u" · "_s));
    m_score->setToolTip(lines.join(u'\n'));
    m_response->setText(responseText(standing));
    Theme::setTone(m_response, standing.state == LeadSpeed::State::InTime ? Tone::Good
                               : standing.state == LeadSpeed::State::Late ? Tone::Danger
                                                                          : Tone::Muted);
    m_ready = true;
}

void LeadHeader::displayResults()
{
    struct Result
    {
        const char *field;
        const char *entity;
    };
    static constexpr std::array<Result, 3> results{{{"converted_contact_id", "contact"},
                                                    {"converted_company_id", "company"},
                                                    {"converted_deal_id", "deal"}}};
    QStringList links;
    for (const Result &result : results) {
        const RecordId id = m_lead.linkId(result.field);
        if (id)
            links.append(
                u"<a href=\"%1/%2\">%3</a>"_s.arg(QString::fromLatin1(result.entity), id.toString(),
                                                  m_lead.linkTitles.value(result.field).toHtmlEscaped()));
    }
    m_results->setVisible(!links.isEmpty());
    if (!links.isEmpty())
        m_results->setText(
            tr("Converted on %1 to %2", "a day and links to what became of the lead")
                .arg(QLocale().toString(
                         QDateTime::fromMSecsSinceEpoch(m_lead.value("converted_at").toLongLong()).date(),
                         QLocale::ShortFormat),
                     links.join(u", "_s)));
}

} // namespace kith::ui
