// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/explainpanel.h"

#include "models/base/await.h"
#include "models/records/explain.h"
#include "models/records/records.h"
#include "ui/editors/linkedit.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::FilterExplanation;

ExplainPanel::ExplainPanel(records::Records &records, const QByteArray &entity, QWidget *parent)
    : QWidget(parent), m_records(records), m_entity(entity), m_verdict(new QLabel(this))
{
    setObjectName(u"explainPanel"_s);
    m_field.key = "explained";
    m_field.label = QT_TRANSLATE_NOOP("Catalogue", "Record");
    m_field.type = domain::FieldType::Link;
    m_field.target = entity;
    m_choice = new LinkFieldEdit(records, m_field, this);
    m_choice->setCreates(false);
    m_choice->setHint(tr("Whose place is explained"));
    m_choice->findChild<QLineEdit *>()->setPlaceholderText(tr("Type a name or select a row above"));
    auto *title = new QLabel(tr("&Why is it in or out?"), this);
    title->setFont(fontOf(TextRole::Strong));
    title->setBuddy(m_choice->input());
    m_verdict->setObjectName(u"explainVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"explainTree"_s);
    m_tree->setAccessibleName(tr("Conditions one by one"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Condition"), tr("What is there")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(1, 150);
    m_tree->setIndentation(space::L);
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(title);
    column->addWidget(m_choice);
    column->addWidget(m_verdict);
    column->addWidget(m_tree, 100);
    column->addStretch(1); // while there is no tree
    connect(m_choice, &LinkFieldEdit::chosen, this, [this](base::RecordId id) {
        m_id = id;
        ask();
    });
}

void ExplainPanel::setFilter(const domain::Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    ask();
}

void ExplainPanel::setRecord(base::RecordId id, const QString &title)
{
    if (m_id == id)
        return;
    m_id = id;
    m_choice->setBase(id ? QVariant(id.value()) : QVariant(), title);
    ask();
}

QString ExplainPanel::verdict() const
{
    return m_verdict->isHidden() ? QString() : m_verdict->text();
}

void ExplainPanel::ask()
{
    m_answered = false;
    const quint64 mine = ++m_generation;
    if (!m_id) {
        m_verdict->hide();
        m_tree->hide();
        return;
    }
    base::await(
        records::Explain::ask(m_records, m_entity, m_filter, m_id), this,
        [this, mine](const FilterExplanation &explanation) {
            if (mine == m_generation)
                display(explanation);
        },
        [this, mine](const base::Problem &problem) {
            if (mine != m_generation || problem.kind() == base::ProblemKind::Cancelled)
                return;
            m_tree->hide();
            m_verdict->setText(problem.sentence());
            Theme::setTone(m_verdict, Tone::Danger);
            m_verdict->show();
        });
}

void ExplainPanel::display(const FilterExplanation &explanation)
{
    m_answered = true;
    m_verdict->setText(explanation.passed ? tr("It is in.") : tr("It is not in."));
    Theme::setTone(m_verdict, explanation.passed ? Tone::Good : Tone::Danger);
    m_verdict->setFont(fontOf(TextRole::Strong));
    m_verdict->show();
    m_tree->clear();
    add(explanation, nullptr);
    m_tree->expandAll();
    m_tree->show();
}

void ExplainPanel::add(const FilterExplanation &part, QTreeWidgetItem *parent)
{
    QStringList seen;
    if (!part.seen.isEmpty())
        seen.append(part.seen);
    if (!part.members.isEmpty())
        seen.append(part.members.join(tr(", ")));
    const QString text = part.text.isEmpty() ? tr("Every record") : part.text;
    auto *item = new QTreeWidgetItem({text, seen.join(u"\n"_s)});
    item->setIcon(0, Icons::get(part.passed ? u"check"_s : u"x"_s, part.passed ? Tone::Good : Tone::Danger));
    item->setData(0, Qt::AccessibleTextRole,
                  part.passed ? tr("met: %1").arg(text) : tr("not met: %1").arg(text));
    item->setToolTip(0, text);
    item->setToolTip(1, item->text(1));
    if (parent)
        parent->addChild(item);
    else
        m_tree->addTopLevelItem(item);
    for (const FilterExplanation &child : part.children)
        add(child, item);
}

} // namespace kith::ui
