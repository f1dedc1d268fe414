# French. Sellers are addressed with vous.

## Forms: lists, days, months

list-and = { $before } et { $last }
weekdays-short = lun mar mer jeu ven sam dim
weekdays = lundi mardi mercredi jeudi vendredi samedi dimanche
months-short = janv févr mars avr mai juin juil août sept oct nov déc
months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
month-title =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
day-month = { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }

## Actions: one or two words for the footer, and a line for the help and the palette (.doc)

action-up = haut
    .doc = Monter
action-down = bas
    .doc = Descendre
action-page_up = page préc.
    .doc = Monter d’une page
action-page_down = page suiv.
    .doc = Descendre d’une page
action-top = début
    .doc = Aller au début
action-bottom = fin
    .doc = Aller à la fin
action-open = ouvrir
    .doc = Ouvrir la discussion
action-back = liste
    .doc = Arrêter le téléchargement, ou revenir à la liste
action-next_discussion = suivante
    .doc = Aller à la discussion suivante
action-previous_discussion = précédente
    .doc = Aller à la discussion précédente
action-reply = répondre
    .doc = Écrire une réponse
action-next_due = plus urgente
    .doc = Aller à la réponse due en premier
action-next_view = vue
    .doc = Afficher la vue suivante
action-previous_view = vue
    .doc = Afficher la vue précédente
action-filter = filtre
    .doc = Filtrer par acheteur, objet, commande, appareil ou marché
action-keep_filter = garder
    .doc = Garder le filtre ; les touches reviennent à la liste
action-clear_filter = effacer
    .doc = Tout afficher de nouveau
action-open_tracking = colis
    .doc = Ouvrir la page du colis dans le navigateur
action-copy_order = copier n°
    .doc = Copier le numéro de commande
action-copy_imei = copier IMEI
    .doc = Copier l’IMEI de l’appareil
action-no_reply_needed = sans réponse
    .doc = Signaler qu’aucune réponse n’est nécessaire ; le délai s’arrête
action-take_back = annuler
    .doc = Reprendre ce qui va partir
action-save_file = enregistrer
    .doc = Enregistrer un fichier de la discussion
action-cancel_download = effacer
    .doc = Arrêter le téléchargement en cours, ou tout afficher de nouveau
action-refresh = vérifier
    .doc = Demander maintenant les nouvelles à la plateforme
action-go_inbox = boîte
    .doc = Aller à la boîte de réception
action-go_absences = absences
    .doc = Aller aux avis d’absence
action-go_insights = statistiques
    .doc = Aller aux chiffres des réponses
action-go_outbox = envois
    .doc = Aller à la boîte d’envoi : ce qui attend de partir
action-review = envoyer
    .doc = Relire la réponse, puis l’envoyer
action-leave = garder en brouillon
    .doc = Quitter ; le texte reste en brouillon
action-discard = jeter
    .doc = Jeter le brouillon
action-thread_up = discussion haut
    .doc = Faire défiler la discussion vers le haut en écrivant
action-thread_down = discussion bas
    .doc = Faire défiler la discussion vers le bas en écrivant
action-new_line = nouvelle ligne
    .doc = Commencer une nouvelle ligne
action-attach_file = fichiers
    .doc = Choisir des fichiers à joindre à la réponse
action-next_finding = remarque suiv.
    .doc = Aller à la remarque suivante
action-previous_finding = remarque précédente
    .doc = Aller à la remarque précédente
action-edit_outside = votre éditeur
    .doc = Continuer dans votre éditeur ($VISUAL ou $EDITOR)
action-line_up = ligne haut
    .doc = Monter d’une ligne
action-line_down = ligne bas
    .doc = Descendre d’une ligne
action-left = gauche
    .doc = Aller d’un caractère à gauche
action-right = droite
    .doc = Aller d’un caractère à droite
action-word_left = mot gauche
    .doc = Aller d’un mot à gauche
action-word_right = mot droite
    .doc = Aller d’un mot à droite
action-line_start = début de ligne
    .doc = Aller au début de la ligne
action-line_end = fin de ligne
    .doc = Aller à la fin de la ligne
action-text_start = début du texte
    .doc = Aller au début du texte
action-text_end = fin du texte
    .doc = Aller à la fin du texte
action-select_left = sélection gauche
    .doc = Sélectionner un caractère à gauche
action-select_right = sélection droite
    .doc = Sélectionner un caractère à droite
action-select_up = sélection haut
    .doc = Sélectionner une ligne vers le haut
action-select_down = sélection bas
    .doc = Sélectionner une ligne vers le bas
action-select_word_left = mot à gauche
    .doc = Sélectionner un mot à gauche
action-select_word_right = mot à droite
    .doc = Sélectionner un mot à droite
action-select_line_start = jusqu’au début
    .doc = Sélectionner jusqu’au début de la ligne
action-select_line_end = jusqu’à la fin
    .doc = Sélectionner jusqu’à la fin de la ligne
action-select_text_start = début du texte
    .doc = Sélectionner jusqu’au début du texte
action-select_text_end = fin du texte
    .doc = Sélectionner jusqu’à la fin du texte
action-select_all = tout sélectionner
    .doc = Sélectionner tout le texte
action-cut = couper
    .doc = Couper la sélection
action-copy = copier
    .doc = Copier la sélection, aussi dans le presse-papiers du terminal
action-paste = coller
    .doc = Coller ce qui a été coupé ou copié ici
action-delete_back = effacer
    .doc = Effacer le caractère précédent
action-delete_forward = effacer suivant
    .doc = Effacer le caractère suivant
action-delete_word_back = effacer mot
    .doc = Effacer le mot précédent
action-delete_to_line_start = effacer au début
    .doc = Effacer jusqu’au début de la ligne
action-delete_word_forward = effacer mot suivant
    .doc = Effacer le mot suivant
action-delete_to_line_end = effacer la suite
    .doc = Effacer jusqu’à la fin de la ligne
action-undo = défaire
    .doc = Défaire la dernière modification
action-redo = refaire
    .doc = Refaire la modification défaite
action-send = envoyer
    .doc = Envoyer la réponse
action-accept = accepter
    .doc = Accepter les remarques marquées !, pour pouvoir envoyer
action-edit = modifier
    .doc = Revenir au texte
action-new_absence = nouveau
    .doc = Écrire un avis d’absence
action-withdraw = retirer
    .doc = Retirer l’avis avant son début
action-file = déposer
    .doc = Déposer l’avis
action-next_field = champ suivant
    .doc = Aller au champ suivant
action-previous_field = champ précédent
    .doc = Aller au champ précédent
action-day_after = jour +
    .doc = Dans une date un jour plus tard, sinon le champ suivant
action-day_before = jour −
    .doc = Dans une date un jour plus tôt, sinon le champ précédent
action-week_after = semaine +
    .doc = Dans une date, une semaine plus tard
action-week_before = semaine −
    .doc = Dans une date, une semaine plus tôt
action-month_after = mois +
    .doc = Dans une date un mois plus tard
action-month_before = mois −
    .doc = Dans une date un mois plus tôt
action-retry = réessayer
    .doc = Essayer de l’envoyer maintenant
action-retry_all = tout réessayer
    .doc = Essayer de tout envoyer maintenant
action-drop = abandonner
    .doc = Abandonner ; une réponse redevient le brouillon
action-save = enregistrer
    .doc = Enregistrer le fichier dans le dossier
action-attach = ajouter
    .doc = Ajouter le fichier ; sans chemin, revenir à la réponse
action-remove = retirer
    .doc = Laisser de côté le fichier choisi
action-complete = compléter
    .doc = Compléter le chemin
action-submit = se connecter
    .doc = Se connecter
action-yes = oui
    .doc = Oui, le faire
action-no = non
    .doc = Non, laisser ainsi
action-close = fermer
    .doc = Fermer
action-help = aide
    .doc = Afficher toutes les touches actives ici
action-search = chercher
    .doc = Chercher dans l’aide
action-search_done = lire
    .doc = Garder ce qui est trouvé et le lire
action-palette = commandes
    .doc = Montrer tout ce qu’on peut faire ici
action-run = exécuter
    .doc = Exécuter ce qui est sous le curseur
action-redraw = redessiner
    .doc = Redessiner tout l’écran
action-quit = quitter
    .doc = Quitter ; les brouillons sont gardés

## Places: headings of the help and the palette

place-sign_in = Connexion
place-inbox = Boîte de réception
place-filter = Filtre
place-thread = Discussion
place-composer = Réponse
place-review = Relecture
place-absences = Absences
place-insights = Statistiques
place-absence_form = Nouvelle absence
place-outbox = Boîte d’envoi
place-save_file = Enregistrer un fichier
place-attach_file = Fichiers de la réponse
place-help = Aide
place-help_search = Chercher dans l’aide
place-palette = Commandes
place-confirm = Question

## The frame: header, summary, footer, connection

link-listing = ↻ lecture de la liste : { $count }
link-listing-of = ↻ liste : { $done } sur environ { $about } { $bar }
runway-title = 24 prochaines heures ouvrées

## Inbox

inbox-filter-found = { $shown } sur { $all }
inbox-filter-none = Rien ici ne correspond à « { $text } ».
inbox-filter-searching = recherche de « { $text } » …
inbox-filter-clear = { $key } affiche tout de nouveau.
inbox-filter-elsewhere = { $key } : { $views } · { $clear } affiche tout de nouveau.
inbox-filter-no-due = rien de ce qui correspond au filtre n’attend de réponse
inbox-closed-reading = lecture des discussions closes …
inbox-closed-more = lecture des plus anciennes …
inbox-closed-failed = { $key } reprend la lecture : { $why }
inbox-closed-all = tout est affiché
inbox-closed-not-searched = les plus anciennes ne sont pas cherchées
inbox-closed-older = les plus anciennes à la fin
inbox-closed-none = Aucune discussion n’est close.
inbox-closed-none-here = Aucune discussion close n’est gardée sur cette machine.
inbox-closed-later = Les plus anciennes viennent dès que la plateforme répond.
inbox-closed-unread = Elles n’ont pas pu être lues : { $why }.
inbox-closed-retry = { $key } essaie de nouveau.

## Discussion and order card

thread-older-left-out = les messages plus anciens ne sont pas affichés ici
thread-new = nouveau
card-tracking = { $key } ouvre la page du colis
order-none = il n’y a pas de commande ici
order-no-tracking = aucun lien de suivi n’est connu pour cette commande
order-no-imei = aucun IMEI n’est connu pour cette commande
order-not-https = pas ouvert, le lien de suivi n’est pas une simple adresse https : { $link }
order-number-copied = numéro de commande { $number } copié
order-link-opened = la page du colis est ouverte dans le navigateur
order-link-copied = aucun navigateur ne s’ouvre ici ; le lien est copié : { $link }
order-link-title = Ouvrir la page du colis ?
order-link-yes = ouvrir
order-link-no = ne pas ouvrir
card-more-devices =
    { $count ->
        [one] et un autre appareil
       *[other] et { $count } autres appareils
    }
order-imei-copied =
    { $count ->
        [one] IMEI { $imei } copié
       *[other] { $count } IMEI copiés : { $imei }
    }

## Composer and review

reply-pulled-back = un nouveau message est arrivé avant l’envoi de votre réponse à { $buyer } : elle est de nouveau un brouillon
compose-left =
    { $count ->
        [one] encore { $count } caractère
       *[other] encore { $count } caractères
    }
compose-too-many =
    { $count ->
        [one] { $count } caractère de trop
       *[other] { $count } caractères de trop
    }
compose-asked = demandé : « { $text } »
compose-answered = abordé : « { $text } »
compose-asked-short =
    { $count ->
        [one] { $count } question sans réponse : « { $text } »
       *[other] { $count } questions sans réponse : « { $text } »
    }
compose-all-answered = chaque question est abordée
compose-nothing-selected = rien n’est sélectionné
compose-nothing-to-paste = rien n’a été coupé ou copié ici ; d’ailleurs, collez avec la touche du terminal
compose-copied =
    { $count ->
        [one] { $count } caractère copié
       *[other] { $count } caractères copiés
    }
compose-no-findings = la vérification n’a rien à signaler
compose-no-editor = aucun éditeur n’est indiqué : définissez VISUAL ou EDITOR
compose-editor-kept = l’éditeur n’a rien changé
compose-editor-cut = le texte de l’éditeur était trop long : les { $count } premiers caractères sont ici

## Checks: what a draft is warned of

## Absences

absence-calendar = Calendrier
absence-sign-today = aujourd’hui
absence-sign-away = absence
absence-sign-holiday = jour férié
absence-sign-closed = fermé
absence-sign-filed = déclarée
absence-sign-latest = dernier jour utile
absence-due =
    { $count ->
        [one] { $count } réponse arrive à échéance pendant votre absence : le délai de réponse continue à courir
       *[other] { $count } réponses arrivent à échéance pendant votre absence : le délai de réponse continue à courir
    }
absence-due-more = … et { $count } de plus
absence-hint-first = p. ex. 21 déc, 21/12, lun ou +14d
absence-hint-last = p. ex. 8 janv, ven ou +2s après le premier
absence-reversed = c’est avant le premier jour
absence-inside-filed = dans l’absence du { $first } au { $last }, déjà déclarée
absence-day-past = { $day } · déjà passé
absence-day-late = { $day } · { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
absence-misses-replacement = indiquez la personne qui y est joignable
absence-too-long = pas plus de { $count } caractères ici
absence-planned = prévue
absence-running = en cours
absence-over = terminée

## Insights

insights-title = Statistiques
insights-weeks =
    { $count ->
        [one] La dernière semaine
       *[other] Les { $count } dernières semaines
    }
insights-seen-here = La plateforme ne donne pas l’historique des réponses ; ce sont celles vues sur cet appareil.
insights-none = Aucune réponse pendant ce temps.
insights-share =
    { $count ->
        [one] { $share } à temps : { $count } réponse, { $late } en retard
       *[other] { $share } à temps : { $count } réponses, { $late } en retard
    }
insights-taken = La moitié en { $median } de temps ouvré, neuf sur dix en { $nine }.
insights-time =
    { $hours ->
        [0] { $minutes } min
       *[other] { $hours } h { $minutes } min
    }
insights-histogram = Temps ouvré avant réponse
insights-up-to = { $hours } h
insights-late = en retard
insights-by-market = À temps par marché
insights-by-week = À temps par semaine
insights-load = À répondre les prochains jours ouvrés
insights-overdue =
    { $count ->
        [one] { $count } réponse est en retard
       *[other] { $count } réponses sont en retard
    }
insights-reading = lecture …

## Outbox

## Files

files-progress = { $done } sur { $total } { $bar }
files-progress-rest = { $done } sur { $total } { $bar }, reste { $rest }
files-seconds = { $count } s
files-minutes = { $count } min

## Sign-in

sign-in-passphrase = Phrase secrète
sign-in-repeat = Encore une fois
sign-in-vault-offered = Aucun trousseau ne fonctionne ici. Une phrase secrète enferme ce qui est conservé ; sans elle, seuls les droits des fichiers le protègent.
sign-in-vault-locked = Ce qui est conservé ici est dans un coffre : saisissez sa phrase secrète.
sign-in-vault-wrong = La phrase secrète n’ouvre pas le coffre. Saisissez-la de nouveau ; rien n’a été changé.
sign-in-not-the-same = Les phrases secrètes ne sont pas identiques. Saisissez-la deux fois, ou laissez les deux champs vides.

## Help and palette

help-title = Touches
help-signs = Signes
help-good-to-know = Bon à savoir
help-below =
    { $count ->
        [one] encore { $count } ligne
       *[other] encore { $count } lignes
    }
help-sign-overdue = La réponse est en retard, ou le délai est écoulé
help-sign-urgent = Il reste 2 heures ouvrées ou moins
help-sign-soon = Il reste 8 heures ouvrées ou moins
help-sign-rest = Le délai est suspendu : c’est un jour de repos
help-sign-unread = Il y a des messages que vous n’avez pas lus
help-sign-draft = Il y a un brouillon
help-sign-sending = Une réponse est en route vers la plateforme
help-sign-risk = La plateforme peut reprendre la discussion
help-signs-checks = Signes des contrôles
help-sign-block = Elle ne part qu’une fois ce point accepté
help-sign-warn = C’est peut-être une erreur : regardez encore une fois
help-sign-hint = Un conseil
help-sign-fine = Rien à redire
help-nothing-found = Rien de tel ici ; Échap montre de nouveau tout
palette-title = Commandes
palette-nothing-found = Rien ici ne porte ce nom
palette-nothing-now = Il n’y a rien à faire avec cela pour le moment
palette-elsewhere = L’écran a changé entre-temps ; ouvrez à nouveau les commandes
palette-theme = Couleurs : { $name }
palette-theme-now = Couleurs : { $name }, jusqu’à la fin de swopdesk ; « theme » dans config.toml les garde

## Notices and watch

alert-message = Nouveau message de { $buyer }
alert-messages =
    { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
alert-two-hours = Réponse à { $buyer } : 2 heures ouvrées au plus
alert-two-hours-many =
    { $count ->
        [one] { $count } réponse à envoyer d’ici 2 heures ouvrées
       *[other] { $count } réponses à envoyer d’ici 2 heures ouvrées
    }
alert-half-hour = Réponse à { $buyer } : 30 minutes au plus
alert-half-hour-many =
    { $count ->
        [one] { $count } réponse à envoyer d’ici 30 minutes
       *[other] { $count } réponses à envoyer d’ici 30 minutes
    }
alert-overdue =
    { $count ->
        [one] { $count } réponse est maintenant en retard
       *[other] { $count } réponses sont maintenant en retard
    }
alert-takeover = Repris par la plateforme : { $buyer }
alert-takeovers =
    { $count ->
        [one] { $count } discussion reprise par la plateforme
       *[other] { $count } discussions reprises par la plateforme
    }
# Ce qui est arrivé pendant les heures calmes, dit à leur fin.
alert-missed = Pendant les heures calmes : { $what }
watch-overdue = Réponse à { $buyer } en retard
watch-online = Connecté : { $counts }
watch-offline = Hors ligne : { $why }
# Les nombres, pour une barre d’état, donc courts.
watch-count-overdue = en retard { $count }
watch-count-two-hours = 2 h { $count }
watch-count-needs-reply =
    { $count ->
        [one] { $count } attend une réponse
       *[other] { $count } attendent une réponse
    }
watch-count-none = rien à répondre
watch-count-offline = hors ligne
state-retry = Un nouvel essai suivra de lui-même ; { $key } essaie maintenant.
state-account-unknown = votre compte n’est pas encore connu ; il le sera dès que la plateforme répondra

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
