// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/linkedit.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "models/records/tagrules.h"
#include "ui/parts/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldFlag;
using records::Hit;
using records::RecordId;

namespace {

constexpr int LookupPauseMs = 120;
constexpr int MaxOffers = 10;

enum Role { IdRole = Qt::UserRole + 1, TitleRole, CreateRole };

} // namespace

LinkFieldEdit::LinkFieldEdit(records::Records &records, const Field &field, QWidget *parent)
    : FieldEdit(field, parent)
    , m_records(records)
    , m_edit(new QLineEdit(this))
    , m_completer(new QCompleter(m_edit))
    , m_offers(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
{
    if (!field.is(FieldFlag::LinkByField))
        m_target = field.target;
    setInput(m_edit);
    m_edit->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(LookupPauseMs);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MaxOffers + 1);
    m_completer->setWidget(
        m_edit); // not setCompleter(): the line edit would write the offer's text by itself
    QAction *open =
        m_edit->addAction(Icons::get(u"chevron-down"_s, Tone::Muted), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show what can be chosen (Down)"));

    connect(open, &QAction::triggered, this, [this] {
        m_edit->setFocus();
        ask();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_id = {};
        m_title.clear();
        m_pause->start();
        markEdited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        // Left with a name typed in full: the one record that has it is meant.
        if (isUnresolved() && !m_completer->popup()->isVisible())
            resolve([] {});
    });
    connect(m_pause, &QTimer::timeout, this, &LinkFieldEdit::ask);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

bool LinkFieldEdit::isBlank() const
{
    return m_edit->text().trimmed().isEmpty();
}

void LinkFieldEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->setEnabled(!readOnly);
}

void LinkFieldEdit::setTarget(const QByteArray &entity)
{
    if (m_target == entity)
        return;
    const bool had = !m_target.isEmpty();
    m_target = entity;
    m_offers->clear();
    if (had && !isBlank())
        setValue({});
}

void LinkFieldEdit::clearInput()
{
    m_id = {};
    m_title.clear();
    m_edit->clear();
    setError({});
}

void LinkFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    m_id = value;
    m_title = linkTitle;
    m_edit->setText(value.isNull() ? QString() : linkTitle.isEmpty() ? value.toString() : linkTitle);
    m_edit->setCursorPosition(0);
}

QVariant LinkFieldEdit::read() const
{
    if (isBlank())
        return {};
    if (m_id.isNull()) {
        const domain::Entity *entity = m_records.catalogue().find(m_target);
        throw base::Problem(
            base::ProblemKind::Invalid,
            entity ? tr("“%1” is not one of the %2 yet. Choose from the list that opens while typing.")
                         .arg(m_edit->text().trimmed(), base::Language::inSentence(entity->pluralText()))
                   : tr("Choose the kind of record first."))
            .about(field().key);
    }
    return m_id;
}

QVariant LinkFieldEdit::displayedForm() const
{
    // The same name may belong to two records.
    return QVariantList{m_id.isNull() ? QVariant() : QVariant(m_id.toLongLong()), m_edit->text()};
}

void LinkFieldEdit::showHint(const QString &text)
{
    m_edit->setPlaceholderText(text == field().labelText() ? QString() : text);
}

bool LinkFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            ask();
            return true;
        }
    }
    return FieldEdit::eventFilter(watched, event);
}

void LinkFieldEdit::ask()
{
    m_pause->stop();
    if (m_target.isEmpty() || m_edit->isReadOnly())
        return;
    const QString typed = m_id.isNull() ? m_edit->text().trimmed() : QString();
    const quint64 mine = ++m_generation;
    base::await(
        m_records.suggest(m_target, typed, MaxOffers), this,
        [this, mine, typed](const QList<Hit> &hits) {
            if (mine == m_generation)
                offer(typed, hits);
        },
        [this, mine](const base::Problem &problem) {
            if (mine == m_generation && problem.kind() != base::ProblemKind::Cancelled)
                setError(problem.sentence());
        });
}

void LinkFieldEdit::offer(const QString &typed, const QList<Hit> &hits)
{
    m_offers->clear();
    bool exact = false;
    for (const Hit &hit : hits) {
        auto *item = new QStandardItem(hit.subtitle.isEmpty() ? hit.title
                                                              : tr("%1 – %2").arg(hit.title, hit.subtitle));
        item->setData(hit.id.value(), IdRole);
        item->setData(hit.title, TitleRole);
        m_offers->appendRow(item);
        exact = exact || hit.title.compare(typed, Qt::CaseInsensitive) == 0;
    }
    if (!typed.isEmpty() && !exact && nameField()) {
        const domain::Entity &entity = m_records.catalogue().entity(m_target);
        auto *item = new QStandardItem(
            Icons::get(u"plus"_s, Tone::Accent),
            tr("New %1: “%2”").arg(base::Language::inSentence(entity.singularText()), typed));
        item->setData(true, CreateRole);
        item->setData(typed, TitleRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    // An answer that comes after the field was left must not open a list over the next one.
    if (!m_edit->hasFocus())
        return;
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LinkFieldEdit::take(int row)
{
    const QStandardItem *item = m_offers->item(row);
    if (!item)
        return;
    ++m_generation; // answers still on their way are for what was typed before
    m_pause->stop();
    if (item->data(CreateRole).toBool()) {
        create(item->data(TitleRole).toString());
        return;
    }
    const RecordId id(item->data(IdRole).toLongLong());
    const QString title = item->data(TitleRole).toString();
    setValue(id.value(), title);
    Q_EMIT chosen(id, title);
}

/// The only field a person has to fill for a new record of this kind, if there is exactly one such field.
const Field *LinkFieldEdit::nameField() const
{
    const domain::Entity *entity = m_records.catalogue().find(m_target);
    if (!m_creates || !entity || entity->titleFields.size() != 1 || !entity->standalone)
        return nullptr;
    const Field *name = entity->field(entity->titleFields.constFirst());
    if (!name || name->type != domain::FieldType::Text || !name->isEditable())
        return nullptr;
    const bool needsMore =
        std::any_of(entity->fields.cbegin(), entity->fields.cend(), [name](const Field &other) {
            return other.key != name->key && other.is(FieldFlag::Required) && !other.is(FieldFlag::Derived) &&
                   other.defaultValue.isNull();
        });
    return needsMore ? nullptr : name;
}

void LinkFieldEdit::create(const QString &name)
{
    if (m_target != "tag") {
        make(name);
        return;
    }
    // "VIP " where there is "vip": that one is meant.
    m_edit->setEnabled(false);
    base::await(
        records::TagRules::findLike(m_records, name), this,
        [this, name](const Hit &known) {
            if (!known.id) {
                make(name);
                return;
            }
            m_edit->setEnabled(true);
            m_edit->setFocus();
            setValue(known.id.value(), known.title);
            Q_EMIT chosen(known.id, known.title);
        },
        [this, name](const base::Problem &) { make(name); });
}

void LinkFieldEdit::make(const QString &name)
{
    const domain::Entity &entity = m_records.catalogue().entity(m_target);
    domain::Record record(entity);
    record.setValue(nameField()->key, name);
    m_edit->setEnabled(false);
    base::await(
        m_records.save({}, record), this,
        [this, name](const records::Outcome &outcome) {
            m_edit->setEnabled(true);
            m_edit->setFocus();
            const RecordId id = outcome.ids.value(0);
            setValue(id.value(), name);
            Q_EMIT chosen(id, name);
        },
        [this](const base::Problem &problem) {
            m_edit->setEnabled(true);
            m_edit->setFocus();
            setError(problem.sentence());
        });
}

void LinkFieldEdit::resolve(std::function<void()> done)
{
    m_pause->stop();
    const QString typed = m_edit->text().trimmed();
    const quint64 mine = ++m_generation;
    if (!isUnresolved() || m_target.isEmpty()) {
        done();
        return;
    }
    base::await(
        m_records.suggest(m_target, typed, MaxOffers), this,
        [this, mine, typed, done](const QList<Hit> &hits) {
            if (mine == m_generation && m_edit->text().trimmed() == typed) {
                QList<Hit> named;
                std::copy_if(hits.cbegin(), hits.cend(), std::back_inserter(named), [&typed](const Hit &hit) {
                    return hit.title.compare(typed, Qt::CaseInsensitive) == 0;
                });
                if (named.size() == 1) {
                    setValue(named.constFirst().id.value(), named.constFirst().title);
                    Q_EMIT chosen(named.constFirst().id, named.constFirst().title);
                } else {
                    validate();
                }
            }
            done();
        },
        [done](const base::Problem &) { done(); });
}

} // namespace kith::ui
