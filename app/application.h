// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace kith::base {
class Problem;
}

namespace kith::app {

/// The desktop program: names, translations, colours, and the net under everything. An exception that no one
/// caught is logged without customer data and told to whoever listens, instead of ending the program.
class Application final : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);

    /// Fixed for good: settings and the keychain are found by them.
    static void setNames();

    /// Looks as the desktop asks for, from now on, where the person has not chosen otherwise.
    void followDesktop();

    /// Who tells people about what nobody caught. None: it is only logged.
    void setTeller(std::function<void(const base::Problem &)> teller) { m_teller = std::move(teller); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void tell(const base::Problem &problem);
    void loadTranslations();

    std::function<void(const base::Problem &)> m_teller;
};

} // namespace kith::app
