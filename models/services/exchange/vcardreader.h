// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/rowsource.h"

namespace kith::services {

/// Reads vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) as rows of an import: one row a card, columns() the
/// same for all. Also as programs really write them: bare types, groups, quoted-printable in any character
/// set, lines folded anywhere. Several e-mail addresses or numbers of one kind stand on lines of one cell.
/// Pictures, sounds and keys are passed over. Memory is bounded by the longest card allowed.
class VCardReader : public RowSource
{
public:
    /// A card of more bytes than this, pictures apart, is cut and reported.
    static constexpr qsizetype MaxCardBytes = 4 * 1024 * 1024;

    explicit VCardReader(QIODevice &device);

    /// Whether a file that begins like this holds vCards.
    static bool begins(const QByteArray &head);

    /// The columns of every row, and where they go.
    static QList<ColumnMapping> columns();

    const QStringList &header() override { return m_header; }
    QString headerProblem() override { return {}; }
    bool next(QStringList &row) override;
    const QString &rowProblem() const override { return m_problem; }
    const QString &rowNote() const override { return m_note; }
    bool rowIsRagged() const override { return false; }
    qint64 rowNumber() const override { return m_rowNumber; }
    qint64 lineNumber() const override { return m_rowLine; }
    qint64 bytesRead() const override { return m_bytes; }

private:
    struct Property;
    struct Card;

    bool readLine(QByteArray &line);
    bool readLogicalLine(QByteArray &line);
    bool parse(const QByteArray &line, Property &property) const;
    void take(const Property &property, Card &card);
    void takeAddress(const Property &property, Card &card);
    QString textOf(const Property &property);
    void noteProblem(const QString &sentence);

    QIODevice &m_device;
    QStringList m_header;
    QByteArray m_ahead; ///< a line that was read to see whether it continues the last one
    bool m_hasAhead = false;
    qint64 m_bytes = 0;
    qint64 m_line = 0;
    qint64 m_rowLine = 0;
    qint64 m_rowNumber = 0;
    QString m_problem;
    QString m_note;
};

} // namespace kith::services
