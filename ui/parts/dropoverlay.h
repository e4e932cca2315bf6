// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QMimeData;

namespace kith::ui {

/// Makes a whole area take what is dropped on it, and shows so while something hovers over it. Children that
/// take drops themselves come first.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    /// `area` gets the overlay as its child. `takes` tells whether it wants something.
    DropOverlay(QWidget &area, std::function<bool(const QMimeData &)> takes);

    void setText(const QString &text);

Q_SIGNALS:
    void dropped(const QMimeData &data); ///< valid only while it is told

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_area;
    std::function<bool(const QMimeData &)> m_takes;
    QString m_text;
};

} // namespace kith::ui
