// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

/// Q_INIT_RESOURCE has to stand outside of all namespaces.
static void registerResources()
{
    Q_INIT_RESOURCE(kith);
}

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray sourceOf(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto it = sources.constFind(name);
    if (it == sources.cend()) {
        registerResources();
        QFile file(u":/icons/%1.svg"_s.arg(name));
        it = sources.insert(name, file.open(QFile::ReadOnly) ? file.readAll() : QByteArray());
    }
    return it.value();
}

QPixmap render(const QString &name, const QColor &color, const QSize &deviceSize)
{
    const QString key = u"kith-icon/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(deviceSize.width())
                            .arg(deviceSize.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QByteArray source = sourceOf(name);
    if (!source.isEmpty()) {
        source.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(source);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the palette for its colour each time it paints, so that no icon has to be set again when the scheme
/// changes.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const QPixmap image = pixmap(rect.size() * ratio, mode, state);
        painter->drawPixmap(rect, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return render(m_name, color(mode), size);
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return u"kith"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return sourceOf(m_name).isEmpty(); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected:
            return m_tone ? Theme::color(*m_tone) : palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_tone ? Theme::color(*m_tone) : palette.color(QPalette::ButtonText);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon Icons::get(const QString &name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon Icons::get(QByteArrayView name)
{
    return get(QString::fromLatin1(name));
}

QIcon Icons::get(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

QPixmap Icons::pixmap(const QString &name, Tone tone, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, Theme::color(tone), QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

bool Icons::has(const QString &name)
{
    return !sourceOf(name).isEmpty();
}

QStringList Icons::names()
{
    registerResources();
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace kith::ui
