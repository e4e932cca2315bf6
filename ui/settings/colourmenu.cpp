// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/colourmenu.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char *colour;
    const char *name;
};

constexpr std::array Colours{Named{"#d64545", QT_TRANSLATE_NOOP("ColourButton", "Red")},
                             Named{"#d9822b", QT_TRANSLATE_NOOP("ColourButton", "Orange")},
                             Named{"#c9a227", QT_TRANSLATE_NOOP("ColourButton", "Yellow")},
                             Named{"#4f9d54", QT_TRANSLATE_NOOP("ColourButton", "Green")},
                             Named{"#2f9c95", QT_TRANSLATE_NOOP("ColourButton", "Teal")},
                             Named{"#3d7ebf", QT_TRANSLATE_NOOP("ColourButton", "Blue")},
                             Named{"#6c63c7", QT_TRANSLATE_NOOP("ColourButton", "Indigo")},
                             Named{"#a450b5", QT_TRANSLATE_NOOP("ColourButton", "Purple")},
                             Named{"#c94f7c", QT_TRANSLATE_NOOP("ColourButton", "Pink")},
                             Named{"#7a8694", QT_TRANSLATE_NOOP("ColourButton", "Grey")}};

} // namespace

ColourButton::ColourButton(QWidget *parent) : QPushButton(tr("C&olour"), parent)
{
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    for (const Named &one : Colours) {
        const QString colour = QString::fromLatin1(one.colour);
        QAction *action = menu->addAction(swatch(colour), tr(one.name));
        action->setData(colour);
        connect(action, &QAction::triggered, this, [this, colour] { Q_EMIT chosen(colour); });
    }
    menu->addSeparator();
    connect(menu->addAction(swatch({}), tr("None")), &QAction::triggered, this,
            [this] { Q_EMIT chosen(QString()); });
    connect(menu->addAction(tr("Another colour …")), &QAction::triggered, this, &ColourButton::askOther);
    setMenu(menu);
    setColour({});
}

void ColourButton::setColour(const QString &colour)
{
    m_colour = colour;
    setIcon(swatch(colour));
}

QIcon ColourButton::swatch(const QString &colour)
{
    constexpr int Sharp = 2; // pixels for each, so that it is crisp on fine displays
    QPixmap picture(metrics::IconSize * Sharp, metrics::IconSize * Sharp);
    picture.setDevicePixelRatio(Sharp);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(3.5, 3.5, metrics::IconSize - 7, metrics::IconSize - 7);
    const QColor own(colour);
    painter.setPen(QPen(own.isValid() ? own : Theme::color(Tone::LineStrong), 1.2));
    painter.setBrush(own.isValid() ? QBrush(own) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    return QIcon(picture);
}

void ColourButton::askOther()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { Q_EMIT chosen(colour.name()); });
    dialog->open();
}

} // namespace kith::ui
