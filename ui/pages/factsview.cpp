// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/factsview.h"

#include "models/domain/catalogue.h"
#include "ui/pages/recordtext.h"
#include "ui/parts/chip.h"
#include "ui/parts/choicelook.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;

namespace {

/// Derived text repeats what stands in the owned lists below …
bool isShown(const domain::Record &record, const Field &field)
{
    if (field.is(FieldFlag::Hidden) || record.isEmpty(field.key))
        return false;
    // … and what lists show of it, in the key facts above.
    if (field.is(FieldFlag::Derived) && (field.type == FieldType::Text || field.is(FieldFlag::InList)))
        return false;
    if (record.entity().titleFields.contains(field.key) || field.key == "owner_id")
        return false;
    // A box that nobody ticked says nothing.
    return field.type != FieldType::Boolean || record.value(field.key).toBool();
}

/// A state that somebody should see at once: a consent's, or that of an address that does not work.
const Field *stateOf(const domain::Record &child)
{
    const Field *state = child.entity().field("status");
    if (!state || child.isEmpty("status") || child.text("status") == "ok"_L1)
        return nullptr;
    return state;
}

QString iconOf(const domain::Relation &relation)
{
    if (relation.kindValue == "email")
        return u"mail"_s;
    if (relation.kindValue == "phone")
        return u"phone"_s;
    if (relation.kindValue == "url")
        return u"globe"_s;
    const domain::Entity *entity = domain::Catalogue::builtIn().find(relation.entity);
    return entity ? QString::fromLatin1(entity->icon) : QString();
}

/// A value. With a link in it, Enter follows the first one; Tab goes on to the others.
class ValueLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    void setHref(const QString &href) { m_href = href; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !hasSelectedText() && !m_href.isEmpty())
            Q_EMIT linkActivated(m_href);
        else
            QLabel::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (hasFocus() && !m_href.isEmpty()) {
            QPainter painter(this);
            QStyleOptionFocusRect option;
            option.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

private:
    QString m_href;
};

/// Of the first link in rich text, empty when there is none.
QString firstHref(const QString &html)
{
    static const QRegularExpression href(u"<a href=\"([^\"]*)\""_s);
    QTextDocumentFragment plain = QTextDocumentFragment::fromHtml(href.match(html).captured(1));
    return plain.toPlainText();
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(TextRole::Strong));
    return label;
}

} // namespace

FactsView::FactsView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"facts"_s);
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void FactsView::show(const domain::Record &record)
{
    const bool same = !m_record.isNull() && !record.isNull() && m_record.id == record.id;
    const int position = same ? verticalScrollBar()->value() : 0;
    m_record = record;
    rebuild();
    verticalScrollBar()->setValue(position);
}

void FactsView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The colour of links is fixed when their text is set.
    if (event->type() == QEvent::PaletteChange && m_content)
        rebuild();
}

void FactsView::rebuild()
{
    m_content = new QWidget;
    m_headings.clear();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::L, space::L, space::L, space::L);
    column->setSpacing(space::S);
    if (!m_record.isNull()) {
        addFields(*column);
        for (const domain::Relation &relation : m_record.entity().relations) {
            // Notes and documents have tabs of their own; what stands at others is listed with the rest.
            if (relation.owned && !relation.inverse && relation.entity != "note" &&
                relation.entity != "attachment" && relation.entity != "deal_check")
                addRelation(*column, relation);
        }
        addHint(*column);
        addStamps(*column);
    }
    column->addStretch();
    m_content->setAutoFillBackground(false);
    setWidget(m_content); // deletes the one before
}

QWidget *FactsView::richLabel(const QString &html, const QString &plain, QWidget *parent)
{
    auto *label = new ValueLabel(parent);
    label->setHref(firstHref(html));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    // A name in another script must not jump to the other side.
    label->setText(u"<div dir=\"%1\">%2</div>"_s.arg(isRightToLeft() ? u"rtl"_s : u"ltr"_s, html));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                   Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(html.contains("<a "_L1) ? Qt::StrongFocus : Qt::ClickFocus);
    label->setAccessibleName(plain);
    connect(label, &QLabel::linkActivated, this, &FactsView::linkActivated);
    return label;
}

void FactsView::addFields(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::L);
    grid->setVerticalSpacing(space::S);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Field &field : m_record.entity().fields) {
        if (!isShown(m_record, field))
            continue;
        auto *name = new QLabel(field.labelText(), m_content);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setFixedWidth(fontMetrics().averageCharWidth() * 16);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        Theme::setTone(name, Tone::Muted);
        const QString text = fieldText(m_record, field);
        QWidget *value = nullptr;
        if (field.type == FieldType::Choice) {
            auto *chip = new Chip(text, m_content);
            chip->setLook(lookOfChoice(m_record.value(field.key).toByteArray()));
            value = chip;
        } else {
            value = richLabel(fieldRichText(m_record, field), field.labelText() + u": "_s + text, m_content);
        }
        grid->addWidget(name, row, 0, Qt::AlignTop);
        if (field.type == FieldType::Choice)
            grid->addWidget(value, row, 1, Qt::AlignLeft | Qt::AlignTop);
        else
            grid->addWidget(value, row, 1);
        ++row;
    }
    if (row == 0) {
        delete grid;
        return;
    }
    column.addLayout(grid);
}

/// Members, those that stand at the other end included.
QList<std::pair<const domain::Relation *, domain::Record>>
FactsView::childrenOf(const domain::Relation &relation) const
{
    QList<std::pair<const domain::Relation *, domain::Record>> children;
    for (const domain::Relation &one : m_record.entity().relations) {
        if (&one != &relation && !(one.inverse && one.entity == relation.entity))
            continue;
        for (const domain::Record &child : m_record.children(one.key))
            children.append({&one, child});
    }
    return children;
}

void FactsView::reveal(const QByteArray &relation)
{
    if (QWidget *found = m_headings.value(relation)) {
        QWidget *viewport = this->viewport();
        ensureWidgetVisible(found, 0, viewport->height() / 2);
    }
}

void FactsView::addRelation(QVBoxLayout &column, const domain::Relation &relation)
{
    const auto children = childrenOf(relation);
    if (children.isEmpty())
        return;
    column.addSpacing(space::M);
    QLabel *title = heading(relation.labelText(), m_content);
    m_headings.insert(relation.key, title);
    column.addWidget(title);
    if (relation.entity == "tag_link") {
        auto *flow = new QWidget(m_content);
        auto *chips = new FlowLayout(flow);
        for (const auto &[from, child] : children)
            chips->addWidget(new Chip(childText(child, *from).plain, flow));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        flow->setSizePolicy(policy);
        column.addWidget(flow);
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::S);
    grid->setColumnStretch(1, 1);
    const QString muted = Theme::color(Tone::Muted).name();
    const QString currency = m_record.entity().field("currency") ? m_record.text("currency") : QString();
    int row = 0;
    for (const auto &[from, child] : children) {
        const ChildText text = childText(child, *from, currency);
        auto *icon = new IconLabel(iconOf(relation), Tone::Muted, metrics::IconSizeSmall, m_content);
        icon->setContentsMargins(0, 2, 0, 0);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        QString html = text.main;
        QString plain = text.plain;
        if (!text.rest.isEmpty())
            html += u"<br><span style=\"color:%1\">%2</span>"_s.arg(muted, text.rest);
        if (text.primary)
            plain += tr(", main");
        grid->addWidget(richLabel(html, plain, m_content), row, 1);
        if (text.primary && children.size() > 1) {
            auto *main = new Chip(tr("Main"), m_content);
            main->setLook({Tone::Accent, Tone::AccentSoft});
            grid->addWidget(main, row, 2, Qt::AlignTop | Qt::AlignRight);
        } else if (const Field *state = stateOf(child)) {
            auto *chip = new Chip(fieldText(child, *state), m_content);
            chip->setLook(lookOfChoice(child.value(state->key).toByteArray()));
            grid->addWidget(chip, row, 2, Qt::AlignTop | Qt::AlignRight);
        }
        ++row;
    }
    column.addLayout(grid);
}

/// Of somebody new: what could be written down.
void FactsView::addHint(QVBoxLayout &column)
{
    const QByteArray &key = m_record.entity().key;
    if (!m_headings.isEmpty() || m_record.deletedAtMs != 0 || (key != "contact" && key != "company"))
        return;
    auto *label =
        new QLabel(key == "contact" ? tr("Not much is known yet. Press F2 to add an e-mail address, a "
                                         "phone number, a job or a fact.")
                                    : tr("Not much is known yet. Press F2 to add a web address, a phone "
                                         "number or a parent company."),
                   m_content);
    label->setWordWrap(true);
    Theme::setTone(label, Tone::Muted);
    column.addSpacing(space::S);
    column.addWidget(label);
}

void FactsView::addStamps(QVBoxLayout &column)
{
    if (m_record.createdAtMs == 0)
        return;
    QString text = tr("Created %1").arg(whenText(m_record.createdAtMs));
    if (m_record.updatedAtMs > m_record.createdAtMs)
        text = tr("%1 · changed %2").arg(text, whenText(m_record.updatedAtMs));
    auto *label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(TextRole::Caption));
    Theme::setTone(label, Tone::Muted);
    column.addSpacing(space::M);
    column.addWidget(label);
}

} // namespace kith::ui
