// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/actionregistry.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int sheetHeight = 620;
constexpr int KeysRole = Qt::UserRole + 1;

struct Line
{
    QString text;
    QStringList keys;
};

struct Section
{
    QString title;
    QList<Line> lines;
};

QString keyText(const char *portable)
{
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

QList<Section> sectionsOf(const ActionRegistry &actions)
{
    QList<Section> sections;
    QList<QByteArray> menus;
    for (const ActionRegistry::Entry &entry : actions.entries()) {
        if (!menus.contains(entry.menu))
            menus.append(entry.menu);
    }
    for (const QByteArray &menu : std::as_const(menus)) {
        Section section{actions.menuTitle(menu), {}};
        for (const ActionRegistry::Entry &entry : actions.entries()) {
            if (entry.menu != menu || entry.keys.isEmpty())
                continue;
            Line line{entry.name, {}};
            for (const QKeySequence &key : entry.keys)
                line.keys.append(key.toString(QKeySequence::NativeText));
            section.lines.append(line);
        }
        if (!section.lines.isEmpty())
            sections.append(section);
    }
    sections.append({ShortcutsDialog::tr("In a list"),
                     {{ShortcutsDialog::tr("Search for what is typed"), {ShortcutsDialog::tr("A letter")}},
                      {ShortcutsDialog::tr("Select several"), {keyText("Shift+Down"), keyText("Shift+Up")}},
                      {ShortcutsDialog::tr("Open and close a group"), {keyText("Right"), keyText("Left")}},
                      {ShortcutsDialog::tr("Go back"), {keyText("Esc")}}}});
    sections.append(
        {ShortcutsDialog::tr("In the calendar"),
         {{ShortcutsDialog::tr("Go to today"), {keyText("T")}},
          {ShortcutsDialog::tr("Day, week, month, agenda"),
           {keyText("D"), keyText("W"), keyText("M"), keyText("A")}},
          {ShortcutsDialog::tr("Back and ahead"), {keyText("PgUp"), keyText("PgDown")}},
          {ShortcutsDialog::tr("Move the activity"),
           {keyText("Alt+Up"), keyText("Alt+Down"), keyText("Alt+Left"), keyText("Alt+Right")}},
          {ShortcutsDialog::tr("Make it longer, shorter"),
           {keyText("Alt+Shift+Down"), keyText("Alt+Shift+Up")}},
          {ShortcutsDialog::tr("Without a time of day, at one"), {keyText("Alt+Home"), keyText("Alt+End")}},
          {ShortcutsDialog::tr("Edit the activity"), {keyText("F2"), keyText("Ctrl+E")}}}});
    sections.append({ShortcutsDialog::tr("In an editor"),
                     {{ShortcutsDialog::tr("Save and close"), {keyText("Ctrl+Return"), keyText("Ctrl+S")}},
                      {ShortcutsDialog::tr("Go to the field with the underlined letter"),
                       {ShortcutsDialog::tr("Alt and the letter")}},
                      {ShortcutsDialog::tr("Leave without saving, after a question"), {keyText("Esc")}}}});
    return sections;
}

/// The keys of a line as caps, beginning at the left of the column.
class KeysDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        const QStringList keys = index.data(KeysRole).toStringList();
        own.text.clear();
        own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(fontOf(TextRole::Caption));
        const QFontMetrics font(painter->font());
        int at = option.rect.left();
        for (const QString &key : keys) {
            QRect cap(at, 0, font.horizontalAdvance(key) + 2 * space::S, font.height() + space::XS);
            cap.moveTop(option.rect.center().y() - cap.height() / 2);
            const QRect shown = QStyle::visualRect(option.direction, option.rect, cap);
            painter->setPen(Theme::color(Tone::LineStrong));
            painter->setBrush(Theme::color(Tone::Surface));
            painter->drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), metrics::RadiusSmall,
                                     metrics::RadiusSmall);
            painter->setPen(Theme::color(Tone::Text));
            painter->drawText(shown, Qt::AlignCenter, key);
            at = cap.right() + space::XS + 1;
        }
        painter->restore();
    }
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_sheet(new QTreeWidget(this))
    , m_nothing(remark(tr("No shortcut goes by that name."), this))
{
    setObjectName("shortcutsDialog");
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->setSpacing(space::M);
    m_search->setObjectName("shortcutSearch");
    m_search->setPlaceholderText(tr("Search by name or key"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);

    m_sheet->setObjectName("shortcutSheet");
    m_sheet->setAccessibleName(tr("Keyboard shortcuts"));
    m_sheet->setColumnCount(2);
    m_sheet->setHeaderLabels({tr("Action"), tr("Keys")});
    m_sheet->setHeaderHidden(true);
    m_sheet->setRootIsDecorated(false);
    m_sheet->setItemsExpandable(false);
    m_sheet->setIndentation(0);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->viewport()->setAutoFillBackground(false);
    m_sheet->setItemDelegateForColumn(1, new KeysDelegate(m_sheet));
    m_sheet->header()->setStretchLastSection(true);
    m_sheet->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fill(actions);
    layout->addWidget(m_sheet, 1);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1, Qt::AlignTop);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *printing = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    printing->setAutoDefault(false);
    connect(printing, &QPushButton::clicked, this, &ShortcutsDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    m_search->setFocus();
    resize(metrics::DialogMedium, sheetHeight);
}

void ShortcutsDialog::fill(const ActionRegistry &actions)
{
    const QList<Section> sections = sectionsOf(actions);
    for (const Section &section : sections) {
        auto *title = new QTreeWidgetItem(m_sheet, {section.title});
        title->setFont(0, fontOf(TextRole::Heading));
        title->setFlags(Qt::ItemIsEnabled);
        title->setFirstColumnSpanned(true);
        title->setSizeHint(0, {0, rowHeight + space::S});
        for (const Line &line : section.lines) {
            auto *item = new QTreeWidgetItem(title, {line.text, line.keys.join(u", "_s)});
            item->setData(1, KeysRole, line.keys);
            item->setSizeHint(0,
                              {m_sheet->fontMetrics().horizontalAdvance(line.text) + space::XL, rowHeight});
        }
    }
    m_sheet->expandAll();
}

void ShortcutsDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int at = 0; at < m_sheet->topLevelItemCount(); ++at) {
        QTreeWidgetItem *section = m_sheet->topLevelItem(at);
        bool anyHere = false;
        for (int row = 0; row < section->childCount(); ++row) {
            QTreeWidgetItem *item = section->child(row);
            const QString whole = item->text(0) + u' ' + item->text(1);
            const bool fits = std::all_of(words.cbegin(), words.cend(), [&whole](const QString &word) {
                return whole.contains(word, Qt::CaseInsensitive);
            });
            item->setHidden(!fits);
            anyHere |= fits;
        }
        section->setHidden(!anyHere);
        any |= anyHere;
    }
    m_sheet->setVisible(any);
    m_nothing->setVisible(!any);
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move in the sheet while one goes on typing.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_sheet, event);
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutsDialog::print()
{
    QString html = u"<h2>"_s + windowTitle().toHtmlEscaped() + u"</h2><table cellpadding=\"2\">"_s;
    for (int at = 0; at < m_sheet->topLevelItemCount(); ++at) {
        const QTreeWidgetItem *section = m_sheet->topLevelItem(at);
        if (section->isHidden())
            continue;
        html += u"<tr><td colspan=\"2\"><b>%1</b></td></tr>"_s.arg(section->text(0).toHtmlEscaped());
        for (int row = 0; row < section->childCount(); ++row) {
            if (!section->child(row)->isHidden())
                html += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
                    section->child(row)->text(0).toHtmlEscaped(),
                    section->child(row)->text(1).toHtmlEscaped());
        }
    }
    html += u"</table>"_s;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [html, printer] {
        QTextDocument document;
        document.setHtml(html);
        document.print(printer.get());
    });
    dialog->open();
}

} // namespace kith::ui
