// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchbox.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "models/domain/filtersentence.h"
#include "models/records/quickvocabulary.h"
#include "models/records/records.h"
#include "ui/parts/icons.h"
#include "ui/parts/quicksuggest.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::QuickFilter;
using records::QuickVocabularyReader;

namespace {

constexpr int SearchPauseMs = 40; // whoever types faster looks for the whole of it
constexpr int MostSuggestions = 7;

QString iconOf(QuickFilter::Suggestion::Kind kind)
{
    using Kind = QuickFilter::Suggestion::Kind;
    switch (kind) {
    case Kind::Field:
        return u"sliders"_s;
    case Kind::User:
        return u"user"_s;
    case Kind::Tag:
        return u"tag"_s;
    case Kind::Place:
        return u"map-pin"_s;
    case Kind::Phrase:
    case Kind::Example:
        return u"lightbulb"_s;
    case Kind::Value:
        break;
    }
    return u"circle"_s;
}

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setObjectName(u"searchBox"_s);
    setClearButtonEnabled(true);
    QAction *icon = addAction(Icons::get(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    icon->setEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(SearchPauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] {
        tell();
        showSuggestions();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_quick = {};
            tell();
            showSuggestions();
        } else {
            m_pause->start();
        }
    });
}

void SearchBox::setSearch(const QString &text)
{
    m_isSetting = true;
    setText(text);
    m_quick = {};
    tell();
    m_isSetting = false;
    if (m_suggest)
        m_suggest->hide();
}

void SearchBox::offerFilters(records::Records &records, const QByteArray &entity)
{
    m_records = &records;
    m_entity = entity;
    if (!m_suggest) {
        m_suggest = new QuickSuggest(this);
        connect(this, &QObject::destroyed, m_suggest, &QObject::deleteLater);
        connect(m_suggest, &QuickSuggest::chosen, this, &SearchBox::choose);
        connect(m_suggest, &QuickSuggest::currentChanged, this,
                [this] { setAccessibleDescription(m_suggest->currentText()); });
    }
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (std::any_of(notice.entities.cbegin(), notice.entities.cend(),
                        [](const QByteArray &kind) { return QuickVocabularyReader::dependsOn(kind); })) {
            m_names.reset(); // read again when somebody types the next time
            if (hasFocus())
                readNames();
        }
    });
}

void SearchBox::readNames()
{
    if (!m_records || m_names || m_isReading)
        return;
    m_isReading = true;
    base::await(
        QuickVocabularyReader::load(*m_records), this,
        [this](const QuickVocabularyReader::Names &names) {
            m_isReading = false;
            m_names = names;
            if (!text().isEmpty() && hasFocus())
                showSuggestions();
        },
        [this](const base::Problem &) { m_isReading = false; }); // words are still searched for
}

QString SearchBox::words() const
{
    const QString typed = text().simplified();
    // The blank at the end says that the last word is complete; whoever searches decides what that means.
    if (!m_names || m_isSetting || typed.isEmpty())
        return typed;
    const QuickFilter quick = QuickFilter::parse(m_records->catalogue().entity(m_entity), text(), *m_names);
    return quick.isCertain() ? quick.search : typed;
}

/// How the text is understood, and what may come next.
void SearchBox::showSuggestions()
{
    if (!m_suggest)
        return;
    QList<QuickSuggest::Line> lines;
    m_quick = {};
    if (m_names && hasFocus() && !m_isSetting && !text().trimmed().isEmpty()) {
        const domain::Catalogue &catalogue = m_records->catalogue();
        m_quick = QuickFilter::parse(catalogue.entity(m_entity), text(), *m_names);
        const domain::Entity &meant = catalogue.entity(m_quick.entity);
        if (m_quick.hasFilter()) {
            domain::FilterNames names;
            names.title = [this](const domain::Field &field, const QVariant &value) {
                const bool isList = field.type == domain::FieldType::Picklist ||
                                    field.type == domain::FieldType::MultiPicklist;
                for (const domain::QuickName &name :
                     m_names->of(isList ? "picklist/" + field.target : field.target)) {
                    if (name.id.value() == value.toLongLong())
                        return name.text;
                }
                return QString();
            };
            const QString clause = domain::FilterSentence(meant, QLocale(), names).clause(m_quick.filter);
            const bool isOther = m_quick.entity != m_entity;
            const QString enter = m_quick.isCertain() ? tr("Enter") : QString();
            lines.append({QuickSuggest::Line::Kind::Filter,
                          u"filter"_s,
                          isOther ? tr("%1: %2", "kind of record: condition").arg(meant.pluralText(), clause)
                                  : tr("As filter: %1").arg(clause),
                          enter,
                          {}});
        }
        for (const QuickFilter::Suggestion &suggestion :
             QuickFilter::suggest(meant, text(), cursorPosition(), *m_names, MostSuggestions))
            lines.append({QuickSuggest::Line::Kind::Suggestion, iconOf(suggestion.kind), suggestion.label,
                          suggestion.detail, suggestion});
        if (!lines.isEmpty())
            lines.append({QuickSuggest::Line::Kind::Help, u"help"_s, tr("What can be typed here …"), {}, {}});
    }
    m_suggest->setLines(lines);
    setAccessibleDescription(lines.isEmpty() ? QString() : lines.constFirst().text);
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_suggest->lines().size())
        return;
    const QuickSuggest::Line line = m_suggest->lines().at(row);
    switch (line.kind) {
    case QuickSuggest::Line::Kind::Filter:
        takeFilter();
        return;
    case QuickSuggest::Line::Kind::Suggestion: {
        const base::TextPart &span = line.suggestion.span;
        QString changed = text();
        changed.replace(span.from, span.length, line.suggestion.text);
        setText(changed);
        setCursorPosition(int(span.from + line.suggestion.text.size()));
        m_pause->stop();
        tell();
        showSuggestions();
        return;
    }
    case QuickSuggest::Line::Kind::Help: {
        m_suggest->hide();
        auto *help = new QuickFilterHelp(m_records->catalogue().entity(m_entity), this);
        connect(help, &QuickFilterHelp::exampleChosen, this, [this](const QString &example) {
            setFocus();
            setText(example);
        });
        help->open();
        return;
    }
    }
}

void SearchBox::takeFilter()
{
    const QuickFilter quick = m_quick;
    m_suggest->hide();
    if (!quick.hasFilter())
        return;
    m_pause->stop();
    setSearch(quick.entity == m_entity ? quick.search : QString());
    Q_EMIT filterChosen(quick.entity, quick.filter, quick.search);
}

bool SearchBox::pressedInSuggestions(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (m_suggest->current() + 1 >= m_suggest->lines().size())
            return false; // on to the results
        m_suggest->step(1);
        return true;
    case Qt::Key_Up:
        m_suggest->step(-1);
        return true;
    case Qt::Key_Escape:
        m_suggest->hide();
        setAccessibleDescription({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_suggest->current() < 0)
            return false;
        choose(m_suggest->current());
        return true;
    default:
        return false;
    }
}

bool SearchBox::event(QEvent *event)
{
    // Escape and Enter are the list's before any shortcut of the page sees them.
    if (event->type() == QEvent::ShortcutOverride && m_suggest && m_suggest->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (m_suggest && m_suggest->isVisible() && pressedInSuggestions(event->key())) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            event->accept();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause->isActive()) { // typed and Enter in one go
            tell();
            showSuggestions();
        }
        if (m_suggest && m_quick.isCertain()) {
            takeFilter();
        } else {
            tell();
            if (m_suggest)
                m_suggest->hide();
            Q_EMIT leaveRequested();
        }
        event->accept();
        return;
    case Qt::Key_Down:
        if (m_suggest)
            m_suggest->hide();
        Q_EMIT leaveRequested();
        event->accept();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    readNames();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_suggest && event->reason() != Qt::ActiveWindowFocusReason)
        m_suggest->hide();
}

void SearchBox::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_suggest && m_suggest->isVisible())
        m_suggest->place();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_suggest && m_suggest->isVisible())
        m_suggest->place();
}

void SearchBox::tell()
{
    m_pause->stop();
    const QString wanted = words();
    if (wanted == m_told)
        return;
    m_told = wanted;
    Q_EMIT searchChanged(wanted);
}

} // namespace kith::ui
