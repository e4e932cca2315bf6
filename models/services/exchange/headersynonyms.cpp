// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/headersynonyms.h"

#include "models/base/textfold.h"
#include "models/services/exchange/campaignwords.h"

#include <QHash>

#include <span>

namespace kith::services {

namespace {

struct Synonyms
{
    const char *target;
    const char *headings; ///< normalised, separated by blanks
};

/// Headings that mean the same for people and companies.
constexpr Synonyms Common[] = {
    {"external_id",
     "id recid recordid customerid customernumber customerno custid accountid accountnumber clientid "
     "kundennummer "
     "kundennr kundenid debitorennummer numeroclient idclient codeclient numerocliente idcliente "
     "codigocliente "
     "codicecliente clienteid klantnummer klantid externalid legacyid oldid uid reference referenz"},
    {"emails.work",
     "email emailaddress mail emails workemail businessemail emailwork email1 email1value email1address "
     "primaryemail mailadresse emailadresse epost courriel adresseemail adressemail correo correoelectronico "
     "correoelectronico email2 email2value email2address emaildirectos indirizzoemail postaelettronica "
     "emailadres "
     "enderecodeemail"},
    {"emails.home",
     "privateemail personalemail homeemail emailhome emailprivat privatemail emailpersonnel emailpersonal"},
    {"phones.work",
     "phone phonenumber telephone tel telephonenumber workphone businessphone phonework phone1 phone1value "
     "primaryphone officephone telefon telefonnummer rufnummer telefongeschaftlich telefondienstlich "
     "festnetz "
     "telephonebureau numerodetelephone telefono telefonotrabajo telefonofijo telefone telefoonnummer "
     "telefoon "
     "phone2 phone2value companyphone mainphone"},
    {"phones.mobile",
     "mobile mobilephone cell cellphone mobilenumber cellular handy handynummer mobil mobiltelefon "
     "mobilnummer "
     "portable telephoneportable gsm movil telefonomovil celular telemovel cellulare mobiel"},
    {"phones.home", "homephone phonehome privatephone telefonprivat telephonedomicile telefonocasa"},
    {"phones.fax", "fax faxnumber businessfax telefax faxnummer workfax telecopie telecopieur"},
    {"urls.web", "website web url homepage webpage webseite internetseite siteweb siteinternet paginaweb "
                 "sitioweb sitoweb"},
    {"address.house_number",
     "streetnumber housenumber streetno houseno hausnummer hausnr numerorue numerodevoie numerocalle "
     "numerocivico huisnummer"},
    {"address.street",
     "street address streetaddress address1 addressline1 street1 mailingstreet businessstreet billingstreet "
     "address1street strasse strassehausnummer strasseundhausnummer anschrift adresse adresse1 rue calle "
     "direccion domicilio via indirizzo rua endereco morada straat straatnaam adres"},
    {"address.street_2",
     "address2 addressline2 street2 adresszusatz adresse2 complementadresse complementdadresse direccion2 "
     "indirizzo2 complemento"},
    {"address.postal_code",
     "postcode postalcode zip zipcode plz postleitzahl codepostal codigopostal cap codicepostale cep "
     "mailingpostalcode businesspostalcode billingpostalcode address1postalcode"},
    {"address.city",
     "city town suburb mailingcity businesscity billingcity address1city ort stadt wohnort ville localite "
     "commune ciudad localidad poblacion citta comune cidade localidade stad plaats woonplaats"},
    {"address.region",
     "region state province county stateprovince mailingstate businessstate billingstate address1region "
     "bundesland kanton departement provincia estado comunidad regione distrito provincie"},
    {"address.country",
     "country countryregion countrycode mailingcountry businesscountry billingcountry address1country land "
     "staat pays pais paese nazione nation"},
    {"note",
     "note notes comment comments remark remarks description notiz notizen bemerkung bemerkungen kommentar "
     "beschreibung remarque remarques commentaire nota notas observaciones comentario observacoes opmerking "
     "opmerkingen"},
    {"tag", "tag tags label labels category categories keyword keywords groups groupmembership gruppe "
            "gruppen kategorie "
            "kategorien schlagwort schlagworte etiquette etiquettes etiqueta etiquetas etichetta categorie"},
};

constexpr Synonyms Contact[] = {
    {"full_name",
     "name fullname contactname contact contactperson displayname customername personname ansprechpartner "
     "kontakt kontaktperson vollername vorundnachname nomcomplet nomprenom nomducontact nombrecompleto "
     "nombrecontacto contacto nomecompleto nominativo volledigenaam contactpersoon"},
    {"salutation", "salutation title prefix honorific nameprefix anrede titel civilite tratamiento titolo "
                   "tratamento aanhef"},
    {"first_name", "firstname givenname forename first vorname rufname prenom nombre nombredepila nome "
                   "primonome primeironome "
                   "voornaam"},
    {"middle", "middle middlename middlenames additionalname zweitername zweitvorname deuxiemeprenom "
               "segundonombre secondonome"},
    {"last_name", "lastname surname familyname last nachname familienname zuname nom nomdefamille apellido "
                  "apellidos cognome "
                  "sobrenome apelido achternaam"},
    {"suffix", "suffix namesuffix generationalsuffix namenszusatz suffixe sufijo"},
    {"birthday",
     "birthday birthdate dateofbirth dob born geburtstag geburtsdatum datedenaissance anniversaire "
     "fechadenacimiento cumpleanos datadinascita compleanno datadenascimento geboortedatum"},
    {"source_id",
     "source leadsource contactsource quelle herkunft leadquelle origine origen fuente origem fonte bron"},
    {"language", "language preferredlanguage sprache langue idioma lingua taal"},
    {"job.title",
     "jobtitle contacttitle position role function jobposition titleposition berufsbezeichnung funktion "
     "stelle "
     "fonction poste cargo puesto ruolo mansione funcao functie organization1title occupation beruf"},
    {"job.department",
     "department dept abteilung departement service departamento reparto afdeling organization1department"},
    {"company.name",
     "company companyname organization organisation organizationname organisationname account accountname "
     "employer firm firma firmenname unternehmen gesellschaft arbeitgeber societe entreprise nomsociete "
     "empresa "
     "nombreempresa compania azienda ragionesociale societa bedrijf bedrijfsnaam organization1name customer"},
    {"company.domain", "companydomain companywebsite companyurl domain"},
};

constexpr Synonyms Company[] = {
    {"name", "name company companyname account accountname organization organisation organizationname "
             "organisationname customer "
             "customername businessname firm firma firmenname unternehmen unternehmensname societe "
             "entreprise raisonsociale "
             "nomsociete empresa nombreempresa razonsocial compania azienda ragionesociale societa bedrijf "
             "bedrijfsnaam"},
    {"legal_name", "legalname legalentity rechtlichername firmierung denominationsociale"},
    {"domain",
     "domain companydomain webdomain website web url homepage webseite siteweb paginaweb sitioweb sitoweb"},
    {"industry_id", "industry sector branch vertical branche industrie wirtschaftszweig secteur "
                    "secteurdactivite industria settore "
                    "setor ramo bedrijfstak sektor"},
    {"size_band", "sizeband companysize size groesse unternehmensgroesse taille tamano dimensione"},
    {"employees", "employees numberofemployees employeecount headcount staff mitarbeiter mitarbeiterzahl "
                  "anzahlmitarbeiter "
                  "effectif nombredemployes empleados numerodeempleados dipendenti funcionarios medewerkers"},
    {"revenue_minor", "revenue annualrevenue turnover sales umsatz jahresumsatz chiffredaffaires "
                      "ingresos facturacion fatturato "
                      "faturamento omzet"},
    {"founded_year",
     "yearestablished established founded foundedyear yearfounded gegrundet grundungsjahr anneedecreation "
     "anofundacion annofondazione anodefundacao opgericht"},
    {"tax_id", "taxid vat vatid vatnumber taxnumber ustid ustidnr umsatzsteuerid steuernummer tva numerotva "
               "siret nif cif rfc "
               "partitaiva piva nipc btwnummer"},
    {"parent.name",
     "parent parentcompany parentaccount subsidiaryof holding muttergesellschaft konzern maisonmere "
     "empresamatriz capogruppo moederbedrijf"},
    {"address.country",
     "officelocation location headquarters hq headquarterscountry standort siege sede vestiging"},
};

constexpr Synonyms Deal[] = {
    {"external_id",
     "opportunityid dealid recordid id externalid legacyid reference opportunitynumber dealnumber"},
    {"name",
     "name dealname opportunityname opportunity deal title subject titel bezeichnung nom nombre nome naam"},
    {"company.name",
     "account accountname company companyname organization organisation customer customername "
     "firma firmenname unternehmen kunde societe entreprise client empresa cliente azienda bedrijf "
     "klant"},
    {"owner_id",
     "owner ownername dealowner opportunityowner salesagent salesrep salesperson agent assignedto rep "
     "verkaufer verantwortlich besitzer proprietaire commercial responsable vendedor proprietario "
     "eigenaar"},
    {"product", "product productname item article produkt artikel produit producto prodotto produto"},
    {"pipeline_id", "pipeline pipelinename"},
    {"stage_id", "stage dealstage stagename salesstage phase verkaufsphase etape etapa fase"},
    {"amount_minor",
     "amount value dealvalue closevalue dealamount betrag wert montant valeur importe valor importo "
     "valore bedrag waarde"},
    {"currency", "currency wahrung waehrung devise moneda valuta moeda"},
    {"close_date", "closedate closingdate closedon abschlussdatum abschluss datedecloture fechadecierre "
                   "datachiusura sluitdatum"},
    {"expected_close_on", "expectedclose expectedclosedate erwarteterabschluss clotureprevue"},
    {"created_at", "created createdate createddate createdon createdat engagedate opendate opened angelegt "
                   "erstellt erstelltam datedecreation fechadecreacion creato creatoil aangemaakt"},
    {"won_at", "wondate wonat wonon datewon gewonnenam"},
    {"lost_at", "lostdate lostat loston datelost verlorenam"},
    {"lead.external_id", "leadid mqlid leadkey originatinglead"},
    {"probability_override", "probability wahrscheinlichkeit probabilite probabilidad probabilita"},
    {"lost_reason_id", "lostreason lossreason verlustgrund"},
    {"source_id", "source leadsource quelle herkunft origine origen fonte bron"},
    {"note", "note notes comment comments description notiz notizen bemerkung beschreibung"},
    {"tag", "tag tags label labels"},
};

constexpr Synonyms Product[] = {
    {"name",
     "name product productname article item produkt artikel bezeichnung produit producto prodotto produto"},
    {"sku", "sku articlenumber itemnumber productcode productid artikelnummer reference codigo codice"},
    {"category_id", "category series family productfamily group kategorie serie gruppe categorie categoria"},
    {"unit", "unit einheit unite unidad unita eenheid"},
    {"price_minor", "price salesprice listprice unitprice preis listenpreis prix precio prezzo preco prijs"},
    {"currency", "currency wahrung waehrung devise moneda valuta moeda"},
    {"description", "description beschreibung descripcion descrizione descricao omschrijving"},
    {"external_id", "id recordid externalid"},
};

/// Headings that say "order" by themselves come first: by them a file of orders is known.
constexpr Synonyms Order[] = {
    {"number",
     "orderid orderno ordernumber ordernr ordercode orderref orderreference salesorder salesordernumber "
     "ponumber "
     "invoiceid invoiceno invoicenumber bestellnummer bestellnr bestellid bestellung auftragsnummer "
     "auftragsnr "
     "auftrag auftragsid rechnungsnummer numerocommande numerodecommande nocommande idcommande commande "
     "numerodefacture numeropedido numerodepedido idpedido nopedido codigopedido codigodopedido pedido "
     "numeroordine idordine codiceordine ordine numerodoordine encomenda numeroencomenda numerodaencomenda "
     "ordernummer bestelnummer bestelling factuurnummer"},
    {"number", "id number no nr nummer numero name order externalid reference referenz"},
    {"ordered_at",
     "orderdate ordered orderedat orderedon orderplaced orderpurchasetimestamp purchasedate dateoforder "
     "invoicedate "
     "saledate bestelldatum auftragsdatum bestelltam rechnungsdatum datecommande datedecommande "
     "datedefacture "
     "fechapedido fechadepedido fechadelpedido dataordine datadellordine datapedido datadopedido "
     "dataencomenda orderdatum besteldatum factuurdatum"},
    {"ordered_at", "date created createdat createdon createddate datum jour fecha data tag placedon"},
    {"customer.external_id",
     "customerid customerno customernumber custid clientid clientnumber accountid accountnumber buyerid "
     "kundennummer kundennr kundenid debitorennummer numeroclient idclient codeclient numerocliente "
     "idcliente codigocliente codigodocliente codicecliente klantnummer klantid klantcode"},
    {"company.name",
     "company companyname customer customername account accountname organization organisation buyer client "
     "firma "
     "firmenname unternehmen kunde kundenname societe entreprise nomclient nomduclient empresa cliente "
     "nombrecliente nomecliente azienda ragionesociale bedrijf bedrijfsnaam klant klantnaam"},
    {"contact.name", "contact contactname fullname billingname buyername ansprechpartner kontakt nomcomplet "
                     "contacto nombrecompleto "
                     "contatto nominativo nomecompleto contato contactpersoon"},
    {"contact.email",
     "email emailaddress mail customeremail billingemail buyeremail emailadresse mailadresse courriel "
     "adresseemail correo correoelectronico indirizzoemail enderecodeemail emailadres"},
    {"owner_id",
     "owner salesrep salesperson salesagent agent employee employeeid employeename rep soldby seller "
     "verkaufer "
     "verkaeufer mitarbeiter mitarbeiterid sachbearbeiter bearbeiter vendeur commercial employe idemploye "
     "vendedor empleado idempleado venditore dipendente funcionario verkoper medewerker"},
    {"status", "status state orderstatus orderstate financialstatus bestellstatus auftragsstatus statut etat "
               "estado estadopedido stato statoordine situacao"},
    {"total_minor",
     "total ordertotal totalprice totalamount amount grandtotal sum revenue value invoicetotal summe gesamt "
     "gesamtbetrag gesamtsumme gesamtpreis betrag bestellwert auftragswert montant montanttotal prixtotal "
     "importe importetotal totalpedido importo totaleordine totale importototale valor valortotal totaal "
     "totaalbedrag bedrag"},
    {"currency", "currency currencycode wahrung waehrung devise monnaie moneda valuta moeda"},
    {"line.product",
     "product productid productname productcode item itemid itemname itemcode sku article articlenumber "
     "lineitemname lineitemsku produkt produktname artikel artikelnummer artikelnr produit codeproduit "
     "nomproduit referenceproduit producto codigoproducto articulo prodotto codiceprodotto articolo produto "
     "codigoproduto artigo productnaam productnummer"},
    {"line.description", "description linedescription itemdescription beschreibung bezeichnung designation "
                         "descripcion descrizione descricao omschrijving"},
    {"line.quantity",
     "quantity qty units pieces lineitemquantity menge anzahl stuck stueck stuckzahl quantite qte "
     "cantidad unidades quantita pezzi quantidade qtde aantal hoeveelheid"},
    {"line.unit_price",
     "unitprice price itemprice priceeach lineitemprice einzelpreis stuckpreis stueckpreis preis "
     "prixunitaire prix "
     "precio preciounitario prezzo prezzounitario preco precounitario prijs stukprijs eenheidsprijs"},
    {"line.discount",
     "discount discountpercent discountrate linediscount rabatt rabattprozent nachlass remise "
     "rabais descuento sconto desconto korting"},
    {"line.number",
     "linenumber lineno lineitemnumber orderlinenumber position pos positionsnummer numeroligne "
     "linea numerolinea riga numeroriga linha numerolinha regelnummer"},
    {"note",
     "note notes comment comments remark remarks notiz notizen bemerkung bemerkungen remarque remarques "
     "commentaire nota notas observaciones observacoes opmerking opmerkingen"},
    {"tag", "tag tags label labels"},
};

constexpr Synonyms User[] = {
    {"display_name",
     "name displayname fullname user username salesagent salesrep agent owner benutzer mitarbeiter "
     "utilisateur usuario utente gebruiker"},
    {"first_name", "firstname givenname forename vorname prenom nombre nome voornaam"},
    {"last_name", "lastname surname familyname nachname nom apellido apellidos cognome sobrenome achternaam"},
    {"login", "login account loginname shortname userid employeeid employeeno employeenumber staffid "
              "mitarbeiternummer mitarbeiterid personalnummer kurzel kuerzel matricule idempleado"},
    {"email", "email emailaddress mail"},
    {"team.lead",
     "manager managername salesmanager teamlead teamleader leader lead supervisor reportsto vorgesetzter "
     "vorgesetzte leiter leitung teamleiter teamleitung fuhrungskraft fuehrungskraft chef chefdequipe "
     "responsable jefe jefedeequipo gerente responsabile capo caposquadra responsavel leidinggevende "
     "teamleider"},
    {"team", "team teamname regionaloffice office department abteilung equipe equipo squadra"},
};

constexpr Synonyms Lead[] = {
    {"external_id", "id leadid mqlid recordid externalid legacyid reference"},
    {"title", "title subject topic betreff titel"},
    {"first_name", "firstname givenname forename vorname prenom nombre nome voornaam"},
    {"last_name",
     "lastname surname familyname name nachname nom apellido apellidos cognome sobrenome achternaam"},
    {"job_title", "jobtitle position role funktion fonction cargo ruolo functie"},
    {"company_name",
     "company companyname account organization organisation firma unternehmen societe entreprise "
     "empresa azienda bedrijf"},
    {"email", "email emailaddress mail"},
    {"phone", "phone phonenumber telephone tel mobile telefon telefonnummer telefono telefone telefoon"},
    {"website", "website web url homepage webseite siteweb"},
    {"city", "city town ort stadt ville ciudad citta cidade stad"},
    {"country_iso2", "country countrycode land pays pais paese"},
    {"source_id", "source leadsource origin quelle herkunft origine origen fonte bron"},
    {"medium", "medium channel kanal"},
    {"status", "status leadstatus state"},
    {"owner_id", "owner leadowner salesrep agent assignedto verantwortlich besitzer"},
    {"created_at", "created createdate createddate createdat firstcontactdate angelegt erstellt"},
    {"note", "note notes comment comments message notiz notizen nachricht"},
    {"tag", "tag tags"},
};

constexpr Synonyms Answer[] = {
    {"external_id", "id answerid responseid externalid reference"},
    {"kind", "kind question survey type art frage umfrage"},
    {"score", "score rating answer points note bewertung punkte antwort"},
    {"answered_at", "answered answeredat date day datum beantwortet"},
    {"comment", "comment comments text remark kommentar bemerkung"},
    {"contact.email", "email emailaddress mail contact kontakt"},
    {"ticket.number", "ticket ticketnumber ticketid ticketnummer"},
};

constexpr Synonyms Cost[] = {
    {"external_id", "id costid externalid reference"},
    {"source_id", "source leadsource origin channel campaign quelle herkunft kanal"},
    {"from_date", "from fromdate start begin date month von beginn monat"},
    {"to_date", "to todate end until bis ende"},
    {"amount_minor", "amount cost costs spend budget betrag kosten ausgaben"},
    {"currency", "currency waehrung wahrung devise moneda"},
    {"note", "note notes comment notiz bemerkung"},
};

constexpr Synonyms Rate[] = {
    {"external_id", "id externalid reference"},
    {"currency", "currency currencycode waehrung wahrung devise moneda code iso"},
    {"on_date", "date day from on since datum tag jour fecha timeperiod"},
    {"rate_to_base", "rate ratetobase exchangerate kurs wechselkurs taux cours tasa cambio value obsvalue"},
};

QList<QByteArray> targetsIn(std::span<const Synonyms> table, const QString &heading)
{
    QList<QByteArray> found;
    const QByteArray wanted = heading.toLatin1();
    for (const Synonyms &entry : table)
        if (QByteArray(entry.headings).split(' ').contains(wanted))
            found.append(entry.target);
    return found;
}

} // namespace

QString normalisedHeading(const QString &heading)
{
    QString spaced;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (i > 0 && heading.at(i).isUpper() && heading.at(i - 1).isLower())
            spaced += u' ';
        spaced += heading.at(i);
    }
    QString letters;
    for (const QChar c : base::fold(spaced))
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

bool saysOrderNumber(const QString &heading)
{
    const std::span<const Synonyms> numbers(Order, 1);
    return !targetsIn(numbers, normalisedHeading(heading)).isEmpty();
}

QList<QByteArray> targetsForHeading(const QByteArray &entity, const QString &heading)
{
    const QString normalised = normalisedHeading(heading);
    if (entity == "deal")
        return targetsIn(Deal, normalised);
    if (entity == "product")
        return targetsIn(Product, normalised);
    if (entity == "app_user")
        return targetsIn(User, normalised);
    if (entity == "sales_order")
        return targetsIn(Order, normalised);
    if (entity == "lead")
        return targetsIn(Lead, normalised);
    if (entity == "survey_response")
        return targetsIn(Answer, normalised);
    if (entity == "source_cost")
        return targetsIn(Cost, normalised);
    if (entity == "exchange_rate")
        return targetsIn(Rate, normalised);
    if (entity == "campaign" || entity == "campaign_event")
        return campaignTargets(entity, normalised);
    QList<QByteArray> found =
        entity == "company" ? targetsIn(Company, normalised) : targetsIn(Contact, normalised);
    found += targetsIn(Common, normalised);
    return found;
}

} // namespace kith::services
