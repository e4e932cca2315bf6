// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/campaignwords.h"

#include "models/services/exchange/headersynonyms.h"

#include <algorithm>
#include <array>
#include <span>

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char *meaning;
    const char *words; ///< as normalisedHeading() writes them, separated by blanks
};

constexpr std::array Event{
    Words{"campaign.name",
          "campaign campaignname campaigntitle campaignid mailing mailingname mailingid newsletter "
          "newslettername "
          "emailname broadcast kampagne kampagnenname kampagnenid aussendung campagne nomcampagne "
          "nomdelacampagne idcampagne campana campanya nombrecampana nombredelacampana idcampana campagna "
          "nomecampagna nomedellacampagna idcampagna campanha nomecampanha nomedacampanha idcampanha "
          "campagnenaam mailingnaam"},
    Words{"contact.email",
          "email emailaddress mail recipient recipientemail recipientaddress to subscriber subscriberemail "
          "contactemail address emailadresse mailadresse empfanger empfaenger empfangeremail courriel "
          "adresseemail destinataire emaildudestinataire correo correoelectronico destinatario "
          "indirizzoemail emaildestinatario enderecodeemail emailadres ontvanger"},
    Words{"kind",
          "event eventtype eventname kind type action activity activitytype result status ereignis "
          "ereignistyp aktion vorgang ergebnis evenement typeevenement typedevenement evento tipoevento "
          "tipodeevento accion azione tipodievento esito acao resultado gebeurtenis soort actie"},
    Words{
        "at",
        "at when time timestamp datetime date eventtime eventdate occurredat occurred createdat activitydate "
        "zeit zeitpunkt zeitstempel datum uhrzeit ereigniszeit heure horodatage dateheure dateetheure fecha "
        "hora fechahora fechayhora marcadetiempo data ora dataora dataeora dataehora tijd tijdstip "
        "datumtijd"},
    Words{"url",
          "url link clickedurl clickedlink linkurl angeklickterlink verweis lien liencliquee enlace vinculo "
          "collegamento ligacao koppeling"},
    Words{"note",
          "note reason bouncereason diagnostic diagnosticcode message description grund notiz bemerkung "
          "raison motif motivo razon motivazione observacao reden opmerking"},
    Words{"external_id", "id eventid externalid messageid ereignisid idevenement idevento gebeurtenisid"},
};

constexpr std::array Campaign{
    Words{"external_id", "id campaignid externalid mailingid kampagnenid idcampagne idcampana idcampagna "
                         "idcampanha campagneid"},
    Words{"name", "name campaign campaignname title subject mailing kampagne kampagnenname titel betreff nom "
                  "campagne nomcampagne titre nombre campana nombrecampana titulo nome campagna nomecampagna "
                  "titolo campanha nomecampanha naam campagnenaam"},
    Words{"type_id", "type campaigntype kind typ art kampagnentyp typecampagne tipo tipocampana tipocampagna "
                     "tipocampanha soort"},
    Words{"status", "status state zustand statut etat estado stato"},
    Words{"start_on", "start startdate from begin date sentdate senddate von beginn datum versanddatum debut "
                      "datedebut datedenvoi inicio fechainicio fechadeenvio fecha inizio datainizio data "
                      "datainicio begindatum verzenddatum"},
    Words{"end_on",
          "end enddate until to bis ende enddatum fin datefin fechafin fine datafine fim datafim einde "
          "einddatum"},
    Words{"owner_id",
          "owner responsible besitzer verantwortlich zustandig responsable propietario responsabile "
          "responsavel eigenaar"},
    Words{"budget_minor", "budget budgetedcost plannedcost plankosten presupuesto orcamento begroting"},
    Words{"cost_minor",
          "cost costs actualcost spend kosten istkosten ausgaben cout couts depense coste costo costi "
          "gasto custo uitgaven"},
    Words{"currency", "currency waehrung wahrung devise moneda valuta moeda"},
    Words{"goal", "goal target objective ziel objectif objetivo obiettivo doel"},
    Words{"purpose", "purpose zweck finalite finalidad finalita finalidade"},
    Words{"description",
          "description note notes beschreibung notiz descripcion descrizione descricao omschrijving"},
};

constexpr std::array Kinds{
    Words{"sent",
          "sent send sends processed accepted versendet versandt gesendet envoye envoi enviado envio inviato "
          "invio verzonden"},
    Words{"delivered", "delivered delivery deliveries zugestellt delivre remis distribue entregado entregada "
                       "consegnato recapitato entregue afgeleverd bezorgd"},
    Words{"bounced_hard", "bouncedhard hardbounce hardbounced bouncehard permanentbounce permanentfailure "
                          "bouncedpermanently hartbounce dauerhaftunzustellbar rebonddur rebondpermanent "
                          "rebotedur reboteduro rebotepermanente rimbalzodefinitivo rimbalzopermanente "
                          "rejeicaopermanente devolucaopermanente hardebounce"},
    Words{"bounced_soft",
          "bouncedsoft softbounce softbounced bouncesoft bounce bounced bounces deferred "
          "temporaryfailure temporarybounce undelivered unzustellbar vorubergehendunzustellbar "
          "rebond rebondtemporaire rebote rebotesuave rebotetemporal rimbalzo "
          "rimbalzotemporaneo devolvido rejeicao rejeicaotemporaria zachtebounce"},
    Words{"opened",
          "open opened opens geoffnet geoeffnet offnung ouvert ouverture abierto abierta apertura aperto "
          "aberto abertura geopend"},
    Words{"clicked",
          "click clicked clicks klick geklickt angeklickt clic clique cliques clicado hizoclic cliccato "
          "clicou geklikt"},
    Words{"replied",
          "reply replied replies response responded answered antwort geantwortet beantwortet reponse "
          "repondu respuesta respondido risposta risposto resposta respondeu antwoord beantwoord"},
    Words{"unsubscribed", "unsubscribe unsubscribed unsubscribes unsub optout optedout complaint complained "
                          "spamreport abgemeldet abmeldung ausgetragen desabonne desabonnement desinscrit "
                          "desinscription baja debaja desuscrito disiscritto disiscrizione descadastrado "
                          "cancelouinscricao afgemeld uitgeschreven"},
    Words{"converted", "converted conversion conversions purchase purchased konversion konvertiert converti "
                       "convertido conversione convertito conversao geconverteerd conversie"},
};

bool holds(const Words &words, const QByteArray &wanted)
{
    return QByteArray(words.words).split(' ').contains(wanted);
}

} // namespace

QList<QByteArray> campaignTargets(QByteArrayView entity, const QString &normalisedHeading)
{
    const QByteArray wanted = normalisedHeading.toLatin1();
    const bool isEvent = entity == "campaign_event";
    const std::span<const Words> table =
        isEvent ? std::span<const Words>(Event) : std::span<const Words>(Campaign);
    QList<QByteArray> found;
    for (const Words &words : table) {
        if (holds(words, wanted))
            found.append(words.meaning);
    }
    return found;
}

bool saysCampaignResults(const QStringList &headings)
{
    // "Type" and "Date" stand in any file: only with the word for a campaign do they tell of one.
    static const QList<QByteArray> wanted{"campaign.name", "contact.email", "kind", "at"};
    QList<QByteArray> missing = wanted;
    for (const QString &heading : headings) {
        const QList<QByteArray> targets = campaignTargets("campaign_event", normalisedHeading(heading));
        for (const QByteArray &target : targets)
            missing.removeOne(target);
    }
    return missing.isEmpty();
}

std::optional<QByteArray> campaignEventKind(const QString &text)
{
    const QByteArray wanted = normalisedHeading(text).toLatin1();
    const auto found = std::find_if(Kinds.begin(), Kinds.end(),
                                    [&wanted](const Words &words) { return holds(words, wanted); });
    return wanted.isEmpty() || found == Kinds.end() ? std::nullopt
                                                    : std::optional(QByteArray(found->meaning));
}

} // namespace kith::services
