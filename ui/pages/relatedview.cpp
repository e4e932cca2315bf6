// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/relatedview.h"

#include "models/base/await.h"
#include "ui/parts/hitlist.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Limit = 100;

bool isRelated(const domain::Relation &relation)
{
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    const domain::Entity *member = catalogue.find(relation.entity);
    if (!member || relation.owned)
        return false;
    // What has no list of its own can only be looked at through the record it joins to.
    return member->standalone || !relation.memberField.isEmpty();
}

} // namespace

RelatedView::RelatedView(records::Records &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_list(new HitList(this)), m_empty(new QLabel(this))
{
    setObjectName(u"related"_s);
    m_list->setObjectName(u"relatedList"_s);
    m_list->setAccessibleName(tr("Related records"));
    m_list->viewport()->setAutoFillBackground(false);
    Theme::setTone(m_empty, Tone::Muted);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(space::S, space::S, space::S, space::S);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::S, space::S, space::S, 0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_empty->hide();
    connect(m_list, &HitList::opened, this, &RelatedView::opened);
}

bool RelatedView::hasRelations(const domain::Entity &entity)
{
    return std::any_of(entity.relations.cbegin(), entity.relations.cend(), isRelated);
}

void RelatedView::show(const domain::Entity &entity, records::RecordId id)
{
    const quint64 mine = ++m_generation;
    m_answers.clear();
    m_open = 0;
    for (const domain::Relation &relation : entity.relations) {
        if (!isRelated(relation))
            continue;
        const qsizetype place = m_answers.size();
        m_answers.append({relation.labelText(), {}});
        ++m_open;
        base::await(
            m_records.related(entity.key, id, relation.key, Limit + 1), this,
            [this, mine, place](const QList<records::Hit> &hits) {
                if (mine != m_generation)
                    return;
                m_answers[place].hits = hits;
                finish();
            },
            [this, mine](const base::Problem &problem) {
                if (mine != m_generation)
                    return;
                Q_EMIT failed(problem);
                finish();
            });
    }
    if (m_open == 0) {
        m_open = 1;
        finish();
    }
}

void RelatedView::finish()
{
    if (--m_open > 0)
        return;
    QList<HitList::Section> sections;
    for (Answer &answer : m_answers) {
        const bool more = answer.hits.size() > Limit;
        if (more)
            answer.hits.resize(Limit);
        sections.append({answer.title, answer.hits, more});
    }
    m_list->setSections(sections);
    const bool none = m_list->hitCount() == 0;
    m_empty->setText(none ? tr("Nothing is related to this record yet.") : QString());
    m_empty->setVisible(none);
    m_list->setVisible(!none);
}

} // namespace kith::ui
