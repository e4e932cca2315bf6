// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people put beside a record: formatted notes and documents.
#include "models/items/documentmodel.h"
#include "models/services/documents/documents.h"
#include "models/storage/changerules.h"
#include "tests/gui/pagedesk.h"
#include "ui/editors/richtextedit.h"
#include "ui/pages/documentpreview.h"
#include "ui/pages/documentsview.h"
#include "ui/pages/notesview.h"
#include "ui/pages/recordpanel.h"
#include "ui/parts/documentimage.h"
#include "ui/parts/dropoverlay.h"
#include "ui/parts/emptystate.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using domain::Record;
using ui::DocumentPainter;
using ui::RecordPanel;
using ui::RichTextEdit;

namespace {

template<class T = QWidget>
T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget \"%s\"", name);
    return found;
}

QByteArray pngOf(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// As PNG checks its chunks.
quint32 crcOf(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 2), Qt::red);
    }
    painter.end();
    return bytes;
}

/// Answers with paths instead of a file dialog.
class FileAsk final : public ui::Ask
{
public:
    FileAsk() : m_before(ui::Ask::replace(this)) {}
    ~FileAsk() override { ui::Ask::replace(m_before); }
    void question(QWidget *, const ui::AskQuestion &question,
                  std::function<void(const QByteArray &)> answer) override
    {
        asked.append(question.text);
        answer(key);
    }
    void file(QWidget *, const ui::AskFile &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void passphrase(QWidget *, const ui::AskPassphrase &,
                    std::function<void(std::optional<QString>)>) override
    {
    }
    QString path;
    QByteArray key;
    QStringList asked;

private:
    ui::Ask *m_before;
};

} // namespace

class TestRecordTexts : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedOnTheDesktop(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        m_desk = std::make_unique<test::PageDesk>();
        m_maria = m_desk->addContact(u"Maria"_s, u"Anders"_s);
        m_panel = std::make_unique<RecordPanel>(m_desk->records(), RecordPanel::Place::Beside);
        m_panel->resize(460, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showRecord("contact", m_maria);
        QTRY_VERIFY(m_panel->isLoaded());
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedOnTheDesktop");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        m_panel.reset();
        m_desk.reset();
    }

    void formatsWhileOneTypes()
    {
        RichTextEdit edit;
        edit.show();
        QTest::keyClicks(&edit, u"# Plan"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"Ask "_s);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"Ana"_s);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(&edit, u" about *tea*"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"- green"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_BracketRight, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"sencha"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return); // an empty item ends the list
        QTest::keyClicks(&edit, u"1. first"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"second"_s);
        QCOMPARE(edit.richText().toMarkdown(),
                 u"## Plan\n\nAsk **Ana** about \\*tea\\*\n\n- green\n    - sencha\n\n"
                 "1. first\n2. second"_s);
        edit.moveCursor(QTextCursor::StartOfBlock);
        QTest::keyClick(&edit, Qt::Key_Backspace); // out of the list, not into the line before
        QVERIFY(edit.richText().toMarkdown().endsWith("1. first\n\nsecond"_L1));
        edit.undo();
        QVERIFY(edit.richText().toMarkdown().endsWith("2. second"_L1));
    }

    void showsTheSameTextAgain()
    {
        const QString markdown =
            u"### Small\n\nA **bold** *both* line\\\nnext ~~gone~~\n\n[site](https://example.org/a)\n\n"
            "- a\n    - b\n    - c\n- d\n\n1. x\n2. y\n\nend"_s;
        RichTextEdit edit;
        edit.setRichText(domain::RichText::fromMarkdown(markdown));
        QCOMPARE(edit.richText().normalized(), domain::RichText::fromMarkdown(markdown));
        QCOMPARE(edit.richText().toMarkdown(), markdown);
    }

    void pastesOnlyWhatANoteMayHold()
    {
        RichTextEdit edit;
        edit.show();
        auto *html = new QMimeData;
        html->setHtml(u"<h1 style='color:red'>Title</h1><p><b>bold</b> <font size=7>big</font> "
                      "<a href='https://example.org'>web</a> <a href='javascript:x()'>trap</a> "
                      "<img src='https://tracker.example/x.png'></p><ul><li>one</li></ul>"_s);
        html->setText(u"ignored"_s);
        QGuiApplication::clipboard()->setMimeData(html);
        edit.paste();
        QCOMPARE(edit.richText().toMarkdown(),
                 u"# Title\n\n**bold** big [web](https://example.org) trap\n\n- one"_s);
        QVERIFY(!edit.toHtml().contains("tracker"_L1));

        edit.clear();
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(u"/etc/passwd"_s)});
        QGuiApplication::clipboard()->setMimeData(files);
        QVERIFY(!edit.canPaste());
    }

    void keepsFormattedNotesAndFindsTheirWords()
    {
        m_panel->setTab(RecordPanel::Tab::Notes);
        auto *composer = child<RichTextEdit>(*m_panel, "noteComposer");
        composer->setFocus();
        QTest::keyClicks(composer, u"Prefers "_s);
        QTest::mouseClick(child<QToolButton>(*m_panel, "format-bold"), Qt::LeftButton);
        QTest::keyClicks(composer, u"oo"_s);
        QTest::keyClick(composer, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(composer, u"long"_s);
        QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(notes().size(), 1);
        QCOMPARE(notes().first().text("format"), u"markdown"_s);
        QCOMPARE(notes().first().text("body"), u"Prefers **oo**long"_s);
        QTRY_VERIFY(m_panel->findChild<QLabel *>(u"noteBody"_s));
        QVERIFY(child<QLabel>(*m_panel, "noteBody")->text().contains("<b>oo</b>long"_L1));
        domain::RecordQuery query;
        query.entity = "contact";
        query.search = u"oolong"_s;
        QCOMPARE(test::await(m_desk->records().findIds(query)), QList<RecordId>{m_maria});

        QTest::keyClicks(composer, u"2 * 3 is plain"_s);
        QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(notes().size(), 2);
        QStringList bodies;
        for (const Record &note : notes())
            bodies.append(note.text("format") + u": "_s + note.text("body"));
        QVERIFY2(bodies.contains(u"plain: 2 * 3 is plain"_s), qPrintable(bodies.join(u'\n')));
        test::await(m_desk->records().undo());
        QTRY_COMPARE(m_panel->findChildren<QLabel *>(u"noteBody"_s).size(), 1);
    }

    void keepsFormattedDrafts()
    {
        m_panel->setTab(RecordPanel::Tab::Notes);
        auto *composer = child<RichTextEdit>(*m_panel, "noteComposer");
        composer->setFocus();
        QTest::keyClicks(composer, u"- half a list"_s);
        QVERIFY(m_panel->hasUnsavedEdits());
        const RecordId zoe = m_desk->addContact(u"Zoe"_s, u"Zander"_s);
        m_panel->showRecord("contact", zoe);
        QTRY_VERIFY(m_panel->isLoaded());
        QVERIFY(composer->isBlank());
        QVERIFY(m_panel->hasUnsavedEdits());
        m_panel->showRecord("contact", m_maria);
        QTRY_VERIFY(m_panel->isLoaded());
        QCOMPARE(composer->richText().toMarkdown(), u"- half a list"_s);
        const auto drafts = m_panel->notes().drafts(); // as locking keeps them
        ui::NotesView other(m_desk->records());
        other.show(m_desk->load("contact", m_maria));
        other.restore(drafts);
        QCOMPARE(child<RichTextEdit>(other, "noteComposer")->richText().toMarkdown(), u"- half a list"_s);
    }

    void setsLinks()
    {
        m_panel->setTab(RecordPanel::Tab::Notes);
        auto *composer = child<RichTextEdit>(*m_panel, "noteComposer");
        composer->setFocus();
        QTest::keyClicks(composer, u"see site"_s);
        QTest::keyClick(composer, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_panel->findChild<QLineEdit *>(u"linkAddress"_s));
        auto *address = child<QLineEdit>(*m_panel, "linkAddress");
        QTest::keyClicks(address, u"example.org/tea"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(composer->richText().toMarkdown(), u"see [site](https://example.org/tea)"_s);
    }

    void teachesAndTakesFilesDroppedAnywhereOnTheRecord()
    {
        m_panel->setTab(RecordPanel::Tab::Overview);
        auto *overlay = child<ui::DropOverlay>(*m_panel, "dropOverlay");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(write(u"offer.txt"_s, "for Maria"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_panel.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(overlay->isVisible());
        QDropEvent drop(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
                        Qt::NoModifier);
        QCoreApplication::sendEvent(m_panel.get(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QVERIFY(!overlay->isVisible());
        QTRY_COMPARE(m_panel->tab(), RecordPanel::Tab::Documents);
        QTRY_COMPARE(names(), QStringList{u"offer.txt"_s});
        QTRY_COMPARE(view().preview().image().text, u"for Maria"_s);

        QMimeData words;
        words.setText(u"only words"_s);
        QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(m_panel.get(), &other);
        QVERIFY(!other.isAccepted());
    }

    void pastesAPictureFromTheClipboard()
    {
        m_panel->setTab(RecordPanel::Tab::Documents);
        QTRY_VERIFY(view().findChild<ui::EmptyState *>()->isVisible());
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(picture);
        QVERIFY(view().paste());
        QTRY_COMPARE(names().size(), 1);
        QVERIFY2(names().first().startsWith("Picture 20"_L1) && names().first().endsWith(".png"_L1),
                 qPrintable(names().first()));
        QTRY_COMPARE(view().preview().image().picture.size(), QSize(320, 200));
        QVERIFY(!child<QLabel>(view(), "documentPicture")->pixmap().isNull());
    }

    void opensAPrivateCopyAndOffersItsChanges()
    {
        addFile(u"offer.txt"_s, "for Maria");
        auto *list = child<QListView>(view(), "documentList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(m_opened.size(), 1);
        QTRY_VERIFY(view().noticeBar().isShown());
        QVERIFY(view().noticeBar().text().contains("private copy"_L1));
        QFile copy(m_opened.first());
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("for Maria, signed") > 0);
        copy.close();
        auto &documents = services::Documents::of(m_desk->records());
        documents.lookAtCopies();
        documents.lookAtCopies();
        QVERIFY2(view().noticeBar().text().contains("was changed"_L1), qPrintable(view().noticeBar().text()));
        const QList<QPushButton *> buttons = view().noticeBar().findChildren<QPushButton *>();
        const auto offer = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->text() == "Save as new version"_L1;
        });
        QVERIFY(offer != buttons.cend());
        QTest::mouseClick(*offer, Qt::LeftButton);
        QTRY_COMPARE(view().preview().image().text, u"for Maria, signed"_s);
        QCOMPARE(names(), QStringList{u"offer.txt"_s});
    }

    void renamesDeletesAndSaves()
    {
        FileAsk ask;
        addFile(u"draft.txt"_s, "words");
        auto *list = child<QListView>(view(), "documentList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        QTRY_VERIFY(list->findChild<QLineEdit *>());
        auto *name = list->findChild<QLineEdit *>();
        QTRY_COMPARE(name->selectedText(), u"draft"_s); // the suffix stays
        QTest::keyClicks(name, u"final"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringList{u"final.txt"_s});

        ask.path = m_runtime->filePath(u"saved.txt"_s);
        QTest::mouseClick(child<QToolButton>(view(), "saveDocument"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(ask.path));
        QTRY_VERIFY(view().noticeBar().text().contains("not encrypted"_L1));

        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringList());
        QTRY_VERIFY(view().findChild<ui::EmptyState *>()->isVisible());
        test::await(m_desk->records().undo());
        QTRY_COMPARE(names(), QStringList{u"final.txt"_s});
    }

    void asksBeforeLargeFilesAndRefusesHugeOnes()
    {
        FileAsk ask;
        m_panel->setTab(RecordPanel::Tab::Documents);
        const QString large = write(u"video.bin"_s, {});
        QVERIFY(QFile::resize(large, services::Documents::LargeBytes)); // takes no room
        ask.path = large;
        ask.key = "cancel";
        QTest::mouseClick(child<QPushButton>(view(), "addFirstDocument"), Qt::LeftButton);
        QTRY_COMPARE(ask.asked.size(), 1);
        QVERIFY2(ask.asked.first().contains("video.bin"_L1) && ask.asked.first().contains("64"_L1),
                 qPrintable(ask.asked.first()));
        QVERIFY(QFile::resize(large, services::Documents::MostBytes + 1));
        QTest::mouseClick(child<QPushButton>(view(), "addFirstDocument"), Qt::LeftButton);
        QTRY_VERIFY(view().noticeBar().isShown());
        QVERIFY(view().noticeBar().text().contains("video.bin"_L1));
        QCOMPARE(names(), QStringList());
    }

    void previewsFromMemoryWithinLimits()
    {
        const QSize box(200, 200);
        QCOMPARE(DocumentPainter::paint(pngOf({800, 400}), u"image/png"_s, box).picture.size(),
                 QSize(200, 100));
        const ui::DocumentImage page = DocumentPainter::paint(pdfOf(3), u"application/pdf"_s, box);
        QCOMPARE(page.picture.height(), 200);
        QVERIFY(QColor(page.picture.pixel(page.picture.width() / 2, 60)).red() > 200);
        QVERIFY(page.remark.contains(u'3'));
        QCOMPARE(DocumentPainter::paint("Gr\xfc\xdf Gott\n", u"text/plain"_s, box).text, u"Grüß Gott\n"_s);
        QCOMPARE(DocumentPainter::bytesNeeded(u"text/plain"_s, 1 << 30), DocumentPainter::MostTextBytes);
        QCOMPARE(DocumentPainter::bytesNeeded(u"image/png"_s, 1 << 30), 0);
        QCOMPARE(DocumentPainter::bytesNeeded(u"application/x-iso9660-image"_s, 100), 0);

        // A small file that unpacks to gigabytes.
        QByteArray bomb = pngOf({4, 4});
        const auto put = [&bomb](qsizetype at, quint32 value) {
            for (int i = 0; i < 4; ++i)
                bomb[at + i] = char(value >> (24 - 8 * i));
        };
        put(16, 60'000);
        put(20, 60'000);
        put(29, crcOf(QByteArrayView(bomb).sliced(12, 17)));
        for (const QByteArray &bytes :
             {bomb, QByteArray("GIF89a\xff\xff\xff\xff"), QByteArray("%PDF-1.7 broken"),
              QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")}) {
            for (const char *mime : {"image/png", "application/pdf"}) {
                const ui::DocumentImage nothing =
                    DocumentPainter::paint(bytes, QString::fromLatin1(mime), box);
                QVERIFY(nothing.picture.isNull());
                QVERIFY(!nothing.remark.isEmpty());
            }
        }
    }

    void namesEveryWidget()
    {
        addFile(u"a.txt"_s, "a");
        for (const auto tab : {RecordPanel::Tab::Notes, RecordPanel::Tab::Documents}) {
            m_panel->setTab(tab);
            QTest::qWait(30);
            QCOMPARE(test::namelessWidgets(*m_panel), QStringList());
        }
    }

private:
    ui::DocumentsView &view() { return m_panel->documents(); }
    QList<Record> notes() { return m_desk->load("contact", m_maria).children("notes"); }
    QStringList names()
    {
        QStringList names;
        for (const records::Document &document : view().model().documents())
            names.append(document.fileName);
        return names;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_runtime->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void addFile(const QString &name, const QByteArray &bytes)
    {
        m_panel->setTab(RecordPanel::Tab::Documents);
        test::await(services::Documents::of(m_desk->records())
                        .add("contact", m_maria, {{write(name, bytes), {}, {}}}));
        QTRY_VERIFY(names().contains(name));
        QTRY_VERIFY(child<QToolButton>(view(), "openDocument")->isEnabled());
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<RecordPanel> m_panel;
    RecordId m_maria;
    QStringList m_opened;
};

QTEST_MAIN(TestRecordTexts)
#include "tst_recordtexts.moc"
