// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace kith::ui {

/// A field for search words. searchChanged() comes when typing pauses, or at once on Enter and when it is
/// cleared.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    void setSearch(const QString &text); ///< as if typed, at once

Q_SIGNALS:
    void searchChanged(const QString &text);
    void leaveRequested(); ///< Down or Enter: on to the results

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer *m_pause;
    QString m_told;
};

} // namespace kith::ui
