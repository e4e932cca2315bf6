// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/keyboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace kith::test {

bool Keyboard::reaches(const QWidget *window)
{
    return window && QTest::qWaitFor([window] {
               return QApplication::activeWindow() == window && QApplication::focusWidget();
           });
}

QWidget *Keyboard::focus()
{
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("nothing has the focus");
    return QApplication::focusWidget();
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), Qt::Key(key), modifiers);
}

void Keyboard::type(const QString &text)
{
    for (const QChar letter : text) { // QTest::keyClicks() knows ASCII alone
        QWidget *target = focus();
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(target, &up);
    }
}

void Keyboard::retype(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

bool Keyboard::tabUntil(const std::function<bool(QWidget *)> &arrived)
{
    constexpr int aRound = 120;
    for (int i = 0; i < aRound; ++i) {
        if (arrived(focus()))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool Keyboard::tabTo(const char *objectName)
{
    return tabUntil([objectName](const QWidget *widget) {
        return widget->objectName() == QLatin1StringView(objectName);
    });
}

} // namespace kith::test
