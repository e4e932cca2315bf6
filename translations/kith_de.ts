<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Ask</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 MB. Export it in parts, by year for example.</source>
        <translation>„%1“ ist größer als %2 MB. Exportieren Sie in Teilen, zum Beispiel jahrweise.</translation>
    </message>
    <message>
        <source>Only activities can be written as a calendar.</source>
        <translation>Nur Aktivitäten lassen sich als Kalender schreiben.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are neither contacts nor users and were left out.</source>
        <translation>
            <numerusform>%n Teilnehmer ist weder Kontakt noch Benutzer und wurde weggelassen.</numerusform>
            <numerusform>%n Teilnehmer sind weder Kontakte noch Benutzer und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>Quiet %1 d</source>
        <translation>Seit %1 T. still</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n Tag hier</numerusform>
            <numerusform>%n Tage hier</numerusform>
        </translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>expected to close %1, overdue</source>
        <translation>Abschluss erwartet %1, überfällig</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>abgeschlossen %1</translation>
    </message>
    <message>
        <source>expected to close %1</source>
        <translation>Abschluss erwartet %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig %1</translation>
    </message>
    <message numerus="yes">
        <source>in this stage for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag in dieser Phase</numerusform>
            <numerusform>seit %n Tagen in dieser Phase</numerusform>
        </translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <source>next step %1, overdue</source>
        <translation>nächster Schritt %1, überfällig</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>nächster Schritt %1</translation>
    </message>
    <message numerus="yes">
        <source>rotting: quiet for %n day(s)</source>
        <translation>
            <numerusform>bleibt liegen: seit %n Tag still</numerusform>
            <numerusform>bleibt liegen: seit %n Tagen still</numerusform>
        </translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no kind of record called &quot;%1&quot;. There are: %2.</source>
        <translation>Eine Art von Datensatz namens „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1 has no field called &quot;%2&quot;. There are: %3.</source>
        <translation>%1 hat kein Feld namens „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>For example Europe/Vienna.</source>
        <translation>Zum Beispiel Europe/Vienna.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Fällig um</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Link of an activity</source>
        <translation>Verknüpfung einer Aktivität</translation>
    </message>
    <message>
        <source>Links of activities</source>
        <translation>Verknüpfungen von Aktivitäten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When the activity was done, else when it is due or starts, else when it was written down.</source>
        <translation>Wann die Aktivität erledigt wurde; sonst wann sie fällig ist oder beginnt; sonst wann sie notiert wurde.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Unter Vorbehalt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>For example piece, hour or kg.</source>
        <translation>Zum Beispiel Stück, Stunde oder kg.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Where the order comes from.</source>
        <translation>Woher der Auftrag stammt.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmierung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The company&apos;s internet domain, for example example.com.</source>
        <translation>Die Internetdomain des Unternehmens, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>2 to 10 people</source>
        <translation>2 bis 10 Personen</translation>
    </message>
    <message>
        <source>11 to 50 people</source>
        <translation>11 bis 50 Personen</translation>
    </message>
    <message>
        <source>51 to 200 people</source>
        <translation>51 bis 200 Personen</translation>
    </message>
    <message>
        <source>201 to 500 people</source>
        <translation>201 bis 500 Personen</translation>
    </message>
    <message>
        <source>501 to 1000 people</source>
        <translation>501 bis 1000 Personen</translation>
    </message>
    <message>
        <source>1001 to 5000 people</source>
        <translation>1001 bis 5000 Personen</translation>
    </message>
    <message>
        <source>more than 5000 people</source>
        <translation>mehr als 5000 Personen</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>The year, for example 1998.</source>
        <translation>Das Jahr, zum Beispiel 1998.</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Kundenphase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Subsidiaries</source>
        <translation>Tochtergesellschaften</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Code of the language to write in, for example de or pt-BR.</source>
        <translation>Kürzel der Sprache für Schreiben, zum Beispiel de oder pt-BR.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Keeps this person out of every mailing and call list.</source>
        <translation>Hält diese Person aus allen Verteilern und Anruflisten heraus.</translation>
    </message>
    <message>
        <source>The company of the current main job.</source>
        <translation>Das Unternehmen der aktuellen Haupttätigkeit.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Relations written at others</source>
        <translation>Bei anderen notierte Beziehungen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Profil in sozialen Netzwerken</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Normalised value</source>
        <translation>Vereinheitlichter Wert</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr dort</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Comparison form</source>
        <translation>Vergleichsform</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The current main job, shown in lists.</source>
        <translation>Die aktuelle Haupttätigkeit; sie steht in Listen.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Beweggrund</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Follows from the stage.</source>
        <translation>Ergibt sich aus der Phase.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Own probability in %</source>
        <translation>Eigene Wahrscheinlichkeit in %</translation>
    </message>
    <message>
        <source>Counts instead of the stage&apos;s probability.</source>
        <translation>Gilt anstelle der Wahrscheinlichkeit der Phase.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Bestfall</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Forecast set by hand</source>
        <translation>Prognose von Hand gesetzt</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Why won</source>
        <translation>Grund des Gewinns</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>Grund des Verlusts</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>From lead</source>
        <translation>Aus Lead</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In dieser Phase seit</translation>
    </message>
    <message>
        <source>Recurring amount</source>
        <translation>Wiederkehrender Betrag</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Wiederkehr</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Phasenverlauf</translation>
    </message>
    <message>
        <source>Person in a deal</source>
        <translation>Person einer Verkaufschance</translation>
    </message>
    <message>
        <source>People in deals</source>
        <translation>Personen in Verkaufschancen</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>From 0 (none) to 10 (decides alone).</source>
        <translation>Von 0 (keiner) bis 10 (entscheidet allein).</translation>
    </message>
    <message>
        <source>Deal line</source>
        <translation>Position der Verkaufschance</translation>
    </message>
    <message>
        <source>Deal lines</source>
        <translation>Positionen der Verkaufschance</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>Damaliger Status</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Amount then</source>
        <translation>Damaliger Betrag</translation>
    </message>
    <message>
        <source>Currency then</source>
        <translation>Damalige Währung</translation>
    </message>
    <message>
        <source>Probability then in %</source>
        <translation>Damalige Wahrscheinlichkeit in %</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Fremdsystem</translation>
    </message>
    <message>
        <source>External systems</source>
        <translation>Fremdsysteme</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>External IDs</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Key there</source>
        <translation>Schlüssel dort</translation>
    </message>
    <message>
        <source>The number or code of this record in the other system.</source>
        <translation>Die Nummer oder das Kürzel dieses Datensatzes im anderen System.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who looks after this record.</source>
        <translation>Wer sich um diesen Datensatz kümmert.</translation>
    </message>
    <message>
        <source>Sorting name</source>
        <translation>Sortiername</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>The latest completed activity, note or stage change.</source>
        <translation>Die letzte erledigte Aktivität, Notiz oder der letzte Phasenwechsel.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When the next planned activity is due.</source>
        <translation>Wann die nächste geplante Aktivität fällig ist.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Discount in %</source>
        <translation>Rabatt in %</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>Art der Zugehörigkeit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>Profile in sozialen Netzwerken</translation>
    </message>
    <message>
        <source>Chat names</source>
        <translation>Chatnamen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What the lead is about.</source>
        <translation>Worum es bei dem Lead geht.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>The contact this lead is about, when known.</source>
        <translation>Der Kontakt, um den es bei diesem Lead geht, sofern bekannt.</translation>
    </message>
    <message>
        <source>Known company</source>
        <translation>Bekanntes Unternehmen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Grund der Disqualifizierung</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>Umgewandelt in Kontakt</translation>
    </message>
    <message>
        <source>Converted to company</source>
        <translation>Umgewandelt in Unternehmen</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>Umgewandelt in Verkaufschance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A colour such as #3d7ebf.</source>
        <translation>Eine Farbe wie #3d7ebf.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>What the other person is to this one.</source>
        <translation>Was die andere Person für diese ist.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Sales talks</source>
        <translation>Verkaufsgespräche</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Angefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berechtigtes Interesse</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>For example a form, a call or a trade fair.</source>
        <translation>Zum Beispiel ein Formular, ein Anruf oder eine Messe.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The wording that was agreed to, or where it is kept.</source>
        <translation>Der Wortlaut, dem zugestimmt wurde, oder wo er aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>The currency of new deals.</source>
        <translation>Die Währung neuer Verkaufschancen.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Probability in %</source>
        <translation>Wahrscheinlichkeit in %</translation>
    </message>
    <message>
        <source>How many of a hundred deals in this stage are won in the end.</source>
        <translation>Wie viele von hundert Verkaufschancen in dieser Phase am Ende gewonnen werden.</translation>
    </message>
    <message>
        <source>Rots after days</source>
        <translation>Verwaist nach Tagen</translation>
    </message>
    <message>
        <source>A deal without a touch for so many days is shown in red. Empty: never.</source>
        <translation>Eine Verkaufschance, um die sich so viele Tage niemand gekümmert hat, erscheint rot. Leer: nie.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>The name by which imports and rules know this user.</source>
        <translation>Der Name, unter dem Importe und Regeln diesen Benutzer kennen.</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Sprache und Formate</translation>
    </message>
    <message>
        <source>For example de_AT or en_GB.</source>
        <translation>Zum Beispiel de_AT oder en_GB.</translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation>Abwesend ab</translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Most open leads</source>
        <translation>Höchstzahl offener Leads</translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Picklists</source>
        <translation>Auswahllisten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>How imports, filters and the command line call it.</source>
        <translation>Wie Importe, Filter und die Befehlszeile ihn nennen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation>Wert einer Auswahlliste</translation>
    </message>
    <message>
        <source>Picklist values</source>
        <translation>Werte von Auswahllisten</translation>
    </message>
    <message>
        <source>Name from the other side</source>
        <translation>Name von der anderen Seite aus</translation>
    </message>
    <message>
        <source>For relations: a person who has a manager is a direct report to that one. Empty: the same name.</source>
        <translation>Für Beziehungen: Wer eine Vorgesetzte hat, ist für diese eine unterstellte Person. Leer: derselbe Name.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it.</source>
        <translation>Wird nicht mehr angeboten; Datensätze, die ihn haben, behalten ihn.</translation>
    </message>
    <message>
        <source>Given by the program when the ticket is saved.</source>
        <translation>Vergibt das Programm, wenn das Ticket gespeichert wird.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>First response due</source>
        <translation>Erste Antwort fällig</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>Lösung fällig</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1: Anzahl</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: offen</translation>
    </message>
    <message>
        <source>%1: last</source>
        <translation>%1: zuletzt</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Verknüpfte Datensätze</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <translation>%1 ohne Namen</translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation>−2 verärgert</translation>
    </message>
    <message>
        <source>−1 dissatisfied</source>
        <translation>−1 unzufrieden</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 neutral</translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation>+1 erfreut</translation>
    </message>
    <message>
        <source>+2 enthusiastic</source>
        <translation>+2 begeistert</translation>
    </message>
    <message>
        <source>From −2 (angry) to +2 (enthusiastic).</source>
        <translation>Von −2 (verärgert) bis +2 (begeistert).</translation>
    </message>
    <message>
        <source>For example a call, a meeting or a colleague.</source>
        <translation>Zum Beispiel ein Anruf, eine Besprechung oder eine Kollegin.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Reports count the deal on this day.</source>
        <translation>Auswertungen zählen die Verkaufschance an diesem Tag.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Of what takes whole days.</source>
        <translation>Von etwas, das ganze Tage dauert.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>As RFC 5545 writes it, for example FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>Wie in RFC 5545, zum Beispiel FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>Repeats since</source>
        <translation>Wiederholt sich seit</translation>
    </message>
    <message>
        <source>Repeats except</source>
        <translation>Wiederholt sich nicht am</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>Zeit in der Serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minuten vorher</translation>
    </message>
    <message>
        <source>Before it begins or is due. For whole days, before nine in the morning of the first day.</source>
        <translation>Vor Beginn oder Fälligkeit. Bei ganzen Tagen vor neun Uhr morgens des ersten Tages.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Verschoben auf</translation>
    </message>
    <message>
        <source>Shows next</source>
        <translation>Zeigt sich wieder</translation>
    </message>
    <message>
        <source>Always the first person</source>
        <translation>Immer die erste Person</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>In turn by weight</source>
        <translation>Reihum nach Gewicht</translation>
    </message>
    <message>
        <source>Fewest open leads</source>
        <translation>Wenigste offene Leads</translation>
    </message>
    <message>
        <source>By a value of the lead</source>
        <translation>Nach einem Wert des Leads</translation>
    </message>
    <message>
        <source>Owner of the company first</source>
        <translation>Zuerst, wer das Unternehmen betreut</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Leads that nobody could take wait in a queue.</source>
        <translation>In einer Warteschlange warten Leads, die niemand übernehmen konnte.</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Zuteilungsregel</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Zuteilungsregeln</translation>
    </message>
    <message>
        <source>The first rule that fits a lead decides. Empty: the last.</source>
        <translation>Es entscheidet die erste Regel, die auf einen Lead passt. Leer: am Ende.</translation>
    </message>
    <message>
        <source>For leads where</source>
        <translation>Für Leads mit</translation>
    </message>
    <message>
        <source>As in the filter of the list, for example: country_iso2 = DE and source_id in (Website, Referral). Empty: for every lead.</source>
        <translation>Wie im Filter der Liste, zum Beispiel: country_iso2 = DE and source_id in (Website, Referral). Leer: für jeden Lead.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer ihn bekommt</translation>
    </message>
    <message>
        <source>Value that decides</source>
        <translation>Entscheidender Wert</translation>
    </message>
    <message>
        <source>Key of a field of the lead, for example country_iso2 or city.</source>
        <translation>Schlüssel eines Feldes des Leads, zum Beispiel country_iso2 oder city.</translation>
    </message>
    <message>
        <source>When somebody enters a lead</source>
        <translation>Wenn jemand einen Lead einträgt</translation>
    </message>
    <message>
        <source>When leads are imported</source>
        <translation>Wenn Leads importiert werden</translation>
    </message>
    <message>
        <source>When a program hands in a lead</source>
        <translation>Wenn ein Programm einen Lead übergibt</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Auf Verlangen</translation>
    </message>
    <message>
        <source>Also on days off</source>
        <translation>Auch an freien Tagen</translation>
    </message>
    <message>
        <source>Also to people who do not work that day. Absence and capacity count all the same.</source>
        <translation>Auch an Personen, die an dem Tag nicht arbeiten. Abwesenheit und Höchstzahl gelten trotzdem.</translation>
    </message>
    <message>
        <source>Queue when nobody can take it</source>
        <translation>Warteschlange, wenn niemand ihn übernehmen kann</translation>
    </message>
    <message>
        <source>Empty: the first queue there is.</source>
        <translation>Leer: die erste Warteschlange, die es gibt.</translation>
    </message>
    <message>
        <source>Answer within minutes</source>
        <translation>Antworten innerhalb von Minuten</translation>
    </message>
    <message>
        <source>Minutes of working time after which the task is due.</source>
        <translation>Minuten Arbeitszeit, nach denen die Aufgabe fällig ist.</translation>
    </message>
    <message>
        <source>Task to follow up</source>
        <translation>Aufgabe zum Nachfassen</translation>
    </message>
    <message>
        <source>The new owner gets a task of this type. Empty: none.</source>
        <translation>Wer den Lead bekommt, erhält eine Aufgabe dieser Art. Leer: keine.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Person of a rule</source>
        <translation>Person einer Regel</translation>
    </message>
    <message>
        <source>People of a rule</source>
        <translation>Personen einer Regel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>In turn by weight: 2 gets twice as many as 1; 0 gets none.</source>
        <translation>Reihum nach Gewicht: 2 bekommt doppelt so viele wie 1; 0 bekommt keine.</translation>
    </message>
    <message>
        <source>Gets leads with the value</source>
        <translation>Bekommt Leads mit dem Wert</translation>
    </message>
    <message>
        <source>By a value of the lead: for example DE. Ber* stands for all that begin so; empty: for all others.</source>
        <translation>Nach einem Wert des Leads: zum Beispiel DE. Ber* steht für alle, die so beginnen; leer: für alle übrigen.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Handed in by a program</source>
        <translation>Von einem Programm übergeben</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule at that time</source>
        <translation>Damalige Regel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>First person of the rule who can take it</source>
        <translation>Erste Person der Regel, die ihn übernehmen kann</translation>
    </message>
    <message>
        <source>It was this person&apos;s turn</source>
        <translation>Diese Person war an der Reihe</translation>
    </message>
    <message>
        <source>Had the fewest open leads</source>
        <translation>Hatte die wenigsten offenen Leads</translation>
    </message>
    <message>
        <source>The value of the lead is this person&apos;s</source>
        <translation>Der Wert des Leads gehört zu dieser Person</translation>
    </message>
    <message>
        <source>Looks after the company already</source>
        <translation>Betreut das Unternehmen schon</translation>
    </message>
    <message>
        <source>Nobody could take it</source>
        <translation>Niemand konnte ihn übernehmen</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>Bisher zuständig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>In Frage kamen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Where the turns stand</source>
        <translation>Wer an der Reihe ist</translation>
    </message>
    <message>
        <source>The sum of the lines when there are lines with prices.</source>
        <translation>Die Summe der Positionen, wenn es Positionen mit Preisen gibt.</translation>
    </message>
    <message>
        <source>Amount typed by hand</source>
        <translation>Betrag von Hand eingegeben</translation>
    </message>
    <message>
        <source>The amount stays as typed, whatever the lines add up to.</source>
        <translation>Der Betrag bleibt wie eingegeben, was auch immer die Positionen ergeben.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Of the lines; not part of the amount.</source>
        <translation>Der Positionen; nicht Teil des Betrags.</translation>
    </message>
    <message>
        <source>Amount in the base currency</source>
        <translation>Betrag in der Basiswährung</translation>
    </message>
    <message>
        <source>Of closed deals, by the exchange rate of the day they were closed on.</source>
        <translation>Bei abgeschlossenen Verkaufschancen zum Wechselkurs des Tages, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Base currency when closed</source>
        <translation>Basiswährung beim Abschluss</translation>
    </message>
    <message>
        <source>Exchange rate when closed</source>
        <translation>Wechselkurs beim Abschluss</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>How often the expected close moved to a later month.</source>
        <translation>Wie oft der erwartete Abschluss in einen späteren Monat rückte.</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Expected close moved</source>
        <translation>Erwarteter Abschluss verschoben</translation>
    </message>
    <message>
        <source>Passed gates</source>
        <translation>Übergangene Bedingungen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>As an amount off the whole line, after the discount in %.</source>
        <translation>Als Betrag von der ganzen Position, nach dem Rabatt in %.</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>Steuer in %</translation>
    </message>
    <message>
        <source>Ticked item</source>
        <translation>Abgehakter Punkt</translation>
    </message>
    <message>
        <source>Ticked items</source>
        <translation>Abgehakte Punkte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Passed gate</source>
        <translation>Übergangene Bedingung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Was fehlte</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Change of the expected close</source>
        <translation>Änderung des erwarteten Abschlusses</translation>
    </message>
    <message>
        <source>Changes of the expected close</source>
        <translation>Änderungen des erwarteten Abschlusses</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Value won</source>
        <translation>Gewonnener Wert</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnene Verkaufschancen</translation>
    </message>
    <message>
        <source>Leads converted</source>
        <translation>Umgewandelte Leads</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Erledigte Aktivitäten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>The target is to be reached anew in each period.</source>
        <translation>Das Ziel ist in jedem Zeitraum neu zu erreichen.</translation>
    </message>
    <message>
        <source>Target amount</source>
        <translation>Zielbetrag</translation>
    </message>
    <message>
        <source>For a goal that counts value.</source>
        <translation>Für ein Ziel, das Werte zählt.</translation>
    </message>
    <message>
        <source>Target number</source>
        <translation>Zielzahl</translation>
    </message>
    <message>
        <source>For a goal that counts deals, leads or activities.</source>
        <translation>Für ein Ziel, das Verkaufschancen, Leads oder Aktivitäten zählt.</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Ein Benutzer</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>For a goal of one user: whose deals, leads and activities count.</source>
        <translation>Für das Ziel eines Benutzers: wessen Verkaufschancen, Leads und Aktivitäten zählen.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>For a goal of a team: what its members reach together counts.</source>
        <translation>Für das Ziel eines Teams: Es zählt, was seine Mitglieder zusammen erreichen.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Empty: always.</source>
        <translation>Leer: immer.</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Leer: bis auf Weiteres.</translation>
    </message>
    <message>
        <source>Where the lead waits while it has no owner.</source>
        <translation>Wo der Lead wartet, solange niemand zuständig ist.</translation>
    </message>
    <message>
        <source>The first call, e-mail or meeting that somebody logged.</source>
        <translation>Der erste Anruf, die erste E-Mail oder Besprechung, die jemand festgehalten hat.</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Beendet seit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Points by the rules in the settings.</source>
        <translation>Punkte nach den Regeln in den Einstellungen.</translation>
    </message>
    <message>
        <source>Score holds until</source>
        <translation>Punktzahl gilt bis</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>Punkteregel</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Punkteregeln</translation>
    </message>
    <message>
        <source>As it stands beside the points on a lead.</source>
        <translation>So, wie es bei einem Lead neben den Punkten steht.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>As in filters, for example: phone is not empty. Empty: every lead.</source>
        <translation>Wie in Filtern, zum Beispiel: phone is not empty. Leer: jeder Lead.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Lost per week of silence</source>
        <translation>Abzug je Woche Stille</translation>
    </message>
    <message>
        <source>Silence leaves at least</source>
        <translation>Stille lässt mindestens übrig</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>Totals over several currencies are shown in it.</source>
        <translation>In ihr werden Summen über mehrere Währungen angezeigt.</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Telefonnummern ohne Landesvorwahl werden als Nummern dieses Landes gelesen.</translation>
    </message>
    <message>
        <source>Answer leads within minutes</source>
        <translation>Leads beantworten innerhalb von Minuten</translation>
    </message>
    <message>
        <source>Minutes of working time until the first call, e-mail or meeting.</source>
        <translation>Minuten Arbeitszeit bis zum ersten Anruf, zur ersten E-Mail oder Besprechung.</translation>
    </message>
    <message>
        <source>Leads count as abandoned after days</source>
        <translation>Leads gelten als aufgegeben nach Tagen</translation>
    </message>
    <message>
        <source>Days without a touch.</source>
        <translation>Tage ohne Kontakt.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>What one unit is worth in the base currency.</source>
        <translation>Was eine Einheit in der Basiswährung wert ist.</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Deals have passed it, so it stays in their histories; none can enter it.</source>
        <translation>Verkaufschancen waren in ihr, deshalb bleibt sie in deren Verlauf; keine kann mehr hinein.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>Condition of a stage</source>
        <translation>Bedingung einer Phase</translation>
    </message>
    <message>
        <source>Conditions of stages</source>
        <translation>Bedingungen von Phasen</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>A field that is filled in</source>
        <translation>Ein ausgefülltes Feld</translation>
    </message>
    <message>
        <source>An item to tick</source>
        <translation>Einen abzuhakenden Punkt</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>Erledigte Aktivitäten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>How many at least</source>
        <translation>Wie viele mindestens</translation>
    </message>
    <message>
        <source>May be passed with a reason</source>
        <translation>Darf mit Begründung übergangen werden</translation>
    </message>
    <message>
        <source>Assignment rules give no more than that.</source>
        <translation>Mehr geben die Zuteilungsregeln nicht.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbeitet am</translation>
    </message>
    <message>
        <source>Weekdays, for example mon, tue, thu. Empty: as the whole organisation.</source>
        <translation>Wochentage, zum Beispiel mon, tue, thu. Leer: wie die ganze Organisation.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Member of a team</source>
        <translation>Mitglied eines Teams</translation>
    </message>
    <message>
        <source>Members of teams</source>
        <translation>Mitglieder von Teams</translation>
    </message>
    <message>
        <source>Leads the team</source>
        <translation>Leitet das Team</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: Währung</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bezogen auf</translation>
    </message>
    <message>
        <source>How imports, filters and the command line call it. Empty: made from the name.</source>
        <translation>Wie Importe, Filter und die Befehlszeile es nennen. Leer: wird aus dem Namen gebildet.</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Mehrere aus einer Liste</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>For fields with choices. Empty: the field gets a list of its own.</source>
        <translation>Für Felder mit Auswahl. Leer: Das Feld bekommt eine eigene Liste.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>For example: amount_minor * probability / 100</source>
        <translation>Zum Beispiel: amount_minor * probability / 100</translation>
    </message>
    <message>
        <source>Value of new records</source>
        <translation>Wert neuer Datensätze</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>No two records with the same value</source>
        <translation>Keine zwei Datensätze mit demselben Wert</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Von der Suche gefunden</translation>
    </message>
    <message>
        <source>Its words find the record in the search box.</source>
        <translation>Seine Wörter finden den Datensatz im Suchfeld.</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <translation>In Listen gezeigt</translation>
    </message>
    <message>
        <source>No longer shown; records keep what they have in it.</source>
        <translation>Wird nicht mehr gezeigt; die Datensätze behalten, was darin steht.</translation>
    </message>
    <message>
        <source>Own estimate in %</source>
        <translation>Eigene Einschätzung in %</translation>
    </message>
    <message>
        <source>How likely it is won, instead of the learned chance.</source>
        <translation>Wie wahrscheinlich es ist zu gewinnen, anstelle der gelernten Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Learned chance</source>
        <translation>Gelernte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Learned chances</source>
        <translation>Gelernte Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt am</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Customers are compared over months</source>
        <translation>Kundenvergleich über Monate</translation>
    </message>
    <message>
        <source>Frequency and money scores count the orders of so many months.</source>
        <translation>Die Punktzahlen für Häufigkeit und Umsatz zählen die Aufträge so vieler Monate.</translation>
    </message>
    <message>
        <source>Engagement halves in days</source>
        <translation>Engagement halbiert sich in Tagen</translation>
    </message>
    <message>
        <source>After so many days an activity counts for half of its points.</source>
        <translation>Nach so vielen Tagen zählt eine Aktivität noch die Hälfte ihrer Punkte.</translation>
    </message>
    <message>
        <source>Capitals in tags</source>
        <translation>Großbuchstaben in Schlagwörtern</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Small letters only</source>
        <translation>Nur Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Signs in tags</source>
        <translation>Zeichen in Schlagwörtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Letters, digits, blanks and - _ . + # &amp; /</source>
        <translation>Buchstaben, Ziffern, Leerzeichen und - _ . + # &amp; /</translation>
    </message>
    <message>
        <source>Letters, digits and -</source>
        <translation>Buchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>Tags may be alike</source>
        <translation>Schlagwörter dürfen sich ähneln</translation>
    </message>
    <message>
        <source>“vip” beside “V.I.P.”. Otherwise the one that is there is taken.</source>
        <translation>„vip“ neben „V.I.P.“. Sonst wird das bereits vorhandene genommen.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Dargestellt als</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur mich</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Place of a view</source>
        <translation>Platz einer Ansicht</translation>
    </message>
    <message>
        <source>Places of views</source>
        <translation>Plätze von Ansichten</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Zuerst gezeigt</translation>
    </message>
    <message>
        <source>Unsaved change of a view</source>
        <translation>Nicht gespeicherte Änderung einer Ansicht</translation>
    </message>
    <message>
        <source>Unsaved changes of views</source>
        <translation>Nicht gespeicherte Änderungen von Ansichten</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Aufträge</translation>
    </message>
    <message>
        <source>Orders that are open, shipped or paid.</source>
        <translation>Aufträge, die offen, versandt oder bezahlt sind.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>The sum of these orders in the base currency.</source>
        <translation>Die Summe dieser Aufträge in der Basiswährung.</translation>
    </message>
    <message>
        <source>Currency of the revenue</source>
        <translation>Währung des Umsatzes</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erster Auftrag</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Auftrag</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>By how recently, how often and for how much they order.</source>
        <translation>Danach, wie kürzlich, wie oft und für wie viel sie bestellen.</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Punktzahl Aktualität</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those who ordered last.</source>
        <translation>Von 1 bis 5; 5 für die, die zuletzt bestellt haben.</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Punktzahl Häufigkeit</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those with the most orders.</source>
        <translation>Von 1 bis 5; 5 für die mit den meisten Aufträgen.</translation>
    </message>
    <message>
        <source>Money score</source>
        <translation>Punktzahl Umsatz</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those who spend the most.</source>
        <translation>Von 1 bis 5; 5 für die, die am meisten ausgeben.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Points for completed activities, which fade with time.</source>
        <translation>Punkte für erledigte Aktivitäten, die mit der Zeit verblassen.</translation>
    </message>
    <message>
        <source>Engagement holds until</source>
        <translation>Engagement gilt bis</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Kundengruppen</translation>
    </message>
    <message>
        <source>The first group that fits is the one a customer is in.</source>
        <translation>Ein Kunde gehört zur ersten Gruppe, die passt.</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>Aktualität von</translation>
    </message>
    <message>
        <source>Recency to</source>
        <translation>Aktualität bis</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>Häufigkeit von</translation>
    </message>
    <message>
        <source>Frequency to</source>
        <translation>Häufigkeit bis</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Umsatz von</translation>
    </message>
    <message>
        <source>Money to</source>
        <translation>Umsatz bis</translation>
    </message>
    <message>
        <source>Points of an activity</source>
        <translation>Punkte einer Aktivität</translation>
    </message>
    <message>
        <source>Points of activities</source>
        <translation>Punkte von Aktivitäten</translation>
    </message>
    <message>
        <source>What a completed activity of the type counts for on its day. Types without a line count 1.</source>
        <translation>Was eine erledigte Aktivität dieser Art an ihrem Tag zählt. Arten ohne Zeile zählen 1.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Follows from a filter</source>
        <translation>Ergibt sich aus einem Filter</translation>
    </message>
    <message>
        <source>List with fixed members</source>
        <translation>Liste mit festen Mitgliedern</translation>
    </message>
    <message>
        <source>Who belongs to it, as readable JSON. Of a list: what it was made from.</source>
        <translation>Wer dazugehört, als lesbares JSON. Bei einer Liste: woraus sie erstellt wurde.</translation>
    </message>
    <message>
        <source>The owner alone</source>
        <translation>Nur die zuständige Person</translation>
    </message>
    <message>
        <source>The owner&apos;s team</source>
        <translation>Das Team der zuständigen Person</translation>
    </message>
    <message>
        <source>Members when last counted</source>
        <translation>Mitglieder bei der letzten Zählung</translation>
    </message>
    <message>
        <source>Milliseconds to count</source>
        <translation>Millisekunden zum Zählen</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>Zuletzt gezählt</translation>
    </message>
    <message>
        <source>Always left out</source>
        <translation>Immer ausgeschlossen</translation>
    </message>
    <message>
        <source>Member of a list</source>
        <translation>Mitglied einer Liste</translation>
    </message>
    <message>
        <source>Members of lists</source>
        <translation>Mitglieder von Listen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Taken off by</source>
        <translation>Entfernt von</translation>
    </message>
    <message>
        <source>Excluded segment</source>
        <translation>Ausgeschlossenes Segment</translation>
    </message>
    <message>
        <source>Excluded segments</source>
        <translation>Ausgeschlossene Segmente</translation>
    </message>
    <message>
        <source>Suppressed address</source>
        <translation>Gesperrte Adresse</translation>
    </message>
    <message>
        <source>Suppressed addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>Type the e-mail address or number. Only a fingerprint of it is kept: it is known again, and nobody can read it.</source>
        <translation>Geben Sie die E-Mail-Adresse oder Nummer ein. Nur ein Fingerabdruck davon wird aufbewahrt: Sie wird wiedererkannt, und niemand kann sie lesen.</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Möchte es nicht</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Hat sich beschwert</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>E-Mail kam zurück</translation>
    </message>
    <message>
        <source>Asked to be erased</source>
        <translation>Hat um Löschung gebeten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Antworten auf Umfragen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Who looked after the deal when it was closed; reports count it for them.</source>
        <translation>Wer die Verkaufschance betreute, als sie abgeschlossen wurde; Berichte rechnen sie dieser Person zu.</translation>
    </message>
    <message>
        <source>Owner then</source>
        <translation>Zuständig damals</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Antwort auf eine Umfrage</translation>
    </message>
    <message>
        <source>Cost of a source</source>
        <translation>Kosten einer Quelle</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Scheduled report</source>
        <translation>Geplanter Bericht</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Geplante Berichte</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Number of what is written</source>
        <translation>Nummer dessen, was geschrieben wird</translation>
    </message>
    <message>
        <source>Built-in report</source>
        <translation>Mitgelieferter Bericht</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Minute of the day</source>
        <translation>Minute des Tages</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Zählt seit</translation>
    </message>
    <message>
        <source>Group of possible duplicates</source>
        <translation>Gruppe möglicher Dubletten</translation>
    </message>
    <message>
        <source>Records with the same number share a normalised e-mail address, a phone number, or name and company.</source>
        <translation>Datensätze mit derselben Nummer haben eine vereinheitlichte E-Mail-Adresse, eine Telefonnummer oder Name und Unternehmen gemeinsam.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Recommendation (NPS, 0 to 10)</source>
        <translation>Weiterempfehlung (NPS, 0 bis 10)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT, 1 to 5)</source>
        <translation>Zufriedenheit (CSAT, 1 bis 5)</translation>
    </message>
    <message>
        <source>Ease (CES, 1 to 7)</source>
        <translation>Leichtigkeit (CES, 1 bis 7)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Kosten von Quellen</translation>
    </message>
    <message>
        <source>The last day. A cost counts for each day alike.</source>
        <translation>Der letzte Tag. Kosten zählen für jeden Tag gleich.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Follows from the times of the ticket.</source>
        <translation>Ergibt sich aus den Zeiten des Tickets.</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>Erste Antwort rechtzeitig</translation>
    </message>
    <message>
        <source>Solved in time</source>
        <translation>Rechtzeitig gelöst</translation>
    </message>
    <message>
        <source>Minutes waiting for the customer</source>
        <translation>Minuten Warten auf den Kunden</translation>
    </message>
    <message>
        <source>Of working time; no target counts them.</source>
        <translation>In Arbeitszeit; kein Ziel zählt sie mit.</translation>
    </message>
    <message>
        <source>Waiting for the customer since</source>
        <translation>Wartet auf den Kunden seit</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Wie oft wieder geöffnet</translation>
    </message>
    <message>
        <source>%1: product of the largest</source>
        <translation>%1: Produkt der größten</translation>
    </message>
    <message>
        <source>%1: weekday</source>
        <translation>%1: Wochentag</translation>
    </message>
    <message>
        <source>%1: hour</source>
        <translation>%1: Stunde</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The last day. The cost counts for each day alike.</source>
        <translation>Der letzte Tag. Die Kosten zählen für jeden Tag gleich.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What it really cost; the return is worked out from it.</source>
        <translation>Was sie wirklich gekostet hat; daraus wird der Ertrag errechnet.</translation>
    </message>
    <message>
        <source>What it is to reach, in your words.</source>
        <translation>Was sie erreichen soll, in Ihren Worten.</translation>
    </message>
    <message>
        <source>Whoever unsubscribes takes back the consent for this purpose by e-mail.</source>
        <translation>Wer sich abmeldet, zieht die Einwilligung für diesen Zweck per E-Mail zurück.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The address it went to.</source>
        <translation>Die Adresse, an die sie ging.</translation>
    </message>
    <message>
        <source>The consent that stood when the recipient was added.</source>
        <translation>Die Einwilligung, die galt, als der Empfänger hinzukam.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Which version of a mailing it was, such as A or B.</source>
        <translation>Welche Fassung einer Aussendung es war, etwa A oder B.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Bounced for now (soft)</source>
        <translation>Vorerst zurückgekommen (weich)</translation>
    </message>
    <message>
        <source>Bounced for good (hard)</source>
        <translation>Endgültig zurückgekommen (hart)</translation>
    </message>
    <message>
        <source>Opened (unreliable)</source>
        <translation>Geöffnet (unzuverlässig)</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The furthest that is known of this recipient.</source>
        <translation>Das Weiteste, was von diesem Empfänger bekannt ist.</translation>
    </message>
    <message>
        <source>When it was sent; where nobody said so, when the first thing happened.</source>
        <translation>Wann sie gesendet wurde; wo es niemand gesagt hat, wann das Erste geschah.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>For good (hard)</source>
        <translation>Endgültig (hart)</translation>
    </message>
    <message>
        <source>For now (soft)</source>
        <translation>Vorerst (weich)</translation>
    </message>
    <message>
        <source>First opened (unreliable)</source>
        <translation>Zuerst geöffnet (unzuverlässig)</translation>
    </message>
    <message>
        <source>Mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>Mailprogramme, die die Privatsphäre schützen, öffnen Mails von selbst oder verraten es nie.</translation>
    </message>
    <message>
        <source>First clicked</source>
        <translation>Zuerst geklickt</translation>
    </message>
    <message>
        <source>First replied</source>
        <translation>Zuerst geantwortet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Campaign event</source>
        <translation>Kampagnenereignis</translation>
    </message>
    <message>
        <source>Campaign events</source>
        <translation>Kampagnenereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>What was clicked.</source>
        <translation>Was angeklickt wurde.</translation>
    </message>
    <message>
        <source>What the mail server said, for example.</source>
        <translation>Zum Beispiel, was der Mailserver sagte.</translation>
    </message>
    <message>
        <source>Campaigns received</source>
        <translation>Erhaltene Kampagnen</translation>
    </message>
    <message>
        <source>The campaign that led to it in the end.</source>
        <translation>Die Kampagne, die am Ende dazu geführt hat.</translation>
    </message>
    <message>
        <source>The campaign it came of.</source>
        <translation>Die Kampagne, aus der er kam.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Gestapelte Balken</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Punktwolke</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Tacho</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records without a value</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>Others (%n)</source>
        <translation>
            <numerusform>Andere (%n)</numerusform>
            <numerusform>Andere (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>As in the year before</source>
        <translation>Wie im Jahr davor</translation>
    </message>
    <message>
        <source>As in the period before</source>
        <translation>Wie im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 points more than in the year before</source>
        <translation>%1 Punkte mehr als im Jahr davor</translation>
    </message>
    <message>
        <source>%1 points more than in the period before</source>
        <translation>%1 Punkte mehr als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 points less than in the year before</source>
        <translation>%1 Punkte weniger als im Jahr davor</translation>
    </message>
    <message>
        <source>%1 points less than in the period before</source>
        <translation>%1 Punkte weniger als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 more than in the year before</source>
        <translation>%1 mehr als im Jahr davor</translation>
    </message>
    <message>
        <source>%1 more than in the period before</source>
        <translation>%1 mehr als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 less than in the year before</source>
        <translation>%1 weniger als im Jahr davor</translation>
    </message>
    <message>
        <source>%1 less than in the period before</source>
        <translation>%1 weniger als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <comment>currency</comment>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of the step before</source>
        <translation>%1 des Schritts davor</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, group within it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ColumnGuess</name>
    <message>
        <source>The heading says so</source>
        <translation>Die Überschrift sagt es</translation>
    </message>
    <message>
        <source>The cells look like e-mail addresses</source>
        <translation>Die Zellen sehen wie E-Mail-Adressen aus</translation>
    </message>
    <message>
        <source>The cells look like phone numbers</source>
        <translation>Die Zellen sehen wie Telefonnummern aus</translation>
    </message>
    <message>
        <source>The cells look like web addresses</source>
        <translation>Die Zellen sehen wie Webadressen aus</translation>
    </message>
    <message>
        <source>The cells look like countries</source>
        <translation>Die Zellen sehen wie Länder aus</translation>
    </message>
    <message>
        <source>The cells look like names of people</source>
        <translation>Die Zellen sehen wie Namen von Personen aus</translation>
    </message>
    <message>
        <source>The dates can be read in two ways; say which</source>
        <translation>Die Daten lassen sich auf zwei Arten lesen; legen Sie fest, auf welche</translation>
    </message>
    <message>
        <source>The heading is nearly “%1”</source>
        <translation>Die Überschrift ist fast „%1“</translation>
    </message>
    <message>
        <source>%1 have nothing like it; the column is left out</source>
        <translation>%1 haben nichts dergleichen; die Spalte wird ausgelassen</translation>
    </message>
    <message>
        <source>No number is above 1: 0.15 is taken for 15 %</source>
        <translation>Keine Zahl ist größer als 1: 0,15 wird als 15 % gelesen</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation marks in this row do not match.</source>
        <translation>Die Anführungszeichen in dieser Zeile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This row is longer than %1 characters and was cut.</source>
        <translation>Diese Zeile ist länger als %1 Zeichen und wurde gekürzt.</translation>
    </message>
    <message>
        <source>This row contains NUL bytes, which are not text; they were left out.</source>
        <translation>Diese Zeile enthält NUL-Bytes, die kein Text sind; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>Some bytes of this row are not text in the encoding %1.</source>
        <translation>Einige Bytes dieser Zeile sind kein Text in der Kodierung %1.</translation>
    </message>
    <message>
        <source>A “%1” followed by a space was not quoted; it was read as part of the field.</source>
        <translation>Ein „%1“ mit folgendem Leerzeichen stand nicht in Anführungszeichen; es wurde als Teil des Feldes gelesen.</translation>
    </message>
</context>
<context>
    <name>CsvSniffer</name>
    <message>
        <source>The file cannot be read again from its begin: %1.</source>
        <translation>Die Datei kann nicht noch einmal von Anfang an gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>Die Textkodierung „%1“ ist nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A row holds a character that the encoding %1 lacks. Choose UTF-8 instead.</source>
        <translation>Eine Zeile enthält ein Zeichen, das in der Kodierung %1 fehlt. Wählen Sie stattdessen UTF-8.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>DashboardTemplates</name>
    <message>
        <source>My sales</source>
        <translation>Mein Vertrieb</translation>
    </message>
    <message>
        <source>For who sells: what you won, what you have in hand, and what you did for it. It shows everybody their own numbers.</source>
        <translation>Für alle, die verkaufen: was Sie gewonnen haben, was Sie in der Hand haben und was Sie dafür getan haben. Alle sehen ihre eigenen Zahlen.</translation>
    </message>
    <message>
        <source>Open pipeline by stage</source>
        <translation>Offene Pipeline nach Phase</translation>
    </message>
    <message>
        <source>Won value by month</source>
        <translation>Gewonnener Wert nach Monat</translation>
    </message>
    <message>
        <source>What I did, by type</source>
        <translation>Was ich getan habe, nach Art</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Warum Verkaufschancen verloren gingen</translation>
    </message>
    <message>
        <source>Team performance</source>
        <translation>Leistung des Teams</translation>
    </message>
    <message>
        <source>For who leads a team: who wins, how fast, what rots, and where leads stay.</source>
        <translation>Für alle, die ein Team leiten: wer gewinnt, wie schnell, was liegen bleibt und woher Leads kommen.</translation>
    </message>
    <message>
        <source>Won value by owner</source>
        <translation>Gewonnener Wert nach Zuständigen</translation>
    </message>
    <message>
        <source>Win rate by owner</source>
        <translation>Gewinnquote nach Zuständigen</translation>
    </message>
    <message>
        <source>Open pipeline by owner and stage</source>
        <translation>Offene Pipeline nach Zuständigen und Phase</translation>
    </message>
    <message>
        <source>Deals created by month</source>
        <translation>Angelegte Verkaufschancen nach Monat</translation>
    </message>
    <message>
        <source>When activities are completed</source>
        <translation>Wann Aktivitäten erledigt werden</translation>
    </message>
    <message>
        <source>Lost value by reason</source>
        <translation>Verlorener Wert nach Grund</translation>
    </message>
    <message>
        <source>Business at a glance</source>
        <translation>Das Geschäft auf einen Blick</translation>
    </message>
    <message>
        <source>For who owns the business: what comes in, what is to come, from where, and whether it grows.</source>
        <translation>Für alle, denen das Geschäft gehört: was hereinkommt, was noch kommt, woher, und ob es wächst.</translation>
    </message>
    <message>
        <source>Won value by source</source>
        <translation>Gewonnener Wert nach Quelle</translation>
    </message>
    <message>
        <source>Won value by industry</source>
        <translation>Gewonnener Wert nach Branche</translation>
    </message>
    <message>
        <source>Leads created by month</source>
        <translation>Angelegte Leads nach Monat</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 muss eine ganze Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation>%1 muss eine Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 can have %2 decimals at most.</source>
        <translation>%1 kann höchstens %2 Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>%1 must be an amount of money such as %2, not “%3”.</source>
        <translation>%1 muss ein Geldbetrag wie %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is either yes or no, not “%2”.</source>
        <translation>%1 ist entweder ja oder nein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example %3.</source>
        <translation>%1 ist kein Datum, das es gibt: „%2“. Schreiben Sie zum Beispiel %3.</translation>
    </message>
    <message>
        <source>%1 is not a day and time: “%2”. Type for example %3.</source>
        <translation>%1 ist kein Tag mit Uhrzeit: „%2“. Schreiben Sie zum Beispiel %3.</translation>
    </message>
    <message>
        <source>%1: there is no country called “%2”. Type its name or its two-letter code.</source>
        <translation>%1: Ein Land namens „%2“ gibt es nicht. Schreiben Sie seinen Namen oder sein Kürzel aus zwei Buchstaben.</translation>
    </message>
    <message>
        <source>%1: there is no currency called “%2”. Type its three-letter code, for example EUR.</source>
        <translation>%1: Eine Währung namens „%2“ gibt es nicht. Schreiben Sie ihr Kürzel aus drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message numerus="yes">
        <source>First of %n page(s)</source>
        <translation>
            <numerusform>Erste von %n Seite</numerusform>
            <numerusform>Erste von %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Open it with its own program.</source>
        <translation>Dieses Bild lässt sich hier nicht zeigen. Öffnen Sie es mit seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. Open it with its own program.</source>
        <translation>Dieses Bild ist zu groß, um hier gezeigt zu werden. Öffnen Sie es mit seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>This picture is damaged or of a kind that cannot be shown.</source>
        <translation>Dieses Bild ist beschädigt oder von einer Art, die sich nicht zeigen lässt.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown.</source>
        <translation>Dieses PDF ist beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Open it with its own program.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt. Öffnen Sie es mit seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Dieses PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown here. Open it with its own program.</source>
        <translation>Dieses PDF lässt sich hier nicht zeigen. Öffnen Sie es mit seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>This text is in an unknown encoding. Open it with its own program.</source>
        <translation>Dieser Text ist in einer unbekannten Kodierung. Öffnen Sie ihn mit seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Nothing was left there.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Dort wurde nichts hinterlassen.</translation>
    </message>
    <message>
        <source>Only contacts can be written as vCards. Choose a CSV file.</source>
        <translation>Nur Kontakte lassen sich als vCards schreiben. Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>A workbook needs a file. Name one that ends in .xlsx.</source>
        <translation>Eine Arbeitsmappe braucht eine Datei. Nennen Sie eine, deren Name auf .xlsx endet.</translation>
    </message>
    <message>
        <source>This machine has no folder in memory, and a spreadsheet that is not finished must not lie on its disk. Choose a CSV file instead.</source>
        <translation>Dieser Rechner hat keinen Ordner im Arbeitsspeicher, und eine unfertige Tabelle darf nicht auf seiner Festplatte liegen. Wählen Sie stattdessen eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be begun.</source>
        <translation>Die Tabelle kann nicht begonnen werden.</translation>
    </message>
    <message>
        <source>There is no room in memory for the spreadsheet. Choose a CSV file instead.</source>
        <translation>Im Arbeitsspeicher ist kein Platz für die Tabelle. Wählen Sie stattdessen eine CSV-Datei.</translation>
    </message>
    <message>
        <source>A text in “%1” is longer than the %2 characters that a cell of a spreadsheet holds. Leave that column out, or choose a CSV file.</source>
        <translation>Ein Text in „%1“ ist länger als die %2 Zeichen, die eine Tabellenzelle fasst. Lassen Sie diese Spalte weg oder wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>es ist kein Speicherplatz mehr frei</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end; put a value of several words in quotes</source>
        <translation>„and“, „or“ oder das Ende; setzen Sie einen Wert aus mehreren Wörtern in Anführungszeichen</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>weniger Klammern</translation>
    </message>
    <message>
        <source>“)”</source>
        <translation>„)“</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>der Name eines Feldes</translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation>„empty“</translation>
    </message>
    <message>
        <source>“empty” or “not empty”</source>
        <translation>„empty“ oder „not empty“</translation>
    </message>
    <message>
        <source>“in”</source>
        <translation>„in“</translation>
    </message>
    <message>
        <source>“(”</source>
        <translation>„(“</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>„,“ oder „)“</translation>
    </message>
    <message>
        <source>= or != for a field that is yes or no</source>
        <translation>= oder != bei einem Feld, das ja oder nein ist</translation>
    </message>
    <message>
        <source>a number with up to %1 decimals</source>
        <translation>eine Zahl mit bis zu %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number, with a point before the decimals</source>
        <translation>eine Zahl mit einem Punkt vor den Nachkommastellen</translation>
    </message>
    <message>
        <source>an amount such as 1250.50</source>
        <translation>ein Betrag wie 1250.50</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>ein schließendes %1</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>at “%1” (character %2)</source>
        <translation>bei „%1“ (Zeichen %2)</translation>
    </message>
    <message>
        <source>The filter cannot be understood %1. Expected: %2.</source>
        <translation>Der Filter ist %1 nicht zu verstehen. Erwartet: %2.</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a number, not with “%2”.</source>
        <translation>„%1“ lässt sich nur mit einer Zahl vergleichen, nicht mit „%2“.</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a date such as 2026-01-31, not with “%2”.</source>
        <translation>„%1“ lässt sich nur mit einem Datum wie 2026-01-31 vergleichen, nicht mit „%2“.</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a moment or a day, not with “%2”.</source>
        <translation>„%1“ lässt sich nur mit einem Zeitpunkt oder einem Tag vergleichen, nicht mit „%2“.</translation>
    </message>
    <message>
        <source>“%1” is either yes or no.</source>
        <translation>„%1“ ist entweder ja oder nein.</translation>
    </message>
    <message>
        <source>“%1” is no date, so it cannot be compared with days.</source>
        <translation>„%1“ ist kein Datum und lässt sich daher nicht mit Tagen vergleichen.</translation>
    </message>
    <message>
        <source>“%1” cannot contain days. Ask whether it is before, after or within them.</source>
        <translation>„%1“ kann keine Tage enthalten. Fragen Sie, ob es davor, danach oder darin liegt.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with me or my team in this way.</source>
        <translation>„%1“ lässt sich so nicht mit mir oder meinem Team vergleichen.</translation>
    </message>
    <message>
        <source>Only texts are similar to others, and “%1” is none.</source>
        <translation>Nur Texte können anderen ähneln, und „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>“%1” is no date, so it has no anniversary.</source>
        <translation>„%1“ ist kein Datum und hat daher keinen Jahrestag.</translation>
    </message>
    <message>
        <source>“%1” between needs two values.</source>
        <translation>Bei „%1“ verlangt „zwischen“ zwei Werte.</translation>
    </message>
    <message>
        <source>a condition is needed here, in braces.</source>
        <translation>hier wird eine Bedingung in geschweiften Klammern gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>exactly one of these is needed here: %1.</source>
        <translation>hier wird genau eines von diesen gebraucht: %1.</translation>
    </message>
    <message>
        <source>conditions can be nested %1 deep at most.</source>
        <translation>Bedingungen können höchstens %1-fach geschachtelt sein.</translation>
    </message>
    <message>
        <source>a list of conditions is needed here.</source>
        <translation>hier wird eine Liste von Bedingungen gebraucht.</translation>
    </message>
    <message>
        <source>only one of has, count, sum, first and last can be asked.</source>
        <translation>nur eines von has, count, sum, first und last kann abgefragt werden.</translation>
    </message>
    <message>
        <source>one of has, count, sum, first and last is needed here.</source>
        <translation>hier wird eines von has, count, sum, first und last gebraucht.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>hier wird true oder false gebraucht.</translation>
    </message>
    <message>
        <source>the number of a segment is needed here, as text.</source>
        <translation>hier wird die Nummer eines Segments als Text gebraucht.</translation>
    </message>
    <message>
        <source>a condition can compare in one way only.</source>
        <translation>eine Bedingung kann nur auf eine Weise vergleichen.</translation>
    </message>
    <message>
        <source>one of these is needed here: %1.</source>
        <translation>hier wird eines von diesen gebraucht: %1.</translation>
    </message>
    <message>
        <source>a list of values is needed here.</source>
        <translation>hier wird eine Liste von Werten gebraucht.</translation>
    </message>
    <message>
        <source>a name is needed here.</source>
        <translation>hier wird ein Name gebraucht.</translation>
    </message>
    <message>
        <source>only true can stand here.</source>
        <translation>hier kann nur true stehen.</translation>
    </message>
    <message>
        <source>this filter is about “%1”, not about “%2”.</source>
        <translation>in diesem Filter geht es um „%1“, nicht um „%2“.</translation>
    </message>
    <message>
        <source>This filter is nested too deeply. Make it simpler.</source>
        <translation>Dieser Filter ist zu tief geschachtelt. Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The filter cannot be read: it is not JSON from byte %1 on (%2).</source>
        <translation>Der Filter kann nicht gelesen werden: Ab Byte %1 ist er kein JSON (%2).</translation>
    </message>
    <message>
        <source>a filter is needed here, in braces.</source>
        <translation>hier wird ein Filter in geschweiften Klammern gebraucht.</translation>
    </message>
    <message>
        <source>the version of the filter is needed here, a number.</source>
        <translation>hier wird die Version des Filters gebraucht, eine Zahl.</translation>
    </message>
    <message>
        <source>this is version %1, and this program knows filters up to version %2. Use a newer one.</source>
        <translation>dies ist Version %1, und dieses Programm kennt Filter bis Version %2. Verwenden Sie ein neueres.</translation>
    </message>
    <message>
        <source>there is no kind of record called “%1”.</source>
        <translation>eine Art von Datensatz namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>days are said by “unit” and one of “last”, “next” and “away”.</source>
        <translation>Tage werden mit „unit“ und einem von „last“, „next“ und „away“ angegeben.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>hier wird eine ganze Zahl von %1 bis %2 gebraucht.</translation>
    </message>
    <message>
        <source>day, week, month, quarter or year is needed here.</source>
        <translation>hier wird day, week, month, quarter oder year gebraucht.</translation>
    </message>
    <message>
        <source>“me” or “my_team” is needed here.</source>
        <translation>hier wird „me“ oder „my_team“ gebraucht.</translation>
    </message>
    <message>
        <source>a whole number is needed here, as text.</source>
        <translation>hier wird eine ganze Zahl als Text gebraucht.</translation>
    </message>
    <message>
        <source>this cannot be a value of “%1”.</source>
        <translation>dies kann kein Wert von „%1“ sein.</translation>
    </message>
    <message>
        <source>a number with up to %1 decimals is needed here, as text.</source>
        <translation>hier wird eine Zahl mit bis zu %1 Nachkommastellen als Text gebraucht.</translation>
    </message>
    <message>
        <source>a number is needed here.</source>
        <translation>hier wird eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or a moment such as 2026-01-31T14:30:00Z is needed here.</source>
        <translation>hier wird ein Tag wie 2026-01-31 oder ein Zeitpunkt wie 2026-01-31T14:30:00Z gebraucht.</translation>
    </message>
    <message>
        <source>a text is needed here.</source>
        <translation>hier wird ein Text gebraucht.</translation>
    </message>
    <message>
        <source>The filter cannot be read at %1: %2</source>
        <translation>Der Filter kann bei %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”.</source>
        <translation>„%1“ hat keinen Wert „%2“.</translation>
    </message>
    <message>
        <source>an amount such as 1250.50 is needed here, as text.</source>
        <translation>hier wird ein Betrag wie 1250.50 als Text gebraucht.</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31 is needed here.</source>
        <translation>hier wird ein Datum wie 2026-01-31 gebraucht.</translation>
    </message>
    <message>
        <source>the name of a field, or “in segment”</source>
        <translation>der Name eines Feldes oder „in segment“</translation>
    </message>
    <message>
        <source>the number of a segment</source>
        <translation>die Nummer eines Segments</translation>
    </message>
    <message>
        <source>the name or number of a segment</source>
        <translation>der Name oder die Nummer eines Segments</translation>
    </message>
    <message>
        <source>a relation and a field of it, such as orders.total_minor</source>
        <translation>eine Beziehung und ein Feld davon, wie orders.total_minor</translation>
    </message>
    <message>
        <source>the name of a relation</source>
        <translation>der Name einer Beziehung</translation>
    </message>
    <message>
        <source>“and” and a second value</source>
        <translation>„and“ und ein zweiter Wert</translation>
    </message>
    <message>
        <source>“all”</source>
        <translation>„all“</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ ^, “is empty”, “is not empty”, “between” or “in (…)”</source>
        <translation>eines von = != &lt; &lt;= &gt; &gt;= ~ ^, „is empty“, „is not empty“, „between“ oder „in (…)“</translation>
    </message>
    <message>
        <source>“(”, or days such as “last 30 days”</source>
        <translation>„(“ oder Tage wie „last 30 days“</translation>
    </message>
    <message>
        <source>“team”</source>
        <translation>„team“</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>eine Zahl bis %1</translation>
    </message>
    <message>
        <source>“ago” or “ahead”</source>
        <translation>„ago“ oder „ahead“</translation>
    </message>
    <message>
        <source>day, week, month, quarter or year</source>
        <translation>day, week, month, quarter oder year</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31, or days such as “today” or “last 30 days”</source>
        <translation>ein Datum wie 2026-01-31 oder Tage wie „today“ oder „last 30 days“</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, a time such as 2026-01-31T14:30, or days such as “today” or “last 30 days”</source>
        <translation>ein Tag wie 2026-01-31, ein Zeitpunkt wie 2026-01-31T14:30 oder Tage wie „today“ oder „last 30 days“</translation>
    </message>
    <message>
        <source>%1 has no relation called “%2”. There are: %3.</source>
        <translation>%1 hat keine Beziehung namens „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be summed up. Choose a number or an amount of money.</source>
        <translation>„%1“ lässt sich nicht summieren. Wählen Sie eine Zahl oder einen Geldbetrag.</translation>
    </message>
    <message>
        <source>“%1” has no earliest and no latest value. Choose a date.</source>
        <translation>„%1“ hat keinen frühesten und keinen spätesten Wert. Wählen Sie ein Datum.</translation>
    </message>
</context>
<context>
    <name>FilterEvaluator</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer Eintrag</numerusform>
            <numerusform>%1 und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The segment “%1” asks for itself. Take it out of its own conditions.</source>
        <translation>Das Segment „%1“ fragt nach sich selbst. Nehmen Sie es aus seinen eigenen Bedingungen heraus.</translation>
    </message>
</context>
<context>
    <name>FilterOperators</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is spelled like</source>
        <translation>schreibt sich ähnlich wie</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>has its anniversary</source>
        <translation>jährt sich</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>hat eines von</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>hat alle von</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>hat keines von</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>liegt nicht nach</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>liegt nicht vor</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>ist in</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>ist nicht in</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 liegt vor %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 liegt nicht nach %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 liegt nach %2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1 liegt nicht vor %2</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>%1 kommt vor %2</translation>
    </message>
    <message>
        <source>%1 is %2 or comes before it</source>
        <translation>%1 ist %2 oder kommt davor</translation>
    </message>
    <message>
        <source>%1 comes after %2</source>
        <translation>%1 kommt nach %2</translation>
    </message>
    <message>
        <source>%1 is %2 or comes after it</source>
        <translation>%1 ist %2 oder kommt danach</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 is similar to %2</source>
        <translation>%1 ähnelt %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is on %2</source>
        <translation>der Jahrestag von %1 entspricht %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is %2</source>
        <comment>today</comment>
        <translation>der Jahrestag von %1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>today, yesterday or tomorrow</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <comment>a day</comment>
        <translation>%1 ist an %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is in %2</source>
        <comment>days</comment>
        <translation>der Jahrestag von %1 liegt in %2</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>days</comment>
        <translation>%1 liegt in %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1, für die gilt: %2</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle diese Bedingungen</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Mindestens eine dieser Bedingungen</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>everything fits</source>
        <translation>alles passt</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions or values</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions or values</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions or values</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist keines von %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>%1 (where %2)</source>
        <comment>orders (where paid is yes)</comment>
        <translation>%1 (für die gilt: %2)</translation>
    </message>
    <message>
        <source>there are %1</source>
        <comment>orders</comment>
        <translation>es gibt %1</translation>
    </message>
    <message>
        <source>there are no %1</source>
        <comment>orders</comment>
        <translation>es gibt keine %1</translation>
    </message>
    <message>
        <source>the number of %1</source>
        <comment>orders</comment>
        <translation>die Anzahl der %1</translation>
    </message>
    <message>
        <source>the sum of %1 over %2</source>
        <comment>total, orders</comment>
        <translation>die Summe von %1 über alle %2</translation>
    </message>
    <message>
        <source>the earliest %1 of %2</source>
        <comment>a date, orders</comment>
        <translation>das früheste „%1“ der %2</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <comment>a date, orders</comment>
        <translation>das späteste „%1“ der %2</translation>
    </message>
    <message>
        <source>it is in the segment “%1”</source>
        <translation>gehört zum Segment „%1“</translation>
    </message>
    <message>
        <source>it is not in the segment “%1”</source>
        <translation>gehört nicht zum Segment „%1“</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 ist nicht leer</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 has all of %2</source>
        <translation>%1 hat alle von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>me</source>
        <translation>meine Person</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mein Team</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>dieser Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesem Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>diesem Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>diesem Jahr</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>der vorigen Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>dem vorigen Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>dem vorigen Quartal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>dem vorigen Jahr</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>der nächsten Woche</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>dem nächsten Monat</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>dem nächsten Quartal</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>dem nächsten Jahr</translation>
    </message>
    <message numerus="yes">
        <source>the day %n day(s) ago</source>
        <translation>
            <numerusform>dem Tag vor %n Tag</numerusform>
            <numerusform>dem Tag vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ago</source>
        <translation>
            <numerusform>der Woche vor %n Woche</numerusform>
            <numerusform>der Woche vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ago</source>
        <translation>
            <numerusform>dem Monat vor %n Monat</numerusform>
            <numerusform>dem Monat vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ago</source>
        <translation>
            <numerusform>dem Quartal vor %n Quartal</numerusform>
            <numerusform>dem Quartal vor %n Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ago</source>
        <translation>
            <numerusform>dem Jahr vor %n Jahr</numerusform>
            <numerusform>dem Jahr vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the day %n day(s) ahead</source>
        <translation>
            <numerusform>dem Tag in %n Tag</numerusform>
            <numerusform>dem Tag in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ahead</source>
        <translation>
            <numerusform>der Woche in %n Woche</numerusform>
            <numerusform>der Woche in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ahead</source>
        <translation>
            <numerusform>dem Monat in %n Monat</numerusform>
            <numerusform>dem Monat in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ahead</source>
        <translation>
            <numerusform>dem Quartal in %n Quartal</numerusform>
            <numerusform>dem Quartal in %n Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ahead</source>
        <translation>
            <numerusform>dem Jahr in %n Jahr</numerusform>
            <numerusform>dem Jahr in %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>dem letzten %n Tag</numerusform>
            <numerusform>den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n week(s)</source>
        <translation>
            <numerusform>der letzten %n Woche</numerusform>
            <numerusform>den letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n month(s)</source>
        <translation>
            <numerusform>dem letzten %n Monat</numerusform>
            <numerusform>den letzten %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n quarter(s)</source>
        <translation>
            <numerusform>dem letzten %n Quartal</numerusform>
            <numerusform>den letzten %n Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n year(s)</source>
        <translation>
            <numerusform>dem letzten %n Jahr</numerusform>
            <numerusform>den letzten %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>dem nächsten %n Tag</numerusform>
            <numerusform>den nächsten %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>der nächsten %n Woche</numerusform>
            <numerusform>den nächsten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n month(s)</source>
        <translation>
            <numerusform>dem nächsten %n Monat</numerusform>
            <numerusform>den nächsten %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n quarter(s)</source>
        <translation>
            <numerusform>dem nächsten %n Quartal</numerusform>
            <numerusform>den nächsten %n Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n year(s)</source>
        <translation>
            <numerusform>dem nächsten %n Jahr</numerusform>
            <numerusform>den nächsten %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>The formula cannot be read: %1 (at “%2”).</source>
        <translation>Die Formel kann nicht gelesen werden: %1 (bei „%2“).</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>ein Text hat kein Ende</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>%1 is needed, not %2</source>
        <translation>gebraucht wird %1, nicht %2</translation>
    </message>
    <message>
        <source>the two amounts have different currencies</source>
        <translation>die beiden Beträge haben verschiedene Währungen</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>am Ende fehlt etwas</translation>
    </message>
    <message>
        <source>%1 has no field called “%2”</source>
        <translation>%1 hat kein Feld namens „%2“</translation>
    </message>
    <message>
        <source>formulas cannot calculate with “%1”</source>
        <translation>Formeln können nicht mit „%1“ rechnen</translation>
    </message>
    <message>
        <source>%1() takes %2 values</source>
        <translation>%1() braucht %2 Werte</translation>
    </message>
    <message>
        <source>how many digits are kept is a number, not a calculation</source>
        <translation>wie viele Stellen bleiben, ist eine Zahl, keine Berechnung</translation>
    </message>
    <message>
        <source>there is no function called “%1”</source>
        <translation>eine Funktion namens „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>%1() is given too few or too many values</source>
        <translation>%1() bekommt zu wenige oder zu viele Werte</translation>
    </message>
    <message>
        <source>text() takes whole numbers and dates; round a number first</source>
        <translation>text() nimmt ganze Zahlen und Daten; runden Sie eine Zahl zuvor</translation>
    </message>
    <message>
        <source>%1() takes numbers or dates</source>
        <translation>%1() nimmt Zahlen oder Daten</translation>
    </message>
    <message>
        <source>%1() needs related records, for example %1(deals)</source>
        <translation>%1() braucht verknüpfte Datensätze, zum Beispiel %1(deals)</translation>
    </message>
    <message>
        <source>%1 has no related records called “%2”</source>
        <translation>%1 hat keine verknüpften Datensätze namens „%2“</translation>
    </message>
    <message>
        <source>count() takes related records, no field of theirs</source>
        <translation>count() nimmt verknüpfte Datensätze, kein Feld davon</translation>
    </message>
    <message>
        <source>%1() needs a field of the related records</source>
        <translation>%1() braucht ein Feld der verknüpften Datensätze</translation>
    </message>
    <message>
        <source>only numbers can be added up</source>
        <translation>nur Zahlen lassen sich addieren</translation>
    </message>
    <message>
        <source>a filter stands in quotes, for example &apos;status = won&apos;</source>
        <translation>ein Filter steht in Anführungszeichen, zum Beispiel &apos;status = won&apos;</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>“%1” would be calculated from itself.</source>
        <translation>„%1“ würde aus sich selbst berechnet.</translation>
    </message>
    <message>
        <source>A calculated field needs a formula.</source>
        <translation>Ein berechnetes Feld braucht eine Formel.</translation>
    </message>
</context>
<context>
    <name>Icalendar</name>
    <message>
        <source>The time zone &quot;%1&quot; is unknown; its times are taken as those of %2.</source>
        <translation>Die Zeitzone „%1“ ist unbekannt; ihre Zeiten werden als solche von %2 genommen.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>It has no time to begin with.</source>
        <translation>Er hat keine Zeit, zu der er beginnt.</translation>
    </message>
    <message>
        <source>“%1” is taken once: %2</source>
        <translation>„%1“ wird einmal übernommen: %2</translation>
    </message>
    <message>
        <source>This calendar is larger than %1 MB. Export it in parts, by year for example.</source>
        <translation>Dieser Kalender ist größer als %1 MB. Exportieren Sie ihn in Teilen, zum Beispiel jahrweise.</translation>
    </message>
    <message>
        <source>This is no calendar: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Das ist kein Kalender: Er beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>This calendar is of the old format vCalendar 1.0. Export it as iCalendar (.ics).</source>
        <translation>Dieser Kalender hat das alte Format vCalendar 1.0. Exportieren Sie ihn als iCalendar (.ics).</translation>
    </message>
    <message>
        <source>This calendar is damaged: its parts do not end.</source>
        <translation>Dieser Kalender ist beschädigt: Seine Teile enden nicht.</translation>
    </message>
    <message>
        <source>This calendar is damaged and cannot be read.</source>
        <translation>Dieser Kalender ist beschädigt und nicht zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) say no time at which they take place and were left out.</source>
        <translation>
            <numerusform>%n Termin sagt nicht, wann er stattfindet, und wurde weggelassen.</numerusform>
            <numerusform>%n Termine sagen nicht, wann sie stattfinden, und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be one of %3.</source>
        <translation>Die Zuordnung sagt „%1“: „%2“; es muss eines von %3 sein.</translation>
    </message>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be a single character.</source>
        <translation>Die Zuordnung sagt „%1“: „%2“; es muss ein einzelnes Zeichen sein.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>eingefügte Zeilen</translation>
    </message>
    <message>
        <source>The mapping was saved by a newer version of Kith. Bring this program up to date, or map the columns by hand.</source>
        <translation>Die Zuordnung wurde mit einer neueren Version von Kith gespeichert. Aktualisieren Sie dieses Programm oder ordnen Sie die Spalten von Hand zu.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the file does not have.</source>
        <translation>Die Zuordnung nennt eine Spalte „%1“, die die Datei nicht hat.</translation>
    </message>
    <message>
        <source>The mapping says so</source>
        <translation>Die Zuordnung sagt es</translation>
    </message>
    <message>
        <source>The mapping is for &quot;%1&quot;; %2 can be imported.</source>
        <translation>Die Zuordnung ist für „%1“ gedacht; importiert werden kann %2.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The row is empty in all mapped columns.</source>
        <translation>Die Zeile ist in allen zugeordneten Spalten leer.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is mapped to &quot;%2&quot;, which is nothing of a %3.</source>
        <translation>Die Spalte „%1“ ist „%2“ zugeordnet; das gibt es bei %3 nicht.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date.</source>
        <translation>%1: „%2“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Amounts are taken to be in %1.</source>
        <translation>Beträge gelten als %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country that is known here. Write its name or its two letters.</source>
        <translation>„%1“ ist kein hier bekanntes Land. Schreiben Sie seinen Namen oder seine zwei Buchstaben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>„%1“ wurde als %2 gelesen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company&apos;s domain</source>
        <translation>Domain des Unternehmens</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation>E-Mail (geschäftlich)</translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation>E-Mail (privat)</translation>
    </message>
    <message>
        <source>E-mail (other)</source>
        <translation>E-Mail (sonstige)</translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation>Telefon (geschäftlich)</translation>
    </message>
    <message>
        <source>Phone (mobile)</source>
        <translation>Telefon (mobil)</translation>
    </message>
    <message>
        <source>Phone (private)</source>
        <translation>Telefon (privat)</translation>
    </message>
    <message>
        <source>Phone (main)</source>
        <translation>Telefon (Zentrale)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation>Schlüssel im anderen System</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fakt: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a name.</source>
        <translation>„%1“ kann nicht als Name gelesen werden.</translation>
    </message>
    <message>
        <source>The first row of the file cannot be read: %1</source>
        <translation>Die erste Zeile der Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No column of the file goes anywhere. Map at least one.</source>
        <translation>Keine Spalte der Datei ist zugeordnet. Ordnen Sie mindestens eine zu.</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 Zeilen, %2 je Sekunde</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2.</source>
        <translation>Die abgewiesenen Zeilen können nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the file has %2 columns. Is a delimiter inside a value not quoted?</source>
        <translation>Die Zeile hat %1 Zellen, die Datei %2 Spalten. Steht ein Trennzeichen in einem Wert ohne Anführungszeichen?</translation>
    </message>
    <message>
        <source>The row names nobody: it has no key, no name, and no e-mail address or phone number that can be read.</source>
        <translation>Die Zeile nennt niemanden: Sie hat keinen Schlüssel, keinen Namen und keine lesbare E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>No record here fits this row, and only updates were asked for.</source>
        <translation>Kein vorhandener Datensatz passt zu dieser Zeile, und es sollte nur aktualisiert werden.</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record already.</source>
        <translation>Zeile %1 der Datei betrifft bereits denselben Datensatz.</translation>
    </message>
    <message>
        <source>Row %1 of the file calls the same company &quot;%2&quot;.</source>
        <translation>Zeile %1 der Datei nennt dasselbe Unternehmen „%2“.</translation>
    </message>
    <message>
        <source>The company would be its own parent.</source>
        <translation>Das Unternehmen wäre seine eigene Muttergesellschaft.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record and says something else for %2.</source>
        <translation>Zeile %1 der Datei betrifft denselben Datensatz und sagt bei %2 etwas anderes.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation>Die abgewiesenen Zeilen können nicht nach „%1“ geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Read as %1, cells separated by %2.</source>
        <translation>Gelesen als %1, Zellen getrennt durch %2.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Weggelassene Spalten: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 Zeilen)</translation>
    </message>
    <message>
        <source>New values in your lists: %1.</source>
        <translation>Neue Werte in Ihren Listen: %1.</translation>
    </message>
    <message>
        <source>The row fits %1 records equally well. Give it a key of its own, or merge them first.</source>
        <translation>Die Zeile passt zu %1 Datensätzen gleich gut. Geben Sie ihr einen eigenen Schlüssel oder führen Sie die Datensätze zuvor zusammen.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; there is nothing to import.</source>
        <translation>„%1“ ist leer; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Looking again at %1 rows that contradict others or change what was there</source>
        <translation>%1 Zeilen, die anderen widersprechen oder Vorhandenes geändert haben, werden noch einmal angesehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was imported; nothing was changed here. Import it again.</source>
        <translation>„%1“ wurde während des Imports geändert; hier wurde nichts geändert. Importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The row would change the record so that the row no longer fits it. Give it a key of its own.</source>
        <translation>Die Zeile würde den Datensatz so ändern, dass sie nicht mehr zu ihm passt. Geben Sie ihr einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>More than %1 records have the same name, address or number. Give the row a key of its own.</source>
        <translation>Mehr als %1 Datensätze haben denselben Namen, dieselbe Adresse oder Nummer. Geben Sie der Zeile einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Read as vCards.</source>
        <translation>Als vCards gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Choose a CSV, TSV or vCard file.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie eine CSV-, TSV- oder vCard-Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported. Choose one of: %2.</source>
        <translation>„%1“ kann nicht importiert werden. Wählen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>vCards are about people. Choose contact, or a table of something else.</source>
        <translation>vCards handeln von Personen. Wählen Sie contact, oder eine Tabelle mit etwas anderem.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Lead, by its key in the other system</source>
        <translation>Lead, nach seinem Schlüssel im anderen System</translation>
    </message>
    <message>
        <source>Closed, or expected close while open</source>
        <translation>Abgeschlossen, oder erwarteter Abschluss, solange offen</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Gewonnen am</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Verloren am</translation>
    </message>
    <message>
        <source>Entered “%1”</source>
        <translation>„%1“ erreicht</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1: several are called &quot;%2&quot;.</source>
        <translation>%1: Mehrere heißen „%2“.</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;.</source>
        <translation>%1: Keiner heißt „%2“.</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;. Is &quot;%3&quot; meant?</source>
        <translation>%1: Keiner heißt „%2“. Ist „%3“ gemeint?</translation>
    </message>
    <message>
        <source>No lead has the key &quot;%1&quot;. Import the leads first.</source>
        <translation>Kein Lead hat den Schlüssel „%1“. Importieren Sie zuerst die Leads.</translation>
    </message>
    <message>
        <source>Several leads have the key &quot;%1&quot;, from different systems.</source>
        <translation>Mehrere Leads haben den Schlüssel „%1“, aus verschiedenen Systemen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an e-mail address.</source>
        <translation>%1: „%2“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Contact, by e-mail address</source>
        <translation>Kontakt, nach E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Ticket, by its number</source>
        <translation>Ticket, nach seiner Nummer</translation>
    </message>
    <message>
        <source>No contact has the e-mail address &quot;%1&quot;.</source>
        <translation>Kein Kontakt hat die E-Mail-Adresse „%1“.</translation>
    </message>
    <message>
        <source>Several contacts have the e-mail address &quot;%1&quot;.</source>
        <translation>Mehrere Kontakte haben die E-Mail-Adresse „%1“.</translation>
    </message>
    <message>
        <source>No ticket has the number &quot;%1&quot;.</source>
        <translation>Kein Ticket hat die Nummer „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no discount; as a share of 1, 0.15 is 15 %.</source>
        <translation>„%1“ ist kein Rabatt; als Anteil an 1 bedeutet 0,15 15 %.</translation>
    </message>
    <message>
        <source>The row does not say which campaign it belongs to.</source>
        <translation>Die Zeile sagt nicht, zu welcher Kampagne sie gehört.</translation>
    </message>
    <message>
        <source>The row has no e-mail address, so nobody knows whose it is.</source>
        <translation>Die Zeile hat keine E-Mail-Adresse, also weiß niemand, wessen sie ist.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not the number of a line; lines count from 1.</source>
        <translation>%1: „%2“ ist keine Positionsnummer; Positionen zählen ab 1.</translation>
    </message>
    <message>
        <source>The row has no order number. By it the order is found again; map its column.</source>
        <translation>Die Zeile hat keine Auftragsnummer. Mit ihr wird der Auftrag wiedergefunden; ordnen Sie ihre Spalte zu.</translation>
    </message>
    <message>
        <source>The row has a line of an order, but says neither what it is nor what it costs.</source>
        <translation>Die Zeile hat eine Position eines Auftrags, sagt aber weder, was sie ist, noch, was sie kostet.</translation>
    </message>
    <message>
        <source>What an order comes to is worked out from its lines.</source>
        <translation>Was ein Auftrag ergibt, wird aus seinen Positionen errechnet.</translation>
    </message>
    <message>
        <source>Amounts are taken to be in %1, unless the order says another currency.</source>
        <translation>Beträge gelten in %1, außer der Auftrag nennt eine andere Währung.</translation>
    </message>
    <message>
        <source>Campaign, by name or key</source>
        <translation>Kampagne, nach Name oder Schlüssel</translation>
    </message>
    <message>
        <source>First name, becomes part of the name</source>
        <translation>Vorname, wird Teil des Namens</translation>
    </message>
    <message>
        <source>Last name, becomes part of the name</source>
        <translation>Nachname, wird Teil des Namens</translation>
    </message>
    <message>
        <source>Who leads the team</source>
        <translation>Wer das Team leitet</translation>
    </message>
    <message>
        <source>Customer, by its key in the other system</source>
        <translation>Kunde, nach seinem Schlüssel im anderen System</translation>
    </message>
    <message>
        <source>Contact, by name</source>
        <translation>Kontakt, nach Name</translation>
    </message>
    <message>
        <source>Line: product, by name or article number</source>
        <translation>Position: Produkt, nach Name oder Artikelnummer</translation>
    </message>
    <message>
        <source>Line: description</source>
        <translation>Position: Beschreibung</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>Position: Menge</translation>
    </message>
    <message>
        <source>Line: unit price</source>
        <translation>Position: Einzelpreis</translation>
    </message>
    <message>
        <source>Line: discount in %</source>
        <translation>Position: Rabatt in %</translation>
    </message>
    <message>
        <source>Line: discount as a share (0.15 is 15 %)</source>
        <translation>Position: Rabatt als Anteil (0,15 bedeutet 15 %)</translation>
    </message>
    <message>
        <source>Line: its number in the order</source>
        <translation>Position: ihre Nummer im Auftrag</translation>
    </message>
    <message>
        <source>Several users are called &quot;%1&quot;.</source>
        <translation>Mehrere Benutzer heißen „%1“.</translation>
    </message>
    <message>
        <source>Several orders have the number &quot;%1&quot;, from different systems. Say which system the file comes from.</source>
        <translation>Mehrere Aufträge aus verschiedenen Systemen haben die Nummer „%1“. Sagen Sie, aus welchem System die Datei kommt.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot; yet, and the row does not say whose it is. Import orders before their lines, and say for both which system they come from.</source>
        <translation>Es gibt noch keinen Auftrag „%1“, und die Zeile sagt nicht, wessen er ist. Importieren Sie Aufträge vor ihren Positionen, und sagen Sie für beide, aus welchem System sie kommen.</translation>
    </message>
    <message>
        <source>Order &quot;%1&quot; is in the trash. Restore it, or empty the trash, and import again.</source>
        <translation>Auftrag „%1“ liegt im Papierkorb. Stellen Sie ihn wieder her oder leeren Sie den Papierkorb, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>No customer has the key &quot;%1&quot;. Import the customers first, or map a column that names them.</source>
        <translation>Kein Kunde hat den Schlüssel „%1“. Importieren Sie zuerst die Kunden, oder ordnen Sie eine Spalte zu, die sie nennt.</translation>
    </message>
    <message>
        <source>Several customers have the key &quot;%1&quot;, from different systems.</source>
        <translation>Mehrere Kunden aus verschiedenen Systemen haben den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>No company is called &quot;%1&quot;, and unknown customers are to be rejected.</source>
        <translation>Kein Unternehmen heißt „%1“, und unbekannte Kunden sollen abgewiesen werden.</translation>
    </message>
    <message>
        <source>Several contacts are called &quot;%1&quot;. Map a column with their key or e-mail address.</source>
        <translation>Mehrere Kontakte heißen „%1“. Ordnen Sie eine Spalte mit ihrem Schlüssel oder ihrer E-Mail-Adresse zu.</translation>
    </message>
    <message>
        <source>No contact is called &quot;%1&quot;, and unknown customers are to be rejected.</source>
        <translation>Kein Kontakt heißt „%1“, und unbekannte Kunden sollen abgewiesen werden.</translation>
    </message>
    <message>
        <source>No contact has the e-mail address &quot;%1&quot;, and the row does not say what they are called.</source>
        <translation>Kein Kontakt hat die E-Mail-Adresse „%1“, und die Zeile sagt nicht, wie er heißt.</translation>
    </message>
    <message>
        <source>The file says two different things of line %1 of order &quot;%2&quot;.</source>
        <translation>Die Datei sagt zweierlei über Position %1 von Auftrag „%2“.</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;. There are: %3.</source>
        <translation>%1: „%2“ gibt es nicht. Es gibt: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the other numbers of the column, whose decimal sign is &quot;%2&quot;. Write it like them.</source>
        <translation>„%1“ passt nicht zu den anderen Zahlen der Spalte, deren Dezimalzeichen „%2“ ist. Schreiben Sie sie wie jene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 has. If it means thousands, say that the column&apos;s decimal sign is another one.</source>
        <translation>„%1“ hat mehr Nachkommastellen, als %2 kennt. Wenn Tausender gemeint sind, sagen Sie, dass das Dezimalzeichen der Spalte ein anderes ist.</translation>
    </message>
    <message>
        <source>There is no currency called &quot;%1&quot;. Say its three-letter code, for example EUR.</source>
        <translation>Es gibt keine Währung namens „%1“. Nennen Sie ihren Code aus drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The desktop&apos;s keychain does not answer. Type the passphrase instead.</source>
        <translation>Der Schlüsselbund des Desktops antwortet nicht. Geben Sie stattdessen die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>“%1” is converted.</source>
        <translation>„%1“ ist umgewandelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) disqualified.</source>
        <translation>
            <numerusform>%n Lead disqualifiziert.</numerusform>
            <numerusform>%n Leads disqualifiziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) closed as abandoned.</source>
        <translation>
            <numerusform>%n Lead als aufgegeben geschlossen.</numerusform>
            <numerusform>%n Leads als aufgegeben geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) begin anew.</source>
        <translation>
            <numerusform>%n Lead beginnt von vorn.</numerusform>
            <numerusform>%n Leads beginnen von vorn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadScore</name>
    <message>
        <source>%1 %2</source>
        <comment>points and what they are for: +20 Has a phone number</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of silence</source>
        <translation>
            <numerusform>%n Woche Stille</numerusform>
            <numerusform>%n Wochen Stille</numerusform>
        </translation>
    </message>
    <message>
        <source>A score cannot depend on “%1”. Use fields of the lead, of its contact, its company or its owner.</source>
        <translation>Eine Punktzahl kann nicht von „%1“ abhängen. Verwenden Sie Felder des Leads, seines Kontakts, seines Unternehmens oder der zuständigen Person.</translation>
    </message>
    <message>
        <source>A score cannot depend on days that move, on who looks at it, on related records or on segments, because it changes with the lead alone.</source>
        <translation>Eine Punktzahl kann nicht von Tagen abhängen, die mit dem Kalender wandern, davon, wer sie ansieht, von verknüpften Datensätzen oder von Segmenten, denn sie ändert sich nur mit dem Lead.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>There is no metric “%1”. There are: %2, and measures over fields like count:deal or sum:deal.amount_minor.</source>
        <translation>Eine Kennzahl „%1“ gibt es nicht. Es gibt: %2, und Maße über Felder wie count:deal oder sum:deal.amount_minor.</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1: Anzahl</translation>
    </message>
    <message>
        <source>How many records there are.</source>
        <translation>Wie viele Datensätze es sind.</translation>
    </message>
    <message>
        <source>%1: sum of %2</source>
        <translation>%1: Summe von %2</translation>
    </message>
    <message>
        <source>The values of this field added up, amounts in the base currency.</source>
        <translation>Die Werte dieses Feldes zusammengezählt, Beträge in der Basiswährung.</translation>
    </message>
    <message>
        <source>%1: mean of %2</source>
        <translation>%1: Mittelwert von %2</translation>
    </message>
    <message>
        <source>%1: median of %2</source>
        <translation>%1: Median von %2</translation>
    </message>
    <message>
        <source>The sum of the values that are filled in by their number; amounts in the base currency.</source>
        <translation>Die Summe der ausgefüllten Werte geteilt durch ihre Anzahl; Beträge in der Basiswährung.</translation>
    </message>
    <message>
        <source>Half of the values that are filled in are below it; amounts in the base currency.</source>
        <translation>Die Hälfte der ausgefüllten Werte liegt darunter; Beträge in der Basiswährung.</translation>
    </message>
    <message>
        <source>%1: largest %2</source>
        <translation>%1: größter Wert von %2</translation>
    </message>
    <message>
        <source>%1: smallest %2</source>
        <translation>%1: kleinster Wert von %2</translation>
    </message>
    <message>
        <source>The largest value that is filled in; amounts in the base currency.</source>
        <translation>Der größte ausgefüllte Wert; Beträge in der Basiswährung.</translation>
    </message>
    <message>
        <source>The smallest value that is filled in; amounts in the base currency.</source>
        <translation>Der kleinste ausgefüllte Wert; Beträge in der Basiswährung.</translation>
    </message>
    <message>
        <source>“%1” is no date. Choose another field.</source>
        <translation>„%1“ ist kein Datum. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that could be added up. Choose another field.</source>
        <translation>„%1“ enthält keine Zahlen, die man zusammenzählen könnte. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Pipeline and deals</source>
        <translation>Pipeline und Verkaufschancen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Customers and orders</source>
        <translation>Kunden und Aufträge</translation>
    </message>
    <message>
        <source>Sources and costs</source>
        <translation>Quellen und Kosten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualität der Daten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand millions</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>“%1” is no period. Understood are: all, today, yesterday, this month, last quarter, next year, last 30 days, next 2 weeks, 2026, 2026-Q1, 2026-03, 2026-W07 and 2026-01-01..2026-03-31.</source>
        <translation>„%1“ ist kein Zeitraum. Verstanden werden: all, today, yesterday, this month, last quarter, next year, last 30 days, next 2 weeks, 2026, 2026-Q1, 2026-03, 2026-W07 und 2026-01-01..2026-03-31.</translation>
    </message>
    <message>
        <source>This question to the reports cannot be read: “%1” is not as it should be.</source>
        <translation>Diese Frage an die Berichte ist nicht lesbar: „%1“ ist nicht, wie es sein soll.</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>die ganze Zeit</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>Quartal %1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Open activities</source>
        <translation>Offene Aktivitäten</translation>
    </message>
    <message>
        <source>Activities that are not done. With a period: those created in it.</source>
        <translation>Aktivitäten, die nicht erledigt sind. Mit einem Zeitraum: die darin angelegten.</translation>
    </message>
    <message>
        <source>Activities per working day</source>
        <translation>Aktivitäten je Arbeitstag</translation>
    </message>
    <message>
        <source>Activities completed in the period, by its working days up to today as the settings have them.</source>
        <translation>Im Zeitraum erledigte Aktivitäten, geteilt durch seine Arbeitstage bis heute, wie die Einstellungen sie nennen.</translation>
    </message>
    <message>
        <source>Activities per won deal</source>
        <translation>Aktivitäten je gewonnener Verkaufschance</translation>
    </message>
    <message>
        <source>Activities completed in the period, by the deals won in it. A filter narrows the activities alone.</source>
        <translation>Im Zeitraum erledigte Aktivitäten, geteilt durch die darin gewonnenen Verkaufschancen. Ein Filter schränkt nur die Aktivitäten ein.</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>Erledigte Aktivitäten</translation>
    </message>
    <message>
        <source>Activities, by the day they were completed on.</source>
        <translation>Aktivitäten, nach dem Tag, an dem sie erledigt wurden.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Land des Unternehmens</translation>
    </message>
    <message>
        <source>Country of the contact</source>
        <translation>Land des Kontakts</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>Revenue from order lines</source>
        <translation>Umsatz aus Auftragspositionen</translation>
    </message>
    <message>
        <source>Quantity times unit price less the discount of each line of an order, rounded half up line by line, in the base currency at the rate of the order&apos;s day. Freight, taxes and totals that were typed are no lines: where the lines of an order do not add up to its total, this number and the revenue of orders differ by just that. Drafts, cancelled and returned orders do not count.</source>
        <translation>Menge mal Einzelpreis abzüglich Rabatt jeder Position eines Auftrags, je Position kaufmännisch gerundet, in der Basiswährung zum Kurs des Auftragstages. Fracht, Steuern und eingetippte Summen sind keine Positionen: Wo die Positionen eines Auftrags nicht seine Summe ergeben, unterscheiden sich diese Zahl und der Umsatz der Aufträge genau darum. Entwürfe, stornierte und zurückgegebene Aufträge zählen nicht.</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Produktkategorie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Revenue of orders</source>
        <translation>Umsatz der Aufträge</translation>
    </message>
    <message>
        <source>Totals of the orders that are open, shipped or paid, by the day they were placed on and the exchange rate of that day. Drafts, cancelled and returned orders do not count.</source>
        <translation>Summen der Aufträge, die offen, versandt oder bezahlt sind, nach dem Tag des Auftrags und dem Wechselkurs dieses Tages. Entwürfe, stornierte und zurückgegebene Aufträge zählen nicht.</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Aufträge</translation>
    </message>
    <message>
        <source>Orders that are open, shipped or paid, by the day they were placed on.</source>
        <translation>Aufträge, die offen, versandt oder bezahlt sind, nach dem Tag des Auftrags.</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Durchschnittlicher Auftragswert</translation>
    </message>
    <message>
        <source>Totals of the orders that are open, shipped or paid by the number of these orders.</source>
        <translation>Summen der Aufträge, die offen, versandt oder bezahlt sind, geteilt durch die Anzahl dieser Aufträge.</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Punktzahl Aktualität</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Punktzahl Häufigkeit</translation>
    </message>
    <message>
        <source>Money score</source>
        <translation>Punktzahl Umsatz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Kundenphase</translation>
    </message>
    <message>
        <source>New customers (contacts)</source>
        <translation>Neue Kunden (Kontakte)</translation>
    </message>
    <message>
        <source>Contacts by the day of their first order that counts.</source>
        <translation>Kontakte nach dem Tag ihres ersten Auftrags, der zählt.</translation>
    </message>
    <message>
        <source>New customers (companies)</source>
        <translation>Neue Kunden (Unternehmen)</translation>
    </message>
    <message>
        <source>Companies by the day of their first order that counts.</source>
        <translation>Unternehmen nach dem Tag ihres ersten Auftrags, der zählt.</translation>
    </message>
    <message>
        <source>Lifetime value so far (contacts)</source>
        <translation>Kundenwert bisher (Kontakte)</translation>
    </message>
    <message>
        <source>Historic: revenue of all orders that count by the number of contacts who ordered. It foretells nothing.</source>
        <translation>Rückblickend: Umsatz aller Aufträge, die zählen, geteilt durch die Anzahl der Kontakte, die bestellt haben. Er sagt nichts voraus.</translation>
    </message>
    <message>
        <source>Lifetime value so far (companies)</source>
        <translation>Kundenwert bisher (Unternehmen)</translation>
    </message>
    <message>
        <source>Historic: revenue of all orders that count by the number of companies that ordered. It foretells nothing.</source>
        <translation>Rückblickend: Umsatz aller Aufträge, die zählen, geteilt durch die Anzahl der Unternehmen, die bestellt haben. Er sagt nichts voraus.</translation>
    </message>
    <message>
        <source>Days between orders (contacts)</source>
        <translation>Tage zwischen Aufträgen (Kontakte)</translation>
    </message>
    <message>
        <source>Of contacts with two orders or more: the days from the first to the last order by the number of orders less one; median.</source>
        <translation>Von Kontakten mit zwei oder mehr Aufträgen: die Tage vom ersten bis zum letzten Auftrag, geteilt durch die Anzahl der Aufträge weniger eins; Median.</translation>
    </message>
    <message>
        <source>Days between orders (companies)</source>
        <translation>Tage zwischen Aufträgen (Unternehmen)</translation>
    </message>
    <message>
        <source>Of companies with two orders or more: the days from the first to the last order by the number of orders less one; median.</source>
        <translation>Von Unternehmen mit zwei oder mehr Aufträgen: die Tage vom ersten bis zum letzten Auftrag, geteilt durch die Anzahl der Aufträge weniger eins; Median.</translation>
    </message>
    <message>
        <source>Customers by RFM (contacts)</source>
        <translation>Kunden nach RFM (Kontakte)</translation>
    </message>
    <message>
        <source>Contacts with scores for how recently, how often and for how much they ordered, from 1 to 5 each.</source>
        <translation>Kontakte mit Punkten dafür, wie kürzlich, wie oft und für wie viel sie bestellt haben, jeweils von 1 bis 5.</translation>
    </message>
    <message>
        <source>Customers by RFM (companies)</source>
        <translation>Kunden nach RFM (Unternehmen)</translation>
    </message>
    <message>
        <source>Companies with scores for how recently, how often and for how much they ordered, from 1 to 5 each.</source>
        <translation>Unternehmen mit Punkten dafür, wie kürzlich, wie oft und für wie viel sie bestellt haben, jeweils von 1 bis 5.</translation>
    </message>
    <message>
        <source>Revenue by RFM (contacts)</source>
        <translation>Umsatz nach RFM (Kontakte)</translation>
    </message>
    <message>
        <source>Revenue of all orders of the contacts with RFM scores.</source>
        <translation>Umsatz aller Aufträge der Kontakte mit RFM-Punkten.</translation>
    </message>
    <message>
        <source>Revenue by RFM (companies)</source>
        <translation>Umsatz nach RFM (Unternehmen)</translation>
    </message>
    <message>
        <source>Revenue of all orders of the companies with RFM scores.</source>
        <translation>Umsatz aller Aufträge der Unternehmen mit RFM-Punkten.</translation>
    </message>
    <message>
        <source>Churn (contacts)</source>
        <translation>Abwanderung (Kontakte)</translation>
    </message>
    <message>
        <source>Active are contacts who ordered in the 90 days before the period. Lost are those of them who ordered nothing in the 90 days from its first day on. Another number of days may be chosen.</source>
        <translation>Aktiv sind Kontakte, die in den 90 Tagen vor dem Zeitraum bestellt haben. Verloren sind davon jene, die in den 90 Tagen ab seinem ersten Tag nichts bestellt haben. Eine andere Anzahl von Tagen kann gewählt werden.</translation>
    </message>
    <message>
        <source>Churn (companies)</source>
        <translation>Abwanderung (Unternehmen)</translation>
    </message>
    <message>
        <source>Active are companies that ordered in the 90 days before the period. Lost are those of them that ordered nothing in the 90 days from its first day on. Another number of days may be chosen.</source>
        <translation>Aktiv sind Unternehmen, die in den 90 Tagen vor dem Zeitraum bestellt haben. Verloren sind davon jene, die in den 90 Tagen ab seinem ersten Tag nichts bestellt haben. Eine andere Anzahl von Tagen kann gewählt werden.</translation>
    </message>
    <message>
        <source>Customers who ordered (contacts)</source>
        <translation>Kunden, die bestellt haben (Kontakte)</translation>
    </message>
    <message>
        <source>Contacts with an order in the period that counts; each once.</source>
        <translation>Kontakte mit einem Auftrag im Zeitraum, der zählt; jeder einmal.</translation>
    </message>
    <message>
        <source>Customers that ordered (companies)</source>
        <translation>Kunden, die bestellt haben (Unternehmen)</translation>
    </message>
    <message>
        <source>Companies with an order in the period that counts; each once.</source>
        <translation>Unternehmen mit einem Auftrag im Zeitraum, der zählt; jedes einmal.</translation>
    </message>
    <message>
        <source>Purchase frequency (contacts)</source>
        <translation>Kaufhäufigkeit (Kontakte)</translation>
    </message>
    <message>
        <source>Orders of contacts in the period by the contacts who placed them.</source>
        <translation>Aufträge von Kontakten im Zeitraum, geteilt durch die Kontakte, die sie erteilt haben.</translation>
    </message>
    <message>
        <source>Purchase frequency (companies)</source>
        <translation>Kaufhäufigkeit (Unternehmen)</translation>
    </message>
    <message>
        <source>Orders of companies in the period by the companies that placed them.</source>
        <translation>Aufträge von Unternehmen im Zeitraum, geteilt durch die Unternehmen, die sie erteilt haben.</translation>
    </message>
    <message>
        <source>Repeat rate (contacts)</source>
        <translation>Wiederkaufrate (Kontakte)</translation>
    </message>
    <message>
        <source>Contacts with two orders or more in the period, by all contacts who ordered in it.</source>
        <translation>Kontakte mit zwei oder mehr Aufträgen im Zeitraum, geteilt durch alle Kontakte, die darin bestellt haben.</translation>
    </message>
    <message>
        <source>Repeat rate (companies)</source>
        <translation>Wiederkaufrate (Unternehmen)</translation>
    </message>
    <message>
        <source>Companies with two orders or more in the period, by all companies that ordered in it.</source>
        <translation>Unternehmen mit zwei oder mehr Aufträgen im Zeitraum, geteilt durch alle Unternehmen, die darin bestellt haben.</translation>
    </message>
    <message>
        <source>Retention (contacts)</source>
        <translation>Kundenbindung (Kontakte)</translation>
    </message>
    <message>
        <source>Contacts by the month of their first order: how many of them ordered in each month after it, by all of them. Month 0 is 100 %. As a whole: those who ordered in any later month.</source>
        <translation>Kontakte nach dem Monat ihres ersten Auftrags: wie viele von ihnen in jedem Monat danach bestellt haben, geteilt durch alle von ihnen. Monat 0 ist 100 %. Im Ganzen: jene, die in irgendeinem späteren Monat bestellt haben.</translation>
    </message>
    <message>
        <source>Retention (companies)</source>
        <translation>Kundenbindung (Unternehmen)</translation>
    </message>
    <message>
        <source>Companies by the month of their first order: how many of them ordered in each month after it, by all of them. Month 0 is 100 %. As a whole: those that ordered in any later month.</source>
        <translation>Unternehmen nach dem Monat ihres ersten Auftrags: wie viele von ihnen in jedem Monat danach bestellt haben, geteilt durch alle von ihnen. Monat 0 ist 100 %. Im Ganzen: jene, die in irgendeinem späteren Monat bestellt haben.</translation>
    </message>
    <message>
        <source>Month of the first order</source>
        <translation>Monat des ersten Auftrags</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>Monate später</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Of the deals that entered the first stage in the period, those that reached each stage or a later one by now, or were won. Skipping a stage counts as passing it, and moving back does not take anything away.</source>
        <translation>Von den Verkaufschancen, die im Zeitraum in die erste Phase kamen, jene, die bis jetzt jede Phase oder eine spätere erreicht haben oder gewonnen wurden. Eine Phase zu überspringen zählt als Durchlaufen, und ein Schritt zurück nimmt nichts weg.</translation>
    </message>
    <message>
        <source>Funnel conversion</source>
        <translation>Trichter-Konversion</translation>
    </message>
    <message>
        <source>Of the deals that entered the first stage in the period, the share that reached each stage or a later one by now, or was won; in all, the share that was won. It rises while some are still open.</source>
        <translation>Von den Verkaufschancen, die im Zeitraum in die erste Phase kamen, der Anteil, der bis jetzt jede Phase oder eine spätere erreicht hat oder gewonnen wurde; im Ganzen der Anteil, der gewonnen wurde. Er steigt, solange einige noch offen sind.</translation>
    </message>
    <message>
        <source>Step from stage to stage</source>
        <translation>Schritt von Phase zu Phase</translation>
    </message>
    <message>
        <source>How often deals left a stage forwards in the period (to a later stage, or won), by how often they left it at all: forwards, back or lost.</source>
        <translation>Wie oft Verkaufschancen eine Phase im Zeitraum nach vorn verlassen haben (in eine spätere Phase oder gewonnen), geteilt durch wie oft sie sie überhaupt verlassen haben: nach vorn, zurück oder verloren.</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Vertriebsgeschwindigkeit</translation>
    </message>
    <message>
        <source>Open deals times the win rate times the average deal size, by the mean sales cycle in days. Rate, size and cycle are those of the last 12 months.</source>
        <translation>Offene Verkaufschancen mal Gewinnquote mal durchschnittliche Größe, geteilt durch den mittleren Verkaufszyklus in Tagen. Quote, Größe und Zyklus sind die der letzten 12 Monate.</translation>
    </message>
    <message>
        <source>Pipeline waterfall</source>
        <translation>Wasserfall der Pipeline</translation>
    </message>
    <message>
        <source>Value of the open deals expected to be closed in the period, from its beginning to its end (or now): opening + created + reopened + increased + pulled in - decreased - pushed out - won - lost - deleted = closing. As the deals were known at the time; imported ones as their histories tell. Open deals are worth what the exchange rate of the end says.</source>
        <translation>Wert der offenen Verkaufschancen, deren Abschluss im Zeitraum erwartet wird, von seinem Beginn bis zu seinem Ende (oder jetzt): Anfang + angelegt + wieder geöffnet + erhöht + vorgezogen - verringert - verschoben - gewonnen - verloren - gelöscht = Ende. Wie die Verkaufschancen damals bekannt waren; importierte, wie ihr Verlauf es sagt. Offene Verkaufschancen sind wert, was der Wechselkurs am Ende sagt.</translation>
    </message>
    <message>
        <source>Overdue pipeline</source>
        <translation>Überfällige Pipeline</translation>
    </message>
    <message>
        <source>Amounts of the open deals that were expected to be closed before today. They are in no forecast until they have a new date.</source>
        <translation>Beträge der offenen Verkaufschancen, deren Abschluss vor heute erwartet wurde. Sie sind in keiner Prognose, bis sie ein neues Datum haben.</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Prognosegenauigkeit</translation>
    </message>
    <message>
        <source>1 - |forecast - won| / won: how close the weighted forecast that was noted at the beginning of the period came to what was won in it.</source>
        <translation>1 - |Prognose - gewonnen| / gewonnen: wie nah die gewichtete Prognose, die zu Beginn des Zeitraums festgehalten wurde, dem kam, was darin gewonnen wurde.</translation>
    </message>
    <message>
        <source>Forecast: commit</source>
        <translation>Prognose: zugesagt</translation>
    </message>
    <message>
        <source>Value won in the period, and of the open deals in the category Commit that are expected to be closed in it from today on.</source>
        <translation>Im Zeitraum gewonnener Wert und jener der offenen Verkaufschancen der Kategorie „Zugesagt“, deren Abschluss darin ab heute erwartet wird.</translation>
    </message>
    <message>
        <source>Forecast: best case</source>
        <translation>Prognose: Bestfall</translation>
    </message>
    <message>
        <source>Value won in the period, and of the open deals in the categories Commit and Best case that are expected to be closed in it from today on.</source>
        <translation>Im Zeitraum gewonnener Wert und jener der offenen Verkaufschancen der Kategorien „Zugesagt“ und „Bestfall“, deren Abschluss darin ab heute erwartet wird.</translation>
    </message>
    <message>
        <source>Forecast: pipeline</source>
        <translation>Prognose: Pipeline</translation>
    </message>
    <message>
        <source>Value won in the period, and of all open deals that are expected to be closed in it from today on, but those left out of the forecast.</source>
        <translation>Im Zeitraum gewonnener Wert und jener aller offenen Verkaufschancen, deren Abschluss darin ab heute erwartet wird, außer den aus der Prognose ausgelassenen.</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Gewichtete Prognose</translation>
    </message>
    <message>
        <source>Value won in the period, and of each open deal that is expected to be closed in it from today on its amount times its probability. Lost deals are never in it, overdue ones are apart.</source>
        <translation>Im Zeitraum gewonnener Wert und von jeder offenen Verkaufschance, deren Abschluss darin ab heute erwartet wird, ihr Betrag mal ihre Wahrscheinlichkeit. Verlorene sind nie darin, überfällige stehen für sich.</translation>
    </message>
    <message>
        <source>Quota attainment</source>
        <translation>Quotenerfüllung</translation>
    </message>
    <message>
        <source>Value won in the period, by the quota for it: the goals for value won of the person or the team; for all, that of everybody together, else those of all people.</source>
        <translation>Im Zeitraum gewonnener Wert, geteilt durch die Quote dafür: die Ziele für gewonnenen Wert der Person oder des Teams; für alle das von allen zusammen, sonst die aller Personen.</translation>
    </message>
    <message>
        <source>Quota pace</source>
        <translation>Quotentempo</translation>
    </message>
    <message>
        <source>The attainment of the quota, by the share of the period&apos;s working days that have passed. 100 % is just on time.</source>
        <translation>Die Erfüllung der Quote, geteilt durch den Anteil der vergangenen Arbeitstage des Zeitraums. 100 % ist genau im Plan.</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Abdeckung der Pipeline</translation>
    </message>
    <message>
        <source>Value of the open deals expected to be closed in the period from today on, by what is still missing to its quota. Nothing is missing: the quota is met.</source>
        <translation>Wert der offenen Verkaufschancen, deren Abschluss im Zeitraum ab heute erwartet wird, geteilt durch das, was noch zur Quote fehlt. Fehlt nichts, ist die Quote erfüllt.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Grund der Disqualifizierung</translation>
    </message>
    <message>
        <source>Leads answered in time</source>
        <translation>Rechtzeitig beantwortete Leads</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those answered within the working time that the settings ask for, by all that were answered or should have been by now.</source>
        <translation>Von den im Zeitraum angelegten Leads jene, die innerhalb der Arbeitszeit beantwortet wurden, die die Einstellungen verlangen, geteilt durch alle, die beantwortet wurden oder es inzwischen sein sollten.</translation>
    </message>
    <message>
        <source>Converted leads</source>
        <translation>Konvertierte Leads</translation>
    </message>
    <message>
        <source>Leads converted, by the day they were converted on.</source>
        <translation>Konvertierte Leads, nach dem Tag, an dem sie konvertiert wurden.</translation>
    </message>
    <message>
        <source>From lead to won deal</source>
        <translation>Vom Lead zur gewonnenen Verkaufschance</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those whose deal is won by now, by all of them.</source>
        <translation>Von den im Zeitraum angelegten Leads jene, deren Verkaufschance bis jetzt gewonnen ist, geteilt durch alle von ihnen.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Leads that are new, in progress or qualified now. With a period: those created in it.</source>
        <translation>Leads, die jetzt neu, in Arbeit oder qualifiziert sind. Mit einem Zeitraum: die darin angelegten.</translation>
    </message>
    <message>
        <source>Leads created</source>
        <translation>Angelegte Leads</translation>
    </message>
    <message>
        <source>Leads, by the day they were created on.</source>
        <translation>Leads, nach dem Tag, an dem sie angelegt wurden.</translation>
    </message>
    <message>
        <source>Lead conversion</source>
        <translation>Lead-Konversion</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those that are converted by now, by all of them.</source>
        <translation>Von den im Zeitraum angelegten Leads jene, die bis jetzt konvertiert sind, geteilt durch alle von ihnen.</translation>
    </message>
    <message>
        <source>First response to leads (median)</source>
        <translation>Erste Antwort auf Leads (Median)</translation>
    </message>
    <message>
        <source>Working hours from the creation of a lead to the first response; half of the leads that were answered waited less. By the day they were created on.</source>
        <translation>Arbeitsstunden vom Anlegen eines Leads bis zur ersten Antwort; die Hälfte der beantworteten Leads wartete kürzer. Nach dem Tag, an dem sie angelegt wurden.</translation>
    </message>
    <message>
        <source>First response to leads (nine of ten)</source>
        <translation>Erste Antwort auf Leads (neun von zehn)</translation>
    </message>
    <message>
        <source>Working hours from the creation of a lead to the first response; nine of ten leads that were answered waited less. By the day they were created on.</source>
        <translation>Arbeitsstunden vom Anlegen eines Leads bis zur ersten Antwort; neun von zehn beantworteten Leads warteten kürzer. Nach dem Tag, an dem sie angelegt wurden.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Deals that are open now. With a period: those expected to be closed in it.</source>
        <translation>Verkaufschancen, die jetzt offen sind. Mit einem Zeitraum: die, deren Abschluss darin erwartet wird.</translation>
    </message>
    <message>
        <source>Open pipeline value</source>
        <translation>Wert der offenen Pipeline</translation>
    </message>
    <message>
        <source>Amounts of the deals that are open now, by today&apos;s exchange rate. With a period: of those expected to be closed in it.</source>
        <translation>Beträge der Verkaufschancen, die jetzt offen sind, zum heutigen Wechselkurs. Mit einem Zeitraum: derer, deren Abschluss darin erwartet wird.</translation>
    </message>
    <message>
        <source>Weighted pipeline value</source>
        <translation>Gewichteter Wert der Pipeline</translation>
    </message>
    <message>
        <source>Of each open deal its amount times its probability (its own, else that of its stage), added up. With a period: of the deals expected to be closed in it.</source>
        <translation>Von jeder offenen Verkaufschance ihr Betrag mal ihre Wahrscheinlichkeit (ihre eigene, sonst die ihrer Phase), zusammengezählt. Mit einem Zeitraum: der Verkaufschancen, deren Abschluss darin erwartet wird.</translation>
    </message>
    <message>
        <source>Rotting deals</source>
        <translation>Liegengebliebene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open deals that nobody has touched for longer than their stage allows and for which nothing is planned soon, by all open deals.</source>
        <translation>Offene Verkaufschancen, um die sich länger niemand gekümmert hat, als ihre Phase erlaubt, und für die bald nichts geplant ist, geteilt durch alle offenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>Rotting deals by value</source>
        <translation>Liegengebliebene Verkaufschancen nach Wert</translation>
    </message>
    <message>
        <source>Amounts of the open deals that nobody has touched for longer than their stage allows and for which nothing is planned soon, by the amounts of all open deals.</source>
        <translation>Beträge der offenen Verkaufschancen, um die sich länger niemand gekümmert hat, als ihre Phase erlaubt, und für die bald nichts geplant ist, geteilt durch die Beträge aller offenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>Pushes of open deals</source>
        <translation>Verschiebungen offener Verkaufschancen</translation>
    </message>
    <message>
        <source>How often the expected close of open deals was moved to a later month, added up.</source>
        <translation>Wie oft der erwartete Abschluss offener Verkaufschancen in einen späteren Monat verschoben wurde, zusammengezählt.</translation>
    </message>
    <message>
        <source>Deals pushed three times and more</source>
        <translation>Dreimal und öfter verschobene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open deals whose expected close was moved to a later month three times or more, by all open deals.</source>
        <translation>Offene Verkaufschancen, deren erwarteter Abschluss dreimal oder öfter in einen späteren Monat verschoben wurde, geteilt durch alle offenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Verkaufschancen</translation>
    </message>
    <message>
        <source>Deals won, by the day they were closed on.</source>
        <translation>Gewonnene Verkaufschancen, nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Gewonnener Wert</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by the day they were closed on and the exchange rate of that day.</source>
        <translation>Beträge der gewonnenen Verkaufschancen, nach dem Tag, an dem sie abgeschlossen wurden, und dem Wechselkurs dieses Tages.</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Verkaufschancen</translation>
    </message>
    <message>
        <source>Deals lost, by the day they were closed on.</source>
        <translation>Verlorene Verkaufschancen, nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>Verlorener Wert</translation>
    </message>
    <message>
        <source>Amounts of the deals lost, by the day they were closed on and the exchange rate of that day.</source>
        <translation>Beträge der verlorenen Verkaufschancen, nach dem Tag, an dem sie abgeschlossen wurden, und dem Wechselkurs dieses Tages.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Deals won, by all deals won or lost, by the day they were closed on.</source>
        <translation>Gewonnene Verkaufschancen, geteilt durch alle gewonnenen oder verlorenen, nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Gewinnquote nach Wert</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by the amounts of all deals won or lost, by the day they were closed on.</source>
        <translation>Beträge der gewonnenen Verkaufschancen, geteilt durch die Beträge aller gewonnenen oder verlorenen, nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Durchschnittliche Größe einer Verkaufschance</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by their number, by the day they were closed on. A deal without an amount counts as 0.</source>
        <translation>Beträge der gewonnenen Verkaufschancen, geteilt durch ihre Anzahl, nach dem Tag, an dem sie abgeschlossen wurden. Eine ohne Betrag zählt als 0.</translation>
    </message>
    <message>
        <source>Sales cycle (median)</source>
        <translation>Verkaufszyklus (Median)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close; half of the deals won took less. By the day they were closed on.</source>
        <translation>Tage vom Anlegen einer Verkaufschance bis zu ihrem Abschluss; die Hälfte der gewonnenen brauchte weniger. Nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Sales cycle (three quarters)</source>
        <translation>Verkaufszyklus (drei Viertel)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close; three quarters of the deals won took less. By the day they were closed on.</source>
        <translation>Tage vom Anlegen einer Verkaufschance bis zu ihrem Abschluss; drei Viertel der gewonnenen brauchten weniger. Nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Sales cycle (mean)</source>
        <translation>Verkaufszyklus (Mittelwert)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close, added up for the deals won and divided by their number. By the day they were closed on.</source>
        <translation>Tage vom Anlegen einer Verkaufschance bis zu ihrem Abschluss, für die gewonnenen zusammengezählt und durch ihre Anzahl geteilt. Nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>From lead to close (median)</source>
        <translation>Vom Lead zum Abschluss (Median)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close; half of the deals won took less. Deals without a lead are left out. By the day they were closed on.</source>
        <translation>Tage vom Anlegen des Leads, aus dem eine Verkaufschance entstand, bis zu ihrem Abschluss; die Hälfte der gewonnenen brauchte weniger. Verkaufschancen ohne Lead sind ausgelassen. Nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>From lead to close (three quarters)</source>
        <translation>Vom Lead zum Abschluss (drei Viertel)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close; three quarters of the deals won took less. Deals without a lead are left out. By the day they were closed on.</source>
        <translation>Tage vom Anlegen des Leads, aus dem eine Verkaufschance entstand, bis zu ihrem Abschluss; drei Viertel der gewonnenen brauchten weniger. Verkaufschancen ohne Lead sind ausgelassen. Nach dem Tag, an dem sie abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>From lead to close (mean)</source>
        <translation>Vom Lead zum Abschluss (Mittelwert)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close, added up for the deals won and divided by their number. Deals without a lead are left out.</source>
        <translation>Tage vom Anlegen des Leads, aus dem eine Verkaufschance entstand, bis zu ihrem Abschluss, für die gewonnenen zusammengezählt und durch ihre Anzahl geteilt. Verkaufschancen ohne Lead sind ausgelassen.</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Angelegte Verkaufschancen</translation>
    </message>
    <message>
        <source>Deals, by the day they were created on.</source>
        <translation>Verkaufschancen, nach dem Tag, an dem sie angelegt wurden.</translation>
    </message>
    <message>
        <source>Value of deals created</source>
        <translation>Wert angelegter Verkaufschancen</translation>
    </message>
    <message>
        <source>Amounts of deals, by the day they were created on: of closed ones by the rate of the day they were closed on, of open ones by today&apos;s.</source>
        <translation>Beträge der Verkaufschancen, nach dem Tag, an dem sie angelegt wurden: abgeschlossener zum Kurs des Tages ihres Abschlusses, offener zum heutigen.</translation>
    </message>
    <message>
        <source>Win rate of deals created</source>
        <translation>Gewinnquote angelegter Verkaufschancen</translation>
    </message>
    <message>
        <source>Of the deals created in the period, those that are won by now, by all of them. It rises while some are still open.</source>
        <translation>Von den im Zeitraum angelegten Verkaufschancen jene, die bis jetzt gewonnen sind, geteilt durch alle von ihnen. Sie steigt, solange einige noch offen sind.</translation>
    </message>
    <message>
        <source>Still open of deals created</source>
        <translation>Noch offen von angelegten Verkaufschancen</translation>
    </message>
    <message>
        <source>Of the deals created in the period, those that are still open, by all of them.</source>
        <translation>Von den im Zeitraum angelegten Verkaufschancen jene, die noch offen sind, geteilt durch alle von ihnen.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Product (of the largest line)</source>
        <translation>Produkt (der größten Position)</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Won reason</source>
        <translation>Gewinngrund</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Completeness of contacts</source>
        <translation>Vollständigkeit der Kontakte</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: last name 20, e-mail address 25, phone number 15, company 15, country 10, owner 10, source 5 of 100.</source>
        <translation>Wie viel von dem, worauf es ankommt, im Schnitt ausgefüllt ist: Nachname 20, E-Mail-Adresse 25, Telefonnummer 15, Unternehmen 15, Land 10, Zuständig 10, Quelle 5 von 100.</translation>
    </message>
    <message>
        <source>Completeness of companies</source>
        <translation>Vollständigkeit der Unternehmen</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: domain 20, phone number 15, city 15, country 15, industry 15, size 10, owner 10 of 100.</source>
        <translation>Wie viel von dem, worauf es ankommt, im Schnitt ausgefüllt ist: Domain 20, Telefonnummer 15, Ort 15, Land 15, Branche 15, Größe 10, Zuständig 10 von 100.</translation>
    </message>
    <message>
        <source>Completeness of leads</source>
        <translation>Vollständigkeit der Leads</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: last name 20, e-mail address 25, phone number 15, company 15, source 15, owner 10 of 100.</source>
        <translation>Wie viel von dem, worauf es ankommt, im Schnitt ausgefüllt ist: Nachname 20, E-Mail-Adresse 25, Telefonnummer 15, Unternehmen 15, Quelle 15, Zuständig 10 von 100.</translation>
    </message>
    <message>
        <source>Completeness of deals</source>
        <translation>Vollständigkeit der Verkaufschancen</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: amount 30, expected close 25, company 25, owner 10, source 10 of 100.</source>
        <translation>Wie viel von dem, worauf es ankommt, im Schnitt ausgefüllt ist: Betrag 30, erwarteter Abschluss 25, Unternehmen 25, Zuständig 10, Quelle 10 von 100.</translation>
    </message>
    <message>
        <source>Possible duplicates among contacts</source>
        <translation>Mögliche Dubletten unter den Kontakten</translation>
    </message>
    <message>
        <source>Contacts that share with another one a normalised e-mail address, a normalised phone number, or name and company to the letter, by all contacts. Looked for once a day; what is merely similar does not count.</source>
        <translation>Kontakte, die mit einem anderen eine vereinheitlichte E-Mail-Adresse, eine vereinheitlichte Telefonnummer oder Name und Unternehmen buchstabengetreu gemeinsam haben, geteilt durch alle Kontakte. Einmal am Tag gesucht; was nur ähnlich ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Possible duplicates among companies</source>
        <translation>Mögliche Dubletten unter den Unternehmen</translation>
    </message>
    <message>
        <source>Companies that share with another one a normalised e-mail address, a normalised phone number, or name and city to the letter, by all companies. Looked for once a day; what is merely similar does not count.</source>
        <translation>Unternehmen, die mit einem anderen eine vereinheitlichte E-Mail-Adresse, eine vereinheitlichte Telefonnummer oder Name und Ort buchstabengetreu gemeinsam haben, geteilt durch alle Unternehmen. Einmal am Tag gesucht; was nur ähnlich ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Contacts out of touch</source>
        <translation>Kontakte ohne Berührung</translation>
    </message>
    <message>
        <source>Contacts older than twelve months with no completed activity and no note in the last twelve months, by all contacts.</source>
        <translation>Kontakte, die älter als zwölf Monate sind und in den letzten zwölf Monaten keine erledigte Aktivität und keine Notiz hatten, geteilt durch alle Kontakte.</translation>
    </message>
    <message>
        <source>Companies out of touch</source>
        <translation>Unternehmen ohne Berührung</translation>
    </message>
    <message>
        <source>Companies older than twelve months with no completed activity and no note in the last twelve months, by all companies.</source>
        <translation>Unternehmen, die älter als zwölf Monate sind und in den letzten zwölf Monaten keine erledigte Aktivität und keine Notiz hatten, geteilt durch alle Unternehmen.</translation>
    </message>
    <message>
        <source>Invalid e-mail addresses</source>
        <translation>Ungültige E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Contacts with an e-mail address that is not one or that mails came back from, by all contacts with an e-mail address.</source>
        <translation>Kontakte mit einer E-Mail-Adresse, die keine ist oder von der Nachrichten zurückkamen, geteilt durch alle Kontakte mit einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Invalid phone numbers</source>
        <translation>Ungültige Telefonnummern</translation>
    </message>
    <message>
        <source>Contacts with a phone number that is not one, by all contacts with a phone number.</source>
        <translation>Kontakte mit einer Telefonnummer, die keine ist, geteilt durch alle Kontakte mit einer Telefonnummer.</translation>
    </message>
    <message>
        <source>Contacts without an owner</source>
        <translation>Kontakte ohne Zuständige</translation>
    </message>
    <message>
        <source>Contacts nobody looks after, by all contacts.</source>
        <translation>Kontakte, um die sich niemand kümmert, geteilt durch alle Kontakte.</translation>
    </message>
    <message>
        <source>Companies without an owner</source>
        <translation>Unternehmen ohne Zuständige</translation>
    </message>
    <message>
        <source>Companies nobody looks after, by all companies.</source>
        <translation>Unternehmen, um die sich niemand kümmert, geteilt durch alle Unternehmen.</translation>
    </message>
    <message>
        <source>Leads without an owner</source>
        <translation>Leads ohne Zuständige</translation>
    </message>
    <message>
        <source>Leads nobody looks after, by all leads.</source>
        <translation>Leads, um die sich niemand kümmert, geteilt durch alle Leads.</translation>
    </message>
    <message>
        <source>Deals without an owner</source>
        <translation>Verkaufschancen ohne Zuständige</translation>
    </message>
    <message>
        <source>Deals nobody looks after, by all deals.</source>
        <translation>Verkaufschancen, um die sich niemand kümmert, geteilt durch alle Verkaufschancen.</translation>
    </message>
    <message>
        <source>Health of the data by week</source>
        <translation>Gesundheit der Daten nach Woche</translation>
    </message>
    <message>
        <source>Each number about the quality of the data as it was seen once a week; the latest of each week. As a whole: the completeness of contacts.</source>
        <translation>Jede Zahl über die Qualität der Daten, wie sie einmal in der Woche gesehen wurde; die letzte jeder Woche. Im Ganzen: die Vollständigkeit der Kontakte.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Working hours from the creation of a ticket to the first answer, of tickets created in the period that were answered.</source>
        <translation>Arbeitsstunden vom Anlegen eines Tickets bis zur ersten Antwort, von im Zeitraum angelegten und beantworteten Tickets.</translation>
    </message>
    <message>
        <source>Working hours from the creation of a ticket to its solution, less those it waited for the customer, of tickets solved in the period.</source>
        <translation>Arbeitsstunden vom Anlegen eines Tickets bis zu seiner Lösung, ohne jene, die es auf den Kunden wartete, von im Zeitraum gelösten Tickets.</translation>
    </message>
    <message>
        <source>First response to tickets (median)</source>
        <translation>Erste Antwort auf Tickets (Median)</translation>
    </message>
    <message>
        <source>First response to tickets (nine of ten)</source>
        <translation>Erste Antwort auf Tickets (neun von zehn)</translation>
    </message>
    <message>
        <source>Time to solve tickets (median)</source>
        <translation>Zeit bis zur Lösung von Tickets (Median)</translation>
    </message>
    <message>
        <source>Time to solve tickets (nine of ten)</source>
        <translation>Zeit bis zur Lösung von Tickets (neun von zehn)</translation>
    </message>
    <message>
        <source>Solved tickets</source>
        <translation>Gelöste Tickets</translation>
    </message>
    <message>
        <source>Tickets by the day they were solved on.</source>
        <translation>Tickets nach dem Tag, an dem sie gelöst wurden.</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>Wieder geöffnete Tickets</translation>
    </message>
    <message>
        <source>Tickets solved in the period that had come back at least once, by all tickets solved in it.</source>
        <translation>Im Zeitraum gelöste Tickets, die mindestens einmal zurückgekommen waren, geteilt durch alle darin gelösten.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Tickets that were created and not solved by the end of the period, or by now. A ticket that came back counts as open since it was created.</source>
        <translation>Tickets, die angelegt und bis zum Ende des Zeitraums, oder bis jetzt, nicht gelöst waren. Ein Ticket, das zurückkam, zählt als offen, seit es angelegt wurde.</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Neue Tickets</translation>
    </message>
    <message>
        <source>Tickets by the day they were created on.</source>
        <translation>Tickets nach dem Tag, an dem sie angelegt wurden.</translation>
    </message>
    <message>
        <source>First responses in time</source>
        <translation>Erste Antworten rechtzeitig</translation>
    </message>
    <message>
        <source>Tickets whose first answer came by its target, by all tickets whose target lies in the period. Unanswered ones count from the day after their target.</source>
        <translation>Tickets, deren erste Antwort bis zu ihrem Ziel kam, geteilt durch alle, deren Ziel im Zeitraum liegt. Unbeantwortete zählen vom Tag nach ihrem Ziel an.</translation>
    </message>
    <message>
        <source>Solutions in time</source>
        <translation>Lösungen rechtzeitig</translation>
    </message>
    <message>
        <source>Tickets solved by their target, by all tickets whose target lies in the period; working time in which a ticket waited for the customer moves the target. Unsolved ones count from the day after it.</source>
        <translation>Bis zu ihrem Ziel gelöste Tickets, geteilt durch alle, deren Ziel im Zeitraum liegt; Arbeitszeit, in der ein Ticket auf den Kunden wartete, verschiebt das Ziel. Ungelöste zählen vom Tag danach an.</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Share of answers from 9 to 10 less the share of answers from 0 to 6, in points from -100 to 100.</source>
        <translation>Anteil der Antworten von 9 bis 10 abzüglich des Anteils der Antworten von 0 bis 6, in Punkten von -100 bis 100.</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Kundenzufriedenheit</translation>
    </message>
    <message>
        <source>Answers of 4 and 5 by all answers from 1 to 5.</source>
        <translation>Antworten von 4 und 5, geteilt durch alle Antworten von 1 bis 5.</translation>
    </message>
    <message>
        <source>Customer effort score</source>
        <translation>Customer Effort Score</translation>
    </message>
    <message>
        <source>Mean of the answers from 1 to 7; 7 is easiest.</source>
        <translation>Mittelwert der Antworten von 1 bis 7; 7 ist am leichtesten.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Antworten auf Umfragen</translation>
    </message>
    <message>
        <source>Answers by the day they were given on.</source>
        <translation>Antworten nach dem Tag, an dem sie gegeben wurden.</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Kosten von Quellen</translation>
    </message>
    <message>
        <source>Costs of sources, each spread evenly over its days, as far as these lie in the period; in the base currency at the rate of its first day.</source>
        <translation>Kosten von Quellen, jede gleichmäßig über ihre Tage verteilt, soweit diese im Zeitraum liegen; in der Basiswährung zum Kurs ihres ersten Tages.</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kosten je Lead</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the leads of that source that were created in it.</source>
        <translation>Kosten der Quelle im Zeitraum, geteilt durch die darin angelegten Leads dieser Quelle.</translation>
    </message>
    <message>
        <source>Customer acquisition cost (first deal won)</source>
        <translation>Kosten der Kundengewinnung (erste gewonnene Verkaufschance)</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the companies whose first won deal was closed in it. Their source is the company&apos;s.</source>
        <translation>Kosten der Quelle im Zeitraum, geteilt durch die Unternehmen, deren erste gewonnene Verkaufschance darin abgeschlossen wurde. Ihre Quelle ist die des Unternehmens.</translation>
    </message>
    <message>
        <source>Customer acquisition cost (first order)</source>
        <translation>Kosten der Kundengewinnung (erster Auftrag)</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the contacts whose first order falls into it. Their source is the contact&apos;s.</source>
        <translation>Kosten der Quelle im Zeitraum, geteilt durch die Kontakte, deren erster Auftrag darin liegt. Ihre Quelle ist die des Kontakts.</translation>
    </message>
    <message>
        <source>Return on sources (last touch)</source>
        <translation>Ertrag der Quellen (letzter Kontakt)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the source of the deal, less the costs of the source, by these costs.</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, der Quelle der Verkaufschance zugerechnet, abzüglich der Kosten der Quelle, geteilt durch diese Kosten.</translation>
    </message>
    <message>
        <source>Return on sources (first touch)</source>
        <translation>Ertrag der Quellen (erster Kontakt)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the source of the lead that became the deal (without one: of the deal), less the costs of the source, by these costs.</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, der Quelle des Leads zugerechnet, aus dem die Verkaufschance wurde (ohne Lead: der ihren), abzüglich der Kosten der Quelle, geteilt durch diese Kosten.</translation>
    </message>
    <message>
        <source>Return on sources (linear)</source>
        <translation>Ertrag der Quellen (linear)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the source of the lead and half for that of the deal, all of it where these are the same or only one is known, less the costs of the source, by these costs.</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, zur Hälfte der Quelle des Leads und zur Hälfte jener der Verkaufschance zugerechnet, ganz, wo diese gleich sind oder nur eine bekannt ist, abzüglich der Kosten der Quelle, geteilt durch diese Kosten.</translation>
    </message>
    <message>
        <source>Campaigns and e-mail</source>
        <translation>Kampagnen und E-Mail</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Type of campaign</source>
        <translation>Art der Kampagne</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>Gesendete E-Mails</translation>
    </message>
    <message>
        <source>Recipients of campaigns, by the day their mail was sent.</source>
        <translation>Empfänger von Kampagnen, nach dem Tag, an dem ihre Mail gesendet wurde.</translation>
    </message>
    <message>
        <source>E-mails delivered</source>
        <translation>Zugestellte E-Mails</translation>
    </message>
    <message>
        <source>E-mails sent in the period less those that bounced.</source>
        <translation>E-Mails, die im Zeitraum gesendet wurden, ohne die zurückgekommenen.</translation>
    </message>
    <message>
        <source>E-mails bounced</source>
        <translation>Zurückgekommene E-Mails</translation>
    </message>
    <message>
        <source>E-mails sent in the period that came back, for good or for now; what came through in the end is not counted.</source>
        <translation>E-Mails, die im Zeitraum gesendet wurden und endgültig oder vorerst zurückkamen; was am Ende doch ankam, zählt nicht.</translation>
    </message>
    <message>
        <source>E-mails opened (unreliable)</source>
        <translation>Geöffnete E-Mails (unzuverlässig)</translation>
    </message>
    <message>
        <source>E-mails sent in the period and delivered that are said to have been opened. Unreliable: mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>E-Mails, die im Zeitraum gesendet und zugestellt wurden und geöffnet worden sein sollen. Unzuverlässig: Mailprogramme, die die Privatsphäre schützen, öffnen Mails von selbst oder verraten es nie.</translation>
    </message>
    <message>
        <source>Click-to-open rate (unreliable)</source>
        <translation>Klicks je Öffnung (unzuverlässig)</translation>
    </message>
    <message>
        <source>Recipients who clicked by recipients whose mail is said to have been opened, each counted once, of the e-mails sent in the period and delivered. As unreliable as the opens.</source>
        <translation>Empfänger, die klickten, geteilt durch Empfänger, deren Mail geöffnet worden sein soll, jeder einmal gezählt, von den im Zeitraum gesendeten und zugestellten E-Mails. So unzuverlässig wie die Öffnungen.</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Rücklaufquote</translation>
    </message>
    <message>
        <source>E-mails that came back, for good or for now, by all e-mails sent in the period.</source>
        <translation>E-Mails, die endgültig oder vorerst zurückkamen, geteilt durch alle im Zeitraum gesendeten.</translation>
    </message>
    <message>
        <source>Hard bounce rate</source>
        <translation>Quote harter Rückläufer</translation>
    </message>
    <message>
        <source>E-mails that came back for good by all e-mails sent in the period.</source>
        <translation>E-Mails, die endgültig zurückkamen, geteilt durch alle im Zeitraum gesendeten.</translation>
    </message>
    <message>
        <source>Soft bounce rate</source>
        <translation>Quote weicher Rückläufer</translation>
    </message>
    <message>
        <source>E-mails that came back for now by all e-mails sent in the period.</source>
        <translation>E-Mails, die vorerst zurückkamen, geteilt durch alle im Zeitraum gesendeten.</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Antwortquote</translation>
    </message>
    <message>
        <source>Recipients who replied, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Empfänger, die antworteten, jeder einmal gezählt, geteilt durch die im Zeitraum gesendeten und zugestellten E-Mails.</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickquote</translation>
    </message>
    <message>
        <source>Recipients who clicked, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Empfänger, die klickten, jeder einmal gezählt, geteilt durch die im Zeitraum gesendeten und zugestellten E-Mails.</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Abmeldequote</translation>
    </message>
    <message>
        <source>Recipients who unsubscribed, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Empfänger, die sich abmeldeten, jeder einmal gezählt, geteilt durch die im Zeitraum gesendeten und zugestellten E-Mails.</translation>
    </message>
    <message>
        <source>Conversion rate of e-mails</source>
        <translation>Erfolgsquote von E-Mails</translation>
    </message>
    <message>
        <source>Recipients who did what the campaign was for, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Empfänger, die taten, worauf die Kampagne zielte, jeder einmal gezählt, geteilt durch die im Zeitraum gesendeten und zugestellten E-Mails.</translation>
    </message>
    <message>
        <source>Open rate (unreliable)</source>
        <translation>Öffnungsquote (unzuverlässig)</translation>
    </message>
    <message>
        <source>Recipients whose mail is said to have been opened, each counted once, by the e-mails sent in the period and delivered. Unreliable: mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>Empfänger, deren Mail geöffnet worden sein soll, jeder einmal gezählt, geteilt durch die im Zeitraum gesendeten und zugestellten E-Mails. Unzuverlässig: Mailprogramme, die die Privatsphäre schützen, öffnen Mails von selbst oder verraten es nie.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the deal (without one: of the lead that became the deal).</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, gezählt für die Kampagne der Chance (ohne eine: des Leads, aus dem sie wurde).</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the lead that became the deal (without one: of the deal).</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, gezählt für die Kampagne des Leads, aus dem die Chance wurde (ohne eine: der Chance).</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the campaign of the lead and half for that of the deal, all of it where these are the same or only one is known.</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, zur Hälfte für die Kampagne des Leads und zur Hälfte für die der Chance gezählt, ganz, wo beide dieselbe sind oder nur eine bekannt ist.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the deal, less the costs of the campaign, by these costs.</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, gezählt für die Kampagne der Chance, weniger die Kosten der Kampagne, geteilt durch diese Kosten.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the lead that became the deal (without one: of the deal), less the costs of the campaign, by these costs.</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, gezählt für die Kampagne des Leads, aus dem die Chance wurde (ohne eine: der Chance), weniger die Kosten der Kampagne, geteilt durch diese Kosten.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the campaign of the lead and half for that of the deal, less the costs of the campaign, by these costs.</source>
        <translation>Wert der im Zeitraum gewonnenen Verkaufschancen, zur Hälfte für die Kampagne des Leads und zur Hälfte für die der Chance gezählt, weniger die Kosten der Kampagne, geteilt durch diese Kosten.</translation>
    </message>
    <message>
        <source>Costs of campaigns</source>
        <translation>Kosten von Kampagnen</translation>
    </message>
    <message>
        <source>Costs of campaigns, each spread evenly over its days, as far as these lie in the period; in the base currency at the rate of its first day. A campaign without days counts on the day it was entered.</source>
        <translation>Kosten von Kampagnen, jeweils gleichmäßig auf ihre Tage verteilt, soweit diese im Zeitraum liegen; in der Basiswährung zum Kurs ihres ersten Tages. Eine Kampagne ohne Tage zählt an dem Tag, an dem sie eingetragen wurde.</translation>
    </message>
    <message>
        <source>Cost per lead of campaigns</source>
        <translation>Kosten je Lead von Kampagnen</translation>
    </message>
    <message>
        <source>Costs of the campaign in the period by the leads of that campaign that were created in it.</source>
        <translation>Kosten der Kampagne im Zeitraum, geteilt durch ihre Leads, die darin angelegt wurden.</translation>
    </message>
    <message>
        <source>Won by campaigns (last touch)</source>
        <translation>Durch Kampagnen gewonnen (letzter Kontakt)</translation>
    </message>
    <message>
        <source>Won by campaigns (first touch)</source>
        <translation>Durch Kampagnen gewonnen (erster Kontakt)</translation>
    </message>
    <message>
        <source>Won by campaigns (linear)</source>
        <translation>Durch Kampagnen gewonnen (linear)</translation>
    </message>
    <message>
        <source>Return on campaigns (last touch)</source>
        <translation>Ertrag von Kampagnen (letzter Kontakt)</translation>
    </message>
    <message>
        <source>Return on campaigns (first touch)</source>
        <translation>Ertrag von Kampagnen (erster Kontakt)</translation>
    </message>
    <message>
        <source>Return on campaigns (linear)</source>
        <translation>Ertrag von Kampagnen (linear)</translation>
    </message>
    <message>
        <source>Leads of campaigns</source>
        <translation>Leads aus Kampagnen</translation>
    </message>
    <message>
        <source>Leads that came of a campaign, by the day they were created on.</source>
        <translation>Leads, die aus einer Kampagne kamen, nach dem Tag, an dem sie angelegt wurden.</translation>
    </message>
    <message>
        <source>Deals of campaigns</source>
        <translation>Verkaufschancen aus Kampagnen</translation>
    </message>
    <message>
        <source>Deals that a campaign led to, by the day they were created on.</source>
        <translation>Verkaufschancen, zu denen eine Kampagne geführt hat, nach dem Tag, an dem sie angelegt wurden.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Three of four take less</source>
        <translation>Drei von vier brauchen weniger</translation>
    </message>
    <message>
        <source>Nine of ten take less</source>
        <translation>Neun von zehn brauchen weniger</translation>
    </message>
    <message>
        <source>Lost after days without an order</source>
        <translation>Verloren nach Tagen ohne Auftrag</translation>
    </message>
    <message>
        <source>Begins with the stage</source>
        <translation>Beginnt mit der Phase</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Bestfall</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>Tage in einer Phase</translation>
    </message>
    <message>
        <source>Of each deal that left a stage in the period, the days of all its visits there that are over; as the median, unless another figure is chosen: half of the deals took less. Visits that last are not counted: the age in a stage tells of them.</source>
        <translation>Von jeder Verkaufschance, die im Zeitraum eine Phase verließ, die Tage aller ihrer beendeten Besuche dort; als Median, wenn keine andere Kennzahl gewählt ist: Die Hälfte brauchte weniger. Besuche, die andauern, zählen nicht: Von ihnen sagt das Alter in einer Phase.</translation>
    </message>
    <message>
        <source>Age in a stage</source>
        <translation>Alter in einer Phase</translation>
    </message>
    <message>
        <source>Days that open deals have been in the stage where they are now; as the median, unless another figure is chosen: half of them have been there for less.</source>
        <translation>Tage, die offene Verkaufschancen schon in ihrer jetzigen Phase sind; als Median, wenn keine andere Kennzahl gewählt ist: Die Hälfte ist kürzer dort.</translation>
    </message>
    <message>
        <source>P50: half of the runs bring more</source>
        <translation>P50: die Hälfte der Läufe bringt mehr</translation>
    </message>
    <message>
        <source>P10: nine of ten runs bring more</source>
        <translation>P10: neun von zehn Läufen bringen mehr</translation>
    </message>
    <message>
        <source>P90: one of ten runs brings more</source>
        <translation>P90: einer von zehn Läufen bringt mehr</translation>
    </message>
    <message>
        <source>Simulated forecast</source>
        <translation>Simulierte Prognose</translation>
    </message>
    <message>
        <source>What is won in the period that runs now, in 10,000 simulated runs: what was won already, what open deals bring as those before them did in the same stage, and deals that are not there yet. Half of the runs bring more (P50), unless another figure is chosen. It takes 50 closed deals to learn from.</source>
        <translation>Was im laufenden Zeitraum gewonnen wird, in 10.000 simulierten Läufen: was schon gewonnen ist, was offene Verkaufschancen bringen, wie es die vor ihnen in derselben Phase taten, und Verkaufschancen, die es noch nicht gibt. Die Hälfte der Läufe bringt mehr (P50), wenn keine andere Kennzahl gewählt ist. Zum Lernen braucht es 50 abgeschlossene Verkaufschancen.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of three letters such as EUR.</source>
        <translation>„%1“ ist keine Währung. Verwenden Sie ein Kürzel aus drei Buchstaben wie EUR.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added.</source>
        <translation>Beträge in %1 und %2 lassen sich nicht addieren.</translation>
    </message>
</context>
<context>
    <name>MonteCarlo</name>
    <message>
        <source>The simulation learns from how deals ended before. It takes %1 closed deals, and there are %2. Close more deals, or import those of earlier years.</source>
        <translation>Die Simulation lernt davon, wie Verkaufschancen bisher ausgingen. Sie braucht %1 abgeschlossene Verkaufschancen, und es gibt %2. Schließen Sie mehr Verkaufschancen ab, oder importieren Sie die früherer Jahre.</translation>
    </message>
    <message>
        <source>The simulation was cancelled.</source>
        <translation>Die Simulation wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>A stolen file would resist for about a minute.</source>
        <translation>Eine gestohlene Datei hielte etwa eine Minute stand.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n minutes.</source>
        <translation>
            <numerusform>Eine gestohlene Datei hielte etwa %n Minute stand.</numerusform>
            <numerusform>Eine gestohlene Datei hielte etwa %n Minuten stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about an hour.</source>
        <translation>Eine gestohlene Datei hielte etwa eine Stunde stand.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n hours.</source>
        <translation>
            <numerusform>Eine gestohlene Datei hielte etwa %n Stunde stand.</numerusform>
            <numerusform>Eine gestohlene Datei hielte etwa %n Stunden stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a day.</source>
        <translation>Eine gestohlene Datei hielte etwa einen Tag stand.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n days.</source>
        <translation>
            <numerusform>Eine gestohlene Datei hielte etwa %n Tag stand.</numerusform>
            <numerusform>Eine gestohlene Datei hielte etwa %n Tage stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a year.</source>
        <translation>Eine gestohlene Datei hielte etwa ein Jahr stand.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n years.</source>
        <translation>
            <numerusform>Eine gestohlene Datei hielte etwa %n Jahr stand.</numerusform>
            <numerusform>Eine gestohlene Datei hielte etwa %n Jahre stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would be open in less than a minute.</source>
        <translation>Eine gestohlene Datei wäre in weniger als einer Minute offen.</translation>
    </message>
    <message>
        <source>A stolen file would resist for centuries.</source>
        <translation>Eine gestohlene Datei hielte Jahrhunderte stand.</translation>
    </message>
    <message>
        <source>Common words and names are tried first.</source>
        <translation>Gängige Wörter und Namen werden zuerst probiert.</translation>
    </message>
    <message>
        <source>Swapping letters for digits, as in “p4ssw0rd”, hardly helps.</source>
        <translation>Ziffern statt Buchstaben wie in „p4ssw0rd“ helfen kaum.</translation>
    </message>
    <message>
        <source>It contains your name or the file&apos;s name.</source>
        <translation>Sie enthält Ihren Namen oder den der Datei.</translation>
    </message>
    <message>
        <source>Repetitions are guessed quickly.</source>
        <translation>Wiederholungen sind schnell erraten.</translation>
    </message>
    <message>
        <source>Sequences such as “abc” or “123” are guessed quickly.</source>
        <translation>Folgen wie „abc“ oder „123“ sind schnell erraten.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed quickly.</source>
        <translation>Tasten, die nebeneinander liegen, sind schnell erraten.</translation>
    </message>
    <message>
        <source>Dates and years are guessed quickly.</source>
        <translation>Datums- und Jahresangaben sind schnell erraten.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Sie ist kurz.</translation>
    </message>
    <message>
        <source>%1 Four or five unrelated words make a passphrase that is strong and easy to type.</source>
        <translation>%1 Vier oder fünf zusammenhanglose Wörter ergeben eine Passphrase, die stark und leicht zu tippen ist.</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>A list of mail addresses</source>
        <translation>Eine Liste von E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows of a table first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst Zeilen einer Tabelle.</translation>
    </message>
</context>
<context>
    <name>PipelineFlow</name>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>Vorgezogen</translation>
    </message>
    <message>
        <source>Decreased</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Pushed out</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The changes of the pipeline do not add up to its closing value.</source>
        <translation>Die Veränderungen der Pipeline ergeben nicht ihren Endwert.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>There is no dashboard and no report called “%1”. There are: %2.</source>
        <translation>Ein Dashboard oder einen Bericht namens „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation>So wird es verwendet: %1</translation>
    </message>
    <message>
        <source>Write the dashboard or the report NAME of the workspace into the file that --to names, and quit. Needs no display.</source>
        <translation>Das Dashboard oder den Bericht NAME des Arbeitsbereichs in die Datei schreiben, die --to nennt, und beenden. Braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>The file to write: PDF, SVG or PNG by its ending. Not encrypted.</source>
        <translation>Die Datei, die geschrieben wird: PDF, SVG oder PNG nach ihrer Endung. Nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>With --print, other days than its own: 2026, 2026-Q1, last month.</source>
        <translation>Mit --print andere Tage als die eigenen: 2026, 2026-Q1, last month.</translation>
    </message>
    <message>
        <source>Do what an open window does by itself, and quit: note what segments, the forecast and the data look like today, and write the scheduled reports that are due on this computer. For cron; needs no display.</source>
        <translation>Tut, was ein offenes Fenster von selbst tut, und beendet sich: festhalten, wie Segmente, Prognose und Daten heute aussehen, und die geplanten Berichte schreiben, die auf diesem Rechner fällig sind. Für cron; braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>With --print and --daily, the first line of this descriptor is the passphrase; also KITH_PASSPHRASE_FD. Else the keychain is asked, else the terminal.</source>
        <translation>Bei --print und --daily ist die erste Zeile dieses Deskriptors die Passphrase; auch KITH_PASSPHRASE_FD. Sonst wird der Schlüsselbund gefragt, sonst das Terminal.</translation>
    </message>
</context>
<context>
    <name>QuickFilter</name>
    <message>
        <source>Nobody has been in touch for 30 days</source>
        <translation>Seit 30 Tagen hatte niemand Kontakt</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>What I look after</source>
        <translation>Wofür ich zuständig bin</translation>
    </message>
    <message>
        <source>What my team looks after</source>
        <translation>Wofür mein Team zuständig ist</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>New since the beginning of the week</source>
        <translation>Neu seit Wochenbeginn</translation>
    </message>
    <message>
        <source>Expected to close this month</source>
        <translation>Erwarteter Abschluss in diesem Monat</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>In diesem Quartal gewonnen</translation>
    </message>
    <message>
        <source>Should have happened by now</source>
        <translation>Hätte schon geschehen sein sollen</translation>
    </message>
    <message>
        <source>No e-mail address is known</source>
        <translation>Keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
        <source>Ordered in the last 30 days</source>
        <translation>In den letzten 30 Tagen bestellt</translation>
    </message>
    <message>
        <source>A birthday comes up</source>
        <translation>Ein Geburtstag steht bevor</translation>
    </message>
    <message>
        <source>There is an open deal</source>
        <translation>Es gibt eine offene Verkaufschance</translation>
    </message>
    <message>
        <source>No order in the last 90 days</source>
        <translation>Kein Auftrag in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>There are three deals or more</source>
        <translation>Es gibt drei oder mehr Verkaufschancen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>My deals of more than 5,000 in Berlin that nobody touched for 30 days</source>
        <translation>Meine Verkaufschancen über 5.000 in Berlin, um die sich seit 30 Tagen niemand gekümmert hat</translation>
    </message>
    <message>
        <source>Orders of more than 1,000 this month</source>
        <translation>Aufträge über 1.000 in diesem Monat</translation>
    </message>
    <message>
        <source>With the tag “vip” and without the tag “partner”</source>
        <translation>Mit dem Schlagwort „vip“ und ohne das Schlagwort „partner“</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>The amount of a line is too large. Check quantity and price.</source>
        <translation>Der Betrag einer Position ist zu groß. Prüfen Sie Menge und Preis.</translation>
    </message>
    <message>
        <source>The stage of this deal is no longer there. Choose another one.</source>
        <translation>Die Phase dieser Verkaufschance gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This stage belongs to another pipeline. Choose a stage of the deal&apos;s pipeline.</source>
        <translation>Diese Phase gehört zu einer anderen Pipeline. Wählen Sie eine Phase der Pipeline dieser Verkaufschance.</translation>
    </message>
    <message>
        <source>The pipeline has no stage that fits. Choose a stage, or add one to the pipeline.</source>
        <translation>Die Pipeline hat keine passende Phase. Wählen Sie eine Phase oder fügen Sie der Pipeline eine hinzu.</translation>
    </message>
    <message>
        <source>There are deals in the stage “%1”, so it must stay open, won or lost as it is. Move them to another stage first.</source>
        <translation>In der Phase „%1“ gibt es Verkaufschancen; deshalb muss sie offen, gewonnen oder verloren bleiben, wie sie ist. Verschieben Sie diese zuvor in eine andere Phase.</translation>
    </message>
    <message>
        <source>%1 is set when the record is made and cannot be changed later.</source>
        <translation>%1 wird beim Anlegen des Datensatzes gesetzt und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>The stage history is written by the program alone.</source>
        <translation>Den Phasenverlauf schreibt allein das Programm.</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>ein Datensatz, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 changed %2 meanwhile. Compare both versions and choose.</source>
        <translation>%1 hat inzwischen %2 geändert. Vergleichen Sie beide Fassungen und wählen Sie.</translation>
    </message>
    <message>
        <source>%1: this choice is no longer in its list. Choose another one.</source>
        <translation>%1: Diese Auswahl steht nicht mehr in ihrer Liste. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1: the record that this %2 belongs to is no longer there.</source>
        <translation>%1: Den Datensatz, zu dem dies gehört (%2), gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The key “%1” of this system belongs to another record already (%2).</source>
        <translation>Der Schlüssel „%1“ dieses Systems gehört bereits zu einem anderen Datensatz (%2).</translation>
    </message>
    <message>
        <source>The list has a value with the key “%1” already (%2).</source>
        <translation>Die Liste hat bereits einen Wert mit dem Schlüssel „%1“ (%2).</translation>
    </message>
    <message>
        <source>These two people are related in this way already.</source>
        <translation>Diese beiden Personen stehen bereits in dieser Beziehung.</translation>
    </message>
    <message>
        <source>There is a consent for this channel and purpose already. Change that one.</source>
        <translation>Für diesen Kanal und Zweck gibt es bereits eine Einwilligung. Ändern Sie diese.</translation>
    </message>
    <message>
        <source>The record has this tag already.</source>
        <translation>Der Datensatz hat dieses Schlagwort bereits.</translation>
    </message>
    <message>
        <source>There is an order with the number “%1” already (%2).</source>
        <translation>Es gibt bereits einen Auftrag mit der Nummer „%1“ (%2).</translation>
    </message>
    <message>
        <source>%3 “%1” is taken already by “%2”. Choose another one.</source>
        <translation>%3 „%1“ ist bereits durch „%2“ vergeben. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” is still needed by “%2” (%3). Change that first.</source>
        <translation>„%1“ wird noch von „%2“ (%3) gebraucht. Ändern Sie zuerst das.</translation>
    </message>
    <message>
        <source>“%1” is already above this company. A company cannot be above itself: choose another parent company.</source>
        <translation>„%1“ steht bereits über diesem Unternehmen. Ein Unternehmen kann nicht über sich selbst stehen: Wählen Sie eine andere Muttergesellschaft.</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <extracomment>%1 kind of record, in lower case where the language writes it so; %2 name</extracomment>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move %1 %2 to the trash</source>
        <translation>%1 %2 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 %2</source>
        <translation>%1 %2 wiederherstellen</translation>
    </message>
    <message>
        <source>This record is no longer there (%1). Somebody may have removed it, or undone its making.</source>
        <translation>Diesen Datensatz gibt es nicht mehr (%1). Vielleicht hat ihn jemand entfernt oder sein Anlegen rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 has no relation called “%2”. There are: %3.</source>
        <translation>%1 hat keine Beziehung namens „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>There is no list of choices called “%1”.</source>
        <translation>Eine Auswahlliste namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a number, not with “%2”.</source>
        <translation>„%1“ lässt sich nur mit einer Zahl vergleichen, nicht mit „%2“.</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a date such as 2026-01-31, not with “%2”.</source>
        <translation>„%1“ lässt sich nur mit einem Datum wie 2026-01-31 vergleichen, nicht mit „%2“.</translation>
    </message>
    <message>
        <source>This filter is nested too deeply. Make it simpler.</source>
        <translation>Dieser Filter ist zu tief geschachtelt. Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>A filter can hold %1 values at most.</source>
        <translation>Ein Filter kann höchstens %1 Werte enthalten.</translation>
    </message>
    <message>
        <source>A filter can hold %1 texts at most.</source>
        <translation>Ein Filter kann höchstens %1 Texte enthalten.</translation>
    </message>
    <message>
        <source>“%1” is either yes or no.</source>
        <translation>„%1“ ist entweder ja oder nein.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Check the drive it is on and try again.</source>
        <translation>„%1“ kann nicht bis zum Ende gelesen werden. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The content of this document is damaged. Take it from a backup of the workspace.</source>
        <translation>Der Inhalt dieses Dokuments ist beschädigt. Holen Sie es aus einer Sicherung des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that one document may have.</source>
        <translation>„%1“ ist größer als %2; mehr darf ein Dokument nicht haben.</translation>
    </message>
    <message>
        <source>A document can only be made from a file. Add the file to the record.</source>
        <translation>Ein Dokument kann nur aus einer Datei entstehen. Fügen Sie die Datei dem Datensatz hinzu.</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Dieses Dokument ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Deals that are open and that this person takes part in.</source>
        <translation>Offene Verkaufschancen, an denen diese Person beteiligt ist.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Tickets of this person that are neither solved nor closed.</source>
        <translation>Tickets dieser Person, die weder gelöst noch geschlossen sind.</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>All this person&apos;s orders that are open, shipped or paid, at their totals. Drafts and what was cancelled or returned do not count.</source>
        <translation>Alle Aufträge dieser Person, die offen, versandt oder bezahlt sind, mit ihren Summen. Entwürfe, Storniertes und Zurückgesandtes zählen nicht.</translation>
    </message>
    <message>
        <source>Of this company and all companies below it.</source>
        <translation>Dieses Unternehmens und aller Unternehmen darunter.</translation>
    </message>
    <message>
        <source>Of this company alone.</source>
        <translation>Dieses Unternehmens allein.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deals that are open, at their amounts.</source>
        <translation>Offene Verkaufschancen mit ihren Beträgen.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Verkaufschancen</translation>
    </message>
    <message>
        <source>Deals that were won, at their amounts.</source>
        <translation>Gewonnene Verkaufschancen mit ihren Beträgen.</translation>
    </message>
    <message>
        <source>Tickets that are neither solved nor closed.</source>
        <translation>Tickets, die weder gelöst noch geschlossen sind.</translation>
    </message>
    <message>
        <source>All orders that are open, shipped or paid, at their totals. Drafts and what was cancelled or returned do not count.</source>
        <translation>Alle Aufträge, die offen, versandt oder bezahlt sind, mit ihren Summen. Entwürfe, Storniertes und Zurückgesandtes zählen nicht.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>People whose current main job is there.</source>
        <translation>Personen, deren aktuelle Haupttätigkeit dort ist.</translation>
    </message>
    <message>
        <source>Tickets of the deal&apos;s company that are neither solved nor closed.</source>
        <translation>Tickets des Unternehmens dieser Verkaufschance, die weder gelöst noch geschlossen sind.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Show the deals</source>
        <translation>Verkaufschancen zeigen</translation>
    </message>
    <message>
        <source>Open deals here still name somebody who has left: %1.</source>
        <translation>Offene Verkaufschancen hier nennen noch jemanden, der nicht mehr dort ist: %1.</translation>
    </message>
    <message>
        <source>%1 left %2 on %3. This deal needs a new contact.</source>
        <translation>%1 hat %2 am %3 verlassen. Diese Verkaufschance braucht einen neuen Kontakt.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Kontakt wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>taken out of the trash</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n field(s) set</source>
        <translation>
            <numerusform>Importiert: %n Feld gesetzt</numerusform>
            <numerusform>Importiert: %n Felder gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by a rule: %n field(s)</source>
        <translation>
            <numerusform>Von einer Regel gesetzt: %n Feld</numerusform>
            <numerusform>Von einer Regel gesetzt: %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n field(s) set</source>
        <translation>
            <numerusform>Zusammengeführt: %n Feld gesetzt</numerusform>
            <numerusform>Zusammengeführt: %n Felder gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over from another seat: %n field(s)</source>
        <translation>
            <numerusform>Von einem anderen Arbeitsplatz übernommen: %n Feld</numerusform>
            <numerusform>Von einem anderen Arbeitsplatz übernommen: %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by another program: %n field(s)</source>
        <translation>
            <numerusform>Von einem anderen Programm gesetzt: %n Feld</numerusform>
            <numerusform>Von einem anderen Programm gesetzt: %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer Eintrag</numerusform>
            <numerusform>%1 und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Began in “%1”</source>
        <translation>Begann in „%1“</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>These records cannot be read.</source>
        <translation>Diese Datensätze können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Type the name of the tag.</source>
        <translation>Geben Sie den Namen des Schlagworts ein.</translation>
    </message>
    <message>
        <source>“%1” follows from other fields and cannot be set.</source>
        <translation>„%1“ ergibt sich aus anderen Feldern und lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>“%1” is asked for twice. Leave one of the two out.</source>
        <translation>„%1“ ist zweimal genannt. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Geben Sie den Text ein, der ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>%1 %2 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) set here</source>
        <translation>
            <numerusform>%1: %n Feld hier gesetzt</numerusform>
            <numerusform>%1: %n Felder hier gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 on %2. Open deals there that need a new contact: %3.</source>
        <translation>Hat %1 am %2 verlassen. Offene Verkaufschancen dort, die einen neuen Kontakt brauchen: %3.</translation>
    </message>
    <message>
        <source>This activity is not there any more. Somebody may have moved it to the trash.</source>
        <translation>Diese Aktivität gibt es nicht mehr. Vielleicht hat sie jemand in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>This time is no longer one of the series. Somebody may have changed it meanwhile; look at the calendar again.</source>
        <translation>Dieser Termin gehört nicht mehr zur Serie. Vielleicht hat sie inzwischen jemand geändert; sehen Sie noch einmal in den Kalender.</translation>
    </message>
    <message>
        <source>“%1” is done already.</source>
        <translation>„%1“ ist schon erledigt.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 erledigen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Take %1 out of its series</source>
        <translation>%1 aus der Serie nehmen</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>%1 planen</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <extracomment>%1 subject of the activity that was done</extracomment>
        <translation>Nachfassen: %1</translation>
    </message>
    <message>
        <source>This activity is not there any more.</source>
        <translation>Diese Aktivität gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no time zone called &quot;%1&quot;. Zones are called like Europe/Vienna.</source>
        <translation>Eine Zeitzone namens „%1“ gibt es nicht. Zonen heißen wie Europe/Vienna.</translation>
    </message>
    <message>
        <source>What repeats needs a day or a time to begin with. Enter a start or a due date.</source>
        <translation>Was sich wiederholt, braucht einen Tag oder eine Zeit für den Anfang. Geben Sie einen Beginn oder eine Fälligkeit ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open lead(s)</source>
        <translation>
            <numerusform>%1: %n offener Lead</numerusform>
            <numerusform>%1: %n offene Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not active</source>
        <translation>%1: nicht aktiv</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translation>%1: abwesend</translation>
    </message>
    <message>
        <source>%1: does not work that day</source>
        <translation>%1: arbeitet an dem Tag nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1: has no room, %n open lead(s)</source>
        <translation>
            <numerusform>%1: hat keinen Platz, %n offener Lead</numerusform>
            <numerusform>%1: hat keinen Platz, %n offene Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer there</source>
        <translation>%1: nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Converted or given up: stays as it is</source>
        <translation>Umgewandelt oder aufgegeben: bleibt, wie er ist</translation>
    </message>
    <message>
        <source>No rule fits: stays as it is</source>
        <translation>Keine Regel passt: bleibt, wie er ist</translation>
    </message>
    <message>
        <source>First person of the rule who can take it</source>
        <translation>Erste Person der Regel, die ihn übernehmen kann</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>Als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>Has the fewest open leads</source>
        <translation>Hat die wenigsten offenen Leads</translation>
    </message>
    <message>
        <source>The value of the lead is this person&apos;s</source>
        <translation>Der Wert des Leads gehört zu dieser Person</translation>
    </message>
    <message>
        <source>Looks after the company already</source>
        <translation>Betreut das Unternehmen schon</translation>
    </message>
    <message>
        <source>Nobody can take it: waits in the queue</source>
        <translation>Niemand kann ihn übernehmen: wartet in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: first person who could take it</source>
        <translation>%1 hat diesen Lead durch die Regel „%2“ bekommen: erste Person, die ihn übernehmen konnte</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: next in turn</source>
        <translation>%1 hat diesen Lead durch die Regel „%2“ bekommen: als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: fewest open leads</source>
        <translation>%1 hat diesen Lead durch die Regel „%2“ bekommen: wenigste offene Leads</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: by the value of the lead</source>
        <translation>%1 hat diesen Lead durch die Regel „%2“ bekommen: nach dem Wert des Leads</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: looks after the company</source>
        <translation>%1 hat diesen Lead durch die Regel „%2“ bekommen: betreut das Unternehmen</translation>
    </message>
    <message>
        <source>Waits in the queue “%1”: nobody could take it by the rule “%2”</source>
        <translation>Wartet in der Warteschlange „%1“: Nach der Regel „%2“ konnte ihn niemand übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s) by rules</source>
        <translation>
            <numerusform>%n Lead nach Regeln zuteilen</numerusform>
            <numerusform>%n Leads nach Regeln zuteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active assignment rule that runs on demand. Make one in the settings first.</source>
        <translation>Es gibt keine aktive Zuteilungsregel, die auf Verlangen läuft. Legen Sie zuerst in den Einstellungen eine an.</translation>
    </message>
    <message>
        <source>Say which value of the lead decides, for example country_iso2.</source>
        <translation>Geben Sie an, welcher Wert des Leads entscheidet, zum Beispiel country_iso2.</translation>
    </message>
    <message>
        <source>Leads have no field called “%1”. Type one such as country_iso2 or city.</source>
        <translation>Leads haben kein Feld namens „%1“. Geben Sie eines wie country_iso2 oder city ein.</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Neue Leads</translation>
    </message>
    <message>
        <source>“%1” are not weekdays. Type them like mon, tue, thu or mon-fri.</source>
        <translation>„%1“ sind keine Wochentage. Schreiben Sie sie wie mon, tue, thu oder mon-fri.</translation>
    </message>
    <message>
        <source>This pipeline is no longer there. Choose another one.</source>
        <translation>Diese Pipeline gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The discount of a line is more than the line itself.</source>
        <translation>Der Rabatt einer Position ist höher als die Position selbst.</translation>
    </message>
    <message>
        <source>“%1” is not ticked</source>
        <translation>„%1“ ist nicht abgehakt</translation>
    </message>
    <message>
        <source>%1 of %2 completed activities</source>
        <translation>%1 von %2 erledigten Aktivitäten</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>The item of the checklist has no text. Say what is to be ticked.</source>
        <translation>Der Punkt der Checkliste hat keinen Text. Schreiben Sie, was abzuhaken ist.</translation>
    </message>
    <message>
        <source>Say how many activities have to be completed, at least 1.</source>
        <translation>Geben Sie an, wie viele Aktivitäten erledigt sein müssen, mindestens 1.</translation>
    </message>
    <message>
        <source>Choose the field that has to be filled in before a deal enters the stage.</source>
        <translation>Wählen Sie das Feld, das ausgefüllt sein muss, bevor eine Verkaufschance in die Phase kommt.</translation>
    </message>
    <message>
        <source>“%1” cannot go to “%2” yet. Missing: %3.</source>
        <translation>„%1“ kann noch nicht nach „%2“. Es fehlt: %3.</translation>
    </message>
    <message>
        <source>This deal is no longer there. Look for it in the trash.</source>
        <translation>Diese Verkaufschance gibt es nicht mehr. Sehen Sie im Papierkorb nach.</translation>
    </message>
    <message>
        <source>This stage is no longer there. Choose another one.</source>
        <translation>Diese Phase gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>„%1“ nach „%2“ bewegen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to “%1”</source>
        <translation>
            <numerusform>%n Verkaufschance nach „%1“ bewegen</numerusform>
            <numerusform>%n Verkaufschancen nach „%1“ bewegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The pipeline has no stage for deals that are won. Add one to it.</source>
        <translation>Die Pipeline hat keine Phase für gewonnene Verkaufschancen. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The pipeline has no stage for deals that are lost. Add one to it.</source>
        <translation>Die Pipeline hat keine Phase für verlorene Verkaufschancen. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>„%1“ gewinnen</translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>„%1“ verlieren</translation>
    </message>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance gewinnen</numerusform>
            <numerusform>%n Verkaufschancen gewinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance verlieren</numerusform>
            <numerusform>%n Verkaufschancen verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>„%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>The pipeline has no open stage that the deal could go back to. Add one to it.</source>
        <translation>Die Pipeline hat keine offene Phase, in die die Verkaufschance zurückkehren könnte. Fügen Sie eine hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance wieder öffnen</numerusform>
            <numerusform>%n Verkaufschancen wieder öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick “%1” for “%2”</source>
        <translation>„%1“ für „%2“ abhaken</translation>
    </message>
    <message>
        <source>Untick “%1” for “%2”</source>
        <translation>Haken bei „%1“ für „%2“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to another stage</source>
        <translation>
            <numerusform>%n Verkaufschance in eine andere Phase bewegen</numerusform>
            <numerusform>%n Verkaufschancen in eine andere Phase bewegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage “%1” is no longer used. Choose another one.</source>
        <translation>Die Phase „%1“ ist nicht mehr in Gebrauch. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A deal cannot be closed on a day that lies ahead. Choose today or an earlier day.</source>
        <translation>Eine Verkaufschance kann nicht an einem Tag abgeschlossen werden, der noch kommt. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>A deal that is won needs an amount. Say how much it is.</source>
        <translation>Eine gewonnene Verkaufschance braucht einen Betrag. Geben Sie an, wie viel es ist.</translation>
    </message>
    <message>
        <source>A deal that is lost needs a reason. Say why.</source>
        <translation>Eine verlorene Verkaufschance braucht einen Grund. Geben Sie an, warum.</translation>
    </message>
    <message>
        <source>The history of the expected close is written by the program alone.</source>
        <translation>Den Verlauf des erwarteten Abschlusses schreibt allein das Programm.</translation>
    </message>
    <message>
        <source>There are deals in the stage “%1”, so it is still used. Move them to another stage first.</source>
        <translation>In der Phase „%1“ sind Verkaufschancen, sie ist also noch in Gebrauch. Bewegen Sie diese zuerst in eine andere Phase.</translation>
    </message>
    <message>
        <source>An amount is too large to be converted. Check it and its currency.</source>
        <translation>Ein Betrag ist zu groß, um umgerechnet zu werden. Prüfen Sie ihn und seine Währung.</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>In diesem Monat gewonnen</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1, so that the target cannot be compared. Enter one in the settings.</source>
        <translation>Für %1 gibt es keinen Wechselkurs, deshalb lässt sich das Ziel nicht vergleichen. Tragen Sie in den Einstellungen einen ein.</translation>
    </message>
    <message>
        <source>has this e-mail address</source>
        <translation>hat diese E-Mail-Adresse</translation>
    </message>
    <message>
        <source>has this phone number</source>
        <translation>hat diese Telefonnummer</translation>
    </message>
    <message>
        <source>is the lead&apos;s company</source>
        <translation>ist das Unternehmen des Leads</translation>
    </message>
    <message>
        <source>has the domain %1</source>
        <translation>hat die Domain %1</translation>
    </message>
    <message>
        <source>has this name</source>
        <translation>hat diesen Namen</translation>
    </message>
    <message>
        <source>is where %1 works</source>
        <translation>ist der Arbeitgeber von %1</translation>
    </message>
    <message>
        <source>is the lead&apos;s contact</source>
        <translation>ist der Kontakt des Leads</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ist offen</translation>
    </message>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>%n Lead disqualifizieren</numerusform>
            <numerusform>%n Leads disqualifizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n abandoned lead(s)</source>
        <translation>
            <numerusform>%n aufgegebenen Lead schließen</numerusform>
            <numerusform>%n aufgegebene Leads schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these leads is open.</source>
        <translation>Keiner dieser Leads ist offen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>%n Lead wiederaufnehmen</numerusform>
            <numerusform>%n Leads wiederaufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these leads is disqualified or abandoned.</source>
        <translation>Keiner dieser Leads ist disqualifiziert oder aufgegeben.</translation>
    </message>
    <message>
        <source>Bring scores up to date</source>
        <translation>Punktzahlen auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>“%1” is written by the program when it happens.</source>
        <translation>„%1“ schreibt das Programm, wenn es geschieht.</translation>
    </message>
    <message>
        <source>A lead is converted to a contact, a company or a deal. Choose “Convert lead” for that.</source>
        <translation>Ein Lead wird in einen Kontakt, ein Unternehmen oder eine Verkaufschance umgewandelt. Wählen Sie dafür „Lead umwandeln“.</translation>
    </message>
    <message>
        <source>Say why this lead is given up: the reason is what can be learned from it.</source>
        <translation>Geben Sie an, warum dieser Lead aufgegeben wird: Aus dem Grund lässt sich lernen.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what a lead became: Contact “Maria Anders”</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The lead “%1” was converted on %2 and is kept as it was.</source>
        <translation>Der Lead „%1“ wurde am %2 umgewandelt und bleibt, wie er war.</translation>
    </message>
    <message>
        <source>The lead “%1” was converted on %2 and is kept as it was. It became: %3.</source>
        <translation>Der Lead „%1“ wurde am %2 umgewandelt und bleibt, wie er war. Aus ihm wurde: %3.</translation>
    </message>
    <message>
        <source>Choose a contact, a company or a deal that the lead becomes.</source>
        <translation>Wählen Sie einen Kontakt, ein Unternehmen oder eine Verkaufschance, zu der der Lead wird.</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>%1 umwandeln</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Restore it first, or choose another record.</source>
        <translation>„%1“ liegt im Papierkorb. Stellen Sie den Datensatz zuerst wieder her, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The lead names no company, so none can be made. Choose one, or none.</source>
        <translation>Der Lead nennt kein Unternehmen, deshalb kann keines angelegt werden. Wählen Sie eines oder keines.</translation>
    </message>
    <message>
        <source>Give the new deal a name.</source>
        <translation>Geben Sie der neuen Verkaufschance einen Namen.</translation>
    </message>
    <message>
        <source>Put off a reminder</source>
        <translation>Eine Erinnerung verschieben</translation>
    </message>
    <message>
        <source>Show reminders</source>
        <translation>Erinnerungen zeigen</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>Erinnerungen setzen</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Meine Organisation</translation>
    </message>
    <message>
        <source>This stage is not there any more.</source>
        <translation>Diese Phase gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is the last stage of its kind in a pipeline with deals. Add another one first.</source>
        <translation>„%1“ ist die letzte Phase ihrer Art in einer Pipeline mit Verkaufschancen. Fügen Sie zuerst eine andere hinzu.</translation>
    </message>
    <message>
        <source>There are deals in “%1”. Choose the stage they go to.</source>
        <translation>In „%1“ sind Verkaufschancen. Wählen Sie die Phase, in die sie kommen.</translation>
    </message>
    <message>
        <source>“%1” is no stage of this pipeline. Choose another one.</source>
        <translation>„%1“ ist keine Phase dieser Pipeline. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Open deals stay open and closed ones closed when their stage goes. Choose a stage of the same kind.</source>
        <translation>Offene Verkaufschancen bleiben offen und abgeschlossene abgeschlossen, wenn ihre Phase wegfällt. Wählen Sie eine Phase derselben Art.</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Eine Phase entfernen</translation>
    </message>
    <message numerus="yes">
        <source>New leads that nobody has answered yet. At the top those with the highest sum of score and time passed, in percent of the time to answer (%n minute(s) of working time, at most 100).</source>
        <translation>
            <numerusform>Neue Leads, denen noch niemand geantwortet hat. Oben stehen die mit der höchsten Summe aus Punktzahl und verstrichener Zeit, in Prozent der Zeit zum Antworten (%n Minute Arbeitszeit, höchstens 100).</numerusform>
            <numerusform>Neue Leads, denen noch niemand geantwortet hat. Oben stehen die mit der höchsten Summe aus Punktzahl und verstrichener Zeit, in Prozent der Zeit zum Antworten (%n Minuten Arbeitszeit, höchstens 100).</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals that nobody has touched for longer than their stage allows, and for which nothing is planned within the same time. The most valuable ones are at the top.</source>
        <translation>Offene Verkaufschancen, mit denen sich länger niemand befasst hat, als ihre Phase erlaubt, und für die in derselben Zeit nichts geplant ist. Die wertvollsten stehen oben.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step was planned for a day before today.</source>
        <translation>Offene Verkaufschancen und Leads, deren nächster Schritt für einen Tag vor heute geplant war.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step is planned for today.</source>
        <translation>Offene Verkaufschancen und Leads, deren nächster Schritt für heute geplant ist.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step is planned for a later day.</source>
        <translation>Offene Verkaufschancen und Leads, deren nächster Schritt für einen späteren Tag geplant ist.</translation>
    </message>
    <message>
        <source>Open deals and leads for which nothing is planned.</source>
        <translation>Offene Verkaufschancen und Leads, für die nichts geplant ist.</translation>
    </message>
    <message>
        <source>Type what there is to do.</source>
        <translation>Geben Sie ein, was zu tun ist.</translation>
    </message>
    <message>
        <source>Choose what kind of activity it is.</source>
        <translation>Wählen Sie die Art der Aktivität.</translation>
    </message>
    <message>
        <source>Create tasks for %1 %2</source>
        <translation>Aufgaben für %1 %2 anlegen</translation>
    </message>
    <message>
        <source>Records of this kind cannot have own fields. Choose another kind.</source>
        <translation>Datensätze dieser Art können keine eigenen Felder haben. Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>%1 has %2 own fields already, which is the most there can be. Use a retired one again or do without this one.</source>
        <translation>%1 hat bereits %2 eigene Felder, mehr sind nicht möglich. Verwenden Sie ein ausgemustertes wieder oder verzichten Sie auf dieses.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key. Use letters and digits, for example shoe_size.</source>
        <translation>„%1“ kann kein Schlüssel sein. Verwenden Sie Buchstaben und Ziffern, zum Beispiel shoe_size.</translation>
    </message>
    <message>
        <source>The key “%1” is taken already by the field “%2” (%3). Choose another one.</source>
        <translation>Der Schlüssel „%1“ ist bereits durch das Feld „%2“ (%3) belegt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The key “%1” belonged to another field of %2, whose values are kept. Choose another one.</source>
        <translation>Der Schlüssel „%1“ gehörte zu einem anderen Feld von %2, dessen Werte erhalten sind. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Say to which kind of record “%1” leads.</source>
        <translation>Geben Sie an, zu welcher Art von Datensatz „%1“ führt.</translation>
    </message>
    <message>
        <source>“%1” is calculated: nobody can be asked for it, and only filters find it.</source>
        <translation>„%1“ wird berechnet: Niemand kann danach gefragt werden, und nur Filter finden es.</translation>
    </message>
    <message>
        <source>“%1” is of a type that cannot be different in every record.</source>
        <translation>„%1“ ist von einem Typ, der nicht in jedem Datensatz verschieden sein kann.</translation>
    </message>
    <message>
        <source>The search finds texts and whole numbers. “%1” is of another type; a filter finds it.</source>
        <translation>Die Suche findet Texte und ganze Zahlen. „%1“ ist von einem anderen Typ; ein Filter findet es.</translation>
    </message>
    <message>
        <source>No two records may have the same value in “%1”, so new records cannot all begin with one.</source>
        <translation>Keine zwei Datensätze dürfen in „%1“ denselben Wert haben; deshalb können neue Datensätze nicht alle mit einem beginnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of new records in “%2”.</source>
        <translation>„%1“ kann nicht der Wert neuer Datensätze in „%2“ sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in more than one record, for example %2. Make them different first.</source>
        <translation>
            <numerusform>%n Wert von „%1“ steht in mehr als einem Datensatz, zum Beispiel %2. Sorgen Sie zuerst für verschiedene Werte.</numerusform>
            <numerusform>%n Werte von „%1“ stehen in mehr als einem Datensatz, zum Beispiel %2. Sorgen Sie zuerst für verschiedene Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a value in “%1”. Retire the field instead: it is no longer shown then, and the values are kept.</source>
        <translation>
            <numerusform>%n Datensatz hat einen Wert in „%1“. Mustern Sie das Feld stattdessen aus: Es wird dann nicht mehr gezeigt, und die Werte bleiben erhalten.</numerusform>
            <numerusform>%n Datensätze haben einen Wert in „%1“. Mustern Sie das Feld stattdessen aus: Es wird dann nicht mehr gezeigt, und die Werte bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is not known. There are: %3.</source>
        <translation>%1 „%2“ ist nicht bekannt. Es gibt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n nicht zu kontaktieren</numerusform>
            <numerusform>%n nicht zu kontaktieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt-out</source>
        <translation>
            <numerusform>%n mit Widerspruch</numerusform>
            <numerusform>%n mit Widerspruch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with expired consent</source>
        <translation>
            <numerusform>%n mit abgelaufener Einwilligung</numerusform>
            <numerusform>%n mit abgelaufener Einwilligung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without consent</source>
        <translation>
            <numerusform>%n ohne Einwilligung</numerusform>
            <numerusform>%n ohne Einwilligung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <translation>
            <numerusform>%n unzustellbar</numerusform>
            <numerusform>%n unzustellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an address that is invalid</source>
        <translation>
            <numerusform>%n mit ungültiger Adresse</numerusform>
            <numerusform>%n mit ungültiger Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n nicht mehr vorhanden</numerusform>
            <numerusform>%n nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address</source>
        <translation>
            <numerusform>%n ohne Adresse</numerusform>
            <numerusform>%n ohne Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an excluded segment</source>
        <translation>
            <numerusform>%n in einem ausgeschlossenen Segment</numerusform>
            <numerusform>%n in einem ausgeschlossenen Segment</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match, none excluded</source>
        <translation>%1 passend, keine ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 match, %2 excluded: %3</source>
        <extracomment>%3: one or more of &quot;30 opt-out&quot;, &quot;7 bounced&quot;</extracomment>
        <translation>%1 passend, %2 ausgeschlossen: %3</translation>
    </message>
    <message>
        <source>This condition changes with the day or with who asks. It cannot be used here.</source>
        <translation>Diese Bedingung ändert sich mit dem Tag oder damit, wer fragt. Sie kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The segment “%1” leads back to itself. Take it out of its own definition, or out of that of a segment it uses.</source>
        <translation>Das Segment „%1“ führt auf sich selbst zurück. Nehmen Sie es aus seiner eigenen Definition heraus oder aus der eines Segments, das es verwendet.</translation>
    </message>
    <message>
        <source>What was noted about the members of a segment cannot be read.</source>
        <translation>Was über die Mitglieder eines Segments festgehalten wurde, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 holds choices of a list. Choose them anew.</source>
        <translation>%1 enthält Werte einer Auswahlliste. Wählen Sie diese neu.</translation>
    </message>
    <message>
        <source>This segment is left out already.</source>
        <translation>Dieses Segment ist bereits ausgeschlossen.</translation>
    </message>
    <message>
        <source>This address is suppressed for this channel and purpose already.</source>
        <translation>Diese Adresse ist für diesen Kanal und Zweck bereits gesperrt.</translation>
    </message>
    <message>
        <source>There is a field with the key “%1” already (%2).</source>
        <translation>Ein Feld mit dem Schlüssel „%1“ gibt es bereits (%2).</translation>
    </message>
    <message>
        <source>This value is not there any more.</source>
        <translation>Diesen Wert gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose at least two, and which of them is to stay.</source>
        <translation>Wählen Sie mindestens zwei, und welcher davon bleiben soll.</translation>
    </message>
    <message>
        <source>Merge values of a list</source>
        <translation>Werte einer Liste zusammenführen</translation>
    </message>
    <message>
        <source>“%1” belongs to another list. Only values of one list can become one.</source>
        <translation>„%1“ gehört zu einer anderen Liste. Nur Werte derselben Liste können zu einem werden.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>This segment is no longer there. Somebody may have removed it, or undone its making.</source>
        <translation>Dieses Segment gibt es nicht mehr. Vielleicht hat es jemand entfernt oder sein Anlegen rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is no segment called “%1”; there are none at all yet.</source>
        <translation>Ein Segment namens „%1“ gibt es nicht; es gibt überhaupt noch keine.</translation>
    </message>
    <message>
        <source>There is no segment called “%1”. There are: %2.</source>
        <translation>Ein Segment namens „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Several segments are called “%1”. Name one by its number: %2.</source>
        <translation>Mehrere Segmente heißen „%1“. Nennen Sie eines mit seiner Nummer: %2.</translation>
    </message>
    <message>
        <source>The members of the list cannot be read.</source>
        <translation>Die Mitglieder der Liste können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The members of “%1” follow from its filter. Freeze it first, or add to a list.</source>
        <translation>Die Mitglieder von „%1“ ergeben sich aus seinem Filter. Frieren Sie es zuerst ein, oder fügen Sie sie einer Liste hinzu.</translation>
    </message>
    <message>
        <source>Note the members of segments</source>
        <translation>Mitglieder von Segmenten festhalten</translation>
    </message>
    <message>
        <source>Make the segment “%1”</source>
        <translation>Segment „%1“ anlegen</translation>
    </message>
    <message>
        <source>Change the segment “%1”</source>
        <translation>Segment „%1“ ändern</translation>
    </message>
    <message>
        <source>Make the list “%1”</source>
        <translation>Liste „%1“ anlegen</translation>
    </message>
    <message>
        <source>Freeze the segment “%1”</source>
        <translation>Segment „%1“ einfrieren</translation>
    </message>
    <message>
        <source>“%1” is a list already.</source>
        <translation>„%1“ ist bereits eine Liste.</translation>
    </message>
    <message>
        <source>Add %1 to the list “%2”</source>
        <extracomment>%1: for example &quot;412 contacts&quot;</extracomment>
        <translation>%1 zur Liste „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 off the list “%2”</source>
        <extracomment>%1: for example &quot;412 contacts&quot;</extracomment>
        <translation>%1 von der Liste „%2“ nehmen</translation>
    </message>
    <message>
        <source>There is a segment called “%1” already (%2). Choose another name.</source>
        <translation>Ein Segment namens „%1“ gibt es bereits (%2). Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” has no filter that its members could follow from. Make a segment of its own.</source>
        <translation>„%1“ hat keinen Filter, aus dem sich seine Mitglieder ergeben könnten. Legen Sie ein eigenes Segment an.</translation>
    </message>
    <message>
        <source>A segment that this one asks for is no longer there. Take that condition out.</source>
        <translation>Ein Segment, nach dem dieses fragt, gibt es nicht mehr. Nehmen Sie diese Bedingung heraus.</translation>
    </message>
    <message>
        <source>“%1” would ask for itself. Take that condition out.</source>
        <translation>„%1“ würde nach sich selbst fragen. Nehmen Sie diese Bedingung heraus.</translation>
    </message>
    <message>
        <source>“%1” is asked for by a segment that it asks for itself. Take one of the two conditions out.</source>
        <translation>Nach „%1“ fragt ein Segment, nach dem es selbst fragt. Nehmen Sie eine der beiden Bedingungen heraus.</translation>
    </message>
    <message>
        <source>“%1” is still used by %2. Take it out there first.</source>
        <translation>„%1“ wird noch verwendet von %2. Nehmen Sie es dort zuerst heraus.</translation>
    </message>
    <message>
        <source>“%1” is a list of another kind of record.</source>
        <translation>„%1“ ist eine Liste einer anderen Art von Datensätzen.</translation>
    </message>
    <message>
        <source>“%1” cannot leave itself out.</source>
        <translation>„%1“ kann sich nicht selbst ausschließen.</translation>
    </message>
    <message>
        <source>“%1” is a segment of another kind of record.</source>
        <translation>„%1“ ist ein Segment einer anderen Art von Datensätzen.</translation>
    </message>
    <message>
        <source>“%1” has no day of the year.</source>
        <translation>„%1“ hat keinen Tag im Jahr.</translation>
    </message>
    <message>
        <source>Nothing is similar to “%1”: only texts are compared like that.</source>
        <translation>Nichts ähnelt „%1“: Nur Texte werden so verglichen.</translation>
    </message>
    <message>
        <source>“%1” is not a user: “me” and “my team” cannot be asked for there.</source>
        <translation>„%1“ ist kein Benutzer: Nach „me“ und „my team“ lässt sich dort nicht fragen.</translation>
    </message>
    <message>
        <source>Recency %1 of 5: the last order was %2 days before %3. About %4 of %5 customers have waited longer.</source>
        <translation>Aktualität %1 von 5: Der letzte Auftrag lag %2 Tage vor dem %3. Bei etwa %4 von %5 Kunden liegt er länger zurück.</translation>
    </message>
    <message>
        <source>Frequency %1 of 5: %2 orders from %3 to %4. About %5 customers have fewer.</source>
        <translation>Häufigkeit %1 von 5: %2 Aufträge vom %3 bis zum %4. Etwa %5 Kunden haben weniger.</translation>
    </message>
    <message>
        <source>Money %1 of 5: %2 in that time. About %3 customers have spent less.</source>
        <translation>Umsatz %1 von 5: %2 in dieser Zeit. Etwa %3 Kunden haben weniger ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no amount in the base currency.</source>
        <translation>
            <numerusform>%n Auftrag hat keinen Betrag in der Basiswährung.</numerusform>
            <numerusform>%n Aufträge haben keinen Betrag in der Basiswährung.</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than 25 customers only thirds are told apart: 1, 3 or 5.</source>
        <translation>Bei weniger als 25 Kunden werden nur Drittel unterschieden: 1, 3 oder 5.</translation>
    </message>
    <message>
        <source>Worked out on %1.</source>
        <translation>Ermittelt am %1.</translation>
    </message>
    <message>
        <source>Orders have changed since; the scores follow in the background.</source>
        <translation>Seither haben sich Aufträge geändert; die Punktzahlen folgen im Hintergrund.</translation>
    </message>
    <message numerus="yes">
        <source>Each completed activity counts the points of its type; after %n day(s) half of them is left, after twice that a quarter.</source>
        <translation>
            <numerusform>Jede erledigte Aktivität zählt die Punkte ihrer Art; nach %n Tag ist noch die Hälfte davon übrig, nach der doppelten Zeit ein Viertel.</numerusform>
            <numerusform>Jede erledigte Aktivität zählt die Punkte ihrer Art; nach %n Tagen ist noch die Hälfte davon übrig, nach der doppelten Zeit ein Viertel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 (%3 points when new), the last on %4: %5</source>
        <translation>%1 × %2 (anfangs %3 Punkte), zuletzt am %4: %5</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group of customers, its scores</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The workspace has lost the key by which it knows suppressed addresses. Restore it from a backup.</source>
        <translation>Der Arbeitsbereich hat den Schlüssel verloren, mit dem er gesperrte Adressen erkennt. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is no address of the chosen channel. Type a whole e-mail address, or a number with its country, such as +49 30 123456.</source>
        <translation>Dies ist keine Adresse des gewählten Kanals. Geben Sie eine vollständige E-Mail-Adresse ein oder eine Nummer mit Ländervorwahl, zum Beispiel +49 30 123456.</translation>
    </message>
    <message>
        <source>Tags here consist of letters, digits and “-”, so “%1” cannot be one.</source>
        <translation>Schlagwörter bestehen hier aus Buchstaben, Ziffern und „-“; „%1“ kann deshalb keines sein.</translation>
    </message>
    <message>
        <source>Tags here have no “%1” in them.</source>
        <translation>Schlagwörter enthalten hier kein „%1“.</translation>
    </message>
    <message>
        <source>%1 Type “%2” instead.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a tag&apos;s name</extracomment>
        <translation>%1 Geben Sie stattdessen „%2“ ein.</translation>
    </message>
    <message>
        <source>There is the tag “%1” already, which is taken for the same as “%2”. Use that one, or merge the two in the settings.</source>
        <translation>Es gibt bereits das Schlagwort „%1“, das als dasselbe gilt wie „%2“. Verwenden Sie dieses, oder führen Sie die beiden in den Einstellungen zusammen.</translation>
    </message>
    <message>
        <source>The view “%1” belongs to somebody else. Save a copy of it to change it.</source>
        <translation>Die Ansicht „%1“ gehört jemand anderem. Speichern Sie eine Kopie davon, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Choose the team that sees the view “%1”.</source>
        <translation>Wählen Sie das Team, für das die Ansicht „%1“ sichtbar ist.</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Ansicht „%1“ löschen</translation>
    </message>
    <message>
        <source>Pin the view “%1”</source>
        <translation>Ansicht „%1“ anheften</translation>
    </message>
    <message>
        <source>Unpin the view “%1”</source>
        <translation>Ansicht „%1“ lösen</translation>
    </message>
    <message>
        <source>Choose the view shown first</source>
        <translation>Zuerst gezeigte Ansicht wählen</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>Ansichten anordnen</translation>
    </message>
    <message>
        <source>Keep unsaved changes of a view</source>
        <translation>Nicht gespeicherte Änderungen einer Ansicht festhalten</translation>
    </message>
    <message>
        <source>Chances are learned for leads and for deals, not for “%1”.</source>
        <translation>Wahrscheinlichkeiten werden für Leads und für Verkaufschancen gelernt, nicht für „%1“.</translation>
    </message>
    <message>
        <source>%1: nothing said</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1: keine Angabe</translation>
    </message>
    <message>
        <source>Learn the chances of deals</source>
        <translation>Wahrscheinlichkeiten der Verkaufschancen lernen</translation>
    </message>
    <message>
        <source>Learn the chances of leads</source>
        <translation>Wahrscheinlichkeiten der Leads lernen</translation>
    </message>
    <message>
        <source>Activities and deals can be put together by the period, the owner and the team alone.</source>
        <translation>Aktivitäten und Verkaufschancen können nur nach Zeitraum, Zuständigen und Team zusammengefasst werden.</translation>
    </message>
    <message numerus="yes">
        <source>Counted with %n day(s).</source>
        <translation>
            <numerusform>Gerechnet mit %n Tag.</numerusform>
            <numerusform>Gerechnet mit %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days after the beginning of the period are not over yet: some of these customers may still order.</source>
        <translation>Die Tage nach dem Beginn des Zeitraums sind noch nicht vorbei: einige dieser Kunden bestellen vielleicht noch.</translation>
    </message>
    <message>
        <source>The current month is not over: its numbers may still grow.</source>
        <translation>Der laufende Monat ist nicht vorbei: seine Zahlen können noch wachsen.</translation>
    </message>
    <message>
        <source>“%1” cannot be put together by %2.</source>
        <translation>„%1“ kann nicht nach %2 zusammengefasst werden.</translation>
    </message>
    <message>
        <source>The dashboard “%1” belongs to somebody else. Make a copy of it to change it.</source>
        <translation>Das Dashboard „%1“ gehört jemand anderem. Machen Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
        <source>Choose the team that sees the dashboard “%1”.</source>
        <translation>Wählen Sie das Team, das das Dashboard „%1“ sieht.</translation>
    </message>
    <message>
        <source>Make the dashboard “%1”</source>
        <translation>Das Dashboard „%1“ anlegen</translation>
    </message>
    <message>
        <source>Save the dashboard “%1”</source>
        <translation>Das Dashboard „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename the dashboard “%1”</source>
        <translation>Das Dashboard „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Share the dashboard “%1”</source>
        <translation>Das Dashboard „%1“ teilen</translation>
    </message>
    <message>
        <source>Delete the dashboard “%1”</source>
        <translation>Das Dashboard „%1“ löschen</translation>
    </message>
    <message>
        <source>Look after the quality of the data</source>
        <translation>Die Qualität der Daten ansehen</translation>
    </message>
    <message>
        <source>The waterfall is told by its steps. Nothing can be grouped by.</source>
        <translation>Der Wasserfall wird in seinen Schritten erzählt. Nichts kann darin gruppiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) behind these amounts are in the trash or gone by now.</source>
        <translation>
            <numerusform>%n Verkaufschance hinter diesen Beträgen ist inzwischen im Papierkorb oder fort.</numerusform>
            <numerusform>%n Verkaufschancen hinter diesen Beträgen sind inzwischen im Papierkorb oder fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accuracy of forecasts is told by period or by owner.</source>
        <translation>Die Genauigkeit der Prognosen gibt es nach Zeitraum oder nach Zuständigen.</translation>
    </message>
    <message>
        <source>It is known when the period is over and its forecast was noted at its beginning, which the program does once a day.</source>
        <translation>Sie ist bekannt, wenn der Zeitraum vorbei ist und seine Prognose zu seinem Beginn festgehalten wurde, was das Programm einmal am Tag tut.</translation>
    </message>
    <message>
        <source>Choose a period with a beginning and an end.</source>
        <translation>Wählen Sie einen Zeitraum mit Anfang und Ende.</translation>
    </message>
    <message>
        <source>The simulation looks at the period that runs now. Choose one that has begun.</source>
        <translation>Die Simulation betrachtet den laufenden Zeitraum. Wählen Sie einen, der begonnen hat.</translation>
    </message>
    <message>
        <source>Note the forecast</source>
        <translation>Die Prognose festhalten</translation>
    </message>
    <message>
        <source>Since %1: %2 They count for who looked after the deal when it was closed.</source>
        <translation>Seit %1: %2 Sie zählen für die Person, die die Verkaufschance betreute, als sie abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Since %1: %2 They count for who looks after them.</source>
        <translation>Seit %1: %2 Sie zählen für die Person, die sie betreut.</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be put together by “%2”.</source>
        <translation>%1 kann nicht nach „%2“ zusammengefasst werden.</translation>
    </message>
    <message>
        <source>That would be more than %1 groups. Choose a longer unit of time or a shorter period.</source>
        <translation>Das wären mehr als %1 Gruppen. Wählen Sie eine längere Zeiteinheit oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>“%1” is a day without a time.</source>
        <translation>„%1“ ist ein Tag ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>group of the records that have no value</comment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>These amounts are too large to be added up. Check them for errors.</source>
        <translation>Diese Beträge sind zu groß, um zusammengezählt zu werden. Prüfen Sie sie auf Fehler.</translation>
    </message>
    <message>
        <source>Records can be put together by three things at most.</source>
        <translation>Datensätze können nach höchstens drei Dingen zusammengefasst werden.</translation>
    </message>
    <message>
        <source>Records can be put together by two things at most.</source>
        <translation>Datensätze können nach höchstens zwei Dingen zusammengefasst werden.</translation>
    </message>
    <message>
        <source>The period does not narrow this number: it is as of now.</source>
        <translation>Der Zeitraum schränkt diese Zahl nicht ein: sie gilt für jetzt.</translation>
    </message>
    <message>
        <source>The pipeline does not narrow this number.</source>
        <translation>Die Pipeline schränkt diese Zahl nicht ein.</translation>
    </message>
    <message>
        <source>The owner does not narrow this number.</source>
        <translation>Die Zuständigen schränken diese Zahl nicht ein.</translation>
    </message>
    <message>
        <source>The team does not narrow this number.</source>
        <translation>Das Team schränkt diese Zahl nicht ein.</translation>
    </message>
    <message>
        <source>The segment is too large to narrow this number.</source>
        <translation>Das Segment ist zu groß, um diese Zahl einzuschränken.</translation>
    </message>
    <message>
        <source>The segment does not narrow this number.</source>
        <translation>Das Segment schränkt diese Zahl nicht ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be worked out.</source>
        <translation>„%1“ kann nicht berechnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are counted, but not in the amounts: there is no exchange rate for their currency.</source>
        <translation>
            <numerusform>%n Datensatz ist mitgezählt, aber nicht in den Beträgen: für seine Währung gibt es keinen Wechselkurs.</numerusform>
            <numerusform>%n Datensätze sind mitgezählt, aber nicht in den Beträgen: für ihre Währung gibt es keinen Wechselkurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a moment.</source>
        <translation>„%1“ ist weder ein Tag noch ein Zeitpunkt.</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that could be added up. Choose another field.</source>
        <translation>„%1“ enthält keine Zahlen, die man zusammenzählen könnte. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>Quotas are told by owner, by team or by period, one of them at a time.</source>
        <translation>Quoten gibt es nach Zuständigen, nach Team oder nach Zeitraum, eines davon auf einmal.</translation>
    </message>
    <message>
        <source>The quota is met.</source>
        <translation>Die Quote ist erfüllt.</translation>
    </message>
    <message>
        <source>There is no quota for this period. Quotas are set on the page of the forecast.</source>
        <translation>Für diesen Zeitraum gibt es keine Quote. Quoten werden auf der Seite der Prognose gesetzt.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <translation>Quote %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %n quota(s)</source>
        <translation>
            <numerusform>%n Quote setzen</numerusform>
            <numerusform>%n Quoten setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The report “%1” belongs to somebody else. Save a copy of it to change it.</source>
        <translation>Der Bericht „%1“ gehört jemand anderem. Speichern Sie eine Kopie, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Give the report a name.</source>
        <translation>Geben Sie dem Bericht einen Namen.</translation>
    </message>
    <message>
        <source>Choose the team that sees the report “%1”.</source>
        <translation>Wählen Sie das Team, das den Bericht „%1“ sieht.</translation>
    </message>
    <message>
        <source>Choose the folder that “%1” is written to.</source>
        <translation>Wählen Sie den Ordner, in den „%1“ geschrieben wird.</translation>
    </message>
    <message>
        <source>Save the report “%1”</source>
        <translation>Den Bericht „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename the report “%1”</source>
        <translation>Den Bericht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the report “%1”</source>
        <translation>Den Bericht „%1“ löschen</translation>
    </message>
    <message>
        <source>Schedule “%1”</source>
        <translation>„%1“ planen</translation>
    </message>
    <message>
        <source>Change when “%1” is written</source>
        <translation>Ändern, wann „%1“ geschrieben wird</translation>
    </message>
    <message>
        <source>Do not write “%1” any more</source>
        <translation>„%1“ nicht mehr schreiben</translation>
    </message>
    <message>
        <source>Write scheduled reports</source>
        <translation>Geplante Berichte schreiben</translation>
    </message>
    <message>
        <source>“%1” can be put together by source and period alone: nobody says what else a cost was for.</source>
        <translation>„%1“ kann nur nach Quelle und Zeitraum zusammengefasst werden: wofür sonst Kosten waren, sagt niemand.</translation>
    </message>
    <message>
        <source>Conditions do not narrow the costs.</source>
        <translation>Bedingungen schränken die Kosten nicht ein.</translation>
    </message>
    <message>
        <source>This number is told by stage. Nothing else can be grouped by.</source>
        <translation>Diese Zahl wird nach Phase erzählt. Nichts anderes kann gruppiert werden.</translation>
    </message>
    <message>
        <source>Of the pipeline “%1”. Choose another one in the filter.</source>
        <translation>Der Pipeline „%1“. Wählen Sie im Filter eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these deals are still open.</source>
        <translation>
            <numerusform>%n dieser Verkaufschancen ist noch offen.</numerusform>
            <numerusform>%n dieser Verkaufschancen sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many records there were is known of past weeks, but not which ones. Open the number itself to see those of today.</source>
        <translation>Wie viele Datensätze es in vergangenen Wochen waren, ist bekannt, aber nicht welche. Öffnen Sie die Zahl selbst, um die heutigen zu sehen.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins. Change one of the two days.</source>
        <translation>„%1“ würde enden, bevor sie beginnt. Ändern Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>%1 Counted: %2.</source>
        <translation>%1 Gezählt: %2.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened (unreliable)</source>
        <translation>Geöffnet (unzuverlässig)</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Won (last touch)</source>
        <translation>Gewonnen (letzter Kontakt)</translation>
    </message>
    <message>
        <source>Return (last touch)</source>
        <translation>Ertrag (letzter Kontakt)</translation>
    </message>
    <message>
        <source>Return (first touch)</source>
        <translation>Ertrag (erster Kontakt)</translation>
    </message>
    <message>
        <source>Return (linear)</source>
        <translation>Ertrag (linear)</translation>
    </message>
    <message>
        <source>This contact is a recipient of the campaign already.</source>
        <translation>Dieser Kontakt ist bereits Empfänger der Kampagne.</translation>
    </message>
    <message>
        <source>“%1” can be put together by period alone: the list of campaigns says what each of them cost.</source>
        <translation>„%1“ kann nur nach Zeitraum zusammengefasst werden: Die Liste der Kampagnen sagt, was jede gekostet hat.</translation>
    </message>
    <message>
        <source>“%1” can be put together by campaign and period alone: nobody says what else a cost was for.</source>
        <translation>„%1“ kann nur nach Kampagne und Zeitraum zusammengefasst werden: Niemand sagt, wofür Kosten sonst noch waren.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, what was chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the deals that entered the stage “%1”.</source>
        <translation>Von den Verkaufschancen, die in die Phase „%1“ kamen.</translation>
    </message>
    <message>
        <source>The simulated forecast is told as a whole.</source>
        <translation>Die simulierte Prognose gibt es nur im Ganzen.</translation>
    </message>
    <message>
        <source>Only a period that runs now is simulated. The forecast page holds what earlier simulations would have said against what was won.</source>
        <translation>Simuliert wird nur ein Zeitraum, der gerade läuft. Die Seite Prognose vergleicht, was frühere Simulationen gesagt hätten, mit dem, was gewonnen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n closed deal(s).</source>
        <translation>
            <numerusform>Gelernt aus %n abgeschlossenen Verkaufschance.</numerusform>
            <numerusform>Gelernt aus %n abgeschlossenen Verkaufschancen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal that is won cannot be worth less than nothing. Check its amount.</source>
        <translation>Eine gewonnene Verkaufschance kann nicht weniger als nichts wert sein. Prüfen Sie ihren Betrag.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Kith workspace “%1”</source>
        <translation>Kith-Arbeitsbereich „%1“</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>This code opens the workspace without the passphrase: when it is forgotten, when its owner is away, when the beginning of the file is damaged. Type it where Kith asks for the passphrase; the letter O and the digit 0 count as the same, so do I, L and 1.</source>
        <translation>Dieser Code öffnet den Arbeitsbereich ohne die Passphrase: wenn sie vergessen ist, wenn ihr Besitzer fort ist, wenn der Anfang der Datei beschädigt ist. Geben Sie ihn dort ein, wo Kith nach der Passphrase fragt; der Buchstabe O und die Ziffer 0 gelten als gleich, ebenso I, L und 1.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Wie Sie es aufbewahren</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read everything. Keep it on paper, locked away, not beside the computer. It stops working when the passphrase is changed: print a new one then. Without the passphrase and without this code nobody can open the file, its makers included.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann alles lesen. Bewahren Sie es auf Papier und verschlossen auf, nicht neben dem Computer. Es wird ungültig, wenn die Passphrase geändert wird: Drucken Sie dann ein neues. Ohne die Passphrase und ohne diesen Code kann niemand die Datei öffnen, auch ihre Hersteller nicht.</translation>
    </message>
    <message>
        <source>The recovery sheet could not be saved as “%1”. Choose another folder.</source>
        <translation>Das Wiederherstellungsblatt konnte nicht als „%1“ gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>What repeats needs a day or a time to begin with. Enter a start or a due date.</source>
        <translation>Was sich wiederholt, braucht einen Tag oder eine Zeit für den Anfang. Geben Sie einen Beginn oder eine Fälligkeit ein.</translation>
    </message>
    <message>
        <source>An activity cannot repeat more than once a day. Choose days, weeks, months or years.</source>
        <translation>Eine Aktivität kann sich nicht öfter als einmal am Tag wiederholen. Wählen Sie Tage, Wochen, Monate oder Jahre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule for repeating. It has to be like FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>„%1“ ist keine Regel für eine Wiederholung. Sie muss wie FREQ=WEEKLY;BYDAY=MO aussehen.</translation>
    </message>
    <message>
        <source>The rule for repeating ends at a time that cannot be read.</source>
        <translation>Die Regel für die Wiederholung endet zu einer Zeit, die nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>Jede Woche am %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Jede Woche am %1</numerusform>
            <numerusform>Alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>weekday of a month</comment>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <comment>weekday of a month</comment>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <comment>weekday of a month</comment>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>fünften %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday of a month</comment>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Jeden Monat am Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Jeden Monat am Tag %1</numerusform>
            <numerusform>Alle %n Monate am Tag %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <translation>Jeden Monat am letzten Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last day</source>
        <translation>
            <numerusform>Jeden Monat am letzten Tag</numerusform>
            <numerusform>Alle %n Monate am letzten Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the %1</source>
        <translation>Jeden Monat am %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1</source>
        <translation>
            <numerusform>Jeden Monat am %1</numerusform>
            <numerusform>Alle %n Monate am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year in %1 on the %2</source>
        <translation>Jedes Jahr im %1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) in %1 on the %2</source>
        <translation>
            <numerusform>Jedes Jahr im %1 am %2</numerusform>
            <numerusform>Alle %n Jahre im %1 am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on day %1 of %2</source>
        <translation>Jedes Jahr am %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on day %1 of %2</source>
        <translation>
            <numerusform>Jedes Jahr am %1. %2</numerusform>
            <numerusform>Alle %n Jahre am %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 date and time, %2 name of a person</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Won by owner and month</source>
        <translation>Gewonnen nach Zuständigen und Monat</translation>
    </message>
    <message>
        <source>What everybody won this year, month by month.</source>
        <translation>Was alle in diesem Jahr gewonnen haben, Monat für Monat.</translation>
    </message>
    <message>
        <source>Pipeline by stage and owner</source>
        <translation>Pipeline nach Phase und Zuständigen</translation>
    </message>
    <message>
        <source>What is open now, and what it is worth by its chances.</source>
        <translation>Was jetzt offen ist und was es nach seinen Chancen wert ist.</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Warum Verkaufschancen verloren gingen</translation>
    </message>
    <message>
        <source>The reasons given this year, by number and by value.</source>
        <translation>Die in diesem Jahr genannten Gründe, nach Anzahl und Wert.</translation>
    </message>
    <message>
        <source>Leads by source</source>
        <translation>Leads nach Quelle</translation>
    </message>
    <message>
        <source>Where the leads of the last twelve months came from, and what became of them.</source>
        <translation>Woher die Leads der letzten zwölf Monate kamen und was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Activities by person and type</source>
        <translation>Aktivitäten nach Person und Art</translation>
    </message>
    <message>
        <source>Who did what this month.</source>
        <translation>Wer in diesem Monat was getan hat.</translation>
    </message>
    <message>
        <source>Revenue by customer and month</source>
        <translation>Umsatz nach Kunde und Monat</translation>
    </message>
    <message>
        <source>Who ordered for how much this year.</source>
        <translation>Wer in diesem Jahr für wie viel bestellt hat.</translation>
    </message>
    <message>
        <source>This report cannot be read: “%1” is not what this version of Kith knows.</source>
        <translation>Dieser Bericht ist nicht lesbar: „%1“ kennt diese Version von Kith nicht.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <translation>Dieselben Tage ein Jahr davor</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>This report measures nothing yet. Add a number to it.</source>
        <translation>Dieser Bericht misst noch nichts. Fügen Sie eine Zahl hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>A report has at most %n number(s). Take some away.</source>
        <translation>
            <numerusform>Ein Bericht hat höchstens %n Zahl. Nehmen Sie einige weg.</numerusform>
            <numerusform>Ein Bericht hat höchstens %n Zahlen. Nehmen Sie einige weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report has at most two groupings in its rows.</source>
        <translation>Ein Bericht hat in seinen Zeilen höchstens zwei Gruppierungen.</translation>
    </message>
    <message>
        <source>The report is grouped by the same thing twice. Choose another one.</source>
        <translation>Der Bericht ist zweimal nach demselben gruppiert. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2. Take it away or choose another kind of record.</source>
        <translation>„%1“ ist keine Zahl von %2. Nehmen Sie sie weg, oder wählen Sie eine andere Art von Datensätzen.</translation>
    </message>
    <message>
        <source>This report was made by another version of Kith. Open it with that version.</source>
        <translation>Dieser Bericht wurde mit einer anderen Version von Kith gemacht. Öffnen Sie ihn mit dieser.</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <extracomment>%1 day of the week, %2 time of day</extracomment>
        <translation>Jeden %1 um %2</translation>
    </message>
    <message>
        <source>On day %1 of every month at %2</source>
        <extracomment>%1 number of the day, %2 time of day</extracomment>
        <translation>Am %1. jedes Monats um %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1, nach Tag</translation>
    </message>
    <message>
        <source>%1, by week</source>
        <translation>%1, nach Woche</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, nach Monat</translation>
    </message>
    <message>
        <source>%1, by quarter</source>
        <translation>%1, nach Quartal</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <translation>%1, nach Jahr</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>%1, a year before</source>
        <translation>%1, ein Jahr davor</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, davor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from the first to the last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Of %1 groups across, the first %2 are shown. The totals are of all.</source>
        <translation>Von %1 Gruppen nebeneinander sind die ersten %2 zu sehen. Die Summen gelten für alle.</translation>
    </message>
    <message>
        <source>Of %1 lines, the first %2 are shown. The totals are of all.</source>
        <translation>Von %1 Zeilen sind die ersten %2 zu sehen. Die Summen gelten für alle.</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment: %1</translation>
    </message>
    <message>
        <source>This tile was made by another version of Kith.</source>
        <translation>Diese Kachel wurde mit einer anderen Version von Kith gemacht.</translation>
    </message>
    <message>
        <source>The dashboard “%1” is to be written, but it is not there any more. Take its schedule away.</source>
        <translation>Das Dashboard „%1“ soll geschrieben werden, ist aber nicht mehr da. Nehmen Sie seinen Zeitplan weg.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This machine has no folder in memory, and a spreadsheet that is not finished must not lie on its disk. Choose a CSV file instead.</source>
        <translation>Dieser Rechner hat keinen Ordner im Arbeitsspeicher, und eine unfertige Tabelle darf nicht auf seiner Festplatte liegen. Wählen Sie stattdessen eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be begun.</source>
        <translation>Die Tabelle kann nicht begonnen werden.</translation>
    </message>
    <message>
        <source>There is no room in memory for the spreadsheet.</source>
        <translation>Für die Arbeitsmappe ist kein Platz im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The spreadsheet “%1” could not be written. Free some space and try again.</source>
        <translation>Die Arbeitsmappe „%1“ konnte nicht geschrieben werden. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the folder “%2”. Choose another folder.</source>
        <translation>„%1“ kann nicht in den Ordner „%2“ geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group across and what is measured</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Make it, connect its disk or choose another one.</source>
        <translation>Der Ordner „%1“ ist nicht da. Legen Sie ihn an, schließen Sie seinen Datenträger an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” could not be painted.</source>
        <translation>„%1“ konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>There is no room in memory for “%1”.</source>
        <translation>Für „%1“ ist kein Platz im Speicher.</translation>
    </message>
    <message>
        <source>“%1” is too large for one picture. Choose PDF, which has pages.</source>
        <translation>„%1“ ist zu groß für ein Bild. Wählen Sie PDF, das Seiten hat.</translation>
    </message>
    <message>
        <source>There is no room in memory for the picture of “%1”. Choose PDF.</source>
        <translation>Für das Bild von „%1“ ist kein Platz im Speicher. Wählen Sie PDF.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>The word lists of the sample are damaged. Install Kith anew.</source>
        <translation>Die Wortlisten der Beispieldaten sind beschädigt. Installieren Sie Kith neu.</translation>
    </message>
    <message>
        <source>The order is promised</source>
        <translation>Der Auftrag ist zugesagt</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Budget bestätigt</translation>
    </message>
    <message>
        <source>Nobody there yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Trade fairs</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Vertriebsteam</translation>
    </message>
    <message>
        <source>Deals won together</source>
        <translation>Gemeinsam gewonnene Verkaufschancen</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Weihnachtstag</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Monatsbudget</translation>
    </message>
    <message>
        <source>Regional trade fair</source>
        <translation>Regionale Messe</translation>
    </message>
    <message>
        <source>New range by e-mail</source>
        <translation>Neues Sortiment per E-Mail</translation>
    </message>
    <message>
        <source>Customer newsletter</source>
        <translation>Kundenbrief</translation>
    </message>
    <message>
        <source>Ten new deals within two months</source>
        <translation>Zehn neue Verkaufschancen in zwei Monaten</translation>
    </message>
</context>
<context>
    <name>Seeds</name>
    <message>
        <source>Lifecycle</source>
        <translation>Kundenphase</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ehemaliger Kunde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Trade fair or event</source>
        <translation>Messe oder Veranstaltung</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Suchmaschine</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Kaltakquise</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>Landwirtschaft und Lebensmittel</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>Automobil</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Finanzen und Versicherungen</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotels und Gaststätten</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Öffentliche Hand</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Immobilien</translation>
    </message>
    <message>
        <source>Retail and wholesale</source>
        <translation>Einzel- und Großhandel</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Freie Berufe und Beratung</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport und Logistik</translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation>Rolle im Unternehmen</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Einkäufer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technische Ansprechperson</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Ansprechperson für Rechnungen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Relation between people</source>
        <translation>Beziehung zwischen Personen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>Direct report</source>
        <translation>Unterstellte Person</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Assistiert</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Has referred</source>
        <translation>Hat empfohlen</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Ehe- oder Lebenspartner</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Bruder oder Schwester</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Befreundet</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Role in the deal</source>
        <translation>Rolle in der Verkaufschance</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Beeinflusst</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>Nutzt es</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Opposes it</source>
        <translation>Ist dagegen</translation>
    </message>
    <message>
        <source>Why won</source>
        <translation>Grund des Gewinns</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Schnelligkeit</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>Grund des Verlusts</translation>
    </message>
    <message>
        <source>Product lacks something</source>
        <translation>Dem Produkt fehlt etwas</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Falscher Zeitpunkt</translation>
    </message>
    <message>
        <source>No longer answers</source>
        <translation>Antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Grund der Disqualifizierung</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Produktkategorie</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Type of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Nicht interessiert</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Termin vereinbart</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Angebot gemacht</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>Hat eine Telefonnummer</translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation>Hat eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Names a company</source>
        <translation>Nennt ein Unternehmen</translation>
    </message>
    <message>
        <source>Came by referral</source>
        <translation>Kam durch Empfehlung</translation>
    </message>
    <message>
        <source>Is qualified</source>
        <translation>Ist qualifiziert</translation>
    </message>
    <message>
        <source>Nobody can reach them</source>
        <translation>Ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Spitzenkunden</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treue Kunden</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Vielversprechend</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>Kurz vor dem Einschlafen</translation>
    </message>
    <message>
        <source>Type of campaign</source>
        <translation>Art der Kampagne</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>SubjectPopup</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Segment or list</source>
        <translation>Segment oder Liste</translation>
    </message>
    <message>
        <source>Choose what to ask for</source>
        <translation>Wählen Sie, wonach gefragt wird</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” says no format. End the file&apos;s name in .pdf, .svg or .png.</source>
        <translation>„%1“ sagt kein Format. Der Name der Datei soll auf .pdf, .svg oder .png enden.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>Die Textkodierung „%1“ ist nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read any further: %2.</source>
        <translation>Die Datei „%1“ kann nicht weiter gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Namensvorsatz</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation>E-Mail (geschäftlich)</translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation>E-Mail (privat)</translation>
    </message>
    <message>
        <source>E-mail (other)</source>
        <translation>E-Mail (sonstige)</translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation>Telefon (geschäftlich)</translation>
    </message>
    <message>
        <source>Phone (mobile)</source>
        <translation>Telefon (mobil)</translation>
    </message>
    <message>
        <source>Phone (private)</source>
        <translation>Telefon (privat)</translation>
    </message>
    <message>
        <source>Phone (main)</source>
        <translation>Telefon (Zentrale)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>vCards say what it is</source>
        <translation>vCards sagen selbst, was es ist</translation>
    </message>
    <message>
        <source>The file cannot be read any further: %1.</source>
        <translation>Die Datei kann nicht weiter gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This card is longer than can be read and was cut.</source>
        <translation>Diese Karte ist zu lang, um gelesen zu werden, und wurde gekürzt.</translation>
    </message>
    <message>
        <source>Some letters are not UTF-8; they were read as ISO 8859-1.</source>
        <translation>Einige Buchstaben sind kein UTF-8; sie wurden als ISO 8859-1 gelesen.</translation>
    </message>
    <message>
        <source>This card contains NUL bytes, which are not text; they were left out.</source>
        <translation>Diese Karte enthält NUL-Bytes, die kein Text sind; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>Another address: %1</source>
        <translation>Weitere Adresse: %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Geburtstag: %1</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Diese Karte hat kein Ende.</translation>
    </message>
    <message>
        <source>Lines that say nothing were left out.</source>
        <translation>Zeilen, die nichts sagen, wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is too long: %2 characters are possible. Shorten it.</source>
        <translation>%1 ist zu lang: Möglich sind %2 Zeichen. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be stored. Type it anew.</source>
        <translation>%1 enthält ein Zeichen, das nicht gespeichert werden kann. Geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>%1 is the two-letter code of a country, for example AT, not “%2”.</source>
        <translation>%1 ist das Kürzel eines Landes aus zwei Buchstaben, zum Beispiel AT, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is the three-letter code of a currency, for example EUR, not “%2”.</source>
        <translation>%1 ist das Kürzel einer Währung aus drei Buchstaben, zum Beispiel EUR, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Wählen Sie eines von: %3.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <translation>%1 muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <translation>%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 is missing. Every record of this kind (%2) needs it.</source>
        <translation>%1 fehlt. Jeder Datensatz dieser Art (%2) braucht es.</translation>
    </message>
    <message>
        <source>%1 needs a currency. Choose one, for example EUR, or empty the field.</source>
        <translation>%1 braucht eine Währung. Wählen Sie eine, zum Beispiel EUR, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>%1 lies before %2. Exchange the two or correct one.</source>
        <translation>%1 liegt vor %2. Vertauschen Sie die beiden oder berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>A company cannot be its own parent. Choose another one or none.</source>
        <translation>Ein Unternehmen kann nicht seine eigene Muttergesellschaft sein. Wählen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number. Fill in one of them.</source>
        <translation>Ein Kontakt braucht einen Namen, eine E-Mail-Adresse oder eine Telefonnummer. Füllen Sie eines davon aus.</translation>
    </message>
    <message>
        <source>A person cannot be related to themselves. Choose somebody else.</source>
        <translation>Eine Person kann nicht in Beziehung zu sich selbst stehen. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example 2026-01-31.</source>
        <translation>%1 ist kein Datum, das es gibt: „%2“. Schreiben Sie zum Beispiel 2026-01-31.</translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation>%1 ist entweder ja oder nein.</translation>
    </message>
    <message>
        <source>%1 does not name a record. Choose it anew.</source>
        <translation>%1 nennt keinen Datensatz. Wählen Sie ihn neu.</translation>
    </message>
    <message>
        <source>A sentiment says how much: choose from −2 (angry) to +2 (enthusiastic).</source>
        <translation>Eine Stimmung sagt, wie sehr: Wählen Sie von −2 (verärgert) bis +2 (begeistert).</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this machine knows. Type for example Europe/Vienna.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Rechner kennt. Schreiben Sie zum Beispiel Europe/Vienna.</translation>
    </message>
    <message>
        <source>%1 is missing. Say how much is to be reached.</source>
        <translation>%1 fehlt. Geben Sie an, wie viel erreicht werden soll.</translation>
    </message>
    <message>
        <source>Choose the user whose goal it is, or make it everybody&apos;s.</source>
        <translation>Wählen Sie den Benutzer, dessen Ziel es ist, oder machen Sie es zum Ziel aller.</translation>
    </message>
    <message>
        <source>Choose the team whose goal it is, or make it everybody&apos;s.</source>
        <translation>Wählen Sie das Team, dessen Ziel es ist, oder machen Sie es zum Ziel aller.</translation>
    </message>
    <message>
        <source>Answers to this question go from %1 to %2. Correct the score or choose another question.</source>
        <translation>Antworten auf diese Frage gehen von %1 bis %2. Berichtigen Sie die Punktzahl, oder wählen Sie eine andere Frage.</translation>
    </message>
</context>
<context>
    <name>WinChance</name>
    <message>
        <source>There is too little to learn from: %1 were won and %2 lost, and it takes %3 of each.</source>
        <translation>Es gibt zu wenig, woraus sich lernen lässt: %1 gewonnen und %2 verloren; gebraucht werden je %3.</translation>
    </message>
    <message>
        <source>Choose a field to learn from.</source>
        <translation>Wählen Sie ein Feld, aus dem gelernt wird.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
</context>
<context>
    <name>await</name>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>kith::app::Application</name>
    <message>
        <source>Something unexpected went wrong. What you see is still safe; please go on, and report it.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen. Was Sie sehen, ist weiterhin sicher; bitte arbeiten Sie weiter und melden Sie es.</translation>
    </message>
</context>
<context>
    <name>kith::app::Tour</name>
    <message>
        <source>The tour uses no keychain.</source>
        <translation>Der Rundgang verwendet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation>Etwas, das Sie eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Es ginge verloren.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase of “Customers”.</source>
        <translation>Geben Sie die Passphrase von „Customers“ ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not appear. %2</source>
        <translation>„%1“ ist nicht erschienen. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Framework agreement.pdf</source>
        <translation>Rahmenvertrag.pdf</translation>
    </message>
    <message>
        <source>Price list.csv</source>
        <translation>Preisliste.csv</translation>
    </message>
    <message>
        <source>Site visit.png</source>
        <translation>Ortstermin.png</translation>
    </message>
    <message>
        <source>## Before the next visit

They decide in **March**; *prices* come first.

- bring the samples
- ask about [the fair](https://example.org)

1. agree on a date
2. send the offer</source>
        <translation>## Vor dem nächsten Besuch

Sie entscheiden im **März**; *Preise* kommen zuerst.

- Muster mitbringen
- nach [der Messe](https://example.org) fragen

1. einen Termin vereinbaren
2. das Angebot senden</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Budget bestätigt</translation>
    </message>
    <message>
        <source>Espresso machine, two groups</source>
        <translation>Espressomaschine, zweigruppig</translation>
    </message>
    <message>
        <source>Installation and training</source>
        <translation>Einbau und Schulung</translation>
    </message>
    <message>
        <source>Buyers nobody called for 90 days</source>
        <translation>Käufer, die seit 90 Tagen niemand angerufen hat</translation>
    </message>
    <message>
        <source>Spring fair</source>
        <translation>Frühjahrsmesse</translation>
    </message>
    <message>
        <source>Companies with deals</source>
        <translation>Unternehmen mit Verkaufschancen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kith::app::Workspace</name>
    <message>
        <source>The keychain holds no key for this workspace.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no room for the sample workspace in “%1”. Make some, or allow writing there.</source>
        <translation>In „%1“ ist kein Platz für den Beispiel-Arbeitsbereich. Schaffen Sie Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>No sample workspace was made.</source>
        <translation>Es wurde kein Beispiel-Arbeitsbereich angelegt.</translation>
    </message>
</context>
<context>
    <name>kith::items::ActivityCalendar</name>
    <message>
        <source>%1 %2</source>
        <comment>a time, the city whose clocks show it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kith::items::CalendarModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a time from … to …</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <comment>a day, a time to a day, a time</comment>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time in a time zone</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::items::CardShelf</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::items::DealCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>a pipeline, one of its stages</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kith::items::PivotModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::SegmentList</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Datensatz</numerusform>
            <numerusform>%1, %n Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::TimelineModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>kith::items::TodayFeed</name>
    <message>
        <source>Open activities that are due until the end of today or should have taken place before, the longest overdue first.</source>
        <translation>Offene Aktivitäten, die bis heute Abend fällig sind oder schon hätten stattfinden sollen, die am längsten überfälligen zuerst.</translation>
    </message>
    <message>
        <source>Open activities that take place today, by their time.</source>
        <translation>Offene Aktivitäten, die heute stattfinden, nach ihrer Zeit.</translation>
    </message>
</context>
<context>
    <name>kith::items::TodayModel</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>wartet %n Min.</numerusform>
            <numerusform>wartet %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>wartet %n Std.</numerusform>
            <numerusform>wartet %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>wartet %n Tag</numerusform>
            <numerusform>wartet %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag darüber</numerusform>
            <numerusform>%n Tage darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time of day to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Punktzahl %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
</context>
<context>
    <name>kith::items::WindowModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kith::services::Documents</name>
    <message>
        <source>“%1” has %2. A document may have up to %3: keep the file where it is and note its place instead.</source>
        <translation>„%1“ hat %2. Ein Dokument darf bis zu %3 haben: Lassen Sie die Datei, wo sie ist, und notieren Sie stattdessen ihren Ort.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Die Datei „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is no file. Add files one by one, or pack a folder into a ZIP file first.</source>
        <translation>„%1“ ist keine Datei. Fügen Sie Dateien einzeln hinzu oder packen Sie den Ordner zuvor in eine ZIP-Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>„%1“ wird hinzugefügt</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Neue Fassung von %1</translation>
    </message>
    <message>
        <source>The content of “%1” is missing. Take it from a backup of the workspace.</source>
        <translation>Der Inhalt von „%1“ fehlt. Holen Sie ihn aus einer Sicherung des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another folder.</source>
        <translation>„%1“ kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Add document %1</source>
        <translation>Dokument %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>%n Dokument hinzufügen</numerusform>
            <numerusform>%n Dokumente hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename document %1</source>
        <translation>Dokument %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete document %1</source>
        <translation>Dokument %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation>
            <numerusform>%n Dokument löschen</numerusform>
            <numerusform>%n Dokumente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a program and is not started from here. Save it to a folder if you trust it.</source>
        <translation>„%1“ ist ein Programm und wird von hier aus nicht gestartet. Speichern Sie es in einem Ordner, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The copy of this document was not changed.</source>
        <translation>Die Kopie dieses Dokuments wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>kith::services::ReportScheduler</name>
    <message>
        <source>The report “%1” is to be written, but it is not there any more. Take its schedule away.</source>
        <translation>Der Bericht „%1“ soll geschrieben werden, ist aber nicht mehr da. Nehmen Sie seinen Zeitplan weg.</translation>
    </message>
    <message>
        <source>The scheduled report “%1” was not written. %2 It is tried again in a few minutes.</source>
        <extracomment>%1 name of a report, %2 what went wrong, a sentence</extracomment>
        <translation>Der geplante Bericht „%1“ wurde nicht geschrieben. %2 In einigen Minuten wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>kith::storage::CipherDriver</name>
    <message>
        <source>Unable to change the key</source>
        <translation>Der Schlüssel kann nicht geändert werden</translation>
    </message>
    <message>
        <source>A raw key has 64 or 96 hexadecimal digits</source>
        <translation>Ein roher Schlüssel hat 64 oder 96 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>A raw key has 32 bytes, its salt 16</source>
        <translation>Ein roher Schlüssel hat 32 Bytes, sein Salz 16</translation>
    </message>
    <message>
        <source>Without a key only a database in memory can be opened</source>
        <translation>Ohne Schlüssel kann nur eine Datenbank im Speicher geöffnet werden</translation>
    </message>
    <message>
        <source>An encrypted database cannot have a shared cache</source>
        <translation>Eine verschlüsselte Datenbank kann keinen gemeinsamen Cache haben</translation>
    </message>
    <message>
        <source>The file name contains a NUL character</source>
        <translation>Der Dateiname enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>The SQLite library in use cannot encrypt</source>
        <translation>Die verwendete SQLite-Bibliothek kann nicht verschlüsseln</translation>
    </message>
    <message>
        <source>The key is wrong, or the file is not an encrypted database</source>
        <translation>Der Schlüssel ist falsch, oder die Datei ist keine verschlüsselte Datenbank</translation>
    </message>
    <message>
        <source>The file is encrypted, or not a database</source>
        <translation>Die Datei ist verschlüsselt oder keine Datenbank</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Die Datei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Temporary data cannot be kept off the disk</source>
        <translation>Temporäre Daten lassen sich nicht vom Datenträger fernhalten</translation>
    </message>
</context>
<context>
    <name>kith::storage::Store</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while reading.</source>
        <translation>Beim Lesen ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>kith::storage::Text</name>
    <message>
        <source>The history of the workspace is damaged at one place. Open a backup to undo this.</source>
        <translation>Der Verlauf des Arbeitsbereichs ist an einer Stelle beschädigt. Öffnen Sie eine Sicherung, um dies rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” were changed later. Undo the later changes first, or leave these records as they are.</source>
        <translation>
            <numerusform>%n Datensatz von „%1“ wurde später geändert. Machen Sie zuerst die späteren Änderungen rückgängig oder lassen Sie diesen Datensatz, wie er ist.</numerusform>
            <numerusform>%n Datensätze von „%1“ wurden später geändert. Machen Sie zuerst die späteren Änderungen rückgängig oder lassen Sie diese Datensätze, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields meanwhile (%n record(s)). Compare both versions and choose.</source>
        <translation>
            <numerusform>Jemand hat inzwischen dieselben Felder geändert (%n Datensatz). Vergleichen Sie beide Fassungen und wählen Sie.</numerusform>
            <numerusform>Jemand hat inzwischen dieselben Felder geändert (%n Datensätze). Vergleichen Sie beide Fassungen und wählen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encryption of this installation does not work as it must. The workspace was not opened.</source>
        <translation>Die Verschlüsselung dieser Installation arbeitet nicht, wie sie muss. Der Arbeitsbereich wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The key does not open “%1”.</source>
        <translation>Der Schlüssel öffnet „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off. Open a backup of it, and keep the damaged file.</source>
        <translation>„%1“ ist beschädigt oder wurde abgeschnitten. Öffnen Sie eine Sicherung davon und behalten Sie die beschädigte Datei.</translation>
    </message>
    <message>
        <source>Another program is busy with “%1”. Try again in a moment.</source>
        <translation>Ein anderes Programm ist mit „%1“ beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask the owner of the file for permission.</source>
        <translation>Sie dürfen „%1“ nicht lesen. Bitten Sie den Besitzer der Datei um Erlaubnis.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there: %2. If it is on another drive or computer, connect it and try again.</source>
        <translation>Der Ordner von „%1“ ist nicht da: %2. Liegt er auf einem anderen Laufwerk oder Computer, verbinden Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2. It may have been moved or renamed.</source>
        <translation>In %2 gibt es keine Datei „%1“. Sie wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“%1” is not a file, and so not a workspace.</source>
        <translation>„%1“ ist keine Datei und somit kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot be written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: „%1“ kann nicht geschrieben werden. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written here: the folder or the file is read-only.</source>
        <translation>„%1“ kann hier nicht geschrieben werden: Der Ordner oder die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Eine Datei „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Connect the drive or choose another folder.</source>
        <translation>Der Ordner von „%1“ ist nicht da. Verbinden Sie das Laufwerk oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached: the drive reports an error.</source>
        <translation>„%1“ ist nicht erreichbar: Das Laufwerk meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The copy that was just written is not whole; it was thrown away. Check the drive and try again.</source>
        <translation>Die soeben geschriebene Kopie ist unvollständig; sie wurde verworfen. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed.</source>
        <translation>Die Passphrase konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Another program has “%1” open. Close it there, then change the passphrase.</source>
        <translation>Ein anderes Programm hat „%1“ geöffnet. Schließen Sie es dort und ändern Sie dann die Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase was not changed: the drive is full or reports an error. The old one still opens “%1”.</source>
        <translation>Die Passphrase wurde nicht geändert: Das Laufwerk ist voll oder meldet einen Fehler. Die alte öffnet „%1“ weiterhin.</translation>
    </message>
    <message>
        <source>This installation is incomplete.</source>
        <translation>Diese Installation ist unvollständig.</translation>
    </message>
    <message>
        <source>“%1” is an encrypted database of another program, not a Kith workspace.</source>
        <translation>„%1“ ist die verschlüsselte Datenbank eines anderen Programms, kein Kith-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Kith. Update Kith on this computer to open it; nothing in the file was changed.</source>
        <translation>„%1“ wurde mit einer neueren Version von Kith erstellt. Aktualisieren Sie Kith auf diesem Computer, um es zu öffnen; in der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date; it was left as it was.</source>
        <translation>Der Arbeitsbereich konnte nicht auf den neuen Stand gebracht werden; er wurde gelassen, wie er war.</translation>
    </message>
    <message>
        <source>“%1” cannot be made in a shared or synchronised folder (%2): several computers writing to one file would destroy it. Choose a folder on this computer.</source>
        <translation>„%1“ kann nicht in einem freigegebenen oder synchronisierten Ordner (%2) angelegt werden: Mehrere Computer, die in eine Datei schreiben, würden sie zerstören. Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a Kith workspace.</source>
        <translation>„%1“ ist leer: Das ist kein Kith-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is in a shared folder and open on another computer, or was not closed there. Close it there first.</source>
        <translation>„%1“ liegt in einem freigegebenen Ordner und ist auf einem anderen Computer geöffnet oder wurde dort nicht geschlossen. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>“%1” is in a shared or synchronised folder (%2). Several computers writing to one file would destroy it, so it is shown read-only. Copy it to this computer to work with it.</source>
        <translation>„%1“ liegt in einem freigegebenen oder synchronisierten Ordner (%2). Mehrere Computer, die in eine Datei schreiben, würden sie zerstören; deshalb wird sie schreibgeschützt angezeigt. Kopieren Sie sie auf diesen Computer, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected, so it is shown read-only. Copy it to a folder of your own to work with it.</source>
        <translation>„%1“ oder der Ordner ist schreibgeschützt und wird deshalb nur zum Lesen angezeigt. Kopieren Sie die Datei in einen eigenen Ordner, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>“%1” was opened read-only.</source>
        <translation>„%1“ wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly: its last changes are still in “%1-wal”, and its folder is write-protected. Copy both files to a folder of your own and open the copy.</source>
        <translation>„%1“ wurde nicht ordentlich geschlossen: Die letzten Änderungen stehen noch in „%1-wal“, und der Ordner ist schreibgeschützt. Kopieren Sie beide Dateien in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Kith and must be brought up to date, but it cannot be written here. Copy it to a folder of your own and open it there.</source>
        <translation>„%1“ wurde mit einer älteren Version von Kith erstellt und muss auf den neuen Stand gebracht werden, kann hier aber nicht geschrieben werden. Kopieren Sie die Datei in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1” must be brought up to date, and an older Kith has it open. Close that one and try again.</source>
        <translation>„%1“ muss auf den neuen Stand gebracht werden, und ein älteres Kith hat es geöffnet. Schließen Sie dieses und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full, so it is shown read-only. Free some space and open it again.</source>
        <translation>Der Datenträger von „%1“ ist voll; deshalb wird es nur zum Lesen angezeigt. Schaffen Sie Platz und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The record refers to another record that is not there, or is still used by others. Remove or change what refers to it first.</source>
        <translation>Der Datensatz verweist auf einen anderen, den es nicht gibt, oder wird noch von anderen gebraucht. Entfernen oder ändern Sie zuerst, was auf ihn verweist.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while saving.</source>
        <translation>Beim Speichern ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it. Undo the removal to change it.</source>
        <translation>Diesen Datensatz gibt es nicht mehr: Jemand hat ihn entfernt. Machen Sie das Entfernen rückgängig, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it already.</source>
        <translation>Diesen Datensatz gibt es nicht mehr: Jemand hat ihn bereits entfernt.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Look at it again before removing it.</source>
        <translation>Jemand hat diesen Datensatz inzwischen geändert. Sehen Sie ihn noch einmal an, bevor Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>Too many programs have the workspace open. Close some of them.</source>
        <translation>Zu viele Programme haben den Arbeitsbereich geöffnet. Schließen Sie einige davon.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only the writer makes new records.</source>
        <translation>Nur der Schreibende legt neue Datensätze an.</translation>
    </message>
    <message>
        <source>Another record already has this value. Change it, or open the other record.</source>
        <translation>Ein anderer Datensatz hat diesen Wert bereits. Ändern Sie ihn oder öffnen Sie den anderen Datensatz.</translation>
    </message>
    <message>
        <source>A value that is needed is missing. Fill it in.</source>
        <translation>Ein Wert, der gebraucht wird, fehlt. Füllen Sie ihn aus.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind for its field.</source>
        <translation>Der Wert ist von der falschen Art für sein Feld.</translation>
    </message>
    <message>
        <source>The values do not fit together. Check the record.</source>
        <translation>Die Werte passen nicht zusammen. Prüfen Sie den Datensatz.</translation>
    </message>
    <message>
        <source>The drive returned damaged data. Copy the workspace to another drive or open a backup.</source>
        <translation>Das Laufwerk hat beschädigte Daten geliefert. Kopieren Sie den Arbeitsbereich auf ein anderes Laufwerk oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The drive of the workspace reports an error or is not there any more. Nothing of the last action was saved. Check the drive and open the workspace again.</source>
        <translation>Das Laufwerk des Arbeitsbereichs meldet einen Fehler oder ist nicht mehr da. Von der letzten Aktion wurde nichts gespeichert. Prüfen Sie das Laufwerk und öffnen Sie den Arbeitsbereich noch einmal.</translation>
    </message>
    <message>
        <source>This is not allowed in the workspace.</source>
        <translation>Das ist im Arbeitsbereich nicht erlaubt.</translation>
    </message>
    <message>
        <source>Another program is busy with the workspace. Try again in a moment.</source>
        <translation>Ein anderes Programm ist mit dem Arbeitsbereich beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The workspace file was moved or removed while it was open. Nothing was saved.</source>
        <translation>Die Datei des Arbeitsbereichs wurde verschoben oder entfernt, während sie geöffnet war. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The workspace is read-only: nothing can be changed in it.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt: Darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Open a backup, and keep the damaged file.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Öffnen Sie eine Sicherung und behalten Sie die beschädigte Datei.</translation>
    </message>
    <message>
        <source>What was asked for is not in the workspace.</source>
        <translation>Das Gewünschte ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last action was saved; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Von der letzten Aktion wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened: its folder is gone or not accessible.</source>
        <translation>Die Datei des Arbeitsbereichs kann nicht geöffnet werden: Ihr Ordner ist fort oder nicht zugänglich.</translation>
    </message>
    <message>
        <source>The value is too large to be stored.</source>
        <translation>Der Wert ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The key does not open this file, or the file is damaged.</source>
        <translation>Der Schlüssel öffnet diese Datei nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace file.</source>
        <translation>In der Datei des Arbeitsbereichs ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>The workspace is open already.</source>
        <translation>Der Arbeitsbereich ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>The workspace is read-only: its passphrase cannot be changed here.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt: Seine Passphrase lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace.</source>
        <translation>Im Arbeitsbereich ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be undone whole: %n later record(s) refer to what it made. Undo those first, or leave what they refer to as it is.</source>
        <translation>
            <numerusform>„%1“ lässt sich nicht ganz rückgängig machen: %n späterer Datensatz verweist auf das Angelegte. Machen Sie zuerst diesen rückgängig oder lassen Sie, worauf er verweist, wie es ist.</numerusform>
            <numerusform>„%1“ lässt sich nicht ganz rückgängig machen: %n spätere Datensätze verweisen auf das Angelegte. Machen Sie zuerst diese rückgängig oder lassen Sie, worauf sie verweisen, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer where it was opened: the file was moved, renamed or removed, or its drive is gone. Nothing was saved. Bring it back to %2 and try again.</source>
        <translation>„%1“ ist nicht mehr dort, wo es geöffnet wurde: Die Datei wurde verschoben, umbenannt oder entfernt, oder ihr Laufwerk ist fort. Nichts wurde gespeichert. Bringen Sie die Datei nach %2 zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This action is not in the history of the workspace.</source>
        <translation>Diese Aktion steht nicht im Verlauf des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>“%1” was undone already.</source>
        <translation>„%1“ wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone by itself.</source>
        <translation>„%1“ lässt sich nicht für sich allein rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>“%1” is an ordinary SQLite database without encryption, not a Kith workspace.</source>
        <translation>„%1“ ist eine gewöhnliche SQLite-Datenbank ohne Verschlüsselung, kein Kith-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is too small to be a Kith workspace.</source>
        <translation>„%1“ ist zu klein für einen Kith-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is not a Kith workspace.</source>
        <translation>„%1“ ist kein Kith-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capital letters and the keyboard layout, or use the code of the recovery sheet.</source>
        <translation>Diese Passphrase öffnet „%1“ nicht. Prüfen Sie Großschreibung und Tastaturbelegung oder verwenden Sie den Code des Wiederherstellungsblatts.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the beginning of “%1” is damaged. Open a backup of it.</source>
        <translation>Die Passphrase stimmt, aber der Anfang von „%1“ ist beschädigt. Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The passphrase is right, but “%1” was cut off: its end is missing. Copy it again from where it came from, or open a backup.</source>
        <translation>Die Passphrase stimmt, aber „%1“ wurde abgeschnitten: Das Ende fehlt. Kopieren Sie die Datei noch einmal von dort, wo sie herkam, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers; no key can be made.</source>
        <translation>Dieser Computer liefert keine Zufallszahlen; es lässt sich kein Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The key cannot be computed.</source>
        <translation>Der Schlüssel kann nicht berechnet werden.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake. It is 16 groups of 5 letters and digits, as printed on the recovery sheet.</source>
        <translation>Der Wiederherstellungscode hat einen Tippfehler. Er besteht aus 16 Gruppen zu 5 Buchstaben und Ziffern, wie auf dem Wiederherstellungsblatt gedruckt.</translation>
    </message>
    <message>
        <source>The content of a file cannot be computed.</source>
        <translation>Der Inhalt einer Datei lässt sich nicht berechnen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>Über Kith</translation>
    </message>
    <message>
        <source>Kith %1</source>
        <translation>Kith %1</translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation>Ihre Kunden in einer verschlüsselten Datei, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn and QtKeychain. Kith sends nothing anywhere.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Gebaut mit Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn und QtKeychain. Kith sendet nirgendwohin etwas.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ActOn</name>
    <message>
        <source>&amp;Edit together …</source>
        <translation>Gemeinsam &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Add a &amp;tag …</source>
        <translation>Schlag&amp;wort hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove a tag …</source>
        <translation>Schlagwort &amp;entfernen …</translation>
    </message>
    <message>
        <source>Change the &amp;owner …</source>
        <translation>&amp;Zuständige Person ändern …</translation>
    </message>
    <message>
        <source>Put on a &amp;list …</source>
        <translation>Auf eine &amp;Liste setzen …</translation>
    </message>
    <message>
        <source>Create ta&amp;sks …</source>
        <translation>Auf&amp;gaben anlegen …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail addresses …</source>
        <translation>E-Mail-Adressen &amp;kopieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n Datensatz geändert. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%n Datensätze geändert. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 records are in “%2”. That file is not encrypted.</source>
        <translation>%L1 Datensätze stehen in „%2“. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are in the clipboard.</source>
        <translation>
            <numerusform>%n Adresse ist in der Zwischenablage.</numerusform>
            <numerusform>%n Adressen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Create tasks for 12 contacts&quot;</extracomment>
        <translation>%1. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>kith::ui::AddToListDialog</name>
    <message>
        <source>Put %1 %2 on a list</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>%1 %2 auf eine Liste setzen</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Eine neue Liste</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Choose it above.</source>
        <translation>Eine Liste „%1“ gibt es bereits. Wählen Sie sie oben aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be on it. A list stays as it is until somebody changes it.</source>
        <translation>
            <numerusform>%n Datensatz wird darauf stehen. Eine Liste bleibt, wie sie ist, bis jemand sie ändert.</numerusform>
            <numerusform>%n Datensätze werden darauf stehen. Eine Liste bleibt, wie sie ist, bis jemand sie ändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Liste anlegen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added.</source>
        <translation>
            <numerusform>%n Datensatz wird hinzugefügt.</numerusform>
            <numerusform>%n Datensätze werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on the list already.</source>
        <translation>
            <numerusform>%n steht bereits auf der Liste.</numerusform>
            <numerusform>%n stehen bereits auf der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>%n Datensatz hinzufügen</numerusform>
            <numerusform>%n Datensätze hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::AgendaDelegate</name>
    <message>
        <source>%1–%2</source>
        <comment>a time from … to …</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>today or tomorrow, and the day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentBar</name>
    <message numerus="yes">
        <source>%n lead(s) wait in a queue, because no rule found anybody who could take them.</source>
        <translation>
            <numerusform>%n Lead wartet in einer Warteschlange, weil keine Regel jemanden fand, der ihn übernehmen konnte.</numerusform>
            <numerusform>%n Leads warten in einer Warteschlange, weil keine Regel jemanden fand, der sie übernehmen konnte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentDialog</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Owner now</source>
        <translation>Jetzt zuständig</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>Try out the assignment rules</source>
        <translation>Die Zuteilungsregeln ausprobieren</translation>
    </message>
    <message>
        <source>Assign leads by rules</source>
        <translation>Leads nach Regeln zuteilen</translation>
    </message>
    <message numerus="yes">
        <source>What the active rules would do with the leads of the last %n day(s). Working days and absences count as on the day each lead came in. Nothing is written.</source>
        <translation>
            <numerusform>Was die aktiven Regeln mit den Leads des letzten Tages täten. Arbeitstage und Abwesenheiten zählen wie an dem Tag, an dem der Lead kam. Es wird nichts geschrieben.</numerusform>
            <numerusform>Was die aktiven Regeln mit den Leads der letzten %n Tage täten. Arbeitstage und Abwesenheiten zählen wie an dem Tag, an dem der jeweilige Lead kam. Es wird nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you have seen who gets what, and one undo takes it back. Whoever gets a lead gets its open task, too.</source>
        <translation>Es wird nichts geschrieben, bevor Sie gesehen haben, wer was bekommt, und ein Rückgängig nimmt es zurück. Wer einen Lead bekommt, erhält auch dessen offene Aufgabe.</translation>
    </message>
    <message>
        <source>Asking the rules …</source>
        <translation>Die Regeln werden befragt …</translation>
    </message>
    <message>
        <source>Who gets how many</source>
        <translation>Wer wie viele bekommt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Who gets which lead</source>
        <translation>Wer welchen Lead bekommt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuteilen</translation>
    </message>
    <message>
        <source>There is no active rule that runs on demand. Make one under Settings, Assignment rules.</source>
        <translation>Es gibt keine aktive Regel, die auf Verlangen läuft. Legen Sie unter Einstellungen, Zuteilungsregeln eine an.</translation>
    </message>
    <message>
        <source>There are no leads to assign.</source>
        <translation>Es gibt keine Leads zuzuteilen.</translation>
    </message>
    <message>
        <source>Get an owner: %1</source>
        <translation>Bekommen jemanden, der zuständig ist: %1</translation>
    </message>
    <message>
        <source>Wait in a queue, because nobody can take them: %1</source>
        <translation>Warten in einer Warteschlange, weil niemand sie übernehmen kann: %1</translation>
    </message>
    <message>
        <source>Fit no rule: %1</source>
        <translation>Keine Regel passt: %1</translation>
    </message>
    <message>
        <source>Converted or given up: %1</source>
        <translation>Umgewandelt oder aufgegeben: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::BackupButton</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Heute gesichert</translation>
    </message>
    <message>
        <source>Backed up yesterday</source>
        <translation>Gestern gesichert</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n days ago</source>
        <translation>
            <numerusform>Vor %n Tag gesichert</numerusform>
            <numerusform>Vor %n Tagen gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <translation>Die letzte geprüfte Sicherung ist von %1.</translation>
    </message>
    <message>
        <source>A backup is a second encrypted file, opened and checked before it counts.</source>
        <translation>Eine Sicherung ist eine zweite verschlüsselte Datei, die geöffnet und geprüft wird, bevor sie zählt.</translation>
    </message>
    <message>
        <source>A drive that fails takes everything since then with it.</source>
        <translation>Ein Laufwerk, das ausfällt, nimmt alles mit, was seitdem dazukam.</translation>
    </message>
    <message>
        <source>Click to make one now.</source>
        <translation>Klicken Sie, um jetzt eine zu machen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardHeader</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The sum is too large to be shown.</source>
        <translation>Die Summe ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are not in the sum: their currency has no rate.</source>
        <translation>
            <numerusform>%n Verkaufschance ist nicht in der Summe: Ihre Währung hat keinen Kurs.</numerusform>
            <numerusform>%n Verkaufschancen sind nicht in der Summe: Ihre Währung hat keinen Kurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no amount.</source>
        <translation>
            <numerusform>%n Verkaufschance hat keinen Betrag.</numerusform>
            <numerusform>%n Verkaufschancen haben keinen Betrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2, weighted %3</source>
        <translation>
            <numerusform>%1: %n Verkaufschance, %2, gewichtet %3</numerusform>
            <numerusform>%1: %n Verkaufschancen, %2, gewichtet %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2</source>
        <translation>
            <numerusform>%1: %n Verkaufschance, %2</numerusform>
            <numerusform>%1: %n Verkaufschancen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to close in the past: %1</source>
        <translation>
            <numerusform>Bei %n Verkaufschance liegt der erwartete Abschluss in der Vergangenheit: %1</numerusform>
            <numerusform>Bei %n Verkaufschancen liegt der erwartete Abschluss in der Vergangenheit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability %1 %</source>
        <translation>Wahrscheinlichkeit %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Rots after %n day(s)</source>
        <translation>
            <numerusform>Bleibt liegen nach %n Tag</numerusform>
            <numerusform>Bleibt liegen nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>gewichtet %1</translation>
    </message>
    <message>
        <source>&amp;New deal here</source>
        <translation>&amp;Neue Verkaufschance hier</translation>
    </message>
    <message>
        <source>Show these deals as a &amp;list</source>
        <translation>Diese Verkaufschancen als &amp;Liste zeigen</translation>
    </message>
    <message>
        <source>&amp;Close the column</source>
        <translation>Die Spalte s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Open the column</source>
        <translation>Die Spalte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>New deal in “%1”</source>
        <translation>Neue Verkaufschance in „%1“</translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardPage</name>
    <message>
        <source>Deals by stage</source>
        <translation>Verkaufschancen nach Phase</translation>
    </message>
    <message>
        <source>“%1” cannot move to “%2” yet</source>
        <translation>„%1“ kann noch nicht nach „%2“</translation>
    </message>
    <message>
        <source>%1 stays where it was.</source>
        <translation>%1 bleibt, wo es war.</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>„%1“ ist jetzt in „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are in “%1” now.</source>
        <translation>
            <numerusform>%n Verkaufschance ist jetzt in „%1“.</numerusform>
            <numerusform>%n Verkaufschancen sind jetzt in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Expected close, the earliest first</source>
        <translation>Erwarteter Abschluss, der früheste zuerst</translation>
    </message>
    <message>
        <source>Amount, the largest first</source>
        <translation>Betrag, der größte zuerst</translation>
    </message>
    <message>
        <source>Next step, the earliest first</source>
        <translation>Nächster Schritt, der früheste zuerst</translation>
    </message>
    <message>
        <source>Last touch, the longest ago first</source>
        <translation>Letzter Kontakt, der älteste zuerst</translation>
    </message>
    <message>
        <source>Longest in the stage first</source>
        <translation>Am längsten in der Phase zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Keine Bahnen</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigkeit</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Nach Unternehmen</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>Alle Bahnen öffnen</translation>
    </message>
    <message>
        <source>Close all lanes</source>
        <translation>Alle Bahnen schließen</translation>
    </message>
    <message>
        <source>Fields on the cards …</source>
        <translation>Felder auf den Karten …</translation>
    </message>
    <message>
        <source>No further fields</source>
        <translation>Keine weiteren Felder</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Kompakte Karten</translation>
    </message>
    <message>
        <source>Won and lost deals</source>
        <translation>Gewonnene und verlorene Verkaufschancen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Of the last 90 days</source>
        <translation>Der letzten 90 Tage</translation>
    </message>
    <message>
        <source>Of the last 365 days</source>
        <translation>Der letzten 365 Tage</translation>
    </message>
    <message>
        <source>Open columns</source>
        <translation>Offene Spalten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Fields on the cards</source>
        <translation>Felder auf den Karten</translation>
    </message>
    <message numerus="yes">
        <source>A card has room for %n field(s): the first ones are shown.</source>
        <translation>
            <numerusform>Eine Karte hat Platz für %n Feld: Gezeigt wird das erste.</numerusform>
            <numerusform>Eine Karte hat Platz für %n Felder: Gezeigt werden die ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Bewegen nach</translation>
    </message>
    <message>
        <source>Show the deals of this stage as a &amp;list</source>
        <translation>Verkaufschancen dieser Phase als &amp;Liste zeigen</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Cards and stages</source>
        <translation>Karten und Phasen</translation>
    </message>
    <message>
        <source>Show the record panel (Space)</source>
        <translation>Die Seitenleiste des Datensatzes zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>New deal in the stage of the chosen card (%1)</source>
        <translation>Neue Verkaufschance in der Phase der gewählten Karte (%1)</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right: move · Space: panel · Enter: open</source>
        <translation>Alt+Links, Alt+Rechts: bewegen · Leertaste: Seitenleiste · Eingabe: öffnen</translation>
    </message>
    <message>
        <source>Chosen deal</source>
        <translation>Gewählte Verkaufschance</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>No pipeline yet</source>
        <translation>Noch keine Pipeline</translation>
    </message>
    <message>
        <source>A pipeline holds the stages that your deals go through, from the first talk to the signature. Set one up, and its board appears here.</source>
        <translation>Eine Pipeline enthält die Phasen, durch die Ihre Verkaufschancen gehen, vom ersten Gespräch bis zur Unterschrift. Richten Sie eine ein, dann erscheint hier ihre Tafel.</translation>
    </message>
    <message>
        <source>Set up a pipeline</source>
        <translation>Eine Pipeline einrichten</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>All words must be found, the last one may be unfinished. Accents and capitals do not matter.</source>
        <translation>Alle Wörter müssen vorkommen, das letzte darf unvollständig sein. Akzente und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No deals match the filter</source>
        <translation>Auf den Filter passt keine Verkaufschance</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No deals here yet</source>
        <translation>Noch keine Verkaufschancen</translation>
    </message>
    <message>
        <source>Every deal is a card. Move it from stage to stage, and the totals above say what is in the pipeline.</source>
        <translation>Jede Verkaufschance ist eine Karte. Bewegen Sie sie von Phase zu Phase; die Summen darüber sagen, was in der Pipeline ist.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%Ln offene Verkaufschance · %1 · gewichtet %2</numerusform>
            <numerusform>%Ln offene Verkaufschancen · %1 · gewichtet %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardView</name>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Deals by stage</source>
        <translation>Verkaufschancen nach Phase</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%n Verkaufschance · %1 · gewichtet %2</numerusform>
            <numerusform>%n Verkaufschancen · %1 · gewichtet %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>kith::ui::BulkEditDialog</name>
    <message>
        <source>&amp;Another field</source>
        <translation>Weiteres &amp;Feld</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>%1 %2 bearbeiten</translation>
    </message>
    <message>
        <source>All selected records get the same. Nothing is written before you have seen what changes, and one undo takes it back.</source>
        <translation>Alle ausgewählten Datensätze erhalten dasselbe. Nichts wird geschrieben, bevor Sie gesehen haben, was sich ändert, und ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>What changes, for the first records</source>
        <translation>Was sich ändert, für die ersten Datensätze</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose a field …</source>
        <translation>Feld wählen …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Leave this field out</source>
        <translation>Dieses Feld weglassen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>setzen auf</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>make empty</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>diesen Text</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>by this</source>
        <translation>durch diesen</translation>
    </message>
    <message>
        <source>Looking what changes …</source>
        <translation>Änderungen werden ermittelt …</translation>
    </message>
    <message>
        <source>Nothing changes: all of them have it already.</source>
        <translation>Nichts ändert sich: Alle haben es bereits.</translation>
    </message>
    <message>
        <source>%1 of %2 change; the others have it already or are gone.</source>
        <translation>%1 von %2 ändern sich; die anderen haben es bereits oder sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Choose a field and what it becomes.</source>
        <translation>Wählen Sie ein Feld und was daraus wird.</translation>
    </message>
</context>
<context>
    <name>kith::ui::CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>Zeiten von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a month, as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale formats it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Nothing passes the filter in the days that are shown.</source>
        <translation>Nichts in den gezeigten Tagen passt auf den Filter.</translation>
    </message>
    <message>
        <source>What is planned for the days that are shown will be listed here.</source>
        <translation>Was für die gezeigten Tage geplant ist, steht dann hier.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” repeats. Which times are meant?</source>
        <translation>„%1“ wiederholt sich. Welche Termine sind gemeint?</translation>
    </message>
    <message>
        <source>Earlier times stay as they are in either case.</source>
        <translation>Frühere Termine bleiben in jedem Fall, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>Dieser und alle folgenden</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur dieser</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>New activity here</source>
        <translation>Neue Aktivität hier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, a title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Ahead (Page Down)</source>
        <translation>Vor (Bild ab)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Types shown</source>
        <translation>Gezeigte Arten</translation>
    </message>
    <message>
        <source>Stages shown</source>
        <translation>Gezeigte Phasen</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Gezeigte Personen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colour by type</source>
        <translation>Farbe nach Art</translation>
    </message>
    <message>
        <source>Colour by stage</source>
        <translation>Farbe nach Phase</translation>
    </message>
    <message>
        <source>Colour by person</source>
        <translation>Farbe nach Person</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Erledigtes zeigen</translation>
    </message>
    <message>
        <source>Show closed deals</source>
        <translation>Abgeschlossene Verkaufschancen zeigen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time of day</source>
        <translation>Ohne Uhrzeit</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChanceLine</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Use the learned one</source>
        <translation>Die gelernte verwenden</translation>
    </message>
    <message>
        <source>Chance %1, set by hand</source>
        <translation>Wahrscheinlichkeit %1, von Hand gesetzt</translation>
    </message>
    <message>
        <source>Chance %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>%1 a field with its value; an arrow says whether it makes winning more or less likely</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Learned: %1. %2</source>
        <extracomment>%1 a percentage, %2 the reasons for it</extracomment>
        <translation>Gelernt: %1. %2</translation>
    </message>
    <message>
        <source>Learned on %1 from those that are over; settings, Learned chances, shows how good it is.</source>
        <translation>Am %1 aus den abgeschlossenen gelernt; wie gut sie ist, zeigen die Einstellungen unter „Gelernte Wahrscheinlichkeiten“.</translation>
    </message>
    <message>
        <source>What somebody estimated.</source>
        <translation>Was jemand geschätzt hat.</translation>
    </message>
    <message>
        <source>Use as its probability</source>
        <translation>Als Wahrscheinlichkeit verwenden</translation>
    </message>
    <message>
        <source>Use the stage&apos;s probability</source>
        <translation>Wahrscheinlichkeit der Phase verwenden</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChanceSettings</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Learn now</source>
        <translation>Jetzt &amp;lernen</translation>
    </message>
    <message>
        <source>Learn the chances of</source>
        <translation>Wahrscheinlichkeiten lernen für</translation>
    </message>
    <message>
        <source>Fields to learn from</source>
        <translation>Felder, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation>Was vorhergesagt wurde und was daraus geworden ist</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Zehntel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Won in fact</source>
        <translation>Tatsächlich gewonnen</translation>
    </message>
    <message>
        <source>Learned chances</source>
        <translation>Gelernte Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>How likely something is won, learned on this computer from what was won and lost before. It says what went along with winning, not why. Of an open record its page shows the chance with the reasons of most weight.</source>
        <translation>Wie wahrscheinlich etwas gewonnen wird, auf diesem Rechner gelernt aus dem, was bisher gewonnen und verloren wurde. Das sagt, was mit Gewinnen einherging, nicht warum. Bei einem offenen Datensatz zeigt seine Seite die Wahrscheinlichkeit mit den wichtigsten Gründen.</translation>
    </message>
    <message>
        <source>%1 won and %2 lost so far.</source>
        <translation>Bisher %1 gewonnen und %2 verloren.</translation>
    </message>
    <message>
        <source>%1 Learning takes at least %2 of each.</source>
        <extracomment>%1 a sentence with counts, %2 a number</extracomment>
        <translation>%1 Zum Lernen braucht es mindestens je %2.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Noch wurde nichts gelernt.</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 won and %3 lost. Of one that was won and one that was lost, the won one had the better chance in %4 of all pairs; half would be guessing. Each record below was judged by what the others taught.</source>
        <extracomment>%1 day, %2 and %3 counts, %4 percentage</extracomment>
        <translation>Am %1 aus %2 gewonnenen und %3 verlorenen gelernt. Vergleicht man einen gewonnenen mit einem verlorenen Datensatz, so hatte in %4 aller Paare der gewonnene die höhere Wahrscheinlichkeit; die Hälfte wäre geraten. Jeder Datensatz unten wurde danach beurteilt, was die anderen lehrten.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew. The recovery sheet printed before stops working; you get a new one. Copies and backups made until now keep the old passphrase.</source>
        <translation>Die ganze Datei wird neu verschlüsselt. Das zuvor gedruckte Wiederherstellungsblatt wird ungültig; Sie erhalten ein neues. Bisherige Kopien und Sicherungen behalten die alte Passphrase.</translation>
    </message>
    <message>
        <source>Or the code of the recovery sheet</source>
        <translation>Oder der Code des Wiederherstellungsblatts</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>&amp;Alte Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChartTable</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Vom Schritt davor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChartView</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n weitere in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>The records hold no values for this.</source>
        <translation>Die Datensätze haben dafür keine Werte.</translation>
    </message>
    <message>
        <source>No records in this period.</source>
        <translation>Keine Datensätze in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Choose a longer period or a wider filter.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder einen weiteren Filter.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, group within it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of the step before</source>
        <translation>%1 des Schritts davor</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 vom Ganzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is compared with, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 go on</source>
        <comment>share of the step before that reached this one</comment>
        <translation>%1 gehen weiter</translation>
    </message>
    <message>
        <source>Not known: there is nothing to count.</source>
        <translation>Nicht bekannt: es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reached of goal</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No goal is set.</source>
        <translation>Kein Ziel ist gesetzt.</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ChildList</name>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>+49 30 123456</source>
        <translation>+49 30 123456</translation>
    </message>
    <message>
        <source>www.example.com</source>
        <translation>www.example.com</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>Mehr zu dieser Zeile</translation>
    </message>
    <message>
        <source>This is the main one</source>
        <translation>Dies ist die Hauptangabe</translation>
    </message>
    <message>
        <source>Make this the main one</source>
        <translation>Zur Hauptangabe machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: main</source>
        <translation>%1: Hauptangabe</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: entfernen</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChildTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a column, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove this line (Del)</source>
        <translation>Diese Zeile entfernen (Entf)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoiceFieldEdit</name>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoiceMergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n of them</source>
        <translation>
            <numerusform>%n davon zusammenführen</numerusform>
            <numerusform>%n davon zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>There is nothing else it could become.</source>
        <translation>Es gibt nichts anderes, was daraus werden könnte.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it becomes “%1”, and also in the trash. One undo takes it back.</source>
        <translation>
            <numerusform>An %n Stelle wird daraus „%1“, auch im Papierkorb. Ein einziges Rückgängig nimmt es zurück.</numerusform>
            <numerusform>An %n Stellen wird daraus „%1“, auch im Papierkorb. Ein einziges Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoicesFieldEdit</name>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
</context>
<context>
    <name>kith::ui::ClashBox</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Somebody changed the same fields while you were editing</source>
        <translation>Jemand hat dieselben Felder geändert, während Sie daran gearbeitet haben</translation>
    </message>
    <message>
        <source>Choose what each field should say, then save again.</source>
        <translation>Wählen Sie, was in jedem Feld stehen soll, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meine: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Andere: %1</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, meine: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, andere: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::CloseDealDialog</name>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance gewinnen</numerusform>
            <numerusform>%n Verkaufschancen gewinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance verlieren</numerusform>
            <numerusform>%n Verkaufschancen verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of the selected deals needs an amount.</source>
        <translation>Jede der ausgewählten Verkaufschancen braucht einen Betrag.</translation>
    </message>
    <message>
        <source>All selected deals get the same reason.</source>
        <translation>Alle ausgewählten Verkaufschancen bekommen denselben Grund.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Why &amp;won</source>
        <translation>Warum &amp;gewonnen</translation>
    </message>
    <message>
        <source>Why &amp;lost</source>
        <translation>Warum &amp;verloren</translation>
    </message>
    <message>
        <source>Com&amp;petitor</source>
        <translation>&amp;Mitbewerber</translation>
    </message>
    <message>
        <source>Closed &amp;on</source>
        <translation>Abgeschlossen &amp;am</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 name of a deal, %2 name of its company</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is won.</source>
        <translation>„%1“ ist gewonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are won.</source>
        <translation>
            <numerusform>%n Verkaufschance ist gewonnen.</numerusform>
            <numerusform>%n Verkaufschancen sind gewonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is lost.</source>
        <translation>„%1“ ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are lost.</source>
        <translation>
            <numerusform>%n Verkaufschance ist verloren.</numerusform>
            <numerusform>%n Verkaufschancen sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are open again.</source>
        <translation>
            <numerusform>%n Verkaufschance ist wieder offen.</numerusform>
            <numerusform>%n Verkaufschancen sind wieder offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ColourButton</name>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Andere Farbe …</translation>
    </message>
</context>
<context>
    <name>kith::ui::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search the columns</source>
        <translation>Spalten durchsuchen</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Shown columns from left to right</source>
        <translation>Gezeigte Spalten von links nach rechts</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Shown, from left to right</source>
        <translation>&amp;Gezeigt, von links nach rechts</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Diese Spalten zeigen</translation>
    </message>
</context>
<context>
    <name>kith::ui::CombineDialog</name>
    <message>
        <source>Combine “%1”</source>
        <translation>„%1“ kombinieren</translation>
    </message>
    <message>
        <source>Union: those in any of them</source>
        <translation>Vereinigung: wer in irgendeinem davon ist</translation>
    </message>
    <message>
        <source>Intersection: those in all of them</source>
        <translation>Schnittmenge: wer in allen davon ist</translation>
    </message>
    <message>
        <source>Exclusion: those of “%1” without the others</source>
        <translation>Ausschluss: wer in „%1“ ist, ohne die anderen</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>There is no other segment of the same kind of records yet.</source>
        <translation>Es gibt noch kein anderes Segment derselben Art von Datensätzen.</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Als Segment speichern</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>Choose with what it is combined.</source>
        <translation>Wählen Sie, womit kombiniert wird.</translation>
    </message>
    <message>
        <source>%1 match now</source>
        <translation>Derzeit %1 passend</translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandBox</name>
    <message>
        <source>Find a record, a page or an action</source>
        <translation>Datensatz, Seite oder Aktion finden</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter in a window of its own · Esc close</source>
        <translation>↑ ↓ wählen · Eingabe öffnen · Strg+Eingabe in eigenem Fenster · Esc schließen</translation>
    </message>
    <message numerus="yes">
        <source>No exact match, %n record(s) spelled similarly</source>
        <translation>
            <numerusform>Kein genauer Treffer, %n ähnlich geschriebener Datensatz</numerusform>
            <numerusform>Kein genauer Treffer, %n ähnlich geschriebene Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n Datensatz gefunden</numerusform>
            <numerusform>%n Datensätze gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>chosen line. how many were found</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No exact match. Spelled similarly:</source>
        <translation>Kein genauer Treffer. Ähnlich geschrieben:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Create a contact with the phone number %1</source>
        <translation>Kontakt mit der Telefonnummer %1 anlegen</translation>
    </message>
    <message>
        <source>Create a contact with the e-mail address %1</source>
        <translation>Kontakt mit der E-Mail-Adresse %1 anlegen</translation>
    </message>
    <message>
        <source>Create the contact “%1”</source>
        <translation>Kontakt „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create the company “%1”</source>
        <translation>Unternehmen „%1“ anlegen</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a name, part of an e-mail address, some digits of a phone number, or the number of an order or a ticket.</source>
        <translation>Nichts gefunden. Versuchen Sie den Anfang eines Namens, einen Teil einer E-Mail-Adresse, einige Ziffern einer Telefonnummer oder die Nummer eines Auftrags oder Tickets.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConditionEdit</name>
    <message>
        <source>Build…</source>
        <translation>Zusammenstellen …</translation>
    </message>
    <message>
        <source>Build: %1</source>
        <translation>Zusammenstellen: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConditionLine</name>
    <message>
        <source>What is asked of the related records</source>
        <translation>Wonach bei den verknüpften Datensätzen gefragt wird</translation>
    </message>
    <message>
        <source>Field of the related records</source>
        <translation>Feld der verknüpften Datensätze</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>gibt es</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>die Anzahl</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>Nur bestimmte …</translation>
    </message>
    <message>
        <source>Ask only for related records that meet conditions of their own</source>
        <translation>Nur nach verknüpften Datensätzen fragen, die eigene Bedingungen erfüllen</translation>
    </message>
    <message>
        <source>Nothing is wrong: this line counts as soon as it is complete.</source>
        <translation>Kein Fehler: Diese Zeile zählt, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>Unfinished condition: %1</source>
        <translation>Unvollständige Bedingung: %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>die Summe von</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>der späteste Wert von</translation>
    </message>
    <message>
        <source>the earliest</source>
        <translation>der früheste Wert von</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConvertDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a record and how it was found</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a record, more about it, and how it was found</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Choose which one is meant, by the first letters of its name.</source>
        <translation>Wählen Sie mit den ersten Buchstaben des Namens, was gemeint ist.</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>%1 umwandeln</translation>
    </message>
    <message>
        <source>What is there already is linked rather than made a second time. The lead stays as it is, for looking things up.</source>
        <translation>Was schon da ist, wird verknüpft statt ein zweites Mal angelegt. Der Lead bleibt zum Nachsehen, wie er ist.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Kein Unternehmen</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Keine Verkaufschance</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Co&amp;mpany</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>&amp;Verkaufschance</translation>
    </message>
    <message>
        <source>Name of the new deal</source>
        <translation>Name der neuen Verkaufschance</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only what is empty there is filled in; nothing is overwritten. Tags and open activities go along, and the timeline shows what was said to the lead.</source>
        <translation>Nur was dort leer ist, wird ausgefüllt; nichts wird überschrieben. Schlagwörter und offene Aktivitäten gehen mit, und die Zeitleiste zeigt, was mit dem Lead besprochen wurde.</translation>
    </message>
    <message>
        <source>New company: %1</source>
        <translation>Neues Unternehmen: %1</translation>
    </message>
    <message>
        <source>Another company…</source>
        <translation>Anderes Unternehmen …</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>Neuer Kontakt: %1</translation>
    </message>
    <message>
        <source>Another contact…</source>
        <translation>Anderer Kontakt …</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>Another deal…</source>
        <translation>Andere Verkaufschance …</translation>
    </message>
</context>
<context>
    <name>kith::ui::CopyAddressesDialog</name>
    <message>
        <source>Copy the addresses of %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Adressen kopieren: %1 %2</translation>
    </message>
    <message>
        <source>A personal message</source>
        <translation>Eine persönliche Nachricht</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>Address alone</source>
        <translation>Nur die Adresse</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon, as Outlook has it</source>
        <translation>Semikolon, wie in Outlook</translation>
    </message>
    <message>
        <source>A line for each</source>
        <translation>Eine Zeile für jede</translation>
    </message>
    <message>
        <source>&amp;Between them</source>
        <translation>Da&amp;zwischen</translation>
    </message>
    <message>
        <source>The first addresses</source>
        <translation>Die ersten Adressen</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. Kith sends nothing itself.</source>
        <translation>Andere Programme können die Zwischenablage lesen. Kith selbst sendet nichts.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Looking who can be reached …</source>
        <translation>Es wird geprüft, wer erreichbar ist …</translation>
    </message>
    <message numerus="yes">
        <source>%n of them share an address with another one.</source>
        <translation>
            <numerusform>%n davon teilt eine Adresse mit einem anderen Datensatz.</numerusform>
            <numerusform>%n davon teilen eine Adresse mit einem anderen Datensatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es)</source>
        <translation>
            <numerusform>%n Adresse kopieren</numerusform>
            <numerusform>%n Adressen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and address, as mail programs write them</source>
        <translation>Name und Adresse, wie Mailprogramme sie schreiben</translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateDialog</name>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>A workspace is one encrypted file. Keep it where your backups reach it.</source>
        <translation>Ein Arbeitsbereich ist eine einzige verschlüsselte Datei. Legen Sie sie dorthin, wo Ihre Sicherungen sie erreichen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Wie Ihre Kollegen Sie kennen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Wohin der Arbeitsbereich kommt</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Kith-Arbeitsbereiche (*.kith)</translation>
    </message>
    <message>
        <source>This passphrase is weak. Use it all the same?</source>
        <translation>Diese Passphrase ist schwach. Trotzdem verwenden?</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file could guess it. It can be changed later, but copies of the file made until then keep the weak one.</source>
        <translation>Wer an die Datei gelangt, könnte sie erraten. Sie lässt sich später ändern, aber bis dahin gemachte Kopien der Datei behalten die schwache.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateTasksDialog</name>
    <message>
        <source>Create tasks for %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Aufgaben für %1 %2 anlegen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Call {name} about the fair</source>
        <extracomment>{name} stays as it is</extracomment>
        <translation>{name} wegen der Messe anrufen</translation>
    </message>
    <message>
        <source>{name} becomes the name of the record.</source>
        <translation>{name} wird zum Namen des Datensatzes.</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Fällig am</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>whoever looks after the &amp;record</source>
        <translation>wer den &amp;Datensatz betreut</translation>
    </message>
    <message>
        <source>&amp;one person:</source>
        <translation>&amp;eine Person:</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) will be made.</source>
        <translation>
            <numerusform>%n Aufgabe wird angelegt.</numerusform>
            <numerusform>%n Aufgaben werden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are left out: they are gone or in the trash.</source>
        <translation>
            <numerusform>%n Datensatz wird ausgelassen: Er ist nicht mehr da oder im Papierkorb.</numerusform>
            <numerusform>%n Datensätze werden ausgelassen: Sie sind nicht mehr da oder im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looks after %n of the records; their tasks go to the person named here.</source>
        <translation>
            <numerusform>Um %n der Datensätze kümmert sich niemand; seine Aufgabe geht an die hier genannte Person.</numerusform>
            <numerusform>Um %n der Datensätze kümmert sich niemand; ihre Aufgaben gehen an die hier genannte Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe anlegen</numerusform>
            <numerusform>%n Aufgaben anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardBar</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Filter of the dashboard</source>
        <translation>Filter des Dashboards</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>Mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Mit dem Jahr davor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this filter with the dashboard</source>
        <translation>Diesen Filter mit dem Dashboard speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the filter that is saved</source>
        <translation>Zurück zum gespeicherten Filter</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle Pipelines</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Eine andere Pipeline</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Ein anderes Team</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Andere Zuständige</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Ein anderes Segment</translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>Neues Dashboard</translation>
    </message>
    <message>
        <source>Make the dashboard</source>
        <translation>Dashboard anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur mich</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>Das Team %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>&amp;Sichtbar für</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Empty dashboard</source>
        <translation>Leeres Dashboard</translation>
    </message>
    <message>
        <source>Without a tile, to build from the start.</source>
        <translation>Ohne Kacheln, von Grund auf zu bauen.</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>Mein Dashboard</translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardView</name>
    <message>
        <source>&amp;Add a tile</source>
        <translation>Kachel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Ganzer Bildschirm (F11)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>An empty dashboard</source>
        <translation>Ein leeres Dashboard</translation>
    </message>
    <message>
        <source>Each tile answers one question: how much is won, where deals wait, what leads cost. Every number opens the records it counts.</source>
        <translation>Jede Kachel beantwortet eine Frage: wie viel gewonnen ist, wo Verkaufschancen warten, was Leads kosten. Jede Zahl öffnet die Datensätze, die sie zählt.</translation>
    </message>
    <message>
        <source>&amp;Add the first tile</source>
        <translation>&amp;Erste Kachel hinzufügen</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>&amp;Kopie machen</translation>
    </message>
    <message>
        <source>%1 shares this dashboard with the team %2.</source>
        <translation>%1 teilt dieses Dashboard mit dem Team %2.</translation>
    </message>
    <message>
        <source>%1 shares this dashboard with everyone.</source>
        <translation>%1 teilt dieses Dashboard mit allen.</translation>
    </message>
    <message>
        <source>Leave the full screen (Esc)</source>
        <translation>Ganzen Bildschirm verlassen (Esc)</translation>
    </message>
    <message>
        <source>The dashboard “%1” belongs to %2. Make a copy of it to change it.</source>
        <translation>Das Dashboard „%1“ gehört %2. Machen Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
        <source>Add the tile “%1”</source>
        <translation>Die Kachel „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the tile “%1”</source>
        <translation>Die Kachel „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate the tile “%1”</source>
        <translation>Die Kachel „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Remove the tile “%1”</source>
        <translation>Die Kachel „%1“ entfernen</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard as a table.</source>
        <translation>„%1“ ist als Tabelle in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealHeader</name>
    <message>
        <source>&amp;Won…</source>
        <translation>&amp;Gewonnen …</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>Ver&amp;loren …</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>Pushed %n time(s)</source>
        <translation>
            <numerusform>%n-mal verschoben</numerusform>
            <numerusform>%n-mal verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the expected close moved to a later month. Shows when.</source>
        <translation>Wie oft der erwartete Abschluss in einen späteren Monat rückte. Zeigt, wann.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>Noch kein Betrag</translation>
    </message>
    <message>
        <source>Weighted %1 = %2 × %3 %</source>
        <extracomment>%1 weighted amount, %2 amount, %3 probability</extracomment>
        <translation>Gewichtet %1 = %2 × %3 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Amount times the deal&apos;s own probability, rounded to the smallest unit. Won deals count in full, lost ones not at all.</source>
        <translation>Betrag mal eigene Wahrscheinlichkeit der Verkaufschance, auf die kleinste Einheit gerundet. Gewonnene zählen ganz, verlorene gar nicht.</translation>
    </message>
    <message>
        <source>Amount times the probability of the stage, rounded to the smallest unit. Won deals count in full, lost ones not at all.</source>
        <translation>Betrag mal Wahrscheinlichkeit der Phase, auf die kleinste Einheit gerundet. Gewonnene zählen ganz, verlorene gar nicht.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing more.</source>
        <translation>„%1“ verlangt nichts weiter.</translation>
    </message>
    <message>
        <source>Before “%1”:</source>
        <translation>Vor „%1“:</translation>
    </message>
    <message>
        <source>Before “%1”: %2</source>
        <extracomment>%1 name of a stage, %2 what is missing, several parts with semicolons</extracomment>
        <translation>Vor „%1“: %2</translation>
    </message>
    <message>
        <source>Ticked by %1 on %2</source>
        <extracomment>%1 name of a person, %2 day</extracomment>
        <translation>Abgehakt von %1 am %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealHistoryView</name>
    <message>
        <source>The way of the deal</source>
        <translation>Der Weg der Verkaufschance</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Amount then</source>
        <translation>Damaliger Betrag</translation>
    </message>
    <message>
        <source>In %</source>
        <translation>In %</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Expected close was</source>
        <translation>Erwarteter Abschluss war</translation>
    </message>
    <message>
        <source>became</source>
        <translation>wurde</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Passed with a reason</source>
        <translation>Mit Begründung übergangen</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealLinesView</name>
    <message>
        <source>Less %</source>
        <translation>Minus %</translation>
    </message>
    <message>
        <source>Less amount</source>
        <translation>Minus Betrag</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Steuer %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>A&amp;mount typed by hand</source>
        <translation>B&amp;etrag von Hand eingegeben</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>Eine &amp;Position hinzufügen</translation>
    </message>
    <message>
        <source>Off: the deal&apos;s amount is the sum of its lines. On: it stays as it was typed, whatever the lines add up to.</source>
        <translation>Aus: Der Betrag der Verkaufschance ist die Summe ihrer Positionen. An: Er bleibt, wie er eingegeben wurde, was auch immer die Positionen ergeben.</translation>
    </message>
    <message>
        <source>Σ %1, with tax %2</source>
        <extracomment>%1 sum of lines, %2 their tax</extracomment>
        <translation>Σ %1, mit Steuer %2</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>%1 · amount of the deal: %2</source>
        <extracomment>%1 what was said about the lines, %2 the deal&apos;s own amount</extracomment>
        <translation>%1 · Betrag der Verkaufschance: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealPeopleView</name>
    <message>
        <source>Add a &amp;person</source>
        <translation>Eine &amp;Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealStageBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist hier</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>war hier</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a stage, %2 whether the deal is there, %3 &quot;12 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentDelegate</name>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This file is too large for a preview. Open it with its own program.</source>
        <translation>Diese Datei ist zu groß für eine Vorschau. Öffnen Sie sie mit ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file. Open it with its own program.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau. Öffnen Sie sie mit ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentsView</name>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Drag files here from your desktop, paste them with %1, or choose them. They are kept encrypted inside the workspace.</source>
        <translation>Ziehen Sie Dateien vom Desktop hierher, fügen Sie sie mit %1 ein oder wählen Sie sie aus. Sie werden verschlüsselt im Arbeitsbereich aufbewahrt.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add files; or drag them here, or paste them with %1</source>
        <translation>Dateien hinzufügen; oder hierher ziehen oder mit %1 einfügen</translation>
    </message>
    <message>
        <source>Open a private copy with its own program (Enter)</source>
        <translation>Eine private Kopie mit ihrem eigenen Programm öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drop to add to %1</source>
        <translation>Ablegen, um es hinzuzufügen: %1</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add large files?</source>
        <translation>Große Dateien hinzufügen?</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>„%1“ hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have %1 together; the largest is “%2”.</source>
        <translation>
            <numerusform>%n Datei hat zusammen %1; die größte ist „%2“.</numerusform>
            <numerusform>%n Dateien haben zusammen %1; die größte ist „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace and each of its backups grow by as much.</source>
        <translation>Der Arbeitsbereich und jede seiner Sicherungen wachsen um ebenso viel.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird hinzugefügt</numerusform>
            <numerusform>%n Dateien werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n Dokument hinzugefügt.</numerusform>
            <numerusform>%n Dokumente hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it to a folder instead.</source>
        <translation>Kein Programm auf diesem Computer öffnet „%1“. Speichern Sie es stattdessen in einem Ordner.</translation>
    </message>
    <message>
        <source>“%1” is open as a private copy, which is removed when the workspace is locked. What you save there is offered here as a new version.</source>
        <translation>„%1“ ist als private Kopie geöffnet, die beim Sperren des Arbeitsbereichs entfernt wird. Was Sie dort speichern, wird hier als neue Fassung angeboten.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as “%1”. The file is not encrypted.</source>
        <translation>Gespeichert als „%1“. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo brings it back.</source>
        <translation>„%1“ gelöscht. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Dokument gelöscht. „Rückgängig“ bringt es zurück.</numerusform>
            <numerusform>%n Dokumente gelöscht. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed in its program. The workspace still has the version from before.</source>
        <translation>„%1“ wurde in seinem Programm geändert. Der Arbeitsbereich hat noch die vorherige Fassung.</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Als neue Fassung speichern</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>New version of “%1” saved. Undo brings the one before back.</source>
        <translation>Neue Fassung von „%1“ gespeichert. „Rückgängig“ bringt die vorherige zurück.</translation>
    </message>
    <message>
        <source>&amp;Open a private copy</source>
        <translation>Private Kopie &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>kith::ui::EntityPage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 (next: %2)</source>
        <translation>%1 (nächste: %2)</translation>
    </message>
</context>
<context>
    <name>kith::ui::ExplainPanel</name>
    <message>
        <source>Whose place is explained</source>
        <translation>Wessen Zugehörigkeit erklärt wird</translation>
    </message>
    <message>
        <source>Type a name or select a row above</source>
        <translation>Namen eingeben oder oben eine Zeile auswählen</translation>
    </message>
    <message>
        <source>&amp;Why is it in or out?</source>
        <translation>&amp;Warum gehört der Datensatz dazu oder nicht?</translation>
    </message>
    <message>
        <source>Conditions one by one</source>
        <translation>Die Bedingungen im Einzelnen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>It is in.</source>
        <translation>Er gehört dazu.</translation>
    </message>
    <message>
        <source>It is not in.</source>
        <translation>Er gehört nicht dazu.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Jeder Datensatz</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>erfüllt: %1</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>nicht erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep spreadsheets from computing cells</source>
        <translation>Tabellenkalkulationen am &amp;Rechnen in Zellen hindern</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe. Importing the file here takes it away again.</source>
        <translation>Zellen, die eine Tabellenkalkulation für eine Formel hielte, beginnen mit einem Apostroph. Der Import hier nimmt ihn wieder weg.</translation>
    </message>
    <message>
        <source>vCards for address books and phones (*.vcf)</source>
        <translation>vCards für Adressbücher und Telefone (*.vcf)</translation>
    </message>
    <message>
        <source>In the order of the list. The file is not encrypted: whoever finds it can read it.</source>
        <translation>In der Reihenfolge der Liste. Die Datei ist nicht verschlüsselt: Wer sie findet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Kommagetrennte Werte (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>vCards, for address books and phones</source>
        <translation>vCards, für Adressbücher und Telefone</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>kith::ui::FactsView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>, main</source>
        <translation>, Hauptangabe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · geändert %2</translation>
    </message>
    <message>
        <source>Not much is known yet. Press F2 to add an e-mail address, a phone number, a job or a fact.</source>
        <translation>Noch ist nicht viel bekannt. Drücken Sie F2, um eine E-Mail-Adresse, eine Telefonnummer, eine Tätigkeit oder einen Fakt hinzuzufügen.</translation>
    </message>
    <message>
        <source>Not much is known yet. Press F2 to add a web address, a phone number or a parent company.</source>
        <translation>Noch ist nicht viel bekannt. Drücken Sie F2, um eine Webadresse, eine Telefonnummer oder eine Muttergesellschaft hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::FieldSettings</name>
    <message>
        <source>Fields of</source>
        <translation>Felder von</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>How forms ask for it</source>
        <translation>Wie Formulare danach fragen</translation>
    </message>
    <message>
        <source>A retired field is no longer shown, and records keep what they have in it. Its type stays what it is.</source>
        <translation>Ein ausgemustertes Feld wird nicht mehr gezeigt, und die Datensätze behalten, was darin steht. Sein Typ bleibt, was er ist.</translation>
    </message>
    <message>
        <source>&amp;New field</source>
        <translation>&amp;Neues Feld</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>Aus&amp;mustern</translation>
    </message>
    <message>
        <source>Put this field further up</source>
        <translation>Dieses Feld weiter nach oben</translation>
    </message>
    <message>
        <source>Put this field further down</source>
        <translation>Dieses Feld weiter nach unten</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>You, retired</source>
        <translation>Sie, ausgemustert</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Wieder verwenden</translation>
    </message>
    <message>
        <source>Forms no longer ask for it.</source>
        <translation>Formulare fragen nicht mehr danach.</translation>
    </message>
    <message>
        <source>Choose a field above.</source>
        <translation>Wählen Sie oben ein Feld.</translation>
    </message>
    <message>
        <source>It follows from others, so forms do not ask for it.</source>
        <translation>Es ergibt sich aus anderen, deshalb fragen Formulare nicht danach.</translation>
    </message>
    <message>
        <source>The field is retired. Records keep what they have in it.</source>
        <translation>Das Feld ist ausgemustert. Die Datensätze behalten, was darin steht.</translation>
    </message>
    <message>
        <source>Put fields in order</source>
        <translation>Felder ordnen</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterBar</name>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filter …</translation>
    </message>
    <message>
        <source>&amp;Build a filter …</source>
        <translation>Filter &amp;zusammenstellen …</translation>
    </message>
    <message>
        <source>&amp;Write a filter as text</source>
        <translation>Filter als &amp;Text schreiben</translation>
    </message>
    <message>
        <source>&amp;No filter</source>
        <translation>&amp;Kein Filter</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filter als Text</translation>
    </message>
    <message>
        <source>For example: %1 and created_at &gt;= 2026-01-01</source>
        <translation>Zum Beispiel: %1 and created_at &gt;= 2026-01-01</translation>
    </message>
    <message>
        <source>field = value, with != &lt; &lt;= &gt; &gt;= ~ (contains) ^ (begins with), is empty, is not empty, in (a, b), joined by and, or, not and parentheses</source>
        <translation>Feld = Wert, mit != &lt; &lt;= &gt; &gt;= ~ (enthält) ^ (beginnt mit), is empty, is not empty, in (a, b), verbunden durch and, or, not und Klammern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the filter …</source>
        <translation>Filter bearbeiten …</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Write the filter as text</source>
        <translation>Filter als Text schreiben</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterBuilder</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterChoicesEdit</name>
    <message>
        <source>me</source>
        <translation>meine Person</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mein Team</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Value of %1: %2</source>
        <translation>Wert von %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDateEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Tag von %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>innerhalb der letzten</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>dem Zeitraum der letzten</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>innerhalb der nächsten</translation>
    </message>
    <message>
        <source>the next</source>
        <translation>dem Zeitraum der nächsten</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>Tag:</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>vorige Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>vorigen Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächsten Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>voriges Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>voriges Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>exactly so long ago:</source>
        <translation>genau so lange her:</translation>
    </message>
    <message>
        <source>exactly so far ahead:</source>
        <translation>genau so weit voraus:</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDatesEdit</name>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>First day of %1</source>
        <translation>Erster Tag von %1</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>Letzter Tag von %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds a condition, Ctrl+Shift+Enter a group, Alt+Shift with the arrows moves a line, Ctrl+Z undoes. The menu of each line tells the rest.</source>
        <translation>Strg+Eingabe fügt eine Bedingung hinzu, Strg+Umschalt+Eingabe eine Gruppe, Alt+Umschalt mit den Pfeiltasten verschiebt eine Zeile, Strg+Z macht rückgängig. Das Weitere steht im Menü jeder Zeile.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Save as &amp;segment…</source>
        <translation>Als &amp;Segment speichern …</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Segment of %1</source>
        <translation>Segment: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Leave the filter?</source>
        <translation>Filter verlassen?</translation>
    </message>
    <message>
        <source>What you changed here is not applied yet.</source>
        <translation>Was Sie hier geändert haben, ist noch nicht angewendet.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Saved as “%1”. It stands on the page Segments.</source>
        <translation>Gespeichert als „%1“. Es steht auf der Seite „Segmente“.</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterLine</name>
    <message>
        <source>More about this line</source>
        <translation>Mehr zu dieser Zeile</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Only some of these related records…</source>
        <translation>Nur b&amp;estimmte dieser verknüpften Datensätze …</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Put into a group of its &amp;own</source>
        <translation>In eine e&amp;igene Gruppe setzen</translation>
    </message>
    <message>
        <source>Take out of the gr&amp;oup</source>
        <translation>Aus der Gruppe &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Di&amp;ssolve the group</source>
        <translation>Gruppe au&amp;flösen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was zur Auswahl steht</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterRecordsEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterSegmentEdit</name>
    <message>
        <source>Segment or list</source>
        <translation>Segment oder Liste</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Segment wählen</translation>
    </message>
    <message>
        <source>There is no segment yet</source>
        <translation>Es gibt noch kein Segment</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>ein Segment, das es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterValueEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Wort eingeben</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Upper value of %1</source>
        <translation>Oberer Wert von %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterWordsEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Type a word, then Enter</source>
        <translation>Wort eingeben, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterWorkbench</name>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>Examples of what meets the conditions</source>
        <translation>Beispiele dessen, was die Bedingungen erfüllt</translation>
    </message>
    <message>
        <source>Nothing meets these conditions</source>
        <translation>Nichts erfüllt diese Bedingungen</translation>
    </message>
    <message>
        <source>Choose a record below to see which condition it does not meet.</source>
        <translation>Wählen Sie unten einen Datensatz, um zu sehen, welche Bedingung er nicht erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) unfinished and left out</source>
        <translation>
            <numerusform>%n unvollständige Bedingung weggelassen</numerusform>
            <numerusform>%n unvollständige Bedingungen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This cannot be counted</source>
        <translation>Das lässt sich nicht zählen</translation>
    </message>
</context>
<context>
    <name>kith::ui::ForecastTable</name>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Bestfall</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a multiple</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s). Click to see them.</source>
        <translation>
            <numerusform>%n Verkaufschance. Klicken Sie, um sie zu sehen.</numerusform>
            <numerusform>%n Verkaufschancen. Klicken Sie, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kith::ui::ForecastView</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>How the pipeline changed</source>
        <translation>Wie sich die Pipeline verändert hat</translation>
    </message>
    <message>
        <source>How good forecasts have been</source>
        <translation>Wie gut Prognosen waren</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigkeit</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The period that today lies in</source>
        <translation>Der Zeitraum, in dem heute liegt</translation>
    </message>
    <message>
        <source>&amp;Quotas…</source>
        <translation>&amp;Quoten…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle Pipelines</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
</context>
<context>
    <name>kith::ui::FormBinder</name>
    <message>
        <source>(what you typed)</source>
        <translation>(was Sie eingegeben haben)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Verweises</translation>
    </message>
    <message>
        <source>https:// … then Enter</source>
        <translation>https:// … dann Eingabe</translation>
    </message>
</context>
<context>
    <name>kith::ui::GateBubble</name>
    <message>
        <source>&amp;Fill in what is missing …</source>
        <translation>&amp;Fehlendes ausfüllen …</translation>
    </message>
    <message>
        <source>&amp;Edit the deal</source>
        <translation>Verkaufschance &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>kith::ui::GateDialog</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>&amp;Or move it all the same, because</source>
        <translation>&amp;Oder trotzdem bewegen, weil</translation>
    </message>
    <message>
        <source>Why the deal moves all the same</source>
        <translation>Warum die Verkaufschance trotzdem weitergeht</translation>
    </message>
    <message>
        <source>The reason is kept in the deal&apos;s history.</source>
        <translation>Die Begründung bleibt im Verlauf der Verkaufschance.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>“%1” lacks something to move to “%2”.</source>
        <translation>„%1“ fehlt etwas, um nach „%2“ zu kommen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::GroupFootLine</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a condition (%1)</source>
        <translation>Bedingung hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Add a group of conditions (%1)</source>
        <translation>Gruppe von Bedingungen hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Gruppe von Bedingungen hinzufügen</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
</context>
<context>
    <name>kith::ui::GroupHeadLine</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Wie die Bedingungen verbunden sind</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Alles davon trifft zu</translation>
    </message>
    <message>
        <source>Only those that meet all of these</source>
        <translation>Nur, was alle davon erfüllt</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Mindestens eines davon trifft zu</translation>
    </message>
    <message>
        <source>Only those that meet one of these</source>
        <translation>Nur, was mindestens eine davon erfüllt</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>Nichts davon trifft zu</translation>
    </message>
    <message>
        <source>Only those that meet none of these</source>
        <translation>Nur, was keine davon erfüllt</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>Nicht alles davon trifft zu</translation>
    </message>
    <message>
        <source>Only those that do not meet all of these</source>
        <translation>Nur, was nicht alle davon erfüllt</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::HistoryView</name>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>ein anderer Arbeitsplatz</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been written about this record yet.</source>
        <translation>Über diesen Datensatz ist noch nichts verzeichnet.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · rückgängig gemacht</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>hineingelegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>kith::ui::HitList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportColumnsStep</name>
    <message>
        <source>Load a mapping…</source>
        <translation>Zuordnung laden …</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Diese Zuordnung speichern …</translation>
    </message>
    <message>
        <source>Columns and where they go</source>
        <translation>Die Spalten und ihre Ziele</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>1 234,56</source>
        <translation>1 234,56</translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Wohin „%1“ geht</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Wie „%1“ gelesen wird</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken.</source>
        <translation>%1 von %2 Spalten werden übernommen.</translation>
    </message>
    <message>
        <source>Please look at those marked with a question mark: %1.</source>
        <translation>Bitte sehen Sie sich die mit einem Fragezeichen markierten an: %1.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Datei wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.tab *.txt *.vcf)</source>
        <translation>Tabellen und vCards (*.csv *.tsv *.tab *.txt *.vcf)</translation>
    </message>
    <message>
        <source>Contacts, companies, leads, deals, orders and more as comma or tab separated values, as spreadsheets and other programs write them, or contacts as vCards. Nothing is changed before you have seen what would happen.</source>
        <translation>Kontakte, Unternehmen, Leads, Verkaufschancen, Aufträge und mehr als komma- oder tabulatorgetrennte Werte, wie Tabellenkalkulationen und andere Programme sie schreiben, oder Kontakte als vCards. Nichts wird geändert, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportLookStep</name>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Datensätze</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Senkrechter Strich ( | )</translation>
    </message>
    <message>
        <source>Colon ( : )</source>
        <translation>Doppelpunkt ( : )</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>%1, %2 columns. The first rows:</source>
        <translation>%1, %2 Spalten. Die ersten Zeilen:</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportNearNames</name>
    <message>
        <source>&amp;Take the ticked ones and try again</source>
        <translation>&amp;Angehakte nehmen und erneut versuchen</translation>
    </message>
    <message>
        <source>Some names are not known here, but nearly. Tick those that mean the same.</source>
        <translation>Einige Namen sind hier nicht bekannt, aber beinahe. Haken Sie an, welche dasselbe meinen.</translation>
    </message>
    <message>
        <source>Names that are nearly known</source>
        <translation>Beinahe bekannte Namen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Hier bekannt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows are rejected because of this name.</source>
        <translation>Wegen dieses Namens werden Zeilen abgelehnt.</translation>
    </message>
    <message>
        <source>As it is, the name is added as a new one.</source>
        <translation>So, wie er ist, wird der Name neu hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportOptionsStep</name>
    <message>
        <source>Write rows that cannot be taken to a file, with the reason</source>
        <translation>Zeilen, die nicht übernommen werden können, mit dem Grund in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Add new records and update those that are there</source>
        <translation>Neue Datensätze anlegen und vorhandene aktualisieren</translation>
    </message>
    <message>
        <source>Only add new records</source>
        <translation>Nur neue Datensätze anlegen</translation>
    </message>
    <message>
        <source>Only update records that are there</source>
        <translation>Nur vorhandene Datensätze aktualisieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Key in the other system, else e-mail, phone, name and company</source>
        <translation>Schlüssel im anderen System, sonst E-Mail, Telefon, Name und Unternehmen</translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation>Schlüssel im anderen System</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Name und Unternehmen</translation>
    </message>
    <message>
        <source>Nothing: every row is a new record</source>
        <translation>Nichts: Jede Zeile ist ein neuer Datensatz</translation>
    </message>
    <message>
        <source>The same &amp;record is one with the same</source>
        <translation>Derselbe &amp;Datensatz hat dieselbe Angabe bei</translation>
    </message>
    <message>
        <source>Such as “Old CRM”</source>
        <translation>Etwa „Altes CRM“</translation>
    </message>
    <message>
        <source>The &amp;other system</source>
        <translation>Das &amp;andere System</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Zwei Buchstaben, etwa DE</translation>
    </message>
    <message>
        <source>&amp;Country of phone numbers without one</source>
        <translation>&amp;Land von Telefonnummern ohne Vorwahl eines Landes</translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation>Datei für abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>That file is not encrypted: it holds rows of what you import.</source>
        <translation>Diese Datei ist nicht verschlüsselt: Sie enthält Zeilen dessen, was Sie importieren.</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-abgewiesen</translation>
    </message>
    <message>
        <source>Make a company or contact of what the row says</source>
        <translation>Aus dem, was die Zeile sagt, ein Unternehmen oder einen Kontakt machen</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Die Zeile abweisen</translation>
    </message>
    <message>
        <source>Orders of &amp;unknown customers</source>
        <translation>Aufträge &amp;unbekannter Kunden</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportReportView</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>already right</source>
        <translation>bereits richtig</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Warum sie nicht übernommen werden kann</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Das würde geschehen</translation>
    </message>
    <message>
        <source>This is what happened</source>
        <translation>Das ist geschehen</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 already as they should be, %5 rejected.</source>
        <translation>%1 Zeilen: %2 neu, %3 aktualisiert, %4 bereits richtig, %5 abgewiesen.</translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation>Alle abgewiesenen Zeilen stehen in „%1“.</translation>
    </message>
    <message>
        <source>%1 companies or contacts are made because a row names them.</source>
        <translation>%1 Unternehmen oder Kontakte werden angelegt, weil eine Zeile sie nennt.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>Ist sie richtig gelesen?</translation>
    </message>
    <message>
        <source>Where does each column go?</source>
        <translation>Wohin geht jede Spalte?</translation>
    </message>
    <message>
        <source>What happens to the records?</source>
        <translation>Was geschieht mit den Datensätzen?</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Import mappings (*.json)</source>
        <translation>Importzuordnungen (*.json)</translation>
    </message>
    <message>
        <source>“%1” is not an import mapping.</source>
        <translation>„%1“ ist keine Importzuordnung.</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Diese Zuordnung speichern</translation>
    </message>
    <message>
        <source>Saved. The mapping holds no customer data.</source>
        <translation>Gespeichert. Die Zuordnung enthält keine Kundendaten.</translation>
    </message>
    <message>
        <source>The mapping could not be saved as “%1”. Choose another folder.</source>
        <translation>Die Zuordnung konnte nicht als „%1“ gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird geprobt …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Trying to import %1</source>
        <translation>Import von %1 wird geprobt</translation>
    </message>
</context>
<context>
    <name>kith::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(und %1 weitere)</translation>
    </message>
</context>
<context>
    <name>kith::ui::KeptLine</name>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>A condition that can only be kept or removed here</source>
        <translation>Eine Bedingung, die hier nur behalten oder entfernt werden kann</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadEndDialog</name>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>%n Lead disqualifizieren</numerusform>
            <numerusform>%n Leads disqualifizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s) as abandoned</source>
        <translation>
            <numerusform>%n Lead als aufgegeben schließen</numerusform>
            <numerusform>%n Leads als aufgegeben schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>%n Lead wiederaufnehmen</numerusform>
            <numerusform>%n Leads wiederaufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are over and out of the way, and can be recycled. Those that are over already are left alone.</source>
        <translation>Sie sind beendet und aus dem Weg und können wiederaufgenommen werden. Schon beendete bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>They are over because nobody has touched them for long. Nothing is deleted, and they can be recycled.</source>
        <translation>Sie sind beendet, weil sich lange niemand um sie gekümmert hat. Nichts wird gelöscht, und sie können wiederaufgenommen werden.</translation>
    </message>
    <message>
        <source>They begin anew. With a day, a call on it is planned for each, so that none is forgotten.</source>
        <translation>Sie beginnen von vorn. Mit einem Tag wird für jeden ein Anruf geplant, damit keiner vergessen wird.</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Disqualifizieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Wiederaufnehmen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Try again &amp;on</source>
        <translation>&amp;Wieder versuchen am</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Was zu &amp;tun ist</translation>
    </message>
    <message>
        <source>Say why: the reason is what can be learned from a lead that came to nothing.</source>
        <translation>Geben Sie an, warum: Aus dem Grund lässt sich lernen, wenn aus einem Lead nichts wurde.</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadHeader</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Answered after %1 of working time (target: %2)</source>
        <translation>Beantwortet nach %1 Arbeitszeit (Ziel: %2)</translation>
    </message>
    <message>
        <source>Not answered yet (target: %1 of working time)</source>
        <translation>Noch nicht beantwortet (Ziel: %1 Arbeitszeit)</translation>
    </message>
    <message>
        <source>Not answered for %1 of working time (target: %2)</source>
        <translation>Unbeantwortet seit %1 Arbeitszeit (Ziel: %2)</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Umwandeln …</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualifizieren …</translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>Wiederaufnehmen …</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Punktzahl: %1</translation>
    </message>
    <message>
        <source>Converted on %1 to %2</source>
        <comment>a day and links to what became of the lead</comment>
        <translation>Am %1 umgewandelt in %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadHint</name>
    <message>
        <source>Link this contact</source>
        <translation>Diesen Kontakt verknüpfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a contact and the company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is a contact already that %1: %2</source>
        <comment>%1: has this e-mail address</comment>
        <translation>Es gibt schon einen Kontakt. Er %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::LineFieldEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>kith::ui::LinkFieldEdit</name>
    <message>
        <source>Show what can be chosen (Down)</source>
        <translation>Zeigen, was gewählt werden kann (Abwärtspfeil)</translation>
    </message>
    <message>
        <source>“%1” is not one of the %2 yet. Choose from the list that opens while typing.</source>
        <translation>„%1“ steht noch nicht unter %2. Wählen Sie aus der Liste, die sich beim Tippen öffnet.</translation>
    </message>
    <message>
        <source>Choose the kind of record first.</source>
        <translation>Wählen Sie zuerst die Art des Datensatzes.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New %1: “%2”</source>
        <translation>Neu: %1 „%2“</translation>
    </message>
</context>
<context>
    <name>kith::ui::ListPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation>Papierkorb verlassen</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>Show the record panel (Space)</source>
        <translation>Die Seitenleiste des Datensatzes zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is the trash. What is in it can be restored at any time.</source>
        <translation>Dies ist der Papierkorb. Was darin ist, lässt sich jederzeit wiederherstellen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Space: panel · Enter: open · F2: edit</source>
        <translation>Leertaste: Seitenleiste · Eingabe: öffnen · F2: bearbeiten</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>All words must be found, the last one may be unfinished. Accents and capitals do not matter.</source>
        <translation>Alle Wörter müssen vorkommen, das letzte darf unvollständig sein. Akzente und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No %1 match the filter</source>
        <translation>Keine %1 entsprechen dem Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted %1 wait here until they are restored.</source>
        <translation>Gelöschte %1 warten hier, bis sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Noch keine %1</translation>
    </message>
    <message>
        <source>Add the first one, or import a list you already have.</source>
        <translation>Legen Sie den ersten Eintrag an oder importieren Sie eine Liste, die Sie bereits haben.</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n &amp;selected …</source>
        <translation>
            <numerusform>%n &amp;ausgewählten bearbeiten …</numerusform>
            <numerusform>%n &amp;ausgewählte bearbeiten …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>&amp;Edit together …</source>
        <translation>Gemeinsam &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n Zeile als Tabelle kopiert.</numerusform>
            <numerusform>%n Zeilen als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were copied. Export the list to get all of it.</source>
        <translation>
            <numerusform>Nur die erste Zeile wurde kopiert. Exportieren Sie die Liste, um alles zu erhalten.</numerusform>
            <numerusform>Nur die ersten %n Zeilen wurden kopiert. Exportieren Sie die Liste, um alles zu erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n Datensatz geändert. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%n Datensätze geändert. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign by &amp;rules …</source>
        <translation>Nach &amp;Regeln zuteilen …</translation>
    </message>
    <message>
        <source>&amp;Try out with past leads …</source>
        <translation>Mit früheren Leads aus&amp;probieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) wait in a queue now, because nobody can take them.</source>
        <translation>
            <numerusform>%n Lead wartet jetzt in einer Warteschlange, weil niemand ihn übernehmen kann.</numerusform>
            <numerusform>%n Leads warten jetzt in einer Warteschlange, weil niemand sie übernehmen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Do more</source>
        <translation>&amp;Weitere Aktionen</translation>
    </message>
    <message>
        <source>Select a&amp;ll %1</source>
        <translation>A&amp;lle %1 auswählen</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Write down what you do to be heard of, and what it costs. Kith does not send mails: import what your mailing tool says came of them, and rates, leads and returns follow.</source>
        <translation>Halten Sie fest, was Sie tun, um gehört zu werden, und was es kostet. Kith versendet keine Mails: Importieren Sie, was laut Ihrem Mailingprogramm daraus wurde; Quoten, Leads und Erträge folgen daraus.</translation>
    </message>
    <message>
        <source>They come with the results of your mailing tool: import a file that names the campaign, the e-mail address, what happened and when.</source>
        <translation>Sie kommen mit den Ergebnissen Ihres Mailingprogramms: Importieren Sie eine Datei, die die Kampagne, die E-Mail-Adresse, das Ereignis und die Zeit nennt.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ListView</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>%1 selected · %2</source>
        <translation>%1 ausgewählt · %2</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Diese Spalte aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Showing %1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %2 in %n group(s)</source>
        <extracomment>%1 records on the screen, %2 records altogether, then the number of groups</extracomment>
        <translation>
            <numerusform>%1 von %2 in %n Gruppe</numerusform>
            <numerusform>%1 von %2 in %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Then sort by this</source>
        <translation>&amp;Danach hiernach sortieren</translation>
    </message>
    <message>
        <source>Remove the &amp;groups</source>
        <translation>G&amp;ruppen entfernen</translation>
    </message>
    <message>
        <source>&amp;Group by this</source>
        <translation>Hiernach &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Alle Gruppen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>Alle Gruppen s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;More columns …</source>
        <translation>&amp;Weitere Spalten …</translation>
    </message>
</context>
<context>
    <name>kith::ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The workspace was brought up to this version of Kith. The file as it was is kept as “%1”.</source>
        <translation>Der Arbeitsbereich wurde auf den Stand dieser Version von Kith gebracht. Die bisherige Datei bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>Locked · the file is closed, its key is wiped</source>
        <translation>Gesperrt · Die Datei ist geschlossen, ihr Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Sample workspace · deleted when you close it</source>
        <translation>Beispiel-Arbeitsbereich · wird beim Schließen gelöscht</translation>
    </message>
    <message>
        <source>Encrypted · %1</source>
        <translation>Verschlüsselt · %1</translation>
    </message>
    <message>
        <source>Read-only · %1</source>
        <translation>Schreibgeschützt · %1</translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation>Etwas, das Sie eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Es wird noch gearbeitet.</translation>
    </message>
    <message>
        <source>It would be lost, and the work that runs would be stopped; what that has written so far is taken back.</source>
        <translation>Es ginge verloren, und die laufende Arbeit würde angehalten; was sie bisher geschrieben hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>It would be stopped; what it has written so far is taken back.</source>
        <translation>Sie würde angehalten; was sie bisher geschrieben hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Es ginge verloren.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Arbeit anhalten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locking now stops it; what it has written so far is taken back.</source>
        <translation>Beim Sperren wird sie angehalten; was sie bisher geschrieben hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>It stays in this program&apos;s memory, unencrypted, and is back after unlocking.</source>
        <translation>Es bleibt unverschlüsselt im Speicher dieses Programms und ist nach dem Entsperren wieder da.</translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation>Anhalten und sperren</translation>
    </message>
    <message>
        <source>Keep it and lock</source>
        <translation>Behalten und sperren</translation>
    </message>
    <message>
        <source>What you had typed is kept in memory until you unlock.</source>
        <translation>Was Sie eingegeben hatten, bleibt im Speicher, bis Sie entsperren.</translation>
    </message>
    <message>
        <source>Quit Kith</source>
        <translation>Kith beenden</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation>Arbeitsbereich an&amp;legen …</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Explore with &amp;sample data</source>
        <translation>Mit &amp;Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>Diese Liste &amp;exportieren …</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern …</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Wiederherstellungsblatt …</translation>
    </message>
    <message>
        <source>&amp;About this workspace…</source>
        <translation>Über diesen &amp;Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>&amp;Finden oder ausführen …</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Show or hide the record &amp;panel</source>
        <translation>Seiten&amp;leiste des Datensatzes ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Fold or unfold the &amp;rail</source>
        <translation>&amp;Navigation ein- oder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Kith</source>
        <translation>Ü&amp;ber Kith</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undone: %1. Left alone, because they were changed later: %2.</source>
        <translation>Rückgängig gemacht: %1. Unverändert gelassen, weil später geändert: %2.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Kith-Arbeitsbereiche (*.kith)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich wird angelegt</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet printed before is void.</source>
        <translation>Die Passphrase ist geändert. Das zuvor gedruckte Wiederherstellungsblatt ist ungültig.</translation>
    </message>
    <message>
        <source>%L1 records are in “%2”. That file is not encrypted.</source>
        <translation>%L1 Datensätze stehen in „%2“. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Datensatz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>Diese Liste d&amp;urchsuchen</translation>
    </message>
    <message>
        <source>&amp;Open as a page</source>
        <translation>Als &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Finish what is open here, then open “%1” again.</source>
        <translation>Beenden Sie, was hier offen ist, und öffnen Sie „%1“ dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 Sicherung %2</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>„%1“ sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Backed up to “%1”. The copy was opened and checked; the same passphrase opens it. Keep it on another drive.</source>
        <translation>Gesichert nach „%1“. Die Kopie wurde geöffnet und geprüft; dieselbe Passphrase öffnet sie. Bewahren Sie sie auf einem anderen Laufwerk auf.</translation>
    </message>
    <message>
        <source>Edit this &amp;cell</source>
        <translation>Diese &amp;Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Pre&amp;vious record</source>
        <translation>V&amp;orheriger Datensatz</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>Nä&amp;chster Datensatz</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Cop&amp;y as a table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Paste &amp;rows…</source>
        <translation>Zeilen &amp;einfügen…</translation>
    </message>
    <message>
        <source>Choose col&amp;umns…</source>
        <translation>Spalten &amp;wählen…</translation>
    </message>
    <message>
        <source>Sort and &amp;group…</source>
        <translation>Sortieren und g&amp;ruppieren…</translation>
    </message>
    <message>
        <source>Close the &amp;workspace</source>
        <translation>Arbeitsbereich sc&amp;hließen</translation>
    </message>
    <message>
        <source>Edit the selecte&amp;d together…</source>
        <translation>Ausgewählte &amp;gemeinsam bearbeiten…</translation>
    </message>
    <message>
        <source>S&amp;how or leave the trash</source>
        <translation>Papierkorb zeigen oder &amp;verlassen</translation>
    </message>
    <message>
        <source>Assi&amp;gn the selected leads by rules…</source>
        <translation>Ausgewählte Leads nach Re&amp;geln zuteilen …</translation>
    </message>
    <message>
        <source>&amp;Win the deal…</source>
        <translation>Verkaufschance ge&amp;winnen …</translation>
    </message>
    <message>
        <source>&amp;Lose the deal…</source>
        <translation>Verkaufschance ver&amp;lieren …</translation>
    </message>
    <message>
        <source>&amp;Reopen the deal</source>
        <translation>Verkaufschance wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Move to the ne&amp;xt stage</source>
        <translation>In die nächste P&amp;hase bewegen</translation>
    </message>
    <message>
        <source>Con&amp;vert lead…</source>
        <translation>Lead &amp;umwandeln …</translation>
    </message>
    <message>
        <source>D&amp;isqualify leads…</source>
        <translation>Leads &amp;disqualifizieren …</translation>
    </message>
    <message>
        <source>Rec&amp;ycle leads…</source>
        <translation>Leads wiederau&amp;fnehmen …</translation>
    </message>
    <message>
        <source>Show leads without a touc&amp;h</source>
        <translation>Leads ohne &amp;Kontakt zeigen</translation>
    </message>
    <message>
        <source>&amp;Complete the line of today…</source>
        <translation>Zeile von Heute &amp;erledigen …</translation>
    </message>
    <message>
        <source>Put it o&amp;ff…</source>
        <translation>Ver&amp;schieben …</translation>
    </message>
    <message>
        <source>Plan its &amp;next step…</source>
        <translation>&amp;Nächsten Schritt planen …</translation>
    </message>
    <message>
        <source>Next &amp;view of this page</source>
        <translation>Nächste &amp;Ansicht dieser Seite</translation>
    </message>
    <message>
        <source>Select one or more deals first.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Verkaufschancen aus.</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Verkauf</translation>
    </message>
    <message>
        <source>Move to the stage &amp;before</source>
        <translation>In die Phase da&amp;vor bewegen</translation>
    </message>
    <message>
        <source>Close leads as &amp;abandoned…</source>
        <translation>Leads als aufgege&amp;ben schließen …</translation>
    </message>
    <message>
        <source>Log a call abo&amp;ut it…</source>
        <translation>Einen An&amp;ruf dazu festhalten …</translation>
    </message>
    <message>
        <source>Go to the re&amp;minders</source>
        <translation>Zu den Er&amp;innerungen</translation>
    </message>
    <message>
        <source>Co&amp;py its address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Co&amp;mplete the activity…</source>
        <translation>Aktivitä&amp;t erledigen …</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gmente</translation>
    </message>
    <message>
        <source>&amp;New segment…</source>
        <translation>&amp;Neues Segment …</translation>
    </message>
    <message>
        <source>&amp;Edit the conditions…</source>
        <translation>&amp;Bedingungen bearbeiten …</translation>
    </message>
    <message>
        <source>Na&amp;me and exclusions…</source>
        <translation>Na&amp;me und Ausschlüsse …</translation>
    </message>
    <message>
        <source>&amp;Open as a list of records</source>
        <translation>Als Liste von Datensätzen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Duplicate the segment</source>
        <translation>Segment &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Freeze the segment…</source>
        <translation>Segment &amp;einfrieren …</translation>
    </message>
    <message>
        <source>&amp;Combine segments…</source>
        <translation>Segmente &amp;kombinieren …</translation>
    </message>
    <message>
        <source>Move the segment to the &amp;trash</source>
        <translation>Segment in den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>Diese Ansicht s&amp;peichern</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w view…</source>
        <translation>Als neue Ansicht spei&amp;chern …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Filter zusammenstellen …</translation>
    </message>
    <message>
        <source>Write a filter as text…</source>
        <translation>Filter als Text schreiben …</translation>
    </message>
    <message>
        <source>Reset this view</source>
        <translation>Diese Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Go to the saved views</source>
        <translation>Zu den gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>&amp;New dashboard…</source>
        <translation>&amp;Neues Dashboard…</translation>
    </message>
    <message>
        <source>&amp;Add a tile…</source>
        <translation>&amp;Kachel hinzufügen…</translation>
    </message>
    <message>
        <source>Na&amp;me and sharing…</source>
        <translation>Na&amp;me und Freigabe…</translation>
    </message>
    <message>
        <source>Make a &amp;copy of the dashboard…</source>
        <translation>Dashboard ko&amp;pieren…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Save the filter of the dashboard</source>
        <translation>Filter des Dashboards &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Reset the filter of the dashboard</source>
        <translation>Filter des Dashboards &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Export the dashboard…</source>
        <translation>Dashboard &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print the dashboard…</source>
        <translation>Dashboard &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Write the dashboard to a folder regularly…</source>
        <translation>Dashboard &amp;regelmäßig in einen Ordner schreiben…</translation>
    </message>
    <message>
        <source>&amp;Delete the dashboard</source>
        <translation>Dashboard &amp;löschen</translation>
    </message>
</context>
<context>
    <name>kith::ui::MetricOptionRows</name>
    <message>
        <source>The pipeline of the dashboard&apos;s filter goes before it.</source>
        <translation>Die Pipeline im Filter des Dashboards geht vor.</translation>
    </message>
    <message>
        <source>The first, or that of the dashboard</source>
        <translation>Die erste oder die des Dashboards</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Eine andere Pipeline</translation>
    </message>
    <message>
        <source>The first stage</source>
        <translation>Die erste Phase</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Eine andere Phase</translation>
    </message>
</context>
<context>
    <name>kith::ui::MetricPicker</name>
    <message>
        <source>Search the numbers</source>
        <translation>Zahlen suchen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>kith::ui::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month in a calendar, as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>kith::ui::NavigationRail</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>kith::ui::NewPassphraseForm</name>
    <message>
        <source>A few words that only you put together</source>
        <translation>Ein paar Wörter, die nur Sie zusammenstellen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>Wieder&amp;holen</translation>
    </message>
</context>
<context>
    <name>kith::ui::NextStepDialog</name>
    <message>
        <source>Done, and next?</source>
        <translation>Erledigt, und weiter?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Tomo&amp;rrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation>In &amp;3 Tagen</translation>
    </message>
    <message>
        <source>Next wee&amp;k</source>
        <translation>Nächste Wo&amp;che</translation>
    </message>
    <message>
        <source>Next &amp;month</source>
        <translation>Nächster Mona&amp;t</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Done, &amp;nothing next</source>
        <translation>Erledigt, &amp;nichts weiter</translation>
    </message>
    <message>
        <source>Done, nothing next</source>
        <translation>Erledigt, nichts weiter</translation>
    </message>
    <message>
        <source>&amp;Done and planned</source>
        <translation>Erle&amp;digt und geplant</translation>
    </message>
    <message>
        <source>Done and planned</source>
        <translation>Erledigt und geplant</translation>
    </message>
    <message>
        <source>The next step needs a subject.</source>
        <translation>Der nächste Schritt braucht einen Betreff.</translation>
    </message>
</context>
<context>
    <name>kith::ui::NotesView</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>Notiz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add note (%1)</source>
        <translation>Notiz hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <translation>Angeheftet · %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>No notes yet. What you write here is found by the search, and stays with this record.</source>
        <translation>Noch keine Notizen. Was Sie hier schreiben, findet die Suche, und es bleibt bei diesem Datensatz.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older note(s)</source>
        <translation>
            <numerusform>%n ältere Notiz zeigen</numerusform>
            <numerusform>%n ältere Notizen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>Notiz speichern (%1)</translation>
    </message>
</context>
<context>
    <name>kith::ui::NoticeBar</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>kith::ui::OrganisationSettings</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Add a &amp;holiday</source>
        <translation>Einen &amp;Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Another base currency needs other exchange rates: rates say what one unit is worth in the base currency. Deals that are closed keep what they were worth.</source>
        <translation>Eine andere Basiswährung braucht andere Wechselkurse: Kurse sagen, was eine Einheit in der Basiswährung wert ist. Abgeschlossene Verkaufschancen behalten ihren Wert.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>How quickly leads are answered is measured in these hours, in the organisation&apos;s time zone. Holidays are left out.</source>
        <translation>In diesen Stunden wird gemessen, wie schnell Leads beantwortet werden, in der Zeitzone der Organisation. Feiertage zählen nicht.</translation>
    </message>
</context>
<context>
    <name>kith::ui::PageCanvas</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphrasePrompt</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>kith::ui::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Certain days…</source>
        <translation>Bestimmte Tage…</translation>
    </message>
</context>
<context>
    <name>kith::ui::PicklistSettings</name>
    <message>
        <source>Picklists</source>
        <translation>Auswahllisten</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Neue Liste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Neuer &amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Merge into …</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>Datensätze zei&amp;gen</translation>
    </message>
    <message>
        <source>Values are offered in this order. Drag one, or press Alt+Up and Alt+Down, to put it elsewhere. A retired value is no longer offered, and records that have it keep it.</source>
        <translation>In dieser Reihenfolge werden die Werte angeboten. Ziehen Sie einen, oder drücken Sie Alt+Auf und Alt+Ab, um ihn anderswohin zu setzen. Ein ausgemusterter Wert wird nicht mehr angeboten, und Datensätze, die ihn haben, behalten ihn.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Neue Liste %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 kind of record, %2 field, %3 number: &quot;Contacts, Source: 120&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Merge values of a list&quot;</extracomment>
        <translation>%1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have this value.</source>
        <translation>
            <numerusform>%n Datensatz hat diesen Wert.</numerusform>
            <numerusform>%n Datensätze haben diesen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired, it is no longer offered and they keep it. Merged, they get another one.</source>
        <translation>Ausgemustert wird er nicht mehr angeboten, und die Datensätze behalten ihn. Beim Zusammenführen bekommen sie einen anderen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Ausmustern</translation>
    </message>
</context>
<context>
    <name>kith::ui::PipelineSettings</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>&amp;New pipeline</source>
        <translation>&amp;Neue Pipeline</translation>
    </message>
    <message>
        <source>Put this pipeline further up</source>
        <translation>Diese Pipeline weiter nach oben</translation>
    </message>
    <message>
        <source>Put this pipeline further down</source>
        <translation>Diese Pipeline weiter nach unten</translation>
    </message>
    <message>
        <source>&amp;Retire this pipeline</source>
        <translation>Pipeline nicht &amp;mehr verwenden</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>New &amp;stage</source>
        <translation>Neue &amp;Phase</translation>
    </message>
    <message>
        <source>Deals go through the stages from top to bottom. Drag a stage, or press Alt+Up and Alt+Down, to put it elsewhere.</source>
        <translation>Verkaufschancen gehen von oben nach unten durch die Phasen. Ziehen Sie eine Phase, oder drücken Sie Alt+Auf und Alt+Ab, um sie anderswohin zu setzen.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>New &amp;condition</source>
        <translation>Neue &amp;Bedingung</translation>
    </message>
    <message>
        <source>A deal can only come here, or go past here, when it has all of this. Where exceptions are allowed, somebody may move it with a reason, which is kept.</source>
        <translation>Eine Verkaufschance kann nur hierher oder hier vorbei kommen, wenn sie all das hat. Wo Ausnahmen erlaubt sind, darf jemand sie mit einer Begründung weiterbewegen, die aufgehoben wird.</translation>
    </message>
    <message>
        <source>&amp;Use this pipeline again</source>
        <translation>Pipeline &amp;wieder verwenden</translation>
    </message>
    <message>
        <source>A retired pipeline keeps its deals but is not offered for new ones.</source>
        <translation>Eine Pipeline, die nicht mehr verwendet wird, behält ihre Verkaufschancen, wird aber für neue nicht angeboten.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (nicht mehr verwendet)</translation>
    </message>
    <message>
        <source>To come to “%1”</source>
        <translation>Um nach „%1“ zu kommen</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>New pipeline %1</source>
        <translation>Neue Pipeline %1</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Erste Phase</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Order of the pipelines</source>
        <translation>Reihenfolge der Pipelines</translation>
    </message>
    <message>
        <source>Removing “%1”</source>
        <extracomment>%1 name of a stage</extracomment>
        <translation>„%1“ wird entfernt</translation>
    </message>
    <message>
        <source>“%1” is gone. Undo brings it back.</source>
        <translation>„%1“ ist entfernt. Rückgängig bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>kith::ui::PrintPreview</name>
    <message>
        <source>“%1” could not be printed on “%2”. Look whether the printer is ready, or export a PDF.</source>
        <translation>„%1“ konnte auf „%2“ nicht gedruckt werden. Sehen Sie nach, ob der Drucker bereit ist, oder exportieren Sie ein PDF.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>„%1“ drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuickFilterHelp</name>
    <message>
        <source>What can be typed into the search box</source>
        <translation>Was sich in das Suchfeld eingeben lässt</translation>
    </message>
    <message>
        <source>Words are searched for. What is understood as a condition becomes a filter with Enter; names of stages, tags, towns and the like are offered in the list below the box. English and German words both work. “not” or a minus in front turns a condition round, “or” joins two, and text in quotes is always searched for.</source>
        <translation>Nach Wörtern wird gesucht. Was als Bedingung verstanden wird, wird mit der Eingabetaste zum Filter; Namen von Phasen, Schlagwörtern, Orten und dergleichen werden in der Liste unter dem Feld angeboten. Deutsche und englische Wörter gehen beide. „nicht“ oder ein Minus davor kehrt eine Bedingung um, „oder“ verbindet zwei, und nach Text in Anführungszeichen wird immer gesucht.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Amounts, also with a currency</source>
        <translation>Beträge, auch mit Währung</translation>
    </message>
    <message>
        <source>A field and its value</source>
        <translation>Ein Feld und sein Wert</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Fields that are empty or filled in</source>
        <translation>Felder, die leer oder ausgefüllt sind</translation>
    </message>
    <message>
        <source>Days and spans of time</source>
        <translation>Tage und Zeiträume</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuickSuggest</name>
    <message>
        <source>↓ choose · Enter take · Esc close</source>
        <translation>↓ wählen · Eingabe übernehmen · Esc schließen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuotaDialog</name>
    <message>
        <source>Quotas</source>
        <translation>Quoten</translation>
    </message>
    <message>
        <source>Quotas by person and month</source>
        <translation>Quoten nach Person und Monat</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is to be won in each month, in the base currency. Pieces of a spreadsheet can be pasted with %1; an empty place has no quota. Grey amounts follow from a goal for a quarter, a year or every month.</source>
        <translation>Was in jedem Monat gewonnen werden soll, in der Basiswährung. Stücke einer Tabelle lassen sich mit %1 einfügen; ein leerer Platz hat keine Quote. Graue Beträge folgen aus einem Ziel für ein Quartal, ein Jahr oder jeden Monat.</translation>
    </message>
    <message>
        <source>Save what you have changed in this year first.</source>
        <translation>Speichern Sie zuerst, was Sie in diesem Jahr geändert haben.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Type a number like %2.</source>
        <translation>„%1“ ist kein Geldbetrag. Geben Sie eine Zahl wie %2 ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s) are no amounts of money and were left out.</source>
        <translation>
            <numerusform>%n eingefügter Wert ist kein Geldbetrag und wurde ausgelassen.</numerusform>
            <numerusform>%n eingefügte Werte sind keine Geldbeträge und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s) did not fit into the table and were left out.</source>
        <translation>
            <numerusform>%n eingefügter Wert passte nicht in die Tabelle und wurde ausgelassen.</numerusform>
            <numerusform>%n eingefügte Werte passten nicht in die Tabelle und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes that are not saved. Close once more to throw them away.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind. Schließen Sie noch einmal, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RateSettings</name>
    <message>
        <source>A rate says what one unit of a currency is worth in the base currency.</source>
        <translation>Ein Kurs sagt, was eine Einheit einer Währung in der Basiswährung wert ist.</translation>
    </message>
    <message>
        <source>A rate says what one unit of a currency is worth in %1.</source>
        <translation>Ein Kurs sagt, was eine Einheit einer Währung in %1 wert ist.</translation>
    </message>
    <message>
        <source>%1 It holds from its day until the next one. Open deals count by today&apos;s rate; deals that are won or lost keep the rate of the day they were closed on, whatever changes here.</source>
        <extracomment>%1 &quot;A rate says what one unit of a currency is worth in EUR.&quot;</extracomment>
        <translation>%1 Er gilt von seinem Tag bis zum nächsten. Offene Verkaufschancen zählen zum heutigen Kurs; gewonnene und verlorene behalten den Kurs des Tages, an dem sie abgeschlossen wurden, was auch immer sich hier ändert.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Please look at the fields marked in red. Nothing has been saved yet.</source>
        <translation>Bitte sehen Sie sich die rot markierten Felder an. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet: %1</source>
        <translation>Noch wurde nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>This record was moved to the trash meanwhile. You can still save your changes.</source>
        <translation>Dieser Datensatz wurde inzwischen in den Papierkorb gelegt. Sie können Ihre Änderungen trotzdem speichern.</translation>
    </message>
    <message>
        <source>Somebody saved this record meanwhile. Your changes are kept: save again.</source>
        <translation>Jemand hat diesen Datensatz inzwischen gespeichert. Ihre Änderungen bleiben erhalten: Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your changes are kept, nothing has been overwritten.</source>
        <translation>Ihre Änderungen bleiben erhalten, nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile and taken over here: %1. Your own changes are kept.</source>
        <translation>Inzwischen von jemand anderem geändert und hier übernommen: %1. Ihre eigenen Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>This record does not exist any more. What you typed is still here to copy.</source>
        <translation>Diesen Datensatz gibt es nicht mehr. Was Sie eingegeben haben, steht noch hier zum Kopieren.</translation>
    </message>
    <message>
        <source>Keep your changes?</source>
        <translation>Änderungen behalten?</translation>
    </message>
    <message>
        <source>You have changed this record and not saved it yet.</source>
        <translation>Sie haben diesen Datensatz geändert und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>sc</source>
        <comment>letters that the buttons Save and Cancel use</comment>
        <translation>sa</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordPanel</name>
    <message>
        <source>Select a record to see it here.</source>
        <translation>Wählen Sie einen Datensatz, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>Say how it went and plan the next step</source>
        <translation>Festhalten, wie es lief, und den nächsten Schritt planen</translation>
    </message>
    <message>
        <source>Edit this record (F2)</source>
        <translation>Diesen Datensatz bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Open in a window of its own (Ctrl+Enter)</source>
        <translation>In eigenem Fenster öffnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Close the panel (Space)</source>
        <translation>Seitenleiste schließen (Leertaste)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile des Datensatzes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Diesen Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation>Im Papierkorb · %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Up)</source>
        <translation>Vorheriger Datensatz (Alt+Aufwärts)</translation>
    </message>
    <message>
        <source>Next record (Alt+Down)</source>
        <translation>Nächster Datensatz (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumente (%1)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordWindow</name>
    <message>
        <source>Discard the note?</source>
        <translation>Notiz verwerfen?</translation>
    </message>
    <message>
        <source>You have begun a note and not saved it yet.</source>
        <translation>Sie haben eine Notiz begonnen und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation>Notiz verwerfen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Print this sheet or copy the code by hand now. It is the only way in when the passphrase is lost. Kith does not keep it.</source>
        <translation>Drucken Sie dieses Blatt oder schreiben Sie den Code jetzt von Hand ab. Geht die Passphrase verloren, ist er der einzige Zugang. Kith bewahrt ihn nicht auf.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Try another one.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>Das Blatt ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>Recovery sheet %1.pdf</source>
        <translation>Wiederherstellungsblatt %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved without encryption. Print it, then delete the file: whoever finds it and the workspace can read everything.</source>
        <translation>Unverschlüsselt gespeichert. Drucken Sie die Datei und löschen Sie sie dann: Wer sie und den Arbeitsbereich findet, kann alles lesen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecurrenceEdit</name>
    <message>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of days, weeks …</comment>
        <translation>alle </translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>eine Anzahl von Malen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
    <message>
        <source>Otherwise…</source>
        <translation>Anders …</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Nach einer eigenen Regel</translation>
    </message>
</context>
<context>
    <name>kith::ui::RelatedView</name>
    <message>
        <source>Related records</source>
        <translation>Verknüpfte Datensätze</translation>
    </message>
    <message>
        <source>Nothing is related to this record yet.</source>
        <translation>Mit diesem Datensatz ist noch nichts verknüpft.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RemindBeforeEdit</name>
    <message>
        <source>when it begins or is due</source>
        <translation>wenn es beginnt oder fällig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after</source>
        <translation>
            <numerusform>%n Minute danach</numerusform>
            <numerusform>%n Minuten danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n Woche vorher</numerusform>
            <numerusform>%n Wochen vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderPanel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how near a time is, the time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>All in 1 hour</source>
        <translation>Alle in 1 Stunde</translation>
    </message>
    <message>
        <source>Put off all reminders for one hour</source>
        <translation>Alle Erinnerungen um eine Stunde verschieben</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Dismiss all reminders</source>
        <translation>Alle Erinnerungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit …</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Noch einmal erinnern</translation>
    </message>
    <message>
        <source>When should the reminder come back?</source>
        <translation>Wann soll die Erinnerung wiederkommen?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Remind then</source>
        <translation>Dann erinnern</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remind later of: %1</source>
        <translation>Später erinnern an: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>%1 · missed</source>
        <comment>when something is</comment>
        <translation>%1 · verpasst</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderTray</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Kith to see what it is about.</source>
        <translation>Öffnen Sie Kith, um zu sehen, worum es geht.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Eine Erinnerung ist fällig</translation>
    </message>
    <message>
        <source>Unlock the workspace to see it.</source>
        <translation>Entsperren Sie den Arbeitsbereich, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportBuilder</name>
    <message>
        <source>Add a &amp;number</source>
        <translation>&amp;Zahl hinzufügen</translation>
    </message>
    <message>
        <source>What the report is made of</source>
        <translation>Woraus der Bericht besteht</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>Datensätze von</translation>
    </message>
    <message>
        <source>&amp;Records of</source>
        <translation>&amp;Datensätze von</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Rows, &amp;first</source>
        <translation>Zeilen, &amp;erstens</translation>
    </message>
    <message>
        <source>Rows, first</source>
        <translation>Zeilen, erstens</translation>
    </message>
    <message>
        <source>Rows, &amp;second</source>
        <translation>Zeilen, z&amp;weitens</translation>
    </message>
    <message>
        <source>Rows, second</source>
        <translation>Zeilen, zweitens</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Datensätze</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Zei&amp;traum</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>Nach dem Datum</translation>
    </message>
    <message>
        <source>&amp;By the date</source>
        <translation>Nac&amp;h dem Datum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Co&amp;mpared with</source>
        <translation>&amp;Verglichen mit</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>%1: unit of time</source>
        <translation>%1: Zeiteinheit</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tag</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Woche</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>nach Quartal</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahr</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>The day by which a record falls into the period</source>
        <translation>Der Tag, nach dem ein Datensatz in den Zeitraum fällt</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Kein Diagramm</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportExportDialog</name>
    <message>
        <source>&amp;Keep spreadsheets from computing cells</source>
        <translation>Tabellenkalkulationen am &amp;Rechnen in Zellen hindern</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>The numbers as they are shown. The file is not encrypted: whoever finds it can read it.</source>
        <translation>Die Zahlen, wie sie zu sehen sind. Die Datei ist nicht verschlüsselt: wer sie findet, kann sie lesen.</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, für Papier</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Kommagetrennte Werte (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe.</source>
        <translation>Zellen, die eine Tabellenkalkulation für eine Formel hielte, beginnen mit einem Apostroph.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Geschrieben nach „%1“.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportNameDialog</name>
    <message>
        <source>Only me</source>
        <translation>Nur mich</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>Das Team %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>&amp;Sichtbar für</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Others see the numbers of the records that they may see.</source>
        <translation>Andere sehen die Zahlen der Datensätze, die sie sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportPane</name>
    <message>
        <source>Numbers of the report</source>
        <translation>Zahlen des Berichts</translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>Datensätze ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Die ganze &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>This report says nothing yet</source>
        <translation>Dieser Bericht sagt noch nichts</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportsPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Dashboards and reports</source>
        <translation>Dashboards und Berichte</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Neues Dashboard</translation>
    </message>
    <message>
        <source>This dashboard</source>
        <translation>Dieses Dashboard</translation>
    </message>
    <message>
        <source>%1, shared by %2</source>
        <translation>%1, geteilt von %2</translation>
    </message>
    <message>
        <source>&amp;Add a tile…</source>
        <translation>&amp;Kachel hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Name and sharing…</source>
        <translation>&amp;Name und Freigabe…</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>Eine &amp;Kopie machen…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Write to a folder regularly…</source>
        <translation>&amp;Regelmäßig in einen Ordner schreiben…</translation>
    </message>
    <message>
        <source>&amp;Save the filter</source>
        <translation>Filter &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Reset the filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Delete the dashboard</source>
        <translation>Dashboard &amp;löschen</translation>
    </message>
    <message>
        <source>Name and sharing</source>
        <translation>Name und Freigabe</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Eine Kopie machen</translation>
    </message>
    <message>
        <source>The dashboard “%1” is deleted. Undo brings it back.</source>
        <translation>Das Dashboard „%1“ ist gelöscht. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The team %1 sees this dashboard, too.</source>
        <translation>Auch das Team %1 sieht dieses Dashboard.</translation>
    </message>
    <message>
        <source>Everyone sees this dashboard.</source>
        <translation>Alle sehen dieses Dashboard.</translation>
    </message>
    <message>
        <source>Delete the dashboard</source>
        <translation>Das Dashboard löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Berichte suchen</translation>
    </message>
    <message>
        <source>&amp;Scheduled…</source>
        <translation>&amp;Geplant…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Bauen</translation>
    </message>
    <message>
        <source>What the report is made of</source>
        <translation>Woraus der Bericht besteht</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Wählen Sie einen Bericht</translation>
    </message>
    <message>
        <source>A report puts numbers together by what they are of: who, when, where. Every number opens its records.</source>
        <translation>Ein Bericht fasst Zahlen danach zusammen, wovon sie sind: wer, wann, wo. Jede Zahl öffnet ihre Datensätze.</translation>
    </message>
    <message>
        <source>New &amp;report</source>
        <translation>Neuer &amp;Bericht</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Name and who sees it…</source>
        <translation>&amp;Name und wer ihn sieht…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Back to what is &amp;saved</source>
        <translation>Zurück zum &amp;Gespeicherten</translation>
    </message>
    <message>
        <source>&amp;Write to a folder…</source>
        <translation>In einen &amp;Ordner schreiben…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Mit mir geteilt</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>of a report that was changed and not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Geteilt von %1</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neuer Bericht</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Name and who sees it</source>
        <translation>Name und wer ihn sieht</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SampleBanner</name>
    <message>
        <source>This is a sample with invented people. Try whatever you like: it leaves without a trace when you close it.</source>
        <translation>Dies ist ein Beispiel mit erfundenen Personen. Probieren Sie, was Sie mögen: Es verschwindet spurlos, wenn Sie es schließen.</translation>
    </message>
    <message>
        <source>Create your own workspace…</source>
        <translation>Eigenen Arbeitsbereich anlegen…</translation>
    </message>
</context>
<context>
    <name>kith::ui::ScheduleDialog</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>Write “%1” to a folder</source>
        <translation>„%1“ in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Written while Kith is open; what was missed is written once at the next start. The files are not encrypted: whoever can open the folder can read them.</source>
        <translation>Geschrieben, während Kith offen ist; was versäumt wurde, wird beim nächsten Start einmal geschrieben. Die Dateien sind nicht verschlüsselt: wer den Ordner öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>&amp;Day of the week</source>
        <translation>Wochen&amp;tag</translation>
    </message>
    <message>
        <source>In shorter months the last day</source>
        <translation>In kürzeren Monaten der letzte Tag</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>Tag des &amp;Monats</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Kommagetrennte Werte (CSV)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Dieser Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>%1, by the clocks of the organisation, on the computer “%2”.</source>
        <extracomment>%1 &quot;Every Monday at 08:00&quot;, %2 name of a computer</extracomment>
        <translation>%1, nach den Uhren der Organisation, auf dem Computer „%2“.</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ScheduleListDialog</name>
    <message>
        <source>Nothing is written to a folder yet. Choose “Write to a folder” in the menu of a report or a dashboard.</source>
        <translation>Noch wird nichts in einen Ordner geschrieben. Wählen Sie „In einen Ordner schreiben“ im Menü eines Berichts oder Dashboards.</translation>
    </message>
    <message>
        <source>Written to folders</source>
        <translation>In Ordner geschrieben</translation>
    </message>
    <message>
        <source>Scheduled reports and dashboards</source>
        <translation>Geplante Berichte und Dashboards</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Schwierigkeiten</translation>
    </message>
</context>
<context>
    <name>kith::ui::SearchBox</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As filter: %1</source>
        <translation>Als Filter: %1</translation>
    </message>
    <message>
        <source>What can be typed here …</source>
        <translation>Was sich hier eingeben lässt …</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentDelegate</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentDetail</name>
    <message>
        <source>Members day by day</source>
        <translation>Mitglieder Tag für Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Taken off by</source>
        <translation>Entfernt von</translation>
    </message>
    <message>
        <source>Who came onto the list and who left it</source>
        <translation>Wer auf die Liste kam und wer sie verließ</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Open as a list</source>
        <translation>Als Liste ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Do &amp;with them</source>
        <translation>Mit ihnen &amp;tun</translation>
    </message>
    <message>
        <source>More about this segment</source>
        <translation>Mehr zu diesem Segment</translation>
    </message>
    <message>
        <source>&amp;Name and exclusions…</source>
        <translation>&amp;Name und Ausschlüsse …</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Einfrieren …</translation>
    </message>
    <message>
        <source>&amp;Combine…</source>
        <translation>&amp;Kombinieren …</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>By any channel</source>
        <translation>Über jeden Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>for any purpose</source>
        <translation>für jeden Zweck</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Who is left out and why</source>
        <translation>Wer ausgeschlossen ist und warum</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste: %1</translation>
    </message>
    <message>
        <source>Segment of %1</source>
        <translation>Segment: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Gezählt: %1</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Ei&amp;genschaften …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>Erstellt aus: %1</translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>Derzeit gehört niemand dazu</translation>
    </message>
    <message>
        <source>Records that meet the conditions stand here, or that are put on the list.</source>
        <translation>Hier stehen die Datensätze, die die Bedingungen erfüllen oder auf die Liste gesetzt wurden.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 passend</translation>
    </message>
    <message>
        <source>%1, nobody is left out</source>
        <translation>%1, niemand ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2 excluded: %3</source>
        <translation>%1, %2 ausgeschlossen: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not counted that day</source>
        <translation>an diesem Tag nicht gezählt</translation>
    </message>
    <message>
        <source>asks something else since that day</source>
        <translation>fragt seit diesem Tag nach etwas anderem</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Hinzugekommen am %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Ausgeschieden am %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentDialog</name>
    <message>
        <source>&amp;Segment: follows the filter from now on</source>
        <translation>&amp;Segment: folgt von jetzt an dem Filter</translation>
    </message>
    <message>
        <source>&amp;List: keeps those that match now</source>
        <translation>&amp;Liste: behält, was jetzt passt</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Als Segment speichern</translation>
    </message>
    <message>
        <source>For example “No contact since spring”</source>
        <translation>Zum Beispiel „Kein Kontakt seit dem Frühjahr“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Ask the workspace anything</source>
        <translation>Fragen Sie den Arbeitsbereich, was Sie wollen</translation>
    </message>
    <message>
        <source>A segment is a filter with a name: who has not been called since spring, which deals wait, who buys most. It follows the records by itself; a list keeps whom it has.</source>
        <translation>Ein Segment ist ein Filter mit Namen: wer seit dem Frühjahr nicht angerufen wurde, welche Verkaufschancen warten, wer am meisten kauft. Es folgt den Datensätzen von selbst; eine Liste behält, wen sie hat.</translation>
    </message>
    <message>
        <source>New &amp;segment of contacts</source>
        <translation>Neues &amp;Segment von Kontakten</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New segment: choose of which records</source>
        <translation>Neues Segment: Art der Datensätze wählen</translation>
    </message>
    <message>
        <source>Search the segments</source>
        <translation>Segmente durchsuchen</translation>
    </message>
    <message>
        <source>Segments and lists</source>
        <translation>Segmente und Listen</translation>
    </message>
    <message>
        <source>&amp;Open as a list of records</source>
        <translation>Als Liste von Datensätzen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Edit the conditions…</source>
        <translation>&amp;Bedingungen bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Name and exclusions…</source>
        <translation>&amp;Name und Ausschlüsse …</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Einfrieren …</translation>
    </message>
    <message>
        <source>&amp;Combine…</source>
        <translation>&amp;Kombinieren …</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Freeze “%1”?</source>
        <translation>„%1“ einfrieren?</translation>
    </message>
    <message>
        <source>A list keeps the members of this moment, whatever happens to them later.</source>
        <translation>Eine Liste behält die Mitglieder dieses Augenblicks, was auch immer später mit ihnen geschieht.</translation>
    </message>
    <message>
        <source>Make a list beside it</source>
        <translation>Daneben eine Liste anlegen</translation>
    </message>
    <message>
        <source>Turn it into a list</source>
        <translation>In eine Liste umwandeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>„%1“ in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>It is asked for by: %1. There it will have no members any more.</source>
        <translation>Danach wird hier gefragt: %1. Dort hat es dann keine Mitglieder mehr.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>%1. Undo brings back what was.</source>
        <translation>%1. „Rückgängig“ bringt den vorigen Stand zurück.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Kith speaks the new language when it is started the next time.</source>
        <translation>Kith spricht die neue Sprache, wenn es das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Sperren n&amp;ach</translation>
    </message>
    <message>
        <source>Without keys and mouse for this long, the file is closed and its key is wiped. What is typed in open editors stays in memory and is back after unlocking.</source>
        <translation>Nach dieser Zeit ohne Tasten und Maus wird die Datei geschlossen und ihr Schlüssel gelöscht. Was in offenen Eingabemasken steht, bleibt im Speicher und ist nach dem Entsperren wieder da.</translation>
    </message>
    <message>
        <source>&amp;Remember this workspace&apos;s key in the desktop&apos;s keychain</source>
        <translation>Schlüssel dieses Arbeitsbereichs im Schlüsselbund des Desktops &amp;merken</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Wiederherstellungsblatt …</translation>
    </message>
    <message>
        <source>About this workspace…</source>
        <translation>Über diesen Arbeitsbereich …</translation>
    </message>
    <message>
        <source>The sample workspace has a key that nobody knows; it is deleted when you close it.</source>
        <translation>Der Beispiel-Arbeitsbereich hat einen Schlüssel, den niemand kennt; er wird beim Schließen gelöscht.</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Allgemeine Einstellungen</translation>
    </message>
    <message>
        <source>Then everybody who can use your desktop session can open the workspace.</source>
        <translation>Dann kann jeder, der Ihre Desktopsitzung benutzen kann, den Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation>Dieser Desktop bietet zurzeit keinen Schlüsselbund an; deshalb muss die Passphrase jedes Mal eingegeben werden.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Con&amp;trast</source>
        <translation>Kon&amp;trast</translation>
    </message>
    <message>
        <source>Workspace and key</source>
        <translation>Arbeitsbereich und Schlüssel</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Notifications do not say what a reminder is &amp;about</source>
        <translation>Mitteilungen verschweigen, worum es bei einer Erinnerung &amp;geht</translation>
    </message>
</context>
<context>
    <name>kith::ui::ShortcutsDialog</name>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation>In einer Eingabemaske</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Leave without saving, after a question</source>
        <translation>Ohne Speichern verlassen, nach Rückfrage</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>Nach dem Getippten suchen</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Buchstabe</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Go to the field with the underlined letter</source>
        <translation>Zum Feld mit dem unterstrichenen Buchstaben gehen</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt und der Buchstabe</translation>
    </message>
    <message>
        <source>No shortcut goes by that name.</source>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Namen oder Taste suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>Gruppe öffnen und schließen</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation>Tag, Woche, Monat, Agenda</translation>
    </message>
    <message>
        <source>Back and ahead</source>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>Edit the activity</source>
        <translation>Die Aktivität bearbeiten</translation>
    </message>
    <message>
        <source>Move the activity</source>
        <translation>Aktivität verschieben</translation>
    </message>
    <message>
        <source>Make it longer, shorter</source>
        <translation>Länger oder kürzer machen</translation>
    </message>
    <message>
        <source>Without a time of day, at one</source>
        <translation>Ohne Uhrzeit, mit Uhrzeit</translation>
    </message>
</context>
<context>
    <name>kith::ui::SimulationCard</name>
    <message>
        <source>P10: nine of ten runs bring more</source>
        <translation>P10: neun von zehn Läufen bringen mehr</translation>
    </message>
    <message>
        <source>P50: half of the runs bring more</source>
        <translation>P50: die Hälfte der Läufe bringt mehr</translation>
    </message>
    <message>
        <source>P90: one of ten runs brings more</source>
        <translation>P90: einer von zehn Läufen bringt mehr</translation>
    </message>
    <message>
        <source>What may be won</source>
        <translation>Was gewonnen werden könnte</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simuliert…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>%1 runs over %2 open deals, learned from how %3 closed deals went. Won already: %4. From deals that are not there yet, on average: %5.</source>
        <translation>%1 Läufe über %2 offene Verkaufschancen, gelernt aus dem Verlauf von %3 abgeschlossenen Verkaufschancen. Schon gewonnen: %4. Von Verkaufschancen, die es noch nicht gibt, im Mittel: %5.</translation>
    </message>
    <message>
        <source>Runs by what they bring</source>
        <translation>Läufe nach dem, was sie bringen</translation>
    </message>
    <message>
        <source>Won by the end of the period</source>
        <translation>Bis zum Ende des Zeitraums gewonnen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>There is no earlier period to test it with yet.</source>
        <translation>Noch gibt es keinen früheren Zeitraum, an dem sie sich prüfen ließe.</translation>
    </message>
    <message>
        <source>Tested: in %1 of %2 earlier periods, what was won lay between P10 and P90. Eight of ten would be as it should be.</source>
        <translation>Geprüft: in %1 von %2 früheren Zeiträumen lag das Gewonnene zwischen P10 und P90. Acht von zehn wären, wie es sein soll.</translation>
    </message>
    <message>
        <source>What would have been foretold, and what was won</source>
        <translation>Was vorhergesagt worden wäre, und was gewonnen wurde</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
</context>
<context>
    <name>kith::ui::SortDialog</name>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nach nichts weiter</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>then by</source>
        <translation>dann nach</translation>
    </message>
    <message>
        <source>In the list a click on a header sorts by it, with Shift it is added.</source>
        <translation>In der Liste sortiert ein Klick auf eine Überschrift nach ihr, mit der Umschalttaste kommt sie hinzu.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>kith::ui::StageTargetDialog</name>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are in this stage. Where do they go?</source>
        <translation>
            <numerusform>In dieser Phase ist %n Verkaufschance. Wohin kommt sie?</numerusform>
            <numerusform>In dieser Phase sind %n Verkaufschancen. Wohin kommen sie?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the trash.</source>
        <translation>
            <numerusform>%n davon ist im Papierkorb.</numerusform>
            <numerusform>%n davon sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation>&amp;Bewegen nach</translation>
    </message>
    <message>
        <source>There is no other stage of this kind. Add one first.</source>
        <translation>Es gibt keine andere Phase dieser Art. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>The histories of the deals go on naming this stage. One undo brings everything back.</source>
        <translation>Die Verläufe der Verkaufschancen nennen diese Phase weiterhin. Ein Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Bewegen und entfernen</translation>
    </message>
</context>
<context>
    <name>kith::ui::StrengthMeter</name>
    <message>
        <source>Reckoned for an attacker who has the file and tries %L1 passphrases a second, as about a hundred graphics cards do.</source>
        <translation>Berechnet für einen Angreifer, der die Datei hat und %L1 Passphrasen je Sekunde probiert, wie etwa hundert Grafikkarten es schaffen.</translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Nobody can reset it.</source>
        <translation>Nur diese Passphrase öffnet die Datei. Niemand kann sie zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SubjectButton</name>
    <message>
        <source>Asks for %1</source>
        <translation>Fragt nach %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::SubjectPopup</name>
    <message>
        <source>Search fields and related records</source>
        <translation>Felder und verknüpfte Datensätze suchen</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Wonach sich fragen lässt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Related records: there are some or none, how many, sums, dates</source>
        <translation>Verknüpfte Datensätze: ob es welche gibt, wie viele, Summen, Daten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segment or list</source>
        <translation>Segment oder Liste</translation>
    </message>
</context>
<context>
    <name>kith::ui::SummaryStrip</name>
    <message>
        <source>%1 + …</source>
        <translation>%1 + …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>%1: asked</source>
        <translation>%1: angefragt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This company</source>
        <translation>Dieses Unternehmen</translation>
    </message>
    <message>
        <source>With subsidiaries</source>
        <translation>Mit Tochtergesellschaften</translation>
    </message>
    <message>
        <source>The numbers count this company alone</source>
        <translation>Die Zahlen gelten für dieses Unternehmen allein</translation>
    </message>
    <message>
        <source>The numbers count this company and all companies below it</source>
        <translation>Die Zahlen gelten für dieses Unternehmen und alle Unternehmen darunter</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 (%n record(s))</source>
        <translation>
            <numerusform>%1
%2 (%n Datensatz)</numerusform>
            <numerusform>%1
%2 (%n Datensätze)</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>Nobody has written down yet what this person agreed to.</source>
        <translation>Noch hat niemand notiert, womit diese Person einverstanden ist.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The strictest answer for each channel.</source>
        <translation>Die strengste Antwort je Kanal.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TagList</name>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TagSettings</name>
    <message>
        <source>What tags may be called</source>
        <translation>Wie Schlagwörter heißen dürfen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>They hold wherever a tag is typed or imported. Tags that are there already keep their names until somebody renames them.</source>
        <translation>Das gilt überall, wo ein Schlagwort eingegeben oder importiert wird. Vorhandene Schlagwörter behalten ihre Namen, bis jemand sie umbenennt.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Neues Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>Datensätze zei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural: &quot;120 contacts&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 kind of record, %2 number: &quot;Contacts: 120&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new%1</source>
        <translation>neu%1</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Merge tags&quot;</extracomment>
        <translation>%1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort löschen</numerusform>
            <numerusform>%n Schlagwörter löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it is taken from a record.</source>
        <translation>
            <numerusform>%n-mal wird es von einem Datensatz entfernt.</numerusform>
            <numerusform>%n-mal wird es von einem Datensatz entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo brings all of it back.</source>
        <translation>Ein einziges Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileBoard</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Move the tile “%1”</source>
        <translation>Die Kachel „%1“ verschieben</translation>
    </message>
    <message>
        <source>Resize the tile “%1”</source>
        <translation>Die Größe der Kachel „%1“ ändern</translation>
    </message>
    <message>
        <source>“%1” cannot go further.</source>
        <translation>„%1“ kann nicht weiter.</translation>
    </message>
    <message>
        <source>“%1”: %2 columns wide, %3 rows high.</source>
        <translation>„%1“: %2 Spalten breit, %3 Zeilen hoch.</translation>
    </message>
    <message>
        <source>“%1”: column %2, row %3.</source>
        <translation>„%1“: Spalte %2, Zeile %3.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileEditor</name>
    <message>
        <source>New tile</source>
        <translation>Neue Kachel</translation>
    </message>
    <message>
        <source>Edit the tile</source>
        <translation>Kachel bearbeiten</translation>
    </message>
    <message>
        <source>Add the tile</source>
        <translation>Kachel hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose the records…</source>
        <translation>Datensätze wählen…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Other days than the dashboard</source>
        <translation>Andere Tage als das Dashboard</translation>
    </message>
    <message>
        <source>As the dashboard</source>
        <translation>Wie das Dashboard</translation>
    </message>
    <message>
        <source>Without comparison</source>
        <translation>Ohne Vergleich</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>Mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Mit dem Jahr davor</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Zu erreichen</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>So viele wie passen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>a&amp;nd by</source>
        <translation>&amp;und nach</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Compa&amp;red</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Zusammengefasst nach</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>All that the number counts.</source>
        <translation>Alles, was die Zahl zählt.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileExplanation</name>
    <message>
        <source>All the time</source>
        <translation>Die ganze Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Explain “%1”</source>
        <translation>„%1“ erklären</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Datensätze</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a rate</source>
        <translation>Ohne Kurs</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n Datensatz hat eine Währung ohne Wechselkurs und ist nicht in der Summe.</numerusform>
            <numerusform>%n Datensätze haben eine Währung ohne Wechselkurs und sind nicht in der Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have nothing to add.</source>
        <translation>
            <numerusform>%n Datensatz hat nichts hinzuzufügen.</numerusform>
            <numerusform>%n Datensätze haben nichts hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Gefragt in</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>Ihre Datensätze öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileFrame</name>
    <message>
        <source>%1 · %2</source>
        <comment>days, how many records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What can be done with this tile</source>
        <translation>Was mit dieser Kachel getan werden kann</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>This program does not understand this tile: its number may come from a newer version. Edit it, or remove it.</source>
        <translation>Dieses Programm versteht diese Kachel nicht: ihre Zahl stammt vielleicht aus einer neueren Version. Bearbeiten oder entfernen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n Datensatz hat eine Währung ohne Wechselkurs und ist nicht in der Summe.</numerusform>
            <numerusform>%n Datensätze haben eine Währung ohne Wechselkurs und sind nicht in der Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Was mit „%1“ getan werden kann</translation>
    </message>
    <message>
        <source>E&amp;xplain this number…</source>
        <translation>Diese Zahl er&amp;klären…</translation>
    </message>
    <message>
        <source>&amp;Open its records</source>
        <translation>Ihre Datensätze ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show as a &amp;chart</source>
        <translation>Als &amp;Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Co&amp;py as a table</source>
        <translation>Als Tabelle ko&amp;pieren</translation>
    </message>
    <message>
        <source>Write to a &amp;file…</source>
        <translation>In eine &amp;Datei schreiben…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln Datensatz</numerusform>
            <numerusform>%1: %2, %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TimeGridView</name>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a time from … to …</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>kith::ui::TimelineDelegate</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>kith::ui::TimelineView</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>Änderungen von Feldern</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es war</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch bevorstehend</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Kein Eintrag entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Activities, notes, deals, orders and every change of this record will be listed here, newest first.</source>
        <translation>Aktivitäten, Notizen, Verkaufschancen, Aufträge und jede Änderung dieses Datensatzes stehen hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayActions</name>
    <message>
        <source>“%1” is done. Undo takes it back.</source>
        <translation>„%1“ ist erledigt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tomorrow and the weekday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>In t&amp;wo days</source>
        <translation>In z&amp;wei Tagen</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>In einem M&amp;onat</translation>
    </message>
    <message>
        <source>&amp;Choose a day …</source>
        <translation>&amp;Tag wählen …</translation>
    </message>
    <message>
        <source>“%1” is planned for %2. Undo takes it back.</source>
        <translation>„%1“ ist für %2 geplant. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>The call is logged: %1. Undo takes it back.</source>
        <translation>Der Anruf ist festgehalten: %1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>No e-mail address or phone number is known here.</source>
        <translation>Hier ist weder eine E-Mail-Adresse noch eine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayCard</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayGoals</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 von %2 · %3 %</translation>
    </message>
    <message>
        <source>Working day %1 of %2</source>
        <translation>Arbeitstag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n deal(s)</source>
        <translation>
            <numerusform>%1 · %n Verkaufschance</numerusform>
            <numerusform>%1 · %n Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reached</source>
        <translation>%1 · erreicht</translation>
    </message>
    <message>
        <source>%1 · %2 behind</source>
        <translation>%1 · %2 zurück</translation>
    </message>
    <message>
        <source>%1 · %2 ahead</source>
        <translation>%1 · %2 voraus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Set a &amp;goal</source>
        <translation>Ein &amp;Ziel setzen</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayListView</name>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>&amp;Snooze …</source>
        <translation>Ver&amp;schieben …</translation>
    </message>
    <message>
        <source>&amp;Next step …</source>
        <translation>&amp;Nächster Schritt …</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>An&amp;ruf festhalten …</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address or phone …</source>
        <translation>E-Mail-&amp;Adresse oder Telefonnummer kopieren …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Each day begins here</source>
        <translation>Hier beginnt jeder Tag</translation>
    </message>
    <message>
        <source>What is due, whom to call, which deals need you and how far you are. Start with a deal or something to do.</source>
        <translation>Was fällig ist, wen Sie anrufen sollten, welche Verkaufschancen Sie brauchen und wie weit Sie sind. Beginnen Sie mit einer Verkaufschance oder etwas, das zu tun ist.</translation>
    </message>
    <message>
        <source>New &amp;deal</source>
        <translation>Neue &amp;Verkaufschance</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Neue &amp;Aktivität</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>What is mine</source>
        <translation>Was mir gehört</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What is anybody&apos;s</source>
        <translation>Was irgendjemandem gehört</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>Heutige Besprechungen</translation>
    </message>
    <message>
        <source>Leads to call first</source>
        <translation>Leads, die zuerst anzurufen sind</translation>
    </message>
    <message>
        <source>Deals that rot</source>
        <translation>Liegengebliebene Verkaufschancen</translation>
    </message>
    <message>
        <source>Enter opens a line, Space shows it beside, C completes it, S puts it off, N plans the next step, L logs a call, E copies an address.</source>
        <translation>Eingabe öffnet eine Zeile, Leertaste zeigt sie daneben, C erledigt sie, S verschiebt sie, N plant den nächsten Schritt, L hält einen Anruf fest, E kopiert eine Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Plan a next step for %n open record(s).</source>
        <translation>
            <numerusform>Nichts fällig. Planen Sie für %n offenen Datensatz einen nächsten Schritt.</numerusform>
            <numerusform>Nichts fällig. Planen Sie für %n offene Datensätze einen nächsten Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Nothing due. Everything open has its next step.</source>
        <translation>Nichts fällig. Alles Offene hat seinen nächsten Schritt.</translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <translation>Heute keine Besprechungen.</translation>
    </message>
    <message>
        <source>Every new lead has had an answer.</source>
        <translation>Jeder neue Lead hat eine Antwort bekommen.</translation>
    </message>
    <message>
        <source>No deal has been left alone for too long.</source>
        <translation>Keine Verkaufschance ist zu lange liegen geblieben.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayStrip</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Planned later</source>
        <translation>Später geplant</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance</numerusform>
            <numerusform>%n Verkaufschancen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 overdue + %2 today + %3 planned + %4 without a next step = %5 open deals and leads</source>
        <translation>%1 überfällig + %2 heute + %3 geplant + %4 ohne nächsten Schritt = %5 offene Verkaufschancen und Leads</translation>
    </message>
</context>
<context>
    <name>kith::ui::UnlockPage</name>
    <message>
        <source>Remember in the desktop&apos;s keychain</source>
        <translation>Im Schlüsselbund des Desktops merken</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>„%1“ ist gesperrt</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation>Dieser Desktop bietet zurzeit keinen Schlüsselbund an; deshalb muss die Passphrase jedes Mal eingegeben werden.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>The key in the keychain is not the one of this file any more. Type the passphrase.</source>
        <translation>Der Schlüssel im Schlüsselbund ist nicht mehr der dieser Datei. Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>kith::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this view as it is now (%1)</source>
        <translation>Diese Ansicht speichern, wie sie jetzt ist (%1)</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Save what is shown as a view of its own</source>
        <translation>Was gezeigt wird, als eigene Ansicht speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show this view as it was saved</source>
        <translation>Diese Ansicht zeigen, wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>Save what is shown as a new view</source>
        <translation>Was gezeigt wird, als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Diese Ansicht</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. What you had changed in it is still shown: save it as a view of its own to keep it.</source>
        <translation>Die Ansicht „%1“ wurde gelöscht. Was Sie darin geändert hatten, wird noch gezeigt: Speichern Sie es als eigene Ansicht, um es zu behalten.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves out %n field(s) that are no longer there: %2.</source>
        <extracomment>%1 name of a view, %n number of fields, %2 their names</extracomment>
        <translation>
            <numerusform>„%1“ lässt %n Feld weg, das es nicht mehr gibt: %2.</numerusform>
            <numerusform>„%1“ lässt %n Felder weg, die es nicht mehr gibt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter of “%1” cannot be used any more, so nothing is left out. %2</source>
        <translation>Der Filter von „%1“ lässt sich nicht mehr verwenden, deshalb wird nichts ausgelassen. %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the view of all records</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Seen by everyone</source>
        <translation>Sichtbar für alle</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Geteilt von %1</translation>
    </message>
    <message>
        <source>Seen by the team %1</source>
        <translation>Sichtbar für das Team %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Zuerst gezeigt</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a view that is changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;als …</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>S&amp;een by</source>
        <translation>Sicht&amp;bar für</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur mich</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>Das Team %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Show this &amp;first</source>
        <translation>Zuerst zei&amp;gen</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach lin&amp;ks</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>The view “%1” is deleted. Undo brings it back.</source>
        <translation>Die Ansicht „%1“ ist gelöscht. „Rückgängig“ bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ViewDialog</name>
    <message>
        <source>Only me</source>
        <translation>Nur mich</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>Das Team %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>A view keeps the filter, the search, columns and their widths, order, groups and density.</source>
        <translation>Eine Ansicht behält den Filter, die Suche, die Spalten und ihre Breiten, die Reihenfolge, die Gruppen und die Zeilenhöhe.</translation>
    </message>
</context>
<context>
    <name>kith::ui::WelcomePage</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>Nicht gefunden in %1</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation>Ihre Kunden in einer verschlüsselten Datei, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation>Arbeitsbereich anlegen …</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>A private workspace with invented people. It leaves without a trace when you close it.</source>
        <translation>Ein privater Arbeitsbereich mit erfundenen Personen. Er verschwindet spurlos, wenn Sie ihn schließen.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Kith-Arbeitsbereiche (*.kith)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkingHoursEdit</name>
    <message>
        <source>%1: add working hours</source>
        <translation>%1: Arbeitszeit hinzufügen</translation>
    </message>
    <message>
        <source>Nobody is at work</source>
        <translation>Niemand arbeitet</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: bis</translation>
    </message>
    <message>
        <source>00:00 is midnight at the end of the day.</source>
        <translation>00:00 ist Mitternacht am Ende des Tages.</translation>
    </message>
    <message>
        <source>%1: take these hours away</source>
        <translation>%1: diese Stunden entfernen</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang kommen.</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceInfoDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Über „%1“</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Schreibgeschützt. %1</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Kann geändert werden</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>SQLCipher %1</source>
        <translation>SQLCipher %1</translation>
    </message>
    <message>
        <source>Cipher settings</source>
        <translation>Einstellungen der Verschlüsselung</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>brought up from version %1; the file as it was is kept as “%2”</source>
        <translation>von Version %1 auf den neuen Stand gebracht; die bisherige Datei bleibt als „%2“ erhalten</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>%1, journal %2</source>
        <translation>%1, Journal %2</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Unlock the workspace to see what is in it.</source>
        <translation>Entsperren Sie den Arbeitsbereich, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>kithctl</name>
    <message>
        <source>Checks every page&apos;s authentication code, SQLite&apos;s structures, foreign keys, the invariants, and recomputes all derived data. Exit code 4 when something is found.</source>
        <translation>Prüft den Authentifizierungscode jeder Seite, die Strukturen von SQLite, Fremdschlüssel und Invarianten und berechnet alle abgeleiteten Daten neu. Exit-Code 4, wenn etwas gefunden wird.</translation>
    </message>
    <message>
        <source>All is well: %1 pages, %2 rows, content %3.
</source>
        <translation>Alles in Ordnung: %1 Seiten, %2 Zeilen, Inhalt %3.
</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 braucht eine ganze Zahl von mindestens %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path, or make a workspace with &quot;kithctl create&quot;.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Pfad oder legen Sie mit „kithctl create“ einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>Die beiden Passphrasen sind verschieden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase is empty. A workspace needs one.</source>
        <translation>Die Passphrase ist leer. Ein Arbeitsbereich braucht eine.</translation>
    </message>
    <message>
        <source>The workspace was brought up to date; the backup from before is %1.</source>
        <translation>Der Arbeitsbereich wurde auf den neuen Stand gebracht; die vorherige Sicherung ist %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name; kithctl never overwrites a file.</source>
        <translation>„%1“ gibt es bereits. Wählen Sie einen anderen Namen; kithctl überschreibt nie eine Datei.</translation>
    </message>
    <message>
        <source>Made %1.
</source>
        <translation>%1 wurde angelegt.
</translation>
    </message>
    <message>
        <source>%1 rows written to %2. The file is not encrypted.
</source>
        <translation>%1 Zeilen wurden nach %2 geschrieben. Die Datei ist nicht verschlüsselt.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. Ids are whole numbers, as query prints them.</source>
        <translation>„%1“ ist keine Kennung. Kennungen sind ganze Zahlen, wie query sie ausgibt.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Es gibt kein %1 mit der Kennung %2.</translation>
    </message>
    <message>
        <source>  (undone)</source>
        <translation>  (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Shows who changed what in one record, newest first.</source>
        <translation>Zeigt, wer was in einem Datensatz geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Zuordnung „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; is not a JSON object (%2 at byte %3).</source>
        <translation>Die Zuordnung „%1“ ist kein JSON-Objekt (%2 bei Byte %3).</translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.
</source>
        <translation>%1 Zeilen: %2 angelegt, %3 aktualisiert, %4 unverändert, %5 abgewiesen.
</translation>
    </message>
    <message>
        <source>Rejected rows with their reasons: %1 (not encrypted).
</source>
        <translation>Abgewiesene Zeilen mit ihren Gründen: %1 (nicht verschlüsselt).
</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.
</source>
        <translation>Dies war ein Probelauf: Nichts wurde geändert.
</translation>
    </message>
    <message>
        <source>&quot;kithctl undo&quot; takes all of it back.
</source>
        <translation>„kithctl undo“ nimmt alles zurück.
</translation>
    </message>
    <message>
        <source>%1
  workspace  %2
  created    %3
  size       %4
  schema     %5
  SQLCipher  %6
  journal    %7 on %8
</source>
        <translation>%1
  Arbeitsbereich  %2
  angelegt        %3
  Größe           %4
  Schema          %5
  SQLCipher       %6
  Journal         %7 auf %8
</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Says what the workspace is and how much is in it.</source>
        <translation>Sagt, was der Arbeitsbereich ist und wie viel darin ist.</translation>
    </message>
    <message>
        <source>kithctl does without a window what an administrator or a script needs from a Kith workspace.

</source>
        <translation>kithctl erledigt ohne Fenster, was eine Verwalterin oder ein Skript von einem Kith-Arbeitsbereich braucht.

</translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation>So wird es verwendet: %1</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;kithctl --help&quot; lists them.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. „kithctl --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older recovery sheets no longer open this file; older backups keep the old passphrase.
</source>
        <translation>Die Passphrase ist geändert. Ältere Wiederherstellungsblätter öffnen diese Datei nicht mehr; ältere Sicherungen behalten die alte Passphrase.
</translation>
    </message>
    <message>
        <source>Changes the passphrase. The new one comes from --new-passphrase-fd, KITH_NEW_PASSPHRASE_FD, the second line of --passphrase-fd, or the terminal.</source>
        <translation>Ändert die Passphrase. Die neue kommt von --new-passphrase-fd, KITH_NEW_PASSPHRASE_FD, der zweiten Zeile von --passphrase-fd oder vom Terminal.</translation>
    </message>
    <message>
        <source>--today takes a date like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--today braucht ein Datum wie 2026-03-31, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has contacts already. Sample data goes into a new or empty workspace only.</source>
        <translation>„%1“ enthält bereits Kontakte. Beispieldaten kommen nur in einen neuen oder leeren Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Made %1 contacts and what belongs to them: %2 rows.
</source>
        <translation>%1 Kontakte und was zu ihnen gehört wurden angelegt: %2 Zeilen.
</translation>
    </message>
    <message>
        <source>Fills a new or empty workspace with believable records; the same seed and day make the same content.</source>
        <translation>Füllt einen neuen oder leeren Arbeitsbereich mit glaubhaften Datensätzen; gleicher Startwert und Tag ergeben gleichen Inhalt.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file descriptor. Give a number, for example 3 together with 3&lt;FILE.</source>
        <translation>„%1“ ist kein Dateideskriptor. Geben Sie eine Zahl an, zum Beispiel 3 zusammen mit 3&lt;DATEI.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from file descriptor %1. Open it, for example with %1&lt;FILE.</source>
        <translation>Die Passphrase kann nicht vom Dateideskriptor %1 gelesen werden. Öffnen Sie ihn, zum Beispiel mit %1&lt;DATEI.</translation>
    </message>
    <message>
        <source>No passphrase was given and there is no terminal to ask on. Use --passphrase-fd N or the variable KITH_PASSPHRASE_FD=N; its first line is taken.</source>
        <translation>Es wurde keine Passphrase angegeben, und es gibt kein Terminal, um danach zu fragen. Verwenden Sie --passphrase-fd N oder die Variable KITH_PASSPHRASE_FD=N; deren erste Zeile gilt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1
</source>
        <translation>Rückgängig gemacht: %1
</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Done again: %1
</source>
        <translation>Wiederholt: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were changed later or later records refer to them:
</source>
        <translation>
            <numerusform>%n Datensatz blieb, weil er später geändert wurde oder spätere Datensätze auf ihn verweisen:
</numerusform>
            <numerusform>%n Datensätze blieben, weil sie später geändert wurden oder spätere Datensätze auf sie verweisen:
</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the latest action back, or with --action the one of this number (&quot;transaction&quot; in what --json tells). What was changed later stands in the way; with --skip-changed it stays as it is, and the rest is undone.</source>
        <translation>Nimmt die letzte Aktion zurück, oder mit --action die mit dieser Nummer („transaction“ in der Ausgabe von --json). Später Geändertes steht im Weg; mit --skip-changed bleibt es, wie es ist, und der Rest wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Added %1 as document %2.
</source>
        <translation>%1 wurde als Dokument %2 hinzugefügt.
</translation>
    </message>
    <message>
        <source>Name the file to write with --to.</source>
        <translation>Nennen Sie mit --to die Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>Written to %1: %2 bytes. The file is not encrypted.
</source>
        <translation>Nach %1 geschrieben: %2 Bytes. Die Datei ist nicht verschlüsselt.
</translation>
    </message>
    <message>
        <source>Adds a file to a record as a document, encrypted inside the workspace.</source>
        <translation>Fügt einem Datensatz eine Datei als Dokument hinzu, verschlüsselt im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Lists the documents of a record, the newest first.</source>
        <translation>Listet die Dokumente eines Datensatzes auf, das neueste zuerst.</translation>
    </message>
    <message>
        <source>Writes a document to a file, which is not encrypted.</source>
        <translation>Schreibt ein Dokument in eine Datei, die nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>%1 cannot have documents.</source>
        <translation>%1 kann keine Dokumente haben.</translation>
    </message>
    <message>
        <source>Only contacts can be written as vCards.</source>
        <translation>Nur Kontakte lassen sich als vCards schreiben.</translation>
    </message>
    <message>
        <source>%1 cards written to %2. The file is not encrypted.
</source>
        <translation>%1 Karten wurden nach %2 geschrieben. Die Datei ist nicht verschlüsselt.
</translation>
    </message>
    <message>
        <source>--vcard must be 3.0 or 4.0.</source>
        <translation>--vcard muss 3.0 oder 4.0 sein.</translation>
    </message>
    <message>
        <source>There is no time zone called &quot;%1&quot;. Zones are called like Europe/Vienna.</source>
        <translation>Eine Zeitzone namens „%1“ gibt es nicht. Zonen heißen wie Europe/Vienna.</translation>
    </message>
    <message>
        <source>There is no user called &quot;%1&quot;.</source>
        <translation>Es gibt keinen Benutzer namens „%1“.</translation>
    </message>
    <message>
        <source>Lists open activities that are overdue or due today, and those of the next days with --days.</source>
        <translation>Listet offene Aktivitäten auf, die überfällig oder heute fällig sind, mit --days auch die der nächsten Tage.</translation>
    </message>
    <message>
        <source>There is no deal called &quot;%1&quot;.</source>
        <translation>Es gibt keine Verkaufschance namens „%1“.</translation>
    </message>
    <message>
        <source>%1 deals are called &quot;%2&quot;. Name one by its id.</source>
        <translation>%1 Verkaufschancen heißen „%2“. Nennen Sie eine mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;. There are: %3.</source>
        <translation>%1: Es gibt kein „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1: now in &quot;%2&quot; (%3).
</source>
        <translation>%1: jetzt in „%2“ (%3).
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot; already.
</source>
        <translation>„%1“ ist schon in „%2“.
</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are not in the sums: there is no exchange rate for %1.
</source>
        <translation>
            <numerusform>%n Verkaufschance ist nicht in den Summen: Für %1 gibt es keinen Wechselkurs.
</numerusform>
            <numerusform>%n Verkaufschancen sind nicht in den Summen: Für %1 gibt es keinen Wechselkurs.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists open deals, or with --all closed ones too, with how they stand.</source>
        <translation>Listet offene Verkaufschancen auf, mit --all auch abgeschlossene, und wie es um sie steht.</translation>
    </message>
    <message>
        <source>Moves a deal, by its id or name, to another stage. What the stage asks for and is missing may be passed over with --bypass and a reason, which is logged.</source>
        <translation>Bewegt eine Verkaufschance, nach Nummer oder Name, in eine andere Phase. Was die Phase verlangt und fehlt, kann mit --bypass und einer Begründung übergangen werden, die festgehalten wird.</translation>
    </message>
    <message>
        <source>Marks a deal as won, today or on an earlier day.</source>
        <translation>Kennzeichnet eine Verkaufschance als gewonnen, heute oder an einem früheren Tag.</translation>
    </message>
    <message>
        <source>Marks a deal as lost, with its reason.</source>
        <translation>Kennzeichnet eine Verkaufschance als verloren, mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Puts a closed deal back into the stage it was closed from.</source>
        <translation>Legt eine abgeschlossene Verkaufschance in die Phase zurück, aus der sie abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Tells count, amount and weighted amount of all deals of each stage of a pipeline, in the base currency.</source>
        <translation>Nennt Anzahl, Betrag und gewichteten Betrag aller Verkaufschancen jeder Phase einer Pipeline, in der Basiswährung.</translation>
    </message>
    <message>
        <source>Only activities can be written as a calendar.</source>
        <translation>Nur Aktivitäten lassen sich als Kalender schreiben.</translation>
    </message>
    <message>
        <source>%1 activities written to %2. The file is not encrypted.
</source>
        <translation>%1 Aktivitäten in %2 geschrieben. Die Datei ist nicht verschlüsselt.
</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; (%3 rows) is nearly &quot;%4&quot;. Say --map &quot;%2=%4&quot; if that is meant.
</source>
        <translation>%1: „%2“ (%3 Zeilen) ist fast „%4“. Schreiben Sie --map &quot;%2=%4&quot;, wenn das gemeint ist.
</translation>
    </message>
    <message>
        <source>A calendar holds activities; leave --entity out.</source>
        <translation>Ein Kalender enthält Aktivitäten; lassen Sie --entity weg.</translation>
    </message>
    <message>
        <source>--past-days only goes with --dry-run.</source>
        <translation>--past-days geht nur mit --dry-run.</translation>
    </message>
    <message>
        <source>Lists leads with owner and queue.</source>
        <translation>Listet Leads mit Zuständigen und Warteschlange auf.</translation>
    </message>
    <message>
        <source>Assigns leads by the rules that run on demand, as one action. With --dry-run it only says who would get what and why; with --past-days, what would have become of the leads of the last days. Queues stand in brackets.</source>
        <translation>Teilt Leads nach den Regeln zu, die auf Verlangen laufen, als eine Aktion. Mit --dry-run sagt es nur, wer was warum bekäme; mit --past-days, was aus den Leads der letzten Tage geworden wäre. Warteschlangen stehen in Klammern.</translation>
    </message>
    <message>
        <source>--by is owner or source, not &quot;%1&quot;.</source>
        <translation>--by ist owner oder source, nicht „%1“.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Working time from a lead&apos;s creation to the first call, e-mail, meeting, visit or letter; the target is %1 minutes.
</source>
        <translation>Arbeitszeit von der Anlage eines Leads bis zum ersten Anruf, zur ersten E-Mail, Besprechung, zum ersten Besuch oder Brief; das Ziel sind %1 Minuten.
</translation>
    </message>
    <message>
        <source>= %1
</source>
        <translation>= %1
</translation>
    </message>
    <message>
        <source>--%1 is an id, &quot;new&quot; or &quot;none&quot;, not &quot;%2&quot;.</source>
        <translation>--%1 ist eine Nummer, &quot;new&quot; oder &quot;none&quot;, nicht „%2“.</translation>
    </message>
    <message>
        <source>company: %1
contact: %2
deal: %3
</source>
        <translation>Unternehmen: %1
Kontakt: %2
Verkaufschance: %3
</translation>
    </message>
    <message>
        <source>Say why with --reason, or look first with --dry-run.</source>
        <translation>Geben Sie mit --reason an, warum, oder sehen Sie zuerst mit --dry-run nach.</translation>
    </message>
    <message>
        <source>Open leads that nobody has touched: %1
</source>
        <translation>Offene Leads, um die sich niemand gekümmert hat: %1
</translation>
    </message>
    <message>
        <source>How quickly leads are answered: median of the working minutes and share within the target.</source>
        <translation>Wie schnell Leads beantwortet werden: Median der Arbeitsminuten und Anteil innerhalb des Ziels.</translation>
    </message>
    <message>
        <source>What a lead is worth today, with a line for each reason.</source>
        <translation>Was ein Lead heute wert ist, mit einer Zeile für jeden Grund.</translation>
    </message>
    <message>
        <source>Turns a lead into a company, a contact and a deal, linking what is there. With --dry-run it only says what it would link and make.</source>
        <translation>Macht aus einem Lead ein Unternehmen, einen Kontakt und eine Verkaufschance und verknüpft, was da ist. Mit --dry-run sagt es nur, was es verknüpfen und anlegen würde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a lead.</source>
        <translation>„%1“ ist nicht die Nummer eines Leads.</translation>
    </message>
    <message>
        <source>--format must be csv, xlsx, json, vcf or ics.</source>
        <translation>--format muss csv, xlsx, json, vcf oder ics sein.</translation>
    </message>
    <message>
        <source>--json and the list would both go to standard output. Name a file with --to.</source>
        <translation>--json und die Liste gingen beide auf die Standardausgabe. Nennen Sie mit --to eine Datei.</translation>
    </message>
    <message>
        <source>A workbook needs a file. Name one with --to.</source>
        <translation>Eine Arbeitsmappe braucht eine Datei. Nennen Sie mit --to eine.</translation>
    </message>
    <message>
        <source>--purpose only goes with --channel.</source>
        <translation>--purpose geht nur zusammen mit --channel.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be contacted; --channel leaves such people out.
</source>
        <translation>
            <numerusform>%n davon darf nicht kontaktiert werden; --channel lässt solche Personen aus.
</numerusform>
            <numerusform>%n davon dürfen nicht kontaktiert werden; --channel lässt solche Personen aus.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a list as CSV or JSON, with ids and readable names, to standard output or a file, or as a workbook (xlsx) to a file. With --for-spreadsheet, cells of a CSV that a spreadsheet would compute begin with an apostrophe. With --segment or --channel, whoever must not be reached is left out and counted, as in segments count.</source>
        <translation>Schreibt eine Liste als CSV oder JSON, mit Kennungen und lesbaren Namen, auf die Standardausgabe oder in eine Datei, oder als Arbeitsmappe (xlsx) in eine Datei. Mit --for-spreadsheet beginnen Zellen eines CSV, die eine Tabellenkalkulation berechnen würde, mit einem Apostroph. Mit --segment oder --channel wird ausgelassen und gezählt, wer nicht angesprochen werden darf, wie bei segments count.</translation>
    </message>
    <message>
        <source>
For all commands:
  --passphrase-fd N   the first line of this descriptor is the passphrase (or the recovery code);
                      also KITH_PASSPHRASE_FD=N. Else the keychain is asked, else the terminal.
  --json              one JSON document on standard output; messages go to standard error
  --help, --version

Filters (--where): field op value, with and, or, not and parentheses. Operators: = != &lt; &lt;= &gt; &gt;=
  ~ (contains) ^ (starts with), is empty, is not empty, in (a, b). &quot;city = Berlin and created_at &gt; 2026-01-01&quot;
  Also: between a and b, similar WORD, has all (a, b), &quot;owner_id = me&quot;, &quot;in segment NUMBER&quot;; days such as
  today, this month, last 30 days, 2 weeks ago; and related records: &quot;has no orders (status = paid)&quot;,
  &quot;count deals &gt;= 3&quot;, &quot;sum orders.total_minor (ordered_at in last 12 months) &gt;= 1000&quot;,
  &quot;last activities.done_at &lt; 30 days ago&quot;
  Or JSON, as segments have it: {&quot;kith_filter&quot;: 1, &quot;entity&quot;: &quot;contact&quot;, &quot;where&quot;: {...}}
Sorting (--sort): fields with commas, a leading minus for descending: last_name,-updated_at

Exit codes: 0 done, 1 refused or not found, 2 usage, 3 wrong passphrase, 4 damaged or check found
  something, 5 busy, 6 read-only, disk full or gone, 7 conflict, 8 cancelled, 9 internal error.
</source>
        <translation>
Für alle Befehle:
  --passphrase-fd N   die erste Zeile dieses Deskriptors ist die Passphrase (oder der Wiederherstellungscode);
                      ebenso KITH_PASSPHRASE_FD=N. Sonst wird der Schlüsselbund gefragt, sonst das Terminal.
  --json              ein JSON-Dokument auf der Standardausgabe; Meldungen gehen auf die Fehlerausgabe
  --help, --version

Filter (--where): Feld Operator Wert, mit and, or, not und Klammern. Operatoren: = != &lt; &lt;= &gt; &gt;=
  ~ (enthält) ^ (beginnt mit), is empty, is not empty, in (a, b). &quot;city = Berlin and created_at &gt; 2026-01-01&quot;
  Außerdem: between a and b, similar WORT, has all (a, b), &quot;owner_id = me&quot;, &quot;in segment NUMMER&quot;; Tage wie
  today, this month, last 30 days, 2 weeks ago; und verknüpfte Datensätze: &quot;has no orders (status = paid)&quot;,
  &quot;count deals &gt;= 3&quot;, &quot;sum orders.total_minor (ordered_at in last 12 months) &gt;= 1000&quot;,
  &quot;last activities.done_at &lt; 30 days ago&quot;
  Oder JSON, wie es Segmente haben: {&quot;kith_filter&quot;: 1, &quot;entity&quot;: &quot;contact&quot;, &quot;where&quot;: {...}}
Sortierung (--sort): Felder mit Kommas, ein Minus davor für absteigend: last_name,-updated_at

Exit-Codes: 0 erledigt, 1 verweigert oder nicht gefunden, 2 falscher Aufruf, 3 falsche Passphrase,
  4 beschädigt oder bei der Prüfung etwas gefunden, 5 beschäftigt, 6 schreibgeschützt, Datenträger voll oder
  fort, 7 Konflikt, 8 abgebrochen, 9 interner Fehler.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for records of the kind %2. Name that kind.</source>
        <translation>„%1“ fragt nach Datensätzen der Art %2. Nennen Sie diese Art.</translation>
    </message>
    <message>
        <source>Lists records that match a filter, a search and a segment. --ask takes a few words, English or German, as the search box does: &quot;berlin no touch 30d owner me&quot;.</source>
        <translation>Listet Datensätze auf, die einem Filter, einer Suche und einem Segment entsprechen. --ask nimmt ein paar Wörter, deutsch oder englisch, wie das Suchfeld: &quot;berlin no touch 30d owner me&quot;.</translation>
    </message>
    <message>
        <source>Either --csv or --json, not both.</source>
        <translation>Entweder --csv oder --json, nicht beides.</translation>
    </message>
    <message>
        <source>Made &quot;%1&quot; (%2).
</source>
        <translation>Angelegt: „%1“ (%2).
</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s).
</source>
        <translation>
            <numerusform>%1: %n Datensatz.
</numerusform>
            <numerusform>%1: %n Datensätze.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which records: with --record, --where or --search.</source>
        <translation>Geben Sie an, welche Datensätze: mit --record, --where oder --search.</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>another filter than before</source>
        <translation>anderer Filter als zuvor</translation>
    </message>
    <message>
        <source>Lists segments and lists, with what they counted last.</source>
        <translation>Listet Segmente und Listen auf, mit dem Ergebnis der letzten Zählung.</translation>
    </message>
    <message>
        <source>Counts the members of a segment, by its name or id. With a channel (email, phone, sms, post, chat) and a purpose (marketing, newsletter, sales, service, survey) also who may not be reached, and why; each is counted once.</source>
        <translation>Zählt die Mitglieder eines Segments, das mit Namen oder Nummer genannt wird. Mit einem Kanal (email, phone, sms, post, chat) und einem Zweck (marketing, newsletter, sales, service, survey) auch, wer nicht angesprochen werden darf, und warum; jeder wird einmal gezählt.</translation>
    </message>
    <message>
        <source>Lists the members; with a channel and a purpose only those who may be reached. With --history it lists who came onto a list and left it.</source>
        <translation>Listet die Mitglieder auf; mit einem Kanal und einem Zweck nur die, die angesprochen werden dürfen. Mit --history listet es auf, wer auf eine Liste kam und sie verließ.</translation>
    </message>
    <message>
        <source>Says condition by condition why a record is in a segment or is not, with the values seen.</source>
        <translation>Sagt Bedingung für Bedingung, warum ein Datensatz zu einem Segment gehört oder nicht, mit den vorgefundenen Werten.</translation>
    </message>
    <message>
        <source>Makes a segment of the records that match a filter; with --list a list of those that match now, or an empty one.</source>
        <translation>Legt ein Segment aus den Datensätzen an, die einem Filter entsprechen; mit --list eine Liste derer, die ihm jetzt entsprechen, oder eine leere.</translation>
    </message>
    <message>
        <source>Makes a segment a list of the members that it has now; with --as a new list beside it.</source>
        <translation>Macht aus einem Segment eine Liste der Mitglieder, die es jetzt hat; mit --as eine neue Liste daneben.</translation>
    </message>
    <message>
        <source>Adds records to a list, as one action.</source>
        <translation>Fügt Datensätze einer Liste hinzu, als eine Aktion.</translation>
    </message>
    <message>
        <source>Takes records off a list, as one action.</source>
        <translation>Nimmt Datensätze von einer Liste, als eine Aktion.</translation>
    </message>
    <message>
        <source>Tells day by day how many members a segment had, how many came and how many left; days on which no program looked say so. With --take today is looked at first, for all segments.</source>
        <translation>Sagt Tag für Tag, wie viele Mitglieder ein Segment hatte, wie viele hinzukamen und wie viele ausschieden; Tage, an denen kein Programm nachgesehen hat, sind so gekennzeichnet. Mit --take wird zuerst der heutige Tag festgehalten, für alle Segmente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of time. Use day, week, month, quarter or year.</source>
        <translation>„%1“ ist keine Zeiteinheit. Verwenden Sie day, week, month, quarter oder year.</translation>
    </message>
    <message>
        <source>--option is NAME=VALUE, not &quot;%1&quot;.</source>
        <translation>--option ist NAME=WERT, nicht „%1“.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Lists the numbers that reports know, what they are grouped by, and how each is defined.</source>
        <translation>Listet die Zahlen auf, die Berichte kennen, wonach sie gruppiert werden und wie jede definiert ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be learned from. These can: %2.</source>
        <translation>Aus „%1“ lässt sich nicht lernen. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Over by now: %1 won, %2 lost; %3 of each are needed to learn from.
</source>
        <translation>Bisher zu Ende: %1 gewonnen, %2 verloren; von beiden werden %3 gebraucht, um daraus zu lernen.
</translation>
    </message>
    <message>
        <source>--fields only goes with --learn.</source>
        <translation>--fields gehört zu --learn.</translation>
    </message>
    <message>
        <source>Says what chances of leads were learned from and how often they came true, by tenths. With --learn it learns anew, as one action.</source>
        <translation>Sagt, woraus die Chancen von Leads gelernt wurden und wie oft sie eintrafen, nach Zehnteln. Mit --learn wird neu gelernt, als eine Aktion.</translation>
    </message>
    <message>
        <source>Says what chances of deals were learned from and how often they came true, by tenths. With --learn it learns anew, as one action.</source>
        <translation>Sagt, woraus die Chancen von Verkaufschancen gelernt wurden und wie oft sie eintrafen, nach Zehnteln. Mit --learn wird neu gelernt, als eine Aktion.</translation>
    </message>
    <message>
        <source>There is no view called &quot;%1&quot;. &quot;kithctl views list&quot; says which there are.</source>
        <translation>Eine Ansicht namens „%1“ gibt es nicht. „kithctl views list“ zeigt, welche es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views called &quot;%1&quot;. Name the view by its id.</source>
        <translation>
            <numerusform>Es gibt %n Ansicht namens „%1“. Nennen Sie sie mit ihrer Nummer.</numerusform>
            <numerusform>Es gibt %n Ansichten namens „%1“. Nennen Sie die gemeinte mit ihrer Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the saved views that you see.</source>
        <translation>Listet die gespeicherten Ansichten auf, die Sie sehen.</translation>
    </message>
    <message>
        <source>Shows filter and layout of a view, by its name or id, and counts its records.</source>
        <translation>Zeigt Filter und Gestaltung einer Ansicht, nach Name oder Nummer, und zählt ihre Datensätze.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2 or %3. Name one by its id.</source>
        <translation>„%1“ kann %2 oder %3 sein. Nennen Sie eines mit seiner Nummer.</translation>
    </message>
    <message>
        <source>--compare is previous or last-year, not &quot;%1&quot;.</source>
        <translation>--compare ist previous oder last-year, nicht „%1“.</translation>
    </message>
    <message>
        <source>Does what an open window does by itself: notes what segments, the forecast and the data look like today, and writes the scheduled reports that are due on this computer as CSV or XLSX. For cron; what is done is not done again. &quot;kith --daily FILE&quot; does the same, with the PDFs.</source>
        <translation>Tut, was ein offenes Fenster von selbst tut: hält fest, wie Segmente, Prognose und Daten heute aussehen, und schreibt die geplanten Berichte, die auf diesem Rechner fällig sind, als CSV oder XLSX. Für cron; was getan ist, wird nicht noch einmal getan. „kith --daily FILE“ tut dasselbe mit den PDFs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written to %2</source>
        <translation>„%1“ wurde nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Stopped. What was done stays; the rest is done the next time.</source>
        <translation>Angehalten. Was getan ist, bleibt; der Rest folgt beim nächsten Mal.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) noted</source>
        <translation>
            <numerusform>%n Segment festgehalten</numerusform>
            <numerusform>%n Segmente festgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The forecast of today noted</source>
        <translation>Die Prognose von heute festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that may be there twice marked or cleared</source>
        <translation>
            <numerusform>%n Datensatz, den es zweimal geben könnte, markiert oder freigegeben</numerusform>
            <numerusform>%n Datensätze, die es zweimal geben könnte, markiert oder freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Nichts war fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) as PDF left alone: &quot;kith --daily FILE&quot; writes them, too.</source>
        <translation>
            <numerusform>%n Zeitplan mit PDF ausgelassen: „kith --daily FILE“ schreibt auch ihn.</numerusform>
            <numerusform>%n Zeitpläne mit PDF ausgelassen: „kith --daily FILE“ schreibt auch sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 companies or contacts were made because rows of the file name them.
</source>
        <translation>%1 Unternehmen oder Kontakte wurden angelegt, weil Zeilen der Datei sie nennen.
</translation>
    </message>
    <message>
        <source>Reads a CSV or TSV file of contacts, companies, leads, deals, products, orders or users, vCards, or a calendar (.ics): one action, one undo; a second time changes nothing. --map may be given several times: a file says where columns go, NAME=OTHER that a name in the file means another. --system names the program the file comes from, within which keys and the numbers of orders are unique; without it the file&apos;s name is taken. --customers reject turns away orders of customers that are not here.</source>
        <translation>Liest eine CSV- oder TSV-Datei mit Kontakten, Unternehmen, Leads, Verkaufschancen, Produkten, Aufträgen oder Benutzern, vCards oder einen Kalender (.ics): eine Aktion, einmal rückgängig; ein zweites Mal ändert nichts. --map darf mehrmals stehen: Eine Datei sagt, wohin Spalten gehen, NAME=ANDERER, dass ein Name in der Datei einen anderen meint. --system nennt das Programm, aus dem die Datei kommt und in dem Schlüssel und Auftragsnummern eindeutig sind; ohne es gilt der Name der Datei. --customers reject weist Aufträge von Kunden ab, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;kithctl %1&quot; is followed by one of: %2. &quot;kithctl --help&quot; tells more.</source>
        <translation>Auf „kithctl %1“ folgt eines von: %2. „kithctl --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>%1 is not told by &quot;%2&quot;. It is told by %3, and by fields and those of linked records, such as company_id.industry_id.</source>
        <translation>%1 lässt sich nicht nach „%2“ gliedern. Es gliedert sich nach %3 und nach Feldern, auch verknüpfter Datensätze, etwa company_id.industry_id.</translation>
    </message>
    <message>
        <source>--customers is create or reject.</source>
        <translation>--customers ist create oder reject.</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to %2, not &quot;%3&quot;.</source>
        <translation>%1 ist eine Zahl von Tagen von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no options.</source>
        <translation>„%1“ hat keine Optionen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;. It has: %3.</source>
        <translation>„%1“ hat keine Option „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 findings. Keep a copy of this file as it is, and restore a backup when what you entered is concerned.
</source>
        <translation>%1 Befunde. Bewahren Sie eine Kopie dieser Datei auf, wie sie ist, und stellen Sie eine Sicherung wieder her, wenn es um Ihre Eingaben geht.
</translation>
    </message>
    <message>
        <source>The passphrase is too short. It protects everything in the workspace: take at least %1 characters, better several words.</source>
        <translation>Die Passphrase ist zu kurz. Sie schützt alles im Arbeitsbereich: Nehmen Sie mindestens %1 Zeichen, besser mehrere Wörter.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;, and no other one yet. Make it in the settings first.</source>
        <translation>%1: „%2“ gibt es nicht und auch noch nichts anderes. Legen Sie es zuerst in den Einstellungen an.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-01-31, not &quot;%2&quot;.</source>
        <translation>--%1 erwartet einen Tag wie 2026-01-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>--amount takes an amount such as 1250.50, not &quot;%1&quot;.</source>
        <translation>--amount erwartet einen Betrag wie 1250.50, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is won already. Reopen it first to win it again.</source>
        <translation>„%1“ ist schon gewonnen. Öffnen Sie sie erst wieder, um sie noch einmal zu gewinnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is lost already. Reopen it first to lose it again.</source>
        <translation>„%1“ ist schon verloren. Öffnen Sie sie erst wieder, um sie noch einmal zu verlieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open; only won and lost deals are reopened.</source>
        <translation>„%1“ ist offen; nur gewonnene und verlorene Verkaufschancen werden wieder geöffnet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which kind of file it is to be. Let it end with .csv, .xlsx, .json, .vcf or .ics, or say --format.</source>
        <translation>„%1“ sagt nicht, was für eine Datei es werden soll. Lassen Sie den Namen auf .csv, .xlsx, .json, .vcf oder .ics enden, oder nennen Sie --format.</translation>
    </message>
    <message>
        <source>--map takes a file, or NAME=OTHER for a name in the file that means another one. There is no file &quot;%1&quot;.</source>
        <translation>--map erwartet eine Datei oder NAME=ANDERER für einen Namen in der Datei, der einen anderen meint. Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column. Where columns go is said in a file: take the &quot;map&quot; of an import with --dry-run --json, change it, and name it with --map.</source>
        <translation>„%1“ ist eine Spalte. Wohin Spalten gehen, sagt eine Datei: Nehmen Sie „map“ aus einem Import mit --dry-run --json, ändern Sie es und nennen Sie es mit --map.</translation>
    </message>
    <message>
        <source>Taken as: %1
</source>
        <translation>Gelesen als: %1
</translation>
    </message>
    <message>
        <source>  %1 × other reasons; --rejected writes every row with its own.
</source>
        <translation>  %1 × andere Gründe; --rejected schreibt jede Zeile mit ihrem.
</translation>
    </message>
    <message>
        <source>Nothing was changed.
</source>
        <translation>Nichts wurde geändert.
</translation>
    </message>
    <message>
        <source>There is no reason called &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Grund namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Closes open leads that nobody has touched for days, as one action; with --dry-run it only counts them.</source>
        <translation>Schließt offene Leads, um die sich seit Tagen niemand gekümmert hat, als eine Aktion; mit --dry-run zählt es sie nur.</translation>
    </message>
    <message>
        <source>The period does not narrow this number: it is as of now.</source>
        <translation>Der Zeitraum schränkt diese Zahl nicht ein: sie gilt für jetzt.</translation>
    </message>
    <message>
        <source>Answers a metric, or a measure such as sum:deal.amount_minor (also count, mean, median, min and max), in groups of at most three: --by owner,period:quarter. Periods: this month, last quarter, last 12 months, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, all.</source>
        <translation>Beantwortet eine Kennzahl oder ein Maß wie sum:deal.amount_minor (auch count, mean, median, min und max), in höchstens drei Gruppierungen: --by owner,period:quarter. Zeiträume: this month, last quarter, last 12 months, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, all.</translation>
    </message>
    <message>
        <source>Makes a new encrypted workspace. --name is the name of its first user, --currency the one that amounts are added up in.</source>
        <translation>Legt einen neuen verschlüsselten Arbeitsbereich an. --name ist der Name seines ersten Benutzers, --currency die Währung, in der Beträge zusammengezählt werden.</translation>
    </message>
    <message>
        <source>There is no currency called &quot;%1&quot;. Say its three-letter code, for example EUR.</source>
        <translation>Es gibt keine Währung namens „%1“. Nennen Sie ihren Code aus drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd, not &quot;%1&quot;.</source>
        <translation>--dates ist dmy, mdy oder ymd, nicht „%1“.</translation>
    </message>
    <message>
        <source>The days of &quot;%1&quot; can be read in two ways: &quot;%2&quot; is %3 or %4. Say --dates dmy, mdy or ymd.</source>
        <translation>Die Tage von „%1“ lassen sich auf zwei Arten lesen: „%2“ ist der %3 oder der %4. Nennen Sie --dates dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source> with --dates: &quot;%1&quot; is %2 or %3</source>
        <translation> mit --dates: „%1“ ist der %2 oder der %3</translation>
    </message>
    <message>
        <source>There is no active assignment rule. Make one in the settings first.</source>
        <translation>Es gibt keine aktive Zuweisungsregel. Legen Sie zuerst eine in den Einstellungen an.</translation>
    </message>
    <message>
        <source>No lead is meant.</source>
        <translation>Kein Lead ist gemeint.</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;.</source>
        <translation>%1: Nichts heißt „%2“.</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;. There is: %3.</source>
        <translation>%1: Nichts heißt „%2“. Es gibt: %3.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop CRM in one encrypted file.</source>
        <translation>Desktop-CRM in einer einzigen verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog, in light and dark, into the folder DIR, and quit. Needs no display.</source>
        <translation>Schreibt von jeder Seite und jedem Dialog, hell und dunkel, ein Bild in den Ordner DIR und beendet sich. Braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der zu öffnende Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Kith opens one workspace at a time.</source>
        <translation>Kith öffnet jeweils einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no display. &quot;kith --tour DIR&quot; writes pictures of the program instead.</source>
        <translation>Es gibt keinen Bildschirm. „kith --tour DIR“ schreibt stattdessen Bilder des Programms.</translation>
    </message>
    <message>
        <source>Start a program of its own, also when Kith is running already. Without it, the one that runs comes to the front and opens FILE.</source>
        <translation>Startet ein eigenes Programm, auch wenn Kith bereits läuft. Sonst kommt das laufende nach vorn und öffnet FILE.</translation>
    </message>
</context>
</TS>
