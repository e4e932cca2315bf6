// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <functional>

class QWidget;

namespace kith::test {

/// Hands on the keys. Everything goes to the widget that has the focus, as from a real keyboard; nothing here
/// knows where anything is on the screen.
class Keyboard
{
public:
    /// One key, also with modifiers.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// Letters of any script.
    static void type(const QString &text);

    /// Replaces what is in the field.
    static void retype(const QString &text);

    /// Tab until `arrived` says so; false when a round brought nothing.
    static bool tabUntil(const std::function<bool(QWidget *)> &arrived);

    /// Tab until the widget of that object name has the focus.
    static bool tabTo(const char *objectName);

    /// Waits until the keys go to this window. QTest::qWaitForWindowActive() is content with its parent.
    static bool reaches(const QWidget *window);

    /// What has the focus; never null: a program without focus ends the test.
    static QWidget *focus();
};

} // namespace kith::test
