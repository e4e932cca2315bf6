// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chanceline.h"

#include "models/base/await.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using records::ChanceView;
using records::WinChances;

namespace {

QString percentText(int percent)
{
    return ChanceLine::tr("%1 %", "a percentage").arg(QLocale().toString(percent));
}

} // namespace

ChanceLine::ChanceLine(records::Records &records, const QByteArray &subject, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_subject(subject)
    , m_chance(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"chanceLine"_s);
    m_chance->setObjectName(u"chance"_s);
    m_reasons->setObjectName(u"chanceReasons"_s);
    m_reasons->setFont(fontOf(TextRole::Caption));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    Theme::setTone(m_reasons, Tone::Muted);
    m_take->setObjectName(u"chanceTake"_s);
    m_take->setAutoDefault(false);
    m_take->setFlat(true);
    m_take->setText(tr("Use the learned one"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    row->addWidget(m_chance, 0, Qt::AlignVCenter);
    row->addWidget(m_reasons, 1, Qt::AlignVCenter);
    row->addWidget(m_take, 0, Qt::AlignVCenter);
    connect(m_take, &QPushButton::clicked, this,
            [this] { set(m_view.own ? QVariant() : QVariant(m_view.percent)); });
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if ((notice.everything || notice.entities.contains("win_model")) && !m_record.isNull())
            show(m_record);
    });
    hide();
}

void ChanceLine::show(const domain::Record &record)
{
    m_record = record;
    const quint64 mine = ++m_generation;
    const QString status = record.text("status");
    const bool isOpen =
        status == "open"_L1 || status == "new"_L1 || status == "working"_L1 || status == "qualified"_L1;
    if (!isOpen || record.deletedAtMs != 0) {
        hide();
        return;
    }
    base::await(
        WinChances(m_records).chance(m_subject, record.id), this,
        [this, mine](const ChanceView &view) {
            if (mine != m_generation)
                return;
            m_view = view;
            display();
        },
        [this, mine](const Problem &problem) {
            if (mine == m_generation && problem.kind() != base::ProblemKind::Cancelled)
                Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
        });
}

void ChanceLine::display()
{
    setVisible(m_view.isLearned || m_view.own);
    if (!m_view.isLearned && !m_view.own)
        return;
    m_chance->setText(m_view.own ? tr("Chance %1, set by hand").arg(percentText(*m_view.own))
                                 : tr("Chance %1").arg(percentText(m_view.percent)));
    QStringList reasons;
    for (const ChanceView::Reason &reason : m_view.reasons)
        //: %1 a field with its value; an arrow says whether it makes winning more or less likely
        reasons.append(reason.isFor ? tr("↑ %1").arg(reason.text) : tr("↓ %1").arg(reason.text));
    QString text = reasons.join(u" · "_s);
    if (m_view.own && m_view.isLearned)
        //: %1 a percentage, %2 the reasons for it
        text = tr("Learned: %1. %2").arg(percentText(m_view.percent), text);
    m_reasons->setText(text);
    m_reasons->setVisible(!text.isEmpty());
    const QString meaning =
        m_view.isLearned
            ? tr("Learned on %1 from those that are over; settings, Learned chances, shows how good it is.")
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_view.learnedAtMs).date(),
                                          QLocale::ShortFormat))
            : tr("What somebody estimated.");
    m_chance->setToolTip(meaning);
    m_chance->setAccessibleDescription(meaning);
    // A lead counts by the learned chance unless somebody says otherwise; a deal by its stage.
    m_take->setVisible(m_view.own || (m_subject == "deal" && m_view.isLearned));
    m_take->setText(!m_view.own           ? tr("Use as its probability")
                    : m_subject == "deal" ? tr("Use the stage's probability")
                                          : tr("Use the learned one"));
}

void ChanceLine::set(const QVariant &percent)
{
    domain::Record after = m_record;
    after.setValue(WinChances::ownField(m_subject), percent);
    base::await(
        m_records.save(m_record, after), this, [](const records::Outcome &) {},
        [this](const Problem &problem) {
            Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
        });
}

} // namespace kith::ui
