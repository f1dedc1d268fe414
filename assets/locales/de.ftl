# German. Sellers are addressed with Sie.

## Forms: lists, days, months

list-and = { $before } und { $last }
weekdays-short = Mo Di Mi Do Fr Sa So
weekdays = Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
months-short = Jan Feb März Apr Mai Juni Juli Aug Sep Okt Nov Dez
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
    .doc = Den laufenden Download beenden oder wieder alles zeigen
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

link-listing = ↻ Liste wird gelesen: { $count }
link-listing-of = ↻ Liste: { $done } von etwa { $about } { $bar }
runway-title = nächste 24 Arbeitsstunden

## Inbox

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

## Discussion and order card

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

## Absences

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
absence-misses-replacement = nennen Sie die Vertretung, die dort erreichbar ist
absence-too-long = hier passen höchstens { $count } Zeichen
absence-planned = geplant
absence-running = läuft
absence-over = vorbei

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

## Files

files-progress = { $done } von { $total } { $bar }
files-progress-rest = { $done } von { $total } { $bar }, noch { $rest }
files-seconds = { $count } s
files-minutes = { $count } min

## Sign-in

sign-in-passphrase = Passphrase
sign-in-repeat = Noch einmal
sign-in-vault-offered = Hier arbeitet kein Schlüsselbund. Eine Passphrase verschließt, was aufbewahrt wird; bleibt sie leer, schützen es nur die Dateirechte.
sign-in-vault-locked = Was hier aufbewahrt wird, liegt in einem Tresor: Bitte geben Sie seine Passphrase ein.
sign-in-vault-wrong = Die Passphrase öffnet den Tresor nicht. Bitte noch einmal eingeben; es wurde nichts geändert.
sign-in-not-the-same = Die Passphrasen sind nicht gleich. Geben Sie sie zweimal ein oder lassen Sie beide Felder leer.

## Help and palette

help-title = Tasten
help-signs = Zeichen
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
palette-title = Befehle
palette-nothing-found = Hier heißt nichts so
palette-nothing-now = Dafür gibt es im Moment nichts
palette-elsewhere = Der Bildschirm hat sich inzwischen geändert; bitte die Befehle neu öffnen
palette-theme = Farben: { $name }
palette-theme-now = Farben: { $name }, bis swopdesk endet; „theme“ in config.toml behält sie

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

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
