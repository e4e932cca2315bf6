// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplebanner.h"

#include "ui/parts/access.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kith::ui {

SampleBanner::SampleBanner(QWidget *parent) : QWidget(parent)
{
    setObjectName("sampleBanner");
    Access::setRole(this, QAccessible::Note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::XL, space::S, space::L, space::S);
    row->setSpacing(space::M);
    auto *text = new QLabel(tr("This is a sample with invented people. Try whatever you like: it leaves "
                               "without a trace when you close it."),
                            this);
    text->setObjectName("sampleText");
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setAccessibleName(text->text());
    auto *create = new QPushButton(tr("Create your own workspace…"), this);
    create->setObjectName("sampleCreate");
    create->setAutoDefault(true); // Enter presses it, as in a dialog
    connect(create, &QPushButton::clicked, this, &SampleBanner::createRequested);
    row->addWidget(text, 1);
    row->addWidget(create);
}

void SampleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Tone::AccentSoft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Tone::Line));
}

} // namespace kith::ui
