// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/recordpanel.h"

namespace kith::ui {

class NoticeBar;

/// One record in a window of its own. Escape closes it, Alt+Up and Alt+Down lead to its neighbours; it goes
/// with the page that opened it.
class RecordWindow final : public QWidget
{
    Q_OBJECT

public:
    RecordWindow(records::Records &records, const QByteArray &entity, records::RecordId id, QWidget *owner);

    RecordPanel &panel() const { return *m_panel; }

Q_SIGNALS:
    void stepRequested(int by); ///< Alt+Up: the record before (-1); Alt+Down: the one after (1)

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    NoticeBar *m_notice;
    RecordPanel *m_panel;
    bool m_asking = false;
    bool m_closing = false;
};

} // namespace kith::ui
