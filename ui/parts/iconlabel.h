// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QLabel>

namespace kith::ui {

/// A label with nothing but an icon, which is drawn anew when the scheme changes.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(const QString &icon, Tone tone, int size, QWidget *parent = nullptr);

    /// size: in pixels of the screen's scale.
    void setIcon(const QString &icon, Tone tone, int size);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_name;
    Tone m_tone = Tone::Text;
    int m_size = 0;
};

} // namespace kith::ui
