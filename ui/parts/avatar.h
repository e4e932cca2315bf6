// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QWidget>

class QPainter;

namespace kith::ui {

/// A record's face: initials of a person in a round tint that is always the same for the same record, or the
/// icon of its kind in a rounded square.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget *parent = nullptr);

    /// `icon` is the catalogue's name for the kind; "user" and "target" show initials.
    void show(const QString &icon, const QString &title, base::RecordId id);

    QSize sizeHint() const override { return {m_size, m_size}; }

    static bool hasInitials(QStringView icon);
    static QString initials(const QString &title);
    static void paint(QPainter &painter, const QRect &rect, const QString &icon, const QString &title,
                      base::RecordId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_icon;
    QString m_title;
    base::RecordId m_id;
};

} // namespace kith::ui
