#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports the sales of the "CRM Sales Opportunities" data set (Maven Analytics) and works out from its CSV files, without
Kith, what `kithctl report` says about them. Every difference is printed; the exit code is the number of them.

    tests/proofs/reports_from_csv.py build/release/app/cli/kithctl FOLDER

FOLDER holds accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv. The workspace is made in a temporary
folder and is gone afterwards.
"""
import collections
import csv
import datetime
import decimal
import json
import os
import subprocess
import sys
import tempfile

KITHCTL, FOLDER = sys.argv[1:3]
NAMES = {"GTXPro": "GTX Pro", "technolgy": "Technology", "Engaging": "Qualified", "Prospecting": "Enquiry"}
# as the import reads them by itself
INDUSTRIES = {"technolgy": "Technology", "finance": "Finance and insurance", "retail": "Retail and wholesale",
              "services": "Professional services", "telecommunications": "Telecommunications"}
differences = 0
compared = 0


def kithctl(*arguments):
    environment = dict(os.environ, KITH_PASSPHRASE_FD="0", LC_ALL="C.UTF-8")
    done = subprocess.run([KITHCTL, *arguments, "--json"], input=b"a passphrase for a proof\n", env=environment,
                          stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def same(what, here, there):
    global differences, compared
    compared += 1
    if here != there:
        differences += 1
        print(f"{what}: the files say {here}, the report {there}")


def rounded(value, places):
    return float(decimal.Decimal(value).quantize(decimal.Decimal(1).scaleb(-places), decimal.ROUND_HALF_UP))


def share(part, whole):
    return None if whole == 0 else rounded(decimal.Decimal(100 * part) / whole, 1)


def quantile(values, place):
    values = sorted(values)
    at = (len(values) - 1) * place
    low = int(at)
    return values[low] + (at - low) * (values[min(low + 1, len(values) - 1)] - values[low])


def day(text):
    return datetime.datetime.strptime(text, "%d-%m-%y").date() if text else None


def deals():
    with open(os.path.join(FOLDER, "accounts.csv"), encoding="utf-8") as file:
        sectors = {row["account"]: row["sector"] for row in csv.DictReader(file)}
    with open(os.path.join(FOLDER, "sales_pipeline.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            closed = day(row["close_date"])
            sector = sectors.get(row["account"], "")
            yield {"status": {"Won": "won", "Lost": "lost"}.get(row["deal_stage"], "open"),
                   "cents": int(decimal.Decimal(row["close_value"] or 0) * 100),
                   "owner": row["sales_agent"],
                   "product": NAMES.get(row["product"], row["product"]),
                   "industry": INDUSTRIES.get(sector, sector),
                   "quarter": closed and f"{closed.year}-{(closed.month - 1) // 3 * 3 + 1:02}-01",
                   "days": closed and (closed - day(row["engage_date"])).days}


def groups(report, key):
    """What the report says of each group, by its title, or of periods by their first day."""
    return {(group["keys"][0] if key == "quarter" else group["titles"][0]): group for group in report["groups"]}


def compare(file, all_deals):
    closed = [deal for deal in all_deals if deal["status"] != "open"]
    won = [deal for deal in closed if deal["status"] == "won"]
    of = {"won_deals": won, "lost_deals": [deal for deal in closed if deal["status"] == "lost"],
          "open_deals": [deal for deal in all_deals if deal["status"] == "open"]}
    for metric, behind in of.items():
        same(metric, len(behind), kithctl("report", file, metric)["total"]["value"])
    same("won_value", sum(deal["cents"] for deal in won), kithctl("report", file, "won_value")["total"]["minor"])
    same("win_rate", share(len(won), len(closed)), rounded(kithctl("report", file, "win_rate")["total"]["value"], 1))
    same("average_deal", rounded(decimal.Decimal(sum(deal["cents"] for deal in won)) / len(won), 0),
         float(kithctl("report", file, "average_deal")["total"]["minor"]))
    days = [deal["days"] for deal in won]
    for metric, value in {"sales_cycle": quantile(days, 0.5), "sales_cycle_p75": quantile(days, 0.75),
                          "sales_cycle_mean": sum(days) / len(days)}.items():
        same(metric, rounded(value, 1), rounded(kithctl("report", file, metric)["total"]["value"], 1))
    for by in ("owner", "product", "industry", "quarter"):
        counts = collections.Counter((deal[by], deal["status"]) for deal in closed)
        cents = collections.Counter()
        for deal in won:
            cents[deal[by]] += deal["cents"]
        how = "period:quarter" if by == "quarter" else by
        rates = groups(kithctl("report", file, "win_rate", "--by", how), by)
        values = groups(kithctl("report", file, "won_value", "--by", how), by)
        for name in sorted({deal[by] for deal in closed}):
            rate = rates.pop(name, {})
            same(f"win_rate of {name}", share(counts[name, "won"], counts[name, "won"] + counts[name, "lost"]),
                 rate.get("value") if rate.get("value") is None else rounded(rate["value"], 1))
            same(f"won_value of {name}", cents[name], values.pop(name, {}).get("minor"))
        for name, group in [*rates.items(), *values.items()]:
            same(f"{name} by {by}", 0, group["n"])


def main():
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "proof.kith")
        kithctl("create", file)
        for source, entity in (("accounts", "company"), ("products", "product"), ("sales_teams", "app_user"),
                               ("sales_pipeline", "deal")):
            maps = [word for name, other in NAMES.items() for word in ("--map", f"{name}={other}")]
            kithctl("import", file, os.path.join(FOLDER, source + ".csv"), "--entity", entity, *maps)
        compare(file, list(deals()))
    print(f"{compared} numbers compared, {differences} differ")
    sys.exit(min(differences, 99))


main()
