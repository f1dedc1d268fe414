# Dutch. Sellers are addressed with u.

## Forms: lists, days, months

list-and = { $before } en { $last }
list-or = { $before } of { $last }
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
    .doc = Overdracht of lezen van de lijst stoppen, of weer alles tonen
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
action-suspend = pauzeren
    .doc = Naar de shell gaan; met fg komt u hier terug
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

frame-too-small = swopdesk heeft { $cols } kolommen en { $rows } regels nodig; hier zijn het er { $width } en { $height }. Maak het venster groter; er gaat niets verloren.
header-inbox = Postvak
header-absences = Afwezigheid
header-outbox = Postvak UIT
link-signed-out = niet aangemeld
link-connecting = ↻ verbinden
link-listing = ↻ lijst lezen: { $count }
link-live = ● live · nagekeken { $at }
link-polling = ↻ elke { $seconds } s · nagekeken { $at }
link-offline = ⚠ offline sinds { $since }
link-offline-shown = ⚠ offline sinds { $since } (stand: { $shown })
summary-overdue = te laat { $count }
summary-counts =
    { $due ->
        [one] { $open } open · { $due } heeft antwoord nodig
       *[other] { $open } open · { $due } hebben antwoord nodig
    }
link-listing-of = ↻ { $done } van ~{ $about } { $bar }
runway-title = komende 24 werkuren
link-stopped = ⏸ lijst niet compleet · { $key } gaat verder
link-stopped-short = ⏸ { $key } gaat verder

## Inbox

view-needs-reply = Antwoord nodig
view-waiting = Wachtend
view-taken-over = Overgenomen
view-drafts = Concepten
view-all = Alle
column-left = resttijd
column-due = uiterlijk
column-answered = beantwoord
column-taken-over = overname
column-due-or-newest = wanneer
column-language = in
column-buyer = koper
column-subject = onderwerp
row-taken = overgen.
inbox-opening = openen …
inbox-reading = de lijst wordt gelezen …
inbox-unread = De lijst is nog niet gelezen.
inbox-unread-next = Dat gebeurt zodra het platform antwoordt.
inbox-key-other-views = { $key } toont de andere weergaven.
inbox-key-refresh = { $key } vraagt het platform om nieuws.
inbox-none-needs-reply = Niets heeft antwoord nodig.
inbox-none-waiting = Geen gesprek wacht op de koper.
inbox-none-taken-over = Het platform heeft niets overgenomen.
inbox-none-drafts = Geen concepten. Een antwoord dat u verlaat, blijft hier bewaard.
inbox-none-open = Geen open gesprekken.
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
view-closed = Gesloten
column-newest = nieuwste
row-closed = gesloten

## Discussion and order card

thread-none = Geen gesprek gekozen.
thread-above =
    { $count ->
        [one] ↑ { $count } regel erboven
       *[other] ↑ { $count } regels erboven
    }
thread-below =
    { $count ->
        [one] ↓ { $count } regel eronder
       *[other] ↓ { $count } regels eronder
    }
thread-reading = de berichten worden gelezen …
thread-empty = geen berichten
thread-reading-older = oudere berichten worden gelezen …
thread-older = er zijn oudere berichten: ga verder omhoog
thread-seller-wrote = (uw winkel) { $at }
thread-platform-wrote = (het platform) { $at }
thread-may-miss = nieuwere berichten kunnen ontbreken: { $why }
risk-locked-device = het platform mag het meteen overnemen; een bevestigd slot wordt binnen { $hours } werkuren terugbetaald
risk-at-once = het platform mag het meteen overnemen
risk-return = de koper heeft { $days } dagen om te retourneren; weigert u, dan neemt het platform het over
risk-warranty = de garantie is { $months } maanden; weigert u, dan neemt het platform het over
risk-unsettled = blijft het onopgelost, dan neemt het platform het over
card-ordered = besteld { $day }
card-delivered = bezorgd { $day }
card-return-day = dag { $day } van { $window } om te retourneren
card-return-over =
    { $days ->
        [one] retourtermijn { $days } dag voorbij
       *[other] retourtermijn { $days } dagen voorbij
    }
card-not-delivered = nog niet bezorgd
card-taken-over = overgenomen door het platform { $at }: { $reason }
card-taken-over-short = overgenomen { $at }: { $reason }
card-charged = kosten { $sum }
card-platforms-deadline = de termijn van het platform; volgens de 24-uursregel is het { $ours }
card-closed = gesloten
card-no-reply-needed = { $by } heeft gemeld dat er geen antwoord nodig is: er staat niets open
card-answered = beantwoord: de koper is aan de beurt, er staat niets open
category-question = Vraag
category-delivery = Levering
category-return = Retour
category-complaint = Klacht
category-locked-device = Vergrendeld toestel
category-counterfeit = Namaak
category-unsafe-product = Onveilig product
category-other = Gesprek
reason-no-reply-in-time = geen antwoord op tijd
reason-quality-dispute = geschil over kwaliteit
reason-not-as-described = niet zoals beschreven
reason-return-rights = recht op retour
reason-complaint-rights = recht op garantie
reason-locked-device = vergrendeld toestel
reason-counterfeit = namaak
reason-unsafe-product = onveilig product
reason-terms-violation = schending van de voorwaarden
risk-line = ▲ { $reason }: { $rule }
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

news-colleague = { $name } van uw winkel heeft al geantwoord: lees dat voor u verstuurt
news-messages =
    { $count ->
        [one] nieuw bericht van { $name } hierboven: lees het voor u verstuurt
       *[other] { $count } nieuwe berichten hierboven, het laatste van { $name }: lees ze voor u verstuurt
    }
composer-title = Antwoord aan { $buyer }
composer-in = in het { $language }
composer-in-two = in het { $first } of { $second }
composer-any-language = elke taal is goed
composer-write-in = schrijf in het { $language }
composer-language-unsure = ○ te weinig tekst om de taal te herkennen; het moet { $language } zijn
composer-checks = Controles
composer-too-many-takes =
    { $count ->
        [one] { $count } teken te veel: het platform neemt er { $most }
       *[other] { $count } tekens te veel: het platform neemt er { $most }
    }
composer-more = … meer: { $key } toont alles
composer-nothing-yet = er is nog niets te versturen
composer-closed = dit gesprek is gesloten; u kunt het alleen lezen
composer-taken-over = het platform heeft dit gesprek overgenomen; u kunt het alleen lezen
composer-taken-over-why = het platform heeft dit gesprek overgenomen ({ $reason }); u kunt het alleen lezen. De tekst blijft als concept bewaard
composer-taken-over-charged = het platform heeft dit gesprek overgenomen ({ $reason }, kosten { $sum }); u kunt het alleen lezen. De tekst blijft als concept bewaard
composer-closed-draft = { $why }. De tekst blijft als concept bewaard
composer-came-back = teruggekomen: { $why }
composer-waits = er wacht een antwoord om verzonden te worden: haal het eerst terug
composer-on-its-way = er is een antwoord onderweg
mark-on-its-way = dit is al onderweg naar het platform
mark-nothing-waits = hier wacht geen bericht van de koper op antwoord
review-not-sent = niet verzonden: { $why }
review-read-newest = lees eerst het nieuwste bericht, het staat nu hierboven; verstuur daarna
review-last-word = ▲ uw winkel heeft al het laatste woord ({ $name }, { $at }): { $text }
review-accept-first = punten met ! moeten eerst aanvaard of verholpen worden
review-not-read = de berichten zijn nog niet gelezen; probeer het opnieuw als ze er staan
review-title = Versturen aan { $buyer }?
review-more-lines =
    { $count ->
        [one] … nog { $count } regel ({ $key })
       *[other] … nog { $count } regels ({ $key })
    }
review-more-findings =
    { $count ->
        [one] … nog { $count } regel met punten, naast de tekst
       *[other] … nog { $count } regels met punten, naast de tekst
    }
review-blocked = Zo niet verzonden: { $edit } gaat terug naar de tekst, { $accept } aanvaardt de !
review-accepted = Aanvaard. Het kan nu verstuurd worden.
review-warned = Het kan toch verstuurd worden, als u het zeker weet.
review-fine = ✓ niets op aan te merken
finding-at-line = { $sign } regel { $line }: { $message }
confirm-no-reply = Geen antwoord nodig?
confirm-no-reply-text = Alleen voor een bericht dat niets vraagt, zoals een bedankje. De antwoordklok stopt, en het platform bewaart wie dit heeft gemeld.
confirm-no-reply-yes = geen antwoord nodig
confirm-no-reply-no = zo laten
confirm-discard = Het concept weggooien?
confirm-discard-text = Wat hier staat, wordt voorgoed weggegooid.
confirm-discard-form = Het formulier weggooien?
confirm-discard-form-text = Wat in het formulier is ingevuld, wordt voorgoed weggegooid.
confirm-discard-yes = weggooien
confirm-keep = houden
confirm-quit = Nu afsluiten?
confirm-quit-things =
    { $count ->
        [one] { $count } ding is nog niet verzonden. Alles blijft bewaard en gaat weg als swopdesk weer draait.
       *[other] { $count } dingen zijn nog niet verzonden. Alles blijft bewaard en gaat weg als swopdesk weer draait.
    }
confirm-quit-replies =
    { $count ->
        [one] Een antwoord is nog niet verzonden. Het blijft bewaard en gaat weg als swopdesk weer draait.
       *[other] { $count } antwoorden zijn nog niet verzonden. Ze blijven bewaard en gaan weg als swopdesk weer draait.
    }
confirm-quit-yes = afsluiten
confirm-quit-no = blijven
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

check-empty = het antwoord heeft geen tekst
check-language-found = dit lijkt { $found } te zijn; de richtlijnen vragen de taal van de markt: { $wanted }
check-language-as-buyer = dit lijkt { $found } te zijn, zoals de koper schreef; de richtlijnen vragen de taal van de markt: { $wanted }
check-language-other = dit is geen { $wanted }; de richtlijnen vragen de taal van de markt: { $wanted }
check-contact-mail = e-mailadres - contact loopt “alleen via de helpdesk, nooit per privémail”
check-contact-phone = telefoonnummer - contact loopt “alleen via de helpdesk”, nooit per telefoon
check-contact-account = bankrekening - betalingen en contact blijven op het platform, “alleen via de helpdesk”
check-contact-payment-link = betaallink - betalingen en contact blijven op het platform, “alleen via de helpdesk”
check-contact-social-link = link naar een chatdienst of sociaal netwerk - “nooit via … sociale media of andere kanalen”
check-contact-handle = naam op een chatdienst of sociaal netwerk - “nooit via … sociale media of andere kanalen”
check-contact-link = webadres dat niet van vervoerder, platform of fabrikant is - contact loopt “alleen via de helpdesk”
check-contact-payment = vraagt om een betaling buiten het platform - alles loopt “alleen via de helpdesk”
check-contact-deal = leidt de koper naar uw eigen winkel - contact loopt “alleen via de helpdesk”
check-contact-invitation = nodigt de koper uit naar een ander kanaal - contact loopt “alleen via de helpdesk”
check-marketing = { $what } - de richtlijnen staan geen reclame aan kopers toe
check-marketing-next = een voordeel bij een volgende aankoop
check-marketing-code = een kortingscode
check-marketing-shop = een uitnodiging naar ander aanbod
check-marketing-follow = een uitnodiging om te volgen of te abonneren
check-marketing-offer = reclame voor een aanbieding
check-marketing-recommend = een verzoek om aanbevolen te worden
check-marketing-review = een verzoek om een beoordeling
check-repetition =
    { $count ->
        [one] bijna gelijk aan uw antwoord aan { $buyer } - de richtlijnen vragen een persoonlijk antwoord
       *[other] bijna gelijk aan { $count } antwoorden van u, het laatste aan { $buyer } - de richtlijnen vragen een persoonlijk antwoord
    }
check-asked = gevraagd: “{ $text }”
check-mix-up-name = de aanhef noemt { $said }, de koper is { $buyer }
check-mix-up-order = het concept noemt bestelling { $said }, de bestelling is { $own }
check-mix-up-imei = het concept noemt IMEI { $said }, die van de bestelling is { $own }
check-mix-up-device = het concept noemt { $said }, de bestelling { $own }
check-courtesy-one-word = één woord is geen antwoord - de richtlijnen vragen volledige antwoorden
check-courtesy-other-greeting = het antwoord is in het { $language }, de aanhef niet
check-courtesy-no-greeting = geen aanhef - de richtlijnen vragen beleefde antwoorden
check-courtesy-no-closing = geen afsluiting - de richtlijnen vragen beleefde antwoorden
check-courtesy-rude = dit komt onbeleefd over - de richtlijnen vragen beleefde antwoorden
check-courtesy-shouting = een zin in hoofdletters leest als schreeuwen
# On the command line: where a finding is, how grave it is, and the end where there is none.
check-at = regel { $line }, kolom { $column }: { $what }
check-block = blokkeert
check-warn = waarschuwing
check-hint = tip
check-fine = niets aan te merken - de taal van het concept: { $language }
check-fine-unchecked = niets aan te merken - de taal is niet gecontroleerd
check-fine-unsure = niets aan te merken - te weinig tekst om de taal te herkennen
check-no-languages = geen --market en geen --languages: de taal wordt niet gecontroleerd
check-language-unknown = de taal { $code } is niet bekend: geen concept wordt fout genoemd
# In the place of the name of a buyer who is not known here any more.
check-repetition-somebody = een andere koper

## Absences

confirm-late = Deze melding is te laat
confirm-late-text = De afwezigheid vanaf { $first } moest uiterlijk { $latest } gemeld zijn. Indienen kan nog steeds, en moet ook: een beheerder beslist.
confirm-late-yes = te laat indienen
confirm-late-no = terug naar het formulier
confirm-withdraw = Deze melding intrekken?
confirm-withdraw-text = Het platform hoort dan dat de afwezigheid ({ $days }) niet doorgaat.
confirm-withdraw-yes = intrekken
absence-span = { $first } t/m { $last }
absence-withdrawn-in = ingetrokken over { $seconds } s
absence-withdrawal-waits = intrekking wacht
absence-withdrawal-on-its-way = intrekking onderweg
absence-one-before = de vorige melding is onderweg; wacht op het antwoord
absence-none-to-withdraw = er is geen melding om in te trekken
absence-withdrawing-already = de intrekking is al onderweg naar het platform
absence-withdrawn-already = deze melding is al ingetrokken
absence-was-rejected = deze melding is afgewezen; er is niets in te trekken
absence-has-begun = deze afwezigheid is begonnen; een melding kan alleen vooraf ingetrokken worden
absence-first-day = Eerste dag
absence-last-day = Laatste dag
absence-replacement = Vervanger
absence-reachable = Bereikbaar via
absence-listings = Aanbod offline
absence-note = Opmerking
absence-none-at-all = deze dagen zijn geen afwezigheid
absence-form-title = Nieuwe afwezigheid
absence-rule-title = De regel zegt
absence-optional = mag leeg
absence-space = Spatie wisselt
absence-more = … meer in een hoger venster
absence-rule-in-short = Meer dan 5 werkdagen afwezigheid moet twee weken vooraf gemeld worden. Vul beide dagen in om het te zien.
absence-better-by = de laatste dag ervoor is een rustdag: dien liever in voor of op { $day }
absence-working-days =
    { $count ->
        [one] { $count } werkdag
       *[other] { $count } werkdagen
    }
absence-working-days-but =
    { $count ->
        [one] { $count } werkdag (niet meegeteld: { $holidays })
       *[other] { $count } werkdagen (niet meegeteld: { $holidays })
    }
absence-not-required = Een melding is niet nodig; indienen kan wel.
absence-late-by =
    { $count ->
        [one] Melden uiterlijk { $latest } · vandaag { $today } · { $count } dag te laat; indienen kan nog
       *[other] Melden uiterlijk { $latest } · vandaag { $today } · { $count } dagen te laat; indienen kan nog
    }
absence-last-day-to-tell = Melden uiterlijk { $latest } · vandaag { $today } · op tijd, vandaag is de laatste dag
absence-to-spare =
    { $count ->
        [one] Melden uiterlijk { $latest } · vandaag { $today } · op tijd, nog { $count } dag over
       *[other] Melden uiterlijk { $latest } · vandaag { $today } · op tijd, nog { $count } dagen over
    }
absence-problem-reversed = de laatste dag { $last } ligt voor de eerste dag { $first }
absence-problem-past = de afwezigheid eindigde op { $last }
absence-problem-begun = de afwezigheid begon op { $first }
absence-problem-overlaps = ze overlapt de afwezigheid { $first } t/m { $last } die al is ingediend; trek die eerst in
absence-problem-earlier-part = samen met de afwezigheid { $first } t/m { $last } zijn het { $count } werkdagen; die is pas op { $filed } ingediend, minder dan { $days } dagen vooraf
date-empty = hier moet een dag staan, zoals 21-12, 21 dec of +14d
date-form = geen dag: schrijf 21-12, 21 dec of +14d
date-no-such-day = die dag bestaat niet in de kalender
absences-title = Afwezigheid { $count }
absences-none = Geen afwezigheidsmeldingen. { $key } schrijft er een.
absences-none-rule = Meer dan 5 werkdagen weg moet twee weken vooraf gemeld worden.
absences-unread = De meldingen zijn nog niet gelezen.
absences-unread-next = Dat gebeurt zodra het platform antwoordt.
absences-reading = lezen …
absences-filed-late = te laat ingediend
absences-filed = ingediend
absences-acknowledged = bevestigd
absences-rejected = afgewezen
absences-withdrawn = ingetrokken
absences-label-replacement = vervanger
absences-none-named = niemand genoemd
absences-label-listings = aanbod
absences-listings-withdrawn = offline tijdens de afwezigheid
absences-label-note = opmerking
absences-label-administrator = beheerder
absence-misses-replacement = noem de vervanger die daar bereikbaar is
absence-calendar = Kalender
absence-sign-today = vandaag
absence-sign-away = afwezig
absence-sign-holiday = feestdag
absence-sign-closed = gesloten
absence-sign-filed = gemeld
absence-sign-latest = uiterste dag
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
absence-too-long = hier passen niet meer dan { $count } tekens
absence-planned = gepland
absence-running = loopt nu
absence-over = voorbij
absences-filed-less-ahead = { $at }, minder dan twee weken vooraf
date-too-far = dat is meer dan tien jaar weg
absences-days =
    { $count ->
        [one] { $count } werkdag
       *[other] { $count } werkdagen
    }

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

confirm-give-up = Opgeven?
confirm-give-up-yes = opgeven
give-up-gone = Het staat niet meer in het postvak UIT.
give-up-reply = Het wordt niet verzonden; de tekst wordt weer het concept van het gesprek.
give-up-mark = De melding gaat niet door: de antwoordklok loopt verder.
give-up-withdrawal = De intrekking wordt niet verzonden: de melding blijft staan.
give-up-absence = De melding wordt niet ingediend.
give-up-other = Het wordt niet verzonden.
give-up-maybe = { $what } Maar een poging kan het platform al bereikt hebben: kijk daar voor u het opnieuw doet.
outbox-title = Postvak UIT { $count }
outbox-empty = Er wacht niets om verzonden te worden.
outbox-empty-next = Wat u verstuurt, staat hier tot het platform het heeft bevestigd.
outbox-column-what = wat
outbox-column-whom = wie of wanneer
outbox-column-state = status
outbox-column-tries = pogingen
outbox-column-next = weer proberen
outbox-tries = { $count } keer
outbox-goes-out = gaat uit
outbox-waits = wacht
outbox-on-its-way = onderweg
outbox-refused = geweigerd
outbox-in-seconds = over { $seconds } s
outbox-in-minutes = over { $minutes } min
outbox-in-hours = over { $hours } u
outbox-in-hours-minutes = over { $hours } u { $minutes }
outbox-now = nu
outbox-label-not-sent = niet weg
outbox-label-advice = wat te doen
outbox-label-about = over
outbox-label-written = geschreven
outbox-label-file = bestand
outbox-label-text = tekst
outbox-keys = { $retry } probeert het nu, { $drop } geeft het op
outbox-keys-held = { $back } haalt het terug, { $retry } probeert het nu, { $drop } geeft het op
outbox-reply = Antwoord
outbox-read = Gelezen
outbox-no-reply = Geen antwoord
outbox-absence = Afwezigheid
outbox-withdrawal = Intrekking
outbox-file = Bestand
advice-mark = Open het gesprek en bekijk het nieuwste bericht; antwoord dan, of meld het opnieuw.
advice-withdrawal = Kijk wat de melding nu zegt; de beheerder van het platform kan een begonnen afwezigheid beëindigen.
advice-refused = Opnieuw proberen vraagt het platform opnieuw; opgeven vergeet het.
advice-held = Tot dan kan het teruggehaald worden.
advice-maybe = Een poging kan aangekomen zijn zonder dat het antwoord terugkwam. Er wordt verder geprobeerd onder dezelfde sleutel, zodat niets dubbel gebeurt.
advice-by-itself = Het wordt vanzelf opnieuw geprobeerd, nu of bij de volgende start.
pending-reply = uw antwoord · { $state }
pending-mark = geen antwoord nodig · { $state }
pending-goes-out = gaat uit over { $seconds } s
pending-tried-again = nog niet verzonden, het wordt opnieuw geprobeerd: { $why }
pending-on-its-way = onderweg
held-reply = ⇡ 1 antwoord { $state }
held-mark = ⇡ ‘geen antwoord nodig’ voor { $whom } { $state }
held-withdrawal = ⇡ intrekking { $days } { $state }
held-replies =
    { $count ->
        [one] ⇡ { $count } antwoord, het eerste { $state }
       *[other] ⇡ { $count } antwoorden, het eerste { $state }
    }
held-things =
    { $count ->
        [one] ⇡ { $count } ding, het eerste { $state }
       *[other] ⇡ { $count } dingen, het eerste { $state }
    }
told-not-sent =
    { $count ->
        [one] ⇡ { $count } ding nog niet verzonden
       *[other] ⇡ { $count } dingen nog niet verzonden
    }
told-refused =
    { $count ->
        [one] ! { $count } ding geweigerd
       *[other] ! { $count } dingen geweigerd
    }
told-refused-and-waiting =
    { $count ->
        [one] ! { $count } ding geweigerd, { $waiting } nog niet verzonden
       *[other] ! { $count } dingen geweigerd, { $waiting } nog niet verzonden
    }
outbox-trying-all = alles wordt nu geprobeerd
outbox-trying = het wordt nu geprobeerd
outbox-nothing = er wacht niets om verzonden te worden
outbox-nothing-held = er staat niets op het punt verzonden te worden
outbox-too-late = te laat: het antwoord is onderweg
given-up-reply = opgegeven: de tekst is weer het concept van het gesprek
given-up-withdrawal = opgegeven: de melding blijft staan
given-up-absence = opgegeven: de melding is niet ingediend
given-up = opgegeven
given-up-maybe = { $what }; het kan het platform toch bereikt hebben
taken-back-withdrawal = teruggehaald: de melding blijft staan
taken-back-mark = teruggehaald: de antwoordklok loopt verder
given-up-maybe-draft = opgegeven, maar misschien toch bezorgd: kijk of het gesprek het heeft voor u het nog eens verstuurt

## Files

file-ends = { $text } ({ $key } stopt)
file-progress = { $sign } { $name }: { $far }
size-bytes = { $number } B
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
file-from = { $name } ({ $size }) van { $buyer }
file-folder = Map
file-path = Pad
file-none-attached = Er is geen bestand bijgevoegd.
file-downloading-already = er wordt al een bestand gedownload
file-none-here = geen bestand in de berichten die hier staan
file-too-many = een antwoord neemt hooguit { $most } bestanden mee
file-name-a-folder = noem een map
file-ended = download gestopt; er blijft niets van bewaard
file-saved = opgeslagen als { $place }
file-not-saved = niet opgeslagen: { $why }
file-no-such-start = niets daar begint zo
file-attached-already = dit bestand is al bijgevoegd
file-attached = bijgevoegd, { $size }

## Sign-in

sign-in-title = Aanmelden bij uw helpdesk
sign-in-url = URL platform
sign-in-email = E-mail
sign-in-password = Wachtwoord
sign-in-otp = Eenmalige code
sign-in-busy = aanmelden …
sign-in-otp-asked = Typ de eenmalige code van uw authenticator.
sign-in-no-account = Geen account? Sluit af met { $key } en start `swopdesk demo`: dat heeft er geen nodig.
files-progress = { $done } van { $total } { $bar }
files-progress-rest = { $done } van { $total } { $bar }, nog { $rest }
files-seconds = { $count } s
files-minutes = { $count } min
sign-in-passphrase = Wachtwoordzin
sign-in-repeat = Nog een keer
sign-in-vault-offered = Hier werkt geen sleutelbos. Een wachtwoordzin sluit af wat bewaard wordt; blijft die leeg, dan beschermen alleen de bestandsrechten het.
sign-in-vault-locked = Wat hier bewaard wordt, ligt in een kluis: typ de wachtwoordzin.
sign-in-vault-wrong = De wachtwoordzin opent de kluis niet. Typ hem opnieuw; er is niets veranderd.
sign-in-not-the-same = De wachtwoordzinnen zijn niet gelijk. Typ hem twee keer, of laat beide velden leeg.

## Help and palette

help-title = Toetsen
help-signs = Tekens
help-mouse = Muis
help-mouse-press = Een klik doet wat de toets doet: op een regel, een scherm, een overzicht, een toets onderaan, een antwoord. Klik nog eens op een gekozen regel om die te openen.
help-mouse-place = In een tekst zet een klik de cursor daar; slepen selecteert. Een punt van de controles brengt u naar zijn plaats; een dag van de kalender komt in het formulier.
help-mouse-wheel = Het wiel schuift wat eronder ligt; een schuifbalk kunt u slepen.
help-mouse-text = Houd Shift ingedrukt om tekst te selecteren. Met mouse = false onder [ui] blijft de muis bij de terminal.
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
palette-title = Opdrachten: { $place }
palette-nothing-found = Hier heet niets zo
palette-nothing-now = Er is op dit moment niets om dat mee te doen
palette-elsewhere = Het scherm is intussen veranderd; open de opdrachten opnieuw
palette-theme = Kleuren: { $name }
palette-theme-now = Kleuren: { $name }, tot swopdesk stopt; “theme” in config.toml bewaart ze
keymap-no-toml = { $what }: de regel wordt overgeslagen
keymap-no-place = `{ $name }` is geen deel van de toetsen
keymap-twice = `{ $key }` is al de toets van regel { $line }
keymap-no-key = `{ $key }` is geen toets: schrijf bijvoorbeeld `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `F1`, `Space`
keymap-no-action = er is geen actie `{ $name }`
keymap-needs-name = `{ $key }` heeft de naam van een actie tussen aanhalingstekens nodig
keymap-elsewhere = `{ $name }` werkt niet in [{ $place }]
keymap-types = `{ $key }` typt een teken in [{ $place }] en kan daar geen opdracht zijn
keymap-some-terminals = `{ $key }` werkt alleen in terminals die deze toets onderscheiden; de meeste sturen `{ $other }`
keymap-same-key = voor een terminal is `{ $key }` hetzelfde als `{ $other }`: noem die toets

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
notice-none-due = niets heeft antwoord nodig
notice-asking = het platform wordt om nieuws gevraagd
notice-no-further = geen verder gesprek in deze weergave
notice-no-holidays = voor { $country } zijn geen feestdagen bekend: alleen weekenden gelden als rustdagen
notice-the-buyer = de koper
notice-delivered = antwoord aan { $buyer } afgeleverd
notice-marked = gemeld: geen antwoord nodig
notice-filed = afwezigheid ingediend
notice-withdrawn = melding ingetrokken
notice-reply-came-back = antwoord aan { $buyer } niet verzonden, het kwam terug
notice-reply-draft-again = antwoord aan { $buyer } niet verzonden, het is weer een concept: { $why }
notice-not-marked = niet gemeld: { $why }
notice-not-filed = afwezigheid niet ingediend: { $why }
notice-not-withdrawn = niet ingetrokken: { $why }
notice-form-came-back = afwezigheid niet ingediend; hier is wat er was ingevuld

## The reply clock

clock-span-minutes = { $minutes } min
clock-span-hours = { $hours } u
clock-span = { $hours } u { $minutes } min
clock-left = nog { $span }
clock-overdue-by = { $span } te laat
clock-overdue = te laat
clock-time-up = de tijd is om
clock-due = uiterlijk { $due }
clock-left-due = { $left } - uiterlijk { $due }
clock-left-was-due = { $left } - moest uiterlijk { $due }
clock-left-stands-still = { $left } - de klok staat stil tot { $resumes } ({ $reason })
clock-stands-still = de klok staat stil tot { $resumes } ({ $reason })
clock-stands-still-short = tot { $resumes } ({ $reason })
clock-runs = de klok loopt
clock-taken-over = overgenomen - bij de overname: { $left }
clock-weekend = weekend
clock-closed-day = vrije dag

## Faults: what went wrong, and what to do

fault-bad-url = Het adres van het platform is niet bruikbaar: { $why }
    .hint = Geef het als https://helpdesk.example.com
url-empty = er is geen adres gegeven
url-blanks = het adres bevat spaties of is te lang
url-unreadable = het adres is niet te lezen
url-password = het adres bevat een gebruikersnaam of wachtwoord
url-query = het adres bevat “?” of “#”
url-no-host = het adres noemt geen server
url-plain-http = gewoon http mag alleen voor deze computer, anders is https nodig
url-scheme = het adres is geen https en geen http
fault-no-client = Er kan geen beveiligde verbinding worden gemaakt: { $why }
    .hint = Installeer het pakket ca-certificates, of noem een certificatenbestand in SSL_CERT_FILE
fault-signed-out = U bent niet aangemeld, of de aanmelding is verlopen
    .hint = Meld u opnieuw aan (`swopdesk login`)
fault-token-refused = Het toegangstoken in SWOPDESK_TOKEN wordt niet aanvaard
    .hint = Zet een nieuw in SWOPDESK_TOKEN, of verwijder het en gebruik `swopdesk login`
fault-otp-required = Het platform vraagt om een eenmalige code
    .hint = Geef de code van uw authenticator (--otp CODE)
fault-otp-invalid = De eenmalige code is onjuist of te oud
    .hint = Geef de nieuwste code
fault-bad-credentials = E-mailadres of wachtwoord is onjuist
    .hint = Controleer beide en probeer het opnieuw
fault-not-found = Het platform kent zoiets niet voor dit account
    .hint = Controleer het nummer, of ververs de lijst
fault-discussion-changed = Er is een nieuwer bericht gekomen, daarom is dit niet gedaan
    .hint = Lees het eerst en verstuur dan opnieuw
fault-taken-over = Het platform heeft het gesprek overgenomen: u kunt het alleen lezen
    .hint = Schrijf de beheerder van het platform
fault-discussion-closed = Het gesprek is gesloten: u kunt het alleen lezen
    .hint = Hier hoeft niets meer te gebeuren
fault-absence-overlaps = Niet gemeld: in deze dagen staat al een andere melding
    .hint = Trek die eerst in, of kies andere dagen
fault-absence-overlaps-one = Niet gemeld: in deze dagen staat al een andere melding ({ $id })
    .hint = { fault-absence-overlaps.hint }
fault-absence-begun = Niet ingetrokken: de afwezigheid is begonnen
    .hint = Vraag de beheerder van het platform om die te beëindigen
fault-invalid = Het platform neemt dit niet aan: { $fields }
    .hint = Verbeter het en probeer het opnieuw
answer-no-field = er is geen veld genoemd
fault-key-reused = Niet verzonden: de sleutel van deze poging hoorde al bij een andere tekst
    .hint = Kijk of het gesprek de eerdere tekst toont en verstuur dan opnieuw
fault-request-in-progress = Het platform is nog bezig met de eerste poging
    .hint = Het wordt opnieuw geprobeerd; niets gaat dubbel weg
fault-too-many-requests = Het platform vraagt om het rustiger aan te doen
    .hint = Wacht even en probeer het dan opnieuw
fault-sync-token-expired = De lijst op deze computer is te oud om bij te werken
    .hint = Ververs om die opnieuw te laden
fault-attachment-too-large = Het bestand is groter dan 20 MiB
    .hint = Verstuur een kleiner bestand
fault-no-events = Het platform meldt nieuws niet meteen
    .hint = De lijst wordt daarom af en toe ververst
fault-refused = Het platform weigerde (status { $status })
    .hint = Controleer wat u vroeg; klopt het, vraag het dan het platform
fault-refused-why = Het platform weigerde (status { $status }): { $why }
    .hint = { fault-refused.hint }
fault-unavailable = Het platform ligt stil of is overbelast (status { $status })
    .hint = Probeer het over een paar minuten opnieuw; er gaat niets verloren
fault-server-error = Het platform had een storing (status { $status })
    .hint = Probeer het over een paar minuten opnieuw; er gaat niets verloren. Blijft het, meld het dan het platform
fault-no-host = De server van het platform is niet te vinden
    .hint = Controleer het netwerk en het adres van het platform
fault-no-connection = Het platform is niet bereikbaar: { $why }
    .hint = Controleer het netwerk en het adres van het platform en probeer het opnieuw
fault-not-trusted = De verbinding met het platform is niet te vertrouwen: { $why }
    .hint = Controleer het adres en de klok van deze computer; een eigen certificaat hoort in SSL_CERT_FILE
fault-timed-out = Het platform antwoordde niet op tijd
    .hint = Controleer het netwerk en probeer het opnieuw
fault-broke-off = De verbinding met het platform viel weg: { $why }
    .hint = Controleer het netwerk en probeer het opnieuw
fault-not-a-helpdesk = Het adres antwoordde niet als helpdesk: { $why }
    .hint = Controleer het adres van het platform, en of dit netwerk zelf om een aanmelding vraagt
fault-redirected = Het platform verwijst naar een ander adres ({ $to }); dat wordt niet gevolgd
    .hint = Vertrouwt u het, stel het dan in als adres van het platform
answer-web-page = het stuurde een webpagina
answer-web-page-status = het stuurde een webpagina (status { $status })
answer-empty = het antwoord was leeg
answer-lacks-something = in het antwoord ontbreekt iets
answer-lacks = in het antwoord ontbreekt { $what }
answer-lacks-token = in het antwoord op de aanmelding ontbreekt een bruikbaar toegangstoken
answer-broken-json = het stuurde onleesbare JSON
answer-list-endless = de lijst komt niet ten einde
answer-no-discussion = het noemt het gesprek niet
answer-no-events = het stuurde geen stroom van meldingen
answer-file-too-large = het bestand is groter dan was aangegeven
answer-circle = het verwijst in een kring
answer-status = status { $status }
answer-too-large = het antwoord is te groot
answer-damaged = het antwoord is beschadigd
fault-sign-in-busy = Een andere swopdesk is met de aanmelding bezig
    .hint = Wacht erop of sluit die, en probeer het opnieuw
fault-token-set = SWOPDESK_TOKEN is gezet en geldt in plaats van een aanmelding
    .hint = Verwijder eerst SWOPDESK_TOKEN
fault-sign-in-interrupted = Het werk aan de aanmelding is onderbroken
    .hint = Probeer het opnieuw
fault-out-of-reach = Het platform is niet bereikbaar
    .hint = Probeer het opnieuw als het er weer is
fault-connection-not-set-up = De verbinding kon niet worden opgezet
    .hint = Probeer het opnieuw
fault-other-delivers = Een andere swopdesk bezorgt het Postvak UIT en heeft het platform nog niet bereikt
fault-refused-no-reason = Het platform heeft het geweigerd
fault-upload-unreadable = { $path } is niet te lezen: { $why }
    .hint = Kies het bestand opnieuw en verstuur dan het antwoord opnieuw
fault-messages-not-here = De berichten zijn nog niet op deze computer
    .hint = Ze komen zodra het platform antwoordt
fault-nothing-kept = Op deze computer is nog niets bewaard
    .hint = Probeer het opnieuw
fault-no-folder = In { $folder } kan niets worden opgeslagen: { $why }
    .hint = Noem een map die er is
file-is-file = het is een bestand
fault-cannot-attach = { $file } kan niet worden verzonden: { $why }
    .hint = Noem een bestand dat te lezen is
attach-is-folder = het is een map
    .hint = Noem een bestand erin
attach-no-file = het is geen bestand
attach-too-large = het is groter dan 20 MiB
    .hint = Verstuur een kleiner bestand
attach-bad-name = de naam is geen UTF-8-tekst
    .hint = Geef het een andere naam
fault-file-said-larger = { $file } zou groter zijn dan de 20 MiB die een bestand mag hebben
    .hint = Vraag het platform
fault-file-other-size = { $file } kwam met { $came } bytes waar er { $told } waren gemeld, en is niet bewaard
    .hint = Probeer het opnieuw
fault-file-not-saved = Het bestand is niet opgeslagen
    .hint = Probeer het opnieuw
fault-folder-unwritable = In { $folder } kan niet worden geschreven: { $why }
    .hint = Kies een map waarin u mag schrijven
fault-folder-full = In { $folder } kan niet worden geschreven: de schijf is vol
    .hint = Maak ruimte op de schijf en probeer het opnieuw
file-names-taken = er zijn al { $count } bestanden met de naam { $name }
fault-no-editor-text = De tekst kan niet aan een editor worden gegeven: { $why }
    .hint = Het concept is bewaard; schrijf het hier
fault-editor = De editor “{ $editor }” { $why }
    .hint = De tekst is als voorheen; controleer VISUAL en EDITOR
editor-not-started = kan niet worden gestart: { $why }
editor-not-awaited = is niet af te wachten: { $why }
editor-no-text = heeft geen tekst achtergelaten: { $why }
editor-killed = is afgebroken
editor-failed = eindigde met { $code }
fault-key-unread = De sleutel van de lokale gegevens kon niet worden gelezen
    .hint = Probeer het opnieuw
fault-bad-zone = “{ $zone }” is geen bekende IANA-tijdzone
    .hint = Vraag het platform de tijdzone van het account te herstellen
fault-vault-not-opened = De kluis is niet geopend
    .hint = Probeer het opnieuw
fault-terminal = De terminal antwoordt niet: { $why }
    .hint = Start swopdesk in een terminal
fault-disk-full = De schijf is vol: { $file } kan niet worden geschreven
    .hint = Maak ruimte op de schijf en probeer het opnieuw
fault-read-only = { $file } kan niet worden geschreven
    .hint = Controleer van wie de map is en wie er mag schrijven, of zet SWOPDESK_HOME op een andere
fault-locked = { $file } wordt door een ander programma vastgehouden
    .hint = Sluit het programma dat het gebruikt (een back-up, een andere swopdesk) en probeer het opnieuw
fault-damaged = { $file } is beschadigd
    .hint = Start swopdesk opnieuw: het zet het bestand opzij en redt de concepten erin
fault-newer = { $file } is door een nieuwere swopdesk geschreven (gegevensversie { $found }, deze kent { $known })
    .hint = Installeer de nieuwste swopdesk
fault-other-account = { $file } hoort bij een ander account
    .hint = Verplaats het bestand en start swopdesk opnieuw
fault-wrong-key = De sleutel opent { $file } niet
    .hint = Breng de sleutel terug (sleutelbos, kluis of sleutelbestand), of vergeet deze gegevens met `swopdesk logout --discard`
fault-store-io = { $file }: { $why }
    .hint = Controleer de schijf en de rechten van de map
fault-sql = De lokale gegevens melden: { $why }
    .hint = Start swopdesk opnieuw
fault-row-unreadable = Iets bewaards ({ $kind }) is niet te lezen: { $why }
    .hint = Een nieuwere swopdesk kan het misschien lezen
fault-store-closed = De lokale gegevens zijn gesloten
    .hint = Start swopdesk opnieuw
fault-row-gone = Het staat niet meer in het Postvak UIT
fault-already-tried = Het kan de koper al bereikt hebben en is niet terug te halen
fault-reply-pending = Een ander antwoord in dit gesprek wacht nog op verzending
    .hint = Wacht tot het verzonden is, of open swopdesk en haal het terug
fault-no-home = Er is geen thuismap
    .hint = Zet HOME, of SWOPDESK_HOME op een eigen map
fault-bad-profile = “{ $name }” is geen naam voor een profiel
    .hint = Gebruik letters, cijfers, - en _, hoogstens 64, met een letter of cijfer voorop
fault-not-created = { $path } kan niet worden gemaakt: { $why }
fault-not-read = { $path } is niet te lezen: { $why }
fault-not-written = { $path } kan niet worden geschreven: { $why }
fault-not-removed = { $path } kan niet worden verwijderd: { $why }
hint-free-space = Maak ruimte op de schijf
hint-read-only-disk = De schijf is alleen-lezen: zet SWOPDESK_HOME elders
hint-whose-folder = Controleer van wie de map is en wie er mag schrijven, of zet SWOPDESK_HOME
fault-ring-unread = De aanmelding en de sleutel van de lokale gegevens liggen in de sleutelbos, en die is niet te lezen: { $why }
    .hint = Ontgrendel de sleutelbos en probeer het opnieuw
fault-ring-not-forgotten = De aanmelding kan nog in de sleutelbos liggen: { $why }
    .hint = Ontgrendel de sleutelbos en meld u opnieuw af, of verwijder daar het item `swopdesk`
ring-silent-before = die antwoordde eerder ook niet
ring-none = er is er geen op deze computer
ring-silent = die antwoordde niet binnen { $seconds } s
ring-forgetful = die geeft niet terug wat hij kreeg
ring-not-used = de sleutelbos wordt hier niet gebruikt
fault-vault-shut = De aanmelding en de sleutel van de lokale gegevens liggen in een kluis, en de wachtwoordzin ontbreekt
    .hint = Zet SWOPDESK_PASSPHRASE_FILE of SWOPDESK_PASSPHRASE, of start het in een terminal om gevraagd te worden
fault-vault-wrong = De wachtwoordzin opent de kluis niet
    .hint = Controleer SWOPDESK_PASSPHRASE_FILE of SWOPDESK_PASSPHRASE; er is niets veranderd
fault-vault-damaged = De kluis is beschadigd: { $file }
    .hint = Zet die terug uit een back-up, of vergeet die met `swopdesk logout --discard`
fault-session-damaged = De bewaarde aanmelding is beschadigd
    .hint = Meld u opnieuw aan (`swopdesk login`)
fault-session-not-read = De bewaarde aanmelding is niet te lezen: { $folder }: { $why }
fault-session-not-written = De aanmelding kan niet worden bewaard: { $folder }: { $why }
    .hint = Controleer of de map van u is en de schijf niet vol
fault-session-not-removed = De bewaarde aanmelding kan niet worden verwijderd: { $folder }: { $why }
fault-key-gone = De sleutel van de lokale gegevens is weg; er is niets veranderd
    .hint = Breng hem terug (sleutelbos, kluis of sleutelbestand), of vergeet de gegevens met `swopdesk logout --discard`
fault-key-not-kept = De sleutel van de lokale gegevens kon niet worden bewaard
    .hint = { fault-key-gone.hint }
fault-no-random = Het systeem geeft geen toevalsgetallen: { $why }
    .hint = Start de computer opnieuw op
fault-path-not-found = { $path } is niet te vinden: { $why }
fault-path-not-closed = { $path } kan niet voor anderen worden afgesloten: { $why }
fault-draft-kept = { $what } (de tekst is bewaard als concept)
fault-stays-in-outbox = Niet bezorgd, het blijft in het Postvak UIT: { $what }
fault-not-delivered-yet = Nog niet bezorgd, het blijft in het Postvak UIT: { $what }
    .hint = Geef dezelfde opdracht nog eens om het opnieuw te proberen; niets gaat dubbel weg
fault-gone-elsewhere = Het staat niet meer in het Postvak UIT: een andere swopdesk heeft het verzonden, teruggehaald of laten vallen
    .hint = Kijk wat het platform heeft, en geef de opdracht opnieuw als het daar niet is
fault-ambiguous-row = Meer dan één regel begint met { $typed }
    .hint = Geef meer van het nummer
fault-no-such-row = Niets in het Postvak UIT heet “{ $typed }”
    .hint = `swopdesk outbox` toont de nummers
fault-not-tried = Niet geprobeerd: het platform doet er te lang over
    .hint = Probeer het opnieuw
fault-would-lose = Nog aangemeld: verloren zou gaan: { $parts }
    .hint = Verstuur ze eerst, of geef --discard
fault-lost-writes =
    { $count ->
        [one] { $count } onverzonden ding in het Postvak UIT
       *[other] { $count } onverzonden dingen in het Postvak UIT
    }
fault-lost-drafts =
    { $count ->
        [one] { $count } concept
       *[other] { $count } concepten
    }
fault-no-url = Het adres van het platform ontbreekt
    .hint = Geef --api-url, zoals --api-url https://helpdesk.example.com
fault-no-email = Het e-mailadres ontbreekt
    .hint = Geef --email
fault-no-password = Het wachtwoord ontbreekt
    .hint = Geef het via de standaardinvoer met --password-stdin
fault-refresh-token = Het platform neemt dit refresh-token niet aan
    .hint = Elk is eenmaal geldig: haal een nieuw, of meld u aan met --email
fault-terminal-not-asked = De terminal kan niets vragen: { $why }
    .hint = Geef --password-stdin, en --otp waar het platform een code wil
fault-passphrase-not-asked = De terminal kan niets vragen: { $why }
    .hint = Zet SWOPDESK_PASSPHRASE_FILE of SWOPDESK_PASSPHRASE
fault-stdin-secret = Het { $secret } op de standaardinvoer is niet te lezen: { $why }
    .hint = { fault-stdin-secret-missing.hint }
fault-stdin-secret-missing = Het { $secret } op de standaardinvoer ontbreekt
    .hint = Schrijf het daar als één regel tekst
secret-password = wachtwoord
secret-refresh-token = refresh-token
fault-passphrase-no-text = SWOPDESK_PASSPHRASE is geen tekst
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file = SWOPDESK_PASSPHRASE_FILE: { $file } is niet te lezen: { $why }
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file-empty = SWOPDESK_PASSPHRASE_FILE: { $file } is leeg
    .hint = Noem een bestand met de wachtwoordzin als enige regel
fault-passphrase-mistyped = De wachtwoordzin opent de kluis niet
    .hint = Probeer het opnieuw, of zet SWOPDESK_PASSPHRASE_FILE of SWOPDESK_PASSPHRASE; er is niets veranderd
fault-draft-unreadable = { $file } is niet te lezen: { $why }
    .hint = Geef een gewoon tekstbestand, of het concept via de standaardinvoer
fault-stdin-draft-unreadable = Het concept op de standaardinvoer is niet te lezen: { $why }
    .hint = { fault-draft-unreadable.hint }
draft-too-long = het is langer dan 1 MiB
draft-no-text = het is geen UTF-8-tekst
fault-no-language-code = “{ $code }” is geen taalcode zoals nl
    .hint = { fault-storefront.hint }
fault-storefront = De winkel “{ $locale }” noemt geen taal
    .hint = Noem een winkel zoals nl-nl, of talen zoals nl,fr
fault-zone = “{ $zone }” is geen IANA-tijdzone zoals Europe/Warsaw
    .hint = Noem een zone uit de IANA-database, of laat --time-zone weg
fault-zone-alone = --time-zone hoort bij --country
    .hint = Geef beide, of geen voor die van het account
fault-no-country = Niet bekend is van welk land de werkdagen tellen
    .hint = Geef --country, bijvoorbeeld --country PL, of gebruik `swopdesk login`
fault-no-since = --since ontbreekt
    .hint = Geef --since of --batch
fault-no-days = De dagen ontbreken
    .hint = Geef --first-day en --last-day, of --batch
fault-bad-notice-id = “{ $id }” is geen nummer van een melding
    .hint = `swopdesk absence list` toont de nummers
fault-bad-discussion-id = “{ $id }” is geen nummer van een gesprek
    .hint = `swopdesk inbox` toont de nummers
fault-not-filed-order = Niet gemeld
    .hint = Geef de eerste dag, dan de laatste
fault-not-filed-late = Niet gemeld
    .hint = Meld het toch met --late-ok: een beheerder beslist
fault-too-many-files = Een antwoord neemt hoogstens { $most } bestanden
    .hint = Verstuur de andere daarna
fault-no-message = Het gesprek heeft geen bericht om te beantwoorden
    .hint = Noem er een met --in-reply-to
fault-folder-no-text = De naam van de map is geen UTF-8-tekst
fault-of-file = { $file }: { $what }
fault-no-such-file = Geen bestand van het gesprek heet “{ $name }”
    .hint = `swopdesk show` toont de bestanden
fault-no-files = Het gesprek heeft geen bestanden
fault-no-address = “{ $address }” is geen adres
    .hint = Schrijf een adres en een poort, zoals 127.0.0.1:8080
fault-no-temporary-folder = Er kan geen tijdelijke map worden gemaakt: { $why }
    .hint = Maak ruimte, of noem een map met --keep
fault-demo = De demo-helpdesk start niet: { $why }
    .hint = Kies een ander adres of een andere map
fault-man = De pagina’s kunnen niet in { $folder } worden geschreven: { $why }
    .hint = Noem een bestaande map waarin u mag schrijven
fault-no-terminal = De interface heeft een terminal nodig
    .hint = Start swopdesk in een terminal, of gebruik een opdracht: swopdesk --help
fault-no-thread = Er kan geen thread worden gestart: { $why }
    .hint = Sluit andere programma’s en probeer het opnieuw
fault-not-signed-in = U bent niet aangemeld
    .hint = Gebruik `swopdesk login`
fault-output = De uitvoer kan niet worden geschreven: { $why }
    .hint = Controleer de schijf of het programma dat hem leest
fault-input = De standaardinvoer is niet te lezen: { $why }
    .hint = Geef het antwoord als optie, zie --help
input-ended = die is ten einde
fault-not-sent = Niet verzonden
    .hint = Verander de tekst, of verstuur het toch met --accept { $rules }
answer-lacks-refresh-token = in het antwoord op de aanmelding ontbreekt een refresh-token
ring-unreachable = die is niet bereikbaar
ring-too-long = die neemt hoogstens { $most } tekens
ring-locked = die is vergrendeld
ring-unsupported = die kan dit niet
ring-broken = die werkt niet zoals het hoort
remark-unreadable =
    { $count ->
        [one] een bewaarde tekst is beschadigd en niet te lezen
       *[other] { $count } bewaarde teksten zijn beschadigd en niet te lezen
    }
remark-set-aside = de lokale gegevens waren beschadigd; ze zijn opzijgezet als { $file }. Geredde onverzonden teksten: { $count }
remark-no-keyring = geen sleutelbos hier: alleen bestandsrechten beschermen de aanmelding en de sleutel

## Commands

config-settings = instellingen
config-keys = toetsen
config-data = gegevens
config-state = status
config-cache = cache
config-absent = bestaat niet
config-from-default = standaard
config-from-profile = aanmelding van het profiel
config-from-environment = { $name } in de omgeving
config-from-option = optie { $name }
config-no-color = geen kleuren: NO_COLOR in de omgeving, of --no-color
# A question in the terminal; what is typed stands behind it.
cmd-ask = { $question }:
cmd-last-seen = { $why }; dit is wat het laatst is gezien
cmd-no-log = er is geen logboek: { $why }
cmd-holidays-unknown = de feestdagen van { $country } zijn niet bekend: alleen weekenden zijn rustdagen
cmd-holidays-unknown-utc = de feestdagen van { $country } zijn niet bekend: alleen weekenden zijn rustdagen, en dagen beginnen en eindigen in UTC
cmd-holidays-unchecked = de feestdagen van { $year } zijn berekend met regels die het laatst op { $checked } zijn nagekeken; latere of oudere wetten kunnen afwijken
# Titles of the columns that swopdesk inbox prints, and cells of them.
cmd-inbox-left = RESTTIJD
cmd-inbox-due = UITERLIJK
cmd-inbox-language = TAAL
cmd-inbox-buyer = KOPER
cmd-inbox-subject = ONDERWERP
cmd-inbox-is-taken = overgenomen
cmd-inbox-is-closed = gesloten
cmd-inbox-is-buyers = koper
cmd-inbox-new = ({ $count } nieuw) { $subject }
cmd-inbox-none = geen gesprekken
cmd-inbox-as-of = de lijst is van { $at }
cmd-show-head = { $buyer } - { $market } - antwoord in { $languages } - { $category }
cmd-show-order = bestelling { $number }: { $items }
cmd-show-waits = wacht op de koper
cmd-show-of-buyer = koper
cmd-show-of-seller = verkoper
cmd-show-of-platform = platform
cmd-show-newest =
    { $count ->
        [one] alleen het nieuwste bericht wordt getoond
       *[other] alleen de nieuwste { $count } berichten worden getoond
    }
cmd-show-not-here = de berichten staan niet op dit apparaat
cmd-show-older-not-here = oudere berichten staan niet op dit apparaat
cmd-reply-again = precies dit antwoord is net verzonden en sindsdien is niets gezegd: niet nog eens verzonden
cmd-plan-joined = telt als één met afwezigheid die al is gemeld: { $first } t/m { $last }, { $days }
cmd-plan-none = melding niet nodig
cmd-plan-to-spare =
    { $count ->
        [one] melden uiterlijk { $latest } - vandaag { $today } - op tijd, nog { $count } dag over
       *[other] melden uiterlijk { $latest } - vandaag { $today } - op tijd, nog { $count } dagen over
    }
cmd-plan-last-day = melden uiterlijk { $latest } - vandaag { $today } - op tijd, vandaag is de laatste dag
cmd-plan-late =
    { $count ->
        [one] melden uiterlijk { $latest } - vandaag { $today } - { $count } dag te laat; dien de melding toch in
       *[other] melden uiterlijk { $latest } - vandaag { $today } - { $count } dagen te laat; dien de melding toch in
    }
cmd-plan-better = { $latest } is een rustdag; dien liever in voor of op { $better }
cmd-filed = ingediend { $id }: { $first } t/m { $last }, { $days }
cmd-filed-late = ingediend { $id }: { $first } t/m { $last }, { $days }, te laat: een beheerder beslist
cmd-withdrawn = ingetrokken { $id }
cmd-absences-none = er is geen afwezigheid gemeld
# Titles of the columns that swopdesk absence list prints, and cells of them.
cmd-absences-first = EERSTE DAG
cmd-absences-last = LAATSTE DAG
cmd-absences-days = DAGEN
cmd-absences-status = STATUS
cmd-absences-submitted = ingediend
cmd-absences-late = { $status }, te laat
cmd-ask-address = Adres van het platform
cmd-ask-otp-again = Onjuist; eenmalige code
cmd-ask-passphrase = Wachtwoordzin van de kluis
cmd-ask-passphrase-again = Onjuist; wachtwoordzin
cmd-offer-vault = Geen sleutelbos hier. Wachtwoordzin voor wat bewaard wordt (leeg: alleen bestandsrechten)
cmd-offer-vault-again = Niet gelijk; wachtwoordzin (leeg: alleen bestandsrechten)
cmd-login-token-set = SWOPDESK_TOKEN is ingesteld: opdrachten gebruiken die, niet deze aanmelding, tot hij is weggehaald
cmd-login-in-file = de sessie wordt bewaard in { $file }, alleen beschermd door bestandsrechten (geen sleutelbos: { $why })
cmd-login-ring-not-used = hij is niet gebruikt
cmd-login-in-vault = de sessie wordt bewaard in { $file }, die met de wachtwoordzin opengaat
cmd-login-in-ring = de sessie wordt bewaard in de sleutelbos van dit systeem
cmd-login-done = aangemeld bij { $host } als { $name }
cmd-logout-not-told = het platform kon het niet horen ({ $why }): daar eindigt de sessie vanzelf
cmd-logout-token-set = SWOPDESK_TOKEN is nog ingesteld: haal hem weg en trek dat token in waar het vandaan kwam
cmd-logout-nobody = er was niemand aangemeld
cmd-logout-done = afgemeld bij { $host }
# What swopdesk outbox prints: kinds of rows, their states, titles of columns.
cmd-outbox-id = id
cmd-outbox-kind = soort
cmd-outbox-discussion = gesprek
cmd-outbox-reason = reden
cmd-outbox-of-reply = antwoord
cmd-outbox-of-read = gelezen
cmd-outbox-of-no-reply = geen antwoord nodig
cmd-outbox-of-absence = afwezigheid
cmd-outbox-of-withdrawal = afwezigheid intrekken
cmd-outbox-of-file = bijlage
cmd-outbox-held = vastgehouden
cmd-outbox-waiting = wacht
cmd-outbox-refused = geweigerd
cmd-outbox-delivered = bezorgd
cmd-outbox-of = { $kind } bij { $discussion }
cmd-outbox-became = { $state }: { $what }
cmd-outbox-dropped = opgegeven: { $what }
cmd-outbox-dropped-draft = opgegeven: { $what }; de tekst is weer het concept
cmd-outbox-maybe = het kan al eerder bezorgd zijn: kijk wat het platform heeft voor u het nog eens doet
cmd-demo-open = iedereen die dit adres bereikt, kan de verzonnen gegevens lezen
# What swopdesk doctor looks at, and what it finds.
cmd-doctor-ok = ok
cmd-doctor-note = let op
cmd-doctor-todo = TE DOEN
cmd-doctor-fine = er hoeft niets te gebeuren
cmd-doctor-not-fine = er moet iets gebeuren: zie de regels met TE DOEN
cmd-doctor-configuration = configuratie
cmd-doctor-folders = mappen
cmd-doctor-log = logboek
cmd-doctor-secrets = geheimen
cmd-doctor-data = lokale gegevens
cmd-doctor-outbox = uitgaand
cmd-doctor-platform = platform
cmd-doctor-clock = klok
cmd-doctor-time = tijd
cmd-doctor-terminal = terminal
cmd-doctor-is-read = { $file } wordt gelezen
cmd-doctor-no-file = geen { $file }: de standaardwaarden gelden
cmd-doctor-mend-line = verbeter de regel; tot dan geldt de standaardwaarde
cmd-doctor-profile = profiel { $profile }, platform { $url }
cmd-doctor-no-platform = profiel { $profile } heeft nog geen platform
cmd-doctor-name-platform = voer `swopdesk login --api-url URL` uit, of stel SWOPDESK_API_URL in
cmd-doctor-not-made = { $what }: { $folder } is nog niet gemaakt
cmd-doctor-can-write = { $what }: { $folder } is schrijfbaar
cmd-doctor-cannot-write = { $what }: { $folder } is niet schrijfbaar: { $why }
cmd-doctor-mend-folder = kijk van wie de map is en of er ruimte op de schijf is, of stel SWOPDESK_HOME op een andere in
cmd-doctor-readable = { $path } kan door anderen gelezen worden (rechten { $mode })
cmd-doctor-readable-more =
    { $count ->
        [one] en zo nog { $count }
       *[other] en zo nog { $count }
    }
cmd-doctor-close = sluit ze af voor anderen
cmd-doctor-only-you = alleen u kunt lezen wat bewaard wordt (mappen 0700, bestanden 0600)
cmd-doctor-not-set = niet ingesteld
cmd-doctor-locale = landinstelling { $locale }
cmd-doctor-locale-other = van landinstelling { $locale } is niet bekend dat ze UTF-8 is
cmd-doctor-none = (geen)
cmd-doctor-set-locale = stel LANG in op een die dat wel is, bijvoorbeeld C.UTF-8, of teken met --ascii
cmd-doctor-no-terminal = de uitvoer is geen terminal: de grootte wordt niet bekeken
cmd-doctor-size = { $cols } kolommen, { $rows } rijen
cmd-doctor-too-small = { $cols } kolommen, { $rows } rijen: de interface heeft { $width } en { $height } nodig
cmd-doctor-larger = maak het venster groter
cmd-doctor-no-size = de grootte is niet bekend: { $why }
cmd-doctor-in-terminal = voer het uit in een terminal
cmd-doctor-no-log = er wordt er geen bijgehouden; -v schrijft er een, met alleen id’s
cmd-doctor-some-log = { $size } met alleen id’s, geen teksten, in { $file }
cmd-doctor-no-data = van dit account wordt nog niets bewaard
cmd-doctor-look-through = loop uw concepten na; het opzijgezette bestand kan daarna weg
cmd-doctor-damaged = { $file } is beschadigd: { $why }
cmd-doctor-set-aside = start swopdesk: dat zet het bestand opzij en redt wat u schreef
cmd-doctor-sound = { $file } is in orde: gesprekken { $discussions }, berichten { $messages }, concepten { $drafts }, { $size }
cmd-doctor-not-looked = { $file } kon niet binnen { $seconds } s nagekeken worden
cmd-doctor-close-programs = sluit andere programma’s die het gebruiken en probeer het opnieuw
cmd-doctor-token = SWOPDESK_TOKEN wordt gebruikt zoals het is, en niet bewaard
cmd-doctor-ring-silent = de sleutelbos antwoordt niet
cmd-doctor-unlock = ontgrendel hem, of beëindig wat hij vraagt, en probeer het opnieuw
cmd-doctor-in-ring = sessie en sleutel van de opslag zijn in de sleutelbos van het systeem
cmd-doctor-in-vault = sessie en sleutel van de opslag zijn in { $file }, onder uw wachtwoordzin
cmd-doctor-in-file = sessie en sleutel van de opslag liggen in { $file }: alleen bestandsrechten beschermen ze
cmd-doctor-in-file-because = sessie en sleutel van de opslag liggen in { $file }: alleen bestandsrechten beschermen ze (de sleutelbos wordt niet gebruikt: { $why })
cmd-doctor-want-vault = stel SWOPDESK_PASSPHRASE_FILE in voor een kluis, of meld u opnieuw aan waar een sleutelbos (Secret Service) draait
cmd-doctor-nobody = er is niemand aangemeld
cmd-doctor-sign-in = voer `swopdesk login` uit
cmd-doctor-on-the-way = { $count } onderweg
cmd-doctor-not-confirmed = { $count } niet bevestigd: { $tried } eerder geprobeerd, { $refused } geweigerd
cmd-doctor-see-outbox = zie `swopdesk outbox`; `swopdesk outbox retry` probeert alles nu
cmd-doctor-tls = TLS is vertrouwd
cmd-doctor-no-tls = geen TLS (dit apparaat)
cmd-doctor-answers = { $tls }, status 200 in { $ms } ms: aangemeld als { $name }
cmd-doctor-is-there = { $tls }, een helpdesk antwoordt in { $ms } ms (status 401: er is niemand aangemeld)
cmd-doctor-step = { $step }, na { $ms } ms: { $why }
cmd-doctor-step-name = naam
cmd-doctor-step-connection = verbinding
cmd-doctor-step-answer = antwoord
cmd-doctor-silent = geen antwoord in { $seconds } s
cmd-doctor-check-network = controleer het netwerk en probeer het dan opnieuw
cmd-doctor-clock-alone = ze kan niet vergeleken worden zolang het platform niet antwoordt
cmd-doctor-host-known = { $host } is bekend ({ $ms } ms)
cmd-doctor-host-nowhere = { $host } heeft geen adres
cmd-doctor-host-proxied = { $host } is hier niet bekend; er wordt een proxy gevraagd
cmd-doctor-host-unknown = { $host } is niet bekend
cmd-doctor-host-silent = { $host }: geen antwoord over de naam
cmd-doctor-check-name = controleer het netwerk (DNS) en het adres van het platform
cmd-doctor-clock-same = van de klok van dit apparaat ({ $now }) is geen verschil met het platform bekend
cmd-doctor-clock-near = de klok van dit apparaat scheelt { $seconds } s, daar wordt rekening mee gehouden
cmd-doctor-clock-behind = de klok van dit apparaat ({ $now }) loopt { $seconds } s achter op die van het platform
cmd-doctor-clock-ahead = de klok van dit apparaat ({ $now }) loopt { $seconds } s voor op die van het platform
cmd-doctor-set-clock = stel de klok in; tot dan tellen tijden volgens het platform, zodra het heeft geantwoord
cmd-doctor-too-slow = de rest duurde langer dan mag
cmd-doctor-try-again = probeer het opnieuw; zie wat het laatst is gemeld
cmd-doctor-line = { $part }: { $what }
cmd-doctor-variables = TERM { $term }, COLORTERM { $color }, NO_COLOR { $none }
# What could not be used of the configuration.
config-warning = { $place }: { $what }
config-unreadable = kan niet gelezen worden ({ $why }): de standaardwaarden gelden
config-too-large = is groter dan 1 MiB: de standaardwaarden gelden
config-no-theme = { $name } is geen thema: { $theme } wordt gebruikt
config-none-of = { $name } { $value } is niet een van { $known }: de standaardwaarde geldt
config-section = { $name } is een sectie, geschreven als [{ $name }]: de standaardwaarde geldt
config-unknown = er is geen instelling { $name }: ze wordt overgeslagen
config-unknown-in = er is geen instelling { $name } in [{ $section }]: ze wordt overgeslagen
config-no-word = { $name } moet een woord tussen aanhalingstekens zijn: de standaardwaarde geldt
config-no-boolean = { $name } moet true of false zijn: de standaardwaarde geldt
config-no-time = { $name } moet een tijd zijn zoals "22:00", of "": de standaardwaarde geldt
config-no-number = { $name } moet een geheel getal van 0 tot { $most } zijn: de standaardwaarde geldt
config-no-hosts = { $name } moet een lijst van hosts zijn zoals ["track.carrier.example"]: de standaardwaarde geldt
config-no-days = { $name } moet een lijst van dagen zijn zoals [2026-12-24]: de standaardwaarde geldt
config-api-url = api_url { $why }: ze wordt niet gebruikt
config-address = het adres { $why }: het wordt niet gebruikt
config-url-scheme = begint niet met https:// of http://
config-url-host = noemt geen host
config-url-name = bevat een naam of wachtwoord
config-url-characters = bevat tekens die niet in het adres van een platform horen

## Languages and countries

language-bg = Bulgaars
language-cs = Tsjechisch
language-da = Deens
language-de = Duits
language-el = Grieks
language-en = Engels
language-es = Spaans
language-et = Ests
language-fi = Fins
language-fr = Frans
language-hr = Kroatisch
language-hu = Hongaars
language-it = Italiaans
language-lt = Litouws
language-lv = Lets
language-nl = Nederlands
language-pl = Pools
language-pt = Portugees
language-ro = Roemeens
language-sk = Slowaaks
language-sl = Sloveens
language-sv = Zweeds
language-nb = Noors
language-ru = Russisch
language-tr = Turks
language-uk = Oekraïens
language-af = Afrikaans
language-ak = Akan
language-am = Amhaars
language-ar = Arabisch
language-az = Azerbeidzjaans
language-be = Belarussisch
language-bn = Bengaals
language-ca = Catalaans
language-cy = Welsh
language-eo = Esperanto
language-fa = Perzisch
language-gu = Gujarati
language-he = Hebreeuws
language-hi = Hindi
language-hy = Armeens
language-id = Indonesisch
language-ja = Japans
language-jv = Javaans
language-ka = Georgisch
language-km = Khmer
language-kn = Kannada
language-ko = Koreaans
language-la = Latijn
language-mk = Macedonisch
language-ml = Malayalam
language-mr = Marathi
language-my = Birmaans
language-ne = Nepalees
language-or = Odia
language-pa = Punjabi
language-si = Singalees
language-sn = Shona
language-sr = Servisch
language-ta = Tamil
language-te = Telugu
language-th = Thai
language-tk = Turkmeens
language-tl = Tagalog
language-ur = Urdu
language-uz = Oezbeeks
language-vi = Vietnamees
language-yi = Jiddisch
language-zh = Chinees
language-zu = Zoeloe
