// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

namespace kith::ui::pictures {

using Picture = std::unique_ptr<ChartPicture>;

Picture number(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture gauge(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture bars(const items::ChartData &data, const ChartLook &look, const QRectF &area);  ///< also stacked ones
Picture lines(const items::ChartData &data, const ChartLook &look, const QRectF &area); ///< also areas
Picture scatter(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture pie(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture funnel(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture heatMap(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture waterfall(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture table(const items::ChartData &data, const ChartLook &look, const QRectF &area);
Picture empty(const items::ChartData &data, const ChartLook &look, const QRectF &area);

} // namespace kith::ui::pictures
