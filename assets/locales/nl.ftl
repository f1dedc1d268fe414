# Dutch. Sellers are addressed with u.

## Forms: lists, days, months

list-and = { $before } en { $last }
weekdays-short = ma di wo do vr za zo
weekdays = maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
months-short = jan feb mrt apr mei jun jul aug sep okt nov dec
months = januari februari maart april mei juni juli augustus september oktober november december
month-title =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
day-month = { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }

## Actions: one or two words for the footer, and a line for the help and the palette (.doc)

action-up = omhoog
    .doc = Omhoog gaan
action-down = omlaag
    .doc = Omlaag gaan
action-page_up = pagina op
    .doc = Een pagina omhoog gaan
action-page_down = pagina neer
    .doc = Een pagina omlaag gaan
action-top = begin
    .doc = Naar het begin gaan
action-bottom = einde
    .doc = Naar het einde gaan
action-open = openen
    .doc = Het gesprek openen
action-back = lijst
    .doc = De lopende download stoppen, of terug naar de lijst
action-next_discussion = volgende
    .doc = Naar het volgende gesprek gaan
action-previous_discussion = vorige
    .doc = Naar het vorige gesprek gaan
action-reply = antwoorden
    .doc = Een antwoord schrijven
action-next_due = eerst nodig
    .doc = Naar het antwoord gaan dat als eerste moet
action-next_view = weergave
    .doc = De volgende weergave tonen
action-previous_view = weergave
    .doc = De vorige weergave tonen
action-no_reply_needed = geen antwoord nodig
    .doc = Melden dat er geen antwoord nodig is; de klok stopt
action-take_back = terughalen
    .doc = Terughalen wat op het punt staat verzonden te worden
action-save_file = bestand opslaan
    .doc = Een bestand van het gesprek opslaan
action-cancel_download = stoppen
    .doc = De lopende download stoppen
action-refresh = nu kijken
    .doc = Het platform nu om nieuws vragen
action-go_inbox = postvak
    .doc = Naar het postvak gaan
action-go_absences = afwezigheid
    .doc = Naar de afwezigheidsmeldingen gaan
action-go_outbox = postvak UIT
    .doc = Naar het postvak UIT gaan: wat nog verzonden moet worden
action-review = versturen
    .doc = Het antwoord nog eens bekijken en dan versturen
action-leave = als concept bewaren
    .doc = Verlaten; wat er staat blijft als concept bewaard
action-discard = weggooien
    .doc = Het concept weggooien
action-thread_up = gesprek op
    .doc = Tijdens het schrijven het gesprek omhoog schuiven
action-thread_down = gesprek neer
    .doc = Tijdens het schrijven het gesprek omlaag schuiven
action-new_line = nieuwe regel
    .doc = Een nieuwe regel beginnen
action-attach_file = bestanden
    .doc = Bestanden kiezen die met het antwoord meegaan
action-next_finding = volgend punt
    .doc = Naar het volgende punt van de controles gaan
action-line_up = regel op
    .doc = Een regel omhoog gaan
action-line_down = regel neer
    .doc = Een regel omlaag gaan
action-left = links
    .doc = Een teken naar links gaan
action-right = rechts
    .doc = Een teken naar rechts gaan
action-word_left = woord links
    .doc = Een woord naar links gaan
action-word_right = woord rechts
    .doc = Een woord naar rechts gaan
action-line_start = regelbegin
    .doc = Naar het begin van de regel gaan
action-line_end = regeleinde
    .doc = Naar het einde van de regel gaan
action-text_start = tekstbegin
    .doc = Naar het begin van de tekst gaan
action-text_end = teksteinde
    .doc = Naar het einde van de tekst gaan
action-delete_back = wissen
    .doc = Het teken ervoor wissen
action-delete_forward = volgende wissen
    .doc = Het teken erna wissen
action-delete_word_back = woord wissen
    .doc = Het woord ervoor wissen
action-delete_to_line_start = wis tot begin
    .doc = Wissen tot het begin van de regel
action-undo = ongedaan
    .doc = De laatste bewerking ongedaan maken
action-redo = opnieuw
    .doc = De ongedaan gemaakte bewerking opnieuw doen
action-send = versturen
    .doc = Het antwoord versturen
action-accept = aanvaarden
    .doc = De punten met ! aanvaarden, zodat het weg kan
action-edit = bewerken
    .doc = Terug naar de tekst
action-new_absence = nieuw
    .doc = Een afwezigheidsmelding schrijven
action-withdraw = intrekken
    .doc = De melding intrekken, voordat ze begint
action-file = indienen
    .doc = De melding indienen
action-next_field = volgend veld
    .doc = Naar het volgende veld gaan
action-previous_field = vorig veld
    .doc = Naar het vorige veld gaan
action-day_after = dag +
    .doc = In een datum een dag later, anders het volgende veld
action-day_before = dag −
    .doc = In een datum een dag eerder, anders het vorige veld
action-month_after = maand +
    .doc = In een datum een maand later
action-month_before = maand −
    .doc = In een datum een maand eerder
action-retry = nu proberen
    .doc = Het nu proberen te versturen
action-retry_all = alles proberen
    .doc = Alles nu proberen te versturen
action-drop = opgeven
    .doc = Het opgeven; een antwoord wordt weer het concept
action-save = opslaan
    .doc = Het bestand in de map opslaan
action-attach = toevoegen
    .doc = Het bestand toevoegen; zonder pad terug naar het antwoord
action-remove = weglaten
    .doc = Het gekozen bestand weglaten
action-complete = aanvullen
    .doc = Het pad aanvullen
action-submit = aanmelden
    .doc = Aanmelden
action-yes = ja
    .doc = Ja, doen
action-no = nee
    .doc = Nee, zo laten
action-close = sluiten
    .doc = Dit sluiten
action-help = hulp
    .doc = Elke toets tonen die hier werkt
action-redraw = hertekenen
    .doc = Het hele scherm opnieuw tekenen
action-quit = afsluiten
    .doc = Afsluiten; concepten blijven bewaard

## Places: headings of the help and the palette

place-sign_in = Aanmelden
place-inbox = Postvak
place-thread = Gesprek
place-composer = Antwoord
place-review = Nakijken
place-absences = Afwezigheid
place-absence_form = Nieuwe afwezigheid
place-outbox = Postvak UIT
place-save_file = Een bestand opslaan
place-attach_file = Bestanden bij het antwoord
place-help = Hulp
place-confirm = Vraag

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

help-title = Toetsen
help-signs = Tekens
help-good-to-know = Goed om te weten
help-below =
    { $count ->
        [one] nog { $count } regel
       *[other] nog { $count } regels
    }
help-sign-overdue = Het antwoord is te laat, of de tijd is om
help-sign-urgent = Nog 2 werkuren of minder
help-sign-soon = Nog 8 werkuren of minder
help-sign-rest = De klok staat stil: vandaag is een rustdag
help-sign-unread = Er zijn berichten die u niet hebt gelezen
help-sign-draft = Er is een concept
help-sign-sending = Een antwoord is onderweg naar het platform

## Notices and watch

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
