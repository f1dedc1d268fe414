# French. Sellers are addressed with vous.

## Forms: lists, days, months

list-and = { $before } et { $last }
list-or = { $before } ou { $last }
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
    .doc = Filtrer : acheteur, objet, commande, appareil, marché
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
    .doc = Arrêter un transfert ou la lecture de la liste, ou tout réafficher
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
action-suspend = suspendre
    .doc = Passer au shell ; fg ramène ici
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

frame-too-small = swopdesk a besoin de { $cols } colonnes et { $rows } lignes ; il y en a ici { $width } et { $height }. Agrandissez la fenêtre ; rien n’est perdu.
header-inbox = Boîte
header-absences = Absences
header-outbox = Envois
link-signed-out = non connecté
link-connecting = ↻ connexion
link-listing = ↻ lecture de la liste : { $count }
link-live = ● en direct · vérifié { $at }
link-polling = ↻ toutes les { $seconds } s · vérifié { $at }
link-offline = ⚠ hors ligne depuis { $since }
link-offline-shown = ⚠ hors ligne depuis { $since } (état de { $shown })
summary-overdue = en retard { $count }
summary-counts = ouvertes : { $open } · à répondre : { $due }
link-listing-of = ↻ { $done } sur ~{ $about } { $bar }
runway-title = 24 prochaines heures ouvrées
link-stopped = ⏸ liste incomplète · { $key } reprend
link-stopped-short = ⏸ { $key } reprend

## Inbox

view-needs-reply = À répondre
view-waiting = En attente
view-taken-over = Reprises
view-drafts = Brouillons
view-all = Toutes
column-left = reste
column-due = échéance
column-answered = répondue
column-taken-over = reprise
column-due-or-newest = date
column-language = en
column-buyer = acheteur
column-subject = objet
row-taken = reprise
inbox-opening = ouverture …
inbox-reading = lecture de la liste …
inbox-unread = La liste n’a pas encore été lue.
inbox-unread-next = Elle le sera dès que la plateforme répondra.
inbox-key-other-views = { $key } affiche les autres vues.
inbox-key-refresh = { $key } demande les nouvelles à la plateforme.
inbox-none-needs-reply = Rien n’attend de réponse.
inbox-none-waiting = Aucune discussion n’attend l’acheteur.
inbox-none-taken-over = La plateforme n’a rien repris.
inbox-none-drafts = Aucun brouillon. Une réponse quittée est gardée ici.
inbox-none-open = Aucune discussion ouverte.
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
view-closed = Fermées
column-newest = dernier
row-closed = fermée

## Discussion and order card

thread-none = Aucune discussion choisie.
thread-above =
    { $count ->
        [one] ↑ { $count } ligne au-dessus
       *[other] ↑ { $count } lignes au-dessus
    }
thread-below =
    { $count ->
        [one] ↓ { $count } ligne en dessous
       *[other] ↓ { $count } lignes en dessous
    }
thread-reading = lecture des messages …
thread-empty = aucun message
thread-reading-older = lecture des messages plus anciens …
thread-older = il y a des messages plus anciens : continuez vers le haut
thread-seller-wrote = (votre boutique) { $at }
thread-platform-wrote = (la plateforme) { $at }
thread-may-miss = des messages plus récents manquent peut-être : { $why }
risk-locked-device = la plateforme peut reprendre aussitôt ; un verrouillage confirmé est remboursé sous { $hours } heures ouvrées
risk-at-once = la plateforme peut reprendre aussitôt
risk-return = l’acheteur a { $days } jours pour le retour ; en cas de refus, la plateforme reprend
risk-warranty = la garantie est de { $months } mois ; en cas de refus, la plateforme reprend
risk-unsettled = sans solution, la plateforme reprend
card-ordered = commandé le { $day }
card-delivered = livré le { $day }
card-return-day = jour { $day } sur { $window } pour le retour
card-return-over =
    { $days ->
        [one] délai de retour passé depuis { $days } jour
       *[other] délai de retour passé depuis { $days } jours
    }
card-not-delivered = pas encore livré
card-taken-over = reprise par la plateforme { $at } : { $reason }
card-taken-over-short = reprise { $at } : { $reason }
card-charged = facturé { $sum }
card-platforms-deadline = l’échéance de la plateforme ; selon la règle des 24 heures c’est { $ours }
card-closed = fermée
card-no-reply-needed = { $by } a signalé qu’aucune réponse n’est nécessaire : rien n’est dû
card-answered = répondu : c’est au tour de l’acheteur, rien n’est dû
category-question = Question
category-delivery = Livraison
category-return = Retour
category-complaint = Réclamation
category-locked-device = Appareil verrouillé
category-counterfeit = Contrefaçon
category-unsafe-product = Produit dangereux
category-other = Discussion
reason-no-reply-in-time = pas de réponse à temps
reason-quality-dispute = litige sur la qualité
reason-not-as-described = non conforme à la description
reason-return-rights = droit de retour
reason-complaint-rights = droit à la garantie
reason-locked-device = appareil verrouillé
reason-counterfeit = contrefaçon
reason-unsafe-product = produit dangereux
reason-terms-violation = violation des conditions
risk-line = ▲ { $reason } : { $rule }
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

news-colleague = { $name } de votre boutique a déjà répondu : lisez avant d’envoyer
news-messages =
    { $count ->
        [one] nouveau message de { $name } ci-dessus : lisez-le avant d’envoyer
       *[other] { $count } nouveaux messages ci-dessus, le dernier de { $name } : lisez-les avant d’envoyer
    }
composer-title = Réponse à { $buyer }
composer-in = en { $language }
composer-in-two = en { $first } ou { $second }
composer-any-language = toute langue convient
composer-write-in = écrivez en { $language }
composer-language-unsure = ○ texte trop court pour reconnaître la langue ; attendue : { $language }
composer-checks = Contrôles
composer-too-many-takes =
    { $count ->
        [one] { $count } caractère de trop : la plateforme en accepte { $most }
       *[other] { $count } caractères de trop : la plateforme en accepte { $most }
    }
composer-more = … suite : { $key } montre tout
composer-nothing-yet = il n’y a encore rien à envoyer
composer-closed = cette discussion est fermée ; vous pouvez seulement la lire
composer-taken-over = la plateforme a repris cette discussion ; vous pouvez seulement la lire
composer-taken-over-why = la plateforme a repris cette discussion ({ $reason }) ; vous pouvez seulement la lire. Le texte reste en brouillon
composer-taken-over-charged = la plateforme a repris cette discussion ({ $reason }, { $sum } facturés) ; vous pouvez seulement la lire. Le texte reste en brouillon
composer-closed-draft = { $why }. Le texte reste en brouillon
composer-came-back = revenue : { $why }
composer-waits = une réponse attend de partir : reprenez-la d’abord
composer-on-its-way = une réponse est en route
mark-on-its-way = c’est déjà en route vers la plateforme
mark-nothing-waits = aucun message de l’acheteur n’attend ici de réponse
review-not-sent = non envoyé : { $why }
review-read-newest = lisez d’abord le dernier message, il est maintenant au-dessus ; puis envoyez
review-last-word = ▲ votre boutique a déjà le dernier mot ({ $name }, { $at }) : { $text }
review-accept-first = les remarques marquées ! doivent d’abord être acceptées ou corrigées
review-not-read = les messages n’ont pas encore été lus ; réessayez quand ils seront affichés
review-title = Envoyer à { $buyer } ?
review-more-lines =
    { $count ->
        [one] … encore { $count } ligne ({ $key })
       *[other] … encore { $count } lignes ({ $key })
    }
review-more-findings =
    { $count ->
        [one] … encore { $count } ligne de remarques, à côté du texte
       *[other] … encore { $count } lignes de remarques, à côté du texte
    }
review-blocked = Pas envoyé tel quel : { $edit } revient au texte, { $accept } accepte ce qui a !
review-accepted = Accepté. L’envoi est possible maintenant.
review-warned = L’envoi reste possible, si vous êtes sûr.
review-fine = ✓ rien à redire
finding-at-line = { $sign } ligne { $line } : { $message }
confirm-no-reply = Aucune réponse nécessaire ?
confirm-no-reply-text = Seulement pour un message qui ne demande rien, comme un remerciement. Le délai de réponse s’arrête, et la plateforme garde qui l’a signalé.
confirm-no-reply-yes = aucune réponse nécessaire
confirm-no-reply-no = laisser ainsi
confirm-discard = Jeter le brouillon ?
confirm-discard-text = Ce qui est écrit ici est jeté pour de bon.
confirm-discard-form = Jeter le formulaire ?
confirm-discard-form-text = Ce qui est saisi dans le formulaire est jeté pour de bon.
confirm-discard-yes = jeter
confirm-keep = garder
confirm-quit = Quitter maintenant ?
confirm-quit-things =
    { $count ->
        [one] { $count } élément n’est pas encore parti. Tout est gardé et partira quand swopdesk tournera de nouveau.
       *[other] { $count } éléments ne sont pas encore partis. Tout est gardé et partira quand swopdesk tournera de nouveau.
    }
confirm-quit-replies =
    { $count ->
        [one] Une réponse n’est pas encore partie. Elle est gardée et partira quand swopdesk tournera de nouveau.
       *[other] { $count } réponses ne sont pas encore parties. Elles sont gardées et partiront quand swopdesk tournera de nouveau.
    }
confirm-quit-yes = quitter
confirm-quit-no = rester
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

check-empty = la réponse n’a pas de texte
check-language-found = ce passage semble être en { $found } ; les standards demandent la langue du marché : { $wanted }
check-language-as-buyer = ce passage semble être en { $found }, comme l’acheteur a écrit ; les standards demandent la langue du marché : { $wanted }
check-language-other = ce passage n’est pas en { $wanted } ; les standards demandent la langue du marché : { $wanted }
check-contact-mail = adresse e-mail - le contact passe « uniquement par le helpdesk, jamais par e-mail privé »
check-contact-phone = numéro de téléphone - le contact passe « uniquement par le helpdesk », jamais par téléphone
check-contact-account = compte bancaire - paiements et contact restent sur la plateforme, « uniquement par le helpdesk »
check-contact-payment-link = lien de paiement - paiements et contact restent sur la plateforme, « uniquement par le helpdesk »
check-contact-social-link = lien vers une messagerie ou un réseau social - « jamais par … les réseaux sociaux ou d’autres canaux »
check-contact-handle = nom sur une messagerie ou un réseau social - « jamais par … les réseaux sociaux ou d’autres canaux »
check-contact-link = adresse web qui n’est ni celle du transporteur, ni de la plateforme, ni du fabricant - le contact passe « uniquement par le helpdesk »
check-contact-payment = demande un paiement hors de la plateforme - tout passe « uniquement par le helpdesk »
check-contact-deal = mène l’acheteur vers votre propre boutique - le contact passe « uniquement par le helpdesk »
check-contact-invitation = invite l’acheteur sur un autre canal - le contact passe « uniquement par le helpdesk »
check-marketing = { $what } - les standards n’autorisent aucune publicité auprès des acheteurs
check-marketing-next = un avantage pour un autre achat
check-marketing-code = un code de réduction
check-marketing-shop = une invitation à d’autres offres
check-marketing-follow = une invitation à suivre ou à s’abonner
check-marketing-offer = de la publicité pour une offre
check-marketing-recommend = une demande de recommandation
check-marketing-review = une demande d’avis
check-repetition =
    { $count ->
        [one] presque identique à votre réponse à { $buyer } - les standards demandent une réponse individuelle
       *[other] presque identique à { $count } de vos réponses, la dernière à { $buyer } - les standards demandent une réponse individuelle
    }
check-asked = demandé : « { $text } »
check-mix-up-name = la formule d’appel nomme { $said }, l’acheteur est { $buyer }
check-mix-up-order = le brouillon cite la commande { $said }, la commande est { $own }
check-mix-up-imei = le brouillon cite l’IMEI { $said }, celui de la commande est { $own }
check-mix-up-device = le brouillon cite { $said }, la commande { $own }
check-courtesy-one-word = un seul mot n’est pas une réponse - les standards demandent des réponses complètes
check-courtesy-other-greeting = la réponse est en { $language }, mais pas la formule d’appel
check-courtesy-no-greeting = pas de formule d’appel - les standards demandent des réponses polies
check-courtesy-no-closing = pas de formule de politesse - les standards demandent des réponses polies
check-courtesy-rude = le ton semble impoli - les standards demandent des réponses polies
check-courtesy-shouting = une phrase en majuscules donne l’impression de crier
# On the command line: where a finding is, how grave it is, and the end where there is none.
check-at = ligne { $line }, colonne { $column } : { $what }
check-block = bloquant
check-warn = avertissement
check-hint = conseil
check-fine = rien à signaler - le brouillon est en { $language }
check-fine-unchecked = rien à signaler - la langue n’a pas été vérifiée
check-fine-unsure = rien à signaler - texte trop court pour reconnaître la langue
check-no-languages = ni --market ni --languages : la langue n’est pas vérifiée
check-language-unknown = la langue { $code } n’est pas connue : aucun brouillon n’est dit faux
# In the place of the name of a buyer who is not known here any more.
check-repetition-somebody = un autre acheteur

## Absences

confirm-late = Cet avis est en retard
confirm-late-text = L’absence à partir de { $first } devait être annoncée au plus tard { $latest }. Elle peut et doit encore être déposée : un administrateur décide.
confirm-late-yes = déposer en retard
confirm-late-no = revenir au formulaire
confirm-withdraw = Retirer cet avis ?
confirm-withdraw-text = La plateforme saura que l’absence ({ $days }) n’a pas lieu.
confirm-withdraw-yes = retirer
absence-span = { $first } – { $last }
absence-withdrawn-in = retiré dans { $seconds } s
absence-withdrawal-waits = retrait en attente
absence-withdrawal-on-its-way = retrait en route
absence-one-before = l’avis précédent est en route ; attendez sa réponse
absence-none-to-withdraw = il n’y a pas d’avis à retirer
absence-withdrawing-already = son retrait est déjà en route vers la plateforme
absence-withdrawn-already = cet avis est déjà retiré
absence-was-rejected = cet avis a été rejeté ; il n’y a rien à retirer
absence-has-begun = cette absence a commencé ; un avis ne peut être retiré qu’avant son début
absence-first-day = Premier jour
absence-last-day = Dernier jour
absence-replacement = Remplaçant
absence-reachable = Joignable à
absence-listings = Annonces retirées
absence-note = Remarque
absence-none-at-all = ces jours ne sont pas une absence
absence-form-title = Nouvelle absence
absence-rule-title = Selon la règle
absence-optional = facultatif
absence-space = Espace change
absence-more = … suite dans une fenêtre plus haute
absence-rule-in-short = Une absence de plus de 5 jours ouvrés s’annonce deux semaines avant. Saisissez les deux jours pour voir.
absence-better-by = le dernier jour pour cela est un jour de repos : déposez plutôt au plus tard { $day }
absence-working-days =
    { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
    }
absence-working-days-but =
    { $count ->
        [one] { $count } jour ouvré (non comptés : { $holidays })
       *[other] { $count } jours ouvrés (non comptés : { $holidays })
    }
absence-not-required = Aucun avis n’est exigé ; il peut être déposé quand même.
absence-late-by =
    { $count ->
        [one] Avis au plus tard { $latest } · auj. { $today } · { $count } jour de retard ; encore possible
       *[other] Avis au plus tard { $latest } · auj. { $today } · { $count } jours de retard ; encore possible
    }
absence-last-day-to-tell = Avis au plus tard { $latest } · auj. { $today } · à temps, c’est le dernier jour
absence-to-spare =
    { $count ->
        [one] Avis au plus tard { $latest } · auj. { $today } · à temps, { $count } jour de marge
       *[other] Avis au plus tard { $latest } · auj. { $today } · à temps, { $count } jours de marge
    }
absence-problem-reversed = le dernier jour { $last } précède le premier { $first }
absence-problem-past = l’absence s’est terminée le { $last }
absence-problem-begun = l’absence a commencé le { $first }
absence-problem-overlaps = elle chevauche l’absence du { $first } au { $last }, déjà déposée ; retirez d’abord celle-là
absence-problem-earlier-part = avec l’absence du { $first } au { $last }, cela fait { $count } jours ouvrés ; elle a été déposée le { $filed }, moins de { $days } jours avant
date-empty = il faut un jour, p. ex. 21/12, 21 déc ou +14d
date-form = pas un jour : écrivez 21/12, 21 déc ou +14d
date-no-such-day = ce jour n’existe pas au calendrier
absences-title = Absences { $count }
absences-none = Aucun avis d’absence. { $key } en écrit un.
absences-none-rule = Plus de 5 jours ouvrés d’absence s’annoncent deux semaines avant.
absences-unread = Les avis n’ont pas encore été lus.
absences-unread-next = Ils le seront dès que la plateforme répondra.
absences-reading = lecture …
absences-filed-late = en retard
absences-filed = déposée
absences-acknowledged = acceptée
absences-rejected = rejetée
absences-withdrawn = retirée
absences-label-replacement = remplaçant
absences-none-named = personne d’indiqué
absences-label-listings = annonces
absences-listings-withdrawn = retirées pendant l’absence
absences-label-note = remarque
absences-label-administrator = administrateur
absence-misses-replacement = indiquez la personne qui y est joignable
absence-calendar = Calendrier
absence-sign-today = aujourd’hui
absence-sign-away = absence
absence-sign-holiday = jour férié
absence-sign-closed = fermé
absence-sign-filed = déclarée
absence-sign-latest = dernier délai
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
absence-too-long = pas plus de { $count } caractères ici
absence-planned = prévue
absence-running = en cours
absence-over = terminée
absences-filed-less-ahead = { $at }, moins de deux semaines avant
date-too-far = c’est à plus de dix ans d’ici
absences-days =
    { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
    }

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
insights-load = À répondre ces prochains jours
insights-overdue =
    { $count ->
        [one] { $count } réponse est en retard
       *[other] { $count } réponses sont en retard
    }
insights-reading = lecture …

## Outbox

confirm-give-up = Abandonner ?
confirm-give-up-yes = abandonner
give-up-gone = Ce n’est plus dans la boîte d’envoi.
give-up-reply = Elle n’est pas envoyée ; son texte redevient le brouillon de la discussion.
give-up-mark = Rien n’est signalé : le délai de réponse continue.
give-up-withdrawal = Le retrait n’est pas envoyé : l’avis reste valable.
give-up-absence = L’avis n’est pas déposé.
give-up-other = Ce n’est pas envoyé.
give-up-maybe = { $what } Mais un essai a pu déjà atteindre la plateforme : regardez-y avant de recommencer.
outbox-title = Boîte d’envoi { $count }
outbox-empty = Rien n’attend de partir.
outbox-empty-next = Ce que vous envoyez reste ici jusqu’à sa confirmation par la plateforme.
outbox-column-what = quoi
outbox-column-whom = qui ou quand
outbox-column-state = état
outbox-column-tries = essais
outbox-column-next = prochain essai
outbox-tries = { $count } fois
outbox-goes-out = part
outbox-waits = attend
outbox-on-its-way = en route
outbox-refused = refusé
outbox-in-seconds = dans { $seconds } s
outbox-in-minutes = dans { $minutes } min
outbox-in-hours = dans { $hours } h
outbox-in-hours-minutes = dans { $hours } h { $minutes }
outbox-now = maintenant
outbox-label-not-sent = non parti
outbox-label-advice = que faire
outbox-label-about = sujet
outbox-label-written = écrit
outbox-label-file = fichier
outbox-label-text = texte
outbox-keys = { $retry } essaie maintenant, { $drop } abandonne
outbox-keys-held = { $back } reprend, { $retry } essaie maintenant, { $drop } abandonne
outbox-reply = Réponse
outbox-read = Lu
outbox-no-reply = Sans réponse
outbox-absence = Absence
outbox-withdrawal = Retrait
outbox-file = Fichier
advice-mark = Ouvrez la discussion et regardez son dernier message ; puis répondez, ou signalez-le de nouveau.
advice-withdrawal = Voyez ce que dit l’avis maintenant ; l’administrateur de la plateforme peut mettre fin à une absence commencée.
advice-refused = Réessayer demande de nouveau à la plateforme ; abandonner l’oublie.
advice-held = Jusque-là, vous pouvez le reprendre.
advice-maybe = Un essai a pu arriver sans que sa réponse revienne. Les essais continuent sous la même clé, pour que rien ne soit fait deux fois.
advice-by-itself = Un nouvel essai se fait de lui-même, ici ou au prochain démarrage.
pending-reply = votre réponse · { $state }
pending-mark = aucune réponse nécessaire · { $state }
pending-goes-out = part dans { $seconds } s
pending-tried-again = pas encore parti, nouvel essai prévu : { $why }
pending-on-its-way = en route
held-reply = ⇡ 1 réponse { $state }
held-mark = ⇡ « aucune réponse nécessaire » pour { $whom } { $state }
held-withdrawal = ⇡ retrait { $days } { $state }
held-replies =
    { $count ->
        [one] ⇡ { $count } réponse, la première { $state }
       *[other] ⇡ { $count } réponses, la première { $state }
    }
held-things =
    { $count ->
        [one] ⇡ { $count } élément, le premier { $state }
       *[other] ⇡ { $count } éléments, le premier { $state }
    }
told-not-sent =
    { $count ->
        [one] ⇡ { $count } élément pas encore parti
       *[other] ⇡ { $count } éléments pas encore partis
    }
told-refused =
    { $count ->
        [one] ! { $count } élément refusé
       *[other] ! { $count } éléments refusés
    }
told-refused-and-waiting =
    { $count ->
        [one] ! { $count } élément refusé, { $waiting } pas encore partis
       *[other] ! { $count } éléments refusés, { $waiting } pas encore partis
    }
outbox-trying-all = tout est essayé maintenant
outbox-trying = essai en cours
outbox-nothing = rien n’attend de partir
outbox-nothing-held = rien n’est sur le point de partir
outbox-too-late = trop tard : la réponse est en route
given-up-reply = abandonné : le texte redevient le brouillon de la discussion
given-up-withdrawal = abandonné : l’avis reste valable
given-up-absence = abandonné : l’avis n’est pas déposé
given-up = abandonné
given-up-maybe = { $what } ; cela a pu quand même atteindre la plateforme
taken-back-withdrawal = repris : l’avis reste valable
taken-back-mark = repris : le délai de réponse continue
given-up-maybe-draft = abandonnée, mais peut-être remise : regardez si elle est dans la discussion avant de la renvoyer

## Files

file-ends = { $text } ({ $key } arrête)
file-progress = { $sign } { $name } : { $far }
size-bytes = { $number } o
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo
file-from = { $name } ({ $size }) de { $buyer }
file-folder = Dossier
file-path = Chemin
file-none-attached = Aucun fichier n’est joint.
file-downloading-already = un fichier est déjà en cours de téléchargement
file-none-here = aucun fichier dans les messages affichés ici
file-too-many = une réponse prend au plus { $most } fichiers
file-name-a-folder = indiquez un dossier
file-ended = téléchargement arrêté ; rien n’en est gardé
file-saved = enregistré sous { $place }
file-not-saved = non enregistré : { $why }
file-no-such-start = rien n’y commence ainsi
file-attached-already = ce fichier est déjà joint
file-attached = joint, { $size }

## Sign-in

sign-in-title = Connexion à votre helpdesk
sign-in-url = URL plateforme
sign-in-email = E-mail
sign-in-password = Mot de passe
sign-in-otp = Code unique
sign-in-busy = connexion …
sign-in-otp-asked = Saisissez le code à usage unique de votre authentificateur.
sign-in-no-account = Pas de compte ? Quittez avec { $key } et lancez `swopdesk demo` : il n’en faut pas.
files-progress = { $done } sur { $total } { $bar }
files-progress-rest = { $done } sur { $total } { $bar }, reste { $rest }
files-seconds = { $count } s
files-minutes = { $count } min
sign-in-passphrase = Phrase secrète
sign-in-repeat = Encore une fois
sign-in-vault-offered = Aucun trousseau ne fonctionne ici. Une phrase secrète enferme ce qui est conservé ; sans elle, seuls les droits des fichiers le protègent.
sign-in-vault-locked = Ce qui est conservé ici est dans un coffre : saisissez sa phrase secrète.
sign-in-vault-wrong = La phrase secrète n’ouvre pas le coffre. Saisissez-la de nouveau ; rien n’a été changé.
sign-in-not-the-same = Les phrases secrètes ne sont pas identiques. Saisissez-la deux fois, ou laissez les deux champs vides.

## Help and palette

help-title = Touches
help-signs = Signes
help-mouse = Souris
help-mouse-press = Un clic fait ce que fait la touche : sur une ligne, un écran, une vue, une touche en bas, une réponse. Un second clic ouvre la ligne choisie.
help-mouse-place = Dans un texte, un clic y place le curseur et glisser sélectionne. Une remarque mène à son endroit ; un jour du calendrier s’inscrit dans le formulaire.
help-mouse-wheel = La molette fait défiler ce qui est dessous ; une barre de défilement se tire.
help-mouse-text = Maintenez Maj pour sélectionner du texte. mouse = false sous [ui] laisse la souris au terminal.
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
palette-title = Commandes : { $place }
palette-nothing-found = Rien ici ne porte ce nom
palette-nothing-now = Il n’y a rien à faire avec cela pour le moment
palette-elsewhere = L’écran a changé entre-temps ; ouvrez à nouveau les commandes
palette-theme = Couleurs : { $name }
palette-theme-now = Couleurs : { $name }, jusqu’à la fin de swopdesk ; « theme » dans config.toml les garde
keymap-no-toml = { $what } : la ligne est ignorée
keymap-no-place = `{ $name }` ne fait pas partie des touches
keymap-twice = `{ $key }` est déjà la touche de la ligne { $line }
keymap-no-key = `{ $key }` n’est pas une touche : écrivez par exemple `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `F1`, `Space`
keymap-no-action = il n’y a pas d’action `{ $name }`
keymap-needs-name = `{ $key }` demande le nom d’une action entre guillemets
keymap-elsewhere = `{ $name }` ne marche pas dans [{ $place }]
keymap-types = `{ $key }` écrit un caractère dans [{ $place }] et ne peut pas y être une commande
keymap-some-terminals = `{ $key }` ne marche que dans les terminaux qui la distinguent ; la plupart envoient `{ $other }`
keymap-same-key = pour un terminal, `{ $key }` est `{ $other }` : nommez cette touche

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
notice-none-due = rien n’attend de réponse
notice-asking = demande des nouvelles à la plateforme
notice-no-further = pas d’autre discussion dans cette vue
notice-no-holidays = aucun jour férié n’est connu pour { $country } : seuls les week-ends comptent comme jours de repos
notice-the-buyer = l’acheteur
notice-delivered = réponse à { $buyer } remise
notice-marked = signalé : aucune réponse nécessaire
notice-filed = absence déposée
notice-withdrawn = avis retiré
notice-reply-came-back = réponse à { $buyer } non envoyée, elle est revenue
notice-reply-draft-again = réponse à { $buyer } non envoyée, elle redevient un brouillon : { $why }
notice-not-marked = non signalé : { $why }
notice-not-filed = absence non déposée : { $why }
notice-not-withdrawn = non retiré : { $why }
notice-form-came-back = absence non déposée ; voici ce qui était saisi

## The reply clock

clock-span-minutes = { $minutes } min
clock-span-hours = { $hours } h
clock-span = { $hours } h { $minutes } min
clock-left = encore { $span }
clock-overdue-by = en retard de { $span }
clock-overdue = en retard
clock-time-up = le délai est écoulé
clock-due = échéance { $due }
clock-left-due = { $left } - échéance { $due }
clock-left-was-due = { $left } - échéance passée { $due }
clock-left-stands-still = { $left } - délai suspendu jusqu’à { $resumes } ({ $reason })
clock-stands-still = délai suspendu jusqu’à { $resumes } ({ $reason })
clock-stands-still-short = jusqu’à { $resumes } ({ $reason })
clock-runs = le délai court
clock-taken-over = reprise par la plateforme - à ce moment : { $left }
clock-weekend = week-end
clock-closed-day = jour fermé

## Faults: what went wrong, and what to do

fault-bad-url = L’adresse de la plateforme est inutilisable : { $why }
    .hint = Donnez-la ainsi : https://helpdesk.example.com
url-empty = aucune adresse n’a été donnée
url-blanks = l’adresse contient des espaces ou est trop longue
url-unreadable = l’adresse est illisible
url-password = l’adresse contient un nom d’utilisateur ou un mot de passe
url-query = l’adresse contient « ? » ou « # »
url-no-host = l’adresse ne nomme aucun serveur
url-plain-http = http simple ne vaut que pour cette machine, sinon il faut https
url-scheme = l’adresse n’est ni https ni http
fault-no-client = Aucune connexion sûre n’est possible : { $why }
    .hint = Installez le paquet ca-certificates, ou nommez un fichier de certificats dans SSL_CERT_FILE
fault-signed-out = Vous n’êtes pas connecté, ou la connexion a expiré
    .hint = Connectez-vous de nouveau (`swopdesk login`)
fault-token-refused = Le jeton d’accès de SWOPDESK_TOKEN n’est pas accepté
    .hint = Mettez-en un nouveau dans SWOPDESK_TOKEN, ou retirez-le et lancez `swopdesk login`
fault-otp-required = La plateforme demande un code à usage unique
    .hint = Saisissez le code de votre authentificateur (--otp CODE)
fault-otp-invalid = Le code à usage unique est faux ou trop ancien
    .hint = Saisissez le code le plus récent
fault-bad-credentials = L’adresse e-mail ou le mot de passe est faux
    .hint = Vérifiez les deux et réessayez
fault-not-found = La plateforme ne connaît rien de tel pour ce compte
    .hint = Vérifiez l’identifiant, ou actualisez la liste
fault-discussion-changed = Un message plus récent est arrivé, rien n’a donc été fait
    .hint = Lisez-le d’abord, puis envoyez de nouveau
fault-taken-over = La plateforme a repris la discussion : vous pouvez seulement la lire
    .hint = Écrivez à l’administrateur de la plateforme
fault-discussion-closed = La discussion est close : vous pouvez seulement la lire
    .hint = Il n’y a plus rien à faire ici
fault-absence-overlaps = Non déclarée : un autre avis couvre ces jours
    .hint = Retirez d’abord celui-là, ou choisissez d’autres jours
fault-absence-overlaps-one = Non déclarée : un autre avis couvre ces jours ({ $id })
    .hint = { fault-absence-overlaps.hint }
fault-absence-begun = Non retirée : l’absence a commencé
    .hint = Demandez à l’administrateur de la plateforme d’y mettre fin
fault-invalid = La plateforme n’accepte pas ceci : { $fields }
    .hint = Corrigez-le et réessayez
answer-no-field = aucun champ n’a été nommé
fault-key-reused = Non envoyé : la clé de cet essai a déjà servi pour un autre texte
    .hint = Voyez si la discussion montre le texte précédent, puis envoyez de nouveau
fault-request-in-progress = La plateforme traite encore le premier essai
    .hint = Un nouvel essai suivra ; rien ne part deux fois
fault-too-many-requests = La plateforme demande de ralentir
    .hint = Attendez un peu, puis réessayez
fault-sync-token-expired = La liste de cette machine est trop ancienne pour être continuée
    .hint = Actualisez pour la relire
fault-attachment-too-large = Le fichier dépasse 20 Mio
    .hint = Envoyez-en un plus petit
fault-no-events = La plateforme n’annonce pas les nouvelles aussitôt
    .hint = La liste est donc actualisée à intervalles
fault-refused = La plateforme a refusé (statut { $status })
    .hint = Vérifiez la demande ; si elle est juste, demandez à la plateforme
fault-refused-why = La plateforme a refusé (statut { $status }) : { $why }
    .hint = { fault-refused.hint }
fault-unavailable = La plateforme est en panne ou surchargée (statut { $status })
    .hint = Réessayez dans quelques minutes ; rien n’est perdu
fault-server-error = La plateforme a échoué (statut { $status })
    .hint = Réessayez dans quelques minutes ; rien n’est perdu. Si cela dure, prévenez la plateforme
fault-no-host = Le serveur de la plateforme est introuvable
    .hint = Vérifiez le réseau et l’adresse de la plateforme
fault-no-connection = La plateforme est injoignable : { $why }
    .hint = Vérifiez le réseau et l’adresse de la plateforme, puis réessayez
fault-not-trusted = La connexion à la plateforme n’est pas sûre : { $why }
    .hint = Vérifiez l’adresse et l’horloge de cette machine ; un certificat privé se met dans SSL_CERT_FILE
fault-timed-out = La plateforme n’a pas répondu à temps
    .hint = Vérifiez le réseau, puis réessayez
fault-broke-off = La connexion à la plateforme s’est rompue : { $why }
    .hint = Vérifiez le réseau, puis réessayez
fault-not-a-helpdesk = L’adresse n’a pas répondu comme un helpdesk : { $why }
    .hint = Vérifiez l’adresse de la plateforme, et si ce réseau demande sa propre connexion
fault-redirected = La plateforme renvoie à une autre adresse ({ $to }), qui n’est pas suivie
    .hint = Si vous lui faites confiance, prenez-la comme adresse de la plateforme
answer-web-page = une page web est venue
answer-web-page-status = une page web est venue (statut { $status })
answer-empty = la réponse était vide
answer-lacks-something = il manque quelque chose dans la réponse
answer-lacks = il manque { $what } dans la réponse
answer-lacks-token = il manque un jeton d’accès utilisable dans la réponse à la connexion
answer-broken-json = du JSON défectueux est venu
answer-list-endless = la liste ne finit pas
answer-no-discussion = la discussion manque dans la réponse
answer-no-events = aucun flux d’événements n’est venu
answer-file-too-large = le fichier est plus grand qu’annoncé
answer-circle = il renvoie en boucle
answer-status = statut { $status }
answer-too-large = la réponse est trop grande
answer-damaged = la réponse est abîmée
fault-sign-in-busy = Un autre swopdesk s’occupe de la connexion
    .hint = Attendez-le ou fermez-le, puis réessayez
fault-token-set = SWOPDESK_TOKEN est défini et remplace une connexion
    .hint = Retirez d’abord SWOPDESK_TOKEN
fault-sign-in-interrupted = Le traitement de la connexion a été interrompu
    .hint = Réessayez
fault-out-of-reach = La plateforme est hors de portée
    .hint = Réessayez quand elle sera là
fault-connection-not-set-up = La connexion n’a pas pu être établie
    .hint = Réessayez
fault-other-delivers = Un autre swopdesk livre la boîte d’envoi et n’a pas encore atteint la plateforme
fault-refused-no-reason = La plateforme l’a refusé
fault-upload-unreadable = { $path } est illisible : { $why }
    .hint = Choisissez de nouveau le fichier, puis renvoyez la réponse
fault-messages-not-here = Les messages ne sont pas encore sur cette machine
    .hint = Ils viennent dès que la plateforme répond
fault-nothing-kept = Rien n’est encore conservé sur cette machine
    .hint = Réessayez
fault-no-folder = { $folder } n’est pas un dossier où enregistrer : { $why }
    .hint = Nommez-en un qui existe
file-is-file = c’est un fichier
fault-cannot-attach = { $file } ne peut pas être envoyé : { $why }
    .hint = Nommez un fichier lisible
attach-is-folder = c’est un dossier
    .hint = Nommez un fichier dedans
attach-no-file = ce n’est pas un fichier
attach-too-large = il dépasse 20 Mio
    .hint = Envoyez-en un plus petit
attach-bad-name = son nom n’est pas un texte UTF-8
    .hint = Donnez-lui un autre nom
fault-file-said-larger = { $file } dépasserait les 20 Mio permis
    .hint = Demandez à la plateforme
fault-file-other-size = { $file } est venu avec { $came } octets au lieu des { $told } annoncés, et n’est pas gardé
    .hint = Réessayez
fault-file-not-saved = Le fichier n’a pas été enregistré
    .hint = Réessayez
fault-folder-unwritable = Impossible d’écrire dans { $folder } : { $why }
    .hint = Choisissez un dossier où vous pouvez écrire
fault-folder-full = Impossible d’écrire dans { $folder } : le disque est plein
    .hint = Faites de la place, puis réessayez
file-names-taken = il y a déjà { $count } fichiers nommés { $name }
fault-no-editor-text = Le texte ne peut pas être confié à un éditeur : { $why }
    .hint = Le brouillon est gardé ; écrivez-le ici
fault-editor = L’éditeur « { $editor } » { $why }
    .hint = Le texte est comme avant ; vérifiez VISUAL et EDITOR
editor-not-started = ne peut pas être lancé : { $why }
editor-not-awaited = ne peut pas être attendu : { $why }
editor-no-text = n’a laissé aucun texte : { $why }
editor-killed = a été tué
editor-failed = s’est terminé avec { $code }
fault-key-unread = La clé des données locales n’a pas pu être lue
    .hint = Réessayez
fault-bad-zone = « { $zone } » n’est pas un fuseau horaire IANA connu
    .hint = Demandez à la plateforme de corriger le fuseau du compte
fault-vault-not-opened = Le coffre n’a pas été ouvert
    .hint = Réessayez
fault-terminal = Le terminal ne répond pas : { $why }
    .hint = Lancez swopdesk dans un terminal
fault-disk-full = Le disque est plein : { $file } ne peut pas être écrit
    .hint = Faites de la place, puis réessayez
fault-read-only = { $file } ne peut pas être écrit
    .hint = Vérifiez à qui est le dossier et qui peut y écrire, ou donnez-en un autre dans SWOPDESK_HOME
fault-locked = { $file } est tenu par un autre programme
    .hint = Fermez ce programme (une sauvegarde, un autre swopdesk), puis réessayez
fault-damaged = { $file } est abîmé
    .hint = Relancez swopdesk : il met le fichier de côté et en sauve les brouillons
fault-newer = { $file } a été écrit par un swopdesk plus récent (version de données { $found }, celui-ci connaît { $known })
    .hint = Installez le swopdesk le plus récent
fault-other-account = { $file } appartient à un autre compte
    .hint = Déplacez le fichier, puis relancez swopdesk
fault-wrong-key = La clé n’ouvre pas { $file }
    .hint = Remettez la clé (trousseau, coffre ou fichier de clé), ou oubliez ces données avec `swopdesk logout --discard`
fault-store-io = { $file } : { $why }
    .hint = Vérifiez le disque et les droits du dossier
fault-sql = Les données locales répondent : { $why }
    .hint = Relancez swopdesk
fault-row-unreadable = Un élément conservé ({ $kind }) est illisible : { $why }
    .hint = Une mise à jour de swopdesk le lira peut-être
fault-store-closed = Les données locales sont fermées
    .hint = Relancez swopdesk
fault-row-gone = Ce n’est plus dans la boîte d’envoi
fault-already-tried = L’acheteur l’a peut-être déjà reçu : cela ne peut plus être repris
fault-reply-pending = Une autre réponse à cette discussion attend encore son envoi
    .hint = Attendez son envoi, ou ouvrez swopdesk et reprenez-la
fault-no-home = Il n’y a pas de dossier personnel
    .hint = Définissez HOME, ou SWOPDESK_HOME avec un dossier à vous
fault-bad-profile = « { $name } » n’est pas un nom de profil
    .hint = Prenez lettres, chiffres, - et _, 64 au plus, en commençant par une lettre ou un chiffre
fault-not-created = { $path } ne peut pas être créé : { $why }
fault-not-read = { $path } est illisible : { $why }
fault-not-written = { $path } ne peut pas être écrit : { $why }
fault-not-removed = { $path } ne peut pas être supprimé : { $why }
hint-free-space = Faites de la place sur le disque
hint-read-only-disk = Le disque est en lecture seule : placez SWOPDESK_HOME ailleurs
hint-whose-folder = Vérifiez à qui est le dossier et qui peut y écrire, ou définissez SWOPDESK_HOME
fault-ring-unread = La connexion et la clé des données locales sont dans le trousseau, qui est illisible : { $why }
    .hint = Déverrouillez le trousseau et réessayez
fault-ring-not-forgotten = La connexion est peut-être encore dans le trousseau : { $why }
    .hint = Déverrouillez le trousseau et déconnectez-vous de nouveau, ou supprimez-y l’élément `swopdesk`
ring-silent-before = il n’a pas répondu tout à l’heure
ring-none = il n’y en a pas sur cette machine
ring-silent = il n’a pas répondu en { $seconds } s
ring-forgetful = il ne rend pas ce qu’on lui a donné
ring-not-used = le trousseau n’est pas utilisé ici
fault-vault-shut = La connexion et la clé des données locales sont dans un coffre, et sa phrase secrète manque
    .hint = Définissez SWOPDESK_PASSPHRASE_FILE ou SWOPDESK_PASSPHRASE, ou lancez-le dans un terminal pour la saisir
fault-vault-wrong = La phrase secrète n’ouvre pas le coffre
    .hint = Vérifiez SWOPDESK_PASSPHRASE_FILE ou SWOPDESK_PASSPHRASE ; rien n’a été changé
fault-vault-damaged = Le coffre est abîmé : { $file }
    .hint = Restaurez-le d’une sauvegarde, ou oubliez-le avec `swopdesk logout --discard`
fault-session-damaged = La connexion conservée est abîmée
    .hint = Connectez-vous de nouveau (`swopdesk login`)
fault-session-not-read = La connexion conservée est illisible : { $folder } : { $why }
fault-session-not-written = La connexion ne peut pas être conservée : { $folder } : { $why }
    .hint = Vérifiez que le dossier est à vous et que le disque n’est pas plein
fault-session-not-removed = La connexion conservée ne peut pas être supprimée : { $folder } : { $why }
fault-key-gone = La clé des données locales a disparu ; rien n’a été touché
    .hint = Remettez-la (trousseau, coffre ou fichier de clé), ou oubliez les données avec `swopdesk logout --discard`
fault-key-not-kept = La clé des données locales n’a pas pu être conservée
    .hint = { fault-key-gone.hint }
fault-no-random = Le système ne donne pas de nombres aléatoires : { $why }
    .hint = Redémarrez la machine
fault-path-not-found = { $path } est introuvable : { $why }
fault-path-not-closed = { $path } ne peut pas être fermé aux autres : { $why }
fault-draft-kept = { $what } (le texte est gardé en brouillon)
fault-stays-in-outbox = Non livré, reste dans la boîte d’envoi : { $what }
fault-not-delivered-yet = Pas encore livré, reste dans la boîte d’envoi : { $what }
    .hint = Redonnez la même commande pour réessayer ; rien ne part deux fois
fault-gone-elsewhere = Ce n’est plus dans la boîte d’envoi : un autre swopdesk l’a envoyé, repris ou abandonné
    .hint = Voyez ce qu’a la plateforme, puis redonnez la commande si cela n’y est pas
fault-ambiguous-row = Plus d’une ligne commence par { $typed }
    .hint = Donnez-en davantage
fault-no-such-row = Rien dans la boîte d’envoi ne s’appelle « { $typed } »
    .hint = `swopdesk outbox` montre les identifiants
fault-not-tried = Pas essayé : la plateforme met trop de temps
    .hint = Réessayez
fault-would-lose = Toujours connecté : serait perdu : { $parts }
    .hint = Envoyez-les d’abord, ou donnez --discard
fault-lost-writes =
    { $count ->
        [one] { $count } élément non envoyé de la boîte d’envoi
       *[other] { $count } éléments non envoyés de la boîte d’envoi
    }
fault-lost-drafts =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    }
fault-no-url = L’adresse de la plateforme manque
    .hint = Donnez --api-url, par exemple --api-url https://helpdesk.example.com
fault-no-email = L’adresse e-mail manque
    .hint = Donnez --email
fault-no-password = Le mot de passe manque
    .hint = Donnez-le sur l’entrée standard avec --password-stdin
fault-refresh-token = La plateforme n’accepte pas ce jeton de renouvellement
    .hint = Chacun ne sert qu’une fois : prenez-en un nouveau, ou connectez-vous avec --email
fault-terminal-not-asked = Le terminal ne peut pas poser de question : { $why }
    .hint = Donnez --password-stdin, et --otp si la plateforme veut un code
fault-passphrase-not-asked = Le terminal ne peut pas poser de question : { $why }
    .hint = Définissez SWOPDESK_PASSPHRASE_FILE ou SWOPDESK_PASSPHRASE
fault-stdin-secret = Illisible sur l’entrée standard ({ $secret }) : { $why }
    .hint = { fault-stdin-secret-missing.hint }
fault-stdin-secret-missing = Il manque sur l’entrée standard : { $secret }
    .hint = Écrivez-le là en une ligne de texte
secret-password = mot de passe
secret-refresh-token = jeton de renouvellement
fault-passphrase-no-text = SWOPDESK_PASSPHRASE n’est pas un texte
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file = SWOPDESK_PASSPHRASE_FILE : { $file } est illisible : { $why }
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file-empty = SWOPDESK_PASSPHRASE_FILE : { $file } est vide
    .hint = Nommez un fichier dont la seule ligne est la phrase secrète
fault-passphrase-mistyped = La phrase secrète n’ouvre pas le coffre
    .hint = Réessayez, ou définissez SWOPDESK_PASSPHRASE_FILE ou SWOPDESK_PASSPHRASE ; rien n’a été changé
fault-draft-unreadable = { $file } est illisible : { $why }
    .hint = Donnez un fichier de texte simple, ou le brouillon sur l’entrée standard
fault-stdin-draft-unreadable = Le brouillon sur l’entrée standard est illisible : { $why }
    .hint = { fault-draft-unreadable.hint }
draft-too-long = il dépasse 1 Mio
draft-no-text = ce n’est pas un texte UTF-8
fault-no-language-code = « { $code } » n’est pas un code de langue comme nl
    .hint = { fault-storefront.hint }
fault-storefront = La boutique « { $locale } » ne dit pas sa langue
    .hint = Nommez une boutique comme nl-nl, ou des langues comme nl,fr
fault-zone = « { $zone } » n’est pas un fuseau IANA comme Europe/Warsaw
    .hint = Nommez un fuseau de la base IANA, ou omettez --time-zone
fault-zone-alone = --time-zone va avec --country
    .hint = Donnez les deux, ou aucun pour ceux du compte
fault-no-country = On ne sait pas de quel pays compter les jours ouvrés
    .hint = Donnez --country, par exemple --country PL, ou lancez `swopdesk login`
fault-no-since = --since manque
    .hint = Donnez --since ou --batch
fault-no-days = Les jours manquent
    .hint = Donnez --first-day et --last-day, ou --batch
fault-bad-notice-id = « { $id } » n’est pas l’identifiant d’un avis
    .hint = `swopdesk absence list` montre les identifiants
fault-bad-discussion-id = « { $id } » n’est pas l’identifiant d’une discussion
    .hint = `swopdesk inbox` montre les identifiants
fault-not-filed-order = Non déclarée
    .hint = Donnez le premier jour, puis le dernier
fault-not-filed-late = Non déclarée
    .hint = Déclarez-la quand même avec --late-ok : un administrateur décide
fault-too-many-files = Une réponse accepte au plus { $most } fichiers
    .hint = Envoyez les autres ensuite
fault-no-message = La discussion n’a pas de message auquel répondre
    .hint = Nommez-en un avec --in-reply-to
fault-folder-no-text = Le nom du dossier n’est pas un texte UTF-8
fault-of-file = { $file } : { $what }
fault-no-such-file = Aucun fichier de la discussion ne s’appelle « { $name } »
    .hint = `swopdesk show` montre ses fichiers
fault-no-files = La discussion n’a pas de fichiers
fault-no-address = « { $address } » n’est pas une adresse
    .hint = Écrivez une adresse et un port, comme 127.0.0.1:8080
fault-no-temporary-folder = Aucun dossier temporaire ne peut être créé : { $why }
    .hint = Faites de la place, ou nommez un dossier avec --keep
fault-demo = Le helpdesk de démonstration ne démarre pas : { $why }
    .hint = Choisissez une autre adresse ou un autre dossier
fault-man = Les pages ne peuvent pas être écrites dans { $folder } : { $why }
    .hint = Nommez un dossier existant où vous pouvez écrire
fault-no-terminal = L’interface a besoin d’un terminal
    .hint = Lancez-la dans un terminal, ou prenez une commande : swopdesk --help
fault-no-thread = Aucun fil d’exécution ne peut être lancé : { $why }
    .hint = Fermez d’autres programmes et réessayez
fault-not-signed-in = Vous n’êtes pas connecté
    .hint = Lancez `swopdesk login`
fault-output = La sortie ne peut pas être écrite : { $why }
    .hint = Vérifiez le disque ou le programme qui la lit
fault-input = L’entrée standard est illisible : { $why }
    .hint = Donnez la réponse en option, voir --help
input-ended = elle est finie
fault-not-sent = Non envoyé
    .hint = Changez le texte, ou envoyez-le quand même avec --accept { $rules }
answer-lacks-refresh-token = il manque un jeton de renouvellement dans la réponse à la connexion
ring-unreachable = il est injoignable
ring-too-long = il accepte au plus { $most } caractères
ring-locked = il est verrouillé
ring-unsupported = il ne sait pas faire cela
ring-broken = il ne fonctionne pas comme il faut
remark-unreadable =
    { $count ->
        [one] un texte conservé est abîmé et illisible
       *[other] { $count } textes conservés sont abîmés et illisibles
    }
remark-set-aside = les données locales étaient abîmées ; elles sont mises de côté dans { $file }. Textes non envoyés sauvés : { $count }
remark-no-keyring = pas de trousseau ici : seuls les droits des fichiers protègent la connexion et la clé

## Commands

config-settings = réglages
config-keys = touches
config-data = données
config-state = état
config-cache = cache
config-absent = absent
config-from-default = par défaut
config-from-profile = connexion du profil
config-from-environment = { $name } dans l’environnement
config-from-option = option { $name }
config-no-color = sans couleurs : NO_COLOR dans l’environnement, ou --no-color
# A question in the terminal; what is typed stands behind it.
cmd-ask = { $question } :
cmd-last-seen = { $why } ; voici le dernier état connu
cmd-no-log = il n’y a pas de journal : { $why }
cmd-holidays-unknown = les jours fériés de { $country } ne sont pas connus : seuls les week-ends sont chômés
cmd-holidays-unknown-utc = les jours fériés de { $country } ne sont pas connus : seuls les week-ends sont chômés, et les jours vont selon UTC
cmd-holidays-unchecked = les jours fériés de { $year } sont calculés selon des règles vérifiées le { $checked } ; des lois plus récentes ou plus anciennes peuvent différer
# Titles of the columns that swopdesk inbox prints, and cells of them.
cmd-inbox-left = RESTE
cmd-inbox-due = ÉCHÉANCE
cmd-inbox-language = LANGUE
cmd-inbox-buyer = ACHETEUR
cmd-inbox-subject = OBJET
cmd-inbox-is-taken = reprise
cmd-inbox-is-closed = fermée
cmd-inbox-is-buyers = acheteur
cmd-inbox-new =
    { $count ->
        [one] ({ $count } nouveau) { $subject }
       *[other] ({ $count } nouveaux) { $subject }
    }
cmd-inbox-none = aucune discussion de ce genre
cmd-inbox-as-of = état de la liste : { $at }
cmd-show-head = { $buyer } - { $market } - réponse en { $languages } - { $category }
cmd-show-order = commande { $number } : { $items }
cmd-show-waits = en attente de l’acheteur
cmd-show-of-buyer = acheteur
cmd-show-of-seller = vendeur
cmd-show-of-platform = plateforme
cmd-show-newest =
    { $count ->
        [one] seul le message le plus récent est affiché
       *[other] seuls les { $count } messages les plus récents sont affichés
    }
cmd-show-not-here = ses messages ne sont pas sur cette machine
cmd-show-older-not-here = les messages plus anciens ne sont pas sur cette machine
cmd-reply-again = cette même réponse vient d’être envoyée et rien n’a été dit depuis : pas renvoyée
cmd-plan-joined = compte avec des absences déjà déposées : { $first } – { $last }, { $days }
cmd-plan-none = aucun avis exigé
cmd-plan-to-spare =
    { $count ->
        [one] avis au plus tard { $latest } - aujourd’hui { $today } - à temps, { $count } jour de marge
       *[other] avis au plus tard { $latest } - aujourd’hui { $today } - à temps, { $count } jours de marge
    }
cmd-plan-last-day = avis au plus tard { $latest } - aujourd’hui { $today } - à temps, c’est le dernier jour
cmd-plan-late =
    { $count ->
        [one] avis au plus tard { $latest } - aujourd’hui { $today } - { $count } jour de retard ; déposez-le quand même
       *[other] avis au plus tard { $latest } - aujourd’hui { $today } - { $count } jours de retard ; déposez-le quand même
    }
cmd-plan-better = { $latest } est un jour de repos ; déposez plutôt au plus tard { $better }
cmd-filed = déposée { $id } : { $first } – { $last }, { $days }
cmd-filed-late = déposée { $id } : { $first } – { $last }, { $days }, en retard : un administrateur décide
cmd-withdrawn = retirée { $id }
cmd-absences-none = aucune absence n’est déposée
# Titles of the columns that swopdesk absence list prints, and cells of them.
cmd-absences-first = PREMIER JOUR
cmd-absences-last = DERNIER JOUR
cmd-absences-days = JOURS
cmd-absences-status = STATUT
cmd-absences-submitted = déposée
cmd-absences-late = { $status }, en retard
cmd-ask-address = Adresse de la plateforme
cmd-ask-otp-again = Incorrect ; code à usage unique
cmd-ask-passphrase = Phrase secrète du coffre
cmd-ask-passphrase-again = Incorrecte ; phrase secrète
cmd-offer-vault = Pas de trousseau ici. Phrase secrète pour ce qui est gardé (vide : seulement les droits des fichiers)
cmd-offer-vault-again = Pas identique ; phrase secrète (vide : seulement les droits des fichiers)
cmd-login-token-set = SWOPDESK_TOKEN est défini : les commandes l’utilisent, et non cette connexion, tant qu’il l’est
cmd-login-in-file = la session est gardée dans { $file }, protégée seulement par les droits du fichier (pas de trousseau : { $why })
cmd-login-ring-not-used = il n’a pas été utilisé
cmd-login-in-vault = la session est gardée dans { $file }, que la phrase secrète ouvre
cmd-login-in-ring = la session est gardée dans le trousseau de ce système
cmd-login-done = connecté à { $host } en tant que { $name }
cmd-logout-not-told = la plateforme n’a pas pu être prévenue ({ $why }) : la session s’y termine d’elle-même
cmd-logout-token-set = SWOPDESK_TOKEN est encore défini : retirez-le, et révoquez ce jeton là d’où il vient
cmd-logout-nobody = personne n’était connecté
cmd-logout-done = déconnecté de { $host }
# What swopdesk outbox prints: kinds of rows, their states, titles of columns.
cmd-outbox-id = id
cmd-outbox-kind = type
cmd-outbox-discussion = discussion
cmd-outbox-reason = raison
cmd-outbox-of-reply = réponse
cmd-outbox-of-read = lu
cmd-outbox-of-no-reply = aucune réponse nécessaire
cmd-outbox-of-absence = absence
cmd-outbox-of-withdrawal = retrait d’absence
cmd-outbox-of-file = pièce jointe
cmd-outbox-held = retenu
cmd-outbox-waiting = en attente
cmd-outbox-refused = refusé
cmd-outbox-delivered = remis
cmd-outbox-of = { $kind } de { $discussion }
cmd-outbox-became = { $state } : { $what }
cmd-outbox-dropped = abandonné : { $what }
cmd-outbox-dropped-draft = abandonné : { $what } ; son texte est de nouveau le brouillon
cmd-outbox-maybe = cela a pu être remis auparavant : regardez ce qu’a la plateforme avant de recommencer
cmd-demo-open = toute personne qui atteint cette adresse peut lire les données inventées
# What swopdesk doctor looks at, and what it finds.
cmd-doctor-ok = ok
cmd-doctor-note = note
cmd-doctor-todo = À FAIRE
cmd-doctor-fine = il n’y a rien à faire
cmd-doctor-not-fine = il y a quelque chose à faire : voir les lignes À FAIRE
cmd-doctor-configuration = configuration
cmd-doctor-folders = dossiers
cmd-doctor-log = journal
cmd-doctor-secrets = secrets
cmd-doctor-data = données locales
cmd-doctor-outbox = envois
cmd-doctor-platform = plateforme
cmd-doctor-clock = horloge
cmd-doctor-time = temps
cmd-doctor-terminal = terminal
cmd-doctor-is-read = { $file } est lu
cmd-doctor-no-file = pas de { $file } : les valeurs par défaut s’appliquent
cmd-doctor-mend-line = corrigez la ligne ; d’ici là sa valeur par défaut s’applique
cmd-doctor-profile = profil { $profile }, plateforme { $url }
cmd-doctor-no-platform = le profil { $profile } n’a pas encore de plateforme
cmd-doctor-name-platform = lancez `swopdesk login --api-url URL`, ou définissez SWOPDESK_API_URL
cmd-doctor-not-made = { $what } : { $folder } n’est pas encore créé
cmd-doctor-can-write = { $what } : { $folder } est accessible en écriture
cmd-doctor-cannot-write = { $what } : { $folder } n’est pas accessible en écriture : { $why }
cmd-doctor-mend-folder = vérifiez à qui est le dossier et la place sur le disque, ou définissez SWOPDESK_HOME sur un autre
cmd-doctor-readable = { $path } peut être lu par d’autres (droits { $mode })
cmd-doctor-readable-more =
    { $count ->
        [one] et { $count } autre du même genre
       *[other] et { $count } autres du même genre
    }
cmd-doctor-close = fermez-les aux autres
cmd-doctor-only-you = vous seul pouvez lire ce qui est gardé (dossiers 0700, fichiers 0600)
cmd-doctor-not-set = non défini
cmd-doctor-locale = locale { $locale }
cmd-doctor-locale-other = la locale { $locale } n’est pas connue comme UTF-8
cmd-doctor-none = (aucune)
cmd-doctor-set-locale = définissez LANG sur une qui l’est, par exemple C.UTF-8, ou dessinez avec --ascii
cmd-doctor-no-terminal = la sortie n’est pas un terminal : sa taille n’est pas regardée
cmd-doctor-size = { $cols } colonnes, { $rows } lignes
cmd-doctor-too-small = { $cols } colonnes, { $rows } lignes : il en faut { $width } et { $height }
cmd-doctor-larger = agrandissez la fenêtre
cmd-doctor-no-size = sa taille n’est pas connue : { $why }
cmd-doctor-in-terminal = lancez-le dans un terminal
cmd-doctor-no-log = aucun n’est tenu ; -v en écrit un, avec les seuls ids
cmd-doctor-some-log = { $size } d’ids seuls, sans textes, dans { $file }
cmd-doctor-no-data = rien de ce compte n’est encore gardé
cmd-doctor-look-through = passez vos brouillons en revue ; le fichier mis de côté peut ensuite être supprimé
cmd-doctor-damaged = { $file } est endommagé : { $why }
cmd-doctor-set-aside = démarrez swopdesk : il met le fichier de côté et sauve ce que vous avez écrit
cmd-doctor-sound = { $file } est en bon état : discussions { $discussions }, messages { $messages }, brouillons { $drafts }, { $size }
cmd-doctor-not-looked = { $file } n’a pas pu être examiné en { $seconds } s
cmd-doctor-close-programs = fermez les autres programmes qui l’utilisent, et réessayez
cmd-doctor-token = SWOPDESK_TOKEN est utilisé tel quel, et n’est pas gardé
cmd-doctor-ring-silent = le trousseau ne répond pas
cmd-doctor-unlock = déverrouillez-le, ou terminez ce qu’il demande, et réessayez
cmd-doctor-in-ring = la session et la clé des données sont dans le trousseau du système
cmd-doctor-in-vault = la session et la clé des données sont dans { $file }, sous votre phrase secrète
cmd-doctor-in-file = la session et la clé des données sont dans { $file } : seuls les droits des fichiers les protègent
cmd-doctor-in-file-because = la session et la clé des données sont dans { $file } : seuls les droits des fichiers les protègent (le trousseau n’est pas utilisé : { $why })
cmd-doctor-want-vault = définissez SWOPDESK_PASSPHRASE_FILE pour un coffre, ou reconnectez-vous là où un trousseau (Secret Service) tourne
cmd-doctor-nobody = personne n’est connecté
cmd-doctor-sign-in = lancez `swopdesk login`
cmd-doctor-on-the-way = { $count } en route
cmd-doctor-not-confirmed = { $count } sans confirmation : { $tried } déjà essayés, { $refused } refusés
cmd-doctor-see-outbox = voir `swopdesk outbox` ; `swopdesk outbox retry` essaie tout maintenant
cmd-doctor-tls = TLS est de confiance
cmd-doctor-no-tls = pas de TLS (cette machine)
cmd-doctor-answers = { $tls }, statut 200 en { $ms } ms : connecté en tant que { $name }
cmd-doctor-is-there = { $tls }, un helpdesk répond en { $ms } ms (statut 401 : personne n’est connecté)
cmd-doctor-step = { $step }, après { $ms } ms : { $why }
cmd-doctor-step-name = nom
cmd-doctor-step-connection = connexion
cmd-doctor-step-answer = réponse
cmd-doctor-silent = pas de réponse en { $seconds } s
cmd-doctor-check-network = vérifiez le réseau, puis réessayez
cmd-doctor-clock-alone = elle ne peut être comparée tant que la plateforme ne répond pas
cmd-doctor-host-known = { $host } est connu ({ $ms } ms)
cmd-doctor-host-nowhere = { $host } n’a pas d’adresse
cmd-doctor-host-proxied = { $host } n’est pas connu ici ; un proxy est interrogé à la place
cmd-doctor-host-unknown = { $host } n’est pas connu
cmd-doctor-host-silent = { $host } : pas de réponse sur son nom
cmd-doctor-check-name = vérifiez le réseau (DNS) et l’adresse de la plateforme
cmd-doctor-clock-same = l’horloge de cette machine ({ $now }) ne diffère pas visiblement de celle de la plateforme
cmd-doctor-clock-near = l’horloge de cette machine diffère de { $seconds } s, ce qui est pris en compte
cmd-doctor-clock-behind = l’horloge de cette machine ({ $now }) retarde de { $seconds } s sur celle de la plateforme
cmd-doctor-clock-ahead = l’horloge de cette machine ({ $now }) avance de { $seconds } s sur celle de la plateforme
cmd-doctor-set-clock = réglez l’horloge ; d’ici là l’heure de la plateforme compte, dès qu’elle a répondu
cmd-doctor-too-slow = le reste a pris plus de temps que permis
cmd-doctor-try-again = réessayez ; voyez ce qui a été dit en dernier
cmd-doctor-line = { $part } : { $what }
cmd-doctor-variables = TERM { $term }, COLORTERM { $color }, NO_COLOR { $none }
# What could not be used of the configuration.
config-warning = { $place }: { $what }
config-unreadable = illisible ({ $why }) : les valeurs par défaut s’appliquent
config-too-large = dépasse 1 Mio : les valeurs par défaut s’appliquent
config-no-theme = { $name } n’est pas un thème : { $theme } est utilisé
config-none-of = { $name } { $value } n’est aucun de { $known } : la valeur par défaut s’applique
config-section = { $name } est une section, écrite [{ $name }] : la valeur par défaut s’applique
config-unknown = il n’y a pas de réglage { $name } : il est ignoré
config-unknown-in = il n’y a pas de réglage { $name } dans [{ $section }] : il est ignoré
config-no-word = { $name } doit être un mot entre guillemets : la valeur par défaut s’applique
config-no-boolean = { $name } doit être true ou false : la valeur par défaut s’applique
config-no-time = { $name } doit être une heure comme "22:00", ou "" : la valeur par défaut s’applique
config-no-number = { $name } doit être un nombre entier de 0 à { $most } : la valeur par défaut s’applique
config-no-hosts = { $name } doit être une liste d’hôtes comme ["track.carrier.example"] : la valeur par défaut s’applique
config-no-days = { $name } doit être une liste de jours comme [2026-12-24] : la valeur par défaut s’applique
config-api-url = api_url { $why } : elle n’est pas utilisée
config-address = l’adresse { $why } : elle n’est pas utilisée
config-url-scheme = ne commence ni par https:// ni par http://
config-url-host = n’indique pas d’hôte
config-url-name = contient un nom ou un mot de passe
config-url-characters = contient des caractères qui n’ont pas leur place dans l’adresse d’une plateforme

## Languages and countries

language-bg = bulgare
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fi = finnois
language-fr = français
language-hr = croate
language-hu = hongrois
language-it = italien
language-lt = lituanien
language-lv = letton
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-sk = slovaque
language-sl = slovène
language-sv = suédois
language-nb = norvégien
language-ru = russe
language-tr = turc
language-uk = ukrainien
language-af = afrikaans
language-ak = akan
language-am = amharique
language-ar = arabe
language-az = azéri
language-be = biélorusse
language-bn = bengali
language-ca = catalan
language-cy = gallois
language-eo = espéranto
language-fa = persan
language-gu = gujarati
language-he = hébreu
language-hi = hindi
language-hy = arménien
language-id = indonésien
language-ja = japonais
language-jv = javanais
language-ka = géorgien
language-km = khmer
language-kn = kannada
language-ko = coréen
language-la = latin
language-mk = macédonien
language-ml = malayalam
language-mr = marathi
language-my = birman
language-ne = népalais
language-or = odia
language-pa = pendjabi
language-si = cingalais
language-sn = shona
language-sr = serbe
language-ta = tamoul
language-te = télougou
language-th = thaï
language-tk = turkmène
language-tl = tagalog
language-ur = ourdou
language-uz = ouzbek
language-vi = vietnamien
language-yi = yiddish
language-zh = chinois
language-zu = zoulou
