// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace kith::ui {

/// The pages of the workspace, at the left: icons with labels, or icons alone.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    enum class Place { Top, Foot };

    void addPage(const QByteArray &key, const QString &icon, const QString &label, Place place = Place::Top,
                 const QString &toolTip = {});

    void setCurrent(const QByteArray &key);
    QByteArray current() const;

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void chosen(const QByteArray &key);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Button;

    void moveFocus(const Button *from, int by);

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<Button *> m_buttons;
    Button *m_toggle;
    int m_topPages = 0;
    bool m_collapsed = false;
};

} // namespace kith::ui
