// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/clashbox.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/formbinder.h"
#include "ui/editors/leadhint.h"
#include "ui/editors/ownededit.h"
#include "ui/editors/recordeditor.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/metrics.h"
#include "ui/parts/mnemonics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;

namespace {

/// Lists that are worth a second column beside the fields.
constexpr int OwnedForTwoColumns = 2;

bool isEditedHere(const domain::Relation &relation)
{
    return relation.owned && relation.entity != "note" && relation.entity != "attachment" &&
           relation.entity != "deal_check"; // notes, documents and ticks are kept on the record's page
}

/// Tags and numbers of other programs are short, and most records have neither.
bool isWorthAColumn(const domain::Relation &relation)
{
    return isEditedHere(relation) && relation.entity != "tag_link" && relation.entity != "external_id";
}

bool hasTwoColumns(const domain::Entity &entity)
{
    return std::count_if(entity.relations.cbegin(), entity.relations.cend(), isWorthAColumn) >=
           OwnedForTwoColumns;
}

} // namespace

void RecordEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildForm(), 1);
    column->addWidget(buildFooter());

    QSize size(hasTwoColumns(m_entity) ? 940 : 560, 680);
    if (const QScreen *screen = this->screen())
        size = size.boundedTo(screen->availableSize() * 0.92);
    resize(size);
}

QWidget *RecordEditor::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(space::XL, space::XL, space::XL, space::M);
    column->setSpacing(space::M);
    m_title = new ElidedLabel(header);
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setFont(fontOf(TextRole::Title));
    m_notice = new NoticeBar(header);
    m_clashes = new ClashBox(header);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_clashes);
    if (m_entity.key == "lead") {
        m_hint = new LeadHint(m_records, header);
        column->addWidget(m_hint);
    }
    return header;
}

bool RecordEditor::isShown(const Field &field) const
{
    if (field.key == "recurrence_rule")
        return true; // plumbing elsewhere, but here it has words of its own
    if (!field.isEditable())
        return false;
    if (!field.is(FieldFlag::FixedAtBirth))
        return true;
    if (m_entity.key == "custom_field")
        return !m_id; // people say what it is when they make it
    // Set by what happens to the record, unless nothing but a person can say it at the beginning.
    return !m_id && field.is(FieldFlag::Required) && field.defaultValue.isNull();
}

QWidget *RecordEditor::buildForm()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    Mnemonics mnemonics(tr("sc", "letters that the buttons Save and Cancel use"));

    auto *fields = new QWidget(content);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::L);
    grid->setVerticalSpacing(space::M);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    for (const Field &field : m_entity.fields) {
        if (isShown(field))
            addField(field, *grid, cell, mnemonics, fields);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    if (m_hint)
        m_hint->watch(edit("email"), edit("phone"), edit("country_iso2"), edit("contact_id"));

    auto *lists = new QWidget(content);
    auto *listColumn = new QVBoxLayout(lists);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(space::XS);
    for (const domain::Relation &relation : m_entity.relations) {
        if (isEditedHere(relation))
            addOwned(relation, *listColumn, mnemonics, lists);
    }
    listColumn->addStretch();

    QBoxLayout *row = hasTwoColumns(m_entity) ? static_cast<QBoxLayout *>(new QHBoxLayout(content))
                                              : new QVBoxLayout(content);
    row->setContentsMargins(space::XL, space::S, space::XL, space::XL);
    row->setSpacing(2 * space::XL);
    row->addWidget(fields, hasTwoColumns(m_entity) ? 5 : 0);
    row->addWidget(lists, hasTwoColumns(m_entity) ? 6 : 1);
    lists->setVisible(!m_owned.isEmpty());
    m_scroll->setWidget(content);
    connect(m_binder, &FormBinder::edited, this, [this] {
        passCurrency(true);
        showTitle();
    });
    return m_scroll;
}

void RecordEditor::addField(const Field &field, QGridLayout &grid, int &cell, Mnemonics &mnemonics,
                            QWidget *parent)
{
    FieldEdit *edit = m_binder->add(field, parent);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::XS);
    const bool labelled = field.type != FieldType::Boolean; // a tick box carries its own
    auto *label = new QLabel(parent);
    label->setFont(fontOf(TextRole::Caption));
    Theme::setTone(label, Tone::Muted);
    if (labelled) {
        const QString text = mnemonics.mark(field.labelText());
        label->setText(field.is(FieldFlag::Required) ? tr("%1 *").arg(text) : text);
        label->setBuddy(edit->input());
    }
    box->addWidget(label);
    box->addWidget(edit);
    box->addStretch();
    const bool wide =
        field.type == FieldType::LongText || (cell == 0 && m_entity.titleFields.contains(field.key));
    if (wide && cell % 2 == 1)
        ++cell;
    grid.addLayout(box, cell / 2, wide ? 0 : cell % 2, 1, wide ? 2 : 1);
    cell += wide ? 2 : 1;
}

void RecordEditor::addOwned(const domain::Relation &relation, QVBoxLayout &column, Mnemonics &mnemonics,
                            QWidget *parent)
{
    OwnedEdit *list = makeOwnedEdit(m_records, relation, parent);
    list->setHeading(mnemonics.mark(relation.labelText()));
    column.addWidget(list);
    column.addSpacing(space::S);
    m_owned.append(list);
    connect(list, &OwnedEdit::edited, this, &RecordEditor::showTitle);
    connect(list, &OwnedEdit::rowAdded, this, [this](QWidget *row) {
        // Only once the layout knows how tall the new row is.
        QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, space::XL); });
    });
}

QWidget *RecordEditor::buildFooter()
{
    auto *footer = new QWidget(this);
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::XL, space::M, space::XL, space::M);
    row->setSpacing(space::S);
    m_state = new QLabel(footer);
    m_state->setFont(fontOf(TextRole::Caption));
    Theme::setTone(m_state, Tone::Muted);
    m_cancel = new QPushButton(tr("&Cancel"), footer);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save"), footer);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("kith_primary", true);
    m_save->setAutoDefault(false);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    return footer;
}

QWidget *RecordEditor::firstInput() const
{
    for (FieldEdit *edit : m_binder->edits()) {
        const QByteArray &key = edit->field().key;
        if (m_entity.keyFields.contains(key) || m_entity.titleFields.contains(key))
            return edit->input();
    }
    return m_binder->edits().isEmpty() ? nullptr : m_binder->edits().constFirst()->input();
}

} // namespace kith::ui
