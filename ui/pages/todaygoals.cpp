// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaygoals.h"

#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::TodayGoal;

namespace {

constexpr int BarHeight = 8;
constexpr int Full = 100;

QString amountText(const TodayGoal &goal, qint64 amount)
{
    return goal.currency.isEmpty() ? QLocale().toString(amount)
                                   : base::Money(amount, goal.currency).toText(QLocale());
}

bool isBehind(const TodayGoal &goal)
{
    return goal.target > 0 && goal.reached < goal.expected;
}

} // namespace

QString goalText(const TodayGoal &goal)
{
    const QString reached = amountText(goal, goal.reached);
    if (goal.target == 0)
        return reached;
    return TodayGoals::tr("%1 of %2 · %3 %")
        .arg(reached, amountText(goal, goal.target), QLocale().toString(goal.percent));
}

QString goalPaceText(const TodayGoal &goal)
{
    const QString days = TodayGoals::tr("Working day %1 of %2")
                             .arg(QLocale().toString(goal.elapsedDays), QLocale().toString(goal.allDays));
    if (goal.target == 0)
        return TodayGoals::tr("%1 · %n deal(s)", nullptr, int(goal.number.count)).arg(days);
    if (goal.reached >= goal.target)
        return TodayGoals::tr("%1 · reached").arg(days);
    if (isBehind(goal))
        return TodayGoals::tr("%1 · %2 behind").arg(days, amountText(goal, goal.expected - goal.reached));
    return TodayGoals::tr("%1 · %2 ahead").arg(days, amountText(goal, goal.reached - goal.expected));
}

class TodayGoals::Bar final : public QAbstractButton
{
public:
    explicit Bar(QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(u"todayGoal"_s);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    void show(const TodayGoal &goal)
    {
        m_goal = goal;
        setText(goal.name);
        setToolTip(goal.definition);
        setAccessibleName(TodayGoals::tr("%1: %2").arg(goal.name, goalText(goal)));
        setAccessibleDescription(TodayGoals::tr("%1. %2").arg(goalPaceText(goal), goal.definition));
        updateGeometry();
        update();
    }
    using QWidget::show;

    const TodayGoal &goal() const { return m_goal; }

    QSize sizeHint() const override
    {
        const int body = QFontMetrics(fontOf(TextRole::Body)).height();
        const int caption = QFontMetrics(fontOf(TextRole::Caption)).height();
        const int bar = m_goal.target > 0 ? BarHeight + space::XS : 0;
        return {200, body + space::XS + bar + caption + 2 * space::S};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown() || hasFocus())
            paint::panel(
                &painter, rect(), underMouse() || isDown() ? Theme::color(Tone::SurfaceRaised) : QColor(),
                hasFocus() ? Theme::color(Tone::Accent) : QColor(), metrics::Radius, Theme::focusWidth());
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        const int right = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter));
        QRect area = rect().adjusted(space::S, space::S, -space::S, -space::S);
        const QFontMetrics body(fontOf(TextRole::Body));
        const QString value = goalText(m_goal);
        QRect line(area.left(), area.top(), area.width(), body.height());
        painter.setFont(fontOf(TextRole::Strong));
        const int wanted = std::min(painter.fontMetrics().horizontalAdvance(value) + 1, area.width() * 2 / 3);
        painter.setPen(Theme::color(Tone::Text));
        painter.drawText(line, right, painter.fontMetrics().elidedText(value, Qt::ElideRight, wanted));
        painter.setFont(fontOf(TextRole::Body));
        const int rest = area.width() - wanted - space::S;
        const QRect name(area.left(), area.top(), rest, body.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name), left,
                         body.elidedText(m_goal.name, Qt::ElideRight, rest));
        area.setTop(area.top() + body.height() + space::XS);
        if (m_goal.target > 0) {
            paintBar(painter, QRect(area.left(), area.top(), area.width(), BarHeight), rightToLeft);
            area.setTop(area.top() + BarHeight + space::XS);
        }
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(isBehind(m_goal) ? Tone::Warning : Tone::Muted));
        painter.drawText(
            area, left, painter.fontMetrics().elidedText(goalPaceText(m_goal), Qt::ElideRight, area.width()));
    }

private:
    void paintBar(QPainter &painter, const QRect &bar, bool rightToLeft) const
    {
        const auto part = [&](qreal share) {
            QRectF filled(bar);
            filled.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
            if (rightToLeft)
                filled.moveRight(QRectF(bar).right());
            return filled;
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Tone::Line));
        painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
        const QRectF filled = part(m_goal.percent / qreal(Full));
        painter.setBrush(Theme::color(m_goal.percent >= Full ? Tone::Good : Tone::AccentFill));
        if (filled.width() >= BarHeight)
            painter.drawRoundedRect(filled, BarHeight / 2.0, BarHeight / 2.0);
        else if (m_goal.reached > 0)
            painter.drawEllipse(QRectF(rightToLeft ? filled.right() - BarHeight : filled.left(), bar.top(),
                                       BarHeight, BarHeight));
        // How far the working days are.
        const qreal days = m_goal.allDays > 0 ? qreal(m_goal.elapsedDays) / m_goal.allDays : 0;
        const QRectF gone = part(days);
        const qreal x = rightToLeft ? gone.left() : gone.right();
        painter.setPen(QPen(Theme::color(Tone::Text), 2));
        painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 3));
    }

    TodayGoal m_goal;
};

TodayGoals::TodayGoals(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(tr("Goals"), this)), m_set(new QPushButton(tr("Set a &goal"), this))
{
    setObjectName(u"today_goals"_s);
    setAccessibleName(tr("Goals"));
    m_title->setFont(fontOf(TextRole::Heading));
    m_title->setContentsMargins(space::S, 0, space::S, 0);
    m_set->setObjectName(u"todaySetGoal"_s);
    m_set->setAutoDefault(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::S, space::M, space::S, space::M);
    outer->setSpacing(space::XS);
    outer->addWidget(m_title);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::XS);
    outer->addLayout(m_column);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::S, space::XS, 0, 0);
    foot->addWidget(m_set);
    foot->addStretch();
    outer->addLayout(foot);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_set, &QPushButton::clicked, this, &TodayGoals::goalRequested);
}

TodayGoals::~TodayGoals() = default;

void TodayGoals::show(const records::TodaySheet &sheet)
{
    while (m_bars.size() > sheet.goals.size()) {
        Bar *bar = m_bars.takeLast();
        m_column->removeWidget(bar);
        bar->hide();
        bar->deleteLater();
    }
    while (m_bars.size() < sheet.goals.size()) {
        auto *bar = new Bar(this);
        connect(bar, &QAbstractButton::clicked, this, [this, bar] {
            if (bar->goal().number.count > 0)
                Q_EMIT recordsRequested({bar->goal().number.entity, bar->goal().number.filter});
        });
        m_column->addWidget(bar);
        bar->setVisible(true);
        m_bars.append(bar);
    }
    bool none = true;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->show(sheet.goals.at(i));
        none = none && !sheet.goals.at(i).id;
    }
    m_set->setVisible(none && !sheet.frame.isReadOnly);
}

QList<QWidget *> TodayGoals::focusChain() const
{
    QList<QWidget *> chain(m_bars.cbegin(), m_bars.cend());
    chain.append(m_set);
    return chain;
}

void TodayGoals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(&painter, rect(), Theme::color(Tone::Surface), Theme::color(Tone::Line), metrics::Radius);
}

} // namespace kith::ui
