// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobbar.h"

#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kith::ui {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName("jobBar");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName("cancelJob");
    m_cancel->setIcon(Icons::get(u"x"_s));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.isEmpty())
            m_jobs.constFirst().watcher->cancel();
    });
    hide();
}

void JobBar::add(const QString &label, const QFuture<void> &future)
{
    if (future.isFinished())
        return;
    auto *watcher = new QFutureWatcher<void>(this);
    m_jobs.append({label, watcher});
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { remove(watcher); });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &JobBar::refresh);
    connect(watcher, &QFutureWatcherBase::progressTextChanged, this, &JobBar::refresh);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, &JobBar::refresh);
    watcher->setFuture(future);
    refresh();
    if (m_jobs.size() == 1)
        Q_EMIT busyChanged(true);
}

void JobBar::remove(QFutureWatcher<void> *watcher)
{
    m_jobs.removeIf([watcher](const Job &job) { return job.watcher == watcher; });
    watcher->deleteLater();
    refresh();
    if (m_jobs.isEmpty())
        Q_EMIT busyChanged(false);
}

void JobBar::cancelAll()
{
    for (const Job &job : std::as_const(m_jobs))
        job.watcher->cancel();
}

void JobBar::refresh()
{
    setVisible(!m_jobs.isEmpty());
    if (m_jobs.isEmpty())
        return;
    const Job &job = m_jobs.constFirst();
    QString text = job.label;
    if (const QString progress = job.watcher->progressText(); !progress.isEmpty())
        text += u" · "_s + progress;
    if (m_jobs.size() > 1)
        text += u" "_s + tr("(and %1 more)").arg(m_jobs.size() - 1);
    m_label->setText(text);
    m_bar->setRange(job.watcher->progressMinimum(), job.watcher->progressMaximum());
    m_bar->setValue(job.watcher->progressValue());
}

} // namespace kith::ui
