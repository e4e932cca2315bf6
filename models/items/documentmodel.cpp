// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/documentmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace kith::items {

using namespace Qt::StringLiterals;
using records::Document;

void DocumentModel::setDocuments(const QList<Document> &documents)
{
    if (documents == m_documents)
        return;
    const bool sameRows = documents.size() == m_documents.size() &&
                          std::equal(documents.cbegin(), documents.cend(), m_documents.cbegin(),
                                     [](const Document &a, const Document &b) { return a.id == b.id; });
    if (sameRows) { // a new name or version: what is selected stays so
        m_documents = documents;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_documents = documents;
    endResetModel();
}

int DocumentModel::rowOf(base::RecordId id) const
{
    const auto found = std::find_if(m_documents.cbegin(), m_documents.cend(),
                                    [id](const Document &document) { return document.id == id; });
    return found == m_documents.cend() ? -1 : int(found - m_documents.cbegin());
}

QString DocumentModel::iconOf(const QString &mime)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mime);
    const auto is = [&](const char *name) { return type.inherits(QLatin1StringView(name)); };
    if (mime.startsWith("image/"_L1))
        return u"file-image"_s;
    if (mime.startsWith("audio/"_L1) || mime.startsWith("video/"_L1))
        return u"file-media"_s;
    if (is("application/pdf"))
        return u"file-pdf"_s;
    if (mime.contains("spreadsheet"_L1) || mime.contains("ms-excel"_L1) || is("text/csv"))
        return u"file-sheet"_s;
    if (mime == "message/rfc822"_L1 || mime.contains("outlook"_L1))
        return u"file-mail"_s;
    if (mime.contains("wordprocessing"_L1) || mime.contains("msword"_L1) ||
        mime.contains("opendocument.text"_L1) || is("application/rtf"))
        return u"file-text"_s;
    if (is("application/zip") || is("application/x-tar") || is("application/gzip") ||
        mime.contains("compressed"_L1))
        return u"file-archive"_s;
    if (is("application/json") || is("application/xml") || is("application/x-executable") || is("text/html"))
        return u"file-code"_s;
    return is("text/plain") ? u"file-text"_s : u"file"_s;
}

QString DocumentModel::detailOf(const Document &document)
{
    const QLocale locale;
    QStringList parts{records::dataSizeText(document.size)};
    parts.append(locale.toString(QDateTime::fromMSecsSinceEpoch(document.changedAtMs), QLocale::ShortFormat));
    const QString &who = document.changedBy.isEmpty() ? document.addedBy : document.changedBy;
    if (!who.isEmpty())
        parts.append(who);
    return parts.join(u" · "_s);
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Document &document = m_documents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return document.fileName;
    case Qt::ToolTipRole:
        return QString(document.fileName + u'\n' + detailOf(document));
    case Qt::AccessibleTextRole:
        return QString(document.fileName + u", "_s + detailOf(document));
    case IconRole:
        return iconOf(document.mime);
    case DetailRole:
        return detailOf(document);
    default:
        return {};
    }
}

bool DocumentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == m_documents.at(index.row()).fileName)
        return false;
    Q_EMIT renamed(m_documents.at(index.row()), name);
    return true;
}

Qt::ItemFlags DocumentModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace kith::items
