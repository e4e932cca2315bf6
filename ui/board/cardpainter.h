// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/cardface.h"

#include <QColor>
#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace kith::ui {

/// How a deal's card looks. Everything that has a colour also has a sign or a word.
class CardPainter
{
    Q_DECLARE_TR_FUNCTIONS(CardPainter)

public:
    struct Look
    {
        bool compact = false;  ///< two lines less
        int extras = 0;        ///< lines for fields that the person chose
        bool coloured = false; ///< by a field: its value stands on the card, too
    };

    CardPainter() { setLook({}); }
    void setLook(Look look);
    const Look &look() const { return m_look; }

    /// Height of every card, in device independent pixels.
    int height() const;

    void paint(QPainter &painter, const QRect &rect, const items::CardFace &card,
               Qt::LayoutDirection direction) const;
    /// While the deal is on its way.
    void paintLoading(QPainter &painter, const QRect &rect, quint64 seed) const;
    /// The ground of a card, without what it says.
    static void paintGround(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &stroke);

    /// All that the card says, for a screen reader.
    static QString spoken(const items::CardFace &card);

    /// Ground and ink of a value: its own colour where it has one, else a tint that is always the same.
    static std::pair<QColor, QColor> colours(const items::CardFace &card);

private:
    struct Heights
    {
        int body = 0;
        int caption = 0;
    };
    Look m_look;
    Heights m_heights;
};

} // namespace kith::ui
