// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagedesk.h"

#include "models/items/windowmodel.h"
#include "ui/editors/recordeditor.h"
#include "ui/parts/theme.h"
#include "ui/views/viewbar.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace kith::test {

using domain::Record;

PageDesk::PageDesk()
{
    QCoreApplication::setOrganizationName(u"Kith"_s);
    QCoreApplication::setApplicationName(u"Kith tests"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ui::Theme::apply(*qApp, ui::Scheme::Light);
    m_file = std::make_unique<TestFile>(records::crmRules());
    m_records = std::make_unique<records::Records>(m_file->create());
}

PageDesk::~PageDesk()
{
    m_page.reset();
    m_records.reset();
    m_file.reset();
}

ui::ListPage &PageDesk::page(const QByteArray &entity)
{
    m_page.reset();
    askWriter(m_file->store(), u"SELECT 1"_s); // behind what the page before still had to write
    m_page = std::make_unique<ui::ListPage>(*m_records, entity);
    m_page->resize(1100, 700);
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()) ||
        !QTest::qWaitFor([this] { return m_page->model().isAnswered() && m_page->viewBar()->isLoaded(); },
                         10'000))
        qFatal("the page does not come up");
    m_page->setFocus();
    return *m_page;
}

void PageDesk::reopen()
{
    m_page.reset();
    m_records.reset();
    m_records = std::make_unique<records::Records>(m_file->reopen());
}

Record PageDesk::blank(const QByteArray &entity) const
{
    return Record(m_records->catalogue().entity(entity));
}

base::RecordId PageDesk::addContact(const QString &first, const QString &last, const QString &email)
{
    Record contact = blank("contact");
    contact.setValue("first_name", first);
    contact.setValue("last_name", last);
    if (!email.isEmpty()) {
        Record point = blank("contact_point");
        point.setValue("value_raw", email);
        point.setValue("is_primary", 1);
        contact.children("emails").append(point);
    }
    return await(m_records->save({}, contact)).ids.value(0);
}

base::RecordId PageDesk::addCompany(const QString &name)
{
    Record company = blank("company");
    company.setValue("name", name);
    return await(m_records->save({}, company)).ids.value(0);
}

Record PageDesk::load(const QByteArray &entity, base::RecordId id)
{
    return await(m_records->load(entity, id));
}

void PageDesk::change(const QByteArray &entity, base::RecordId id, const QByteArray &field,
                      const QVariant &value)
{
    const Record before = load(entity, id);
    Record after = before;
    after.setValue(field, value);
    await(m_records->save(before, after));
}

ui::RecordEditor *PageDesk::editorOf(ui::ListPage &page)
{
    const QList<ui::RecordEditor *> editors = page.editors();
    if (editors.isEmpty())
        return nullptr;
    ui::RecordEditor *editor = editors.constLast();
    if (!QTest::qWaitForWindowActive(editor) ||
        !QTest::qWaitFor([editor] { return editor->isReady(); }, 5000))
        return nullptr;
    return editor;
}

QStringList PageDesk::names(ui::ListPage &page)
{
    QStringList names;
    for (int row = 0; row < page.model().rowCount(); ++row)
        names.append(page.model().index(row, 0).data().toString());
    return names;
}

QStringList namelessWidgets(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() ||
            !widget->accessibleName().isEmpty() || widget->property("text").toString().size() > 0)
            continue;
        // The viewport of a named scroll area and what stands in for another widget speak through that one.
        const QWidget *parent = widget->parentWidget();
        const bool isInner = widget->objectName().startsWith("qt_"_L1) || widget->focusProxy() ||
                             (parent && parent->inherits("QAbstractScrollArea")) ||
                             (parent && parent->inherits("QComboBox"));
        if (!isInner)
            nameless.append(u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                               widget->objectName()));
    }
    return nameless;
}

bool tabTo(QWidget &window, const std::function<bool(const QWidget *)> &arrived)
{
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = window.focusWidget();
        if (focus && arrived(focus))
            return true;
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    return false;
}

} // namespace kith::test
