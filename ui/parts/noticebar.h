// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;
class QPushButton;

namespace kith::ui {

class IconLabel;

enum class NoticeLevel { Info, Success, Warning, Error };

/// One message above the content it is about: what happened, one action, "Copy details". Never takes the
/// focus. Information and success leave by themselves after some seconds unless they carry an action;
/// warnings and errors stay.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void notify(NoticeLevel level, const QString &text, const QString &details = {});
    void notify(NoticeLevel level, const QString &text, const QString &details, const QString &actionText,
                std::function<void()> action);
    void dismiss();

    bool isShown() const;
    NoticeLevel level() const { return m_level; }
    QString text() const;
    QString details() const { return m_details; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    NoticeLevel m_level = NoticeLevel::Info;
    QString m_details;
    std::function<void()> m_action;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_actionButton;
    QPushButton *m_copyButton;
    QToolButton *m_closeButton;
    QTimer *m_timer;
};

} // namespace kith::ui

Q_DECLARE_METATYPE(kith::ui::NoticeLevel)
