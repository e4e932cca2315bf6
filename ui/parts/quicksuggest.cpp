// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/quicksuggest.h"

#include "models/domain/entity.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SuggestionHeight = 32;
constexpr int FewestWidth = 460; // a sentence wants room
constexpr int DetailRole = Qt::UserRole + 1;
constexpr int IconNameRole = Qt::UserRole + 2;
constexpr int OfferRole = Qt::UserRole + 3;

/// A line with its icon and, at the other end, what it is.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(SuggestionHeight, option.fontMetrics.height() + 2 * space::S)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect row = option.rect.adjusted(space::XS, 1, -space::XS, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::color(Tone::AccentSoft));
            painter->drawRoundedRect(row, metrics::Radius, metrics::Radius);
        }
        const Qt::LayoutDirection direction = option.direction;
        const auto placed = [&](const QRect &area) {
            return QStyle::visualRect(direction, option.rect, area);
        };
        const bool isOffer = index.data(OfferRole).toBool();
        const int size = metrics::IconSizeSmall;
        const QRect mark(row.left() + space::S, row.center().y() - size / 2 + 1, size, size);
        painter->drawPixmap(placed(mark), Icons::pixmap(index.data(IconNameRole).toString(),
                                                        isOffer ? Tone::Accent : Tone::Muted, size,
                                                        painter->device()->devicePixelRatioF()));
        QRect room = row.adjusted(2 * space::S + size, 0, -space::S, 0);
        const QString detail = index.data(DetailRole).toString();
        const QFont small = fontOf(TextRole::Caption);
        const int wide = std::min(QFontMetrics(small).horizontalAdvance(detail), room.width() / 2);
        painter->setFont(small);
        painter->setPen(Theme::color(Tone::Muted));
        const QRect behind(room.right() - wide + 1, room.top(), wide, room.height());
        painter->drawText(placed(behind),
                          int(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter)),
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, wide));
        room.setRight(behind.left() - (detail.isEmpty() ? 0 : space::M));
        QFont font = fontOf(TextRole::Body);
        if (isOffer)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(Theme::color(Tone::Text));
        painter->drawText(
            placed(room), int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

QuickSuggest::QuickSuggest(QWidget *box)
    : QFrame(box->window())
    , m_box(box)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_keys(new QLabel(tr("↓ choose · Enter take · Esc close"), this))
{
    setObjectName(u"quickSuggest"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(u"quickSuggestList"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_keys->setFont(fontOf(TextRole::Caption));
    m_keys->setContentsMargins(space::M, space::XS, space::M, space::S);
    Theme::setTone(m_keys, Tone::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::XS, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_keys);
    hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { Q_EMIT chosen(at.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void QuickSuggest::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    m_model->clear();
    for (const Line &line : lines) {
        auto *item = new QStandardItem(line.text);
        item->setData(line.detail, DetailRole);
        item->setData(line.icon, IconNameRole);
        item->setData(line.kind == Line::Kind::Filter, OfferRole);
        item->setToolTip(line.text);
        item->setData(line.detail.isEmpty()
                          ? line.text
                          : tr("%1, %2", "suggestion, what it is").arg(line.text, line.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (lines.isEmpty()) {
        hide();
        return;
    }
    if (parentWidget() != m_box->window()) // the page was not in a window yet when the box was made
        setParent(m_box->window());
    place();
    show();
    raise();
}

void QuickSuggest::place()
{
    const QWidget *window = parentWidget();
    const QPoint corner = m_box->mapTo(window, QPoint(0, m_box->height() + space::XS));
    const int wide = std::min(std::max(m_box->width(), FewestWidth), window->width() - 2 * space::M);
    const int left = std::clamp(corner.x(), space::M, std::max(space::M, window->width() - wide - space::M));
    const int row = m_list->sizeHintForRow(0);
    const int wanted = int(m_lines.size()) * row + m_keys->sizeHint().height() + space::S + 2 * frameWidth();
    const int room = window->height() - corner.y() - space::M;
    setGeometry(left, corner.y(), wide, std::max(0, std::min(wanted, room)));
}

int QuickSuggest::current() const
{
    return isVisible() ? m_list->currentIndex().row() : -1;
}

void QuickSuggest::step(int by)
{
    const int to = current() + by;
    if (to < 0) {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
    } else if (to < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(to, 0));
    }
    Q_EMIT currentChanged();
}

QString QuickSuggest::currentText() const
{
    return m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

QuickFilterHelp::QuickFilterHelp(const domain::Entity &entity, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"quickFilterHelp"_s);
    setWindowTitle(tr("What can be typed into the search box"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *remark = new QLabel(
        tr("Words are searched for. What is understood as a condition becomes a filter with Enter; names of "
           "stages, tags, towns and the like are offered in the list below the box. English and German words "
           "both work. “not” or a minus in front turns a condition round, “or” joins two, and text in quotes "
           "is always searched for."),
        this);
    remark->setWordWrap(true);
    auto *table = new QTreeWidget(this);
    table->setObjectName(u"quickFilterExamples"_s);
    table->setAccessibleName(tr("Examples"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({tr("Typed"), tr("Meaning")});
    const auto add = [table](const QString &typed, const QString &meaning) {
        (new QTreeWidgetItem(table, {typed, meaning}))->setSizeHint(0, {0, SuggestionHeight});
    };
    for (const domain::QuickFilter::Example &example : domain::QuickFilter::examples(entity))
        add(example.text, example.meaning);
    add(u"> 5k · 5k-10k · mindestens 2 mio · < 500 eur"_s, tr("Amounts, also with a currency"));
    add(u"status open · stage … · source … · priority high"_s, tr("A field and its value"));
    add(u"city Berlin · in Berlin · aus Österreich"_s, tr("Places"));
    add(u"email empty · phone not empty"_s, tr("Fields that are empty or filled in"));
    add(u"created last 7 days · angelegt seit 1.3.2026 · closing Q2 2026"_s, tr("Days and spans of time"));
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->setCurrentItem(table->topLevelItem(0));
    const int usable = int(domain::QuickFilter::examples(entity).size());
    connect(table, &QTreeWidget::itemActivated, this, [this, table, usable](QTreeWidgetItem *item) {
        if (table->indexOfTopLevelItem(item) >= usable)
            return; // several at once, to look at
        Q_EMIT exampleChosen(item->text(0));
        accept();
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::L, space::L, space::L, space::L);
    column->setSpacing(space::M);
    column->addWidget(remark);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(metrics::DialogLarge, 480);
}

} // namespace kith::ui
