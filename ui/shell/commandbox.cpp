// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandbox.h"

#include "models/base/problem.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int typingPauseMs = 80;
constexpr int rowHeight = 34;
constexpr int headingHeight = 26;
constexpr int mostRowsHeight = 440;

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(CommandModel::HeadingRole).toBool() ? headingHeight : rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(CommandModel::HeadingRole).toBool())
            paintHeading(*painter, option.rect, index);
        else
            paintLine(*painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index)
    {
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        painter.drawText(rect.adjusted(space::M, 0, -space::M, -2), Qt::AlignLeft | Qt::AlignBottom,
                         index.data().toString());
    }

    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QRect area = option.rect.adjusted(space::XS, 1, -space::XS, -1);
        if (option.state & QStyle::State_Selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Tone::AccentSoft));
            painter.drawRoundedRect(area, metrics::Radius, metrics::Radius);
        }
        area.adjust(space::S, 0, -space::S, 0);
        const int size = metrics::IconSizeSmall;
        const QString icon = index.data(CommandModel::IconRole).toString();
        if (!icon.isEmpty()) {
            const QRect iconArea(area.left(), area.center().y() - size / 2 + 1, size, size);
            painter.drawPixmap(iconArea,
                               Icons::pixmap(icon, Tone::Muted, size, painter.device()->devicePixelRatioF()));
        }
        area.setLeft(area.left() + size + space::M);

        const QString hint = index.data(CommandModel::HintRole).toString();
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        if (!hint.isEmpty()) {
            painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, hint);
            area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(hint) - space::M);
        }
        painter.setFont(fontOf(TextRole::Body));
        painter.setPen(Theme::color(Tone::Text));
        const QString title =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
        const QString subtitle = index.data(CommandModel::SubtitleRole).toString();
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(title) + space::M);
        if (subtitle.isEmpty() || area.width() < rowHeight)
            return;
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(subtitle, Qt::ElideRight, area.width()));
    }
};

} // namespace

CommandBox::CommandBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(parent ? parent->window() : this))
    , m_model(new CommandModel(this))
{
    setObjectName("commandBox");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setObjectName("commandEdit");
    m_edit->setAccessibleName(tr("Find a record, a page or an action"));
    m_edit->setPlaceholderText(tr("Search or run a command"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(Icons::get(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);

    m_list->setObjectName("commandList");
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setAutoFillBackground(true);
    m_list->setMouseTracking(true);
    m_list->hide();

    connect(m_edit, &QLineEdit::textChanged, this, &CommandBox::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model->flags(index).testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentIndex(index);
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPauseMs);
    connect(&m_delay, &QTimer::timeout, this, &CommandBox::search);
}

void CommandBox::setCommandSource(std::function<QList<Command>()> source)
{
    m_source = std::move(source);
}

void CommandBox::setRecords(records::Records *records)
{
    close();
    ++m_generation;
    m_searching.cancel();
    m_records = records;
    m_model->setHits({}, nullptr);
    m_edit->clear();
}

void CommandBox::activate()
{
    if (!m_edit->hasFocus())
        m_focusBefore = QApplication::focusWidget();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    open();
}

bool CommandBox::isOpen() const
{
    return m_list->isVisible();
}

void CommandBox::open()
{
    if (isOpen())
        return;
    m_model->setCommands(m_source ? m_source() : QList<Command>());
    m_model->setText(m_edit->text());
    place();
    m_list->show();
    m_list->raise();
    selectFirst();
}

void CommandBox::close()
{
    m_list->hide();
    m_delay.stop();
}

void CommandBox::typed(const QString &text)
{
    if (m_edit->hasFocus())
        open();
    m_chooseWhenFound = false;
    m_model->setText(text);
    if (text.trimmed().isEmpty()) {
        ++m_generation;
        m_searching.cancel();
        m_model->setHits({}, nullptr);
    } else {
        m_delay.start();
    }
    selectFirst();
    place();
}

void CommandBox::search()
{
    const QString text = m_edit->text().trimmed();
    if (!m_records || text.isEmpty())
        return;
    m_searching.cancel();
    const quint64 generation = ++m_generation;
    m_searching = m_records->search(text);
    whenFinished(m_searching, this, [this, generation](QFuture<QList<records::Hit>> found) {
        if (generation != m_generation || !m_records)
            return;
        try {
            m_model->setHits(found.isCanceled() ? QList<records::Hit>() : found.result(),
                             &m_records->catalogue());
        } catch (const base::Problem &) {
            // The page behind the box says what is wrong with the workspace; commands still work.
            m_model->setHits({}, nullptr);
        }
        selectFirst();
        place();
        if (std::exchange(m_chooseWhenFound, false) && isOpen())
            choose(m_list->currentIndex().row());
    });
}

void CommandBox::selectFirst()
{
    const int row = m_model->choosable(0, 1);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollToTop();
}

void CommandBox::step(int by)
{
    const int now = m_list->currentIndex().row();
    const int row = m_model->choosable(now + by, by);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    if (row == m_model->choosable(0, 1))
        m_list->scrollToTop();
}

void CommandBox::chooseCurrent()
{
    // Whoever types a name and Enter in one go means the record that is still being looked for.
    const bool searching = m_records && (m_delay.isActive() || m_searching.isRunning());
    if (!searching) {
        choose(m_list->currentIndex().row());
        return;
    }
    if (m_delay.isActive()) {
        m_delay.stop();
        search();
    }
    m_chooseWhenFound = true;
}

void CommandBox::choose(int row)
{
    const records::Hit *hit = m_model->hitAt(row);
    const Command *command = m_model->commandAt(row);
    if (!hit && !command)
        return;
    // Copies: closing and running may replace what the model holds.
    const records::Hit chosenHit = hit ? *hit : records::Hit();
    const std::function<void()> run = command ? command->run : nullptr;
    close();
    m_edit->clear();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else
        m_edit->clearFocus();
    if (run)
        run();
    else
        Q_EMIT recordChosen(chosenHit.entity, chosenHit.id);
}

void CommandBox::place()
{
    QWidget *window = m_list->parentWidget();
    const QPoint corner = mapTo(window, QPoint(0, height() + space::XS));
    int wanted = 2 * m_list->frameWidth() + space::XS;
    for (int row = 0; row < m_model->rowCount() && wanted < mostRowsHeight; ++row)
        wanted += m_model->index(row).data(CommandModel::HeadingRole).toBool() ? headingHeight : rowHeight;
    const int room = window->height() - corner.y() - space::L;
    m_list->setGeometry(corner.x(), corner.y(), width(),
                        std::max(0, std::min({wanted, mostRowsHeight, room})));
}

bool CommandBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // Another window comes to the front for a moment: what was looked for is still there afterwards.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            close();
    } else if (event->type() == QEvent::MouseButtonPress) {
        open();
    } else if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        // Escape closes the list before any shortcut of the page sees it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            isOpen() ? step(1) : open();
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isOpen())
                chooseCurrent();
            return true;
        case Qt::Key_Escape:
            if (m_edit->text().isEmpty() && m_focusBefore)
                m_focusBefore->setFocus();
            close();
            m_edit->clear();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandBox::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (isOpen())
        place();
}

void CommandBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isOpen())
        place();
}

} // namespace kith::ui
