// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/choicelook.h"

#include <QWidget>

class QToolButton;

namespace kith::ui {

/// A short text on a rounded ground: a tag, a state. With a cross when it can be taken away.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setLook(ChoiceLook look);
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    ChoiceLook m_look;
    QToolButton *m_remove = nullptr;
};

} // namespace kith::ui
