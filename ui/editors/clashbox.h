// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/clash.h"

#include <QFrame>
#include <QList>

class QGridLayout;

namespace kith::ui {

/// Fields that two people changed, with both values side by side. Choosing one puts it into the form at once;
/// mine is chosen to begin with, so that doing nothing loses nothing.
class ClashBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ClashBox(QWidget *parent = nullptr);

    void add(const QList<Clash> &clashes);
    void clear();
    int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid = nullptr;
    QWidget *m_rows = nullptr;
    int m_count = 0;
};

} // namespace kith::ui
