// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/support/testfile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using kith::base::RecordId;
using kith::domain::Record;
using kith::domain::RecordQuery;
using kith::items::WindowModel;
using kith::records::Records;
using kith::test::await;
using kith::test::TestFile;

namespace {

constexpr int Many = 1000;

Record contact(const Records &records, const QString &first, const QString &last)
{
    Record record(records.catalogue().entity("contact"));
    record.setValue("first_name", first);
    record.setValue("last_name", last);
    return record;
}

/// "Last 0007": the names sort as the numbers do.
QString lastName(int number)
{
    return u"Last %1"_s.arg(number, 4, 10, QChar(u'0'));
}

QString shown(const WindowModel &model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// The model on a real encrypted file. Every model under test is watched by QAbstractItemModelTester.
class TestWindowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsInOrder();
    void bringsPagesWhereTheyAreLookedAt();
    void keepsOnlyTheAnswerToTheLastQuestion();
    void showsAnEditWithoutReset();
    void insertsARowInItsPlace();
    void movesARenamedRow();
    void removesAndBringsBack();
    void carriesHeldRowsThroughAManyfoldChange();
    void followsAnotherProgram();
    void sortsByColumn();
    void searchesAndFilters();
    void addsAndRemovesColumns();
    void writesMoneyInTheLocale();
    void followsTheNameOfALinkedRecord();
    void saysWhatWentWrong();
    void showsTheFirstBeforeTheRest();
    void groupsOpenCloseAndFollow();

private:
    void fill(int count);
    std::unique_ptr<WindowModel> list(const RecordQuery &query = {}, const QByteArray &entity = "contact");
    RecordId idNamed(const QString &last);

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Records> m_records;
};

void TestWindowModel::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_file = std::make_unique<TestFile>(kith::records::crmRules());
    m_records = std::make_unique<Records>(m_file->create());
}

void TestWindowModel::cleanup()
{
    m_records.reset();
    m_file.reset();
    QLocale::setDefault(QLocale::c());
}

void TestWindowModel::fill(int count)
{
    QList<std::pair<Record, Record>> pairs;
    for (int i = 0; i < count; ++i)
        pairs.append({Record(), contact(*m_records, u"First"_s, lastName(i))});
    QSignalSpy changed(&*m_records, &Records::changed);
    await(m_records->saveAll(pairs, u"Fill"_s));
    // Its notice comes after a reading of its own. In the middle of a test it would make rows stale that no
    // view asks for again.
    if (changed.isEmpty() && !changed.wait(10'000))
        qFatal("nobody was told of the change");
}

std::unique_ptr<WindowModel> TestWindowModel::list(const RecordQuery &query, const QByteArray &entity)
{
    auto model = std::make_unique<WindowModel>(*m_records, entity);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 model.get());
    QSignalSpy loaded(model.get(), &WindowModel::loaded);
    model->setQuery(query);
    if (!loaded.wait(10'000))
        qFatal("the list never came");
    return model;
}

RecordId TestWindowModel::idNamed(const QString &last)
{
    RecordQuery query;
    query.entity = "contact";
    query.filter = kith::domain::Filter::test("last_name", kith::domain::Operator::Is, last);
    return await(m_records->findIds(query)).value(0);
}

void TestWindowModel::listsInOrder()
{
    for (const auto &name : {u"Zoë"_s, u"Ágnes"_s, u"Ben"_s})
        await(m_records->save({}, contact(*m_records, name, u"Same"_s)));
    const auto model = list();
    QCOMPARE(model->rowCount(), 3);
    QTRY_COMPARE(shown(*model, 0), u"Ágnes Same"_s);
    QCOMPARE(shown(*model, 1), u"Ben Same"_s);
    QCOMPARE(shown(*model, 2), u"Zoë Same"_s);
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(model->rowOf(model->idAt(2)), 2);
    QCOMPARE(model->rowOf(RecordId(12345)), -1);
    QVERIFY(!model->isLoading());
}

void TestWindowModel::bringsPagesWhereTheyAreLookedAt()
{
    fill(Many);
    const auto model = list();
    QCOMPARE(model->rowCount(), Many);
    // The model tester looks at the top and, when the list shows its first rows before it has the others, at
    // row 255. That goes before: of the places that were left, the neighbours of only a few are brought.
    const auto isHere = [&model](int row) { return !model->index(row, 0).data().toString().isEmpty(); };
    QTRY_VERIFY(isHere(0) && isHere(255));
    const QModelIndex far = model->index(700, 0);
    QVERIFY(!far.data(WindowModel::LoadedRole).toBool());
    QCOMPARE(far.data().toString(), QString()); // never blocks
    QTRY_COMPARE(far.data().toString(), u"First "_s + lastName(700));
    // The pages before and after came by themselves, while a view goes on to look at this one.
    const auto bringsAlong = [&](int row) {
        return !far.data().toString().isEmpty() &&
               model->index(row, 0).data(WindowModel::LoadedRole).toBool();
    };
    QTRY_VERIFY(bringsAlong(800));
    QTRY_VERIFY(bringsAlong(600));
    // Far from here, from the top and from row 255.
    QVERIFY(!model->index(480, 0).data(WindowModel::LoadedRole).toBool());
}

void TestWindowModel::keepsOnlyTheAnswerToTheLastQuestion()
{
    fill(20);
    auto model = list();
    QSignalSpy loaded(model.get(), &WindowModel::loaded);
    RecordQuery query;
    for (int i = 0; i < 10; ++i) {
        query.filter = kith::domain::Filter::test("last_name", kith::domain::Operator::Is, lastName(i));
        model->setQuery(query);
    }
    QVERIFY(loaded.wait());
    QTest::qWait(200);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(model->rowCount(), 1);
    QTRY_COMPARE(shown(*model, 0), u"First "_s + lastName(9));
}

void TestWindowModel::showsAnEditWithoutReset()
{
    fill(10);
    const auto model = list();
    QTRY_COMPARE(shown(*model, 4), u"First "_s + lastName(4));
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layouts(model.get(), &QAbstractItemModel::layoutChanged);
    const Record before = await(m_records->load("contact", model->idAt(4)));
    Record after = before;
    after.setValue("first_name", u"Changed"_s);
    await(m_records->save(before, after));
    QTRY_COMPARE(shown(*model, 4), u"Changed "_s + lastName(4));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(layouts.size(), 0);
}

void TestWindowModel::insertsARowInItsPlace()
{
    fill(10);
    const auto model = list();
    const QPersistentModelIndex held(model->index(7, 0));
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    await(m_records->save({}, contact(*m_records, u"First"_s, lastName(3) + u'b')));
    QVERIFY(inserted.wait());
    QCOMPARE(model->rowCount(), 11);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 4);
    QCOMPARE(inserted.constFirst().at(2).toInt(), 4);
    QCOMPARE(held.row(), 8);
}

void TestWindowModel::movesARenamedRow()
{
    fill(10);
    const auto model = list();
    const RecordId id = model->idAt(1);
    const QPersistentModelIndex held(model->index(1, 0));
    QSignalSpy moved(model.get(), &QAbstractItemModel::rowsMoved);
    const Record before = await(m_records->load("contact", id));
    Record after = before;
    after.setValue("last_name", lastName(6) + u'b');
    await(m_records->save(before, after));
    QVERIFY(moved.wait());
    QCOMPARE(held.row(), 6);
    QCOMPARE(model->idAt(6), id);
    QTRY_COMPARE(shown(*model, 6), u"First "_s + lastName(6) + u'b');
}

void TestWindowModel::removesAndBringsBack()
{
    fill(10);
    const auto model = list();
    const RecordId id = model->idAt(5);
    QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
    await(m_records->moveToTrash("contact", {id}));
    QVERIFY(removed.wait());
    QCOMPARE(model->rowOf(id), -1);
    RecordQuery trash;
    trash.inTrash = true;
    const auto bin = list(trash);
    QCOMPARE(bin->rowCount(), 1);
    QCOMPARE(bin->idAt(0), id);
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    await(m_records->undo());
    QVERIFY(inserted.wait());
    QCOMPARE(model->rowOf(id), 5);
    QTRY_COMPARE(bin->rowCount(), 0);
}

void TestWindowModel::carriesHeldRowsThroughAManyfoldChange()
{
    fill(30);
    const auto model = list();
    QList<QPersistentModelIndex> held;
    QList<RecordId> ids;
    for (const int row : {2, 11, 29}) {
        held.append(model->index(row, 0));
        ids.append(model->idAt(row));
    }
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    await(m_records->moveToTrash("contact", {ids.at(1), model->idAt(4), model->idAt(20)}));
    QTRY_COMPARE(model->rowCount(), 27);
    QCOMPARE(model->idAt(held.at(0).row()), ids.at(0));
    QVERIFY(!held.at(1).isValid());
    QCOMPARE(model->idAt(held.at(2).row()), ids.at(2));
    QCOMPARE(held.at(2).row(), 26);
    QCOMPARE(resets.size(), 0);
}

void TestWindowModel::followsAnotherProgram()
{
    fill(3);
    const auto model = list();
    const auto other = m_file->another();
    await(other->open());
    Records theirs(*other);
    await(theirs.save({}, contact(theirs, u"From"_s, u"Elsewhere"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 4, 2000);
    QTRY_COMPARE(shown(*model, 0), u"From Elsewhere"_s);
}

void TestWindowModel::sortsByColumn()
{
    fill(5);
    const auto model = list();
    QSignalSpy loaded(model.get(), &WindowModel::loaded);
    model->sort(0, Qt::DescendingOrder);
    QVERIFY(loaded.wait());
    QTRY_COMPARE(shown(*model, 0), u"First "_s + lastName(4));
    QCOMPARE(model->query().sort, (QList<kith::domain::SortKey>{{"display_name", true}}));
}

void TestWindowModel::searchesAndFilters()
{
    fill(50);
    await(m_records->save({}, contact(*m_records, u"Jürgen"_s, u"Müller"_s)));
    RecordQuery query;
    query.search = u"muller jur"_s;
    const auto model = list(query);
    QCOMPARE(model->rowCount(), 1);
    QTRY_COMPARE(shown(*model, 0), u"Jürgen Müller"_s);
    query.search = u"nobody is called so"_s;
    QSignalSpy loaded(model.get(), &WindowModel::loaded);
    model->setQuery(query);
    QVERIFY(loaded.wait());
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(model->isAnswered());
}

void TestWindowModel::addsAndRemovesColumns()
{
    fill(5);
    const auto model = list();
    QTRY_COMPARE(shown(*model, 0), u"First "_s + lastName(0));
    QList<QByteArray> columns = model->columns();
    QSignalSpy inserted(model.get(), &QAbstractItemModel::columnsInserted);
    QSignalSpy removed(model.get(), &QAbstractItemModel::columnsRemoved);
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    columns.append("last_name");
    model->setColumns(columns);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(shown(*model, 0), u"First "_s + lastName(0)); // what is known stays to be seen
    const int last = int(columns.size()) - 1;
    QTRY_COMPARE(shown(*model, 0, last), lastName(0));
    columns.removeAt(1);
    model->setColumns(columns);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(shown(*model, 0, last - 1), lastName(0));
    QCOMPARE(resets.size(), 0);
}

void TestWindowModel::writesMoneyInTheLocale()
{
    Record product(m_records->catalogue().entity("deal"));
    product.setValue("name", u"Fleet"_s);
    product.setValue("amount_minor", 123456789);
    product.setValue("currency", u"EUR"_s);
    await(m_records->save({}, product));
    const auto model = list({}, "deal");
    const int column = int(model->columns().indexOf("amount_minor"));
    QVERIFY(column >= 0);
    QTRY_COMPARE(shown(*model, 0, column), u"1.234.567,89\u00a0€"_s);
    const auto alignment = Qt::Alignment(model->index(0, column).data(Qt::TextAlignmentRole).toInt());
    QVERIFY(alignment.testFlag(Qt::AlignRight));
    QCOMPARE(model->index(0, column).data(WindowModel::RawRole).toLongLong(), 123456789);
}

void TestWindowModel::followsTheNameOfALinkedRecord()
{
    Record company(m_records->catalogue().entity("company"));
    company.setValue("name", u"Old Name"_s);
    const RecordId companyId = await(m_records->save({}, company)).ids.value(0);
    Record deal(m_records->catalogue().entity("deal"));
    deal.setValue("name", u"Fleet"_s);
    deal.setValue("company_id", companyId.value());
    await(m_records->save({}, deal));
    const auto model = list({}, "deal");
    const int column = int(model->columns().indexOf("company_id"));
    QTRY_COMPARE(shown(*model, 0, column), u"Old Name"_s);
    const Record before = await(m_records->load("company", companyId));
    Record after = before;
    after.setValue("name", u"New Name"_s);
    await(m_records->save(before, after));
    QTRY_COMPARE(shown(*model, 0, column), u"New Name"_s);
}

void TestWindowModel::saysWhatWentWrong()
{
    fill(2);
    const auto model = list();
    QSignalSpy failed(model.get(), &WindowModel::failed);
    RecordQuery query;
    query.filter = kith::domain::Filter::test("no_such_field", kith::domain::Operator::Is, 1);
    model->setQuery(query);
    QVERIFY(failed.wait());
    QCOMPARE(model->rowCount(), 2); // what was there stays
    QVERIFY(!model->isLoading());
}

void TestWindowModel::showsTheFirstBeforeTheRest()
{
    fill(Many);
    WindowModel model(*m_records, "contact");
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    QVERIFY(inserted.wait(10'000));
    if (model.isPartial()) { // else all of them were as fast
        QVERIFY(model.rowCount() < Many);
        QVERIFY(!model.isAnswered());
        QTRY_COMPARE(shown(model, 3), u"First "_s + lastName(3));
        const QPersistentModelIndex held(model.index(7, 0));
        QVERIFY(loaded.size() == 1 || loaded.wait(10'000));
        QCOMPARE(held.row(), 7);
    }
    QTRY_COMPARE(model.rowCount(), Many);
    QVERIFY(!model.isPartial());
    QTRY_COMPARE(shown(model, Many - 1), u"First "_s + lastName(Many - 1));
}

void TestWindowModel::groupsOpenCloseAndFollow()
{
    fill(10);
    const RecordId third = idNamed(lastName(3));
    const auto setLanguage = [&](RecordId id, const QString &language) {
        const Record before = await(m_records->load("contact", id));
        Record after = before;
        after.setValue("language", language);
        await(m_records->save(before, after));
    };
    setLanguage(third, u"de"_s);
    RecordQuery query;
    query.groupBy = "language";
    const auto model = list(query);
    QCOMPARE(model->groupCount(), 2);
    QCOMPARE(model->rowCount(), 2 + 10 + 1);
    QCOMPARE(model->index(0, 0).data(WindowModel::GroupTextRole).toString(), u"de"_s);
    QCOMPARE(model->idAt(0), RecordId());
    QCOMPARE(model->idAt(1), third);
    QVERIFY(!(model->index(0, 0).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model->countIn(0, 12), 10);
    const QPersistentModelIndex held(model->index(1, 0));
    const QPersistentModelIndex line(model->index(2, 0));
    model->setGroupOpen(1, false);
    QCOMPARE(model->rowCount(), 2 + 1 + 1);
    QCOMPARE(model->rowOf(idNamed(lastName(5))), -1);
    QCOMPARE(model->idsIn(0, 3), QList<RecordId>{third});
    setLanguage(idNamed(lastName(8)), u"de"_s);
    QTRY_COMPARE(model->index(0, 0).data(WindowModel::GroupCountRole).toLongLong(), 2);
    QVERIFY(!model->isGroupOpen(1));
    QCOMPARE(model->idAt(held.row()), third);
    QCOMPARE(line.row(), 3); // the line of the other group
    model->setAllGroupsOpen(false);
    QCOMPARE(model->rowCount(), 3);
    model->setGroupOpen(0, true);
    QCOMPARE(model->rowCount(), 5);
    setLanguage(third, {});
    setLanguage(idNamed(lastName(8)), {});
    QTRY_COMPARE(model->groupCount(), 1);
    model->setQuery({});
    QTRY_COMPARE(model->rowCount(), 10);
    QVERIFY(!model->isGrouped());
}

QTEST_GUILESS_MAIN(TestWindowModel)
#include "tst_windowmodel.moc"
