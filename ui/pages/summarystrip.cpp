// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/summarystrip.h"

#include "ui/pages/recordtext.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldFlag;
using records::SummaryConsent;
using records::SummaryFigure;
using records::SummaryMoment;

namespace {

constexpr int NarrowestCell = 128;
constexpr int MaxFields = 4;
constexpr qsizetype MaxSums = 2;

QString sumText(const QList<base::Money> &sums)
{
    QStringList parts;
    for (qsizetype i = 0; i < sums.size() && i < MaxSums; ++i)
        parts.append(sums.at(i).toText(QLocale()));
    const QString text = parts.join(u" + "_s);
    return sums.size() > MaxSums ? SummaryStrip::tr("%1 + …").arg(text) : text;
}

QString allSums(const QList<base::Money> &sums)
{
    QStringList parts;
    for (const base::Money &sum : sums)
        parts.append(sum.toText(QLocale()));
    return parts.join(u" + "_s);
}

QString figureText(const SummaryFigure &figure)
{
    if (!figure.text.isEmpty())
        return figure.text;
    const QString count = QLocale().toString(figure.count);
    if (figure.isMoney)
        return figure.sums.isEmpty() ? SummaryStrip::tr("none") : sumText(figure.sums);
    return figure.sums.isEmpty() ? count : SummaryStrip::tr("%1 · %2").arg(count, sumText(figure.sums));
}

QString momentText(const SummaryMoment &moment)
{
    if (moment.what.isEmpty())
        return nearDayText(moment.atMs);
    return SummaryStrip::tr("%1 · %2").arg(nearDayText(moment.atMs), moment.what);
}

QString consentText(const SummaryConsent &consent)
{
    if (consent.state == "given")
        return SummaryStrip::tr("%1: yes").arg(consent.channelText);
    if (consent.state == "refused")
        return SummaryStrip::tr("%1: no").arg(consent.channelText);
    if (consent.state == "expired")
        return SummaryStrip::tr("%1: expired").arg(consent.channelText);
    return SummaryStrip::tr("%1: asked").arg(consent.channelText);
}

} // namespace

QString nearDayText(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
    const qint64 ago = day.daysTo(QDate::currentDate());
    constexpr qint64 Near = 14;
    if (ago == 0)
        return SummaryStrip::tr("today");
    if (ago == 1)
        return SummaryStrip::tr("yesterday");
    if (ago == -1)
        return SummaryStrip::tr("tomorrow");
    if (ago > 0 && ago <= Near)
        return SummaryStrip::tr("%n days ago", nullptr, int(ago));
    if (ago < 0 && ago >= -Near)
        return SummaryStrip::tr("in %n days", nullptr, int(-ago));
    return QLocale().toString(day, QLocale::ShortFormat);
}

struct SummaryStrip::Content
{
    QByteArray key;
    QString caption;
    QString value;
    QString tip;
    Tone tone = Tone::Text;
    std::function<void()> action; ///< none: there is nothing behind it
};

/// A caption and a value below it. A button when there is something behind it. It stays while what it says
/// changes, so that a click is not lost.
class SummaryStrip::Cell final : public QAbstractButton
{
public:
    explicit Cell(QWidget *parent) : QAbstractButton(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::clicked, this, [this] {
            std::function<void()> action; // of its own: it may give this cell another one
            action = m_action;
            if (action)
                action();
        });
    }

    void show(const Content &content)
    {
        setObjectName(u"summary_"_s + QString::fromLatin1(content.key));
        m_caption = content.caption;
        m_tone = content.tone;
        m_action = content.action;
        m_acts = bool(m_action);
        setText(content.value);
        setToolTip(content.tip);
        setAccessibleName(SummaryStrip::tr("%1: %2").arg(m_caption, content.value));
        setAccessibleDescription(content.tip);
        setFocusPolicy(m_acts ? Qt::StrongFocus : Qt::NoFocus);
        setAttribute(Qt::WA_Hover, m_acts);
        setCursor(m_acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    using QWidget::show;

    QSize sizeHint() const override
    {
        const QFontMetrics caption(fontOf(TextRole::Caption));
        const QFontMetrics value(fontOf(TextRole::Body));
        return {NarrowestCell, caption.height() + value.height() + space::S};
    }
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_acts && (underMouse() || isDown())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Tone::SurfaceRaised));
            painter.drawRoundedRect(rect(), metrics::RadiusSmall, metrics::RadiusSmall);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(Theme::color(Tone::Accent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::RadiusSmall,
                                    metrics::RadiusSmall);
        }
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        QRect area = rect().adjusted(space::XS, 2, -space::XS, -2);
        QFont font = fontOf(TextRole::Caption);
        painter.setFont(font);
        painter.setPen(Theme::color(Tone::Muted));
        const int captionHeight = QFontMetrics(font).height();
        painter.drawText(QRect(area.left(), area.top(), area.width(), captionHeight), align,
                         QFontMetrics(font).elidedText(m_caption, Qt::ElideRight, area.width()));
        font = fontOf(TextRole::Body);
        painter.setFont(font);
        painter.setPen(Theme::color(m_acts && m_tone == Tone::Text ? Tone::Accent : m_tone));
        area.setTop(area.top() + captionHeight);
        painter.drawText(area, align, QFontMetrics(font).elidedText(text(), Qt::ElideRight, area.width()));
    }

private:
    QString m_caption;
    Tone m_tone = Tone::Text;
    bool m_acts = false;
    std::function<void()> m_action;
};

SummaryStrip::SummaryStrip(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QWidget(this))
    , m_alone(new QToolButton(m_scope))
    , m_tree(new QToolButton(m_scope))
    , m_cellsSide(new QWidget(this))
    , m_grid(new QGridLayout(m_cellsSide))
{
    setObjectName(u"summary"_s);
    m_alone->setText(tr("This company"));
    m_tree->setText(tr("With subsidiaries"));
    m_alone->setObjectName(u"scopeAlone"_s);
    m_tree->setObjectName(u"scopeTree"_s);
    m_alone->setToolTip(tr("The numbers count this company alone"));
    m_tree->setToolTip(tr("The numbers count this company and all companies below it"));
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(m_scope);
    row->setContentsMargins(0, 0, 0, space::XS);
    row->setSpacing(space::XS);
    for (QToolButton *button : {m_alone, m_tree}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFont(fontOf(TextRole::Caption));
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_scope->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::S);
    m_grid->setVerticalSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scope);
    column->addWidget(m_cellsSide);
    connect(m_tree, &QToolButton::clicked, this, [this] { Q_EMIT subsidiariesToggled(true); });
    connect(m_alone, &QToolButton::clicked, this, [this] { Q_EMIT subsidiariesToggled(false); });
}

SummaryStrip::~SummaryStrip() = default;

void SummaryStrip::show(const records::RecordSheet &sheet)
{
    const QByteArray &key = sheet.record.entity().key;
    m_scope->setVisible(sheet.summary.hasSubsidiaries);
    m_tree->setChecked(sheet.summary.withSubsidiaries);
    m_alone->setChecked(!sheet.summary.withSubsidiaries);
    m_contents.clear();
    addMoments(sheet);
    if (key != "contact" && key != "company" && key != "campaign") // its numbers are what it is opened for
        addFields(sheet.record);
    for (const SummaryFigure &figure : sheet.summary.figures)
        addFigure(figure);
    if (key == "contact")
        addConsents(sheet);
    while (m_cells.size() > m_contents.size()) {
        Cell *cell = m_cells.takeLast();
        cell->setObjectName({});
        cell->hide(); // gone from the layout now, deleted when what runs in it is over
        m_grid->removeWidget(cell);
        cell->deleteLater();
        m_columns = 0;
    }
    while (m_cells.size() < m_contents.size()) {
        m_cells.append(new Cell(m_cellsSide));
        m_columns = 0;
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->show(m_contents.at(i));
    setVisible(!m_cells.isEmpty());
    place();
}

void SummaryStrip::addCell(const QByteArray &key, const QString &caption, const QString &value,
                           const QString &tip, int tone, const std::function<void()> &action)
{
    m_contents.append({key, caption, value, tip, Tone(tone), action});
}

void SummaryStrip::addMoments(const records::RecordSheet &sheet)
{
    const domain::Record &record = sheet.record;
    const domain::Entity &entity = record.entity();
    if (const Field *owner = entity.field("owner_id")) {
        const bool none = record.isEmpty("owner_id");
        addCell("owner"_ba, owner->labelText(), none ? tr("nobody") : fieldText(record, *owner),
                owner->helpText(), int(none ? Tone::Muted : Tone::Text), {});
    }
    const auto go = [this](const SummaryMoment &moment) -> std::function<void()> {
        if (moment.record)
            return [this, moment] { Q_EMIT opened(moment.entity, moment.record); };
        return [this] { Q_EMIT timelineRequested(); };
    };
    const auto tip = [](const SummaryMoment &moment, const Field &field) {
        QStringList lines{field.helpText()};
        if (moment.atMs != 0)
            lines.append(whenText(moment.atMs));
        lines.append(moment.title);
        lines.removeAll(QString());
        return lines.join(u'\n');
    };
    if (const Field *touch = entity.field("last_touch_at")) {
        const SummaryMoment &moment = sheet.summary.lastTouch;
        if (moment.atMs == 0)
            addCell("last_touch"_ba, touch->labelText(), tr("never"), touch->helpText(), int(Tone::Muted),
                    {});
        else
            addCell("last_touch"_ba, touch->labelText(), momentText(moment), tip(moment, *touch),
                    int(Tone::Text), go(moment));
    }
    if (const Field *step = entity.field("next_step_at")) {
        const SummaryMoment &moment = sheet.summary.nextStep;
        const bool isLate = moment.atMs != 0 && moment.atMs < QDateTime::currentMSecsSinceEpoch();
        if (moment.atMs == 0)
            addCell("next_step"_ba, step->labelText(), tr("none planned"), step->helpText(), int(Tone::Muted),
                    {});
        else
            addCell("next_step"_ba, step->labelText(), momentText(moment), tip(moment, *step),
                    int(isLate ? Tone::Danger : Tone::Text), go(moment));
    }
}

/// Of other kinds of records: what lists show of them, as far as it is known and not said already.
void SummaryStrip::addFields(const domain::Record &record)
{
    const domain::Entity &entity = record.entity();
    int count = 0;
    for (const Field &field : entity.fields) {
        const bool said = entity.titleFields.contains(field.key) ||
                          entity.subtitleFields.contains(field.key) || field.key == "owner_id" ||
                          field.key == "last_touch_at" || field.key == "next_step_at";
        if (said || !field.is(FieldFlag::InList) || record.isEmpty(field.key) ||
            field.type == domain::FieldType::LongText)
            continue;
        addCell(field.key, field.labelText(), fieldText(record, field), field.helpText(), int(Tone::Text),
                {});
        if (++count == MaxFields)
            break;
    }
}

void SummaryStrip::addFigure(const SummaryFigure &figure)
{
    QString tip = figure.definition;
    if (figure.isMoney || figure.sums.size() > MaxSums)
        tip = tr("%1\n%2 (%n record(s))", nullptr, int(figure.count)).arg(tip, allSums(figure.sums));
    const bool none = figure.count == 0;
    std::function<void()> action;
    if (!none)
        action = [this, entity = figure.entity, filter = figure.filter] {
            Q_EMIT recordsRequested({entity, filter});
        };
    const bool needsCare = figure.key == "open_tickets" && !none;
    addCell(figure.key, figure.label, figureText(figure), tip,
            int(none        ? Tone::Muted
                : needsCare ? Tone::Warning
                            : Tone::Text),
            action);
}

void SummaryStrip::addConsents(const records::RecordSheet &sheet)
{
    const QString caption = tr("Consent");
    const auto go = [this] { Q_EMIT consentsRequested(); };
    if (sheet.record.value("do_not_contact").toBool()) {
        addCell("consent"_ba, caption, tr("do not contact"),
                sheet.record.entity().field("do_not_contact")->helpText(), int(Tone::Danger), go);
        return;
    }
    if (sheet.summary.consents.isEmpty()) {
        addCell("consent"_ba, caption, tr("not recorded"),
                tr("Nobody has written down yet what this person agreed to."), int(Tone::Muted), go);
        return;
    }
    QStringList texts;
    QStringList tips;
    bool allGiven = true;
    for (const SummaryConsent &consent : sheet.summary.consents) {
        texts.append(consentText(consent));
        tips.append(tr("%1\n%2").arg(consent.channelText, consent.text));
        allGiven = allGiven && consent.state == "given";
    }
    addCell("consent"_ba, caption, texts.join(u" · "_s),
            tr("The strictest answer for each channel.") + u'\n' + tips.join(u'\n'),
            int(allGiven ? Tone::Good : Tone::Warning), go);
}

void SummaryStrip::place()
{
    if (m_cells.isEmpty())
        return;
    const int count = int(m_cells.size());
    const int fitting = std::max(2, width() / (NarrowestCell + space::S));
    // As even as the rows allow: eight in two rows of four, not six and two.
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    if (columns == m_columns)
        return;
    for (int i = 0; i < std::max(m_columns, columns); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cells.at(i), i / columns, i % columns);
        m_cells.at(i)->setVisible(true);
    }
    m_grid->activate();
    layout()->activate();
}

void SummaryStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace kith::ui
