<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Ask</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>« %1 » ne peut pas être écrit : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L&apos;exportation a été annulée ; aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 MB. Export it in parts, by year for example.</source>
        <translation>« %1 » dépasse %2 Mo. Exportez-le par parties, par année par exemple.</translation>
    </message>
    <message>
        <source>Only activities can be written as a calendar.</source>
        <translation>Seules les activités peuvent s’écrire comme calendrier.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L&apos;importation a été annulée ; rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are neither contacts nor users and were left out.</source>
        <translation>
            <numerusform>%n participant n’est ni contact ni utilisateur et a été laissé de côté.</numerusform>
            <numerusform>%n participants ne sont ni contacts ni utilisateurs et ont été laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>No amount</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>Quiet %1 d</source>
        <translation>Silence %1 j</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouvelle ici</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n jour ici</numerusform>
            <numerusform>%n jours ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans prochaine étape</translation>
    </message>
    <message>
        <source>expected to close %1, overdue</source>
        <translation>conclusion prévue %1, en retard</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>conclue %1</translation>
    </message>
    <message>
        <source>expected to close %1</source>
        <translation>conclusion prévue %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message numerus="yes">
        <source>in this stage for %n day(s)</source>
        <translation>
            <numerusform>dans cette étape depuis %n jour</numerusform>
            <numerusform>dans cette étape depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>sans prochaine étape</translation>
    </message>
    <message>
        <source>next step %1, overdue</source>
        <translation>prochaine étape %1, en retard</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>prochaine étape %1</translation>
    </message>
    <message numerus="yes">
        <source>rotting: quiet for %n day(s)</source>
        <translation>
            <numerusform>stagne : silencieuse depuis %n jour</numerusform>
            <numerusform>stagne : silencieuse depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no kind of record called &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;existe pas de type d&apos;enregistrement nommé « %1 ». Il existe : %2.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>%1 has no field called &quot;%2&quot;. There are: %3.</source>
        <translation>%1 n&apos;a pas de champ nommé « %2 ». Il existe : %3.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>For example Europe/Vienna.</source>
        <translation>Par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance (jour)</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Échéance (heure)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Link of an activity</source>
        <translation>Lien d&apos;une activité</translation>
    </message>
    <message>
        <source>Links of activities</source>
        <translation>Liens d&apos;activités</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When the activity was done, else when it is due or starts, else when it was written down.</source>
        <translation>Quand l&apos;activité a été faite, sinon quand elle est due ou commence, sinon quand elle a été notée.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type du fichier</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>For example piece, hour or kg.</source>
        <translation>Par exemple pièce, heure ou kg.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Where the order comes from.</source>
        <translation>D&apos;où vient la commande.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>The company&apos;s internet domain, for example example.com.</source>
        <translation>Le domaine Internet de l&apos;entreprise, par exemple example.com.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>2 to 10 people</source>
        <translation>2 à 10 personnes</translation>
    </message>
    <message>
        <source>11 to 50 people</source>
        <translation>11 à 50 personnes</translation>
    </message>
    <message>
        <source>51 to 200 people</source>
        <translation>51 à 200 personnes</translation>
    </message>
    <message>
        <source>201 to 500 people</source>
        <translation>201 à 500 personnes</translation>
    </message>
    <message>
        <source>501 to 1000 people</source>
        <translation>501 à 1000 personnes</translation>
    </message>
    <message>
        <source>1001 to 5000 people</source>
        <translation>1001 à 5000 personnes</translation>
    </message>
    <message>
        <source>more than 5000 people</source>
        <translation>plus de 5000 personnes</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Chiffre d&apos;affaires annuel</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondée en</translation>
    </message>
    <message>
        <source>The year, for example 1998.</source>
        <translation>L&apos;année, par exemple 1998.</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Société mère</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Subsidiaries</source>
        <translation>Filiales</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Code of the language to write in, for example de or pt-BR.</source>
        <translation>Code de la langue dans laquelle écrire, par exemple fr ou pt-BR.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Keeps this person out of every mailing and call list.</source>
        <translation>Tient cette personne hors de toutes les listes d&apos;envoi et d&apos;appel.</translation>
    </message>
    <message>
        <source>The company of the current main job.</source>
        <translation>L&apos;entreprise de l&apos;emploi principal actuel.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Relations written at others</source>
        <translation>Relations notées chez d&apos;autres</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Profil social</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Normalised value</source>
        <translation>Valeur normalisée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;y est plus</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Comparison form</source>
        <translation>Forme de comparaison</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>The current main job, shown in lists.</source>
        <translation>L&apos;emploi principal actuel, affiché dans les listes.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Loisir</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Follows from the stage.</source>
        <translation>Découle de l&apos;étape.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Own probability in %</source>
        <translation>Probabilité propre en %</translation>
    </message>
    <message>
        <source>Counts instead of the stage&apos;s probability.</source>
        <translation>Compte à la place de la probabilité de l&apos;étape.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Conclu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Forecast set by hand</source>
        <translation>Prévision fixée à la main</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Conclusion prévue</translation>
    </message>
    <message>
        <source>Why won</source>
        <translation>Pourquoi gagné</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>Pourquoi perdu</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>From lead</source>
        <translation>De la piste</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>À cette étape depuis</translation>
    </message>
    <message>
        <source>Recurring amount</source>
        <translation>Montant récurrent</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Historique des étapes</translation>
    </message>
    <message>
        <source>Person in a deal</source>
        <translation>Personne d&apos;une affaire</translation>
    </message>
    <message>
        <source>People in deals</source>
        <translation>Personnes des affaires</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>From 0 (none) to 10 (decides alone).</source>
        <translation>De 0 (aucune) à 10 (décide seul).</translation>
    </message>
    <message>
        <source>Deal line</source>
        <translation>Ligne d&apos;affaire</translation>
    </message>
    <message>
        <source>Deal lines</source>
        <translation>Lignes d&apos;affaire</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Changement d&apos;étape</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Changements d&apos;étape</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>Statut alors</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quitté</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Amount then</source>
        <translation>Montant alors</translation>
    </message>
    <message>
        <source>Currency then</source>
        <translation>Devise alors</translation>
    </message>
    <message>
        <source>Probability then in %</source>
        <translation>Probabilité alors en %</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Système externe</translation>
    </message>
    <message>
        <source>External systems</source>
        <translation>Systèmes externes</translation>
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
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>External IDs</source>
        <translation>Identifiants externes</translation>
    </message>
    <message>
        <source>Key there</source>
        <translation>Clé là-bas</translation>
    </message>
    <message>
        <source>The number or code of this record in the other system.</source>
        <translation>Le numéro ou le code de cet enregistrement dans l&apos;autre système.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who looks after this record.</source>
        <translation>Qui s&apos;occupe de cet enregistrement.</translation>
    </message>
    <message>
        <source>Sorting name</source>
        <translation>Nom de tri</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>The latest completed activity, note or stage change.</source>
        <translation>La dernière activité faite, la dernière note ou le dernier changement d&apos;étape.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>When the next planned activity is due.</source>
        <translation>Quand la prochaine activité planifiée est due.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Discount in %</source>
        <translation>Remise en %</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>Genre de rattachement</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Adresses web</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>Profils sociaux</translation>
    </message>
    <message>
        <source>Chat names</source>
        <translation>Noms de messagerie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What the lead is about.</source>
        <translation>De quoi traite la piste.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifié</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>The contact this lead is about, when known.</source>
        <translation>Le contact dont traite cette piste, s&apos;il est connu.</translation>
    </message>
    <message>
        <source>Known company</source>
        <translation>Entreprise connue</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Pourquoi disqualifié</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>Converti en contact</translation>
    </message>
    <message>
        <source>Converted to company</source>
        <translation>Converti en entreprise</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>Converti en affaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>A colour such as #3d7ebf.</source>
        <translation>Une couleur telle que #3d7ebf.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>What the other person is to this one.</source>
        <translation>Ce que l&apos;autre personne est pour celle-ci.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d&apos;information</translation>
    </message>
    <message>
        <source>Sales talks</source>
        <translation>Entretiens de vente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Intérêt légitime</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>For example a form, a call or a trade fair.</source>
        <translation>Par exemple un formulaire, un appel ou un salon.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>The wording that was agreed to, or where it is kept.</source>
        <translation>Le texte qui a été accepté, ou l&apos;endroit où il est conservé.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>The currency of new deals.</source>
        <translation>La devise des nouvelles affaires.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Probability in %</source>
        <translation>Probabilité en %</translation>
    </message>
    <message>
        <source>How many of a hundred deals in this stage are won in the end.</source>
        <translation>Combien d&apos;affaires sur cent à cette étape sont finalement gagnées.</translation>
    </message>
    <message>
        <source>Rots after days</source>
        <translation>S&apos;endort après (jours)</translation>
    </message>
    <message>
        <source>A deal without a touch for so many days is shown in red. Empty: never.</source>
        <translation>Une affaire sans contact pendant ce nombre de jours s&apos;affiche en rouge. Vide : jamais.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>The name by which imports and rules know this user.</source>
        <translation>Le nom sous lequel les importations et les règles connaissent cet utilisateur.</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Langue et formats</translation>
    </message>
    <message>
        <source>For example de_AT or en_GB.</source>
        <translation>Par exemple fr_CH ou en_GB.</translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation>Absent à partir du</translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation>Absent jusqu&apos;au</translation>
    </message>
    <message>
        <source>Most open leads</source>
        <translation>Maximum de pistes ouvertes</translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Picklists</source>
        <translation>Listes de choix</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>How imports, filters and the command line call it.</source>
        <translation>Comment les importations, les filtres et la ligne de commande l&apos;appellent.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation>Valeur de liste de choix</translation>
    </message>
    <message>
        <source>Picklist values</source>
        <translation>Valeurs de listes de choix</translation>
    </message>
    <message>
        <source>Name from the other side</source>
        <translation>Nom vu de l&apos;autre côté</translation>
    </message>
    <message>
        <source>For relations: a person who has a manager is a direct report to that one. Empty: the same name.</source>
        <translation>Pour les relations : qui a un supérieur est pour celui-ci un subordonné direct. Vide : le même nom.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it.</source>
        <translation>N&apos;est plus proposé ; les enregistrements qui l&apos;ont le gardent.</translation>
    </message>
    <message>
        <source>Given by the program when the ticket is saved.</source>
        <translation>Donné par le programme quand le ticket est enregistré.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>En attente de nous</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>First response due</source>
        <translation>Première réponse due</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>Solution due</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1 : nombre</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1 : ouverts</translation>
    </message>
    <message>
        <source>%1: last</source>
        <translation>%1 : dernier</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Enregistrements liés</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <translation>%1 sans nom</translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation>−2 en colère</translation>
    </message>
    <message>
        <source>−1 dissatisfied</source>
        <translation>−1 mécontent</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 neutre</translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation>+1 content</translation>
    </message>
    <message>
        <source>+2 enthusiastic</source>
        <translation>+2 enthousiaste</translation>
    </message>
    <message>
        <source>From −2 (angry) to +2 (enthusiastic).</source>
        <translation>De −2 (en colère) à +2 (enthousiaste).</translation>
    </message>
    <message>
        <source>For example a call, a meeting or a colleague.</source>
        <translation>Par exemple un appel, une réunion ou un collègue.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Conclue le</translation>
    </message>
    <message>
        <source>Reports count the deal on this day.</source>
        <translation>Les rapports comptent l’affaire à cette date.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Of what takes whole days.</source>
        <translation>De ce qui dure des journées entières.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>As RFC 5545 writes it, for example FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>Comme l’écrit la RFC 5545, par exemple FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>Repeats since</source>
        <translation>Se répète depuis</translation>
    </message>
    <message>
        <source>Repeats except</source>
        <translation>Ne se répète pas le</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>Place dans la série</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu pour</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutes avant</translation>
    </message>
    <message>
        <source>Before it begins or is due. For whole days, before nine in the morning of the first day.</source>
        <translation>Avant le début ou l’échéance. Pour des journées entières, avant neuf heures du matin du premier jour.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporté au</translation>
    </message>
    <message>
        <source>Shows next</source>
        <translation>Se montre à nouveau</translation>
    </message>
    <message>
        <source>Always the first person</source>
        <translation>Toujours la première personne</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>In turn by weight</source>
        <translation>À tour de rôle selon le poids</translation>
    </message>
    <message>
        <source>Fewest open leads</source>
        <translation>Le moins de pistes ouvertes</translation>
    </message>
    <message>
        <source>By a value of the lead</source>
        <translation>Selon une valeur de la piste</translation>
    </message>
    <message>
        <source>Owner of the company first</source>
        <translation>D’abord le responsable de l’entreprise</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>Leads that nobody could take wait in a queue.</source>
        <translation>Les pistes que personne n’a pu prendre attendent dans une file.</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Règle d’attribution</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Règles d’attribution</translation>
    </message>
    <message>
        <source>The first rule that fits a lead decides. Empty: the last.</source>
        <translation>La première règle qui convient à une piste décide. Vide : la dernière.</translation>
    </message>
    <message>
        <source>For leads where</source>
        <translation>Pour les pistes où</translation>
    </message>
    <message>
        <source>As in the filter of the list, for example: country_iso2 = DE and source_id in (Website, Referral). Empty: for every lead.</source>
        <translation>Comme dans le filtre de la liste, par exemple : country_iso2 = DE and source_id in (Website, Referral). Vide : pour chaque piste.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui la reçoit</translation>
    </message>
    <message>
        <source>Value that decides</source>
        <translation>Valeur qui décide</translation>
    </message>
    <message>
        <source>Key of a field of the lead, for example country_iso2 or city.</source>
        <translation>Clé d’un champ de la piste, par exemple country_iso2 ou city.</translation>
    </message>
    <message>
        <source>When somebody enters a lead</source>
        <translation>Quand quelqu’un saisit une piste</translation>
    </message>
    <message>
        <source>When leads are imported</source>
        <translation>Quand des pistes sont importées</translation>
    </message>
    <message>
        <source>When a program hands in a lead</source>
        <translation>Quand un programme remet une piste</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Also on days off</source>
        <translation>Aussi les jours de repos</translation>
    </message>
    <message>
        <source>Also to people who do not work that day. Absence and capacity count all the same.</source>
        <translation>Aussi aux personnes qui ne travaillent pas ce jour-là. L’absence et la capacité comptent malgré tout.</translation>
    </message>
    <message>
        <source>Queue when nobody can take it</source>
        <translation>File si personne ne peut la prendre</translation>
    </message>
    <message>
        <source>Empty: the first queue there is.</source>
        <translation>Vide : la première file qui existe.</translation>
    </message>
    <message>
        <source>Answer within minutes</source>
        <translation>Répondre en minutes</translation>
    </message>
    <message>
        <source>Minutes of working time after which the task is due.</source>
        <translation>Minutes de travail au bout desquelles la tâche est due.</translation>
    </message>
    <message>
        <source>Task to follow up</source>
        <translation>Tâche de suivi</translation>
    </message>
    <message>
        <source>The new owner gets a task of this type. Empty: none.</source>
        <translation>Le nouveau responsable reçoit une tâche de ce type. Vide : aucune.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Person of a rule</source>
        <translation>Personne d’une règle</translation>
    </message>
    <message>
        <source>People of a rule</source>
        <translation>Personnes d’une règle</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>In turn by weight: 2 gets twice as many as 1; 0 gets none.</source>
        <translation>À tour de rôle selon le poids : 2 en reçoit deux fois plus que 1 ; 0 n’en reçoit aucune.</translation>
    </message>
    <message>
        <source>Gets leads with the value</source>
        <translation>Reçoit les pistes avec la valeur</translation>
    </message>
    <message>
        <source>By a value of the lead: for example DE. Ber* stands for all that begin so; empty: for all others.</source>
        <translation>Selon une valeur de la piste : par exemple DE. Ber* désigne toutes celles qui commencent ainsi ; vide : toutes les autres.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisie à la main</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Handed in by a program</source>
        <translation>Remise par un programme</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule at that time</source>
        <translation>Règle d’alors</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>First person of the rule who can take it</source>
        <translation>Première personne de la règle qui peut la prendre</translation>
    </message>
    <message>
        <source>It was this person&apos;s turn</source>
        <translation>C’était le tour de cette personne</translation>
    </message>
    <message>
        <source>Had the fewest open leads</source>
        <translation>Avait le moins de pistes ouvertes</translation>
    </message>
    <message>
        <source>The value of the lead is this person&apos;s</source>
        <translation>La valeur de la piste est celle de cette personne</translation>
    </message>
    <message>
        <source>Looks after the company already</source>
        <translation>S’occupe déjà de l’entreprise</translation>
    </message>
    <message>
        <source>Nobody could take it</source>
        <translation>Personne n’a pu la prendre</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>Responsable précédent</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Where the turns stand</source>
        <translation>Où en sont les tours</translation>
    </message>
    <message>
        <source>The sum of the lines when there are lines with prices.</source>
        <translation>La somme des lignes quand il y a des lignes avec des prix.</translation>
    </message>
    <message>
        <source>Amount typed by hand</source>
        <translation>Montant saisi à la main</translation>
    </message>
    <message>
        <source>The amount stays as typed, whatever the lines add up to.</source>
        <translation>Le montant reste tel que saisi, quelle que soit la somme des lignes.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Of the lines; not part of the amount.</source>
        <translation>Des lignes ; ne fait pas partie du montant.</translation>
    </message>
    <message>
        <source>Amount in the base currency</source>
        <translation>Montant dans la devise de base</translation>
    </message>
    <message>
        <source>Of closed deals, by the exchange rate of the day they were closed on.</source>
        <translation>Pour les affaires conclues, au taux de change du jour de la conclusion.</translation>
    </message>
    <message>
        <source>Base currency when closed</source>
        <translation>Devise de base à la conclusion</translation>
    </message>
    <message>
        <source>Exchange rate when closed</source>
        <translation>Taux de change à la conclusion</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>How often the expected close moved to a later month.</source>
        <translation>Combien de fois la conclusion prévue a glissé vers un mois suivant.</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Prochaine étape le</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Expected close moved</source>
        <translation>Conclusion prévue déplacée</translation>
    </message>
    <message>
        <source>Passed gates</source>
        <translation>Conditions outrepassées</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>As an amount off the whole line, after the discount in %.</source>
        <translation>Montant retiré de toute la ligne, après la remise en %.</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>Taxe en %</translation>
    </message>
    <message>
        <source>Ticked item</source>
        <translation>Point coché</translation>
    </message>
    <message>
        <source>Ticked items</source>
        <translation>Points cochés</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Passed gate</source>
        <translation>Condition outrepassée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Ce qui manquait</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Outrepassée</translation>
    </message>
    <message>
        <source>Change of the expected close</source>
        <translation>Changement de la conclusion prévue</translation>
    </message>
    <message>
        <source>Changes of the expected close</source>
        <translation>Changements de la conclusion prévue</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Changée le</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Value won</source>
        <translation>Valeur gagnée</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Leads converted</source>
        <translation>Pistes converties</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Activités faites</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>The target is to be reached anew in each period.</source>
        <translation>L’objectif est à atteindre à nouveau à chaque période.</translation>
    </message>
    <message>
        <source>Target amount</source>
        <translation>Montant visé</translation>
    </message>
    <message>
        <source>For a goal that counts value.</source>
        <translation>Pour un objectif qui compte de la valeur.</translation>
    </message>
    <message>
        <source>Target number</source>
        <translation>Nombre visé</translation>
    </message>
    <message>
        <source>For a goal that counts deals, leads or activities.</source>
        <translation>Pour un objectif qui compte des affaires, des pistes ou des activités.</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>À qui est l’objectif</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Un utilisateur</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>For a goal of one user: whose deals, leads and activities count.</source>
        <translation>Pour l’objectif d’un utilisateur : celui dont les affaires, pistes et activités comptent.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>For a goal of a team: what its members reach together counts.</source>
        <translation>Pour l’objectif d’une équipe : ce que ses membres atteignent ensemble compte.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Empty: always.</source>
        <translation>Vide : toujours.</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Vide : jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>Where the lead waits while it has no owner.</source>
        <translation>Où la piste attend tant qu’elle n’a pas de responsable.</translation>
    </message>
    <message>
        <source>The first call, e-mail or meeting that somebody logged.</source>
        <translation>Le premier appel, e-mail ou rendez-vous que quelqu’un a noté.</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Terminée depuis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Points by the rules in the settings.</source>
        <translation>Points selon les règles des paramètres.</translation>
    </message>
    <message>
        <source>Score holds until</source>
        <translation>Score valable jusqu’au</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>Règle de score</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Règles de score</translation>
    </message>
    <message>
        <source>As it stands beside the points on a lead.</source>
        <translation>Tel que cela figure à côté des points d’une piste.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>As in filters, for example: phone is not empty. Empty: every lead.</source>
        <translation>Comme dans les filtres, par exemple : phone is not empty. Vide : chaque piste.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Lost per week of silence</source>
        <translation>Perte par semaine de silence</translation>
    </message>
    <message>
        <source>Silence leaves at least</source>
        <translation>Le silence laisse au moins</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <source>Totals over several currencies are shown in it.</source>
        <translation>Les totaux de plusieurs devises y sont affichés.</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Les numéros de téléphone sans indicatif de pays sont lus comme des numéros de ce pays.</translation>
    </message>
    <message>
        <source>Answer leads within minutes</source>
        <translation>Répondre aux pistes en minutes</translation>
    </message>
    <message>
        <source>Minutes of working time until the first call, e-mail or meeting.</source>
        <translation>Minutes de travail jusqu’au premier appel, e-mail ou rendez-vous.</translation>
    </message>
    <message>
        <source>Leads count as abandoned after days</source>
        <translation>Pistes abandonnées après des jours</translation>
    </message>
    <message>
        <source>Days without a touch.</source>
        <translation>Jours sans contact.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>What one unit is worth in the base currency.</source>
        <translation>Ce que vaut une unité dans la devise de base.</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>N’est plus utilisée</translation>
    </message>
    <message>
        <source>Deals have passed it, so it stays in their histories; none can enter it.</source>
        <translation>Des affaires y sont passées, elle reste donc dans leur historique ; aucune ne peut y entrer.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Condition of a stage</source>
        <translation>Condition d’une étape</translation>
    </message>
    <message>
        <source>Conditions of stages</source>
        <translation>Conditions des étapes</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>A field that is filled in</source>
        <translation>Un champ rempli</translation>
    </message>
    <message>
        <source>An item to tick</source>
        <translation>Un point à cocher</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>Activités faites</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>How many at least</source>
        <translation>Combien au moins</translation>
    </message>
    <message>
        <source>May be passed with a reason</source>
        <translation>Peut être outrepassée avec un motif</translation>
    </message>
    <message>
        <source>Assignment rules give no more than that.</source>
        <translation>Les règles d’attribution n’en donnent pas plus.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Travaille le</translation>
    </message>
    <message>
        <source>Weekdays, for example mon, tue, thu. Empty: as the whole organisation.</source>
        <translation>Jours de la semaine, par exemple mon, tue, thu. Vide : comme toute l’organisation.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Member of a team</source>
        <translation>Membre d’une équipe</translation>
    </message>
    <message>
        <source>Members of teams</source>
        <translation>Membres d’équipes</translation>
    </message>
    <message>
        <source>Leads the team</source>
        <translation>Dirige l’équipe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1 : devise</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>How imports, filters and the command line call it. Empty: made from the name.</source>
        <translation>La désignation utilisée par les importations, les filtres et la ligne de commande. Vide : formée à partir du nom.</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Nombre décimal</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Une valeur d’une liste</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Plusieurs valeurs d’une liste</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Autre enregistrement</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>For fields with choices. Empty: the field gets a list of its own.</source>
        <translation>Pour les champs à choix. Vide : le champ reçoit sa propre liste.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Pointe vers</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>For example: amount_minor * probability / 100</source>
        <translation>Par exemple : amount_minor * probability / 100</translation>
    </message>
    <message>
        <source>Value of new records</source>
        <translation>Valeur des nouveaux enregistrements</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>No two records with the same value</source>
        <translation>Pas deux enregistrements avec la même valeur</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Trouvé par la recherche</translation>
    </message>
    <message>
        <source>Its words find the record in the search box.</source>
        <translation>Ses mots permettent de trouver l’enregistrement dans le champ de recherche.</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <translation>Affiché dans les listes</translation>
    </message>
    <message>
        <source>No longer shown; records keep what they have in it.</source>
        <translation>N’est plus affiché ; les enregistrements gardent ce qu’ils y ont.</translation>
    </message>
    <message>
        <source>Own estimate in %</source>
        <translation>Estimation propre en %</translation>
    </message>
    <message>
        <source>How likely it is won, instead of the learned chance.</source>
        <translation>La probabilité de gagner, à la place de la probabilité apprise.</translation>
    </message>
    <message>
        <source>Learned chance</source>
        <translation>Probabilité apprise</translation>
    </message>
    <message>
        <source>Learned chances</source>
        <translation>Probabilités apprises</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris le</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Customers are compared over months</source>
        <translation>Comparer les clients sur (mois)</translation>
    </message>
    <message>
        <source>Frequency and money scores count the orders of so many months.</source>
        <translation>Les scores de fréquence et de montant comptent les commandes de ce nombre de mois.</translation>
    </message>
    <message>
        <source>Engagement halves in days</source>
        <translation>Demi-vie de l’engagement en jours</translation>
    </message>
    <message>
        <source>After so many days an activity counts for half of its points.</source>
        <translation>Après ce nombre de jours, une activité compte pour la moitié de ses points.</translation>
    </message>
    <message>
        <source>Capitals in tags</source>
        <translation>Majuscules dans les étiquettes</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Telles que saisies</translation>
    </message>
    <message>
        <source>Small letters only</source>
        <translation>Minuscules uniquement</translation>
    </message>
    <message>
        <source>Signs in tags</source>
        <translation>Caractères dans les étiquettes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Letters, digits, blanks and - _ . + # &amp; /</source>
        <translation>Lettres, chiffres, espaces et - _ . + # &amp; /</translation>
    </message>
    <message>
        <source>Letters, digits and -</source>
        <translation>Lettres, chiffres et -</translation>
    </message>
    <message>
        <source>Tags may be alike</source>
        <translation>Étiquettes semblables permises</translation>
    </message>
    <message>
        <source>“vip” beside “V.I.P.”. Otherwise the one that is there is taken.</source>
        <translation>« vip » à côté de « V.I.P. ». Sinon, celle qui existe déjà est reprise.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre d’enregistrement</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau kanban</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Place of a view</source>
        <translation>Place d’une vue</translation>
    </message>
    <message>
        <source>Places of views</source>
        <translation>Places des vues</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Affichée en premier</translation>
    </message>
    <message>
        <source>Unsaved change of a view</source>
        <translation>Modification non enregistrée d’une vue</translation>
    </message>
    <message>
        <source>Unsaved changes of views</source>
        <translation>Modifications non enregistrées de vues</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Nombre de commandes</translation>
    </message>
    <message>
        <source>Orders that are open, shipped or paid.</source>
        <translation>Commandes ouvertes, expédiées ou payées.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>The sum of these orders in the base currency.</source>
        <translation>La somme de ces commandes dans la devise de base.</translation>
    </message>
    <message>
        <source>Currency of the revenue</source>
        <translation>Devise du chiffre d’affaires</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>By how recently, how often and for how much they order.</source>
        <translation>Selon la date de la dernière commande, la fréquence et le montant des commandes.</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Score de récence</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those who ordered last.</source>
        <translation>De 1 à 5 ; 5 pour ceux qui ont commandé le plus récemment.</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Score de fréquence</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those with the most orders.</source>
        <translation>De 1 à 5 ; 5 pour ceux qui ont le plus de commandes.</translation>
    </message>
    <message>
        <source>Money score</source>
        <translation>Score de montant</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those who spend the most.</source>
        <translation>De 1 à 5 ; 5 pour ceux qui dépensent le plus.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Points for completed activities, which fade with time.</source>
        <translation>Points des activités terminées, qui s’estompent avec le temps.</translation>
    </message>
    <message>
        <source>Engagement holds until</source>
        <translation>Engagement valable jusqu’au</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Groupes de clients</translation>
    </message>
    <message>
        <source>The first group that fits is the one a customer is in.</source>
        <translation>Un client appartient au premier groupe qui convient.</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>Récence de</translation>
    </message>
    <message>
        <source>Recency to</source>
        <translation>Récence à</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>Fréquence de</translation>
    </message>
    <message>
        <source>Frequency to</source>
        <translation>Fréquence à</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Montant de</translation>
    </message>
    <message>
        <source>Money to</source>
        <translation>Montant à</translation>
    </message>
    <message>
        <source>Points of an activity</source>
        <translation>Points d’une activité</translation>
    </message>
    <message>
        <source>Points of activities</source>
        <translation>Points des activités</translation>
    </message>
    <message>
        <source>What a completed activity of the type counts for on its day. Types without a line count 1.</source>
        <translation>Ce que vaut le jour même une activité terminée de ce type. Les types sans ligne valent 1.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Follows from a filter</source>
        <translation>Découle d’un filtre</translation>
    </message>
    <message>
        <source>List with fixed members</source>
        <translation>Liste à membres fixes</translation>
    </message>
    <message>
        <source>Who belongs to it, as readable JSON. Of a list: what it was made from.</source>
        <translation>Qui en fait partie, en JSON lisible. Pour une liste : ce dont elle est issue.</translation>
    </message>
    <message>
        <source>The owner alone</source>
        <translation>Le responsable seul</translation>
    </message>
    <message>
        <source>The owner&apos;s team</source>
        <translation>L’équipe du responsable</translation>
    </message>
    <message>
        <source>Members when last counted</source>
        <translation>Membres au dernier comptage</translation>
    </message>
    <message>
        <source>Milliseconds to count</source>
        <translation>Millisecondes de comptage</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>Dernier comptage</translation>
    </message>
    <message>
        <source>Always left out</source>
        <translation>Toujours exclus</translation>
    </message>
    <message>
        <source>Member of a list</source>
        <translation>Membre d’une liste</translation>
    </message>
    <message>
        <source>Members of lists</source>
        <translation>Membres de listes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Taken off by</source>
        <translation>Retiré par</translation>
    </message>
    <message>
        <source>Excluded segment</source>
        <translation>Segment exclu</translation>
    </message>
    <message>
        <source>Excluded segments</source>
        <translation>Segments exclus</translation>
    </message>
    <message>
        <source>Suppressed address</source>
        <translation>Adresse bloquée</translation>
    </message>
    <message>
        <source>Suppressed addresses</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>Type the e-mail address or number. Only a fingerprint of it is kept: it is known again, and nobody can read it.</source>
        <translation>Tapez l’adresse e-mail ou le numéro. Seule une empreinte en est conservée : elle est reconnue et personne ne peut la lire.</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Toutes les finalités</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Ne le souhaite pas</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>E-mail revenu</translation>
    </message>
    <message>
        <source>Asked to be erased</source>
        <translation>Effacement demandé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Réponses aux enquêtes</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Conclu par</translation>
    </message>
    <message>
        <source>Who looked after the deal when it was closed; reports count it for them.</source>
        <translation>Qui suivait l’affaire quand elle a été close ; les rapports la comptent pour cette personne.</translation>
    </message>
    <message>
        <source>Owner then</source>
        <translation>Responsable alors</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Réponse à une enquête</translation>
    </message>
    <message>
        <source>Cost of a source</source>
        <translation>Coût d’une source</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Scheduled report</source>
        <translation>Rapport planifié</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Rapports planifiés</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Number of what is written</source>
        <translation>Numéro de ce qui est écrit</translation>
    </message>
    <message>
        <source>Built-in report</source>
        <translation>Rapport intégré</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Minute of the day</source>
        <translation>Minute du jour</translation>
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
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Compte depuis</translation>
    </message>
    <message>
        <source>Group of possible duplicates</source>
        <translation>Groupe de doublons possibles</translation>
    </message>
    <message>
        <source>Records with the same number share a normalised e-mail address, a phone number, or name and company.</source>
        <translation>Les enregistrements qui ont le même numéro ont en commun une adresse e-mail normalisée, un numéro de téléphone, ou le nom et l’entreprise.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Recommendation (NPS, 0 to 10)</source>
        <translation>Recommandation (NPS, de 0 à 10)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT, 1 to 5)</source>
        <translation>Satisfaction (CSAT, de 1 à 5)</translation>
    </message>
    <message>
        <source>Ease (CES, 1 to 7)</source>
        <translation>Facilité (CES, de 1 à 7)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Coûts des sources</translation>
    </message>
    <message>
        <source>The last day. A cost counts for each day alike.</source>
        <translation>Le dernier jour. Un coût compte de la même façon pour chaque jour.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Follows from the times of the ticket.</source>
        <translation>Découle des dates du ticket.</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>Première réponse dans les délais</translation>
    </message>
    <message>
        <source>Solved in time</source>
        <translation>Résolu dans les délais</translation>
    </message>
    <message>
        <source>Minutes waiting for the customer</source>
        <translation>Minutes d’attente du client</translation>
    </message>
    <message>
        <source>Of working time; no target counts them.</source>
        <translation>En temps de travail ; aucun objectif ne les compte.</translation>
    </message>
    <message>
        <source>Waiting for the customer since</source>
        <translation>En attente du client depuis</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Nombre de réouvertures</translation>
    </message>
    <message>
        <source>%1: product of the largest</source>
        <translation>%1 : produit de la plus grande</translation>
    </message>
    <message>
        <source>%1: weekday</source>
        <translation>%1 : jour de la semaine</translation>
    </message>
    <message>
        <source>%1: hour</source>
        <translation>%1 : heure</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>The last day. The cost counts for each day alike.</source>
        <translation>Le dernier jour. Le coût compte autant pour chaque jour.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What it really cost; the return is worked out from it.</source>
        <translation>Ce qu’elle a vraiment coûté ; le rendement en est calculé.</translation>
    </message>
    <message>
        <source>What it is to reach, in your words.</source>
        <translation>Ce qu’elle doit atteindre, avec vos mots.</translation>
    </message>
    <message>
        <source>Whoever unsubscribes takes back the consent for this purpose by e-mail.</source>
        <translation>Qui se désinscrit retire son consentement pour cette finalité par e-mail.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>The address it went to.</source>
        <translation>L’adresse à laquelle il est parti.</translation>
    </message>
    <message>
        <source>The consent that stood when the recipient was added.</source>
        <translation>Le consentement en vigueur quand le destinataire a été ajouté.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Which version of a mailing it was, such as A or B.</source>
        <translation>De quelle version d’un envoi il s’agissait, par exemple A ou B.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Bounced for now (soft)</source>
        <translation>Revenu pour l’instant (temporaire)</translation>
    </message>
    <message>
        <source>Bounced for good (hard)</source>
        <translation>Revenu pour de bon (définitif)</translation>
    </message>
    <message>
        <source>Opened (unreliable)</source>
        <translation>Ouvert (peu fiable)</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>The furthest that is known of this recipient.</source>
        <translation>Le plus loin que l’on sache de ce destinataire.</translation>
    </message>
    <message>
        <source>When it was sent; where nobody said so, when the first thing happened.</source>
        <translation>Quand il a été envoyé ; si personne ne l’a dit, quand la première chose est arrivée.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For good (hard)</source>
        <translation>Pour de bon (définitif)</translation>
    </message>
    <message>
        <source>For now (soft)</source>
        <translation>Pour l’instant (temporaire)</translation>
    </message>
    <message>
        <source>First opened (unreliable)</source>
        <translation>Première ouverture (peu fiable)</translation>
    </message>
    <message>
        <source>Mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>Les messageries qui protègent la vie privée ouvrent d’elles-mêmes les e-mails, ou ne le disent jamais.</translation>
    </message>
    <message>
        <source>First clicked</source>
        <translation>Premier clic</translation>
    </message>
    <message>
        <source>First replied</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Campaign event</source>
        <translation>Événement de campagne</translation>
    </message>
    <message>
        <source>Campaign events</source>
        <translation>Événements de campagne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What was clicked.</source>
        <translation>Ce qui a été cliqué.</translation>
    </message>
    <message>
        <source>What the mail server said, for example.</source>
        <translation>Ce que le serveur de messagerie a dit, par exemple.</translation>
    </message>
    <message>
        <source>Campaigns received</source>
        <translation>Campagnes reçues</translation>
    </message>
    <message>
        <source>The campaign that led to it in the end.</source>
        <translation>La campagne qui y a mené à la fin.</translation>
    </message>
    <message>
        <source>The campaign it came of.</source>
        <translation>La campagne dont elle est issue.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barres empilées</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aires</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Nuage de points</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records without a value</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>Others (%n)</source>
        <translation>
            <numerusform>Autres (%n)</numerusform>
            <numerusform>Autres (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année d’avant</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période d’avant</translation>
    </message>
    <message>
        <source>As in the year before</source>
        <translation>Comme l’année d’avant</translation>
    </message>
    <message>
        <source>As in the period before</source>
        <translation>Comme la période d’avant</translation>
    </message>
    <message>
        <source>%1 points more than in the year before</source>
        <translation>%1 points de plus que l’année d’avant</translation>
    </message>
    <message>
        <source>%1 points more than in the period before</source>
        <translation>%1 points de plus que la période d’avant</translation>
    </message>
    <message>
        <source>%1 points less than in the year before</source>
        <translation>%1 points de moins que l’année d’avant</translation>
    </message>
    <message>
        <source>%1 points less than in the period before</source>
        <translation>%1 points de moins que la période d’avant</translation>
    </message>
    <message>
        <source>%1 more than in the year before</source>
        <translation>%1 de plus que l’année d’avant</translation>
    </message>
    <message>
        <source>%1 more than in the period before</source>
        <translation>%1 de plus que la période d’avant</translation>
    </message>
    <message>
        <source>%1 less than in the year before</source>
        <translation>%1 de moins que l’année d’avant</translation>
    </message>
    <message>
        <source>%1 less than in the period before</source>
        <translation>%1 de moins que la période d’avant</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <comment>currency</comment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of the step before</source>
        <translation>%1 de l’étape précédente</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, group within it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ColumnGuess</name>
    <message>
        <source>The heading says so</source>
        <translation>L&apos;en-tête le dit</translation>
    </message>
    <message>
        <source>The cells look like e-mail addresses</source>
        <translation>Les cellules ressemblent à des adresses e-mail</translation>
    </message>
    <message>
        <source>The cells look like phone numbers</source>
        <translation>Les cellules ressemblent à des numéros de téléphone</translation>
    </message>
    <message>
        <source>The cells look like web addresses</source>
        <translation>Les cellules ressemblent à des adresses web</translation>
    </message>
    <message>
        <source>The cells look like countries</source>
        <translation>Les cellules ressemblent à des pays</translation>
    </message>
    <message>
        <source>The cells look like names of people</source>
        <translation>Les cellules ressemblent à des noms de personnes</translation>
    </message>
    <message>
        <source>The dates can be read in two ways; say which</source>
        <translation>Les dates peuvent se lire de deux façons ; dites laquelle</translation>
    </message>
    <message>
        <source>The heading is nearly “%1”</source>
        <translation>L’en-tête est presque « %1 »</translation>
    </message>
    <message>
        <source>%1 have nothing like it; the column is left out</source>
        <translation>%1 n’ont rien de tel ; la colonne est laissée de côté</translation>
    </message>
    <message>
        <source>No number is above 1: 0.15 is taken for 15 %</source>
        <translation>Aucun nombre ne dépasse 1 : 0,15 est lu comme 15 %</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation marks in this row do not match.</source>
        <translation>Les guillemets de cette ligne ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>This row is longer than %1 characters and was cut.</source>
        <translation>Cette ligne dépasse %1 caractères et a été coupée.</translation>
    </message>
    <message>
        <source>This row contains NUL bytes, which are not text; they were left out.</source>
        <translation>Cette ligne contient des octets NUL, qui ne sont pas du texte ; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Some bytes of this row are not text in the encoding %1.</source>
        <translation>Certains octets de cette ligne ne sont pas du texte dans l&apos;encodage %1.</translation>
    </message>
    <message>
        <source>A “%1” followed by a space was not quoted; it was read as part of the field.</source>
        <translation>Un « %1 » suivi d&apos;une espace n&apos;était pas entre guillemets ; il a été lu comme une partie du champ.</translation>
    </message>
</context>
<context>
    <name>CsvSniffer</name>
    <message>
        <source>The file cannot be read again from its begin: %1.</source>
        <translation>Le fichier ne peut pas être relu depuis le début : %1.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>L&apos;encodage « %1 » n&apos;est pas connu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A row holds a character that the encoding %1 lacks. Choose UTF-8 instead.</source>
        <translation>Une ligne contient un caractère que l&apos;encodage %1 ne connaît pas. Choisissez plutôt UTF-8.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>Il ne reste plus de place pour écrire « %1 ». Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Le fichier « %1 » ne peut pas être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>DashboardTemplates</name>
    <message>
        <source>My sales</source>
        <translation>Mes ventes</translation>
    </message>
    <message>
        <source>For who sells: what you won, what you have in hand, and what you did for it. It shows everybody their own numbers.</source>
        <translation>Pour qui vend : ce que vous avez gagné, ce que vous avez en main et ce que vous avez fait pour cela. Chacun y voit ses propres chiffres.</translation>
    </message>
    <message>
        <source>Open pipeline by stage</source>
        <translation>Pipeline ouvert par étape</translation>
    </message>
    <message>
        <source>Won value by month</source>
        <translation>Valeur gagnée par mois</translation>
    </message>
    <message>
        <source>What I did, by type</source>
        <translation>Ce que j’ai fait, par type</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Pourquoi des affaires ont été perdues</translation>
    </message>
    <message>
        <source>Team performance</source>
        <translation>Performance de l’équipe</translation>
    </message>
    <message>
        <source>For who leads a team: who wins, how fast, what rots, and where leads stay.</source>
        <translation>Pour qui dirige une équipe : qui gagne, à quelle vitesse, ce qui stagne et d’où viennent les pistes.</translation>
    </message>
    <message>
        <source>Won value by owner</source>
        <translation>Valeur gagnée par responsable</translation>
    </message>
    <message>
        <source>Win rate by owner</source>
        <translation>Taux de réussite par responsable</translation>
    </message>
    <message>
        <source>Open pipeline by owner and stage</source>
        <translation>Pipeline ouvert par responsable et étape</translation>
    </message>
    <message>
        <source>Deals created by month</source>
        <translation>Affaires créées par mois</translation>
    </message>
    <message>
        <source>When activities are completed</source>
        <translation>Quand les activités sont terminées</translation>
    </message>
    <message>
        <source>Lost value by reason</source>
        <translation>Valeur perdue par raison</translation>
    </message>
    <message>
        <source>Business at a glance</source>
        <translation>L’entreprise en un coup d’œil</translation>
    </message>
    <message>
        <source>For who owns the business: what comes in, what is to come, from where, and whether it grows.</source>
        <translation>Pour qui possède l’entreprise : ce qui entre, ce qui viendra, d’où, et si cela croît.</translation>
    </message>
    <message>
        <source>Won value by source</source>
        <translation>Valeur gagnée par source</translation>
    </message>
    <message>
        <source>Won value by industry</source>
        <translation>Valeur gagnée par secteur</translation>
    </message>
    <message>
        <source>Leads created by month</source>
        <translation>Pistes créées par mois</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 doit être un nombre entier, pas « %2 ».</translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation>%1 doit être un nombre, pas « %2 ».</translation>
    </message>
    <message>
        <source>%1 can have %2 decimals at most.</source>
        <translation>%1 peut avoir %2 décimales au plus.</translation>
    </message>
    <message>
        <source>%1 must be an amount of money such as %2, not “%3”.</source>
        <translation>%1 doit être un montant tel que %2, pas « %3 ».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is either yes or no, not “%2”.</source>
        <translation>%1 est soit oui, soit non, pas « %2 ».</translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example %3.</source>
        <translation>%1 n&apos;est pas une date qui existe : « %2 ». Tapez par exemple %3.</translation>
    </message>
    <message>
        <source>%1 is not a day and time: “%2”. Type for example %3.</source>
        <translation>%1 n&apos;est pas un jour et une heure : « %2 ». Tapez par exemple %3.</translation>
    </message>
    <message>
        <source>%1: there is no country called “%2”. Type its name or its two-letter code.</source>
        <translation>%1 : il n&apos;y a pas de pays nommé « %2 ». Tapez son nom ou son code de deux lettres.</translation>
    </message>
    <message>
        <source>%1: there is no currency called “%2”. Type its three-letter code, for example EUR.</source>
        <translation>%1 : il n&apos;y a pas de devise nommée « %2 ». Tapez son code de trois lettres, par exemple EUR.</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message numerus="yes">
        <source>First of %n page(s)</source>
        <translation>
            <numerusform>Première de %n page</numerusform>
            <numerusform>Première de %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Open it with its own program.</source>
        <translation>Cette image ne peut pas être montrée ici. Ouvrez-la avec son propre programme.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. Open it with its own program.</source>
        <translation>Cette image est trop grande pour être montrée ici. Ouvrez-la avec son propre programme.</translation>
    </message>
    <message>
        <source>This picture is damaged or of a kind that cannot be shown.</source>
        <translation>Cette image est endommagée ou d&apos;un genre qui ne peut pas être montré.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown.</source>
        <translation>Ce PDF est endommagé et ne peut pas être montré.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Open it with its own program.</source>
        <translation>Ce PDF est protégé par un mot de passe. Ouvrez-le avec son propre programme.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Ce PDF n&apos;a pas de pages.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown here. Open it with its own program.</source>
        <translation>Ce PDF ne peut pas être montré ici. Ouvrez-le avec son propre programme.</translation>
    </message>
    <message>
        <source>This text is in an unknown encoding. Open it with its own program.</source>
        <translation>Ce texte est dans un encodage inconnu. Ouvrez-le avec son propre programme.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file.</source>
        <translation>Il n&apos;y a pas d&apos;aperçu pour ce genre de fichier.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est montré.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>« %1 » ne peut pas être écrit : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L&apos;exportation a été annulée ; aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Nothing was left there.</source>
        <translation>« %1 » ne peut pas être écrit : %2. Rien n&apos;y a été laissé.</translation>
    </message>
    <message>
        <source>Only contacts can be written as vCards. Choose a CSV file.</source>
        <translation>Seuls des contacts peuvent être écrits en vCards. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>A workbook needs a file. Name one that ends in .xlsx.</source>
        <translation>Un classeur a besoin d’un fichier. Donnez-en un dont le nom se termine par .xlsx.</translation>
    </message>
    <message>
        <source>This machine has no folder in memory, and a spreadsheet that is not finished must not lie on its disk. Choose a CSV file instead.</source>
        <translation>Cet ordinateur n’a pas de dossier en mémoire, et un classeur inachevé ne doit pas se trouver sur son disque. Choisissez plutôt un fichier CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be begun.</source>
        <translation>Le classeur ne peut pas être commencé.</translation>
    </message>
    <message>
        <source>There is no room in memory for the spreadsheet. Choose a CSV file instead.</source>
        <translation>Il n’y a pas assez de mémoire pour le classeur. Choisissez plutôt un fichier CSV.</translation>
    </message>
    <message>
        <source>A text in “%1” is longer than the %2 characters that a cell of a spreadsheet holds. Leave that column out, or choose a CSV file.</source>
        <translation>Un texte de « %1 » dépasse les %2 caractères que contient une cellule de classeur. Laissez cette colonne de côté ou choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>il ne reste plus de place</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end; put a value of several words in quotes</source>
        <translation>« and », « or » ou la fin ; mettez une valeur de plusieurs mots entre guillemets</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>moins de parenthèses</translation>
    </message>
    <message>
        <source>“)”</source>
        <translation>« ) »</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>le nom d&apos;un champ</translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation>« empty »</translation>
    </message>
    <message>
        <source>“empty” or “not empty”</source>
        <translation>« empty » ou « not empty »</translation>
    </message>
    <message>
        <source>“in”</source>
        <translation>« in »</translation>
    </message>
    <message>
        <source>“(”</source>
        <translation>« ( »</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>« , » ou « ) »</translation>
    </message>
    <message>
        <source>= or != for a field that is yes or no</source>
        <translation>= ou != pour un champ qui est oui ou non</translation>
    </message>
    <message>
        <source>a number with up to %1 decimals</source>
        <translation>un nombre d&apos;au plus %1 décimales</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number, with a point before the decimals</source>
        <translation>un nombre, avec un point devant les décimales</translation>
    </message>
    <message>
        <source>an amount such as 1250.50</source>
        <translation>un montant tel que 1250.50</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>un %1 fermant</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>at “%1” (character %2)</source>
        <translation>à « %1 » (caractère %2)</translation>
    </message>
    <message>
        <source>The filter cannot be understood %1. Expected: %2.</source>
        <translation>Le filtre ne peut pas être compris %1. Attendu : %2.</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a number, not with “%2”.</source>
        <translation>« %1 » ne peut être comparé qu&apos;à un nombre, pas à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a date such as 2026-01-31, not with “%2”.</source>
        <translation>« %1 » ne peut être comparé qu&apos;à une date telle que 2026-01-31, pas à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a moment or a day, not with “%2”.</source>
        <translation>« %1 » ne peut être comparé qu’à un moment ou à un jour, pas à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is either yes or no.</source>
        <translation>« %1 » est soit oui, soit non.</translation>
    </message>
    <message>
        <source>“%1” is no date, so it cannot be compared with days.</source>
        <translation>« %1 » n’est pas une date et ne peut donc pas être comparé à des jours.</translation>
    </message>
    <message>
        <source>“%1” cannot contain days. Ask whether it is before, after or within them.</source>
        <translation>« %1 » ne peut pas contenir des jours. Demandez s’il se situe avant, après ou pendant ceux-ci.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with me or my team in this way.</source>
        <translation>« %1 » ne peut pas être comparé de cette façon à moi ou à mon équipe.</translation>
    </message>
    <message>
        <source>Only texts are similar to others, and “%1” is none.</source>
        <translation>Seuls des textes ressemblent à d’autres, et « %1 » n’en est pas un.</translation>
    </message>
    <message>
        <source>“%1” is no date, so it has no anniversary.</source>
        <translation>« %1 » n’est pas une date et n’a donc pas d’anniversaire.</translation>
    </message>
    <message>
        <source>“%1” between needs two values.</source>
        <translation>« %1 » avec « entre » demande deux valeurs.</translation>
    </message>
    <message>
        <source>a condition is needed here, in braces.</source>
        <translation>il faut ici une condition, entre accolades.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>« %1 » n’est pas connu ici.</translation>
    </message>
    <message>
        <source>exactly one of these is needed here: %1.</source>
        <translation>il faut ici exactement un de ces mots : %1.</translation>
    </message>
    <message>
        <source>conditions can be nested %1 deep at most.</source>
        <translation>les conditions peuvent être imbriquées sur %1 niveaux au plus.</translation>
    </message>
    <message>
        <source>a list of conditions is needed here.</source>
        <translation>il faut ici une liste de conditions.</translation>
    </message>
    <message>
        <source>only one of has, count, sum, first and last can be asked.</source>
        <translation>seul un des mots has, count, sum, first et last peut être demandé.</translation>
    </message>
    <message>
        <source>one of has, count, sum, first and last is needed here.</source>
        <translation>il faut ici un des mots has, count, sum, first et last.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>il faut ici true ou false.</translation>
    </message>
    <message>
        <source>the number of a segment is needed here, as text.</source>
        <translation>il faut ici le numéro d’un segment, sous forme de texte.</translation>
    </message>
    <message>
        <source>a condition can compare in one way only.</source>
        <translation>une condition ne peut comparer que d’une seule façon.</translation>
    </message>
    <message>
        <source>one of these is needed here: %1.</source>
        <translation>il faut ici un de ces mots : %1.</translation>
    </message>
    <message>
        <source>a list of values is needed here.</source>
        <translation>il faut ici une liste de valeurs.</translation>
    </message>
    <message>
        <source>a name is needed here.</source>
        <translation>il faut ici un nom.</translation>
    </message>
    <message>
        <source>only true can stand here.</source>
        <translation>seul true peut figurer ici.</translation>
    </message>
    <message>
        <source>this filter is about “%1”, not about “%2”.</source>
        <translation>ce filtre porte sur « %1 », pas sur « %2 ».</translation>
    </message>
    <message>
        <source>This filter is nested too deeply. Make it simpler.</source>
        <translation>Ce filtre est trop imbriqué. Simplifiez-le.</translation>
    </message>
    <message>
        <source>The filter cannot be read: it is not JSON from byte %1 on (%2).</source>
        <translation>Le filtre ne peut pas être lu : ce n’est pas du JSON à partir de l’octet %1 (%2).</translation>
    </message>
    <message>
        <source>a filter is needed here, in braces.</source>
        <translation>il faut ici un filtre, entre accolades.</translation>
    </message>
    <message>
        <source>the version of the filter is needed here, a number.</source>
        <translation>il faut ici la version du filtre, un nombre.</translation>
    </message>
    <message>
        <source>this is version %1, and this program knows filters up to version %2. Use a newer one.</source>
        <translation>c’est la version %1, et ce programme connaît les filtres jusqu’à la version %2. Utilisez un programme plus récent.</translation>
    </message>
    <message>
        <source>there is no kind of record called “%1”.</source>
        <translation>il n’y a pas de genre d’enregistrement nommé « %1 ».</translation>
    </message>
    <message>
        <source>days are said by “unit” and one of “last”, “next” and “away”.</source>
        <translation>des jours s’indiquent par « unit » et un des mots « last », « next » et « away ».</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>il faut ici un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>day, week, month, quarter or year is needed here.</source>
        <translation>il faut ici day, week, month, quarter ou year.</translation>
    </message>
    <message>
        <source>“me” or “my_team” is needed here.</source>
        <translation>il faut ici « me » ou « my_team ».</translation>
    </message>
    <message>
        <source>a whole number is needed here, as text.</source>
        <translation>il faut ici un nombre entier, sous forme de texte.</translation>
    </message>
    <message>
        <source>this cannot be a value of “%1”.</source>
        <translation>ceci ne peut pas être une valeur de « %1 ».</translation>
    </message>
    <message>
        <source>a number with up to %1 decimals is needed here, as text.</source>
        <translation>il faut ici un nombre d’au plus %1 décimales, sous forme de texte.</translation>
    </message>
    <message>
        <source>a number is needed here.</source>
        <translation>il faut ici un nombre.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or a moment such as 2026-01-31T14:30:00Z is needed here.</source>
        <translation>il faut ici un jour tel que 2026-01-31 ou un moment tel que 2026-01-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>a text is needed here.</source>
        <translation>il faut ici un texte.</translation>
    </message>
    <message>
        <source>The filter cannot be read at %1: %2</source>
        <translation>Le filtre ne peut pas être lu à %1 : %2</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”.</source>
        <translation>« %1 » n’a pas de valeur « %2 ».</translation>
    </message>
    <message>
        <source>an amount such as 1250.50 is needed here, as text.</source>
        <translation>il faut ici un montant tel que 1250.50, sous forme de texte.</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31 is needed here.</source>
        <translation>il faut ici une date telle que 2026-01-31.</translation>
    </message>
    <message>
        <source>the name of a field, or “in segment”</source>
        <translation>le nom d’un champ, ou « in segment »</translation>
    </message>
    <message>
        <source>the number of a segment</source>
        <translation>le numéro d’un segment</translation>
    </message>
    <message>
        <source>the name or number of a segment</source>
        <translation>le nom ou le numéro d’un segment</translation>
    </message>
    <message>
        <source>a relation and a field of it, such as orders.total_minor</source>
        <translation>une relation et un de ses champs, par exemple orders.total_minor</translation>
    </message>
    <message>
        <source>the name of a relation</source>
        <translation>le nom d’une relation</translation>
    </message>
    <message>
        <source>“and” and a second value</source>
        <translation>« and » et une deuxième valeur</translation>
    </message>
    <message>
        <source>“all”</source>
        <translation>« all »</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ ^, “is empty”, “is not empty”, “between” or “in (…)”</source>
        <translation>l’un de = != &lt; &lt;= &gt; &gt;= ~ ^, « is empty », « is not empty », « between » ou « in (…) »</translation>
    </message>
    <message>
        <source>“(”, or days such as “last 30 days”</source>
        <translation>« ( », ou des jours tels que « last 30 days »</translation>
    </message>
    <message>
        <source>“team”</source>
        <translation>« team »</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>un nombre d’au plus %1</translation>
    </message>
    <message>
        <source>“ago” or “ahead”</source>
        <translation>« ago » ou « ahead »</translation>
    </message>
    <message>
        <source>day, week, month, quarter or year</source>
        <translation>day, week, month, quarter ou year</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31, or days such as “today” or “last 30 days”</source>
        <translation>une date telle que 2026-01-31, ou des jours tels que « today » ou « last 30 days »</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, a time such as 2026-01-31T14:30, or days such as “today” or “last 30 days”</source>
        <translation>un jour tel que 2026-01-31, une heure telle que 2026-01-31T14:30, ou des jours tels que « today » ou « last 30 days »</translation>
    </message>
    <message>
        <source>%1 has no relation called “%2”. There are: %3.</source>
        <translation>%1 n&apos;a pas de relation nommée « %2 ». Il existe : %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be summed up. Choose a number or an amount of money.</source>
        <translation>« %1 » ne peut pas être additionné. Choisissez un nombre ou un montant.</translation>
    </message>
    <message>
        <source>“%1” has no earliest and no latest value. Choose a date.</source>
        <translation>« %1 » n’a ni première ni dernière valeur. Choisissez une date.</translation>
    </message>
</context>
<context>
    <name>FilterEvaluator</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The segment “%1” asks for itself. Take it out of its own conditions.</source>
        <translation>Le segment « %1 » se demande lui-même. Retirez-le de ses propres conditions.</translation>
    </message>
</context>
<context>
    <name>FilterOperators</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>is spelled like</source>
        <translation>s’écrit à peu près comme</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est parmi</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est pas parmi</translation>
    </message>
    <message>
        <source>has its anniversary</source>
        <translation>a son anniversaire</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>contient l’une des valeurs</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>contient toutes les valeurs</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>ne contient aucune des valeurs</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>n’est pas après</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>n’est pas avant</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est entre</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est d’au moins</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est de plus de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est d’au plus</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est de moins de</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>est dans</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>n’est pas dans</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 est de moins de %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 est d’au plus %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 est de plus de %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 est d’au moins %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 est avant %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 n’est pas après %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 est après %2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1 n’est pas avant %2</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>%1 vient avant %2</translation>
    </message>
    <message>
        <source>%1 is %2 or comes before it</source>
        <translation>%1 est %2 ou vient avant</translation>
    </message>
    <message>
        <source>%1 comes after %2</source>
        <translation>%1 vient après %2</translation>
    </message>
    <message>
        <source>%1 is %2 or comes after it</source>
        <translation>%1 est %2 ou vient après</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contient %2</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 commence par %2</translation>
    </message>
    <message>
        <source>%1 is similar to %2</source>
        <translation>%1 ressemble à %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is on %2</source>
        <translation>%1 a son anniversaire %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is %2</source>
        <comment>today</comment>
        <translation>%1 a son anniversaire %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>today, yesterday or tomorrow</comment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <comment>a day</comment>
        <translation>%1 tombe %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is in %2</source>
        <comment>days</comment>
        <translation>%1 a son anniversaire pendant %2</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>days</comment>
        <translation>%1 tombe pendant %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>L’ensemble des %1</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 où %2</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>rien ne convient</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Au moins une de ces conditions</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>everything fits</source>
        <translation>tout convient</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions or values</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions or values</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions or values</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 n’est aucune des valeurs %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>non (%1)</translation>
    </message>
    <message>
        <source>%1 (where %2)</source>
        <comment>orders (where paid is yes)</comment>
        <translation>%1 (où %2)</translation>
    </message>
    <message>
        <source>there are %1</source>
        <comment>orders</comment>
        <translation>il y a des %1</translation>
    </message>
    <message>
        <source>there are no %1</source>
        <comment>orders</comment>
        <translation>le nombre des %1 est nul</translation>
    </message>
    <message>
        <source>the number of %1</source>
        <comment>orders</comment>
        <translation>le nombre des %1</translation>
    </message>
    <message>
        <source>the sum of %1 over %2</source>
        <comment>total, orders</comment>
        <translation>la somme « %1 » des %2</translation>
    </message>
    <message>
        <source>the earliest %1 of %2</source>
        <comment>a date, orders</comment>
        <translation>la première date « %1 » des %2</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <comment>a date, orders</comment>
        <translation>la dernière date « %1 » des %2</translation>
    </message>
    <message>
        <source>it is in the segment “%1”</source>
        <translation>il est dans le segment « %1 »</translation>
    </message>
    <message>
        <source>it is not in the segment “%1”</source>
        <translation>il n’est pas dans le segment « %1 »</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 n’est pas vide</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 est entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 has all of %2</source>
        <translation>%1 contient à la fois %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mon équipe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>le trimestre dernier</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>le trimestre prochain</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>l’année prochaine</translation>
    </message>
    <message numerus="yes">
        <source>the day %n day(s) ago</source>
        <translation>
            <numerusform>le jour d’il y a %n jour</numerusform>
            <numerusform>le jour d’il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ago</source>
        <translation>
            <numerusform>la semaine d’il y a %n semaine</numerusform>
            <numerusform>la semaine d’il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ago</source>
        <translation>
            <numerusform>le mois d’il y a %n mois</numerusform>
            <numerusform>le mois d’il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ago</source>
        <translation>
            <numerusform>le trimestre d’il y a %n trimestre</numerusform>
            <numerusform>le trimestre d’il y a %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ago</source>
        <translation>
            <numerusform>l’année d’il y a %n an</numerusform>
            <numerusform>l’année d’il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the day %n day(s) ahead</source>
        <translation>
            <numerusform>le jour dans %n jour</numerusform>
            <numerusform>le jour dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ahead</source>
        <translation>
            <numerusform>la semaine dans %n semaine</numerusform>
            <numerusform>la semaine dans %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ahead</source>
        <translation>
            <numerusform>le mois dans %n mois</numerusform>
            <numerusform>le mois dans %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ahead</source>
        <translation>
            <numerusform>le trimestre dans %n trimestre</numerusform>
            <numerusform>le trimestre dans %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ahead</source>
        <translation>
            <numerusform>l’année dans %n an</numerusform>
            <numerusform>l’année dans %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n week(s)</source>
        <translation>
            <numerusform>la dernière semaine</numerusform>
            <numerusform>les %n dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n month(s)</source>
        <translation>
            <numerusform>le dernier mois</numerusform>
            <numerusform>les %n derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n quarter(s)</source>
        <translation>
            <numerusform>le dernier trimestre</numerusform>
            <numerusform>les %n derniers trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n year(s)</source>
        <translation>
            <numerusform>la dernière année</numerusform>
            <numerusform>les %n dernières années</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>le jour à venir</numerusform>
            <numerusform>les %n prochains jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>la semaine à venir</numerusform>
            <numerusform>les %n prochaines semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n month(s)</source>
        <translation>
            <numerusform>le mois à venir</numerusform>
            <numerusform>les %n prochains mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n quarter(s)</source>
        <translation>
            <numerusform>le trimestre à venir</numerusform>
            <numerusform>les %n prochains trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n year(s)</source>
        <translation>
            <numerusform>l’année à venir</numerusform>
            <numerusform>les %n prochaines années</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>« %1 » n’est pas attendu ici</translation>
    </message>
    <message>
        <source>The formula cannot be read: %1 (at “%2”).</source>
        <translation>La formule ne peut pas être lue : %1 (à « %2 »).</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>un texte n’a pas de fin</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>il manque « %1 »</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>%1 is needed, not %2</source>
        <translation>il faut %1, pas %2</translation>
    </message>
    <message>
        <source>the two amounts have different currencies</source>
        <translation>les deux montants ont des devises différentes</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>il manque quelque chose à la fin</translation>
    </message>
    <message>
        <source>%1 has no field called “%2”</source>
        <translation>%1 n’a pas de champ nommé « %2 »</translation>
    </message>
    <message>
        <source>formulas cannot calculate with “%1”</source>
        <translation>les formules ne peuvent pas calculer avec « %1 »</translation>
    </message>
    <message>
        <source>%1() takes %2 values</source>
        <translation>%1() prend %2 valeurs</translation>
    </message>
    <message>
        <source>how many digits are kept is a number, not a calculation</source>
        <translation>le nombre de chiffres conservés est un nombre, pas un calcul</translation>
    </message>
    <message>
        <source>there is no function called “%1”</source>
        <translation>il n’y a pas de fonction nommée « %1 »</translation>
    </message>
    <message>
        <source>%1() is given too few or too many values</source>
        <translation>%1() reçoit trop peu ou trop de valeurs</translation>
    </message>
    <message>
        <source>text() takes whole numbers and dates; round a number first</source>
        <translation>text() prend des nombres entiers et des dates ; arrondissez d’abord le nombre</translation>
    </message>
    <message>
        <source>%1() takes numbers or dates</source>
        <translation>%1() prend des nombres ou des dates</translation>
    </message>
    <message>
        <source>%1() needs related records, for example %1(deals)</source>
        <translation>%1() a besoin d’enregistrements liés, par exemple %1(deals)</translation>
    </message>
    <message>
        <source>%1 has no related records called “%2”</source>
        <translation>%1 n’a pas d’enregistrements liés nommés « %2 »</translation>
    </message>
    <message>
        <source>count() takes related records, no field of theirs</source>
        <translation>count() prend des enregistrements liés, pas un de leurs champs</translation>
    </message>
    <message>
        <source>%1() needs a field of the related records</source>
        <translation>%1() a besoin d’un champ des enregistrements liés</translation>
    </message>
    <message>
        <source>only numbers can be added up</source>
        <translation>seuls des nombres peuvent être additionnés</translation>
    </message>
    <message>
        <source>a filter stands in quotes, for example &apos;status = won&apos;</source>
        <translation>un filtre se met entre guillemets, par exemple &apos;status = won&apos;</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>“%1” would be calculated from itself.</source>
        <translation>« %1 » serait calculé à partir de lui-même.</translation>
    </message>
    <message>
        <source>A calculated field needs a formula.</source>
        <translation>Un champ calculé a besoin d’une formule.</translation>
    </message>
</context>
<context>
    <name>Icalendar</name>
    <message>
        <source>The time zone &quot;%1&quot; is unknown; its times are taken as those of %2.</source>
        <translation>Le fuseau horaire « %1 » est inconnu ; ses heures sont prises comme celles de %2.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>It has no time to begin with.</source>
        <translation>Il n’a pas d’heure à laquelle commencer.</translation>
    </message>
    <message>
        <source>“%1” is taken once: %2</source>
        <translation>« %1 » est pris une fois : %2</translation>
    </message>
    <message>
        <source>This calendar is larger than %1 MB. Export it in parts, by year for example.</source>
        <translation>Ce calendrier dépasse %1 Mo. Exportez-le par parties, par année par exemple.</translation>
    </message>
    <message>
        <source>This is no calendar: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Ce n’est pas un calendrier : il ne commence pas par BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>This calendar is of the old format vCalendar 1.0. Export it as iCalendar (.ics).</source>
        <translation>Ce calendrier est à l’ancien format vCalendar 1.0. Exportez-le en iCalendar (.ics).</translation>
    </message>
    <message>
        <source>This calendar is damaged: its parts do not end.</source>
        <translation>Ce calendrier est abîmé : ses parties ne se terminent pas.</translation>
    </message>
    <message>
        <source>This calendar is damaged and cannot be read.</source>
        <translation>Ce calendrier est abîmé et illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) say no time at which they take place and were left out.</source>
        <translation>
            <numerusform>%n événement ne dit pas quand il a lieu et a été laissé de côté.</numerusform>
            <numerusform>%n événements ne disent pas quand ils ont lieu et ont été laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be one of %3.</source>
        <translation>La correspondance dit « %1 » : « %2 » ; ce doit être l&apos;un de %3.</translation>
    </message>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be a single character.</source>
        <translation>La correspondance dit « %1 » : « %2 » ; ce doit être un seul caractère.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>lignes collées</translation>
    </message>
    <message>
        <source>The mapping was saved by a newer version of Kith. Bring this program up to date, or map the columns by hand.</source>
        <translation>La correspondance a été enregistrée par une version plus récente de Kith. Mettez ce programme à jour ou associez les colonnes à la main.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the file does not have.</source>
        <translation>La correspondance nomme une colonne « %1 » que le fichier n&apos;a pas.</translation>
    </message>
    <message>
        <source>The mapping says so</source>
        <translation>La correspondance le dit</translation>
    </message>
    <message>
        <source>The mapping is for &quot;%1&quot;; %2 can be imported.</source>
        <translation>La correspondance est prévue pour « %1 » ; %2 peut être importé.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The row is empty in all mapped columns.</source>
        <translation>La ligne est vide dans toutes les colonnes associées.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is mapped to &quot;%2&quot;, which is nothing of a %3.</source>
        <translation>La colonne « %1 » est associée à « %2 », qui n&apos;existe pas pour %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date.</source>
        <translation>%1 : « %2 » n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>Amounts are taken to be in %1.</source>
        <translation>Les montants sont considérés en %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country that is known here. Write its name or its two letters.</source>
        <translation>« %1 » n&apos;est pas un pays connu ici. Écrivez son nom ou ses deux lettres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>« %1 » a été lu comme %2.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company&apos;s domain</source>
        <translation>Domaine de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Société mère</translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation>E-mail (professionnel)</translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation>E-mail (privé)</translation>
    </message>
    <message>
        <source>E-mail (other)</source>
        <translation>E-mail (autre)</translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation>Téléphone (professionnel)</translation>
    </message>
    <message>
        <source>Phone (mobile)</source>
        <translation>Téléphone (mobile)</translation>
    </message>
    <message>
        <source>Phone (private)</source>
        <translation>Téléphone (privé)</translation>
    </message>
    <message>
        <source>Phone (main)</source>
        <translation>Téléphone (standard)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro dans la rue</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation>Clé dans l&apos;autre système</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L&apos;importation a été annulée ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a name.</source>
        <translation>« %1 » ne peut pas se lire comme un nom.</translation>
    </message>
    <message>
        <source>The first row of the file cannot be read: %1</source>
        <translation>La première ligne du fichier ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>No column of the file goes anywhere. Map at least one.</source>
        <translation>Aucune colonne du fichier n&apos;a de destination. Associez-en au moins une.</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 lignes, %2 par seconde</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2.</source>
        <translation>Les lignes rejetées ne peuvent pas être écrites dans « %1 » : %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the file has %2 columns. Is a delimiter inside a value not quoted?</source>
        <translation>La ligne a %1 cellules, le fichier %2 colonnes. Un séparateur dans une valeur n&apos;est-il pas entre guillemets ?</translation>
    </message>
    <message>
        <source>The row names nobody: it has no key, no name, and no e-mail address or phone number that can be read.</source>
        <translation>La ligne ne nomme personne : elle n&apos;a ni clé, ni nom, ni adresse e-mail ou numéro de téléphone lisible.</translation>
    </message>
    <message>
        <source>No record here fits this row, and only updates were asked for.</source>
        <translation>Aucun enregistrement présent ne correspond à cette ligne, et seules des mises à jour étaient demandées.</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record already.</source>
        <translation>La ligne %1 du fichier concerne déjà le même enregistrement.</translation>
    </message>
    <message>
        <source>Row %1 of the file calls the same company &quot;%2&quot;.</source>
        <translation>La ligne %1 du fichier appelle la même entreprise « %2 ».</translation>
    </message>
    <message>
        <source>The company would be its own parent.</source>
        <translation>L&apos;entreprise serait sa propre société mère.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record and says something else for %2.</source>
        <translation>La ligne %1 du fichier concerne le même enregistrement et dit autre chose pour %2.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation>Les lignes rejetées ne peuvent pas être écrites dans « %1 » : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Read as %1, cells separated by %2.</source>
        <translation>Lu comme %1, cellules séparées par %2.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Colonnes laissées de côté : %1.</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 lignes)</translation>
    </message>
    <message>
        <source>New values in your lists: %1.</source>
        <translation>Nouvelles valeurs dans vos listes : %1.</translation>
    </message>
    <message>
        <source>The row fits %1 records equally well. Give it a key of its own, or merge them first.</source>
        <translation>La ligne correspond aussi bien à %1 enregistrements. Donnez-lui une clé propre ou fusionnez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path.</source>
        <translation>Il n&apos;y a pas de fichier « %1 ». Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; there is nothing to import.</source>
        <translation>« %1 » est vide ; il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>Looking again at %1 rows that contradict others or change what was there</source>
        <translation>Nouvel examen de %1 lignes qui en contredisent d&apos;autres ou ont modifié l&apos;existant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was imported; nothing was changed here. Import it again.</source>
        <translation>« %1 » a été modifié pendant l&apos;importation ; rien n&apos;a été modifié ici. Importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The row would change the record so that the row no longer fits it. Give it a key of its own.</source>
        <translation>La ligne modifierait l&apos;enregistrement de sorte qu&apos;elle ne lui corresponde plus. Donnez-lui une clé propre.</translation>
    </message>
    <message>
        <source>More than %1 records have the same name, address or number. Give the row a key of its own.</source>
        <translation>Plus de %1 enregistrements ont le même nom, la même adresse ou le même numéro. Donnez à la ligne une clé propre.</translation>
    </message>
    <message>
        <source>Read as vCards.</source>
        <translation>Lu comme vCards.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Choose a CSV, TSV or vCard file.</source>
        <translation>« %1 » n&apos;est pas un fichier. Choisissez un fichier CSV, TSV ou vCard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported. Choose one of: %2.</source>
        <translation>« %1 » ne peut pas être importé. Choisissez l’un de : %2.</translation>
    </message>
    <message>
        <source>vCards are about people. Choose contact, or a table of something else.</source>
        <translation>Les vCards parlent de personnes. Choisissez contact, ou un tableau d’autre chose.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Lead, by its key in the other system</source>
        <translation>Piste, par sa clé dans l’autre système</translation>
    </message>
    <message>
        <source>Closed, or expected close while open</source>
        <translation>Conclue, ou conclusion prévue tant qu’elle est ouverte</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Gagnée le</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdue le</translation>
    </message>
    <message>
        <source>Entered “%1”</source>
        <translation>Entrée dans « %1 »</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>%1: several are called &quot;%2&quot;.</source>
        <translation>%1 : plusieurs s’appellent « %2 ».</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;.</source>
        <translation>%1 : aucun ne s’appelle « %2 ».</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;. Is &quot;%3&quot; meant?</source>
        <translation>%1 : aucun ne s’appelle « %2 ». S’agit-il de « %3 » ?</translation>
    </message>
    <message>
        <source>No lead has the key &quot;%1&quot;. Import the leads first.</source>
        <translation>Aucune piste n’a la clé « %1 ». Importez d’abord les pistes.</translation>
    </message>
    <message>
        <source>Several leads have the key &quot;%1&quot;, from different systems.</source>
        <translation>Plusieurs pistes ont la clé « %1 », de systèmes différents.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an e-mail address.</source>
        <translation>%1 : « %2 » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Contact, by e-mail address</source>
        <translation>Contact, par adresse e-mail</translation>
    </message>
    <message>
        <source>Ticket, by its number</source>
        <translation>Ticket, par son numéro</translation>
    </message>
    <message>
        <source>No contact has the e-mail address &quot;%1&quot;.</source>
        <translation>Aucun contact n’a l’adresse e-mail « %1 ».</translation>
    </message>
    <message>
        <source>Several contacts have the e-mail address &quot;%1&quot;.</source>
        <translation>Plusieurs contacts ont l’adresse e-mail « %1 ».</translation>
    </message>
    <message>
        <source>No ticket has the number &quot;%1&quot;.</source>
        <translation>Aucun ticket n’a le numéro « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no discount; as a share of 1, 0.15 is 15 %.</source>
        <translation>« %1 » n’est pas une remise ; comme part de 1, 0,15 signifie 15 %.</translation>
    </message>
    <message>
        <source>The row does not say which campaign it belongs to.</source>
        <translation>La ligne ne dit pas à quelle campagne elle appartient.</translation>
    </message>
    <message>
        <source>The row has no e-mail address, so nobody knows whose it is.</source>
        <translation>La ligne n’a pas d’adresse e-mail, on ne sait donc pas à qui elle est.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not the number of a line; lines count from 1.</source>
        <translation>%1 : « %2 » n’est pas un numéro de ligne ; les lignes comptent à partir de 1.</translation>
    </message>
    <message>
        <source>The row has no order number. By it the order is found again; map its column.</source>
        <translation>La ligne n’a pas de numéro de commande. C’est par lui que la commande est retrouvée ; associez sa colonne.</translation>
    </message>
    <message>
        <source>The row has a line of an order, but says neither what it is nor what it costs.</source>
        <translation>La ligne porte une ligne de commande, mais ne dit ni ce que c’est ni ce que cela coûte.</translation>
    </message>
    <message>
        <source>What an order comes to is worked out from its lines.</source>
        <translation>Le montant d’une commande est calculé d’après ses lignes.</translation>
    </message>
    <message>
        <source>Amounts are taken to be in %1, unless the order says another currency.</source>
        <translation>Les montants sont pris en %1, sauf si la commande indique une autre devise.</translation>
    </message>
    <message>
        <source>Campaign, by name or key</source>
        <translation>Campagne, par nom ou clé</translation>
    </message>
    <message>
        <source>First name, becomes part of the name</source>
        <translation>Prénom, devient une partie du nom</translation>
    </message>
    <message>
        <source>Last name, becomes part of the name</source>
        <translation>Nom de famille, devient une partie du nom</translation>
    </message>
    <message>
        <source>Who leads the team</source>
        <translation>Qui dirige l’équipe</translation>
    </message>
    <message>
        <source>Customer, by its key in the other system</source>
        <translation>Client, par sa clé dans l’autre système</translation>
    </message>
    <message>
        <source>Contact, by name</source>
        <translation>Contact, par nom</translation>
    </message>
    <message>
        <source>Line: product, by name or article number</source>
        <translation>Ligne : produit, par nom ou référence</translation>
    </message>
    <message>
        <source>Line: description</source>
        <translation>Ligne : description</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>Ligne : quantité</translation>
    </message>
    <message>
        <source>Line: unit price</source>
        <translation>Ligne : prix unitaire</translation>
    </message>
    <message>
        <source>Line: discount in %</source>
        <translation>Ligne : remise en %</translation>
    </message>
    <message>
        <source>Line: discount as a share (0.15 is 15 %)</source>
        <translation>Ligne : remise comme part (0,15 signifie 15 %)</translation>
    </message>
    <message>
        <source>Line: its number in the order</source>
        <translation>Ligne : son numéro dans la commande</translation>
    </message>
    <message>
        <source>Several users are called &quot;%1&quot;.</source>
        <translation>Plusieurs utilisateurs s’appellent « %1 ».</translation>
    </message>
    <message>
        <source>Several orders have the number &quot;%1&quot;, from different systems. Say which system the file comes from.</source>
        <translation>Plusieurs commandes, de systèmes différents, ont le numéro « %1 ». Dites de quel système vient le fichier.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot; yet, and the row does not say whose it is. Import orders before their lines, and say for both which system they come from.</source>
        <translation>Il n’y a pas encore de commande « %1 », et la ligne ne dit pas à qui elle est. Importez les commandes avant leurs lignes, et dites pour les deux de quel système elles viennent.</translation>
    </message>
    <message>
        <source>Order &quot;%1&quot; is in the trash. Restore it, or empty the trash, and import again.</source>
        <translation>La commande « %1 » est dans la corbeille. Restaurez-la, ou videz la corbeille, et importez de nouveau.</translation>
    </message>
    <message>
        <source>No customer has the key &quot;%1&quot;. Import the customers first, or map a column that names them.</source>
        <translation>Aucun client n’a la clé « %1 ». Importez d’abord les clients, ou associez une colonne qui les nomme.</translation>
    </message>
    <message>
        <source>Several customers have the key &quot;%1&quot;, from different systems.</source>
        <translation>Plusieurs clients, de systèmes différents, ont la clé « %1 ».</translation>
    </message>
    <message>
        <source>No company is called &quot;%1&quot;, and unknown customers are to be rejected.</source>
        <translation>Aucune entreprise ne s’appelle « %1 », et les clients inconnus doivent être refusés.</translation>
    </message>
    <message>
        <source>Several contacts are called &quot;%1&quot;. Map a column with their key or e-mail address.</source>
        <translation>Plusieurs contacts s’appellent « %1 ». Associez une colonne avec leur clé ou leur adresse e-mail.</translation>
    </message>
    <message>
        <source>No contact is called &quot;%1&quot;, and unknown customers are to be rejected.</source>
        <translation>Aucun contact ne s’appelle « %1 », et les clients inconnus doivent être refusés.</translation>
    </message>
    <message>
        <source>No contact has the e-mail address &quot;%1&quot;, and the row does not say what they are called.</source>
        <translation>Aucun contact n’a l’adresse e-mail « %1 », et la ligne ne dit pas comment il s’appelle.</translation>
    </message>
    <message>
        <source>The file says two different things of line %1 of order &quot;%2&quot;.</source>
        <translation>Le fichier dit deux choses différentes de la ligne %1 de la commande « %2 ».</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;. There are: %3.</source>
        <translation>%1 : aucun ne s&apos;appelle « %2 ». Il y a : %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the other numbers of the column, whose decimal sign is &quot;%2&quot;. Write it like them.</source>
        <translation>« %1 » ne s&apos;accorde pas avec les autres nombres de la colonne, dont le séparateur décimal est « %2 ». Écrivez-le comme eux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 has. If it means thousands, say that the column&apos;s decimal sign is another one.</source>
        <translation>« %1 » a plus de décimales que %2. S&apos;il s&apos;agit de milliers, indiquez que le séparateur décimal de la colonne est un autre.</translation>
    </message>
    <message>
        <source>There is no currency called &quot;%1&quot;. Say its three-letter code, for example EUR.</source>
        <translation>Il n&apos;y a pas de devise appelée « %1 ». Donnez son code de trois lettres, par exemple EUR.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The desktop&apos;s keychain does not answer. Type the passphrase instead.</source>
        <translation>Le trousseau du bureau ne répond pas. Tapez plutôt la phrase de passe.</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>“%1” is converted.</source>
        <translation>« %1 » est convertie.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) disqualified.</source>
        <translation>
            <numerusform>%n piste disqualifiée.</numerusform>
            <numerusform>%n pistes disqualifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) closed as abandoned.</source>
        <translation>
            <numerusform>%n piste fermée comme abandonnée.</numerusform>
            <numerusform>%n pistes fermées comme abandonnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) begin anew.</source>
        <translation>
            <numerusform>%n piste recommence.</numerusform>
            <numerusform>%n pistes recommencent.</numerusform>
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
            <numerusform>%n semaine de silence</numerusform>
            <numerusform>%n semaines de silence</numerusform>
        </translation>
    </message>
    <message>
        <source>A score cannot depend on “%1”. Use fields of the lead, of its contact, its company or its owner.</source>
        <translation>Un score ne peut pas dépendre de « %1 ». Utilisez des champs de la piste, de son contact, de son entreprise ou de son responsable.</translation>
    </message>
    <message>
        <source>A score cannot depend on days that move, on who looks at it, on related records or on segments, because it changes with the lead alone.</source>
        <translation>Un score ne peut pas dépendre de jours qui se décalent, de qui le regarde, d’enregistrements liés ou de segments, car il ne change qu’avec la piste elle-même.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>There is no metric “%1”. There are: %2, and measures over fields like count:deal or sum:deal.amount_minor.</source>
        <translation>Il n’y a pas d’indicateur « %1 ». Il y a : %2, et des mesures sur des champs comme count:deal ou sum:deal.amount_minor.</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1 : nombre</translation>
    </message>
    <message>
        <source>How many records there are.</source>
        <translation>Combien il y a d’enregistrements.</translation>
    </message>
    <message>
        <source>%1: sum of %2</source>
        <translation>%1 : somme de %2</translation>
    </message>
    <message>
        <source>The values of this field added up, amounts in the base currency.</source>
        <translation>Les valeurs de ce champ additionnées, les montants dans la devise de base.</translation>
    </message>
    <message>
        <source>%1: mean of %2</source>
        <translation>%1 : moyenne de %2</translation>
    </message>
    <message>
        <source>%1: median of %2</source>
        <translation>%1 : médiane de %2</translation>
    </message>
    <message>
        <source>The sum of the values that are filled in by their number; amounts in the base currency.</source>
        <translation>La somme des valeurs remplies divisée par leur nombre ; les montants dans la devise de base.</translation>
    </message>
    <message>
        <source>Half of the values that are filled in are below it; amounts in the base currency.</source>
        <translation>La moitié des valeurs remplies est en dessous ; les montants dans la devise de base.</translation>
    </message>
    <message>
        <source>%1: largest %2</source>
        <translation>%1 : plus grande valeur de %2</translation>
    </message>
    <message>
        <source>%1: smallest %2</source>
        <translation>%1 : plus petite valeur de %2</translation>
    </message>
    <message>
        <source>The largest value that is filled in; amounts in the base currency.</source>
        <translation>La plus grande valeur remplie ; les montants dans la devise de base.</translation>
    </message>
    <message>
        <source>The smallest value that is filled in; amounts in the base currency.</source>
        <translation>La plus petite valeur remplie ; les montants dans la devise de base.</translation>
    </message>
    <message>
        <source>“%1” is no date. Choose another field.</source>
        <translation>« %1 » n’est pas une date. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that could be added up. Choose another field.</source>
        <translation>« %1 » ne contient pas de nombres que l’on puisse additionner. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Pipeline and deals</source>
        <translation>Pipeline et affaires</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Customers and orders</source>
        <translation>Clients et commandes</translation>
    </message>
    <message>
        <source>Sources and costs</source>
        <translation>Sources et coûts</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand millions</comment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>“%1” is no period. Understood are: all, today, yesterday, this month, last quarter, next year, last 30 days, next 2 weeks, 2026, 2026-Q1, 2026-03, 2026-W07 and 2026-01-01..2026-03-31.</source>
        <translation>« %1 » n’est pas une période. Sont compris : all, today, yesterday, this month, last quarter, next year, last 30 days, next 2 weeks, 2026, 2026-Q1, 2026-03, 2026-W07 et 2026-01-01..2026-03-31.</translation>
    </message>
    <message>
        <source>This question to the reports cannot be read: “%1” is not as it should be.</source>
        <translation>Cette question aux rapports n’est pas lisible : « %1 » n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>tout le temps</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>trimestre %1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Open activities</source>
        <translation>Activités ouvertes</translation>
    </message>
    <message>
        <source>Activities that are not done. With a period: those created in it.</source>
        <translation>Activités qui ne sont pas terminées. Avec une période : celles qui y ont été créées.</translation>
    </message>
    <message>
        <source>Activities per working day</source>
        <translation>Activités par jour ouvré</translation>
    </message>
    <message>
        <source>Activities completed in the period, by its working days up to today as the settings have them.</source>
        <translation>Activités terminées dans la période, divisées par ses jours ouvrés jusqu’à aujourd’hui, tels que les réglages les donnent.</translation>
    </message>
    <message>
        <source>Activities per won deal</source>
        <translation>Activités par affaire gagnée</translation>
    </message>
    <message>
        <source>Activities completed in the period, by the deals won in it. A filter narrows the activities alone.</source>
        <translation>Activités terminées dans la période, divisées par les affaires qui y ont été gagnées. Un filtre ne restreint que les activités.</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>Activités faites</translation>
    </message>
    <message>
        <source>Activities, by the day they were completed on.</source>
        <translation>Activités, par jour où elles ont été terminées.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Pays de l’entreprise</translation>
    </message>
    <message>
        <source>Country of the contact</source>
        <translation>Pays du contact</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>Revenue from order lines</source>
        <translation>Chiffre d’affaires des lignes de commande</translation>
    </message>
    <message>
        <source>Quantity times unit price less the discount of each line of an order, rounded half up line by line, in the base currency at the rate of the order&apos;s day. Freight, taxes and totals that were typed are no lines: where the lines of an order do not add up to its total, this number and the revenue of orders differ by just that. Drafts, cancelled and returned orders do not count.</source>
        <translation>Quantité fois prix unitaire moins la remise de chaque ligne d’une commande, arrondi au plus proche ligne par ligne, dans la devise de base au taux du jour de la commande. Le port, les taxes et les totaux saisis ne sont pas des lignes : là où les lignes d’une commande ne font pas son total, ce nombre et le chiffre d’affaires des commandes diffèrent exactement d’autant. Les brouillons, les commandes annulées et retournées ne comptent pas.</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Catégorie de produits</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Revenue of orders</source>
        <translation>Chiffre d’affaires des commandes</translation>
    </message>
    <message>
        <source>Totals of the orders that are open, shipped or paid, by the day they were placed on and the exchange rate of that day. Drafts, cancelled and returned orders do not count.</source>
        <translation>Totaux des commandes ouvertes, expédiées ou payées, par jour de commande et au taux de change de ce jour. Les brouillons, les commandes annulées et retournées ne comptent pas.</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Nombre de commandes</translation>
    </message>
    <message>
        <source>Orders that are open, shipped or paid, by the day they were placed on.</source>
        <translation>Commandes ouvertes, expédiées ou payées, par jour de commande.</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Valeur moyenne d’une commande</translation>
    </message>
    <message>
        <source>Totals of the orders that are open, shipped or paid by the number of these orders.</source>
        <translation>Totaux des commandes ouvertes, expédiées ou payées, divisés par le nombre de ces commandes.</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Score de récence</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Score de fréquence</translation>
    </message>
    <message>
        <source>Money score</source>
        <translation>Score de montant</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>New customers (contacts)</source>
        <translation>Nouveaux clients (contacts)</translation>
    </message>
    <message>
        <source>Contacts by the day of their first order that counts.</source>
        <translation>Contacts par jour de leur première commande qui compte.</translation>
    </message>
    <message>
        <source>New customers (companies)</source>
        <translation>Nouveaux clients (entreprises)</translation>
    </message>
    <message>
        <source>Companies by the day of their first order that counts.</source>
        <translation>Entreprises par jour de leur première commande qui compte.</translation>
    </message>
    <message>
        <source>Lifetime value so far (contacts)</source>
        <translation>Valeur client à ce jour (contacts)</translation>
    </message>
    <message>
        <source>Historic: revenue of all orders that count by the number of contacts who ordered. It foretells nothing.</source>
        <translation>Historique : chiffre d’affaires de toutes les commandes qui comptent, divisé par le nombre de contacts qui ont commandé. Elle ne prédit rien.</translation>
    </message>
    <message>
        <source>Lifetime value so far (companies)</source>
        <translation>Valeur client à ce jour (entreprises)</translation>
    </message>
    <message>
        <source>Historic: revenue of all orders that count by the number of companies that ordered. It foretells nothing.</source>
        <translation>Historique : chiffre d’affaires de toutes les commandes qui comptent, divisé par le nombre d’entreprises qui ont commandé. Elle ne prédit rien.</translation>
    </message>
    <message>
        <source>Days between orders (contacts)</source>
        <translation>Jours entre les commandes (contacts)</translation>
    </message>
    <message>
        <source>Of contacts with two orders or more: the days from the first to the last order by the number of orders less one; median.</source>
        <translation>Des contacts ayant au moins deux commandes : les jours de la première à la dernière commande, divisés par le nombre de commandes moins une ; médiane.</translation>
    </message>
    <message>
        <source>Days between orders (companies)</source>
        <translation>Jours entre les commandes (entreprises)</translation>
    </message>
    <message>
        <source>Of companies with two orders or more: the days from the first to the last order by the number of orders less one; median.</source>
        <translation>Des entreprises ayant au moins deux commandes : les jours de la première à la dernière commande, divisés par le nombre de commandes moins une ; médiane.</translation>
    </message>
    <message>
        <source>Customers by RFM (contacts)</source>
        <translation>Clients par RFM (contacts)</translation>
    </message>
    <message>
        <source>Contacts with scores for how recently, how often and for how much they ordered, from 1 to 5 each.</source>
        <translation>Contacts notés selon la récence, la fréquence et le montant de leurs commandes, de 1 à 5 chacun.</translation>
    </message>
    <message>
        <source>Customers by RFM (companies)</source>
        <translation>Clients par RFM (entreprises)</translation>
    </message>
    <message>
        <source>Companies with scores for how recently, how often and for how much they ordered, from 1 to 5 each.</source>
        <translation>Entreprises notées selon la récence, la fréquence et le montant de leurs commandes, de 1 à 5 chacun.</translation>
    </message>
    <message>
        <source>Revenue by RFM (contacts)</source>
        <translation>Chiffre d’affaires par RFM (contacts)</translation>
    </message>
    <message>
        <source>Revenue of all orders of the contacts with RFM scores.</source>
        <translation>Chiffre d’affaires de toutes les commandes des contacts ayant une note RFM.</translation>
    </message>
    <message>
        <source>Revenue by RFM (companies)</source>
        <translation>Chiffre d’affaires par RFM (entreprises)</translation>
    </message>
    <message>
        <source>Revenue of all orders of the companies with RFM scores.</source>
        <translation>Chiffre d’affaires de toutes les commandes des entreprises ayant une note RFM.</translation>
    </message>
    <message>
        <source>Churn (contacts)</source>
        <translation>Attrition (contacts)</translation>
    </message>
    <message>
        <source>Active are contacts who ordered in the 90 days before the period. Lost are those of them who ordered nothing in the 90 days from its first day on. Another number of days may be chosen.</source>
        <translation>Sont actifs les contacts qui ont commandé dans les 90 jours avant la période. Sont perdus ceux d’entre eux qui n’ont rien commandé dans les 90 jours à partir de son premier jour. Un autre nombre de jours peut être choisi.</translation>
    </message>
    <message>
        <source>Churn (companies)</source>
        <translation>Attrition (entreprises)</translation>
    </message>
    <message>
        <source>Active are companies that ordered in the 90 days before the period. Lost are those of them that ordered nothing in the 90 days from its first day on. Another number of days may be chosen.</source>
        <translation>Sont actives les entreprises qui ont commandé dans les 90 jours avant la période. Sont perdues celles d’entre elles qui n’ont rien commandé dans les 90 jours à partir de son premier jour. Un autre nombre de jours peut être choisi.</translation>
    </message>
    <message>
        <source>Customers who ordered (contacts)</source>
        <translation>Clients ayant commandé (contacts)</translation>
    </message>
    <message>
        <source>Contacts with an order in the period that counts; each once.</source>
        <translation>Contacts ayant dans la période une commande qui compte ; chacun une fois.</translation>
    </message>
    <message>
        <source>Customers that ordered (companies)</source>
        <translation>Clients ayant commandé (entreprises)</translation>
    </message>
    <message>
        <source>Companies with an order in the period that counts; each once.</source>
        <translation>Entreprises ayant dans la période une commande qui compte ; chacune une fois.</translation>
    </message>
    <message>
        <source>Purchase frequency (contacts)</source>
        <translation>Fréquence d’achat (contacts)</translation>
    </message>
    <message>
        <source>Orders of contacts in the period by the contacts who placed them.</source>
        <translation>Commandes de contacts dans la période, divisées par les contacts qui les ont passées.</translation>
    </message>
    <message>
        <source>Purchase frequency (companies)</source>
        <translation>Fréquence d’achat (entreprises)</translation>
    </message>
    <message>
        <source>Orders of companies in the period by the companies that placed them.</source>
        <translation>Commandes d’entreprises dans la période, divisées par les entreprises qui les ont passées.</translation>
    </message>
    <message>
        <source>Repeat rate (contacts)</source>
        <translation>Taux de réachat (contacts)</translation>
    </message>
    <message>
        <source>Contacts with two orders or more in the period, by all contacts who ordered in it.</source>
        <translation>Contacts ayant au moins deux commandes dans la période, divisés par tous les contacts qui y ont commandé.</translation>
    </message>
    <message>
        <source>Repeat rate (companies)</source>
        <translation>Taux de réachat (entreprises)</translation>
    </message>
    <message>
        <source>Companies with two orders or more in the period, by all companies that ordered in it.</source>
        <translation>Entreprises ayant au moins deux commandes dans la période, divisées par toutes les entreprises qui y ont commandé.</translation>
    </message>
    <message>
        <source>Retention (contacts)</source>
        <translation>Fidélité (contacts)</translation>
    </message>
    <message>
        <source>Contacts by the month of their first order: how many of them ordered in each month after it, by all of them. Month 0 is 100 %. As a whole: those who ordered in any later month.</source>
        <translation>Contacts par mois de leur première commande : combien d’entre eux ont commandé chaque mois suivant, divisé par tous. Le mois 0 vaut 100 %. Dans l’ensemble : ceux qui ont commandé un mois suivant quelconque.</translation>
    </message>
    <message>
        <source>Retention (companies)</source>
        <translation>Fidélité (entreprises)</translation>
    </message>
    <message>
        <source>Companies by the month of their first order: how many of them ordered in each month after it, by all of them. Month 0 is 100 %. As a whole: those that ordered in any later month.</source>
        <translation>Entreprises par mois de leur première commande : combien d’entre elles ont commandé chaque mois suivant, divisé par toutes. Le mois 0 vaut 100 %. Dans l’ensemble : celles qui ont commandé un mois suivant quelconque.</translation>
    </message>
    <message>
        <source>Month of the first order</source>
        <translation>Mois de la première commande</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>Mois plus tard</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Of the deals that entered the first stage in the period, those that reached each stage or a later one by now, or were won. Skipping a stage counts as passing it, and moving back does not take anything away.</source>
        <translation>Des affaires entrées dans la première étape pendant la période, celles qui ont atteint à ce jour chaque étape ou une suivante, ou ont été gagnées. Sauter une étape compte comme la passer, et revenir en arrière n’enlève rien.</translation>
    </message>
    <message>
        <source>Funnel conversion</source>
        <translation>Conversion de l’entonnoir</translation>
    </message>
    <message>
        <source>Of the deals that entered the first stage in the period, the share that reached each stage or a later one by now, or was won; in all, the share that was won. It rises while some are still open.</source>
        <translation>Des affaires entrées dans la première étape pendant la période, la part qui a atteint à ce jour chaque étape ou une suivante, ou a été gagnée ; au total, la part gagnée. Elle augmente tant que certaines sont encore ouvertes.</translation>
    </message>
    <message>
        <source>Step from stage to stage</source>
        <translation>Passage d’étape en étape</translation>
    </message>
    <message>
        <source>How often deals left a stage forwards in the period (to a later stage, or won), by how often they left it at all: forwards, back or lost.</source>
        <translation>Combien de fois des affaires ont quitté une étape vers l’avant dans la période (vers une étape suivante, ou gagnées), divisé par combien de fois elles l’ont quittée en tout : vers l’avant, vers l’arrière ou perdues.</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Vélocité des ventes</translation>
    </message>
    <message>
        <source>Open deals times the win rate times the average deal size, by the mean sales cycle in days. Rate, size and cycle are those of the last 12 months.</source>
        <translation>Affaires ouvertes fois taux de réussite fois taille moyenne d’une affaire, divisé par le cycle de vente moyen en jours. Taux, taille et cycle sont ceux des 12 derniers mois.</translation>
    </message>
    <message>
        <source>Pipeline waterfall</source>
        <translation>Cascade du pipeline</translation>
    </message>
    <message>
        <source>Value of the open deals expected to be closed in the period, from its beginning to its end (or now): opening + created + reopened + increased + pulled in - decreased - pushed out - won - lost - deleted = closing. As the deals were known at the time; imported ones as their histories tell. Open deals are worth what the exchange rate of the end says.</source>
        <translation>Valeur des affaires ouvertes dont la clôture est attendue dans la période, de son début à sa fin (ou à maintenant) : début + créé + rouvert + augmenté + avancé - diminué - repoussé - gagné - perdu - supprimé = fin. Telles que les affaires étaient alors connues ; celles importées, selon leur historique. Les affaires ouvertes valent ce que dit le taux de change de la fin.</translation>
    </message>
    <message>
        <source>Overdue pipeline</source>
        <translation>Pipeline en retard</translation>
    </message>
    <message>
        <source>Amounts of the open deals that were expected to be closed before today. They are in no forecast until they have a new date.</source>
        <translation>Montants des affaires ouvertes dont la clôture était attendue avant aujourd’hui. Elles ne sont dans aucune prévision tant qu’elles n’ont pas de nouvelle date.</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Exactitude des prévisions</translation>
    </message>
    <message>
        <source>1 - |forecast - won| / won: how close the weighted forecast that was noted at the beginning of the period came to what was won in it.</source>
        <translation>1 - |prévision - gagné| / gagné : à quel point la prévision pondérée notée au début de la période a approché ce qui y a été gagné.</translation>
    </message>
    <message>
        <source>Forecast: commit</source>
        <translation>Prévision : engagé</translation>
    </message>
    <message>
        <source>Value won in the period, and of the open deals in the category Commit that are expected to be closed in it from today on.</source>
        <translation>Valeur gagnée dans la période, et celle des affaires ouvertes de la catégorie Engagé dont la clôture y est attendue à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Forecast: best case</source>
        <translation>Prévision : meilleur cas</translation>
    </message>
    <message>
        <source>Value won in the period, and of the open deals in the categories Commit and Best case that are expected to be closed in it from today on.</source>
        <translation>Valeur gagnée dans la période, et celle des affaires ouvertes des catégories Engagé et Meilleur cas dont la clôture y est attendue à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Forecast: pipeline</source>
        <translation>Prévision : pipeline</translation>
    </message>
    <message>
        <source>Value won in the period, and of all open deals that are expected to be closed in it from today on, but those left out of the forecast.</source>
        <translation>Valeur gagnée dans la période, et celle de toutes les affaires ouvertes dont la clôture y est attendue à partir d’aujourd’hui, sauf celles laissées hors de la prévision.</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Prévision pondérée</translation>
    </message>
    <message>
        <source>Value won in the period, and of each open deal that is expected to be closed in it from today on its amount times its probability. Lost deals are never in it, overdue ones are apart.</source>
        <translation>Valeur gagnée dans la période, et pour chaque affaire ouverte dont la clôture y est attendue à partir d’aujourd’hui son montant fois sa probabilité. Les affaires perdues n’y sont jamais, celles en retard sont à part.</translation>
    </message>
    <message>
        <source>Quota attainment</source>
        <translation>Atteinte du quota</translation>
    </message>
    <message>
        <source>Value won in the period, by the quota for it: the goals for value won of the person or the team; for all, that of everybody together, else those of all people.</source>
        <translation>Valeur gagnée dans la période, divisée par le quota : les objectifs de valeur gagnée de la personne ou de l’équipe ; pour tous, celui de tous ensemble, sinon ceux de toutes les personnes.</translation>
    </message>
    <message>
        <source>Quota pace</source>
        <translation>Rythme du quota</translation>
    </message>
    <message>
        <source>The attainment of the quota, by the share of the period&apos;s working days that have passed. 100 % is just on time.</source>
        <translation>L’atteinte du quota, divisée par la part des jours ouvrés de la période qui sont passés. 100 %, c’est juste à temps.</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Couverture du pipeline</translation>
    </message>
    <message>
        <source>Value of the open deals expected to be closed in the period from today on, by what is still missing to its quota. Nothing is missing: the quota is met.</source>
        <translation>Valeur des affaires ouvertes dont la clôture est attendue dans la période à partir d’aujourd’hui, divisée par ce qui manque encore au quota. Rien ne manque : le quota est atteint.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Pourquoi disqualifié</translation>
    </message>
    <message>
        <source>Leads answered in time</source>
        <translation>Pistes ayant reçu réponse à temps</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those answered within the working time that the settings ask for, by all that were answered or should have been by now.</source>
        <translation>Des pistes créées dans la période, celles qui ont reçu une réponse dans le temps de travail que demandent les réglages, divisées par toutes celles qui ont reçu une réponse ou auraient déjà dû en recevoir une.</translation>
    </message>
    <message>
        <source>Converted leads</source>
        <translation>Pistes converties</translation>
    </message>
    <message>
        <source>Leads converted, by the day they were converted on.</source>
        <translation>Pistes converties, par jour de leur conversion.</translation>
    </message>
    <message>
        <source>From lead to won deal</source>
        <translation>De la piste à l’affaire gagnée</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those whose deal is won by now, by all of them.</source>
        <translation>Des pistes créées dans la période, celles dont l’affaire est gagnée à ce jour, divisées par toutes.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>Leads that are new, in progress or qualified now. With a period: those created in it.</source>
        <translation>Pistes nouvelles, en cours ou qualifiées maintenant. Avec une période : celles qui y ont été créées.</translation>
    </message>
    <message>
        <source>Leads created</source>
        <translation>Pistes créées</translation>
    </message>
    <message>
        <source>Leads, by the day they were created on.</source>
        <translation>Pistes, par jour de leur création.</translation>
    </message>
    <message>
        <source>Lead conversion</source>
        <translation>Conversion des pistes</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those that are converted by now, by all of them.</source>
        <translation>Des pistes créées dans la période, celles qui sont converties à ce jour, divisées par toutes.</translation>
    </message>
    <message>
        <source>First response to leads (median)</source>
        <translation>Première réponse aux pistes (médiane)</translation>
    </message>
    <message>
        <source>Working hours from the creation of a lead to the first response; half of the leads that were answered waited less. By the day they were created on.</source>
        <translation>Heures ouvrées de la création d’une piste à la première réponse ; la moitié des pistes ayant reçu une réponse a attendu moins. Par jour de leur création.</translation>
    </message>
    <message>
        <source>First response to leads (nine of ten)</source>
        <translation>Première réponse aux pistes (neuf sur dix)</translation>
    </message>
    <message>
        <source>Working hours from the creation of a lead to the first response; nine of ten leads that were answered waited less. By the day they were created on.</source>
        <translation>Heures ouvrées de la création d’une piste à la première réponse ; neuf pistes sur dix ayant reçu une réponse ont attendu moins. Par jour de leur création.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>Deals that are open now. With a period: those expected to be closed in it.</source>
        <translation>Affaires ouvertes maintenant. Avec une période : celles dont la clôture y est attendue.</translation>
    </message>
    <message>
        <source>Open pipeline value</source>
        <translation>Valeur du pipeline ouvert</translation>
    </message>
    <message>
        <source>Amounts of the deals that are open now, by today&apos;s exchange rate. With a period: of those expected to be closed in it.</source>
        <translation>Montants des affaires ouvertes maintenant, au taux de change du jour. Avec une période : de celles dont la clôture y est attendue.</translation>
    </message>
    <message>
        <source>Weighted pipeline value</source>
        <translation>Valeur pondérée du pipeline</translation>
    </message>
    <message>
        <source>Of each open deal its amount times its probability (its own, else that of its stage), added up. With a period: of the deals expected to be closed in it.</source>
        <translation>Pour chaque affaire ouverte, son montant fois sa probabilité (la sienne, sinon celle de son étape), additionnés. Avec une période : des affaires dont la clôture y est attendue.</translation>
    </message>
    <message>
        <source>Rotting deals</source>
        <translation>Affaires stagnantes</translation>
    </message>
    <message>
        <source>Open deals that nobody has touched for longer than their stage allows and for which nothing is planned soon, by all open deals.</source>
        <translation>Affaires ouvertes que personne n’a touchées depuis plus longtemps que leur étape ne le permet et pour lesquelles rien n’est prévu bientôt, divisées par toutes les affaires ouvertes.</translation>
    </message>
    <message>
        <source>Rotting deals by value</source>
        <translation>Affaires stagnantes en valeur</translation>
    </message>
    <message>
        <source>Amounts of the open deals that nobody has touched for longer than their stage allows and for which nothing is planned soon, by the amounts of all open deals.</source>
        <translation>Montants des affaires ouvertes que personne n’a touchées depuis plus longtemps que leur étape ne le permet et pour lesquelles rien n’est prévu bientôt, divisés par les montants de toutes les affaires ouvertes.</translation>
    </message>
    <message>
        <source>Pushes of open deals</source>
        <translation>Reports d’affaires ouvertes</translation>
    </message>
    <message>
        <source>How often the expected close of open deals was moved to a later month, added up.</source>
        <translation>Combien de fois la clôture attendue d’affaires ouvertes a été reportée à un mois ultérieur, additionné.</translation>
    </message>
    <message>
        <source>Deals pushed three times and more</source>
        <translation>Affaires reportées trois fois et plus</translation>
    </message>
    <message>
        <source>Open deals whose expected close was moved to a later month three times or more, by all open deals.</source>
        <translation>Affaires ouvertes dont la clôture attendue a été reportée à un mois ultérieur trois fois ou plus, divisées par toutes les affaires ouvertes.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Deals won, by the day they were closed on.</source>
        <translation>Affaires gagnées, par jour de leur clôture.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Valeur gagnée</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by the day they were closed on and the exchange rate of that day.</source>
        <translation>Montants des affaires gagnées, par jour de leur clôture et au taux de change de ce jour.</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Affaires perdues</translation>
    </message>
    <message>
        <source>Deals lost, by the day they were closed on.</source>
        <translation>Affaires perdues, par jour de leur clôture.</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>Valeur perdue</translation>
    </message>
    <message>
        <source>Amounts of the deals lost, by the day they were closed on and the exchange rate of that day.</source>
        <translation>Montants des affaires perdues, par jour de leur clôture et au taux de change de ce jour.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Deals won, by all deals won or lost, by the day they were closed on.</source>
        <translation>Affaires gagnées, divisées par toutes les affaires gagnées ou perdues, par jour de leur clôture.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Taux de réussite en valeur</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by the amounts of all deals won or lost, by the day they were closed on.</source>
        <translation>Montants des affaires gagnées, divisés par les montants de toutes les affaires gagnées ou perdues, par jour de leur clôture.</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Taille moyenne d’une affaire</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by their number, by the day they were closed on. A deal without an amount counts as 0.</source>
        <translation>Montants des affaires gagnées, divisés par leur nombre, par jour de leur clôture. Une affaire sans montant compte pour 0.</translation>
    </message>
    <message>
        <source>Sales cycle (median)</source>
        <translation>Cycle de vente (médiane)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close; half of the deals won took less. By the day they were closed on.</source>
        <translation>Jours de la création d’une affaire à sa clôture ; la moitié des affaires gagnées a mis moins. Par jour de leur clôture.</translation>
    </message>
    <message>
        <source>Sales cycle (three quarters)</source>
        <translation>Cycle de vente (trois quarts)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close; three quarters of the deals won took less. By the day they were closed on.</source>
        <translation>Jours de la création d’une affaire à sa clôture ; trois quarts des affaires gagnées ont mis moins. Par jour de leur clôture.</translation>
    </message>
    <message>
        <source>Sales cycle (mean)</source>
        <translation>Cycle de vente (moyenne)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close, added up for the deals won and divided by their number. By the day they were closed on.</source>
        <translation>Jours de la création d’une affaire à sa clôture, additionnés pour les affaires gagnées et divisés par leur nombre. Par jour de leur clôture.</translation>
    </message>
    <message>
        <source>From lead to close (median)</source>
        <translation>De la piste à la clôture (médiane)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close; half of the deals won took less. Deals without a lead are left out. By the day they were closed on.</source>
        <translation>Jours de la création de la piste dont vient l’affaire à la clôture de l’affaire ; la moitié des affaires gagnées a mis moins. Les affaires sans piste sont laissées de côté. Par jour de leur clôture.</translation>
    </message>
    <message>
        <source>From lead to close (three quarters)</source>
        <translation>De la piste à la clôture (trois quarts)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close; three quarters of the deals won took less. Deals without a lead are left out. By the day they were closed on.</source>
        <translation>Jours de la création de la piste dont vient l’affaire à la clôture de l’affaire ; trois quarts des affaires gagnées ont mis moins. Les affaires sans piste sont laissées de côté. Par jour de leur clôture.</translation>
    </message>
    <message>
        <source>From lead to close (mean)</source>
        <translation>De la piste à la clôture (moyenne)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close, added up for the deals won and divided by their number. Deals without a lead are left out.</source>
        <translation>Jours de la création de la piste dont vient l’affaire à la clôture de l’affaire, additionnés pour les affaires gagnées et divisés par leur nombre. Les affaires sans piste sont laissées de côté.</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Affaires créées</translation>
    </message>
    <message>
        <source>Deals, by the day they were created on.</source>
        <translation>Affaires, par jour de leur création.</translation>
    </message>
    <message>
        <source>Value of deals created</source>
        <translation>Valeur des affaires créées</translation>
    </message>
    <message>
        <source>Amounts of deals, by the day they were created on: of closed ones by the rate of the day they were closed on, of open ones by today&apos;s.</source>
        <translation>Montants des affaires, par jour de leur création : de celles closes au taux du jour de leur clôture, de celles ouvertes au taux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Win rate of deals created</source>
        <translation>Taux de réussite des affaires créées</translation>
    </message>
    <message>
        <source>Of the deals created in the period, those that are won by now, by all of them. It rises while some are still open.</source>
        <translation>Des affaires créées dans la période, celles qui sont gagnées à ce jour, divisées par toutes. Il augmente tant que certaines sont encore ouvertes.</translation>
    </message>
    <message>
        <source>Still open of deals created</source>
        <translation>Encore ouvertes des affaires créées</translation>
    </message>
    <message>
        <source>Of the deals created in the period, those that are still open, by all of them.</source>
        <translation>Des affaires créées dans la période, celles qui sont encore ouvertes, divisées par toutes.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Product (of the largest line)</source>
        <translation>Produit (de la plus grande ligne)</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Raison de la perte</translation>
    </message>
    <message>
        <source>Won reason</source>
        <translation>Raison du gain</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Completeness of contacts</source>
        <translation>Complétude des contacts</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: last name 20, e-mail address 25, phone number 15, company 15, country 10, owner 10, source 5 of 100.</source>
        <translation>Quelle part de ce qui importe est remplie, en moyenne : nom 20, adresse e-mail 25, téléphone 15, entreprise 15, pays 10, responsable 10, source 5 sur 100.</translation>
    </message>
    <message>
        <source>Completeness of companies</source>
        <translation>Complétude des entreprises</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: domain 20, phone number 15, city 15, country 15, industry 15, size 10, owner 10 of 100.</source>
        <translation>Quelle part de ce qui importe est remplie, en moyenne : domaine 20, téléphone 15, ville 15, pays 15, secteur 15, taille 10, responsable 10 sur 100.</translation>
    </message>
    <message>
        <source>Completeness of leads</source>
        <translation>Complétude des pistes</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: last name 20, e-mail address 25, phone number 15, company 15, source 15, owner 10 of 100.</source>
        <translation>Quelle part de ce qui importe est remplie, en moyenne : nom 20, adresse e-mail 25, téléphone 15, entreprise 15, source 15, responsable 10 sur 100.</translation>
    </message>
    <message>
        <source>Completeness of deals</source>
        <translation>Complétude des affaires</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: amount 30, expected close 25, company 25, owner 10, source 10 of 100.</source>
        <translation>Quelle part de ce qui importe est remplie, en moyenne : montant 30, clôture attendue 25, entreprise 25, responsable 10, source 10 sur 100.</translation>
    </message>
    <message>
        <source>Possible duplicates among contacts</source>
        <translation>Doublons possibles parmi les contacts</translation>
    </message>
    <message>
        <source>Contacts that share with another one a normalised e-mail address, a normalised phone number, or name and company to the letter, by all contacts. Looked for once a day; what is merely similar does not count.</source>
        <translation>Contacts qui partagent avec un autre une adresse e-mail normalisée, un numéro de téléphone normalisé, ou le nom et l’entreprise à la lettre, divisés par tous les contacts. Recherchés une fois par jour ; ce qui est seulement semblable ne compte pas.</translation>
    </message>
    <message>
        <source>Possible duplicates among companies</source>
        <translation>Doublons possibles parmi les entreprises</translation>
    </message>
    <message>
        <source>Companies that share with another one a normalised e-mail address, a normalised phone number, or name and city to the letter, by all companies. Looked for once a day; what is merely similar does not count.</source>
        <translation>Entreprises qui partagent avec une autre une adresse e-mail normalisée, un numéro de téléphone normalisé, ou le nom et la ville à la lettre, divisées par toutes les entreprises. Recherchées une fois par jour ; ce qui est seulement semblable ne compte pas.</translation>
    </message>
    <message>
        <source>Contacts out of touch</source>
        <translation>Contacts perdus de vue</translation>
    </message>
    <message>
        <source>Contacts older than twelve months with no completed activity and no note in the last twelve months, by all contacts.</source>
        <translation>Contacts de plus de douze mois sans activité terminée ni note dans les douze derniers mois, divisés par tous les contacts.</translation>
    </message>
    <message>
        <source>Companies out of touch</source>
        <translation>Entreprises perdues de vue</translation>
    </message>
    <message>
        <source>Companies older than twelve months with no completed activity and no note in the last twelve months, by all companies.</source>
        <translation>Entreprises de plus de douze mois sans activité terminée ni note dans les douze derniers mois, divisées par toutes les entreprises.</translation>
    </message>
    <message>
        <source>Invalid e-mail addresses</source>
        <translation>Adresses e-mail invalides</translation>
    </message>
    <message>
        <source>Contacts with an e-mail address that is not one or that mails came back from, by all contacts with an e-mail address.</source>
        <translation>Contacts ayant une adresse e-mail qui n’en est pas une ou dont des messages sont revenus, divisés par tous les contacts ayant une adresse e-mail.</translation>
    </message>
    <message>
        <source>Invalid phone numbers</source>
        <translation>Numéros de téléphone invalides</translation>
    </message>
    <message>
        <source>Contacts with a phone number that is not one, by all contacts with a phone number.</source>
        <translation>Contacts ayant un numéro de téléphone qui n’en est pas un, divisés par tous les contacts ayant un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Contacts without an owner</source>
        <translation>Contacts sans responsable</translation>
    </message>
    <message>
        <source>Contacts nobody looks after, by all contacts.</source>
        <translation>Contacts que personne ne suit, divisés par tous les contacts.</translation>
    </message>
    <message>
        <source>Companies without an owner</source>
        <translation>Entreprises sans responsable</translation>
    </message>
    <message>
        <source>Companies nobody looks after, by all companies.</source>
        <translation>Entreprises que personne ne suit, divisées par toutes les entreprises.</translation>
    </message>
    <message>
        <source>Leads without an owner</source>
        <translation>Pistes sans responsable</translation>
    </message>
    <message>
        <source>Leads nobody looks after, by all leads.</source>
        <translation>Pistes que personne ne suit, divisées par toutes les pistes.</translation>
    </message>
    <message>
        <source>Deals without an owner</source>
        <translation>Affaires sans responsable</translation>
    </message>
    <message>
        <source>Deals nobody looks after, by all deals.</source>
        <translation>Affaires que personne ne suit, divisées par toutes les affaires.</translation>
    </message>
    <message>
        <source>Health of the data by week</source>
        <translation>Santé des données par semaine</translation>
    </message>
    <message>
        <source>Each number about the quality of the data as it was seen once a week; the latest of each week. As a whole: the completeness of contacts.</source>
        <translation>Chaque nombre sur la qualité des données, tel que vu une fois par semaine ; le dernier de chaque semaine. Dans l’ensemble : la complétude des contacts.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Working hours from the creation of a ticket to the first answer, of tickets created in the period that were answered.</source>
        <translation>Heures ouvrées de la création d’un ticket à la première réponse, des tickets créés dans la période ayant reçu une réponse.</translation>
    </message>
    <message>
        <source>Working hours from the creation of a ticket to its solution, less those it waited for the customer, of tickets solved in the period.</source>
        <translation>Heures ouvrées de la création d’un ticket à sa résolution, moins celles où il attendait le client, des tickets résolus dans la période.</translation>
    </message>
    <message>
        <source>First response to tickets (median)</source>
        <translation>Première réponse aux tickets (médiane)</translation>
    </message>
    <message>
        <source>First response to tickets (nine of ten)</source>
        <translation>Première réponse aux tickets (neuf sur dix)</translation>
    </message>
    <message>
        <source>Time to solve tickets (median)</source>
        <translation>Temps de résolution des tickets (médiane)</translation>
    </message>
    <message>
        <source>Time to solve tickets (nine of ten)</source>
        <translation>Temps de résolution des tickets (neuf sur dix)</translation>
    </message>
    <message>
        <source>Solved tickets</source>
        <translation>Tickets résolus</translation>
    </message>
    <message>
        <source>Tickets by the day they were solved on.</source>
        <translation>Tickets par jour de leur résolution.</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>Tickets rouverts</translation>
    </message>
    <message>
        <source>Tickets solved in the period that had come back at least once, by all tickets solved in it.</source>
        <translation>Tickets résolus dans la période qui étaient revenus au moins une fois, divisés par tous les tickets qui y ont été résolus.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Tickets that were created and not solved by the end of the period, or by now. A ticket that came back counts as open since it was created.</source>
        <translation>Tickets créés et non résolus à la fin de la période, ou à ce jour. Un ticket revenu compte comme ouvert depuis sa création.</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Nouveaux tickets</translation>
    </message>
    <message>
        <source>Tickets by the day they were created on.</source>
        <translation>Tickets par jour de leur création.</translation>
    </message>
    <message>
        <source>First responses in time</source>
        <translation>Premières réponses dans les délais</translation>
    </message>
    <message>
        <source>Tickets whose first answer came by its target, by all tickets whose target lies in the period. Unanswered ones count from the day after their target.</source>
        <translation>Tickets dont la première réponse est venue avant son échéance, divisés par tous ceux dont l’échéance est dans la période. Ceux sans réponse comptent à partir du lendemain de leur échéance.</translation>
    </message>
    <message>
        <source>Solutions in time</source>
        <translation>Résolutions dans les délais</translation>
    </message>
    <message>
        <source>Tickets solved by their target, by all tickets whose target lies in the period; working time in which a ticket waited for the customer moves the target. Unsolved ones count from the day after it.</source>
        <translation>Tickets résolus avant leur échéance, divisés par tous ceux dont l’échéance est dans la période ; le temps de travail pendant lequel un ticket attendait le client déplace l’échéance. Ceux non résolus comptent à partir du lendemain.</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net promoter score</translation>
    </message>
    <message>
        <source>Share of answers from 9 to 10 less the share of answers from 0 to 6, in points from -100 to 100.</source>
        <translation>Part des réponses de 9 à 10 moins la part des réponses de 0 à 6, en points de -100 à 100.</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Satisfaction client</translation>
    </message>
    <message>
        <source>Answers of 4 and 5 by all answers from 1 to 5.</source>
        <translation>Réponses 4 et 5 divisées par toutes les réponses de 1 à 5.</translation>
    </message>
    <message>
        <source>Customer effort score</source>
        <translation>Customer effort score</translation>
    </message>
    <message>
        <source>Mean of the answers from 1 to 7; 7 is easiest.</source>
        <translation>Moyenne des réponses de 1 à 7 ; 7 est le plus facile.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Réponses aux enquêtes</translation>
    </message>
    <message>
        <source>Answers by the day they were given on.</source>
        <translation>Réponses par jour où elles ont été données.</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Coûts des sources</translation>
    </message>
    <message>
        <source>Costs of sources, each spread evenly over its days, as far as these lie in the period; in the base currency at the rate of its first day.</source>
        <translation>Coûts des sources, chacun réparti également sur ses jours, pour autant que ceux-ci soient dans la période ; dans la devise de base au taux de son premier jour.</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coût par piste</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the leads of that source that were created in it.</source>
        <translation>Coûts de la source dans la période, divisés par les pistes de cette source qui y ont été créées.</translation>
    </message>
    <message>
        <source>Customer acquisition cost (first deal won)</source>
        <translation>Coût d’acquisition d’un client (première affaire gagnée)</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the companies whose first won deal was closed in it. Their source is the company&apos;s.</source>
        <translation>Coûts de la source dans la période, divisés par les entreprises dont la première affaire gagnée y a été close. Leur source est celle de l’entreprise.</translation>
    </message>
    <message>
        <source>Customer acquisition cost (first order)</source>
        <translation>Coût d’acquisition d’un client (première commande)</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the contacts whose first order falls into it. Their source is the contact&apos;s.</source>
        <translation>Coûts de la source dans la période, divisés par les contacts dont la première commande y tombe. Leur source est celle du contact.</translation>
    </message>
    <message>
        <source>Return on sources (last touch)</source>
        <translation>Rendement des sources (dernier contact)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the source of the deal, less the costs of the source, by these costs.</source>
        <translation>Valeur des affaires gagnées dans la période, attribuée à la source de l’affaire, moins les coûts de la source, divisée par ces coûts.</translation>
    </message>
    <message>
        <source>Return on sources (first touch)</source>
        <translation>Rendement des sources (premier contact)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the source of the lead that became the deal (without one: of the deal), less the costs of the source, by these costs.</source>
        <translation>Valeur des affaires gagnées dans la période, attribuée à la source de la piste devenue l’affaire (sans piste : de l’affaire), moins les coûts de la source, divisée par ces coûts.</translation>
    </message>
    <message>
        <source>Return on sources (linear)</source>
        <translation>Rendement des sources (linéaire)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the source of the lead and half for that of the deal, all of it where these are the same or only one is known, less the costs of the source, by these costs.</source>
        <translation>Valeur des affaires gagnées dans la période, attribuée pour moitié à la source de la piste et pour moitié à celle de l’affaire, en entier là où elles sont identiques ou une seule est connue, moins les coûts de la source, divisée par ces coûts.</translation>
    </message>
    <message>
        <source>Campaigns and e-mail</source>
        <translation>Campagnes et e-mail</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Type of campaign</source>
        <translation>Type de campagne</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>E-mails envoyés</translation>
    </message>
    <message>
        <source>Recipients of campaigns, by the day their mail was sent.</source>
        <translation>Destinataires de campagnes, par jour d’envoi de leur e-mail.</translation>
    </message>
    <message>
        <source>E-mails delivered</source>
        <translation>E-mails remis</translation>
    </message>
    <message>
        <source>E-mails sent in the period less those that bounced.</source>
        <translation>E-mails envoyés pendant la période, moins ceux qui sont revenus.</translation>
    </message>
    <message>
        <source>E-mails bounced</source>
        <translation>E-mails revenus</translation>
    </message>
    <message>
        <source>E-mails sent in the period that came back, for good or for now; what came through in the end is not counted.</source>
        <translation>E-mails envoyés pendant la période qui sont revenus, pour de bon ou pour l’instant ; ce qui est finalement passé n’est pas compté.</translation>
    </message>
    <message>
        <source>E-mails opened (unreliable)</source>
        <translation>E-mails ouverts (peu fiable)</translation>
    </message>
    <message>
        <source>E-mails sent in the period and delivered that are said to have been opened. Unreliable: mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>E-mails envoyés et remis pendant la période, dont on dit qu’ils ont été ouverts. Peu fiable : les messageries qui protègent la vie privée ouvrent d’elles-mêmes les e-mails, ou ne le disent jamais.</translation>
    </message>
    <message>
        <source>Click-to-open rate (unreliable)</source>
        <translation>Taux de clics par ouverture (peu fiable)</translation>
    </message>
    <message>
        <source>Recipients who clicked by recipients whose mail is said to have been opened, each counted once, of the e-mails sent in the period and delivered. As unreliable as the opens.</source>
        <translation>Destinataires qui ont cliqué, par destinataires dont l’e-mail aurait été ouvert, chacun compté une fois, parmi les e-mails envoyés et remis pendant la période. Aussi peu fiable que les ouvertures.</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>E-mails that came back, for good or for now, by all e-mails sent in the period.</source>
        <translation>E-mails revenus, pour de bon ou pour l’instant, par tous les e-mails envoyés pendant la période.</translation>
    </message>
    <message>
        <source>Hard bounce rate</source>
        <translation>Taux de retours définitifs</translation>
    </message>
    <message>
        <source>E-mails that came back for good by all e-mails sent in the period.</source>
        <translation>E-mails revenus pour de bon, par tous les e-mails envoyés pendant la période.</translation>
    </message>
    <message>
        <source>Soft bounce rate</source>
        <translation>Taux de retours temporaires</translation>
    </message>
    <message>
        <source>E-mails that came back for now by all e-mails sent in the period.</source>
        <translation>E-mails revenus pour l’instant, par tous les e-mails envoyés pendant la période.</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>Recipients who replied, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinataires qui ont répondu, chacun compté une fois, par les e-mails envoyés et remis pendant la période.</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Taux de clics</translation>
    </message>
    <message>
        <source>Recipients who clicked, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinataires qui ont cliqué, chacun compté une fois, par les e-mails envoyés et remis pendant la période.</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Taux de désinscription</translation>
    </message>
    <message>
        <source>Recipients who unsubscribed, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinataires qui se sont désinscrits, chacun compté une fois, par les e-mails envoyés et remis pendant la période.</translation>
    </message>
    <message>
        <source>Conversion rate of e-mails</source>
        <translation>Taux de conversion des e-mails</translation>
    </message>
    <message>
        <source>Recipients who did what the campaign was for, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinataires qui ont fait ce que visait la campagne, chacun compté une fois, par les e-mails envoyés et remis pendant la période.</translation>
    </message>
    <message>
        <source>Open rate (unreliable)</source>
        <translation>Taux d’ouverture (peu fiable)</translation>
    </message>
    <message>
        <source>Recipients whose mail is said to have been opened, each counted once, by the e-mails sent in the period and delivered. Unreliable: mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>Destinataires dont l’e-mail aurait été ouvert, chacun compté une fois, par les e-mails envoyés et remis pendant la période. Peu fiable : les messageries qui protègent la vie privée ouvrent d’elles-mêmes les e-mails, ou ne le disent jamais.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the deal (without one: of the lead that became the deal).</source>
        <translation>Valeur des affaires gagnées pendant la période, comptée pour la campagne de l’affaire (à défaut : de la piste qui est devenue l’affaire).</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the lead that became the deal (without one: of the deal).</source>
        <translation>Valeur des affaires gagnées pendant la période, comptée pour la campagne de la piste qui est devenue l’affaire (à défaut : de l’affaire).</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the campaign of the lead and half for that of the deal, all of it where these are the same or only one is known.</source>
        <translation>Valeur des affaires gagnées pendant la période, comptée pour moitié pour la campagne de la piste et pour moitié pour celle de l’affaire, entièrement si c’est la même ou si une seule est connue.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the deal, less the costs of the campaign, by these costs.</source>
        <translation>Valeur des affaires gagnées pendant la période, comptée pour la campagne de l’affaire, moins les coûts de la campagne, par ces coûts.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the lead that became the deal (without one: of the deal), less the costs of the campaign, by these costs.</source>
        <translation>Valeur des affaires gagnées pendant la période, comptée pour la campagne de la piste qui est devenue l’affaire (à défaut : de l’affaire), moins les coûts de la campagne, par ces coûts.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the campaign of the lead and half for that of the deal, less the costs of the campaign, by these costs.</source>
        <translation>Valeur des affaires gagnées pendant la période, comptée pour moitié pour la campagne de la piste et pour moitié pour celle de l’affaire, moins les coûts de la campagne, par ces coûts.</translation>
    </message>
    <message>
        <source>Costs of campaigns</source>
        <translation>Coûts des campagnes</translation>
    </message>
    <message>
        <source>Costs of campaigns, each spread evenly over its days, as far as these lie in the period; in the base currency at the rate of its first day. A campaign without days counts on the day it was entered.</source>
        <translation>Coûts des campagnes, chacun réparti également sur ses jours, pour autant qu’ils soient dans la période ; dans la devise de base au cours de son premier jour. Une campagne sans jours compte le jour de sa saisie.</translation>
    </message>
    <message>
        <source>Cost per lead of campaigns</source>
        <translation>Coût par piste des campagnes</translation>
    </message>
    <message>
        <source>Costs of the campaign in the period by the leads of that campaign that were created in it.</source>
        <translation>Coûts de la campagne pendant la période, par les pistes de cette campagne créées pendant celle-ci.</translation>
    </message>
    <message>
        <source>Won by campaigns (last touch)</source>
        <translation>Gagné par les campagnes (dernier contact)</translation>
    </message>
    <message>
        <source>Won by campaigns (first touch)</source>
        <translation>Gagné par les campagnes (premier contact)</translation>
    </message>
    <message>
        <source>Won by campaigns (linear)</source>
        <translation>Gagné par les campagnes (linéaire)</translation>
    </message>
    <message>
        <source>Return on campaigns (last touch)</source>
        <translation>Rendement des campagnes (dernier contact)</translation>
    </message>
    <message>
        <source>Return on campaigns (first touch)</source>
        <translation>Rendement des campagnes (premier contact)</translation>
    </message>
    <message>
        <source>Return on campaigns (linear)</source>
        <translation>Rendement des campagnes (linéaire)</translation>
    </message>
    <message>
        <source>Leads of campaigns</source>
        <translation>Pistes des campagnes</translation>
    </message>
    <message>
        <source>Leads that came of a campaign, by the day they were created on.</source>
        <translation>Pistes issues d’une campagne, par jour de création.</translation>
    </message>
    <message>
        <source>Deals of campaigns</source>
        <translation>Affaires des campagnes</translation>
    </message>
    <message>
        <source>Deals that a campaign led to, by the day they were created on.</source>
        <translation>Affaires auxquelles une campagne a mené, par jour de création.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Three of four take less</source>
        <translation>Trois sur quatre prennent moins</translation>
    </message>
    <message>
        <source>Nine of ten take less</source>
        <translation>Neuf sur dix prennent moins</translation>
    </message>
    <message>
        <source>Lost after days without an order</source>
        <translation>Perdu après des jours sans commande</translation>
    </message>
    <message>
        <source>Begins with the stage</source>
        <translation>Commence à l&apos;étape</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>Jours dans une étape</translation>
    </message>
    <message>
        <source>Of each deal that left a stage in the period, the days of all its visits there that are over; as the median, unless another figure is chosen: half of the deals took less. Visits that last are not counted: the age in a stage tells of them.</source>
        <translation>Pour chaque affaire qui a quitté une étape dans la période, les jours de toutes ses visites terminées dans cette étape ; sous forme de médiane, sauf si une autre mesure est choisie : la moitié des affaires a pris moins. Les visites en cours ne comptent pas : l&apos;âge dans une étape en parle.</translation>
    </message>
    <message>
        <source>Age in a stage</source>
        <translation>Âge dans une étape</translation>
    </message>
    <message>
        <source>Days that open deals have been in the stage where they are now; as the median, unless another figure is chosen: half of them have been there for less.</source>
        <translation>Jours depuis lesquels les affaires ouvertes sont dans leur étape actuelle ; sous forme de médiane, sauf si une autre mesure est choisie : la moitié y est depuis moins longtemps.</translation>
    </message>
    <message>
        <source>P50: half of the runs bring more</source>
        <translation>P50 : la moitié des essais rapportent plus</translation>
    </message>
    <message>
        <source>P10: nine of ten runs bring more</source>
        <translation>P10 : neuf essais sur dix rapportent plus</translation>
    </message>
    <message>
        <source>P90: one of ten runs brings more</source>
        <translation>P90 : un essai sur dix rapporte plus</translation>
    </message>
    <message>
        <source>Simulated forecast</source>
        <translation>Prévision simulée</translation>
    </message>
    <message>
        <source>What is won in the period that runs now, in 10,000 simulated runs: what was won already, what open deals bring as those before them did in the same stage, and deals that are not there yet. Half of the runs bring more (P50), unless another figure is chosen. It takes 50 closed deals to learn from.</source>
        <translation>Ce qui est gagné dans la période en cours, en 10 000 essais simulés : ce qui est déjà gagné, ce que rapportent les affaires ouvertes, comme l&apos;ont fait celles d&apos;avant dans la même étape, et les affaires qui n&apos;existent pas encore. La moitié des essais rapportent plus (P50), sauf si une autre mesure est choisie. Il faut 50 affaires closes pour apprendre.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop grand.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of three letters such as EUR.</source>
        <translation>« %1 » n&apos;est pas une devise. Utilisez un code de trois lettres tel que EUR.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added.</source>
        <translation>Des montants en %1 et en %2 ne peuvent pas être additionnés.</translation>
    </message>
</context>
<context>
    <name>MonteCarlo</name>
    <message>
        <source>The simulation learns from how deals ended before. It takes %1 closed deals, and there are %2. Close more deals, or import those of earlier years.</source>
        <translation>La simulation apprend de la façon dont les affaires se sont terminées. Il lui faut %1 affaires closes, et il y en a %2. Clôturez plus d’affaires, ou importez celles d’années antérieures.</translation>
    </message>
    <message>
        <source>The simulation was cancelled.</source>
        <translation>La simulation a été annulée.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>A stolen file would resist for about a minute.</source>
        <translation>Un fichier volé résisterait environ une minute.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n minutes.</source>
        <translation>
            <numerusform>Un fichier volé résisterait environ %n minute.</numerusform>
            <numerusform>Un fichier volé résisterait environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about an hour.</source>
        <translation>Un fichier volé résisterait environ une heure.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n hours.</source>
        <translation>
            <numerusform>Un fichier volé résisterait environ %n heure.</numerusform>
            <numerusform>Un fichier volé résisterait environ %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a day.</source>
        <translation>Un fichier volé résisterait environ un jour.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n days.</source>
        <translation>
            <numerusform>Un fichier volé résisterait environ %n jour.</numerusform>
            <numerusform>Un fichier volé résisterait environ %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a year.</source>
        <translation>Un fichier volé résisterait environ un an.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n years.</source>
        <translation>
            <numerusform>Un fichier volé résisterait environ %n an.</numerusform>
            <numerusform>Un fichier volé résisterait environ %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would be open in less than a minute.</source>
        <translation>Un fichier volé serait ouvert en moins d&apos;une minute.</translation>
    </message>
    <message>
        <source>A stolen file would resist for centuries.</source>
        <translation>Un fichier volé résisterait des siècles.</translation>
    </message>
    <message>
        <source>Common words and names are tried first.</source>
        <translation>Les mots et les noms courants sont essayés en premier.</translation>
    </message>
    <message>
        <source>Swapping letters for digits, as in “p4ssw0rd”, hardly helps.</source>
        <translation>Remplacer des lettres par des chiffres, comme dans « p4ssw0rd », n&apos;aide guère.</translation>
    </message>
    <message>
        <source>It contains your name or the file&apos;s name.</source>
        <translation>Elle contient votre nom ou celui du fichier.</translation>
    </message>
    <message>
        <source>Repetitions are guessed quickly.</source>
        <translation>Les répétitions se devinent vite.</translation>
    </message>
    <message>
        <source>Sequences such as “abc” or “123” are guessed quickly.</source>
        <translation>Les suites telles que « abc » ou « 123 » se devinent vite.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed quickly.</source>
        <translation>Les touches voisines se devinent vite.</translation>
    </message>
    <message>
        <source>Dates and years are guessed quickly.</source>
        <translation>Les dates et les années se devinent vite.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Elle est courte.</translation>
    </message>
    <message>
        <source>%1 Four or five unrelated words make a passphrase that is strong and easy to type.</source>
        <translation>%1 Quatre ou cinq mots sans rapport font une phrase de passe forte et facile à taper.</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>A list of mail addresses</source>
        <translation>Une liste d&apos;adresses e-mail</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows of a table first.</source>
        <translation>Il n&apos;y a pas de texte dans le presse-papiers. Copiez d&apos;abord des lignes d&apos;un tableau.</translation>
    </message>
</context>
<context>
    <name>PipelineFlow</name>
    <message>
        <source>Opening</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>Augmenté</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Decreased</source>
        <translation>Diminué</translation>
    </message>
    <message>
        <source>Pushed out</source>
        <translation>Repoussé</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The changes of the pipeline do not add up to its closing value.</source>
        <translation>Les changements du pipeline ne font pas sa valeur finale.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>There is no dashboard and no report called “%1”. There are: %2.</source>
        <translation>Il n’y a ni tableau de bord ni rapport nommé « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation>Utilisez-le ainsi : %1</translation>
    </message>
    <message>
        <source>Write the dashboard or the report NAME of the workspace into the file that --to names, and quit. Needs no display.</source>
        <translation>Écrire le tableau de bord ou le rapport NAME de l’espace de travail dans le fichier que nomme --to, puis quitter. N’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>The file to write: PDF, SVG or PNG by its ending. Not encrypted.</source>
        <translation>Le fichier à écrire : PDF, SVG ou PNG selon sa terminaison. Non chiffré.</translation>
    </message>
    <message>
        <source>With --print, other days than its own: 2026, 2026-Q1, last month.</source>
        <translation>Avec --print, d’autres jours que les siens : 2026, 2026-Q1, last month.</translation>
    </message>
    <message>
        <source>Do what an open window does by itself, and quit: note what segments, the forecast and the data look like today, and write the scheduled reports that are due on this computer. For cron; needs no display.</source>
        <translation>Fait ce qu’une fenêtre ouverte fait d’elle-même, et quitte : noter l’état des segments, de la prévision et des données aujourd’hui, et écrire les rapports planifiés dus sur cet ordinateur. Pour cron ; n’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>With --print and --daily, the first line of this descriptor is the passphrase; also KITH_PASSPHRASE_FD. Else the keychain is asked, else the terminal.</source>
        <translation>Avec --print et --daily, la première ligne de ce descripteur est la phrase secrète ; aussi KITH_PASSPHRASE_FD. Sinon le trousseau est demandé, sinon le terminal.</translation>
    </message>
</context>
<context>
    <name>QuickFilter</name>
    <message>
        <source>Nobody has been in touch for 30 days</source>
        <translation>Aucun contact depuis 30 jours</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>What I look after</source>
        <translation>Ce dont je m’occupe</translation>
    </message>
    <message>
        <source>What my team looks after</source>
        <translation>Ce dont mon équipe s’occupe</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>Personne ne s’en occupe</translation>
    </message>
    <message>
        <source>New since the beginning of the week</source>
        <translation>Nouveau depuis le début de la semaine</translation>
    </message>
    <message>
        <source>Expected to close this month</source>
        <translation>Conclusion prévue ce mois-ci</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>Gagné ce trimestre</translation>
    </message>
    <message>
        <source>Should have happened by now</source>
        <translation>Aurait déjà dû avoir lieu</translation>
    </message>
    <message>
        <source>No e-mail address is known</source>
        <translation>Aucune adresse e-mail connue</translation>
    </message>
    <message>
        <source>Ordered in the last 30 days</source>
        <translation>A commandé dans les 30 derniers jours</translation>
    </message>
    <message>
        <source>A birthday comes up</source>
        <translation>Un anniversaire approche</translation>
    </message>
    <message>
        <source>There is an open deal</source>
        <translation>Il y a une affaire ouverte</translation>
    </message>
    <message>
        <source>No order in the last 90 days</source>
        <translation>Pas de commande dans les 90 derniers jours</translation>
    </message>
    <message>
        <source>There are three deals or more</source>
        <translation>Il y a trois affaires ou plus</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>My deals of more than 5,000 in Berlin that nobody touched for 30 days</source>
        <translation>Mes affaires de plus de 5 000 à Berlin, sans contact depuis 30 jours</translation>
    </message>
    <message>
        <source>Orders of more than 1,000 this month</source>
        <translation>Commandes de plus de 1 000 ce mois-ci</translation>
    </message>
    <message>
        <source>With the tag “vip” and without the tag “partner”</source>
        <translation>Avec l’étiquette « vip » et sans l’étiquette « partner »</translation>
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
        <translation>aujourd&apos;hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
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
        <translation>Le montant d&apos;une ligne est trop grand. Vérifiez la quantité et le prix.</translation>
    </message>
    <message>
        <source>The stage of this deal is no longer there. Choose another one.</source>
        <translation>L&apos;étape de cette affaire n&apos;existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This stage belongs to another pipeline. Choose a stage of the deal&apos;s pipeline.</source>
        <translation>Cette étape appartient à un autre pipeline. Choisissez une étape du pipeline de l&apos;affaire.</translation>
    </message>
    <message>
        <source>The pipeline has no stage that fits. Choose a stage, or add one to the pipeline.</source>
        <translation>Le pipeline n&apos;a pas d&apos;étape qui convienne. Choisissez une étape ou ajoutez-en une au pipeline.</translation>
    </message>
    <message>
        <source>There are deals in the stage “%1”, so it must stay open, won or lost as it is. Move them to another stage first.</source>
        <translation>Il y a des affaires à l&apos;étape « %1 » ; elle doit donc rester ouverte, gagnée ou perdue comme elle est. Déplacez-les d&apos;abord vers une autre étape.</translation>
    </message>
    <message>
        <source>%1 is set when the record is made and cannot be changed later.</source>
        <translation>%1 est fixé à la création de l&apos;enregistrement et ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>The stage history is written by the program alone.</source>
        <translation>L&apos;historique des étapes est écrit par le programme seul.</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>un enregistrement disparu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>%1 changed %2 meanwhile. Compare both versions and choose.</source>
        <translation>%1 a modifié %2 entre-temps. Comparez les deux versions et choisissez.</translation>
    </message>
    <message>
        <source>%1: this choice is no longer in its list. Choose another one.</source>
        <translation>%1 : ce choix n&apos;est plus dans sa liste. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1: the record that this %2 belongs to is no longer there.</source>
        <translation>%1 : l&apos;enregistrement auquel cela appartient (%2) n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The key “%1” of this system belongs to another record already (%2).</source>
        <translation>La clé « %1 » de ce système appartient déjà à un autre enregistrement (%2).</translation>
    </message>
    <message>
        <source>The list has a value with the key “%1” already (%2).</source>
        <translation>La liste a déjà une valeur avec la clé « %1 » (%2).</translation>
    </message>
    <message>
        <source>These two people are related in this way already.</source>
        <translation>Ces deux personnes sont déjà liées de cette façon.</translation>
    </message>
    <message>
        <source>There is a consent for this channel and purpose already. Change that one.</source>
        <translation>Il y a déjà un consentement pour ce canal et cette finalité. Modifiez celui-là.</translation>
    </message>
    <message>
        <source>The record has this tag already.</source>
        <translation>L&apos;enregistrement a déjà cette étiquette.</translation>
    </message>
    <message>
        <source>There is an order with the number “%1” already (%2).</source>
        <translation>Il y a déjà une commande avec le numéro « %1 » (%2).</translation>
    </message>
    <message>
        <source>%3 “%1” is taken already by “%2”. Choose another one.</source>
        <translation>%3 « %1 » est déjà pris par « %2 ». Choisissez autre chose.</translation>
    </message>
    <message>
        <source>“%1” is still needed by “%2” (%3). Change that first.</source>
        <translation>« %1 » est encore utilisé par « %2 » (%3). Modifiez d&apos;abord cela.</translation>
    </message>
    <message>
        <source>“%1” is already above this company. A company cannot be above itself: choose another parent company.</source>
        <translation>« %1 » est déjà au-dessus de cette entreprise. Une entreprise ne peut pas être au-dessus d&apos;elle-même : choisissez une autre société mère.</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <extracomment>%1 kind of record, in lower case where the language writes it so; %2 name</extracomment>
        <translation>Ajouter %1 %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message>
        <source>Move %1 %2 to the trash</source>
        <translation>Mettre %1 %2 à la corbeille</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Restore %1 %2</source>
        <translation>Restaurer %1 %2</translation>
    </message>
    <message>
        <source>This record is no longer there (%1). Somebody may have removed it, or undone its making.</source>
        <translation>Cet enregistrement n&apos;existe plus (%1). Quelqu&apos;un l&apos;a peut-être supprimé, ou a annulé sa création.</translation>
    </message>
    <message>
        <source>%1 has no relation called “%2”. There are: %3.</source>
        <translation>%1 n&apos;a pas de relation nommée « %2 ». Il existe : %3.</translation>
    </message>
    <message>
        <source>There is no list of choices called “%1”.</source>
        <translation>Il n&apos;y a pas de liste de choix nommée « %1 ».</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a number, not with “%2”.</source>
        <translation>« %1 » ne peut être comparé qu&apos;à un nombre, pas à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a date such as 2026-01-31, not with “%2”.</source>
        <translation>« %1 » ne peut être comparé qu&apos;à une date telle que 2026-01-31, pas à « %2 ».</translation>
    </message>
    <message>
        <source>This filter is nested too deeply. Make it simpler.</source>
        <translation>Ce filtre est trop imbriqué. Simplifiez-le.</translation>
    </message>
    <message>
        <source>A filter can hold %1 values at most.</source>
        <translation>Un filtre peut contenir %1 valeurs au plus.</translation>
    </message>
    <message>
        <source>A filter can hold %1 texts at most.</source>
        <translation>Un filtre peut contenir %1 textes au plus.</translation>
    </message>
    <message>
        <source>“%1” is either yes or no.</source>
        <translation>« %1 » est soit oui, soit non.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Check the drive it is on and try again.</source>
        <translation>« %1 » ne peut pas être lu jusqu&apos;à la fin. Vérifiez le lecteur et réessayez.</translation>
    </message>
    <message>
        <source>The content of this document is damaged. Take it from a backup of the workspace.</source>
        <translation>Le contenu de ce document est endommagé. Reprenez-le d&apos;une sauvegarde de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that one document may have.</source>
        <translation>« %1 » dépasse %2, le maximum pour un document.</translation>
    </message>
    <message>
        <source>A document can only be made from a file. Add the file to the record.</source>
        <translation>Un document ne peut être fait qu&apos;à partir d&apos;un fichier. Ajoutez le fichier à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Ce document n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>Deals that are open and that this person takes part in.</source>
        <translation>Affaires ouvertes auxquelles cette personne participe.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Tickets of this person that are neither solved nor closed.</source>
        <translation>Tickets de cette personne qui ne sont ni résolus ni fermés.</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valeur client</translation>
    </message>
    <message>
        <source>All this person&apos;s orders that are open, shipped or paid, at their totals. Drafts and what was cancelled or returned do not count.</source>
        <translation>Toutes les commandes de cette personne qui sont ouvertes, expédiées ou payées, à leurs totaux. Les brouillons et ce qui a été annulé ou retourné ne comptent pas.</translation>
    </message>
    <message>
        <source>Of this company and all companies below it.</source>
        <translation>De cette entreprise et de toutes les entreprises au-dessous.</translation>
    </message>
    <message>
        <source>Of this company alone.</source>
        <translation>De cette entreprise seule.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deals that are open, at their amounts.</source>
        <translation>Affaires ouvertes, à leurs montants.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Deals that were won, at their amounts.</source>
        <translation>Affaires qui ont été gagnées, à leurs montants.</translation>
    </message>
    <message>
        <source>Tickets that are neither solved nor closed.</source>
        <translation>Tickets qui ne sont ni résolus ni fermés.</translation>
    </message>
    <message>
        <source>All orders that are open, shipped or paid, at their totals. Drafts and what was cancelled or returned do not count.</source>
        <translation>Toutes les commandes ouvertes, expédiées ou payées, à leurs totaux. Les brouillons et ce qui a été annulé ou retourné ne comptent pas.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>People whose current main job is there.</source>
        <translation>Personnes dont l&apos;emploi principal actuel est là.</translation>
    </message>
    <message>
        <source>Tickets of the deal&apos;s company that are neither solved nor closed.</source>
        <translation>Tickets de l&apos;entreprise de l&apos;affaire qui ne sont ni résolus ni fermés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a field, %2 its value</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Show the deals</source>
        <translation>Montrer les affaires</translation>
    </message>
    <message>
        <source>Open deals here still name somebody who has left: %1.</source>
        <translation>Des affaires ouvertes ici nomment encore quelqu&apos;un qui est parti : %1.</translation>
    </message>
    <message>
        <source>%1 left %2 on %3. This deal needs a new contact.</source>
        <translation>%1 a quitté %2 le %3. Cette affaire a besoin d&apos;un nouveau contact.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Choisir un contact</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>taken out of the trash</source>
        <translation>sorti de la corbeille</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1 : %2 retiré</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n field(s) set</source>
        <translation>
            <numerusform>Importé : %n champ renseigné</numerusform>
            <numerusform>Importé : %n champs renseignés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by a rule: %n field(s)</source>
        <translation>
            <numerusform>Fixé par une règle : %n champ</numerusform>
            <numerusform>Fixé par une règle : %n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n field(s) set</source>
        <translation>
            <numerusform>Fusionné : %n champ renseigné</numerusform>
            <numerusform>Fusionné : %n champs renseignés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over from another seat: %n field(s)</source>
        <translation>
            <numerusform>Repris d&apos;un autre poste : %n champ</numerusform>
            <numerusform>Repris d&apos;un autre poste : %n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by another program: %n field(s)</source>
        <translation>
            <numerusform>Fixé par un autre programme : %n champ</numerusform>
            <numerusform>Fixé par un autre programme : %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Began in “%1”</source>
        <translation>A commencé dans « %1 »</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>These records cannot be read.</source>
        <translation>Ces enregistrements ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Type the name of the tag.</source>
        <translation>Tapez le nom de l&apos;étiquette.</translation>
    </message>
    <message>
        <source>“%1” follows from other fields and cannot be set.</source>
        <translation>« %1 » découle d&apos;autres champs et ne peut pas être fixé.</translation>
    </message>
    <message>
        <source>“%1” is asked for twice. Leave one of the two out.</source>
        <translation>« %1 » est demandé deux fois. Laissez-en un de côté.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>« %1 » ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Tapez le texte à remplacer.</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Modifier %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) set here</source>
        <translation>
            <numerusform>%1 : %n champ renseigné ici</numerusform>
            <numerusform>%1 : %n champs renseignés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 on %2. Open deals there that need a new contact: %3.</source>
        <translation>A quitté %1 le %2. Affaires ouvertes là-bas qui ont besoin d&apos;un nouveau contact : %3.</translation>
    </message>
    <message>
        <source>This activity is not there any more. Somebody may have moved it to the trash.</source>
        <translation>Cette activité n’existe plus. Quelqu’un l’a peut-être mise à la corbeille.</translation>
    </message>
    <message>
        <source>This time is no longer one of the series. Somebody may have changed it meanwhile; look at the calendar again.</source>
        <translation>Ce moment ne fait plus partie de la série. Quelqu’un l’a peut-être changée entre-temps ; regardez à nouveau le calendrier.</translation>
    </message>
    <message>
        <source>“%1” is done already.</source>
        <translation>« %1 » est déjà fait.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Terminer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Take %1 out of its series</source>
        <translation>Retirer %1 de sa série</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Planifier %1</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <extracomment>%1 subject of the activity that was done</extracomment>
        <translation>Relancer : %1</translation>
    </message>
    <message>
        <source>This activity is not there any more.</source>
        <translation>Cette activité n’existe plus.</translation>
    </message>
    <message>
        <source>There is no time zone called &quot;%1&quot;. Zones are called like Europe/Vienna.</source>
        <translation>Aucun fuseau horaire ne s’appelle « %1 ». Les fuseaux s’appellent comme Europe/Vienna.</translation>
    </message>
    <message>
        <source>What repeats needs a day or a time to begin with. Enter a start or a due date.</source>
        <translation>Ce qui se répète a besoin d’un jour ou d’une heure de départ. Saisissez un début ou une échéance.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open lead(s)</source>
        <translation>
            <numerusform>%1 : %n piste ouverte</numerusform>
            <numerusform>%1 : %n pistes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not active</source>
        <translation>%1 : inactif</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translation>%1 : absent</translation>
    </message>
    <message>
        <source>%1: does not work that day</source>
        <translation>%1 : ne travaille pas ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>%1: has no room, %n open lead(s)</source>
        <translation>
            <numerusform>%1 : plus de place, %n piste ouverte</numerusform>
            <numerusform>%1 : plus de place, %n pistes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer there</source>
        <translation>%1 : n’existe plus</translation>
    </message>
    <message>
        <source>Converted or given up: stays as it is</source>
        <translation>Convertie ou abandonnée : reste telle quelle</translation>
    </message>
    <message>
        <source>No rule fits: stays as it is</source>
        <translation>Aucune règle ne convient : reste telle quelle</translation>
    </message>
    <message>
        <source>First person of the rule who can take it</source>
        <translation>Première personne de la règle qui peut la prendre</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>Prochain tour</translation>
    </message>
    <message>
        <source>Has the fewest open leads</source>
        <translation>A le moins de pistes ouvertes</translation>
    </message>
    <message>
        <source>The value of the lead is this person&apos;s</source>
        <translation>La valeur de la piste est celle de cette personne</translation>
    </message>
    <message>
        <source>Looks after the company already</source>
        <translation>S’occupe déjà de l’entreprise</translation>
    </message>
    <message>
        <source>Nobody can take it: waits in the queue</source>
        <translation>Personne ne peut la prendre : attend dans la file</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: first person who could take it</source>
        <translation>%1 a reçu cette piste par la règle « %2 » : première personne qui pouvait la prendre</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: next in turn</source>
        <translation>%1 a reçu cette piste par la règle « %2 » : prochain tour</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: fewest open leads</source>
        <translation>%1 a reçu cette piste par la règle « %2 » : le moins de pistes ouvertes</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: by the value of the lead</source>
        <translation>%1 a reçu cette piste par la règle « %2 » : selon la valeur de la piste</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: looks after the company</source>
        <translation>%1 a reçu cette piste par la règle « %2 » : s’occupe de l’entreprise</translation>
    </message>
    <message>
        <source>Waits in the queue “%1”: nobody could take it by the rule “%2”</source>
        <translation>Attend dans la file « %1 » : personne ne pouvait la prendre selon la règle « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s) by rules</source>
        <translation>
            <numerusform>Attribuer %n piste selon les règles</numerusform>
            <numerusform>Attribuer %n pistes selon les règles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active assignment rule that runs on demand. Make one in the settings first.</source>
        <translation>Il n’y a pas de règle d’attribution active à la demande. Créez-en une d’abord dans les paramètres.</translation>
    </message>
    <message>
        <source>Say which value of the lead decides, for example country_iso2.</source>
        <translation>Dites quelle valeur de la piste décide, par exemple country_iso2.</translation>
    </message>
    <message>
        <source>Leads have no field called “%1”. Type one such as country_iso2 or city.</source>
        <translation>Les pistes n’ont pas de champ appelé « %1 ». Saisissez-en un comme country_iso2 ou city.</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Nouvelles pistes</translation>
    </message>
    <message>
        <source>“%1” are not weekdays. Type them like mon, tue, thu or mon-fri.</source>
        <translation>« %1 » ne sont pas des jours de la semaine. Écrivez-les comme mon, tue, thu ou mon-fri.</translation>
    </message>
    <message>
        <source>This pipeline is no longer there. Choose another one.</source>
        <translation>Ce pipeline n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The discount of a line is more than the line itself.</source>
        <translation>La remise d’une ligne dépasse la ligne elle-même.</translation>
    </message>
    <message>
        <source>“%1” is not ticked</source>
        <translation>« %1 » n’est pas coché</translation>
    </message>
    <message>
        <source>%1 of %2 completed activities</source>
        <translation>%1 activités faites sur %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>The item of the checklist has no text. Say what is to be ticked.</source>
        <translation>Le point de la liste de contrôle n’a pas de texte. Dites ce qui est à cocher.</translation>
    </message>
    <message>
        <source>Say how many activities have to be completed, at least 1.</source>
        <translation>Dites combien d’activités doivent être faites, au moins 1.</translation>
    </message>
    <message>
        <source>Choose the field that has to be filled in before a deal enters the stage.</source>
        <translation>Choisissez le champ à remplir avant qu’une affaire entre dans l’étape.</translation>
    </message>
    <message>
        <source>“%1” cannot go to “%2” yet. Missing: %3.</source>
        <translation>« %1 » ne peut pas encore passer à « %2 ». Il manque : %3.</translation>
    </message>
    <message>
        <source>This deal is no longer there. Look for it in the trash.</source>
        <translation>Cette affaire n’existe plus. Cherchez-la dans la corbeille.</translation>
    </message>
    <message>
        <source>This stage is no longer there. Choose another one.</source>
        <translation>Cette étape n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>Déplacer « %1 » vers « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to “%1”</source>
        <translation>
            <numerusform>Déplacer %n affaire vers « %1 »</numerusform>
            <numerusform>Déplacer %n affaires vers « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>The pipeline has no stage for deals that are won. Add one to it.</source>
        <translation>Le pipeline n’a pas d’étape pour les affaires gagnées. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>The pipeline has no stage for deals that are lost. Add one to it.</source>
        <translation>Le pipeline n’a pas d’étape pour les affaires perdues. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>Gagner « %1 »</translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>Perdre « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>Gagner %n affaire</numerusform>
            <numerusform>Gagner %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Perdre %n affaire</numerusform>
            <numerusform>Perdre %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Rouvrir « %1 »</translation>
    </message>
    <message>
        <source>The pipeline has no open stage that the deal could go back to. Add one to it.</source>
        <translation>Le pipeline n’a pas d’étape ouverte où l’affaire pourrait revenir. Ajoutez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n deal(s)</source>
        <translation>
            <numerusform>Rouvrir %n affaire</numerusform>
            <numerusform>Rouvrir %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick “%1” for “%2”</source>
        <translation>Cocher « %1 » pour « %2 »</translation>
    </message>
    <message>
        <source>Untick “%1” for “%2”</source>
        <translation>Décocher « %1 » pour « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to another stage</source>
        <translation>
            <numerusform>Déplacer %n affaire vers une autre étape</numerusform>
            <numerusform>Déplacer %n affaires vers une autre étape</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage “%1” is no longer used. Choose another one.</source>
        <translation>L’étape « %1 » n’est plus utilisée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A deal cannot be closed on a day that lies ahead. Choose today or an earlier day.</source>
        <translation>Une affaire ne peut pas être conclue à une date à venir. Choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>A deal that is won needs an amount. Say how much it is.</source>
        <translation>Une affaire gagnée a besoin d’un montant. Dites combien.</translation>
    </message>
    <message>
        <source>A deal that is lost needs a reason. Say why.</source>
        <translation>Une affaire perdue a besoin d’un motif. Dites pourquoi.</translation>
    </message>
    <message>
        <source>The history of the expected close is written by the program alone.</source>
        <translation>Seul le programme écrit l’historique de la conclusion prévue.</translation>
    </message>
    <message>
        <source>There are deals in the stage “%1”, so it is still used. Move them to another stage first.</source>
        <translation>Il y a des affaires dans l’étape « %1 », elle est donc encore utilisée. Déplacez-les d’abord vers une autre étape.</translation>
    </message>
    <message>
        <source>An amount is too large to be converted. Check it and its currency.</source>
        <translation>Un montant est trop grand pour être converti. Vérifiez-le ainsi que sa devise.</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Gagné ce mois-ci</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1, so that the target cannot be compared. Enter one in the settings.</source>
        <translation>Il n’y a pas de taux de change pour %1, l’objectif ne peut donc pas être comparé. Saisissez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>has this e-mail address</source>
        <translation>a cette adresse e-mail</translation>
    </message>
    <message>
        <source>has this phone number</source>
        <translation>a ce numéro de téléphone</translation>
    </message>
    <message>
        <source>is the lead&apos;s company</source>
        <translation>est l’entreprise de la piste</translation>
    </message>
    <message>
        <source>has the domain %1</source>
        <translation>a le domaine %1</translation>
    </message>
    <message>
        <source>has this name</source>
        <translation>a ce nom</translation>
    </message>
    <message>
        <source>is where %1 works</source>
        <translation>est l’employeur de %1</translation>
    </message>
    <message>
        <source>is the lead&apos;s contact</source>
        <translation>est le contact de la piste</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>est ouverte</translation>
    </message>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>Disqualifier %n piste</numerusform>
            <numerusform>Disqualifier %n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n abandoned lead(s)</source>
        <translation>
            <numerusform>Fermer %n piste abandonnée</numerusform>
            <numerusform>Fermer %n pistes abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these leads is open.</source>
        <translation>Aucune de ces pistes n’est ouverte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>Reprendre %n piste</numerusform>
            <numerusform>Reprendre %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these leads is disqualified or abandoned.</source>
        <translation>Aucune de ces pistes n’est disqualifiée ou abandonnée.</translation>
    </message>
    <message>
        <source>Bring scores up to date</source>
        <translation>Mettre à jour les scores</translation>
    </message>
    <message>
        <source>“%1” is written by the program when it happens.</source>
        <translation>« %1 » est écrit par le programme quand cela arrive.</translation>
    </message>
    <message>
        <source>A lead is converted to a contact, a company or a deal. Choose “Convert lead” for that.</source>
        <translation>Une piste se convertit en contact, entreprise ou affaire. Choisissez « Convertir la piste » pour cela.</translation>
    </message>
    <message>
        <source>Say why this lead is given up: the reason is what can be learned from it.</source>
        <translation>Dites pourquoi cette piste est abandonnée : le motif est ce qu’on peut en apprendre.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what a lead became: Contact “Maria Anders”</comment>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>The lead “%1” was converted on %2 and is kept as it was.</source>
        <translation>La piste « %1 » a été convertie le %2 et reste telle qu’elle était.</translation>
    </message>
    <message>
        <source>The lead “%1” was converted on %2 and is kept as it was. It became: %3.</source>
        <translation>La piste « %1 » a été convertie le %2 et reste telle qu’elle était. Elle est devenue : %3.</translation>
    </message>
    <message>
        <source>Choose a contact, a company or a deal that the lead becomes.</source>
        <translation>Choisissez un contact, une entreprise ou une affaire que la piste devient.</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>Convertir %1</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Restore it first, or choose another record.</source>
        <translation>« %1 » est dans la corbeille. Restaurez-le d’abord, ou choisissez un autre enregistrement.</translation>
    </message>
    <message>
        <source>The lead names no company, so none can be made. Choose one, or none.</source>
        <translation>La piste ne nomme pas d’entreprise, aucune ne peut donc être créée. Choisissez-en une, ou aucune.</translation>
    </message>
    <message>
        <source>Give the new deal a name.</source>
        <translation>Donnez un nom à la nouvelle affaire.</translation>
    </message>
    <message>
        <source>Put off a reminder</source>
        <translation>Reporter un rappel</translation>
    </message>
    <message>
        <source>Show reminders</source>
        <translation>Montrer les rappels</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>Définir les rappels</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Mon organisation</translation>
    </message>
    <message>
        <source>This stage is not there any more.</source>
        <translation>Cette étape n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is the last stage of its kind in a pipeline with deals. Add another one first.</source>
        <translation>« %1 » est la dernière étape de son genre dans un pipeline qui a des affaires. Ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>There are deals in “%1”. Choose the stage they go to.</source>
        <translation>Il y a des affaires dans « %1 ». Choisissez l’étape où elles vont.</translation>
    </message>
    <message>
        <source>“%1” is no stage of this pipeline. Choose another one.</source>
        <translation>« %1 » n’est pas une étape de ce pipeline. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Open deals stay open and closed ones closed when their stage goes. Choose a stage of the same kind.</source>
        <translation>Les affaires ouvertes restent ouvertes et les conclues conclues quand leur étape disparaît. Choisissez une étape du même genre.</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Supprimer une étape</translation>
    </message>
    <message numerus="yes">
        <source>New leads that nobody has answered yet. At the top those with the highest sum of score and time passed, in percent of the time to answer (%n minute(s) of working time, at most 100).</source>
        <translation>
            <numerusform>Nouvelles pistes auxquelles personne n’a encore répondu. En haut, celles dont la somme du score et du temps écoulé est la plus grande, en pour cent du temps pour répondre (%n minute de travail, 100 au plus).</numerusform>
            <numerusform>Nouvelles pistes auxquelles personne n’a encore répondu. En haut, celles dont la somme du score et du temps écoulé est la plus grande, en pour cent du temps pour répondre (%n minutes de travail, 100 au plus).</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals that nobody has touched for longer than their stage allows, and for which nothing is planned within the same time. The most valuable ones are at the top.</source>
        <translation>Affaires ouvertes dont personne ne s’est occupé depuis plus longtemps que leur étape ne le permet, et pour lesquelles rien n’est prévu dans ce même délai. Les plus importantes sont en haut.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step was planned for a day before today.</source>
        <translation>Affaires et pistes ouvertes dont la prochaine étape était prévue avant aujourd’hui.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step is planned for today.</source>
        <translation>Affaires et pistes ouvertes dont la prochaine étape est prévue pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step is planned for a later day.</source>
        <translation>Affaires et pistes ouvertes dont la prochaine étape est prévue pour plus tard.</translation>
    </message>
    <message>
        <source>Open deals and leads for which nothing is planned.</source>
        <translation>Affaires et pistes ouvertes pour lesquelles rien n’est prévu.</translation>
    </message>
    <message>
        <source>Type what there is to do.</source>
        <translation>Tapez ce qu’il y a à faire.</translation>
    </message>
    <message>
        <source>Choose what kind of activity it is.</source>
        <translation>Choisissez le type d’activité.</translation>
    </message>
    <message>
        <source>Create tasks for %1 %2</source>
        <translation>Créer des tâches pour %1 %2</translation>
    </message>
    <message>
        <source>Records of this kind cannot have own fields. Choose another kind.</source>
        <translation>Les enregistrements de ce genre ne peuvent pas avoir de champs personnalisés. Choisissez un autre genre.</translation>
    </message>
    <message>
        <source>%1 has %2 own fields already, which is the most there can be. Use a retired one again or do without this one.</source>
        <translation>%1 a déjà %2 champs personnalisés, le maximum possible. Réutilisez un champ retiré ou passez-vous de celui-ci.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key. Use letters and digits, for example shoe_size.</source>
        <translation>« %1 » ne peut pas être une clé. Utilisez des lettres et des chiffres, par exemple shoe_size.</translation>
    </message>
    <message>
        <source>The key “%1” is taken already by the field “%2” (%3). Choose another one.</source>
        <translation>La clé « %1 » est déjà prise par le champ « %2 » (%3). Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The key “%1” belonged to another field of %2, whose values are kept. Choose another one.</source>
        <translation>La clé « %1 » appartenait à un autre champ de %2, dont les valeurs sont conservées. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Say to which kind of record “%1” leads.</source>
        <translation>Indiquez vers quel genre d’enregistrement pointe « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is calculated: nobody can be asked for it, and only filters find it.</source>
        <translation>« %1 » est calculé : personne ne peut avoir à le remplir, et seuls les filtres le trouvent.</translation>
    </message>
    <message>
        <source>“%1” is of a type that cannot be different in every record.</source>
        <translation>« %1 » est d’un type qui ne peut pas différer dans chaque enregistrement.</translation>
    </message>
    <message>
        <source>The search finds texts and whole numbers. “%1” is of another type; a filter finds it.</source>
        <translation>La recherche trouve des textes et des nombres entiers. « %1 » est d’un autre type ; un filtre le trouve.</translation>
    </message>
    <message>
        <source>No two records may have the same value in “%1”, so new records cannot all begin with one.</source>
        <translation>Deux enregistrements ne peuvent pas avoir la même valeur dans « %1 » ; les nouveaux ne peuvent donc pas tous commencer par une même valeur.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of new records in “%2”.</source>
        <translation>« %1 » ne peut pas être la valeur des nouveaux enregistrements dans « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in more than one record, for example %2. Make them different first.</source>
        <translation>
            <numerusform>%n valeur de « %1 » figure dans plusieurs enregistrements, par exemple %2. Rendez-la d’abord différente.</numerusform>
            <numerusform>%n valeurs de « %1 » figurent dans plusieurs enregistrements, par exemple %2. Rendez-les d’abord différentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a value in “%1”. Retire the field instead: it is no longer shown then, and the values are kept.</source>
        <translation>
            <numerusform>%n enregistrement a une valeur dans « %1 ». Retirez plutôt le champ : il n’est alors plus affiché et la valeur est conservée.</numerusform>
            <numerusform>%n enregistrements ont une valeur dans « %1 ». Retirez plutôt le champ : il n’est alors plus affiché et les valeurs sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is not known. There are: %3.</source>
        <translation>%1 « %2 » n’est pas connu. Il y a : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n à ne pas contacter</numerusform>
            <numerusform>%n à ne pas contacter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n bloqué</numerusform>
            <numerusform>%n bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt-out</source>
        <translation>
            <numerusform>%n désinscrit</numerusform>
            <numerusform>%n désinscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with expired consent</source>
        <translation>
            <numerusform>%n avec consentement expiré</numerusform>
            <numerusform>%n avec consentement expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without consent</source>
        <translation>
            <numerusform>%n sans consentement</numerusform>
            <numerusform>%n sans consentement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <translation>
            <numerusform>%n rejeté</numerusform>
            <numerusform>%n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an address that is invalid</source>
        <translation>
            <numerusform>%n avec une adresse non valable</numerusform>
            <numerusform>%n avec une adresse non valable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address</source>
        <translation>
            <numerusform>%n sans adresse</numerusform>
            <numerusform>%n sans adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an excluded segment</source>
        <translation>
            <numerusform>%n dans un segment exclu</numerusform>
            <numerusform>%n dans un segment exclu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match, none excluded</source>
        <translation>%1 correspondent, aucun exclu</translation>
    </message>
    <message>
        <source>%1 match, %2 excluded: %3</source>
        <extracomment>%3: one or more of &quot;30 opt-out&quot;, &quot;7 bounced&quot;</extracomment>
        <translation>%1 correspondent, %2 exclus : %3</translation>
    </message>
    <message>
        <source>This condition changes with the day or with who asks. It cannot be used here.</source>
        <translation>Cette condition change avec le jour ou avec la personne qui la pose. Elle ne peut pas être utilisée ici.</translation>
    </message>
    <message>
        <source>The segment “%1” leads back to itself. Take it out of its own definition, or out of that of a segment it uses.</source>
        <translation>Le segment « %1 » mène à lui-même. Retirez-le de sa propre définition ou de celle d’un segment qu’il utilise.</translation>
    </message>
    <message>
        <source>What was noted about the members of a segment cannot be read.</source>
        <translation>Ce qui a été noté sur les membres d’un segment ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 holds choices of a list. Choose them anew.</source>
        <translation>%1 contient des choix d’une liste. Choisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>This segment is left out already.</source>
        <translation>Ce segment est déjà exclu.</translation>
    </message>
    <message>
        <source>This address is suppressed for this channel and purpose already.</source>
        <translation>Cette adresse est déjà bloquée pour ce canal et cette finalité.</translation>
    </message>
    <message>
        <source>There is a field with the key “%1” already (%2).</source>
        <translation>Il y a déjà un champ avec la clé « %1 » (%2).</translation>
    </message>
    <message>
        <source>This value is not there any more.</source>
        <translation>Cette valeur n’existe plus.</translation>
    </message>
    <message>
        <source>Choose at least two, and which of them is to stay.</source>
        <translation>Choisissez-en au moins deux, et celle qui doit rester.</translation>
    </message>
    <message>
        <source>Merge values of a list</source>
        <translation>Fusionner des valeurs d’une liste</translation>
    </message>
    <message>
        <source>“%1” belongs to another list. Only values of one list can become one.</source>
        <translation>« %1 » appartient à une autre liste. Seules des valeurs d’une même liste peuvent être réunies.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner des étiquettes</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Supprimer des étiquettes</translation>
    </message>
    <message>
        <source>This segment is no longer there. Somebody may have removed it, or undone its making.</source>
        <translation>Ce segment n’existe plus. Quelqu’un l’a peut-être supprimé, ou a annulé sa création.</translation>
    </message>
    <message>
        <source>There is no segment called “%1”; there are none at all yet.</source>
        <translation>Il n’y a pas de segment nommé « %1 » ; il n’y en a encore aucun.</translation>
    </message>
    <message>
        <source>There is no segment called “%1”. There are: %2.</source>
        <translation>Il n’y a pas de segment nommé « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>Several segments are called “%1”. Name one by its number: %2.</source>
        <translation>Plusieurs segments se nomment « %1 ». Désignez-en un par son numéro : %2.</translation>
    </message>
    <message>
        <source>The members of the list cannot be read.</source>
        <translation>Les membres de la liste ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The members of “%1” follow from its filter. Freeze it first, or add to a list.</source>
        <translation>Les membres de « %1 » découlent de son filtre. Figez-le d’abord, ou ajoutez à une liste.</translation>
    </message>
    <message>
        <source>Note the members of segments</source>
        <translation>Noter les membres de segments</translation>
    </message>
    <message>
        <source>Make the segment “%1”</source>
        <translation>Créer le segment « %1 »</translation>
    </message>
    <message>
        <source>Change the segment “%1”</source>
        <translation>Modifier le segment « %1 »</translation>
    </message>
    <message>
        <source>Make the list “%1”</source>
        <translation>Créer la liste « %1 »</translation>
    </message>
    <message>
        <source>Freeze the segment “%1”</source>
        <translation>Figer le segment « %1 »</translation>
    </message>
    <message>
        <source>“%1” is a list already.</source>
        <translation>« %1 » est déjà une liste.</translation>
    </message>
    <message>
        <source>Add %1 to the list “%2”</source>
        <extracomment>%1: for example &quot;412 contacts&quot;</extracomment>
        <translation>Ajouter %1 à la liste « %2 »</translation>
    </message>
    <message>
        <source>Take %1 off the list “%2”</source>
        <extracomment>%1: for example &quot;412 contacts&quot;</extracomment>
        <translation>Retirer %1 de la liste « %2 »</translation>
    </message>
    <message>
        <source>There is a segment called “%1” already (%2). Choose another name.</source>
        <translation>Il y a déjà un segment nommé « %1 » (%2). Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” has no filter that its members could follow from. Make a segment of its own.</source>
        <translation>« %1 » n’a pas de filtre dont ses membres pourraient découler. Créez-en un segment à part.</translation>
    </message>
    <message>
        <source>A segment that this one asks for is no longer there. Take that condition out.</source>
        <translation>Un segment que celui-ci demande n’existe plus. Retirez cette condition.</translation>
    </message>
    <message>
        <source>“%1” would ask for itself. Take that condition out.</source>
        <translation>« %1 » se demanderait lui-même. Retirez cette condition.</translation>
    </message>
    <message>
        <source>“%1” is asked for by a segment that it asks for itself. Take one of the two conditions out.</source>
        <translation>« %1 » est demandé par un segment qu’il demande lui-même. Retirez une des deux conditions.</translation>
    </message>
    <message>
        <source>“%1” is still used by %2. Take it out there first.</source>
        <translation>« %1 » est encore utilisé par %2. Retirez-le d’abord de là.</translation>
    </message>
    <message>
        <source>“%1” is a list of another kind of record.</source>
        <translation>« %1 » est une liste d’un autre genre d’enregistrement.</translation>
    </message>
    <message>
        <source>“%1” cannot leave itself out.</source>
        <translation>« %1 » ne peut pas s’exclure lui-même.</translation>
    </message>
    <message>
        <source>“%1” is a segment of another kind of record.</source>
        <translation>« %1 » est un segment d’un autre genre d’enregistrement.</translation>
    </message>
    <message>
        <source>“%1” has no day of the year.</source>
        <translation>« %1 » n’a pas de jour de l’année.</translation>
    </message>
    <message>
        <source>Nothing is similar to “%1”: only texts are compared like that.</source>
        <translation>Rien ne ressemble à « %1 » : seuls des textes se comparent ainsi.</translation>
    </message>
    <message>
        <source>“%1” is not a user: “me” and “my team” cannot be asked for there.</source>
        <translation>« %1 » n’est pas un utilisateur : « moi » et « mon équipe » ne peuvent pas y être demandés.</translation>
    </message>
    <message>
        <source>Recency %1 of 5: the last order was %2 days before %3. About %4 of %5 customers have waited longer.</source>
        <translation>Récence %1 sur 5 : la dernière commande date de %2 jours avant le %3. Environ %4 clients sur %5 attendent depuis plus longtemps.</translation>
    </message>
    <message>
        <source>Frequency %1 of 5: %2 orders from %3 to %4. About %5 customers have fewer.</source>
        <translation>Fréquence %1 sur 5 : %2 commandes du %3 au %4. Environ %5 clients en ont moins.</translation>
    </message>
    <message>
        <source>Money %1 of 5: %2 in that time. About %3 customers have spent less.</source>
        <translation>Montant %1 sur 5 : %2 sur cette période. Environ %3 clients ont dépensé moins.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no amount in the base currency.</source>
        <translation>
            <numerusform>%n commande n’a pas de montant dans la devise de base.</numerusform>
            <numerusform>%n commandes n’ont pas de montant dans la devise de base.</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than 25 customers only thirds are told apart: 1, 3 or 5.</source>
        <translation>Avec moins de 25 clients, seuls les tiers sont distingués : 1, 3 ou 5.</translation>
    </message>
    <message>
        <source>Worked out on %1.</source>
        <translation>Calculé le %1.</translation>
    </message>
    <message>
        <source>Orders have changed since; the scores follow in the background.</source>
        <translation>Des commandes ont changé depuis ; les scores suivent en arrière-plan.</translation>
    </message>
    <message numerus="yes">
        <source>Each completed activity counts the points of its type; after %n day(s) half of them is left, after twice that a quarter.</source>
        <translation>
            <numerusform>Chaque activité terminée compte les points de son type ; après %n jour, il en reste la moitié, après le double, un quart.</numerusform>
            <numerusform>Chaque activité terminée compte les points de son type ; après %n jours, il en reste la moitié, après le double, un quart.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 (%3 points when new), the last on %4: %5</source>
        <translation>%1 × %2 (%3 points au départ), la dernière le %4 : %5</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group of customers, its scores</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The workspace has lost the key by which it knows suppressed addresses. Restore it from a backup.</source>
        <translation>L’espace de travail a perdu la clé qui lui permet de reconnaître les adresses bloquées. Restaurez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This is no address of the chosen channel. Type a whole e-mail address, or a number with its country, such as +49 30 123456.</source>
        <translation>Ce n’est pas une adresse du canal choisi. Tapez une adresse e-mail complète, ou un numéro avec son pays, par exemple +49 30 123456.</translation>
    </message>
    <message>
        <source>Tags here consist of letters, digits and “-”, so “%1” cannot be one.</source>
        <translation>Les étiquettes se composent ici de lettres, de chiffres et de « - » ; « %1 » ne peut donc pas en être une.</translation>
    </message>
    <message>
        <source>Tags here have no “%1” in them.</source>
        <translation>Les étiquettes ne contiennent pas de « %1 » ici.</translation>
    </message>
    <message>
        <source>%1 Type “%2” instead.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a tag&apos;s name</extracomment>
        <translation>%1 Tapez plutôt « %2 ».</translation>
    </message>
    <message>
        <source>There is the tag “%1” already, which is taken for the same as “%2”. Use that one, or merge the two in the settings.</source>
        <translation>Il y a déjà l’étiquette « %1 », qui est tenue pour identique à « %2 ». Utilisez celle-là ou fusionnez les deux dans les préférences.</translation>
    </message>
    <message>
        <source>The view “%1” belongs to somebody else. Save a copy of it to change it.</source>
        <translation>La vue « %1 » appartient à quelqu’un d’autre. Enregistrez-en une copie pour la modifier.</translation>
    </message>
    <message>
        <source>Choose the team that sees the view “%1”.</source>
        <translation>Choisissez l’équipe qui voit la vue « %1 ».</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Enregistrer la vue « %1 »</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Renommer la vue « %1 »</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Supprimer la vue « %1 »</translation>
    </message>
    <message>
        <source>Pin the view “%1”</source>
        <translation>Épingler la vue « %1 »</translation>
    </message>
    <message>
        <source>Unpin the view “%1”</source>
        <translation>Désépingler la vue « %1 »</translation>
    </message>
    <message>
        <source>Choose the view shown first</source>
        <translation>Choisir la vue montrée d’abord</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>Ranger les vues</translation>
    </message>
    <message>
        <source>Keep unsaved changes of a view</source>
        <translation>Garder les modifications non enregistrées d’une vue</translation>
    </message>
    <message>
        <source>Chances are learned for leads and for deals, not for “%1”.</source>
        <translation>Les probabilités s’apprennent pour les pistes et les affaires, pas pour « %1 ».</translation>
    </message>
    <message>
        <source>%1: nothing said</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1 : rien d’indiqué</translation>
    </message>
    <message>
        <source>Learn the chances of deals</source>
        <translation>Apprendre les probabilités des affaires</translation>
    </message>
    <message>
        <source>Learn the chances of leads</source>
        <translation>Apprendre les probabilités des pistes</translation>
    </message>
    <message>
        <source>Activities and deals can be put together by the period, the owner and the team alone.</source>
        <translation>Les activités et les affaires ne peuvent être regroupées que par période, responsable et équipe.</translation>
    </message>
    <message numerus="yes">
        <source>Counted with %n day(s).</source>
        <translation>
            <numerusform>Compté avec %n jour.</numerusform>
            <numerusform>Compté avec %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days after the beginning of the period are not over yet: some of these customers may still order.</source>
        <translation>Les jours après le début de la période ne sont pas encore passés : certains de ces clients peuvent encore commander.</translation>
    </message>
    <message>
        <source>The current month is not over: its numbers may still grow.</source>
        <translation>Le mois en cours n’est pas terminé : ses chiffres peuvent encore croître.</translation>
    </message>
    <message>
        <source>“%1” cannot be put together by %2.</source>
        <translation>« %1 » ne peut pas être regroupé par %2.</translation>
    </message>
    <message>
        <source>The dashboard “%1” belongs to somebody else. Make a copy of it to change it.</source>
        <translation>Le tableau de bord « %1 » appartient à quelqu’un d’autre. Faites-en une copie pour le modifier.</translation>
    </message>
    <message>
        <source>Choose the team that sees the dashboard “%1”.</source>
        <translation>Choisissez l’équipe qui voit le tableau de bord « %1 ».</translation>
    </message>
    <message>
        <source>Make the dashboard “%1”</source>
        <translation>Créer le tableau de bord « %1 »</translation>
    </message>
    <message>
        <source>Save the dashboard “%1”</source>
        <translation>Enregistrer le tableau de bord « %1 »</translation>
    </message>
    <message>
        <source>Rename the dashboard “%1”</source>
        <translation>Renommer le tableau de bord « %1 »</translation>
    </message>
    <message>
        <source>Share the dashboard “%1”</source>
        <translation>Partager le tableau de bord « %1 »</translation>
    </message>
    <message>
        <source>Delete the dashboard “%1”</source>
        <translation>Supprimer le tableau de bord « %1 »</translation>
    </message>
    <message>
        <source>Look after the quality of the data</source>
        <translation>Observer la qualité des données</translation>
    </message>
    <message>
        <source>The waterfall is told by its steps. Nothing can be grouped by.</source>
        <translation>La cascade se raconte par ses étapes. Rien ne peut y être regroupé.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) behind these amounts are in the trash or gone by now.</source>
        <translation>
            <numerusform>%n affaire derrière ces montants est maintenant dans la corbeille ou disparue.</numerusform>
            <numerusform>%n affaires derrière ces montants sont maintenant dans la corbeille ou disparues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accuracy of forecasts is told by period or by owner.</source>
        <translation>L’exactitude des prévisions se lit par période ou par responsable.</translation>
    </message>
    <message>
        <source>It is known when the period is over and its forecast was noted at its beginning, which the program does once a day.</source>
        <translation>Elle est connue quand la période est passée et que sa prévision a été notée à son début, ce que le programme fait une fois par jour.</translation>
    </message>
    <message>
        <source>Choose a period with a beginning and an end.</source>
        <translation>Choisissez une période avec un début et une fin.</translation>
    </message>
    <message>
        <source>The simulation looks at the period that runs now. Choose one that has begun.</source>
        <translation>La simulation porte sur la période en cours. Choisissez-en une qui a commencé.</translation>
    </message>
    <message>
        <source>Note the forecast</source>
        <translation>Noter la prévision</translation>
    </message>
    <message>
        <source>Since %1: %2 They count for who looked after the deal when it was closed.</source>
        <translation>Depuis le %1 : %2 Elles comptent pour qui suivait l’affaire quand elle a été close.</translation>
    </message>
    <message>
        <source>Since %1: %2 They count for who looks after them.</source>
        <translation>Depuis le %1 : %2 Ils comptent pour qui les suit.</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be put together by “%2”.</source>
        <translation>%1 ne peut pas être regroupé par « %2 ».</translation>
    </message>
    <message>
        <source>That would be more than %1 groups. Choose a longer unit of time or a shorter period.</source>
        <translation>Cela ferait plus de %1 groupes. Choisissez une unité de temps plus longue ou une période plus courte.</translation>
    </message>
    <message>
        <source>“%1” is a day without a time.</source>
        <translation>« %1 » est un jour sans heure.</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>group of the records that have no value</comment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>These amounts are too large to be added up. Check them for errors.</source>
        <translation>Ces montants sont trop grands pour être additionnés. Vérifiez s’ils contiennent des erreurs.</translation>
    </message>
    <message>
        <source>Records can be put together by three things at most.</source>
        <translation>Les enregistrements peuvent être regroupés par trois choses au plus.</translation>
    </message>
    <message>
        <source>Records can be put together by two things at most.</source>
        <translation>Les enregistrements peuvent être regroupés par deux choses au plus.</translation>
    </message>
    <message>
        <source>The period does not narrow this number: it is as of now.</source>
        <translation>La période ne restreint pas ce nombre : il vaut pour maintenant.</translation>
    </message>
    <message>
        <source>The pipeline does not narrow this number.</source>
        <translation>Le pipeline ne restreint pas ce nombre.</translation>
    </message>
    <message>
        <source>The owner does not narrow this number.</source>
        <translation>Le responsable ne restreint pas ce nombre.</translation>
    </message>
    <message>
        <source>The team does not narrow this number.</source>
        <translation>L’équipe ne restreint pas ce nombre.</translation>
    </message>
    <message>
        <source>The segment is too large to narrow this number.</source>
        <translation>Le segment est trop grand pour restreindre ce nombre.</translation>
    </message>
    <message>
        <source>The segment does not narrow this number.</source>
        <translation>Le segment ne restreint pas ce nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be worked out.</source>
        <translation>« %1 » ne peut pas être calculé.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are counted, but not in the amounts: there is no exchange rate for their currency.</source>
        <translation>
            <numerusform>%n enregistrement est compté, mais pas dans les montants : il n’y a pas de taux de change pour sa devise.</numerusform>
            <numerusform>%n enregistrements sont comptés, mais pas dans les montants : il n’y a pas de taux de change pour leur devise.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a moment.</source>
        <translation>« %1 » n’est ni un jour ni un instant.</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that could be added up. Choose another field.</source>
        <translation>« %1 » ne contient pas de nombres que l’on puisse additionner. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Quotas are told by owner, by team or by period, one of them at a time.</source>
        <translation>Les quotas se lisent par responsable, par équipe ou par période, l’un d’eux à la fois.</translation>
    </message>
    <message>
        <source>The quota is met.</source>
        <translation>Le quota est atteint.</translation>
    </message>
    <message>
        <source>There is no quota for this period. Quotas are set on the page of the forecast.</source>
        <translation>Il n’y a pas de quota pour cette période. Les quotas se fixent sur la page des prévisions.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <translation>Quota %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %n quota(s)</source>
        <translation>
            <numerusform>Fixer %n quota</numerusform>
            <numerusform>Fixer %n quotas</numerusform>
        </translation>
    </message>
    <message>
        <source>The report “%1” belongs to somebody else. Save a copy of it to change it.</source>
        <translation>Le rapport « %1 » appartient à quelqu’un d’autre. Enregistrez-en une copie pour le modifier.</translation>
    </message>
    <message>
        <source>Give the report a name.</source>
        <translation>Donnez un nom au rapport.</translation>
    </message>
    <message>
        <source>Choose the team that sees the report “%1”.</source>
        <translation>Choisissez l’équipe qui voit le rapport « %1 ».</translation>
    </message>
    <message>
        <source>Choose the folder that “%1” is written to.</source>
        <translation>Choisissez le dossier dans lequel « %1 » est écrit.</translation>
    </message>
    <message>
        <source>Save the report “%1”</source>
        <translation>Enregistrer le rapport « %1 »</translation>
    </message>
    <message>
        <source>Rename the report “%1”</source>
        <translation>Renommer le rapport « %1 »</translation>
    </message>
    <message>
        <source>Delete the report “%1”</source>
        <translation>Supprimer le rapport « %1 »</translation>
    </message>
    <message>
        <source>Schedule “%1”</source>
        <translation>Planifier « %1 »</translation>
    </message>
    <message>
        <source>Change when “%1” is written</source>
        <translation>Changer quand « %1 » est écrit</translation>
    </message>
    <message>
        <source>Do not write “%1” any more</source>
        <translation>Ne plus écrire « %1 »</translation>
    </message>
    <message>
        <source>Write scheduled reports</source>
        <translation>Écrire les rapports planifiés</translation>
    </message>
    <message>
        <source>“%1” can be put together by source and period alone: nobody says what else a cost was for.</source>
        <translation>« %1 » ne peut être regroupé que par source et période : personne ne dit pour quoi d’autre un coût était.</translation>
    </message>
    <message>
        <source>Conditions do not narrow the costs.</source>
        <translation>Les conditions ne restreignent pas les coûts.</translation>
    </message>
    <message>
        <source>This number is told by stage. Nothing else can be grouped by.</source>
        <translation>Ce nombre se lit par étape. Rien d’autre ne peut être regroupé.</translation>
    </message>
    <message>
        <source>Of the pipeline “%1”. Choose another one in the filter.</source>
        <translation>Du pipeline « %1 ». Choisissez-en un autre dans le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these deals are still open.</source>
        <translation>
            <numerusform>%n de ces affaires est encore ouverte.</numerusform>
            <numerusform>%n de ces affaires sont encore ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many records there were is known of past weeks, but not which ones. Open the number itself to see those of today.</source>
        <translation>On sait combien il y avait d’enregistrements dans les semaines passées, mais pas lesquels. Ouvrez le nombre lui-même pour voir ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins. Change one of the two days.</source>
        <translation>« %1 » finirait avant de commencer. Changez l’un des deux jours.</translation>
    </message>
    <message>
        <source>%1 Counted: %2.</source>
        <translation>%1 Compté : %2.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Opened (unreliable)</source>
        <translation>Ouvert (peu fiable)</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Won (last touch)</source>
        <translation>Gagné (dernier contact)</translation>
    </message>
    <message>
        <source>Return (last touch)</source>
        <translation>Rendement (dernier contact)</translation>
    </message>
    <message>
        <source>Return (first touch)</source>
        <translation>Rendement (premier contact)</translation>
    </message>
    <message>
        <source>Return (linear)</source>
        <translation>Rendement (linéaire)</translation>
    </message>
    <message>
        <source>This contact is a recipient of the campaign already.</source>
        <translation>Ce contact est déjà destinataire de la campagne.</translation>
    </message>
    <message>
        <source>“%1” can be put together by period alone: the list of campaigns says what each of them cost.</source>
        <translation>« %1 » ne peut être regroupé que par période : la liste des campagnes dit ce que chacune a coûté.</translation>
    </message>
    <message>
        <source>“%1” can be put together by campaign and period alone: nobody says what else a cost was for.</source>
        <translation>« %1 » ne peut être regroupé que par campagne et période : personne ne dit à quoi d’autre un coût a servi.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, what was chosen</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Of the deals that entered the stage “%1”.</source>
        <translation>Parmi les affaires entrées dans l&apos;étape « %1 ».</translation>
    </message>
    <message>
        <source>The simulated forecast is told as a whole.</source>
        <translation>La prévision simulée se donne dans son ensemble.</translation>
    </message>
    <message>
        <source>Only a period that runs now is simulated. The forecast page holds what earlier simulations would have said against what was won.</source>
        <translation>Seule une période en cours est simulée. La page Prévision compare ce que des simulations antérieures auraient dit à ce qui a été gagné.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n closed deal(s).</source>
        <translation>
            <numerusform>Appris de %n affaire close.</numerusform>
            <numerusform>Appris de %n affaires closes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal that is won cannot be worth less than nothing. Check its amount.</source>
        <translation>Une affaire gagnée ne peut pas valoir moins que rien. Vérifiez son montant.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Kith workspace “%1”</source>
        <translation>Espace de travail Kith « %1 »</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>This code opens the workspace without the passphrase: when it is forgotten, when its owner is away, when the beginning of the file is damaged. Type it where Kith asks for the passphrase; the letter O and the digit 0 count as the same, so do I, L and 1.</source>
        <translation>Ce code ouvre l&apos;espace de travail sans la phrase de passe : quand elle est oubliée, quand son propriétaire est absent, quand le début du fichier est endommagé. Tapez-le là où Kith demande la phrase de passe ; la lettre O et le chiffre 0 sont équivalents, de même que I, L et 1.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Comment la conserver</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read everything. Keep it on paper, locked away, not beside the computer. It stops working when the passphrase is changed: print a new one then. Without the passphrase and without this code nobody can open the file, its makers included.</source>
        <translation>Quiconque détient cette feuille et le fichier peut tout lire. Conservez-la sur papier, sous clé, pas à côté de l&apos;ordinateur. Elle cesse de fonctionner quand la phrase de passe change : imprimez-en alors une nouvelle. Sans la phrase de passe et sans ce code, personne ne peut ouvrir le fichier, pas même ses auteurs.</translation>
    </message>
    <message>
        <source>The recovery sheet could not be saved as “%1”. Choose another folder.</source>
        <translation>La feuille de secours n&apos;a pas pu être enregistrée sous « %1 ». Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>What repeats needs a day or a time to begin with. Enter a start or a due date.</source>
        <translation>Ce qui se répète a besoin d’un jour ou d’une heure de départ. Saisissez un début ou une échéance.</translation>
    </message>
    <message>
        <source>An activity cannot repeat more than once a day. Choose days, weeks, months or years.</source>
        <translation>Une activité ne peut pas se répéter plus d’une fois par jour. Choisissez des jours, semaines, mois ou années.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule for repeating. It has to be like FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>« %1 » n’est pas une règle de répétition. Elle doit ressembler à FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>The rule for repeating ends at a time that cannot be read.</source>
        <translation>La règle de répétition se termine à un moment illisible.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Chaque jour</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>Chaque semaine le %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Chaque semaine le %1</numerusform>
            <numerusform>Toutes les %n semaines le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>weekday of a month</comment>
        <translation>premier %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <comment>weekday of a month</comment>
        <translation>deuxième %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <comment>weekday of a month</comment>
        <translation>troisième %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>quatrième %1</translation>
    </message>
    <message>
        <source>fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>cinquième %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday of a month</comment>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Chaque mois, jour %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Chaque mois, jour %1</numerusform>
            <numerusform>Tous les %n mois, jour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <translation>Chaque mois, le dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last day</source>
        <translation>
            <numerusform>Chaque mois, le dernier jour</numerusform>
            <numerusform>Tous les %n mois, le dernier jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the %1</source>
        <translation>Chaque mois, le %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1</source>
        <translation>
            <numerusform>Chaque mois, le %1</numerusform>
            <numerusform>Tous les %n mois, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year in %1 on the %2</source>
        <translation>Chaque année en %1, le %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) in %1 on the %2</source>
        <translation>
            <numerusform>Chaque année en %1, le %2</numerusform>
            <numerusform>Tous les %n ans en %1, le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on day %1 of %2</source>
        <translation>Chaque année le %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on day %1 of %2</source>
        <translation>
            <numerusform>Chaque année le %1 %2</numerusform>
            <numerusform>Tous les %n ans le %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
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
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Won by owner and month</source>
        <translation>Gagné par responsable et mois</translation>
    </message>
    <message>
        <source>What everybody won this year, month by month.</source>
        <translation>Ce que chacun a gagné cette année, mois par mois.</translation>
    </message>
    <message>
        <source>Pipeline by stage and owner</source>
        <translation>Pipeline par étape et responsable</translation>
    </message>
    <message>
        <source>What is open now, and what it is worth by its chances.</source>
        <translation>Ce qui est ouvert maintenant, et ce que cela vaut selon ses chances.</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Pourquoi des affaires ont été perdues</translation>
    </message>
    <message>
        <source>The reasons given this year, by number and by value.</source>
        <translation>Les raisons données cette année, en nombre et en valeur.</translation>
    </message>
    <message>
        <source>Leads by source</source>
        <translation>Pistes par source</translation>
    </message>
    <message>
        <source>Where the leads of the last twelve months came from, and what became of them.</source>
        <translation>D’où sont venues les pistes des douze derniers mois, et ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>Activities by person and type</source>
        <translation>Activités par personne et type</translation>
    </message>
    <message>
        <source>Who did what this month.</source>
        <translation>Qui a fait quoi ce mois-ci.</translation>
    </message>
    <message>
        <source>Revenue by customer and month</source>
        <translation>Chiffre d’affaires par client et mois</translation>
    </message>
    <message>
        <source>Who ordered for how much this year.</source>
        <translation>Qui a commandé pour combien cette année.</translation>
    </message>
    <message>
        <source>This report cannot be read: “%1” is not what this version of Kith knows.</source>
        <translation>Ce rapport n’est pas lisible : cette version de Kith ne connaît pas « %1 ».</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période d’avant</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <translation>Les mêmes jours un an avant</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>This report measures nothing yet. Add a number to it.</source>
        <translation>Ce rapport ne mesure encore rien. Ajoutez-y un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A report has at most %n number(s). Take some away.</source>
        <translation>
            <numerusform>Un rapport a au plus %n nombre. Retirez-en.</numerusform>
            <numerusform>Un rapport a au plus %n nombres. Retirez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report has at most two groupings in its rows.</source>
        <translation>Un rapport a au plus deux regroupements dans ses lignes.</translation>
    </message>
    <message>
        <source>The report is grouped by the same thing twice. Choose another one.</source>
        <translation>Le rapport est regroupé deux fois par la même chose. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2. Take it away or choose another kind of record.</source>
        <translation>« %1 » n’est pas un nombre de %2. Retirez-le ou choisissez un autre type d’enregistrements.</translation>
    </message>
    <message>
        <source>This report was made by another version of Kith. Open it with that version.</source>
        <translation>Ce rapport a été fait avec une autre version de Kith. Ouvrez-le avec elle.</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Chaque jour à %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <extracomment>%1 day of the week, %2 time of day</extracomment>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>On day %1 of every month at %2</source>
        <extracomment>%1 number of the day, %2 time of day</extracomment>
        <translation>Le %1 de chaque mois à %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1, par jour</translation>
    </message>
    <message>
        <source>%1, by week</source>
        <translation>%1, par semaine</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, par mois</translation>
    </message>
    <message>
        <source>%1, by quarter</source>
        <translation>%1, par trimestre</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <translation>%1, par année</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>%1, a year before</source>
        <translation>%1, un an avant</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, avant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>Of %1 groups across, the first %2 are shown. The totals are of all.</source>
        <translation>Sur %1 groupes en colonnes, les %2 premiers sont montrés. Les totaux portent sur tous.</translation>
    </message>
    <message>
        <source>Of %1 lines, the first %2 are shown. The totals are of all.</source>
        <translation>Sur %1 lignes, les %2 premières sont montrées. Les totaux portent sur toutes.</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline : %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe : %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment : %1</translation>
    </message>
    <message>
        <source>This tile was made by another version of Kith.</source>
        <translation>Cette tuile a été faite avec une autre version de Kith.</translation>
    </message>
    <message>
        <source>The dashboard “%1” is to be written, but it is not there any more. Take its schedule away.</source>
        <translation>Le tableau de bord « %1 » doit être écrit, mais il n’est plus là. Retirez sa planification.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This machine has no folder in memory, and a spreadsheet that is not finished must not lie on its disk. Choose a CSV file instead.</source>
        <translation>Cet ordinateur n’a pas de dossier en mémoire, et un classeur inachevé ne doit pas se trouver sur son disque. Choisissez plutôt un fichier CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be begun.</source>
        <translation>Le classeur ne peut pas être commencé.</translation>
    </message>
    <message>
        <source>There is no room in memory for the spreadsheet.</source>
        <translation>Il n’y a pas de place en mémoire pour le classeur.</translation>
    </message>
    <message>
        <source>The spreadsheet “%1” could not be written. Free some space and try again.</source>
        <translation>Le classeur « %1 » n’a pas pu être écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>Il ne reste plus de place pour écrire « %1 ». Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the folder “%2”. Choose another folder.</source>
        <translation>« %1 » ne peut pas être écrit dans le dossier « %2 ». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group across and what is measured</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Make it, connect its disk or choose another one.</source>
        <translation>Le dossier « %1 » n’est pas là. Créez-le, branchez son disque ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” could not be painted.</source>
        <translation>« %1 » n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>There is no room in memory for “%1”.</source>
        <translation>Il n’y a pas assez de mémoire pour « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is too large for one picture. Choose PDF, which has pages.</source>
        <translation>« %1 » est trop grand pour une seule image. Choisissez PDF, qui a des pages.</translation>
    </message>
    <message>
        <source>There is no room in memory for the picture of “%1”. Choose PDF.</source>
        <translation>Il n’y a pas assez de mémoire pour l’image de « %1 ». Choisissez PDF.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data</source>
        <translation>Données d&apos;exemple</translation>
    </message>
    <message>
        <source>The word lists of the sample are damaged. Install Kith anew.</source>
        <translation>Les listes de mots de l&apos;exemple sont endommagées. Réinstallez Kith.</translation>
    </message>
    <message>
        <source>The order is promised</source>
        <translation>La commande est promise</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Budget confirmé</translation>
    </message>
    <message>
        <source>Nobody there yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Trade fairs</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Équipe commerciale</translation>
    </message>
    <message>
        <source>Deals won together</source>
        <translation>Affaires gagnées ensemble</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Budget mensuel</translation>
    </message>
    <message>
        <source>Regional trade fair</source>
        <translation>Salon régional</translation>
    </message>
    <message>
        <source>New range by e-mail</source>
        <translation>Nouvelle gamme par e-mail</translation>
    </message>
    <message>
        <source>Customer newsletter</source>
        <translation>Lettre aux clients</translation>
    </message>
    <message>
        <source>Ten new deals within two months</source>
        <translation>Dix nouvelles affaires en deux mois</translation>
    </message>
</context>
<context>
    <name>Seeds</name>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Trade fair or event</source>
        <translation>Salon ou événement</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Moteur de recherche</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Démarchage</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>Agriculture et alimentation</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>Automobile</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Finance et assurance</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hôtels et restaurants</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Sans but lucratif</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <source>Retail and wholesale</source>
        <translation>Commerce de détail et de gros</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Services aux entreprises</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Télécommunications</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport et logistique</translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation>Rôle dans l&apos;entreprise</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Décideur</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Contact technique</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Contact de facturation</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Relation between people</source>
        <translation>Relation entre personnes</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Supérieur</translation>
    </message>
    <message>
        <source>Direct report</source>
        <translation>Subordonné direct</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Assiste</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Has referred</source>
        <translation>A recommandé</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Conjoint ou partenaire</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Role in the deal</source>
        <translation>Rôle dans l&apos;affaire</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>L&apos;utilise</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Opposes it</source>
        <translation>S&apos;y oppose</translation>
    </message>
    <message>
        <source>Why won</source>
        <translation>Pourquoi gagné</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rapidité</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>Pourquoi perdu</translation>
    </message>
    <message>
        <source>Product lacks something</source>
        <translation>Il manque quelque chose au produit</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Pas de décision</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Mauvais moment</translation>
    </message>
    <message>
        <source>No longer answers</source>
        <translation>Ne répond plus</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Pourquoi disqualifié</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Pas d&apos;intérêt</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Catégorie de produits</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Type of activity</source>
        <translation>Type d&apos;activité</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas joint</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Pas intéressé</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Rendez-vous pris</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Offre faite</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>A un numéro de téléphone</translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation>A une adresse e-mail</translation>
    </message>
    <message>
        <source>Names a company</source>
        <translation>Nomme une entreprise</translation>
    </message>
    <message>
        <source>Came by referral</source>
        <translation>Venue par recommandation</translation>
    </message>
    <message>
        <source>Is qualified</source>
        <translation>Est qualifiée</translation>
    </message>
    <message>
        <source>Nobody can reach them</source>
        <translation>Est injoignable</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Fidèles</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Prometteurs</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>En hibernation</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>Sur le point de s’endormir</translation>
    </message>
    <message>
        <source>Type of campaign</source>
        <translation>Type de campagne</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d&apos;information</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
</context>
<context>
    <name>SubjectPopup</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Segment or list</source>
        <translation>Segment ou liste</translation>
    </message>
    <message>
        <source>Choose what to ask for</source>
        <translation>Choisir sur quoi interroger</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” says no format. End the file&apos;s name in .pdf, .svg or .png.</source>
        <translation>« %1 » n’indique aucun format. Terminez le nom du fichier par .pdf, .svg ou .png.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>L&apos;encodage « %1 » n&apos;est pas connu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read any further: %2.</source>
        <translation>Le fichier « %1 » ne peut pas être lu plus loin : %2.</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation>E-mail (professionnel)</translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation>E-mail (privé)</translation>
    </message>
    <message>
        <source>E-mail (other)</source>
        <translation>E-mail (autre)</translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation>Téléphone (professionnel)</translation>
    </message>
    <message>
        <source>Phone (mobile)</source>
        <translation>Téléphone (mobile)</translation>
    </message>
    <message>
        <source>Phone (private)</source>
        <translation>Téléphone (privé)</translation>
    </message>
    <message>
        <source>Phone (main)</source>
        <translation>Téléphone (standard)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>vCards say what it is</source>
        <translation>Les vCards disent ce que c&apos;est</translation>
    </message>
    <message>
        <source>The file cannot be read any further: %1.</source>
        <translation>Le fichier ne peut pas être lu plus loin : %1.</translation>
    </message>
    <message>
        <source>This card is longer than can be read and was cut.</source>
        <translation>Cette carte est trop longue pour être lue et a été coupée.</translation>
    </message>
    <message>
        <source>Some letters are not UTF-8; they were read as ISO 8859-1.</source>
        <translation>Certaines lettres ne sont pas en UTF-8 ; elles ont été lues comme ISO 8859-1.</translation>
    </message>
    <message>
        <source>This card contains NUL bytes, which are not text; they were left out.</source>
        <translation>Cette carte contient des octets NUL, qui ne sont pas du texte ; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Another address: %1</source>
        <translation>Une autre adresse : %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Anniversaire : %1</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Cette carte n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>Lines that say nothing were left out.</source>
        <translation>Des lignes qui ne disent rien ont été laissées de côté.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is too long: %2 characters are possible. Shorten it.</source>
        <translation>%1 est trop long : %2 caractères sont possibles. Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be stored. Type it anew.</source>
        <translation>%1 contient un caractère qui ne peut pas être enregistré. Retapez le texte.</translation>
    </message>
    <message>
        <source>%1 is the two-letter code of a country, for example AT, not “%2”.</source>
        <translation>%1 est le code de deux lettres d&apos;un pays, par exemple FR, pas « %2 ».</translation>
    </message>
    <message>
        <source>%1 is the three-letter code of a currency, for example EUR, not “%2”.</source>
        <translation>%1 est le code de trois lettres d&apos;une devise, par exemple EUR, pas « %2 ».</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>%1 ne peut pas être « %2 ». Choisissez parmi : %3.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <translation>%1 doit être %2 ou plus.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <translation>%1 doit être %2 ou moins.</translation>
    </message>
    <message>
        <source>%1 is missing. Every record of this kind (%2) needs it.</source>
        <translation>%1 manque. Chaque enregistrement de ce genre (%2) en a besoin.</translation>
    </message>
    <message>
        <source>%1 needs a currency. Choose one, for example EUR, or empty the field.</source>
        <translation>%1 a besoin d&apos;une devise. Choisissez-en une, par exemple EUR, ou videz le champ.</translation>
    </message>
    <message>
        <source>%1 lies before %2. Exchange the two or correct one.</source>
        <translation>%1 est avant %2. Échangez les deux ou corrigez-en un.</translation>
    </message>
    <message>
        <source>A company cannot be its own parent. Choose another one or none.</source>
        <translation>Une entreprise ne peut pas être sa propre société mère. Choisissez-en une autre ou aucune.</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number. Fill in one of them.</source>
        <translation>Un contact a besoin d&apos;un nom, d&apos;une adresse e-mail ou d&apos;un numéro de téléphone. Remplissez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>A person cannot be related to themselves. Choose somebody else.</source>
        <translation>Une personne ne peut pas être en relation avec elle-même. Choisissez quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example 2026-01-31.</source>
        <translation>%1 n&apos;est pas une date qui existe : « %2 ». Tapez par exemple 2026-01-31.</translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation>%1 est soit oui, soit non.</translation>
    </message>
    <message>
        <source>%1 does not name a record. Choose it anew.</source>
        <translation>%1 ne désigne pas un enregistrement. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A sentiment says how much: choose from −2 (angry) to +2 (enthusiastic).</source>
        <translation>Un ressenti dit combien : choisissez de −2 (en colère) à +2 (enthousiaste).</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this machine knows. Type for example Europe/Vienna.</source>
        <translation>« %1 » n’est pas un fuseau horaire que cette machine connaît. Saisissez par exemple Europe/Vienna.</translation>
    </message>
    <message>
        <source>%1 is missing. Say how much is to be reached.</source>
        <translation>%1 manque. Dites combien il faut atteindre.</translation>
    </message>
    <message>
        <source>Choose the user whose goal it is, or make it everybody&apos;s.</source>
        <translation>Choisissez l’utilisateur dont c’est l’objectif, ou faites-en celui de tous.</translation>
    </message>
    <message>
        <source>Choose the team whose goal it is, or make it everybody&apos;s.</source>
        <translation>Choisissez l’équipe dont c’est l’objectif, ou faites-en celui de tous.</translation>
    </message>
    <message>
        <source>Answers to this question go from %1 to %2. Correct the score or choose another question.</source>
        <translation>Les réponses à cette question vont de %1 à %2. Corrigez la note ou choisissez une autre question.</translation>
    </message>
</context>
<context>
    <name>WinChance</name>
    <message>
        <source>There is too little to learn from: %1 were won and %2 lost, and it takes %3 of each.</source>
        <translation>Trop peu de données pour apprendre : %1 gagnés et %2 perdus, alors qu’il en faut %3 de chaque.</translation>
    </message>
    <message>
        <source>Choose a field to learn from.</source>
        <translation>Choisissez un champ à partir duquel apprendre.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
</context>
<context>
    <name>await</name>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit.</translation>
    </message>
</context>
<context>
    <name>kith::app::Application</name>
    <message>
        <source>Something unexpected went wrong. What you see is still safe; please go on, and report it.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit. Ce que vous voyez reste en sécurité ; continuez, et signalez-le.</translation>
    </message>
</context>
<context>
    <name>kith::app::Tour</name>
    <message>
        <source>The tour uses no keychain.</source>
        <translation>La visite n&apos;utilise pas de trousseau.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation>Le dossier « %1 » ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation>Quelque chose que vous avez tapé n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Ce serait perdu.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Type the passphrase of “Customers”.</source>
        <translation>Tapez la phrase de passe de « Customers ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not appear. %2</source>
        <translation>« %1 » n&apos;est pas apparu. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>« %1 » n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Framework agreement.pdf</source>
        <translation>Contrat-cadre.pdf</translation>
    </message>
    <message>
        <source>Price list.csv</source>
        <translation>Tarifs.csv</translation>
    </message>
    <message>
        <source>Site visit.png</source>
        <translation>Visite du site.png</translation>
    </message>
    <message>
        <source>## Before the next visit

They decide in **March**; *prices* come first.

- bring the samples
- ask about [the fair](https://example.org)

1. agree on a date
2. send the offer</source>
        <translation>## Avant la prochaine visite

Ils décident en **mars** ; les *prix* passent d&apos;abord.

- apporter les échantillons
- demander pour [le salon](https://example.org)

1. convenir d&apos;une date
2. envoyer l&apos;offre</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Budget confirmé</translation>
    </message>
    <message>
        <source>Espresso machine, two groups</source>
        <translation>Machine à espresso, deux groupes</translation>
    </message>
    <message>
        <source>Installation and training</source>
        <translation>Installation et formation</translation>
    </message>
    <message>
        <source>Buyers nobody called for 90 days</source>
        <translation>Acheteurs que personne n’a appelés depuis 90 jours</translation>
    </message>
    <message>
        <source>Spring fair</source>
        <translation>Salon de printemps</translation>
    </message>
    <message>
        <source>Companies with deals</source>
        <translation>Entreprises avec affaires</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>kith::app::Workspace</name>
    <message>
        <source>The keychain holds no key for this workspace.</source>
        <translation>Le trousseau ne contient pas de clé pour cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no room for the sample workspace in “%1”. Make some, or allow writing there.</source>
        <translation>Il n&apos;y a pas de place pour l&apos;espace d&apos;exemple dans « %1 ». Faites-en, ou autorisez-y l&apos;écriture.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>No sample workspace was made.</source>
        <translation>Aucun espace d&apos;exemple n&apos;a été créé.</translation>
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
        <translation>Personne</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
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
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <comment>a day, a time to a day, a time</comment>
        <translation>%1, %2 au %3, %4</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time in a time zone</comment>
        <translation>%1 à %2</translation>
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
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>kith::items::PivotModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::SegmentList</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n enregistrement</numerusform>
            <numerusform>%1, %n enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::TimelineModel</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>kith::items::TodayFeed</name>
    <message>
        <source>Open activities that are due until the end of today or should have taken place before, the longest overdue first.</source>
        <translation>Activités ouvertes dues d’ici ce soir ou qui auraient déjà dû avoir lieu, les plus en retard d’abord.</translation>
    </message>
    <message>
        <source>Open activities that take place today, by their time.</source>
        <translation>Activités ouvertes qui ont lieu aujourd’hui, par heure.</translation>
    </message>
</context>
<context>
    <name>kith::items::TodayModel</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>attend %n min</numerusform>
            <numerusform>attend %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>attend %n h</numerusform>
            <numerusform>attend %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>attend %n jour</numerusform>
            <numerusform>attend %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n jour de trop</numerusform>
            <numerusform>%n jours de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time of day to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>priorité haute</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>répondre avant %1</translation>
    </message>
</context>
<context>
    <name>kith::items::WindowModel</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>kith::services::Documents</name>
    <message>
        <source>“%1” has %2. A document may have up to %3: keep the file where it is and note its place instead.</source>
        <translation>« %1 » fait %2. Un document peut faire jusqu&apos;à %3 : laissez le fichier où il est et notez plutôt son emplacement.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Il n&apos;y a plus de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no file. Add files one by one, or pack a folder into a ZIP file first.</source>
        <translation>« %1 » n&apos;est pas un fichier. Ajoutez les fichiers un par un, ou mettez d&apos;abord le dossier dans un fichier ZIP.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Ajout de « %1 »</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nouvelle version de %1</translation>
    </message>
    <message>
        <source>The content of “%1” is missing. Take it from a backup of the workspace.</source>
        <translation>Le contenu de « %1 » manque. Reprenez-le d&apos;une sauvegarde de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>Il ne reste plus de place pour écrire « %1 ». Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another folder.</source>
        <translation>« %1 » ne peut pas être écrit là. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Add document %1</source>
        <translation>Ajouter le document %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Ajouter %n document</numerusform>
            <numerusform>Ajouter %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename document %1</source>
        <translation>Renommer le document %1</translation>
    </message>
    <message>
        <source>Delete document %1</source>
        <translation>Supprimer le document %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation>
            <numerusform>Supprimer %n document</numerusform>
            <numerusform>Supprimer %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a program and is not started from here. Save it to a folder if you trust it.</source>
        <translation>« %1 » est un programme et n&apos;est pas lancé d&apos;ici. Enregistrez-le dans un dossier si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The copy of this document was not changed.</source>
        <translation>La copie de ce document n&apos;a pas été modifiée.</translation>
    </message>
</context>
<context>
    <name>kith::services::ReportScheduler</name>
    <message>
        <source>The report “%1” is to be written, but it is not there any more. Take its schedule away.</source>
        <translation>Le rapport « %1 » doit être écrit, mais il n’est plus là. Retirez sa planification.</translation>
    </message>
    <message>
        <source>The scheduled report “%1” was not written. %2 It is tried again in a few minutes.</source>
        <extracomment>%1 name of a report, %2 what went wrong, a sentence</extracomment>
        <translation>Le rapport planifié « %1 » n’a pas été écrit. %2 Un nouvel essai a lieu dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>kith::storage::CipherDriver</name>
    <message>
        <source>Unable to change the key</source>
        <translation>Impossible de changer la clé</translation>
    </message>
    <message>
        <source>A raw key has 64 or 96 hexadecimal digits</source>
        <translation>Une clé brute a 64 ou 96 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>A raw key has 32 bytes, its salt 16</source>
        <translation>Une clé brute a 32 octets, son sel 16</translation>
    </message>
    <message>
        <source>Without a key only a database in memory can be opened</source>
        <translation>Sans clé, seule une base de données en mémoire peut être ouverte</translation>
    </message>
    <message>
        <source>An encrypted database cannot have a shared cache</source>
        <translation>Une base de données chiffrée ne peut pas avoir de cache partagé</translation>
    </message>
    <message>
        <source>The file name contains a NUL character</source>
        <translation>Le nom du fichier contient un caractère NUL</translation>
    </message>
    <message>
        <source>The SQLite library in use cannot encrypt</source>
        <translation>La bibliothèque SQLite utilisée ne sait pas chiffrer</translation>
    </message>
    <message>
        <source>The key is wrong, or the file is not an encrypted database</source>
        <translation>La clé est fausse, ou le fichier n&apos;est pas une base de données chiffrée</translation>
    </message>
    <message>
        <source>The file is encrypted, or not a database</source>
        <translation>Le fichier est chiffré, ou n&apos;est pas une base de données</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Le fichier n&apos;est pas chiffré</translation>
    </message>
    <message>
        <source>Temporary data cannot be kept off the disk</source>
        <translation>Les données temporaires ne peuvent pas être tenues hors du disque</translation>
    </message>
</context>
<context>
    <name>kith::storage::Store</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while reading.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit pendant la lecture.</translation>
    </message>
</context>
<context>
    <name>kith::storage::Text</name>
    <message>
        <source>The history of the workspace is damaged at one place. Open a backup to undo this.</source>
        <translation>L&apos;historique de l&apos;espace de travail est endommagé à un endroit. Ouvrez une sauvegarde pour annuler ceci.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” were changed later. Undo the later changes first, or leave these records as they are.</source>
        <translation>
            <numerusform>%n enregistrement de « %1 » a été modifié ensuite. Annulez d&apos;abord les modifications ultérieures, ou laissez cet enregistrement tel quel.</numerusform>
            <numerusform>%n enregistrements de « %1 » ont été modifiés ensuite. Annulez d&apos;abord les modifications ultérieures, ou laissez ces enregistrements tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields meanwhile (%n record(s)). Compare both versions and choose.</source>
        <translation>
            <numerusform>Quelqu&apos;un a modifié les mêmes champs entre-temps (%n enregistrement). Comparez les deux versions et choisissez.</numerusform>
            <numerusform>Quelqu&apos;un a modifié les mêmes champs entre-temps (%n enregistrements). Comparez les deux versions et choisissez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encryption of this installation does not work as it must. The workspace was not opened.</source>
        <translation>Le chiffrement de cette installation ne fonctionne pas comme il le doit. L&apos;espace de travail n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The key does not open “%1”.</source>
        <translation>La clé n&apos;ouvre pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off. Open a backup of it, and keep the damaged file.</source>
        <translation>« %1 » est endommagé ou a été tronqué. Ouvrez-en une sauvegarde et gardez le fichier endommagé.</translation>
    </message>
    <message>
        <source>Another program is busy with “%1”. Try again in a moment.</source>
        <translation>Un autre programme utilise « %1 ». Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask the owner of the file for permission.</source>
        <translation>Vous ne pouvez pas lire « %1 ». Demandez l&apos;autorisation au propriétaire du fichier.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there: %2. If it is on another drive or computer, connect it and try again.</source>
        <translation>Le dossier de « %1 » n&apos;est pas là : %2. S&apos;il est sur un autre lecteur ou un autre ordinateur, connectez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2. It may have been moved or renamed.</source>
        <translation>Il n&apos;y a pas de fichier « %1 » dans %2. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“%1” is not a file, and so not a workspace.</source>
        <translation>« %1 » n&apos;est pas un fichier, et donc pas un espace de travail.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot be written. Free some space and try again.</source>
        <translation>Le disque est plein : « %1 » ne peut pas être écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written here: the folder or the file is read-only.</source>
        <translation>« %1 » ne peut pas être écrit ici : le dossier ou le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Il y a déjà un fichier « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Connect the drive or choose another folder.</source>
        <translation>Le dossier de « %1 » n&apos;est pas là. Connectez le lecteur ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached: the drive reports an error.</source>
        <translation>« %1 » n&apos;est pas accessible : le lecteur signale une erreur.</translation>
    </message>
    <message>
        <source>The copy that was just written is not whole; it was thrown away. Check the drive and try again.</source>
        <translation>La copie qui vient d&apos;être écrite n&apos;est pas complète ; elle a été jetée. Vérifiez le lecteur et réessayez.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed.</source>
        <translation>La phrase de passe n&apos;a pas pu être changée.</translation>
    </message>
    <message>
        <source>Another program has “%1” open. Close it there, then change the passphrase.</source>
        <translation>Un autre programme a ouvert « %1 ». Fermez-le là-bas, puis changez la phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase was not changed: the drive is full or reports an error. The old one still opens “%1”.</source>
        <translation>La phrase de passe n&apos;a pas été changée : le lecteur est plein ou signale une erreur. L&apos;ancienne ouvre toujours « %1 ».</translation>
    </message>
    <message>
        <source>This installation is incomplete.</source>
        <translation>Cette installation est incomplète.</translation>
    </message>
    <message>
        <source>“%1” is an encrypted database of another program, not a Kith workspace.</source>
        <translation>« %1 » est la base de données chiffrée d&apos;un autre programme, pas un espace de travail Kith.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Kith. Update Kith on this computer to open it; nothing in the file was changed.</source>
        <translation>« %1 » a été fait par une version plus récente de Kith. Mettez Kith à jour sur cet ordinateur pour l&apos;ouvrir ; rien n&apos;a été modifié dans le fichier.</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date; it was left as it was.</source>
        <translation>L&apos;espace de travail n&apos;a pas pu être mis à jour ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot be made in a shared or synchronised folder (%2): several computers writing to one file would destroy it. Choose a folder on this computer.</source>
        <translation>« %1 » ne peut pas être créé dans un dossier partagé ou synchronisé (%2) : plusieurs ordinateurs écrivant dans un même fichier le détruiraient. Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a Kith workspace.</source>
        <translation>« %1 » est vide : ce n&apos;est pas un espace de travail Kith.</translation>
    </message>
    <message>
        <source>“%1” is in a shared folder and open on another computer, or was not closed there. Close it there first.</source>
        <translation>« %1 » est dans un dossier partagé et ouvert sur un autre ordinateur, ou n&apos;y a pas été fermé. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>“%1” is in a shared or synchronised folder (%2). Several computers writing to one file would destroy it, so it is shown read-only. Copy it to this computer to work with it.</source>
        <translation>« %1 » est dans un dossier partagé ou synchronisé (%2). Plusieurs ordinateurs écrivant dans un même fichier le détruiraient ; il est donc affiché en lecture seule. Copiez-le sur cet ordinateur pour y travailler.</translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected, so it is shown read-only. Copy it to a folder of your own to work with it.</source>
        <translation>« %1 » ou son dossier est protégé en écriture ; il est donc affiché en lecture seule. Copiez-le dans un dossier à vous pour y travailler.</translation>
    </message>
    <message>
        <source>“%1” was opened read-only.</source>
        <translation>« %1 » a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly: its last changes are still in “%1-wal”, and its folder is write-protected. Copy both files to a folder of your own and open the copy.</source>
        <translation>« %1 » n&apos;a pas été fermé correctement : ses dernières modifications sont encore dans « %1-wal », et son dossier est protégé en écriture. Copiez les deux fichiers dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Kith and must be brought up to date, but it cannot be written here. Copy it to a folder of your own and open it there.</source>
        <translation>« %1 » a été fait par une version plus ancienne de Kith et doit être mis à jour, mais ne peut pas être écrit ici. Copiez-le dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>“%1” must be brought up to date, and an older Kith has it open. Close that one and try again.</source>
        <translation>« %1 » doit être mis à jour, et un Kith plus ancien l&apos;a ouvert. Fermez celui-ci et réessayez.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full, so it is shown read-only. Free some space and open it again.</source>
        <translation>Le disque de « %1 » est plein ; il est donc affiché en lecture seule. Libérez de la place et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The record refers to another record that is not there, or is still used by others. Remove or change what refers to it first.</source>
        <translation>L&apos;enregistrement renvoie à un autre qui n&apos;existe pas, ou est encore utilisé par d&apos;autres. Supprimez ou modifiez d&apos;abord ce qui y renvoie.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while saving.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit pendant l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it. Undo the removal to change it.</source>
        <translation>Cet enregistrement n&apos;existe plus : quelqu&apos;un l&apos;a supprimé. Annulez la suppression pour le modifier.</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it already.</source>
        <translation>Cet enregistrement n&apos;existe plus : quelqu&apos;un l&apos;a déjà supprimé.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Look at it again before removing it.</source>
        <translation>Quelqu&apos;un a modifié cet enregistrement entre-temps. Regardez-le à nouveau avant de le supprimer.</translation>
    </message>
    <message>
        <source>Too many programs have the workspace open. Close some of them.</source>
        <translation>Trop de programmes ont ouvert l&apos;espace de travail. Fermez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Only the writer makes new records.</source>
        <translation>Seul celui qui écrit crée de nouveaux enregistrements.</translation>
    </message>
    <message>
        <source>Another record already has this value. Change it, or open the other record.</source>
        <translation>Un autre enregistrement a déjà cette valeur. Changez-la ou ouvrez l&apos;autre enregistrement.</translation>
    </message>
    <message>
        <source>A value that is needed is missing. Fill it in.</source>
        <translation>Une valeur nécessaire manque. Remplissez-la.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind for its field.</source>
        <translation>La valeur n&apos;est pas du bon type pour son champ.</translation>
    </message>
    <message>
        <source>The values do not fit together. Check the record.</source>
        <translation>Les valeurs ne vont pas ensemble. Vérifiez l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The drive returned damaged data. Copy the workspace to another drive or open a backup.</source>
        <translation>Le lecteur a rendu des données endommagées. Copiez l&apos;espace de travail sur un autre lecteur ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>The drive of the workspace reports an error or is not there any more. Nothing of the last action was saved. Check the drive and open the workspace again.</source>
        <translation>Le lecteur de l&apos;espace de travail signale une erreur ou n&apos;est plus là. Rien de la dernière action n&apos;a été enregistré. Vérifiez le lecteur et ouvrez à nouveau l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>This is not allowed in the workspace.</source>
        <translation>Ce n&apos;est pas permis dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Another program is busy with the workspace. Try again in a moment.</source>
        <translation>Un autre programme utilise l&apos;espace de travail. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>The workspace file was moved or removed while it was open. Nothing was saved.</source>
        <translation>Le fichier de l&apos;espace de travail a été déplacé ou supprimé pendant qu&apos;il était ouvert. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The workspace is read-only: nothing can be changed in it.</source>
        <translation>L&apos;espace de travail est en lecture seule : rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Open a backup, and keep the damaged file.</source>
        <translation>Le fichier de l&apos;espace de travail est endommagé. Ouvrez une sauvegarde et gardez le fichier endommagé.</translation>
    </message>
    <message>
        <source>What was asked for is not in the workspace.</source>
        <translation>Ce qui est demandé n&apos;est pas dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last action was saved; free some space and try again.</source>
        <translation>Le disque est plein. Rien de la dernière action n&apos;a été enregistré ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened: its folder is gone or not accessible.</source>
        <translation>Le fichier de l&apos;espace de travail ne peut pas être ouvert : son dossier a disparu ou n&apos;est pas accessible.</translation>
    </message>
    <message>
        <source>The value is too large to be stored.</source>
        <translation>La valeur est trop grande pour être enregistrée.</translation>
    </message>
    <message>
        <source>The key does not open this file, or the file is damaged.</source>
        <translation>La clé n&apos;ouvre pas ce fichier, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace file.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit dans le fichier de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>L&apos;espace de travail a été fermé.</translation>
    </message>
    <message>
        <source>The workspace is open already.</source>
        <translation>L&apos;espace de travail est déjà ouvert.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>The workspace is read-only: its passphrase cannot be changed here.</source>
        <translation>L&apos;espace de travail est en lecture seule : sa phrase de passe ne peut pas être changée ici.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit dans l&apos;espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be undone whole: %n later record(s) refer to what it made. Undo those first, or leave what they refer to as it is.</source>
        <translation>
            <numerusform>« %1 » ne peut pas être annulé en entier : %n enregistrement ultérieur renvoie à ce qui a été créé. Annulez-le d&apos;abord, ou laissez tel quel ce à quoi il renvoie.</numerusform>
            <numerusform>« %1 » ne peut pas être annulé en entier : %n enregistrements ultérieurs renvoient à ce qui a été créé. Annulez-les d&apos;abord, ou laissez tel quel ce à quoi ils renvoient.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer where it was opened: the file was moved, renamed or removed, or its drive is gone. Nothing was saved. Bring it back to %2 and try again.</source>
        <translation>« %1 » n&apos;est plus là où il a été ouvert : le fichier a été déplacé, renommé ou supprimé, ou son lecteur a disparu. Rien n&apos;a été enregistré. Ramenez-le dans %2 et réessayez.</translation>
    </message>
    <message>
        <source>This action is not in the history of the workspace.</source>
        <translation>Cette action n&apos;est pas dans l&apos;historique de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>“%1” was undone already.</source>
        <translation>« %1 » a déjà été annulé.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone by itself.</source>
        <translation>« %1 » ne peut pas être annulé seul.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>“%1” is an ordinary SQLite database without encryption, not a Kith workspace.</source>
        <translation>« %1 » est une base de données SQLite ordinaire sans chiffrement, pas un espace de travail Kith.</translation>
    </message>
    <message>
        <source>“%1” is too small to be a Kith workspace.</source>
        <translation>« %1 » est trop petit pour être un espace de travail Kith.</translation>
    </message>
    <message>
        <source>“%1” is not a Kith workspace.</source>
        <translation>« %1 » n&apos;est pas un espace de travail Kith.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capital letters and the keyboard layout, or use the code of the recovery sheet.</source>
        <translation>Cette phrase de passe n&apos;ouvre pas « %1 ». Vérifiez les majuscules et la disposition du clavier, ou utilisez le code de la feuille de secours.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the beginning of “%1” is damaged. Open a backup of it.</source>
        <translation>La phrase de passe est juste, mais le début de « %1 » est endommagé. Ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The passphrase is right, but “%1” was cut off: its end is missing. Copy it again from where it came from, or open a backup.</source>
        <translation>La phrase de passe est juste, mais « %1 » a été tronqué : sa fin manque. Copiez-le à nouveau d&apos;où il venait, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers; no key can be made.</source>
        <translation>Cet ordinateur ne donne pas de nombres aléatoires ; aucune clé ne peut être créée.</translation>
    </message>
    <message>
        <source>The key cannot be computed.</source>
        <translation>La clé ne peut pas être calculée.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake. It is 16 groups of 5 letters and digits, as printed on the recovery sheet.</source>
        <translation>Le code de secours contient une faute de frappe. Il comporte 16 groupes de 5 lettres et chiffres, comme imprimé sur la feuille de secours.</translation>
    </message>
    <message>
        <source>The content of a file cannot be computed.</source>
        <translation>Le contenu d&apos;un fichier ne peut pas être calculé.</translation>
    </message>
</context>
<context>
    <name>kith::ui::AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>À propos de Kith</translation>
    </message>
    <message>
        <source>Kith %1</source>
        <translation>Kith %1</translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation>Vos clients dans un fichier chiffré qui est à vous.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn and QtKeychain. Kith sends nothing anywhere.</source>
        <translation>Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Construit avec Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn et QtKeychain. Kith n&apos;envoie rien nulle part.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ActOn</name>
    <message>
        <source>&amp;Edit together …</source>
        <translation>Modifier &amp;ensemble …</translation>
    </message>
    <message>
        <source>Add a &amp;tag …</source>
        <translation>Ajouter une é&amp;tiquette…</translation>
    </message>
    <message>
        <source>&amp;Remove a tag …</source>
        <translation>&amp;Retirer une étiquette…</translation>
    </message>
    <message>
        <source>Change the &amp;owner …</source>
        <translation>Changer le res&amp;ponsable…</translation>
    </message>
    <message>
        <source>Put on a &amp;list …</source>
        <translation>Mettre sur une &amp;liste…</translation>
    </message>
    <message>
        <source>Create ta&amp;sks …</source>
        <translation>Créer des tâc&amp;hes…</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail addresses …</source>
        <translation>&amp;Copier les adresses e-mail…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n enregistrement modifié. Annuler le retire.</numerusform>
            <numerusform>%n enregistrements modifiés. Annuler le retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 records are in “%2”. That file is not encrypted.</source>
        <translation>%L1 enregistrements sont dans « %2 ». Ce fichier n&apos;est pas chiffré.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are in the clipboard.</source>
        <translation>
            <numerusform>%n adresse est dans le presse-papiers.</numerusform>
            <numerusform>%n adresses sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Create tasks for 12 contacts&quot;</extracomment>
        <translation>%1. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>kith::ui::AddToListDialog</name>
    <message>
        <source>Put %1 %2 on a list</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Mettre %1 %2 sur une liste</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Une nouvelle liste</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Choose it above.</source>
        <translation>Il y a déjà une liste « %1 ». Choisissez-la ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be on it. A list stays as it is until somebody changes it.</source>
        <translation>
            <numerusform>%n enregistrement y figurera. Une liste reste telle quelle jusqu’à ce que quelqu’un la modifie.</numerusform>
            <numerusform>%n enregistrements y figureront. Une liste reste telle quelle jusqu’à ce que quelqu’un la modifie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Créer la liste</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added.</source>
        <translation>
            <numerusform>%n enregistrement sera ajouté.</numerusform>
            <numerusform>%n enregistrements seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on the list already.</source>
        <translation>
            <numerusform>%n est déjà sur la liste.</numerusform>
            <numerusform>%n sont déjà sur la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Ajouter %n enregistrement</numerusform>
            <numerusform>Ajouter %n enregistrements</numerusform>
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
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>today or tomorrow, and the day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentBar</name>
    <message numerus="yes">
        <source>%n lead(s) wait in a queue, because no rule found anybody who could take them.</source>
        <translation>
            <numerusform>%n piste attend dans une file, car aucune règle n’a trouvé quelqu’un pour la prendre.</numerusform>
            <numerusform>%n pistes attendent dans une file, car aucune règle n’a trouvé quelqu’un pour les prendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentDialog</name>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Owner now</source>
        <translation>Responsable actuel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>File : %1</translation>
    </message>
    <message>
        <source>Try out the assignment rules</source>
        <translation>Essayer les règles d’attribution</translation>
    </message>
    <message>
        <source>Assign leads by rules</source>
        <translation>Attribuer les pistes selon les règles</translation>
    </message>
    <message numerus="yes">
        <source>What the active rules would do with the leads of the last %n day(s). Working days and absences count as on the day each lead came in. Nothing is written.</source>
        <translation>
            <numerusform>Ce que les règles actives feraient des pistes du dernier jour. Les jours de travail et les absences comptent comme au jour de l’arrivée de la piste. Rien n’est écrit.</numerusform>
            <numerusform>Ce que les règles actives feraient des pistes des %n derniers jours. Les jours de travail et les absences comptent comme au jour de l’arrivée de chaque piste. Rien n’est écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you have seen who gets what, and one undo takes it back. Whoever gets a lead gets its open task, too.</source>
        <translation>Rien n’est écrit avant que vous ayez vu qui reçoit quoi, et une seule annulation revient en arrière. Qui reçoit une piste reçoit aussi sa tâche ouverte.</translation>
    </message>
    <message>
        <source>Asking the rules …</source>
        <translation>Consultation des règles…</translation>
    </message>
    <message>
        <source>Who gets how many</source>
        <translation>Qui en reçoit combien</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Who gets which lead</source>
        <translation>Qui reçoit quelle piste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>There is no active rule that runs on demand. Make one under Settings, Assignment rules.</source>
        <translation>Il n’y a pas de règle active à la demande. Créez-en une sous Paramètres, Règles d’attribution.</translation>
    </message>
    <message>
        <source>There are no leads to assign.</source>
        <translation>Il n’y a pas de pistes à attribuer.</translation>
    </message>
    <message>
        <source>Get an owner: %1</source>
        <translation>Reçoivent un responsable : %1</translation>
    </message>
    <message>
        <source>Wait in a queue, because nobody can take them: %1</source>
        <translation>Attendent dans une file, car personne ne peut les prendre : %1</translation>
    </message>
    <message>
        <source>Fit no rule: %1</source>
        <translation>Ne correspondent à aucune règle : %1</translation>
    </message>
    <message>
        <source>Converted or given up: %1</source>
        <translation>Converties ou abandonnées : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::BackupButton</name>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Sauvegardé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Backed up yesterday</source>
        <translation>Sauvegardé hier</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n days ago</source>
        <translation>
            <numerusform>Sauvegardé il y a %n jour</numerusform>
            <numerusform>Sauvegardé il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <translation>La dernière sauvegarde vérifiée date de %1.</translation>
    </message>
    <message>
        <source>A backup is a second encrypted file, opened and checked before it counts.</source>
        <translation>Une sauvegarde est un second fichier chiffré, ouvert et vérifié avant de compter.</translation>
    </message>
    <message>
        <source>A drive that fails takes everything since then with it.</source>
        <translation>Un lecteur qui tombe en panne emporte tout ce qui s&apos;est fait depuis.</translation>
    </message>
    <message>
        <source>Click to make one now.</source>
        <translation>Cliquez pour en faire une maintenant.</translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardHeader</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The sum is too large to be shown.</source>
        <translation>La somme est trop grande pour être affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are not in the sum: their currency has no rate.</source>
        <translation>
            <numerusform>%n affaire n’est pas dans la somme : sa devise n’a pas de taux.</numerusform>
            <numerusform>%n affaires ne sont pas dans la somme : leur devise n’a pas de taux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no amount.</source>
        <translation>
            <numerusform>%n affaire n’a pas de montant.</numerusform>
            <numerusform>%n affaires n’ont pas de montant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2, weighted %3</source>
        <translation>
            <numerusform>%1 : %n affaire, %2, pondéré %3</numerusform>
            <numerusform>%1 : %n affaires, %2, pondéré %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2</source>
        <translation>
            <numerusform>%1 : %n affaire, %2</numerusform>
            <numerusform>%1 : %n affaires, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to close in the past: %1</source>
        <translation>
            <numerusform>%n dont la conclusion prévue est passée : %1</numerusform>
            <numerusform>%n dont la conclusion prévue est passée : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability %1 %</source>
        <translation>Probabilité %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Rots after %n day(s)</source>
        <translation>
            <numerusform>Stagne après %n jour</numerusform>
            <numerusform>Stagne après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>pondéré %1</translation>
    </message>
    <message>
        <source>&amp;New deal here</source>
        <translation>&amp;Nouvelle affaire ici</translation>
    </message>
    <message>
        <source>Show these deals as a &amp;list</source>
        <translation>Montrer ces affaires en &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Close the column</source>
        <translation>&amp;Fermer la colonne</translation>
    </message>
    <message>
        <source>&amp;Open the column</source>
        <translation>&amp;Ouvrir la colonne</translation>
    </message>
    <message>
        <source>New deal in “%1”</source>
        <translation>Nouvelle affaire dans « %1 »</translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardPage</name>
    <message>
        <source>Deals by stage</source>
        <translation>Affaires par étape</translation>
    </message>
    <message>
        <source>“%1” cannot move to “%2” yet</source>
        <translation>« %1 » ne peut pas encore passer à « %2 »</translation>
    </message>
    <message>
        <source>%1 stays where it was.</source>
        <translation>%1 reste où elle était.</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>« %1 » est maintenant dans « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are in “%1” now.</source>
        <translation>
            <numerusform>%n affaire est maintenant dans « %1 ».</numerusform>
            <numerusform>%n affaires sont maintenant dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Expected close, the earliest first</source>
        <translation>Conclusion prévue, la plus proche d’abord</translation>
    </message>
    <message>
        <source>Amount, the largest first</source>
        <translation>Montant, le plus grand d’abord</translation>
    </message>
    <message>
        <source>Next step, the earliest first</source>
        <translation>Prochaine étape, la plus proche d’abord</translation>
    </message>
    <message>
        <source>Last touch, the longest ago first</source>
        <translation>Dernier contact, le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Longest in the stage first</source>
        <translation>Le plus longtemps dans l’étape d’abord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Sans couloirs</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Par entreprise</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>Ouvrir tous les couloirs</translation>
    </message>
    <message>
        <source>Close all lanes</source>
        <translation>Fermer tous les couloirs</translation>
    </message>
    <message>
        <source>Fields on the cards …</source>
        <translation>Champs sur les cartes…</translation>
    </message>
    <message>
        <source>No further fields</source>
        <translation>Pas d’autres champs</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Cartes compactes</translation>
    </message>
    <message>
        <source>Won and lost deals</source>
        <translation>Affaires gagnées et perdues</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Des 30 derniers jours</translation>
    </message>
    <message>
        <source>Of the last 90 days</source>
        <translation>Des 90 derniers jours</translation>
    </message>
    <message>
        <source>Of the last 365 days</source>
        <translation>Des 365 derniers jours</translation>
    </message>
    <message>
        <source>Open columns</source>
        <translation>Colonnes ouvertes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Fields on the cards</source>
        <translation>Champs sur les cartes</translation>
    </message>
    <message numerus="yes">
        <source>A card has room for %n field(s): the first ones are shown.</source>
        <translation>
            <numerusform>Une carte a de la place pour %n champ : le premier est montré.</numerusform>
            <numerusform>Une carte a de la place pour %n champs : les premiers sont montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans une &amp;fenêtre à part</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>Show the deals of this stage as a &amp;list</source>
        <translation>Montrer les affaires de cette étape en &amp;liste</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Ordre des cartes</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Cards and stages</source>
        <translation>Cartes et étapes</translation>
    </message>
    <message>
        <source>Show the record panel (Space)</source>
        <translation>Montrer le volet de l&apos;enregistrement (Espace)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>New deal in the stage of the chosen card (%1)</source>
        <translation>Nouvelle affaire dans l’étape de la carte choisie (%1)</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right: move · Space: panel · Enter: open</source>
        <translation>Alt+Gauche, Alt+Droite : déplacer · Espace : panneau · Entrée : ouvrir</translation>
    </message>
    <message>
        <source>Chosen deal</source>
        <translation>Affaire choisie</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>No pipeline yet</source>
        <translation>Pas encore de pipeline</translation>
    </message>
    <message>
        <source>A pipeline holds the stages that your deals go through, from the first talk to the signature. Set one up, and its board appears here.</source>
        <translation>Un pipeline contient les étapes que vos affaires traversent, du premier entretien à la signature. Créez-en un, et son tableau apparaît ici.</translation>
    </message>
    <message>
        <source>Set up a pipeline</source>
        <translation>Créer un pipeline</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour « %1 »</translation>
    </message>
    <message>
        <source>All words must be found, the last one may be unfinished. Accents and capitals do not matter.</source>
        <translation>Tous les mots doivent être trouvés, le dernier peut être inachevé. Accents et majuscules n&apos;ont pas d&apos;importance.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No deals match the filter</source>
        <translation>Aucune affaire ne correspond au filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No deals here yet</source>
        <translation>Pas encore d’affaires ici</translation>
    </message>
    <message>
        <source>Every deal is a card. Move it from stage to stage, and the totals above say what is in the pipeline.</source>
        <translation>Chaque affaire est une carte. Déplacez-la d’étape en étape, et les totaux au-dessus disent ce que contient le pipeline.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%Ln affaire ouverte · %1 · pondéré %2</numerusform>
            <numerusform>%Ln affaires ouvertes · %1 · pondéré %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardView</name>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Deals by stage</source>
        <translation>Affaires par étape</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%n affaire · %1 · pondéré %2</numerusform>
            <numerusform>%n affaires · %1 · pondéré %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé : rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>kith::ui::BulkEditDialog</name>
    <message>
        <source>&amp;Another field</source>
        <translation>Un &amp;autre champ</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Modifier %1 %2</translation>
    </message>
    <message>
        <source>All selected records get the same. Nothing is written before you have seen what changes, and one undo takes it back.</source>
        <translation>Tous les enregistrements sélectionnés reçoivent la même chose. Rien n&apos;est écrit avant que vous ayez vu ce qui change, et une seule annulation le retire.</translation>
    </message>
    <message>
        <source>What changes, for the first records</source>
        <translation>Ce qui change, pour les premiers enregistrements</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Choose a field …</source>
        <translation>Choisir un champ …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Leave this field out</source>
        <translation>Laisser ce champ de côté</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>fixer à</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>make empty</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l&apos;étiquette</translation>
    </message>
    <message>
        <source>by this</source>
        <translation>par celui-ci</translation>
    </message>
    <message>
        <source>Looking what changes …</source>
        <translation>Recherche de ce qui change …</translation>
    </message>
    <message>
        <source>Nothing changes: all of them have it already.</source>
        <translation>Rien ne change : tous l&apos;ont déjà.</translation>
    </message>
    <message>
        <source>%1 of %2 change; the others have it already or are gone.</source>
        <translation>%1 sur %2 changent ; les autres l&apos;ont déjà ou ont disparu.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Choose a field and what it becomes.</source>
        <translation>Choisissez un champ et ce qu&apos;il devient.</translation>
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
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a month, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Calendrier, %1</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>Nothing passes the filter in the days that are shown.</source>
        <translation>Rien ne passe le filtre dans les jours montrés.</translation>
    </message>
    <message>
        <source>What is planned for the days that are shown will be listed here.</source>
        <translation>Ce qui est prévu pour les jours montrés figurera ici.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” repeats. Which times are meant?</source>
        <translation>« %1 » se répète. De quelles dates s’agit-il ?</translation>
    </message>
    <message>
        <source>Earlier times stay as they are in either case.</source>
        <translation>Les dates antérieures restent telles quelles dans tous les cas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>Celle-ci et toutes les suivantes</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Seulement celle-ci</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>New activity here</source>
        <translation>Nouvelle activité ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Fait…</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Une semaine plus tard</translation>
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
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Ahead (Page Down)</source>
        <translation>Suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Types shown</source>
        <translation>Types montrés</translation>
    </message>
    <message>
        <source>Stages shown</source>
        <translation>Étapes montrées</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personnes montrées</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colour by type</source>
        <translation>Couleur par type</translation>
    </message>
    <message>
        <source>Colour by stage</source>
        <translation>Couleur par étape</translation>
    </message>
    <message>
        <source>Colour by person</source>
        <translation>Couleur par personne</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Montrer ce qui est fait</translation>
    </message>
    <message>
        <source>Show closed deals</source>
        <translation>Montrer les affaires conclues</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time of day</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>À une heure précise</translation>
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
        <translation>Utiliser la probabilité apprise</translation>
    </message>
    <message>
        <source>Chance %1, set by hand</source>
        <translation>Probabilité %1, fixée à la main</translation>
    </message>
    <message>
        <source>Chance %1</source>
        <translation>Probabilité %1</translation>
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
        <translation>Apprise : %1. %2</translation>
    </message>
    <message>
        <source>Learned on %1 from those that are over; settings, Learned chances, shows how good it is.</source>
        <translation>Apprise le %1 à partir de ce qui est terminé ; sa qualité se voit dans les préférences, sous Probabilités apprises.</translation>
    </message>
    <message>
        <source>What somebody estimated.</source>
        <translation>Ce que quelqu’un a estimé.</translation>
    </message>
    <message>
        <source>Use as its probability</source>
        <translation>Prendre comme probabilité propre</translation>
    </message>
    <message>
        <source>Use the stage&apos;s probability</source>
        <translation>Prendre la probabilité de l’étape</translation>
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
        <translation>&amp;Apprendre maintenant</translation>
    </message>
    <message>
        <source>Learn the chances of</source>
        <translation>Apprendre les probabilités de</translation>
    </message>
    <message>
        <source>Fields to learn from</source>
        <translation>Champs pour l’apprentissage</translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation>Ce qui était prédit et ce qui en est advenu</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Dixième</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Won in fact</source>
        <translation>Réellement gagné</translation>
    </message>
    <message>
        <source>Learned chances</source>
        <translation>Probabilités apprises</translation>
    </message>
    <message>
        <source>How likely something is won, learned on this computer from what was won and lost before. It says what went along with winning, not why. Of an open record its page shows the chance with the reasons of most weight.</source>
        <translation>La probabilité qu’une chose soit gagnée, apprise sur cet ordinateur de ce qui a été gagné et perdu auparavant. Elle dit ce qui allait de pair avec le succès, pas pourquoi. La page d’un enregistrement ouvert montre sa probabilité avec les raisons qui pèsent le plus.</translation>
    </message>
    <message>
        <source>%1 won and %2 lost so far.</source>
        <translation>%1 gagnés et %2 perdus jusqu’ici.</translation>
    </message>
    <message>
        <source>%1 Learning takes at least %2 of each.</source>
        <extracomment>%1 a sentence with counts, %2 a number</extracomment>
        <translation>%1 Pour apprendre, il en faut au moins %2 de chaque.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 won and %3 lost. Of one that was won and one that was lost, the won one had the better chance in %4 of all pairs; half would be guessing. Each record below was judged by what the others taught.</source>
        <extracomment>%1 day, %2 and %3 counts, %4 percentage</extracomment>
        <translation>Appris le %1 sur %2 gagnés et %3 perdus. Entre un gagné et un perdu, le gagné avait la meilleure probabilité dans %4 de toutes les paires ; la moitié reviendrait à deviner. Chaque enregistrement ci-dessous a été jugé d’après ce que les autres enseignaient.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew. The recovery sheet printed before stops working; you get a new one. Copies and backups made until now keep the old passphrase.</source>
        <translation>Tout le fichier est chiffré à nouveau. La feuille de secours imprimée auparavant cesse de fonctionner ; vous en recevez une nouvelle. Les copies et sauvegardes faites jusqu&apos;ici gardent l&apos;ancienne phrase de passe.</translation>
    </message>
    <message>
        <source>Or the code of the recovery sheet</source>
        <translation>Ou le code de la feuille de secours</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>&amp;Ancienne phrase de passe</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChartTable</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>De l’étape précédente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChartView</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n de plus dans le tableau</numerusform>
            <numerusform>%n de plus dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Encore rien à montrer</translation>
    </message>
    <message>
        <source>The records hold no values for this.</source>
        <translation>Les enregistrements n’ont pas de valeurs pour cela.</translation>
    </message>
    <message>
        <source>No records in this period.</source>
        <translation>Aucun enregistrement dans cette période.</translation>
    </message>
    <message>
        <source>Choose a longer period or a wider filter.</source>
        <translation>Choisissez une période plus longue ou un filtre plus large.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, group within it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 of the step before</source>
        <translation>%1 de l’étape précédente</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 du total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is compared with, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 go on</source>
        <comment>share of the step before that reached this one</comment>
        <translation>%1 continuent</translation>
    </message>
    <message>
        <source>Not known: there is nothing to count.</source>
        <translation>Inconnu : il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reached of goal</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No goal is set.</source>
        <translation>Aucun objectif n’est fixé.</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ChildList</name>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
    <message>
        <source>+49 30 123456</source>
        <translation>+33 1 23 45 67 89</translation>
    </message>
    <message>
        <source>www.example.com</source>
        <translation>www.example.com</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à : %1</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>Plus sur cette ligne</translation>
    </message>
    <message>
        <source>This is the main one</source>
        <translation>C&apos;est la principale</translation>
    </message>
    <message>
        <source>Make this the main one</source>
        <translation>En faire la principale</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: main</source>
        <translation>%1 : principale</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1 : retirer</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1 : plus</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChildTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a column, %2 what stands in it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove this line (Del)</source>
        <translation>Retirer cette ligne (Suppr)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoiceFieldEdit</name>
    <message>
        <source>nothing chosen</source>
        <translation>rien de choisi</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoiceMergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionner « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n of them</source>
        <translation>
            <numerusform>En fusionner %n</numerusform>
            <numerusform>En fusionner %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>There is nothing else it could become.</source>
        <translation>Il n’y a rien d’autre que cela puisse devenir.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it becomes “%1”, and also in the trash. One undo takes it back.</source>
        <translation>
            <numerusform>%n fois, cela devient « %1 », aussi dans la corbeille. Une seule annulation revient en arrière.</numerusform>
            <numerusform>%n fois, cela devient « %1 », aussi dans la corbeille. Une seule annulation revient en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoicesFieldEdit</name>
    <message>
        <source>nothing chosen</source>
        <translation>rien de choisi</translation>
    </message>
</context>
<context>
    <name>kith::ui::ClashBox</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Somebody changed the same fields while you were editing</source>
        <translation>Quelqu&apos;un a modifié les mêmes champs pendant que vous y travailliez</translation>
    </message>
    <message>
        <source>Choose what each field should say, then save again.</source>
        <translation>Choisissez ce que chaque champ doit dire, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>La mienne : %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>La leur : %1</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, la mienne : %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, la leur : %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::CloseDealDialog</name>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>Gagner %n affaire</numerusform>
            <numerusform>Gagner %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Perdre %n affaire</numerusform>
            <numerusform>Perdre %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of the selected deals needs an amount.</source>
        <translation>Chacune des affaires sélectionnées a besoin d’un montant.</translation>
    </message>
    <message>
        <source>All selected deals get the same reason.</source>
        <translation>Toutes les affaires sélectionnées reçoivent le même motif.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Why &amp;won</source>
        <translation>Pourquoi &amp;gagnée</translation>
    </message>
    <message>
        <source>Why &amp;lost</source>
        <translation>Pourquoi &amp;perdue</translation>
    </message>
    <message>
        <source>Com&amp;petitor</source>
        <translation>&amp;Concurrent</translation>
    </message>
    <message>
        <source>Closed &amp;on</source>
        <translation>Conclue &amp;le</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 name of a deal, %2 name of its company</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is won.</source>
        <translation>« %1 » est gagnée.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are won.</source>
        <translation>
            <numerusform>%n affaire est gagnée.</numerusform>
            <numerusform>%n affaires sont gagnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is lost.</source>
        <translation>« %1 » est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are lost.</source>
        <translation>
            <numerusform>%n affaire est perdue.</numerusform>
            <numerusform>%n affaires sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are open again.</source>
        <translation>
            <numerusform>%n affaire est de nouveau ouverte.</numerusform>
            <numerusform>%n affaires sont de nouveau ouvertes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ColourButton</name>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>kith::ui::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Search the columns</source>
        <translation>Chercher dans les colonnes</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Shown columns from left to right</source>
        <translation>Colonnes affichées de gauche à droite</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Shown, from left to right</source>
        <translation>&amp;Affichées, de gauche à droite</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Afficher ces colonnes</translation>
    </message>
</context>
<context>
    <name>kith::ui::CombineDialog</name>
    <message>
        <source>Combine “%1”</source>
        <translation>Combiner « %1 »</translation>
    </message>
    <message>
        <source>Union: those in any of them</source>
        <translation>Union : ceux qui sont dans l’un au moins</translation>
    </message>
    <message>
        <source>Intersection: those in all of them</source>
        <translation>Intersection : ceux qui sont dans tous</translation>
    </message>
    <message>
        <source>Exclusion: those of “%1” without the others</source>
        <translation>Exclusion : ceux de « %1 » sans les autres</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>There is no other segment of the same kind of records yet.</source>
        <translation>Il n’y a pas encore d’autre segment du même genre d’enregistrements.</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Enregistrer comme segment</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sans %2</translation>
    </message>
    <message>
        <source>Choose with what it is combined.</source>
        <translation>Choisissez avec quoi le combiner.</translation>
    </message>
    <message>
        <source>%1 match now</source>
        <translation>%1 correspondent maintenant</translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandBox</name>
    <message>
        <source>Find a record, a page or an action</source>
        <translation>Trouver un enregistrement, une page ou une action</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter in a window of its own · Esc close</source>
        <translation>↑ ↓ choisir · Entrée ouvrir · Ctrl+Entrée dans une fenêtre à part · Échap fermer</translation>
    </message>
    <message numerus="yes">
        <source>No exact match, %n record(s) spelled similarly</source>
        <translation>
            <numerusform>Aucune correspondance exacte, %n enregistrement à l&apos;orthographe proche</numerusform>
            <numerusform>Aucune correspondance exacte, %n enregistrements à l&apos;orthographe proche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n enregistrement trouvé</numerusform>
            <numerusform>%n enregistrements trouvés</numerusform>
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
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Derniers</translation>
    </message>
    <message>
        <source>No exact match. Spelled similarly:</source>
        <translation>Aucune correspondance exacte. Orthographe proche :</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Create a contact with the phone number %1</source>
        <translation>Créer un contact avec le numéro de téléphone %1</translation>
    </message>
    <message>
        <source>Create a contact with the e-mail address %1</source>
        <translation>Créer un contact avec l&apos;adresse e-mail %1</translation>
    </message>
    <message>
        <source>Create the contact “%1”</source>
        <translation>Créer le contact « %1 »</translation>
    </message>
    <message>
        <source>Create the company “%1”</source>
        <translation>Créer l&apos;entreprise « %1 »</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a name, part of an e-mail address, some digits of a phone number, or the number of an order or a ticket.</source>
        <translation>Rien trouvé. Essayez le début d&apos;un nom, une partie d&apos;une adresse e-mail, quelques chiffres d&apos;un numéro de téléphone ou le numéro d&apos;une commande ou d&apos;un ticket.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConditionEdit</name>
    <message>
        <source>Build…</source>
        <translation>Composer…</translation>
    </message>
    <message>
        <source>Build: %1</source>
        <translation>Composer : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConditionLine</name>
    <message>
        <source>What is asked of the related records</source>
        <translation>Ce qui est demandé des enregistrements liés</translation>
    </message>
    <message>
        <source>Field of the related records</source>
        <translation>Champ des enregistrements liés</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Supprimer la condition</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>il y en a</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>leur nombre</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>Certains seulement…</translation>
    </message>
    <message>
        <source>Ask only for related records that meet conditions of their own</source>
        <translation>N’interroger que les enregistrements liés qui remplissent leurs propres conditions</translation>
    </message>
    <message>
        <source>Nothing is wrong: this line counts as soon as it is complete.</source>
        <translation>Il n’y a pas d’erreur : cette ligne compte dès qu’elle est complète.</translation>
    </message>
    <message>
        <source>Unfinished condition: %1</source>
        <translation>Condition inachevée : %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condition : %1</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>la somme de</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>la valeur la plus récente de</translation>
    </message>
    <message>
        <source>the earliest</source>
        <translation>la valeur la plus ancienne de</translation>
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
        <translation>Choisissez ce qui est visé, par les premières lettres de son nom.</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>Convertir %1</translation>
    </message>
    <message>
        <source>What is there already is linked rather than made a second time. The lead stays as it is, for looking things up.</source>
        <translation>Ce qui existe déjà est lié plutôt que créé une seconde fois. La piste reste telle quelle, pour s’y reporter.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Aucune entreprise</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Aucune affaire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Co&amp;mpany</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>Co&amp;ntact</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>&amp;Affaire</translation>
    </message>
    <message>
        <source>Name of the new deal</source>
        <translation>Nom de la nouvelle affaire</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Only what is empty there is filled in; nothing is overwritten. Tags and open activities go along, and the timeline shows what was said to the lead.</source>
        <translation>Seul ce qui y est vide est rempli ; rien n’est écrasé. Les étiquettes et les activités ouvertes suivent, et la chronologie montre ce qui s’est dit avec la piste.</translation>
    </message>
    <message>
        <source>New company: %1</source>
        <translation>Nouvelle entreprise : %1</translation>
    </message>
    <message>
        <source>Another company…</source>
        <translation>Autre entreprise…</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>Nouveau contact : %1</translation>
    </message>
    <message>
        <source>Another contact…</source>
        <translation>Autre contact…</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Another deal…</source>
        <translation>Autre affaire…</translation>
    </message>
</context>
<context>
    <name>kith::ui::CopyAddressesDialog</name>
    <message>
        <source>Copy the addresses of %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Copier les adresses de %1 %2</translation>
    </message>
    <message>
        <source>A personal message</source>
        <translation>Un message personnel</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Pour quoi</translation>
    </message>
    <message>
        <source>Address alone</source>
        <translation>Adresse seule</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon, as Outlook has it</source>
        <translation>Point-virgule, comme dans Outlook</translation>
    </message>
    <message>
        <source>A line for each</source>
        <translation>Une ligne pour chacune</translation>
    </message>
    <message>
        <source>&amp;Between them</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>The first addresses</source>
        <translation>Les premières adresses</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. Kith sends nothing itself.</source>
        <translation>D’autres programmes peuvent lire le presse-papiers. Kith n’envoie rien lui-même.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Looking who can be reached …</source>
        <translation>Recherche des personnes joignables…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them share an address with another one.</source>
        <translation>
            <numerusform>%n d’entre eux partage une adresse avec un autre.</numerusform>
            <numerusform>%n d’entre eux partagent une adresse avec un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es)</source>
        <translation>
            <numerusform>Copier %n adresse</numerusform>
            <numerusform>Copier %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and address, as mail programs write them</source>
        <translation>Nom et adresse, comme les écrivent les logiciels de messagerie</translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateDialog</name>
    <message>
        <source>Create a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>A workspace is one encrypted file. Keep it where your backups reach it.</source>
        <translation>Un espace de travail est un seul fichier chiffré. Gardez-le là où vos sauvegardes l&apos;atteignent.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Comme vos collègues vous connaissent</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Où va l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Espaces de travail Kith (*.kith)</translation>
    </message>
    <message>
        <source>This passphrase is weak. Use it all the same?</source>
        <translation>Cette phrase de passe est faible. L&apos;utiliser quand même ?</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file could guess it. It can be changed later, but copies of the file made until then keep the weak one.</source>
        <translation>Quiconque met la main sur le fichier pourrait la deviner. Elle peut être changée plus tard, mais les copies du fichier faites jusque-là gardent la faible.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateTasksDialog</name>
    <message>
        <source>Create tasks for %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Créer des tâches pour %1 %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Call {name} about the fair</source>
        <extracomment>{name} stays as it is</extracomment>
        <translation>Appeler {name} au sujet du salon</translation>
    </message>
    <message>
        <source>{name} becomes the name of the record.</source>
        <translation>{name} devient le nom de l’enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>Éc&amp;héance (jour)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>whoever looks after the &amp;record</source>
        <translation>le responsable de l’en&amp;registrement</translation>
    </message>
    <message>
        <source>&amp;one person:</source>
        <translation>&amp;une personne :</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) will be made.</source>
        <translation>
            <numerusform>%n tâche sera créée.</numerusform>
            <numerusform>%n tâches seront créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are left out: they are gone or in the trash.</source>
        <translation>
            <numerusform>%n enregistrement est laissé de côté : il n’existe plus ou est à la corbeille.</numerusform>
            <numerusform>%n enregistrements sont laissés de côté : ils n’existent plus ou sont à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looks after %n of the records; their tasks go to the person named here.</source>
        <translation>
            <numerusform>Personne ne s’occupe de %n des enregistrements ; ses tâches vont à la personne nommée ici.</numerusform>
            <numerusform>Personne ne s’occupe de %n des enregistrements ; leurs tâches vont à la personne nommée ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n task(s)</source>
        <translation>
            <numerusform>Créer %n tâche</numerusform>
            <numerusform>Créer %n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardBar</name>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Filter of the dashboard</source>
        <translation>Filtre du tableau de bord</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>À la période d’avant</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>À l’année d’avant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this filter with the dashboard</source>
        <translation>Enregistrer ce filtre avec le tableau de bord</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the filter that is saved</source>
        <translation>Revenir au filtre enregistré</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Tous les pipelines</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Tous les segments</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Un autre pipeline</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Une autre équipe</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Un autre responsable</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Un autre segment</translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>Nouveau tableau de bord</translation>
    </message>
    <message>
        <source>Make the dashboard</source>
        <translation>Créer le tableau de bord</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>L’équipe %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>&amp;Visible pour</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
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
        <translation>Tableau de bord vide</translation>
    </message>
    <message>
        <source>Without a tile, to build from the start.</source>
        <translation>Sans tuile, à construire depuis le début.</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>Mon tableau de bord</translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardView</name>
    <message>
        <source>&amp;Add a tile</source>
        <translation>&amp;Ajouter une tuile</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>An empty dashboard</source>
        <translation>Un tableau de bord vide</translation>
    </message>
    <message>
        <source>Each tile answers one question: how much is won, where deals wait, what leads cost. Every number opens the records it counts.</source>
        <translation>Chaque tuile répond à une question : combien est gagné, où des affaires attendent, ce que coûtent les pistes. Chaque nombre ouvre les enregistrements qu’il compte.</translation>
    </message>
    <message>
        <source>&amp;Add the first tile</source>
        <translation>Ajouter la &amp;première tuile</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>Faire une &amp;copie</translation>
    </message>
    <message>
        <source>%1 shares this dashboard with the team %2.</source>
        <translation>%1 partage ce tableau de bord avec l’équipe %2.</translation>
    </message>
    <message>
        <source>%1 shares this dashboard with everyone.</source>
        <translation>%1 partage ce tableau de bord avec tout le monde.</translation>
    </message>
    <message>
        <source>Leave the full screen (Esc)</source>
        <translation>Quitter le plein écran (Échap)</translation>
    </message>
    <message>
        <source>The dashboard “%1” belongs to %2. Make a copy of it to change it.</source>
        <translation>Le tableau de bord « %1 » appartient à %2. Faites-en une copie pour le modifier.</translation>
    </message>
    <message>
        <source>Add the tile “%1”</source>
        <translation>Ajouter la tuile « %1 »</translation>
    </message>
    <message>
        <source>Edit the tile “%1”</source>
        <translation>Modifier la tuile « %1 »</translation>
    </message>
    <message>
        <source>Duplicate the tile “%1”</source>
        <translation>Dupliquer la tuile « %1 »</translation>
    </message>
    <message>
        <source>Remove the tile “%1”</source>
        <translation>Retirer la tuile « %1 »</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard as a table.</source>
        <translation>« %1 » est dans le presse-papiers comme tableau.</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealHeader</name>
    <message>
        <source>&amp;Won…</source>
        <translation>&amp;Gagnée…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>&amp;Perdue…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Pushed %n time(s)</source>
        <translation>
            <numerusform>Repoussée %n fois</numerusform>
            <numerusform>Repoussée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the expected close moved to a later month. Shows when.</source>
        <translation>Combien de fois la conclusion prévue a glissé vers un mois suivant. Montre quand.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>Pas encore de montant</translation>
    </message>
    <message>
        <source>Weighted %1 = %2 × %3 %</source>
        <extracomment>%1 weighted amount, %2 amount, %3 probability</extracomment>
        <translation>Pondéré %1 = %2 × %3 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Amount times the deal&apos;s own probability, rounded to the smallest unit. Won deals count in full, lost ones not at all.</source>
        <translation>Montant fois la probabilité propre de l’affaire, arrondi à la plus petite unité. Les affaires gagnées comptent entièrement, les perdues pas du tout.</translation>
    </message>
    <message>
        <source>Amount times the probability of the stage, rounded to the smallest unit. Won deals count in full, lost ones not at all.</source>
        <translation>Montant fois la probabilité de l’étape, arrondi à la plus petite unité. Les affaires gagnées comptent entièrement, les perdues pas du tout.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing more.</source>
        <translation>« %1 » ne demande rien de plus.</translation>
    </message>
    <message>
        <source>Before “%1”:</source>
        <translation>Avant « %1 » :</translation>
    </message>
    <message>
        <source>Before “%1”: %2</source>
        <extracomment>%1 name of a stage, %2 what is missing, several parts with semicolons</extracomment>
        <translation>Avant « %1 » : %2</translation>
    </message>
    <message>
        <source>Ticked by %1 on %2</source>
        <extracomment>%1 name of a person, %2 day</extracomment>
        <translation>Coché par %1 le %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealHistoryView</name>
    <message>
        <source>The way of the deal</source>
        <translation>Le parcours de l’affaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Amount then</source>
        <translation>Montant alors</translation>
    </message>
    <message>
        <source>In %</source>
        <translation>En %</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Expected close was</source>
        <translation>La conclusion prévue était</translation>
    </message>
    <message>
        <source>became</source>
        <translation>est devenue</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Conclusion prévue</translation>
    </message>
    <message>
        <source>Passed with a reason</source>
        <translation>Outrepassée avec un motif</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealLinesView</name>
    <message>
        <source>Less %</source>
        <translation>Moins %</translation>
    </message>
    <message>
        <source>Less amount</source>
        <translation>Moins montant</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Taxe %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>A&amp;mount typed by hand</source>
        <translation>&amp;Montant saisi à la main</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>Ajouter une &amp;ligne</translation>
    </message>
    <message>
        <source>Off: the deal&apos;s amount is the sum of its lines. On: it stays as it was typed, whatever the lines add up to.</source>
        <translation>Désactivé : le montant de l’affaire est la somme de ses lignes. Activé : il reste tel que saisi, quelle que soit la somme des lignes.</translation>
    </message>
    <message>
        <source>Σ %1, with tax %2</source>
        <extracomment>%1 sum of lines, %2 their tax</extracomment>
        <translation>Σ %1, taxe comprise %2</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>%1 · amount of the deal: %2</source>
        <extracomment>%1 what was said about the lines, %2 the deal&apos;s own amount</extracomment>
        <translation>%1 · montant de l’affaire : %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealPeopleView</name>
    <message>
        <source>Add a &amp;person</source>
        <translation>Ajouter une &amp;personne</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealStageBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation>est ici</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>était ici</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a stage, %2 whether the deal is there, %3 &quot;12 days&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentDelegate</name>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This file is too large for a preview. Open it with its own program.</source>
        <translation>Ce fichier est trop grand pour un aperçu. Ouvrez-le avec son propre programme.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file. Open it with its own program.</source>
        <translation>Il n&apos;y a pas d&apos;aperçu pour ce genre de fichier. Ouvrez-le avec son propre programme.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentsView</name>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Drag files here from your desktop, paste them with %1, or choose them. They are kept encrypted inside the workspace.</source>
        <translation>Faites glisser des fichiers ici depuis votre bureau, collez-les avec %1 ou choisissez-les. Ils sont conservés chiffrés dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add files; or drag them here, or paste them with %1</source>
        <translation>Ajouter des fichiers ; ou faites-les glisser ici, ou collez-les avec %1</translation>
    </message>
    <message>
        <source>Open a private copy with its own program (Enter)</source>
        <translation>Ouvrir une copie privée avec son propre programme (Entrée)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Drop to add to %1</source>
        <translation>Déposez pour ajouter à %1</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Image %1.png</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add large files?</source>
        <translation>Ajouter de gros fichiers ?</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>« %1 » fait %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have %1 together; the largest is “%2”.</source>
        <translation>
            <numerusform>%n fichier fait en tout %1 ; le plus gros est « %2 ».</numerusform>
            <numerusform>%n fichiers font ensemble %1 ; le plus gros est « %2 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace and each of its backups grow by as much.</source>
        <translation>L&apos;espace de travail et chacune de ses sauvegardes grossissent d&apos;autant.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Ajout de %n fichier</numerusform>
            <numerusform>Ajout de %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n document ajouté.</numerusform>
            <numerusform>%n documents ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it to a folder instead.</source>
        <translation>Aucun programme de cet ordinateur n&apos;ouvre « %1 ». Enregistrez-le plutôt dans un dossier.</translation>
    </message>
    <message>
        <source>“%1” is open as a private copy, which is removed when the workspace is locked. What you save there is offered here as a new version.</source>
        <translation>« %1 » est ouvert comme copie privée, qui est supprimée quand l&apos;espace de travail est verrouillé. Ce que vous y enregistrez est proposé ici comme nouvelle version.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved as “%1”. The file is not encrypted.</source>
        <translation>Enregistré sous « %1 ». Le fichier n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo brings it back.</source>
        <translation>« %1 » supprimé. Annuler le rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n document supprimé. Annuler le rétablit.</numerusform>
            <numerusform>%n documents supprimés. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed in its program. The workspace still has the version from before.</source>
        <translation>« %1 » a été modifié dans son programme. L&apos;espace de travail a encore la version d&apos;avant.</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>New version of “%1” saved. Undo brings the one before back.</source>
        <translation>Nouvelle version de « %1 » enregistrée. Annuler rétablit celle d&apos;avant.</translation>
    </message>
    <message>
        <source>&amp;Open a private copy</source>
        <translation>&amp;Ouvrir une copie privée</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>kith::ui::EntityPage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1 (next: %2)</source>
        <translation>%1 (suivant : %2)</translation>
    </message>
</context>
<context>
    <name>kith::ui::ExplainPanel</name>
    <message>
        <source>Whose place is explained</source>
        <translation>De qui la place est expliquée</translation>
    </message>
    <message>
        <source>Type a name or select a row above</source>
        <translation>Tapez un nom ou sélectionnez une ligne ci-dessus</translation>
    </message>
    <message>
        <source>&amp;Why is it in or out?</source>
        <translation>&amp;Pourquoi dedans ou dehors ?</translation>
    </message>
    <message>
        <source>Conditions one by one</source>
        <translation>Les conditions une à une</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <source>It is in.</source>
        <translation>Il en fait partie.</translation>
    </message>
    <message>
        <source>It is not in.</source>
        <translation>Il n’en fait pas partie.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Tout enregistrement</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>remplie : %1</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>non remplie : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter : %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>« %1 » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep spreadsheets from computing cells</source>
        <translation>&amp;Empêcher les tableurs de calculer les cellules</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe. Importing the file here takes it away again.</source>
        <translation>Les cellules qu&apos;un tableur prendrait pour une formule commencent par une apostrophe. L&apos;importation ici la retire.</translation>
    </message>
    <message>
        <source>vCards for address books and phones (*.vcf)</source>
        <translation>vCards pour carnets d&apos;adresses et téléphones (*.vcf)</translation>
    </message>
    <message>
        <source>In the order of the list. The file is not encrypted: whoever finds it can read it.</source>
        <translation>Dans l’ordre de la liste. Le fichier n’est pas chiffré : quiconque le trouve peut le lire.</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Valeurs séparées par des virgules (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour des programmes</translation>
    </message>
    <message>
        <source>vCards, for address books and phones</source>
        <translation>vCards, pour carnets d’adresses et téléphones</translation>
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
        <translation>Classeurs Excel (*.xlsx)</translation>
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
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>, main</source>
        <translation>, principale</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé %1</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · modifié %2</translation>
    </message>
    <message>
        <source>Not much is known yet. Press F2 to add an e-mail address, a phone number, a job or a fact.</source>
        <translation>On sait encore peu de choses. Appuyez sur F2 pour ajouter une adresse e-mail, un numéro de téléphone, un emploi ou un fait.</translation>
    </message>
    <message>
        <source>Not much is known yet. Press F2 to add a web address, a phone number or a parent company.</source>
        <translation>On sait encore peu de choses. Appuyez sur F2 pour ajouter une adresse web, un numéro de téléphone ou une société mère.</translation>
    </message>
</context>
<context>
    <name>kith::ui::FieldSettings</name>
    <message>
        <source>Fields of</source>
        <translation>Champs de</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>How forms ask for it</source>
        <translation>Comment les formulaires le demandent</translation>
    </message>
    <message>
        <source>A retired field is no longer shown, and records keep what they have in it. Its type stays what it is.</source>
        <translation>Un champ retiré n’est plus montré, et les enregistrements gardent ce qu’ils y ont. Son type reste ce qu’il est.</translation>
    </message>
    <message>
        <source>&amp;New field</source>
        <translation>&amp;Nouveau champ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Put this field further up</source>
        <translation>Monter ce champ</translation>
    </message>
    <message>
        <source>Put this field further down</source>
        <translation>Descendre ce champ</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>You, retired</source>
        <translation>Vous, retiré</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Utiliser à nouveau</translation>
    </message>
    <message>
        <source>Forms no longer ask for it.</source>
        <translation>Les formulaires ne le demandent plus.</translation>
    </message>
    <message>
        <source>Choose a field above.</source>
        <translation>Choisissez un champ ci-dessus.</translation>
    </message>
    <message>
        <source>It follows from others, so forms do not ask for it.</source>
        <translation>Il découle d’autres champs, les formulaires ne le demandent donc pas.</translation>
    </message>
    <message>
        <source>The field is retired. Records keep what they have in it.</source>
        <translation>Le champ est retiré. Les enregistrements gardent ce qu’ils y ont.</translation>
    </message>
    <message>
        <source>Put fields in order</source>
        <translation>Ordonner les champs</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterBar</name>
    <message>
        <source>Search %1</source>
        <translation>Chercher : %1</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Chercher (%1)</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>&amp;Build a filter …</source>
        <translation>&amp;Construire un filtre…</translation>
    </message>
    <message>
        <source>&amp;Write a filter as text</source>
        <translation>Écrire un filtre comme &amp;texte</translation>
    </message>
    <message>
        <source>&amp;No filter</source>
        <translation>&amp;Aucun filtre</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filtre comme texte</translation>
    </message>
    <message>
        <source>For example: %1 and created_at &gt;= 2026-01-01</source>
        <translation>Par exemple : %1 and created_at &gt;= 2026-01-01</translation>
    </message>
    <message>
        <source>field = value, with != &lt; &lt;= &gt; &gt;= ~ (contains) ^ (begins with), is empty, is not empty, in (a, b), joined by and, or, not and parentheses</source>
        <translation>champ = valeur, avec != &lt; &lt;= &gt; &gt;= ~ (contient) ^ (commence par), is empty, is not empty, in (a, b), joints par and, or, not et des parenthèses</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the filter …</source>
        <translation>Modifier le filtre…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Comme texte</translation>
    </message>
    <message>
        <source>Write the filter as text</source>
        <translation>Écrire le filtre comme texte</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterBuilder</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterChoicesEdit</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mon équipe</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Value of %1: %2</source>
        <translation>Valeur de %1 : %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDateEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Jour de %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>dans la période écoulée de</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la période écoulée de</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>dans la période à venir de</translation>
    </message>
    <message>
        <source>the next</source>
        <translation>la période à venir de</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>le trimestre dernier</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>le trimestre prochain</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>l’année prochaine</translation>
    </message>
    <message>
        <source>exactly so long ago:</source>
        <translation>il y a exactement :</translation>
    </message>
    <message>
        <source>exactly so far ahead:</source>
        <translation>dans exactement :</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDatesEdit</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>First day of %1</source>
        <translation>Premier jour de %1</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>Dernier jour de %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds a condition, Ctrl+Shift+Enter a group, Alt+Shift with the arrows moves a line, Ctrl+Z undoes. The menu of each line tells the rest.</source>
        <translation>Ctrl+Entrée ajoute une condition, Ctrl+Maj+Entrée un groupe, Alt+Maj avec les flèches déplace une ligne, Ctrl+Z annule. Le menu de chaque ligne dit le reste.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Save as &amp;segment…</source>
        <translation>Enregistrer comme &amp;segment…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Segment of %1</source>
        <translation>Segment : %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Leave the filter?</source>
        <translation>Quitter le filtre ?</translation>
    </message>
    <message>
        <source>What you changed here is not applied yet.</source>
        <translation>Ce que vous avez modifié ici n’est pas encore appliqué.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Saved as “%1”. It stands on the page Segments.</source>
        <translation>Enregistré sous « %1 ». Il se trouve sur la page Segments.</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterLine</name>
    <message>
        <source>More about this line</source>
        <translation>Plus sur cette ligne</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Ajouter une &amp;condition</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Ajouter un &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;Only some of these related records…</source>
        <translation>Seulement certa&amp;ins de ces enregistrements liés…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Desc&amp;endre</translation>
    </message>
    <message>
        <source>Put into a group of its &amp;own</source>
        <translation>Mettre dans un groupe à &amp;part</translation>
    </message>
    <message>
        <source>Take out of the gr&amp;oup</source>
        <translation>S&amp;ortir du groupe</translation>
    </message>
    <message>
        <source>Di&amp;ssolve the group</source>
        <translation>Dissoudre &amp;le groupe</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qui peut être choisi</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterRecordsEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterSegmentEdit</name>
    <message>
        <source>Segment or list</source>
        <translation>Segment ou liste</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Choisissez un segment</translation>
    </message>
    <message>
        <source>There is no segment yet</source>
        <translation>Il n’y a pas encore de segment</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>un segment qui n’existe plus</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterValueEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Tapez un mot</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Upper value of %1</source>
        <translation>Valeur supérieure de %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterWordsEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Type a word, then Enter</source>
        <translation>Tapez un mot, puis Entrée</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterWorkbench</name>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Exemples</translation>
    </message>
    <message>
        <source>Examples of what meets the conditions</source>
        <translation>Exemples de ce qui remplit les conditions</translation>
    </message>
    <message>
        <source>Nothing meets these conditions</source>
        <translation>Rien ne remplit ces conditions</translation>
    </message>
    <message>
        <source>Choose a record below to see which condition it does not meet.</source>
        <translation>Choisissez un enregistrement ci-dessous pour voir quelle condition il ne remplit pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) unfinished and left out</source>
        <translation>
            <numerusform>%n condition inachevée et laissée de côté</numerusform>
            <numerusform>%n conditions inachevées et laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This cannot be counted</source>
        <translation>Cela ne peut pas être compté</translation>
    </message>
</context>
<context>
    <name>kith::ui::ForecastTable</name>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a multiple</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s). Click to see them.</source>
        <translation>
            <numerusform>%n affaire. Cliquez pour la voir.</numerusform>
            <numerusform>%n affaires. Cliquez pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>kith::ui::ForecastView</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>How the pipeline changed</source>
        <translation>Comment le pipeline a changé</translation>
    </message>
    <message>
        <source>How good forecasts have been</source>
        <translation>La qualité des prévisions passées</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Durée de la période</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période d’avant</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>La période d’après</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The period that today lies in</source>
        <translation>La période où se trouve aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Quotas…</source>
        <translation>&amp;Quotas…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Tous les pipelines</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
</context>
<context>
    <name>kith::ui::FormBinder</name>
    <message>
        <source>(what you typed)</source>
        <translation>(ce que vous avez tapé)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>https:// … then Enter</source>
        <translation>https:// … puis Entrée</translation>
    </message>
</context>
<context>
    <name>kith::ui::GateBubble</name>
    <message>
        <source>&amp;Fill in what is missing …</source>
        <translation>&amp;Remplir ce qui manque…</translation>
    </message>
    <message>
        <source>&amp;Edit the deal</source>
        <translation>&amp;Modifier l’affaire</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Masquer le message</translation>
    </message>
</context>
<context>
    <name>kith::ui::GateDialog</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>&amp;Or move it all the same, because</source>
        <translation>&amp;Ou déplacer quand même, parce que</translation>
    </message>
    <message>
        <source>Why the deal moves all the same</source>
        <translation>Pourquoi l’affaire avance quand même</translation>
    </message>
    <message>
        <source>The reason is kept in the deal&apos;s history.</source>
        <translation>Le motif est gardé dans l’historique de l’affaire.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>“%1” lacks something to move to “%2”.</source>
        <translation>Il manque quelque chose à « %1 » pour passer à « %2 ».</translation>
    </message>
</context>
<context>
    <name>kith::ui::GroupFootLine</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add a condition (%1)</source>
        <translation>Ajouter une condition (%1)</translation>
    </message>
    <message>
        <source>Add a group of conditions (%1)</source>
        <translation>Ajouter un groupe de conditions (%1)</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Ajouter un groupe de conditions</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Ajouter au groupe</translation>
    </message>
</context>
<context>
    <name>kith::ui::GroupHeadLine</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Comment les conditions sont reliées</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Toutes sont vraies</translation>
    </message>
    <message>
        <source>Only those that meet all of these</source>
        <translation>Seulement ceux qui les remplissent toutes</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Au moins une est vraie</translation>
    </message>
    <message>
        <source>Only those that meet one of these</source>
        <translation>Seulement ceux qui en remplissent une</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>Aucune n’est vraie</translation>
    </message>
    <message>
        <source>Only those that meet none of these</source>
        <translation>Seulement ceux qui n’en remplissent aucune</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>Toutes ne sont pas vraies</translation>
    </message>
    <message>
        <source>Only those that do not meet all of these</source>
        <translation>Seulement ceux qui ne les remplissent pas toutes</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::HistoryView</name>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>un autre poste</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been written about this record yet.</source>
        <translation>Rien n&apos;a encore été noté sur cet enregistrement.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · annulé</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>mis dedans</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
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
        <translation>Charger une correspondance…</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Enregistrer cette correspondance…</translation>
    </message>
    <message>
        <source>Columns and where they go</source>
        <translation>Les colonnes et où elles vont</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lit comme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>Jour.Mois.Année</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>Mois/Jour/Année</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>Année-Mois-Jour</translation>
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
        <translation>Où va « %1 »</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Comment « %1 » est lu</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken.</source>
        <translation>%1 colonnes sur %2 sont reprises.</translation>
    </message>
    <message>
        <source>Please look at those marked with a question mark: %1.</source>
        <translation>Regardez celles marquées d&apos;un point d&apos;interrogation : %1.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Choisissez un fichier, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.tab *.txt *.vcf)</source>
        <translation>Tableaux et vCards (*.csv *.tsv *.tab *.txt *.vcf)</translation>
    </message>
    <message>
        <source>Contacts, companies, leads, deals, orders and more as comma or tab separated values, as spreadsheets and other programs write them, or contacts as vCards. Nothing is changed before you have seen what would happen.</source>
        <translation>Contacts, entreprises, pistes, affaires, commandes et plus, en valeurs séparées par des virgules ou des tabulations, comme les écrivent les tableurs et d’autres programmes, ou des contacts en vCards. Rien n’est modifié avant que vous ayez vu ce qui se passerait.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportLookStep</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>En&amp;codage</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Virgule ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Point-virgule ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barre ( | )</translation>
    </message>
    <message>
        <source>Colon ( : )</source>
        <translation>Deux-points ( : )</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>%1, %2 columns. The first rows:</source>
        <translation>%1, %2 colonnes. Les premières lignes :</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportNearNames</name>
    <message>
        <source>&amp;Take the ticked ones and try again</source>
        <translation>&amp;Prendre les cochés et réessayer</translation>
    </message>
    <message>
        <source>Some names are not known here, but nearly. Tick those that mean the same.</source>
        <translation>Certains noms ne sont pas connus ici, mais presque. Cochez ceux qui désignent la même chose.</translation>
    </message>
    <message>
        <source>Names that are nearly known</source>
        <translation>Noms presque connus</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Connu ici</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows are rejected because of this name.</source>
        <translation>Des lignes sont rejetées à cause de ce nom.</translation>
    </message>
    <message>
        <source>As it is, the name is added as a new one.</source>
        <translation>Tel quel, le nom est ajouté comme nouveau.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportOptionsStep</name>
    <message>
        <source>Write rows that cannot be taken to a file, with the reason</source>
        <translation>Écrire les lignes qui ne peuvent pas être reprises dans un fichier, avec la raison</translation>
    </message>
    <message>
        <source>Add new records and update those that are there</source>
        <translation>Ajouter les nouveaux enregistrements et mettre à jour ceux qui existent</translation>
    </message>
    <message>
        <source>Only add new records</source>
        <translation>Seulement ajouter de nouveaux enregistrements</translation>
    </message>
    <message>
        <source>Only update records that are there</source>
        <translation>Seulement mettre à jour les enregistrements existants</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Key in the other system, else e-mail, phone, name and company</source>
        <translation>Clé dans l&apos;autre système, sinon e-mail, téléphone, nom et entreprise</translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation>Clé dans l&apos;autre système</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Nom et entreprise</translation>
    </message>
    <message>
        <source>Nothing: every row is a new record</source>
        <translation>Rien : chaque ligne est un nouvel enregistrement</translation>
    </message>
    <message>
        <source>The same &amp;record is one with the same</source>
        <translation>Le même en&amp;registrement est celui avec le même</translation>
    </message>
    <message>
        <source>Such as “Old CRM”</source>
        <translation>Par exemple « Ancien CRM »</translation>
    </message>
    <message>
        <source>The &amp;other system</source>
        <translation>L&apos;&amp;autre système</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Deux lettres, par exemple FR</translation>
    </message>
    <message>
        <source>&amp;Country of phone numbers without one</source>
        <translation>&amp;Pays des numéros de téléphone sans indicatif</translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation>Fichier des lignes rejetées</translation>
    </message>
    <message>
        <source>That file is not encrypted: it holds rows of what you import.</source>
        <translation>Ce fichier n&apos;est pas chiffré : il contient des lignes de ce que vous importez.</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-rejetees</translation>
    </message>
    <message>
        <source>Make a company or contact of what the row says</source>
        <translation>Créer une entreprise ou un contact d’après ce que dit la ligne</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Refuser la ligne</translation>
    </message>
    <message>
        <source>Orders of &amp;unknown customers</source>
        <translation>Commandes de clients &amp;inconnus</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportReportView</name>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>already right</source>
        <translation>déjà justes</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Lignes qui ne peuvent pas être reprises</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Pourquoi elle ne peut pas être reprise</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Voici ce qui se passerait</translation>
    </message>
    <message>
        <source>This is what happened</source>
        <translation>Voici ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 already as they should be, %5 rejected.</source>
        <translation>%1 lignes : %2 nouvelles, %3 mises à jour, %4 déjà comme il faut, %5 rejetées.</translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation>Toutes les lignes rejetées sont dans « %1 ».</translation>
    </message>
    <message>
        <source>%1 companies or contacts are made because a row names them.</source>
        <translation>%1 entreprises ou contacts sont créés parce qu’une ligne les nomme.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier ?</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>Est-il lu correctement ?</translation>
    </message>
    <message>
        <source>Where does each column go?</source>
        <translation>Où va chaque colonne ?</translation>
    </message>
    <message>
        <source>What happens to the records?</source>
        <translation>Que deviennent les enregistrements ?</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Charger une correspondance</translation>
    </message>
    <message>
        <source>Import mappings (*.json)</source>
        <translation>Correspondances d&apos;importation (*.json)</translation>
    </message>
    <message>
        <source>“%1” is not an import mapping.</source>
        <translation>« %1 » n&apos;est pas une correspondance d&apos;importation.</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer cette correspondance</translation>
    </message>
    <message>
        <source>Saved. The mapping holds no customer data.</source>
        <translation>Enregistré. La correspondance ne contient aucune donnée de clients.</translation>
    </message>
    <message>
        <source>The mapping could not be saved as “%1”. Choose another folder.</source>
        <translation>La correspondance n&apos;a pas pu être enregistrée sous « %1 ». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Trying to import %1</source>
        <translation>Essai d&apos;importation de %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(et %1 de plus)</translation>
    </message>
</context>
<context>
    <name>kith::ui::KeptLine</name>
    <message>
        <source>Remove the condition</source>
        <translation>Supprimer la condition</translation>
    </message>
    <message>
        <source>A condition that can only be kept or removed here</source>
        <translation>Une condition qui ne peut être ici que gardée ou supprimée</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadEndDialog</name>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>Disqualifier %n piste</numerusform>
            <numerusform>Disqualifier %n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s) as abandoned</source>
        <translation>
            <numerusform>Fermer %n piste comme abandonnée</numerusform>
            <numerusform>Fermer %n pistes comme abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>Reprendre %n piste</numerusform>
            <numerusform>Reprendre %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>They are over and out of the way, and can be recycled. Those that are over already are left alone.</source>
        <translation>Elles sont terminées et ne gênent plus, et peuvent être reprises. Celles qui sont déjà terminées restent telles quelles.</translation>
    </message>
    <message>
        <source>They are over because nobody has touched them for long. Nothing is deleted, and they can be recycled.</source>
        <translation>Elles sont terminées parce que personne ne s’en est occupé depuis longtemps. Rien n’est supprimé, et elles peuvent être reprises.</translation>
    </message>
    <message>
        <source>They begin anew. With a day, a call on it is planned for each, so that none is forgotten.</source>
        <translation>Elles recommencent. Avec une date, un appel est prévu pour chacune, pour qu’aucune ne soit oubliée.</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Disqualifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Try again &amp;on</source>
        <translation>Réessayer &amp;le</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Say why: the reason is what can be learned from a lead that came to nothing.</source>
        <translation>Dites pourquoi : le motif est ce qu’on apprend d’une piste qui n’a rien donné.</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadHeader</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Answered after %1 of working time (target: %2)</source>
        <translation>Répondu après %1 de temps de travail (objectif : %2)</translation>
    </message>
    <message>
        <source>Not answered yet (target: %1 of working time)</source>
        <translation>Pas encore de réponse (objectif : %1 de temps de travail)</translation>
    </message>
    <message>
        <source>Not answered for %1 of working time (target: %2)</source>
        <translation>Sans réponse depuis %1 de temps de travail (objectif : %2)</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualifier…</translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score : %1</translation>
    </message>
    <message>
        <source>Converted on %1 to %2</source>
        <comment>a day and links to what became of the lead</comment>
        <translation>Convertie le %1 en %2</translation>
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
        <translation>Lier ce contact</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a contact and the company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is a contact already that %1: %2</source>
        <comment>%1: has this e-mail address</comment>
        <translation>Il y a déjà un contact qui %1 : %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::LineFieldEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>kith::ui::LinkFieldEdit</name>
    <message>
        <source>Show what can be chosen (Down)</source>
        <translation>Montrer ce qui peut être choisi (flèche bas)</translation>
    </message>
    <message>
        <source>“%1” is not one of the %2 yet. Choose from the list that opens while typing.</source>
        <translation>« %1 » ne figure pas encore parmi : %2. Choisissez dans la liste qui s&apos;ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Choose the kind of record first.</source>
        <translation>Choisissez d&apos;abord le genre d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New %1: “%2”</source>
        <translation>Nouveau : %1 « %2 »</translation>
    </message>
</context>
<context>
    <name>kith::ui::ListPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans une &amp;fenêtre à part</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation>Quitter la corbeille</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Montrer la corbeille</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation>Exporter cette liste …</translation>
    </message>
    <message>
        <source>Show the record panel (Space)</source>
        <translation>Montrer le volet de l&apos;enregistrement (Espace)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is the trash. What is in it can be restored at any time.</source>
        <translation>Voici la corbeille. Ce qu&apos;elle contient peut être restauré à tout moment.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Space: panel · Enter: open · F2: edit</source>
        <translation>Espace : volet · Entrée : ouvrir · F2 : modifier</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour « %1 »</translation>
    </message>
    <message>
        <source>All words must be found, the last one may be unfinished. Accents and capitals do not matter.</source>
        <translation>Tous les mots doivent être trouvés, le dernier peut être inachevé. Accents et majuscules n&apos;ont pas d&apos;importance.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No %1 match the filter</source>
        <translation>Rien ne passe le filtre : %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Deleted %1 wait here until they are restored.</source>
        <translation>Les éléments supprimés (%1) attendent ici d&apos;être restaurés.</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Rien encore ici : %1</translation>
    </message>
    <message>
        <source>Add the first one, or import a list you already have.</source>
        <translation>Ajoutez le premier élément, ou importez une liste que vous avez déjà.</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n &amp;selected …</source>
        <translation>
            <numerusform>Modifier le %n &amp;sélectionné …</numerusform>
            <numerusform>Modifier les %n &amp;sélectionnés …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier comme tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Trier et grouper</translation>
    </message>
    <message>
        <source>&amp;Edit together …</source>
        <translation>Modifier &amp;ensemble …</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Ne &amp;rien sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n ligne copiée comme tableau.</numerusform>
            <numerusform>%n lignes copiées comme tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were copied. Export the list to get all of it.</source>
        <translation>
            <numerusform>Seule la première ligne a été copiée. Exportez la liste pour tout obtenir.</numerusform>
            <numerusform>Seules les %n premières lignes ont été copiées. Exportez la liste pour tout obtenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n enregistrement modifié. Annuler le retire.</numerusform>
            <numerusform>%n enregistrements modifiés. Annuler le retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign by &amp;rules …</source>
        <translation>Attribuer selon les &amp;règles…</translation>
    </message>
    <message>
        <source>&amp;Try out with past leads …</source>
        <translation>&amp;Essayer avec d’anciennes pistes…</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) wait in a queue now, because nobody can take them.</source>
        <translation>
            <numerusform>%n piste attend maintenant dans une file, car personne ne peut la prendre.</numerusform>
            <numerusform>%n pistes attendent maintenant dans une file, car personne ne peut les prendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>&amp;Do more</source>
        <translation>&amp;Autres actions</translation>
    </message>
    <message>
        <source>Select a&amp;ll %1</source>
        <translation>Sélectionner &amp;les %1</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes &amp;compactes</translation>
    </message>
    <message>
        <source>Write down what you do to be heard of, and what it costs. Kith does not send mails: import what your mailing tool says came of them, and rates, leads and returns follow.</source>
        <translation>Notez ce que vous faites pour vous faire entendre, et ce que cela coûte. Kith n’envoie pas d’e-mails : importez ce que votre outil d’envoi en dit ; les taux, les pistes et les rendements suivent.</translation>
    </message>
    <message>
        <source>They come with the results of your mailing tool: import a file that names the campaign, the e-mail address, what happened and when.</source>
        <translation>Ils viennent avec les résultats de votre outil d’envoi : importez un fichier qui nomme la campagne, l’adresse e-mail, ce qui s’est passé et quand.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ListView</name>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation>%1–%2 sur %3</translation>
    </message>
    <message>
        <source>%1 selected · %2</source>
        <translation>%1 sélectionnés · %2</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Tri &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Masquer cette colonne</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Showing %1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %2 in %n group(s)</source>
        <extracomment>%1 records on the screen, %2 records altogether, then the number of groups</extracomment>
        <translation>
            <numerusform>%1 sur %2 en %n groupe</numerusform>
            <numerusform>%1 sur %2 en %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Then sort by this</source>
        <translation>&amp;Puis trier ainsi</translation>
    </message>
    <message>
        <source>Remove the &amp;groups</source>
        <translation>&amp;Retirer les groupes</translation>
    </message>
    <message>
        <source>&amp;Group by this</source>
        <translation>&amp;Grouper ainsi</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>&amp;Fermer tous les groupes</translation>
    </message>
    <message>
        <source>&amp;More columns …</source>
        <translation>Plus de co&amp;lonnes …</translation>
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
        <translation>L&apos;espace de travail a été mis à jour pour cette version de Kith. Le fichier tel qu&apos;il était est conservé sous « %1 ».</translation>
    </message>
    <message>
        <source>Locked · the file is closed, its key is wiped</source>
        <translation>Verrouillé · le fichier est fermé, sa clé est effacée</translation>
    </message>
    <message>
        <source>Sample workspace · deleted when you close it</source>
        <translation>Espace d&apos;exemple · supprimé à la fermeture</translation>
    </message>
    <message>
        <source>Encrypted · %1</source>
        <translation>Chiffré · %1</translation>
    </message>
    <message>
        <source>Read-only · %1</source>
        <translation>Lecture seule · %1</translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation>Quelque chose que vous avez tapé n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Un travail est encore en cours.</translation>
    </message>
    <message>
        <source>It would be lost, and the work that runs would be stopped; what that has written so far is taken back.</source>
        <translation>Ce serait perdu, et le travail en cours serait arrêté ; ce qu&apos;il a écrit jusqu&apos;ici est retiré.</translation>
    </message>
    <message>
        <source>It would be stopped; what it has written so far is taken back.</source>
        <translation>Il serait arrêté ; ce qu&apos;il a écrit jusqu&apos;ici est retiré.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Ce serait perdu.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Arrêter le travail</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locking now stops it; what it has written so far is taken back.</source>
        <translation>Verrouiller maintenant l&apos;arrête ; ce qu&apos;il a écrit jusqu&apos;ici est retiré.</translation>
    </message>
    <message>
        <source>It stays in this program&apos;s memory, unencrypted, and is back after unlocking.</source>
        <translation>Cela reste dans la mémoire de ce programme, non chiffré, et revient après le déverrouillage.</translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation>L&apos;arrêter et verrouiller</translation>
    </message>
    <message>
        <source>Keep it and lock</source>
        <translation>Le garder et verrouiller</translation>
    </message>
    <message>
        <source>What you had typed is kept in memory until you unlock.</source>
        <translation>Ce que vous aviez tapé reste en mémoire jusqu&apos;au déverrouillage.</translation>
    </message>
    <message>
        <source>Quit Kith</source>
        <translation>Quitter Kith</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation>&amp;Créer un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Explore with &amp;sample data</source>
        <translation>Explorer avec des données d&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Exporter cette liste…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>Feuille de &amp;secours…</translation>
    </message>
    <message>
        <source>&amp;About this workspace…</source>
        <translation>À propos de cet espace de &amp;travail…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>&amp;Trouver ou lancer…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Show or hide the record &amp;panel</source>
        <translation>Montrer ou masquer le volet de l&apos;&amp;enregistrement</translation>
    </message>
    <message>
        <source>Fold or unfold the &amp;rail</source>
        <translation>Replier ou déplier la &amp;navigation</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Kith</source>
        <translation>À &amp;propos de Kith</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs c&amp;laires</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Undone: %1. Left alone, because they were changed later: %2.</source>
        <translation>Annulé : %1. Laissés tels quels, parce que modifiés ensuite : %2.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Espaces de travail Kith (*.kith)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorer avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Création de l&apos;espace d&apos;exemple</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l&apos;espace de travail</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet printed before is void.</source>
        <translation>La phrase de passe est changée. La feuille de secours imprimée auparavant n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>%L1 records are in “%2”. That file is not encrypted.</source>
        <translation>%L1 enregistrements sont dans « %2 ». Ce fichier n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>En&amp;registrement</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Sa&amp;uvegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvel enregistrement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>&amp;Chercher dans cette liste</translation>
    </message>
    <message>
        <source>&amp;Open as a page</source>
        <translation>&amp;Ouvrir comme page</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans une &amp;fenêtre à part</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Finish what is open here, then open “%1” again.</source>
        <translation>Terminez ce qui est ouvert ici, puis ouvrez à nouveau « %1 ».</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 sauvegarde %2</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>Sauvegarder « %1 »</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backed up to “%1”. The copy was opened and checked; the same passphrase opens it. Keep it on another drive.</source>
        <translation>Sauvegardé dans « %1 ». La copie a été ouverte et vérifiée ; la même phrase de passe l&apos;ouvre. Gardez-la sur un autre lecteur.</translation>
    </message>
    <message>
        <source>Edit this &amp;cell</source>
        <translation>Modifier cette ce&amp;llule</translation>
    </message>
    <message>
        <source>Pre&amp;vious record</source>
        <translation>Enregistrement &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>Enregistrement sui&amp;vant</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Cop&amp;y as a table</source>
        <translation>Copier comme t&amp;ableau</translation>
    </message>
    <message>
        <source>Paste &amp;rows…</source>
        <translation>Coller des li&amp;gnes…</translation>
    </message>
    <message>
        <source>Choose col&amp;umns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
    <message>
        <source>Sort and &amp;group…</source>
        <translation>T&amp;rier et grouper…</translation>
    </message>
    <message>
        <source>Close the &amp;workspace</source>
        <translation>&amp;Fermer l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Edit the selecte&amp;d together…</source>
        <translation>Modifier la sélection en&amp;semble…</translation>
    </message>
    <message>
        <source>S&amp;how or leave the trash</source>
        <translation>Montrer ou &amp;quitter la corbeille</translation>
    </message>
    <message>
        <source>Assi&amp;gn the selected leads by rules…</source>
        <translation>Attribuer les pistes sélectionnées selon les rè&amp;gles…</translation>
    </message>
    <message>
        <source>&amp;Win the deal…</source>
        <translation>G&amp;agner l’affaire…</translation>
    </message>
    <message>
        <source>&amp;Lose the deal…</source>
        <translation>&amp;Perdre l’affaire…</translation>
    </message>
    <message>
        <source>&amp;Reopen the deal</source>
        <translation>&amp;Rouvrir l’affaire</translation>
    </message>
    <message>
        <source>Move to the ne&amp;xt stage</source>
        <translation>Déplacer vers l’étape s&amp;uivante</translation>
    </message>
    <message>
        <source>Con&amp;vert lead…</source>
        <translation>Con&amp;vertir la piste…</translation>
    </message>
    <message>
        <source>D&amp;isqualify leads…</source>
        <translation>D&amp;isqualifier les pistes…</translation>
    </message>
    <message>
        <source>Rec&amp;ycle leads…</source>
        <translation>Reprendre les pi&amp;stes…</translation>
    </message>
    <message>
        <source>Show leads without a touc&amp;h</source>
        <translation>Montrer les pistes sans &amp;contact</translation>
    </message>
    <message>
        <source>&amp;Complete the line of today…</source>
        <translation>&amp;Terminer la ligne du jour…</translation>
    </message>
    <message>
        <source>Put it o&amp;ff…</source>
        <translation>Rep&amp;orter…</translation>
    </message>
    <message>
        <source>Plan its &amp;next step…</source>
        <translation>Prévoir sa proc&amp;haine étape…</translation>
    </message>
    <message>
        <source>Next &amp;view of this page</source>
        <translation>&amp;Vue suivante de cette page</translation>
    </message>
    <message>
        <source>Select one or more deals first.</source>
        <translation>Sélectionnez d’abord une ou plusieurs affaires.</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Ventes</translation>
    </message>
    <message>
        <source>Move to the stage &amp;before</source>
        <translation>Déplacer vers l’étape précéd&amp;ente</translation>
    </message>
    <message>
        <source>Close leads as &amp;abandoned…</source>
        <translation>Fermer les pistes a&amp;bandonnées…</translation>
    </message>
    <message>
        <source>Log a call abo&amp;ut it…</source>
        <translation>&amp;Noter un appel à ce sujet…</translation>
    </message>
    <message>
        <source>Go to the re&amp;minders</source>
        <translation>Aller aux rap&amp;pels</translation>
    </message>
    <message>
        <source>Co&amp;py its address</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
    <message>
        <source>Co&amp;mplete the activity…</source>
        <translation>Ter&amp;miner l’activité…</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gments</translation>
    </message>
    <message>
        <source>&amp;New segment…</source>
        <translation>&amp;Nouveau segment…</translation>
    </message>
    <message>
        <source>&amp;Edit the conditions…</source>
        <translation>&amp;Modifier les conditions…</translation>
    </message>
    <message>
        <source>Na&amp;me and exclusions…</source>
        <translation>Nom et e&amp;xclusions…</translation>
    </message>
    <message>
        <source>&amp;Open as a list of records</source>
        <translation>&amp;Ouvrir comme liste d’enregistrements</translation>
    </message>
    <message>
        <source>&amp;Duplicate the segment</source>
        <translation>&amp;Dupliquer le segment</translation>
    </message>
    <message>
        <source>&amp;Freeze the segment…</source>
        <translation>&amp;Figer le segment…</translation>
    </message>
    <message>
        <source>&amp;Combine segments…</source>
        <translation>&amp;Combiner des segments…</translation>
    </message>
    <message>
        <source>Move the segment to the &amp;trash</source>
        <translation>Mettre le segment à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>Enregis&amp;trer cette vue</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w view…</source>
        <translation>Enregistrer co&amp;mme nouvelle vue…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Construire un filtre…</translation>
    </message>
    <message>
        <source>Write a filter as text…</source>
        <translation>Écrire un filtre sous forme de texte…</translation>
    </message>
    <message>
        <source>Reset this view</source>
        <translation>Réinitialiser cette vue</translation>
    </message>
    <message>
        <source>Go to the saved views</source>
        <translation>Aller aux vues enregistrées</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ra&amp;pports</translation>
    </message>
    <message>
        <source>&amp;New dashboard…</source>
        <translation>&amp;Nouveau tableau de bord…</translation>
    </message>
    <message>
        <source>&amp;Add a tile…</source>
        <translation>&amp;Ajouter une tuile…</translation>
    </message>
    <message>
        <source>Na&amp;me and sharing…</source>
        <translation>No&amp;m et partage…</translation>
    </message>
    <message>
        <source>Make a &amp;copy of the dashboard…</source>
        <translation>&amp;Copier le tableau de bord…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Save the filter of the dashboard</source>
        <translation>Enre&amp;gistrer le filtre du tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Reset the filter of the dashboard</source>
        <translation>&amp;Réinitialiser le filtre du tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Export the dashboard…</source>
        <translation>E&amp;xporter le tableau de bord…</translation>
    </message>
    <message>
        <source>&amp;Print the dashboard…</source>
        <translation>&amp;Imprimer le tableau de bord…</translation>
    </message>
    <message>
        <source>&amp;Write the dashboard to a folder regularly…</source>
        <translation>Écrire le tableau de &amp;bord régulièrement dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Delete the dashboard</source>
        <translation>&amp;Supprimer le tableau de bord</translation>
    </message>
</context>
<context>
    <name>kith::ui::MetricOptionRows</name>
    <message>
        <source>The pipeline of the dashboard&apos;s filter goes before it.</source>
        <translation>Le pipeline du filtre du tableau de bord passe avant.</translation>
    </message>
    <message>
        <source>The first, or that of the dashboard</source>
        <translation>Le premier, ou celui du tableau de bord</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Un autre pipeline</translation>
    </message>
    <message>
        <source>The first stage</source>
        <translation>La première étape</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Une autre étape</translation>
    </message>
</context>
<context>
    <name>kith::ui::MetricPicker</name>
    <message>
        <source>Search the numbers</source>
        <translation>Chercher dans les nombres</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>kith::ui::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month in a calendar, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>kith::ui::NavigationRail</name>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>kith::ui::NewPassphraseForm</name>
    <message>
        <source>A few words that only you put together</source>
        <translation>Quelques mots que vous seul réunissez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Une phrase de passe a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Les deux ne concordent pas.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Répéter</translation>
    </message>
</context>
<context>
    <name>kith::ui::NextStepDialog</name>
    <message>
        <source>Done, and next?</source>
        <translation>Fait, et ensuite ?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>rien de choisi</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Tomo&amp;rrow</source>
        <translation>&amp;Demain</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation>Dans &amp;3 jours</translation>
    </message>
    <message>
        <source>Next wee&amp;k</source>
        <translation>&amp;Semaine prochaine</translation>
    </message>
    <message>
        <source>Next &amp;month</source>
        <translation>&amp;Mois prochain</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>À une heure précise</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Done, &amp;nothing next</source>
        <translation>Fait, r&amp;ien ensuite</translation>
    </message>
    <message>
        <source>Done, nothing next</source>
        <translation>Fait, rien ensuite</translation>
    </message>
    <message>
        <source>&amp;Done and planned</source>
        <translation>&amp;Fait et planifié</translation>
    </message>
    <message>
        <source>Done and planned</source>
        <translation>Fait et planifié</translation>
    </message>
    <message>
        <source>The next step needs a subject.</source>
        <translation>La prochaine étape a besoin d’un objet.</translation>
    </message>
</context>
<context>
    <name>kith::ui::NotesView</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Ajouter la note</translation>
    </message>
    <message>
        <source>Add note (%1)</source>
        <translation>Ajouter la note (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <translation>Épinglée · %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>No notes yet. What you write here is found by the search, and stays with this record.</source>
        <translation>Pas encore de notes. Ce que vous écrivez ici se retrouve par la recherche et reste avec cet enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older note(s)</source>
        <translation>
            <numerusform>Montrer %n note plus ancienne</numerusform>
            <numerusform>Montrer %n notes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>Enregistrer la note (%1)</translation>
    </message>
</context>
<context>
    <name>kith::ui::NoticeBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Masquer le message</translation>
    </message>
</context>
<context>
    <name>kith::ui::OrganisationSettings</name>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Add a &amp;holiday</source>
        <translation>Ajouter un jour &amp;férié</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Another base currency needs other exchange rates: rates say what one unit is worth in the base currency. Deals that are closed keep what they were worth.</source>
        <translation>Une autre devise de base demande d’autres taux de change : les taux disent ce que vaut une unité dans la devise de base. Les affaires conclues gardent leur valeur.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>How quickly leads are answered is measured in these hours, in the organisation&apos;s time zone. Holidays are left out.</source>
        <translation>La rapidité de réponse aux pistes se mesure dans ces heures, dans le fuseau horaire de l’organisation. Les jours fériés ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>kith::ui::PageCanvas</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphrasePrompt</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase de passe ou code de secours</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>kith::ui::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Certain days…</source>
        <translation>Certains jours…</translation>
    </message>
</context>
<context>
    <name>kith::ui::PicklistSettings</name>
    <message>
        <source>Picklists</source>
        <translation>Listes de choix</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nouvelle liste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Nouvelle &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Merge into …</source>
        <translation>&amp;Fusionner dans…</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>&amp;Montrer les enregistrements</translation>
    </message>
    <message>
        <source>Values are offered in this order. Drag one, or press Alt+Up and Alt+Down, to put it elsewhere. A retired value is no longer offered, and records that have it keep it.</source>
        <translation>Les valeurs sont proposées dans cet ordre. Faites-en glisser une, ou appuyez sur Alt+Haut et Alt+Bas, pour la mettre ailleurs. Une valeur retirée n’est plus proposée, et les enregistrements qui l’ont la gardent.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Nouvelle liste %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 kind of record, %2 field, %3 number: &quot;Contacts, Source: 120&quot;</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Merge values of a list&quot;</extracomment>
        <translation>%1. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have this value.</source>
        <translation>
            <numerusform>%n enregistrement a cette valeur.</numerusform>
            <numerusform>%n enregistrements ont cette valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired, it is no longer offered and they keep it. Merged, they get another one.</source>
        <translation>Retirée, elle n’est plus proposée et ils la gardent. Fusionnée, ils en reçoivent une autre.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>La retirer</translation>
    </message>
</context>
<context>
    <name>kith::ui::PipelineSettings</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>&amp;New pipeline</source>
        <translation>&amp;Nouveau pipeline</translation>
    </message>
    <message>
        <source>Put this pipeline further up</source>
        <translation>Monter ce pipeline</translation>
    </message>
    <message>
        <source>Put this pipeline further down</source>
        <translation>Descendre ce pipeline</translation>
    </message>
    <message>
        <source>&amp;Retire this pipeline</source>
        <translation>&amp;Retirer ce pipeline</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>New &amp;stage</source>
        <translation>Nouvelle é&amp;tape</translation>
    </message>
    <message>
        <source>Deals go through the stages from top to bottom. Drag a stage, or press Alt+Up and Alt+Down, to put it elsewhere.</source>
        <translation>Les affaires traversent les étapes de haut en bas. Glissez une étape, ou appuyez sur Alt+Haut et Alt+Bas, pour la placer ailleurs.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>New &amp;condition</source>
        <translation>Nouvelle &amp;condition</translation>
    </message>
    <message>
        <source>A deal can only come here, or go past here, when it has all of this. Where exceptions are allowed, somebody may move it with a reason, which is kept.</source>
        <translation>Une affaire ne peut venir ici, ou passer outre, que si elle a tout cela. Là où les exceptions sont permises, quelqu’un peut la déplacer avec un motif, qui est gardé.</translation>
    </message>
    <message>
        <source>&amp;Use this pipeline again</source>
        <translation>&amp;Utiliser à nouveau ce pipeline</translation>
    </message>
    <message>
        <source>A retired pipeline keeps its deals but is not offered for new ones.</source>
        <translation>Un pipeline retiré garde ses affaires mais n’est pas proposé pour de nouvelles.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>To come to “%1”</source>
        <translation>Pour entrer dans « %1 »</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>New pipeline %1</source>
        <translation>Nouveau pipeline %1</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Order of the pipelines</source>
        <translation>Ordre des pipelines</translation>
    </message>
    <message>
        <source>Removing “%1”</source>
        <extracomment>%1 name of a stage</extracomment>
        <translation>Suppression de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is gone. Undo brings it back.</source>
        <translation>« %1 » a disparu. Annuler le ramène.</translation>
    </message>
</context>
<context>
    <name>kith::ui::PrintPreview</name>
    <message>
        <source>“%1” could not be printed on “%2”. Look whether the printer is ready, or export a PDF.</source>
        <translation>« %1 » n’a pas pu être imprimé sur « %2 ». Voyez si l’imprimante est prête, ou exportez un PDF.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer « %1 »</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuickFilterHelp</name>
    <message>
        <source>What can be typed into the search box</source>
        <translation>Ce qui peut être tapé dans le champ de recherche</translation>
    </message>
    <message>
        <source>Words are searched for. What is understood as a condition becomes a filter with Enter; names of stages, tags, towns and the like are offered in the list below the box. English and German words both work. “not” or a minus in front turns a condition round, “or” joins two, and text in quotes is always searched for.</source>
        <translation>Les mots sont cherchés. Ce qui est compris comme une condition devient un filtre avec Entrée ; les noms d’étapes, d’étiquettes, de villes et autres sont proposés dans la liste sous le champ. Les mots anglais et allemands sont compris. « not » ou un moins devant inverse une condition, « or » en relie deux, et un texte entre guillemets est toujours cherché.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Amounts, also with a currency</source>
        <translation>Montants, aussi avec une devise</translation>
    </message>
    <message>
        <source>A field and its value</source>
        <translation>Un champ et sa valeur</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Fields that are empty or filled in</source>
        <translation>Champs vides ou remplis</translation>
    </message>
    <message>
        <source>Days and spans of time</source>
        <translation>Jours et périodes</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuickSuggest</name>
    <message>
        <source>↓ choose · Enter take · Esc close</source>
        <translation>↓ choisir · Entrée reprendre · Échap fermer</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
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
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Quotas by person and month</source>
        <translation>Quotas par personne et par mois</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année d’avant</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année d’après</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is to be won in each month, in the base currency. Pieces of a spreadsheet can be pasted with %1; an empty place has no quota. Grey amounts follow from a goal for a quarter, a year or every month.</source>
        <translation>Ce qui doit être gagné chaque mois, dans la devise de base. Des morceaux d’un tableur se collent avec %1 ; une case vide n’a pas de quota. Les montants gris découlent d’un objectif pour un trimestre, une année ou chaque mois.</translation>
    </message>
    <message>
        <source>Save what you have changed in this year first.</source>
        <translation>Enregistrez d’abord ce que vous avez changé dans cette année.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Type a number like %2.</source>
        <translation>« %1 » n’est pas un montant. Saisissez un nombre comme %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s) are no amounts of money and were left out.</source>
        <translation>
            <numerusform>%n valeur collée n’est pas un montant et a été laissée de côté.</numerusform>
            <numerusform>%n valeurs collées ne sont pas des montants et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s) did not fit into the table and were left out.</source>
        <translation>
            <numerusform>%n valeur collée n’entrait pas dans le tableau et a été laissée de côté.</numerusform>
            <numerusform>%n valeurs collées n’entraient pas dans le tableau et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes that are not saved. Close once more to throw them away.</source>
        <translation>Des changements ne sont pas enregistrés. Fermez encore une fois pour les abandonner.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RateSettings</name>
    <message>
        <source>A rate says what one unit of a currency is worth in the base currency.</source>
        <translation>Un taux dit ce que vaut une unité d’une devise dans la devise de base.</translation>
    </message>
    <message>
        <source>A rate says what one unit of a currency is worth in %1.</source>
        <translation>Un taux dit ce que vaut une unité d’une devise en %1.</translation>
    </message>
    <message>
        <source>%1 It holds from its day until the next one. Open deals count by today&apos;s rate; deals that are won or lost keep the rate of the day they were closed on, whatever changes here.</source>
        <extracomment>%1 &quot;A rate says what one unit of a currency is worth in EUR.&quot;</extracomment>
        <translation>%1 Il vaut de son jour jusqu’au suivant. Les affaires ouvertes comptent au taux du jour ; celles qui sont gagnées ou perdues gardent le taux du jour de leur conclusion, quoi qu’il change ici.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Please look at the fields marked in red. Nothing has been saved yet.</source>
        <translation>Regardez les champs marqués en rouge. Rien n&apos;a encore été enregistré.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet: %1</source>
        <translation>Rien n&apos;a encore été enregistré : %1</translation>
    </message>
    <message>
        <source>This record was moved to the trash meanwhile. You can still save your changes.</source>
        <translation>Cet enregistrement a été mis à la corbeille entre-temps. Vous pouvez encore enregistrer vos modifications.</translation>
    </message>
    <message>
        <source>Somebody saved this record meanwhile. Your changes are kept: save again.</source>
        <translation>Quelqu&apos;un a enregistré cet enregistrement entre-temps. Vos modifications sont gardées : enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Your changes are kept, nothing has been overwritten.</source>
        <translation>Vos modifications sont gardées, rien n&apos;a été écrasé.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile and taken over here: %1. Your own changes are kept.</source>
        <translation>Modifié par quelqu&apos;un d&apos;autre entre-temps et repris ici : %1. Vos propres modifications sont gardées.</translation>
    </message>
    <message>
        <source>This record does not exist any more. What you typed is still here to copy.</source>
        <translation>Cet enregistrement n&apos;existe plus. Ce que vous avez tapé est encore ici pour être copié.</translation>
    </message>
    <message>
        <source>Keep your changes?</source>
        <translation>Garder vos modifications ?</translation>
    </message>
    <message>
        <source>You have changed this record and not saved it yet.</source>
        <translation>Vous avez modifié cet enregistrement et ne l&apos;avez pas encore enregistré.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Rejeter les modifications</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>sc</source>
        <comment>letters that the buttons Save and Cancel use</comment>
        <translation>ea</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Enregistrer (%1)</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordPanel</name>
    <message>
        <source>Select a record to see it here.</source>
        <translation>Sélectionnez un enregistrement pour le voir ici.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Fait…</translation>
    </message>
    <message>
        <source>Say how it went and plan the next step</source>
        <translation>Dire comment cela s’est passé et prévoir l’étape suivante</translation>
    </message>
    <message>
        <source>Edit this record (F2)</source>
        <translation>Modifier cet enregistrement (F2)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Open in a window of its own (Ctrl+Enter)</source>
        <translation>Ouvrir dans une fenêtre à part (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Close the panel (Space)</source>
        <translation>Fermer le volet (Espace)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parties de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Cet enregistrement n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation>À la corbeille · %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Up)</source>
        <translation>Enregistrement précédent (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next record (Alt+Down)</source>
        <translation>Enregistrement suivant (Alt+Bas)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordWindow</name>
    <message>
        <source>Discard the note?</source>
        <translation>Rejeter la note ?</translation>
    </message>
    <message>
        <source>You have begun a note and not saved it yet.</source>
        <translation>Vous avez commencé une note et ne l&apos;avez pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation>Rejeter la note</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Print this sheet or copy the code by hand now. It is the only way in when the passphrase is lost. Kith does not keep it.</source>
        <translation>Imprimez cette feuille ou recopiez le code à la main maintenant. C&apos;est le seul accès quand la phrase de passe est perdue. Kith ne le conserve pas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Try another one.</source>
        <translation>L&apos;imprimante n&apos;a pas pris la feuille. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>La feuille est en route vers l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Recovery sheet %1.pdf</source>
        <translation>Feuille de secours %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved without encryption. Print it, then delete the file: whoever finds it and the workspace can read everything.</source>
        <translation>Enregistré sans chiffrement. Imprimez le fichier, puis supprimez-le : quiconque le trouve avec l&apos;espace de travail peut tout lire.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecurrenceEdit</name>
    <message>
        <source>Every how many</source>
        <translation>Tous les combien</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of days, weeks …</comment>
        <translation>tous les </translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Jours, semaines, mois ou années</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>un nombre de fois</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Ne se répète pas</translation>
    </message>
    <message>
        <source>Otherwise…</source>
        <translation>Autrement…</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Selon une règle propre</translation>
    </message>
</context>
<context>
    <name>kith::ui::RelatedView</name>
    <message>
        <source>Related records</source>
        <translation>Enregistrements liés</translation>
    </message>
    <message>
        <source>Nothing is related to this record yet.</source>
        <translation>Rien n&apos;est encore lié à cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RemindBeforeEdit</name>
    <message>
        <source>when it begins or is due</source>
        <translation>au début ou à l’échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after</source>
        <translation>
            <numerusform>%n minute après</numerusform>
            <numerusform>%n minutes après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n semaine avant</numerusform>
            <numerusform>%n semaines avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n heure avant</numerusform>
            <numerusform>%n heures avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderPanel</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how near a time is, the time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>All in 1 hour</source>
        <translation>Tous dans 1 heure</translation>
    </message>
    <message>
        <source>Put off all reminders for one hour</source>
        <translation>Reporter tous les rappels d’une heure</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Dismiss all reminders</source>
        <translation>Fermer tous les rappels</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Autre heure…</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Rappeler encore</translation>
    </message>
    <message>
        <source>When should the reminder come back?</source>
        <translation>Quand le rappel doit-il revenir ?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Remind then</source>
        <translation>Rappeler alors</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Fait…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir : %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remind later of: %1</source>
        <translation>Rappeler plus tard : %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Fermer : %1</translation>
    </message>
    <message>
        <source>%1 · missed</source>
        <comment>when something is</comment>
        <translation>%1 · manqué</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderTray</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Kith to see what it is about.</source>
        <translation>Ouvrez Kith pour voir de quoi il s’agit.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Un rappel est dû</translation>
    </message>
    <message>
        <source>Unlock the workspace to see it.</source>
        <translation>Déverrouillez l’espace de travail pour le voir.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportBuilder</name>
    <message>
        <source>Add a &amp;number</source>
        <translation>&amp;Ajouter un nombre</translation>
    </message>
    <message>
        <source>What the report is made of</source>
        <translation>De quoi le rapport est fait</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>Enregistrements de</translation>
    </message>
    <message>
        <source>&amp;Records of</source>
        <translation>&amp;Enregistrements de</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Rows, &amp;first</source>
        <translation>Lignes, &amp;d’abord</translation>
    </message>
    <message>
        <source>Rows, first</source>
        <translation>Lignes, d’abord</translation>
    </message>
    <message>
        <source>Rows, &amp;second</source>
        <translation>Lignes, &amp;ensuite</translation>
    </message>
    <message>
        <source>Rows, second</source>
        <translation>Lignes, ensuite</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quels enregistrements</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>Selon la date</translation>
    </message>
    <message>
        <source>&amp;By the date</source>
        <translation>Selon la da&amp;te</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Co&amp;mpared with</source>
        <translation>Co&amp;mparé à</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>%1: unit of time</source>
        <translation>%1 : unité de temps</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>par année</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>The day by which a record falls into the period</source>
        <translation>Le jour selon lequel un enregistrement tombe dans la période</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Sans graphique</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportExportDialog</name>
    <message>
        <source>&amp;Keep spreadsheets from computing cells</source>
        <translation>&amp;Empêcher les tableurs de calculer les cellules</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter « %1 »</translation>
    </message>
    <message>
        <source>The numbers as they are shown. The file is not encrypted: whoever finds it can read it.</source>
        <translation>Les nombres tels qu’ils sont montrés. Le fichier n’est pas chiffré : qui le trouve peut le lire.</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, pour le papier</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Valeurs séparées par des virgules (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour des programmes</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe.</source>
        <translation>Les cellules qu’un tableur prendrait pour une formule commencent par une apostrophe.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>« %1 » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportNameDialog</name>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>L’équipe %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>&amp;Visible pour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Others see the numbers of the records that they may see.</source>
        <translation>Les autres voient les nombres des enregistrements qu’ils ont le droit de voir.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportPane</name>
    <message>
        <source>Numbers of the report</source>
        <translation>Nombres du rapport</translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>&amp;Ouvrir les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Copier tout le &amp;tableau</translation>
    </message>
    <message>
        <source>This report says nothing yet</source>
        <translation>Ce rapport ne dit encore rien</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportsPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Dashboards and reports</source>
        <translation>Tableaux de bord et rapports</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Nouveau tableau de bord</translation>
    </message>
    <message>
        <source>This dashboard</source>
        <translation>Ce tableau de bord</translation>
    </message>
    <message>
        <source>%1, shared by %2</source>
        <translation>%1, partagé par %2</translation>
    </message>
    <message>
        <source>&amp;Add a tile…</source>
        <translation>&amp;Ajouter une tuile…</translation>
    </message>
    <message>
        <source>&amp;Name and sharing…</source>
        <translation>&amp;Nom et partage…</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>Faire une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Write to a folder regularly…</source>
        <translation>Écrire &amp;régulièrement dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Save the filter</source>
        <translation>Enregi&amp;strer le filtre</translation>
    </message>
    <message>
        <source>&amp;Reset the filter</source>
        <translation>Réinitialiser le &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Delete the dashboard</source>
        <translation>&amp;Supprimer le tableau de bord</translation>
    </message>
    <message>
        <source>Name and sharing</source>
        <translation>Nom et partage</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>The dashboard “%1” is deleted. Undo brings it back.</source>
        <translation>Le tableau de bord « %1 » est supprimé. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>The team %1 sees this dashboard, too.</source>
        <translation>L’équipe %1 voit aussi ce tableau de bord.</translation>
    </message>
    <message>
        <source>Everyone sees this dashboard.</source>
        <translation>Tout le monde voit ce tableau de bord.</translation>
    </message>
    <message>
        <source>Delete the dashboard</source>
        <translation>Supprimer le tableau de bord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Chercher dans les rapports</translation>
    </message>
    <message>
        <source>&amp;Scheduled…</source>
        <translation>Plani&amp;fiés…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Construire</translation>
    </message>
    <message>
        <source>What the report is made of</source>
        <translation>De quoi le rapport est fait</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Choisissez un rapport</translation>
    </message>
    <message>
        <source>A report puts numbers together by what they are of: who, when, where. Every number opens its records.</source>
        <translation>Un rapport regroupe des nombres selon leur objet : qui, quand, où. Chaque nombre ouvre ses enregistrements.</translation>
    </message>
    <message>
        <source>New &amp;report</source>
        <translation>Nouveau &amp;rapport</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Name and who sees it…</source>
        <translation>&amp;Nom et qui le voit…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Back to what is &amp;saved</source>
        <translation>Revenir à ce qui est &amp;enregistré</translation>
    </message>
    <message>
        <source>&amp;Write to a folder…</source>
        <translation>Écrire dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier comme tableau</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Partagés avec moi</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>of a report that was changed and not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Partagée par %1</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Modifiée et non enregistrée</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Name and who sees it</source>
        <translation>Nom et qui le voit</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SampleBanner</name>
    <message>
        <source>This is a sample with invented people. Try whatever you like: it leaves without a trace when you close it.</source>
        <translation>Ceci est un exemple avec des personnes inventées. Essayez ce que vous voulez : il disparaît sans trace quand vous le fermez.</translation>
    </message>
    <message>
        <source>Create your own workspace…</source>
        <translation>Créer votre propre espace de travail…</translation>
    </message>
</context>
<context>
    <name>kith::ui::ScheduleDialog</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Actif</translation>
    </message>
    <message>
        <source>Write “%1” to a folder</source>
        <translation>Écrire « %1 » dans un dossier</translation>
    </message>
    <message>
        <source>Written while Kith is open; what was missed is written once at the next start. The files are not encrypted: whoever can open the folder can read them.</source>
        <translation>Écrit pendant que Kith est ouvert ; ce qui a été manqué est écrit une fois au prochain démarrage. Les fichiers ne sont pas chiffrés : qui peut ouvrir le dossier peut les lire.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>À quelle &amp;fréquence</translation>
    </message>
    <message>
        <source>&amp;Day of the week</source>
        <translation>&amp;Jour de la semaine</translation>
    </message>
    <message>
        <source>In shorter months the last day</source>
        <translation>Dans les mois plus courts, le dernier jour</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>Jour du &amp;mois</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Valeurs séparées par des virgules (CSV)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce dossier n’est pas là.</translation>
    </message>
    <message>
        <source>%1, by the clocks of the organisation, on the computer “%2”.</source>
        <extracomment>%1 &quot;Every Monday at 08:00&quot;, %2 name of a computer</extracomment>
        <translation>%1, aux horloges de l’organisation, sur l’ordinateur « %2 ».</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ScheduleListDialog</name>
    <message>
        <source>Nothing is written to a folder yet. Choose “Write to a folder” in the menu of a report or a dashboard.</source>
        <translation>Rien n’est encore écrit dans un dossier. Choisissez « Écrire dans un dossier » dans le menu d’un rapport ou d’un tableau de bord.</translation>
    </message>
    <message>
        <source>Written to folders</source>
        <translation>Écrits dans des dossiers</translation>
    </message>
    <message>
        <source>Scheduled reports and dashboards</source>
        <translation>Rapports et tableaux de bord planifiés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Difficulté</translation>
    </message>
</context>
<context>
    <name>kith::ui::SearchBox</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: condition</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>As filter: %1</source>
        <translation>Comme filtre : %1</translation>
    </message>
    <message>
        <source>What can be typed here …</source>
        <translation>Ce qui peut être tapé ici…</translation>
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
        <translation>Membres jour par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quitté</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Taken off by</source>
        <translation>Retiré par</translation>
    </message>
    <message>
        <source>Who came onto the list and who left it</source>
        <translation>Qui est arrivé sur la liste et qui l’a quittée</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Open as a list</source>
        <translation>&amp;Ouvrir comme liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Do &amp;with them</source>
        <translation>Agir &amp;avec eux</translation>
    </message>
    <message>
        <source>More about this segment</source>
        <translation>Plus sur ce segment</translation>
    </message>
    <message>
        <source>&amp;Name and exclusions…</source>
        <translation>&amp;Nom et exclusions…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Figer…</translation>
    </message>
    <message>
        <source>&amp;Combine…</source>
        <translation>&amp;Combiner…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>By any channel</source>
        <translation>Par n’importe quel canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>for any purpose</source>
        <translation>pour n’importe quelle finalité</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Who is left out and why</source>
        <translation>Qui est exclu et pourquoi</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste : %1</translation>
    </message>
    <message>
        <source>Segment of %1</source>
        <translation>Segment : %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Compté : %1</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>Faite à partir de : %1</translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>Il est vide en ce moment</translation>
    </message>
    <message>
        <source>Records that meet the conditions stand here, or that are put on the list.</source>
        <translation>Ici figurent les enregistrements qui remplissent les conditions, ou qui sont mis sur la liste.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans une &amp;fenêtre à part</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier comme tableau</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 correspondent</translation>
    </message>
    <message>
        <source>%1, nobody is left out</source>
        <translation>%1, personne n’est exclu</translation>
    </message>
    <message>
        <source>%1, %2 excluded: %3</source>
        <translation>%1, %2 exclus : %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not counted that day</source>
        <translation>pas compté ce jour-là</translation>
    </message>
    <message>
        <source>asks something else since that day</source>
        <translation>demande autre chose depuis ce jour</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Arrivés le %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Partis le %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentDialog</name>
    <message>
        <source>&amp;Segment: follows the filter from now on</source>
        <translation>&amp;Segment : suit désormais le filtre</translation>
    </message>
    <message>
        <source>&amp;List: keeps those that match now</source>
        <translation>&amp;Liste : garde ceux qui correspondent maintenant</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Enregistrer comme segment</translation>
    </message>
    <message>
        <source>For example “No contact since spring”</source>
        <translation>Par exemple « Sans contact depuis le printemps »</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Ask the workspace anything</source>
        <translation>Posez n’importe quelle question à l’espace de travail</translation>
    </message>
    <message>
        <source>A segment is a filter with a name: who has not been called since spring, which deals wait, who buys most. It follows the records by itself; a list keeps whom it has.</source>
        <translation>Un segment est un filtre avec un nom : qui n’a pas été appelé depuis le printemps, quelles affaires attendent, qui achète le plus. Il suit les enregistrements de lui-même ; une liste garde ceux qu’elle a.</translation>
    </message>
    <message>
        <source>New &amp;segment of contacts</source>
        <translation>Nouveau &amp;segment de contacts</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>New segment: choose of which records</source>
        <translation>Nouveau segment : choisir de quels enregistrements</translation>
    </message>
    <message>
        <source>Search the segments</source>
        <translation>Chercher dans les segments</translation>
    </message>
    <message>
        <source>Segments and lists</source>
        <translation>Segments et listes</translation>
    </message>
    <message>
        <source>&amp;Open as a list of records</source>
        <translation>&amp;Ouvrir comme liste d’enregistrements</translation>
    </message>
    <message>
        <source>&amp;Edit the conditions…</source>
        <translation>&amp;Modifier les conditions…</translation>
    </message>
    <message>
        <source>&amp;Name and exclusions…</source>
        <translation>&amp;Nom et exclusions…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Figer…</translation>
    </message>
    <message>
        <source>&amp;Combine…</source>
        <translation>&amp;Combiner…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Freeze “%1”?</source>
        <translation>Figer « %1 » ?</translation>
    </message>
    <message>
        <source>A list keeps the members of this moment, whatever happens to them later.</source>
        <translation>Une liste garde les membres de cet instant, quoi qu’il leur arrive ensuite.</translation>
    </message>
    <message>
        <source>Make a list beside it</source>
        <translation>En faire une liste à part</translation>
    </message>
    <message>
        <source>Turn it into a list</source>
        <translation>Le transformer en liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>Mettre « %1 » à la corbeille ?</translation>
    </message>
    <message>
        <source>It is asked for by: %1. There it will have no members any more.</source>
        <translation>Il est utilisé par : %1. Il n’y aura plus de membres.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>%1. Undo brings back what was.</source>
        <translation>%1. Annuler rétablit ce qui était.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Kith speaks the new language when it is started the next time.</source>
        <translation>Kith parlera la nouvelle langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Verrouiller &amp;après</translation>
    </message>
    <message>
        <source>Without keys and mouse for this long, the file is closed and its key is wiped. What is typed in open editors stays in memory and is back after unlocking.</source>
        <translation>Sans touches ni souris pendant ce temps, le fichier est fermé et sa clé effacée. Ce qui est tapé dans les éditeurs ouverts reste en mémoire et revient après le déverrouillage.</translation>
    </message>
    <message>
        <source>&amp;Remember this workspace&apos;s key in the desktop&apos;s keychain</source>
        <translation>&amp;Retenir la clé de cet espace de travail dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Feuille de secours…</translation>
    </message>
    <message>
        <source>About this workspace…</source>
        <translation>À propos de cet espace de travail…</translation>
    </message>
    <message>
        <source>The sample workspace has a key that nobody knows; it is deleted when you close it.</source>
        <translation>L&apos;espace d&apos;exemple a une clé que personne ne connaît ; il est supprimé quand vous le fermez.</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Préférences générales</translation>
    </message>
    <message>
        <source>Then everybody who can use your desktop session can open the workspace.</source>
        <translation>Quiconque peut utiliser votre session peut alors ouvrir l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation>Ce bureau n&apos;offre pas de trousseau en ce moment ; la phrase de passe doit donc être tapée à chaque fois.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Con&amp;trast</source>
        <translation>Con&amp;traste</translation>
    </message>
    <message>
        <source>Workspace and key</source>
        <translation>Espace de travail et clé</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Notifications do not say what a reminder is &amp;about</source>
        <translation>Les notifications ne disent pas &amp;de quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>kith::ui::ShortcutsDialog</name>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation>Dans un éditeur</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Leave without saving, after a question</source>
        <translation>Quitter sans enregistrer, après une question</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>Chercher ce qui est tapé</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Go to the field with the underlined letter</source>
        <translation>Aller au champ à la lettre soulignée</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt et la lettre</translation>
    </message>
    <message>
        <source>No shortcut goes by that name.</source>
        <translation>Aucun raccourci de ce nom.</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Chercher par nom ou par touche</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>Ouvrir et fermer un groupe</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation>Jour, semaine, mois, agenda</translation>
    </message>
    <message>
        <source>Back and ahead</source>
        <translation>En arrière et en avant</translation>
    </message>
    <message>
        <source>Edit the activity</source>
        <translation>Modifier l’activité</translation>
    </message>
    <message>
        <source>Move the activity</source>
        <translation>Déplacer l’activité</translation>
    </message>
    <message>
        <source>Make it longer, shorter</source>
        <translation>L’allonger, la raccourcir</translation>
    </message>
    <message>
        <source>Without a time of day, at one</source>
        <translation>Sans heure, à une heure</translation>
    </message>
</context>
<context>
    <name>kith::ui::SimulationCard</name>
    <message>
        <source>P10: nine of ten runs bring more</source>
        <translation>P10 : neuf tirages sur dix apportent plus</translation>
    </message>
    <message>
        <source>P50: half of the runs bring more</source>
        <translation>P50 : la moitié des tirages apporte plus</translation>
    </message>
    <message>
        <source>P90: one of ten runs brings more</source>
        <translation>P90 : un tirage sur dix apporte plus</translation>
    </message>
    <message>
        <source>What may be won</source>
        <translation>Ce qui peut être gagné</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>%1 tirages sur %2 affaires ouvertes, appris du déroulement de %3 affaires closes. Déjà gagné : %4. D’affaires qui n’existent pas encore, en moyenne : %5.</translation>
    </message>
    <message>
        <source>Runs by what they bring</source>
        <translation>Tirages selon ce qu’ils apportent</translation>
    </message>
    <message>
        <source>Won by the end of the period</source>
        <translation>Gagné à la fin de la période</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>There is no earlier period to test it with yet.</source>
        <translation>Il n’y a pas encore de période antérieure pour la vérifier.</translation>
    </message>
    <message>
        <source>Tested: in %1 of %2 earlier periods, what was won lay between P10 and P90. Eight of ten would be as it should be.</source>
        <translation>Vérifié : dans %1 de %2 périodes antérieures, ce qui a été gagné était entre P10 et P90. Huit sur dix serait comme il faut.</translation>
    </message>
    <message>
        <source>What would have been foretold, and what was won</source>
        <translation>Ce qui aurait été prédit, et ce qui a été gagné</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
</context>
<context>
    <name>kith::ui::SortDialog</name>
    <message>
        <source>No groups</source>
        <translation>Pas de groupes</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Trier et grouper</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d&apos;autre</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>then by</source>
        <translation>puis par</translation>
    </message>
    <message>
        <source>In the list a click on a header sorts by it, with Shift it is added.</source>
        <translation>Dans la liste, un clic sur un en-tête trie par lui ; avec Maj il s&apos;ajoute.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>kith::ui::StageTargetDialog</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are in this stage. Where do they go?</source>
        <translation>
            <numerusform>%n affaire est dans cette étape. Où va-t-elle ?</numerusform>
            <numerusform>%n affaires sont dans cette étape. Où vont-elles ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the trash.</source>
        <translation>
            <numerusform>%n d’entre elles est dans la corbeille.</numerusform>
            <numerusform>%n d’entre elles sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation>&amp;Les déplacer vers</translation>
    </message>
    <message>
        <source>There is no other stage of this kind. Add one first.</source>
        <translation>Il n’y a pas d’autre étape de ce genre. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>The histories of the deals go on naming this stage. One undo brings everything back.</source>
        <translation>Les historiques des affaires continuent de nommer cette étape. Une seule annulation ramène tout.</translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Déplacer et supprimer</translation>
    </message>
</context>
<context>
    <name>kith::ui::StrengthMeter</name>
    <message>
        <source>Reckoned for an attacker who has the file and tries %L1 passphrases a second, as about a hundred graphics cards do.</source>
        <translation>Calculé pour un attaquant qui a le fichier et essaie %L1 phrases de passe par seconde, comme le font une centaine de cartes graphiques.</translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Nobody can reset it.</source>
        <translation>Seule cette phrase de passe ouvre le fichier. Personne ne peut la réinitialiser.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SubjectButton</name>
    <message>
        <source>Asks for %1</source>
        <translation>Interroge sur : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::SubjectPopup</name>
    <message>
        <source>Search fields and related records</source>
        <translation>Chercher dans les champs et enregistrements liés</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Sur quoi on peut interroger</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Related records: there are some or none, how many, sums, dates</source>
        <translation>Enregistrements liés : s’il y en a ou non, combien, sommes, dates</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segment or list</source>
        <translation>Segment ou liste</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1 : oui</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1 : non</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1 : expiré</translation>
    </message>
    <message>
        <source>%1: asked</source>
        <translation>%1 : demandé</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This company</source>
        <translation>Cette entreprise</translation>
    </message>
    <message>
        <source>With subsidiaries</source>
        <translation>Avec les filiales</translation>
    </message>
    <message>
        <source>The numbers count this company alone</source>
        <translation>Les nombres comptent cette entreprise seule</translation>
    </message>
    <message>
        <source>The numbers count this company and all companies below it</source>
        <translation>Les nombres comptent cette entreprise et toutes les entreprises au-dessous</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 (%n record(s))</source>
        <translation>
            <numerusform>%1
%2 (%n enregistrement)</numerusform>
            <numerusform>%1
%2 (%n enregistrements)</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ne pas contacter</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>Nobody has written down yet what this person agreed to.</source>
        <translation>Personne n&apos;a encore noté ce que cette personne a accepté.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The strictest answer for each channel.</source>
        <translation>La réponse la plus stricte pour chaque canal.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TagList</name>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TagSettings</name>
    <message>
        <source>What tags may be called</source>
        <translation>Comment les étiquettes peuvent s’appeler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>They hold wherever a tag is typed or imported. Tags that are there already keep their names until somebody renames them.</source>
        <translation>Elles valent partout où une étiquette est tapée ou importée. Les étiquettes déjà présentes gardent leur nom jusqu’à ce que quelqu’un les renomme.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Nouvelle étiquette</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>&amp;Montrer les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural: &quot;120 contacts&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 kind of record, %2 number: &quot;Contacts: 120&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>new%1</source>
        <translation>nouvelle%1</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Merge tags&quot;</extracomment>
        <translation>%1. Annuler revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>Supprimer %n étiquette</numerusform>
            <numerusform>Supprimer %n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it is taken from a record.</source>
        <translation>
            <numerusform>%n fois, elle est retirée d’un enregistrement.</numerusform>
            <numerusform>%n fois, elle est retirée d’un enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo brings all of it back.</source>
        <translation>Une seule annulation ramène tout.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileBoard</name>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Move the tile “%1”</source>
        <translation>Déplacer la tuile « %1 »</translation>
    </message>
    <message>
        <source>Resize the tile “%1”</source>
        <translation>Redimensionner la tuile « %1 »</translation>
    </message>
    <message>
        <source>“%1” cannot go further.</source>
        <translation>« %1 » ne peut pas aller plus loin.</translation>
    </message>
    <message>
        <source>“%1”: %2 columns wide, %3 rows high.</source>
        <translation>« %1 » : %2 colonnes de large, %3 lignes de haut.</translation>
    </message>
    <message>
        <source>“%1”: column %2, row %3.</source>
        <translation>« %1 » : colonne %2, ligne %3.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileEditor</name>
    <message>
        <source>New tile</source>
        <translation>Nouvelle tuile</translation>
    </message>
    <message>
        <source>Edit the tile</source>
        <translation>Modifier la tuile</translation>
    </message>
    <message>
        <source>Add the tile</source>
        <translation>Ajouter la tuile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose the records…</source>
        <translation>Choisir les enregistrements…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>Other days than the dashboard</source>
        <translation>D’autres jours que le tableau de bord</translation>
    </message>
    <message>
        <source>As the dashboard</source>
        <translation>Comme le tableau de bord</translation>
    </message>
    <message>
        <source>Without comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>À la période d’avant</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>À l’année d’avant</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>À atteindre</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Autant que possible</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>a&amp;nd by</source>
        <translation>e&amp;t par</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Compa&amp;red</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>C&amp;atégories</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Regroupé par</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Chaque</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>All that the number counts.</source>
        <translation>Tout ce que le nombre compte.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileExplanation</name>
    <message>
        <source>All the time</source>
        <translation>Tout le temps</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Explain “%1”</source>
        <translation>Expliquer « %1 »</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quels enregistrements</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a rate</source>
        <translation>Sans taux</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n enregistrement a une devise sans taux de change et n’est pas dans la somme.</numerusform>
            <numerusform>%n enregistrements ont une devise sans taux de change et ne sont pas dans la somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Sans valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have nothing to add.</source>
        <translation>
            <numerusform>%n enregistrement n’a rien à ajouter.</numerusform>
            <numerusform>%n enregistrements n’ont rien à ajouter.</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Demandé en</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>Ouvrir ses enregistrements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Ce que l’on peut faire de cette tuile</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>This program does not understand this tile: its number may come from a newer version. Edit it, or remove it.</source>
        <translation>Ce programme ne comprend pas cette tuile : son nombre vient peut-être d’une version plus récente. Modifiez-la ou retirez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n enregistrement a une devise sans taux de change et n’est pas dans la somme.</numerusform>
            <numerusform>%n enregistrements ont une devise sans taux de change et ne sont pas dans la somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Ce que l’on peut faire de « %1 »</translation>
    </message>
    <message>
        <source>E&amp;xplain this number…</source>
        <translation>E&amp;xpliquer ce nombre…</translation>
    </message>
    <message>
        <source>&amp;Open its records</source>
        <translation>&amp;Ouvrir ses enregistrements</translation>
    </message>
    <message>
        <source>Show as a &amp;chart</source>
        <translation>Montrer comme &amp;graphique</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Montrer comme &amp;tableau</translation>
    </message>
    <message>
        <source>Co&amp;py as a table</source>
        <translation>Co&amp;pier comme tableau</translation>
    </message>
    <message>
        <source>Write to a &amp;file…</source>
        <translation>Écrire dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1 : %2, %Ln enregistrement</numerusform>
            <numerusform>%1 : %2, %Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TimeGridView</name>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
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
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · par %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · annulé</translation>
    </message>
</context>
<context>
    <name>kith::ui::TimelineView</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Changements d&apos;étape</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>Modifications de champs</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Genres d&apos;entrées</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l&apos;a fait</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n genre</numerusform>
            <numerusform>%n genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Rien de ce genre</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s&apos;est encore passé</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Aucune entrée ne passe le filtre.</translation>
    </message>
    <message>
        <source>Activities, notes, deals, orders and every change of this record will be listed here, newest first.</source>
        <translation>Les activités, notes, affaires, commandes et chaque modification de cet enregistrement figureront ici, les plus récentes d&apos;abord.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Terminé…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayActions</name>
    <message>
        <source>“%1” is done. Undo takes it back.</source>
        <translation>« %1 » est fait. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tomorrow and the weekday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Demain</translation>
    </message>
    <message>
        <source>In t&amp;wo days</source>
        <translation>Dans deu&amp;x jours</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Semaine prochaine</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>Dans un &amp;mois</translation>
    </message>
    <message>
        <source>&amp;Choose a day …</source>
        <translation>&amp;Choisir un jour…</translation>
    </message>
    <message>
        <source>“%1” is planned for %2. Undo takes it back.</source>
        <translation>« %1 » est prévu pour %2. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>The call is logged: %1. Undo takes it back.</source>
        <translation>L’appel est noté : %1. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>No e-mail address or phone number is known here.</source>
        <translation>Aucune adresse e-mail ni aucun numéro de téléphone n’est connu ici.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayCard</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>Tout montrer : %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Montrer les %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayGoals</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 sur %2 · %3 %</translation>
    </message>
    <message>
        <source>Working day %1 of %2</source>
        <translation>Jour ouvré %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n deal(s)</source>
        <translation>
            <numerusform>%1 · %n affaire</numerusform>
            <numerusform>%1 · %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reached</source>
        <translation>%1 · atteint</translation>
    </message>
    <message>
        <source>%1 · %2 behind</source>
        <translation>%1 · %2 de retard</translation>
    </message>
    <message>
        <source>%1 · %2 ahead</source>
        <translation>%1 · %2 d’avance</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Set a &amp;goal</source>
        <translation>Fixer un &amp;objectif</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayListView</name>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Snooze …</source>
        <translation>&amp;Reporter…</translation>
    </message>
    <message>
        <source>&amp;Next step …</source>
        <translation>Prochaine &amp;étape…</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>&amp;Noter un appel…</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address or phone …</source>
        <translation>&amp;Copier l’adresse e-mail ou le téléphone…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans une &amp;fenêtre à part</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Each day begins here</source>
        <translation>Chaque journée commence ici</translation>
    </message>
    <message>
        <source>What is due, whom to call, which deals need you and how far you are. Start with a deal or something to do.</source>
        <translation>Ce qui est dû, qui appeler, quelles affaires ont besoin de vous et où vous en êtes. Commencez par une affaire ou quelque chose à faire.</translation>
    </message>
    <message>
        <source>New &amp;deal</source>
        <translation>Nouvelle &amp;affaire</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Nouvelle a&amp;ctivité</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>What is mine</source>
        <translation>Ce qui est à moi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>What is anybody&apos;s</source>
        <translation>Ce qui est à tout le monde</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>Rendez-vous du jour</translation>
    </message>
    <message>
        <source>Leads to call first</source>
        <translation>Pistes à appeler d’abord</translation>
    </message>
    <message>
        <source>Deals that rot</source>
        <translation>Affaires qui stagnent</translation>
    </message>
    <message>
        <source>Enter opens a line, Space shows it beside, C completes it, S puts it off, N plans the next step, L logs a call, E copies an address.</source>
        <translation>Entrée ouvre une ligne, Espace la montre à côté, C la termine, S la reporte, N prévoit la prochaine étape, L note un appel, E copie une adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Plan a next step for %n open record(s).</source>
        <translation>
            <numerusform>Rien n’est dû. Prévoyez une prochaine étape pour %n enregistrement ouvert.</numerusform>
            <numerusform>Rien n’est dû. Prévoyez une prochaine étape pour %n enregistrements ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Prévoir</translation>
    </message>
    <message>
        <source>Nothing due. Everything open has its next step.</source>
        <translation>Rien n’est dû. Tout ce qui est ouvert a sa prochaine étape.</translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <translation>Pas de rendez-vous aujourd’hui.</translation>
    </message>
    <message>
        <source>Every new lead has had an answer.</source>
        <translation>Chaque nouvelle piste a eu une réponse.</translation>
    </message>
    <message>
        <source>No deal has been left alone for too long.</source>
        <translation>Aucune affaire n’a été laissée trop longtemps.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayStrip</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Dû aujourd’hui</translation>
    </message>
    <message>
        <source>Planned later</source>
        <translation>Prévu plus tard</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans prochaine étape</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 overdue + %2 today + %3 planned + %4 without a next step = %5 open deals and leads</source>
        <translation>%1 en retard + %2 aujourd’hui + %3 prévues + %4 sans prochaine étape = %5 affaires et pistes ouvertes</translation>
    </message>
</context>
<context>
    <name>kith::ui::UnlockPage</name>
    <message>
        <source>Remember in the desktop&apos;s keychain</source>
        <translation>Retenir dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase de passe ou code de secours</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>« %1 » est verrouillé</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir « %1 »</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l&apos;espace de travail</translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation>Ce bureau n&apos;offre pas de trousseau en ce moment ; la phrase de passe doit donc être tapée à chaque fois.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The key in the keychain is not the one of this file any more. Type the passphrase.</source>
        <translation>La clé du trousseau n&apos;est plus celle de ce fichier. Tapez la phrase de passe.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>kith::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this view as it is now (%1)</source>
        <translation>Enregistrer cette vue telle qu’elle est maintenant (%1)</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save what is shown as a view of its own</source>
        <translation>Enregistrer ce qui est montré comme vue à part</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show this view as it was saved</source>
        <translation>Montrer cette vue telle qu’elle a été enregistrée</translation>
    </message>
    <message>
        <source>Save what is shown as a new view</source>
        <translation>Enregistrer ce qui est montré comme nouvelle vue</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Cette vue</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. What you had changed in it is still shown: save it as a view of its own to keep it.</source>
        <translation>La vue « %1 » a été supprimée. Ce que vous y aviez modifié est encore montré : enregistrez-le comme vue à part pour le garder.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves out %n field(s) that are no longer there: %2.</source>
        <extracomment>%1 name of a view, %n number of fields, %2 their names</extracomment>
        <translation>
            <numerusform>« %1 » laisse de côté %n champ qui n’existe plus : %2.</numerusform>
            <numerusform>« %1 » laisse de côté %n champs qui n’existent plus : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter of “%1” cannot be used any more, so nothing is left out. %2</source>
        <translation>Le filtre de « %1 » ne peut plus être utilisé, rien n’est donc laissé de côté. %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the view of all records</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Seen by everyone</source>
        <translation>Visible par tous</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Partagée par %1</translation>
    </message>
    <message>
        <source>Seen by the team %1</source>
        <translation>Visible par l’équipe %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Affichée en premier</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Modifiée et non enregistrée</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a view that is changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Ré&amp;initialiser</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>S&amp;een by</source>
        <translation>&amp;Visible par</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>L’équipe %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Show this &amp;first</source>
        <translation>Montrer d’a&amp;bord</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Déplacer vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>Déplacer vers la dr&amp;oite</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vue « %1 » est enregistrée.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>The view “%1” is deleted. Undo brings it back.</source>
        <translation>La vue « %1 » est supprimée. Annuler la rétablit.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ViewDialog</name>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>L’équipe %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>A view keeps the filter, the search, columns and their widths, order, groups and density.</source>
        <translation>Une vue garde le filtre, la recherche, les colonnes et leurs largeurs, l’ordre, les groupes et la densité.</translation>
    </message>
</context>
<context>
    <name>kith::ui::WelcomePage</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>Introuvable dans %1</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation>Vos clients dans un fichier chiffré qui est à vous.</translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation>Créer un espace de travail…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorer avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>A private workspace with invented people. It leaves without a trace when you close it.</source>
        <translation>Un espace de travail privé avec des personnes inventées. Il disparaît sans trace quand vous le fermez.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Où est « %1 » maintenant ?</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Espaces de travail Kith (*.kith)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkingHoursEdit</name>
    <message>
        <source>%1: add working hours</source>
        <translation>%1 : ajouter des heures de travail</translation>
    </message>
    <message>
        <source>Nobody is at work</source>
        <translation>Personne ne travaille</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1 : de</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1 : à</translation>
    </message>
    <message>
        <source>00:00 is midnight at the end of the day.</source>
        <translation>00:00 est minuit à la fin de la journée.</translation>
    </message>
    <message>
        <source>%1: take these hours away</source>
        <translation>%1 : retirer ces heures</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceInfoDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>À propos de « %1 »</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Lecture seule. %1</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Peut être modifié</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>SQLCipher %1</source>
        <translation>SQLCipher %1</translation>
    </message>
    <message>
        <source>Cipher settings</source>
        <translation>Réglages du chiffrement</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>brought up from version %1; the file as it was is kept as “%2”</source>
        <translation>mis à jour depuis la version %1 ; le fichier tel qu&apos;il était est conservé sous « %2 »</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>%1, journal %2</source>
        <translation>%1, journal %2</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Unlock the workspace to see what is in it.</source>
        <translation>Déverrouillez l&apos;espace de travail pour voir ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceView</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau kanban</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>kithctl</name>
    <message>
        <source>Checks every page&apos;s authentication code, SQLite&apos;s structures, foreign keys, the invariants, and recomputes all derived data. Exit code 4 when something is found.</source>
        <translation>Vérifie le code d&apos;authentification de chaque page, les structures de SQLite, les clés étrangères et les invariants, et recalcule toutes les données dérivées. Code de sortie 4 si quelque chose est trouvé.</translation>
    </message>
    <message>
        <source>All is well: %1 pages, %2 rows, content %3.
</source>
        <translation>Tout va bien : %1 pages, %2 lignes, contenu %3.
</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 prend un nombre entier d&apos;au moins %2, pas « %3 ».</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path, or make a workspace with &quot;kithctl create&quot;.</source>
        <translation>Il n&apos;y a pas de fichier « %1 ». Vérifiez le chemin, ou créez un espace de travail avec « kithctl create ».</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Phrase de passe de %1 : </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase de passe : </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même encore une fois : </translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>Les deux phrases de passe diffèrent ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The passphrase is empty. A workspace needs one.</source>
        <translation>La phrase de passe est vide. Un espace de travail en a besoin.</translation>
    </message>
    <message>
        <source>The workspace was brought up to date; the backup from before is %1.</source>
        <translation>L&apos;espace de travail a été mis à jour ; la sauvegarde d&apos;avant est %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name; kithctl never overwrites a file.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom ; kithctl n&apos;écrase jamais un fichier.</translation>
    </message>
    <message>
        <source>Made %1.
</source>
        <translation>%1 a été créé.
</translation>
    </message>
    <message>
        <source>%1 rows written to %2. The file is not encrypted.
</source>
        <translation>%1 lignes écrites dans %2. Le fichier n&apos;est pas chiffré.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. Ids are whole numbers, as query prints them.</source>
        <translation>« %1 » n&apos;est pas un identifiant. Les identifiants sont des nombres entiers, tels que query les affiche.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Il n&apos;y a pas de %1 avec l&apos;identifiant %2.</translation>
    </message>
    <message>
        <source>  (undone)</source>
        <translation>  (annulé)</translation>
    </message>
    <message>
        <source>Shows who changed what in one record, newest first.</source>
        <translation>Montre qui a modifié quoi dans un enregistrement, le plus récent d&apos;abord.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; cannot be read: %2.</source>
        <translation>La correspondance « %1 » ne peut pas être lue : %2.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; is not a JSON object (%2 at byte %3).</source>
        <translation>La correspondance « %1 » n&apos;est pas un objet JSON (%2 à l&apos;octet %3).</translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation>(ignoré)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.
</source>
        <translation>%1 lignes : %2 créées, %3 mises à jour, %4 inchangées, %5 rejetées.
</translation>
    </message>
    <message>
        <source>Rejected rows with their reasons: %1 (not encrypted).
</source>
        <translation>Lignes rejetées avec leurs raisons : %1 (non chiffré).
</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.
</source>
        <translation>C&apos;était un essai : rien n&apos;a été modifié.
</translation>
    </message>
    <message>
        <source>&quot;kithctl undo&quot; takes all of it back.
</source>
        <translation>« kithctl undo » retire le tout.
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
  espace de travail  %2
  créé               %3
  taille             %4
  schéma             %5
  SQLCipher          %6
  journal            %7 sur %8
</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Says what the workspace is and how much is in it.</source>
        <translation>Dit ce qu&apos;est l&apos;espace de travail et combien il contient.</translation>
    </message>
    <message>
        <source>kithctl does without a window what an administrator or a script needs from a Kith workspace.

</source>
        <translation>kithctl fait sans fenêtre ce qu&apos;un administrateur ou un script attend d&apos;un espace de travail Kith.

</translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation>Utilisez-le ainsi : %1</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;kithctl --help&quot; lists them.</source>
        <translation>Il n&apos;y a pas de commande « %1 ». « kithctl --help » les énumère.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older recovery sheets no longer open this file; older backups keep the old passphrase.
</source>
        <translation>La phrase de passe est changée. Les anciennes feuilles de secours n&apos;ouvrent plus ce fichier ; les anciennes sauvegardes gardent l&apos;ancienne phrase de passe.
</translation>
    </message>
    <message>
        <source>Changes the passphrase. The new one comes from --new-passphrase-fd, KITH_NEW_PASSPHRASE_FD, the second line of --passphrase-fd, or the terminal.</source>
        <translation>Change la phrase de passe. La nouvelle vient de --new-passphrase-fd, de KITH_NEW_PASSPHRASE_FD, de la deuxième ligne de --passphrase-fd ou du terminal.</translation>
    </message>
    <message>
        <source>--today takes a date like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--today prend une date comme 2026-03-31, pas « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has contacts already. Sample data goes into a new or empty workspace only.</source>
        <translation>« %1 » a déjà des contacts. Les données d&apos;exemple ne vont que dans un espace de travail nouveau ou vide.</translation>
    </message>
    <message>
        <source>Made %1 contacts and what belongs to them: %2 rows.
</source>
        <translation>%1 contacts et ce qui s&apos;y rattache ont été créés : %2 lignes.
</translation>
    </message>
    <message>
        <source>Fills a new or empty workspace with believable records; the same seed and day make the same content.</source>
        <translation>Remplit un espace de travail nouveau ou vide d&apos;enregistrements crédibles ; la même graine et le même jour donnent le même contenu.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file descriptor. Give a number, for example 3 together with 3&lt;FILE.</source>
        <translation>« %1 » n&apos;est pas un descripteur de fichier. Donnez un nombre, par exemple 3 avec 3&lt;FICHIER.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from file descriptor %1. Open it, for example with %1&lt;FILE.</source>
        <translation>La phrase de passe ne peut pas être lue du descripteur de fichier %1. Ouvrez-le, par exemple avec %1&lt;FICHIER.</translation>
    </message>
    <message>
        <source>No passphrase was given and there is no terminal to ask on. Use --passphrase-fd N or the variable KITH_PASSPHRASE_FD=N; its first line is taken.</source>
        <translation>Aucune phrase de passe n&apos;a été donnée et il n&apos;y a pas de terminal où la demander. Utilisez --passphrase-fd N ou la variable KITH_PASSPHRASE_FD=N ; sa première ligne est prise.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1
</source>
        <translation>Annulé : %1
</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Refait ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Done again: %1
</source>
        <translation>Rétabli : %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were changed later or later records refer to them:
</source>
        <translation>
            <numerusform>%n enregistrement est resté, parce qu&apos;il a été modifié ensuite ou que des enregistrements ultérieurs y renvoient :
</numerusform>
            <numerusform>%n enregistrements sont restés, parce qu&apos;ils ont été modifiés ensuite ou que des enregistrements ultérieurs y renvoient :
</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the latest action back, or with --action the one of this number (&quot;transaction&quot; in what --json tells). What was changed later stands in the way; with --skip-changed it stays as it is, and the rest is undone.</source>
        <translation>Retire la dernière action, ou avec --action celle de ce numéro (« transaction » dans ce que dit --json). Ce qui a été modifié ensuite fait obstacle ; avec --skip-changed cela reste tel quel, et le reste est annulé.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Added %1 as document %2.
</source>
        <translation>%1 a été ajouté comme document %2.
</translation>
    </message>
    <message>
        <source>Name the file to write with --to.</source>
        <translation>Nommez avec --to le fichier à écrire.</translation>
    </message>
    <message>
        <source>Written to %1: %2 bytes. The file is not encrypted.
</source>
        <translation>Écrit dans %1 : %2 octets. Le fichier n&apos;est pas chiffré.
</translation>
    </message>
    <message>
        <source>Adds a file to a record as a document, encrypted inside the workspace.</source>
        <translation>Ajoute un fichier à un enregistrement comme document, chiffré dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Lists the documents of a record, the newest first.</source>
        <translation>Énumère les documents d&apos;un enregistrement, le plus récent d&apos;abord.</translation>
    </message>
    <message>
        <source>Writes a document to a file, which is not encrypted.</source>
        <translation>Écrit un document dans un fichier, qui n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>%1 cannot have documents.</source>
        <translation>%1 ne peut pas avoir de documents.</translation>
    </message>
    <message>
        <source>Only contacts can be written as vCards.</source>
        <translation>Seuls des contacts peuvent être écrits en vCards.</translation>
    </message>
    <message>
        <source>%1 cards written to %2. The file is not encrypted.
</source>
        <translation>%1 cartes écrites dans %2. Le fichier n&apos;est pas chiffré.
</translation>
    </message>
    <message>
        <source>--vcard must be 3.0 or 4.0.</source>
        <translation>--vcard doit être 3.0 ou 4.0.</translation>
    </message>
    <message>
        <source>There is no time zone called &quot;%1&quot;. Zones are called like Europe/Vienna.</source>
        <translation>Aucun fuseau horaire ne s’appelle « %1 ». Les fuseaux s’appellent comme Europe/Vienna.</translation>
    </message>
    <message>
        <source>There is no user called &quot;%1&quot;.</source>
        <translation>Aucun utilisateur ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Lists open activities that are overdue or due today, and those of the next days with --days.</source>
        <translation>Liste les activités ouvertes en retard ou dues aujourd’hui, et avec --days celles des prochains jours.</translation>
    </message>
    <message>
        <source>There is no deal called &quot;%1&quot;.</source>
        <translation>Aucune affaire ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>%1 deals are called &quot;%2&quot;. Name one by its id.</source>
        <translation>%1 affaires s’appellent « %2 ». Nommez-en une par son identifiant.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;. There are: %3.</source>
        <translation>%1 : il n’y a pas de « %2 ». Il y a : %3.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1: now in &quot;%2&quot; (%3).
</source>
        <translation>%1 : maintenant dans « %2 » (%3).
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot; already.
</source>
        <translation>« %1 » est déjà dans « %2 ».
</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>pondéré</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are not in the sums: there is no exchange rate for %1.
</source>
        <translation>
            <numerusform>%n affaire n’est pas dans les sommes : il n’y a pas de taux de change pour %1.
</numerusform>
            <numerusform>%n affaires ne sont pas dans les sommes : il n’y a pas de taux de change pour %1.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists open deals, or with --all closed ones too, with how they stand.</source>
        <translation>Liste les affaires ouvertes, ou avec --all aussi les conclues, et où elles en sont.</translation>
    </message>
    <message>
        <source>Moves a deal, by its id or name, to another stage. What the stage asks for and is missing may be passed over with --bypass and a reason, which is logged.</source>
        <translation>Déplace une affaire, par son identifiant ou son nom, vers une autre étape. Ce que l’étape demande et qui manque peut être outrepassé avec --bypass et un motif, qui est noté.</translation>
    </message>
    <message>
        <source>Marks a deal as won, today or on an earlier day.</source>
        <translation>Marque une affaire comme gagnée, aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>Marks a deal as lost, with its reason.</source>
        <translation>Marque une affaire comme perdue, avec son motif.</translation>
    </message>
    <message>
        <source>Puts a closed deal back into the stage it was closed from.</source>
        <translation>Remet une affaire conclue dans l’étape d’où elle a été conclue.</translation>
    </message>
    <message>
        <source>Tells count, amount and weighted amount of all deals of each stage of a pipeline, in the base currency.</source>
        <translation>Donne le nombre, le montant et le montant pondéré de toutes les affaires de chaque étape d’un pipeline, dans la devise de base.</translation>
    </message>
    <message>
        <source>Only activities can be written as a calendar.</source>
        <translation>Seules les activités peuvent s’écrire comme calendrier.</translation>
    </message>
    <message>
        <source>%1 activities written to %2. The file is not encrypted.
</source>
        <translation>%1 activités écrites dans %2. Le fichier n’est pas chiffré.
</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; (%3 rows) is nearly &quot;%4&quot;. Say --map &quot;%2=%4&quot; if that is meant.
</source>
        <translation>%1 : « %2 » (%3 lignes) est presque « %4 ». Écrivez --map &quot;%2=%4&quot; si c’est cela.
</translation>
    </message>
    <message>
        <source>A calendar holds activities; leave --entity out.</source>
        <translation>Un calendrier contient des activités ; omettez --entity.</translation>
    </message>
    <message>
        <source>--past-days only goes with --dry-run.</source>
        <translation>--past-days ne va qu’avec --dry-run.</translation>
    </message>
    <message>
        <source>Lists leads with owner and queue.</source>
        <translation>Liste les pistes avec responsable et file.</translation>
    </message>
    <message>
        <source>Assigns leads by the rules that run on demand, as one action. With --dry-run it only says who would get what and why; with --past-days, what would have become of the leads of the last days. Queues stand in brackets.</source>
        <translation>Attribue des pistes par les règles à la demande, en une action. Avec --dry-run, dit seulement qui recevrait quoi et pourquoi ; avec --past-days, ce que seraient devenues les pistes des derniers jours. Les files sont entre crochets.</translation>
    </message>
    <message>
        <source>--by is owner or source, not &quot;%1&quot;.</source>
        <translation>--by est owner ou source, pas « %1 ».</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Working time from a lead&apos;s creation to the first call, e-mail, meeting, visit or letter; the target is %1 minutes.
</source>
        <translation>Temps de travail de la création d’une piste au premier appel, e-mail, rendez-vous, visite ou courrier ; l’objectif est de %1 minutes.
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
        <translation>--%1 est un identifiant, &quot;new&quot; ou &quot;none&quot;, pas « %2 ».</translation>
    </message>
    <message>
        <source>company: %1
contact: %2
deal: %3
</source>
        <translation>entreprise : %1
contact : %2
affaire : %3
</translation>
    </message>
    <message>
        <source>Say why with --reason, or look first with --dry-run.</source>
        <translation>Dites pourquoi avec --reason, ou regardez d’abord avec --dry-run.</translation>
    </message>
    <message>
        <source>Open leads that nobody has touched: %1
</source>
        <translation>Pistes ouvertes dont personne ne s’est occupé : %1
</translation>
    </message>
    <message>
        <source>How quickly leads are answered: median of the working minutes and share within the target.</source>
        <translation>Rapidité de réponse aux pistes : médiane des minutes de travail et part dans l’objectif.</translation>
    </message>
    <message>
        <source>What a lead is worth today, with a line for each reason.</source>
        <translation>Ce qu’une piste vaut aujourd’hui, avec une ligne pour chaque raison.</translation>
    </message>
    <message>
        <source>Turns a lead into a company, a contact and a deal, linking what is there. With --dry-run it only says what it would link and make.</source>
        <translation>Transforme une piste en entreprise, contact et affaire, en liant ce qui existe. Avec --dry-run, dit seulement ce qui serait lié et créé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a lead.</source>
        <translation>« %1 » n’est pas l’identifiant d’une piste.</translation>
    </message>
    <message>
        <source>--format must be csv, xlsx, json, vcf or ics.</source>
        <translation>--format doit être csv, xlsx, json, vcf ou ics.</translation>
    </message>
    <message>
        <source>--json and the list would both go to standard output. Name a file with --to.</source>
        <translation>--json et la liste iraient tous deux sur la sortie standard. Nommez un fichier avec --to.</translation>
    </message>
    <message>
        <source>A workbook needs a file. Name one with --to.</source>
        <translation>Un classeur a besoin d’un fichier. Nommez-en un avec --to.</translation>
    </message>
    <message>
        <source>--purpose only goes with --channel.</source>
        <translation>--purpose ne va qu’avec --channel.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be contacted; --channel leaves such people out.
</source>
        <translation>
            <numerusform>%n d’entre eux ne doit pas être contacté ; --channel exclut ces personnes.
</numerusform>
            <numerusform>%n d’entre eux ne doivent pas être contactés ; --channel exclut ces personnes.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a list as CSV or JSON, with ids and readable names, to standard output or a file, or as a workbook (xlsx) to a file. With --for-spreadsheet, cells of a CSV that a spreadsheet would compute begin with an apostrophe. With --segment or --channel, whoever must not be reached is left out and counted, as in segments count.</source>
        <translation>Écrit une liste en CSV ou JSON, avec les identifiants et des noms lisibles, sur la sortie standard ou dans un fichier, ou comme classeur (xlsx) dans un fichier. Avec --for-spreadsheet, les cellules d’un CSV qu’un tableur calculerait commencent par une apostrophe. Avec --segment ou --channel, qui ne doit pas être joint est exclu et compté, comme dans segments count.</translation>
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
Pour toutes les commandes :
  --passphrase-fd N   la première ligne de ce descripteur est la phrase de passe (ou le code de secours) ;
                      de même KITH_PASSPHRASE_FD=N. Sinon le trousseau est interrogé, sinon le terminal.
  --json              un document JSON sur la sortie standard ; les messages vont sur la sortie d’erreur
  --help, --version

Filtres (--where) : champ opérateur valeur, avec and, or, not et des parenthèses. Opérateurs : = != &lt; &lt;= &gt; &gt;=
  ~ (contient) ^ (commence par), is empty, is not empty, in (a, b). &quot;city = Berlin and created_at &gt; 2026-01-01&quot;
  Aussi : between a and b, similar MOT, has all (a, b), &quot;owner_id = me&quot;, &quot;in segment NUMÉRO&quot; ; des jours tels que
  today, this month, last 30 days, 2 weeks ago ; et les enregistrements liés : &quot;has no orders (status = paid)&quot;,
  &quot;count deals &gt;= 3&quot;, &quot;sum orders.total_minor (ordered_at in last 12 months) &gt;= 1000&quot;,
  &quot;last activities.done_at &lt; 30 days ago&quot;
  Ou du JSON, comme dans les segments : {&quot;kith_filter&quot;: 1, &quot;entity&quot;: &quot;contact&quot;, &quot;where&quot;: {...}}
Tri (--sort) : champs séparés par des virgules, un moins devant pour l’ordre décroissant : last_name,-updated_at

Codes de sortie : 0 fait, 1 refusé ou introuvable, 2 usage, 3 mauvaise phrase de passe, 4 endommagé ou la
  vérification a trouvé quelque chose, 5 occupé, 6 lecture seule, disque plein ou absent, 7 conflit, 8 annulé,
  9 erreur interne.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for records of the kind %2. Name that kind.</source>
        <translation>« %1 » demande des enregistrements du genre %2. Nommez ce genre.</translation>
    </message>
    <message>
        <source>Lists records that match a filter, a search and a segment. --ask takes a few words, English or German, as the search box does: &quot;berlin no touch 30d owner me&quot;.</source>
        <translation>Énumère les enregistrements qui correspondent à un filtre, à une recherche et à un segment. --ask prend quelques mots, anglais ou allemands, comme le champ de recherche : &quot;berlin no touch 30d owner me&quot;.</translation>
    </message>
    <message>
        <source>Either --csv or --json, not both.</source>
        <translation>Soit --csv, soit --json, pas les deux.</translation>
    </message>
    <message>
        <source>Made &quot;%1&quot; (%2).
</source>
        <translation>« %1 » (%2) a été créé.
</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s).
</source>
        <translation>
            <numerusform>%1 : %n enregistrement.
</numerusform>
            <numerusform>%1 : %n enregistrements.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which records: with --record, --where or --search.</source>
        <translation>Dites quels enregistrements : avec --record, --where ou --search.</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>another filter than before</source>
        <translation>autre filtre qu’avant</translation>
    </message>
    <message>
        <source>Lists segments and lists, with what they counted last.</source>
        <translation>Énumère les segments et les listes, avec leur dernier comptage.</translation>
    </message>
    <message>
        <source>Counts the members of a segment, by its name or id. With a channel (email, phone, sms, post, chat) and a purpose (marketing, newsletter, sales, service, survey) also who may not be reached, and why; each is counted once.</source>
        <translation>Compte les membres d’un segment, par son nom ou son identifiant. Avec un canal (email, phone, sms, post, chat) et une finalité (marketing, newsletter, sales, service, survey), dit aussi qui ne peut pas être joint, et pourquoi ; chacun est compté une fois.</translation>
    </message>
    <message>
        <source>Lists the members; with a channel and a purpose only those who may be reached. With --history it lists who came onto a list and left it.</source>
        <translation>Énumère les membres ; avec un canal et une finalité, seulement ceux qui peuvent être joints. Avec --history, énumère qui est arrivé sur une liste et qui l’a quittée.</translation>
    </message>
    <message>
        <source>Says condition by condition why a record is in a segment or is not, with the values seen.</source>
        <translation>Dit, condition par condition, pourquoi un enregistrement est dans un segment ou non, avec les valeurs vues.</translation>
    </message>
    <message>
        <source>Makes a segment of the records that match a filter; with --list a list of those that match now, or an empty one.</source>
        <translation>Crée un segment des enregistrements qui correspondent à un filtre ; avec --list, une liste de ceux qui correspondent maintenant, ou une liste vide.</translation>
    </message>
    <message>
        <source>Makes a segment a list of the members that it has now; with --as a new list beside it.</source>
        <translation>Fait d’un segment une liste des membres qu’il a maintenant ; avec --as, une nouvelle liste à part.</translation>
    </message>
    <message>
        <source>Adds records to a list, as one action.</source>
        <translation>Ajoute des enregistrements à une liste, en une seule action.</translation>
    </message>
    <message>
        <source>Takes records off a list, as one action.</source>
        <translation>Retire des enregistrements d’une liste, en une seule action.</translation>
    </message>
    <message>
        <source>Tells day by day how many members a segment had, how many came and how many left; days on which no program looked say so. With --take today is looked at first, for all segments.</source>
        <translation>Dit jour par jour combien de membres avait un segment, combien sont arrivés et combien sont partis ; les jours où aucun programme n’a regardé sont signalés. Avec --take, aujourd’hui est d’abord relevé, pour tous les segments.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of time. Use day, week, month, quarter or year.</source>
        <translation>« %1 » n’est pas une unité de temps. Utilisez day, week, month, quarter ou year.</translation>
    </message>
    <message>
        <source>--option is NAME=VALUE, not &quot;%1&quot;.</source>
        <translation>--option est NOM=VALEUR, pas « %1 ».</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lists the numbers that reports know, what they are grouped by, and how each is defined.</source>
        <translation>Liste les nombres que connaissent les rapports, par quoi ils sont regroupés et comment chacun est défini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be learned from. These can: %2.</source>
        <translation>On ne peut rien apprendre de « %1 ». On peut apprendre de : %2.</translation>
    </message>
    <message>
        <source>Over by now: %1 won, %2 lost; %3 of each are needed to learn from.
</source>
        <translation>Terminés à ce jour : %1 gagnés, %2 perdus ; il en faut %3 de chaque pour apprendre.
</translation>
    </message>
    <message>
        <source>--fields only goes with --learn.</source>
        <translation>--fields ne va qu’avec --learn.</translation>
    </message>
    <message>
        <source>Says what chances of leads were learned from and how often they came true, by tenths. With --learn it learns anew, as one action.</source>
        <translation>Dit de quoi les chances des pistes ont été apprises et combien de fois elles se sont vérifiées, par dixièmes. Avec --learn, elles sont apprises à nouveau, en une action.</translation>
    </message>
    <message>
        <source>Says what chances of deals were learned from and how often they came true, by tenths. With --learn it learns anew, as one action.</source>
        <translation>Dit de quoi les chances des affaires ont été apprises et combien de fois elles se sont vérifiées, par dixièmes. Avec --learn, elles sont apprises à nouveau, en une action.</translation>
    </message>
    <message>
        <source>There is no view called &quot;%1&quot;. &quot;kithctl views list&quot; says which there are.</source>
        <translation>Il n’y a pas de vue nommée « %1 ». « kithctl views list » dit lesquelles existent.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views called &quot;%1&quot;. Name the view by its id.</source>
        <translation>
            <numerusform>Il y a %n vue nommée « %1 ». Désignez-la par son numéro.</numerusform>
            <numerusform>Il y a %n vues nommées « %1 ». Désignez la vue par son numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the saved views that you see.</source>
        <translation>Liste les vues enregistrées que vous voyez.</translation>
    </message>
    <message>
        <source>Shows filter and layout of a view, by its name or id, and counts its records.</source>
        <translation>Montre le filtre et la disposition d’une vue, par son nom ou son numéro, et compte ses enregistrements.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Rien ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2 or %3. Name one by its id.</source>
        <translation>« %1 » peut être %2 ou %3. Désignez l’un d’eux par son identifiant.</translation>
    </message>
    <message>
        <source>--compare is previous or last-year, not &quot;%1&quot;.</source>
        <translation>--compare vaut previous ou last-year, pas « %1 ».</translation>
    </message>
    <message>
        <source>Does what an open window does by itself: notes what segments, the forecast and the data look like today, and writes the scheduled reports that are due on this computer as CSV or XLSX. For cron; what is done is not done again. &quot;kith --daily FILE&quot; does the same, with the PDFs.</source>
        <translation>Fait ce qu’une fenêtre ouverte fait d’elle-même : note l’état des segments, de la prévision et des données aujourd’hui, et écrit en CSV ou XLSX les rapports planifiés dus sur cet ordinateur. Pour cron ; ce qui est fait n’est pas refait. « kith --daily FILE » fait de même, avec les PDF.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written to %2</source>
        <translation>« %1 » a été écrit dans %2</translation>
    </message>
    <message>
        <source>Stopped. What was done stays; the rest is done the next time.</source>
        <translation>Arrêté. Ce qui est fait reste ; le reste suivra la prochaine fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) noted</source>
        <translation>
            <numerusform>%n segment noté</numerusform>
            <numerusform>%n segments notés</numerusform>
        </translation>
    </message>
    <message>
        <source>The forecast of today noted</source>
        <translation>La prévision d’aujourd’hui notée</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that may be there twice marked or cleared</source>
        <translation>
            <numerusform>%n fiche peut-être en double marquée ou libérée</numerusform>
            <numerusform>%n fiches peut-être en double marquées ou libérées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Rien n’était dû.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) as PDF left alone: &quot;kith --daily FILE&quot; writes them, too.</source>
        <translation>
            <numerusform>%n planification en PDF laissée de côté : « kith --daily FILE » l’écrit aussi.</numerusform>
            <numerusform>%n planifications en PDF laissées de côté : « kith --daily FILE » les écrit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 companies or contacts were made because rows of the file name them.
</source>
        <translation>%1 entreprises ou contacts ont été créés parce que des lignes du fichier les nomment.
</translation>
    </message>
    <message>
        <source>Reads a CSV or TSV file of contacts, companies, leads, deals, products, orders or users, vCards, or a calendar (.ics): one action, one undo; a second time changes nothing. --map may be given several times: a file says where columns go, NAME=OTHER that a name in the file means another. --system names the program the file comes from, within which keys and the numbers of orders are unique; without it the file&apos;s name is taken. --customers reject turns away orders of customers that are not here.</source>
        <translation>Lit un fichier CSV ou TSV de contacts, entreprises, pistes, affaires, produits, commandes ou utilisateurs, des vCards, ou un calendrier (.ics) : une action, une annulation ; une seconde fois ne change rien. --map peut être donné plusieurs fois : un fichier dit où vont les colonnes, NOM=AUTRE qu’un nom du fichier en désigne un autre. --system nomme le programme d’où vient le fichier, dans lequel les clés et les numéros de commande sont uniques ; sans lui, le nom du fichier est pris. --customers reject refuse les commandes de clients qui ne sont pas ici.</translation>
    </message>
    <message>
        <source>&quot;kithctl %1&quot; is followed by one of: %2. &quot;kithctl --help&quot; tells more.</source>
        <translation>« kithctl %1 » est suivi de l’un de : %2. « kithctl --help » en dit plus.</translation>
    </message>
    <message>
        <source>%1 is not told by &quot;%2&quot;. It is told by %3, and by fields and those of linked records, such as company_id.industry_id.</source>
        <translation>%1 ne se répartit pas par « %2 ». Il se répartit par %3, et par champs, aussi de fiches liées, comme company_id.industry_id.</translation>
    </message>
    <message>
        <source>--customers is create or reject.</source>
        <translation>--customers vaut create ou reject.</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to %2, not &quot;%3&quot;.</source>
        <translation>%1 est un nombre de jours de 1 à %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>%1 est l&apos;un de %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no options.</source>
        <translation>« %1 » n&apos;a pas d&apos;options.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;. It has: %3.</source>
        <translation>« %1 » n&apos;a pas d&apos;option « %2 ». Il y a : %3.</translation>
    </message>
    <message>
        <source>%1 findings. Keep a copy of this file as it is, and restore a backup when what you entered is concerned.
</source>
        <translation>%1 constats. Gardez une copie de ce fichier tel quel et restaurez une sauvegarde si vos saisies sont concernées.
</translation>
    </message>
    <message>
        <source>The passphrase is too short. It protects everything in the workspace: take at least %1 characters, better several words.</source>
        <translation>La phrase secrète est trop courte. Elle protège tout l&apos;espace de travail : prenez au moins %1 caractères, mieux plusieurs mots.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;, and no other one yet. Make it in the settings first.</source>
        <translation>%1 : il n&apos;y a pas de « %2 », ni encore d&apos;autre. Créez-le d&apos;abord dans les réglages.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-01-31, not &quot;%2&quot;.</source>
        <translation>--%1 attend un jour tel que 2026-01-31, et non « %2 ».</translation>
    </message>
    <message>
        <source>--amount takes an amount such as 1250.50, not &quot;%1&quot;.</source>
        <translation>--amount attend un montant tel que 1250.50, et non « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is won already. Reopen it first to win it again.</source>
        <translation>« %1 » est déjà gagnée. Rouvrez-la d&apos;abord pour la gagner de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is lost already. Reopen it first to lose it again.</source>
        <translation>« %1 » est déjà perdue. Rouvrez-la d&apos;abord pour la perdre de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open; only won and lost deals are reopened.</source>
        <translation>« %1 » est ouverte ; seules les affaires gagnées ou perdues se rouvrent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which kind of file it is to be. Let it end with .csv, .xlsx, .json, .vcf or .ics, or say --format.</source>
        <translation>« %1 » ne dit pas quel genre de fichier ce doit être. Faites finir le nom par .csv, .xlsx, .json, .vcf ou .ics, ou précisez --format.</translation>
    </message>
    <message>
        <source>--map takes a file, or NAME=OTHER for a name in the file that means another one. There is no file &quot;%1&quot;.</source>
        <translation>--map attend un fichier, ou NOM=AUTRE pour un nom du fichier qui en désigne un autre. Il n&apos;y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column. Where columns go is said in a file: take the &quot;map&quot; of an import with --dry-run --json, change it, and name it with --map.</source>
        <translation>« %1 » est une colonne. La destination des colonnes se dit dans un fichier : prenez « map » d&apos;une importation avec --dry-run --json, modifiez-le et nommez-le avec --map.</translation>
    </message>
    <message>
        <source>Taken as: %1
</source>
        <translation>Lu comme : %1
</translation>
    </message>
    <message>
        <source>  %1 × other reasons; --rejected writes every row with its own.
</source>
        <translation>  %1 × d&apos;autres raisons ; --rejected écrit chaque ligne avec la sienne.
</translation>
    </message>
    <message>
        <source>Nothing was changed.
</source>
        <translation>Rien n&apos;a été modifié.
</translation>
    </message>
    <message>
        <source>There is no reason called &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de raison appelée « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>Closes open leads that nobody has touched for days, as one action; with --dry-run it only counts them.</source>
        <translation>Ferme les pistes ouvertes dont personne ne s’est occupé depuis des jours, en une action ; avec --dry-run, les compte seulement.</translation>
    </message>
    <message>
        <source>The period does not narrow this number: it is as of now.</source>
        <translation>La période ne restreint pas ce nombre : il vaut pour maintenant.</translation>
    </message>
    <message>
        <source>Answers a metric, or a measure such as sum:deal.amount_minor (also count, mean, median, min and max), in groups of at most three: --by owner,period:quarter. Periods: this month, last quarter, last 12 months, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, all.</source>
        <translation>Répond à un indicateur ou à une mesure comme sum:deal.amount_minor (aussi count, mean, median, min et max), en trois regroupements au plus : --by owner,period:quarter. Périodes : this month, last quarter, last 12 months, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, all.</translation>
    </message>
    <message>
        <source>Makes a new encrypted workspace. --name is the name of its first user, --currency the one that amounts are added up in.</source>
        <translation>Crée un nouvel espace de travail chiffré. --name est le nom de son premier utilisateur, --currency la devise dans laquelle les montants s&apos;additionnent.</translation>
    </message>
    <message>
        <source>There is no currency called &quot;%1&quot;. Say its three-letter code, for example EUR.</source>
        <translation>Il n&apos;y a pas de devise appelée « %1 ». Donnez son code de trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd, not &quot;%1&quot;.</source>
        <translation>--dates est dmy, mdy ou ymd, et non « %1 ».</translation>
    </message>
    <message>
        <source>The days of &quot;%1&quot; can be read in two ways: &quot;%2&quot; is %3 or %4. Say --dates dmy, mdy or ymd.</source>
        <translation>Les jours de « %1 » se lisent de deux façons : « %2 » est le %3 ou le %4. Précisez --dates dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <source> with --dates: &quot;%1&quot; is %2 or %3</source>
        <translation> avec --dates : « %1 » est le %2 ou le %3</translation>
    </message>
    <message>
        <source>There is no active assignment rule. Make one in the settings first.</source>
        <translation>Il n&apos;y a pas de règle d&apos;attribution active. Créez-en d&apos;abord une dans les réglages.</translation>
    </message>
    <message>
        <source>No lead is meant.</source>
        <translation>Aucune piste n&apos;est concernée.</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;.</source>
        <translation>%1 : rien ne s&apos;appelle « %2 ».</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;. There is: %3.</source>
        <translation>%1 : rien ne s&apos;appelle « %2 ». Il y a : %3.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop CRM in one encrypted file.</source>
        <translation>CRM de bureau dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog, in light and dark, into the folder DIR, and quit. Needs no display.</source>
        <translation>Écrit une image de chaque page et de chaque dialogue, en clair et en sombre, dans le dossier DIR, puis quitte. N&apos;a pas besoin d&apos;écran.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>L&apos;espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>Kith opens one workspace at a time.</source>
        <translation>Kith ouvre un espace de travail à la fois.</translation>
    </message>
    <message>
        <source>There is no display. &quot;kith --tour DIR&quot; writes pictures of the program instead.</source>
        <translation>Il n&apos;y a pas d&apos;écran. « kith --tour DIR » écrit à la place des images du programme.</translation>
    </message>
    <message>
        <source>Start a program of its own, also when Kith is running already. Without it, the one that runs comes to the front and opens FILE.</source>
        <translation>Démarre un programme à part, même si Kith tourne déjà. Sinon, celui qui tourne passe au premier plan et ouvre FILE.</translation>
    </message>
</context>
</TS>
