// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/strengthmeter.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using Level = services::PassphraseStrength::Level;

namespace {

Tone toneOf(Level level)
{
    switch (level) {
    case Level::None:
        return Tone::Line;
    case Level::Weak:
        return Tone::Danger;
    case Level::Fair:
        return Tone::Warning;
    case Level::Strong:
        break;
    }
    return Tone::Good;
}

} // namespace

class StrengthMeter::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent) : QWidget(parent) { setFixedHeight(barHeight); }

    void present(double filled, Level level)
    {
        m_filled = filled;
        m_level = level;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Tone::Line));
        const qreal radius = barHeight / 2.0;
        painter.drawRoundedRect(rect(), radius, radius);
        if (m_filled > 0) {
            painter.setBrush(Theme::color(toneOf(m_level)));
            painter.drawRoundedRect(QRectF(0, 0, std::max(m_filled * width(), double(barHeight)), barHeight),
                                    radius, radius);
        }
    }

private:
    static constexpr int barHeight = 4;
    double m_filled = 0;
    Level m_level = Level::None;
};

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent), m_bar(new Bar(this)), m_resists(new QLabel(this)), m_advice(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::XS);
    layout->addWidget(m_bar);
    layout->addWidget(m_resists);
    layout->addWidget(m_advice);
    m_resists->setObjectName("strengthResists");
    m_advice->setObjectName("strengthAdvice");
    for (QLabel *label : {m_resists, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(fontOf(TextRole::Caption));
    }
    Theme::setTone(m_advice, Tone::Muted);
    // The height of the longest advice, so that the form does not jump while somebody types.
    m_advice->setMinimumHeight(2 * QFontMetrics(m_advice->font()).lineSpacing());
    m_advice->setAlignment(Qt::AlignTop);
    setToolTip(tr("Reckoned for an attacker who has the file and tries %L1 passphrases a second, "
                  "as about a hundred graphics cards do.")
                   .arg(services::GuessesPerSecond, 0, 'f', 0));
    rate({}, {});
}

void StrengthMeter::rate(const QString &passphrase, const QStringList &ownWords)
{
    constexpr double fullBits = 60;
    m_strength = services::estimatePassphrase(passphrase, ownWords);
    m_bar->present(std::min(1.0, m_strength.bits / fullBits), m_strength.level);
    const bool none = m_strength.level == Level::None;
    m_resists->setText(none ? tr("Only this passphrase opens the file. Nobody can reset it.")
                            : m_strength.resists);
    Theme::setTone(m_resists, none ? Tone::Muted : toneOf(m_strength.level));
    m_advice->setText(m_strength.advice);
    setAccessibleDescription(m_resists->text());
}

} // namespace kith::ui
