// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/subjectchooser.h"

#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/memberpath.h"
#include "models/items/filteroperators.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using Subject = items::FilterNode::Subject;

namespace {

constexpr int IndexRole = Qt::UserRole;
constexpr int WordsRole = Qt::UserRole + 1;
constexpr int SubjectLine = 28;
constexpr QSize PopupSize{400, 420};
constexpr int WidestButton = 300;

QString iconOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.format == domain::TextFormat::Email   ? u"mail"_s
               : field.format == domain::TextFormat::Phone ? u"phone"_s
               : field.format == domain::TextFormat::Url   ? u"globe"_s
                                                           : u"note"_s;
    case FieldType::Integer:
    case FieldType::Decimal:
        return u"hash"_s;
    case FieldType::Money:
        return u"coins"_s;
    case FieldType::Boolean:
        return u"check"_s;
    case FieldType::Date:
        return u"calendar"_s;
    case FieldType::Instant:
        return u"clock"_s;
    case FieldType::Choice:
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
        return u"list"_s;
    case FieldType::Link:
        return u"link"_s;
    }
    return {};
}

/// The tags of a record are asked for by name and not as records that are joined to it.
QByteArray tagField(const Entity &entity)
{
    const QByteArray key = "tags.tag_id";
    return domain::MemberPath::parse(entity, key) ? key : QByteArray();
}

/// Relations that people ask about: not those seen from their other end, nor plumbing.
bool isOffered(const domain::Relation &relation)
{
    return !relation.inverse && relation.key != "tags";
}

} // namespace

QString FilterSubject::labelText(const Entity &entity) const
{
    switch (kind) {
    case Subject::Field: {
        if (key == tagField(entity))
            return QCoreApplication::translate("SubjectPopup", "Tags");
        const Field *field = items::FilterOperators::field(entity, key);
        return field ? field->labelText() : QString::fromLatin1(key);
    }
    case Subject::Relation:
        return items::relationLabel(entity, key);
    case Subject::Segment:
        return QCoreApplication::translate("SubjectPopup", "Segment or list");
    case Subject::Nothing:
        break;
    }
    return QCoreApplication::translate("SubjectPopup", "Choose what to ask for");
}

QString FilterSubject::iconName(const Entity &entity) const
{
    switch (kind) {
    case Subject::Field: {
        if (key == tagField(entity))
            return u"tag"_s;
        const Field *field = items::FilterOperators::field(entity, key);
        return field ? iconOf(*field) : QString();
    }
    case Subject::Relation: {
        const Entity *members = items::relationMembers(entity, key);
        return members ? QString::fromLatin1(members->icon) : QString();
    }
    case Subject::Segment:
        return u"funnel"_s;
    case Subject::Nothing:
        break;
    }
    return {};
}

// SubjectPopup

SubjectPopup::SubjectPopup(const Entity &entity, const FilterSubject &current, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entity(entity)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"subjectPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(u"subjectSearch"_s);
    m_search->setPlaceholderText(tr("Search fields and related records"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"subjectTree"_s);
    m_tree->setAccessibleName(tr("What can be asked for"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::M);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::S, space::S, space::S, space::S);
    column->setSpacing(space::S);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    fill(current);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SubjectPopup::narrow);
    connect(m_tree, &QTreeWidget::itemClicked, this, &SubjectPopup::take);
    connect(m_tree, &QTreeWidget::itemActivated, this, &SubjectPopup::take);
}

QTreeWidgetItem *SubjectPopup::addHeading(const QString &text)
{
    auto *heading = new QTreeWidgetItem(m_tree, {text});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setSizeHint(0, {0, SubjectLine});
    QFont font = heading->font(0);
    font.setWeight(QFont::DemiBold);
    heading->setFont(0, font);
    heading->setForeground(0, Theme::color(Tone::Muted));
    heading->setExpanded(true);
    return heading;
}

void SubjectPopup::add(QTreeWidgetItem *heading, const FilterSubject &subject, const QString &label,
                       const QString &icon, const QString &help, const FilterSubject &current)
{
    auto *item = new QTreeWidgetItem(heading, {label});
    item->setIcon(0, Icons::get(icon, Tone::Muted));
    item->setSizeHint(0, {0, SubjectLine});
    item->setData(0, IndexRole, int(m_subjects.size()));
    item->setData(0, WordsRole, base::fold(heading->text(0) + u' ' + label));
    item->setToolTip(0, help);
    m_subjects.append(subject);
    if (subject == current)
        m_tree->setCurrentItem(item);
}

void SubjectPopup::fill(const FilterSubject &current)
{
    const QList<domain::FieldPath::Group> groups = domain::FieldPath::columnsOf(m_entity);
    const auto addFields = [&](const domain::FieldPath::Group &group, const QString &name) {
        QTreeWidgetItem *heading = addHeading(name);
        for (const QByteArray &key : group.keys) {
            const Field &field = domain::Catalogue::fieldOrStamp(m_entity, key);
            if (key == "deleted_at")
                continue; // the trash is not asked for: filters see the living
            QString label = field.labelText();
            if (const qsizetype way = label.lastIndexOf(u" › "_s); way >= 0)
                label = label.sliced(way + 3); // below its heading a field needs no way to it
            add(heading, {Subject::Field, key}, label, iconOf(field), field.helpText(), current);
        }
    };
    addFields(groups.constFirst(), m_entity.singularText());
    if (const QByteArray tags = tagField(m_entity); !tags.isEmpty())
        add(m_tree->topLevelItem(0), {Subject::Field, tags}, tr("Tags"), u"tag"_s, {}, current);
    QTreeWidgetItem *related =
        addHeading(tr("Related records: there are some or none, how many, sums, dates"));
    for (const domain::Relation &relation : m_entity.relations) {
        const Entity *members = items::relationMembers(m_entity, relation.key);
        if (!members || !isOffered(relation))
            continue;
        add(related, {Subject::Relation, relation.key}, relation.labelText(),
            QString::fromLatin1(members->icon), {}, current);
        // What is in orders and deals is asked for more often than the orders themselves.
        if (members->relation("lines"))
            add(related, {Subject::Relation, relation.key + ".lines"},
                items::relationLabel(m_entity, relation.key + ".lines"), u"package"_s, {}, current);
    }
    if (related->childCount() == 0)
        delete related;
    if (m_entity.standalone)
        add(addHeading(tr("Segments")), {Subject::Segment, {}}, tr("Segment or list"), u"funnel"_s, {},
            current);
    for (const domain::FieldPath::Group &group : groups) {
        // The counts of columnsOf() are what related records say with more words.
        if (!group.wayLabels.isEmpty() && !group.keys.value(0).contains('/'))
            addFields(group, group.labelText());
    }
}

void SubjectPopup::openBelow(QWidget *button, const QString &typed)
{
    resize(PopupSize);
    const QRect room = button->screen()->availableGeometry();
    QPoint at = button->mapToGlobal(QPoint(0, button->height() + 2));
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), room.bottom() - height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    if (!typed.isEmpty())
        m_search->setText(typed);
    else if (m_tree->currentItem())
        m_tree->scrollToItem(m_tree->currentItem(), QAbstractItemView::PositionAtCenter);
    else
        narrow({});
}

void SubjectPopup::narrow(const QString &typed)
{
    const QStringList words = base::fold(typed).split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem *item = top->child(j);
            const QString text = item->data(0, WordsRole).toString();
            const bool fits = std::all_of(words.cbegin(), words.cend(),
                                          [&](const QString &word) { return text.contains(word); });
            item->setHidden(!fits);
            // The name itself goes before a heading that has the word.
            const bool better = fits && !words.isEmpty() &&
                                base::fold(item->text(0)).startsWith(words.first()) &&
                                (!first || !base::fold(first->text(0)).startsWith(words.first()));
            if (fits && (!first || better))
                first = item;
            any = any || fits;
        }
        top->setHidden(!any);
    }
    m_tree->setCurrentItem(first);
    if (first)
        m_tree->scrollToItem(first);
}

void SubjectPopup::take(const QTreeWidgetItem *item)
{
    if (!item || !item->data(0, IndexRole).isValid())
        return;
    const FilterSubject subject = m_subjects.at(item->data(0, IndexRole).toInt());
    close();
    Q_EMIT chosen(subject);
}

bool SubjectPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down: {
            QTreeWidgetItem *item = m_tree->currentItem();
            const bool up = key->key() == Qt::Key_Up;
            do
                item =
                    item ? (up ? m_tree->itemAbove(item) : m_tree->itemBelow(item)) : m_tree->topLevelItem(0);
            while (item && !item->data(0, IndexRole).isValid());
            if (item)
                m_tree->setCurrentItem(item);
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            take(m_tree->currentItem());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

// SubjectButton

SubjectButton::SubjectButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"filterSubject"_s);
    setAutoDefault(false);
    setMaximumWidth(WidestButton);
    connect(this, &QPushButton::clicked, this, [this] { openChooser(); });
}

void SubjectButton::showSubject(const Entity &entity, const FilterSubject &subject)
{
    m_entity = &entity;
    m_subject = subject;
    const QString label = subject.labelText(entity);
    const QString icon = subject.iconName(entity);
    setIcon(icon.isEmpty() ? Icons::get(u"plus"_s, Tone::Muted) : Icons::get(icon, Tone::Muted));
    setText(fontMetrics()
                .elidedText(label, Qt::ElideMiddle, WidestButton - metrics::IconSize - 2 * space::L)
                .replace(u'&', "&&"_L1));
    setToolTip(label);
    setAccessibleName(subject.kind == Subject::Nothing ? label : tr("Asks for %1").arg(label));
}

void SubjectButton::openChooser(const QString &typed)
{
    if (!m_entity)
        return;
    auto *popup = new SubjectPopup(*m_entity, m_subject, this);
    connect(popup, &SubjectPopup::chosen, this, &SubjectButton::chosen);
    popup->openBelow(this, typed);
}

void SubjectButton::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const QString typed = event->text();
    if (plain && !typed.isEmpty() && typed.at(0).isLetterOrNumber()) {
        openChooser(typed);
        return;
    }
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return ||
                       event->key() == Qt::Key_Enter || event->key() == Qt::Key_F4;
    if (opens && event->modifiers() == Qt::NoModifier) {
        openChooser();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace kith::ui
