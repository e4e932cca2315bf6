// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/headersynonyms.h"

#include "models/base/textfold.h"

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

QList<QByteArray> targetsForHeading(const QByteArray &entity, const QString &heading)
{
    const QString normalised = normalisedHeading(heading);
    QList<QByteArray> found =
        entity == "company" ? targetsIn(Company, normalised) : targetsIn(Contact, normalised);
    found += targetsIn(Common, normalised);
    return found;
}

} // namespace kith::services
