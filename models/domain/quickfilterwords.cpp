// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quickfilterwords.h"

#include "models/base/money.h"

#include <QHash>

#include <array>

namespace kith::domain::quickwords {

using namespace Qt::StringLiterals;

std::span<const EntityWords> entities()
{
    static constexpr std::array table{
        EntityWords{"contact", "contact|person|kontakt|ansprechpartner",
                    "contacts|people|persons|kontakte|personen|leute"},
        EntityWords{"company", "company|firm|organisation|organization|firma|unternehmen",
                    "companies|firms|organisations|organizations|firmen"},
        EntityWords{"lead", "lead|prospect|interessent", "leads|prospects|interessenten"},
        EntityWords{"deal", "deal|opportunity|verkaufschance|geschaft|abschluss",
                    "deals|opportunities|verkaufschancen|geschafte"},
        EntityWords{"sales_order", "order|auftrag|bestellung", "orders|auftrage|auftragen|bestellungen"},
        EntityWords{"ticket", "ticket|supportfall", "tickets|supportfalle"},
        EntityWords{"product", "product|produkt|artikel", "products|produkte"},
        EntityWords{"activity", "activity|task|aktivitat|aufgabe", "activities|tasks|aktivitaten|aufgaben"},
    };
    return table;
}

std::span<const FieldWords> fields()
{
    static constexpr std::array table{
        FieldWords{"amount_minor", "amount,value,worth,volume,betrag,wert,volumen,summe"},
        FieldWords{"total_minor", "total,amount,value,betrag,summe,gesamt,gesamtbetrag,wert"},
        FieldWords{"price_minor", "price,list price,preis,listenpreis"},
        FieldWords{"revenue_minor", "yearly revenue,annual revenue,turnover,jahresumsatz"},
        FieldWords{"order_revenue_minor",
                   "revenue,order revenue,order value,umsatz,auftragswert,bestellwert,kundenumsatz"},
        FieldWords{"order_count", "order count,number of orders,anzahl auftrage,anzahl bestellungen"},
        FieldWords{"first_order_at", "first order,first ordered,erster auftrag,erste bestellung"},
        FieldWords{"last_order_at", "last order,last ordered,letzter auftrag,letzte bestellung"},
        FieldWords{"rfm_r", "recency,rfm r"},
        FieldWords{"rfm_f", "frequency,rfm f,haufigkeit"},
        FieldWords{"rfm_m", "monetary,rfm m"},
        FieldWords{"rfm_segment_id", "rfm,rfm segment,rfm gruppe,kundengruppe"},
        FieldWords{"engagement", "engagement,engagement score"},
        FieldWords{"owner_id", "owner,owned by,assigned to,responsible,besitzer,besitzerin,inhaber,"
                               "eigentumer,verantwortlich,verantwortlicher,zustandig,zugewiesen an,betreuer"},
        FieldWords{"stage_id", "stage,in stage,phase,in phase,stufe,in stufe"},
        FieldWords{"pipeline_id", "pipeline,in pipeline"},
        FieldWords{"status", "status,state,zustand"},
        FieldWords{"source_id", "source,quelle,herkunft"},
        FieldWords{"lifecycle_id", "lifecycle,lebenszyklus,lebensphase"},
        FieldWords{"industry_id", "industry,branche"},
        FieldWords{"size_band", "size,grosse,firmengrosse"},
        FieldWords{"employees", "employees,headcount,mitarbeiter,mitarbeiterzahl"},
        FieldWords{"founded_year", "founded,gegrundet"},
        FieldWords{"city", "city,town,stadt,ort"},
        FieldWords{"country", "country,land"},
        FieldWords{"country_iso2", "country,land"},
        FieldWords{"email", "email,e-mail,mail,e-mail address,email address,mailadresse,e-mail-adresse"},
        FieldWords{"phone", "phone,phone number,telephone,telefon,telefonnummer,rufnummer"},
        FieldWords{"website", "website,webseite"},
        FieldWords{"company_name", "company,firma,unternehmen"},
        FieldWords{"company_id", "company,firma,unternehmen"},
        FieldWords{"contact_id", "contact,kontakt,ansprechpartner"},
        FieldWords{"parent_id", "parent,parent company,mutter,muttergesellschaft"},
        FieldWords{"display_name", "name"},
        FieldWords{"name", "name,bezeichnung"},
        FieldWords{"first_name", "first name,vorname"},
        FieldWords{"last_name", "last name,surname,nachname,familienname"},
        FieldWords{"title", "title,job title,position,titel,funktion"},
        FieldWords{"job_title", "job title,position,funktion"},
        FieldWords{"language", "language,sprache"},
        FieldWords{"birthday", "birthday,born,geburtstag"},
        FieldWords{"do_not_contact", "do not contact,nicht kontaktieren,kontaktverbot"},
        FieldWords{"last_touch_at", "last touch,last touched,last contact,touched,contacted,touch,"
                                    "letzter kontakt,zuletzt kontaktiert,kontaktiert"},
        FieldWords{"next_step_at", "next step,next activity,nachster schritt,nachste aktivitat"},
        FieldWords{"created_at", "created,added,new since,angelegt,erstellt,erfasst,neu seit"},
        FieldWords{"updated_at", "changed,updated,modified,edited,geandert,aktualisiert,bearbeitet"},
        FieldWords{"expected_close_on", "closing,closes,close,expected close,expected to close,abschluss,"
                                        "abschlussdatum,erwarteter abschluss,schliesst"},
        FieldWords{"closed_at", "closed,closed at,closed on,abgeschlossen,geschlossen am"},
        FieldWords{"ordered_at", "ordered,order date,placed,bestellt,bestelldatum,auftragsdatum"},
        FieldWords{"stage_entered_at", "in stage since,in this stage since,in phase seit"},
        FieldWords{"converted_at", "converted on,umgewandelt am"},
        FieldWords{"resolve_due_at", "due,solution due,fallig,losung fallig"},
        FieldWords{"due_on", "due,due on,fallig,fallig am"},
        FieldWords{"due_at", "due at,fallig um"},
        FieldWords{"start_at", "start,starts,starting,beginnt,beginn"},
        FieldWords{"done_at", "done,completed,erledigt"},
        FieldWords{"probability_override", "probability,wahrscheinlichkeit"},
        FieldWords{"forecast_category", "forecast,prognose"},
        FieldWords{"push_count", "pushes,pushed,verschoben"},
        FieldWords{"competitor_id", "competitor,wettbewerber,mitbewerber"},
        FieldWords{"lost_reason_id", "lost reason,why lost,verlustgrund,warum verloren"},
        FieldWords{"won_reason_id", "won reason,why won,gewinngrund,warum gewonnen"},
        FieldWords{"disqualify_reason_id", "disqualify reason,why disqualified,ausschlussgrund"},
        FieldWords{"priority", "priority,prio,prioritat"},
        FieldWords{"channel", "channel,kanal"},
        FieldWords{"cause_id", "cause,ursache"},
        FieldWords{"type_id", "type,art,typ"},
        FieldWords{"outcome_id", "outcome,result,ergebnis"},
        FieldWords{"subject", "subject,betreff"},
        FieldWords{"location", "place,location"},
        FieldWords{"number", "number,nummer"},
        FieldWords{"sku", "sku,article number,artikelnummer"},
        FieldWords{"category_id", "category,kategorie,warengruppe"},
        FieldWords{"currency", "currency,wahrung"},
        FieldWords{"score", "score,points,punkte,punktzahl"},
        FieldWords{"queue_id", "queue,warteschlange"},
        FieldWords{"recurring_minor", "recurring,recurring amount,wiederkehrend"},
        FieldWords{"domain", "domain"},
        FieldWords{"tax_id", "tax number,vat,steuernummer,ust-id"},
    };
    return table;
}

std::span<const ChoiceWords> choices()
{
    static constexpr std::array table{
        ChoiceWords{"open", "open|offen|offene|offenen|offener|offenes"},
        ChoiceWords{"won", "won|gewonnen|gewonnene|gewonnenen"},
        ChoiceWords{"lost", "lost|verloren|verlorene|verlorenen"},
        ChoiceWords{"new", "new|neu|neue|neuen|neuer|neues"},
        ChoiceWords{"working", "working|bearbeitung"},
        ChoiceWords{"qualified", "qualified|qualifiziert|qualifizierte|qualifizierten"},
        ChoiceWords{"converted", "converted|umgewandelt|umgewandelte|umgewandelten|konvertiert"},
        ChoiceWords{"disqualified", "disqualified|disqualifiziert|disqualifizierte|disqualifizierten"},
        ChoiceWords{"abandoned", "abandoned|aufgegeben|aufgegebene|aufgegebenen"},
        ChoiceWords{"solved", "solved|gelost|geloste|gelosten"},
        ChoiceWords{"closed", "closed|geschlossen|geschlossene|geschlossenen"},
        ChoiceWords{"draft", "draft|drafts|entwurf|entwurfe"},
        ChoiceWords{"shipped", "shipped|versendet|versandt|verschickt|geliefert"},
        ChoiceWords{"paid", "paid|bezahlt|bezahlte|bezahlten"},
        ChoiceWords{"cancelled", "cancelled|canceled|storniert|stornierte|stornierten"},
        ChoiceWords{"returned", "returned|zuruckgegeben|retourniert"},
        ChoiceWords{"low", "low|niedrig|niedrige|niedriger"},
        ChoiceWords{"normal", "normal|normale|normaler"},
        ChoiceWords{"high", "high|hoch|hohe|hoher"},
        ChoiceWords{"urgent", "urgent|dringend|dringende|dringenden"},
        ChoiceWords{"commit", "commit|zusage"},
        ChoiceWords{"omitted", "omitted|ausgelassen"},
        ChoiceWords{"month", "monthly|monatlich"},
        ChoiceWords{"quarter", "quarterly|vierteljahrlich"},
        ChoiceWords{"year", "yearly|annually|jahrlich"},
        ChoiceWords{"phone", "phone|telefon"},
        ChoiceWords{"web", "web|webformular"},
        ChoiceWords{"visit", "visit|besuch"},
        ChoiceWords{"other", "other|andere|sonstige"},
    };
    return table;
}

std::span<const RelationWords> relations()
{
    static constexpr std::array table{
        RelationWords{"deals", "deal|deals|opportunity|opportunities|verkaufschance|verkaufschancen|"
                               "geschaft|geschafte|geschaften"},
        RelationWords{"orders", "order|orders|auftrag|auftrage|auftragen|bestellung|bestellungen|"
                                "purchases|kaufe"},
        RelationWords{"tickets", "ticket|tickets|supportfall|supportfalle|supportfallen"},
        RelationWords{"leads", "lead|leads|interessenten"},
        RelationWords{"contacts", "contacts|people|kontakte|kontakten|personen|ansprechpartner"},
        RelationWords{"activities", "activities|aktivitaten|tasks|aufgaben"},
        RelationWords{"notes", "note|notes|notiz|notizen"},
        RelationWords{"documents", "document|documents|file|files|attachments|dokument|dokumente|"
                                   "dokumenten|dateien|anhange"},
        RelationWords{"tags", "tag|tags|schlagwort|schlagworte|schlagworter"},
        RelationWords{"lines", "lines|positionen|zeilen"},
        RelationWords{"subsidiaries", "subsidiary|subsidiaries|tochter|tochtergesellschaften"},
        RelationWords{"consents", "consent|consents|einwilligung|einwilligungen"},
        RelationWords{"addresses", "address|addresses|adresse|adressen"},
        RelationWords{"facts", "facts|fakten"},
        RelationWords{"pushes", "pushes|verschiebungen"},
    };
    return table;
}

std::span<const ComparisonWords> comparisons()
{
    static constexpr std::array table{
        ComparisonWords{"not less than", Operator::GreaterOrEqual},
        ComparisonWords{"not more than", Operator::LessOrEqual},
        ComparisonWords{"nicht weniger als", Operator::GreaterOrEqual},
        ComparisonWords{"nicht mehr als", Operator::LessOrEqual},
        ComparisonWords{"is|ist? more|greater|bigger|larger|higher|mehr|grosser|groesser|hoher|hoeher "
                        "than|als",
                        Operator::Greater},
        ComparisonWords{"is|ist? less|fewer|smaller|lower|weniger|kleiner|niedriger|geringer than|als",
                        Operator::Less},
        ComparisonWords{"at least", Operator::GreaterOrEqual},
        ComparisonWords{"at most", Operator::LessOrEqual},
        ComparisonWords{"up to", Operator::LessOrEqual},
        ComparisonWords{"bis zu", Operator::LessOrEqual},
        ComparisonWords{"older|alter|aelter|longer|langer|laenger than|als", Operator::Less},
        ComparisonWords{"newer|younger|neuer|junger|juenger than|als", Operator::GreaterOrEqual},
        ComparisonWords{"starts|begins|beginning with", Operator::StartsWith},
        ComparisonWords{"beginnt|beginnend|fangt mit|an mit?", Operator::StartsWith},
        ComparisonWords{"is not", Operator::IsNot},
        ComparisonWords{"ist nicht", Operator::IsNot},
        ComparisonWords{"over|above|exceeds|uber|ueber|later|spater|after|nach|>", Operator::Greater},
        ComparisonWords{"under|below|unter|before|vor|<", Operator::Less},
        ComparisonWords{"min|minimum|mindestens|ab|from|since|seit|von|>=|≥|=>", Operator::GreaterOrEqual},
        ComparisonWords{"max|maximum|maximal|hochstens|hoechstens|until|till|bis|by|<=|≤|=<",
                        Operator::LessOrEqual},
        ComparisonWords{"contains|like|enthalt|enthaelt|wie|~", Operator::Contains},
        ComparisonWords{"^", Operator::StartsWith},
        ComparisonWords{"ungleich|!=|<>|≠", Operator::IsNot},
        ComparisonWords{"is|ist|are|sind|equals|exactly|genau|gleich|=|==|:", Operator::Is},
    };
    return table;
}

std::optional<DateUnit> unit(const QString &word)
{
    static const QHash<QString, DateUnit> known = [] {
        QHash<QString, DateUnit> units;
        const auto add = [&units](DateUnit unit, const QString &words) {
            for (const QString &one : words.split(u' '))
                units.insert(one, unit);
        };
        add(DateUnit::Day, u"d t day days tag tage tagen tages"_s);
        add(DateUnit::Week, u"w wk week weeks woche wochen"_s);
        add(DateUnit::Month, u"m mo month months monat monate monaten monats"_s);
        add(DateUnit::Quarter, u"q quarter quarters quartal quartale quartalen quartals"_s);
        add(DateUnit::Year, u"y yr year years j jahr jahre jahren jahres"_s);
        return units;
    }();
    const auto found = known.constFind(word);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

int month(const QString &word)
{
    static const QHash<QString, int> known = [] {
        QHash<QString, int> months;
        const QStringList all{u"jan january januar janner"_s,
                              u"feb february februar"_s,
                              u"mar march marz maerz"_s,
                              u"apr april"_s,
                              u"may mai"_s,
                              u"jun june juni"_s,
                              u"jul july juli"_s,
                              u"aug august"_s,
                              u"sep sept september"_s,
                              u"oct okt october oktober"_s,
                              u"nov november"_s,
                              u"dec dez december dezember"_s};
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const QString &one : all.at(i).split(u' '))
                months.insert(one, int(i) + 1);
        }
        return months;
    }();
    return known.value(word);
}

qint64 multiple(const QString &word)
{
    static const QHash<QString, qint64> known{{u"k"_s, 1000},
                                              {u"tsd"_s, 1000},
                                              {u"tsd."_s, 1000},
                                              {u"tausend"_s, 1000},
                                              {u"thousand"_s, 1000},
                                              {u"m"_s, 1'000'000},
                                              {u"mio"_s, 1'000'000},
                                              {u"mio."_s, 1'000'000},
                                              {u"mn"_s, 1'000'000},
                                              {u"million"_s, 1'000'000},
                                              {u"millionen"_s, 1'000'000},
                                              {u"millions"_s, 1'000'000},
                                              {u"mrd"_s, 1'000'000'000},
                                              {u"bn"_s, 1'000'000'000},
                                              {u"billion"_s, 1'000'000'000},
                                              {u"milliarde"_s, 1'000'000'000},
                                              {u"milliarden"_s, 1'000'000'000}};
    return known.value(word);
}

QString currency(const QString &raw)
{
    static const QHash<QString, QString> known{
        {u"€"_s, u"EUR"_s},       {u"euro"_s, u"EUR"_s},    {u"euros"_s, u"EUR"_s}, {u"$"_s, u"USD"_s},
        {u"dollar"_s, u"USD"_s},  {u"dollars"_s, u"USD"_s}, {u"£"_s, u"GBP"_s},     {u"pound"_s, u"GBP"_s},
        {u"pounds"_s, u"GBP"_s},  {u"pfund"_s, u"GBP"_s},   {u"¥"_s, u"JPY"_s},     {u"yen"_s, u"JPY"_s},
        {u"franken"_s, u"CHF"_s}, {u"sfr"_s, u"CHF"_s},     {u"fr."_s, u"CHF"_s}};
    const QString lower = raw.toLower();
    const auto found = known.constFind(lower);
    if (found != known.cend())
        return *found;
    // "all" and "try" are codes as well as words, so that only usual ones may be in small letters
    static const QStringList usual{u"eur"_s, u"usd"_s, u"gbp"_s, u"chf"_s, u"sek"_s, u"nok"_s, u"dkk"_s,
                                   u"pln"_s, u"czk"_s, u"huf"_s, u"jpy"_s, u"cad"_s, u"aud"_s};
    const QString code = raw.toUpper();
    if (code.size() != 3 || (raw != code && !usual.contains(lower)))
        return {};
    return base::Money::decimals(code) ? code : QString();
}

} // namespace kith::domain::quickwords
