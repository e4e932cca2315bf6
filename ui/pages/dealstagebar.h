// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace kith::ui {

/// The open stages of a deal's pipeline as steps, with the days it spent in each. A click or Enter asks for a
/// move; the arrow keys go from step to step.
class DealStageBar final : public QWidget
{
    Q_OBJECT

public:
    struct Stage
    {
        base::RecordId id;
        QString name;
        int days = -1; ///< whole days in it; -1: never there
        bool isCurrent = false;
        bool isBefore = false; ///< comes before the one the deal is in
    };

    explicit DealStageBar(QWidget *parent = nullptr);
    ~DealStageBar() override;

    void setStages(const QList<Stage> &stages);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void stageChosen(kith::base::RecordId stage);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Step;
    void place();

    QList<Step *> m_steps;
    bool m_readOnly = false;
};

} // namespace kith::ui
