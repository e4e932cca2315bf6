// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/access.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *RoleProperty = "_kith_role";

/// A widget with the role it was given. Tabs can be pressed and tell which of them is chosen.
class WithRole final : public QAccessibleWidget
{
public:
    WithRole(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        const QAbstractButton *own = button();
        return text.isEmpty() && kind == QAccessible::Name && own ? QString(own->text()).remove(u'&') : text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const QAbstractButton *own = button(); own && own->isCheckable()) {
            state.selectable = true;
            state.selected = own->isChecked();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button() && button()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (button() && name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
};

std::function<void(const QWidget &)> &listener()
{
    static std::function<void(const QWidget &)> current;
    return current;
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    // Qt asks for every class of an object's ancestry; the first answer counts.
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(RoleProperty);
    if (!role.isValid())
        return nullptr;
    return new WithRole(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void Access::install()
{
    static const bool done = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(done)
}

void Access::setRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(RoleProperty, int(role));
}

void Access::setListener(std::function<void(const QWidget &)> heard)
{
    listener() = std::move(heard);
}

void Access::announce(QWidget *widget)
{
    if (listener())
        listener()(*widget);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // Where alerts are not known, a notification that appears is read out.
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace kith::ui
