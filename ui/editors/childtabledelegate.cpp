// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/childtabledelegate.h"

#include "ui/editors/fieldedit.h"
#include "ui/editors/linkedit.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace kith::ui {

using domain::Field;

namespace {

constexpr int NarrowestEdit = 120;

} // namespace

ChildTable::Delegate::Delegate(ChildTable &table, Model &model)
    : QStyledItemDelegate(&table), m_table(table), m_model(model)
{
    // Later, because the table itself moves the focus while it closes an editor.
    connect(
        qApp, &QApplication::focusChanged, this, [this] { leaveWhenOutside(); }, Qt::QueuedConnection);
}

void ChildTable::Delegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem indented = option;
    indented.rect.adjust(space::S, 0, -space::S, 0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::color(Tone::AccentSoft));
    indented.state &= ~QStyle::State_Selected;
    indented.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, indented, index);
    painter->setPen(Theme::color(Tone::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool bad = index.data(Model::ErrorRole).toBool();
    if (bad || (option.state & QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme::color(bad ? Tone::Danger : Tone::Accent), Theme::focusWidth()));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), metrics::RadiusSmall,
                                 metrics::RadiusSmall);
    }
}

QWidget *ChildTable::Delegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    const Field &field = *m_model.fieldAt(index.column());
    const Model::Line &line = m_model.lines().at(index.row());
    FieldEdit *edit = makeFieldEdit(m_table.m_records, field, parent);
    edit->setAutoFillBackground(true);
    edit->setBackgroundRole(QPalette::Base);
    edit->setCurrency(m_model.currency, false);
    edit->setBase(line.record.value(field.key), line.record.linkTitles.value(field.key));
    edit->setHint(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (const auto bad = line.bad.constFind(field.key); bad != line.bad.cend()) {
        auto *text = qobject_cast<QLineEdit *>(edit->input());
        if (text && !bad->typed.isNull())
            text->setText(bad->typed);
        edit->setError(bad->why);
    }
    edit->input()->installEventFilter(const_cast<Delegate *>(this));
    m_edit = edit;
    m_at = index;
    return edit;
}

void ChildTable::Delegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *edit = static_cast<FieldEdit *>(editor);
    Model::Line &line = m_model.line(index.row());
    const QByteArray key = edit->field().key;
    if (!edit->isDirty() && !line.bad.contains(key))
        return;
    try {
        const QVariant value = edit->value();
        const QString title = edit->linkTitle();
        line.bad.remove(key);
        m_table.setCell(index.row(), key, value, title);
    } catch (const base::Problem &problem) {
        const auto *text = qobject_cast<QLineEdit *>(edit->input());
        line.bad.insert(key, {text ? text->text() : QString(), problem.sentence()});
        m_model.rowChanged(index.row());
        m_table.showErrors();
    }
}

void ChildTable::Delegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const
{
    QRect area = option.rect;
    area.setWidth(std::max(area.width(), NarrowestEdit));
    area.setHeight(std::max(area.height(), editor->sizeHint().height()));
    const QRect room = editor->parentWidget()->rect();
    if (area.right() > room.right())
        area.moveRight(room.right());
    if (area.bottom() > room.bottom() && option.rect.bottom() <= room.bottom())
        area.moveBottom(room.bottom());
    editor->setGeometry(area);
}

void ChildTable::Delegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (editor == m_edit)
        m_edit = nullptr;
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool ChildTable::Delegate::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_edit || watched != m_edit->input())
        return false;
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave(m_edit, NoHint);
        return true;
    case Qt::Key_Tab:
        leave(m_edit, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        leave(m_edit, EditPreviousItem);
        return true;
    case Qt::Key_Escape:
        giveUp();
        return true;
    default:
        return false;
    }
}

void ChildTable::Delegate::leaveWhenOutside()
{
    FieldEdit *edit = m_edit;
    const QWidget *now = QApplication::focusWidget();
    if (edit && now && edit->isVisible() && now != edit && !edit->isAncestorOf(now) &&
        now->window() == edit->window())
        leave(edit, NoHint);
}

void ChildTable::Delegate::leave(FieldEdit *edit, EndEditHint hint)
{
    auto *link = qobject_cast<LinkFieldEdit *>(edit);
    if (link && link->isDirty() && link->isUnresolved() && !m_resolving) {
        m_resolving = true;
        link->resolve([this, edit = QPointer<FieldEdit>(edit), hint] {
            m_resolving = false;
            if (edit)
                leaveNow(edit, hint);
        });
        return;
    }
    if (!m_resolving)
        leaveNow(edit, hint);
}

void ChildTable::Delegate::giveUp()
{
    FieldEdit *edit = m_edit;
    m_edit = nullptr;
    m_model.line(m_at.row()).bad.remove(edit->field().key);
    m_table.showErrors();
    Q_EMIT closeEditor(edit, RevertModelCache);
}

void ChildTable::Delegate::leaveNow(FieldEdit *edit, EndEditHint hint)
{
    m_edit = nullptr;
    Q_EMIT commitData(edit);
    Q_EMIT closeEditor(edit, hint);
}

} // namespace kith::ui
