// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dealstagebar.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Point = 10; ///< how far a step reaches into the next one
constexpr int LeastWidth = 44;

} // namespace

/// One stage as an arrow that points to the next.
class DealStageBar::Step final : public QAbstractButton
{
public:
    explicit Step(DealStageBar &bar) : QAbstractButton(&bar), m_bar(bar)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, this, [this] {
            if (!m_bar.m_readOnly && !m_stage.isCurrent)
                Q_EMIT m_bar.stageChosen(m_stage.id);
        });
    }

    void show(const Stage &stage, bool isFirst, bool isLast)
    {
        m_stage = stage;
        m_isFirst = isFirst;
        m_isLast = isLast;
        setText(stage.name);
        const QString days = stage.days >= 0 ? DealStageBar::tr("%n day(s)", nullptr, stage.days) : QString();
        const QString state = stage.isCurrent   ? DealStageBar::tr("is here")
                              : stage.days >= 0 ? DealStageBar::tr("was here")
                                                : DealStageBar::tr("not yet");
        //: %1 name of a stage, %2 whether the deal is there, %3 "12 days"
        setAccessibleName(days.isEmpty() ? DealStageBar::tr("%1: %2").arg(stage.name, state)
                                         : DealStageBar::tr("%1: %2, %3").arg(stage.name, state, days));
        setToolTip(days.isEmpty() ? stage.name : DealStageBar::tr("%1: %2").arg(stage.name, days));
        setCursor(stage.isCurrent || m_bar.m_readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
    using QWidget::show;

    QSize sizeHint() const override
    {
        const QFontMetrics name(fontOf(TextRole::Strong));
        const QFontMetrics days(fontOf(TextRole::Caption));
        return {name.horizontalAdvance(text()) + 2 * space::L, name.height() + days.height() + space::M};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        if (rightToLeft) { // the arrows point the other way, the words do not
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const bool hot = !m_bar.m_readOnly && !m_stage.isCurrent && underMouse();
        painter.setBrush(Theme::color(m_stage.isCurrent  ? Tone::AccentFill
                                      : hot              ? Tone::AccentSoft
                                      : m_stage.isBefore ? Tone::AccentSoft
                                                         : Tone::SurfaceRaised));
        painter.setPen(hot ? QPen(Theme::color(Tone::Accent)) : QPen(Qt::NoPen));
        painter.drawPath(outline());
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(Theme::color(m_stage.isCurrent ? Tone::Text : Tone::Accent), Theme::focusWidth()));
            painter.drawPath(outline());
        }
        painter.resetTransform();
        drawTexts(painter, rightToLeft);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int key = event->key();
        if (event->modifiers() == Qt::NoModifier && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            const int by = (key == Qt::Key_Right) != rightToLeft ? 1 : -1;
            const qsizetype to = m_bar.m_steps.indexOf(this) + by;
            if (to >= 0 && to < m_bar.m_steps.size())
                m_bar.m_steps.at(to)->setFocus(Qt::TabFocusReason);
        } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            click();
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    QPainterPath outline() const
    {
        const qreal right = width() - 1.0;
        const qreal bottom = height() - 1.0;
        const qreal middle = bottom / 2;
        QPainterPath path;
        path.moveTo(1, 1);
        path.lineTo(m_isLast ? right : right - Point, 1);
        if (!m_isLast)
            path.lineTo(right, middle);
        path.lineTo(m_isLast ? right : right - Point, bottom);
        path.lineTo(1, bottom);
        if (!m_isFirst)
            path.lineTo(Point, middle);
        path.closeSubpath();
        return path;
    }

    void drawTexts(QPainter &painter, bool rightToLeft)
    {
        const int front = m_isFirst ? space::S : Point + space::XS;
        const int back = m_isLast ? space::XS : Point;
        const QRect area = rect().adjusted(rightToLeft ? back : front, 2, rightToLeft ? -front : -back, -2);
        const QFont name = fontOf(m_stage.isCurrent ? TextRole::Strong : TextRole::Body);
        const QFont days = fontOf(TextRole::Caption);
        const bool hasDays = m_stage.days >= 0;
        const int nameHeight = QFontMetrics(name).height();
        const int all = nameHeight + (hasDays ? QFontMetrics(days).height() : 0);
        QRect line(area.left(), area.top() + (area.height() - all) / 2, area.width(), nameHeight);
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        const QColor ink =
            m_stage.isCurrent ? QColor(Qt::white) : Theme::color(m_stage.isBefore ? Tone::Text : Tone::Muted);
        painter.setPen(ink);
        painter.setFont(name);
        painter.drawText(line, align, QFontMetrics(name).elidedText(text(), Qt::ElideRight, line.width()));
        if (!hasDays)
            return;
        line.moveTop(line.bottom() + 1);
        line.setHeight(QFontMetrics(days).height());
        painter.setFont(days);
        painter.drawText(line, align,
                         QFontMetrics(days).elidedText(DealStageBar::tr("%n day(s)", nullptr, m_stage.days),
                                                       Qt::ElideRight, line.width()));
    }

    DealStageBar &m_bar;
    Stage m_stage;
    bool m_isFirst = false;
    bool m_isLast = false;
};

DealStageBar::DealStageBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"dealStageBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QFontMetrics name(fontOf(TextRole::Strong));
    const QFontMetrics days(fontOf(TextRole::Caption));
    setFixedHeight(name.height() + days.height() + space::M);
}

DealStageBar::~DealStageBar() = default;

void DealStageBar::setStages(const QList<Stage> &stages)
{
    // Steps stay while what they say changes, so that the focus and a click are not lost.
    while (m_steps.size() > stages.size()) {
        Step *gone = m_steps.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_steps.size() < stages.size()) {
        m_steps.append(new Step(*this));
        m_steps.last()->QWidget::show();
    }
    for (qsizetype i = 0; i < stages.size(); ++i) {
        m_steps.at(i)->setObjectName(u"dealStage%1"_s.arg(i));
        m_steps.at(i)->show(stages.at(i), i == 0, i + 1 == stages.size());
    }
    place();
}

void DealStageBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void DealStageBar::place()
{
    if (m_steps.isEmpty())
        return;
    // By what they have to say, but none so narrow that it cannot be hit.
    int wanted = 0;
    for (const Step *step : std::as_const(m_steps))
        wanted += std::max(LeastWidth, step->sizeHint().width());
    const int room = width() + int(m_steps.size() - 1) * (Point - 2);
    int at = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const int share = std::max(LeastWidth, m_steps.at(i)->sizeHint().width());
        const bool isLast = i + 1 == m_steps.size();
        const int size = isLast ? width() - at : int(qint64(share) * room / std::max(1, wanted));
        const int left = layoutDirection() == Qt::RightToLeft ? width() - at - size : at;
        m_steps.at(i)->setGeometry(left, 0, size, height());
        at += size - (Point - 2);
    }
}

void DealStageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace kith::ui
