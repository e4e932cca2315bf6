#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports a public data set with `kithctl import` and works out from its CSV files, without Kith, what `kithctl report`
says about them. Every difference is printed; the exit code is the number of them.

    tests/proofs/reports_from_csv.py build/release/app/cli/kithctl FOLDER

FOLDER says by its files which set it is:

    "CRM Sales Opportunities" of Maven Analytics
        accounts.csv, products.csv, sales_teams.csv, sales_pipeline.csv
    Northwind, as tables
        customers.csv, employees.csv, products.csv, orders.csv, order-details.csv
    "Marketing Funnel" of Olist
        olist_marketing_qualified_leads_dataset.csv, olist_closed_deals_dataset.csv

The workspaces are made in a temporary folder and are gone afterwards. A second import of every file must change nothing.
"""
import collections
import csv
import datetime
import json
import os
import subprocess
import sys
import tempfile
from decimal import ROUND_HALF_UP, Decimal

KITHCTL, FOLDER = sys.argv[1:3]
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
        print(f"{what}: the files say {here}, Kith {there}")


def rounded(value, places):
    return float(Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def cents(value):
    return int(Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP) * 100)


def share(part, whole):
    return None if whole == 0 else rounded(Decimal(100 * part) / whole, 1)


def quantile(values, place):
    values = sorted(values)
    at = (len(values) - 1) * place
    low = int(at)
    return values[low] + (at - low) * (values[min(low + 1, len(values) - 1)] - values[low])


def rows(name):
    """The rows of a file by heading. A comma in prose that nobody quoted is followed by a space: it belongs to the cell."""
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        lines = csv.reader(file)
        header = next(lines)
        for cells in lines:
            while len(cells) > len(header):
                at = next(i for i, cell in enumerate(cells) if cell.startswith(" "))
                cells[at - 1:at + 1] = [cells[at - 1] + "," + cells[at]]
            yield dict(zip(header, cells))


def take(file, name, entity, count, *more, folder=None):
    """Imports a file, and once more: all of its rows are taken, and the second time none says anything new."""
    source = os.path.join(folder or FOLDER, name)
    report = kithctl("import", file, source, "--entity", entity, *more)
    same(f"rows of {name} taken as {entity}", count, report["created"] + report["updated"])
    report = kithctl("import", file, source, "--entity", entity, *more)
    same(f"rows of {name} unchanged the second time", count, report["unchanged"])


def total(file, metric, *more):
    return kithctl("report", file, metric, *more)["total"]


def groups(file, metric, by, *more):
    """What the report says of each group, by title; of periods and other numbers by their key."""
    named = by not in ("cohort,age",) and not by.startswith("period:")
    found = {}
    for group in kithctl("report", file, metric, "--by", by, *more)["groups"]:
        name = group["titles"] if named else group["keys"]
        found[name[0] if len(name) == 1 else tuple(name)] = group
    return found


def same_groups(what, here, there, figure):
    """Every group on both sides; one that is missing in the files must be empty in the report."""
    for name in sorted(here, key=str):
        same(f"{what} of {name}", here[name], there.pop(name, {}).get(figure))
    for name, group in there.items():
        same(f"{what} of {name}, which the files do not have", 0, group.get(figure) or 0)


class Maven:
    """Opportunities of a seller of hardware."""
    NAMES = {"GTXPro": "GTX Pro", "technolgy": "Technology", "Engaging": "Qualified", "Prospecting": "Enquiry"}
    # as the import reads them by itself
    INDUSTRIES = {"technolgy": "Technology", "finance": "Finance and insurance", "retail": "Retail and wholesale",
                  "services": "Professional services", "telecommunications": "Telecommunications"}

    def __init__(self):
        def day(text):
            return datetime.datetime.strptime(text, "%d-%m-%y").date() if text else None

        sectors = {row["account"]: row["sector"] for row in rows("accounts.csv")}
        self.deals = []
        for row in rows("sales_pipeline.csv"):
            closed = day(row["close_date"])
            sector = sectors.get(row["account"], "")
            self.deals.append({"status": {"Won": "won", "Lost": "lost"}.get(row["deal_stage"], "open"),
                               "cents": int(Decimal(row["close_value"] or 0) * 100),
                               "owner": row["sales_agent"],
                               "product": self.NAMES.get(row["product"], row["product"]),
                               "industry": self.INDUSTRIES.get(sector, sector),
                               "period:quarter": closed and f"{closed.year}-{(closed.month - 1) // 3 * 3 + 1:02}-01",
                               "days": closed and (closed - day(row["engage_date"])).days})

    def run(self, folder):
        file = os.path.join(folder, "maven.kith")
        kithctl("create", file)
        for source, entity in (("accounts", "company"), ("products", "product"), ("sales_teams", "app_user"),
                               ("sales_pipeline", "deal")):
            maps = [word for name, other in self.NAMES.items() for word in ("--map", f"{name}={other}")]
            kithctl("import", file, os.path.join(FOLDER, source + ".csv"), "--entity", entity, *maps)
        closed = [deal for deal in self.deals if deal["status"] != "open"]
        won = [deal for deal in closed if deal["status"] == "won"]
        of = {"won_deals": won, "lost_deals": [deal for deal in closed if deal["status"] == "lost"],
              "open_deals": [deal for deal in self.deals if deal["status"] == "open"]}
        for metric, behind in of.items():
            same(metric, len(behind), total(file, metric)["value"])
        value = sum(deal["cents"] for deal in won)
        same("won_value", value, total(file, "won_value")["minor"])
        same("win_rate", share(len(won), len(closed)), rounded(total(file, "win_rate")["value"], 1))
        same("average_deal", rounded(Decimal(value) / len(won), 0), float(total(file, "average_deal")["minor"]))
        days = [deal["days"] for deal in won]
        for metric, figure in {"sales_cycle": quantile(days, 0.5), "sales_cycle_p75": quantile(days, 0.75),
                               "sales_cycle_mean": sum(days) / len(days)}.items():
            same(metric, rounded(figure, 1), rounded(total(file, metric)["value"], 1))
        for by in ("owner", "product", "industry", "period:quarter"):
            counts = collections.Counter((deal[by], deal["status"]) for deal in closed)
            values = collections.Counter()
            for deal in won:
                values[deal[by]] += deal["cents"]
            names = {deal[by] for deal in closed}
            rates = groups(file, "win_rate", by)
            for group in rates.values():
                group["share"] = group["value"] if group["value"] is None else rounded(group["value"], 1)
            same_groups("win_rate", {name: share(counts[name, "won"], counts[name, "won"] + counts[name, "lost"])
                                     for name in names}, rates, "share")
            same_groups("won_value", {name: values[name] for name in names}, groups(file, "won_value", by), "minor")


class Northwind:
    """Orders of a trader in food."""
    SYSTEM = ("--system", "northwind")

    def __init__(self):
        customers = {row["customerID"]: row for row in rows("customers.csv")}
        employees = {row["employeeID"]: f'{row["firstName"]} {row["lastName"]}' for row in rows("employees.csv")}
        self.products = {row["productID"]: row["productName"] for row in rows("products.csv")}
        self.size = {"customers": len(customers), "employees": len(employees), "products": len(self.products)}
        self.orders = {}
        for row in rows("orders.csv"):
            customer = customers[row["customerID"]]
            self.orders[row["orderID"]] = {"day": datetime.date.fromisoformat(row["orderDate"][:10]), "lines": [],
                                           "company": " ".join(customer["companyName"].split()),
                                           "contact": " ".join(customer["contactName"].split()),
                                           "owner": employees[row["employeeID"]]}
        for row in rows("order-details.csv"):
            amount = Decimal(row["unitPrice"]) * int(row["quantity"]) * (1 - Decimal(row["discount"]))
            self.orders[row["orderID"]]["lines"].append((self.products[row["productID"]], cents(amount)))
        for order in self.orders.values():
            order["cents"] = sum(amount for _, amount in order["lines"])
            order["period:month"] = str(order["day"].replace(day=1))
            order["period:year"] = str(order["day"].replace(month=1, day=1))

    def of_customer(self, begin=datetime.date.min, end=datetime.date.max):
        """The orders of each company in [begin, end)."""
        found = collections.defaultdict(list)
        for order in self.orders.values():
            if begin <= order["day"] < end:
                found[order["company"]].append(order)
        return found

    def lay(self, file, folder=None):
        kithctl("create", file)
        take(file, "customers.csv", "contact", self.size["customers"], *self.SYSTEM)
        take(file, "customers.csv", "company", self.size["customers"], *self.SYSTEM)
        take(file, "employees.csv", "app_user", self.size["employees"], *self.SYSTEM)
        take(file, "products.csv", "product", self.size["products"], *self.SYSTEM)
        take(file, "orders.csv", "sales_order", len(self.orders), *self.SYSTEM, folder=folder)
        take(file, "order-details.csv", "sales_order", sum(len(order["lines"]) for order in self.orders.values()),
             *self.SYSTEM)

    def run(self, folder):
        file = os.path.join(folder, "northwind.kith")
        self.lay(file)
        self.revenue(file)
        self.loyalty(file)
        self.scores(folder)
        same("findings of kithctl check", [], kithctl("check", file)["findings"])

    def revenue(self, file):
        value = sum(order["cents"] for order in self.orders.values())
        same("orders", len(self.orders), total(file, "orders")["value"])
        same("order_revenue", value, total(file, "order_revenue")["minor"])
        same("product_revenue", value, total(file, "product_revenue")["minor"])
        same("average_order_value", rounded(Decimal(value) / len(self.orders), 0),
             float(total(file, "average_order_value")["minor"]))
        for by in ("period:month", "period:year", "company", "contact", "owner"):
            values = collections.Counter()
            counts = collections.Counter()
            for order in self.orders.values():
                values[order[by]] += order["cents"]
                counts[order[by]] += 1
            same_groups("order_revenue", values, groups(file, "order_revenue", by), "minor")
            same_groups("orders", counts, groups(file, "orders", by), "value")
        for by in ("product", "product,period:month"):
            values = collections.Counter()
            for order in self.orders.values():
                for product, amount in order["lines"]:
                    values[product if by == "product" else (product, order["day"].strftime("%b %Y"))] += amount
            same_groups("product_revenue", values, groups(file, "product_revenue", by), "minor")

    def loyalty(self, file):
        """Who came back, when, and who stayed away."""
        everybody = self.of_customer()
        same("historic_value", rounded(Decimal(sum(order["cents"] for order in self.orders.values())) / len(everybody), 0),
             float(total(file, "historic_value_companies")["minor"]))
        spans = {"all": self.of_customer()}
        for year in (1996, 1997, 1998):
            spans[str(year)] = self.of_customer(datetime.date(year, 1, 1), datetime.date(year + 1, 1, 1))
        for period, found in spans.items():
            for kind in ("companies", "contacts"):
                back = sum(len(orders) > 1 for orders in found.values())
                same(f"ordering_{kind} in {period}", len(found), total(file, "ordering_" + kind, "--period", period)["value"])
                same(f"repeat_rate_{kind} in {period}", share(back, len(found)),
                     rounded(total(file, "repeat_rate_" + kind, "--period", period)["value"], 1))
        firsts = {name: min(order["period:month"] for order in orders) for name, orders in everybody.items()}
        same_groups("new_customer_companies", collections.Counter(firsts.values()),
                    groups(file, "new_customer_companies", "period:month"), "value")
        later = collections.defaultdict(set)
        for name, orders in everybody.items():
            for order in orders:
                months = (order["day"].year - int(firsts[name][:4])) * 12 + order["day"].month - int(firsts[name][5:7])
                later[firsts[name], str(months)].add(name)
        sizes = collections.Counter(firsts.values())
        retention = groups(file, "retention_companies", "cohort,age")
        for group in retention.values():
            group["share"] = group["value"] and rounded(group["value"], 1)
        same_groups("retention", {cell: share(len(names), sizes[cell[0]]) for cell, names in later.items()}, retention,
                    "share")
        quarter = datetime.date(1997, 7, 1)
        window = datetime.timedelta(days=90)
        active = self.of_customer(quarter - window, quarter)
        lost = set(active) - set(self.of_customer(quarter, quarter + window))
        same("churn_companies", share(len(lost), len(active)),
             rounded(total(file, "churn_companies", "--period", "1997-Q3")["value"], 1))

    def scores(self, folder):
        """RFM looks at the two years before today: all days are moved by as many as bring the last order to a hundred
        days ago, so that some orders are too old."""
        today = datetime.date.today()
        moved = today - datetime.timedelta(days=100) - max(order["day"] for order in self.orders.values())
        with open(os.path.join(FOLDER, "orders.csv"), encoding="utf-8") as source, \
                open(os.path.join(folder, "orders.csv"), "w", encoding="utf-8") as target:
            target.write(next(source))
            for line in source:
                cells = line.split(",")
                cells[3] = str(datetime.date.fromisoformat(cells[3][:10]) + moved)
                target.write(",".join(cells))
        file = os.path.join(folder, "moved.kith")
        self.lay(file, folder)
        begin = today.replace(year=today.year - 2, day=min(today.day, 28) if today.month == 2 else today.day) - moved
        figures = {}
        inside = self.of_customer(begin)
        for name, orders in self.of_customer().items():
            window = inside.get(name, [])
            figures[name] = (max(order["day"] for order in orders), len(window), sum(order["cents"] for order in window))
        same("some orders are older than the window", True, any(
            order["day"] < begin for order in self.orders.values()))

        def score(name, at):
            worse = sum(other[at] < figures[name][at] for other in figures.values())
            return str(1 + 5 * worse // len(figures))

        scored = {name: tuple(score(name, at) for at in range(3)) for name in figures}
        for at, by in enumerate(("recency", "frequency", "money")):
            same_groups("rfm by " + by, collections.Counter(three[at] for three in scored.values()),
                        groups(file, "rfm_companies", by), "value")
        same_groups("rfm by recency and frequency", collections.Counter(three[:2] for three in scored.values()),
                    groups(file, "rfm_companies", "recency,frequency"), "value")
        revenue = collections.Counter()
        for order in self.orders.values():
            revenue[scored[order["company"]][0]] += order["cents"]
        same_groups("rfm_revenue by recency", revenue, groups(file, "rfm_revenue_companies", "recency"), "minor")


class Olist:
    """Leads of a market place, and which of them became sellers."""
    LEADS = "olist_marketing_qualified_leads_dataset.csv"
    DEALS = "olist_closed_deals_dataset.csv"
    SYSTEM = ("--system", "olist")
    # as the import reads them by itself
    ORIGINS = {"social": "Social network", "referral": "Referral", "other": "Other", "": "Without"}

    def __init__(self):
        def day(text):
            return datetime.datetime.strptime(text.split(" ")[0], "%m/%d/%Y").date()

        self.leads = {row["mql_id"]: {"origin": self.ORIGINS.get(row["origin"], row["origin"]),
                                      "day": day(row["first_contact_date"])} for row in rows(self.LEADS)}
        self.deals = [{"origin": self.leads[row["mql_id"]]["origin"], "lead": self.leads[row["mql_id"]],
                       "day": day(row["won_date"])} for row in rows(self.DEALS)]

    @staticmethod
    def counts(records, *by):
        of = {"origin": lambda record: record["origin"], "month": lambda record: record["day"].strftime("%b %Y"),
              "first": lambda record: str(record["day"].replace(day=1))}
        return collections.Counter(tuple(of[one](record) for one in by) if len(by) > 1 else of[by[0]](record)
                                   for record in records)

    def run(self, folder):
        file = os.path.join(folder, "olist.kith")
        kithctl("create", file)
        take(file, self.LEADS, "lead", len(self.leads), *self.SYSTEM)
        take(file, self.DEALS, "deal", len(self.deals), *self.SYSTEM)
        leads = list(self.leads.values())
        same("created_leads", len(leads), total(file, "created_leads")["value"])
        same("won_deals", len(self.deals), total(file, "won_deals")["value"])
        same("converted_leads", len(self.deals), total(file, "converted_leads")["value"])
        for metric, records in (("created_leads", leads), ("won_deals", self.deals)):
            same_groups(metric, self.counts(records, "origin"), groups(file, metric, "source"), "value")
            same_groups(metric, self.counts(records, "first"), groups(file, metric, "period:month"), "value")
            same_groups(metric, self.counts(records, "origin", "month"), groups(file, metric, "source,period:month"),
                        "value")
        same_groups("won_deals by the origin of their lead", self.counts(self.deals, "origin"),
                    groups(file, "won_deals", "lead_id.source_id"), "value")
        became = self.counts([deal["lead"] for deal in self.deals], "origin")
        for metric in ("lead_conversion", "lead_to_won"):
            rates = groups(file, metric, "source")
            for group in rates.values():
                group["share"] = rounded(group["value"], 1)
            same_groups(metric, {name: share(became[name], count)
                                 for name, count in self.counts(leads, "origin").items()}, rates, "share")


def main():
    sets = {"sales_pipeline.csv": Maven, "order-details.csv": Northwind, Olist.LEADS: Olist}
    known = [of for name, of in sets.items() if os.path.exists(os.path.join(FOLDER, name))]
    if not known:
        sys.exit(f"{FOLDER} holds none of these: {', '.join(sets)}")
    with tempfile.TemporaryDirectory() as folder:
        for data_set in known:
            data_set().run(folder)
    print(f"{compared} numbers compared, {differences} differ")
    sys.exit(min(differences, 99))


main()
