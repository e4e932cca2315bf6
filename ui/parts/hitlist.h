// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QListWidget>

namespace kith::ui {

/// Records by name under headings: face, title, subtitle. Enter, a click or a double click opens one.
class HitList : public QListWidget
{
    Q_OBJECT

public:
    struct Section
    {
        QString title; ///< empty: no heading
        QList<records::Hit> hits;
        bool more = false; ///< there are more than are listed
    };

    explicit HitList(QWidget *parent = nullptr);

    void setSections(const QList<Section> &sections);
    int hitCount() const { return m_hitCount; }

Q_SIGNALS:
    void opened(const QByteArray &entity, kith::records::RecordId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QListWidgetItem *item);
    int m_hitCount = 0;
};

} // namespace kith::ui
