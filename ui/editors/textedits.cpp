// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/textedits.h"

#include "models/base/money.h"
#include "models/domain/country.h"
#include "models/domain/displaytext.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::FieldType;
using domain::TextFormat;

namespace {

QStringList countryNames()
{
    static const QStringList names = [] {
        QStringList list;
        const QStringList codes = domain::countryCodes();
        for (const QString &code : codes)
            list.append(domain::countryName(code));
        list.sort(Qt::CaseInsensitive);
        return list;
    }();
    return names;
}

/// The calendar in the colours of the program.
void dress(QCalendarWidget &calendar)
{
    QTextCharFormat plain;
    plain.setForeground(Theme::color(Tone::Text));
    QTextCharFormat quiet;
    quiet.setForeground(Theme::color(Tone::Muted));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
    calendar.setHeaderTextFormat(quiet);
    if (auto *before = calendar.findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        before->setIcon(Icons::get(u"chevron-left"_s));
    if (auto *after = calendar.findChild<QToolButton *>(u"qt_calendar_nextmonth"_s))
        after->setIcon(Icons::get(u"chevron-right"_s));
}

QStringList currencyCodes()
{
    static const QStringList codes{u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"JPY"_s, u"SEK"_s,
                                   u"NOK"_s, u"DKK"_s, u"PLN"_s, u"CZK"_s, u"HUF"_s, u"RON"_s,
                                   u"BGN"_s, u"TRY"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"CNY"_s,
                                   u"INR"_s, u"BRL"_s, u"MXN"_s, u"ZAR"_s, u"KRW"_s, u"SGD"_s};
    return codes;
}

} // namespace

LineFieldEdit::LineFieldEdit(const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_edit(new QLineEdit(this))
{
    if (field.type == FieldType::Text && field.format == TextFormat::Plain)
        m_edit->setMaxLength(field.maxLength);
    setInput(m_edit);
    if (field.type == FieldType::Date)
        addCalendar();
    if (field.format == TextFormat::Country || field.format == TextFormat::Currency)
        addSuggestions();
    connect(m_edit, &QLineEdit::textChanged, this, &LineFieldEdit::markEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineFieldEdit::tidy);
}

void LineFieldEdit::addCalendar()
{
    QAction *open = m_edit->addAction(Icons::get(u"calendar"_s, Tone::Muted), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose from a calendar"));
    connect(open, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *calendar = new QCalendarWidget(menu);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setAccessibleName(field().labelText());
        dress(*calendar);
        try {
            const QDate date = QDate::fromString(read().toString(), Qt::ISODate);
            if (date.isValid())
                calendar->setSelectedDate(date);
        } catch (const base::Problem &) {
            // what is typed is no date yet: the calendar opens on today
        }
        auto *entry = new QWidgetAction(menu);
        entry->setDefaultWidget(calendar);
        menu->addAction(entry);
        const auto choose = [this, menu](QDate date) {
            setValue(date.toString(Qt::ISODate));
            menu->close();
            m_edit->setFocus();
        };
        connect(calendar, &QCalendarWidget::clicked, this, choose);
        connect(calendar, &QCalendarWidget::activated, this, choose);
        menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
        calendar->setFocus();
    });
}

void LineFieldEdit::addSuggestions()
{
    auto *completer =
        new QCompleter(field().format == TextFormat::Country ? countryNames() : currencyCodes(), m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(field().format == TextFormat::Country ? Qt::MatchContains : Qt::MatchStartsWith);
    m_edit->setCompleter(completer);
}

bool LineFieldEdit::isBlank() const
{
    return m_edit->text().trimmed().isEmpty();
}

void LineFieldEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->setEnabled(!readOnly);
}

void LineFieldEdit::setCurrency(const QString &currency, bool keepReading)
{
    if (m_currency == currency || field().type != FieldType::Money)
        return;
    QVariant amount;
    const bool dirty = isDirty();
    try {
        amount = value();
    } catch (const base::Problem &) {
        m_currency = currency; // what is typed is no amount in either currency
        return;
    }
    const int shift =
        base::Money::decimals(currency).value_or(2) - base::Money::decimals(m_currency).value_or(2);
    m_currency = currency;
    if (!dirty && (!keepReading || shift == 0 || amount.isNull())) {
        setBase(base(), baseTitle());
        return;
    }
    if (keepReading && !amount.isNull()) {
        qint64 minor = amount.toLongLong();
        for (int i = 0; i < shift; ++i)
            minor *= 10;
        for (int i = 0; i > shift; --i)
            minor = (minor + (minor < 0 ? -5 : 5)) / 10; // half up, away from zero
        amount = qlonglong(minor);
    }
    setValue(amount);
}

void LineFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    Q_UNUSED(linkTitle)
    m_edit->setText(domain::displayText(field(), value, QLocale(), {}, m_currency));
    m_edit->setCursorPosition(0);
}

QVariant LineFieldEdit::read() const
{
    return domain::parseText(field(), m_edit->text(), QLocale(), m_currency);
}

QVariant LineFieldEdit::displayedForm() const
{
    return m_edit->text();
}

void LineFieldEdit::showHint(const QString &text)
{
    m_hint = text;
    m_edit->setPlaceholderText(text == field().labelText() ? QString() : text);
}

/// Shows how the text was understood as soon as it is left: "1.5.26" becomes "01.05.2026".
void LineFieldEdit::tidy()
{
    if (!isDirty() || isBlank() || field().type == FieldType::Text)
        return;
    try {
        const QString text = domain::displayText(field(), read(), QLocale(), {}, m_currency);
        if (text != m_edit->text())
            m_edit->setText(text);
    } catch (const base::Problem &problem) {
        setError(problem.sentence());
    }
}

LongFieldEdit::LongFieldEdit(const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(space::XS + 2);
    setInput(m_edit);
    grow();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        markEdited();
    });
}

bool LongFieldEdit::isBlank() const
{
    return m_edit->toPlainText().trimmed().isEmpty();
}

void LongFieldEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    Q_UNUSED(linkTitle)
    m_edit->setPlainText(value.toString());
    Q_EMIT displayed();
}

QVariant LongFieldEdit::read() const
{
    return domain::parseText(field(), m_edit->toPlainText(), QLocale());
}

QVariant LongFieldEdit::displayedForm() const
{
    return m_edit->toPlainText();
}

void LongFieldEdit::grow()
{
    const int lines = std::clamp(m_edit->document()->blockCount(), 3, 10);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + space::L + space::XS);
}

} // namespace kith::ui
