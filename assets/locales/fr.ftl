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
action-no_reply_needed = sans réponse
    .doc = Signaler qu’aucune réponse n’est nécessaire ; le délai s’arrête
action-take_back = annuler
    .doc = Reprendre ce qui va partir
action-save_file = enregistrer
    .doc = Enregistrer un fichier de la discussion
action-cancel_download = arrêter
    .doc = Arrêter le téléchargement en cours
action-refresh = vérifier
    .doc = Demander maintenant les nouvelles à la plateforme
action-go_inbox = boîte
    .doc = Aller à la boîte de réception
action-go_absences = absences
    .doc = Aller aux avis d’absence
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
action-delete_back = effacer
    .doc = Effacer le caractère précédent
action-delete_forward = effacer suivant
    .doc = Effacer le caractère suivant
action-delete_word_back = effacer mot
    .doc = Effacer le mot précédent
action-delete_to_line_start = effacer au début
    .doc = Effacer jusqu’au début de la ligne
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
action-redraw = redessiner
    .doc = Redessiner tout l’écran
action-quit = quitter
    .doc = Quitter ; les brouillons sont gardés

## Places: headings of the help and the palette

place-sign_in = Connexion
place-inbox = Boîte de réception
place-thread = Discussion
place-composer = Réponse
place-review = Relecture
place-absences = Absences
place-absence_form = Nouvelle absence
place-outbox = Boîte d’envoi
place-save_file = Enregistrer un fichier
place-attach_file = Fichiers de la réponse
place-help = Aide
place-confirm = Question

## The frame: header, summary, footer, connection

## Inbox

## Discussion and order card

## Composer and review

## Checks: what a draft is warned of

## Absences

## Insights

## Outbox

## Files

## Sign-in

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

## Notices and watch

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
