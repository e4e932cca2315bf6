// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPushButton>

namespace kith::ui {

/// Chooses a colour for a value or a tag: a few that can be told apart in light and dark, none, or any other.
class ColourButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ColourButton(QWidget *parent = nullptr);

    void setColour(const QString &colour); ///< "#rrggbb" or empty; shown on the button

    /// A disc of the colour; an empty ring for none.
    static QIcon swatch(const QString &colour);

Q_SIGNALS:
    void chosen(const QString &colour);

private:
    void askOther();

    QString m_colour;
};

} // namespace kith::ui
