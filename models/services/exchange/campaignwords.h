// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kith::services {

/// What columns of campaigns ("campaign") and of their results ("campaign_event") are called in seven
/// languages: targets for a heading as normalisedHeading() writes it.
QList<QByteArray> campaignTargets(QByteArrayView entity, const QString &normalisedHeading);

/// Whether a file with these headings tells what came of mailings: of which campaign, to whom, what and when.
bool saysCampaignResults(const QStringList &headings);

/// The kind of event that a mailing tool's word means: "Hard bounce", "geöffnet", "unsub". A bounce that is
/// not said to be for good counts as one for now, so that no address is marked by a guess. Nothing for other
/// words.
std::optional<QByteArray> campaignEventKind(const QString &text);

} // namespace kith::services
