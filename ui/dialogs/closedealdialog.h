// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"
#include "ui/parts/noticebar.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace kith::ui {

class FieldEdit;

/// What became of a move that a person asked for.
struct DealMoveAnswer
{
    bool moved = false; ///< false: given up or refused, so whoever showed the move already takes it back
    QString text;       ///< what to say about it; empty: nothing, the person knows
    QString detail;
    NoticeLevel level = NoticeLevel::Info;
};

/// Asks for what winning or losing deals needs (amount and day; reason and competitor) and does it as one
/// action. The static functions are the ways in which the program moves deals: they ask what has to be asked,
/// explain what a stage's gate misses, and answer when it is over. Nothing is asked when a deal can move at
/// once.
class CloseDealDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Ending { Win, Lose };
    using Answer = std::function<void(const DealMoveAnswer &answer)>;

    /// `stage`: the won or lost stage to end in; null: the first one of each deal's pipeline.
    CloseDealDialog(records::Records &records, const QList<records::RecordId> &deals, Ending ending,
                    records::RecordId stage, QWidget *parent = nullptr);
    ~CloseDealDialog() override;

    FieldEdit *edit(QByteArrayView field) const;

    void done(int result) override;

    /// Moves deals to a stage of any kind: a won or lost one asks what it needs, a gate that refuses says
    /// what is missing and offers to go on all the same. `answer` is called once, later, and never after
    /// `parent` is gone.
    static void move(records::Records &records, const QList<records::RecordId> &deals,
                     records::RecordId stage, QWidget *parent, const Answer &answer = {});
    static void win(records::Records &records, const QList<records::RecordId> &deals, QWidget *parent,
                    const Answer &answer = {});
    static void lose(records::Records &records, const QList<records::RecordId> &deals, QWidget *parent,
                     const Answer &answer = {});
    /// Back to the stage where each deal was before it was closed.
    static void reopen(records::Records &records, const QList<records::RecordId> &deals, QWidget *parent,
                       const Answer &answer = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::ui
