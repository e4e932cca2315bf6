// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = false;
    QStringList translations; ///< one, or one for each form of the plural

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
    QByteArray name() const { return '[' + context.toUtf8() + "] \"" + source.left(80).toUtf8() + '"'; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.plural)
                message.translations.append(xml.readElementText());
            while (message.plural && xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QHash<QString, Message> readMessages(const QString &path)
{
    QHash<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                const Message message = readMessage(xml, context);
                messages.insert(message.key(), message);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return messages;
}

/// %1, %L2, %n and the like, and HTML tags, sorted: a translation may put them in another order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[1-9n]|</?[a-z][^>]*>|\\[\\*\\]"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return QString(text).remove(u"&&"_s).count(pattern);
}

QString trailing(const QString &text)
{
    qsizetype from = text.size();
    while (from > 0 && text.at(from - 1).isSpace())
        --from;
    return text.sliced(from);
}

QString leading(const QString &text)
{
    qsizetype to = 0;
    while (to < text.size() && text.at(to).isSpace())
        ++to;
    return text.first(to);
}

/// Ends as the source does where that means something: "…" for a dialog to come, a blank before what is
/// typed.
bool endsAlike(const QString &source, const QString &translation)
{
    return leading(source) == leading(translation) && trailing(source) == trailing(translation) &&
           source.trimmed().endsWith(u'…') == translation.trimmed().endsWith(u'…');
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = QDir(QStringLiteral(KITH_SOURCE_DIR));
        m_inSources = extract({});
        QVERIFY(m_inSources.size() > 1000);
    }

    void everyTextHasAContext()
    {
        // lupdate warns of tr() outside of a class and of classes whose context would be another at run time
        QCOMPARE(m_warnings, QByteArray());
    }

    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "en", "es", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void isComplete()
    {
        QFETCH(QString, language);
        const bool english = language == "en"_L1; // English needs its plurals only
        const QHash<QString, Message> messages = readTranslation(language);
        const QHash<QString, Message> wanted = english ? extract({u"-pluralonly"_s}) : m_inSources;
        QByteArrayList wrong;
        for (const Message &message : wanted) {
            if (!messages.contains(message.key()))
                wrong.append("missing " + message.name());
        }
        for (const Message &message : messages) {
            if (!wanted.contains(message.key()))
                wrong.append("no longer in the sources " + message.name());
            if (!message.finished || message.translations.isEmpty() ||
                message.translations.contains(QString()))
                wrong.append("unfinished " + message.name());
            if (message.plural && message.translations.size() != 2)
                wrong.append("forms of the plural " + message.name());
        }
        QVERIFY2(wrong.isEmpty(), QByteArray::number(wrong.size()) +
                                      " (bring it up to date with the target update_translations):\n" +
                                      wrong.mid(0, 20).join('\n'));
    }

    void keepsWhatThePlaceholdersMean_data() { isComplete_data(); }

    void keepsWhatThePlaceholdersMean()
    {
        QFETCH(QString, language);
        QByteArrayList wrong;
        for (const Message &message : readTranslation(language)) {
            for (const QString &translation : message.translations) {
                if (translation.isEmpty())
                    continue; // isComplete() says so
                QStringList has = placeholders(translation);
                QStringList wants = placeholders(message.source);
                if (message.plural) { // "one record" may leave its number out
                    has.removeAll(u"%n"_s);
                    wants.removeAll(u"%n"_s);
                }
                if (has != wants)
                    wrong.append("placeholders of " + message.name() + ": " + translation.toUtf8());
                if (mnemonics(translation) != mnemonics(message.source))
                    wrong.append("mnemonic of " + message.name() + ": " + translation.toUtf8());
                if (!endsAlike(message.source, translation))
                    wrong.append("end of " + message.name() + ": " + translation.toUtf8());
            }
        }
        QVERIFY2(wrong.isEmpty(), QByteArray::number(wrong.size()) + ":\n" + wrong.mid(0, 20).join('\n'));
    }

private:
    QHash<QString, Message> readTranslation(const QString &language) const
    {
        return readMessages(m_root.filePath(u"translations/kith_%1.ts"_s.arg(language)));
    }

    /// The texts that Qt's own tool finds in the sources.
    QHash<QString, Message> extract(const QStringList &options)
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kith.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(m_root.path());
        lupdate.start(QStringLiteral(KITH_LUPDATE), QStringList{u"-silent"_s, u"-recursive"_s, u"app"_s,
                                                                u"ui"_s, u"models"_s, u"-I"_s, u"."_s} +
                                                        options + QStringList{u"-ts"_s, file});
        if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
            qFatal("lupdate does not run");
        m_warnings = lupdate.readAllStandardError();
        return readMessages(file);
    }

    QDir m_root;
    QHash<QString, Message> m_inSources;
    QByteArray m_warnings;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
