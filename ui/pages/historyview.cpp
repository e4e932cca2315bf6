// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historyview.h"

#include "models/base/language.h"
#include "ui/pages/recordtext.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::HistoryLine;

namespace {

QString css(Tone tone)
{
    return Theme::color(tone).name();
}

QString span(const QString &text, Tone tone, const QString &more = {})
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', "<br>"_L1);
    return u"<span style=\"color:%1;%2\">%3</span>"_s.arg(css(tone), more, escaped);
}

/// What a new record says only because it has to say something.
bool isSilent(const domain::Field &field, const QVariant &value)
{
    if (value.isNull())
        return true;
    if (field.type == domain::FieldType::Boolean)
        return !value.toBool();
    return field.defaultValue.isValid() && field.defaultValue == value;
}

QString originText(storage::Origin origin)
{
    switch (origin) {
    case storage::Origin::Import:
        return HistoryView::tr("import");
    case storage::Origin::Rule:
        return HistoryView::tr("rule");
    case storage::Origin::Api:
        return HistoryView::tr("another program");
    case storage::Origin::Merge:
        return HistoryView::tr("merge");
    case storage::Origin::Undo:
        return HistoryView::tr("undo");
    case storage::Origin::Redo:
        return HistoryView::tr("redo");
    case storage::Origin::Sync:
        return HistoryView::tr("another seat");
    case storage::Origin::System:
        return HistoryView::tr("Kith");
    case storage::Origin::Ui:
        break;
    }
    return {};
}

} // namespace

HistoryView::HistoryView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"history"_s);
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(space::L);
    viewport()->setAutoFillBackground(false);
}

void HistoryView::show(const domain::Entity &entity, const QList<HistoryLine> &lines)
{
    m_entity = &entity;
    m_lines = lines;
    render();
}

void HistoryView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_entity)
        render();
}

void HistoryView::render()
{
    const int position = verticalScrollBar()->value();
    QString html;
    for (qsizetype from = 0; from < m_lines.size();) {
        qsizetype to = from + 1;
        while (to < m_lines.size() && m_lines.at(to).tx == m_lines.at(from).tx)
            ++to;
        html += entryHtml(from, to);
        from = to;
    }
    if (html.isEmpty())
        html = span(tr("Nothing has been written about this record yet."), Tone::Muted);
    // One direction for all of it: a name in another script must not turn its line around.
    setHtml(u"<div dir=\"%1\">%2</div>"_s.arg(isRightToLeft() ? u"rtl"_s : u"ltr"_s, html));
    verticalScrollBar()->setValue(position);
}

QString HistoryView::entryHtml(qsizetype from, qsizetype to) const
{
    const HistoryLine &head = m_lines.at(from);
    const QString strike = head.undone ? u"text-decoration:line-through;"_s : QString();
    QString meta = whenText(head.atMs);
    if (!head.who.isEmpty())
        meta = tr("%1 · %2").arg(head.who, meta);
    if (const QString origin = originText(head.origin); !origin.isEmpty())
        meta = tr("%1 · %2").arg(meta, origin);
    if (head.undone)
        meta = tr("%1 · undone").arg(meta);
    QString html = u"<p dir=\"%3\" style=\"margin:0 0 2px 0\">%1<br>%2</p>"_s.arg(
        span(head.action, head.undone ? Tone::Muted : Tone::Text, u"font-weight:600;"_s + strike),
        span(meta, Tone::Muted), isRightToLeft() ? u"rtl"_s : u"ltr"_s);
    QString rows;
    for (qsizetype i = from; i < to; ++i)
        rows += changesHtml(m_lines.at(i));
    if (!rows.isEmpty())
        html +=
            u"<table cellspacing=\"0\" cellpadding=\"2\" style=\"margin:2px 0 0 8px\">%1</table>"_s.arg(rows);
    return html + u"<p style=\"margin:0 0 %1px 0;font-size:1px\">&nbsp;</p>"_s.arg(space::S);
}

QString HistoryView::rowHtml(const QString &label, const QString &html) const
{
    return u"<tr><td style=\"padding-right:12px\"><p dir=\"%3\" style=\"margin:0\">%1</p></td><td><p dir=\"%3\" style=\"margin:0\">%2</p></td></tr>"_s
        .arg(span(label, Tone::Muted), html, isRightToLeft() ? u"rtl"_s : u"ltr"_s);
}

/// A child that came or went is one line: all it said, joined.
QString HistoryView::childHtml(const HistoryLine &line, const domain::Entity &entity) const
{
    const QString &label = line.name;
    QStringList said;
    const bool came = line.op == storage::RowOp::Insert;
    for (const HistoryLine::Change &change : line.changes) {
        const domain::Field *field = entity.field(change.field);
        const QString text = came ? change.afterText : change.beforeText;
        if (!field || text.isEmpty() || text == line.name)
            continue;
        if (!field->is(domain::FieldFlag::Hidden) && !isSilent(*field, came ? change.after : change.before))
            said.append(field->type == domain::FieldType::Boolean
                            ? base::Language::inSentence(field->labelText())
                            : text);
    }
    if (said.isEmpty())
        return {};
    const QString strike = line.undone || !came ? u"text-decoration:line-through;"_s : QString();
    return rowHtml(label, span(said.join(u" · "_s), line.undone || !came ? Tone::Muted : Tone::Text, strike));
}

QString HistoryView::changesHtml(const HistoryLine &line) const
{
    const domain::Entity *entity = domain::Catalogue::of(*m_entity).find(line.entity);
    if (!entity)
        return {};
    if (line.entity != m_entity->key && line.op != storage::RowOp::Update)
        return childHtml(line, *entity);
    const QString strike = line.undone ? u"text-decoration:line-through;"_s : QString();
    const Tone ink = line.undone ? Tone::Muted : Tone::Text;
    QString rows;
    for (const HistoryLine::Change &change : line.changes) {
        const domain::Field *field = entity->field(change.field);
        if (field && field->is(domain::FieldFlag::Hidden))
            continue;
        const bool isNew = line.op == storage::RowOp::Insert;
        if (field && isNew && isSilent(*field, change.after))
            continue;
        QString label = field ? field->labelText() : QString::fromLatin1(change.field);
        if (change.field == "deleted_at") {
            rows += rowHtml(tr("Trash"),
                            span(change.after.isNull() ? tr("taken out") : tr("moved in"), ink, strike));
            continue;
        }
        if (line.entity != m_entity->key)
            label = tr("%1: %2").arg(line.name, label);
        QString text;
        if (isNew || change.beforeText.isEmpty())
            text = span(change.afterText.isEmpty() ? tr("(empty)") : change.afterText, ink, strike);
        else if (change.afterText.isEmpty())
            text = span(change.beforeText, Tone::Muted, u"text-decoration:line-through;"_s) + u" "_s +
                   span(tr("removed"), Tone::Muted);
        else
            text = span(change.beforeText, Tone::Muted, strike) + span(u" → "_s, Tone::Muted) +
                   span(change.afterText, ink, strike);
        rows += rowHtml(label, text);
    }
    return rows;
}

} // namespace kith::ui
