// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kith::ui {

/// Says above the pages of the sample workspace what it is, and offers the way to one's own.
class SampleBanner : public QWidget
{
    Q_OBJECT

public:
    explicit SampleBanner(QWidget *parent = nullptr);

Q_SIGNALS:
    void createRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kith::ui
