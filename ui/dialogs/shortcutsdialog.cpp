// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/actionregistry.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

struct Line
{
    QString keys;
    QString text;
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
            if (entry.menu == menu && !entry.action->shortcut().isEmpty())
                section.lines.append({entry.action->shortcut().toString(QKeySequence::NativeText),
                                      ActionRegistry::plainText(*entry.action)});
        }
        if (!section.lines.isEmpty())
            sections.append(section);
    }
    sections.append({ShortcutsDialog::tr("In a list"),
                     {{keyText("Ctrl+F"), ShortcutsDialog::tr("Search the list")},
                      {keyText("Space"), ShortcutsDialog::tr("Show or hide the record panel")},
                      {keyText("Return"), ShortcutsDialog::tr("Open the record as a page")},
                      {keyText("Ctrl+Return"), ShortcutsDialog::tr("Open the record in its own window")},
                      {keyText("F2"), ShortcutsDialog::tr("Edit the record")},
                      {keyText("Del"), ShortcutsDialog::tr("Move to the trash")},
                      {keyText("Esc"), ShortcutsDialog::tr("Go back")}}});
    sections.append({ShortcutsDialog::tr("In an editor"),
                     {{keyText("Ctrl+Return"), ShortcutsDialog::tr("Save and close")},
                      {keyText("Esc"), ShortcutsDialog::tr("Leave without saving, after a question")}}});
    return sections;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName("shortcutsDialog");
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setSpacing(space::XL * 2);
    const QList<Section> sections = sectionsOf(actions);
    qsizetype total = 0;
    for (const Section &section : sections)
        total += section.lines.size() + 2;
    QGridLayout *grid = nullptr;
    qsizetype filled = 0;
    int row = 0;
    for (const Section &section : sections) {
        // Two columns of about the same height.
        if (!grid || (filled * 2 >= total && columns->count() == 1)) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(space::L);
            grid->setVerticalSpacing(space::XS);
            auto *column = new QVBoxLayout;
            column->addLayout(grid);
            column->addStretch(1);
            columns->addLayout(column);
            row = 0;
        }
        QLabel *title = paragraph(section.title, sheet);
        title->setFont(fontOf(TextRole::Heading));
        title->setContentsMargins(0, row ? space::M : 0, 0, space::XS);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Line &line : section.lines) {
            auto *keys = new QLabel(line.keys, sheet);
            keys->setFont(fontOf(TextRole::Strong));
            grid->addWidget(keys, row, 0);
            auto *text = new QLabel(line.text, sheet);
            grid->addWidget(text, row++, 1);
        }
        filled += section.lines.size() + 2;
    }
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Keyboard shortcuts"));
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->addWidget(area);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(sheet->sizeHint().width() + 3 * space::XL, std::min(sheet->sizeHint().height() + 110, 760));
}

} // namespace kith::ui
