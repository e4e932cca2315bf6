// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kith::ui {

class IconLabel;

/// Says beside a card why it went back: what the stage asks for and the deal does not have, and where to put
/// that right. Leaves with Escape, its cross, or when something else is clicked.
class GateBubble : public QFrame
{
    Q_OBJECT

public:
    explicit GateBubble(QWidget *parent);

    /// `lines` name what is missing; `beside` is the card in the parent's coordinates, may be empty.
    void explain(const QString &headline, const QStringList &lines, const QRect &beside, bool takeFocus);
    QString headline() const;
    QStringList lines() const { return m_lines; }
    void leave();

Q_SIGNALS:
    void fillInRequested(); ///< what is missing should be asked for
    void editRequested();   ///< the deal's editor should open
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place(const QRect &beside);

    QStringList m_lines;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_fillIn;
    QPushButton *m_edit;
};

} // namespace kith::ui
