// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"

#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

BulkDialog::BulkDialog(records::Records &records, const QByteArray &entity,
                       const QList<records::RecordId> &ids, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_entity(records.catalogue().entity(entity))
    , m_ids(ids)
    , m_form(new QWidget(this))
    , m_body(new QVBoxLayout(m_form))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::M);
    column->addWidget(m_form);
    m_summary->setObjectName(u"actSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    constexpr int Lines = 3; // what is said while one types must not squeeze the form
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_summary->setMinimumHeight(Lines * fontMetrics().lineSpacing());
    column->addWidget(m_summary);
    column->addStretch(1);
    m_progress->setObjectName(u"actProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"actGo"_s);
    m_go->setEnabled(false);
    makePrimary(m_go);
    column->addWidget(buttons);
    setMinimumWidth(metrics::DialogMedium);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkDialog::reject);
}

void BulkDialog::setBodyFills()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretchFactor(m_form, 1);
    column->setStretch(column->indexOf(m_summary) + 1, 0);
}

void BulkDialog::setSummary(const QString &text, Tone tone)
{
    Theme::setTone(m_summary, tone);
    m_summary->setText(text);
}

void BulkDialog::setGo(const QString &text, bool possible)
{
    m_possible = possible;
    m_go->setText(text);
    m_go->setEnabled(possible && !m_running);
}

void BulkDialog::setRunning(bool running)
{
    m_running = running;
    m_form->setEnabled(!running);
    m_go->setEnabled(m_possible && !running);
    m_progress->setVisible(running);
    m_progress->setValue(0);
}

void BulkDialog::run()
{
    if (m_running || !m_possible)
        return;
    setRunning(true);
    m_work = begin();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(QFuture<void>(m_work));
    whenFinished(m_work, this, [this](const QFuture<records::Outcome> &done) {
        setRunning(false);
        if (const auto problem = problemOf(QFuture<void>(done))) {
            if (problem->kind() == base::ProblemKind::Cancelled)
                setSummary(tr("Cancelled: nothing was changed."));
            else
                setSummary(problem->sentence(), Tone::Danger);
            return;
        }
        Q_EMIT written(done.result());
        accept();
    });
}

void BulkDialog::reject()
{
    if (m_running) {
        m_work.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace kith::ui
