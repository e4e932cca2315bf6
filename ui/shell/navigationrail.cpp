// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/parts/access.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int wide = 176;
constexpr int narrow = 52;

} // namespace

class NavigationRail::Button final : public QAbstractButton
{
public:
    Button(QByteArray key, QString icon, const QString &label, QWidget *parent)
        : QAbstractButton(parent), m_key(std::move(key)), m_icon(std::move(icon))
    {
        setText(label);
        setAccessibleName(label);
        setFocusPolicy(Qt::StrongFocus);
        // Closer together where the screen is low: twice as large, many have less than 600 pixels.
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setMinimumHeight(fontMetrics().height() + space::XS);
        setMaximumHeight(sizeHint().height());
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {narrow, std::max(metrics::NavigationRow, fontMetrics().height() + space::L)};
    }

    const QByteArray &key() const { return m_key; }
    void setIconName(const QString &icon)
    {
        m_icon = icon;
        update();
    }
    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect area = rect().adjusted(space::S, 1, -space::S, -1);
        if (isChecked() || underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(isChecked() ? Tone::AccentSoft : Tone::SurfaceRaised));
            painter.drawRoundedRect(area, metrics::Radius, metrics::Radius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(Theme::color(Tone::Accent), Theme::focusWidth()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), metrics::Radius, metrics::Radius);
        }
        const Tone tone = isChecked() ? Tone::Accent : Tone::Muted;
        const int size = metrics::IconSize;
        const QRect iconArea(m_collapsed ? (width() - size) / 2 : area.left() + space::S + 2,
                             (height() - size) / 2, size, size);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), iconArea),
                           Icons::pixmap(m_icon, tone, size, devicePixelRatioF()));
        if (m_collapsed)
            return;
        painter.setFont(fontOf(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(Theme::color(isChecked() ? Tone::Accent : Tone::Text));
        const QRect textArea = area.adjusted(iconArea.right() - area.left() + space::M, 0, -space::XS, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textArea),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft)),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, textArea.width()));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
            static_cast<NavigationRail *>(parentWidget())
                ->moveFocus(this, event->key() == Qt::Key_Down ? 1 : -1);
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QByteArray m_key;
    QString m_icon;
    bool m_collapsed = false;
};

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_toggle(new Button({}, u"sidebar"_s, tr("Collapse"), this))
{
    setObjectName("navigationRail");
    setAccessibleName(tr("Pages"));
    Access::setRole(this, QAccessible::PageTabList);
    m_layout->setContentsMargins(0, space::S, 0, space::S);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    m_layout->addWidget(m_toggle);
    m_toggle->setObjectName("collapseRail");
    m_group->setExclusive(true);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT chosen(static_cast<Button *>(button)->key()); });
    setFixedWidth(wide);
}

void NavigationRail::addPage(const QByteArray &key, const QString &icon, const QString &label, Place place,
                             const QString &toolTip)
{
    auto *button = new Button(key, icon, label, this);
    button->setObjectName(u"rail."_s + QString::fromLatin1(key));
    button->setCheckable(true);
    Access::setRole(button, QAccessible::PageTab);
    button->setToolTip(toolTip.isEmpty() ? label : toolTip);
    button->setCollapsed(m_collapsed);
    m_group->addButton(button);
    // Pages, the stretch, pages at the foot, the toggle.
    m_layout->insertWidget(place == Place::Top ? m_topPages++ : m_layout->count() - 1, button);
    m_buttons.append(button);
}

void NavigationRail::moveFocus(const Button *from, int by)
{
    // In the order in which they stand, the toggle last. Of an exclusive group Tab reaches one alone.
    QList<Button *> order;
    for (int i = 0; i < m_layout->count(); ++i) {
        if (auto *button = static_cast<Button *>(m_layout->itemAt(i)->widget()))
            order.append(button);
    }
    const qsizetype next = order.indexOf(from) + by;
    if (next >= 0 && next < order.size())
        order.at(next)->setFocus(Qt::OtherFocusReason);
}

void NavigationRail::setCurrent(const QByteArray &key)
{
    for (Button *button : std::as_const(m_buttons)) {
        if (button->key() == key)
            button->setChecked(true);
    }
}

QByteArray NavigationRail::current() const
{
    auto *button = static_cast<Button *>(m_group->checkedButton());
    return button ? button->key() : QByteArray();
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (Button *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    m_toggle->setCollapsed(collapsed);
    m_toggle->setText(collapsed ? tr("Expand") : tr("Collapse"));
    m_toggle->setToolTip(m_toggle->text());
    m_toggle->setAccessibleName(m_toggle->text());
    setFixedWidth(collapsed ? narrow : wide);
    Q_EMIT collapsedChanged(collapsed);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Tone::Rail));
    painter.setPen(Theme::color(Tone::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace kith::ui
