# German. Sellers are addressed with Sie.

## Forms: lists, days, months

list-and = { $before } und { $last }
list-or = { $before } oder { $last }
weekdays-short = Mo Di Mi Do Fr Sa So
weekdays = Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
months-short = Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez
months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
month-title =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
day-month = { $day }. { $month }
day-long = { $weekday }, { $day }. { $month } { $year }

## Actions: one or two words for the footer, and a line for the help and the palette (.doc)

action-up = hoch
    .doc = Nach oben gehen
action-down = runter
    .doc = Nach unten gehen
action-page_up = Seite hoch
    .doc = Eine Seite nach oben gehen
action-page_down = Seite runter
    .doc = Eine Seite nach unten gehen
action-top = Anfang
    .doc = Zum Anfang gehen
action-bottom = Ende
    .doc = Zum Ende gehen
action-open = öffnen
    .doc = Die Diskussion öffnen
action-back = Liste
    .doc = Den laufenden Download beenden oder zurück zur Liste
action-next_discussion = nächste
    .doc = Zur nächsten Diskussion gehen
action-previous_discussion = vorige
    .doc = Zur vorigen Diskussion gehen
action-reply = antworten
    .doc = Eine Antwort schreiben
action-next_due = dringendste
    .doc = Zur Antwort gehen, die als nächste fällig ist
action-next_view = Ansicht
    .doc = Die nächste Ansicht zeigen
action-previous_view = Ansicht
    .doc = Die vorige Ansicht zeigen
action-filter = Filter
    .doc = Nur zeigen, was passt: Käufer, Betreff, Bestellung, Gerät, Markt
action-keep_filter = behalten
    .doc = Den Filter behalten; die Tasten gelten wieder der Liste
action-clear_filter = löschen
    .doc = Wieder alles zeigen
action-open_tracking = Paket
    .doc = Die Seite des Pakets im Browser öffnen
action-copy_order = Nr. kopieren
    .doc = Die Bestellnummer kopieren
action-copy_imei = IMEI kopieren
    .doc = Die IMEI des Geräts kopieren
action-no_reply_needed = keine Antwort nötig
    .doc = Melden, dass keine Antwort nötig ist; die Uhr hält an
action-take_back = zurückholen
    .doc = Zurückholen, was gleich gesendet wird
action-save_file = Datei sichern
    .doc = Eine Datei der Diskussion speichern
action-cancel_download = löschen
    .doc = Übertragung oder Lesen der Liste beenden, oder wieder alles zeigen
action-refresh = jetzt prüfen
    .doc = Die Plattform jetzt nach Neuem fragen
action-go_inbox = Eingang
    .doc = Zum Posteingang gehen
action-go_absences = Abwesenheit
    .doc = Zu den Abwesenheitsmeldungen gehen
action-go_insights = Auswertung
    .doc = Zu den Zahlen über die Antworten gehen
action-go_outbox = Ausgang
    .doc = Zum Postausgang gehen: was noch zu senden ist
action-review = senden
    .doc = Die Antwort noch einmal ansehen, dann senden
action-leave = Entwurf behalten
    .doc = Verlassen; der Text bleibt als Entwurf
action-discard = verwerfen
    .doc = Den Entwurf verwerfen
action-thread_up = Diskussion hoch
    .doc = Beim Schreiben die Diskussion nach oben rollen
action-thread_down = Diskussion runter
    .doc = Beim Schreiben die Diskussion nach unten rollen
action-new_line = neue Zeile
    .doc = Eine neue Zeile beginnen
action-attach_file = Dateien
    .doc = Dateien wählen, die mit der Antwort gehen
action-next_finding = nächster Hinweis
    .doc = Zum nächsten Hinweis der Prüfung gehen
action-previous_finding = voriger Hinweis
    .doc = Zum vorigen Hinweis der Prüfung
action-edit_outside = eigener Editor
    .doc = Im eigenen Editor weiterschreiben ($VISUAL oder $EDITOR)
action-line_up = Zeile hoch
    .doc = Eine Zeile nach oben gehen
action-line_down = Zeile runter
    .doc = Eine Zeile nach unten gehen
action-left = links
    .doc = Ein Zeichen nach links gehen
action-right = rechts
    .doc = Ein Zeichen nach rechts gehen
action-word_left = Wort links
    .doc = Ein Wort nach links gehen
action-word_right = Wort rechts
    .doc = Ein Wort nach rechts gehen
action-line_start = Zeilenanfang
    .doc = Zum Anfang der Zeile gehen
action-line_end = Zeilenende
    .doc = Zum Ende der Zeile gehen
action-text_start = Textanfang
    .doc = Zum Anfang des Textes gehen
action-text_end = Textende
    .doc = Zum Ende des Textes gehen
action-select_left = links markieren
    .doc = Ein Zeichen links markieren
action-select_right = rechts markieren
    .doc = Ein Zeichen rechts markieren
action-select_up = nach oben markieren
    .doc = Eine Zeile nach oben markieren
action-select_down = nach unten markieren
    .doc = Eine Zeile nach unten markieren
action-select_word_left = Wort links mark.
    .doc = Ein Wort links markieren
action-select_word_right = Wort rechts mark.
    .doc = Ein Wort rechts markieren
action-select_line_start = bis Anfang markieren
    .doc = Bis zum Zeilenanfang markieren
action-select_line_end = bis Ende markieren
    .doc = Bis zum Zeilenende markieren
action-select_text_start = bis Textanfang
    .doc = Bis zum Textanfang markieren
action-select_text_end = bis Textende
    .doc = Bis zum Textende markieren
action-select_all = alles markieren
    .doc = Den ganzen Text markieren
action-cut = ausschneiden
    .doc = Das Markierte ausschneiden
action-copy = kopieren
    .doc = Das Markierte kopieren, auch in die Zwischenablage des Terminals
action-paste = einfügen
    .doc = Hier Ausgeschnittenes oder Kopiertes einfügen
action-delete_back = löschen
    .doc = Das Zeichen davor löschen
action-delete_forward = nächstes löschen
    .doc = Das Zeichen danach löschen
action-delete_word_back = Wort löschen
    .doc = Das Wort davor löschen
action-delete_to_line_start = bis Anfang löschen
    .doc = Bis zum Anfang der Zeile löschen
action-delete_word_forward = Wort danach löschen
    .doc = Das Wort danach löschen
action-delete_to_line_end = bis Ende löschen
    .doc = Bis zum Zeilenende löschen
action-undo = rückgängig
    .doc = Die letzte Änderung rückgängig machen
action-redo = wiederholen
    .doc = Die zurückgenommene Änderung wiederholen
action-send = senden
    .doc = Die Antwort senden
action-accept = annehmen
    .doc = Die mit ! markierten Hinweise annehmen, damit gesendet werden kann
action-edit = bearbeiten
    .doc = Zurück zum Text
action-new_absence = neu
    .doc = Eine Abwesenheitsmeldung schreiben
action-withdraw = zurückziehen
    .doc = Die Meldung zurückziehen, bevor sie beginnt
action-file = einreichen
    .doc = Die Meldung einreichen
action-next_field = nächstes Feld
    .doc = Zum nächsten Feld gehen
action-previous_field = voriges Feld
    .doc = Zum vorigen Feld gehen
action-day_after = Tag +
    .doc = In einem Datum einen Tag später, sonst das nächste Feld
action-day_before = Tag −
    .doc = In einem Datum einen Tag früher, sonst das vorige Feld
action-week_after = Woche +
    .doc = In einem Datum eine Woche später
action-week_before = Woche −
    .doc = In einem Datum eine Woche früher
action-month_after = Monat +
    .doc = In einem Datum einen Monat später
action-month_before = Monat −
    .doc = In einem Datum einen Monat früher
action-retry = jetzt versuchen
    .doc = Jetzt zu senden versuchen
action-retry_all = alles versuchen
    .doc = Alles jetzt zu senden versuchen
action-drop = aufgeben
    .doc = Aufgeben; eine Antwort wird wieder zum Entwurf
action-save = speichern
    .doc = Die Datei im Ordner speichern
action-attach = hinzufügen
    .doc = Die Datei hinzufügen; ohne Pfad zurück zur Antwort
action-remove = weglassen
    .doc = Die gewählte Datei weglassen
action-complete = ergänzen
    .doc = Den Pfad ergänzen
action-submit = anmelden
    .doc = Anmelden
action-yes = ja
    .doc = Ja, so machen
action-no = nein
    .doc = Nein, so lassen
action-close = schließen
    .doc = Dies schließen
action-help = Hilfe
    .doc = Alle Tasten zeigen, die hier gelten
action-search = suchen
    .doc = In der Hilfe suchen
action-search_done = lesen
    .doc = Das Gefundene stehen lassen und lesen
action-palette = Befehle
    .doc = Alles zeigen, was hier möglich ist
action-run = ausführen
    .doc = Ausführen, was unter dem Cursor steht
action-redraw = neu zeichnen
    .doc = Den ganzen Bildschirm neu zeichnen
action-suspend = anhalten
    .doc = Zur Shell gehen; fg führt hierher zurück
action-quit = beenden
    .doc = Beenden; Entwürfe bleiben erhalten

## Places: headings of the help and the palette

place-sign_in = Anmelden
place-inbox = Posteingang
place-filter = Filter
place-thread = Diskussion
place-composer = Antwort
place-review = Durchsicht
place-absences = Abwesenheit
place-insights = Auswertung
place-absence_form = Neue Abwesenheit
place-outbox = Postausgang
place-save_file = Datei speichern
place-attach_file = Dateien der Antwort
place-help = Hilfe
place-help_search = In der Hilfe suchen
place-palette = Befehle
place-confirm = Frage

## The frame: header, summary, footer, connection

frame-too-small = swopdesk braucht { $cols } Spalten und { $rows } Zeilen; hier sind es { $width } und { $height }. Vergrößern Sie das Fenster; nichts geht verloren.
header-inbox = Eingang
header-absences = Abwesenheit
header-outbox = Ausgang
link-signed-out = nicht angemeldet
link-connecting = ↻ Verbinden
link-listing = ↻ Liste wird gelesen: { $count }
link-live = ● live · geprüft { $at }
link-polling = ↻ alle { $seconds } s · geprüft { $at }
link-offline = ⚠ offline seit { $since }
link-offline-shown = ⚠ offline seit { $since } (Stand: { $shown })
summary-overdue = überfällig { $count }
summary-counts =
    { $due ->
        [one] { $open } offen · { $due } braucht Antwort
       *[other] { $open } offen · { $due } brauchen Antwort
    }
link-listing-of = ↻ { $done } von ~{ $about } { $bar }
runway-title = nächste 24 Arbeitsstunden
link-stopped = ⏸ Liste nicht vollständig · { $key } setzt fort
link-stopped-short = ⏸ { $key } setzt fort

## Inbox

view-needs-reply = Antwort nötig
view-waiting = Wartend
view-taken-over = Übernommen
view-drafts = Entwürfe
view-all = Alle
column-left = Restzeit
column-due = fällig
column-answered = Antwort
column-taken-over = Übernahme
column-due-or-newest = wann
column-language = in
column-buyer = Käufer
column-subject = Betreff
row-taken = übern.
inbox-opening = wird geöffnet …
inbox-reading = die Liste wird gelesen …
inbox-unread = Die Liste ist noch nicht gelesen.
inbox-unread-next = Das geschieht, sobald die Plattform antwortet.
inbox-key-other-views = { $key } zeigt die anderen Ansichten.
inbox-key-refresh = { $key } fragt die Plattform nach Neuem.
inbox-none-needs-reply = Nichts braucht eine Antwort.
inbox-none-waiting = Keine Diskussion wartet auf den Käufer.
inbox-none-taken-over = Die Plattform hat nichts übernommen.
inbox-none-drafts = Keine Entwürfe. Eine verlassene Antwort bleibt hier erhalten.
inbox-none-open = Keine offenen Diskussionen.
inbox-filter-found = { $shown } von { $all }
inbox-filter-none = Hier passt nichts zu „{ $text }“.
inbox-filter-searching = „{ $text }“ wird gesucht …
inbox-filter-clear = { $key } zeigt wieder alles.
inbox-filter-elsewhere = { $key }: { $views } · { $clear } zeigt wieder alles.
inbox-filter-no-due = nichts, was zum Filter passt, wartet auf Antwort
inbox-closed-reading = geschlossene Diskussionen werden gelesen …
inbox-closed-more = ältere werden gelesen …
inbox-closed-failed = { $key } liest weiter: { $why }
inbox-closed-all = das sind alle
inbox-closed-not-searched = ältere sind nicht durchsucht
inbox-closed-older = ältere am Ende
inbox-closed-none = Noch keine Diskussion ist geschlossen.
inbox-closed-none-here = Auf diesem Rechner liegt keine geschlossene Diskussion.
inbox-closed-later = Ältere kommen, sobald die Plattform antwortet.
inbox-closed-unread = Sie konnten nicht gelesen werden: { $why }.
inbox-closed-retry = { $key } versucht es noch einmal.
view-closed = Geschlossen
column-newest = neueste
row-closed = geschl.

## Discussion and order card

thread-none = Keine Diskussion gewählt.
thread-above =
    { $count ->
        [one] ↑ { $count } Zeile darüber
       *[other] ↑ { $count } Zeilen darüber
    }
thread-below =
    { $count ->
        [one] ↓ { $count } Zeile darunter
       *[other] ↓ { $count } Zeilen darunter
    }
thread-reading = die Nachrichten werden gelesen …
thread-empty = keine Nachrichten
thread-reading-older = ältere Nachrichten werden gelesen …
thread-older = es gibt ältere Nachrichten: weiter nach oben
thread-seller-wrote = (Ihr Shop) { $at }
thread-platform-wrote = (die Plattform) { $at }
thread-may-miss = neuere Nachrichten können fehlen: { $why }
risk-locked-device = die Plattform kann sofort übernehmen; eine bestätigte Sperre wird binnen { $hours } Arbeitsstunden erstattet
risk-at-once = die Plattform kann sofort übernehmen
risk-return = der Käufer hat { $days } Tage für die Rückgabe; bei Weigerung übernimmt die Plattform
risk-warranty = die Gewährleistung beträgt { $months } Monate; bei Weigerung übernimmt die Plattform
risk-unsettled = ungelöst übernimmt die Plattform
card-ordered = bestellt { $day }
card-delivered = geliefert { $day }
card-return-day = Tag { $day } von { $window } zur Rückgabe
card-return-over =
    { $days ->
        [one] Rückgabefrist seit { $days } Tag vorbei
       *[other] Rückgabefrist seit { $days } Tagen vorbei
    }
card-not-delivered = noch nicht geliefert
card-taken-over = von der Plattform übernommen { $at }: { $reason }
card-taken-over-short = übernommen { $at }: { $reason }
card-charged = berechnet { $sum }
card-platforms-deadline = die Frist der Plattform; nach der 24-Stunden-Regel ist es { $ours }
card-closed = geschlossen
card-no-reply-needed = { $by } hat gemeldet, dass keine Antwort nötig ist: nichts ist fällig
card-answered = beantwortet: der Käufer ist am Zug, nichts ist fällig
category-question = Frage
category-delivery = Lieferung
category-return = Rückgabe
category-complaint = Reklamation
category-locked-device = Gesperrtes Gerät
category-counterfeit = Fälschung
category-unsafe-product = Unsicheres Produkt
category-other = Diskussion
reason-no-reply-in-time = keine rechtzeitige Antwort
reason-quality-dispute = Streit über die Qualität
reason-not-as-described = nicht wie beschrieben
reason-return-rights = Rückgaberecht
reason-complaint-rights = Gewährleistungsrecht
reason-locked-device = gesperrtes Gerät
reason-counterfeit = Fälschung
reason-unsafe-product = unsicheres Produkt
reason-terms-violation = Verstoß gegen die Bedingungen
risk-line = ▲ { $reason }: { $rule }
thread-older-left-out = ältere Nachrichten werden hier nicht gezeigt
thread-new = neu
card-tracking = { $key } öffnet die Seite des Pakets
order-none = hier gibt es keine Bestellung
order-no-tracking = zu dieser Bestellung ist kein Link zum Paket bekannt
order-no-imei = zu dieser Bestellung ist keine IMEI bekannt
order-not-https = nicht geöffnet, der Link zum Paket ist keine einfache https-Adresse: { $link }
order-number-copied = Bestellnummer { $number } kopiert
order-link-opened = die Seite des Pakets ist im Browser offen
order-link-copied = hier lässt sich kein Browser öffnen; der Link ist kopiert: { $link }
order-link-title = Die Seite des Pakets öffnen?
order-link-yes = öffnen
order-link-no = nicht öffnen
card-more-devices =
    { $count ->
        [one] und ein weiteres Gerät
       *[other] und { $count } weitere Geräte
    }
order-imei-copied =
    { $count ->
        [one] IMEI { $imei } kopiert
       *[other] { $count } IMEIs kopiert: { $imei }
    }

## Composer and review

news-colleague = { $name } aus Ihrem Shop hat schon geantwortet: lesen Sie das vor dem Senden
news-messages =
    { $count ->
        [one] neue Nachricht von { $name } oben: lesen Sie sie vor dem Senden
       *[other] { $count } neue Nachrichten oben, die letzte von { $name }: lesen Sie sie vor dem Senden
    }
composer-title = Antwort an { $buyer }
composer-in = auf { $language }
composer-in-two = auf { $first } oder { $second }
composer-any-language = jede Sprache ist recht
composer-write-in = schreiben Sie auf { $language }
composer-language-unsure = ○ zu wenig Text, um die Sprache zu erkennen; es soll { $language } sein
composer-checks = Prüfung
composer-too-many-takes =
    { $count ->
        [one] { $count } Zeichen zu viel: die Plattform nimmt { $most }
       *[other] { $count } Zeichen zu viel: die Plattform nimmt { $most }
    }
composer-more = … mehr: { $key } zeigt alles
composer-nothing-yet = es gibt noch nichts zu senden
composer-closed = diese Diskussion ist geschlossen; Sie können sie nur lesen
composer-taken-over = die Plattform hat diese Diskussion übernommen; Sie können sie nur lesen
composer-taken-over-why = die Plattform hat diese Diskussion übernommen ({ $reason }); Sie können sie nur lesen. Der Text bleibt als Entwurf
composer-taken-over-charged = die Plattform hat diese Diskussion übernommen ({ $reason }, { $sum } berechnet); Sie können sie nur lesen. Der Text bleibt als Entwurf
composer-closed-draft = { $why }. Der Text bleibt als Entwurf
composer-came-back = zurückgekommen: { $why }
composer-waits = eine Antwort wartet auf das Senden: holen Sie sie erst zurück
composer-on-its-way = eine Antwort ist unterwegs
mark-on-its-way = das ist schon unterwegs zur Plattform
mark-nothing-waits = hier wartet keine Nachricht des Käufers auf Antwort
review-not-sent = nicht gesendet: { $why }
review-read-newest = lesen Sie erst die neueste Nachricht, sie steht jetzt oben; dann senden
review-last-word = ▲ Ihr Shop hat schon das letzte Wort ({ $name }, { $at }): { $text }
review-accept-first = Hinweise mit ! müssen erst angenommen oder behoben werden
review-not-read = die Nachrichten sind noch nicht gelesen; versuchen Sie es, wenn sie da sind
review-title = An { $buyer } senden?
review-more-lines =
    { $count ->
        [one] … noch { $count } Zeile ({ $key })
       *[other] … noch { $count } Zeilen ({ $key })
    }
review-more-findings =
    { $count ->
        [one] … noch { $count } Zeile mit Hinweisen, neben dem Text
       *[other] … noch { $count } Zeilen mit Hinweisen, neben dem Text
    }
review-blocked = So nicht gesendet: { $edit } geht zurück zum Text, { $accept } nimmt an, was ! hat
review-accepted = Angenommen. Es kann jetzt gesendet werden.
review-warned = Es kann trotzdem gesendet werden, wenn Sie sicher sind.
review-fine = ✓ nichts zu beanstanden
finding-at-line = { $sign } Zeile { $line }: { $message }
confirm-no-reply = Keine Antwort nötig?
confirm-no-reply-text = Nur für eine Nachricht, die nichts fragt, wie ein Dankeschön. Die Antwortuhr hält an, und die Plattform vermerkt, wer das gemeldet hat.
confirm-no-reply-yes = keine Antwort nötig
confirm-no-reply-no = so lassen
confirm-discard = Den Entwurf verwerfen?
confirm-discard-text = Was hier steht, wird endgültig verworfen.
confirm-discard-form = Das Formular verwerfen?
confirm-discard-form-text = Was im Formular steht, wird endgültig verworfen.
confirm-discard-yes = verwerfen
confirm-keep = behalten
confirm-quit = Jetzt beenden?
confirm-quit-things =
    { $count ->
        [one] { $count } Sache ist noch nicht gesendet. Alles bleibt erhalten und geht hinaus, wenn swopdesk wieder läuft.
       *[other] { $count } Sachen sind noch nicht gesendet. Alles bleibt erhalten und geht hinaus, wenn swopdesk wieder läuft.
    }
confirm-quit-replies =
    { $count ->
        [one] Eine Antwort ist noch nicht gesendet. Sie bleibt erhalten und geht hinaus, wenn swopdesk wieder läuft.
       *[other] { $count } Antworten sind noch nicht gesendet. Sie bleiben erhalten und gehen hinaus, wenn swopdesk wieder läuft.
    }
confirm-quit-yes = beenden
confirm-quit-no = bleiben
reply-pulled-back = vor dem Versand Ihrer Antwort an { $buyer } kam eine neue Nachricht: die Antwort ist wieder ein Entwurf
compose-left =
    { $count ->
        [one] noch { $count } Zeichen
       *[other] noch { $count } Zeichen
    }
compose-too-many =
    { $count ->
        [one] { $count } Zeichen zu viel
       *[other] { $count } Zeichen zu viel
    }
compose-asked = gefragt: „{ $text }“
compose-answered = beantwortet: „{ $text }“
compose-asked-short =
    { $count ->
        [one] { $count } Frage offen: „{ $text }“
       *[other] { $count } Fragen offen: „{ $text }“
    }
compose-all-answered = auf jede Frage wird eingegangen
compose-nothing-selected = nichts ist markiert
compose-nothing-to-paste = hier wurde nichts ausgeschnitten oder kopiert; von anderswo fügen Sie mit der Taste des Terminals ein
compose-copied =
    { $count ->
        [one] { $count } Zeichen kopiert
       *[other] { $count } Zeichen kopiert
    }
compose-no-findings = die Prüfung meldet hier nichts
compose-no-editor = kein Editor ist eingestellt: Setzen Sie VISUAL oder EDITOR
compose-editor-kept = der Editor hat nichts geändert
compose-editor-cut = der Text aus dem Editor war zu lang: Hier stehen die ersten { $count } Zeichen

## Checks: what a draft is warned of

check-empty = die Antwort hat keinen Text
check-language-found = das liest sich wie { $found }; die Standards verlangen die Sprache des Marktes: { $wanted }
check-language-as-buyer = das liest sich wie { $found }, wie der Käufer schrieb; die Standards verlangen die Sprache des Marktes: { $wanted }
check-language-other = das ist nicht { $wanted }; die Standards verlangen die Sprache des Marktes: { $wanted }
check-contact-mail = E-Mail-Adresse - Kontakt „nur über den Helpdesk, nie per privater E-Mail“
check-contact-phone = Telefonnummer - Kontakt „nur über den Helpdesk“, nie per Telefon
check-contact-account = Bankkonto - Zahlungen und Kontakt bleiben auf der Plattform, „nur über den Helpdesk“
check-contact-payment-link = Zahlungslink - Zahlungen und Kontakt bleiben auf der Plattform, „nur über den Helpdesk“
check-contact-social-link = Link zu einem Messenger oder sozialen Netzwerk - „nie über … soziale Medien oder andere Kanäle“
check-contact-handle = Name bei einem Messenger oder sozialen Netzwerk - „nie über … soziale Medien oder andere Kanäle“
check-contact-link = Webadresse, die weder zu Zusteller, Plattform noch Hersteller gehört - Kontakt „nur über den Helpdesk“
check-contact-payment = bittet um eine Zahlung außerhalb der Plattform - alles läuft „nur über den Helpdesk“
check-contact-deal = führt den Käufer in Ihren eigenen Shop - Kontakt „nur über den Helpdesk“
check-contact-invitation = lädt den Käufer auf einen anderen Kanal ein - Kontakt „nur über den Helpdesk“
check-marketing = { $what } - die Standards erlauben keine Werbung gegenüber Käufern
check-marketing-next = ein Vorteil für einen weiteren Kauf
check-marketing-code = ein Rabattcode
check-marketing-shop = eine Einladung zu anderen Angeboten
check-marketing-follow = eine Einladung zum Folgen oder Abonnieren
check-marketing-offer = Werbung für ein Angebot
check-marketing-recommend = eine Bitte um Weiterempfehlung
check-marketing-review = eine Bitte um eine Bewertung
check-repetition =
    { $count ->
        [one] fast gleich wie Ihre Antwort an { $buyer } - die Standards verlangen eine individuelle Antwort
       *[other] fast gleich wie { $count } Ihrer Antworten, zuletzt an { $buyer } - die Standards verlangen eine individuelle Antwort
    }
check-asked = gefragt: „{ $text }“
check-mix-up-name = die Anrede nennt { $said }, der Käufer ist { $buyer }
check-mix-up-order = der Entwurf nennt die Bestellung { $said }, die Bestellung ist { $own }
check-mix-up-imei = der Entwurf nennt die IMEI { $said }, die der Bestellung ist { $own }
check-mix-up-device = der Entwurf nennt { $said }, die Bestellung { $own }
check-courtesy-one-word = ein einzelnes Wort ist keine Antwort - die Standards verlangen vollständige Antworten
check-courtesy-other-greeting = die Antwort ist auf { $language }, die Anrede nicht
check-courtesy-no-greeting = keine Anrede - die Standards verlangen höfliche Antworten
check-courtesy-no-closing = keine Grußformel - die Standards verlangen höfliche Antworten
check-courtesy-rude = das klingt unhöflich - die Standards verlangen höfliche Antworten
check-courtesy-shouting = ein Satz in Großbuchstaben wirkt wie Schreien
# On the command line: where a finding is, how grave it is, and the end where there is none.
check-at = Zeile { $line }, Spalte { $column }: { $what }
check-block = Sperre
check-warn = Warnung
check-hint = Hinweis
check-fine = nichts zu beanstanden - der Entwurf ist auf { $language }
check-fine-unchecked = nichts zu beanstanden - die Sprache wurde nicht geprüft
check-fine-unsure = nichts zu beanstanden - zu wenig Text, um die Sprache zu erkennen
check-no-languages = weder --market noch --languages: die Sprache wird nicht geprüft
check-language-unknown = die Sprache { $code } ist nicht bekannt: kein Entwurf gilt als falsch
# In the place of the name of a buyer who is not known here any more.
check-repetition-somebody = einen anderen Käufer

## Absences

confirm-late = Diese Meldung kommt zu spät
confirm-late-text = Die Abwesenheit ab { $first } war bis { $latest } zu melden. Sie kann und soll trotzdem eingereicht werden: ein Administrator entscheidet.
confirm-late-yes = verspätet einreichen
confirm-late-no = zurück zum Formular
confirm-withdraw = Diese Meldung zurückziehen?
confirm-withdraw-text = Die Plattform erfährt, dass die Abwesenheit ({ $days }) nicht stattfindet.
confirm-withdraw-yes = zurückziehen
absence-span = { $first } – { $last }
absence-withdrawn-in = zurückgezogen in { $seconds } s
absence-withdrawal-waits = Rückzug wartet
absence-withdrawal-on-its-way = Rückzug unterwegs
absence-one-before = die vorige Meldung ist unterwegs; warten Sie auf die Antwort
absence-none-to-withdraw = es gibt keine Meldung zum Zurückziehen
absence-withdrawing-already = der Rückzug ist schon unterwegs zur Plattform
absence-withdrawn-already = diese Meldung ist schon zurückgezogen
absence-was-rejected = diese Meldung wurde abgelehnt; es gibt nichts zurückzuziehen
absence-has-begun = diese Abwesenheit hat begonnen; eine Meldung kann nur vorher zurückgezogen werden
absence-first-day = Erster Tag
absence-last-day = Letzter Tag
absence-replacement = Vertretung
absence-reachable = Erreichbar unter
absence-listings = Angebote offline
absence-note = Bemerkung
absence-none-at-all = diese Tage sind keine Abwesenheit
absence-form-title = Neue Abwesenheit
absence-rule-title = Die Regel sagt
absence-optional = freiwillig
absence-space = Leertaste wechselt
absence-more = … mehr in einem höheren Fenster
absence-rule-in-short = Mehr als 5 Arbeitstage Abwesenheit sind zwei Wochen vorher zu melden. Geben Sie beide Tage ein.
absence-better-by = der letzte Tag dafür ist ein Ruhetag: besser bis { $day } einreichen
absence-working-days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }
absence-working-days-but =
    { $count ->
        [one] { $count } Arbeitstag (nicht gezählt: { $holidays })
       *[other] { $count } Arbeitstage (nicht gezählt: { $holidays })
    }
absence-not-required = Eine Meldung ist nicht nötig; einreichen können Sie sie trotzdem.
absence-late-by =
    { $count ->
        [one] Zu melden bis { $latest } · heute { $today } · { $count } Tag zu spät; noch möglich
       *[other] Zu melden bis { $latest } · heute { $today } · { $count } Tage zu spät; noch möglich
    }
absence-last-day-to-tell = Zu melden bis { $latest } · heute { $today } · rechtzeitig, heute ist der letzte Tag
absence-to-spare =
    { $count ->
        [one] Zu melden bis { $latest } · heute { $today } · rechtzeitig, { $count } Tag Reserve
       *[other] Zu melden bis { $latest } · heute { $today } · rechtzeitig, { $count } Tage Reserve
    }
absence-problem-reversed = der letzte Tag { $last } liegt vor dem ersten { $first }
absence-problem-past = die Abwesenheit endete am { $last }
absence-problem-begun = die Abwesenheit begann am { $first }
absence-problem-overlaps = sie überschneidet sich mit der schon eingereichten Abwesenheit { $first } bis { $last }; ziehen Sie diese erst zurück
absence-problem-earlier-part = mit der Abwesenheit { $first } bis { $last } sind es { $count } Arbeitstage; jene wurde erst am { $filed } eingereicht, weniger als { $days } Tage vorher
date-empty = hier fehlt ein Tag, z. B. 21.12., 21 Dez oder +14d
date-form = kein Tag: schreiben Sie 21.12., 21 Dez oder +14d
date-no-such-day = diesen Tag gibt es im Kalender nicht
absences-title = Abwesenheiten { $count }
absences-none = Keine Abwesenheitsmeldungen. { $key } schreibt eine.
absences-none-rule = Mehr als 5 Arbeitstage Abwesenheit sind zwei Wochen vorher zu melden.
absences-unread = Die Meldungen sind noch nicht gelesen.
absences-unread-next = Das geschieht, sobald die Plattform antwortet.
absences-reading = wird gelesen …
absences-filed-late = verspätet
absences-filed = eingereicht
absences-acknowledged = bestätigt
absences-rejected = abgelehnt
absences-withdrawn = zurückgezogen
absences-label-replacement = Vertretung
absences-none-named = niemand genannt
absences-label-listings = Angebote
absences-listings-withdrawn = offline während der Abwesenheit
absences-label-note = Bemerkung
absences-label-administrator = Administrator
absence-misses-replacement = nennen Sie die Vertretung, die dort erreichbar ist
absence-calendar = Kalender
absence-sign-today = heute
absence-sign-away = abwesend
absence-sign-holiday = Feiertag
absence-sign-closed = geschlossen
absence-sign-filed = gemeldet
absence-sign-latest = letzter Meldetag
absence-due =
    { $count ->
        [one] { $count } Antwort wird während Ihrer Abwesenheit fällig: Die Antwortfrist läuft weiter
       *[other] { $count } Antworten werden während Ihrer Abwesenheit fällig: Die Antwortfrist läuft weiter
    }
absence-due-more = … und { $count } weitere
absence-hint-first = z. B. 21. Dez, 21.12., Mo oder +14d
absence-hint-last = z. B. 8. Jan, Fr oder +2w ab erstem Tag
absence-reversed = das liegt vor dem ersten Tag
absence-inside-filed = in der gemeldeten Abwesenheit { $first } – { $last }
absence-day-past = { $day } · schon vorbei
absence-day-late = { $day } · { $count ->
        [one] { $count } Tag zu spät
       *[other] { $count } Tage zu spät
    }
absence-too-long = hier passen höchstens { $count } Zeichen
absence-planned = geplant
absence-running = läuft
absence-over = vorbei
absences-filed-less-ahead = { $at }, weniger als zwei Wochen vorher
date-too-far = das ist mehr als zehn Jahre entfernt
absences-days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }

## Insights

insights-title = Auswertung
insights-weeks =
    { $count ->
        [one] Die letzte Woche
       *[other] Die letzten { $count } Wochen
    }
insights-seen-here = Die Plattform nennt keine früheren Antworten; gezählt sind die Antworten, die auf diesem Gerät gesehen wurden.
insights-none = Keine Antworten in dieser Zeit.
insights-share =
    { $count ->
        [one] { $share } rechtzeitig: { $count } Antwort, { $late } verspätet
       *[other] { $share } rechtzeitig: { $count } Antworten, { $late } verspätet
    }
insights-taken = Die Hälfte binnen { $median } Arbeitszeit, neun von zehn binnen { $nine }.
insights-time =
    { $hours ->
        [0] { $minutes } min
       *[other] { $hours } h { $minutes } min
    }
insights-histogram = Arbeitszeit bis zur Antwort
insights-up-to = { $hours } h
insights-late = verspätet
insights-by-market = Rechtzeitig nach Markt
insights-by-week = Rechtzeitig nach Woche
insights-load = Fällig in den nächsten Arbeitstagen
insights-overdue =
    { $count ->
        [one] { $count } Antwort ist überfällig
       *[other] { $count } Antworten sind überfällig
    }
insights-reading = wird gelesen …

## Outbox

confirm-give-up = Aufgeben?
confirm-give-up-yes = aufgeben
give-up-gone = Es ist nicht mehr im Postausgang.
give-up-reply = Sie wird nicht gesendet; der Text wird wieder der Entwurf der Diskussion.
give-up-mark = Die Meldung entfällt: die Antwortuhr läuft weiter.
give-up-withdrawal = Der Rückzug wird nicht gesendet: die Meldung bleibt bestehen.
give-up-absence = Die Meldung wird nicht eingereicht.
give-up-other = Es wird nicht gesendet.
give-up-maybe = { $what } Aber ein Versuch kann die Plattform schon erreicht haben: sehen Sie dort nach, bevor Sie es wiederholen.
outbox-title = Postausgang { $count }
outbox-empty = Nichts wartet auf das Senden.
outbox-empty-next = Was Sie senden, steht hier, bis die Plattform es bestätigt hat.
outbox-column-what = was
outbox-column-whom = wer oder wann
outbox-column-state = Stand
outbox-column-tries = Versuche
outbox-column-next = nächstes Mal
outbox-tries = { $count } mal
outbox-goes-out = geht hinaus
outbox-waits = wartet
outbox-on-its-way = unterwegs
outbox-refused = abgelehnt
outbox-in-seconds = in { $seconds } s
outbox-in-minutes = in { $minutes } Min.
outbox-in-hours = in { $hours } Std.
outbox-in-hours-minutes = in { $hours } h { $minutes } min
outbox-now = jetzt
outbox-label-not-sent = ungesendet
outbox-label-advice = was tun
outbox-label-about = Betreff
outbox-label-written = verfasst
outbox-label-file = Datei
outbox-label-text = Text
outbox-keys = { $retry } versucht es jetzt, { $drop } gibt es auf
outbox-keys-held = { $back } holt es zurück, { $retry } versucht es jetzt, { $drop } gibt es auf
outbox-reply = Antwort
outbox-read = Gelesen
outbox-no-reply = Keine Antwort
outbox-absence = Abwesenheit
outbox-withdrawal = Rückzug
outbox-file = Datei
advice-mark = Öffnen Sie die Diskussion und sehen Sie die neueste Nachricht an; dann antworten Sie oder melden es erneut.
advice-withdrawal = Sehen Sie nach, was die Meldung jetzt sagt; der Administrator der Plattform kann eine begonnene Abwesenheit beenden.
advice-refused = Ein neuer Versuch fragt die Plattform erneut; Aufgeben vergisst es.
advice-held = Bis dahin kann es zurückgeholt werden.
advice-maybe = Ein Versuch kann angekommen sein, ohne dass die Antwort zurückkam. Es wird unter demselben Schlüssel weiter versucht, damit nichts doppelt geschieht.
advice-by-itself = Es wird von selbst wieder versucht, jetzt oder beim nächsten Start.
pending-reply = Ihre Antwort · { $state }
pending-mark = keine Antwort nötig · { $state }
pending-goes-out = geht in { $seconds } s hinaus
pending-tried-again = noch nicht gesendet, es wird wieder versucht: { $why }
pending-on-its-way = unterwegs
held-reply = ⇡ 1 Antwort { $state }
held-mark = ⇡ „keine Antwort nötig“ für { $whom } { $state }
held-withdrawal = ⇡ Rückzug { $days } { $state }
held-replies =
    { $count ->
        [one] ⇡ { $count } Antwort, die erste { $state }
       *[other] ⇡ { $count } Antworten, die erste { $state }
    }
held-things =
    { $count ->
        [one] ⇡ { $count } Sache, die erste { $state }
       *[other] ⇡ { $count } Sachen, die erste { $state }
    }
told-not-sent =
    { $count ->
        [one] ⇡ { $count } Sache noch nicht gesendet
       *[other] ⇡ { $count } Sachen noch nicht gesendet
    }
told-refused =
    { $count ->
        [one] ! { $count } Sache abgelehnt
       *[other] ! { $count } Sachen abgelehnt
    }
told-refused-and-waiting =
    { $count ->
        [one] ! { $count } Sache abgelehnt, { $waiting } noch nicht gesendet
       *[other] ! { $count } Sachen abgelehnt, { $waiting } noch nicht gesendet
    }
outbox-trying-all = alles wird jetzt versucht
outbox-trying = es wird jetzt versucht
outbox-nothing = nichts wartet auf das Senden
outbox-nothing-held = nichts geht gleich hinaus
outbox-too-late = zu spät: die Antwort ist unterwegs
given-up-reply = aufgegeben: der Text ist wieder der Entwurf der Diskussion
given-up-withdrawal = aufgegeben: die Meldung bleibt bestehen
given-up-absence = aufgegeben: die Meldung ist nicht eingereicht
given-up = aufgegeben
given-up-maybe = { $what }; es kann die Plattform trotzdem erreicht haben
taken-back-withdrawal = zurückgeholt: die Meldung bleibt bestehen
taken-back-mark = zurückgeholt: die Antwortuhr läuft weiter
given-up-maybe-draft = aufgegeben, aber vielleicht zugestellt: sehen Sie nach, ob es in der Diskussion steht, bevor Sie es noch einmal senden

## Files

file-ends = { $text } ({ $key } bricht ab)
file-progress = { $sign } { $name }: { $far }
size-bytes = { $number } B
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
file-from = { $name } ({ $size }) von { $buyer }
file-folder = Ordner
file-path = Pfad
file-none-attached = Keine Datei ist angehängt.
file-downloading-already = es wird schon eine Datei heruntergeladen
file-none-here = keine Datei in den hier gezeigten Nachrichten
file-too-many = eine Antwort nimmt höchstens { $most } Dateien
file-name-a-folder = nennen Sie einen Ordner
file-ended = Download beendet; nichts davon bleibt
file-saved = gespeichert als { $place }
file-not-saved = nicht gespeichert: { $why }
file-no-such-start = nichts dort beginnt so
file-attached-already = diese Datei ist schon angehängt
file-attached = angehängt, { $size }

## Sign-in

sign-in-title = Anmelden bei Ihrem Helpdesk
sign-in-url = Plattform-URL
sign-in-email = E-Mail
sign-in-password = Passwort
sign-in-otp = Einmalcode
sign-in-busy = Anmeldung läuft …
sign-in-otp-asked = Geben Sie den Einmalcode Ihrer Authenticator-App ein.
sign-in-no-account = Kein Konto? Beenden Sie mit { $key } und starten Sie `swopdesk demo`: das braucht keines.
files-progress = { $done } von { $total } { $bar }
files-progress-rest = { $done } von { $total } { $bar }, noch { $rest }
files-seconds = { $count } s
files-minutes = { $count } min
sign-in-passphrase = Passphrase
sign-in-repeat = Noch einmal
sign-in-vault-offered = Hier arbeitet kein Schlüsselbund. Eine Passphrase verschließt, was aufbewahrt wird; bleibt sie leer, schützen es nur die Dateirechte.
sign-in-vault-locked = Was hier aufbewahrt wird, liegt in einem Tresor: Bitte geben Sie seine Passphrase ein.
sign-in-vault-wrong = Die Passphrase öffnet den Tresor nicht. Bitte noch einmal eingeben; es wurde nichts geändert.
sign-in-not-the-same = Die Passphrasen sind nicht gleich. Geben Sie sie zweimal ein oder lassen Sie beide Felder leer.

## Help and palette

help-title = Tasten
help-signs = Zeichen
help-mouse = Maus
help-mouse-press = Ein Klick tut, was die Taste tut: auf eine Zeile, einen Bildschirm, eine Ansicht, eine Taste unten, eine Antwort. Noch ein Klick auf die gewählte Zeile öffnet sie.
help-mouse-place = In einem Text setzt ein Klick den Cursor dorthin, Ziehen markiert. Ein Hinweis führt zu seiner Stelle; ein Tag im Kalender kommt ins Formular.
help-mouse-wheel = Das Rad rollt, was darunter liegt; eine Bildlaufleiste lässt sich ziehen.
help-mouse-text = Halten Sie Umschalt gedrückt, um Text zu markieren. mouse = false unter [ui] überlässt die Maus dem Terminal.
help-good-to-know = Gut zu wissen
help-below =
    { $count ->
        [one] noch { $count } Zeile
       *[other] noch { $count } Zeilen
    }
help-sign-overdue = Die Antwort ist überfällig, oder die Zeit ist um
help-sign-urgent = Noch höchstens 2 Arbeitsstunden
help-sign-soon = Noch höchstens 8 Arbeitsstunden
help-sign-rest = Die Uhr steht: heute ist ein Ruhetag
help-sign-unread = Es gibt Nachrichten, die Sie nicht gelesen haben
help-sign-draft = Es gibt einen Entwurf
help-sign-sending = Eine Antwort ist unterwegs zur Plattform
help-sign-risk = Die Plattform übernimmt die Diskussion vielleicht
help-signs-checks = Zeichen der Prüfungen
help-sign-block = Es geht erst hinaus, wenn Sie es annehmen
help-sign-warn = Das stimmt vielleicht nicht: bitte noch einmal ansehen
help-sign-hint = Ein Rat
help-sign-fine = Daran ist nichts auszusetzen
help-nothing-found = Das steht hier nicht; Esc zeigt wieder alles
palette-title = Befehle: { $place }
palette-nothing-found = Hier heißt nichts so
palette-nothing-now = Dafür gibt es im Moment nichts
palette-elsewhere = Der Bildschirm hat sich inzwischen geändert; bitte die Befehle neu öffnen
palette-theme = Farben: { $name }
palette-theme-now = Farben: { $name }, bis swopdesk endet; „theme“ in config.toml behält sie
keymap-no-toml = { $what }: die Zeile wird ausgelassen
keymap-no-place = `{ $name }` ist kein Teil der Tastenbelegung
keymap-twice = `{ $key }` ist schon die Taste von Zeile { $line }
keymap-no-key = `{ $key }` ist keine Taste: schreiben Sie zum Beispiel `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `F1`, `Space`
keymap-no-action = es gibt keine Aktion `{ $name }`
keymap-needs-name = `{ $key }` braucht den Namen einer Aktion in Anführungszeichen
keymap-elsewhere = `{ $name }` gibt es in [{ $place }] nicht
keymap-types = `{ $key }` tippt in [{ $place }] ein Zeichen und kann dort kein Befehl sein
keymap-some-terminals = `{ $key }` wirkt nur in Terminals, die die Taste unterscheiden; die meisten senden `{ $other }`
keymap-same-key = für ein Terminal ist `{ $key }` dasselbe wie `{ $other }`: nennen Sie diese Taste

## Notices and watch

alert-message = Neue Nachricht von { $buyer }
alert-messages =
    { $count ->
        [one] { $count } neue Nachricht
       *[other] { $count } neue Nachrichten
    }
alert-two-hours = Antwort an { $buyer }: höchstens noch 2 Arbeitsstunden
alert-two-hours-many =
    { $count ->
        [one] { $count } Antwort ist in höchstens 2 Arbeitsstunden fällig
       *[other] { $count } Antworten sind in höchstens 2 Arbeitsstunden fällig
    }
alert-half-hour = Antwort an { $buyer }: höchstens noch 30 Minuten
alert-half-hour-many =
    { $count ->
        [one] { $count } Antwort ist in höchstens 30 Minuten fällig
       *[other] { $count } Antworten sind in höchstens 30 Minuten fällig
    }
alert-overdue =
    { $count ->
        [one] { $count } Antwort ist jetzt überfällig
       *[other] { $count } Antworten sind jetzt überfällig
    }
alert-takeover = Von der Plattform übernommen: { $buyer }
alert-takeovers =
    { $count ->
        [one] { $count } Diskussion von der Plattform übernommen
       *[other] { $count } Diskussionen von der Plattform übernommen
    }
# Was in die Ruhezeit fiel, gesagt, wenn sie vorbei ist.
alert-missed = Während der Ruhezeit: { $what }
watch-overdue = Antwort an { $buyer } ist überfällig
watch-online = Verbunden: { $counts }
watch-offline = Offline: { $why }
# Die Anzahlen, für eine Statusleiste und darum kurz.
watch-count-overdue = überfällig { $count }
watch-count-two-hours = 2 Std. { $count }
watch-count-needs-reply =
    { $count ->
        [one] { $count } wartet auf Antwort
       *[other] { $count } warten auf Antwort
    }
watch-count-none = nichts zu beantworten
watch-count-offline = offline
state-retry = Es wird von selbst erneut versucht; { $key } versucht es jetzt.
state-account-unknown = Ihr Konto ist noch nicht bekannt; es folgt, sobald die Plattform antwortet
notice-none-due = nichts braucht eine Antwort
notice-asking = die Plattform wird nach Neuem gefragt
notice-no-further = keine weitere Diskussion in dieser Ansicht
notice-no-holidays = für { $country } sind keine Feiertage bekannt: nur Wochenenden gelten als Ruhetage
notice-the-buyer = Käufer
notice-delivered = Antwort an { $buyer } zugestellt
notice-marked = gemeldet: keine Antwort nötig
notice-filed = Abwesenheit eingereicht
notice-withdrawn = Meldung zurückgezogen
notice-reply-came-back = Antwort an { $buyer } nicht gesendet, sie kam zurück
notice-reply-draft-again = Antwort an { $buyer } nicht gesendet, sie ist wieder ein Entwurf: { $why }
notice-not-marked = nicht gemeldet: { $why }
notice-not-filed = Abwesenheit nicht eingereicht: { $why }
notice-not-withdrawn = nicht zurückgezogen: { $why }
notice-form-came-back = Abwesenheit nicht eingereicht; hier ist, was eingegeben war

## The reply clock

clock-span-minutes = { $minutes } Min.
clock-span-hours = { $hours } Std.
clock-span = { $hours } Std. { $minutes } Min.
clock-left = noch { $span }
clock-overdue-by = { $span } überfällig
clock-overdue = überfällig
clock-time-up = die Zeit ist um
clock-due = fällig { $due }
clock-left-due = { $left } - fällig { $due }
clock-left-was-due = { $left } - war fällig { $due }
clock-left-stands-still = { $left } - die Uhr steht bis { $resumes } ({ $reason })
clock-stands-still = die Uhr steht bis { $resumes } ({ $reason })
clock-stands-still-short = bis { $resumes } ({ $reason })
clock-runs = die Uhr läuft
clock-taken-over = übernommen - bei der Übernahme: { $left }
clock-weekend = Wochenende
clock-closed-day = freier Tag

## Faults: what went wrong, and what to do

fault-bad-url = Die Adresse der Plattform ist nicht brauchbar: { $why }
    .hint = Geben Sie sie so an: https://helpdesk.example.com
url-empty = es wurde keine Adresse angegeben
url-blanks = die Adresse enthält Leerzeichen oder ist zu lang
url-unreadable = die Adresse ist nicht lesbar
url-password = die Adresse enthält einen Benutzernamen oder ein Passwort
url-query = die Adresse enthält „?“ oder „#“
url-no-host = die Adresse nennt keinen Server
url-plain-http = einfaches http gilt nur für diesen Rechner, sonst ist https nötig
url-scheme = die Adresse ist weder https noch http
fault-no-client = Eine sichere Verbindung ist nicht möglich: { $why }
    .hint = Installieren Sie das Paket ca-certificates, oder nennen Sie eine Zertifikatsdatei in SSL_CERT_FILE
fault-signed-out = Sie sind nicht angemeldet, oder die Anmeldung ist abgelaufen
    .hint = Melden Sie sich neu an (`swopdesk login`)
fault-token-refused = Das Zugangstoken in SWOPDESK_TOKEN wird nicht angenommen
    .hint = Setzen Sie ein neues in SWOPDESK_TOKEN, oder entfernen Sie es und rufen `swopdesk login` auf
fault-otp-required = Die Plattform verlangt einen Einmalcode
    .hint = Geben Sie den Code Ihrer Authenticator-App ein (--otp CODE)
fault-otp-invalid = Der Einmalcode ist falsch oder zu alt
    .hint = Geben Sie den neuesten Code ein
fault-bad-credentials = E-Mail-Adresse oder Passwort ist falsch
    .hint = Prüfen Sie beides und versuchen Sie es noch einmal
fault-not-found = Die Plattform kennt so etwas für dieses Konto nicht
    .hint = Prüfen Sie die Kennung, oder lesen Sie die Liste neu ein
fault-discussion-changed = Eine neuere Nachricht ist gekommen, deshalb geschah dies nicht
    .hint = Lesen Sie sie erst, dann senden Sie noch einmal
fault-taken-over = Die Plattform hat die Diskussion übernommen: Sie können sie nur lesen
    .hint = Schreiben Sie dem Administrator der Plattform
fault-discussion-closed = Die Diskussion ist geschlossen: Sie können sie nur lesen
    .hint = Hier ist nichts mehr zu tun
fault-absence-overlaps = Nicht gemeldet: in diesen Tagen steht schon eine andere Meldung
    .hint = Ziehen Sie jene erst zurück, oder wählen Sie andere Tage
fault-absence-overlaps-one = Nicht gemeldet: in diesen Tagen steht schon eine andere Meldung ({ $id })
    .hint = { fault-absence-overlaps.hint }
fault-absence-begun = Nicht zurückgezogen: die Abwesenheit hat begonnen
    .hint = Bitten Sie den Administrator der Plattform, sie zu beenden
fault-invalid = Die Plattform nimmt das nicht an: { $fields }
    .hint = Berichtigen Sie es und versuchen Sie es noch einmal
answer-no-field = es wurde kein Feld genannt
fault-key-reused = Nicht gesendet: der Schlüssel dieses Versuchs gehörte schon zu einem anderen Text
    .hint = Sehen Sie nach, ob die Diskussion den früheren Text zeigt, und senden Sie dann neu
fault-request-in-progress = Die Plattform arbeitet noch am ersten Versuch
    .hint = Es wird noch einmal versucht; nichts geht doppelt hinaus
fault-too-many-requests = Die Plattform bittet um weniger Anfragen
    .hint = Warten Sie etwas und versuchen Sie es dann noch einmal
fault-sync-token-expired = Die Liste auf diesem Rechner ist zu alt, um fortgesetzt zu werden
    .hint = Lesen Sie sie neu ein
fault-attachment-too-large = Die Datei ist größer als 20 MiB
    .hint = Senden Sie eine kleinere
fault-no-events = Die Plattform meldet Neues nicht sofort
    .hint = Die Liste wird stattdessen regelmäßig erneuert
fault-refused = Die Plattform hat abgelehnt (Status { $status })
    .hint = Prüfen Sie die Anfrage; stimmt sie, fragen Sie die Plattform
fault-refused-why = Die Plattform hat abgelehnt (Status { $status }): { $why }
    .hint = { fault-refused.hint }
fault-unavailable = Die Plattform ist gestört oder überlastet (Status { $status })
    .hint = Versuchen Sie es in einigen Minuten noch einmal; nichts geht verloren
fault-server-error = Die Plattform hatte einen Fehler (Status { $status })
    .hint = Versuchen Sie es in einigen Minuten noch einmal; nichts geht verloren. Bleibt es so, sagen Sie es der Plattform
fault-no-host = Der Server der Plattform ist nicht zu finden
    .hint = Prüfen Sie das Netz und die Adresse der Plattform
fault-no-connection = Die Plattform ist nicht erreichbar: { $why }
    .hint = Prüfen Sie das Netz und die Adresse der Plattform und versuchen Sie es noch einmal
fault-not-trusted = Der Verbindung zur Plattform ist nicht zu trauen: { $why }
    .hint = Prüfen Sie die Adresse und die Uhr dieses Rechners; ein eigenes Zertifikat gehört in SSL_CERT_FILE
fault-timed-out = Die Plattform hat nicht rechtzeitig geantwortet
    .hint = Prüfen Sie das Netz und versuchen Sie es noch einmal
fault-broke-off = Die Verbindung zur Plattform brach ab: { $why }
    .hint = Prüfen Sie das Netz und versuchen Sie es noch einmal
fault-not-a-helpdesk = Die Adresse hat nicht wie ein Helpdesk geantwortet: { $why }
    .hint = Prüfen Sie die Adresse der Plattform, und ob dieses Netz selbst eine Anmeldung verlangt
fault-redirected = Die Plattform verweist auf eine andere Adresse ({ $to }); ihr wird nicht gefolgt
    .hint = Wenn Sie ihr trauen, stellen Sie sie als Adresse der Plattform ein
answer-web-page = es kam eine Webseite
answer-web-page-status = es kam eine Webseite (Status { $status })
answer-empty = die Antwort war leer
answer-lacks-something = in der Antwort fehlt etwas
answer-lacks = in der Antwort fehlt { $what }
answer-lacks-token = in der Antwort auf die Anmeldung fehlt ein brauchbares Zugangstoken
answer-broken-json = es kam fehlerhaftes JSON
answer-list-endless = die Liste nimmt kein Ende
answer-no-discussion = die Diskussion fehlt in der Antwort
answer-no-events = es kam kein Strom von Ereignissen
answer-file-too-large = die Datei ist größer als angegeben
answer-circle = es verweist im Kreis
answer-status = Status { $status }
answer-too-large = die Antwort ist zu groß
answer-damaged = die Antwort ist beschädigt
fault-sign-in-busy = Ein anderes swopdesk ist mit der Anmeldung beschäftigt
    .hint = Warten Sie darauf oder schließen Sie es, dann versuchen Sie es noch einmal
fault-token-set = SWOPDESK_TOKEN ist gesetzt und gilt anstelle einer Anmeldung
    .hint = Entfernen Sie zuerst SWOPDESK_TOKEN
fault-sign-in-interrupted = Die Arbeit an der Anmeldung wurde unterbrochen
    .hint = Versuchen Sie es noch einmal
fault-out-of-reach = Die Plattform ist nicht erreichbar
    .hint = Versuchen Sie es noch einmal, wenn sie wieder da ist
fault-connection-not-set-up = Die Verbindung ließ sich nicht herstellen
    .hint = Versuchen Sie es noch einmal
fault-other-delivers = Ein anderes swopdesk stellt den Postausgang zu und hat die Plattform noch nicht erreicht
fault-refused-no-reason = Die Plattform hat es abgelehnt
fault-upload-unreadable = { $path } ist nicht lesbar: { $why }
    .hint = Wählen Sie die Datei neu und senden Sie dann die Antwort noch einmal
fault-messages-not-here = Die Nachrichten sind noch nicht auf diesem Rechner
    .hint = Sie kommen, sobald die Plattform antwortet
fault-nothing-kept = Auf diesem Rechner ist noch nichts aufbewahrt
    .hint = Versuchen Sie es noch einmal
fault-no-folder = In { $folder } lässt sich nichts speichern: { $why }
    .hint = Nennen Sie einen Ordner, den es gibt
file-is-file = es ist eine Datei
fault-cannot-attach = { $file } lässt sich nicht senden: { $why }
    .hint = Nennen Sie eine Datei, die lesbar ist
attach-is-folder = es ist ein Ordner
    .hint = Nennen Sie eine Datei darin
attach-no-file = es ist keine Datei
attach-too-large = sie ist größer als 20 MiB
    .hint = Senden Sie eine kleinere
attach-bad-name = ihr Name ist kein UTF-8-Text
    .hint = Geben Sie ihr einen anderen Namen
fault-file-said-larger = { $file } soll größer sein als die 20 MiB, die eine Datei haben darf
    .hint = Fragen Sie die Plattform
fault-file-other-size = { $file } kam mit { $came } Bytes statt der genannten { $told } und wurde nicht gespeichert
    .hint = Versuchen Sie es noch einmal
fault-file-not-saved = Die Datei wurde nicht gespeichert
    .hint = Versuchen Sie es noch einmal
fault-folder-unwritable = In { $folder } lässt sich nicht schreiben: { $why }
    .hint = Wählen Sie einen Ordner, in den Sie schreiben dürfen
fault-folder-full = In { $folder } lässt sich nicht schreiben: der Datenträger ist voll
    .hint = Schaffen Sie Platz und versuchen Sie es noch einmal
file-names-taken = es gibt schon { $count } Dateien namens { $name }
fault-no-editor-text = Der Text lässt sich keinem Editor übergeben: { $why }
    .hint = Der Entwurf ist bewahrt; schreiben Sie ihn hier
fault-editor = Der Editor „{ $editor }“ { $why }
    .hint = Der Text ist wie zuvor; prüfen Sie VISUAL und EDITOR
editor-not-started = lässt sich nicht starten: { $why }
editor-not-awaited = lässt sich nicht abwarten: { $why }
editor-no-text = hat keinen Text hinterlassen: { $why }
editor-killed = wurde abgebrochen
editor-failed = endete mit { $code }
fault-key-unread = Der Schlüssel zu den lokalen Daten war nicht lesbar
    .hint = Versuchen Sie es noch einmal
fault-bad-zone = „{ $zone }“ ist keine bekannte IANA-Zeitzone
    .hint = Bitten Sie die Plattform, die Zeitzone des Kontos zu berichtigen
fault-vault-not-opened = Der Tresor wurde nicht geöffnet
    .hint = Versuchen Sie es noch einmal
fault-terminal = Das Terminal antwortet nicht: { $why }
    .hint = Starten Sie swopdesk in einem Terminal
fault-disk-full = Der Datenträger ist voll: { $file } lässt sich nicht schreiben
    .hint = Schaffen Sie Platz und versuchen Sie es noch einmal
fault-read-only = { $file } lässt sich nicht schreiben
    .hint = Prüfen Sie, wem der Ordner gehört und wer dort schreiben darf, oder setzen Sie SWOPDESK_HOME auf einen anderen
fault-locked = { $file } wird von einem anderen Programm festgehalten
    .hint = Schließen Sie das Programm (eine Sicherung, ein anderes swopdesk) und versuchen Sie es noch einmal
fault-damaged = { $file } ist beschädigt
    .hint = Starten Sie swopdesk neu: es legt die Datei beiseite und rettet die Entwürfe darin
fault-newer = { $file } wurde von einem neueren swopdesk geschrieben (Datenversion { $found }, dieses kennt { $known })
    .hint = Installieren Sie das neueste swopdesk
fault-other-account = { $file } gehört zu einem anderen Konto
    .hint = Verschieben Sie die Datei und starten Sie swopdesk neu
fault-wrong-key = Der Schlüssel öffnet { $file } nicht
    .hint = Bringen Sie den Schlüssel zurück (Schlüsselbund, Tresor oder Schlüsseldatei), oder vergessen Sie diese Daten mit `swopdesk logout --discard`
fault-store-io = { $file }: { $why }
    .hint = Prüfen Sie den Datenträger und die Rechte des Ordners
fault-sql = Die lokalen Daten melden: { $why }
    .hint = Starten Sie swopdesk neu
fault-row-unreadable = Etwas Aufbewahrtes ({ $kind }) ist nicht lesbar: { $why }
    .hint = Ein neueres swopdesk kann es vielleicht lesen
fault-store-closed = Die lokalen Daten sind geschlossen
    .hint = Starten Sie swopdesk neu
fault-row-gone = Es ist nicht mehr im Postausgang
fault-already-tried = Es kann den Käufer schon erreicht haben und lässt sich nicht zurückholen
fault-reply-pending = Eine andere Antwort in dieser Diskussion wartet noch aufs Senden
    .hint = Warten Sie, bis sie gesendet ist, oder öffnen Sie swopdesk und holen Sie sie zurück
fault-no-home = Es gibt keinen Benutzerordner
    .hint = Setzen Sie HOME, oder SWOPDESK_HOME auf einen eigenen Ordner
fault-bad-profile = „{ $name }“ ist kein Name für ein Profil
    .hint = Nehmen Sie Buchstaben, Ziffern, - und _, höchstens 64, zuerst ein Buchstabe oder eine Ziffer
fault-not-created = { $path } lässt sich nicht anlegen: { $why }
fault-not-read = { $path } ist nicht lesbar: { $why }
fault-not-written = { $path } lässt sich nicht schreiben: { $why }
fault-not-removed = { $path } lässt sich nicht entfernen: { $why }
hint-free-space = Schaffen Sie Platz auf dem Datenträger
hint-read-only-disk = Der Datenträger ist schreibgeschützt: setzen Sie SWOPDESK_HOME woandershin
hint-whose-folder = Prüfen Sie, wem der Ordner gehört und wer dort schreiben darf, oder setzen Sie SWOPDESK_HOME
fault-ring-unread = Die Anmeldung und der Schlüssel zu den lokalen Daten liegen im Schlüsselbund, und der ist nicht lesbar: { $why }
    .hint = Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal
fault-ring-not-forgotten = Die Anmeldung kann noch im Schlüsselbund liegen: { $why }
    .hint = Entsperren Sie den Schlüsselbund und melden Sie sich noch einmal ab, oder entfernen Sie dort den Eintrag `swopdesk`
ring-silent-before = er hat vorhin nicht geantwortet
ring-none = auf diesem Rechner gibt es keinen
ring-silent = er hat nicht binnen { $seconds } s geantwortet
ring-forgetful = er gibt nicht zurück, was er bekam
ring-not-used = der Schlüsselbund wird hier nicht benutzt
fault-vault-shut = Die Anmeldung und der Schlüssel zu den lokalen Daten liegen in einem Tresor, dessen Passphrase fehlt
    .hint = Setzen Sie SWOPDESK_PASSPHRASE_FILE oder SWOPDESK_PASSPHRASE, oder starten Sie es in einem Terminal, um gefragt zu werden
fault-vault-wrong = Die Passphrase öffnet den Tresor nicht
    .hint = Prüfen Sie SWOPDESK_PASSPHRASE_FILE oder SWOPDESK_PASSPHRASE; es wurde nichts geändert
fault-vault-damaged = Der Tresor ist beschädigt: { $file }
    .hint = Holen Sie ihn aus einer Sicherung zurück, oder vergessen Sie ihn mit `swopdesk logout --discard`
fault-session-damaged = Die aufbewahrte Anmeldung ist beschädigt
    .hint = Melden Sie sich neu an (`swopdesk login`)
fault-session-not-read = Die aufbewahrte Anmeldung ist nicht lesbar: { $folder }: { $why }
fault-session-not-written = Die Anmeldung lässt sich nicht aufbewahren: { $folder }: { $why }
    .hint = Prüfen Sie, ob der Ordner Ihnen gehört und der Datenträger nicht voll ist
fault-session-not-removed = Die aufbewahrte Anmeldung lässt sich nicht entfernen: { $folder }: { $why }
fault-key-gone = Der Schlüssel zu den lokalen Daten ist weg; nichts wurde verändert
    .hint = Bringen Sie ihn zurück (Schlüsselbund, Tresor oder Schlüsseldatei), oder vergessen Sie die Daten mit `swopdesk logout --discard`
fault-key-not-kept = Der Schlüssel zu den lokalen Daten ließ sich nicht aufbewahren
    .hint = { fault-key-gone.hint }
fault-no-random = Das System liefert keine Zufallszahlen: { $why }
    .hint = Starten Sie den Rechner neu
fault-path-not-found = { $path } ist nicht zu finden: { $why }
fault-path-not-closed = { $path } lässt sich nicht vor anderen verschließen: { $why }
fault-draft-kept = { $what } (der Text bleibt als Entwurf erhalten)
fault-stays-in-outbox = Nicht zugestellt, es bleibt im Postausgang: { $what }
fault-not-delivered-yet = Noch nicht zugestellt, es bleibt im Postausgang: { $what }
    .hint = Geben Sie denselben Befehl noch einmal; nichts geht doppelt hinaus
fault-gone-elsewhere = Es ist nicht mehr im Postausgang: ein anderes swopdesk hat es gesendet, zurückgeholt oder verworfen
    .hint = Sehen Sie nach, was die Plattform hat, und geben Sie den Befehl noch einmal, wenn es dort fehlt
fault-ambiguous-row = Mehr als eine Zeile beginnt mit { $typed }
    .hint = Geben Sie mehr von der Kennung an
fault-no-such-row = Nichts im Postausgang heißt „{ $typed }“
    .hint = `swopdesk outbox` zeigt die Kennungen
fault-not-tried = Nicht versucht: die Plattform braucht zu lange
    .hint = Versuchen Sie es noch einmal
fault-would-lose = Noch angemeldet: verloren ginge { $parts }
    .hint = Senden Sie es erst, oder geben Sie --discard an
fault-lost-writes =
    { $count ->
        [one] { $count } ungesendete Sache im Postausgang
       *[other] { $count } ungesendete Sachen im Postausgang
    }
fault-lost-drafts =
    { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    }
fault-no-url = Die Adresse der Plattform fehlt
    .hint = Geben Sie --api-url an, etwa --api-url https://helpdesk.example.com
fault-no-email = Die E-Mail-Adresse fehlt
    .hint = Geben Sie --email an
fault-no-password = Das Passwort fehlt
    .hint = Geben Sie es über die Standardeingabe mit --password-stdin
fault-refresh-token = Die Plattform nimmt dieses Refresh-Token nicht an
    .hint = Jedes gilt nur einmal: holen Sie ein neues, oder melden Sie sich mit --email an
fault-terminal-not-asked = Das Terminal kann nicht fragen: { $why }
    .hint = Geben Sie --password-stdin an, und --otp, wo die Plattform einen Code will
fault-passphrase-not-asked = Das Terminal kann nicht fragen: { $why }
    .hint = Setzen Sie SWOPDESK_PASSPHRASE_FILE oder SWOPDESK_PASSPHRASE
fault-stdin-secret = Nicht lesbar auf der Standardeingabe ({ $secret }): { $why }
    .hint = { fault-stdin-secret-missing.hint }
fault-stdin-secret-missing = Auf der Standardeingabe fehlt: { $secret }
    .hint = Schreiben Sie es dort als eine Zeile Text
secret-password = Passwort
secret-refresh-token = Refresh-Token
fault-passphrase-no-text = SWOPDESK_PASSPHRASE ist kein Text
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file = SWOPDESK_PASSPHRASE_FILE: { $file } ist nicht lesbar: { $why }
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file-empty = SWOPDESK_PASSPHRASE_FILE: { $file } ist leer
    .hint = Nennen Sie eine Datei, die als einzige Zeile die Passphrase enthält
fault-passphrase-mistyped = Die Passphrase öffnet den Tresor nicht
    .hint = Versuchen Sie es noch einmal, oder setzen Sie SWOPDESK_PASSPHRASE_FILE oder SWOPDESK_PASSPHRASE; es wurde nichts geändert
fault-draft-unreadable = { $file } ist nicht lesbar: { $why }
    .hint = Geben Sie eine einfache Textdatei an, oder den Entwurf über die Standardeingabe
fault-stdin-draft-unreadable = Der Entwurf auf der Standardeingabe ist nicht lesbar: { $why }
    .hint = { fault-draft-unreadable.hint }
draft-too-long = er ist länger als 1 MiB
draft-no-text = er ist kein UTF-8-Text
fault-no-language-code = „{ $code }“ ist kein Sprachcode wie nl
    .hint = { fault-storefront.hint }
fault-storefront = Der Shop „{ $locale }“ nennt seine Sprache nicht
    .hint = Nennen Sie einen Shop wie nl-nl, oder Sprachen wie nl,fr
fault-zone = „{ $zone }“ ist keine IANA-Zeitzone wie Europe/Warsaw
    .hint = Nennen Sie eine Zone der IANA-Datenbank, oder lassen Sie --time-zone weg
fault-zone-alone = --time-zone gehört zu --country
    .hint = Geben Sie beide an, oder keine für die des Kontos
fault-no-country = Es ist nicht bekannt, welches Landes Arbeitstage gelten
    .hint = Geben Sie --country an, etwa --country PL, oder rufen Sie `swopdesk login` auf
fault-no-since = --since fehlt
    .hint = Geben Sie --since oder --batch an
fault-no-days = Die Tage fehlen
    .hint = Geben Sie --first-day und --last-day an, oder --batch
fault-bad-notice-id = „{ $id }“ ist keine Kennung einer Meldung
    .hint = `swopdesk absence list` zeigt die Kennungen
fault-bad-discussion-id = „{ $id }“ ist keine Kennung einer Diskussion
    .hint = `swopdesk inbox` zeigt die Kennungen
fault-not-filed-order = Nicht gemeldet
    .hint = Geben Sie den ersten Tag an, dann den letzten
fault-not-filed-late = Nicht gemeldet
    .hint = Melden Sie trotzdem mit --late-ok: ein Administrator entscheidet
fault-too-many-files = Eine Antwort nimmt höchstens { $most } Dateien
    .hint = Senden Sie die anderen danach
fault-no-message = Die Diskussion hat keine Nachricht, auf die zu antworten wäre
    .hint = Nennen Sie eine mit --in-reply-to
fault-folder-no-text = Der Name des Ordners ist kein UTF-8-Text
fault-of-file = { $file }: { $what }
fault-no-such-file = Keine Datei der Diskussion heißt „{ $name }“
    .hint = `swopdesk show` zeigt ihre Dateien
fault-no-files = Die Diskussion hat keine Dateien
fault-no-address = „{ $address }“ ist keine Adresse
    .hint = Schreiben Sie eine Adresse und einen Port, etwa 127.0.0.1:8080
fault-no-temporary-folder = Es lässt sich kein vorübergehender Ordner anlegen: { $why }
    .hint = Schaffen Sie Platz, oder nennen Sie einen Ordner mit --keep
fault-demo = Der Demo-Helpdesk startet nicht: { $why }
    .hint = Wählen Sie eine andere Adresse oder einen anderen Ordner
fault-man = Die Seiten lassen sich nicht in { $folder } schreiben: { $why }
    .hint = Nennen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen
fault-no-terminal = Die Oberfläche braucht ein Terminal
    .hint = Starten Sie swopdesk in einem Terminal, oder nehmen Sie einen Befehl: swopdesk --help
fault-no-thread = Es lässt sich kein Thread starten: { $why }
    .hint = Schließen Sie andere Programme und versuchen Sie es noch einmal
fault-not-signed-in = Sie sind nicht angemeldet
    .hint = Rufen Sie `swopdesk login` auf
fault-output = Die Ausgabe lässt sich nicht schreiben: { $why }
    .hint = Prüfen Sie den Datenträger oder das Programm, das sie liest
fault-input = Die Standardeingabe ist nicht lesbar: { $why }
    .hint = Geben Sie die Antwort als Option, siehe --help
input-ended = sie ist zu Ende
fault-not-sent = Nicht gesendet
    .hint = Ändern Sie den Text, oder senden Sie trotzdem mit --accept { $rules }
answer-lacks-refresh-token = in der Antwort auf die Anmeldung fehlt ein Refresh-Token
ring-unreachable = er ist nicht erreichbar
ring-too-long = er nimmt höchstens { $most } Zeichen
ring-locked = er ist gesperrt
ring-unsupported = er kann das nicht
ring-broken = er arbeitet nicht, wie er soll
remark-unreadable =
    { $count ->
        [one] ein aufbewahrter Text ist beschädigt und nicht lesbar
       *[other] { $count } aufbewahrte Texte sind beschädigt und nicht lesbar
    }
remark-set-aside = die lokalen Daten waren beschädigt; sie liegen jetzt in { $file }. Gerettete ungesendete Texte: { $count }
remark-no-keyring = kein Schlüsselbund hier: nur Dateirechte schützen die Anmeldung und den Schlüssel

## Commands

config-settings = Einstellungen
config-keys = Tasten
config-data = Daten
config-state = Zustand
config-cache = Zwischenspeicher
config-absent = nicht vorhanden
config-from-default = Vorgabe
config-from-profile = Anmeldung des Profils
config-from-environment = { $name } in der Umgebung
config-from-option = Option { $name }
config-no-color = ohne Farben: NO_COLOR in der Umgebung oder --no-color
# A question in the terminal; what is typed stands behind it.
cmd-ask = { $question }:
cmd-last-seen = { $why }; das ist der letzte bekannte Stand
cmd-no-log = es gibt kein Protokoll: { $why }
cmd-holidays-unknown = die Feiertage von { $country } sind nicht bekannt: nur Wochenenden sind frei
cmd-holidays-unknown-utc = die Feiertage von { $country } sind nicht bekannt: nur Wochenenden sind frei, und Tage beginnen und enden in UTC
cmd-holidays-unchecked = die Feiertage { $year } sind nach Regeln berechnet, die zuletzt am { $checked } geprüft wurden; spätere oder ältere Gesetze können abweichen
# Titles of the columns that swopdesk inbox prints, and cells of them.
cmd-inbox-left = RESTZEIT
cmd-inbox-due = FÄLLIG
cmd-inbox-language = SPRACHE
cmd-inbox-buyer = KÄUFER
cmd-inbox-subject = BETREFF
cmd-inbox-is-taken = übernommen
cmd-inbox-is-closed = geschlossen
cmd-inbox-is-buyers = Käufer
cmd-inbox-new = ({ $count } neu) { $subject }
cmd-inbox-none = keine solchen Diskussionen
cmd-inbox-as-of = Stand der Liste: { $at }
cmd-show-head = { $buyer } - { $market } - Antwort auf { $languages } - { $category }
cmd-show-order = Bestellung { $number }: { $items }
cmd-show-waits = wartet auf den Käufer
cmd-show-of-buyer = Käufer
cmd-show-of-seller = Verkäufer
cmd-show-of-platform = Plattform
cmd-show-newest =
    { $count ->
        [one] nur die neueste Nachricht wird gezeigt
       *[other] nur die neuesten { $count } Nachrichten werden gezeigt
    }
cmd-show-not-here = die Nachrichten liegen nicht auf diesem Rechner
cmd-show-older-not-here = ältere Nachrichten liegen nicht auf diesem Rechner
cmd-reply-again = genau diese Antwort wurde eben gesendet, und seither wurde nichts geschrieben: nicht noch einmal gesendet
cmd-plan-joined = zählt zusammen mit schon gemeldeten Abwesenheiten: { $first } – { $last }, { $days }
cmd-plan-none = keine Meldung nötig
cmd-plan-to-spare =
    { $count ->
        [one] zu melden bis { $latest } - heute { $today } - rechtzeitig, { $count } Tag Reserve
       *[other] zu melden bis { $latest } - heute { $today } - rechtzeitig, { $count } Tage Reserve
    }
cmd-plan-last-day = zu melden bis { $latest } - heute { $today } - rechtzeitig, heute ist der letzte Tag
cmd-plan-late =
    { $count ->
        [one] zu melden bis { $latest } - heute { $today } - { $count } Tag zu spät; trotzdem einreichen
       *[other] zu melden bis { $latest } - heute { $today } - { $count } Tage zu spät; trotzdem einreichen
    }
cmd-plan-better = { $latest } ist ein Ruhetag; besser bis { $better } einreichen
cmd-filed = eingereicht { $id }: { $first } – { $last }, { $days }
cmd-filed-late = eingereicht { $id }: { $first } – { $last }, { $days }, verspätet: ein Administrator entscheidet
cmd-withdrawn = zurückgezogen { $id }
cmd-absences-none = keine Abwesenheit ist gemeldet
# Titles of the columns that swopdesk absence list prints, and cells of them.
cmd-absences-first = ERSTER TAG
cmd-absences-last = LETZTER TAG
cmd-absences-days = TAGE
cmd-absences-status = STATUS
cmd-absences-submitted = eingereicht
cmd-absences-late = { $status }, verspätet
cmd-ask-address = Adresse der Plattform
cmd-ask-otp-again = Falsch; Einmalcode
cmd-ask-passphrase = Passphrase des Tresors
cmd-ask-passphrase-again = Falsch; Passphrase
cmd-offer-vault = Hier gibt es keinen Schlüsselbund. Passphrase für das Aufbewahrte (leer: nur Dateirechte)
cmd-offer-vault-again = Nicht gleich; Passphrase (leer: nur Dateirechte)
cmd-login-token-set = SWOPDESK_TOKEN ist gesetzt: Befehle nutzen es statt dieser Anmeldung, bis es entfernt ist
cmd-login-in-file = die Sitzung liegt in { $file }, nur durch Dateirechte geschützt (kein Schlüsselbund: { $why })
cmd-login-ring-not-used = er wurde nicht benutzt
cmd-login-in-vault = die Sitzung liegt in { $file }, das die Passphrase öffnet
cmd-login-in-ring = die Sitzung liegt im Schlüsselbund dieses Systems
cmd-login-done = angemeldet bei { $host } als { $name }
cmd-logout-not-told = die Plattform konnte nicht benachrichtigt werden ({ $why }): dort endet die Sitzung von selbst
cmd-logout-token-set = SWOPDESK_TOKEN ist noch gesetzt: entfernen Sie es und widerrufen Sie das Token dort, wo es herkommt
cmd-logout-nobody = niemand war angemeldet
cmd-logout-done = abgemeldet bei { $host }
# What swopdesk outbox prints: kinds of rows, their states, titles of columns.
cmd-outbox-id = ID
cmd-outbox-kind = Art
cmd-outbox-discussion = Diskussion
cmd-outbox-reason = Grund
cmd-outbox-of-reply = Antwort
cmd-outbox-of-read = gelesen
cmd-outbox-of-no-reply = keine Antwort nötig
cmd-outbox-of-absence = Abwesenheit
cmd-outbox-of-withdrawal = Rückzug der Abwesenheit
cmd-outbox-of-file = Anhang
cmd-outbox-held = zurückgehalten
cmd-outbox-waiting = wartet
cmd-outbox-refused = abgelehnt
cmd-outbox-delivered = zugestellt
cmd-outbox-of = { $kind } zu { $discussion }
cmd-outbox-became = { $state }: { $what }
cmd-outbox-dropped = aufgegeben: { $what }
cmd-outbox-dropped-draft = aufgegeben: { $what }; der Text ist wieder der Entwurf
cmd-outbox-maybe = es kann schon zugestellt sein: sehen Sie nach, was die Plattform hat, bevor Sie es wiederholen
cmd-demo-open = wer diese Adresse erreicht, kann die erfundenen Daten lesen
# What swopdesk doctor looks at, and what it finds.
cmd-doctor-ok = ok
cmd-doctor-note = Hinweis
cmd-doctor-todo = ZU TUN
cmd-doctor-fine = es ist nichts zu tun
cmd-doctor-not-fine = es ist etwas zu tun: siehe die Zeilen mit ZU TUN
cmd-doctor-configuration = Konfiguration
cmd-doctor-folders = Ordner
cmd-doctor-log = Protokoll
cmd-doctor-secrets = Geheimnisse
cmd-doctor-data = lokale Daten
cmd-doctor-outbox = Ausgang
cmd-doctor-platform = Plattform
cmd-doctor-clock = Uhr
cmd-doctor-time = Zeit
cmd-doctor-terminal = Terminal
cmd-doctor-is-read = { $file } wird gelesen
cmd-doctor-no-file = kein { $file }: es gelten die Vorgaben
cmd-doctor-mend-line = berichtigen Sie die Zeile; bis dahin gilt die Vorgabe
cmd-doctor-profile = Profil { $profile }, Plattform { $url }
cmd-doctor-no-platform = Profil { $profile } hat noch keine Plattform
cmd-doctor-name-platform = führen Sie `swopdesk login --api-url URL` aus, oder setzen Sie SWOPDESK_API_URL
cmd-doctor-not-made = { $what }: { $folder } ist noch nicht angelegt
cmd-doctor-can-write = { $what }: { $folder } ist beschreibbar
cmd-doctor-cannot-write = { $what }: { $folder } ist nicht beschreibbar: { $why }
cmd-doctor-mend-folder = prüfen Sie, wem der Ordner gehört und ob Platz auf der Platte ist, oder setzen Sie SWOPDESK_HOME auf einen anderen
cmd-doctor-readable = { $path } können andere lesen (Rechte { $mode })
cmd-doctor-readable-more =
    { $count ->
        [one] und { $count } weiterer Eintrag dieser Art
       *[other] und { $count } weitere dieser Art
    }
cmd-doctor-close = schließen Sie sie für andere
cmd-doctor-only-you = nur Sie können lesen, was aufbewahrt wird (Ordner 0700, Dateien 0600)
cmd-doctor-not-set = nicht gesetzt
cmd-doctor-locale = Locale { $locale }
cmd-doctor-locale-other = von der Locale { $locale } ist nicht bekannt, dass sie UTF-8 ist
cmd-doctor-none = (keine)
cmd-doctor-set-locale = setzen Sie LANG auf eine solche, zum Beispiel C.UTF-8, oder zeichnen Sie mit --ascii
cmd-doctor-no-terminal = die Ausgabe ist kein Terminal: die Größe wird nicht geprüft
cmd-doctor-size = { $cols } Spalten, { $rows } Zeilen
cmd-doctor-too-small = { $cols } Spalten, { $rows } Zeilen: die Oberfläche braucht { $width } und { $height }
cmd-doctor-larger = vergrößern Sie das Fenster
cmd-doctor-no-size = die Größe ist nicht bekannt: { $why }
cmd-doctor-in-terminal = führen Sie es in einem Terminal aus
cmd-doctor-no-log = keines wird geführt; -v schreibt eines, nur mit IDs
cmd-doctor-some-log = { $size } nur mit IDs, ohne Texte, in { $file }
cmd-doctor-no-data = von diesem Konto liegt noch nichts vor
cmd-doctor-look-through = sehen Sie Ihre Entwürfe durch; die beiseitegelegte Datei kann danach weg
cmd-doctor-damaged = { $file } ist beschädigt: { $why }
cmd-doctor-set-aside = starten Sie swopdesk: es legt die Datei beiseite und rettet, was Sie geschrieben haben
cmd-doctor-sound = { $file } ist in Ordnung: Diskussionen { $discussions }, Nachrichten { $messages }, Entwürfe { $drafts }, { $size }
cmd-doctor-not-looked = { $file } konnte in { $seconds } s nicht durchgesehen werden
cmd-doctor-close-programs = schließen Sie andere Programme, die sie nutzen, und versuchen Sie es erneut
cmd-doctor-token = SWOPDESK_TOKEN wird benutzt, wie es ist, und nicht aufbewahrt
cmd-doctor-ring-silent = der Schlüsselbund antwortet nicht
cmd-doctor-unlock = entsperren Sie ihn, oder beenden Sie seine Frage, und versuchen Sie es erneut
cmd-doctor-in-ring = Sitzung und Datenschlüssel liegen im Schlüsselbund des Systems
cmd-doctor-in-vault = Sitzung und Datenschlüssel liegen in { $file }, unter Ihrer Passphrase
cmd-doctor-in-file = Sitzung und Datenschlüssel liegen in { $file }: nur Dateirechte schützen sie
cmd-doctor-in-file-because = Sitzung und Datenschlüssel liegen in { $file }: nur Dateirechte schützen sie (der Schlüsselbund wird nicht benutzt: { $why })
cmd-doctor-want-vault = setzen Sie SWOPDESK_PASSPHRASE_FILE für einen Tresor, oder melden Sie sich neu an, wo ein Schlüsselbund (Secret Service) läuft
cmd-doctor-nobody = niemand ist angemeldet
cmd-doctor-sign-in = führen Sie `swopdesk login` aus
cmd-doctor-on-the-way = { $count } unterwegs
cmd-doctor-not-confirmed = { $count } nicht bestätigt: { $tried } schon versucht, { $refused } abgelehnt
cmd-doctor-see-outbox = siehe `swopdesk outbox`; `swopdesk outbox retry` versucht jetzt alles
cmd-doctor-tls = TLS ist vertrauenswürdig
cmd-doctor-no-tls = kein TLS (dieser Rechner)
cmd-doctor-answers = { $tls }, Status 200 in { $ms } ms: angemeldet als { $name }
cmd-doctor-is-there = { $tls }, ein Helpdesk antwortet in { $ms } ms (Status 401: niemand ist angemeldet)
cmd-doctor-step = { $step }, nach { $ms } ms: { $why }
cmd-doctor-step-name = Name
cmd-doctor-step-connection = Verbindung
cmd-doctor-step-answer = Antwort
cmd-doctor-silent = keine Antwort in { $seconds } s
cmd-doctor-check-network = prüfen Sie das Netz, dann versuchen Sie es erneut
cmd-doctor-clock-alone = sie lässt sich nicht vergleichen, solange die Plattform nicht antwortet
cmd-doctor-host-known = { $host } ist bekannt ({ $ms } ms)
cmd-doctor-host-nowhere = { $host } hat keine Adresse
cmd-doctor-host-proxied = { $host } ist hier nicht bekannt; stattdessen wird ein Proxy gefragt
cmd-doctor-host-unknown = { $host } ist nicht bekannt
cmd-doctor-host-silent = { $host }: keine Antwort zum Namen
cmd-doctor-check-name = prüfen Sie das Netz (DNS) und die Adresse der Plattform
cmd-doctor-clock-same = die Uhr dieses Rechners ({ $now }) weicht nicht erkennbar von der der Plattform ab
cmd-doctor-clock-near = die Uhr dieses Rechners weicht um { $seconds } s ab, das wird berücksichtigt
cmd-doctor-clock-behind = die Uhr dieses Rechners ({ $now }) geht gegenüber der Plattform { $seconds } s nach
cmd-doctor-clock-ahead = die Uhr dieses Rechners ({ $now }) geht gegenüber der Plattform { $seconds } s vor
cmd-doctor-set-clock = stellen Sie die Uhr; bis dahin gilt die Zeit der Plattform, sobald sie geantwortet hat
cmd-doctor-too-slow = der Rest dauerte länger als erlaubt
cmd-doctor-try-again = versuchen Sie es erneut; sehen Sie, was zuletzt gemeldet wurde
cmd-doctor-line = { $part }: { $what }
cmd-doctor-variables = TERM { $term }, COLORTERM { $color }, NO_COLOR { $none }
# What could not be used of the configuration.
config-warning = { $place }: { $what }
config-unreadable = kann nicht gelesen werden ({ $why }): es gelten die Vorgaben
config-too-large = ist größer als 1 MiB: es gelten die Vorgaben
config-no-theme = { $name } ist kein Farbschema: es gilt { $theme }
config-none-of = { $name } { $value } ist keines von { $known }: es gilt die Vorgabe
config-section = { $name } ist ein Abschnitt, geschrieben [{ $name }]: es gilt die Vorgabe
config-unknown = eine Einstellung { $name } gibt es nicht: sie wird ausgelassen
config-unknown-in = eine Einstellung { $name } gibt es in [{ $section }] nicht: sie wird ausgelassen
config-no-word = { $name } muss ein Wort in Anführungszeichen sein: es gilt die Vorgabe
config-no-boolean = { $name } muss true oder false sein: es gilt die Vorgabe
config-no-time = { $name } muss eine Uhrzeit wie "22:00" sein, oder "": es gilt die Vorgabe
config-no-number = { $name } muss eine ganze Zahl von 0 bis { $most } sein: es gilt die Vorgabe
config-no-hosts = { $name } muss eine Liste von Hosts wie ["track.carrier.example"] sein: es gilt die Vorgabe
config-no-days = { $name } muss eine Liste von Tagen wie [2026-12-24] sein: es gilt die Vorgabe
config-api-url = api_url { $why }: sie wird nicht benutzt
config-address = die Adresse { $why }: sie wird nicht benutzt
config-url-scheme = beginnt weder mit https:// noch mit http://
config-url-host = nennt keinen Host
config-url-name = enthält einen Namen oder ein Passwort
config-url-characters = enthält Zeichen, die nicht in die Adresse einer Plattform gehören

## Languages and countries

language-bg = Bulgarisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-fi = Finnisch
language-fr = Französisch
language-hr = Kroatisch
language-hu = Ungarisch
language-it = Italienisch
language-lt = Litauisch
language-lv = Lettisch
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-sk = Slowakisch
language-sl = Slowenisch
language-sv = Schwedisch
language-nb = Norwegisch
language-ru = Russisch
language-tr = Türkisch
language-uk = Ukrainisch
language-af = Afrikaans
language-ak = Akan
language-am = Amharisch
language-ar = Arabisch
language-az = Aserbaidschanisch
language-be = Belarussisch
language-bn = Bengalisch
language-ca = Katalanisch
language-cy = Walisisch
language-eo = Esperanto
language-fa = Persisch
language-gu = Gujarati
language-he = Hebräisch
language-hi = Hindi
language-hy = Armenisch
language-id = Indonesisch
language-ja = Japanisch
language-jv = Javanisch
language-ka = Georgisch
language-km = Khmer
language-kn = Kannada
language-ko = Koreanisch
language-la = Latein
language-mk = Mazedonisch
language-ml = Malayalam
language-mr = Marathi
language-my = Birmanisch
language-ne = Nepalesisch
language-or = Oriya
language-pa = Panjabi
language-si = Singhalesisch
language-sn = Shona
language-sr = Serbisch
language-ta = Tamil
language-te = Telugu
language-th = Thailändisch
language-tk = Turkmenisch
language-tl = Tagalog
language-ur = Urdu
language-uz = Usbekisch
language-vi = Vietnamesisch
language-yi = Jiddisch
language-zh = Chinesisch
language-zu = Zulu
