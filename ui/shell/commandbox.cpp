// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandbox.h"

#include "models/base/problem.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/commanddelegate.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int mostRowsHeight = 520;
constexpr int fewestWidth = 560; // names, companies and addresses want room
constexpr int rowsOfAPage = 6;
constexpr qsizetype commandsRemembered = 8;

} // namespace

CommandBox::CommandBox(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_model(new CommandModel(this))
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
    buildPopup(parent ? parent->window() : this);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandBox::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        const bool apart = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        choose(index.row(), apart ? How::OwnWindow : How::Here);
    });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model->flags(index).testFlag(Qt::ItemIsSelectable))
            setRow(index.row());
    });
}

void CommandBox::buildPopup(QWidget *window)
{
    m_popup = new QFrame(window);
    m_popup->setObjectName("commandPopup");
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_list = new QListView(m_popup);
    m_list->setObjectName("commandList");
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    layout->addWidget(m_list, 1);
    m_keys =
        new QLabel(tr("↑ ↓ choose · Enter open · Ctrl+Enter in a window of its own · Esc close"), m_popup);
    m_keys->setObjectName("commandKeys");
    m_keys->setWordWrap(true);
    m_keys->setFont(fontOf(TextRole::Caption));
    m_keys->setContentsMargins(space::M, space::XS, space::M, space::S);
    Theme::setTone(m_keys, Tone::Muted);
    layout->addWidget(m_keys);
    m_popup->hide();
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
    m_isSearching = false;
    m_records = records;
    m_model->setFound({}, nullptr);
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
    return m_popup->isVisible();
}

void CommandBox::open()
{
    if (isOpen())
        return;
    m_model->setCommands(m_source ? m_source() : QList<Command>());
    m_model->setUsed(Preferences::recentCommands());
    m_model->setText(m_edit->text());
    m_hasStepped = false;
    place();
    m_popup->show();
    m_popup->raise();
    selectFirst();
    search();
}

void CommandBox::close()
{
    m_popup->hide();
    m_whenFound = nullptr;
    m_edit->setAccessibleDescription({});
}

void CommandBox::typed(const QString &text)
{
    if (m_edit->hasFocus())
        open();
    m_whenFound = nullptr;
    m_hasStepped = false;
    if (text.trimmed().isEmpty())
        m_model->clearFound();
    m_model->setText(text);
    selectFirst();
    place();
    search();
}

/// At once with every letter: an answer takes less time than the next key, and the one before is cancelled.
void CommandBox::search()
{
    m_searching.cancel();
    const quint64 generation = ++m_generation;
    m_isSearching = m_records && isOpen();
    if (!m_isSearching)
        return;
    m_searching = m_records->search(m_edit->text());
    whenFinished(m_searching, this, [this, generation](QFuture<records::Found> found) {
        if (generation != m_generation || !m_records)
            return;
        m_isSearching = false;
        try {
            show(found.isCanceled() ? records::Found() : found.result());
        } catch (const base::Problem &) {
            // The page behind the box says what is wrong with the workspace; commands still work.
            show({});
        }
    });
}

void CommandBox::show(const records::Found &found)
{
    const int row = m_list->currentIndex().row();
    const records::Hit *hit = m_model->hitAt(row);
    const records::Hit chosen = hit ? *hit : records::Hit();
    const Command *command = m_model->commandAt(row);
    const QByteArray chosenCommand = command ? command->id : QByteArray();
    m_model->setFound(found, &m_records->catalogue());
    place();
    const int same = m_hasStepped ? m_model->rowLike(hit ? &chosen : nullptr, chosenCommand) : -1;
    if (same >= 0)
        setRow(same);
    else
        selectFirst();
    if (const auto whenFound = std::exchange(m_whenFound, nullptr); whenFound && isOpen())
        whenFound();
}

void CommandBox::selectFirst()
{
    const int row = m_model->choosable(0, 1);
    if (row >= 0)
        setRow(row);
    m_list->scrollToTop();
}

void CommandBox::setRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    if (row == m_model->choosable(0, 1))
        m_list->scrollToTop();
    announce();
}

/// The keyboard is in the field, so a screen reader hears of the chosen line there.
void CommandBox::announce()
{
    if (!isOpen())
        return;
    const QString line = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    const int hits = m_model->hitCount();
    QString text = line;
    if (!m_edit->text().trimmed().isEmpty() && m_records && !m_isSearching) {
        const QString count = m_model->isSimilar()
                                  ? tr("No exact match, %n record(s) spelled similarly", nullptr, hits)
                                  : tr("%n record(s) found", nullptr, hits);
        text = line.isEmpty() ? count : tr("%1. %2", "chosen line. how many were found").arg(line, count);
    }
    if (m_edit->accessibleDescription() != text)
        m_edit->setAccessibleDescription(text);
}

void CommandBox::step(int by)
{
    const int now = m_list->currentIndex().row();
    int row = m_model->choosable(now + by, by);
    if (row < 0) // round the end
        row = m_model->choosable(by > 0 ? 0 : m_model->rowCount() - 1, by);
    if (row < 0)
        return;
    m_hasStepped = true;
    setRow(row);
}

void CommandBox::stepPage(int by)
{
    const int direction = by > 0 ? 1 : -1;
    const int wanted = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    int row = m_model->choosable(wanted, direction);
    if (row < 0)
        row = m_model->choosable(wanted, -direction);
    if (row < 0)
        return;
    m_hasStepped = true;
    setRow(row);
}

void CommandBox::chooseCurrent(How how)
{
    // Whoever types a name and Enter in one go means the record that is still being looked for.
    if (m_isSearching && !m_hasStepped)
        m_whenFound = [this, how] { choose(m_list->currentIndex().row(), how); };
    else
        choose(m_list->currentIndex().row(), how);
}

void CommandBox::choose(int row, How how)
{
    const records::Hit *hit = m_model->hitAt(row);
    const Command *command = m_model->commandAt(row);
    const QByteArray creates = m_model->creationAt(row);
    if (!hit && !command && creates.isEmpty())
        return;
    // Copies: closing and running may replace what the model holds.
    const records::Hit chosenHit = hit ? *hit : records::Hit();
    const std::function<void()> run = command ? command->run : nullptr;
    const QString text = m_edit->text().trimmed();
    if (command && !command->id.isEmpty()) {
        QList<QByteArray> used = Preferences::recentCommands();
        used.removeAll(command->id);
        used.prepend(command->id);
        Preferences::setRecentCommands(used.mid(0, commandsRemembered));
    }
    close();
    leave();
    if (run)
        run();
    else if (!creates.isEmpty())
        Q_EMIT creationRequested(creates, text);
    else if (how == How::OwnWindow)
        Q_EMIT recordWindowRequested(chosenHit.entity, chosenHit.id);
    else
        Q_EMIT recordChosen(chosenHit.entity, chosenHit.id);
}

/// Empties the box and gives the keyboard back.
void CommandBox::leave()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(); // what is hidden just now has it when it is shown again
    else
        m_edit->clearFocus();
    m_edit->clear(); // without the keyboard this opens nothing
}

void CommandBox::place()
{
    QWidget *window = m_popup->parentWidget();
    const QPoint corner = mapTo(window, QPoint(0, height() + space::XS));
    const int wide = std::min(std::max(width(), fewestWidth), window->width() - 2 * space::M);
    const int left = std::clamp(corner.x() + (width() - wide) / 2, space::M,
                                std::max(space::M, window->width() - wide - space::M));
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, wide, 0);
    int wanted = m_keys->heightForWidth(wide) + 2 * m_popup->frameWidth() + space::XS;
    for (int row = 0; row < m_model->rowCount() && wanted < mostRowsHeight; ++row)
        wanted += m_list->itemDelegate()->sizeHint(option, m_model->index(row)).height();
    const int room = window->height() - corner.y() - space::L;
    m_popup->setGeometry(left, corner.y(), wide, std::max(0, std::min({wanted, mostRowsHeight, room})));
}

bool CommandBox::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        isOpen() ? step(1) : open();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        stepPage(rowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        stepPage(-rowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen())
            chooseCurrent(modifiers.testFlag(Qt::ControlModifier) ? How::OwnWindow : How::Here);
        return true;
    case Qt::Key_Escape:
        close();
        leave();
        return true;
    default:
        return false;
    }
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
        // Escape and Ctrl+Enter are the list's before any shortcut of the page sees them.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (pressed(keys->key(), keys->modifiers()))
            return true;
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
