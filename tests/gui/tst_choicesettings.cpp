// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of own fields, lists of choices and tags, driven with keys and mouse.
#include "tests/gui/pagedesk.h"
#include "ui/editors/childtable.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/editors/savedtable.h"
#include "ui/settings/choicemergedialog.h"
#include "ui/settings/colourmenu.h"
#include "ui/settings/fieldsettings.h"
#include "ui/settings/picklistsettings.h"
#include "ui/settings/savedform.h"
#include "ui/settings/tagsettings.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::ui;
using base::RecordId;
using domain::Record;
using test::await;
using test::PageDesk;

class TestChoiceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PageDesk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void valuesHaveTheirOrderColourAndUses();
    void aNewValueIsOfferedAtOnce();
    void valuesBecomeOne();
    void aValueInUseIsNotJustRemoved();
    void tagsAreRenamedWithinTheRules();
    void tagsBecomeOneAndGo();
    void ownFieldsAreMadeShownAndRetired();
    void ownFieldsChangePlaces();
    void everythingHasAName();

private:
    template<class T>
    T &show(T *page)
    {
        m_page.reset(page);
        page->resize(1000, 760);
        page->show();
        if (!QTest::qWaitForWindowActive(page) ||
            !QTest::qWaitFor([page] { return page->isReady(); }, 10'000))
            qFatal("the settings do not come up");
        return *page;
    }
    RecordId add(const QByteArray &entity, const QList<std::pair<QByteArray, QVariant>> &values)
    {
        Record record = m_desk->blank(entity);
        for (const auto &[field, value] : values)
            record.setValue(field, value);
        return await(m_desk->records().save({}, record)).ids.constFirst();
    }
    RecordId tagged(const QString &name, const QList<RecordId> &tags)
    {
        Record record = m_desk->blank("contact");
        record.setValue("last_name", name);
        for (const RecordId tag : tags) {
            Record link = m_desk->blank("tag_link");
            link.setValue("tag_id", tag.value());
            record.children("tags").append(link);
        }
        return await(m_desk->records().save({}, record)).ids.constFirst();
    }
    QVariant ask(const QString &sql) { return test::ask(m_desk->file().store(), sql); }
    PicklistSettings &sources()
    {
        auto &page = show(new PicklistSettings(m_desk->records()));
        page.choose("source");
        if (!QTest::qWaitFor([&page] { return page.isReady() && page.values().table().rows().size() > 3; },
                             10'000))
            qFatal("the list does not come up");
        return page;
    }
    static int rowOf(const QTableWidget &table, const QString &name)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, 0)->text() == name)
                return row;
        }
        return -1;
    }
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    template<class T>
    T *dialog()
    {
        T *found = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            found = m_page->window()->findChild<T *>();
            return found && found->isVisible();
        });
        return shown ? found : nullptr;
    }

    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<QWidget> m_page;
};

void TestChoiceSettings::valuesHaveTheirOrderColourAndUses()
{
    const QList<records::PicklistValue> values = await(m_desk->records().picklist("source"));
    add("contact", {{"last_name", u"Anders"_s}, {"source_id", values.at(1).id.value()}});
    PicklistSettings &page = sources();
    ChildTable &table = page.values().table();
    QCOMPARE(table.rows().constFirst().id, values.constFirst().id);
    table.setCurrentRow(1);
    auto *show = part<QPushButton>(u"valueShow"_s);
    QTRY_VERIFY(show->isEnabled());
    QCOMPARE(show->menu()->actions().size(), 1);
    QVERIFY2(show->menu()->actions().constFirst()->text().contains(u": 1"_s),
             qPrintable(show->menu()->actions().constFirst()->text()));
    QSignalSpy asked(&page, &Page::recordsRequested);
    show->menu()->actions().constFirst()->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<domain::RecordQuery>().entity, QByteArray("contact"));
    domain::RecordQuery query;
    query.entity = "contact";
    query.filter = asked.at(0).at(0).value<domain::RecordQuery>().filter;
    QCOMPARE(await(m_desk->records().findIds(query)).size(), 1);
    // Nobody uses the first one.
    table.setCurrentRow(0);
    QTRY_VERIFY(!show->isEnabled());

    auto *colour = part<ColourButton>(u"valueColour"_s);
    colour->menu()->actions().constFirst()->trigger();
    QTRY_COMPARE(await(m_desk->records().picklist("source")).constFirst().colour, u"#d64545"_s);
    QTRY_VERIFY(page.isReady());
    table.setCurrentRow(0);
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(await(m_desk->records().picklist("source")).at(1).id, values.constFirst().id);
}

void TestChoiceSettings::aNewValueIsOfferedAtOnce()
{
    PicklistSettings &page = sources();
    ChildTable &table = page.values().table();
    const qsizetype before = table.rows().size();
    Record made = m_desk->blank("picklist_value");
    const int row = table.addRow(made);
    table.setCell(row, "label", u"Spring fair"_s);
    QTRY_COMPARE(await(m_desk->records().picklist("source")).size(), before + 1);
    const records::PicklistValue last = await(m_desk->records().picklist("source")).constLast();
    QCOMPARE(last.label, u"Spring fair"_s);
    QCOMPARE(last.key, QByteArray("spring_fair"));
    // And a whole list.
    QTest::mouseClick(part<QPushButton>(u"picklistAdd"_s), Qt::LeftButton);
    QTRY_COMPARE(ask(u"SELECT count(*) FROM picklist WHERE key = 'new_list'"_s).toInt(), 1);
    QTRY_COMPARE(part<QListWidget>(u"picklists"_s)->currentItem()->text(), u"New list"_s);
}

void TestChoiceSettings::valuesBecomeOne()
{
    const QList<records::PicklistValue> values = await(m_desk->records().picklist("source"));
    const RecordId contact =
        add("contact", {{"last_name", u"Anders"_s}, {"source_id", values.at(0).id.value()}});
    PicklistSettings &page = sources();
    page.values().table().setCurrentRow(0);
    QTRY_VERIFY(part<QPushButton>(u"valueShow"_s)->isEnabled()); // the uses are counted
    QTest::mouseClick(part<QPushButton>(u"valueMerge"_s), Qt::LeftButton);
    auto *merge = dialog<ChoiceMergeDialog>();
    QVERIFY(merge);
    auto *into = merge->findChild<QComboBox *>(u"mergeInto"_s);
    into->setCurrentIndex(into->findData(values.at(2).id.value()));
    QVERIFY(merge->findChild<QLabel *>(u"actSummary"_s)->text().contains(values.at(2).label));
    QSignalSpy notices(&page, &Page::notice);
    QTest::mouseClick(merge->findChild<QPushButton *>(u"actGo"_s), Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(m_desk->load("contact", contact).linkId("source_id"), values.at(2).id);
    await(m_desk->records().undo());
    QCOMPARE(m_desk->load("contact", contact).linkId("source_id"), values.at(0).id);
}

void TestChoiceSettings::aValueInUseIsNotJustRemoved()
{
    const QList<records::PicklistValue> values = await(m_desk->records().picklist("source"));
    add("contact", {{"last_name", u"Anders"_s}, {"source_id", values.at(0).id.value()}});
    PicklistSettings &page = sources();
    ChildTable &table = page.values().table();
    table.setCurrentRow(0);
    QTRY_VERIFY(part<QPushButton>(u"valueShow"_s)->isEnabled());
    m_desk->ask.answers.enqueue("retire");
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_Delete);
    QTRY_COMPARE(m_desk->ask.asked.size(), 1);
    QTRY_COMPARE(await(m_desk->records().picklist("source")).size(), values.size() - 1);
    QCOMPARE(ask(u"SELECT count(*) FROM picklist_value WHERE id = %1"_s.arg(values.at(0).id.value())).toInt(),
             1);
}

void TestChoiceSettings::tagsAreRenamedWithinTheRules()
{
    const RecordId tag = add("tag", {{"name", u"vip"_s}});
    add("tag", {{"name", u"press"_s}});
    tagged(u"Anders"_s, {tag});
    TagSettings &page = show(new TagSettings(m_desk->records()));
    QTRY_COMPARE(page.table().rowCount(), 2);
    QTRY_VERIFY(page.table().item(rowOf(page.table(), u"vip"_s), 1)->text().startsWith(u'1'));
    // Small letters only, from now on.
    QTRY_VERIFY(page.rules().isEnabled());
    page.rules().edit("tag_case")->setValue(u"lower"_s);
    QTRY_COMPARE(ask(u"SELECT tag_case FROM organisation"_s).toString(), u"lower"_s);
    page.table().item(rowOf(page.table(), u"vip"_s), 0)->setText(u"Key Account"_s);
    QTRY_COMPARE(m_desk->load("tag", tag).text("name"), u"key account"_s);
    // One that is taken for another is refused, and the name comes back.
    QTRY_VERIFY(rowOf(page.table(), u"key account"_s) >= 0);
    page.table().item(rowOf(page.table(), u"key account"_s), 0)->setText(u"P.R.E.S.S."_s);
    QTRY_VERIFY(page.findChild<NoticeBar *>()->isShown());
    QTRY_VERIFY(rowOf(page.table(), u"key account"_s) >= 0);
    QCOMPARE(m_desk->load("tag", tag).text("name"), u"key account"_s);
}

void TestChoiceSettings::tagsBecomeOneAndGo()
{
    const RecordId one = add("tag", {{"name", u"vip"_s}});
    const RecordId other = add("tag", {{"name", u"important"_s}});
    tagged(u"Anders"_s, {one});
    tagged(u"Berglund"_s, {other});
    tagged(u"Christina"_s, {other});
    TagSettings &page = show(new TagSettings(m_desk->records()));
    QTRY_COMPARE(page.table().rowCount(), 2);
    QTRY_VERIFY(page.isReady());
    QTRY_VERIFY(page.table().item(rowOf(page.table(), u"important"_s), 1)->text().startsWith(u'2'));
    page.table().selectAll();
    QTest::mouseClick(part<QPushButton>(u"tagMerge"_s), Qt::LeftButton);
    auto *merge = dialog<ChoiceMergeDialog>();
    QVERIFY(merge);
    // The one with more records is proposed to stay.
    QCOMPARE(merge->findChild<QComboBox *>(u"mergeInto"_s)->currentText(), u"important"_s);
    QTest::mouseClick(merge->findChild<QPushButton *>(u"actGo"_s), Qt::LeftButton);
    QTRY_COMPARE(page.table().rowCount(), 1);
    QTRY_VERIFY(page.table().item(0, 1)->text().startsWith(u'3'));
    page.table().selectRow(0);
    auto *records = part<QPushButton>(u"tagShow"_s);
    QTRY_VERIFY(records->isEnabled());
    QSignalSpy asked(&page, &Page::recordsRequested);
    records->menu()->actions().constFirst()->trigger();
    QCOMPARE(asked.size(), 1);
    m_desk->ask.answers.enqueue("delete");
    QTest::mouseClick(part<QPushButton>(u"tagRemove"_s), Qt::LeftButton);
    QTRY_COMPARE(page.table().rowCount(), 0);
    QCOMPARE(ask(u"SELECT count(*) FROM tag_link"_s).toInt(), 0);
    await(m_desk->records().undo());
    QTRY_COMPARE(page.table().rowCount(), 1);
    QCOMPARE(ask(u"SELECT count(*) FROM tag_link"_s).toInt(), 3);
}

void TestChoiceSettings::ownFieldsAreMadeShownAndRetired()
{
    FieldSettings &page = show(new FieldSettings(m_desk->records()));
    page.choose("contact");
    QTRY_VERIFY(page.isReady());
    QTableWidget &table = page.table();
    const int builtIn = table.rowCount();
    QVERIFY(builtIn > 5);
    auto *edit = part<QPushButton>(u"fieldEdit"_s);
    table.setCurrentCell(0, 0);
    QVERIFY(!edit->isEnabled()); // fields of the program are as they are
    QTest::mouseClick(part<QPushButton>(u"fieldAdd"_s), Qt::LeftButton);
    QTRY_VERIFY(page.editor() && page.editor()->isReady());
    page.editor()->edit("label")->setValue(u"Shoe size"_s);
    page.editor()->edit("type")->setValue(u"integer"_s);
    page.editor()->edit("help")->setValue(u"European sizes."_s);
    page.editor()->save();
    QTRY_COMPARE(ask(u"SELECT key FROM custom_field"_s).toString(), u"x_shoe_size"_s);
    QTRY_COMPARE(table.rowCount(), builtIn + 1);
    QTRY_COMPARE(table.currentRow(), builtIn);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"fieldPreview"_s)->findChild<FieldEdit *>());
    QVERIFY(m_page->findChild<QWidget *>(u"fieldPreview"_s)->findChild<QLabel *>());
    QTest::mouseClick(part<QPushButton>(u"fieldRetire"_s), Qt::LeftButton);
    QTRY_COMPARE(ask(u"SELECT retired FROM custom_field"_s).toInt(), 1);
    QTRY_VERIFY(!m_page->findChild<QWidget *>(u"fieldPreview"_s)->findChild<FieldEdit *>());
    QTest::mouseClick(part<QPushButton>(u"fieldRetire"_s), Qt::LeftButton);
    QTRY_COMPARE(ask(u"SELECT retired FROM custom_field"_s).toInt(), 0);
}

void TestChoiceSettings::ownFieldsChangePlaces()
{
    for (const char *label : {"First", "Second", "Third"})
        add("custom_field",
            {{"entity", u"contact"_s}, {"label", QString::fromLatin1(label)}, {"type", u"text"_s}});
    FieldSettings &page = show(new FieldSettings(m_desk->records()));
    QTRY_VERIFY(rowOf(page.table(), u"Third"_s) > 0);
    page.table().setCurrentCell(rowOf(page.table(), u"Third"_s), 0);
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(rowOf(page.table(), u"Third"_s) - rowOf(page.table(), u"First"_s), 1);
    QTRY_COMPARE(page.table().item(page.table().currentRow(), 0)->text(), u"Third"_s);
    // Not above the fields of the program.
    page.table().setCurrentCell(rowOf(page.table(), u"First"_s), 0);
    QTRY_VERIFY(!part<QToolButton>(u"fieldUp"_s)->isEnabled());
    await(m_desk->records().undo());
    QTRY_COMPARE(rowOf(page.table(), u"Third"_s) - rowOf(page.table(), u"First"_s), 2);
}

void TestChoiceSettings::everythingHasAName()
{
    QCOMPARE(test::namelessWidgets(sources()), QStringList());
    QCOMPARE(test::namelessWidgets(show(new TagSettings(m_desk->records()))), QStringList());
    QCOMPARE(test::namelessWidgets(show(new FieldSettings(m_desk->records()))), QStringList());
}

QTEST_MAIN(TestChoiceSettings)
#include "tst_choicesettings.moc"
