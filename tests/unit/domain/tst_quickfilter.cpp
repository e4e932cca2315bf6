// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/quickfilter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

const Entity &entity(const char *key)
{
    return Catalogue::builtIn().entity(key);
}

QuickVocabulary vocabulary()
{
    QuickVocabulary names;
    const auto add = [&names](const char *kind, const QStringList &texts, int from) {
        for (const QString &text : texts)
            names.add(kind, QuickName::of(text, base::RecordId(from++)));
    };
    add("stage", {u"Qualified"_s, u"Proposal made"_s, u"Negotiation"_s, u"Leipzig"_s}, 11);
    add("pipeline", {u"Sales"_s, u"Renewals"_s}, 21);
    add("app_user", {u"Anna Schmidt"_s, u"Bernd Maier"_s, u"Anna Lang"_s}, 31);
    add("tag", {u"vip"_s, u"partner"_s, u"key account"_s}, 41);
    add("picklist/source", {u"Trade fair"_s, u"Empfehlung"_s}, 51);
    add("picklist/lifecycle", {u"Customer"_s, u"Prospect"_s}, 61);
    add("picklist/industry", {u"Banking"_s}, 71);
    for (const QString &town : {u"Berlin"_s, u"Hamburg"_s, u"New York"_s, u"Leipzig"_s, u"München"_s})
        names.add("city", QuickName::of(town));
    return names;
}

QString printed(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<DateSpan>()) {
        const auto span = value.value<DateSpan>();
        static constexpr QStringView units = u"dwmqy";
        const QChar unit = units.at(int(span.unit));
        switch (span.kind) {
        case DateSpan::Kind::Unit:
            return u"%1%2"_s.arg(unit).arg(span.count);
        case DateSpan::Kind::Last:
            return u"last %1%2"_s.arg(span.count).arg(unit);
        case DateSpan::Kind::Next:
            return u"next %1%2"_s.arg(span.count).arg(unit);
        }
    }
    if (value.userType() == qMetaTypeId<UserGroup>())
        return value.value<UserGroup>() == UserGroup::Me ? u"ME"_s : u"TEAM"_s;
    if (value.userType() == QMetaType::QDate)
        return u"day "_s + value.toDate().toString(Qt::ISODate);
    return value.toString();
}

QString printed(const Filter &filter)
{
    static const QHash<int, QString> signs{{int(Operator::Is), u"="_s},
                                           {int(Operator::IsNot), u"!="_s},
                                           {int(Operator::Less), u"<"_s},
                                           {int(Operator::LessOrEqual), u"<="_s},
                                           {int(Operator::Greater), u">"_s},
                                           {int(Operator::GreaterOrEqual), u">="_s},
                                           {int(Operator::Between), u"between"_s},
                                           {int(Operator::Contains), u"~"_s},
                                           {int(Operator::StartsWith), u"^"_s},
                                           {int(Operator::IsEmpty), u"empty"_s},
                                           {int(Operator::IsNotEmpty), u"there"_s},
                                           {int(Operator::In), u"in"_s},
                                           {int(Operator::Anniversary), u"anniversary"_s}};
    QStringList values;
    for (const QVariant &value : filter.values)
        values.append(printed(value));
    const QString test = (signs.value(int(filter.op)) + u' ' + values.join(u", "_s)).trimmed();
    QStringList parts;
    for (const Filter &child : filter.children)
        parts.append(printed(child));
    switch (filter.kind) {
    case Filter::Kind::All:
        return {};
    case Filter::Kind::And:
        return parts.join(u" & "_s);
    case Filter::Kind::Or:
        return u'(' + parts.join(u" | "_s) + u')';
    case Filter::Kind::Not:
        return u"not("_s + parts.join(u' ') + u')';
    case Filter::Kind::Test:
        return QString::fromLatin1(filter.field) + u' ' + test;
    case Filter::Kind::Related: {
        const QString of = QString::fromLatin1(filter.relation) +
                           (parts.isEmpty() ? QString() : u'[' + parts.join(u' ') + u']');
        switch (filter.aggregate) {
        case Aggregate::Any:
            return u"has "_s + of;
        case Aggregate::None:
            return u"no "_s + of;
        case Aggregate::Count:
            return u"count "_s + of + u' ' + test;
        case Aggregate::Sum:
            return u"sum "_s + of + u'.' + QString::fromLatin1(filter.field) + u' ' + test;
        default:
            return u"?"_s;
        }
    }
    case Filter::Kind::Segment:
        break;
    }
    return u"?"_s;
}

const QString Untouched30 = u"(last_touch_at empty | last_touch_at < last 30d)"_s;

} // namespace

class TestQuickFilter : public QObject
{
    Q_OBJECT

private:
    const QuickVocabulary m_names = vocabulary();
    const QLocale m_locale{QLocale::German, QLocale::Germany};

    QuickFilter parse(const char *kind, const QString &text) const
    {
        return QuickFilter::parse(entity(kind), text, m_names, m_locale);
    }

    static void row(const char *kind, const QString &text, const QString &filter, const QString &search = {})
    {
        QTest::newRow(qPrintable(QString::fromLatin1(kind) + u": "_s + text))
            << QByteArray(kind) << text << filter << search;
    }

    static void columns()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("search");
    }

    void check() const
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, text);
        QFETCH(QString, filter);
        QFETCH(QString, search);
        const QuickFilter found = parse(kind.constData(), text);
        QCOMPARE(printed(found.filter), filter);
        QCOMPARE(found.search, search);
    }

private Q_SLOTS:
    void amounts_data()
    {
        columns();
        row("deal", u"> 5k"_s, u"amount_minor > 5000"_s);
        row("deal", u">5k"_s, u"amount_minor > 5000"_s);
        row("deal", u"deals > 5k"_s, u"amount_minor > 5000"_s);
        row("deal", u">= 5000"_s, u"amount_minor >= 5000"_s);
        row("deal", u"≥ 5.000"_s, u"amount_minor >= 5000"_s);
        row("deal", u"< 5,000"_s, u"amount_minor < 5000"_s);
        row("deal", u"> 1.250,50"_s, u"amount_minor > 1250.5"_s);
        row("deal", u"> 1,250.50"_s, u"amount_minor > 1250.5"_s);
        row("deal", u"> 1.5k"_s, u"amount_minor > 1500"_s);
        row("deal", u"> 1,5k"_s, u"amount_minor > 1500"_s);
        row("deal", u"> 2m"_s, u"amount_minor > 2000000"_s);
        row("deal", u"over 5k"_s, u"amount_minor > 5000"_s);
        row("deal", u"über 5 tsd"_s, u"amount_minor > 5000"_s);
        row("deal", u"ueber 5 Tausend"_s, u"amount_minor > 5000"_s);
        row("deal", u"mehr als 2 mio"_s, u"amount_minor > 2000000"_s);
        row("deal", u"more than 2 million"_s, u"amount_minor > 2000000"_s);
        row("deal", u"größer als 10 000"_s, u"amount_minor > 10000"_s);
        row("deal", u"under 500"_s, u"amount_minor < 500"_s);
        row("deal", u"unter 500"_s, u"amount_minor < 500"_s);
        row("deal", u"weniger als 500"_s, u"amount_minor < 500"_s);
        row("deal", u"at least 10k"_s, u"amount_minor >= 10000"_s);
        row("deal", u"mindestens 10k"_s, u"amount_minor >= 10000"_s);
        row("deal", u"at most 10k"_s, u"amount_minor <= 10000"_s);
        row("deal", u"höchstens 10k"_s, u"amount_minor <= 10000"_s);
        row("deal", u"bis zu 10k"_s, u"amount_minor <= 10000"_s);
        row("deal", u"between 5k and 10k"_s, u"amount_minor between 5000, 10000"_s);
        row("deal", u"zwischen 5k und 10k"_s, u"amount_minor between 5000, 10000"_s);
        row("deal", u"5k-10k"_s, u"amount_minor between 5000, 10000"_s);
        row("deal", u"5k+"_s, u"amount_minor >= 5000"_s);
        row("deal", u"> 5k eur"_s, u"amount_minor > 5000 & currency = EUR"_s);
        row("deal", u"> 5k€"_s, u"amount_minor > 5000 & currency = EUR"_s);
        row("deal", u"> $5k"_s, u"amount_minor > 5000 & currency = USD"_s);
        row("deal", u"> EUR 5000"_s, u"amount_minor > 5000 & currency = EUR"_s);
        row("deal", u"amount > 5k"_s, u"amount_minor > 5000"_s);
        row("deal", u"Betrag über 5k"_s, u"amount_minor > 5000"_s);
        row("deal", u"wert = 100"_s, u"amount_minor = 100"_s);
        row("deal", u"probability >= 60"_s, u"probability_override >= 60"_s);
        row("lead", u"score > 50"_s, u"score > 50"_s);
        row("lead", u"punkte 80+"_s, u"score >= 80"_s);
        row("company", u"employees between 10 and 50"_s, u"employees between 10, 50"_s);
        row("company", u"mitarbeiter > 100"_s, u"employees > 100"_s);
        row("sales_order", u"> 1k"_s, u"total_minor > 1000"_s);
        row("product", u"preis unter 20"_s, u"price_minor < 20"_s);
    }
    void amounts() { check(); }

    void people_data()
    {
        columns();
        row("deal", u"owner me"_s, u"owner_id = ME"_s);
        row("deal", u"Besitzer ich"_s, u"owner_id = ME"_s);
        row("deal", u"besitzer: ich"_s, u"owner_id = ME"_s);
        row("deal", u"zugewiesen an mich"_s, u"owner_id = ME"_s);
        row("deal", u"my deals"_s, u"owner_id = ME"_s);
        row("deal", u"meine Deals"_s, u"owner_id = ME"_s);
        row("deal", u"my team"_s, u"owner_id = TEAM"_s);
        row("deal", u"Besitzer mein Team"_s, u"owner_id = TEAM"_s);
        row("deal", u"owner bernd"_s, u"owner_id = 32"_s);
        row("deal", u"owner anna"_s, u"owner_id in 31, 33"_s);
        row("deal", u"owner Anna Schmidt"_s, u"owner_id = 31"_s);
        row("deal", u"@maier"_s, u"owner_id = 32"_s);
        row("deal", u"@me"_s, u"owner_id = ME"_s);
        row("deal", u"owner me or bernd"_s, u"owner_id in ME, 32"_s);
        row("deal", u"owner not me"_s, u"not(owner_id = ME)"_s);
        row("deal", u"unassigned"_s, u"owner_id empty"_s);
        row("deal", u"ohne Besitzer"_s, u"owner_id empty"_s);
        row("deal", u"owner nobody"_s, u"owner_id empty"_s);
        row("deal", u"owner"_s, {}, u"owner"_s);
        row("contact", u"anna"_s, {}, u"anna"_s);
    }
    void people() { check(); }

    void times_data()
    {
        columns();
        row("deal", u"no touch 30d"_s, Untouched30);
        row("deal", u"no touch for 30 days"_s, Untouched30);
        row("deal", u"kein Kontakt 30t"_s, Untouched30);
        row("deal", u"kein Kontakt seit 30 Tagen"_s, Untouched30);
        row("deal", u"seit 30 Tagen kein Kontakt"_s, Untouched30);
        row("contact", u"untouched 30 days"_s, Untouched30);
        row("contact", u"nicht kontaktiert seit 30 Tagen"_s, Untouched30);
        row("contact", u"no touch"_s, u"last_touch_at empty"_s);
        row("contact", u"no activity 2w"_s, u"(last_touch_at empty | last_touch_at < last 2w)"_s);
        row("contact", u"no contact since 2026-03-01"_s,
            u"(last_touch_at empty | last_touch_at < day 2026-03-01)"_s);
        row("contact", u"touched last 7 days"_s, u"last_touch_at = last 7d"_s);
        row("contact", u"last touch older than 90 days"_s, u"last_touch_at < last 90d"_s);
        row("deal", u"no next step"_s, u"next_step_at empty"_s);
        row("deal", u"kein nächster Schritt"_s, u"next_step_at empty"_s);
        row("deal", u"ohne nächsten Schritt"_s, u"next_step_at empty"_s);
        row("deal", u"with next step"_s, u"next_step_at there"_s);
        row("deal", u"nothing planned"_s, u"next_step_at empty"_s);
        row("deal", u"created this week"_s, u"created_at = w0"_s);
        row("deal", u"diese Woche angelegt"_s, u"created_at = w0"_s);
        row("deal", u"angelegt letzten Monat"_s, u"created_at = m-1"_s);
        row("contact", u"erstellt heute"_s, u"created_at = d0"_s);
        row("contact", u"new today"_s, u"created_at = d0"_s);
        row("contact", u"added yesterday"_s, u"created_at = d-1"_s);
        row("contact", u"created since 2026-01-15"_s, u"created_at >= day 2026-01-15"_s);
        row("contact", u"angelegt seit 15.1.2026"_s, u"created_at >= day 2026-01-15"_s);
        row("contact", u"angelegt vor 1. März 2026"_s, u"created_at < day 2026-03-01"_s);
        row("contact", u"created between 2026-01-01 and 2026-03-31"_s,
            u"created_at between day 2026-01-01, day 2026-03-31"_s);
        row("contact", u"created in 2025"_s, u"created_at between day 2025-01-01, day 2025-12-31"_s);
        row("contact", u"created March 2026"_s, u"created_at between day 2026-03-01, day 2026-03-31"_s);
        row("deal", u"closing this month"_s, u"expected_close_on = m0"_s);
        row("deal", u"Abschluss diesen Monat"_s, u"expected_close_on = m0"_s);
        row("deal", u"closing next quarter"_s, u"expected_close_on = q1"_s);
        row("deal", u"closing Q2 2026"_s, u"expected_close_on between 2026-04-01, 2026-06-30"_s);
        row("deal", u"closing in the next 14 days"_s, u"expected_close_on = next 14d"_s);
        row("deal", u"Abschluss in den nächsten 14 Tagen"_s, u"expected_close_on = next 14d"_s);
        row("deal", u"closing before 31.12.2026"_s, u"expected_close_on < 2026-12-31"_s);
        row("deal", u"overdue"_s, u"status = open & expected_close_on < d0"_s);
        row("contact", u"überfällig"_s, u"next_step_at < d0"_s);
        row("deal", u"won this month"_s, u"status = won & closed_at = m0"_s);
        row("deal", u"gewonnen diesen Monat"_s, u"status = won & closed_at = m0"_s);
        row("deal", u"lost last year"_s, u"status = lost & closed_at = y-1"_s);
        row("contact", u"birthday next week"_s, u"birthday anniversary w1"_s);
        row("contact", u"Geburtstag diesen Monat"_s, u"birthday anniversary m0"_s);
        row("sales_order", u"orders this month"_s, u"ordered_at = m0"_s);
        row("activity", u"due today"_s, u"due_on = d0"_s);
    }
    void times() { check(); }

    void values_data()
    {
        columns();
        row("deal", u"stage proposal"_s, u"stage_id = 12"_s);
        row("deal", u"stage = \"Proposal made\""_s, u"stage_id = 12"_s);
        row("deal", u"Phase Negotiation"_s, u"stage_id = 13"_s);
        row("deal", u"proposal made"_s, u"stage_id = 12"_s);
        row("deal", u"stage proposal or negotiation"_s, u"stage_id in 12, 13"_s);
        row("deal", u"pipeline renewals"_s, u"pipeline_id = 22"_s);
        row("deal", u"open deals"_s, u"status = open"_s);
        row("deal", u"offene Deals"_s, u"status = open"_s);
        row("deal", u"status won"_s, u"status = won"_s);
        row("deal", u"status: verloren"_s, u"status = lost"_s);
        row("deal", u"status not won"_s, u"not(status = won)"_s);
        row("deal", u"won or lost"_s, u"status in won, lost"_s);
        row("deal", u"source trade fair"_s, u"source_id = 51"_s);
        row("deal", u"Quelle Empfehlung"_s, u"source_id = 52"_s);
        row("contact", u"customer"_s, u"lifecycle_id = 61"_s);
        row("deal", u"#vip"_s, u"tags.tag_id = 41"_s);
        row("deal", u"#key account"_s, u"tags.tag_id = 43"_s);
        row("deal", u"#\"key account\""_s, u"tags.tag_id = 43"_s);
        row("deal", u"#vip -#partner"_s, u"tags.tag_id = 41 & not(tags.tag_id = 42)"_s);
        row("deal", u"#unknown"_s, {}, u"unknown"_s);
        row("contact", u"berlin"_s, u"city = Berlin"_s);
        row("contact", u"in Berlin"_s, u"city = Berlin"_s);
        row("contact", u"aus munchen"_s, u"city = München"_s);
        row("contact", u"berlin oder hamburg"_s, u"city in Berlin, Hamburg"_s);
        row("contact", u"city \"Bad Ems\""_s, u"city = Bad Ems"_s);
        row("contact", u"stadt new york"_s, u"city = New York"_s);
        row("contact", u"Germany"_s, u"country = DE"_s);
        row("contact", u"land österreich"_s, u"country = AT"_s);
        row("contact", u"aus Frankreich"_s, u"country = FR"_s);
        row("lead", u"in Spain"_s, u"country_iso2 = ES"_s);
        row("deal", u"berlin"_s, u"company_id.city = Berlin"_s);
        row("deal", u"leipzig"_s, u"stage_id = 14"_s); // a stage comes before a town
        row("deal", u"in Leipzig"_s, u"company_id.city = Leipzig"_s);
        row("contact", u"company acme"_s, u"company_name ~ acme"_s);
        row("deal", u"Firma acme"_s, u"company_id.name ~ acme"_s);
        row("contact", u"title contains manager"_s, u"title ~ manager"_s);
        row("contact", u"Vorname = Eva"_s, u"first_name = Eva"_s);
        row("contact", u"email empty"_s, u"email empty"_s);
        row("contact", u"ohne E-Mail"_s, u"email empty"_s);
        row("contact", u"with phone"_s, u"phone there"_s);
        row("contact", u"telefon nicht leer"_s, u"phone there"_s);
        row("contact", u"do not contact"_s, u"do_not_contact = true"_s);
        row("ticket", u"high priority"_s, u"priority = high"_s);
        row("ticket", u"hohe Priorität"_s, u"priority = high"_s);
        row("company", u"industry banking"_s, u"industry_id = 71"_s);
    }
    void values() { check(); }

    void related_data()
    {
        columns();
        row("contact", u"has deals"_s, u"has deals"_s);
        row("contact", u"mit Deals"_s, u"has deals"_s);
        row("contact", u"no deals"_s, u"no deals"_s);
        row("contact", u"ohne Auftrag"_s, u"no orders"_s);
        row("company", u"keine Bestellungen"_s, u"no orders"_s);
        row("company", u"with open deals"_s, u"has deals[status = open]"_s);
        row("company", u"mit offenen Deals"_s, u"has deals[status = open]"_s);
        row("company", u"with open tickets"_s,
            u"has tickets[status in new, open, waiting_customer, waiting_us]"_s);
        row("contact", u"no orders last 90 days"_s, u"no orders[ordered_at = last 90d]"_s);
        row("contact", u"ohne Auftrag in den letzten 90 Tagen"_s, u"no orders[ordered_at = last 90d]"_s);
        row("contact", u"more than 2 deals"_s, u"count deals > 2"_s);
        row("contact", u"mindestens 3 Aufträge"_s, u"count orders >= 3"_s);
        row("contact", u"3+ orders this year"_s, u"count orders[ordered_at = y0] >= 3"_s);
        row("contact", u"sum of orders > 5k"_s, u"sum orders.total_minor > 5000"_s);
        row("company", u"Summe Aufträge über 5k in den letzten 12 Monaten"_s,
            u"sum orders[ordered_at = last 12m].total_minor > 5000"_s);
        row("contact", u"without notes"_s, u"no notes"_s);
        row("contact", u"no #vip"_s, u"not(tags.tag_id = 41)"_s);
    }
    void related() { check(); }

    void searches_data()
    {
        columns();
        row("deal", u""_s, {});
        row("deal", u"acme"_s, {}, u"acme"_s);
        row("contact", u"Meyer und Söhne"_s, {}, u"Meyer und Söhne"_s);
        row("contact", u"müller > berlin"_s, u"city = Berlin"_s, u"müller >"_s);
        row("contact", u"\"owner me\""_s, {}, u"owner me"_s);
        row("contact", u"-acme"_s, u"not(display_name ~ acme)"_s);
        row("contact", u"not berlin"_s, u"not(city = Berlin)"_s);
        row("contact", u"nicht aus Berlin"_s, u"not(city = Berlin)"_s);
        row("contact", u"+49 30 1234"_s, {}, u"+49 30 1234"_s);
        row("contact", u"anna@example.com"_s, {}, u"anna@example.com"_s);
        row("deal", u"acme > 5k owner me"_s, u"amount_minor > 5000 & owner_id = ME"_s, u"acme"_s);
        row("deal", u"deals > 5k berlin no touch 30d owner me"_s,
            u"amount_minor > 5000 & company_id.city = Berlin & "_s + Untouched30 + u" & owner_id = ME"_s);
        row("deal", u"Deals über 5 Tsd. Berlin kein Kontakt 30t Besitzer ich"_s,
            u"amount_minor > 5000 & company_id.city = Berlin & "_s + Untouched30 + u" & owner_id = ME"_s);
        row("deal", u"OWNER ME, STAGE PROPOSAL"_s, u"owner_id = ME & stage_id = 12"_s);
        row("deal", u"owner me or unassigned"_s, u"(owner_id = ME | owner_id empty)"_s);
    }
    void searches() { check(); }

    void turnsToWhatTheFirstWordNames()
    {
        const QuickFilter found = parse("contact", u"deals > 5k"_s);
        QCOMPARE(found.entity, "deal"_ba);
        QCOMPARE(printed(found.filter), u"amount_minor > 5000"_s);
        QCOMPARE(parse("contact", u"Aufträge über 1k"_s).entity, "sales_order"_ba);
        // a word that is only in the middle is looked for
        QCOMPARE(parse("contact", u"berlin deals"_s).entity, "contact"_ba);
        QCOMPARE(parse("contact", u"berlin deals"_s).search, u"deals"_s);
    }

    void tellsWhereEachPieceStands()
    {
        const QString text = u"acme  > 5k berlin  no touch 30d"_s;
        const QuickFilter found = parse("deal", text);
        QStringList pieces;
        for (const QuickFilter::Piece &piece : found.pieces)
            pieces.append(text.mid(piece.span.from, piece.span.length));
        QCOMPARE(pieces, QStringList({u"acme"_s, u"> 5k"_s, u"berlin"_s, u"no touch 30d"_s}));
        QCOMPARE(found.pieces.at(0).kind, QuickFilter::Piece::Kind::Search);
        QVERIFY(found.pieces.at(1).isCertain);
        QVERIFY(!found.pieces.at(2).isCertain); // a town may as well be a name
        QCOMPARE(printed(found.pieces.at(3).filter), Untouched30);
        QVERIFY(found.isCertain());
        QVERIFY(!parse("deal", u"berlin"_s).isCertain());
    }

    void readsNamesOfTheLanguageInUse()
    {
        // a field that users made is called by their words
        QCOMPARE(printed(parse("contact", u"language de"_s).filter), u"language ~ de"_s);
        QCOMPARE(printed(parse("contact", u"preferred_language de"_s).filter), QString());
    }

    void suggestsWhatMayComeNext()
    {
        const auto labels = [this](const char *kind, const QString &text) {
            QStringList found;
            for (const QuickFilter::Suggestion &suggestion :
                 QuickFilter::suggest(entity(kind), text, text.size(), m_names))
                found.append(suggestion.label);
            return found;
        };
        QVERIFY(!labels("deal", u""_s).isEmpty()); // examples
        QCOMPARE(labels("deal", u"stage "_s),
                 QStringList({u"Qualified"_s, u"Proposal made"_s, u"Negotiation"_s, u"Leipzig"_s}));
        QCOMPARE(labels("deal", u"stage pro"_s), QStringList({u"Proposal made"_s}));
        QVERIFY(labels("deal", u"owner "_s).contains(u"my team"_s));
        QVERIFY(labels("deal", u"owner "_s).contains(u"Bernd Maier"_s));
        QCOMPARE(labels("deal", u"@ber"_s), QStringList({u"Bernd Maier"_s}));
        QCOMPARE(labels("deal", u"> 5k #par"_s), QStringList({u"partner"_s}));
        QVERIFY(labels("deal", u"no t"_s).isEmpty()); // one letter says nothing
        QVERIFY(labels("deal", u"no"_s).contains(u"no touch 30d"_s));
        QVERIFY(labels("deal", u"kei"_s).contains(u"kein Kontakt 30t"_s));
        QVERIFY(labels("deal", u"prop"_s).contains(u"Proposal made"_s));
        QVERIFY(labels("contact", u"ham"_s).contains(u"Hamburg"_s));
        QVERIFY(labels("deal", u"expec"_s).contains(u"Expected close"_s));
        QVERIFY(labels("deal", u"closing "_s).contains(u"this month"_s));
    }

    void everySuggestionIsUnderstood()
    {
        for (const char *kind : {"contact", "company", "lead", "deal", "sales_order", "ticket", "activity"}) {
            for (const QuickFilter::Example &example : QuickFilter::examples(entity(kind))) {
                const QuickFilter found = parse(kind, example.text);
                QVERIFY2(found.hasFilter(), qPrintable(QString::fromLatin1(kind) + u": "_s + example.text));
                QVERIFY2(found.search.isEmpty(), qPrintable(example.text + u" leaves "_s + found.search));
                QVERIFY(!example.meaning.isEmpty());
            }
        }
        const QString text = u"acme stage pro"_s;
        const QuickFilter::Suggestion first =
            QuickFilter::suggest(entity("deal"), text, text.size(), m_names).constFirst();
        QString done = text;
        done.replace(first.span.from, first.span.length, first.text);
        QCOMPARE(done, u"acme stage Proposal made "_s);
        QCOMPARE(printed(parse("deal", done).filter), u"stage_id = 12"_s);
    }

    void readsAnythingAtAll()
    {
        // whatever is typed, all of it is accounted for, and nothing hangs or falls over
        static const QStringList parts{u"no"_s,     u"owner"_s,
                                       u">"_s,      u"5k"_s,
                                       u"\""_s,     u"#"_s,
                                       u"@"_s,      u"-"_s,
                                       u"me"_s,     u"between"_s,
                                       u"and"_s,    u"30d"_s,
                                       u"Berlin"_s, u"or"_s,
                                       u"..."_s,    u"€"_s,
                                       u"not"_s,    u"1.2.3"_s,
                                       u"last"_s,   u"week"_s,
                                       u"‚"_s,      u"99999999999999999999k"_s,
                                       u"::"_s,     u"in"_s,
                                       u"sum"_s,    u"of"_s,
                                       u"orders"_s, u"seit"_s,
                                       u"\u0000"_s};
        QRandomGenerator random(7);
        for (int round = 0; round < 1000; ++round) {
            QString text;
            const int length = random.bounded(12);
            for (int i = 0; i < length; ++i)
                text += parts.at(random.bounded(int(parts.size()))) + (random.bounded(4) ? u" "_s : u""_s);
            const QuickFilter found = parse(round % 2 ? "deal" : "contact", text);
            qsizetype at = 0;
            for (const QuickFilter::Piece &piece : found.pieces) {
                QVERIFY(piece.span.from >= at && piece.span.length > 0);
                at = piece.span.from + piece.span.length;
            }
            QVERIFY(at <= text.size());
            QuickFilter::suggest(entity("deal"), text, random.bounded(int(text.size()) + 1), m_names);
        }
        QCOMPARE(parse("deal", QString(2000, u'x')).search.size(), 2000);
    }
};

QTEST_APPLESS_MAIN(TestQuickFilter)
#include "tst_quickfilter.moc"
