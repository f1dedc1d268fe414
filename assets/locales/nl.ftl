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
action-filter = filter
    .doc = Alleen tonen wat past: koper, onderwerp, bestelling, toestel, markt
action-keep_filter = houden
    .doc = Het filter houden; de toetsen gaan weer naar de lijst
action-clear_filter = wissen
    .doc = Weer alles tonen
action-open_tracking = pakket
    .doc = De pagina van het pakket in de browser openen
action-copy_order = kopieer nr.
    .doc = Het bestelnummer kopiëren
action-copy_imei = kopieer IMEI
    .doc = Het IMEI van het toestel kopiëren
action-no_reply_needed = geen antwoord nodig
    .doc = Melden dat er geen antwoord nodig is; de klok stopt
action-take_back = terughalen
    .doc = Terughalen wat op het punt staat verzonden te worden
action-save_file = bestand opslaan
    .doc = Een bestand van het gesprek opslaan
action-cancel_download = wissen
    .doc = De lopende download stoppen, of weer alles tonen
action-refresh = nu kijken
    .doc = Het platform nu om nieuws vragen
action-go_inbox = postvak
    .doc = Naar het postvak gaan
action-go_absences = afwezigheid
    .doc = Naar de afwezigheidsmeldingen gaan
action-go_insights = inzicht
    .doc = Naar de cijfers over de antwoorden gaan
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
action-previous_finding = vorige melding
    .doc = Naar de vorige melding van de controle
action-edit_outside = eigen editor
    .doc = Verder schrijven in uw eigen editor ($VISUAL of $EDITOR)
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
action-select_left = links selecteren
    .doc = Een teken naar links selecteren
action-select_right = rechts selecteren
    .doc = Een teken naar rechts selecteren
action-select_up = omhoog selecteren
    .doc = Een regel omhoog selecteren
action-select_down = omlaag selecteren
    .doc = Een regel omlaag selecteren
action-select_word_left = woord links kiezen
    .doc = Een woord naar links selecteren
action-select_word_right = woord rechts kiezen
    .doc = Een woord naar rechts selecteren
action-select_line_start = tot begin selecteren
    .doc = Tot het begin van de regel selecteren
action-select_line_end = tot einde selecteren
    .doc = Tot het einde van de regel selecteren
action-select_text_start = tot bovenaan
    .doc = Tot het begin van de tekst selecteren
action-select_text_end = tot onderaan
    .doc = Tot het einde van de tekst selecteren
action-select_all = alles selecteren
    .doc = De hele tekst selecteren
action-cut = knippen
    .doc = Het geselecteerde knippen
action-copy = kopiëren
    .doc = Het geselecteerde kopiëren, ook naar het klembord van de terminal
action-paste = plakken
    .doc = Plakken wat hier is geknipt of gekopieerd
action-delete_back = wissen
    .doc = Het teken ervoor wissen
action-delete_forward = volgende wissen
    .doc = Het teken erna wissen
action-delete_word_back = woord wissen
    .doc = Het woord ervoor wissen
action-delete_to_line_start = wis tot begin
    .doc = Wissen tot het begin van de regel
action-delete_word_forward = woord erna wissen
    .doc = Het woord erna verwijderen
action-delete_to_line_end = wissen tot einde
    .doc = Tot het einde van de regel verwijderen
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
action-week_after = week +
    .doc = In een datum een week later
action-week_before = week −
    .doc = In een datum een week eerder
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
action-search = zoeken
    .doc = Zoeken in de hulp
action-search_done = lezen
    .doc = Het gevondene laten staan en lezen
action-palette = opdrachten
    .doc = Alles tonen wat hier kan
action-run = doen
    .doc = Doen wat onder de cursor staat
action-redraw = hertekenen
    .doc = Het hele scherm opnieuw tekenen
action-quit = afsluiten
    .doc = Afsluiten; concepten blijven bewaard

## Places: headings of the help and the palette

place-sign_in = Aanmelden
place-inbox = Postvak
place-filter = Filter
place-thread = Gesprek
place-composer = Antwoord
place-review = Nakijken
place-absences = Afwezigheid
place-insights = Inzicht
place-absence_form = Nieuwe afwezigheid
place-outbox = Postvak UIT
place-save_file = Een bestand opslaan
place-attach_file = Bestanden bij het antwoord
place-help = Hulp
place-help_search = Zoeken in de hulp
place-palette = Opdrachten
place-confirm = Vraag

## The frame: header, summary, footer, connection

link-listing = ↻ de lijst wordt gelezen: { $count }
link-listing-of = ↻ lijst: { $done } van ongeveer { $about } { $bar }
runway-title = komende 24 werkuren

## Inbox

inbox-filter-found = { $shown } van { $all }
inbox-filter-none = Hier past niets bij “{ $text }”.
inbox-filter-searching = “{ $text }” wordt gezocht …
inbox-filter-clear = { $key } toont weer alles.
inbox-filter-elsewhere = { $key }: { $views } · { $clear } toont weer alles.
inbox-filter-no-due = niets wat bij het filter past, vraagt om antwoord
inbox-closed-reading = gesloten gesprekken worden gelezen …
inbox-closed-more = oudere worden gelezen …
inbox-closed-failed = { $key } leest verder: { $why }
inbox-closed-all = dit zijn ze allemaal
inbox-closed-not-searched = oudere zijn niet doorzocht
inbox-closed-older = oudere aan het einde
inbox-closed-none = Er is nog geen gesprek gesloten.
inbox-closed-none-here = Op deze computer staat geen gesloten gesprek.
inbox-closed-later = Oudere komen zodra het platform antwoordt.
inbox-closed-unread = Ze konden niet worden gelezen: { $why }.
inbox-closed-retry = { $key } probeert het opnieuw.

## Discussion and order card

thread-older-left-out = oudere berichten worden hier niet getoond
thread-new = nieuw
card-tracking = { $key } opent de pagina van het pakket
order-none = hier is geen bestelling
order-no-tracking = van deze bestelling is geen volglink bekend
order-no-imei = van deze bestelling is geen IMEI bekend
order-not-https = niet geopend, de volglink is geen gewoon https-adres: { $link }
order-number-copied = bestelnummer { $number } gekopieerd
order-link-opened = de pagina van het pakket is open in de browser
order-link-copied = hier kan geen browser worden geopend; de link is gekopieerd: { $link }
order-link-title = De pagina van het pakket openen?
order-link-yes = openen
order-link-no = niet openen
card-more-devices =
    { $count ->
        [one] en nog een toestel
       *[other] en nog { $count } toestellen
    }
order-imei-copied =
    { $count ->
        [one] IMEI { $imei } gekopieerd
       *[other] { $count } IMEI’s gekopieerd: { $imei }
    }

## Composer and review

reply-pulled-back = er kwam een nieuw bericht voordat uw antwoord aan { $buyer } wegging: het antwoord is weer een concept
compose-left =
    { $count ->
        [one] nog { $count } teken
       *[other] nog { $count } tekens
    }
compose-too-many =
    { $count ->
        [one] { $count } teken te veel
       *[other] { $count } tekens te veel
    }
compose-asked = gevraagd: “{ $text }”
compose-answered = beantwoord: “{ $text }”
compose-asked-short =
    { $count ->
        [one] { $count } vraag open: “{ $text }”
       *[other] { $count } vragen open: “{ $text }”
    }
compose-all-answered = op elke vraag is ingegaan
compose-nothing-selected = er is niets geselecteerd
compose-nothing-to-paste = hier is niets geknipt of gekopieerd; plak van elders met de toets van de terminal zelf
compose-copied =
    { $count ->
        [one] { $count } teken gekopieerd
       *[other] { $count } tekens gekopieerd
    }
compose-no-findings = de controle meldt hier niets
compose-no-editor = er is geen editor ingesteld: stel VISUAL of EDITOR in
compose-editor-kept = de editor heeft niets veranderd
compose-editor-cut = de tekst van de editor was te lang: de eerste { $count } tekens staan hier

## Checks: what a draft is warned of

## Absences

absence-calendar = Kalender
absence-sign-today = vandaag
absence-sign-away = afwezig
absence-sign-holiday = feestdag
absence-sign-closed = gesloten
absence-sign-filed = gemeld
absence-sign-latest = laatste meldingsdag
absence-due =
    { $count ->
        [one] { $count } antwoord moet klaar zijn tijdens uw afwezigheid: de antwoordtermijn loopt door
       *[other] { $count } antwoorden moeten klaar zijn tijdens uw afwezigheid: de antwoordtermijn loopt door
    }
absence-due-more = … en nog { $count }
absence-hint-first = zoals 21 dec, 21-12, ma of +14d
absence-hint-last = zoals 8 jan, vr of +2w na de eerste dag
absence-reversed = dit ligt vóór de eerste dag
absence-inside-filed = valt in de gemelde afwezigheid { $first } t/m { $last }
absence-day-past = { $day } · al voorbij
absence-day-late = { $day } · { $count ->
        [one] { $count } dag te laat
       *[other] { $count } dagen te laat
    }
absence-misses-replacement = noem de vervanger die daar bereikbaar is
absence-too-long = hier passen niet meer dan { $count } tekens
absence-planned = gepland
absence-running = loopt nu
absence-over = voorbij

## Insights

insights-title = Inzicht
insights-weeks =
    { $count ->
        [one] De afgelopen week
       *[other] De afgelopen { $count } weken
    }
insights-seen-here = Het platform geeft geen geschiedenis van antwoorden; dit zijn de antwoorden die op dit apparaat zijn gezien.
insights-none = Geen antwoorden in deze tijd.
insights-share =
    { $count ->
        [one] { $share } op tijd: { $count } antwoord, { $late } te laat
       *[other] { $share } op tijd: { $count } antwoorden, { $late } te laat
    }
insights-taken = De helft binnen { $median } werktijd, negen van de tien binnen { $nine }.
insights-time =
    { $hours ->
        [0] { $minutes } min
       *[other] { $hours } u { $minutes } min
    }
insights-histogram = Werktijd tot het antwoord
insights-up-to = { $hours } u
insights-late = te laat
insights-by-market = Op tijd per markt
insights-by-week = Op tijd per week
insights-load = Nodig op de komende werkdagen
insights-overdue =
    { $count ->
        [one] { $count } antwoord is te laat
       *[other] { $count } antwoorden zijn te laat
    }
insights-reading = lezen …

## Outbox

## Files

files-progress = { $done } van { $total } { $bar }
files-progress-rest = { $done } van { $total } { $bar }, nog { $rest }
files-seconds = { $count } s
files-minutes = { $count } min

## Sign-in

sign-in-passphrase = Wachtwoordzin
sign-in-repeat = Nog een keer
sign-in-vault-offered = Hier werkt geen sleutelbos. Een wachtwoordzin sluit af wat bewaard wordt; blijft die leeg, dan beschermen alleen de bestandsrechten het.
sign-in-vault-locked = Wat hier bewaard wordt, ligt in een kluis: typ de wachtwoordzin.
sign-in-vault-wrong = De wachtwoordzin opent de kluis niet. Typ hem opnieuw; er is niets veranderd.
sign-in-not-the-same = De wachtwoordzinnen zijn niet gelijk. Typ hem twee keer, of laat beide velden leeg.

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
help-sign-risk = Het platform kan het gesprek overnemen
help-signs-checks = Tekens van de controles
help-sign-block = Het gaat pas weg nadat u dit accepteert
help-sign-warn = Dit klopt misschien niet: kijk er nog eens naar
help-sign-hint = Een advies
help-sign-fine = Hier is niets mis mee
help-nothing-found = Dat staat hier niet; Esc toont alles weer
palette-title = Opdrachten
palette-nothing-found = Hier heet niets zo
palette-nothing-now = Er is op dit moment niets om dat mee te doen
palette-elsewhere = Het scherm is intussen veranderd; open de opdrachten opnieuw
palette-theme = Kleuren: { $name }
palette-theme-now = Kleuren: { $name }, tot swopdesk stopt; “theme” in config.toml bewaart ze

## Notices and watch

alert-message = Nieuw bericht van { $buyer }
alert-messages =
    { $count ->
        [one] { $count } nieuw bericht
       *[other] { $count } nieuwe berichten
    }
alert-two-hours = Antwoord aan { $buyer }: nog hooguit 2 werkuren
alert-two-hours-many =
    { $count ->
        [one] { $count } antwoord moet binnen 2 werkuren weg
       *[other] { $count } antwoorden moeten binnen 2 werkuren weg
    }
alert-half-hour = Antwoord aan { $buyer }: nog hooguit 30 minuten
alert-half-hour-many =
    { $count ->
        [one] { $count } antwoord moet binnen 30 minuten weg
       *[other] { $count } antwoorden moeten binnen 30 minuten weg
    }
alert-overdue =
    { $count ->
        [one] { $count } antwoord is te laat geworden
       *[other] { $count } antwoorden zijn te laat geworden
    }
alert-takeover = Overgenomen door het platform: { $buyer }
alert-takeovers =
    { $count ->
        [one] { $count } gesprek overgenomen door het platform
       *[other] { $count } gesprekken overgenomen door het platform
    }
# Wat in de stille uren kwam, verteld als ze voorbij zijn.
alert-missed = Tijdens de stille uren: { $what }
watch-overdue = Antwoord aan { $buyer } is te laat
watch-online = Verbonden: { $counts }
watch-offline = Offline: { $why }
# De aantallen, voor een statusbalk en dus kort.
watch-count-overdue = te laat { $count }
watch-count-two-hours = 2 u { $count }
watch-count-needs-reply =
    { $count ->
        [one] { $count } wacht op antwoord
       *[other] { $count } wachten op antwoord
    }
watch-count-none = niets te beantwoorden
watch-count-offline = offline
state-retry = Er wordt vanzelf opnieuw geprobeerd; { $key } probeert het nu.
state-account-unknown = uw account is nog niet bekend; dat volgt zodra het platform antwoordt

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
