// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbuilder.h"

#include "ui/filter/filterlines.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::FilterNode;

namespace {

constexpr int Indent = space::L + space::XS;
constexpr int NarrowestContent = 600; ///< a date with its count and unit, five groups deep

/// Where text is typed Delete belongs to the text.
bool isTyping(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit || (widget && widget->inherits("QAbstractSpinBox"));
}

} // namespace

/// The ground of the lines: each group is a card in the one around it.
class FilterCanvas final : public QWidget
{
public:
    struct Span
    {
        const QWidget *head = nullptr;
        const QWidget *foot = nullptr;
        int depth = 0;
    };

    using QWidget::QWidget;
    QList<Span> spans;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Span &span : spans) {
            if (!span.head || !span.foot)
                continue;
            QRectF area = span.head->geometry().united(span.foot->geometry());
            const int inset = span.depth * Indent;
            area.adjust(isRightToLeft() ? inset / 2.0 : inset, 0, isRightToLeft() ? -inset : -inset / 2.0, 0);
            area.adjust(1.5, 1.5, -1.5, -1.5);
            painter.setPen(QPen(Theme::color(Tone::Line), 1));
            painter.setBrush(Theme::color(span.depth % 2 == 0 ? Tone::Surface : Tone::Page));
            painter.drawRoundedRect(area, metrics::Radius, metrics::Radius);
        }
    }
};

FilterBuilder::FilterBuilder(records::Records &records, const domain::Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_model(new items::FilterModel(entity, this))
    , m_scroll(new QScrollArea(this))
    , m_canvas(new FilterCanvas)
    , m_column(new QVBoxLayout(m_canvas))
{
    setObjectName(u"filterBuilder"_s);
    setAccessibleName(tr("Conditions"));
    setFocusPolicy(Qt::ClickFocus);
    m_canvas->setMinimumWidth(NarrowestContent);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setObjectName(u"filterScroll"_s);
    m_scroll->setAccessibleName(tr("Conditions"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_canvas);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_model, &items::FilterModel::changed, this, [this] {
        sync();
        Q_EMIT changed();
    });
    sync();
}

void FilterBuilder::setFilter(const domain::Filter &filter)
{
    m_model->setFilter(filter);
}

FilterLine *FilterBuilder::lineOf(int node) const
{
    return m_known.value({node, Row});
}

FilterLine *FilterBuilder::currentLine() const
{
    for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (auto *line = qobject_cast<FilterLine *>(at))
            return isAncestorOf(line) ? line : nullptr;
    }
    return nullptr;
}

// Lines

/// Makes lines for new nodes, lets those go whose node is gone, keeps all others with what is typed in them.
void FilterBuilder::sync()
{
    m_newOrder.clear();
    m_canvas->spans.clear();
    place(m_model->root(), 0);
    const bool moved = m_newOrder != m_order;
    if (moved) {
        const QSet<LineKey> kept(m_newOrder.cbegin(), m_newOrder.cend());
        for (auto it = m_known.begin(); it != m_known.end();) {
            if (kept.contains(it.key())) {
                ++it;
                continue;
            }
            m_column->removeWidget(it.value());
            m_seen.remove(it.key().first);
            // A button in it may be what is being clicked.
            it.value()->hide();
            it.value()->deleteLater();
            it = m_known.erase(it);
        }
        m_order = m_newOrder;
        m_lines.clear();
        while (QLayoutItem *item = m_column->takeAt(0))
            delete item;
        for (const LineKey &key : std::as_const(m_order)) {
            FilterLine *line = m_known.value(key);
            m_lines.append(line);
            m_column->addWidget(line);
            line->show();
        }
        m_column->addStretch(1);
    }
    for (const LineKey &key : std::as_const(m_order)) {
        const FilterNode *node = m_model->find(key.first);
        if (!node || (!moved && m_seen.value(key.first) == *node))
            continue;
        m_known.value(key)->refresh();
        watch(m_known.value(key));
    }
    m_seen.clear();
    for (const LineKey &key : std::as_const(m_order)) {
        if (const FilterNode *node = m_model->find(key.first))
            m_seen.insert(key.first, *node);
    }
    m_canvas->update();
}

void FilterBuilder::place(const FilterNode &node, int depth)
{
    if (node.kind != FilterNode::Kind::Group) {
        placeLine({node.id, Row}, node, depth);
        for (const FilterNode &inner : node.children)
            place(inner, depth);
        return;
    }
    const qsizetype span = m_canvas->spans.size();
    m_canvas->spans.append(FilterCanvas::Span{nullptr, nullptr, depth});
    placeLine({node.id, Row}, node, depth);
    for (const FilterNode &child : node.children)
        place(child, depth + 1);
    placeLine({node.id, Foot}, node, depth);
    m_canvas->spans[span].head = m_known.value({node.id, Row});
    m_canvas->spans[span].foot = m_known.value({node.id, Foot});
}

void FilterBuilder::placeLine(const LineKey &key, const FilterNode &node, int depth)
{
    FilterLine *&line = m_known[key];
    if (!line) {
        line = makeLine(key, node);
        connect(line, &FilterLine::stepRequested, this, &FilterBuilder::perform);
    }
    // Conditions stand a little further in than the words of their group.
    const bool isRow = key.second == Row && node.kind != FilterNode::Kind::Group;
    line->setIndent(isRow ? depth * Indent : depth * Indent + space::M);
    m_newOrder.append(key);
}

FilterLine *FilterBuilder::makeLine(const LineKey &key, const FilterNode &node)
{
    if (key.second == Foot)
        return new GroupFootLine(*m_model, node.id, m_canvas);
    if (node.kind == FilterNode::Kind::Group)
        return new GroupHeadLine(*m_model, node.id, m_canvas);
    if (node.kind == FilterNode::Kind::Kept)
        return new KeptLine(*m_model, node.id, m_canvas);
    auto *line = new ConditionLine(m_records, *m_model, node.id, m_without, m_canvas);
    // When a field was chosen, its value is what comes next.
    connect(line, &ConditionLine::subjectChosen, this, [this, line] {
        line->valueInput()->setFocus();
        show(line);
    });
    return line;
}

/// What Tab visits, as the lines are read: Qt's own order is that in which widgets were made.
QList<QWidget *> FilterBuilder::tabStops() const
{
    QList<QWidget *> chain;
    const auto add = [&](QWidget *widget) {
        const bool canStop = widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
        if (canStop && widget->focusPolicy() & Qt::TabFocus && widget->window() == window())
            chain.append(widget);
    };
    for (const FilterLine *line : std::as_const(m_lines)) {
        const QList<QWidget *> stops = line->stops();
        for (QWidget *stop : stops) {
            add(stop);
            const QList<QWidget *> inside = stop->findChildren<QWidget *>();
            for (QWidget *widget : inside) {
                if (!widget->objectName().startsWith("qt_"_L1))
                    add(widget);
            }
        }
    }
    return chain;
}

bool FilterBuilder::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = tabStops();
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = at + (next ? 1 : -1);
    m_stepping = true;
    if (at >= 0 && to >= 0 && to < stops.size()) {
        stops.at(to)->setFocus(reason);
        m_scroll->ensureWidgetVisible(stops.at(to), 0, space::L);
    } else {
        QWidget *outside = m_scroll;
        const auto isStop = [this](const QWidget *widget) {
            return !isAncestorOf(widget) && widget != this && widget->isVisible() && widget->isEnabled() &&
                   widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        };
        do
            outside = next ? outside->nextInFocusChain() : outside->previousInFocusChain();
        while (outside != m_scroll && !isStop(outside));
        if (outside != m_scroll)
            outside->setFocus(reason);
    }
    m_stepping = false;
    return true;
}

/// Inputs take keys for themselves that mean the whole line here.
void FilterBuilder::watch(QWidget *line)
{
    const QList<QWidget *> inside = line->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        // Lists that open over the line have keys of their own.
        if (widget->focusPolicy() != Qt::NoFocus && widget->window() == window())
            widget->installEventFilter(this);
    }
}

// Steps

void FilterBuilder::perform(LineStep step, int node)
{
    const FilterNode *at = m_model->find(node);
    if (!at)
        return;
    const FilterNode *parent = m_model->parentOf(node);
    const bool isGroup = at->kind == FilterNode::Kind::Group;
    const int group = isGroup ? node : parent ? parent->id : 0;
    const int after = isGroup ? 0 : node;
    int made = 0;
    switch (step) {
    case LineStep::AddCondition:
        made = m_model->addCondition(group, after);
        break;
    case LineStep::AddGroup:
        made = m_model->addGroup(group, after);
        if (made)
            made = m_model->find(made)->children.constFirst().id;
        break;
    case LineStep::AddInner:
        made = m_model->addInner(node);
        break;
    case LineStep::Duplicate:
        if (const int copy = m_model->duplicate(node))
            focusLine(copy);
        return;
    case LineStep::Up:
    case LineStep::Down:
        m_model->move(node, step == LineStep::Up ? -1 : 1);
        break;
    case LineStep::Nest:
        m_model->nest(node);
        break;
    case LineStep::Unnest:
        m_model->unnest(node);
        break;
    case LineStep::Dissolve:
        m_model->dissolve(node);
        focusFirst();
        return;
    case LineStep::Remove: {
        qsizetype line = 0;
        while (line < m_lines.size() && m_lines.at(line)->node() != node)
            ++line;
        m_model->remove(node);
        if (FilterLine *next = m_lines.value(std::min(line, m_lines.size() - 1)))
            next->first()->setFocus();
        return;
    }
    }
    if (auto *line = qobject_cast<ConditionLine *>(made ? lineOf(made) : nullptr)) {
        focusLine(made);
        // A new condition begins with the question what it is about.
        QTimer::singleShot(0, line, &ConditionLine::openChooser);
    } else {
        show(lineOf(node));
    }
}

void FilterBuilder::focusLine(int node)
{
    if (FilterLine *line = lineOf(node)) {
        line->first()->setFocus();
        show(line);
    }
}

void FilterBuilder::show(FilterLine *line)
{
    if (!line)
        return;
    // Its place is only known once it has been laid out.
    QTimer::singleShot(0, line, [this, line] { m_scroll->ensureWidgetVisible(line, 0, space::L); });
}

void FilterBuilder::focusFirst()
{
    for (FilterLine *line : std::as_const(m_lines)) {
        if (qobject_cast<ConditionLine *>(line)) {
            line->first()->setFocus();
            return;
        }
    }
    m_lines.constLast()->first()->setFocus(); // nothing is asked yet: the button that adds
}

void FilterBuilder::focusNeighbour(int by)
{
    const qsizetype at = m_lines.indexOf(currentLine());
    const qsizetype to = at < 0 ? 0 : std::clamp(at + by, qsizetype(0), m_lines.size() - 1);
    m_lines.at(to)->first()->setFocus();
    show(m_lines.at(to));
}

bool FilterBuilder::handleKey(QKeyEvent *event, bool really)
{
    const auto is = [event](QKeySequence::StandardKey key) { return event->matches(key); };
    const bool redo =
        is(QKeySequence::Redo) || (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier);
    if (is(QKeySequence::Undo) || redo) {
        if (!really)
            return true;
        const FilterLine *line = currentLine();
        const int node = line ? line->node() : 0;
        redo ? m_model->redo() : m_model->undo();
        // The line may have gone with the step.
        if (!lineOf(node))
            focusFirst();
        return true;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (really)
            focusNeighbour(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return stepByKey(*event, really);
}

bool FilterBuilder::stepByKey(const QKeyEvent &event, bool really)
{
    const FilterLine *line = currentLine();
    if (!line)
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool outline = modifiers == (Qt::AltModifier | Qt::ShiftModifier);
    std::optional<LineStep> step;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::ControlModifier)
            step = LineStep::AddCondition;
        else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
            step = LineStep::AddGroup;
        break;
    case Qt::Key_O:
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
            step = LineStep::AddInner;
        break;
    case Qt::Key_D:
        if (modifiers == Qt::ControlModifier)
            step = LineStep::Duplicate;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (outline)
            step = event.key() == Qt::Key_Up ? LineStep::Up : LineStep::Down;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (outline)
            step = (event.key() == Qt::Key_Right) != isRightToLeft() ? LineStep::Nest : LineStep::Unnest;
        break;
    case Qt::Key_Delete:
        if (modifiers == Qt::AltModifier ||
            (modifiers == Qt::NoModifier && !isTyping(QApplication::focusWidget())))
            step = LineStep::Remove;
        break;
    default:
        break;
    }
    if (!step)
        return false;
    if (really)
        perform(*step, line->node());
    return true;
}

bool FilterBuilder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && handleKey(static_cast<QKeyEvent *>(event), false)) {
        event->accept(); // no shortcut of the window: the key comes as a key
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event), true))
        return true;
    if (event->type() == QEvent::FocusIn && !m_stepping && std::exchange(m_entered, true)) {
        // Tab comes from outside to whatever was made first: it means the first or the last line.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const QList<QWidget *> stops = tabStops();
        QWidget *end = reason == Qt::TabFocusReason       ? stops.value(0)
                       : reason == Qt::BacktabFocusReason ? stops.value(stops.size() - 1)
                                                          : nullptr;
        if (end && end != watched)
            QTimer::singleShot(0, end, [end] { end->setFocus(); });
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBuilder::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event, true))
        QWidget::keyPressEvent(event);
}

void FilterBuilder::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusFirst();
}

} // namespace kith::ui
