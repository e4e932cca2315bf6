// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits, undos and redos, against a plain model of the same records in memory. KITH_FUZZ_EDITS says
// how many row changes (a few thousand; a million takes some ten minutes), KITH_FUZZ_SEED which.
#include "models/domain/catalogue.h"
#include "models/records/records.h"
#include "models/storage/changerules.h"
#include "models/storage/tablecatalog.h"
#include "tests/support/testfile.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

#include <bit>
#include <map>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

namespace {

using Values = QHash<QByteArray, QVariant>;
using Key = std::pair<QByteArray, qint64>;

/// New rows have negative ids until they are written; they come after all others, in the order of their
/// making.
struct InOrder
{
    static quint64 place(qint64 id) { return id < 0 ? (quint64(1) << 63) + quint64(-id) : quint64(id); }
    bool operator()(qint64 left, qint64 right) const { return place(left) < place(right); }
};
using Table = std::map<qint64, Values, InOrder>;

/// The records as somebody would keep them who has no database.
class Model
{
public:
    struct Change
    {
        std::optional<Values> before;
        std::optional<Values> after;
    };
    using Action = std::map<Key, Change>;

    Table &table(const QByteArray &name) { return m_tables[name]; }
    const Values &row(const QByteArray &name, qint64 id) const { return m_tables.at(name).at(id); }

    void put(const QByteArray &name, qint64 id, const std::optional<Values> &values)
    {
        Table &rows = m_tables[name];
        const auto now = rows.find(id);
        Change &change = m_draft.try_emplace({name, id}).first->second;
        if (!m_seen.contains({name, id})) {
            m_seen.insert({name, id});
            change.before = now == rows.end() ? std::nullopt : std::optional(now->second);
        }
        change.after = values;
        if (values)
            rows[id] = *values;
        else if (now != rows.end())
            rows.erase(now);
    }

    void set(const QByteArray &name, qint64 id, const QByteArray &column, const QVariant &value)
    {
        Values values = row(name, id);
        values.insert(column, value);
        put(name, id, values);
    }

    /// Members of an owner, in the order of their ids.
    QList<qint64> members(const QByteArray &name, const QByteArray &column, qint64 owner)
    {
        QList<qint64> ids;
        for (const auto &[id, values] : m_tables[name]) {
            if (values.value(column).toLongLong() == owner)
                ids.append(id);
        }
        return ids;
    }

    /// The action is written: `real` are the ids of its new rows.
    void commit(const QHash<qint64, qint64> &real)
    {
        Action action;
        for (auto &[key, change] : m_draft) {
            if (!change.before && !change.after)
                continue;
            const qint64 id = real.value(key.second, key.second);
            for (auto *values : {&change.before, &change.after}) {
                for (const char *column : {"party_id", "object_id"}) {
                    if (*values && (*values)->contains(column))
                        (*values)->insert(column, real.value((*values)->value(column).toLongLong(),
                                                             (*values)->value(column).toLongLong()));
                }
            }
            if (key.second < 0)
                m_tables[key.first].erase(key.second);
            if (change.after)
                m_tables[key.first][id] = *change.after;
            action[{key.first, id}] = change;
        }
        forgetDraft();
        m_undo.append(action);
        m_redo.clear();
    }

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

    qsizetype undo()
    {
        m_redo.append(m_undo.takeLast());
        for (const auto &[key, change] : m_redo.last())
            restore(key, change.before);
        return qsizetype(m_redo.last().size());
    }

    qsizetype redo()
    {
        m_undo.append(m_redo.takeLast());
        for (const auto &[key, change] : m_undo.last())
            restore(key, change.after);
        return qsizetype(m_undo.last().size());
    }

    /// A million actions need not all be remembered.
    void forgetOldest(qsizetype keep)
    {
        while (m_undo.size() > keep)
            m_undo.removeFirst();
    }

    QHash<QByteArray, QList<QByteArray>> columns; ///< content, by table

    /// As Journal::contentHash() is described: tables by name, rows by id, columns by name.
    QByteArray hash() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto &[name, rows] : m_tables) {
            if (rows.empty())
                continue;
            QByteArray block = name + '\0';
            for (const QByteArray &column : columns.value(name))
                block += column + '\0';
            for (const auto &[id, values] : rows) {
                addValue(block, id);
                for (const QByteArray &column : columns.value(name))
                    addValue(block, values.value(column));
            }
            hash.addData(block);
        }
        return hash.result();
    }

private:
    void restore(const Key &key, const std::optional<Values> &values)
    {
        if (values)
            m_tables[key.first][key.second] = *values;
        else
            m_tables[key.first].erase(key.second);
    }

    void forgetDraft()
    {
        m_draft.clear();
        m_seen.clear();
    }

    static void addValue(QByteArray &block, const QVariant &value)
    {
        const auto number = [&block](char kind, quint64 bits) {
            const quint64 big = qToBigEndian(bits);
            block.append(kind).append(reinterpret_cast<const char *>(&big), sizeof big);
        };
        if (value.isNull()) {
            block.append('n');
        } else if (value.typeId() == QMetaType::Double) {
            number('d', std::bit_cast<quint64>(value.toDouble()));
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            number('t', quint64(text.size()));
            block.append(text);
        } else {
            number('i', quint64(value.toLongLong()));
        }
    }

    std::map<QByteArray, Table> m_tables;
    Action m_draft;
    QSet<Key> m_seen;
    QList<Action> m_undo;
    QList<Action> m_redo;
};

/// Makes random actions up, for the model and for the workspace alike.
class Author
{
public:
    Author(Model &model, quint32 seed, qint64 user) : m_model(model), m_random(seed), m_user(user) {}

    int below(int limit) { return int(m_random.bounded(limit)); }
    QList<RowChange> takeRows() { return std::exchange(m_rows, {}); }

    void begin(qint64 nowMs)
    {
        m_nowMs = nowMs;
        m_next = 0;
        m_touched.clear();
    }

    void edit()
    {
        const bool many = m_model.table("contact"_ba).size() > 600;
        const bool few = m_model.table("contact"_ba).size() < 20;
        switch (few ? 0 : below(24)) {
        case 0:
        case 1:
            many ? removeContact() : addContact();
            break;
        case 2:
            addCompany();
            break;
        case 3:
        case 4:
            editCompany();
            break;
        case 5:
        case 6:
            addEmail();
            break;
        case 7:
        case 8:
            editEmail();
            break;
        case 9:
            removeEmail();
            break;
        case 10:
        case 11:
            chooseMainEmail();
            break;
        case 12:
        case 13:
            addNote();
            break;
        case 14:
            changeNote();
            break;
        case 15:
            trashOrRestore();
            break;
        case 16:
        case 17:
            many || below(4) == 0 ? removeContact() : editContact();
            break;
        default:
            editContact();
        }
    }

private:
    QVariant word()
    {
        static const QStringList words{u"Anders"_s,  u"Müller"_s, u"Łukasz"_s,   u"Иван"_s,
                                       u"O'Brien"_s, u"陈"_s,     u"Straße 7"_s, u"García"_s,
                                       u"Zoë"_s,     u"x"_s,      u"Ωmega"_s,    u"né\u0301e"_s,
                                       u"😀 Ltd"_s,   u"a  b"_s,   u"NULL"_s,     u"'; --\""_s};
        return words.at(below(int(words.size()))) + QString::number(below(10'000));
    }
    QVariant wordOrNothing() { return below(4) == 0 ? QVariant() : word(); }

    qint64 any(const QByteArray &table)
    {
        const Table &rows = m_model.table(table);
        if (rows.empty())
            return 0;
        // ids are made in bursts: jump in somewhere between the first and the last
        const qint64 first = rows.begin()->first;
        const qint64 last = rows.rbegin()->first;
        if (first < 0 || last < 0)
            return first;
        auto found = rows.lower_bound(first + qint64(m_random.generate64() % quint64(last - first + 1)));
        for (int skip = below(8); skip > 0 && found != rows.end(); --skip)
            ++found;
        return found == rows.end() ? first : found->first;
    }

    /// A contact that this action has not changed yet.
    qint64 freshContact()
    {
        const qint64 id = any("contact"_ba);
        if (id <= 0 || m_touched.contains(id))
            return 0;
        m_touched.insert(id);
        return id;
    }

    qint64 insert(const QByteArray &table, const Values &given, const Values &byRules)
    {
        const qint64 id = --m_next;
        RowChange row;
        row.op = RowOp::Insert;
        row.table = table;
        row.id = RecordId(id);
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            row.cells.append({it.key(), {}, it.value()});
        m_rows.append(row);
        Values values = given;
        values.insert(byRules);
        values.insert("created_at"_ba, m_nowMs);
        values.insert("created_by"_ba, m_user);
        m_model.put(table, id, values);
        return id;
    }

    void update(const QByteArray &table, qint64 id, const QList<std::pair<QByteArray, QVariant>> &cells)
    {
        RowChange row;
        row.table = table;
        row.id = RecordId(id);
        for (const auto &[column, value] : cells) {
            const QVariant before = m_model.row(table, id).value(column);
            if (before == value || (before.isNull() && value.isNull()))
                continue;
            row.cells.append({column, before, value});
            m_model.set(table, id, column, value);
        }
        if (!row.cells.isEmpty())
            m_rows.append(row);
    }

    void remove(const QByteArray &table, qint64 id)
    {
        RowChange row;
        row.op = RowOp::Remove;
        row.table = table;
        row.id = RecordId(id);
        m_rows.append(row);
        m_model.put(table, id, {});
    }

    void addContact()
    {
        Values values{{"last_name"_ba, word()}};
        if (below(2) == 0)
            values.insert("first_name"_ba, word());
        const qint64 id = insert("contact"_ba, values, {{"do_not_contact"_ba, 0LL}});
        const int emails = below(4);
        for (int i = 0; i < emails; ++i)
            insertEmail(id, i == 0);
        m_touched.insert(id);
    }

    void insertEmail(qint64 owner, bool isMain)
    {
        insert("contact_point"_ba,
               {{"party_type"_ba, u"contact"_s},
                {"party_id"_ba, owner},
                {"kind"_ba, u"email"_s},
                {"value_raw"_ba, u"p%1@example.com"_s.arg(below(1'000'000))}},
               {{"is_primary"_ba, isMain ? 1LL : 0LL}, {"status"_ba, u"ok"_s}});
    }

    void addCompany()
    {
        insert("company"_ba, {{"name"_ba, word()}, {"employees"_ba, qint64(below(900))}}, {});
    }

    void editCompany()
    {
        const qint64 id = any("company"_ba);
        if (id <= 0 || m_touched.contains(id))
            return;
        m_touched.insert(id);
        update("company"_ba, id,
               {{"name", word()}, {"employees", below(3) == 0 ? QVariant() : QVariant(qint64(below(900)))}});
    }

    void editContact()
    {
        const qint64 id = freshContact();
        if (!id)
            return;
        switch (below(4)) {
        case 0:
            update("contact"_ba, id, {{"last_name", word()}});
            break;
        case 1:
            update("contact"_ba, id, {{"first_name", wordOrNothing()}, {"suffix", wordOrNothing()}});
            break;
        case 2:
            update("contact"_ba, id,
                   {{"language", below(2) == 0 ? u"de"_s : u"fr"_s}, {"do_not_contact", qint64(below(2))}});
            break;
        default:
            update(
                "contact"_ba, id,
                {{"birthday", below(3) == 0
                                  ? QVariant()
                                  : u"19%1-0%2-1%3"_s.arg(10 + below(89)).arg(1 + below(9)).arg(below(10))}});
        }
    }

    QList<qint64> emailsOf(qint64 contact)
    {
        return m_model.members("contact_point"_ba, "party_id"_ba, contact);
    }
    bool isMain(qint64 email) const
    {
        return m_model.row("contact_point"_ba, email).value("is_primary"_ba).toBool();
    }

    void addEmail()
    {
        if (const qint64 id = freshContact())
            insertEmail(id, emailsOf(id).isEmpty());
    }

    /// One e-mail address of a contact that this action has not changed yet.
    qint64 anyEmail()
    {
        const qint64 email = any("contact_point"_ba);
        if (email <= 0)
            return 0;
        const qint64 owner = m_model.row("contact_point"_ba, email).value("party_id"_ba).toLongLong();
        if (owner <= 0 || m_touched.contains(owner))
            return 0;
        m_touched.insert(owner);
        return email;
    }

    void editEmail()
    {
        if (const qint64 email = anyEmail())
            update("contact_point"_ba, email,
                   {{"value_raw", u"q%1@example.org"_s.arg(below(1'000'000))},
                    {"label", below(2) == 0 ? QVariant(u"work"_s) : QVariant()}});
    }

    void removeEmail()
    {
        const qint64 email = anyEmail();
        if (!email)
            return;
        const qint64 owner = m_model.row("contact_point"_ba, email).value("party_id"_ba).toLongLong();
        const bool wasMain = isMain(email);
        remove("contact_point"_ba, email);
        const QList<qint64> left = emailsOf(owner);
        if (wasMain && !left.isEmpty()) // the next one follows by itself
            m_model.set("contact_point"_ba, left.first(), "is_primary"_ba, 1LL);
    }

    void chooseMainEmail()
    {
        const qint64 email = anyEmail();
        if (!email || isMain(email))
            return;
        const QList<qint64> all =
            emailsOf(m_model.row("contact_point"_ba, email).value("party_id"_ba).toLongLong());
        update("contact_point"_ba, email, {{"is_primary", 1LL}});
        for (const qint64 other : all) {
            if (other != email && isMain(other))
                m_model.set("contact_point"_ba, other, "is_primary"_ba, 0LL);
        }
    }

    void addNote()
    {
        const qint64 id = freshContact();
        if (id)
            insert("note"_ba, {{"object_type"_ba, u"contact"_s}, {"object_id"_ba, id}, {"body"_ba, word()}},
                   {{"format"_ba, u"plain"_s}, {"pinned"_ba, 0LL}});
    }

    void changeNote()
    {
        const qint64 note = any("note"_ba);
        if (note <= 0)
            return;
        const qint64 owner = m_model.row("note"_ba, note).value("object_id"_ba).toLongLong();
        if (owner <= 0 || m_touched.contains(owner))
            return;
        m_touched.insert(owner);
        if (below(2) == 0)
            remove("note"_ba, note);
        else
            update("note"_ba, note, {{"body", word()}, {"pinned", qint64(below(2))}});
    }

    void trashOrRestore()
    {
        const qint64 id = freshContact();
        if (!id)
            return;
        const bool isTrashed = !m_model.row("contact"_ba, id).value("deleted_at"_ba).isNull();
        update("contact"_ba, id, {{"deleted_at", isTrashed ? QVariant() : QVariant(m_nowMs)}});
    }

    void removeContact()
    {
        const qint64 id = freshContact();
        if (!id)
            return;
        for (const qint64 email : emailsOf(id))
            m_model.put("contact_point"_ba, email, {});
        for (const qint64 note : m_model.members("note"_ba, "object_id"_ba, id))
            m_model.put("note"_ba, note, {});
        remove("contact"_ba, id);
    }

    Model &m_model;
    QRandomGenerator m_random;
    qint64 m_user;
    qint64 m_nowMs = 0;
    qint64 m_next = 0;
    QSet<qint64> m_touched;
    QList<RowChange> m_rows;
};

} // namespace

class TestEditFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsAModelInMemory();

private:
    static void readAll(Store &store, Model &model);
};

void TestEditFuzz::readAll(Store &store, Model &model)
{
    await(store.read([&model](Session &session) {
        for (const QByteArray &table : TableCatalog::journaledTables(session)) {
            model.columns.insert(table, TableCatalog::contentColumns(session, table));
            QStringList names{u"id"_s};
            for (const QByteArray &column : model.columns.value(table))
                names.append(u'"' + QString::fromUtf8(column) + u'"');
            QSqlQuery &query =
                session.run(u"SELECT %1 FROM %2"_s.arg(names.join(u','), QString::fromUtf8(table)));
            Table &rows = model.table(table);
            while (query.next()) {
                Values &values = rows[query.value(0).toLongLong()];
                for (int i = 1; i < names.size(); ++i)
                    values.insert(model.columns.value(table).at(i - 1), query.value(i));
            }
            query.finish();
        }
    }));
}

void TestEditFuzz::sameAsAModelInMemory()
{
    const int edits =
        qEnvironmentVariableIsSet("KITH_FUZZ_EDITS") ? qEnvironmentVariableIntValue("KITH_FUZZ_EDITS") : 5000;
    const int seed =
        qEnvironmentVariableIsSet("KITH_FUZZ_SEED") ? qEnvironmentVariableIntValue("KITH_FUZZ_SEED") : 7;
    constexpr qsizetype remembered = 2000;
    FakeClock clock;
    TestFile file(records::crmRules());
    file.options().clock = &clock;
    file.options().pollMs = 0;
    Store &store = file.create();
    Model model;
    readAll(store, model);
    QCOMPARE(model.hash().toHex(), hashOf(store).toHex());

    Author author(model, quint32(seed), store.info().user.value());
    qint64 done = 0;
    qint64 nextLook = edits / 10;
    qint64 actions = 0;
    qint64 turns = 0;
    while (done < edits) {
        clock.advance(1000);
        if (author.below(5) == 0) {
            for (int burst = 1 + author.below(6); burst > 0 && model.canUndo(); --burst) {
                await(store.undo());
                done += model.undo();
                ++turns;
            }
            for (int burst = author.below(7); burst > 0 && model.canRedo(); --burst) {
                await(store.redo());
                done += model.redo();
                ++turns;
            }
            continue;
        }
        author.begin(clock.nowMs());
        for (int count = author.below(2) == 0 ? 1 : 1 + author.below(40); count > 0; --count)
            author.edit();
        const QList<RowChange> rows = author.takeRows();
        if (rows.isEmpty())
            continue;
        const Outcome outcome = await(store.write({u"Edit %1"_s.arg(actions), Origin::Ui, rows}));
        QHash<qint64, qint64> real;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).id.value() < 0)
                real.insert(rows.at(i).id.value(), outcome.ids.at(i).value());
        }
        model.commit(real);
        model.forgetOldest(remembered);
        done += outcome.inserted + outcome.updated + outcome.removed;
        ++actions;
        if (done >= nextLook) {
            nextLook += edits / 10;
            QCOMPARE(hashOf(store).toHex(), model.hash().toHex());
        }
    }
    qInfo("%lld changes of rows in %lld actions, %lld undos and redos; %zu contacts left", qlonglong(done),
          qlonglong(actions), qlonglong(turns), model.table("contact"_ba).size());
    QCOMPARE(hashOf(store).toHex(), model.hash().toHex());
    QCOMPARE(hashOf(file.reopen()).toHex(), model.hash().toHex());
    QCOMPARE(await(file.store().check()).findings.join(u" | "_s), QString());
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("KITH_FUZZ_EDITS")) // who asks for more has the patience
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication application(argc, argv);
    TestEditFuzz test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editfuzz.moc"
