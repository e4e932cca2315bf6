// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/clashbox.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

QString shownValue(const QString &text)
{
    QString shown = text.simplified();
    if (shown.size() > 80)
        shown = shown.left(79) + QChar(0x2026);
    return shown.isEmpty() ? ClashBox::tr("(empty)") : shown.replace(u'&', "&&"_L1);
}

} // namespace

ClashBox::ClashBox(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"clashBox"_s);
    setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::L, space::M, space::L, space::M);
    column->setSpacing(space::S);
    auto *title = new QLabel(tr("Somebody changed the same fields while you were editing"), this);
    title->setFont(fontOf(TextRole::Strong));
    title->setWordWrap(true);
    auto *text = new QLabel(tr("Choose what each field should say, then save again."), this);
    text->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(text);
    clear();
}

void ClashBox::clear()
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::L);
    m_grid->setVerticalSpacing(space::XS);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    layout()->addWidget(m_rows);
    m_count = 0;
    hide();
}

void ClashBox::add(const QList<Clash> &clashes)
{
    for (const Clash &clash : clashes) {
        auto *label = new QLabel(clash.label, m_rows);
        label->setTextFormat(Qt::PlainText);
        auto *mine = new QRadioButton(tr("Mine: %1").arg(shownValue(clash.mine)), m_rows);
        auto *theirs = new QRadioButton(tr("Theirs: %1").arg(shownValue(clash.theirs)), m_rows);
        mine->setObjectName(u"mine"_s);
        theirs->setObjectName(u"theirs"_s);
        mine->setToolTip(clash.mine);
        theirs->setToolTip(clash.theirs);
        mine->setAccessibleName(tr("%1, mine: %2").arg(clash.label, shownValue(clash.mine)));
        theirs->setAccessibleName(tr("%1, theirs: %2").arg(clash.label, shownValue(clash.theirs)));
        auto *group = new QButtonGroup(m_rows);
        group->addButton(mine);
        group->addButton(theirs);
        mine->setChecked(true);
        m_grid->addWidget(label, m_count, 0);
        m_grid->addWidget(mine, m_count, 1);
        m_grid->addWidget(theirs, m_count, 2);
        auto *was = new QLabel(tr("Before: %1").arg(shownValue(clash.was)), m_rows);
        was->setObjectName(u"was"_s);
        was->setTextFormat(Qt::PlainText);
        was->setToolTip(clash.was);
        Theme::setTone(was, Tone::Muted);
        m_grid->addWidget(was, m_count, 3);
        ++m_count;
        const Clash copy = clash;
        connect(mine, &QRadioButton::clicked, this, [copy] { copy.takeMine(); });
        connect(theirs, &QRadioButton::clicked, this, [copy] { copy.takeTheirs(); });
    }
    setVisible(m_count > 0);
}

void ClashBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Tone::WarningSoft));
    painter.drawRoundedRect(rect(), metrics::Radius, metrics::Radius);
}

} // namespace kith::ui
